"""Both languages, complete."""

import ast
import re
import subprocess
import sys
from pathlib import Path

from desktop.commands.talk import Talk
from desktop.language import FOLDER, LANGUAGES, catalogue, figure, read_catalogue, translator
from models.errors import Refused, say
from tests import strings

_PLACES = re.compile(r"\{[^}]*\}")


def test_every_template_of_the_program_has_its_burmese():
    assert strings.missing() == {}


def test_nothing_is_translated_that_is_said_nowhere():
    assert strings.said_nowhere() == []


def test_no_template_is_made_up_on_the_way():
    assert strings.made_up_on_the_way() == []


def test_a_translation_fills_the_same_places_as_its_template():
    wrong = [
        source for source, text in catalogue("my").items() if set(_PLACES.findall(source)) != set(_PLACES.findall(text))
    ]
    assert wrong == []


def test_the_command_line_speaks_burmese_without_qt():
    code = (
        "import sys; from desktop.language import translator; from models.errors import say;"
        "text = say('{done} of {total}', done='5', total='9').render(translator('my'));"
        "sys.exit(text != '9 အနက် 5' or 'PySide6' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-X", "utf8", "-c", code], cwd=strings.ROOT, check=False)
    assert run.returncode == 0


def test_an_error_is_told_in_burmese():
    error = Refused("This office is open already on this computer.", "Go to its window, or close it first.")
    assert "ဖွင့်ထားပြီးသား" in error.render(translator("my"))


def test_english_and_unknown_languages_are_english():
    assert say("Members").render(translator("en")) == "Members"
    assert say("Members").render(translator("xx")) == "Members"
    assert set(LANGUAGES) == {"en", "my"}


def test_the_collector_sees_all_the_ways_in_which_a_template_is_written():
    source = """
KEPT = "Kept in a name."
class Torn(BadFile): pass
class BadFile(AppError): pass
tr("Plain.")
words.tr("By " "module." if x else "Other.")
say("Said.", row=1)
Message("Message.")
raise Torn("Title.", advice="Advice.")
say(KEPT)
tr("· {n}")
other("Not a template.")
"""
    trees = {strings.ROOT / "models" / "x.py": ast.parse(source)}
    assert set(strings.templates(trees)) == {
        "Plain.", "By module.", "Other.", "Said.", "Message.", "Title.", "Advice.", "Kept in a name.", "· {n}",
    }  # fmt: skip


def test_the_collector_finds_f_strings():
    trees = {strings.ROOT / "models" / "x.py": ast.parse('tr(f"Hello {name}")')}
    assert strings.made_up_on_the_way(trees) == ["models/x.py:1"]


def test_unfinished_and_vanished_words_are_not_shown(tmp_path: Path):
    file = tmp_path / "x.ts"
    file.write_text(
        "<TS><context><name>thazin</name>"
        "<message><source>A</source><translation type='unfinished'></translation></message>"
        "<message><source>B</source><translation type='vanished'>b</translation></message>"
        "<message><source>C</source><translation>c</translation></message></context></TS>",
        encoding="utf-8",
    )
    assert dict(read_catalogue(file)) == {"C": "c"}


def test_no_template_stands_twice_in_the_file():
    text = (FOLDER / "thazin_my.ts").read_text(encoding="utf-8")
    sources = re.findall(r"<source>(.*?)</source>", text, re.DOTALL)
    assert len(sources) == len(set(sources))


def test_a_command_writes_figures_in_the_digits_of_its_language(capsys):
    for language in LANGUAGES:
        talk = Talk(as_json=False, translate=translator(language), figure=figure(language))
        talk.answer(
            None,
            say("{taken} taken, {already} were here already, {refused} not taken.", taken=12, already=0, refused=3),
        )
    assert capsys.readouterr().out.split("\n")[:2] == [
        "12 taken, 0 were here already, 3 not taken.",
        "ထည့်ပြီး ၁၂၊ ရှိပြီးသား ၀၊ မထည့်ပါ ၃။",
    ]
