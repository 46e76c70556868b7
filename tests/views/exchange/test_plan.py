"""A backup stands before bundles are taken in; where it cannot, that is told and they are taken in all the same."""

from models import backup_file
from models.exchange import importing
from tests.views.exchange.test_bundles import friends, known, sent  # noqa: F401 - fixtures
from views.exchange.plan import PlanPage


def planned(sit, head_office, folder):
    paths = [folder / "k7.thz"]
    plans = importing.plan_files(head_office.database, head_office.folder, head_office.actor, paths)
    return sit(lambda desk: PlanPage(desk, plans), at_office=head_office)


def test_a_backup_is_kept_before_the_first_byte_is_taken_in(sit, sent, head_office):  # noqa: F811 - a fixture
    at = planned(sit, head_office, sent)
    assert list((head_office.folder / "backups").iterdir()) == []
    at.page.take.click()
    at.idle()
    at.qtbot.waitUntil(lambda: known(head_office) == 12)
    (kept,) = (head_office.folder / "backups").iterdir()
    backup_file.check(kept)
    assert not at.window.trouble.isVisible()


def test_a_missing_backup_is_told_and_keeps_no_bundle_out(sit, sent, head_office):  # noqa: F811 - a fixture
    (head_office.folder / "backups").rmdir()
    (head_office.folder / "backups").write_bytes(b"no folder")
    at = planned(sit, head_office, sent)
    at.page.take.click()
    at.qtbot.waitUntil(lambda: at.page.title.text() == "Taken in", timeout=20_000)
    assert known(head_office) == 12
    assert at.window.trouble.title.text().startswith("The files were taken in, but no backup was kept before: ")
    assert "cannot be written" in at.window.trouble.title.text()


def test_whoever_stops_the_backup_stops_the_import_too(sit, sent, head_office):  # noqa: F811 - a fixture
    at = planned(sit, head_office, sent)
    at.jobs.began.connect(lambda job: job.progress and job.progress.cancel())
    at.page.take.click()
    at.idle()
    assert known(head_office) == 0
    assert at.page.take.isEnabled()
