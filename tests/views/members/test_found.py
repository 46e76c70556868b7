"""What the find box finds beside members."""

import pytest
from PySide6.QtCore import Qt

from models import providers
from models.providers import ProviderDraft
from models.schema import ProviderKind
from views.members.found import FoundPage
from views.providers.form import ProviderPage


@pytest.mark.parametrize("typed", ["Lotus Lane", "ကြာပန်း", "Z77"])
def test_a_clinic_is_found_by_name_in_either_language_or_by_code_and_opened(qtbot, work, keys, typed):
    draft = ProviderDraft(code="Z77", name="Lotus Lane Clinic", name_my="ကြာပန်းဆေးခန်း", kind=ProviderKind.NGO)
    with work._opened.office.database.transaction() as session:
        providers.add(session, work.desk.actor, draft)
    keys.press(Qt.Key.Key_K, ctrl=True)
    work.window.find_box.setText(typed)
    work.window.find_box.textEdited.emit(typed)
    shown = work.window.stack
    qtbot.waitUntil(lambda: isinstance(shown.currentWidget(), FoundPage))
    found = shown.currentWidget()
    qtbot.waitUntil(lambda: found.table.rows.rowCount() == 1)
    assert found.table.rows.rows[0].clinic.code == "Z77"
    found.enter()
    assert isinstance(shown.currentWidget(), ProviderPage)
    qtbot.waitUntil(lambda: shown.currentWidget().name.input.text() == "Lotus Lane Clinic")
