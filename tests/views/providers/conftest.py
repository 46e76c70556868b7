"""Pages of the directory on a real office."""

from tests.models.conftest import branch_template, clock, head_office, head_template, office, staff  # noqa: F401
from tests.views.referrals.clinics import filled  # noqa: F401
from tests.views.trainings.conftest import sit  # noqa: F401
