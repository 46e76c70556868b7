from dataclasses import replace
from itertools import combinations

import pytest

from models.errors import Refused
from printing.certificate import MOST, certificates
from printing.page import PageSize
from tests.printing.documents import CERTIFICATE
from tests.printing.reading import placed, texts

LONG = replace(
    CERTIFICATE,
    name=("မခင်သန်းဌေး ပြည့်ဖြိုး " * 8)[:120].strip(),
    title=("Community health and leadership " * 9)[:200].strip(),
    title_my=("ခေါင်းဆောင်မှု အဆင့် ၁ " * 12)[:200].strip(),
    issuer_line=("Community support " * 6).strip(),
)


def test_a_certificate_carries_the_chosen_name_the_neutral_title_and_its_number() -> None:
    assert texts(certificates([CERTIFICATE], "en")) == [
        *("Community support", "Certificate", "This certificate is given to", "မခင်သန်းဌေး", "for completing the course"),
        *(
            "Leadership, level one",
            "CT-4K7Q-92MA-XCR · KM",
            "Sessions attended",
            "6",
            "Date",
            "17 Dec 2026",
            "Signature",
        ),
    ]


def test_everybody_gets_a_page_in_the_order_given() -> None:
    names = ["မခင်", "U Ba", "Daw Hla"]

    pages = placed(certificates([replace(CERTIFICATE, name=name) for name in names]))

    assert [[line.text for line in page if line.text in names] for page in pages] == [[name] for name in names]


@pytest.mark.parametrize("size", [PageSize.A4_ACROSS, PageSize.A5_ACROSS])
def test_the_longest_words_stay_on_one_page_in_the_middle(size: PageSize) -> None:
    pages = placed(certificates([LONG], size=size))

    assert len(pages) == 1
    assert [(a.text, b.text) for a, b in combinations(pages[0], 2) if a.overlaps(b)] == []
    name = next(line for line in pages[0] if line.text.startswith("မခင်သန်းဌေး"))
    assert name.x + name.right == pytest.approx(size.value[0], abs=0.5)


def test_nobody_a_nameless_one_and_too_many_are_told() -> None:
    for given, told in (([], "no certificate"), ([replace(CERTIFICATE, name=" ")], "needs a name")):
        with pytest.raises(Refused, match=told):
            certificates(given)
    with pytest.raises(Refused, match="too many"):
        certificates([CERTIFICATE] * (MOST + 1))
