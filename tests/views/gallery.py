"""Pictures of the kit's parts and of a made-up window, in both languages, light and dark: to be looked at.

`python -m tests.views.gallery [FOLDER]` writes them into build/pictures. Nothing here is real.
"""

import datetime as dt
import os
import sys
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from desktop.crash import CrashPage
from desktop.language import catalogue
from desktop.window import Place, Window
from models.errors import Refused
from views.kit.card import Card, Tile
from views.kit.choices import CheckField, ChoiceField, yes_no_not_asked
from views.kit.dates import DateField
from views.kit.empty import Empty
from views.kit.field import PhoneField, TextField, YearField
from views.kit.figures import in_digits, shown_date
from views.kit.form import Form, key_hint
from views.kit.page import Page, Sides
from views.kit.preview import Preview
from views.kit.rows import Column
from views.kit.secret import SecretField
from views.kit.table import Table
from views.kit.words import speak, tr
from views.theme import look, own_fonts, wear, worn
from views.tokens import Tone

SAMPLE = {
    "Sessions this week": "ယခုအပတ် သင်တန်း", "Not yet sent": "မပို့ရသေး", "Backup": "အရံသိမ်းမှု",
    "{n} overdue": "{n} နောက်ကျ", "English · Computer": "အင်္ဂလိပ်စာ · ကွန်ပျူတာ", "{n} changes": "ပြောင်းလဲမှု {n} ခု",
    "{n} minutes ago": "{n} မိနစ်က", "called": "ဖုန်းဆက်ပြီး", "attended": "ရောက်ရှိပြီး", "completed": "ပြီးစီး",
    "Code": "အမှတ်", "Clinic": "ဆေးခန်း", "Service": "ဝန်ဆောင်မှု", "State": "အခြေအနေ", "today": "ယနေ့",
    "{n} days late": "နောက်ကျ {n} ရက်", "New referral slip": "ညွှန်းပို့လွှာ အသစ်", "Member": "အဖွဲ့ဝင်",
    "Health check": "၂   ကျန်းမာရေး စစ်ဆေးခြင်း", "Appointment": "ရက်ချိန်း", "How soon": "မည်မျှ အမြန်", "72 hours": "၇၂ နာရီ",
    "Monday to Friday 9 to 3 · usually 5 days": "တနင်္လာ–သောကြာ ၉–၃ · ပျမ်းမျှ ၅ ရက်",
    "Someone goes along": "တစ်ယောက်ယောက် လိုက်ပါမည်", "Issue and print": "ထုတ်ပေး၍ ပုံနှိပ်ရန်", "New member": "အဖွဲ့ဝင် အသစ်",
    "Stays in this office unless she agrees to share it.": "သဘောမတူလျှင် ဤရုံးတွင်သာ ရှိနေမည်။", "Birth year": "မွေးသည့်ခုနှစ်",
    "Phone": "ဖုန်းနံပါတ်", "May we keep a record of you in this office?": "ဤရုံးတွင် သင့်မှတ်တမ်းကို သိမ်းထားခွင့် ပြုပါသလား။",
    "Passphrase": "စကားဝှက်", "Register": "မှတ်ပုံတင်ရန်", "No trainings yet": "သင်တန်း မရှိသေးပါ",
    "Begin with the course that comes next.": "ရှေ့လာမည့် သင်တန်းမှ စပါ။", "New course": "သင်တန်း အသစ်",
}  # fmt: skip
DAY = dt.date(2026, 11, 24)
SCREEN = QSize(1366, 768)
SMALL = QSize(1024, 600)


@dataclass(frozen=True, slots=True)
class Due:
    """A made-up line of the follow-up list."""

    code: str
    name: str
    clinic: str
    service: int
    late: int


DUE = (
    Due("4K7Q-92MX-T", "မခင်သန်း", "အင်းစိန် ပြည်သူ့ဆေးခန်း", 3, 4),
    Due("9D2W-31XH-A", "Thida Win", "တာမွေ ဆေးခန်း", 2, 1),
    Due("J8R5-04CP-M", "ဒေါ်အေးအေးမော်", "လှိုင်သာယာ ဥပဒေကူညီရေး", 7, 0),
    Due("2M6H-77VE-R", "စန္ဒာလွင်", "Insein public clinic", 4, 0),
    Due("P3B1-58KD-W", "ကြည်ပြာဦး", "မိသားစုကျန်းမာရေး ဆေးခန်း", 3, -1),
)


def _late(row: Due) -> str:
    if row.late > 0:
        return tr("{n} days late", n=row.late)
    return tr("today") if row.late == 0 else tr("attended")


def _tone(row: Due) -> Tone:
    return Tone.WARN if row.late > 0 else Tone.ACCENT if row.late == 0 else Tone.GOOD


def due_table() -> Table[Due]:
    """The follow-up list."""
    columns = (
        Column[Due](lambda: tr("Code"), lambda row: row.code, code=True),
        Column[Due](lambda: tr("Name"), lambda row: row.name, share=3),
        Column[Due](lambda: tr("Clinic"), lambda row: row.clinic, share=4),
        Column[Due](lambda: tr("Service"), lambda row: in_digits(str(row.service)), share=1),
        Column[Due](lambda: tr("State"), _late, tone=_tone),
    )
    table: Table[Due] = Table(columns, key=lambda row: row.code)
    table.show_rows(DUE)
    table.choose_first()
    return table


def today() -> Page:
    """The Today page of the sketches."""
    page = Page(lambda: f"{tr('Today')}   {shown_date(DAY)}")
    tiles = QHBoxLayout()
    tiles.setSpacing(worn().sizes.gap)
    follow, sessions, unsent, backup = (
        Tile(lambda: tr("To follow up"), pressable=True),
        Tile(lambda: tr("Sessions this week")),
        Tile(lambda: tr("Not yet sent")),
        Tile(lambda: tr("Backup")),
    )
    follow.show_number(7, lambda: tr("{n} overdue", n=3), Tone.WARN)
    sessions.show_number(2, lambda: tr("English · Computer"))
    unsent.show_number(46, lambda: tr("{n} changes", n=46))
    backup.show_tick(lambda: tr("{n} minutes ago", n=12))
    for tile in (follow, sessions, unsent, backup):
        tiles.addWidget(tile, 1)
    page.body.addLayout(tiles)
    keys = key_hint(("F2", lambda: tr("called")), ("F3", lambda: tr("attended")), ("F4", lambda: tr("completed")))
    card = Card(lambda: tr("To follow up"), keys)
    card.add(due_table(), 1)
    page.body.addWidget(card, 1)
    return page


def paper() -> bytes:
    """An A5 page."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    painter = QPainter(writer)
    font = painter.font()
    font.setPointSize(16)
    painter.setFont(font)
    painter.drawText(400, 800, "ညွှန်းပို့လွှာ · Referral slip")
    painter.end()
    return bytes(buffer.data().data())


def referral() -> Page:
    """A form beside a preview."""
    page = Page(lambda: tr("New referral slip"))
    form = Form()
    member = TextField(lambda: tr("Member"), required=True)
    member.set_value("မခင်သန်း  ·  4K7Q-92MX-T")
    service = ChoiceField(lambda: tr("Service"), [(2, lambda: tr("Health check")), (7, lambda: tr("Legal"))])
    service.set_value(2)
    clinic = TextField(lambda: tr("Clinic"), hint=lambda: tr("Monday to Friday 9 to 3 · usually 5 days"))
    clinic.set_value("အင်းစိန် ပြည်သူ့ဆေးခန်း")
    day = DateField(lambda: tr("Appointment"), lambda: DAY)
    day.set_value(DAY)
    speed = ChoiceField(lambda: tr("How soon"), [(72, lambda: tr("72 hours"))])
    speed.set_value(72)
    form.add("member", member)
    form.add("service", service)
    form.add("clinic", clinic)
    form.add_side_by_side([("day", day, 3), ("speed", speed, 2)])
    form.add("alone", CheckField(lambda: tr("Someone goes along")))
    form.end_with(lambda: tr("Issue and print"), lambda: tr("Cancel"))
    card = Card()
    card.add(form, 1)
    preview = Preview()
    preview.show_pdf(paper())
    page.body.addWidget(Sides(card, preview), 1)
    return page


def person() -> Page:
    """A form with mistakes in it."""
    page = Page(lambda: tr("New member"))
    form = Form()
    name = TextField(lambda: tr("Name"), hint=lambda: tr("Stays in this office unless she agrees to share it."))
    name.set_value("Ma <b>Aye</b> & Co")
    born = YearField(lambda: tr("Birth year"), least=1926, most=2008, required=True)
    phone = PhoneField(lambda: tr("Phone"))
    phone.input.setText("၀၉ abc")
    form.add("name", name)
    form.add_side_by_side([("born", born, 1), ("phone", phone, 2)])
    form.add("keep", yes_no_not_asked(lambda: tr("May we keep a record of you in this office?")))
    secret = SecretField(lambda: tr("Passphrase"))
    secret.set_value("five words")
    form.add("secret", secret)
    form.end_with(lambda: tr("Register"), lambda: tr("Cancel"))
    born.check()
    phone.check()
    card = Card()
    card.add(form, 1)
    far = Card()
    far.add(Empty(lambda: tr("No trainings yet"), lambda: tr("Begin with the course that comes next."),
                  lambda: tr("New course")), 1)  # fmt: skip
    page.body.addWidget(Sides(card, far), 1)
    return page


def window() -> Window:
    """A window with made-up places."""
    places = (
        Place("today", lambda: tr("Today"), today),
        Place("members", lambda: tr("Members"), person),
        Place("trainings", lambda: tr("Trainings"), today),
        Place("referrals", lambda: tr("Referrals"), referral),
        Place("exchange", lambda: tr("Exchange"), today),
        Place("reports", lambda: tr("Reports"), today),
        Place("settings", lambda: tr("Settings"), today),
    )
    return Window("YGN", places)


def shoot(widget: QWidget, file: Path, size: QSize = SCREEN) -> None:
    """One picture."""
    widget.resize(size)
    widget.show()
    for _ in range(3):
        QApplication.processEvents()
    widget.grab().save(str(file))


def main(folder: Path) -> None:
    """All pictures."""
    app = QApplication.instance() or QApplication(sys.argv)
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    wear(app, look("light"), own_fonts())
    for theme in ("light", "dark"):
        wear(app, look(theme))
        frame = window()
        for language in ("en", "my"):
            speak(language, {**catalogue(language), **(SAMPLE if language == "my" else {})})
            tail = f"{language}-{theme}.png"
            for name in ("today", "members", "referrals"):
                frame.go(name)
                shoot(frame, folder / f"kit-{name}-{tail}")
            frame.trouble.tell(Refused("This office is open already on this computer.", "Go to its window, or close it first."))  # fmt: skip
            frame.busy.doing.say(lambda: tr("Stopping"))
            frame.busy.bar.setRange(0, 100)
            frame.busy.bar.setValue(40)
            frame.busy.show()
            frame.quiet.say(lambda: tr("Sent to the printer."), lambda: None)
            frame._place_quiet()
            shoot(frame, folder / f"kit-told-{tail}", SMALL)
            frame.trouble.hide()
            frame.busy.hide()
            frame.quiet.hide()
        wear(app, look(theme, "largest"))
        frame = window()
        for name in ("today", "members"):
            frame.go(name)
            shoot(frame, folder / f"kit-{name}-my-{theme}-largest.png", SMALL)
        wear(app, look(theme))
        crash = CrashPage(ValueError("never shown"), lambda: None)
        shoot(crash, folder / f"kit-crash-my-{theme}.png", SMALL)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("build/pictures"))
