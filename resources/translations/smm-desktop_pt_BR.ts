<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>A desktop client for panels that speak the panel API v2. Free software, GPL 3.0 or later.</source>
        <translation>Cliente de desktop para painéis com a API v2. Software livre, GPL 3.0 ou posterior.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>About SMM Desktop</source>
        <translation>Sobre o SMM Desktop</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Parts</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Read all licences</source>
        <translation>Ler todas as licenças</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/about.py"/>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
</context>
<context>
    <name>AboutService</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_about.py"/>
        <source>Hide description</source>
        <translation>Ocultar a descrição</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_about.py"/>
        <source>Show description</source>
        <translation>Mostrar a descrição</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_about.py"/>
        <source>Your note: {note}</source>
        <translation>Sua nota: {note}</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Change account</source>
        <translation>Alterar conta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Connect a panel</source>
        <translation>Conectar um painel</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>API key</source>
        <translation>Chave da API</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Account message</source>
        <translation>Mensagem da conta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Account name</source>
        <translation>Nome da conta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Asking the panel for your balance…</source>
        <translation>Perguntando seu saldo ao painel…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Connected. Your balance is {balance}.</source>
        <translation>Conectado. Seu saldo é {balance}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Enter the key again to test another address.</source>
        <translation>Digite a chave de novo para testar outro endereço.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>It is kept in the system keyring.</source>
        <translation>Ela fica no chaveiro do sistema.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>It stands on the panel's API page.</source>
        <translation>Está na página de API do painel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Keep the key for this run only</source>
        <translation>Manter a chave só nesta sessão</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Leave it empty to keep the key that is stored.</source>
        <translation>Deixe vazio para manter a chave guardada.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Nothing was saved; press Save account again to save it all the same.</source>
        <translation>Nada foi salvo; clique em Salvar conta outra vez para salvar mesmo assim.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Panel address</source>
        <translation>Endereço do painel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Save account</source>
        <translation>Salvar conta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Show the key</source>
        <translation>Mostrar a chave</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>This system has no keyring that could store the key. It can be kept until you quit the program.</source>
        <translation>Este sistema não tem um chaveiro que guarde a chave. Ela pode ser mantida até você sair do programa.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_form.py"/>
        <source>Will be asked at {url}</source>
        <translation>As chamadas irão para {url}</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Accounts message</source>
        <translation>Mensagem das contas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Add account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>All orders of {name}</source>
        <translation>Todos os pedidos de {name}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Change {name}</source>
        <translation>Alterar {name}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Move {name} down</source>
        <translation>Mover {name} para baixo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Move {name} up</source>
        <translation>Mover {name} para cima</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>No account yet. Add one to see its services and place orders.</source>
        <translation>Nenhuma conta ainda. Adicione uma para ver os serviços e fazer pedidos.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Remove {name}</source>
        <translation>Remover {name}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_accounts.py"/>
        <source>Runs on this computer, so there is no address or key to change</source>
        <translation>Funciona neste computador, por isso não há endereço nem chave para mudar</translation>
    </message>
</context>
<context>
    <name>AccountWays</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>Calls a minute</source>
        <translation>Chamadas por minuto</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>It reads + and % in links again</source>
        <translation>Lê + e % nos links de novo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>It splits comments at commas</source>
        <translation>Divide comentários nas vírgulas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>It tells of many orders at once</source>
        <translation>Informa muitos pedidos de uma vez</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>It wants the quantity beside a list</source>
        <translation>Pede a quantidade junto da lista</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>Low-balance limit</source>
        <translation>Limite de saldo baixo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>Not known: warn me</source>
        <translation>Desconhecido: avisar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>User agent</source>
        <translation>User agent</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>Yes: warn me</source>
        <translation>Sim: avisar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>no warning</source>
        <translation>sem aviso</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>%Ln line(s) were held back</source>
        <translation>
            <numerusform>%Ln linha foi retida</numerusform>
            <numerusform>%Ln linhas foram retidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>%Ln outcome(s) are not in the data file yet</source>
        <translation>
            <numerusform>%Ln resultado ainda não está no arquivo de dados</numerusform>
            <numerusform>%Ln resultados ainda não estão no arquivo de dados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>%Ln service(s) changed</source>
        <translation>
            <numerusform>%Ln serviço mudou</numerusform>
            <numerusform>%Ln serviços mudaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln aguardando</numerusform>
            <numerusform>%Ln aguardando</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Attention</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Choose a single one to see what changed of it.</source>
        <translation>Escolha um só para ver o que mudou nele.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Enter key again</source>
        <translation>Digitar a chave de novo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Leave them out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Marked as not placed, as you found it. Nothing was sent just now.</source>
        <translation>Marcado como não feito, como você verificou. Nada foi enviado agora.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>No more calls are made for this account, because panels lock out who repeats a wrong key. Nothing was charged. Enter the key that stands on the panel’s account page.</source>
        <translation>Não há mais chamadas para esta conta, porque os painéis bloqueiam quem repete uma chave errada. Nada foi cobrado. Digite a chave da página da conta do painel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Noted as done. Order {id} is followed as before.</source>
        <translation>Anotado como feito. O pedido {id} continua sendo acompanhado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Noted as not done. Nothing was sent; it can be asked for again on the Orders page.</source>
        <translation>Anotado como não feito. Nada foi enviado; pode ser pedido de novo na página Pedidos.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Nothing needs your attention</source>
        <translation>Nada precisa da sua atenção</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Order {id} is in the history now and is followed.</source>
        <translation>O pedido {id} está no histórico e é acompanhado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Place again</source>
        <translation>Fazer de novo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Place again puts the same order on the ticket, with all its usual checks.</source>
        <translation>Fazer de novo põe o mesmo pedido na ficha, com todas as verificações de costume.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Save now</source>
        <translation>Salvar agora</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>Should an order’s outcome ever be unclear, it waits here. Nothing is ever paid twice by itself.</source>
        <translation>Se o resultado de um pedido não ficar claro, ele espera aqui. Nada é pago duas vezes por conta própria.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Show the service</source>
        <translation>Mostrar o serviço</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention.py"/>
        <source>The panel takes the key again. The balance is {balance}.</source>
        <translation>O painel aceita a chave de novo. O saldo é {balance}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>They are kept in a second file and nothing is lost. Mostly the disk is full: make room, then press Save now.</source>
        <translation>Estão em um segundo arquivo e nada se perdeu. Em geral o disco está cheio: libere espaço e clique em Salvar agora.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>They waited to be sent when the backup was made that is in use now, so they may have been placed since. Compare “{name}” on the Bulk order page with the panel’s order page. Nothing is sent before you press Go on there.</source>
        <translation>Elas esperavam o envio quando foi feito o backup em uso agora, então podem já ter sido feitas. Compare “{name}” na página Pedido em massa com a página de pedidos do painel. Nada é enviado antes de você clicar em Continuar lá.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>They were not placed: let them wait again</source>
        <translation>Não foram feitas: voltar a esperar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>Try the same key again</source>
        <translation>Tentar a mesma chave de novo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_other.py"/>
        <source>{name} refused the key</source>
        <translation>{name} recusou a chave</translation>
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
        <translation>Saldo baixo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_cards.py"/>
        <source>Not known yet</source>
        <translation>Ainda desconhecido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_cards.py"/>
        <source>Updated {ago}</source>
        <translation>Atualizado {ago}</translation>
    </message>
</context>
<context>
    <name>BulkCompose</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln pronta</numerusform>
            <numerusform>%Ln prontas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>%Ln with faults</source>
        <translation>
            <numerusform>%Ln com erros</numerusform>
            <numerusform>%Ln com erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>%Ln without an upper limit</source>
        <translation>
            <numerusform>%Ln sem limite superior</numerusform>
            <numerusform>%Ln sem limite superior</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Balance after: {amount}</source>
        <translation>Saldo depois: {amount}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Bulk order</source>
        <translation>Pedido em massa</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Every line is checked here before anything is sent</source>
        <translation>Cada linha é verificada aqui antes de qualquer envio</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listas (*.csv *.tsv *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>No line has a fault</source>
        <translation>Nenhuma linha tem erro</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Only lines with faults or warnings</source>
        <translation>Só linhas com erros ou avisos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Open CSV…</source>
        <translation>Abrir CSV…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Open a list of orders</source>
        <translation>Abrir uma lista de pedidos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Place %Ln order(s)</source>
        <translation>
            <numerusform>Fazer %Ln pedido</numerusform>
            <numerusform>Fazer %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Place %Ln order(s) on {account}?</source>
        <translation>
            <numerusform>Fazer %Ln pedido em {account}?</numerusform>
            <numerusform>Fazer %Ln pedidos em {account}?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Place orders</source>
        <translation>Fazer os pedidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Prices were read anew. Look at the lines once more, then place them.</source>
        <translation>Os preços foram lidos de novo. Veja as linhas mais uma vez e faça os pedidos.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Total about {amount}</source>
        <translation>Total de cerca de {amount}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_compose.py"/>
        <source>Type or paste lines above, drop a file there, or open one.</source>
        <translation>Digite ou cole linhas acima, solte um arquivo ali ou abra um.</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>%Ln faulty line(s) stay under New bulk order.</source>
        <translation>
            <numerusform>%Ln linha com erro fica em Novo pedido em massa.</numerusform>
            <numerusform>%Ln linhas com erro ficam em Novo pedido em massa.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Bulk order of {when}</source>
        <translation>Pedido em massa de {when}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Never sent so far: %Ln line(s).</source>
        <translation>
            <numerusform>Ainda não enviada: %Ln linha.</numerusform>
            <numerusform>Ainda não enviadas: %Ln linhas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Past batches</source>
        <translation>Lotes anteriores</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>Unfinished batch</source>
        <translation>Lote inacabado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>{name} ({all} lines)</source>
        <translation>{name} ({all} linhas)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>{name} ({left} of {all} left)</source>
        <translation>{name} (restam {left} de {all})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk.py"/>
        <source>“{name}” did not reach its end.</source>
        <translation>“{name}” não chegou ao fim.</translation>
    </message>
</context>
<context>
    <name>BulkRun</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln não enviado</numerusform>
            <numerusform>%Ln não enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln placed</source>
        <translation>
            <numerusform>%Ln feito</numerusform>
            <numerusform>%Ln feitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln recusado</numerusform>
            <numerusform>%Ln recusados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln desconhecido</numerusform>
            <numerusform>%Ln desconhecidos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>All lines of this batch were sent. What became of each stands below.</source>
        <translation>Todas as linhas deste lote foram enviadas. O resultado de cada uma está abaixo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Bulk message</source>
        <translation>Mensagem do lote</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Bulk progress</source>
        <translation>Progresso do lote</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Discard the rest</source>
        <translation>Descartar o resto</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Export results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Export results…</source>
        <translation>Exportar resultados…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Exporting results</source>
        <translation>Exportando resultados</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Never sent so far: %Ln line(s).</source>
        <translation>
            <numerusform>Ainda não enviada: %Ln linha.</numerusform>
            <numerusform>Ainda não enviadas: %Ln linhas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>New bulk order</source>
        <translation>Novo pedido em massa</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Save as template…</source>
        <translation>Salvar como modelo…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Something unforeseen happened. No line is sent twice; go on when you wish.</source>
        <translation>Algo imprevisto aconteceu. Nenhuma linha é enviada duas vezes; continue quando quiser.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>This batch did not reach its end; it goes on behind the last line that was sent.</source>
        <translation>Este lote não chegou ao fim; continua depois da última linha enviada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>about %Ln min left</source>
        <translation>
            <numerusform>falta cerca de %Ln min</numerusform>
            <numerusform>faltam cerca de %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>paused</source>
        <translation>pausado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>{done} of {all} sent</source>
        <translation>{done} de {all} enviadas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_run.py"/>
        <source>{rows} written to {file}.</source>
        <translation>{rows}: gravado em {file}.</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields.py"/>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
</context>
<context>
    <name>ColumnsChoice</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_columns.py"/>
        <source>All columns…</source>
        <translation>Todas as colunas…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_columns.py"/>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_columns.py"/>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_columns.py"/>
        <source>{chosen} of {all} columns…</source>
        <translation>{chosen} de {all} colunas…</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/palette.py"/>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/palette.py"/>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/palette.py"/>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/palette.py"/>
        <source>Type a command, page, service, or the id or link of an order</source>
        <translation>Comando, página, serviço, ou número ou link de um pedido</translation>
    </message>
</context>
<context>
    <name>CostPanel</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Balance after</source>
        <translation>Saldo depois</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Estimated cost</source>
        <translation>Custo estimado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>No upper limit</source>
        <translation>Sem limite superior</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Add what can still be read of the damaged file</source>
        <translation>Acrescentar o que ainda se lê do arquivo danificado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Begins a new file with all that can still be read of the damaged one.</source>
        <translation>Começa um arquivo novo com tudo o que ainda se lê do danificado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Go on with a backup</source>
        <translation>Continuar com um backup</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>It cannot be read as a whole, perhaps after a fault of the disk or a power cut. Nothing was sent to a panel, and nothing was changed yet. Whatever you choose, the damaged file is kept: it is moved into a folder of its own, not deleted.</source>
        <translation>Ele não pode ser lido por inteiro, talvez por falha do disco ou queda de energia. Nada foi enviado a um painel e nada foi alterado ainda. Seja qual for sua escolha, o arquivo danificado é mantido: vai para uma pasta própria, não é apagado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Open data folder</source>
        <translation>Abrir pasta de dados</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Or go on without a backup</source>
        <translation>Ou continuar sem backup</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Restore the backup of {when}</source>
        <translation>Restaurar o backup de {when}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Save what can be saved</source>
        <translation>Salvar o que for possível</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>That brings back orders placed since the backup, as far as possible.</source>
        <translation>Isso traz de volta, na medida do possível, os pedidos feitos depois do backup.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>There is no good backup. A new file is begun with all that can still be read of the damaged one.</source>
        <translation>Não há backup bom. Começa um arquivo novo com tudo o que ainda se lê do danificado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/damaged.py"/>
        <source>Your data file is damaged</source>
        <translation>Seu arquivo de dados está danificado</translation>
    </message>
</context>
<context>
    <name>DataSettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Back up to a file</source>
        <translation>Backup em arquivo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Back up to a file, take the file along, and restore from it there under Settings. Keys stay in this computer’s keyring: enter them again there. Do not place orders on both from then on.</source>
        <translation>Faça o backup em um arquivo, leve-o e restaure-o lá em Configurações. As chaves ficam no chaveiro deste computador: digite-as de novo lá. A partir daí não faça pedidos nos dois.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Back up to a file…</source>
        <translation>Backup em arquivo…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Backed up to {path} ({backup}).</source>
        <translation>Backup gravado em {path} ({backup}).</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Backups (*.sqlite3)</source>
        <translation>Backups (*.sqlite3)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Last backup</source>
        <translation>Último backup</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Last backup: {when}</source>
        <translation>Último backup: {when}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Move to another machine</source>
        <translation>Mudar para outro computador</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>No backup yet; the first is written soon.</source>
        <translation>Ainda não há backup; o primeiro será gravado em breve.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Orders, services, balances and settings stand there. Keys stand in the system keyring.</source>
        <translation>Ali ficam pedidos, serviços, saldos e configurações. As chaves ficam no chaveiro do sistema.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Restore from a backup…</source>
        <translation>Restaurar de um backup…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_data.py"/>
        <source>Written once a day; kept are those of 7 days, of 4 weeks, and the last 5 of other reasons.</source>
        <translation>Gravado uma vez por dia; ficam os de 7 dias, de 4 semanas e os últimos 5 por outros motivos.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <location filename="../../smm_desktop/ui/tables/table.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tables/table.py"/>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tables/table.py"/>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_date.py"/>
        <source>Enter a date such as {example}.</source>
        <translation>Digite uma data como {example}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_date.py"/>
        <source>Pick a day</source>
        <translation>Escolher um dia</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_date.py"/>
        <source>such as {example}</source>
        <translation>por exemplo, {example}</translation>
    </message>
</context>
<context>
    <name>ElsewhereSection</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Cheaper elsewhere</source>
        <translation>Mais barato em outro lugar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Nothing like it was found for less on your other accounts.</source>
        <translation>Nada parecido foi encontrado por menos nas suas outras contas.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Order this one</source>
        <translation>Pedir este</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Show the service</source>
        <translation>Mostrar o serviço</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>All orders of all accounts</source>
        <translation>Todos os pedidos de todas as contas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>CSV, for spreadsheets and other programs</source>
        <translation>CSV, para planilhas e outros programas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Choose at least one column.</source>
        <translation>Escolha ao menos uma coluna.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Choose the file to export to.</source>
        <translation>Escolha o arquivo para exportar.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Excel workbook (XLSX)</source>
        <translation>Pasta de trabalho do Excel (XLSX)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Export orders</source>
        <translation>Exportar pedidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Export orders to</source>
        <translation>Exportar pedidos para</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>File type</source>
        <translation>Tipo de arquivo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Give the whole path of the file, with its folder.</source>
        <translation>Informe o caminho completo do arquivo, com a pasta.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines, para programas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>Orders {date}</source>
        <translation>Pedidos {date}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>The list as it is shown ({count})</source>
        <translation>A lista como está na tela ({count})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>The selected orders ({count})</source>
        <translation>Os pedidos selecionados ({count})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export.py"/>
        <source>This file exists already and will be replaced.</source>
        <translation>Este arquivo já existe e será substituído.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>Another export is under way. Wait for it, or cancel it below.</source>
        <translation>Outra exportação está em andamento. Espere por ela ou cancele abaixo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>Exported %Ln order(s) to {name}</source>
        <translation>
            <numerusform>%Ln pedido exportado para {name}</numerusform>
            <numerusform>%Ln pedidos exportados para {name}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>Exporting orders to {name}</source>
        <translation>Exportando pedidos para {name}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>No file was written.</source>
        <translation>Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/export_job.py"/>
        <source>The export was canceled. No file was left behind.</source>
        <translation>A exportação foi cancelada. Nenhum arquivo ficou.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields.py"/>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln já conhecido</numerusform>
            <numerusform>%Ln já conhecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>%Ln line(s) that cannot be taken over</source>
        <translation>
            <numerusform>%Ln linha que não pode ser importada</numerusform>
            <numerusform>%Ln linhas que não podem ser importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln novo</numerusform>
            <numerusform>%Ln novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>%Ln order(s) imported.</source>
        <translation>
            <numerusform>%Ln pedido importado.</numerusform>
            <numerusform>%Ln pedidos importados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>A file that Export… wrote, here or elsewhere: CSV, XLSX or JSON Lines. Orders come back with their states and times; those that are here already stay as they are. No panel is asked.</source>
        <translation>Um arquivo gravado por Exportar…, aqui ou em outro lugar: CSV, XLSX ou JSON Lines. Os pedidos voltam com seus estados e horários; os que já estão aqui ficam como estão. Nenhum painel é consultado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Account of the orders</source>
        <translation>Conta dos pedidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>All of these orders are here already: there is nothing to import.</source>
        <translation>Todos esses pedidos já estão aqui: não há nada a importar.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>As each line tells</source>
        <translation>A que cada linha indicar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Exported orders (*.csv *.xlsx *.jsonl)</source>
        <translation>Pedidos exportados (*.csv *.xlsx *.jsonl)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Import orders from</source>
        <translation>Importar pedidos de</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Import the file</source>
        <translation>Importar o arquivo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Importing orders</source>
        <translation>Importando pedidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Looking through the file…</source>
        <translation>Examinando o arquivo…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>What the import does</source>
        <translation>O que a importação faz</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>You stopped it: what was imported stays, the rest can come later.</source>
        <translation>Você parou: o que foi importado fica, o resto pode vir depois.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Cancel</source>
        <translation>Cancelamento</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Drip-feed</source>
        <translation>Drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Filter: {words}</source>
        <translation>Filtro: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Highest rate</source>
        <translation>Preço máximo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Refill</source>
        <translation>Reposição</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>The quantity is delivered several times, with a pause in between.</source>
        <translation>A quantidade é entregue várias vezes, com uma pausa entre elas.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_filters.py"/>
        <source>With notes</source>
        <translation>Com notas</translation>
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
        <translation>Um painel de treino roda neste computador: 2.000 serviços inventados, pedidos que avançam e dinheiro de mentira. Nada é gasto, nada sai deste computador.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Connect a panel</source>
        <translation>Conectar um painel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>I have an account on a panel</source>
        <translation>Tenho uma conta em um painel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>I want to look around first</source>
        <translation>Quero dar uma olhada primeiro</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Practice message</source>
        <translation>Mensagem do treino</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Services, orders and refills of all your panels, in one calm window.</source>
        <translation>Serviços, pedidos e reposições de todos os seus painéis, em uma janela tranquila.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Starting the practice panel…</source>
        <translation>Iniciando o painel de treino…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Try the practice panel</source>
        <translation>Testar o painel de treino</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>Welcome to SMM Desktop</source>
        <translation>Bem-vindo ao SMM Desktop</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/first_start.py"/>
        <source>You need the address and the key from the panel's API page. Nothing is ordered.</source>
        <translation>Você precisa do endereço e da chave da página de API do painel. Nada é pedido.</translation>
    </message>
</context>
<context>
    <name>Follower</name>
    <message>
        <location filename="../../smm_desktop/ui/follower.py"/>
        <source>Following is paused</source>
        <translation>Acompanhamento pausado</translation>
    </message>
</context>
<context>
    <name>FreeFields</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>A field's name has only letters, digits and underscores.</source>
        <translation>O nome de um campo só tem letras, números e sublinhados.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Add field</source>
        <translation>Adicionar campo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Give the field a name, or remove it.</source>
        <translation>Dê um nome ao campo ou remova-o.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>This type of service is new. Add the further fields that the panel asks for, by their API names.</source>
        <translation>Este tipo de serviço é novo. Adicione os outros campos que o painel pede, com os nomes da API.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>“{name}” is filled in by the ticket itself.</source>
        <translation>“{name}” é preenchido pela própria ficha.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>“{name}” stands here twice.</source>
        <translation>“{name}” aparece duas vezes aqui.</translation>
    </message>
</context>
<context>
    <name>IdsPart</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln adicionado</numerusform>
            <numerusform>%Ln adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln could not be looked up</source>
        <translation>
            <numerusform>%Ln não pôde ser consultado</numerusform>
            <numerusform>%Ln não puderam ser consultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln id(s)</source>
        <translation>
            <numerusform>%Ln número</numerusform>
            <numerusform>%Ln números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln já conhecido</numerusform>
            <numerusform>%Ln já conhecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln not asked about, as you stopped it</source>
        <translation>
            <numerusform>%Ln não consultado, porque você parou</numerusform>
            <numerusform>%Ln não consultados, porque você parou</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>%Ln not found</source>
        <translation>
            <numerusform>%Ln não encontrado</numerusform>
            <numerusform>%Ln não encontrados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>And %Ln more: all of them stay in the field.</source>
        <translation>
            <numerusform>E mais %Ln: todos ficam no campo.</numerusform>
            <numerusform>E mais %Ln: todos ficam no campo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Import by id</source>
        <translation>Importar por número</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Importing orders</source>
        <translation>Importando pedidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Listas (*.csv *.txt *.tsv)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Looking up %Ln id(s)…</source>
        <translation>
            <numerusform>Consultando %Ln número…</numerusform>
            <numerusform>Consultando %Ln números…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Open a list of order ids</source>
        <translation>Abrir uma lista de números de pedido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Open a list…</source>
        <translation>Abrir uma lista…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Order ids</source>
        <translation>Números dos pedidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Orders placed on the panel’s own site or elsewhere are looked up and added. Nothing is charged.</source>
        <translation>Pedidos feitos no site do painel ou em outro lugar são localizados e adicionados. Nada é cobrado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_ids.py"/>
        <source>Paste order ids, parted by commas, spaces or line breaks</source>
        <translation>Cole números de pedidos separados por vírgulas, espaços ou quebras de linha</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_orders.py"/>
        <source>By order ID</source>
        <translation>Por número</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_orders.py"/>
        <source>From an exported file</source>
        <translation>De um arquivo exportado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_orders.py"/>
        <source>Import orders</source>
        <translation>Importar pedidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_orders.py"/>
        <source>Ways to import</source>
        <translation>Formas de importar</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <location filename="../../smm_desktop/ui/keeper.py"/>
        <source>A bulk order did not reach its end. Lines never sent: {count}. It goes on from Bulk order.</source>
        <translation>Um pedido em massa não chegou ao fim. Linhas não enviadas: {count}. Ele continua em Pedido em massa.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/keeper.py"/>
        <source>An outcome could not be saved, mostly because the disk is full. It is kept, and waits under Attention.</source>
        <translation>Um resultado não pôde ser salvo, em geral porque o disco está cheio. Ele foi mantido e espera em Atenção.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/keeper.py"/>
        <source>The daily backup could not be written. {why}</source>
        <translation>O backup diário não pôde ser gravado. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/keeper.py"/>
        <source>The outcome that waited is saved now.</source>
        <translation>O resultado que esperava agora está salvo.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/language_box.py"/>
        <source>As the system</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/language_box.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <location filename="../../smm_desktop/ui/leave_question.py"/>
        <source>Keep running</source>
        <translation>Continuar aberto</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/leave_question.py"/>
        <source>Quit anyway</source>
        <translation>Sair mesmo assim</translation>
    </message>
</context>
<context>
    <name>LinesBox</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>Remove list</source>
        <translation>Remover lista</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>The first {count} are shown.</source>
        <translation>As primeiras {count} são mostradas.</translation>
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
        <translation>Linhas em massa</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_lines.py"/>
        <source>One order on each line: service | link | quantity
1 | https://social.example/p/1 | 500
5 | https://social.example/p/2 | comments=First // Second</source>
        <translation>Um pedido por linha: serviço | link | quantidade
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
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields.py"/>
        <source>One on each line</source>
        <translation>Um por linha</translation>
    </message>
</context>
<context>
    <name>LoadingPage</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Opening your data…</source>
        <translation>Abrindo seus dados…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../smm_desktop/ui/main_window.py"/>
        <source>Hide order ticket</source>
        <translation>Ocultar ficha de pedido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/main_window.py"/>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/main_window.py"/>
        <source>Show order ticket</source>
        <translation>Mostrar ficha de pedido</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../smm_desktop/ui/menus.py"/>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>NoteSection</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_note.py"/>
        <source>What you want to remember about this service</source>
        <translation>O que você quer lembrar deste serviço</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_note.py"/>
        <source>Your note</source>
        <translation>Sua nota</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/notice_row.py"/>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
</context>
<context>
    <name>NoticeSettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>API key refused</source>
        <translation>Chave da API recusada</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Low balance</source>
        <translation>Saldo baixo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Orders canceled</source>
        <translation>Pedidos cancelados</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Orders completed</source>
        <translation>Pedidos concluídos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Orders failed</source>
        <translation>Pedidos com falha</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Orders that end partial</source>
        <translation>Pedidos que terminam parciais</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Price of a favourite is up</source>
        <translation>Um favorito ficou mais caro</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Quiet hours</source>
        <translation>Horas de silêncio</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Quiet hours begin</source>
        <translation>Início das horas de silêncio</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Quiet hours end</source>
        <translation>Fim das horas de silêncio</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Refills rejected</source>
        <translation>Reposições rejeitadas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>Scheduled orders placed or held</source>
        <translation>Pedidos agendados feitos ou retidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_notices.py"/>
        <source>What happens close together makes one notification. The desktop shows them, or the tray.</source>
        <translation>O que acontece quase ao mesmo tempo vira uma só notificação. Quem mostra é o desktop, ou a bandeja.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln canceled</source>
        <translation>
            <numerusform>%Ln cancelado</numerusform>
            <numerusform>%Ln cancelados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln concluído</numerusform>
            <numerusform>%Ln concluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln com falha</numerusform>
            <numerusform>%Ln com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln favourite(s) cost more</source>
        <translation>
            <numerusform>%Ln favorito está mais caro</numerusform>
            <numerusform>%Ln favoritos estão mais caros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln order(s) have ended</source>
        <translation>
            <numerusform>%Ln pedido terminou</numerusform>
            <numerusform>%Ln pedidos terminaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln partial</source>
        <translation>
            <numerusform>%Ln parcial</numerusform>
            <numerusform>%Ln parciais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>%Ln refill(s) rejected</source>
        <translation>
            <numerusform>%Ln reposição rejeitada</numerusform>
            <numerusform>%Ln reposições rejeitadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>API key refused</source>
        <translation>Chave da API recusada</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Balance is low</source>
        <translation>O saldo está baixo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Order canceled</source>
        <translation>Pedido cancelado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Order completed</source>
        <translation>Pedido concluído</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Order ended partial</source>
        <translation>Pedido terminou parcial</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Order failed</source>
        <translation>Pedido falhou</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Price of a favourite is up</source>
        <translation>Um favorito ficou mais caro</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>Refill rejected</source>
        <translation>Reposição rejeitada</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>The Attention page tells which.</source>
        <translation>A página Atenção diz quais.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>The Refills page tells which.</source>
        <translation>A página Reposições diz quais.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>{name}
Now {new} instead of {old}</source>
        <translation>{name}
Agora {new} em vez de {old}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>{name} does not accept the API key. Its orders are not followed until you change the key.</source>
        <translation>{name} não aceita a chave da API. Os pedidos não são acompanhados até você trocar a chave.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/notice_words.py"/>
        <source>{name} holds {amount}. Top up on the panel, or orders will be refused.</source>
        <translation>{name} tem {amount}. Recarregue no painel ou os pedidos serão recusados.</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Wait while an order on the same link is active</source>
        <translation>Esperar enquanto houver pedido ativo no mesmo link</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>%Ln order(s) looked up.</source>
        <translation>
            <numerusform>%Ln pedido consultado.</numerusform>
            <numerusform>%Ln pedidos consultados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>%Ln other selected order(s) cannot be canceled and are left out.</source>
        <translation>
            <numerusform>Mais %Ln pedido selecionado não pode ser cancelado e fica de fora.</numerusform>
            <numerusform>Mais %Ln pedidos selecionados não podem ser cancelados e ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Ask the panel to cancel</source>
        <translation>Pedir ao painel que cancele</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Ask the panel to cancel %Ln order(s)?</source>
        <translation>
            <numerusform>Pedir ao painel que cancele %Ln pedido?</numerusform>
            <numerusform>Pedir ao painel que cancele %Ln pedidos?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Ask the panel to replace what dropped</source>
        <translation>Pedir ao painel que reponha o que caiu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Asked for, not refunded yet: the order’s state will tell.</source>
        <translation>Solicitado, ainda sem reembolso: o estado do pedido dirá.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Asking for %Ln refill(s)…</source>
        <translation>
            <numerusform>Pedindo %Ln reposição…</numerusform>
            <numerusform>Pedindo %Ln reposições…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Asking to cancel %Ln order(s)…</source>
        <translation>
            <numerusform>Pedindo para cancelar %Ln pedido…</numerusform>
            <numerusform>Pedindo para cancelar %Ln pedidos…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Cancel order</source>
        <translation>Cancelar pedido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Cancel: {outcome}</source>
        <translation>Cancelamento: {outcome}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Choose at most {most} orders at once.</source>
        <translation>Escolha no máximo {most} pedidos por vez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Choose one order to place it again.</source>
        <translation>Escolha um pedido para fazê-lo de novo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Choose orders first.</source>
        <translation>Escolha pedidos primeiro.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Do not cancel</source>
        <translation>Não cancelar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Import orders…</source>
        <translation>Importar pedidos…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Looking up orders</source>
        <translation>Consultando pedidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Not all orders could be looked up. Nothing was changed or charged.</source>
        <translation>Nem todos os pedidos puderam ser consultados. Nada foi alterado nem cobrado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Order again</source>
        <translation>Pedir de novo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Put the same order on the ticket</source>
        <translation>Pôr o mesmo pedido na ficha</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Refill</source>
        <translation>Reposição</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Refill: {outcome}</source>
        <translation>Reposição: {outcome}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>This only asks. The panel may refuse, what was delivered stays charged, and money comes back to the balance only once an order shows Canceled or Partial.</source>
        <translation>Isto só solicita. O painel pode recusar, o que foi entregue continua cobrado, e o dinheiro volta ao saldo só quando um pedido aparece como Cancelado ou Parcial.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_actions.py"/>
        <source>Yes, ask to cancel</source>
        <translation>Sim, pedir cancelamento</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>%Ln order(s) selected.</source>
        <translation>
            <numerusform>%Ln pedido selecionado.</numerusform>
            <numerusform>%Ln pedidos selecionados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Cancel</source>
        <translation>Cancelamento</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Charge</source>
        <translation>Cobrança</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Choose an order to see everything known about it.</source>
        <translation>Escolha um pedido para ver tudo o que se sabe dele.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Close details</source>
        <translation>Fechar detalhes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Copied. Paste it into the panel's support ticket.</source>
        <translation>Copiado. Cole no chamado de suporte do painel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Copy for ticket</source>
        <translation>Copiar para o suporte</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Estimate</source>
        <translation>Estimativa</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Given back</source>
        <translation>Devolvido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Looked up</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Not on the panel yet</source>
        <translation>Ainda não está no painel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Nothing was charged</source>
        <translation>Nada foi cobrado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Open link</source>
        <translation>Abrir link</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Order again</source>
        <translation>Pedir de novo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Order details</source>
        <translation>Detalhes do pedido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Order {id}</source>
        <translation>Pedido {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Placed</source>
        <translation>Feito</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Refill</source>
        <translation>Reposição</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Remains</source>
        <translation>Restante</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Save as template…</source>
        <translation>Salvar como modelo…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Start count</source>
        <translation>Contagem inicial</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>The link could not be opened in a browser.</source>
        <translation>O link não pôde ser aberto em um navegador.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>The panel has not told anything about this order yet.</source>
        <translation>O painel ainda não disse nada sobre este pedido.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>The panel's last answer</source>
        <translation>Última resposta do painel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>Time line</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>asked for</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_details.py"/>
        <source>not told yet</source>
        <translation>ainda não informado</translation>
    </message>
</context>
<context>
    <name>OrderFamily</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Its runs</source>
        <translation>Suas rodadas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>One run of this drip-feed.</source>
        <translation>Uma rodada deste drip-feed.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Order {id}</source>
        <translation>Pedido {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Orders for its posts</source>
        <translation>Pedidos para suas publicações</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Placed by the panel for a post of this subscription.</source>
        <translation>Feito pelo painel para uma publicação desta assinatura.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Show all %Ln in the list</source>
        <translation>
            <numerusform>Mostrar %Ln na lista</numerusform>
            <numerusform>Mostrar todos os %Ln na lista</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>Show this order</source>
        <translation>Mostrar este pedido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_family.py"/>
        <source>{ended} of {count} have ended.</source>
        <translation>{ended} de {count} terminaram.</translation>
    </message>
</context>
<context>
    <name>OrderFilters</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>%Ln not moving</source>
        <translation>
            <numerusform>%Ln parado</numerusform>
            <numerusform>%Ln parados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Active</source>
        <translation>Ativos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Attention</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Between two dates</source>
        <translation>Entre duas datas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Canceled</source>
        <translation>Cancelados</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Completed</source>
        <translation>Concluídos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Not moving</source>
        <translation>Parados</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Only %Ln order(s)</source>
        <translation>
            <numerusform>Só %Ln pedido</numerusform>
            <numerusform>Só %Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Order states</source>
        <translation>Estados dos pedidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Orders of which nothing has changed for much longer than their service usually takes</source>
        <translation>Pedidos em que nada mudou por muito mais tempo do que o serviço costuma levar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Partial</source>
        <translation>Parciais</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Placed</source>
        <translation>Feito</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Search link, id or service</source>
        <translation>Buscar link, número ou serviço</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Show all orders</source>
        <translation>Mostrar todos os pedidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_filters.py"/>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
</context>
<context>
    <name>OrderTicket</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket.py"/>
        <source>The panel does not list service {id} any more.</source>
        <translation>O painel não lista mais o serviço {id}.</translation>
    </message>
</context>
<context>
    <name>OrdersModel</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_model.py"/>
        <source>{title}: loading</source>
        <translation>{title}: carregando</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selecionado</numerusform>
            <numerusform>%Ln selecionados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Copy id</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Every order you place stands here, with how far it is and what it cost.</source>
        <translation>Aqui fica cada pedido que você faz, com o andamento e o custo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Look these orders up</source>
        <translation>Consultar estes pedidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>No order fits</source>
        <translation>Nenhum pedido corresponde</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>No order of this account fits the tab, the search and the dates chosen.</source>
        <translation>Nenhum pedido desta conta corresponde à aba, à busca e às datas escolhidas.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>No orders yet</source>
        <translation>Ainda não há pedidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Nothing needs your attention</source>
        <translation>Nada precisa da sua atenção</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Open link</source>
        <translation>Abrir link</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Orders shown</source>
        <translation>Pedidos mostrados</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Orders whose outcome is not known would stand here.</source>
        <translation>Aqui ficariam os pedidos de resultado desconhecido.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Place your first order</source>
        <translation>Faça seu primeiro pedido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Save as template…</source>
        <translation>Salvar como modelo…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders.py"/>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_empty.py"/>
        <source>Show all orders</source>
        <translation>Mostrar todos os pedidos</translation>
    </message>
</context>
<context>
    <name>OrdersTable</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_table.py"/>
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln linha copiada.</numerusform>
            <numerusform>%Ln linhas copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/orders_table.py"/>
        <source>Only the first %Ln row(s) were copied; the export takes any number.</source>
        <translation>
            <numerusform>Só a primeira linha (%Ln) foi copiada; a exportação aceita qualquer número.</numerusform>
            <numerusform>Só as primeiras %Ln linhas foram copiadas; a exportação aceita qualquer número.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeNote</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Order message</source>
        <translation>Mensagem dos pedidos</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>%Ln order(s) taken over by id count in no sum here, as no panel tells when they were placed: {amounts}</source>
        <translation>
            <numerusform>%Ln pedido importado por id não conta em nenhuma soma, pois nenhum painel diz quando foi feito: {amounts}</numerusform>
            <numerusform>%Ln pedidos importados por id não contam em nenhuma soma, pois nenhum painel diz quando foram feitos: {amounts}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Active orders</source>
        <translation>Pedidos ativos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Balance movements</source>
        <translation>Movimentos do saldo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Balance over time</source>
        <translation>Saldo ao longo do tempo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Choose a service, or press New order.</source>
        <translation>Escolha um serviço ou clique em Novo pedido.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Newest orders</source>
        <translation>Pedidos mais recentes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No balance is known yet. It is fetched every few minutes.</source>
        <translation>Nenhum saldo é conhecido ainda. Ele é buscado a cada poucos minutos.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No orders in the last 30 days.</source>
        <translation>Nenhum pedido nos últimos 30 dias.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No orders yet</source>
        <translation>Ainda não há pedidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No prices have changed</source>
        <translation>Nenhum preço mudou</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>No top-ups or refunds yet</source>
        <translation>Ainda sem recargas nem reembolsos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Nothing is unclear</source>
        <translation>Nada está incerto</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Nothing was spent in the last 30 days.</source>
        <translation>Nada foi gasto nos últimos 30 dias.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Of your favourites and of services you ordered lately.</source>
        <translation>Dos favoritos e dos serviços pedidos há pouco.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Orders in the history</source>
        <translation>Pedidos no histórico</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Orders of the last 30 days by state</source>
        <translation>Pedidos dos últimos 30 dias por estado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Please look at it</source>
        <translation>Veja, por favor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Price changes</source>
        <translation>Mudanças de preços</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Show attention</source>
        <translation>Mostrar Atenção</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Show orders</source>
        <translation>Mostrar pedidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spending and balances in</source>
        <translation>Gastos e saldos em</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spent in 30 days</source>
        <translation>Gasto em 30 dias</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spent in 7 days</source>
        <translation>Gasto em 7 dias</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spent per day</source>
        <translation>Gasto por dia</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Spent today</source>
        <translation>Gasto hoje</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Top services of the last 30 days</source>
        <translation>Principais serviços de 30 dias</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>Waiting for you</source>
        <translation>Esperando você</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview.py"/>
        <source>What moves a balance besides your orders shows here.</source>
        <translation>Aqui aparece o que move um saldo além dos seus pedidos.</translation>
    </message>
</context>
<context>
    <name>PlaceLaterDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Also when it ends partial, canceled or failed</source>
        <translation>Também se terminar parcial, cancelado ou com falha</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>At a time</source>
        <translation>Em um horário</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Change the time</source>
        <translation>Mudar o horário</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Clocks are set forward then, so this means {time}, in {span}.</source>
        <translation>Nesse momento os relógios são adiantados, então isto significa {time}, em {span}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Date and time</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>In 1 hour</source>
        <translation>Em 1 hora</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>In {span}, by this computer's clock.</source>
        <translation>Em {span}, pelo relógio deste computador.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Looking for orders on this link…</source>
        <translation>Procurando pedidos deste link…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>No order of this account is running on this link now.</source>
        <translation>Nenhum pedido desta conta está em andamento neste link agora.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Order on this link</source>
        <translation>Pedido deste link</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Order {id} · {service}</source>
        <translation>Pedido {id} · {service}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Place later</source>
        <translation>Fazer mais tarde</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>SMM Desktop must be running then; the tray is enough. More than {minutes} minutes late it is not placed by itself, but waits under Attention.</source>
        <translation>O SMM Desktop precisa estar aberto na hora; basta a bandeja. Com mais de {minutes} minutos de atraso, ele não é feito por conta própria, mas espera em Atenção.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Save time</source>
        <translation>Salvar horário</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Schedule order</source>
        <translation>Agendar pedido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Service, balance and link are looked at again first. It will not cost more than {cost}: otherwise it waits for you.</source>
        <translation>Antes, serviço, saldo e link são verificados de novo. Não vai custar mais de {cost}: senão, espera por você.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Service, price, balance and link are looked at again first; what changed waits for you.</source>
        <translation>Antes, serviço, preço, saldo e link são verificados de novo; o que mudou espera por você.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>This time has passed.</source>
        <translation>Este horário já passou.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>This time has passed. Choose a later one.</source>
        <translation>Esta hora já passou. Escolha outra mais tarde.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Today, {time}</source>
        <translation>Hoje, {time}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>Tomorrow, {time}</source>
        <translation>Amanhã, {time}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/place_later.py"/>
        <source>When the order on this link ends</source>
        <translation>Quando o pedido deste link terminar</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/plot_card.py"/>
        <source>Copy as picture</source>
        <translation>Copiar como imagem</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/plot_card.py"/>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/plot_card.py"/>
        <source>Show as table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/plot_card.py"/>
        <source>{title}, as a table</source>
        <translation>{title}, como tabela</translation>
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
        <translation>Histórico de preços</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/price_plot.py"/>
        <source>not listed</source>
        <translation>fora da lista</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/price_plot.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/price_plot.py"/>
        <source>{price} before</source>
        <translation>{price} antes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/price_plot.py"/>
        <source>{price} from {date}</source>
        <translation>{price} desde {date}</translation>
    </message>
</context>
<context>
    <name>PricesSection</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_prices.py"/>
        <source>All changes of this service…</source>
        <translation>Todas as mudanças deste serviço…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/service_prices.py"/>
        <source>From {first} to {last}, %Ln change(s) since {date}.</source>
        <translation>
            <numerusform>De {first} a {last}, %Ln mudança desde {date}.</numerusform>
            <numerusform>De {first} a {last}, %Ln mudanças desde {date}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_prices.py"/>
        <source>Price and changes</source>
        <translation>Preço e mudanças</translation>
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
        <translation>Ele continua acompanhando seus pedidos aqui. Saia pelo menu deste ícone.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Putting the backup in place…</source>
        <translation>Colocando o backup no lugar…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Saving what can be saved…</source>
        <translation>Salvando o que for possível…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Something unforeseen happened while the data was being opened.</source>
        <translation>Algo imprevisto aconteceu ao abrir os dados.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Waiting for the outcome of an order before leaving…</source>
        <translation>Esperando o resultado de um pedido antes de sair…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/app.py"/>
        <source>Waiting for the outcome of an order before the backup is put in place…</source>
        <translation>Esperando o resultado de um pedido antes de colocar o backup no lugar…</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Select All</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Step up</source>
        <translation>Pa&amp;sso acima</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Step &amp;down</source>
        <translation>Passo &amp;abaixo</translation>
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
Arquivo não encontrado.
Verifique se foi indicado um nome correto para o arquivo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 já existe.
Deseja substituí-la?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Choose</source>
        <translation>Es&amp;colher</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;New Folder</source>
        <translation>&amp;Nova pasta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>All Files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Create New Folder</source>
        <translation>Criar nova pasta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Detail View</source>
        <translation>Exibição detalhada</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Directory:</source>
        <translation>Pasta:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>File &amp;name:</source>
        <translation>&amp;Nome do arquivo:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Files of type:</source>
        <translation>Arquivos do tipo:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>List View</source>
        <translation>Exibição em lista</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Look in:</source>
        <translation>Procurar em:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>New Folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Parent Directory</source>
        <translation>Pasta superior</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Recent Places</source>
        <translation>Locais recentes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Save As</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar arquivos &amp;ocultos</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Date Modified</source>
        <translation>Data de modificação</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Paste</source>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Yes</source>
        <translation>&amp;Sim</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Abort</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>N&amp;o to All</source>
        <translation>Nã&amp;o para tudo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Reset</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Restore Defaults</source>
        <translation>Restaurar padrões</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Retry</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Save All</source>
        <translation>Salvar tudo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Yes to &amp;All</source>
        <translation>Sim par&amp;a tudo</translation>
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
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Copy &amp;Link Location</source>
        <translation>Copiar localização do &amp;link</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/words_of_qt.py"/>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_notes.py"/>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../smm_desktop/ui/rail.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/rail.py"/>
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln aberto</numerusform>
            <numerusform>%Ln abertos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefillsPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>%Ln asked for</source>
        <translation>
            <numerusform>%Ln solicitada</numerusform>
            <numerusform>%Ln solicitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>%Ln refill(s) looked up.</source>
        <translation>
            <numerusform>%Ln reposição consultada.</numerusform>
            <numerusform>%Ln reposições consultadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selecionado</numerusform>
            <numerusform>%Ln selecionados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>A refill asks the panel to replace what dropped after an order was completed. It costs nothing.</source>
        <translation>Uma reposição pede ao painel que reponha o que caiu depois de um pedido concluído. Não custa nada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Asking for %Ln refill(s)…</source>
        <translation>
            <numerusform>Pedindo %Ln reposição…</numerusform>
            <numerusform>Pedindo %Ln reposições…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Can be refilled now</source>
        <translation>Podem ser repostos agora</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Choose orders in the list below first.</source>
        <translation>Escolha antes pedidos na lista abaixo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Completed orders of services with refill stand here as soon as a refill can be asked for.</source>
        <translation>Pedidos concluídos de serviços com reposição aparecem aqui assim que ela puder ser pedida.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Looking up refills</source>
        <translation>Consultando reposições</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>No order can be refilled now</source>
        <translation>Nenhum pedido pode ser reposto agora</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>No refills asked for yet</source>
        <translation>Nenhuma reposição pedida ainda</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Not all refills could be looked up. Nothing was changed or charged.</source>
        <translation>Nem todas as reposições puderam ser consultadas. Nada foi alterado nem cobrado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Orders and refills</source>
        <translation>Pedidos e reposições</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Others, and why not</source>
        <translation>Outros, e por que não</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Refill</source>
        <translation>Reposição</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Refill: {outcome}</source>
        <translation>Reposição: {outcome}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Refills</source>
        <translation>Reposições</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refills.py"/>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Delete its orders from the history too</source>
        <translation>Apagar também os pedidos do histórico</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Export its orders first…</source>
        <translation>Exportar antes os pedidos…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Keep its orders in the history</source>
        <translation>Manter os pedidos no histórico</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Remove account</source>
        <translation>Remover conta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>Remove “{name}”?</source>
        <translation>Remover “{name}”?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/account.py"/>
        <source>The key is deleted from the keyring. Orders that are still running go on at the panel; they are no longer followed here.</source>
        <translation>A chave é apagada do chaveiro. Pedidos em andamento continuam no painel; aqui não são mais acompanhados.</translation>
    </message>
</context>
<context>
    <name>ReplacedDialog</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln conta</numerusform>
            <numerusform>%Ln contas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>%Ln refill(s)</source>
        <translation>
            <numerusform>%Ln reposição</numerusform>
            <numerusform>%Ln reposições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln serviço</numerusform>
            <numerusform>%Ln serviços</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Folder of the former data</source>
        <translation>Pasta dos dados anteriores</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>In use now: the backup of {backup}.</source>
        <translation>Em uso agora: o backup de {backup}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Nothing could be read of the damaged file.</source>
        <translation>Nada pôde ser lido do arquivo danificado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Orders placed since the backup may be missing here: compare with the panel’s order page. Batch lines that waited to be sent are held back under Attention; nothing is sent by itself.</source>
        <translation>Podem faltar pedidos feitos depois do backup: compare com a página de pedidos do painel. Linhas de lotes que esperavam o envio estão retidas em Atenção; nada é enviado por conta própria.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Read of the damaged file: {parts}.</source>
        <translation>Lido do arquivo danificado: {parts}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>The backup is in place</source>
        <translation>O backup está no lugar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>The damaged file is kept in this folder:</source>
        <translation>O arquivo danificado fica nesta pasta:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>The data that was there before is kept in this folder:</source>
        <translation>Os dados anteriores ficam nesta pasta:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/replaced.py"/>
        <source>Your data is open again</source>
        <translation>Seus dados estão abertos de novo</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Backups (*.sqlite3)</source>
        <translation>Backups (*.sqlite3)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Choose a backup</source>
        <translation>Escolher um backup</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Keys are not part of a backup. They stay in this computer’s keyring; on another one, enter them again under Settings, Accounts.</source>
        <translation>As chaves não fazem parte do backup. Ficam no chaveiro deste computador; em outro, digite-as de novo em Configurações, Contas.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>Restore from a backup</source>
        <translation>Restaurar de um backup</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/restore.py"/>
        <source>The backup takes the place of the present data: accounts, orders, settings. The present data is not deleted; it is moved into a folder of its own and stays there. Orders placed since the backup go on at the panel, but are not in the backup.</source>
        <translation>O backup toma o lugar dos dados atuais: contas, pedidos, configurações. Os dados atuais não são apagados; vão para uma pasta própria e ficam lá. Pedidos feitos depois do backup continuam no painel, mas não estão no backup.</translation>
    </message>
</context>
<context>
    <name>ScheduleHands</name>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Delete this scheduled order? Nothing was sent for it.</source>
        <translation>Apagar este pedido agendado? Nada foi enviado por ele.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Deleted. Nothing was sent.</source>
        <translation>Apagado. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>It was not placed.</source>
        <translation>Não foi feito.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>It was placed, changed or deleted meanwhile.</source>
        <translation>Foi feito, alterado ou apagado nesse meio-tempo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Looking at service, price and balance again…</source>
        <translation>Verificando de novo serviço, preço e saldo…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Order {id} is placed.</source>
        <translation>O pedido {id} foi feito.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Place this order now at the higher price?</source>
        <translation>Fazer este pedido agora pelo preço mais alto?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Place this order now for about {cost}?</source>
        <translation>Fazer este pedido agora por cerca de {cost}?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Place this order now? Its cost cannot be told beforehand.</source>
        <translation>Fazer este pedido agora? O custo não pode ser dito de antemão.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Yes, delete it</source>
        <translation>Sim, apagar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_hands.py"/>
        <source>Yes, place it now</source>
        <translation>Sim, fazer agora</translation>
    </message>
</context>
<context>
    <name>ScheduledButton</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Scheduled: {count}</source>
        <translation>Agendados: {count}</translation>
    </message>
</context>
<context>
    <name>ScheduledCard</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Agreed to</source>
        <translation>Aceito</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>New time…</source>
        <translation>Novo horário…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Nothing was sent. Service, price, balance and link are looked at again before it is placed.</source>
        <translation>Nada foi enviado. Serviço, preço, saldo e link são verificados de novo antes de fazer o pedido.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Place at this price</source>
        <translation>Fazer por este preço</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Place now</source>
        <translation>Fazer agora</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Scheduled</source>
        <translation>Agendado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_scheduled.py"/>
        <source>Was to be placed</source>
        <translation>Deveria ser feito</translation>
    </message>
</context>
<context>
    <name>ScheduledDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Change time…</source>
        <translation>Mudar horário…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Nothing is scheduled</source>
        <translation>Nada agendado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Order</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Place now</source>
        <translation>Fazer agora</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Placed only while SMM Desktop is running; the tray is enough.</source>
        <translation>Só são feitos com o SMM Desktop aberto; basta a bandeja.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>Scheduled orders</source>
        <translation>Pedidos agendados</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/scheduled.py"/>
        <source>“Later…” beside “Place order” keeps an order for a time, or for when the one on its link ends.</source>
        <translation>“Depois…”, ao lado de “Fazer pedido”, guarda um pedido para um horário, ou para quando o do seu link terminar.</translation>
    </message>
</context>
<context>
    <name>ServiceChangesDialog</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln mudança</numerusform>
            <numerusform>%Ln mudanças</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>All changes</source>
        <translation>Todas as mudanças</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Changes of services</source>
        <translation>Mudanças de serviços</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Cheaper</source>
        <translation>Mais barato</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Dearer</source>
        <translation>Mais caro</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Each time services are read, what differs from before is kept here.</source>
        <translation>Cada vez que os serviços são lidos, o que difere de antes é guardado aqui.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Favourites only</source>
        <translation>Só favoritos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Kind of change</source>
        <translation>Tipo de mudança</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Names, categories, types</source>
        <translation>Nomes, categorias, tipos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Nothing changed yet</source>
        <translation>Nada mudou ainda</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Nothing like that changed</source>
        <translation>Nada assim mudou</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Refill, cancel, drip-feed</source>
        <translation>Reposição, cancelamento, drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Search by name or ID</source>
        <translation>Buscar por nome ou número</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Search changes</source>
        <translation>Buscar mudanças</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>The newest {count} changes</source>
        <translation>As {count} mudanças mais recentes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Vanished</source>
        <translation>Sumiu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>What each reading of a panel found changed. Double-click a line to see the service.</source>
        <translation>O que mudou a cada leitura de um painel. Clique duas vezes em uma linha para ver o serviço.</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_service.py"/>
        <source>Any service</source>
        <translation>Qualquer serviço</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_service.py"/>
        <source>Orders of the service</source>
        <translation>Pedidos do serviço</translation>
    </message>
</context>
<context>
    <name>ServiceDetails</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Add to favourites</source>
        <translation>Adicionar aos favoritos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Cancel</source>
        <translation>Cancelamento</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Copied ID {id}.</source>
        <translation>Número {id} copiado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Copy ID</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <location filename="../../smm_desktop/ui/widgets/ticket_about.py"/>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Drip-feed</source>
        <translation>Drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>ID {id}</source>
        <translation>Nº {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Order this service</source>
        <translation>Pedir este serviço</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Rate per 1000</source>
        <translation>Preço por 1000</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Refill</source>
        <translation>Reposição</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Remove from favourites</source>
        <translation>Remover dos favoritos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Service details</source>
        <translation>Detalhes do serviço</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
</context>
<context>
    <name>ServiceField</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_service.py"/>
        <source>Matching services</source>
        <translation>Serviços correspondentes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_service.py"/>
        <source>Name or ID</source>
        <translation>Nome ou número</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_service.py"/>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
</context>
<context>
    <name>ServiceRecordView</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record.py"/>
        <source>Your record with this service</source>
        <translation>Seu registro com este serviço</translation>
    </message>
</context>
<context>
    <name>ServicesHead</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_head.py"/>
        <source>Recent changes…</source>
        <translation>Mudanças recentes…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_head.py"/>
        <source>Refresh services</source>
        <translation>Atualizar serviços</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_head.py"/>
        <source>Refreshing…</source>
        <translation>Atualizando…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_head.py"/>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln serviço</numerusform>
            <numerusform>%Ln serviços</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Add to favourites</source>
        <translation>Adicionar aos favoritos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Clear search and filters</source>
        <translation>Limpar busca e filtros</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Connect a panel</source>
        <translation>Conectar um painel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Connect a panel, or try the practice panel, where nothing is spent.</source>
        <translation>Conecte um painel ou teste o painel de treino, onde nada é gasto.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Copied ID {id}.</source>
        <translation>Número {id} copiado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Copy ID</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Here you find what your panel offers</source>
        <translation>Aqui você encontra o que seu painel oferece</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>No service matches</source>
        <translation>Nenhum serviço corresponde</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>No services yet</source>
        <translation>Ainda não há serviços</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Order this service</source>
        <translation>Pedir este serviço</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Reading the services…</source>
        <translation>Lendo os serviços…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Refresh services</source>
        <translation>Atualizar serviços</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Remove from favourites</source>
        <translation>Remover dos favoritos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Search by name, category, ID or note</source>
        <translation>Buscar por nome, categoria, número ou nota</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Services message</source>
        <translation>Mensagem dos serviços</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>The panel does not list this service any more. What you know of it is kept here.</source>
        <translation>O painel não lista mais este serviço. O que você sabe dele fica aqui.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>The panel is asked what it offers.</source>
        <translation>Perguntando ao painel o que ele oferece.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>The panel listed no services when it was asked last.</source>
        <translation>O painel não listou nenhum serviço da última vez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Try fewer words, or take the filters off.</source>
        <translation>Tente menos palavras ou tire os filtros.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>What is shown was read {ago}.</source>
        <translation>O que se vê foi lido {ago}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>read {ago}</source>
        <translation>lido {ago}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>{unread} of {all} services could not be read, and are not listed.</source>
        <translation>{unread} de {all} serviços não puderam ser lidos e não estão na lista.</translation>
    </message>
</context>
<context>
    <name>SessionKeeper</name>
    <message>
        <location filename="../../smm_desktop/holding.py"/>
        <source>An order is being sent.</source>
        <translation>Um pedido está sendo enviado.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source> d</source>
        <translation> d</translation>
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
        <translation>Um pedido mais caro mostra o valor e é confirmado. Vazio: nunca.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>As the system</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Before an order is placed, services read longer ago are read again and compared.</source>
        <translation>Antes de fazer um pedido, serviços lidos há mais tempo são lidos de novo e comparados.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Confirm orders above</source>
        <translation>Confirmar pedidos acima de</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Days in which nothing changed. A service that you ordered often is measured by its usual time instead.</source>
        <translation>Dias em que nada mudou. Um serviço que você pediu muitas vezes é medido pelo seu tempo habitual.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Mark orders as not moving after</source>
        <translation>Marcar pedidos como parados após</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Orders are followed by themselves.</source>
        <translation>Os pedidos são acompanhados sozinhos.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Read prices again after</source>
        <translation>Ler os preços de novo após</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Refresh balances every</source>
        <translation>Atualizar saldos a cada</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings.py"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_search.py"/>
        <source>No setting fits. Esc shows them all.</source>
        <translation>Nenhuma configuração corresponde. Esc mostra todas.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_search.py"/>
        <source>Search settings</source>
        <translation>Buscar configurações</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>SpentCard</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_cards.py"/>
        <source>Also {amounts}</source>
        <translation>Também {amounts}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_cards.py"/>
        <source>{amount} of it estimated</source>
        <translation>{amount} disso estimado</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <location filename="../../smm_desktop/ui/spinner.py"/>
        <source>Working</source>
        <translation>Trabalhando</translation>
    </message>
</context>
<context>
    <name>StaySettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Keep following in the tray when the window is closed</source>
        <translation>Continuar acompanhando na bandeja ao fechar a janela</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Start when I log in</source>
        <translation>Iniciar quando eu entrar no sistema</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Start without opening the window</source>
        <translation>Iniciar sem abrir a janela</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Starting and staying</source>
        <translation>Início e permanência</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Starting at login cannot be arranged from here.</source>
        <translation>O início com o sistema não pode ser configurado daqui.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_stay.py"/>
        <source>Where the system has no tray, closing the window quits the program.</source>
        <translation>Onde o sistema não tem bandeja, fechar a janela encerra o programa.</translation>
    </message>
</context>
<context>
    <name>TemplatesButton</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/templates_button.py"/>
        <source>Manage templates…</source>
        <translation>Gerenciar modelos…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/templates_button.py"/>
        <source>Save as template…</source>
        <translation>Salvar como modelo…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/templates_button.py"/>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Delete the template “{name}”?</source>
        <translation>Apagar o modelo “{name}”?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>No templates yet</source>
        <translation>Nenhum modelo ainda</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Rename template</source>
        <translation>Renomear modelo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>What it holds</source>
        <translation>O que contém</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/templates.py"/>
        <source>Yes, delete it</source>
        <translation>Sim, apagar</translation>
    </message>
</context>
<context>
    <name>TicketFoot</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Later…</source>
        <translation>Depois…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Place it at a time, or when the order on its link ends</source>
        <translation>Fazer em um horário, ou quando o pedido do seu link terminar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Place it when that order ends…</source>
        <translation>Fazer quando aquele pedido terminar…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Place later…</source>
        <translation>Fazer mais tarde…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Place order</source>
        <translation>Fazer pedido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_foot.py"/>
        <source>Placing order…</source>
        <translation>Fazendo o pedido…</translation>
    </message>
</context>
<context>
    <name>TicketHead</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Choose a service from the list.</source>
        <translation>Escolha um serviço da lista.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Close ticket</source>
        <translation>Fechar ficha</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Connect a panel first</source>
        <translation>Conecte um painel primeiro</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Name or ID</source>
        <translation>Nome ou número</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>New order</source>
        <translation>Novo pedido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>No services yet: refresh them first</source>
        <translation>Ainda não há serviços: atualize-os primeiro</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_head.py"/>
        <source>The panel does not list service {id} any more.</source>
        <translation>O painel não lista mais o serviço {id}.</translation>
    </message>
</context>
<context>
    <name>TicketLater</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_later.py"/>
        <source>Show scheduled orders</source>
        <translation>Mostrar agendados</translation>
    </message>
</context>
<context>
    <name>TicketTemplates</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_templates.py"/>
        <source>The service of “{name}” is not what it was when the template was kept.</source>
        <translation>O serviço de “{name}” não é mais o que era quando o modelo foi salvo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_templates.py"/>
        <source>Use today's terms</source>
        <translation>Usar as condições de hoje</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/time_line.py"/>
        <source>Time line</source>
        <translation>Linha do tempo</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Add account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Fetch balances and active orders (F5)</source>
        <translation>Buscar saldos e pedidos ativos (F5)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>New order</source>
        <translation>Novo pedido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>No account yet</source>
        <translation>Nenhuma conta ainda</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Open the order ticket (Ctrl+N)</source>
        <translation>Abrir a ficha de pedido (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/topbar.py"/>
        <source>Updated {ago}</source>
        <translation>Atualizado {ago}</translation>
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
        <translation>Um saldo está baixo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>A panel refuses the key</source>
        <translation>Um painel recusa a chave</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Active orders: {count}</source>
        <translation>Pedidos ativos: {count}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Following is paused</source>
        <translation>Acompanhamento pausado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>New order</source>
        <translation>Novo pedido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>No panel can be reached</source>
        <translation>Nenhum painel pode ser acessado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Pause following</source>
        <translation>Pausar acompanhamento</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>Waiting for you: {count}</source>
        <translation>Esperando você: {count}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/tray.py"/>
        <source>not known yet</source>
        <translation>ainda desconhecido</translation>
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
        <translation>Nada foi enviado a um painel e nada foi alterado no arquivo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Open data folder</source>
        <translation>Abrir pasta de dados</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/waiting.py"/>
        <source>Your data could not be opened</source>
        <translation>Seus dados não puderam ser abertos</translation>
    </message>
</context>
<context>
    <name>UnclearRequestCard</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Charge</source>
        <translation>Cobrança</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>It was done</source>
        <translation>Foi feito</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>It was not done</source>
        <translation>Não foi feito</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Its id on the panel’s refill page, where there is one:</source>
        <translation>O número na página de reposições do painel, se houver:</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Look at the panel’s site, then answer. The answer is only noted; nothing is sent again by itself.</source>
        <translation>Veja no site do painel e responda. A resposta só é anotada; nada é enviado de novo por conta própria.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>On {when} you asked {account} for a refill of order {order}, and no clear answer came.</source>
        <translation>Em {when} você pediu a {account} uma reposição do pedido {order} e não veio resposta clara.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>On {when} you asked {account} to cancel order {order}, and no clear answer came.</source>
        <translation>Em {when} você pediu a {account} que cancelasse o pedido {order} e não veio resposta clara.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Refill ID</source>
        <translation>Nº da reposição</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Remains</source>
        <translation>Restante</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>State now</source>
        <translation>Estado agora</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>The panel did not take it</source>
        <translation>O painel não aceitou</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>The panel took it</source>
        <translation>O painel aceitou</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>The refill’s id on the panel</source>
        <translation>Número da reposição no painel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Was the cancel carried out?</source>
        <translation>O cancelamento foi feito?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>Was the refill taken?</source>
        <translation>A reposição foi aceita?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>You can then ask for it again on the Orders page.</source>
        <translation>Depois você pode pedir de novo na página Pedidos.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>a panel that is no longer here</source>
        <translation>um painel que não está mais aqui</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_request.py"/>
        <source>not looked at since</source>
        <translation>não consultado desde então</translation>
    </message>
</context>
<context>
    <name>UnknownOrderCard</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Balance after</source>
        <translation>Saldo depois</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Balance before</source>
        <translation>Saldo antes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Enter the id that the panel shows for this order.</source>
        <translation>Digite o número que o painel mostra para este pedido.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Estimate</source>
        <translation>Estimativa</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It is marked as not placed. You can then place it again as a new order.</source>
        <translation>Fica marcado como não feito. Depois você pode fazê-lo de novo como pedido novo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It is not there</source>
        <translation>Não está lá</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It is there</source>
        <translation>Está lá</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It is this order all the same</source>
        <translation>É este pedido mesmo assim</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It was not placed</source>
        <translation>Não foi feito</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>It was placed</source>
        <translation>Foi feito</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Look for it among your orders on the panel’s site, then answer. Nothing is sent again by itself.</source>
        <translation>Procure-o entre seus pedidos no site do painel e responda. Nada é enviado de novo por conta própria.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>On {when} you asked {account} for {what}, and no clear answer came.</source>
        <translation>Em {when} você pediu a {account} {what} e não veio resposta clara.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Open the panel’s site</source>
        <translation>Abrir o site do painel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Order ID</source>
        <translation>Nº do pedido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>The order’s id on the panel</source>
        <translation>Número do pedido no painel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>Was this order placed?</source>
        <translation>Este pedido foi feito?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>a panel that is no longer here</source>
        <translation>um painel que não está mais aqui</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_order.py"/>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Could not find out whether there is a newer version.</source>
        <translation>Não foi possível saber se há uma versão mais nova.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Looking for a newer version…</source>
        <translation>Procurando uma versão mais nova…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Save the file</source>
        <translation>Salvar o arquivo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Saved and checked: {path}. Quit the program before you install it.</source>
        <translation>Salvo e verificado: {path}. Saia do programa antes de instalar.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>There is no file for this kind of computer. Update the way you installed this copy.</source>
        <translation>Não há arquivo para este tipo de computador. Atualize como instalou esta cópia.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>This is the newest version.</source>
        <translation>Esta é a versão mais nova.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Updates</source>
        <translation>Atualizações</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Version {version} is available.</source>
        <translation>A versão {version} está disponível.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>You have version {version}.</source>
        <translation>Você tem a versão {version}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>Your version has a fault that is mended there. Update soon.</source>
        <translation>Sua versão tem uma falha já corrigida lá. Atualize logo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/updates.py"/>
        <source>{name}, {size}. It is checked and saved to {folder}; you open it yourself when you want to.</source>
        <translation>{name}, {size}. É verificado e salvo em {folder}; você mesmo o abre quando quiser.</translation>
    </message>
</context>
<context>
    <name>UpdateNote</name>
    <message>
        <location filename="../../smm_desktop/ui/update_note.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/update_note.py"/>
        <source>SMM Desktop was updated to version {version}.</source>
        <translation>O SMM Desktop foi atualizado para a versão {version}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/update_note.py"/>
        <source>What's new</source>
        <translation>Novidades</translation>
    </message>
</context>
<context>
    <name>UpdateSettings</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Check for updates…</source>
        <translation>Procurar atualizações…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Look for a newer version once a day</source>
        <translation>Procurar uma versão mais nova uma vez por dia</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Only the list of releases is fetched, nothing is told about you. Its signature is checked before anything is shown. Nothing is installed by itself.</source>
        <translation>Só a lista de versões é baixada, nada é dito sobre você. A assinatura é verificada antes de mostrar algo. Nada é instalado por conta própria.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>This copy was installed as a package, and your system’s own tools update it. Here you only learn that there is something newer.</source>
        <translation>Esta cópia foi instalada como pacote e as ferramentas do seu sistema a atualizam. Aqui você só fica sabendo que há algo mais novo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Updates</source>
        <translation>Atualizações</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/settings_updates.py"/>
        <source>Updates are not set up for this build: it has no address or no release key, so it never asks.</source>
        <translation>As atualizações não estão configuradas nesta compilação: falta endereço ou chave de versões, então ela nunca pergunta.</translation>
    </message>
</context>
<context>
    <name>Updater</name>
    <message>
        <location filename="../../smm_desktop/ui/updater.py"/>
        <source>SMM Desktop {version} is available. Help → Check for updates… says what is new.</source>
        <translation>O SMM Desktop {version} está disponível. Ajuda → Procurar atualizações… diz o que há de novo.</translation>
    </message>
</context>
<context>
    <name>WhatsNewDialog</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>Not released yet</source>
        <translation>Ainda não lançado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>What's new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/whats_new.py"/>
        <source>You have version {version}.</source>
        <translation>Você tem a versão {version}. As notas estão em inglês.</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <location filename="../../smm_desktop/ui/messagebar.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/messagebar.py"/>
        <source>Cancel: {work}</source>
        <translation>Cancelar: {work}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/messagebar.py"/>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>_Description</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_details.py"/>
        <source>The panel gives no description.</source>
        <translation>O painel não dá descrição.</translation>
    </message>
</context>
<context>
    <name>_Entries</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>No refill</source>
        <translation>Sem reposição</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>Refill</source>
        <translation>Reposição</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>{least} to {most}</source>
        <translation>de {least} a {most}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>{name}, {account}: {price}, {saved}; {limits}; {refill}; ID {id}</source>
        <translation>{name}, {account}: {price}, {saved}; {limits}; {refill}; ID {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/service_elsewhere.py"/>
        <source>{percent} less</source>
        <translation>{percent} a menos</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Field name {number}</source>
        <translation>Nome do campo {number}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Field value {number}</source>
        <translation>Valor do campo {number}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>Remove field {number}</source>
        <translation>Remover campo {number}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/fields_free.py"/>
        <source>value</source>
        <translation>valor</translation>
    </message>
</context>
<context>
    <name>_SearchField</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/services.py"/>
        <source>Search services</source>
        <translation>Buscar serviços</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>%Ln line(s) of “{name}”</source>
        <translation>
            <numerusform>%Ln linha de “{name}”</numerusform>
            <numerusform>%Ln linhas de “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>%Ln outcome(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>%Ln refill(s)</source>
        <translation>
            <numerusform>%Ln reposição</numerusform>
            <numerusform>%Ln reposições</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Cancel unclear</source>
        <translation>Cancelamento incerto</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>Dearer</source>
        <translation>Mais caro</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Ended partial</source>
        <translation>Terminaram parciais</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Estimate</source>
        <translation>Estimativa</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>It holds {amount}, less than the limit of {limit}. Top up on the panel, or orders will be refused.</source>
        <translation>Tem {amount}, menos que o limite de {limit}. Recarregue no painel ou os pedidos serão recusados.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>It is told because the service is a favourite.</source>
        <translation>Avisado porque o serviço é favorito.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>It is told because you ordered this service in the last 30 days.</source>
        <translation>Avisado porque você pediu este serviço nos últimos 30 dias.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Key refused</source>
        <translation>Chave recusada</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Lines held back</source>
        <translation>Linhas retidas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Low balance</source>
        <translation>Saldo baixo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Not moving</source>
        <translation>Parados</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Not saved yet</source>
        <translation>Ainda não salvo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Nothing has changed for much longer than their services usually take. Some panels show failed orders as Pending for ever: ask the panel's support.</source>
        <translation>Nada mudou há muito mais tempo do que seus serviços costumam levar. Alguns painéis mostram pedidos com falha como Pending para sempre: pergunte ao suporte do painel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>Other limits</source>
        <translation>Outros limites</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Outcome unknown</source>
        <translation>Resultado desconhecido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>Refill rejected</source>
        <translation>Reposição rejeitada</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Refill unclear</source>
        <translation>Reposição incerta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Scheduled, held</source>
        <translation>Agendados, retidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The largest quantity of an order is {new} now; it was {old}.</source>
        <translation>A maior quantidade de um pedido agora é {new}; era {old}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The least quantity of an order is {new} now; it was {old}.</source>
        <translation>A menor quantidade de um pedido agora é {new}; era {old}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>The panel canceled them without being asked. Their money comes back to the balance.</source>
        <translation>O painel os cancelou sem que ninguém pedisse. O dinheiro volta ao saldo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The panel does not list it any more: new orders would be refused.</source>
        <translation>O painel não o lista mais: novos pedidos seriam recusados.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>The panel rejected these refills. Its support can tell why; Copy for ticket helps to ask.</source>
        <translation>O painel rejeitou estas reposições. O suporte dele pode dizer por quê; Copiar para o suporte ajuda a perguntar.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>The panel says that they failed. What was charged for them mostly comes back by itself.</source>
        <translation>O painel diz que falharam. O que foi cobrado por eles quase sempre volta por conta própria.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The price went up from {old} to {new}.</source>
        <translation>O preço subiu de {old} para {new}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>The price went up from {old} to {new}: {percent} % more.</source>
        <translation>O preço subiu de {old} para {new}: {percent} % a mais.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_news.py"/>
        <source>They came up short: what was not delivered comes back to the balance. Order again what is still wanted.</source>
        <translation>Ficaram incompletos: o que não foi entregue volta ao saldo. Peça de novo o que ainda quiser.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_service.py"/>
        <source>Vanished</source>
        <translation>Sumiu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/attention_items.py"/>
        <source>What</source>
        <translation>O quê</translation>
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
            <numerusform>há %Ln dia</numerusform>
            <numerusform>há %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>before a restore</source>
        <translation>antes de restaurar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>before an update</source>
        <translation>antes de atualizar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>by itself</source>
        <translation>automático</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>on request</source>
        <translation>a pedido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/backup_list.py"/>
        <source>the file you chose</source>
        <translation>o arquivo que você escolheu</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Estimated cost</source>
        <translation>Custo estimado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Fault</source>
        <translation>Erro</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Look</source>
        <translation>Rever</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Order ID</source>
        <translation>Nº do pedido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Outcome unknown</source>
        <translation>Resultado desconhecido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Placed</source>
        <translation>Feito</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stop when an outcome is unknown</source>
        <translation>Parar se um resultado for desconhecido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stop when the balance does not suffice</source>
        <translation>Parar se o saldo não bastar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stop when the key is refused</source>
        <translation>Parar se a chave for recusada</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stop when the panel cannot be reached</source>
        <translation>Parar se o painel não responder</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped by you. The lines left can be sent later.</source>
        <translation>Parado por você. As linhas restantes podem ser enviadas depois.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: an order could not be written down, so it was not sent. Free some disk space, then go on.</source>
        <translation>Parado: um pedido não pôde ser anotado, então não foi enviado. Libere espaço no disco e continue.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: it is not known whether the panel took a line. Settle it under Attention, then go on; that line is not sent again.</source>
        <translation>Parado: não se sabe se o painel aceitou uma linha. Resolva em Atenção e continue; essa linha não é enviada de novo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: the balance does not suffice. Top up, then go on.</source>
        <translation>Parado: o saldo não basta. Recarregue e continue.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: the panel cannot be reached. Nothing was sent for that line.</source>
        <translation>Parado: o painel não foi alcançado. Nada foi enviado dessa linha.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_options.py"/>
        <source>Stopped: the panel refused the key. Correct it in Settings, then go on.</source>
        <translation>Parado: o painel recusou a chave. Corrija em Configurações e continue.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/bulk_columns.py"/>
        <source>What to know</source>
        <translation>O que saber</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Can be canceled now</source>
        <translation>Agora pode ser cancelado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Cancel</source>
        <translation>Cancelamento</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Cannot be canceled any more</source>
        <translation>Não pode mais ser cancelado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Cheaper</source>
        <translation>Mais barato</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Dearer</source>
        <translation>Mais caro</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Drip-feed</source>
        <translation>Drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Drip-feed now</source>
        <translation>Agora com drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>ID</source>
        <translation>Nº</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Maximum {old} → {new}</source>
        <translation>Máximo {old} → {new}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Minimum {old} → {new}</source>
        <translation>Mínimo {old} → {new}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Moved from “{old}”</source>
        <translation>Movido de “{old}”</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>New, at {price}</source>
        <translation>Novo, por {price}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No drip-feed any more</source>
        <translation>Não tem mais drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>No favourite</source>
        <translation>Não favorito</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No longer listed</source>
        <translation>Fora da lista</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No longer listed, was {price}</source>
        <translation>Fora da lista, custava {price}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>No refill any more</source>
        <translation>Não tem mais reposição</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Now with refill</source>
        <translation>Agora com reposição</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Price {old} → {new}</source>
        <translation>Preço {old} → {new}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Refill</source>
        <translation>Reposição</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Renamed, was “{old}”</source>
        <translation>Renomeado, era “{old}”</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Type {old} → {new}</source>
        <translation>Tipo {old} → {new}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Vanished</source>
        <translation>Sumiu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/service_changes.py"/>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/change_words.py"/>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;Account</source>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;Orders</source>
        <translation>&amp;Pedidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>About SMM Desktop</source>
        <translation>Sobre o SMM Desktop</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Add account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Check for updates…</source>
        <translation>Procurar atualizações…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Close window</source>
        <translation>Fechar janela</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Copy diagnostics…</source>
        <translation>Copiar diagnóstico…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Dark theme</source>
        <translation>Tema escuro</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Find a command, service or order…</source>
        <translation>Encontrar um comando, serviço ou pedido…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Import orders…</source>
        <translation>Importar pedidos…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Manage accounts</source>
        <translation>Gerenciar contas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>New order</source>
        <translation>Novo pedido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Open data folder</source>
        <translation>Abrir pasta de dados</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Scheduled orders…</source>
        <translation>Pedidos agendados…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/selftest.py"/>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Show order ticket</source>
        <translation>Mostrar ficha de pedido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Theme of the system</source>
        <translation>Tema do sistema</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/commands.py"/>
        <source>What's new</source>
        <translation>Novidades</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>A backup was put in place since, so it may have been placed already. Compare with the panel's orders.</source>
        <translation>Um backup foi colocado no lugar desde então, então pode já ter sido feito. Compare com os pedidos do painel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>A comment has a comma. Some panels split comments there, and bill each part.</source>
        <translation>Um comentário tem vírgula. Alguns painéis dividem ali e cobram cada parte.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>A field holds characters that cannot be sent, so nothing was sent. Remove them, then try again.</source>
        <translation>Um campo tem caracteres que não podem ser enviados, então nada foi enviado. Remova-os e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>A key has no spaces or line breaks inside. Copy it once more, alone.</source>
        <translation>Uma chave não tem espaços nem quebras de linha. Copie-a outra vez, sozinha.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>A later refill request for this order was taken under the id {refill}, so this one hardly matters.</source>
        <translation>Um pedido de reposição posterior deste pedido foi aceito com o número {refill}, então este já quase não importa.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/catalogue.py"/>
        <source>A note holds at most {most} characters. It was not saved.</source>
        <translation>Uma nota comporta no máximo {most} caracteres. Não foi salva.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>A refill can be asked for once the order is completed.</source>
        <translation>A reposição pode ser pedida quando o pedido estiver concluído.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>A refill costs nothing. Panels do not tell which refills an order has, so look at the panel's refill page: if one stands there for this order, enter its id, and it is followed.</source>
        <translation>A reposição não custa nada. Os painéis não dizem que reposições um pedido tem; veja a página de reposições do painel: se houver uma deste pedido, digite o número e ela será acompanhada.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>A refill of this order is under way.</source>
        <translation>Uma reposição deste pedido está em andamento.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>A spreadsheet holds at most {most} orders. Choose CSV for more.</source>
        <translation>Uma planilha comporta no máximo {most} pedidos. Escolha CSV para mais.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>A user agent is one line of plain letters, digits and signs.</source>
        <translation>Um user agent é uma linha de letras, números e sinais simples.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>All devices</source>
        <translation>Todos os dispositivos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>All runs together are {total}; the service allows at most {max}.</source>
        <translation>Todas as rodadas somam {total}; o serviço permite no máximo {max}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/releases.py"/>
        <source>An older list of releases came than the one seen before, so it is not followed. Try again later.</source>
        <translation>Veio uma lista de versões mais antiga que a já vista, então não é seguida. Tente mais tarde.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>An order of this service is still running on this link.</source>
        <translation>Um pedido deste serviço ainda está em andamento neste link.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>An order on this link is still running. Wait until it is done, then place this one. The panel said: {words}</source>
        <translation>Um pedido neste link ainda está em andamento. Espere terminar e faça este. O painel disse: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Another account already has this name.</source>
        <translation>Outra conta já tem este nome.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>Another order of this account already has the id {id}. Check the id.</source>
        <translation>Outro pedido desta conta já tem o número {id}. Confira o número.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>Another program holds the data file. Close it, then try again.</source>
        <translation>Outro programa está usando o arquivo de dados. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Answer number</source>
        <translation>Número da resposta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>Apart from {others} {currency} for other orders, the balance fell by {fall} {currency}, about what this order costs: it was probably placed. Look for it on the panel's order page.</source>
        <translation>Fora {others} {currency} de outros pedidos, o saldo caiu {fall} {currency}, mais ou menos o custo deste pedido: provavelmente foi feito. Procure-o na página de pedidos do painel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>At least 2 runs, or leave it empty.</source>
        <translation>Pelo menos 2 rodadas, ou deixe vazio.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>At least {min} for this service.</source>
        <translation>Pelo menos {min} para este serviço.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>At most {max} for this service.</source>
        <translation>No máximo {max} para este serviço.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>At most {most} characters are possible here.</source>
        <translation>Aqui cabem no máximo {most} caracteres.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Blank referrer</source>
        <translation>Referência vazia</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/exporting.py"/>
        <source>Choose at least one column to export.</source>
        <translation>Escolha pelo menos uma coluna para exportar.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Choose one of the values offered.</source>
        <translation>Escolha um dos valores oferecidos.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Comment Likes</source>
        <translation>Curtidas em comentário</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Comment Replies</source>
        <translation>Respostas a comentário</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Custom Comments</source>
        <translation>Comentários próprios</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Custom Comments Package</source>
        <translation>Pacote de comentários próprios</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Custom referrer</source>
        <translation>Referência própria</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Delay (minutes)</source>
        <translation>Atraso (minutos)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Empty: every new post until it is canceled or expires</source>
        <translation>Vazio: cada nova publicação até cancelar ou expirar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/accounts.py"/>
        <source>Enter 1 to 600 calls a minute.</source>
        <translation>Digite de 1 a 600 chamadas por minuto.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter a date as dd/mm/yyyy.</source>
        <translation>Digite uma data como dd/mm/aaaa.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter a quantity.</source>
        <translation>Digite uma quantidade.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter a username.</source>
        <translation>Digite um nome de usuário.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter a whole number, digits only.</source>
        <translation>Digite um número inteiro, só algarismos.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one comment, one on each line.</source>
        <translation>Digite pelo menos um comentário, um por linha.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one group, one on each line.</source>
        <translation>Digite pelo menos um grupo, um por linha.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one hashtag, one on each line.</source>
        <translation>Digite pelo menos uma hashtag, uma por linha.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one keyword, one on each line.</source>
        <translation>Digite pelo menos uma palavra-chave, uma por linha.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter at least one username, one on each line.</source>
        <translation>Digite pelo menos um nome de usuário, um por linha.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Enter the API key from the panel's account page.</source>
        <translation>Digite a chave da API da página da conta do painel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Enter the address that stands on the panel's API page.</source>
        <translation>Digite o endereço que está na página de API do painel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Enter the link the order is for.</source>
        <translation>Digite o link do pedido.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>Enter the order's id as the panel's order page shows it.</source>
        <translation>Digite o número do pedido como a página de pedidos do painel mostra.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Existing posts</source>
        <translation>Publicações existentes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Expiry</source>
        <translation>Expiração</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>Found not to have been carried out, by the person who asked for it.</source>
        <translation>Quem pediu verificou que não foi executado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>Found not to have been placed, by the person who asked for it.</source>
        <translation>Quem pediu verificou que não foi feito.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>Found to have been asked for; without an id of the panel it cannot be followed.</source>
        <translation>Verificado que foi pedido; sem um número do painel não pode ser acompanhado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Give the account a name of up to 60 characters.</source>
        <translation>Dê à conta um nome de até 60 caracteres.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>Give the template a name.</source>
        <translation>Dê um nome ao modelo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Google keyword</source>
        <translation>Palavra-chave do Google</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
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
        <translation>Quantas vezes a quantidade é entregue</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Invites from Groups</source>
        <translation>Convites de grupos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>It did not reach the panel. Nothing was charged. {why}</source>
        <translation>Não chegou ao painel. Nada foi cobrado. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>It is not known whether a refill of this order is under way. Decide that on the Attention page first.</source>
        <translation>Não se sabe se há uma reposição deste pedido em andamento. Decida isso primeiro na página Atenção.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>It is not known whether an earlier order of this service for this link was placed. Settle it under Attention first, or it may be paid twice.</source>
        <translation>Não se sabe se um pedido anterior deste serviço para este link foi feito. Resolva antes em Atenção, ou pode ser pago duas vezes.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>It is not known whether an earlier order of this service for this link was placed. Settle that one first, or it may be paid twice.</source>
        <translation>Não se sabe se um pedido anterior deste serviço para este link foi feito. Resolva esse antes, ou pode ser pago duas vezes.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>Its account was removed.</source>
        <translation>A conta foi removida.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/imports.py"/>
        <source>Its outcome was not known when it was exported. Look it up on the panel, then import it by its id.</source>
        <translation>O resultado não era conhecido quando foi exportado. Procure-o no painel e depois importe pelo número.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>Its time passed more than {minutes} minutes ago while the program was not running or the computer slept, so it was not placed late unasked.</source>
        <translation>A hora passou há mais de {minutes} minutos, com o programa fechado ou o computador suspenso, então não foi feito com atraso sem perguntar.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Keywords</source>
        <translation>Palavras-chave</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Leave out everything after the path: the key is sent in the request, not in the address.</source>
        <translation>Tire tudo depois do caminho: a chave vai na requisição, não no endereço.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Leave user name and password out of the address; the key has its own field.</source>
        <translation>Tire usuário e senha do endereço; a chave tem seu próprio campo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Media URL</source>
        <translation>URL da mídia</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions</source>
        <translation>Menções</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions Custom List</source>
        <translation>Menções de uma lista</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions Hashtag</source>
        <translation>Menções por hashtag</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions Media Likers</source>
        <translation>Menções de quem curtiu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions User Followers</source>
        <translation>Menções de seguidores</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mentions with Hashtags</source>
        <translation>Menções com hashtags</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Minutes between two runs, more than 5</source>
        <translation>Minutos entre duas rodadas, mais de 5</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mixed (mobile)</source>
        <translation>Misto (celular)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mobile (Android)</source>
        <translation>Celular (Android)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Mobile (iOS)</source>
        <translation>Celular (iOS)</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>More came than was announced, so it was not taken.</source>
        <translation>Veio mais do que foi anunciado, então não foi aceito.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>More than 5 minutes between two runs.</source>
        <translation>Mais de 5 minutos entre duas rodadas.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>More than {most} lines are too many for one batch. Split the list.</source>
        <translation>Mais de {most} linhas é demais para um lote. Divida a lista.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>Most panels take a refill 24 h after completion at the earliest.</source>
        <translation>A maioria dos painéis aceita reposição só 24 h depois da conclusão.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>New posts</source>
        <translation>Novas publicações</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk.py"/>
        <source>No line is ready to be placed.</source>
        <translation>Nenhuma linha está pronta.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>No secure connection to the panel could be made, so nothing was sent. Check the panel's address and this computer's clock, then try again. ({words})</source>
        <translation>Não foi possível uma conexão segura com o painel, então nada foi enviado. Confira o endereço do painel e o relógio deste computador e tente de novo. ({words})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>No service id. A line is: service | link | quantity.</source>
        <translation>Sem número de serviço. Uma linha é: serviço | link | quantidade.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>Not enough funds on the panel's balance. Top up there, then place the order again. The panel said: {words}</source>
        <translation>O saldo no painel não basta. Recarregue lá e faça o pedido de novo. O painel disse: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Only one line is possible here.</source>
        <translation>Aqui só cabe uma linha.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>Order {order} of this service is still running on this link. A second one may be refused, or count wrongly and be charged.</source>
        <translation>O pedido {order} deste serviço ainda está em andamento neste link. Um segundo pode ser recusado, ou contado errado e cobrado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>Order {order} of this service is still running on this link. A second one may count wrongly.</source>
        <translation>O pedido {order} deste serviço ainda está em andamento neste link. Um segundo pode ser contado errado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>Order {order}, which it waited for, did not end as completed. Look at the link before more is paid.</source>
        <translation>O pedido {order}, que ele esperava, não terminou concluído. Veja o link antes de pagar mais.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Over http:// anyone on the way could read your key. Use https:// for this panel.</source>
        <translation>Por http:// qualquer um no caminho poderia ler sua chave. Use https:// para este painel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Poll</source>
        <translation>Enquete</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>Practice panel</source>
        <translation>Painel de treino</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>Prices were last read {hours} h ago and cannot be read now, so the cost may be another.</source>
        <translation>Os preços foram lidos há {hours} h e não podem ser lidos agora, então o custo pode ser outro.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Quantity from</source>
        <translation>Quantidade de</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Quantity to</source>
        <translation>Quantidade até</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Referring URL</source>
        <translation>URL de referência</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/releases.py"/>
        <source>Releases are fetched over https:// alone, and this address is another: {address}</source>
        <translation>As versões são baixadas só por https://, e este endereço é outro: {address}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Runs</source>
        <translation>Rodadas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Runs and interval go together.</source>
        <translation>Rodadas e intervalo andam juntos.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>SEO</source>
        <translation>SEO</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>Same service and link as line {line}.</source>
        <translation>Mesmo serviço e link da linha {line}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>Service {service} is not in this account's list.</source>
        <translation>O serviço {service} não está na lista desta conta.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>Several accounts are named “{name}”. Choose the one that is meant.</source>
        <translation>Várias contas se chamam “{name}”. Escolha a correta.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Some panels cut links after {most} characters without a word, and charge.</source>
        <translation>Alguns painéis cortam links após {most} caracteres sem avisar, e cobram.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Some panels drop everything after a “&lt;” in a comment.</source>
        <translation>Alguns painéis descartam tudo depois de um “&lt;” no comentário.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>Some panels turn a plus into a space and read % codes again. Ask this panel, or avoid them.</source>
        <translation>Alguns painéis trocam o sinal de mais por espaço e releem códigos com %. Pergunte a este painel ou evite-os.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/autostart.py"/>
        <source>Starting at login could not be arranged: the system does not let its list be changed. Nothing was changed.</source>
        <translation>O início com o sistema não pôde ser configurado: o sistema não deixa mudar a lista. Nada foi alterado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Subscriptions</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Such as US</source>
        <translation>Por exemplo US</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/scheduled.py"/>
        <source>That order has ended meanwhile. Choose a time instead.</source>
        <translation>Esse pedido terminou nesse meio-tempo. Escolha uma hora.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>The API key of this account is not on this machine. Enter it once more in the account's settings.</source>
        <translation>A chave da API desta conta não está neste computador. Digite-a outra vez nas configurações da conta.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>The account of this template was removed. It cannot be ordered from.</source>
        <translation>A conta deste modelo foi removida. Não é possível pedir por ela.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>The address must start with https://.</source>
        <translation>O endereço deve começar com https://.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The answer is not that of a panel. Check the panel's address, or try again in a while. (Status {status}, {type}: {words})</source>
        <translation>A resposta não é de um painel. Confira o endereço do painel ou tente daqui a pouco. (Status {status}, {type}: {words})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/backups.py"/>
        <source>The backup {name} is not whole, so it was not used. Choose another.</source>
        <translation>O backup {name} não está inteiro, então não foi usado. Escolha outro.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The balance changed by another amount than this order costs, so it does not tell. Look at the panel's order page.</source>
        <translation>O saldo mudou em um valor diferente do custo deste pedido, então não diz nada. Veja a página de pedidos do painel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The balance did not fall for this order: it was probably not placed. Panels can be late, so look at the panel's order page before you answer.</source>
        <translation>O saldo não caiu por este pedido: provavelmente não foi feito. Painéis podem demorar; veja a página de pedidos antes de responder.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The balance fell by {fall} {currency}, about what this order costs: it was probably placed. Look for it on the panel's order page.</source>
        <translation>O saldo caiu {fall} {currency}, mais ou menos o custo deste pedido: provavelmente foi feito. Procure-o na página de pedidos do painel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The balance of {balance} {currency} does not cover the estimated {estimate}.</source>
        <translation>O saldo de {balance} {currency} não cobre os {estimate} estimados.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The balance of {balance} {currency} does not cover the estimated {estimate}. The panel will refuse.</source>
        <translation>O saldo de {balance} {currency} não cobre os {estimate} estimados. O painel vai recusar.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/reading.py"/>
        <source>The column {column} is missing. Files that this program exported with all columns can be imported; orders of other programs by their ids.</source>
        <translation>Falta a coluna {column}. Podem ser importados arquivos que este programa exportou com todas as colunas; pedidos de outros programas, pelos ids.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The connection broke before the whole answer came. The panel may or may not have carried this out. Look at the orders on the panel before you ask again.</source>
        <translation>A conexão caiu antes de chegar a resposta inteira. O painel pode ter executado ou não. Veja os pedidos no painel antes de pedir de novo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The connection broke before the whole answer came. Try again.</source>
        <translation>A conexão caiu antes de chegar a resposta inteira. Tente de novo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The data file cannot be written. Check the rights of its folder.</source>
        <translation>O arquivo de dados não pode ser gravado. Confira as permissões da pasta.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The data file could not be used: {words}</source>
        <translation>O arquivo de dados não pôde ser usado: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The data file is damaged. Close the program and start it again: it offers the newest good backup.</source>
        <translation>O arquivo de dados está danificado. Feche o programa e abra de novo: ele oferece o backup bom mais recente.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/damage.py"/>
        <source>The data file is damaged. It will be moved aside, not deleted. Go on with the newest good backup; orders placed since then are read from the damaged file as far as possible.</source>
        <translation>O arquivo de dados está danificado. Será posto de lado, não apagado. Continue com o backup bom mais recente; pedidos posteriores são lidos do arquivo danificado, na medida do possível.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/store.py"/>
        <source>The data file was written by a newer version of this program (schema {found}; this version knows {known}). Install the newer version; nothing was changed.</source>
        <translation>O arquivo de dados foi gravado por uma versão mais nova deste programa (esquema {found}; esta versão conhece {known}). Instale a mais nova; nada foi alterado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The disk is full, so nothing more can be saved. Free some space; nothing is sent that could not be noted.</source>
        <translation>O disco está cheio, então nada mais pode ser salvo. Libere espaço; nada é enviado sem ser anotado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>The disk is full, so nothing was exported. Free some space or choose another folder.</source>
        <translation>O disco está cheio, então nada foi exportado. Libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/troubles.py"/>
        <source>The disk reported an error while the data file was used. Check the disk.</source>
        <translation>O disco relatou um erro ao usar o arquivo de dados. Verifique o disco.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk.py"/>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <location filename="../../smm_desktop/exports/reading.py"/>
        <source>The file cannot be read: {why}.</source>
        <translation>O arquivo não pode ser lido: {why}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/downloads.py"/>
        <source>The file could not be written to {folder}: {why}. Nothing was kept.</source>
        <translation>O arquivo não pôde ser gravado em {folder}: {why}. Nada foi mantido.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>The file could not be written: {why}. Nothing was exported.</source>
        <translation>O arquivo não pôde ser gravado: {why}. Nada foi exportado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/reading.py"/>
        <source>The file is damaged, or not of a kind that can be imported: CSV, JSON Lines, XLSX.</source>
        <translation>O arquivo está danificado ou não é de um tipo que possa ser importado: CSV, JSON Lines, XLSX.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk_files.py"/>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk_files.py"/>
        <source>The file is larger than {most} MB. Split the list.</source>
        <translation>O arquivo tem mais de {most} MB. Divida a lista.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/store.py"/>
        <source>The file {name} in the data folder does not belong to this program. Move it away.</source>
        <translation>O arquivo {name} na pasta de dados não é deste programa. Tire-o dali.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>The folder {folder} is not there any more. Choose another one.</source>
        <translation>A pasta {folder} não existe mais. Escolha outra.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>The header names no service column. It needs at least: service, link.</source>
        <translation>O cabeçalho não traz a coluna do serviço. Precisa ao menos de: service, link.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/templates.py"/>
        <source>The limits changed: {now} now, {before} when it was kept.</source>
        <translation>Os limites mudaram: {now} agora, {before} quando foi salvo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>The line cannot be read.</source>
        <translation>A linha não pode ser lida.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/imports.py"/>
        <source>The line does not tell when the order was placed.</source>
        <translation>A linha não diz quando o pedido foi feito.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>The line names no account. Choose the account of the orders above.</source>
        <translation>A linha não indica nenhuma conta. Escolha acima a conta dos pedidos.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/signatures.py"/>
        <source>The list of releases bears no signature that this program knows, so nothing in it was looked at.</source>
        <translation>A lista de versões não traz assinatura que este programa conheça, então nada nela foi visto.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/releases.py"/>
        <source>The list of releases is signed, but this version cannot read it ({what}). Look for a release by hand.</source>
        <translation>A lista de versões está assinada, mas esta versão não consegue lê-la ({what}). Procure uma versão manualmente.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/releases.py"/>
        <source>The list of releases ran out on {day}, so it is not followed: somebody may be holding a newer one back. Check the date of this computer, and try again later.</source>
        <translation>A lista de versões venceu em {day}, então não é seguida: alguém pode estar retendo uma mais nova. Confira a data deste computador e tente mais tarde.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/account_ways.py"/>
        <source>The low-balance limit is not an amount. It looks like 10 or 12.50.</source>
        <translation>O limite de saldo baixo não é um valor. Exemplo: 10 ou 12.50.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>The lower quantity is above the upper one.</source>
        <translation>A quantidade mínima está acima da máxima.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>The name of the service tells of a guarantee of {days} days, which are over.</source>
        <translation>O nome do serviço fala em garantia de {days} dias, que já passaram.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/imports.py"/>
        <source>The order has no id of the panel.</source>
        <translation>O pedido não tem número do painel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The order has not been looked at since. Refresh asks the panel for its state, which costs nothing.</source>
        <translation>O pedido não foi consultado desde então. Atualizar pergunta o estado ao painel, sem custo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/opening.py"/>
        <source>The outcome of an order waits to be saved, so the data was not replaced. Make room on the disk, press Save now under Attention, then restore again.</source>
        <translation>O resultado de um pedido espera ser salvo, então os dados não foram substituídos. Libere espaço, clique em Salvar agora em Atenção e restaure de novo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The outcome of this order is known by now.</source>
        <translation>O resultado deste pedido já é conhecido.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The outcome of this request is known by now.</source>
        <translation>O resultado desta solicitação já é conhecido.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel answered that its address is {target}. It may or may not have carried this out. Look at the orders on the panel, then enter that address in the account.</source>
        <translation>O painel respondeu que seu endereço é {target}. Pode ter executado ou não. Veja os pedidos no painel e ponha esse endereço na conta.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/settling.py"/>
        <source>The panel answered with an order id that another order already has, so it is not certain what it did.</source>
        <translation>O painel respondeu com um número que outro pedido já tem, então não é certo o que ele fez.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel answers with a redirect that leads nowhere (status {status}). Check the panel's address.</source>
        <translation>O painel responde com um redirecionamento que não leva a lugar nenhum (status {status}). Confira o endereço.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel asked to wait {seconds} seconds more, so nothing was sent. Try again after that.</source>
        <translation>O painel pediu para esperar mais {seconds} segundos, então nada foi enviado. Tente depois.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The panel calls the order “{state}” now, so it ended without a cancel; the request makes no difference.</source>
        <translation>O painel agora chama o pedido de “{state}”, então terminou sem cancelamento; a solicitação não muda nada.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The panel calls the order “{state}” now: it was probably canceled before all of it was delivered.</source>
        <translation>O painel agora chama o pedido de “{state}”: provavelmente foi cancelado antes de tudo ser entregue.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The panel calls the order “{state}” now: the cancel was carried out.</source>
        <translation>O painel agora chama o pedido de “{state}”: o cancelamento foi feito.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel cannot do this for the given order or refill. Check its id, its state, and that it is on this account. The panel said: {words}</source>
        <translation>O painel não pode fazer isso com esse pedido ou reposição. Confira o número, o estado e se é desta conta. O painel disse: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The panel charged {charge} {currency} for it; this order was estimated at {estimate}. Is it the right one?</source>
        <translation>O painel cobrou {charge} {currency} por ele; este pedido foi estimado em {estimate}. É o certo?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The panel could not be reached when it was due. Nothing was sent. {why}</source>
        <translation>O painel não foi alcançado na hora marcada. Nada foi enviado. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel could not be reached, so nothing was sent. Check the internet connection and the panel's address, then try again. ({words})</source>
        <translation>O painel não foi alcançado, então nada foi enviado. Confira a internet e o endereço do painel e tente de novo. ({words})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The panel counts it in {currency}, not in {expected}. Is it the right one?</source>
        <translation>O painel o conta em {currency}, não em {expected}. É o certo?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel did not answer in time. It may or may not have carried this out. Look at the orders on the panel before you ask again.</source>
        <translation>O painel não respondeu a tempo. Pode ter executado ou não. Veja os pedidos no painel antes de pedir de novo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel did not answer in time. Try again in a while.</source>
        <translation>O painel não respondeu a tempo. Tente daqui a pouco.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not accept the API key, so no more calls are made with it. Copy the key from the panel's account page once more, or ask its support whether the account is active. The panel said: {words}</source>
        <translation>O painel não aceita a chave da API, então não há mais chamadas com ela. Copie a chave outra vez da página da conta ou pergunte ao suporte se a conta está ativa. O painel disse: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not know this request. Check that the address is that of its API; it may not offer this function. The panel said: {words}</source>
        <translation>O painel não conhece esta solicitação. Confira se o endereço é o da API; ele pode não oferecer esta função. O painel disse: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>The panel does not list service {service} any more, so this template cannot be ordered.</source>
        <translation>O painel não lista mais o serviço {service}, então este modelo não pode ser pedido.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>The panel does not list this service any more, so it cannot be kept.</source>
        <translation>O painel não lista mais este serviço, então ele não pode ser salvo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The panel does not list this service any more.</source>
        <translation>O painel não lista mais este serviço.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not offer this service now. Refresh the services and choose another. The panel said: {words}</source>
        <translation>O painel não oferece este serviço agora. Atualize os serviços e escolha outro. O painel disse: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not take this link. Check that it is whole, public and of the kind the service needs. The panel said: {words}</source>
        <translation>O painel não aceita este link. Confira se está inteiro, é público e do tipo que o serviço pede. O painel disse: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel does not take this quantity. Check the service's minimum and maximum. The panel said: {words}</source>
        <translation>O painel não aceita esta quantidade. Confira o mínimo e o máximo do serviço. O painel disse: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>The panel gives a minimum above the maximum, so this service cannot be ordered.</source>
        <translation>O painel dá um mínimo acima do máximo, então este serviço não pode ser pedido.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>The panel lists service {service} more than once, so it cannot be ordered.</source>
        <translation>O painel lista o serviço {service} mais de uma vez, então ele não pode ser pedido.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/catalogue.py"/>
        <source>The panel lists {services} services under the id {id}, so it is not certain which one an order would buy. Ask the panel's support; ordering is possible again when each has its own id.</source>
        <translation>O painel lista {services} serviços com o número {id}, então não é certo qual um pedido compraria. Pergunte ao suporte; será possível pedir quando cada um tiver seu número.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The panel no longer lists this service, so it may refuse the order.</source>
        <translation>O painel não lista mais este serviço, então pode recusar o pedido.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The panel refused it. Nothing was charged. {why}</source>
        <translation>O painel recusou. Nada foi cobrado. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel refused the key before this one's turn came, so nothing was sent for it.</source>
        <translation>O painel recusou a chave antes de chegar a vez deste, então nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel refused: {words}</source>
        <translation>O painel recusou: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The panel refuses the API key, or the key cannot be read. {why}</source>
        <translation>O painel recusa a chave da API, ou a chave não pode ser lida. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>The panel says that {remains} remain of it; only {quantity} were ordered here. Is it the right one?</source>
        <translation>O painel diz que restam {remains}; só {quantity} foram pedidos aqui. É o certo?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel sent an empty answer (status {status}). Try again in a while.</source>
        <translation>O painel enviou uma resposta vazia (status {status}). Tente daqui a pouco.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The panel still calls the order “{state}”. Panels may take hours to cancel, so this does not tell yet. Look at the panel's order page.</source>
        <translation>O painel ainda chama o pedido de “{state}”. Cancelar pode levar horas, então isso ainda não diz nada. Veja a página de pedidos do painel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>The panel was asked to cancel it; the order's state will tell what came of it.</source>
        <translation>O painel foi solicitado a cancelar; o estado do pedido dirá o resultado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/errors.py"/>
        <source>The panel was called too often and asks to wait. Try again in a minute, or lower the account's calls a minute. The panel said: {words}</source>
        <translation>O painel foi chamado demais e pede para esperar. Tente em um minuto ou reduza as chamadas por minuto da conta. O painel disse: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's address has changed: it answers with a redirect. Use {target} as the account's address.</source>
        <translation>O endereço do painel mudou: ele responde com um redirecionamento. Use {target} como endereço da conta.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer about this id cannot be read with certainty, so it may or may not have carried this out. Look at it on the panel before you ask again.</source>
        <translation>A resposta do painel sobre este número não pode ser lida com certeza, então pode ter executado ou não. Veja no painel antes de pedir de novo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer about this id cannot be read with certainty.</source>
        <translation>A resposta do painel sobre este número não pode ser lida com certeza.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer does not say what happened, so it may or may not have carried this out. Look at the orders on the panel before you ask again. (Status {status}, {type}: {words})</source>
        <translation>A resposta do painel não diz o que aconteceu, então pode ter executado ou não. Veja os pedidos no painel antes de pedir de novo. (Status {status}, {type}: {words})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer is longer than 32 MB, so it was not read.</source>
        <translation>A resposta do painel tem mais de 32 MB, então não foi lida.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The panel's answer leaves this id out.</source>
        <translation>A resposta do painel omite este número.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept answered with status {status}.</source>
        <translation>O lugar das versões respondeu com status {status}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept cannot be reached: {words}</source>
        <translation>O lugar das versões não foi alcançado: {words}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept points elsewhere, which is not followed.</source>
        <translation>O lugar das versões aponta para outro lugar, o que não é seguido.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept sent something packed, which is not unpacked.</source>
        <translation>O lugar das versões enviou algo compactado, que não é descompactado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/fetching.py"/>
        <source>The place where releases are kept took too long. Try again later.</source>
        <translation>O lugar das versões demorou demais. Tente mais tarde.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/hosting.py"/>
        <source>The practice panel could not be started: this computer gives it no port. Nothing was changed; try again.</source>
        <translation>O painel de treino não pôde ser iniciado: este computador não lhe dá uma porta. Nada foi alterado; tente de novo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The price changed since it was shown: now {now}, before {before}.</source>
        <translation>O preço mudou desde que foi mostrado: agora {now}, antes {before}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/templates.py"/>
        <source>The price changed: {now} {currency} now, {before} {currency} when it was kept.</source>
        <translation>O preço mudou: {now} {currency} agora, {before} {currency} quando foi salvo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The price rose above what you agreed to: now {now} {currency}, agreed {before} {currency}.</source>
        <translation>O preço passou do que você aceitou: agora {now} {currency}, aceito {before} {currency}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/settling.py"/>
        <source>The program ended before the panel's answer was saved. The order may or may not have been placed.</source>
        <translation>O programa terminou antes de salvar a resposta do painel. O pedido pode ter sido feito ou não.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>The program is closing, so nothing was sent.</source>
        <translation>O programa está fechando, então nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/sending.py"/>
        <source>The program itself failed while it sent this, so it is not known whether the panel carried it out.</source>
        <translation>O próprio programa falhou ao enviar, então não se sabe se o painel executou.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/sending.py"/>
        <source>The program was ended while it sent this.</source>
        <translation>O programa foi encerrado enquanto enviava isto.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>The quotation marks of this file do not match near line {line}.</source>
        <translation>As aspas deste arquivo não fecham perto da linha {line}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/unclear.py"/>
        <source>The refill {id} is known already. Check the id.</source>
        <translation>A reposição {id} já é conhecida. Confira o número.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The service changed since you scheduled this order. {why}</source>
        <translation>O serviço mudou desde que você agendou este pedido. {why}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The service's limits changed: now {min} to {max}.</source>
        <translation>Os limites do serviço mudaram: agora de {min} a {max}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/signatures.py"/>
        <source>The signature of the list of releases does not hold, so nothing in it was looked at. If this stays so, somebody may have changed it: fetch no release, and tell the project.</source>
        <translation>A assinatura da lista de versões não confere, então nada nela foi visto. Se continuar assim, alguém pode tê-la alterado: não baixe nada e avise o projeto.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>The system keyring did not answer as it should. Check that it runs and that this program may use it.</source>
        <translation>O chaveiro do sistema não respondeu como devia. Confira se está funcionando e se este programa pode usá-lo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>The system keyring did not keep the API key. Keep the key for this run only, or check the keyring.</source>
        <translation>O chaveiro do sistema não guardou a chave da API. Mantenha a chave só nesta sessão ou verifique o chaveiro.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>The system keyring is locked. Unlock it and try again, or keep the key for this run only.</source>
        <translation>O chaveiro do sistema está bloqueado. Desbloqueie e tente de novo, ou mantenha a chave só nesta sessão.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/templates.py"/>
        <source>The type changed: {now} now, {before} when it was kept.</source>
        <translation>O tipo mudou: {now} agora, {before} quando foi salvo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/placing.py"/>
        <source>The very same order was placed a moment ago, so this one was not sent. Wait a few seconds to place it again.</source>
        <translation>O mesmo pedido foi feito há um instante, então este não foi enviado. Espere alguns segundos para fazê-lo de novo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/scheduling.py"/>
        <source>The very same order was placed a moment before.</source>
        <translation>O mesmo pedido foi feito um momento antes.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>The very same order was placed {seconds} s ago. Placing it again pays again.</source>
        <translation>O mesmo pedido foi feito há {seconds} s. Fazer de novo é pagar de novo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>There are no order ids in this file.</source>
        <translation>Não há números de pedido neste arquivo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>There is another template with this name. Choose another name.</source>
        <translation>Há outro modelo com este nome. Escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/importing.py"/>
        <source>There is no account named “{name}” here.</source>
        <translation>Não há nenhuma conta chamada “{name}” aqui.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>There is no balance from before and after, so it cannot be told. Look at the panel's order page.</source>
        <translation>Não há saldo de antes e depois, então não se pode dizer. Veja a página de pedidos do painel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/exporting.py"/>
        <source>There is no column {column} to export.</source>
        <translation>Não há coluna {column} para exportar.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/exporting.py"/>
        <source>There is no export of the kind {kind}. Choose one of {kinds}.</source>
        <translation>Não há exportação do tipo {kind}. Escolha uma de {kinds}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>There is no line to order. One order a line: service | link | quantity.</source>
        <translation>Não há linha para pedir. Um pedido por linha: serviço | link | quantidade.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>These are too many lines for a template.</source>
        <translation>São linhas demais para um modelo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>These columns of the file are not used: {words}.</source>
        <translation>Estas colunas do arquivo não são usadas: {words}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/accounts.py"/>
        <location filename="../../smm_desktop/actions/desk.py"/>
        <source>This account was removed. Choose another.</source>
        <translation>Esta conta foi removida. Escolha outra.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This date has passed.</source>
        <translation>Esta data já passou.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>This does not look like an API key: letters and digits are expected.</source>
        <translation>Isto não parece uma chave da API: esperam-se letras e números.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This field is needed.</source>
        <translation>Este campo é necessário.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>This folder cannot be written to. Choose another one.</source>
        <translation>Não é possível gravar nesta pasta. Escolha outra.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/exports/files.py"/>
        <source>This is a folder. Give the file a name.</source>
        <translation>Isto é uma pasta. Dê um nome ao arquivo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This is not a link. It looks like https://site.example/page.</source>
        <translation>Isto não é um link. Exemplo: https://site.example/page.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk_files.py"/>
        <source>This is not a text file. Save the list as CSV, then open it here.</source>
        <translation>Isto não é um arquivo de texto. Salve a lista como CSV e abra aqui.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/accounts.py"/>
        <source>This is not a web address. It looks like https://panel.example/api/v2.</source>
        <translation>Isto não é um endereço da web. Exemplo: https://panel.example/api/v2.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/api/troubles.py"/>
        <source>This is not an id of the panel, so nothing was sent for it.</source>
        <translation>Isto não é um número do painel, então nada foi enviado para ele.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>This line is too long.</source>
        <translation>Esta linha é longa demais.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/damage.py"/>
        <source>This line waited to be sent when the backup was made. It may have been placed since: check on the panel.</source>
        <translation>Esta linha esperava o envio quando o backup foi feito. Pode já ter sido feita: confira no painel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>This order costs about {estimate} {currency}.</source>
        <translation>Este pedido custa cerca de {estimate} {currency}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/attention.py"/>
        <source>This order costs too little to be seen in the balance. Look at the panel's order page.</source>
        <translation>Este pedido custa pouco demais para aparecer no saldo. Veja a página de pedidos do painel.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>This order has ended, so it cannot be canceled any more.</source>
        <translation>Este pedido terminou, então não pode mais ser cancelado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>This order is not on the panel, so nothing can be asked for it.</source>
        <translation>Este pedido não está no painel, então nada pode ser pedido para ele.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This panel splits comments at commas, and bills each part.</source>
        <translation>Este painel divide comentários nas vírgulas e cobra cada parte.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/locking.py"/>
        <source>This profile is already open in another program. Go on there, or close it and start again.</source>
        <translation>Este perfil já está aberto em outro programa. Continue lá, ou feche-o e comece de novo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/scheduled.py"/>
        <source>This scheduled order was placed, changed or deleted meanwhile.</source>
        <translation>Este pedido agendado foi feito, alterado ou apagado nesse meio-tempo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>This service cannot be canceled.</source>
        <translation>Este serviço não pode ser cancelado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/requests.py"/>
        <source>This service comes without refill.</source>
        <translation>Este serviço não tem reposição.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>This service has no drip-feed. Leave runs and interval empty.</source>
        <translation>Este serviço não tem drip-feed. Deixe rodadas e intervalo vazios.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>This service takes no {field}.</source>
        <translation>Este serviço não aceita {field}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>This service was ordered for this link less than an hour ago. Placing it again pays again.</source>
        <translation>Este serviço foi pedido para este link há menos de uma hora. Fazer de novo é pagar de novo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>This service was ordered for this link within the last day.</source>
        <translation>Este serviço foi pedido para este link no último dia.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/cautions.py"/>
        <source>This service was ordered for this link {hours} h ago. Placing it again pays again.</source>
        <translation>Este serviço foi pedido para este link há {hours} h. Fazer de novo é pagar de novo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/secrets.py"/>
        <source>This system has no keyring that could keep the API key. Install or start one (on Linux: GNOME Keyring, KWallet or KeePassXC), or keep the key for this run only.</source>
        <translation>Este sistema não tem um chaveiro que guarde a chave da API. Instale ou inicie um (no Linux: GNOME Keyring, KWallet ou KeePassXC), ou mantenha a chave só nesta sessão.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/templates.py"/>
        <source>This template was deleted.</source>
        <translation>Este modelo foi apagado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/scheduled.py"/>
        <source>This time has passed. Choose a later one.</source>
        <translation>Esta hora já passou. Escolha outra mais tarde.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>Too many fields: “{words}” has no place. Name it, as in comments=…</source>
        <translation>Campos demais: “{words}” não tem lugar. Dê um nome, como em comments=…</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Type of traffic</source>
        <translation>Tipo de tráfego</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/updates.py"/>
        <source>Updates are not set up for this build: it has no release key built in, so no release could be checked.</source>
        <translation>As atualizações não estão configuradas nesta compilação: falta a chave de versões, então nenhuma poderia ser verificada.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/updates.py"/>
        <source>Updates are not set up for this build: it knows no address where releases are told.</source>
        <translation>As atualizações não estão configuradas nesta compilação: ela não conhece o endereço das versões.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Usernames</source>
        <translation>Nomes de usuário</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/services.py"/>
        <source>Web Traffic</source>
        <translation>Tráfego web</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/system/downloads.py"/>
        <source>What came is not the file that was signed, so it was deleted. Try again later. If this stays so, tell the project.</source>
        <translation>O que veio não é o arquivo assinado, então foi apagado. Tente mais tarde. Se continuar assim, avise o projeto.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>{count} of the lines: an order of that service is still running on that link. A second one may be refused, or count wrongly and be charged.</source>
        <translation>{count} das linhas: um pedido desse serviço ainda está em andamento nesse link. Um segundo pode ser recusado, ou contado errado e cobrado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>{count} of the lines: it is not known whether an earlier order of that service for that link was placed. Settle it under Attention first, or it may be paid twice.</source>
        <translation>{count} das linhas: não se sabe se um pedido anterior desse serviço para esse link foi feito. Resolva antes em Atenção, ou pode ser pago duas vezes.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/actions/bulk_guards.py"/>
        <source>{count} of the lines: that service was ordered for that link within the last day. Placing it again pays again.</source>
        <translation>{count} das linhas: esse serviço foi pedido para esse link no último dia. Fazer de novo é pagar de novo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>{lines} given; this service takes at least {min}.</source>
        <translation>{lines} informadas; este serviço exige pelo menos {min}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/checks.py"/>
        <source>{lines} given; this service takes at most {max}.</source>
        <translation>{lines} informadas; este serviço aceita no máximo {max}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/backups.py"/>
        <source>{name} is not a backup of this program.</source>
        <translation>{name} não é um backup deste programa.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/store/backups.py"/>
        <source>{name} was written by a newer version of this program. Install that version first.</source>
        <translation>{name} foi gravado por uma versão mais nova deste programa. Instale-a primeiro.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/imports.py"/>
        <source>“{value}” cannot stand in the column {column}.</source>
        <translation>“{value}” não pode estar na coluna {column}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/core/bulk.py"/>
        <source>“{words}” is given twice.</source>
        <translation>“{words}” aparece duas vezes.</translation>
    </message>
</context>
<context>
    <name>folders</name>
    <message>
        <location filename="../../smm_desktop/ui/folders.py"/>
        <source>No program could be found that shows this folder: {folder}</source>
        <translation>Não foi encontrado um programa que mostre esta pasta: {folder}</translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>From {days}, {orders}</source>
        <translation>Com base em {days}, {orders}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>Too few orders yet to tell how long it lasts</source>
        <translation>Poucos pedidos para dizer quanto dura</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>about %Ln day(s)</source>
        <translation>
            <numerusform>cerca de %Ln dia</numerusform>
            <numerusform>cerca de %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>about %Ln day(s) at this pace</source>
        <translation>
            <numerusform>cerca de %Ln dia neste ritmo</numerusform>
            <numerusform>cerca de %Ln dias neste ritmo</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>less than a day</source>
        <translation>menos de um dia</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>less than a day at this pace</source>
        <translation>menos de um dia neste ritmo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>more than a year</source>
        <translation>mais de um ano</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>more than a year at this pace</source>
        <translation>mais de um ano neste ritmo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>used up</source>
        <translation>esgotado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>{account}: {lasts}</source>
        <translation>{account}: {lasts}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/forecast_words.py"/>
        <source>{amount} a day on average</source>
        <translation>{amount} por dia em média</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>%Ln h ago</source>
        <translation>
            <numerusform>há %Ln h</numerusform>
            <numerusform>há %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>%Ln min ago</source>
        <translation>
            <numerusform>há %Ln min</numerusform>
            <numerusform>há %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>under 1 min</source>
        <translation>menos de 1 min</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/formats.py"/>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} h</translation>
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
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/import_file.py"/>
        <source>Why it cannot be taken over</source>
        <translation>Por que não pode ser importada</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <location filename="../../smm_desktop/ui/labels.py"/>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../smm_desktop/ui/messages.py"/>
        <source>Something unforeseen happened. Nothing more was sent.</source>
        <translation>Algo imprevisto aconteceu. Nada mais foi enviado.</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln asked</source>
        <translation>
            <numerusform>%Ln solicitado</numerusform>
            <numerusform>%Ln solicitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln not answered</source>
        <translation>
            <numerusform>%Ln sem resposta</numerusform>
            <numerusform>%Ln sem resposta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln não enviado</numerusform>
            <numerusform>%Ln não enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln recusado</numerusform>
            <numerusform>%Ln recusados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>%Ln with unknown outcome</source>
        <translation>
            <numerusform>%Ln de resultado desconhecido</numerusform>
            <numerusform>%Ln de resultado desconhecido</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Being sent. Wait for the outcome before you do anything about it.</source>
        <translation>Sendo enviado. Espere o resultado antes de fazer algo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Charge</source>
        <translation>Cobrança</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Charged {charge}, estimated {estimate}.</source>
        <translation>Cobrado {charge}, estimado {estimate}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Charged {charge}.</source>
        <translation>Cobrado {charge}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Estimated {estimate}; the panel has not told the charge yet.</source>
        <translation>Estimado {estimate}; o painel ainda não informou a cobrança.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Expected end</source>
        <translation>Fim previsto</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>It is not known whether the panel took this order. It may have been charged. Decide on the Attention page; it is never sent again by itself.</source>
        <translation>Não se sabe se o painel aceitou este pedido. Pode ter sido cobrado. Decida na página Atenção; ele nunca é enviado de novo por conta própria.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Nothing has changed for %Ln day(s). Some panels show failed orders as Pending for ever: ask the panel's support, with what Copy for ticket gives.</source>
        <translation>
            <numerusform>Nada mudou em %Ln dia. Alguns painéis mostram pedidos com falha como Pending para sempre: pergunte ao suporte com o que Copiar para o suporte fornece.</numerusform>
            <numerusform>Nada mudou em %Ln dias. Alguns painéis mostram pedidos com falha como Pending para sempre: pergunte ao suporte com o que Copiar para o suporte fornece.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Nothing was charged.</source>
        <translation>Nada foi cobrado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Order ID</source>
        <translation>Nº do pedido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>Order {id}</source>
        <translation>Pedido {id}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Panel's answer</source>
        <translation>Resposta do painel</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Placed</source>
        <translation>Feito</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Posts served</source>
        <translation>Publicações atendidas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Progress: not known</source>
        <translation>Progresso: desconhecido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Progress: {percent} delivered</source>
        <translation>Progresso: {percent} entregue</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Refill</source>
        <translation>Reposição</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Remains</source>
        <translation>Restante</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>Start count</source>
        <translation>Contagem inicial</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>State: {word}</source>
        <translation>Estado: {word}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>State: {word}, {remains} of {quantity} remain</source>
        <translation>Estado: {word}, restam {remains} de {quantity}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>The order did not reach the panel. Nothing was charged; it can be placed again.</source>
        <translation>O pedido não chegou ao painel. Nada foi cobrado; pode ser feito de novo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>The panel refused this order. Nothing was charged.</source>
        <translation>O painel recusou este pedido. Nada foi cobrado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>The panel was asked to cancel. Money comes back only once the state is Canceled or Partial.</source>
        <translation>O painel foi solicitado a cancelar. O dinheiro só volta quando o estado for Cancelado ou Parcial.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>Waiting for its turn. Nothing was sent or charged yet.</source>
        <translation>Esperando a vez. Nada foi enviado nem cobrado ainda.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>about {count} an hour</source>
        <translation>cerca de {count} por hora</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>about {time}, at its own speed</source>
        <translation>cerca de {time}, em sua própria velocidade</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>about {time}: half of your orders of this service took no longer</source>
        <translation>cerca de {time}: metade dos seus pedidos deste serviço não demorou mais</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>charge {amount}</source>
        <translation>cobrança {amount}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>start {count}</source>
        <translation>início {count}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_money.py"/>
        <source>{amount} for runs that came up short</source>
        <translation>{amount} por rodadas que ficaram incompletas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_money.py"/>
        <source>{amount}, by what remains of the quantity</source>
        <translation>{amount}, pelo que resta da quantidade</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_money.py"/>
        <source>{amount}: panels give the whole charge back</source>
        <translation>{amount}: os painéis devolvem toda a cobrança</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_money.py"/>
        <source>{amount}: the panel lowered its charge</source>
        <translation>{amount}: o painel reduziu a cobrança</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>{remains} of {quantity} remain</source>
        <translation>restam {remains} de {quantity}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>{served} of {wanted}</source>
        <translation>{served} de {wanted}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/order_words.py"/>
        <source>{served}, without an end</source>
        <translation>{served}, sem fim</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/orders_columns.py"/>
        <source>{state} · {days} d still</source>
        <translation>{state} · parado há {days} d</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/request_words.py"/>
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… e mais %Ln</numerusform>
            <numerusform>… e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>An order placed elsewhere cost just as much, and may have been given back.</source>
        <translation>Um pedido feito em outro lugar custou exatamente isso e pode ter sido devolvido.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Attention</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Charge</source>
        <translation>Cobrança</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Completed</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Estimated</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Given back for orders that ended partial, canceled, refunded or failed.</source>
        <translation>Devolvido por pedidos que terminaram parciais, cancelados, reembolsados ou com falha.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>It is a whole amount, and no order of the 60 days before cost just that.</source>
        <translation>É um valor redondo, e nenhum pedido dos 60 dias anteriores custou exatamente isso.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Lasts</source>
        <translation>Dura</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>No orders</source>
        <translation>Sem pedidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>No single order of the 60 days before cost as much, so it is hardly a refund.</source>
        <translation>Nenhum pedido dos 60 dias anteriores custou tanto, então dificilmente é um reembolso.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Order placed elsewhere</source>
        <translation>Pedido feito em outro lugar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Order {order} cost just as much, and may have been given back.</source>
        <translation>O pedido {order} custou exatamente isso e pode ter sido devolvido.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Orders of the 60 days before cost more, so a part of one may have come back.</source>
        <translation>Houve pedidos mais caros nos 60 dias anteriores, então parte de um deles pode ter voltado.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Other accounts</source>
        <translation>Outras contas</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Placed</source>
        <translation>Feito</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Refund of %Ln order(s)</source>
        <translation>
            <numerusform>Reembolso de %Ln pedido</numerusform>
            <numerusform>Reembolso de %Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Refund of order {order}</source>
        <translation>Reembolso do pedido {order}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Spent</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Top-up</source>
        <translation>Recarga</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>Top-up or refund</source>
        <translation>Recarga ou reembolso</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>of it {amount} estimated</source>
        <translation>disso, {amount} estimado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>{name}
No order in this history explains it. It happened between {after} and {at}.</source>
        <translation>{name}
Nenhum pedido deste histórico explica isso. Aconteceu entre {after} e {at}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>{name}, or a fee
No order in this history explains it. It happened between {after} and {at}.</source>
        <translation>{name}, ou uma taxa
Nenhum pedido deste histórico explica isso. Aconteceu entre {after} e {at}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_charts.py"/>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/overview_tables.py"/>
        <source>{old} before, {new} now</source>
        <translation>{old} antes, {new} agora</translation>
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
        <translation>Atenção</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Bulk order</source>
        <translation>Pedido em massa</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Refills</source>
        <translation>Reposições</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/specs.py"/>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <location filename="../../smm_desktop/ui/palette_templates.py"/>
        <source>Bulk template</source>
        <translation>Modelo de pedido em massa</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/palette_entries.py"/>
        <source>Order</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/palette_entries.py"/>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/palette_templates.py"/>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>refills</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Asked</source>
        <translation>Pedido em</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Last change</source>
        <translation>Última mudança</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Order ID</source>
        <translation>Nº do pedido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Refill ID</source>
        <translation>Nº da reposição</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Seen completed</source>
        <translation>Visto concluído</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/refill_columns.py"/>
        <source>Worth knowing</source>
        <translation>Bom saber</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>No key, link or comment is in here. Read it, then copy it into your report.</source>
        <translation>Não há chave, link nem comentário aqui. Leia e copie para o seu relato.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>Something unforeseen happened</source>
        <translation>Algo imprevisto aconteceu</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/dialogs/reports.py"/>
        <source>This is a fault of the program. Nothing is sent again by itself, and every order that was sent is in the history. You can go on; if it happens again, restart the program and report the details.</source>
        <translation>Isto é uma falha do programa. Nada é enviado de novo por conta própria, e todo pedido enviado está no histórico. Você pode continuar; se acontecer de novo, reinicie o programa e relate os detalhes.</translation>
    </message>
</context>
<context>
    <name>scheduled</name>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln more were not placed, or it is not known.</source>
        <translation>
            <numerusform>Mais %Ln não foi feito, ou não se sabe.</numerusform>
            <numerusform>Mais %Ln não foram feitos, ou não se sabe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln order(s) scheduled for later will not be placed: a demo keeps nothing.</source>
        <translation>
            <numerusform>%Ln pedido agendado para depois não será feito: uma demonstração não guarda nada.</numerusform>
            <numerusform>%Ln pedidos agendados para depois não serão feitos: uma demonstração não guarda nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln order(s) scheduled for later will wait.</source>
        <translation>
            <numerusform>%Ln pedido agendado para mais tarde vai esperar.</numerusform>
            <numerusform>%Ln pedidos agendados para mais tarde vão esperar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln scheduled order(s) placed</source>
        <translation>
            <numerusform>%Ln pedido agendado feito</numerusform>
            <numerusform>%Ln pedidos agendados feitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>%Ln scheduled order(s) waiting for you</source>
        <translation>
            <numerusform>%Ln pedido agendado esperando você</numerusform>
            <numerusform>%Ln pedidos agendados esperando você</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>A scheduled order waits for you</source>
        <translation>Um pedido agendado espera por você</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled</source>
        <translation>Agendado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled behind order {order}. Nothing was sent yet. Leave SMM Desktop running, the tray is enough.</source>
        <translation>Agendado depois do pedido {order}. Nada foi enviado ainda. Deixe o SMM Desktop aberto, basta a bandeja.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled for {time}. Nothing was sent yet. Leave SMM Desktop running, the tray is enough.</source>
        <translation>Agendado para {time}. Nada foi enviado ainda. Deixe o SMM Desktop aberto, basta a bandeja.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled order not sent</source>
        <translation>Pedido agendado não enviado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled order placed</source>
        <translation>Pedido agendado feito</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled order refused</source>
        <translation>Pedido agendado recusado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Scheduled order: outcome unknown</source>
        <translation>Pedido agendado: resultado desconhecido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>The Attention page says why.</source>
        <translation>A página Atenção diz por quê.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>The Orders page follows them.</source>
        <translation>A página Pedidos os acompanha.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>The next is due {time}.</source>
        <translation>O próximo está previsto para {time}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>Waits for you</source>
        <translation>Esperando você</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>When order {order} ends</source>
        <translation>Quando o pedido {order} terminar</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/schedule_words.py"/>
        <source>{time} · in {span}</source>
        <translation>{time} · em {span}</translation>
    </message>
</context>
<context>
    <name>service_record</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Canceled</source>
        <translation>Cancelados</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Completed</source>
        <translation>Concluídos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Dropped are those of the newest {count} completed of which the panel later told more to remain, or carried out a refill.</source>
        <translation>Caíram aqueles, dos {count} concluídos mais recentes, de que o painel depois disse restar mais ou fez uma reposição.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Dropped later</source>
        <translation>Caiu depois</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Half completed within</source>
        <translation>Metade concluída em</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Half started within</source>
        <translation>Metade iniciada em</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Orders placed</source>
        <translation>Pedidos feitos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Shares are of the orders that ended.</source>
        <translation>As parcelas são dos pedidos terminados.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Times are as this program saw them, from the newest {count} completed.</source>
        <translation>Os tempos são como este programa os viu, dos {count} concluídos mais recentes.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Too few orders to say: {ended} ended so far, {enough} are needed.</source>
        <translation>Poucos pedidos para dizer: {ended} terminados até agora, são precisos {enough}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>You have not ordered this service yet.</source>
        <translation>Você ainda não pediu este serviço.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Your record: %Ln order(s)</source>
        <translation>
            <numerusform>Seu registro: %Ln pedido</numerusform>
            <numerusform>Seu registro: %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>Your record: %Ln order(s) so far. After a few more you see how reliable and quick this service is.</source>
        <translation>
            <numerusform>Seu registro: %Ln pedido até agora. Com mais alguns você verá como este serviço é confiável e rápido.</numerusform>
            <numerusform>Seu registro: %Ln pedidos até agora. Com mais alguns você verá como este serviço é confiável e rápido.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>half within {span}</source>
        <translation>metade em {span}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{count} of {all}</source>
        <translation>{count} de {all}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{placed}, {active} under way</source>
        <translation>{placed}, {active} em andamento</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{share} ({count})</source>
        <translation>{share} ({count})</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{share} completed</source>
        <translation>{share} concluído</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{share} dropped later</source>
        <translation>{share} caiu depois</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/service_record_words.py"/>
        <source>{share} partial</source>
        <translation>{share} parcial</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Add to favourites</source>
        <translation>Adicionar aos favoritos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Cancel</source>
        <translation>Cancelamento</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Drip-feed</source>
        <translation>Drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>ID</source>
        <translation>Nº</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Max</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Min</source>
        <translation>Mín.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>No favourite</source>
        <translation>Não favorito</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/limits.py"/>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>No note</source>
        <translation>Sem nota</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Rate per 1000</source>
        <translation>Preço por 1000</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Refill</source>
        <translation>Reposição</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Remove from favourites</source>
        <translation>Remover dos favoritos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/pages/services_model.py"/>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/limits.py"/>
        <source>{price} each</source>
        <translation>{price} cada</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Completed</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Outcome unknown</source>
        <translation>Resultado desconhecido</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Processing</source>
        <translation>Processando</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/states.py"/>
        <source>Unknown state</source>
        <translation>Estado desconhecido</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <location filename="../../smm_desktop/ui/template_hands.py"/>
        <source>Name of the template</source>
        <translation>Nome do modelo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/template_hands.py"/>
        <source>Save as template</source>
        <translation>Salvar como modelo</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/template_hands.py"/>
        <source>Template “{name}” is kept.</source>
        <translation>O modelo “{name}” foi salvo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/template_hands.py"/>
        <source>Template “{name}” replaced the one of that name.</source>
        <translation>O modelo “{name}” substituiu o de mesmo nome.</translation>
    </message>
</context>
<context>
    <name>ticket</name>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Cancel</source>
        <translation>Cancelamento</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Drip-feed</source>
        <translation>Drip-feed</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>It is not known whether the panel took this order. It may have been paid; nothing will be sent again by itself. The Attention page shows what speaks for and against it. {reason}</source>
        <translation>Não se sabe se o painel aceitou este pedido. Pode ter sido pago; nada será enviado de novo por conta própria. A página Atenção mostra o que fala a favor e contra. {reason}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Nothing was ordered. {reason}</source>
        <translation>Nada foi pedido. {reason}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Nothing was sent, nothing was spent; it is safe to try again. {reason}</source>
        <translation>Nada foi enviado, nada foi gasto; é seguro tentar de novo. {reason}</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_sending.py"/>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Open Attention</source>
        <translation>Abrir Atenção</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Order {order} is placed, for about {cost}.</source>
        <translation>O pedido {order} foi feito, por cerca de {cost}.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Order {order} is placed.</source>
        <translation>O pedido {order} foi feito.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Place this order for about {cost}?</source>
        <translation>Fazer este pedido por cerca de {cost}?</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Place this order? Its cost cannot be told beforehand.</source>
        <translation>Fazer este pedido? O custo não pode ser dito de antemão.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Refill</source>
        <translation>Reposição</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Show in Orders</source>
        <translation>Mostrar em Pedidos</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Something unforeseen happened. Look at the Attention page and the panel's own list before ordering again.</source>
        <translation>Algo imprevisto aconteceu. Veja a página Atenção e a lista do próprio painel antes de pedir de novo.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>This could not be written to the data file yet. Free some disk space and leave the program open.</source>
        <translation>Isto ainda não pôde ser gravado no arquivo de dados. Libere espaço no disco e deixe o programa aberto.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>Whether this very order was taken is not known yet. If it was, placing it again pays a second time. Settle it on the Attention page first.</source>
        <translation>Ainda não se sabe se este mesmo pedido foi aceito. Se foi, fazer de novo é pagar pela segunda vez. Resolva antes na página Atenção.</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>{price} each</source>
        <translation>{price} cada</translation>
    </message>
    <message>
        <location filename="../../smm_desktop/ui/widgets/ticket_words.py"/>
        <source>{price} per 1,000</source>
        <translation>{price} por 1.000</translation>
    </message>
</context>
</TS>
