"""Tests here open real windows and type real commands."""

from tests.desktop.typed import offices, organisation, thazin  # noqa: F401 - fixtures
from tests.windows import burmese, dressed, english, home  # noqa: F401 - fixtures
