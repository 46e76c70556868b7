"""The words of reports on paper, in both languages. Neutral ones alone: a report leaves the office."""

from models.reports.figures import ALL, UNKNOWN, Group
from models.reports.indicators import Axis, Indicator
from models.reports.periods import Period, month_of
from printing.words import MONTHS_MY, Language, Words, burmese_digits, date_en, date_my, either

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip

INDICATORS: dict[Indicator, Words] = {
    Indicator.REFERRALS_MADE: Words("ညွှန်းပို့မှု", "Referrals made"),
    Indicator.COMPLETED: Words("ဝန်ဆောင်မှု ရရှိသူ", "People who got the service"),
    Indicator.COMPLETED_SHARE: Words("ညွှန်းပို့သည့်အနက် ရရှိပြီး", "Completed, of those issued"),
    Indicator.LOOP_CLOSED_SHARE: Words("ဆေးခန်းက အတည်ပြုပြီး", "Confirmed by the clinic"),
    Indicator.TIME_TO_SERVICE: Words("ဝန်ဆောင်မှု ရသည်အထိ ရက်ပေါင်း", "Days until the service"),
    Indicator.TRAINED: Words("သင်တန်းပြီးမြောက်သူ", "People trained"),
    Indicator.ATTENDANCES: Words("တက်ရောက်မှု", "Attendances"),
    Indicator.OTHERS_PRESENT: Words("အခြား တက်ရောက်သူ", "Others present"),
    Indicator.SESSIONS_HELD: Words("ကျင်းပပြီး သင်တန်းချိန်", "Sessions held"),
    Indicator.OBSERVED_SHARE: Words("လေ့လာသူပါသော သင်တန်းချိန်", "Sessions observed"),
    Indicator.CASCADE_REACH: Words("သင်ယူပြီးသူများက ထပ်ဆင့်သင်ပေးသူ", "Taught by those who were taught"),
    Indicator.PER_TRAINER: Words("သင်တန်းဆရာတစ်ဦးလျှင် သင်ယူသူ", "People for each trainer"),
    Indicator.TAUGHT_SHARE: Words("ရက် ၉၀ အတွင်း ပြန်လည်သင်ပေးသူ", "Taught within 90 days"),
    Indicator.GAIN: Words("ရမှတ်နှစ်ခုကြား တိုးသည့်အမှတ်", "Gained between the tests"),
    Indicator.MEMBERS_ACTIVE: Words("ပါဝင်ဆဲ အဖွဲ့ဝင်", "Active members"),
    Indicator.MEMBERS_NEW: Words("အဖွဲ့ဝင်အသစ်", "New members"),
    Indicator.MEMBERS_LEFT: Words("နုတ်ထွက်သော အဖွဲ့ဝင်", "Members who left"),
    Indicator.EVENTS: Words("ပွဲများ", "Events"),
    Indicator.EVENT_PEOPLE: Words("ပွဲတက်ရောက်သူ", "People at events"),
}

AXES: dict[Axis, Words] = {
    Axis.OFFICE: Words("ရုံးအလိုက်", "by office"),
    Axis.TOWNSHIP: Words("မြို့နယ်အလိုက်", "by township"),
    Axis.SERVICE: Words("ဝန်ဆောင်မှုအလိုက်", "by service"),
    Axis.PROVIDER_TYPE: Words("ဆေးခန်းအမျိုးအစားအလိုက်", "by kind of clinic"),
    Axis.TOPIC: Words("အကြောင်းအရာအလိုက်", "by topic"),
    Axis.LEVEL: Words("အဆင့်အလိုက်", "by level"),
    Axis.GENDER: Words("ကျား/မအလိုက်", "by gender"),
    Axis.AGE: Words("အသက်အလိုက်", "by age"),
    Axis.GROUP: Words("အုပ်စုအလိုက်", "by group"),
    Axis.OUTCOME: Words("ဖြစ်ခဲ့ပုံအလိုက်", "by outcome"),
}

_GROUPS: dict[tuple[Axis, str], Words] = {
    (Axis.PROVIDER_TYPE, "NAP"): Words("အစိုးရ အစီအစဉ်", "Government programme"),
    (Axis.PROVIDER_TYPE, "INGO"): Words("နိုင်ငံတကာ အဖွဲ့အစည်း", "International organisation"),
    (Axis.PROVIDER_TYPE, "NGO"): Words("ပြည်တွင်း အဖွဲ့အစည်း", "National organisation"),
    (Axis.PROVIDER_TYPE, "CBO"): Words("ရပ်ရွာ အဖွဲ့", "Community group"),
    (Axis.PROVIDER_TYPE, "private"): Words("ပုဂ္ဂလိက", "Private"),
    (Axis.TOPIC, "leadership"): Words("ခေါင်းဆောင်မှု", "Leadership"),
    (Axis.TOPIC, "human rights"): Words("လူ့အခွင့်အရေး", "Human rights"),
    (Axis.TOPIC, "advocacy"): Words("စည်းရုံးလှုံ့ဆော်ရေး", "Advocacy"),
    (Axis.TOPIC, "HIV prevention"): Words("ကာကွယ်ရေး", "Prevention"),
    (Axis.TOPIC, "legal literacy"): Words("ဥပဒေ ဗဟုသုတ", "Legal literacy"),
    (Axis.TOPIC, "English"): Words("အင်္ဂလိပ်စာ", "English"),
    (Axis.TOPIC, "computer"): Words("ကွန်ပျူတာ", "Computer"),
    (Axis.TOPIC, "other"): Words("အခြား", "Other"),
    (Axis.GENDER, "female"): Words("မ", "Female"),
    (Axis.GENDER, "male"): Words("ကျား", "Male"),
    (Axis.GENDER, "transgender woman"): Words("လိင်ပြောင်းအမျိုးသမီး", "Transgender woman"),
    (Axis.GENDER, "transgender man"): Words("လိင်ပြောင်းအမျိုးသား", "Transgender man"),
    (Axis.GENDER, "other"): Words("အခြား", "Other"),
    (Axis.GENDER, "no answer"): Words("မဖြေလိုပါ", "No answer"),
    (Axis.GROUP, "members"): Words("အဖွဲ့ဝင်များ", "Members"),
    (Axis.GROUP, "nap"): Words("အစိုးရ အစီအစဉ်", "Government programme"),
    (Axis.GROUP, "ingo"): Words("နိုင်ငံတကာ အဖွဲ့အစည်းများ", "International organisations"),
    (Axis.GROUP, "ngo"): Words("ပြည်တွင်း အဖွဲ့အစည်းများ", "National organisations"),
    (Axis.GROUP, "officials"): Words("အရာရှိများ", "Officials"),
    (Axis.OUTCOME, "served"): Words("ဝန်ဆောင်မှု ရပြီး", "Got the service"),
    (Axis.OUTCOME, "waiting"): Words("သတင်းမရသေး", "No news yet"),
    (Axis.OUTCOME, "ended"): Words("မရခဲ့ပါ", "Did not get it"),
    (Axis.AGE, "45+"): Words("၄၅ နှင့်အထက်", "45 and older"),
}
TOGETHER = Words("စုစုပေါင်း", "Together")
_NOT_KNOWN = Words("မသိရပါ", "Not known")
_LEVEL = Words("အဆင့်", "Level")


def group_words(axis: Axis | None, group: Group, language: Language) -> str:
    """What a row is called."""
    if group.key == ALL or axis is None:
        return TOGETHER.told(language)
    if group.key == UNKNOWN:
        return _NOT_KNOWN.told(language)
    if axis is Axis.LEVEL:
        return Words(f"{_LEVEL.my} {burmese_digits(group.key)}", f"{_LEVEL.en} {group.key}").told(language)
    if (axis, group.key) in _GROUPS:
        return _GROUPS[axis, group.key].told(language)
    if axis is Axis.AGE:
        ages = group.key.replace("-", "–")
        return Words(burmese_digits(ages), ages).told(language)
    return either(group.name_my, group.name, language) or group.key


def period_words(period: Period) -> Words:
    """A month by its name, else the first and the last day."""
    if period == month_of(period.first):
        first = period.first
        return Words(
            f"{burmese_digits(first.year)} {MONTHS_MY[first.month - 1]}", f"{_MONTHS[first.month - 1]} {first.year}"
        )
    return Words(
        f"{date_my(period.first)} – {date_my(period.last)}", f"{date_en(period.first)} – {date_en(period.last)}"
    )
