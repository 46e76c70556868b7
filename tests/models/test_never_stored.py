"""What a field may not be called, in both languages, and what it may."""

import pytest

from models.never_stored import why_never
from models.schema import CustomNoun

FORBIDDEN = (
    "NRC", "nrc no.", "N.R.C number", "N R C", "National registration number", "ID card", "ＮＲＣ", "Citizenship number",
    "Passport", "Household list number", "Hmat pon tin", "Date of birth", "DOB", "Birthday", "D.O.B.", "Born on",
    "Home address", "Street", "House number", "Where she lives", "Workplace", "Work place", "Hot-spot", "Hotspot name",
    "KTV", "Brothel", "Photo", "Facebook", "Fingerprint", "Biometrics", "Blood type", "HIV status", "HІV status",
    "H I V", "Test result", "Results", "Reactive", "Viral load", "CD4", "Diagnosis", "Disease", "Pregnant?", "ART number",
    "ART No", "Patient ID", "UIC", "Clients per night", "Client names", "Income", "Number of partners", "Police record",
    "Arrested before", "Court date", "Mother's name", "Husband name", "Real name", "Next of kin", "Emergency contact",
    "GPS", "Latitude", "Google Maps link", "Notes", "Remarks", "Case history", "Comments", "Religion", "TB", "On PrEP",
    "မှတ်ပုံတင်အမှတ်", "မှတ်ပုံတင်", "နိုင်ငံသားစိစစ်ရေးကတ်", "မွေးနေ့", "မွေးသက္ကရာဇ်", "မွေးနေ့သက္ကရာဇ်", "နေရပ်လိပ်စာ", "လိပ်စာ",
    "အိမ်အမှတ်", "ရပ်ကွက်", "အလုပ်လုပ်သည့်နေရာ", "ကေတီဗွီ", "ဓာတ်ပုံ", "ဓါတ်ပုံ", "လက်ဗွေ", "သွေးစစ်အဖြေ", "စစ်ဆေးမှုရလဒ်",
    "ပိုးရှိ", "ရောဂါ", "ကိုယ်ဝန်", "အေအာရ်တီနံပါတ်", "လူနာအမှတ်", "ဖောက်သည်", "ဝင်ငွေ", "ရဲမှတ်တမ်း", "ထောင်ကျဖူးသလား",
    "အဖေအမည်", "မိခင်နာမည်", "ခင်ပွန်းအမည်", "တည်နေရာ", "ဂျီပီအက်စ်", "မှတ်ချက်", "မှတ်စု", "လူမျိုး", "တီဘီ", "အိတ်ချ်အိုင်ဗီ",
)  # fmt: skip
ALLOWED = (
    "Wants English class", "Number of children", "T-shirt size", "Travel money paid (kyat)", "Preferred time of day",
    "Leaflets taken", "Tested and knows the result", "Can read", "Speaks in front of others", "Has a smartphone",
    "Needs an interpreter", "Membership card given", "Last visit to the office", "Savings group", "Joined the committee",
    "Date of first visit", "Bus fare", "Food parcel", "Childcare needed", "Education level", "Starts work early",
    "Martin's group", "Drawing class", "Party helper", "Came with a friend",
    "ကလေးအရေအတွက်", "ခရီးစရိတ်", "စိတ်ဝင်စားသော သင်တန်း", "ကြိုက်နှစ်သက်သော အချိန်", "စာဖတ်တတ်သလား", "လမ်းစရိတ်", "အသင်းကြေး",
    "ပညာအရည်အချင်း", "အဖော်လိုက်သလား", "အင်္ကျီအရွယ်", "ကော်မတီဝင်", "အင်္ဂလိပ်စာ", "ပထမဆုံး လာသည့်နေ့",
)  # fmt: skip


@pytest.mark.parametrize("label", FORBIDDEN)
def test_what_is_never_stored_of_a_member_is_no_field(label):
    why = why_never(label, CustomNoun.MEMBER)
    assert why is not None
    assert "{" not in str(why)


@pytest.mark.parametrize("label", ALLOWED)
def test_what_the_work_needs_may_be_asked(label):
    assert why_never(label, CustomNoun.MEMBER) is None


@pytest.mark.parametrize(
    "label", ["Address", "GPS", "Days until results", "Diseases treated", "Price", "Notes", "ART offered"]
)
def test_of_a_clinic_it_is_no_secret_where_it_is_and_what_it_does(label):
    assert why_never(label, CustomNoun.PROVIDER) is None
    assert why_never(label, CustomNoun.MEMBER) is not None


@pytest.mark.parametrize("label", ["Notes", "Room", "HIV leaflets handed out", "What went well"])
def test_a_session_may_have_notes_and_a_room(label):
    assert why_never(label, CustomNoun.SESSION) is None


@pytest.mark.parametrize("noun", CustomNoun)
@pytest.mark.parametrize("label", ["NRC", "မှတ်ပုံတင်", "Hotspot", "Photo", "Fingerprint", "မွေးသက္ကရာဇ်"])
def test_some_things_are_kept_of_nobody(label, noun):
    assert why_never(label, noun) is not None
