<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Pavise</source>
        <translation>Pavise</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>any process</source>
        <translation>qualquer processo</translation>
    </message>
    <message>
        <source>unix socket @%1</source>
        <translation>socket unix @%1</translation>
    </message>
    <message>
        <source>unnamed unix socket</source>
        <translation>socket unix sem nome</translation>
    </message>
    <message>
        <source>%1 as a link to %2</source>
        <translation>%1 como link para %2</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>perfil %1</translation>
    </message>
    <message>
        <source>capability %1</source>
        <translation>capacidade %1</translation>
    </message>
    <message>
        <source>network %1 %2</source>
        <translation>rede %1 %2</translation>
    </message>
    <message>
        <source>D-Bus %1</source>
        <translation>D-Bus %1</translation>
    </message>
    <message>
        <source>signal %1 with %2</source>
        <translation>sinal %1 com %2</translation>
    </message>
    <message>
        <source>tracing %1</source>
        <translation>rastreamento de %1</translation>
    </message>
    <message>
        <source>mount on %1</source>
        <translation>montagem em %1</translation>
    </message>
    <message>
        <source>unmount %1</source>
        <translation>desmontagem de %1</translation>
    </message>
    <message>
        <source>new root %1</source>
        <translation>nova raiz %1</translation>
    </message>
    <message>
        <source>user namespaces</source>
        <translation>espaços de nomes de usuário</translation>
    </message>
    <message>
        <source>message queue %1</source>
        <translation>fila de mensagens %1</translation>
    </message>
    <message>
        <source>io_uring</source>
        <translation>io_uring</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>stays in the profile</source>
        <translation>permanece no perfil</translation>
    </message>
    <message>
        <source>runs unconfined</source>
        <translation>executa sem confinamento</translation>
    </message>
    <message>
        <source>changes to the program’s own profile</source>
        <translation>muda para o perfil próprio do programa</translation>
    </message>
    <message>
        <source>changes to a child profile</source>
        <translation>muda para um perfil filho</translation>
    </message>
    <message>
        <source>changes to profile %1</source>
        <translation>muda para o perfil %1</translation>
    </message>
</context>
<context>
    <name>ApplySheet</name>
    <message>
        <source>new profile</source>
        <translation>novo perfil</translation>
    </message>
    <message>
        <source>no longer in the file; the kernel keeps it until it is unloaded</source>
        <translation>não está mais no arquivo; o kernel o mantém até que seja descarregado</translation>
    </message>
    <message>
        <source>Recorded denials that it settles: %1 of %2.</source>
        <translation>Negações registradas que isto resolve: %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>It would refuse %n recorded access(es) that went through.</source>
        <translation>
            <numerusform>Isto recusaria %n acesso registrado que foi permitido.</numerusform>
            <numerusform>Isto recusaria %n acessos registrados que foram permitidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running process(es)</source>
        <translation>
            <numerusform>%n processo em execução</numerusform>
            <numerusform>%n processos em execução</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more differences than are shown; the text diff has every changed line.</source>
        <translation>Há mais diferenças do que as mostradas; a comparação do texto traz todas as linhas alteradas.</translation>
    </message>
    <message>
        <source>Cannot be applied</source>
        <translation>Não pode ser aplicado</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>Veja isto primeiro</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>Mesmo texto</translation>
    </message>
    <message>
        <source>Same meaning</source>
        <translation>Mesmo significado</translation>
    </message>
    <message>
        <source>This is what the disk holds already. Applying loads it into the kernel again.</source>
        <translation>É o que o disco já contém. Aplicar carrega o texto novamente no kernel.</translation>
    </message>
    <message>
        <source>Only the text differs, as comments or layout: nothing is newly allowed or denied.</source>
        <translation>Só o texto difere, como comentários ou formatação: nada passa a ser permitido ou negado.</translation>
    </message>
    <message numerus="yes">
        <source>%n other profile(s) of these files keep their meaning.</source>
        <translation>
            <numerusform>%n outro perfil destes arquivos mantém seu significado.</numerusform>
            <numerusform>%n outros perfis destes arquivos mantêm seu significado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Linhas alteradas</translation>
    </message>
    <message>
        <source>new file</source>
        <translation>novo arquivo</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>Nothing can be loaded or enforced here. Profiles can still be opened, edited and checked, and logs can be read.</source>
        <translation>Nada pode ser carregado ou imposto aqui. Ainda é possível abrir, editar e verificar perfis e ler os logs.</translation>
    </message>
    <message>
        <source>AppArmor is on</source>
        <translation>O AppArmor está ativado</translation>
    </message>
    <message>
        <source>This kernel has no AppArmor</source>
        <translation>Este kernel não tem o AppArmor</translation>
    </message>
    <message>
        <source>Start a kernel of your distribution, or one built with AppArmor that names it in lsm=.</source>
        <translation>Inicie um kernel da sua distribuição ou um compilado com o AppArmor que o inclua em lsm=.</translation>
    </message>
    <message>
        <source>AppArmor was turned off when this computer started</source>
        <translation>O AppArmor foi desativado na inicialização deste computador</translation>
    </message>
    <message>
        <source>Add apparmor to the lsm= list on the kernel’s command line, remove apparmor=0, and restart.</source>
        <translation>Acrescente apparmor à lista lsm= na linha de comando do kernel, remova apparmor=0 e reinicie.</translation>
    </message>
    <message>
        <source>AppArmor is on, but its file system is not mounted</source>
        <translation>O AppArmor está ativado, mas seu sistema de arquivos não está montado</translation>
    </message>
    <message>
        <source>Mount securityfs on /sys/kernel/security; systemd does so at start.</source>
        <translation>Monte o securityfs em /sys/kernel/security; o systemd faz isso na inicialização.</translation>
    </message>
    <message>
        <source>AppArmor is on, but its policy may not be read</source>
        <translation>O AppArmor está ativado, mas sua política não pode ser lida</translation>
    </message>
    <message>
        <source>This happens inside containers and sandboxes. Start Pavise outside of it.</source>
        <translation>Isso acontece dentro de contêineres e sandboxes. Inicie o Pavise fora deles.</translation>
    </message>
</context>
<context>
    <name>Candidate</name>
    <message>
        <source>exactly what was asked for</source>
        <translation>exatamente o que foi pedido</translation>
    </message>
    <message>
        <source>the same place for every user and process</source>
        <translation>o mesmo local para todos os usuários e processos</translation>
    </message>
    <message>
        <source>part of the name is new each time</source>
        <translation>parte do nome é nova a cada vez</translation>
    </message>
    <message>
        <source>all files of this type in the folder</source>
        <translation>todos os arquivos deste tipo na pasta</translation>
    </message>
    <message>
        <source>all files in the folder</source>
        <translation>todos os arquivos na pasta</translation>
    </message>
    <message>
        <source>everything below the folder</source>
        <translation>tudo dentro da pasta</translation>
    </message>
    <message>
        <source>a rule that is there gets what is missing</source>
        <translation>uma regra existente recebe o que falta</translation>
    </message>
    <message>
        <source>also files of other users</source>
        <translation>também arquivos de outros usuários</translation>
    </message>
    <message>
        <source>what many programs need for the same purpose</source>
        <translation>o que muitos programas precisam para a mesma finalidade</translation>
    </message>
    <message>
        <source>the same with fewer conditions</source>
        <translation>o mesmo com menos condições</translation>
    </message>
    <message>
        <source>the program may do what this profile allows</source>
        <translation>o programa pode fazer o que este perfil permite</translation>
    </message>
    <message>
        <source>the program gets rules of its own inside this profile</source>
        <translation>o programa recebe regras próprias dentro deste perfil</translation>
    </message>
    <message>
        <source>the program has a profile, which then holds</source>
        <translation>o programa tem um perfil, que passa a valer</translation>
    </message>
    <message>
        <source>the program runs under the profile that is named</source>
        <translation>o programa é executado sob o perfil indicado</translation>
    </message>
    <message>
        <source>the program may do anything: no confinement at all</source>
        <translation>o programa pode fazer tudo: nenhum confinamento</translation>
    </message>
    <message>
        <source>a part of the program with rules of its own</source>
        <translation>uma parte do programa com regras próprias</translation>
    </message>
    <message>
        <source>the file has no path from here; no rule can name it</source>
        <translation>o arquivo não tem caminho visto daqui; nenhuma regra pode indicá-lo</translation>
    </message>
    <message>
        <source>a profile that allows everything, and this too</source>
        <translation>um perfil que permite tudo, e isto também</translation>
    </message>
    <message>
        <source>stays refused and is no longer logged</source>
        <translation>continua recusado e não é mais registrado</translation>
    </message>
    <message>
        <source>its environment is passed on: it gains no rights</source>
        <translation>seu ambiente é repassado: não ganha direitos</translation>
    </message>
    <message>
        <source>its environment is passed on as it is, so that whoever starts it can make it do other things</source>
        <translation>seu ambiente é repassado como está, de modo que quem o inicia pode levá-lo a fazer outras coisas</translation>
    </message>
    <message>
        <source>its environment is cleaned of what could make it do other things</source>
        <translation>seu ambiente é limpo do que poderia levá-lo a fazer outras coisas</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>only before</source>
        <translation>só antes</translation>
    </message>
    <message>
        <source>only after</source>
        <translation>só depois</translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation>mesmo significado</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferença</numerusform>
            <numerusform>%n diferenças</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal in meaning</source>
        <translation>Mesmo significado</translation>
    </message>
    <message numerus="yes">
        <source>%n newly allowed</source>
        <translation>
            <numerusform>%n agora permitido</numerusform>
            <numerusform>%n agora permitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer allowed</source>
        <translation>
            <numerusform>%n não mais permitido</numerusform>
            <numerusform>%n não mais permitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) run elsewhere</source>
        <translation>
            <numerusform>%n programa executado de outra forma</numerusform>
            <numerusform>%n programas executados de outra forma</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is logged differs</source>
        <translation>Só difere o que é registrado</translation>
    </message>
    <message>
        <source>Only the header differs</source>
        <translation>Só o cabeçalho difere</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <translation>Outros perfis</translation>
    </message>
    <message>
        <source>From “%1” to “%2”.</source>
        <translation>De “%1” para “%2”.</translation>
    </message>
    <message>
        <source>Loading the file would change no answer.</source>
        <translation>Carregar o arquivo não mudaria nenhuma resposta.</translation>
    </message>
    <message>
        <source>Even the texts are the same.</source>
        <translation>Até os textos são iguais.</translation>
    </message>
    <message>
        <source>The texts differ, but every access is answered as before.</source>
        <translation>Os textos diferem, mas todo acesso recebe a mesma resposta de antes.</translation>
    </message>
    <message>
        <source>Each row is a shortest example of something that is answered differently, with the rule that makes it so.</source>
        <translation>Cada linha é um exemplo mínimo de algo que recebe outra resposta, com a regra que causa isso.</translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation>Há mais diferenças do que as mostradas.</translation>
    </message>
    <message>
        <source>%1 newly allowed</source>
        <translation>Agora permitidos: %1</translation>
    </message>
    <message>
        <source>%1 no longer allowed</source>
        <translation>Não mais permitidos: %1</translation>
    </message>
    <message>
        <source>%1 run elsewhere</source>
        <translation>Executados de outra forma: %1</translation>
    </message>
    <message>
        <source>%1 logged otherwise</source>
        <translation>Registrados de outra forma: %1</translation>
    </message>
    <message>
        <source>%1 in the header</source>
        <translation>No cabeçalho: %1</translation>
    </message>
    <message>
        <source>%1 sensitive</source>
        <translation>Sensíveis: %1</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, linha %2: %3</translation>
    </message>
</context>
<context>
    <name>DenialDetails</name>
    <message>
        <source>the kernel itself</source>
        <translation>o próprio kernel</translation>
    </message>
    <message>
        <source>a system service</source>
        <translation>um serviço do sistema</translation>
    </message>
    <message>
        <source>a log file that names the kernel</source>
        <translation>um arquivo de log que indica o kernel</translation>
    </message>
    <message>
        <source>any program can write such a line</source>
        <translation>qualquer programa pode escrever uma linha assim</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leva a</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Negado</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>File owner</source>
        <translation>Dono do arquivo</translation>
    </message>
    <message>
        <source>the user itself</source>
        <translation>o próprio usuário</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primeiro</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Informado por</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>owner</source>
        <translation>dono</translation>
    </message>
    <message>
        <source>&amp;Go to profile</source>
        <translation>&amp;Ir para o perfil</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xplicar</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>O que foi registrado</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>%1, PID %2</source>
        <translation>%1, PID %2</translation>
    </message>
    <message>
        <source>Copy the log line</source>
        <translation>Copiar a linha do log</translation>
    </message>
    <message>
        <source>Copy the last log lines</source>
        <translation>Copiar as últimas linhas do log</translation>
    </message>
    <message>
        <source>Log line</source>
        <translation>Linha do log</translation>
    </message>
    <message>
        <source>&amp;Go to the profile</source>
        <translation>&amp;Ir para o perfil</translation>
    </message>
    <message>
        <source>&amp;Only this profile</source>
        <translation>&amp;Só este perfil</translation>
    </message>
    <message>
        <source>Not this &amp;profile</source>
        <translation>Exceto este &amp;perfil</translation>
    </message>
    <message>
        <source>Only this &amp;target</source>
        <translation>Só este &amp;alvo</translation>
    </message>
    <message>
        <source>Not this t&amp;arget</source>
        <translation>Exceto este al&amp;vo</translation>
    </message>
    <message>
        <source>Cop&amp;y log lines</source>
        <translation>&amp;Copiar linhas do log</translation>
    </message>
</context>
<context>
    <name>Denials</name>
    <message>
        <source> port %1</source>
        <translation> porta %1</translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Ler e gravar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapear</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>use</source>
        <translation>usar</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>exec</source>
        <translation>exec</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>capability</source>
        <translation>capability</translation>
    </message>
    <message>
        <source>network</source>
        <translation>network</translation>
    </message>
    <message>
        <source>unix</source>
        <translation>unix</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signal</translation>
    </message>
    <message>
        <source>ptrace</source>
        <translation>ptrace</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>mount</translation>
    </message>
    <message>
        <source>rlimit</source>
        <translation>rlimit</translation>
    </message>
    <message>
        <source>userns</source>
        <translation>userns</translation>
    </message>
    <message>
        <source>mqueue</source>
        <translation>mqueue</translation>
    </message>
    <message>
        <source>io_uring</source>
        <translation>io_uring</translation>
    </message>
    <message>
        <source>profile change</source>
        <translation>mudança de perfil</translation>
    </message>
    <message>
        <source>hat change</source>
        <translation>mudança de hat</translation>
    </message>
    <message>
        <source>D-Bus</source>
        <translation>D-Bus</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>política</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Use the capability %1</source>
        <translation>Usar a capacidade %1</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Um programa</translation>
    </message>
    <message>
        <source>The loaded policy was changed: %1 %2.</source>
        <translation>A política carregada foi alterada: %1 %2.</translation>
    </message>
    <message>
        <source>AppArmor reported: %1 %2</source>
        <translation>O AppArmor informou: %1 %2</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 does not allow it, so the kernel refused.</source>
        <translation>%1 pediu isto: %2. O perfil %3 não permite isso, então o kernel recusou.</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 does not allow it, so the kernel killed it.</source>
        <translation>%1 pediu isto: %2. O perfil %3 não permite isso, então o kernel encerrou o processo.</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 has no rule for it; it only complains, so it was allowed. Enforced, it would be refused.</source>
        <translation>%1 pediu isto: %2. O perfil %3 não tem regra para isso; como está em modo complain, foi permitido. Em modo enforce, seria recusado.</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 allows it and asks for a record.</source>
        <translation>%1 pediu isto: %2. O perfil %3 permite isso e pede um registro.</translation>
    </message>
</context>
<context>
    <name>Diagnostic</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes and was not read</source>
        <translation>%1 tem mais de %2 bytes e não foi lido</translation>
    </message>
    <message>
        <source>two changes want the same place of the file</source>
        <translation>duas alterações disputam o mesmo lugar do arquivo</translation>
    </message>
    <message>
        <source>a change lies outside the file</source>
        <translation>uma alteração está fora do arquivo</translation>
    </message>
    <message>
        <source>found %1 where %2 was expected</source>
        <translation>encontrado %1 onde se esperava %2</translation>
    </message>
    <message>
        <source>the file ends before this is complete</source>
        <translation>o arquivo termina antes de isto estar completo</translation>
    </message>
    <message>
        <source>the line ends before this is complete</source>
        <translation>a linha termina antes de isto estar completo</translation>
    </message>
    <message>
        <source>the character %1 cannot stand here</source>
        <translation>o caractere %1 não pode ficar aqui</translation>
    </message>
    <message>
        <source>white space cannot stand here</source>
        <translation>não pode haver espaço em branco aqui</translation>
    </message>
    <message>
        <source>the file starts with a byte order mark, which AppArmor does not understand; remove it</source>
        <translation>o arquivo começa com uma marca de ordem de bytes, que o AppArmor não entende; remova-a</translation>
    </message>
    <message>
        <source>%1 starts with a quotation mark that is never closed</source>
        <translation>%1 começa com aspas que nunca são fechadas</translation>
    </message>
    <message>
        <source>a comment on the last line needs a line break after it</source>
        <translation>um comentário na última linha precisa de uma quebra de linha depois dele</translation>
    </message>
    <message>
        <source>a comment cannot stand inside this rule; put %1 before or behind the rule</source>
        <translation>um comentário não pode ficar dentro desta regra; coloque %1 antes ou depois da regra</translation>
    </message>
    <message>
        <source>a comma is missing at the end of this rule</source>
        <translation>falta uma vírgula no fim desta regra</translation>
    </message>
    <message>
        <source>this { is never closed with a }</source>
        <translation>este { nunca é fechado com }</translation>
    </message>
    <message>
        <source>this } closes nothing</source>
        <translation>este } não fecha nada</translation>
    </message>
    <message>
        <source>the { needs a space before it; without one it is part of the name</source>
        <translation>o { precisa de um espaço antes; sem ele, faz parte do nome</translation>
    </message>
    <message>
        <source>no rule starts with %1</source>
        <translation>nenhuma regra começa com %1</translation>
    </message>
    <message>
        <source>found %1 where a profile was expected</source>
        <translation>encontrado %1 onde se esperava um perfil</translation>
    </message>
    <message>
        <source>found %1 where a name was expected</source>
        <translation>encontrado %1 onde se esperava um nome</translation>
    </message>
    <message>
        <source>found %1 where a path was expected; a path starts with / or a variable</source>
        <translation>encontrado %1 onde se esperava um caminho; um caminho começa com / ou uma variável</translation>
    </message>
    <message>
        <source>found %1 where the path of a file was expected, such as &lt;abstractions/base&gt;</source>
        <translation>encontrado %1 onde se esperava o caminho de um arquivo, como &lt;abstractions/base&gt;</translation>
    </message>
    <message>
        <source>found %1 where permissions were expected: r, w, a, l, k, m, and x after i, u, U, p, P, c or C</source>
        <translation>encontrado %1 onde se esperavam permissões: r, w, a, l, k, m, e x depois de i, u, U, p, P, c ou C</translation>
    </message>
    <message>
        <source>found %1 where a value was expected</source>
        <translation>encontrado %1 onde se esperava um valor</translation>
    </message>
    <message>
        <source>found %1 where a number was expected</source>
        <translation>encontrado %1 onde se esperava um número</translation>
    </message>
    <message>
        <source>found %1 where a variable such as @{HOME} or $debug was expected</source>
        <translation>encontrado %1 onde se esperava uma variável como @{HOME} ou $debug</translation>
    </message>
    <message>
        <source>found %1 where a condition was expected, such as $debug or @{A} == b</source>
        <translation>encontrado %1 onde se esperava uma condição como $debug ou @{A} == b</translation>
    </message>
    <message>
        <source>%1 starts a rule outside any profile; rules belong between the { and } of a profile</source>
        <translation>%1 inicia uma regra fora de qualquer perfil; regras devem ficar entre { e } de um perfil</translation>
    </message>
    <message>
        <source>%1 can only be set before the first profile, not inside one</source>
        <translation>%1 só pode ser definido antes do primeiro perfil, não dentro de um</translation>
    </message>
    <message>
        <source>a profile inside a profile needs the word profile or hat before its name %1</source>
        <translation>um perfil dentro de um perfil precisa da palavra profile ou hat antes de seu nome %1</translation>
    </message>
    <message>
        <source>else must follow the } of an if</source>
        <translation>else deve vir após o } de um if</translation>
    </message>
    <message>
        <source>a limit starts with the words set rlimit</source>
        <translation>um limite começa com as palavras set rlimit</translation>
    </message>
    <message>
        <source>%1 is repeated or out of order; the order is priority, audit, allow or deny, owner</source>
        <translation>%1 está repetido ou fora de ordem; a ordem é priority, audit, allow ou deny, owner</translation>
    </message>
    <message>
        <source>the values of a variable are separated by spaces; commas are not allowed</source>
        <translation>os valores de uma variável são separados por espaços; vírgulas não são permitidas</translation>
    </message>
    <message>
        <source>%1 is given no value; write &quot;&quot; for an empty one</source>
        <translation>%1 não recebe nenhum valor; escreva &quot;&quot; para um valor vazio</translation>
    </message>
    <message>
        <source>%1=( ) is not allowed here</source>
        <translation>%1=( ) não é permitido aqui</translation>
    </message>
    <message>
        <source>the peer of this kind of rule is written without parentheses: peer=NAME</source>
        <translation>o par deste tipo de regra é escrito sem parênteses: peer=NOME</translation>
    </message>
    <message>
        <source>conditions cannot stand behind -&gt;; put them right after mount</source>
        <translation>condições não podem ficar depois de -&gt;; coloque-as logo após mount</translation>
    </message>
    <message>
        <source>an include is not followed by a comma</source>
        <translation>um include não é seguido de vírgula</translation>
    </message>
    <message>
        <source>more than %1 levels inside each other are not supported</source>
        <translation>não há suporte a mais de %1 níveis de aninhamento</translation>
    </message>
    <message>
        <source>the file has more than %1 words and was not read to its end</source>
        <translation>o arquivo tem mais de %1 palavras e não foi lido até o fim</translation>
    </message>
    <message>
        <source>there are more than %1 errors; the rest is not shown</source>
        <translation>há mais de %1 erros; os demais não são mostrados</translation>
    </message>
    <message>
        <source>included file %1 does not exist</source>
        <translation>o arquivo incluído %1 não existe</translation>
    </message>
    <message>
        <source>included file %1 cannot be read</source>
        <translation>o arquivo incluído %1 não pode ser lido</translation>
    </message>
    <message>
        <source>this profile includes more than %1 files</source>
        <translation>este perfil inclui mais de %1 arquivos</translation>
    </message>
    <message>
        <source>%1 looks like a leftover copy and is not included</source>
        <translation>%1 parece uma cópia residual e não é incluído</translation>
    </message>
    <message>
        <source>%1 includes itself, here or through another file; it is not read once more</source>
        <translation>%1 inclui a si mesmo, aqui ou por meio de outro arquivo; não é lido mais uma vez</translation>
    </message>
    <message>
        <source>the same rule stands in this profile already</source>
        <translation>a mesma regra já está neste perfil</translation>
    </message>
    <message>
        <source>this rule adds nothing: other rules of the profile grant the same</source>
        <translation>esta regra não acrescenta nada: outras regras do perfil concedem o mesmo</translation>
    </message>
    <message>
        <source>this rule adds nothing: %1, which the profile includes, grants the same</source>
        <translation>esta regra não acrescenta nada: %1, que o perfil inclui, concede o mesmo</translation>
    </message>
    <message>
        <source>this rule changes nothing: what it refuses is refused without it</source>
        <translation>esta regra não muda nada: o que ela recusa já é recusado sem ela</translation>
    </message>
    <message>
        <source>this rule has no effect: wherever it applies, another rule decides</source>
        <translation>esta regra não tem efeito: onde quer que se aplique, outra regra decide</translation>
    </message>
    <message>
        <source>this rule can never apply: nothing that the kernel asks for matches it</source>
        <translation>esta regra nunca pode se aplicar: nada que o kernel pergunte corresponde a ela</translation>
    </message>
    <message>
        <source>this is the rule that counts</source>
        <translation>esta é a regra que vale</translation>
    </message>
    <message>
        <source>profile %1 is too large to look for rules without effect</source>
        <translation>o perfil %1 é grande demais para procurar regras sem efeito</translation>
    </message>
    <message>
        <source>there is no profile %1; a program that is to change to it cannot be started</source>
        <translation>não existe o perfil %1; um programa que deva mudar para ele não pode ser iniciado</translation>
    </message>
    <message>
        <source>no child profile here is for %1; such a program cannot be started</source>
        <translation>nenhum perfil filho aqui é para %1; um programa assim não pode ser iniciado</translation>
    </message>
    <message>
        <source>this %1 rule allows everything of its kind; name what the program needs</source>
        <translation>esta regra %1 permite tudo deste tipo; indique o que o programa precisa</translation>
    </message>
    <message>
        <source>this pattern lets the program change %1, and so gain more rights than this profile gives</source>
        <translation>este padrão deixa o programa alterar %1 e assim ganhar mais direitos do que este perfil dá</translation>
    </message>
    <message>
        <source>this pattern lets the program read %1, which holds secrets</source>
        <translation>este padrão deixa o programa ler %1, que contém segredos</translation>
    </message>
    <message>
        <source>with %1 and this pattern, almost any program can be started without the limits of this profile</source>
        <translation>com %1 e este padrão, quase qualquer programa pode ser iniciado sem os limites deste perfil</translation>
    </message>
    <message>
        <source>the program may write %1 and then run it, so that it can run anything</source>
        <translation>o programa pode gravar %1 e depois executá-lo, de modo que pode executar qualquer coisa</translation>
    </message>
    <message>
        <source>with %1 the program runs without the limits of any profile when it has none of its own</source>
        <translation>com %1 o programa é executado sem os limites de nenhum perfil quando não tem um próprio</translation>
    </message>
    <message>
        <source>with %1 the environment is passed on; it may make the other program load foreign code</source>
        <translation>com %1 o ambiente é repassado; ele pode fazer o outro programa carregar código alheio</translation>
    </message>
    <message>
        <source>%2 does not enforce this %1 rule</source>
        <translation>%2 não impõe esta regra %1</translation>
    </message>
    <message>
        <source>apparmor_parser before 6.0 refuses %1</source>
        <translation>apparmor_parser anterior a 6.0 recusa %1</translation>
    </message>
    <message>
        <source>apparmor_parser loses a %1 rule inside if; here it counts</source>
        <translation>apparmor_parser perde uma regra %1 dentro de if; aqui ela vale</translation>
    </message>
    <message>
        <source>apparmor_parser looks for the child beside the wrong profile; here it is %1</source>
        <translation>apparmor_parser procura o filho ao lado do perfil errado; aqui é %1</translation>
    </message>
    <message>
        <source>apparmor_parser lets files of other users through deny all; here everything is refused</source>
        <translation>apparmor_parser deixa passar arquivos de outros usuários por deny all; aqui tudo é recusado</translation>
    </message>
    <message>
        <source>there is no message %1 that could be allowed</source>
        <translation>não existe uma mensagem %1 que possa ser permitida</translation>
    </message>
    <message>
        <source>%1 is not a list of kernel features</source>
        <translation>%1 não é uma lista de recursos do kernel</translation>
    </message>
    <message>
        <source>this file does not say which AppArmor features it was written for; the oldest common set is assumed</source>
        <translation>este arquivo não diz para quais recursos do AppArmor foi escrito; presume-se o conjunto comum mais antigo</translation>
    </message>
    <message>
        <source>the feature set %1 named by abi does not exist</source>
        <translation>o conjunto de recursos %1 indicado por abi não existe</translation>
    </message>
    <message>
        <source>abi %1 differs from the one declared first, which holds</source>
        <translation>abi %1 difere do declarado primeiro, que vale</translation>
    </message>
    <message>
        <source>variable %1 is not defined</source>
        <translation>a variável %1 não está definida</translation>
    </message>
    <message>
        <source>variable %1 is defined a second time; use += to add values</source>
        <translation>a variável %1 é definida uma segunda vez; use += para acrescentar valores</translation>
    </message>
    <message>
        <source>%1 was first defined here</source>
        <translation>%1 foi definido pela primeira vez aqui</translation>
    </message>
    <message>
        <source>values are added to variable %1 before it is defined</source>
        <translation>valores são acrescentados à variável %1 antes que ela seja definida</translation>
    </message>
    <message>
        <source>%1 is not a variable name: a letter, then letters, digits and _</source>
        <translation>%1 não é um nome de variável: uma letra, depois letras, algarismos e _</translation>
    </message>
    <message>
        <source>%1 is a boolean variable and has no values to put here</source>
        <translation>%1 é uma variável booleana e não tem valores para pôr aqui</translation>
    </message>
    <message>
        <source>%1 is not a boolean variable</source>
        <translation>%1 não é uma variável booleana</translation>
    </message>
    <message>
        <source>variable %1 refers to itself by way of %2</source>
        <translation>a variável %1 refere-se a si mesma por meio de %2</translation>
    </message>
    <message>
        <source>variable %1 expands to more than %2 values</source>
        <translation>a variável %1 se expande em mais de %2 valores</translation>
    </message>
    <message>
        <source>with variable %1 put in, this text is longer than %2 bytes</source>
        <translation>com a variável %1 substituída, este texto passa de %2 bytes</translation>
    </message>
    <message>
        <source>%1 is taken as a choice after an @, not as a variable; write \@ to say so</source>
        <translation>%1 é tomado como uma escolha depois de um @, não como variável; escreva \@ para deixar isso claro</translation>
    </message>
    <message>
        <source>+= cannot be used with boolean variable %1</source>
        <translation>+= não pode ser usado com a variável booleana %1</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 não é nem true nem false</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be ordered: one is a number and the other is not</source>
        <translation>%1 e %2 não podem ser ordenados: um é número e o outro não</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation>%1 é um número grande demais</translation>
    </message>
    <message>
        <source>apparmor_parser 6.0 takes %1 as not defined here because it is boolean; it is treated as defined</source>
        <translation>apparmor_parser 6.0 considera %1 não definido aqui por ser booleano; é tratado como definido</translation>
    </message>
    <message>
        <source>an alias from %1 to the same place exists already</source>
        <translation>já existe um alias de %1 para o mesmo local</translation>
    </message>
    <message>
        <source>%1 must stand before the first profile</source>
        <translation>%1 deve ficar antes do primeiro perfil</translation>
    </message>
    <message>
        <source>includes are nested more than %1 deep</source>
        <translation>os includes têm mais de %1 níveis de aninhamento</translation>
    </message>
    <message>
        <source>profile name %1 must begin with / or a namespace, or follow the word profile</source>
        <translation>o nome de perfil %1 deve começar com / ou um espaço de nomes, ou vir depois da palavra profile</translation>
    </message>
    <message>
        <source>a path as the name of a profile is old style; give it a name: profile name %1</source>
        <translation>um caminho como nome de perfil é o estilo antigo; dê a ele um nome: profile nome %1</translation>
    </message>
    <message>
        <source>the namespace in %1 lacks its closing colon</source>
        <translation>falta o dois-pontos final do espaço de nomes em %1</translation>
    </message>
    <message>
        <source>the namespace in %1 is empty</source>
        <translation>o espaço de nomes em %1 está vazio</translation>
    </message>
    <message>
        <source>there is no profile name in %1</source>
        <translation>não há nome de perfil em %1</translation>
    </message>
    <message>
        <source>attachment %1 must begin with / or a variable</source>
        <translation>a associação %1 deve começar com / ou uma variável</translation>
    </message>
    <message>
        <source>hat %1 cannot have xattrs</source>
        <translation>o hat %1 não pode ter xattrs</translation>
    </message>
    <message>
        <source>%1=( ) does not belong in the head of a profile; only xattrs and flags do</source>
        <translation>%1=( ) não cabe no cabeçalho de um perfil; só xattrs e flags cabem</translation>
    </message>
    <message>
        <source>another profile called %1 takes the place of this one</source>
        <translation>outro perfil chamado %1 toma o lugar deste</translation>
    </message>
    <message>
        <source>the other profile %1 is here</source>
        <translation>o outro perfil %1 está aqui</translation>
    </message>
    <message>
        <source>there is already a profile named %1</source>
        <translation>já existe um perfil chamado %1</translation>
    </message>
    <message>
        <source>%1 is not a profile flag</source>
        <translation>%1 não é uma flag de perfil</translation>
    </message>
    <message>
        <source>flags %1 and %2 exclude each other</source>
        <translation>as flags %1 e %2 se excluem</translation>
    </message>
    <message>
        <source>flag %1 cannot have the value %2</source>
        <translation>a flag %1 não pode ter o valor %2</translation>
    </message>
    <message>
        <source>the kernel does not know flag %1; it has no effect</source>
        <translation>o kernel não conhece a flag %1; ela não tem efeito</translation>
    </message>
    <message>
        <source>identity %1 must not contain a space</source>
        <translation>a identidade %1 não pode conter espaço</translation>
    </message>
    <message>
        <source>profile %1 has more than %2 different exec targets</source>
        <translation>o perfil %1 tem mais de %2 destinos de exec diferentes</translation>
    </message>
    <message>
        <source>%1 cannot be used with %2 rules</source>
        <translation>%1 não pode ser usado com regras %2</translation>
    </message>
    <message>
        <source>priority %1 is outside -1000 to 1000</source>
        <translation>a prioridade %1 está fora de -1000 a 1000</translation>
    </message>
    <message>
        <source>%1 here contradicts %2 of the block around it</source>
        <translation>%1 aqui contradiz %2 do bloco ao redor</translation>
    </message>
    <message>
        <source>%1 has no effect on %2 rules</source>
        <translation>%1 não tem efeito em regras %2</translation>
    </message>
    <message>
        <source>apparmor_parser drops %1 rules from a block; here this one is kept</source>
        <translation>apparmor_parser descarta regras %1 de um bloco; aqui esta é mantida</translation>
    </message>
    <message>
        <source>the prefix is applied to every rule of %1; apparmor_parser applies it to the first one only</source>
        <translation>o prefixo é aplicado a todas as regras de %1; apparmor_parser o aplica somente à primeira</translation>
    </message>
    <message>
        <source>the kernel does not enforce %1 rules written for this feature set; this rule has no effect</source>
        <translation>o kernel não impõe regras %1 escritas para este conjunto de recursos; esta regra não tem efeito</translation>
    </message>
    <message>
        <source>the kernel cannot enforce the details of this %1 rule; it becomes %2</source>
        <translation>o kernel não consegue impor os detalhes desta regra %1; ela se torna %2</translation>
    </message>
    <message>
        <source>no access can ever match this rule</source>
        <translation>nenhum acesso jamais poderá corresponder a esta regra</translation>
    </message>
    <message>
        <source>%1 is not a condition of %2 rules</source>
        <translation>%1 não é uma condição de regras %2</translation>
    </message>
    <message>
        <source>condition %1 of %2 rules only takes =</source>
        <translation>a condição %1 de regras %2 só aceita =</translation>
    </message>
    <message>
        <source>condition %1 can only be given once</source>
        <translation>a condição %1 só pode ser dada uma vez</translation>
    </message>
    <message>
        <source>condition %1 takes a single value</source>
        <translation>a condição %1 aceita um único valor</translation>
    </message>
    <message>
        <source>condition %1 needs a value</source>
        <translation>a condição %1 precisa de um valor</translation>
    </message>
    <message>
        <source>condition %1 is only possible inside peer=( )</source>
        <translation>a condição %1 só é possível dentro de peer=( )</translation>
    </message>
    <message>
        <source>condition %1 is not possible inside peer=( )</source>
        <translation>a condição %1 não é possível dentro de peer=( )</translation>
    </message>
    <message>
        <source>%2 is not a value for %1</source>
        <translation>%2 não é um valor para %1</translation>
    </message>
    <message>
        <source>%1 is not a permission of %2 rules; there are %3</source>
        <translation>%1 não é uma permissão de regras %2; existem %3</translation>
    </message>
    <message>
        <source>%1 cannot be used together with %2</source>
        <translation>%1 não pode ser usado junto com %2</translation>
    </message>
    <message>
        <source>x in %1 does not say how the program is to run; write ix, px, cx or ux</source>
        <translation>x em %1 não diz como o programa deve ser executado; escreva ix, px, cx ou ux</translation>
    </message>
    <message>
        <source>a deny rule forbids every way to run a program; write a plain x instead of %1</source>
        <translation>uma regra deny proíbe todas as formas de executar um programa; escreva só x em vez de %1</translation>
    </message>
    <message>
        <source>%1 holds two different ways to run the program</source>
        <translation>%1 contém duas formas diferentes de executar o programa</translation>
    </message>
    <message>
        <source>with %1 the program runs unconfined and with the environment of this one, which it may be attacked through</source>
        <translation>com %1 o programa é executado sem confinamento e com o ambiente deste, por meio do qual pode ser atacado</translation>
    </message>
    <message>
        <source>%1 holds both a and w; w includes a</source>
        <translation>%1 contém a e w; w inclui a</translation>
    </message>
    <message>
        <source>upper-case letters in %1 are old style; write %2</source>
        <translation>letras maiúsculas em %1 são o estilo antigo; escreva %2</translation>
    </message>
    <message>
        <source>%1 says how a program is run, but the rule does not let one run</source>
        <translation>%1 diz como um programa é executado, mas a regra não deixa executar nenhum</translation>
    </message>
    <message>
        <source>subset is only possible when the permission is l alone</source>
        <translation>subset só é possível quando a permissão é somente l</translation>
    </message>
    <message>
        <source>both a link and an exec use the target after -&gt;; it is taken for the exec</source>
        <translation>tanto um link quanto um exec usam o alvo depois de -&gt;; ele é tomado para o exec</translation>
    </message>
    <message>
        <source>a target after the permissions does not count: the link may point to any file</source>
        <translation>um alvo depois das permissões não conta: o link pode apontar para qualquer arquivo</translation>
    </message>
    <message>
        <source>%1 names a profile, which a link cannot have as its target</source>
        <translation>%1 indica um perfil, que um link não pode ter como alvo</translation>
    </message>
    <message>
        <source>%1 must begin with / or a variable</source>
        <translation>%1 deve começar com / ou uma variável</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a profile; the program will not start</source>
        <translation>%1 não pode ser o nome de um perfil; o programa não vai iniciar</translation>
    </message>
    <message>
        <source>apparmor_parser does not put in the variables of exec target %1; here they are</source>
        <translation>apparmor_parser não substitui as variáveis do destino de exec %1; aqui elas são substituídas</translation>
    </message>
    <message>
        <source>exec target %1 stands for several profiles; name one</source>
        <translation>o destino de exec %1 representa vários perfis; indique um</translation>
    </message>
    <message>
        <source>%1 is given both %2 and %3</source>
        <translation>%1 recebe tanto %2 quanto %3</translation>
    </message>
    <message>
        <source>the other rule for %1 is here</source>
        <translation>a outra regra para %1 está aqui</translation>
    </message>
    <message>
        <source>{ } needs at least two alternatives with a comma between them</source>
        <translation>{ } precisa de pelo menos duas alternativas com uma vírgula entre elas</translation>
    </message>
    <message>
        <source>%1 is not closed</source>
        <translation>%1 não é fechado</translation>
    </message>
    <message>
        <source>%1 closes nothing</source>
        <translation>%1 não fecha nada</translation>
    </message>
    <message>
        <source>{ } is nested more than %1 deep</source>
        <translation>{ } tem mais de %1 níveis de aninhamento</translation>
    </message>
    <message>
        <source>[ ] must hold at least one character</source>
        <translation>[ ] deve conter pelo menos um caractere</translation>
    </message>
    <message>
        <source>the \ at the end has nothing to escape</source>
        <translation>a \ no fim não tem nada para escapar</translation>
    </message>
    <message>
        <source>%1 inside [ ] stands for itself; apparmor_parser makes it match nothing useful</source>
        <translation>%1 dentro de [ ] representa a si mesmo; apparmor_parser faz com que não corresponda a nada útil</translation>
    </message>
    <message>
        <source>a zero byte cannot be part of a name or path</source>
        <translation>um byte zero não pode fazer parte de um nome ou caminho</translation>
    </message>
    <message>
        <source>a zero byte ends the word here; what follows it does not count</source>
        <translation>um byte zero termina a palavra aqui; o que vem depois não conta</translation>
    </message>
    <message>
        <source>%1 is not a capability</source>
        <translation>%1 não é uma capacidade</translation>
    </message>
    <message>
        <source>there is no network family, type or protocol %1</source>
        <translation>não existe família, tipo ou protocolo de rede %1</translation>
    </message>
    <message>
        <source>addresses and ports are only possible for inet and inet6</source>
        <translation>endereços e portas só são possíveis para inet e inet6</translation>
    </message>
    <message>
        <source>port 0 stands for every port</source>
        <translation>a porta 0 representa todas as portas</translation>
    </message>
    <message>
        <source>%1 is not a signal</source>
        <translation>%1 não é um sinal</translation>
    </message>
    <message>
        <source>name= on this side belongs to a bind rule; it cannot stand with path, interface, member or peer</source>
        <translation>name= deste lado pertence a uma regra bind; não pode ficar com path, interface, member ou peer</translation>
    </message>
    <message>
        <source>message queue %1 must begin with / or be a number</source>
        <translation>a fila de mensagens %1 deve começar com / ou ser um número</translation>
    </message>
    <message>
        <source>message queue %1 is not of type %2</source>
        <translation>a fila de mensagens %1 não é do tipo %2</translation>
    </message>
    <message>
        <source>%1 is not a mount option</source>
        <translation>%1 não é uma opção de montagem</translation>
    </message>
    <message>
        <source>the mount options %1 contradict each other</source>
        <translation>as opções de montagem %1 se contradizem</translation>
    </message>
    <message>
        <source>this combination of options, type and paths can never match a mount</source>
        <translation>esta combinação de opções, tipo e caminhos nunca pode corresponder a uma montagem</translation>
    </message>
    <message>
        <source>there is no resource limit %1</source>
        <translation>não existe limite de recurso %1</translation>
    </message>
    <message>
        <source>%2 is not a value for resource limit %1</source>
        <translation>%2 não é um valor para o limite de recurso %1</translation>
    </message>
    <message>
        <source>resource limit %1 must be at least one second; %2 is less</source>
        <translation>o limite de recurso %1 deve ser de pelo menos um segundo; %2 é menos</translation>
    </message>
    <message>
        <source>no unit is given for resource limit %1; %2 is assumed</source>
        <translation>nenhuma unidade é dada para o limite de recurso %1; presume-se %2</translation>
    </message>
    <message>
        <source>safe and unsafe need the path of a program after them</source>
        <translation>safe e unsafe precisam do caminho de um programa depois deles</translation>
    </message>
    <message>
        <source>the rules need more than %1 states</source>
        <translation>as regras precisam de mais de %1 estados</translation>
    </message>
    <message>
        <source>the rules need more than %1 MB of memory</source>
        <translation>as regras precisam de mais de %1 MB de memória</translation>
    </message>
    <message>
        <source>the rules take longer than %1 s to compile</source>
        <translation>as regras levam mais de %1 s para compilar</translation>
    </message>
    <message>
        <source>alternatives are nested in each other more than %1 deep</source>
        <translation>alternativas têm mais de %1 níveis de aninhamento</translation>
    </message>
    <message>
        <source>stopped before it was finished</source>
        <translation>interrompido antes de terminar</translation>
    </message>
    <message>
        <source>this rule is another of those whose wildcards multiply</source>
        <translation>esta regra é outra daquelas cujos curingas se multiplicam</translation>
    </message>
    <message>
        <source>%1 wildcards can match the same path at once, this rule&apos;s among them; each more of them can double the compiled policy</source>
        <translation>%1 curingas podem corresponder ao mesmo caminho de uma só vez, entre eles os desta regra; cada um a mais pode dobrar a política compilada</translation>
    </message>
    <message>
        <source>%1 wildcards for one character after a * double the compiled policy each; more than %2 make it large</source>
        <translation>%1 curingas de um caractere depois de um * dobram cada um a política compilada; mais de %2 a tornam grande</translation>
    </message>
    <message>
        <source>the compiled policy has %2 bytes, more than the limit of %1</source>
        <translation>a política compilada tem %2 bytes, mais que o limite de %1</translation>
    </message>
    <message>
        <source>the compiled policy is cut off at byte %1; compile it again</source>
        <translation>a política compilada está truncada no byte %1; compile-a novamente</translation>
    </message>
    <message>
        <source>the compiled policy does not have %1 at byte %2; compile it again</source>
        <translation>a política compilada não tem %1 no byte %2; compile-a novamente</translation>
    </message>
    <message>
        <source>the compiled policy has version %1, which not every kernel knows (byte %2)</source>
        <translation>a política compilada tem a versão %1, que nem todo kernel conhece (byte %2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile (byte %2 of the policy)</source>
        <translation>“%1” não pode ser o nome de um perfil (byte %2 da política)</translation>
    </message>
    <message>
        <source>the compiled policy has two profiles called %1 (byte %2); rename one</source>
        <translation>a política compilada tem dois perfis chamados %1 (byte %2); renomeie um</translation>
    </message>
    <message>
        <source>profile %1 comes without the profile it belongs to, or before it (byte %2 of the policy)</source>
        <translation>o perfil %1 vem sem o perfil a que pertence, ou antes dele (byte %2 da política)</translation>
    </message>
    <message>
        <source>profile %1 is for another namespace than those before it; load them separately (byte %2 of the policy)</source>
        <translation>o perfil %1 é para outro espaço de nomes que os anteriores; carregue-os separadamente (byte %2 da política)</translation>
    </message>
    <message>
        <source>%1 of the compiled policy cannot be %2 (byte %3); compile it again</source>
        <translation>%1 da política compilada não pode ser %2 (byte %3); compile-a novamente</translation>
    </message>
    <message>
        <source>table %1 of the compiled policy is damaged (byte %2); compile it again</source>
        <translation>a tabela %1 da política compilada está danificada (byte %2); compile-a novamente</translation>
    </message>
    <message>
        <source>state %1 of the compiled policy is wrong in table %2 (byte %3); compile it again</source>
        <translation>o estado %1 da política compilada está errado na tabela %2 (byte %3); compile-a novamente</translation>
    </message>
    <message>
        <source>the compiled policy has no target number %1 for a program that may be started (byte %2); compile it again</source>
        <translation>a política compilada não tem o destino número %1 para um programa que pode ser iniciado (byte %2); compile-a novamente</translation>
    </message>
    <message>
        <source>this rule cannot be expressed in the policy of the kernel; nothing was compiled</source>
        <translation>esta regra não pode ser expressa na política do kernel; nada foi compilado</translation>
    </message>
    <message>
        <source>the kernel refused profile %1: %2</source>
        <translation>o kernel recusou o perfil %1: %2</translation>
    </message>
    <message>
        <source>the kernel did not accept the compiled form of profile %1 (%2); nothing was changed</source>
        <translation>o kernel não aceitou a forma compilada do perfil %1 (%2); nada foi alterado</translation>
    </message>
    <message>
        <source>the kernel does not know the format in which profile %1 was compiled</source>
        <translation>o kernel não conhece o formato em que o perfil %1 foi compilado</translation>
    </message>
    <message>
        <source>profile %1 is loaded already; replace it instead of adding it</source>
        <translation>o perfil %1 já está carregado; substitua-o em vez de adicioná-lo</translation>
    </message>
    <message>
        <source>profile %1 is not loaded in the kernel</source>
        <translation>o perfil %1 não está carregado no kernel</translation>
    </message>
    <message>
        <source>the kernel does not let this program change profile %1; it takes administrator rights, and a policy that was locked stays so until the computer is restarted</source>
        <translation>o kernel não deixa este programa alterar o perfil %1; são necessários direitos de administrador, e uma política que foi travada permanece assim até que o computador seja reiniciado</translation>
    </message>
    <message>
        <source>profile %1 cannot be changed: the kernel&apos;s policy files are mounted read-only here</source>
        <translation>o perfil %1 não pode ser alterado: os arquivos de política do kernel estão montados aqui como somente leitura</translation>
    </message>
    <message>
        <source>%1 was not touched: %2</source>
        <translation>%1 não foi tocado: %2</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read; nothing was written. Reload it or compare the two texts</source>
        <translation>%1 foi alterado por outro programa desde que foi lido; nada foi gravado. Recarregue-o ou compare os dois textos</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name or edit that file</source>
        <translation>%1 já existe; escolha outro nome ou edite esse arquivo</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 não existe mais</translation>
    </message>
    <message>
        <source>%1 could not be written and is as it was before: %2</source>
        <translation>%1 não pôde ser gravado e está como estava antes: %2</translation>
    </message>
    <message>
        <source>%1 was written, but the disk did not confirm it; a power cut now may bring the old text back: %2</source>
        <translation>%1 foi gravado, mas o disco não confirmou; uma queda de energia agora pode trazer de volta o texto antigo: %2</translation>
    </message>
    <message>
        <source>the file does not define profile %1</source>
        <translation>o arquivo não define o perfil %1</translation>
    </message>
    <message>
        <source>a profile cannot be set to %1</source>
        <translation>um perfil não pode ser definido como %1</translation>
    </message>
    <message>
        <source>the log %1 cannot be read: %2</source>
        <translation>o log %1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>the saved session cannot be read from line %1 on</source>
        <translation>a sessão salva não pode ser lida a partir da linha %1</translation>
    </message>
    <message>
        <source>of %2 and %1 rules that are alike, as here, apparmor_parser 4.1 makes one with the permissions of both; no kernel asks for what that adds</source>
        <translation>das regras %2 e %1 que são iguais, como aqui, o apparmor_parser 4.1 faz uma só com as permissões de ambas; nenhum kernel consulta o que isso acrescenta</translation>
    </message>
    <message>
        <source>here this rule alone decides how the program is used; apparmor_parser 4.1 may also allow to map it as executable, as a pattern with ix matches it too</source>
        <translation>aqui somente esta regra decide como o programa é usado; o apparmor_parser 4.1 pode permitir também mapeá-lo como executável, pois um padrão com ix também corresponde a ele</translation>
    </message>
    <message>
        <source>the pattern with ix is here</source>
        <translation>o padrão com ix está aqui</translation>
    </message>
    <message>
        <source>apparmor_parser 4.1 counts a shorter length for this attachment, some of whose alternatives end alike; it matters only where the attachment of another profile matches the same program</source>
        <translation>o apparmor_parser 4.1 conta um comprimento menor para esta associação, da qual algumas alternativas terminam igual; isso só importa onde a associação de outro perfil corresponde ao mesmo programa</translation>
    </message>
    <message>
        <source>another program is changing policy and has not finished after %2 seconds (it holds %1); nothing was changed</source>
        <translation>outro programa está alterando a política e não terminou após %2 segundos (ele mantém %1); nada foi alterado</translation>
    </message>
    <message>
        <source>%1, which keeps other programs from changing policy at the same time, cannot be opened: %2</source>
        <translation>%1, que impede que outros programas alterem a política ao mesmo tempo, não pode ser aberto: %2</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>A pasta %1 não pode ser criada</translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>fixed</source>
        <translation>resolvido</translation>
    </message>
    <message>
        <source>still denied</source>
        <translation>ainda negado</translation>
    </message>
    <message>
        <source>newly denied</source>
        <translation>agora negado</translation>
    </message>
    <message>
        <source>still allowed</source>
        <translation>ainda permitido</translation>
    </message>
    <message>
        <source>no rule decides</source>
        <translation>nenhuma regra decide</translation>
    </message>
    <message>
        <source>of another profile</source>
        <translation>de outro perfil</translation>
    </message>
</context>
<context>
    <name>ExplainService</name>
    <message>
        <source>The file no longer defines this profile.</source>
        <translation>O arquivo não define mais este perfil.</translation>
    </message>
</context>
<context>
    <name>ExplainText</name>
    <message>
        <source>The program stays in this profile.</source>
        <translation>O programa permanece neste perfil.</translation>
    </message>
    <message>
        <source>The program runs unconfined.</source>
        <translation>O programa é executado sem confinamento.</translation>
    </message>
    <message>
        <source>The program goes to the profile that is attached to it.</source>
        <translation>O programa vai para o perfil associado a ele.</translation>
    </message>
    <message>
        <source>The program goes to the child profile that is attached to it.</source>
        <translation>O programa vai para o perfil filho associado a ele.</translation>
    </message>
    <message>
        <source>The program goes to the profile %1.</source>
        <translation>O programa vai para o perfil %1.</translation>
    </message>
    <message>
        <source>Without such a profile it stays in this one.</source>
        <translation>Sem um perfil assim, permanece neste.</translation>
    </message>
    <message>
        <source>Without such a profile it runs unconfined.</source>
        <translation>Sem um perfil assim, é executado sem confinamento.</translation>
    </message>
    <message>
        <source>Its environment is kept.</source>
        <translation>Seu ambiente é mantido.</translation>
    </message>
    <message>
        <source>Its environment is scrubbed.</source>
        <translation>Seu ambiente é limpo.</translation>
    </message>
    <message>
        <source>Allowed: the profile has no say in it</source>
        <translation>Permitido: não cabe ao perfil decidir</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Allowed, and logged</source>
        <translation>Permitido e registrado</translation>
    </message>
    <message>
        <source>Partly denied: %1 is allowed, %2 is not</source>
        <translation>Parcialmente negado: %1 é permitido, %2 não</translation>
    </message>
    <message>
        <source>Denied, without a record in the log</source>
        <translation>Negado, sem registro no log</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Negado</translation>
    </message>
    <message>
        <source>Allowed only because the profile complains</source>
        <translation>Permitido somente porque o perfil está em modo complain</translation>
    </message>
    <message>
        <source>The profile %1 was asked: %2.</source>
        <translation>Perguntou-se ao perfil %1: %2.</translation>
    </message>
    <message>
        <source>The rule at %1 allows %2.</source>
        <translation>A regra em %1 permite %2.</translation>
    </message>
    <message>
        <source>The rule at %1 denies %2.</source>
        <translation>A regra em %1 nega %2.</translation>
    </message>
    <message>
        <source>No rule pairs this name with this target.</source>
        <translation>Nenhuma regra liga este nome a este alvo.</translation>
    </message>
    <message>
        <source>The new name would get permissions that the target does not have.</source>
        <translation>O novo nome ganharia permissões que o alvo não tem.</translation>
    </message>
    <message>
        <source>No rule allows %1.</source>
        <translation>Nenhuma regra permite %1.</translation>
    </message>
    <message>
        <source>The profile only complains: the access is logged and happens all the same.</source>
        <translation>O perfil está em modo complain: o acesso é registrado e acontece mesmo assim.</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>%1 permitido</translation>
    </message>
    <message>
        <source>%1 denied</source>
        <translation>%1 negado</translation>
    </message>
    <message>
        <source>%1 logged</source>
        <translation>%1 registrado</translation>
    </message>
    <message>
        <source>refusal is not logged</source>
        <translation>recusa não registrada</translation>
    </message>
    <message>
        <source>complain</source>
        <translation>complain</translation>
    </message>
    <message>
        <source>allows</source>
        <translation>permite</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>nega</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>mais próxima</translation>
    </message>
    <message>
        <source>matches and decides</source>
        <translation>corresponde e decide</translation>
    </message>
    <message>
        <source>matches, another rule wins</source>
        <translation>corresponde, outra regra prevalece</translation>
    </message>
    <message>
        <source>matches, grants something else</source>
        <translation>corresponde, concede outra coisa</translation>
    </message>
    <message>
        <source>is for another owner of the file</source>
        <translation>é para outro dono do arquivo</translation>
    </message>
    <message>
        <source>is for %1</source>
        <translation>é para %1</translation>
    </message>
    <message>
        <source>comes with the profile</source>
        <translation>vem com o perfil</translation>
    </message>
    <message>
        <source>This is the tree of another system: its kernel cannot be asked.</source>
        <translation>Esta é a árvore de outro sistema: não é possível consultar seu kernel.</translation>
    </message>
    <message>
        <source>The profile is not loaded, or the kernel cannot be asked.</source>
        <translation>O perfil não está carregado ou o kernel não pode ser consultado.</translation>
    </message>
    <message>
        <source>The running kernel says the same.</source>
        <translation>O kernel em execução diz o mesmo.</translation>
    </message>
    <message>
        <source>The running kernel says otherwise: another text of this profile is loaded. Load the profile to bring them together.</source>
        <translation>O kernel em execução diz outra coisa: há outro texto deste perfil carregado. Carregue o perfil para que os dois coincidam.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>The profile language</source>
        <translation>A linguagem de perfis</translation>
    </message>
    <message>
        <source>Every word of it in a sentence. The same is shown when the pointer rests on a word in the editor.</source>
        <translation>Cada palavra dela em uma frase. O mesmo aparece quando o ponteiro para sobre uma palavra no editor.</translation>
    </message>
</context>
<context>
    <name>LanguageHelp</name>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Words before a rule</source>
        <translation>Palavras antes de uma regra</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Flags of a profile</source>
        <translation>Flags de um perfil</translation>
    </message>
    <message>
        <source>Files and profiles</source>
        <translation>Arquivos e perfis</translation>
    </message>
    <message>
        <source>Patterns in paths</source>
        <translation>Padrões em caminhos</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>Access to files by path. The word may be left out before a path; alone it allows every file.</source>
        <translation>Acesso a arquivos pelo caminho. A palavra pode ser omitida antes de um caminho; sozinha, permite todos os arquivos.</translation>
    </message>
    <message>
        <source>Making a hard link from one name to another.</source>
        <translation>Criar um link físico de um nome para outro.</translation>
    </message>
    <message>
        <source>A part of what only root may do, by name. Without names: all of them. The program must also hold the capability; the rule gives it none.</source>
        <translation>Uma parte do que só o root pode fazer, pelo nome. Sem nomes: todas. O programa também precisa ter a capacidade; a regra não a concede.</translation>
    </message>
    <message>
        <source>Sockets by family, type or protocol. Without more it allows every kind of network.</source>
        <translation>Sockets por família, tipo ou protocolo. Sem mais nada, permite todo tipo de rede.</translation>
    </message>
    <message>
        <source>Unix sockets with an abstract name or none. Sockets that are files follow file rules.</source>
        <translation>Sockets unix com nome abstrato ou sem nome. Sockets que são arquivos seguem as regras de arquivo.</translation>
    </message>
    <message>
        <source>Messages over D-Bus: which bus, name, path, interface and partner. The bus asks the kernel about each message.</source>
        <translation>Mensagens pelo D-Bus: qual barramento, nome, caminho, interface e interlocutor. O barramento consulta o kernel sobre cada mensagem.</translation>
    </message>
    <message>
        <source>Signals to and from other programs. Both profiles must allow it: the sender&apos;s and the receiver&apos;s.</source>
        <translation>Sinais de e para outros programas. Os dois perfis precisam permitir: o do remetente e o do destinatário.</translation>
    </message>
    <message>
        <source>Looking into other programs, as debuggers do, and being looked into. Reading much of /proc about others needs it too.</source>
        <translation>Inspecionar outros programas, como fazem os depuradores, e ser inspecionado. Ler boa parte de /proc sobre outros também exige isso.</translation>
    </message>
    <message>
        <source>Mounting a file system or moving one. It changes what every path means, so it takes a narrow rule.</source>
        <translation>Montar um sistema de arquivos ou mover um. Muda o significado de todos os caminhos, portanto exige uma regra restrita.</translation>
    </message>
    <message>
        <source>Changing the options of what is mounted.</source>
        <translation>Mudar as opções do que está montado.</translation>
    </message>
    <message>
        <source>Unmounting a file system.</source>
        <translation>Desmontar um sistema de arquivos.</translation>
    </message>
    <message>
        <source>Making another folder the root of all paths, as containers do at their start.</source>
        <translation>Tornar outra pasta a raiz de todos os caminhos, como os contêineres fazem ao iniciar.</translation>
    </message>
    <message>
        <source>Going over to another profile while running, as the program itself asks for.</source>
        <translation>Passar para outro perfil durante a execução, a pedido do próprio programa.</translation>
    </message>
    <message>
        <source>Making a user namespace: a world in which the program is its own root. Browsers use it for their sandbox; flaws of the kernel are often reached through it.</source>
        <translation>Criar um espaço de nomes de usuário: um mundo em que o programa é seu próprio root. Os navegadores o usam em sua sandbox; falhas do kernel são muitas vezes alcançadas por ele.</translation>
    </message>
    <message>
        <source>Message queues, by their name.</source>
        <translation>Filas de mensagens, pelo nome.</translation>
    </message>
    <message>
        <source>Rights of the fast input and output interface: threads of the kernel, and acting as somebody else.</source>
        <translation>Direitos da interface rápida de entrada e saída: threads do kernel e agir em nome de outro.</translation>
    </message>
    <message>
        <source>Allows everything of every kind. Only rules with deny still refuse.</source>
        <translation>Permite tudo, de todos os tipos. Só regras com deny ainda recusam.</translation>
    </message>
    <message>
        <source>A limit of the system for the program, such as how many files it may have open. Begins with the word set.</source>
        <translation>Um limite do sistema para o programa, por exemplo quantos arquivos ele pode ter abertos. Começa com a palavra set.</translation>
    </message>
    <message>
        <source>Begins a limit: set rlimit NAME &lt;= VALUE.</source>
        <translation>Inicia um limite: set rlimit NOME &lt;= VALOR.</translation>
    </message>
    <message>
        <source>Says in words what a rule does without it.</source>
        <translation>Diz por extenso o que uma regra faz sem ele.</translation>
    </message>
    <message>
        <source>Refuses, whatever other rules allow, and keeps quiet: nothing is logged unless audit stands before it.</source>
        <translation>Recusa, seja o que for que outras regras permitam, e fica em silêncio: nada é registrado, a menos que audit venha antes.</translation>
    </message>
    <message>
        <source>Logs each use of the rule, also when it is allowed. With deny: refuses and logs.</source>
        <translation>Registra cada uso da regra, mesmo quando permitido. Com deny: recusa e registra.</translation>
    </message>
    <message>
        <source>Asks somebody in the user&apos;s session, where a program that answers is there.</source>
        <translation>Pergunta a alguém na sessão do usuário, onde houver um programa que responda.</translation>
    </message>
    <message>
        <source>Only when the file belongs to the user the program runs as.</source>
        <translation>Só quando o arquivo pertence ao usuário com o qual o programa é executado.</translation>
    </message>
    <message>
        <source>Only when the file belongs to somebody else.</source>
        <translation>Só quando o arquivo pertence a outra pessoa.</translation>
    </message>
    <message>
        <source>A rule with the higher number decides, be it allow or deny. From -1000 to 1000; without it 0.</source>
        <translation>Uma regra com número maior decide, seja allow ou deny. De -1000 a 1000; sem ele, 0.</translation>
    </message>
    <message>
        <source>The kernel cleans the environment when the program is started. Capital letters of exec modes mean the same.</source>
        <translation>O kernel limpa o ambiente quando o programa é iniciado. Letras maiúsculas nos modos de exec significam o mesmo.</translation>
    </message>
    <message>
        <source>The environment goes on as it is, LD_PRELOAD and the like included.</source>
        <translation>O ambiente é repassado como está, incluindo LD_PRELOAD e similares.</translation>
    </message>
    <message>
        <source>Read the file, or list the folder.</source>
        <translation>Ler o arquivo ou listar a pasta.</translation>
    </message>
    <message>
        <source>Write, make, remove and rename the file, and change its attributes. Includes a.</source>
        <translation>Gravar, criar, remover e renomear o arquivo e mudar seus atributos. Inclui a.</translation>
    </message>
    <message>
        <source>Write at the end only, as logs are written.</source>
        <translation>Gravar somente no fim, como se gravam os logs.</translation>
    </message>
    <message>
        <source>Make a hard link of this name. What it leads to must not get more rights by it.</source>
        <translation>Criar um link físico com este nome. Aquilo a que leva não pode ganhar mais direitos com isso.</translation>
    </message>
    <message>
        <source>Lock the file.</source>
        <translation>Bloquear o arquivo (lock).</translation>
    </message>
    <message>
        <source>Map the file into memory as code, as shared libraries are.</source>
        <translation>Mapear o arquivo na memória como código, como as bibliotecas compartilhadas.</translation>
    </message>
    <message>
        <source>Start the program. In a rule with deny it stands alone.</source>
        <translation>Iniciar o programa. Em uma regra com deny, fica sozinho.</translation>
    </message>
    <message>
        <source>Start the program under this same profile.</source>
        <translation>Iniciar o programa sob este mesmo perfil.</translation>
    </message>
    <message>
        <source>Start the program under its own profile; when there is none it may not start. The environment goes on as it is.</source>
        <translation>Iniciar o programa sob seu próprio perfil; se não houver, ele não pode iniciar. O ambiente é repassado como está.</translation>
    </message>
    <message>
        <source>Start the program under its own profile, with a cleaned environment; when there is no such profile it may not start.</source>
        <translation>Iniciar o programa sob seu próprio perfil, com o ambiente limpo; se não houver esse perfil, ele não pode iniciar.</translation>
    </message>
    <message>
        <source>Start the program under a child of this profile. The environment goes on as it is.</source>
        <translation>Iniciar o programa sob um filho deste perfil. O ambiente é repassado como está.</translation>
    </message>
    <message>
        <source>Start the program under a child of this profile, with a cleaned environment.</source>
        <translation>Iniciar o programa sob um filho deste perfil, com o ambiente limpo.</translation>
    </message>
    <message>
        <source>Start the program without any profile, and with the environment as it is: whoever controls this program controls that one.</source>
        <translation>Iniciar o programa sem nenhum perfil e com o ambiente como está: quem controla este programa controla o outro.</translation>
    </message>
    <message>
        <source>Start the program without any profile, with a cleaned environment.</source>
        <translation>Iniciar o programa sem nenhum perfil, com o ambiente limpo.</translation>
    </message>
    <message>
        <source>As px; when the program has no profile it runs under this one.</source>
        <translation>Como px; se o programa não tem perfil, é executado sob este.</translation>
    </message>
    <message>
        <source>As Px; when the program has no profile it runs under this one.</source>
        <translation>Como Px; se o programa não tem perfil, é executado sob este.</translation>
    </message>
    <message>
        <source>As cx; when there is no such child the program runs under this profile.</source>
        <translation>Como cx; se não há esse filho, o programa é executado sob este perfil.</translation>
    </message>
    <message>
        <source>As Cx; when there is no such child the program runs under this profile.</source>
        <translation>Como Cx; se não há esse filho, o programa é executado sob este perfil.</translation>
    </message>
    <message>
        <source>As px; when the program has no profile it runs without one.</source>
        <translation>Como px; se o programa não tem perfil, é executado sem nenhum.</translation>
    </message>
    <message>
        <source>As Px; when the program has no profile it runs without one.</source>
        <translation>Como Px; se o programa não tem perfil, é executado sem nenhum.</translation>
    </message>
    <message>
        <source>As cx; when there is no such child the program runs without a profile.</source>
        <translation>Como cx; se não há esse filho, o programa é executado sem perfil.</translation>
    </message>
    <message>
        <source>As Cx; when there is no such child the program runs without a profile.</source>
        <translation>Como Cx; se não há esse filho, o programa é executado sem perfil.</translation>
    </message>
    <message>
        <source>Names the profile that the program is started under, or where a link leads.</source>
        <translation>Indica o perfil sob o qual o programa é iniciado ou aonde um link leva.</translation>
    </message>
    <message>
        <source>Send: a signal, a message, bytes through a socket.</source>
        <translation>Enviar: um sinal, uma mensagem, bytes por um socket.</translation>
    </message>
    <message>
        <source>Receive what another program sends.</source>
        <translation>Receber o que outro programa envia.</translation>
    </message>
    <message>
        <source>Read: look into a program, or take from a queue.</source>
        <translation>Ler: inspecionar um programa ou retirar de uma fila.</translation>
    </message>
    <message>
        <source>Write: put something into a queue.</source>
        <translation>Gravar: colocar algo em uma fila.</translation>
    </message>
    <message>
        <source>Control another program as a debugger does.</source>
        <translation>Controlar outro programa como faz um depurador.</translation>
    </message>
    <message>
        <source>Be controlled by a debugger.</source>
        <translation>Ser controlado por um depurador.</translation>
    </message>
    <message>
        <source>Be looked into by another program.</source>
        <translation>Ser inspecionado por outro programa.</translation>
    </message>
    <message>
        <source>Take an address or a name, so that others can reach it.</source>
        <translation>Ocupar um endereço ou nome, para que outros possam alcançá-lo.</translation>
    </message>
    <message>
        <source>Wait for connections.</source>
        <translation>Aguardar conexões.</translation>
    </message>
    <message>
        <source>Take a connection that somebody opens.</source>
        <translation>Aceitar uma conexão que alguém abre.</translation>
    </message>
    <message>
        <source>Open a connection to somebody who listens.</source>
        <translation>Abrir uma conexão com quem está à escuta.</translation>
    </message>
    <message>
        <source>Make a new one: a socket, a queue, a namespace.</source>
        <translation>Criar algo novo: um socket, uma fila, um espaço de nomes.</translation>
    </message>
    <message>
        <source>Remove a message queue.</source>
        <translation>Remover uma fila de mensagens.</translation>
    </message>
    <message>
        <source>Open a message queue that is there.</source>
        <translation>Abrir uma fila de mensagens existente.</translation>
    </message>
    <message>
        <source>Close one direction of a socket.</source>
        <translation>Fechar uma direção de um socket.</translation>
    </message>
    <message>
        <source>Ask for attributes.</source>
        <translation>Consultar atributos.</translation>
    </message>
    <message>
        <source>Change attributes.</source>
        <translation>Mudar atributos.</translation>
    </message>
    <message>
        <source>Ask for options of a socket.</source>
        <translation>Consultar opções de um socket.</translation>
    </message>
    <message>
        <source>Change options of a socket.</source>
        <translation>Mudar opções de um socket.</translation>
    </message>
    <message>
        <source>See messages on a bus that are for others.</source>
        <translation>Ver mensagens de um barramento destinadas a outros.</translation>
    </message>
    <message>
        <source>Let a thread of the kernel look for new requests all the time.</source>
        <translation>Deixar uma thread do kernel procurar novas solicitações o tempo todo.</translation>
    </message>
    <message>
        <source>Do requests with the rights of whoever registered them.</source>
        <translation>Atender solicitações com os direitos de quem as cadastrou.</translation>
    </message>
    <message>
        <source>What the rules do not allow is refused. The same as no mode flag.</source>
        <translation>O que as regras não permitem é recusado. O mesmo que sem flag de modo.</translation>
    </message>
    <message>
        <source>Nothing is refused, only logged: the program is not held back. For learning.</source>
        <translation>Nada é recusado, só registrado: o programa não é impedido. Para aprendizado.</translation>
    </message>
    <message>
        <source>A program that does what the rules do not allow is ended at once.</source>
        <translation>Um programa que faz o que as regras não permitem é encerrado imediatamente.</translation>
    </message>
    <message>
        <source>A name without limits: other profiles can speak of the program, nothing is refused.</source>
        <translation>Um nome sem limites: outros perfis podem mencionar o programa, nada é recusado.</translation>
    </message>
    <message>
        <source>What the rules do not allow is asked of somebody, where a program that answers is there.</source>
        <translation>O que as regras não permitem é perguntado a alguém, onde houver um programa que responda.</translation>
    </message>
    <message>
        <source>What no rule speaks of is allowed; compiled as unconfined.</source>
        <translation>O que nenhuma regra menciona é permitido; compilado como unconfined.</translation>
    </message>
    <message>
        <source>Every access that a rule allows is logged.</source>
        <translation>Todo acesso que uma regra permite é registrado.</translation>
    </message>
    <message>
        <source>Asks the kernel for debug messages about the profile.</source>
        <translation>Pede ao kernel mensagens de depuração sobre o perfil.</translation>
    </message>
    <message>
        <source>While somebody is asked, the program can be interrupted.</source>
        <translation>Enquanto se pergunta a alguém, o programa pode ser interrompido.</translation>
    </message>
    <message>
        <source>The signal that ends a program in kill mode.</source>
        <translation>O sinal que encerra um programa em modo kill.</translation>
    </message>
    <message>
        <source>The error that a refused program gets instead of EACCES.</source>
        <translation>O erro que um programa recusado recebe em vez de EACCES.</translation>
    </message>
    <message>
        <source>Paths begin at the root that the program has by chroot.</source>
        <translation>Os caminhos começam na raiz que o programa tem por chroot.</translation>
    </message>
    <message>
        <source>Paths begin at the root of the program&apos;s mount namespace. That is so without it too.</source>
        <translation>Os caminhos começam na raiz do espaço de nomes de montagem do programa. Isso também vale sem ele.</translation>
    </message>
    <message>
        <source>A removed file that is still open goes on being judged by its old name.</source>
        <translation>Um arquivo removido que ainda está aberto continua sendo avaliado pelo nome antigo.</translation>
    </message>
    <message>
        <source>A removed file that is still open may go on being used. That is so without it too.</source>
        <translation>Um arquivo removido que ainda está aberto pode continuar em uso. Isso também vale sem ele.</translation>
    </message>
    <message>
        <source>A file that cannot be reached from the root of the program, such as one handed in from outside of a container, is judged as if it lay below the root.</source>
        <translation>Um arquivo que não pode ser alcançado a partir da raiz do programa, como um recebido de fora de um contêiner, é avaliado como se estivesse abaixo da raiz.</translation>
    </message>
    <message>
        <source>Such a file is refused. That is so without it too.</source>
        <translation>Um arquivo assim é recusado. Isso também vale sem ele.</translation>
    </message>
    <message>
        <source>Where such files are taken to lie, so that they cannot be mistaken for others.</source>
        <translation>Onde se considera que esses arquivos ficam, para que não sejam confundidos com outros.</translation>
    </message>
    <message>
        <source>The same for message queues and the like.</source>
        <translation>O mesmo para filas de mensagens e similares.</translation>
    </message>
    <message>
        <source>A file outside of the chroot is judged as if it lay below its root.</source>
        <translation>Um arquivo fora do chroot é avaliado como se estivesse abaixo da raiz dele.</translation>
    </message>
    <message>
        <source>A file outside of the chroot is refused. That is so without it too.</source>
        <translation>Um arquivo fora do chroot é recusado. Isso também vale sem ele.</translation>
    </message>
    <message>
        <source>Which generation of the language the file was written for. Newer kinds of rules are enforced only with an abi that knows them.</source>
        <translation>Para qual geração da linguagem o arquivo foi escrito. Tipos mais novos de regras só são impostos com um abi que os conheça.</translation>
    </message>
    <message>
        <source>Puts another file here. In angle brackets below /etc/apparmor.d; with if exists a missing one is no error.</source>
        <translation>Coloca outro arquivo aqui. Entre os sinais &lt; e &gt;, abaixo de /etc/apparmor.d; com if exists, a falta dele não é erro.</translation>
    </message>
    <message>
        <source>Every rule for the first path holds for the second as well.</source>
        <translation>Toda regra para o primeiro caminho vale também para o segundo.</translation>
    </message>
    <message>
        <source>Begins a profile: its name, the programs it is for, and rules between braces. Within another one it is a child, for programs that c modes start.</source>
        <translation>Inicia um perfil: seu nome, os programas a que se destina e regras entre chaves. Dentro de outro, é um filho, para programas que os modos c iniciam.</translation>
    </message>
    <message>
        <source>A part of a profile that the program itself enters and leaves, such as one for each site of a web server.</source>
        <translation>Uma parte de um perfil em que o próprio programa entra e sai, por exemplo uma para cada site de um servidor web.</translation>
    </message>
    <message>
        <source>The rules between the braces count only when the condition holds while the profile is compiled.</source>
        <translation>As regras entre as chaves só contam quando a condição vale durante a compilação do perfil.</translation>
    </message>
    <message>
        <source>What counts when the condition before does not hold.</source>
        <translation>O que conta quando a condição anterior não vale.</translation>
    </message>
    <message>
        <source>Holds when the variable has a value.</source>
        <translation>Vale quando a variável tem um valor.</translation>
    </message>
    <message>
        <source>How the whole profile behaves: its mode and more.</source>
        <translation>Como o perfil inteiro se comporta: seu modo e mais.</translation>
    </message>
    <message>
        <source>The profile is only for programs whose file has these extended attributes.</source>
        <translation>O perfil é só para programas cujo arquivo tem estes atributos estendidos.</translation>
    </message>
    <message>
        <source>Any characters within one name, not the slash.</source>
        <translation>Quaisquer caracteres dentro de um nome, exceto a barra.</translation>
    </message>
    <message>
        <source>Any characters, folders and all. After a slash at least one character.</source>
        <translation>Quaisquer caracteres, inclusive pastas. Depois de uma barra, pelo menos um caractere.</translation>
    </message>
    <message>
        <source>One character, not the slash.</source>
        <translation>Um caractere, exceto a barra.</translation>
    </message>
    <message>
        <source>One of the characters; [^] one that is not among them.</source>
        <translation>Um dos caracteres; [^] um que não esteja entre eles.</translation>
    </message>
    <message>
        <source>One of the alternatives, which commas part.</source>
        <translation>Uma das alternativas, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>A variable: each of its values in turn. Hover one in the editor to see them.</source>
        <translation>Uma variável: cada um de seus valores, por vez. Passe o ponteiro sobre uma no editor para vê-los.</translation>
    </message>
    <message>
        <source>The other side: its profile, or its address.</source>
        <translation>O outro lado: seu perfil ou seu endereço.</translation>
    </message>
    <message>
        <source>The profile of the other side.</source>
        <translation>O perfil do outro lado.</translation>
    </message>
    <message>
        <source>The address of a socket; abstract ones begin with @.</source>
        <translation>O endereço de um socket; os abstratos começam com @.</translation>
    </message>
    <message>
        <source>Which signals.</source>
        <translation>Quais sinais.</translation>
    </message>
    <message>
        <source>The type of socket or queue.</source>
        <translation>O tipo de socket ou fila.</translation>
    </message>
    <message>
        <source>Which bus: system, session or accessibility.</source>
        <translation>Qual barramento: do sistema, da sessão ou de acessibilidade.</translation>
    </message>
    <message>
        <source>The well-known name on the bus.</source>
        <translation>O nome conhecido no barramento.</translation>
    </message>
    <message>
        <source>The object&apos;s path on the bus.</source>
        <translation>O caminho do objeto no barramento.</translation>
    </message>
    <message>
        <source>The interface that the message belongs to.</source>
        <translation>A interface à qual a mensagem pertence.</translation>
    </message>
    <message>
        <source>The method or signal.</source>
        <translation>O método ou sinal.</translation>
    </message>
    <message>
        <source>The type of file system.</source>
        <translation>O tipo de sistema de arquivos.</translation>
    </message>
    <message>
        <source>Options of the mount: = exactly these, in: no others.</source>
        <translation>Opções da montagem: = exatamente estas, in: nenhuma outra.</translation>
    </message>
    <message>
        <source>Where the old root is put.</source>
        <translation>Onde a raiz antiga é colocada.</translation>
    </message>
    <message>
        <source>The address of this side; in peer, of the other one.</source>
        <translation>O endereço deste lado; em peer, o do outro.</translation>
    </message>
    <message>
        <source>The port, or a range of them.</source>
        <translation>A porta ou um intervalo delas.</translation>
    </message>
    <message>
        <source>Change the rules of the audit system.</source>
        <translation>Mudar as regras do sistema de auditoria.</translation>
    </message>
    <message>
        <source>Read the audit log from the kernel.</source>
        <translation>Ler o log de auditoria do kernel.</translation>
    </message>
    <message>
        <source>Write records into the audit log.</source>
        <translation>Gravar registros no log de auditoria.</translation>
    </message>
    <message>
        <source>Keep the machine from suspending.</source>
        <translation>Impedir que a máquina suspenda.</translation>
    </message>
    <message>
        <source>Load small programs into the kernel.</source>
        <translation>Carregar pequenos programas no kernel.</translation>
    </message>
    <message>
        <source>Save and restore running programs.</source>
        <translation>Salvar e restaurar programas em execução.</translation>
    </message>
    <message>
        <source>Give files to other users.</source>
        <translation>Dar arquivos a outros usuários.</translation>
    </message>
    <message>
        <source>Read and write files whatever their permissions say. The rules still hold.</source>
        <translation>Ler e gravar arquivos sejam quais forem suas permissões. As regras continuam valendo.</translation>
    </message>
    <message>
        <source>Read files and search folders whatever their permissions say.</source>
        <translation>Ler arquivos e percorrer pastas sejam quais forem suas permissões.</translation>
    </message>
    <message>
        <source>Do to files of others what only their owner may.</source>
        <translation>Fazer com arquivos de outros o que só o dono pode.</translation>
    </message>
    <message>
        <source>Keep set-user-ID bits when files are changed.</source>
        <translation>Manter os bits set-user-ID quando arquivos são alterados.</translation>
    </message>
    <message>
        <source>Keep memory from being swapped out.</source>
        <translation>Impedir que a memória vá para a área de troca.</translation>
    </message>
    <message>
        <source>Use shared memory and semaphores of others.</source>
        <translation>Usar memória compartilhada e semáforos de outros.</translation>
    </message>
    <message>
        <source>Send signals to programs of other users.</source>
        <translation>Enviar sinais a programas de outros usuários.</translation>
    </message>
    <message>
        <source>Take leases on files of others.</source>
        <translation>Obter leases sobre arquivos de outros.</translation>
    </message>
    <message>
        <source>Change the immutable and append-only marks of files.</source>
        <translation>Mudar as marcas de imutável e de somente acréscimo dos arquivos.</translation>
    </message>
    <message>
        <source>Change AppArmor&apos;s policy: with it a program can free itself.</source>
        <translation>Alterar a política do AppArmor: com ela um programa pode libertar a si mesmo.</translation>
    </message>
    <message>
        <source>Pass over other security modules.</source>
        <translation>Contornar outros módulos de segurança.</translation>
    </message>
    <message>
        <source>Make device files.</source>
        <translation>Criar arquivos de dispositivo.</translation>
    </message>
    <message>
        <source>Change addresses, routes and firewalls.</source>
        <translation>Mudar endereços, rotas e firewalls.</translation>
    </message>
    <message>
        <source>Listen on ports below 1024.</source>
        <translation>Escutar em portas abaixo de 1024.</translation>
    </message>
    <message>
        <source>Send to all machines of a network.</source>
        <translation>Enviar a todas as máquinas de uma rede.</translation>
    </message>
    <message>
        <source>Send and see packets of any form, as ping and sniffers do.</source>
        <translation>Enviar e ver pacotes de qualquer forma, como fazem ping e sniffers.</translation>
    </message>
    <message>
        <source>Measure the whole system&apos;s performance.</source>
        <translation>Medir o desempenho do sistema inteiro.</translation>
    </message>
    <message>
        <source>Give capabilities to files.</source>
        <translation>Dar capacidades a arquivos.</translation>
    </message>
    <message>
        <source>Change groups.</source>
        <translation>Mudar de grupo.</translation>
    </message>
    <message>
        <source>Pass capabilities on.</source>
        <translation>Repassar capacidades.</translation>
    </message>
    <message>
        <source>Become any user.</source>
        <translation>Tornar-se qualquer usuário.</translation>
    </message>
    <message>
        <source>Very much: mounts, namespaces and a hundred other things. Nearly root.</source>
        <translation>Muita coisa: montagens, espaços de nomes e uma centena de outras. Quase root.</translation>
    </message>
    <message>
        <source>Restart the machine.</source>
        <translation>Reiniciar a máquina.</translation>
    </message>
    <message>
        <source>Change the root of paths.</source>
        <translation>Mudar a raiz dos caminhos.</translation>
    </message>
    <message>
        <source>Load modules into the kernel: with it nothing else holds.</source>
        <translation>Carregar módulos no kernel: com ela nada mais se sustenta.</translation>
    </message>
    <message>
        <source>Raise priorities of programs.</source>
        <translation>Aumentar a prioridade de programas.</translation>
    </message>
    <message>
        <source>Switch process accounting.</source>
        <translation>Ligar ou desligar a contabilização de processos.</translation>
    </message>
    <message>
        <source>Look into programs of other users; ptrace rules hold too.</source>
        <translation>Inspecionar programas de outros usuários; as regras ptrace também valem.</translation>
    </message>
    <message>
        <source>Reach devices and memory directly.</source>
        <translation>Alcançar dispositivos e memória diretamente.</translation>
    </message>
    <message>
        <source>Go beyond limits and quotas.</source>
        <translation>Ultrapassar limites e cotas.</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>Acertar o relógio.</translation>
    </message>
    <message>
        <source>Configure terminals.</source>
        <translation>Configurar terminais.</translation>
    </message>
    <message>
        <source>Read and clear the kernel&apos;s messages.</source>
        <translation>Ler e limpar as mensagens do kernel.</translation>
    </message>
    <message>
        <source>Wake the machine at a time.</source>
        <translation>Despertar a máquina em um horário.</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>new profile file %1</source>
        <translation>novo arquivo de perfil %1</translation>
    </message>
    <message>
        <source>flag %1</source>
        <translation>flag %1</translation>
    </message>
    <message>
        <source>Under this profile too</source>
        <translation>Também sob este perfil</translation>
    </message>
    <message>
        <source>Under a new profile inside this one, named %1</source>
        <translation>Sob um novo perfil dentro deste, chamado %1</translation>
    </message>
    <message>
        <source>Under its own profile %1</source>
        <translation>Sob seu próprio perfil %1</translation>
    </message>
    <message>
        <source>Under the profile %1</source>
        <translation>Sob o perfil %1</translation>
    </message>
    <message>
        <source>Without any confinement</source>
        <translation>Sem nenhum confinamento</translation>
    </message>
    <message>
        <source>Not at all: it must not be started</source>
        <translation>De modo algum: não pode ser iniciado</translation>
    </message>
    <message>
        <source>The hat %1 gets rules of its own</source>
        <translation>O hat %1 recebe regras próprias</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensível</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>médio</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baixo</translation>
    </message>
</context>
<context>
    <name>LocalVariant</name>
    <message>
        <source>The change is in local files already.</source>
        <translation>A alteração já está em arquivos locais.</translation>
    </message>
    <message>
        <source>A new profile is its own file.</source>
        <translation>Um perfil novo é seu próprio arquivo.</translation>
    </message>
    <message>
        <source>Only rules that are added can go to a local file; here lines are changed or taken out.</source>
        <translation>Só regras adicionadas podem ir para um arquivo local; aqui há linhas alteradas ou retiradas.</translation>
    </message>
    <message>
        <source>Only whole rules right inside of one profile can go to a local file.</source>
        <translation>Só regras inteiras diretamente dentro de um perfil podem ir para um arquivo local.</translation>
    </message>
    <message>
        <source>The profile includes no local file. Add the line “include if exists &lt;local/…&gt;” first.</source>
        <translation>O perfil não inclui nenhum arquivo local. Adicione primeiro a linha “include if exists &lt;local/…&gt;”.</translation>
    </message>
</context>
<context>
    <name>LogSources</name>
    <message>
        <source>not there</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>sem permissão de leitura</translation>
    </message>
    <message>
        <source>may not be read: %1</source>
        <translation>sem permissão de leitura: %1</translation>
    </message>
    <message>
        <source>%1 lines, %2 of AppArmor</source>
        <translation>%1 linhas, %2 do AppArmor</translation>
    </message>
    <message>
        <source>Open a &amp;log file…</source>
        <translation>Abrir um arquivo de &amp;log…</translation>
    </message>
    <message>
        <source>Open a log file</source>
        <translation>Abrir um arquivo de log</translation>
    </message>
    <message>
        <source>Open a &amp;journal folder…</source>
        <translation>Abrir uma pasta de &amp;journal…</translation>
    </message>
    <message>
        <source>Open a folder with journals of one or several machines</source>
        <translation>Abrir uma pasta com journals de uma ou várias máquinas</translation>
    </message>
    <message>
        <source>&amp;Follow new events</source>
        <translation>Aco&amp;mpanhar novos eventos</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Lendo o log</translation>
    </message>
    <message>
        <source>Equal events are gathered into groups. This may take a moment.</source>
        <translation>Eventos iguais são reunidos em grupos. Isso pode levar um momento.</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Nenhum evento corresponde</translation>
    </message>
    <message>
        <source>The search or the menus beside it hide all recorded events.</source>
        <translation>A pesquisa ou os menus ao lado dela ocultam todos os eventos registrados.</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>O log não pode ser lido</translation>
    </message>
    <message>
        <source>There is no log here</source>
        <translation>Não há log aqui</translation>
    </message>
    <message>
        <source>None of the places where AppArmor’s records are kept exists. Open a log file with the button above.</source>
        <translation>Nenhum dos locais em que ficam os registros do AppArmor existe. Abra um arquivo de log com o botão acima.</translation>
    </message>
    <message>
        <source>No log may be read</source>
        <translation>Nenhum log pode ser lido</translation>
    </message>
    <message>
        <source>Denials are in the system’s logs, which your user may not read. Members of the groups adm and systemd-journal may.</source>
        <translation>As negações estão nos logs do sistema, que seu usuário não pode ler. Membros dos grupos adm e systemd-journal podem.</translation>
    </message>
    <message>
        <source>No denials recorded</source>
        <translation>Nenhuma negação registrada</translation>
    </message>
    <message>
        <source>The log was read and holds no AppArmor record. Rules with deny refuse silently, and old records may have been rotated away.</source>
        <translation>O log foi lido e não contém nenhum registro do AppArmor. Regras com deny recusam em silêncio, e registros antigos podem ter saído na rotação.</translation>
    </message>
    <message>
        <source>Some places may only be read by an administrator or by members of the groups adm and systemd-journal.</source>
        <translation>Alguns locais só podem ser lidos por um administrador ou por membros dos grupos adm e systemd-journal.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Kernel ring</source>
        <translation>Buffer circular do kernel</translation>
    </message>
</context>
<context>
    <name>NewProfile</name>
    <message>
        <source>shows windows</source>
        <translation>mostra janelas</translation>
    </message>
    <message>
        <source>shows windows as GNOME&apos;s do</source>
        <translation>mostra janelas como as do GNOME</translation>
    </message>
    <message>
        <source>shows windows as KDE&apos;s do</source>
        <translation>mostra janelas como as do KDE</translation>
    </message>
    <message>
        <source>draws text</source>
        <translation>desenha texto</translation>
    </message>
    <message>
        <source>draws with the graphics hardware</source>
        <translation>desenha com a placa gráfica</translation>
    </message>
    <message>
        <source>plays or records sound</source>
        <translation>reproduz ou grava som</translation>
    </message>
    <message>
        <source>makes encrypted connections</source>
        <translation>faz conexões criptografadas</translation>
    </message>
    <message>
        <source>encrypts</source>
        <translation>criptografa</translation>
    </message>
    <message>
        <source>checks passwords</source>
        <translation>verifica senhas</translation>
    </message>
    <message>
        <source>logs in over the network</source>
        <translation>autentica-se pela rede</translation>
    </message>
    <message>
        <source>prints</source>
        <translation>imprime</translation>
    </message>
    <message>
        <source>checks spelling</source>
        <translation>verifica ortografia</translation>
    </message>
    <message>
        <source>runs Python</source>
        <translation>executa Python</translation>
    </message>
    <message>
        <source>runs Perl</source>
        <translation>executa Perl</translation>
    </message>
    <message>
        <source>runs Ruby</source>
        <translation>executa Ruby</translation>
    </message>
    <message>
        <source>is run by a shell</source>
        <translation>é executado por um shell</translation>
    </message>
    <message>
        <source>is run by Python</source>
        <translation>é executado por Python</translation>
    </message>
    <message>
        <source>is run by Perl</source>
        <translation>é executado por Perl</translation>
    </message>
    <message>
        <source>is run by Ruby</source>
        <translation>é executado por Ruby</translation>
    </message>
    <message>
        <source>is run by PHP</source>
        <translation>é executado por PHP</translation>
    </message>
    <message>
        <source>every program: libraries, language, time zone</source>
        <translation>todos os programas: bibliotecas, idioma, fuso horário</translation>
    </message>
    <message>
        <source>runs scripts</source>
        <translation>executa scripts</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Shows and edits how AppArmor confines programs.</source>
        <translation>Mostra e edita como o AppArmor confina programas.</translation>
    </message>
    <message>
        <source>Look at the system below &lt;folder&gt;.</source>
        <translation>Ver o sistema abaixo de &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>Look at the sample system.</source>
        <translation>Ver o sistema de exemplo.</translation>
    </message>
    <message>
        <source>Read denials from &lt;file&gt;.</source>
        <translation>Ler negações de &lt;file&gt;.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>Open this page: %1.</source>
        <translation>Abrir esta página: %1.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>Profile files to open in the editor.</source>
        <translation>Arquivos de perfil a abrir no editor.</translation>
    </message>
    <message>
        <source>[file…]</source>
        <translation>[arquivo…]</translation>
    </message>
    <message>
        <source>The sample system is not installed.</source>
        <translation>O sistema de exemplo não está instalado.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Não existe a pasta %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Não existe o arquivo %1.</translation>
    </message>
    <message>
        <source>There is no page %1. The pages are %2.</source>
        <translation>Não existe a página %1. As páginas são %2.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 has errors</source>
        <translation>%1 tem erros</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Two files define the profile %1</source>
        <translation>Dois arquivos definem o perfil %1</translation>
    </message>
    <message>
        <source>The one loaded last counts; the other is in %1</source>
        <translation>Vale o que foi carregado por último; o outro está em %1</translation>
    </message>
    <message>
        <source>%1 is forced to complain</source>
        <translation>%1 é forçado ao modo complain</translation>
    </message>
    <message>
        <source>A link in force-complain overrules its mode</source>
        <translation>Um link em force-complain prevalece sobre seu modo</translation>
    </message>
    <message>
        <source>%1 runs in another mode than its file says</source>
        <translation>%1 está em um modo diferente do que diz seu arquivo</translation>
    </message>
    <message>
        <source>After the next start the file’s mode holds</source>
        <translation>Após a próxima inicialização vale o modo do arquivo</translation>
    </message>
    <message>
        <source>%1 leads to a profile that is not there</source>
        <translation>%1 leva a um perfil que não existe</translation>
    </message>
    <message>
        <source>Line %1: the program is refused to start, as there is no profile %2</source>
        <translation>Linha %1: o programa é impedido de iniciar, pois não existe o perfil %2</translation>
    </message>
    <message>
        <source>%1 is not loaded at the next start</source>
        <translation>%1 não será carregado na próxima inicialização</translation>
    </message>
    <message>
        <source>Its file is in the folder %1, which no start loads</source>
        <translation>Seu arquivo está na pasta %1, que nenhuma inicialização carrega</translation>
    </message>
    <message>
        <source>Security modules: %1</source>
        <translation>Módulos de segurança: %1</translation>
    </message>
    <message>
        <source>apparmor.service is enabled: profiles are loaded at every start</source>
        <translation>apparmor.service está habilitado: os perfis são carregados em toda inicialização</translation>
    </message>
    <message>
        <source>apparmor.service is not enabled: no profile is loaded at the next start</source>
        <translation>apparmor.service não está habilitado: nenhum perfil será carregado na próxima inicialização</translation>
    </message>
    <message>
        <source>apparmor.service is active</source>
        <translation>apparmor.service está ativo</translation>
    </message>
    <message>
        <source>apparmor.service is not active</source>
        <translation>apparmor.service não está ativo</translation>
    </message>
    <message>
        <source>Ena&amp;ble the service…</source>
        <translation>Ha&amp;bilitar o serviço…</translation>
    </message>
    <message>
        <source>Asks systemd to start it now and at every start</source>
        <translation>Pede ao systemd que o inicie agora e em toda inicialização</translation>
    </message>
    <message>
        <source>The kernel is ready, but it holds no profile: nothing is confined.</source>
        <translation>O kernel está pronto, mas não contém nenhum perfil: nada está confinado.</translation>
    </message>
    <message numerus="yes">
        <source>The kernel holds %n profile(s) and refuses what %1 of them forbid.</source>
        <translation>
            <numerusform>O kernel contém %n perfil e recusa o que %1 deles proíbem.</numerusform>
            <numerusform>O kernel contém %n perfis e recusa o que %1 deles proíbem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded at start by apparmor.service</source>
        <translation>Carregado na inicialização por apparmor.service</translation>
    </message>
    <message>
        <source>Not loaded at start: apparmor.service is off</source>
        <translation>Não carregado na inicialização: apparmor.service está desligado</translation>
    </message>
    <message>
        <source>User namespaces are restricted</source>
        <translation>Os espaços de nomes de usuário estão restritos</translation>
    </message>
    <message>
        <source>User namespaces are open to every program</source>
        <translation>Os espaços de nomes de usuário estão abertos a todos os programas</translation>
    </message>
    <message>
        <source>Policy is locked until the next start</source>
        <translation>A política está travada até a próxima inicialização</translation>
    </message>
    <message>
        <source>profiles known, %1 loaded</source>
        <translation>perfis conhecidos, %1 carregados</translation>
    </message>
    <message>
        <source>enforce</source>
        <translation>enforce</translation>
    </message>
    <message>
        <source>complain: logged, not protected</source>
        <translation>complain: registra, não protege</translation>
    </message>
    <message>
        <source>kill or prompt</source>
        <translation>kill ou prompt</translation>
    </message>
    <message>
        <source>unconfined: a name without limits</source>
        <translation>unconfined: um nome sem limites</translation>
    </message>
    <message>
        <source>disabled at start</source>
        <translation>desabilitados na inicialização</translation>
    </message>
    <message>
        <source>in a file, not loaded</source>
        <translation>em um arquivo, não carregados</translation>
    </message>
    <message>
        <source>in files with errors</source>
        <translation>em arquivos com erros</translation>
    </message>
    <message>
        <source>No process could be read.</source>
        <translation>Nenhum processo pôde ser lido.</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) running, none confined.</source>
        <translation>
            <numerusform>%n programa em execução, nenhum confinado.</numerusform>
            <numerusform>%n programas em execução, nenhum confinado.</numerusform>
        </translation>
    </message>
    <message>
        <source>held to their profile</source>
        <translation>restritos a seu perfil</translation>
    </message>
    <message>
        <source>watched only (complain)</source>
        <translation>só observados (complain)</translation>
    </message>
    <message>
        <source>in another mode</source>
        <translation>em outro modo</translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation>unconfined</translation>
    </message>
    <message>
        <source>Without AppArmor no program is confined.</source>
        <translation>Sem o AppArmor, nenhum programa fica confinado.</translation>
    </message>
    <message>
        <source>None among the programs whose sockets your user may see.</source>
        <translation>Nenhum entre os programas cujos sockets seu usuário pode ver.</translation>
    </message>
    <message>
        <source>Every program that the network can reach has a profile.</source>
        <translation>Todo programa que a rede pode alcançar tem um perfil.</translation>
    </message>
    <message>
        <source>The network can reach these, and no profile confines them.</source>
        <translation>A rede pode alcançar estes, e nenhum perfil os confina.</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Criar…</translation>
    </message>
    <message>
        <source>Create a profile for %1</source>
        <translation>Criar um perfil para %1</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>%n programa</numerusform>
            <numerusform>%n programas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar mais %n</numerusform>
            <numerusform>Mostrar mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found in the profile files and the loaded policy. Files are checked for syntax, double names and where their rules lead.</source>
        <translation>Nada encontrado nos arquivos de perfil e na política carregada. Nos arquivos são verificados a sintaxe, os nomes duplicados e aonde levam suas regras.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Desfazer…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Asks for a password</source>
        <translation>Pede uma senha</translation>
    </message>
    <message>
        <source>Changes that you make with Pavise are listed here, with the way back.</source>
        <translation>As alterações feitas com o Pavise são listadas aqui, com o caminho de volta.</translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation>O log está sendo lido.</translation>
    </message>
    <message>
        <source>The log holds no denial.</source>
        <translation>O log não contém nenhuma negação.</translation>
    </message>
    <message>
        <source>No log may be read by your user.</source>
        <translation>Seu usuário não pode ler nenhum log.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>%1 events in %2 profiles</source>
        <translation>%1 eventos em %2 perfis</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nada foi registrado.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processos</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Negações</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>You were not given permission. Ask an administrator of this computer, or export the text and hand it over.</source>
        <translation>Você não recebeu permissão. Fale com um administrador deste computador ou exporte o texto e entregue-o.</translation>
    </message>
    <message>
        <source>The helper did not understand what was asked. Nothing was changed. Pavise and its helper may be of different versions: install both again.</source>
        <translation>O auxiliar não entendeu o que foi pedido. Nada foi alterado. O Pavise e seu auxiliar podem ser de versões diferentes: instale os dois novamente.</translation>
    </message>
    <message>
        <source>This is more than one change may hold (64 files, 1 MiB each, 4 MiB together). Nothing was changed. Apply it in smaller parts.</source>
        <translation>Isto é mais do que uma alteração pode conter (64 arquivos, 1 MiB cada, 4 MiB no total). Nada foi alterado. Aplique em partes menores.</translation>
    </message>
    <message>
        <source>The helper is busy with other changes. Nothing was changed. Close other password prompts, or try again in a minute.</source>
        <translation>O auxiliar está ocupado com outras alterações. Nada foi alterado. Feche outros pedidos de senha ou tente novamente em um minuto.</translation>
    </message>
    <message>
        <source>The change was given up before it began. Nothing was changed.</source>
        <translation>A alteração foi abandonada antes de começar. Nada foi alterado.</translation>
    </message>
    <message>
        <source>A file was changed by somebody else in the meantime. Nothing was changed. Look at the new text first, then apply again.</source>
        <translation>Um arquivo foi alterado por outra pessoa nesse meio-tempo. Nada foi alterado. Veja primeiro o novo texto e aplique novamente.</translation>
    </message>
    <message>
        <source>A text does not compile. Nothing was changed. Correct what the list names, then apply again.</source>
        <translation>Um texto não compila. Nada foi alterado. Corrija o que a lista indica e aplique novamente.</translation>
    </message>
    <message>
        <source>The helper refuses to use a file or its policy, because others than root may write it or because it is not sound. Nothing was changed. Set the owner of the file to root and take write permission from others.</source>
        <translation>O auxiliar se recusa a usar um arquivo ou sua política, porque outros além do root podem gravá-lo ou porque não é íntegro. Nada foi alterado. Defina o root como dono do arquivo e retire dos outros a permissão de gravação.</translation>
    </message>
    <message>
        <source>The profile confines a program that the system cannot do without. Nothing was changed. Allow it below: it is then tried first and taken back by itself unless you keep it.</source>
        <translation>O perfil confina um programa indispensável ao sistema. Nada foi alterado. Permita isso abaixo: o perfil é então testado primeiro e revertido automaticamente, a menos que você o mantenha.</translation>
    </message>
    <message>
        <source>The disk did not take the text: it may be full or read-only. The files are as they were. Make room, then apply again.</source>
        <translation>O disco não aceitou o texto: pode estar cheio ou ser somente leitura. Os arquivos estão como estavam. Libere espaço e aplique novamente.</translation>
    </message>
    <message>
        <source>The kernel refused the policy. Files and kernel are as they were. The target of the editor may be newer than this kernel.</source>
        <translation>O kernel recusou a política. Arquivos e kernel estão como estavam. O alvo do editor pode ser mais novo que este kernel.</translation>
    </message>
    <message>
        <source>The kernel refused the policy, and a file could not be put back. Files and kernel now differ: the profiles page shows where. Restore the file from the history.</source>
        <translation>O kernel recusou a política, e não foi possível restituir um arquivo. Arquivos e kernel agora diferem: a página de perfis mostra onde. Restaure o arquivo pelo histórico.</translation>
    </message>
    <message>
        <source>What was asked for is not there any more. Nothing was changed. Refresh and look again.</source>
        <translation>O que foi pedido não existe mais. Nada foi alterado. Atualize e veja novamente.</translation>
    </message>
    <message>
        <source>More running programs would lose their confinement than were shown. Nothing was changed. Look at the list again before you go on.</source>
        <translation>Mais programas em execução perderiam o confinamento do que os mostrados. Nada foi alterado. Veja a lista novamente antes de continuar.</translation>
    </message>
    <message>
        <source>The helper that changes policy is not installed or could not be started, so nothing was changed. Install the whole package, or export the text.</source>
        <translation>O auxiliar que altera a política não está instalado ou não pôde ser iniciado, portanto nada foi alterado. Instale o pacote completo ou exporte o texto.</translation>
    </message>
    <message>
        <source>The helper is of another version than Pavise, so nothing was changed. Restart Pavise after the update is complete.</source>
        <translation>O auxiliar é de outra versão que a do Pavise, portanto nada foi alterado. Reinicie o Pavise depois que a atualização terminar.</translation>
    </message>
    <message>
        <source>You were not given permission, so nothing was changed. Somebody must be logged in at this screen, with a program that asks for passwords, and know an administrator’s password. You can export the text instead.</source>
        <translation>Você não recebeu permissão, portanto nada foi alterado. Alguém precisa estar conectado nesta tela, com um programa que peça senhas, e saber a senha de um administrador. Em vez disso, você pode exportar o texto.</translation>
    </message>
    <message>
        <source>The helper ended before it answered. What is true now was read again: look at it before you go on.</source>
        <translation>O auxiliar terminou antes de responder. A situação atual foi lida novamente: veja-a antes de continuar.</translation>
    </message>
    <message>
        <source>The helper did not answer in time. Nothing was changed. Try again.</source>
        <translation>O auxiliar não respondeu a tempo. Nada foi alterado. Tente novamente.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 não existe mais.</translation>
    </message>
    <message>
        <source>%1 has another text on the disk now.</source>
        <translation>%1 tem agora outro texto no disco.</translation>
    </message>
    <message>
        <source>%1 does not compile: it needs more memory or time than allowed.</source>
        <translation>%1 não compila: precisa de mais memória ou tempo do que o permitido.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, linha %2: %3</translation>
    </message>
    <message>
        <source>%1 does not compile.</source>
        <translation>%1 não compila.</translation>
    </message>
    <message>
        <source>%1 is not included by any profile of this change.</source>
        <translation>%1 não é incluído por nenhum perfil desta alteração.</translation>
    </message>
    <message>
        <source>%1 or its folder may be written by others than root.</source>
        <translation>%1 ou sua pasta pode ser gravado por outros além do root.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 não pôde ser gravado.</translation>
    </message>
    <message>
        <source>%1 was written and put back.</source>
        <translation>%1 foi gravado e restituído.</translation>
    </message>
    <message>
        <source>%1 differs from what the kernel holds.</source>
        <translation>%1 difere do que o kernel contém.</translation>
    </message>
    <message>
        <source>%1 attaches to a program the system cannot do without.</source>
        <translation>%1 se associa a um programa indispensável ao sistema.</translation>
    </message>
    <message>
        <source>%1 was saved and not loaded, because it is disabled.</source>
        <translation>%1 foi salvo e não carregado, porque está desabilitado.</translation>
    </message>
    <message numerus="yes">
        <source>%n running process(es) would lose the confinement of %1.</source>
        <translation>
            <numerusform>%n processo em execução perderia o confinamento de %1.</numerusform>
            <numerusform>%n processos em execução perderiam o confinamento de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>Set mode</source>
        <translation>Modo definido</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desabilitado</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Habilitado</translation>
    </message>
    <message>
        <source>Unloaded</source>
        <translation>Descarregado</translation>
    </message>
    <message>
        <source>Unloaded everything</source>
        <translation>Tudo descarregado</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>Recorded silenced denials</source>
        <translation>Negações silenciosas registradas</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>No profile includes %1, so it cannot be checked or applied. Include it in a profile first.</source>
        <translation>Nenhum perfil inclui %1, portanto não pode ser verificado nem aplicado. Inclua-o primeiro em um perfil.</translation>
    </message>
    <message numerus="yes">
        <source>%n more profile(s) include this file and are not loaded again by this change: reload them afterwards.</source>
        <translation>
            <numerusform>Mais %n perfil inclui este arquivo e não é recarregado por esta alteração: recarregue-o depois.</numerusform>
            <numerusform>Mais %n perfis incluem este arquivo e não são recarregados por esta alteração: recarregue-os depois.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, linha %2: %3</translation>
    </message>
    <message>
        <source>the mode of the profile</source>
        <translation>o modo do perfil</translation>
    </message>
    <message>
        <source>the programs that the profile attaches to</source>
        <translation>os programas aos quais o perfil se associa</translation>
    </message>
    <message>
        <source>whether everything is logged</source>
        <translation>se tudo é registrado</translation>
    </message>
    <message>
        <source>how paths are looked up</source>
        <translation>como os caminhos são resolvidos</translation>
    </message>
    <message>
        <source>the extended attributes of its programs</source>
        <translation>os atributos estendidos de seus programas</translation>
    </message>
    <message>
        <source>another flag of the profile</source>
        <translation>outra flag do perfil</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensível</translation>
    </message>
    <message>
        <source>newly allowed</source>
        <translation>agora permitido</translation>
    </message>
    <message>
        <source>no longer allowed</source>
        <translation>não mais permitido</translation>
    </message>
    <message>
        <source>runs elsewhere</source>
        <translation>executa de outra forma</translation>
    </message>
    <message>
        <source>logging changes</source>
        <translation>registro muda</translation>
    </message>
    <message>
        <source>header changes</source>
        <translation>cabeçalho muda</translation>
    </message>
    <message>
        <source>own files only</source>
        <translation>somente arquivos próprios</translation>
    </message>
    <message>
        <source>files of others only</source>
        <translation>somente arquivos de outros</translation>
    </message>
    <message>
        <source>all of its kind</source>
        <translation>tudo deste tipo</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>was in %1</source>
        <translation>estava em %1</translation>
    </message>
</context>
<context>
    <name>ProcessDetails</name>
    <message>
        <source>A thread of the kernel itself. AppArmor does not confine the kernel.</source>
        <translation>Uma thread do próprio kernel. O AppArmor não confina o kernel.</translation>
    </message>
    <message>
        <source>What confines this process is not known.</source>
        <translation>Não se sabe o que confina este processo.</translation>
    </message>
    <message>
        <source>The profile %1 is for this program and does not hold it: it was started before the profile was loaded, or by a rule that leaves confinement. Start it again to confine it.</source>
        <translation>O perfil %1 é para este programa e não o restringe: ele foi iniciado antes de o perfil ser carregado ou por uma regra que sai do confinamento. Reinicie-o para confiná-lo.</translation>
    </message>
    <message>
        <source>No profile confines it, and the network can reach it. A fault in this program is a fault in everything its user may do.</source>
        <translation>Nenhum perfil o confina, e a rede pode alcançá-lo. Uma falha neste programa é uma falha em tudo o que seu usuário pode fazer.</translation>
    </message>
    <message>
        <source>No profile confines it. It may do whatever its user may.</source>
        <translation>Nenhum perfil o confina. Ele pode fazer tudo o que seu usuário pode.</translation>
    </message>
    <message>
        <source>The profile %1 is enforced: what it does not allow is refused.</source>
        <translation>O perfil %1 é imposto: o que ele não permite é recusado.</translation>
    </message>
    <message>
        <source>The profile %1 only logs. Nothing is blocked.</source>
        <translation>O perfil %1 só registra. Nada é bloqueado.</translation>
    </message>
    <message>
        <source>Several profiles confine it at once, in different modes.</source>
        <translation>Vários perfis o confinam ao mesmo tempo, em modos diferentes.</translation>
    </message>
    <message>
        <source>It runs under the profile %1.</source>
        <translation>É executado sob o perfil %1.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>none: only the engine’s other walls hold it</source>
        <translation>nenhum: só as outras barreiras do mecanismo o contêm</translation>
    </message>
    <message>
        <source>%1, the engine’s own for all of its containers</source>
        <translation>%1, do próprio mecanismo, para todos os seus contêineres</translation>
    </message>
    <message>
        <source>%1, its own</source>
        <translation>%1, próprio</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciado por</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>&amp;Go to profile</source>
        <translation>&amp;Ir para o perfil</translation>
    </message>
    <message>
        <source>De&amp;nials</source>
        <translation>&amp;Negações</translation>
    </message>
    <message>
        <source>&amp;Create a profile…</source>
        <translation>&amp;Criar um perfil…</translation>
    </message>
    <message>
        <source>Profiles in the stack</source>
        <translation>Perfis na pilha</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>Escuta em</translation>
    </message>
    <message>
        <source>%1 port %2, %3</source>
        <translation>%1 porta %2, %3</translation>
    </message>
    <message>
        <source>from the network</source>
        <translation>a partir da rede</translation>
    </message>
    <message>
        <source>from this machine only</source>
        <translation>só a partir desta máquina</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contêiner</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
</context>
<context>
    <name>ProfileDetails</name>
    <message>
        <source>Its file has an error, so it cannot be loaded as it is: %1.</source>
        <translation>Seu arquivo tem um erro, portanto não pode ser carregado como está: %1.</translation>
    </message>
    <message>
        <source>A link in the folder disable keeps it from being loaded. Its programs run without this profile.</source>
        <translation>Um link na pasta disable impede que seja carregado. Seus programas são executados sem este perfil.</translation>
    </message>
    <message>
        <source>A file defines it. Without a kernel to ask, nothing is known about loading.</source>
        <translation>Um arquivo o define. Sem um kernel para consultar, nada se sabe sobre o carregamento.</translation>
    </message>
    <message>
        <source>A file defines it, but the kernel does not hold it. Its programs run without this profile.</source>
        <translation>Um arquivo o define, mas o kernel não o contém. Seus programas são executados sem este perfil.</translation>
    </message>
    <message>
        <source>What the rules do not allow is refused and logged.</source>
        <translation>O que as regras não permitem é recusado e registrado.</translation>
    </message>
    <message>
        <source>Complain mode only logs. Nothing is blocked until you enforce the profile.</source>
        <translation>O modo complain só registra. Nada é bloqueado até que você imponha o perfil.</translation>
    </message>
    <message>
        <source>A program that does what the rules do not allow is killed.</source>
        <translation>Um programa que faz o que as regras não permitem é encerrado.</translation>
    </message>
    <message>
        <source>The profile gives the program a name and blocks nothing.</source>
        <translation>O perfil dá um nome ao programa e não bloqueia nada.</translation>
    </message>
    <message>
        <source>What the rules do not decide is asked from a person.</source>
        <translation>O que as regras não decidem é perguntado a uma pessoa.</translation>
    </message>
    <message>
        <source>The kernel reports a mode that Pavise does not know.</source>
        <translation>O kernel informa um modo que o Pavise não conhece.</translation>
    </message>
    <message>
        <source>local rules</source>
        <translation>regras locais</translation>
    </message>
    <message>
        <source>, user %1</source>
        <translation>, usuário %1</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processos</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar todos os %1</translation>
    </message>
    <message>
        <source>Recorded events</source>
        <translation>Eventos registrados</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Negados</translation>
    </message>
    <message>
        <source>Would be denied</source>
        <translation>Seriam negados</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Show denials</source>
        <translation>Mostrar negações</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Attaches to</source>
        <translation>Associado a</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Local rules</source>
        <translation>Regras locais</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espaço de nomes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Resumo (hash)</translation>
    </message>
    <message>
        <source>In the kernel</source>
        <translation>No kernel</translation>
    </message>
    <message>
        <source>Open &amp;in editor</source>
        <translation>Abrir no &amp;editor</translation>
    </message>
    <message>
        <source>&amp;Local rules</source>
        <translation>Regras &amp;locais</translation>
    </message>
    <message>
        <source>Cop&amp;y to a file of your own…</source>
        <translation>Copiar para um ar&amp;quivo próprio…</translation>
    </message>
</context>
<context>
    <name>Reload</name>
    <message>
        <source>%1 cannot be read and was left out.</source>
        <translation>%1 não pode ser lido e foi deixado de fora.</translation>
    </message>
    <message>
        <source>%1 is larger than the helper takes and was left out.</source>
        <translation>%1 é maior do que o auxiliar aceita e foi deixado de fora.</translation>
    </message>
</context>
<context>
    <name>RowReason</name>
    <message>
        <source>any program can have written this line; nothing is made of it</source>
        <translation>qualquer programa pode ter escrito esta linha; ela não é aproveitada</translation>
    </message>
    <message>
        <source>no file defines this profile; a copy under another name can be changed</source>
        <translation>nenhum arquivo define este perfil; uma cópia com outro nome pode ser alterada</translation>
    </message>
    <message>
        <source>another program writes this profile anew; only a copy under another name can be changed</source>
        <translation>outro programa regrava este perfil; só uma cópia com outro nome pode ser alterada</translation>
    </message>
    <message>
        <source>the profile&apos;s file has errors, which come first</source>
        <translation>o arquivo do perfil tem erros, que vêm primeiro</translation>
    </message>
    <message>
        <source>several profiles together refused it</source>
        <translation>vários perfis juntos recusaram isto</translation>
    </message>
    <message>
        <source>the record in the log is cut</source>
        <translation>o registro no log está truncado</translation>
    </message>
    <message>
        <source>no rule of a profile decides this</source>
        <translation>nenhuma regra de um perfil decide isto</translation>
    </message>
    <message>
        <source>the record does not say enough for a rule</source>
        <translation>o registro não diz o suficiente para uma regra</translation>
    </message>
    <message>
        <source>the log does not say which program this was: the record of its start is missing</source>
        <translation>o log não diz qual programa era: falta o registro de seu início</translation>
    </message>
    <message>
        <source>the program may be started, but the profile that it is to get is not loaded</source>
        <translation>o programa pode ser iniciado, mas o perfil que deve receber não está carregado</translation>
    </message>
    <message>
        <source>the program runs outside of this profile, as was decided</source>
        <translation>o programa é executado fora deste perfil, como foi decidido</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>passwords and keys</source>
        <translation>senhas e chaves</translation>
    </message>
    <message>
        <source>what runs at the next login or start</source>
        <translation>o que é executado no próximo login ou inicialização</translation>
    </message>
    <message>
        <source>programs and settings of the whole system</source>
        <translation>programas e configurações de todo o sistema</translation>
    </message>
    <message>
        <source>AppArmor’s own policy</source>
        <translation>a própria política do AppArmor</translation>
    </message>
    <message>
        <source>raw memory and disks</source>
        <translation>memória e discos brutos</translation>
    </message>
    <message>
        <source>a way out of the profile</source>
        <translation>uma saída do perfil</translation>
    </message>
    <message>
        <source>No recorded event of this profile needed it. An enforced profile logs only what it refuses, so exercise the program in complain or audit mode before you take it out.</source>
        <translation>Nenhum evento registrado deste perfil precisou dela. Um perfil imposto só registra o que recusa; portanto, exercite o programa em modo complain ou com audit antes de retirá-la.</translation>
    </message>
    <message>
        <source>Opens %1: %2 %3</source>
        <comment>danger, permissions, example</comment>
        <translation>Dá acesso a %1: %2 %3</translation>
    </message>
    <message>
        <source>The rule that counts is in %1, line %2.</source>
        <translation>A regra que vale está em %1, linha %2.</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensível</translation>
    </message>
    <message>
        <source>not enforced here</source>
        <translation>não imposta aqui</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>morta</translation>
    </message>
    <message>
        <source>shadowed</source>
        <translation>encoberta</translation>
    </message>
    <message>
        <source>redundant</source>
        <translation>redundante</translation>
    </message>
    <message>
        <source>never needed</source>
        <translation>nunca necessária</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observação</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Save filter</source>
        <translation>Salvar filtro</translation>
    </message>
    <message>
        <source>&amp;Name for %1</source>
        <translation>&amp;Nome para %1</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Salvar este f&amp;iltro…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>not below any folder</source>
        <translation>não está dentro de nenhuma pasta</translation>
    </message>
    <message>
        <source>listens to and forges network traffic</source>
        <translation>escuta e forja tráfego de rede</translation>
    </message>
    <message>
        <source>a kind of network that is seldom used</source>
        <translation>um tipo de rede raramente usado</translation>
    </message>
    <message>
        <source>reads what all other programs say</source>
        <translation>lê o que todos os outros programas dizem</translation>
    </message>
    <message>
        <source>a service that can do much for others</source>
        <translation>um serviço que pode fazer muito por outros</translation>
    </message>
    <message>
        <source>talks to services of the system</source>
        <translation>fala com serviços do sistema</translation>
    </message>
    <message>
        <source>talks to programs of the desktop</source>
        <translation>fala com programas do ambiente de trabalho</translation>
    </message>
    <message>
        <source>reads and steers other processes</source>
        <translation>lê e controla outros processos</translation>
    </message>
    <message>
        <source>lets another process look into it</source>
        <translation>deixa outro processo inspecioná-lo</translation>
    </message>
    <message>
        <source>looks into other processes</source>
        <translation>inspeciona outros processos</translation>
    </message>
    <message>
        <source>lets another program stop it</source>
        <translation>deixa outro programa pará-lo</translation>
    </message>
    <message>
        <source>can end programs that are not confined</source>
        <translation>pode encerrar programas não confinados</translation>
    </message>
    <message>
        <source>can end programs of one profile</source>
        <translation>pode encerrar programas de um perfil</translation>
    </message>
    <message>
        <source>can start anything that the profile allows</source>
        <translation>pode iniciar tudo o que o perfil permite</translation>
    </message>
    <message>
        <source>runs programs that anybody wrote</source>
        <translation>executa programas que qualquer um escreveu</translation>
    </message>
    <message>
        <source>a program from where people write</source>
        <translation>um programa de onde as pessoas gravam</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>outro programa</translation>
    </message>
    <message>
        <source>a privilege that Pavise does not know</source>
        <translation>um privilégio que o Pavise não conhece</translation>
    </message>
    <message>
        <source>takes file systems away</source>
        <translation>remove sistemas de arquivos</translation>
    </message>
    <message>
        <source>moves files to where other rules hold</source>
        <translation>move arquivos para onde valem outras regras</translation>
    </message>
    <message>
        <source>uses more of the machine</source>
        <translation>usa mais recursos da máquina</translation>
    </message>
    <message>
        <source>reaches parts of the kernel that only root could</source>
        <translation>alcança partes do kernel que só o root podia alcançar</translation>
    </message>
    <message>
        <source>talks to programs on this machine</source>
        <translation>fala com programas desta máquina</translation>
    </message>
    <message>
        <source>acts with rights of another program</source>
        <translation>age com direitos de outro programa</translation>
    </message>
    <message>
        <source>a part of the kernel that was often attacked</source>
        <translation>uma parte do kernel atacada com frequência</translation>
    </message>
    <message>
        <source>leaves confinement</source>
        <translation>sai do confinamento</translation>
    </message>
    <message>
        <source>goes on under other rules</source>
        <translation>continua sob outras regras</translation>
    </message>
    <message>
        <source>goes on under rules of its own part</source>
        <translation>continua sob as regras de sua própria parte</translation>
    </message>
    <message>
        <source>the password hashes of all users</source>
        <translation>os hashes de senha de todos os usuários</translation>
    </message>
    <message>
        <source>decides who may become root</source>
        <translation>decide quem pode se tornar root</translation>
    </message>
    <message>
        <source>the private keys of this machine</source>
        <translation>as chaves privadas desta máquina</translation>
    </message>
    <message>
        <source>private keys of services</source>
        <translation>chaves privadas de serviços</translation>
    </message>
    <message>
        <source>certificates of services</source>
        <translation>certificados de serviços</translation>
    </message>
    <message>
        <source>decides who may log in</source>
        <translation>decide quem pode entrar no sistema</translation>
    </message>
    <message>
        <source>the rules of AppArmor itself</source>
        <translation>as próprias regras do AppArmor</translation>
    </message>
    <message>
        <source>the list of users</source>
        <translation>a lista de usuários</translation>
    </message>
    <message>
        <source>starts programs as root or for everybody</source>
        <translation>inicia programas como root ou para todos</translation>
    </message>
    <message>
        <source>settings that most programs read</source>
        <translation>configurações que a maioria dos programas lê</translation>
    </message>
    <message>
        <source>decides whom connections trust</source>
        <translation>decide em quem as conexões confiam</translation>
    </message>
    <message>
        <source>settings of the system</source>
        <translation>configurações do sistema</translation>
    </message>
    <message>
        <source>harmless devices</source>
        <translation>dispositivos inofensivos</translation>
    </message>
    <message>
        <source>the memory of the kernel</source>
        <translation>a memória do kernel</translation>
    </message>
    <message>
        <source>whole disks, past all file permissions</source>
        <translation>discos inteiros, ignorando todas as permissões de arquivo</translation>
    </message>
    <message>
        <source>everything that is typed</source>
        <translation>tudo o que é digitado</translation>
    </message>
    <message>
        <source>camera and microphone</source>
        <translation>câmera e microfone</translation>
    </message>
    <message>
        <source>memory shared between programs</source>
        <translation>memória compartilhada entre programas</translation>
    </message>
    <message>
        <source>graphics hardware</source>
        <translation>placa gráfica</translation>
    </message>
    <message>
        <source>terminals</source>
        <translation>terminais</translation>
    </message>
    <message>
        <source>hardware</source>
        <translation>hardware</translation>
    </message>
    <message>
        <source>memory and secrets of processes</source>
        <translation>memória e segredos de processos</translation>
    </message>
    <message>
        <source>can stop the machine</source>
        <translation>pode parar a máquina</translation>
    </message>
    <message>
        <source>settings of the kernel</source>
        <translation>configurações do kernel</translation>
    </message>
    <message>
        <source>what processes are allowed to do</source>
        <translation>o que os processos podem fazer</translation>
    </message>
    <message>
        <source>what processes do</source>
        <translation>o que os processos fazem</translation>
    </message>
    <message>
        <source>what the kernel tells</source>
        <translation>o que o kernel informa</translation>
    </message>
    <message>
        <source>the inside of the kernel</source>
        <translation>o interior do kernel</translation>
    </message>
    <message>
        <source>settings of devices</source>
        <translation>configurações de dispositivos</translation>
    </message>
    <message>
        <source>keys and passwords of a person</source>
        <translation>chaves e senhas de uma pessoa</translation>
    </message>
    <message>
        <source>passwords and mail of a person</source>
        <translation>senhas e e-mails de uma pessoa</translation>
    </message>
    <message>
        <source>starts programs when a person logs in</source>
        <translation>inicia programas quando uma pessoa entra no sistema</translation>
    </message>
    <message>
        <source>settings and data of one program</source>
        <translation>configurações e dados de um programa</translation>
    </message>
    <message>
        <source>settings of a person</source>
        <translation>configurações de uma pessoa</translation>
    </message>
    <message>
        <source>who has a home here</source>
        <translation>quem tem uma pasta pessoal aqui</translation>
    </message>
    <message>
        <source>files of a person</source>
        <translation>arquivos de uma pessoa</translation>
    </message>
    <message>
        <source>programs</source>
        <translation>programas</translation>
    </message>
    <message>
        <source>data of programs</source>
        <translation>dados de programas</translation>
    </message>
    <message>
        <source>libraries of programs</source>
        <translation>bibliotecas de programas</translation>
    </message>
    <message>
        <source>the kernel and how it starts</source>
        <translation>o kernel e como ele inicia</translation>
    </message>
    <message>
        <source>steers what root does</source>
        <translation>controla o que o root faz</translation>
    </message>
    <message>
        <source>mail and print jobs</source>
        <translation>e-mails e trabalhos de impressão</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>logs</translation>
    </message>
    <message>
        <source>copies of secrets of the system</source>
        <translation>cópias de segredos do sistema</translation>
    </message>
    <message>
        <source>data of services</source>
        <translation>dados de serviços</translation>
    </message>
    <message>
        <source>what a web server shows</source>
        <translation>o que um servidor web mostra</translation>
    </message>
    <message>
        <source>temporary files</source>
        <translation>arquivos temporários</translation>
    </message>
    <message>
        <source>who can talk to it is as good as root</source>
        <translation>quem pode falar com ele é quase root</translation>
    </message>
    <message>
        <source>what runs for a person</source>
        <translation>o que é executado para uma pessoa</translation>
    </message>
    <message>
        <source>what runs now</source>
        <translation>o que está em execução agora</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dados</translation>
    </message>
    <message>
        <source>a place that Pavise does not know</source>
        <translation>um local que o Pavise não conhece</translation>
    </message>
    <message>
        <source>the top folder</source>
        <translation>a pasta raiz</translation>
    </message>
    <message>
        <source>most of what root can do</source>
        <translation>a maior parte do que o root pode fazer</translation>
    </message>
    <message>
        <source>loads code into the kernel</source>
        <translation>carrega código no kernel</translation>
    </message>
    <message>
        <source>reaches hardware and memory directly</source>
        <translation>alcança hardware e memória diretamente</translation>
    </message>
    <message>
        <source>reads and steers any process</source>
        <translation>lê e controla qualquer processo</translation>
    </message>
    <message>
        <source>changes AppArmor&apos;s own policy</source>
        <translation>altera a própria política do AppArmor</translation>
    </message>
    <message>
        <source>goes past AppArmor</source>
        <translation>contorna o AppArmor</translation>
    </message>
    <message>
        <source>a known way out of confinement</source>
        <translation>uma saída conhecida do confinamento</translation>
    </message>
    <message>
        <source>runs code in the kernel</source>
        <translation>executa código no kernel</translation>
    </message>
    <message>
        <source>rebuilds processes</source>
        <translation>reconstrói processos</translation>
    </message>
    <message>
        <source>takes over any file</source>
        <translation>assume a posse de qualquer arquivo</translation>
    </message>
    <message>
        <source>goes past all file permissions</source>
        <translation>contorna todas as permissões de arquivo</translation>
    </message>
    <message>
        <source>changes permissions of any file</source>
        <translation>muda as permissões de qualquer arquivo</translation>
    </message>
    <message>
        <source>makes programs that run as others</source>
        <translation>cria programas que são executados como outros</translation>
    </message>
    <message>
        <source>undoes protection of files</source>
        <translation>desfaz a proteção de arquivos</translation>
    </message>
    <message>
        <source>makes devices, and so reaches disks</source>
        <translation>cria dispositivos e assim alcança discos</translation>
    </message>
    <message>
        <source>gives programs privileges</source>
        <translation>dá privilégios a programas</translation>
    </message>
    <message>
        <source>becomes any group</source>
        <translation>torna-se qualquer grupo</translation>
    </message>
    <message>
        <source>becomes any user</source>
        <translation>torna-se qualquer usuário</translation>
    </message>
    <message>
        <source>passes privileges on</source>
        <translation>repassa privilégios</translation>
    </message>
    <message>
        <source>hides traces</source>
        <translation>oculta rastros</translation>
    </message>
    <message>
        <source>reaches other programs&apos; memory</source>
        <translation>alcança a memória de outros programas</translation>
    </message>
    <message>
        <source>ends any process</source>
        <translation>encerra qualquer processo</translation>
    </message>
    <message>
        <source>holds up other programs</source>
        <translation>trava outros programas</translation>
    </message>
    <message>
        <source>changes network, routes and firewall</source>
        <translation>muda rede, rotas e firewall</translation>
    </message>
    <message>
        <source>restarts the machine</source>
        <translation>reinicia a máquina</translation>
    </message>
    <message>
        <source>turns accounting off</source>
        <translation>desliga a contabilização</translation>
    </message>
    <message>
        <source>goes past limits and quotas</source>
        <translation>ultrapassa limites e cotas</translation>
    </message>
    <message>
        <source>changes the clock</source>
        <translation>muda o relógio</translation>
    </message>
    <message>
        <source>takes over terminals</source>
        <translation>assume o controle de terminais</translation>
    </message>
    <message>
        <source>reads the kernel&apos;s messages</source>
        <translation>lê as mensagens do kernel</translation>
    </message>
    <message>
        <source>wakes the machine</source>
        <translation>desperta a máquina</translation>
    </message>
    <message>
        <source>reads any file</source>
        <translation>lê qualquer arquivo</translation>
    </message>
    <message>
        <source>reads the audit log</source>
        <translation>lê o log de auditoria</translation>
    </message>
    <message>
        <source>watches other programs</source>
        <translation>observa outros programas</translation>
    </message>
    <message>
        <source>writes to the audit log</source>
        <translation>grava no log de auditoria</translation>
    </message>
    <message>
        <source>keeps memory for itself</source>
        <translation>reserva memória para si</translation>
    </message>
    <message>
        <source>offers well-known services</source>
        <translation>oferece serviços conhecidos</translation>
    </message>
    <message>
        <source>keeps the machine awake</source>
        <translation>mantém a máquina desperta</translation>
    </message>
    <message>
        <source>runs before others</source>
        <translation>é executado antes dos outros</translation>
    </message>
    <message>
        <source>is used by nothing</source>
        <translation>não é usado por nada</translation>
    </message>
    <message>
        <source>encryption in the kernel, often attacked</source>
        <translation>criptografia no kernel, atacada com frequência</translation>
    </message>
    <message>
        <source>talks to virtual machines</source>
        <translation>fala com máquinas virtuais</translation>
    </message>
    <message>
        <source>talks to devices nearby</source>
        <translation>fala com dispositivos próximos</translation>
    </message>
    <message>
        <source>asks the kernel about network and devices</source>
        <translation>consulta o kernel sobre rede e dispositivos</translation>
    </message>
    <message>
        <source>talks to the network</source>
        <translation>fala com a rede</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>enforce</source>
        <translation>enforce</translation>
    </message>
    <message>
        <source>complain</source>
        <translation>complain</translation>
    </message>
    <message>
        <source>kill</source>
        <translation>kill</translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation>unconfined</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>misto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desabilitado</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>não carregado</translation>
    </message>
    <message>
        <source>Same as file</source>
        <translation>Igual ao arquivo</translation>
    </message>
    <message>
        <source>Differs from file</source>
        <translation>Difere do arquivo</translation>
    </message>
    <message>
        <source>Loaded, not in file</source>
        <translation>Carregado, ausente do arquivo</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Carregado</translation>
    </message>
    <message>
        <source>File says %1</source>
        <translation>Arquivo diz %1</translation>
    </message>
    <message>
        <source>Loaded, no file</source>
        <translation>Carregado, sem arquivo</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Não carregado</translation>
    </message>
    <message>
        <source>Disabled by link</source>
        <translation>Desabilitado por link</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>Também em %1</translation>
    </message>
    <message>
        <source>Error in line %1</source>
        <translation>Erro na linha %1</translation>
    </message>
    <message>
        <source>Has errors</source>
        <translation>Tem erros</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>Em um arquivo</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>negado</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>encerrado</translation>
    </message>
    <message>
        <source>would be denied</source>
        <translation>seria negado</translation>
    </message>
    <message>
        <source>allowed, logged</source>
        <translation>permitido, registrado</translation>
    </message>
    <message>
        <source>policy change</source>
        <translation>mudança de política</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
</context>
<context>
    <name>TextExport</name>
    <message>
        <source>Export texts into a folder</source>
        <translation>Exportar textos para uma pasta</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>Não exportado.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another folder.</source>
        <translation>%1 já existe. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 não pôde ser gravado: %2</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportado.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n arquivo gravado em %1.</numerusform>
            <numerusform>%n arquivos gravados em %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>Date and time of an event this year, as QDateTime::toString() reads it</extracomment>
        <translation>d &apos;de&apos; MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date of an event in another year</extracomment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>Transitions</name>
    <message>
        <source>starts</source>
        <translation>inicia</translation>
    </message>
    <message>
        <source>if missing</source>
        <translation>se não houver</translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation>unconfined</translation>
    </message>
    <message>
        <source>changes itself</source>
        <translation>muda por si</translation>
    </message>
    <message>
        <source>hat</source>
        <translation>hat</translation>
    </message>
</context>
<context>
    <name>pavise::ui::AboutDialog</name>
    <message>
        <source>About Pavise</source>
        <translation>Sobre o Pavise</translation>
    </message>
    <message>
        <source>Pavise %1</source>
        <translation>Pavise %1</translation>
    </message>
    <message>
        <source>Shows how AppArmor confines programs, edits profiles, and turns recorded denials into rules.</source>
        <translation>Mostra como o AppArmor confina os programas, edita perfis e transforma negações registradas em regras.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later. It comes without any warranty. The syntax colours are drawn by KSyntaxHighlighting (MIT), the rest of the window by Qt (LGPL).</source>
        <translation>Software livre sob a Licença Pública Geral GNU, versão 2 ou posterior. Não há nenhuma garantia. As cores da sintaxe são desenhadas pelo KSyntaxHighlighting (MIT); o restante da janela, pelo Qt (LGPL).</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versões</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Sobre o &amp;Qt</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ApplySheet</name>
    <message>
        <source>What the change means is being worked out.</source>
        <translation>Analisando o significado da alteração.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>Note for the history (optional)</source>
        <translation>Nota para o histórico (opcional)</translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation>Nota para o histórico</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Aplicar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Writes the new texts into a folder of your choice</source>
        <translation>Grava os novos textos em uma pasta à sua escolha</translation>
    </message>
    <message>
        <source>An administrator’s password is asked for once.</source>
        <translation>A senha de um administrador é pedida uma vez.</translation>
    </message>
    <message>
        <source>Apply changes to %1</source>
        <translation>Aplicar alterações a %1</translation>
    </message>
    <message numerus="yes">
        <source>Text &amp;diff: +%1 −%2 lines in %n file(s)</source>
        <translation>
            <numerusform>&amp;Diferenças no texto: +%1 −%2 linhas em %n arquivo</numerusform>
            <numerusform>&amp;Diferenças no texto: +%1 −%2 linhas em %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load into the kernel now</source>
        <translation>&amp;Carregar no kernel agora</translation>
    </message>
    <message>
        <source>&amp;Keep after reboot</source>
        <translation>&amp;Manter após reiniciar</translation>
    </message>
    <message>
        <source>Writes the text to /etc/apparmor.d</source>
        <translation>Grava o texto em /etc/apparmor.d</translation>
    </message>
    <message>
        <source>&amp;Try first: undo by itself unless I confirm within</source>
        <translation>&amp;Testar primeiro: desfazer automaticamente se eu não confirmar em</translation>
    </message>
    <message>
        <source>the profile’s own file</source>
        <translation>o próprio arquivo do perfil</translation>
    </message>
    <message>
        <source>local/ overrides (survive upgrades)</source>
        <translation>substituições em local/ (sobrevivem a atualizações)</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Gravar em</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>&amp;Gravar em</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds to confirm in</source>
        <translation>Segundos para confirmar</translation>
    </message>
    <message>
        <source>I know that the s&amp;ystem may become unusable: apply all the same, as a trial</source>
        <translation>Sei que o s&amp;istema pode ficar inutilizável: aplicar mesmo assim, como teste</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only to look at.</source>
        <translation>Somente para consulta.</translation>
    </message>
    <message>
        <source>Another change is being tried.</source>
        <translation>Outra alteração está em teste.</translation>
    </message>
    <message>
        <source>Keep that one or revert it first, in the bar above; nothing of yours is lost.</source>
        <translation>Mantenha ou reverta essa alteração primeiro, na barra acima; nada do seu trabalho se perde.</translation>
    </message>
    <message>
        <source>The text has errors. Correct them in the editor, or export the text as a draft.</source>
        <translation>O texto tem erros. Corrija-os no editor ou exporte o texto como rascunho.</translation>
    </message>
    <message>
        <source>It compiles for this kernel. It settles %1 of %2 recorded denials.</source>
        <translation>Compila para este kernel. Resolve %1 de %2 negações registradas.</translation>
    </message>
    <message>
        <source>It compiles for this kernel. No recorded denials are concerned.</source>
        <translation>Compila para este kernel. Nenhuma negação registrada é afetada.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Sa&amp;lvar…</translation>
    </message>
    <message>
        <source>The change of %1 is active.</source>
        <translation>A alteração de %1 está ativa.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 foi salvo.</translation>
    </message>
    <message>
        <source>Not applied.</source>
        <translation>Não aplicado.</translation>
    </message>
    <message>
        <source>The password prompt was closed. Nothing was changed.</source>
        <translation>O pedido de senha foi fechado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Verifique novamente.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::BootService</name>
    <message>
        <source>No program that asks for the password runs in this session.</source>
        <translation>Nenhum programa que peça a senha está em execução nesta sessão.</translation>
    </message>
    <message>
        <source>systemd answered: %1</source>
        <translation>O systemd respondeu: %1</translation>
    </message>
    <message>
        <source>It was not allowed; nothing was changed.</source>
        <translation>Não foi permitido; nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ChangeBar</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>em %n minuto</numerusform>
            <numerusform>em %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>em %n segundo</numerusform>
            <numerusform>em %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n perfil</numerusform>
            <numerusform>%n perfis</numerusform>
        </translation>
    </message>
    <message>
        <source>What rules silence is logged; that ends %1.</source>
        <translation>O que as regras negam em silêncio está sendo registrado; isso termina %1.</translation>
    </message>
    <message>
        <source>Another program or window tries policy of %1, and only it can keep it. It is taken back %2.</source>
        <translation>Outro programa ou janela está testando a política de %1, e só ele pode mantê-la. Ela será revertida %2.</translation>
    </message>
    <message>
        <source>%1: the earlier mode comes back %2.</source>
        <translation>%1: o modo anterior volta %2.</translation>
    </message>
    <message>
        <source>&amp;Take back now</source>
        <translation>&amp;Reverter agora</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Desfazer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) end by themselves later.</source>
        <translation>
            <numerusform>Mais %n alteração termina automaticamente depois.</numerusform>
            <numerusform>Mais %n alterações terminam automaticamente depois.</numerusform>
        </translation>
    </message>
    <message>
        <source>A trial runs.</source>
        <translation>Há um teste em andamento.</translation>
    </message>
    <message>
        <source>For a while only.</source>
        <translation>Somente por um tempo.</translation>
    </message>
    <message numerus="yes">
        <source>It ends by itself after %n minute(s).</source>
        <translation>
            <numerusform>Termina automaticamente após %n minuto.</numerusform>
            <numerusform>Termina automaticamente após %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Verifique novamente.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Mantido.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Revertido.</translation>
    </message>
    <message>
        <source>The change is taken back.</source>
        <translation>A alteração foi revertida.</translation>
    </message>
    <message>
        <source>The password prompt was closed.</source>
        <translation>O pedido de senha foi fechado.</translation>
    </message>
    <message>
        <source>Running programs would lose their confinement. Restore it from the history page, which names them.</source>
        <translation>Programas em execução perderiam o confinamento. Restaure pela página do histórico, que os lista.</translation>
    </message>
    <message>
        <source>Not undone.</source>
        <translation>Não desfeito.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ChangeFlow</name>
    <message>
        <source>Enforce %1</source>
        <translation>Impor %1</translation>
    </message>
    <message>
        <source>What the rules do not allow is refused and logged from now on.</source>
        <translation>De agora em diante, o que as regras não permitem é recusado e registrado.</translation>
    </message>
    <message>
        <source>&amp;Enforce…</source>
        <translation>&amp;Impor…</translation>
    </message>
    <message>
        <source>%1 is enforced.</source>
        <translation>%1 está imposto.</translation>
    </message>
    <message>
        <source>Discard the profile %1</source>
        <translation>Descartar o perfil %1</translation>
    </message>
    <message>
        <source>It is taken out of the kernel and its file is removed. The history keeps it; it is read first, which may ask for a password of its own.</source>
        <translation>Ele é retirado do kernel e seu arquivo é removido. O histórico o conserva; antes ele é lido, o que pode exigir outra senha.</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>%1 is taken out again.</source>
        <translation>%1 foi retirado.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::Chip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Remover filtro: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Remover este filtro</translation>
    </message>
</context>
<context>
    <name>pavise::ui::CommandSheet</name>
    <message>
        <source>Concerned</source>
        <translation>Afetados</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Note for the history (optional)</source>
        <translation>Nota para o histórico (opcional)</translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation>Nota para o histórico</translation>
    </message>
    <message>
        <source>An administrator’s password is asked for once.</source>
        <translation>A senha de um administrador é pedida uma vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n running program(s) lose their confinement:</source>
        <translation>
            <numerusform>%n programa em execução perde o confinamento:</numerusform>
            <numerusform>%n programas em execução perdem o confinamento:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (process %2), under %3</source>
        <translation>%1 (processo %2), sob %3</translation>
    </message>
    <message>
        <source>Only to look at.</source>
        <translation>Somente para consulta.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Não realizado.</translation>
    </message>
    <message>
        <source>The password prompt was closed. Nothing was changed.</source>
        <translation>O pedido de senha foi fechado. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::CompareView</name>
    <message>
        <source>Open in the ed&amp;itor</source>
        <translation>Abrir no ed&amp;itor</translation>
    </message>
    <message>
        <source>Read it as &amp;administrator…</source>
        <translation>Ler como &amp;administrador…</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>&amp;Trocar</translation>
    </message>
    <message>
        <source>Changes which of the two comes first</source>
        <translation>Inverte qual dos dois vem primeiro</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>A&amp;ntes</translation>
    </message>
    <message>
        <source>Af&amp;ter</source>
        <translation>&amp;Depois</translation>
    </message>
    <message>
        <source>What is answered differently</source>
        <translation>O que recebe outra resposta</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Rule that makes it so</source>
        <translation>Regra que causa isso</translation>
    </message>
    <message>
        <source>Answered differently</source>
        <translation>Respostas diferentes</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>What is the difference?</source>
        <translation>Qual é a diferença?</translation>
    </message>
    <message>
        <source>Choose a profile and two versions of it: the file on disk, the text in the editor, what the kernel has loaded, or another file. They are compared in meaning, whatever their texts look like.</source>
        <translation>Escolha um perfil e duas versões dele: o arquivo no disco, o texto no editor, o que o kernel carregou ou outro arquivo. A comparação é feita pelo significado, seja qual for a aparência dos textos.</translation>
    </message>
    <message>
        <source>File on disk</source>
        <translation>Arquivo no disco</translation>
    </message>
    <message>
        <source>Text in the editor</source>
        <translation>Texto no editor</translation>
    </message>
    <message>
        <source>Loaded in the kernel</source>
        <translation>Carregado no kernel</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Outro arquivo…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>This file defines no profile that is known</source>
        <translation>Este arquivo não define nenhum perfil conhecido</translation>
    </message>
    <message>
        <source>Save the text first, or compare a profile file.</source>
        <translation>Salve o texto primeiro ou compare um arquivo de perfil.</translation>
    </message>
    <message>
        <source>Before the change of %1</source>
        <translation>Antes da alteração de %1</translation>
    </message>
    <message>
        <source>After the change of %1</source>
        <translation>Depois da alteração de %1</translation>
    </message>
    <message>
        <source>Choose a second version</source>
        <translation>Escolha uma segunda versão</translation>
    </message>
    <message>
        <source>Both sides are the same. There may be no other version of this profile yet: open it in the editor, load it, or choose another file.</source>
        <translation>Os dois lados são iguais. Talvez ainda não haja outra versão deste perfil: abra-o no editor, carregue-o ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Only an administrator may read loaded policy</source>
        <translation>Somente um administrador pode ler a política carregada</translation>
    </message>
    <message>
        <source>The kernel shows the policy that it holds to root only. Pavise’s helper can read it for you.</source>
        <translation>O kernel mostra a política carregada somente ao root. O auxiliar do Pavise pode lê-la para você.</translation>
    </message>
    <message>
        <source>%1 cannot be compared</source>
        <translation>%1 não pode ser comparado</translation>
    </message>
    <message>
        <source>The loaded policy cannot be read</source>
        <translation>A política carregada não pode ser lida</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Cop&amp;iar relatório</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, linha %2: %3</translation>
    </message>
</context>
<context>
    <name>pavise::ui::Completion</name>
    <message>
        <source>Completions</source>
        <translation>Sugestões de conclusão</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DenialModel</name>
    <message>
        <source>no profile</source>
        <translation>sem perfil</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>não informado</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n alvo</numerusform>
            <numerusform>%n alvos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Any program can write a line that looks like this one.</source>
        <translation>%1
Qualquer programa pode escrever uma linha igual a esta.</translation>
    </message>
    <message>
        <source>may be forged</source>
        <translation>pode ser forjado</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DenialNotifier</name>
    <message>
        <source>no profile</source>
        <translation>sem perfil</translation>
    </message>
    <message numerus="yes">
        <source>%n denial(s): %1</source>
        <translation>
            <numerusform>%n negação: %1</numerusform>
            <numerusform>%n negações: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Silenciar por uma hora</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DenialsPage</name>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Origem</translation>
    </message>
    <message>
        <source>&amp;Learn…</source>
        <translation>&amp;Aprender…</translation>
    </message>
    <message>
        <source>&amp;Learn from denials…</source>
        <translation>&amp;Aprender com as negações…</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Negações</translation>
    </message>
    <message>
        <source>Recorded events in groups. Nothing changes until you apply it.</source>
        <translation>Eventos registrados, em grupos. Nada muda até que você aplique.</translation>
    </message>
    <message>
        <source>Recorded events</source>
        <translation>Eventos registrados</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Limpar filtros</translation>
    </message>
    <message>
        <source>Makes rules of what was refused (L)</source>
        <translation>Cria regras a partir do que foi recusado (L)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n novo evento</numerusform>
            <numerusform>%n novos eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>arrived while you were reading.</source>
        <translation>durante a sua leitura.</translation>
    </message>
    <message>
        <source>Search, or field:value, -field:value, /pattern/</source>
        <translation>Pesquisar, ou campo:valor, -campo:valor, /padrão/</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Campos: %1</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Mos&amp;trar</translation>
    </message>
    <message>
        <source>&amp;Denied</source>
        <translation>&amp;Negados</translation>
    </message>
    <message>
        <source>&amp;Would be denied (complain mode)</source>
        <translation>&amp;Seriam negados (modo complain)</translation>
    </message>
    <message>
        <source>&amp;Allowed and logged</source>
        <translation>&amp;Permitidos e registrados</translation>
    </message>
    <message>
        <source>Policy &amp;changes and other records</source>
        <translation>&amp;Alterações da política e outros registros</translation>
    </message>
    <message>
        <source>&amp;Saved filters</source>
        <translation>&amp;Filtros salvos</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Desde quando</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Todo o período</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>By profile</source>
        <translation>Por perfil</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por classe</translation>
    </message>
    <message>
        <source>By process</source>
        <translation>Por processo</translation>
    </message>
    <message>
        <source>By machine</source>
        <translation>Por máquina</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sem agrupar</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Nenhuma origem</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) with denials</source>
        <translation>
            <numerusform>%n perfil com negações</numerusform>
            <numerusform>%n perfis com negações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 eventos</translation>
    </message>
    <message numerus="yes">
        <source>%n muted group(s)</source>
        <translation>
            <numerusform>%n grupo silenciado</numerusform>
            <numerusform>%n grupos silenciados</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 lost by the log</source>
        <translation>pelo menos %1 perdidos pelo log</translation>
    </message>
    <message>
        <source>from %1 log lines</source>
        <translation>de %1 linhas do log</translation>
    </message>
    <message>
        <source>Everything that matches is muted</source>
        <translation>Tudo o que corresponde está silenciado</translation>
    </message>
    <message>
        <source>Muted denials are listed in the menu Denials.</source>
        <translation>As negações silenciadas estão listadas no menu Negações.</translation>
    </message>
    <message>
        <source>Choose an event below its profile to see what happened.</source>
        <translation>Escolha um evento abaixo de seu perfil para ver o que aconteceu.</translation>
    </message>
    <message>
        <source>What happened is shown here.</source>
        <translation>O que aconteceu é mostrado aqui.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>Neither shows nor counts such denials; allows nothing</source>
        <translation>Não mostra nem conta essas negações; não permite nada</translation>
    </message>
    <message>
        <source>Mute &amp;for</source>
        <translation>Si&amp;lenciar por</translation>
    </message>
    <message>
        <source>an &amp;hour</source>
        <translation>uma &amp;hora</translation>
    </message>
    <message>
        <source>a &amp;day</source>
        <translation>um &amp;dia</translation>
    </message>
    <message>
        <source>a &amp;week</source>
        <translation>uma &amp;semana</translation>
    </message>
    <message>
        <source>M&amp;uted denials…</source>
        <translation>Negações silen&amp;ciadas…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DiffView</name>
    <message>
        <source>Changed lines</source>
        <translation>Linhas alteradas</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DryRunPanel</name>
    <message>
        <source>Recorded events and what the text does to them</source>
        <translation>Eventos registrados e o que o texto faz com eles</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>With this text</source>
        <translation>Com este texto</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>%1 newly denied</source>
        <translation>Agora negados: %1</translation>
    </message>
    <message>
        <source>%1 fixed</source>
        <translation>Resolvidos: %1</translation>
    </message>
    <message>
        <source>%1 still denied</source>
        <translation>Ainda negados: %1</translation>
    </message>
    <message>
        <source>Dry run: %1</source>
        <translation>Simulação: %1</translation>
    </message>
    <message>
        <source>Of the recorded events, this text settles %1, goes on denying %2 and would newly deny %3.</source>
        <translation>Dos eventos registrados, este texto resolve %1, continua negando %2 e passaria a negar %3.</translation>
    </message>
    <message>
        <source>The text has errors</source>
        <translation>O texto tem erros</translation>
    </message>
    <message>
        <source>As soon as it compiles, every recorded event is tried on it.</source>
        <translation>Assim que compilar, todo evento registrado é testado nele.</translation>
    </message>
    <message>
        <source>No recorded events of these profiles</source>
        <translation>Nenhum evento registrado destes perfis</translation>
    </message>
    <message>
        <source>The log that the Denials page shows has nothing of the profiles that this text defines.</source>
        <translation>O log mostrado na página Negações não tem nada dos perfis que este texto define.</translation>
    </message>
    <message>
        <source>Nothing to try yet</source>
        <translation>Nada para simular ainda</translation>
    </message>
    <message>
        <source>Recorded events are tried on the text of a profile while you write it.</source>
        <translation>Os eventos registrados são testados no texto de um perfil enquanto você o escreve.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::EditorPage</name>
    <message>
        <source>Open files</source>
        <translation>Arquivos abertos</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Sa&amp;lvar…</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Aplicar…</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Fechar (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fechar %1</translation>
    </message>
    <message>
        <source>Open profiles</source>
        <translation>Abrir perfis</translation>
    </message>
    <message>
        <source>Files with unsaved edits: %1</source>
        <translation>Arquivos com edições não salvas: %1</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Edições não salvas</translation>
    </message>
    <message>
        <source>%1 has edits that are nowhere else. Close it and lose them?</source>
        <translation>%1 tem edições que não estão em nenhum outro lugar. Fechar e perdê-las?</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Ir para a linha</translation>
    </message>
    <message>
        <source>&amp;Line (1 to %1):</source>
        <translation>&amp;Linha (1 a %1):</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Nenhum arquivo aberto</translation>
    </message>
    <message>
        <source>Open a profile from the Profiles page, or any profile file on disk. Nothing is changed until you apply it.</source>
        <translation>Abra um perfil pela página Perfis ou qualquer arquivo de perfil no disco. Nada é alterado até que você aplique.</translation>
    </message>
    <message>
        <source>Problems in this file</source>
        <translation>Problemas neste arquivo</translation>
    </message>
    <message>
        <source>Outline of the file</source>
        <translation>Estrutura do arquivo</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Estrutura</translation>
    </message>
    <message>
        <source>Appl&amp;y…</source>
        <translation>Aplica&amp;r…</translation>
    </message>
    <message>
        <source>Save &amp;a copy…</source>
        <translation>Salvar uma &amp;cópia…</translation>
    </message>
    <message>
        <source>Compare &amp;in meaning</source>
        <translation>Comparar o si&amp;gnificado</translation>
    </message>
    <message>
        <source>Rules against reality</source>
        <translation>Regras na prática</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Impac&amp;t on profiles</source>
        <translation>&amp;Impacto nos perfis</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>&amp;Fechar arquivo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Substituir…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Localizar pró&amp;xima</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Localizar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;Ir para a linha…</translation>
    </message>
    <message>
        <source>Go to the definition</source>
        <translation>Ir para a definição</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>Próximo pro&amp;blema</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Problema an&amp;terior</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Co&amp;mentar</translation>
    </message>
    <message>
        <source>&amp;Duplicate line</source>
        <translation>&amp;Duplicar linha</translation>
    </message>
    <message>
        <source>De&amp;lete line</source>
        <translation>&amp;Excluir linha</translation>
    </message>
    <message>
        <source>Move line &amp;up</source>
        <translation>Mover linha para &amp;cima</translation>
    </message>
    <message>
        <source>Move line do&amp;wn</source>
        <translation>Mover linha para baix&amp;o</translation>
    </message>
    <message>
        <source>Compl&amp;ete</source>
        <translation>Com&amp;pletar</translation>
    </message>
    <message>
        <source>Lay &amp;out</source>
        <translation>&amp;Formatar</translation>
    </message>
    <message>
        <source>Fold bloc&amp;k</source>
        <translation>&amp;Recolher bloco</translation>
    </message>
    <message>
        <source>Unfold block</source>
        <translation>Expandir bloco</translation>
    </message>
    <message>
        <source>Unfold all blocks</source>
        <translation>Expandir todos os blocos</translation>
    </message>
    <message>
        <source>The text has errors, so it can only be saved as a draft elsewhere (Ctrl+S)</source>
        <translation>O texto tem erros, portanto só pode ser salvo como rascunho em outro lugar (Ctrl+S)</translation>
    </message>
    <message>
        <source>Writes the text to the disk without loading it (Ctrl+S)</source>
        <translation>Grava o texto no disco sem carregá-lo (Ctrl+S)</translation>
    </message>
    <message>
        <source>Only files of /etc/apparmor.d can be applied</source>
        <translation>Somente arquivos de /etc/apparmor.d podem ser aplicados</translation>
    </message>
    <message>
        <source>The text has errors; F8 goes to the next one</source>
        <translation>O texto tem erros; F8 vai para o próximo</translation>
    </message>
    <message>
        <source>Shows what the change means, then saves and loads it (Ctrl+Return)</source>
        <translation>Mostra o que a alteração significa, depois a salva e carrega (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>This leads to no file that is there: the cursor must be on an include, a variable or the name of a profile.</source>
        <translation>Isto não leva a nenhum arquivo existente: o cursor deve estar em um include, uma variável ou o nome de um perfil.</translation>
    </message>
    <message>
        <source>The text has errors: they come first (F8).</source>
        <translation>O texto tem erros: eles vêm primeiro (F8).</translation>
    </message>
    <message>
        <source>Kernel that files are checked for</source>
        <translation>Kernel para o qual os arquivos são verificados</translation>
    </message>
    <message>
        <source>Rules that this kernel does not enforce are marked in the text</source>
        <translation>As regras que este kernel não impõe são marcadas no texto</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>For this kernel</source>
        <translation>Para este kernel</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>For another kernel…</source>
        <translation>Para outro kernel…</translation>
    </message>
    <message>
        <source>Choose a file of kernel features</source>
        <translation>Escolha um arquivo de recursos do kernel</translation>
    </message>
    <message>
        <source>Open the&amp;m</source>
        <translation>A&amp;bri-las</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Edits of an earlier run were not saved.</source>
        <translation>Edições de uma execução anterior não foram salvas.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::EditorPanels</name>
    <message>
        <source>What is said of this file</source>
        <translation>O que há a dizer sobre este arquivo</translation>
    </message>
    <message>
        <source>For files that profiles share</source>
        <translation>Para arquivos que os perfis compartilham</translation>
    </message>
    <message>
        <source>When an abstraction or a tunable is edited, the profiles that change with it are listed here.</source>
        <translation>Quando se edita uma abstração ou um tunable, os perfis que mudam com isso são listados aqui.</translation>
    </message>
    <message>
        <source>No edits</source>
        <translation>Nenhuma edição</translation>
    </message>
    <message>
        <source>Change this file, and every profile that reads it is compared before and after.</source>
        <translation>Altere este arquivo, e todos os perfis que o leem são comparados antes e depois.</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Nenhum problema encontrado</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Problemas: %1</translation>
    </message>
    <message>
        <source>Rules against reality</source>
        <translation>Regras na prática</translation>
    </message>
    <message numerus="yes">
        <source>Rules: %n finding(s)</source>
        <translation>
            <numerusform>Regras: %n constatação</numerusform>
            <numerusform>Regras: %n constatações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Impact: %n profile(s)</source>
        <translation>
            <numerusform>Impacto: %n perfil</numerusform>
            <numerusform>Impacto: %n perfis</numerusform>
        </translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
</context>
<context>
    <name>pavise::ui::EditorView</name>
    <message>
        <source>%1
F12 opens it.</source>
        <translation>%1
F12 o abre.</translation>
    </message>
    <message>
        <source>The profile %1 in %2, line %3
F12 goes there.</source>
        <translation>O perfil %1 em %2, linha %3
F12 vai até lá.</translation>
    </message>
    <message>
        <source>Belongs to the package %1.</source>
        <translation>Pertence ao pacote %1.</translation>
    </message>
    <message>
        <source>An update may ask about your edits.</source>
        <translation>Uma atualização pode perguntar sobre suas edições.</translation>
    </message>
    <message>
        <source>An update may ask about your edits; the local file stays as it is.</source>
        <translation>Uma atualização pode perguntar sobre suas edições; o arquivo local fica como está.</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Re&amp;carregar</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Manter o meu</translation>
    </message>
    <message>
        <source>Edi&amp;t local file</source>
        <translation>Edi&amp;tar arquivo local</translation>
    </message>
    <message>
        <source>The file was deleted.</source>
        <translation>O arquivo foi excluído.</translation>
    </message>
    <message>
        <source>Your text is here still; Save makes the file again.</source>
        <translation>Seu texto ainda está aqui; Salvar cria o arquivo novamente.</translation>
    </message>
    <message>
        <source>The file cannot be read any more.</source>
        <translation>O arquivo não pode mais ser lido.</translation>
    </message>
    <message>
        <source>The file was changed on the disk.</source>
        <translation>O arquivo foi alterado no disco.</translation>
    </message>
    <message>
        <source>Reload takes that text and drops your edits; Ctrl+Z brings them back. Keep mine goes on with your text; what it would undo is shown before it is applied.</source>
        <translation>Recarregar pega esse texto e descarta suas edições; Ctrl+Z as traz de volta. Manter o meu continua com o seu texto; o que ele desfaria é mostrado antes de ser aplicado.</translation>
    </message>
    <message>
        <source>The copy could not be written: %1</source>
        <translation>A cópia não pôde ser gravada: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::EmptyState</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalhes</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ExplainForm</name>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xplicar</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>outra pessoa</translation>
    </message>
    <message>
        <source>same user</source>
        <translation>mesmo usuário</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>&amp;Kind of access</source>
        <translation>&amp;Tipo de acesso</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>&amp;Alvo</translation>
    </message>
    <message>
        <source>Per&amp;missions</source>
        <translation>Per&amp;missões</translation>
    </message>
    <message>
        <source>File o&amp;wner</source>
        <translation>D&amp;ono do arquivo</translation>
    </message>
    <message>
        <source>A question of this kind has the form: %1</source>
        <translation>Uma pergunta deste tipo tem a forma: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ExplainPage</name>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>Ac&amp;esso</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Tra&amp;nsitions</source>
        <translation>Tra&amp;nsições</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>O que perguntar</translation>
    </message>
    <message>
        <source>Ask what a profile says to an access, and which rule decides</source>
        <translation>Perguntar o que um perfil diz sobre um acesso e qual regra decide</translation>
    </message>
    <message>
        <source>Compare two versions of a profile in meaning</source>
        <translation>Comparar duas versões de um perfil pelo significado</translation>
    </message>
    <message>
        <source>Follow which program ends in which profile, and by which rule</source>
        <translation>Acompanhar qual programa termina em qual perfil, e por qual regra</translation>
    </message>
    <message>
        <source>Open in the ed&amp;itor</source>
        <translation>Abrir no ed&amp;itor</translation>
    </message>
    <message>
        <source>Rules that take part</source>
        <translation>Regras envolvidas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efeito</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Variables of the rule</source>
        <translation>Variáveis da regra</translation>
    </message>
    <message>
        <source>Running kernel</source>
        <translation>Kernel em execução</translation>
    </message>
    <message>
        <source>The question is not complete</source>
        <translation>A pergunta não está completa</translation>
    </message>
    <message>
        <source>No file defines this profile</source>
        <translation>Nenhum arquivo define este perfil</translation>
    </message>
    <message>
        <source>Only rules in files can be explained, and no file in the profile folder defines %1.</source>
        <translation>Só é possível explicar regras em arquivos, e nenhum arquivo na pasta de perfis define %1.</translation>
    </message>
    <message>
        <source>The profile has errors</source>
        <translation>O perfil tem erros</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which rule decides?</source>
        <translation>Qual regra decide?</translation>
    </message>
    <message>
        <source>Choose a profile, say what a process wants to do, and press Enter. Explain in the details of a denial brings that denial here.</source>
        <translation>Escolha um perfil, diga o que um processo quer fazer e pressione Enter. Explicar, nos detalhes de uma negação, traz essa negação para cá.</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Cop&amp;iar relatório</translation>
    </message>
    <message>
        <source>Values that match, of %1 in all</source>
        <translation>Valores que correspondem, de %1 no total</translation>
    </message>
    <message>
        <source>The rule uses none.</source>
        <translation>A regra não usa nenhuma.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ExportDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n profile file(s) for other machines</source>
        <translation>
            <numerusform>Exportar %n arquivo de perfil para outras máquinas</numerusform>
            <numerusform>Exportar %n arquivos de perfil para outras máquinas</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are checked for this kernel and written into a folder; nothing is installed here.</source>
        <translation>Os arquivos são verificados para este kernel e gravados em uma pasta; nada é instalado aqui.</translation>
    </message>
    <message>
        <source>Ansible role</source>
        <translation>Role do Ansible</translation>
    </message>
    <message>
        <source>Debian source package</source>
        <translation>Pacote-fonte Debian</translation>
    </message>
    <message>
        <source>Kubernetes: Security Profiles Operator</source>
        <translation>Kubernetes: Security Profiles Operator</translation>
    </message>
    <message>
        <source>Name &lt;mail@example.org&gt;</source>
        <translation>Nome &lt;mail@example.org&gt;</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Name of role or package</source>
        <translation>&amp;Nome da role ou do pacote</translation>
    </message>
    <message>
        <source>&amp;Maker</source>
        <translation>&amp;Responsável</translation>
    </message>
    <message>
        <source>Files that are made</source>
        <translation>Arquivos criados</translation>
    </message>
    <message>
        <source>Text of the chosen file</source>
        <translation>Texto do arquivo escolhido</translation>
    </message>
    <message>
        <source>That is no name for it.</source>
        <translation>Esse nome não é válido aqui.</translation>
    </message>
    <message>
        <source>Use small letters, digits and single -, from a letter on.</source>
        <translation>Use letras minúsculas, algarismos e - simples, começando por uma letra.</translation>
    </message>
    <message>
        <source>Not exported: a profile has errors.</source>
        <translation>Não exportado: um perfil tem erros.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be said in this form.</source>
        <translation>
            <numerusform>%n item não pode ser expresso neste formato.</numerusform>
            <numerusform>%n itens não podem ser expressos neste formato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exportar para uma pasta</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>Não exportado.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another folder.</source>
        <translation>%1 já existe. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 não pôde ser gravado: %2</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportado.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n arquivo gravado em %1.</numerusform>
            <numerusform>%n arquivos gravados em %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>Diferenciar &amp;maiúsculas</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>&amp;Expressão regular</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texto a localizar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Substituição</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próximo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Substituir &amp;tudo</translation>
    </message>
    <message>
        <source>Not a valid regular expression</source>
        <translation>Expressão regular inválida</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Nenhuma ocorrência</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>Ocorrências: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::GraphView</name>
    <message>
        <source>Drawing of the transitions</source>
        <translation>Diagrama das transições</translation>
    </message>
    <message>
        <source>No file defines it: a program that should go there does not start.</source>
        <translation>Nenhum arquivo o define: um programa que deveria ir para lá não inicia.</translation>
    </message>
    <message>
        <source>It only complains: what it does not allow happens all the same.</source>
        <translation>Está em modo complain: o que ele não permite acontece mesmo assim.</translation>
    </message>
    <message numerus="yes">
        <source>%1, from where %n profile(s) can be reached at once. The tree beside it has the same.</source>
        <translation>
            <numerusform>%1, de onde %n perfil pode ser alcançado diretamente. A árvore ao lado contém o mesmo.</numerusform>
            <numerusform>%1, de onde %n perfis podem ser alcançados diretamente. A árvore ao lado contém o mesmo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n perfil</numerusform>
            <numerusform>%n perfis</numerusform>
        </translation>
    </message>
    <message>
        <source>by one rule</source>
        <translation>por uma regra</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown one by one below. Enter makes them one box.</source>
        <translation>%1, mostrados um a um abaixo. Enter os reúne em uma caixa.</translation>
    </message>
    <message>
        <source>%1 as one box. Enter shows them one by one.</source>
        <translation>%1 em uma só caixa. Enter os mostra um a um.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::HelpWindow</name>
    <message>
        <source>Search the handbook</source>
        <translation>Pesquisar no manual</translation>
    </message>
    <message>
        <source>Handbook — Pavise</source>
        <translation>Manual — Pavise</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vançar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
</context>
<context>
    <name>pavise::ui::HistoryDialog</name>
    <message>
        <source>The text is the same before and after.</source>
        <translation>O texto é o mesmo antes e depois.</translation>
    </message>
    <message>
        <source>+%1 −%2 lines</source>
        <translation>+%1 −%2 linhas</translation>
    </message>
    <message>
        <source>&amp;Export the texts before…</source>
        <translation>&amp;Exportar os textos de antes…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::HistoryModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>revertida</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>pavise::ui::HistoryPage</name>
    <message>
        <source>Show &amp;older</source>
        <translation>Mostrar mais &amp;antigas</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Show prof&amp;iles</source>
        <translation>Mostrar &amp;perfis</translation>
    </message>
    <message>
        <source>&amp;Show the history…</source>
        <translation>&amp;Mostrar o histórico…</translation>
    </message>
    <message>
        <source>&amp;View the change…</source>
        <translation>&amp;Ver a alteração…</translation>
    </message>
    <message>
        <source>&amp;Compare in meaning</source>
        <translation>&amp;Comparar o significado</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>The password prompt was closed, so the history was not read.</source>
        <translation>O pedido de senha foi fechado, portanto o histórico não foi lido.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), newest first</source>
        <translation>
            <numerusform>%n alteração, mais recentes primeiro</numerusform>
            <numerusform>%n alterações, mais recentes primeiro</numerusform>
        </translation>
    </message>
    <message>
        <source>No history here</source>
        <translation>Não há histórico aqui</translation>
    </message>
    <message>
        <source>Not up to date.</source>
        <translation>Desatualizado.</translation>
    </message>
    <message>
        <source>There are newer changes.</source>
        <translation>Há alterações mais recentes.</translation>
    </message>
    <message>
        <source>Refresh shows them.</source>
        <translation>Atualizar as mostra.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>O histórico não pode ser lido</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Nenhuma alteração ainda</translation>
    </message>
    <message>
        <source>Each change that you apply with Pavise is kept here with the text before it, so that you can look at it and go back.</source>
        <translation>Cada alteração aplicada com o Pavise é guardada aqui com o texto anterior, para que você possa consultá-la e voltar atrás.</translation>
    </message>
    <message>
        <source>The history is not shown yet</source>
        <translation>O histórico ainda não foi mostrado</translation>
    </message>
    <message>
        <source>Each change that was made with Pavise is kept with the text before it, where only root can read it. An administrator’s password opens it.</source>
        <translation>Cada alteração feita com o Pavise é guardada com o texto anterior, onde só o root pode ler. A senha de um administrador dá acesso a ele.</translation>
    </message>
    <message>
        <source>Choose a change to see what it did and to go back.</source>
        <translation>Escolha uma alteração para ver o que ela fez e para voltar atrás.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>The texts cannot be read.</source>
        <translation>Os textos não podem ser lidos.</translation>
    </message>
    <message>
        <source>Restore what was before</source>
        <translation>Restaurar o que havia antes</translation>
    </message>
    <message>
        <source>Files and kernel get back what they held before the change of %1. What was changed later in the same files is put aside too; it stays in the history.</source>
        <translation>Os arquivos e o kernel voltam a ter o que continham antes da alteração de %1. O que foi alterado depois nos mesmos arquivos também é deixado de lado; permanece no histórico.</translation>
    </message>
    <message>
        <source>The state before is restored.</source>
        <translation>O estado anterior foi restaurado.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ImpactView</name>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Profiles that change</source>
        <translation>Perfis que mudam</translation>
    </message>
    <message>
        <source>Profile and example</source>
        <translation>Perfil e exemplo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Profiles compared</source>
        <translation>Perfis comparados</translation>
    </message>
    <message>
        <source>Nothing is compared</source>
        <translation>Nada foi comparado</translation>
    </message>
    <message>
        <source>no longer compiles</source>
        <translation>não compila mais</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferença</numerusform>
            <numerusform>%n diferenças</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare a&amp;gain</source>
        <translation>Comparar &amp;novamente</translation>
    </message>
    <message>
        <source>Looking for the profiles that read this file.</source>
        <translation>Procurando os perfis que leem este arquivo.</translation>
    </message>
    <message>
        <source>No profile reads this file.</source>
        <translation>Nenhum perfil lê este arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) compared</source>
        <translation>
            <numerusform>%1 de %n arquivo comparado</numerusform>
            <numerusform>%1 de %n arquivos comparados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read it</source>
        <translation>
            <numerusform>%n arquivo o lê</numerusform>
            <numerusform>%n arquivos o leem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) change</source>
        <translation>
            <numerusform>%n perfil muda</numerusform>
            <numerusform>%n perfis mudam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer compile</source>
        <translation>
            <numerusform>%n não compila mais</numerusform>
            <numerusform>%n não compilam mais</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Each profile that reads this file is compared before and after the edit.</source>
        <translation>Cada perfil que lê este arquivo é comparado antes e depois da edição.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>The rest was not compared.</source>
        <translation>O restante não foi comparado.</translation>
    </message>
    <message>
        <source>No profile changes</source>
        <translation>Nenhum perfil muda</translation>
    </message>
    <message>
        <source>Every profile that reads this file answers as before.</source>
        <translation>Todo perfil que lê este arquivo responde como antes.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnAccessPage</name>
    <message>
        <source>no other file of this system</source>
        <translation>nenhum outro arquivo deste sistema</translation>
    </message>
    <message numerus="yes">
        <source>also %n existing file(s)</source>
        <translation>
            <numerusform>também %n arquivo existente</numerusform>
            <numerusform>também %n arquivos existentes</numerusform>
        </translation>
    </message>
    <message>
        <source>, at least</source>
        <translation>, no mínimo</translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive, such as %1</source>
        <translation>
            <numerusform>%n sensível, como %1</numerusform>
            <numerusform>%n sensíveis, como %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>settles %n other group(s)</source>
        <translation>
            <numerusform>resolve %n outro grupo</numerusform>
            <numerusform>resolve %n outros grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Review what was needed</source>
        <translation>Revisar o que foi necessário</translation>
    </message>
    <message>
        <source>Rules to add</source>
        <translation>Regras a adicionar</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Mais ampla</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Mais r&amp;estrita</translation>
    </message>
    <message>
        <source>&amp;Refuse and stop logging</source>
        <translation>&amp;Recusar e não registrar mais</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Deixar de fora</translation>
    </message>
    <message>
        <source>&amp;Edit the rule…</source>
        <translation>Editar a re&amp;gra…</translation>
    </message>
    <message>
        <source>&amp;Mute in this session</source>
        <translation>&amp;Silenciar nesta sessão</translation>
    </message>
    <message>
        <source>The session could not be written.</source>
        <translation>A sessão não pôde ser gravada.</translation>
    </message>
    <message>
        <source>What is decided here is not kept.</source>
        <translation>O que for decidido aqui não será mantido.</translation>
    </message>
    <message>
        <source>The rules do not go together.</source>
        <translation>As regras são incompatíveis entre si.</translation>
    </message>
    <message>
        <source>Change or leave out the rule that it names.</source>
        <translation>Altere ou deixe de fora a regra indicada.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Answers to the chosen row</source>
        <translation>Respostas para a linha escolhida</translation>
    </message>
    <message>
        <source>Nothing was recorded since the last pass.</source>
        <translation>Nada foi registrado desde a última rodada.</translation>
    </message>
    <message>
        <source>Use the programs first; this does not count as a pass.</source>
        <translation>Use os programas primeiro; isto não conta como rodada.</translation>
    </message>
    <message>
        <source>Pass %1:</source>
        <translation>Rodada %1:</translation>
    </message>
    <message>
        <source>%1 new. Use the programs again after this; the next pass asks only what is new then.</source>
        <translation>%1 novos. Use os programas novamente depois disto; a próxima rodada pergunta só o que houver de novo.</translation>
    </message>
    <message>
        <source>nothing new, %1 before. Learning has come to an end as far as the programs were used.</source>
        <translation>nada novo, %1 antes. O aprendizado chegou ao fim no que diz respeito ao uso feito dos programas.</translation>
    </message>
    <message>
        <source>new in this pass: %1, %2 before.</source>
        <translation>novos nesta rodada: %1, %2 antes.</translation>
    </message>
    <message>
        <source>Nothing else was refused</source>
        <translation>Nada mais foi recusado</translation>
    </message>
    <message>
        <source>What started programs run under is all there is to write.</source>
        <translation>Resta gravar apenas sob qual perfil os programas iniciados são executados.</translation>
    </message>
    <message>
        <source>Nothing is left to answer</source>
        <translation>Não resta nada a responder</translation>
    </message>
    <message numerus="yes">
        <source>The profiles on the disk allow all of it by now (%n group(s)); it was logged before.</source>
        <translation>
            <numerusform>Os perfis no disco já permitem tudo isso (%n grupo); foi registrado antes.</numerusform>
            <numerusform>Os perfis no disco já permitem tudo isso (%n grupos); foi registrado antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log holds nothing for these profiles that a rule would answer.</source>
        <translation>O log não contém nada para estes perfis que uma regra pudesse atender.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s) chosen</source>
        <translation>
            <numerusform>%1 de %n regra escolhida</numerusform>
            <numerusform>%1 de %n regras escolhidas</numerusform>
        </translation>
    </message>
    <message>
        <source>they answer %1 of %2 events</source>
        <translation>atendem a %1 de %2 eventos</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) to answer. Nothing sensitive is chosen for you.</source>
        <translation>
            <numerusform>%n grupo a responder. Nada sensível é escolhido por você.</numerusform>
            <numerusform>%n grupos a responder. Nada sensível é escolhido por você.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Perguntar &amp;novamente</translation>
    </message>
    <message>
        <source>No row is chosen</source>
        <translation>Nenhuma linha escolhida</translation>
    </message>
    <message>
        <source>Choose a row to see what could answer it.</source>
        <translation>Escolha uma linha para ver o que poderia atendê-la.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was refused this %n time(s).</source>
        <translation>
            <numerusform>%1 teve isto recusado %n vez.</numerusform>
            <numerusform>%1 teve isto recusado %n vezes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have been refused this %n time(s).</source>
        <translation>
            <numerusform>%1 teria isto recusado %n vez.</numerusform>
            <numerusform>%1 teria isto recusado %n vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is muted in this session: M asks again.</source>
        <translation>Está silenciado nesta sessão: M pergunta novamente.</translation>
    </message>
    <message>
        <source>It is left out unless you check it.</source>
        <translation>Fica de fora, a menos que você marque.</translation>
    </message>
    <message>
        <source>your own text</source>
        <translation>texto seu</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>habitual: %1</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Editar a regra</translation>
    </message>
    <message>
        <source>&amp;Rule, as in a profile:</source>
        <translation>&amp;Regra, como em um perfil:</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnModel</name>
    <message>
        <source>Muted in this session</source>
        <translation>Silenciado nesta sessão</translation>
    </message>
    <message>
        <source>Only to look at</source>
        <translation>Somente para consulta</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>sem regra</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n file(s))</source>
        <translation>
            <numerusform>%1 (%n arquivo)</numerusform>
            <numerusform>%1 (%n arquivos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Último: %1</translation>
    </message>
    <message>
        <source>Rule to add</source>
        <translation>Regra a adicionar</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vistos</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risco</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnPreviewPage</name>
    <message>
        <source>What is written</source>
        <translation>O que é gravado</translation>
    </message>
    <message>
        <source>Into &amp;local/ files: updates of the package ask nothing</source>
        <translation>Em arquivos &amp;local/: as atualizações do pacote não perguntam nada</translation>
    </message>
    <message>
        <source>Into the profiles’ &amp;own files</source>
        <translation>Nos &amp;próprios arquivos dos perfis</translation>
    </message>
    <message>
        <source>The rules cannot be written so.</source>
        <translation>As regras não podem ser gravadas assim.</translation>
    </message>
    <message>
        <source>Nothing to write</source>
        <translation>Nada a gravar</translation>
    </message>
    <message>
        <source>The texts hold these rules already. Go back to choose others.</source>
        <translation>Os textos já contêm estas regras. Volte para escolher outras.</translation>
    </message>
    <message numerus="yes">
        <source>+%1 −%2 lines in %n file(s). Nothing is written before you apply it.</source>
        <translation>
            <numerusform>+%1 −%2 linhas em %n arquivo. Nada é gravado antes que você aplique.</numerusform>
            <numerusform>+%1 −%2 linhas em %n arquivos. Nada é gravado antes que você aplique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused all the same:</source>
        <translation>Recusado mesmo assim:</translation>
    </message>
    <message>
        <source>%1. A deny rule stands against it, for instance.</source>
        <translation>%1. Uma regra deny se opõe a isso, por exemplo.</translation>
    </message>
    <message>
        <source>The log says less of what is new: use the programs once more after this, and learn again for %1.</source>
        <translation>O log diz menos sobre o que é novo: use os programas mais uma vez depois disto e aprenda novamente para %1.</translation>
    </message>
    <message>
        <source>Planned in the session: another pass for %1. The log says less of a new child than of one that has rules, so use the programs once more after this and go on with the session.</source>
        <translation>Planejado na sessão: outra rodada para %1. O log diz menos sobre um filho novo do que sobre um que já tem regras; portanto, use os programas mais uma vez e continue a sessão.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnProgramsPage</name>
    <message numerus="yes">
        <source>%1 changed to it %n time(s).</source>
        <translation>
            <numerusform>%1 mudou para ele %n vez.</numerusform>
            <numerusform>%1 mudou para ele %n vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 went on with it; the start itself is not in the log.</source>
        <translation>%1 continuou com ele; o início em si não está no log.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not allowed to start it, %n time(s).</source>
        <translation>
            <numerusform>%1 foi impedido de iniciá-lo, %n vez.</numerusform>
            <numerusform>%1 foi impedido de iniciá-lo, %n vezes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 started it %n time(s).</source>
        <translation>
            <numerusform>%1 o iniciou %n vez.</numerusform>
            <numerusform>%1 o iniciou %n vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What started programs run under</source>
        <translation>Sob o que os programas iniciados são executados</translation>
    </message>
    <message>
        <source>Decided first, because it says which profile their accesses belong to.</source>
        <translation>Decidido primeiro, pois determina a qual perfil pertencem os acessos deles.</translation>
    </message>
    <message>
        <source>Started programs</source>
        <translation>Programas iniciados</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensível</translation>
    </message>
    <message>
        <source>Nothing is chosen for you here. The usual answer would be “%1”.</source>
        <translation>Nada é escolhido por você aqui. A resposta habitual seria “%1”.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>no rule is added now; it is asked again the next time</source>
        <translation>nenhuma regra é adicionada agora; a pergunta volta na próxima vez</translation>
    </message>
    <message>
        <source>Pass its environment on as it is</source>
        <translation>Repassar o ambiente como está</translation>
    </message>
    <message>
        <source>Whoever starts the program can then make it do other things, for instance by LD_PRELOAD</source>
        <translation>Quem iniciar o programa pode então levá-lo a fazer outras coisas, por exemplo com LD_PRELOAD</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnSourcePage</name>
    <message>
        <source>What to learn from</source>
        <translation>Com o que aprender</translation>
    </message>
    <message>
        <source>Choose the log and the profiles that get rules. Nothing is written before you have seen it.</source>
        <translation>Escolha o log e os perfis que recebem regras. Nada é gravado antes que você veja.</translation>
    </message>
    <message>
        <source>Profiles with denials</source>
        <translation>Perfis com negações</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>Não lido.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>&amp;Open a log file…</source>
        <translation>&amp;Abrir um arquivo de log…</translation>
    </message>
    <message>
        <source>Open a log file</source>
        <translation>Abrir um arquivo de log</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Desde quando</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Todo o período</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>Marcar &amp;todos</translation>
    </message>
    <message>
        <source>Chec&amp;k none</source>
        <translation>&amp;Desmarcar todos</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>sem perfil</translation>
    </message>
    <message>
        <source>No denials in that time</source>
        <translation>Nenhuma negação nesse período</translation>
    </message>
    <message>
        <source>Older ones are in the log: choose a longer time above.</source>
        <translation>Há mais antigas no log: escolha um período maior acima.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n profile(s) with denials chosen</source>
        <translation>
            <numerusform>%1 de %n perfil com negações escolhido</numerusform>
            <numerusform>%1 de %n perfis com negações escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>Todos os programas</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnWizard</name>
    <message>
        <source>Learn from denials</source>
        <translation>Aprender com as negações</translation>
    </message>
    <message>
        <source>Log and programs</source>
        <translation>Log e programas</translation>
    </message>
    <message>
        <source>Started programs</source>
        <translation>Programas iniciados</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>Revisão de acessos</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próximo</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Aplicar…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::MainWindow</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Pavise</source>
        <translation>Pavise</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>P&amp;rocess</source>
        <translation>Pr&amp;ocesso</translation>
    </message>
    <message>
        <source>&amp;Denials</source>
        <translation>&amp;Negações</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>%1 — Pavise</source>
        <translation>%1 — Pavise</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>&amp;Novo perfil…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Look at another system’s &amp;files…</source>
        <translation>Ver os arquivos de &amp;outro sistema…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple system</source>
        <translation>Abrir o sistema de &amp;exemplo</translation>
    </message>
    <message>
        <source>&amp;Back to this computer</source>
        <translation>&amp;Voltar a este computador</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Página a&amp;nterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>&amp;Próxima página</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>Próxima parte da &amp;janela</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior da janela</translation>
    </message>
    <message>
        <source>&amp;Find or filter</source>
        <translation>&amp;Localizar ou filtrar</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>&amp;Names in the navigation</source>
        <translation>No&amp;mes na navegação</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Relatório…</translation>
    </message>
    <message>
        <source>&amp;User namespaces…</source>
        <translation>Espaços de nomes de &amp;usuário…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;O que é isto?</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Pavise</source>
        <translation>&amp;Sobre o Pavise</translation>
    </message>
    <message>
        <source>Open profile files</source>
        <translation>Abrir arquivos de perfil</translation>
    </message>
    <message>
        <source>Choose the top folder of the other system</source>
        <translation>Escolha a pasta raiz do outro sistema</translation>
    </message>
</context>
<context>
    <name>pavise::ui::MutedDialog</name>
    <message>
        <source>&amp;Show again</source>
        <translation>&amp;Mostrar novamente</translation>
    </message>
    <message>
        <source>Muted denials</source>
        <translation>Negações silenciadas</translation>
    </message>
    <message>
        <source>They are neither shown nor counted. Muting allows nothing: what was refused goes on being refused.</source>
        <translation>Não são mostradas nem contadas. Silenciar não permite nada: o que era recusado continua sendo recusado.</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Negações</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>você remover</translation>
    </message>
</context>
<context>
    <name>pavise::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>pavise::ui::NewProfileWizard</name>
    <message>
        <source>New profile</source>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próximo</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>&amp;Carregar…</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Con&amp;cluir</translation>
    </message>
    <message>
        <source>Loaded profile</source>
        <translation>Perfil carregado</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Name and start</source>
        <translation>Nome e ponto de partida</translation>
    </message>
    <message>
        <source>Parts to include</source>
        <translation>Partes a incluir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>O texto</translation>
    </message>
    <message>
        <source>Use and learn</source>
        <translation>Usar e aprender</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>The profile %1 is loaded and only complains. Keep it, to go on later?</source>
        <translation>O perfil %1 está carregado em modo complain. Mantê-lo, para continuar depois?</translation>
    </message>
    <message>
        <source>The Learn wizard takes it up again at any time. Discarding takes it out of the kernel and removes its file.</source>
        <translation>O assistente Aprender o retoma a qualquer momento. Descartar o retira do kernel e remove seu arquivo.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>&amp;Discard it…</source>
        <translation>&amp;Descartar…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::OutlineModel</name>
    <message>
        <source>child profile</source>
        <translation>perfil filho</translation>
    </message>
    <message>
        <source>hat</source>
        <translation>hat</translation>
    </message>
    <message>
        <source>%1 rules: %2</source>
        <translation>regras %1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>pavise::ui::OverviewPage</name>
    <message>
        <source>Protection</source>
        <translation>Proteção</translation>
    </message>
    <message>
        <source>Profiles by mode</source>
        <translation>Perfis por modo</translation>
    </message>
    <message>
        <source>Network services without a profile</source>
        <translation>Serviços de rede sem perfil</translation>
    </message>
    <message>
        <source>Denials in the log</source>
        <translation>Negações no log</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Running programs</source>
        <translation>Programas em execução</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Eventos mais recentes</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Alterações recentes</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Todos os perfis</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>Todos os processos</translation>
    </message>
    <message>
        <source>All denials</source>
        <translation>Todas as negações</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>apparmor.service is on.</source>
        <translation>apparmor.service está ligado.</translation>
    </message>
    <message>
        <source>It loads the profiles now and at every start.</source>
        <translation>Ele carrega os perfis agora e em toda inicialização.</translation>
    </message>
    <message>
        <source>The service was not enabled.</source>
        <translation>O serviço não foi habilitado.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Desfeito.</translation>
    </message>
    <message>
        <source>What was before is back.</source>
        <translation>O que havia antes está de volta.</translation>
    </message>
    <message>
        <source>It was not undone.</source>
        <translation>Não foi desfeito.</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>kernel %1</translation>
    </message>
    <message>
        <source>Reading the system…</source>
        <translation>Lendo o sistema…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::PageHeader</name>
    <message>
        <source>Working</source>
        <translation>Trabalhando</translation>
    </message>
</context>
<context>
    <name>pavise::ui::PathLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>pavise::ui::PolicyService</name>
    <message numerus="yes">
        <source>%n file(s) were loaded before that.</source>
        <translation>
            <numerusform>Antes disso foi carregado %n arquivo.</numerusform>
            <numerusform>Antes disso foram carregados %n arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the files could be read.</source>
        <translation>Nenhum dos arquivos pôde ser lido.</translation>
    </message>
    <message>
        <source>Nobody kept the change in time, so all is as it was before.</source>
        <translation>Ninguém manteve a alteração a tempo, portanto tudo está como antes.</translation>
    </message>
    <message>
        <source>This is the sample system: it can be read, edited and checked, and nothing can be changed. You can export the text.</source>
        <translation>Este é o sistema de exemplo: pode ser lido, editado e verificado, e nada pode ser alterado. Você pode exportar o texto.</translation>
    </message>
    <message>
        <source>These are the files of another system: they can be read, edited and checked, and are not changed. You can export the text and put it there yourself.</source>
        <translation>Estes são os arquivos de outro sistema: podem ser lidos, editados e verificados, e não são alterados. Você pode exportar o texto e colocá-lo lá por conta própria.</translation>
    </message>
    <message>
        <source>The helper that changes policy is not installed or cannot be started. Everything can be read, edited and checked. You can export the text.</source>
        <translation>O auxiliar que altera a política não está instalado ou não pode ser iniciado. Tudo pode ser lido, editado e verificado. Você pode exportar o texto.</translation>
    </message>
    <message>
        <source>The helper is of another version than Pavise. Restart Pavise after the update is complete, or export the text.</source>
        <translation>O auxiliar é de outra versão que a do Pavise. Reinicie o Pavise depois que a atualização terminar ou exporte o texto.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n file(s), %1 now have the new text.</source>
        <translation>
            <numerusform>De %n arquivo, %1 agora tem o novo texto.</numerusform>
            <numerusform>De %n arquivos, %1 agora têm o novo texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trial was over already. What is true now was read again.</source>
        <translation>O teste já havia terminado. A situação atual foi lida novamente.</translation>
    </message>
    <message>
        <source>It could not be kept: %1</source>
        <translation>Não pôde ser mantido: %1</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Tudo está como antes.</translation>
    </message>
    <message>
        <source>It could not be taken back at once: %1 It is when the time is over.</source>
        <translation>Não pôde ser revertido imediatamente: %1 Será revertido quando o tempo terminar.</translation>
    </message>
    <message>
        <source>The history does not hold this change any more, so it cannot be taken back from here. The history page has what is left.</source>
        <translation>O histórico não contém mais esta alteração, portanto ela não pode ser revertida daqui. A página do histórico mostra o que resta.</translation>
    </message>
    <message>
        <source>It could not be taken back at once: %1</source>
        <translation>Não pôde ser revertido imediatamente: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Inserir %1</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>Substituir por %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Correção</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProcessModel</name>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>restart to confine by %1</source>
        <translation>reinicie para confinar com %1</translation>
    </message>
    <message>
        <source>in %1 %2</source>
        <translation>em %1 %2</translation>
    </message>
    <message>
        <source>may not change its profile</source>
        <translation>não pode mudar de perfil</translation>
    </message>
    <message>
        <source>program was replaced</source>
        <translation>programa foi substituído</translation>
    </message>
    <message>
        <source>The network can reach this program, and no profile confines it.</source>
        <translation>A rede pode alcançar este programa, e nenhum perfil o confina.</translation>
    </message>
    <message>
        <source>%1, warning: not confined</source>
        <translation>%1, aviso: não confinado</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>Escuta em</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProcessesPage</name>
    <message>
        <source>Filter by program, user, profile or PID</source>
        <translation>Filtrar por programa, usuário, perfil ou PID</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processos</translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>Todos os programas</translation>
    </message>
    <message>
        <source>Confined</source>
        <translation>Confinados</translation>
    </message>
    <message>
        <source>Unconfined</source>
        <translation>Não confinados</translation>
    </message>
    <message>
        <source>Unconfined and on the network</source>
        <translation>Não confinados e na rede</translation>
    </message>
    <message>
        <source>All, with kernel threads</source>
        <translation>Todos, com threads do kernel</translation>
    </message>
    <message>
        <source>Which processes</source>
        <translation>Quais processos</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Limpar filtros</translation>
    </message>
    <message>
        <source>&amp;Go to the profile</source>
        <translation>&amp;Ir para o perfil</translation>
    </message>
    <message>
        <source>Show &amp;denials</source>
        <translation>Mostrar &amp;negações</translation>
    </message>
    <message>
        <source>Copy program &amp;path</source>
        <translation>Copiar ca&amp;minho do programa</translation>
    </message>
    <message>
        <source>&amp;Create a profile for this program…</source>
        <translation>&amp;Criar um perfil para este programa…</translation>
    </message>
    <message>
        <source>Confinement is not known.</source>
        <translation>Confinamento desconhecido.</translation>
    </message>
    <message>
        <source>This kernel has no AppArmor, so no process has a label.</source>
        <translation>Este kernel não tem o AppArmor, portanto nenhum processo tem rótulo.</translation>
    </message>
    <message>
        <source>Programs of other users are shown by their short name.</source>
        <translation>Programas de outros usuários são mostrados pelo nome curto.</translation>
    </message>
    <message>
        <source>Only an administrator may see their paths and sockets.</source>
        <translation>Só um administrador pode ver seus caminhos e sockets.</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) running</source>
        <translation>
            <numerusform>%n programa em execução</numerusform>
            <numerusform>%n programas em execução</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 running programs are confined, %3 unconfined on the network</source>
        <translation>%1 de %2 programas em execução confinados, %3 não confinados na rede</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostrados</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n processo</numerusform>
            <numerusform>%n processos</numerusform>
        </translation>
    </message>
    <message>
        <source>No processes here</source>
        <translation>Nenhum processo aqui</translation>
    </message>
    <message>
        <source>Reading processes</source>
        <translation>Lendo processos</translation>
    </message>
    <message>
        <source>This tree has no /proc to read.</source>
        <translation>Esta árvore não tem /proc para ler.</translation>
    </message>
    <message>
        <source>The list of processes is being read.</source>
        <translation>A lista de processos está sendo lida.</translation>
    </message>
    <message>
        <source>No process matches</source>
        <translation>Nenhum processo corresponde</translation>
    </message>
    <message>
        <source>The filter hides all processes.</source>
        <translation>O filtro oculta todos os processos.</translation>
    </message>
    <message>
        <source>Choose a process to see what confines it.</source>
        <translation>Escolha um processo para ver o que o confina.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileCommands</name>
    <message>
        <source>Set &amp;mode</source>
        <translation>Definir &amp;modo</translation>
    </message>
    <message>
        <source>&amp;Enforce…</source>
        <translation>&amp;Enforce…</translation>
    </message>
    <message>
        <source>&amp;Complain…</source>
        <translation>&amp;Complain…</translation>
    </message>
    <message>
        <source>Complain for an &amp;hour…</source>
        <translation>Complain por uma &amp;hora…</translation>
    </message>
    <message>
        <source>&amp;Kill…</source>
        <translation>&amp;Kill…</translation>
    </message>
    <message>
        <source>&amp;Unconfined…</source>
        <translation>&amp;Unconfined…</translation>
    </message>
    <message>
        <source>&amp;Reload…</source>
        <translation>&amp;Recarregar…</translation>
    </message>
    <message>
        <source>Disa&amp;ble…</source>
        <translation>Desa&amp;bilitar…</translation>
    </message>
    <message>
        <source>Enabl&amp;e…</source>
        <translation>&amp;Habilitar…</translation>
    </message>
    <message>
        <source>&amp;Unload…</source>
        <translation>&amp;Descarregar…</translation>
    </message>
    <message>
        <source>Unload &amp;all profiles…</source>
        <translation>Descarregar &amp;todos os perfis…</translation>
    </message>
    <message numerus="yes">
        <source>Enforce %n profile(s)</source>
        <translation>
            <numerusform>Impor %n perfil</numerusform>
            <numerusform>Impor %n perfis</numerusform>
        </translation>
    </message>
    <message>
        <source>What the rules do not allow is refused and logged from now on.</source>
        <translation>De agora em diante, o que as regras não permitem é recusado e registrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are enforced.</source>
        <translation>
            <numerusform>%n perfil está imposto.</numerusform>
            <numerusform>%n perfis estão impostos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n profile(s) complain</source>
        <translation>
            <numerusform>Colocar %n perfil em modo complain</numerusform>
            <numerusform>Colocar %n perfis em modo complain</numerusform>
        </translation>
    </message>
    <message>
        <source>For an hour nothing is refused, only logged: the programs are not held back. Then the mode of now comes back by itself.</source>
        <translation>Por uma hora nada é recusado, só registrado: os programas não são impedidos. Depois o modo atual volta automaticamente.</translation>
    </message>
    <message>
        <source>Nothing is refused any more, only logged: the programs are not held back.</source>
        <translation>Nada mais é recusado, só registrado: os programas não são impedidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) complain.</source>
        <translation>
            <numerusform>%n perfil está em modo complain.</numerusform>
            <numerusform>%n perfis estão em modo complain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n profile(s) to kill</source>
        <translation>
            <numerusform>Colocar %n perfil em modo kill</numerusform>
            <numerusform>Colocar %n perfis em modo kill</numerusform>
        </translation>
    </message>
    <message>
        <source>A program that does what the rules do not allow is ended at once, and may lose what was not saved.</source>
        <translation>Um programa que faz o que as regras não permitem é encerrado imediatamente e pode perder o que não foi salvo.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) kill.</source>
        <translation>
            <numerusform>%n perfil está em modo kill.</numerusform>
            <numerusform>%n perfis estão em modo kill.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n profile(s) to unconfined</source>
        <translation>
            <numerusform>Colocar %n perfil em modo unconfined</numerusform>
            <numerusform>Colocar %n perfis em modo unconfined</numerusform>
        </translation>
    </message>
    <message>
        <source>The profiles only name the programs from now on: nothing is refused and nothing is logged.</source>
        <translation>De agora em diante os perfis só dão nome aos programas: nada é recusado e nada é registrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are unconfined.</source>
        <translation>
            <numerusform>%n perfil está em modo unconfined.</numerusform>
            <numerusform>%n perfis estão em modo unconfined.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel gets the policy of the files as they stand on the disk now.</source>
        <translation>O kernel recebe a política dos arquivos como estão agora no disco.</translation>
    </message>
    <message numerus="yes">
        <source>That many are loaded in %n part(s), each with a password of its own.</source>
        <translation>
            <numerusform>Por serem tantos, são carregados em %n parte, cada uma com sua própria senha.</numerusform>
            <numerusform>Por serem tantos, são carregados em %n partes, cada uma com sua própria senha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reload %n profile file(s)</source>
        <translation>
            <numerusform>Recarregar %n arquivo de perfil</numerusform>
            <numerusform>Recarregar %n arquivos de perfil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile file(s) are loaded again.</source>
        <translation>
            <numerusform>%n arquivo de perfil foi recarregado.</numerusform>
            <numerusform>%n arquivos de perfil foram recarregados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n profile file(s)</source>
        <translation>
            <numerusform>Desabilitar %n arquivo de perfil</numerusform>
            <numerusform>Desabilitar %n arquivos de perfil</numerusform>
        </translation>
    </message>
    <message>
        <source>Their profiles are taken out of the kernel and not loaded at boot. The files stay as they are; Enable brings the profiles back.</source>
        <translation>Seus perfis são retirados do kernel e não são carregados na inicialização. Os arquivos ficam como estão; Habilitar traz os perfis de volta.</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Desabilitar…</translation>
    </message>
    <message numerus="yes">
        <source>%n profile file(s) are disabled.</source>
        <translation>
            <numerusform>%n arquivo de perfil está desabilitado.</numerusform>
            <numerusform>%n arquivos de perfil estão desabilitados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n profile file(s)</source>
        <translation>
            <numerusform>Habilitar %n arquivo de perfil</numerusform>
            <numerusform>Habilitar %n arquivos de perfil</numerusform>
        </translation>
    </message>
    <message>
        <source>Their profiles are loaded now and at every boot. Programs that run already are confined when they start the next time.</source>
        <translation>Seus perfis são carregados agora e em toda inicialização. Programas já em execução são confinados na próxima vez que iniciarem.</translation>
    </message>
    <message>
        <source>&amp;Enable…</source>
        <translation>&amp;Habilitar…</translation>
    </message>
    <message numerus="yes">
        <source>%n profile file(s) are enabled.</source>
        <translation>
            <numerusform>%n arquivo de perfil está habilitado.</numerusform>
            <numerusform>%n arquivos de perfil estão habilitados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unload %n profile(s)</source>
        <translation>
            <numerusform>Descarregar %n perfil</numerusform>
            <numerusform>Descarregar %n perfis</numerusform>
        </translation>
    </message>
    <message>
        <source>They are taken out of the kernel with their children. Files stay as they are, so the next boot or Reload brings them back.</source>
        <translation>São retirados do kernel com seus filhos. Os arquivos ficam como estão, portanto a próxima inicialização ou Recarregar os traz de volta.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are unloaded.</source>
        <translation>
            <numerusform>%n perfil foi descarregado.</numerusform>
            <numerusform>%n perfis foram descarregados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unload all profiles</source>
        <translation>Descarregar todos os perfis</translation>
    </message>
    <message>
        <source>AppArmor protects nothing any more until the profiles are loaded again, at the next boot or by Reload. Files stay as they are.</source>
        <translation>O AppArmor não protege mais nada até que os perfis sejam carregados novamente, na próxima inicialização ou com Recarregar. Os arquivos ficam como estão.</translation>
    </message>
    <message>
        <source>&amp;Unload all…</source>
        <translation>&amp;Descarregar todos…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileContainerPage</name>
    <message>
        <source>A copy that you can edit</source>
        <translation>Uma cópia que você pode editar</translation>
    </message>
    <message>
        <source>Only &amp;complain at first, so that rules can be learnt</source>
        <translation>&amp;Primeiro em modo complain, para que as regras possam ser aprendidas</translation>
    </message>
    <message>
        <source>Changes to the profile itself would not last: its owner makes it anew. A copy under another name stays yours.</source>
        <translation>Alterações no próprio perfil não durariam: seu dono o recria. Uma cópia com outro nome continua sendo sua.</translation>
    </message>
    <message>
        <source>Facts about the loaded profile</source>
        <translation>Dados do perfil carregado</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nome da cópia</translation>
    </message>
    <message>
        <source>Let the runtime stop the container</source>
        <translation>Deixar o runtime parar o contêiner</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Nome da cópia</translation>
    </message>
    <message>
        <source>&amp;Let the runtime stop the container: allow signals from %1</source>
        <translation>&amp;Deixar o runtime parar o contêiner: permitir sinais de %1</translation>
    </message>
    <message>
        <source>Without it a container can be started and never be stopped or killed, once its runtime has a profile of its own</source>
        <translation>Sem isso, um contêiner pode ser iniciado e nunca ser parado ou encerrado, uma vez que seu runtime tenha um perfil próprio</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Dono</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processos</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contêineres</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Its owner keeps the text, so the copy says exactly the same.</source>
        <translation>Seu dono guarda o texto, portanto a cópia diz exatamente o mesmo.</translation>
    </message>
    <message>
        <source>no file; the kernel holds it compiled</source>
        <translation>nenhum arquivo; o kernel o contém compilado</translation>
    </message>
    <message>
        <source>The runtime keeps no text. The copy is written from what is known of its template: the container may do everything but reach the host through /proc, /sys and mounts. Read it through; your version of the runtime may differ in details.</source>
        <translation>O runtime não guarda nenhum texto. A cópia é escrita com base no que se conhece de seu modelo: o contêiner pode fazer tudo, menos alcançar o host por /proc, /sys e montagens. Leia-a com atenção; sua versão do runtime pode diferir em detalhes.</translation>
    </message>
    <message>
        <source>nowhere; the kernel holds it compiled</source>
        <translation>em lugar nenhum; o kernel o contém compilado</translation>
    </message>
    <message>
        <source>What is compiled cannot be read back as rules, so a copy is not possible. Instead a profile without rules is made that only complains, and its rules are learnt.</source>
        <translation>O que está compilado não pode ser lido de volta como regras, portanto não é possível fazer uma cópia. Em vez disso, é criado um perfil sem regras em modo complain, e suas regras são aprendidas.</translation>
    </message>
    <message>
        <source>The copy needs a name.</source>
        <translation>A cópia precisa de um nome.</translation>
    </message>
    <message>
        <source>The name is that of the file too: no slash, no space, no dot at the beginning.</source>
        <translation>O nome também é o do arquivo: sem barra, sem espaço, sem ponto no início.</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Já existe um perfil com esse nome.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Já existe um arquivo com esse nome.</translation>
    </message>
    <message>
        <source>Not so.</source>
        <translation>Assim não.</translation>
    </message>
    <message>
        <source>Docker, containerd or CRI-O makes it when it starts</source>
        <translation>criado pelo Docker, containerd ou CRI-O ao iniciar</translation>
    </message>
    <message>
        <source>Podman or Buildah makes it when it starts</source>
        <translation>criado pelo Podman ou Buildah ao iniciar</translation>
    </message>
    <message>
        <source>snapd makes it for a snap</source>
        <translation>criado pelo snapd para um snap</translation>
    </message>
    <message>
        <source>libvirt makes it for a virtual machine</source>
        <translation>criado pelo libvirt para uma máquina virtual</translation>
    </message>
    <message>
        <source>LXC, LXD or Incus makes it for a container</source>
        <translation>criado pelo LXC, LXD ou Incus para um contêiner</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileEditor</name>
    <message>
        <source>Profile text</source>
        <translation>Texto do perfil</translation>
    </message>
    <message>
        <source>Nothing is to be said about this place.</source>
        <translation>Não há nada a dizer sobre este lugar.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileEnforcePage</name>
    <message>
        <source>Enforce</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>From here on, what the rules do not allow is refused and logged.</source>
        <translation>Daqui em diante, o que as regras não permitem é recusado e registrado.</translation>
    </message>
    <message>
        <source>What holds from now on</source>
        <translation>O que vale de agora em diante</translation>
    </message>
    <message>
        <source>Keep watching for now</source>
        <translation>Continuar observando por enquanto</translation>
    </message>
    <message>
        <source>it goes on complaining; the Learn wizard takes it up again at any time</source>
        <translation>continua em modo complain; o assistente Aprender o retoma a qualquer momento</translation>
    </message>
    <message>
        <source>Try to enforce</source>
        <translation>Testar a imposição</translation>
    </message>
    <message>
        <source>it goes back to complaining by itself unless you keep it</source>
        <translation>volta automaticamente ao modo complain, a menos que você o mantenha</translation>
    </message>
    <message>
        <source>for good; Undo and the history lead back</source>
        <translation>em definitivo; Desfazer e o histórico permitem voltar</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds to try</source>
        <translation>Segundos de teste</translation>
    </message>
    <message>
        <source>&amp;Try for</source>
        <translation>&amp;Testar por</translation>
    </message>
    <message>
        <source>Nothing was learnt yet.</source>
        <translation>Nada foi aprendido ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of accesses would be refused. Go back and learn first.</source>
        <translation>
            <numerusform>%n grupo de acessos seria recusado. Volte e aprenda primeiro.</numerusform>
            <numerusform>%n grupos de acessos seriam recusados. Volte e aprenda primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something new was recorded since the last pass.</source>
        <translation>Algo novo foi registrado desde a última rodada.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of accesses would be refused. Go back for another pass, or try.</source>
        <translation>
            <numerusform>%n grupo de acessos seria recusado. Volte para outra rodada ou teste.</numerusform>
            <numerusform>%n grupos de acessos seriam recusados. Volte para outra rodada ou teste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program was not seen under its profile yet.</source>
        <translation>O programa ainda não foi visto sob seu perfil.</translation>
    </message>
    <message>
        <source>What it needs is not known, so it may not even start when this is enforced.</source>
        <translation>Não se sabe do que ele precisa, portanto pode nem iniciar quando isto for imposto.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileFoundPage</name>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>A&amp;bri-lo</translation>
    </message>
    <message>
        <source>&amp;Learn for it</source>
        <translation>&amp;Aprender para ele</translation>
    </message>
    <message>
        <source>Facts about the program</source>
        <translation>Dados do programa</translation>
    </message>
    <message>
        <source>It has a profile already:</source>
        <translation>Ele já tem um perfil:</translation>
    </message>
    <message>
        <source>%1. A second one would only get in its way.</source>
        <translation>%1. Um segundo só atrapalharia.</translation>
    </message>
    <message>
        <source>The file %1 is there already</source>
        <translation>O arquivo %1 já existe</translation>
    </message>
    <message>
        <source>and defines something else. You can give the new file another name in the next step.</source>
        <translation>e define outra coisa. Você pode dar outro nome ao novo arquivo na próxima etapa.</translation>
    </message>
    <message>
        <source>This is all that can be known of a program without running it. What it really does is learnt while you use it.</source>
        <translation>Isto é tudo o que se pode saber de um programa sem executá-lo. O que ele realmente faz é aprendido enquanto você o usa.</translation>
    </message>
    <message>
        <source>script</source>
        <translation>script</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binário</translation>
    </message>
    <message>
        <source>runs with its owner’s rights</source>
        <translation>executa com os direitos de seu dono</translation>
    </message>
    <message>
        <source>Whoever starts it gets the rights of its owner (setuid or setgid). A profile is worth much here; look at every rule with care.</source>
        <translation>Quem o inicia recebe os direitos de seu dono (setuid ou setgid). Um perfil vale muito aqui; examine cada regra com cuidado.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>none that is known; it was put there by hand</source>
        <translation>nenhum conhecido; foi colocado ali manualmente</translation>
    </message>
    <message>
        <source>Menu entry</source>
        <translation>Entrada de menu</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Executado por</translation>
    </message>
    <message>
        <source>The kernel attaches the profile by the script’s own path, and its interpreter runs under the same profile.</source>
        <translation>O kernel associa o perfil pelo caminho do próprio script, e seu interpretador é executado sob o mesmo perfil.</translation>
    </message>
    <message>
        <source>Libraries that it is linked with</source>
        <translation>Bibliotecas às quais está vinculado</translation>
    </message>
    <message>
        <source>What asks for shared parts</source>
        <translation>O que pede partes compartilhadas</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileModel</name>
    <message>
        <source>Compared in meaning: loading the file would change no answer.</source>
        <translation>Comparado pelo significado: carregar o arquivo não mudaria nenhuma resposta.</translation>
    </message>
    <message numerus="yes">
        <source>Compared in meaning: loading the file would change %n kind(s) of answers.</source>
        <translation>
            <numerusform>Comparado pelo significado: carregar o arquivo mudaria %n tipo de resposta.</numerusform>
            <numerusform>Comparado pelo significado: carregar o arquivo mudaria %n tipos de respostas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared in meaning: only the header differs.</source>
        <translation>Comparado pelo significado: só o cabeçalho difere.</translation>
    </message>
    <message>
        <source>The kernel has it, and the file of its parent has not.</source>
        <translation>O kernel o contém, e o arquivo de seu pai não.</translation>
    </message>
    <message>
        <source>The policy that is loaded cannot be read, so it was not compared.</source>
        <translation>A política carregada não pode ser lida, portanto não foi comparada.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>in namespace %1</source>
        <translation>no espaço de nomes %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processos</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Negações</translation>
    </message>
    <message>
        <source>Last denial</source>
        <translation>Última negação</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Attaches to</source>
        <translation>Associado a</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileNamePage</name>
    <message>
        <source>Name and start</source>
        <translation>Nome e ponto de partida</translation>
    </message>
    <message>
        <source>The proposals follow what distributions do; they can stay as they are.</source>
        <translation>As propostas seguem o que as distribuições fazem; podem ficar como estão.</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nome do perfil</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Associado a</translation>
    </message>
    <message>
        <source>A path, or a pattern such as /opt/app/*/bin/app for a program whose folder changes with each version</source>
        <translation>Um caminho ou um padrão como /opt/app/*/bin/app, para um programa cuja pasta muda a cada versão</translation>
    </message>
    <message>
        <source>File in /etc/apparmor.d</source>
        <translation>Arquivo em /etc/apparmor.d</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>&amp;Nome do perfil</translation>
    </message>
    <message>
        <source>A&amp;ttached to</source>
        <translation>Asso&amp;ciado a</translation>
    </message>
    <message>
        <source>&amp;File in /etc/apparmor.d</source>
        <translation>&amp;Arquivo em /etc/apparmor.d</translation>
    </message>
    <message>
        <source>What to start from</source>
        <translation>De onde partir</translation>
    </message>
    <message>
        <source>What was found in the program</source>
        <translation>O que foi encontrado no programa</translation>
    </message>
    <message>
        <source>usual: the parts that its libraries and interpreters ask for</source>
        <translation>habitual: as partes pedidas por suas bibliotecas e seus interpretadores</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>O mínimo possível</translation>
    </message>
    <message>
        <source>only what every program needs; learning says the rest</source>
        <translation>só o que todo programa precisa; o aprendizado diz o resto</translation>
    </message>
    <message>
        <source>A program with windows</source>
        <translation>Um programa com janelas</translation>
    </message>
    <message>
        <source>besides what was found: display, fonts, sound, desktop settings</source>
        <translation>além do que foi encontrado: tela, fontes, som, configurações do ambiente de trabalho</translation>
    </message>
    <message>
        <source>A network service</source>
        <translation>Um serviço de rede</translation>
    </message>
    <message>
        <source>besides what was found: names and addresses, certificates, TCP and UDP</source>
        <translation>além do que foi encontrado: nomes e endereços, certificados, TCP e UDP</translation>
    </message>
    <message>
        <source>A command line tool</source>
        <translation>Uma ferramenta de linha de comando</translation>
    </message>
    <message>
        <source>besides what was found: terminals, user names</source>
        <translation>além do que foi encontrado: terminais, nomes de usuários</translation>
    </message>
    <message>
        <source>The profile and its file need names.</source>
        <translation>O perfil e seu arquivo precisam de nomes.</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Já existe um perfil com esse nome.</translation>
    </message>
    <message>
        <source>Without something to attach to, no program would ever get the profile.</source>
        <translation>Sem algo a que se associar, nenhum programa jamais receberia o perfil.</translation>
    </message>
    <message>
        <source>It attaches to a path: that begins with a slash or a variable.</source>
        <translation>Ele se associa a um caminho: este começa com uma barra ou uma variável.</translation>
    </message>
    <message>
        <source>That is no name of a file that is loaded at boot.</source>
        <translation>Esse não é um nome de arquivo que seja carregado na inicialização.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Já existe um arquivo com esse nome.</translation>
    </message>
    <message>
        <source>Not so.</source>
        <translation>Assim não.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfilePartsPage</name>
    <message>
        <source>sensitive</source>
        <translation>sensível</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>médio</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baixo</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regra</numerusform>
            <numerusform>%n regras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; at most: %2</source>
        <translation>%1; no máximo: %2</translation>
    </message>
    <message>
        <source>Parts to include</source>
        <translation>Partes a incluir</translation>
    </message>
    <message>
        <source>Filter by name or reason</source>
        <translation>Filtrar por nome ou motivo</translation>
    </message>
    <message>
        <source>Shared parts</source>
        <translation>Partes compartilhadas</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>What it grants</source>
        <translation>O que concede</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risco</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>by what was found in the program</source>
        <translation>pelo que foi encontrado no programa</translation>
    </message>
    <message>
        <source>Of the starting point</source>
        <translation>Do ponto de partida</translation>
    </message>
    <message>
        <source>what such programs mostly need</source>
        <translation>o que programas assim geralmente precisam</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todas as outras</translation>
    </message>
    <message>
        <source>if you know that it needs them</source>
        <translation>se você souber que ele precisa delas</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) chosen</source>
        <translation>
            <numerusform>%n parte escolhida</numerusform>
            <numerusform>%n partes escolhidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive</source>
        <translation>
            <numerusform>%n sensível</numerusform>
            <numerusform>%n sensíveis</numerusform>
        </translation>
    </message>
    <message>
        <source>also grants what is sensitive: %1. Include it only if the program has a reason for that.</source>
        <translation>também concede algo sensível: %1. Inclua-a somente se o programa tiver motivo para isso.</translation>
    </message>
    <message>
        <source>Shared parts stand for many rules each; learning adds what is missing.</source>
        <translation>Cada parte compartilhada representa muitas regras; o aprendizado acrescenta o que falta.</translation>
    </message>
    <message>
        <source>Nothing sensitive is chosen.</source>
        <translation>Nada sensível foi escolhido.</translation>
    </message>
    <message>
        <source>Sensitive of what is chosen: %1.</source>
        <translation>Sensível no que foi escolhido: %1.</translation>
    </message>
    <message>
        <source>also grants what is sensitive: %1. Leave it out if the program can do without.</source>
        <translation>também concede algo sensível: %1. Deixe-a de fora se o programa puder dispensá-la.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileProgramPage</name>
    <message>
        <source>Which program</source>
        <translation>Qual programa</translation>
    </message>
    <message>
        <source>Filter by name or path</source>
        <translation>Filtrar por nome ou caminho</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen the text, and nothing is refused before you say so.</source>
        <translation>Nada é gravado antes que você veja o texto, e nada é recusado antes que você mande.</translation>
    </message>
    <message>
        <source>&amp;Applications</source>
        <translation>&amp;Aplicativos</translation>
    </message>
    <message>
        <source>&amp;Running programs</source>
        <translation>&amp;Programas em execução</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Caminho</translation>
    </message>
    <message>
        <source>&amp;Containers and others without a file</source>
        <translation>Con&amp;têineres e outros sem arquivo</translation>
    </message>
    <message>
        <source>Where to choose from</source>
        <translation>De onde escolher</translation>
    </message>
    <message>
        <source>This cannot get a profile.</source>
        <translation>Isto não pode receber um perfil.</translation>
    </message>
    <message>
        <source>There is no such program, or your user may not read it.</source>
        <translation>Esse programa não existe ou seu usuário não pode lê-lo.</translation>
    </message>
    <message>
        <source>It is a file that cannot be started.</source>
        <translation>É um arquivo que não pode ser iniciado.</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>Não lido.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Path of the program</source>
        <translation>Caminho do programa</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pr&amp;ocurar…</translation>
    </message>
    <message>
        <source>Pro&amp;gram</source>
        <translation>Pro&amp;grama</translation>
    </message>
    <message>
        <source>A path, or the name of a program as it is typed in a terminal. Links are followed to the file that the kernel sees; for a script, what runs it is found too.</source>
        <translation>Um caminho ou o nome de um programa como se digita em um terminal. Os links são seguidos até o arquivo que o kernel vê; no caso de um script, também se descobre o que o executa.</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Escolher um programa</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inicia</translation>
    </message>
    <message>
        <source>Menu entry</source>
        <translation>Entrada de menu</translation>
    </message>
    <message>
        <source>No applications here</source>
        <translation>Nenhum aplicativo aqui</translation>
    </message>
    <message>
        <source>Reading the menu</source>
        <translation>Lendo o menu</translation>
    </message>
    <message>
        <source>This system has no entries for an applications menu. Choose among running programs, or give a path.</source>
        <translation>Este sistema não tem entradas para um menu de aplicativos. Escolha entre os programas em execução ou informe um caminho.</translation>
    </message>
    <message>
        <source>The entries of the applications menu are being read.</source>
        <translation>As entradas do menu de aplicativos estão sendo lidas.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processos</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Profile now</source>
        <translation>Perfil atual</translation>
    </message>
    <message>
        <source>none, on the network</source>
        <translation>nenhum, na rede</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>No programs to choose from</source>
        <translation>Nenhum programa para escolher</translation>
    </message>
    <message>
        <source>No program runs whose path your user may see. Give its path instead.</source>
        <translation>Não há em execução nenhum programa cujo caminho seu usuário possa ver. Informe o caminho.</translation>
    </message>
    <message>
        <source>Loaded profile</source>
        <translation>Perfil carregado</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Every loaded profile has a file</source>
        <translation>Todo perfil carregado tem um arquivo</translation>
    </message>
    <message>
        <source>Programs such as Docker, Podman, snapd and libvirt load profiles without a file below /etc/apparmor.d. None is loaded now: start a container first.</source>
        <translation>Programas como Docker, Podman, snapd e libvirt carregam perfis sem um arquivo abaixo de /etc/apparmor.d. Nenhum está carregado agora: inicie primeiro um contêiner.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileTextPage</name>
    <message>
        <source>The text</source>
        <translation>O texto</translation>
    </message>
    <message>
        <source>Text of the new profile</source>
        <translation>Texto do novo perfil</translation>
    </message>
    <message>
        <source>It is written to %1 and loaded so that it only complains: nothing is refused, and nothing is protected yet.</source>
        <translation>É gravado em %1 e carregado em modo complain: nada é recusado, e nada está protegido ainda.</translation>
    </message>
    <message>
        <source>It is written to %1 and loaded. Nothing runs under it before you start a container so.</source>
        <translation>É gravado em %1 e carregado. Nada é executado sob ele antes que você inicie um contêiner assim.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>It does not compile.</source>
        <translation>Não compila.</translation>
    </message>
    <message>
        <source>Look at this first.</source>
        <translation>Veja isto primeiro.</translation>
    </message>
    <message>
        <source>It does not attach to the program.</source>
        <translation>Não se associa ao programa.</translation>
    </message>
    <message>
        <source>The pattern of the step before does not match %1, so the program would not get the profile.</source>
        <translation>O padrão da etapa anterior não corresponde a %1, portanto o programa não receberia o perfil.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileUsePage</name>
    <message>
        <source>Use the program now</source>
        <translation>Use o programa agora</translation>
    </message>
    <message>
        <source>Start a container so</source>
        <translation>Inicie um contêiner assim</translation>
    </message>
    <message>
        <source>Under the profile now</source>
        <translation>Sob o perfil agora</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>Registrado até aqui</translation>
    </message>
    <message>
        <source>Try what it is used for</source>
        <translation>Experimente tudo para que ele serve</translation>
    </message>
    <message>
        <source>&amp;Learn rules from it…</source>
        <translation>Apren&amp;der regras com isto…</translation>
    </message>
    <message>
        <source>The profile was taken back.</source>
        <translation>O perfil foi revertido.</translation>
    </message>
    <message>
        <source>It was only tried, and nobody kept it. Close this and make it again, without “Try first”.</source>
        <translation>Estava apenas em teste, e ninguém o manteve. Feche isto e crie-o novamente, sem “Testar primeiro”.</translation>
    </message>
    <message>
        <source>%1 is loaded. It records what the program does and refuses nothing: do all that it is used for, then learn.</source>
        <translation>%1 está carregado. Ele registra o que o programa faz e não recusa nada: faça tudo para que o programa serve, depois aprenda.</translation>
    </message>
    <message>
        <source>Start the container</source>
        <translation>Inicie o contêiner</translation>
    </message>
    <message>
        <source>Let it do its work</source>
        <translation>Deixe-o fazer seu trabalho</translation>
    </message>
    <message>
        <source>Run a command in it</source>
        <translation>Execute um comando nele</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Pare-o</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>Inicie o serviço</translation>
    </message>
    <message>
        <source>Let a client use it</source>
        <translation>Deixe um cliente usá-lo</translation>
    </message>
    <message>
        <source>Reload its settings</source>
        <translation>Recarregue suas configurações</translation>
    </message>
    <message>
        <source>Rotate its logs</source>
        <translation>Faça a rotação de seus logs</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Inicie-o</translation>
    </message>
    <message>
        <source>Open and save a file</source>
        <translation>Abra e salve um arquivo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprima</translation>
    </message>
    <message>
        <source>Use the network</source>
        <translation>Use a rede</translation>
    </message>
    <message>
        <source>Change its settings</source>
        <translation>Altere suas configurações</translation>
    </message>
    <message>
        <source>Quit it</source>
        <translation>Saia dele</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the line for %1</source>
        <translation>Copiar a linha para %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processo %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs under it yet: start the program.</source>
        <translation>Nada é executado sob ele ainda: inicie o programa.</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) started before the profile was loaded run without it: restart the program.</source>
        <translation>
            <numerusform>%n processo iniciado antes de o perfil ser carregado é executado sem ele: reinicie o programa.</numerusform>
            <numerusform>%n processos iniciados antes de o perfil ser carregado são executados sem ele: reinicie o programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>New since pass %1</source>
        <translation>Novos desde a rodada %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events in %n group(s)</source>
        <translation>
            <numerusform>eventos em %n grupo</numerusform>
            <numerusform>eventos em %n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Último: %1</translation>
    </message>
    <message>
        <source>Nothing new since the last pass. Use the program once more, or go on.</source>
        <translation>Nada novo desde a última rodada. Use o programa mais uma vez ou continue.</translation>
    </message>
    <message>
        <source>No log can be read,</source>
        <translation>Nenhum log pode ser lido,</translation>
    </message>
    <message>
        <source>so what the program does is not seen here. Members of the group adm or systemd-journal may read it.</source>
        <translation>portanto não se vê aqui o que o programa faz. Membros do grupo adm ou systemd-journal podem lê-lo.</translation>
    </message>
    <message>
        <source>Pass %1 is done.</source>
        <translation>A rodada %1 está concluída.</translation>
    </message>
    <message>
        <source>Use the program once more: new child profiles record more now than before they had rules. When a pass brings nothing new, go on.</source>
        <translation>Use o programa mais uma vez: perfis filhos novos agora registram mais do que antes de terem regras. Quando uma rodada não trouxer nada novo, continue.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfilesPage</name>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Ne&amp;w profile…</source>
        <translation>Novo perfi&amp;l…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>No profile matches</source>
        <translation>Nenhum perfil corresponde</translation>
    </message>
    <message>
        <source>The filters hide all profiles.</source>
        <translation>Os filtros ocultam todos os perfis.</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Limpar filtros</translation>
    </message>
    <message>
        <source>&amp;Open editor</source>
        <translation>&amp;Abrir editor</translation>
    </message>
    <message>
        <source>Compare files and &amp;kernel exactly…</source>
        <translation>Comparar arquivos e &amp;kernel com exatidão…</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Não comparado.</translation>
    </message>
    <message>
        <source>Asks for a password: only root may read the policy that the kernel holds</source>
        <translation>Pede uma senha: só o root pode ler a política que o kernel contém</translation>
    </message>
    <message>
        <source>Filter by name, file or attachment</source>
        <translation>Filtrar por nome, arquivo ou associação</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Mode: all</source>
        <translation>Modo: todos</translation>
    </message>
    <message>
        <source>Mode: enforce</source>
        <translation>Modo: enforce</translation>
    </message>
    <message>
        <source>Mode: complain</source>
        <translation>Modo: complain</translation>
    </message>
    <message>
        <source>Mode: kill</source>
        <translation>Modo: kill</translation>
    </message>
    <message>
        <source>Mode: unconfined</source>
        <translation>Modo: unconfined</translation>
    </message>
    <message>
        <source>Mode: prompt</source>
        <translation>Modo: prompt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State: all</source>
        <translation>Estado: todos</translation>
    </message>
    <message>
        <source>State: loaded</source>
        <translation>Estado: carregado</translation>
    </message>
    <message>
        <source>State: not loaded</source>
        <translation>Estado: não carregado</translation>
    </message>
    <message>
        <source>State: file and kernel differ</source>
        <translation>Estado: arquivo e kernel diferem</translation>
    </message>
    <message>
        <source>State: has errors</source>
        <translation>Estado: tem erros</translation>
    </message>
    <message>
        <source>&amp;Only with processes</source>
        <translation>&amp;Só com processos</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>Abrir no &amp;editor</translation>
    </message>
    <message>
        <source>Open lo&amp;cal override</source>
        <translation>Abrir s&amp;ubstituição local</translation>
    </message>
    <message>
        <source>Show &amp;processes</source>
        <translation>Mostrar &amp;processos</translation>
    </message>
    <message>
        <source>Show &amp;denials</source>
        <translation>Mostrar &amp;negações</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>C&amp;opiar nome</translation>
    </message>
    <message>
        <source>&amp;Learn from denials…</source>
        <translation>&amp;Aprender com as negações…</translation>
    </message>
    <message>
        <source>Cop&amp;y to a file of your own…</source>
        <translation>Copiar para um ar&amp;quivo próprio…</translation>
    </message>
    <message>
        <source>Compare &amp;versions…</source>
        <translation>Comparar &amp;versões…</translation>
    </message>
    <message>
        <source>Show &amp;transitions</source>
        <translation>Mostrar trans&amp;ições</translation>
    </message>
    <message>
        <source>S&amp;ilenced denials…</source>
        <translation>Negações &amp;silenciosas…</translation>
    </message>
    <message>
        <source>E&amp;xport for other machines…</source>
        <translation>E&amp;xportar para outras máquinas…</translation>
    </message>
    <message>
        <source>%1 enforce</source>
        <translation>%1 enforce</translation>
    </message>
    <message>
        <source>%1 complain</source>
        <translation>%1 complain</translation>
    </message>
    <message>
        <source>%1 unconfined</source>
        <translation>%1 unconfined</translation>
    </message>
    <message>
        <source>%1 in other modes</source>
        <translation>%1 em outros modos</translation>
    </message>
    <message>
        <source>%1 disabled</source>
        <translation>%1 desabilitados</translation>
    </message>
    <message>
        <source>%1 not loaded</source>
        <translation>%1 não carregados</translation>
    </message>
    <message>
        <source>%1 with errors</source>
        <translation>%1 com erros</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostrados</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n perfil</numerusform>
            <numerusform>%n perfis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selecionado</numerusform>
            <numerusform>%n selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading profiles</source>
        <translation>Lendo perfis</translation>
    </message>
    <message>
        <source>The kernel’s list and the profile files are being read.</source>
        <translation>A lista do kernel e os arquivos de perfil estão sendo lidos.</translation>
    </message>
    <message>
        <source>No profiles are loaded</source>
        <translation>Nenhum perfil está carregado</translation>
    </message>
    <message>
        <source>AppArmor is on, but it holds no policy and there are no profile files. Policy may have been unloaded, or never installed.</source>
        <translation>O AppArmor está ativado, mas não contém nenhuma política e não há arquivos de perfil. A política pode ter sido descarregada ou nunca instalada.</translation>
    </message>
    <message>
        <source>No profiles in this tree</source>
        <translation>Nenhum perfil nesta árvore</translation>
    </message>
    <message>
        <source>The other system’s folder holds neither profile files nor what its kernel says about loaded policy.</source>
        <translation>A pasta do outro sistema não contém nem arquivos de perfil nem o que seu kernel diz sobre a política carregada.</translation>
    </message>
    <message>
        <source>Profile files</source>
        <translation>Arquivos de perfil</translation>
    </message>
    <message>
        <source>none in /etc/apparmor.d</source>
        <translation>nenhum em /etc/apparmor.d</translation>
    </message>
    <message>
        <source>/etc/apparmor.d is not there</source>
        <translation>/etc/apparmor.d não existe</translation>
    </message>
    <message>
        <source>Security modules</source>
        <translation>Módulos de segurança</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Choose a profile to see what it is and what it does.</source>
        <translation>Escolha um perfil para ver o que ele é e o que faz.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::RecentChanges</name>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ReportDialog</name>
    <message>
        <source>&amp;Mask the names of people and of the machine</source>
        <translation>&amp;Mascarar os nomes das pessoas e da máquina</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Preparando o relatório</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>O que será salvo</translation>
    </message>
    <message>
        <source>Loaded profiles and their modes, what they confine and what listens on the network without one, and what was denied. Made for colleagues and auditors.</source>
        <translation>Perfis carregados e seus modos, o que confinam e o que escuta na rede sem perfil, e o que foi negado. Feito para colegas e auditores.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Sa&amp;lvar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>Tabela para planilhas (CSV)</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Dados para programas (JSON)</translation>
    </message>
    <message>
        <source>Each person becomes user1, user2 …, the machine becomes machine</source>
        <translation>Cada pessoa se torna user1, user2 …, a máquina se torna machine</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>, the beginning is shown</source>
        <translation>, o início é mostrado</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Não salvo.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 não pôde ser gravado: %2</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>O relatório está em %1.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::RuleModel</name>
    <message>
        <source>comes with the profile</source>
        <translation>vem com o perfil</translation>
    </message>
    <message>
        <source>Groups of recorded events that the rule answers</source>
        <translation>Grupos de eventos registrados que a regra atende</translation>
    </message>
    <message>
        <source>States that the policy would have fewer without the rule</source>
        <translation>Estados que a política teria a menos sem a regra</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatação</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necessária</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
</context>
<context>
    <name>pavise::ui::RulesPanel</name>
    <message>
        <source>&amp;Measure cost</source>
        <translation>&amp;Medir custo</translation>
    </message>
    <message>
        <source>Remove r&amp;ule</source>
        <translation>Remover r&amp;egra</translation>
    </message>
    <message>
        <source>Looking at the rules</source>
        <translation>Examinando as regras</translation>
    </message>
    <message>
        <source>Rules against reality</source>
        <translation>Regras na prática</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Todas as constatações</translation>
    </message>
    <message>
        <source>Not enforced here</source>
        <translation>Não impostas aqui</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>Sem efeito</translation>
    </message>
    <message>
        <source>Reach sensitive targets</source>
        <translation>Alcançam alvos sensíveis</translation>
    </message>
    <message>
        <source>Never needed by recorded events</source>
        <translation>Nunca necessárias nos eventos registrados</translation>
    </message>
    <message>
        <source>Cost in states</source>
        <translation>Custo em estados</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>Todas as regras</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Quais regras</translation>
    </message>
    <message>
        <source>Compiles once more without each rule; takes a while</source>
        <translation>Compila mais uma vez sem cada regra; leva um tempo</translation>
    </message>
    <message>
        <source>Takes the rule out of the text; Ctrl+Z brings it back (Delete)</source>
        <translation>Retira a regra do texto; Ctrl+Z a traz de volta (Delete)</translation>
    </message>
    <message>
        <source>&amp;Stop measuring</source>
        <translation>&amp;Parar medição</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s)</source>
        <translation>
            <numerusform>%1 de %n regra</numerusform>
            <numerusform>%1 de %n regras</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is held against the kernel, the other rules and the log.</source>
        <translation>Cada uma é confrontada com o kernel, as outras regras e o log.</translation>
    </message>
    <message>
        <source>No rules to look at</source>
        <translation>Nenhuma regra para examinar</translation>
    </message>
    <message>
        <source>Open a profile without errors to see which of its rules have no effect, what they open and what nobody needed.</source>
        <translation>Abra um perfil sem erros para ver quais de suas regras não têm efeito, a que dão acesso e quais não foram necessárias.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medindo</translation>
    </message>
    <message>
        <source>The profile is compiled once more without each of its rules.</source>
        <translation>O perfil é compilado mais uma vez sem cada uma de suas regras.</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nada deste tipo</translation>
    </message>
    <message>
        <source>No rule of this file is one of those chosen above.</source>
        <translation>Nenhuma regra deste arquivo é uma das escolhidas acima.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SessionChoice</name>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sessão</translation>
    </message>
    <message>
        <source>Sess&amp;ions…</source>
        <translation>Sess&amp;ões…</translation>
    </message>
    <message>
        <source>Learn once: nothing is kept</source>
        <translation>Aprender uma vez: nada é mantido</translation>
    </message>
    <message>
        <source>New session for the chosen profiles: keeps what is decided</source>
        <translation>Nova sessão para os perfis escolhidos: mantém o que for decidido</translation>
    </message>
    <message>
        <source>New session for all programs: over days and restarts</source>
        <translation>Nova sessão para todos os programas: por dias e reinicializações</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation>Continuar “%1”</translation>
    </message>
    <message>
        <source>Use the programs as often as you like, also after a restart, and open this again: only what is new is asked. Plan at least two passes: new child profiles record more once they have rules.</source>
        <translation>Use os programas quantas vezes quiser, mesmo após reiniciar, e abra isto novamente: só se pergunta o que é novo. Planeje pelo menos duas rodadas: perfis filhos novos registram mais depois que têm regras.</translation>
    </message>
    <message>
        <source>Whatever complains now or later is part of it. Go on with it every few days until a pass brings nothing new; plan at least two passes.</source>
        <translation>Tudo o que estiver em modo complain, agora ou depois, faz parte dela. Continue-a a cada poucos dias até que uma rodada não traga nada novo; planeje pelo menos duas rodadas.</translation>
    </message>
    <message>
        <source>No pass was made yet.</source>
        <translation>Nenhuma rodada foi feita ainda.</translation>
    </message>
    <message>
        <source>One pass: %1 new.</source>
        <translation>Uma rodada: %1 novos.</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es); new in the last: %1, %2 before.</source>
        <translation>
            <numerusform>%n rodada; novos na última: %1, %2 antes.</numerusform>
            <numerusform>%n rodadas; novos na última: %1, %2 antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) kept</source>
        <translation>
            <numerusform>%n decisão mantida</numerusform>
            <numerusform>%n decisões mantidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted</source>
        <translation>
            <numerusform>%n silenciado</numerusform>
            <numerusform>%n silenciados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new any more: it can be enforced.</source>
        <translation>Nada novo agora: pode ser imposto.</translation>
    </message>
    <message>
        <source>Planned: use %1 once more, then go on.</source>
        <translation>Planejado: use %1 mais uma vez e depois continue.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SessionsDialog</name>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lida</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada novo</translation>
    </message>
    <message>
        <source>use once more</source>
        <translation>usar mais uma vez</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>all programs</source>
        <translation>todos os programas</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n perfil</numerusform>
            <numerusform>%n perfis</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Excluir…</translation>
    </message>
    <message>
        <source>Learning sessions</source>
        <translation>Sessões de aprendizado</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Nenhuma sessão ainda</translation>
    </message>
    <message>
        <source>A session keeps what was decided, so that learning can go on after days and restarts. Choose “New session” on the first page of learning.</source>
        <translation>Uma sessão guarda o que foi decidido, para que o aprendizado possa continuar depois de dias e reinicializações. Escolha “Nova sessão” na primeira página do aprendizado.</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Excluir “%1”?</translation>
    </message>
    <message>
        <source>What was decided and muted in it is forgotten. Profiles stay as they are.</source>
        <translation>O que foi decidido e silenciado nela é esquecido. Os perfis ficam como estão.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Learns</source>
        <translation>Aprende</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Rodadas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novos</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididos</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciados</translation>
    </message>
    <message>
        <source>Last pass</source>
        <translation>Última rodada</translation>
    </message>
    <message>
        <source>Not deleted.</source>
        <translation>Não excluída.</translation>
    </message>
    <message>
        <source>The system does not let %1 be removed.</source>
        <translation>O sistema não permite remover %1.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Each choice holds at once. None of them changes policy.</source>
        <translation>Cada escolha vale imediatamente. Nenhuma delas altera a política.</translation>
    </message>
    <message>
        <source>Denials and processes</source>
        <translation>Negações e processos</translation>
    </message>
    <message>
        <source>&amp;Follow the log</source>
        <translation>Aco&amp;mpanhar o log</translation>
    </message>
    <message>
        <source>New records are counted as they come, and shown when you ask for them.</source>
        <translation>Novos registros são contados conforme chegam e mostrados quando você os pede.</translation>
    </message>
    <message>
        <source>Look for processes e&amp;very</source>
        <translation>&amp;Verificar processos a cada</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Only while the Processes page is in front.</source>
        <translation>Só enquanto a página Processos está à frente.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Tamanho do texto</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of the desktop’s font size.</source>
        <translation>Do tamanho da fonte do ambiente de trabalho.</translation>
    </message>
    <message>
        <source>&amp;Tab width</source>
        <translation>&amp;Largura da tabulação</translation>
    </message>
    <message>
        <source> columns</source>
        <translation> colunas</translation>
    </message>
    <message>
        <source>&amp;Keep unsaved edits for after a crash</source>
        <translation>Manter edições não &amp;salvas após uma falha</translation>
    </message>
    <message>
        <source>In your own files, never in /etc. They are offered at the next start.</source>
        <translation>Em seus próprios arquivos, nunca em /etc. São oferecidas no próximo início.</translation>
    </message>
    <message>
        <source>Applying changes</source>
        <translation>Aplicação de alterações</translation>
    </message>
    <message>
        <source>Su&amp;ggest a trial</source>
        <translation>Su&amp;gerir um teste</translation>
    </message>
    <message>
        <source>The change is taken back by itself unless you keep it.</source>
        <translation>A alteração é revertida automaticamente, a menos que você a mantenha.</translation>
    </message>
    <message>
        <source>Length &amp;of a trial</source>
        <translation>&amp;Duração de um teste</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>&amp;Restaurar padrões</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como no ambiente de trabalho</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>Vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>&amp;Notify of new denials</source>
        <translation>&amp;Notificar novas negações</translation>
    </message>
    <message>
        <source>At most one for each profile in ten minutes, and three a minute in all. A notification can be muted; it never changes what is allowed.</source>
        <translation>No máximo uma por perfil a cada dez minutos e três por minuto no total. Uma notificação pode ser silenciada; ela nunca muda o que é permitido.</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the system tray</source>
        <translation>Mostrar um íc&amp;one na bandeja do sistema</translation>
    </message>
    <message>
        <source>This desktop has no tray now.</source>
        <translation>Este ambiente de trabalho não tem bandeja agora.</translation>
    </message>
    <message>
        <source>Stay in the tray when the &amp;window is closed</source>
        <translation>Permanecer na &amp;bandeja quando a janela é fechada</translation>
    </message>
    <message>
        <source>Closing the window leaves the icon; Quit ends the program.</source>
        <translation>Fechar a janela deixa o ícone; Sair encerra o programa.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Search by command or key</source>
        <translation>Pesquisar por comando ou tecla</translation>
    </message>
    <message>
        <source>Letters without Ctrl or Alt work while the table or the text has the focus.</source>
        <translation>Letras sem Ctrl nem Alt funcionam enquanto a tabela ou o texto tem o foco.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>em toda parte</translation>
    </message>
    <message>
        <source>on its page</source>
        <translation>em sua página</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar as linhas selecionadas</translation>
    </message>
    <message>
        <source>Open or close a row</source>
        <translation>Abrir ou fechar uma linha</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Direita, Esquerda</translation>
    </message>
    <message>
        <source>Open a row and all below it</source>
        <translation>Abrir uma linha e tudo abaixo dela</translation>
    </message>
    <message>
        <source>Go to the row that begins so</source>
        <translation>Ir para a linha que começa assim</translation>
    </message>
    <message>
        <source>letters, in tables without own letters</source>
        <translation>letras, em tabelas sem letras próprias</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Selecionar várias linhas</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down, Ctrl+Space</source>
        <translation>Shift+Acima, Shift+Abaixo, Ctrl+Espaço</translation>
    </message>
    <message>
        <source>in tables</source>
        <translation>em tabelas</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>no texto</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SilencedDialog</name>
    <message>
        <source>&amp;Log them…</source>
        <translation>&amp;Registrar…</translation>
    </message>
    <message>
        <source>&amp;Stop logging</source>
        <translation>&amp;Parar de registrar</translation>
    </message>
    <message>
        <source>What %1 refuses without a record</source>
        <translation>O que %1 recusa sem registro</translation>
    </message>
    <message>
        <source>Looking for what is hidden</source>
        <translation>Procurando o que está oculto</translation>
    </message>
    <message>
        <source>Refusals that leave no record</source>
        <translation>Recusas que não deixam registro</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Deny rule</source>
        <translation>Regra deny</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Each deny rule is held against all others.</source>
        <translation>Cada regra deny é confrontada com todas as outras.</translation>
    </message>
    <message>
        <source>A deny rule refuses and keeps quiet about it: a program may fail, and no log says why. Each row is a shortest example of what a rule hides.</source>
        <translation>Uma regra deny recusa e não diz nada: um programa pode falhar, e nenhum log diz por quê. Cada linha é um exemplo mínimo do que uma regra oculta.</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Unit behind a number: minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes to log</source>
        <translation>Minutos de registro</translation>
    </message>
    <message>
        <source>Have the kernel log what all profiles refuse silently, for</source>
        <translation>Fazer o kernel registrar o que todos os perfis recusam em silêncio, por</translation>
    </message>
    <message>
        <source>The profile has errors</source>
        <translation>O perfil tem erros</translation>
    </message>
    <message>
        <source>Nothing is hidden</source>
        <translation>Nada está oculto</translation>
    </message>
    <message>
        <source>Whatever this profile refuses comes into the log.</source>
        <translation>Tudo o que este perfil recusa vai para o log.</translation>
    </message>
    <message>
        <source>Logging.</source>
        <translation>Registrando.</translation>
    </message>
    <message>
        <source>Until %1 the log also has what deny rules refuse. Make the program fail again, then look at Denials.</source>
        <translation>Até %1 o log também terá o que as regras deny recusam. Faça o programa falhar novamente e veja Negações.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Deny rules are silent again.</source>
        <translation>As regras deny voltaram a ser silenciosas.</translation>
    </message>
    <message>
        <source>Not switched.</source>
        <translation>Não alterado.</translation>
    </message>
    <message>
        <source>The password prompt was closed. Nothing was changed.</source>
        <translation>O pedido de senha foi fechado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Only to look at.</source>
        <translation>Somente para consulta.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop reading; what is shown stays as it was</source>
        <translation>Parar a leitura; o que é mostrado fica como estava</translation>
    </message>
    <message>
        <source>Reading the system…</source>
        <translation>Lendo o sistema…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Checking and editing only</source>
        <translation>Só verificação e edição</translation>
    </message>
    <message>
        <source>AppArmor on · %1 enforce · %2 complain</source>
        <translation>AppArmor ativado · %1 enforce · %2 complain</translation>
    </message>
    <message>
        <source>Show the overview</source>
        <translation>Mostrar a visão geral</translation>
    </message>
    <message>
        <source>Policy revision %1</source>
        <translation>Revisão da política %1</translation>
    </message>
    <message>
        <source>Counts every change of the loaded policy</source>
        <translation>Conta cada alteração da política carregada</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lendo o log…</translation>
    </message>
    <message>
        <source>Show denials</source>
        <translation>Mostrar negações</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Sem log</translation>
    </message>
    <message>
        <source>Show why there is no log</source>
        <translation>Mostrar por que não há log</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1, ao vivo</translation>
    </message>
    <message>
        <source>Where denials are read from</source>
        <translation>De onde as negações são lidas</translation>
    </message>
</context>
<context>
    <name>pavise::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SystemBanner</name>
    <message>
        <source>Open sample system</source>
        <translation>Abrir sistema de exemplo</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>Voltar a este computador</translation>
    </message>
    <message>
        <source>Sample system.</source>
        <translation>Sistema de exemplo.</translation>
    </message>
    <message>
        <source>Recorded elsewhere. Nothing here changes this computer.</source>
        <translation>Registrado em outro lugar. Nada aqui altera este computador.</translation>
    </message>
    <message>
        <source>Another system: %1.</source>
        <translation>Outro sistema: %1.</translation>
    </message>
    <message>
        <source>Its files are read; nothing is loaded into this computer’s kernel.</source>
        <translation>Seus arquivos são lidos; nada é carregado no kernel deste computador.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::TransitionsView</name>
    <message>
        <source>Save dra&amp;wing…</source>
        <translation>Sal&amp;var diagrama…</translation>
    </message>
    <message>
        <source>Reading the profiles</source>
        <translation>Lendo os perfis</translation>
    </message>
    <message>
        <source>Every profile file is read to see which program ends in which profile.</source>
        <translation>Todos os arquivos de perfil são lidos para ver qual programa termina em qual perfil.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Transitions as a tree</source>
        <translation>Transições em árvore</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Vai para</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Passo a passo</translation>
    </message>
    <message>
        <source>No profiles to follow</source>
        <translation>Nenhum perfil para acompanhar</translation>
    </message>
    <message>
        <source>No profile file could be read, so nothing is known about what leads where.</source>
        <translation>Nenhum arquivo de perfil pôde ser lido, portanto nada se sabe sobre o que leva aonde.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Qualquer lugar</translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation>unconfined</translation>
    </message>
    <message>
        <source>no file defines it</source>
        <translation>nenhum arquivo o define</translation>
    </message>
    <message>
        <source>comes with the profile</source>
        <translation>vem com o perfil</translation>
    </message>
    <message>
        <source>The environment is kept, which may make the other program load foreign code.</source>
        <translation>O ambiente é mantido, o que pode fazer o outro programa carregar código alheio.</translation>
    </message>
    <message>
        <source>%1 leads nowhere</source>
        <translation>%1 não leva a lugar nenhum</translation>
    </message>
    <message numerus="yes">
        <source>%1 leads to %n profile(s)</source>
        <translation>
            <numerusform>%1 leva a %n perfil</numerusform>
            <numerusform>%1 leva a %n perfis</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs that it starts stay in it, or are not allowed to start.</source>
        <translation>Os programas que ele inicia permanecem nele ou não podem iniciar.</translation>
    </message>
    <message>
        <source>No way leads out of confinement.</source>
        <translation>Nenhum caminho sai do confinamento.</translation>
    </message>
    <message numerus="yes">
        <source>It can get unconfined in %n step(s).</source>
        <translation>
            <numerusform>Pode ficar sem confinamento em %n passo.</numerusform>
            <numerusform>Pode ficar sem confinamento em %n passos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start and end are the same</source>
        <translation>Início e fim são o mesmo</translation>
    </message>
    <message>
        <source>%1 cannot reach %2</source>
        <translation>%1 não pode alcançar %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 can reach %2 in %n step(s)</source>
        <translation>
            <numerusform>%1 pode alcançar %2 em %n passo</numerusform>
            <numerusform>%1 pode alcançar %2 em %n passos</numerusform>
        </translation>
    </message>
    <message>
        <source>No chain of rules leads there.</source>
        <translation>Nenhuma cadeia de regras leva até lá.</translation>
    </message>
    <message>
        <source>A shortest way is drawn strong and listed step by step.</source>
        <translation>Um caminho mais curto é desenhado em traço forte e listado passo a passo.</translation>
    </message>
    <message>
        <source>can get unconfined</source>
        <translation>pode ficar sem confinamento</translation>
    </message>
    <message>
        <source>stays confined</source>
        <translation>permanece confinado</translation>
    </message>
    <message>
        <source>The nearest %1 are drawn.</source>
        <translation>São desenhados os %1 mais próximos.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with errors are left out.</source>
        <translation>
            <numerusform>%n arquivo com erros foi deixado de fora.</numerusform>
            <numerusform>%n arquivos com erros foram deixados de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Salvar diagrama</translation>
    </message>
    <message>
        <source>Scalable drawings (*.svg)</source>
        <translation>Desenhos vetoriais (*.svg)</translation>
    </message>
    <message>
        <source>The drawing could not be written: %1</source>
        <translation>O diagrama não pôde ser gravado: %1</translation>
    </message>
    <message>
        <source>Solid box: a profile. Dashed box with a cross: no file defines it. Open diamond: it only complains. Dashed line: leads back. Enter starts from the chosen box, or opens a pile of them.</source>
        <translation>Caixa contínua: um perfil. Caixa tracejada com cruz: nenhum arquivo o define. Losango aberto: está em modo complain. Linha tracejada: leva de volta. Enter parte da caixa escolhida ou abre uma pilha delas.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::Tray</name>
    <message>
        <source>&amp;Open Pavise</source>
        <translation>&amp;Abrir o Pavise</translation>
    </message>
    <message>
        <source>&amp;Notify of new denials</source>
        <translation>&amp;Notificar novas negações</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Reading the system…</source>
        <translation>Lendo o sistema…</translation>
    </message>
    <message>
        <source>AppArmor is on</source>
        <translation>O AppArmor está ativado</translation>
    </message>
    <message numerus="yes">
        <source>Pavise: %1, %n new event(s)</source>
        <translation>
            <numerusform>Pavise: %1, %n novo evento</numerusform>
            <numerusform>Pavise: %1, %n novos eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Pavise: %1</source>
        <translation>Pavise: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new &amp;event(s)</source>
        <translation>
            <numerusform>%n novo &amp;evento</numerusform>
            <numerusform>%n novos &amp;eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;denials</source>
        <translation>Mostrar &amp;negações</translation>
    </message>
</context>
<context>
    <name>pavise::ui::TrialBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Reverter</translation>
    </message>
    <message>
        <source>Seconds until the change is taken back</source>
        <translation>Segundos até que a alteração seja revertida</translation>
    </message>
    <message>
        <source>It is taken back by itself unless you keep it.</source>
        <translation>É revertida automaticamente, a menos que você a mantenha.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revert (%n s)</source>
        <extracomment>A button; %n are the seconds until it happens by itself</extracomment>
        <translation>
            <numerusform>&amp;Reverter (%n s)</numerusform>
            <numerusform>&amp;Reverter (%n s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::UsernsDialog</name>
    <message>
        <source>User namespaces</source>
        <translation>Espaços de nomes de usuário</translation>
    </message>
    <message>
        <source>Programs that were refused</source>
        <translation>Programas que foram recusados</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Runs under</source>
        <translation>Executado sob</translation>
    </message>
    <message>
        <source>No program was refused</source>
        <translation>Nenhum programa foi recusado</translation>
    </message>
    <message>
        <source>The log that the Denials page shows has no refusal that comes from user namespaces. A program can be let all the same: name it below.</source>
        <translation>O log mostrado na página Negações não tem nenhuma recusa causada por espaços de nomes de usuário. Mesmo assim, um programa pode ser liberado: indique-o abaixo.</translation>
    </message>
    <message>
        <source>&amp;Allow…</source>
        <translation>&amp;Permitir…</translation>
    </message>
    <message>
        <source>&amp;Learn from denials…</source>
        <translation>&amp;Aprender com as negações…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>Escolher o programa</translation>
    </message>
    <message>
        <source>Profile that would be made</source>
        <translation>Perfil que seria criado</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>Pro&amp;grama</translation>
    </message>
    <message>
        <source>This kernel has no switch that restricts user namespaces, so only profiles without a userns rule refuse them. What is made here also works on Ubuntu.</source>
        <translation>Este kernel não tem um controle que restrinja os espaços de nomes de usuário, portanto só perfis sem uma regra userns os recusam. O que for criado aqui também funciona no Ubuntu.</translation>
    </message>
    <message>
        <source>This system lets only programs with a profile that says so create user namespaces. Browsers, container tools and sandboxes need them, and fail or lose rights without.</source>
        <translation>Este sistema só deixa criar espaços de nomes de usuário os programas com um perfil que o declare. Navegadores, ferramentas de contêiner e sandboxes precisam deles e, sem eles, falham ou perdem direitos.</translation>
    </message>
    <message>
        <source>The switch that restricts user namespaces is off: every unconfined program may create them.</source>
        <translation>O controle que restringe os espaços de nomes de usuário está desligado: todo programa não confinado pode criá-los.</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>sem perfil</translation>
    </message>
    <message>
        <source>The profile %1 has no rule for user namespaces. Learning adds one.</source>
        <translation>O perfil %1 não tem regra para espaços de nomes de usuário. O aprendizado acrescenta uma.</translation>
    </message>
    <message>
        <source>A profile in unconfined mode names the program and lets it create user namespaces; it restricts nothing else.</source>
        <translation>Um perfil em modo unconfined dá nome ao programa e o deixa criar espaços de nomes de usuário; não restringe mais nada.</translation>
    </message>
    <message>
        <source>Name the program by its whole path</source>
        <translation>Indique o programa pelo caminho completo</translation>
    </message>
    <message>
        <source>There is a profile file of that name.</source>
        <translation>Já existe um arquivo de perfil com esse nome.</translation>
    </message>
    <message>
        <source>Open %1 in the editor and add the rule userns, to it.</source>
        <translation>Abra %1 no editor e acrescente a ele a regra userns,.</translation>
    </message>
</context>
</TS>
