"""Settings and where they lie."""

import os

import pytest

from desktop.paths import HOME_VARIABLE, home, settings_file
from desktop.settings import Settings, read_settings, write_settings


def test_what_was_set_is_there_again(tmp_path):
    file = tmp_path / "settings.ini"
    chosen = Settings(language="en", theme="dark", text_size="large", printer="ပုံနှိပ်စက် 100%")
    write_settings(file, chosen)
    assert read_settings(file) == chosen
    assert [f.name for f in tmp_path.iterdir()] == ["settings.ini"]


def test_the_first_start_has_settings(tmp_path):
    assert read_settings(tmp_path / "none.ini") == Settings()


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe\x00", b"no section", b"[thazin]\nlanguage = xx\ntheme = [", b"[thazin]\nlanguage", b"[a]\n[a]\n"],
)
def test_a_damaged_file_is_the_first_start_again(tmp_path, content):
    file = tmp_path / "settings.ini"
    file.write_bytes(content)
    assert read_settings(file) == Settings()


def test_one_bad_value_does_not_take_the_good_ones_with_it(tmp_path):
    file = tmp_path / "settings.ini"
    file.write_text("[thazin]\nlanguage = en\ntheme = pink\nunknown = 1\n", encoding="utf-8")
    assert read_settings(file) == Settings(language="en")


def test_the_folder_can_be_another_one(tmp_path):
    before = os.environ.get(HOME_VARIABLE)
    os.environ[HOME_VARIABLE] = str(tmp_path / "mine")
    try:
        assert home() == tmp_path / "mine"
        assert settings_file().parent.is_dir()
    finally:
        os.environ.pop(HOME_VARIABLE)
        if before is not None:
            os.environ[HOME_VARIABLE] = before
