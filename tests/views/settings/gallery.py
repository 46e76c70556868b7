"""Pictures of the page of settings. `python -m tests.views.settings.gallery FOLDER`"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.language import catalogue
from tests.views.trainings.gallery import SMALL, WIDE, fill, make_office, studio
from tests.windows import QApplication, own_fonts
from views.kit.words import speak
from views.settings.account import AccountPage
from views.settings.page import SettingsPage
from views.theme import look, wear


def main(folder: Path, only: str = "") -> None:
    """All pictures."""
    app = QApplication.instance() or QApplication(sys.argv)
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    wear(app, look("light"), own_fonts())
    speak("en", catalogue("en"))
    with TemporaryDirectory() as place:
        office = make_office(Path(place) / "office")
        fill(office)
        at = studio(office, "settings")
        for language, theme, size in (
            ("en", "light", WIDE), ("my", "light", WIDE), ("my", "dark", WIDE), ("my", "light", SMALL),
        ):  # fmt: skip
            at.dress(language, theme)
            tail = f"{language}-{theme}-{size.width()}"
            if only in {"", tail}:
                page = SettingsPage(at.desk)
                at.shoot(page, folder / f"settings-{tail}.png", size)
                doubted = SettingsPage(at.desk)
                at.shoot(doubted, folder / f"settings-clock-{tail}.png", size, doubted.clock.show)
                account = AccountPage(at.desk)
                at.shoot(account, folder / f"settings-account-{tail}.png", size, account._offer)
        at.jobs.stop()
        office.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("build/pictures"), *sys.argv[2:3])
