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
    </context>
</TS>
