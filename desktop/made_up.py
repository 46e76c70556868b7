"""Made-up people, clinics and courses for the demo. No number in it can be dialled (all begin 09 000)."""

from datetime import date, timedelta
from itertools import product

from models.courses import CourseDraft
from models.members import MemberDraft
from models.providers import ProviderDraft, ServiceOffer
from models.schema import ConsentMethod, Gender, MemberRole, ProviderKind, Topic

_FIRST = ("ခင်", "သီတာ", "နှင်း", "ဇာ", "မြ", "ချို", "ဝါဝါ", "စန္ဒာ", "အေး", "နွယ်")
_SECOND = ("သန်း", "ဝင်း", "နွယ်", "မာ", "လှိုင်", "ဖြူ", "စိုး", "ထွန်း")
_LATIN_FIRST = ("Khin", "Thida", "Hnin", "Zar", "Cho", "Sandar", "Nwe")
_LATIN_SECOND = ("Thann", "Win", "Lwin", "Mar", "Hlaing", "Phyu")
_GENDERS = (Gender.FEMALE, Gender.FEMALE, Gender.TRANSGENDER_WOMAN, Gender.FEMALE, Gender.MALE, Gender.NO_ANSWER)

TOWNSHIPS = {"YGN": ("MMR013001", "MMR013015", "MMR013008"), "MDY": ("MMR010002", "MMR010028")}
"""P-codes around each branch."""


def people(code: str, count: int, day: date) -> list[MemberDraft]:
    """So many members of a branch: Burmese names and Latin ones, of all ages, some of them sharing their names."""
    burmese = [f"မ{first}{second}" for first, second in product(_FIRST, _SECOND)]
    latin = [f"Ma {first} {second}" for first, second in product(_LATIN_FIRST, _LATIN_SECOND)]
    start = sum(map(ord, code))
    return [_person(code, (start + 7 * place), place, burmese, latin, day) for place in range(count)]


def _person(code: str, turn: int, place: int, burmese: list[str], latin: list[str], day: date) -> MemberDraft:
    names = latin if place % 4 == 3 else burmese
    towns = TOWNSHIPS[code]
    return MemberDraft(
        birth_year=day.year - 21 - turn % 33,
        name=names[turn % len(names)],
        gender=_GENDERS[turn % len(_GENDERS)],
        township=towns[place % len(towns)],
        joined_on=day - timedelta(days=11 + 37 * place),
        phone=f"09000{turn * 613 % 1_000_000:06d}",
        safe_contact=("Viber, evenings", "ဖုန်း၊ မနက်ပိုင်း", "")[place % 3],
        roles=(MemberRole.MEMBER, MemberRole.PEER_VOLUNTEER) if place % 9 == 4 else (MemberRole.MEMBER,),
        languages=("Burmese", "Burmese, Shan", "")[place % 3],
        old_number=f"{code}-{1000 + 13 * place}" if place % 5 == 0 else "",
        keep_record=ConsentMethod.SPOKEN,
        share_head_office=(None, True, False, None)[place % 4],
    )


CLINICS = (
    (
        ProviderDraft("P001", "Hninsi Dispensary", "နှင်းဆီဆေးပေးခန်း", ProviderKind.CBO, "MMR013001",
                      "Mon-Fri 9-3", "free", "09000111201", 5),
        (1, 2, 3, 6),
    ),
    (
        ProviderDraft("P002", "Padauk Clinic", "ပိတောက်ဆေးခန်း", ProviderKind.NGO, "MMR013015",
                      "Tue, Thu 13-17", "free", "09000111202", 4),
        (1, 2, 4, 5, 10),
    ),
    (
        ProviderDraft("P003", "Sabe Legal Desk", "စံပယ်ဥပဒေခန်း", ProviderKind.NGO, "MMR010002",
                      "Daily 8-12", "", "09000111203", 4),
        (7, 8, 9),
    ),
    (
        ProviderDraft("P004", "Khaye Health Centre", "ခရေကျန်းမာရေးဌာန", ProviderKind.NAP, "MMR010028",
                      "Mon-Fri 9-16", "free", "09000111204", 3),
        (1, 2, 3, 4, 5),
    ),
)  # fmt: skip
"""Head office's directory: each provider with its services."""

OWN_CLINIC = (
    ProviderDraft(
        "Y01", "Ngwah Shelter", "ငွေဝါနေရာ", ProviderKind.CBO, "MMR013008", "Always", "free", "09000111205", 5
    ),
    (8, 9),
)
"""What one branch adds by itself."""

COURSES = (
    CourseDraft("LEAD", "Leading together", "အတူဦးဆောင်ခြင်း", Topic.LEADERSHIP),
    CourseDraft("LAW", "Know the law", "ဥပဒေသိထားပါ", Topic.LEGAL_LITERACY),
)


def offers(services: tuple[int, ...]) -> list[ServiceOffer]:
    """These services, without a last day."""
    return [ServiceOffer(number) for number in services]


OLD_SLIPS = ((3, "", ""), (5, "", ""), (14, "", ""), (21, "attended", "client said"), (33, "", ""),
             (40, "completed", "returned stub"), (52, "completed", "provider call"), (61, "did not attend", ""),
             (75, "service unavailable", ""))  # fmt: skip
"""Slips from the time on paper: days ago, outcome, evidence."""


def old_list(codes: list[str], day: date, mark: str) -> str:
    """A list of old slips as an office keeps one, people named by their codes."""
    lines = ["Slip no,Date,Member,Provider,Service,Priority,Outcome,Outcome date,Evidence"]
    for place, (days, outcome, evidence) in enumerate(OLD_SLIPS):
        issued = day - timedelta(days=days)
        came = (issued + timedelta(days=2)).isoformat() if outcome else ""
        provider, service = (("P001", 2), ("P002", 1), ("P004", 3))[place % 3]
        lines.append(
            f"{mark}-{place + 1:04d},{issued.isoformat()},{codes[place]},{provider},{service},routine,{outcome},{came},{evidence}"
        )
    return "\n".join(lines) + "\n"
