"""Lines break where a reader of Burmese would break them."""

import unicodedata

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from views.kit.form import key_hint
from views.kit.label import Label
from views.kit.lines import lines_of
from views.theme import text_font, worn

LONG = "သဘောမတူလျှင်ဤရုံးတွင်သာသိမ်းထားမည်ဖြစ်ပြီးမည်သူ့ကိုမျှမပြောပါကျွန်ုပ်တို့၏ဝန်ဆောင်မှုများကိုဆက်လက်ရရှိနိုင်ပါသည်။"


def _measure(text):
    return QFontMetrics(text_font(worn())).horizontalAdvance(text)


def test_every_line_fits_and_nothing_is_lost():
    for width in (60, 100, 150, 220, 333):
        lines = lines_of(LONG, width, _measure)
        assert "".join(lines) == LONG
        assert all(_measure(line) <= width for line in lines)


def test_no_line_begins_with_a_mark_or_a_closing_sign():
    for width in range(60, 300, 7):
        for line in lines_of(LONG, width, _measure):
            assert unicodedata.category(line[0])[0] != "M"
            assert line[0] not in "၊။)"
            assert not line.endswith("\u1039")


def test_blanks_fall_away_at_the_end_of_a_line_and_own_breaks_stay():
    assert lines_of("one two\nthree", _measure("one two") - 1, _measure) == ["one", "two", "three"]
    assert lines_of("", 50, _measure) == [""]


def test_one_endless_word_is_cut_rather_than_run_out_of_the_page():
    lines = lines_of("w" * 5000, 200, _measure)
    assert "".join(lines) == "w" * 5000
    assert all(_measure(line) <= 200 for line in lines)


def test_a_wrapping_label_is_as_high_as_its_lines_need(qtbot):
    label = Label(LONG, wrap=True)
    qtbot.addWidget(label)
    assert label.heightForWidth(120) > label.heightForWidth(300) > label.heightForWidth(2000)
    assert label.heightForWidth(2000) >= label.fontMetrics().height()


def test_a_label_shows_markup_as_it_was_typed_and_offers_what_is_cut_as_a_plain_tip(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    label = Label("<img src=x> & a rather long name that has no room", parent=holder)
    label.resize(80, 40)
    holder.show()
    label.grab()
    assert label.text().startswith("<img src=x> &")
    assert "<" not in label.toolTip()
    label.resize(2000, 40)
    label.grab()
    assert label.toolTip() == ""


def test_a_key_and_its_words_stay_together_where_a_line_of_hints_breaks():
    hint = key_hint(("F3", lambda: "attended"), ("Shift+F3", lambda: "did not attend"))()
    lines = lines_of(hint, _measure(hint) * 0.7, _measure)
    assert [line.replace("\N{NO-BREAK SPACE}", " ").strip(" ·") for line in lines] == [
        "F3 attended",
        "Shift+F3 did not attend",
    ]


def test_a_line_ends_between_phrases_where_it_is_full_enough():
    asked = "သင့်အမည်နဲ့ ဆက်သွယ်ရမယ့်နည်းကို ရုံးချုပ်က သိလို့ ရမလား။"
    whole = _measure(asked)
    for width in range(round(whole * 0.6), whole, 11):
        lines = lines_of(asked, width, _measure)
        assert " ".join(lines) == asked
        assert all(_measure(line) <= width for line in lines)


def test_a_dense_line_is_filled_though_a_phrase_is_torn():
    asked = "အင်းစိန် ပြည်သူ့ဆေးခန်း"
    width = _measure("အင်းစိန် ပြည်သူ့ဆေး") + 1
    assert lines_of(asked, width, _measure, dense=True) == ["အင်းစိန် ပြည်သူ့ဆေး", "ခန်း"]


def test_what_stands_between_dots_stays_together_and_no_line_begins_with_a_dot():
    hint = "   ·   ".join(f"F{number}\N{NO-BREAK SPACE}ဝန်ဆောင်မှု\N{NO-BREAK SPACE}ရပြီး" for number in range(2, 7))
    one = _measure("F2 ဝန်ဆောင်မှု ရပြီး   ·   ")
    for width in range(round(one * 1.1), round(one * 4), 17):
        lines = lines_of(hint, width, _measure)
        assert all(line.startswith("F") for line in lines)
        assert all(line.endswith(("ရပြီး", "·")) for line in lines)


def test_a_figure_stays_with_its_noun():
    told = "စကားလုံး အားလုံး ၁၀ လုံးကို တိုက်စစ်ပါ။"
    width = _measure("စကားလုံး အားလုံး ၁၀ လုံး") + 1
    assert lines_of(told, width, _measure)[0] == "စကားလုံး အားလုံး"
