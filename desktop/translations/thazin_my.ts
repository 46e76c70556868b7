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
            <translation>ဇော်ဂျီဖြင့် ရိုက်ထားပုံရပါသည်။ {text} ဟု ပြောင်းရန်</translation>
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
            <source>Sent to the printer.</source>
            <translation>ပုံနှိပ်စက်သို့ ပို့ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>သော့ခတ်</translation>
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
            <translation>ရိုက်လက်စကို သိမ်းထားပါသည်။</translation>
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
            <source>Has the birthday passed?</source>
            <translation>မွေးနေ့ ကျော်ပြီးပြီလား။</translation>
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
            <translation>ဤသူသည် အသက် ၁၈ နှစ် မပြည့်သေးပါ</translation>
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
            <translation>ရုံးအသစ် ဖွင့်ရန်</translation>
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
            <translation>ရုံးအသစ် ဖွင့်နေသည်</translation>
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
            <source>Printer</source>
            <translation>ပုံနှိပ်စက်</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>ပုံနှိပ်ရန်</translation>
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
            <translation>{name} အဖြစ် သိမ်းပြီးပါပြီ။ စကားဝှက် ခံမထားပါ။</translation>
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
            <source>Sessions this week</source>
            <translation>ယခုအပတ် သင်တန်း</translation>
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
            <translation>နောက်ကျ {count} ခု</translation>
        </message>
        <message>
            <source>none overdue</source>
            <translation>နောက်ကျ မရှိ</translation>
        </message>
        <message>
            <source>Monday to Sunday</source>
            <translation>တနင်္လာမှ တနင်္ဂနွေ</translation>
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
            <source>This register was restored or copied. Send a bundle, then take in the answer: what was sent before comes back.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤစာရင်းကို ပြန်ယူထား သို့မဟုတ် ကူးထားပါသည်။ ဖိုင်ထုပ် ပို့ပြီး အဖြေဖိုင်ထုပ်ကို ထည့်သွင်းပါ။ ယခင်ပို့ခဲ့သည်များ ပြန်ရပါမည်။</translation>
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
            <translation>ရိုက်ပါ၊ သို့မဟုတ် --passphrase-file ဖြင့် စကားဝှက်ပါသော ဖိုင်ကို ညွှန်ပါ။</translation>
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
            <translation>သင်တန်းဆင်းလက်မှတ်သည် သင်တန်းပြီးမြောက်သူများအတွက် ဖြစ်ပါသည်။</translation>
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
            <source>It builds on what a revoked PC wrote, which is not taken.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပယ်ဖျက်ထားသော ကွန်ပျူတာက ရေးထားသည်များအပေါ် အခြေခံထားပါသည်။ ထိုအရာများကို မယူပါ။</translation>
        </message>
        <message>
            <source>That office looks at what is to be entered again, then makes a new bundle.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထိုရုံးက ပြန်သွင်းရန် စာရင်းကို ကြည့်ပြီးနောက် ဖိုင်ထုပ်အသစ် ပြုလုပ်ရပါမည်။</translation>
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
            <source>Nothing was written twice</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နှစ်နေရာတွင် ရေးထားခြင်း မရှိပါ</translation>
        </message>
        <message>
            <source>Where two offices change the same thing at once, both values stand here.</source>
            <translation>ရုံးနှစ်ရုံးက တစ်ခုတည်းကို တစ်ချိန်တည်း ပြင်လျှင် တန်ဖိုးနှစ်ခုလုံးကို ဤနေရာတွင် ပြပါမည်။</translation>
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
            <source>No learners yet</source>
            <translation>သင်တန်းသား မရှိသေးပါ</translation>
        </message>
        <message>
            <source>They come here with the first attendance.</source>
            <translation>ပထမဆုံး တက်ရောက်မှု မှတ်ပြီးလျှင် ဤနေရာတွင် ပေါ်လာပါမည်။</translation>
        </message>
        <message>
            <source>Completed: as many sessions as the course asks for.</source>
            <translation>ပြီးမြောက်သူ – သင်တန်းက သတ်မှတ်သည့် အကြိမ်အတိုင်း တက်ပြီးသူ ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Learners</source>
            <translation>သင်တန်းသားများ</translation>
        </message>
        <message>
            <source>Give certificates to {count}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆင်းလက်မှတ် {count} ခု ပေးရန်</translation>
        </message>
        <message>
            <source>Nobody waits for one</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စောင့်နေသူ မရှိပါ</translation>
        </message>
        <message>
            <source>Certificates given: {count}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆင်းလက်မှတ် {count} ခု ပေးပြီးပါပြီ။</translation>
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
            <translation>ပုံမှန်အမည်က စာရွက်အတွက် သိသာလွန်းပါသည်။ စာရွက်နှင့် ဆင်းလက်မှတ်တွင် ဤအမည်ကို ပြပါမည်။</translation>
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
            <source>level {level}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဆင့် {level}</translation>
        </message>
        <message>
            <source>Advocacy</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စည်းရုံးလှုံ့ဆော်ရေး</translation>
        </message>
        <message>
            <source>Prevention</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကာကွယ်ရေး</translation>
        </message>
        <message>
            <source>Legal literacy</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဥပဒေ ဗဟုသုတ</translation>
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
        <message>
            <source>This value stands there no more.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤတန်ဖိုးသည် ထိုနေရာတွင် မရှိတော့ပါ။</translation>
        </message>
        <message>
            <source>Somebody chose already. Look at the list again.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တစ်ယောက်ယောက် ရွေးပြီးပါပြီ။ စာရင်းကို ပြန်ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>No other value can be typed here.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤနေရာတွင် အခြားတန်ဖိုး ရိုက်ထည့်၍ မရပါ။</translation>
        </message>
        <message>
            <source>Choose one of those that stand there.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရှိပြီးသားများထဲမှ တစ်ခုကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>This record is not here.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤမှတ်တမ်း ဤနေရာတွင် မရှိပါ။</translation>
        </message>
        <message>
            <source>Look at the list again.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရင်းကို ပြန်ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>Head office chooses here.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤနေရာတွင် ရုံးချုပ်က ရွေးပါသည်။</translation>
        </message>
        <message>
            <source>Ask it to; the choice comes with its next bundle.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးချုပ်ကို ရွေးပေးရန် ပြောပါ။ ရွေးချယ်မှုသည် နောက်ဖိုင်ထုပ်နှင့်အတူ ရောက်လာပါမည်။</translation>
        </message>
        <message>
            <source>This value is not allowed here.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤနေရာတွင် ဤတန်ဖိုး မဖြစ်နိုင်ပါ။</translation>
        </message>
        <message>
            <source>Compare it, or choose one of those that stand there.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်စစ်ပါ၊ သို့မဟုတ် ရှိပြီးသားများထဲမှ တစ်ခုကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>Update this program: it is shown then.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤပရိုဂရမ်ကို အသစ်တင်ပါ။ ထိုအခါ ပြပါမည်။</translation>
        </message>
        <message>
            <source>Update this program. If it stays, write the right value in the record.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤပရိုဂရမ်ကို အသစ်တင်ပါ။ မပျောက်ပါက မှတ်တမ်းတွင် မှန်သော တန်ဖိုးကို ရေးပါ။</translation>
        </message>
        <message>
            <source>It comes with the next bundle of {office}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{office} ၏ နောက်ဖိုင်ထုပ်နှင့်အတူ ရောက်လာပါမည်။</translation>
        </message>
        <message>
            <source>It comes with the next bundle of head office.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးချုပ်၏ နောက်ဖိုင်ထုပ်နှင့်အတူ ရောက်လာပါမည်။</translation>
        </message>
        <message>
            <source>It comes with the next bundle of your other PC.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင့်ရုံး၏ အခြားကွန်ပျူတာမှ နောက်ဖိုင်ထုပ်နှင့်အတူ ရောက်လာပါမည်။</translation>
        </message>
        <message>
            <source>Police</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရဲ</translation>
        </message>
        <message>
            <source>Military</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စစ်တပ်</translation>
        </message>
        <message>
            <source>Health worker</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကျန်းမာရေးဝန်ထမ်း</translation>
        </message>
        <message>
            <source>Local official</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရပ်ကွက်အာဏာပိုင်</translation>
        </message>
        <message>
            <source>Client</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖောက်သည်</translation>
        </message>
        <message>
            <source>Employer or manager</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အလုပ်ရှင် သို့မဟုတ် မန်နေဂျာ</translation>
        </message>
        <message>
            <source>Partner or family</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ချစ်သူ သို့မဟုတ် မိသားစု</translation>
        </message>
        <message>
            <source>Community</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရပ်ရွာ</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မသိရ</translation>
        </message>
        <message>
            <source>Arrest or detention</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖမ်းဆီးခြင်း၊ ထိန်းသိမ်းခြင်း</translation>
        </message>
        <message>
            <source>Extortion</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ငွေညှစ်ခြင်း</translation>
        </message>
        <message>
            <source>Physical violence</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကိုယ်ထိလက်ရောက် အကြမ်းဖက်ခြင်း</translation>
        </message>
        <message>
            <source>Sexual violence</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လိင်ပိုင်းဆိုင်ရာ အကြမ်းဖက်ခြင်း</translation>
        </message>
        <message>
            <source>Health care denied</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကျန်းမာရေးစောင့်ရှောက်မှု ငြင်းပယ်ခံရခြင်း</translation>
        </message>
        <message>
            <source>Eviction</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နေရာမှ နှင်ထုတ်ခံရခြင်း</translation>
        </message>
        <message>
            <source>Family or partner</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မိသားစု သို့မဟုတ် ချစ်သူ</translation>
        </message>
        <message>
            <source>Dispute at work</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အလုပ်တွင် အငြင်းပွားခြင်း</translation>
        </message>
        <message>
            <source>Outing on the internet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အင်တာနက်တွင် ဖွင့်ချခံရခြင်း</translation>
        </message>
        <message>
            <source>Information</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အချက်အလက်ပေးခြင်း</translation>
        </message>
        <message>
            <source>Accompaniment</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လိုက်ပါကူညီခြင်း</translation>
        </message>
        <message>
            <source>Lawyer</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရှေ့နေ</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စေ့စပ်ညှိနှိုင်းခြင်း</translation>
        </message>
        <message>
            <source>Medical help</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆေးကုသမှု အကူအညီ</translation>
        </message>
        <message>
            <source>Shelter</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ခိုလှုံရာနေရာ</translation>
        </message>
        <message>
            <source>None wanted</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မလိုပါ</translation>
        </message>
        <message>
            <source>Released</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လွတ်လာပြီ</translation>
        </message>
        <message>
            <source>Settled</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကျေအေးပြီ</translation>
        </message>
        <message>
            <source>Ongoing</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆက်လက်ဖြစ်နေဆဲ</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုပ်သိမ်းပြီ</translation>
        </message>
        <message>
            <source>Referred</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ညွှန်းပို့ပြီ</translation>
        </message>
        <message>
            <source>Unresolved</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မဖြေရှင်းနိုင်သေး</translation>
        </message>
        <message>
            <source>Lost</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရှုံးသွားပြီ</translation>
        </message>
        <message>
            <source>{records}: all values are kept. Choose the one that stays; it counts everywhere from the next bundles on.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{records} – တန်ဖိုးအားလုံး သိမ်းထားပါသည်။ ကျန်ရစ်မည့် တစ်ခုကို ရွေးပါ။ နောက်ဖိုင်ထုပ်များမှစ၍ နေရာတိုင်းတွင် အတည်ဖြစ်ပါမည်။</translation>
        </message>
        <message>
            <source>Ask the member again: {question} Until then the most restrictive answer counts.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင်ကို ထပ်မေးပါ – {question} ထိုအချိန်အထိ အကန့်အသတ်အများဆုံး အဖြေက အတည်ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>{records}: all values are kept until somebody chooses. An admin chooses here, or head office.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{records} – တစ်ယောက်ယောက် မရွေးမချင်း တန်ဖိုးအားလုံး သိမ်းထားပါသည်။ ရုံးတာဝန်ခံ သို့မဟုတ် ရုံးချုပ်က ရွေးပါသည်။</translation>
        </message>
        <message>
            <source>shown now</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယခု ပြနေသည်</translation>
        </message>
        <message>
            <source>This one</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤတစ်ခု</translation>
        </message>
        <message>
            <source>Write another</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြားတစ်ခု ရေးရန်</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်တမ်း ဖွင့်ရန်</translation>
        </message>
        <message>
            <source>Chosen. It counts everywhere from the next bundles on.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရွေးပြီးပါပြီ။ နောက်ဖိုင်ထုပ်များမှစ၍ နေရာတိုင်းတွင် အတည်ဖြစ်ပါမည်။</translation>
        </message>
        <message>
            <source>To be chosen</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရွေးရန်</translation>
        </message>
        <message>
            <source>A newer version of the program wrote this.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပိုသစ်သော ပရိုဂရမ်ဖြင့် ရေးထားပါသည်။</translation>
        </message>
        <message>
            <source>A newer version of the program wrote this field.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအကွက်ကို ပိုသစ်သော ပရိုဂရမ်ဖြင့် ရေးထားပါသည်။</translation>
        </message>
        <message>
            <source>The record it belongs to has not arrived yet.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>၎င်းနှင့်ဆိုင်သော မှတ်တမ်း မရောက်သေးပါ။</translation>
        </message>
        <message>
            <source>Parts of this record have not arrived yet.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤမှတ်တမ်း၏ အစိတ်အပိုင်းအချို့ မရောက်သေးပါ။</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖယ်ထားသည်များ</translation>
        </message>
        <message>
            <source>Nothing is set aside</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖယ်ထားသည် မရှိပါ</translation>
        </message>
        <message>
            <source>All that came with bundles can be shown.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်ထုပ်များဖြင့် ရောက်လာသမျှ ပြနိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>Kept whole, not shown yet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အပြည့်အစုံ သိမ်းထားသည်၊ မပြသေးပါ</translation>
        </message>
        <message>
            <source>It is tried again after every bundle and every update.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်ထုပ် ရောက်တိုင်း၊ ပရိုဂရမ် အသစ်တင်တိုင်း ထပ်စမ်းပါသည်။</translation>
        </message>
        <message>
            <source>What</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အရာ</translation>
        </message>
        <message>
            <source>Why</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အကြောင်းရင်း</translation>
        </message>
        <message>
            <source>Written on</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရေးသည့်နေ့</translation>
        </message>
        <message>
            <source>Let this count</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤတန်ဖိုးကို ယူရန်</translation>
        </message>
        <message>
            <source>In use</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သုံးဆဲ</translation>
        </message>
        <message>
            <source>What was done</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆောင်ရွက်ချက်</translation>
        </message>
        <message>
            <source>May be used for advocacy</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စည်းရုံးလှုံ့ဆော်ရေးတွင် သုံးနိုင်သည်</translation>
        </message>
        <message>
            <source>Consent</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သဘောတူညီချက်</translation>
        </message>
        <message>
            <source>What happened</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖြစ်ရပ်</translation>
        </message>
        <message>
            <source>Line at the foot of slips</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လွှာအောက်ခြေ စာကြောင်း</translation>
        </message>
        <message>
            <source>Kind</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမျိုးအစား</translation>
        </message>
        <message>
            <source>Month</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လ</translation>
        </message>
        <message>
            <source>Name in Burmese</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မြန်မာအမည်</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဘာဖြစ်ခဲ့သည်</translation>
        </message>
        <message>
            <source>Name on paper</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက်ပေါ်ရှိ အမည်</translation>
        </message>
        <message>
            <source>Phone on paper</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက်ပေါ်ရှိ ဖုန်း</translation>
        </message>
        <message>
            <source>By whom</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြုလုပ်သူ</translation>
        </message>
        <message>
            <source>Score after</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းပြီး ရမှတ်</translation>
        </message>
        <message>
            <source>Score before</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းမတိုင်မီ ရမှတ်</translation>
        </message>
        <message>
            <source>Priority</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဦးစားပေး</translation>
        </message>
        <message>
            <source>Rating</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖော်ရွေမှု</translation>
        </message>
        <message>
            <source>Reached</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆက်သွယ်ရ</translation>
        </message>
        <message>
            <source>Staff may print</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဝန်ထမ်း ပုံနှိပ်နိုင်သည်</translation>
        </message>
        <message>
            <source>Name shared with head office</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးချုပ်နှင့် မျှဝေသော အမည်</translation>
        </message>
        <message>
            <source>said</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နှုတ်ဖြင့်</translation>
        </message>
        <message>
            <source>signed</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လက်မှတ်ဖြင့်</translation>
        </message>
        <message>
            <source>from the office's list</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးစာရင်းမှ</translation>
        </message>
        <message>
            <source>held</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြုလုပ်ပြီး</translation>
        </message>
        <message>
            <source>on the list</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရင်းတွင် ရှိ</translation>
        </message>
        <message>
            <source>the program itself</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပရိုဂရမ်ကိုယ်တိုင်</translation>
        </message>
        <message>
            <source>an office not known here yet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤနေရာတွင် မသိသေးသော ရုံး</translation>
        </message>
        <message>
            <source>{record}: chosen. It counts everywhere from the next bundles on.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{record} – ရွေးပြီးပါပြီ။ နောက်ဖိုင်ထုပ်များမှစ၍ နေရာတိုင်းတွင် အတည်ဖြစ်ပါမည်။</translation>
        </message>
        <message>
            <source>Nothing was written twice there.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထိုနေရာတွင် နှစ်နေရာရေးထားသည် မရှိပါ။</translation>
        </message>
        <message>
            <source>Compare record and field with `list OFFICE conflicts`.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်တမ်းနှင့် အကွက်ကို `list OFFICE conflicts` ဖြင့် တိုက်ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>Several conflicts are called that.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထိုအမည်ဖြင့် တစ်ခုထက်ပို ရှိပါသည်။</translation>
        </message>
        <message>
            <source>Name the row, as `list OFFICE conflicts --json` tells it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>`list OFFICE conflicts --json` တွင် ပြသော row ကို ရေးပါ။</translation>
        </message>
        <message>
            <source>There is no value of this number.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤနံပါတ်ဖြင့် တန်ဖိုး မရှိပါ။</translation>
        </message>
        <message>
            <source>Count them in `list OFFICE conflicts`, from 1.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>`list OFFICE conflicts` တွင် ၁ မှစ၍ ရေတွက်ပါ။</translation>
        </message>
        <message>
            <source>The program also keeps copies in the office's folder by itself. The last: {day}.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ပရိုဂရမ်က ရုံးဖိုင်တွဲထဲတွင် အလိုအလျောက်လည်း မိတ္တူ သိမ်းပါသည်။ နောက်ဆုံး: {day}။</translation>
        </message>
        <message>
            <source>The program also keeps copies in the office's folder by itself. There is none yet.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ပရိုဂရမ်က ရုံးဖိုင်တွဲထဲတွင် အလိုအလျောက်လည်း မိတ္တူ သိမ်းပါသည်။ ယခုထိ မရှိသေးပါ။</translation>
        </message>
        <message>
            <source>Backup</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>အရန်မိတ္တူ</translation>
        </message>
        <message>
            <source>time for one</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>လုပ်ချိန် တန်ပြီ</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>အရန်မိတ္တူ ယခု လုပ်ရန်</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>အရန်မိတ္တူ လုပ်ရန်</translation>
        </message>
        <message>
            <source>Make the backup</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>အရန်မိတ္တူ လုပ်ရန်</translation>
        </message>
        <message>
            <source>A stick, away from this computer</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ဤကွန်ပျူတာနှင့် ဝေးရာတွင် သိမ်းမည့် USB</translation>
        </message>
        <message>
            <source>The backup is encrypted. It opens with the passphrases that open the office today.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>အရန်မိတ္တူကို ကုဒ်ဝှက်ထားပါသည်။ ယနေ့ ရုံးကို ဖွင့်သော စကားဝှက်များဖြင့် ဖွင့်ရပါမည်။</translation>
        </message>
        <message>
            <source>Take the stick out and keep it in another place than this computer.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>USB ကို ဖြုတ်ပြီး ဤကွန်ပျူတာမရှိသော အခြားနေရာတွင် သိမ်းပါ။</translation>
        </message>
        <message>
            <source>Making the backup</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>အရန်မိတ္တူ လုပ်နေသည်</translation>
        </message>
        <message>
            <source>The backup is made.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>အရန်မိတ္တူ လုပ်ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>Not on a stick yet</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>USB ပေါ်တွင် မရှိသေးပါ</translation>
        </message>
        <message>
            <source>On {day}</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>{day} ရက်တွင်</translation>
        </message>
        <message>
            <source>The backup is there and was read back</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>အရန်မိတ္တူ ရှိပါပြီ၊ ပြန်ဖတ်၍ စစ်ပြီးပါပြီ</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>အရန်မိတ္တူမှ ပြန်ယူရန်</translation>
        </message>
        <message>
            <source>What was written after the backup comes back only with bundles from other offices.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>အရန်မိတ္တူ လုပ်ပြီးနောက် ရေးထားသည်များကို အခြားရုံးများ၏ ဖိုင်ထုပ်များမှသာ ပြန်ရပါမည်။</translation>
        </message>
        <message>
            <source>The backup is on</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>အရန်မိတ္တူ ရှိရာ</translation>
        </message>
        <message>
            <source>Passphrase at the time of the backup</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>အရန်မိတ္တူ လုပ်စဉ်က စကားဝှက်</translation>
        </message>
        <message>
            <source>Passphrase that the office has now</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ရုံး၏ ယခု စကားဝှက်</translation>
        </message>
        <message>
            <source>An office lies there. It is kept as a backup first, then replaced.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ထိုနေရာတွင် ရုံးတစ်ရုံး ရှိနေပါသည်။ ၎င်းကို အရန်မိတ္တူအဖြစ် အရင်သိမ်းပြီးမှ အစားထိုးပါမည်။</translation>
        </message>
        <message>
            <source>Restore</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ပြန်ယူရန်</translation>
        </message>
        <message>
            <source>So that who was erased since stays erased.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ထို့နောက်ပိုင်း ဖျက်ခဲ့သူများ ဖျက်ထားဆဲ ဖြစ်စေရန်။</translation>
        </message>
        <message>
            <source>No backup lies here. Its name ends in {ending}.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ဤနေရာတွင် အရန်မိတ္တူ မရှိပါ။ ဖိုင်အမည် အဆုံးတွင် {ending} ပါပါသည်။</translation>
        </message>
        <message>
            <source>Kept by this office</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ဤရုံးက သိမ်းထားသော</translation>
        </message>
        <message>
            <source>The last copy on a stick is {count} days old.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>USB ပေါ်ရှိ နောက်ဆုံးမိတ္တူသည် {count} ရက် ကြာပါပြီ။</translation>
        </message>
        <message>
            <source>All of this office lies on this computer only. Put a copy on a stick.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ဤရုံး၏ စာရင်းအားလုံးသည် ဤကွန်ပျူတာပေါ်တွင်သာ ရှိပါသည်။ USB ပေါ်တွင် မိတ္တူတစ်ခု ထားပါ။</translation>
        </message>
        <message>
            <source>Time for a backup</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>အရန်မိတ္တူ လုပ်ချိန်</translation>
        </message>
        <message>
            <source>The backup stands in {file} and was read back. The office's passphrases of today open it.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>အရန်မိတ္တူသည် {file} တွင် ရှိပါသည်၊ ပြန်ဖတ်၍ စစ်ပြီးပါပြီ။ ယနေ့ ရုံး၏ စကားဝှက်များဖြင့် ဖွင့်ရပါမည်။</translation>
        </message>
        <message>
            <source>The office stands in {folder} again. Members: {count}.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ရုံးသည် {folder} တွင် ပြန်ရှိပါပြီ။ အဖွဲ့ဝင်: {count} ဦး။</translation>
        </message>
        <message>
            <source>Send a bundle, then take in the answer: what was sent before comes back.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ဖိုင်ထုပ် ပို့ပြီး အဖြေဖိုင်ထုပ်ကို ထည့်သွင်းပါ။ ယခင်ပို့ခဲ့သည်များ ပြန်ရပါမည်။</translation>
        </message>
        <message>
            <source>What lay there before is kept in {file}.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ထိုနေရာတွင် ယခင်ရှိသည်ကို {file} တွင် သိမ်းထားပါသည်။</translation>
        </message>
        <message>
            <source>{percent} % …</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>{percent} % …</translation>
        </message>
        <message>
            <source>No backup was kept before this: {reason}</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ဤအရာမလုပ်မီ အရန်မိတ္တူ မသိမ်းနိုင်ပါ။ {reason}</translation>
        </message>
        <message>
            <source>Keeping a backup before closing</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>မပိတ်မီ အရန်မိတ္တူ သိမ်းနေသည်</translation>
        </message>
        <message>
            <source>It stays in the office's own folder, encrypted like the office.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ရုံး၏ ကိုယ်ပိုင်ဖိုင်တွဲထဲတွင် ရုံးကဲ့သို့ ကုဒ်ဝှက်လျက် ရှိနေပါမည်။</translation>
        </message>
        <message>
            <source>Close without it</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>မသိမ်းဘဲ ပိတ်ရန်</translation>
        </message>
        <message>
            <source>No backup could be kept</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>အရန်မိတ္တူ မသိမ်းနိုင်ပါ</translation>
        </message>
        <message>
            <source>Putting the backup back</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>အရန်မိတ္တူမှ ပြန်ယူနေသည်</translation>
        </message>
        <message>
            <source>This backup is damaged.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ဤအရန်မိတ္တူ ပျက်နေပါသည်။</translation>
        </message>
        <message>
            <source>Keep it as it is, and take another one. Nothing was changed.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ဤအတိုင်း ထားပါ၊ အခြားတစ်ခုကို သုံးပါ။ ဘာမှ မပြောင်းလဲပါ။</translation>
        </message>
        <message>
            <source>This file is no backup of this program.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ဤဖိုင်သည် ဤပရိုဂရမ်၏ အရန်မိတ္တူ မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>Choose the file that ends in .thbak.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>.thbak ဖြင့် ဆုံးသော ဖိုင်ကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>Look whether the stick is still there, then try again.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>USB ရှိသေးမရှိသေး ကြည့်ပြီး ထပ်စမ်းပါ။</translation>
        </message>
        <message>
            <source>A newer version of this program made this backup.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ဤအရန်မိတ္တူကို ပိုသစ်သော ပရိုဂရမ်ဖြင့် လုပ်ထားပါသည်။</translation>
        </message>
        <message>
            <source>Install the newest version, then try again.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>နောက်ဆုံးထွက် ပရိုဂရမ်ကို တင်ပြီး ထပ်စမ်းပါ။</translation>
        </message>
        <message>
            <source>The backup cannot be written there.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ထိုနေရာတွင် အရန်မိတ္တူ ရေး၍ မရပါ။</translation>
        </message>
        <message>
            <source>Look whether the stick is still there and not locked, then try again.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>USB ရှိသေးမရှိသေး၊ သော့ခတ်ထားခြင်း ရှိမရှိ ကြည့်ပြီး ထပ်စမ်းပါ။</translation>
        </message>
        <message>
            <source>This place lies inside the office's own folder.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ဤနေရာသည် ရုံး၏ ကိုယ်ပိုင်ဖိုင်တွဲအတွင်း ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Choose a stick, or another disk.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>USB သို့မဟုတ် အခြားဒစ်ခ် ရွေးပါ။</translation>
        </message>
        <message>
            <source>The disk is full: no backup was made.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ဒစ်ခ် ပြည့်နေသောကြောင့် အရန်မိတ္တူ မလုပ်နိုင်ပါ။</translation>
        </message>
        <message>
            <source>Free some space, or use another stick.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>နေရာလွတ် လုပ်ပါ၊ သို့မဟုတ် အခြား USB သုံးပါ။</translation>
        </message>
        <message>
            <source>The backup could not be read back as it was written.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>အရန်မိတ္တူကို ရေးထားသည့်အတိုင်း ပြန်ဖတ်၍ မရပါ။</translation>
        </message>
        <message>
            <source>Use another stick or disk, then try again.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>အခြား USB သို့မဟုတ် ဒစ်ခ်ဖြင့် ထပ်စမ်းပါ။</translation>
        </message>
        <message>
            <source>The office's file is damaged: no backup could be made of it.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ရုံး၏ဖိုင် ပျက်နေသောကြောင့် အရန်မိတ္တူ မလုပ်နိုင်ပါ။</translation>
        </message>
        <message>
            <source>Keep this folder as it is, and go back to the newest backup.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ဤဖိုင်တွဲကို ဤအတိုင်း ထားပြီး နောက်ဆုံး အရန်မိတ္တူကို သုံးပါ။</translation>
        </message>
        <message>
            <source>There is too little room on the disk for a backup.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>အရန်မိတ္တူအတွက် ဒစ်ခ်ပေါ်တွင် နေရာ မလောက်ပါ။</translation>
        </message>
        <message>
            <source>Free {megabytes} MB there, then try again.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ထိုနေရာတွင် {megabytes} MB လွတ်အောင် လုပ်ပြီး ထပ်စမ်းပါ။</translation>
        </message>
        <message>
            <source>The office in this folder has another passphrase now.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ဤဖိုင်တွဲရှိ ရုံးတွင် ယခု အခြားစကားဝှက် ရှိပါသည်။</translation>
        </message>
        <message>
            <source>Type that one too, so that who was erased there stays erased. Or restore into a new folder.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ထိုတွင် ဖျက်ခဲ့သူများ ဖျက်ထားဆဲ ဖြစ်စေရန် ထိုစကားဝှက်ကိုလည်း ရိုက်ပါ။ သို့မဟုတ် ဖိုင်တွဲအသစ်သို့ ပြန်ယူပါ။</translation>
        </message>
        <message>
            <source>Another office lies in this folder than the one of this backup.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ဤဖိုင်တွဲတွင် ဤအရန်မိတ္တူ၏ရုံး မဟုတ်သော အခြားရုံး ရှိနေပါသည်။</translation>
        </message>
        <message>
            <source>This passphrase does not open the backup.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ဤစကားဝှက်ဖြင့် အရန်မိတ္တူကို ဖွင့်မရပါ။</translation>
        </message>
        <message>
            <source>Type the one that was used when the backup was made.</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>အရန်မိတ္တူ လုပ်စဉ်က သုံးသော စကားဝှက်ကို ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>The files were taken in, but no backup was kept before: {reason}</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>ဖိုင်များ ထည့်သွင်းပြီးပါပြီ၊ သို့သော် မထည့်သွင်းမီ အရန်မိတ္တူ မသိမ်းနိုင်ခဲ့ပါ။ {reason}</translation>
        </message>
        <message>
            <source>{what_to_do}</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>{what_to_do}</translation>
        </message>
        <message>
            <source>Keeping a backup first</source>
            <translatorcomment>To be checked by a native reader before release. အရန်မိတ္တူ for "backup".</translatorcomment>
            <translation>အရန်မိတ္တူ အရင်သိမ်းနေသည်</translation>
        </message>
        <message>
            <source>Only head office hands members over.</source>
            <translatorcomment>To be checked by a native reader before release. လွှဲပြောင်း for "hand over".</translatorcomment>
            <translation>အဖွဲ့ဝင်ကို ရုံးချုပ်ကသာ လွှဲပြောင်းပေးပါသည်။</translation>
        </message>
        <message>
            <source>Call head office and ask for it.</source>
            <translation>ရုံးချုပ်ကို ဖုန်းဆက်၍ တောင်းဆိုပါ။</translation>
        </message>
        <message>
            <source>This member is in that office already.</source>
            <translation>ဤအဖွဲ့ဝင်သည် ထိုရုံးတွင် ရှိပြီးဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Choose the office that the member goes to.</source>
            <translation>အဖွဲ့ဝင် သွားမည့် ရုံးကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>Head office does not know this office.</source>
            <translation>ရုံးချုပ်က ဤရုံးကို မသိပါ။</translation>
        </message>
        <message>
            <source>Trust its card first, then hand the member over.</source>
            <translatorcomment>To be checked by a native reader before release. လွှဲပြောင်း for "hand over".</translatorcomment>
            <translation>ထိုရုံး၏ ကတ်ကို အရင် အတည်ပြုပြီးမှ လွှဲပြောင်းပါ။</translation>
        </message>
        <message>
            <source>This member does not want a record to be kept.</source>
            <translation>ဤအဖွဲ့ဝင်သည် မှတ်တမ်းထားခြင်းကို သဘောမတူပါ။</translation>
        </message>
        <message>
            <source>Erase the record instead of handing it over.</source>
            <translatorcomment>To be checked by a native reader before release. လွှဲပြောင်း for "hand over".</translatorcomment>
            <translation>မှတ်တမ်းကို လွှဲပြောင်းမည့်အစား ဖျက်ပါ။</translation>
        </message>
        <message>
            <source>Only head office asks other offices.</source>
            <translation>ရုံးချုပ်ကသာ အခြားရုံးများကို မေးပါသည်။</translation>
        </message>
        <message>
            <source>Call the other office.</source>
            <translation>အခြားရုံးကို ဖုန်းဆက်ပါ။</translation>
        </message>
        <message>
            <source>This member belongs to this very office.</source>
            <translation>ဤအဖွဲ့ဝင်သည် ဤရုံး၏ အဖွဲ့ဝင် ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>What is known stands in the record.</source>
            <translation>သိသမျှ မှတ်တမ်းထဲတွင် ရှိပါသည်။</translation>
        </message>
        <message>
            <source>This question is not here any more.</source>
            <translation>ဤမေးခွန်း မရှိတော့ပါ။</translation>
        </message>
        <message>
            <source>This question is for the member's own office.</source>
            <translation>ဤမေးခွန်းသည် အဖွဲ့ဝင်၏ ရုံးအတွက် ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Its answer comes with a bundle.</source>
            <translation>အဖြေသည် ဖိုင်ထုပ်နှင့် ရောက်လာပါမည်။</translation>
        </message>
        <message>
            <source>This is no answer to this question.</source>
            <translation>ဤမေးခွန်းအတွက် အဖြေ မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>Choose one of the answers beside it.</source>
            <translation>ဘေးတွင်ရှိသော အဖြေတစ်ခုကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>The code of the other record is missing.</source>
            <translation>အခြားမှတ်တမ်း၏ ကုဒ် မပါသေးပါ။</translation>
        </message>
        <message>
            <source>Type the code of the record to compare with.</source>
            <translation>နှိုင်းယှဉ်မည့် မှတ်တမ်း၏ ကုဒ်ကို ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>These are not two records.</source>
            <translation>မှတ်တမ်း နှစ်ခု မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>Type the code of the other one.</source>
            <translation>အခြားတစ်ခု၏ ကုဒ်ကို ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>This was asked already.</source>
            <translation>မေးပြီးဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>The answer comes with a bundle of that office.</source>
            <translation>အဖြေသည် ထိုရုံး၏ ဖိုင်ထုပ်နှင့် ရောက်လာပါမည်။</translation>
        </message>
        <message>
            <source>This question is about one member alone.</source>
            <translation>ဤမေးခွန်းသည် အဖွဲ့ဝင် တစ်ဦးတည်းအကြောင်း ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Leave the other code out.</source>
            <translation>အခြားကုဒ်ကို မထည့်ပါနှင့်။</translation>
        </message>
        <message>
            <source>This member was handed over to {office}.</source>
            <translatorcomment>To be checked by a native reader before release. လွှဲပြောင်း for "hand over".</translatorcomment>
            <translation>ဤအဖွဲ့ဝင်ကို {office} သို့ လွှဲပြောင်းပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>That office goes on with them. Call head office if this is not right.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထိုရုံးက ဆက်လက်ကူညီပါသည်။ မမှန်လျှင် ရုံးချုပ်ကို ဖုန်းဆက်ပါ။</translation>
        </message>
        <message>
            <source>Their record goes on under the code {code}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်တမ်းကို ကုဒ် {code} ဖြင့် ဆက်ထားပါသည်။</translation>
        </message>
        <message>
            <source>Ask {office}</source>
            <translation>{office} ကို မေးရန်</translation>
        </message>
        <message>
            <source>About {name}</source>
            <translation>{name} အကြောင်း</translation>
        </message>
        <message>
            <source>Code of the other record</source>
            <translation>အခြားမှတ်တမ်း၏ ကုဒ်</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>မေးရန်</translation>
        </message>
        <message>
            <source>Asked. It goes with the next bundle to {office}.</source>
            <translation>မေးလိုက်ပါပြီ။ {office} သို့ ပို့မည့် နောက်ဖိုင်ထုပ်နှင့် ပါသွားပါမည်။</translation>
        </message>
        <message>
            <source>It goes with the next bundle there; the answer comes with the one after.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထိုရုံးသို့ ပို့မည့် နောက်ဖိုင်ထုပ်နှင့် ပါသွားပြီး အဖြေသည် ထိုရုံးမှ ဖိုင်ထုပ်နှင့် ပြန်လာပါမည်။</translation>
        </message>
        <message>
            <source>Handed over to</source>
            <translatorcomment>To be checked by a native reader before release. လွှဲပြောင်း for "hand over".</translatorcomment>
            <translation>လွှဲပြောင်းပေးသော ရုံး</translation>
        </message>
        <message>
            <source>Goes on as</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆက်ထားသော ကုဒ်</translation>
        </message>
        <message>
            <source>Code before</source>
            <translation>ယခင်ကုဒ်</translation>
        </message>
        <message>
            <source>Hand over {name}</source>
            <translatorcomment>To be checked by a native reader before release. လွှဲပြောင်း for "hand over".</translatorcomment>
            <translation>{name} ကို လွှဲပြောင်းရန်</translation>
        </message>
        <message>
            <source>To the office</source>
            <translatorcomment>To be checked by a native reader before release. လွှဲပြောင်း for "hand over".</translatorcomment>
            <translation>လွှဲပြောင်းမည့် ရုံး</translation>
        </message>
        <message>
            <source>Birth year, gender, township, roles, languages and the consents go along, under a new code.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မွေးနှစ်၊ ကျား/မ၊ မြို့နယ်၊ တာဝန်၊ ဘာသာစကားနှင့် သဘောတူညီချက်များ ကုဒ်အသစ်ဖြင့် ပါသွားပါမည်။</translation>
        </message>
        <message>
            <source>Name and contact stay where they are: the new office asks for them.</source>
            <translation>အမည်နှင့် ဆက်သွယ်ရန် မပါသွားပါ။ ရုံးအသစ်က ပြန်မေးပါမည်။</translation>
        </message>
        <message>
            <source>Referrals and trainings stay with the old record, which is closed. The old code still finds it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ညွှန်းပို့ခြင်းနှင့် သင်တန်းများသည် ပိတ်လိုက်သော မှတ်တမ်းဟောင်းတွင် ကျန်ပါမည်။ ကုဒ်ဟောင်းဖြင့် ဆက်ရှာနိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translatorcomment>To be checked by a native reader before release. လွှဲပြောင်း for "hand over".</translatorcomment>
            <translation>လွှဲပြောင်းရန်</translation>
        </message>
        <message>
            <source>Handed over. There the code is {code}.</source>
            <translatorcomment>To be checked by a native reader before release. လွှဲပြောင်း for "hand over".</translatorcomment>
            <translation>လွှဲပြောင်းပြီးပါပြီ။ ထိုရုံးတွင် ကုဒ်မှာ {code} ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Ask the office</source>
            <translation>ရုံးကို မေးရန်</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>မေးခွန်းများ</translation>
        </message>
        <message>
            <source>Is it the same person as another record?</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြားမှတ်တမ်းမှ လူနှင့် တစ်ဦးတည်း ဟုတ်ပါသလား။</translation>
        </message>
        <message>
            <source>Is this person still a member?</source>
            <translation>ဤသူ အဖွဲ့ဝင် ဖြစ်နေဆဲလား။</translation>
        </message>
        <message>
            <source>Please check the birth year.</source>
            <translation>မွေးနှစ်ကို စစ်ပေးပါ။</translation>
        </message>
        <message>
            <source>Please check the township.</source>
            <translation>မြို့နယ်ကို စစ်ပေးပါ။</translation>
        </message>
        <message>
            <source>Please ask whether head office may know the name.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးချုပ်က အမည်ကို သိခွင့်ရှိမရှိ မေးပေးပါ။</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>စောင့်နေသည်</translation>
        </message>
        <message>
            <source>Cannot tell</source>
            <translation>မပြောနိုင်ပါ</translation>
        </message>
        <message>
            <source>Is {name} the same person as {other}?</source>
            <translation>{name} နှင့် {other} သည် တစ်ဦးတည်း ဟုတ်ပါသလား။</translation>
        </message>
        <message>
            <source>Is {name} still a member?</source>
            <translation>{name} အဖွဲ့ဝင် ဖြစ်နေဆဲလား။</translation>
        </message>
        <message>
            <source>Please check the birth year of {name}.</source>
            <translation>{name} ၏ မွေးနှစ်ကို စစ်ပေးပါ။</translation>
        </message>
        <message>
            <source>Please check the township of {name}.</source>
            <translation>{name} ၏ မြို့နယ်ကို စစ်ပေးပါ။</translation>
        </message>
        <message>
            <source>Please ask {name} whether head office may know the name.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးချုပ်က အမည်ကို သိခွင့်ရှိမရှိ {name} ကို မေးပေးပါ။</translation>
        </message>
        <message>
            <source>Is it the same person as {other}?</source>
            <translation>{other} နှင့် တစ်ဦးတည်း ဟုတ်ပါသလား။</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>မေးခွန်း</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>မေးသည့်နေ့</translation>
        </message>
        <message>
            <source>Questions to the offices</source>
            <translation>ရုံးများသို့ မေးခွန်းများ</translation>
        </message>
        <message>
            <source>Nothing was asked yet</source>
            <translation>ဘာမှ မမေးရသေးပါ</translation>
        </message>
        <message>
            <source>Open a member of another office and choose “Ask the office”.</source>
            <translation>အခြားရုံး၏ အဖွဲ့ဝင်ကို ဖွင့်ပြီး “ရုံးကို မေးရန်” ကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>Does another of our offices go on with them? Call head office: it hands the record over.</source>
            <translatorcomment>To be checked by a native reader before release. လွှဲပြောင်း for "hand over".</translatorcomment>
            <translation>ကျွန်ုပ်တို့၏ အခြားရုံးက ဆက်ကူညီမှာလား။ ရုံးချုပ်ကို ဖုန်းဆက်ပါ။ ရုံးချုပ်က မှတ်တမ်းကို လွှဲပြောင်းပေးပါမည်။</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translatorcomment>To be checked by a native reader before release. လွှဲပြောင်း for "hand over".</translatorcomment>
            <translation>လွှဲပြောင်းပြီး</translation>
        </message>
        <message>
            <source>Name kept at {office}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမည်ကို {office} တွင် ထား</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>နောက်ထပ် {count} ခု</translation>
        </message>
        <message>
            <source>Read aloud to {name}: “{sentence}”</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{name} ကို ဖတ်ပြပါ။ “{sentence}”</translation>
        </message>
        <message>
            <source>Head office asks</source>
            <translation>ရုံးချုပ်က မေးသည်</translation>
        </message>
        <message>
            <source>It is right now</source>
            <translation>ယခု မှန်ပါပြီ</translation>
        </message>
        <message>
            <source>Ask now</source>
            <translation>ယခု မေးရန်</translation>
        </message>
        <message>
            <source>Answered. It goes with the next bundle to head office.</source>
            <translation>ဖြေပြီးပါပြီ။ ရုံးချုပ်သို့ ပို့မည့် နောက်ဖိုင်ထုပ်နှင့် ပါသွားပါမည်။</translation>
        </message>
        <message>
            <source>Handed over to {office}, where the code is {code}.</source>
            <translatorcomment>To be checked by a native reader before release. လွှဲပြောင်း for "hand over".</translatorcomment>
            <translation>{office} သို့ လွှဲပြောင်းပြီးပါပြီ။ ထိုရုံးတွင် ကုဒ်မှာ {code} ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>The next bundles tell both offices.</source>
            <translation>နောက်ဖိုင်ထုပ်များက ရုံးနှစ်ခုလုံးကို အသိပေးပါမည်။</translation>
        </message>
        <message>
            <source>Asked {office}. It goes with the next bundle there.</source>
            <translation>{office} ကို မေးလိုက်ပါပြီ။ ထိုရုံးသို့ ပို့မည့် နောက်ဖိုင်ထုပ်နှင့် ပါသွားပါမည်။</translation>
        </message>
        <message>
            <source>The key that this card replaces did not sign it: it was changed, or someone else made it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤကတ်က အစားထိုးမည့် သော့ဟောင်း၏ လက်မှတ် မမှန်ပါ။ ပြောင်းလဲခံရသည် သို့မဟုတ် အခြားသူ လုပ်ထားခြင်း ဖြစ်နိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>Call that office and ask. Nothing was changed here.</source>
            <translation>ထိုရုံးကို ဖုန်းဆက်မေးပါ။ ဤနေရာတွင် ဘာမှ မပြောင်းလဲပါ။</translation>
        </message>
        <message>
            <source>The present key of this PC counts no more: it cannot speak for a new one.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤကွန်ပျူတာ၏ လက်ရှိသော့ကို ပယ်ဖျက်ထားပြီးဖြစ်၍ သော့အသစ်အတွက် အာမခံ၍ မရပါ။</translation>
        </message>
        <message>
            <source>Make the office anew on this PC, and exchange plain cards.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤကွန်ပျူတာတွင် ရုံးကို အသစ်ပြန်လုပ်ပြီး ကတ်များ ပြန်ဖလှယ်ပါ။</translation>
        </message>
        <message>
            <source>Bundle {number} of this station is not among those that were taken in here.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤကွန်ပျူတာ၏ ဖိုင်ထုပ် {number} ကို ဤနေရာတွင် ထည့်သွင်းထားခြင်း မရှိပါ။</translation>
        </message>
        <message>
            <source>Choose another one, or let all count that is here.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြားတစ်ခု ရွေးပါ၊ သို့မဟုတ် ဤနေရာတွင် ရှိသမျှကို အတည်ယူပါ။</translation>
        </message>
        <message>
            <source>There is no station with this key.</source>
            <translation>ဤသော့ရှိသော ကွန်ပျူတာ မရှိပါ။</translation>
        </message>
        <message>
            <source>Look at the list of stations.</source>
            <translation>ကွန်ပျူတာစာရင်းကို ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>Head office alone revokes stations.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကွန်ပျူတာ၏ ကတ်ကို ရုံးချုပ်ကသာ ပယ်ဖျက်ပါသည်။</translation>
        </message>
        <message>
            <source>Call head office.</source>
            <translation>ရုံးချုပ်ကို ဖုန်းဆက်ပါ။</translation>
        </message>
        <message>
            <source>This is the PC that you work on.</source>
            <translation>ဤကွန်ပျူတာသည် သင် အသုံးပြုနေသော ကွန်ပျူတာ ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Revoke it from another PC of head office.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးချုပ်၏ အခြားကွန်ပျူတာမှ ပယ်ဖျက်ပါ။</translation>
        </message>
        <message>
            <source>This station was revoked already.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤကွန်ပျူတာ၏ ကတ်ကို ပယ်ဖျက်ပြီးဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>This key is not used any more.</source>
            <translation>ဤသော့ကို မသုံးတော့ပါ။</translation>
        </message>
        <message>
            <source>Revoke the one that took its place.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>၎င်းအစား သုံးနေသော သော့ကို ပယ်ဖျက်ပါ။</translation>
        </message>
        <message>
            <source>It speaks from two places: its folder was copied.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နေရာနှစ်ခုမှ ပို့နေပါသည်။ ၎င်း၏ ဖိုင်တွဲကို ကူးထားပါသည်။</translation>
        </message>
        <message>
            <source>Call that office. Of the two copies one goes on; the other must not be opened any more.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထိုရုံးကို ဖုန်းဆက်ပါ။ မိတ္တူနှစ်ခုအနက် တစ်ခုကိုသာ ဆက်သုံးပါ။ ကျန်တစ်ခုကို မဖွင့်ပါနှင့်တော့။</translation>
        </message>
        <message>
            <source>Call that office. Each of its PCs opens the office once, then makes a new bundle.</source>
            <translation>ထိုရုံးကို ဖုန်းဆက်ပါ။ သူတို့ကွန်ပျူတာတစ်လုံးစီတွင် ရုံးကို တစ်ကြိမ် ဖွင့်ပြီးမှ ဖိုင်ထုပ်အသစ် လုပ်ရပါမည်။</translation>
        </message>
        <message>
            <source>It was put back from a backup, or copied, and goes on since then.</source>
            <translation>အရန်မိတ္တူမှ ပြန်ယူထား သို့မဟုတ် ကူးထားပြီး ထိုအချိန်မှစ၍ ဆက်သုံးနေပါသည်။</translation>
        </message>
        <message>
            <source>Nothing is to be done.</source>
            <translation>ဘာမှ လုပ်ရန် မလိုပါ။</translation>
        </message>
        <message>
            <source>There is no such station.</source>
            <translation>ထိုသို့သော ကွန်ပျူတာ မရှိပါ။</translation>
        </message>
        <message>
            <source>{count} stations are called so.</source>
            <translation>ထိုအမည်ဖြင့် ကွန်ပျူတာ {count} လုံး ရှိပါသည်။</translation>
        </message>
        <message>
            <source>Name the one by its key.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သော့ဖြင့် တစ်လုံးကို ညွှန်ပြပါ။</translation>
        </message>
        <message>
            <source>A copy of this PC made another bundle {number}; what came second was kept apart and not taken in.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤကွန်ပျူတာ၏ မိတ္တူက ဖိုင်ထုပ် {number} ကို နောက်တစ်ခု လုပ်ထားပါသည်။ နောက်မှရောက်သော တစ်ခုကို သီးသန့်ထားပြီး မထည့်သွင်းပါ။</translation>
        </message>
        <message>
            <source>That office has newer keys: this card is an old one.</source>
            <translation>ထိုရုံးတွင် သော့အသစ် ရှိပါသည်။ ဤကတ်သည် အဟောင်း ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Ask it for its present card.</source>
            <translation>ထိုရုံး၏ လက်ရှိကတ်ကို တောင်းပါ။</translation>
        </message>
        <message>
            <source>The key that this card replaces was revoked.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤကတ်က အစားထိုးမည့် သော့ကို ပယ်ဖျက်ထားပါသည်။</translation>
        </message>
        <message>
            <source>Its office must make a plain card.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထိုရုံးက သာမန်ကတ် လုပ်ပေးရပါမည်။</translation>
        </message>
        <message>
            <source>This card does not fit the one that it replaces.</source>
            <translation>ဤကတ်သည် ၎င်း အစားထိုးမည့် ကတ်နှင့် မကိုက်ညီပါ။</translation>
        </message>
        <message>
            <source>Another key took the place of that one already.</source>
            <translation>ထိုသော့အစား အခြားသော့ကို သုံးနေပြီးဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>This bundle was made before that office changed its key.</source>
            <translation>ဤဖိုင်ထုပ်ကို ထိုရုံး သော့မပြောင်းမီ လုပ်ထားပါသည်။</translation>
        </message>
        <message>
            <source>Ask it for a new bundle.</source>
            <translation>ဖိုင်ထုပ်အသစ် တောင်းပါ။</translation>
        </message>
        <message>
            <source>This bundle copies another station: what it says was begun with another key.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤဖိုင်ထုပ်သည် အခြားကွန်ပျူတာကို ပုံတူလုပ်ထားပါသည်။ အခြားသော့ဖြင့် စခဲ့သော မှတ်တမ်း ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Call the office it seems to come from, and ask for a new card.</source>
            <translation>လာရာဟု ထင်ရသော ရုံးကို ဖုန်းဆက်ပြီး ကတ်အသစ် တောင်းပါ။</translation>
        </message>
        <message>
            <source>This card takes the place of one that is not trusted here.</source>
            <translation>ဤကတ်သည် ဤနေရာတွင် အတည်မပြုရသေးသော ကတ်ကို အစားထိုးပါသည်။</translation>
        </message>
        <message>
            <source>Ask that office for all its cards in their order, or revoke the old one and trust a plain card.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထိုရုံးထံ ကတ်အားလုံးကို အစဉ်လိုက် တောင်းပါ၊ သို့မဟုတ် အဟောင်းကို ပယ်ဖျက်ပြီး သာမန်ကတ်ကို အတည်ပြုပါ။</translation>
        </message>
        <message>
            <source>{office}: new keys</source>
            <translation>{office} – သော့အသစ်</translation>
        </message>
        <message>
            <source>PCs and keys</source>
            <translation>ကွန်ပျူတာနှင့် သော့များ</translation>
        </message>
        <message>
            <source>This replaces the key that office had.</source>
            <translation>ဤကတ်သည် ထိုရုံး၏ သော့ဟောင်းကို အစားထိုးပါသည်။</translation>
        </message>
        <message>
            <source>The new keys of {day}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{day} ၏ သော့အသစ်</translation>
        </message>
        <message>
            <source>New keys for this PC</source>
            <translation>ဤကွန်ပျူတာအတွက် သော့အသစ်</translation>
        </message>
        <message>
            <source>When somebody may have seen them</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တစ်ယောက်ယောက် မြင်သွားနိုင်လျှင်</translation>
        </message>
        <message>
            <source>Make new keys when somebody left who knew this PC, or when its files may have been copied. If the PC itself is gone, head office revokes it instead.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤကွန်ပျူတာကို သိသူ ထွက်သွားလျှင် သို့မဟုတ် ဖိုင်များကို ကူးယူခံရနိုင်လျှင် သော့အသစ် လုပ်ပါ။ ကွန်ပျူတာ ပျောက်သွားလျှင်မူ ရုံးချုပ်က ပယ်ဖျက်ပါမည်။</translation>
        </message>
        <message>
            <source>Every office that gets bundles from this PC must then take the new keys: by their file, and by ten words that you read aloud. Until then it cannot take your bundles.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤကွန်ပျူတာမှ ဖိုင်ထုပ်ရသော ရုံးတိုင်းက သော့အသစ်ကို လက်ခံရပါမည်။ ဖိုင်ကို ပေးပြီး စကားလုံး ၁၀ လုံးကို အသံထွက် ဖတ်ပြပါ။ ထိုအထိ သင့်ဖိုင်ထုပ်များကို ထည့်သွင်း၍ မရပါ။</translation>
        </message>
        <message>
            <source>Make new keys</source>
            <translation>သော့အသစ် လုပ်ရန်</translation>
        </message>
        <message>
            <source>Make them now? The old ones are gone then.</source>
            <translation>ယခု လုပ်မလား။ သော့ဟောင်းများ မရှိတော့ပါ။</translation>
        </message>
        <message>
            <source>Yes, make them</source>
            <translation>လုပ်ပါမည်</translation>
        </message>
        <message>
            <source>Give this file to each of those offices. Then read these words aloud on the phone.</source>
            <translation>ဤဖိုင်ကို ထိုရုံးတိုင်းသို့ ပေးပါ။ ပြီးလျှင် ဤစကားလုံးများကို ဖုန်းဖြင့် အသံထွက် ဖတ်ပြပါ။</translation>
        </message>
        <message>
            <source>This PC has new keys. Now save their file.</source>
            <translation>ဤကွန်ပျူတာတွင် သော့အသစ် ရပါပြီ။ ယခု ဖိုင်ကို သိမ်းပါ။</translation>
        </message>
        <message>
            <source>To be entered again</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်သွင်းရန်</translation>
        </message>
        <message>
            <source>Nothing is to be entered again</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်သွင်းရန် မရှိပါ</translation>
        </message>
        <message>
            <source>What a revoked PC had written beyond what counts would stand here.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပယ်ဖျက်ထားသော ကွန်ပျူတာက ရေးထားပြီး အတည်မဖြစ်တော့သည်များ ဤနေရာတွင် ပေါ်ပါမည်။</translation>
        </message>
        <message>
            <source>A revoked PC wrote this</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပယ်ဖျက်ထားသော ကွန်ပျူတာက ရေးထားသည်</translation>
        </message>
        <message>
            <source>It stands in your register, but no other office takes it. Enter again what is right; where it is wrong, write the right thing in the record instead.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင့်စာရင်းတွင် ရှိသော်လည်း အခြားရုံးများက မယူပါ။ မှန်သည်ကို ပြန်သွင်းပါ။ မှားနေလျှင် မှတ်တမ်းတွင် အမှန်ကို ရေးပါ။</translation>
        </message>
        <message>
            <source>Enter this record again</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤမှတ်တမ်းကို ပြန်သွင်းရန်</translation>
        </message>
        <message>
            <source>Enter all again</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အားလုံး ပြန်သွင်းရန်</translation>
        </message>
        <message>
            <source>{count} entered again. The next bundle takes them along.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{count} ခု ပြန်သွင်းပြီးပါပြီ။ နောက်ဖိုင်ထုပ်နှင့် ပါသွားပါမည်။</translation>
        </message>
        <message>
            <source>What stands there</source>
            <translation>ရေးထားသည်မှာ</translation>
        </message>
        <message>
            <source>the whole record</source>
            <translation>မှတ်တမ်းတစ်ခုလုံး</translation>
        </message>
        <message>
            <source>As it was at bundle {number}, {day}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်ထုပ် {number} အထိ၊ {day}</translation>
        </message>
        <message>
            <source>Revoke a PC</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကွန်ပျူတာ ပယ်ဖျက်ရန်</translation>
        </message>
        <message>
            <source>What counts of its writes</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>၎င်းရေးထားသည်များအနက် အတည်ယူမည်</translation>
        </message>
        <message>
            <source>Revoke this PC</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤကွန်ပျူတာကို ပယ်ဖျက်ရန်</translation>
        </message>
        <message>
            <source>Revoked. Send a bundle to each office, so that all know it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပယ်ဖျက်ပြီးပါပြီ။ အားလုံး သိစေရန် ရုံးတိုင်းသို့ ဖိုင်ထုပ် ပို့ပါ။</translation>
        </message>
        <message>
            <source>Leave it in use</source>
            <translation>ဆက်သုံးရန်</translation>
        </message>
        <message>
            <source>Revoke for good</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အပြီး ပယ်ဖျက်ရန်</translation>
        </message>
        <message>
            <source>From now on nothing is taken that this PC writes, whoever brings it: the next bundle to each office says so. What other offices had of it beyond today is listed there, and a person enters it again.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယခုမှစ၍ ဤကွန်ပျူတာက ရေးသည်များကို မည်သူ ယူလာစေ မလက်ခံတော့ပါ။ ရုံးတိုင်းသို့ နောက်ဖိုင်ထုပ်က အသိပေးပါမည်။ အခြားရုံးများတွင် ယနေ့ထက် ပို၍ ရှိနေသည်များကို ထိုရုံးတွင် စာရင်းပြပြီး လူက ပြန်သွင်းရပါမည်။</translation>
        </message>
        <message>
            <source>Choose an earlier bundle if somebody else may have written on it since.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြားသူ ဝင်ရေးထားနိုင်လျှင် ထိုမတိုင်မီ ဖိုင်ထုပ်ကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>This cannot be taken back: a PC that goes on needs a new card then.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်ပြင်၍ မရပါ။ ဆက်သုံးမည့် ကွန်ပျူတာသည် ကတ်အသစ် လိုပါမည်။</translation>
        </message>
        <message>
            <source>All that is here by now</source>
            <translation>ယခု ဤနေရာတွင် ရှိသမျှ</translation>
        </message>
        <message>
            <source>You work on it now.</source>
            <translation>ယခု သင် သုံးနေပါသည်။</translation>
        </message>
        <message>
            <source>Bundles go to it and come from it.</source>
            <translation>ဖိုင်ထုပ် ပို့ရန်၊ ယူရန် သုံးနေပါသည်။</translation>
        </message>
        <message>
            <source>That PC has newer keys: bundles with these are taken no more.</source>
            <translation>ထိုကွန်ပျူတာတွင် သော့အသစ် ရှိပါသည်။ ဤသော့ဖြင့် လုပ်သော ဖိုင်ထုပ်ကို မယူတော့ပါ။</translation>
        </message>
        <message>
            <source>Its key counts no more: nothing that it writes is taken, whoever brings it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>၎င်း၏ သော့ကို ပယ်ဖျက်ထားပါသည်။ ၎င်းရေးသည်များကို မည်သူ ယူလာစေ မလက်ခံပါ။</translation>
        </message>
        <message>
            <source>this PC</source>
            <translation>ဤကွန်ပျူတာ</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>သုံးနေသည်</translation>
        </message>
        <message>
            <source>old keys</source>
            <translation>သော့ဟောင်း</translation>
        </message>
        <message>
            <source>revoked</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပယ်ဖျက်ပြီး</translation>
        </message>
        <message>
            <source>Words compared</source>
            <translation>တိုက်စစ်သည့်ရက်</translation>
        </message>
        <message>
            <source>Last bundle from it</source>
            <translation>၎င်းထံမှ နောက်ဆုံးဖိုင်ထုပ်</translation>
        </message>
        <message>
            <source>Revoked on</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပယ်ဖျက်သည့်ရက်</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>သော့</translation>
        </message>
        <message>
            <source>PCs</source>
            <translation>ကွန်ပျူတာများ</translation>
        </message>
        <message>
            <source>Each PC has keys of its own.</source>
            <translation>ကွန်ပျူတာတိုင်းတွင် ကိုယ်ပိုင်သော့ ရှိပါသည်။</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>ကြည့်ရန်</translation>
        </message>
        <message>
            <source>{count} writes of a revoked PC are to be entered again.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပယ်ဖျက်ထားသော ကွန်ပျူတာက ရေးထားသည် {count} ခုကို ပြန်သွင်းရန် လိုပါသည်။</translation>
        </message>
        <message>
            <source>No other PC is known yet</source>
            <translation>အခြားကွန်ပျူတာ မသိသေးပါ</translation>
        </message>
        <message>
            <source>Exchange cards first.</source>
            <translation>ကတ်ကို အရင် ဖလှယ်ပါ။</translation>
        </message>
        <message>
            <source>look here</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကြည့်ရန်</translation>
        </message>
        <message>
            <source>{office}: {text}</source>
            <translation>{office} – {text}</translation>
        </message>
        <message>
            <source>{code}: this key counts no more. The next bundle to each office tells it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{code} – ဤသော့ကို ပယ်ဖျက်ပြီးပါပြီ။ ရုံးတိုင်းသို့ နောက်ဖိုင်ထုပ်က အသိပေးပါမည်။</translation>
        </message>
        <message>
            <source>This PC never changed its keys.</source>
            <translation>ဤကွန်ပျူတာသည် သော့ မပြောင်းဖူးပါ။</translation>
        </message>
        <message>
            <source>Leave out --again to make new ones.</source>
            <translation>အသစ်လုပ်ရန် --again ကို ဖြုတ်ပါ။</translation>
        </message>
        <message>
            <source>The change file stands in {file}. Give it to every office that this PC sends bundles to.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သော့ပြောင်းဖိုင်ကို {file} တွင် ထားပါသည်။ ဤကွန်ပျူတာက ဖိုင်ထုပ် ပို့သော ရုံးတိုင်းသို့ ပေးပါ။</translation>
        </message>
        <message>
            <source>Read these words aloud to each of them: {words}</source>
            <translation>ဤစကားလုံးများကို ရုံးတစ်ရုံးစီသို့ အသံထွက် ဖတ်ပြပါ။ {words}</translation>
        </message>
        <message>
            <source>{count} of its writes are to be looked at here: see `list reentry`.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>၎င်းရေးထားသည် {count} ခုကို ဤနေရာတွင် ကြည့်ရန် လိုပါသည်။ `list reentry` ကို ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>{count} are left.</source>
            <translation>{count} ခု ကျန်ပါသည်။</translation>
        </message>
        <message>
            <source>keep a record</source>
            <translatorcomment>To be checked by a native reader before release. What somebody agreed to.</translatorcomment>
            <translation>မှတ်တမ်းထားရန်</translation>
        </message>
        <message>
            <source>share with head office</source>
            <translatorcomment>To be checked by a native reader before release. What somebody agreed to.</translatorcomment>
            <translation>ရုံးချုပ်နှင့် မျှဝေရန်</translation>
        </message>
        <message>
            <source>share with this clinic</source>
            <translatorcomment>To be checked by a native reader before release. What somebody agreed to.</translatorcomment>
            <translation>ဤဆေးခန်းနှင့် မျှဝေရန်</translation>
        </message>
        <message>
            <source>be asked how it went</source>
            <translatorcomment>To be checked by a native reader before release. What somebody agreed to.</translatorcomment>
            <translation>နောက်ဆက်တွဲ မေးမြန်းရန်</translation>
        </message>
        <message>
            <source>legal case</source>
            <translatorcomment>To be checked by a native reader before release. What somebody agreed to.</translatorcomment>
            <translation>ဥပဒေကိစ္စ</translation>
        </message>
        <message>
            <source>statistics</source>
            <translatorcomment>To be checked by a native reader before release. What somebody agreed to.</translatorcomment>
            <translation>စာရင်းအင်းအတွက်</translation>
        </message>
        <message>
            <source>This folder cannot be read.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤဖိုင်တွဲကို ဖတ်၍ မရပါ။</translation>
        </message>
        <message>
            <source>Is the stick still in? Choose it again.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>USB တပ်ထားဆဲလား။ ထပ်ရွေးပါ။</translation>
        </message>
        <message>
            <source>Bundles {first} to {last} of {office} never arrived.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{office} ၏ ဖိုင်ထုပ် {first} မှ {last} အထိ မရောက်ခဲ့ပါ။</translation>
        </message>
        <message>
            <source>Something waits for it: ask for it again.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>၎င်းကို စောင့်နေသည်များ ရှိပါသည်။ ထပ်တောင်းပါ။</translation>
        </message>
        <message>
            <source>Bundle {number} of {office} never arrived.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{office} ၏ ဖိုင်ထုပ် {number} မရောက်ခဲ့ပါ။</translation>
        </message>
        <message>
            <source>What it held came with a later one.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပါသည့်အရာများ နောက်ဖိုင်ထုပ်နှင့် ရောက်ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>A receipt code has {count} characters.</source>
            <translatorcomment>To be checked by a native reader before release. ရောက်ကြောင်းကုဒ် for "receipt code".</translatorcomment>
            <translation>ရောက်ကြောင်းကုဒ်တွင် စာလုံး {count} လုံး ပါသည်။</translation>
        </message>
        <message>
            <source>Ask for it again, and type it as you hear it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထပ်မေးပြီး ကြားသည့်အတိုင်း ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>Read it back to them, and type it again. It was not counted.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သူတို့ကို ပြန်ဖတ်ပြပြီး ထပ်ရိုက်ပါ။ အကြိမ်အဖြစ် မရေတွက်ပါ။</translation>
        </message>
        <message>
            <source>This bundle was not taken in here.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤဖိုင်ထုပ်ကို ဤနေရာတွင် မထည့်သွင်းရသေးပါ။</translation>
        </message>
        <message>
            <source>Take it in first; its receipt code can be read out then.</source>
            <translatorcomment>To be checked by a native reader before release. ရောက်ကြောင်းကုဒ် for "receipt code".</translatorcomment>
            <translation>အရင် ထည့်သွင်းပါ။ ထို့နောက် ရောက်ကြောင်းကုဒ်ကို ဖတ်ပြနိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>The station that sent it is not known any more.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပို့သော ကွန်ပျူတာကို မသိတော့ပါ။</translation>
        </message>
        <message>
            <source>Ask them for its card.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>၎င်း၏ ကတ်ကို တောင်းပါ။</translation>
        </message>
        <message>
            <source>No bundle was sent to this office yet.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤရုံးသို့ ဖိုင်ထုပ် မပို့ရသေးပါ။</translation>
        </message>
        <message>
            <source>Make one first; they read its code when they have it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အရင် ပြုလုပ်ပါ။ ရရှိလျှင် သူတို့က ကုဒ်ကို ဖတ်ပြပါမည်။</translation>
        </message>
        <message>
            <source>Five codes were wrong.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကုဒ် ငါးကြိမ် မှားပါသည်။</translation>
        </message>
        <message>
            <source>Take in a bundle of that office: it says by itself what arrived there.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထိုရုံး၏ ဖိုင်ထုပ်ကို ထည့်သွင်းပါ။ ရောက်သည့်အရာများကို ၎င်းက ပြပါလိမ့်မည်။</translation>
        </message>
        <message>
            <source>This is the code of no bundle.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤကုဒ်သည် မည်သည့်ဖိုင်ထုပ်၏ ကုဒ်မျှ မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>All that was sent to them is acknowledged already.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သူတို့ထံ ပို့သမျှ ရောက်ကြောင်း သိပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>A bundle was made since then: others may have built on it already.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထို့နောက် ဖိုင်ထုပ် ပြုလုပ်ပြီးပါပြီ။ အခြားသူများ ဆက်လုပ်ပြီး ဖြစ်နိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>Something that it brought was changed here since then.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပါလာသည့်အရာတစ်ခုကို ဤနေရာတွင် ပြောင်းပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>There is no import that could be undone.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်ဖျက်နိုင်သော ထည့်သွင်းမှု မရှိပါ။</translation>
        </message>
        <message>
            <source>This bundle is not of the last import.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤဖိုင်ထုပ်သည် နောက်ဆုံး ထည့်သွင်းမှုမှ မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>Only the last import can be undone.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နောက်ဆုံး ထည့်သွင်းမှုကိုသာ ပြန်ဖျက်နိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>The last import cannot be undone.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နောက်ဆုံး ထည့်သွင်းမှုကို ပြန်ဖျက်၍ မရပါ။</translation>
        </message>
        <message>
            <source>Undo the last import</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နောက်ဆုံး ထည့်သွင်းမှုကို ပြန်ဖျက်ရန်</translation>
        </message>
        <message>
            <source>up to bundle {number}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်ထုပ် {number} အထိ</translation>
        </message>
        <message>
            <source>No bundle of theirs came for so long. Call them: is one on its way?</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သူတို့ဖိုင်ထုပ် မရောက်သည်မှာ ကြာပါပြီ။ ဖုန်းဆက်မေးပါ၊ လမ်းတွင် ရှိပါသလား။</translation>
        </message>
        <message>
            <source>all that was sent</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပို့သမျှ အားလုံး</translation>
        </message>
        <message>
            <source>none of it yet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မသိရသေးပါ</translation>
        </message>
        <message>
            <source>sent {number}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပို့ပြီး {number}</translation>
        </message>
        <message>
            <source>received {number}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရရှိ {number}</translation>
        </message>
        <message>
            <source>set apart</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သီးခြား ထားသည်</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မသိရသေးပါ</translation>
        </message>
        <message>
            <source>arrived</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရောက်ပြီး</translation>
        </message>
        <message>
            <source>arrived, by code</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရောက်ပြီး၊ ကုဒ်ဖြင့်</translation>
        </message>
        <message>
            <source>No bundle of theirs ever came. Call them, and ask for one.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သူတို့ဖိုင်ထုပ် တစ်ခါမှ မရောက်ဖူးပါ။ ဖုန်းဆက်၍ တောင်းပါ။</translation>
        </message>
        <message>
            <source>Choose an office</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးတစ်ရုံး ရွေးပါ</translation>
        </message>
        <message>
            <source>What went and what came stands here.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပို့ထားသည်နှင့် ရရှိသည်ကို ဤနေရာတွင် ပြပါမည်။</translation>
        </message>
        <message>
            <source>No bundle went or came yet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်ထုပ် မပို့၊ မရရှိသေးပါ</translation>
        </message>
        <message>
            <source>Type a receipt code</source>
            <translatorcomment>To be checked by a native reader before release. ရောက်ကြောင်းကုဒ် for "receipt code".</translatorcomment>
            <translation>ရောက်ကြောင်းကုဒ် ရိုက်ရန်</translation>
        </message>
        <message>
            <source>Read out a receipt code</source>
            <translatorcomment>To be checked by a native reader before release. ရောက်ကြောင်းကုဒ် for "receipt code".</translatorcomment>
            <translation>ရောက်ကြောင်းကုဒ် ဖတ်ပြရန်</translation>
        </message>
        <message>
            <source>missing</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မရောက်ပါ</translation>
        </message>
        <message>
            <source>Known to have arrived</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရောက်ကြောင်း သိရသည်</translation>
        </message>
        <message>
            <source>Bundle</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်ထုပ်</translation>
        </message>
        <message>
            <source>changes: {count}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြောင်းလဲမှု {count} ခု</translation>
        </message>
        <message>
            <source>nothing</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မရှိပါ</translation>
        </message>
        <message>
            <source>{count} days silent</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{count} ရက် တိတ်နေသည်</translation>
        </message>
        <message>
            <source>More such gaps: {count}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤသို့ မရောက်သည် နောက်ထပ် {count} ခု ရှိပါသည်။</translation>
        </message>
        <message>
            <source>codes</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကုဒ်များ</translation>
        </message>
        <message>
            <source>Five codes were wrong: only a bundle of theirs counts now.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကုဒ် ငါးကြိမ် မှားပါသည်။ ယခု သူတို့ဖိုင်ထုပ်ကိုသာ ယုံပါသည်။</translation>
        </message>
        <message>
            <source>This is the code of none of the bundles that wait for one. Wrong codes that are left: {count}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကုဒ်စောင့်နေသော ဖိုင်ထုပ်များ၏ ကုဒ် မဟုတ်ပါ။ မှားခွင့် {count} ကြိမ် ကျန်ပါသည်။</translation>
        </message>
        <message>
            <source>Bundle {number} arrived.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်ထုပ် {number} ရောက်ပါပြီ။</translation>
        </message>
        <message>
            <source>That bundle {number} arrived was known already.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်ထုပ် {number} ရောက်ကြောင်း သိပြီးဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Bundle {number} arrived, and {count} before it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်ထုပ် {number} နှင့် ၎င်းအရင် {count} ခု ရောက်ပါပြီ။</translation>
        </message>
        <message>
            <source>The code that they read to you</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သူတို့ ဖတ်ပြသော ကုဒ်</translation>
        </message>
        <message>
            <source>Nine letters and digits. Small letters will do. Wrong codes that are left: {count}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အက္ခရာနှင့် ဂဏန်း ၉ လုံး။ စာလုံးအသေး ရပါသည်။ မှားခွင့် {count} ကြိမ် ကျန်ပါသည်။</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရောက်ပါပြီ</translation>
        </message>
        <message>
            <source>Five codes were wrong. Take in a bundle of theirs: it says by itself what arrived.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကုဒ် ငါးကြိမ် မှားပါသည်။ သူတို့ဖိုင်ထုပ်ကို ထည့်သွင်းပါ။ ရောက်သည့်အရာများကို ၎င်းက ပြပါလိမ့်မည်။</translation>
        </message>
        <message>
            <source>Once the code is read out, this import cannot be undone any more: they build on it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကုဒ်ကို ဖတ်ပြပြီးလျှင် ဤထည့်သွင်းမှုကို ပြန်ဖျက်၍ မရတော့ပါ။ သူတို့က ယင်းအပေါ် ဆက်လုပ်ပါမည်။</translation>
        </message>
        <message>
            <source>Read it aloud in three parts, and let them read it back. There is no letter O, I, L or U in it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သုံးပိုင်းခွဲ၍ အသံထွက်ဖတ်ပြီး ပြန်ဖတ်ခိုင်းပါ။ အက္ခရာ O၊ I၊ L၊ U မပါပါ။</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကုဒ်ကို ပြရန်</translation>
        </message>
        <message>
            <source>Bundle {number} of {office}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{office} ၏ ဖိုင်ထုပ် {number}</translation>
        </message>
        <message>
            <source>Call them. They open their page of the exchange, choose your office and read the receipt code of your bundle aloud. Then the next bundle holds only what is new.</source>
            <translatorcomment>To be checked by a native reader before release. ရောက်ကြောင်းကုဒ် for "receipt code".</translatorcomment>
            <translation>ဖုန်းဆက်ပါ။ သူတို့က ဖလှယ်ခြင်း စာမျက်နှာကို ဖွင့်၊ သင့်ရုံးကို ရွေးပြီး သင့်ဖိုင်ထုပ်၏ ရောက်ကြောင်းကုဒ်ကို ဖတ်ပြပါမည်။ ထို့နောက် ဖိုင်ထုပ်တွင် အသစ်များသာ ပါမည်။</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်ဖျက်ရန်</translation>
        </message>
        <message>
            <source>Taken in on {day}: {bundles}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{day} တွင် ထည့်သွင်းခဲ့သည် – {bundles}</translation>
        </message>
        <message>
            <source>What these bundles brought goes out again, and what they changed stands as before. The same files can be taken in again. What a member withdrew or had erased stays so.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤဖိုင်ထုပ်များ ယူလာသည့်အရာများ ပြန်ထွက်သွားပြီး ပြောင်းခဲ့သည်များ မူလအတိုင်း ပြန်ဖြစ်ပါမည်။ ထိုဖိုင်များကို ထပ်ထည့်သွင်းနိုင်ပါသည်။ အဖွဲ့ဝင်က ရုပ်သိမ်းသည် သို့မဟုတ် ဖျက်ခိုင်းသည်များ ထိုအတိုင်း ရှိပါမည်။</translation>
        </message>
        <message>
            <source>Undoing the import</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထည့်သွင်းမှုကို ပြန်ဖျက်နေသည်</translation>
        </message>
        <message>
            <source>The import was undone.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထည့်သွင်းမှုကို ပြန်ဖျက်ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>There is no import that could be undone</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်ဖျက်နိုင်သော ထည့်သွင်းမှု မရှိပါ</translation>
        </message>
        <message>
            <source>Only the last one can be, and only until its receipt code was read out.</source>
            <translatorcomment>To be checked by a native reader before release. ရောက်ကြောင်းကုဒ် for "receipt code".</translatorcomment>
            <translation>နောက်ဆုံးတစ်ခုကိုသာ၊ ရောက်ကြောင်းကုဒ် မဖတ်ပြမီသာ ပြန်ဖျက်နိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>not known to have arrived</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရောက်ကြောင်း မသိရသေးပါ</translation>
        </message>
        <message>
            <source>Your other PC</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင့်ရုံး၏ အခြားကွန်ပျူတာ</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မနေ့က</translation>
        </message>
        <message>
            <source>{count} days ago</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{count} ရက်က</translation>
        </message>
        <message>
            <source>Nothing came from {offices} offices for two weeks or more; longest from {office}. Call them.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံး {offices} ရုံးမှ နှစ်ပတ်ကျော် ဘာမှ မရောက်ပါ။ အကြာဆုံးမှာ {office} ဖြစ်ပါသည်။ ဖုန်းဆက်ပါ။</translation>
        </message>
        <message>
            <source>Nothing came from {office} for {count} days. Call them.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{office} မှ {count} ရက် ဘာမှ မရောက်ပါ။ ဖုန်းဆက်ပါ။</translation>
        </message>
        <message>
            <source>No bundle came</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်ထုပ် မရောက်ပါ</translation>
        </message>
        <message>
            <source>Bundle {number} of {office} was taken out again.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{office} ၏ ဖိုင်ထုပ် {number} ကို ပြန်ထုတ်ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>This is the code of none of them. From now on only a bundle of that office counts.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထိုဖိုင်ထုပ်များ၏ ကုဒ် မဟုတ်ပါ။ ယခုမှစ၍ ထိုရုံး၏ ဖိုင်ထုပ်ကိုသာ ယုံပါမည်။</translation>
        </message>
        <message>
            <source>This is neither a bundle's number nor a file.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်ထုပ်နံပါတ်လည်း မဟုတ်၊ ဖိုင်လည်း မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>Compare the name, or type the number.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမည်ကို တိုက်ကြည့်ပါ၊ သို့မဟုတ် နံပါတ်ကို ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>Read this aloud to {office}, for bundle {number}: {code}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်ထုပ် {number} အတွက် {office} သို့ ဖတ်ပြပါ – {code}</translation>
        </message>
        <message>
            <source>Bundle {number} was acknowledged before.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်ထုပ် {number} ရောက်ကြောင်း သိပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>Several bundles have this number.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤနံပါတ်ရှိ ဖိုင်ထုပ် အများအပြား ရှိပါသည်။</translation>
        </message>
        <message>
            <source>Name the office that sent it by --from, or the file.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပို့သောရုံးကို --from ဖြင့် ရေးပါ၊ သို့မဟုတ် ဖိုင်ကို ရေးပါ။</translation>
        </message>
        <message>
            <source>Link the two records</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်တမ်း နှစ်ခုကို ချိတ်ရန်</translation>
        </message>
        <message>
            <source>Linked. The next bundles tell the offices.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ချိတ်ပြီးပါပြီ။ နောက်ဖိုင်ထုပ်များက ရုံးများကို အသိပေးပါမည်။</translation>
        </message>
        <message>
            <source>1 waits</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>၁ ခု စောင့်နေ</translation>
        </message>
        <message>
            <source>Head office has taken this over already.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးချုပ်က ယူထားပြီးဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>It stands in the list for everybody.</source>
            <translation>အားလုံးအတွက် စာရင်းထဲတွင် ရှိပါသည်။</translation>
        </message>
        <message>
            <source>Head office has not taken this over.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးချုပ်က မယူထားပါ။</translation>
        </message>
        <message>
            <source>Look at it in the list.</source>
            <translation>စာရင်းထဲတွင် ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>Only head office keeps the list for everybody.</source>
            <translation>အားလုံးအတွက် စာရင်းကို ရုံးချုပ်သာ ထားရှိပါသည်။</translation>
        </message>
        <message>
            <source>Ask head office to take it over.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးချုပ်ကို ယူပေးရန် တောင်းဆိုပါ။</translation>
        </message>
        <message>
            <source>No branch has this in its own list.</source>
            <translation>မည်သည့်ရုံးခွဲ၏ ကိုယ်ပိုင်စာရင်းတွင်မှ မရှိပါ။</translation>
        </message>
        <message>
            <source>Compare the code, and whose it is.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကုဒ်နှင့် မည်သည့်ရုံး၏ဟာဖြစ်သည်ကို တိုက်ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>Several branches have this code.</source>
            <translation>ရုံးခွဲအများအပြားတွင် ဤကုဒ် ရှိပါသည်။</translation>
        </message>
        <message>
            <source>Say of which branch it is.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မည်သည့်ရုံးခွဲ၏ဟာဖြစ်သည်ကို ပြောပါ။</translation>
        </message>
        <message>
            <source>This is not in head office's list.</source>
            <translation>ရုံးချုပ်၏ စာရင်းတွင် မရှိပါ။</translation>
        </message>
        <message>
            <source>Compare the code, or leave it out to add a new one.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကုဒ်ကို တိုက်ကြည့်ပါ၊ အသစ်ထည့်ရန်ဆိုလျှင် ချန်ထားပါ။</translation>
        </message>
        <message>
            <source>The register holds {codes} for the same person.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရင်းတွင် ဤသူအတွက် {codes} လည်း ရှိပါသည်။</translation>
        </message>
        <message>
            <source>Erasing takes all records of a person. If they are two people, take them apart first.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖျက်လျှင် လူတစ်ဦး၏ မှတ်တမ်းအားလုံး ပျက်ပါသည်။ လူနှစ်ဦးဖြစ်လျှင် အရင် ခွဲပါ။</translation>
        </message>
        <message>
            <source>The same name.</source>
            <translation>အမည် တူပါသည်။</translation>
        </message>
        <message>
            <source>The same birth year.</source>
            <translation>မွေးနှစ် တူပါသည်။</translation>
        </message>
        <message>
            <source>About the same age.</source>
            <translation>အသက် နီးစပ်ပါသည်။</translation>
        </message>
        <message>
            <source>The same township.</source>
            <translation>မြို့နယ် တူပါသည်။</translation>
        </message>
        <message>
            <source>Year, township and gender are the same; no name is known.</source>
            <translation>မွေးနှစ်၊ မြို့နယ်၊ ကျား/မ တူပါသည်။ အမည် မသိပါ။</translation>
        </message>
        <message>
            <source>These two records are linked already.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤမှတ်တမ်းနှစ်ခုကို ချိတ်ထားပြီးဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>These two records are not linked.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤမှတ်တမ်းနှစ်ခုကို မချိတ်ထားပါ။</translation>
        </message>
        <message>
            <source>Compare both codes.</source>
            <translation>ကုဒ်နှစ်ခုကို တိုက်ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>Both codes lead to {code}.</source>
            <translation>ကုဒ်နှစ်ခုလုံး {code} သို့ ရောက်ပါသည်။</translation>
        </message>
        <message>
            <source>They belong together through another record: take that link away.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြားမှတ်တမ်းတစ်ခုမှတစ်ဆင့် ဆက်နေပါသည်။ ထိုချိတ်ဆက်မှုကို ဖြုတ်ပါ။</translation>
        </message>
        <message>
            <source>This member is not of your office.</source>
            <translation>ဤအဖွဲ့ဝင်သည် သင့်ရုံးမှ မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>Same person?</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လူတစ်ဦးတည်းလား</translation>
        </message>
        <message>
            <source>Nobody seems to stand twice</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နှစ်ခါပါနေသူ မတွေ့ပါ</translation>
        </message>
        <message>
            <source>Records that may be one person's are shown here, and nothing is decided without you.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လူတစ်ဦးတည်း၏ဖြစ်နိုင်သော မှတ်တမ်းများကို ဤနေရာတွင် ပြပါသည်။ သင်မပါဘဲ ဘာမှ မဆုံးဖြတ်ပါ။</translation>
        </message>
        <message>
            <source>Enter puts both beside each other.</source>
            <translation>Enter နှိပ်လျှင် နှစ်ခုကို ဘေးချင်းကပ် ပြပါသည်။</translation>
        </message>
        <message>
            <source>Two records</source>
            <translation>မှတ်တမ်းနှစ်ခု</translation>
        </message>
        <message>
            <source>In common</source>
            <translation>တူညီချက်</translation>
        </message>
        <message>
            <source>{count} pairs</source>
            <translation>{count} စုံ</translation>
        </message>
        <message>
            <source>One person from now on.</source>
            <translation>ယခုမှစ၍ လူတစ်ဦးတည်း ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Two people. Nobody is asked about them again.</source>
            <translation>လူနှစ်ဦး ဖြစ်ပါသည်။ သူတို့အကြောင်း ထပ်မမေးတော့ပါ။</translation>
        </message>
        <message>
            <source>Taken apart. Both records are as they were.</source>
            <translation>ခွဲပြီးပါပြီ။ မှတ်တမ်းနှစ်ခုလုံး မူလအတိုင်း ရှိပါသည်။</translation>
        </message>
        <message>
            <source>One person or two?</source>
            <translation>လူတစ်ဦးလား၊ နှစ်ဦးလား</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>လူတစ်ဦးတည်း</translation>
        </message>
        <message>
            <source>Two people</source>
            <translation>လူနှစ်ဦး</translation>
        </message>
        <message>
            <source>Nothing moves: both records stay, are shown together, and can be taken apart again. Only erasing cannot: it takes both.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဘာမှ မရွေ့ပါ။ မှတ်တမ်းနှစ်ခုလုံး ရှိနေပြီး အတူပြပါသည်၊ ပြန်ခွဲနိုင်ပါသည်။ ဖျက်ခြင်းသာ ပြန်မရပါ။ နှစ်ခုလုံး ပျက်ပါသည်။</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>ကွဲသည်</translation>
        </message>
        <message>
            <source>These records are linked as one person, and all of them are erased. If they are two people, go back and take them apart first.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤမှတ်တမ်းများကို လူတစ်ဦးအဖြစ် ချိတ်ထား၍ အားလုံး ပျက်ပါမည်။ လူနှစ်ဦးဖြစ်လျှင် နောက်ပြန်သွားပြီး အရင် ခွဲပါ။</translation>
        </message>
        <message>
            <source>same person as {code}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{code} နှင့် တစ်ဦးတည်း</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>သင်တန်း</translation>
        </message>
        <message>
            <source>Legal case</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဥပဒေကိစ္စ</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>ဘာမှ မရှိသေးပါ</translation>
        </message>
        <message>
            <source>Referrals and trainings of this person will stand here.</source>
            <translation>ဤသူ၏ ညွှန်းပို့ခြင်းနှင့် သင်တန်းများကို ဤနေရာတွင် ပြပါမည်။</translation>
        </message>
        <message>
            <source>Under the code</source>
            <translation>ကုဒ်</translation>
        </message>
        <message>
            <source>Another office keeps a record of this person too.</source>
            <translation>အခြားရုံးတွင်လည်း ဤသူ၏ မှတ်တမ်း ရှိပါသည်။</translation>
        </message>
        <message>
            <source>Other offices keep {count} more records of this person.</source>
            <translation>အခြားရုံးများတွင် ဤသူ၏ မှတ်တမ်း နောက်ထပ် {count} ခု ရှိပါသည်။</translation>
        </message>
        <message>
            <source>keeping a record</source>
            <translation>မှတ်တမ်းထားခြင်း</translation>
        </message>
        <message>
            <source>sharing with head office</source>
            <translation>ရုံးချုပ်သို့ မျှဝေခြင်း</translation>
        </message>
        <message>
            <source>talking with clinics</source>
            <translation>ဆေးခန်းများနှင့် ပြောဆိုခြင်း</translation>
        </message>
        <message>
            <source>asking later</source>
            <translation>နောက်မှ မေးမြန်းခြင်း</translation>
        </message>
        <message>
            <source>noting a legal case</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဥပဒေကိစ္စ မှတ်ခြင်း</translation>
        </message>
        <message>
            <source>counting in figures</source>
            <translation>စာရင်းအင်းတွင် ထည့်ရေတွက်ခြင်း</translation>
        </message>
        <message>
            <source>handed over</source>
            <translation>လွှဲပြောင်းပြီး</translation>
        </message>
        <message>
            <source>Said no to {question} under {code} on {day}. That counts here too, until they are asked again.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{code} တွင် {question} ကို {day} နေ့က ငြင်းထားပါသည်။ ထပ်မမေးမချင်း ဤနေရာတွင်လည်း အကျုံးဝင်ပါသည်။</translation>
        </message>
        <message>
            <source>The same person</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တစ်ဦးတည်း</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>ခွဲရန်</translation>
        </message>
        <message>
            <source>History</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖြစ်စဉ်</translation>
        </message>
        <message>
            <source>Head office has taken this clinic of {office} into its list.</source>
            <translation>{office} ၏ ဤဆေးခန်းကို ရုံးချုပ်က မိမိစာရင်းထဲ ထည့်ထားပါသည်။</translation>
        </message>
        <message>
            <source>{office} keeps this clinic for itself.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{office} က ဤဆေးခန်းကို မိမိဘာသာ ထားရှိပါသည်။</translation>
        </message>
        <message>
            <source>Take into the list for all offices</source>
            <translation>ရုံးအားလုံး၏ စာရင်းထဲ ထည့်ရန်</translation>
        </message>
        <message>
            <source>Give it back to the branch</source>
            <translation>ရုံးခွဲသို့ ပြန်ပေးရန်</translation>
        </message>
        <message>
            <source>In the list for all offices from the next bundles on.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နောက်လာမည့် ဖိုင်ထုပ်များမှစ၍ ရုံးအားလုံး၏ စာရင်းတွင် ပါပါမည်။</translation>
        </message>
        <message>
            <source>The branch's own again, from the next bundles on.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နောက်လာမည့် ဖိုင်ထုပ်များမှစ၍ ရုံးခွဲ၏ ကိုယ်ပိုင် ပြန်ဖြစ်ပါမည်။</translation>
        </message>
        <message>
            <source>in head office's list</source>
            <translation>ရုံးချုပ်စာရင်းတွင်</translation>
        </message>
        <message>
            <source>of {office}</source>
            <translation>{office} ၏</translation>
        </message>
        <message>
            <source>One person from now on: {codes}.</source>
            <translation>ယခုမှစ၍ လူတစ်ဦးတည်း – {codes}။</translation>
        </message>
        <message>
            <source>Both records stay as they are. Erasing one erases the other too, so take a wrong link away at once.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်တမ်းနှစ်ခုလုံး မူလအတိုင်း ရှိပါသည်။ တစ်ခုကို ဖျက်လျှင် ကျန်တစ်ခုပါ ပျက်သဖြင့် မှားချိတ်မိလျှင် ချက်ချင်း ခွဲပါ။</translation>
        </message>
        <message>
            <source>{code} is {office}'s own again.</source>
            <translation>{code} သည် {office} ၏ ကိုယ်ပိုင် ပြန်ဖြစ်ပါပြီ။</translation>
        </message>
        <message>
            <source>{code} of {office} is in head office's list now.</source>
            <translation>{office} ၏ {code} သည် ရုံးချုပ်၏ စာရင်းတွင် ပါသွားပါပြီ။</translation>
        </message>
        <message>
            <source>The next bundles tell all offices.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နောက်လာမည့် ဖိုင်ထုပ်များက ရုံးအားလုံးကို ပြောပြပါမည်။</translation>
        </message>
        <message>
            <source>Linked records</source>
            <translation>ချိတ်ထားသော မှတ်တမ်းများ</translation>
        </message>
        <message>
            <source>sounds alike</source>
            <translation>အသံတူ</translation>
        </message>
        <message>
            <source>In this office admins print.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤရုံးတွင် ရုံးတာဝန်ခံများက ပုံနှိပ်ပါသည်။</translation>
        </message>
        <message>
            <source>Ask an admin to print it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပုံနှိပ်ပေးရန် ရုံးတာဝန်ခံကို ပြောပါ။</translation>
        </message>
        <message>
            <source>There is no pack with these letters.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤစာလုံးများဖြင့် အစု မရှိပါ။</translation>
        </message>
        <message>
            <source>They stand on top of each sheet.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက်တိုင်း၏ ထိပ်တွင် ရှိပါသည်။</translation>
        </message>
        <message>
            <source>This line was keyed in before.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤစာကြောင်းကို ထည့်သွင်းပြီးသား ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Look at the next one on the paper.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက်ပေါ်ရှိ နောက်တစ်ကြောင်းကို ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>Another code stands on this line.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤစာကြောင်းတွင် အခြားကုဒ် ရှိပါသည်။</translation>
        </message>
        <message>
            <source>Compare the paper with the screen.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက်ကို မျက်နှာပြင်နှင့် တိုက်ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>This line is not here.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤစာကြောင်း ဤနေရာတွင် မရှိပါ။</translation>
        </message>
        <message>
            <source>Look at the pack again.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အစုကို ပြန်ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>Choose a number from 0 to {most}.</source>
            <translation>၀ မှ {most} အထိ ရွေးပါ။</translation>
        </message>
        <message>
            <source>There is nothing to print.</source>
            <translation>ပုံနှိပ်ရန် မရှိပါ။</translation>
        </message>
        <message>
            <source>Choose how many lines the registers shall have.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာကြောင်း မည်မျှ လိုသည်ကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>keyed in</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထည့်သွင်းပြီး</translation>
        </message>
        <message>
            <source>left empty</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အလွတ်</translation>
        </message>
        <message>
            <source>key in</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထည့်သွင်းရန်</translation>
        </message>
        <message>
            <source>stayed empty</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အလွတ်ကျန်</translation>
        </message>
        <message>
            <source>Pack {letters}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အစု {letters}</translation>
        </message>
        <message>
            <source>Lines in the order of the paper</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက်အစဉ်အတိုင်း စာကြောင်းများ</translation>
        </message>
        <message>
            <source>When all is keyed in, destroy the sheets.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အားလုံး ထည့်သွင်းပြီးလျှင် စာရွက်များကို ဖျက်ဆီးပါ။</translation>
        </message>
        <message>
            <source>Line {number} stays out.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာကြောင်း {number} ကို ချန်ထားပါသည်။</translation>
        </message>
        <message>
            <source>Line {number} waits again.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာကြောင်း {number} ပြန်ကျန်နေပါသည်။</translation>
        </message>
        <message>
            <source>Line</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာကြောင်း</translation>
        </message>
        <message>
            <source>{open} of {whole}</source>
            <translation>{whole} အနက် {open}</translation>
        </message>
        <message>
            <source>all keyed in</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အားလုံး ထည့်သွင်းပြီး</translation>
        </message>
        <message>
            <source>Blank registers</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရင်းလွတ်များ</translation>
        </message>
        <message>
            <source>Days without power</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မီးမရှိသည့် နေ့များ</translation>
        </message>
        <message>
            <source>Lines for new members</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင်အသစ် စာကြောင်း</translation>
        </message>
        <message>
            <source>Lines for referrals</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ညွှန်းပို့ခြင်း စာကြောင်း</translation>
        </message>
        <message>
            <source>Attendance sheets</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တက်ရောက်မှု စာရွက်</translation>
        </message>
        <message>
            <source>Make and print</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လုပ်၍ ပုံနှိပ်ရန်</translation>
        </message>
        <message>
            <source>No registers were printed yet.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရင်းလွတ် မပုံနှိပ်ရသေးပါ။</translation>
        </message>
        <message>
            <source>Print some while there is power, and keep them where they are safe.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မီးရှိစဉ် ပုံနှိပ်၍ လုံခြုံရာတွင် သိမ်းထားပါ။</translation>
        </message>
        <message>
            <source>Ready to be printed. Keep the sheets where nobody else finds them.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပုံနှိပ်ရန် အဆင်သင့်။ စာရွက်များကို အခြားသူ မတွေ့ရာတွင် ထားပါ။</translation>
        </message>
        <message>
            <source>Print blank registers</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရင်းလွတ် ပုံနှိပ်ရန်</translation>
        </message>
        <message>
            <source>Key in what was written</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရေးထားသည်များကို ထည့်သွင်းရန်</translation>
        </message>
        <message>
            <source>Every line has its number already: a slip given out without power is the one that this program knows later.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာကြောင်းတိုင်းတွင် အမှတ် ပါပြီးသား ဖြစ်ပါသည်။ မီးမရှိစဉ် ပေးလိုက်သော လွှာကို ဤပရိုဂရမ်က နောက်မှ သိပါမည်။</translation>
        </message>
        <message>
            <source>Pack</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အစု</translation>
        </message>
        <message>
            <source>Printed on</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပုံနှိပ်သည့်နေ့</translation>
        </message>
        <message>
            <source>Keep as a file</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်အဖြစ် သိမ်းရန်</translation>
        </message>
        <message>
            <source>Copies</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အစောင်</translation>
        </message>
        <message>
            <source>Pages</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာမျက်နှာ</translation>
        </message>
        <message>
            <source>Paper</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက်</translation>
        </message>
        <message>
            <source>Making the paper</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက် ပြင်ဆင်နေသည်</translation>
        </message>
        <message>
            <source>Printing</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပုံနှိပ်နေသည်</translation>
        </message>
        <message>
            <source>All, or as in 1-3, 5</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အားလုံး၊ သို့မဟုတ် ၁-၃၊ ၅ ကဲ့သို့</translation>
        </message>
        <message>
            <source>There are no such pages.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထိုစာမျက်နှာများ မရှိပါ။</translation>
        </message>
        <message>
            <source>Both</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နှစ်မျိုးလုံး</translation>
        </message>
        <message>
            <source>See the paper</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက် ကြည့်ရန်</translation>
        </message>
        <message>
            <source>{code} is not marked as absent.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{code} ကို မတက်ဟု မမှတ်ထားပါ။</translation>
        </message>
        <message>
            <source>A reason belongs to who did not come.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အကြောင်းရင်းသည် မတက်ရောက်သူအတွက်သာ ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Somebody has a certificate for this session already.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤသင်တန်းချိန်အတွက် ဆင်းလက်မှတ် ရပြီးသူ ရှိပါသည်။</translation>
        </message>
        <message>
            <source>Correct single people on the list instead.</source>
            <translation>စာရင်းပေါ်တွင် တစ်ဦးချင်း ပြင်ပါ။</translation>
        </message>
        <message>
            <source>The session was held: write down the day on which it was.</source>
            <translation>ဤသင်တန်းချိန် ပြုလုပ်ပြီးပါပြီ။ ပြုလုပ်ခဲ့သည့်ရက်ကို ရေးပါ။</translation>
        </message>
        <message>
            <source>At most {most} days are planned at once.</source>
            <translation>တစ်ကြိမ်လျှင် အများဆုံး {most} ရက် စီစဉ်နိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>Name on the certificate</source>
            <translation>ဆင်းလက်မှတ်ပေါ်ရှိ အမည်</translation>
        </message>
        <message>
            <source>Not printed, because no name is chosen yet: {count}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမည် မရွေးရသေးသဖြင့် {count} ဦးကို မပုံနှိပ်ပါ။</translation>
        </message>
        <message>
            <source>As the person wishes. It is for paper only and is not kept.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထိုသူ နှစ်သက်သည့်အတိုင်း။ စာရွက်အတွက်သာ ဖြစ်ပြီး သိမ်းမထားပါ။</translation>
        </message>
        <message>
            <source>another name on paper</source>
            <translation>စာရွက်ပေါ် အခြားအမည်</translation>
        </message>
        <message>
            <source>Print {count} certificates</source>
            <translation>ဆင်းလက်မှတ် {count} စောင် ပုံနှိပ်ရန်</translation>
        </message>
        <message>
            <source>It did take place</source>
            <translation>ပြုလုပ်ခဲ့ပါသည်</translation>
        </message>
        <message>
            <source>Change: {title}</source>
            <translation>ပြောင်းရန် – {title}</translation>
        </message>
        <message>
            <source>Planned again.</source>
            <translation>ပြန်စီစဉ်ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>Corrected.</source>
            <translation>ပြင်ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>Place and level: for all days of this training.</source>
            <translation>နေရာနှင့် အဆင့် – ဤသင်တန်း၏ နေ့အားလုံးအတွက်။</translation>
        </message>
        <message>
            <source>Head office keeps this course. Tell it what to change, or add one of your own.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤသင်တန်းကို ရုံးချုပ်က ထိန်းသိမ်းပါသည်။ ပြင်လိုသည်ကို ပြောပါ၊ သို့မဟုတ် ကိုယ်ပိုင် တစ်ခု ထည့်ပါ။</translation>
        </message>
        <message>
            <source>Head office has taken this course of {office} into its list.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{office} ၏ ဤသင်တန်းကို ရုံးချုပ်က သူ၏စာရင်းသို့ ယူပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>{office} keeps this course for itself.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤသင်တန်းကို {office} က ကိုယ်ပိုင် ထိန်းသိမ်းပါသည်။</translation>
        </message>
        <message>
            <source>Is held now</source>
            <translation>ယခု သင်ကြားနေပါသည်</translation>
        </message>
        <message>
            <source>New course</source>
            <translation>သင်တန်း အမျိုးအစားသစ်</translation>
        </message>
        <message>
            <source>{title} is not held any more.</source>
            <translation>{title} ကို မသင်ကြားတော့ပါ။</translation>
        </message>
        <message>
            <source>{title} is in the list.</source>
            <translation>{title} စာရင်းတွင် ရှိပါပြီ။</translation>
        </message>
        <message>
            <source>this office</source>
            <translation>ဤရုံး</translation>
        </message>
        <message>
            <source>head office</source>
            <translation>ရုံးချုပ်</translation>
        </message>
        <message>
            <source>taken over</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးချုပ်က ယူပြီး</translation>
        </message>
        <message>
            <source>not held any more</source>
            <translation>မသင်ကြားတော့</translation>
        </message>
        <message>
            <source>needs a title for paper</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက်အတွက် အမည်လို</translation>
        </message>
        <message>
            <source>this code stands twice</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကုဒ် နှစ်ခါရှိ</translation>
        </message>
        <message>
            <source>No courses yet</source>
            <translation>သင်တန်း မရှိသေးပါ</translation>
        </message>
        <message>
            <source>Kept by</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထိန်းသိမ်းသူ</translation>
        </message>
        <message>
            <source>Not as many days fall on these weekdays. Choose more of them.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤနေ့များတွင် ရက်မလောက်ပါ။ နေ့ ပိုရွေးပါ။</translation>
        </message>
        <message>
            <source>Press a day to leave it out.</source>
            <translation>ချန်လိုသည့်နေ့ကို နှိပ်ပါ။</translation>
        </message>
        <message>
            <source>Plan a training</source>
            <translation>သင်တန်း စီစဉ်ရန်</translation>
        </message>
        <message>
            <source>Every course</source>
            <translation>သင်တန်းအားလုံး</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>ယခုအပတ်</translation>
        </message>
        <message>
            <source>Attendance missing</source>
            <translation>တက်ရောက်မှု မမှတ်ရသေး</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>ပြုလုပ်ပြီး</translation>
        </message>
        <message>
            <source>No attendance is missing</source>
            <translation>တက်ရောက်မှု လိုနေသေးသည် မရှိပါ</translation>
        </message>
        <message>
            <source>Every session that is over has its attendance.</source>
            <translation>ပြီးခဲ့သမျှ၏ တက်ရောက်မှုကို မှတ်ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>No such session</source>
            <translation>ထိုသို့သော သင်တန်းချိန် မရှိပါ</translation>
        </message>
        <message>
            <source>Choose All to see every session.</source>
            <translation>အားလုံးကို ကြည့်ရန် “အားလုံး” ကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>ပထမနေ့</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>ရက်ပေါင်း</translation>
        </message>
        <message>
            <source>Gain</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တိုး</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>မှတ်ချက်</translation>
        </message>
        <message>
            <source>{person}: why?</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{person} ဘာကြောင့် မတက်သလဲ။</translation>
        </message>
        <message>
            <source>Take over the {count} of {day}</source>
            <translation>{day} မှ {count} ဦးကို ယူရန်</translation>
        </message>
        <message>
            <source>learner, trainer, observer</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းသား၊ ဆရာ၊ လေ့လာသူ</translation>
        </message>
        <message>
            <source>Whole training</source>
            <translation>သင်တန်းတစ်ခုလုံး</translation>
        </message>
        <message>
            <source>Change or call off</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြောင်းရန်</translation>
        </message>
        <message>
            <source>Blank sheet</source>
            <translation>စာရွက်လွတ်</translation>
        </message>
        <message>
            <source>absent</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မတက်</translation>
        </message>
        <message>
            <source>certified</source>
            <translation>ဆင်းလက်မှတ်ရပြီး</translation>
        </message>
        <message>
            <source>short of {count}</source>
            <translation>{count} ကြိမ် လိုသေး</translation>
        </message>
        <message>
            <source>sessions needed: {count}</source>
            <translation>လိုအပ်သည့် အကြိမ် {count}</translation>
        </message>
        <message>
            <source>{completed} of {learners} completed</source>
            <translation>{learners} ဦးတွင် {completed} ဦး ပြီးမြောက်</translation>
        </message>
        <message>
            <source>unwell</source>
            <translation>နေမကောင်း</translation>
        </message>
        <message>
            <source>work</source>
            <translation>အလုပ်</translation>
        </message>
        <message>
            <source>family</source>
            <translation>မိသားစု</translation>
        </message>
        <message>
            <source>travel</source>
            <translation>ခရီးသွား</translation>
        </message>
        <message>
            <source>not safe to come</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လာရန် မလုံခြုံ</translation>
        </message>
        <message>
            <source>other reason</source>
            <translation>အခြား</translation>
        </message>
        <message>
            <source>{gain} points on average of {pairs} pairs.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရမှတ်နှစ်ခု ရှိသူ {pairs} ဦး၏ ပျမ်းမျှ {gain} မှတ်။</translation>
        </message>
        <message>
            <source>One score of two: {count}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရမှတ်တစ်ခုသာ ရှိသူ {count} ဦး။</translation>
        </message>
        <message>
            <source>This day is still to come.</source>
            <translation>ဤနေ့ မရောက်သေးပါ။</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>အကူအညီ</translation>
        </message>
        <message>
            <source>Help: {page}</source>
            <translation>အကူအညီ – {page}</translation>
        </message>
        <message>
            <source>Show names</source>
            <translation>အမည်များ ပြရန်</translation>
        </message>
        <message>
            <source>Hide names</source>
            <translation>အမည်များ ဖုံးရန်</translation>
        </message>
        <message>
            <source>Names and phone numbers</source>
            <translation>အမည်နှင့် ဖုန်းနံပါတ်များ</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>ပြထားသည်</translation>
        </message>
        <message>
            <source>Hidden until I ask</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မတောင်းမချင်း ဖုံးထားသည်</translation>
        </message>
        <message>
            <source>F9 shows hidden ones for twenty seconds. F12 hides everything at once.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>F9 နှိပ်လျှင် စက္ကန့် ၂၀ ပြပါသည်။ F12 နှိပ်လျှင် အားလုံး ချက်ချင်း ဖုံးပါသည်။</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်ဖျက်ပြီးပါပြီ – {what}</translation>
        </message>
        <message>
            <source>Find a person, slip, training or clinic</source>
            <translation>လူ၊ လွှာ၊ သင်တန်း၊ ဆေးခန်း ရှာရန်</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>ဥပဒေကိစ္စများ</translation>
        </message>
        <message>
            <source>born {year}</source>
            <translation>{year} ခုနှစ်ဖွား</translation>
        </message>
        <message>
            <source>Try one syllable of the name, a phone number, or the first letters of a code or slip.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမည်ထဲမှ စာလုံးတစ်လုံး၊ ဖုန်းနံပါတ် သို့မဟုတ် ကုဒ်၊ လွှာအမှတ်၏ အစစာလုံးများဖြင့် ရှာကြည့်ပါ။</translation>
        </message>
        <message>
            <source>This looks like Zawgyi. Looked for {text}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဇော်ဂျီဖြင့် ရိုက်ထားပုံရပါသည်။ {text} ဟု ရှာထားပါသည်</translation>
        </message>
        <message>
            <source>These are the first ones. Type more to find fewer.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပထမဆုံးများသာ ဖြစ်ပါသည်။ ထပ်ရိုက်လျှင် ပိုနည်းသွားပါမည်။</translation>
        </message>
        <message>
            <source>back</source>
            <translation>နောက်သို့</translation>
        </message>
        <message>
            <source>First steps</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပထမခြေလှမ်းများ</translation>
        </message>
        <message>
            <source>Put away</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖယ်ထားရန်</translation>
        </message>
        <message>
            <source>Exchange cards with head office</source>
            <translation>ရုံးချုပ်နှင့် ကတ် ဖလှယ်ရန်</translation>
        </message>
        <message>
            <source>Exchange cards with a branch office</source>
            <translation>ရုံးခွဲနှင့် ကတ် ဖလှယ်ရန်</translation>
        </message>
        <message>
            <source>Refer someone and print the slip</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တစ်ဦးကို ညွှန်းပို့ပြီး လွှာ ပုံနှိပ်ရန်</translation>
        </message>
        <message>
            <source>Make a backup on a stick</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>USB ပေါ်တွင် အရန်မိတ္တူ လုပ်ရန်</translation>
        </message>
        <message>
            <source>The first steps are put away. Help is always at F1.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပထမခြေလှမ်းများကို ဖယ်ထားပြီးပါပြီ။ အကူအညီကို F1 ဖြင့် အမြဲ ရနိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>done</source>
            <translation>ပြီးပါပြီ</translation>
        </message>
        <message>
            <source>is taught</source>
            <translation>သင်ကြားနေ</translation>
        </message>
        <message>
            <source>All days</source>
            <translation>နေ့အားလုံး</translation>
        </message>
        <message>
            <source>This note is not here any more.</source>
            <translation>ဤမှတ်ချက် မရှိတော့ပါ။</translation>
        </message>
        <message>
            <source>Look at the referral's own page.</source>
            <translation>ညွှန်းပို့ခြင်း စာမျက်နှာတွင် ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>This cannot be taken back.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်ပြင်၍ မရပါ။</translation>
        </message>
        <message>
            <source>Record what became of it instead.</source>
            <translation>ဘာဖြစ်ခဲ့သည်ကိုသာ မှတ်ပါ။</translation>
        </message>
        <message>
            <source>Something else was recorded since.</source>
            <translation>ထို့နောက် အခြားတစ်ခု မှတ်ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>Look at the referral: nothing was taken back.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ညွှန်းပို့ခြင်းကို ကြည့်ပါ။ ဘာမှ မပြောင်းလဲပါ။</translation>
        </message>
        <message>
            <source>The stub says that nobody came, yet the service was given.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖြတ်ပိုင်းတွင် မရောက်ဟု ပါသော်လည်း ဝန်ဆောင်မှု ရသည်ဟု ပါနေပါသည်။</translation>
        </message>
        <message>
            <source>Look at the stub again.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖြတ်ပိုင်းကို ပြန်ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>Choose a clinic</source>
            <translation>ဆေးခန်း ရွေးပါ</translation>
        </message>
        <message>
            <source>What is known of it appears here.</source>
            <translation>သိထားသမျှ ဤနေရာတွင် ပေါ်ပါမည်။</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>{day} အထိ</translation>
        </message>
        <message>
            <source>Friendly</source>
            <translation>ဖော်ရွေမှု</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>စာရွက်ပေါ်တွင်</translation>
        </message>
        <message>
            <source>{name}: checked today.</source>
            <translation>{name} · ယနေ့ စစ်ဆေးပြီး။</translation>
        </message>
        <message>
            <source>Checked today</source>
            <translation>ယနေ့ စစ်ဆေးပြီး</translation>
        </message>
        <message>
            <source>Such as Mon-Fri 9-4, Sat 9-12. It stands on slips.</source>
            <translation>ဥပမာ Mon-Fri 9-4, Sat 9-12။ လွှာပေါ်တွင် ပါမည်။</translation>
        </message>
        <message>
            <source>Understood: {week}</source>
            <translation>နားလည်သည် · {week}</translation>
        </message>
        <message>
            <source>Not understood, so nobody can search by it. Write it like this: Mon-Fri 9-4, Sat 9-12</source>
            <translation>နားမလည်ပါ၊ ၎င်းဖြင့် ရှာ၍ မရပါ။ ဤသို့ ရေးပါ · Mon-Fri 9-4, Sat 9-12</translation>
        </message>
        <message>
            <source>The usual name tells too much for a slip. What shall stand on paper instead?</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပုံမှန်အမည်က လွှာပေါ်တွင် သိသာလွန်းပါသည်။ စာရွက်ပေါ်တွင် ဘယ်လို ရေးမလဲ။</translation>
        </message>
        <message>
            <source>Not checked for 6 months: {count}</source>
            <translation>၆ လအတွင်း မစစ်ဆေးရသေး {count} ခု</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>မစစ်ဆေးရသေး</translation>
        </message>
        <message>
            <source>Any township</source>
            <translation>မြို့နယ်အားလုံး</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>ယခု ဖွင့်ထားသည်</translation>
        </message>
        <message>
            <source>No clinic like this</source>
            <translation>ဤသို့သော ဆေးခန်း မရှိပါ</translation>
        </message>
        <message>
            <source>Ask for less, or add the clinic.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သတ်မှတ်ချက် လျှော့ပါ၊ သို့မဟုတ် ဆေးခန်း ထည့်ပါ။</translation>
        </message>
        <message>
            <source>Any service</source>
            <translation>ဝန်ဆောင်မှုအားလုံး</translation>
        </message>
        <message>
            <source>same township</source>
            <translation>မြို့နယ်တူ</translation>
        </message>
        <message>
            <source>same region</source>
            <translation>တိုင်း/ပြည်နယ်တူ</translation>
        </message>
        <message>
            <source>further away</source>
            <translation>ပိုဝေးသည်</translation>
        </message>
        <message>
            <source>opens {day} {time}</source>
            <translation>{day} {time} ဖွင့်မည်</translation>
        </message>
        <message>
            <source>hours not known</source>
            <translation>ဖွင့်ချိန် မသိရ</translation>
        </message>
        <message>
            <source>open now, until {time}</source>
            <translation>{time} အထိ ဖွင့်သည်</translation>
        </message>
        <message>
            <source>never open</source>
            <translation>မဖွင့်ပါ</translation>
        </message>
        <message>
            <source>opens today {time}</source>
            <translation>ယနေ့ {time} ဖွင့်မည်</translation>
        </message>
        <message>
            <source>opens tomorrow {time}</source>
            <translation>နက်ဖြန် {time} ဖွင့်မည်</translation>
        </message>
        <message>
            <source>Nobody was sent there for this yet.</source>
            <translation>ဤအတွက် ထိုနေရာသို့ တစ်ဦးမှ မညွှန်းရသေးပါ။</translation>
        </message>
        <message>
            <source>nobody sent yet</source>
            <translation>မညွှန်းဖူးသေး</translation>
        </message>
        <message>
            <source>{served} of {tried} served</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{tried} ဦးတွင် {served} ဦး ရရှိ</translation>
        </message>
        <message>
            <source>checked {day}</source>
            <translation>စစ်ဆေးသည့်ရက် {day}</translation>
        </message>
        <message>
            <source>usually on the same day</source>
            <translation>များသောအားဖြင့် တစ်ရက်တည်း</translation>
        </message>
        <message>
            <source>usually after 1 day</source>
            <translation>များသောအားဖြင့် ၁ ရက်အကြာ</translation>
        </message>
        <message>
            <source>usually after {count} days</source>
            <translation>များသောအားဖြင့် {count} ရက်အကြာ</translation>
        </message>
        <message>
            <source>{served} of {tried} served so far: too few to judge</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယခုထိ {tried} ဦးတွင် {served} ဦး ရရှိ၊ ဆုံးဖြတ်ရန် နည်းသေးသည်</translation>
        </message>
        <message>
            <source>{served} of {tried} were served</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{tried} ဦးတွင် {served} ဦး ဝန်ဆောင်မှု ရရှိ</translation>
        </message>
        <message>
            <source>{count} confirmed by the clinic</source>
            <translation>ဆေးခန်းက {count} ဦး အတည်ပြု</translation>
        </message>
        <message>
            <source>last on {day}</source>
            <translation>နောက်ဆုံး {day}</translation>
        </message>
        <message>
            <source>To ask now</source>
            <translation>ယခု မေးရန်</translation>
        </message>
        <message>
            <source>Loop closed</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အတည်ပြုပြီး</translation>
        </message>
        <message>
            <source>Other ends</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြား</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>မူကြမ်းများ</translation>
        </message>
        <message>
            <source>{whom}: {state}. Why?</source>
            <translation>{whom} · {state}။ ဘာကြောင့်လဲ။</translation>
        </message>
        <message>
            <source>{whom}: {state}. How is it known?</source>
            <translation>{whom} · {state}။ ဘယ်လို သိရပါသလဲ။</translation>
        </message>
        <message>
            <source>Nobody is to be asked now.</source>
            <translation>ယခု မေးရမည့်သူ မရှိပါ။</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>အကြိမ်</translation>
        </message>
        <message>
            <source>A slip came back</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လွှာ ပြန်ရောက်</translation>
        </message>
        <message>
            <source>{count} chosen. Escape chooses none.</source>
            <translation>{count} ခု ရွေးထားပါသည်။ Escape နှိပ်လျှင် မရွေးတော့ပါ။</translation>
        </message>
        <message>
            <source>{count} chosen</source>
            <translation>{count} ခု ရွေးထားသည်</translation>
        </message>
        <message>
            <source>{number} of {most}</source>
            <translation>{most} တွင် {number}</translation>
        </message>
        <message>
            <source>{count} asked today.</source>
            <translation>ယနေ့ {count} ဦး မေးပြီး။</translation>
        </message>
        <message>
            <source>{count} not reached today.</source>
            <translation>ယနေ့ {count} ဦး ဆက်သွယ်မရ။</translation>
        </message>
        <message>
            <source>asked</source>
            <translation>မေးပြီး</translation>
        </message>
        <message>
            <source>service given</source>
            <translation>ဝန်ဆောင်မှု ရပြီး</translation>
        </message>
        <message>
            <source>{count} recorded: {state}.</source>
            <translation>{count} ခု မှတ်ပြီး · {state}။</translation>
        </message>
        <message>
            <source>“{state}” fits none of the chosen.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရွေးထားသည့်အထဲတွင် “{state}” ဖြစ်နိုင်သည် မရှိပါ။</translation>
        </message>
        <message>
            <source>service {number}</source>
            <translation>ဝန်ဆောင်မှု {number}</translation>
        </message>
        <message>
            <source>{count} not: {why}</source>
            <translation>{count} ခု မရပါ · {why}</translation>
        </message>
        <message>
            <source>{keys} takes one of these.</source>
            <translation>{keys} နှိပ်၍ တစ်ခု ရွေးပါ။</translation>
        </message>
        <message>
            <source>mostly sent away</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အများစု ပြန်လွှတ်ခံရ</translation>
        </message>
        <message>
            <source>closed on that day</source>
            <translation>ထိုနေ့ ပိတ်သည်</translation>
        </message>
        <message>
            <source>open on that day</source>
            <translation>ထိုနေ့ ဖွင့်သည်</translation>
        </message>
        <message>
            <source>{checked}: call first</source>
            <translation>{checked} · အရင် ဖုန်းဆက်ပါ</translation>
        </message>
        <message>
            <source>{keys} takes one of these. Down shows all {count}.</source>
            <translation>{keys} နှိပ်၍ တစ်ခု ရွေးပါ။ Down နှိပ်လျှင် {count} ခုလုံး ပေါ်ပါမည်။</translation>
        </message>
        <message>
            <source>What the stub says: attended?</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖြတ်ပိုင်းအရ ရောက်ရှိပါသလား။</translation>
        </message>
        <message>
            <source>Attended. Service given?</source>
            <translation>ရောက်ရှိပြီး။ ဝန်ဆောင်မှု ရပါသလား။</translation>
        </message>
        <message>
            <source>Day on the stub</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖြတ်ပိုင်းပေါ်ရှိ ရက်စွဲ</translation>
        </message>
        <message>
            <source>Up and Down change the day. The next scan leaves this one open.</source>
            <translation>Up, Down ဖြင့် ရက်ပြောင်းပါ။ နောက်တစ်ခု ဖတ်လျှင် ဤတစ်ခုကို မမှတ်ပါ။</translation>
        </message>
        <message>
            <source>Take the picture again from nearer, in good light; or type the number.</source>
            <translation>လင်းသောနေရာတွင် နီးနီး ပြန်ရိုက်ပါ၊ သို့မဟုတ် လွှာအမှတ်ကို ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>Choose a photo</source>
            <translation>ဓာတ်ပုံ ရွေးရန်</translation>
        </message>
        <message>
            <source>Number of the slip</source>
            <translation>လွှာအမှတ်</translation>
        </message>
        <message>
            <source>In this sitting</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယခုတစ်ကြိမ်</translation>
        </message>
        <message>
            <source>Ready for the next slip</source>
            <translation>နောက်လွှာအတွက် အသင့်</translation>
        </message>
        <message>
            <source>No network is needed: whether a slip still counts is known here.</source>
            <translation>အင်တာနက် မလိုပါ။ လွှာ အကျုံးဝင်သေးသလား ဤနေရာတွင် သိပါသည်။</translation>
        </message>
        <message>
            <source>Open the referral</source>
            <translation>ညွှန်းပို့ခြင်းကို ဖွင့်ရန်</translation>
        </message>
        <message>
            <source>Nothing recorded yet</source>
            <translation>ဘာမှ မမှတ်ရသေး</translation>
        </message>
        <message>
            <source>What you record here is listed, newest first.</source>
            <translation>ဤနေရာတွင် မှတ်သမျှ အသစ်ဆုံးမှ စ၍ ပြပါမည်။</translation>
        </message>
        <message>
            <source>It stays open. What happened there can be recorded on its own page.</source>
            <translation>မပြီးသေးပါ။ ဘာဖြစ်သည်ကို ၎င်း၏ စာမျက်နှာတွင် မှတ်နိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>Reading the picture</source>
            <translation>ဓာတ်ပုံ ဖတ်နေသည်</translation>
        </message>
        <message>
            <source>Scan the square code of the part that came back, or type its number and Enter.</source>
            <translation>ပြန်ရောက်လာသော အပိုင်း၏ လေးထောင့်ကုဒ်ကို ဖတ်ပါ၊ သို့မဟုတ် လွှာအမှတ် ရိုက်၍ Enter နှိပ်ပါ။</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>မမှတ်ပါ</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>ဓာတ်ပုံများ</translation>
        </message>
        <message>
            <source>This is no picture that can be read.</source>
            <translation>ဖတ်နိုင်သော ဓာတ်ပုံ မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>Save it as JPEG or PNG, then choose it again.</source>
            <translation>JPEG သို့မဟုတ် PNG အဖြစ် သိမ်းပြီး ပြန်ရွေးပါ။</translation>
        </message>
        <message>
            <source>This picture cannot be read.</source>
            <translation>ဤဓာတ်ပုံကို ဖတ်၍ မရပါ။</translation>
        </message>
        <message>
            <source>Take it again, or type the number.</source>
            <translation>ပြန်ရိုက်ပါ၊ သို့မဟုတ် လွှာအမှတ်ကို ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>This picture is too large.</source>
            <translation>ဤဓာတ်ပုံ ကြီးလွန်းပါသည်။</translation>
        </message>
        <message>
            <source>Take it smaller, or scan the slip alone.</source>
            <translation>ပိုသေးအောင် ရိုက်ပါ၊ သို့မဟုတ် လွှာကိုသာ ဖတ်ပါ။</translation>
        </message>
        <message>
            <source>No square code was found in this picture.</source>
            <translation>ဤဓာတ်ပုံတွင် လေးထောင့်ကုဒ် မတွေ့ပါ။</translation>
        </message>
        <message>
            <source>Not one of ours</source>
            <translation>ကျွန်ုပ်တို့၏လွှာ မဟုတ်ပါ</translation>
        </message>
        <message>
            <source>No slip of this office has this number. Put it aside and ask head office whose it is.</source>
            <translation>ဤရုံးတွင် ဤအမှတ်ဖြင့် လွှာ မရှိပါ။ သီးသန့်ထားပြီး ဘယ်ရုံး၏ လွှာ ဖြစ်သည်ကို ရုံးချုပ်သို့ မေးပါ။</translation>
        </message>
        <message>
            <source>Expired on {day}</source>
            <translation>{day} တွင် သက်တမ်းကုန်</translation>
        </message>
        <message>
            <source>What the stub says still counts.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖြတ်ပိုင်းတွင် ပါသည်မှာ အကျုံးဝင်သေးပါသည်။</translation>
        </message>
        <message>
            <source>Closed already on {day}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{day} တွင် အတည်ပြုပြီးသား</translation>
        </message>
        <message>
            <source>Cancelled on {day}</source>
            <translation>{day} တွင် ပယ်ဖျက်ပြီး</translation>
        </message>
        <message>
            <source>This slip counts no more. If the service was given all the same, make a new referral.</source>
            <translation>ဤလွှာ အကျုံးမဝင်တော့ပါ။ ဝန်ဆောင်မှု ရခဲ့လျှင် ညွှန်းပို့ခြင်းအသစ် လုပ်ပါ။</translation>
        </message>
        <message>
            <source>Never issued</source>
            <translation>မထုတ်ပေးရသေး</translation>
        </message>
        <message>
            <source>This referral is still a draft. Issue it first.</source>
            <translation>ဤညွှန်းပို့ခြင်းသည် မူကြမ်းသာ ဖြစ်ပါသည်။ အရင် ထုတ်ပေးပါ။</translation>
        </message>
        <message>
            <source>Ended already: {state}, {day}</source>
            <translation>ပြီးဆုံးပြီးသား · {state}၊ {day}</translation>
        </message>
        <message>
            <source>The keyboard writes Burmese</source>
            <translation>ကီးဘုတ်က မြန်မာလို ရေးနေပါသည်</translation>
        </message>
        <message>
            <source>Switch it to English, then scan or type the number again.</source>
            <translation>အင်္ဂလိပ်သို့ ပြောင်းပြီး ပြန်ဖတ်ပါ၊ သို့မဟုတ် လွှာအမှတ်ကို ပြန်ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>A letter is wrong</source>
            <translation>စာလုံးတစ်လုံး မှားနေပါသည်</translation>
        </message>
        <message>
            <source>This cannot be a slip's number. Compare each letter with the paper, or scan it again.</source>
            <translation>လွှာအမှတ် မဖြစ်နိုင်ပါ။ စာလုံးတစ်လုံးချင်း စာရွက်နှင့် တိုက်ကြည့်ပါ၊ သို့မဟုတ် ပြန်ဖတ်ပါ။</translation>
        </message>
        <message>
            <source>Two papers have this number</source>
            <translation>စာရွက်နှစ်ရွက်တွင် ဤအမှတ် ရှိပါသည်</translation>
        </message>
        <message>
            <source>Look the person up, and record it on the referral's own page.</source>
            <translation>လူကို ရှာပြီး ညွှန်းပို့ခြင်း စာမျက်နှာတွင် မှတ်ပါ။</translation>
        </message>
        <message>
            <source>New session</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းချိန်အသစ်</translation>
        </message>
        <message>
            <source>Event</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပွဲ</translation>
        </message>
        <message>
            <source>Case</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဥပဒေကိစ္စ</translation>
        </message>
        <message>
            <source>A form</source>
            <translation>ပုံစံ</translation>
        </message>
        <message>
            <source>Now: to follow up</source>
            <translation>ယခု · ဆက်သွယ်ရန်</translation>
        </message>
        <message>
            <source>Soon</source>
            <translation>မကြာမီ</translation>
        </message>
        <message>
            <source>Appointments</source>
            <translation>ရက်ချိန်းများ</translation>
        </message>
        <message>
            <source>{count} today, the others tomorrow</source>
            <translation>ယနေ့ {count}၊ ကျန် နက်ဖြန်</translation>
        </message>
        <message>
            <source>{count} on the list</source>
            <translation>စာရင်းတွင် {count} ဦး</translation>
        </message>
        <message>
            <source>{form}, left on {day}</source>
            <translation>{form}၊ {day} က ထားခဲ့သည်</translation>
        </message>
        <message>
            <source>Last copy on a stick: {day}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>USB ပေါ်ရှိ နောက်ဆုံး အရန်မိတ္တူ · {day}</translation>
        </message>
        <message>
            <source>Nothing is planned.</source>
            <translation>စီစဉ်ထားသည် မရှိပါ။</translation>
        </message>
        <message>
            <source>Appointments, sessions and half-typed forms come up here.</source>
            <translation>ရက်ချိန်း၊ သင်တန်းချိန်နှင့် ရိုက်လက်စများ ဤနေရာတွင် ပေါ်ပါမည်။</translation>
        </message>
        <message>
            <source>half-typed</source>
            <translation>ရိုက်လက်စ</translation>
        </message>
        <message>
            <source>to send</source>
            <translation>ပို့ရန်</translation>
        </message>
        <message>
            <source>No copy on a stick yet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>USB ပေါ်တွင် အရန်မိတ္တူ မရှိသေး</translation>
        </message>
        <message>
            <source>backup</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အရန်မိတ္တူ</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>နက်ဖြန်</translation>
        </message>
        <message>
            <source>When</source>
            <translation>ဘယ်အချိန်</translation>
        </message>
        <message>
            <source>someone goes along</source>
            <translation>တစ်ယောက် လိုက်ပါမည်</translation>
        </message>
        <message>
            <source>{added} added, {changed} changed, {unchanged} as they were, {refused} not taken.</source>
            <translation>{added} ဦး ထည့်ပြီး၊ {changed} ဦး ပြောင်းပြီး၊ {unchanged} ဦး မပြောင်း၊ {refused} ဦး မယူပါ။</translation>
        </message>
        <message>
            <source>This event is not in the register.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤပွဲ စာရင်းထဲတွင် မရှိပါ။</translation>
        </message>
        <message>
            <source>Write down the event once it was held.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပွဲ ကျင်းပပြီးမှ မှတ်ပါ။</translation>
        </message>
        <message>
            <source>Nobody is counted yet.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဘယ်သူ့ကိုမှ မရေတွက်ရသေးပါ။</translation>
        </message>
        <message>
            <source>Count who came, group by group.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လာသူများကို အုပ်စုအလိုက် ရေတွက်ပါ။</translation>
        </message>
        <message>
            <source>What was done: {action}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆောင်ရွက်ခဲ့သည် – {action}</translation>
        </message>
        <message>
            <source>Not to be used for advocacy</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စည်းရုံးလှုံ့ဆော်ရေးတွင် မသုံးရ</translation>
        </message>
        <message>
            <source>Said on {day}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{day} တွင် မှတ်ခဲ့ပါသည်။</translation>
        </message>
        <message>
            <source>How does it stand now?</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယခု ဘယ်အခြေအနေ ရောက်ပါသလဲ။</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်ရန်</translation>
        </message>
        <message>
            <source>Still open</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မပြီးသေး</translation>
        </message>
        <message>
            <source>No case chosen</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဥပဒေကိစ္စ မရွေးရသေးပါ</translation>
        </message>
        <message>
            <source>Choose one in the list, or open a new one.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရင်းမှ တစ်ခု ရွေးပါ၊ သို့မဟုတ် အသစ် ဖွင့်ပါ။</translation>
        </message>
        <message>
            <source>The case of {code}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{code} ၏ ဥပဒေကိစ္စ</translation>
        </message>
        <message>
            <source>Month in which it happened</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖြစ်ခဲ့သည့် လ</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လက်ရှိ အခြေအနေ</translation>
        </message>
        <message>
            <source>They agree that it is used for advocacy</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စည်းရုံးလှုံ့ဆော်ရေးတွင် သုံးရန် သဘောတူသည်</translation>
        </message>
        <message>
            <source>Whose case it is</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဘယ်သူ၏ ဥပဒေကိစ္စ</translation>
        </message>
        <message>
            <source>Only if they agreed; it stays in this office. It may be left empty.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သဘောတူမှသာ ဖြည့်ပါ။ ဤရုံးတွင်သာ ထားပါမည်။ မဖြည့်လည်း ရပါသည်။</translation>
        </message>
        <message>
            <source>Open a case</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဥပဒေကိစ္စ ဖွင့်ရန်</translation>
        </message>
        <message>
            <source>Correct {code}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{code} ကို ပြင်ရန်</translation>
        </message>
        <message>
            <source>In figures only, never with a name.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကိန်းဂဏန်းအဖြစ်သာ၊ အမည် မပါ။</translation>
        </message>
        <message>
            <source>Opened as {code}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{code} ဖြင့် ဖွင့်ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>No cases here</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဥပဒေကိစ္စ မရှိပါ</translation>
        </message>
        <message>
            <source>Open one when somebody asks for help with a right or with the law. No names, no story.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခွင့်အရေး သို့မဟုတ် ဥပဒေအတွက် အကူအညီ တောင်းလာလျှင် ဖွင့်ပါ။ အမည်နှင့် အကြောင်းစုံ မရေးပါနှင့်။</translation>
        </message>
        <message>
            <source>Open {count}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မပြီးသေး {count}</translation>
        </message>
        <message>
            <source>To look at {count}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကြည့်ရန် {count}</translation>
        </message>
        <message>
            <source>All {count}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အားလုံး {count}</translation>
        </message>
        <message>
            <source>Everything</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အားလုံး</translation>
        </message>
        <message>
            <source>All months</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လအားလုံး</translation>
        </message>
        <message>
            <source>to the case</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဥပဒေကိစ္စသို့</translation>
        </message>
        <message>
            <source>{code}: {outcome}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{code} – {outcome}</translation>
        </message>
        <message>
            <source>Noted: {code} is still open.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်ပြီးပါပြီ – {code} မပြီးသေးပါ။</translation>
        </message>
        <message>
            <source>Occasion</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခမ်းအနား</translation>
        </message>
        <message>
            <source>Together: {count}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စုစုပေါင်း {count} ဦး</translation>
        </message>
        <message>
            <source>Written down: {count} people.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်ပြီးပါပြီ – လူ {count} ဦး။</translation>
        </message>
        <message>
            <source>Write down an event</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပွဲ မှတ်ရန်</translation>
        </message>
        <message>
            <source>Correct the event</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပွဲကို ပြင်ရန်</translation>
        </message>
        <message>
            <source>How many came? Leave empty who did not. No names.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဘယ်နှစ်ဦး လာပါသလဲ။ မလာသူနေရာကို ချန်ထားပါ။ အမည် မရေးပါနှင့်။</translation>
        </message>
        <message>
            <source>No events here</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပွဲ မရှိပါ</translation>
        </message>
        <message>
            <source>17 December, a launch, a meeting: write down how many came, by group. No names.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဒီဇင်ဘာ ၁၇ ရက်၊ ဖွင့်ပွဲ၊ အစည်းအဝေး – ဘယ်နှစ်ဦး လာသည်ကို အုပ်စုအလိုက် မှတ်ပါ။ အမည် မရေးပါနှင့်။</translation>
        </message>
        <message>
            <source>{count} events</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပွဲ {count} ခု</translation>
        </message>
        <message>
            <source>{count} people came</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လူ {count} ဦး လာသည်</translation>
        </message>
        <message>
            <source>{count} of them members</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင် {count} ဦး</translation>
        </message>
        <message>
            <source>What is cancelled stays in the list and is counted nowhere.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပယ်ဖျက်ထားသည်များ စာရင်းတွင် ကျန်ပြီး ဘယ်နေရာတွင်မှ မရေတွက်ပါ။</translation>
        </message>
        <message>
            <source>Guests</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိတ်ထားသူ</translation>
        </message>
        <message>
            <source>Together</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စုစုပေါင်း</translation>
        </message>
        <message>
            <source>All years</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နှစ်အားလုံး</translation>
        </message>
        <message>
            <source>corrects</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြင်ရန်</translation>
        </message>
        <message>
            <source>cancels</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပယ်ဖျက်ရန်</translation>
        </message>
        <message>
            <source>Count it again</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်ရေတွက်ရန်</translation>
        </message>
        <message>
            <source>It is counted again.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်ရေတွက်ထားပါပြီ။</translation>
        </message>
        <message>
            <source>It is counted nowhere now.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယခု ဘယ်နေရာတွင်မှ မရေတွက်တော့ပါ။</translation>
        </message>
        <message>
            <source>17 December</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဒီဇင်ဘာ ၁၇ ရက်</translation>
        </message>
        <message>
            <source>Launch</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖွင့်ပွဲ</translation>
        </message>
        <message>
            <source>Advocacy meeting</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စည်းရုံးလှုံ့ဆော်ရေး အစည်းအဝေး</translation>
        </message>
        <message>
            <source>International NGOs</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နိုင်ငံတကာ အဖွဲ့အစည်း</translation>
        </message>
        <message>
            <source>National NGOs</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြည်တွင်း အဖွဲ့အစည်း</translation>
        </message>
        <message>
            <source>Officials</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အရာရှိများ</translation>
        </message>
        <message>
            <source>of {count} taught within 90 days</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဦးသည် {count} ဦးအနက် ရက် ၉၀ အတွင်း ပြန်သင်ပေး</translation>
        </message>
        <message>
            <source>{count} learned elsewhere and have not taught: they stand in the list.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{count} ဦးသည် အခြားနေရာမှ သင်ယူပြီး မသင်ပေးရသေးပါ၊ စာရင်းတွင် ရှိပါသည်။</translation>
        </message>
        <message>
            <source>Who taught whom</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လက်ဆင့်ကမ်း သင်ကြားမှု</translation>
        </message>
        <message>
            <source>ready to teach, never have</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဦးသည် သင်ပေးရန် အသင့်၊ မသင်ပေးဖူးသေး</translation>
        </message>
        <message>
            <source>taught, and nobody went on</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဦးက သင်ပေးခဲ့ပြီး ဆက်သင်ပေးသူ မရှိ</translation>
        </message>
        <message>
            <source>Nobody has taught yet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဘယ်သူမှ မသင်ပေးရသေးပါ</translation>
        </message>
        <message>
            <source>Plan a session, name a member as its trainer and take the attendance: the tree begins there.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းချိန်တစ်ခု စီစဉ်ပြီး အဖွဲ့ဝင်တစ်ဦးကို သင်တန်းဆရာအဖြစ် ရေးပါ၊ ပြီးလျှင် တက်ရောက်မှု မှတ်ပါ။ သစ်ပင်ပုံ ထိုမှ စပါသည်။</translation>
        </message>
        <message>
            <source>{taught} taught by {count} members</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင် {count} ဦးက {taught} ဦးကို သင်ပေး</translation>
        </message>
        <message>
            <source>{count} ready, never taught</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အသင့် {count} ဦး၊ မသင်ပေးဖူးသေး</translation>
        </message>
        <message>
            <source>stopped at {count}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{count} ဦးတွင် ရပ်သွားသည်</translation>
        </message>
        <message>
            <source>teacher, learners</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆရာ၊ သင်ယူသူများ</translation>
        </message>
        <message>
            <source>folds</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ခေါက်ရန်</translation>
        </message>
        <message>
            <source>zoom</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ချဲ့/ချုံ့ရန်</translation>
        </message>
        <message>
            <source>finds</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရှာရန်</translation>
        </message>
        <message>
            <source>Looking for {typed}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{typed} ကို ရှာနေသည်</translation>
        </message>
        <message>
            <source>All courses</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းအားလုံး</translation>
        </message>
        <message>
            <source>This year</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယခုနှစ်</translation>
        </message>
        <message>
            <source>Last year</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယမန်နှစ်</translation>
        </message>
        <message>
            <source>Picture</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပုံ</translation>
        </message>
        <message>
            <source>List</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရင်း</translation>
        </message>
        <message>
            <source>Nobody here</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဘယ်သူမှ မရှိပါ</translation>
        </message>
        <message>
            <source>Choose another course, another time or other people.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြား သင်တန်း၊ အခြား ကာလ သို့မဟုတ် အခြားသူများကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>First taught by</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပထမ သင်ပေးသူ</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လူအားလုံး</translation>
        </message>
        <message>
            <source>Who taught</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်ပေးသူ</translation>
        </message>
        <message>
            <source>Ready to teach</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်ပေးရန် အသင့်</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရပ်သွား</translation>
        </message>
        <message>
            <source>Taught soon</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စောစော သင်ပေးသူ</translation>
        </message>
        <message>
            <source>Learned elsewhere: {count}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြားနေရာမှ သင်ယူသူ – {count}</translation>
        </message>
        <message>
            <source>Generation {number}: {count}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဆင့်ဆက် {number} – {count} ဦး</translation>
        </message>
        <message>
            <source>goes on</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆက်လက်နေ</translation>
        </message>
        <message>
            <source>taught lately</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မကြာမီက သင်ပေး</translation>
        </message>
        <message>
            <source>stopped here</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤတွင် ရပ်</translation>
        </message>
        <message>
            <source>ready to teach</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်ပေးရန် အသင့်</translation>
        </message>
        <message>
            <source>learning</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်ယူဆဲ</translation>
        </message>
        <message>
            <source>first taught by {name}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပထမ သင်ပေးသူ {name}</translation>
        </message>
        <message>
            <source>also by {names}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{names} ကလည်း သင်ပေးသည်</translation>
        </message>
        <message>
            <source>taught {taught}, reached {reached}, the last time on {day}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{taught} ဦးကို သင်ပေး၍ {reached} ဦးထံ ရောက်သည်၊ နောက်ဆုံး {day}</translation>
        </message>
        <message>
            <source>{code}: learning</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{code} – သင်ယူဆဲ</translation>
        </message>
        <message>
            <source>{code}: ready to teach, never has</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{code} – သင်ပေးရန် အသင့်၊ မသင်ပေးဖူးသေး</translation>
        </message>
        <message>
            <source>{code}: taught {taught}, reached {reached}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{code} – {taught} ဦးကို သင်ပေး၍ {reached} ဦးထံ ရောက်သည်</translation>
        </message>
        <message>
            <source>{taught} people were taught by {trainers} members. {ready} are ready to teach and never have.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင် {trainers} ဦးက {taught} ဦးကို သင်ပေးခဲ့ပါသည်။ {ready} ဦးသည် သင်ပေးရန် အသင့်ဖြစ်ပြီး မသင်ပေးဖူးသေးပါ။</translation>
        </message>
        <message>
            <source>Served</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရပြီး</translation>
        </message>
        <message>
            <source>after {count} days</source>
            <translation>{count} ရက်အကြာ</translation>
        </message>
        <message>
            <source>Issued slips</source>
            <translation>ထုတ်ပေးပြီး</translation>
        </message>
        <message>
            <source>Papers</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက်စာတမ်းများ</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဘာအတွက်</translation>
        </message>
        <message>
            <source>Choose a paper</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက် ရွေးပါ</translation>
        </message>
        <message>
            <source>shows it</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြသရန်</translation>
        </message>
        <message>
            <source>Clinics by township and service</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မြို့နယ်နှင့် ဝန်ဆောင်မှုအလိုက် ဆေးခန်းများ</translation>
        </message>
        <message>
            <source>For people who refer, under names for paper.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ညွှန်းပို့သူများအတွက်၊ စာရွက်သုံး အမည်များဖြင့်။</translation>
        </message>
        <message>
            <source>Key to the service numbers</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဝန်ဆောင်မှုနံပါတ်များ၏ အဓိပ္ပာယ်</translation>
        </message>
        <message>
            <source>For clinics, given apart from any slip.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆေးခန်းများအတွက်၊ လွှာနှင့် သီးခြားပေးရန်။</translation>
        </message>
        <message>
            <source>Who is to be asked today</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယနေ့ မေးရမည့်သူများ</translation>
        </message>
        <message>
            <source>Blank attendance sheet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တက်ရောက်မှု စာရွက်လွတ်</translation>
        </message>
        <message>
            <source>For a session that nobody has planned here yet.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤနေရာတွင် မစီစဉ်ရသေးသော သင်တန်းချိန်အတွက်။</translation>
        </message>
        <message>
            <source>Blank registers, and keying in what was written.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရင်းလွတ်များနှင့် ရေးထားသည်များကို ထည့်သွင်းခြင်း။</translation>
        </message>
        <message>
            <source>Envelope side</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာအိတ်ဘက်</translation>
        </message>
        <message>
            <source>The back of slips: it says nothing.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လွှာ၏ နောက်ဘက်၊ ဘာမှ မပြောပါ။</translation>
        </message>
        <message>
            <source>When people come to look through the office</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးကို လာရောက် ရှာဖွေလျှင်</translation>
        </message>
        <message>
            <source>To be practised before it is needed.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မလိုမီ လေ့ကျင့်ထားရန်။</translation>
        </message>
        <message>
            <source>Pack {letters} stands in {file}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အစု {letters} သည် {file} တွင် ရှိပါသည်။</translation>
        </message>
        <message>
            <source>taught by {count} members</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင် {count} ဦးက သင်ပေး</translation>
        </message>
        <message>
            <source>{each} by each</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တစ်ဦးလျှင် {each} ဦး</translation>
        </message>
        <message>
            <source>Events</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပွဲများ</translation>
        </message>
        <message>
            <source>{number}: nothing can be recorded ({state}).</source>
            <translation>{number} · မှတ်၍ မရပါ ({state})။</translation>
        </message>
        <message>
            <source>Compare the number with the paper, or look the referral up.</source>
            <translation>အမှတ်ကို စာရွက်နှင့် တိုက်ကြည့်ပါ၊ သို့မဟုတ် ညွှန်းပို့ခြင်းကို ရှာပါ။</translation>
        </message>
        <message>
            <source>A5</source>
            <translation>A5</translation>
        </message>
        <message>
            <source>two on one A4</source>
            <translation>A4 တစ်ရွက်တွင် နှစ်ခု</translation>
        </message>
        <message>
            <source>A6</source>
            <translation>A6</translation>
        </message>
        <message>
            <source>80 mm roll</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>၈၀ မီလီမီတာ အလိပ်</translation>
        </message>
        <message>
            <source>Mark it as a copy</source>
            <translation>မိတ္တူဟု ပြရန်</translation>
        </message>
        <message>
            <source>This number was used before.</source>
            <translation>ဤအမှတ်ကို သုံးပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>Key it in</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထည့်သွင်းရန်</translation>
        </message>
        <message>
            <source>{number} is keyed in.</source>
            <translation>{number} ထည့်သွင်းပြီး။</translation>
        </message>
        <message>
            <source>{part} people learnt from {whole} trainers.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းဆရာ {whole} ဦးထံမှ {part} ဦး သင်ယူပါသည်။</translation>
        </message>
        <message>
            <source>This half-year</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယခုခြောက်လပတ်</translation>
        </message>
        <message>
            <source>Tables</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဇယားများ</translation>
        </message>
        <message>
            <source>By level</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဆင့်အလိုက်</translation>
        </message>
        <message>
            <source>Numbers from 1 to 4 are not shown, nor what would give them away.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>၁ မှ ၄ အထိ ကိန်းဂဏန်းများနှင့် ယင်းတို့ကို တွက်ယူနိုင်မည့် ကိန်းဂဏန်းများကို မပြပါ။</translation>
        </message>
        <message>
            <source>People who became members: {value}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင်အသစ် {value} ဦး။</translation>
        </message>
        <message>
            <source>This split is left out: too few people stand behind it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤခွဲပုံကို ချန်ထားပါသည်။ လူအလွန်နည်းသောကြောင့်ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>This mapping file cannot be read.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤ ချိတ်ဆက်ဖိုင်ကို ဖတ်၍မရပါ။</translation>
        </message>
        <message>
            <source>People at events</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပွဲတက်ရောက်သူ</translation>
        </message>
        <message>
            <source>Members who left</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နုတ်ထွက်သော အဖွဲ့ဝင်</translation>
        </message>
        <message>
            <source>Referrals made</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ညွှန်းပို့မှု</translation>
        </message>
        <message>
            <source>By service</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဝန်ဆောင်မှုအလိုက်</translation>
        </message>
        <message>
            <source>points</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်</translation>
        </message>
        <message>
            <source>45 and older</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>၄၅ နှင့်အထက်</translation>
        </message>
        <message>
            <source>People trained</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းပြီးမြောက်သူ</translation>
        </message>
        <message>
            <source>{whole} people with both tests gained {value} points on average.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရမှတ်နှစ်ခုလုံး ရှိသူ {whole} ဦး ပျမ်းမျှ {value} မှတ် တိုးပါသည်။</translation>
        </message>
        <message>
            <source>By office</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးအလိုက်</translation>
        </message>
        <message>
            <source>Sessions that took place: {value}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကျင်းပခဲ့သော သင်တန်းချိန် {value} ကြိမ်။</translation>
        </message>
        <message>
            <source>Nothing was counted in this period</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤကာလတွင် ရေတွက်စရာ မရှိပါ</translation>
        </message>
        <message>
            <source>By township</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မြို့နယ်အလိုက်</translation>
        </message>
        <message>
            <source>For partners</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မိတ်ဖက်များအတွက်</translation>
        </message>
        <message>
            <source>Sessions held</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကျင်းပပြီး သင်တန်းချိန်</translation>
        </message>
        <message>
            <source>Half of the people had the service within {value} days.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လူတစ်ဝက်သည် {value} ရက်အတွင်း ဝန်ဆောင်မှု ရရှိပါသည်။</translation>
        </message>
        <message>
            <source>New members, and those who left</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင်အသစ်နှင့် နုတ်ထွက်သူများ</translation>
        </message>
        <message>
            <source>International organisations</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နိုင်ငံတကာ အဖွဲ့အစည်းများ</translation>
        </message>
        <message>
            <source>{part} of {whole} learners taught others within 90 days.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းသား {whole} ဦးအနက် {part} ဦး ရက် ၉၀ အတွင်း ပြန်လည်သင်ပေးပါသည်။</translation>
        </message>
        <message>
            <source>Events held: {value}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကျင်းပခဲ့သော ပွဲ {value} ခု။</translation>
        </message>
        <message>
            <source>Split</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ခွဲပုံ</translation>
        </message>
        <message>
            <source>People who completed a training: {value}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းပြီးမြောက်သူ {value} ဦး။</translation>
        </message>
        <message>
            <source>By outcome</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖြစ်ခဲ့ပုံအလိုက်</translation>
        </message>
        <message>
            <source>Confirmed by the clinic</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆေးခန်းက အတည်ပြုပြီး</translation>
        </message>
        <message>
            <source>By kind of clinic</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆေးခန်းအမျိုးအစားအလိုက်</translation>
        </message>
        <message>
            <source>Too early to tell: a month is judged once its time has passed.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စောလွန်းသေးပါသည်။ လတစ်လကို သတ်မှတ်ရက် ကုန်မှ တွက်ပါသည်။</translation>
        </message>
        <message>
            <source>per cent</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရာခိုင်နှုန်း</translation>
        </message>
        <message>
            <source>No news yet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သတင်းမရသေး</translation>
        </message>
        <message>
            <source>Period</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကာလ</translation>
        </message>
        <message>
            <source>Reach of trainings</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းများ၏ ရောက်ရှိမှု</translation>
        </message>
        <message>
            <source>New members</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင်အသစ်</translation>
        </message>
        <message>
            <source>Attendances of learners: {value}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းသားများ၏ တက်ရောက်မှု {value} ကြိမ်။</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်အဖြစ် သိမ်းရန်</translation>
        </message>
        <message>
            <source>Level {level}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဆင့် {level}</translation>
        </message>
        <message>
            <source>Turn the two days round.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရက်နှစ်ရက်ကို နေရာချင်း လဲပါ။</translation>
        </message>
        <message>
            <source>Taught within 90 days</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရက် ၉၀ အတွင်း ပြန်လည်သင်ပေးသူ</translation>
        </message>
        <message>
            <source>It names dataElements and orgUnits; see the manual.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်တွင် dataElements နှင့် orgUnits ပါရပါမည်။ လက်စွဲတွင် ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>Days until the service</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဝန်ဆောင်မှု ရသည်အထိ ရက်ပေါင်း</translation>
        </message>
        <message>
            <source>{name}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{name}</translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နောက်ဆုံးရက်သည် ပထမရက်ထက် စောနေပါသည်။</translation>
        </message>
        <message>
            <source>National organisations</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြည်တွင်း အဖွဲ့အစည်းများ</translation>
        </message>
        <message>
            <source>Others who were there and are no members: {value}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင်မဟုတ်သော တက်ရောက်သူ {value} ဦး။</translation>
        </message>
        <message>
            <source>People who got the service</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဝန်ဆောင်မှု ရရှိသူ</translation>
        </message>
        <message>
            <source>Whoever has it can read the figures. Delete it when it is no longer needed.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်ရသူတိုင်း ကိန်းဂဏန်းများကို ဖတ်နိုင်ပါသည်။ မလိုတော့လျှင် ဖျက်ပါ။</translation>
        </message>
        <message>
            <source>Its months are not told by group.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အုပ်စုအလိုက် လများကို မပြပါ။</translation>
        </message>
        <message>
            <source>Somebody observed {part} of {whole} sessions.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းချိန် {whole} အနက် {part} တွင် လေ့လာသူ ပါသည်။</translation>
        </message>
        <message>
            <source>The clinic confirmed {part} of {whole}; {rest} are not confirmed.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{whole} အနက် {part} ကို ဆေးခန်းက အတည်ပြုပြီး။ {rest} အတည်မပြုရသေးပါ။</translation>
        </message>
        <message>
            <source>People for each trainer</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းဆရာတစ်ဦးလျှင် သင်ယူသူ</translation>
        </message>
        <message>
            <source>This kind of file is not known.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤဖိုင်အမျိုးအစားကို မသိပါ။</translation>
        </message>
        <message>
            <source>25 to 34</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>၂၅ မှ ၃၄</translation>
        </message>
        <message>
            <source>Active members</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပါဝင်ဆဲ အဖွဲ့ဝင်</translation>
        </message>
        <message>
            <source>The file is there</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်ကို သိမ်းပြီးပါပြီ</translation>
        </message>
        <message>
            <source>Referrals by month and outcome</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လနှင့် ဖြစ်ခဲ့ပုံအလိုက် ညွှန်းပို့မှု</translation>
        </message>
        <message>
            <source>All figures</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကိန်းဂဏန်းအားလုံး</translation>
        </message>
        <message>
            <source>From a day to a day</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရက်မှ ရက်အထိ</translation>
        </message>
        <message>
            <source>By topic</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အကြောင်းအရာအလိုက်</translation>
        </message>
        <message>
            <source>People who came to events: {value}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပွဲများသို့ လာရောက်သူ {value} ဦး။</translation>
        </message>
        <message>
            <source>Held back in this report: {count}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအစီရင်ခံစာတွင် မပြသော ကိန်းဂဏန်း {count} ခု။</translation>
        </message>
        <message>
            <source>Completed, of those issued</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ညွှန်းပို့သည့်အနက် ရရှိပြီး</translation>
        </message>
        <message>
            <source>Members who left or moved away: {value}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နုတ်ထွက်သူ သို့မဟုတ် ပြောင်းရွှေ့သူ {value} ဦး။</translation>
        </message>
        <message>
            <source>Not known</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မသိရပါ</translation>
        </message>
        <message>
            <source>Where is the file to stand?</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်ကို ဘယ်မှာ ထားမလဲ။</translation>
        </message>
        <message>
            <source>Gained between the tests</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရမှတ်နှစ်ခုကြား တိုးသည့်အမှတ်</translation>
        </message>
        <message>
            <source>Left out, too few people</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လူအလွန်နည်းသဖြင့် ချန်ထားသည်</translation>
        </message>
        <message>
            <source>Counting</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရေတွက်နေသည်</translation>
        </message>
        <message>
            <source>Figure</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကိန်းဂဏန်း</translation>
        </message>
        <message>
            <source>Nothing to count.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရေတွက်စရာ မရှိပါ။</translation>
        </message>
        <message>
            <source>count</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အရေအတွက်</translation>
        </message>
        <message>
            <source>20 to 24</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>၂၀ မှ ၂၄</translation>
        </message>
        <message>
            <source>Whole period</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကာလတစ်ခုလုံး</translation>
        </message>
        <message>
            <source>Active members at the end: {value}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကာလကုန်ချိန်တွင် ပါဝင်ဆဲ အဖွဲ့ဝင် {value} ဦး။</translation>
        </message>
        <message>
            <source>Group</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အုပ်စု</translation>
        </message>
        <message>
            <source>{count} figures stand in {file}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{file} တွင် ကိန်းဂဏန်း {count} ခု ပါသည်။</translation>
        </message>
        <message>
            <source>days</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရက်</translation>
        </message>
        <message>
            <source>This period is longer than ten years.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤကာလသည် ဆယ်နှစ်ထက် ရှည်ပါသည်။</translation>
        </message>
        <message>
            <source>By gender</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကျား/မအလိုက်</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အစီရင်ခံစာ ပုံနှိပ်ရန်</translation>
        </message>
        <message>
            <source>Referrals issued: {value}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထုတ်ပေးသော ညွှန်းပို့လွှာ {value} ခု။</translation>
        </message>
        <message>
            <source>Got the service</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဝန်ဆောင်မှု ရပြီး</translation>
        </message>
        <message>
            <source>{count} of them are held back.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယင်းတို့အနက် {count} ခုကို မပြပါ။</translation>
        </message>
        <message>
            <source>{part} of {whole} got the service; {rest} did not, or nobody knows yet.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{whole} အနက် {part} ဝန်ဆောင်မှု ရရှိပါသည်။ {rest} မရသေး၊ သို့မဟုတ် မသိရသေးပါ။</translation>
        </message>
        <message>
            <source>By age</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အသက်အလိုက်</translation>
        </message>
        <message>
            <source>hidden</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မပြပါ</translation>
        </message>
        <message>
            <source>Others present</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြား တက်ရောက်သူ</translation>
        </message>
        <message>
            <source>People who got the service: {value}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဝန်ဆောင်မှု ရရှိသူ {value} ဦး။</translation>
        </message>
        <message>
            <source>18 to 19</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>၁၈ မှ ၁၉</translation>
        </message>
        <message>
            <source>This month</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယခုလ</translation>
        </message>
        <message>
            <source>Taught by those who were taught</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်ယူပြီးသူများက ထပ်ဆင့်သင်ပေးသူ</translation>
        </message>
        <message>
            <source>Figures</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကိန်းဂဏန်းများ</translation>
        </message>
        <message>
            <source>People who learnt from someone who had learnt before: {value}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်ယူပြီးသူထံမှ ထပ်ဆင့်သင်ယူသူ {value} ဦး။</translation>
        </message>
        <message>
            <source>Sessions observed</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လေ့လာသူပါသော သင်တန်းချိန်</translation>
        </message>
        <message>
            <source>By group</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အုပ်စုအလိုက်</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယခုသုံးလပတ်</translation>
        </message>
        <message>
            <source>Did not get it</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မရခဲ့ပါ</translation>
        </message>
        <message>
            <source>The file is not protected</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်ကို စကားဝှက် ခံမထားပါ</translation>
        </message>
        <message>
            <source>35 to 44</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>၃၅ မှ ၄၄</translation>
        </message>
        <message>
            <source>Held back: too few people stand behind it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မပြပါ။ လူအလွန်နည်းသောကြောင့်ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်အမျိုးအစား</translation>
        </message>
        <message>
            <source>Name it by --out.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>--out ဖြင့် အမည်ပေးပါ။</translation>
        </message>
        <message>
            <source>Choose a shorter one.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပိုတိုသော ကာလကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>Let its name end in .xlsx, .csv or .pdf.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်အမည်ကို .xlsx၊ .csv သို့မဟုတ် .pdf ဖြင့် အဆုံးသတ်ပါ။</translation>
        </message>
        <message>
            <source>Last month</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြီးခဲ့သည့်လ</translation>
        </message>
        <message>
            <source>Made on</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြုစုသည့်ရက်</translation>
        </message>
        <message>
            <source>In pictures</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပုံများဖြင့်</translation>
        </message>
        <message>
            <source>{count} noted.</source>
            <translation>{count} ခု မှတ်ပြီး။</translation>
        </message>
        <message>
            <source>{number}: {why}</source>
            <translation>{number} · {why}</translation>
        </message>
        <message>
            <source>Result</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပမာဏ</translation>
        </message>
        <message>
            <source>Attendance sheet {number}: which session?</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တက်ရောက်မှု စာရွက် {number} – ဘယ်သင်တန်းချိန် ဖြစ်ပါသလဲ။</translation>
        </message>
        <message>
            <source>It was not planned</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မစီစဉ်ခဲ့ပါ</translation>
        </message>
        <message>
            <source>Plan the one that was held.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကျင်းပခဲ့သည်ကို ထည့်ပါ။</translation>
        </message>
        <message>
            <source>this one</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤသင်တန်းချိန်</translation>
        </message>
        <message>
            <source>Somebody asked this when the record was made.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်တမ်းဖွင့်စဉ်က ဤမေးခွန်းကို မေးပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>Ask again, and write down yes or no.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထပ်မေးပြီး ဟုတ်၊ မဟုတ် ရေးပါ။</translation>
        </message>
        <message>
            <source>There are many fields already.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အကွက် များနေပါပြီ။</translation>
        </message>
        <message>
            <source>Retire one that nobody needs any more.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မလိုတော့သော အကွက်တစ်ခုကို ရပ်နားပါ။</translation>
        </message>
        <message>
            <source>Only a field with choices has any.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရွေးစရာသည် ရွေးချယ်ရသော အကွက်တွင်သာ ရှိပါသည်။</translation>
        </message>
        <message>
            <source>Choose another field.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြားအကွက်ကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>A field has at most {most} choices.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အကွက်တစ်ခုတွင် ရွေးစရာ အများဆုံး {most} ခု ထားနိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>Retire the field and make two of it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အကွက်ကို ရပ်နားပြီး နှစ်ခုခွဲလုပ်ပါ။</translation>
        </message>
        <message>
            <source>This choice is not in the list.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤရွေးစရာ စာရင်းတွင် မရှိပါ။</translation>
        </message>
        <message>
            <source>Look at the field again.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အကွက်ကို ထပ်ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>Only head office says what is asked besides.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထပ်မေးမည့်အချက်ကို ရုံးချုပ်ကသာ သတ်မှတ်ပါသည်။</translation>
        </message>
        <message>
            <source>Call head office and tell what you need.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးချုပ်ကို ဖုန်းဆက်ပြီး လိုအပ်ချက်ကို ပြောပါ။</translation>
        </message>
        <message>
            <source>There is a field of this name already.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအမည်ဖြင့် အကွက် ရှိပြီးသား ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>This field is not in the list.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအကွက် စာရင်းတွင် မရှိပါ။</translation>
        </message>
        <message>
            <source>Nothing is written in free words about people.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လူတစ်ဦးအကြောင်း စာလွတ် မရေးပါ။</translation>
        </message>
        <message>
            <source>Give it choices, a number or a date. Text is for sessions and clinics.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရွေးစရာ၊ ဂဏန်း သို့မဟုတ် ရက်စွဲ ပေးပါ။ စာသားသည် သင်တန်းချိန်နှင့် ဆေးခန်းများအတွက် ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Give it 2 to {most} choices, one a line.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရွေးစရာ ၂ ခုမှ {most} ခုအထိ တစ်ကြောင်းတစ်ခု ရေးပါ။</translation>
        </message>
        <message>
            <source>Leave them out.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မထည့်ပါနှင့်။</translation>
        </message>
        <message>
            <source>Ask only for what the work needs.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အလုပ်အတွက် လိုအပ်သည်ကိုသာ မေးပါ။</translation>
        </message>
        <message>
            <source>This is no number from 0 to {most}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>၀ မှ {most} အတွင်း ဂဏန်း မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>A day so long ago could be a birth date, which is never kept.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤမျှ ရှေးကျသောရက်သည် မွေးနေ့ ဖြစ်နိုင်ပြီး မွေးနေ့ကို ဘယ်တော့မှ မသိမ်းပါ။</translation>
        </message>
        <message>
            <source>Choose a day from {day} on, or leave it empty.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{day} နှင့် နောက်ပိုင်းရက်ကို ရွေးပါ၊ သို့မဟုတ် ဗလာထားပါ။</translation>
        </message>
        <message>
            <source>This field is not asked any more.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအကွက်ကို မမေးတော့ပါ။</translation>
        </message>
        <message>
            <source>Leave it as it is.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရှိသည့်အတိုင်း ထားပါ။</translation>
        </message>
        <message>
            <source>This cannot be chosen here.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤနေရာတွင် ရွေး၍ မရပါ။</translation>
        </message>
        <message>
            <source>Choose one of the words beside the field.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အကွက်ဘေးရှိ စကားလုံးတစ်ခုကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>This is no day.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရက်စွဲ မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>Write it as day, month and year.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရက်၊ လ၊ နှစ် အစဉ်ဖြင့် ရေးပါ။</translation>
        </message>
        <message>
            <source>A name that sounds the same, and about the same age.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမည် အသံတူပြီး အသက်လည်း နီးစပ်ပါသည်။</translation>
        </message>
        <message>
            <source>A name that sounds the same.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမည် အသံတူပါသည်။</translation>
        </message>
        <message>
            <source>This would tell of a person's health to whoever sees the list.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရင်းမြင်သူတိုင်း ထိုသူ၏ ကျန်းမာရေးကို သိသွားပါမည်။</translation>
        </message>
        <message>
            <source>A registration number would name the person to anybody who finds it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်ပုံတင်အမှတ်သည် တွေ့သူတိုင်းကို ထိုသူ မည်သူဖြစ်ကြောင်း ပြောပြပါသည်။</translation>
        </message>
        <message>
            <source>The year of birth is enough; a whole birth date is never kept.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မွေးသည့်ခုနှစ်ဖြင့် လုံလောက်ပါသည်။ မွေးနေ့အပြည့်အစုံကို ဘယ်တော့မှ မသိမ်းပါ။</translation>
        </message>
        <message>
            <source>An address leads to the person's door. The township is enough.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လိပ်စာသည် ထိုသူ၏ အိမ်တံခါးဝအထိ ခေါ်သွားပါသည်။ မြို့နယ်ဖြင့် လုံလောက်ပါသည်။</translation>
        </message>
        <message>
            <source>Where somebody works is never kept: the list would show where to look for them.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အလုပ်လုပ်သည့်နေရာကို ဘယ်တော့မှ မသိမ်းပါ။ စာရင်းက ဘယ်မှာရှာရမည်ကို ပြနေပါမည်။</translation>
        </message>
        <message>
            <source>No picture of a person is kept, and nothing that leads to one.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လူ၏ ဓာတ်ပုံနှင့် ဓာတ်ပုံကို ရှာတွေ့စေမည့်အရာ မသိမ်းပါ။</translation>
        </message>
        <message>
            <source>Nothing of the body is kept that could tell who somebody is.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မည်သူဖြစ်ကြောင်း သိစေနိုင်သော ကိုယ်ခန္ဓာအချက်များ မသိမ်းပါ။</translation>
        </message>
        <message>
            <source>Results of tests are never kept, not even a hint of one.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စစ်ဆေးမှုအဖြေများကို အရိပ်အမြွက်မျှပင် ဘယ်တော့မှ မသိမ်းပါ။</translation>
        </message>
        <message>
            <source>Illnesses and treatments are between a person and the clinic.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရောဂါနှင့် ကုသမှုတို့သည် ထိုသူနှင့် ဆေးခန်းကြားက ကိစ္စဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>A clinic's own number for a patient is never kept: it opens the file there.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆေးခန်း၏ လူနာအမှတ်ကို ဘယ်တော့မှ မသိမ်းပါ။ ထိုအမှတ်ဖြင့် ဆေးခန်းရှိ ဖိုင်ကို ဖွင့်နိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>Nothing about clients or earnings is kept.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖောက်သည်နှင့် ဝင်ငွေအကြောင်း ဘာမှ မသိမ်းပါ။</translation>
        </message>
        <message>
            <source>Nothing of police or courts is kept under a person; a case has its own few fields.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လူတစ်ဦးအောက်တွင် ရဲနှင့် တရားရုံးအကြောင်း မသိမ်းပါ။ ဥပဒေကိစ္စတွင် သီးသန့်အကွက်အနည်းငယ် ရှိပါသည်။</translation>
        </message>
        <message>
            <source>Names are never kept here, of the person or of those around them.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထိုသူ သို့မဟုတ် ပတ်ဝန်းကျင်ရှိသူများ၏ အမည်ကို ဤနေရာတွင် ဘယ်တော့မှ မသိမ်းပါ။</translation>
        </message>
        <message>
            <source>A point on the map leads to the person's door.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မြေပုံပေါ်က အမှတ်သည် ထိုသူ၏ အိမ်တံခါးဝအထိ ခေါ်သွားပါသည်။</translation>
        </message>
        <message>
            <source>No free notes are written about a person: what is worth keeping has a field with choices.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လူတစ်ဦးအကြောင်း စာလွတ်မှတ်ချက် မရေးပါ။ သိမ်းထိုက်သည့်အရာအတွက် ရွေးချယ်ရသော အကွက် ထားပါ။</translation>
        </message>
        <message>
            <source>Political, religious and ethnic marks have been used against people: they are not kept.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နိုင်ငံရေး၊ ဘာသာရေး၊ လူမျိုးအမှတ်အသားများကို လူတို့အား ထိခိုက်စေရန် သုံးခဲ့ဖူးသဖြင့် မသိမ်းပါ။</translation>
        </message>
        <message>
            <source>Head office also asks</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးချုပ်က ထပ်မေးသည်များ</translation>
        </message>
        <message>
            <source>Session</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းချိန်</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နှင့် နောက်ထပ် {count} ဦး</translation>
        </message>
        <message>
            <source>Open them to look. What you typed stays here: Esc leads back.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖွင့်ကြည့်နိုင်ပါသည်။ ရိုက်ထားသည်များ ဤနေရာတွင် ရှိနေပါမည်။ Esc ဖြင့် ပြန်လာပါ။</translation>
        </message>
        <message>
            <source>yes</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဟုတ်</translation>
        </message>
        <message>
            <source>no</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မဟုတ်</translation>
        </message>
        <message>
            <source>not asked</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မမေးရသေး</translation>
        </message>
        <message>
            <source>As it was before.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယခင်အတိုင်း ပြန်ဖြစ်ပါပြီ။</translation>
        </message>
        <message>
            <source>Referral: {clinic}, service {number}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ညွှန်းပို့ခြင်း – {clinic}၊ ဝန်ဆောင်မှု {number}</translation>
        </message>
        <message>
            <source>Training: {title}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်း – {title}</translation>
        </message>
        <message>
            <source>Certificate: {title}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းဆင်းလက်မှတ် – {title}</translation>
        </message>
        <message>
            <source>Asked about {question}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{question} အကြောင်း မေးခဲ့သည်</translation>
        </message>
        <message>
            <source>Legal case: {issue}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဥပဒေကိစ္စ – {issue}</translation>
        </message>
        <message>
            <source>Came from {office}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{office} မှ ရောက်လာသည်</translation>
        </message>
        <message>
            <source>Came from another office</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြားရုံးမှ ရောက်လာသည်</translation>
        </message>
        <message>
            <source>Joined</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဝင်ရောက်သည်</translation>
        </message>
        <message>
            <source>Record made</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်တမ်းဖွင့်သည်</translation>
        </message>
        <message>
            <source>Membership</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင်အခြေအနေ</translation>
        </message>
        <message>
            <source>Handed over to {office}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{office} သို့ လွှဲပြောင်းသည်</translation>
        </message>
        <message>
            <source>Asked how the referral went</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ညွှန်းပို့ခြင်း မည်သို့ရှိသည်ကို မေးသည်</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆက်သွယ်၍ မရ</translation>
        </message>
        <message>
            <source>Look at</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကြည့်ရန်</translation>
        </message>
        <message>
            <source>By name</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမည်အလိုက်</translation>
        </message>
        <message>
            <source>By code</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကုဒ်အလိုက်</translation>
        </message>
        <message>
            <source>Last joined first</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နောက်ဆုံးဝင်သူ အရင်</translation>
        </message>
        <message>
            <source>Order</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အစီအစဉ်</translation>
        </message>
        <message>
            <source>No member has this state.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအခြေအနေရှိသော အဖွဲ့ဝင် မရှိပါ။</translation>
        </message>
        <message>
            <source>Asked of</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မေးမည့်နေရာ</translation>
        </message>
        <message>
            <source>Retire</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရပ်နားရန်</translation>
        </message>
        <message>
            <source>Ask it again</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်မေးရန်</translation>
        </message>
        <message>
            <source>Retired</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရပ်နားထား</translation>
        </message>
        <message>
            <source>Fields of our own</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကိုယ်ပိုင်အကွက်များ</translation>
        </message>
        <message>
            <source>Look at the fields</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အကွက်များ ကြည့်ရန်</translation>
        </message>
        <message>
            <source>New field</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အကွက်အသစ်</translation>
        </message>
        <message>
            <source>No field of our own yet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကိုယ်ပိုင်အကွက် မရှိသေးပါ</translation>
        </message>
        <message>
            <source>The program's own fields are enough for most. Ask only for what the work needs.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပရိုဂရမ်တွင်ပါသော အကွက်များနှင့် များသောအားဖြင့် လုံလောက်ပါသည်။ အလုပ်အတွက် လိုအပ်သည်ကိုသာ မေးပါ။</translation>
        </message>
        <message>
            <source>{choice} (retired)</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{choice} (ရပ်နားထား)</translation>
        </message>
        <message>
            <source>What all offices are asked beyond the program's own fields: numbers, days, choices.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပရိုဂရမ်တွင်ပါသော အကွက်များအပြင် ရုံးအားလုံးကို ထပ်မေးမည့် ဂဏန်း၊ ရက်စွဲ၊ ရွေးစရာများ။</translation>
        </message>
        <message>
            <source>Asked in all offices from the next bundles on.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နောက်လာမည့် ဖိုင်ထုပ်များမှစ၍ ရုံးအားလုံးတွင် မေးပါမည်။</translation>
        </message>
        <message>
            <source>Not asked any more. What was said in it stays.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မမေးတော့ပါ။ ဖြေထားပြီးသည်များ ရှိနေပါမည်။</translation>
        </message>
        <message>
            <source>Names, addresses, numbers of cards, birth dates, workplaces, results, illnesses, clients, police: never.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမည်၊ လိပ်စာ၊ ကတ်အမှတ်၊ မွေးနေ့၊ အလုပ်နေရာ၊ စစ်ဆေးမှုအဖြေ၊ ရောဂါ၊ ဖောက်သည်၊ ရဲမှတ်တမ်း – ဘယ်တော့မှ မမေးပါ။</translation>
        </message>
        <message>
            <source>Nothing is written in free words about people. Text is for sessions and clinics.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လူတစ်ဦးအကြောင်း စာလွတ် မရေးပါ။ စာသားသည် သင်တန်းချိန်နှင့် ဆေးခန်းများအတွက် ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>A field or a choice is never deleted: retired, it stays where something was said, and is asked nowhere.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အကွက် သို့မဟုတ် ရွေးစရာကို ဘယ်တော့မှ မဖျက်ပါ။ ရပ်နားထားလျှင် ဖြေပြီးသားနေရာတွင် ရှိနေပြီး ဘယ်မှာမှ မမေးတော့ပါ။</translation>
        </message>
        <message>
            <source>Choices, English</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရွေးစရာ (အင်္ဂလိပ်)</translation>
        </message>
        <message>
            <source>Choices, Burmese</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရွေးစရာ (မြန်မာ)</translation>
        </message>
        <message>
            <source>Saved. The next bundles tell all offices.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သိမ်းပြီးပါပြီ။ နောက်လာမည့် ဖိုင်ထုပ်များက ရုံးအားလုံးကို ပြောပြပါမည်။</translation>
        </message>
        <message>
            <source>can be chosen</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရွေးနိုင်သည်</translation>
        </message>
        <message>
            <source>What is never asked</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဘယ်တော့မှ မမေးရသည်များ</translation>
        </message>
        <message>
            <source>Members nobody heard of for two years: {count}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နှစ်နှစ်အတွင်း သတင်းမကြားရသော အဖွဲ့ဝင် {count} ဦး</translation>
        </message>
        <message>
            <source>Members nobody heard of for two years: {count} so far</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နှစ်နှစ်အတွင်း သတင်းမကြားရသော အဖွဲ့ဝင် ယခုထိ {count} ဦး</translation>
        </message>
        <message>
            <source>Closed referrals to unlink: {count}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဆက်ဖြုတ်ရမည့် ပြီးဆုံးပြီး ညွှန်းပို့ခြင်း {count} ခု</translation>
        </message>
        <message>
            <source>closed more than a year ago, counted from the end of their year.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြီးဆုံးသောနှစ် ကုန်ပြီးနောက် တစ်နှစ်ကျော်ပါပြီ။</translation>
        </message>
        <message>
            <source>Last sign</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နောက်ဆုံးသတင်း</translation>
        </message>
        <message>
            <source>Kept long enough</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သိမ်းချိန် ပြည့်ပြီ</translation>
        </message>
        <message>
            <source>Look through them</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တစ်ခုချင်း ကြည့်ရန်</translation>
        </message>
        <message>
            <source>Looking …</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရှာနေသည် …</translation>
        </message>
        <message>
            <source>Still needed</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လိုသေးသည်</translation>
        </message>
        <message>
            <source>Has left</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နုတ်ထွက်ပြီ</translation>
        </message>
        <message>
            <source>Nobody heard of them for two years</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နှစ်နှစ်အတွင်း သတင်းမကြားရသူများ</translation>
        </message>
        <message>
            <source>Kept. The next look is in two years, if nothing is heard.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆက်သိမ်းထားပါသည်။ သတင်းမကြားပါက နောက်နှစ်နှစ်တွင် ထပ်ကြည့်ပါမည်။</translation>
        </message>
        <message>
            <source>Written down: this member left.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နုတ်ထွက်ပြီဟု မှတ်ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>Closed referrals</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြီးဆုံးပြီး ညွှန်းပို့ခြင်းများ</translation>
        </message>
        <message>
            <source>Unlink them</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဆက်ဖြုတ်ရန်</translation>
        </message>
        <message>
            <source>This cannot be taken back. A backup made before still knows.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်ပြင်၍ မရပါ။ ယခင်လုပ်ထားသော အရန်မိတ္တူတွင်တော့ ရှိနေပါသည်။</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မလုပ်သေးပါ</translation>
        </message>
        <message>
            <source>Unlink for good</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အပြီး အဆက်ဖြုတ်ရန်</translation>
        </message>
        <message>
            <source>Unlinking referrals</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ညွှန်းပို့ခြင်းများ အဆက်ဖြုတ်နေသည်</translation>
        </message>
        <message>
            <source>What is not kept can harm nobody. Look here once or twice a year.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မသိမ်းထားသောအရာသည် ဘယ်သူ့ကိုမှ မထိခိုက်စေနိုင်ပါ။ တစ်နှစ်လျှင် တစ်ကြိမ်နှစ်ကြိမ် ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>Is the record still needed? Else say that they left, or open it and erase it as they wish.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်တမ်း လိုသေးသလား။ မလိုလျှင် နုတ်ထွက်ပြီဟု မှတ်ပါ၊ သို့မဟုတ် ဖွင့်ပြီး သူ့ဆန္ဒအတိုင်း ဖျက်ပါ။</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မရှိပါ</translation>
        </message>
        <message>
            <source>Of every member something was heard in the last two years.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင်တိုင်း၏ သတင်းကို နှစ်နှစ်အတွင်း ကြားရပါသည်။</translation>
        </message>
        <message>
            <source>All figures stay as they are. Nobody can say any more whose referral it was.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကိန်းဂဏန်းအားလုံး မပြောင်းပါ။ မည်သူ၏ ညွှန်းပို့ခြင်းဖြစ်ကြောင်း ဘယ်သူမှ မသိနိုင်တော့ပါ။</translation>
        </message>
        <message>
            <source>One referral is unlinked.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ညွှန်းပို့ခြင်း တစ်ခု အဆက်ဖြုတ်ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>{count} referrals are unlinked.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ညွှန်းပို့ခြင်း {count} ခု အဆက်ဖြုတ်ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>{label}, asked of each {noun}: {id}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{label}၊ {noun} တိုင်းကို မေးသည် – {id}</translation>
        </message>
        <message>
            <source>{name} is asked.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{name} ကို မေးပါသည်။</translation>
        </message>
        <message>
            <source>{name} is asked of each {noun} from now on: {id}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယခုမှစ၍ {noun} တိုင်းကို {name} မေးပါမည် – {id}</translation>
        </message>
        <message>
            <source>{name} is asked no more. What was said in it stays.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{name} ကို မမေးတော့ပါ။ ဖြေထားပြီးသည်များ ရှိနေပါမည်။</translation>
        </message>
        <message>
            <source>{code}: last heard of on {day}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{code} – နောက်ဆုံး သတင်းကြားသည့်ရက် {day}</translation>
        </message>
        <message>
            <source>same day</source>
            <translation>တစ်ရက်တည်း</translation>
        </message>
        <message>
            <source>after 1 day</source>
            <translation>၁ ရက်အကြာ</translation>
        </message>
        <message>
            <source>{which} would tell what it is for, so the paper was not made.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{which} က မည်သည့်အတွက် ဖြစ်ကြောင်း ဖော်ပြနေသဖြင့် စာရွက်ကို မပြုလုပ်ပါ။</translation>
        </message>
        <message>
            <source>There is no slip to print.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပုံနှိပ်ရန် လွှာ မရှိပါ။</translation>
        </message>
        <message>
            <source>Choose the referrals first.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ညွှန်းပို့ခြင်းများကို အရင် ရွေးပါ။</translation>
        </message>
        <message>
            <source>There is no certificate to print.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပုံနှိပ်ရန် သင်တန်းဆင်းလက်မှတ် မရှိပါ။</translation>
        </message>
        <message>
            <source>Choose the people who completed the course.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်း ပြီးမြောက်သူများကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>These are too many certificates at once.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တစ်ကြိမ်တည်းအတွက် ဆင်းလက်မှတ် များလွန်းပါသည်။</translation>
        </message>
        <message>
            <source>Print {most} at most.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အများဆုံး {most} ခုသာ ပုံနှိပ်ပါ။</translation>
        </message>
        <message>
            <source>A certificate needs a name and a title.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းဆင်းလက်မှတ်တွင် အမည်နှင့် သင်တန်းအမည် လိုအပ်ပါသည်။</translation>
        </message>
        <message>
            <source>Ask the person which name it shall carry.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မည်သည့်အမည် ထည့်လိုကြောင်း ထိုသူကို မေးပါ။</translation>
        </message>
        <message>
            <source>A sheet has 1 to {most} rows.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက်တစ်ခုတွင် အတန်း ၁ မှ {most} အထိ ရှိနိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>Choose another number of rows.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အတန်းအရေအတွက် အခြားတစ်ခု ရွေးပါ။</translation>
        </message>
        <message>
            <source>A card is larger than this paper.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကတ်သည် ဤစာရွက်ထက် ကြီးပါသည်။</translation>
        </message>
        <message>
            <source>Choose A4, A5 or A6.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>A4၊ A5 သို့မဟုတ် A6 ကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>Choose 1 to {most} members for cards.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကတ်အတွက် အဖွဲ့ဝင် ၁ ဦးမှ {most} ဦးအထိ ရွေးပါ။</translation>
        </message>
        <message>
            <source>Print them in parts.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အပိုင်းလိုက် ပုံနှိပ်ပါ။</translation>
        </message>
        <message>
            <source>A card needs a code.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကတ်တွင် ကုဒ် လိုအပ်ပါသည်။</translation>
        </message>
        <message>
            <source>Register the member first.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင်ကို အရင် စာရင်းသွင်းပါ။</translation>
        </message>
        <message>
            <source>There is no list of services to print.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပုံနှိပ်ရန် ဝန်ဆောင်မှုစာရင်း မရှိပါ။</translation>
        </message>
        <message>
            <source>Bring the services up to date first.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဝန်ဆောင်မှုများကို အရင် ပြင်ဆင်ပါ။</translation>
        </message>
        <message>
            <source>There is no provider to print.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပုံနှိပ်ရန် ဆေးခန်း မရှိပါ။</translation>
        </message>
        <message>
            <source>Add providers first, or choose other townships.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဆေးခန်းများ အရင် ထည့်ပါ၊ သို့မဟုတ် အခြားမြို့နယ်များ ရွေးပါ။</translation>
        </message>
        <message>
            <source>Nobody has taught here yet.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤနေရာတွင် သင်ကြားပေးသူ မရှိသေးပါ။</translation>
        </message>
        <message>
            <source>Choose another course or another time.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြားသင်တန်း သို့မဟုတ် အခြားကာလ ရွေးပါ။</translation>
        </message>
        <message>
            <source>These are too many people for a poster.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပိုစတာအတွက် လူများလွန်းပါသည်။</translation>
        </message>
        <message>
            <source>Choose one course, or a shorter time.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင်တန်းတစ်ခု သို့မဟုတ် ပိုတိုသော ကာလ ရွေးပါ။</translation>
        </message>
        <message>
            <source>Slip given on</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လွှာ ပေးသည့်နေ့</translation>
        </message>
        <message>
            <source>New member, {code}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင်အသစ်၊ {code}</translation>
        </message>
        <message>
            <source>This office prints no member cards.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤရုံးတွင် အဖွဲ့ဝင်ကတ် မပုံနှိပ်ပါ။</translation>
        </message>
        <message>
            <source>An admin can allow them in Settings.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးတာဝန်ခံက “ပြင်ဆင်ရန်” တွင် ခွင့်ပြုနိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>This record is closed.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤမှတ်တမ်းကို ပိတ်ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>Look the person up in the list of members.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင်စာရင်းတွင် ပြန်ရှာပါ။</translation>
        </message>
        <message>
            <source>The words on paper</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စကားလုံးများကို စာရွက်ပေါ်</translation>
        </message>
        <message>
            <source>Words to compare</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တိုက်ဆိုင်ရန် စကားလုံးများ</translation>
        </message>
        <message>
            <source>It does not say whose they are or what for. Destroy it when it is used.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မည်သူ့ဟာ၊ ဘာအတွက် ဟု မပါပါ။ သုံးပြီးလျှင် ဖျက်ဆီးပါ။</translation>
        </message>
        <message>
            <source>Saved, not printed: the printer takes no papers now. Print again when it does.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သိမ်းပြီးပါပြီ၊ ပုံမနှိပ်ရသေးပါ။ ပုံနှိပ်စက်က ယခု လက်မခံပါ။ လက်ခံမှ ထပ်နှိပ်ပါ။</translation>
        </message>
        <message>
            <source>Saved, not printed: the print queue does not answer. Print again in a while.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သိမ်းပြီးပါပြီ၊ ပုံမနှိပ်ရသေးပါ။ ပုံနှိပ်ရန် တန်းစီစာရင်းက မတုံ့ပြန်ပါ။ ခဏကြာမှ ထပ်နှိပ်ပါ။</translation>
        </message>
        <message>
            <source>Sent to the printer. It is being printed.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပုံနှိပ်စက်သို့ ပို့ပြီးပါပြီ။ ပုံနှိပ်နေပါသည်။</translation>
        </message>
        <message>
            <source>Printed.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပုံနှိပ်ပြီးပါပြီ။</translation>
        </message>
        <message>
            <source>Saved, not printed: the printer is gone. Choose another one.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သိမ်းပြီးပါပြီ၊ ပုံမနှိပ်ရသေးပါ။ ပုံနှိပ်စက်ကို မတွေ့တော့ပါ။ အခြားတစ်လုံး ရွေးပါ။</translation>
        </message>
        <message>
            <source>Saved, not printed: the printer is off. Print again when it is on.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သိမ်းပြီးပါပြီ၊ ပုံမနှိပ်ရသေးပါ။ ပုံနှိပ်စက် ပိတ်ထားပါသည်။ စက်ဖွင့်ပြီးမှ ထပ်နှိပ်ပါ။</translation>
        </message>
        <message>
            <source>Saved. The print queue does not answer: nobody knows yet whether it was printed.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သိမ်းပြီးပါပြီ။ ပုံနှိပ်ရန် တန်းစီစာရင်းက မတုံ့ပြန်ပါ။ ပုံနှိပ်ပြီး မပြီး မသိရသေးပါ။</translation>
        </message>
        <message>
            <source>Saved, not printed yet: the printer takes no more papers. This one is in its queue.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သိမ်းပြီးပါပြီ၊ ပုံမနှိပ်ရသေးပါ။ ပုံနှိပ်စက်က နောက်ထပ် လက်မခံတော့ပါ။ ဤစာရွက်က တန်းစီစာရင်းတွင် ရှိပါသည်။</translation>
        </message>
        <message>
            <source>Saved, not printed: the printer was stopped. It goes on by itself when it is on.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သိမ်းပြီးပါပြီ၊ ပုံမနှိပ်ရသေးပါ။ ပုံနှိပ်စက်ကို ရပ်ထားပါသည်။ ပြန်ဖွင့်လျှင် အလိုအလျောက် ဆက်နှိပ်ပါမည်။</translation>
        </message>
        <message>
            <source>Saved, not printed: the printer is off. It goes on by itself when it is on.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သိမ်းပြီးပါပြီ၊ ပုံမနှိပ်ရသေးပါ။ ပုံနှိပ်စက် ပိတ်ထားပါသည်။ ပြန်ဖွင့်လျှင် အလိုအလျောက် ဆက်နှိပ်ပါမည်။</translation>
        </message>
        <message>
            <source>Saved, not printed: the printer is out of paper. It goes on by itself when there is paper.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သိမ်းပြီးပါပြီ၊ ပုံမနှိပ်ရသေးပါ။ ပုံနှိပ်စက်တွင် စက္ကူ ကုန်နေပါသည်။ စက္ကူ ထည့်လျှင် အလိုအလျောက် ဆက်နှိပ်ပါမည်။</translation>
        </message>
        <message>
            <source>Saved, not printed: the printer is open. It goes on by itself when it is closed.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သိမ်းပြီးပါပြီ၊ ပုံမနှိပ်ရသေးပါ။ ပုံနှိပ်စက်၏ အဖုံး ပွင့်နေပါသည်။ ပိတ်လျှင် အလိုအလျောက် ဆက်နှိပ်ပါမည်။</translation>
        </message>
        <message>
            <source>Saved, not printed: paper is stuck in the printer. It goes on by itself when that is out.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သိမ်းပြီးပါပြီ၊ ပုံမနှိပ်ရသေးပါ။ ပုံနှိပ်စက်တွင် စက္ကူ ညပ်နေပါသည်။ ထုတ်ပြီးလျှင် အလိုအလျောက် ဆက်နှိပ်ပါမည်။</translation>
        </message>
        <message>
            <source>Saved, not printed: the printer has no ink. It goes on by itself when there is some.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သိမ်းပြီးပါပြီ၊ ပုံမနှိပ်ရသေးပါ။ ပုံနှိပ်စက်တွင် မင် ကုန်နေပါသည်။ ဖြည့်ပြီးလျှင် အလိုအလျောက် ဆက်နှိပ်ပါမည်။</translation>
        </message>
        <message>
            <source>Saved, not printed: the printer waits for somebody. See what it shows; it goes on by itself.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သိမ်းပြီးပါပြီ၊ ပုံမနှိပ်ရသေးပါ။ ပုံနှိပ်စက်က လူကို စောင့်နေပါသည်။ စက်ပေါ်တွင် ပြထားသည်ကို ကြည့်ပါ။ ပြီးလျှင် အလိုအလျောက် ဆက်နှိပ်ပါမည်။</translation>
        </message>
        <message>
            <source>Saved, not printed: it was taken out of the queue. It can be printed again.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သိမ်းပြီးပါပြီ၊ ပုံမနှိပ်ရသေးပါ။ တန်းစီစာရင်းမှ ထုတ်လိုက်ပါပြီ။ ထပ်နှိပ်နိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>Saved, not printed: the printer gave it up. Print again when it is ready.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သိမ်းပြီးပါပြီ၊ ပုံမနှိပ်ရသေးပါ။ ပုံနှိပ်စက်က လက်လျှော့လိုက်ပါသည်။ အဆင်သင့်ဖြစ်မှ ထပ်နှိပ်ပါ။</translation>
        </message>
        <message>
            <source>Member card</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင်ကတ်</translation>
        </message>
        <message>
            <source>The member knows this and asks for the card</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင်က ဤအချက်ကို သိပြီး ကတ်ကို တောင်းဆိုသည်</translation>
        </message>
        <message>
            <source>Whoever finds a card knows that a list exists. It helps to find the record, and is never needed for a service. Say so to the member first.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကတ်ကို တွေ့သူက စာရင်းတစ်ခု ရှိကြောင်း သိသွားပါမည်။ မှတ်တမ်း ရှာရ လွယ်စေရုံသာ ဖြစ်ပြီး ဝန်ဆောင်မှုအတွက် ဘယ်တော့မှ မလိုပါ။ အဖွဲ့ဝင်ကို အရင် ပြောပြပါ။</translation>
        </message>
        <message>
            <source>Take it out of the queue</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တန်းစီစာရင်းမှ ထုတ်ရန်</translation>
        </message>
        <message>
            <source>Stopped. Nothing is printed.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရပ်လိုက်ပါပြီ။ ဘာမှ မပုံနှိပ်ပါ။</translation>
        </message>
        <message>
            <source>Make the paper</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက် ပြင်ဆင်ရန်</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>မြန်မာ</translation>
        </message>
        <message>
            <source>Void slip</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပယ်ဖျက်ထားသော လွှာ</translation>
        </message>
        <message>
            <source>Print 1 slip</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လွှာ တစ်ခု ပုံနှိပ်ရန်</translation>
        </message>
        <message>
            <source>Print {count} slips</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လွှာ {count} ခု ပုံနှိပ်ရန်</translation>
        </message>
        <message>
            <source>Ready to be printed. Copies of what was printed before: {count}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပုံနှိပ်နိုင်ပါပြီ။ အရင် ပုံနှိပ်ပြီးသား၏ မိတ္တူ {count} ခု။</translation>
        </message>
        <message>
            <source>Cancelled: this slip is void, and it says so.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပယ်ဖျက်ပြီးပါပြီ။ ဤလွှာ သုံး၍မရပါ၊ လွှာပေါ်တွင်လည်း ထိုသို့ ရေးထားပါသည်။</translation>
        </message>
        <message>
            <source>It was printed before: this one is marked as a copy.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အရင် ပုံနှိပ်ပြီးပါပြီ။ ယခုတစ်ခုကို မိတ္တူဟု ပြထားပါသည်။</translation>
        </message>
        <message>
            <source>With the part that stays here</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးတွင် သိမ်းရန် အပိုင်း ပါဝင်</translation>
        </message>
        <message>
            <source>Envelope side on the back</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နောက်ကျောတွင် စာအိတ်မျက်နှာ</translation>
        </message>
        <message>
            <source>{count} slips</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လွှာ {count} ခု</translation>
        </message>
        <message>
            <source>Referral slips</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ညွှန်းပို့လွှာများ</translation>
        </message>
        <message>
            <source>Members may have cards with their code</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင်များ မိမိကုဒ်ပါ ကတ် ရနိုင်သည်</translation>
        </message>
        <message>
            <source>Each only at the member's own wish: whoever finds a card knows that a list exists.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင် ကိုယ်တိုင် လိုလားမှသာ။ ကတ်ကို တွေ့သူက စာရင်းတစ်ခု ရှိကြောင်း သိသွားပါမည်။</translation>
        </message>
        <message>
            <source>List on paper</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရင်းကို စာရွက်ပေါ်</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Each has the name that the person chose.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တစ်ခုစီတွင် ထိုသူ ရွေးထားသော အမည် ပါသည်။</translation>
        </message>
        <message>
            <source>Codes and a line to sign. No names.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကုဒ်နှင့် လက်မှတ်ထိုးရန် မျဉ်းသာ ပါသည်။ အမည် မပါပါ။</translation>
        </message>
        <message>
            <source>A name is written as CODE=NAME.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမည်ကို CODE=NAME ဟု ရေးပါ။</translation>
        </message>
        <message>
            <source>Write the member's code, an equals sign and the name.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင်ကုဒ်၊ = သင်္ကေတနှင့် အမည်ကို ရေးပါ။</translation>
        </message>
        <message>
            <source>Poster</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နံရံကပ် ပိုစတာ</translation>
        </message>
        <message>
            <source>With codes and no names. Several sheets are put beside each other.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကုဒ်များသာ ပါပြီး အမည်မပါပါ။ စာရွက်များကို ဘေးချင်းယှဉ်၍ ကပ်ပါ။</translation>
        </message>
        <message>
            <source>A4 across</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>A4 အလျားလိုက်</translation>
        </message>
        <message>
            <source>A4 upright</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>A4 ဒေါင်လိုက်</translation>
        </message>
        <message>
            <source>none today or tomorrow</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယနေ့နှင့် နက်ဖြန် မရှိပါ</translation>
        </message>
        <message>
            <source>Keys: {keys}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ခလုတ်များ – {keys}</translation>
        </message>
        <message>
            <source>Forgotten.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရိုက်လက်စကို ဖယ်လိုက်ပါပြီ။</translation>
        </message>
        <message>
            <source>Set a printer up on this computer, or keep the paper as a file, below.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤကွန်ပျူတာတွင် ပုံနှိပ်စက် တပ်ပါ၊ သို့မဟုတ် အောက်တွင် ဖိုင်အဖြစ် သိမ်းပါ။</translation>
        </message>
        <message>
            <source>A service ends on a day</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဝန်ဆောင်မှုတစ်ခု ပြီးဆုံးမည့်ရက် ရှိသည်</translation>
        </message>
        <message>
            <source>Last day: {service}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နောက်ဆုံးရက် – {service}</translation>
        </message>
        <message>
            <source>With codes and telephone numbers, no names; destroy it when it is done.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ကုဒ်နှင့် ဖုန်းနံပါတ်ပါ၊ အမည်မပါ။ ပြီးလျှင် ဖျက်ဆီးပါ။</translation>
        </message>
        <message>
            <source>This is too long: at most {limit} letters. The end was left out.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရှည်လွန်းပါသည်။ အများဆုံး စာလုံး {limit} လုံး။ နောက်ပိုင်းကို ချန်ထားခဲ့ပါသည်။</translation>
        </message>
        <message>
            <source>Only the first {count} letters were looked for.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပထမ စာလုံး {count} လုံးကိုသာ ရှာခဲ့ပါသည်။</translation>
        </message>
        <message>
            <source>What stands on the slip stays as it was given out: for that, make a new one.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ညွှန်းပို့လွှာပေါ်ရှိ အချက်များသည် ပေးထားသည့်အတိုင်း ကျန်ရှိပါမည်။ ပြောင်းလိုလျှင် အသစ်တစ်စောင် လုပ်ပါ။</translation>
        </message>
        <message>
            <source>No field of this name is asked of a {noun}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအမည်ရှိ အကွက်ကို {noun} တွင် မမေးပါ။</translation>
        </message>
        <message>
            <source>Compare it with what `field` lists. Asked are: {labels}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>`field` က ပြသော စာရင်းနှင့် တိုက်ကြည့်ပါ။ မေးထားသည်များ – {labels}</translation>
        </message>
        <message>
            <source>{label} is said twice.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{label} ကို နှစ်ခါ ရေးထားပါသည်။</translation>
        </message>
        <message>
            <source>Say each field once.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အကွက်တစ်ခုစီကို တစ်ခါသာ ရေးပါ။</translation>
        </message>
        <message>
            <source>{label} takes a number from 0 to {most}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{label} တွင် ၀ မှ {most} အထိ ဂဏန်း ရေးရပါမည်။</translation>
        </message>
        <message>
            <source>{label} takes a day.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{label} တွင် ရက်စွဲ ရေးရပါမည်။</translation>
        </message>
        <message>
            <source>Write it as in 2026-11-25.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>2026-11-25 ကဲ့သို့ ရေးပါ။</translation>
        </message>
        <message>
            <source>{label} has no such choice.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{label} တွင် ဤသို့ ရွေးစရာ မရှိပါ။</translation>
        </message>
        <message>
            <source>Choose one of these: {words}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအထဲမှ တစ်ခု ရွေးပါ – {words}</translation>
        </message>
        <message>
            <source>{number}: nothing is said there.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{number} – ဘာမှ မရေးထားပါ။</translation>
        </message>
        <message>
            <source>Another course has this code.</source>
            <translation>ဤကုဒ်ကို အခြားသင်တန်းက သုံးထားပါသည်။</translation>
        </message>
        <message>
            <source>Write last days as number and day, as in 5: 31/12/2026.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နောက်ဆုံးရက်ကို 5: 31/12/2026 ကဲ့သို့ ဝန်ဆောင်မှုနံပါတ်နှင့် ရက်စွဲဖြင့် ရေးပါ။</translation>
        </message>
        <message>
            <source>This is no number from {least} to {most}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤသည်မှာ {least} မှ {most} အထိ ဂဏန်း မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>A last day is of a service that this row does not name.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤစာကြောင်းတွင် မပါသော ဝန်ဆောင်မှုအတွက် နောက်ဆုံးရက် ရေးထားပါသည်။</translation>
        </message>
        <message>
            <source>Changes that head office does not have yet: {count}</source>
            <translation>ရုံးချုပ်သို့ မရောက်သေးသော ပြောင်းလဲမှု {count} ခု</translation>
        </message>
        <message>
            <source>Someone else: code or name</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြားသူ – ကုဒ်၊ အမည်</translation>
        </message>
        <message>
            <source>Recorded: {state}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မှတ်ပြီး – {state}</translation>
        </message>
        <message>
            <source>Press “{button}” to begin one.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စတင်ရန် “{button}” ကို နှိပ်ပါ။</translation>
        </message>
        <message>
            <source>This folder is not there</source>
            <translation>ဤဖိုင်တွဲ မရှိပါ</translation>
        </message>
        <message>
            <source>Choose a place above, or type the way to it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အပေါ်တွင် နေရာရွေးပါ၊ သို့မဟုတ် လမ်းကြောင်းကို ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>Lies here</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤတွင် ရှိသည်</translation>
        </message>
        <message>
            <source>ticked</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရွေးထား</translation>
        </message>
        <message>
            <source>↑  {folder}</source>
            <translation>↑  {folder}</translation>
        </message>
        <message>
            <source>Enter goes into a folder, Backspace out of it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>Enter ဖြင့် ဖိုင်တွဲထဲ ဝင်ပြီး Backspace ဖြင့် ပြန်ထွက်ပါ။</translation>
        </message>
        <message>
            <source>an office</source>
            <translation>ရုံး</translation>
        </message>
        <message>
            <source>Look on</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရှာရန် နေရာ</translation>
        </message>
        <message>
            <source>Open this office</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤရုံးကို ဖွင့်ရန်</translation>
        </message>
        <message>
            <source>Put the office on</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးကို ထားရန် နေရာ</translation>
        </message>
        <message>
            <source>The pictures are on</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဓာတ်ပုံများ ရှိရာ</translation>
        </message>
        <message>
            <source>take</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယူရန်</translation>
        </message>
        <message>
            <source>tick several</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အများ ရွေးရန်</translation>
        </message>
        <message>
            <source>out of the folder</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဖိုင်တွဲမှ ထွက်ရန်</translation>
        </message>
        <message>
            <source>Read the numbers</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နံပါတ်များ ဖတ်ရန်</translation>
        </message>
        <message>
            <source>{label}: {value}</source>
            <translation>{label} – {value}</translation>
        </message>
        <message>
            <source>The next free one. Lists and slips name the clinic by it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နောက်လွတ်သော ကုဒ်။ ဆေးခန်းကို စာရင်းနှင့် လွှာတွင် ဤသို့ ခေါ်ပါသည်။</translation>
        </message>
        <message>
            <source>I have just asked there: all this is so</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယခုပင် ဆေးခန်းကို မေးပြီးပြီ – အားလုံး မှန်သည်</translation>
        </message>
        <message>
            <source>It counts as checked today. Otherwise say when, or leave it open: never checked.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယနေ့ စစ်ဆေးပြီးဟု မှတ်ပါသည်။ မဟုတ်လျှင် မည်သည့်ရက်က စစ်ဆေးသည်ကို ရေးပါ၊ သို့မဟုတ် ချန်ထားပါ – မစစ်ဆေးရသေးဟု ပြပါမည်။</translation>
        </message>
        <message>
            <source>Role besides member</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အဖွဲ့ဝင်အပြင် တာဝန်</translation>
        </message>
        <message>
            <source>This account may do more than yours.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအကောင့်သည် သင်၏အကောင့်ထက် ပိုမို လုပ်ခွင့်ရှိပါသည်။</translation>
        </message>
        <message>
            <source>Your own account is closed by another admin.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင့်ကိုယ်ပိုင်အကောင့်ကို အခြား ရုံးတာဝန်ခံတစ်ဦးက ပိတ်ပေးရပါမည်။</translation>
        </message>
        <message>
            <source>Ask one, or make another account first.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တစ်ဦးကို တောင်းဆိုပါ၊ သို့မဟုတ် အခြားအကောင့်တစ်ခု အရင် လုပ်ပါ။</translation>
        </message>
        <message>
            <source>Nobody could open the office any more.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးကို ဖွင့်နိုင်သူ မကျန်တော့ပါ။</translation>
        </message>
        <message>
            <source>Give another account a passphrase first.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြားအကောင့်တစ်ခုကို စကားဝှက် အရင် ပေးပါ။</translation>
        </message>
        <message>
            <source>Close one that is no longer used.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မသုံးတော့သော အကောင့်တစ်ခုကို ပိတ်ပါ။</translation>
        </message>
        <message>
            <source>The new keys could not be read back.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သော့အသစ်များကို ပြန်ဖတ်၍ မရပါ။</translation>
        </message>
        <message>
            <source>Nothing was changed. Try again.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဘာမှ မပြောင်းလဲပါ။ ထပ်စမ်းပါ။</translation>
        </message>
        <message>
            <source>{name} ({initials}): {role}</source>
            <translation>{name} ({initials})၊ {role}</translation>
        </message>
        <message>
            <source>The new passphrase opens the office now.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယခုမှစ၍ စကားဝှက်အသစ်ဖြင့် ရုံးကို ဖွင့်ပါမည်။</translation>
        </message>
        <message>
            <source>{name} opens this office no more.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{name} သည် ဤရုံးကို ဖွင့်၍ မရတော့ပါ။</translation>
        </message>
        <message>
            <source>No account of this name, or more than one.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအမည်ဖြင့် အကောင့် မရှိပါ၊ သို့မဟုတ် တစ်ခုထက် ပိုရှိပါသည်။</translation>
        </message>
        <message>
            <source>`accounts` lists them; name and initials are known.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>`accounts` ဖြင့် စာရင်းကြည့်ပါ။ အမည် သို့မဟုတ် အတိုကောက်စာလုံး သုံးနိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>These accounts need a new passphrase from an admin: {names}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအကောင့်များသည် ရုံးတာဝန်ခံထံမှ စကားဝှက်အသစ် လိုပါသည်။ {names}</translation>
        </message>
        <message>
            <source>Backups on sticks still open by the old passphrases: make a new one, and destroy those.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>USB ပေါ်ရှိ အရန်မိတ္တူများကို စကားဝှက်ဟောင်းဖြင့် ဖွင့်နိုင်ပါသေးသည်။ အသစ်တစ်ခု လုပ်ပြီး အဟောင်းများကို ဖျက်ဆီးပါ။</translation>
        </message>
        <message>
            <source>Older backups in the office's folder still open by the old passphrases.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးဖိုင်တွဲထဲရှိ အရန်မိတ္တူဟောင်းများကို စကားဝှက်ဟောင်းဖြင့် ဖွင့်နိုင်ပါသေးသည်။</translation>
        </message>
        <message>
            <source>There is no new passphrase.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စကားဝှက်အသစ် မရှိပါ။</translation>
        </message>
        <message>
            <source>Type it, or name a file that holds it by --new-passphrase-file.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရိုက်ပါ၊ သို့မဟုတ် --new-passphrase-file ဖြင့် စကားဝှက်ပါသော ဖိုင်ကို ညွှန်ပါ။</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင့်စကားဝှက်</translation>
        </message>
        <message>
            <source>Change my passphrase</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စကားဝှက် ပြောင်းရန်</translation>
        </message>
        <message>
            <source>Your passphrase until now</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယခုထိ သုံးသော စကားဝှက်</translation>
        </message>
        <message>
            <source>The new passphrase</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စကားဝှက်အသစ်</translation>
        </message>
        <message>
            <source>The new passphrase once more</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စကားဝှက်အသစ်ကို နောက်တစ်ကြိမ်</translation>
        </message>
        <message>
            <source>This is the same as above. Choose another one.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အပေါ်ကနှင့် တူနေပါသည်။ အခြားတစ်ခု ရွေးပါ။</translation>
        </message>
        <message>
            <source>Looking at your passphrase</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင့်စကားဝှက်ကို စစ်နေသည်</translation>
        </message>
        <message>
            <source>The office is written anew under another key, and closes at the end. It takes about as long as a backup.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးကို သော့အသစ်ဖြင့် အသစ်ပြန်ရေးပြီး အဆုံးတွင် ပိတ်ပါသည်။ အရန်မိတ္တူ လုပ်သလောက် ကြာပါသည်။</translation>
        </message>
        <message>
            <source>Then you open it with the new passphrase.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြီးလျှင် စကားဝှက်အသစ်ဖြင့် ပြန်ဖွင့်ပါ။</translation>
        </message>
        <message>
            <source>From then on the old passphrase opens nothing here, also not the backups that the program keeps by itself.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထိုအချိန်မှစ၍ စကားဝှက်ဟောင်းဖြင့် ဘာမှ ဖွင့်မရပါ။ ပရိုဂရမ်က အလိုအလျောက် သိမ်းသော အရန်မိတ္တူများကိုလည်း ဖွင့်မရပါ။</translation>
        </message>
        <message>
            <source>If you forget the new one, an admin gives you another. Nobody can look it up.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အသစ်ကို မေ့သွားလျှင် ရုံးတာဝန်ခံက အခြားတစ်ခု ပေးပါသည်။ စကားဝှက်ကို ဘယ်သူမှ ပြန်ကြည့်၍ မရပါ။</translation>
        </message>
        <message>
            <source>Account</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အကောင့်</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>လုပ်နိုင်သည်များ</translation>
        </message>
        <message>
            <source>Give a new passphrase</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စကားဝှက်အသစ် ပေးရန်</translation>
        </message>
        <message>
            <source>Close this account</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအကောင့်ကို ပိတ်ရန်</translation>
        </message>
        <message>
            <source>This account was closed. Nobody opens the office with it any more.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအကောင့်ကို ပိတ်ထားပါသည်။ ဤအကောင့်ဖြင့် ရုံးကို ဘယ်သူမှ ဖွင့်၍ မရတော့ပါ။</translation>
        </message>
        <message>
            <source>If the passphrase was forgotten, or somebody else saw it.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စကားဝှက် မေ့သွားလျှင်၊ သို့မဟုတ် အခြားသူ မြင်သွားလျှင်။</translation>
        </message>
        <message>
            <source>If this person does not work here any more. What was written with the account stays.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထိုသူ ဤနေရာတွင် အလုပ်မလုပ်တော့လျှင်။ ဤအကောင့်ဖြင့် ရေးခဲ့သည်များ မပျောက်ပါ။</translation>
        </message>
        <message>
            <source>Then you open it with your own passphrase.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြီးလျှင် သင့်စကားဝှက်ဖြင့် ပြန်ဖွင့်ပါ။</translation>
        </message>
        <message>
            <source>A new passphrase for {name}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{name} – စကားဝှက်အသစ်</translation>
        </message>
        <message>
            <source>Give this passphrase</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤစကားဝှက်ကို ပေးရန်</translation>
        </message>
        <message>
            <source>From then on the old passphrase of this account opens nothing here.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထိုအချိန်မှစ၍ ဤအကောင့်၏ စကားဝှက်ဟောင်းဖြင့် ဘာမှ ဖွင့်မရပါ။</translation>
        </message>
        <message>
            <source>Say the new passphrase to this person alone: it can be changed again in Settings.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စကားဝှက်အသစ်ကို ထိုသူတစ်ဦးတည်းကိုသာ ပြောပါ။ “ပြင်ဆင်ရန်” တွင် ထပ်ပြောင်းနိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>Close the account of {name}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{name} – အကောင့် ပိတ်ရန်</translation>
        </message>
        <message>
            <source>A closed account is not opened again: make a new one if the person comes back.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပိတ်ထားသော အကောင့်ကို ပြန်ဖွင့်၍ မရပါ။ ထိုသူ ပြန်လာလျှင် အကောင့်အသစ် လုပ်ပါ။</translation>
        </message>
        <message>
            <source>The office gets another key</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးကို သော့အသစ် ပေးနေပါသည်</translation>
        </message>
        <message>
            <source>It is written anew and read back. Until that is done, nothing is changed.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အသစ်ပြန်ရေးပြီး ပြန်ဖတ်စစ်နေပါသည်။ မပြီးမချင်း ဘာမှ မပြောင်းလဲပါ။</translation>
        </message>
        <message>
            <source>The office has another key</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးတွင် သော့အသစ် ရှိပါပြီ</translation>
        </message>
        <message>
            <source>Open the office with the new passphrase.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စကားဝှက်အသစ်ဖြင့် ရုံးကို ဖွင့်ပါ။</translation>
        </message>
        <message>
            <source>Open the office with your own passphrase.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင့်စကားဝှက်ဖြင့် ရုံးကို ဖွင့်ပါ။</translation>
        </message>
        <message>
            <source>They go once the program has kept five newer ones.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပရိုဂရမ်က နောက်ထပ် ငါးခု သိမ်းပြီးလျှင် ထိုအဟောင်းများ ပျောက်ပါမည်။</translation>
        </message>
        <message>
            <source>The office keeps its key</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံး၏ သော့ မပြောင်းပါ</translation>
        </message>
        <message>
            <source>The passphrases of before open the office, as they did.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ယခင် စကားဝှက်များဖြင့် ရုံးကို ဖွင့်နိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>They have not opened the office since the program was updated.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပရိုဂရမ် အသစ်တင်ပြီးနောက် ရုံးကို မဖွင့်ရသေးသူများ ဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Afterwards these accounts need a new passphrase from an admin: {names}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြီးလျှင် ဤအကောင့်များသည် ရုံးတာဝန်ခံထံမှ စကားဝှက်အသစ် လိုပါမည်။ {names}</translation>
        </message>
        <message>
            <source>Colleagues who need a new passphrase from an admin afterwards: {count}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြီးလျှင် ရုံးတာဝန်ခံထံမှ စကားဝှက်အသစ် လိုမည့် လုပ်ဖော်ကိုင်ဖက် – {count} ဦး။</translation>
        </message>
        <message>
            <source>From then on this person opens neither the office nor new backups. What was written with the account stays.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထိုအချိန်မှစ၍ ထိုသူသည် ရုံးနှင့် အရန်မိတ္တူအသစ်များကို ဖွင့်၍ မရပါ။ ဤအကောင့်ဖြင့် ရေးခဲ့သည်များ မပျောက်ပါ။</translation>
        </message>
        <message>
            <source>This office has no recovery shares.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤရုံးတွင် ပြန်ဖွင့်ရန် အပိုင်းများ မရှိပါ။</translation>
        </message>
        <message>
            <source>They were never made, or made void. A backup opens by the passphrase of its time.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မပြုလုပ်ခဲ့ပါ သို့မဟုတ် ပယ်ဖျက်ပြီးဖြစ်ပါသည်။ အရန်မိတ္တူကို ထိုအချိန်က စကားဝှက်ဖြင့် ဖွင့်နိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>These shares belong to another office, or were made void.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအပိုင်းများသည် အခြားရုံး၏ အပိုင်းများ ဖြစ်သည် သို့မဟုတ် ပယ်ဖျက်ပြီးဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Look for the newest papers, or choose the office that they are of.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အသစ်ဆုံး စာရွက်များကို ရှာပါ သို့မဟုတ် ၎င်းတို့၏ ရုံးကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>There are recovery shares already.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်ဖွင့်ရန် အပိုင်းများ ရှိပြီးသားဖြစ်ပါသည်။</translation>
        </message>
        <message>
            <source>Make those void first, then make new ones.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ထိုအပိုင်းများကို အရင် ပယ်ဖျက်ပြီး အသစ် ပြုလုပ်ပါ။</translation>
        </message>
        <message>
            <source>These two shares do not belong together.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤအပိုင်း နှစ်ခုသည် တစ်စုတည်း မဟုတ်ပါ။</translation>
        </message>
        <message>
            <source>Of shares that were made at the same time, the first two words are the same.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တစ်ချိန်တည်း ပြုလုပ်သော အပိုင်းများတွင် ရှေ့ဆုံး စကားလုံး နှစ်လုံး တူပါသည်။</translation>
        </message>
        <message>
            <source>Two shares are needed; here are {count}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အပိုင်း နှစ်ခု လိုပါသည်။ ယခု {count} ခု ရှိပါသည်။</translation>
        </message>
        <message>
            <source>Any two of the three open the office.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သုံးခုအနက် မည်သည့်နှစ်ခုဖြင့်မဆို ရုံးကို ဖွင့်နိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>This is the same share twice.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အပိုင်းတစ်ခုတည်းကို နှစ်ခါ ရိုက်ထားပါသည်။</translation>
        </message>
        <message>
            <source>Type the words of another paper here.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤနေရာတွင် အခြားစာရွက်၏ စကားလုံးများကို ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>Share {share} has {count} words; {needed} are needed.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အပိုင်း {share} တွင် စကားလုံး {count} လုံး ရှိပါသည်။ {needed} လုံး လိုပါသည်။</translation>
        </message>
        <message>
            <source>Type all of them, in the order of their numbers.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အားလုံးကို နံပါတ်စဉ်အတိုင်း ရိုက်ပါ။</translation>
        </message>
        <message>
            <source>The words of share {share} do not fit together: one is another word, or two changed places.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အပိုင်း {share} ၏ စကားလုံးများ မကိုက်ညီပါ။ တစ်လုံး မှားနေသည် သို့မဟုတ် နှစ်လုံး နေရာလွဲနေပါသည်။</translation>
        </message>
        <message>
            <source>Compare each of them with the paper.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တစ်လုံးစီကို စာရွက်နှင့် တိုက်ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>Word {place} of share {share} is not on the list.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အပိုင်း {share} ၏ စကားလုံး {place} သည် စာရင်းတွင် မပါပါ။</translation>
        </message>
        <message>
            <source>Look at the paper again.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက်ကို ထပ်ကြည့်ပါ။</translation>
        </message>
        <message>
            <source>There are no words to print.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပုံနှိပ်ရန် စကားလုံး မရှိပါ။</translation>
        </message>
        <message>
            <source>Make them first.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အရင် ပြုလုပ်ပါ။</translation>
        </message>
        <message>
            <source>{count} of {needed} words</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စကားလုံး {needed} လုံးအနက် {count} လုံး</translation>
        </message>
        <message>
            <source>Twenty words. The first four letters of each are enough.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စကားလုံး နှစ်ဆယ်။ တစ်လုံးစီ၏ ရှေ့အက္ခရာ လေးလုံး လုံလောက်ပါသည်။</translation>
        </message>
        <message>
            <source>Set a printer up on this computer, or write it down by hand.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤကွန်ပျူတာတွင် ပုံနှိပ်စက် တပ်ဆင်ပါ သို့မဟုတ် လက်ဖြင့် ရေးပါ။</translation>
        </message>
        <message>
            <source>Three papers, for three people in three places. When a passphrase is forgotten, any two of them give the account a new one. One alone opens nothing.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက် သုံးရွက်ကို လူသုံးဦးက နေရာသုံးနေရာတွင် သိမ်းရန် ဖြစ်ပါသည်။ စကားဝှက် မေ့သွားလျှင် မည်သည့်နှစ်ရွက်ဖြင့်မဆို အကောင့်ကို စကားဝှက်အသစ် ပေးနိုင်ပါသည်။ တစ်ရွက်တည်းဖြင့် ဘာမှ မဖွင့်နိုင်ပါ။</translation>
        </message>
        <message>
            <source>They are shown this once. Print each of them, or write it down by hand; never take a photo.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤတစ်ကြိမ်သာ ပြပါသည်။ တစ်ခုစီကို ပုံနှိပ်ပါ သို့မဟုတ် လက်ဖြင့် ရေးပါ။ ဓာတ်ပုံ မရိုက်ပါနှင့်။</translation>
        </message>
        <message>
            <source>Share {number}</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အပိုင်း {number}</translation>
        </message>
        <message>
            <source>Recovery shares</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်ဖွင့်ရန် အပိုင်းများ</translation>
        </message>
        <message>
            <source>Make recovery shares</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်ဖွင့်ရန် အပိုင်းများ ပြုလုပ်ရန်</translation>
        </message>
        <message>
            <source>Try two of them</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နှစ်ခုကို စမ်းရန်</translation>
        </message>
        <message>
            <source>Make them void</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပယ်ဖျက်ရန်</translation>
        </message>
        <message>
            <source>Make the shares</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အပိုင်းများ ပြုလုပ်ရန်</translation>
        </message>
        <message>
            <source>Choose people who do not live or travel together.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အတူမနေ၊ အတူခရီးမသွားသော လူများကို ရွေးပါ။</translation>
        </message>
        <message>
            <source>Making the shares</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အပိုင်းများ ပြုလုပ်နေသည်</translation>
        </message>
        <message>
            <source>Three shares</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အပိုင်း သုံးခု</translation>
        </message>
        <message>
            <source>Print all three</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သုံးခုစလုံး ပုံနှိပ်ရန်</translation>
        </message>
        <message>
            <source>Print this one</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤတစ်ခု ပုံနှိပ်ရန်</translation>
        </message>
        <message>
            <source>Give each to another person, in another place. Never let two papers lie together.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>တစ်ရွက်စီကို လူတစ်ဦးစီ၊ နေရာတစ်ခုစီတွင် ထားပါ။ နှစ်ရွက်ကို အတူ မထားပါနှင့်။</translation>
        </message>
        <message>
            <source>Try two of them before the papers leave the room. They can also be tried later, in Settings.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက်များ အခန်းမှ မထွက်မီ နှစ်ခုကို စမ်းကြည့်ပါ။ နောက်မှလည်း “ပြင်ဆင်ရန်” တွင် စမ်းနိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>Try two shares</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အပိုင်း နှစ်ခုကို စမ်းရန်</translation>
        </message>
        <message>
            <source>Try them</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စမ်းရန်</translation>
        </message>
        <message>
            <source>Do the papers open the office?</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက်များဖြင့် ရုံးကို ဖွင့်နိုင်ပါသလား။</translation>
        </message>
        <message>
            <source>Type two of them as they stand on paper. Nothing is changed.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>နှစ်ရွက်ကို စာရွက်ပေါ်ကအတိုင်း ရိုက်ပါ။ ဘာမှ မပြောင်းလဲပါ။</translation>
        </message>
        <message>
            <source>Bring the papers to their places now.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက်များကို ယခု သူတို့၏ နေရာသို့ ပို့ပါ။</translation>
        </message>
        <message>
            <source>Trying the shares</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အပိုင်းများကို စမ်းနေသည်</translation>
        </message>
        <message>
            <source>Make the shares void</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အပိုင်းများကို ပယ်ဖျက်ရန်</translation>
        </message>
        <message>
            <source>They are made</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြုလုပ်ပြီး</translation>
        </message>
        <message>
            <source>There are none yet</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မရှိသေးပါ</translation>
        </message>
        <message>
            <source>Words to keep</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သိမ်းထားရန် စကားလုံးများ</translation>
        </message>
        <message>
            <source>The words of one paper</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက်တစ်ရွက်၏ စကားလုံးများ</translation>
        </message>
        <message>
            <source>The words of another paper</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အခြားစာရွက်၏ စကားလုံးများ</translation>
        </message>
        <message>
            <source>These two open the office</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤနှစ်ခုဖြင့် ရုံးကို ဖွင့်နိုင်သည်</translation>
        </message>
        <message>
            <source>Do this when a paper was lost or seen, or when one of the three people goes. Then make new ones.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စာရွက် ပျောက်လျှင်၊ သူများ မြင်သွားလျှင် သို့မဟုတ် သုံးဦးအနက် တစ်ဦး ထွက်သွားလျှင် ပယ်ဖျက်ပါ။ ထို့နောက် အသစ် ပြုလုပ်ပါ။</translation>
        </message>
        <message>
            <source>The passphrases stay. The papers open nothing any more: destroy them.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စကားဝှက်များ မပြောင်းပါ။ စာရွက်များဖြင့် ဘာမှ မဖွင့်နိုင်တော့ပါ။ ၎င်းတို့ကို ဖျက်ဆီးပါ။</translation>
        </message>
        <message>
            <source>It does not say whose they are or what for. Take each paper out of the printer at once.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မည်သူ၏ စာ၊ ဘာအတွက် ဖြစ်ကြောင်း မပါပါ။ စာရွက်တိုင်းကို ပုံနှိပ်စက်မှ ချက်ချင်း ယူပါ။</translation>
        </message>
        <message>
            <source>{name} has a new passphrase. It opens the office now, and the three papers stay valid.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{name} ၏ စကားဝှက်အသစ် ရပါပြီ။ ယခု ၎င်းဖြင့် ရုံးကို ဖွင့်နိုင်ပါသည်။ စာရွက် သုံးရွက် ဆက်လက် အသုံးပြုနိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>Forgot the passphrase?</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စကားဝှက် မေ့သွားပါသလား</translation>
        </message>
        <message>
            <source>An admin of your office can give you another. If no admin can open it: two of the three papers with twenty words each, the recovery shares.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>သင့်ရုံး၏ ရုံးတာဝန်ခံက အသစ် ပေးနိုင်ပါသည်။ မည်သည့် ရုံးတာဝန်ခံမှ ဖွင့်၍ မရလျှင် စကားလုံး နှစ်ဆယ်စီပါသော စာရွက် သုံးရွက် (ပြန်ဖွင့်ရန် အပိုင်းများ) အနက် နှစ်ရွက် လိုပါသည်။</translation>
        </message>
        <message>
            <source>A new passphrase</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>စကားဝှက်အသစ်</translation>
        </message>
        <message>
            <source>The two papers open the office. All other accounts keep their passphrases.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤစာရွက် နှစ်ရွက်ဖြင့် ရုံးကို ဖွင့်နိုင်ပါသည်။ အခြားအကောင့်များ၏ စကားဝှက် မပြောင်းပါ။</translation>
        </message>
        <message>
            <source>Whose passphrase is forgotten?</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>မည်သူ၏ စကားဝှက် မေ့သွားပါသလဲ။</translation>
        </message>
        <message>
            <source>Take this passphrase</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤစကားဝှက်ကို ယူရန်</translation>
        </message>
        <message>
            <source>Any two of these three open the office. Give them to three people in three places, each on paper: never photographed, never two in one place. They are not shown again.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ဤသုံးခုအနက် မည်သည့်နှစ်ခုဖြင့်မဆို ရုံးကို ဖွင့်နိုင်ပါသည်။ လူသုံးဦးကို နေရာသုံးနေရာတွင် စာရွက်ပေါ်၌ ပေးပါ။ ဓာတ်ပုံ မရိုက်ပါနှင့်။ နှစ်ခုကို တစ်နေရာတည်း မထားပါနှင့်။ နောက်ထပ် မပြပါ။</translation>
        </message>
        <message>
            <source>The new passphrase of {name} opens the office. The shares stay valid.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>{name} ၏ စကားဝှက်အသစ်ဖြင့် ရုံးကို ဖွင့်နိုင်ပါပြီ။ အပိုင်းများ ဆက်လက် အသုံးပြုနိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>Compare the name, or use the window.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အမည်ကို တိုက်ကြည့်ပါ သို့မဟုတ် ဝင်းဒိုးကို သုံးပါ။</translation>
        </message>
        <message>
            <source>The file with the shares cannot be read.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>အပိုင်းများပါသော ဖိုင်ကို ဖတ်၍ မရပါ။</translation>
        </message>
        <message>
            <source>There are no recovery shares.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်ဖွင့်ရန် အပိုင်းများ မရှိပါ။</translation>
        </message>
        <message>
            <source>`recovery` without --void makes some.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>--void မပါဘဲ `recovery` ဖြင့် ပြုလုပ်နိုင်ပါသည်။</translation>
        </message>
        <message>
            <source>The recovery shares open nothing any more. Destroy the papers.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ပြန်ဖွင့်ရန် အပိုင်းများဖြင့် ဘာမှ မဖွင့်နိုင်တော့ပါ။ စာရွက်များကို ဖျက်ဆီးပါ။</translation>
        </message>
        <message>
            <source>{share}</source>
            <translation>{share}</translation>
        </message>
        <message>
            <source>Accounts that need a new passphrase from an admin: {count}.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>ရုံးတာဝန်ခံထံမှ စကားဝှက်အသစ် လိုသော အကောင့် {count} ခု ရှိပါသည်။</translation>
        </message>
        <message>
            <source>Backups on sticks still open by these papers: make a new one, and destroy those.</source>
            <translatorcomment>To be checked by a native reader before release.</translatorcomment>
            <translation>USB ပေါ်ရှိ အရန်မိတ္တူများကို ဤစာရွက်များဖြင့် ဖွင့်နိုင်ပါသေးသည်။ အသစ်တစ်ခု လုပ်ပြီး အဟောင်းများကို ဖျက်ဆီးပါ။</translation>
        </message>
    </context>
</TS>
