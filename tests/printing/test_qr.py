"""The slips' codes are read from bad pictures: 200 dpi, grey, turned by seven degrees, noisy and blurred."""

from dataclasses import replace
from functools import cache
from random import Random

import pytest
import zxingcpp
from PIL import Image, ImageChops, ImageFilter

from models.ids import check_character, new_member_code
from printing.member_card import member_cards
from printing.page import PageSize
from printing.qr import qr_code
from printing.referral_slip import SlipForm, referral_slips
from tests.printing.documents import SLIP
from tests.printing.pictures import picture

TRIES = 40
_SYMBOLS = "23456789ACEFHJKMNPRTWXY"


def numbers() -> list[str]:
    chance = Random(7)
    bodies = ("".join(chance.choices(_SYMBOLS, k=9)) for _ in range(TRIES))
    return [f"{body[:5]}-{body[5:]}{check_character(body)}" for body in bodies]


@cache
def grain() -> Image.Image:
    chance = Random(1)
    return Image.frombytes("L", (400, 400), bytes(min(255, max(0, int(chance.gauss(128, 24)))) for _ in range(400**2)))


def spoilt(sheet: Image.Image, degrees: float) -> Image.Image:
    """As a cheap scanner or a telephone sees it: flat contrast, turned, out of focus, then grain."""
    flat = sheet.point(lambda light: 70 + light * 130 // 255)
    turned = flat.rotate(degrees, Image.Resampling.BILINEAR, expand=True, fillcolor=200)
    blurred = turned.filter(ImageFilter.GaussianBlur(1.2))
    noise = Image.new("L", blurred.size, 128)
    for x in range(0, noise.width, 400):
        for y in range(0, noise.height, 400):
            noise.paste(grain(), (x, y))
    return ImageChops.add(blurred, noise, scale=1, offset=-128)


@pytest.mark.parametrize("form", SlipForm)
def test_all_forty_codes_are_read_from_bad_pictures(form: SlipForm, qapp: object) -> None:
    wanted = numbers()
    pdf = referral_slips([replace(SLIP, number=number) for number in wanted], office_stub=False, form=form)
    slips_a_page = 2 if form is SlipForm.A4_TWO else 1

    missed = []
    for page in range(TRIES // slips_a_page):
        own = wanted[page * slips_a_page : (page + 1) * slips_a_page]
        bad = spoilt(picture(pdf, dpi=200, page=page), 7 if page % 2 else -7)
        read = sorted(code.text for code in zxingcpp.read_barcodes(bad, formats=zxingcpp.BarcodeFormat.QRCode))
        if read != sorted([*own, *own]):
            missed.append((own, read))

    assert missed == []


def test_a_card_is_read_as_well(qapp: object) -> None:
    codes = [new_member_code() for _ in range(10)]

    read = zxingcpp.read_barcodes(spoilt(picture(member_cards(codes, PageSize.A4), dpi=200), 7))

    assert sorted(code.text for code in read) == sorted(codes)


def test_a_slip_number_takes_the_smallest_code_with_a_quarter_to_spare() -> None:
    read = qr_code("7KQ4M-2RXVC")

    assert read.side == 21 + 2 * 4
