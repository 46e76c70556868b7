"""A thousand texts that somebody could paste by mistake or ill will, the same ones every time."""

import random

COUNT = 1_000
_LONG = 5_000

_RLO, _LRO, _PDF, _RLI, _PDI, _ZWSP, _ZWJ, _BOM, _SHY = (
    "\u202e", "\u202d", "\u202c", "\u2067", "\u2069", "\u200b", "\u200d", "\ufeff", "\u00ad",
)  # fmt: skip
_PIECES: dict[str, tuple[str, ...]] = {
    "markup": (
        "<b>bold</b>", "<img src='file:///C:/secret.png'>", "<script>alert(1)</script>", "<h1>Ma <Aye", "</p></body>",
        "<a href='x'>click</a>", "&lt;b&gt;", "&amp;", "&#65;", "<!-- -->", "<table><tr><td>", "<font size=40>big",
    ),
    "direction": (f"{_RLO}gnp.exe", f"{_LRO}abc{_PDF}", f"{_RLI}مريم{_PDI}", "\u200fמרים\u200e", "עברית", "ثاندار"),
    "unseen": ("Ma\0Aye", f"a{_ZWSP}b{_BOM}c{_SHY}d", "\x07\x1b[31mred", "\x85\x9f\x7f", "\t\v\f", f"{_ZWJ}{_ZWJ}"),
    "lines": ("one\ntwo\r\nthree", "\u2028\u2029", "\n\n\n", "a\r", "  \u00a0 \u3000 "),
    "piles": ("Z" + "\u0335\u0321\u0489" * 40, "e\u0301" * 20, "က" + "ိီုူ" * 20, "\u0301\u0301", "ကျြွှေါ်ံ့း" * 5),
    "emoji": ("👩‍👩‍👧‍👦", "🏳️‍🌈", "👍🏽" * 9, "🇲🇲", "\U0001f600\ufe0f", "\U000e0041\U000e007f"),
    "zawgyi": ("ေက်ာ္ေက်ာ္", "မႏၲေလး", "ျမန္မာ ႏိုင္ငံ", "ေဒၚေအးေအး", "ၿပည္သူ႔ေဆးခန္း"),
    "formats": ("%s%n%d%%", "{name}", "{0}{}", "{{}}", "{a.b[c]}", "%(x)s", "$x ${y}", "{", "}", "\\n\\0\\u1000"),
    "access": ("&File", "Save && &Go", "Tom & Jerry", "&", "&&&", "a\tCtrl+Q"),
    "code": (
        "'; DROP TABLE member; --", '"quoted" \'too\'', "a OR 1=1", 'NEAR/3 * "', "Robert'); --", "\\", "`x`",
        "../../etc/passwd", "~nobody/x", "C:\\CON", "NUL", "http://x/?a=b#c", "//server/share",
    ),
    "formulas": ("=1+1", "+959123", "-5", "@SUM(A1)", "=cmd|'/c calc'!A1", "\t=1", "0x1F", "1e308", "∞", "NaN"),
    "figures": ("၁၂၃၄", "٣", "²", "½", "1,234", "99999999999999999999", "-1", "31/02/2026", "၂၉/၂/၂၀၂၅", "0000", "９"),
    "burmese": ("မခင်သန်း", "ဒေါ်အေးအေးမော်", "သူဇာ၊ ဖြူဖြူ။", "ဩဇာ", "ဿ", "ကျွန်ုပ်", "၀င်း"),
}  # fmt: skip
_KINDS = tuple(_PIECES)


def kind_of(number: int) -> str:
    """What is the matter with the text of this number."""
    return "long" if number % (len(_KINDS) + 1) == len(_KINDS) else _KINDS[number % (len(_KINDS) + 1)]


def text(number: int) -> str:
    """The text of this number; the first of each kind is one piece as it is, later ones are more and more mixed."""
    chance = random.Random(number)
    kind, turn = kind_of(number), number // (len(_KINDS) + 1)
    if kind == "long":
        unit = "".join(chance.choice(_PIECES[chance.choice(_KINDS)]) for _ in range(3))
        times = _LONG // len(unit) + 1
        # One word, and words: neither may hold up the window.
        return (unit * times if turn % 2 else f"{unit} " * times)[:_LONG]
    pieces = _PIECES[kind]
    if turn < len(pieces):
        return pieces[turn]
    mixed = [chance.choice(pieces), str(number)]
    while chance.random() < 0.7 and len(mixed) < 12:
        mixed.append(chance.choice(_PIECES[chance.choice(_KINDS)]))
    chance.shuffle(mixed)
    return chance.choice((" ", "", "  ", _ZWSP)).join(mixed)


def sample(count: int, seed: int = 0) -> list[str]:
    """So many of them, of every kind as far as `count` reaches."""
    chance = random.Random(seed)
    of_kind: dict[str, list[int]] = {}
    for number in range(COUNT):
        of_kind.setdefault(kind_of(number), []).append(number)
    kinds = list(of_kind)
    return [text(chance.choice(of_kind[kinds[place % len(kinds)]])) for place in range(count)]
