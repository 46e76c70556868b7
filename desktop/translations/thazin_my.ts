<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="my" sourcelanguage="en">
    <context>
        <name>thazin</name>
        <message>
            <source>{done} of {total}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{total} အနက် {done}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>မလုပ်တော့ပါ</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>ရပ်နေသည်</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>ရပ်လိုက်ပါပြီ။</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>ဘာမှ မပြောင်းလဲပါ။</translation>
        </message>
        <message>
            <source>Undo</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်ဖျက်ရန်</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ပိတ်ရန်</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>ဤနေရာ ဖြည့်ရန် လိုပါသည်။</translation>
        </message>
        <message>
            <source>This is too long: at most {limit} letters.</source>
            <translation>ရှည်လွန်းပါသည်။ စာလုံး {limit} အထိသာ ရပါသည်။</translation>
        </message>
        <message>
            <source>Please write the number with digits only, such as 09 123 456 789.</source>
            <translation>ဂဏန်းဖြင့်သာ ရေးပါ။ ဥပမာ ၀၉ ၁၂၃ ၄၅၆ ၇၈၉။</translation>
        </message>
        <message>
            <source>Please write a number from {least} to {most}.</source>
            <translation>{least} မှ {most} အတွင်း ဂဏန်း ရေးပါ။</translation>
        </message>
        <message>
            <source>Please write a year from {least} to {most}.</source>
            <translation>{least} မှ {most} အတွင်း ခုနှစ် ရေးပါ။</translation>
        </message>
        <message>
            <source>This looks like Zawgyi. Write it as {text}</source>
            <translation>ဇော်ဂျီဖြင့် ရိုက်ထားပုံရသည်။ {text} ဟု ပြောင်းရန်</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>ရိုက်နေသည်ကို ပြပါ</translation>
        </message>
        <message>
            <source>Keyboard: {name}</source>
            <translation>ကီးဘုတ်၊ {name}</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>ရွေးပါ</translation>
        </message>
        <message>
            <source>Yes</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဟုတ်ကဲ့</translation>
        </message>
        <message>
            <source>No</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မဟုတ်ပါ</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မမေးရသေးပါ</translation>
        </message>
        <message>
            <source>day / month / year</source>
            <translation>ရက် / လ / ခုနှစ်</translation>
        </message>
        <message>
            <source>Please write the day as day/month/year, such as 24/11/2026.</source>
            <translation>ရက်/လ/ခုနှစ် ဟု ရေးပါ။ ဥပမာ ၂၄/၁၁/၂၀၂၆။</translation>
        </message>
        <message>
            <source>This day is too early: {day} at the earliest.</source>
            <translation>ဤရက် စောလွန်းပါသည်။ အစောဆုံး {day} ဖြစ်ရပါမည်။</translation>
        </message>
        <message>
            <source>This day is too late: {day} at the latest.</source>
            <translation>ဤရက် နောက်ကျလွန်းပါသည်။ နောက်ဆုံး {day} ဖြစ်ရပါမည်။</translation>
        </message>
        <message>
            <source>Saved, not printed: no printer is set up on this computer.</source>
            <translation>သိမ်းပြီးပါပြီ၊ ပုံမနှိပ်ရသေးပါ။ ဤကွန်ပျူတာတွင် ပုံနှိပ်စက် မရှိသေးပါ။</translation>
        </message>
        <message>
            <source>Saved, not printed: the printer {name} is gone.</source>
            <translation>သိမ်းပြီးပါပြီ၊ ပုံမနှိပ်ရသေးပါ။ ပုံနှိပ်စက် {name} ကို မတွေ့တော့ပါ။</translation>
        </message>
        <message>
            <source>Saved, not printed: the printer does not answer. Print again when it is on.</source>
            <translation>သိမ်းပြီးပါပြီ၊ ပုံမနှိပ်ရသေးပါ။ ပုံနှိပ်စက် မတုံ့ပြန်ပါ။ စက်ဖွင့်ပြီးမှ ထပ်နှိပ်ပါ။</translation>
        </message>
        <message>
            <source>Saved, not printed: the printer stopped. Print again when it is ready.</source>
            <translation>သိမ်းပြီးပါပြီ၊ ပုံမနှိပ်ရသေးပါ။ ပုံနှိပ်စက် ရပ်သွားပါသည်။ အဆင်သင့်ဖြစ်မှ ထပ်နှိပ်ပါ။</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>ပုံနှိပ်စက်သို့ ပို့ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>သော့ခတ်</translation>
        </message>
        <message>
            <source>Find a person, slip or clinic</source>
            <translation>အမည်၊ လွှာအမှတ်၊ ဆေးခန်း ရှာရန်</translation>
        </message>
        <message>
            <source>Nothing here is called that. Choose from the list.</source>
            <translation>ဤအမည် မရှိပါ။ စာရင်းမှ ရွေးပါ။</translation>
        </message>
        <message>
            <source>This office cannot be opened for writing.</source>
            <translation>ဤရုံးကို ရေးသွင်းရန် ဖွင့်မရပါ။</translation>
        </message>
        <message>
            <source>Look whether the folder is still there, and whether the disk or stick is locked.</source>
            <translation>ဖိုင်တွဲ ရှိသေးမရှိသေး၊ ဒစ်ခ် သို့မဟုတ် USB ကို သော့ခတ်ထားခြင်း ရှိမရှိ ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>This office is open already on this computer.</source>
            <translation>ဤရုံးကို ဤကွန်ပျူတာတွင် ဖွင့်ထားပြီးသား ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Go to its window, or close it first.</source>
            <translation>ဖွင့်ထားသော ဝင်းဒိုးသို့ သွားပါ၊ သို့မဟုတ် အရင်ပိတ်ပါ။</translation>
        </message>
        <message>
            <source>Something in the program went wrong.</source>
            <translation>ပရိုဂရမ်တွင် တစ်ခုခု မှားသွားပါသည်။</translation>
        </message>
        <message>
            <source>What you saved is safe. What you were just typing may have to be typed again. Please start again; if it comes back, show the lines below to who looks after the program.</source>
            <translation>သိမ်းပြီးသမျှ လုံခြုံပါသည်။ ယခု ရိုက်နေဆဲစာကို ပြန်ရိုက်ရနိုင်ပါသည်။ ပြန်စပါ။ ထပ်ဖြစ်လျှင် အောက်ပါစာကြောင်းများကို ပရိုဂရမ်တာဝန်ခံအား ပြပါ။</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>ပြန်စရန်</translation>
        </message>
        <message>
            <source>Copy these lines</source>
            <translation>စာကြောင်းများ ကူးယူရန်</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>ကောင်းပါပြီ</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>သိမ်းဆည်းရန်</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>ဖွင့်ရန်</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>အမည်ဖြင့် သိမ်းရန်</translation>
        </message>
        <message>
            <source>Look in:</source>
            <translation>ရှာရန် နေရာ</translation>
        </message>
        <message>
            <source>File name:</source>
            <translation>ဖိုင်အမည်</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>ဖိုင်အမျိုးအစား</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>အမည်</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>အရွယ်အစား</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>အမျိုးအစား</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>ပြင်ဆင်သည့်ရက်</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>ဖြတ်ယူရန်</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>ကူးယူရန်</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>ကူးထည့်ရန်</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>ဖျက်ရန်</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>အားလုံး ရွေးရန်</translation>
        </message>
        <message>
            <source>Redo</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်လုပ်ရန်</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>ယနေ့</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>အဖွဲ့ဝင်များ</translation>
        </message>
        <message>
            <source>Trainings</source>
            <translation>သင်တန်းများ</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ညွှန်းပို့ခြင်း</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>ဖလှယ်ခြင်း</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>အစီရင်ခံစာများ</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>ပြင်ဆင်ရန်</translation>
        </message>
        <message>
            <source>To follow up</source>
            <translation>ဆက်သွယ်ရန်</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>ပြန်ယူရန်</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မလိုတော့ပါ</translation>
        </message>
        <message>
            <source>Something half-typed was kept.</source>
            <translation>တစ်ဝက် ရိုက်ထားသည်ကို သိမ်းထားပါသည်။</translation>
        </message>
        <message>
            <source>Two stations wrote different answers.</source>
            <translation>ကွန်ပျူတာနှစ်လုံးတွင် အဖြေ မတူပါ။</translation>
        </message>
        <message>
            <source>Asked and answered</source>
            <translation>မေးပြီးသည်များ</translation>
        </message>
        <message>
            <source>Take back</source>
            <translatorcomment>To be checked by a native reader before release. Of a consent.</translatorcomment>
            <translation>ရုပ်သိမ်းရန်</translation>
        </message>
        <message>
            <source>Correct {name}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{name} ကို ပြင်ရန်</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နောက်သို့</translation>
        </message>
        <message>
            <source>Saving</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သိမ်းနေသည်</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သိမ်းပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>Birth year</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မွေးသည့်ခုနှစ်</translation>
        </message>
        <message>
            <source>Gender</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကျား/မ</translation>
        </message>
        <message>
            <source>Township</source>
            <translation>မြို့နယ်</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>ဖုန်းနံပါတ်</translation>
        </message>
        <message>
            <source>Safe way to reach</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဘေးကင်းစွာ ဆက်သွယ်ရန်</translation>
        </message>
        <message>
            <source>Joined on</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဝင်ရောက်သည့်ရက်</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>တာဝန်များ</translation>
        </message>
        <message>
            <source>Languages</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဘာသာစကားများ</translation>
        </message>
        <message>
            <source>Old number</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမှတ်ဟောင်း</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>ရုံး</translation>
        </message>
        <message>
            <source>Referral slip</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ညွှန်းပို့လွှာ</translation>
        </message>
        <message>
            <source>Member, born {year}</source>
            <translation>အဖွဲ့ဝင်၊ {year} မွေး</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>အဖွဲ့ဝင်</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>တွေ့သည်များ</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဘာမှ မတွေ့ပါ</translation>
        </message>
        <message>
            <source>Try one syllable of the name, the end of the phone number, or the whole number of a slip.</source>
            <translation>အမည်ထဲမှ စာလုံးတစ်လုံး၊ ဖုန်းနံပါတ်၏ နောက်ဆုံးဂဏန်းများ သို့မဟုတ် လွှာအမှတ် အပြည့်ဖြင့် ရှာကြည့်ပါ။</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>ကုဒ်</translation>
        </message>
        <message>
            <source>Refer</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ညွှန်းပို့ရန်</translation>
        </message>
        <message>
            <source>Correct</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြင်ရန်</translation>
        </message>
        <message>
            <source>Change state</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြေအနေ ပြောင်းရန်</translation>
        </message>
        <message>
            <source>Written down. Ask an admin to erase this record.</source>
            <translation>မှတ်ပြီးပါပြီ။ ဤမှတ်တမ်းကို ဖျက်ပေးရန် ရုံးတာဝန်ခံကို ပြောပါ။</translation>
        </message>
        <message>
            <source>Written down. It costs no service, whatever the answer.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်ပြီးပါပြီ။ ဘယ်လိုဖြေဖြေ ဝန်ဆောင်မှု မဆုံးရှုံးပါ။</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>မွေးနှစ်</translation>
        </message>
        <message>
            <source>State</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြေအနေ</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>အဖွဲ့ဝင်အသစ်</translation>
        </message>
        <message>
            <source>No members yet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင် မရှိသေးပါ</translation>
        </message>
        <message>
            <source>Begin with one; name and birth year are enough.</source>
            <translation>တစ်ဦးဖြင့် စပါ။ အမည်နှင့် မွေးသည့်ခုနှစ် ရှိလျှင် လုံလောက်ပါသည်။</translation>
        </message>
        <message>
            <source>Register the first member</source>
            <translation>ပထမဆုံးအဖွဲ့ဝင် စာရင်းသွင်းရန်</translation>
        </message>
        <message>
            <source>{count} members</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင် {count} ဦး</translation>
        </message>
        <message>
            <source>Has the birthday passed?</source>
            <translation>မွေးနေ့ ကျော်ပြီးပြီလား။</translation>
        </message>
        <message>
            <source>Also</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြား တာဝန်</translation>
        </message>
        <message>
            <source>The name reads well as it is</source>
            <translation>အမည်သည် ဤအတိုင်း မှန်ပါသည်</translation>
        </message>
        <message>
            <source>as the person likes to be called</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ခေါ်စေလိုသည့် အမည်</translation>
        </message>
        <message>
            <source>Turns 18 this year. The answer is not stored.</source>
            <translation>ယခုနှစ် ၁၈ နှစ် ပြည့်ပါမည်။ အဖြေကို မသိမ်းပါ။</translation>
        </message>
        <message>
            <source>such as Viber, evenings</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဥပမာ Viber၊ ညနေပိုင်း</translation>
        </message>
        <message>
            <source>May we keep a record about you?</source>
            <translatorcomment>To be checked by a native reader before release. Read aloud to a member, so in spoken style.</translatorcomment>
            <translation>သင့်အကြောင်း မှတ်တမ်း ထားလို့ ရမလား။</translation>
        </message>
        <message>
            <source>More: joined on, old number, languages, role</source>
            <translation>ထပ်ဖြည့်ရန်၊ ဝင်ရောက်သည့်ရက်၊ အမှတ်ဟောင်း၊ ဘာသာစကား၊ တာဝန်</translation>
        </message>
        <message>
            <source>Register</source>
            <translatorcomment>To be checked by a native reader before release. Not မှတ်ပုံတင်: that is the word for the national registration card.</translatorcomment>
            <translation>စာရင်းသွင်းရန်</translation>
        </message>
        <message>
            <source>Then no record is kept. A referral is possible without one.</source>
            <translation>ထိုအခါ မှတ်တမ်း မထားပါ။ မှတ်တမ်း မရှိလည်း ညွှန်းပို့နိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>{name} is registered under {code}.</source>
            <translation>{name} ကို {code} ကုဒ်ဖြင့် စာရင်းသွင်းပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>It travels under a code, without name and contact.</source>
            <translatorcomment>To be checked by a native reader before release. Read aloud to a member, so in spoken style.</translatorcomment>
            <translation>တခြားကို ပို့ရင် အမည်နဲ့ ဆက်သွယ်ရန် မပါဘဲ ကုဒ်နဲ့ပဲ ပို့ပါမယ်။</translation>
        </message>
        <message>
            <source>Perhaps here already</source>
            <translation>ရှိပြီးသား ဖြစ်နိုင်ပါသည်</translation>
        </message>
        <message>
            <source>This person is under 18</source>
            <translation>ဤသူသည် ၁၈ နှစ် မပြည့်သေးပါ</translation>
        </message>
        <message>
            <source>Make a safeguarding referral</source>
            <translatorcomment>To be checked by a native reader before release. "Safeguarding referral".</translatorcomment>
            <translation>ကာကွယ်စောင့်ရှောက်ရေး ညွှန်းပို့ရန်</translation>
        </message>
        <message>
            <source>Yes, signed</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဟုတ်ကဲ့၊ လက်မှတ်ပါ</translation>
        </message>
        <message>
            <source>No member record is kept. A safeguarding referral needs none: only an age group.</source>
            <translation>အဖွဲ့ဝင်မှတ်တမ်း မထားပါ။ ကာကွယ်စောင့်ရှောက်ရေး ညွှန်းပို့ရန် မှတ်တမ်း မလိုပါ။ အသက်အုပ်စုသာ လိုပါသည်။</translation>
        </message>
        <message>
            <source>This member is</source>
            <translation>ဤအဖွဲ့ဝင်၏ အခြေအနေ</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>စတင်သည့်ရက်</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>မ</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>ကျား</translation>
        </message>
        <message>
            <source>Transgender woman</source>
            <translation>လိင်ပြောင်းအမျိုးသမီး</translation>
        </message>
        <message>
            <source>Transgender man</source>
            <translation>လိင်ပြောင်းအမျိုးသား</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>အခြား</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>မဖြေလိုပါ</translation>
        </message>
        <message>
            <source>Active</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပါဝင်ဆဲ</translation>
        </message>
        <message>
            <source>Inactive</source>
            <translatorcomment>To be checked by a native reader before release. Status of a member who has not taken part for some time; without blame.</translatorcomment>
            <translation>မပါဝင်ဖြစ်</translation>
        </message>
        <message>
            <source>Moved</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြောင်းရွှေ့</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>နုတ်ထွက်</translation>
        </message>
        <message>
            <source>Erased</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖျက်ပြီး</translation>
        </message>
        <message>
            <source>Peer volunteer</source>
            <translation>စေတနာ့ဝန်ထမ်း</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>ဝန်ထမ်း</translation>
        </message>
        <message>
            <source>Leader</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ခေါင်းဆောင်</translation>
        </message>
        <message>
            <source>Board member</source>
            <translation>ဘုတ်အဖွဲ့ဝင်</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သဘောတူ</translation>
        </message>
        <message>
            <source>Declined</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သဘောမတူ</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translatorcomment>To be checked by a native reader before release. Of a consent.</translatorcomment>
            <translation>ရုပ်သိမ်းပြီး</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>အမည်မရှိ</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်မေးရန်</translation>
        </message>
        <message>
            <source>Ran out</source>
            <translation>သက်တမ်းကုန်</translation>
        </message>
        <message>
            <source>That is not it. Tries left: {tries}.</source>
            <translation>မမှန်သေးပါ။ နောက်ထပ် {tries} ကြိမ် စမ်းနိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>Welcome back</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်တွေ့ရ ဝမ်းသာပါသည်</translation>
        </message>
        <message>
            <source>Your six digits</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင့် ဂဏန်း ခြောက်လုံး</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆက်လုပ်ရန်</translation>
        </message>
        <message>
            <source>Where shall the office lie?</source>
            <translation>ရုံးဖိုင်တွဲကို ဘယ်မှာ ထားမလဲ။</translation>
        </message>
        <message>
            <source>Short code</source>
            <translation>ကုဒ်အတို</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စကားဝှက်</translation>
        </message>
        <message>
            <source>Offer me five words</source>
            <translation>စကားလုံး ၅ လုံး ပေးပါ</translation>
        </message>
        <message>
            <source>It lies in {folder}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထားမည့်နေရာ {folder}</translation>
        </message>
        <message>
            <source>Another folder</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြား ဖိုင်တွဲ</translation>
        </message>
        <message>
            <source>A new office</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးအသစ်</translation>
        </message>
        <message>
            <source>Its register is one encrypted folder on this computer. Only the passphrase opens it.</source>
            <translation>ရုံး၏စာရင်းကို ဤကွန်ပျူတာရှိ ကုဒ်ဝှက်ထားသော ဖိုင်တွဲတစ်ခုတွင် သိမ်းပါသည်။ စကားဝှက်ဖြင့်သာ ဖွင့်နိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>What colleagues call you</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လုပ်ဖော်ကိုင်ဖက်များ ခေါ်သည့် အမည်</translation>
        </message>
        <message>
            <source>Which office is it?</source>
            <translation>ဘယ်ရုံး ဖြစ်ပါသလဲ။</translation>
        </message>
        <message>
            <source>Make the office</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံး ဖွင့်ရန်</translation>
        </message>
        <message>
            <source>Open an office that is there already</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရှိပြီးသား ရုံးကို ဖွင့်ရန်</translation>
        </message>
        <message>
            <source>such as {code}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဥပမာ {code}</translation>
        </message>
        <message>
            <source>Write it down and keep the paper away from this computer.</source>
            <translation>စာရွက်တွင် ရေးပြီး ဤကွန်ပျူတာနှင့် ဝေးရာတွင် သိမ်းပါ။</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးအမည်</translation>
        </message>
        <message>
            <source>Branch office</source>
            <translation>ရုံးခွဲ</translation>
        </message>
        <message>
            <source>Head office</source>
            <translation>ရုံးချုပ်</translation>
        </message>
        <message>
            <source>Please choose {digits} digits.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဂဏန်း {digits} လုံး ရွေးပါ။</translation>
        </message>
        <message>
            <source>{title} {advice}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{title} {advice}</translation>
        </message>
        <message>
            <source>Open the office</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးကို ဖွင့်ရန်</translation>
        </message>
        <message>
            <source>Six digits for short breaks, if you like</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ခေတ္တနားချိန်အတွက် ဂဏန်း ခြောက်လုံး (လိုလျှင်)</translation>
        </message>
        <message>
            <source>Another office</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြား ရုံး</translation>
        </message>
        <message>
            <source>Make a new office</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးအသစ် ဖွင့်ရန်</translation>
        </message>
        <message>
            <source>After three quiet minutes the screen turns blank, and they bring it back. Without them it locks.</source>
            <translation>၃ မိနစ် မထိဘဲထားလျှင် မျက်နှာပြင် ဖုံးသွားပါမည်။ ဤဂဏန်းဖြင့် ပြန်ဖွင့်နိုင်ပါသည်။ ဂဏန်း မရှိလျှင် သော့ခတ်သွားပါမည်။</translation>
        </message>
        <message>
            <source>This setting could not be kept.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤပြင်ဆင်ချက်ကို မသိမ်းနိုင်ပါ။</translation>
        </message>
        <message>
            <source>It holds until you close the program. Is the disk full?</source>
            <translation>ပရိုဂရမ် ပိတ်သည်အထိသာ ရပါမည်။ ဒစ်ခ် ပြည့်နေပါသလား။</translation>
        </message>
        <message>
            <source>Where does the office lie?</source>
            <translation>ရုံးဖိုင်တွဲ ဘယ်မှာ ရှိပါသလဲ။</translation>
        </message>
        <message>
            <source>Opening the office</source>
            <translation>ရုံးကို ဖွင့်နေသည်</translation>
        </message>
        <message>
            <source>Making the office</source>
            <translation>ရုံး ဖွင့်နေသည်</translation>
        </message>
        <message>
            <source>A newer version of this program wrote this office.</source>
            <translation>ဤရုံးကို ပိုသစ်သော ပရိုဂရမ်ဖြင့် ရေးထားပါသည်။</translation>
        </message>
        <message>
            <source>Install that version here, then open it again.</source>
            <translation>ထိုပရိုဂရမ်ကို ဤနေရာတွင် တင်ပြီးမှ ပြန်ဖွင့်ပါ။</translation>
        </message>
        <message>
            <source>May we talk about you with this clinic?</source>
            <translatorcomment>To be checked by a native reader before release. Read aloud to a member, so in spoken style.</translatorcomment>
            <translation>ဒီဆေးခန်းနဲ့ သင့်အကြောင်း ပြောလို့ ရမလား။</translation>
        </message>
        <message>
            <source>May we keep a record about you? It travels under a code, without name and contact.</source>
            <translatorcomment>To be checked by a native reader before release. Read aloud to a member, so in spoken style.</translatorcomment>
            <translation>သင့်အကြောင်း မှတ်တမ်း ထားလို့ ရမလား။ တခြားကို ပို့ရင် အမည်နဲ့ ဆက်သွယ်ရန် မပါဘဲ ကုဒ်နဲ့ပဲ ပို့ပါမယ်။</translation>
        </message>
        <message>
            <source>May head office know your name and how to reach you?</source>
            <translatorcomment>To be checked by a native reader before release. Read aloud to a member, so in spoken style.</translatorcomment>
            <translation>သင့်အမည်နဲ့ ဆက်သွယ်ရမယ့်နည်းကို ရုံးချုပ်က သိလို့ ရမလား။</translation>
        </message>
        <message>
            <source>May we talk about you with the clinics we send you to?</source>
            <translatorcomment>To be checked by a native reader before release. Read aloud to a member, so in spoken style.</translatorcomment>
            <translation>သင့်ကို ညွှန်းပို့တဲ့ ဆေးခန်းတွေနဲ့ သင့်အကြောင်း ပြောလို့ ရမလား။</translation>
        </message>
        <message>
            <source>May we ask you later how it went, in the way you chose?</source>
            <translatorcomment>To be checked by a native reader before release. Read aloud to a member, so in spoken style.</translatorcomment>
            <translation>ဘယ်လိုဖြစ်ခဲ့လဲ၊ သင်ရွေးတဲ့နည်းနဲ့ နောက်မှ မေးလို့ ရမလား။</translation>
        </message>
        <message>
            <source>May we note a legal case under your code?</source>
            <translatorcomment>To be checked by a native reader before release. Read aloud to a member, so in spoken style.</translatorcomment>
            <translation>ဥပဒေကိစ္စတစ်ခုကို သင့်ကုဒ်အောက်မှာ မှတ်ထားလို့ ရမလား။</translation>
        </message>
        <message>
            <source>May we count you in our figures? They name nobody.</source>
            <translatorcomment>To be checked by a native reader before release. Read aloud to a member, so in spoken style.</translatorcomment>
            <translation>သင့်ကို စာရင်းအင်းထဲမှာ ရေတွက်လို့ ရမလား။ အဲဒီမှာ ဘယ်သူ့အမည်မှ မပါပါဘူး။</translation>
        </message>
        <message>
            <source>The same phone number.</source>
            <translation>ဖုန်းနံပါတ် တူပါသည်။</translation>
        </message>
        <message>
            <source>The same old number.</source>
            <translation>အမှတ်ဟောင်း တူပါသည်။</translation>
        </message>
        <message>
            <source>The same name, and about the same age.</source>
            <translation>အမည်တူပြီး အသက်လည်း နီးစပ်ပါသည်။</translation>
        </message>
        <message>
            <source>Make a safeguarding referral (service 9) instead. It needs no record.</source>
            <translatorcomment>To be checked by a native reader before release. "Safeguarding referral".</translatorcomment>
            <translation>ကာကွယ်စောင့်ရှောက်ရေး (ဝန်ဆောင်မှု ၉) ညွှန်းပို့ခြင်း လုပ်ပေးပါ။ မှတ်တမ်း မလိုပါ။</translation>
        </message>
        <message>
            <source>This person is under 18: no member record is kept.</source>
            <translation>၁၈ နှစ် မပြည့်သေးသဖြင့် အဖွဲ့ဝင်မှတ်တမ်း မထားပါ။</translation>
        </message>
        <message>
            <source>The year of birth is missing.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မွေးသည့်ခုနှစ် မပါသေးပါ။</translation>
        </message>
        <message>
            <source>Ask for the year, or guess it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ခုနှစ် မေးပါ၊ သို့မဟုတ် ခန့်မှန်းပါ။</translation>
        </message>
        <message>
            <source>Nobody asked yet whether we may keep a record.</source>
            <translation>မှတ်တမ်း ထားလို့ ရမရ မမေးရသေးပါ။</translation>
        </message>
        <message>
            <source>Ask first.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အရင် မေးပါ။</translation>
        </message>
        <message>
            <source>This name seems to be typed in Zawgyi.</source>
            <translation>ဤအမည်ကို ဇော်ဂျီဖြင့် ရိုက်ထားပုံ ရပါသည်။</translation>
        </message>
        <message>
            <source>Convert it, or say that it reads well as it is.</source>
            <translation>ယူနီကုဒ်သို့ ပြောင်းပါ၊ သို့မဟုတ် ဤအတိုင်း မှန်ကြောင်း အမှတ်ခြစ်ပါ။</translation>
        </message>
        <message>
            <source>This is no phone number.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖုန်းနံပါတ် မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>Type its digits.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဂဏန်းများ ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>The day of joining lies in the future.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဝင်ရောက်သည့်ရက် မရောက်သေးပါ။</translation>
        </message>
        <message>
            <source>Choose an earlier day.</source>
            <translation>အရင်ရက်ကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>The year of birth lies in the future.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မွေးသည့်ခုနှစ် မရောက်သေးပါ။</translation>
        </message>
        <message>
            <source>This person turns 18 this year.</source>
            <translation>ဤသူသည် ယခုနှစ် ၁၈ နှစ် ပြည့်ပါမည်။</translation>
        </message>
        <message>
            <source>Ask whether the birthday has passed. The answer is not stored.</source>
            <translation>မွေးနေ့ ကျော်ပြီးပြီလား မေးပါ။ အဖြေကို မသိမ်းပါ။</translation>
        </message>
        <message>
            <source>Nobody is that old.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤမျှ အသက်ကြီးသူ မရှိပါ။</translation>
        </message>
        <message>
            <source>Compare the year of birth.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မွေးသည့်ခုနှစ်ကို ပြန်စစ်ပါ။</translation>
        </message>
        <message>
            <source>This text is longer than {most} characters.</source>
            <translation>ဤစာသားသည် {most} လုံးထက် ရှည်နေပါသည်။</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>တိုအောင် ရေးပါ။</translation>
        </message>
        <message>
            <source>Correct it, then try again.</source>
            <translation>ပြင်ပြီး ထပ်စမ်းပါ။</translation>
        </message>
        <message>
            <source>Erasing a member is a step of its own.</source>
            <translation>အဖွဲ့ဝင်ဖျက်ခြင်းကို သီးခြား လုပ်ရပါသည်။</translation>
        </message>
        <message>
            <source>An admin can do it on the member's page.</source>
            <translation>အဖွဲ့ဝင်၏ စာမျက်နှာတွင် ရုံးတာဝန်ခံက လုပ်နိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>This day lies in the future.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤရက် မရောက်သေးပါ။</translation>
        </message>
        <message>
            <source>Choose today or an earlier day.</source>
            <translation>ယနေ့ သို့မဟုတ် အရင်ရက်ကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>Name and contact are kept in this member's own office.</source>
            <translation>အမည်နှင့် ဆက်သွယ်ရန်ကို ဤအဖွဲ့ဝင်၏ ရုံးတွင်သာ ထားပါသည်။</translation>
        </message>
        <message>
            <source>Ask that office to correct them there.</source>
            <translation>ထိုရုံးကို ပြင်ပေးရန် ပြောပါ။</translation>
        </message>
        <message>
            <source>This township is not known here.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤမြို့နယ်ကို ဤနေရာတွင် မသိပါ။</translation>
        </message>
        <message>
            <source>Choose one from the list.</source>
            <translation>စာရင်းမှ ရွေးပါ။</translation>
        </message>
        <message>
            <source>The office code is not usable.</source>
            <translation>ဤရုံးကုဒ်ကို သုံး၍ မရပါ။</translation>
        </message>
        <message>
            <source>Use two to twelve Latin letters or digits, as in YGN.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>YGN ကဲ့သို့ အင်္ဂလိပ်စာလုံး သို့မဟုတ် ဂဏန်း ၂ မှ ၁၂ လုံး သုံးပါ။</translation>
        </message>
        <message>
            <source>The office has no name.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးအမည် မရှိသေးပါ။</translation>
        </message>
        <message>
            <source>Type the name that staff use for it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဝန်ထမ်းများ ခေါ်သည့် အမည်ကို ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>The account has no name.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အကောင့်တွင် အမည် မရှိသေးပါ။</translation>
        </message>
        <message>
            <source>Type what colleagues call this person.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လုပ်ဖော်ကိုင်ဖက်များ ခေါ်သည့် အမည်ကို ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>Use {characters} characters or more, for example five words.</source>
            <translation>စာလုံး {characters} လုံးနှင့် အထက် သုံးပါ။ ဥပမာ စကားလုံး ၅ လုံး။</translation>
        </message>
        <message>
            <source>The button offers you five random words.</source>
            <translation>ခလုတ်ကို နှိပ်လျှင် စကားလုံး ၅ လုံး ပေးပါမည်။</translation>
        </message>
        <message>
            <source>This passphrase does not open the office.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤစကားဝှက်ဖြင့် ရုံးကို ဖွင့်မရပါ။</translation>
        </message>
        <message>
            <source>Type it again. Look at the keyboard's language and Caps Lock.</source>
            <translation>ပြန်ရိုက်ကြည့်ပါ။ ကီးဘုတ်ဘာသာစကားနှင့် Caps Lock ကို ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>This folder is no office of this program.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤဖိုင်တွဲသည် ဤပရိုဂရမ်၏ ရုံး မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>Choose the folder that was made when the office began.</source>
            <translation>ရုံးစဖွင့်စဉ်က လုပ်ခဲ့သော ဖိုင်တွဲကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>There is an office in this folder already.</source>
            <translation>ဤဖိုင်တွဲထဲတွင် ရုံးတစ်ခု ရှိပြီးသား ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Open it, or choose an empty folder.</source>
            <translation>ထိုရုံးကို ဖွင့်ပါ၊ သို့မဟုတ် ဖိုင်တွဲအလွတ် ရွေးပါ။</translation>
        </message>
        <message>
            <source>This folder holds other things.</source>
            <translation>ဤဖိုင်တွဲတွင် အခြားဖိုင်များ ရှိနေပါသည်။</translation>
        </message>
        <message>
            <source>Choose an empty folder, or a new one.</source>
            <translation>ဖိုင်တွဲအလွတ် သို့မဟုတ် အသစ်ကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>This folder cannot be written.</source>
            <translation>ဤဖိုင်တွဲထဲသို့ ရေး၍ မရပါ။</translation>
        </message>
        <message>
            <source>Choose another folder, or ask who looks after this PC. Nothing was changed.</source>
            <translation>အခြားဖိုင်တွဲ ရွေးပါ၊ သို့မဟုတ် ကွန်ပျူတာတာဝန်ခံကို မေးပါ။ ဘာမှ မပြောင်းလဲပါ။</translation>
        </message>
        <message>
            <source>The folder cannot be written.</source>
            <translation>ဤဖိုင်တွဲထဲသို့ ရေး၍ မရပါ။</translation>
        </message>
        <message>
            <source>Choose another folder for the office.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးအတွက် အခြား ဖိုင်တွဲ ရွေးပါ။</translation>
        </message>
        <message>
            <source>The office's file of keys is missing.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံး၏ သော့ဖိုင် မရှိတော့ပါ။</translation>
        </message>
        <message>
            <source>Put keyslots.json back from the newest backup.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>နောက်ဆုံး အရန်မိတ္တူမှ keyslots.json ကို ပြန်ထည့်ပါ။</translation>
        </message>
        <message>
            <source>The office's file of keys is damaged.</source>
            <translation>ရုံး၏ သော့ဖိုင် ပျက်နေပါသည်။</translation>
        </message>
        <message>
            <source>The office's file of keys cannot be read.</source>
            <translation>ရုံး၏ သော့ဖိုင်ကို ဖတ်၍ မရပါ။</translation>
        </message>
        <message>
            <source>Look whether the disk or stick is still there, then try again.</source>
            <translation>ဒစ်ခ် သို့မဟုတ် USB ရှိသေးမရှိသေး ကြည့်ပြီး ထပ်စမ်းပါ။</translation>
        </message>
        <message>
            <source>A newer version of this program made this office.</source>
            <translation>ဤရုံးကို ပိုသစ်သော ပရိုဂရမ်ဖြင့် လုပ်ထားပါသည်။</translation>
        </message>
        <message>
            <source>Install the newest version, then open it again.</source>
            <translation>နောက်ဆုံးထွက် ပရိုဂရမ်ကို တင်ပြီးမှ ပြန်ဖွင့်ပါ။</translation>
        </message>
        <message>
            <source>Your account may not do this.</source>
            <translation>သင့်အကောင့်ဖြင့် ဤအရာကို လုပ်၍ မရပါ။</translation>
        </message>
        <message>
            <source>Ask an admin of your office.</source>
            <translatorcomment>To be checked by a native reader before release. ရုံးတာဝန်ခံ for the role "admin".</translatorcomment>
            <translation>သင့်ရုံး၏ ရုံးတာဝန်ခံကို ပြောပါ။</translation>
        </message>
        <message>
            <source>This account was closed.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအကောင့်ကို ပိတ်ထားပါသည်။</translation>
        </message>
        <message>
            <source>This account is not in the register.</source>
            <translation>ဤအကောင့် စာရင်းထဲတွင် မရှိပါ။</translation>
        </message>
        <message>
            <source>Ask an admin to make you a new one.</source>
            <translation>အကောင့်အသစ် ဖွင့်ပေးရန် ရုံးတာဝန်ခံကို ပြောပါ။</translation>
        </message>
        <message>
            <source>Tick at least one service.</source>
            <translation>ဝန်ဆောင်မှု အနည်းဆုံး တစ်ခု အမှတ်ခြစ်ပါ။</translation>
        </message>
        <message>
            <source>Head office keeps this clinic. Tell it what to change, or add one of your own.</source>
            <translation>ဤဆေးခန်းကို ရုံးချုပ်က ထိန်းသိမ်းပါသည်။ ပြင်လိုသည်ကို ရုံးချုပ်သို့ ပြောပါ၊ သို့မဟုတ် ကိုယ်ပိုင်တစ်ခု ထည့်ပါ။</translation>
        </message>
        <message>
            <source>Run by</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လုပ်ကိုင်သူ</translation>
        </message>
        <message>
            <source>Name, English</source>
            <translation>အမည် (အင်္ဂလိပ်)</translation>
        </message>
        <message>
            <source>Name, Burmese</source>
            <translation>အမည် (မြန်မာ)</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>ဝန်ဆောင်မှုများ</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>ဖွင့်ချိန်</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>ကုန်ကျစရိတ်</translation>
        </message>
        <message>
            <source>Last checked on</source>
            <translation>နောက်ဆုံး စစ်ဆေးသည့်ရက်</translation>
        </message>
        <message>
            <source>Friendly, 1 to 5</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖော်ရွေမှု ၁ မှ ၅</translation>
        </message>
        <message>
            <source>Name on paper, English</source>
            <translation>စာရွက်ပေါ်အမည် (အင်္ဂလိပ်)</translation>
        </message>
        <message>
            <source>Name on paper, Burmese</source>
            <translation>စာရွက်ပေါ်အမည် (မြန်မာ)</translation>
        </message>
        <message>
            <source>Takes people now</source>
            <translation>ယခု လူလက်ခံပါသည်</translation>
        </message>
        <message>
            <source>{name} is in the directory.</source>
            <translation>{name} ကို စာရင်းတွင် ထည့်ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>New clinic</source>
            <translation>ဆေးခန်းအသစ်</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>နောက်မှ</translation>
        </message>
        <message>
            <source>Short, such as P001.</source>
            <translation>အတိုချုံး၊ ဥပမာ P001။</translation>
        </message>
        <message>
            <source>Only where the usual name tells too much for a slip.</source>
            <translation>ပုံမှန်အမည်က လွှာပေါ်တွင် သိသာလွန်းမှသာ ဖြည့်ပါ။</translation>
        </message>
        <message>
            <source>Clinics</source>
            <translation>ဆေးခန်းများ</translation>
        </message>
        <message>
            <source>Add a clinic</source>
            <translation>ဆေးခန်း ထည့်ရန်</translation>
        </message>
        <message>
            <source>Closed ones too</source>
            <translation>ပိတ်ထားသည်များပါ</translation>
        </message>
        <message>
            <source>No clinic here yet</source>
            <translation>ဆေးခန်း မရှိသေးပါ</translation>
        </message>
        <message>
            <source>Add the first one, or take in the list from head office.</source>
            <translation>ပထမဆုံး ထည့်ပါ၊ သို့မဟုတ် ရုံးချုပ်၏ စာရင်းကို ထည့်သွင်းပါ။</translation>
        </message>
        <message>
            <source>Name or code</source>
            <translation>အမည် သို့မဟုတ် ကုဒ်</translation>
        </message>
        <message>
            <source>Government programme</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အစိုးရ အစီအစဉ်</translation>
        </message>
        <message>
            <source>International organisation</source>
            <translation>နိုင်ငံတကာ အဖွဲ့အစည်း</translation>
        </message>
        <message>
            <source>National organisation</source>
            <translation>ပြည်တွင်း အဖွဲ့အစည်း</translation>
        </message>
        <message>
            <source>Community group</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရပ်ရွာ အဖွဲ့</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>ပုဂ္ဂလိက</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>ပိတ်ထားသည်</translation>
        </message>
        <message>
            <source>no name on paper</source>
            <translation>စာရွက်ပေါ်အမည် မရှိ</translation>
        </message>
        <message>
            <source>code used twice</source>
            <translation>ကုဒ် ထပ်နေသည်</translation>
        </message>
        <message>
            <source>own</source>
            <translation>ကိုယ်ပိုင်</translation>
        </message>
        <message>
            <source>head office's</source>
            <translation>ရုံးချုပ်၏</translation>
        </message>
        <message>
            <source>reached</source>
            <translation>ဆက်သွယ်ရပြီး</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>ဆက်သွယ်မရ</translation>
        </message>
        <message>
            <source>Choose a referral</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ညွှန်းပို့ခြင်း တစ်ခု ရွေးပါ</translation>
        </message>
        <message>
            <source>Or scan a slip that came back: it opens by its number.</source>
            <translation>သို့မဟုတ် ပြန်ရောက်လာသော လွှာကို စကင်ဖတ်ပါ။ အမှတ်ဖြင့် ပွင့်ပါမည်။</translation>
        </message>
        <message>
            <source>What became of it?</source>
            <translation>ဘာဖြစ်ခဲ့ပါသလဲ။</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>လွှာ</translation>
        </message>
        <message>
            <source>{number}: {state}.</source>
            <translation>{number} · {state}။</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>ဘယ်သူ့အတွက်</translation>
        </message>
        <message>
            <source>Clinic</source>
            <translation>ဆေးခန်း</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>ဝန်ဆောင်မှု</translation>
        </message>
        <message>
            <source>How soon</source>
            <translatorcomment>To be checked by a native reader before release. As on the slip.</translatorcomment>
            <translation>ဦးစားပေး</translation>
        </message>
        <message>
            <source>The stub came back</source>
            <translatorcomment>To be checked by a native reader before release. ဖြတ်ပိုင်း for "stub", the part of the slip that the clinic sends back.</translatorcomment>
            <translation>ဖြတ်ပိုင်း ပြန်ရောက်ပါပြီ</translation>
        </message>
        <message>
            <source>Service given: close the loop</source>
            <translatorcomment>To be checked by a native reader before release. "Close the loop": the clinic confirms.</translatorcomment>
            <translation>ဝန်ဆောင်မှု ရပြီး၊ အတည်ပြုရန်</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>ထုတ်ပေးသည့်ရက်</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>ရက်ချိန်း</translation>
        </message>
        <message>
            <source>Accompanied</source>
            <translation>လိုက်ပါသူ</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>မေးသည့်ရက်</translation>
        </message>
        <message>
            <source>State since</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြေအနေ စသည့်ရက်</translation>
        </message>
        <message>
            <source>Came from</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မူလ လွှာ</translation>
        </message>
        <message>
            <source>Went on to</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆက်လက်သည့် လွှာ</translation>
        </message>
        <message>
            <source>last checked {day}</source>
            <translation>နောက်ဆုံး စစ်ဆေးသည့်ရက် {day}</translation>
        </message>
        <message>
            <source>never checked</source>
            <translation>မစစ်ဆေးရသေး</translation>
        </message>
        <message>
            <source>About how old</source>
            <translation>အသက် ခန့်မှန်း</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>အချိန်</translation>
        </message>
        <message>
            <source>Someone goes along</source>
            <translation>လိုက်ပါသူ ရှိပါသည်</translation>
        </message>
        <message>
            <source>Its name tells too much for a slip. Ask head office for a name on paper, or choose another.</source>
            <translation>ဤအမည်သည် လွှာပေါ်တွင် သိသာလွန်းပါသည်။ ရုံးချုပ်ထံ စာရွက်ပေါ်အမည် တောင်းပါ၊ သို့မဟုတ် အခြားတစ်ခု ရွေးပါ။</translation>
        </message>
        <message>
            <source>No clinic in the list gives this service yet.</source>
            <translation>ဤဝန်ဆောင်မှု ပေးသော ဆေးခန်း စာရင်းတွင် မရှိသေးပါ။</translation>
        </message>
        <message>
            <source>No name and no record. It is for service 9: safety and shelter.</source>
            <translation>အမည်ရော မှတ်တမ်းပါ မလိုပါ။ ဝန်ဆောင်မှု ၉ (ဘေးကင်းလုံခြုံရေးနှင့် နေရာ) အတွက် ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>The usual name tells too much for a slip. This one is kept for the next time.</source>
            <translation>ပုံမှန်အမည်က လွှာပေါ်တွင် သိသာလွန်းပါသည်။ ဤအမည်ကို နောက်တစ်ကြိမ်အတွက် သိမ်းထားပါမည်။</translation>
        </message>
        <message>
            <source>A member</source>
            <translation>အဖွဲ့ဝင်</translation>
        </message>
        <message>
            <source>Someone under 18</source>
            <translation>၁၈ နှစ်အောက် တစ်ဦး</translation>
        </message>
        <message>
            <source>Issue and print</source>
            <translation>ထုတ်ပေးပြီး ပုံနှိပ်ရန်</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>ထုတ်ပေးရန်</translation>
        </message>
        <message>
            <source>Issuing</source>
            <translation>ထုတ်ပေးနေသည်</translation>
        </message>
        <message>
            <source>{number} is issued. An admin prints it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{number} ကို ထုတ်ပေးပြီးပါပြီ။ ရုံးတာဝန်ခံက ပုံနှိပ်ပါမည်။</translation>
        </message>
        <message>
            <source>Refer on</source>
            <translation>ဆက်ညွှန်းရန်</translation>
        </message>
        <message>
            <source>New referral slip</source>
            <translation>ညွှန်းပို့လွှာအသစ်</translation>
        </message>
        <message>
            <source>The slip appears here</source>
            <translation>လွှာကို ဤနေရာတွင် မြင်ရပါမည်</translation>
        </message>
        <message>
            <source>It shows what stands on paper, and nothing else.</source>
            <translation>စာရွက်ပေါ်တွင် ပါမည်များကိုသာ ပြပါသည်။</translation>
        </message>
        <message>
            <source>Nobody here is called that. Type a part of the name, or the code.</source>
            <translation>ဤအမည် မရှိပါ။ အမည်တစ်စိတ်တစ်ပိုင်း သို့မဟုတ် ကုဒ် ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>Name, code or phone</source>
            <translation>အမည်၊ ကုဒ် သို့မဟုတ် ဖုန်း</translation>
        </message>
        <message>
            <source>How is it known?</source>
            <translation>ဘယ်လို သိရပါသလဲ။</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>ဘာကြောင့်လဲ။</translation>
        </message>
        <message>
            <source>On</source>
            <translation>ရက်စွဲ</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>မှတ်ရန်</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>မသိပါ</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>ညွှန်းပို့ခြင်း</translation>
        </message>
        <message>
            <source>New referral</source>
            <translation>ညွှန်းပို့ခြင်းအသစ်</translation>
        </message>
        <message>
            <source>No referral here</source>
            <translation>ညွှန်းပို့ခြင်း မရှိပါ</translation>
        </message>
        <message>
            <source>A new one begins with Ctrl+N.</source>
            <translation>အသစ် စရန် Ctrl+N နှိပ်ပါ။</translation>
        </message>
        <message>
            <source>No slip has this number. Compare it with the paper.</source>
            <translation>ဤအမှတ်ဖြင့် လွှာ မရှိပါ။ စာရွက်နှင့် တိုက်ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>Number of a slip, typed or scanned</source>
            <translation>လွှာအမှတ် ရိုက်ပါ၊ စကင်ဖတ်ပါ</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>စောင့်ဆိုင်းဆဲ</translation>
        </message>
        <message>
            <source>No news</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သတင်းမရ</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>ပြီးပါပြီ</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>မပြီးမြောက်</translation>
        </message>
        <message>
            <source>All</source>
            <translation>အားလုံး</translation>
        </message>
        <message>
            <source>There is a file of this name already.</source>
            <translation>ဤအမည်ဖြင့် ဖိုင် ရှိပြီးသား ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>အခြားအမည် ရွေးပါ။</translation>
        </message>
        <message>
            <source>The file cannot be written there.</source>
            <translation>ထိုနေရာတွင် ဖိုင် ရေး၍ မရပါ။</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>အခြား ဖိုင်တွဲ ရွေးပါ။</translation>
        </message>
        <message>
            <source>Making the slip</source>
            <translation>လွှာ လုပ်နေသည်</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>ပုံနှိပ်စက်</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>ပုံနှိပ်ရန်</translation>
        </message>
        <message>
            <source>Keep as a PDF file</source>
            <translation>PDF ဖိုင်အဖြစ် သိမ်းရန်</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>ဖိုင် သိမ်းဆည်းရန်</translation>
        </message>
        <message>
            <source>Issued. The slip is ready to be printed.</source>
            <translation>ထုတ်ပေးပြီးပါပြီ။ လွှာကို ပုံနှိပ်နိုင်ပါပြီ။</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>ထပ်ပုံနှိပ်ရန်</translation>
        </message>
        <message>
            <source>Kept as {name}. It is not protected.</source>
            <translation>{name} အဖြစ် သိမ်းပြီးပါပြီ။ စကားဝှက် မပါပါ။</translation>
        </message>
        <message>
            <source>One A5 sheet, or half of an A4.</source>
            <translation>A5 တစ်ရွက်၊ သို့မဟုတ် A4 တစ်ဝက်။</translation>
        </message>
        <message>
            <source>The file is not protected: whoever finds it can read it. Delete it when it is used.</source>
            <translation>ဤဖိုင်ကို စကားဝှက် ခံမထားပါ။ တွေ့သူတိုင်း ဖတ်နိုင်ပါသည်။ သုံးပြီးလျှင် ဖျက်ပါ။</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>မူကြမ်း</translation>
        </message>
        <message>
            <source>issued</source>
            <translation>ထုတ်ပေးပြီး</translation>
        </message>
        <message>
            <source>attended</source>
            <translation>ရောက်ရှိပြီး</translation>
        </message>
        <message>
            <source>completed</source>
            <translation>ပြီးစီး</translation>
        </message>
        <message>
            <source>loop closed</source>
            <translatorcomment>To be checked by a native reader before release. "Loop closed": the clinic confirmed that the service was given.</translatorcomment>
            <translation>အတည်ပြုပြီး</translation>
        </message>
        <message>
            <source>did not attend</source>
            <translation>မရောက်ဖြစ်</translation>
        </message>
        <message>
            <source>client declined</source>
            <translatorcomment>To be checked by a native reader before release. "Client declined": the person did not want the service.</translatorcomment>
            <translation>ကိုယ်တိုင် မယူလို</translation>
        </message>
        <message>
            <source>clinic refused</source>
            <translation>ဆေးခန်းက လက်မခံ</translation>
        </message>
        <message>
            <source>service not there</source>
            <translation>ဝန်ဆောင်မှု မရှိ</translation>
        </message>
        <message>
            <source>referred on</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆက်ညွှန်းပြီး</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>ပယ်ဖျက်ပြီး</translation>
        </message>
        <message>
            <source>Issue it today</source>
            <translation>ယနေ့ ထုတ်ပေးရန်</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>ရောက်ရှိပြီး</translation>
        </message>
        <message>
            <source>Service given</source>
            <translation>ဝန်ဆောင်မှု ရပြီး</translation>
        </message>
        <message>
            <source>Close the loop</source>
            <translatorcomment>To be checked by a native reader before release. "Close the loop": the clinic confirms that the service was given.</translatorcomment>
            <translation>အတည်ပြုရန်</translation>
        </message>
        <message>
            <source>Did not attend</source>
            <translation>မရောက်ဖြစ်</translation>
        </message>
        <message>
            <source>Client declined</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကိုယ်တိုင် မယူလို</translation>
        </message>
        <message>
            <source>Clinic refused</source>
            <translation>ဆေးခန်းက လက်မခံ</translation>
        </message>
        <message>
            <source>Service not there</source>
            <translation>ဝန်ဆောင်မှု မရှိ</translation>
        </message>
        <message>
            <source>Cancel it</source>
            <translation>ပယ်ဖျက်ရန်</translation>
        </message>
        <message>
            <source>Client said so</source>
            <translatorcomment>To be checked by a native reader before release. The person said it (weakest evidence of an outcome).</translatorcomment>
            <translation>ကိုယ်တိုင် ပြော</translation>
        </message>
        <message>
            <source>Clinic called</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆေးခန်းက ပြော</translation>
        </message>
        <message>
            <source>Stub came back</source>
            <translatorcomment>To be checked by a native reader before release. ဖြတ်ပိုင်း for "stub", the part of the slip that the clinic sends back.</translatorcomment>
            <translation>ဖြတ်ပိုင်း ရောက်</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>၂၄ နာရီ</translation>
        </message>
        <message>
            <source>72 hours</source>
            <translation>၇၂ နာရီ</translation>
        </message>
        <message>
            <source>two weeks</source>
            <translation>နှစ်ပတ်</translation>
        </message>
        <message>
            <source>routine</source>
            <translation>ပုံမှန်</translation>
        </message>
        <message>
            <source>too far</source>
            <translation>ဝေးလွန်း</translation>
        </message>
        <message>
            <source>no money for travel</source>
            <translation>လမ်းစရိတ် မရှိ</translation>
        </message>
        <message>
            <source>no time</source>
            <translation>အချိန် မရ</translation>
        </message>
        <message>
            <source>afraid to go</source>
            <translation>သွားရန် ကြောက်</translation>
        </message>
        <message>
            <source>no longer needed</source>
            <translation>မလိုတော့</translation>
        </message>
        <message>
            <source>waited too long</source>
            <translation>စောင့်ရ ကြာလွန်း</translation>
        </message>
        <message>
            <source>clinic closed</source>
            <translation>ဆေးခန်း ပိတ်</translation>
        </message>
        <message>
            <source>papers asked for</source>
            <translation>စာရွက်စာတမ်း တောင်း</translation>
        </message>
        <message>
            <source>treated badly</source>
            <translation>ဆက်ဆံမှု မကောင်း</translation>
        </message>
        <message>
            <source>out of supplies</source>
            <translation>ပစ္စည်း ပြတ်</translation>
        </message>
        <message>
            <source>could not be reached</source>
            <translation>ဆက်သွယ်မရ</translation>
        </message>
        <message>
            <source>entered by mistake</source>
            <translation>မှားထည့်မိ</translation>
        </message>
        <message>
            <source>other</source>
            <translation>အခြား</translation>
        </message>
        <message>
            <source>under 10</source>
            <translation>၁၀ နှစ်အောက်</translation>
        </message>
        <message>
            <source>10 to 14</source>
            <translation>၁၀ မှ ၁၄ နှစ်</translation>
        </message>
        <message>
            <source>15 to 17</source>
            <translation>၁၅ မှ ၁၇ နှစ်</translation>
        </message>
        <message>
            <source>no news</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သတင်းမရ</translation>
        </message>
        <message>
            <source>{name}: {state}. How is it known?</source>
            <translation>{name} · {state}။ ဘယ်လို သိရပါသလဲ။</translation>
        </message>
        <message>
            <source>today</source>
            <translation>ယနေ့</translation>
        </message>
        <message>
            <source>1 day late</source>
            <translation>နောက်ကျ ၁ ရက်</translation>
        </message>
        <message>
            <source>{count} days late</source>
            <translation>နောက်ကျ {count} ရက်</translation>
        </message>
        <message>
            <source>Did not agree to be asked. The clinic can be asked instead.</source>
            <translation>မေးမြန်းရန် သဘောမတူထားပါ။ ဆေးခန်းကို မေးနိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>Reach by {ways}</source>
            <translation>ဆက်သွယ်ရန် {ways}</translation>
        </message>
        <message>
            <source>No way to reach this person is known.</source>
            <translation>ဤသူကို ဆက်သွယ်ရန်နည်း မသိပါ။</translation>
        </message>
        <message>
            <source>called</source>
            <translation>ဖုန်းဆက်ပြီး</translation>
        </message>
        <message>
            <source>Sessions this week</source>
            <translation>ယခုအပတ် သင်တန်း</translation>
        </message>
        <message>
            <source>Waiting for news</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သတင်း စောင့်ဆဲ</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>မပို့ရသေး</translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>စောင့်နေသည်များ မရှိပါ။</translation>
        </message>
        <message>
            <source>Who was referred comes up here after 3, 14 and 30 days.</source>
            <translation>ညွှန်းပို့ထားသူများ ၃ ရက်၊ ၁၄ ရက်နှင့် ၃၀ ရက် ကြာလျှင် ဤနေရာတွင် ပေါ်ပါမည်။</translation>
        </message>
        <message>
            <source>{count} overdue</source>
            <translation>{count} နောက်ကျ</translation>
        </message>
        <message>
            <source>none overdue</source>
            <translation>နောက်ကျ မရှိ</translation>
        </message>
        <message>
            <source>Monday to Sunday</source>
            <translation>တနင်္လာ မှ တနင်္ဂနွေ</translation>
        </message>
        <message>
            <source>{name}: asked today.</source>
            <translation>{name} · ယနေ့ မေးပြီး။</translation>
        </message>
        <message>
            <source>{name}: not reached today.</source>
            <translation>{name} · ယနေ့ ဆက်သွယ်မရ။</translation>
        </message>
        <message>
            <source>{name}: {state}.</source>
            <translation>{name} · {state}။</translation>
        </message>
        <message>
            <source>head office has all</source>
            <translation>ရုံးချုပ် အားလုံးရပြီး</translation>
        </message>
        <message>
            <source>The date is right</source>
            <translation>ရက်စွဲ မှန်ပါသည်</translation>
        </message>
        <message>
            <source>Check the date</source>
            <translation>ရက်စွဲ စစ်ပါ</translation>
        </message>
        <message>
            <source>Is today {day}? The clock of this PC jumped.</source>
            <translation>ယနေ့ {day} ဟုတ်ပါသလား။ ဤကွန်ပျူတာ၏ နာရီ ခုန်သွားပါသည်။</translation>
        </message>
        <message>
            <source>Not rejoined yet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်မချိတ်ရသေး</translation>
        </message>
        <message>
            <source>This register was restored or copied. Take in a bundle from head office before you send one.</source>
            <translation>ဤစာရင်းကို ပြန်ယူထား သို့မဟုတ် ကူးထားပါသည်။ မပို့မီ ရုံးချုပ်၏ ဖိုင်ထုပ်ကို အရင် ထည့်သွင်းပါ။</translation>
        </message>
        <message>
            <source>Thank you. The date is believed again.</source>
            <translation>ကျေးဇူးတင်ပါသည်။ ရက်စွဲ မှန်ကြောင်း မှတ်ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>Its name tells too much for paper: write a plain name on paper for it before it is used.</source>
            <translatorcomment>To be checked by a native reader before release. စာရွက်ပေါ်အမည် for "name on paper".</translatorcomment>
            <translation>ဤအမည်သည် စာရွက်ပေါ်တွင် သိသာလွန်းပါသည်။ မသုံးမီ မသိသာသော စာရွက်ပေါ်အမည် ရေးပါ။</translation>
        </message>
        <message>
            <source>Another provider has this code.</source>
            <translation>ဤကုဒ်ကို အခြားဆေးခန်းက သုံးထားပါသည်။</translation>
        </message>
        <message>
            <source>Several members have this name or number.</source>
            <translation>ဤအမည် သို့မဟုတ် အမှတ်ဖြင့် အဖွဲ့ဝင် တစ်ဦးထက် ပိုနေပါသည်။</translation>
        </message>
        <message>
            <source>Write the member's code or old number instead.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင်၏ ကုဒ် သို့မဟုတ် အမှတ်ဟောင်းကို ရေးပါ။</translation>
        </message>
        <message>
            <source>No member has this name or number.</source>
            <translation>ဤအမည် သို့မဟုတ် အမှတ်ဖြင့် အဖွဲ့ဝင် မရှိပါ။</translation>
        </message>
        <message>
            <source>Load or register the member first, then this list.</source>
            <translation>အဖွဲ့ဝင်ကို အရင် ထည့်ပါ၊ ပြီးမှ ဤစာရင်းကို ထည့်ပါ။</translation>
        </message>
        <message>
            <source>A slip number has at most {most} characters.</source>
            <translation>လွှာအမှတ်သည် အများဆုံး {most} လုံး ရှိနိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>This provider is not in the directory.</source>
            <translation>ဤဆေးခန်း စာရင်းထဲတွင် မရှိပါ။</translation>
        </message>
        <message>
            <source>Load or add the provider first.</source>
            <translation>ဆေးခန်းကို အရင် ထည့်ပါ။</translation>
        </message>
        <message>
            <source>Another referral has this slip number.</source>
            <translation>ဤလွှာအမှတ်ကို အခြားညွှန်းပို့ခြင်းတစ်ခုက သုံးထားပါသည်။</translation>
        </message>
        <message>
            <source>Look which of the two papers has the right one.</source>
            <translation>စာရွက်နှစ်ရွက်အနက် ဘယ်အမှတ် မှန်သည်ကို ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>This person stands in this register already, in a row above.</source>
            <translation>ဤသူသည် အပေါ်အတန်းတစ်ခုတွင် ပါပြီးသား ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>A trainer of this register is not known as a member: the register was taken without that trainer.</source>
            <translation>ဤစာရင်းပါ သင်တန်းဆရာတစ်ဦးသည် အဖွဲ့ဝင်စာရင်းတွင် မရှိပါ။ ထိုဆရာ မပါဘဲ ထည့်ထားပါသည်။</translation>
        </message>
        <message>
            <source>Nobody knows from whom these trainers learned: the level of the training is taken as 1.</source>
            <translation>ဤသင်တန်းဆရာများ ဘယ်သူ့ထံမှ သင်ခဲ့သည်ကို မသိပါ။ သင်တန်းအဆင့်ကို ၁ ဟု ယူထားပါသည်။</translation>
        </message>
        <message>
            <source>The course of this register was not in the list yet, and was added.</source>
            <translation>ဤသင်တန်းသည် စာရင်းတွင် မရှိသေးသဖြင့် ထည့်လိုက်ပါသည်။</translation>
        </message>
        <message>
            <source>Nothing was changed. Tell who looks after it.</source>
            <translation>ဘာမှ မပြောင်းလဲပါ။ ပရိုဂရမ်တာဝန်ခံကို ပြောပါ။</translation>
        </message>
        <message>
            <source>{file}: taken. New {new}, changed {changed}, to be chosen {conflicts}.</source>
            <translation>{file}: ထည့်သွင်းပြီးပါပြီ။ အသစ် {new}၊ ပြောင်း {changed}၊ ရွေးရန် {conflicts}။</translation>
        </message>
        <message>
            <source>{file}: would be taken. New {new}, changed {changed}, to be chosen {conflicts}.</source>
            <translation>{file}: ထည့်သွင်းနိုင်ပါသည်။ အသစ် {new}၊ ပြောင်း {changed}၊ ရွေးရန် {conflicts}။</translation>
        </message>
        <message>
            <source>{file}: was taken before.</source>
            <translation>{file}: ထည့်သွင်းပြီးသား ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>{file}: waits. {reason}</source>
            <translation>{file}: စောင့်နေပါသည်။ {reason}</translation>
        </message>
        <message>
            <source>{file}: refused. {reason}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{file}: လက်မခံပါ။ {reason}</translation>
        </message>
        <message>
            <source>{file}: whole, and signed by this card.</source>
            <translation>{file}: ပြည့်စုံပါသည်။ ဤကတ်၏ လက်မှတ် ပါပါသည်။</translation>
        </message>
        <message>
            <source>Bundle {number} with {records} records stands in {file}.</source>
            <translation>မှတ်တမ်း {records} ခုပါသော ဖိုင်ထုပ် {number} ကို {file} တွင် ထားပါသည်။</translation>
        </message>
        <message>
            <source>{count} records …</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်တမ်း {count} ခု …</translation>
        </message>
        <message>
            <source>The card stands in {file}.</source>
            <translation>ကတ်ကို {file} တွင် ထားပါသည်။</translation>
        </message>
        <message>
            <source>Read these words aloud to the other office: {words}</source>
            <translation>ဤစကားလုံးများကို အခြားရုံးသို့ အသံထွက်ဖတ်ပြပါ။ {words}</translation>
        </message>
        <message>
            <source>{name} ({code}) is trusted from now on.</source>
            <translation>{name} ({code}) ကို အတည်ပြုပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>{taken} taken, {already} were here already, {refused} not taken.</source>
            <translation>ထည့်ပြီး {taken}၊ ရှိပြီးသား {already}၊ မထည့်ပါ {refused}။</translation>
        </message>
        <message>
            <source>Reading the list …</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရင်း ဖတ်နေသည် …</translation>
        </message>
        <message>
            <source>This file is not encrypted. Keep it safe, and delete it when it is no longer needed.</source>
            <translation>ဤဖိုင်ကို ကုဒ်ဝှက်မထားပါ။ လုံခြုံစွာ သိမ်းပါ၊ မလိုတော့လျှင် ဖျက်ပါ။</translation>
        </message>
        <message>
            <source>{count} rows stand in {file}.</source>
            <translation>{count} တန်းကို {file} တွင် ထားပါသည်။</translation>
        </message>
        <message>
            <source>{sheet}, row {row}: {text}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{sheet}၊ အတန်း {row}: {text}</translation>
        </message>
        <message>
            <source>Row {row}: {text}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အတန်း {row}: {text}</translation>
        </message>
        <message>
            <source>There is no office in this folder.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤဖိုင်တွဲတွင် ရုံး မရှိပါ။</translation>
        </message>
        <message>
            <source>Compare the folder's name, or make an office by init.</source>
            <translation>ဖိုင်တွဲအမည်ကို တိုက်ကြည့်ပါ၊ သို့မဟုတ် init ဖြင့် ရုံးအသစ် ဖွင့်ပါ။</translation>
        </message>
        <message>
            <source>There is no passphrase.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စကားဝှက် မရှိပါ။</translation>
        </message>
        <message>
            <source>Type it, or name a file that holds it by --passphrase-file.</source>
            <translation>ရိုက်ထည့်ပါ၊ သို့မဟုတ် --passphrase-file ဖြင့် စကားဝှက်ပါသော ဖိုင်ကို ညွှန်ပါ။</translation>
        </message>
        <message>
            <source>The file with the passphrase cannot be read.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စကားဝှက်ဖိုင်ကို ဖတ်၍ မရပါ။</translation>
        </message>
        <message>
            <source>Compare its name; it is a text file.</source>
            <translation>ဖိုင်အမည်ကို တိုက်ကြည့်ပါ။ စာသားဖိုင် ဖြစ်ရပါမည်။</translation>
        </message>
        <message>
            <source>This file cannot be written.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤဖိုင်ကို ရေး၍ မရပါ။</translation>
        </message>
        <message>
            <source>Look whether its folder is there and the disk or stick is not locked.</source>
            <translation>ဖိုင်တွဲ ရှိမရှိ၊ ဒစ်ခ် သို့မဟုတ် USB ကို သော့ခတ်ထားခြင်း ရှိမရှိ ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>Look whether it is still there.</source>
            <translation>ရှိသေးမရှိသေး ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>These are two different passphrases.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စကားဝှက်နှစ်ခု မတူပါ။</translation>
        </message>
        <message>
            <source>Type the same one twice.</source>
            <translation>တူညီသော စကားဝှက်ကို နှစ်ကြိမ် ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>The record of who did what was changed at line {line}.</source>
            <translation>ဘယ်သူ ဘာလုပ်သည် ဟူသော မှတ်တမ်း၏ စာကြောင်း {line} ကို ပြောင်းထားပါသည်။</translation>
        </message>
        <message>
            <source>The office's file is whole.</source>
            <translation>ရုံးဖိုင် ပြည့်စုံပါသည်။</translation>
        </message>
        <message>
            <source>The office {code} stands in {folder}.</source>
            <translation>ရုံး {code} ကို {folder} တွင် ထားပါသည်။</translation>
        </message>
        <message>
            <source>Whoever has this file can read every bundle to this office. Put it into a safe.</source>
            <translation>ဤဖိုင်ရှိသူသည် ဤရုံးသို့ လာသော ဖိုင်ထုပ်အားလုံးကို ဖတ်နိုင်ပါသည်။ မီးခံသေတ္တာထဲ ထည့်ပါ။</translation>
        </message>
        <message>
            <source>The identity stands in {file}.</source>
            <translation>ရုံး၏သော့ကို {file} တွင် ထားပါသည်။</translation>
        </message>
        <message>
            <source>It stands in {file}.</source>
            <translation>{file} တွင် ထားပါသည်။</translation>
        </message>
        <message>
            <source>Registered as {code}.</source>
            <translation>{code} ကုဒ်ဖြင့် စာရင်းသွင်းပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>Issued as {number}.</source>
            <translation>{number} ဖြင့် ထုတ်ပေးပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>{number}: written down.</source>
            <translation>{number}: မှတ်ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>The demo in {folder} is there already.</source>
            <translation>နမူနာသည် {folder} တွင် ရှိပြီးသား ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>The office {name} ({code}) stands in {folder}.</source>
            <translation>ရုံး {name} ({code}) ကို {folder} တွင် ထားပါသည်။</translation>
        </message>
        <message>
            <source>The card of {code} stands in {file}: {words}</source>
            <translation>{code} ၏ကတ်ကို {file} တွင် ထားပါသည်။ {words}</translation>
        </message>
        <message>
            <source>Head office wrote its directory of clinics and courses.</source>
            <translation>ရုံးချုပ်က ဆေးခန်းစာရင်းနှင့် သင်တန်းစာရင်း ရေးပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>{one} exported {count} records for {other}: {file}</source>
            <translation>{one} က {other} အတွက် မှတ်တမ်း {count} ခု ထုတ်ယူပြီးပါပြီ။ {file}</translation>
        </message>
        <message>
            <source>{other} looked at the plan and took it in: new {new}, changed {changed}.</source>
            <translation>{other} က အရင်ကြည့်ပြီး ထည့်သွင်းပြီးပါပြီ။ အသစ် {new}၊ ပြောင်း {changed}။</translation>
        </message>
        <message>
            <source>No window is shown. Pictures of its pages lie in {folder}.</source>
            <translation>ဝင်းဒိုး မပြပါ။ စာမျက်နှာပုံများကို {folder} တွင် ထားပါသည်။</translation>
        </message>
        <message>
            <source>The passphrase of all three offices is: {words}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးသုံးရုံးလုံး၏ စကားဝှက်: {words}</translation>
        </message>
        <message>
            <source>The demo's folder cannot be made.</source>
            <translation>နမူနာဖိုင်တွဲကို လုပ်၍ မရပါ။</translation>
        </message>
        <message>
            <source>Choose a folder that you may write to.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရေးခွင့်ရှိသော ဖိုင်တွဲကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>Some days later …</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရက်အနည်းငယ်ကြာသော် …</translation>
        </message>
        <message>
            <source>{one} and {other} compared their words and trust each other.</source>
            <translation>{one} နှင့် {other} သည် စကားလုံးများ တိုက်စစ်ပြီး အပြန်အလှန် အတည်ပြုပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>{code} registered {count} members.</source>
            <translation>{code} က အဖွဲ့ဝင် {count} ဦး စာရင်းသွင်းပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>{code} held a training and took the attendance.</source>
            <translation>{code} က သင်တန်းပေးပြီး တက်ရောက်မှု မှတ်ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>{code} issued referrals and wrote down what became of them.</source>
            <translation>{code} က ညွှန်းပို့လွှာများ ထုတ်ပေးပြီး ဘာဖြစ်ခဲ့သည်ကို မှတ်ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>{figure}: {count} in the branches, {count} at head office.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{figure}: ရုံးခွဲများတွင် {count}၊ ရုံးချုပ်တွင် {count}။</translation>
        </message>
        <message>
            <source>{kind}: {file}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{kind}: {file}</translation>
        </message>
        <message>
            <source>The figures do not agree: {what}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကိန်းဂဏန်းများ မကိုက်ညီပါ: {what}</translation>
        </message>
        <message>
            <source>Look whether it is still there and not open elsewhere.</source>
            <translation>ရှိသေးမရှိသေး၊ အခြားနေရာတွင် ဖွင့်ထားခြင်း ရှိမရှိ ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>referrals</source>
            <translation>ညွှန်းပို့ခြင်း</translation>
        </message>
        <message>
            <source>for head office</source>
            <translation>ရုံးချုပ်အတွက်</translation>
        </message>
        <message>
            <source>See the slip</source>
            <translation>လွှာကို ကြည့်ရန်</translation>
        </message>
        <message>
            <source>Back to the form</source>
            <translation>ပုံစံသို့ ပြန်ရန်</translation>
        </message>
        <message>
            <source>Your account may not see legal cases.</source>
            <translation>သင့်အကောင့်ဖြင့် ဥပဒေကိစ္စများ ကြည့်၍ မရပါ။</translation>
        </message>
        <message>
            <source>Your account may not use this service.</source>
            <translation>သင့်အကောင့်ဖြင့် ဤဝန်ဆောင်မှုကို သုံး၍ မရပါ။</translation>
        </message>
        <message>
            <source>An account cannot be given more than your own.</source>
            <translation>ကိုယ့်အကောင့်ထက် ပိုသော ခွင့်ပြုချက် ပေး၍ မရပါ။</translation>
        </message>
        <message>
            <source>Ask head office.</source>
            <translation>ရုံးချုပ်ကို မေးပါ။</translation>
        </message>
        <message>
            <source>The program's own folder cannot be written.</source>
            <translation>ပရိုဂရမ်၏ ဖိုင်တွဲထဲသို့ ရေး၍ မရပါ။</translation>
        </message>
        <message>
            <source>Free some space on this PC, or ask who looks after it.</source>
            <translation>ဤကွန်ပျူတာတွင် နေရာလွတ် လုပ်ပါ၊ သို့မဟုတ် ကွန်ပျူတာတာဝန်ခံကို မေးပါ။</translation>
        </message>
        <message>
            <source>This session did not take place.</source>
            <translatorcomment>To be checked by a native reader before release. သင်တန်းချိန် for "session" (one meeting of a training).</translatorcomment>
            <translation>ဤသင်တန်းချိန် မပြုလုပ်ဖြစ်ခဲ့ပါ။</translation>
        </message>
        <message>
            <source>Plan it again for the day on which it was held.</source>
            <translation>တကယ်ကျင်းပသည့်ရက်ဖြင့် ပြန်စီစဉ်ပါ။</translation>
        </message>
        <message>
            <source>This session is still to come.</source>
            <translation>ဤသင်တန်းချိန် မရောက်သေးပါ။</translation>
        </message>
        <message>
            <source>Take the attendance on its day.</source>
            <translation>တက်ရောက်မှုကို ထိုနေ့ရောက်မှ မှတ်ပါ။</translation>
        </message>
        <message>
            <source>This number of other people cannot be.</source>
            <translation>အခြားသူ အရေအတွက် မမှန်သေးပါ။</translation>
        </message>
        <message>
            <source>Count those who were there and are no members.</source>
            <translation>အဖွဲ့ဝင်မဟုတ်ဘဲ လာသူများကိုသာ ရေတွက်ပါ။</translation>
        </message>
        <message>
            <source>This training is not in the register.</source>
            <translation>ဤသင်တန်း စာရင်းထဲတွင် မရှိပါ။</translation>
        </message>
        <message>
            <source>Choose it from the list.</source>
            <translation>စာရင်းမှ ရွေးပါ။</translation>
        </message>
        <message>
            <source>{code} is named twice.</source>
            <translation>{code} ကို နှစ်ခါ ထည့်ထားပါသည်။</translation>
        </message>
        <message>
            <source>Keep one line for each person.</source>
            <translation>တစ်ယောက်ကို တစ်ကြောင်းသာ ထားပါ။</translation>
        </message>
        <message>
            <source>{code} attended {attended} of {required} sessions.</source>
            <translation>{code} သည် {required} ကြိမ်အနက် {attended} ကြိမ် တက်ထားပါသည်။</translation>
        </message>
        <message>
            <source>A certificate is for those who completed the training.</source>
            <translation>သင်တန်းဆင်းလက်မှတ်သည် သင်တန်းပြီးဆုံးသူများအတွက် ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>A score goes from 0 to 100.</source>
            <translation>ရမှတ်သည် ၀ မှ ၁၀၀ အထိ ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Correct the score of {code}.</source>
            <translation>{code} ၏ ရမှတ်ကို ပြင်ပါ။</translation>
        </message>
        <message>
            <source>There is no case with this code.</source>
            <translation>ဤကုဒ်ဖြင့် ဥပဒေကိစ္စ မရှိပါ။</translation>
        </message>
        <message>
            <source>Compare it with the paper.</source>
            <translation>စာရွက်နှင့် တိုက်ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>This month lies in the future.</source>
            <translation>ဤလ မရောက်သေးပါ။</translation>
        </message>
        <message>
            <source>Check the month, and the date of this PC.</source>
            <translation>လကို စစ်ပါ၊ ဤကွန်ပျူတာ၏ ရက်စွဲကိုလည်း စစ်ပါ။</translation>
        </message>
        <message>
            <source>This township is not known.</source>
            <translation>ဤမြို့နယ်ကို မသိပါ။</translation>
        </message>
        <message>
            <source>This member did not agree to a legal case being linked to them.</source>
            <translation>ဤအဖွဲ့ဝင်သည် ဥပဒေကိစ္စနှင့် ချိတ်ရန် သဘောတူထားခြင်း မရှိသေးပါ။</translation>
        </message>
        <message>
            <source>Ask for it and record the consent, or save the case without the member.</source>
            <translation>သဘောတူညီချက် မေး၍ မှတ်ပါ၊ သို့မဟုတ် အဖွဲ့ဝင် မပါဘဲ သိမ်းပါ။</translation>
        </message>
        <message>
            <source>This year cannot be: look at its digits.</source>
            <translation>ဤခုနှစ် မဖြစ်နိုင်ပါ။ ဂဏန်းများကို ပြန်ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>The consent would end before it began.</source>
            <translation>သဘောတူညီချက်သည် မစခင် ကုန်ဆုံးနေပါသည်။</translation>
        </message>
        <message>
            <source>Choose a later last day, or none.</source>
            <translation>နောက်ပိုကျသော နောက်ဆုံးရက် ရွေးပါ၊ သို့မဟုတ် ရက် မထားပါနှင့်။</translation>
        </message>
        <message>
            <source>The day of the answer lies in the future.</source>
            <translation>ဖြေသည့်ရက် မရောက်သေးပါ။</translation>
        </message>
        <message>
            <source>This consent is about no clinic.</source>
            <translation>ဤသဘောတူညီချက်သည် ဆေးခန်းနှင့် မဆိုင်ပါ။</translation>
        </message>
        <message>
            <source>Leave the clinic out.</source>
            <translation>ဆေးခန်း မထည့်ပါနှင့်။</translation>
        </message>
        <message>
            <source>There is no provider with this code.</source>
            <translation>ဤကုဒ်ဖြင့် ဆေးခန်း မရှိပါ။</translation>
        </message>
        <message>
            <source>This course is not of your office.</source>
            <translation>ဤသင်တန်းသည် သင့်ရုံး၏ သင်တန်း မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>Tell head office what to change, or add one of your own.</source>
            <translation>ပြင်လိုသည်ကို ရုံးချုပ်သို့ ပြောပါ၊ သို့မဟုတ် ကိုယ်ပိုင်တစ်ခု ထည့်ပါ။</translation>
        </message>
        <message>
            <source>This course is not in the list.</source>
            <translation>ဤသင်တန်း စာရင်းထဲတွင် မရှိပါ။</translation>
        </message>
        <message>
            <source>Look for it by title, or add it first.</source>
            <translation>အမည်ဖြင့် ရှာပါ၊ သို့မဟုတ် အရင် ထည့်ပါ။</translation>
        </message>
        <message>
            <source>This course has no title for paper yet.</source>
            <translatorcomment>To be checked by a native reader before release. စာရွက်ပေါ်အမည် for "name on paper".</translatorcomment>
            <translation>ဤသင်တန်းတွင် စာရွက်ပေါ်အမည် မရှိသေးပါ။</translation>
        </message>
        <message>
            <source>Its usual title tells too much. Write a plain title on paper for it, then print.</source>
            <translation>ပုံမှန်အမည်က သိသာလွန်းပါသည်။ မသိသာသော စာရွက်ပေါ်အမည် ရေးပြီးမှ ပုံနှိပ်ပါ။</translation>
        </message>
        <message>
            <source>This stands on paper: leave out words that tell what it is about.</source>
            <translation>ဤစာသည် စာရွက်ပေါ်တွင် ပါပါမည်။ ဘာအကြောင်းမှန်း သိသာစေသော စကားလုံး မထည့်ပါနှင့်။</translation>
        </message>
        <message>
            <source>The code needs one to twenty Latin letters or digits, as in LEAD-1.</source>
            <translation>ကုဒ်သည် LEAD-1 ကဲ့သို့ အင်္ဂလိပ်စာလုံး သို့မဟုတ် ဂဏန်း ၁ လုံးမှ ၂၀ အထိ ဖြစ်ရပါမည်။</translation>
        </message>
        <message>
            <source>The course needs a title in one language at least.</source>
            <translation>သင်တန်းအမည်ကို အနည်းဆုံး ဘာသာတစ်မျိုးဖြင့် ရေးပါ။</translation>
        </message>
        <message>
            <source>A course takes 1 to 100 sessions.</source>
            <translation>သင်တန်းတစ်ခုတွင် ၁ ကြိမ်မှ ၁၀၀ ကြိမ်အထိ ရှိနိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>The office's file may not be opened.</source>
            <translation>ရုံးဖိုင်ကို ဖွင့်ခွင့် မရှိပါ။</translation>
        </message>
        <message>
            <source>Ask who looks after this PC for the right to this folder.</source>
            <translation>ဤဖိုင်တွဲ ဖွင့်ခွင့်ရရန် ကွန်ပျူတာတာဝန်ခံကို ပြောပါ။</translation>
        </message>
        <message>
            <source>Another program is using this office.</source>
            <translation>အခြားပရိုဂရမ်တစ်ခုက ဤရုံးကို သုံးနေပါသည်။</translation>
        </message>
        <message>
            <source>Close it there, or wait a moment, then try again. Nothing was changed.</source>
            <translation>ထိုနေရာတွင် ပိတ်ပါ၊ သို့မဟုတ် ခဏစောင့်ပြီး ထပ်စမ်းပါ။ ဘာမှ မပြောင်းလဲပါ။</translation>
        </message>
        <message>
            <source>This PC has too little free memory.</source>
            <translation>ဤကွန်ပျူတာတွင် လွတ်နေသော မှတ်ဉာဏ် (memory) နည်းလွန်းပါသည်။</translation>
        </message>
        <message>
            <source>Close other programs, then try again. Nothing was changed.</source>
            <translation>အခြားပရိုဂရမ်များ ပိတ်ပြီး ထပ်စမ်းပါ။ ဘာမှ မပြောင်းလဲပါ။</translation>
        </message>
        <message>
            <source>The office's folder cannot be written.</source>
            <translation>ရုံး၏ ဖိုင်တွဲထဲသို့ ရေး၍ မရပါ။</translation>
        </message>
        <message>
            <source>Is it on a locked stick or disc? Copy it to this PC, then try again. Nothing was changed.</source>
            <translation>သော့ခတ်ထားသော USB သို့မဟုတ် ဒစ်ခ်ပေါ်တွင် ရှိနေပါသလား။ ဤကွန်ပျူတာသို့ ကူးပြီး ထပ်စမ်းပါ။ ဘာမှ မပြောင်းလဲပါ။</translation>
        </message>
        <message>
            <source>The disk did not answer as it should.</source>
            <translation>ဒစ်ခ်က ပုံမှန်အတိုင်း မတုံ့ပြန်ပါ။</translation>
        </message>
        <message>
            <source>Look whether the disk or stick is still there, then open the office again. Nothing was changed.</source>
            <translation>ဒစ်ခ် သို့မဟုတ် USB ရှိသေးမရှိသေး ကြည့်ပြီး ရုံးကို ပြန်ဖွင့်ပါ။ ဘာမှ မပြောင်းလဲပါ။</translation>
        </message>
        <message>
            <source>The office's file is damaged.</source>
            <translation>ရုံးဖိုင် ပျက်နေပါသည်။</translation>
        </message>
        <message>
            <source>Keep this file as it is, and go back to the newest backup.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ဤဖိုင်ကို ဒီအတိုင်း ထားပြီး နောက်ဆုံး အရန်မိတ္တူကို ပြန်သုံးပါ။</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>ဒစ်ခ် ပြည့်နေပါသည်။</translation>
        </message>
        <message>
            <source>Free some space, then try again. Nothing was changed.</source>
            <translation>နေရာလွတ် လုပ်ပြီး ထပ်စမ်းပါ။ ဘာမှ မပြောင်းလဲပါ။</translation>
        </message>
        <message>
            <source>The office's file cannot be opened.</source>
            <translation>ရုံးဖိုင်ကို ဖွင့်၍ မရပါ။</translation>
        </message>
        <message>
            <source>Look whether the disk or stick is still there, and whether this folder can be written.</source>
            <translation>ဒစ်ခ် သို့မဟုတ် USB ရှိသေးမရှိသေး၊ ဤဖိုင်တွဲထဲသို့ ရေး၍ ရမရ ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>The office's file is damaged, or is not the one of these keys.</source>
            <translation>ရုံးဖိုင် ပျက်နေသည် သို့မဟုတ် ဤသော့များနှင့် မကိုက်ညီပါ။</translation>
        </message>
        <message>
            <source>{count} pages of the office's file are damaged.</source>
            <translation>ရုံးဖိုင်၏ စာမျက်နှာ {count} ခု ပျက်နေပါသည်။</translation>
        </message>
        <message>
            <source>{count} places of the office's file are out of order.</source>
            <translation>ရုံးဖိုင်ထဲတွင် {count} နေရာ အစီအစဉ် မမှန်ပါ။</translation>
        </message>
        <message>
            <source>{count} records point to one that is not there.</source>
            <translation>မှတ်တမ်း {count} ခုက မရှိသော မှတ်တမ်းကို ညွှန်းနေပါသည်။</translation>
        </message>
        <message>
            <source>A part of this program is too old to keep records safely.</source>
            <translation>ပရိုဂရမ်၏ အစိတ်အပိုင်းတစ်ခု ဟောင်းလွန်းသဖြင့် မှတ်တမ်းများကို လုံခြုံစွာ မသိမ်းနိုင်ပါ။</translation>
        </message>
        <message>
            <source>Install the program anew.</source>
            <translation>ပရိုဂရမ်ကို ပြန်တင်ပါ။</translation>
        </message>
        <message>
            <source>A part of this program that encrypts is missing.</source>
            <translation>ပရိုဂရမ်၏ ကုဒ်ဝှက်ပေးသော အစိတ်အပိုင်း မရှိပါ။</translation>
        </message>
        <message>
            <source>The office's file is missing.</source>
            <translation>ရုံးဖိုင် မရှိတော့ပါ။</translation>
        </message>
        <message>
            <source>Put register.db back, or go back to the newest backup.</source>
            <translation>register.db ကို ပြန်ထည့်ပါ၊ သို့မဟုတ် နောက်ဆုံး အရန်မိတ္တူကို ပြန်သုံးပါ။</translation>
        </message>
        <message>
            <source>There is no member with this code.</source>
            <translation>ဤကုဒ်ဖြင့် အဖွဲ့ဝင် မရှိပါ။</translation>
        </message>
        <message>
            <source>Look the member up by name.</source>
            <translation>အဖွဲ့ဝင်ကို အမည်ဖြင့် ရှာပါ။</translation>
        </message>
        <message>
            <source>The encrypted part of this bundle is damaged or not of the right kind.</source>
            <translatorcomment>To be checked by a native reader before release. ဖိုင်ထုပ် for "bundle".</translatorcomment>
            <translation>ဤဖိုင်ထုပ်၏ ကုဒ်ဝှက်ထားသော အပိုင်း ပျက်နေသည် သို့မဟုတ် ပုံစံ မမှန်ပါ။</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Ask the office that made it to export it again.</source>
            <translation>အထဲမှ ဘာမှ မယူထားပါ။ ပို့သောရုံးကို ပြန်ထုတ်ပေးရန် ပြောပါ။</translation>
        </message>
        <message>
            <source>This bundle is locked for another office: it cannot be opened here.</source>
            <translation>ဤဖိုင်ထုပ်ကို အခြားရုံးအတွက် သော့ခတ်ထားပါသည်။ ဤနေရာတွင် ဖွင့်၍ မရပါ။</translation>
        </message>
        <message>
            <source>Ask the office that made it to compare this office's card, and to export again.</source>
            <translation>ပို့သောရုံးကို ဤရုံး၏ကတ် တိုက်စစ်ပြီး ပြန်ထုတ်ပေးရန် ပြောပါ။</translation>
        </message>
        <message>
            <source>This bundle speaks for another office than its key.</source>
            <translation>ဤဖိုင်ထုပ်တွင် ရေးထားသော ရုံးနှင့် လက်မှတ်ထိုးသော သော့၏ရုံး မတူပါ။</translation>
        </message>
        <message>
            <source>Ask the sender to make it again.</source>
            <translation>ပို့သူအား ပြန်လုပ်ပေးရန် ပြောပါ။</translation>
        </message>
        <message>
            <source>The inside of this bundle belongs to another bundle.</source>
            <translation>ဤဖိုင်ထုပ်၏ အတွင်းပိုင်းသည် အခြားဖိုင်ထုပ်မှ ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>The contents of this bundle are not those that were signed: they were changed or damaged.</source>
            <translation>ဤဖိုင်ထုပ်ပါ အချက်များသည် လက်မှတ်ထိုးထားသည့်အတိုင်း မဟုတ်ပါ။ ပြောင်းလဲခံရသည် သို့မဟုတ် ပျက်နေပါသည်။</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Ask the office that made it for a new copy.</source>
            <translation>အထဲမှ ဘာမှ မယူထားပါ။ ပို့သောရုံးထံ မိတ္တူအသစ် တောင်းပါ။</translation>
        </message>
        <message>
            <source>This bundle is not whole: its end is missing.</source>
            <translation>ဤဖိုင်ထုပ် မပြည့်စုံပါ။ အဆုံးပိုင်း မပါပါ။</translation>
        </message>
        <message>
            <source>Copy it again, and take the stick out only when the PC says so. Or ask for it again.</source>
            <translation>ပြန်ကူးပါ၊ ကွန်ပျူတာက ဖြုတ်နိုင်ပြီဟု ပြောမှ USB ကို ဖြုတ်ပါ။ သို့မဟုတ် ပြန်တောင်းပါ။</translation>
        </message>
        <message>
            <source>Something was added to the end of this bundle.</source>
            <translation>ဤဖိုင်ထုပ်၏ အဆုံးတွင် တစ်ခုခု ထပ်ထည့်ထားပါသည်။</translation>
        </message>
        <message>
            <source>This file is not a bundle.</source>
            <translation>ဤဖိုင်သည် ဖိုင်ထုပ် မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>Choose the file that the other office made; its name ends in .thz.</source>
            <translation>အခြားရုံးက လုပ်ပေးသော ဖိုင်ကို ရွေးပါ။ ဖိုင်အမည်သည် .thz ဖြင့် ဆုံးပါသည်။</translation>
        </message>
        <message>
            <source>This bundle was changed on the way.</source>
            <translation>ဤဖိုင်ထုပ်သည် လမ်းတွင် ပြောင်းလဲသွားပါသည်။</translation>
        </message>
        <message>
            <source>Ask for it again; it must be sent as an attachment or in a zip.</source>
            <translation>ပြန်တောင်းပါ။ ပူးတွဲဖိုင်အဖြစ် သို့မဟုတ် zip ဖြင့် ပို့ရပါမည်။</translation>
        </message>
        <message>
            <source>This bundle is not whole: its first lines are torn.</source>
            <translation>ဤဖိုင်ထုပ် မပြည့်စုံပါ။ ပထမစာကြောင်းများ ပျက်နေပါသည်။</translation>
        </message>
        <message>
            <source>This bundle names another sender than the one who signed it.</source>
            <translation>ဤဖိုင်ထုပ်တွင် ရေးထားသော ပို့သူနှင့် လက်မှတ်ထိုးသူ မတူပါ။</translation>
        </message>
        <message>
            <source>This is too much for one bundle.</source>
            <translation>ဖိုင်ထုပ်တစ်ခုအတွက် များလွန်းပါသည်။</translation>
        </message>
        <message>
            <source>Nothing was written. Ask for help with this export.</source>
            <translation>ဘာမှ မရေးထားပါ။ ဤထုတ်ယူမှုအတွက် အကူအညီ တောင်းပါ။</translation>
        </message>
        <message>
            <source>The bundle cannot be written there.</source>
            <translation>ဖိုင်ထုပ်ကို ထိုနေရာတွင် ရေး၍ မရပါ။</translation>
        </message>
        <message>
            <source>Is the stick still in, and not locked? Or choose another folder.</source>
            <translation>USB တပ်ထားဆဲလား၊ သော့ခတ်ထားပါသလား။ သို့မဟုတ် အခြားဖိုင်တွဲ ရွေးပါ။</translation>
        </message>
        <message>
            <source>The disk or stick gave back something else than was written.</source>
            <translation>ဒစ်ခ် သို့မဟုတ် USB ပေါ်တွင် ရေးထားသည်နှင့် ပြန်ဖတ်သည်မှာ မတူပါ။</translation>
        </message>
        <message>
            <source>Take another one, then export again.</source>
            <translation>အခြားတစ်ခု သုံးပြီး ပြန်ထုတ်ယူပါ။</translation>
        </message>
        <message>
            <source>This bundle was made by a newer version of the program.</source>
            <translation>ဤဖိုင်ထုပ်ကို ပိုသစ်သော ပရိုဂရမ်ဖြင့် လုပ်ထားပါသည်။</translation>
        </message>
        <message>
            <source>Update this program, then try again.</source>
            <translation>ဤပရိုဂရမ်ကို အသစ်တင်ပြီး ထပ်စမ်းပါ။</translation>
        </message>
        <message>
            <source>The bundle cannot be copied into this office's folder.</source>
            <translation>ဖိုင်ထုပ်ကို ဤရုံး၏ ဖိုင်တွဲထဲ ကူး၍ မရပါ။</translation>
        </message>
        <message>
            <source>Free some space on this PC, then try again.</source>
            <translation>ဤကွန်ပျူတာတွင် နေရာလွတ် လုပ်ပြီး ထပ်စမ်းပါ။</translation>
        </message>
        <message>
            <source>The bundle cannot be read to its end.</source>
            <translation>ဖိုင်ထုပ်ကို အဆုံးထိ ဖတ်၍ မရပါ။</translation>
        </message>
        <message>
            <source>Is the stick still in? Copy the file to this PC and try again.</source>
            <translation>USB တပ်ထားဆဲလား။ ဖိုင်ကို ဤကွန်ပျူတာသို့ ကူးပြီး ထပ်စမ်းပါ။</translation>
        </message>
        <message>
            <source>There is too little room for the bundle.</source>
            <translation>ဖိုင်ထုပ်အတွက် နေရာလွတ် မလောက်ပါ။</translation>
        </message>
        <message>
            <source>Free some space or take another stick, then try again.</source>
            <translation>နေရာလွတ် လုပ်ပါ၊ သို့မဟုတ် အခြား USB သုံးပါ၊ ပြီးလျှင် ထပ်စမ်းပါ။</translation>
        </message>
        <message>
            <source>There is no trusted card of this office.</source>
            <translatorcomment>To be checked by a native reader before release. အတည်ပြုထားသော for "trusted".</translatorcomment>
            <translation>ဤရုံးအတွက် အတည်ပြုထားသော ကတ် မရှိသေးပါ။</translation>
        </message>
        <message>
            <source>Ask the office for its card, and compare the words by voice.</source>
            <translation>ထိုရုံးထံ ကတ် တောင်းပြီး စကားလုံးများကို အသံဖြင့် တိုက်စစ်ပါ။</translation>
        </message>
        <message>
            <source>These two offices exchange nothing directly.</source>
            <translation>ဤရုံးနှစ်ခုသည် တိုက်ရိုက် မဖလှယ်ပါ။</translation>
        </message>
        <message>
            <source>Send the bundle to head office.</source>
            <translation>ဖိုင်ထုပ်ကို ရုံးချုပ်သို့ ပို့ပါ။</translation>
        </message>
        <message>
            <source>This bundle is not written as it should be.</source>
            <translation>ဤဖိုင်ထုပ်၏ ရေးပုံ မမှန်ပါ။</translation>
        </message>
        <message>
            <source>This bundle unpacks to far more than a bundle holds.</source>
            <translation>ဤဖိုင်ထုပ်ကို ဖြည်လျှင် ပုံမှန်ထက် အလွန်ကြီးနေပါသည်။</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Call the office it comes from.</source>
            <translation>အထဲမှ ဘာမှ မယူထားပါ။ ပို့သောရုံးကို ဖုန်းဆက်ပါ။</translation>
        </message>
        <message>
            <source>It builds on an earlier bundle that has not arrived.</source>
            <translation>ဤတစ်ခုမတိုင်မီ ပို့ထားသော ဖိုင်ထုပ် မရောက်သေးပါ။</translation>
        </message>
        <message>
            <source>Ask the office for the bundle before this one; it is taken in by itself then.</source>
            <translation>ထိုရုံးထံ ဤတစ်ခုမတိုင်မီ ဖိုင်ထုပ်ကို တောင်းပါ။ ရောက်လျှင် ဤတစ်ခုကို အလိုအလျောက် ထည့်သွင်းပါမည်။</translation>
        </message>
        <message>
            <source>This bundle is for another office.</source>
            <translation>ဤဖိုင်ထုပ်သည် အခြားရုံးအတွက် ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Give it to the office it is for.</source>
            <translation>သက်ဆိုင်သော ရုံးသို့ ပေးပါ။</translation>
        </message>
        <message>
            <source>This bundle was made on this PC.</source>
            <translation>ဤဖိုင်ထုပ်ကို ဤကွန်ပျူတာတွင်ပင် လုပ်ထားပါသည်။</translation>
        </message>
        <message>
            <source>The sending office was copied or restored: another bundle has this number already.</source>
            <translation>ပို့သောရုံးကို ကူးထား သို့မဟုတ် ပြန်ယူထားပါသည်။ ဤနံပါတ်ဖြင့် အခြားဖိုင်ထုပ် ရှိပြီးဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Call that office. Its PC must open the office once, then make a new bundle.</source>
            <translation>ထိုရုံးကို ဖုန်းဆက်ပါ။ သူတို့ကွန်ပျူတာတွင် ရုံးကို တစ်ကြိမ် ဖွင့်ပြီးမှ ဖိုင်ထုပ်အသစ် လုပ်ရပါမည်။</translation>
        </message>
        <message>
            <source>Free some space on this PC.</source>
            <translation>ဤကွန်ပျူတာတွင် နေရာလွတ် လုပ်ပါ။</translation>
        </message>
        <message>
            <source>This bundle's contents cannot be read.</source>
            <translation>ဤဖိုင်ထုပ်ပါ အချက်များကို ဖတ်၍ မရပါ။</translation>
        </message>
        <message>
            <source>Ask the sender to make it again with the newest program.</source>
            <translation>ပို့သူအား နောက်ဆုံးထွက် ပရိုဂရမ်ဖြင့် ပြန်လုပ်ပေးရန် ပြောပါ။</translation>
        </message>
        <message>
            <source>This bundle contradicts itself.</source>
            <translation>ဤဖိုင်ထုပ်ပါ အချက်များ အချင်းချင်း မကိုက်ညီပါ။</translation>
        </message>
        <message>
            <source>Tell head office; keep the file.</source>
            <translation>ရုံးချုပ်ကို ပြောပါ။ ဖိုင်ကို သိမ်းထားပါ။</translation>
        </message>
        <message>
            <source>This bundle brings records that its sender may not write.</source>
            <translation>ဤဖိုင်ထုပ်တွင် ပို့သူ ရေးခွင့်မရှိသော မှတ်တမ်းများ ပါနေပါသည်။</translation>
        </message>
        <message>
            <source>Tell head office.</source>
            <translation>ရုံးချုပ်ကို ပြောပါ။</translation>
        </message>
        <message>
            <source>The signature of this bundle is not of the right kind.</source>
            <translation>ဤဖိုင်ထုပ်၏ လက်မှတ်ပုံစံ မမှန်ပါ။</translation>
        </message>
        <message>
            <source>The signature of this bundle is not right: it was changed, or someone else made it.</source>
            <translation>ဤဖိုင်ထုပ်၏ လက်မှတ် မမှန်ပါ။ ပြောင်းလဲခံရသည် သို့မဟုတ် အခြားသူ လုပ်ထားခြင်း ဖြစ်နိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Call the office it seems to come from, and ask for a new one.</source>
            <translation>အထဲမှ ဘာမှ မယူထားပါ။ ပို့သည်ဟု ရေးထားသော ရုံးကို ဖုန်းဆက်ပြီး အသစ်တောင်းပါ။</translation>
        </message>
        <message>
            <source>This card was changed on the way.</source>
            <translation>ဤကတ်သည် လမ်းတွင် ပြောင်းလဲသွားပါသည်။</translation>
        </message>
        <message>
            <source>Ask for it again; it must be sent as an attachment.</source>
            <translation>ပြန်တောင်းပါ။ ပူးတွဲဖိုင်အဖြစ် ပို့ရပါမည်။</translation>
        </message>
        <message>
            <source>This card was made by a newer version of the program.</source>
            <translation>ဤကတ်ကို ပိုသစ်သော ပရိုဂရမ်ဖြင့် လုပ်ထားပါသည်။</translation>
        </message>
        <message>
            <source>This file is not a card.</source>
            <translation>ဤဖိုင်သည် ကတ် မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>Choose the card that the other office made, or ask for it again.</source>
            <translation>အခြားရုံးက လုပ်ပေးသော ကတ်ကို ရွေးပါ၊ သို့မဟုတ် ပြန်တောင်းပါ။</translation>
        </message>
        <message>
            <source>These are not the words of this card.</source>
            <translation>ဤစကားလုံးများသည် ဤကတ်၏ စကားလုံးများ မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>Compare them again by voice. If they still differ, ask for the card again: this one is not theirs.</source>
            <translation>အသံဖြင့် ထပ်တိုက်စစ်ပါ။ မတူသေးလျှင် ကတ်ကို ပြန်တောင်းပါ။ ဤကတ်သည် သူတို့၏ကတ် မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>This is the card of this PC.</source>
            <translation>ဤကတ်သည် ဤကွန်ပျူတာ၏ ကတ် ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Give it to the other office, and choose theirs here.</source>
            <translation>ဤကတ်ကို အခြားရုံးသို့ ပေးပါ။ ဤနေရာတွင် သူတို့၏ကတ်ကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>This is the card of another branch.</source>
            <translation>ဤကတ်သည် အခြားရုံးခွဲ၏ ကတ် ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Branches exchange bundles with head office alone.</source>
            <translation>ရုံးခွဲများသည် ရုံးချုပ်နှင့်သာ ဖိုင်ထုပ် ဖလှယ်ပါသည်။</translation>
        </message>
        <message>
            <source>This card says it is head office, but another office is.</source>
            <translation>ဤကတ်တွင် ရုံးချုပ်ဟု ရေးထားသော်လည်း ရုံးချုပ်မှာ အခြားရုံး ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Call head office and ask.</source>
            <translation>ရုံးချုပ်ကို ဖုန်းဆက်မေးပါ။</translation>
        </message>
        <message>
            <source>This card has the code of head office, but says it is a branch.</source>
            <translation>ဤကတ်တွင် ရုံးချုပ်၏ ကုဒ် ပါသော်လည်း ရုံးခွဲဟု ရေးထားပါသည်။</translation>
        </message>
        <message>
            <source>This station was revoked.</source>
            <translatorcomment>To be checked by a native reader before release. "Station" is one PC of an office; "revoked" means its card counts no more.</translatorcomment>
            <translation>ဤကွန်ပျူတာ၏ ကတ်ကို ပယ်ဖျက်ထားပါသည်။</translation>
        </message>
        <message>
            <source>Its office must make a new one.</source>
            <translation>၎င်း၏ရုံးက ကတ်အသစ် လုပ်ရပါမည်။</translation>
        </message>
        <message>
            <source>This card does not fit the one that is trusted already.</source>
            <translation>ဤကတ်သည် အတည်ပြုပြီးသား ကတ်နှင့် မကိုက်ညီပါ။</translation>
        </message>
        <message>
            <source>Call that office and ask.</source>
            <translation>ထိုရုံးကို ဖုန်းဆက်မေးပါ။</translation>
        </message>
        <message>
            <source>That office has {count} trusted PCs already; a bundle has room for no more.</source>
            <translation>ထိုရုံးတွင် အတည်ပြုပြီး ကွန်ပျူတာ {count} လုံး ရှိနေပါသည်။ ဖိုင်ထုပ်တွင် ထပ်ထည့်ရန် နေရာ မရှိတော့ပါ။</translation>
        </message>
        <message>
            <source>Ask head office which of them is not used any more.</source>
            <translation>မသုံးတော့သော ကွန်ပျူတာကို ရုံးချုပ်ထံ မေးပါ။</translation>
        </message>
        <message>
            <source>This bundle comes from a station that is not trusted here.</source>
            <translation>ဤဖိုင်ထုပ်သည် ဤနေရာတွင် အတည်မပြုရသေးသော ကွန်ပျူတာမှ လာပါသည်။</translation>
        </message>
        <message>
            <source>Ask the office for its card and compare the words by voice; then import the bundle again.</source>
            <translation>ထိုရုံးထံ ကတ် တောင်းပြီး စကားလုံးများကို အသံဖြင့် တိုက်စစ်ပါ၊ ပြီးလျှင် ဖိုင်ထုပ်ကို ပြန်ထည့်သွင်းပါ။</translation>
        </message>
        <message>
            <source>This bundle comes from a station that was revoked.</source>
            <translation>ဤဖိုင်ထုပ်သည် ကတ် ပယ်ဖျက်ထားသော ကွန်ပျူတာမှ လာပါသည်။</translation>
        </message>
        <message>
            <source>Call the office it seems to come from.</source>
            <translation>ပို့သည်ဟု ရေးထားသော ရုံးကို ဖုန်းဆက်ပါ။</translation>
        </message>
        <message>
            <source>The text has {length} characters, {limit} at most fit. Shorten it.</source>
            <translation>စာလုံး {length} လုံး ရှိပါသည်။ {limit} လုံးအထိသာ ဆံ့ပါသည်။ တိုအောင် ရေးပါ။</translation>
        </message>
        <message>
            <source>The text begins like a formula ({sign}). Write it without that sign.</source>
            <translation>စာသား၏ အစသည် ဖော်မြူလာ ({sign}) နှင့် တူနေပါသည်။ ထိုသင်္ကေတ မပါဘဲ ရေးပါ။</translation>
        </message>
        <message>
            <source>The text holds control characters that cannot be seen. Type it again.</source>
            <translation>စာသားတွင် မမြင်ရသော သင်္ကေတများ ပါနေပါသည်။ ပြန်ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>The text holds markup (&lt; or &gt;). Write it without these signs.</source>
            <translation>စာသားတွင် &lt; သို့မဟုတ် &gt; ပါနေပါသည်။ ထိုသင်္ကေတများ မပါဘဲ ရေးပါ။</translation>
        </message>
        <message>
            <source>Letters of the text are lost (???). Type it again.</source>
            <translation>စာလုံးများ ပျောက်နေပါသည် (???)။ ပြန်ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>There is no name.</source>
            <translation>အမည် မရှိပါ။</translation>
        </message>
        <message>
            <source>The date lies in the future.</source>
            <translation>ဤရက်စွဲ မရောက်သေးပါ။</translation>
        </message>
        <message>
            <source>There is no year of birth or age.</source>
            <translation>မွေးသည့်ခုနှစ် သို့မဟုတ် အသက် မရှိပါ။</translation>
        </message>
        <message>
            <source>By the year just 18: write the full date of birth, so that the birthday decides.</source>
            <translation>ခုနှစ်အရ ၁၈ နှစ် ပြည့်ခါစ ဖြစ်ပါသည်။ မွေးနေ့ ရောက်ပြီးမပြီး သိရန် မွေးရက် အပြည့်အစုံ ရေးပါ။</translation>
        </message>
        <message>
            <source>Under 18: no member record is kept. Make a safeguarding referral instead.</source>
            <translatorcomment>To be checked by a native reader before release. ကာကွယ်စောင့်ရှောက်ရေး ညွှန်းပို့ခြင်း for "safeguarding referral".</translatorcomment>
            <translation>၁၈ နှစ်အောက်အတွက် အဖွဲ့ဝင်မှတ်တမ်း မထားပါ။ ကာကွယ်စောင့်ရှောက်ရေး ညွှန်းပို့ခြင်း လုပ်ပေးပါ။</translation>
        </message>
        <message>
            <source>The birth lies in the future.</source>
            <translation>မွေးရက် မရောက်သေးပါ။</translation>
        </message>
        <message>
            <source>Nobody is that old: the year of birth cannot be right.</source>
            <translation>ဤမျှ အသက်ကြီးသူ မရှိနိုင်ပါ။ မွေးသည့်ခုနှစ်ကို ပြန်ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>Excel rounded the phone number and its last digits are lost. Ask for it again.</source>
            <translation>Excel က ဖုန်းနံပါတ်ကို ဖြတ်ယူလိုက်သဖြင့် နောက်ဆုံးဂဏန်းများ ပျောက်သွားပါသည်။ နံပါတ်ကို ပြန်မေးပါ။</translation>
        </message>
        <message>
            <source>The phone number has too few or too many digits.</source>
            <translation>ဖုန်းနံပါတ် ဂဏန်း များလွန်း သို့မဟုတ် နည်းလွန်းပါသည်။</translation>
        </message>
        <message>
            <source>The services are numbers from 1 to 10.</source>
            <translation>ဝန်ဆောင်မှုများသည် ၁ မှ ၁၀ အထိ နံပါတ်များ ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>A score is a number from 0 to 100.</source>
            <translation>ရမှတ်သည် ၀ မှ ၁၀၀ အထိ ဂဏန်း ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>A score is at most 100.</source>
            <translation>ရမှတ်သည် အများဆုံး ၁၀၀ ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>This word is not known here.</source>
            <translation>ဤစကားလုံးကို ဤနေရာတွင် မသိပါ။</translation>
        </message>
        <message>
            <source>The gender is not one of the known words.</source>
            <translation>ကျား/မ အတွက် ရေးထားသော စကားလုံးကို မသိပါ။</translation>
        </message>
        <message>
            <source>This is no date. Write it as day/month/year.</source>
            <translation>ရက်စွဲ မဟုတ်ပါ။ ရက်/လ/ခုနှစ် ဟု ရေးပါ။</translation>
        </message>
        <message>
            <source>There is no such day in the calendar.</source>
            <translation>ပြက္ခဒိန်တွင် ဤရက် မရှိပါ။</translation>
        </message>
        <message>
            <source>The birth is no date, year or age.</source>
            <translation>ရက်စွဲ၊ ခုနှစ်၊ အသက် တစ်ခုမှ မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>The township is not known here.</source>
            <translation>ဤမြို့နယ်ကို ဤနေရာတွင် မသိပါ။</translation>
        </message>
        <message>
            <source>This referral waits for no news.</source>
            <translation>ဤညွှန်းပို့ခြင်းအတွက် စောင့်ရမည့် သတင်း မရှိပါ။</translation>
        </message>
        <message>
            <source>There is nothing to ask.</source>
            <translation>မေးစရာ မရှိပါ။</translation>
        </message>
        <message>
            <source>This person did not agree to be asked.</source>
            <translation>ဤသူသည် မေးမြန်းရန် သဘောတူထားခြင်း မရှိပါ။</translation>
        </message>
        <message>
            <source>Ask the provider, and record what it says.</source>
            <translation>ဆေးခန်းကို မေးပြီး ပြောသည်ကို မှတ်ပါ။</translation>
        </message>
        <message>
            <source>This code has a wrong character.</source>
            <translation>ဤကုဒ်တွင် စာလုံးတစ်လုံး မှားနေပါသည်။</translation>
        </message>
        <message>
            <source>Compare it with the paper and type it again.</source>
            <translation>စာရွက်နှင့် တိုက်ကြည့်ပြီး ပြန်ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>The service was given already.</source>
            <translation>ဝန်ဆောင်မှု ရပြီးသား ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Only closing the loop can follow.</source>
            <translatorcomment>To be checked by a native reader before release. "Closing the loop": the clinic itself confirms that the service was given.</translatorcomment>
            <translation>ဆေးခန်းက အတည်ပြုကြောင်း မှတ်ရန်သာ ကျန်ပါသည်။</translation>
        </message>
        <message>
            <source>This is recorded already.</source>
            <translation>ဤအရာကို မှတ်ပြီးသား ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Nothing more is needed.</source>
            <translation>နောက်ထပ် ဘာမှ မလိုပါ။</translation>
        </message>
        <message>
            <source>This referral has ended.</source>
            <translation>ဤညွှန်းပို့ခြင်း ပြီးဆုံးပါပြီ။</translation>
        </message>
        <message>
            <source>It stays as it is. Make a new one if the person needs it.</source>
            <translation>ဤအတိုင်း ထားပါမည်။ ထိုသူ လိုအပ်လျှင် အသစ် လုပ်ပါ။</translation>
        </message>
        <message>
            <source>This referral is still a draft.</source>
            <translation>ဤညွှန်းပို့ခြင်းသည် မူကြမ်းသာ ရှိပါသေးသည်။</translation>
        </message>
        <message>
            <source>Issue it first: an outcome belongs to an issued slip.</source>
            <translation>အရင် ထုတ်ပေးပါ။ ဘာဖြစ်ခဲ့သည်ကို လွှာထုတ်ပေးပြီးမှ မှတ်နိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>This referral was issued already.</source>
            <translation>ဤညွှန်းပို့ခြင်းကို ထုတ်ပေးပြီးသား ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Record what became of it, or make a new one.</source>
            <translation>ဘာဖြစ်ခဲ့သည်ကို မှတ်ပါ၊ သို့မဟုတ် အသစ် လုပ်ပါ။</translation>
        </message>
        <message>
            <source>The service was not given yet.</source>
            <translation>ဝန်ဆောင်မှု မရသေးပါ။</translation>
        </message>
        <message>
            <source>Mark the referral as completed, then close the loop.</source>
            <translation>ပြီးစီးကြောင်း အရင်မှတ်ပါ၊ ပြီးမှ ဆေးခန်းက အတည်ပြုကြောင်း မှတ်ပါ။</translation>
        </message>
        <message>
            <source>The client attended already.</source>
            <translation>ထိုသူ ဆေးခန်းသို့ ရောက်ပြီးသား ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Choose what happened at the provider.</source>
            <translation>ဆေးခန်းတွင် ဘာဖြစ်ခဲ့သည်ကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>How is this known?</source>
            <translation>ဘယ်လို သိရပါသလဲ။</translation>
        </message>
        <message>
            <source>Choose: the client said so, the provider called, or the stub came back.</source>
            <translatorcomment>To be checked by a native reader before release. ဖြတ်ပိုင်း for "stub", the part of the slip that the clinic sends back.</translatorcomment>
            <translation>ရွေးပါ၊ ကိုယ်တိုင် ပြောခြင်း၊ ဆေးခန်းက ပြောခြင်း သို့မဟုတ် ဖြတ်ပိုင်း ရောက်ခြင်း။</translation>
        </message>
        <message>
            <source>Only the provider can close the loop.</source>
            <translation>ဆေးခန်းကသာ အတည်ပြုနိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>Wait for the provider's call or the returned stub, then record it.</source>
            <translation>ဆေးခန်း၏ ဖုန်း သို့မဟုတ် ပြန်ပို့ဖြတ်ပိုင်းကို စောင့်ပြီးမှ မှတ်ပါ။</translation>
        </message>
        <message>
            <source>A reason is only for what was not completed.</source>
            <translation>အကြောင်းရင်းကို မပြီးမြောက်သည့်အခါမှသာ မှတ်ပါသည်။</translation>
        </message>
        <message>
            <source>Leave the reason empty.</source>
            <translation>အကြောင်းရင်းကို အလွတ်ထားပါ။</translation>
        </message>
        <message>
            <source>This reason is not in the list.</source>
            <translation>ဤအကြောင်းရင်း စာရင်းထဲတွင် မရှိပါ။</translation>
        </message>
        <message>
            <source>Choose a reason from the list.</source>
            <translation>စာရင်းမှ အကြောင်းရင်းတစ်ခု ရွေးပါ။</translation>
        </message>
        <message>
            <source>This date lies in the future.</source>
            <translation>ဤရက်စွဲ မရောက်သေးပါ။</translation>
        </message>
        <message>
            <source>Check the date, and the date of this PC.</source>
            <translation>ရက်စွဲကို စစ်ပါ၊ ဤကွန်ပျူတာ၏ ရက်စွဲကိုလည်း စစ်ပါ။</translation>
        </message>
        <message>
            <source>This date is before the referral was issued.</source>
            <translation>ဤရက်စွဲသည် ညွှန်းပို့လွှာ ထုတ်ပေးသည့်ရက် မတိုင်မီ ဖြစ်နေပါသည်။</translation>
        </message>
        <message>
            <source>Check the date: the slip came first.</source>
            <translation>ရက်စွဲကို စစ်ပါ။ လွှာကို အရင် ထုတ်ပေးရပါသည်။</translation>
        </message>
        <message>
            <source>There is no member with the code {code}.</source>
            <translation>{code} ကုဒ်ဖြင့် အဖွဲ့ဝင် မရှိပါ။</translation>
        </message>
        <message>
            <source>The register has no date.</source>
            <translation>ဤစာရင်းတွင် ရက်စွဲ မပါပါ။</translation>
        </message>
        <message>
            <source>Hidden marks that turn the direction of writing were taken out of the name.</source>
            <translation>အမည်ထဲမှ စာရေးဦးတည်ရာ ပြောင်းသော မမြင်ရသည့် သင်္ကေတများကို ဖယ်ထားပါသည်။</translation>
        </message>
        <message>
            <source>The list says only transgender: taken as transgender woman.</source>
            <translation>စာရင်းတွင် လိင်ပြောင်း ဟုသာ ရေးထားသဖြင့် လိင်ပြောင်းအမျိုးသမီး ဟု ယူထားပါသည်။</translation>
        </message>
        <message>
            <source>There is no slip number.</source>
            <translation>လွှာအမှတ် မရှိပါ။</translation>
        </message>
        <message>
            <source>A referral is for one service.</source>
            <translation>ညွှန်းပို့ခြင်းတစ်ခုသည် ဝန်ဆောင်မှုတစ်ခုအတွက် ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>There is no date of issue.</source>
            <translation>ထုတ်ပေးသည့်ရက် မရှိပါ။</translation>
        </message>
        <message>
            <source>The outcome has no date.</source>
            <translation>ဘာဖြစ်ခဲ့သည်ကို ရက်စွဲ မရေးထားပါ။</translation>
        </message>
        <message>
            <source>The outcome is dated before the referral was issued.</source>
            <translation>ရေးထားသောရက်သည် ထုတ်ပေးသည့်ရက် မတိုင်မီ ဖြစ်နေပါသည်။</translation>
        </message>
        <message>
            <source>The trainer's name is written in Zawgyi. Load again with conversion.</source>
            <translation>သင်တန်းဆရာ၏အမည်ကို ဇော်ဂျီဖြင့် ရေးထားပါသည်။ ယူနီကုဒ်သို့ ပြောင်း၍ ပြန်ထည့်ပါ။</translation>
        </message>
        <message>
            <source>Cells of this row are merged with others. Unmerge them, one person a row.</source>
            <translation>ဤအတန်း၏ အကွက်များကို အခြားအကွက်များနှင့် ပေါင်းထားပါသည်။ ခွဲပါ၊ တစ်ယောက်ကို တစ်တန်း ထားပါ။</translation>
        </message>
        <message>
            <source>This row is written in Zawgyi. Look at the converted text, then load again with conversion.</source>
            <translation>ဤအတန်းကို ဇော်ဂျီဖြင့် ရေးထားပါသည်။ ပြောင်းထားသောစာကို ကြည့်ပြီး ယူနီကုဒ်သို့ ပြောင်း၍ ပြန်ထည့်ပါ။</translation>
        </message>
        <message>
            <source>The headings of this sheet were not found.</source>
            <translation>ဤစာရွက်တွင် ခေါင်းစဉ်များကို မတွေ့ပါ။</translation>
        </message>
        <message>
            <source>There is no such service.</source>
            <translation>ဤဝန်ဆောင်မှု မရှိပါ။</translation>
        </message>
        <message>
            <source>Choose a service from 1 to 10.</source>
            <translation>၁ မှ ၁၀ အတွင်း ဝန်ဆောင်မှု ရွေးပါ။</translation>
        </message>
        <message>
            <source>A slip number has one to {most} characters.</source>
            <translation>လွှာအမှတ်သည် ၁ လုံးမှ {most} လုံးအထိ ရှိနိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>There is no member on this line.</source>
            <translation>ဤစာကြောင်းတွင် အဖွဲ့ဝင် မပါပါ။</translation>
        </message>
        <message>
            <source>An old slip is no draft.</source>
            <translation>လွှာဟောင်းသည် မူကြမ်း မဖြစ်နိုင်ပါ။</translation>
        </message>
        <message>
            <source>These are {count} words; ten are needed.</source>
            <translation>စကားလုံး {count} လုံး ရှိပါသည်။ ၁၀ လုံး လိုပါသည်။</translation>
        </message>
        <message>
            <source>Ask for all ten again and type them in order.</source>
            <translation>၁၀ လုံးစလုံး ပြန်မေးပြီး အစဉ်လိုက် ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>Word {place} is not on the list.</source>
            <translation>စကားလုံး အမှတ် {place} စာရင်းထဲတွင် မရှိပါ။</translation>
        </message>
        <message>
            <source>Ask for it again and type it anew.</source>
            <translation>ထိုစကားလုံးကို ပြန်မေးပြီး ပြန်ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>A service is named twice.</source>
            <translation>ဝန်ဆောင်မှုတစ်ခုကို နှစ်ခါ ထည့်ထားပါသည်။</translation>
        </message>
        <message>
            <source>Name each service once.</source>
            <translation>ဝန်ဆောင်မှု တစ်ခုကို တစ်ခါသာ ထည့်ပါ။</translation>
        </message>
        <message>
            <source>Look for it by name, or add it first.</source>
            <translation>အမည်ဖြင့် ရှာပါ၊ သို့မဟုတ် အရင် ထည့်ပါ။</translation>
        </message>
        <message>
            <source>This provider is closed.</source>
            <translation>ဤဆေးခန်း ပိတ်ထားပါသည်။</translation>
        </message>
        <message>
            <source>Choose another provider.</source>
            <translation>အခြားဆေးခန်း ရွေးပါ။</translation>
        </message>
        <message>
            <source>This provider does not offer this service.</source>
            <translation>ဤဆေးခန်းတွင် ဤဝန်ဆောင်မှု မရှိပါ။</translation>
        </message>
        <message>
            <source>Choose another provider or another service.</source>
            <translation>အခြားဆေးခန်း သို့မဟုတ် အခြားဝန်ဆောင်မှု ရွေးပါ။</translation>
        </message>
        <message>
            <source>This provider offers this service no longer.</source>
            <translation>ဤဆေးခန်းတွင် ဤဝန်ဆောင်မှု မရှိတော့ပါ။</translation>
        </message>
        <message>
            <source>Its last day has passed: choose another one.</source>
            <translation>နောက်ဆုံးရက် ကျော်သွားပါပြီ။ အခြားတစ်ခု ရွေးပါ။</translation>
        </message>
        <message>
            <source>This provider has no name for slips yet.</source>
            <translatorcomment>To be checked by a native reader before release. စာရွက်ပေါ်အမည် for "name on paper".</translatorcomment>
            <translation>ဤဆေးခန်းတွင် စာရွက်ပေါ်အမည် မရှိသေးပါ။</translation>
        </message>
        <message>
            <source>Its usual name tells too much. Write a plain name on paper for it, then issue the slip.</source>
            <translation>ပုံမှန်အမည်က သိသာလွန်းပါသည်။ မသိသာသော စာရွက်ပေါ်အမည် ရေးပြီးမှ လွှာ ထုတ်ပေးပါ။</translation>
        </message>
        <message>
            <source>This provider is not of your office.</source>
            <translation>ဤဆေးခန်းသည် သင့်ရုံးက ထည့်ထားသော ဆေးခန်း မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>There is no service with the number {number}.</source>
            <translation>ဝန်ဆောင်မှု နံပါတ် {number} မရှိပါ။</translation>
        </message>
        <message>
            <source>Use a number from 1 to 10.</source>
            <translation>၁ မှ ၁၀ အထိ နံပါတ် သုံးပါ။</translation>
        </message>
        <message>
            <source>This stands on slips: leave out words that tell what they are for.</source>
            <translation>ဤစာသည် လွှာပေါ်တွင် ပါပါမည်။ ဘာအတွက်မှန်း သိသာစေသော စကားလုံး မထည့်ပါနှင့်။</translation>
        </message>
        <message>
            <source>The code needs one to twelve Latin letters or digits, as in P001.</source>
            <translation>ကုဒ်သည် P001 ကဲ့သို့ အင်္ဂလိပ်စာလုံး သို့မဟုတ် ဂဏန်း ၁ လုံးမှ ၁၂ လုံးအထိ ဖြစ်ရပါမည်။</translation>
        </message>
        <message>
            <source>The provider needs a name in one language at least.</source>
            <translation>ဆေးခန်းအမည်ကို အနည်းဆုံး ဘာသာတစ်မျိုးဖြင့် ရေးပါ။</translation>
        </message>
        <message>
            <source>The rating goes from 1 to 5.</source>
            <translation>ဖော်ရွေမှုသည် ၁ မှ ၅ အထိ ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>There is no referral with this number.</source>
            <translation>ဤအမှတ်ဖြင့် ညွှန်းပို့ခြင်း မရှိပါ။</translation>
        </message>
        <message>
            <source>Compare the number with the slip.</source>
            <translation>အမှတ်ကို လွှာနှင့် တိုက်ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>Several referrals have this number.</source>
            <translation>ဤအမှတ်ဖြင့် ညွှန်းပို့ခြင်း တစ်ခုထက် ပိုနေပါသည်။</translation>
        </message>
        <message>
            <source>Look it up in the list, and choose the right one there.</source>
            <translation>စာရင်းတွင် ရှာပြီး မှန်သည့်တစ်ခုကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>Where was the client referred on to?</source>
            <translation>ထိုသူကို ဘယ်ကို ဆက်ညွှန်းလိုက်ပါသလဲ။</translation>
        </message>
        <message>
            <source>Make the new referral: this one is marked by that.</source>
            <translation>ညွှန်းပို့ခြင်း အသစ် လုပ်ပါ။ ထိုအခါ ဤတစ်ခုကို အလိုအလျောက် မှတ်ပါမည်။</translation>
        </message>
        <message>
            <source>This is another person's referral.</source>
            <translation>ဤညွှန်းပို့ခြင်းသည် အခြားသူအတွက် ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Choose the person of the first referral.</source>
            <translation>ပထမ ညွှန်းပို့ခြင်းမှ လူကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>In this office admins print the slips.</source>
            <translation>ဤရုံးတွင် လွှာများကို ရုံးတာဝန်ခံက ပုံနှိပ်ပါသည်။</translation>
        </message>
        <message>
            <source>Ask an admin to print it; it is saved.</source>
            <translation>ပုံနှိပ်ပေးရန် ရုံးတာဝန်ခံကို ပြောပါ။ သိမ်းပြီးသား ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Issue it first, then print its slip.</source>
            <translation>အရင် ထုတ်ပေးပါ၊ ပြီးမှ လွှာကို ပုံနှိပ်ပါ။</translation>
        </message>
        <message>
            <source>This referral was cancelled.</source>
            <translation>ဤညွှန်းပို့ခြင်းကို ပယ်ဖျက်ထားပါသည်။</translation>
        </message>
        <message>
            <source>Make a new one if the person needs it.</source>
            <translation>ထိုသူ လိုအပ်လျှင် အသစ် လုပ်ပါ။</translation>
        </message>
        <message>
            <source>The appointment is before the day of issue.</source>
            <translation>ရက်ချိန်းသည် ထုတ်ပေးသည့်ရက် မတိုင်မီ ဖြစ်နေပါသည်။</translation>
        </message>
        <message>
            <source>Correct the day of the appointment.</source>
            <translation>ရက်ချိန်း၏ ရက်ကို ပြင်ပါ။</translation>
        </message>
        <message>
            <source>Choose a provider.</source>
            <translation>ဆေးခန်း ရွေးပါ။</translation>
        </message>
        <message>
            <source>Choose how old the person is, roughly.</source>
            <translation>အသက် ဘယ်လောက်လောက်ရှိသည်ကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>Under 18 only service 9 is possible: safety and shelter.</source>
            <translation>၁၈ နှစ်အောက်အတွက် ဝန်ဆောင်မှု ၉ (ဘေးကင်းလုံခြုံရေးနှင့် နေရာ) သာ ရနိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>A member's referral has no age group.</source>
            <translation>အဖွဲ့ဝင်၏ ညွှန်းပို့ခြင်းတွင် အသက်အုပ်စု မထည့်ရပါ။</translation>
        </message>
        <message>
            <source>There is no member with this code here.</source>
            <translation>ဤနေရာတွင် ဤကုဒ်ဖြင့် အဖွဲ့ဝင် မရှိပါ။</translation>
        </message>
        <message>
            <source>Look for the name, or compare the code.</source>
            <translation>အမည်ဖြင့် ရှာပါ၊ သို့မဟုတ် ကုဒ်ကို တိုက်ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>ရက်စွဲ</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>နေရာ</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>အဆင့်</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>သင်တန်း</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>တက်ရောက်မှု</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>မတိုင်မီ</translation>
        </message>
        <message>
            <source>After</source>
            <translation>ပြီးနောက်</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>သင်တန်းဆရာ</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translatorcomment>To be checked by a native reader before release. Short for သင်တန်းဆင်းလက်မှတ်.</translatorcomment>
            <translation>ဆင်းလက်မှတ်</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translatorcomment>To be checked by a native reader before release. Short for သင်တန်းဆင်းလက်မှတ်များ.</translatorcomment>
            <translation>ဆင်းလက်မှတ်များ</translation>
        </message>
        <message>
            <source>English</source>
            <translation>အင်္ဂလိပ်စာ</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>ကွန်ပျူတာ</translation>
        </message>
        <message>
            <source>Human rights</source>
            <translation>လူ့အခွင့်အရေး</translation>
        </message>
        <message>
            <source>Leadership</source>
            <translation>ခေါင်းဆောင်မှု</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>ဘာသာစကား</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>နံပါတ်</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ဖိုင်များ</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ဖိုင်</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>သဘောတူညီချက်များ</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>သင်တန်း အမျိုးအစားများ</translation>
        </message>
        <message>
            <source>Townships</source>
            <translation>မြို့နယ်များ</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>အမည်</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>အဖြေ</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>ရက်</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>တာဝန်</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Desktop</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>new</source>
            <translation>အသစ်</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>ရုံးများ</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>အကောင့်များ</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>အကောင့် အသစ်</translation>
        </message>
        <message>
            <source>Choose another folder, or ask who looks after this PC.</source>
            <translation>အခြားဖိုင်တွဲ ရွေးပါ၊ သို့မဟုတ် ကွန်ပျူတာတာဝန်ခံကို မေးပါ။</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{name} အဖြစ် သိမ်းပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>The other office's card</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြားရုံး၏ ကတ်</translation>
        </message>
        <message>
            <source>Their file is on</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သူတို့၏ ဖိုင် ရှိရာ</translation>
        </message>
        <message>
            <source>Card</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကတ်</translation>
        </message>
        <message>
            <source>The ten words you hear</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကြားရသော စကားလုံး ဆယ်လုံး</translation>
        </message>
        <message>
            <source>Ask them to read the words from their screen. The first four letters are enough.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သူတို့၏ မျက်နှာပြင်မှ စကားလုံးများကို ဖတ်ပြခိုင်းပါ။ ရှေ့စာလုံး လေးလုံးနှင့် လုံလောက်ပါသည်။</translation>
        </message>
        <message>
            <source>Trust this office</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤရုံးကို အတည်ပြုရန်</translation>
        </message>
        <message>
            <source>No card lies there. It is a small file that ends in .txt.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထိုနေရာတွင် ကတ် မရှိပါ။ .txt ဖြင့် ဆုံးသော ဖိုင်ငယ် ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>{office} is trusted now.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{office} ကို အတည်ပြုပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>Exchange cards</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကတ် ဖလှယ်ရန်</translation>
        </message>
        <message>
            <source>Your card</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင့်ရုံး၏ ကတ်</translation>
        </message>
        <message>
            <source>Give its file to the other office. Then read these words aloud on the phone.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကတ်ဖိုင်ကို အခြားရုံးသို့ ပေးပါ။ ပြီးလျှင် ဤစကားလုံးများကို ဖုန်းဖြင့် အသံထွက် ဖတ်ပြပါ။</translation>
        </message>
        <message>
            <source>Put your card's file on</source>
            <translation>ကတ်ဖိုင် ထားမည့်နေရာ</translation>
        </message>
        <message>
            <source>Save your card</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင့်ကတ်ကို သိမ်းရန်</translation>
        </message>
        <message>
            <source>Written twice</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နှစ်နေရာတွင် ရေးထား</translation>
        </message>
        <message>
            <source>Of</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမျိုးအစား</translation>
        </message>
        <message>
            <source>Field</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အကွက်</translation>
        </message>
        <message>
            <source>Values and their days</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တန်ဖိုးများနှင့် ရက်များ</translation>
        </message>
        <message>
            <source>Nothing was written twice</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နှစ်နေရာတွင် ရေးထားခြင်း မရှိပါ</translation>
        </message>
        <message>
            <source>Where two offices change the same thing at once, both values stand here.</source>
            <translation>ရုံးနှစ်ရုံးက တစ်ခုတည်းကို တစ်ချိန်တည်း ပြင်လျှင် တန်ဖိုးနှစ်ခုလုံးကို ဤနေရာတွင် ပြပါမည်။</translation>
        </message>
        <message>
            <source>Both values are kept</source>
            <translation>တန်ဖိုးနှစ်ခုလုံး သိမ်းထားပါသည်</translation>
        </message>
        <message>
            <source>Enter opens the record: write the right one there, it then counts.</source>
            <translation>Enter နှိပ်၍ မှတ်တမ်းကို ဖွင့်ပါ။ ထိုနေရာတွင် ရေးသော တန်ဖိုး အတည်ဖြစ်ပါမည်။</translation>
        </message>
        <message>
            <source>empty</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဗလာ</translation>
        </message>
        <message>
            <source>This folder is not there.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤဖိုင်တွဲ မရှိပါ။</translation>
        </message>
        <message>
            <source>Stick or disk {name}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>USB သို့မဟုတ် ဒစ်ခ် {name}</translation>
        </message>
        <message>
            <source>The folder's path</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်တွဲ၏ လမ်းကြောင်း</translation>
        </message>
        <message>
            <source>changes</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြောင်းလဲမှု</translation>
        </message>
        <message>
            <source>all sent</source>
            <translation>အားလုံးပို့ပြီး</translation>
        </message>
        <message>
            <source>ask for the one before</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရှေ့တစ်ခုကို တောင်းပါ</translation>
        </message>
        <message>
            <source>none</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မရှိပါ</translation>
        </message>
        <message>
            <source>to look at</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကြည့်ရန်</translation>
        </message>
        <message>
            <source>No office is trusted yet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အတည်ပြုထားသော ရုံး မရှိသေးပါ</translation>
        </message>
        <message>
            <source>Exchange cards first, and compare ten words on the phone.</source>
            <translation>ကတ်ကို အရင် ဖလှယ်ပါ၊ စကားလုံး ၁၀ လုံးကို ဖုန်းဖြင့် တိုက်စစ်ပါ။</translation>
        </message>
        <message>
            <source>An admin of your office sends and takes in.</source>
            <translation>သင့်ရုံး၏ ရုံးတာဝန်ခံက ပို့ခြင်းနှင့် ထည့်သွင်းခြင်း လုပ်ပါသည်။</translation>
        </message>
        <message>
            <source>Cards</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကတ်များ</translation>
        </message>
        <message>
            <source>Take in</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထည့်သွင်းရန်</translation>
        </message>
        <message>
            <source>Send</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပို့ရန်</translation>
        </message>
        <message>
            <source>Bundles that wait</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စောင့်နေသော ဖိုင်ထုပ်</translation>
        </message>
        <message>
            <source>Last sent</source>
            <translation>နောက်ဆုံးပို့</translation>
        </message>
        <message>
            <source>Last received</source>
            <translation>နောက်ဆုံးရ</translation>
        </message>
        <message>
            <source>Records</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်တမ်း</translation>
        </message>
        <message>
            <source>changed</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြောင်း</translation>
        </message>
        <message>
            <source>twice</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နှစ်ခါ</translation>
        </message>
        <message>
            <source>set aside</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖယ်ထား</translation>
        </message>
        <message>
            <source>Nothing new for this office</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤရုံးအတွက် အသစ် မရှိပါ</translation>
        </message>
        <message>
            <source>What these files hold is here already.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤဖိုင်များပါ အချက်များ ရှိပြီးသား ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>All together</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စုစုပေါင်း</translation>
        </message>
        <message>
            <source>Twice: changed here and there at once; both values are kept. Set aside: cannot be shown yet, kept whole.</source>
            <translation>နှစ်ခါ – ဤရုံးနှင့် ထိုရုံး တစ်ချိန်တည်း ပြင်ထားသဖြင့် နှစ်ခုလုံး သိမ်းထားပါသည်။ ဖယ်ထား – ယခု မပြနိုင်သေးပါ၊ အပြည့်အစုံ သိမ်းထားပါသည်။</translation>
        </message>
        <message>
            <source>Taking it in</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထည့်သွင်းနေသည်</translation>
        </message>
        <message>
            <source>Bundles taken in: {count}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်ထုပ် {count} ခု ထည့်သွင်းပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထည့်သွင်းပြီး</translation>
        </message>
        <message>
            <source>What these files bring</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤဖိုင်များတွင် ပါသည်များ</translation>
        </message>
        <message>
            <source>Take it in</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထည့်သွင်းရန်</translation>
        </message>
        <message>
            <source>From</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပို့သူ</translation>
        </message>
        <message>
            <source>It is encrypted: only the office it is for can open it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကုဒ်ဝှက်ထားပါသည်။ လက်ခံမည့် ရုံးသာ ဖွင့်နိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>The file comes here</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်ကို ဤနေရာတွင် ပြပါမည်</translation>
        </message>
        <message>
            <source>Carry it on a stick, or send it as a file by Viber or e-mail. Send it as an attachment: copied text does not arrive whole.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>USB ဖြင့် သယ်ပါ၊ သို့မဟုတ် Viber၊ အီးမေးလ်ဖြင့် ဖိုင်အဖြစ် ပို့ပါ။ စာသားအဖြစ် ကူးပို့လျှင် အပြည့်အစုံ မရောက်ပါ။</translation>
        </message>
        <message>
            <source>Bundle {number} for {office} is ready</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{office} အတွက် ဖိုင်ထုပ် {number} အဆင်သင့် ဖြစ်ပါပြီ</translation>
        </message>
        <message>
            <source>Records: {count}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်တမ်း {count} ခု</translation>
        </message>
        <message>
            <source>Send changes</source>
            <translation>ပြောင်းလဲမှု ပို့ရန်</translation>
        </message>
        <message>
            <source>To</source>
            <translation>ပို့မည့်ရုံး</translation>
        </message>
        <message>
            <source>Put the file on</source>
            <translation>ဖိုင် ထားမည့်နေရာ</translation>
        </message>
        <message>
            <source>File name</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်အမည်</translation>
        </message>
        <message>
            <source>Names of people or offices tell too much.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လူအမည်၊ ရုံးအမည် မပါစေပါနှင့်။</translation>
        </message>
        <message>
            <source>Make the file</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင် ပြုလုပ်ရန်</translation>
        </message>
        <message>
            <source>Not sent yet: {count}</source>
            <translation>မပို့ရသေးသော ပြောင်းလဲမှု {count} ခု</translation>
        </message>
        <message>
            <source>A file's name may not hold any of these signs: {signs}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်အမည်တွင် ဤသင်္ကေတများ မပါရ၊ {signs}</translation>
        </message>
        <message>
            <source>A file of this name is there already.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအမည်ဖြင့် ဖိုင် ရှိပြီးသား ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Making the file</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင် ပြုလုပ်နေသည်</translation>
        </message>
        <message>
            <source>Looking into the files</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်များကို ကြည့်နေသည်</translation>
        </message>
        <message>
            <source>The files are on</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်များ ရှိရာ</translation>
        </message>
        <message>
            <source>Choice</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရွေးချယ်မှု</translation>
        </message>
        <message>
            <source>leave it out</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ချန်ထားမည်</translation>
        </message>
        <message>
            <source>look into it</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကြည့်မည်</translation>
        </message>
        <message>
            <source>No bundle lies here</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤနေရာတွင် ဖိုင်ထုပ် မရှိပါ</translation>
        </message>
        <message>
            <source>Plug the stick in, or choose where the files were saved.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>USB ထိုးပါ၊ သို့မဟုတ် ဖိုင် သိမ်းထားရာကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>Look into them</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်များကို ကြည့်ရန်</translation>
        </message>
        <message>
            <source>tick or leave out</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရွေး / ချန်</translation>
        </message>
        <message>
            <source>{count} wait</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{count} ခု စောင့်နေ</translation>
        </message>
        <message>
            <source>{count} to send</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{count} ခု ပို့ရန်</translation>
        </message>
        <message>
            <source>Names and contacts</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမည်နှင့် ဆက်သွယ်ရန်</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆက်သွယ်မေးမြန်းမှု</translation>
        </message>
        <message>
            <source>Services of clinics</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆေးခန်း ဝန်ဆောင်မှုများ</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translatorcomment>To be checked by a native reader before release. သင်တန်းချိန် for "session" (one meeting of a training).</translatorcomment>
            <translation>သင်တန်းချိန်</translation>
        </message>
        <message>
            <source>Attendances</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တက်ရောက်မှုများ</translation>
        </message>
        <message>
            <source>Legal cases</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဥပဒေကိစ္စများ</translation>
        </message>
        <message>
            <source>Status</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြေအနေ</translation>
        </message>
        <message>
            <source>Others</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြားသူများ</translation>
        </message>
        <message>
            <source>can be taken in</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထည့်သွင်းနိုင်</translation>
        </message>
        <message>
            <source>is here already</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရှိပြီးသား</translation>
        </message>
        <message>
            <source>has to wait</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စောင့်ရမည်</translation>
        </message>
        <message>
            <source>cannot be taken</source>
            <translation>ထည့်၍ မရ</translation>
        </message>
        <message>
            <source>taken in</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထည့်ပြီး</translation>
        </message>
        <message>
            <source>was here already</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရှိပြီးသား</translation>
        </message>
        <message>
            <source>waits</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စောင့်နေ</translation>
        </message>
        <message>
            <source>not taken</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မထည့်ပါ</translation>
        </message>
        <message>
            <source>Other records</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြား မှတ်တမ်းများ</translation>
        </message>
        <message>
            <source>none yet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မရှိသေးပါ</translation>
        </message>
        <message>
            <source>About</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အကြောင်း</translation>
        </message>
        <message>
            <source>It works without a network and sends nothing anywhere by itself.</source>
            <translation>အင်တာနက် မလိုပါ။ ဘယ်ကိုမှ အလိုအလျောက် မပို့ပါ။</translation>
        </message>
        <message>
            <source>Thazin, version {number}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သဇင်၊ ဗားရှင်း {number}</translation>
        </message>
        <message>
            <source>Adding the account</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အကောင့် ထည့်နေသည်</translation>
        </message>
        <message>
            <source>{name} can open this office now.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{name} ယခု ဤရုံးကို ဖွင့်နိုင်ပါပြီ။</translation>
        </message>
        <message>
            <source>Add the account</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အကောင့် ထည့်ရန်</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သိထားရန်</translation>
        </message>
        <message>
            <source>Each person has an account and a passphrase of their own. Nobody can look it up.</source>
            <translation>လူတိုင်းတွင် ကိုယ်ပိုင်အကောင့်နှင့် စကားဝှက် ရှိပါသည်။ စကားဝှက်ကို ဘယ်သူမှ ပြန်ကြည့်၍ မရပါ။</translation>
        </message>
        <message>
            <source>A passphrase that is forgotten cannot be made visible again: write it down for the safe.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မေ့သွားသော စကားဝှက်ကို ပြန်ပြ၍ မရပါ။ ရေးမှတ်ပြီး မီးခံသေတ္တာတွင် ထားပါ။</translation>
        </message>
        <message>
            <source>Staff register, refer and take attendance. Admins also keep accounts and exchange bundles.</source>
            <translation>ဝန်ထမ်းများက စာရင်းသွင်းခြင်း၊ ညွှန်းပို့ခြင်း၊ တက်ရောက်မှု မှတ်ခြင်း လုပ်ပါသည်။ ရုံးတာဝန်ခံများက အကောင့်နှင့် ဖိုင်ထုပ် ဖလှယ်ခြင်းကိုပါ လုပ်ပါသည်။</translation>
        </message>
        <message>
            <source>Name that colleagues use</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လုပ်ဖော်ကိုင်ဖက်များ ခေါ်သည့်အမည်</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>အတိုကောက်</translation>
        </message>
        <message>
            <source>May see legal cases</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဥပဒေကိစ္စများ ကြည့်ခွင့်ရှိ</translation>
        </message>
        <message>
            <source>May use service 5</source>
            <translation>ဝန်ဆောင်မှု ၅ သုံးခွင့်ရှိ</translation>
        </message>
        <message>
            <source>Passphrase of the new account</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အကောင့်အသစ်၏ စကားဝှက်</translation>
        </message>
        <message>
            <source>Offer five words</source>
            <translation>စကားလုံး ၅ လုံး ပေးပါ</translation>
        </message>
        <message>
            <source>Your own passphrase, to unlock the key once more</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သော့ကို ထပ်ဖွင့်ရန် သင်၏ စကားဝှက်</translation>
        </message>
        <message>
            <source>This computer</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤကွန်ပျူတာ</translation>
        </message>
        <message>
            <source>Look</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အသွင်</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကွန်ပျူတာအတိုင်း</translation>
        </message>
        <message>
            <source>Dark</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမှောင်</translation>
        </message>
        <message>
            <source>Light</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အလင်း</translation>
        </message>
        <message>
            <source>Text</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာလုံး</translation>
        </message>
        <message>
            <source>Normal</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပုံမှန်</translation>
        </message>
        <message>
            <source>Large</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကြီး</translation>
        </message>
        <message>
            <source>Largest</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အကြီးဆုံး</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{count} မိနစ်</translation>
        </message>
        <message>
            <source>Blank screen when nobody touches it for</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မထိဘဲ ဤမျှကြာလျှင် မျက်နှာပြင် ဖုံးရန်</translation>
        </message>
        <message>
            <source>Lock the office after</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤမျှကြာလျှင် ရုံးကို သော့ခတ်ရန်</translation>
        </message>
        <message>
            <source>The computer's usual one</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကွန်ပျူတာ၏ ပုံမှန်စက်</translation>
        </message>
        <message>
            <source>Is today {day}?</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယနေ့ {day} ဟုတ်ပါသလား။</translation>
        </message>
        <message>
            <source>The clock of this computer jumped. If the day is wrong, set the clock of the computer first; then say here that it is right.</source>
            <translation>ဤကွန်ပျူတာ၏ နာရီ ခုန်သွားပါသည်။ ရက် မှားနေလျှင် ကွန်ပျူတာ၏ နာရီကို အရင်ပြင်ပါ၊ ပြီးမှ မှန်ကြောင်း ဤနေရာတွင် ပြောပါ။</translation>
        </message>
        <message>
            <source>Yes, that is today</source>
            <translation>ဟုတ်ကဲ့၊ ယနေ့ ဖြစ်ပါသည်</translation>
        </message>
        <message>
            <source>Thank you. The date is taken as it is.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကျေးဇူးတင်ပါသည်။ ရက်စွဲကို ဤအတိုင်း ယူပါမည်။</translation>
        </message>
        <message>
            <source>May also see</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကြည့်ခွင့်</translation>
        </message>
        <message>
            <source>open</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖွင့်ထား</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အကောင့် ထည့်ရန်</translation>
        </message>
        <message>
            <source>On slips and sheets</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လွှာနှင့် စာရွက်များပေါ်တွင်</translation>
        </message>
        <message>
            <source>May stay empty.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မဖြည့်ဘဲ ထားနိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>Phone for clinics</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆေးခန်းများ ဆက်ရန် ဖုန်း</translation>
        </message>
        <message>
            <source>Line at the foot</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အောက်ခြေ စာကြောင်း</translation>
        </message>
        <message>
            <source>Neutral words only. May stay empty.</source>
            <translatorcomment>To be checked by a native reader before release. "Neutral words": words that tell nothing about the service.</translatorcomment>
            <translation>မသိသာသော စကားလုံးသာ ရေးပါ။ မဖြည့်ဘဲ ထားနိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>Staff may print slips, too</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဝန်ထမ်းများလည်း လွှာ ပုံနှိပ်နိုင်</translation>
        </message>
        <message>
            <source>legal cases</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဥပဒေကိစ္စများ</translation>
        </message>
        <message>
            <source>follow-up care</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆက်လက်စောင့်ရှောက်မှု</translation>
        </message>
        <message>
            <source>Admin</source>
            <translatorcomment>To be checked by a native reader before release. Role of an account.</translatorcomment>
            <translation>ရုံးတာဝန်ခံ</translation>
        </message>
        <message>
            <source>Certificates: {title}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းဆင်းလက်မှတ် – {title}</translation>
        </message>
        <message>
            <source>Person</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမည်</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>အမည်မရှိ</translation>
        </message>
        <message>
            <source>{came} of {needed}</source>
            <translation>{needed} အနက် {came}</translation>
        </message>
        <message>
            <source>not yet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မပြီးသေး</translation>
        </message>
        <message>
            <source>No learners yet</source>
            <translation>သင်တန်းသား မရှိသေးပါ</translation>
        </message>
        <message>
            <source>They come here with the first attendance.</source>
            <translation>ပထမဆုံး တက်ရောက်မှု မှတ်ပြီးလျှင် ဤနေရာတွင် ပေါ်လာပါမည်။</translation>
        </message>
        <message>
            <source>Completed: as many sessions as the course asks for.</source>
            <translation>ပြီးဆုံးသူ – သင်တန်းက သတ်မှတ်သည့် အကြိမ်အတိုင်း တက်ပြီးသူ ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Learners</source>
            <translation>သင်တန်းသားများ</translation>
        </message>
        <message>
            <source>Give certificates to {count}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လက်မှတ် {count} ခု ပေးရန်</translation>
        </message>
        <message>
            <source>Nobody waits for one</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စောင့်နေသူ မရှိပါ</translation>
        </message>
        <message>
            <source>Certificates given: {count}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လက်မှတ် {count} ခု ပေးပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>Next session of {title}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{title} – နောက်သင်တန်းချိန်</translation>
        </message>
        <message>
            <source>With the people of the last session</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယခင်သင်တန်းချိန်မှ လူများနှင့်အတူ</translation>
        </message>
        <message>
            <source>Plan it</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စီစဉ်ရန်</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းချိန် စီစဉ်ရန်</translation>
        </message>
        <message>
            <source>No sessions yet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းချိန် မရှိသေးပါ</translation>
        </message>
        <message>
            <source>Plan the first one. People and attendance come after that.</source>
            <translation>ပထမတစ်ခု စီစဉ်ပါ။ လူများနှင့် တက်ရောက်မှုကို နောက်မှ ထည့်ပါ။</translation>
        </message>
        <message>
            <source>opens</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖွင့်ရန်</translation>
        </message>
        <message>
            <source>On the list</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရင်းဝင်</translation>
        </message>
        <message>
            <source>Take away</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖယ်ရန်</translation>
        </message>
        <message>
            <source>Nobody is called that here.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအမည်ဖြင့် မရှိပါ။</translation>
        </message>
        <message>
            <source>Held before</source>
            <translation>ယခင်က သင်ခဲ့သည်များ</translation>
        </message>
        <message>
            <source>Nothing of this course yet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤသင်တန်း မလုပ်ရသေးပါ</translation>
        </message>
        <message>
            <source>Who taught it at which level stands here later.</source>
            <translation>ဘယ်သူက ဘယ်အဆင့်ဖြင့် သင်ခဲ့သည်ကို နောက်မှ ဤနေရာတွင် ပြပါမည်။</translation>
        </message>
        <message>
            <source>Choose one that is there</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရှိပြီးသား သင်တန်း ရွေးရန်</translation>
        </message>
        <message>
            <source>Add a course</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းအသစ် ထည့်ရန်</translation>
        </message>
        <message>
            <source>Title in English</source>
            <translation>အင်္ဂလိပ်အမည်</translation>
        </message>
        <message>
            <source>Title in Burmese</source>
            <translation>မြန်မာအမည်</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>အကြောင်းအရာ</translation>
        </message>
        <message>
            <source>Sessions needed</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လိုအပ်သော အကြိမ်</translation>
        </message>
        <message>
            <source>Title on paper, English</source>
            <translation>စာရွက်ပေါ်အမည် (အင်္ဂလိပ်)</translation>
        </message>
        <message>
            <source>Title on paper, Burmese</source>
            <translation>စာရွက်ပေါ်အမည် (မြန်မာ)</translation>
        </message>
        <message>
            <source>The title tells too much for paper: sheets and certificates show this one.</source>
            <translation>ပုံမှန်အမည်က စာရွက်အတွက် သိသာလွန်းပါသည်။ စာရွက်နှင့် လက်မှတ်တွင် ဤအမည်ကို ပြပါမည်။</translation>
        </message>
        <message>
            <source>Stands on the sheet.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက်ပေါ်တွင် ပါမည်။</translation>
        </message>
        <message>
            <source>Trainers: code or name</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းဆရာ – ကုဒ် သို့မဟုတ် အမည်</translation>
        </message>
        <message>
            <source>Leave it empty for trainers from outside.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြင်ပမှ ဆရာ ဖြစ်လျှင် မဖြည့်ပါနှင့်။</translation>
        </message>
        <message>
            <source>This session is still to come. Mark it on its day.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤသင်တန်းချိန် မရောက်သေးပါ။ ထိုနေ့ရောက်မှ မှတ်ပါ။</translation>
        </message>
        <message>
            <source>As</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖြစ်</translation>
        </message>
        <message>
            <source>Add people by code or name.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကုဒ် သို့မဟုတ် အမည်ဖြင့် ထည့်ပါ။</translation>
        </message>
        <message>
            <source>Nobody is on the list yet</source>
            <translation>စာရင်းတွင် ဘယ်သူမှ မရှိသေးပါ</translation>
        </message>
        <message>
            <source>Score</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရမှတ်</translation>
        </message>
        <message>
            <source>came</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တက်</translation>
        </message>
        <message>
            <source>did not come</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မတက်</translation>
        </message>
        <message>
            <source>score</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရမှတ်</translation>
        </message>
        <message>
            <source>off the list</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရင်းမှ ဖယ်</translation>
        </message>
        <message>
            <source>{came} of {listed} came</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{listed} ဦးအနက် {came} ဦး တက်</translation>
        </message>
        <message>
            <source>taught by {people}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်ကြားသူ {people}</translation>
        </message>
        <message>
            <source>Your marks from before are here. They are not saved yet.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယခင် မှတ်ထားသည်များ ရှိပါသေးသည်။ မသိမ်းရသေးပါ။</translation>
        </message>
        <message>
            <source>Saved. Members: {came}, others: {others}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သိမ်းပြီးပါပြီ။ အဖွဲ့ဝင် {came} ဦးနှင့် အခြားသူ {others} ဦး တက်ပါသည်။</translation>
        </message>
        <message>
            <source>Saved. Members: {came}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သိမ်းပြီးပါပြီ။ အဖွဲ့ဝင် {came} ဦး တက်ပါသည်။</translation>
        </message>
        <message>
            <source>Noted: it did not take place.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မပြုလုပ်ခဲ့ကြောင်း မှတ်ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>The rest did not come</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကျန်သူ မတက်</translation>
        </message>
        <message>
            <source>All others came</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကျန်သူ အားလုံး တက်</translation>
        </message>
        <message>
            <source>Someone else came: code or name</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြားသူ လာလျှင် – ကုဒ်၊ အမည်</translation>
        </message>
        <message>
            <source>Others, who are no members</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင် မဟုတ်သူ ဦးရေ</translation>
        </message>
        <message>
            <source>Attendance sheet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တက်ရောက်မှု စာရွက်</translation>
        </message>
        <message>
            <source>Next session</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နောက်သင်တန်းချိန်</translation>
        </message>
        <message>
            <source>It did not take place</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မပြုလုပ်ဖြစ်ခဲ့ပါ</translation>
        </message>
        <message>
            <source>Making the sheet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက် ပြုလုပ်နေသည်</translation>
        </message>
        <message>
            <source>level {level}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဆင့် {level}</translation>
        </message>
        <message>
            <source>Advocacy</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လှုံ့ဆော်ရေး</translation>
        </message>
        <message>
            <source>Prevention</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကာကွယ်ရေး</translation>
        </message>
        <message>
            <source>Legal literacy</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဥပဒေ အသိပညာ</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>သင်တန်းသား</translation>
        </message>
        <message>
            <source>Co-trainer</source>
            <translation>တွဲဖက်သင်တန်းဆရာ</translation>
        </message>
        <message>
            <source>Observer</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လေ့လာသူ</translation>
        </message>
        <message>
            <source>0 · master: taught from outside</source>
            <translatorcomment>To be checked by a native reader before release. Level 0 of the cascade.</translatorcomment>
            <translation>၀ · ပင်မ၊ ပြင်ပမှ သင်ပေးသည်</translation>
        </message>
        <message>
            <source>{level} · taught by people of level {before}</source>
            <translatorcomment>To be checked by a native reader before release. Level of the cascade: who teaches whom.</translatorcomment>
            <translation>{level} · အဆင့် {before} မှ လူများက သင်ပေးသည်</translation>
        </message>
        <message>
            <source>did not take place</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မပြုလုပ်ခဲ့</translation>
        </message>
        <message>
            <source>{count} came</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{count} ဦး တက်</translation>
        </message>
        <message>
            <source>attendance missing</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တက်ရောက်မှု လို</translation>
        </message>
        <message>
            <source>planned</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စီစဉ်ထား</translation>
        </message>
        <message>
            <source>This is an old Excel format.</source>
            <translation>ဤဖိုင်သည် Excel ပုံစံဟောင်း ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Open it in Excel and save it as an .xlsx workbook.</source>
            <translation>Excel ဖြင့် ဖွင့်ပြီး .xlsx အဖြစ် သိမ်းပါ။</translation>
        </message>
        <message>
            <source>This workbook is damaged.</source>
            <translation>ဤ Excel ဖိုင် ပျက်နေပါသည်။</translation>
        </message>
        <message>
            <source>Open it in Excel, save it again, and try again.</source>
            <translation>Excel ဖြင့် ဖွင့်ပြီး ပြန်သိမ်းပါ၊ ပြီးလျှင် ထပ်စမ်းပါ။</translation>
        </message>
        <message>
            <source>This file is no table.</source>
            <translation>ဤဖိုင်သည် ဇယား မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>Save the list as .xlsx or CSV UTF-8 and try again.</source>
            <translation>စာရင်းကို .xlsx သို့မဟုတ် CSV UTF-8 အဖြစ် သိမ်းပြီး ထပ်စမ်းပါ။</translation>
        </message>
        <message>
            <source>There is nothing in this file.</source>
            <translation>ဤဖိုင်ထဲတွင် ဘာမှ မရှိပါ။</translation>
        </message>
        <message>
            <source>Choose the file that holds the list.</source>
            <translation>စာရင်းပါသော ဖိုင်ကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>This workbook has a password.</source>
            <translation>ဤ Excel ဖိုင်တွင် စကားဝှက် ခံထားပါသည်။</translation>
        </message>
        <message>
            <source>Open it in Excel, save it without password, and try again.</source>
            <translation>Excel ဖြင့် ဖွင့်ပြီး စကားဝှက် မပါဘဲ သိမ်းပါ၊ ပြီးလျှင် ထပ်စမ်းပါ။</translation>
        </message>
        <message>
            <source>This is no Excel workbook.</source>
            <translation>ဤဖိုင်သည် Excel ဖိုင် မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>Save the list as .xlsx or CSV and try again.</source>
            <translation>စာရင်းကို .xlsx သို့မဟုတ် CSV အဖြစ် သိမ်းပြီး ထပ်စမ်းပါ။</translation>
        </message>
        <message>
            <source>This workbook is far too large once unpacked.</source>
            <translation>ဤ Excel ဖိုင်သည် ဖြည်လိုက်လျှင် အလွန်ကြီးနေပါသည်။</translation>
        </message>
        <message>
            <source>Split the list into smaller files.</source>
            <translation>စာရင်းကို ဖိုင်ငယ်များအဖြစ် ခွဲပါ။</translation>
        </message>
        <message>
            <source>Excel turned the Burmese letters of this file into question marks; they are lost.</source>
            <translation>Excel က ဤဖိုင်ပါ မြန်မာစာလုံးများကို မေးခွန်းသင်္ကေတ ပြောင်းလိုက်သဖြင့် စာများ ပျောက်သွားပါသည်။</translation>
        </message>
        <message>
            <source>Save the list from the original as an .xlsx workbook or as CSV UTF-8, and load that.</source>
            <translation>မူရင်းစာရင်းကို .xlsx သို့မဟုတ် CSV UTF-8 အဖြစ် သိမ်းပြီး ထိုဖိုင်ကို ထည့်ပါ။</translation>
        </message>
        <message>
            <source>This file is over 20 MB.</source>
            <translation>ဤဖိုင်သည် ၂၀ MB ထက် ကြီးနေပါသည်။</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>ဤဖိုင်ကို ဖတ်၍ မရပါ။</translation>
        </message>
        <message>
            <source>This course is not held any more.</source>
            <translation>ဤသင်တန်းကို မပေးတော့ပါ။</translation>
        </message>
        <message>
            <source>Choose another course.</source>
            <translation>အခြားသင်တန်း ရွေးပါ။</translation>
        </message>
        <message>
            <source>People attended this session.</source>
            <translation>ဤသင်တန်းချိန်တွင် တက်ရောက်သူ ရှိပြီးသား ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Correct the attendance first, if it belongs to another day.</source>
            <translation>အခြားရက်နှင့် ဆိုင်လျှင် တက်ရောက်မှုကို အရင် ပြင်ပါ။</translation>
        </message>
        <message>
            <source>This session was held already.</source>
            <translation>ဤသင်တန်းချိန်ကို ကျင်းပပြီးသား ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Add another session for the other day.</source>
            <translation>အခြားရက်အတွက် သင်တန်းချိန်အသစ် ထည့်ပါ။</translation>
        </message>
        <message>
            <source>This place tells too much for paper.</source>
            <translation>ဤနေရာအမည်သည် စာရွက်ပေါ်တွင် သိသာလွန်းပါသည်။</translation>
        </message>
        <message>
            <source>Write a plain word for it, then print.</source>
            <translation>မသိသာသော စကားလုံး ရေးပြီးမှ ပုံနှိပ်ပါ။</translation>
        </message>
        <message>
            <source>This session is not in the register.</source>
            <translation>ဤသင်တန်းချိန် စာရင်းထဲတွင် မရှိပါ။</translation>
        </message>
        <message>
            <source>Choose a course.</source>
            <translation>သင်တန်း ရွေးပါ။</translation>
        </message>
        <message>
            <source>The level goes from 0 (master) to {most}.</source>
            <translatorcomment>To be checked by a native reader before release. Level 0, "master": taught by people from outside.</translatorcomment>
            <translation>အဆင့်သည် ၀ (ပင်မ) မှ {most} အထိ ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>The keys of this office were changed meanwhile.</source>
            <translation>ဤရုံး၏ သော့များကို ယခုအတွင်း ပြောင်းလိုက်ပါသည်။</translation>
        </message>
        <message>
            <source>Lock the office, open it and try again.</source>
            <translation>ရုံးကို သော့ခတ်ပါ၊ ပြန်ဖွင့်ပြီး ထပ်စမ်းပါ။</translation>
        </message>
        <message>
            <source>This account has a passphrase already.</source>
            <translation>ဤအကောင့်တွင် စကားဝှက် ရှိပြီးသား ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>It can be changed by its owner.</source>
            <translation>အကောင့်ပိုင်ရှင်က ပြောင်းနိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>This office has as many accounts as it can hold.</source>
            <translation>ဤရုံးတွင် အကောင့် အပြည့် ရှိနေပါပြီ။</translation>
        </message>
        <message>
            <source>Remove one that is no longer used.</source>
            <translation>မသုံးတော့သော အကောင့်တစ်ခုကို ဖယ်ပါ။</translation>
        </message>
        <message>
            <source>The office's file of keys asks for an effort that is not allowed.</source>
            <translation>ရုံး၏ သော့ဖိုင်ပါ သတ်မှတ်ချက်များသည် ခွင့်ပြုထားသည့်အတိုင်း မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>Someone may have changed it. Put keyslots.json back from the newest backup.</source>
            <translation>တစ်ယောက်ယောက် ပြောင်းထားခြင်း ဖြစ်နိုင်ပါသည်။ နောက်ဆုံး အရန်မိတ္တူမှ keyslots.json ကို ပြန်ထည့်ပါ။</translation>
        </message>
        <message>
            <source>Close other programs, then try again.</source>
            <translation>အခြားပရိုဂရမ်များ ပိတ်ပြီး ထပ်စမ်းပါ။</translation>
        </message>
        <message>
            <source>The office could not be brought up to date.</source>
            <translation>ရုံးကို ပရိုဂရမ်အသစ်နှင့် ကိုက်အောင် မပြောင်းနိုင်သေးပါ။</translation>
        </message>
        <message>
            <source>Nothing was changed. Tell head office.</source>
            <translation>ဘာမှ မပြောင်းလဲပါ။ ရုံးချုပ်ကို ပြောပါ။</translation>
        </message>
        <message>
            <source>This is too much for one sheet.</source>
            <translation>စာရွက်တစ်ရွက်အတွက် များလွန်းပါသည်။</translation>
        </message>
        <message>
            <source>Print a sheet for each half of the group.</source>
            <translation>အဖွဲ့ကို နှစ်ခွဲပြီး တစ်ရွက်စီ ပုံနှိပ်ပါ။</translation>
        </message>
        <message>
            <source>This paper would tell what it is for, so it was not made.</source>
            <translation>ဤစာရွက်သည် ဘာအတွက်မှန်း သိသာနေသဖြင့် မထုတ်ပေးပါ။</translation>
        </message>
        <message>
            <source>Give it a name on paper, or a code, that says nothing about the service.</source>
            <translation>ဝန်ဆောင်မှုအကြောင်း မသိသာသော စာရွက်ပေါ်အမည် သို့မဟုတ် ကုဒ် ပေးပါ။</translation>
        </message>
        <message>
            <source>The provider's name and place do not fit on the slip.</source>
            <translation>ဆေးခန်း၏ အမည်နှင့် နေရာသည် လွှာပေါ်တွင် မဆံ့ပါ။</translation>
        </message>
        <message>
            <source>Give the provider a shorter name on paper.</source>
            <translation>ဆေးခန်းကို ပိုတိုသော စာရွက်ပေါ်အမည် ပေးပါ။</translation>
        </message>
        <message>
            <source>This slip has no number.</source>
            <translation>ဤလွှာတွင် အမှတ် မရှိပါ။</translation>
        </message>
        <message>
            <source>Issue the referral first, then print it.</source>
            <translation>ညွှန်းပို့လွှာကို အရင် ထုတ်ပေးပါ၊ ပြီးမှ ပုံနှိပ်ပါ။</translation>
        </message>
        <message>
            <source>This text does not fit on the paper.</source>
            <translation>ဤစာသားသည် စာရွက်ပေါ်တွင် မဆံ့ပါ။</translation>
        </message>
        <message>
            <source>Shorten the name on paper or the place.</source>
            <translation>စာရွက်ပေါ်အမည် သို့မဟုတ် နေရာကို တိုအောင် ရေးပါ။</translation>
        </message>
        <message>
            <source>This text is too long for paper.</source>
            <translation>ဤစာသားသည် စာရွက်အတွက် ရှည်လွန်းပါသည်။</translation>
        </message>
        <message>
            <source>Shorten it to {limit} characters.</source>
            <translation>{limit} လုံးအထိ တိုအောင် ရေးပါ။</translation>
        </message>
        <message>
            <source>Both count from the next time you unlock.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နောက်တစ်ကြိမ် ဖွင့်ချိန်မှစ၍ အတည်ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Erase this record</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤမှတ်တမ်းကို ဖျက်ရန်</translation>
        </message>
        <message>
            <source>Everything known of this person is taken out of the register, here and with the next bundle everywhere. Nothing brings it back.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤသူနှင့် ပတ်သက်သမျှကို ဤရုံးမှတ်တမ်းမှ ဖျက်ပါမည်။ နောက်ဖိုင်ထုပ်နှင့်အတူ အခြားရုံးများတွင်လည်း ဖျက်ပါမည်။ ပြန်ယူ၍ မရပါ။</translation>
        </message>
        <message>
            <source>Keep the record</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်တမ်းကို ဆက်ထားရန်</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အပြီး ဖျက်ရန်</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖျက်နေသည်</translation>
        </message>
        <message>
            <source>Erased here. The next bundle erases it everywhere else.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤရုံးတွင် ဖျက်ပြီးပါပြီ။ နောက်ဖိုင်ထုပ်က အခြားရုံးများတွင် ဖျက်ပေးပါမည်။</translation>
        </message>
        <message>
            <source>Erasing cannot be taken back.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖျက်ပြီးလျှင် ပြန်ယူ၍ မရပါ။</translation>
        </message>
        <message>
            <source>Say it again with --yes if the member wishes it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင်က ဆန္ဒရှိလျှင် --yes ထည့်ပြီး ထပ်ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>{code} is erased here. The next bundle erases it everywhere else.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{code} ကို ဤရုံးတွင် ဖျက်ပြီးပါပြီ။ နောက်ဖိုင်ထုပ်က အခြားရုံးများတွင် ဖျက်ပေးပါမည်။</translation>
        </message>
        <message>
            <source>There are no rows below the headings.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ခေါင်းစဉ်များအောက်တွင် အတန်း တစ်တန်းမှ မရှိပါ။</translation>
        </message>
        <message>
            <source>The headings of the list were not found.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရင်း၏ ခေါင်းစဉ်များကို မတွေ့ပါ။</translation>
        </message>
        <message>
            <source>Put a row with the names of the columns above the list.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရင်းအပေါ်တွင် ကော်လံအမည်များပါသော အတန်းတစ်တန်း ထည့်ပါ။</translation>
        </message>
    </context>
</TS>
