"""What must never be stored of a person (DOMAIN, "Never stored"), recognised by what a field would be called.

A field of head office's own lets anybody write anything under its label, so the label is where the line is drawn. The
words are looked for as people write them: English, Burmese, Burmese spelt in Latin letters, and hidden or varied as
`models.paper_words` knows it.
"""

import re

from models.errors import Message, say
from models.paper_words import burmese_skeleton, forbidden_words, unmasked
from models.schema import CustomNoun

_ABOUT_PEOPLE = frozenset({CustomNoun.MEMBER, CustomNoun.REFERRAL, CustomNoun.CASE})
_ABOUT_ALL = frozenset(CustomNoun)
_NOT_CLINICS = frozenset(CustomNoun) - {CustomNoun.PROVIDER}
"""Of a clinic it is no secret where it is, what it treats and what it costs."""

_HEALTH_NAMES = frozenset({"HIV", "AIDS", "ART", "STI", "STD", "TB", "PMTCT", "PrEP"})

_Rule = tuple[Message, frozenset[CustomNoun], str, str]
"""Why, of which nouns, English and Latin spellings as a regular expression, Burmese words apart by blanks."""

_RULES: tuple[_Rule, ...] = (
    (
        say("A registration number would name the person to anybody who finds it."),
        _ABOUT_ALL,
        (
            r"\bnrc\b|\bn\.?\s*r\.?\s*c\b|national\s*(?:id\b|registration|identity)|registration\s*(?:card|n(?:o|umber))"
            r"|\bid(?:entity)?\s*(?:card|n(?:o|umber|r))|citizen|passport|house(?:hold)?\s*list|h?mat\s*pon\s*tin"
            r"|\bmhat\s*pon|social\s*security|driv(?:er|ing)\W*s?\s*licen[cs]e|\bssn\b"
        ),
        "မှတ်ပုံတင် နိုင်ငံသား အိန်အာစီ အင်အာစီ ပတ်စပို့ သန်းခေါင်စာရင်း အိမ်ထောင်စုစာရင်း ကတ်ပြားအမှတ် ကတ်အမှတ် ယာဉ်မောင်းလိုင်စင်",
    ),
    (
        say("The year of birth is enough; a whole birth date is never kept."),
        _ABOUT_ALL,
        r"birth|\bd\.?\s*o\.?\s*b\b|\bborn\b|date\s*of\s*b\b|\bbday\b|mwe\s*(?:nay|ne|thakarit|thekkayit)|zodiac|day\s*of\s*the\s*week\s*born",
        "မွေးနေ့ မွေးရက် မွေးသက္ကရာဇ် မွေးဖွား မွေးလ မွေးသည့်နေ့ မွေးတဲ့နေ့ မွေးနံ",
    ),
    (
        say("An address leads to the person's door. The township is enough."),
        _ABOUT_PEOPLE,
        (
            r"address|\bstreet\b|\bhouse\s*(?:n(?:o|umber|r)|name)|\bhome\s*(?:location|place|n(?:o|umber))|where\s*(?:she|he|they)\s*(?:lives?|stays?|sleeps?)"
            r"|\b(?:ward|quarter|village|hostel|room|flat|apartment)\b|residence|lives?\s*(?:at|in)\b|landmark|\blane\b|liksar|\bneik?yat"
        ),
        "လိပ်စာ နေရပ် အိမ်အမှတ် အိမ်နံပါတ် လမ်းအမည် လမ်းနာမည် ရပ်ကွက် ကျေးရွာ နေအိမ် နေထိုင်ရာ နေသည့်နေရာ နေတဲ့နေရာ အဆောင် အခန်းနံပါတ် အခန်းအမှတ်",
    ),
    (
        say("Where somebody works is never kept: the list would show where to look for them."),
        _ABOUT_ALL,
        (
            r"work\W*place|work\s*(?:site|spot|venue|location)|place\s*of\s*work|where\s*(?:she|he|they)\s*works?|works?\s*(?:at|in)\b|hot\W*spot|venue\s*of\s*work"
            r"|\b(?:brothel|massage|karaoke|k\W?tv|beer\s*(?:bar|garden|station)|guest\W*house|bar\s*name|club\s*name|street\W*based|employer|boss|pimp|owner\s*name|manager\s*name)\b|\bcruising|alok\s*(?:nay|ne)yar"
        ),
        "အလုပ်ရှိရာ အလုပ်နေရာ လုပ်ငန်းခွင် အလုပ်ခွင် အလုပ်လုပ်သည့် အလုပ်လုပ်တဲ့ အလုပ်ဌာန အလုပ်ရှင် ဟော့စပေါ့ ဟော့စပေါ့တ် စုဝေးရာ ကျင်လည်ရာ ကေတီဗွီ ကာရာအိုကေ အနှိပ်ခန်း မာဆတ် ဘီယာဆိုင် တည်းခိုခန်း ပြည့်တန်ဆာခန်း ခေါင်းနာမည်",
    ),
    (
        say("No picture of a person is kept, and nothing that leads to one."),
        _ABOUT_ALL,
        r"photo|\bpicture\b|\bselfie|portrait|\bimage\b|face\W*book|\bfb\b|\binsta(?:gram)?\b|tik\W*tok|\bvideo\s*of|profile\s*(?:link|name|url)|dat\s*pone|\bhma?t\s*tan\s*pone",
        "ဓာတ်ပုံ ဓါတ်ပုံ ရုပ်ပုံ ဆယ်ဖီ ဖေ့စ်ဘုတ် ဖေ့ဘုတ် ဖေ့စဘုတ် တစ်တော့ အကောင့်နာမည် အကောင့်အမည်",
    ),
    (
        say("Nothing of the body is kept that could tell who somebody is."),
        _ABOUT_ALL,
        r"bio\W*metric|finger\W*(?:print|scan)|\biris\b|thumb\W*print|face\s*(?:id|scan)|\btattoo|\bscar\b|birth\W*mark|blood\s*(?:type|group)|\bheight\b|\bweight\b|skin\s*colou?r|\bdna\b|let\s*bway",
        "လက်ဗွေ လက်ဗေွ ဇီဝအချက် မျက်လုံးစကင် မျက်နှာစကင် ဆေးမင်ကြောင် အမာရွတ် သွေးအုပ်စု အရပ်အမြင့် ကိုယ်အလေးချိန် ထင်ရှားသည့်အမှတ် ဒီအန်အေ",
    ),
    (
        say("Results of tests are never kept, not even a hint of one."),
        _NOT_CLINICS,
        r"results?\b|\bpositive\b|\bnegative\b|\breactive\b|sero\W*(?:status|positiv|negativ)|(?:hiv|health|sti|tb|sero)\W*status|\bstatus\W*(?:hiv|sti)|viral\W*load|\bcd\W*4\b|\bplhiv\b|\bhiv\s*[+-]|a\s*phyay?\b.*(?:thway|sit)",
        "အဖြေ ရလဒ် ပိုးတွေ့ ပိုးရှိ ပိုးမရှိ ပိုးမတွေ့ ပေါ့စတစ် ပေါ့ဇတစ် ပိုစတစ် နယ်ဂတစ် နက်ဂတစ် ဗိုင်းရပ်စ်ပမာဏ စီဒီဖိုး ပိုးပမာဏ ရောဂါပိုး",
    ),
    (
        say("Illnesses and treatments are between a person and the clinic."),
        _NOT_CLINICS,
        r"diagnos|\bdisease|\billness|\bsymptom|\bdisabilit|\bpregnan|\babortion|\bmiscarriage|\bmedication|\bmedicines?\s*(?:taken|name)|\bdrug\s*(?:use|user|name)|\binject|\bsyphilis|\bhepatitis|gonorrh|chlamydia|\bcancer\b|\bcondition\b|medical\s*(?:history|record|file)|mental\s*health|\byaw\s*gar?",
        "ရောဂါ ဝေဒနာ လက္ခဏာ ကိုယ်ဝန် မူးယစ်ဆေး ဆေးသုံးစွဲ ဆေးမှတ်တမ်း ဆေးရာဇဝင် ဆစ်ဖလစ် အသည်းရောင် ကင်ဆာ မသန်စွမ်း စိတ်ကျန်းမာရေး သောက်နေသောဆေး",
    ),
    (
        say("A clinic's own number for a patient is never kept: it opens the file there."),
        _ABOUT_ALL,
        r"\bart\W*(?:n(?:o|umber|r)|id|code|reg)|\barv\b|patient\W*(?:n(?:o|umber)|id|code|card)|clinic\W*(?:n(?:o|umber)|id|card|code)|\bu(?:ic|pn)\b|unique\s*(?:id|identifier)|file\s*n(?:o|umber)|\bmrn\b|treatment\W*(?:n(?:o|umber)|card|id)|\bopd\W*n",
        "အေအာရ်တီနံပါတ် အေအာရ်တီအမှတ် လူနာအမှတ် လူနာနံပါတ် လူနာကတ် ဆေးကတ် ဆေးခန်းကတ် ဆေးခန်းအမှတ် ကုသမှုအမှတ် ဆေးစာအုပ်",
    ),
    (
        say("Nothing about clients or earnings is kept."),
        _ABOUT_PEOPLE,
        r"\bclients?\W*(?:name|number|detail|phone|count|type|a\b|per|s\b)|\bclients?\b|\bcustomers?\b|\bearn(?:s|ed|ing)|\bincome\b|\bprice\b|\brate\s*per|sex\w*\W*(?:act|partner|history|practice|orient)|\bpartners?\s*(?:name|count|number)|number\s*of\s*partners|\bphauk?\s*thae|\bcondomless",
        "ဖောက်သည် ဧည့်သည် ဝင်ငွေ လိင်ဆက်ဆံ လိင်ဖော် လိင်စိတ် လက်တွဲဖော် ကာစတန်မာ တစ်ညဘယ်လောက် ဈေးနှုန်း",
    ),
    (
        say("Nothing of police or courts is kept under a person; a case has its own few fields."),
        _ABOUT_ALL,
        r"\bpolice\W*(?:record|case|file|n(?:o|umber)|station|report)|\bcriminal|\bconvict|\barrest(?:s|ed|\W*(?:date|record|history|count|n))|\bprison|\bjail|\bcourt\W*(?:case|file|n(?:o|umber)|date)|\bcharged\b|criminal\s*charge|\bfir\b|\bdetained\b|\bpya?\s*mhu",
        "ရဲမှတ်တမ်း ရဲစခန်း ရဲအမှု ပြစ်မှု ပြစ်ဒဏ် ဖမ်းဆီးခံ အဖမ်းခံ ထောင်ကျ ထောင်ဒဏ် အကျဉ်းထောင် အကျဉ်းကျ တရားရုံး အမှုနံပါတ် အမှုအမှတ် စွဲချက်",
    ),
    (
        say("Names are never kept here, of the person or of those around them."),
        _NOT_CLINICS,
        (
            r"(?:mother|father|parent|husband|wife|spouse|partner|child(?:ren)?|son|daughter|sister|brother|family|sibling|relative|guardian|boyfriend|girlfriend|friend|neighbou?r|contact\s*person)s?\W*(?:s\W*)?(?:full\s*)?(?:name|phone|number|address|detail|contact)"
            r"|name\s*of\b|(?:real|full|legal|other|nick|birth|given|sur|stage|work(?:ing)?|true)\W*names?\b|next\s*of\s*kin|emergency\s*contact|alias|\bnames?\W*(?:in|on)\b|\bnan\s*me|ah?\s*may\s*na?n?\s*me|ah?\s*pha"
        ),
        "အမည် နာမည် မိဘ ခင်ပွန်း ယောက်ျား ဇနီး မိန်းမနာမည် ဆွေမျိုး အုပ်ထိန်းသူ အရေးပေါ်ဆက်သွယ် မိသားစုဝင်",
    ),
    (
        say("A point on the map leads to the person's door."),
        _NOT_CLINICS,
        r"\bg\.?\s*p\.?\s*s\b|latitude|longitude|\blat\W*(?:long|lng|lon)|coordinate|geo\W*(?:location|code|tag|point)|map\s*(?:link|pin|point)|google\s*map|plus\s*code|what3words|\bpin\s*location|live\s*location",
        "ဂျီပီအက်စ် ဂျီပီအက် လတ္တီတွဒ် လောင်ဂျီတွဒ် လတ္တီကျု လောင်ဂျီကျု တည်နေရာ မြေပုံ ကိုဩဒိနိတ် ကိုသြဒိနိတ်",
    ),
    (
        say("No free notes are written about a person: what is worth keeping has a field with choices."),
        _ABOUT_PEOPLE,
        r"\bnotes?\b|\bremarks?\b|\bcomments?\b|\bdescriptions?\b|\bobservations?\b|\bstory\b|\bnarrative|\bdetails\b|\bhistory\b|\bbackground\b|\bother\s*information|\banything\s*else|\bmemo\b|\bdiary\b|hmat\s*(?:chet|chat)",
        "မှတ်ချက် မှတ်စု မှတ်ရန် ရေးမှတ် ဖော်ပြချက် ထင်မြင်ချက် ဇာတ်ကြောင်း ဇာတ်လမ်း နောက်ကြောင်း ကိုယ်ရေးရာဇဝင် အသေးစိတ် အခြားအချက်အလက်",
    ),
    (
        say("Political, religious and ethnic marks have been used against people: they are not kept."),
        _ABOUT_PEOPLE,
        r"\breligio|\bethnic|\brace\b|\bpolitic|\bparty\s*member|\bnug\b|\bpdf\b|\bcdm\b",
        "ဘာသာရေး ကိုးကွယ်သည့်ဘာသာ လူမျိုး နိုင်ငံရေး",
    ),
)

_HEALTH = say("This would tell of a person's health to whoever sees the list.")

_STILL_ALLOWED = re.compile(
    r"tested and (?:knows?|told)(?: (?:the|her|his|their))? results?|(?:knows?|knowing)(?: (?:the|her|his|their))? results?"
    r"|result of (?:the )?(?:talk|visit|call|meeting)|date of birth year|(?:clinic|provider|service|partner) name on paper",
)
"""DOMAIN's own words for "tested and knows the result", which is recorded without the result; and what sounds alike."""

_NOT_AFTER = "(?<!အငဂ)"
"""The English language (အင်္ဂလိပ်စာ) ends like an address (လိပ်စာ)."""

_LATIN = tuple((why, nouns, re.compile(pattern)) for why, nouns, pattern, _words in _RULES)
_BURMESE = tuple(
    (
        why,
        nouns,
        re.compile(_NOT_AFTER + "(?:" + "|".join(re.escape(burmese_skeleton(word)) for word in words.split()) + ")"),
    )
    for why, nouns, _pattern, words in _RULES
)


def why_never(label: str, noun: CustomNoun) -> Message | None:
    """Why a field (or a choice) of this name may not be kept of such a record, kindly; None when it may."""
    plain = unmasked(label)
    lower = _STILL_ALLOWED.sub(" ", " ".join(plain.casefold().replace("_", " ").split()))
    skeleton = burmese_skeleton(plain)
    for why, nouns, pattern in _LATIN:
        if noun in nouns and pattern.search(lower):
            return why
    for why, nouns, pattern in _BURMESE:
        if noun in nouns and pattern.search(skeleton):
            return why
    if noun in _ABOUT_PEOPLE and _HEALTH_NAMES.intersection(forbidden_words(label)):
        return _HEALTH
    return None
