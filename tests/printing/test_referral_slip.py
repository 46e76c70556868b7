import time
from dataclasses import asdict, replace
from io import BytesIO
from itertools import combinations

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from models.errors import AppError, Refused
from models.ids import check_character
from models.paper_words import forbidden_words
from models.referrals import Slip
from printing.page import MM
from printing.referral_slip import Marked, SlipForm, referral_slip, referral_slips
from printing.words import Language
from tests.printing.documents import SLIP
from tests.printing.pictures import copied, picture
from tests.printing.reading import Placed, all_text, fonts, placed, texts

LONG_MY = ("ရန်ကုန်တိုင်းဒေသကြီး ပြည်သူ့ကျန်းမာရေးနှင့် နှစ်သိမ့်ဆွေးနွေးရေးစင်တာ " * 4)[:200].strip()
LONG_EN = ("Community Health and Counselling Centre of the Western District " * 4)[:200].strip()
FULL = replace(
    SLIP,
    provider_name=LONG_EN,
    provider_name_my=LONG_MY,
    provider_place=LONG_EN[:80].strip(),
    provider_place_my=LONG_MY[:80].strip(),
    provider_hours=LONG_MY[:100].strip(),
    issuer_line="Community support",
)
ANY = st.text(max_size=200) | st.text(st.characters(min_codepoint=0x1000, max_codepoint=0x109F), max_size=200)
PAGE = (148 * 72 / 25.4, 210 * 72 / 25.4)


def test_the_three_parts_hold_what_the_field_agreed_on_and_nothing_else() -> None:
    assert texts(referral_slip(SLIP)) == [
        *("ရုံးတွင် သိမ်းရန် · Office copy", "7KQ4M-2RXVC"),
        *("ရက်စွဲ · Date", "၂၀၂၆ နိုဝင်ဘာ ၂၅", "25 Nov 2026"),
        *("ပြန်ဆက်သွယ်ရန် · Follow up", "၂၀၂၆ ဒီဇင်ဘာ ၂", "2 Dec 2026"),
        *("ဦးစားပေး · Priority", "၇၂ နာရီအတွင်း", "72 hours"),
        *("အဖွဲ့ဝင်ကုဒ် · Member code", "TZ-4K7Q-92MA-XCR"),
        *("ဆေးခန်းကုဒ် · Provider code", "P001"),
        *("ဝန်ဆောင်မှု · Service", "၅ · 5"),
        "သဘောတူညီချက် ရယူပြီး · Consent given",
        *("ညွှန်းပို့လွှာ · Referral slip", "7KQ4M-2RXVC"),
        *("ပိတောက် ဆေးပေးခန်း", "Padauk Dispensary", "အင်းစိန် · Insein", "တနင်္လာ–သောကြာ ၉–၃"),
        *("ဝန်ဆောင်မှု · Service", "၅ · 5"),
        *("ရက်ချိန်း · Appointment", "၂၀၂၆ နိုဝင်ဘာ ၂၆", "26 Nov 2026", "09:30"),
        *("လိုက်ပါသူ · Accompanied", "ဟုတ် yes", "မဟုတ် no"),
        *("ရုံး · Office", "KM · 09 123 456 789"),
        *("ဝန်ထမ်း · Staff", "NW"),
        *("အမည် · Name", "နှစ်သက်ရာ အမည် · any name"),
        *("ပြန်ပို့ရန် · Please return", "7KQ4M-2RXVC"),
        *("ရောက်ရှိ · Attended", "ဟုတ် yes", "မဟုတ် no", "ရက်စွဲ · Date"),
        *("ဝန်ဆောင်မှု ရပြီး · Service given", "ဟုတ် yes", "မဟုတ် no"),
        *("ပြန်လာရန် · Come back on", "ညွှန်းပို့ရာ · Referred to", "တံဆိပ် · Stamp"),
    ]


def test_burmese_copied_from_a_reader_is_the_burmese_that_was_typed() -> None:
    text = copied(referral_slip(FULL))

    assert LONG_MY.replace(" ", "") in "".join(text.split())
    assert "တနင်္လာ–သောကြာ ၉–၃" in copied(referral_slip(SLIP))


def test_without_the_office_stub_the_member_code_is_not_on_the_paper() -> None:
    text = all_text(referral_slip(SLIP, office_stub=False))

    assert "TZ-4K7Q-92MA-XCR" not in text
    assert "ညွှန်းပို့လွှာ · Referral slip" in text


def test_nothing_forbidden_stands_on_a_slip() -> None:
    assert forbidden_words(all_text(referral_slip(FULL))) == []


@pytest.mark.parametrize(
    "field", ["provider_name", "provider_name_my", "provider_place_my", "provider_hours", "issuer_line", "number"]
)
@pytest.mark.parametrize("word", ["ART clinic", "တီဘီ ဆေးခန်း", "အေးမြန်မာ", "H.I.V"])
def test_a_word_that_tells_too_much_stops_the_slip(field: str, word: str) -> None:
    with pytest.raises(Refused, match="would tell what it is for"):
        referral_slip(_with(field, word))


def test_random_codes_that_spell_a_word_by_chance_are_printed() -> None:
    number = f"ART34-5678{check_character('ART345678')}"

    assert number in texts(referral_slip(replace(SLIP, number=number)))


@pytest.mark.parametrize("number", ["7KQ4M-2RXVC", "OLD-0042/2019", "အဟောင်း-၁၂၃"])
def test_both_qr_codes_hold_the_number_alone(number: str, qapp: object) -> None:
    found = zxingcpp.read_barcodes(picture(referral_slip(replace(SLIP, number=number)), dpi=200))

    assert [code.text for code in found] == [number, number]


@pytest.mark.parametrize("accompanied, ticked", [(True, "ဟုတ် yes"), (False, "မဟုတ် no")])
def test_the_right_box_is_ticked(accompanied: bool, ticked: str) -> None:
    pdf = referral_slip(replace(SLIP, accompanied=accompanied, consent_given=accompanied))
    sheet = picture(pdf, dpi=144)

    def darkness(words: str) -> float:
        label = next(line for line in placed(pdf)[0] if line.text == words)
        left, bottom = 2 * (label.x - 10.5), 2 * (PAGE[1] - label.y - 0.5)
        box = sheet.crop((round(left), round(bottom - 10), round(left + 11), round(bottom)))
        return 255 - sum(box.tobytes()) / (box.width * box.height)

    other = "မဟုတ် no" if accompanied else "ဟုတ် yes"
    assert darkness(ticked) > 3 * darkness(other)
    assert (darkness("သဘောတူညီချက် ရယူပြီး · Consent given") > 30) is accompanied


def test_the_longest_names_stay_on_one_page_and_overlap_nothing() -> None:
    pages = placed(referral_slip(FULL))

    assert len(pages) == 1
    _nothing_overlaps(pages[0])
    assert min(line.size for line in pages[0]) >= 5


def test_missing_facts_leave_lines_to_write_on() -> None:
    bare = replace(
        SLIP,
        appointment_on=None,
        appointment_time="",
        follow_up_on=None,
        provider_name_my="",
        provider_place="",
        provider_place_my="",
        provider_hours="",
        office_phone="",
        staff_initials="",
        priority="routine",
    )

    lines = texts(referral_slip(bare))

    assert "KM" in lines
    assert "ပုံမှန်" in lines
    assert "" not in lines
    assert "26 Nov 2026" not in lines


def test_a_slip_tells_nothing_about_who_made_it() -> None:
    pdf = referral_slip(SLIP)
    about = PdfReader(BytesIO(pdf)).metadata

    assert about is not None
    assert not any([about.title, about.author, about.subject, about.creator, about.producer])
    assert about.creation_date is not None
    assert about.creation_date.year == 2000
    assert b"eportLab" not in pdf
    assert b"thazin" not in pdf.lower()


def test_the_same_slip_is_the_same_file_whatever_was_printed_before() -> None:
    first = referral_slip(SLIP)
    referral_slips([FULL, replace(SLIP, provider_name_my="ဥက္ကဋ္ဌ")])

    assert referral_slip(SLIP) == first


def test_many_slips_share_one_copy_of_each_font() -> None:
    pdf = referral_slips([replace(SLIP, number=f"OLD-{number}") for number in range(40)])

    assert len(placed(pdf)) == 40
    assert sorted(fonts(pdf)) == ["N0", "N1"]
    assert pdf.count(b"/FontFile2") == 2


@pytest.mark.parametrize("form", SlipForm)
@pytest.mark.parametrize("language", ["my", "en", "both"])
def test_every_form_holds_all_three_parts_and_stays_on_its_paper(form: SlipForm, language: Language) -> None:
    pdf = referral_slip(FULL, form=form, language=language)
    text = all_text(pdf)

    assert text.count("7KQ4M-2RXVC") == 3
    assert {"P001", "KM · 09 123 456 789", "NW"} <= set(text.split("\n"))
    for page, sheet in zip(placed(pdf), PdfReader(BytesIO(pdf)).pages, strict=True):
        width, height = float(sheet.mediabox.width), float(sheet.mediabox.height)
        assert all(line.x >= 10 and line.right <= width - 10 for line in page)
        assert all(8 <= line.y <= height - 12 for line in page)
        assert [(a.text, b.text) for a, b in combinations(page, 2) if a.overlaps(b)] == []


def test_two_slips_stand_on_one_a4_sheet_and_an_odd_one_alone() -> None:
    pages = placed(
        referral_slips([SLIP, replace(SLIP, number="OLD-2"), replace(SLIP, number="OLD-3")], form=SlipForm.A4_TWO)
    )

    assert [[line.text for line in page].count("ညွှန်းပို့လွှာ · Referral slip") for page in pages] == [2, 1]
    first, second = (next(line for line in pages[0] if line.text == number) for number in ("7KQ4M-2RXVC", "OLD-2"))
    assert second.right - first.right == pytest.approx(148 * MM, abs=0.1)


def test_on_a6_the_office_copy_is_a_sheet_of_its_own() -> None:
    with_stub, without = (placed(referral_slip(SLIP, stub, form=SlipForm.A6)) for stub in (True, False))

    assert len(with_stub) == 2
    assert "TZ-4K7Q-92MA-XCR" in [line.text for line in with_stub[0]]
    assert [line.text for line in without[0]] == [line.text for line in with_stub[1]]


def test_a_slip_on_a_roll_is_as_long_as_it_needs_to_be() -> None:
    short, long = (
        PdfReader(BytesIO(referral_slip(slip, form=SlipForm.ROLL))).pages[0].mediabox for slip in (SLIP, FULL)
    )

    assert float(short.width) == pytest.approx(80 * MM, abs=0.01)
    assert short.height < long.height < 2_000


@pytest.mark.parametrize("form", SlipForm)
def test_a_reprint_says_that_it_is_a_copy_in_every_part(form: SlipForm) -> None:
    assert all_text(referral_slip(SLIP, form=form, marked=Marked.COPY)).count("မိတ္တူ · Copy") == 3


@pytest.mark.parametrize("form", SlipForm)
def test_a_void_slip_says_so_and_no_machine_takes_it(form: SlipForm, qapp: object) -> None:
    pdf = referral_slip(SLIP, form=form, marked=Marked.VOID)

    assert all_text(pdf).count("ပယ်ဖျက်ပြီး · Void") == 3
    pages = range(len(placed(pdf)))
    assert [zxingcpp.read_barcodes(picture(pdf, dpi=200, page=page)) for page in pages] == [[] for _ in pages]


def test_the_envelope_side_comes_behind_every_sheet_and_says_nothing() -> None:
    pages = placed(referral_slips([SLIP, replace(SLIP, number="OLD-2")], back=True))

    assert [bool(page) for page in pages] == [True, False, True, False]


def test_no_slip_at_all_is_told() -> None:
    with pytest.raises(Refused, match="no slip"):
        referral_slips([])


def test_a_slip_is_made_in_under_40_milliseconds() -> None:
    referral_slip(SLIP)
    spent = []
    for number in range(20):
        start = time.perf_counter()
        referral_slip(replace(SLIP, number=f"OLD-{number}"))
        spent.append(time.perf_counter() - start)

    assert sorted(spent)[10] < 0.040


@pytest.mark.parametrize("text", ["<b>Ma <Aye</b>", '<img src="x.png"/>', "&amp; %s {0}", "=1+1", "မ\\) Tj ET"])
def test_markup_is_printed_as_it_was_typed(text: str) -> None:
    assert text in texts(referral_slip(replace(SLIP, provider_name=text)))


@settings(max_examples=150, deadline=None)
@given(ANY, ANY, ANY, st.text(max_size=24), st.text(max_size=40), st.booleans())
def test_any_text_makes_a_tidy_slip_or_one_clear_sentence(
    name: str, name_my: str, place: str, short: str, phone: str, stub: bool
) -> None:
    slip = replace(
        SLIP,
        provider_name=name,
        provider_name_my=name_my,
        provider_place=place[:80],
        provider_place_my=place[:80],
        provider_hours=name[:120],
        provider_code=short,
        number=short,
        priority=short,
        appointment_time=short,
        staff_initials=short[:12],
        issuer_line=place[:120],
        office_phone=phone,
    )

    try:
        pdf = referral_slip(slip, stub)
    except AppError as refused:
        told = refused.render()
        assert told.endswith(".")
    else:
        pages = placed(pdf)
        assert len(pages) == 1
        _nothing_overlaps(pages[0])


def _with(field: str, text: str) -> Slip:
    facts = asdict(SLIP)
    return Slip(**(facts | {field: text}))


def _nothing_overlaps(lines: list[Placed]) -> None:
    assert all(line.x >= 30 and line.right <= PAGE[0] - 30 for line in lines)
    assert all(8 <= line.y <= PAGE[1] - 16 for line in lines)
    assert [(a.text, b.text) for a, b in combinations(lines, 2) if a.overlaps(b)] == []
