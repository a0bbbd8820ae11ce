<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>A desktop client for panels that speak the panel API v2. Free software, GPL 3.0 or later.</source>
        <translation>عميل سطح مكتب للوحات التي تستخدم API v2. برنامج حر بترخيص GPL 3.0 أو أحدث.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>About SMM Desktop</source>
        <translation>حول SMM Desktop</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Part</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Parts</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Read all licences</source>
        <translation>قراءة كل التراخيص</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
</context>
<context>
    <name>AboutService</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_about.py"/>
        <source>Hide description</source>
        <translation>إخفاء الوصف</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_about.py"/>
        <source>Show description</source>
        <translation>إظهار الوصف</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_about.py"/>
        <source>Your note: {note}</source>
        <translation>ملاحظتك: {note}</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Change account</source>
        <translation>تعديل الحساب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Connect a panel</source>
        <translation>ربط لوحة</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Account message</source>
        <translation>رسالة الحساب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Account name</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Asking the panel for your balance…</source>
        <translation>نسأل اللوحة عن رصيدك…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Connected. Your balance is {balance}.</source>
        <translation>تم الاتصال. رصيدك {balance}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Enter the key again to test another address.</source>
        <translation>أدخل المفتاح من جديد لاختبار عنوان آخر.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>It is kept in the system keyring.</source>
        <translation>يُحفظ في حافظة مفاتيح النظام.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>It stands on the panel's API page.</source>
        <translation>تجده في صفحة API في اللوحة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Keep the key for this run only</source>
        <translation>الاحتفاظ بالمفتاح لهذه الجلسة فقط</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Leave it empty to keep the key that is stored.</source>
        <translation>اتركه فارغًا للإبقاء على المفتاح المحفوظ.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Nothing was saved; press Save account again to save it all the same.</source>
        <translation>لم يُحفظ شيء؛ اضغط «حفظ الحساب» مرة أخرى لحفظه على أي حال.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Panel address</source>
        <translation>عنوان اللوحة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Save account</source>
        <translation>حفظ الحساب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Show the key</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>This system has no keyring that could store the key. It can be kept until you quit the program.</source>
        <translation>لا توجد في هذا النظام حافظة مفاتيح. يمكن الاحتفاظ بالمفتاح حتى الخروج من البرنامج.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Will be asked at {url}</source>
        <translation>ستُرسل الطلبات إلى {url}</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Accounts message</source>
        <translation>رسالة الحسابات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>All orders of {name}</source>
        <translation>كل طلبات {name}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Change {name}</source>
        <translation>تعديل {name}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Move {name} down</source>
        <translation>نقل {name} إلى أسفل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Move {name} up</source>
        <translation>نقل {name} إلى أعلى</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>No account yet. Add one to see its services and place orders.</source>
        <translation>لا حساب بعد. أضف حسابًا لترى خدماته وتقدّم الطلبات.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Runs on this computer, so there is no address or key to change</source>
        <translation>تعمل على هذا الحاسوب، فلا عنوان ولا مفتاح لتغييره</translation>
    </message>
</context>
<context>
    <name>AccountWays</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>Calls a minute</source>
        <translation>الاستدعاءات في الدقيقة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>It reads + and % in links again</source>
        <translation>تعيد قراءة + و% في الروابط</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>It splits comments at commas</source>
        <translation>تقسم التعليقات عند الفواصل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>It tells of many orders at once</source>
        <translation>تخبر عن طلبات كثيرة دفعة واحدة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>It wants the quantity beside a list</source>
        <translation>تطلب الكمية إلى جانب القائمة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>Low-balance limit</source>
        <translation>حد الرصيد المنخفض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>Not known: warn me</source>
        <translation>غير معروف: نبّهني</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>User agent</source>
        <translation>وكيل المستخدم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>Yes: warn me</source>
        <translation>نعم: نبّهني</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>no warning</source>
        <translation>دون تنبيه</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>%Ln line(s) were held back</source>
        <translation>
            <numerusform>لم يُحتجز أي سطر</numerusform>
            <numerusform>احتُجز سطر واحد</numerusform>
            <numerusform>احتُجز سطران</numerusform>
            <numerusform>احتُجزت %Ln أسطر</numerusform>
            <numerusform>احتُجز %Ln سطرًا</numerusform>
            <numerusform>احتُجز %Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>%Ln outcome(s) are not in the data file yet</source>
        <translation>
            <numerusform>كل النتائج في ملف البيانات</numerusform>
            <numerusform>نتيجة واحدة ليست في ملف البيانات بعد</numerusform>
            <numerusform>نتيجتان ليستا في ملف البيانات بعد</numerusform>
            <numerusform>%Ln نتائج ليست في ملف البيانات بعد</numerusform>
            <numerusform>%Ln نتيجة ليست في ملف البيانات بعد</numerusform>
            <numerusform>%Ln نتيجة ليست في ملف البيانات بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>%Ln service(s) changed</source>
        <translation>
            <numerusform>لم تتغير أي خدمة</numerusform>
            <numerusform>تغيّرت خدمة واحدة</numerusform>
            <numerusform>تغيّرت خدمتان</numerusform>
            <numerusform>تغيّرت %Ln خدمات</numerusform>
            <numerusform>تغيّرت %Ln خدمة</numerusform>
            <numerusform>تغيّرت %Ln خدمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>%Ln waiting</source>
        <translation>
            <numerusform>لا شيء بالانتظار</numerusform>
            <numerusform>واحد بالانتظار</numerusform>
            <numerusform>اثنان بالانتظار</numerusform>
            <numerusform>%Ln بالانتظار</numerusform>
            <numerusform>%Ln بالانتظار</numerusform>
            <numerusform>%Ln بالانتظار</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Attention</source>
        <translation>انتباه</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Choose a single one to see what changed of it.</source>
        <translation>اختر واحدة لترى ما تغيّر فيها.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Enter key again</source>
        <translation>إدخال المفتاح من جديد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Leave them out</source>
        <translation>استبعادها</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Marked as not placed, as you found it. Nothing was sent just now.</source>
        <translation>وُضعت علامة «لم يُقدَّم» كما تبيّن لك. لم يُرسل شيء الآن.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>No more calls are made for this account, because panels lock out who repeats a wrong key. Nothing was charged. Enter the key that stands on the panel’s account page.</source>
        <translation>أُوقفت الاستدعاءات لهذا الحساب، لأن اللوحات تحظر من يكرر مفتاحًا خاطئًا. لم يُخصم شيء. أدخل المفتاح الموجود في صفحة الحساب في اللوحة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Noted as done. Order {id} is followed as before.</source>
        <translation>سُجّل أنه نُفّذ. تستمر متابعة الطلب {id} كما كانت.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Noted as not done. Nothing was sent; it can be asked for again on the Orders page.</source>
        <translation>سُجّل أنه لم يُنفّذ. لم يُرسل شيء؛ يمكن طلبه مجددًا في صفحة «الطلبات».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Nothing needs your attention</source>
        <translation>لا شيء يحتاج إلى انتباهك</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Order {id} is in the history now and is followed.</source>
        <translation>الطلب {id} في السجل الآن وتجري متابعته.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Place again</source>
        <translation>تقديم مجددًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Place again puts the same order on the ticket, with all its usual checks.</source>
        <translation>«تقديم مجددًا» يضع الطلب نفسه في قسيمة الطلب مع كل الفحوص المعتادة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Save now</source>
        <translation>الحفظ الآن</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Should an order’s outcome ever be unclear, it waits here. Nothing is ever paid twice by itself.</source>
        <translation>إذا كانت نتيجة طلب غير واضحة فهو ينتظر هنا. لا يُدفع شيء مرتين تلقائيًا أبدًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Show the service</source>
        <translation>عرض الخدمة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>The panel takes the key again. The balance is {balance}.</source>
        <translation>اللوحة تقبل المفتاح من جديد. الرصيد {balance}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>They are kept in a second file and nothing is lost. Mostly the disk is full: make room, then press Save now.</source>
        <translation>هي محفوظة في ملف ثانٍ ولم يضع شيء. غالبًا القرص ممتلئ: أفرغ مساحة ثم اضغط «الحفظ الآن».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>They waited to be sent when the backup was made that is in use now, so they may have been placed since. Compare “{name}” on the Bulk order page with the panel’s order page. Nothing is sent before you press Go on there.</source>
        <translation>كانت تنتظر الإرسال عند إنشاء النسخة المستخدمة الآن، فربما قُدّمت منذ ذلك الحين. قارن «{name}» في صفحة «طلب جماعي» بصفحة الطلبات في اللوحة. لا يُرسل شيء قبل أن تضغط «متابعة» هناك.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>They were not placed: let them wait again</source>
        <translation>لم تُقدَّم: إعادتها إلى الانتظار</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Try the same key again</source>
        <translation>تجربة المفتاح نفسه مجددًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>{name} refused the key</source>
        <translation>رفضت {name} المفتاح</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>{what}: {state}</source>
        <translation>{what}: {state}</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_cards.py"/>
        <source>Low balance</source>
        <translation>رصيد منخفض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_cards.py"/>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_cards.py"/>
        <source>Updated {ago}</source>
        <translation>حُدّث {ago}</translation>
    </message>
</context>
<context>
    <name>BulkCompose</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>%Ln ready</source>
        <translation>
            <numerusform>لا شيء جاهز</numerusform>
            <numerusform>واحد جاهز</numerusform>
            <numerusform>اثنان جاهزان</numerusform>
            <numerusform>%Ln جاهزة</numerusform>
            <numerusform>%Ln جاهزًا</numerusform>
            <numerusform>%Ln جاهز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>%Ln with faults</source>
        <translation>
            <numerusform>بلا أخطاء</numerusform>
            <numerusform>واحد به أخطاء</numerusform>
            <numerusform>اثنان بهما أخطاء</numerusform>
            <numerusform>%Ln بها أخطاء</numerusform>
            <numerusform>%Ln به أخطاء</numerusform>
            <numerusform>%Ln به أخطاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>%Ln without an upper limit</source>
        <translation>
            <numerusform>لا شيء بلا حد أعلى</numerusform>
            <numerusform>واحد بلا حد أعلى</numerusform>
            <numerusform>اثنان بلا حد أعلى</numerusform>
            <numerusform>%Ln بلا حد أعلى</numerusform>
            <numerusform>%Ln بلا حد أعلى</numerusform>
            <numerusform>%Ln بلا حد أعلى</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Balance after: {amount}</source>
        <translation>الرصيد بعد ذلك: {amount}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Bulk order</source>
        <translation>طلب جماعي</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Every line is checked here before anything is sent</source>
        <translation>يُفحص كل سطر هنا قبل إرسال أي شيء</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>قوائم (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>No line has a fault</source>
        <translation>لا أخطاء في أي سطر</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Only lines with faults or warnings</source>
        <translation>الأسطر ذات الأخطاء أو التحذيرات فقط</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Open CSV…</source>
        <translation>فتح CSV…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Open a list of orders</source>
        <translation>فتح قائمة طلبات</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Place %Ln order(s)</source>
        <translation>
            <numerusform>تقديم %Ln طلب</numerusform>
            <numerusform>تقديم طلب واحد</numerusform>
            <numerusform>تقديم طلبين</numerusform>
            <numerusform>تقديم %Ln طلبات</numerusform>
            <numerusform>تقديم %Ln طلبًا</numerusform>
            <numerusform>تقديم %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Place %Ln order(s) on {account}?</source>
        <translation>
            <numerusform>تقديم %Ln طلب عبر {account}؟</numerusform>
            <numerusform>تقديم طلب واحد عبر {account}؟</numerusform>
            <numerusform>تقديم طلبين عبر {account}؟</numerusform>
            <numerusform>تقديم %Ln طلبات عبر {account}؟</numerusform>
            <numerusform>تقديم %Ln طلبًا عبر {account}؟</numerusform>
            <numerusform>تقديم %Ln طلب عبر {account}؟</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Place orders</source>
        <translation>تقديم الطلبات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Prices were read anew. Look at the lines once more, then place them.</source>
        <translation>قُرئت الأسعار من جديد. راجع الأسطر مرة أخرى ثم قدّمها.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Total about {amount}</source>
        <translation>المجموع نحو {amount}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Type or paste lines above, drop a file there, or open one.</source>
        <translation>اكتب الأسطر أو ألصقها أعلاه، أو أفلت ملفًا هناك، أو افتح ملفًا.</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>%Ln faulty line(s) stay under New bulk order.</source>
        <translation>
            <numerusform>لا أسطر خاطئة.</numerusform>
            <numerusform>يبقى سطر خاطئ واحد في «طلب جماعي جديد».</numerusform>
            <numerusform>يبقى سطران خاطئان في «طلب جماعي جديد».</numerusform>
            <numerusform>تبقى %Ln أسطر خاطئة في «طلب جماعي جديد».</numerusform>
            <numerusform>يبقى %Ln سطرًا خاطئًا في «طلب جماعي جديد».</numerusform>
            <numerusform>يبقى %Ln سطر خاطئ في «طلب جماعي جديد».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Bulk order of {when}</source>
        <translation>طلب جماعي بتاريخ {when}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Never sent so far: %Ln line(s).</source>
        <translation>
            <numerusform>أُرسلت كل الأسطر.</numerusform>
            <numerusform>لم يُرسل بعد: سطر واحد.</numerusform>
            <numerusform>لم يُرسل بعد: سطران.</numerusform>
            <numerusform>لم يُرسل بعد: %Ln أسطر.</numerusform>
            <numerusform>لم يُرسل بعد: %Ln سطرًا.</numerusform>
            <numerusform>لم يُرسل بعد: %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Past batches</source>
        <translation>الدفعات السابقة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Show it</source>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Unfinished batch</source>
        <translation>دفعة غير مكتملة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>{name} ({all} lines)</source>
        <translation>{name} (عدد الأسطر: {all})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>{name} ({left} of {all} left)</source>
        <translation>{name} (بقي {left} من {all})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>“{name}” did not reach its end.</source>
        <translation>لم تصل «{name}» إلى نهايتها.</translation>
    </message>
</context>
<context>
    <name>BulkRun</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln not sent</source>
        <translation>
            <numerusform>لا شيء لم يُرسل</numerusform>
            <numerusform>واحد لم يُرسل</numerusform>
            <numerusform>اثنان لم يُرسلا</numerusform>
            <numerusform>%Ln لم تُرسل</numerusform>
            <numerusform>%Ln لم تُرسل</numerusform>
            <numerusform>%Ln لم تُرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln placed</source>
        <translation>
            <numerusform>لا شيء قُدّم</numerusform>
            <numerusform>واحد قُدّم</numerusform>
            <numerusform>اثنان قُدّما</numerusform>
            <numerusform>%Ln قُدّمت</numerusform>
            <numerusform>%Ln قُدّمت</numerusform>
            <numerusform>%Ln قُدّمت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln refused</source>
        <translation>
            <numerusform>لا شيء رُفض</numerusform>
            <numerusform>واحد مرفوض</numerusform>
            <numerusform>اثنان مرفوضان</numerusform>
            <numerusform>%Ln مرفوضة</numerusform>
            <numerusform>%Ln مرفوضًا</numerusform>
            <numerusform>%Ln مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln unknown</source>
        <translation>
            <numerusform>لا شيء مجهول</numerusform>
            <numerusform>واحد مجهول</numerusform>
            <numerusform>اثنان مجهولان</numerusform>
            <numerusform>%Ln مجهولة</numerusform>
            <numerusform>%Ln مجهولًا</numerusform>
            <numerusform>%Ln مجهول</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>All lines of this batch were sent. What became of each stands below.</source>
        <translation>أُرسلت كل أسطر هذه الدفعة. ما آل إليه كل سطر مبيّن أدناه.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Bulk message</source>
        <translation>رسالة الدفعة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Bulk progress</source>
        <translation>تقدم الدفعة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Discard the rest</source>
        <translation>تجاهل الباقي</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Export results</source>
        <translation>تصدير النتائج</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Export results…</source>
        <translation>تصدير النتائج…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Exporting results</source>
        <translation>تصدير النتائج</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Never sent so far: %Ln line(s).</source>
        <translation>
            <numerusform>أُرسلت كل الأسطر.</numerusform>
            <numerusform>لم يُرسل بعد: سطر واحد.</numerusform>
            <numerusform>لم يُرسل بعد: سطران.</numerusform>
            <numerusform>لم يُرسل بعد: %Ln أسطر.</numerusform>
            <numerusform>لم يُرسل بعد: %Ln سطرًا.</numerusform>
            <numerusform>لم يُرسل بعد: %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>New bulk order</source>
        <translation>طلب جماعي جديد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Save as template…</source>
        <translation>حفظ كقالب…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Something unforeseen happened. No line is sent twice; go on when you wish.</source>
        <translation>حدث أمر غير متوقع. لا يُرسل أي سطر مرتين؛ تابع متى شئت.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>This batch did not reach its end; it goes on behind the last line that was sent.</source>
        <translation>لم تصل هذه الدفعة إلى نهايتها؛ تتابع بعد آخر سطر أُرسل.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>about %Ln min left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقائق تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>{done} of {all} sent</source>
        <translation>أُرسل {done} من {all}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>{rows} written to {file}.</source>
        <translation>كُتب في {file}: {rows}.</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields.py"/>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>ColumnsChoice</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_columns.py"/>
        <source>All columns…</source>
        <translation>كل الأعمدة…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_columns.py"/>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_columns.py"/>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_columns.py"/>
        <source>{chosen} of {all} columns…</source>
        <translation>{chosen} من {all} أعمدة…</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/palette.py"/>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/palette.py"/>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/palette.py"/>
        <source>Search commands</source>
        <translation>البحث في الأوامر</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/palette.py"/>
        <source>Type a command, page, service, or the id or link of an order</source>
        <translation>اكتب أمرًا أو صفحة أو خدمة أو رقم طلب أو رابطه</translation>
    </message>
</context>
<context>
    <name>CostPanel</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Balance after</source>
        <translation>الرصيد بعد ذلك</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Estimated cost</source>
        <translation>التكلفة التقديرية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>No upper limit</source>
        <translation>بلا حد أعلى</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Add what can still be read of the damaged file</source>
        <translation>إضافة ما يزال مقروءًا من الملف التالف</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Begins a new file with all that can still be read of the damaged one.</source>
        <translation>يبدأ ملفًا جديدًا بكل ما يزال مقروءًا من الملف التالف.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Go on with a backup</source>
        <translation>المتابعة بنسخة احتياطية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>It cannot be read as a whole, perhaps after a fault of the disk or a power cut. Nothing was sent to a panel, and nothing was changed yet. Whatever you choose, the damaged file is kept: it is moved into a folder of its own, not deleted.</source>
        <translation>لا يمكن قراءته كاملًا، ربما بسبب خلل في القرص أو انقطاع الكهرباء. لم يُرسل شيء إلى أي لوحة ولم يتغير شيء بعد. مهما اخترت يُحتفظ بالملف التالف: يُنقل إلى مجلد خاص به ولا يُحذف.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Open data folder</source>
        <translation>فتح مجلد البيانات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Or go on without a backup</source>
        <translation>أو المتابعة دون نسخة احتياطية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Restore the backup of {when}</source>
        <translation>استعادة نسخة {when}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Save what can be saved</source>
        <translation>إنقاذ ما يمكن إنقاذه</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>That brings back orders placed since the backup, as far as possible.</source>
        <translation>يعيد ذلك، قدر الإمكان، الطلبات المقدمة بعد النسخة الاحتياطية.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>There is no good backup. A new file is begun with all that can still be read of the damaged one.</source>
        <translation>لا توجد نسخة احتياطية سليمة. يبدأ ملف جديد بكل ما يزال مقروءًا من الملف التالف.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Trouble</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Your data file is damaged</source>
        <translation>ملف بياناتك تالف</translation>
    </message>
</context>
<context>
    <name>DataSettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Back up to a file</source>
        <translation>نسخ احتياطي إلى ملف</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Back up to a file, take the file along, and restore from it there under Settings. Keys stay in this computer’s keyring: enter them again there. Do not place orders on both from then on.</source>
        <translation>انسخ احتياطيًا إلى ملف وخذه معك واستعده هناك من «الإعدادات». تبقى المفاتيح في حافظة هذا الحاسوب: أدخلها هناك من جديد. ولا تقدّم طلبات من الجهازين بعد ذلك.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Back up to a file…</source>
        <translation>نسخ احتياطي إلى ملف…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Backed up to {path} ({backup}).</source>
        <translation>تم النسخ إلى {path} ({backup}).</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Backups (*.sqlite3)</source>
        <translation>نسخ احتياطية (*.sqlite3)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Last backup: {when}</source>
        <translation>آخر نسخة احتياطية: {when}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Move to another machine</source>
        <translation>الانتقال إلى جهاز آخر</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>No backup yet; the first is written soon.</source>
        <translation>لا نسخة احتياطية بعد؛ ستُكتب الأولى قريبًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Orders, services, balances and settings stand there. Keys stand in the system keyring.</source>
        <translation>هناك الطلبات والخدمات والأرصدة والإعدادات. أما المفاتيح ففي حافظة مفاتيح النظام.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Restore from a backup…</source>
        <translation>استعادة من نسخة احتياطية…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Written once a day; kept are those of 7 days, of 4 weeks, and the last 5 of other reasons.</source>
        <translation>تُكتب مرة كل يوم؛ وتُحفظ نسخ 7 أيام و4 أسابيع وآخر 5 نسخ لأسباب أخرى.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <location filename="../../smm_desktop/ui/tables/table.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tables/table.py"/>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tables/table.py"/>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_date.py"/>
        <source>Enter a date such as {example}.</source>
        <translation>أدخل تاريخًا مثل {example}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_date.py"/>
        <source>Pick a day</source>
        <translation>اختيار يوم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_date.py"/>
        <source>such as {example}</source>
        <translation>مثل {example}</translation>
    </message>
</context>
<context>
    <name>ElsewhereSection</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Cheaper elsewhere</source>
        <translation>أرخص في مكان آخر</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Nothing like it was found for less on your other accounts.</source>
        <translation>لم يُعثر على مثيل له بسعر أقل في حساباتك الأخرى.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Order this one</source>
        <translation>اطلب هذه</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Show the service</source>
        <translation>عرض الخدمة</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>All orders of all accounts</source>
        <translation>كل طلبات كل الحسابات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>CSV, for spreadsheets and other programs</source>
        <translation>CSV، للجداول وبرامج أخرى</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Choose at least one column.</source>
        <translation>اختر عمودًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Choose the file to export to.</source>
        <translation>اختر الملف الذي تصدّر إليه.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Excel workbook (XLSX)</source>
        <translation>مصنف Excel (XLSX)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Export orders</source>
        <translation>تصدير الطلبات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Export orders to</source>
        <translation>تصدير الطلبات إلى</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>File type</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Give the whole path of the file, with its folder.</source>
        <translation>اكتب المسار الكامل للملف مع مجلده.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines، للبرامج</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Orders {date}</source>
        <translation>الطلبات {date}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>The list as it is shown ({count})</source>
        <translation>القائمة كما هي معروضة ({count})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>The selected orders ({count})</source>
        <translation>الطلبات المحددة ({count})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>This file exists already and will be replaced.</source>
        <translation>هذا الملف موجود وسيُستبدل.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>Another export is under way. Wait for it, or cancel it below.</source>
        <translation>يجري تصدير آخر. انتظره أو ألغه في الأسفل.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>Exported %Ln order(s) to {name}</source>
        <translation>
            <numerusform>لم يُصدّر أي طلب إلى {name}</numerusform>
            <numerusform>صُدّر طلب واحد إلى {name}</numerusform>
            <numerusform>صُدّر طلبان إلى {name}</numerusform>
            <numerusform>صُدّرت %Ln طلبات إلى {name}</numerusform>
            <numerusform>صُدّر %Ln طلبًا إلى {name}</numerusform>
            <numerusform>صُدّر %Ln طلب إلى {name}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>Exporting orders to {name}</source>
        <translation>تصدير الطلبات إلى {name}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>No file was written.</source>
        <translation>لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>The export was canceled. No file was left behind.</source>
        <translation>أُلغي التصدير. لم يبق أي ملف.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields.py"/>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>%Ln known already</source>
        <translation>
            <numerusform>لا شيء معروف من قبل</numerusform>
            <numerusform>واحد معروف من قبل</numerusform>
            <numerusform>اثنان معروفان من قبل</numerusform>
            <numerusform>%Ln معروفة من قبل</numerusform>
            <numerusform>%Ln معروفًا من قبل</numerusform>
            <numerusform>%Ln معروف من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>%Ln line(s) that cannot be taken over</source>
        <translation>
            <numerusform>لا أسطر يتعذر أخذها</numerusform>
            <numerusform>سطر واحد يتعذر أخذه</numerusform>
            <numerusform>سطران يتعذر أخذهما</numerusform>
            <numerusform>%Ln أسطر يتعذر أخذها</numerusform>
            <numerusform>%Ln سطرًا يتعذر أخذها</numerusform>
            <numerusform>%Ln سطر يتعذر أخذها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>%Ln new</source>
        <translation>
            <numerusform>لا شيء جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدًا</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>%Ln order(s) imported.</source>
        <translation>
            <numerusform>لم يُستورد أي طلب.</numerusform>
            <numerusform>استُورد طلب واحد.</numerusform>
            <numerusform>استُورد طلبان.</numerusform>
            <numerusform>استُوردت %Ln طلبات.</numerusform>
            <numerusform>استُورد %Ln طلبًا.</numerusform>
            <numerusform>استُورد %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>A file that Export… wrote, here or elsewhere: CSV, XLSX or JSON Lines. Orders come back with their states and times; those that are here already stay as they are. No panel is asked.</source>
        <translation>ملف كتبه «تصدير…» هنا أو في مكان آخر: CSV أو XLSX أو JSON Lines. تعود الطلبات بحالاتها وأوقاتها، وما هو موجود هنا منها يبقى كما هو. لا تُسأل أي لوحة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Account of the orders</source>
        <translation>حساب الطلبات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>All of these orders are here already: there is nothing to import.</source>
        <translation>كل هذه الطلبات موجودة هنا: لا شيء للاستيراد.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>As each line tells</source>
        <translation>كما يذكر كل سطر</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Exported orders (*.csv *.xlsx *.jsonl)</source>
        <translation>طلبات مُصدَّرة (*.csv *.xlsx *.jsonl)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Import orders from</source>
        <translation>استيراد الطلبات من</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Import the file</source>
        <translation>استيراد الملف</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Importing orders</source>
        <translation>يجري استيراد الطلبات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Importing…</source>
        <translation>يجري الاستيراد…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Looking through the file…</source>
        <translation>يجري فحص الملف…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>What the import does</source>
        <translation>ما يفعله الاستيراد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>You stopped it: what was imported stays, the rest can come later.</source>
        <translation>أوقفته أنت: ما استُورد يبقى، ويمكن استيراد الباقي لاحقًا.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Clear filters</source>
        <translation>مسح المرشحات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Drip-feed</source>
        <translation>تسليم تدريجي</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Filter: {words}</source>
        <translation>مرشح: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Highest rate</source>
        <translation>أعلى سعر</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Refill</source>
        <translation>تعويض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>The quantity is delivered several times, with a pause in between.</source>
        <translation>تُسلَّم الكمية عدة مرات مع فاصل بينها.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>With notes</source>
        <translation>مع ملاحظات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>A practice panel runs on this computer: 2,000 invented services, orders that progress, and play money. Nothing is spent, nothing leaves this computer.</source>
        <translation>تعمل لوحة تجريبية على هذا الحاسوب: 2,000 خدمة مختلقة وطلبات تتقدم ونقود وهمية. لا يُنفق شيء ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Connect a panel</source>
        <translation>ربط لوحة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>I have an account on a panel</source>
        <translation>لدي حساب في لوحة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>I want to look around first</source>
        <translation>أريد أن أتعرف على البرنامج أولًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Practice message</source>
        <translation>رسالة اللوحة التجريبية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Services, orders and refills of all your panels, in one calm window.</source>
        <translation>خدمات وطلبات وتعويضات كل لوحاتك في نافذة هادئة واحدة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Starting the practice panel…</source>
        <translation>تشغيل اللوحة التجريبية…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Try the practice panel</source>
        <translation>تجربة اللوحة التجريبية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Welcome to SMM Desktop</source>
        <translation>مرحبًا بك في SMM Desktop</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>You need the address and the key from the panel's API page. Nothing is ordered.</source>
        <translation>تحتاج إلى العنوان والمفتاح من صفحة API في اللوحة. لا يُطلب شيء.</translation>
    </message>
</context>
<context>
    <name>Follower</name>
    <message>
        <location filename="../../smm_desktop/ui/follower.py"/>
        <source>Following is paused</source>
        <translation>المتابعة متوقفة مؤقتًا</translation>
    </message>
</context>
<context>
    <name>FreeFields</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>A field's name has only letters, digits and underscores.</source>
        <translation>اسم الحقل من حروف وأرقام وشرطات سفلية فقط.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Add field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Give the field a name, or remove it.</source>
        <translation>سمِّ الحقل أو أزله.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>This type of service is new. Add the further fields that the panel asks for, by their API names.</source>
        <translation>هذا النوع من الخدمات جديد. أضف الحقول الأخرى التي تطلبها اللوحة بأسمائها في API.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>“{name}” is filled in by the ticket itself.</source>
        <translation>«{name}» تملؤه القسيمة نفسها.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>“{name}” stands here twice.</source>
        <translation>«{name}» مكتوب مرتين.</translation>
    </message>
</context>
<context>
    <name>IdsPart</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln added</source>
        <translation>
            <numerusform>لا شيء أُضيف</numerusform>
            <numerusform>واحد أُضيف</numerusform>
            <numerusform>اثنان أُضيفا</numerusform>
            <numerusform>%Ln أُضيفت</numerusform>
            <numerusform>%Ln أُضيفت</numerusform>
            <numerusform>%Ln أُضيفت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln could not be looked up</source>
        <translation>
            <numerusform>تعذّر الاستعلام عن %Ln</numerusform>
            <numerusform>تعذّر الاستعلام عن %Ln</numerusform>
            <numerusform>تعذّر الاستعلام عن %Ln</numerusform>
            <numerusform>تعذّر الاستعلام عن %Ln</numerusform>
            <numerusform>تعذّر الاستعلام عن %Ln</numerusform>
            <numerusform>تعذّر الاستعلام عن %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln id(s)</source>
        <translation>
            <numerusform>لا أرقام</numerusform>
            <numerusform>رقم واحد</numerusform>
            <numerusform>رقمان</numerusform>
            <numerusform>%Ln أرقام</numerusform>
            <numerusform>%Ln رقمًا</numerusform>
            <numerusform>%Ln رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln known already</source>
        <translation>
            <numerusform>لا شيء معروف من قبل</numerusform>
            <numerusform>واحد معروف من قبل</numerusform>
            <numerusform>اثنان معروفان من قبل</numerusform>
            <numerusform>%Ln معروفة من قبل</numerusform>
            <numerusform>%Ln معروفًا من قبل</numerusform>
            <numerusform>%Ln معروف من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln not asked about, as you stopped it</source>
        <translation>
            <numerusform>سُئل عنها كلها</numerusform>
            <numerusform>واحد لم يُسأل عنه لأنك أوقفته</numerusform>
            <numerusform>اثنان لم يُسأل عنهما لأنك أوقفته</numerusform>
            <numerusform>%Ln لم يُسأل عنها لأنك أوقفته</numerusform>
            <numerusform>%Ln لم يُسأل عنها لأنك أوقفته</numerusform>
            <numerusform>%Ln لم يُسأل عنها لأنك أوقفته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln not found</source>
        <translation>
            <numerusform>لا شيء مفقود</numerusform>
            <numerusform>واحد لم يُعثر عليه</numerusform>
            <numerusform>اثنان لم يُعثر عليهما</numerusform>
            <numerusform>%Ln لم يُعثر عليها</numerusform>
            <numerusform>%Ln لم يُعثر عليها</numerusform>
            <numerusform>%Ln لم يُعثر عليها</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>And %Ln more: all of them stay in the field.</source>
        <translation>
            <numerusform>ولا غيرها: تبقى كلها في الحقل.</numerusform>
            <numerusform>وواحد آخر: تبقى كلها في الحقل.</numerusform>
            <numerusform>واثنان آخران: تبقى كلها في الحقل.</numerusform>
            <numerusform>و%Ln أخرى: تبقى كلها في الحقل.</numerusform>
            <numerusform>و%Ln آخر: تبقى كلها في الحقل.</numerusform>
            <numerusform>و%Ln آخر: تبقى كلها في الحقل.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Import by id</source>
        <translation>استيراد بالرقم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Importing orders</source>
        <translation>يجري استيراد الطلبات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>قوائم (*.csv *.txt *.tsv)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Looking up %Ln id(s)…</source>
        <translation>
            <numerusform>يجري البحث عن %Ln رقم…</numerusform>
            <numerusform>يجري البحث عن رقم واحد…</numerusform>
            <numerusform>يجري البحث عن رقمين…</numerusform>
            <numerusform>يجري البحث عن %Ln أرقام…</numerusform>
            <numerusform>يجري البحث عن %Ln رقمًا…</numerusform>
            <numerusform>يجري البحث عن %Ln رقم…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Open a list of order ids</source>
        <translation>فتح قائمة أرقام طلبات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Open a list…</source>
        <translation>فتح قائمة…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Order ids</source>
        <translation>أرقام الطلبات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Orders placed on the panel’s own site or elsewhere are looked up and added. Nothing is charged.</source>
        <translation>يُبحث عن الطلبات المقدمة في موقع اللوحة أو غيره وتُضاف. لا يُخصم شيء.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Paste order ids, parted by commas, spaces or line breaks</source>
        <translation>ألصق أرقام الطلبات مفصولة بفواصل أو مسافات أو أسطر</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_orders.py"/>
        <source>By order ID</source>
        <translation>برقم الطلب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_orders.py"/>
        <source>From an exported file</source>
        <translation>من ملف مُصدَّر</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_orders.py"/>
        <source>Import orders</source>
        <translation>استيراد الطلبات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_orders.py"/>
        <source>Ways to import</source>
        <translation>طرق الاستيراد</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <location filename="../../smm_desktop/ui/keeper.py"/>
        <source>A bulk order did not reach its end. Lines never sent: {count}. It goes on from Bulk order.</source>
        <translation>لم يصل طلب جماعي إلى نهايته. أسطر لم تُرسل: {count}. يُتابع من «طلب جماعي».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/keeper.py"/>
        <source>An outcome could not be saved, mostly because the disk is full. It is kept, and waits under Attention.</source>
        <translation>تعذر حفظ نتيجة، غالبًا لأن القرص ممتلئ. هي محفوظة وتنتظر في «انتباه».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/keeper.py"/>
        <source>The daily backup could not be written. {why}</source>
        <translation>تعذرت كتابة النسخة الاحتياطية اليومية. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/keeper.py"/>
        <source>The outcome that waited is saved now.</source>
        <translation>حُفظت الآن النتيجة التي كانت تنتظر.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/language_box.py"/>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/language_box.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <location filename="../../smm_desktop/ui/leave_question.py"/>
        <source>Keep running</source>
        <translation>البقاء مفتوحًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/leave_question.py"/>
        <source>Quit anyway</source>
        <translation>الخروج على أي حال</translation>
    </message>
</context>
<context>
    <name>LinesBox</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>Remove list</source>
        <translation>إزالة القائمة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>The first {count} are shown.</source>
        <translation>يُعرض أول {count}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>{lines} from {file}</source>
        <translation>{lines} من {file}</translation>
    </message>
</context>
<context>
    <name>LinesEdit</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>Bulk lines</source>
        <translation>أسطر الطلبات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>One order on each line: service | link | quantity
1 | https://social.example/p/1 | 500
5 | https://social.example/p/2 | comments=First // Second</source>
        <translation>طلب واحد في كل سطر: service | link | quantity
1 | https://social.example/p/1 | 500
5 | https://social.example/p/2 | comments=First // Second</translation>
    </message>
</context>
<context>
    <name>LinesField</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/widgets/fields.py"/>
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields.py"/>
        <source>One on each line</source>
        <translation>واحد في كل سطر</translation>
    </message>
</context>
<context>
    <name>LoadingPage</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Opening your data…</source>
        <translation>يجري فتح بياناتك…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../smm_desktop/ui/main_window.py"/>
        <source>Hide order ticket</source>
        <translation>إخفاء قسيمة الطلب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/main_window.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/main_window.py"/>
        <source>Show order ticket</source>
        <translation>إظهار قسيمة الطلب</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../smm_desktop/ui/menus.py"/>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>NoteSection</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_note.py"/>
        <source>What you want to remember about this service</source>
        <translation>ما تريد تذكّره عن هذه الخدمة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_note.py"/>
        <source>Your note</source>
        <translation>ملاحظتك</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/notice_row.py"/>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>NoticeSettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>API key refused</source>
        <translation>رُفض مفتاح API</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Low balance</source>
        <translation>رصيد منخفض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Orders canceled</source>
        <translation>الطلبات الملغاة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Orders completed</source>
        <translation>الطلبات المكتملة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Orders failed</source>
        <translation>الطلبات الفاشلة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Orders that end partial</source>
        <translation>الطلبات التي تنتهي جزئيًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Price of a favourite is up</source>
        <translation>ارتفع سعر خدمة مفضلة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Quiet hours begin</source>
        <translation>بداية ساعات الهدوء</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Quiet hours end</source>
        <translation>نهاية ساعات الهدوء</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Refills rejected</source>
        <translation>التعويضات المرفوضة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Scheduled orders placed or held</source>
        <translation>الطلبات المجدولة التي قُدّمت أو احتُجزت</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>What happens close together makes one notification. The desktop shows them, or the tray.</source>
        <translation>ما يحدث في وقت متقارب يُجمع في إشعار واحد. يعرضه سطح المكتب أو علبة النظام.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln canceled</source>
        <translation>
            <numerusform>لا إلغاء</numerusform>
            <numerusform>واحد ملغى</numerusform>
            <numerusform>اثنان ملغيان</numerusform>
            <numerusform>%Ln ملغاة</numerusform>
            <numerusform>%Ln ملغى</numerusform>
            <numerusform>%Ln ملغى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln completed</source>
        <translation>
            <numerusform>لا مكتمل</numerusform>
            <numerusform>واحد مكتمل</numerusform>
            <numerusform>اثنان مكتملان</numerusform>
            <numerusform>%Ln مكتملة</numerusform>
            <numerusform>%Ln مكتملًا</numerusform>
            <numerusform>%Ln مكتمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln failed</source>
        <translation>
            <numerusform>لا فاشل</numerusform>
            <numerusform>واحد فاشل</numerusform>
            <numerusform>اثنان فاشلان</numerusform>
            <numerusform>%Ln فاشلة</numerusform>
            <numerusform>%Ln فاشلًا</numerusform>
            <numerusform>%Ln فاشل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln favourite(s) cost more</source>
        <translation>
            <numerusform>لم ترتفع أسعار المفضلة</numerusform>
            <numerusform>ارتفع سعر خدمة مفضلة واحدة</numerusform>
            <numerusform>ارتفع سعر خدمتين مفضلتين</numerusform>
            <numerusform>ارتفعت أسعار %Ln خدمات مفضلة</numerusform>
            <numerusform>ارتفعت أسعار %Ln خدمة مفضلة</numerusform>
            <numerusform>ارتفعت أسعار %Ln خدمة مفضلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln order(s) have ended</source>
        <translation>
            <numerusform>لم ينته أي طلب</numerusform>
            <numerusform>انتهى طلب واحد</numerusform>
            <numerusform>انتهى طلبان</numerusform>
            <numerusform>انتهت %Ln طلبات</numerusform>
            <numerusform>انتهى %Ln طلبًا</numerusform>
            <numerusform>انتهى %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln partial</source>
        <translation>
            <numerusform>لا جزئي</numerusform>
            <numerusform>واحد جزئي</numerusform>
            <numerusform>اثنان جزئيان</numerusform>
            <numerusform>%Ln جزئية</numerusform>
            <numerusform>%Ln جزئيًا</numerusform>
            <numerusform>%Ln جزئي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln refill(s) rejected</source>
        <translation>
            <numerusform>لم يُرفض أي تعويض</numerusform>
            <numerusform>رُفض تعويض واحد</numerusform>
            <numerusform>رُفض تعويضان</numerusform>
            <numerusform>رُفضت %Ln تعويضات</numerusform>
            <numerusform>رُفض %Ln تعويضًا</numerusform>
            <numerusform>رُفض %Ln تعويض</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>API key refused</source>
        <translation>رُفض مفتاح API</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Balance is low</source>
        <translation>الرصيد منخفض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Order canceled</source>
        <translation>أُلغي طلب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Order completed</source>
        <translation>اكتمل طلب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Order ended partial</source>
        <translation>انتهى طلب جزئيًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Order failed</source>
        <translation>فشل طلب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Price of a favourite is up</source>
        <translation>ارتفع سعر خدمة مفضلة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Refill rejected</source>
        <translation>رُفض تعويض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>The Attention page tells which.</source>
        <translation>صفحة «انتباه» تبيّن أيها.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>The Refills page tells which.</source>
        <translation>صفحة «التعويضات» تبيّن أيها.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>{name}
Now {new} instead of {old}</source>
        <translation>{name}
الآن {new} بدل {old}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>{name} does not accept the API key. Its orders are not followed until you change the key.</source>
        <translation>لا تقبل {name} مفتاح API. لا تُتابع طلباتها حتى تغيّر المفتاح.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>{name} holds {amount}. Top up on the panel, or orders will be refused.</source>
        <translation>في {name} بقي {amount}. اشحن الرصيد في اللوحة وإلا رُفضت الطلبات.</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Options</source>
        <translation>خيارات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Wait while an order on the same link is active</source>
        <translation>الانتظار ما دام طلب على الرابط نفسه نشطًا</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>%Ln order(s) looked up.</source>
        <translation>
            <numerusform>لم يُفحص أي طلب.</numerusform>
            <numerusform>فُحص طلب واحد.</numerusform>
            <numerusform>فُحص طلبان.</numerusform>
            <numerusform>فُحصت %Ln طلبات.</numerusform>
            <numerusform>فُحص %Ln طلبًا.</numerusform>
            <numerusform>فُحص %Ln طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>%Ln other selected order(s) cannot be canceled and are left out.</source>
        <translation>
            <numerusform>لا طلبات مستبعدة.</numerusform>
            <numerusform>طلب محدد آخر لا يمكن إلغاؤه واستُبعد.</numerusform>
            <numerusform>طلبان محددان آخران لا يمكن إلغاؤهما واستُبعدا.</numerusform>
            <numerusform>%Ln طلبات محددة أخرى لا يمكن إلغاؤها واستُبعدت.</numerusform>
            <numerusform>%Ln طلبًا محددًا آخر لا يمكن إلغاؤها واستُبعدت.</numerusform>
            <numerusform>%Ln طلب محدد آخر لا يمكن إلغاؤها واستُبعدت.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Ask the panel to cancel</source>
        <translation>اطلب من اللوحة الإلغاء</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Ask the panel to cancel %Ln order(s)?</source>
        <translation>
            <numerusform>أتطلب من اللوحة إلغاء %Ln طلب؟</numerusform>
            <numerusform>أتطلب من اللوحة إلغاء طلب واحد؟</numerusform>
            <numerusform>أتطلب من اللوحة إلغاء طلبين؟</numerusform>
            <numerusform>أتطلب من اللوحة إلغاء %Ln طلبات؟</numerusform>
            <numerusform>أتطلب من اللوحة إلغاء %Ln طلبًا؟</numerusform>
            <numerusform>أتطلب من اللوحة إلغاء %Ln طلب؟</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Ask the panel to replace what dropped</source>
        <translation>اطلب من اللوحة تعويض ما نقص</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Asked for, not refunded yet: the order’s state will tell.</source>
        <translation>طُلب الإلغاء ولم يُردّ المال بعد: حالة الطلب تبيّن ذلك.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Asking for %Ln refill(s)…</source>
        <translation>
            <numerusform>لا تعويضات للطلب…</numerusform>
            <numerusform>نطلب تعويضًا واحدًا…</numerusform>
            <numerusform>نطلب تعويضين…</numerusform>
            <numerusform>نطلب %Ln تعويضات…</numerusform>
            <numerusform>نطلب %Ln تعويضًا…</numerusform>
            <numerusform>نطلب %Ln تعويض…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Asking to cancel %Ln order(s)…</source>
        <translation>
            <numerusform>لا طلبات للإلغاء…</numerusform>
            <numerusform>نطلب إلغاء طلب واحد…</numerusform>
            <numerusform>نطلب إلغاء طلبين…</numerusform>
            <numerusform>نطلب إلغاء %Ln طلبات…</numerusform>
            <numerusform>نطلب إلغاء %Ln طلبًا…</numerusform>
            <numerusform>نطلب إلغاء %Ln طلب…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Cancel order</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Cancel: {outcome}</source>
        <translation>الإلغاء: {outcome}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Choose at most {most} orders at once.</source>
        <translation>اختر {most} طلب على الأكثر دفعة واحدة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Choose one order to place it again.</source>
        <translation>اختر طلبًا واحدًا لتقديمه مجددًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Choose orders first.</source>
        <translation>اختر طلبات أولًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Do not cancel</source>
        <translation>عدم الإلغاء</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Import orders…</source>
        <translation>استيراد الطلبات…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Looking up orders</source>
        <translation>يجري فحص الطلبات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Not all orders could be looked up. Nothing was changed or charged.</source>
        <translation>تعذر فحص كل الطلبات. لم يتغير شيء ولم يُخصم شيء.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Order again</source>
        <translation>الطلب مجددًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Put the same order on the ticket</source>
        <translation>وضع الطلب نفسه في القسيمة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Refill</source>
        <translation>تعويض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Refill: {outcome}</source>
        <translation>التعويض: {outcome}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>This only asks. The panel may refuse, what was delivered stays charged, and money comes back to the balance only once an order shows Canceled or Partial.</source>
        <translation>هذا مجرد طلب. قد ترفض اللوحة، وما سُلّم يبقى مدفوعًا، ولا يعود المال إلى الرصيد إلا حين تصبح حالة الطلب «ملغى» أو «جزئي».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Yes, ask to cancel</source>
        <translation>نعم، اطلب الإلغاء</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>%Ln order(s) selected.</source>
        <translation>
            <numerusform>لم يُحدد أي طلب.</numerusform>
            <numerusform>حُدد طلب واحد.</numerusform>
            <numerusform>حُدد طلبان.</numerusform>
            <numerusform>حُددت %Ln طلبات.</numerusform>
            <numerusform>حُدد %Ln طلبًا.</numerusform>
            <numerusform>حُدد %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Charge</source>
        <translation>المخصوم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Choose an order to see everything known about it.</source>
        <translation>اختر طلبًا لترى كل ما يُعرف عنه.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Copied. Paste it into the panel's support ticket.</source>
        <translation>تم النسخ. ألصقه في تذكرة دعم اللوحة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Copy for ticket</source>
        <translation>نسخ للدعم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Estimate</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Given back</source>
        <translation>المُعاد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Looked up</source>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Not on the panel yet</source>
        <translation>ليس في اللوحة بعد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Nothing was charged</source>
        <translation>لم يُخصم شيء</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Order again</source>
        <translation>الطلب مجددًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Order details</source>
        <translation>تفاصيل الطلب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Order {id}</source>
        <translation>الطلب {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Placed</source>
        <translation>قُدّم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Refill</source>
        <translation>تعويض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Remains</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Save as template…</source>
        <translation>حفظ كقالب…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Start count</source>
        <translation>عدد البداية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>The link could not be opened in a browser.</source>
        <translation>تعذر فتح الرابط في المتصفح.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>The panel has not told anything about this order yet.</source>
        <translation>لم تخبر اللوحة شيئًا عن هذا الطلب بعد.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>The panel's last answer</source>
        <translation>آخر رد من اللوحة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Time line</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>asked for</source>
        <translation>طُلب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>not told yet</source>
        <translation>لم يُخبر به بعد</translation>
    </message>
</context>
<context>
    <name>OrderFamily</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Its runs</source>
        <translation>دوراته</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>One run of this drip-feed.</source>
        <translation>دورة واحدة من هذا التسليم التدريجي.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Order {id}</source>
        <translation>الطلب {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Orders for its posts</source>
        <translation>الطلبات لمنشوراته</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Placed by the panel for a post of this subscription.</source>
        <translation>قدّمته اللوحة لمنشور من هذا الاشتراك.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Show all %Ln in the list</source>
        <translation>
            <numerusform>عرض الكل (%Ln) في القائمة</numerusform>
            <numerusform>عرضه في القائمة (%Ln)</numerusform>
            <numerusform>عرض الاثنين في القائمة (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln) في القائمة</numerusform>
            <numerusform>عرض الكل (%Ln) في القائمة</numerusform>
            <numerusform>عرض الكل (%Ln) في القائمة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Show this order</source>
        <translation>عرض هذا الطلب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>{ended} of {count} have ended.</source>
        <translation>انتهى {ended} من {count}.</translation>
    </message>
</context>
<context>
    <name>OrderFilters</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>%Ln not moving</source>
        <translation>
            <numerusform>لا شيء متوقف</numerusform>
            <numerusform>واحد لا يتقدم</numerusform>
            <numerusform>اثنان لا يتقدمان</numerusform>
            <numerusform>%Ln لا تتقدم</numerusform>
            <numerusform>%Ln لا تتقدم</numerusform>
            <numerusform>%Ln لا تتقدم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Attention</source>
        <translation>انتباه</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Between two dates</source>
        <translation>بين تاريخين</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Canceled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Not moving</source>
        <translation>لا تتقدم</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Only %Ln order(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد فقط</numerusform>
            <numerusform>طلبان فقط</numerusform>
            <numerusform>%Ln طلبات فقط</numerusform>
            <numerusform>%Ln طلبًا فقط</numerusform>
            <numerusform>%Ln طلب فقط</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Order states</source>
        <translation>حالات الطلبات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Orders of which nothing has changed for much longer than their service usually takes</source>
        <translation>طلبات لم يتغير فيها شيء مدة أطول كثيرًا مما تستغرقه خدمتها عادةً</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Partial</source>
        <translation>جزئية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Placed</source>
        <translation>قُدّم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Search link, id or service</source>
        <translation>ابحث عن رابط أو رقم أو خدمة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Show all orders</source>
        <translation>عرض كل الطلبات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>OrderTicket</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket.py"/>
        <source>The panel does not list service {id} any more.</source>
        <translation>لم تعد اللوحة تعرض الخدمة {id}.</translation>
    </message>
</context>
<context>
    <name>OrdersModel</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_model.py"/>
        <source>{title}: loading</source>
        <translation>{title}: جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا محدد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددًا</numerusform>
            <numerusform>%Ln محدد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Copy id</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Every order you place stands here, with how far it is and what it cost.</source>
        <translation>هنا كل طلب تقدّمه: إلى أين وصل وكم كلّف.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Look these orders up</source>
        <translation>فحص هذه الطلبات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>No order fits</source>
        <translation>لا طلبات مطابقة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>No order of this account fits the tab, the search and the dates chosen.</source>
        <translation>لا طلب لهذا الحساب يطابق التبويب والبحث والتواريخ المختارة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>No orders yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Nothing needs your attention</source>
        <translation>لا شيء يحتاج إلى انتباهك</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Orders shown</source>
        <translation>الطلبات المعروضة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Orders whose outcome is not known would stand here.</source>
        <translation>هنا تظهر الطلبات التي لا تُعرف نتيجتها.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Place your first order</source>
        <translation>قدّم طلبك الأول</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Save as template…</source>
        <translation>حفظ كقالب…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Show all orders</source>
        <translation>عرض كل الطلبات</translation>
    </message>
</context>
<context>
    <name>OrdersTable</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_table.py"/>
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي صف.</numerusform>
            <numerusform>نُسخ صف واحد.</numerusform>
            <numerusform>نُسخ صفان.</numerusform>
            <numerusform>نُسخت %Ln صفوف.</numerusform>
            <numerusform>نُسخ %Ln صفًا.</numerusform>
            <numerusform>نُسخ %Ln صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_table.py"/>
        <source>Only the first %Ln row(s) were copied; the export takes any number.</source>
        <translation>
            <numerusform>لم يُنسخ أي صف؛ التصدير يقبل أي عدد.</numerusform>
            <numerusform>نُسخ الصف الأول فقط؛ التصدير يقبل أي عدد.</numerusform>
            <numerusform>نُسخ أول صفين فقط؛ التصدير يقبل أي عدد.</numerusform>
            <numerusform>نُسخت أول %Ln صفوف فقط؛ التصدير يقبل أي عدد.</numerusform>
            <numerusform>نُسخ أول %Ln صفًا فقط؛ التصدير يقبل أي عدد.</numerusform>
            <numerusform>نُسخ أول %Ln صف فقط؛ التصدير يقبل أي عدد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeNote</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Order message</source>
        <translation>رسالة الطلبات</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>%Ln order(s) taken over by id count in no sum here, as no panel tells when they were placed: {amounts}</source>
        <translation>
            <numerusform>لا طلبات مستوردة بالمعرّف (%Ln): {amounts}</numerusform>
            <numerusform>طلب واحد مستورد بالمعرّف (%Ln) لا يُحسب في أي مجموع هنا، إذ لا تذكر أي لوحة متى قُدّم: {amounts}</numerusform>
            <numerusform>طلبان مستوردان بالمعرّف (%Ln) لا يُحسبان في أي مجموع هنا، إذ لا تذكر أي لوحة متى قُدّما: {amounts}</numerusform>
            <numerusform>%Ln طلبات مستوردة بالمعرّف لا تُحسب في أي مجموع هنا، إذ لا تذكر أي لوحة متى قُدّمت: {amounts}</numerusform>
            <numerusform>%Ln طلبًا مستوردًا بالمعرّف لا تُحسب في أي مجموع هنا، إذ لا تذكر أي لوحة متى قُدّمت: {amounts}</numerusform>
            <numerusform>%Ln طلب مستورد بالمعرّف لا تُحسب في أي مجموع هنا، إذ لا تذكر أي لوحة متى قُدّمت: {amounts}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Active orders</source>
        <translation>الطلبات النشطة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Balance movements</source>
        <translation>حركات الرصيد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Balance over time</source>
        <translation>الرصيد عبر الزمن</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Balances</source>
        <translation>الأرصدة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Choose a service, or press New order.</source>
        <translation>اختر خدمة أو اضغط «طلب جديد».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Newest orders</source>
        <translation>أحدث الطلبات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No balance is known yet. It is fetched every few minutes.</source>
        <translation>لا رصيد معروف بعد. يُجلب كل بضع دقائق.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No orders in the last 30 days.</source>
        <translation>لا طلبات في آخر 30 يومًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No orders yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No prices have changed</source>
        <translation>لم يتغير أي سعر</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No top-ups or refunds yet</source>
        <translation>لا شحن ولا استرداد بعد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Nothing is unclear</source>
        <translation>لا شيء غامض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Nothing was spent in the last 30 days.</source>
        <translation>لم يُنفق شيء في آخر 30 يومًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Of your favourites and of services you ordered lately.</source>
        <translation>لمفضلتك والخدمات التي طلبتها مؤخرًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Orders in the history</source>
        <translation>الطلبات في السجل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Orders of the last 30 days by state</source>
        <translation>طلبات آخر 30 يومًا حسب الحالة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Please look at it</source>
        <translation>ألقِ نظرة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Price changes</source>
        <translation>تغييرات الأسعار</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Show attention</source>
        <translation>عرض «انتباه»</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Show orders</source>
        <translation>عرض الطلبات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spending and balances in</source>
        <translation>الإنفاق والأرصدة بعملة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spent in 30 days</source>
        <translation>الإنفاق في 30 يومًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spent in 7 days</source>
        <translation>الإنفاق في 7 أيام</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spent per day</source>
        <translation>الإنفاق اليومي</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spent today</source>
        <translation>الإنفاق اليوم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Top services of the last 30 days</source>
        <translation>أهم الخدمات في آخر 30 يومًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Waiting for you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>What moves a balance besides your orders shows here.</source>
        <translation>يظهر هنا ما يحرّك الرصيد غير طلباتك.</translation>
    </message>
</context>
<context>
    <name>PlaceLaterDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Also when it ends partial, canceled or failed</source>
        <translation>وكذلك إذا انتهى جزئيًا أو ملغى أو فاشلًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>At a time</source>
        <translation>في وقت محدد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Change the time</source>
        <translation>تغيير الوقت</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Clocks are set forward then, so this means {time}, in {span}.</source>
        <translation>تُقدَّم الساعات حينها، فهذا يعني {time}، بعد {span}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>In 1 hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>In {span}, by this computer's clock.</source>
        <translation>بعد {span}، بحسب ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Looking for orders on this link…</source>
        <translation>يجري البحث عن طلبات على هذا الرابط…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>No order of this account is running on this link now.</source>
        <translation>لا طلب جاريًا من هذا الحساب على هذا الرابط الآن.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Order on this link</source>
        <translation>الطلب على هذا الرابط</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Order {id} · {service}</source>
        <translation>الطلب {id} · {service}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Place later</source>
        <translation>التقديم لاحقًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>SMM Desktop must be running then; the tray is enough. More than {minutes} minutes late it is not placed by itself, but waits under Attention.</source>
        <translation>يجب أن يكون SMM Desktop قيد التشغيل حينها؛ تكفي علبة النظام. إذا تأخر أكثر من {minutes} دقيقة فلا يُقدَّم تلقائيًا، بل ينتظر في «انتباه».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Save time</source>
        <translation>حفظ الوقت</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Schedule order</source>
        <translation>جدولة الطلب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Service, balance and link are looked at again first. It will not cost more than {cost}: otherwise it waits for you.</source>
        <translation>تُراجَع الخدمة والرصيد والرابط أولًا. لن يكلّف أكثر من {cost}: وإلا فهو ينتظرك.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Service, price, balance and link are looked at again first; what changed waits for you.</source>
        <translation>تُراجَع الخدمة والسعر والرصيد والرابط أولًا؛ وما تغيّر ينتظرك.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>This time has passed.</source>
        <translation>انقضى هذا الوقت.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>This time has passed. Choose a later one.</source>
        <translation>انقضى هذا الوقت. اختر وقتًا لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Today, {time}</source>
        <translation>اليوم، {time}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Tomorrow, {time}</source>
        <translation>غدًا، {time}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>When the order on this link ends</source>
        <translation>عند انتهاء الطلب على هذا الرابط</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/plot_card.py"/>
        <source>Copy as picture</source>
        <translation>نسخ كصورة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/plot_card.py"/>
        <source>Legend</source>
        <translation>مفتاح الرسم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/plot_card.py"/>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/plot_card.py"/>
        <source>{title}, as a table</source>
        <translation>{title}، كجدول</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/plot_card.py"/>
        <source>{title}: {action}</source>
        <translation>{title}: {action}</translation>
    </message>
</context>
<context>
    <name>PricePlot</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/price_plot.py"/>
        <source>Price history</source>
        <translation>تاريخ السعر</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/price_plot.py"/>
        <source>not listed</source>
        <translation>غير معروضة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/price_plot.py"/>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/price_plot.py"/>
        <source>{price} before</source>
        <translation>{price} سابقًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/price_plot.py"/>
        <source>{price} from {date}</source>
        <translation>{price} منذ {date}</translation>
    </message>
</context>
<context>
    <name>PricesSection</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_prices.py"/>
        <source>All changes of this service…</source>
        <translation>كل تغييرات هذه الخدمة…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/service_prices.py"/>
        <source>From {first} to {last}, %Ln change(s) since {date}.</source>
        <translation>
            <numerusform>من {first} إلى {last}، بلا تغيير منذ {date}.</numerusform>
            <numerusform>من {first} إلى {last}، تغيير واحد منذ {date}.</numerusform>
            <numerusform>من {first} إلى {last}، تغييران منذ {date}.</numerusform>
            <numerusform>من {first} إلى {last}، %Ln تغييرات منذ {date}.</numerusform>
            <numerusform>من {first} إلى {last}، %Ln تغييرًا منذ {date}.</numerusform>
            <numerusform>من {first} إلى {last}، %Ln تغيير منذ {date}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_prices.py"/>
        <source>Price and changes</source>
        <translation>السعر والتغييرات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_prices.py"/>
        <source>{date}: {change}</source>
        <translation>{date}: {change}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>It goes on following your orders here. Quit from this icon's menu.</source>
        <translation>يتابع البرنامج طلباتك من هنا. للخروج استخدم قائمة هذا الرمز.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Putting the backup in place…</source>
        <translation>يجري وضع النسخة الاحتياطية…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Saving what can be saved…</source>
        <translation>يجري إنقاذ ما يمكن إنقاذه…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Something unforeseen happened while the data was being opened.</source>
        <translation>حدث أمر غير متوقع أثناء فتح البيانات.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Waiting for the outcome of an order before leaving…</source>
        <translation>ننتظر نتيجة طلب قبل الخروج…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Waiting for the outcome of an order before the backup is put in place…</source>
        <translation>ننتظر نتيجة طلب قبل وضع النسخة الاحتياطية…</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Select All</source>
        <translation>&amp;حدّد الكلّ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Step up</source>
        <translation>خطوة لأ&amp;على</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Step &amp;down</source>
        <translation>خطوة لأ&amp;سفل</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
لم يُعثر على الملفّ.
رجاءً تحقّق من إعطائك الاسم الصحيح للملفّ.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>‏%1 موجود بالفعل.
أتريد استبداله؟</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Choose</source>
        <translation>ا&amp;ختر</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Delete</source>
        <translation>ا&amp;حذف</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;New Folder</source>
        <translation>مجلّد &amp;جديد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Open</source>
        <translation>ا&amp;فتح</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Rename</source>
        <translation>أ&amp;عد التّسمية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Save</source>
        <translation>ا&amp;حفظ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>All Files (*)</source>
        <translation>كلّ الملفّات (*)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Back</source>
        <translation>ارجع</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Create New Folder</source>
        <translation>أنشئ مجلّدًا جديدًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Detail View</source>
        <translation>منظور تفصيليّ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Directory:</source>
        <translation>الدّليل:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>File &amp;name:</source>
        <translation>ا&amp;سم الملفّ:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Files of type:</source>
        <translation>الملفّات من النّوع:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>List View</source>
        <translation>منظور قائميّ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Look in:</source>
        <translation>اعثر في:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>New Folder</source>
        <translation>مجلّد جديد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Parent Directory</source>
        <translation>الدّليل الأمّ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Recent Places</source>
        <translation>الأماكن الحديثة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Save As</source>
        <translation>احفظ كَ‍</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Show &amp;hidden files</source>
        <translation>أظهر الملفّات الم&amp;خفيّة</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Date Modified</source>
        <translation>تاريخ التّعديل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Type</source>
        <translation>النّوع</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Yes</source>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Abort</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Discard</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>N&amp;o to All</source>
        <translation>لا لل&amp;كلّ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Restore Defaults</source>
        <translation>استعد الافتراضيّات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Save All</source>
        <translation>حفظ الكل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Yes to &amp;All</source>
        <translation>ن&amp;عم للكلّ</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Copy &amp;Link Location</source>
        <translation>انسخ و&amp;صلة المكان</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../smm_desktop/ui/rail.py"/>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/rail.py"/>
        <source>%Ln open</source>
        <translation>
            <numerusform>لا مفتوح</numerusform>
            <numerusform>واحد مفتوح</numerusform>
            <numerusform>اثنان مفتوحان</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
            <numerusform>%Ln مفتوحًا</numerusform>
            <numerusform>%Ln مفتوح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefillsPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>%Ln asked for</source>
        <translation>
            <numerusform>لا شيء مطلوب</numerusform>
            <numerusform>واحد مطلوب</numerusform>
            <numerusform>اثنان مطلوبان</numerusform>
            <numerusform>%Ln مطلوبة</numerusform>
            <numerusform>%Ln مطلوبًا</numerusform>
            <numerusform>%Ln مطلوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>%Ln refill(s) looked up.</source>
        <translation>
            <numerusform>لم يُفحص أي تعويض.</numerusform>
            <numerusform>فُحص تعويض واحد.</numerusform>
            <numerusform>فُحص تعويضان.</numerusform>
            <numerusform>فُحصت %Ln تعويضات.</numerusform>
            <numerusform>فُحص %Ln تعويضًا.</numerusform>
            <numerusform>فُحص %Ln تعويض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا محدد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددًا</numerusform>
            <numerusform>%Ln محدد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>A refill asks the panel to replace what dropped after an order was completed. It costs nothing.</source>
        <translation>التعويض طلب إلى اللوحة لتعويض ما نقص بعد اكتمال الطلب. وهو مجاني.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Asking for %Ln refill(s)…</source>
        <translation>
            <numerusform>لا تعويضات للطلب…</numerusform>
            <numerusform>نطلب تعويضًا واحدًا…</numerusform>
            <numerusform>نطلب تعويضين…</numerusform>
            <numerusform>نطلب %Ln تعويضات…</numerusform>
            <numerusform>نطلب %Ln تعويضًا…</numerusform>
            <numerusform>نطلب %Ln تعويض…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Can be refilled now</source>
        <translation>يمكن تعويضها الآن</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Choose orders in the list below first.</source>
        <translation>اختر أولًا طلبات من القائمة أدناه.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Completed orders of services with refill stand here as soon as a refill can be asked for.</source>
        <translation>تظهر هنا الطلبات المكتملة لخدمات مع تعويض حالما يمكن طلبه.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Looking up refills</source>
        <translation>يجري فحص التعويضات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>No order can be refilled now</source>
        <translation>لا طلب يمكن تعويضه الآن</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>No refills asked for yet</source>
        <translation>لم يُطلب أي تعويض بعد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Not all refills could be looked up. Nothing was changed or charged.</source>
        <translation>تعذر فحص كل التعويضات. لم يتغير شيء ولم يُخصم شيء.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Orders and refills</source>
        <translation>الطلبات والتعويضات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Others, and why not</source>
        <translation>غيرها، والسبب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Refill</source>
        <translation>تعويض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Refill: {outcome}</source>
        <translation>التعويض: {outcome}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Refills</source>
        <translation>التعويضات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Delete its orders from the history too</source>
        <translation>حذف طلباته من السجل أيضًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Export its orders first…</source>
        <translation>تصدير طلباته أولًا…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Keep its orders in the history</source>
        <translation>الإبقاء على طلباته في السجل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Remove “{name}”?</source>
        <translation>إزالة «{name}»؟</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>The key is deleted from the keyring. Orders that are still running go on at the panel; they are no longer followed here.</source>
        <translation>يُحذف المفتاح من الحافظة. الطلبات الجارية تستمر في اللوحة لكنها لا تُتابع هنا بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>ReplacedDialog</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>%Ln refill(s)</source>
        <translation>
            <numerusform>لا تعويضات</numerusform>
            <numerusform>تعويض واحد</numerusform>
            <numerusform>تعويضان</numerusform>
            <numerusform>%Ln تعويضات</numerusform>
            <numerusform>%Ln تعويضًا</numerusform>
            <numerusform>%Ln تعويض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>لا خدمات</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%Ln خدمات</numerusform>
            <numerusform>%Ln خدمة</numerusform>
            <numerusform>%Ln خدمة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Folder of the former data</source>
        <translation>مجلد البيانات السابقة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>In use now: the backup of {backup}.</source>
        <translation>المستخدم الآن: نسخة {backup}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Nothing could be read of the damaged file.</source>
        <translation>تعذرت قراءة أي شيء من الملف التالف.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Orders placed since the backup may be missing here: compare with the panel’s order page. Batch lines that waited to be sent are held back under Attention; nothing is sent by itself.</source>
        <translation>قد تنقص هنا طلبات قُدّمت بعد النسخة: قارن بصفحة الطلبات في اللوحة. أسطر الدفعات التي كانت تنتظر الإرسال محتجزة في «انتباه»؛ لا يُرسل شيء تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Read of the damaged file: {parts}.</source>
        <translation>قُرئ من الملف التالف: {parts}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Recovered</source>
        <translation>المستعاد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>The backup is in place</source>
        <translation>النسخة الاحتياطية في مكانها</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>The damaged file is kept in this folder:</source>
        <translation>الملف التالف محفوظ في هذا المجلد:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>The data that was there before is kept in this folder:</source>
        <translation>البيانات السابقة محفوظة في هذا المجلد:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Your data is open again</source>
        <translation>بياناتك مفتوحة من جديد</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Backups (*.sqlite3)</source>
        <translation>نسخ احتياطية (*.sqlite3)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Choose a backup</source>
        <translation>اختر نسخة احتياطية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Keys are not part of a backup. They stay in this computer’s keyring; on another one, enter them again under Settings, Accounts.</source>
        <translation>المفاتيح ليست جزءًا من النسخة. تبقى في حافظة هذا الحاسوب؛ في غيره أدخلها من جديد في «الإعدادات»، «الحسابات».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Restore from a backup</source>
        <translation>استعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>The backup takes the place of the present data: accounts, orders, settings. The present data is not deleted; it is moved into a folder of its own and stays there. Orders placed since the backup go on at the panel, but are not in the backup.</source>
        <translation>تحل النسخة محل البيانات الحالية: الحسابات والطلبات والإعدادات. لا تُحذف البيانات الحالية بل تُنقل إلى مجلد خاص وتبقى فيه. الطلبات المقدمة بعد النسخة تستمر في اللوحة لكنها ليست في النسخة.</translation>
    </message>
</context>
<context>
    <name>ScheduleHands</name>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Delete this scheduled order? Nothing was sent for it.</source>
        <translation>حذف هذا الطلب المجدول؟ لم يُرسل له شيء.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Deleted. Nothing was sent.</source>
        <translation>تم الحذف. لم يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>It was not placed.</source>
        <translation>لم يُقدَّم.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>It was placed, changed or deleted meanwhile.</source>
        <translation>قُدّم أو غُيّر أو حُذف في هذه الأثناء.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Looking at service, price and balance again…</source>
        <translation>تُراجَع الخدمة والسعر والرصيد من جديد…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Order {id} is placed.</source>
        <translation>قُدّم الطلب {id}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Place this order now at the higher price?</source>
        <translation>تقديم هذا الطلب الآن بالسعر الأعلى؟</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Place this order now for about {cost}?</source>
        <translation>تقديم هذا الطلب الآن بنحو {cost}؟</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Place this order now? Its cost cannot be told beforehand.</source>
        <translation>تقديم هذا الطلب الآن؟ لا يمكن معرفة تكلفته مسبقًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Yes, delete it</source>
        <translation>نعم، احذف</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Yes, place it now</source>
        <translation>نعم، قدّم الآن</translation>
    </message>
</context>
<context>
    <name>ScheduledButton</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Scheduled: {count}</source>
        <translation>مجدولة: {count}</translation>
    </message>
</context>
<context>
    <name>ScheduledCard</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Agreed to</source>
        <translation>المتفق عليه</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>New time…</source>
        <translation>وقت جديد…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Nothing was sent. Service, price, balance and link are looked at again before it is placed.</source>
        <translation>لم يُرسل شيء. تُراجَع الخدمة والسعر والرصيد والرابط من جديد قبل تقديمه.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Place at this price</source>
        <translation>تقديم بهذا السعر</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Place now</source>
        <translation>تقديم الآن</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Was to be placed</source>
        <translation>كان موعد تقديمه</translation>
    </message>
</context>
<context>
    <name>ScheduledDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Change time…</source>
        <translation>تغيير الوقت…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Nothing is scheduled</source>
        <translation>لا شيء مجدول</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Place now</source>
        <translation>تقديم الآن</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Placed only while SMM Desktop is running; the tray is enough.</source>
        <translation>لا تُقدَّم إلا أثناء تشغيل SMM Desktop؛ تكفي علبة النظام.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Scheduled orders</source>
        <translation>الطلبات المجدولة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>“Later…” beside “Place order” keeps an order for a time, or for when the one on its link ends.</source>
        <translation>«لاحقًا…» بجانب «تقديم الطلب» يحفظ الطلب لوقت محدد أو إلى أن ينتهي الطلب على رابطه.</translation>
    </message>
</context>
<context>
    <name>ServiceChangesDialog</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>All changes</source>
        <translation>كل التغييرات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Changes of services</source>
        <translation>تغييرات الخدمات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Cheaper</source>
        <translation>أرخص</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Dearer</source>
        <translation>أغلى</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Each time services are read, what differs from before is kept here.</source>
        <translation>في كل قراءة للخدمات يُحفظ هنا ما اختلف عن السابق.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Favourites only</source>
        <translation>المفضلة فقط</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Kind of change</source>
        <translation>نوع التغيير</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Names, categories, types</source>
        <translation>الأسماء والفئات والأنواع</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Nothing changed yet</source>
        <translation>لا تغييرات بعد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Nothing like that changed</source>
        <translation>لا تغيير من هذا النوع</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Refill, cancel, drip-feed</source>
        <translation>التعويض والإلغاء والتسليم التدريجي</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Search by name or ID</source>
        <translation>ابحث بالاسم أو الرقم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Search changes</source>
        <translation>البحث في التغييرات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>The newest {count} changes</source>
        <translation>أحدث {count} تغيير</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Vanished</source>
        <translation>اختفت</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>What each reading of a panel found changed. Double-click a line to see the service.</source>
        <translation>ما تغيّر في كل قراءة للوحة. انقر سطرًا نقرًا مزدوجًا لرؤية الخدمة.</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_service.py"/>
        <source>Any service</source>
        <translation>أي خدمة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_service.py"/>
        <source>Orders of the service</source>
        <translation>طلبات الخدمة</translation>
    </message>
</context>
<context>
    <name>ServiceDetails</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Add to favourites</source>
        <translation>إضافة إلى المفضلة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Copied ID {id}.</source>
        <translation>نُسخ الرقم {id}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Copy ID</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <location filename="../../smm_desktop/ui/widgets/ticket_about.py"/>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Drip-feed</source>
        <translation>تسليم تدريجي</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>ID {id}</source>
        <translation>الرقم {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Maximum</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Minimum</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Order this service</source>
        <translation>طلب هذه الخدمة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Rate per 1000</source>
        <translation>السعر لكل 1000</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Refill</source>
        <translation>تعويض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Remove from favourites</source>
        <translation>إزالة من المفضلة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Service details</source>
        <translation>تفاصيل الخدمة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>ServiceField</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_service.py"/>
        <source>Matching services</source>
        <translation>الخدمات المطابقة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_service.py"/>
        <source>Name or ID</source>
        <translation>الاسم أو الرقم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_service.py"/>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
</context>
<context>
    <name>ServiceRecordView</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record.py"/>
        <source>Your record with this service</source>
        <translation>سجلك مع هذه الخدمة</translation>
    </message>
</context>
<context>
    <name>ServicesHead</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_head.py"/>
        <source>Recent changes…</source>
        <translation>أحدث التغييرات…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_head.py"/>
        <source>Refresh services</source>
        <translation>تحديث الخدمات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_head.py"/>
        <source>Refreshing…</source>
        <translation>جارٍ التحديث…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_head.py"/>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>لا خدمات</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%Ln خدمات</numerusform>
            <numerusform>%Ln خدمة</numerusform>
            <numerusform>%Ln خدمة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Add to favourites</source>
        <translation>إضافة إلى المفضلة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Clear search and filters</source>
        <translation>مسح البحث والمرشحات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Connect a panel</source>
        <translation>ربط لوحة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Connect a panel, or try the practice panel, where nothing is spent.</source>
        <translation>اربط لوحة، أو جرّب اللوحة التجريبية حيث لا يُنفق شيء.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Copied ID {id}.</source>
        <translation>نُسخ الرقم {id}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Copy ID</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Here you find what your panel offers</source>
        <translation>هنا تجد ما تعرضه لوحتك</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>No service matches</source>
        <translation>لا خدمة مطابقة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>No services yet</source>
        <translation>لا خدمات بعد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Order this service</source>
        <translation>طلب هذه الخدمة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Reading the services…</source>
        <translation>جارٍ قراءة الخدمات…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Refresh services</source>
        <translation>تحديث الخدمات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Remove from favourites</source>
        <translation>إزالة من المفضلة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Search by name, category, ID or note</source>
        <translation>ابحث بالاسم أو الفئة أو الرقم أو الملاحظة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Services message</source>
        <translation>رسالة الخدمات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>The panel does not list this service any more. What you know of it is kept here.</source>
        <translation>لم تعد اللوحة تعرض هذه الخدمة. ما تعرفه عنها محفوظ هنا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>The panel is asked what it offers.</source>
        <translation>نسأل اللوحة عما تعرضه.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>The panel listed no services when it was asked last.</source>
        <translation>لم تعرض اللوحة أي خدمة في المرة الأخيرة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Try fewer words, or take the filters off.</source>
        <translation>جرّب كلمات أقل أو أزل المرشحات.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>What is shown was read {ago}.</source>
        <translation>قُرئ المعروض {ago}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>read {ago}</source>
        <translation>قُرئت {ago}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>{shown} of {all}</source>
        <translation>{shown} من {all}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>{unread} of {all} services could not be read, and are not listed.</source>
        <translation>تعذرت قراءة {unread} من {all} خدمة، وهي غير مدرجة.</translation>
    </message>
</context>
<context>
    <name>SessionKeeper</name>
    <message>
        <location filename="../../smm_desktop/holding.py"/>
        <source>An order is being sent.</source>
        <translation>يجري إرسال طلب.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source> d</source>
        <translation> ي</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source> h</source>
        <translation> س</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>An order that costs more names its sum and is confirmed. Empty: never.</source>
        <translation>الطلب الأغلى من ذلك يذكر مبلغه ويُؤكَّد. فارغ: أبدًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Before an order is placed, services read longer ago are read again and compared.</source>
        <translation>قبل تقديم الطلب تُقرأ من جديد الخدمات التي قُرئت قبل هذه المدة وتُقارن.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Confirm orders above</source>
        <translation>تأكيد الطلبات الأعلى من</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Days in which nothing changed. A service that you ordered often is measured by its usual time instead.</source>
        <translation>عدد الأيام التي لم يتغير فيها شيء. أما الخدمة التي طلبتها كثيرًا فتُقاس بوقتها المعتاد.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Mark orders as not moving after</source>
        <translation>اعتبار الطلبات متوقفة بعد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Orders are followed by themselves.</source>
        <translation>تُتابع الطلبات تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Read prices again after</source>
        <translation>قراءة الأسعار من جديد بعد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Refresh balances every</source>
        <translation>تحديث الأرصدة كل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_search.py"/>
        <source>No setting fits. Esc shows them all.</source>
        <translation>لا إعداد مطابق. Esc يعرضها كلها.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_search.py"/>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>SpentCard</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_cards.py"/>
        <source>Also {amounts}</source>
        <translation>وأيضًا {amounts}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_cards.py"/>
        <source>{amount} of it estimated</source>
        <translation>منه {amount} تقديري</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <location filename="../../smm_desktop/ui/spinner.py"/>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
</context>
<context>
    <name>StaySettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Keep following in the tray when the window is closed</source>
        <translation>متابعة الطلبات من علبة النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Start when I log in</source>
        <translation>التشغيل عند تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Start without opening the window</source>
        <translation>التشغيل دون فتح النافذة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Starting and staying</source>
        <translation>التشغيل والبقاء</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Starting at login cannot be arranged from here.</source>
        <translation>لا يمكن ترتيب التشغيل عند تسجيل الدخول من هنا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Where the system has no tray, closing the window quits the program.</source>
        <translation>حيث لا توجد علبة للنظام، يؤدي إغلاق النافذة إلى الخروج.</translation>
    </message>
</context>
<context>
    <name>TemplatesButton</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/templates_button.py"/>
        <source>Manage templates…</source>
        <translation>إدارة القوالب…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/templates_button.py"/>
        <source>Save as template…</source>
        <translation>حفظ كقالب…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/templates_button.py"/>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Delete the template “{name}”?</source>
        <translation>حذف القالب «{name}»؟</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>No templates yet</source>
        <translation>لا قوالب بعد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Rename template</source>
        <translation>إعادة تسمية القالب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>What it holds</source>
        <translation>محتواه</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Yes, delete it</source>
        <translation>نعم، احذف</translation>
    </message>
</context>
<context>
    <name>TicketFoot</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Later…</source>
        <translation>لاحقًا…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Place it at a time, or when the order on its link ends</source>
        <translation>تقديمه في وقت محدد، أو عند انتهاء الطلب على رابطه</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Place it when that order ends…</source>
        <translation>تقديمه عند انتهاء ذلك الطلب…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Place later…</source>
        <translation>التقديم لاحقًا…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Place order</source>
        <translation>تقديم الطلب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Placing order…</source>
        <translation>جارٍ تقديم الطلب…</translation>
    </message>
</context>
<context>
    <name>TicketHead</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Choose a service from the list.</source>
        <translation>اختر خدمة من القائمة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Close ticket</source>
        <translation>إغلاق القسيمة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Connect a panel first</source>
        <translation>اربط لوحة أولًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Name or ID</source>
        <translation>الاسم أو الرقم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>New order</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>No services yet: refresh them first</source>
        <translation>لا خدمات بعد: حدّثها أولًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>The panel does not list service {id} any more.</source>
        <translation>لم تعد اللوحة تعرض الخدمة {id}.</translation>
    </message>
</context>
<context>
    <name>TicketLater</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_later.py"/>
        <source>Show scheduled orders</source>
        <translation>عرض المجدولة</translation>
    </message>
</context>
<context>
    <name>TicketTemplates</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_templates.py"/>
        <source>The service of “{name}” is not what it was when the template was kept.</source>
        <translation>خدمة «{name}» ليست كما كانت عند حفظ القالب.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_templates.py"/>
        <source>Use today's terms</source>
        <translation>استخدام شروط اليوم</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/time_line.py"/>
        <source>Time line</source>
        <translation>التسلسل الزمني</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Fetch balances and active orders (F5)</source>
        <translation>جلب الأرصدة والطلبات النشطة (F5)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>New order</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>No account yet</source>
        <translation>لا حساب بعد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Open the order ticket (Ctrl+N)</source>
        <translation>فتح قسيمة الطلب (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Updated {ago}</source>
        <translation>حُدّث {ago}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>{outlook} · {updated}</source>
        <translation>{outlook} · {updated}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>A balance is low</source>
        <translation>أحد الأرصدة منخفض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>A panel refuses the key</source>
        <translation>إحدى اللوحات ترفض المفتاح</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Active orders: {count}</source>
        <translation>الطلبات النشطة: {count}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Following is paused</source>
        <translation>المتابعة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>New order</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>No panel can be reached</source>
        <translation>تعذّر الوصول إلى أي لوحة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Pause following</source>
        <translation>إيقاف المتابعة مؤقتًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Waiting for you: {count}</source>
        <translation>بانتظارك: {count}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>{account}: {balance}</source>
        <translation>{account}: {balance}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>{account}: {balance}, {lasts}</source>
        <translation>{account}: {balance}، {lasts}</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Nothing was sent to a panel, and nothing in the file was changed.</source>
        <translation>لم يُرسل شيء إلى أي لوحة ولم يتغير شيء في الملف.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Open data folder</source>
        <translation>فتح مجلد البيانات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Trouble</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Your data could not be opened</source>
        <translation>تعذر فتح بياناتك</translation>
    </message>
</context>
<context>
    <name>UnclearRequestCard</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Charge</source>
        <translation>المخصوم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>It was done</source>
        <translation>تم ذلك</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>It was not done</source>
        <translation>لم يتم ذلك</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Its id on the panel’s refill page, where there is one:</source>
        <translation>رقمه في صفحة التعويضات في اللوحة، إن وُجد:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Look at the panel’s site, then answer. The answer is only noted; nothing is sent again by itself.</source>
        <translation>انظر في موقع اللوحة ثم أجب. يُسجَّل الجواب فقط؛ لا يُرسل شيء مجددًا تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>On {when} you asked {account} for a refill of order {order}, and no clear answer came.</source>
        <translation>في {when} طلبت من {account} تعويض الطلب {order} ولم يصل رد واضح.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>On {when} you asked {account} to cancel order {order}, and no clear answer came.</source>
        <translation>في {when} طلبت من {account} إلغاء الطلب {order} ولم يصل رد واضح.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Refill ID</source>
        <translation>رقم التعويض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Remains</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>State now</source>
        <translation>الحالة الآن</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>The panel did not take it</source>
        <translation>لم تقبله اللوحة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>The panel took it</source>
        <translation>قبلته اللوحة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>The refill’s id on the panel</source>
        <translation>رقم التعويض في اللوحة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Was the cancel carried out?</source>
        <translation>هل نُفّذ الإلغاء؟</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Was the refill taken?</source>
        <translation>هل قُبل التعويض؟</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>You can then ask for it again on the Orders page.</source>
        <translation>يمكنك عندئذ طلبه مجددًا في صفحة «الطلبات».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>a panel that is no longer here</source>
        <translation>لوحة لم تعد هنا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>not looked at since</source>
        <translation>لم يُفحص منذ ذلك الحين</translation>
    </message>
</context>
<context>
    <name>UnknownOrderCard</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Balance after</source>
        <translation>الرصيد بعد ذلك</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Balance before</source>
        <translation>الرصيد قبل ذلك</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Enter the id that the panel shows for this order.</source>
        <translation>أدخل الرقم الذي تعرضه اللوحة لهذا الطلب.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Estimate</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It is marked as not placed. You can then place it again as a new order.</source>
        <translation>وُضعت عليه علامة «لم يُقدَّم». يمكنك عندئذ تقديمه كطلب جديد.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It is not there</source>
        <translation>ليس هناك</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It is there</source>
        <translation>هو هناك</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It is this order all the same</source>
        <translation>هو هذا الطلب مع ذلك</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It was not placed</source>
        <translation>لم يُقدَّم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It was placed</source>
        <translation>قُدِّم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Look for it among your orders on the panel’s site, then answer. Nothing is sent again by itself.</source>
        <translation>ابحث عنه بين طلباتك في موقع اللوحة ثم أجب. لا يُرسل شيء مجددًا تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>On {when} you asked {account} for {what}, and no clear answer came.</source>
        <translation>في {when} طلبت من {account}: {what}، ولم يصل رد واضح.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Open the panel’s site</source>
        <translation>فتح موقع اللوحة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Order ID</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>The order’s id on the panel</source>
        <translation>رقم الطلب في اللوحة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Was this order placed?</source>
        <translation>هل قُدّم هذا الطلب؟</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>a panel that is no longer here</source>
        <translation>لوحة لم تعد هنا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Could not find out whether there is a newer version.</source>
        <translation>تعذرت معرفة هل يوجد إصدار أحدث.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Looking for a newer version…</source>
        <translation>نبحث عن إصدار أحدث…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Saved and checked: {path}. Quit the program before you install it.</source>
        <translation>حُفظ وفُحص: {path}. اخرج من البرنامج قبل تثبيته.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>There is no file for this kind of computer. Update the way you installed this copy.</source>
        <translation>لا يوجد ملف لهذا النوع من الحواسيب. حدّث بالطريقة التي ثبّتّ بها هذه النسخة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>This is the newest version.</source>
        <translation>هذا أحدث إصدار.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Version {version} is available.</source>
        <translation>الإصدار {version} متاح.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>You have version {version}.</source>
        <translation>لديك الإصدار {version}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Your version has a fault that is mended there. Update soon.</source>
        <translation>في إصدارك خلل أُصلح هناك. حدّث قريبًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>{name}, {size}. It is checked and saved to {folder}; you open it yourself when you want to.</source>
        <translation>{name}، {size}. يُفحص ويُحفظ في {folder}؛ وتفتحه بنفسك متى شئت.</translation>
    </message>
</context>
<context>
    <name>UpdateNote</name>
    <message>
        <location filename="../../smm_desktop/ui/update_note.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/update_note.py"/>
        <source>SMM Desktop was updated to version {version}.</source>
        <translation>تم تحديث SMM Desktop إلى الإصدار {version}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/update_note.py"/>
        <source>What's new</source>
        <translation>ما الجديد</translation>
    </message>
</context>
<context>
    <name>UpdateSettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Check for updates…</source>
        <translation>البحث عن تحديثات…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Look for a newer version once a day</source>
        <translation>البحث عن إصدار أحدث مرة كل يوم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Only the list of releases is fetched, nothing is told about you. Its signature is checked before anything is shown. Nothing is installed by itself.</source>
        <translation>تُجلب قائمة الإصدارات فقط ولا يُخبَر بشيء عنك. يُفحص توقيعها قبل عرض أي شيء. لا يُثبَّت شيء تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>This copy was installed as a package, and your system’s own tools update it. Here you only learn that there is something newer.</source>
        <translation>ثُبّتت هذه النسخة كحزمة وتحدّثها أدوات نظامك. هنا تعلم فقط بوجود ما هو أحدث.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Updates are not set up for this build: it has no address or no release key, so it never asks.</source>
        <translation>التحديثات غير معدّة لهذه النسخة: لا عنوان لها أو لا مفتاح إصدارات، فلا تسأل أبدًا.</translation>
    </message>
</context>
<context>
    <name>Updater</name>
    <message>
        <location filename="../../smm_desktop/ui/updater.py"/>
        <source>SMM Desktop {version} is available. Help → Check for updates… says what is new.</source>
        <translation>SMM Desktop {version} متاح. «مساعدة ← البحث عن تحديثات…» يبيّن الجديد.</translation>
    </message>
</context>
<context>
    <name>WhatsNewDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>Not released yet</source>
        <translation>لم يصدر بعد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>What's new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>You have version {version}.</source>
        <translation>لديك الإصدار {version}. الملاحظات بالإنجليزية.</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <location filename="../../smm_desktop/ui/messagebar.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/messagebar.py"/>
        <source>Cancel: {work}</source>
        <translation>إلغاء: {work}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/messagebar.py"/>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
</context>
<context>
    <name>_Description</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>The panel gives no description.</source>
        <translation>لا تقدم اللوحة وصفًا.</translation>
    </message>
</context>
<context>
    <name>_Entries</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>No refill</source>
        <translation>بلا تعويض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Refill</source>
        <translation>تعويض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>{least} to {most}</source>
        <translation>من {least} إلى {most}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>{name}, {account}: {price}, {saved}; {limits}; {refill}; ID {id}</source>
        <translation>{name}، {account}: {price}، {saved}؛ {limits}؛ {refill}؛ المعرّف {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>{percent} less</source>
        <translation>أقل بنسبة {percent}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Field name {number}</source>
        <translation>اسم الحقل {number}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Field value {number}</source>
        <translation>قيمة الحقل {number}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Remove field {number}</source>
        <translation>إزالة الحقل {number}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>_SearchField</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Search services</source>
        <translation>البحث في الخدمات</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>%Ln line(s) of “{name}”</source>
        <translation>
            <numerusform>لا أسطر من «{name}»</numerusform>
            <numerusform>سطر واحد من «{name}»</numerusform>
            <numerusform>سطران من «{name}»</numerusform>
            <numerusform>%Ln أسطر من «{name}»</numerusform>
            <numerusform>%Ln سطرًا من «{name}»</numerusform>
            <numerusform>%Ln سطر من «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>%Ln outcome(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>%Ln refill(s)</source>
        <translation>
            <numerusform>لا تعويضات</numerusform>
            <numerusform>تعويض واحد</numerusform>
            <numerusform>تعويضان</numerusform>
            <numerusform>%Ln تعويضات</numerusform>
            <numerusform>%Ln تعويضًا</numerusform>
            <numerusform>%Ln تعويض</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>About</source>
        <translation>عن ماذا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Cancel unclear</source>
        <translation>إلغاء غير واضح</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Canceled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>Dearer</source>
        <translation>أغلى</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Ended partial</source>
        <translation>انتهت جزئيًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Estimate</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>It holds {amount}, less than the limit of {limit}. Top up on the panel, or orders will be refused.</source>
        <translation>بقي فيه {amount}، أقل من الحد {limit}. اشحن الرصيد في اللوحة وإلا رُفضت الطلبات.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>It is told because the service is a favourite.</source>
        <translation>تُخبَر به لأن الخدمة مفضلة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>It is told because you ordered this service in the last 30 days.</source>
        <translation>تُخبَر به لأنك طلبت هذه الخدمة في آخر 30 يومًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Key refused</source>
        <translation>المفتاح مرفوض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Lines held back</source>
        <translation>أسطر محتجزة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Low balance</source>
        <translation>رصيد منخفض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Not moving</source>
        <translation>لا تتقدم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Nothing has changed for much longer than their services usually take. Some panels show failed orders as Pending for ever: ask the panel's support.</source>
        <translation>لم يتغير شيء منذ مدة أطول بكثير مما تستغرقه خدماتها عادةً. بعض اللوحات تُبقي الطلبات الفاشلة Pending إلى الأبد: اسأل دعم اللوحة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>Other limits</source>
        <translation>حدود أخرى</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Outcome unknown</source>
        <translation>النتيجة مجهولة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Refill rejected</source>
        <translation>رُفض تعويض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Refill unclear</source>
        <translation>تعويض غير واضح</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Scheduled, held</source>
        <translation>مجدولة ومحتجزة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The largest quantity of an order is {new} now; it was {old}.</source>
        <translation>أكبر كمية للطلب الآن {new}؛ وكانت {old}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The least quantity of an order is {new} now; it was {old}.</source>
        <translation>أقل كمية للطلب الآن {new}؛ وكانت {old}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>The panel canceled them without being asked. Their money comes back to the balance.</source>
        <translation>ألغتها اللوحة دون طلب منك. يعود مالها إلى الرصيد.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The panel does not list it any more: new orders would be refused.</source>
        <translation>لم تعد اللوحة تعرضها: ستُرفض الطلبات الجديدة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>The panel rejected these refills. Its support can tell why; Copy for ticket helps to ask.</source>
        <translation>رفضت اللوحة هذه التعويضات. يمكن لدعمها أن يخبرك بالسبب؛ «نسخ للدعم» يساعد على السؤال.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>The panel says that they failed. What was charged for them mostly comes back by itself.</source>
        <translation>تقول اللوحة إنها فشلت. ما خُصم لها يعود غالبًا تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The price went up from {old} to {new}.</source>
        <translation>ارتفع السعر من {old} إلى {new}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The price went up from {old} to {new}: {percent} % more.</source>
        <translation>ارتفع السعر من {old} إلى {new}: أكثر بنسبة {percent} %.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>They came up short: what was not delivered comes back to the balance. Order again what is still wanted.</source>
        <translation>جاءت ناقصة: ما لم يُسلَّم يعود إلى الرصيد. اطلب مجددًا ما لا تزال تريده.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>Vanished</source>
        <translation>اختفت</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>{id} · {name}</source>
        <translation>{id} · {name}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>منذ يوم</numerusform>
            <numerusform>منذ يومين</numerusform>
            <numerusform>منذ %Ln أيام</numerusform>
            <numerusform>منذ %Ln يومًا</numerusform>
            <numerusform>منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>before a restore</source>
        <translation>قبل استعادة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>before an update</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>by itself</source>
        <translation>تلقائية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>on request</source>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>the file you chose</source>
        <translation>الملف الذي اخترته</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Estimated cost</source>
        <translation>التكلفة التقديرية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Fault</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Look</source>
        <translation>راجِع</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Order ID</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Outcome unknown</source>
        <translation>النتيجة مجهولة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Placed</source>
        <translation>قُدّم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stop when an outcome is unknown</source>
        <translation>التوقف إذا كانت نتيجةٌ مجهولة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stop when the balance does not suffice</source>
        <translation>التوقف إذا لم يكفِ الرصيد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stop when the key is refused</source>
        <translation>التوقف إذا رُفض المفتاح</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stop when the panel cannot be reached</source>
        <translation>التوقف إذا تعذر الوصول إلى اللوحة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped by you. The lines left can be sent later.</source>
        <translation>أوقفته أنت. يمكن إرسال الأسطر الباقية لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: an order could not be written down, so it was not sent. Free some disk space, then go on.</source>
        <translation>توقف: تعذر تدوين طلب فلم يُرسل. أفرغ مساحة على القرص ثم تابع.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: it is not known whether the panel took a line. Settle it under Attention, then go on; that line is not sent again.</source>
        <translation>توقف: لا يُعرف هل قبلت اللوحة سطرًا. احسم ذلك في «انتباه» ثم تابع؛ لا يُرسل ذلك السطر مجددًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: the balance does not suffice. Top up, then go on.</source>
        <translation>توقف: الرصيد لا يكفي. اشحنه ثم تابع.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: the panel cannot be reached. Nothing was sent for that line.</source>
        <translation>توقف: تعذر الوصول إلى اللوحة. لم يُرسل شيء لذلك السطر.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: the panel refused the key. Correct it in Settings, then go on.</source>
        <translation>توقف: رفضت اللوحة المفتاح. صحّحه في «الإعدادات» ثم تابع.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>What to know</source>
        <translation>ما ينبغي معرفته</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Before</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Can be canceled now</source>
        <translation>يمكن إلغاؤها الآن</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Cannot be canceled any more</source>
        <translation>لم يعد إلغاؤها ممكنًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Cheaper</source>
        <translation>أرخص</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Dearer</source>
        <translation>أغلى</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Drip-feed</source>
        <translation>تسليم تدريجي</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Drip-feed now</source>
        <translation>تسليم تدريجي الآن</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Favourite</source>
        <translation>مفضلة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>ID</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Maximum</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Maximum {old} → {new}</source>
        <translation>الأقصى {old} ← {new}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Minimum</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Minimum {old} → {new}</source>
        <translation>الأدنى {old} ← {new}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Moved from “{old}”</source>
        <translation>نُقلت من «{old}»</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>New, at {price}</source>
        <translation>جديدة، بسعر {price}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No drip-feed any more</source>
        <translation>لم يعد هناك تسليم تدريجي</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>No favourite</source>
        <translation>غير مفضلة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No longer listed</source>
        <translation>لم تعد معروضة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No longer listed, was {price}</source>
        <translation>لم تعد معروضة، كان سعرها {price}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No refill any more</source>
        <translation>لم يعد هناك تعويض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Now with refill</source>
        <translation>مع تعويض الآن</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Price {old} → {new}</source>
        <translation>السعر {old} ← {new}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Refill</source>
        <translation>تعويض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Renamed, was “{old}”</source>
        <translation>أُعيدت تسميتها، وكانت «{old}»</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Type {old} → {new}</source>
        <translation>النوع {old} ← {new}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Vanished</source>
        <translation>اختفت</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;Account</source>
        <translation>ال&amp;حساب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;Orders</source>
        <translation>ال&amp;طلبات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>About SMM Desktop</source>
        <translation>حول SMM Desktop</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Check for updates…</source>
        <translation>البحث عن تحديثات…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Close window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Copy diagnostics…</source>
        <translation>نسخ معلومات التشخيص…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Dark theme</source>
        <translation>سمة داكنة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Find a command, service or order…</source>
        <translation>البحث عن أمر أو خدمة أو طلب…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Import orders…</source>
        <translation>استيراد الطلبات…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Light theme</source>
        <translation>سمة فاتحة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Manage accounts</source>
        <translation>إدارة الحسابات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>New order</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Open data folder</source>
        <translation>فتح مجلد البيانات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Scheduled orders…</source>
        <translation>الطلبات المجدولة…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/selftest.py"/>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Show order ticket</source>
        <translation>إظهار قسيمة الطلب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Theme of the system</source>
        <translation>سمة النظام</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>What's new</source>
        <translation>ما الجديد</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>A backup was put in place since, so it may have been placed already. Compare with the panel's orders.</source>
        <translation>وُضعت نسخة احتياطية منذ ذلك الحين، فربما قُدّم الطلب بالفعل. قارن بطلبات اللوحة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>A comment has a comma. Some panels split comments there, and bill each part.</source>
        <translation>في أحد التعليقات فاصلة. بعض اللوحات تقسم التعليقات عندها وتحاسب على كل جزء.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>A field holds characters that cannot be sent, so nothing was sent. Remove them, then try again.</source>
        <translation>في أحد الحقول محارف لا يمكن إرسالها، فلم يُرسل شيء. أزلها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>A key has no spaces or line breaks inside. Copy it once more, alone.</source>
        <translation>لا مسافات ولا أسطر جديدة داخل المفتاح. انسخه مرة أخرى وحده.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>A later refill request for this order was taken under the id {refill}, so this one hardly matters.</source>
        <translation>قُبل طلب تعويض لاحق لهذا الطلب بالرقم {refill}، فلم يعد هذا مهمًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/catalogue.py"/>
        <source>A note holds at most {most} characters. It was not saved.</source>
        <translation>تتسع الملاحظة لـ {most} محرف على الأكثر. لم تُحفظ.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>A refill can be asked for once the order is completed.</source>
        <translation>يمكن طلب التعويض بعد اكتمال الطلب.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>A refill costs nothing. Panels do not tell which refills an order has, so look at the panel's refill page: if one stands there for this order, enter its id, and it is followed.</source>
        <translation>التعويض مجاني. لا تخبر اللوحات عن تعويضات الطلب، فانظر في صفحة التعويضات في اللوحة: إن وُجد تعويض لهذا الطلب فأدخل رقمه لتجري متابعته.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>A refill of this order is under way.</source>
        <translation>تعويض هذا الطلب جارٍ.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>A spreadsheet holds at most {most} orders. Choose CSV for more.</source>
        <translation>يتسع الجدول لـ {most} طلب على الأكثر. اختر CSV للمزيد.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>A user agent is one line of plain letters, digits and signs.</source>
        <translation>وكيل المستخدم سطر واحد من حروف وأرقام وعلامات بسيطة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>All devices</source>
        <translation>كل الأجهزة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>All runs together are {total}; the service allows at most {max}.</source>
        <translation>مجموع كل الدورات {total}؛ الخدمة تسمح بـ {max} على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/releases.py"/>
        <source>An older list of releases came than the one seen before, so it is not followed. Try again later.</source>
        <translation>وصلت قائمة إصدارات أقدم من التي رُئيت سابقًا، فلا تُعتمد. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>An order of this service is still running on this link.</source>
        <translation>ما يزال طلب من هذه الخدمة جاريًا على هذا الرابط.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>An order on this link is still running. Wait until it is done, then place this one. The panel said: {words}</source>
        <translation>ما يزال طلب على هذا الرابط جاريًا. انتظر انتهاءه ثم قدّم هذا. قالت اللوحة: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Another account already has this name.</source>
        <translation>حساب آخر يحمل هذا الاسم.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>Another order of this account already has the id {id}. Check the id.</source>
        <translation>طلب آخر في هذا الحساب له الرقم {id}. تحقق من الرقم.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>Another program holds the data file. Close it, then try again.</source>
        <translation>برنامج آخر يستخدم ملف البيانات. أغلقه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Answer number</source>
        <translation>رقم الإجابة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>Apart from {others} {currency} for other orders, the balance fell by {fall} {currency}, about what this order costs: it was probably placed. Look for it on the panel's order page.</source>
        <translation>عدا {others} {currency} لطلبات أخرى، نقص الرصيد بمقدار {fall} {currency}، أي نحو تكلفة هذا الطلب: فالأرجح أنه قُدّم. ابحث عنه في صفحة الطلبات في اللوحة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>At least 2 runs, or leave it empty.</source>
        <translation>دورتان على الأقل، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>At least {min} for this service.</source>
        <translation>{min} على الأقل لهذه الخدمة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>At most {max} for this service.</source>
        <translation>{max} على الأكثر لهذه الخدمة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>At most {most} characters are possible here.</source>
        <translation>يُسمح هنا بـ {most} محرف على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Blank referrer</source>
        <translation>مُحيل فارغ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/exporting.py"/>
        <source>Choose at least one column to export.</source>
        <translation>اختر عمودًا واحدًا على الأقل للتصدير.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Choose one of the values offered.</source>
        <translation>اختر إحدى القيم المعروضة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Comment Likes</source>
        <translation>إعجابات بتعليق</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Comment Replies</source>
        <translation>ردود على تعليق</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Custom Comments</source>
        <translation>تعليقات مخصصة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Custom Comments Package</source>
        <translation>باقة تعليقات مخصصة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Custom referrer</source>
        <translation>مُحيل مخصص</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Default</source>
        <translation>عادي</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Delay (minutes)</source>
        <translation>التأخير (دقائق)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Desktop</source>
        <translation>حاسوب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Empty: every new post until it is canceled or expires</source>
        <translation>فارغ: كل منشور جديد حتى الإلغاء أو انتهاء المدة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/accounts.py"/>
        <source>Enter 1 to 600 calls a minute.</source>
        <translation>أدخل من 1 إلى 600 استدعاء في الدقيقة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter a date as dd/mm/yyyy.</source>
        <translation>أدخل التاريخ بالشكل dd/mm/yyyy.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter a quantity.</source>
        <translation>أدخل الكمية.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter a username.</source>
        <translation>أدخل اسم مستخدم.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter a whole number, digits only.</source>
        <translation>أدخل عددًا صحيحًا بالأرقام فقط.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one comment, one on each line.</source>
        <translation>أدخل تعليقًا واحدًا على الأقل، واحدًا في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one group, one on each line.</source>
        <translation>أدخل مجموعة واحدة على الأقل، واحدة في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one hashtag, one on each line.</source>
        <translation>أدخل وسمًا واحدًا على الأقل، واحدًا في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one keyword, one on each line.</source>
        <translation>أدخل كلمة مفتاحية واحدة على الأقل، واحدة في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one username, one on each line.</source>
        <translation>أدخل اسم مستخدم واحدًا على الأقل، واحدًا في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Enter the API key from the panel's account page.</source>
        <translation>أدخل مفتاح API من صفحة الحساب في اللوحة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Enter the address that stands on the panel's API page.</source>
        <translation>أدخل العنوان الموجود في صفحة API في اللوحة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter the link the order is for.</source>
        <translation>أدخل الرابط الذي يُطلب له.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>Enter the order's id as the panel's order page shows it.</source>
        <translation>أدخل رقم الطلب كما تعرضه صفحة الطلبات في اللوحة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Existing posts</source>
        <translation>المنشورات الحالية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Expiry</source>
        <translation>انتهاء المدة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>Found not to have been carried out, by the person who asked for it.</source>
        <translation>تبيّن لمن طلبه أنه لم يُنفّذ.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>Found not to have been placed, by the person who asked for it.</source>
        <translation>تبيّن لمن طلبه أنه لم يُقدَّم.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>Found to have been asked for; without an id of the panel it cannot be followed.</source>
        <translation>تبيّن أنه طُلب؛ بلا رقم من اللوحة لا يمكن متابعته.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Give the account a name of up to 60 characters.</source>
        <translation>أعطِ الحساب اسمًا لا يتجاوز 60 محرفًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>Give the template a name.</source>
        <translation>سمِّ القالب.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Google keyword</source>
        <translation>كلمة Google المفتاحية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Hashtag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Hashtags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>How many times the quantity is delivered</source>
        <translation>كم مرة تُسلَّم الكمية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Interval</source>
        <translation>الفاصل الزمني</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Invites from Groups</source>
        <translation>دعوات من مجموعات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>It did not reach the panel. Nothing was charged. {why}</source>
        <translation>لم يصل إلى اللوحة. لم يُخصم شيء. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>It is not known whether a refill of this order is under way. Decide that on the Attention page first.</source>
        <translation>لا يُعرف هل يجري تعويض لهذا الطلب. احسم ذلك أولًا في صفحة «انتباه».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>It is not known whether an earlier order of this service for this link was placed. Settle it under Attention first, or it may be paid twice.</source>
        <translation>لا يُعرف هل قُدّم طلب سابق من هذه الخدمة لهذا الرابط. احسمه أولًا في «انتباه» وإلا فقد يُدفع مرتين.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>It is not known whether an earlier order of this service for this link was placed. Settle that one first, or it may be paid twice.</source>
        <translation>لا يُعرف هل قُدّم طلب سابق من هذه الخدمة لهذا الرابط. احسمه أولًا وإلا فقد يُدفع مرتين.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>Its account was removed.</source>
        <translation>أُزيل حسابه.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/imports.py"/>
        <source>Its outcome was not known when it was exported. Look it up on the panel, then import it by its id.</source>
        <translation>لم تكن نتيجته معروفة عند تصديره. ابحث عنه في اللوحة ثم استورده برقمه.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>Its time passed more than {minutes} minutes ago while the program was not running or the computer slept, so it was not placed late unasked.</source>
        <translation>انقضى وقته قبل أكثر من {minutes} دقيقة والبرنامج لا يعمل أو الحاسوب في سكون، فلم يُقدَّم متأخرًا دون سؤال.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Keywords</source>
        <translation>الكلمات المفتاحية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Leave out everything after the path: the key is sent in the request, not in the address.</source>
        <translation>احذف كل ما بعد المسار: يُرسل المفتاح في الطلب لا في العنوان.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Leave user name and password out of the address; the key has its own field.</source>
        <translation>لا تضع اسم المستخدم وكلمة المرور في العنوان؛ للمفتاح حقله.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Media URL</source>
        <translation>رابط الوسائط</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions</source>
        <translation>إشارات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions Custom List</source>
        <translation>إشارات من قائمة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions Hashtag</source>
        <translation>إشارات بوسم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions Media Likers</source>
        <translation>إشارات للمعجبين بمنشور</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions User Followers</source>
        <translation>إشارات لمتابعي مستخدم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions with Hashtags</source>
        <translation>إشارات مع وسوم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Minutes between two runs, more than 5</source>
        <translation>الدقائق بين دورتين، أكثر من 5</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mixed (mobile)</source>
        <translation>مختلط (محمول)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mobile (Android)</source>
        <translation>محمول (Android)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mobile (iOS)</source>
        <translation>محمول (iOS)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>More came than was announced, so it was not taken.</source>
        <translation>وصل أكثر مما أُعلن، فلم يُقبل.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>More than 5 minutes between two runs.</source>
        <translation>أكثر من 5 دقائق بين دورتين.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>More than {most} lines are too many for one batch. Split the list.</source>
        <translation>أكثر من {most} سطر كثير على دفعة واحدة. قسّم القائمة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>Most panels take a refill 24 h after completion at the earliest.</source>
        <translation>تقبل أغلب اللوحات التعويض بعد 24 ساعة من الاكتمال على الأقل.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>New posts</source>
        <translation>المنشورات الجديدة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk.py"/>
        <source>No line is ready to be placed.</source>
        <translation>لا سطر جاهز للتقديم.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>No secure connection to the panel could be made, so nothing was sent. Check the panel's address and this computer's clock, then try again. ({words})</source>
        <translation>تعذر إنشاء اتصال آمن باللوحة فلم يُرسل شيء. تحقق من عنوان اللوحة وساعة هذا الحاسوب ثم أعد المحاولة. ({words})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>No service id. A line is: service | link | quantity.</source>
        <translation>لا رقم خدمة. السطر هكذا: service | link | quantity.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>Not enough funds on the panel's balance. Top up there, then place the order again. The panel said: {words}</source>
        <translation>رصيد اللوحة لا يكفي. اشحنه هناك ثم قدّم الطلب مجددًا. قالت اللوحة: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Only one line is possible here.</source>
        <translation>يُسمح هنا بسطر واحد فقط.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>Order {order} of this service is still running on this link. A second one may be refused, or count wrongly and be charged.</source>
        <translation>الطلب {order} من هذه الخدمة ما يزال جاريًا على هذا الرابط. قد يُرفض طلب ثانٍ أو يُحسب خطأً ويُخصم.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>Order {order} of this service is still running on this link. A second one may count wrongly.</source>
        <translation>الطلب {order} من هذه الخدمة ما يزال جاريًا على هذا الرابط. قد يُحسب طلب ثانٍ خطأً.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>Order {order}, which it waited for, did not end as completed. Look at the link before more is paid.</source>
        <translation>الطلب {order} الذي كان ينتظره لم ينته مكتملًا. انظر إلى الرابط قبل دفع المزيد.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Over http:// anyone on the way could read your key. Use https:// for this panel.</source>
        <translation>عبر http:// يمكن لأي أحد في الطريق قراءة مفتاحك. استخدم https:// لهذه اللوحة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Package</source>
        <translation>باقة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Poll</source>
        <translation>استطلاع</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Practice panel</source>
        <translation>لوحة تجريبية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>Prices were last read {hours} h ago and cannot be read now, so the cost may be another.</source>
        <translation>قُرئت الأسعار آخر مرة قبل {hours} س ولا يمكن قراءتها الآن، فقد تختلف التكلفة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Quantity from</source>
        <translation>الكمية من</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Quantity to</source>
        <translation>الكمية إلى</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Referring URL</source>
        <translation>رابط الإحالة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/releases.py"/>
        <source>Releases are fetched over https:// alone, and this address is another: {address}</source>
        <translation>تُجلب الإصدارات عبر https:// فقط، وهذا عنوان آخر: {address}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Runs</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Runs and interval go together.</source>
        <translation>الدورات والفاصل يُكتبان معًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>SEO</source>
        <translation>SEO</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>Same service and link as line {line}.</source>
        <translation>الخدمة والرابط نفسهما كما في السطر {line}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>Service {service} is not in this account's list.</source>
        <translation>الخدمة {service} ليست في قائمة هذا الحساب.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>Several accounts are named “{name}”. Choose the one that is meant.</source>
        <translation>هناك عدة حسابات باسم «{name}». اختر المقصود.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Some panels cut links after {most} characters without a word, and charge.</source>
        <translation>بعض اللوحات تقطع الروابط بعد {most} محرف دون إعلام وتخصم.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Some panels drop everything after a “&lt;” in a comment.</source>
        <translation>بعض اللوحات تحذف كل ما بعد «&lt;» في التعليق.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Some panels turn a plus into a space and read % codes again. Ask this panel, or avoid them.</source>
        <translation>بعض اللوحات تحوّل علامة الجمع إلى مسافة وتعيد قراءة رموز %. اسأل هذه اللوحة أو تجنبها.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/autostart.py"/>
        <source>Starting at login could not be arranged: the system does not let its list be changed. Nothing was changed.</source>
        <translation>تعذر ترتيب التشغيل عند تسجيل الدخول: لا يسمح النظام بتغيير قائمته. لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Subscriptions</source>
        <translation>اشتراكات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Such as US</source>
        <translation>مثل US</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/scheduled.py"/>
        <source>That order has ended meanwhile. Choose a time instead.</source>
        <translation>انتهى ذلك الطلب. اختر وقتًا بدلًا منه.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>The API key of this account is not on this machine. Enter it once more in the account's settings.</source>
        <translation>مفتاح API لهذا الحساب ليس على هذا الجهاز. أدخله مرة أخرى في إعدادات الحساب.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>The account of this template was removed. It cannot be ordered from.</source>
        <translation>أُزيل حساب هذا القالب. لا يمكن الطلب منه.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>The address must start with https://.</source>
        <translation>يجب أن يبدأ العنوان بـ https://.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The answer is not that of a panel. Check the panel's address, or try again in a while. (Status {status}, {type}: {words})</source>
        <translation>الرد ليس رد لوحة. تحقق من عنوان اللوحة أو أعد المحاولة بعد قليل. (الحالة {status}، {type}: {words})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/backups.py"/>
        <source>The backup {name} is not whole, so it was not used. Choose another.</source>
        <translation>النسخة {name} غير كاملة فلم تُستخدم. اختر غيرها.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The balance changed by another amount than this order costs, so it does not tell. Look at the panel's order page.</source>
        <translation>تغيّر الرصيد بمبلغ غير تكلفة هذا الطلب، فلا يدل على شيء. انظر في صفحة الطلبات في اللوحة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The balance did not fall for this order: it was probably not placed. Panels can be late, so look at the panel's order page before you answer.</source>
        <translation>لم ينقص الرصيد بسبب هذا الطلب: فالأرجح أنه لم يُقدَّم. قد تتأخر اللوحات، فانظر في صفحة الطلبات قبل أن تجيب.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The balance fell by {fall} {currency}, about what this order costs: it was probably placed. Look for it on the panel's order page.</source>
        <translation>نقص الرصيد بمقدار {fall} {currency}، أي نحو تكلفة هذا الطلب: فالأرجح أنه قُدّم. ابحث عنه في صفحة الطلبات في اللوحة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The balance of {balance} {currency} does not cover the estimated {estimate}.</source>
        <translation>الرصيد {balance} {currency} لا يغطي التقدير {estimate}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The balance of {balance} {currency} does not cover the estimated {estimate}. The panel will refuse.</source>
        <translation>الرصيد {balance} {currency} لا يغطي التقدير {estimate}. سترفض اللوحة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/reading.py"/>
        <source>The column {column} is missing. Files that this program exported with all columns can be imported; orders of other programs by their ids.</source>
        <translation>العمود {column} مفقود. يمكن استيراد الملفات التي صدّرها هذا البرنامج بكل الأعمدة؛ وطلبات البرامج الأخرى بمعرّفاتها.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The connection broke before the whole answer came. The panel may or may not have carried this out. Look at the orders on the panel before you ask again.</source>
        <translation>انقطع الاتصال قبل وصول الرد كاملًا. ربما نفّذت اللوحة ذلك وربما لا. انظر في الطلبات في اللوحة قبل أن تطلب مجددًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The connection broke before the whole answer came. Try again.</source>
        <translation>انقطع الاتصال قبل وصول الرد كاملًا. أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The data file cannot be written. Check the rights of its folder.</source>
        <translation>لا يمكن الكتابة في ملف البيانات. تحقق من صلاحيات مجلده.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The data file could not be used: {words}</source>
        <translation>تعذر استخدام ملف البيانات: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The data file is damaged. Close the program and start it again: it offers the newest good backup.</source>
        <translation>ملف البيانات تالف. أغلق البرنامج وشغّله مجددًا: يعرض أحدث نسخة احتياطية سليمة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/damage.py"/>
        <source>The data file is damaged. It will be moved aside, not deleted. Go on with the newest good backup; orders placed since then are read from the damaged file as far as possible.</source>
        <translation>ملف البيانات تالف. سيُنقل جانبًا ولن يُحذف. تابع بأحدث نسخة سليمة؛ وتُقرأ الطلبات المقدمة بعدها من الملف التالف قدر الإمكان.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/store.py"/>
        <source>The data file was written by a newer version of this program (schema {found}; this version knows {known}). Install the newer version; nothing was changed.</source>
        <translation>كتب ملفَ البيانات إصدارٌ أحدث من هذا البرنامج (المخطط {found}؛ هذا الإصدار يعرف {known}). ثبّت الإصدار الأحدث؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The disk is full, so nothing more can be saved. Free some space; nothing is sent that could not be noted.</source>
        <translation>القرص ممتلئ فلا يمكن حفظ المزيد. أفرغ مساحة؛ لا يُرسل ما لا يمكن تدوينه.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>The disk is full, so nothing was exported. Free some space or choose another folder.</source>
        <translation>القرص ممتلئ فلم يُصدّر شيء. أفرغ مساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The disk reported an error while the data file was used. Check the disk.</source>
        <translation>أبلغ القرص عن خطأ أثناء استخدام ملف البيانات. افحص القرص.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk.py"/>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <location filename="../../smm_desktop/exports/reading.py"/>
        <source>The file cannot be read: {why}.</source>
        <translation>لا يمكن قراءة الملف: {why}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/downloads.py"/>
        <source>The file could not be written to {folder}: {why}. Nothing was kept.</source>
        <translation>تعذرت كتابة الملف في {folder}: {why}. لم يُحتفظ بشيء.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>The file could not be written: {why}. Nothing was exported.</source>
        <translation>تعذرت كتابة الملف: {why}. لم يُصدّر شيء.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/reading.py"/>
        <source>The file is damaged, or not of a kind that can be imported: CSV, JSON Lines, XLSX.</source>
        <translation>الملف تالف، أو ليس من نوع يمكن استيراده: CSV أو JSON Lines أو XLSX.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk_files.py"/>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk_files.py"/>
        <source>The file is larger than {most} MB. Split the list.</source>
        <translation>الملف أكبر من {most} م.ب. قسّم القائمة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/store.py"/>
        <source>The file {name} in the data folder does not belong to this program. Move it away.</source>
        <translation>الملف {name} في مجلد البيانات لا يخص هذا البرنامج. انقله من هناك.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>The folder {folder} is not there any more. Choose another one.</source>
        <translation>المجلد {folder} لم يعد موجودًا. اختر غيره.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>The header names no service column. It needs at least: service, link.</source>
        <translation>لا عمود للخدمة في الترويسة. يلزم على الأقل: service, link.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/templates.py"/>
        <source>The limits changed: {now} now, {before} when it was kept.</source>
        <translation>تغيّرت الحدود: {now} الآن، و{before} عند الحفظ.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>The line cannot be read.</source>
        <translation>لا يمكن قراءة السطر.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/imports.py"/>
        <source>The line does not tell when the order was placed.</source>
        <translation>لا يذكر السطر متى قُدّم الطلب.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>The line names no account. Choose the account of the orders above.</source>
        <translation>لا يذكر السطر أي حساب. اختر حساب الطلبات في الأعلى.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/signatures.py"/>
        <source>The list of releases bears no signature that this program knows, so nothing in it was looked at.</source>
        <translation>لا تحمل قائمة الإصدارات توقيعًا يعرفه هذا البرنامج، فلم يُنظر في محتواها.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/releases.py"/>
        <source>The list of releases is signed, but this version cannot read it ({what}). Look for a release by hand.</source>
        <translation>قائمة الإصدارات موقّعة لكن هذا الإصدار لا يستطيع قراءتها ({what}). ابحث عن إصدار يدويًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/releases.py"/>
        <source>The list of releases ran out on {day}, so it is not followed: somebody may be holding a newer one back. Check the date of this computer, and try again later.</source>
        <translation>انتهت صلاحية قائمة الإصدارات في {day} فلا تُعتمد: ربما يحجب أحدهم قائمة أحدث. تحقق من تاريخ هذا الحاسوب وأعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>The low-balance limit is not an amount. It looks like 10 or 12.50.</source>
        <translation>حد الرصيد المنخفض ليس مبلغًا. مثال: 10 أو 12.50.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>The lower quantity is above the upper one.</source>
        <translation>الكمية الدنيا أكبر من العليا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>The name of the service tells of a guarantee of {days} days, which are over.</source>
        <translation>يذكر اسم الخدمة ضمان {days} يوم، وقد انقضت.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/imports.py"/>
        <source>The order has no id of the panel.</source>
        <translation>ليس للطلب رقم من اللوحة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The order has not been looked at since. Refresh asks the panel for its state, which costs nothing.</source>
        <translation>لم يُفحص الطلب منذ ذلك الحين. «تحديث» يسأل اللوحة عن حالته مجانًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/opening.py"/>
        <source>The outcome of an order waits to be saved, so the data was not replaced. Make room on the disk, press Save now under Attention, then restore again.</source>
        <translation>نتيجة طلب تنتظر الحفظ، فلم تُستبدل البيانات. أفرغ مساحة على القرص واضغط «الحفظ الآن» في «انتباه» ثم استعد مجددًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The outcome of this order is known by now.</source>
        <translation>أصبحت نتيجة هذا الطلب معروفة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The outcome of this request is known by now.</source>
        <translation>أصبحت نتيجة هذا الالتماس معروفة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel answered that its address is {target}. It may or may not have carried this out. Look at the orders on the panel, then enter that address in the account.</source>
        <translation>أجابت اللوحة بأن عنوانها {target}. ربما نفّذت ذلك وربما لا. انظر في الطلبات في اللوحة ثم أدخل ذلك العنوان في الحساب.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/settling.py"/>
        <source>The panel answered with an order id that another order already has, so it is not certain what it did.</source>
        <translation>أجابت اللوحة برقم طلب يحمله طلب آخر، فليس مؤكدًا ما فعلته.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel answers with a redirect that leads nowhere (status {status}). Check the panel's address.</source>
        <translation>تجيب اللوحة بتحويل لا يؤدي إلى مكان (الحالة {status}). تحقق من عنوان اللوحة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel asked to wait {seconds} seconds more, so nothing was sent. Try again after that.</source>
        <translation>طلبت اللوحة الانتظار {seconds} ثانية أخرى فلم يُرسل شيء. أعد المحاولة بعدها.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The panel calls the order “{state}” now, so it ended without a cancel; the request makes no difference.</source>
        <translation>تسمّي اللوحة حالة الطلب الآن «{state}»، فقد انتهى دون إلغاء؛ ولا أثر للالتماس.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The panel calls the order “{state}” now: it was probably canceled before all of it was delivered.</source>
        <translation>تسمّي اللوحة حالة الطلب الآن «{state}»: الأرجح أنه أُلغي قبل تسليمه كاملًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The panel calls the order “{state}” now: the cancel was carried out.</source>
        <translation>تسمّي اللوحة حالة الطلب الآن «{state}»: نُفّذ الإلغاء.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel cannot do this for the given order or refill. Check its id, its state, and that it is on this account. The panel said: {words}</source>
        <translation>لا تستطيع اللوحة فعل ذلك لهذا الطلب أو التعويض. تحقق من رقمه وحالته وأنه في هذا الحساب. قالت اللوحة: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The panel charged {charge} {currency} for it; this order was estimated at {estimate}. Is it the right one?</source>
        <translation>خصمت اللوحة مقابله {charge} {currency}؛ وكان تقدير هذا الطلب {estimate}. أهو الطلب الصحيح؟</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The panel could not be reached when it was due. Nothing was sent. {why}</source>
        <translation>تعذر الوصول إلى اللوحة حين حلّ الموعد. لم يُرسل شيء. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel could not be reached, so nothing was sent. Check the internet connection and the panel's address, then try again. ({words})</source>
        <translation>تعذر الوصول إلى اللوحة فلم يُرسل شيء. تحقق من الإنترنت وعنوان اللوحة ثم أعد المحاولة. ({words})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The panel counts it in {currency}, not in {expected}. Is it the right one?</source>
        <translation>تحسبه اللوحة بعملة {currency} لا {expected}. أهو الطلب الصحيح؟</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel did not answer in time. It may or may not have carried this out. Look at the orders on the panel before you ask again.</source>
        <translation>لم تجب اللوحة في الوقت المناسب. ربما نفّذت ذلك وربما لا. انظر في الطلبات في اللوحة قبل أن تطلب مجددًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel did not answer in time. Try again in a while.</source>
        <translation>لم تجب اللوحة في الوقت المناسب. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not accept the API key, so no more calls are made with it. Copy the key from the panel's account page once more, or ask its support whether the account is active. The panel said: {words}</source>
        <translation>لا تقبل اللوحة مفتاح API فلا استدعاءات به بعد الآن. انسخ المفتاح مرة أخرى من صفحة الحساب أو اسأل الدعم هل الحساب نشط. قالت اللوحة: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not know this request. Check that the address is that of its API; it may not offer this function. The panel said: {words}</source>
        <translation>لا تعرف اللوحة هذا الالتماس. تحقق من أن العنوان هو عنوان API؛ ربما لا تقدم هذه الوظيفة. قالت اللوحة: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>The panel does not list service {service} any more, so this template cannot be ordered.</source>
        <translation>لم تعد اللوحة تعرض الخدمة {service}، فلا يمكن الطلب بهذا القالب.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>The panel does not list this service any more, so it cannot be kept.</source>
        <translation>لم تعد اللوحة تعرض هذه الخدمة، فلا يمكن حفظها.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The panel does not list this service any more.</source>
        <translation>لم تعد اللوحة تعرض هذه الخدمة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not offer this service now. Refresh the services and choose another. The panel said: {words}</source>
        <translation>لا تقدم اللوحة هذه الخدمة الآن. حدّث الخدمات واختر غيرها. قالت اللوحة: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not take this link. Check that it is whole, public and of the kind the service needs. The panel said: {words}</source>
        <translation>لا تقبل اللوحة هذا الرابط. تحقق من أنه كامل وعام ومن النوع الذي تحتاجه الخدمة. قالت اللوحة: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not take this quantity. Check the service's minimum and maximum. The panel said: {words}</source>
        <translation>لا تقبل اللوحة هذه الكمية. تحقق من الحد الأدنى والأقصى للخدمة. قالت اللوحة: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>The panel gives a minimum above the maximum, so this service cannot be ordered.</source>
        <translation>تعطي اللوحة حدًا أدنى أكبر من الأقصى، فلا يمكن طلب هذه الخدمة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>The panel lists service {service} more than once, so it cannot be ordered.</source>
        <translation>تعرض اللوحة الخدمة {service} أكثر من مرة، فلا يمكن طلبها.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/catalogue.py"/>
        <source>The panel lists {services} services under the id {id}, so it is not certain which one an order would buy. Ask the panel's support; ordering is possible again when each has its own id.</source>
        <translation>تعرض اللوحة {services} خدمات بالرقم {id}، فليس مؤكدًا أيها سيُشترى. اسأل دعم اللوحة؛ يصبح الطلب ممكنًا حين يكون لكل منها رقم.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The panel no longer lists this service, so it may refuse the order.</source>
        <translation>لم تعد اللوحة تعرض هذه الخدمة، فقد ترفض الطلب.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The panel refused it. Nothing was charged. {why}</source>
        <translation>رفضته اللوحة. لم يُخصم شيء. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel refused the key before this one's turn came, so nothing was sent for it.</source>
        <translation>رفضت اللوحة المفتاح قبل أن يأتي دور هذا، فلم يُرسل شيء له.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel refused: {words}</source>
        <translation>رفضت اللوحة: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The panel refuses the API key, or the key cannot be read. {why}</source>
        <translation>ترفض اللوحة مفتاح API، أو تعذرت قراءة المفتاح. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The panel says that {remains} remain of it; only {quantity} were ordered here. Is it the right one?</source>
        <translation>تقول اللوحة إن المتبقي منه {remains}؛ وقد طُلب هنا {quantity} فقط. أهو الطلب الصحيح؟</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel sent an empty answer (status {status}). Try again in a while.</source>
        <translation>أرسلت اللوحة ردًا فارغًا (الحالة {status}). أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The panel still calls the order “{state}”. Panels may take hours to cancel, so this does not tell yet. Look at the panel's order page.</source>
        <translation>ما زالت اللوحة تسمّي حالة الطلب «{state}». قد يستغرق الإلغاء ساعات، فلا يدل هذا بعد. انظر في صفحة الطلبات في اللوحة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>The panel was asked to cancel it; the order's state will tell what came of it.</source>
        <translation>طُلب من اللوحة إلغاؤه؛ وحالة الطلب تبيّن ما آل إليه.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel was called too often and asks to wait. Try again in a minute, or lower the account's calls a minute. The panel said: {words}</source>
        <translation>استُدعيت اللوحة كثيرًا وتطلب الانتظار. أعد المحاولة بعد دقيقة أو خفّض استدعاءات الحساب في الدقيقة. قالت اللوحة: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's address has changed: it answers with a redirect. Use {target} as the account's address.</source>
        <translation>تغيّر عنوان اللوحة: تجيب بتحويل. استخدم {target} عنوانًا للحساب.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer about this id cannot be read with certainty, so it may or may not have carried this out. Look at it on the panel before you ask again.</source>
        <translation>لا يمكن قراءة رد اللوحة عن هذا الرقم بيقين، فربما نفّذت ذلك وربما لا. انظر إليه في اللوحة قبل أن تطلب مجددًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer about this id cannot be read with certainty.</source>
        <translation>لا يمكن قراءة رد اللوحة عن هذا الرقم بيقين.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer does not say what happened, so it may or may not have carried this out. Look at the orders on the panel before you ask again. (Status {status}, {type}: {words})</source>
        <translation>لا يبيّن رد اللوحة ما حدث، فربما نفّذت ذلك وربما لا. انظر في الطلبات في اللوحة قبل أن تطلب مجددًا. (الحالة {status}، {type}: {words})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer is longer than 32 MB, so it was not read.</source>
        <translation>رد اللوحة أطول من 32 م.ب فلم يُقرأ.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer leaves this id out.</source>
        <translation>رد اللوحة لا يذكر هذا الرقم.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept answered with status {status}.</source>
        <translation>أجاب مكان حفظ الإصدارات بالحالة {status}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept cannot be reached: {words}</source>
        <translation>تعذر الوصول إلى مكان حفظ الإصدارات: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept points elsewhere, which is not followed.</source>
        <translation>يحيل مكان حفظ الإصدارات إلى موضع آخر، وهذا لا يُتبع.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept sent something packed, which is not unpacked.</source>
        <translation>أرسل مكان حفظ الإصدارات شيئًا مضغوطًا، وهو لا يُفك.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept took too long. Try again later.</source>
        <translation>استغرق مكان حفظ الإصدارات وقتًا طويلًا. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/hosting.py"/>
        <source>The practice panel could not be started: this computer gives it no port. Nothing was changed; try again.</source>
        <translation>تعذر تشغيل اللوحة التجريبية: لا يعطيها هذا الحاسوب منفذًا. لم يتغير شيء؛ أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The price changed since it was shown: now {now}, before {before}.</source>
        <translation>تغيّر السعر منذ عرضه: الآن {now} وكان {before}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/templates.py"/>
        <source>The price changed: {now} {currency} now, {before} {currency} when it was kept.</source>
        <translation>تغيّر السعر: {now} {currency} الآن، و{before} {currency} عند الحفظ.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The price rose above what you agreed to: now {now} {currency}, agreed {before} {currency}.</source>
        <translation>ارتفع السعر فوق ما وافقت عليه: الآن {now} {currency}، والموافَق عليه {before} {currency}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/settling.py"/>
        <source>The program ended before the panel's answer was saved. The order may or may not have been placed.</source>
        <translation>انتهى البرنامج قبل حفظ رد اللوحة. ربما قُدّم الطلب وربما لا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The program is closing, so nothing was sent.</source>
        <translation>البرنامج يُغلق فلم يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/sending.py"/>
        <source>The program itself failed while it sent this, so it is not known whether the panel carried it out.</source>
        <translation>تعطل البرنامج نفسه أثناء الإرسال، فلا يُعرف هل نفّذته اللوحة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/sending.py"/>
        <source>The program was ended while it sent this.</source>
        <translation>أُنهي البرنامج أثناء إرسال هذا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>The quotation marks of this file do not match near line {line}.</source>
        <translation>علامات الاقتباس في هذا الملف غير متطابقة قرب السطر {line}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The refill {id} is known already. Check the id.</source>
        <translation>التعويض {id} معروف من قبل. تحقق من الرقم.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The service changed since you scheduled this order. {why}</source>
        <translation>تغيّرت الخدمة منذ جدولت هذا الطلب. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The service's limits changed: now {min} to {max}.</source>
        <translation>تغيّرت حدود الخدمة: الآن من {min} إلى {max}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/signatures.py"/>
        <source>The signature of the list of releases does not hold, so nothing in it was looked at. If this stays so, somebody may have changed it: fetch no release, and tell the project.</source>
        <translation>توقيع قائمة الإصدارات غير صحيح، فلم يُنظر في محتواها. إن بقي الأمر كذلك فربما غيّرها أحد: لا تجلب أي إصدار وأبلغ المشروع.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>The system keyring did not answer as it should. Check that it runs and that this program may use it.</source>
        <translation>لم تستجب حافظة مفاتيح النظام كما ينبغي. تحقق من أنها تعمل وأن هذا البرنامج مسموح له باستخدامها.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>The system keyring did not keep the API key. Keep the key for this run only, or check the keyring.</source>
        <translation>لم تحفظ حافظة النظام مفتاح API. احتفظ بالمفتاح لهذه الجلسة فقط أو افحص الحافظة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>The system keyring is locked. Unlock it and try again, or keep the key for this run only.</source>
        <translation>حافظة مفاتيح النظام مقفلة. افتحها وأعد المحاولة، أو احتفظ بالمفتاح لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/templates.py"/>
        <source>The type changed: {now} now, {before} when it was kept.</source>
        <translation>تغيّر النوع: {now} الآن، و{before} عند الحفظ.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/placing.py"/>
        <source>The very same order was placed a moment ago, so this one was not sent. Wait a few seconds to place it again.</source>
        <translation>قُدّم الطلب نفسه تمامًا قبل لحظات فلم يُرسل هذا. انتظر بضع ثوانٍ لتقديمه مجددًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The very same order was placed a moment before.</source>
        <translation>قُدّم الطلب نفسه تمامًا قبل لحظات.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The very same order was placed {seconds} s ago. Placing it again pays again.</source>
        <translation>قُدّم الطلب نفسه تمامًا قبل {seconds} ثانية. تقديمه مجددًا يُدفع مجددًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>There are no order ids in this file.</source>
        <translation>لا أرقام طلبات في هذا الملف.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>There is another template with this name. Choose another name.</source>
        <translation>هناك قالب آخر بهذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>There is no account named “{name}” here.</source>
        <translation>لا يوجد هنا حساب باسم «{name}».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>There is no balance from before and after, so it cannot be told. Look at the panel's order page.</source>
        <translation>لا رصيد من قبل ومن بعد، فلا يمكن الحكم. انظر في صفحة الطلبات في اللوحة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/exporting.py"/>
        <source>There is no column {column} to export.</source>
        <translation>لا يوجد عمود {column} للتصدير.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/exporting.py"/>
        <source>There is no export of the kind {kind}. Choose one of {kinds}.</source>
        <translation>لا يوجد تصدير من النوع {kind}. اختر من {kinds}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>There is no line to order. One order a line: service | link | quantity.</source>
        <translation>لا سطر للطلب. طلب واحد في كل سطر: service | link | quantity.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>These are too many lines for a template.</source>
        <translation>هذه أسطر أكثر مما يتسع له قالب.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>These columns of the file are not used: {words}.</source>
        <translation>هذه الأعمدة من الملف غير مستخدمة: {words}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/accounts.py"/>
        <location filename="../../smm_desktop/actions/desk.py"/>
        <source>This account was removed. Choose another.</source>
        <translation>أُزيل هذا الحساب. اختر غيره.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This date has passed.</source>
        <translation>انقضى هذا التاريخ.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>This does not look like an API key: letters and digits are expected.</source>
        <translation>لا يبدو هذا مفتاح API: تُنتظر حروف وأرقام.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This field is needed.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>This folder cannot be written to. Choose another one.</source>
        <translation>لا يمكن الكتابة في هذا المجلد. اختر غيره.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>This is a folder. Give the file a name.</source>
        <translation>هذا مجلد. سمِّ الملف.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This is not a link. It looks like https://site.example/page.</source>
        <translation>هذا ليس رابطًا. مثال: https://site.example/page.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk_files.py"/>
        <source>This is not a text file. Save the list as CSV, then open it here.</source>
        <translation>هذا ليس ملف نص. احفظ القائمة بصيغة CSV ثم افتحها هنا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>This is not a web address. It looks like https://panel.example/api/v2.</source>
        <translation>هذا ليس عنوان ويب. مثال: https://panel.example/api/v2.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>This is not an id of the panel, so nothing was sent for it.</source>
        <translation>هذا ليس رقمًا من اللوحة، فلم يُرسل له شيء.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>This line is too long.</source>
        <translation>هذا السطر طويل جدًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/damage.py"/>
        <source>This line waited to be sent when the backup was made. It may have been placed since: check on the panel.</source>
        <translation>كان هذا السطر ينتظر الإرسال عند إنشاء النسخة. ربما قُدّم منذ ذلك الحين: تحقق في اللوحة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>This order costs about {estimate} {currency}.</source>
        <translation>يكلّف هذا الطلب نحو {estimate} {currency}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>This order costs too little to be seen in the balance. Look at the panel's order page.</source>
        <translation>تكلفة هذا الطلب أقل من أن تظهر في الرصيد. انظر في صفحة الطلبات في اللوحة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>This order has ended, so it cannot be canceled any more.</source>
        <translation>انتهى هذا الطلب فلا يمكن إلغاؤه بعد الآن.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>This order is not on the panel, so nothing can be asked for it.</source>
        <translation>هذا الطلب ليس في اللوحة، فلا يمكن طلب شيء له.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This panel splits comments at commas, and bills each part.</source>
        <translation>هذه اللوحة تقسم التعليقات عند الفواصل وتحاسب على كل جزء.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/locking.py"/>
        <source>This profile is already open in another program. Go on there, or close it and start again.</source>
        <translation>هذا الملف الشخصي مفتوح في برنامج آخر. تابع هناك أو أغلقه وابدأ من جديد.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/scheduled.py"/>
        <source>This scheduled order was placed, changed or deleted meanwhile.</source>
        <translation>قُدّم هذا الطلب المجدول أو غُيّر أو حُذف في هذه الأثناء.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>This service cannot be canceled.</source>
        <translation>لا يمكن إلغاء هذه الخدمة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>This service comes without refill.</source>
        <translation>هذه الخدمة بلا تعويض.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This service has no drip-feed. Leave runs and interval empty.</source>
        <translation>هذه الخدمة بلا تسليم تدريجي. اترك الدورات والفاصل فارغين.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>This service takes no {field}.</source>
        <translation>هذه الخدمة لا تأخذ {field}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>This service was ordered for this link less than an hour ago. Placing it again pays again.</source>
        <translation>طُلبت هذه الخدمة لهذا الرابط قبل أقل من ساعة. تقديمها مجددًا يُدفع مجددًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>This service was ordered for this link within the last day.</source>
        <translation>طُلبت هذه الخدمة لهذا الرابط خلال اليوم الأخير.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>This service was ordered for this link {hours} h ago. Placing it again pays again.</source>
        <translation>طُلبت هذه الخدمة لهذا الرابط قبل {hours} س. تقديمها مجددًا يُدفع مجددًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>This system has no keyring that could keep the API key. Install or start one (on Linux: GNOME Keyring, KWallet or KeePassXC), or keep the key for this run only.</source>
        <translation>لا توجد في هذا النظام حافظة تحفظ مفتاح API. ثبّت واحدة أو شغّلها (في Linux: GNOME Keyring أو KWallet أو KeePassXC)، أو احتفظ بالمفتاح لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>This template was deleted.</source>
        <translation>حُذف هذا القالب.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/scheduled.py"/>
        <source>This time has passed. Choose a later one.</source>
        <translation>انقضى هذا الوقت. اختر وقتًا لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>Too many fields: “{words}” has no place. Name it, as in comments=…</source>
        <translation>حقول كثيرة: لا مكان لـ «{words}». سمِّه، مثل comments=…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Type of traffic</source>
        <translation>نوع الزيارات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/updates.py"/>
        <source>Updates are not set up for this build: it has no release key built in, so no release could be checked.</source>
        <translation>التحديثات غير معدّة لهذه النسخة: لا مفتاح إصدارات مدمج فيها، فلا يمكن فحص أي إصدار.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/updates.py"/>
        <source>Updates are not set up for this build: it knows no address where releases are told.</source>
        <translation>التحديثات غير معدّة لهذه النسخة: لا تعرف عنوانًا للإصدارات.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Usernames</source>
        <translation>أسماء المستخدمين</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Web Traffic</source>
        <translation>زيارات موقع</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/downloads.py"/>
        <source>What came is not the file that was signed, so it was deleted. Try again later. If this stays so, tell the project.</source>
        <translation>ما وصل ليس الملف الموقّع فحُذف. أعد المحاولة لاحقًا. إن بقي الأمر كذلك فأبلغ المشروع.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>{count} of the lines: an order of that service is still running on that link. A second one may be refused, or count wrongly and be charged.</source>
        <translation>{count} من الأسطر: ما يزال طلب من تلك الخدمة جاريًا على ذلك الرابط. قد يُرفض الثاني أو يُحسب خطأً ويُخصم.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>{count} of the lines: it is not known whether an earlier order of that service for that link was placed. Settle it under Attention first, or it may be paid twice.</source>
        <translation>{count} من الأسطر: لا يُعرف هل قُدّم طلب سابق من تلك الخدمة لذلك الرابط. احسمه أولًا في «انتباه» وإلا فقد يُدفع مرتين.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>{count} of the lines: that service was ordered for that link within the last day. Placing it again pays again.</source>
        <translation>{count} من الأسطر: طُلبت تلك الخدمة لذلك الرابط خلال اليوم الأخير. تقديمها مجددًا يُدفع مجددًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>{lines} given; this service takes at least {min}.</source>
        <translation>المُعطى {lines}؛ تأخذ هذه الخدمة {min} على الأقل.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>{lines} given; this service takes at most {max}.</source>
        <translation>المُعطى {lines}؛ تأخذ هذه الخدمة {max} على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/backups.py"/>
        <source>{name} is not a backup of this program.</source>
        <translation>{name} ليس نسخة احتياطية من هذا البرنامج.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/backups.py"/>
        <source>{name} was written by a newer version of this program. Install that version first.</source>
        <translation>كتب {name} إصدارٌ أحدث من هذا البرنامج. ثبّت ذلك الإصدار أولًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/imports.py"/>
        <source>“{value}” cannot stand in the column {column}.</source>
        <translation>لا يصح «{value}» في العمود {column}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>“{words}” is given twice.</source>
        <translation>«{words}» مُعطى مرتين.</translation>
    </message>
</context>
<context>
    <name>folders</name>
    <message>
        <location filename="../../smm_desktop/ui/folders.py"/>
        <source>No program could be found that shows this folder: {folder}</source>
        <translation>لم يُعثر على برنامج يعرض هذا المجلد: {folder}</translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>From {days}, {orders}</source>
        <translation>بناءً على: {days}، {orders}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>Too few orders yet to tell how long it lasts</source>
        <translation>الطلبات أقل من أن تبيّن كم يكفي</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>about %Ln day(s)</source>
        <translation>
            <numerusform>نحو %Ln يوم</numerusform>
            <numerusform>نحو يوم واحد</numerusform>
            <numerusform>نحو يومين</numerusform>
            <numerusform>نحو %Ln أيام</numerusform>
            <numerusform>نحو %Ln يومًا</numerusform>
            <numerusform>نحو %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>about %Ln day(s) at this pace</source>
        <translation>
            <numerusform>نحو %Ln يوم بهذه الوتيرة</numerusform>
            <numerusform>نحو يوم واحد بهذه الوتيرة</numerusform>
            <numerusform>نحو يومين بهذه الوتيرة</numerusform>
            <numerusform>نحو %Ln أيام بهذه الوتيرة</numerusform>
            <numerusform>نحو %Ln يومًا بهذه الوتيرة</numerusform>
            <numerusform>نحو %Ln يوم بهذه الوتيرة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>less than a day</source>
        <translation>أقل من يوم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>less than a day at this pace</source>
        <translation>أقل من يوم بهذه الوتيرة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>more than a year</source>
        <translation>أكثر من سنة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>more than a year at this pace</source>
        <translation>أكثر من سنة بهذه الوتيرة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>used up</source>
        <translation>نفد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>{account}: {lasts}</source>
        <translation>{account}: {lasts}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>{amount} a day on average</source>
        <translation>{amount} في اليوم في المتوسط</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>%Ln h ago</source>
        <translation>
            <numerusform>منذ %Ln س</numerusform>
            <numerusform>منذ %Ln س</numerusform>
            <numerusform>منذ %Ln س</numerusform>
            <numerusform>منذ %Ln س</numerusform>
            <numerusform>منذ %Ln س</numerusform>
            <numerusform>منذ %Ln س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>%Ln min ago</source>
        <translation>
            <numerusform>منذ %Ln د</numerusform>
            <numerusform>منذ %Ln د</numerusform>
            <numerusform>منذ %Ln د</numerusform>
            <numerusform>منذ %Ln د</numerusform>
            <numerusform>منذ %Ln د</numerusform>
            <numerusform>منذ %Ln د</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>under 1 min</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{days} d</source>
        <translation>{days} ي</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{days} d {hours} h</source>
        <translation>{days} ي {hours} س</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Why it cannot be taken over</source>
        <translation>سبب تعذر أخذه</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <location filename="../../smm_desktop/ui/labels.py"/>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../smm_desktop/ui/messages.py"/>
        <source>Something unforeseen happened. Nothing more was sent.</source>
        <translation>حدث أمر غير متوقع. لم يُرسل شيء آخر.</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln asked</source>
        <translation>
            <numerusform>لا شيء طُلب</numerusform>
            <numerusform>واحد طُلب</numerusform>
            <numerusform>اثنان طُلبا</numerusform>
            <numerusform>%Ln طُلبت</numerusform>
            <numerusform>%Ln طُلبت</numerusform>
            <numerusform>%Ln طُلبت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln not answered</source>
        <translation>
            <numerusform>لا شيء بلا رد</numerusform>
            <numerusform>واحد بلا رد</numerusform>
            <numerusform>اثنان بلا رد</numerusform>
            <numerusform>%Ln بلا رد</numerusform>
            <numerusform>%Ln بلا رد</numerusform>
            <numerusform>%Ln بلا رد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln not sent</source>
        <translation>
            <numerusform>لا شيء لم يُرسل</numerusform>
            <numerusform>واحد لم يُرسل</numerusform>
            <numerusform>اثنان لم يُرسلا</numerusform>
            <numerusform>%Ln لم تُرسل</numerusform>
            <numerusform>%Ln لم تُرسل</numerusform>
            <numerusform>%Ln لم تُرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln refused</source>
        <translation>
            <numerusform>لا شيء رُفض</numerusform>
            <numerusform>واحد مرفوض</numerusform>
            <numerusform>اثنان مرفوضان</numerusform>
            <numerusform>%Ln مرفوضة</numerusform>
            <numerusform>%Ln مرفوضًا</numerusform>
            <numerusform>%Ln مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln with unknown outcome</source>
        <translation>
            <numerusform>لا شيء مجهول النتيجة</numerusform>
            <numerusform>واحد مجهول النتيجة</numerusform>
            <numerusform>اثنان مجهولا النتيجة</numerusform>
            <numerusform>%Ln مجهولة النتيجة</numerusform>
            <numerusform>%Ln مجهول النتيجة</numerusform>
            <numerusform>%Ln مجهول النتيجة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Being sent. Wait for the outcome before you do anything about it.</source>
        <translation>قيد الإرسال. انتظر النتيجة قبل أن تفعل شيئًا بشأنه.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Charge</source>
        <translation>المخصوم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Charged {charge}, estimated {estimate}.</source>
        <translation>خُصم {charge}، والتقدير {estimate}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Charged {charge}.</source>
        <translation>خُصم {charge}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Estimated {estimate}; the panel has not told the charge yet.</source>
        <translation>التقدير {estimate}؛ لم تخبر اللوحة بالمخصوم بعد.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Expected end</source>
        <translation>الانتهاء المتوقع</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Expires</source>
        <translation>تنتهي صلاحيته</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>It is not known whether the panel took this order. It may have been charged. Decide on the Attention page; it is never sent again by itself.</source>
        <translation>لا يُعرف هل قبلت اللوحة هذا الطلب. ربما خُصم ثمنه. احسم ذلك في صفحة «انتباه»؛ لا يُرسل مجددًا تلقائيًا أبدًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Nothing has changed for %Ln day(s). Some panels show failed orders as Pending for ever: ask the panel's support, with what Copy for ticket gives.</source>
        <translation>
            <numerusform>لم تمض أيام دون تغيير.</numerusform>
            <numerusform>لم يتغير شيء منذ يوم. بعض اللوحات تُبقي الطلبات الفاشلة Pending إلى الأبد: اسأل دعم اللوحة بما يعطيه «نسخ للدعم».</numerusform>
            <numerusform>لم يتغير شيء منذ يومين. بعض اللوحات تُبقي الطلبات الفاشلة Pending إلى الأبد: اسأل دعم اللوحة بما يعطيه «نسخ للدعم».</numerusform>
            <numerusform>لم يتغير شيء منذ %Ln أيام. بعض اللوحات تُبقي الطلبات الفاشلة Pending إلى الأبد: اسأل دعم اللوحة بما يعطيه «نسخ للدعم».</numerusform>
            <numerusform>لم يتغير شيء منذ %Ln يومًا. بعض اللوحات تُبقي الطلبات الفاشلة Pending إلى الأبد: اسأل دعم اللوحة بما يعطيه «نسخ للدعم».</numerusform>
            <numerusform>لم يتغير شيء منذ %Ln يوم. بعض اللوحات تُبقي الطلبات الفاشلة Pending إلى الأبد: اسأل دعم اللوحة بما يعطيه «نسخ للدعم».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Nothing was charged.</source>
        <translation>لم يُخصم شيء.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Order ID</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>Order {id}</source>
        <translation>الطلب {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Panel's answer</source>
        <translation>رد اللوحة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Placed</source>
        <translation>قُدّم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Posts served</source>
        <translation>المنشورات المخدومة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Progress: not known</source>
        <translation>التقدم: غير معروف</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Progress: {percent} delivered</source>
        <translation>التقدم: سُلّم {percent}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Refill</source>
        <translation>تعويض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Remains</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Start count</source>
        <translation>عدد البداية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>State: {word}</source>
        <translation>الحالة: {word}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>State: {word}, {remains} of {quantity} remain</source>
        <translation>الحالة: {word}، بقي {remains} من {quantity}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>The order did not reach the panel. Nothing was charged; it can be placed again.</source>
        <translation>لم يصل الطلب إلى اللوحة. لم يُخصم شيء؛ يمكن تقديمه مجددًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>The panel refused this order. Nothing was charged.</source>
        <translation>رفضت اللوحة هذا الطلب. لم يُخصم شيء.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>The panel was asked to cancel. Money comes back only once the state is Canceled or Partial.</source>
        <translation>طُلب من اللوحة الإلغاء. لا يعود المال إلا حين تصبح الحالة «ملغى» أو «جزئي».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Waiting for its turn. Nothing was sent or charged yet.</source>
        <translation>ينتظر دوره. لم يُرسل ولم يُخصم شيء بعد.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>about {count} an hour</source>
        <translation>نحو {count} في الساعة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>about {time}, at its own speed</source>
        <translation>نحو {time}، بسرعته الحالية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>about {time}: half of your orders of this service took no longer</source>
        <translation>نحو {time}: نصف طلباتك من هذه الخدمة لم يستغرق أكثر من ذلك</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>charge {amount}</source>
        <translation>المخصوم {amount}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>start {count}</source>
        <translation>البداية {count}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_money.py"/>
        <source>{amount} for runs that came up short</source>
        <translation>{amount} عن دورات لم تكتمل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_money.py"/>
        <source>{amount}, by what remains of the quantity</source>
        <translation>{amount}، بحسب المتبقي من الكمية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_money.py"/>
        <source>{amount}: panels give the whole charge back</source>
        <translation>{amount}: تعيد اللوحات كامل المبلغ المخصوم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_money.py"/>
        <source>{amount}: the panel lowered its charge</source>
        <translation>{amount}: خفّضت اللوحة المبلغ المخصوم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>{remains} of {quantity} remain</source>
        <translation>بقي {remains} من {quantity}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>{served} of {wanted}</source>
        <translation>{served} من {wanted}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>{served}, without an end</source>
        <translation>{served}، بلا نهاية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>{state} · {days} d still</source>
        <translation>{state} · ثابت منذ {days} ي</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ولا غيرها</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln آخر</numerusform>
            <numerusform>… و%Ln آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>An order placed elsewhere cost just as much, and may have been given back.</source>
        <translation>كلّف طلب قُدّم في مكان آخر القدر نفسه بالضبط، وربما أُعيد.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Attention</source>
        <translation>انتباه</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Before</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Canceled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Charge</source>
        <translation>المخصوم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Estimated</source>
        <translation>تقديري</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Given back for orders that ended partial, canceled, refunded or failed.</source>
        <translation>أُعيد عن طلبات انتهت جزئية أو ملغاة أو مُستردة أو فاشلة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>It is a whole amount, and no order of the 60 days before cost just that.</source>
        <translation>إنه مبلغ صحيح، ولم يكلّف أي طلب في الستين يومًا السابقة هذا القدر بالضبط.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Lasts</source>
        <translation>يكفي</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>No orders</source>
        <translation>لا طلبات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>No single order of the 60 days before cost as much, so it is hardly a refund.</source>
        <translation>لم يكلّف أي طلب في الستين يومًا السابقة هذا القدر، فيُستبعد أن يكون استردادًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Order placed elsewhere</source>
        <translation>طلب قُدّم في مكان آخر</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Order {order} cost just as much, and may have been given back.</source>
        <translation>كلّف الطلب {order} القدر نفسه بالضبط، وربما أُعيد.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Orders of the 60 days before cost more, so a part of one may have come back.</source>
        <translation>كلّفت طلبات في الستين يومًا السابقة أكثر من ذلك، فربما عاد جزء من أحدها.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Other accounts</source>
        <translation>حسابات أخرى</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Partial</source>
        <translation>جزئي</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Placed</source>
        <translation>قُدّم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Refund of %Ln order(s)</source>
        <translation>
            <numerusform>لا استرداد لأي طلب</numerusform>
            <numerusform>استرداد طلب واحد</numerusform>
            <numerusform>استرداد طلبين</numerusform>
            <numerusform>استرداد %Ln طلبات</numerusform>
            <numerusform>استرداد %Ln طلبًا</numerusform>
            <numerusform>استرداد %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Refund of order {order}</source>
        <translation>استرداد الطلب {order}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Spent</source>
        <translation>المنفَق</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Top-up</source>
        <translation>شحن</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Top-up or refund</source>
        <translation>شحن أو استرداد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>of it {amount} estimated</source>
        <translation>منه {amount} تقديري</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>{name}
No order in this history explains it. It happened between {after} and {at}.</source>
        <translation>{name}
لا يفسّره أي طلب في هذا السجل. حدث بين {after} و{at}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>{name}, or a fee
No order in this history explains it. It happened between {after} and {at}.</source>
        <translation>{name}، أو رسم
لا يفسّره أي طلب في هذا السجل. حدث بين {after} و{at}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>{old} before, {new} now</source>
        <translation>{old} من قبل، {new} الآن</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>{sign}{share} %</source>
        <translation>{sign}{share} %</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Attention</source>
        <translation>انتباه</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Bulk order</source>
        <translation>طلب جماعي</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Refills</source>
        <translation>التعويضات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <location filename="../../smm_desktop/ui/palette_templates.py"/>
        <source>Bulk template</source>
        <translation>قالب جماعي</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/palette_entries.py"/>
        <source>Order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/palette_entries.py"/>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/palette_templates.py"/>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
</context>
<context>
    <name>refills</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Asked</source>
        <translation>طُلب في</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Order ID</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Refill ID</source>
        <translation>رقم التعويض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Seen completed</source>
        <translation>رُئي مكتملًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Worth knowing</source>
        <translation>يجدر علمه</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>No key, link or comment is in here. Read it, then copy it into your report.</source>
        <translation>لا مفتاح ولا رابط ولا تعليق هنا. اقرأه ثم انسخه إلى بلاغك.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Something unforeseen happened</source>
        <translation>حدث أمر غير متوقع</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>This is a fault of the program. Nothing is sent again by itself, and every order that was sent is in the history. You can go on; if it happens again, restart the program and report the details.</source>
        <translation>هذا خلل في البرنامج. لا يُرسل شيء مجددًا تلقائيًا، وكل طلب أُرسل موجود في السجل. يمكنك المتابعة؛ إن تكرر فأعد تشغيل البرنامج وأبلغ عن التفاصيل.</translation>
    </message>
</context>
<context>
    <name>scheduled</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln more were not placed, or it is not known.</source>
        <translation>
            <numerusform>لا غيرها لم يُقدَّم.</numerusform>
            <numerusform>وواحد آخر لم يُقدَّم، أو لا يُعرف ذلك.</numerusform>
            <numerusform>واثنان آخران لم يُقدَّما، أو لا يُعرف ذلك.</numerusform>
            <numerusform>و%Ln أخرى لم تُقدَّم، أو لا يُعرف ذلك.</numerusform>
            <numerusform>و%Ln أخرى لم تُقدَّم، أو لا يُعرف ذلك.</numerusform>
            <numerusform>و%Ln أخرى لم تُقدَّم، أو لا يُعرف ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln order(s) scheduled for later will not be placed: a demo keeps nothing.</source>
        <translation>
            <numerusform>لن يُقدَّم أي طلب مجدول (%Ln): العرض التجريبي لا يحتفظ بشيء.</numerusform>
            <numerusform>لن يُقدَّم %Ln طلب مجدول: العرض التجريبي لا يحتفظ بشيء.</numerusform>
            <numerusform>لن يُقدَّم طلبان مجدولان (%Ln): العرض التجريبي لا يحتفظ بشيء.</numerusform>
            <numerusform>لن تُقدَّم %Ln طلبات مجدولة: العرض التجريبي لا يحتفظ بشيء.</numerusform>
            <numerusform>لن يُقدَّم %Ln طلبًا مجدولًا: العرض التجريبي لا يحتفظ بشيء.</numerusform>
            <numerusform>لن يُقدَّم %Ln طلب مجدول: العرض التجريبي لا يحتفظ بشيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln order(s) scheduled for later will wait.</source>
        <translation>
            <numerusform>لا طلب مجدولًا سينتظر.</numerusform>
            <numerusform>سينتظر طلب واحد مجدول لوقت لاحق.</numerusform>
            <numerusform>سينتظر طلبان مجدولان لوقت لاحق.</numerusform>
            <numerusform>ستنتظر %Ln طلبات مجدولة لوقت لاحق.</numerusform>
            <numerusform>سينتظر %Ln طلبًا مجدولًا لوقت لاحق.</numerusform>
            <numerusform>سينتظر %Ln طلب مجدول لوقت لاحق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln scheduled order(s) placed</source>
        <translation>
            <numerusform>لم يُقدَّم أي طلب مجدول</numerusform>
            <numerusform>قُدّم طلب مجدول واحد</numerusform>
            <numerusform>قُدّم طلبان مجدولان</numerusform>
            <numerusform>قُدّمت %Ln طلبات مجدولة</numerusform>
            <numerusform>قُدّم %Ln طلبًا مجدولًا</numerusform>
            <numerusform>قُدّم %Ln طلب مجدول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln scheduled order(s) waiting for you</source>
        <translation>
            <numerusform>لا طلب مجدولًا ينتظرك</numerusform>
            <numerusform>طلب مجدول واحد ينتظرك</numerusform>
            <numerusform>طلبان مجدولان ينتظرانك</numerusform>
            <numerusform>%Ln طلبات مجدولة تنتظرك</numerusform>
            <numerusform>%Ln طلبًا مجدولًا تنتظرك</numerusform>
            <numerusform>%Ln طلب مجدول تنتظرك</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>A scheduled order waits for you</source>
        <translation>طلب مجدول ينتظرك</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled behind order {order}. Nothing was sent yet. Leave SMM Desktop running, the tray is enough.</source>
        <translation>جُدول بعد الطلب {order}. لم يُرسل شيء بعد. اترك SMM Desktop قيد التشغيل، تكفي علبة النظام.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled for {time}. Nothing was sent yet. Leave SMM Desktop running, the tray is enough.</source>
        <translation>جُدول في {time}. لم يُرسل شيء بعد. اترك SMM Desktop قيد التشغيل، تكفي علبة النظام.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled order not sent</source>
        <translation>لم يُرسل الطلب المجدول</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled order placed</source>
        <translation>قُدّم الطلب المجدول</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled order refused</source>
        <translation>رُفض الطلب المجدول</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled order: outcome unknown</source>
        <translation>الطلب المجدول: النتيجة مجهولة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>The Attention page says why.</source>
        <translation>صفحة «انتباه» تبيّن السبب.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>The Orders page follows them.</source>
        <translation>صفحة «الطلبات» تتابعها.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>The next is due {time}.</source>
        <translation>موعد التالي: {time}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Waits for you</source>
        <translation>ينتظرك</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>When order {order} ends</source>
        <translation>عند انتهاء الطلب {order}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>{time} · in {span}</source>
        <translation>{time} · بعد {span}</translation>
    </message>
</context>
<context>
    <name>service_record</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Canceled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Dropped are those of the newest {count} completed of which the panel later told more to remain, or carried out a refill.</source>
        <translation>يُعدّ ناقصًا ما أخبرت اللوحة لاحقًا أن المتبقي منه زاد أو نفّذت له تعويضًا، من أحدث {count} مكتملة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Dropped later</source>
        <translation>نقص لاحقًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Half completed within</source>
        <translation>نصفها اكتمل خلال</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Half started within</source>
        <translation>نصفها بدأ خلال</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Orders placed</source>
        <translation>الطلبات المقدمة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Partial</source>
        <translation>جزئي</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Shares are of the orders that ended.</source>
        <translation>النسب من الطلبات المنتهية.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Times are as this program saw them, from the newest {count} completed.</source>
        <translation>الأوقات كما رآها هذا البرنامج، من أحدث {count} مكتملة.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Too few orders to say: {ended} ended so far, {enough} are needed.</source>
        <translation>الطلبات أقل من أن تدل: انتهى {ended} حتى الآن، والمطلوب {enough}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>You have not ordered this service yet.</source>
        <translation>لم تطلب هذه الخدمة بعد.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Your record: %Ln order(s)</source>
        <translation>
            <numerusform>سجلك: لا طلبات</numerusform>
            <numerusform>سجلك: طلب واحد</numerusform>
            <numerusform>سجلك: طلبان</numerusform>
            <numerusform>سجلك: %Ln طلبات</numerusform>
            <numerusform>سجلك: %Ln طلبًا</numerusform>
            <numerusform>سجلك: %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Your record: %Ln order(s) so far. After a few more you see how reliable and quick this service is.</source>
        <translation>
            <numerusform>سجلك: %Ln طلب حتى الآن. بعد بضعة طلبات أخرى يتبيّن مدى موثوقية هذه الخدمة وسرعتها.</numerusform>
            <numerusform>سجلك: طلب واحد (%Ln) حتى الآن. بعد بضعة طلبات أخرى يتبيّن مدى موثوقية هذه الخدمة وسرعتها.</numerusform>
            <numerusform>سجلك: طلبان (%Ln) حتى الآن. بعد بضعة طلبات أخرى يتبيّن مدى موثوقية هذه الخدمة وسرعتها.</numerusform>
            <numerusform>سجلك: %Ln طلبات حتى الآن. بعد بضعة طلبات أخرى يتبيّن مدى موثوقية هذه الخدمة وسرعتها.</numerusform>
            <numerusform>سجلك: %Ln طلبًا حتى الآن. بعد بضعة طلبات أخرى يتبيّن مدى موثوقية هذه الخدمة وسرعتها.</numerusform>
            <numerusform>سجلك: %Ln طلب حتى الآن. بعد بضعة طلبات أخرى يتبيّن مدى موثوقية هذه الخدمة وسرعتها.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>half within {span}</source>
        <translation>نصفها خلال {span}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{count} of {all}</source>
        <translation>{count} من {all}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{placed}, {active} under way</source>
        <translation>{placed}، منها {active} جارية</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{share} ({count})</source>
        <translation>{share} ({count})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{share} completed</source>
        <translation>اكتمل {share}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{share} dropped later</source>
        <translation>نقص {share} لاحقًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{share} partial</source>
        <translation>جزئي {share}</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Add to favourites</source>
        <translation>إضافة إلى المفضلة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Drip-feed</source>
        <translation>تسليم تدريجي</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Favourite</source>
        <translation>مفضلة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>ID</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Max</source>
        <translation>الأقصى</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Min</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>No favourite</source>
        <translation>غير مفضلة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/limits.py"/>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>No note</source>
        <translation>بلا ملاحظة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Rate per 1000</source>
        <translation>السعر لكل 1000</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Refill</source>
        <translation>تعويض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Remove from favourites</source>
        <translation>إزالة من المفضلة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/limits.py"/>
        <source>{price} each</source>
        <translation>{price} للوحدة</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Canceled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Outcome unknown</source>
        <translation>النتيجة مجهولة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Partial</source>
        <translation>جزئي</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Processing</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Queued</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Refunded</source>
        <translation>مُسترد</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Unknown state</source>
        <translation>حالة غير معروفة</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <location filename="../../smm_desktop/ui/template_hands.py"/>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/template_hands.py"/>
        <source>Save as template</source>
        <translation>حفظ كقالب</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/template_hands.py"/>
        <source>Template “{name}” is kept.</source>
        <translation>حُفظ القالب «{name}».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/template_hands.py"/>
        <source>Template “{name}” replaced the one of that name.</source>
        <translation>حلّ القالب «{name}» محل القالب الذي يحمل الاسم نفسه.</translation>
    </message>
</context>
<context>
    <name>ticket</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Drip-feed</source>
        <translation>تسليم تدريجي</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>It is not known whether the panel took this order. It may have been paid; nothing will be sent again by itself. The Attention page shows what speaks for and against it. {reason}</source>
        <translation>لا يُعرف هل قبلت اللوحة هذا الطلب. ربما دُفع ثمنه؛ لا يُرسل شيء مجددًا تلقائيًا. صفحة «انتباه» تبيّن ما يرجّح ذلك أو ينفيه. {reason}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Nothing was ordered. {reason}</source>
        <translation>لم يُطلب شيء. {reason}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Nothing was sent, nothing was spent; it is safe to try again. {reason}</source>
        <translation>لم يُرسل شيء ولم يُنفق شيء؛ يمكنك المحاولة مجددًا بأمان. {reason}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_sending.py"/>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Open Attention</source>
        <translation>فتح «انتباه»</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Order {order} is placed, for about {cost}.</source>
        <translation>قُدّم الطلب {order} بنحو {cost}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Order {order} is placed.</source>
        <translation>قُدّم الطلب {order}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Place this order for about {cost}?</source>
        <translation>تقديم هذا الطلب بنحو {cost}؟</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Place this order? Its cost cannot be told beforehand.</source>
        <translation>تقديم هذا الطلب؟ لا يمكن معرفة تكلفته مسبقًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Refill</source>
        <translation>تعويض</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Show in Orders</source>
        <translation>عرض في الطلبات</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Something unforeseen happened. Look at the Attention page and the panel's own list before ordering again.</source>
        <translation>حدث أمر غير متوقع. انظر في صفحة «انتباه» وقائمة اللوحة نفسها قبل الطلب مجددًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>This could not be written to the data file yet. Free some disk space and leave the program open.</source>
        <translation>تعذرت كتابة هذا في ملف البيانات بعد. أفرغ مساحة على القرص واترك البرنامج مفتوحًا.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Whether this very order was taken is not known yet. If it was, placing it again pays a second time. Settle it on the Attention page first.</source>
        <translation>لا يُعرف بعد هل قُبل هذا الطلب نفسه. إن كان قد قُبل فتقديمه مجددًا يُدفع مرة ثانية. احسمه أولًا في صفحة «انتباه».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>{price} each</source>
        <translation>{price} للوحدة</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>{price} per 1,000</source>
        <translation>{price} لكل 1,000</translation>
    </message>
</context>
</TS>
