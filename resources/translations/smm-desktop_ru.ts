<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>A desktop client for panels that speak the panel API v2. Free software, GPL 3.0 or later.</source>
        <translation>Настольный клиент для панелей с API v2. Свободная программа, GPL 3.0 или новее.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>About SMM Desktop</source>
        <translation>О программе SMM Desktop</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Part</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Parts</source>
        <translation>Компоненты</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Read all licences</source>
        <translation>Прочитать все лицензии</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
</context>
<context>
    <name>AboutService</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_about.py"/>
        <source>Hide description</source>
        <translation>Скрыть описание</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_about.py"/>
        <source>Show description</source>
        <translation>Показать описание</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_about.py"/>
        <source>Your note: {note}</source>
        <translation>Ваша заметка: {note}</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Change account</source>
        <translation>Изменить аккаунт</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Connect a panel</source>
        <translation>Подключить панель</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>API key</source>
        <translation>API-ключ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Account message</source>
        <translation>Сообщение об аккаунте</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Account name</source>
        <translation>Название аккаунта</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Asking the panel for your balance…</source>
        <translation>Запрашиваем ваш баланс у панели…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Connected. Your balance is {balance}.</source>
        <translation>Подключено. Ваш баланс: {balance}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Enter the key again to test another address.</source>
        <translation>Чтобы проверить другой адрес, введите ключ ещё раз.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>It is kept in the system keyring.</source>
        <translation>Он хранится в системном хранилище ключей.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>It stands on the panel's API page.</source>
        <translation>Он указан на странице API панели.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Keep the key for this run only</source>
        <translation>Хранить ключ только до выхода</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Leave it empty to keep the key that is stored.</source>
        <translation>Оставьте пустым, чтобы сохранить прежний ключ.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Nothing was saved; press Save account again to save it all the same.</source>
        <translation>Ничего не сохранено; нажмите «Сохранить аккаунт» ещё раз, чтобы всё равно сохранить.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Panel address</source>
        <translation>Адрес панели</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Save account</source>
        <translation>Сохранить аккаунт</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Show the key</source>
        <translation>Показать ключ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Test connection</source>
        <translation>Проверить связь</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>This system has no keyring that could store the key. It can be kept until you quit the program.</source>
        <translation>В этой системе нет хранилища ключей. Ключ можно хранить до выхода из программы.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Will be asked at {url}</source>
        <translation>Запросы пойдут на {url}</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Accounts message</source>
        <translation>Сообщение об аккаунтах</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Add account…</source>
        <translation>Добавить аккаунт…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>All orders of {name}</source>
        <translation>Все заказы {name}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Change {name}</source>
        <translation>Изменить {name}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Move {name} down</source>
        <translation>Переместить {name} ниже</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Move {name} up</source>
        <translation>Переместить {name} выше</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>No account yet. Add one to see its services and place orders.</source>
        <translation>Аккаунтов пока нет. Добавьте аккаунт, чтобы видеть услуги и размещать заказы.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Remove {name}</source>
        <translation>Удалить {name}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Runs on this computer, so there is no address or key to change</source>
        <translation>Работает на этом компьютере: менять адрес или ключ не нужно</translation>
    </message>
</context>
<context>
    <name>AccountWays</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>Calls a minute</source>
        <translation>Запросов в минуту</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>It reads + and % in links again</source>
        <translation>Заново раскодирует + и % в ссылках</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>It splits comments at commas</source>
        <translation>Делит комментарии по запятым</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>It tells of many orders at once</source>
        <translation>Отвечает сразу о многих заказах</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>It wants the quantity beside a list</source>
        <translation>Требует количество вместе со списком</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>Low-balance limit</source>
        <translation>Порог низкого баланса</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>Not known: warn me</source>
        <translation>Неизвестно: предупреждать</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>User agent</source>
        <translation>User agent</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>Yes: warn me</source>
        <translation>Да: предупреждать</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>no warning</source>
        <translation>не предупреждать</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>%Ln line(s) were held back</source>
        <translation>
            <numerusform>%Ln строка отложена</numerusform>
            <numerusform>%Ln строки отложены</numerusform>
            <numerusform>%Ln строк отложено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>%Ln outcome(s) are not in the data file yet</source>
        <translation>
            <numerusform>%Ln результат ещё не записан в файл данных</numerusform>
            <numerusform>%Ln результата ещё не записаны в файл данных</numerusform>
            <numerusform>%Ln результатов ещё не записано в файл данных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>%Ln service(s) changed</source>
        <translation>
            <numerusform>Изменилась %Ln услуга</numerusform>
            <numerusform>Изменились %Ln услуги</numerusform>
            <numerusform>Изменилось %Ln услуг</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln ожидает</numerusform>
            <numerusform>%Ln ожидают</numerusform>
            <numerusform>%Ln ожидают</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Attention</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Choose a single one to see what changed of it.</source>
        <translation>Выберите одну, чтобы увидеть, что в ней изменилось.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Enter key again</source>
        <translation>Ввести ключ заново</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Leave them out</source>
        <translation>Исключить их</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Marked as not placed, as you found it. Nothing was sent just now.</source>
        <translation>Отмечено как не размещённое, как вы и установили. Сейчас ничего не отправлялось.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>No more calls are made for this account, because panels lock out who repeats a wrong key. Nothing was charged. Enter the key that stands on the panel’s account page.</source>
        <translation>Запросы для этого аккаунта остановлены: панели блокируют тех, кто повторяет неверный ключ. Ничего не списано. Введите ключ со страницы аккаунта на панели.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Noted as done. Order {id} is followed as before.</source>
        <translation>Отмечено как выполненное. Заказ {id} отслеживается, как прежде.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Noted as not done. Nothing was sent; it can be asked for again on the Orders page.</source>
        <translation>Отмечено как невыполненное. Ничего не отправлено; запрос можно повторить на странице «Заказы».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Nothing needs your attention</source>
        <translation>Ничто не требует вашего внимания</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Order {id} is in the history now and is followed.</source>
        <translation>Заказ {id} внесён в историю и отслеживается.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Place again</source>
        <translation>Разместить снова</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Place again puts the same order on the ticket, with all its usual checks.</source>
        <translation>«Разместить снова» переносит тот же заказ в бланк со всеми обычными проверками.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Save now</source>
        <translation>Сохранить сейчас</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Should an order’s outcome ever be unclear, it waits here. Nothing is ever paid twice by itself.</source>
        <translation>Если исход заказа неясен, он ждёт здесь. Программа никогда не платит дважды сама.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Show the service</source>
        <translation>Показать услугу</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>The panel takes the key again. The balance is {balance}.</source>
        <translation>Панель снова принимает ключ. Баланс: {balance}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>They are kept in a second file and nothing is lost. Mostly the disk is full: make room, then press Save now.</source>
        <translation>Они хранятся во втором файле, ничего не потеряно. Чаще всего заполнен диск: освободите место и нажмите «Сохранить сейчас».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>They waited to be sent when the backup was made that is in use now, so they may have been placed since. Compare “{name}” on the Bulk order page with the panel’s order page. Nothing is sent before you press Go on there.</source>
        <translation>Они ждали отправки, когда создавалась копия, которая сейчас в работе, и с тех пор могли быть размещены. Сверьте «{name}» на странице «Массовый заказ» со страницей заказов панели. Ничего не отправляется, пока вы не нажмёте там «Продолжить».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>They were not placed: let them wait again</source>
        <translation>Они не были размещены: вернуть в очередь</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Try the same key again</source>
        <translation>Попробовать тот же ключ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>{name} refused the key</source>
        <translation>{name}: ключ отклонён</translation>
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
        <translation>Низкий баланс</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_cards.py"/>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_cards.py"/>
        <source>Updated {ago}</source>
        <translation>Обновлено {ago}</translation>
    </message>
</context>
<context>
    <name>BulkCompose</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln готова</numerusform>
            <numerusform>%Ln готовы</numerusform>
            <numerusform>%Ln готовы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>%Ln with faults</source>
        <translation>
            <numerusform>%Ln с ошибками</numerusform>
            <numerusform>%Ln с ошибками</numerusform>
            <numerusform>%Ln с ошибками</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>%Ln without an upper limit</source>
        <translation>
            <numerusform>%Ln без верхней границы</numerusform>
            <numerusform>%Ln без верхней границы</numerusform>
            <numerusform>%Ln без верхней границы</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Balance after: {amount}</source>
        <translation>Баланс после: {amount}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Bulk order</source>
        <translation>Массовый заказ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Every line is checked here before anything is sent</source>
        <translation>Каждая строка проверяется здесь до отправки</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Списки (*.csv *.tsv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>No line has a fault</source>
        <translation>Ошибок в строках нет</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Only lines with faults or warnings</source>
        <translation>Только строки с ошибками и предупреждениями</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Open CSV…</source>
        <translation>Открыть CSV…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Open a list of orders</source>
        <translation>Открыть список заказов</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Place %Ln order(s)</source>
        <translation>
            <numerusform>Разместить %Ln заказ</numerusform>
            <numerusform>Разместить %Ln заказа</numerusform>
            <numerusform>Разместить %Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Place %Ln order(s) on {account}?</source>
        <translation>
            <numerusform>Разместить %Ln заказ на {account}?</numerusform>
            <numerusform>Разместить %Ln заказа на {account}?</numerusform>
            <numerusform>Разместить %Ln заказов на {account}?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Place orders</source>
        <translation>Разместить заказы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Prices were read anew. Look at the lines once more, then place them.</source>
        <translation>Цены прочитаны заново. Просмотрите строки ещё раз, затем размещайте.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Total about {amount}</source>
        <translation>Всего около {amount}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Type or paste lines above, drop a file there, or open one.</source>
        <translation>Введите или вставьте строки выше, перетащите туда файл или откройте его.</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>%Ln faulty line(s) stay under New bulk order.</source>
        <translation>
            <numerusform>%Ln строка с ошибкой остаётся в новом массовом заказе.</numerusform>
            <numerusform>%Ln строки с ошибками остаются в новом массовом заказе.</numerusform>
            <numerusform>%Ln строк с ошибками остаются в новом массовом заказе.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Bulk order of {when}</source>
        <translation>Массовый заказ от {when}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Never sent so far: %Ln line(s).</source>
        <translation>
            <numerusform>Ещё не отправлена %Ln строка.</numerusform>
            <numerusform>Ещё не отправлены %Ln строки.</numerusform>
            <numerusform>Ещё не отправлено %Ln строк.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Past batches</source>
        <translation>Прошлые пакеты</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Unfinished batch</source>
        <translation>Незавершённый пакет</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>{name} ({all} lines)</source>
        <translation>{name} (строк: {all})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>{name} ({left} of {all} left)</source>
        <translation>{name} (осталось {left} из {all})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>“{name}” did not reach its end.</source>
        <translation>«{name}» не дошёл до конца.</translation>
    </message>
</context>
<context>
    <name>BulkRun</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln не отправлен</numerusform>
            <numerusform>%Ln не отправлены</numerusform>
            <numerusform>%Ln не отправлены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln placed</source>
        <translation>
            <numerusform>%Ln размещён</numerusform>
            <numerusform>%Ln размещены</numerusform>
            <numerusform>%Ln размещены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln отклонён</numerusform>
            <numerusform>%Ln отклонены</numerusform>
            <numerusform>%Ln отклонены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln неясен</numerusform>
            <numerusform>%Ln неясны</numerusform>
            <numerusform>%Ln неясны</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>All lines of this batch were sent. What became of each stands below.</source>
        <translation>Все строки этого пакета отправлены. Что стало с каждой, показано ниже.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Bulk message</source>
        <translation>Сообщение о пакете</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Bulk progress</source>
        <translation>Ход пакета</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Discard the rest</source>
        <translation>Отбросить остаток</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Export results</source>
        <translation>Экспорт результатов</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Export results…</source>
        <translation>Экспорт результатов…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Exporting results</source>
        <translation>Экспорт результатов</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Never sent so far: %Ln line(s).</source>
        <translation>
            <numerusform>Ещё не отправлена %Ln строка.</numerusform>
            <numerusform>Ещё не отправлены %Ln строки.</numerusform>
            <numerusform>Ещё не отправлено %Ln строк.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>New bulk order</source>
        <translation>Новый массовый заказ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Resume</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Save as template…</source>
        <translation>Сохранить как шаблон…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Something unforeseen happened. No line is sent twice; go on when you wish.</source>
        <translation>Произошло непредвиденное. Ни одна строка не отправляется дважды; продолжайте, когда захотите.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Stopping…</source>
        <translation>Останавливаем…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>This batch did not reach its end; it goes on behind the last line that was sent.</source>
        <translation>Этот пакет не дошёл до конца; он продолжится после последней отправленной строки.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>about %Ln min left</source>
        <translation>
            <numerusform>осталось около %Ln минуты</numerusform>
            <numerusform>осталось около %Ln минут</numerusform>
            <numerusform>осталось около %Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>paused</source>
        <translation>на паузе</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>{done} of {all} sent</source>
        <translation>отправлено {done} из {all}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>{rows} written to {file}.</source>
        <translation>{rows}: записано в {file}.</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields.py"/>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
</context>
<context>
    <name>ColumnsChoice</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_columns.py"/>
        <source>All columns…</source>
        <translation>Все столбцы…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_columns.py"/>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_columns.py"/>
        <source>Select all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_columns.py"/>
        <source>{chosen} of {all} columns…</source>
        <translation>Столбцов: {chosen} из {all}…</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/palette.py"/>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/palette.py"/>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/palette.py"/>
        <source>Search commands</source>
        <translation>Поиск команд</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/palette.py"/>
        <source>Type a command, page, service, or the id or link of an order</source>
        <translation>Введите команду, страницу, услугу, номер или ссылку заказа</translation>
    </message>
</context>
<context>
    <name>CostPanel</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Balance after</source>
        <translation>Баланс после</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Estimated cost</source>
        <translation>Ориентировочная цена</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>No upper limit</source>
        <translation>Без верхней границы</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Add what can still be read of the damaged file</source>
        <translation>Добавить то, что ещё читается из повреждённого файла</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Begins a new file with all that can still be read of the damaged one.</source>
        <translation>Начинает новый файл со всем, что ещё читается из повреждённого.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Go on with a backup</source>
        <translation>Продолжить с копией</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>It cannot be read as a whole, perhaps after a fault of the disk or a power cut. Nothing was sent to a panel, and nothing was changed yet. Whatever you choose, the damaged file is kept: it is moved into a folder of its own, not deleted.</source>
        <translation>Его нельзя прочитать целиком — возможно, из-за сбоя диска или отключения питания. На панель ничего не отправлено, и ничего пока не изменено. Что бы вы ни выбрали, повреждённый файл сохраняется: он переносится в отдельную папку, а не удаляется.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Open data folder</source>
        <translation>Открыть папку данных</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Or go on without a backup</source>
        <translation>Или продолжить без копии</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Restore the backup of {when}</source>
        <translation>Восстановить копию от {when}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Save what can be saved</source>
        <translation>Спасти что возможно</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>That brings back orders placed since the backup, as far as possible.</source>
        <translation>Так по возможности вернутся заказы, размещённые после создания копии.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>There is no good backup. A new file is begun with all that can still be read of the damaged one.</source>
        <translation>Исправной копии нет. Начинается новый файл со всем, что ещё читается из повреждённого.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Trouble</source>
        <translation>Неполадка</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Your data file is damaged</source>
        <translation>Ваш файл данных повреждён</translation>
    </message>
</context>
<context>
    <name>DataSettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Back up now</source>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Back up to a file</source>
        <translation>Копия в файл</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Back up to a file, take the file along, and restore from it there under Settings. Keys stay in this computer’s keyring: enter them again there. Do not place orders on both from then on.</source>
        <translation>Сделайте копию в файл, возьмите его с собой и восстановите там в «Настройках». Ключи остаются в хранилище этого компьютера: там введите их заново. После этого не размещайте заказы с обоих компьютеров.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Back up to a file…</source>
        <translation>Копия в файл…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Backed up to {path} ({backup}).</source>
        <translation>Копия записана в {path} ({backup}).</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Backups (*.sqlite3)</source>
        <translation>Резервные копии (*.sqlite3)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Last backup</source>
        <translation>Последняя копия</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Last backup: {when}</source>
        <translation>Последняя копия: {when}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Move to another machine</source>
        <translation>Переезд на другой компьютер</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>No backup yet; the first is written soon.</source>
        <translation>Копий пока нет; первая будет скоро записана.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Orders, services, balances and settings stand there. Keys stand in the system keyring.</source>
        <translation>Там хранятся заказы, услуги, балансы и настройки. Ключи хранятся в системном хранилище ключей.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Restore from a backup…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Written once a day; kept are those of 7 days, of 4 weeks, and the last 5 of other reasons.</source>
        <translation>Записываются раз в день; хранятся копии за 7 дней, за 4 недели и 5 последних по другим причинам.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <location filename="../../smm_desktop/ui/tables/table.py"/>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tables/table.py"/>
        <source>Copy as CSV</source>
        <translation>Копировать как CSV</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tables/table.py"/>
        <source>Copy as JSON</source>
        <translation>Копировать как JSON</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_date.py"/>
        <source>Enter a date such as {example}.</source>
        <translation>Введите дату, например {example}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_date.py"/>
        <source>Pick a day</source>
        <translation>Выбрать день</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_date.py"/>
        <source>such as {example}</source>
        <translation>например, {example}</translation>
    </message>
</context>
<context>
    <name>ElsewhereSection</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Cheaper elsewhere</source>
        <translation>Дешевле в другом месте</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Nothing like it was found for less on your other accounts.</source>
        <translation>На других ваших аккаунтах ничего похожего дешевле не нашлось.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Order this one</source>
        <translation>Заказать эту</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Show the service</source>
        <translation>Показать услугу</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>All orders of all accounts</source>
        <translation>Все заказы всех аккаунтов</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>CSV, for spreadsheets and other programs</source>
        <translation>CSV — для таблиц и других программ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Choose at least one column.</source>
        <translation>Выберите хотя бы один столбец.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Choose the file to export to.</source>
        <translation>Выберите файл для экспорта.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Excel workbook (XLSX)</source>
        <translation>Книга Excel (XLSX)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Export orders</source>
        <translation>Экспорт заказов</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Export orders to</source>
        <translation>Экспортировать заказы в</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>File type</source>
        <translation>Тип файла</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Give the whole path of the file, with its folder.</source>
        <translation>Укажите полный путь к файлу вместе с папкой.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines — для программ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Orders {date}</source>
        <translation>Заказы {date}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>The list as it is shown ({count})</source>
        <translation>Показанный список ({count})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>The selected orders ({count})</source>
        <translation>Выбранные заказы ({count})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>This file exists already and will be replaced.</source>
        <translation>Такой файл уже есть и будет заменён.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>Another export is under way. Wait for it, or cancel it below.</source>
        <translation>Идёт другой экспорт. Дождитесь его или отмените внизу.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>Exported %Ln order(s) to {name}</source>
        <translation>
            <numerusform>Экспортирован %Ln заказ в {name}</numerusform>
            <numerusform>Экспортировано %Ln заказа в {name}</numerusform>
            <numerusform>Экспортировано %Ln заказов в {name}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>Exporting orders to {name}</source>
        <translation>Экспорт заказов в {name}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>No file was written.</source>
        <translation>Файл не записан.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>The export was canceled. No file was left behind.</source>
        <translation>Экспорт отменён. Файла не осталось.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields.py"/>
        <source>optional</source>
        <translation>необязательно</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln уже известен</numerusform>
            <numerusform>%Ln уже известны</numerusform>
            <numerusform>%Ln уже известны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>%Ln line(s) that cannot be taken over</source>
        <translation>
            <numerusform>%Ln строка, которую нельзя перенести</numerusform>
            <numerusform>%Ln строки, которые нельзя перенести</numerusform>
            <numerusform>%Ln строк, которые нельзя перенести</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln новый</numerusform>
            <numerusform>%Ln новых</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>%Ln order(s) imported.</source>
        <translation>
            <numerusform>Импортирован %Ln заказ.</numerusform>
            <numerusform>Импортировано %Ln заказа.</numerusform>
            <numerusform>Импортировано %Ln заказов.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>A file that Export… wrote, here or elsewhere: CSV, XLSX or JSON Lines. Orders come back with their states and times; those that are here already stay as they are. No panel is asked.</source>
        <translation>Файл, записанный командой «Экспорт…» здесь или на другом компьютере: CSV, XLSX или JSON Lines. Заказы возвращаются со своими состояниями и временем; те, что уже здесь, остаются как есть. Панели не запрашиваются.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Account of the orders</source>
        <translation>Аккаунт заказов</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>All of these orders are here already: there is nothing to import.</source>
        <translation>Все эти заказы уже здесь: импортировать нечего.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>As each line tells</source>
        <translation>Как указано в каждой строке</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Exported orders (*.csv *.xlsx *.jsonl)</source>
        <translation>Экспортированные заказы (*.csv *.xlsx *.jsonl)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Import orders from</source>
        <translation>Импортировать заказы из</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Import the file</source>
        <translation>Импортировать файл</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Importing orders</source>
        <translation>Импорт заказов</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Importing…</source>
        <translation>Импортируем…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Looking through the file…</source>
        <translation>Просматриваем файл…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>What the import does</source>
        <translation>Что сделает импорт</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>You stopped it: what was imported stays, the rest can come later.</source>
        <translation>Вы остановили импорт: импортированное остаётся, остальное можно добавить позже.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Drip-feed</source>
        <translation>Drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Filter: {words}</source>
        <translation>Фильтр: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Highest rate</source>
        <translation>Цена не выше</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Refill</source>
        <translation>Рефилл</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>The quantity is delivered several times, with a pause in between.</source>
        <translation>Количество доставляется несколько раз, с паузой между ними.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>With notes</source>
        <translation>С заметками</translation>
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
        <translation>Учебная панель работает на этом компьютере: 2000 выдуманных услуг, заказы с ходом выполнения и игровые деньги. Ничего не тратится, ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Connect a panel</source>
        <translation>Подключить панель</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>I have an account on a panel</source>
        <translation>У меня есть аккаунт на панели</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>I want to look around first</source>
        <translation>Сначала хочу осмотреться</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Practice message</source>
        <translation>Сообщение учебной панели</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Services, orders and refills of all your panels, in one calm window.</source>
        <translation>Услуги, заказы и рефиллы всех ваших панелей в одном спокойном окне.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Starting the practice panel…</source>
        <translation>Запускаем учебную панель…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Try the practice panel</source>
        <translation>Попробовать учебную панель</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Welcome to SMM Desktop</source>
        <translation>Добро пожаловать в SMM Desktop</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>You need the address and the key from the panel's API page. Nothing is ordered.</source>
        <translation>Понадобятся адрес и ключ со страницы API панели. Ничего не заказывается.</translation>
    </message>
</context>
<context>
    <name>Follower</name>
    <message>
        <location filename="../../smm_desktop/ui/follower.py"/>
        <source>Following is paused</source>
        <translation>Слежение приостановлено</translation>
    </message>
</context>
<context>
    <name>FreeFields</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>A field's name has only letters, digits and underscores.</source>
        <translation>Имя поля состоит только из букв, цифр и знаков подчёркивания.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Add field</source>
        <translation>Добавить поле</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Give the field a name, or remove it.</source>
        <translation>Дайте полю имя или удалите его.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>This type of service is new. Add the further fields that the panel asks for, by their API names.</source>
        <translation>Этот тип услуги новый. Добавьте остальные поля, которые требует панель, под их именами в API.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>“{name}” is filled in by the ticket itself.</source>
        <translation>«{name}» заполняется самим бланком.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>“{name}” stands here twice.</source>
        <translation>«{name}» указано дважды.</translation>
    </message>
</context>
<context>
    <name>IdsPart</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln добавлен</numerusform>
            <numerusform>%Ln добавлено</numerusform>
            <numerusform>%Ln добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln could not be looked up</source>
        <translation>
            <numerusform>%Ln не удалось запросить</numerusform>
            <numerusform>%Ln не удалось запросить</numerusform>
            <numerusform>%Ln не удалось запросить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln id(s)</source>
        <translation>
            <numerusform>%Ln номер</numerusform>
            <numerusform>%Ln номера</numerusform>
            <numerusform>%Ln номеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln уже известен</numerusform>
            <numerusform>%Ln уже известны</numerusform>
            <numerusform>%Ln уже известны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln not asked about, as you stopped it</source>
        <translation>
            <numerusform>%Ln не запрошен, так как вы остановили</numerusform>
            <numerusform>%Ln не запрошено, так как вы остановили</numerusform>
            <numerusform>%Ln не запрошено, так как вы остановили</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln not found</source>
        <translation>
            <numerusform>%Ln не найден</numerusform>
            <numerusform>%Ln не найдено</numerusform>
            <numerusform>%Ln не найдено</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>And %Ln more: all of them stay in the field.</source>
        <translation>
            <numerusform>И ещё %Ln: все они остаются в поле.</numerusform>
            <numerusform>И ещё %Ln: все они остаются в поле.</numerusform>
            <numerusform>И ещё %Ln: все они остаются в поле.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Import by id</source>
        <translation>Импортировать по номеру</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Importing orders</source>
        <translation>Импорт заказов</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Списки (*.csv *.txt *.tsv)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Looking up %Ln id(s)…</source>
        <translation>
            <numerusform>Проверяем %Ln номер…</numerusform>
            <numerusform>Проверяем %Ln номера…</numerusform>
            <numerusform>Проверяем %Ln номеров…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Open a list of order ids</source>
        <translation>Открыть список номеров заказов</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Open a list…</source>
        <translation>Открыть список…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Order ids</source>
        <translation>Номера заказов</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Orders placed on the panel’s own site or elsewhere are looked up and added. Nothing is charged.</source>
        <translation>Заказы, размещённые на сайте панели или где-то ещё, находятся и добавляются. Ничего не списывается.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Paste order ids, parted by commas, spaces or line breaks</source>
        <translation>Вставьте номера заказов через запятую, пробел или с новой строки</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_orders.py"/>
        <source>By order ID</source>
        <translation>По номеру заказа</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_orders.py"/>
        <source>From an exported file</source>
        <translation>Из экспортированного файла</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_orders.py"/>
        <source>Import orders</source>
        <translation>Импорт заказов</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_orders.py"/>
        <source>Ways to import</source>
        <translation>Способы импорта</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <location filename="../../smm_desktop/ui/keeper.py"/>
        <source>A bulk order did not reach its end. Lines never sent: {count}. It goes on from Bulk order.</source>
        <translation>Массовый заказ не дошёл до конца. Не отправлено строк: {count}. Его можно продолжить в «Массовом заказе».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/keeper.py"/>
        <source>An outcome could not be saved, mostly because the disk is full. It is kept, and waits under Attention.</source>
        <translation>Результат не удалось сохранить, чаще всего из-за заполненного диска. Он не потерян и ждёт в «Внимании».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/keeper.py"/>
        <source>The daily backup could not be written. {why}</source>
        <translation>Ежедневную копию не удалось записать. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/keeper.py"/>
        <source>The outcome that waited is saved now.</source>
        <translation>Ожидавший результат теперь сохранён.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/language_box.py"/>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/language_box.py"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <location filename="../../smm_desktop/ui/leave_question.py"/>
        <source>Keep running</source>
        <translation>Продолжать работу</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/leave_question.py"/>
        <source>Quit anyway</source>
        <translation>Всё равно выйти</translation>
    </message>
</context>
<context>
    <name>LinesBox</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>Remove list</source>
        <translation>Убрать список</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>The first {count} are shown.</source>
        <translation>Показаны первые {count}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>{lines} from {file}</source>
        <translation>{lines} из {file}</translation>
    </message>
</context>
<context>
    <name>LinesEdit</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>Bulk lines</source>
        <translation>Строки заказов</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>One order on each line: service | link | quantity
1 | https://social.example/p/1 | 500
5 | https://social.example/p/2 | comments=First // Second</source>
        <translation>Один заказ на строку: услуга | ссылка | количество
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
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields.py"/>
        <source>One on each line</source>
        <translation>По одному на строку</translation>
    </message>
</context>
<context>
    <name>LoadingPage</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Opening your data…</source>
        <translation>Открываем ваши данные…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../smm_desktop/ui/main_window.py"/>
        <source>Hide order ticket</source>
        <translation>Скрыть бланк заказа</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/main_window.py"/>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/main_window.py"/>
        <source>Show order ticket</source>
        <translation>Показать бланк заказа</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../smm_desktop/ui/menus.py"/>
        <source>All accounts</source>
        <translation>Все аккаунты</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>NoteSection</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_note.py"/>
        <source>What you want to remember about this service</source>
        <translation>Что вы хотите помнить об этой услуге</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_note.py"/>
        <source>Your note</source>
        <translation>Ваша заметка</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/notice_row.py"/>
        <source>Close message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>NoticeSettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>API key refused</source>
        <translation>API-ключ отклонён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Low balance</source>
        <translation>Низкий баланс</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Orders canceled</source>
        <translation>Отменённые заказы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Orders completed</source>
        <translation>Выполненные заказы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Orders failed</source>
        <translation>Неудачные заказы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Orders that end partial</source>
        <translation>Частично выполненные заказы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Price of a favourite is up</source>
        <translation>Избранная услуга подорожала</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Quiet hours</source>
        <translation>Тихие часы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Quiet hours begin</source>
        <translation>Начало тихих часов</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Quiet hours end</source>
        <translation>Конец тихих часов</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Refills rejected</source>
        <translation>Отклонённые рефиллы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Scheduled orders placed or held</source>
        <translation>Запланированные заказы размещены или задержаны</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>What happens close together makes one notification. The desktop shows them, or the tray.</source>
        <translation>События, близкие по времени, объединяются в одно уведомление. Его показывает рабочий стол или трей.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln canceled</source>
        <translation>
            <numerusform>%Ln отменён</numerusform>
            <numerusform>%Ln отменены</numerusform>
            <numerusform>%Ln отменены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln выполнен</numerusform>
            <numerusform>%Ln выполнены</numerusform>
            <numerusform>%Ln выполнены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln не удался</numerusform>
            <numerusform>%Ln не удались</numerusform>
            <numerusform>%Ln не удались</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln favourite(s) cost more</source>
        <translation>
            <numerusform>Подорожала %Ln избранная услуга</numerusform>
            <numerusform>Подорожали %Ln избранные услуги</numerusform>
            <numerusform>Подорожали %Ln избранных услуг</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln order(s) have ended</source>
        <translation>
            <numerusform>Завершён %Ln заказ</numerusform>
            <numerusform>Завершены %Ln заказа</numerusform>
            <numerusform>Завершены %Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln partial</source>
        <translation>
            <numerusform>%Ln частично</numerusform>
            <numerusform>%Ln частично</numerusform>
            <numerusform>%Ln частично</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln refill(s) rejected</source>
        <translation>
            <numerusform>Отклонён %Ln рефилл</numerusform>
            <numerusform>Отклонены %Ln рефилла</numerusform>
            <numerusform>Отклонены %Ln рефиллов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>API key refused</source>
        <translation>API-ключ отклонён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Balance is low</source>
        <translation>Баланс низкий</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Order canceled</source>
        <translation>Заказ отменён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Order completed</source>
        <translation>Заказ выполнен</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Order ended partial</source>
        <translation>Заказ выполнен частично</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Order failed</source>
        <translation>Заказ не удался</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Price of a favourite is up</source>
        <translation>Избранная услуга подорожала</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Refill rejected</source>
        <translation>Рефилл отклонён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>The Attention page tells which.</source>
        <translation>Какие именно — на странице «Внимание».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>The Refills page tells which.</source>
        <translation>Какие именно — на странице «Рефиллы».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>{name}
Now {new} instead of {old}</source>
        <translation>{name}
Теперь {new} вместо {old}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>{name} does not accept the API key. Its orders are not followed until you change the key.</source>
        <translation>{name} не принимает API-ключ. Заказы не отслеживаются, пока вы не смените ключ.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>{name} holds {amount}. Top up on the panel, or orders will be refused.</source>
        <translation>{name}: осталось {amount}. Пополните баланс на панели, иначе заказы будут отклонены.</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Wait while an order on the same link is active</source>
        <translation>Ждать, пока активен заказ на ту же ссылку</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>%Ln order(s) looked up.</source>
        <translation>
            <numerusform>Проверен %Ln заказ.</numerusform>
            <numerusform>Проверены %Ln заказа.</numerusform>
            <numerusform>Проверено %Ln заказов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>%Ln other selected order(s) cannot be canceled and are left out.</source>
        <translation>
            <numerusform>Ещё %Ln выбранный заказ нельзя отменить, он пропущен.</numerusform>
            <numerusform>Ещё %Ln выбранных заказа нельзя отменить, они пропущены.</numerusform>
            <numerusform>Ещё %Ln выбранных заказов нельзя отменить, они пропущены.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Ask the panel to cancel</source>
        <translation>Попросить панель отменить</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Ask the panel to cancel %Ln order(s)?</source>
        <translation>
            <numerusform>Попросить панель отменить %Ln заказ?</numerusform>
            <numerusform>Попросить панель отменить %Ln заказа?</numerusform>
            <numerusform>Попросить панель отменить %Ln заказов?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Ask the panel to replace what dropped</source>
        <translation>Попросить панель восполнить списанное</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Asked for, not refunded yet: the order’s state will tell.</source>
        <translation>Запрошено, деньги ещё не возвращены: это покажет состояние заказа.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Asking for %Ln refill(s)…</source>
        <translation>
            <numerusform>Запрашиваем %Ln рефилл…</numerusform>
            <numerusform>Запрашиваем %Ln рефилла…</numerusform>
            <numerusform>Запрашиваем %Ln рефиллов…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Asking to cancel %Ln order(s)…</source>
        <translation>
            <numerusform>Просим отменить %Ln заказ…</numerusform>
            <numerusform>Просим отменить %Ln заказа…</numerusform>
            <numerusform>Просим отменить %Ln заказов…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Cancel order</source>
        <translation>Отменить заказ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Cancel: {outcome}</source>
        <translation>Отмена: {outcome}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Choose at most {most} orders at once.</source>
        <translation>Выберите не более {most} заказов сразу.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Choose one order to place it again.</source>
        <translation>Чтобы заказать снова, выберите один заказ.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Choose orders first.</source>
        <translation>Сначала выберите заказы.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Do not cancel</source>
        <translation>Не отменять</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Import orders…</source>
        <translation>Импорт заказов…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Looking up orders</source>
        <translation>Проверяем заказы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Not all orders could be looked up. Nothing was changed or charged.</source>
        <translation>Не все заказы удалось проверить. Ничего не изменено и не списано.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Order again</source>
        <translation>Заказать снова</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Put the same order on the ticket</source>
        <translation>Перенести тот же заказ в бланк</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Refill</source>
        <translation>Рефилл</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Refill: {outcome}</source>
        <translation>Рефилл: {outcome}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>This only asks. The panel may refuse, what was delivered stays charged, and money comes back to the balance only once an order shows Canceled or Partial.</source>
        <translation>Это только просьба. Панель может отказать, доставленное остаётся оплаченным, а деньги вернутся на баланс, только когда заказ станет «Отменён» или «Частично».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Yes, ask to cancel</source>
        <translation>Да, попросить отменить</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>%Ln order(s) selected.</source>
        <translation>
            <numerusform>Выбран %Ln заказ.</numerusform>
            <numerusform>Выбраны %Ln заказа.</numerusform>
            <numerusform>Выбрано %Ln заказов.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Charge</source>
        <translation>Списано</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Choose an order to see everything known about it.</source>
        <translation>Выберите заказ, чтобы увидеть всё, что о нём известно.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Close details</source>
        <translation>Закрыть подробности</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Copied. Paste it into the panel's support ticket.</source>
        <translation>Скопировано. Вставьте в обращение в поддержку панели.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Copy for ticket</source>
        <translation>Копировать для поддержки</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Estimate</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Given back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Looked up</source>
        <translation>Проверен</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Not on the panel yet</source>
        <translation>На панели ещё нет</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Nothing was charged</source>
        <translation>Ничего не списано</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Open link</source>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Order again</source>
        <translation>Заказать снова</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Order details</source>
        <translation>Подробности заказа</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Order {id}</source>
        <translation>Заказ {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Part of</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Placed</source>
        <translation>Размещён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Refill</source>
        <translation>Рефилл</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Remains</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Save as template…</source>
        <translation>Сохранить как шаблон…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Start count</source>
        <translation>Начальное число</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>The link could not be opened in a browser.</source>
        <translation>Ссылку не удалось открыть в браузере.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>The panel has not told anything about this order yet.</source>
        <translation>Панель ещё ничего не сообщила об этом заказе.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>The panel's last answer</source>
        <translation>Последний ответ панели</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Time line</source>
        <translation>Ход событий</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>asked for</source>
        <translation>запрошено</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>not told yet</source>
        <translation>ещё не сообщено</translation>
    </message>
</context>
<context>
    <name>OrderFamily</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Its runs</source>
        <translation>Его запуски</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>One run of this drip-feed.</source>
        <translation>Один запуск этого drip-feed.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Order {id}</source>
        <translation>Заказ {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Orders for its posts</source>
        <translation>Заказы для её публикаций</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Part of</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Placed by the panel for a post of this subscription.</source>
        <translation>Размещён панелью для публикации этой подписки.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Show all %Ln in the list</source>
        <translation>
            <numerusform>Показать %Ln в списке</numerusform>
            <numerusform>Показать все %Ln в списке</numerusform>
            <numerusform>Показать все %Ln в списке</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Show this order</source>
        <translation>Показать этот заказ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>{ended} of {count} have ended.</source>
        <translation>Завершено {ended} из {count}.</translation>
    </message>
</context>
<context>
    <name>OrderFilters</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>%Ln not moving</source>
        <translation>
            <numerusform>%Ln не движется</numerusform>
            <numerusform>%Ln не движутся</numerusform>
            <numerusform>%Ln не движутся</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Active</source>
        <translation>Активные</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Attention</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Between two dates</source>
        <translation>Между двумя датами</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Canceled</source>
        <translation>Отменённые</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Completed</source>
        <translation>Выполненные</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Failed</source>
        <translation>Неудачные</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Not moving</source>
        <translation>Не движутся</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Only %Ln order(s)</source>
        <translation>
            <numerusform>Только %Ln заказ</numerusform>
            <numerusform>Только %Ln заказа</numerusform>
            <numerusform>Только %Ln заказов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Order states</source>
        <translation>Состояния заказов</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Orders of which nothing has changed for much longer than their service usually takes</source>
        <translation>Заказы, в которых ничего не менялось намного дольше обычного для их услуги</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Partial</source>
        <translation>Частичные</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Placed</source>
        <translation>Размещён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Search link, id or service</source>
        <translation>Поиск: ссылка, номер, услуга</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Show all orders</source>
        <translation>Показать все заказы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>OrderTicket</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket.py"/>
        <source>The panel does not list service {id} any more.</source>
        <translation>Панель больше не предлагает услугу {id}.</translation>
    </message>
</context>
<context>
    <name>OrdersModel</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_model.py"/>
        <source>{title}: loading</source>
        <translation>{title}: загрузка</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln выбран</numerusform>
            <numerusform>%Ln выбрано</numerusform>
            <numerusform>%Ln выбрано</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Copy id</source>
        <translation>Копировать номер</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Every order you place stands here, with how far it is and what it cost.</source>
        <translation>Здесь стоит каждый ваш заказ: как он продвинулся и сколько стоил.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Look these orders up</source>
        <translation>Проверить эти заказы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>No order fits</source>
        <translation>Подходящих заказов нет</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>No order of this account fits the tab, the search and the dates chosen.</source>
        <translation>Нет заказов этого аккаунта для выбранной вкладки, поиска и дат.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>No orders yet</source>
        <translation>Заказов пока нет</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Nothing needs your attention</source>
        <translation>Ничто не требует вашего внимания</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Open link</source>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Orders shown</source>
        <translation>Показанные заказы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Orders whose outcome is not known would stand here.</source>
        <translation>Здесь стояли бы заказы с неизвестным исходом.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Place your first order</source>
        <translation>Разместите первый заказ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Save as template…</source>
        <translation>Сохранить как шаблон…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Select all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Show all orders</source>
        <translation>Показать все заказы</translation>
    </message>
</context>
<context>
    <name>OrdersTable</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_table.py"/>
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>Скопирована %Ln строка.</numerusform>
            <numerusform>Скопированы %Ln строки.</numerusform>
            <numerusform>Скопировано %Ln строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_table.py"/>
        <source>Only the first %Ln row(s) were copied; the export takes any number.</source>
        <translation>
            <numerusform>Скопирована только первая %Ln строка; экспорт берёт любое число.</numerusform>
            <numerusform>Скопированы только первые %Ln строки; экспорт берёт любое число.</numerusform>
            <numerusform>Скопированы только первые %Ln строк; экспорт берёт любое число.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeNote</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Order message</source>
        <translation>Сообщение о заказах</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>%Ln order(s) taken over by id count in no sum here, as no panel tells when they were placed: {amounts}</source>
        <translation>
            <numerusform>%Ln заказ, взятый по номеру, не входит ни в одну сумму: ни одна панель не сообщает, когда он размещён: {amounts}</numerusform>
            <numerusform>%Ln заказа, взятые по номеру, не входят ни в одну сумму: ни одна панель не сообщает, когда они размещены: {amounts}</numerusform>
            <numerusform>%Ln заказов, взятых по номеру, не входят ни в одну сумму: ни одна панель не сообщает, когда они размещены: {amounts}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Active orders</source>
        <translation>Активные заказы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Balance movements</source>
        <translation>Движения баланса</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Balance over time</source>
        <translation>Баланс во времени</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Balances</source>
        <translation>Балансы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Choose a service, or press New order.</source>
        <translation>Выберите услугу или нажмите «Новый заказ».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Newest orders</source>
        <translation>Новейшие заказы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No balance is known yet. It is fetched every few minutes.</source>
        <translation>Баланс пока неизвестен. Он запрашивается каждые несколько минут.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No orders in the last 30 days.</source>
        <translation>За последние 30 дней заказов нет.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No orders yet</source>
        <translation>Заказов пока нет</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No prices have changed</source>
        <translation>Цены не менялись</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No top-ups or refunds yet</source>
        <translation>Пополнений и возвратов пока нет</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Nothing is unclear</source>
        <translation>Неясностей нет</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Nothing was spent in the last 30 days.</source>
        <translation>За последние 30 дней ничего не потрачено.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Of your favourites and of services you ordered lately.</source>
        <translation>Избранных услуг и недавно заказанных.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Orders in the history</source>
        <translation>Заказов в истории</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Orders of the last 30 days by state</source>
        <translation>Заказы за 30 дней по состояниям</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Please look at it</source>
        <translation>Посмотрите</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Price changes</source>
        <translation>Изменения цен</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Show attention</source>
        <translation>Показать «Внимание»</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Show orders</source>
        <translation>Показать заказы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spending and balances in</source>
        <translation>Расходы и балансы в</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spent in 30 days</source>
        <translation>Потрачено за 30 дней</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spent in 7 days</source>
        <translation>Потрачено за 7 дней</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spent per day</source>
        <translation>Расходы по дням</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spent today</source>
        <translation>Потрачено сегодня</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Top services of the last 30 days</source>
        <translation>Главные услуги за 30 дней</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Waiting for you</source>
        <translation>Ждут вас</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>What moves a balance besides your orders shows here.</source>
        <translation>Здесь показано, что меняет баланс помимо ваших заказов.</translation>
    </message>
</context>
<context>
    <name>PlaceLaterDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Also when it ends partial, canceled or failed</source>
        <translation>Также если он завершится частично, отменой или неудачей</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>At a time</source>
        <translation>В заданное время</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Change the time</source>
        <translation>Изменить время</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Clocks are set forward then, so this means {time}, in {span}.</source>
        <translation>В это время часы переводятся вперёд, поэтому это будет {time}, через {span}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Date and time</source>
        <translation>Дата и время</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>In 1 hour</source>
        <translation>Через 1 час</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>In {span}, by this computer's clock.</source>
        <translation>Через {span}, по часам этого компьютера.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Looking for orders on this link…</source>
        <translation>Ищем заказы на эту ссылку…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>No order of this account is running on this link now.</source>
        <translation>Сейчас у этого аккаунта нет идущих заказов на эту ссылку.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Order on this link</source>
        <translation>Заказ на эту ссылку</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Order {id} · {service}</source>
        <translation>Заказ {id} · {service}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Place later</source>
        <translation>Разместить позже</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>SMM Desktop must be running then; the tray is enough. More than {minutes} minutes late it is not placed by itself, but waits under Attention.</source>
        <translation>SMM Desktop должен в это время работать; достаточно трея. При опоздании более чем на {minutes} мин заказ не размещается сам, а ждёт во «Внимании».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Save time</source>
        <translation>Сохранить время</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Schedule order</source>
        <translation>Запланировать заказ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Service, balance and link are looked at again first. It will not cost more than {cost}: otherwise it waits for you.</source>
        <translation>Сначала услуга, баланс и ссылка проверяются снова. Дороже {cost} заказ не обойдётся: иначе он подождёт вас.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Service, price, balance and link are looked at again first; what changed waits for you.</source>
        <translation>Сначала услуга, цена, баланс и ссылка проверяются снова; если что-то изменилось, заказ подождёт вас.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>This time has passed.</source>
        <translation>Это время прошло.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>This time has passed. Choose a later one.</source>
        <translation>Это время прошло. Выберите более позднее.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Today, {time}</source>
        <translation>Сегодня, {time}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Tomorrow, {time}</source>
        <translation>Завтра, {time}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>When the order on this link ends</source>
        <translation>Когда завершится заказ на эту ссылку</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/plot_card.py"/>
        <source>Copy as picture</source>
        <translation>Копировать как картинку</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/plot_card.py"/>
        <source>Legend</source>
        <translation>Обозначения</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/plot_card.py"/>
        <source>Show as table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/plot_card.py"/>
        <source>{title}, as a table</source>
        <translation>{title}, таблицей</translation>
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
        <translation>История цены</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/price_plot.py"/>
        <source>not listed</source>
        <translation>не предлагалась</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/price_plot.py"/>
        <source>{first} to {last}</source>
        <translation>с {first} по {last}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/price_plot.py"/>
        <source>{price} before</source>
        <translation>{price} раньше</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/price_plot.py"/>
        <source>{price} from {date}</source>
        <translation>{price} с {date}</translation>
    </message>
</context>
<context>
    <name>PricesSection</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_prices.py"/>
        <source>All changes of this service…</source>
        <translation>Все изменения этой услуги…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/service_prices.py"/>
        <source>From {first} to {last}, %Ln change(s) since {date}.</source>
        <translation>
            <numerusform>От {first} до {last}, %Ln изменение с {date}.</numerusform>
            <numerusform>От {first} до {last}, %Ln изменения с {date}.</numerusform>
            <numerusform>От {first} до {last}, %Ln изменений с {date}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_prices.py"/>
        <source>Price and changes</source>
        <translation>Цена и изменения</translation>
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
        <translation>Программа следит за заказами отсюда. Выйти можно через меню этого значка.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Putting the backup in place…</source>
        <translation>Ставим копию на место…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Saving what can be saved…</source>
        <translation>Спасаем что возможно…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Something unforeseen happened while the data was being opened.</source>
        <translation>При открытии данных произошло непредвиденное.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Waiting for the outcome of an order before leaving…</source>
        <translation>Ждём исхода заказа перед выходом…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Waiting for the outcome of an order before the backup is put in place…</source>
        <translation>Ждём исхода заказа, прежде чем поставить копию на место…</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Select All</source>
        <translation>&amp;Выделить всё</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Step up</source>
        <translation>Шаг вв&amp;ерх</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Step &amp;down</source>
        <translation>Шаг вн&amp;из</translation>
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
Файл не найден.
Проверьте правильность указанного имени файла.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже существует.
Заменить его?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Choose</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>All Files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Create New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Detail View</source>
        <translation>Подробный вид</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Directory:</source>
        <translation>Каталог:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Files of type:</source>
        <translation>Типы файлов:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Look in:</source>
        <translation>Перейти к:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Parent Directory</source>
        <translation>Родительский каталог</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Recent Places</source>
        <translation>Недавние документы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Save As</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Show &amp;hidden files</source>
        <translation>Показать ск&amp;рытые файлы</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Date Modified</source>
        <translation>Дата изменения</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить действие</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить действие</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Abort</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Discard</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Ignore</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>N&amp;o to All</source>
        <translation>Н&amp;ет для всех</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Restore Defaults</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Save All</source>
        <translation>Сохранить все</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Yes to &amp;All</source>
        <translation>Да для &amp;всех</translation>
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
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить действие</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить действие</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Copy &amp;Link Location</source>
        <translation>Скопировать &amp;адрес ссылки</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../smm_desktop/ui/rail.py"/>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/rail.py"/>
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln открыт</numerusform>
            <numerusform>%Ln открыто</numerusform>
            <numerusform>%Ln открыто</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefillsPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>%Ln asked for</source>
        <translation>
            <numerusform>%Ln запрошен</numerusform>
            <numerusform>%Ln запрошено</numerusform>
            <numerusform>%Ln запрошено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>%Ln refill(s) looked up.</source>
        <translation>
            <numerusform>Проверен %Ln рефилл.</numerusform>
            <numerusform>Проверены %Ln рефилла.</numerusform>
            <numerusform>Проверено %Ln рефиллов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln выбран</numerusform>
            <numerusform>%Ln выбрано</numerusform>
            <numerusform>%Ln выбрано</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>A refill asks the panel to replace what dropped after an order was completed. It costs nothing.</source>
        <translation>Рефилл — просьба к панели восполнить то, что списалось после выполнения заказа. Он бесплатен.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Asking for %Ln refill(s)…</source>
        <translation>
            <numerusform>Запрашиваем %Ln рефилл…</numerusform>
            <numerusform>Запрашиваем %Ln рефилла…</numerusform>
            <numerusform>Запрашиваем %Ln рефиллов…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Can be refilled now</source>
        <translation>Можно запросить рефилл</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Choose orders in the list below first.</source>
        <translation>Сначала выберите заказы в списке ниже.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Completed orders of services with refill stand here as soon as a refill can be asked for.</source>
        <translation>Здесь появятся выполненные заказы услуг с рефиллом, как только его можно будет запросить.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Looking up refills</source>
        <translation>Проверяем рефиллы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>No order can be refilled now</source>
        <translation>Сейчас рефилл запросить не для чего</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>No refills asked for yet</source>
        <translation>Рефиллы ещё не запрашивались</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Not all refills could be looked up. Nothing was changed or charged.</source>
        <translation>Не все рефиллы удалось проверить. Ничего не изменено и не списано.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Orders and refills</source>
        <translation>Заказы и рефиллы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Others, and why not</source>
        <translation>Другие и почему нельзя</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Refill</source>
        <translation>Рефилл</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Refill: {outcome}</source>
        <translation>Рефилл: {outcome}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Refills</source>
        <translation>Рефиллы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Select all</source>
        <translation>Выбрать все</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Delete its orders from the history too</source>
        <translation>Удалить и его заказы из истории</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Export its orders first…</source>
        <translation>Сначала экспортировать его заказы…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Keep its orders in the history</source>
        <translation>Оставить его заказы в истории</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Remove account</source>
        <translation>Удалить аккаунт</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Remove “{name}”?</source>
        <translation>Удалить «{name}»?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>The key is deleted from the keyring. Orders that are still running go on at the panel; they are no longer followed here.</source>
        <translation>Ключ удаляется из хранилища. Идущие заказы продолжаются на панели, но здесь больше не отслеживаются.</translation>
    </message>
</context>
<context>
    <name>ReplacedDialog</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln аккаунт</numerusform>
            <numerusform>%Ln аккаунта</numerusform>
            <numerusform>%Ln аккаунтов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>%Ln refill(s)</source>
        <translation>
            <numerusform>%Ln рефилл</numerusform>
            <numerusform>%Ln рефилла</numerusform>
            <numerusform>%Ln рефиллов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln услуга</numerusform>
            <numerusform>%Ln услуги</numerusform>
            <numerusform>%Ln услуг</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Folder of the former data</source>
        <translation>Папка прежних данных</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>In use now: the backup of {backup}.</source>
        <translation>Сейчас в работе: копия от {backup}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Nothing could be read of the damaged file.</source>
        <translation>Из повреждённого файла ничего не удалось прочитать.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Orders placed since the backup may be missing here: compare with the panel’s order page. Batch lines that waited to be sent are held back under Attention; nothing is sent by itself.</source>
        <translation>Заказов, размещённых после создания копии, здесь может не хватать: сверьтесь со страницей заказов панели. Строки пакетов, ждавшие отправки, отложены в «Внимании»; само ничего не отправляется.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Read of the damaged file: {parts}.</source>
        <translation>Прочитано из повреждённого файла: {parts}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Recovered</source>
        <translation>Восстановлено</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>The backup is in place</source>
        <translation>Копия на месте</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>The damaged file is kept in this folder:</source>
        <translation>Повреждённый файл хранится в этой папке:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>The data that was there before is kept in this folder:</source>
        <translation>Прежние данные хранятся в этой папке:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Your data is open again</source>
        <translation>Ваши данные снова открыты</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Backups (*.sqlite3)</source>
        <translation>Резервные копии (*.sqlite3)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Choose a backup</source>
        <translation>Выберите копию</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Keys are not part of a backup. They stay in this computer’s keyring; on another one, enter them again under Settings, Accounts.</source>
        <translation>Ключи не входят в копию. Они остаются в хранилище этого компьютера; на другом введите их заново в «Настройки», «Аккаунты».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Restore from a backup</source>
        <translation>Восстановление из копии</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>The backup takes the place of the present data: accounts, orders, settings. The present data is not deleted; it is moved into a folder of its own and stays there. Orders placed since the backup go on at the panel, but are not in the backup.</source>
        <translation>Копия заменит нынешние данные: аккаунты, заказы, настройки. Нынешние данные не удаляются, а переносятся в отдельную папку и остаются там. Заказы, размещённые после создания копии, продолжаются на панели, но в копии их нет.</translation>
    </message>
</context>
<context>
    <name>ScheduleHands</name>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Delete this scheduled order? Nothing was sent for it.</source>
        <translation>Удалить этот запланированный заказ? По нему ничего не отправлялось.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Deleted. Nothing was sent.</source>
        <translation>Удалено. Ничего не отправлено.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>It was not placed.</source>
        <translation>Заказ не размещён.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>It was placed, changed or deleted meanwhile.</source>
        <translation>Тем временем он был размещён, изменён или удалён.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Looking at service, price and balance again…</source>
        <translation>Снова проверяем услугу, цену и баланс…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Order {id} is placed.</source>
        <translation>Заказ {id} размещён.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Place this order now at the higher price?</source>
        <translation>Разместить этот заказ сейчас по более высокой цене?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Place this order now for about {cost}?</source>
        <translation>Разместить этот заказ сейчас примерно за {cost}?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Place this order now? Its cost cannot be told beforehand.</source>
        <translation>Разместить этот заказ сейчас? Его стоимость заранее неизвестна.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Yes, delete it</source>
        <translation>Да, удалить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Yes, place it now</source>
        <translation>Да, разместить сейчас</translation>
    </message>
</context>
<context>
    <name>ScheduledButton</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Scheduled: {count}</source>
        <translation>Запланировано: {count}</translation>
    </message>
</context>
<context>
    <name>ScheduledCard</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Agreed to</source>
        <translation>Согласованная цена</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>New time…</source>
        <translation>Новое время…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Nothing was sent. Service, price, balance and link are looked at again before it is placed.</source>
        <translation>Ничего не отправлено. Перед размещением услуга, цена, баланс и ссылка проверяются снова.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Place at this price</source>
        <translation>Разместить по этой цене</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Place now</source>
        <translation>Разместить сейчас</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Scheduled</source>
        <translation>Запланирован</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Was to be placed</source>
        <translation>Должен был быть размещён</translation>
    </message>
</context>
<context>
    <name>ScheduledDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>At most</source>
        <translation>Не дороже</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Change time…</source>
        <translation>Изменить время…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Nothing is scheduled</source>
        <translation>Ничего не запланировано</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Order</source>
        <translation>Заказать</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Place now</source>
        <translation>Разместить сейчас</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Placed only while SMM Desktop is running; the tray is enough.</source>
        <translation>Размещаются, только пока SMM Desktop работает; достаточно трея.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Scheduled orders</source>
        <translation>Запланированные заказы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>“Later…” beside “Place order” keeps an order for a time, or for when the one on its link ends.</source>
        <translation>«Позже…» рядом с «Разместить заказ» откладывает заказ на заданное время или до завершения заказа на его ссылку.</translation>
    </message>
</context>
<context>
    <name>ServiceChangesDialog</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln изменение</numerusform>
            <numerusform>%Ln изменения</numerusform>
            <numerusform>%Ln изменений</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>All accounts</source>
        <translation>Все аккаунты</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>All changes</source>
        <translation>Все изменения</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Changes of services</source>
        <translation>Изменения услуг</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Cheaper</source>
        <translation>Дешевле</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Dearer</source>
        <translation>Дороже</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Each time services are read, what differs from before is kept here.</source>
        <translation>При каждом чтении услуг здесь сохраняется то, что отличается от прежнего.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Favourites only</source>
        <translation>Только избранные</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Kind of change</source>
        <translation>Вид изменения</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Limits</source>
        <translation>Пределы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Names, categories, types</source>
        <translation>Названия, категории, типы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Nothing changed yet</source>
        <translation>Изменений пока нет</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Nothing like that changed</source>
        <translation>Таких изменений не было</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Refill, cancel, drip-feed</source>
        <translation>Рефилл, отмена, drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Search by name or ID</source>
        <translation>Поиск по названию или номеру</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Search changes</source>
        <translation>Поиск изменений</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>The newest {count} changes</source>
        <translation>Новейшие изменения: {count}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Vanished</source>
        <translation>Исчезла</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>What each reading of a panel found changed. Double-click a line to see the service.</source>
        <translation>Что изменилось при каждом чтении панели. Дважды щёлкните строку, чтобы увидеть услугу.</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_service.py"/>
        <source>Any service</source>
        <translation>Любая услуга</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_service.py"/>
        <source>Orders of the service</source>
        <translation>Заказы услуги</translation>
    </message>
</context>
<context>
    <name>ServiceDetails</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Add to favourites</source>
        <translation>Добавить в избранное</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Copied ID {id}.</source>
        <translation>Номер {id} скопирован.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Copy ID</source>
        <translation>Копировать номер</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <location filename="../../smm_desktop/ui/widgets/ticket_about.py"/>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Drip-feed</source>
        <translation>Drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>ID {id}</source>
        <translation>№ {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Maximum</source>
        <translation>Максимум</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Minimum</source>
        <translation>Минимум</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Order this service</source>
        <translation>Заказать эту услугу</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Rate per 1000</source>
        <translation>Цена за 1000</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Refill</source>
        <translation>Рефилл</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Remove from favourites</source>
        <translation>Убрать из избранного</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Service details</source>
        <translation>Подробности услуги</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
</context>
<context>
    <name>ServiceField</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_service.py"/>
        <source>Matching services</source>
        <translation>Подходящие услуги</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_service.py"/>
        <source>Name or ID</source>
        <translation>Название или номер</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_service.py"/>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
</context>
<context>
    <name>ServiceRecordView</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record.py"/>
        <source>Your record with this service</source>
        <translation>Ваш опыт с этой услугой</translation>
    </message>
</context>
<context>
    <name>ServicesHead</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_head.py"/>
        <source>Recent changes…</source>
        <translation>Последние изменения…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_head.py"/>
        <source>Refresh services</source>
        <translation>Обновить услуги</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_head.py"/>
        <source>Refreshing…</source>
        <translation>Обновляем…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_head.py"/>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln услуга</numerusform>
            <numerusform>%Ln услуги</numerusform>
            <numerusform>%Ln услуг</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Add to favourites</source>
        <translation>Добавить в избранное</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Clear search and filters</source>
        <translation>Сбросить поиск и фильтры</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Connect a panel</source>
        <translation>Подключить панель</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Connect a panel, or try the practice panel, where nothing is spent.</source>
        <translation>Подключите панель или попробуйте учебную, где ничего не тратится.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Copied ID {id}.</source>
        <translation>Номер {id} скопирован.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Copy ID</source>
        <translation>Копировать номер</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Here you find what your panel offers</source>
        <translation>Здесь видно, что предлагает ваша панель</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>No service matches</source>
        <translation>Подходящих услуг нет</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>No services yet</source>
        <translation>Услуг пока нет</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Order this service</source>
        <translation>Заказать эту услугу</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Reading the services…</source>
        <translation>Читаем услуги…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Refresh services</source>
        <translation>Обновить услуги</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Remove from favourites</source>
        <translation>Убрать из избранного</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Search by name, category, ID or note</source>
        <translation>Поиск по названию, категории, номеру или заметке</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Services message</source>
        <translation>Сообщение об услугах</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>The panel does not list this service any more. What you know of it is kept here.</source>
        <translation>Панель больше не предлагает эту услугу. Здесь хранится то, что вы о ней знаете.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>The panel is asked what it offers.</source>
        <translation>Спрашиваем панель, что она предлагает.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>The panel listed no services when it was asked last.</source>
        <translation>В последний раз панель не назвала ни одной услуги.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Try fewer words, or take the filters off.</source>
        <translation>Попробуйте меньше слов или снимите фильтры.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>What is shown was read {ago}.</source>
        <translation>Показанное прочитано {ago}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>read {ago}</source>
        <translation>прочитано {ago}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>{shown} of {all}</source>
        <translation>{shown} из {all}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>{unread} of {all} services could not be read, and are not listed.</source>
        <translation>{unread} из {all} услуг не удалось прочитать, их нет в списке.</translation>
    </message>
</context>
<context>
    <name>SessionKeeper</name>
    <message>
        <location filename="../../smm_desktop/holding.py"/>
        <source>An order is being sent.</source>
        <translation>Отправляется заказ.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source> d</source>
        <translation> дн.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source> h</source>
        <translation> ч</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>An order that costs more names its sum and is confirmed. Empty: never.</source>
        <translation>Более дорогой заказ называет сумму и требует подтверждения. Пусто: никогда.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Before an order is placed, services read longer ago are read again and compared.</source>
        <translation>Перед размещением заказа услуги, прочитанные раньше этого срока, читаются заново и сравниваются.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Confirm orders above</source>
        <translation>Подтверждать заказы дороже</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Days in which nothing changed. A service that you ordered often is measured by its usual time instead.</source>
        <translation>Дни, за которые ничего не изменилось. Услуга, которую вы заказывали часто, сравнивается со своим обычным временем.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Mark orders as not moving after</source>
        <translation>Считать заказ застрявшим через</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Orders are followed by themselves.</source>
        <translation>Заказы отслеживаются сами.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Read prices again after</source>
        <translation>Читать цены заново через</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Refresh balances every</source>
        <translation>Обновлять балансы каждые</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>never</source>
        <translation>никогда</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_search.py"/>
        <source>No setting fits. Esc shows them all.</source>
        <translation>Таких настроек нет. Esc покажет все.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_search.py"/>
        <source>Search settings</source>
        <translation>Поиск настроек</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
</context>
<context>
    <name>SpentCard</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_cards.py"/>
        <source>Also {amounts}</source>
        <translation>Также {amounts}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_cards.py"/>
        <source>{amount} of it estimated</source>
        <translation>из них {amount} по оценке</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <location filename="../../smm_desktop/ui/spinner.py"/>
        <source>Working</source>
        <translation>Работаем</translation>
    </message>
</context>
<context>
    <name>StaySettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Keep following in the tray when the window is closed</source>
        <translation>При закрытии окна следить дальше из трея</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Start when I log in</source>
        <translation>Запускать при входе в систему</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Start without opening the window</source>
        <translation>Запускать, не открывая окно</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Starting and staying</source>
        <translation>Запуск и работа в фоне</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Starting at login cannot be arranged from here.</source>
        <translation>Отсюда нельзя настроить запуск при входе.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Where the system has no tray, closing the window quits the program.</source>
        <translation>Если в системе нет трея, закрытие окна завершает программу.</translation>
    </message>
</context>
<context>
    <name>TemplatesButton</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/templates_button.py"/>
        <source>Manage templates…</source>
        <translation>Управление шаблонами…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/templates_button.py"/>
        <source>Save as template…</source>
        <translation>Сохранить как шаблон…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/templates_button.py"/>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Delete the template “{name}”?</source>
        <translation>Удалить шаблон «{name}»?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>No templates yet</source>
        <translation>Шаблонов пока нет</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Rename template</source>
        <translation>Переименовать шаблон</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Use</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>What it holds</source>
        <translation>Что внутри</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Yes, delete it</source>
        <translation>Да, удалить</translation>
    </message>
</context>
<context>
    <name>TicketFoot</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Later…</source>
        <translation>Позже…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Place it at a time, or when the order on its link ends</source>
        <translation>Разместить в заданное время или когда завершится заказ на его ссылку</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Place it when that order ends…</source>
        <translation>Разместить, когда тот заказ завершится…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Place later…</source>
        <translation>Разместить позже…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Place order</source>
        <translation>Разместить заказ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Placing order…</source>
        <translation>Размещаем заказ…</translation>
    </message>
</context>
<context>
    <name>TicketHead</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Choose a service from the list.</source>
        <translation>Выберите услугу из списка.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Close ticket</source>
        <translation>Закрыть бланк</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Connect a panel first</source>
        <translation>Сначала подключите панель</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Name or ID</source>
        <translation>Название или номер</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>New order</source>
        <translation>Новый заказ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>No services yet: refresh them first</source>
        <translation>Услуг пока нет: сначала обновите их</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>The panel does not list service {id} any more.</source>
        <translation>Панель больше не предлагает услугу {id}.</translation>
    </message>
</context>
<context>
    <name>TicketLater</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_later.py"/>
        <source>Show scheduled orders</source>
        <translation>Показать запланированные</translation>
    </message>
</context>
<context>
    <name>TicketTemplates</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_templates.py"/>
        <source>The service of “{name}” is not what it was when the template was kept.</source>
        <translation>Услуга шаблона «{name}» изменилась с тех пор, как он был сохранён.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_templates.py"/>
        <source>Use today's terms</source>
        <translation>Взять сегодняшние условия</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/time_line.py"/>
        <source>Time line</source>
        <translation>Ход событий</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Add account…</source>
        <translation>Добавить аккаунт…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>All accounts</source>
        <translation>Все аккаунты</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Fetch balances and active orders (F5)</source>
        <translation>Получить балансы и активные заказы (F5)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>New order</source>
        <translation>Новый заказ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>No account yet</source>
        <translation>Аккаунтов пока нет</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Open the order ticket (Ctrl+N)</source>
        <translation>Открыть бланк заказа (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Updated {ago}</source>
        <translation>Обновлено {ago}</translation>
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
        <translation>Низкий баланс</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>A panel refuses the key</source>
        <translation>Панель не принимает ключ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Active orders: {count}</source>
        <translation>Активных заказов: {count}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Following is paused</source>
        <translation>Слежение приостановлено</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>New order</source>
        <translation>Новый заказ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>No panel can be reached</source>
        <translation>Ни одна панель не отвечает</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Pause following</source>
        <translation>Приостановить слежение</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Waiting for you: {count}</source>
        <translation>Ждут вас: {count}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>not known yet</source>
        <translation>пока неизвестно</translation>
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
        <translation>На панель ничего не отправлено, и в файле ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Open data folder</source>
        <translation>Открыть папку данных</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Trouble</source>
        <translation>Неполадка</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Your data could not be opened</source>
        <translation>Ваши данные не удалось открыть</translation>
    </message>
</context>
<context>
    <name>UnclearRequestCard</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Charge</source>
        <translation>Списано</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>It was done</source>
        <translation>Это было сделано</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>It was not done</source>
        <translation>Это не было сделано</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Its id on the panel’s refill page, where there is one:</source>
        <translation>Его номер на странице рефиллов панели, если он есть:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Look at the panel’s site, then answer. The answer is only noted; nothing is sent again by itself.</source>
        <translation>Посмотрите на сайте панели, затем ответьте. Ответ только записывается; само ничего не отправляется снова.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>On {when} you asked {account} for a refill of order {order}, and no clear answer came.</source>
        <translation>{when} вы запросили у {account} рефилл заказа {order}, и ясного ответа не пришло.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>On {when} you asked {account} to cancel order {order}, and no clear answer came.</source>
        <translation>{when} вы попросили {account} отменить заказ {order}, и ясного ответа не пришло.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Refill ID</source>
        <translation>Номер рефилла</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Remains</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>State now</source>
        <translation>Состояние сейчас</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>The panel did not take it</source>
        <translation>Панель его не приняла</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>The panel took it</source>
        <translation>Панель его приняла</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>The refill’s id on the panel</source>
        <translation>Номер рефилла на панели</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Was the cancel carried out?</source>
        <translation>Отмена была выполнена?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Was the refill taken?</source>
        <translation>Рефилл был принят?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>You can then ask for it again on the Orders page.</source>
        <translation>Потом его можно запросить снова на странице «Заказы».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>a panel that is no longer here</source>
        <translation>панель, которой здесь больше нет</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>not looked at since</source>
        <translation>с тех пор не проверялся</translation>
    </message>
</context>
<context>
    <name>UnknownOrderCard</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Balance after</source>
        <translation>Баланс после</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Balance before</source>
        <translation>Баланс до</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Enter the id that the panel shows for this order.</source>
        <translation>Введите номер, который панель показывает для этого заказа.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Estimate</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It is marked as not placed. You can then place it again as a new order.</source>
        <translation>Отмечен как не размещённый. Потом его можно разместить как новый заказ.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It is not there</source>
        <translation>Его там нет</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It is there</source>
        <translation>Он там есть</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It is this order all the same</source>
        <translation>Это всё же тот заказ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It was not placed</source>
        <translation>Не был размещён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It was placed</source>
        <translation>Был размещён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Look for it among your orders on the panel’s site, then answer. Nothing is sent again by itself.</source>
        <translation>Найдите его среди своих заказов на сайте панели, затем ответьте. Само ничего не отправляется снова.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>On {when} you asked {account} for {what}, and no clear answer came.</source>
        <translation>{when} вы заказали у {account}: {what}, и ясного ответа не пришло.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Open the panel’s site</source>
        <translation>Открыть сайт панели</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Order ID</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>The order’s id on the panel</source>
        <translation>Номер заказа на панели</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Was this order placed?</source>
        <translation>Был ли этот заказ размещён?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>a panel that is no longer here</source>
        <translation>панель, которой здесь больше нет</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Could not find out whether there is a newer version.</source>
        <translation>Не удалось узнать, есть ли более новая версия.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Looking for a newer version…</source>
        <translation>Ищем новую версию…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Progress</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Save the file</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Saved and checked: {path}. Quit the program before you install it.</source>
        <translation>Сохранено и проверено: {path}. Выйдите из программы перед установкой.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>There is no file for this kind of computer. Update the way you installed this copy.</source>
        <translation>Для такого компьютера файла нет. Обновите тем же путём, каким установили программу.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>This is the newest version.</source>
        <translation>Это новейшая версия.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Updates</source>
        <translation>Обновления</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Version {version} is available.</source>
        <translation>Доступна версия {version}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>You have version {version}.</source>
        <translation>У вас версия {version}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Your version has a fault that is mended there. Update soon.</source>
        <translation>В вашей версии есть ошибка, исправленная в новой. Обновите скорее.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>{name}, {size}. It is checked and saved to {folder}; you open it yourself when you want to.</source>
        <translation>{name}, {size}. Файл проверяется и сохраняется в {folder}; открыть его вы можете сами, когда захотите.</translation>
    </message>
</context>
<context>
    <name>UpdateNote</name>
    <message>
        <location filename="../../smm_desktop/ui/update_note.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/update_note.py"/>
        <source>SMM Desktop was updated to version {version}.</source>
        <translation>SMM Desktop обновлён до версии {version}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/update_note.py"/>
        <source>What's new</source>
        <translation>Что нового</translation>
    </message>
</context>
<context>
    <name>UpdateSettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Check for updates…</source>
        <translation>Проверить обновления…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Look for a newer version once a day</source>
        <translation>Раз в день искать новую версию</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Only the list of releases is fetched, nothing is told about you. Its signature is checked before anything is shown. Nothing is installed by itself.</source>
        <translation>Загружается только список выпусков, о вас ничего не сообщается. Его подпись проверяется до показа. Само ничего не устанавливается.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>This copy was installed as a package, and your system’s own tools update it. Here you only learn that there is something newer.</source>
        <translation>Эта копия установлена пакетом, её обновляют средства вашей системы. Здесь вы только узнаёте о новой версии.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Updates</source>
        <translation>Обновления</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Updates are not set up for this build: it has no address or no release key, so it never asks.</source>
        <translation>Обновления для этой сборки не настроены: нет адреса или ключа выпусков, поэтому она никогда не спрашивает.</translation>
    </message>
</context>
<context>
    <name>Updater</name>
    <message>
        <location filename="../../smm_desktop/ui/updater.py"/>
        <source>SMM Desktop {version} is available. Help → Check for updates… says what is new.</source>
        <translation>Доступна версия SMM Desktop {version}. Что нового — см. «Справка → Проверить обновления…».</translation>
    </message>
</context>
<context>
    <name>WhatsNewDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>Not released yet</source>
        <translation>Ещё не выпущено</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>What's new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>You have version {version}.</source>
        <translation>У вас версия {version}. Список изменений — на английском языке.</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <location filename="../../smm_desktop/ui/messagebar.py"/>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/messagebar.py"/>
        <source>Cancel: {work}</source>
        <translation>Отменить: {work}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/messagebar.py"/>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
</context>
<context>
    <name>_Description</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>The panel gives no description.</source>
        <translation>Панель не даёт описания.</translation>
    </message>
</context>
<context>
    <name>_Entries</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>No refill</source>
        <translation>Без рефилла</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Refill</source>
        <translation>Рефилл</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>{least} to {most}</source>
        <translation>от {least} до {most}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>{name}, {account}: {price}, {saved}; {limits}; {refill}; ID {id}</source>
        <translation>{name}, {account}: {price}, {saved}; {limits}; {refill}; ID {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>{percent} less</source>
        <translation>на {percent} дешевле</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Field name {number}</source>
        <translation>Имя поля {number}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Field value {number}</source>
        <translation>Значение поля {number}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Remove field {number}</source>
        <translation>Удалить поле {number}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>value</source>
        <translation>значение</translation>
    </message>
</context>
<context>
    <name>_SearchField</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Search services</source>
        <translation>Поиск услуг</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>%Ln line(s) of “{name}”</source>
        <translation>
            <numerusform>%Ln строка из «{name}»</numerusform>
            <numerusform>%Ln строки из «{name}»</numerusform>
            <numerusform>%Ln строк из «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>%Ln outcome(s)</source>
        <translation>
            <numerusform>%Ln результат</numerusform>
            <numerusform>%Ln результата</numerusform>
            <numerusform>%Ln результатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>%Ln refill(s)</source>
        <translation>
            <numerusform>%Ln рефилл</numerusform>
            <numerusform>%Ln рефилла</numerusform>
            <numerusform>%Ln рефиллов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Cancel unclear</source>
        <translation>Отмена неясна</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Canceled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>Dearer</source>
        <translation>Дороже</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Ended partial</source>
        <translation>Выполнены частично</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Estimate</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Failed</source>
        <translation>Не удался</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>It holds {amount}, less than the limit of {limit}. Top up on the panel, or orders will be refused.</source>
        <translation>На балансе {amount}, это меньше порога {limit}. Пополните баланс на панели, иначе заказы будут отклонены.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>It is told because the service is a favourite.</source>
        <translation>Сообщается, потому что услуга в избранном.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>It is told because you ordered this service in the last 30 days.</source>
        <translation>Сообщается, потому что вы заказывали эту услугу за последние 30 дней.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Key refused</source>
        <translation>Ключ отклонён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Lines held back</source>
        <translation>Строки отложены</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Low balance</source>
        <translation>Низкий баланс</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Not moving</source>
        <translation>Не движутся</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Nothing has changed for much longer than their services usually take. Some panels show failed orders as Pending for ever: ask the panel's support.</source>
        <translation>Ничего не изменилось гораздо дольше, чем обычно занимают их услуги. Некоторые панели вечно показывают неудачные заказы как Pending: спросите поддержку панели.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>Other limits</source>
        <translation>Другие пределы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Outcome unknown</source>
        <translation>Исход неизвестен</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Refill rejected</source>
        <translation>Рефилл отклонён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Refill unclear</source>
        <translation>Рефилл неясен</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Scheduled, held</source>
        <translation>Запланированные, задержаны</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The largest quantity of an order is {new} now; it was {old}.</source>
        <translation>Наибольшее количество в заказе теперь {new}; было {old}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The least quantity of an order is {new} now; it was {old}.</source>
        <translation>Наименьшее количество в заказе теперь {new}; было {old}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>The panel canceled them without being asked. Their money comes back to the balance.</source>
        <translation>Панель отменила их, хотя её об этом не просили. Деньги за них возвращаются на баланс.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The panel does not list it any more: new orders would be refused.</source>
        <translation>Панель больше её не предлагает: новые заказы были бы отклонены.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>The panel rejected these refills. Its support can tell why; Copy for ticket helps to ask.</source>
        <translation>Панель отклонила эти рефиллы. Её поддержка может назвать причину; спросить поможет «Копировать для поддержки».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>The panel says that they failed. What was charged for them mostly comes back by itself.</source>
        <translation>Панель сообщает, что они не удались. Списанное за них обычно возвращается само.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The price went up from {old} to {new}.</source>
        <translation>Цена выросла с {old} до {new}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The price went up from {old} to {new}: {percent} % more.</source>
        <translation>Цена выросла с {old} до {new}: на {percent} % больше.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>They came up short: what was not delivered comes back to the balance. Order again what is still wanted.</source>
        <translation>Они выполнены не полностью: деньги за недоставленное возвращаются на баланс. Закажите снова то, что ещё нужно.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>Vanished</source>
        <translation>Исчезла</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>What</source>
        <translation>Что</translation>
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
            <numerusform>%Ln день назад</numerusform>
            <numerusform>%Ln дня назад</numerusform>
            <numerusform>%Ln дней назад</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>before a restore</source>
        <translation>перед восстановлением</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>before an update</source>
        <translation>перед обновлением</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>by itself</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>on request</source>
        <translation>по запросу</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>the file you chose</source>
        <translation>выбранный вами файл</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Estimated cost</source>
        <translation>Ориентировочная цена</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Fault</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Look</source>
        <translation>Проверьте</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Not sent</source>
        <translation>Не отправлен</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Order ID</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Outcome unknown</source>
        <translation>Исход неизвестен</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Placed</source>
        <translation>Размещён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Refused</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Sending</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stop when an outcome is unknown</source>
        <translation>Остановиться, если исход неизвестен</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stop when the balance does not suffice</source>
        <translation>Остановиться, если не хватает баланса</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stop when the key is refused</source>
        <translation>Остановиться, если ключ отклонён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stop when the panel cannot be reached</source>
        <translation>Остановиться, если панель недоступна</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped by you. The lines left can be sent later.</source>
        <translation>Остановлено вами. Оставшиеся строки можно отправить позже.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: an order could not be written down, so it was not sent. Free some disk space, then go on.</source>
        <translation>Остановлено: заказ не удалось записать, поэтому он не отправлен. Освободите место на диске и продолжайте.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: it is not known whether the panel took a line. Settle it under Attention, then go on; that line is not sent again.</source>
        <translation>Остановлено: неизвестно, приняла ли панель строку. Решите это в «Внимании» и продолжайте; эта строка снова не отправляется.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: the balance does not suffice. Top up, then go on.</source>
        <translation>Остановлено: не хватает баланса. Пополните его и продолжайте.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: the panel cannot be reached. Nothing was sent for that line.</source>
        <translation>Остановлено: панель недоступна. Для этой строки ничего не отправлено.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: the panel refused the key. Correct it in Settings, then go on.</source>
        <translation>Остановлено: панель отклонила ключ. Исправьте его в «Настройках» и продолжайте.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>What to know</source>
        <translation>Что нужно знать</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Can be canceled now</source>
        <translation>Теперь можно отменить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Cannot be canceled any more</source>
        <translation>Отменить больше нельзя</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Cheaper</source>
        <translation>Дешевле</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Dearer</source>
        <translation>Дороже</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Drip-feed</source>
        <translation>Drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Drip-feed now</source>
        <translation>Теперь с drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Favourite</source>
        <translation>В избранном</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>ID</source>
        <translation>№</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Maximum</source>
        <translation>Максимум</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Maximum {old} → {new}</source>
        <translation>Максимум {old} → {new}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Minimum</source>
        <translation>Минимум</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Minimum {old} → {new}</source>
        <translation>Минимум {old} → {new}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Moved from “{old}”</source>
        <translation>Перенесена из «{old}»</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>New, at {price}</source>
        <translation>Новая, по {price}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No drip-feed any more</source>
        <translation>Больше без drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>No favourite</source>
        <translation>Не в избранном</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No longer listed</source>
        <translation>Больше не предлагается</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No longer listed, was {price}</source>
        <translation>Больше не предлагается, была {price}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No refill any more</source>
        <translation>Больше без рефилла</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Now</source>
        <translation>Теперь</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Now with refill</source>
        <translation>Теперь с рефиллом</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Price {old} → {new}</source>
        <translation>Цена {old} → {new}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Refill</source>
        <translation>Рефилл</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Renamed, was “{old}”</source>
        <translation>Переименована, была «{old}»</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Type {old} → {new}</source>
        <translation>Тип {old} → {new}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Vanished</source>
        <translation>Исчезла</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;Account</source>
        <translation>&amp;Аккаунт</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;Orders</source>
        <translation>&amp;Заказы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>About SMM Desktop</source>
        <translation>О программе SMM Desktop</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Add account…</source>
        <translation>Добавить аккаунт…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Check for updates…</source>
        <translation>Проверить обновления…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Close window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Copy diagnostics…</source>
        <translation>Копировать диагностику…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Dark theme</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Find a command, service or order…</source>
        <translation>Найти команду, услугу или заказ…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Import orders…</source>
        <translation>Импорт заказов…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Light theme</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Manage accounts</source>
        <translation>Управление аккаунтами</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>New order</source>
        <translation>Новый заказ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Open data folder</source>
        <translation>Открыть папку данных</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Scheduled orders…</source>
        <translation>Запланированные заказы…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Select all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/selftest.py"/>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Show order ticket</source>
        <translation>Показать бланк заказа</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Theme of the system</source>
        <translation>Тема системы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>What's new</source>
        <translation>Что нового</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>A backup was put in place since, so it may have been placed already. Compare with the panel's orders.</source>
        <translation>С тех пор была поставлена резервная копия, поэтому заказ мог быть уже размещён. Сверьте с заказами панели.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>A comment has a comma. Some panels split comments there, and bill each part.</source>
        <translation>В комментарии есть запятая. Некоторые панели делят по ней и берут плату за каждую часть.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>A field holds characters that cannot be sent, so nothing was sent. Remove them, then try again.</source>
        <translation>В поле есть символы, которые нельзя отправить, поэтому ничего не отправлено. Удалите их и повторите.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>A key has no spaces or line breaks inside. Copy it once more, alone.</source>
        <translation>В ключе нет пробелов и переносов строк. Скопируйте его ещё раз, без лишнего.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>A later refill request for this order was taken under the id {refill}, so this one hardly matters.</source>
        <translation>Более поздний запрос рефилла этого заказа принят под номером {refill}, так что этот уже почти не важен.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/catalogue.py"/>
        <source>A note holds at most {most} characters. It was not saved.</source>
        <translation>Заметка вмещает не более {most} символов. Она не сохранена.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>A refill can be asked for once the order is completed.</source>
        <translation>Рефилл можно запросить, когда заказ выполнен.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>A refill costs nothing. Panels do not tell which refills an order has, so look at the panel's refill page: if one stands there for this order, enter its id, and it is followed.</source>
        <translation>Рефилл бесплатен. Панели не сообщают, какие рефиллы есть у заказа, поэтому посмотрите на страницу рефиллов панели: если там есть рефилл этого заказа, введите его номер, и он будет отслеживаться.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>A refill of this order is under way.</source>
        <translation>Рефилл этого заказа уже идёт.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>A spreadsheet holds at most {most} orders. Choose CSV for more.</source>
        <translation>В таблицу помещается не более {most} заказов. Для большего выберите CSV.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>A user agent is one line of plain letters, digits and signs.</source>
        <translation>User agent — одна строка из простых букв, цифр и знаков.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>All devices</source>
        <translation>Все устройства</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>All runs together are {total}; the service allows at most {max}.</source>
        <translation>Все запуски вместе дают {total}; услуга допускает не более {max}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/releases.py"/>
        <source>An older list of releases came than the one seen before, so it is not followed. Try again later.</source>
        <translation>Пришёл более старый список выпусков, чем уже виденный, поэтому он не принят. Повторите позже.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>An order of this service is still running on this link.</source>
        <translation>Заказ этой услуги на эту ссылку ещё идёт.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>An order on this link is still running. Wait until it is done, then place this one. The panel said: {words}</source>
        <translation>Заказ на эту ссылку ещё идёт. Дождитесь его конца, затем размещайте этот. Панель ответила: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Another account already has this name.</source>
        <translation>Другой аккаунт уже носит это название.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>Another order of this account already has the id {id}. Check the id.</source>
        <translation>У другого заказа этого аккаунта уже есть номер {id}. Проверьте номер.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>Another program holds the data file. Close it, then try again.</source>
        <translation>Файл данных занят другой программой. Закройте её и повторите.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Answer number</source>
        <translation>Номер ответа</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>Apart from {others} {currency} for other orders, the balance fell by {fall} {currency}, about what this order costs: it was probably placed. Look for it on the panel's order page.</source>
        <translation>Помимо {others} {currency} за другие заказы, баланс уменьшился на {fall} {currency} — примерно столько стоит этот заказ: вероятно, он был размещён. Найдите его на странице заказов панели.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>At least 2 runs, or leave it empty.</source>
        <translation>Не менее 2 запусков или оставьте пустым.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>At least {min} for this service.</source>
        <translation>Не менее {min} для этой услуги.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>At most {max} for this service.</source>
        <translation>Не более {max} для этой услуги.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>At most {most} characters are possible here.</source>
        <translation>Здесь возможно не более {most} символов.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Blank referrer</source>
        <translation>Пустой источник</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/exporting.py"/>
        <source>Choose at least one column to export.</source>
        <translation>Выберите хотя бы один столбец для экспорта.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Choose one of the values offered.</source>
        <translation>Выберите одно из предложенных значений.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Comment Likes</source>
        <translation>Лайки комментария</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Comment Replies</source>
        <translation>Ответы на комментарий</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Custom Comments</source>
        <translation>Свои комментарии</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Custom Comments Package</source>
        <translation>Пакет своих комментариев</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Custom referrer</source>
        <translation>Свой источник</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Default</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Delay (minutes)</source>
        <translation>Задержка (минуты)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Desktop</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Empty: every new post until it is canceled or expires</source>
        <translation>Пусто: каждая новая публикация до отмены или истечения срока</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/accounts.py"/>
        <source>Enter 1 to 600 calls a minute.</source>
        <translation>Введите от 1 до 600 запросов в минуту.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter a date as dd/mm/yyyy.</source>
        <translation>Введите дату в виде дд/мм/гггг.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter a quantity.</source>
        <translation>Введите количество.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter a username.</source>
        <translation>Введите имя пользователя.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter a whole number, digits only.</source>
        <translation>Введите целое число, только цифры.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one comment, one on each line.</source>
        <translation>Введите хотя бы один комментарий, по одному на строку.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one group, one on each line.</source>
        <translation>Введите хотя бы одну группу, по одной на строку.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one hashtag, one on each line.</source>
        <translation>Введите хотя бы один хэштег, по одному на строку.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one keyword, one on each line.</source>
        <translation>Введите хотя бы одно ключевое слово, по одному на строку.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one username, one on each line.</source>
        <translation>Введите хотя бы одно имя пользователя, по одному на строку.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Enter the API key from the panel's account page.</source>
        <translation>Введите API-ключ со страницы аккаунта на панели.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Enter the address that stands on the panel's API page.</source>
        <translation>Введите адрес, указанный на странице API панели.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter the link the order is for.</source>
        <translation>Введите ссылку, для которой делается заказ.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>Enter the order's id as the panel's order page shows it.</source>
        <translation>Введите номер заказа так, как его показывает страница заказов панели.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Existing posts</source>
        <translation>Существующие публикации</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Expiry</source>
        <translation>Срок</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>Found not to have been carried out, by the person who asked for it.</source>
        <translation>Установлено сделавшим запрос: не выполнено.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>Found not to have been placed, by the person who asked for it.</source>
        <translation>Установлено сделавшим заказ: не размещён.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>Found to have been asked for; without an id of the panel it cannot be followed.</source>
        <translation>Установлено: запрошено; без номера панели отследить нельзя.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Give the account a name of up to 60 characters.</source>
        <translation>Дайте аккаунту название длиной до 60 символов.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>Give the template a name.</source>
        <translation>Дайте шаблону название.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Google keyword</source>
        <translation>Ключевое слово Google</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Hashtag</source>
        <translation>Хэштег</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Hashtags</source>
        <translation>Хэштеги</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>How many times the quantity is delivered</source>
        <translation>Сколько раз доставляется количество</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Interval</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Invites from Groups</source>
        <translation>Приглашения из групп</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>It did not reach the panel. Nothing was charged. {why}</source>
        <translation>Не дошло до панели. Ничего не списано. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>It is not known whether a refill of this order is under way. Decide that on the Attention page first.</source>
        <translation>Неизвестно, выполняется ли рефилл этого заказа. Сначала решите это на странице «Внимание».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>It is not known whether an earlier order of this service for this link was placed. Settle it under Attention first, or it may be paid twice.</source>
        <translation>Неизвестно, был ли размещён прежний заказ этой услуги на эту ссылку. Сначала решите это в «Внимании», иначе можно заплатить дважды.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>It is not known whether an earlier order of this service for this link was placed. Settle that one first, or it may be paid twice.</source>
        <translation>Неизвестно, был ли размещён прежний заказ этой услуги на эту ссылку. Сначала решите это, иначе можно заплатить дважды.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>Its account was removed.</source>
        <translation>Его аккаунт удалён.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/imports.py"/>
        <source>Its outcome was not known when it was exported. Look it up on the panel, then import it by its id.</source>
        <translation>При экспорте его исход был неизвестен. Найдите его на панели, затем импортируйте по номеру.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>Its time passed more than {minutes} minutes ago while the program was not running or the computer slept, so it was not placed late unasked.</source>
        <translation>Его время прошло более {minutes} мин назад, пока программа не работала или компьютер спал, поэтому без спроса он с опозданием не размещён.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Keywords</source>
        <translation>Ключевые слова</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Leave out everything after the path: the key is sent in the request, not in the address.</source>
        <translation>Уберите всё после пути: ключ отправляется в запросе, а не в адресе.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Leave user name and password out of the address; the key has its own field.</source>
        <translation>Не указывайте в адресе имя и пароль; для ключа есть своё поле.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Media URL</source>
        <translation>Адрес медиафайла</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions Custom List</source>
        <translation>Упоминания по списку</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions Hashtag</source>
        <translation>Упоминания по хештегу</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions Media Likers</source>
        <translation>Упоминания лайкнувших</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions User Followers</source>
        <translation>Упоминания подписчиков</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions with Hashtags</source>
        <translation>Упоминания с хештегами</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Minutes between two runs, more than 5</source>
        <translation>Минут между двумя запусками, больше 5</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mixed (mobile)</source>
        <translation>Смешанные (мобильные)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mobile (Android)</source>
        <translation>Мобильные (Android)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mobile (iOS)</source>
        <translation>Мобильные (iOS)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>More came than was announced, so it was not taken.</source>
        <translation>Пришло больше, чем было объявлено, поэтому не принято.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>More than 5 minutes between two runs.</source>
        <translation>Больше 5 минут между двумя запусками.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>More than {most} lines are too many for one batch. Split the list.</source>
        <translation>Больше {most} строк — слишком много для одного пакета. Разделите список.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>Most panels take a refill 24 h after completion at the earliest.</source>
        <translation>Большинство панелей принимают рефилл не раньше чем через 24 ч после выполнения.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>New posts</source>
        <translation>Новые публикации</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk.py"/>
        <source>No line is ready to be placed.</source>
        <translation>Ни одна строка не готова к размещению.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>No secure connection to the panel could be made, so nothing was sent. Check the panel's address and this computer's clock, then try again. ({words})</source>
        <translation>Не удалось установить защищённое соединение с панелью, поэтому ничего не отправлено. Проверьте адрес панели и часы этого компьютера, затем повторите. ({words})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>No service id. A line is: service | link | quantity.</source>
        <translation>Нет номера услуги. Строка выглядит так: услуга | ссылка | количество.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>Not enough funds on the panel's balance. Top up there, then place the order again. The panel said: {words}</source>
        <translation>На балансе панели не хватает средств. Пополните его там и разместите заказ снова. Панель ответила: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Only one line is possible here.</source>
        <translation>Здесь возможна только одна строка.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>Order {order} of this service is still running on this link. A second one may be refused, or count wrongly and be charged.</source>
        <translation>Заказ {order} этой услуги на эту ссылку ещё идёт. Второй могут отклонить или неверно посчитать и списать.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>Order {order} of this service is still running on this link. A second one may count wrongly.</source>
        <translation>Заказ {order} этой услуги на эту ссылку ещё идёт. Второй могут неверно посчитать.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>Order {order}, which it waited for, did not end as completed. Look at the link before more is paid.</source>
        <translation>Заказ {order}, которого он ждал, не завершился как выполненный. Посмотрите на ссылку, прежде чем платить ещё.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Over http:// anyone on the way could read your key. Use https:// for this panel.</source>
        <translation>По http:// ваш ключ может прочитать любой на пути. Используйте для этой панели https://.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Package</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Poll</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Practice panel</source>
        <translation>Учебная панель</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>Prices were last read {hours} h ago and cannot be read now, so the cost may be another.</source>
        <translation>Цены в последний раз прочитаны {hours} ч назад, а сейчас их прочитать нельзя, поэтому цена может быть иной.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Quantity from</source>
        <translation>Количество от</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Quantity to</source>
        <translation>Количество до</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Referring URL</source>
        <translation>Адрес источника</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/releases.py"/>
        <source>Releases are fetched over https:// alone, and this address is another: {address}</source>
        <translation>Выпуски загружаются только по https://, а этот адрес иной: {address}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Runs</source>
        <translation>Запуски</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Runs and interval go together.</source>
        <translation>Запуски и интервал указываются вместе.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>SEO</source>
        <translation>SEO</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>Same service and link as line {line}.</source>
        <translation>Та же услуга и ссылка, что в строке {line}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>Service {service} is not in this account's list.</source>
        <translation>Услуги {service} нет в списке этого аккаунта.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>Several accounts are named “{name}”. Choose the one that is meant.</source>
        <translation>Есть несколько аккаунтов с названием «{name}». Выберите нужный.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Some panels cut links after {most} characters without a word, and charge.</source>
        <translation>Некоторые панели молча обрезают ссылки после {most} символов и списывают деньги.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Some panels drop everything after a “&lt;” in a comment.</source>
        <translation>Некоторые панели отбрасывают всё после «&lt;» в комментарии.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Some panels turn a plus into a space and read % codes again. Ask this panel, or avoid them.</source>
        <translation>Некоторые панели превращают плюс в пробел и заново читают коды с %. Спросите эту панель или избегайте их.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/autostart.py"/>
        <source>Starting at login could not be arranged: the system does not let its list be changed. Nothing was changed.</source>
        <translation>Запуск при входе не удалось настроить: система не даёт изменить свой список. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Such as US</source>
        <translation>Например, US</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/scheduled.py"/>
        <source>That order has ended meanwhile. Choose a time instead.</source>
        <translation>Тот заказ уже завершился. Выберите время.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>The API key of this account is not on this machine. Enter it once more in the account's settings.</source>
        <translation>API-ключа этого аккаунта нет на этом компьютере. Введите его ещё раз в настройках аккаунта.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>The account of this template was removed. It cannot be ordered from.</source>
        <translation>Аккаунт этого шаблона удалён. Заказать по нему нельзя.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>The address must start with https://.</source>
        <translation>Адрес должен начинаться с https://.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The answer is not that of a panel. Check the panel's address, or try again in a while. (Status {status}, {type}: {words})</source>
        <translation>Ответ не похож на ответ панели. Проверьте адрес панели или повторите чуть позже. (Статус {status}, {type}: {words})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/backups.py"/>
        <source>The backup {name} is not whole, so it was not used. Choose another.</source>
        <translation>Копия {name} неполна и не использована. Выберите другую.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The balance changed by another amount than this order costs, so it does not tell. Look at the panel's order page.</source>
        <translation>Баланс изменился на другую сумму, чем стоит этот заказ, поэтому он ни о чём не говорит. Посмотрите страницу заказов панели.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The balance did not fall for this order: it was probably not placed. Panels can be late, so look at the panel's order page before you answer.</source>
        <translation>Баланс из-за этого заказа не уменьшился: вероятно, он не был размещён. Панели бывают медленными, поэтому посмотрите страницу заказов панели, прежде чем ответить.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The balance fell by {fall} {currency}, about what this order costs: it was probably placed. Look for it on the panel's order page.</source>
        <translation>Баланс уменьшился на {fall} {currency} — примерно столько стоит этот заказ: вероятно, он был размещён. Найдите его на странице заказов панели.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The balance of {balance} {currency} does not cover the estimated {estimate}.</source>
        <translation>Баланса {balance} {currency} не хватает на ориентировочные {estimate}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The balance of {balance} {currency} does not cover the estimated {estimate}. The panel will refuse.</source>
        <translation>Баланса {balance} {currency} не хватает на ориентировочные {estimate}. Панель откажет.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/reading.py"/>
        <source>The column {column} is missing. Files that this program exported with all columns can be imported; orders of other programs by their ids.</source>
        <translation>Нет столбца {column}. Импортировать можно файлы, которые эта программа экспортировала со всеми столбцами; заказы других программ — по их номерам.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The connection broke before the whole answer came. The panel may or may not have carried this out. Look at the orders on the panel before you ask again.</source>
        <translation>Соединение прервалось до конца ответа. Панель могла выполнить это или нет. Посмотрите заказы на панели, прежде чем просить снова.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The connection broke before the whole answer came. Try again.</source>
        <translation>Соединение прервалось до конца ответа. Повторите.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The data file cannot be written. Check the rights of its folder.</source>
        <translation>Файл данных нельзя записать. Проверьте права на его папку.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The data file could not be used: {words}</source>
        <translation>Файл данных не удалось использовать: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The data file is damaged. Close the program and start it again: it offers the newest good backup.</source>
        <translation>Файл данных повреждён. Закройте программу и запустите снова: она предложит новейшую исправную копию.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/damage.py"/>
        <source>The data file is damaged. It will be moved aside, not deleted. Go on with the newest good backup; orders placed since then are read from the damaged file as far as possible.</source>
        <translation>Файл данных повреждён. Он будет отложен, а не удалён. Продолжайте с новейшей исправной копией; заказы, размещённые после неё, по возможности читаются из повреждённого файла.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/store.py"/>
        <source>The data file was written by a newer version of this program (schema {found}; this version knows {known}). Install the newer version; nothing was changed.</source>
        <translation>Файл данных записан более новой версией программы (схема {found}; эта версия знает {known}). Установите новую версию; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The disk is full, so nothing more can be saved. Free some space; nothing is sent that could not be noted.</source>
        <translation>Диск заполнен, сохранять больше некуда. Освободите место; то, что нельзя записать, не отправляется.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>The disk is full, so nothing was exported. Free some space or choose another folder.</source>
        <translation>Диск заполнен, ничего не экспортировано. Освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The disk reported an error while the data file was used. Check the disk.</source>
        <translation>Диск сообщил об ошибке при работе с файлом данных. Проверьте диск.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk.py"/>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <location filename="../../smm_desktop/exports/reading.py"/>
        <source>The file cannot be read: {why}.</source>
        <translation>Файл не читается: {why}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/downloads.py"/>
        <source>The file could not be written to {folder}: {why}. Nothing was kept.</source>
        <translation>Файл не удалось записать в {folder}: {why}. Ничего не сохранено.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>The file could not be written: {why}. Nothing was exported.</source>
        <translation>Файл не удалось записать: {why}. Ничего не экспортировано.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/reading.py"/>
        <source>The file is damaged, or not of a kind that can be imported: CSV, JSON Lines, XLSX.</source>
        <translation>Файл повреждён или не того вида, который можно импортировать: CSV, JSON Lines, XLSX.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk_files.py"/>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk_files.py"/>
        <source>The file is larger than {most} MB. Split the list.</source>
        <translation>Файл больше {most} МБ. Разделите список.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/store.py"/>
        <source>The file {name} in the data folder does not belong to this program. Move it away.</source>
        <translation>Файл {name} в папке данных не принадлежит этой программе. Уберите его оттуда.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>The folder {folder} is not there any more. Choose another one.</source>
        <translation>Папки {folder} больше нет. Выберите другую.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>The header names no service column. It needs at least: service, link.</source>
        <translation>В заголовке нет столбца услуги. Нужны как минимум: service, link.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/templates.py"/>
        <source>The limits changed: {now} now, {before} when it was kept.</source>
        <translation>Пределы изменились: теперь {now}, при сохранении — {before}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>The line cannot be read.</source>
        <translation>Строку не удаётся прочитать.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/imports.py"/>
        <source>The line does not tell when the order was placed.</source>
        <translation>В строке не указано, когда размещён заказ.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>The line names no account. Choose the account of the orders above.</source>
        <translation>В строке не указан аккаунт. Выберите аккаунт заказов выше.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/signatures.py"/>
        <source>The list of releases bears no signature that this program knows, so nothing in it was looked at.</source>
        <translation>На списке выпусков нет подписи, известной этой программе, поэтому он не рассматривался.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/releases.py"/>
        <source>The list of releases is signed, but this version cannot read it ({what}). Look for a release by hand.</source>
        <translation>Список выпусков подписан, но эта версия не может его прочитать ({what}). Найдите выпуск вручную.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/releases.py"/>
        <source>The list of releases ran out on {day}, so it is not followed: somebody may be holding a newer one back. Check the date of this computer, and try again later.</source>
        <translation>Срок списка выпусков истёк {day}, поэтому он не принят: кто-то может придерживать более новый. Проверьте дату на компьютере и повторите позже.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>The low-balance limit is not an amount. It looks like 10 or 12.50.</source>
        <translation>Порог низкого баланса — не сумма. Пример: 10 или 12.50.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>The lower quantity is above the upper one.</source>
        <translation>Нижнее количество больше верхнего.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>The name of the service tells of a guarantee of {days} days, which are over.</source>
        <translation>Название услуги обещает гарантию {days} дней, они прошли.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/imports.py"/>
        <source>The order has no id of the panel.</source>
        <translation>У заказа нет номера панели.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The order has not been looked at since. Refresh asks the panel for its state, which costs nothing.</source>
        <translation>С тех пор заказ не проверялся. «Обновить» спросит панель о состоянии, это бесплатно.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/opening.py"/>
        <source>The outcome of an order waits to be saved, so the data was not replaced. Make room on the disk, press Save now under Attention, then restore again.</source>
        <translation>Исход заказа ещё ждёт сохранения, поэтому данные не заменены. Освободите место на диске, нажмите «Сохранить сейчас» в «Внимании» и восстановите снова.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The outcome of this order is known by now.</source>
        <translation>Исход этого заказа уже известен.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The outcome of this request is known by now.</source>
        <translation>Исход этого запроса уже известен.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel answered that its address is {target}. It may or may not have carried this out. Look at the orders on the panel, then enter that address in the account.</source>
        <translation>Панель ответила, что её адрес — {target}. Она могла выполнить это или нет. Посмотрите заказы на панели, затем укажите этот адрес в аккаунте.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/settling.py"/>
        <source>The panel answered with an order id that another order already has, so it is not certain what it did.</source>
        <translation>Панель ответила номером заказа, который уже есть у другого заказа, поэтому неясно, что она сделала.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel answers with a redirect that leads nowhere (status {status}). Check the panel's address.</source>
        <translation>Панель отвечает перенаправлением в никуда (статус {status}). Проверьте адрес панели.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel asked to wait {seconds} seconds more, so nothing was sent. Try again after that.</source>
        <translation>Панель попросила подождать ещё {seconds} с, поэтому ничего не отправлено. Повторите после этого.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The panel calls the order “{state}” now, so it ended without a cancel; the request makes no difference.</source>
        <translation>Теперь панель называет заказ «{state}», значит, он завершился без отмены; запрос ничего не меняет.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The panel calls the order “{state}” now: it was probably canceled before all of it was delivered.</source>
        <translation>Теперь панель называет заказ «{state}»: вероятно, он отменён до полной доставки.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The panel calls the order “{state}” now: the cancel was carried out.</source>
        <translation>Теперь панель называет заказ «{state}»: отмена выполнена.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel cannot do this for the given order or refill. Check its id, its state, and that it is on this account. The panel said: {words}</source>
        <translation>Панель не может сделать это для данного заказа или рефилла. Проверьте номер, состояние и тот ли это аккаунт. Панель ответила: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The panel charged {charge} {currency} for it; this order was estimated at {estimate}. Is it the right one?</source>
        <translation>Панель списала за него {charge} {currency}; этот заказ оценивался в {estimate}. Тот ли это заказ?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The panel could not be reached when it was due. Nothing was sent. {why}</source>
        <translation>Панель была недоступна, когда подошёл срок. Ничего не отправлено. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel could not be reached, so nothing was sent. Check the internet connection and the panel's address, then try again. ({words})</source>
        <translation>Панель недоступна, поэтому ничего не отправлено. Проверьте интернет и адрес панели, затем повторите. ({words})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The panel counts it in {currency}, not in {expected}. Is it the right one?</source>
        <translation>Панель считает его в {currency}, а не в {expected}. Тот ли это заказ?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel did not answer in time. It may or may not have carried this out. Look at the orders on the panel before you ask again.</source>
        <translation>Панель не ответила вовремя. Она могла выполнить это или нет. Посмотрите заказы на панели, прежде чем просить снова.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel did not answer in time. Try again in a while.</source>
        <translation>Панель не ответила вовремя. Повторите чуть позже.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not accept the API key, so no more calls are made with it. Copy the key from the panel's account page once more, or ask its support whether the account is active. The panel said: {words}</source>
        <translation>Панель не принимает API-ключ, поэтому запросов с ним больше нет. Скопируйте ключ со страницы аккаунта панели ещё раз или спросите поддержку, активен ли аккаунт. Панель ответила: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not know this request. Check that the address is that of its API; it may not offer this function. The panel said: {words}</source>
        <translation>Панель не знает этого запроса. Проверьте, что адрес ведёт к её API; возможно, она не предлагает эту функцию. Панель ответила: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>The panel does not list service {service} any more, so this template cannot be ordered.</source>
        <translation>Панель больше не предлагает услугу {service}, поэтому заказать по этому шаблону нельзя.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>The panel does not list this service any more, so it cannot be kept.</source>
        <translation>Панель больше не предлагает эту услугу, поэтому сохранить её нельзя.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The panel does not list this service any more.</source>
        <translation>Панель больше не предлагает эту услугу.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not offer this service now. Refresh the services and choose another. The panel said: {words}</source>
        <translation>Панель сейчас не предлагает эту услугу. Обновите услуги и выберите другую. Панель ответила: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not take this link. Check that it is whole, public and of the kind the service needs. The panel said: {words}</source>
        <translation>Панель не принимает эту ссылку. Проверьте, что она целая, открытая и подходит услуге. Панель ответила: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not take this quantity. Check the service's minimum and maximum. The panel said: {words}</source>
        <translation>Панель не принимает это количество. Проверьте минимум и максимум услуги. Панель ответила: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>The panel gives a minimum above the maximum, so this service cannot be ordered.</source>
        <translation>У панели минимум больше максимума, поэтому эту услугу нельзя заказать.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>The panel lists service {service} more than once, so it cannot be ordered.</source>
        <translation>Панель называет услугу {service} несколько раз, поэтому её нельзя заказать.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/catalogue.py"/>
        <source>The panel lists {services} services under the id {id}, so it is not certain which one an order would buy. Ask the panel's support; ordering is possible again when each has its own id.</source>
        <translation>Панель называет {services} услуг под номером {id}, поэтому неясно, какую купил бы заказ. Спросите поддержку панели; заказ станет возможен, когда у каждой будет свой номер.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The panel no longer lists this service, so it may refuse the order.</source>
        <translation>Панель больше не называет эту услугу и может отклонить заказ.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The panel refused it. Nothing was charged. {why}</source>
        <translation>Панель отказала. Ничего не списано. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel refused the key before this one's turn came, so nothing was sent for it.</source>
        <translation>Панель отклонила ключ раньше, чем дошла очередь, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel refused: {words}</source>
        <translation>Панель отказала: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The panel refuses the API key, or the key cannot be read. {why}</source>
        <translation>Панель отклоняет API-ключ, или ключ не читается. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The panel says that {remains} remain of it; only {quantity} were ordered here. Is it the right one?</source>
        <translation>Панель сообщает остаток {remains}; здесь заказано только {quantity}. Тот ли это заказ?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel sent an empty answer (status {status}). Try again in a while.</source>
        <translation>Панель прислала пустой ответ (статус {status}). Повторите чуть позже.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The panel still calls the order “{state}”. Panels may take hours to cancel, so this does not tell yet. Look at the panel's order page.</source>
        <translation>Панель всё ещё называет заказ «{state}». Отмена может занять часы, поэтому это пока ни о чём не говорит. Посмотрите страницу заказов панели.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>The panel was asked to cancel it; the order's state will tell what came of it.</source>
        <translation>Панель попросили отменить; результат покажет состояние заказа.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel was called too often and asks to wait. Try again in a minute, or lower the account's calls a minute. The panel said: {words}</source>
        <translation>Панель вызывали слишком часто, она просит подождать. Повторите через минуту или уменьшите число запросов аккаунта в минуту. Панель ответила: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's address has changed: it answers with a redirect. Use {target} as the account's address.</source>
        <translation>Адрес панели изменился: она отвечает перенаправлением. Укажите {target} как адрес аккаунта.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer about this id cannot be read with certainty, so it may or may not have carried this out. Look at it on the panel before you ask again.</source>
        <translation>Ответ панели об этом номере нельзя прочитать наверняка: она могла выполнить это или нет. Посмотрите на панели, прежде чем просить снова.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer about this id cannot be read with certainty.</source>
        <translation>Ответ панели об этом номере нельзя прочитать наверняка.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer does not say what happened, so it may or may not have carried this out. Look at the orders on the panel before you ask again. (Status {status}, {type}: {words})</source>
        <translation>Ответ панели не говорит, что произошло: она могла выполнить это или нет. Посмотрите заказы на панели, прежде чем просить снова. (Статус {status}, {type}: {words})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer is longer than 32 MB, so it was not read.</source>
        <translation>Ответ панели длиннее 32 МБ, поэтому не прочитан.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer leaves this id out.</source>
        <translation>В ответе панели этого номера нет.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept answered with status {status}.</source>
        <translation>Место хранения выпусков ответило статусом {status}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept cannot be reached: {words}</source>
        <translation>Место хранения выпусков недоступно: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept points elsewhere, which is not followed.</source>
        <translation>Место хранения выпусков указывает в другое место, это не принимается.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept sent something packed, which is not unpacked.</source>
        <translation>Место хранения выпусков прислало сжатые данные, они не распаковываются.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept took too long. Try again later.</source>
        <translation>Место хранения выпусков отвечало слишком долго. Повторите позже.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/hosting.py"/>
        <source>The practice panel could not be started: this computer gives it no port. Nothing was changed; try again.</source>
        <translation>Учебную панель не удалось запустить: компьютер не даёт порта. Ничего не изменено; повторите.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The price changed since it was shown: now {now}, before {before}.</source>
        <translation>Цена изменилась с момента показа: теперь {now}, раньше {before}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/templates.py"/>
        <source>The price changed: {now} {currency} now, {before} {currency} when it was kept.</source>
        <translation>Цена изменилась: теперь {now} {currency}, при сохранении — {before} {currency}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The price rose above what you agreed to: now {now} {currency}, agreed {before} {currency}.</source>
        <translation>Цена поднялась выше согласованной: теперь {now} {currency}, согласовано {before} {currency}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/settling.py"/>
        <source>The program ended before the panel's answer was saved. The order may or may not have been placed.</source>
        <translation>Программа завершилась раньше, чем ответ панели был сохранён. Заказ мог быть размещён или нет.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The program is closing, so nothing was sent.</source>
        <translation>Программа закрывается, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/sending.py"/>
        <source>The program itself failed while it sent this, so it is not known whether the panel carried it out.</source>
        <translation>При отправке произошёл сбой самой программы, поэтому неизвестно, выполнила ли это панель.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/sending.py"/>
        <source>The program was ended while it sent this.</source>
        <translation>Программа была завершена во время отправки.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>The quotation marks of this file do not match near line {line}.</source>
        <translation>Кавычки в этом файле не сходятся около строки {line}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The refill {id} is known already. Check the id.</source>
        <translation>Рефилл {id} уже известен. Проверьте номер.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The service changed since you scheduled this order. {why}</source>
        <translation>Услуга изменилась с тех пор, как вы запланировали этот заказ. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The service's limits changed: now {min} to {max}.</source>
        <translation>Пределы услуги изменились: теперь от {min} до {max}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/signatures.py"/>
        <source>The signature of the list of releases does not hold, so nothing in it was looked at. If this stays so, somebody may have changed it: fetch no release, and tell the project.</source>
        <translation>Подпись списка выпусков неверна, поэтому он не рассматривался. Если так и останется, возможно, его изменили: не загружайте выпуски и сообщите проекту.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>The system keyring did not answer as it should. Check that it runs and that this program may use it.</source>
        <translation>Системное хранилище ключей ответило не так, как должно. Проверьте, что оно работает и доступно программе.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>The system keyring did not keep the API key. Keep the key for this run only, or check the keyring.</source>
        <translation>Системное хранилище не сохранило API-ключ. Храните ключ только до выхода или проверьте хранилище.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>The system keyring is locked. Unlock it and try again, or keep the key for this run only.</source>
        <translation>Системное хранилище ключей заблокировано. Разблокируйте и повторите или храните ключ только до выхода.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/templates.py"/>
        <source>The type changed: {now} now, {before} when it was kept.</source>
        <translation>Тип изменился: теперь {now}, при сохранении — {before}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/placing.py"/>
        <source>The very same order was placed a moment ago, so this one was not sent. Wait a few seconds to place it again.</source>
        <translation>Точно такой же заказ был размещён только что, поэтому этот не отправлен. Подождите несколько секунд, чтобы разместить снова.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The very same order was placed a moment before.</source>
        <translation>Точно такой же заказ размещён только что.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The very same order was placed {seconds} s ago. Placing it again pays again.</source>
        <translation>Точно такой же заказ размещён {seconds} с назад. Повторное размещение оплачивается снова.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>There are no order ids in this file.</source>
        <translation>В этом файле нет номеров заказов.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>There is another template with this name. Choose another name.</source>
        <translation>Шаблон с таким названием уже есть. Выберите другое название.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>There is no account named “{name}” here.</source>
        <translation>Аккаунта с названием «{name}» здесь нет.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>There is no balance from before and after, so it cannot be told. Look at the panel's order page.</source>
        <translation>Нет баланса до и после, поэтому сказать нельзя. Посмотрите страницу заказов панели.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/exporting.py"/>
        <source>There is no column {column} to export.</source>
        <translation>Столбца {column} для экспорта нет.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/exporting.py"/>
        <source>There is no export of the kind {kind}. Choose one of {kinds}.</source>
        <translation>Экспорта вида {kind} нет. Выберите один из: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>There is no line to order. One order a line: service | link | quantity.</source>
        <translation>Нет ни одной строки заказа. Один заказ на строку: услуга | ссылка | количество.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>These are too many lines for a template.</source>
        <translation>Для шаблона это слишком много строк.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>These columns of the file are not used: {words}.</source>
        <translation>Эти столбцы файла не используются: {words}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/accounts.py"/>
        <location filename="../../smm_desktop/actions/desk.py"/>
        <source>This account was removed. Choose another.</source>
        <translation>Этот аккаунт удалён. Выберите другой.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This date has passed.</source>
        <translation>Эта дата прошла.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>This does not look like an API key: letters and digits are expected.</source>
        <translation>Это не похоже на API-ключ: ожидаются буквы и цифры.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This field is needed.</source>
        <translation>Это поле обязательно.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>This folder cannot be written to. Choose another one.</source>
        <translation>В эту папку нельзя писать. Выберите другую.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>This is a folder. Give the file a name.</source>
        <translation>Это папка. Дайте файлу имя.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This is not a link. It looks like https://site.example/page.</source>
        <translation>Это не ссылка. Пример: https://site.example/page.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk_files.py"/>
        <source>This is not a text file. Save the list as CSV, then open it here.</source>
        <translation>Это не текстовый файл. Сохраните список как CSV и откройте здесь.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>This is not a web address. It looks like https://panel.example/api/v2.</source>
        <translation>Это не веб-адрес. Пример: https://panel.example/api/v2.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>This is not an id of the panel, so nothing was sent for it.</source>
        <translation>Это не номер панели, поэтому для него ничего не отправлено.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>This line is too long.</source>
        <translation>Строка слишком длинная.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/damage.py"/>
        <source>This line waited to be sent when the backup was made. It may have been placed since: check on the panel.</source>
        <translation>Эта строка ждала отправки, когда создавалась копия. С тех пор она могла быть размещена: проверьте на панели.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>This order costs about {estimate} {currency}.</source>
        <translation>Этот заказ стоит около {estimate} {currency}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>This order costs too little to be seen in the balance. Look at the panel's order page.</source>
        <translation>Этот заказ слишком дёшев, чтобы увидеть его в балансе. Посмотрите страницу заказов панели.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>This order has ended, so it cannot be canceled any more.</source>
        <translation>Этот заказ завершён, отменить его уже нельзя.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>This order is not on the panel, so nothing can be asked for it.</source>
        <translation>Этого заказа нет на панели, поэтому просить для него не о чем.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This panel splits comments at commas, and bills each part.</source>
        <translation>Эта панель делит комментарии по запятым и берёт плату за каждую часть.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/locking.py"/>
        <source>This profile is already open in another program. Go on there, or close it and start again.</source>
        <translation>Этот профиль уже открыт в другой программе. Продолжайте там или закройте её и запустите снова.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/scheduled.py"/>
        <source>This scheduled order was placed, changed or deleted meanwhile.</source>
        <translation>Этот запланированный заказ уже размещён, изменён или удалён.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>This service cannot be canceled.</source>
        <translation>Эту услугу нельзя отменить.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>This service comes without refill.</source>
        <translation>У этой услуги нет рефилла.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This service has no drip-feed. Leave runs and interval empty.</source>
        <translation>У этой услуги нет drip-feed. Оставьте запуски и интервал пустыми.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>This service takes no {field}.</source>
        <translation>Эта услуга не принимает поле {field}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>This service was ordered for this link less than an hour ago. Placing it again pays again.</source>
        <translation>Эта услуга была заказана на эту ссылку меньше часа назад. Повторное размещение оплачивается снова.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>This service was ordered for this link within the last day.</source>
        <translation>Эта услуга была заказана на эту ссылку за последний день.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>This service was ordered for this link {hours} h ago. Placing it again pays again.</source>
        <translation>Эта услуга была заказана на эту ссылку {hours} ч назад. Повторное размещение оплачивается снова.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>This system has no keyring that could keep the API key. Install or start one (on Linux: GNOME Keyring, KWallet or KeePassXC), or keep the key for this run only.</source>
        <translation>В этой системе нет хранилища для API-ключа. Установите или запустите его (в Linux: GNOME Keyring, KWallet или KeePassXC) или храните ключ только до выхода.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>This template was deleted.</source>
        <translation>Этот шаблон удалён.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/scheduled.py"/>
        <source>This time has passed. Choose a later one.</source>
        <translation>Это время прошло. Выберите более позднее.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>Too many fields: “{words}” has no place. Name it, as in comments=…</source>
        <translation>Слишком много полей: для «{words}» нет места. Назовите поле, например comments=…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Type of traffic</source>
        <translation>Тип трафика</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/updates.py"/>
        <source>Updates are not set up for this build: it has no release key built in, so no release could be checked.</source>
        <translation>Обновления для этой сборки не настроены: ключ выпусков не встроен, проверить выпуск нельзя.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/updates.py"/>
        <source>Updates are not set up for this build: it knows no address where releases are told.</source>
        <translation>Обновления для этой сборки не настроены: неизвестен адрес выпусков.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Username</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Usernames</source>
        <translation>Имена пользователей</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Web Traffic</source>
        <translation>Веб-трафик</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/downloads.py"/>
        <source>What came is not the file that was signed, so it was deleted. Try again later. If this stays so, tell the project.</source>
        <translation>Пришёл не тот файл, который подписан, поэтому он удалён. Повторите позже. Если так и останется, сообщите проекту.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>{count} of the lines: an order of that service is still running on that link. A second one may be refused, or count wrongly and be charged.</source>
        <translation>Строк: {count} — заказ этой услуги на эту ссылку ещё идёт. Второй могут отклонить или неверно посчитать и списать.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>{count} of the lines: it is not known whether an earlier order of that service for that link was placed. Settle it under Attention first, or it may be paid twice.</source>
        <translation>Строк: {count} — неизвестно, был ли размещён прежний заказ этой услуги на эту ссылку. Сначала решите это в «Внимании», иначе можно заплатить дважды.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>{count} of the lines: that service was ordered for that link within the last day. Placing it again pays again.</source>
        <translation>Строк: {count} — эта услуга была заказана на эту ссылку за последний день. Повторное размещение оплачивается снова.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>{lines} given; this service takes at least {min}.</source>
        <translation>Указано: {lines}; услуга требует не менее {min}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>{lines} given; this service takes at most {max}.</source>
        <translation>Указано: {lines}; услуга принимает не более {max}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/backups.py"/>
        <source>{name} is not a backup of this program.</source>
        <translation>{name} — не копия этой программы.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/backups.py"/>
        <source>{name} was written by a newer version of this program. Install that version first.</source>
        <translation>{name} записан более новой версией программы. Сначала установите её.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/imports.py"/>
        <source>“{value}” cannot stand in the column {column}.</source>
        <translation>Значение «{value}» недопустимо в столбце {column}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>“{words}” is given twice.</source>
        <translation>«{words}» указано дважды.</translation>
    </message>
</context>
<context>
    <name>folders</name>
    <message>
        <location filename="../../smm_desktop/ui/folders.py"/>
        <source>No program could be found that shows this folder: {folder}</source>
        <translation>Не найдена программа, которая откроет эту папку: {folder}</translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>From {days}, {orders}</source>
        <translation>По данным: {days}, {orders}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>Too few orders yet to tell how long it lasts</source>
        <translation>Мало заказов, чтобы сказать, на сколько хватит</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>about %Ln day(s)</source>
        <translation>
            <numerusform>около %Ln дня</numerusform>
            <numerusform>около %Ln дней</numerusform>
            <numerusform>около %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>about %Ln day(s) at this pace</source>
        <translation>
            <numerusform>около %Ln дня при таком темпе</numerusform>
            <numerusform>около %Ln дней при таком темпе</numerusform>
            <numerusform>около %Ln дней при таком темпе</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>less than a day</source>
        <translation>меньше дня</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>less than a day at this pace</source>
        <translation>меньше дня в таком темпе</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>more than a year</source>
        <translation>больше года</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>more than a year at this pace</source>
        <translation>больше года в таком темпе</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>used up</source>
        <translation>исчерпан</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>{account}: {lasts}</source>
        <translation>{account}: {lasts}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>{amount} a day on average</source>
        <translation>в среднем {amount} в день</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln ч назад</numerusform>
            <numerusform>%Ln ч назад</numerusform>
            <numerusform>%Ln ч назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln мин назад</numerusform>
            <numerusform>%Ln мин назад</numerusform>
            <numerusform>%Ln мин назад</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>under 1 min</source>
        <translation>меньше 1 мин</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{days} d</source>
        <translation>{days} дн.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{days} d {hours} h</source>
        <translation>{days} дн. {hours} ч</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Why it cannot be taken over</source>
        <translation>Почему нельзя перенести</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <location filename="../../smm_desktop/ui/labels.py"/>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../smm_desktop/ui/messages.py"/>
        <source>Something unforeseen happened. Nothing more was sent.</source>
        <translation>Произошло непредвиденное. Больше ничего не отправлено.</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln asked</source>
        <translation>
            <numerusform>%Ln запрошен</numerusform>
            <numerusform>%Ln запрошено</numerusform>
            <numerusform>%Ln запрошено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln not answered</source>
        <translation>
            <numerusform>%Ln без ответа</numerusform>
            <numerusform>%Ln без ответа</numerusform>
            <numerusform>%Ln без ответа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln не отправлен</numerusform>
            <numerusform>%Ln не отправлены</numerusform>
            <numerusform>%Ln не отправлены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln отклонён</numerusform>
            <numerusform>%Ln отклонены</numerusform>
            <numerusform>%Ln отклонены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln with unknown outcome</source>
        <translation>
            <numerusform>%Ln с неизвестным исходом</numerusform>
            <numerusform>%Ln с неизвестным исходом</numerusform>
            <numerusform>%Ln с неизвестным исходом</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Being sent. Wait for the outcome before you do anything about it.</source>
        <translation>Отправляется. Дождитесь исхода, прежде чем что-то предпринимать.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Charge</source>
        <translation>Списано</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Charged {charge}, estimated {estimate}.</source>
        <translation>Списано {charge}, оценка {estimate}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Charged {charge}.</source>
        <translation>Списано {charge}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Estimated {estimate}; the panel has not told the charge yet.</source>
        <translation>Оценка {estimate}; панель ещё не сообщила, сколько списано.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Expected end</source>
        <translation>Ожидаемое завершение</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Expires</source>
        <translation>Истекает</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>It is not known whether the panel took this order. It may have been charged. Decide on the Attention page; it is never sent again by itself.</source>
        <translation>Неизвестно, приняла ли панель этот заказ. Он мог быть оплачен. Решите это на странице «Внимание»; сам он никогда не отправляется снова.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Nothing has changed for %Ln day(s). Some panels show failed orders as Pending for ever: ask the panel's support, with what Copy for ticket gives.</source>
        <translation>
            <numerusform>Ничего не изменилось за %Ln день. Некоторые панели вечно показывают неудачные заказы как Pending: спросите поддержку панели, отправив то, что даёт «Копировать для поддержки».</numerusform>
            <numerusform>Ничего не изменилось за %Ln дня. Некоторые панели вечно показывают неудачные заказы как Pending: спросите поддержку панели, отправив то, что даёт «Копировать для поддержки».</numerusform>
            <numerusform>Ничего не изменилось за %Ln дней. Некоторые панели вечно показывают неудачные заказы как Pending: спросите поддержку панели, отправив то, что даёт «Копировать для поддержки».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Nothing was charged.</source>
        <translation>Ничего не списано.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Order ID</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>Order {id}</source>
        <translation>Заказ {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Panel's answer</source>
        <translation>Ответ панели</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Placed</source>
        <translation>Размещён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Posts served</source>
        <translation>Обслужено публикаций</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Progress</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Progress: not known</source>
        <translation>Выполнение: неизвестно</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Progress: {percent} delivered</source>
        <translation>Выполнение: доставлено {percent}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Refill</source>
        <translation>Рефилл</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Remains</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Start count</source>
        <translation>Начальное число</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>State: {word}</source>
        <translation>Состояние: {word}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>State: {word}, {remains} of {quantity} remain</source>
        <translation>Состояние: {word}, остаток {remains} из {quantity}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>The order did not reach the panel. Nothing was charged; it can be placed again.</source>
        <translation>Заказ не дошёл до панели. Ничего не списано; его можно разместить снова.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>The panel refused this order. Nothing was charged.</source>
        <translation>Панель отклонила этот заказ. Ничего не списано.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>The panel was asked to cancel. Money comes back only once the state is Canceled or Partial.</source>
        <translation>Панель попросили отменить. Деньги вернутся, только когда состояние станет «Отменён» или «Частично».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Waiting for its turn. Nothing was sent or charged yet.</source>
        <translation>Ждёт своей очереди. Пока ничего не отправлено и не списано.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>about {count} an hour</source>
        <translation>около {count} в час</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>about {time}, at its own speed</source>
        <translation>около {time}, при его нынешней скорости</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>about {time}: half of your orders of this service took no longer</source>
        <translation>около {time}: половина ваших заказов этой услуги заняла не больше времени</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>charge {amount}</source>
        <translation>списано {amount}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>start {count}</source>
        <translation>начало: {count}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_money.py"/>
        <source>{amount} for runs that came up short</source>
        <translation>{amount} за запуски, выполненные не полностью</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_money.py"/>
        <source>{amount}, by what remains of the quantity</source>
        <translation>{amount}, по остатку от количества</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_money.py"/>
        <source>{amount}: panels give the whole charge back</source>
        <translation>{amount}: панели возвращают всё списанное</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_money.py"/>
        <source>{amount}: the panel lowered its charge</source>
        <translation>{amount}: панель уменьшила списание</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>{remains} of {quantity} remain</source>
        <translation>остаток {remains} из {quantity}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>{served} of {wanted}</source>
        <translation>{served} из {wanted}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>{served}, without an end</source>
        <translation>{served}, бессрочно</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>{state} · {days} d still</source>
        <translation>{state} · {days} дн. без движения</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… и ещё %Ln</numerusform>
            <numerusform>… и ещё %Ln</numerusform>
            <numerusform>… и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Active</source>
        <translation>Активен</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>An order placed elsewhere cost just as much, and may have been given back.</source>
        <translation>Заказ, размещённый в другом месте, стоил ровно столько и мог быть возвращён.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Attention</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Canceled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Charge</source>
        <translation>Списано</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Completed</source>
        <translation>Выполнен</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Estimated</source>
        <translation>По оценке</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Failed</source>
        <translation>Не удался</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Given back for orders that ended partial, canceled, refunded or failed.</source>
        <translation>Возвращено за заказы, которые завершились частично, отменены, возвращены или не удались.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>It is a whole amount, and no order of the 60 days before cost just that.</source>
        <translation>Это круглая сумма, и ни один заказ за предыдущие 60 дней не стоил ровно столько.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Lasts</source>
        <translation>Хватит на</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>No orders</source>
        <translation>Нет заказов</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>No single order of the 60 days before cost as much, so it is hardly a refund.</source>
        <translation>Ни один заказ за предыдущие 60 дней не стоил столько, так что это вряд ли возврат.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Now</source>
        <translation>Теперь</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Order placed elsewhere</source>
        <translation>Заказ, размещённый в другом месте</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Order {order} cost just as much, and may have been given back.</source>
        <translation>Заказ {order} стоил ровно столько и мог быть возвращён.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Orders of the 60 days before cost more, so a part of one may have come back.</source>
        <translation>За предыдущие 60 дней были заказы дороже, так что могла вернуться часть одного из них.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Other accounts</source>
        <translation>Другие аккаунты</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Partial</source>
        <translation>Частично</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Placed</source>
        <translation>Размещён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Progress</source>
        <translation>Выполнение</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Refund of %Ln order(s)</source>
        <translation>
            <numerusform>Возврат по %Ln заказу</numerusform>
            <numerusform>Возврат по %Ln заказам</numerusform>
            <numerusform>Возврат по %Ln заказам</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Refund of order {order}</source>
        <translation>Возврат по заказу {order}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Spent</source>
        <translation>Потрачено</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Top-up</source>
        <translation>Пополнение</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Top-up or refund</source>
        <translation>Пополнение или возврат</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>of it {amount} estimated</source>
        <translation>из них {amount} — оценка</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>{name}
No order in this history explains it. It happened between {after} and {at}.</source>
        <translation>{name}
Ни один заказ в этой истории этого не объясняет. Произошло между {after} и {at}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>{name}, or a fee
No order in this history explains it. It happened between {after} and {at}.</source>
        <translation>{name} или комиссия
Ни один заказ в этой истории этого не объясняет. Произошло между {after} и {at}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>{old} before, {new} now</source>
        <translation>раньше {old}, теперь {new}</translation>
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
        <translation>Внимание</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Bulk order</source>
        <translation>Массовый заказ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Refills</source>
        <translation>Рефиллы</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <location filename="../../smm_desktop/ui/palette_templates.py"/>
        <source>Bulk template</source>
        <translation>Шаблон массового заказа</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/palette_entries.py"/>
        <source>Order</source>
        <translation>Заказать</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/palette_entries.py"/>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/palette_templates.py"/>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
</context>
<context>
    <name>refills</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Asked</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Last change</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Order ID</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Refill ID</source>
        <translation>Номер рефилла</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Seen completed</source>
        <translation>Выполнен (замечено)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Worth knowing</source>
        <translation>Полезно знать</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>No key, link or comment is in here. Read it, then copy it into your report.</source>
        <translation>Здесь нет ключей, ссылок и комментариев. Прочитайте и скопируйте в своё сообщение.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Something unforeseen happened</source>
        <translation>Произошло непредвиденное</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>This is a fault of the program. Nothing is sent again by itself, and every order that was sent is in the history. You can go on; if it happens again, restart the program and report the details.</source>
        <translation>Это ошибка программы. Само ничего не отправляется снова, и каждый отправленный заказ есть в истории. Можно продолжать; если повторится, перезапустите программу и сообщите подробности.</translation>
    </message>
</context>
<context>
    <name>scheduled</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln more were not placed, or it is not known.</source>
        <translation>
            <numerusform>Ещё %Ln не размещён, или это неизвестно.</numerusform>
            <numerusform>Ещё %Ln не размещены, или это неизвестно.</numerusform>
            <numerusform>Ещё %Ln не размещены, или это неизвестно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln order(s) scheduled for later will not be placed: a demo keeps nothing.</source>
        <translation>
            <numerusform>%Ln запланированный заказ не будет размещён: демо ничего не хранит.</numerusform>
            <numerusform>%Ln запланированных заказа не будут размещены: демо ничего не хранит.</numerusform>
            <numerusform>%Ln запланированных заказов не будут размещены: демо ничего не хранит.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln order(s) scheduled for later will wait.</source>
        <translation>
            <numerusform>%Ln заказ, запланированный на потом, будет ждать.</numerusform>
            <numerusform>%Ln заказа, запланированные на потом, будут ждать.</numerusform>
            <numerusform>%Ln заказов, запланированных на потом, будут ждать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln scheduled order(s) placed</source>
        <translation>
            <numerusform>Размещён %Ln запланированный заказ</numerusform>
            <numerusform>Размещены %Ln запланированных заказа</numerusform>
            <numerusform>Размещены %Ln запланированных заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln scheduled order(s) waiting for you</source>
        <translation>
            <numerusform>Вас ждёт %Ln запланированный заказ</numerusform>
            <numerusform>Вас ждут %Ln запланированных заказа</numerusform>
            <numerusform>Вас ждут %Ln запланированных заказов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>A scheduled order waits for you</source>
        <translation>Запланированный заказ ждёт вас</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled</source>
        <translation>Запланирован</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled behind order {order}. Nothing was sent yet. Leave SMM Desktop running, the tray is enough.</source>
        <translation>Запланирован после заказа {order}. Пока ничего не отправлено. Оставьте SMM Desktop работать, достаточно трея.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled for {time}. Nothing was sent yet. Leave SMM Desktop running, the tray is enough.</source>
        <translation>Запланирован: {time}. Пока ничего не отправлено. Оставьте SMM Desktop работать, достаточно трея.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled order not sent</source>
        <translation>Запланированный заказ не отправлен</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled order placed</source>
        <translation>Запланированный заказ размещён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled order refused</source>
        <translation>Запланированный заказ отклонён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled order: outcome unknown</source>
        <translation>Запланированный заказ: исход неизвестен</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>The Attention page says why.</source>
        <translation>Причина — на странице «Внимание».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>The Orders page follows them.</source>
        <translation>За ними следит страница «Заказы».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>The next is due {time}.</source>
        <translation>Ближайший: {time}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Waits for you</source>
        <translation>Ждёт вас</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>When order {order} ends</source>
        <translation>Когда завершится заказ {order}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>{time} · in {span}</source>
        <translation>{time} · через {span}</translation>
    </message>
</context>
<context>
    <name>service_record</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Canceled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Completed</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Dropped are those of the newest {count} completed of which the panel later told more to remain, or carried out a refill.</source>
        <translation>Списанными считаются те из последних {count} выполненных, у которых панель позже сообщила больший остаток или выполнила рефилл.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Dropped later</source>
        <translation>Списалось позже</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Half completed within</source>
        <translation>Половина выполнена за</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Half started within</source>
        <translation>Половина начата за</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Orders placed</source>
        <translation>Размещено заказов</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Partial</source>
        <translation>Частично</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Shares are of the orders that ended.</source>
        <translation>Доли считаются от завершённых заказов.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Times are as this program saw them, from the newest {count} completed.</source>
        <translation>Время — как его видела эта программа, по последним {count} выполненным.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Too few orders to say: {ended} ended so far, {enough} are needed.</source>
        <translation>Слишком мало заказов: завершено {ended}, нужно {enough}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>You have not ordered this service yet.</source>
        <translation>Вы ещё не заказывали эту услугу.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Your record: %Ln order(s)</source>
        <translation>
            <numerusform>Ваш опыт: %Ln заказ</numerusform>
            <numerusform>Ваш опыт: %Ln заказа</numerusform>
            <numerusform>Ваш опыт: %Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Your record: %Ln order(s) so far. After a few more you see how reliable and quick this service is.</source>
        <translation>
            <numerusform>Ваш опыт: пока %Ln заказ. Ещё несколько, и станет видно, насколько услуга надёжна и быстра.</numerusform>
            <numerusform>Ваш опыт: пока %Ln заказа. Ещё несколько, и станет видно, насколько услуга надёжна и быстра.</numerusform>
            <numerusform>Ваш опыт: пока %Ln заказов. Ещё несколько, и станет видно, насколько услуга надёжна и быстра.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>half within {span}</source>
        <translation>половина за {span}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{count} of {all}</source>
        <translation>{count} из {all}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{placed}, {active} under way</source>
        <translation>{placed}, в работе {active}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{share} ({count})</source>
        <translation>{share} ({count})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{share} completed</source>
        <translation>выполнено {share}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{share} dropped later</source>
        <translation>позже списалось {share}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{share} partial</source>
        <translation>частично {share}</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Add to favourites</source>
        <translation>Добавить в избранное</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Drip-feed</source>
        <translation>Drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Favourite</source>
        <translation>В избранном</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>ID</source>
        <translation>№</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Max</source>
        <translation>Макс.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Min</source>
        <translation>Мин.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>No favourite</source>
        <translation>Не в избранном</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/limits.py"/>
        <source>No limit</source>
        <translation>Без ограничения</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>No note</source>
        <translation>Без заметки</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Note: {note}</source>
        <translation>Заметка: {note}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Rate per 1000</source>
        <translation>Цена за 1000</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Refill</source>
        <translation>Рефилл</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Remove from favourites</source>
        <translation>Убрать из избранного</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/limits.py"/>
        <source>{price} each</source>
        <translation>{price} за штуку</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Active</source>
        <translation>Активен</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Canceled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Completed</source>
        <translation>Выполнен</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Expired</source>
        <translation>Истёк</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Failed</source>
        <translation>Не удался</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Not sent</source>
        <translation>Не отправлен</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Outcome unknown</source>
        <translation>Исход неизвестен</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Partial</source>
        <translation>Частично</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Pending</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Processing</source>
        <translation>Обрабатывается</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Queued</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Refunded</source>
        <translation>Возвращён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Refused</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Rejected</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Sending</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Unknown state</source>
        <translation>Неизвестное состояние</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <location filename="../../smm_desktop/ui/template_hands.py"/>
        <source>Name of the template</source>
        <translation>Название шаблона</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/template_hands.py"/>
        <source>Save as template</source>
        <translation>Сохранить как шаблон</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/template_hands.py"/>
        <source>Template “{name}” is kept.</source>
        <translation>Шаблон «{name}» сохранён.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/template_hands.py"/>
        <source>Template “{name}” replaced the one of that name.</source>
        <translation>Шаблон «{name}» заменил прежний с этим названием.</translation>
    </message>
</context>
<context>
    <name>ticket</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Drip-feed</source>
        <translation>Drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>It is not known whether the panel took this order. It may have been paid; nothing will be sent again by itself. The Attention page shows what speaks for and against it. {reason}</source>
        <translation>Неизвестно, приняла ли панель этот заказ. Он мог быть оплачен; само ничего не отправляется снова. Страница «Внимание» показывает доводы за и против. {reason}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Nothing was ordered. {reason}</source>
        <translation>Ничего не заказано. {reason}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Nothing was sent, nothing was spent; it is safe to try again. {reason}</source>
        <translation>Ничего не отправлено и не потрачено; можно смело повторить. {reason}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_sending.py"/>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Open Attention</source>
        <translation>Открыть «Внимание»</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Order {order} is placed, for about {cost}.</source>
        <translation>Заказ {order} размещён, примерно за {cost}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Order {order} is placed.</source>
        <translation>Заказ {order} размещён.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Place this order for about {cost}?</source>
        <translation>Разместить этот заказ примерно за {cost}?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Place this order? Its cost cannot be told beforehand.</source>
        <translation>Разместить этот заказ? Его цену нельзя назвать заранее.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Refill</source>
        <translation>Рефилл</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Show in Orders</source>
        <translation>Показать в заказах</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Something unforeseen happened. Look at the Attention page and the panel's own list before ordering again.</source>
        <translation>Произошло непредвиденное. Посмотрите страницу «Внимание» и список самой панели, прежде чем заказывать снова.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>This could not be written to the data file yet. Free some disk space and leave the program open.</source>
        <translation>Пока не удалось записать это в файл данных. Освободите место на диске и не закрывайте программу.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Whether this very order was taken is not known yet. If it was, placing it again pays a second time. Settle it on the Attention page first.</source>
        <translation>Пока неизвестно, был ли принят этот самый заказ. Если да, повторное размещение оплачивается второй раз. Сначала решите это на странице «Внимание».</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>{price} each</source>
        <translation>{price} за штуку</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>{price} per 1,000</source>
        <translation>{price} за 1000</translation>
    </message>
</context>
</TS>
