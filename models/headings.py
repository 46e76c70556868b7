"""The headings of the lists that offices keep, in Burmese and English words, and the field each one names."""

from models.fields import spellings

_NUMBER = "စဉ်, no, no., nr, sr, sr no, s/n, #"
_PHONE = "phone number, tel, telephone, mobile, contact, ဖုန်း, ဖုန်းနံပါတ်, ဆက်သွယ်ရန်ဖုန်း"
_ACTIVE = "open now, in use, takes people now, သုံးနေဆဲ, ဖွင့်ထားဆဲ"
_TOWNSHIP = "tsp, town, township name, p-code, pcode, မြို့နယ်"
MEMBERS = spellings(
    {
        "number": _NUMBER,
        "name": "full name, member name, display name, အမည်, နာမည်",
        "birth": "dob year, dob, birth year, year of birth, date of birth, birth date, age, "
        "မွေးသက္ကရာဇ်/အသက်, မွေးသက္ကရာဇ်, မွေးနေ့, မွေးနှစ်, အသက်",
        "gender": "sex, ကျား/မ, ကျားမ, လိင်",
        "township": _TOWNSHIP,
        "phone": _PHONE,
        "joined": "joined on, join date, date joined, ဝင်ရောက်သည့်ရက်စွဲ, ဝင်ရောက်သည့်နေ့",
        "role": "roles, duty, position, တာဝန်, ရာထူး",
        "old_number": "old number, old no, member no, paper number, နံပါတ်ဟောင်း, အမှတ်ဟောင်း",
    }
)
PROVIDERS = spellings(
    {
        "code": "provider code, ကုဒ်",
        "name": "provider, clinic, name (en), အမည်",
        "name_my": "name (my), name my, burmese name, မြန်မာအမည်",
        "kind": "type, provider type, အမျိုးအစား",
        "township": _TOWNSHIP,
        "services": "service, ဝန်ဆောင်မှု, ဝန်ဆောင်မှုများ",
        "hours": "opening hours, open, ဖွင့်ချိန်",
        "cost": "fee, fees, ကုန်ကျစရိတ်",
        "phone": _PHONE,
        "verified_on": "last verified, last verified on, verified, last checked on, စစ်ဆေးသည့်ရက်",
        "last_days": "last day, service until, နောက်ဆုံးရက်, နောက်ဆုံးရက်များ",
        "rating": "friendly, friendliness, friendliness rating, friendly (1 to 5), ဖော်ရွေမှု, ဖော်ရွေမှု (၁ မှ ၅)",
        "paper_name": "name on paper, name on paper (en), paper name (en), စာရွက်ပေါ်ရှိ အမည်",
        "paper_name_my": "name on paper (my), paper name (my), စာရွက်ပေါ်ရှိ မြန်မာအမည်",
        "active": _ACTIVE,
    }
)
COURSES = spellings(
    {
        "code": "course code, ကုဒ်",
        "title": "course, course title, name, title (en), name (en), သင်တန်း, သင်တန်းအမည်",
        "title_my": "title (my), name (my), burmese title, မြန်မာအမည်, သင်တန်း မြန်မာအမည်",
        "topic": "subject, အကြောင်းအရာ",
        "required_sessions": "sessions, sessions needed, number of sessions, လိုအပ်သော အကြိမ်, အကြိမ်",
        "paper_title": "paper name, name on paper, title on paper, neutral title, certificate title, စာရွက်ပေါ်ရှိ အမည်",
        "paper_title_my": "paper name (my), name on paper (my), title on paper (my), စာရွက်ပေါ်ရှိ မြန်မာအမည်",
        "active": _ACTIVE,
    }
)
PARTICIPANTS = spellings(
    {
        "number": _NUMBER,
        "person": "name or number, name, member, အမည် သို့မဟုတ် အမှတ်, အမည်, အမှတ်",
        "signed": "signature, signed, လက်မှတ်",
        "pre": "pre (100), pre score, pre test",
        "post": "post (100), post score, post test",
    }
)
MARKS = spellings(
    {
        "code": "member, member code, ကုဒ်",
        "status": "attendance, mark, တက်ရောက်မှု",
        "role": "part, as, takes part as",
        "absence": "reason, why absent, အကြောင်းရင်း",
        "pre": "pre (100), pre score, pre test, before",
        "post": "post (100), post score, post test, after",
    }
)
REGISTER_HEAD = spellings(
    {
        "course": "title, သင်တန်း, သင်တန်းအမည်",
        "days": "date(s), date, dates, ရက်စွဲ",
        "trainers": "trainer(s), trainer, trainers, taught by, သင်တန်းဆရာ",
        "topic": "subject, အကြောင်းအရာ",
    }
)
REFERRALS = spellings(
    {
        "number": "slip no, slip number, slip, လွှာအမှတ်",
        "issued_on": "date, issued, issued on, issue date, ရက်စွဲ",
        "person": "member, client, name, အဖွဲ့ဝင်, အမည်",
        "provider": "provider code, clinic, ဆေးခန်း",
        "service": "service no, ဝန်ဆောင်မှု",
        "priority": "urgency, ဦးစားပေး",
        "outcome": "result, status, ရလဒ်",
        "outcome_on": "outcome date, date of outcome",
        "evidence": "proof, အထောက်အထား",
    }
)
