"""Every colour, size and font of the program, by name. Nowhere else is one written.

The values are those of the design's page on the look; all pairs of ink and ground used together reach 4.5:1.
"""

from dataclasses import dataclass, field
from enum import StrEnum


class Tone(StrEnum):
    """What a chip or a line of text means; always said in words besides."""

    PLAIN = "plain"
    ACCENT = "accent"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Colours:
    """One set of colours, as `#RRGGBB`."""

    page: str
    card: str
    ink: str
    soft: str
    line: str
    accent: str
    accent_ground: str
    on_accent: str
    warn: str
    warn_ground: str
    bad: str
    bad_ground: str
    good: str
    good_ground: str
    orchid: str
    rail: str
    rail_ink: str
    rail_chosen: str
    accent_pressed: str
    field_line: str

    def of(self, tone: Tone) -> tuple[str, str]:
        """Ink and ground of a tone."""
        return {
            Tone.PLAIN: (self.soft, self.page),
            Tone.ACCENT: (self.accent, self.accent_ground),
            Tone.GOOD: (self.good, self.good_ground),
            Tone.WARN: (self.warn, self.warn_ground),
            Tone.BAD: (self.bad, self.bad_ground),
        }[tone]


LIGHT = Colours(
    page="#F7F6F3", card="#FFFFFF", ink="#1F2A2E", soft="#5E6B70", line="#E3E0DA",
    accent="#0F5C63", accent_ground="#E2EFEF", on_accent="#FFFFFF",
    warn="#9A5B00", warn_ground="#FBF0DC", bad="#A3312B", bad_ground="#F8E4E2",
    good="#2C6B3F", good_ground="#E3F1E6", orchid="#8A4B7D",
    rail="#12393E", rail_ink="#DCE9E9", rail_chosen="#1D5158",
    accent_pressed="#0B474D", field_line="#CFCBC3",
)  # fmt: skip

DARK = Colours(
    page="#14191B", card="#1C2326", ink="#E8ECEC", soft="#9DABAF", line="#2C363A",
    accent="#5FC2C6", accent_ground="#17373A", on_accent="#0D1214",
    warn="#E5B566", warn_ground="#3A2E17", bad="#EF8D86", bad_ground="#3E211F",
    good="#83CF98", good_ground="#1B3423", orchid="#D59AC8",
    rail="#0D1214", rail_ink="#C6D2D2", rail_chosen="#1B2A2D",
    accent_pressed="#7FD2D5", field_line="#3A474C",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sizes:
    """Measures in pixels at text size 1; steps of 4."""

    step: int = 4
    gap: int = 16
    page_margin: int = 28
    page_top: int = 20
    rail: int = 208
    rail_item: int = 44
    card_padding: int = 20
    card_radius: int = 10
    field: int = 42
    field_radius: int = 8
    form_width: int = 560
    find_width: int = 460
    row: int = 48
    header: int = 40
    chip: int = 30
    chip_radius: int = 10
    text: int = 14
    small: int = 13
    title: int = 22
    number: int = 28
    bar: int = 6
    leading: float = 1.75
    narrow: int = 960
    widest: int = 1760

    def larger(self, scale: float) -> "Sizes":
        """The same measures for another text size: what text stands in grows with it, margins don't."""
        grow = {name: round(getattr(self, name) * scale) for name in _GROWING}
        return Sizes(**grow)


_GROWING = (
    "rail_item", "field", "row", "header", "chip", "text", "small", "title", "number", "form_width", "find_width", "narrow", "widest",
)  # fmt: skip
FAMILY = "Noto Sans Myanmar"
MONOSPACE = ("DejaVu Sans Mono", "Consolas", "Menlo", "Liberation Mono", FAMILY)
TEXT_SIZES = {"normal": 1.0, "large": 1.15, "largest": 1.3}


@dataclass(frozen=True, slots=True)
class Look:
    """Colours and sizes that belong together."""

    colours: Colours = LIGHT
    sizes: Sizes = field(default_factory=Sizes)
