<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>A desktop client for panels that speak the panel API v2. Free software, GPL 3.0 or later.</source>
        <translation>Client de bureau pour les panels parlant l’API v2. Logiciel libre, GPL 3.0 ou ultérieure.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>About SMM Desktop</source>
        <translation>À propos de SMM Desktop</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Parts</source>
        <translation>Composants</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Read all licences</source>
        <translation>Lire toutes les licences</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>AboutService</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_about.py"/>
        <source>Hide description</source>
        <translation>Masquer la description</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_about.py"/>
        <source>Show description</source>
        <translation>Afficher la description</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_about.py"/>
        <source>Your note: {note}</source>
        <translation>Votre note : {note}</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Change account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Connect a panel</source>
        <translation>Connecter un panel</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Account message</source>
        <translation>Message du compte</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Account name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Asking the panel for your balance…</source>
        <translation>Demande de votre solde au panel…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Connected. Your balance is {balance}.</source>
        <translation>Connecté. Votre solde est de {balance}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Enter the key again to test another address.</source>
        <translation>Saisissez à nouveau la clé pour essayer une autre adresse.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>It is kept in the system keyring.</source>
        <translation>Elle est conservée dans le trousseau du système.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>It stands on the panel's API page.</source>
        <translation>Elle figure sur la page API du panel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Keep the key for this run only</source>
        <translation>Garder la clé pour cette session seulement</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Leave it empty to keep the key that is stored.</source>
        <translation>Laissez vide pour garder la clé enregistrée.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Nothing was saved; press Save account again to save it all the same.</source>
        <translation>Rien n’a été enregistré ; cliquez encore sur Enregistrer le compte pour le faire quand même.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Panel address</source>
        <translation>Adresse du panel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Save account</source>
        <translation>Enregistrer le compte</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>This system has no keyring that could store the key. It can be kept until you quit the program.</source>
        <translation>Ce système n’a pas de trousseau pour la clé. Elle peut être gardée jusqu’à ce que vous quittiez le programme.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Will be asked at {url}</source>
        <translation>Les appels iront à {url}</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Accounts message</source>
        <translation>Message des comptes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>All orders of {name}</source>
        <translation>Toutes les commandes de {name}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Move {name} down</source>
        <translation>Descendre {name}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Move {name} up</source>
        <translation>Monter {name}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>No account yet. Add one to see its services and place orders.</source>
        <translation>Pas encore de compte. Ajoutez-en un pour voir ses services et passer des commandes.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Runs on this computer, so there is no address or key to change</source>
        <translation>Fonctionne sur cet ordinateur : ni adresse ni clé à modifier</translation>
    </message>
</context>
<context>
    <name>AccountWays</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>Calls a minute</source>
        <translation>Appels par minute</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>It reads + and % in links again</source>
        <translation>Relit les + et % dans les liens</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>It splits comments at commas</source>
        <translation>Coupe les commentaires aux virgules</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>It tells of many orders at once</source>
        <translation>Répond pour plusieurs commandes à la fois</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>It wants the quantity beside a list</source>
        <translation>Veut la quantité en plus de la liste</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>Low-balance limit</source>
        <translation>Seuil de solde bas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>Not known: warn me</source>
        <translation>Inconnu : m’avertir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>User agent</source>
        <translation>Agent utilisateur</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>Yes: warn me</source>
        <translation>Oui : m’avertir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>no warning</source>
        <translation>pas d’avertissement</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>%Ln line(s) were held back</source>
        <translation>
            <numerusform>%Ln ligne a été retenue</numerusform>
            <numerusform>%Ln lignes ont été retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>%Ln outcome(s) are not in the data file yet</source>
        <translation>
            <numerusform>%Ln résultat n’est pas encore dans le fichier de données</numerusform>
            <numerusform>%Ln résultats ne sont pas encore dans le fichier de données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>%Ln service(s) changed</source>
        <translation>
            <numerusform>%Ln service a changé</numerusform>
            <numerusform>%Ln services ont changé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Choose a single one to see what changed of it.</source>
        <translation>Choisissez-en un seul pour voir ce qui a changé.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Enter key again</source>
        <translation>Ressaisir la clé</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Leave them out</source>
        <translation>Les laisser de côté</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Marked as not placed, as you found it. Nothing was sent just now.</source>
        <translation>Marquée comme non passée, comme vous l’avez constaté. Rien n’a été envoyé à l’instant.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>No more calls are made for this account, because panels lock out who repeats a wrong key. Nothing was charged. Enter the key that stands on the panel’s account page.</source>
        <translation>Plus aucun appel n’est fait pour ce compte, car les panels bloquent qui répète une mauvaise clé. Rien n’a été débité. Saisissez la clé de la page de compte du panel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Noted as done. Order {id} is followed as before.</source>
        <translation>Noté comme fait. La commande {id} est suivie comme avant.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Noted as not done. Nothing was sent; it can be asked for again on the Orders page.</source>
        <translation>Noté comme non fait. Rien n’a été envoyé ; cela peut être redemandé sur la page Commandes.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Nothing needs your attention</source>
        <translation>Rien ne demande votre attention</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Order {id} is in the history now and is followed.</source>
        <translation>La commande {id} est maintenant dans l’historique et suivie.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Place again</source>
        <translation>Repasser</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Place again puts the same order on the ticket, with all its usual checks.</source>
        <translation>Repasser remet la même commande sur le bon, avec tous les contrôles habituels.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Save now</source>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Should an order’s outcome ever be unclear, it waits here. Nothing is ever paid twice by itself.</source>
        <translation>Si l’issue d’une commande n’est pas claire, elle attend ici. Rien n’est jamais payé deux fois tout seul.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Show the service</source>
        <translation>Afficher le service</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>The panel takes the key again. The balance is {balance}.</source>
        <translation>Le panel accepte de nouveau la clé. Le solde est de {balance}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>They are kept in a second file and nothing is lost. Mostly the disk is full: make room, then press Save now.</source>
        <translation>Ils sont gardés dans un second fichier et rien n’est perdu. Le plus souvent le disque est plein : faites de la place, puis cliquez sur Enregistrer maintenant.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>They waited to be sent when the backup was made that is in use now, so they may have been placed since. Compare “{name}” on the Bulk order page with the panel’s order page. Nothing is sent before you press Go on there.</source>
        <translation>Elles attendaient l’envoi lors de la sauvegarde utilisée maintenant, et ont donc pu être passées depuis. Comparez « {name} » sur la page Commande groupée avec la page des commandes du panel. Rien n’est envoyé avant que vous n’y cliquiez sur Continuer.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>They were not placed: let them wait again</source>
        <translation>Elles n’ont pas été passées : les remettre en attente</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Try the same key again</source>
        <translation>Réessayer la même clé</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>{name} refused the key</source>
        <translation>{name} a refusé la clé</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>{what}: {state}</source>
        <translation>{what} : {state}</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_cards.py"/>
        <source>Low balance</source>
        <translation>Solde bas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_cards.py"/>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_cards.py"/>
        <source>Updated {ago}</source>
        <translation>Actualisé {ago}</translation>
    </message>
</context>
<context>
    <name>BulkCompose</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln prête</numerusform>
            <numerusform>%Ln prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>%Ln with faults</source>
        <translation>
            <numerusform>%Ln avec erreurs</numerusform>
            <numerusform>%Ln avec erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>%Ln without an upper limit</source>
        <translation>
            <numerusform>%Ln sans plafond</numerusform>
            <numerusform>%Ln sans plafond</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Balance after: {amount}</source>
        <translation>Solde après : {amount}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Bulk order</source>
        <translation>Commande groupée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Every line is checked here before anything is sent</source>
        <translation>Chaque ligne est contrôlée ici avant tout envoi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listes (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>No line has a fault</source>
        <translation>Aucune ligne n’a d’erreur</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Only lines with faults or warnings</source>
        <translation>Seulement les lignes avec erreurs ou avertissements</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Open CSV…</source>
        <translation>Ouvrir un CSV…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Open a list of orders</source>
        <translation>Ouvrir une liste de commandes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Place %Ln order(s)</source>
        <translation>
            <numerusform>Passer %Ln commande</numerusform>
            <numerusform>Passer %Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Place %Ln order(s) on {account}?</source>
        <translation>
            <numerusform>Passer %Ln commande sur {account} ?</numerusform>
            <numerusform>Passer %Ln commandes sur {account} ?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Place orders</source>
        <translation>Passer les commandes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Prices were read anew. Look at the lines once more, then place them.</source>
        <translation>Les prix ont été relus. Revoyez les lignes, puis passez-les.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Total about {amount}</source>
        <translation>Total d’environ {amount}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Type or paste lines above, drop a file there, or open one.</source>
        <translation>Tapez ou collez des lignes ci-dessus, déposez-y un fichier ou ouvrez-en un.</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>%Ln faulty line(s) stay under New bulk order.</source>
        <translation>
            <numerusform>%Ln ligne erronée reste dans Nouvelle commande groupée.</numerusform>
            <numerusform>%Ln lignes erronées restent dans Nouvelle commande groupée.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Bulk order of {when}</source>
        <translation>Commande groupée du {when}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Never sent so far: %Ln line(s).</source>
        <translation>
            <numerusform>Pas encore envoyée : %Ln ligne.</numerusform>
            <numerusform>Pas encore envoyées : %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Past batches</source>
        <translation>Lots précédents</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Unfinished batch</source>
        <translation>Lot inachevé</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>{name} ({all} lines)</source>
        <translation>{name} ({all} lignes)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>{name} ({left} of {all} left)</source>
        <translation>{name} (reste {left} sur {all})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>“{name}” did not reach its end.</source>
        <translation>« {name} » n’est pas allé à son terme.</translation>
    </message>
</context>
<context>
    <name>BulkRun</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln non envoyée</numerusform>
            <numerusform>%Ln non envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln placed</source>
        <translation>
            <numerusform>%Ln passée</numerusform>
            <numerusform>%Ln passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusée</numerusform>
            <numerusform>%Ln refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln inconnue</numerusform>
            <numerusform>%Ln inconnues</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>All lines of this batch were sent. What became of each stands below.</source>
        <translation>Toutes les lignes de ce lot ont été envoyées. Le sort de chacune est indiqué ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Bulk message</source>
        <translation>Message du lot</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Bulk progress</source>
        <translation>Avancement du lot</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Discard the rest</source>
        <translation>Abandonner le reste</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Export results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Export results…</source>
        <translation>Exporter les résultats…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Exporting results</source>
        <translation>Exportation des résultats</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Never sent so far: %Ln line(s).</source>
        <translation>
            <numerusform>Pas encore envoyée : %Ln ligne.</numerusform>
            <numerusform>Pas encore envoyées : %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>New bulk order</source>
        <translation>Nouvelle commande groupée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Something unforeseen happened. No line is sent twice; go on when you wish.</source>
        <translation>Un imprévu est survenu. Aucune ligne n’est envoyée deux fois ; continuez quand vous voulez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>This batch did not reach its end; it goes on behind the last line that was sent.</source>
        <translation>Ce lot n’est pas allé à son terme ; il reprend après la dernière ligne envoyée.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>about %Ln min left</source>
        <translation>
            <numerusform>reste environ %Ln min</numerusform>
            <numerusform>reste environ %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>{done} of {all} sent</source>
        <translation>{done} sur {all} envoyées</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>{rows} written to {file}.</source>
        <translation>{rows} : écrit dans {file}.</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>ColumnsChoice</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_columns.py"/>
        <source>All columns…</source>
        <translation>Toutes les colonnes…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_columns.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_columns.py"/>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_columns.py"/>
        <source>{chosen} of {all} columns…</source>
        <translation>{chosen} colonnes sur {all}…</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/palette.py"/>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/palette.py"/>
        <source>Commands</source>
        <translation>Actions</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/palette.py"/>
        <source>Search commands</source>
        <translation>Rechercher une action</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/palette.py"/>
        <source>Type a command, page, service, or the id or link of an order</source>
        <translation>Action, page, service, ou numéro ou lien d’une commande</translation>
    </message>
</context>
<context>
    <name>CostPanel</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Balance after</source>
        <translation>Solde après</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Estimated cost</source>
        <translation>Coût estimé</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>No upper limit</source>
        <translation>Sans plafond</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Add what can still be read of the damaged file</source>
        <translation>Ajouter ce qui est encore lisible du fichier endommagé</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Begins a new file with all that can still be read of the damaged one.</source>
        <translation>Commence un nouveau fichier avec tout ce qui est encore lisible du fichier endommagé.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Go on with a backup</source>
        <translation>Continuer avec une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>It cannot be read as a whole, perhaps after a fault of the disk or a power cut. Nothing was sent to a panel, and nothing was changed yet. Whatever you choose, the damaged file is kept: it is moved into a folder of its own, not deleted.</source>
        <translation>Il ne peut être lu en entier, peut-être après une panne de disque ou une coupure de courant. Rien n’a été envoyé à un panel et rien n’est encore modifié. Quel que soit votre choix, le fichier endommagé est gardé : il est déplacé dans un dossier à part, pas supprimé.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Open data folder</source>
        <translation>Ouvrir le dossier des données</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Or go on without a backup</source>
        <translation>Ou continuer sans sauvegarde</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Restore the backup of {when}</source>
        <translation>Restaurer la sauvegarde du {when}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Save what can be saved</source>
        <translation>Sauver ce qui peut l’être</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>That brings back orders placed since the backup, as far as possible.</source>
        <translation>Cela rétablit autant que possible les commandes passées depuis la sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>There is no good backup. A new file is begun with all that can still be read of the damaged one.</source>
        <translation>Il n’y a pas de bonne sauvegarde. Un nouveau fichier est commencé avec tout ce qui est encore lisible.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Trouble</source>
        <translation>Problème</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Your data file is damaged</source>
        <translation>Votre fichier de données est endommagé</translation>
    </message>
</context>
<context>
    <name>DataSettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Back up to a file</source>
        <translation>Sauvegarder dans un fichier</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Back up to a file, take the file along, and restore from it there under Settings. Keys stay in this computer’s keyring: enter them again there. Do not place orders on both from then on.</source>
        <translation>Sauvegardez dans un fichier, emportez-le et restaurez-le là-bas dans les Réglages. Les clés restent dans le trousseau de cet ordinateur : ressaisissez-les là-bas. Ne passez plus ensuite de commandes sur les deux.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Back up to a file…</source>
        <translation>Sauvegarder dans un fichier…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Backed up to {path} ({backup}).</source>
        <translation>Sauvegardé dans {path} ({backup}).</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Backups (*.sqlite3)</source>
        <translation>Sauvegardes (*.sqlite3)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Last backup: {when}</source>
        <translation>Dernière sauvegarde : {when}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Move to another machine</source>
        <translation>Passer à un autre ordinateur</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>No backup yet; the first is written soon.</source>
        <translation>Pas encore de sauvegarde ; la première sera bientôt écrite.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Orders, services, balances and settings stand there. Keys stand in the system keyring.</source>
        <translation>Commandes, services, soldes et réglages s’y trouvent. Les clés sont dans le trousseau du système.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Restore from a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Written once a day; kept are those of 7 days, of 4 weeks, and the last 5 of other reasons.</source>
        <translation>Écrite une fois par jour ; sont gardées celles de 7 jours, de 4 semaines et les 5 dernières d’autres causes.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <location filename="../../smm_desktop/ui/tables/table.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tables/table.py"/>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tables/table.py"/>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_date.py"/>
        <source>Enter a date such as {example}.</source>
        <translation>Saisissez une date comme {example}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_date.py"/>
        <source>Pick a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_date.py"/>
        <source>such as {example}</source>
        <translation>par exemple {example}</translation>
    </message>
</context>
<context>
    <name>ElsewhereSection</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Cheaper elsewhere</source>
        <translation>Moins cher ailleurs</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Nothing like it was found for less on your other accounts.</source>
        <translation>Rien de semblable n’a été trouvé pour moins cher sur vos autres comptes.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Order this one</source>
        <translation>Commander celui-ci</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Show the service</source>
        <translation>Afficher le service</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>All orders of all accounts</source>
        <translation>Toutes les commandes de tous les comptes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>CSV, for spreadsheets and other programs</source>
        <translation>CSV, pour tableurs et autres programmes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Choose at least one column.</source>
        <translation>Choisissez au moins une colonne.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Choose the file to export to.</source>
        <translation>Choisissez le fichier d’exportation.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Excel workbook (XLSX)</source>
        <translation>Classeur Excel (XLSX)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Export orders</source>
        <translation>Exporter les commandes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Export orders to</source>
        <translation>Exporter les commandes vers</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>File type</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Give the whole path of the file, with its folder.</source>
        <translation>Indiquez le chemin complet du fichier, avec son dossier.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines, pour programmes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Orders {date}</source>
        <translation>Commandes {date}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>The list as it is shown ({count})</source>
        <translation>La liste telle qu’affichée ({count})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>The selected orders ({count})</source>
        <translation>Les commandes sélectionnées ({count})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>This file exists already and will be replaced.</source>
        <translation>Ce fichier existe déjà et sera remplacé.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>Another export is under way. Wait for it, or cancel it below.</source>
        <translation>Une autre exportation est en cours. Attendez-la ou annulez-la en bas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>Exported %Ln order(s) to {name}</source>
        <translation>
            <numerusform>%Ln commande exportée vers {name}</numerusform>
            <numerusform>%Ln commandes exportées vers {name}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>Exporting orders to {name}</source>
        <translation>Exportation des commandes vers {name}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>No file was written.</source>
        <translation>Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>The export was canceled. No file was left behind.</source>
        <translation>L’exportation a été annulée. Aucun fichier n’est resté.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields.py"/>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln déjà connue</numerusform>
            <numerusform>%Ln déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>%Ln line(s) that cannot be taken over</source>
        <translation>
            <numerusform>%Ln ligne qui ne peut être reprise</numerusform>
            <numerusform>%Ln lignes qui ne peuvent être reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>%Ln order(s) imported.</source>
        <translation>
            <numerusform>%Ln commande importée.</numerusform>
            <numerusform>%Ln commandes importées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>A file that Export… wrote, here or elsewhere: CSV, XLSX or JSON Lines. Orders come back with their states and times; those that are here already stay as they are. No panel is asked.</source>
        <translation>Un fichier écrit par Exporter…, ici ou ailleurs : CSV, XLSX ou JSON Lines. Les commandes reviennent avec leurs états et leurs dates ; celles qui sont déjà ici restent telles quelles. Aucun panel n’est interrogé.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Account of the orders</source>
        <translation>Compte des commandes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>All of these orders are here already: there is nothing to import.</source>
        <translation>Toutes ces commandes sont déjà ici : il n’y a rien à importer.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>As each line tells</source>
        <translation>Selon chaque ligne</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Exported orders (*.csv *.xlsx *.jsonl)</source>
        <translation>Commandes exportées (*.csv *.xlsx *.jsonl)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Import orders from</source>
        <translation>Importer les commandes de</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Import the file</source>
        <translation>Importer le fichier</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Importing orders</source>
        <translation>Importation des commandes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Looking through the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>What the import does</source>
        <translation>Ce que fait l’importation</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>You stopped it: what was imported stays, the rest can come later.</source>
        <translation>Vous l’avez arrêtée : ce qui est importé reste, le reste peut venir plus tard.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Cancel</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Drip-feed</source>
        <translation>Drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Filter: {words}</source>
        <translation>Filtre : {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Highest rate</source>
        <translation>Prix maximal</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Refill</source>
        <translation>Recharge</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>The quantity is delivered several times, with a pause in between.</source>
        <translation>La quantité est livrée plusieurs fois, avec une pause entre chaque.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>With notes</source>
        <translation>Avec notes</translation>
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
        <translation>Un panel d’essai tourne sur cet ordinateur : 2 000 services inventés, des commandes qui avancent et de l’argent fictif. Rien n’est dépensé, rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Connect a panel</source>
        <translation>Connecter un panel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>I have an account on a panel</source>
        <translation>J’ai un compte sur un panel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>I want to look around first</source>
        <translation>Je veux d’abord regarder</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Practice message</source>
        <translation>Message d’essai</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Services, orders and refills of all your panels, in one calm window.</source>
        <translation>Services, commandes et recharges de tous vos panels, dans une fenêtre calme.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Starting the practice panel…</source>
        <translation>Démarrage du panel d’essai…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Try the practice panel</source>
        <translation>Essayer le panel d’essai</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Welcome to SMM Desktop</source>
        <translation>Bienvenue dans SMM Desktop</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>You need the address and the key from the panel's API page. Nothing is ordered.</source>
        <translation>Il vous faut l’adresse et la clé de la page API du panel. Rien n’est commandé.</translation>
    </message>
</context>
<context>
    <name>Follower</name>
    <message>
        <location filename="../../smm_desktop/ui/follower.py"/>
        <source>Following is paused</source>
        <translation>Suivi suspendu</translation>
    </message>
</context>
<context>
    <name>FreeFields</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>A field's name has only letters, digits and underscores.</source>
        <translation>Le nom d’un champ n’a que des lettres, chiffres et traits de soulignement.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Add field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Give the field a name, or remove it.</source>
        <translation>Nommez le champ ou retirez-le.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>This type of service is new. Add the further fields that the panel asks for, by their API names.</source>
        <translation>Ce type de service est nouveau. Ajoutez les autres champs demandés par le panel, par leurs noms d’API.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>“{name}” is filled in by the ticket itself.</source>
        <translation>« {name} » est rempli par le bon lui-même.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>“{name}” stands here twice.</source>
        <translation>« {name} » figure deux fois ici.</translation>
    </message>
</context>
<context>
    <name>IdsPart</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln ajoutée</numerusform>
            <numerusform>%Ln ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln could not be looked up</source>
        <translation>
            <numerusform>%Ln n’a pas pu être consulté</numerusform>
            <numerusform>%Ln n’ont pas pu être consultés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln id(s)</source>
        <translation>
            <numerusform>%Ln numéro</numerusform>
            <numerusform>%Ln numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln déjà connue</numerusform>
            <numerusform>%Ln déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln not asked about, as you stopped it</source>
        <translation>
            <numerusform>%Ln non demandée, car vous avez arrêté</numerusform>
            <numerusform>%Ln non demandées, car vous avez arrêté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln not found</source>
        <translation>
            <numerusform>%Ln introuvable</numerusform>
            <numerusform>%Ln introuvables</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>And %Ln more: all of them stay in the field.</source>
        <translation>
            <numerusform>Et %Ln autre : tous restent dans le champ.</numerusform>
            <numerusform>Et %Ln autres : tous restent dans le champ.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Import by id</source>
        <translation>Importer par numéro</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Importing orders</source>
        <translation>Importation des commandes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Listes (*.csv *.txt *.tsv)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Looking up %Ln id(s)…</source>
        <translation>
            <numerusform>Consultation de %Ln numéro…</numerusform>
            <numerusform>Consultation de %Ln numéros…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Open a list of order ids</source>
        <translation>Ouvrir une liste de numéros de commande</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Open a list…</source>
        <translation>Ouvrir une liste…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Order ids</source>
        <translation>Numéros de commande</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Orders placed on the panel’s own site or elsewhere are looked up and added. Nothing is charged.</source>
        <translation>Les commandes passées sur le site du panel ou ailleurs sont retrouvées et ajoutées. Rien n’est débité.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Paste order ids, parted by commas, spaces or line breaks</source>
        <translation>Collez des numéros de commande séparés par des virgules, espaces ou retours à la ligne</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_orders.py"/>
        <source>By order ID</source>
        <translation>Par numéro</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_orders.py"/>
        <source>From an exported file</source>
        <translation>D’un fichier exporté</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_orders.py"/>
        <source>Import orders</source>
        <translation>Importer des commandes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_orders.py"/>
        <source>Ways to import</source>
        <translation>Façons d’importer</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <location filename="../../smm_desktop/ui/keeper.py"/>
        <source>A bulk order did not reach its end. Lines never sent: {count}. It goes on from Bulk order.</source>
        <translation>Une commande groupée n’est pas allée à son terme. Lignes non envoyées : {count}. Elle reprend depuis Commande groupée.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/keeper.py"/>
        <source>An outcome could not be saved, mostly because the disk is full. It is kept, and waits under Attention.</source>
        <translation>Un résultat n’a pas pu être enregistré, le plus souvent parce que le disque est plein. Il est gardé et attend dans Attention.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/keeper.py"/>
        <source>The daily backup could not be written. {why}</source>
        <translation>La sauvegarde quotidienne n’a pas pu être écrite. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/keeper.py"/>
        <source>The outcome that waited is saved now.</source>
        <translation>Le résultat en attente est maintenant enregistré.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/language_box.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/language_box.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <location filename="../../smm_desktop/ui/leave_question.py"/>
        <source>Keep running</source>
        <translation>Laisser tourner</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/leave_question.py"/>
        <source>Quit anyway</source>
        <translation>Quitter quand même</translation>
    </message>
</context>
<context>
    <name>LinesBox</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>Remove list</source>
        <translation>Retirer la liste</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>The first {count} are shown.</source>
        <translation>Les {count} premières sont affichées.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>{lines} from {file}</source>
        <translation>{lines} de {file}</translation>
    </message>
</context>
<context>
    <name>LinesEdit</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>Bulk lines</source>
        <translation>Lignes groupées</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>One order on each line: service | link | quantity
1 | https://social.example/p/1 | 500
5 | https://social.example/p/2 | comments=First // Second</source>
        <translation>Une commande par ligne : service | lien | quantité
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
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields.py"/>
        <source>One on each line</source>
        <translation>Un par ligne</translation>
    </message>
</context>
<context>
    <name>LoadingPage</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Opening your data…</source>
        <translation>Ouverture de vos données…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../smm_desktop/ui/main_window.py"/>
        <source>Hide order ticket</source>
        <translation>Masquer le bon de commande</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/main_window.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/main_window.py"/>
        <source>Show order ticket</source>
        <translation>Afficher le bon de commande</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../smm_desktop/ui/menus.py"/>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>NoteSection</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_note.py"/>
        <source>What you want to remember about this service</source>
        <translation>Ce que vous voulez retenir de ce service</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_note.py"/>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/notice_row.py"/>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>NoticeSettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>API key refused</source>
        <translation>Clé API refusée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Low balance</source>
        <translation>Solde bas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Orders canceled</source>
        <translation>Commandes annulées</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Orders completed</source>
        <translation>Commandes terminées</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Orders failed</source>
        <translation>Commandes échouées</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Orders that end partial</source>
        <translation>Commandes finies partielles</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Price of a favourite is up</source>
        <translation>Le prix d’un favori a monté</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Quiet hours begin</source>
        <translation>Début des heures calmes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Quiet hours end</source>
        <translation>Fin des heures calmes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Refills rejected</source>
        <translation>Recharges rejetées</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Scheduled orders placed or held</source>
        <translation>Commandes planifiées passées ou retenues</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>What happens close together makes one notification. The desktop shows them, or the tray.</source>
        <translation>Ce qui arrive à peu d’intervalle fait une seule notification. Le bureau les affiche, ou la zone de notification.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln canceled</source>
        <translation>
            <numerusform>%Ln annulée</numerusform>
            <numerusform>%Ln annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln terminée</numerusform>
            <numerusform>%Ln terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échouée</numerusform>
            <numerusform>%Ln échouées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln favourite(s) cost more</source>
        <translation>
            <numerusform>%Ln favori coûte plus cher</numerusform>
            <numerusform>%Ln favoris coûtent plus cher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln order(s) have ended</source>
        <translation>
            <numerusform>%Ln commande a pris fin</numerusform>
            <numerusform>%Ln commandes ont pris fin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln partial</source>
        <translation>
            <numerusform>%Ln partielle</numerusform>
            <numerusform>%Ln partielles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln refill(s) rejected</source>
        <translation>
            <numerusform>%Ln recharge rejetée</numerusform>
            <numerusform>%Ln recharges rejetées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>API key refused</source>
        <translation>Clé API refusée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Balance is low</source>
        <translation>Le solde est bas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Order canceled</source>
        <translation>Commande annulée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Order completed</source>
        <translation>Commande terminée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Order ended partial</source>
        <translation>Commande finie partielle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Order failed</source>
        <translation>Commande échouée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Price of a favourite is up</source>
        <translation>Le prix d’un favori a monté</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Refill rejected</source>
        <translation>Recharge rejetée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>The Attention page tells which.</source>
        <translation>La page Attention dit lesquels.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>The Refills page tells which.</source>
        <translation>La page Recharges dit lesquelles.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>{name}
Now {new} instead of {old}</source>
        <translation>{name}
Maintenant {new} au lieu de {old}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>{name} does not accept the API key. Its orders are not followed until you change the key.</source>
        <translation>{name} n’accepte pas la clé API. Ses commandes ne sont pas suivies tant que vous ne changez pas la clé.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>{name} holds {amount}. Top up on the panel, or orders will be refused.</source>
        <translation>{name} n’a plus que {amount}. Rechargez le solde sur le panel, sinon les commandes seront refusées.</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Wait while an order on the same link is active</source>
        <translation>Attendre tant qu’une commande est active sur le même lien</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>%Ln order(s) looked up.</source>
        <translation>
            <numerusform>%Ln commande consultée.</numerusform>
            <numerusform>%Ln commandes consultées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>%Ln other selected order(s) cannot be canceled and are left out.</source>
        <translation>
            <numerusform>%Ln autre commande sélectionnée ne peut être annulée et est laissée de côté.</numerusform>
            <numerusform>%Ln autres commandes sélectionnées ne peuvent être annulées et sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Ask the panel to cancel</source>
        <translation>Demander au panel d’annuler</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Ask the panel to cancel %Ln order(s)?</source>
        <translation>
            <numerusform>Demander au panel d’annuler %Ln commande ?</numerusform>
            <numerusform>Demander au panel d’annuler %Ln commandes ?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Ask the panel to replace what dropped</source>
        <translation>Demander au panel de remplacer ce qui a chuté</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Asked for, not refunded yet: the order’s state will tell.</source>
        <translation>Demandé, pas encore remboursé : l’état de la commande le dira.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Asking for %Ln refill(s)…</source>
        <translation>
            <numerusform>Demande de %Ln recharge…</numerusform>
            <numerusform>Demande de %Ln recharges…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Asking to cancel %Ln order(s)…</source>
        <translation>
            <numerusform>Demande d’annulation de %Ln commande…</numerusform>
            <numerusform>Demande d’annulation de %Ln commandes…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Cancel order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Cancel: {outcome}</source>
        <translation>Annulation : {outcome}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Choose at most {most} orders at once.</source>
        <translation>Choisissez au plus {most} commandes à la fois.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Choose one order to place it again.</source>
        <translation>Choisissez une commande pour la repasser.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Choose orders first.</source>
        <translation>Choisissez d’abord des commandes.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Do not cancel</source>
        <translation>Ne pas annuler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Import orders…</source>
        <translation>Importer des commandes…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Looking up orders</source>
        <translation>Consultation des commandes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Not all orders could be looked up. Nothing was changed or charged.</source>
        <translation>Toutes les commandes n’ont pu être consultées. Rien n’a été modifié ni débité.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Order again</source>
        <translation>Commander de nouveau</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Put the same order on the ticket</source>
        <translation>Mettre la même commande sur le bon</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Refill</source>
        <translation>Recharge</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Refill: {outcome}</source>
        <translation>Recharge : {outcome}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>This only asks. The panel may refuse, what was delivered stays charged, and money comes back to the balance only once an order shows Canceled or Partial.</source>
        <translation>Ce n’est qu’une demande. Le panel peut refuser, ce qui a été livré reste débité, et l’argent ne revient au solde que lorsqu’une commande est Annulée ou Partielle.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Yes, ask to cancel</source>
        <translation>Oui, demander l’annulation</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>%Ln order(s) selected.</source>
        <translation>
            <numerusform>%Ln commande sélectionnée.</numerusform>
            <numerusform>%Ln commandes sélectionnées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Cancel</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Charge</source>
        <translation>Débit</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Choose an order to see everything known about it.</source>
        <translation>Choisissez une commande pour voir tout ce qu’on en sait.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Copied. Paste it into the panel's support ticket.</source>
        <translation>Copié. Collez-le dans le ticket d’assistance du panel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Copy for ticket</source>
        <translation>Copier pour l’assistance</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Given back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Looked up</source>
        <translation>Consultée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Not on the panel yet</source>
        <translation>Pas encore sur le panel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Nothing was charged</source>
        <translation>Rien n’a été débité</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Order again</source>
        <translation>Commander de nouveau</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Order details</source>
        <translation>Détails de la commande</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Order {id}</source>
        <translation>Commande {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Placed</source>
        <translation>Passée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Refill</source>
        <translation>Recharge</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Remains</source>
        <translation>Reste</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Start count</source>
        <translation>Compteur de départ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>The link could not be opened in a browser.</source>
        <translation>Le lien n’a pas pu être ouvert dans un navigateur.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>The panel has not told anything about this order yet.</source>
        <translation>Le panel n’a encore rien dit de cette commande.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>The panel's last answer</source>
        <translation>Dernière réponse du panel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Time line</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>not told yet</source>
        <translation>pas encore connu</translation>
    </message>
</context>
<context>
    <name>OrderFamily</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Its runs</source>
        <translation>Ses passages</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>One run of this drip-feed.</source>
        <translation>Un passage de ce drip-feed.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Order {id}</source>
        <translation>Commande {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Orders for its posts</source>
        <translation>Commandes pour ses publications</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Placed by the panel for a post of this subscription.</source>
        <translation>Passée par le panel pour une publication de cet abonnement.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Show all %Ln in the list</source>
        <translation>
            <numerusform>Afficher %Ln commande dans la liste</numerusform>
            <numerusform>Afficher les %Ln dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Show this order</source>
        <translation>Afficher cette commande</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>{ended} of {count} have ended.</source>
        <translation>{ended} sur {count} ont pris fin.</translation>
    </message>
</context>
<context>
    <name>OrderFilters</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>%Ln not moving</source>
        <translation>
            <numerusform>%Ln immobile</numerusform>
            <numerusform>%Ln immobiles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Active</source>
        <translation>Actives</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Any time</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Between two dates</source>
        <translation>Entre deux dates</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Canceled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Completed</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Not moving</source>
        <translation>Immobiles</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Only %Ln order(s)</source>
        <translation>
            <numerusform>Seulement %Ln commande</numerusform>
            <numerusform>Seulement %Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Order states</source>
        <translation>États des commandes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Orders of which nothing has changed for much longer than their service usually takes</source>
        <translation>Commandes où rien n’a changé depuis bien plus longtemps que ne met d’habitude leur service</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Partial</source>
        <translation>Partielles</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Placed</source>
        <translation>Passée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Search link, id or service</source>
        <translation>Chercher lien, numéro ou service</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Show all orders</source>
        <translation>Afficher toutes les commandes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>OrderTicket</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket.py"/>
        <source>The panel does not list service {id} any more.</source>
        <translation>Le panel ne propose plus le service {id}.</translation>
    </message>
</context>
<context>
    <name>OrdersModel</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_model.py"/>
        <source>{title}: loading</source>
        <translation>{title} : chargement</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Copy id</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Every order you place stands here, with how far it is and what it cost.</source>
        <translation>Chaque commande que vous passez figure ici, avec son avancement et son coût.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Look these orders up</source>
        <translation>Consulter ces commandes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>No order fits</source>
        <translation>Aucune commande ne correspond</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>No order of this account fits the tab, the search and the dates chosen.</source>
        <translation>Aucune commande de ce compte ne correspond à l’onglet, à la recherche et aux dates choisis.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>No orders yet</source>
        <translation>Pas encore de commandes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Nothing needs your attention</source>
        <translation>Rien ne demande votre attention</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Orders shown</source>
        <translation>Commandes affichées</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Orders whose outcome is not known would stand here.</source>
        <translation>Les commandes à l’issue inconnue figureraient ici.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Place your first order</source>
        <translation>Passez votre première commande</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Show all orders</source>
        <translation>Afficher toutes les commandes</translation>
    </message>
</context>
<context>
    <name>OrdersTable</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_table.py"/>
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln ligne copiée.</numerusform>
            <numerusform>%Ln lignes copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_table.py"/>
        <source>Only the first %Ln row(s) were copied; the export takes any number.</source>
        <translation>
            <numerusform>Seule la première ligne (%Ln) a été copiée ; l’exportation en prend autant qu’on veut.</numerusform>
            <numerusform>Seules les %Ln premières lignes ont été copiées ; l’exportation en prend autant qu’on veut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeNote</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Order message</source>
        <translation>Message des commandes</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>%Ln order(s) taken over by id count in no sum here, as no panel tells when they were placed: {amounts}</source>
        <translation>
            <numerusform>%Ln commande reprise par son id ne compte dans aucune somme, car aucun panel ne dit quand elle a été passée : {amounts}</numerusform>
            <numerusform>%Ln commandes reprises par leur id ne comptent dans aucune somme, car aucun panel ne dit quand elles ont été passées : {amounts}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Active orders</source>
        <translation>Commandes actives</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Balance movements</source>
        <translation>Mouvements du solde</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Balance over time</source>
        <translation>Solde dans le temps</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Balances</source>
        <translation>Soldes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Choose a service, or press New order.</source>
        <translation>Choisissez un service ou cliquez sur Nouvelle commande.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Newest orders</source>
        <translation>Commandes les plus récentes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No balance is known yet. It is fetched every few minutes.</source>
        <translation>Aucun solde connu pour l’instant. Il est récupéré toutes les quelques minutes.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No orders in the last 30 days.</source>
        <translation>Aucune commande ces 30 derniers jours.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No orders yet</source>
        <translation>Pas encore de commandes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No prices have changed</source>
        <translation>Aucun prix n’a changé</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No top-ups or refunds yet</source>
        <translation>Ni recharge de solde ni remboursement</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Nothing is unclear</source>
        <translation>Rien n’est incertain</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Nothing was spent in the last 30 days.</source>
        <translation>Rien n’a été dépensé ces 30 derniers jours.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Of your favourites and of services you ordered lately.</source>
        <translation>De vos favoris et services commandés récemment.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Orders in the history</source>
        <translation>Commandes de l’historique</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Orders of the last 30 days by state</source>
        <translation>Commandes des 30 derniers jours par état</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Please look at it</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Price changes</source>
        <translation>Changements de prix</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Show attention</source>
        <translation>Afficher Attention</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Show orders</source>
        <translation>Afficher les commandes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spending and balances in</source>
        <translation>Dépenses et soldes en</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spent in 30 days</source>
        <translation>Dépensé en 30 jours</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spent in 7 days</source>
        <translation>Dépensé en 7 jours</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spent per day</source>
        <translation>Dépensé par jour</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spent today</source>
        <translation>Dépensé aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Top services of the last 30 days</source>
        <translation>Principaux services sur 30 jours</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Waiting for you</source>
        <translation>Vous attendent</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>What moves a balance besides your orders shows here.</source>
        <translation>Ce qui fait bouger un solde en dehors de vos commandes s’affiche ici.</translation>
    </message>
</context>
<context>
    <name>PlaceLaterDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Also when it ends partial, canceled or failed</source>
        <translation>Aussi si elle finit partielle, annulée ou échouée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>At a time</source>
        <translation>À une heure donnée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Change the time</source>
        <translation>Changer l’heure</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Clocks are set forward then, so this means {time}, in {span}.</source>
        <translation>Les horloges avancent à ce moment-là, cela veut donc dire {time}, dans {span}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>In 1 hour</source>
        <translation>Dans 1 heure</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>In {span}, by this computer's clock.</source>
        <translation>Dans {span}, selon l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Looking for orders on this link…</source>
        <translation>Recherche de commandes sur ce lien…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>No order of this account is running on this link now.</source>
        <translation>Aucune commande de ce compte n’est en cours sur ce lien.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Order on this link</source>
        <translation>Commande sur ce lien</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Order {id} · {service}</source>
        <translation>Commande {id} · {service}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Place later</source>
        <translation>Passer plus tard</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>SMM Desktop must be running then; the tray is enough. More than {minutes} minutes late it is not placed by itself, but waits under Attention.</source>
        <translation>SMM Desktop doit tourner à ce moment-là ; la zone de notification suffit. Au-delà de {minutes} minutes de retard, elle n’est pas passée toute seule, mais attend dans Attention.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Save time</source>
        <translation>Enregistrer l’heure</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Schedule order</source>
        <translation>Planifier la commande</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Service, balance and link are looked at again first. It will not cost more than {cost}: otherwise it waits for you.</source>
        <translation>Service, solde et lien sont d’abord revérifiés. Elle ne coûtera pas plus de {cost} : sinon elle vous attend.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Service, price, balance and link are looked at again first; what changed waits for you.</source>
        <translation>Service, prix, solde et lien sont d’abord revérifiés ; ce qui a changé vous attend.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>This time has passed.</source>
        <translation>Cette heure est passée.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>This time has passed. Choose a later one.</source>
        <translation>Cette heure est passée. Choisissez-en une plus tardive.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Today, {time}</source>
        <translation>Aujourd’hui, {time}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Tomorrow, {time}</source>
        <translation>Demain, {time}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>When the order on this link ends</source>
        <translation>À la fin de la commande sur ce lien</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/plot_card.py"/>
        <source>Copy as picture</source>
        <translation>Copier en image</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/plot_card.py"/>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/plot_card.py"/>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/plot_card.py"/>
        <source>{title}, as a table</source>
        <translation>{title}, en tableau</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/plot_card.py"/>
        <source>{title}: {action}</source>
        <translation>{title} : {action}</translation>
    </message>
</context>
<context>
    <name>PricePlot</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/price_plot.py"/>
        <source>Price history</source>
        <translation>Historique des prix</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/price_plot.py"/>
        <source>not listed</source>
        <translation>non listé</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/price_plot.py"/>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/price_plot.py"/>
        <source>{price} before</source>
        <translation>{price} avant</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/price_plot.py"/>
        <source>{price} from {date}</source>
        <translation>{price} depuis {date}</translation>
    </message>
</context>
<context>
    <name>PricesSection</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_prices.py"/>
        <source>All changes of this service…</source>
        <translation>Tous les changements de ce service…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/service_prices.py"/>
        <source>From {first} to {last}, %Ln change(s) since {date}.</source>
        <translation>
            <numerusform>De {first} à {last}, %Ln changement depuis {date}.</numerusform>
            <numerusform>De {first} à {last}, %Ln changements depuis {date}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_prices.py"/>
        <source>Price and changes</source>
        <translation>Prix et changements</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_prices.py"/>
        <source>{date}: {change}</source>
        <translation>{date} : {change}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>It goes on following your orders here. Quit from this icon's menu.</source>
        <translation>Le programme continue de suivre vos commandes ici. Quittez par le menu de cette icône.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Putting the backup in place…</source>
        <translation>Mise en place de la sauvegarde…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Saving what can be saved…</source>
        <translation>Sauvetage de ce qui peut l’être…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Something unforeseen happened while the data was being opened.</source>
        <translation>Un imprévu est survenu à l’ouverture des données.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Waiting for the outcome of an order before leaving…</source>
        <translation>Attente de l’issue d’une commande avant de quitter…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Waiting for the outcome of an order before the backup is put in place…</source>
        <translation>Attente de l’issue d’une commande avant de mettre la sauvegarde en place…</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Select All</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Step up</source>
        <translation>&amp;Augmenter</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuer</translation>
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
Fichier introuvable.
Veuillez vérifier que le nom du fichier est correct.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Le fichier %1 existe déjà
Voulez-vous l'écraser ?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Delete</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;New Folder</source>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>All Files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Create New Folder</source>
        <translation>Créer un nouveau dossier</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Detail View</source>
        <translation>Vue détaillée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Directory:</source>
        <translation>Dossier :</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>File &amp;name:</source>
        <translation>&amp;Nom de fichier :</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Files of type:</source>
        <translation>Fichiers de type :</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>List View</source>
        <translation>Vue en liste</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Look in:</source>
        <translation>Voir dans :</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>New Folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Parent Directory</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Recent Places</source>
        <translation>Emplacements récents</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Save As</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Show &amp;hidden files</source>
        <translation>Afficher les fic&amp;hiers cachés</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Date Modified</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Copy</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Abort</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Discard</source>
        <translation>Ne pas tenir compte</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>N&amp;o to All</source>
        <translation>Non à to&amp;ut</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Restore Defaults</source>
        <translation>Restaurer les valeurs par défaut</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Save All</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Yes to &amp;All</source>
        <translation>Oui à &amp;tout</translation>
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
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Copy &amp;Link Location</source>
        <translation>Copier l'adresse du &amp;lien</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../smm_desktop/ui/rail.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/rail.py"/>
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefillsPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>%Ln asked for</source>
        <translation>
            <numerusform>%Ln demandée</numerusform>
            <numerusform>%Ln demandées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>%Ln refill(s) looked up.</source>
        <translation>
            <numerusform>%Ln recharge consultée.</numerusform>
            <numerusform>%Ln recharges consultées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>A refill asks the panel to replace what dropped after an order was completed. It costs nothing.</source>
        <translation>Une recharge demande au panel de remplacer ce qui a chuté après une commande terminée. Elle ne coûte rien.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Asking for %Ln refill(s)…</source>
        <translation>
            <numerusform>Demande de %Ln recharge…</numerusform>
            <numerusform>Demande de %Ln recharges…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Can be refilled now</source>
        <translation>Rechargeables maintenant</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Choose orders in the list below first.</source>
        <translation>Choisissez d’abord des commandes dans la liste ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Completed orders of services with refill stand here as soon as a refill can be asked for.</source>
        <translation>Les commandes terminées de services avec recharge apparaissent ici dès qu’une recharge peut être demandée.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Looking up refills</source>
        <translation>Consultation des recharges</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>No order can be refilled now</source>
        <translation>Aucune commande n’est rechargeable maintenant</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>No refills asked for yet</source>
        <translation>Aucune recharge demandée pour l’instant</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Not all refills could be looked up. Nothing was changed or charged.</source>
        <translation>Toutes les recharges n’ont pu être consultées. Rien n’a été modifié ni débité.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Orders and refills</source>
        <translation>Commandes et recharges</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Others, and why not</source>
        <translation>Les autres, et pourquoi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Refill</source>
        <translation>Recharge</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Refill: {outcome}</source>
        <translation>Recharge : {outcome}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Refills</source>
        <translation>Recharges</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Delete its orders from the history too</source>
        <translation>Supprimer aussi ses commandes de l’historique</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Export its orders first…</source>
        <translation>Exporter d’abord ses commandes…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Keep its orders in the history</source>
        <translation>Garder ses commandes dans l’historique</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Remove “{name}”?</source>
        <translation>Retirer « {name} » ?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>The key is deleted from the keyring. Orders that are still running go on at the panel; they are no longer followed here.</source>
        <translation>La clé est supprimée du trousseau. Les commandes en cours continuent sur le panel ; elles ne sont plus suivies ici.</translation>
    </message>
</context>
<context>
    <name>ReplacedDialog</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>%Ln refill(s)</source>
        <translation>
            <numerusform>%Ln recharge</numerusform>
            <numerusform>%Ln recharges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Folder of the former data</source>
        <translation>Dossier des données précédentes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>In use now: the backup of {backup}.</source>
        <translation>Utilisée maintenant : la sauvegarde du {backup}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Nothing could be read of the damaged file.</source>
        <translation>Rien n’a pu être lu du fichier endommagé.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Orders placed since the backup may be missing here: compare with the panel’s order page. Batch lines that waited to be sent are held back under Attention; nothing is sent by itself.</source>
        <translation>Des commandes passées depuis la sauvegarde peuvent manquer ici : comparez avec la page des commandes du panel. Les lignes de lots en attente d’envoi sont retenues dans Attention ; rien n’est envoyé tout seul.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Read of the damaged file: {parts}.</source>
        <translation>Lu du fichier endommagé : {parts}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Recovered</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>The backup is in place</source>
        <translation>La sauvegarde est en place</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>The damaged file is kept in this folder:</source>
        <translation>Le fichier endommagé est gardé dans ce dossier :</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>The data that was there before is kept in this folder:</source>
        <translation>Les données précédentes sont gardées dans ce dossier :</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Your data is open again</source>
        <translation>Vos données sont de nouveau ouvertes</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Backups (*.sqlite3)</source>
        <translation>Sauvegardes (*.sqlite3)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Keys are not part of a backup. They stay in this computer’s keyring; on another one, enter them again under Settings, Accounts.</source>
        <translation>Les clés ne font pas partie d’une sauvegarde. Elles restent dans le trousseau de cet ordinateur ; sur un autre, ressaisissez-les dans Réglages, Comptes.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Restore from a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>The backup takes the place of the present data: accounts, orders, settings. The present data is not deleted; it is moved into a folder of its own and stays there. Orders placed since the backup go on at the panel, but are not in the backup.</source>
        <translation>La sauvegarde prend la place des données actuelles : comptes, commandes, réglages. Les données actuelles ne sont pas supprimées ; elles vont dans un dossier à part et y restent. Les commandes passées depuis continuent sur le panel, mais ne sont pas dans la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>ScheduleHands</name>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Delete this scheduled order? Nothing was sent for it.</source>
        <translation>Supprimer cette commande planifiée ? Rien n’a été envoyé pour elle.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Deleted. Nothing was sent.</source>
        <translation>Supprimée. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>It was not placed.</source>
        <translation>Elle n’a pas été passée.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>It was placed, changed or deleted meanwhile.</source>
        <translation>Elle a été passée, modifiée ou supprimée entre-temps.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Looking at service, price and balance again…</source>
        <translation>Nouvelle vérification du service, du prix et du solde…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Order {id} is placed.</source>
        <translation>La commande {id} est passée.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Place this order now at the higher price?</source>
        <translation>Passer cette commande maintenant, au prix plus élevé ?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Place this order now for about {cost}?</source>
        <translation>Passer cette commande maintenant pour environ {cost} ?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Place this order now? Its cost cannot be told beforehand.</source>
        <translation>Passer cette commande maintenant ? Son coût ne peut être dit d’avance.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Yes, delete it</source>
        <translation>Oui, supprimer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Yes, place it now</source>
        <translation>Oui, passer maintenant</translation>
    </message>
</context>
<context>
    <name>ScheduledButton</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Scheduled: {count}</source>
        <translation>Planifiées : {count}</translation>
    </message>
</context>
<context>
    <name>ScheduledCard</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Agreed to</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>New time…</source>
        <translation>Nouvelle heure…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Nothing was sent. Service, price, balance and link are looked at again before it is placed.</source>
        <translation>Rien n’a été envoyé. Service, prix, solde et lien sont revérifiés avant qu’elle soit passée.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Place at this price</source>
        <translation>Passer à ce prix</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Place now</source>
        <translation>Passer maintenant</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Scheduled</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Was to be placed</source>
        <translation>Devait être passée</translation>
    </message>
</context>
<context>
    <name>ScheduledDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Change time…</source>
        <translation>Changer l’heure…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Nothing is scheduled</source>
        <translation>Rien n’est planifié</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Order</source>
        <translation>Commander</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Place now</source>
        <translation>Passer maintenant</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Placed only while SMM Desktop is running; the tray is enough.</source>
        <translation>Passées seulement tant que SMM Desktop tourne ; la zone de notification suffit.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Scheduled orders</source>
        <translation>Commandes planifiées</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>“Later…” beside “Place order” keeps an order for a time, or for when the one on its link ends.</source>
        <translation>« Plus tard… », à côté de « Passer la commande », garde une commande pour une heure donnée, ou pour la fin de celle sur son lien.</translation>
    </message>
</context>
<context>
    <name>ServiceChangesDialog</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln changement</numerusform>
            <numerusform>%Ln changements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>All changes</source>
        <translation>Tous les changements</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Changes of services</source>
        <translation>Changements de services</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Cheaper</source>
        <translation>Moins cher</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Dearer</source>
        <translation>Plus cher</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Each time services are read, what differs from before is kept here.</source>
        <translation>À chaque lecture des services, ce qui diffère d’avant est gardé ici.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Favourites only</source>
        <translation>Favoris seulement</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Kind of change</source>
        <translation>Genre de changement</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Names, categories, types</source>
        <translation>Noms, catégories, types</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Nothing changed yet</source>
        <translation>Rien n’a encore changé</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Nothing like that changed</source>
        <translation>Rien de tel n’a changé</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Refill, cancel, drip-feed</source>
        <translation>Recharge, annulation, drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Search by name or ID</source>
        <translation>Chercher par nom ou numéro</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Search changes</source>
        <translation>Chercher des changements</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>The newest {count} changes</source>
        <translation>Les {count} changements les plus récents</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Vanished</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>What each reading of a panel found changed. Double-click a line to see the service.</source>
        <translation>Ce qui a changé à chaque lecture d’un panel. Double-cliquez une ligne pour voir le service.</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_service.py"/>
        <source>Any service</source>
        <translation>Tout service</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_service.py"/>
        <source>Orders of the service</source>
        <translation>Commandes du service</translation>
    </message>
</context>
<context>
    <name>ServiceDetails</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Cancel</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Copied ID {id}.</source>
        <translation>Numéro {id} copié.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Copy ID</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <location filename="../../smm_desktop/ui/widgets/ticket_about.py"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Drip-feed</source>
        <translation>Drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>ID {id}</source>
        <translation>N° {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Order this service</source>
        <translation>Commander ce service</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Rate per 1000</source>
        <translation>Prix pour 1000</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Refill</source>
        <translation>Recharge</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Service details</source>
        <translation>Détails du service</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>ServiceField</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_service.py"/>
        <source>Matching services</source>
        <translation>Services correspondants</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_service.py"/>
        <source>Name or ID</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_service.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>ServiceRecordView</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record.py"/>
        <source>Your record with this service</source>
        <translation>Votre bilan avec ce service</translation>
    </message>
</context>
<context>
    <name>ServicesHead</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_head.py"/>
        <source>Recent changes…</source>
        <translation>Changements récents…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_head.py"/>
        <source>Refresh services</source>
        <translation>Actualiser les services</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_head.py"/>
        <source>Refreshing…</source>
        <translation>Actualisation…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_head.py"/>
        <source>Services</source>
        <translation>Services</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Clear search and filters</source>
        <translation>Effacer recherche et filtres</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Connect a panel</source>
        <translation>Connecter un panel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Connect a panel, or try the practice panel, where nothing is spent.</source>
        <translation>Connectez un panel, ou essayez le panel d’essai, où rien n’est dépensé.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Copied ID {id}.</source>
        <translation>Numéro {id} copié.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Copy ID</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Here you find what your panel offers</source>
        <translation>Vous trouvez ici ce que propose votre panel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>No service matches</source>
        <translation>Aucun service ne correspond</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>No services yet</source>
        <translation>Pas encore de services</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Order this service</source>
        <translation>Commander ce service</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Reading the services…</source>
        <translation>Lecture des services…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Refresh services</source>
        <translation>Actualiser les services</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Search by name, category, ID or note</source>
        <translation>Chercher par nom, catégorie, numéro ou note</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Services message</source>
        <translation>Message des services</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>The panel does not list this service any more. What you know of it is kept here.</source>
        <translation>Le panel ne liste plus ce service. Ce que vous en savez est gardé ici.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>The panel is asked what it offers.</source>
        <translation>On demande au panel ce qu’il propose.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>The panel listed no services when it was asked last.</source>
        <translation>Le panel n’a proposé aucun service la dernière fois.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Try fewer words, or take the filters off.</source>
        <translation>Essayez moins de mots ou retirez les filtres.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>What is shown was read {ago}.</source>
        <translation>Ce qui s’affiche a été lu {ago}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>read {ago}</source>
        <translation>lu {ago}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>{unread} of {all} services could not be read, and are not listed.</source>
        <translation>{unread} services sur {all} n’ont pu être lus et ne sont pas listés.</translation>
    </message>
</context>
<context>
    <name>SessionKeeper</name>
    <message>
        <location filename="../../smm_desktop/holding.py"/>
        <source>An order is being sent.</source>
        <translation>Une commande est en cours d’envoi.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source> d</source>
        <translation> j</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>An order that costs more names its sum and is confirmed. Empty: never.</source>
        <translation>Une commande plus chère annonce sa somme et se confirme. Vide : jamais.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Before an order is placed, services read longer ago are read again and compared.</source>
        <translation>Avant de passer une commande, les services lus il y a plus longtemps sont relus et comparés.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Confirm orders above</source>
        <translation>Confirmer les commandes de plus de</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Days in which nothing changed. A service that you ordered often is measured by its usual time instead.</source>
        <translation>Jours sans aucun changement. Un service souvent commandé est mesuré à sa durée habituelle.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Mark orders as not moving after</source>
        <translation>Marquer les commandes comme immobiles après</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Orders are followed by themselves.</source>
        <translation>Les commandes sont suivies d’elles-mêmes.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Read prices again after</source>
        <translation>Relire les prix après</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Refresh balances every</source>
        <translation>Actualiser les soldes toutes les</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_search.py"/>
        <source>No setting fits. Esc shows them all.</source>
        <translation>Aucun réglage ne correspond. Échap les montre tous.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_search.py"/>
        <source>Search settings</source>
        <translation>Chercher des réglages</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>SpentCard</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_cards.py"/>
        <source>Also {amounts}</source>
        <translation>Aussi {amounts}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_cards.py"/>
        <source>{amount} of it estimated</source>
        <translation>dont {amount} estimés</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <location filename="../../smm_desktop/ui/spinner.py"/>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>StaySettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Keep following in the tray when the window is closed</source>
        <translation>Continuer à suivre dans la zone de notification, fenêtre fermée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Start when I log in</source>
        <translation>Lancer à l’ouverture de session</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Start without opening the window</source>
        <translation>Lancer sans ouvrir la fenêtre</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Starting and staying</source>
        <translation>Démarrage et présence</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Starting at login cannot be arranged from here.</source>
        <translation>Le lancement à l’ouverture de session ne peut être réglé d’ici.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Where the system has no tray, closing the window quits the program.</source>
        <translation>Si le système n’a pas de zone de notification, fermer la fenêtre quitte le programme.</translation>
    </message>
</context>
<context>
    <name>TemplatesButton</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/templates_button.py"/>
        <source>Manage templates…</source>
        <translation>Gérer les modèles…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/templates_button.py"/>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/templates_button.py"/>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Delete the template “{name}”?</source>
        <translation>Supprimer le modèle « {name} » ?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>No templates yet</source>
        <translation>Pas encore de modèles</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Rename template</source>
        <translation>Renommer le modèle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>What it holds</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Yes, delete it</source>
        <translation>Oui, supprimer</translation>
    </message>
</context>
<context>
    <name>TicketFoot</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Later…</source>
        <translation>Plus tard…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Place it at a time, or when the order on its link ends</source>
        <translation>La passer à une heure donnée, ou à la fin de la commande sur son lien</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Place it when that order ends…</source>
        <translation>La passer à la fin de cette commande…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Place later…</source>
        <translation>Passer plus tard…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Place order</source>
        <translation>Passer la commande</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Placing order…</source>
        <translation>Passage de la commande…</translation>
    </message>
</context>
<context>
    <name>TicketHead</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Choose a service from the list.</source>
        <translation>Choisissez un service dans la liste.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Close ticket</source>
        <translation>Fermer le bon</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Connect a panel first</source>
        <translation>Connectez d’abord un panel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Name or ID</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>No services yet: refresh them first</source>
        <translation>Pas encore de services : actualisez-les d’abord</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>The panel does not list service {id} any more.</source>
        <translation>Le panel ne propose plus le service {id}.</translation>
    </message>
</context>
<context>
    <name>TicketLater</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_later.py"/>
        <source>Show scheduled orders</source>
        <translation>Afficher les planifiées</translation>
    </message>
</context>
<context>
    <name>TicketTemplates</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_templates.py"/>
        <source>The service of “{name}” is not what it was when the template was kept.</source>
        <translation>Le service de « {name} » n’est plus ce qu’il était à l’enregistrement du modèle.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_templates.py"/>
        <source>Use today's terms</source>
        <translation>Utiliser les conditions du jour</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/time_line.py"/>
        <source>Time line</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Fetch balances and active orders (F5)</source>
        <translation>Récupérer soldes et commandes actives (F5)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>No account yet</source>
        <translation>Pas encore de compte</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Open the order ticket (Ctrl+N)</source>
        <translation>Ouvrir le bon de commande (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Updated {ago}</source>
        <translation>Actualisé {ago}</translation>
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
        <translation>Un solde est bas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>A panel refuses the key</source>
        <translation>Un panel refuse la clé</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Active orders: {count}</source>
        <translation>Commandes actives : {count}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Following is paused</source>
        <translation>Suivi suspendu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>No panel can be reached</source>
        <translation>Aucun panel n’est joignable</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Pause following</source>
        <translation>Suspendre le suivi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Waiting for you: {count}</source>
        <translation>Vous attendent : {count}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>{account}: {balance}</source>
        <translation>{account} : {balance}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>{account}: {balance}, {lasts}</source>
        <translation>{account} : {balance}, {lasts}</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Nothing was sent to a panel, and nothing in the file was changed.</source>
        <translation>Rien n’a été envoyé à un panel et rien n’a changé dans le fichier.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Open data folder</source>
        <translation>Ouvrir le dossier des données</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Trouble</source>
        <translation>Problème</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Your data could not be opened</source>
        <translation>Vos données n’ont pas pu être ouvertes</translation>
    </message>
</context>
<context>
    <name>UnclearRequestCard</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Charge</source>
        <translation>Débit</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>It was done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>It was not done</source>
        <translation>Ce n’est pas fait</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Its id on the panel’s refill page, where there is one:</source>
        <translation>Son numéro sur la page des recharges du panel, s’il y en a un :</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Look at the panel’s site, then answer. The answer is only noted; nothing is sent again by itself.</source>
        <translation>Regardez sur le site du panel, puis répondez. La réponse est seulement notée ; rien n’est renvoyé tout seul.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>On {when} you asked {account} for a refill of order {order}, and no clear answer came.</source>
        <translation>Le {when}, vous avez demandé à {account} une recharge de la commande {order}, et aucune réponse claire n’est venue.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>On {when} you asked {account} to cancel order {order}, and no clear answer came.</source>
        <translation>Le {when}, vous avez demandé à {account} d’annuler la commande {order}, et aucune réponse claire n’est venue.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Refill ID</source>
        <translation>N° de recharge</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Remains</source>
        <translation>Reste</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>State now</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>The panel did not take it</source>
        <translation>Le panel ne l’a pas acceptée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>The panel took it</source>
        <translation>Le panel l’a acceptée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>The refill’s id on the panel</source>
        <translation>Numéro de la recharge sur le panel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Was the cancel carried out?</source>
        <translation>L’annulation a-t-elle été faite ?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Was the refill taken?</source>
        <translation>La recharge a-t-elle été acceptée ?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>You can then ask for it again on the Orders page.</source>
        <translation>Vous pourrez ensuite la redemander sur la page Commandes.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>a panel that is no longer here</source>
        <translation>un panel qui n’est plus ici</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>not looked at since</source>
        <translation>non consultée depuis</translation>
    </message>
</context>
<context>
    <name>UnknownOrderCard</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Balance after</source>
        <translation>Solde après</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Balance before</source>
        <translation>Solde avant</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Enter the id that the panel shows for this order.</source>
        <translation>Saisissez le numéro que le panel affiche pour cette commande.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It is marked as not placed. You can then place it again as a new order.</source>
        <translation>Elle est marquée comme non passée. Vous pourrez la repasser comme nouvelle commande.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It is not there</source>
        <translation>Elle n’y est pas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It is there</source>
        <translation>Elle y est</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It is this order all the same</source>
        <translation>C’est bien cette commande</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It was not placed</source>
        <translation>Non passée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It was placed</source>
        <translation>Passée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Look for it among your orders on the panel’s site, then answer. Nothing is sent again by itself.</source>
        <translation>Cherchez-la parmi vos commandes sur le site du panel, puis répondez. Rien n’est renvoyé tout seul.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>On {when} you asked {account} for {what}, and no clear answer came.</source>
        <translation>Le {when}, vous avez demandé à {account} {what}, et aucune réponse claire n’est venue.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Open the panel’s site</source>
        <translation>Ouvrir le site du panel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Order ID</source>
        <translation>N° de commande</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>The order’s id on the panel</source>
        <translation>Numéro de la commande sur le panel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Was this order placed?</source>
        <translation>Cette commande a-t-elle été passée ?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>a panel that is no longer here</source>
        <translation>un panel qui n’est plus ici</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Could not find out whether there is a newer version.</source>
        <translation>Impossible de savoir s’il existe une version plus récente.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Looking for a newer version…</source>
        <translation>Recherche d’une version plus récente…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Saved and checked: {path}. Quit the program before you install it.</source>
        <translation>Enregistré et vérifié : {path}. Quittez le programme avant de l’installer.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>There is no file for this kind of computer. Update the way you installed this copy.</source>
        <translation>Il n’y a pas de fichier pour ce genre d’ordinateur. Mettez à jour comme vous avez installé cette copie.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>This is the newest version.</source>
        <translation>C’est la version la plus récente.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Version {version} is available.</source>
        <translation>La version {version} est disponible.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>You have version {version}.</source>
        <translation>Vous avez la version {version}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Your version has a fault that is mended there. Update soon.</source>
        <translation>Votre version a un défaut qui y est corrigé. Mettez bientôt à jour.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>{name}, {size}. It is checked and saved to {folder}; you open it yourself when you want to.</source>
        <translation>{name}, {size}. Il est vérifié et enregistré dans {folder} ; vous l’ouvrez vous-même quand vous voulez.</translation>
    </message>
</context>
<context>
    <name>UpdateNote</name>
    <message>
        <location filename="../../smm_desktop/ui/update_note.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/update_note.py"/>
        <source>SMM Desktop was updated to version {version}.</source>
        <translation>SMM Desktop a été mis à jour vers la version {version}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/update_note.py"/>
        <source>What's new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>UpdateSettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Check for updates…</source>
        <translation>Rechercher des mises à jour…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Look for a newer version once a day</source>
        <translation>Chercher une version plus récente une fois par jour</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Only the list of releases is fetched, nothing is told about you. Its signature is checked before anything is shown. Nothing is installed by itself.</source>
        <translation>Seule la liste des versions est récupérée, rien n’est dit de vous. Sa signature est vérifiée avant tout affichage. Rien ne s’installe tout seul.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>This copy was installed as a package, and your system’s own tools update it. Here you only learn that there is something newer.</source>
        <translation>Cette copie a été installée comme paquet et les outils de votre système la mettent à jour. Vous apprenez seulement ici qu’il y a plus récent.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Updates are not set up for this build: it has no address or no release key, so it never asks.</source>
        <translation>Les mises à jour ne sont pas configurées pour cette version : sans adresse ou clé de publication, elle ne demande jamais.</translation>
    </message>
</context>
<context>
    <name>Updater</name>
    <message>
        <location filename="../../smm_desktop/ui/updater.py"/>
        <source>SMM Desktop {version} is available. Help → Check for updates… says what is new.</source>
        <translation>SMM Desktop {version} est disponible. Aide → Rechercher des mises à jour… dit ce qui est nouveau.</translation>
    </message>
</context>
<context>
    <name>WhatsNewDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>Not released yet</source>
        <translation>Pas encore publié</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>What's new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>You have version {version}.</source>
        <translation>Vous avez la version {version}. Les notes sont en anglais.</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <location filename="../../smm_desktop/ui/messagebar.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/messagebar.py"/>
        <source>Cancel: {work}</source>
        <translation>Annuler : {work}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/messagebar.py"/>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>_Description</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>The panel gives no description.</source>
        <translation>Le panel ne donne pas de description.</translation>
    </message>
</context>
<context>
    <name>_Entries</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>No refill</source>
        <translation>Sans recharge</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Refill</source>
        <translation>Recharge</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>{least} to {most}</source>
        <translation>de {least} à {most}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>{name}, {account}: {price}, {saved}; {limits}; {refill}; ID {id}</source>
        <translation>{name}, {account} : {price}, {saved} ; {limits} ; {refill} ; ID {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>{percent} less</source>
        <translation>{percent} de moins</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Field name {number}</source>
        <translation>Nom du champ {number}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Field value {number}</source>
        <translation>Valeur du champ {number}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Remove field {number}</source>
        <translation>Retirer le champ {number}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>value</source>
        <translation>valeur</translation>
    </message>
</context>
<context>
    <name>_SearchField</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Search services</source>
        <translation>Chercher des services</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>%Ln line(s) of “{name}”</source>
        <translation>
            <numerusform>%Ln ligne de « {name} »</numerusform>
            <numerusform>%Ln lignes de « {name} »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>%Ln outcome(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>%Ln refill(s)</source>
        <translation>
            <numerusform>%Ln recharge</numerusform>
            <numerusform>%Ln recharges</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Cancel unclear</source>
        <translation>Annulation incertaine</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Canceled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>Dearer</source>
        <translation>Plus cher</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Ended partial</source>
        <translation>Finie partielle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>It holds {amount}, less than the limit of {limit}. Top up on the panel, or orders will be refused.</source>
        <translation>Il n’y reste que {amount}, moins que le seuil de {limit}. Rechargez le solde sur le panel, sinon les commandes seront refusées.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>It is told because the service is a favourite.</source>
        <translation>Signalé parce que le service est un favori.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>It is told because you ordered this service in the last 30 days.</source>
        <translation>Signalé parce que vous avez commandé ce service ces 30 derniers jours.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Key refused</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Lines held back</source>
        <translation>Lignes retenues</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Low balance</source>
        <translation>Solde bas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Not moving</source>
        <translation>Immobiles</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Not saved yet</source>
        <translation>Pas enregistré</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Nothing has changed for much longer than their services usually take. Some panels show failed orders as Pending for ever: ask the panel's support.</source>
        <translation>Rien n’a changé depuis bien plus longtemps que ne mettent d’habitude leurs services. Certains panels laissent sans fin En attente des commandes échouées : demandez à l’assistance du panel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>Other limits</source>
        <translation>Autres limites</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Outcome unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Refill rejected</source>
        <translation>Recharge rejetée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Refill unclear</source>
        <translation>Recharge incertaine</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Scheduled, held</source>
        <translation>Planifiée, retenue</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The largest quantity of an order is {new} now; it was {old}.</source>
        <translation>La plus grande quantité d’une commande est maintenant {new} ; c’était {old}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The least quantity of an order is {new} now; it was {old}.</source>
        <translation>La plus petite quantité d’une commande est maintenant {new} ; c’était {old}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>The panel canceled them without being asked. Their money comes back to the balance.</source>
        <translation>Le panel les a annulées sans qu’on le lui demande. Leur argent revient au solde.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The panel does not list it any more: new orders would be refused.</source>
        <translation>Le panel ne le liste plus : de nouvelles commandes seraient refusées.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>The panel rejected these refills. Its support can tell why; Copy for ticket helps to ask.</source>
        <translation>Le panel a rejeté ces recharges. Son assistance peut dire pourquoi ; Copier pour l’assistance aide à demander.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>The panel says that they failed. What was charged for them mostly comes back by itself.</source>
        <translation>Le panel dit qu’elles ont échoué. Ce qui a été débité pour elles revient le plus souvent tout seul.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The price went up from {old} to {new}.</source>
        <translation>Le prix est passé de {old} à {new}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The price went up from {old} to {new}: {percent} % more.</source>
        <translation>Le prix est passé de {old} à {new} : {percent} % de plus.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>They came up short: what was not delivered comes back to the balance. Order again what is still wanted.</source>
        <translation>Elles sont restées incomplètes : ce qui n’a pas été livré revient au solde. Commandez de nouveau ce que vous voulez encore.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>Vanished</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>{id} · {name}</source>
        <translation>{id} · {name}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>{name}: {amount}</source>
        <translation>{name} : {amount}</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>by itself</source>
        <translation>automatique</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>on request</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>the file you chose</source>
        <translation>le fichier choisi</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Estimated cost</source>
        <translation>Coût estimé</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Fault</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Look</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Order ID</source>
        <translation>N° de commande</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Outcome unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Placed</source>
        <translation>Passée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stop when an outcome is unknown</source>
        <translation>Arrêter si une issue est inconnue</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stop when the balance does not suffice</source>
        <translation>Arrêter si le solde ne suffit pas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stop when the key is refused</source>
        <translation>Arrêter si la clé est refusée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stop when the panel cannot be reached</source>
        <translation>Arrêter si le panel est injoignable</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped by you. The lines left can be sent later.</source>
        <translation>Arrêté par vous. Les lignes restantes peuvent être envoyées plus tard.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: an order could not be written down, so it was not sent. Free some disk space, then go on.</source>
        <translation>Arrêté : une commande n’a pas pu être notée et n’a donc pas été envoyée. Libérez de l’espace disque, puis continuez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: it is not known whether the panel took a line. Settle it under Attention, then go on; that line is not sent again.</source>
        <translation>Arrêté : on ignore si le panel a pris une ligne. Réglez cela dans Attention, puis continuez ; cette ligne n’est pas renvoyée.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: the balance does not suffice. Top up, then go on.</source>
        <translation>Arrêté : le solde ne suffit pas. Rechargez-le, puis continuez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: the panel cannot be reached. Nothing was sent for that line.</source>
        <translation>Arrêté : le panel est injoignable. Rien n’a été envoyé pour cette ligne.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: the panel refused the key. Correct it in Settings, then go on.</source>
        <translation>Arrêté : le panel a refusé la clé. Corrigez-la dans les Réglages, puis continuez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Can be canceled now</source>
        <translation>Annulable maintenant</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Cancel</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Cannot be canceled any more</source>
        <translation>N’est plus annulable</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Cheaper</source>
        <translation>Moins cher</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Dearer</source>
        <translation>Plus cher</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Drip-feed</source>
        <translation>Drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Drip-feed now</source>
        <translation>Drip-feed maintenant</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>ID</source>
        <translation>N°</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Maximum {old} → {new}</source>
        <translation>Maximum {old} → {new}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Minimum {old} → {new}</source>
        <translation>Minimum {old} → {new}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Moved from “{old}”</source>
        <translation>Déplacé de « {old} »</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>New, at {price}</source>
        <translation>Nouveau, à {price}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No drip-feed any more</source>
        <translation>Plus de drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>No favourite</source>
        <translation>Non favori</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No longer listed</source>
        <translation>N’est plus listé</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No longer listed, was {price}</source>
        <translation>N’est plus listé, coûtait {price}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No refill any more</source>
        <translation>Plus de recharge</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Now with refill</source>
        <translation>Maintenant avec recharge</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Price {old} → {new}</source>
        <translation>Prix {old} → {new}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Refill</source>
        <translation>Recharge</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Renamed, was “{old}”</source>
        <translation>Renommé, était « {old} »</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Type {old} → {new}</source>
        <translation>Type {old} → {new}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Vanished</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;Account</source>
        <translation>C&amp;ompte</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;Orders</source>
        <translation>&amp;Commandes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>About SMM Desktop</source>
        <translation>À propos de SMM Desktop</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Check for updates…</source>
        <translation>Rechercher des mises à jour…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Copy diagnostics…</source>
        <translation>Copier le diagnostic…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Find a command, service or order…</source>
        <translation>Trouver une action, un service ou une commande…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Import orders…</source>
        <translation>Importer des commandes…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Manage accounts</source>
        <translation>Gérer les comptes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Open data folder</source>
        <translation>Ouvrir le dossier des données</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Scheduled orders…</source>
        <translation>Commandes planifiées…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/selftest.py"/>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Show order ticket</source>
        <translation>Afficher le bon de commande</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Theme of the system</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>What's new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>A backup was put in place since, so it may have been placed already. Compare with the panel's orders.</source>
        <translation>Une sauvegarde a été mise en place depuis, elle a donc pu être déjà passée. Comparez avec les commandes du panel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>A comment has a comma. Some panels split comments there, and bill each part.</source>
        <translation>Un commentaire contient une virgule. Certains panels y coupent et facturent chaque partie.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>A field holds characters that cannot be sent, so nothing was sent. Remove them, then try again.</source>
        <translation>Un champ contient des caractères impossibles à envoyer, rien n’a donc été envoyé. Retirez-les, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>A key has no spaces or line breaks inside. Copy it once more, alone.</source>
        <translation>Une clé n’a ni espaces ni retours à la ligne. Copiez-la encore, seule.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>A later refill request for this order was taken under the id {refill}, so this one hardly matters.</source>
        <translation>Une demande de recharge plus récente de cette commande a été acceptée sous le numéro {refill}, celle-ci n’importe donc guère.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/catalogue.py"/>
        <source>A note holds at most {most} characters. It was not saved.</source>
        <translation>Une note contient au plus {most} caractères. Elle n’a pas été enregistrée.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>A refill can be asked for once the order is completed.</source>
        <translation>Une recharge peut être demandée une fois la commande terminée.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>A refill costs nothing. Panels do not tell which refills an order has, so look at the panel's refill page: if one stands there for this order, enter its id, and it is followed.</source>
        <translation>Une recharge ne coûte rien. Les panels ne disent pas quelles recharges a une commande ; regardez leur page des recharges : s’il y en a une pour cette commande, saisissez son numéro et elle sera suivie.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>A refill of this order is under way.</source>
        <translation>Une recharge de cette commande est en cours.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>A spreadsheet holds at most {most} orders. Choose CSV for more.</source>
        <translation>Un classeur contient au plus {most} commandes. Choisissez CSV au-delà.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>A user agent is one line of plain letters, digits and signs.</source>
        <translation>Un agent utilisateur est une ligne de lettres, chiffres et signes simples.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>All devices</source>
        <translation>Tous les appareils</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>All runs together are {total}; the service allows at most {max}.</source>
        <translation>Tous les passages font {total} ; le service permet au plus {max}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/releases.py"/>
        <source>An older list of releases came than the one seen before, so it is not followed. Try again later.</source>
        <translation>Une liste de versions plus ancienne que celle déjà vue est venue, elle n’est donc pas suivie. Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>An order of this service is still running on this link.</source>
        <translation>Une commande de ce service est encore en cours sur ce lien.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>An order on this link is still running. Wait until it is done, then place this one. The panel said: {words}</source>
        <translation>Une commande sur ce lien est encore en cours. Attendez sa fin, puis passez celle-ci. Le panel a dit : {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Another account already has this name.</source>
        <translation>Un autre compte porte déjà ce nom.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>Another order of this account already has the id {id}. Check the id.</source>
        <translation>Une autre commande de ce compte a déjà le numéro {id}. Vérifiez-le.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>Another program holds the data file. Close it, then try again.</source>
        <translation>Un autre programme occupe le fichier de données. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Answer number</source>
        <translation>Numéro de réponse</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>Apart from {others} {currency} for other orders, the balance fell by {fall} {currency}, about what this order costs: it was probably placed. Look for it on the panel's order page.</source>
        <translation>Hormis {others} {currency} pour d’autres commandes, le solde a baissé de {fall} {currency}, à peu près le coût de cette commande : elle a sans doute été passée. Cherchez-la sur la page des commandes du panel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>At least 2 runs, or leave it empty.</source>
        <translation>Au moins 2 passages, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>At least {min} for this service.</source>
        <translation>Au moins {min} pour ce service.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>At most {max} for this service.</source>
        <translation>Au plus {max} pour ce service.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>At most {most} characters are possible here.</source>
        <translation>Au plus {most} caractères ici.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Blank referrer</source>
        <translation>Référent vide</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/exporting.py"/>
        <source>Choose at least one column to export.</source>
        <translation>Choisissez au moins une colonne à exporter.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Choose one of the values offered.</source>
        <translation>Choisissez une des valeurs proposées.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Comment Likes</source>
        <translation>J’aime de commentaire</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Comment Replies</source>
        <translation>Réponses à un commentaire</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Custom Comments</source>
        <translation>Commentaires personnalisés</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Custom Comments Package</source>
        <translation>Forfait de commentaires personnalisés</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Custom referrer</source>
        <translation>Référent personnalisé</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Delay (minutes)</source>
        <translation>Délai (minutes)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Desktop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Empty: every new post until it is canceled or expires</source>
        <translation>Vide : chaque nouvelle publication jusqu’à annulation ou expiration</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/accounts.py"/>
        <source>Enter 1 to 600 calls a minute.</source>
        <translation>Saisissez de 1 à 600 appels par minute.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter a date as dd/mm/yyyy.</source>
        <translation>Saisissez une date comme jj/mm/aaaa.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter a quantity.</source>
        <translation>Saisissez une quantité.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter a username.</source>
        <translation>Saisissez un nom d’utilisateur.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter a whole number, digits only.</source>
        <translation>Saisissez un nombre entier, en chiffres seulement.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one comment, one on each line.</source>
        <translation>Saisissez au moins un commentaire, un par ligne.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one group, one on each line.</source>
        <translation>Saisissez au moins un groupe, un par ligne.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one hashtag, one on each line.</source>
        <translation>Saisissez au moins un hashtag, un par ligne.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one keyword, one on each line.</source>
        <translation>Saisissez au moins un mot-clé, un par ligne.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one username, one on each line.</source>
        <translation>Saisissez au moins un nom d’utilisateur, un par ligne.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Enter the API key from the panel's account page.</source>
        <translation>Saisissez la clé API de la page de compte du panel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Enter the address that stands on the panel's API page.</source>
        <translation>Saisissez l’adresse qui figure sur la page API du panel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter the link the order is for.</source>
        <translation>Saisissez le lien de la commande.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>Enter the order's id as the panel's order page shows it.</source>
        <translation>Saisissez le numéro de la commande tel que l’affiche la page des commandes du panel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Existing posts</source>
        <translation>Publications existantes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Expiry</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>Found not to have been carried out, by the person who asked for it.</source>
        <translation>Constaté non exécuté par la personne qui l’a demandé.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>Found not to have been placed, by the person who asked for it.</source>
        <translation>Constatée non passée par la personne qui l’a demandée.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>Found to have been asked for; without an id of the panel it cannot be followed.</source>
        <translation>Constatée demandée ; sans numéro du panel, elle ne peut être suivie.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Give the account a name of up to 60 characters.</source>
        <translation>Donnez au compte un nom de 60 caractères au plus.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>Give the template a name.</source>
        <translation>Donnez un nom au modèle.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Google keyword</source>
        <translation>Mot-clé Google</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>How many times the quantity is delivered</source>
        <translation>Nombre de fois où la quantité est livrée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Invites from Groups</source>
        <translation>Invitations de groupes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>It did not reach the panel. Nothing was charged. {why}</source>
        <translation>Elle n’a pas atteint le panel. Rien n’a été débité. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>It is not known whether a refill of this order is under way. Decide that on the Attention page first.</source>
        <translation>On ignore si une recharge de cette commande est en cours. Décidez-en d’abord sur la page Attention.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>It is not known whether an earlier order of this service for this link was placed. Settle it under Attention first, or it may be paid twice.</source>
        <translation>On ignore si une commande antérieure de ce service pour ce lien a été passée. Réglez-la d’abord dans Attention, sinon elle peut être payée deux fois.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>It is not known whether an earlier order of this service for this link was placed. Settle that one first, or it may be paid twice.</source>
        <translation>On ignore si une commande antérieure de ce service pour ce lien a été passée. Réglez-la d’abord, sinon elle peut être payée deux fois.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>Its account was removed.</source>
        <translation>Son compte a été retiré.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/imports.py"/>
        <source>Its outcome was not known when it was exported. Look it up on the panel, then import it by its id.</source>
        <translation>Son issue n’était pas connue lors de l’exportation. Cherchez-la sur le panel, puis importez-la par son numéro.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>Its time passed more than {minutes} minutes ago while the program was not running or the computer slept, so it was not placed late unasked.</source>
        <translation>Son heure est passée depuis plus de {minutes} minutes, le programme étant arrêté ou l’ordinateur en veille ; elle n’a donc pas été passée en retard sans demander.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Leave out everything after the path: the key is sent in the request, not in the address.</source>
        <translation>Retirez tout ce qui suit le chemin : la clé part dans la requête, pas dans l’adresse.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Leave user name and password out of the address; the key has its own field.</source>
        <translation>Retirez nom d’utilisateur et mot de passe de l’adresse ; la clé a son propre champ.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Media URL</source>
        <translation>URL du média</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions Custom List</source>
        <translation>Mentions d’une liste</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions Hashtag</source>
        <translation>Mentions par hashtag</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions Media Likers</source>
        <translation>Mentions de ceux qui aiment</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions User Followers</source>
        <translation>Mentions d’abonnés</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions with Hashtags</source>
        <translation>Mentions avec hashtags</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Minutes between two runs, more than 5</source>
        <translation>Minutes entre deux passages, plus de 5</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mixed (mobile)</source>
        <translation>Mixte (mobile)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mobile (Android)</source>
        <translation>Mobile (Android)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mobile (iOS)</source>
        <translation>Mobile (iOS)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>More came than was announced, so it was not taken.</source>
        <translation>Il est venu plus qu’annoncé, cela n’a donc pas été pris.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>More than 5 minutes between two runs.</source>
        <translation>Plus de 5 minutes entre deux passages.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>More than {most} lines are too many for one batch. Split the list.</source>
        <translation>Plus de {most} lignes, c’est trop pour un lot. Divisez la liste.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>Most panels take a refill 24 h after completion at the earliest.</source>
        <translation>La plupart des panels acceptent une recharge au plus tôt 24 h après la fin.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>New posts</source>
        <translation>Nouvelles publications</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk.py"/>
        <source>No line is ready to be placed.</source>
        <translation>Aucune ligne n’est prête.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>No secure connection to the panel could be made, so nothing was sent. Check the panel's address and this computer's clock, then try again. ({words})</source>
        <translation>Aucune connexion sûre au panel n’a pu être établie, rien n’a donc été envoyé. Vérifiez l’adresse du panel et l’horloge de cet ordinateur, puis réessayez. ({words})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>No service id. A line is: service | link | quantity.</source>
        <translation>Pas de numéro de service. Une ligne est : service | lien | quantité.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>Not enough funds on the panel's balance. Top up there, then place the order again. The panel said: {words}</source>
        <translation>Le solde du panel ne suffit pas. Rechargez-le là-bas, puis repassez la commande. Le panel a dit : {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Only one line is possible here.</source>
        <translation>Une seule ligne est possible ici.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>Order {order} of this service is still running on this link. A second one may be refused, or count wrongly and be charged.</source>
        <translation>La commande {order} de ce service est encore en cours sur ce lien. Une seconde peut être refusée, ou mal comptée et débitée.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>Order {order} of this service is still running on this link. A second one may count wrongly.</source>
        <translation>La commande {order} de ce service est encore en cours sur ce lien. Une seconde peut être mal comptée.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>Order {order}, which it waited for, did not end as completed. Look at the link before more is paid.</source>
        <translation>La commande {order}, qu’elle attendait, n’a pas fini terminée. Regardez le lien avant de payer plus.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Over http:// anyone on the way could read your key. Use https:// for this panel.</source>
        <translation>Par http://, n’importe qui en chemin pourrait lire votre clé. Utilisez https:// pour ce panel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Package</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Poll</source>
        <translation>Sondage</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Practice panel</source>
        <translation>Panel d’essai</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>Prices were last read {hours} h ago and cannot be read now, so the cost may be another.</source>
        <translation>Les prix ont été lus il y a {hours} h et ne peuvent l’être maintenant, le coût peut donc différer.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Quantity from</source>
        <translation>Quantité de</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Quantity to</source>
        <translation>Quantité à</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Referring URL</source>
        <translation>URL de référence</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/releases.py"/>
        <source>Releases are fetched over https:// alone, and this address is another: {address}</source>
        <translation>Les versions ne sont récupérées que par https://, et cette adresse est autre : {address}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Runs</source>
        <translation>Passages</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Runs and interval go together.</source>
        <translation>Passages et intervalle vont ensemble.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>SEO</source>
        <translation>SEO</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>Same service and link as line {line}.</source>
        <translation>Mêmes service et lien que la ligne {line}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>Service {service} is not in this account's list.</source>
        <translation>Le service {service} n’est pas dans la liste de ce compte.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>Several accounts are named “{name}”. Choose the one that is meant.</source>
        <translation>Plusieurs comptes se nomment « {name} ». Choisissez celui dont il s’agit.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Some panels cut links after {most} characters without a word, and charge.</source>
        <translation>Certains panels coupent les liens après {most} caractères sans rien dire, et débitent.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Some panels drop everything after a “&lt;” in a comment.</source>
        <translation>Certains panels abandonnent tout ce qui suit un « &lt; » dans un commentaire.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Some panels turn a plus into a space and read % codes again. Ask this panel, or avoid them.</source>
        <translation>Certains panels changent un plus en espace et relisent les codes %. Demandez à ce panel ou évitez-les.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/autostart.py"/>
        <source>Starting at login could not be arranged: the system does not let its list be changed. Nothing was changed.</source>
        <translation>Le lancement à l’ouverture de session n’a pu être réglé : le système ne laisse pas changer sa liste. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Subscriptions</source>
        <translation>Souscriptions</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Such as US</source>
        <translation>Par exemple US</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/scheduled.py"/>
        <source>That order has ended meanwhile. Choose a time instead.</source>
        <translation>Cette commande a pris fin entre-temps. Choisissez une heure.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>The API key of this account is not on this machine. Enter it once more in the account's settings.</source>
        <translation>La clé API de ce compte n’est pas sur cet ordinateur. Ressaisissez-la dans les réglages du compte.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>The account of this template was removed. It cannot be ordered from.</source>
        <translation>Le compte de ce modèle a été retiré. On ne peut plus y commander.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>The address must start with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The answer is not that of a panel. Check the panel's address, or try again in a while. (Status {status}, {type}: {words})</source>
        <translation>La réponse n’est pas celle d’un panel. Vérifiez l’adresse du panel ou réessayez dans un moment. (Statut {status}, {type} : {words})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/backups.py"/>
        <source>The backup {name} is not whole, so it was not used. Choose another.</source>
        <translation>La sauvegarde {name} n’est pas entière et n’a pas été utilisée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The balance changed by another amount than this order costs, so it does not tell. Look at the panel's order page.</source>
        <translation>Le solde a changé d’un autre montant que le coût de cette commande, il ne dit donc rien. Regardez la page des commandes du panel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The balance did not fall for this order: it was probably not placed. Panels can be late, so look at the panel's order page before you answer.</source>
        <translation>Le solde n’a pas baissé pour cette commande : elle n’a sans doute pas été passée. Les panels peuvent tarder ; regardez leur page des commandes avant de répondre.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The balance fell by {fall} {currency}, about what this order costs: it was probably placed. Look for it on the panel's order page.</source>
        <translation>Le solde a baissé de {fall} {currency}, à peu près le coût de cette commande : elle a sans doute été passée. Cherchez-la sur la page des commandes du panel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The balance of {balance} {currency} does not cover the estimated {estimate}.</source>
        <translation>Le solde de {balance} {currency} ne couvre pas les {estimate} estimés.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The balance of {balance} {currency} does not cover the estimated {estimate}. The panel will refuse.</source>
        <translation>Le solde de {balance} {currency} ne couvre pas les {estimate} estimés. Le panel refusera.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/reading.py"/>
        <source>The column {column} is missing. Files that this program exported with all columns can be imported; orders of other programs by their ids.</source>
        <translation>La colonne {column} manque. On peut importer les fichiers que ce programme a exportés avec toutes les colonnes ; les commandes d’autres programmes par leurs ids.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The connection broke before the whole answer came. The panel may or may not have carried this out. Look at the orders on the panel before you ask again.</source>
        <translation>La connexion a été coupée avant la fin de la réponse. Le panel a pu l’exécuter ou non. Regardez les commandes sur le panel avant de redemander.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The connection broke before the whole answer came. Try again.</source>
        <translation>La connexion a été coupée avant la fin de la réponse. Réessayez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The data file cannot be written. Check the rights of its folder.</source>
        <translation>Le fichier de données ne peut être écrit. Vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The data file could not be used: {words}</source>
        <translation>Le fichier de données n’a pas pu être utilisé : {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The data file is damaged. Close the program and start it again: it offers the newest good backup.</source>
        <translation>Le fichier de données est endommagé. Fermez le programme et relancez-le : il propose la bonne sauvegarde la plus récente.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/damage.py"/>
        <source>The data file is damaged. It will be moved aside, not deleted. Go on with the newest good backup; orders placed since then are read from the damaged file as far as possible.</source>
        <translation>Le fichier de données est endommagé. Il sera mis de côté, pas supprimé. Continuez avec la bonne sauvegarde la plus récente ; les commandes passées depuis sont lues autant que possible du fichier endommagé.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/store.py"/>
        <source>The data file was written by a newer version of this program (schema {found}; this version knows {known}). Install the newer version; nothing was changed.</source>
        <translation>Le fichier de données a été écrit par une version plus récente de ce programme (schéma {found} ; cette version connaît {known}). Installez-la ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The disk is full, so nothing more can be saved. Free some space; nothing is sent that could not be noted.</source>
        <translation>Le disque est plein, plus rien ne peut être enregistré. Libérez de la place ; rien n’est envoyé sans pouvoir être noté.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>The disk is full, so nothing was exported. Free some space or choose another folder.</source>
        <translation>Le disque est plein, rien n’a donc été exporté. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The disk reported an error while the data file was used. Check the disk.</source>
        <translation>Le disque a signalé une erreur pendant l’usage du fichier de données. Vérifiez le disque.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk.py"/>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <location filename="../../smm_desktop/exports/reading.py"/>
        <source>The file cannot be read: {why}.</source>
        <translation>Le fichier ne peut être lu : {why}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/downloads.py"/>
        <source>The file could not be written to {folder}: {why}. Nothing was kept.</source>
        <translation>Le fichier n’a pas pu être écrit dans {folder} : {why}. Rien n’a été gardé.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>The file could not be written: {why}. Nothing was exported.</source>
        <translation>Le fichier n’a pas pu être écrit : {why}. Rien n’a été exporté.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/reading.py"/>
        <source>The file is damaged, or not of a kind that can be imported: CSV, JSON Lines, XLSX.</source>
        <translation>Le fichier est endommagé, ou d’un genre qui ne peut être importé : CSV, JSON Lines, XLSX.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk_files.py"/>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk_files.py"/>
        <source>The file is larger than {most} MB. Split the list.</source>
        <translation>Le fichier dépasse {most} Mo. Divisez la liste.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/store.py"/>
        <source>The file {name} in the data folder does not belong to this program. Move it away.</source>
        <translation>Le fichier {name} du dossier des données n’appartient pas à ce programme. Déplacez-le.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>The folder {folder} is not there any more. Choose another one.</source>
        <translation>Le dossier {folder} n’existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>The header names no service column. It needs at least: service, link.</source>
        <translation>L’en-tête ne nomme pas de colonne de service. Il faut au moins : service, link.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/templates.py"/>
        <source>The limits changed: {now} now, {before} when it was kept.</source>
        <translation>Les limites ont changé : {now} maintenant, {before} à l’enregistrement.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>The line cannot be read.</source>
        <translation>La ligne ne peut être lue.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/imports.py"/>
        <source>The line does not tell when the order was placed.</source>
        <translation>La ligne ne dit pas quand la commande a été passée.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>The line names no account. Choose the account of the orders above.</source>
        <translation>La ligne n’indique aucun compte. Choisissez ci-dessus le compte des commandes.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/signatures.py"/>
        <source>The list of releases bears no signature that this program knows, so nothing in it was looked at.</source>
        <translation>La liste des versions ne porte aucune signature connue de ce programme, rien n’y a donc été lu.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/releases.py"/>
        <source>The list of releases is signed, but this version cannot read it ({what}). Look for a release by hand.</source>
        <translation>La liste des versions est signée, mais cette version ne peut la lire ({what}). Cherchez une version à la main.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/releases.py"/>
        <source>The list of releases ran out on {day}, so it is not followed: somebody may be holding a newer one back. Check the date of this computer, and try again later.</source>
        <translation>La liste des versions a expiré le {day}, elle n’est donc pas suivie : quelqu’un en retient peut-être une plus récente. Vérifiez la date de l’ordinateur et réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>The low-balance limit is not an amount. It looks like 10 or 12.50.</source>
        <translation>Le seuil de solde bas n’est pas un montant. Exemple : 10 ou 12.50.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>The lower quantity is above the upper one.</source>
        <translation>La quantité basse dépasse la haute.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>The name of the service tells of a guarantee of {days} days, which are over.</source>
        <translation>Le nom du service parle d’une garantie de {days} jours, qui sont écoulés.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/imports.py"/>
        <source>The order has no id of the panel.</source>
        <translation>La commande n’a pas de numéro du panel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The order has not been looked at since. Refresh asks the panel for its state, which costs nothing.</source>
        <translation>La commande n’a pas été consultée depuis. Actualiser demande son état au panel, sans frais.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/opening.py"/>
        <source>The outcome of an order waits to be saved, so the data was not replaced. Make room on the disk, press Save now under Attention, then restore again.</source>
        <translation>L’issue d’une commande attend d’être enregistrée, les données n’ont donc pas été remplacées. Libérez de la place, cliquez sur Enregistrer maintenant dans Attention, puis restaurez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The outcome of this order is known by now.</source>
        <translation>L’issue de cette commande est désormais connue.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The outcome of this request is known by now.</source>
        <translation>L’issue de cette demande est désormais connue.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel answered that its address is {target}. It may or may not have carried this out. Look at the orders on the panel, then enter that address in the account.</source>
        <translation>Le panel a répondu que son adresse est {target}. Il a pu l’exécuter ou non. Regardez les commandes sur le panel, puis mettez cette adresse dans le compte.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/settling.py"/>
        <source>The panel answered with an order id that another order already has, so it is not certain what it did.</source>
        <translation>Le panel a répondu avec un numéro qu’une autre commande a déjà, ce qu’il a fait n’est donc pas certain.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel answers with a redirect that leads nowhere (status {status}). Check the panel's address.</source>
        <translation>Le panel répond par une redirection qui ne mène nulle part (statut {status}). Vérifiez l’adresse du panel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel asked to wait {seconds} seconds more, so nothing was sent. Try again after that.</source>
        <translation>Le panel a demandé d’attendre encore {seconds} secondes, rien n’a donc été envoyé. Réessayez ensuite.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The panel calls the order “{state}” now, so it ended without a cancel; the request makes no difference.</source>
        <translation>Le panel dit maintenant la commande « {state} », elle a donc fini sans annulation ; la demande ne change rien.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The panel calls the order “{state}” now: it was probably canceled before all of it was delivered.</source>
        <translation>Le panel dit maintenant la commande « {state} » : elle a sans doute été annulée avant livraison complète.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The panel calls the order “{state}” now: the cancel was carried out.</source>
        <translation>Le panel dit maintenant la commande « {state} » : l’annulation a été faite.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel cannot do this for the given order or refill. Check its id, its state, and that it is on this account. The panel said: {words}</source>
        <translation>Le panel ne peut le faire pour cette commande ou recharge. Vérifiez son numéro, son état et qu’elle est sur ce compte. Le panel a dit : {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The panel charged {charge} {currency} for it; this order was estimated at {estimate}. Is it the right one?</source>
        <translation>Le panel a débité {charge} {currency} ; cette commande était estimée à {estimate}. Est-ce la bonne ?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The panel could not be reached when it was due. Nothing was sent. {why}</source>
        <translation>Le panel était injoignable au moment voulu. Rien n’a été envoyé. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel could not be reached, so nothing was sent. Check the internet connection and the panel's address, then try again. ({words})</source>
        <translation>Le panel est injoignable, rien n’a donc été envoyé. Vérifiez la connexion et l’adresse du panel, puis réessayez. ({words})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The panel counts it in {currency}, not in {expected}. Is it the right one?</source>
        <translation>Le panel la compte en {currency}, pas en {expected}. Est-ce la bonne ?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel did not answer in time. It may or may not have carried this out. Look at the orders on the panel before you ask again.</source>
        <translation>Le panel n’a pas répondu à temps. Il a pu l’exécuter ou non. Regardez les commandes sur le panel avant de redemander.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel did not answer in time. Try again in a while.</source>
        <translation>Le panel n’a pas répondu à temps. Réessayez dans un moment.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not accept the API key, so no more calls are made with it. Copy the key from the panel's account page once more, or ask its support whether the account is active. The panel said: {words}</source>
        <translation>Le panel n’accepte pas la clé API, plus aucun appel n’est fait avec elle. Recopiez la clé de la page de compte ou demandez à l’assistance si le compte est actif. Le panel a dit : {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not know this request. Check that the address is that of its API; it may not offer this function. The panel said: {words}</source>
        <translation>Le panel ne connaît pas cette demande. Vérifiez que l’adresse est celle de son API ; il n’offre peut-être pas cette fonction. Le panel a dit : {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>The panel does not list service {service} any more, so this template cannot be ordered.</source>
        <translation>Le panel ne liste plus le service {service}, ce modèle ne peut donc être commandé.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>The panel does not list this service any more, so it cannot be kept.</source>
        <translation>Le panel ne liste plus ce service, il ne peut donc être enregistré.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The panel does not list this service any more.</source>
        <translation>Le panel ne liste plus ce service.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not offer this service now. Refresh the services and choose another. The panel said: {words}</source>
        <translation>Le panel ne propose pas ce service en ce moment. Actualisez les services et choisissez-en un autre. Le panel a dit : {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not take this link. Check that it is whole, public and of the kind the service needs. The panel said: {words}</source>
        <translation>Le panel ne prend pas ce lien. Vérifiez qu’il est entier, public et du genre voulu par le service. Le panel a dit : {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not take this quantity. Check the service's minimum and maximum. The panel said: {words}</source>
        <translation>Le panel ne prend pas cette quantité. Vérifiez le minimum et le maximum du service. Le panel a dit : {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>The panel gives a minimum above the maximum, so this service cannot be ordered.</source>
        <translation>Le panel donne un minimum supérieur au maximum, ce service ne peut donc être commandé.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>The panel lists service {service} more than once, so it cannot be ordered.</source>
        <translation>Le panel liste le service {service} plusieurs fois, il ne peut donc être commandé.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/catalogue.py"/>
        <source>The panel lists {services} services under the id {id}, so it is not certain which one an order would buy. Ask the panel's support; ordering is possible again when each has its own id.</source>
        <translation>Le panel liste {services} services sous le numéro {id}, on ne sait donc lequel serait acheté. Demandez à son assistance ; la commande sera possible quand chacun aura le sien.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The panel no longer lists this service, so it may refuse the order.</source>
        <translation>Le panel ne liste plus ce service et peut donc refuser la commande.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The panel refused it. Nothing was charged. {why}</source>
        <translation>Le panel l’a refusée. Rien n’a été débité. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel refused the key before this one's turn came, so nothing was sent for it.</source>
        <translation>Le panel a refusé la clé avant que ce soit son tour, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel refused: {words}</source>
        <translation>Le panel a refusé : {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The panel refuses the API key, or the key cannot be read. {why}</source>
        <translation>Le panel refuse la clé API, ou la clé ne peut être lue. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The panel says that {remains} remain of it; only {quantity} were ordered here. Is it the right one?</source>
        <translation>Le panel dit qu’il en reste {remains} ; seulement {quantity} ont été commandés ici. Est-ce la bonne ?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel sent an empty answer (status {status}). Try again in a while.</source>
        <translation>Le panel a envoyé une réponse vide (statut {status}). Réessayez dans un moment.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The panel still calls the order “{state}”. Panels may take hours to cancel, so this does not tell yet. Look at the panel's order page.</source>
        <translation>Le panel dit toujours la commande « {state} ». Une annulation peut prendre des heures, cela ne dit donc rien encore. Regardez la page des commandes du panel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>The panel was asked to cancel it; the order's state will tell what came of it.</source>
        <translation>L’annulation a été demandée au panel ; l’état de la commande dira ce qu’il en est.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel was called too often and asks to wait. Try again in a minute, or lower the account's calls a minute. The panel said: {words}</source>
        <translation>Le panel a été appelé trop souvent et demande d’attendre. Réessayez dans une minute ou baissez les appels par minute du compte. Le panel a dit : {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's address has changed: it answers with a redirect. Use {target} as the account's address.</source>
        <translation>L’adresse du panel a changé : il répond par une redirection. Utilisez {target} comme adresse du compte.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer about this id cannot be read with certainty, so it may or may not have carried this out. Look at it on the panel before you ask again.</source>
        <translation>La réponse du panel sur ce numéro ne peut être lue avec certitude, il a donc pu l’exécuter ou non. Regardez sur le panel avant de redemander.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer about this id cannot be read with certainty.</source>
        <translation>La réponse du panel sur ce numéro ne peut être lue avec certitude.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer does not say what happened, so it may or may not have carried this out. Look at the orders on the panel before you ask again. (Status {status}, {type}: {words})</source>
        <translation>La réponse du panel ne dit pas ce qui s’est passé, il a donc pu l’exécuter ou non. Regardez les commandes sur le panel avant de redemander. (Statut {status}, {type} : {words})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer is longer than 32 MB, so it was not read.</source>
        <translation>La réponse du panel dépasse 32 Mo et n’a pas été lue.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer leaves this id out.</source>
        <translation>La réponse du panel omet ce numéro.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept answered with status {status}.</source>
        <translation>Le lieu des versions a répondu avec le statut {status}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept cannot be reached: {words}</source>
        <translation>Le lieu des versions est injoignable : {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept points elsewhere, which is not followed.</source>
        <translation>Le lieu des versions renvoie ailleurs, ce qui n’est pas suivi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept sent something packed, which is not unpacked.</source>
        <translation>Le lieu des versions a envoyé des données compressées, qui ne sont pas décompressées.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept took too long. Try again later.</source>
        <translation>Le lieu des versions a mis trop longtemps. Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/hosting.py"/>
        <source>The practice panel could not be started: this computer gives it no port. Nothing was changed; try again.</source>
        <translation>Le panel d’essai n’a pas pu démarrer : cet ordinateur ne lui donne pas de port. Rien n’a changé ; réessayez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The price changed since it was shown: now {now}, before {before}.</source>
        <translation>Le prix a changé depuis l’affichage : {now} maintenant, {before} avant.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/templates.py"/>
        <source>The price changed: {now} {currency} now, {before} {currency} when it was kept.</source>
        <translation>Le prix a changé : {now} {currency} maintenant, {before} {currency} à l’enregistrement.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The price rose above what you agreed to: now {now} {currency}, agreed {before} {currency}.</source>
        <translation>Le prix a dépassé ce que vous aviez accepté : maintenant {now} {currency}, accepté {before} {currency}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/settling.py"/>
        <source>The program ended before the panel's answer was saved. The order may or may not have been placed.</source>
        <translation>Le programme s’est arrêté avant d’enregistrer la réponse du panel. La commande a pu être passée ou non.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The program is closing, so nothing was sent.</source>
        <translation>Le programme se ferme, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/sending.py"/>
        <source>The program itself failed while it sent this, so it is not known whether the panel carried it out.</source>
        <translation>Le programme lui-même a failli pendant l’envoi, on ignore donc si le panel l’a exécuté.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/sending.py"/>
        <source>The program was ended while it sent this.</source>
        <translation>Le programme a été arrêté pendant l’envoi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>The quotation marks of this file do not match near line {line}.</source>
        <translation>Les guillemets de ce fichier ne correspondent pas vers la ligne {line}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The refill {id} is known already. Check the id.</source>
        <translation>La recharge {id} est déjà connue. Vérifiez le numéro.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The service changed since you scheduled this order. {why}</source>
        <translation>Le service a changé depuis que vous avez planifié cette commande. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The service's limits changed: now {min} to {max}.</source>
        <translation>Les limites du service ont changé : maintenant de {min} à {max}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/signatures.py"/>
        <source>The signature of the list of releases does not hold, so nothing in it was looked at. If this stays so, somebody may have changed it: fetch no release, and tell the project.</source>
        <translation>La signature de la liste des versions n’est pas valable, rien n’y a donc été lu. Si cela persiste, quelqu’un l’a peut-être modifiée : ne récupérez rien et prévenez le projet.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>The system keyring did not answer as it should. Check that it runs and that this program may use it.</source>
        <translation>Le trousseau du système n’a pas répondu comme il faut. Vérifiez qu’il tourne et que ce programme peut l’utiliser.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>The system keyring did not keep the API key. Keep the key for this run only, or check the keyring.</source>
        <translation>Le trousseau du système n’a pas gardé la clé API. Gardez la clé pour cette session seulement, ou vérifiez le trousseau.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>The system keyring is locked. Unlock it and try again, or keep the key for this run only.</source>
        <translation>Le trousseau du système est verrouillé. Déverrouillez-le et réessayez, ou gardez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/templates.py"/>
        <source>The type changed: {now} now, {before} when it was kept.</source>
        <translation>Le type a changé : {now} maintenant, {before} à l’enregistrement.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/placing.py"/>
        <source>The very same order was placed a moment ago, so this one was not sent. Wait a few seconds to place it again.</source>
        <translation>La même commande exactement vient d’être passée, celle-ci n’a donc pas été envoyée. Attendez quelques secondes pour la repasser.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The very same order was placed a moment before.</source>
        <translation>La même commande exactement a été passée un instant avant.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The very same order was placed {seconds} s ago. Placing it again pays again.</source>
        <translation>La même commande exactement a été passée il y a {seconds} s. La repasser, c’est payer de nouveau.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>There are no order ids in this file.</source>
        <translation>Il n’y a pas de numéros de commande dans ce fichier.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>There is another template with this name. Choose another name.</source>
        <translation>Un autre modèle porte ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>There is no account named “{name}” here.</source>
        <translation>Il n’y a pas de compte nommé « {name} » ici.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>There is no balance from before and after, so it cannot be told. Look at the panel's order page.</source>
        <translation>Il n’y a pas de solde d’avant et d’après, on ne peut donc rien dire. Regardez la page des commandes du panel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/exporting.py"/>
        <source>There is no column {column} to export.</source>
        <translation>Il n’y a pas de colonne {column} à exporter.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/exporting.py"/>
        <source>There is no export of the kind {kind}. Choose one of {kinds}.</source>
        <translation>Il n’y a pas d’exportation du genre {kind}. Choisissez parmi {kinds}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>There is no line to order. One order a line: service | link | quantity.</source>
        <translation>Aucune ligne à commander. Une commande par ligne : service | lien | quantité.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>These are too many lines for a template.</source>
        <translation>C’est trop de lignes pour un modèle.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>These columns of the file are not used: {words}.</source>
        <translation>Ces colonnes du fichier ne sont pas utilisées : {words}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/accounts.py"/>
        <location filename="../../smm_desktop/actions/desk.py"/>
        <source>This account was removed. Choose another.</source>
        <translation>Ce compte a été retiré. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This date has passed.</source>
        <translation>Cette date est passée.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>This does not look like an API key: letters and digits are expected.</source>
        <translation>Cela ne ressemble pas à une clé API : on attend des lettres et des chiffres.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This field is needed.</source>
        <translation>Ce champ est nécessaire.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>This folder cannot be written to. Choose another one.</source>
        <translation>On ne peut écrire dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>This is a folder. Give the file a name.</source>
        <translation>C’est un dossier. Nommez le fichier.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This is not a link. It looks like https://site.example/page.</source>
        <translation>Ce n’est pas un lien. Exemple : https://site.example/page.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk_files.py"/>
        <source>This is not a text file. Save the list as CSV, then open it here.</source>
        <translation>Ce n’est pas un fichier texte. Enregistrez la liste en CSV, puis ouvrez-la ici.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>This is not a web address. It looks like https://panel.example/api/v2.</source>
        <translation>Ce n’est pas une adresse web. Exemple : https://panel.example/api/v2.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>This is not an id of the panel, so nothing was sent for it.</source>
        <translation>Ce n’est pas un numéro du panel, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>This line is too long.</source>
        <translation>Cette ligne est trop longue.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/damage.py"/>
        <source>This line waited to be sent when the backup was made. It may have been placed since: check on the panel.</source>
        <translation>Cette ligne attendait l’envoi lors de la sauvegarde. Elle a pu être passée depuis : vérifiez sur le panel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>This order costs about {estimate} {currency}.</source>
        <translation>Cette commande coûte environ {estimate} {currency}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>This order costs too little to be seen in the balance. Look at the panel's order page.</source>
        <translation>Cette commande coûte trop peu pour se voir dans le solde. Regardez la page des commandes du panel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>This order has ended, so it cannot be canceled any more.</source>
        <translation>Cette commande a pris fin et ne peut plus être annulée.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>This order is not on the panel, so nothing can be asked for it.</source>
        <translation>Cette commande n’est pas sur le panel, rien ne peut donc être demandé pour elle.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This panel splits comments at commas, and bills each part.</source>
        <translation>Ce panel coupe les commentaires aux virgules et facture chaque partie.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/locking.py"/>
        <source>This profile is already open in another program. Go on there, or close it and start again.</source>
        <translation>Ce profil est déjà ouvert dans un autre programme. Continuez là-bas, ou fermez-le et relancez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/scheduled.py"/>
        <source>This scheduled order was placed, changed or deleted meanwhile.</source>
        <translation>Cette commande planifiée a été passée, modifiée ou supprimée entre-temps.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>This service cannot be canceled.</source>
        <translation>Ce service ne peut être annulé.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>This service comes without refill.</source>
        <translation>Ce service est sans recharge.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This service has no drip-feed. Leave runs and interval empty.</source>
        <translation>Ce service n’a pas de drip-feed. Laissez passages et intervalle vides.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>This service takes no {field}.</source>
        <translation>Ce service ne prend pas de {field}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>This service was ordered for this link less than an hour ago. Placing it again pays again.</source>
        <translation>Ce service a été commandé pour ce lien il y a moins d’une heure. Le repasser, c’est payer de nouveau.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>This service was ordered for this link within the last day.</source>
        <translation>Ce service a été commandé pour ce lien depuis un jour.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>This service was ordered for this link {hours} h ago. Placing it again pays again.</source>
        <translation>Ce service a été commandé pour ce lien il y a {hours} h. Le repasser, c’est payer de nouveau.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>This system has no keyring that could keep the API key. Install or start one (on Linux: GNOME Keyring, KWallet or KeePassXC), or keep the key for this run only.</source>
        <translation>Ce système n’a pas de trousseau pour la clé API. Installez-en ou lancez-en un (sous Linux : GNOME Keyring, KWallet ou KeePassXC), ou gardez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>This template was deleted.</source>
        <translation>Ce modèle a été supprimé.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/scheduled.py"/>
        <source>This time has passed. Choose a later one.</source>
        <translation>Cette heure est passée. Choisissez-en une plus tardive.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>Too many fields: “{words}” has no place. Name it, as in comments=…</source>
        <translation>Trop de champs : « {words} » n’a pas de place. Nommez-le, comme dans comments=…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Type of traffic</source>
        <translation>Type de trafic</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/updates.py"/>
        <source>Updates are not set up for this build: it has no release key built in, so no release could be checked.</source>
        <translation>Les mises à jour ne sont pas configurées pour cette version : sans clé de publication intégrée, rien ne pourrait être vérifié.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/updates.py"/>
        <source>Updates are not set up for this build: it knows no address where releases are told.</source>
        <translation>Les mises à jour ne sont pas configurées pour cette version : elle ne connaît pas l’adresse des versions.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Usernames</source>
        <translation>Noms d’utilisateur</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Web Traffic</source>
        <translation>Trafic web</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/downloads.py"/>
        <source>What came is not the file that was signed, so it was deleted. Try again later. If this stays so, tell the project.</source>
        <translation>Ce qui est venu n’est pas le fichier signé et a été supprimé. Réessayez plus tard. Si cela persiste, prévenez le projet.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>{count} of the lines: an order of that service is still running on that link. A second one may be refused, or count wrongly and be charged.</source>
        <translation>{count} des lignes : une commande de ce service est encore en cours sur ce lien. Une seconde peut être refusée, ou mal comptée et débitée.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>{count} of the lines: it is not known whether an earlier order of that service for that link was placed. Settle it under Attention first, or it may be paid twice.</source>
        <translation>{count} des lignes : on ignore si une commande antérieure de ce service pour ce lien a été passée. Réglez-la d’abord dans Attention, sinon elle peut être payée deux fois.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>{count} of the lines: that service was ordered for that link within the last day. Placing it again pays again.</source>
        <translation>{count} des lignes : ce service a été commandé pour ce lien depuis un jour. Le repasser, c’est payer de nouveau.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>{lines} given; this service takes at least {min}.</source>
        <translation>{lines} données ; ce service en demande au moins {min}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>{lines} given; this service takes at most {max}.</source>
        <translation>{lines} données ; ce service en prend au plus {max}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/backups.py"/>
        <source>{name} is not a backup of this program.</source>
        <translation>{name} n’est pas une sauvegarde de ce programme.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/backups.py"/>
        <source>{name} was written by a newer version of this program. Install that version first.</source>
        <translation>{name} a été écrit par une version plus récente de ce programme. Installez-la d’abord.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/imports.py"/>
        <source>“{value}” cannot stand in the column {column}.</source>
        <translation>« {value} » n’a pas sa place dans la colonne {column}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>“{words}” is given twice.</source>
        <translation>« {words} » est donné deux fois.</translation>
    </message>
</context>
<context>
    <name>folders</name>
    <message>
        <location filename="../../smm_desktop/ui/folders.py"/>
        <source>No program could be found that shows this folder: {folder}</source>
        <translation>Aucun programme trouvé pour afficher ce dossier : {folder}</translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>From {days}, {orders}</source>
        <translation>Sur {days}, {orders}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>Too few orders yet to tell how long it lasts</source>
        <translation>Trop peu de commandes pour dire la durée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>about %Ln day(s)</source>
        <translation>
            <numerusform>environ %Ln jour</numerusform>
            <numerusform>environ %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>about %Ln day(s) at this pace</source>
        <translation>
            <numerusform>environ %Ln jour à ce rythme</numerusform>
            <numerusform>environ %Ln jours à ce rythme</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>less than a day</source>
        <translation>moins d’un jour</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>less than a day at this pace</source>
        <translation>moins d’un jour à ce rythme</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>more than a year</source>
        <translation>plus d’un an</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>more than a year at this pace</source>
        <translation>plus d’un an à ce rythme</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>used up</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>{account}: {lasts}</source>
        <translation>{account} : {lasts}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>{amount} a day on average</source>
        <translation>{amount} par jour en moyenne</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>%Ln h ago</source>
        <translation>
            <numerusform>il y a %Ln h</numerusform>
            <numerusform>il y a %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>%Ln min ago</source>
        <translation>
            <numerusform>il y a %Ln min</numerusform>
            <numerusform>il y a %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>under 1 min</source>
        <translation>moins de 1 min</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{days} d</source>
        <translation>{days} j</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{days} d {hours} h</source>
        <translation>{days} j {hours} h</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
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
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Why it cannot be taken over</source>
        <translation>Pourquoi elle ne peut être reprise</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <location filename="../../smm_desktop/ui/labels.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../smm_desktop/ui/messages.py"/>
        <source>Something unforeseen happened. Nothing more was sent.</source>
        <translation>Un imprévu est survenu. Rien d’autre n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln asked</source>
        <translation>
            <numerusform>%Ln demandée</numerusform>
            <numerusform>%Ln demandées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln not answered</source>
        <translation>
            <numerusform>%Ln sans réponse</numerusform>
            <numerusform>%Ln sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln non envoyée</numerusform>
            <numerusform>%Ln non envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusée</numerusform>
            <numerusform>%Ln refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln with unknown outcome</source>
        <translation>
            <numerusform>%Ln d’issue inconnue</numerusform>
            <numerusform>%Ln d’issue inconnue</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Being sent. Wait for the outcome before you do anything about it.</source>
        <translation>En cours d’envoi. Attendez l’issue avant d’agir.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Charge</source>
        <translation>Débit</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Charged {charge}, estimated {estimate}.</source>
        <translation>Débité {charge}, estimé {estimate}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Charged {charge}.</source>
        <translation>Débité {charge}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Estimated {estimate}; the panel has not told the charge yet.</source>
        <translation>Estimé {estimate} ; le panel n’a pas encore donné le débit.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Expected end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>It is not known whether the panel took this order. It may have been charged. Decide on the Attention page; it is never sent again by itself.</source>
        <translation>On ignore si le panel a pris cette commande. Elle a pu être débitée. Décidez sur la page Attention ; elle n’est jamais renvoyée toute seule.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Nothing has changed for %Ln day(s). Some panels show failed orders as Pending for ever: ask the panel's support, with what Copy for ticket gives.</source>
        <translation>
            <numerusform>Rien n’a changé depuis %Ln jour. Certains panels affichent toujours Pending pour les commandes échouées : demandez à leur assistance avec ce que donne Copier pour l’assistance.</numerusform>
            <numerusform>Rien n’a changé depuis %Ln jours. Certains panels affichent toujours Pending pour les commandes échouées : demandez à leur assistance avec ce que donne Copier pour l’assistance.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Nothing was charged.</source>
        <translation>Rien n’a été débité.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Order ID</source>
        <translation>N° de commande</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>Order {id}</source>
        <translation>Commande {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Panel's answer</source>
        <translation>Réponse du panel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Placed</source>
        <translation>Passée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Posts served</source>
        <translation>Publications servies</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Progress: not known</source>
        <translation>Avancement : inconnu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Progress: {percent} delivered</source>
        <translation>Avancement : {percent} livré</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Refill</source>
        <translation>Recharge</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Remains</source>
        <translation>Reste</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Start count</source>
        <translation>Compteur de départ</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>State: {word}</source>
        <translation>État : {word}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>State: {word}, {remains} of {quantity} remain</source>
        <translation>État : {word}, reste {remains} sur {quantity}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>The order did not reach the panel. Nothing was charged; it can be placed again.</source>
        <translation>La commande n’a pas atteint le panel. Rien n’a été débité ; elle peut être repassée.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>The panel refused this order. Nothing was charged.</source>
        <translation>Le panel a refusé cette commande. Rien n’a été débité.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>The panel was asked to cancel. Money comes back only once the state is Canceled or Partial.</source>
        <translation>L’annulation a été demandée au panel. L’argent ne revient que lorsque l’état est Annulée ou Partielle.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Waiting for its turn. Nothing was sent or charged yet.</source>
        <translation>Attend son tour. Rien n’a encore été envoyé ni débité.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>about {count} an hour</source>
        <translation>environ {count} par heure</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>about {time}, at its own speed</source>
        <translation>vers le {time}, à sa propre vitesse</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>about {time}: half of your orders of this service took no longer</source>
        <translation>vers le {time} : la moitié de vos commandes de ce service n’ont pas pris plus longtemps</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>charge {amount}</source>
        <translation>débit {amount}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>start {count}</source>
        <translation>départ {count}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_money.py"/>
        <source>{amount} for runs that came up short</source>
        <translation>{amount} pour des passages incomplets</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_money.py"/>
        <source>{amount}, by what remains of the quantity</source>
        <translation>{amount}, d’après ce qui reste de la quantité</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_money.py"/>
        <source>{amount}: panels give the whole charge back</source>
        <translation>{amount} : les panels rendent tout le débit</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_money.py"/>
        <source>{amount}: the panel lowered its charge</source>
        <translation>{amount} : le panel a réduit son débit</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>{remains} of {quantity} remain</source>
        <translation>reste {remains} sur {quantity}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>{served} of {wanted}</source>
        <translation>{served} sur {wanted}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>{served}, without an end</source>
        <translation>{served}, sans fin</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>{state} · {days} d still</source>
        <translation>{state} · immobile depuis {days} j</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln de plus</numerusform>
            <numerusform>… et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>An order placed elsewhere cost just as much, and may have been given back.</source>
        <translation>Une commande passée ailleurs a coûté exactement autant et a pu être rendue.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Canceled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Charge</source>
        <translation>Débit</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Given back for orders that ended partial, canceled, refunded or failed.</source>
        <translation>Rendu pour des commandes finies partielles, annulées, remboursées ou échouées.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>It is a whole amount, and no order of the 60 days before cost just that.</source>
        <translation>C’est un montant rond, et aucune commande des 60 jours précédents n’a coûté exactement cela.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Lasts</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>No orders</source>
        <translation>Aucune commande</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>No single order of the 60 days before cost as much, so it is hardly a refund.</source>
        <translation>Aucune commande des 60 jours précédents n’a coûté autant, ce n’est donc guère un remboursement.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Order placed elsewhere</source>
        <translation>Commande passée ailleurs</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Order {order} cost just as much, and may have been given back.</source>
        <translation>La commande {order} a coûté exactement autant et a pu être rendue.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Orders of the 60 days before cost more, so a part of one may have come back.</source>
        <translation>Des commandes des 60 jours précédents ont coûté plus, une partie de l’une d’elles a pu être rendue.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Other accounts</source>
        <translation>Autres comptes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Partial</source>
        <translation>Partielle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Placed</source>
        <translation>Passée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Refund of %Ln order(s)</source>
        <translation>
            <numerusform>Remboursement de %Ln commande</numerusform>
            <numerusform>Remboursement de %Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Refund of order {order}</source>
        <translation>Remboursement de la commande {order}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Top-up</source>
        <translation>Rechargement</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Top-up or refund</source>
        <translation>Rechargement ou remboursement</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>of it {amount} estimated</source>
        <translation>dont {amount} estimés</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>{name}
No order in this history explains it. It happened between {after} and {at}.</source>
        <translation>{name}
Aucune commande de cet historique ne l’explique. C’est arrivé entre {after} et {at}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>{name}, or a fee
No order in this history explains it. It happened between {after} and {at}.</source>
        <translation>{name}, ou des frais
Aucune commande de cet historique ne l’explique. C’est arrivé entre {after} et {at}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>{old} before, {new} now</source>
        <translation>{old} avant, {new} maintenant</translation>
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
        <translation>Attention</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Bulk order</source>
        <translation>Commande groupée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Refills</source>
        <translation>Recharges</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Services</source>
        <translation>Services</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <location filename="../../smm_desktop/ui/palette_templates.py"/>
        <source>Bulk template</source>
        <translation>Modèle groupé</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/palette_entries.py"/>
        <source>Order</source>
        <translation>Commander</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/palette_entries.py"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/palette_templates.py"/>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>refills</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Asked</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Order ID</source>
        <translation>N° de commande</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Refill ID</source>
        <translation>N° de recharge</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Seen completed</source>
        <translation>Vue terminée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>No key, link or comment is in here. Read it, then copy it into your report.</source>
        <translation>Ni clé, ni lien, ni commentaire ici. Lisez, puis copiez dans votre rapport.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Something unforeseen happened</source>
        <translation>Un imprévu est survenu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>This is a fault of the program. Nothing is sent again by itself, and every order that was sent is in the history. You can go on; if it happens again, restart the program and report the details.</source>
        <translation>C’est une erreur du programme. Rien n’est renvoyé tout seul, et chaque commande envoyée est dans l’historique. Vous pouvez continuer ; si cela se répète, relancez le programme et signalez les détails.</translation>
    </message>
</context>
<context>
    <name>scheduled</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln more were not placed, or it is not known.</source>
        <translation>
            <numerusform>%Ln autre n’a pas été passée, ou on l’ignore.</numerusform>
            <numerusform>%Ln autres n’ont pas été passées, ou on l’ignore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln order(s) scheduled for later will not be placed: a demo keeps nothing.</source>
        <translation>
            <numerusform>%Ln commande programmée ne sera pas passée : une démonstration ne conserve rien.</numerusform>
            <numerusform>%Ln commandes programmées ne seront pas passées : une démonstration ne conserve rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln order(s) scheduled for later will wait.</source>
        <translation>
            <numerusform>%Ln commande planifiée pour plus tard attendra.</numerusform>
            <numerusform>%Ln commandes planifiées pour plus tard attendront.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln scheduled order(s) placed</source>
        <translation>
            <numerusform>%Ln commande planifiée passée</numerusform>
            <numerusform>%Ln commandes planifiées passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln scheduled order(s) waiting for you</source>
        <translation>
            <numerusform>%Ln commande planifiée vous attend</numerusform>
            <numerusform>%Ln commandes planifiées vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>A scheduled order waits for you</source>
        <translation>Une commande planifiée vous attend</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled behind order {order}. Nothing was sent yet. Leave SMM Desktop running, the tray is enough.</source>
        <translation>Planifiée après la commande {order}. Rien n’a encore été envoyé. Laissez tourner SMM Desktop, la zone de notification suffit.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled for {time}. Nothing was sent yet. Leave SMM Desktop running, the tray is enough.</source>
        <translation>Planifiée pour le {time}. Rien n’a encore été envoyé. Laissez tourner SMM Desktop, la zone de notification suffit.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled order not sent</source>
        <translation>Commande planifiée non envoyée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled order placed</source>
        <translation>Commande planifiée passée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled order refused</source>
        <translation>Commande planifiée refusée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled order: outcome unknown</source>
        <translation>Commande planifiée : issue inconnue</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>The Attention page says why.</source>
        <translation>La page Attention dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>The Orders page follows them.</source>
        <translation>La page Commandes les suit.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>The next is due {time}.</source>
        <translation>La prochaine est prévue le {time}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Waits for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>When order {order} ends</source>
        <translation>À la fin de la commande {order}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>{time} · in {span}</source>
        <translation>{time} · dans {span}</translation>
    </message>
</context>
<context>
    <name>service_record</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Canceled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Completed</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Dropped are those of the newest {count} completed of which the panel later told more to remain, or carried out a refill.</source>
        <translation>Ont chuté celles des {count} dernières terminées dont le panel a dit ensuite qu’il en restait davantage, ou fait une recharge.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Dropped later</source>
        <translation>Chute ensuite</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Half completed within</source>
        <translation>Moitié terminée en</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Half started within</source>
        <translation>Moitié commencée en</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Orders placed</source>
        <translation>Commandes passées</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Partial</source>
        <translation>Partielle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Shares are of the orders that ended.</source>
        <translation>Les parts portent sur les commandes finies.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Times are as this program saw them, from the newest {count} completed.</source>
        <translation>Les durées sont celles vues par ce programme, des {count} dernières terminées.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Too few orders to say: {ended} ended so far, {enough} are needed.</source>
        <translation>Trop peu de commandes : {ended} finies, il en faut {enough}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>You have not ordered this service yet.</source>
        <translation>Vous n’avez pas encore commandé ce service.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Your record: %Ln order(s)</source>
        <translation>
            <numerusform>Votre bilan : %Ln commande</numerusform>
            <numerusform>Votre bilan : %Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Your record: %Ln order(s) so far. After a few more you see how reliable and quick this service is.</source>
        <translation>
            <numerusform>Votre bilan : %Ln commande jusqu’ici. Après quelques autres, vous verrez si ce service est fiable et rapide.</numerusform>
            <numerusform>Votre bilan : %Ln commandes jusqu’ici. Après quelques autres, vous verrez si ce service est fiable et rapide.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>half within {span}</source>
        <translation>la moitié en {span}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{placed}, {active} under way</source>
        <translation>{placed}, {active} en cours</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{share} ({count})</source>
        <translation>{share} ({count})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{share} completed</source>
        <translation>{share} terminé</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{share} dropped later</source>
        <translation>{share} chuté ensuite</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{share} partial</source>
        <translation>{share} partiel</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Cancel</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Drip-feed</source>
        <translation>Drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>ID</source>
        <translation>N°</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Max</source>
        <translation>Max.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>No favourite</source>
        <translation>Non favori</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/limits.py"/>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>No note</source>
        <translation>Sans note</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Note: {note}</source>
        <translation>Note : {note}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Rate per 1000</source>
        <translation>Prix pour 1000</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Refill</source>
        <translation>Recharge</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/limits.py"/>
        <source>{price} each</source>
        <translation>{price} pièce</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Canceled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Outcome unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Partial</source>
        <translation>Partielle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Processing</source>
        <translation>En traitement</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Refunded</source>
        <translation>Remboursée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Unknown state</source>
        <translation>État inconnu</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <location filename="../../smm_desktop/ui/template_hands.py"/>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/template_hands.py"/>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/template_hands.py"/>
        <source>Template “{name}” is kept.</source>
        <translation>Le modèle « {name} » est enregistré.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/template_hands.py"/>
        <source>Template “{name}” replaced the one of that name.</source>
        <translation>Le modèle « {name} » a remplacé celui du même nom.</translation>
    </message>
</context>
<context>
    <name>ticket</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Cancel</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Drip-feed</source>
        <translation>Drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>It is not known whether the panel took this order. It may have been paid; nothing will be sent again by itself. The Attention page shows what speaks for and against it. {reason}</source>
        <translation>On ignore si le panel a pris cette commande. Elle a pu être payée ; rien ne sera renvoyé tout seul. La page Attention montre ce qui plaide pour et contre. {reason}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Nothing was ordered. {reason}</source>
        <translation>Rien n’a été commandé. {reason}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Nothing was sent, nothing was spent; it is safe to try again. {reason}</source>
        <translation>Rien n’a été envoyé, rien n’a été dépensé ; vous pouvez réessayer sans risque. {reason}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_sending.py"/>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Open Attention</source>
        <translation>Ouvrir Attention</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Order {order} is placed, for about {cost}.</source>
        <translation>La commande {order} est passée, pour environ {cost}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Order {order} is placed.</source>
        <translation>La commande {order} est passée.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Place this order for about {cost}?</source>
        <translation>Passer cette commande pour environ {cost} ?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Place this order? Its cost cannot be told beforehand.</source>
        <translation>Passer cette commande ? Son coût ne peut être dit d’avance.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Refill</source>
        <translation>Recharge</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Show in Orders</source>
        <translation>Voir dans Commandes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Something unforeseen happened. Look at the Attention page and the panel's own list before ordering again.</source>
        <translation>Un imprévu est survenu. Regardez la page Attention et la liste du panel avant de commander de nouveau.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>This could not be written to the data file yet. Free some disk space and leave the program open.</source>
        <translation>Ceci n’a pas encore pu être écrit dans le fichier de données. Libérez de l’espace disque et laissez le programme ouvert.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Whether this very order was taken is not known yet. If it was, placing it again pays a second time. Settle it on the Attention page first.</source>
        <translation>On ne sait pas encore si cette même commande a été prise. Si oui, la repasser, c’est payer une seconde fois. Réglez cela d’abord sur la page Attention.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>{price} each</source>
        <translation>{price} pièce</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>{price} per 1,000</source>
        <translation>{price} pour 1 000</translation>
    </message>
</context>
</TS>
