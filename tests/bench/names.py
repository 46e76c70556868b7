"""Made-up people: names as they are written in Myanmar, in Burmese and in Latin letters, in realistic numbers."""

import random

_SYLLABLES = {
    "အောင်": "Aung", "ကျော်": "Kyaw", "ဇော်": "Zaw", "မင်း": "Min", "ထွန်း": "Htun", "နိုင်": "Naing", "စိုး": "Soe",
    "ဝင်း": "Win", "မြင့်": "Myint", "သန်း": "Than", "ခင်": "Khin", "မေ": "May", "သူ": "Thu", "ဇာ": "Zar",
    "သန္တာ": "Thandar", "နန္ဒာ": "Nandar", "ဖြူ": "Phyu", "ဝေ": "Wai", "လှ": "Hla", "မြ": "Mya", "စန္ဒာ": "Sandar",
    "နွယ်": "Nwe", "ချို": "Cho", "သီတာ": "Thida", "အေး": "Aye", "မိုး": "Moe", "နှင်း": "Hnin", "ပွင့်": "Pwint",
    "လင်း": "Lin", "ထက်": "Htet", "ဇင်": "Zin", "မာ": "Mar", "ရီ": "Yi", "ယု": "Yu", "လွင်": "Lwin", "သက်": "Thet",
    "စု": "Su", "နီလာ": "Nilar", "ဖူး": "Phoo", "ကြည်": "Kyi",
}  # fmt: skip
_HONORIFICS = {"မ": "Ma", "ဒေါ်": "Daw", "ကို": "Ko", "": ""}


def person(chance: random.Random, burmese_share: float = 0.8) -> str:
    """A name of two to four syllables, mostly with an honorific."""
    script = 0 if chance.random() < burmese_share else 1
    count = chance.choices((2, 3, 4), (5, 4, 1))[0]
    parts = [chance.choice(_PAIRS)[script] for _ in range(count)]
    honorific = chance.choices(_HONORIFIC_PAIRS, (6, 2, 1, 2))[0][script]
    return (honorific + "".join(parts)) if script == 0 else " ".join(filter(None, [honorific, *parts]))


def phone(chance: random.Random) -> str:
    """A mobile number."""
    return f"09{chance.randrange(10**8, 10**9)}"


_PAIRS = list(_SYLLABLES.items())
_HONORIFIC_PAIRS = list(_HONORIFICS.items())
