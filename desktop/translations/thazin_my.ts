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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်ယူရန်</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မလိုတော့ပါ</translation>
        </message>
        <message>
            <source>Something half-typed was kept.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တစ်ဝက်တစ်ပျက် ရိုက်ထားသည်ကို သိမ်းထားပါသည်။</translation>
        </message>
        <message>
            <source>Two stations wrote different answers.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စက်နှစ်လုံးတွင် အဖြေ မတူပါ။</translation>
        </message>
        <message>
            <source>Asked and answered</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မေးမြန်းချက်နှင့် အဖြေများ</translation>
        </message>
        <message>
            <source>Take back</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင်၊ {year} ဖွား</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>အဖွဲ့ဝင်</translation>
        </message>
        <message>
            <source>Found</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တွေ့ရှိချက်</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဘာမှ မတွေ့ပါ</translation>
        </message>
        <message>
            <source>Try one syllable of the name, the end of the phone number, or the whole number of a slip.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမည်မှ စာလုံးတစ်လုံး၊ ဖုန်းနံပါတ်၏ နောက်ပိုင်း သို့မဟုတ် လွှာအမှတ် အပြည့်ဖြင့် ရှာကြည့်ပါ။</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>အမှတ်</translation>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်ပြီးပါပြီ။ ဤမှတ်တမ်းကို ဖျက်ရန် တာဝန်ခံကို ပြောပါ။</translation>
        </message>
        <message>
            <source>Written down. It costs no service, whatever the answer.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်ပြီးပါပြီ။ အဖြေ မည်သို့ရှိစေ ဝန်ဆောင်မှု မထိခိုက်ပါ။</translation>
        </message>
        <message>
            <source>Born</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖွား</translation>
        </message>
        <message>
            <source>State</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြေအနေ</translation>
        </message>
        <message>
            <source>New member</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင် အသစ်</translation>
        </message>
        <message>
            <source>No members yet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင် မရှိသေးပါ</translation>
        </message>
        <message>
            <source>Begin with one; name and birth year are enough.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တစ်ဦးဖြင့် စပါ။ အမည်နှင့် မွေးသည့်ခုနှစ်သာ လိုပါသည်။</translation>
        </message>
        <message>
            <source>Register the first member</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပထမဆုံး အဖွဲ့ဝင် မှတ်ပုံတင်ရန်</translation>
        </message>
        <message>
            <source>{count} members</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင် {count} ဦး</translation>
        </message>
        <message>
            <source>Has the birthday passed?</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မွေးနေ့ ကျော်ပြီလား။</translation>
        </message>
        <message>
            <source>Also</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြား တာဝန်</translation>
        </message>
        <message>
            <source>The name reads well as it is</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမည်ကို ဤအတိုင်း မှန်ကန်စွာ ဖတ်ရသည်</translation>
        </message>
        <message>
            <source>as the person likes to be called</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ခေါ်စေလိုသည့် အမည်</translation>
        </message>
        <message>
            <source>Turns 18 this year. The answer is not stored.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယခုနှစ် ၁၈ နှစ် ပြည့်မည်။ အဖြေကို မသိမ်းပါ။</translation>
        </message>
        <message>
            <source>such as Viber, evenings</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဥပမာ Viber၊ ညနေပိုင်း</translation>
        </message>
        <message>
            <source>May we keep a record about you?</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင့်မှတ်တမ်းကို သိမ်းထားခွင့် ပြုပါသလား။</translation>
        </message>
        <message>
            <source>More: joined on, old number, languages, role</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နောက်ထပ် - ဝင်ရောက်သည့်ရက်၊ အမှတ်ဟောင်း၊ ဘာသာစကား၊ တာဝန်</translation>
        </message>
        <message>
            <source>Register</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်ပုံတင်ရန်</translation>
        </message>
        <message>
            <source>Then no record is kept. A referral is possible without one.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သို့ဆိုလျှင် မှတ်တမ်း မထားပါ။ မှတ်တမ်း မရှိလည်း ညွှန်းပို့နိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>{name} is registered under {code}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{name} ကို {code} ဖြင့် မှတ်ပုံတင်ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>It travels under a code, without name and contact.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမည်နှင့် ဆက်သွယ်ရန် မပါဘဲ အမှတ်ဖြင့်သာ ပို့ပါသည်။</translation>
        </message>
        <message>
            <source>Perhaps here already</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရှိပြီးသား ဖြစ်နိုင်သည်</translation>
        </message>
        <message>
            <source>This person is under 18</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤသူ အသက် ၁၈ နှစ် မပြည့်သေးပါ</translation>
        </message>
        <message>
            <source>Make a safeguarding referral</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကာကွယ်စောင့်ရှောက်ရေး ညွှန်းပို့ရန်</translation>
        </message>
        <message>
            <source>Yes, signed</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဟုတ်ကဲ့၊ လက်မှတ်ထိုးပြီး</translation>
        </message>
        <message>
            <source>No member record is kept. A safeguarding referral needs none: only an age group.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင် မှတ်တမ်း မထားပါ။ ကာကွယ်စောင့်ရှောက်ရေး ညွှန်းပို့ရန် မှတ်တမ်း မလိုပါ၊ အသက်အုပ်စုသာ လိုပါသည်။</translation>
        </message>
        <message>
            <source>This member is</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအဖွဲ့ဝင်သည်</translation>
        </message>
        <message>
            <source>Since</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှ စ၍</translation>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လိင်ပြောင်း အမျိုးသမီး</translation>
        </message>
        <message>
            <source>Transgender man</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လိင်ပြောင်း အမျိုးသား</translation>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရပ်နားထား</translation>
        </message>
        <message>
            <source>Moved</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြောင်းရွှေ့</translation>
        </message>
        <message>
            <source>Left</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထွက်သွား</translation>
        </message>
        <message>
            <source>Erased</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖျက်ပြီး</translation>
        </message>
        <message>
            <source>Peer volunteer</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုပ်သိမ်းပြီး</translation>
        </message>
        <message>
            <source>No name</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမည် မရှိ</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်မေးရန်</translation>
        </message>
        <message>
            <source>Ran out</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သက်တမ်း ကုန်</translation>
        </message>
        <message>
            <source>That is not it. Tries left: {tries}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မမှန်ပါ။ {tries} ကြိမ် ကျန်သည်။</translation>
        </message>
        <message>
            <source>Welcome back</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်လာသည်ကို ကြိုဆိုပါသည်</translation>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးကို မည်သည့်နေရာတွင် ထားမလဲ။</translation>
        </message>
        <message>
            <source>Short code</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အတိုကောက်</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စကားဝှက်</translation>
        </message>
        <message>
            <source>Offer me five words</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စကားလုံး ငါးလုံး ပေးပါ</translation>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်ပုံတင်စာရင်းကို ဤကွန်ပျူတာတွင် ဝှက်စာဖြင့် သိမ်းပါသည်။ စကားဝှက်ဖြင့်သာ ဖွင့်နိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>What colleagues call you</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လုပ်ဖော်ကိုင်ဖက်များ ခေါ်သည့် အမည်</translation>
        </message>
        <message>
            <source>Which office is it?</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မည်သည့် ရုံးလဲ။</translation>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက်တွင် ရေး၍ ဤကွန်ပျူတာနှင့် ဝေးရာတွင် သိမ်းပါ။</translation>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သုံးမိနစ် မထိလျှင် မျက်နှာပြင် ကွယ်ပြီး ဤဂဏန်းဖြင့် ပြန်ဖွင့်ရသည်။ မရှိလျှင် သော့ခတ်မည်။</translation>
        </message>
        <message>
            <source>This setting could not be kept.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤပြင်ဆင်ချက်ကို မသိမ်းနိုင်ပါ။</translation>
        </message>
        <message>
            <source>It holds until you close the program. Is the disk full?</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပရိုဂရမ် ပိတ်သည်အထိ အကျုံးဝင်သည်။ ဒစ်ခ် ပြည့်နေသလား။</translation>
        </message>
        <message>
            <source>Where does the office lie?</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးဖိုင်တွဲ မည်သည့်နေရာတွင် ရှိသလဲ။</translation>
        </message>
        <message>
            <source>Opening the office</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးကို ဖွင့်နေသည်</translation>
        </message>
        <message>
            <source>Making the office</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးကို တည်ဆောက်နေသည်</translation>
        </message>
        <message>
            <source>A newer version of this program wrote this office.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤရုံးကို ပရိုဂရမ် ဗားရှင်းအသစ်ဖြင့် ရေးထားပါသည်။</translation>
        </message>
        <message>
            <source>Install that version here, then open it again.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဗားရှင်းအသစ်ကို ထည့်သွင်းပြီးမှ ပြန်ဖွင့်ပါ။</translation>
        </message>
        <message>
            <source>May we talk about you with this clinic?</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤဆေးခန်းနှင့် သင့်အကြောင်း ပြောခွင့် ပြုပါသလား။</translation>
        </message>
        <message>
            <source>May we keep a record about you? It travels under a code, without name and contact.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင့်မှတ်တမ်းကို သိမ်းထားခွင့် ပြုပါသလား။ အမည်နှင့် ဆက်သွယ်ရန် မပါဘဲ အမှတ်ဖြင့်သာ ပို့ပါသည်။</translation>
        </message>
        <message>
            <source>May head office know your name and how to reach you?</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးချုပ်က သင့်အမည်နှင့် ဆက်သွယ်ရန် သိခွင့် ပြုပါသလား။</translation>
        </message>
        <message>
            <source>May we talk about you with the clinics we send you to?</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ညွှန်းပို့သည့် ဆေးခန်းများနှင့် သင့်အကြောင်း ပြောခွင့် ပြုပါသလား။</translation>
        </message>
        <message>
            <source>May we ask you later how it went, in the way you chose?</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်ရွေးသည့် နည်းဖြင့် နောက်မှ ပြန်မေးခွင့် ပြုပါသလား။</translation>
        </message>
        <message>
            <source>May we note a legal case under your code?</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင့်အမှတ်ဖြင့် ဥပဒေရေးရာကိစ္စကို မှတ်ခွင့် ပြုပါသလား။</translation>
        </message>
        <message>
            <source>May we count you in our figures? They name nobody.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရင်းဇယားတွင် သင့်ကို ထည့်ရေတွက်ခွင့် ပြုပါသလား။ မည်သူ့အမည်မျှ မပါပါ။</translation>
        </message>
        <message>
            <source>The same phone number.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖုန်းနံပါတ် တူသည်။</translation>
        </message>
        <message>
            <source>The same old number.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမှတ်ဟောင်း တူသည်။</translation>
        </message>
        <message>
            <source>The same name, and about the same age.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမည် တူ၍ အသက် မတိမ်းမယိမ်း ရှိသည်။</translation>
        </message>
        <message>
            <source>Make a safeguarding referral (service 9) instead. It needs no record.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကာကွယ်စောင့်ရှောက်ရေး (ဝန်ဆောင်မှု ၉) ညွှန်းပို့ပါ။ မှတ်တမ်း မလိုပါ။</translation>
        </message>
        <message>
            <source>This person is under 18: no member record is kept.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>၁၈ နှစ် မပြည့်သေးသဖြင့် မှတ်တမ်း မထားပါ။</translation>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်တမ်း သိမ်းခွင့် မမေးရသေးပါ။</translation>
        </message>
        <message>
            <source>Ask first.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အရင် မေးပါ။</translation>
        </message>
        <message>
            <source>This name seems to be typed in Zawgyi.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအမည်ကို ဇော်ဂျီဖြင့် ရိုက်ထားပုံရသည်။</translation>
        </message>
        <message>
            <source>Convert it, or say that it reads well as it is.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြောင်းပါ၊ သို့မဟုတ် ဤအတိုင်း မှန်ကြောင်း ပြောပါ။</translation>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စောသည့်ရက်ကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>The year of birth lies in the future.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မွေးသည့်ခုနှစ် မရောက်သေးပါ။</translation>
        </message>
        <message>
            <source>This person turns 18 this year.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤသူ ယခုနှစ် ၁၈ နှစ် ပြည့်မည်။</translation>
        </message>
        <message>
            <source>Ask whether the birthday has passed. The answer is not stored.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မွေးနေ့ ကျော်ပြီလား မေးပါ။ အဖြေကို မသိမ်းပါ။</translation>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာလုံး {most} ထက် ရှည်နေပါသည်။</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အတိုချုံ့ပါ။</translation>
        </message>
        <message>
            <source>Correct it, then try again.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြင်ပြီး ထပ်ကြိုးစားပါ။</translation>
        </message>
        <message>
            <source>Erasing a member is a step of its own.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင် ဖျက်ခြင်းသည် သီးခြား အဆင့်ဖြစ်သည်။</translation>
        </message>
        <message>
            <source>An admin can do it on the member's page.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တာဝန်ခံက အဖွဲ့ဝင်စာမျက်နှာတွင် လုပ်နိုင်သည်။</translation>
        </message>
        <message>
            <source>This day lies in the future.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤရက် မရောက်သေးပါ။</translation>
        </message>
        <message>
            <source>Choose today or an earlier day.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယနေ့ သို့မဟုတ် စောသည့်ရက်ကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>Name and contact are kept in this member's own office.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမည်နှင့် ဆက်သွယ်ရန်ကို ဤအဖွဲ့ဝင်၏ ရုံးတွင်သာ ထားသည်။</translation>
        </message>
        <message>
            <source>Ask that office to correct them there.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထိုရုံးတွင် ပြင်ရန် ပြောပါ။</translation>
        </message>
        <message>
            <source>This township is not known here.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤမြို့နယ်ကို ဤနေရာတွင် မသိပါ။</translation>
        </message>
        <message>
            <source>Choose one from the list.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရင်းမှ ရွေးပါ။</translation>
        </message>
        <message>
            <source>The office code is not usable.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤရုံးအတိုကောက်ကို သုံး၍ မရပါ။</translation>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာလုံး {characters} လုံးနှင့် အထက် သုံးပါ၊ ဥပမာ စကားလုံး ငါးလုံး။</translation>
        </message>
        <message>
            <source>The button offers you five random words.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ခလုတ်က စကားလုံး ငါးလုံး ပေးပါမည်။</translation>
        </message>
        <message>
            <source>This passphrase does not open the office.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤစကားဝှက်ဖြင့် ရုံးကို ဖွင့်မရပါ။</translation>
        </message>
        <message>
            <source>Type it again. Look at the keyboard's language and Caps Lock.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထပ်ရိုက်ကြည့်ပါ။ ကီးဘုတ် ဘာသာစကားနှင့် Caps Lock ကို ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>This folder is no office of this program.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤဖိုင်တွဲသည် ဤပရိုဂရမ်၏ ရုံး မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>Choose the folder that was made when the office began.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးစဖွင့်စဉ်က ပြုလုပ်ခဲ့သော ဖိုင်တွဲကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>There is an office in this folder already.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤဖိုင်တွဲတွင် ရုံးတစ်ခု ရှိပြီးသား ဖြစ်သည်။</translation>
        </message>
        <message>
            <source>Open it, or choose an empty folder.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထိုရုံးကို ဖွင့်ပါ၊ သို့မဟုတ် ဖိုင်တွဲလွတ်ကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>This folder holds other things.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤဖိုင်တွဲတွင် အခြားအရာများ ရှိနေသည်။</translation>
        </message>
        <message>
            <source>Choose an empty folder, or a new one.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်တွဲလွတ် သို့မဟုတ် အသစ်ကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>This folder cannot be written.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤဖိုင်တွဲတွင် ရေးသွင်း၍ မရပါ။</translation>
        </message>
        <message>
            <source>Choose another folder, or ask who looks after this PC. Nothing was changed.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြား ဖိုင်တွဲ ရွေးပါ၊ သို့မဟုတ် ကွန်ပျူတာ တာဝန်ခံကို မေးပါ။ ဘာမှ မပြောင်းလဲပါ။</translation>
        </message>
        <message>
            <source>The folder cannot be written.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်တွဲတွင် ရေးသွင်း၍ မရပါ။</translation>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နောက်ဆုံး အရံသိမ်းမှုမှ keyslots.json ကို ပြန်ထည့်ပါ။</translation>
        </message>
        <message>
            <source>The office's file of keys is damaged.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံး၏ သော့ဖိုင် ပျက်စီးနေပါသည်။</translation>
        </message>
        <message>
            <source>The office's file of keys cannot be read.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံး၏ သော့ဖိုင်ကို ဖတ်မရပါ။</translation>
        </message>
        <message>
            <source>Look whether the disk or stick is still there, then try again.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဒစ်ခ် သို့မဟုတ် USB ရှိသေးမရှိသေး ကြည့်ပြီး ထပ်ကြိုးစားပါ။</translation>
        </message>
        <message>
            <source>A newer version of this program made this office.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤရုံးကို ပရိုဂရမ် ဗားရှင်းအသစ်ဖြင့် ပြုလုပ်ထားပါသည်။</translation>
        </message>
        <message>
            <source>Install the newest version, then open it again.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဗားရှင်းအသစ်ကို ထည့်သွင်းပြီးမှ ပြန်ဖွင့်ပါ။</translation>
        </message>
        <message>
            <source>Your account may not do this.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင့်အကောင့်ဖြင့် ဤအရာကို လုပ်ခွင့် မရှိပါ။</translation>
        </message>
        <message>
            <source>Ask an admin of your office.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးတာဝန်ခံကို ပြောပါ။</translation>
        </message>
        <message>
            <source>This account was closed.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအကောင့်ကို ပိတ်ထားပါသည်။</translation>
        </message>
        <message>
            <source>This account is not in the register.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအကောင့် မှတ်ပုံတင်စာရင်းတွင် မရှိပါ။</translation>
        </message>
        <message>
            <source>Ask an admin to make you a new one.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အကောင့်အသစ် ပြုလုပ်ရန် တာဝန်ခံကို ပြောပါ။</translation>
        </message>
        <message>
            <source>Tick at least one service.</source>
            <translation>ဝန်ဆောင်မှု တစ်ခု အနည်းဆုံး ရွေးပါ။</translation>
        </message>
        <message>
            <source>Head office keeps this clinic. Tell it what to change, or add one of your own.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤဆေးခန်းကို ရုံးချုပ်က ထိန်းသိမ်းသည်။ ပြင်ရန် ရုံးချုပ်သို့ ပြောပါ၊ သို့မဟုတ် ကိုယ်ပိုင် တစ်ခု ထည့်ပါ။</translation>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက်ပေါ်ရှိ အမည် (အင်္ဂလိပ်)</translation>
        </message>
        <message>
            <source>Name on paper, Burmese</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက်ပေါ်ရှိ အမည် (မြန်မာ)</translation>
        </message>
        <message>
            <source>Takes people now</source>
            <translation>ယခု လူလက်ခံသည်</translation>
        </message>
        <message>
            <source>{name} is in the directory.</source>
            <translation>{name} ကို စာရင်းတွင် ထည့်ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>New clinic</source>
            <translation>ဆေးခန်း အသစ်</translation>
        </message>
        <message>
            <source>Not now</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယခု မလုပ်သေးပါ</translation>
        </message>
        <message>
            <source>Short, such as P001.</source>
            <translation>အတိုချုံး၊ ဥပမာ P001။</translation>
        </message>
        <message>
            <source>Only where the usual name tells too much for a slip.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက်အမည် မရှိ</translation>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သို့မဟုတ် ပြန်ရောက်လာသော လွှာကို စကန်ဖတ်ပါ။ အမှတ်ဖြင့် ပွင့်ပါမည်။</translation>
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
            <translation>မည်သူအတွက်</translation>
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
            <translation>မည်မျှ အမြန်</translation>
        </message>
        <message>
            <source>The stub came back</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်ပို့ရန်အပိုင်း ပြန်ရောက်လာပြီ</translation>
        </message>
        <message>
            <source>Service given: close the loop</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဝန်ဆောင်မှု ရပြီး၊ ပိတ်သိမ်းရန်</translation>
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
            <translation>လိုက်ပါသူ ရှိ</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>မေးမြန်းသည့်ရက်</translation>
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
            <translation>တစ်ယောက်ယောက် လိုက်ပါမည်</translation>
        </message>
        <message>
            <source>Its name tells too much for a slip. Ask head office for a name on paper, or choose another.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအမည်သည် လွှာပေါ်တွင် သိသာလွန်းသည်။ စာရွက်ပေါ်ရှိ အမည်ကို ရုံးချုပ်ထံ တောင်းပါ၊ သို့မဟုတ် အခြားတစ်ခု ရွေးပါ။</translation>
        </message>
        <message>
            <source>No clinic in the list gives this service yet.</source>
            <translation>ဤဝန်ဆောင်မှု ပေးသော ဆေးခန်း စာရင်းတွင် မရှိသေးပါ။</translation>
        </message>
        <message>
            <source>No name and no record. It is for service 9: safety and shelter.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမည်နှင့် မှတ်တမ်း မရှိပါ။ ဝန်ဆောင်မှု ၉ အတွက် ဖြစ်သည်။ ဘေးကင်းလုံခြုံရေးနှင့် နေရာ။</translation>
        </message>
        <message>
            <source>The usual name tells too much for a slip. This one is kept for the next time.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပုံမှန်အမည်က လွှာပေါ်တွင် သိသာလွန်းသည်။ ဤအမည်ကို နောက်တစ်ကြိမ်အတွက် သိမ်းထားမည်။</translation>
        </message>
        <message>
            <source>A member</source>
            <translation>အဖွဲ့ဝင်</translation>
        </message>
        <message>
            <source>Someone under 18</source>
            <translation>အသက် ၁၈ နှစ်အောက်</translation>
        </message>
        <message>
            <source>Issue and print</source>
            <translation>ထုတ်ပေး၍ ပုံနှိပ်ရန်</translation>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆက်လက် ညွှန်းပို့ရန်</translation>
        </message>
        <message>
            <source>New referral slip</source>
            <translation>ညွှန်းပို့လွှာ အသစ်</translation>
        </message>
        <message>
            <source>The slip appears here</source>
            <translation>လွှာကို ဤနေရာတွင် မြင်ရပါမည်</translation>
        </message>
        <message>
            <source>It shows what stands on paper, and nothing else.</source>
            <translation>စာရွက်ပေါ်တွင် ပါမည့်အရာများကိုသာ ပြသည်။</translation>
        </message>
        <message>
            <source>Nobody here is called that. Type a part of the name, or the code.</source>
            <translation>ထိုအမည်ဖြင့် မရှိပါ။ အမည် တစ်စိတ်တစ်ပိုင်း သို့မဟုတ် ကုဒ် ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>Name, code or phone</source>
            <translation>အမည်၊ ကုဒ် သို့မဟုတ် ဖုန်း</translation>
        </message>
        <message>
            <source>How is it known?</source>
            <translation>မည်သို့ သိရပါသလဲ။</translation>
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
            <translation>မှတ်တမ်းတင်ရန်</translation>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ညွှန်းပို့ရန် အသစ်</translation>
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
            <translation>လွှာအမှတ်၊ ရိုက်ပါ သို့မဟုတ် စကန်ဖတ်ပါ</translation>
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
            <translation>ပြီးစီး</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>မပြီးစီး</translation>
        </message>
        <message>
            <source>All</source>
            <translation>အားလုံး</translation>
        </message>
        <message>
            <source>There is a file of this name already.</source>
            <translation>ဤအမည်ဖြင့် ဖိုင် ရှိနှင့်ပြီး ဖြစ်သည်။ အခြားအမည် ရွေးပါ။</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>အခြားအမည် ရွေးပါ။</translation>
        </message>
        <message>
            <source>The file cannot be written there.</source>
            <translation>ထိုနေရာတွင် ဖိုင် ရေး၍ မရပါ။ အခြား ဖိုင်တွဲ ရွေးပါ။</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>အခြား ဖိုင်တွဲ ရွေးပါ။</translation>
        </message>
        <message>
            <source>Making the slip</source>
            <translation>လွှာ ပြုလုပ်နေသည်</translation>
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
            <translation>ထပ်မံ ပုံနှိပ်ရန်</translation>
        </message>
        <message>
            <source>Kept as {name}. It is not protected.</source>
            <translation>{name} အဖြစ် သိမ်းပြီးပါပြီ။ ကာကွယ်ထားခြင်း မရှိပါ။</translation>
        </message>
        <message>
            <source>One A5 sheet, or half of an A4.</source>
            <translation>A5 တစ်ရွက်၊ သို့မဟုတ် A4 တစ်ဝက်။</translation>
        </message>
        <message>
            <source>The file is not protected: whoever finds it can read it. Delete it when it is used.</source>
            <translation>ဖိုင်ကို ကာကွယ်မထားပါ။ တွေ့သူတိုင်း ဖတ်နိုင်သည်။ သုံးပြီးလျှင် ဖျက်ပါ။</translation>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အတည်ပြုပြီး</translation>
        </message>
        <message>
            <source>did not attend</source>
            <translation>မသွားဖြစ်</translation>
        </message>
        <message>
            <source>client declined</source>
            <translation>ငြင်းဆိုခဲ့</translation>
        </message>
        <message>
            <source>clinic refused</source>
            <translation>ဆေးခန်း လက်မခံ</translation>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အတည်ပြု ပိတ်သိမ်းရန်</translation>
        </message>
        <message>
            <source>Did not attend</source>
            <translation>မသွားဖြစ်</translation>
        </message>
        <message>
            <source>Client declined</source>
            <translation>ငြင်းဆိုခဲ့</translation>
        </message>
        <message>
            <source>Clinic refused</source>
            <translation>ဆေးခန်း လက်မခံ</translation>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကာယကံရှင် ပြော</translation>
        </message>
        <message>
            <source>Clinic called</source>
            <translation>ဆေးခန်း ဖုန်းဆက်</translation>
        </message>
        <message>
            <source>Stub came back</source>
            <translation>လွှာ ပြန်ရောက်</translation>
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
            <translation>ဆက်ဆံရေး မကောင်း</translation>
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
            <translation>မှားယွင်း ထည့်မိ</translation>
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
            <translation>{name} · {state}။ မည်သို့ သိရပါသလဲ။</translation>
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
            <translation>မေးမြန်းရန် သဘောမတူပါ။ ဆေးခန်းကို မေးနိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>Reach by {ways}</source>
            <translation>ဆက်သွယ်ရန် {ways}</translation>
        </message>
        <message>
            <source>No way to reach this person is known.</source>
            <translation>ဆက်သွယ်ရန် နည်းလမ်း မသိပါ။</translation>
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
            <translation>စောင့်ဆိုင်းနေတာ မရှိပါ။</translation>
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
            <translation>ရုံးချုပ်တွင် အားလုံး ရှိပြီး</translation>
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
            <translation>ယနေ့သည် {day} ဟုတ်ပါသလား။ ဤကွန်ပျူတာ၏ နာရီ ရုတ်တရက် ပြောင်းသွားသည်။</translation>
        </message>
        <message>
            <source>Not rejoined yet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်မချိတ်ရသေး</translation>
        </message>
        <message>
            <source>This register was restored or copied. Take in a bundle from head office before you send one.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤမှတ်တမ်းကို ပြန်ယူထား သို့မဟုတ် ကူးထားသည်။ မပို့မီ ရုံးချုပ်၏ ထုပ်ကို ထည့်သွင်းပါ။</translation>
        </message>
        <message>
            <source>Thank you. The date is believed again.</source>
            <translation>ကျေးဇူးပါ။ ရက်စွဲကို ပြန်ယုံပါပြီ။</translation>
        </message>
        <message>
            <source>Its name tells too much for paper: write a plain name on paper for it before it is used.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအမည်သည် စာရွက်ပေါ်တွင် ပေါ်လွင်လွန်းသည်။ မသုံးမီ စာရွက်အတွက် ရိုးရိုးအမည် ရေးပါ။</translation>
        </message>
        <message>
            <source>Another provider has this code.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤကုဒ်ကို အခြားဆေးခန်းတစ်ခုက သုံးထားသည်။</translation>
        </message>
        <message>
            <source>Several members have this name or number.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအမည် သို့မဟုတ် အမှတ်ရှိသော အဖွဲ့ဝင် တစ်ဦးထက် ပိုသည်။</translation>
        </message>
        <message>
            <source>Write the member's code or old number instead.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင်၏ ကုဒ် သို့မဟုတ် အမှတ်ဟောင်းကို ရေးပါ။</translation>
        </message>
        <message>
            <source>No member has this name or number.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအမည် သို့မဟုတ် အမှတ်ရှိသော အဖွဲ့ဝင် မရှိပါ။</translation>
        </message>
        <message>
            <source>Load or register the member first, then this list.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင်ကို အရင်ထည့်ပါ၊ ပြီးမှ ဤစာရင်းကို ထည့်ပါ။</translation>
        </message>
        <message>
            <source>A slip number has at most {most} characters.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လွှာအမှတ်တွင် အများဆုံး စာလုံး {most} လုံး ရှိနိုင်သည်။</translation>
        </message>
        <message>
            <source>This provider is not in the directory.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤဆေးခန်းသည် စာရင်းတွင် မရှိပါ။</translation>
        </message>
        <message>
            <source>Load or add the provider first.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆေးခန်းကို အရင်ထည့်ပါ။</translation>
        </message>
        <message>
            <source>Another referral has this slip number.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤလွှာအမှတ်ကို အခြားညွှန်းပို့ခြင်းတစ်ခုက သုံးထားသည်။</translation>
        </message>
        <message>
            <source>Look which of the two papers has the right one.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက်နှစ်ရွက်အနက် မည်သည့်အမှတ် မှန်သည်ကို ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>This person stands in this register already, in a row above.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤသူသည် အပေါ်အတန်းတွင် ပါပြီးဖြစ်သည်။</translation>
        </message>
        <message>
            <source>A trainer of this register is not known as a member: the register was taken without that trainer.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းဆရာတစ်ဦးကို အဖွဲ့ဝင်အဖြစ် မတွေ့ပါ။ ထိုသူမပါဘဲ စာရင်းကို ထည့်ထားသည်။</translation>
        </message>
        <message>
            <source>Nobody knows from whom these trainers learned: the level of the training is taken as 1.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤသင်တန်းဆရာများ မည်သူ့ထံမှ သင်ခဲ့သည်ကို မသိပါ။ သင်တန်းအဆင့်ကို ၁ ဟု ယူထားသည်။</translation>
        </message>
        <message>
            <source>The course of this register was not in the list yet, and was added.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤသင်တန်းသည် စာရင်းတွင် မရှိသေးသဖြင့် ထည့်ထားသည်။</translation>
        </message>
        <message>
            <source>Nothing was changed. Tell who looks after it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဘာမှ မပြောင်းလဲပါ။ တာဝန်ရှိသူကို ပြောပါ။</translation>
        </message>
        <message>
            <source>{file}: taken. New {new}, changed {changed}, to be chosen {conflicts}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{file}: ထည့်ပြီး။ အသစ် {new}၊ ပြောင်း {changed}၊ ရွေးရန် {conflicts}။</translation>
        </message>
        <message>
            <source>{file}: would be taken. New {new}, changed {changed}, to be chosen {conflicts}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{file}: ထည့်နိုင်သည်။ အသစ် {new}၊ ပြောင်း {changed}၊ ရွေးရန် {conflicts}။</translation>
        </message>
        <message>
            <source>{file}: was taken before.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{file}: ထည့်ပြီးသားဖြစ်သည်။</translation>
        </message>
        <message>
            <source>{file}: waits. {reason}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{file}: စောင့်နေသည်။ {reason}</translation>
        </message>
        <message>
            <source>{file}: refused. {reason}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{file}: လက်မခံပါ။ {reason}</translation>
        </message>
        <message>
            <source>{file}: whole, and signed by this card.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{file}: ပြည့်စုံပြီး ဤကတ်ဖြင့် လက်မှတ်ထိုးထားသည်။</translation>
        </message>
        <message>
            <source>Bundle {number} with {records} records stands in {file}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်တမ်း {records} ခုပါသော အထုပ် {number} ကို {file} တွင် ထားသည်။</translation>
        </message>
        <message>
            <source>{count} records …</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်တမ်း {count} ခု …</translation>
        </message>
        <message>
            <source>The card stands in {file}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကတ်ကို {file} တွင် ထားသည်။</translation>
        </message>
        <message>
            <source>Read these words aloud to the other office: {words}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤစကားလုံးများကို အခြားရုံးသို့ အသံထွက်ဖတ်ပြပါ: {words}</translation>
        </message>
        <message>
            <source>{name} ({code}) is trusted from now on.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{name} ({code}) ကို ယခုမှစ၍ ယုံကြည်သည်။</translation>
        </message>
        <message>
            <source>{taken} taken, {already} were here already, {refused} not taken.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထည့်ပြီး {taken}၊ ရှိပြီးသား {already}၊ မထည့်ရသေး {refused}။</translation>
        </message>
        <message>
            <source>Reading the list …</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရင်း ဖတ်နေသည် …</translation>
        </message>
        <message>
            <source>This file is not encrypted. Keep it safe, and delete it when it is no longer needed.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤဖိုင်ကို ကုဒ်မဝှက်ထားပါ။ လုံခြုံစွာသိမ်းပါ၊ မလိုတော့လျှင် ဖျက်ပါ။</translation>
        </message>
        <message>
            <source>{count} rows stand in {file}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အတန်း {count} တန်းကို {file} တွင် ထားသည်။</translation>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်တွဲအမည်ကို စစ်ပါ၊ သို့မဟုတ် init ဖြင့် ရုံးအသစ် ပြုလုပ်ပါ။</translation>
        </message>
        <message>
            <source>There is no passphrase.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စကားဝှက် မရှိပါ။</translation>
        </message>
        <message>
            <source>Type it, or name a file that holds it by --passphrase-file.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရိုက်ထည့်ပါ၊ သို့မဟုတ် --passphrase-file ဖြင့် ဖိုင်ကို ညွှန်ပါ။</translation>
        </message>
        <message>
            <source>The file with the passphrase cannot be read.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စကားဝှက်ဖိုင်ကို ဖတ်၍ မရပါ။</translation>
        </message>
        <message>
            <source>Compare its name; it is a text file.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်အမည်ကို စစ်ပါ။ စာသားဖိုင် ဖြစ်ရမည်။</translation>
        </message>
        <message>
            <source>This file cannot be written.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤဖိုင်ကို ရေး၍ မရပါ။</translation>
        </message>
        <message>
            <source>Look whether its folder is there and the disk or stick is not locked.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်တွဲ ရှိ၊ မရှိ၊ ဒစ် သို့မဟုတ် စတစ် ပိတ်ထား၊ မထား ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>Look whether it is still there.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရှိသေး၊ မရှိသေး ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>These are two different passphrases.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စကားဝှက်နှစ်ခု မတူပါ။</translation>
        </message>
        <message>
            <source>Type the same one twice.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တူညီသောစကားဝှက်ကို နှစ်ကြိမ် ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>The record of who did what was changed at line {line}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မည်သူက ဘာလုပ်သည်ဟူသော မှတ်တမ်း၏ အကြောင်း {line} ပြောင်းထားသည်။</translation>
        </message>
        <message>
            <source>The office's file is whole.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံး၏ဖိုင် ပြည့်စုံသည်။</translation>
        </message>
        <message>
            <source>The office {code} stands in {folder}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံး {code} ကို {folder} တွင် ထားသည်။</translation>
        </message>
        <message>
            <source>Whoever has this file can read every bundle to this office. Put it into a safe.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤဖိုင်ရှိသူသည် ဤရုံးသို့လာသော အထုပ်အားလုံးကို ဖတ်နိုင်သည်။ မီးခံသေတ္တာထဲ ထည့်ပါ။</translation>
        </message>
        <message>
            <source>The identity stands in {file}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သော့ကို {file} တွင် ထားသည်။</translation>
        </message>
        <message>
            <source>It stands in {file}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{file} တွင် ထားသည်။</translation>
        </message>
        <message>
            <source>Registered as {code}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{code} ဖြင့် စာရင်းသွင်းပြီး။</translation>
        </message>
        <message>
            <source>Issued as {number}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{number} ဖြင့် ထုတ်ပေးပြီး။</translation>
        </message>
        <message>
            <source>{number}: written down.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{number}: မှတ်ပြီး။</translation>
        </message>
        <message>
            <source>The demo in {folder} is there already.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နမူနာသည် {folder} တွင် ရှိပြီးဖြစ်သည်။</translation>
        </message>
        <message>
            <source>The office {name} ({code}) stands in {folder}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံး {name} ({code}) ကို {folder} တွင် ထားသည်။</translation>
        </message>
        <message>
            <source>The card of {code} stands in {file}: {words}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{code} ၏ကတ်ကို {file} တွင် ထားသည်: {words}</translation>
        </message>
        <message>
            <source>Head office wrote its directory of clinics and courses.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးချုပ်သည် ဆေးခန်းနှင့် သင်တန်းစာရင်း ရေးပြီး။</translation>
        </message>
        <message>
            <source>{one} exported {count} records for {other}: {file}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{one} က {other} အတွက် မှတ်တမ်း {count} ခု ထုတ်ယူပြီး: {file}</translation>
        </message>
        <message>
            <source>{other} looked at the plan and took it in: new {new}, changed {changed}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{other} က အစီအစဉ်ကို ကြည့်ပြီး ထည့်သွင်းသည်: အသစ် {new}၊ ပြောင်း {changed}။</translation>
        </message>
        <message>
            <source>No window is shown. Pictures of its pages lie in {folder}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဝင်းဒိုး မပြပါ။ စာမျက်နှာပုံများကို {folder} တွင် ထားသည်။</translation>
        </message>
        <message>
            <source>The passphrase of all three offices is: {words}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးသုံးရုံးလုံး၏ စကားဝှက်: {words}</translation>
        </message>
        <message>
            <source>The demo's folder cannot be made.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နမူနာဖိုင်တွဲကို ပြုလုပ်၍ မရပါ။</translation>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{one} နှင့် {other} သည် စကားလုံးများ တိုက်ဆိုင်ပြီး အပြန်အလှန် ယုံကြည်သည်။</translation>
        </message>
        <message>
            <source>{code} registered {count} members.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{code} က အဖွဲ့ဝင် {count} ဦး စာရင်းသွင်းပြီး။</translation>
        </message>
        <message>
            <source>{code} held a training and took the attendance.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{code} က သင်တန်းပေးပြီး တက်ရောက်မှု မှတ်ပြီး။</translation>
        </message>
        <message>
            <source>{code} issued referrals and wrote down what became of them.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{code} က ညွှန်းပို့လွှာများ ထုတ်ပေးပြီး ရလဒ်များ မှတ်ပြီး။</translation>
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
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရှိသေး၊ မရှိသေး၊ အခြားနေရာတွင် ဖွင့်ထား၊ မထား ကြည့်ပါ။</translation>
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
            <translation>ဤသင်တန်းချိန် မဖြစ်ခဲ့ပါ။</translation>
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
            <translation>ဤကွန်ပျူတာတွင် မှတ်ဉာဏ် (memory) လွတ် နည်းလွန်းပါသည်။</translation>
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
            <translation>မွေးသက္ကရာဇ် သို့မဟုတ် အသက် မရှိပါ။</translation>
        </message>
        <message>
            <source>By the year just 18: write the full date of birth, so that the birthday decides.</source>
            <translation>ခုနှစ်အရ ၁၈ နှစ် ပြည့်ခါစ ဖြစ်ပါသည်။ မွေးနေ့ ရောက်ပြီးမပြီး သိရန် မွေးရက် အပြည့်အစုံ ရေးပါ။</translation>
        </message>
        <message>
            <source>Under 18: no member record is kept. Make a safeguarding referral instead.</source>
            <translatorcomment>To be checked by a native reader before release. ဘေးကင်းရေး ညွှန်းပို့ခြင်း for "safeguarding referral".</translatorcomment>
            <translation>၁၈ နှစ်အောက်အတွက် အဖွဲ့ဝင်မှတ်တမ်း မထားပါ။ ဘေးကင်းရေး ညွှန်းပို့ခြင်း လုပ်ပေးပါ။</translation>
        </message>
        <message>
            <source>The birth lies in the future.</source>
            <translation>မွေးရက် မရောက်သေးပါ။</translation>
        </message>
        <message>
            <source>Nobody is that old: the year of birth cannot be right.</source>
            <translation>ဤမျှ အသက်ကြီးသူ မရှိနိုင်ပါ။ မွေးသက္ကရာဇ်ကို ပြန်ကြည့်ပါ။</translation>
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
    </context>
</TS>
