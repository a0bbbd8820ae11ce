<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>A desktop client for panels that speak the panel API v2. Free software, GPL 3.0 or later.</source>
        <translation>API v2 kullanan paneller için masaüstü istemcisi. Özgür yazılım, GPL 3.0 veya üstü.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>About SMM Desktop</source>
        <translation>SMM Desktop hakkında</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Part</source>
        <translation>Bileşen</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Parts</source>
        <translation>Bileşenler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Read all licences</source>
        <translation>Tüm lisansları oku</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Version {version}</source>
        <translation>Sürüm {version}</translation>
    </message>
</context>
<context>
    <name>AboutService</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_about.py"/>
        <source>Hide description</source>
        <translation>Açıklamayı gizle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_about.py"/>
        <source>Show description</source>
        <translation>Açıklamayı göster</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_about.py"/>
        <source>Your note: {note}</source>
        <translation>Notunuz: {note}</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Change account</source>
        <translation>Hesabı değiştir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Connect a panel</source>
        <translation>Panel bağla</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>API key</source>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Account message</source>
        <translation>Hesap iletisi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Account name</source>
        <translation>Hesap adı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Asking the panel for your balance…</source>
        <translation>Bakiyeniz panele soruluyor…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Connected. Your balance is {balance}.</source>
        <translation>Bağlandı. Bakiyeniz {balance}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Enter the key again to test another address.</source>
        <translation>Başka bir adresi denemek için anahtarı yeniden girin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>It is kept in the system keyring.</source>
        <translation>Sistemin anahtarlığında saklanır.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>It stands on the panel's API page.</source>
        <translation>Panelin API sayfasında yazar.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Keep the key for this run only</source>
        <translation>Anahtarı yalnızca bu oturum için tut</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Leave it empty to keep the key that is stored.</source>
        <translation>Kayıtlı anahtarı korumak için boş bırakın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Nothing was saved; press Save account again to save it all the same.</source>
        <translation>Hiçbir şey kaydedilmedi; yine de kaydetmek için Hesabı kaydet düğmesine bir daha basın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Panel address</source>
        <translation>Panel adresi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Save account</source>
        <translation>Hesabı kaydet</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Show the key</source>
        <translation>Anahtarı göster</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Test connection</source>
        <translation>Bağlantıyı sına</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>This system has no keyring that could store the key. It can be kept until you quit the program.</source>
        <translation>Bu sistemde anahtarı saklayacak bir anahtarlık yok. Anahtar, programdan çıkana dek tutulabilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Will be asked at {url}</source>
        <translation>İstekler {url} adresine gider</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Accounts message</source>
        <translation>Hesaplar iletisi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Add account…</source>
        <translation>Hesap ekle…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>All orders of {name}</source>
        <translation>{name}: tüm siparişler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Change {name}</source>
        <translation>{name}: değiştir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Move {name} down</source>
        <translation>{name}: aşağı taşı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Move {name} up</source>
        <translation>{name}: yukarı taşı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>No account yet. Add one to see its services and place orders.</source>
        <translation>Henüz hesap yok. Servislerini görmek ve sipariş vermek için bir hesap ekleyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Remove {name}</source>
        <translation>{name}: kaldır</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Runs on this computer, so there is no address or key to change</source>
        <translation>Bu bilgisayarda çalışır; değiştirilecek bir adres veya anahtar yoktur</translation>
    </message>
</context>
<context>
    <name>AccountWays</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>Calls a minute</source>
        <translation>Dakikada çağrı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>It reads + and % in links again</source>
        <translation>Bağlantılardaki + ve % yeniden çözülür</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>It splits comments at commas</source>
        <translation>Yorumları virgüllerden böler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>It tells of many orders at once</source>
        <translation>Birçok siparişi bir kerede bildirir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>It wants the quantity beside a list</source>
        <translation>Listenin yanında miktarı da ister</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>Low-balance limit</source>
        <translation>Düşük bakiye sınırı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>Not known: warn me</source>
        <translation>Bilinmiyor: uyar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>User agent</source>
        <translation>Kullanıcı aracısı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>Yes: warn me</source>
        <translation>Evet: uyar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>no warning</source>
        <translation>uyarı yok</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>%Ln line(s) were held back</source>
        <translation>
            <numerusform>%Ln satır bekletildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>%Ln outcome(s) are not in the data file yet</source>
        <translation>
            <numerusform>%Ln sonuç henüz veri dosyasında değil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>%Ln service(s) changed</source>
        <translation>
            <numerusform>%Ln servis değişti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Attention</source>
        <translation>Dikkat</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Choose a single one to see what changed of it.</source>
        <translation>Nesinin değiştiğini görmek için tek birini seçin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Enter key again</source>
        <translation>Anahtarı yeniden gir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Leave them out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Marked as not placed, as you found it. Nothing was sent just now.</source>
        <translation>Bulduğunuz gibi “verilmedi” olarak işaretlendi. Şimdi hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>No more calls are made for this account, because panels lock out who repeats a wrong key. Nothing was charged. Enter the key that stands on the panel’s account page.</source>
        <translation>Bu hesap için çağrı yapılmıyor, çünkü paneller yanlış anahtarı yineleyeni engeller. Ücret alınmadı. Panelin hesap sayfasındaki anahtarı girin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Noted as done. Order {id} is followed as before.</source>
        <translation>Yapıldı olarak not edildi. {id} siparişi eskisi gibi izleniyor.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Noted as not done. Nothing was sent; it can be asked for again on the Orders page.</source>
        <translation>Yapılmadı olarak not edildi. Hiçbir şey gönderilmedi; Siparişler sayfasından yeniden istenebilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Nothing needs your attention</source>
        <translation>İlginizi bekleyen bir şey yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Order {id} is in the history now and is followed.</source>
        <translation>{id} siparişi artık geçmişte ve izleniyor.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Place again</source>
        <translation>Yeniden ver</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Place again puts the same order on the ticket, with all its usual checks.</source>
        <translation>Yeniden ver, aynı siparişi tüm olağan denetimleriyle sipariş fişine koyar.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Refresh</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Save now</source>
        <translation>Şimdi kaydet</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Should an order’s outcome ever be unclear, it waits here. Nothing is ever paid twice by itself.</source>
        <translation>Bir siparişin sonucu belirsiz kalırsa burada bekler. Hiçbir şey kendiliğinden iki kez ödenmez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Show the service</source>
        <translation>Servisi göster</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Show them</source>
        <translation>Göster</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>The panel takes the key again. The balance is {balance}.</source>
        <translation>Panel anahtarı yeniden kabul ediyor. Bakiye {balance}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>They are kept in a second file and nothing is lost. Mostly the disk is full: make room, then press Save now.</source>
        <translation>İkinci bir dosyada tutuluyor, hiçbir şey kaybolmadı. Çoğunlukla disk doludur: yer açın, sonra Şimdi kaydet düğmesine basın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>They waited to be sent when the backup was made that is in use now, so they may have been placed since. Compare “{name}” on the Bulk order page with the panel’s order page. Nothing is sent before you press Go on there.</source>
        <translation>Şimdi kullanılan yedek alınırken gönderilmeyi bekliyorlardı; o zamandan beri verilmiş olabilirler. Toplu sipariş sayfasındaki “{name}” ile panelin sipariş sayfasını karşılaştırın. Orada Devam et düğmesine basmadan hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>They were not placed: let them wait again</source>
        <translation>Verilmediler: yeniden beklesinler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Try the same key again</source>
        <translation>Aynı anahtarı yeniden dene</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>{name} refused the key</source>
        <translation>{name} anahtarı reddetti</translation>
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
        <translation>Düşük bakiye</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_cards.py"/>
        <source>Not known yet</source>
        <translation>Henüz bilinmiyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_cards.py"/>
        <source>Updated {ago}</source>
        <translation>{ago} güncellendi</translation>
    </message>
</context>
<context>
    <name>BulkCompose</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln hazır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>%Ln with faults</source>
        <translation>
            <numerusform>%Ln hatalı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>%Ln without an upper limit</source>
        <translation>
            <numerusform>%Ln üst sınırsız</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Balance after: {amount}</source>
        <translation>Sonraki bakiye: {amount}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Bulk order</source>
        <translation>Toplu sipariş</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Every line is checked here before anything is sent</source>
        <translation>Bir şey gönderilmeden önce her satır burada denetlenir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listeler (*.csv *.tsv *.txt);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>No line has a fault</source>
        <translation>Hatalı satır yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Only lines with faults or warnings</source>
        <translation>Yalnızca hatalı veya uyarılı satırlar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Open CSV…</source>
        <translation>CSV aç…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Open a list of orders</source>
        <translation>Sipariş listesi aç</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Place %Ln order(s)</source>
        <translation>
            <numerusform>%Ln sipariş ver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Place %Ln order(s) on {account}?</source>
        <translation>
            <numerusform>{account} hesabında %Ln sipariş verilsin mi?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Place orders</source>
        <translation>Siparişleri ver</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Prices were read anew. Look at the lines once more, then place them.</source>
        <translation>Fiyatlar yeniden okundu. Satırlara bir daha bakın, sonra verin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Total about {amount}</source>
        <translation>Toplam yaklaşık {amount}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Type or paste lines above, drop a file there, or open one.</source>
        <translation>Satırları yukarıya yazın ya da yapıştırın, oraya bir dosya bırakın veya bir dosya açın.</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>%Ln faulty line(s) stay under New bulk order.</source>
        <translation>
            <numerusform>%Ln hatalı satır Yeni toplu sipariş altında kalıyor.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Bulk order of {when}</source>
        <translation>{when} tarihli toplu sipariş</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Never sent so far: %Ln line(s).</source>
        <translation>
            <numerusform>Henüz gönderilmeyen: %Ln satır.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Past batches</source>
        <translation>Geçmiş toplu siparişler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Show it</source>
        <translation>Göster</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Unfinished batch</source>
        <translation>Bitmemiş toplu sipariş</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>{name} ({all} lines)</source>
        <translation>{name} ({all} satır)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>{name} ({left} of {all} left)</source>
        <translation>{name} ({all} satırdan {left} kaldı)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>“{name}” did not reach its end.</source>
        <translation>“{name}” sonuna ulaşmadı.</translation>
    </message>
</context>
<context>
    <name>BulkRun</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln satır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln gönderilmedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln placed</source>
        <translation>
            <numerusform>%Ln verildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln reddedildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln bilinmiyor</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>All lines of this batch were sent. What became of each stands below.</source>
        <translation>Tüm satırlar gönderildi. Her birinin sonucu aşağıda.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Bulk message</source>
        <translation>Toplu sipariş iletisi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Bulk progress</source>
        <translation>Toplu sipariş ilerlemesi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Discard the rest</source>
        <translation>Kalanı at</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Export results</source>
        <translation>Sonuçları dışa aktar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Export results…</source>
        <translation>Sonuçları dışa aktar…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Exporting results</source>
        <translation>Sonuçlar dışa aktarılıyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Never sent so far: %Ln line(s).</source>
        <translation>
            <numerusform>Henüz gönderilmeyen: %Ln satır.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>New bulk order</source>
        <translation>Yeni toplu sipariş</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Save as template…</source>
        <translation>Şablon olarak kaydet…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Something unforeseen happened. No line is sent twice; go on when you wish.</source>
        <translation>Beklenmedik bir şey oldu. Hiçbir satır iki kez gönderilmez; istediğinizde devam edin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Stopping…</source>
        <translation>Durduruluyor…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>This batch did not reach its end; it goes on behind the last line that was sent.</source>
        <translation>Bu toplu sipariş sonuna ulaşmadı; gönderilen son satırın ardından sürer.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>about %Ln min left</source>
        <translation>
            <numerusform>yaklaşık %Ln dk kaldı</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>paused</source>
        <translation>duraklatıldı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>{done} of {all} sent</source>
        <translation>{all} satırdan {done} gönderildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>{rows} written to {file}.</source>
        <translation>{rows} {file} dosyasına yazıldı.</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields.py"/>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
</context>
<context>
    <name>ColumnsChoice</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_columns.py"/>
        <source>All columns…</source>
        <translation>Tüm sütunlar…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_columns.py"/>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_columns.py"/>
        <source>Select all</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_columns.py"/>
        <source>{chosen} of {all} columns…</source>
        <translation>{all} sütundan {chosen}…</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/palette.py"/>
        <source>Command palette</source>
        <translation>Komut paleti</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/palette.py"/>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/palette.py"/>
        <source>Search commands</source>
        <translation>Komut ara</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/palette.py"/>
        <source>Type a command, page, service, or the id or link of an order</source>
        <translation>Bir komut, sayfa, servis ya da siparişin numarası veya bağlantısı</translation>
    </message>
</context>
<context>
    <name>CostPanel</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Balance after</source>
        <translation>Sonraki bakiye</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Estimated cost</source>
        <translation>Tahmini tutar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>No upper limit</source>
        <translation>Üst sınır yok</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Add what can still be read of the damaged file</source>
        <translation>Hasarlı dosyadan okunabilenleri ekle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Begins a new file with all that can still be read of the damaged one.</source>
        <translation>Hasarlı dosyadan okunabilen her şeyle yeni bir dosya başlatır.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Go on with a backup</source>
        <translation>Yedekle devam et</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>It cannot be read as a whole, perhaps after a fault of the disk or a power cut. Nothing was sent to a panel, and nothing was changed yet. Whatever you choose, the damaged file is kept: it is moved into a folder of its own, not deleted.</source>
        <translation>Tümüyle okunamıyor; belki bir disk arızası ya da elektrik kesintisinden. Panele hiçbir şey gönderilmedi, henüz hiçbir şey değiştirilmedi. Ne seçerseniz seçin hasarlı dosya saklanır: silinmez, kendi klasörüne taşınır.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Open data folder</source>
        <translation>Veri klasörünü aç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Or go on without a backup</source>
        <translation>Ya da yedeksiz devam et</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Quit</source>
        <translation>Çıkış</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Restore the backup of {when}</source>
        <translation>{when} yedeğini geri yükle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Save what can be saved</source>
        <translation>Kurtarılabileni kurtar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>That brings back orders placed since the backup, as far as possible.</source>
        <translation>Yedekten sonra verilen siparişleri olabildiğince geri getirir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>There is no good backup. A new file is begun with all that can still be read of the damaged one.</source>
        <translation>İyi bir yedek yok. Hasarlı dosyadan okunabilen her şeyle yeni bir dosya başlatılır.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Trouble</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Your data file is damaged</source>
        <translation>Veri dosyanız hasarlı</translation>
    </message>
</context>
<context>
    <name>DataSettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Back up now</source>
        <translation>Şimdi yedekle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Back up to a file</source>
        <translation>Dosyaya yedekle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Back up to a file, take the file along, and restore from it there under Settings. Keys stay in this computer’s keyring: enter them again there. Do not place orders on both from then on.</source>
        <translation>Dosyaya yedekleyin, dosyayı yanınıza alın ve orada Ayarlar’dan geri yükleyin. Anahtarlar bu bilgisayarın anahtarlığında kalır: orada yeniden girin. Bundan sonra iki bilgisayardan birden sipariş vermeyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Back up to a file…</source>
        <translation>Dosyaya yedekle…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Backed up to {path} ({backup}).</source>
        <translation>{path} konumuna yedeklendi ({backup}).</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Backups (*.sqlite3)</source>
        <translation>Yedekler (*.sqlite3)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Data</source>
        <translation>Veriler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Data folder</source>
        <translation>Veri klasörü</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Last backup</source>
        <translation>Son yedek</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Last backup: {when}</source>
        <translation>Son yedek: {when}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Move to another machine</source>
        <translation>Başka bir bilgisayara taşıma</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>No backup yet; the first is written soon.</source>
        <translation>Henüz yedek yok; ilki yakında yazılır.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Orders, services, balances and settings stand there. Keys stand in the system keyring.</source>
        <translation>Siparişler, servisler, bakiyeler ve ayarlar oradadır. Anahtarlar sistemin anahtarlığındadır.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Restore from a backup…</source>
        <translation>Yedekten geri yükle…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Written once a day; kept are those of 7 days, of 4 weeks, and the last 5 of other reasons.</source>
        <translation>Günde bir yazılır; 7 günün, 4 haftanın ve başka nedenlerle alınan son 5 yedek saklanır.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <location filename="../../smm_desktop/ui/tables/table.py"/>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tables/table.py"/>
        <source>Copy as CSV</source>
        <translation>CSV olarak kopyala</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tables/table.py"/>
        <source>Copy as JSON</source>
        <translation>JSON olarak kopyala</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_date.py"/>
        <source>Enter a date such as {example}.</source>
        <translation>{example} gibi bir tarih girin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_date.py"/>
        <source>Pick a day</source>
        <translation>Gün seç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_date.py"/>
        <source>such as {example}</source>
        <translation>örneğin {example}</translation>
    </message>
</context>
<context>
    <name>ElsewhereSection</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Cheaper elsewhere</source>
        <translation>Başka yerde daha ucuz</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Nothing like it was found for less on your other accounts.</source>
        <translation>Öteki hesaplarınızda benzeri daha ucuza bulunamadı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Order this one</source>
        <translation>Bunu sipariş et</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Show the service</source>
        <translation>Servisi göster</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>All orders of all accounts</source>
        <translation>Tüm hesapların tüm siparişleri</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>CSV, for spreadsheets and other programs</source>
        <translation>CSV, tablolar ve başka programlar için</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Choose at least one column.</source>
        <translation>En az bir sütun seçin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Choose the file to export to.</source>
        <translation>Dışa aktarılacak dosyayı seçin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel çalışma kitabı (XLSX)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Export orders</source>
        <translation>Siparişleri dışa aktar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Export orders to</source>
        <translation>Siparişlerin aktarılacağı yer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>File type</source>
        <translation>Dosya türü</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Give the whole path of the file, with its folder.</source>
        <translation>Dosyanın klasörüyle birlikte tam yolunu verin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines, programlar için</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Orders {date}</source>
        <translation>Siparişler {date}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>The list as it is shown ({count})</source>
        <translation>Gösterilen liste ({count})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>The selected orders ({count})</source>
        <translation>Seçili siparişler ({count})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>This file exists already and will be replaced.</source>
        <translation>Bu dosya zaten var ve değiştirilecek.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>Another export is under way. Wait for it, or cancel it below.</source>
        <translation>Başka bir dışa aktarma sürüyor. Bekleyin ya da aşağıdan iptal edin.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>Exported %Ln order(s) to {name}</source>
        <translation>
            <numerusform>%Ln sipariş {name} dosyasına aktarıldı</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>Exporting orders to {name}</source>
        <translation>Siparişler {name} dosyasına aktarılıyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>No file was written.</source>
        <translation>Dosya yazılmadı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>The export was canceled. No file was left behind.</source>
        <translation>Dışa aktarma iptal edildi. Geride dosya kalmadı.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields.py"/>
        <source>optional</source>
        <translation>isteğe bağlı</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln zaten biliniyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>%Ln line(s) that cannot be taken over</source>
        <translation>
            <numerusform>%Ln satır içe aktarılamıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln yeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>%Ln order(s) imported.</source>
        <translation>
            <numerusform>%Ln sipariş içe aktarıldı.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>A file that Export… wrote, here or elsewhere: CSV, XLSX or JSON Lines. Orders come back with their states and times; those that are here already stay as they are. No panel is asked.</source>
        <translation>Burada ya da başka yerde “Dışa aktar…” ile yazılmış bir dosya: CSV, XLSX veya JSON Lines. Siparişler durumları ve zamanlarıyla geri gelir; zaten burada olanlar olduğu gibi kalır. Hiçbir panele sorulmaz.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Account of the orders</source>
        <translation>Siparişlerin hesabı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>All of these orders are here already: there is nothing to import.</source>
        <translation>Bu siparişlerin hepsi zaten burada: içe aktarılacak bir şey yok.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>As each line tells</source>
        <translation>Her satırda yazdığı gibi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Exported orders (*.csv *.xlsx *.jsonl)</source>
        <translation>Dışa aktarılmış siparişler (*.csv *.xlsx *.jsonl)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Import orders from</source>
        <translation>Siparişlerin içe aktarılacağı dosya</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Import the file</source>
        <translation>Dosyayı içe aktar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Importing orders</source>
        <translation>Siparişler içe aktarılıyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Importing…</source>
        <translation>İçe aktarılıyor…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Looking through the file…</source>
        <translation>Dosya inceleniyor…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>What the import does</source>
        <translation>İçe aktarmanın yapacakları</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>You stopped it: what was imported stays, the rest can come later.</source>
        <translation>Siz durdurdunuz: içe aktarılanlar kalır, gerisi sonra gelebilir.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Clear filters</source>
        <translation>Süzgeçleri temizle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Drip-feed</source>
        <translation>Drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Favourites</source>
        <translation>Sık kullanılanlar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Filter: {words}</source>
        <translation>Süzgeç: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Highest rate</source>
        <translation>En yüksek fiyat</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Refill</source>
        <translation>Telafi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>The quantity is delivered several times, with a pause in between.</source>
        <translation>Miktar, aralarda bekleyerek birkaç kez teslim edilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>With notes</source>
        <translation>Notlu</translation>
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
        <translation>Bu bilgisayarda bir deneme paneli çalışır: 2.000 uydurma servis, ilerleyen siparişler ve oyun parası. Hiçbir şey harcanmaz, hiçbir şey bu bilgisayardan çıkmaz.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Connect a panel</source>
        <translation>Panel bağla</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>I have an account on a panel</source>
        <translation>Bir panelde hesabım var</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>I want to look around first</source>
        <translation>Önce bir göz atmak istiyorum</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Practice message</source>
        <translation>Deneme iletisi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Services, orders and refills of all your panels, in one calm window.</source>
        <translation>Tüm panellerinizin servisleri, siparişleri ve telafileri tek, sakin bir pencerede.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Starting the practice panel…</source>
        <translation>Deneme paneli başlatılıyor…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Try the practice panel</source>
        <translation>Deneme panelini dene</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Welcome to SMM Desktop</source>
        <translation>SMM Desktop’a hoş geldiniz</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>You need the address and the key from the panel's API page. Nothing is ordered.</source>
        <translation>Panelin API sayfasındaki adres ve anahtar gerekir. Hiçbir şey sipariş edilmez.</translation>
    </message>
</context>
<context>
    <name>Follower</name>
    <message>
        <location filename="../../smm_desktop/ui/follower.py"/>
        <source>Following is paused</source>
        <translation>İzleme duraklatıldı</translation>
    </message>
</context>
<context>
    <name>FreeFields</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>A field's name has only letters, digits and underscores.</source>
        <translation>Alan adında yalnızca harf, rakam ve alt çizgi bulunur.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Add field</source>
        <translation>Alan ekle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Give the field a name, or remove it.</source>
        <translation>Alana ad verin ya da alanı kaldırın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>This type of service is new. Add the further fields that the panel asks for, by their API names.</source>
        <translation>Bu servis türü yeni. Panelin istediği diğer alanları API adlarıyla ekleyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>“{name}” is filled in by the ticket itself.</source>
        <translation>“{name}” fişin kendisi tarafından doldurulur.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>“{name}” stands here twice.</source>
        <translation>“{name}” burada iki kez var.</translation>
    </message>
</context>
<context>
    <name>IdsPart</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln eklendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln could not be looked up</source>
        <translation>
            <numerusform>%Ln sorulamadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln id(s)</source>
        <translation>
            <numerusform>%Ln numara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln zaten biliniyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln not asked about, as you stopped it</source>
        <translation>
            <numerusform>Siz durdurduğunuz için %Ln sorulmadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln not found</source>
        <translation>
            <numerusform>%Ln bulunamadı</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>And %Ln more: all of them stay in the field.</source>
        <translation>
            <numerusform>Ve %Ln tane daha: hepsi alanda kalır.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Import by id</source>
        <translation>Numarayla içe aktar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Importing orders</source>
        <translation>Siparişler içe aktarılıyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Listeler (*.csv *.txt *.tsv)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Looking up %Ln id(s)…</source>
        <translation>
            <numerusform>%Ln numaraya bakılıyor…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Open a list of order ids</source>
        <translation>Sipariş numaraları listesi aç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Open a list…</source>
        <translation>Liste aç…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Order ids</source>
        <translation>Sipariş numaraları</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Orders placed on the panel’s own site or elsewhere are looked up and added. Nothing is charged.</source>
        <translation>Panelin kendi sitesinde veya başka yerde verilen siparişler bulunur ve eklenir. Ücret alınmaz.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Paste order ids, parted by commas, spaces or line breaks</source>
        <translation>Sipariş numaralarını virgül, boşluk ya da satır sonuyla ayırarak yapıştırın</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_orders.py"/>
        <source>By order ID</source>
        <translation>Sipariş numarasıyla</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_orders.py"/>
        <source>From an exported file</source>
        <translation>Dışa aktarılmış dosyadan</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_orders.py"/>
        <source>Import orders</source>
        <translation>Siparişleri içe aktar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_orders.py"/>
        <source>Ways to import</source>
        <translation>İçe aktarma yolları</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <location filename="../../smm_desktop/ui/keeper.py"/>
        <source>A bulk order did not reach its end. Lines never sent: {count}. It goes on from Bulk order.</source>
        <translation>Bir toplu sipariş sonuna ulaşmadı. Gönderilmeyen satır: {count}. Toplu sipariş sayfasından sürer.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/keeper.py"/>
        <source>An outcome could not be saved, mostly because the disk is full. It is kept, and waits under Attention.</source>
        <translation>Bir sonuç kaydedilemedi, çoğunlukla disk dolu olduğu için. Saklandı ve Dikkat sayfasında bekliyor.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/keeper.py"/>
        <source>The daily backup could not be written. {why}</source>
        <translation>Günlük yedek yazılamadı. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/keeper.py"/>
        <source>The outcome that waited is saved now.</source>
        <translation>Bekleyen sonuç şimdi kaydedildi.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/language_box.py"/>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/language_box.py"/>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <location filename="../../smm_desktop/ui/leave_question.py"/>
        <source>Keep running</source>
        <translation>Çalışmayı sürdür</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/leave_question.py"/>
        <source>Quit anyway</source>
        <translation>Yine de çık</translation>
    </message>
</context>
<context>
    <name>LinesBox</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln satır</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>Remove list</source>
        <translation>Listeyi kaldır</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>The first {count} are shown.</source>
        <translation>İlk {count} gösteriliyor.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>{lines} from {file}</source>
        <translation>{file} dosyasından {lines}</translation>
    </message>
</context>
<context>
    <name>LinesEdit</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>Bulk lines</source>
        <translation>Toplu satırlar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>One order on each line: service | link | quantity
1 | https://social.example/p/1 | 500
5 | https://social.example/p/2 | comments=First // Second</source>
        <translation>Her satırda bir sipariş: servis | bağlantı | miktar
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
            <numerusform>%Ln satır</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields.py"/>
        <source>One on each line</source>
        <translation>Her satıra bir tane</translation>
    </message>
</context>
<context>
    <name>LoadingPage</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Opening your data…</source>
        <translation>Verileriniz açılıyor…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../smm_desktop/ui/main_window.py"/>
        <source>Hide order ticket</source>
        <translation>Sipariş fişini gizle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/main_window.py"/>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/main_window.py"/>
        <source>Show order ticket</source>
        <translation>Sipariş fişini göster</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../smm_desktop/ui/menus.py"/>
        <source>All accounts</source>
        <translation>Tüm hesaplar</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Note</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>NoteSection</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_note.py"/>
        <source>What you want to remember about this service</source>
        <translation>Bu servis hakkında hatırlamak istedikleriniz</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_note.py"/>
        <source>Your note</source>
        <translation>Notunuz</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/notice_row.py"/>
        <source>Close message</source>
        <translation>İletiyi kapat</translation>
    </message>
</context>
<context>
    <name>NoticeSettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>API key refused</source>
        <translation>API anahtarı reddedildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Low balance</source>
        <translation>Düşük bakiye</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Notifications</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Orders canceled</source>
        <translation>İptal edilen siparişler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Orders completed</source>
        <translation>Tamamlanan siparişler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Orders failed</source>
        <translation>Başarısız siparişler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Orders that end partial</source>
        <translation>Kısmi biten siparişler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Price of a favourite is up</source>
        <translation>Sık kullanılan bir servis pahalandı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Quiet hours</source>
        <translation>Sessiz saatler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Quiet hours begin</source>
        <translation>Sessiz saatlerin başı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Quiet hours end</source>
        <translation>Sessiz saatlerin sonu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Refills rejected</source>
        <translation>Reddedilen telafiler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Scheduled orders placed or held</source>
        <translation>Verilen veya bekletilen zamanlanmış siparişler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>What happens close together makes one notification. The desktop shows them, or the tray.</source>
        <translation>Kısa süre içinde olanlar tek bildirimde toplanır. Bildirimleri masaüstü ya da tepsi gösterir.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln canceled</source>
        <translation>
            <numerusform>%Ln iptal edildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln tamamlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln başarısız</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln favourite(s) cost more</source>
        <translation>
            <numerusform>%Ln sık kullanılan servis pahalandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln order(s) have ended</source>
        <translation>
            <numerusform>%Ln sipariş sona erdi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln partial</source>
        <translation>
            <numerusform>%Ln kısmi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln refill(s) rejected</source>
        <translation>
            <numerusform>%Ln telafi reddedildi</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>API key refused</source>
        <translation>API anahtarı reddedildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Balance is low</source>
        <translation>Bakiye düşük</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Order canceled</source>
        <translation>Sipariş iptal edildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Order completed</source>
        <translation>Sipariş tamamlandı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Order ended partial</source>
        <translation>Sipariş kısmi bitti</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Order failed</source>
        <translation>Sipariş başarısız oldu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Price of a favourite is up</source>
        <translation>Sık kullanılan bir servis pahalandı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Refill rejected</source>
        <translation>Telafi reddedildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>The Attention page tells which.</source>
        <translation>Hangileri olduğu Dikkat sayfasında.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>The Refills page tells which.</source>
        <translation>Hangileri olduğu Telafiler sayfasında.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>{name}
Now {new} instead of {old}</source>
        <translation>{name}
{old} yerine şimdi {new}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>{name} does not accept the API key. Its orders are not followed until you change the key.</source>
        <translation>{name} API anahtarını kabul etmiyor. Anahtarı değiştirene dek siparişleri izlenmez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>{name} holds {amount}. Top up on the panel, or orders will be refused.</source>
        <translation>{name}: {amount} kaldı. Panelde bakiye yükleyin, yoksa siparişler reddedilir.</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Options</source>
        <translation>Seçenekler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Wait while an order on the same link is active</source>
        <translation>Aynı bağlantıda etkin sipariş varken bekle</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>%Ln order(s) looked up.</source>
        <translation>
            <numerusform>%Ln siparişe bakıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>%Ln other selected order(s) cannot be canceled and are left out.</source>
        <translation>
            <numerusform>Seçili %Ln sipariş daha iptal edilemez ve dışarıda bırakılır.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Ask the panel to cancel</source>
        <translation>Panelden iptal iste</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Ask the panel to cancel %Ln order(s)?</source>
        <translation>
            <numerusform>Panelden %Ln siparişin iptali istensin mi?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Ask the panel to replace what dropped</source>
        <translation>Panelden düşenleri tamamlamasını iste</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Asked for, not refunded yet: the order’s state will tell.</source>
        <translation>İstendi, henüz iade edilmedi: siparişin durumu gösterecek.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Asking for %Ln refill(s)…</source>
        <translation>
            <numerusform>%Ln telafi isteniyor…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Asking to cancel %Ln order(s)…</source>
        <translation>
            <numerusform>%Ln siparişin iptali isteniyor…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Cancel order</source>
        <translation>Siparişi iptal et</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Cancel: {outcome}</source>
        <translation>İptal: {outcome}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Choose at most {most} orders at once.</source>
        <translation>Bir kerede en çok {most} sipariş seçin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Choose one order to place it again.</source>
        <translation>Yeniden vermek için bir sipariş seçin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Choose orders first.</source>
        <translation>Önce sipariş seçin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Do not cancel</source>
        <translation>İptal etme</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Import orders…</source>
        <translation>Siparişleri içe aktar…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Looking up orders</source>
        <translation>Siparişlere bakılıyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Not all orders could be looked up. Nothing was changed or charged.</source>
        <translation>Tüm siparişlere bakılamadı. Hiçbir şey değişmedi, ücret alınmadı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Order again</source>
        <translation>Yeniden sipariş ver</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Put the same order on the ticket</source>
        <translation>Aynı siparişi fişe koy</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Refill</source>
        <translation>Telafi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Refill: {outcome}</source>
        <translation>Telafi: {outcome}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Refresh</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>This only asks. The panel may refuse, what was delivered stays charged, and money comes back to the balance only once an order shows Canceled or Partial.</source>
        <translation>Bu yalnızca bir istektir. Panel reddedebilir, teslim edilenin ücreti kalır ve para ancak sipariş İptal edildi ya da Kısmi olduğunda bakiyeye döner.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Yes, ask to cancel</source>
        <translation>Evet, iptal iste</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>%Ln order(s) selected.</source>
        <translation>
            <numerusform>%Ln sipariş seçili.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Charge</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Choose an order to see everything known about it.</source>
        <translation>Hakkında bilinen her şeyi görmek için bir sipariş seçin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Close details</source>
        <translation>Ayrıntıları kapat</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Copied. Paste it into the panel's support ticket.</source>
        <translation>Kopyalandı. Panelin destek talebine yapıştırın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Copy for ticket</source>
        <translation>Destek için kopyala</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Estimate</source>
        <translation>Tahmin</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Given back</source>
        <translation>Geri verilen</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Looked up</source>
        <translation>Bakıldı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Not on the panel yet</source>
        <translation>Henüz panelde değil</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Nothing was charged</source>
        <translation>Ücret alınmadı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Open link</source>
        <translation>Bağlantıyı aç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Order again</source>
        <translation>Yeniden sipariş ver</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Order details</source>
        <translation>Sipariş ayrıntıları</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Order {id}</source>
        <translation>Sipariş {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Part of</source>
        <translation>Ait olduğu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Placed</source>
        <translation>Verildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Refill</source>
        <translation>Telafi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Remains</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Save as template…</source>
        <translation>Şablon olarak kaydet…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Start count</source>
        <translation>Başlangıç sayısı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>The link could not be opened in a browser.</source>
        <translation>Bağlantı tarayıcıda açılamadı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>The panel has not told anything about this order yet.</source>
        <translation>Panel bu sipariş hakkında henüz bir şey bildirmedi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>The panel's last answer</source>
        <translation>Panelin son yanıtı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Time line</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>asked for</source>
        <translation>istendi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>not told yet</source>
        <translation>henüz bildirilmedi</translation>
    </message>
</context>
<context>
    <name>OrderFamily</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Its runs</source>
        <translation>Turları</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>One run of this drip-feed.</source>
        <translation>Bu drip-feed siparişinin bir turu.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Order {id}</source>
        <translation>Sipariş {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Orders for its posts</source>
        <translation>Gönderilerine verilen siparişler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Part of</source>
        <translation>Ait olduğu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Placed by the panel for a post of this subscription.</source>
        <translation>Panel tarafından bu aboneliğin bir gönderisi için verildi.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Show all %Ln in the list</source>
        <translation>
            <numerusform>%Ln siparişin tümünü listede göster</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Show this order</source>
        <translation>Bu siparişi göster</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>{ended} of {count} have ended.</source>
        <translation>{count} siparişten {ended} tanesi sona erdi.</translation>
    </message>
</context>
<context>
    <name>OrderFilters</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>%Ln not moving</source>
        <translation>
            <numerusform>%Ln ilerlemiyor</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Active</source>
        <translation>Etkin</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Any time</source>
        <translation>Her zaman</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Attention</source>
        <translation>Dikkat</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Between two dates</source>
        <translation>İki tarih arası</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Canceled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Completed</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Last 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Not moving</source>
        <translation>İlerlemiyor</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Only %Ln order(s)</source>
        <translation>
            <numerusform>Yalnızca %Ln sipariş</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Order states</source>
        <translation>Sipariş durumları</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Orders of which nothing has changed for much longer than their service usually takes</source>
        <translation>Servislerinin olağan süresinden çok daha uzun zamandır değişmeyen siparişler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Partial</source>
        <translation>Kısmi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Placed</source>
        <translation>Verildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Search link, id or service</source>
        <translation>Bağlantı, numara ya da servis ara</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Show all orders</source>
        <translation>Tüm siparişleri göster</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>To</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
</context>
<context>
    <name>OrderTicket</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket.py"/>
        <source>The panel does not list service {id} any more.</source>
        <translation>Panel {id} servisini artık listelemiyor.</translation>
    </message>
</context>
<context>
    <name>OrdersModel</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_model.py"/>
        <source>{title}: loading</source>
        <translation>{title}: yükleniyor</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln sipariş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seçili</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Copy id</source>
        <translation>Numarayı kopyala</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Copy link</source>
        <translation>Bağlantıyı kopyala</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Every order you place stands here, with how far it is and what it cost.</source>
        <translation>Verdiğiniz her sipariş, ne kadar ilerlediği ve tutarıyla burada durur.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Look these orders up</source>
        <translation>Bu siparişlere bak</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>No order fits</source>
        <translation>Uyan sipariş yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>No order of this account fits the tab, the search and the dates chosen.</source>
        <translation>Bu hesabın hiçbir siparişi seçilen sekmeye, aramaya ve tarihlere uymuyor.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>No orders yet</source>
        <translation>Henüz sipariş yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Nothing needs your attention</source>
        <translation>İlginizi bekleyen bir şey yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Open link</source>
        <translation>Bağlantıyı aç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Orders shown</source>
        <translation>Gösterilen siparişler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Orders whose outcome is not known would stand here.</source>
        <translation>Sonucu bilinmeyen siparişler burada dururdu.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Place your first order</source>
        <translation>İlk siparişinizi verin</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Save as template…</source>
        <translation>Şablon olarak kaydet…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Select all</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Show all orders</source>
        <translation>Tüm siparişleri göster</translation>
    </message>
</context>
<context>
    <name>OrdersTable</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_table.py"/>
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln satır kopyalandı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_table.py"/>
        <source>Only the first %Ln row(s) were copied; the export takes any number.</source>
        <translation>
            <numerusform>Yalnızca ilk %Ln satır kopyalandı; dışa aktarma her sayıyı alır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeNote</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Order message</source>
        <translation>Sipariş iletisi</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>%Ln order(s) taken over by id count in no sum here, as no panel tells when they were placed: {amounts}</source>
        <translation>
            <numerusform>Kimliğiyle alınan %Ln sipariş buradaki hiçbir toplamda sayılmaz, çünkü hiçbir panel ne zaman verildiklerini söylemez: {amounts}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Active orders</source>
        <translation>Etkin siparişler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Balance movements</source>
        <translation>Bakiye hareketleri</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Balance over time</source>
        <translation>Zaman içinde bakiye</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Balances</source>
        <translation>Bakiyeler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Choose a service, or press New order.</source>
        <translation>Bir servis seçin ya da Yeni sipariş düğmesine basın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Newest orders</source>
        <translation>En yeni siparişler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No balance is known yet. It is fetched every few minutes.</source>
        <translation>Henüz bilinen bakiye yok. Birkaç dakikada bir getirilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No orders in the last 30 days.</source>
        <translation>Son 30 günde sipariş yok.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No orders yet</source>
        <translation>Henüz sipariş yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No prices have changed</source>
        <translation>Fiyat değişmedi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No top-ups or refunds yet</source>
        <translation>Henüz yükleme ya da iade yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Nothing is unclear</source>
        <translation>Belirsiz bir şey yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Nothing was spent in the last 30 days.</source>
        <translation>Son 30 günde harcama yok.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Of your favourites and of services you ordered lately.</source>
        <translation>Sık kullanılanların ve son sipariş ettiğiniz servislerin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Orders in the history</source>
        <translation>Geçmişteki siparişler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Orders of the last 30 days by state</source>
        <translation>Son 30 günün siparişleri, duruma göre</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Please look at it</source>
        <translation>Lütfen bakın</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Price changes</source>
        <translation>Fiyat değişiklikleri</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Show attention</source>
        <translation>Dikkat sayfasını göster</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Show orders</source>
        <translation>Siparişleri göster</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spending and balances in</source>
        <translation>Harcama ve bakiyelerin para birimi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spent in 30 days</source>
        <translation>30 günde harcanan</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spent in 7 days</source>
        <translation>7 günde harcanan</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spent per day</source>
        <translation>Günlük harcama</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spent today</source>
        <translation>Bugün harcanan</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Top services of the last 30 days</source>
        <translation>Son 30 günün başlıca servisleri</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Waiting for you</source>
        <translation>Sizi bekleyen</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>What moves a balance besides your orders shows here.</source>
        <translation>Siparişleriniz dışında bakiyeyi değiştirenler burada görünür.</translation>
    </message>
</context>
<context>
    <name>PlaceLaterDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Also when it ends partial, canceled or failed</source>
        <translation>Kısmi biterse, iptal edilirse ya da başarısız olursa da</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>At a time</source>
        <translation>Belirli bir zamanda</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Change the time</source>
        <translation>Zamanı değiştir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Clocks are set forward then, so this means {time}, in {span}.</source>
        <translation>O sırada saatler ileri alınır, bu yüzden bu {time} demektir, {span} sonra.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Date and time</source>
        <translation>Tarih ve saat</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>In 1 hour</source>
        <translation>1 saat sonra</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>In {span}, by this computer's clock.</source>
        <translation>Bu bilgisayarın saatine göre {span} sonra.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Looking for orders on this link…</source>
        <translation>Bu bağlantıdaki siparişler aranıyor…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>No order of this account is running on this link now.</source>
        <translation>Şu anda bu bağlantıda bu hesabın süren siparişi yok.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Order on this link</source>
        <translation>Bu bağlantıdaki sipariş</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Order {id} · {service}</source>
        <translation>Sipariş {id} · {service}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Place later</source>
        <translation>Sonra ver</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>SMM Desktop must be running then; the tray is enough. More than {minutes} minutes late it is not placed by itself, but waits under Attention.</source>
        <translation>SMM Desktop o sırada çalışıyor olmalı; tepside olması yeter. {minutes} dakikadan çok gecikirse kendiliğinden verilmez, Dikkat altında bekler.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Save time</source>
        <translation>Zamanı kaydet</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Schedule order</source>
        <translation>Siparişi zamanla</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Service, balance and link are looked at again first. It will not cost more than {cost}: otherwise it waits for you.</source>
        <translation>Önce servise, bakiyeye ve bağlantıya yeniden bakılır. Tutarı {cost} değerini aşmaz: aşarsa sizi bekler.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Service, price, balance and link are looked at again first; what changed waits for you.</source>
        <translation>Önce servise, fiyata, bakiyeye ve bağlantıya yeniden bakılır; değişen bir şey varsa sizi bekler.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>This time has passed.</source>
        <translation>Bu zaman geçti.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>This time has passed. Choose a later one.</source>
        <translation>Bu zaman geçti. Daha sonrasını seçin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Today, {time}</source>
        <translation>Bugün, {time}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Tomorrow, {time}</source>
        <translation>Yarın, {time}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>When the order on this link ends</source>
        <translation>Bu bağlantıdaki sipariş bitince</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/plot_card.py"/>
        <source>Copy as picture</source>
        <translation>Resim olarak kopyala</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/plot_card.py"/>
        <source>Legend</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/plot_card.py"/>
        <source>Show as table</source>
        <translation>Tablo olarak göster</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/plot_card.py"/>
        <source>{title}, as a table</source>
        <translation>{title}, tablo olarak</translation>
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
        <translation>Fiyat geçmişi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/price_plot.py"/>
        <source>not listed</source>
        <translation>listede yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/price_plot.py"/>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/price_plot.py"/>
        <source>{price} before</source>
        <translation>önce {price}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/price_plot.py"/>
        <source>{price} from {date}</source>
        <translation>{date} tarihinden beri {price}</translation>
    </message>
</context>
<context>
    <name>PricesSection</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_prices.py"/>
        <source>All changes of this service…</source>
        <translation>Bu servisin tüm değişiklikleri…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/service_prices.py"/>
        <source>From {first} to {last}, %Ln change(s) since {date}.</source>
        <translation>
            <numerusform>{date} tarihinden beri {first} – {last}, %Ln değişiklik.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_prices.py"/>
        <source>Price and changes</source>
        <translation>Fiyat ve değişiklikler</translation>
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
        <translation>Siparişlerinizi buradan izlemeyi sürdürür. Bu simgenin menüsünden çıkabilirsiniz.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Putting the backup in place…</source>
        <translation>Yedek yerine konuyor…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Saving what can be saved…</source>
        <translation>Kurtarılabilen kurtarılıyor…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Something unforeseen happened while the data was being opened.</source>
        <translation>Veriler açılırken beklenmedik bir şey oldu.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Waiting for the outcome of an order before leaving…</source>
        <translation>Çıkmadan önce bir siparişin sonucu bekleniyor…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Waiting for the outcome of an order before the backup is put in place…</source>
        <translation>Yedek yerine konmadan önce bir siparişin sonucu bekleniyor…</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Select All</source>
        <translation>Tümünü &amp;Seç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Step up</source>
        <translation>&amp;Yukarı çık</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Step &amp;down</source>
        <translation>&amp;Aşağı in</translation>
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
Dosya bulunamadı.
Lütfen doğru dosya adının verildiğini doğrulayın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 halihazırda var.
Değiştirmek istiyor musunuz?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Choose</source>
        <translation>&amp;Seç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;New Folder</source>
        <translation>&amp;Yeni Klasör</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Rename</source>
        <translation>Yeniden Adlandı&amp;r</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>All Files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Create New Folder</source>
        <translation>Yeni Klasör Oluştur</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Detail View</source>
        <translation>Ayrıntılı Görünüm</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Directory:</source>
        <translation>Dizin:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>File &amp;name:</source>
        <translation>Dosya a&amp;dı:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Files of type:</source>
        <translation>Şu türde dosyalar:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>List View</source>
        <translation>Liste Görünümü</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Look in:</source>
        <translation>Arama konumu:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>New Folder</source>
        <translation>Yeni Klasör</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Parent Directory</source>
        <translation>Üst Dizin</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Recent Places</source>
        <translation>Son Yerler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Save As</source>
        <translation>Farklı Kaydet</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Gizli dosyaları göster</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Date Modified</source>
        <translation>Değiştirilme Tarihi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pyala</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Yapıştır</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Geri Al</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Cu&amp;t</source>
        <translation>&amp;Kes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Select All</source>
        <translation>Tümünü Seç</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;No</source>
        <translation>&amp;Hayır</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Yes</source>
        <translation>&amp;Evet</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Abort</source>
        <translation>İptal Et</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Discard</source>
        <translation>At</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Ignore</source>
        <translation>Yok Say</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>N&amp;o to All</source>
        <translation>&amp;Tümüne Hayır</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Restore Defaults</source>
        <translation>Öntanımlıları Geri Yükle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Retry</source>
        <translation>Yeniden Dene</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Save All</source>
        <translation>Tümünü Kaydet</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Yes to &amp;All</source>
        <translation>&amp;Tümüne Evet</translation>
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
        <translation>Ko&amp;pyala</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Yapıştır</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Geri Al</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Bağlantı Konumunu Kopyala</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Cu&amp;t</source>
        <translation>&amp;Kes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Select All</source>
        <translation>Tümünü Seç</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../smm_desktop/ui/rail.py"/>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/rail.py"/>
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln açık</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefillsPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>%Ln asked for</source>
        <translation>
            <numerusform>%Ln istendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>%Ln refill(s) looked up.</source>
        <translation>
            <numerusform>%Ln telafiye bakıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seçili</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>A refill asks the panel to replace what dropped after an order was completed. It costs nothing.</source>
        <translation>Telafi, sipariş tamamlandıktan sonra düşenlerin tamamlanmasını panelden ister. Ücretsizdir.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Asking for %Ln refill(s)…</source>
        <translation>
            <numerusform>%Ln telafi isteniyor…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Can be refilled now</source>
        <translation>Şimdi telafi edilebilir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Choose orders in the list below first.</source>
        <translation>Önce aşağıdaki listeden sipariş seçin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Completed orders of services with refill stand here as soon as a refill can be asked for.</source>
        <translation>Telafili servislerin tamamlanan siparişleri, telafi istenebilir olur olmaz burada durur.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Looking up refills</source>
        <translation>Telafilere bakılıyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>No order can be refilled now</source>
        <translation>Şu anda telafi edilebilecek sipariş yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>No refills asked for yet</source>
        <translation>Henüz telafi istenmedi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Not all refills could be looked up. Nothing was changed or charged.</source>
        <translation>Tüm telafilere bakılamadı. Hiçbir şey değişmedi, ücret alınmadı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Orders and refills</source>
        <translation>Siparişler ve telafiler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Others, and why not</source>
        <translation>Diğerleri ve nedenleri</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Refill</source>
        <translation>Telafi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Refill: {outcome}</source>
        <translation>Telafi: {outcome}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Refills</source>
        <translation>Telafiler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Refresh</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Select all</source>
        <translation>Tümünü seç</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Delete its orders from the history too</source>
        <translation>Siparişlerini de geçmişten sil</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Export its orders first…</source>
        <translation>Önce siparişlerini dışa aktar…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Keep its orders in the history</source>
        <translation>Siparişlerini geçmişte tut</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Remove account</source>
        <translation>Hesabı kaldır</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Remove “{name}”?</source>
        <translation>“{name}” kaldırılsın mı?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>The key is deleted from the keyring. Orders that are still running go on at the panel; they are no longer followed here.</source>
        <translation>Anahtar anahtarlıktan silinir. Süren siparişler panelde devam eder; burada artık izlenmez.</translation>
    </message>
</context>
<context>
    <name>ReplacedDialog</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln hesap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln sipariş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>%Ln refill(s)</source>
        <translation>
            <numerusform>%Ln telafi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln servis</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Folder of the former data</source>
        <translation>Önceki verilerin klasörü</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>In use now: the backup of {backup}.</source>
        <translation>Şimdi kullanılan: {backup} yedeği.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Nothing could be read of the damaged file.</source>
        <translation>Hasarlı dosyadan hiçbir şey okunamadı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Orders placed since the backup may be missing here: compare with the panel’s order page. Batch lines that waited to be sent are held back under Attention; nothing is sent by itself.</source>
        <translation>Yedekten sonra verilen siparişler burada eksik olabilir: panelin sipariş sayfasıyla karşılaştırın. Gönderilmeyi bekleyen toplu satırlar Dikkat altında bekletiliyor; hiçbir şey kendiliğinden gönderilmez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Read of the damaged file: {parts}.</source>
        <translation>Hasarlı dosyadan okunan: {parts}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Recovered</source>
        <translation>Kurtarılan</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>The backup is in place</source>
        <translation>Yedek yerinde</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>The damaged file is kept in this folder:</source>
        <translation>Hasarlı dosya bu klasörde saklanıyor:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>The data that was there before is kept in this folder:</source>
        <translation>Önceki veriler bu klasörde saklanıyor:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Your data is open again</source>
        <translation>Verileriniz yeniden açık</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Copy details</source>
        <translation>Ayrıntıları kopyala</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Backups (*.sqlite3)</source>
        <translation>Yedekler (*.sqlite3)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Choose a backup</source>
        <translation>Yedek seç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Choose a file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Keys are not part of a backup. They stay in this computer’s keyring; on another one, enter them again under Settings, Accounts.</source>
        <translation>Anahtarlar yedeğin parçası değildir. Bu bilgisayarın anahtarlığında kalır; başka birinde Ayarlar, Hesaplar altında yeniden girin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Restore from a backup</source>
        <translation>Yedekten geri yükle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>The backup takes the place of the present data: accounts, orders, settings. The present data is not deleted; it is moved into a folder of its own and stays there. Orders placed since the backup go on at the panel, but are not in the backup.</source>
        <translation>Yedek, şimdiki verilerin yerini alır: hesaplar, siparişler, ayarlar. Şimdiki veriler silinmez; kendi klasörüne taşınır ve orada kalır. Yedekten sonra verilen siparişler panelde sürer ama yedekte yoktur.</translation>
    </message>
</context>
<context>
    <name>ScheduleHands</name>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Delete this scheduled order? Nothing was sent for it.</source>
        <translation>Bu zamanlanmış sipariş silinsin mi? Onun için hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Deleted. Nothing was sent.</source>
        <translation>Silindi. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>It was not placed.</source>
        <translation>Verilmedi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>It was placed, changed or deleted meanwhile.</source>
        <translation>Bu arada verildi, değiştirildi ya da silindi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Looking at service, price and balance again…</source>
        <translation>Servise, fiyata ve bakiyeye yeniden bakılıyor…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Order {id} is placed.</source>
        <translation>{id} siparişi verildi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Place this order now at the higher price?</source>
        <translation>Bu sipariş daha yüksek fiyatla şimdi verilsin mi?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Place this order now for about {cost}?</source>
        <translation>Bu sipariş yaklaşık {cost} tutarında şimdi verilsin mi?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Place this order now? Its cost cannot be told beforehand.</source>
        <translation>Bu sipariş şimdi verilsin mi? Tutarı önceden söylenemez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Yes, delete it</source>
        <translation>Evet, sil</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Yes, place it now</source>
        <translation>Evet, şimdi ver</translation>
    </message>
</context>
<context>
    <name>ScheduledButton</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Scheduled: {count}</source>
        <translation>Zamanlanan: {count}</translation>
    </message>
</context>
<context>
    <name>ScheduledCard</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Agreed to</source>
        <translation>Kabul edilen</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>New time…</source>
        <translation>Yeni zaman…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Nothing was sent. Service, price, balance and link are looked at again before it is placed.</source>
        <translation>Hiçbir şey gönderilmedi. Verilmeden önce servise, fiyata, bakiyeye ve bağlantıya yeniden bakılır.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Place at this price</source>
        <translation>Bu fiyatla ver</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Place now</source>
        <translation>Şimdi ver</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Scheduled</source>
        <translation>Zamanlandı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Was to be placed</source>
        <translation>Verilecekti</translation>
    </message>
</context>
<context>
    <name>ScheduledDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>At most</source>
        <translation>En çok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Change time…</source>
        <translation>Zamanı değiştir…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Nothing is scheduled</source>
        <translation>Zamanlanmış bir şey yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Place now</source>
        <translation>Şimdi ver</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Placed only while SMM Desktop is running; the tray is enough.</source>
        <translation>Yalnızca SMM Desktop çalışırken verilir; tepside olması yeter.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Scheduled orders</source>
        <translation>Zamanlanan siparişler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>“Later…” beside “Place order” keeps an order for a time, or for when the one on its link ends.</source>
        <translation>“Sipariş ver” yanındaki “Sonra…”, siparişi belirli bir zamana ya da bağlantısındaki siparişin bitişine saklar.</translation>
    </message>
</context>
<context>
    <name>ServiceChangesDialog</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln değişiklik</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>All accounts</source>
        <translation>Tüm hesaplar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>All changes</source>
        <translation>Tüm değişiklikler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Changes of services</source>
        <translation>Servis değişiklikleri</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Cheaper</source>
        <translation>Ucuzladı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Dearer</source>
        <translation>Pahalandı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Each time services are read, what differs from before is kept here.</source>
        <translation>Servisler her okunduğunda öncekinden farklı olanlar burada saklanır.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Favourites</source>
        <translation>Sık kullanılanlar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Favourites only</source>
        <translation>Yalnızca sık kullanılanlar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Kind of change</source>
        <translation>Değişiklik türü</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Limits</source>
        <translation>Sınırlar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Names, categories, types</source>
        <translation>Adlar, kategoriler, türler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Nothing changed yet</source>
        <translation>Henüz değişiklik yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Nothing like that changed</source>
        <translation>Böyle bir değişiklik yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Refill, cancel, drip-feed</source>
        <translation>Telafi, iptal, drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Search by name or ID</source>
        <translation>Ad ya da numaraya göre ara</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Search changes</source>
        <translation>Değişikliklerde ara</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>The newest {count} changes</source>
        <translation>En yeni {count} değişiklik</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Vanished</source>
        <translation>Kayboldu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>What each reading of a panel found changed. Double-click a line to see the service.</source>
        <translation>Bir panelin her okunuşunda değişenler. Servisi görmek için satıra çift tıklayın.</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_service.py"/>
        <source>Any service</source>
        <translation>Herhangi bir servis</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_service.py"/>
        <source>Orders of the service</source>
        <translation>Servisin siparişleri</translation>
    </message>
</context>
<context>
    <name>ServiceDetails</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Add to favourites</source>
        <translation>Sık kullanılanlara ekle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Copied ID {id}.</source>
        <translation>{id} numarası kopyalandı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Copy ID</source>
        <translation>Numarayı kopyala</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <location filename="../../smm_desktop/ui/widgets/ticket_about.py"/>
        <source>Description</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Drip-feed</source>
        <translation>Drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>ID {id}</source>
        <translation>No. {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Maximum</source>
        <translation>En çok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Minimum</source>
        <translation>En az</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Order this service</source>
        <translation>Bu servisi sipariş et</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Rate per 1000</source>
        <translation>1000 adet fiyatı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Refill</source>
        <translation>Telafi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Remove from favourites</source>
        <translation>Sık kullanılanlardan çıkar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Service details</source>
        <translation>Servis ayrıntıları</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
</context>
<context>
    <name>ServiceField</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_service.py"/>
        <source>Matching services</source>
        <translation>Eşleşen servisler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_service.py"/>
        <source>Name or ID</source>
        <translation>Ad ya da numara</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_service.py"/>
        <source>Service</source>
        <translation>Servis</translation>
    </message>
</context>
<context>
    <name>ServiceRecordView</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record.py"/>
        <source>Your record with this service</source>
        <translation>Bu servisle kaydınız</translation>
    </message>
</context>
<context>
    <name>ServicesHead</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_head.py"/>
        <source>Recent changes…</source>
        <translation>Son değişiklikler…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_head.py"/>
        <source>Refresh services</source>
        <translation>Servisleri yenile</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_head.py"/>
        <source>Refreshing…</source>
        <translation>Yenileniyor…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_head.py"/>
        <source>Services</source>
        <translation>Servisler</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln servis</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Add to favourites</source>
        <translation>Sık kullanılanlara ekle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Clear search and filters</source>
        <translation>Aramayı ve süzgeçleri temizle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Connect a panel</source>
        <translation>Panel bağla</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Connect a panel, or try the practice panel, where nothing is spent.</source>
        <translation>Bir panel bağlayın ya da hiçbir şeyin harcanmadığı deneme panelini deneyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Copied ID {id}.</source>
        <translation>{id} numarası kopyalandı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Copy ID</source>
        <translation>Numarayı kopyala</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Here you find what your panel offers</source>
        <translation>Panelinizin sunduklarını burada bulursunuz</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>No service matches</source>
        <translation>Eşleşen servis yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>No services yet</source>
        <translation>Henüz servis yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Order this service</source>
        <translation>Bu servisi sipariş et</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Reading the services…</source>
        <translation>Servisler okunuyor…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Refresh services</source>
        <translation>Servisleri yenile</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Remove from favourites</source>
        <translation>Sık kullanılanlardan çıkar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Search by name, category, ID or note</source>
        <translation>Ad, kategori, numara ya da nota göre ara</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Services message</source>
        <translation>Servis iletisi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>The panel does not list this service any more. What you know of it is kept here.</source>
        <translation>Panel bu servisi artık listelemiyor. Hakkında bildikleriniz burada saklanıyor.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>The panel is asked what it offers.</source>
        <translation>Panele ne sunduğu soruluyor.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>The panel listed no services when it was asked last.</source>
        <translation>Panel son sorulduğunda hiçbir servis listelemedi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Try fewer words, or take the filters off.</source>
        <translation>Daha az sözcük deneyin ya da süzgeçleri kaldırın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>What is shown was read {ago}.</source>
        <translation>Gösterilenler {ago} okundu.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>read {ago}</source>
        <translation>{ago} okundu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>{shown} of {all}</source>
        <translation>{all} içinden {shown}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>{unread} of {all} services could not be read, and are not listed.</source>
        <translation>{all} servisten {unread} tanesi okunamadı ve listede yok.</translation>
    </message>
</context>
<context>
    <name>SessionKeeper</name>
    <message>
        <location filename="../../smm_desktop/holding.py"/>
        <source>An order is being sent.</source>
        <translation>Bir sipariş gönderiliyor.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source> d</source>
        <translation> gün</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source> h</source>
        <translation> sa</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source> min</source>
        <translation> dk</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>An order that costs more names its sum and is confirmed. Empty: never.</source>
        <translation>Daha pahalı sipariş tutarını söyler ve onay ister. Boş: hiçbir zaman.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Before an order is placed, services read longer ago are read again and compared.</source>
        <translation>Sipariş verilmeden önce, bundan daha eski okunan servisler yeniden okunur ve karşılaştırılır.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Confirm orders above</source>
        <translation>Şundan pahalı siparişleri onayla</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Days in which nothing changed. A service that you ordered often is measured by its usual time instead.</source>
        <translation>Hiçbir şeyin değişmediği gün sayısı. Sık sipariş ettiğiniz bir servis bunun yerine olağan süresiyle ölçülür.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Mark orders as not moving after</source>
        <translation>Siparişleri şundan sonra ilerlemiyor say</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Orders are followed by themselves.</source>
        <translation>Siparişler kendiliğinden izlenir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Read prices again after</source>
        <translation>Fiyatları yeniden okuma süresi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Refresh balances every</source>
        <translation>Bakiyeleri yenileme aralığı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>never</source>
        <translation>hiçbir zaman</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_search.py"/>
        <source>No setting fits. Esc shows them all.</source>
        <translation>Uyan ayar yok. Esc hepsini gösterir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_search.py"/>
        <source>Search settings</source>
        <translation>Ayarlarda ara</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
</context>
<context>
    <name>SpentCard</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_cards.py"/>
        <source>Also {amounts}</source>
        <translation>Ayrıca {amounts}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_cards.py"/>
        <source>{amount} of it estimated</source>
        <translation>{amount} tahmini</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <location filename="../../smm_desktop/ui/spinner.py"/>
        <source>Working</source>
        <translation>Çalışıyor</translation>
    </message>
</context>
<context>
    <name>StaySettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Keep following in the tray when the window is closed</source>
        <translation>Pencere kapanınca tepsiden izlemeyi sürdür</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Start when I log in</source>
        <translation>Oturum açınca başlat</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Start without opening the window</source>
        <translation>Pencereyi açmadan başlat</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Starting and staying</source>
        <translation>Başlatma ve açık kalma</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Starting at login cannot be arranged from here.</source>
        <translation>Oturum açılışında başlatma buradan ayarlanamıyor.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Where the system has no tray, closing the window quits the program.</source>
        <translation>Sistemde tepsi yoksa pencereyi kapatmak programdan çıkar.</translation>
    </message>
</context>
<context>
    <name>TemplatesButton</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/templates_button.py"/>
        <source>Manage templates…</source>
        <translation>Şablonları yönet…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/templates_button.py"/>
        <source>Save as template…</source>
        <translation>Şablon olarak kaydet…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/templates_button.py"/>
        <source>Templates</source>
        <translation>Şablonlar</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln satır</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Delete the template “{name}”?</source>
        <translation>“{name}” şablonu silinsin mi?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>No templates yet</source>
        <translation>Henüz şablon yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Rename template</source>
        <translation>Şablonu yeniden adlandır</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Templates</source>
        <translation>Şablonlar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Use</source>
        <translation>Kullan</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>What it holds</source>
        <translation>İçeriği</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Yes, delete it</source>
        <translation>Evet, sil</translation>
    </message>
</context>
<context>
    <name>TicketFoot</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Later…</source>
        <translation>Sonra…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Place it at a time, or when the order on its link ends</source>
        <translation>Belirli bir zamanda ya da bağlantısındaki sipariş bitince ver</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Place it when that order ends…</source>
        <translation>O sipariş bitince ver…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Place later…</source>
        <translation>Sonra ver…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Place order</source>
        <translation>Sipariş ver</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Placing order…</source>
        <translation>Sipariş veriliyor…</translation>
    </message>
</context>
<context>
    <name>TicketHead</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Choose a service from the list.</source>
        <translation>Listeden bir servis seçin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Close (Esc)</source>
        <translation>Kapat (Esc)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Close ticket</source>
        <translation>Fişi kapat</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Connect a panel first</source>
        <translation>Önce bir panel bağlayın</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Name or ID</source>
        <translation>Ad ya da numara</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>New order</source>
        <translation>Yeni sipariş</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>No services yet: refresh them first</source>
        <translation>Henüz servis yok: önce yenileyin</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Service</source>
        <translation>Servis</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>The panel does not list service {id} any more.</source>
        <translation>Panel {id} servisini artık listelemiyor.</translation>
    </message>
</context>
<context>
    <name>TicketLater</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_later.py"/>
        <source>Show scheduled orders</source>
        <translation>Zamanlanan siparişleri göster</translation>
    </message>
</context>
<context>
    <name>TicketTemplates</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_templates.py"/>
        <source>The service of “{name}” is not what it was when the template was kept.</source>
        <translation>“{name}” şablonunun servisi, şablon kaydedildiğindeki gibi değil.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_templates.py"/>
        <source>Use today's terms</source>
        <translation>Bugünkü koşulları kullan</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/time_line.py"/>
        <source>Time line</source>
        <translation>Zaman çizelgesi</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Add account…</source>
        <translation>Hesap ekle…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>All accounts</source>
        <translation>Tüm hesaplar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Balance</source>
        <translation>Bakiye</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Fetch balances and active orders (F5)</source>
        <translation>Bakiyeleri ve etkin siparişleri getir (F5)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>New order</source>
        <translation>Yeni sipariş</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>No account yet</source>
        <translation>Henüz hesap yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Open the order ticket (Ctrl+N)</source>
        <translation>Sipariş fişini aç (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Refresh</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Updated {ago}</source>
        <translation>{ago} güncellendi</translation>
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
        <translation>Bir bakiye düşük</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>A panel refuses the key</source>
        <translation>Bir panel anahtarı reddediyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Active orders: {count}</source>
        <translation>Etkin sipariş: {count}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Following is paused</source>
        <translation>İzleme duraklatıldı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>New order</source>
        <translation>Yeni sipariş</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>No panel can be reached</source>
        <translation>Hiçbir panele ulaşılamıyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Pause following</source>
        <translation>İzlemeyi duraklat</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Quit</source>
        <translation>Çıkış</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Refresh</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Waiting for you: {count}</source>
        <translation>Sizi bekleyen: {count}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>not known yet</source>
        <translation>henüz bilinmiyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>{account}: {balance}</source>
        <translation>{account}: {balance}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>{account}: {balance}, {lasts}</source>
        <translation>{account}: {balance}, {lasts}</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Nothing was sent to a panel, and nothing in the file was changed.</source>
        <translation>Panele hiçbir şey gönderilmedi, dosyada hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Open data folder</source>
        <translation>Veri klasörünü aç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Quit</source>
        <translation>Çıkış</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Trouble</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Your data could not be opened</source>
        <translation>Verileriniz açılamadı</translation>
    </message>
</context>
<context>
    <name>UnclearRequestCard</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Charge</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>It was done</source>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>It was not done</source>
        <translation>Yapılmadı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Its id on the panel’s refill page, where there is one:</source>
        <translation>Varsa panelin telafi sayfasındaki numarası:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Look at the panel’s site, then answer. The answer is only noted; nothing is sent again by itself.</source>
        <translation>Panelin sitesine bakın, sonra yanıtlayın. Yanıt yalnızca not edilir; hiçbir şey kendiliğinden yeniden gönderilmez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>On {when} you asked {account} for a refill of order {order}, and no clear answer came.</source>
        <translation>{when} {account} hesabından {order} siparişi için telafi istediniz ve açık bir yanıt gelmedi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>On {when} you asked {account} to cancel order {order}, and no clear answer came.</source>
        <translation>{when} {account} hesabından {order} siparişinin iptalini istediniz ve açık bir yanıt gelmedi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Refill ID</source>
        <translation>Telafi numarası</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Remains</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Service</source>
        <translation>Servis</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>State now</source>
        <translation>Şimdiki durum</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>The panel did not take it</source>
        <translation>Panel kabul etmedi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>The panel took it</source>
        <translation>Panel kabul etti</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>The refill’s id on the panel</source>
        <translation>Telafinin paneldeki numarası</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Was the cancel carried out?</source>
        <translation>İptal yapıldı mı?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Was the refill taken?</source>
        <translation>Telafi kabul edildi mi?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>You can then ask for it again on the Orders page.</source>
        <translation>Sonra Siparişler sayfasından yeniden isteyebilirsiniz.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>a panel that is no longer here</source>
        <translation>artık burada olmayan bir panel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>not looked at since</source>
        <translation>o zamandan beri bakılmadı</translation>
    </message>
</context>
<context>
    <name>UnknownOrderCard</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Balance after</source>
        <translation>Sonraki bakiye</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Balance before</source>
        <translation>Önceki bakiye</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Enter the id that the panel shows for this order.</source>
        <translation>Panelin bu sipariş için gösterdiği numarayı girin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Estimate</source>
        <translation>Tahmin</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It is marked as not placed. You can then place it again as a new order.</source>
        <translation>Verilmedi olarak işaretlendi. Sonra yeni sipariş olarak yeniden verebilirsiniz.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It is not there</source>
        <translation>Orada yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It is there</source>
        <translation>Orada</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It is this order all the same</source>
        <translation>Yine de bu sipariş</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It was not placed</source>
        <translation>Verilmedi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It was placed</source>
        <translation>Verildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Look for it among your orders on the panel’s site, then answer. Nothing is sent again by itself.</source>
        <translation>Panelin sitesinde siparişleriniz arasında arayın, sonra yanıtlayın. Hiçbir şey kendiliğinden yeniden gönderilmez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>On {when} you asked {account} for {what}, and no clear answer came.</source>
        <translation>{when} {account} hesabından {what} istediniz ve açık bir yanıt gelmedi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Open the panel’s site</source>
        <translation>Panelin sitesini aç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Order ID</source>
        <translation>Sipariş no.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>The order’s id on the panel</source>
        <translation>Siparişin paneldeki numarası</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Was this order placed?</source>
        <translation>Bu sipariş verildi mi?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>a panel that is no longer here</source>
        <translation>artık burada olmayan bir panel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Could not find out whether there is a newer version.</source>
        <translation>Daha yeni bir sürüm olup olmadığı öğrenilemedi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Looking for a newer version…</source>
        <translation>Daha yeni sürüm aranıyor…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Save the file</source>
        <translation>Dosyayı kaydet</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Saved and checked: {path}. Quit the program before you install it.</source>
        <translation>Kaydedildi ve denetlendi: {path}. Kurmadan önce programdan çıkın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>There is no file for this kind of computer. Update the way you installed this copy.</source>
        <translation>Bu tür bilgisayar için dosya yok. Bu kopyayı kurduğunuz yolla güncelleyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>This is the newest version.</source>
        <translation>Bu en yeni sürüm.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Updates</source>
        <translation>Güncellemeler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Version {version} is available.</source>
        <translation>Sürüm {version} çıktı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>What is new</source>
        <translation>Yenilikler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>You have version {version}.</source>
        <translation>Sizdeki sürüm {version}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Your version has a fault that is mended there. Update soon.</source>
        <translation>Sürümünüzde orada giderilmiş bir hata var. Yakında güncelleyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>{name}, {size}. It is checked and saved to {folder}; you open it yourself when you want to.</source>
        <translation>{name}, {size}. Denetlenip {folder} klasörüne kaydedilir; istediğinizde kendiniz açarsınız.</translation>
    </message>
</context>
<context>
    <name>UpdateNote</name>
    <message>
        <location filename="../../smm_desktop/ui/update_note.py"/>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/update_note.py"/>
        <source>SMM Desktop was updated to version {version}.</source>
        <translation>SMM Desktop {version} sürümüne güncellendi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/update_note.py"/>
        <source>What's new</source>
        <translation>Yenilikler</translation>
    </message>
</context>
<context>
    <name>UpdateSettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Check for updates…</source>
        <translation>Güncellemeleri denetle…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Look for a newer version once a day</source>
        <translation>Günde bir kez yeni sürüme bak</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Only the list of releases is fetched, nothing is told about you. Its signature is checked before anything is shown. Nothing is installed by itself.</source>
        <translation>Yalnızca sürüm listesi indirilir, hakkınızda bir şey bildirilmez. Gösterilmeden önce imzası denetlenir. Hiçbir şey kendiliğinden kurulmaz.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>This copy was installed as a package, and your system’s own tools update it. Here you only learn that there is something newer.</source>
        <translation>Bu kopya paket olarak kuruldu ve sisteminizin araçlarıyla güncellenir. Burada yalnızca yeni bir şey olduğunu öğrenirsiniz.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Updates</source>
        <translation>Güncellemeler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Updates are not set up for this build: it has no address or no release key, so it never asks.</source>
        <translation>Bu yapı için güncellemeler ayarlı değil: adresi ya da sürüm anahtarı yok, bu yüzden hiç sormaz.</translation>
    </message>
</context>
<context>
    <name>Updater</name>
    <message>
        <location filename="../../smm_desktop/ui/updater.py"/>
        <source>SMM Desktop {version} is available. Help → Check for updates… says what is new.</source>
        <translation>SMM Desktop {version} çıktı. Yenilikler: Yardım → Güncellemeleri denetle…</translation>
    </message>
</context>
<context>
    <name>WhatsNewDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>Changes</source>
        <translation>Değişiklikler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>Not released yet</source>
        <translation>Henüz yayımlanmadı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>Version {version}</source>
        <translation>Sürüm {version}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>What's new</source>
        <translation>Yenilikler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>You have version {version}.</source>
        <translation>Sürümünüz: {version}. Notlar İngilizcedir.</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <location filename="../../smm_desktop/ui/messagebar.py"/>
        <source>Cancel</source>
        <translation>İptal et</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/messagebar.py"/>
        <source>Cancel: {work}</source>
        <translation>İptal: {work}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/messagebar.py"/>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>_Description</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>The panel gives no description.</source>
        <translation>Panel açıklama vermiyor.</translation>
    </message>
</context>
<context>
    <name>_Entries</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>No refill</source>
        <translation>Telafi yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Refill</source>
        <translation>Telafi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>{least} to {most}</source>
        <translation>{least} – {most}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>{name}, {account}: {price}, {saved}; {limits}; {refill}; ID {id}</source>
        <translation>{name}, {account}: {price}, {saved}; {limits}; {refill}; ID {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>{percent} less</source>
        <translation>{percent} daha ucuz</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Field name {number}</source>
        <translation>{number}. alanın adı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Field value {number}</source>
        <translation>{number}. alanın değeri</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Remove field {number}</source>
        <translation>{number}. alanı kaldır</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>name</source>
        <translation>ad</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>value</source>
        <translation>değer</translation>
    </message>
</context>
<context>
    <name>_SearchField</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Search services</source>
        <translation>Servis ara</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>%Ln line(s) of “{name}”</source>
        <translation>
            <numerusform>“{name}” içinden %Ln satır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln sipariş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>%Ln outcome(s)</source>
        <translation>
            <numerusform>%Ln sonuç</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>%Ln refill(s)</source>
        <translation>
            <numerusform>%Ln telafi</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>About</source>
        <translation>Konu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Cancel unclear</source>
        <translation>İptal belirsiz</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Canceled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>Dearer</source>
        <translation>Pahalandı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Ended partial</source>
        <translation>Kısmi bitti</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Estimate</source>
        <translation>Tahmin</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>It holds {amount}, less than the limit of {limit}. Top up on the panel, or orders will be refused.</source>
        <translation>Bakiye {amount}, {limit} sınırının altında. Panelde bakiye yükleyin, yoksa siparişler reddedilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>It is told because the service is a favourite.</source>
        <translation>Servis sık kullanılan olduğu için bildiriliyor.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>It is told because you ordered this service in the last 30 days.</source>
        <translation>Son 30 günde bu servisi sipariş ettiğiniz için bildiriliyor.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Key refused</source>
        <translation>Anahtar reddedildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Lines held back</source>
        <translation>Satırlar bekletildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Low balance</source>
        <translation>Düşük bakiye</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Not moving</source>
        <translation>İlerlemiyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Not saved yet</source>
        <translation>Henüz kaydedilmedi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Nothing has changed for much longer than their services usually take. Some panels show failed orders as Pending for ever: ask the panel's support.</source>
        <translation>Servislerinin olağan süresinden çok daha uzun zamandır hiçbir şey değişmedi. Bazı paneller başarısız siparişleri hep Pending gösterir: panelin desteğine sorun.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>Other limits</source>
        <translation>Başka sınırlar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Outcome unknown</source>
        <translation>Sonuç bilinmiyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Refill rejected</source>
        <translation>Telafi reddedildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Refill unclear</source>
        <translation>Telafi belirsiz</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Scheduled, held</source>
        <translation>Zamanlandı, bekletiliyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Since</source>
        <translation>Ne zamandan beri</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The largest quantity of an order is {new} now; it was {old}.</source>
        <translation>Bir siparişin en çok miktarı şimdi {new}; önce {old} idi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The least quantity of an order is {new} now; it was {old}.</source>
        <translation>Bir siparişin en az miktarı şimdi {new}; önce {old} idi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>The panel canceled them without being asked. Their money comes back to the balance.</source>
        <translation>Panel bunları istenmeden iptal etti. Paraları bakiyeye geri gelir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The panel does not list it any more: new orders would be refused.</source>
        <translation>Panel artık listelemiyor: yeni siparişler reddedilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>The panel rejected these refills. Its support can tell why; Copy for ticket helps to ask.</source>
        <translation>Panel bu telafileri reddetti. Nedenini panelin desteği söyleyebilir; sormaya “Destek için kopyala” yardım eder.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>The panel says that they failed. What was charged for them mostly comes back by itself.</source>
        <translation>Panel bunların başarısız olduğunu bildiriyor. Alınan ücret çoğunlukla kendiliğinden geri gelir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The price went up from {old} to {new}.</source>
        <translation>Fiyat {old} yerine {new} oldu.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The price went up from {old} to {new}: {percent} % more.</source>
        <translation>Fiyat {old} yerine {new} oldu: %{percent} daha fazla.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>They came up short: what was not delivered comes back to the balance. Order again what is still wanted.</source>
        <translation>Eksik kaldılar: teslim edilmeyenin parası bakiyeye geri gelir. Hâlâ istediğinizi yeniden sipariş edin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>Vanished</source>
        <translation>Kayboldu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>What</source>
        <translation>Ne</translation>
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
            <numerusform>%Ln gün önce</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>before a restore</source>
        <translation>geri yüklemeden önce</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>before an update</source>
        <translation>güncellemeden önce</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>by itself</source>
        <translation>kendiliğinden</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>on request</source>
        <translation>istek üzerine</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>the file you chose</source>
        <translation>seçtiğiniz dosya</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Estimated cost</source>
        <translation>Tahmini tutar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Fault</source>
        <translation>Hata</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Look</source>
        <translation>Bakın</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Not sent</source>
        <translation>Gönderilmedi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Order ID</source>
        <translation>Sipariş no.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Outcome unknown</source>
        <translation>Sonuç bilinmiyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Placed</source>
        <translation>Verildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Refused</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Sending</source>
        <translation>Gönderiliyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Service</source>
        <translation>Servis</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stop when an outcome is unknown</source>
        <translation>Bir sonuç bilinmiyorsa dur</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stop when the balance does not suffice</source>
        <translation>Bakiye yetmezse dur</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stop when the key is refused</source>
        <translation>Anahtar reddedilirse dur</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stop when the panel cannot be reached</source>
        <translation>Panele ulaşılamazsa dur</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped by you. The lines left can be sent later.</source>
        <translation>Siz durdurdunuz. Kalan satırlar sonra gönderilebilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: an order could not be written down, so it was not sent. Free some disk space, then go on.</source>
        <translation>Durdu: bir sipariş yazılamadığı için gönderilmedi. Diskte yer açın, sonra devam edin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: it is not known whether the panel took a line. Settle it under Attention, then go on; that line is not sent again.</source>
        <translation>Durdu: panelin bir satırı kabul edip etmediği bilinmiyor. Dikkat altında karara bağlayın, sonra devam edin; o satır yeniden gönderilmez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: the balance does not suffice. Top up, then go on.</source>
        <translation>Durdu: bakiye yetmiyor. Yükleyin, sonra devam edin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: the panel cannot be reached. Nothing was sent for that line.</source>
        <translation>Durdu: panele ulaşılamıyor. O satır için hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: the panel refused the key. Correct it in Settings, then go on.</source>
        <translation>Durdu: panel anahtarı reddetti. Ayarlar’da düzeltin, sonra devam edin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>What to know</source>
        <translation>Bilinmesi gereken</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Can be canceled now</source>
        <translation>Artık iptal edilebilir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Cannot be canceled any more</source>
        <translation>Artık iptal edilemez</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Cheaper</source>
        <translation>Ucuzladı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Dearer</source>
        <translation>Pahalandı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Drip-feed</source>
        <translation>Drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Drip-feed now</source>
        <translation>Artık drip-feed var</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Favourite</source>
        <translation>Sık kullanılan</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>ID</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Maximum</source>
        <translation>En çok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Maximum {old} → {new}</source>
        <translation>En çok {old} → {new}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Minimum</source>
        <translation>En az</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Minimum {old} → {new}</source>
        <translation>En az {old} → {new}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Moved from “{old}”</source>
        <translation>“{old}” kategorisinden taşındı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>New, at {price}</source>
        <translation>Yeni, {price}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No drip-feed any more</source>
        <translation>Artık drip-feed yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>No favourite</source>
        <translation>Sık kullanılan değil</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No longer listed</source>
        <translation>Artık listede yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No longer listed, was {price}</source>
        <translation>Artık listede yok, fiyatı {price} idi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No refill any more</source>
        <translation>Artık telafi yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Now with refill</source>
        <translation>Artık telafili</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Price {old} → {new}</source>
        <translation>Fiyat {old} → {new}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Refill</source>
        <translation>Telafi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Renamed, was “{old}”</source>
        <translation>Yeniden adlandırıldı, eskisi “{old}”</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Service</source>
        <translation>Servis</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Type {old} → {new}</source>
        <translation>Tür {old} → {new}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Vanished</source>
        <translation>Kayboldu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;Account</source>
        <translation>&amp;Hesap</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;Orders</source>
        <translation>&amp;Siparişler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>About SMM Desktop</source>
        <translation>SMM Desktop hakkında</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Add account…</source>
        <translation>Hesap ekle…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Check for updates…</source>
        <translation>Güncellemeleri denetle…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Close window</source>
        <translation>Pencereyi kapat</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Copy diagnostics…</source>
        <translation>Tanılamayı kopyala…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Cut</source>
        <translation>Kes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Dark theme</source>
        <translation>Koyu tema</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Find a command, service or order…</source>
        <translation>Komut, servis ya da sipariş bul…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Import orders…</source>
        <translation>Siparişleri içe aktar…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Light theme</source>
        <translation>Açık tema</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Manage accounts</source>
        <translation>Hesapları yönet</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>New order</source>
        <translation>Yeni sipariş</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Open data folder</source>
        <translation>Veri klasörünü aç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Quit</source>
        <translation>Çıkış</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Refresh</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Scheduled orders…</source>
        <translation>Zamanlanan siparişler…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Select all</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/selftest.py"/>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Show order ticket</source>
        <translation>Sipariş fişini göster</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Theme of the system</source>
        <translation>Sistemin teması</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>What's new</source>
        <translation>Yenilikler</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>A backup was put in place since, so it may have been placed already. Compare with the panel's orders.</source>
        <translation>Bu arada bir yedek yerine kondu; sipariş zaten verilmiş olabilir. Panelin siparişleriyle karşılaştırın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>A comment has a comma. Some panels split comments there, and bill each part.</source>
        <translation>Bir yorumda virgül var. Bazı paneller yorumları oradan böler ve her parçayı ücretlendirir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>A field holds characters that cannot be sent, so nothing was sent. Remove them, then try again.</source>
        <translation>Bir alanda gönderilemeyen karakterler var, bu yüzden hiçbir şey gönderilmedi. Onları kaldırıp yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>A key has no spaces or line breaks inside. Copy it once more, alone.</source>
        <translation>Anahtarın içinde boşluk ya da satır sonu olmaz. Bir kez daha, tek başına kopyalayın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>A later refill request for this order was taken under the id {refill}, so this one hardly matters.</source>
        <translation>Bu sipariş için sonraki bir telafi isteği {refill} numarasıyla kabul edildi; bunun artık pek önemi yok.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/catalogue.py"/>
        <source>A note holds at most {most} characters. It was not saved.</source>
        <translation>Bir not en çok {most} karakter alır. Kaydedilmedi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>A refill can be asked for once the order is completed.</source>
        <translation>Telafi, sipariş tamamlanınca istenebilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>A refill costs nothing. Panels do not tell which refills an order has, so look at the panel's refill page: if one stands there for this order, enter its id, and it is followed.</source>
        <translation>Telafi ücretsizdir. Paneller bir siparişin telafilerini bildirmez; panelin telafi sayfasına bakın: bu sipariş için bir tane varsa numarasını girin, izlensin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>A refill of this order is under way.</source>
        <translation>Bu siparişin bir telafisi sürüyor.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>A spreadsheet holds at most {most} orders. Choose CSV for more.</source>
        <translation>Bir tablo en çok {most} sipariş alır. Daha fazlası için CSV seçin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>A user agent is one line of plain letters, digits and signs.</source>
        <translation>Kullanıcı aracısı, düz harf, rakam ve işaretlerden oluşan tek satırdır.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>All devices</source>
        <translation>Tüm cihazlar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>All runs together are {total}; the service allows at most {max}.</source>
        <translation>Tüm turlar birlikte {total} eder; servis en çok {max} kabul eder.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/releases.py"/>
        <source>An older list of releases came than the one seen before, so it is not followed. Try again later.</source>
        <translation>Daha önce görülenden eski bir sürüm listesi geldi, bu yüzden dikkate alınmadı. Sonra yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>An order of this service is still running on this link.</source>
        <translation>Bu servisin bir siparişi bu bağlantıda hâlâ sürüyor.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>An order on this link is still running. Wait until it is done, then place this one. The panel said: {words}</source>
        <translation>Bu bağlantıda bir sipariş hâlâ sürüyor. Bitmesini bekleyin, sonra bunu verin. Panelin sözü: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Another account already has this name.</source>
        <translation>Başka bir hesabın adı zaten bu.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>Another order of this account already has the id {id}. Check the id.</source>
        <translation>Bu hesabın başka bir siparişi {id} numarasını zaten taşıyor. Numarayı denetleyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>Another program holds the data file. Close it, then try again.</source>
        <translation>Veri dosyasını başka bir program tutuyor. Onu kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Answer number</source>
        <translation>Yanıt numarası</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>Apart from {others} {currency} for other orders, the balance fell by {fall} {currency}, about what this order costs: it was probably placed. Look for it on the panel's order page.</source>
        <translation>Diğer siparişler için {others} {currency} dışında bakiye {fall} {currency} azaldı; bu siparişin tutarı kadar: büyük olasılıkla verildi. Panelin sipariş sayfasında arayın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>At least 2 runs, or leave it empty.</source>
        <translation>En az 2 tur, ya da boş bırakın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>At least {min} for this service.</source>
        <translation>Bu servis için en az {min}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>At most {max} for this service.</source>
        <translation>Bu servis için en çok {max}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>At most {most} characters are possible here.</source>
        <translation>Burada en çok {most} karakter olabilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Blank referrer</source>
        <translation>Boş yönlendiren</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/exporting.py"/>
        <source>Choose at least one column to export.</source>
        <translation>Dışa aktarmak için en az bir sütun seçin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Choose one of the values offered.</source>
        <translation>Sunulan değerlerden birini seçin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Comment Likes</source>
        <translation>Yorum beğenileri</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Comment Replies</source>
        <translation>Yorum yanıtları</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Comments</source>
        <translation>Yorumlar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Custom Comments</source>
        <translation>Özel yorumlar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Custom Comments Package</source>
        <translation>Özel yorum paketi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Custom referrer</source>
        <translation>Özel yönlendiren</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Default</source>
        <translation>Standart</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Delay (minutes)</source>
        <translation>Gecikme (dakika)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Desktop</source>
        <translation>Masaüstü</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Device</source>
        <translation>Cihaz</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Empty: every new post until it is canceled or expires</source>
        <translation>Boş: iptal edilene ya da süresi dolana dek her yeni gönderi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/accounts.py"/>
        <source>Enter 1 to 600 calls a minute.</source>
        <translation>Dakikada 1 ile 600 arası çağrı girin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter a date as dd/mm/yyyy.</source>
        <translation>Tarihi gg/aa/yyyy biçiminde girin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter a quantity.</source>
        <translation>Miktar girin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter a username.</source>
        <translation>Kullanıcı adı girin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter a whole number, digits only.</source>
        <translation>Tam sayı girin, yalnızca rakam.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one comment, one on each line.</source>
        <translation>En az bir yorum girin, her satıra bir tane.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one group, one on each line.</source>
        <translation>En az bir grup girin, her satıra bir tane.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one hashtag, one on each line.</source>
        <translation>En az bir etiket girin, her satıra bir tane.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one keyword, one on each line.</source>
        <translation>En az bir anahtar sözcük girin, her satıra bir tane.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one username, one on each line.</source>
        <translation>En az bir kullanıcı adı girin, her satıra bir tane.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Enter the API key from the panel's account page.</source>
        <translation>Panelin hesap sayfasındaki API anahtarını girin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Enter the address that stands on the panel's API page.</source>
        <translation>Panelin API sayfasında yazan adresi girin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter the link the order is for.</source>
        <translation>Siparişin bağlantısını girin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>Enter the order's id as the panel's order page shows it.</source>
        <translation>Siparişin numarasını panelin sipariş sayfasında göründüğü gibi girin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Existing posts</source>
        <translation>Var olan gönderiler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Expiry</source>
        <translation>Bitiş tarihi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>Found not to have been carried out, by the person who asked for it.</source>
        <translation>İsteyen kişi, yapılmadığını saptadı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>Found not to have been placed, by the person who asked for it.</source>
        <translation>İsteyen kişi, verilmediğini saptadı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>Found to have been asked for; without an id of the panel it cannot be followed.</source>
        <translation>İstendiği saptandı; panelin numarası olmadan izlenemez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Give the account a name of up to 60 characters.</source>
        <translation>Hesaba en çok 60 karakterlik bir ad verin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>Give the template a name.</source>
        <translation>Şablona bir ad verin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Google keyword</source>
        <translation>Google anahtar sözcüğü</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Hashtag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Hashtags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>How many times the quantity is delivered</source>
        <translation>Miktarın kaç kez teslim edileceği</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Interval</source>
        <translation>Aralık</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Invites from Groups</source>
        <translation>Gruplardan davetler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>It did not reach the panel. Nothing was charged. {why}</source>
        <translation>Panele ulaşmadı. Ücret alınmadı. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>It is not known whether a refill of this order is under way. Decide that on the Attention page first.</source>
        <translation>Bu siparişin bir telafisinin sürüp sürmediği bilinmiyor. Önce buna Dikkat sayfasında karar verin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>It is not known whether an earlier order of this service for this link was placed. Settle it under Attention first, or it may be paid twice.</source>
        <translation>Bu bağlantı için bu servisin önceki bir siparişinin verilip verilmediği bilinmiyor. Önce Dikkat altında karara bağlayın, yoksa iki kez ödenebilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>It is not known whether an earlier order of this service for this link was placed. Settle that one first, or it may be paid twice.</source>
        <translation>Bu bağlantı için bu servisin önceki bir siparişinin verilip verilmediği bilinmiyor. Önce onu karara bağlayın, yoksa iki kez ödenebilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>Its account was removed.</source>
        <translation>Hesabı kaldırıldı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/imports.py"/>
        <source>Its outcome was not known when it was exported. Look it up on the panel, then import it by its id.</source>
        <translation>Dışa aktarıldığında sonucu bilinmiyordu. Panelde bakın, sonra numarasıyla içe aktarın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>Its time passed more than {minutes} minutes ago while the program was not running or the computer slept, so it was not placed late unasked.</source>
        <translation>Zamanı {minutes} dakikadan fazla önce, program çalışmazken ya da bilgisayar uykudayken geçti; bu yüzden sorulmadan geç verilmedi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Keywords</source>
        <translation>Anahtar sözcükler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Leave out everything after the path: the key is sent in the request, not in the address.</source>
        <translation>Yoldan sonraki her şeyi çıkarın: anahtar adreste değil, istekte gönderilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Leave user name and password out of the address; the key has its own field.</source>
        <translation>Kullanıcı adı ve parolayı adresten çıkarın; anahtarın kendi alanı var.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Media URL</source>
        <translation>Medya adresi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions</source>
        <translation>Bahsetmeler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions Custom List</source>
        <translation>Kendi listenden bahsetmeler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions Hashtag</source>
        <translation>Etiketten bahsetmeler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions Media Likers</source>
        <translation>Beğenenlerden bahsetmeler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions User Followers</source>
        <translation>Takipçilerden bahsetmeler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions with Hashtags</source>
        <translation>Etiketli bahsetmeler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Minutes between two runs, more than 5</source>
        <translation>İki tur arasındaki dakika, 5’ten fazla</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mixed (mobile)</source>
        <translation>Karışık (mobil)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mobile (Android)</source>
        <translation>Mobil (Android)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mobile (iOS)</source>
        <translation>Mobil (iOS)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>More came than was announced, so it was not taken.</source>
        <translation>Bildirilenden fazlası geldi, bu yüzden alınmadı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>More than 5 minutes between two runs.</source>
        <translation>İki tur arasında 5 dakikadan fazla.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>More than {most} lines are too many for one batch. Split the list.</source>
        <translation>{most} satırdan fazlası tek seferde çok. Listeyi bölün.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>Most panels take a refill 24 h after completion at the earliest.</source>
        <translation>Çoğu panel telafiyi en erken tamamlanmadan 24 sa sonra kabul eder.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>New posts</source>
        <translation>Yeni gönderiler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk.py"/>
        <source>No line is ready to be placed.</source>
        <translation>Verilmeye hazır satır yok.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>No secure connection to the panel could be made, so nothing was sent. Check the panel's address and this computer's clock, then try again. ({words})</source>
        <translation>Panele güvenli bağlantı kurulamadı, bu yüzden hiçbir şey gönderilmedi. Panelin adresini ve bu bilgisayarın saatini denetleyip yeniden deneyin. ({words})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>No service id. A line is: service | link | quantity.</source>
        <translation>Servis numarası yok. Satır şöyledir: servis | bağlantı | miktar.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>Not enough funds on the panel's balance. Top up there, then place the order again. The panel said: {words}</source>
        <translation>Paneldeki bakiye yetersiz. Orada yükleyin, sonra siparişi yeniden verin. Panelin sözü: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Only one line is possible here.</source>
        <translation>Burada yalnızca bir satır olabilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>Order {order} of this service is still running on this link. A second one may be refused, or count wrongly and be charged.</source>
        <translation>Bu servisin {order} siparişi bu bağlantıda hâlâ sürüyor. İkincisi reddedilebilir ya da yanlış sayılıp ücretlendirilebilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>Order {order} of this service is still running on this link. A second one may count wrongly.</source>
        <translation>Bu servisin {order} siparişi bu bağlantıda hâlâ sürüyor. İkincisi yanlış sayılabilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>Order {order}, which it waited for, did not end as completed. Look at the link before more is paid.</source>
        <translation>Beklediği {order} siparişi tamamlanmadan bitti. Daha fazla ödemeden önce bağlantıya bakın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Over http:// anyone on the way could read your key. Use https:// for this panel.</source>
        <translation>http:// üzerinden yoldaki herkes anahtarınızı okuyabilir. Bu panel için https:// kullanın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Poll</source>
        <translation>Anket</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Practice panel</source>
        <translation>Deneme paneli</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>Prices were last read {hours} h ago and cannot be read now, so the cost may be another.</source>
        <translation>Fiyatlar en son {hours} sa önce okundu ve şimdi okunamıyor; tutar farklı olabilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Quantity from</source>
        <translation>En az miktar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Quantity to</source>
        <translation>En çok miktar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Referring URL</source>
        <translation>Yönlendiren adres</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/releases.py"/>
        <source>Releases are fetched over https:// alone, and this address is another: {address}</source>
        <translation>Sürümler yalnızca https:// üzerinden alınır, bu adres ise farklı: {address}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Runs</source>
        <translation>Turlar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Runs and interval go together.</source>
        <translation>Turlar ve aralık birlikte girilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>SEO</source>
        <translation>SEO</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>Same service and link as line {line}.</source>
        <translation>{line}. satırla aynı servis ve bağlantı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>Service {service} is not in this account's list.</source>
        <translation>{service} servisi bu hesabın listesinde yok.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>Several accounts are named “{name}”. Choose the one that is meant.</source>
        <translation>“{name}” adında birden çok hesap var. Hangisiyse onu seçin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Some panels cut links after {most} characters without a word, and charge.</source>
        <translation>Bazı paneller bağlantıları {most} karakterden sonra haber vermeden keser ve ücret alır.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Some panels drop everything after a “&lt;” in a comment.</source>
        <translation>Bazı paneller yorumda “&lt;” işaretinden sonrasını atar.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Some panels turn a plus into a space and read % codes again. Ask this panel, or avoid them.</source>
        <translation>Bazı paneller artıyı boşluğa çevirir ve % kodlarını yeniden okur. Bu panele sorun ya da bunlardan kaçının.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/autostart.py"/>
        <source>Starting at login could not be arranged: the system does not let its list be changed. Nothing was changed.</source>
        <translation>Oturum açılışında başlatma ayarlanamadı: sistem listesinin değiştirilmesine izin vermiyor. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Subscriptions</source>
        <translation>Abonelikler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Such as US</source>
        <translation>US gibi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/scheduled.py"/>
        <source>That order has ended meanwhile. Choose a time instead.</source>
        <translation>O sipariş bu arada bitti. Bunun yerine bir zaman seçin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>The API key of this account is not on this machine. Enter it once more in the account's settings.</source>
        <translation>Bu hesabın API anahtarı bu bilgisayarda yok. Hesabın ayarlarında bir kez daha girin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>The account of this template was removed. It cannot be ordered from.</source>
        <translation>Bu şablonun hesabı kaldırıldı. Ondan sipariş verilemez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>The address must start with https://.</source>
        <translation>Adres https:// ile başlamalı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The answer is not that of a panel. Check the panel's address, or try again in a while. (Status {status}, {type}: {words})</source>
        <translation>Yanıt bir panelin yanıtı değil. Panelin adresini denetleyin ya da birazdan yeniden deneyin. (Durum {status}, {type}: {words})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/backups.py"/>
        <source>The backup {name} is not whole, so it was not used. Choose another.</source>
        <translation>{name} yedeği eksik, bu yüzden kullanılmadı. Başka birini seçin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The balance changed by another amount than this order costs, so it does not tell. Look at the panel's order page.</source>
        <translation>Bakiye bu siparişin tutarından farklı değişti, bu yüzden bir şey göstermiyor. Panelin sipariş sayfasına bakın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The balance did not fall for this order: it was probably not placed. Panels can be late, so look at the panel's order page before you answer.</source>
        <translation>Bakiye bu sipariş için azalmadı: büyük olasılıkla verilmedi. Paneller gecikebilir; yanıtlamadan önce panelin sipariş sayfasına bakın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The balance fell by {fall} {currency}, about what this order costs: it was probably placed. Look for it on the panel's order page.</source>
        <translation>Bakiye {fall} {currency} azaldı; bu siparişin tutarı kadar: büyük olasılıkla verildi. Panelin sipariş sayfasında arayın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The balance of {balance} {currency} does not cover the estimated {estimate}.</source>
        <translation>{balance} {currency} bakiye, tahmini {estimate} tutarına yetmiyor.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The balance of {balance} {currency} does not cover the estimated {estimate}. The panel will refuse.</source>
        <translation>{balance} {currency} bakiye, tahmini {estimate} tutarına yetmiyor. Panel reddedecek.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/reading.py"/>
        <source>The column {column} is missing. Files that this program exported with all columns can be imported; orders of other programs by their ids.</source>
        <translation>{column} sütunu eksik. Bu programın tüm sütunlarla dışa aktardığı dosyalar içe aktarılabilir; başka programların siparişleri kimlikleriyle.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The connection broke before the whole answer came. The panel may or may not have carried this out. Look at the orders on the panel before you ask again.</source>
        <translation>Yanıtın tamamı gelmeden bağlantı koptu. Panel bunu yapmış da olabilir, yapmamış da. Yeniden istemeden önce paneldeki siparişlere bakın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The connection broke before the whole answer came. Try again.</source>
        <translation>Yanıtın tamamı gelmeden bağlantı koptu. Yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The data file cannot be written. Check the rights of its folder.</source>
        <translation>Veri dosyasına yazılamıyor. Klasörünün izinlerini denetleyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The data file could not be used: {words}</source>
        <translation>Veri dosyası kullanılamadı: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The data file is damaged. Close the program and start it again: it offers the newest good backup.</source>
        <translation>Veri dosyası hasarlı. Programı kapatıp yeniden başlatın: en yeni iyi yedeği önerir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/damage.py"/>
        <source>The data file is damaged. It will be moved aside, not deleted. Go on with the newest good backup; orders placed since then are read from the damaged file as far as possible.</source>
        <translation>Veri dosyası hasarlı. Silinmez, bir kenara taşınır. En yeni iyi yedekle devam edin; ondan sonra verilen siparişler olabildiğince hasarlı dosyadan okunur.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/store.py"/>
        <source>The data file was written by a newer version of this program (schema {found}; this version knows {known}). Install the newer version; nothing was changed.</source>
        <translation>Veri dosyasını bu programın daha yeni bir sürümü yazdı (şema {found}; bu sürüm {known} biliyor). Yeni sürümü kurun; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The disk is full, so nothing more can be saved. Free some space; nothing is sent that could not be noted.</source>
        <translation>Disk dolu, daha fazla kaydedilemiyor. Yer açın; not edilemeyen hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>The disk is full, so nothing was exported. Free some space or choose another folder.</source>
        <translation>Disk dolu, hiçbir şey dışa aktarılmadı. Yer açın ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The disk reported an error while the data file was used. Check the disk.</source>
        <translation>Veri dosyası kullanılırken disk hata bildirdi. Diski denetleyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk.py"/>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <location filename="../../smm_desktop/exports/reading.py"/>
        <source>The file cannot be read: {why}.</source>
        <translation>Dosya okunamıyor: {why}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/downloads.py"/>
        <source>The file could not be written to {folder}: {why}. Nothing was kept.</source>
        <translation>Dosya {folder} klasörüne yazılamadı: {why}. Hiçbir şey saklanmadı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>The file could not be written: {why}. Nothing was exported.</source>
        <translation>Dosya yazılamadı: {why}. Hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/reading.py"/>
        <source>The file is damaged, or not of a kind that can be imported: CSV, JSON Lines, XLSX.</source>
        <translation>Dosya hasarlı ya da içe aktarılabilen türden değil: CSV, JSON Lines, XLSX.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk_files.py"/>
        <source>The file is empty.</source>
        <translation>Dosya boş.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk_files.py"/>
        <source>The file is larger than {most} MB. Split the list.</source>
        <translation>Dosya {most} MB’den büyük. Listeyi bölün.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/store.py"/>
        <source>The file {name} in the data folder does not belong to this program. Move it away.</source>
        <translation>Veri klasöründeki {name} dosyası bu programa ait değil. Oradan taşıyın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>The folder {folder} is not there any more. Choose another one.</source>
        <translation>{folder} klasörü artık yok. Başka birini seçin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>The header names no service column. It needs at least: service, link.</source>
        <translation>Başlıkta servis sütunu yok. En az şunlar gerekir: service, link.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/templates.py"/>
        <source>The limits changed: {now} now, {before} when it was kept.</source>
        <translation>Sınırlar değişti: şimdi {now}, kaydedildiğinde {before}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>The line cannot be read.</source>
        <translation>Satır okunamıyor.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/imports.py"/>
        <source>The line does not tell when the order was placed.</source>
        <translation>Satırda siparişin ne zaman verildiği yazmıyor.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>The line names no account. Choose the account of the orders above.</source>
        <translation>Satır bir hesap belirtmiyor. Siparişlerin hesabını yukarıda seçin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/signatures.py"/>
        <source>The list of releases bears no signature that this program knows, so nothing in it was looked at.</source>
        <translation>Sürüm listesinde bu programın tanıdığı bir imza yok, bu yüzden içine bakılmadı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/releases.py"/>
        <source>The list of releases is signed, but this version cannot read it ({what}). Look for a release by hand.</source>
        <translation>Sürüm listesi imzalı ama bu sürüm onu okuyamıyor ({what}). Elle bir sürüm arayın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/releases.py"/>
        <source>The list of releases ran out on {day}, so it is not followed: somebody may be holding a newer one back. Check the date of this computer, and try again later.</source>
        <translation>Sürüm listesinin süresi {day} günü doldu, bu yüzden dikkate alınmadı: biri daha yenisini tutuyor olabilir. Bilgisayarın tarihini denetleyin ve sonra yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>The low-balance limit is not an amount. It looks like 10 or 12.50.</source>
        <translation>Düşük bakiye sınırı bir tutar değil. Örnek: 10 ya da 12.50.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>The lower quantity is above the upper one.</source>
        <translation>Alt miktar üst miktardan büyük.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>The name of the service tells of a guarantee of {days} days, which are over.</source>
        <translation>Servisin adı {days} günlük garantiden söz ediyor; o süre geçti.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/imports.py"/>
        <source>The order has no id of the panel.</source>
        <translation>Siparişin paneldeki numarası yok.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The order has not been looked at since. Refresh asks the panel for its state, which costs nothing.</source>
        <translation>Siparişe o zamandan beri bakılmadı. Yenile, durumunu panele sorar; ücretsizdir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/opening.py"/>
        <source>The outcome of an order waits to be saved, so the data was not replaced. Make room on the disk, press Save now under Attention, then restore again.</source>
        <translation>Bir siparişin sonucu kaydedilmeyi bekliyor, bu yüzden veriler değiştirilmedi. Diskte yer açın, Dikkat altında Şimdi kaydet düğmesine basın, sonra yeniden geri yükleyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The outcome of this order is known by now.</source>
        <translation>Bu siparişin sonucu artık biliniyor.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The outcome of this request is known by now.</source>
        <translation>Bu isteğin sonucu artık biliniyor.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel answered that its address is {target}. It may or may not have carried this out. Look at the orders on the panel, then enter that address in the account.</source>
        <translation>Panel, adresinin {target} olduğunu bildirdi. Bunu yapmış da olabilir, yapmamış da. Paneldeki siparişlere bakın, sonra o adresi hesaba girin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/settling.py"/>
        <source>The panel answered with an order id that another order already has, so it is not certain what it did.</source>
        <translation>Panel, başka bir siparişin taşıdığı bir numarayla yanıt verdi; ne yaptığı kesin değil.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel answers with a redirect that leads nowhere (status {status}). Check the panel's address.</source>
        <translation>Panel hiçbir yere götürmeyen bir yönlendirmeyle yanıt veriyor (durum {status}). Panelin adresini denetleyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel asked to wait {seconds} seconds more, so nothing was sent. Try again after that.</source>
        <translation>Panel {seconds} saniye daha beklenmesini istedi, bu yüzden hiçbir şey gönderilmedi. Sonra yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The panel calls the order “{state}” now, so it ended without a cancel; the request makes no difference.</source>
        <translation>Panel siparişe şimdi “{state}” diyor; iptal edilmeden bitti, isteğin bir etkisi yok.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The panel calls the order “{state}” now: it was probably canceled before all of it was delivered.</source>
        <translation>Panel siparişe şimdi “{state}” diyor: büyük olasılıkla tümü teslim edilmeden iptal edildi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The panel calls the order “{state}” now: the cancel was carried out.</source>
        <translation>Panel siparişe şimdi “{state}” diyor: iptal yapıldı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel cannot do this for the given order or refill. Check its id, its state, and that it is on this account. The panel said: {words}</source>
        <translation>Panel bunu bu sipariş ya da telafi için yapamıyor. Numarasını, durumunu ve bu hesapta olduğunu denetleyin. Panelin sözü: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The panel charged {charge} {currency} for it; this order was estimated at {estimate}. Is it the right one?</source>
        <translation>Panel bunun için {charge} {currency} aldı; bu siparişin tahmini {estimate} idi. Doğru sipariş mi?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The panel could not be reached when it was due. Nothing was sent. {why}</source>
        <translation>Zamanı geldiğinde panele ulaşılamadı. Hiçbir şey gönderilmedi. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel could not be reached, so nothing was sent. Check the internet connection and the panel's address, then try again. ({words})</source>
        <translation>Panele ulaşılamadı, bu yüzden hiçbir şey gönderilmedi. İnternet bağlantısını ve panelin adresini denetleyip yeniden deneyin. ({words})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The panel counts it in {currency}, not in {expected}. Is it the right one?</source>
        <translation>Panel bunu {expected} değil {currency} ile sayıyor. Doğru sipariş mi?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel did not answer in time. It may or may not have carried this out. Look at the orders on the panel before you ask again.</source>
        <translation>Panel zamanında yanıt vermedi. Bunu yapmış da olabilir, yapmamış da. Yeniden istemeden önce paneldeki siparişlere bakın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel did not answer in time. Try again in a while.</source>
        <translation>Panel zamanında yanıt vermedi. Birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not accept the API key, so no more calls are made with it. Copy the key from the panel's account page once more, or ask its support whether the account is active. The panel said: {words}</source>
        <translation>Panel API anahtarını kabul etmiyor, bu yüzden onunla çağrı yapılmıyor. Anahtarı panelin hesap sayfasından bir kez daha kopyalayın ya da desteğe hesabın etkin olup olmadığını sorun. Panelin sözü: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not know this request. Check that the address is that of its API; it may not offer this function. The panel said: {words}</source>
        <translation>Panel bu isteği tanımıyor. Adresin API adresi olduğunu denetleyin; bu işlevi sunmuyor olabilir. Panelin sözü: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>The panel does not list service {service} any more, so this template cannot be ordered.</source>
        <translation>Panel {service} servisini artık listelemiyor, bu yüzden bu şablon sipariş edilemez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>The panel does not list this service any more, so it cannot be kept.</source>
        <translation>Panel bu servisi artık listelemiyor, bu yüzden kaydedilemez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The panel does not list this service any more.</source>
        <translation>Panel bu servisi artık listelemiyor.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not offer this service now. Refresh the services and choose another. The panel said: {words}</source>
        <translation>Panel bu servisi şu anda sunmuyor. Servisleri yenileyip başka birini seçin. Panelin sözü: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not take this link. Check that it is whole, public and of the kind the service needs. The panel said: {words}</source>
        <translation>Panel bu bağlantıyı kabul etmiyor. Tam, herkese açık ve servise uygun türde olduğunu denetleyin. Panelin sözü: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not take this quantity. Check the service's minimum and maximum. The panel said: {words}</source>
        <translation>Panel bu miktarı kabul etmiyor. Servisin en az ve en çok değerlerini denetleyin. Panelin sözü: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>The panel gives a minimum above the maximum, so this service cannot be ordered.</source>
        <translation>Panelin verdiği en az değer en çok değerden büyük; bu servis sipariş edilemez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>The panel lists service {service} more than once, so it cannot be ordered.</source>
        <translation>Panel {service} servisini birden çok kez listeliyor; sipariş edilemez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/catalogue.py"/>
        <source>The panel lists {services} services under the id {id}, so it is not certain which one an order would buy. Ask the panel's support; ordering is possible again when each has its own id.</source>
        <translation>Panel {id} numarasıyla {services} servis listeliyor; siparişin hangisini alacağı belli değil. Panelin desteğine sorun; her birinin kendi numarası olunca sipariş verilebilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The panel no longer lists this service, so it may refuse the order.</source>
        <translation>Panel bu servisi artık listelemiyor; siparişi reddedebilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The panel refused it. Nothing was charged. {why}</source>
        <translation>Panel reddetti. Ücret alınmadı. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel refused the key before this one's turn came, so nothing was sent for it.</source>
        <translation>Sırası gelmeden panel anahtarı reddetti, bu yüzden onun için hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel refused: {words}</source>
        <translation>Panel reddetti: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The panel refuses the API key, or the key cannot be read. {why}</source>
        <translation>Panel API anahtarını reddediyor ya da anahtar okunamıyor. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The panel says that {remains} remain of it; only {quantity} were ordered here. Is it the right one?</source>
        <translation>Panel {remains} kaldığını söylüyor; burada yalnızca {quantity} sipariş edildi. Doğru sipariş mi?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel sent an empty answer (status {status}). Try again in a while.</source>
        <translation>Panel boş yanıt gönderdi (durum {status}). Birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The panel still calls the order “{state}”. Panels may take hours to cancel, so this does not tell yet. Look at the panel's order page.</source>
        <translation>Panel siparişe hâlâ “{state}” diyor. İptal saatler sürebilir, bu yüzden henüz bir şey göstermez. Panelin sipariş sayfasına bakın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>The panel was asked to cancel it; the order's state will tell what came of it.</source>
        <translation>Panelden iptali istendi; sonucu siparişin durumu gösterecek.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel was called too often and asks to wait. Try again in a minute, or lower the account's calls a minute. The panel said: {words}</source>
        <translation>Panel çok sık çağrıldı ve beklenmesini istiyor. Bir dakika sonra yeniden deneyin ya da hesabın dakikadaki çağrısını azaltın. Panelin sözü: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's address has changed: it answers with a redirect. Use {target} as the account's address.</source>
        <translation>Panelin adresi değişmiş: yönlendirmeyle yanıt veriyor. Hesabın adresi olarak {target} kullanın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer about this id cannot be read with certainty, so it may or may not have carried this out. Look at it on the panel before you ask again.</source>
        <translation>Panelin bu numara hakkındaki yanıtı kesin okunamıyor; yapmış da olabilir, yapmamış da. Yeniden istemeden önce panelde bakın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer about this id cannot be read with certainty.</source>
        <translation>Panelin bu numara hakkındaki yanıtı kesin okunamıyor.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer does not say what happened, so it may or may not have carried this out. Look at the orders on the panel before you ask again. (Status {status}, {type}: {words})</source>
        <translation>Panelin yanıtı ne olduğunu söylemiyor; yapmış da olabilir, yapmamış da. Yeniden istemeden önce paneldeki siparişlere bakın. (Durum {status}, {type}: {words})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer is longer than 32 MB, so it was not read.</source>
        <translation>Panelin yanıtı 32 MB’den uzun, bu yüzden okunmadı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer leaves this id out.</source>
        <translation>Panelin yanıtında bu numara yok.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept answered with status {status}.</source>
        <translation>Sürümlerin tutulduğu yer {status} durumuyla yanıt verdi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept cannot be reached: {words}</source>
        <translation>Sürümlerin tutulduğu yere ulaşılamıyor: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept points elsewhere, which is not followed.</source>
        <translation>Sürümlerin tutulduğu yer başka yere yönlendiriyor; bu izlenmez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept sent something packed, which is not unpacked.</source>
        <translation>Sürümlerin tutulduğu yer sıkıştırılmış bir şey gönderdi; bu açılmaz.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept took too long. Try again later.</source>
        <translation>Sürümlerin tutulduğu yer çok uzun sürdü. Sonra yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/hosting.py"/>
        <source>The practice panel could not be started: this computer gives it no port. Nothing was changed; try again.</source>
        <translation>Deneme paneli başlatılamadı: bu bilgisayar ona port vermiyor. Hiçbir şey değişmedi; yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The price changed since it was shown: now {now}, before {before}.</source>
        <translation>Fiyat gösterildiğinden beri değişti: şimdi {now}, önce {before}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/templates.py"/>
        <source>The price changed: {now} {currency} now, {before} {currency} when it was kept.</source>
        <translation>Fiyat değişti: şimdi {now} {currency}, kaydedildiğinde {before} {currency}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The price rose above what you agreed to: now {now} {currency}, agreed {before} {currency}.</source>
        <translation>Fiyat kabul ettiğinizin üstüne çıktı: şimdi {now} {currency}, kabul edilen {before} {currency}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/settling.py"/>
        <source>The program ended before the panel's answer was saved. The order may or may not have been placed.</source>
        <translation>Program, panelin yanıtı kaydedilmeden sona erdi. Sipariş verilmiş de olabilir, verilmemiş de.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The program is closing, so nothing was sent.</source>
        <translation>Program kapanıyor, bu yüzden hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/sending.py"/>
        <source>The program itself failed while it sent this, so it is not known whether the panel carried it out.</source>
        <translation>Gönderirken programın kendisi hata verdi; panelin bunu yapıp yapmadığı bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/sending.py"/>
        <source>The program was ended while it sent this.</source>
        <translation>Bu gönderilirken program sonlandırıldı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>The quotation marks of this file do not match near line {line}.</source>
        <translation>Bu dosyadaki tırnaklar {line}. satır yakınında eşleşmiyor.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The refill {id} is known already. Check the id.</source>
        <translation>{id} telafisi zaten biliniyor. Numarayı denetleyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The service changed since you scheduled this order. {why}</source>
        <translation>Bu siparişi zamanladığınızdan beri servis değişti. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The service's limits changed: now {min} to {max}.</source>
        <translation>Servisin sınırları değişti: şimdi {min} ile {max} arası.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/signatures.py"/>
        <source>The signature of the list of releases does not hold, so nothing in it was looked at. If this stays so, somebody may have changed it: fetch no release, and tell the project.</source>
        <translation>Sürüm listesinin imzası geçerli değil, bu yüzden içine bakılmadı. Böyle kalırsa biri değiştirmiş olabilir: sürüm indirmeyin ve projeye bildirin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>The system keyring did not answer as it should. Check that it runs and that this program may use it.</source>
        <translation>Sistemin anahtarlığı gerektiği gibi yanıt vermedi. Çalıştığını ve bu programın onu kullanabildiğini denetleyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>The system keyring did not keep the API key. Keep the key for this run only, or check the keyring.</source>
        <translation>Sistemin anahtarlığı API anahtarını saklamadı. Anahtarı yalnızca bu oturum için tutun ya da anahtarlığı denetleyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>The system keyring is locked. Unlock it and try again, or keep the key for this run only.</source>
        <translation>Sistemin anahtarlığı kilitli. Kilidini açıp yeniden deneyin ya da anahtarı yalnızca bu oturum için tutun.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/templates.py"/>
        <source>The type changed: {now} now, {before} when it was kept.</source>
        <translation>Tür değişti: şimdi {now}, kaydedildiğinde {before}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/placing.py"/>
        <source>The very same order was placed a moment ago, so this one was not sent. Wait a few seconds to place it again.</source>
        <translation>Tıpatıp aynı sipariş az önce verildi, bu yüzden bu gönderilmedi. Yeniden vermek için birkaç saniye bekleyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The very same order was placed a moment before.</source>
        <translation>Tıpatıp aynı sipariş az önce verildi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The very same order was placed {seconds} s ago. Placing it again pays again.</source>
        <translation>Tıpatıp aynı sipariş {seconds} sn önce verildi. Yeniden vermek yeniden ödetir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>There are no order ids in this file.</source>
        <translation>Bu dosyada sipariş numarası yok.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>There is another template with this name. Choose another name.</source>
        <translation>Bu adda başka bir şablon var. Başka bir ad seçin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>There is no account named “{name}” here.</source>
        <translation>Burada “{name}” adında bir hesap yok.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>There is no balance from before and after, so it cannot be told. Look at the panel's order page.</source>
        <translation>Önceki ve sonraki bakiye yok, bu yüzden bir şey söylenemez. Panelin sipariş sayfasına bakın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/exporting.py"/>
        <source>There is no column {column} to export.</source>
        <translation>Dışa aktarılacak {column} sütunu yok.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/exporting.py"/>
        <source>There is no export of the kind {kind}. Choose one of {kinds}.</source>
        <translation>{kind} türünde dışa aktarma yok. Şunlardan birini seçin: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>There is no line to order. One order a line: service | link | quantity.</source>
        <translation>Sipariş edilecek satır yok. Her satıra bir sipariş: servis | bağlantı | miktar.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>These are too many lines for a template.</source>
        <translation>Bunlar bir şablon için çok fazla satır.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>These columns of the file are not used: {words}.</source>
        <translation>Dosyanın bu sütunları kullanılmıyor: {words}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/accounts.py"/>
        <location filename="../../smm_desktop/actions/desk.py"/>
        <source>This account was removed. Choose another.</source>
        <translation>Bu hesap kaldırıldı. Başka birini seçin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This date has passed.</source>
        <translation>Bu tarih geçti.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>This does not look like an API key: letters and digits are expected.</source>
        <translation>Bu bir API anahtarına benzemiyor: harf ve rakam beklenir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This field is needed.</source>
        <translation>Bu alan gerekli.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>This folder cannot be written to. Choose another one.</source>
        <translation>Bu klasöre yazılamıyor. Başka birini seçin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>This is a folder. Give the file a name.</source>
        <translation>Bu bir klasör. Dosyaya ad verin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This is not a link. It looks like https://site.example/page.</source>
        <translation>Bu bir bağlantı değil. Örnek: https://site.example/page.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk_files.py"/>
        <source>This is not a text file. Save the list as CSV, then open it here.</source>
        <translation>Bu bir metin dosyası değil. Listeyi CSV olarak kaydedip burada açın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>This is not a web address. It looks like https://panel.example/api/v2.</source>
        <translation>Bu bir web adresi değil. Örnek: https://panel.example/api/v2.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>This is not an id of the panel, so nothing was sent for it.</source>
        <translation>Bu panelin bir numarası değil, bu yüzden onun için hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>This line is too long.</source>
        <translation>Bu satır çok uzun.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/damage.py"/>
        <source>This line waited to be sent when the backup was made. It may have been placed since: check on the panel.</source>
        <translation>Yedek alınırken bu satır gönderilmeyi bekliyordu. O zamandan beri verilmiş olabilir: panelde denetleyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>This order costs about {estimate} {currency}.</source>
        <translation>Bu siparişin tutarı yaklaşık {estimate} {currency}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>This order costs too little to be seen in the balance. Look at the panel's order page.</source>
        <translation>Bu sipariş, bakiyede görülemeyecek kadar ucuz. Panelin sipariş sayfasına bakın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>This order has ended, so it cannot be canceled any more.</source>
        <translation>Bu sipariş sona erdi, artık iptal edilemez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>This order is not on the panel, so nothing can be asked for it.</source>
        <translation>Bu sipariş panelde yok, onun için bir şey istenemez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This panel splits comments at commas, and bills each part.</source>
        <translation>Bu panel yorumları virgüllerden böler ve her parçayı ücretlendirir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/locking.py"/>
        <source>This profile is already open in another program. Go on there, or close it and start again.</source>
        <translation>Bu profil başka bir programda zaten açık. Orada devam edin ya da onu kapatıp yeniden başlatın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/scheduled.py"/>
        <source>This scheduled order was placed, changed or deleted meanwhile.</source>
        <translation>Bu zamanlanmış sipariş bu arada verildi, değiştirildi ya da silindi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>This service cannot be canceled.</source>
        <translation>Bu servis iptal edilemez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>This service comes without refill.</source>
        <translation>Bu servisin telafisi yok.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This service has no drip-feed. Leave runs and interval empty.</source>
        <translation>Bu servisin drip-feed özelliği yok. Turları ve aralığı boş bırakın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>This service takes no {field}.</source>
        <translation>Bu servis {field} almaz.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>This service was ordered for this link less than an hour ago. Placing it again pays again.</source>
        <translation>Bu servis bu bağlantı için bir saatten kısa süre önce sipariş edildi. Yeniden vermek yeniden ödetir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>This service was ordered for this link within the last day.</source>
        <translation>Bu servis bu bağlantı için son bir gün içinde sipariş edildi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>This service was ordered for this link {hours} h ago. Placing it again pays again.</source>
        <translation>Bu servis bu bağlantı için {hours} sa önce sipariş edildi. Yeniden vermek yeniden ödetir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>This system has no keyring that could keep the API key. Install or start one (on Linux: GNOME Keyring, KWallet or KeePassXC), or keep the key for this run only.</source>
        <translation>Bu sistemde API anahtarını saklayacak anahtarlık yok. Birini kurun ya da başlatın (Linux’ta: GNOME Keyring, KWallet veya KeePassXC) ya da anahtarı yalnızca bu oturum için tutun.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>This template was deleted.</source>
        <translation>Bu şablon silindi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/scheduled.py"/>
        <source>This time has passed. Choose a later one.</source>
        <translation>Bu zaman geçti. Daha sonrasını seçin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>Too many fields: “{words}” has no place. Name it, as in comments=…</source>
        <translation>Fazla alan var: “{words}” için yer yok. Adlandırın, örneğin comments=…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Type of traffic</source>
        <translation>Trafik türü</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/updates.py"/>
        <source>Updates are not set up for this build: it has no release key built in, so no release could be checked.</source>
        <translation>Bu yapı için güncellemeler ayarlı değil: içinde sürüm anahtarı yok, hiçbir sürüm denetlenemez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/updates.py"/>
        <source>Updates are not set up for this build: it knows no address where releases are told.</source>
        <translation>Bu yapı için güncellemeler ayarlı değil: sürümlerin bildirildiği adresi bilmiyor.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Username</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Usernames</source>
        <translation>Kullanıcı adları</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Web Traffic</source>
        <translation>Web trafiği</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/downloads.py"/>
        <source>What came is not the file that was signed, so it was deleted. Try again later. If this stays so, tell the project.</source>
        <translation>Gelen, imzalanan dosya değil; bu yüzden silindi. Sonra yeniden deneyin. Böyle kalırsa projeye bildirin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>{count} of the lines: an order of that service is still running on that link. A second one may be refused, or count wrongly and be charged.</source>
        <translation>Satırlardan {count}: o servisin bir siparişi o bağlantıda hâlâ sürüyor. İkincisi reddedilebilir ya da yanlış sayılıp ücretlendirilebilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>{count} of the lines: it is not known whether an earlier order of that service for that link was placed. Settle it under Attention first, or it may be paid twice.</source>
        <translation>Satırlardan {count}: o bağlantı için o servisin önceki siparişinin verilip verilmediği bilinmiyor. Önce Dikkat altında karara bağlayın, yoksa iki kez ödenebilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>{count} of the lines: that service was ordered for that link within the last day. Placing it again pays again.</source>
        <translation>Satırlardan {count}: o servis o bağlantı için son bir gün içinde sipariş edildi. Yeniden vermek yeniden ödetir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>{lines} given; this service takes at least {min}.</source>
        <translation>{lines} verildi; bu servis en az {min} alır.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>{lines} given; this service takes at most {max}.</source>
        <translation>{lines} verildi; bu servis en çok {max} alır.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/backups.py"/>
        <source>{name} is not a backup of this program.</source>
        <translation>{name} bu programın yedeği değil.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/backups.py"/>
        <source>{name} was written by a newer version of this program. Install that version first.</source>
        <translation>{name} bu programın daha yeni bir sürümüyle yazıldı. Önce o sürümü kurun.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/imports.py"/>
        <source>“{value}” cannot stand in the column {column}.</source>
        <translation>{column} sütununda “{value}” bulunamaz.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>“{words}” is given twice.</source>
        <translation>“{words}” iki kez verildi.</translation>
    </message>
</context>
<context>
    <name>folders</name>
    <message>
        <location filename="../../smm_desktop/ui/folders.py"/>
        <source>No program could be found that shows this folder: {folder}</source>
        <translation>Bu klasörü gösterecek bir program bulunamadı: {folder}</translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln sipariş</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>From {days}, {orders}</source>
        <translation>{days}, {orders} üzerinden</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>Too few orders yet to tell how long it lasts</source>
        <translation>Ne kadar yeteceğini söylemek için az sipariş var</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>about %Ln day(s)</source>
        <translation>
            <numerusform>yaklaşık %Ln gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>about %Ln day(s) at this pace</source>
        <translation>
            <numerusform>bu hızla yaklaşık %Ln gün</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>less than a day</source>
        <translation>bir günden az</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>less than a day at this pace</source>
        <translation>bu hızla bir günden az</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>more than a year</source>
        <translation>bir yıldan fazla</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>more than a year at this pace</source>
        <translation>bu hızla bir yıldan fazla</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>used up</source>
        <translation>tükendi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>{account}: {lasts}</source>
        <translation>{account}: {lasts}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>{amount} a day on average</source>
        <translation>günde ortalama {amount}</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln sa önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln dk önce</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>under 1 min</source>
        <translation>1 dk’dan az</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{days} d</source>
        <translation>{days} gün</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{days} d {hours} h</source>
        <translation>{days} gün {hours} sa</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{hours} h</source>
        <translation>{hours} sa</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} sa {minutes} dk</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} dk</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{number}%</source>
        <translation>%{number}</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Why it cannot be taken over</source>
        <translation>İçe aktarılamama nedeni</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <location filename="../../smm_desktop/ui/labels.py"/>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../smm_desktop/ui/messages.py"/>
        <source>Something unforeseen happened. Nothing more was sent.</source>
        <translation>Beklenmedik bir şey oldu. Başka hiçbir şey gönderilmedi.</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln asked</source>
        <translation>
            <numerusform>%Ln istendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln not answered</source>
        <translation>
            <numerusform>%Ln yanıtsız</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln gönderilmedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln reddedildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln with unknown outcome</source>
        <translation>
            <numerusform>%Ln sonucu bilinmiyor</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Being sent. Wait for the outcome before you do anything about it.</source>
        <translation>Gönderiliyor. Bir şey yapmadan önce sonucu bekleyin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Charge</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Charged {charge}, estimated {estimate}.</source>
        <translation>Ücret {charge}, tahmin {estimate}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Charged {charge}.</source>
        <translation>Ücret {charge}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Estimated {estimate}; the panel has not told the charge yet.</source>
        <translation>Tahmin {estimate}; panel ücreti henüz bildirmedi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Expected end</source>
        <translation>Beklenen bitiş</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Expires</source>
        <translation>Bitiş tarihi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>It is not known whether the panel took this order. It may have been charged. Decide on the Attention page; it is never sent again by itself.</source>
        <translation>Panelin bu siparişi kabul edip etmediği bilinmiyor. Ücreti alınmış olabilir. Dikkat sayfasında karar verin; kendiliğinden asla yeniden gönderilmez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Nothing has changed for %Ln day(s). Some panels show failed orders as Pending for ever: ask the panel's support, with what Copy for ticket gives.</source>
        <translation>
            <numerusform>%Ln gündür hiçbir şey değişmedi. Bazı paneller başarısız siparişleri hep Pending gösterir: “Destek için kopyala” ile panelin desteğine sorun.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Nothing was charged.</source>
        <translation>Ücret alınmadı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Order ID</source>
        <translation>Sipariş no.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>Order {id}</source>
        <translation>Sipariş {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Panel's answer</source>
        <translation>Panelin yanıtı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Placed</source>
        <translation>Verildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Posts served</source>
        <translation>İşlenen gönderiler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Progress: not known</source>
        <translation>İlerleme: bilinmiyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Progress: {percent} delivered</source>
        <translation>İlerleme: {percent} teslim edildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Refill</source>
        <translation>Telafi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Remains</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Service</source>
        <translation>Servis</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Start count</source>
        <translation>Başlangıç sayısı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>State: {word}</source>
        <translation>Durum: {word}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>State: {word}, {remains} of {quantity} remain</source>
        <translation>Durum: {word}, {quantity} içinden {remains} kaldı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>The order did not reach the panel. Nothing was charged; it can be placed again.</source>
        <translation>Sipariş panele ulaşmadı. Ücret alınmadı; yeniden verilebilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>The panel refused this order. Nothing was charged.</source>
        <translation>Panel bu siparişi reddetti. Ücret alınmadı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>The panel was asked to cancel. Money comes back only once the state is Canceled or Partial.</source>
        <translation>Panelden iptal istendi. Para ancak durum İptal edildi ya da Kısmi olunca geri gelir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Waiting for its turn. Nothing was sent or charged yet.</source>
        <translation>Sırasını bekliyor. Henüz hiçbir şey gönderilmedi, ücret alınmadı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>about {count} an hour</source>
        <translation>saatte yaklaşık {count}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>about {time}, at its own speed</source>
        <translation>yaklaşık {time}, kendi hızıyla</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>about {time}: half of your orders of this service took no longer</source>
        <translation>yaklaşık {time}: bu servisteki siparişlerinizin yarısı daha uzun sürmedi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>charge {amount}</source>
        <translation>ücret {amount}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>never</source>
        <translation>hiçbir zaman</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>start {count}</source>
        <translation>başlangıç {count}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_money.py"/>
        <source>{amount} for runs that came up short</source>
        <translation>Eksik kalan turlar için {amount}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_money.py"/>
        <source>{amount}, by what remains of the quantity</source>
        <translation>{amount}, miktardan kalana göre</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_money.py"/>
        <source>{amount}: panels give the whole charge back</source>
        <translation>{amount}: paneller ücretin tamamını geri verir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_money.py"/>
        <source>{amount}: the panel lowered its charge</source>
        <translation>{amount}: panel ücretini düşürdü</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>{remains} of {quantity} remain</source>
        <translation>{quantity} içinden {remains} kaldı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>{served} of {wanted}</source>
        <translation>{wanted} içinden {served}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>{served}, without an end</source>
        <translation>{served}, sınırsız</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>{state} · {days} d still</source>
        <translation>{state} · {days} gündür aynı</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ve %Ln tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>30 days</source>
        <translation>30 gün</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>7 days</source>
        <translation>7 gün</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Active</source>
        <translation>Etkin</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>An order placed elsewhere cost just as much, and may have been given back.</source>
        <translation>Başka yerde verilen bir sipariş tam bu kadar tuttu ve geri verilmiş olabilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Attention</source>
        <translation>Dikkat</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Balance</source>
        <translation>Bakiye</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Canceled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Change</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Charge</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Completed</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Estimated</source>
        <translation>Tahmini</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Given back for orders that ended partial, canceled, refunded or failed.</source>
        <translation>Kısmi biten, iptal edilen, iade edilen ya da başarısız olan siparişler için geri verildi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>It is a whole amount, and no order of the 60 days before cost just that.</source>
        <translation>Yuvarlak bir tutar ve önceki 60 günün hiçbir siparişi tam bu kadar tutmadı.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Lasts</source>
        <translation>Yeterlilik</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>No orders</source>
        <translation>Sipariş yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>No single order of the 60 days before cost as much, so it is hardly a refund.</source>
        <translation>Önceki 60 günün hiçbir siparişi tek başına bu kadar tutmadı; bu yüzden iade olması pek olası değil.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Order placed elsewhere</source>
        <translation>Başka yerde verilen sipariş</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Order {order} cost just as much, and may have been given back.</source>
        <translation>{order} siparişi tam bu kadar tuttu ve geri verilmiş olabilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Orders of the 60 days before cost more, so a part of one may have come back.</source>
        <translation>Önceki 60 günde daha pahalı siparişler var; birinin bir kısmı geri gelmiş olabilir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Other accounts</source>
        <translation>Diğer hesaplar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Partial</source>
        <translation>Kısmi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Placed</source>
        <translation>Verildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Refund of %Ln order(s)</source>
        <translation>
            <numerusform>%Ln siparişin iadesi</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Refund of order {order}</source>
        <translation>{order} siparişinin iadesi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Service</source>
        <translation>Servis</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Spent</source>
        <translation>Harcanan</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Top-up</source>
        <translation>Yükleme</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Top-up or refund</source>
        <translation>Yükleme ya da iade</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>of it {amount} estimated</source>
        <translation>bunun {amount} kadarı tahmini</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>{name}
No order in this history explains it. It happened between {after} and {at}.</source>
        <translation>{name}
Bu geçmişteki hiçbir sipariş bunu açıklamıyor. {after} ile {at} arasında oldu.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>{name}, or a fee
No order in this history explains it. It happened between {after} and {at}.</source>
        <translation>{name} ya da bir kesinti
Bu geçmişteki hiçbir sipariş bunu açıklamıyor. {after} ile {at} arasında oldu.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>{old} before, {new} now</source>
        <translation>önce {old}, şimdi {new}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>{sign}{share} %</source>
        <translation>{sign}%{share}</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Attention</source>
        <translation>Dikkat</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Bulk order</source>
        <translation>Toplu sipariş</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Refills</source>
        <translation>Telafiler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Services</source>
        <translation>Servisler</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <location filename="../../smm_desktop/ui/palette_templates.py"/>
        <source>Bulk template</source>
        <translation>Toplu sipariş şablonu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/palette_entries.py"/>
        <source>Order</source>
        <translation>Sipariş et</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/palette_entries.py"/>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/palette_templates.py"/>
        <source>Template</source>
        <translation>Şablon</translation>
    </message>
</context>
<context>
    <name>refills</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Asked</source>
        <translation>İstendi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Last change</source>
        <translation>Son değişiklik</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Order ID</source>
        <translation>Sipariş no.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Refill ID</source>
        <translation>Telafi numarası</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Seen completed</source>
        <translation>Tamamlandığı görüldü</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Service</source>
        <translation>Servis</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Worth knowing</source>
        <translation>Bilmekte yarar var</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Diagnostics</source>
        <translation>Tanılama</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>No key, link or comment is in here. Read it, then copy it into your report.</source>
        <translation>Burada anahtar, bağlantı ya da yorum yok. Okuyun, sonra bildiriminize kopyalayın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Something unforeseen happened</source>
        <translation>Beklenmedik bir şey oldu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>This is a fault of the program. Nothing is sent again by itself, and every order that was sent is in the history. You can go on; if it happens again, restart the program and report the details.</source>
        <translation>Bu programın bir hatası. Hiçbir şey kendiliğinden yeniden gönderilmez ve gönderilen her sipariş geçmiştedir. Devam edebilirsiniz; yinelenirse programı yeniden başlatıp ayrıntıları bildirin.</translation>
    </message>
</context>
<context>
    <name>scheduled</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln more were not placed, or it is not known.</source>
        <translation>
            <numerusform>%Ln tane daha verilmedi ya da verilip verilmediği bilinmiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln order(s) scheduled for later will not be placed: a demo keeps nothing.</source>
        <translation>
            <numerusform>Sonraya planlanan %Ln sipariş verilmeyecek: demo hiçbir şeyi saklamaz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln order(s) scheduled for later will wait.</source>
        <translation>
            <numerusform>Sonraya zamanlanmış %Ln sipariş bekleyecek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln scheduled order(s) placed</source>
        <translation>
            <numerusform>%Ln zamanlanmış sipariş verildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln scheduled order(s) waiting for you</source>
        <translation>
            <numerusform>%Ln zamanlanmış sipariş sizi bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>A scheduled order waits for you</source>
        <translation>Zamanlanmış bir sipariş sizi bekliyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled</source>
        <translation>Zamanlandı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled behind order {order}. Nothing was sent yet. Leave SMM Desktop running, the tray is enough.</source>
        <translation>{order} siparişinin ardına zamanlandı. Henüz hiçbir şey gönderilmedi. SMM Desktop’ı açık bırakın, tepside olması yeter.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled for {time}. Nothing was sent yet. Leave SMM Desktop running, the tray is enough.</source>
        <translation>{time} için zamanlandı. Henüz hiçbir şey gönderilmedi. SMM Desktop’ı açık bırakın, tepside olması yeter.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled order not sent</source>
        <translation>Zamanlanmış sipariş gönderilmedi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled order placed</source>
        <translation>Zamanlanmış sipariş verildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled order refused</source>
        <translation>Zamanlanmış sipariş reddedildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled order: outcome unknown</source>
        <translation>Zamanlanmış sipariş: sonuç bilinmiyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>The Attention page says why.</source>
        <translation>Nedeni Dikkat sayfasında.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>The Orders page follows them.</source>
        <translation>Siparişler sayfası bunları izler.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>The next is due {time}.</source>
        <translation>Sıradakinin zamanı: {time}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Waits for you</source>
        <translation>Sizi bekliyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>When order {order} ends</source>
        <translation>{order} siparişi bitince</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>{time} · in {span}</source>
        <translation>{time} · {span} sonra</translation>
    </message>
</context>
<context>
    <name>service_record</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Canceled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Completed</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Dropped are those of the newest {count} completed of which the panel later told more to remain, or carried out a refill.</source>
        <translation>Düşen sayılanlar: en yeni {count} tamamlanan içinden, panelin sonradan daha çok kaldığını bildirdiği ya da telafi ettiği siparişler.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Dropped later</source>
        <translation>Sonradan düştü</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Half completed within</source>
        <translation>Yarısının tamamlanma süresi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Half started within</source>
        <translation>Yarısının başlama süresi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Orders placed</source>
        <translation>Verilen siparişler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Partial</source>
        <translation>Kısmi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Shares are of the orders that ended.</source>
        <translation>Oranlar sona eren siparişlerdendir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Times are as this program saw them, from the newest {count} completed.</source>
        <translation>Süreler bu programın gördüğü gibidir; en yeni {count} tamamlanandan.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Too few orders to say: {ended} ended so far, {enough} are needed.</source>
        <translation>Söylemek için az sipariş var: şimdiye dek {ended} bitti, {enough} gerekli.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>You have not ordered this service yet.</source>
        <translation>Bu servisi henüz sipariş etmediniz.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Your record: %Ln order(s)</source>
        <translation>
            <numerusform>Kaydınız: %Ln sipariş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Your record: %Ln order(s) so far. After a few more you see how reliable and quick this service is.</source>
        <translation>
            <numerusform>Kaydınız: şimdiye kadar %Ln sipariş. Birkaç siparişten sonra bu servisin ne kadar güvenilir ve hızlı olduğunu görürsünüz.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>half within {span}</source>
        <translation>yarısı {span} içinde</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{count} of {all}</source>
        <translation>{all} içinden {count}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{placed}, {active} under way</source>
        <translation>{placed}, {active} sürüyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{share} ({count})</source>
        <translation>{share} ({count})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{share} completed</source>
        <translation>{share} tamamlandı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{share} dropped later</source>
        <translation>{share} sonradan düştü</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{share} partial</source>
        <translation>{share} kısmi</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Add to favourites</source>
        <translation>Sık kullanılanlara ekle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Change</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Drip-feed</source>
        <translation>Drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Favourite</source>
        <translation>Sık kullanılan</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>ID</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Max</source>
        <translation>En çok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Min</source>
        <translation>En az</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>No favourite</source>
        <translation>Sık kullanılan değil</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/limits.py"/>
        <source>No limit</source>
        <translation>Sınır yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>No note</source>
        <translation>Not yok</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Note: {note}</source>
        <translation>Not: {note}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Rate per 1000</source>
        <translation>1000 adet fiyatı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Refill</source>
        <translation>Telafi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Remove from favourites</source>
        <translation>Sık kullanılanlardan çıkar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Service</source>
        <translation>Servis</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/limits.py"/>
        <source>{price} each</source>
        <translation>Tanesi {price}</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Active</source>
        <translation>Etkin</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Canceled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Completed</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Expired</source>
        <translation>Süresi doldu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>In progress</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Not sent</source>
        <translation>Gönderilmedi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Outcome unknown</source>
        <translation>Sonuç bilinmiyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Partial</source>
        <translation>Kısmi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Pending</source>
        <translation>Beklemede</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Processing</source>
        <translation>İşleniyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Queued</source>
        <translation>Sırada</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Refunded</source>
        <translation>İade edildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Refused</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Rejected</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Sending</source>
        <translation>Gönderiliyor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Unknown state</source>
        <translation>Bilinmeyen durum</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <location filename="../../smm_desktop/ui/template_hands.py"/>
        <source>Name of the template</source>
        <translation>Şablonun adı</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/template_hands.py"/>
        <source>Save as template</source>
        <translation>Şablon olarak kaydet</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/template_hands.py"/>
        <source>Template “{name}” is kept.</source>
        <translation>“{name}” şablonu kaydedildi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/template_hands.py"/>
        <source>Template “{name}” replaced the one of that name.</source>
        <translation>“{name}” şablonu aynı addakinin yerini aldı.</translation>
    </message>
</context>
<context>
    <name>ticket</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Drip-feed</source>
        <translation>Drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>It is not known whether the panel took this order. It may have been paid; nothing will be sent again by itself. The Attention page shows what speaks for and against it. {reason}</source>
        <translation>Panelin bu siparişi kabul edip etmediği bilinmiyor. Ödenmiş olabilir; hiçbir şey kendiliğinden yeniden gönderilmez. Dikkat sayfası lehte ve aleyhte olanları gösterir. {reason}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Nothing was ordered. {reason}</source>
        <translation>Hiçbir şey sipariş edilmedi. {reason}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Nothing was sent, nothing was spent; it is safe to try again. {reason}</source>
        <translation>Hiçbir şey gönderilmedi, harcanmadı; güvenle yeniden deneyebilirsiniz. {reason}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_sending.py"/>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Open Attention</source>
        <translation>Dikkat sayfasını aç</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Order {order} is placed, for about {cost}.</source>
        <translation>{order} siparişi verildi, yaklaşık {cost}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Order {order} is placed.</source>
        <translation>{order} siparişi verildi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Place this order for about {cost}?</source>
        <translation>Bu sipariş yaklaşık {cost} tutarında verilsin mi?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Place this order? Its cost cannot be told beforehand.</source>
        <translation>Bu sipariş verilsin mi? Tutarı önceden söylenemez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Refill</source>
        <translation>Telafi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Show in Orders</source>
        <translation>Siparişlerde göster</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Something unforeseen happened. Look at the Attention page and the panel's own list before ordering again.</source>
        <translation>Beklenmedik bir şey oldu. Yeniden sipariş vermeden önce Dikkat sayfasına ve panelin kendi listesine bakın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>This could not be written to the data file yet. Free some disk space and leave the program open.</source>
        <translation>Bu henüz veri dosyasına yazılamadı. Diskte yer açın ve programı açık bırakın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Whether this very order was taken is not known yet. If it was, placing it again pays a second time. Settle it on the Attention page first.</source>
        <translation>Bu siparişin kabul edilip edilmediği henüz bilinmiyor. Edildiyse yeniden vermek ikinci kez ödetir. Önce Dikkat sayfasında karara bağlayın.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>{price} each</source>
        <translation>Tanesi {price}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>{price} per 1,000</source>
        <translation>1.000 adedi {price}</translation>
    </message>
</context>
</TS>
