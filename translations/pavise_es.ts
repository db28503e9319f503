<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
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
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>any process</source>
        <translation>cualquier proceso</translation>
    </message>
    <message>
        <source>unix socket @%1</source>
        <translation>socket unix @%1</translation>
    </message>
    <message>
        <source>unnamed unix socket</source>
        <translation>socket unix sin nombre</translation>
    </message>
    <message>
        <source>%1 as a link to %2</source>
        <translation>%1 como enlace a %2</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>perfil %1</translation>
    </message>
    <message>
        <source>capability %1</source>
        <translation>capacidad %1</translation>
    </message>
    <message>
        <source>network %1 %2</source>
        <translation>red %1 %2</translation>
    </message>
    <message>
        <source>D-Bus %1</source>
        <translation>D-Bus %1</translation>
    </message>
    <message>
        <source>signal %1 with %2</source>
        <translation>señal %1 con %2</translation>
    </message>
    <message>
        <source>tracing %1</source>
        <translation>trazado de %1</translation>
    </message>
    <message>
        <source>mount on %1</source>
        <translation>montaje en %1</translation>
    </message>
    <message>
        <source>unmount %1</source>
        <translation>desmontaje de %1</translation>
    </message>
    <message>
        <source>new root %1</source>
        <translation>nueva raíz %1</translation>
    </message>
    <message>
        <source>user namespaces</source>
        <translation>espacios de nombres de usuario</translation>
    </message>
    <message>
        <source>message queue %1</source>
        <translation>cola de mensajes %1</translation>
    </message>
    <message>
        <source>io_uring</source>
        <translation>io_uring</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>stays in the profile</source>
        <translation>permanece en el perfil</translation>
    </message>
    <message>
        <source>runs unconfined</source>
        <translation>se ejecuta sin confinar</translation>
    </message>
    <message>
        <source>changes to the program’s own profile</source>
        <translation>cambia al perfil propio del programa</translation>
    </message>
    <message>
        <source>changes to a child profile</source>
        <translation>cambia a un perfil hijo</translation>
    </message>
    <message>
        <source>changes to profile %1</source>
        <translation>cambia al perfil %1</translation>
    </message>
</context>
<context>
    <name>ApplySheet</name>
    <message>
        <source>new profile</source>
        <translation>perfil nuevo</translation>
    </message>
    <message>
        <source>no longer in the file; the kernel keeps it until it is unloaded</source>
        <translation>ya no está en el archivo; el núcleo lo conserva hasta que se descargue</translation>
    </message>
    <message>
        <source>Recorded denials that it settles: %1 of %2.</source>
        <translation>Denegaciones registradas que resuelve: %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>It would refuse %n recorded access(es) that went through.</source>
        <translation>
            <numerusform>Rechazaría %n acceso registrado que se permitió.</numerusform>
            <numerusform>Rechazaría %n accesos registrados que se permitieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running process(es)</source>
        <translation>
            <numerusform>%n proceso en ejecución</numerusform>
            <numerusform>%n procesos en ejecución</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more differences than are shown; the text diff has every changed line.</source>
        <translation>Hay más diferencias de las que se muestran; la comparación de textos tiene todas las líneas cambiadas.</translation>
    </message>
    <message>
        <source>Cannot be applied</source>
        <translation>No se puede aplicar</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>Revise esto primero</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>Mismo texto</translation>
    </message>
    <message>
        <source>Same meaning</source>
        <translation>Mismo significado</translation>
    </message>
    <message>
        <source>This is what the disk holds already. Applying loads it into the kernel again.</source>
        <translation>Es lo que ya hay en el disco. Al aplicarlo se vuelve a cargar en el núcleo.</translation>
    </message>
    <message>
        <source>Only the text differs, as comments or layout: nothing is newly allowed or denied.</source>
        <translation>Solo difiere el texto, como los comentarios o el formato: no se permite ni se deniega nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n other profile(s) of these files keep their meaning.</source>
        <translation>
            <numerusform>%n perfil más de estos archivos conserva su significado.</numerusform>
            <numerusform>%n perfiles más de estos archivos conservan su significado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Líneas cambiadas</translation>
    </message>
    <message>
        <source>new file</source>
        <translation>archivo nuevo</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>Nothing can be loaded or enforced here. Profiles can still be opened, edited and checked, and logs can be read.</source>
        <translation>Aquí no se puede cargar ni imponer nada. Se pueden abrir, editar y comprobar perfiles, y leer registros.</translation>
    </message>
    <message>
        <source>AppArmor is on</source>
        <translation>AppArmor está activado</translation>
    </message>
    <message>
        <source>This kernel has no AppArmor</source>
        <translation>Este núcleo no tiene AppArmor</translation>
    </message>
    <message>
        <source>Start a kernel of your distribution, or one built with AppArmor that names it in lsm=.</source>
        <translation>Arranque un núcleo de su distribución, o uno compilado con AppArmor que lo nombre en lsm=.</translation>
    </message>
    <message>
        <source>AppArmor was turned off when this computer started</source>
        <translation>AppArmor se desactivó al arrancar este equipo</translation>
    </message>
    <message>
        <source>Add apparmor to the lsm= list on the kernel’s command line, remove apparmor=0, and restart.</source>
        <translation>Añada apparmor a la lista lsm= de la línea de órdenes del núcleo, quite apparmor=0 y reinicie.</translation>
    </message>
    <message>
        <source>AppArmor is on, but its file system is not mounted</source>
        <translation>AppArmor está activado, pero su sistema de archivos no está montado</translation>
    </message>
    <message>
        <source>Mount securityfs on /sys/kernel/security; systemd does so at start.</source>
        <translation>Monte securityfs en /sys/kernel/security; systemd lo hace al arrancar.</translation>
    </message>
    <message>
        <source>AppArmor is on, but its policy may not be read</source>
        <translation>AppArmor está activado, pero no se permite leer su política</translation>
    </message>
    <message>
        <source>This happens inside containers and sandboxes. Start Pavise outside of it.</source>
        <translation>Esto ocurre dentro de contenedores y entornos aislados. Inicie Pavise fuera de ellos.</translation>
    </message>
</context>
<context>
    <name>Candidate</name>
    <message>
        <source>exactly what was asked for</source>
        <translation>exactamente lo que se pidió</translation>
    </message>
    <message>
        <source>the same place for every user and process</source>
        <translation>el mismo lugar para cada usuario y proceso</translation>
    </message>
    <message>
        <source>part of the name is new each time</source>
        <translation>una parte del nombre es nueva cada vez</translation>
    </message>
    <message>
        <source>all files of this type in the folder</source>
        <translation>todos los archivos de este tipo de la carpeta</translation>
    </message>
    <message>
        <source>all files in the folder</source>
        <translation>todos los archivos de la carpeta</translation>
    </message>
    <message>
        <source>everything below the folder</source>
        <translation>todo lo que hay bajo la carpeta</translation>
    </message>
    <message>
        <source>a rule that is there gets what is missing</source>
        <translation>una regla ya existente recibe lo que le falta</translation>
    </message>
    <message>
        <source>also files of other users</source>
        <translation>también los archivos de otros usuarios</translation>
    </message>
    <message>
        <source>what many programs need for the same purpose</source>
        <translation>lo que necesitan muchos programas para el mismo fin</translation>
    </message>
    <message>
        <source>the same with fewer conditions</source>
        <translation>lo mismo con menos condiciones</translation>
    </message>
    <message>
        <source>the program may do what this profile allows</source>
        <translation>el programa puede hacer lo que permite este perfil</translation>
    </message>
    <message>
        <source>the program gets rules of its own inside this profile</source>
        <translation>el programa recibe reglas propias dentro de este perfil</translation>
    </message>
    <message>
        <source>the program has a profile, which then holds</source>
        <translation>el programa tiene un perfil, que es el que rige entonces</translation>
    </message>
    <message>
        <source>the program runs under the profile that is named</source>
        <translation>el programa se ejecuta con el perfil indicado</translation>
    </message>
    <message>
        <source>the program may do anything: no confinement at all</source>
        <translation>el programa puede hacer cualquier cosa: sin confinamiento alguno</translation>
    </message>
    <message>
        <source>a part of the program with rules of its own</source>
        <translation>una parte del programa con reglas propias</translation>
    </message>
    <message>
        <source>the file has no path from here; no rule can name it</source>
        <translation>el archivo no tiene ruta desde aquí; ninguna regla puede nombrarlo</translation>
    </message>
    <message>
        <source>a profile that allows everything, and this too</source>
        <translation>un perfil que lo permite todo, y esto también</translation>
    </message>
    <message>
        <source>stays refused and is no longer logged</source>
        <translation>sigue rechazado y ya no se registra</translation>
    </message>
    <message>
        <source>its environment is passed on: it gains no rights</source>
        <translation>se le pasa su entorno: no gana derechos</translation>
    </message>
    <message>
        <source>its environment is passed on as it is, so that whoever starts it can make it do other things</source>
        <translation>se le pasa su entorno tal cual, así que quien lo inicie puede hacer que haga otras cosas</translation>
    </message>
    <message>
        <source>its environment is cleaned of what could make it do other things</source>
        <translation>se limpia su entorno de lo que podría hacer que haga otras cosas</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>only before</source>
        <translation>solo antes</translation>
    </message>
    <message>
        <source>only after</source>
        <translation>solo después</translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation>mismo significado</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal in meaning</source>
        <translation>Igual en significado</translation>
    </message>
    <message numerus="yes">
        <source>%n newly allowed</source>
        <translation>
            <numerusform>%n ahora permitido</numerusform>
            <numerusform>%n ahora permitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer allowed</source>
        <translation>
            <numerusform>%n ya no permitido</numerusform>
            <numerusform>%n ya no permitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) run elsewhere</source>
        <translation>
            <numerusform>%n programa con otro perfil</numerusform>
            <numerusform>%n programas con otro perfil</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is logged differs</source>
        <translation>Solo difiere lo que se registra</translation>
    </message>
    <message>
        <source>Only the header differs</source>
        <translation>Solo difiere la cabecera</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <translation>Otros perfiles</translation>
    </message>
    <message>
        <source>From “%1” to “%2”.</source>
        <translation>De «%1» a «%2».</translation>
    </message>
    <message>
        <source>Loading the file would change no answer.</source>
        <translation>Cargar el archivo no cambiaría ninguna respuesta.</translation>
    </message>
    <message>
        <source>Even the texts are the same.</source>
        <translation>Incluso los textos son iguales.</translation>
    </message>
    <message>
        <source>The texts differ, but every access is answered as before.</source>
        <translation>Los textos difieren, pero cada acceso recibe la misma respuesta que antes.</translation>
    </message>
    <message>
        <source>Each row is a shortest example of something that is answered differently, with the rule that makes it so.</source>
        <translation>Cada fila es el ejemplo más corto de algo que se responde de otro modo, con la regla que lo determina.</translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation>Hay más diferencias de las que se muestran.</translation>
    </message>
    <message>
        <source>%1 newly allowed</source>
        <translation>Ahora permitidos: %1</translation>
    </message>
    <message>
        <source>%1 no longer allowed</source>
        <translation>Ya no permitidos: %1</translation>
    </message>
    <message>
        <source>%1 run elsewhere</source>
        <translation>Con otro perfil: %1</translation>
    </message>
    <message>
        <source>%1 logged otherwise</source>
        <translation>Registro distinto: %1</translation>
    </message>
    <message>
        <source>%1 in the header</source>
        <translation>En la cabecera: %1</translation>
    </message>
    <message>
        <source>%1 sensitive</source>
        <translation>Sensibles: %1</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
</context>
<context>
    <name>DenialDetails</name>
    <message>
        <source>the kernel itself</source>
        <translation>el propio núcleo</translation>
    </message>
    <message>
        <source>a system service</source>
        <translation>un servicio del sistema</translation>
    </message>
    <message>
        <source>a log file that names the kernel</source>
        <translation>un archivo de registro que nombra al núcleo</translation>
    </message>
    <message>
        <source>any program can write such a line</source>
        <translation>cualquier programa puede escribir una línea así</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Interlocutor</translation>
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
        <translation>Id. de usuario</translation>
    </message>
    <message>
        <source>File owner</source>
        <translation>Dueño del archivo</translation>
    </message>
    <message>
        <source>the user itself</source>
        <translation>el propio usuario</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Comunicado por</translation>
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
        <translation>dueño</translation>
    </message>
    <message>
        <source>&amp;Go to profile</source>
        <translation>&amp;Ir al perfil</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xplicar</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Qué se registró</translation>
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
        <translation>Copiar la línea del registro</translation>
    </message>
    <message>
        <source>Copy the last log lines</source>
        <translation>Copiar las últimas líneas del registro</translation>
    </message>
    <message>
        <source>Log line</source>
        <translation>Línea del registro</translation>
    </message>
    <message>
        <source>&amp;Go to the profile</source>
        <translation>&amp;Ir al perfil</translation>
    </message>
    <message>
        <source>&amp;Only this profile</source>
        <translation>&amp;Solo este perfil</translation>
    </message>
    <message>
        <source>Not this &amp;profile</source>
        <translation>Excluir este &amp;perfil</translation>
    </message>
    <message>
        <source>Only this &amp;target</source>
        <translation>Solo es&amp;te objetivo</translation>
    </message>
    <message>
        <source>Not this t&amp;arget</source>
        <translation>Excluir este &amp;objetivo</translation>
    </message>
    <message>
        <source>Cop&amp;y log lines</source>
        <translation>&amp;Copiar las líneas del registro</translation>
    </message>
</context>
<context>
    <name>Denials</name>
    <message>
        <source> port %1</source>
        <translation> puerto %1</translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation>interlocutor %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlazar</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Leer y escribir</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Proyectar en memoria</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>use</source>
        <translation>usar</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>exec</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>capability</source>
        <translation>capacidad</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>unix</source>
        <translation>unix</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>señal</translation>
    </message>
    <message>
        <source>ptrace</source>
        <translation>ptrace</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>montaje</translation>
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
        <translation>cambio de perfil</translation>
    </message>
    <message>
        <source>hat change</source>
        <translation>cambio de hat</translation>
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
        <translation>otro</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Use the capability %1</source>
        <translation>Usar la capacidad %1</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Un programa</translation>
    </message>
    <message>
        <source>The loaded policy was changed: %1 %2.</source>
        <translation>La política cargada cambió: %1 %2.</translation>
    </message>
    <message>
        <source>AppArmor reported: %1 %2</source>
        <translation>AppArmor comunicó: %1 %2</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 does not allow it, so the kernel refused.</source>
        <translation>%1 quiso %2. El perfil %3 no lo permite, así que el núcleo lo rechazó.</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 does not allow it, so the kernel killed it.</source>
        <translation>%1 quiso %2. El perfil %3 no lo permite, así que el núcleo mató el proceso.</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 has no rule for it; it only complains, so it was allowed. Enforced, it would be refused.</source>
        <translation>%1 quiso %2. El perfil %3 no tiene ninguna regla para ello; está en modo complain y solo registra, así que se permitió. Si se impusiera, se rechazaría.</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 allows it and asks for a record.</source>
        <translation>%1 quiso %2. El perfil %3 lo permite y pide que se registre.</translation>
    </message>
</context>
<context>
    <name>Diagnostic</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes and was not read</source>
        <translation>%1 ocupa más de %2 bytes y no se ha leído</translation>
    </message>
    <message>
        <source>two changes want the same place of the file</source>
        <translation>dos cambios afectan al mismo lugar del archivo</translation>
    </message>
    <message>
        <source>a change lies outside the file</source>
        <translation>un cambio queda fuera del archivo</translation>
    </message>
    <message>
        <source>found %1 where %2 was expected</source>
        <translation>se encontró %1 donde se esperaba %2</translation>
    </message>
    <message>
        <source>the file ends before this is complete</source>
        <translation>el archivo termina antes de que esto esté completo</translation>
    </message>
    <message>
        <source>the line ends before this is complete</source>
        <translation>la línea termina antes de que esto esté completo</translation>
    </message>
    <message>
        <source>the character %1 cannot stand here</source>
        <translation>el carácter %1 no puede estar aquí</translation>
    </message>
    <message>
        <source>white space cannot stand here</source>
        <translation>aquí no puede haber espacios en blanco</translation>
    </message>
    <message>
        <source>the file starts with a byte order mark, which AppArmor does not understand; remove it</source>
        <translation>el archivo empieza con una marca de orden de bytes que AppArmor no entiende; quítela</translation>
    </message>
    <message>
        <source>%1 starts with a quotation mark that is never closed</source>
        <translation>%1 empieza con una comilla que nunca se cierra</translation>
    </message>
    <message>
        <source>a comment on the last line needs a line break after it</source>
        <translation>un comentario en la última línea necesita un salto de línea detrás</translation>
    </message>
    <message>
        <source>a comment cannot stand inside this rule; put %1 before or behind the rule</source>
        <translation>no puede haber un comentario dentro de esta regla; ponga %1 antes o después de la regla</translation>
    </message>
    <message>
        <source>a comma is missing at the end of this rule</source>
        <translation>falta una coma al final de esta regla</translation>
    </message>
    <message>
        <source>this { is never closed with a }</source>
        <translation>este { nunca se cierra con un }</translation>
    </message>
    <message>
        <source>this } closes nothing</source>
        <translation>este } no cierra nada</translation>
    </message>
    <message>
        <source>the { needs a space before it; without one it is part of the name</source>
        <translation>el { necesita un espacio delante; sin él forma parte del nombre</translation>
    </message>
    <message>
        <source>no rule starts with %1</source>
        <translation>ninguna regla empieza con %1</translation>
    </message>
    <message>
        <source>found %1 where a profile was expected</source>
        <translation>se encontró %1 donde se esperaba un perfil</translation>
    </message>
    <message>
        <source>found %1 where a name was expected</source>
        <translation>se encontró %1 donde se esperaba un nombre</translation>
    </message>
    <message>
        <source>found %1 where a path was expected; a path starts with / or a variable</source>
        <translation>se encontró %1 donde se esperaba una ruta; una ruta empieza con / o una variable</translation>
    </message>
    <message>
        <source>found %1 where the path of a file was expected, such as &lt;abstractions/base&gt;</source>
        <translation>se encontró %1 donde se esperaba la ruta de un archivo, como &lt;abstractions/base&gt;</translation>
    </message>
    <message>
        <source>found %1 where permissions were expected: r, w, a, l, k, m, and x after i, u, U, p, P, c or C</source>
        <translation>se encontró %1 donde se esperaban permisos: r, w, a, l, k, m, y x tras i, u, U, p, P, c o C</translation>
    </message>
    <message>
        <source>found %1 where a value was expected</source>
        <translation>se encontró %1 donde se esperaba un valor</translation>
    </message>
    <message>
        <source>found %1 where a number was expected</source>
        <translation>se encontró %1 donde se esperaba un número</translation>
    </message>
    <message>
        <source>found %1 where a variable such as @{HOME} or $debug was expected</source>
        <translation>se encontró %1 donde se esperaba una variable como @{HOME} o $debug</translation>
    </message>
    <message>
        <source>found %1 where a condition was expected, such as $debug or @{A} == b</source>
        <translation>se encontró %1 donde se esperaba una condición, como $debug o @{A} == b</translation>
    </message>
    <message>
        <source>%1 starts a rule outside any profile; rules belong between the { and } of a profile</source>
        <translation>%1 empieza una regla fuera de un perfil; las reglas van entre el { y el } de un perfil</translation>
    </message>
    <message>
        <source>%1 can only be set before the first profile, not inside one</source>
        <translation>%1 solo se puede establecer antes del primer perfil, no dentro de uno</translation>
    </message>
    <message>
        <source>a profile inside a profile needs the word profile or hat before its name %1</source>
        <translation>un perfil dentro de otro necesita la palabra profile o hat antes de su nombre %1</translation>
    </message>
    <message>
        <source>else must follow the } of an if</source>
        <translation>else debe ir tras el } de un if</translation>
    </message>
    <message>
        <source>a limit starts with the words set rlimit</source>
        <translation>un límite empieza con las palabras set rlimit</translation>
    </message>
    <message>
        <source>%1 is repeated or out of order; the order is priority, audit, allow or deny, owner</source>
        <translation>%1 está repetido o fuera de orden; el orden es priority, audit, allow o deny, owner</translation>
    </message>
    <message>
        <source>the values of a variable are separated by spaces; commas are not allowed</source>
        <translation>los valores de una variable se separan con espacios; no se permiten comas</translation>
    </message>
    <message>
        <source>%1 is given no value; write &quot;&quot; for an empty one</source>
        <translation>%1 no recibe ningún valor; escriba &quot;&quot; para uno vacío</translation>
    </message>
    <message>
        <source>%1=( ) is not allowed here</source>
        <translation>%1=( ) no se permite aquí</translation>
    </message>
    <message>
        <source>the peer of this kind of rule is written without parentheses: peer=NAME</source>
        <translation>el peer de este tipo de regla se escribe sin paréntesis: peer=NOMBRE</translation>
    </message>
    <message>
        <source>conditions cannot stand behind -&gt;; put them right after mount</source>
        <translation>no puede haber condiciones detrás de -&gt;; póngalas justo después de mount</translation>
    </message>
    <message>
        <source>an include is not followed by a comma</source>
        <translation>tras un include no va una coma</translation>
    </message>
    <message>
        <source>more than %1 levels inside each other are not supported</source>
        <translation>no se admiten más de %1 niveles anidados</translation>
    </message>
    <message>
        <source>the file has more than %1 words and was not read to its end</source>
        <translation>el archivo tiene más de %1 palabras y no se leyó hasta el final</translation>
    </message>
    <message>
        <source>there are more than %1 errors; the rest is not shown</source>
        <translation>hay más de %1 errores; el resto no se muestra</translation>
    </message>
    <message>
        <source>included file %1 does not exist</source>
        <translation>el archivo incluido %1 no existe</translation>
    </message>
    <message>
        <source>included file %1 cannot be read</source>
        <translation>el archivo incluido %1 no se puede leer</translation>
    </message>
    <message>
        <source>this profile includes more than %1 files</source>
        <translation>este perfil incluye más de %1 archivos</translation>
    </message>
    <message>
        <source>%1 looks like a leftover copy and is not included</source>
        <translation>%1 parece una copia sobrante y no se incluye</translation>
    </message>
    <message>
        <source>%1 includes itself, here or through another file; it is not read once more</source>
        <translation>%1 se incluye a sí mismo, aquí o a través de otro archivo; no se vuelve a leer</translation>
    </message>
    <message>
        <source>the same rule stands in this profile already</source>
        <translation>la misma regla ya está en este perfil</translation>
    </message>
    <message>
        <source>this rule adds nothing: other rules of the profile grant the same</source>
        <translation>esta regla no añade nada: otras reglas del perfil conceden lo mismo</translation>
    </message>
    <message>
        <source>this rule adds nothing: %1, which the profile includes, grants the same</source>
        <translation>esta regla no añade nada: %1, que el perfil incluye, concede lo mismo</translation>
    </message>
    <message>
        <source>this rule changes nothing: what it refuses is refused without it</source>
        <translation>esta regla no cambia nada: lo que rechaza se rechaza también sin ella</translation>
    </message>
    <message>
        <source>this rule has no effect: wherever it applies, another rule decides</source>
        <translation>esta regla no tiene efecto: dondequiera que se aplica, decide otra regla</translation>
    </message>
    <message>
        <source>this rule can never apply: nothing that the kernel asks for matches it</source>
        <translation>esta regla nunca se aplica: nada de lo que pregunta el núcleo coincide con ella</translation>
    </message>
    <message>
        <source>this is the rule that counts</source>
        <translation>esta es la regla que cuenta</translation>
    </message>
    <message>
        <source>profile %1 is too large to look for rules without effect</source>
        <translation>el perfil %1 es demasiado grande para buscar reglas sin efecto</translation>
    </message>
    <message>
        <source>there is no profile %1; a program that is to change to it cannot be started</source>
        <translation>no existe el perfil %1; un programa que deba cambiar a él no se puede iniciar</translation>
    </message>
    <message>
        <source>no child profile here is for %1; such a program cannot be started</source>
        <translation>ningún perfil hijo de aquí es para %1; un programa así no se puede iniciar</translation>
    </message>
    <message>
        <source>this %1 rule allows everything of its kind; name what the program needs</source>
        <translation>esta regla %1 permite todo lo de su tipo; indique lo que el programa necesita</translation>
    </message>
    <message>
        <source>this pattern lets the program change %1, and so gain more rights than this profile gives</source>
        <translation>este patrón deja que el programa cambie %1 y gane así más derechos de los que da este perfil</translation>
    </message>
    <message>
        <source>this pattern lets the program read %1, which holds secrets</source>
        <translation>este patrón deja que el programa lea %1, que contiene secretos</translation>
    </message>
    <message>
        <source>with %1 and this pattern, almost any program can be started without the limits of this profile</source>
        <translation>con %1 y este patrón, casi cualquier programa se puede iniciar sin los límites de este perfil</translation>
    </message>
    <message>
        <source>the program may write %1 and then run it, so that it can run anything</source>
        <translation>el programa puede escribir %1 y después ejecutarlo, así que puede ejecutar cualquier cosa</translation>
    </message>
    <message>
        <source>with %1 the program runs without the limits of any profile when it has none of its own</source>
        <translation>con %1 el programa se ejecuta sin los límites de ningún perfil cuando no tiene uno propio</translation>
    </message>
    <message>
        <source>with %1 the environment is passed on; it may make the other program load foreign code</source>
        <translation>con %1 se transmite el entorno; puede hacer que el otro programa cargue código ajeno</translation>
    </message>
    <message>
        <source>%2 does not enforce this %1 rule</source>
        <translation>%2 no impone esta regla %1</translation>
    </message>
    <message>
        <source>apparmor_parser before 6.0 refuses %1</source>
        <translation>apparmor_parser anterior a 6.0 rechaza %1</translation>
    </message>
    <message>
        <source>apparmor_parser loses a %1 rule inside if; here it counts</source>
        <translation>apparmor_parser pierde una regla %1 dentro de if; aquí cuenta</translation>
    </message>
    <message>
        <source>apparmor_parser looks for the child beside the wrong profile; here it is %1</source>
        <translation>apparmor_parser busca el hijo junto al perfil equivocado; aquí es %1</translation>
    </message>
    <message>
        <source>apparmor_parser lets files of other users through deny all; here everything is refused</source>
        <translation>apparmor_parser deja pasar los archivos de otros usuarios con deny all; aquí se rechaza todo</translation>
    </message>
    <message>
        <source>there is no message %1 that could be allowed</source>
        <translation>no hay ningún mensaje %1 que se pueda permitir</translation>
    </message>
    <message>
        <source>%1 is not a list of kernel features</source>
        <translation>%1 no es una lista de funciones del núcleo</translation>
    </message>
    <message>
        <source>this file does not say which AppArmor features it was written for; the oldest common set is assumed</source>
        <translation>este archivo no dice para qué funciones de AppArmor se escribió; se supone el conjunto común más antiguo</translation>
    </message>
    <message>
        <source>the feature set %1 named by abi does not exist</source>
        <translation>el conjunto de funciones %1 que nombra abi no existe</translation>
    </message>
    <message>
        <source>abi %1 differs from the one declared first, which holds</source>
        <translation>abi %1 difiere del declarado primero, que es el que rige</translation>
    </message>
    <message>
        <source>variable %1 is not defined</source>
        <translation>la variable %1 no está definida</translation>
    </message>
    <message>
        <source>variable %1 is defined a second time; use += to add values</source>
        <translation>la variable %1 se define por segunda vez; use += para añadir valores</translation>
    </message>
    <message>
        <source>%1 was first defined here</source>
        <translation>%1 se definió aquí por primera vez</translation>
    </message>
    <message>
        <source>values are added to variable %1 before it is defined</source>
        <translation>se añaden valores a la variable %1 antes de definirla</translation>
    </message>
    <message>
        <source>%1 is not a variable name: a letter, then letters, digits and _</source>
        <translation>%1 no es un nombre de variable: una letra y después letras, dígitos y _</translation>
    </message>
    <message>
        <source>%1 is a boolean variable and has no values to put here</source>
        <translation>%1 es una variable booleana y no tiene valores que poner aquí</translation>
    </message>
    <message>
        <source>%1 is not a boolean variable</source>
        <translation>%1 no es una variable booleana</translation>
    </message>
    <message>
        <source>variable %1 refers to itself by way of %2</source>
        <translation>la variable %1 se refiere a sí misma a través de %2</translation>
    </message>
    <message>
        <source>variable %1 expands to more than %2 values</source>
        <translation>la variable %1 se expande a más de %2 valores</translation>
    </message>
    <message>
        <source>with variable %1 put in, this text is longer than %2 bytes</source>
        <translation>con la variable %1 sustituida, este texto ocupa más de %2 bytes</translation>
    </message>
    <message>
        <source>%1 is taken as a choice after an @, not as a variable; write \@ to say so</source>
        <translation>%1 se toma como una alternativa tras un @, no como una variable; escriba \@ para indicarlo</translation>
    </message>
    <message>
        <source>+= cannot be used with boolean variable %1</source>
        <translation>+= no se puede usar con la variable booleana %1</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 no es ni true ni false</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be ordered: one is a number and the other is not</source>
        <translation>%1 y %2 no se pueden ordenar: uno es un número y el otro no</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation>%1 es un número demasiado grande</translation>
    </message>
    <message>
        <source>apparmor_parser 6.0 takes %1 as not defined here because it is boolean; it is treated as defined</source>
        <translation>apparmor_parser 6.0 da %1 por no definida aquí porque es booleana; se trata como definida</translation>
    </message>
    <message>
        <source>an alias from %1 to the same place exists already</source>
        <translation>ya existe un alias de %1 al mismo lugar</translation>
    </message>
    <message>
        <source>%1 must stand before the first profile</source>
        <translation>%1 debe estar antes del primer perfil</translation>
    </message>
    <message>
        <source>includes are nested more than %1 deep</source>
        <translation>los include están anidados a más de %1 niveles</translation>
    </message>
    <message>
        <source>profile name %1 must begin with / or a namespace, or follow the word profile</source>
        <translation>el nombre de perfil %1 debe empezar con / o un espacio de nombres, o seguir a la palabra profile</translation>
    </message>
    <message>
        <source>a path as the name of a profile is old style; give it a name: profile name %1</source>
        <translation>una ruta como nombre de un perfil es el estilo antiguo; dele un nombre: profile nombre %1</translation>
    </message>
    <message>
        <source>the namespace in %1 lacks its closing colon</source>
        <translation>al espacio de nombres de %1 le faltan los dos puntos finales</translation>
    </message>
    <message>
        <source>the namespace in %1 is empty</source>
        <translation>el espacio de nombres de %1 está vacío</translation>
    </message>
    <message>
        <source>there is no profile name in %1</source>
        <translation>no hay ningún nombre de perfil en %1</translation>
    </message>
    <message>
        <source>attachment %1 must begin with / or a variable</source>
        <translation>la vinculación %1 debe empezar con / o una variable</translation>
    </message>
    <message>
        <source>hat %1 cannot have xattrs</source>
        <translation>el hat %1 no puede tener xattrs</translation>
    </message>
    <message>
        <source>%1=( ) does not belong in the head of a profile; only xattrs and flags do</source>
        <translation>%1=( ) no va en la cabecera de un perfil; solo xattrs y flags</translation>
    </message>
    <message>
        <source>another profile called %1 takes the place of this one</source>
        <translation>otro perfil llamado %1 ocupa el lugar de este</translation>
    </message>
    <message>
        <source>the other profile %1 is here</source>
        <translation>el otro perfil %1 está aquí</translation>
    </message>
    <message>
        <source>there is already a profile named %1</source>
        <translation>ya hay un perfil llamado %1</translation>
    </message>
    <message>
        <source>%1 is not a profile flag</source>
        <translation>%1 no es una opción de perfil</translation>
    </message>
    <message>
        <source>flags %1 and %2 exclude each other</source>
        <translation>las opciones %1 y %2 se excluyen mutuamente</translation>
    </message>
    <message>
        <source>flag %1 cannot have the value %2</source>
        <translation>la opción %1 no puede tener el valor %2</translation>
    </message>
    <message>
        <source>the kernel does not know flag %1; it has no effect</source>
        <translation>el núcleo no conoce la opción %1; no tiene efecto</translation>
    </message>
    <message>
        <source>identity %1 must not contain a space</source>
        <translation>la identidad %1 no debe contener espacios</translation>
    </message>
    <message>
        <source>profile %1 has more than %2 different exec targets</source>
        <translation>el perfil %1 tiene más de %2 destinos de ejecución distintos</translation>
    </message>
    <message>
        <source>%1 cannot be used with %2 rules</source>
        <translation>%1 no se puede usar con reglas %2</translation>
    </message>
    <message>
        <source>priority %1 is outside -1000 to 1000</source>
        <translation>la prioridad %1 está fuera del intervalo de -1000 a 1000</translation>
    </message>
    <message>
        <source>%1 here contradicts %2 of the block around it</source>
        <translation>aquí %1 contradice %2 del bloque que lo rodea</translation>
    </message>
    <message>
        <source>%1 has no effect on %2 rules</source>
        <translation>%1 no tiene efecto en reglas %2</translation>
    </message>
    <message>
        <source>apparmor_parser drops %1 rules from a block; here this one is kept</source>
        <translation>apparmor_parser descarta las reglas %1 de un bloque; aquí esta se conserva</translation>
    </message>
    <message>
        <source>the prefix is applied to every rule of %1; apparmor_parser applies it to the first one only</source>
        <translation>el prefijo se aplica a todas las reglas de %1; apparmor_parser lo aplica solo a la primera</translation>
    </message>
    <message>
        <source>the kernel does not enforce %1 rules written for this feature set; this rule has no effect</source>
        <translation>el núcleo no impone las reglas %1 escritas para este conjunto de funciones; esta regla no tiene efecto</translation>
    </message>
    <message>
        <source>the kernel cannot enforce the details of this %1 rule; it becomes %2</source>
        <translation>el núcleo no puede imponer los detalles de esta regla %1; se convierte en %2</translation>
    </message>
    <message>
        <source>no access can ever match this rule</source>
        <translation>ningún acceso puede coincidir nunca con esta regla</translation>
    </message>
    <message>
        <source>%1 is not a condition of %2 rules</source>
        <translation>%1 no es una condición de las reglas %2</translation>
    </message>
    <message>
        <source>condition %1 of %2 rules only takes =</source>
        <translation>la condición %1 de las reglas %2 solo admite =</translation>
    </message>
    <message>
        <source>condition %1 can only be given once</source>
        <translation>la condición %1 solo se puede indicar una vez</translation>
    </message>
    <message>
        <source>condition %1 takes a single value</source>
        <translation>la condición %1 admite un solo valor</translation>
    </message>
    <message>
        <source>condition %1 needs a value</source>
        <translation>la condición %1 necesita un valor</translation>
    </message>
    <message>
        <source>condition %1 is only possible inside peer=( )</source>
        <translation>la condición %1 solo es posible dentro de peer=( )</translation>
    </message>
    <message>
        <source>condition %1 is not possible inside peer=( )</source>
        <translation>la condición %1 no es posible dentro de peer=( )</translation>
    </message>
    <message>
        <source>%2 is not a value for %1</source>
        <translation>%2 no es un valor para %1</translation>
    </message>
    <message>
        <source>%1 is not a permission of %2 rules; there are %3</source>
        <translation>%1 no es un permiso de las reglas %2; existen %3</translation>
    </message>
    <message>
        <source>%1 cannot be used together with %2</source>
        <translation>%1 no se puede usar junto con %2</translation>
    </message>
    <message>
        <source>x in %1 does not say how the program is to run; write ix, px, cx or ux</source>
        <translation>la x de %1 no dice cómo se ha de ejecutar el programa; escriba ix, px, cx o ux</translation>
    </message>
    <message>
        <source>a deny rule forbids every way to run a program; write a plain x instead of %1</source>
        <translation>una regla deny prohíbe toda forma de ejecutar un programa; escriba solo x en lugar de %1</translation>
    </message>
    <message>
        <source>%1 holds two different ways to run the program</source>
        <translation>%1 contiene dos formas distintas de ejecutar el programa</translation>
    </message>
    <message>
        <source>with %1 the program runs unconfined and with the environment of this one, which it may be attacked through</source>
        <translation>con %1 el programa se ejecuta sin confinar y con el entorno de este, a través del cual se le puede atacar</translation>
    </message>
    <message>
        <source>%1 holds both a and w; w includes a</source>
        <translation>%1 contiene a y w; w incluye a</translation>
    </message>
    <message>
        <source>upper-case letters in %1 are old style; write %2</source>
        <translation>las mayúsculas de %1 son el estilo antiguo; escriba %2</translation>
    </message>
    <message>
        <source>%1 says how a program is run, but the rule does not let one run</source>
        <translation>%1 dice cómo se ejecuta un programa, pero la regla no deja ejecutar ninguno</translation>
    </message>
    <message>
        <source>subset is only possible when the permission is l alone</source>
        <translation>subset solo es posible cuando el permiso es únicamente l</translation>
    </message>
    <message>
        <source>both a link and an exec use the target after -&gt;; it is taken for the exec</source>
        <translation>tanto un enlace como una ejecución usan el destino tras -&gt;; se toma para la ejecución</translation>
    </message>
    <message>
        <source>a target after the permissions does not count: the link may point to any file</source>
        <translation>un destino tras los permisos no cuenta: el enlace puede apuntar a cualquier archivo</translation>
    </message>
    <message>
        <source>%1 names a profile, which a link cannot have as its target</source>
        <translation>%1 nombra un perfil, que no puede ser el destino de un enlace</translation>
    </message>
    <message>
        <source>%1 must begin with / or a variable</source>
        <translation>%1 debe empezar con / o una variable</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a profile; the program will not start</source>
        <translation>%1 no puede ser el nombre de un perfil; el programa no se iniciará</translation>
    </message>
    <message>
        <source>apparmor_parser does not put in the variables of exec target %1; here they are</source>
        <translation>apparmor_parser no sustituye las variables del destino de ejecución %1; aquí se sustituyen</translation>
    </message>
    <message>
        <source>exec target %1 stands for several profiles; name one</source>
        <translation>el destino de ejecución %1 representa varios perfiles; indique uno</translation>
    </message>
    <message>
        <source>%1 is given both %2 and %3</source>
        <translation>%1 recibe tanto %2 como %3</translation>
    </message>
    <message>
        <source>the other rule for %1 is here</source>
        <translation>la otra regla para %1 está aquí</translation>
    </message>
    <message>
        <source>{ } needs at least two alternatives with a comma between them</source>
        <translation>{ } necesita al menos dos alternativas separadas por una coma</translation>
    </message>
    <message>
        <source>%1 is not closed</source>
        <translation>%1 no se cierra</translation>
    </message>
    <message>
        <source>%1 closes nothing</source>
        <translation>%1 no cierra nada</translation>
    </message>
    <message>
        <source>{ } is nested more than %1 deep</source>
        <translation>{ } está anidado a más de %1 niveles</translation>
    </message>
    <message>
        <source>[ ] must hold at least one character</source>
        <translation>[ ] debe contener al menos un carácter</translation>
    </message>
    <message>
        <source>the \ at the end has nothing to escape</source>
        <translation>la \ del final no tiene nada que escapar</translation>
    </message>
    <message>
        <source>%1 inside [ ] stands for itself; apparmor_parser makes it match nothing useful</source>
        <translation>%1 dentro de [ ] se representa a sí mismo; apparmor_parser hace que no coincida con nada útil</translation>
    </message>
    <message>
        <source>a zero byte cannot be part of a name or path</source>
        <translation>un byte nulo no puede formar parte de un nombre o de una ruta</translation>
    </message>
    <message>
        <source>a zero byte ends the word here; what follows it does not count</source>
        <translation>un byte nulo termina aquí la palabra; lo que sigue no cuenta</translation>
    </message>
    <message>
        <source>%1 is not a capability</source>
        <translation>%1 no es una capacidad</translation>
    </message>
    <message>
        <source>there is no network family, type or protocol %1</source>
        <translation>no hay ninguna familia, tipo ni protocolo de red %1</translation>
    </message>
    <message>
        <source>addresses and ports are only possible for inet and inet6</source>
        <translation>las direcciones y los puertos solo son posibles para inet e inet6</translation>
    </message>
    <message>
        <source>port 0 stands for every port</source>
        <translation>el puerto 0 representa todos los puertos</translation>
    </message>
    <message>
        <source>%1 is not a signal</source>
        <translation>%1 no es una señal</translation>
    </message>
    <message>
        <source>name= on this side belongs to a bind rule; it cannot stand with path, interface, member or peer</source>
        <translation>name= en este lado corresponde a una regla bind; no puede ir con path, interface, member ni peer</translation>
    </message>
    <message>
        <source>message queue %1 must begin with / or be a number</source>
        <translation>la cola de mensajes %1 debe empezar con / o ser un número</translation>
    </message>
    <message>
        <source>message queue %1 is not of type %2</source>
        <translation>la cola de mensajes %1 no es del tipo %2</translation>
    </message>
    <message>
        <source>%1 is not a mount option</source>
        <translation>%1 no es una opción de montaje</translation>
    </message>
    <message>
        <source>the mount options %1 contradict each other</source>
        <translation>las opciones de montaje %1 se contradicen</translation>
    </message>
    <message>
        <source>this combination of options, type and paths can never match a mount</source>
        <translation>esta combinación de opciones, tipo y rutas nunca puede coincidir con un montaje</translation>
    </message>
    <message>
        <source>there is no resource limit %1</source>
        <translation>no hay ningún límite de recursos %1</translation>
    </message>
    <message>
        <source>%2 is not a value for resource limit %1</source>
        <translation>%2 no es un valor para el límite de recursos %1</translation>
    </message>
    <message>
        <source>resource limit %1 must be at least one second; %2 is less</source>
        <translation>el límite de recursos %1 debe ser de al menos un segundo; %2 es menos</translation>
    </message>
    <message>
        <source>no unit is given for resource limit %1; %2 is assumed</source>
        <translation>no se indica unidad para el límite de recursos %1; se supone %2</translation>
    </message>
    <message>
        <source>safe and unsafe need the path of a program after them</source>
        <translation>safe y unsafe necesitan detrás la ruta de un programa</translation>
    </message>
    <message>
        <source>the rules need more than %1 states</source>
        <translation>las reglas necesitan más de %1 estados</translation>
    </message>
    <message>
        <source>the rules need more than %1 MB of memory</source>
        <translation>las reglas necesitan más de %1 MB de memoria</translation>
    </message>
    <message>
        <source>the rules take longer than %1 s to compile</source>
        <translation>las reglas tardan más de %1 s en compilarse</translation>
    </message>
    <message>
        <source>alternatives are nested in each other more than %1 deep</source>
        <translation>las alternativas están anidadas unas en otras a más de %1 niveles</translation>
    </message>
    <message>
        <source>stopped before it was finished</source>
        <translation>se detuvo antes de terminar</translation>
    </message>
    <message>
        <source>this rule is another of those whose wildcards multiply</source>
        <translation>esta regla es otra de aquellas cuyos comodines se multiplican</translation>
    </message>
    <message>
        <source>%1 wildcards can match the same path at once, this rule&apos;s among them; each more of them can double the compiled policy</source>
        <translation>%1 comodines pueden coincidir a la vez con la misma ruta, entre ellos los de esta regla; cada uno más puede duplicar la política compilada</translation>
    </message>
    <message>
        <source>%1 wildcards for one character after a * double the compiled policy each; more than %2 make it large</source>
        <translation>%1 comodines de un carácter tras un * duplican cada uno la política compilada; más de %2 la hacen grande</translation>
    </message>
    <message>
        <source>the compiled policy has %2 bytes, more than the limit of %1</source>
        <translation>la política compilada ocupa %2 bytes, más que el límite de %1</translation>
    </message>
    <message>
        <source>the compiled policy is cut off at byte %1; compile it again</source>
        <translation>la política compilada está cortada en el byte %1; compílela de nuevo</translation>
    </message>
    <message>
        <source>the compiled policy does not have %1 at byte %2; compile it again</source>
        <translation>la política compilada no tiene %1 en el byte %2; compílela de nuevo</translation>
    </message>
    <message>
        <source>the compiled policy has version %1, which not every kernel knows (byte %2)</source>
        <translation>la política compilada tiene la versión %1, que no todos los núcleos conocen (byte %2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile (byte %2 of the policy)</source>
        <translation>«%1» no puede ser el nombre de un perfil (byte %2 de la política)</translation>
    </message>
    <message>
        <source>the compiled policy has two profiles called %1 (byte %2); rename one</source>
        <translation>la política compilada tiene dos perfiles llamados %1 (byte %2); cambie el nombre de uno</translation>
    </message>
    <message>
        <source>profile %1 comes without the profile it belongs to, or before it (byte %2 of the policy)</source>
        <translation>el perfil %1 aparece sin el perfil al que pertenece, o antes que él (byte %2 de la política)</translation>
    </message>
    <message>
        <source>profile %1 is for another namespace than those before it; load them separately (byte %2 of the policy)</source>
        <translation>el perfil %1 es para otro espacio de nombres que los anteriores; cárguelos por separado (byte %2 de la política)</translation>
    </message>
    <message>
        <source>%1 of the compiled policy cannot be %2 (byte %3); compile it again</source>
        <translation>%1 de la política compilada no puede ser %2 (byte %3); compílela de nuevo</translation>
    </message>
    <message>
        <source>table %1 of the compiled policy is damaged (byte %2); compile it again</source>
        <translation>la tabla %1 de la política compilada está dañada (byte %2); compílela de nuevo</translation>
    </message>
    <message>
        <source>state %1 of the compiled policy is wrong in table %2 (byte %3); compile it again</source>
        <translation>el estado %1 de la política compilada es incorrecto en la tabla %2 (byte %3); compílela de nuevo</translation>
    </message>
    <message>
        <source>the compiled policy has no target number %1 for a program that may be started (byte %2); compile it again</source>
        <translation>la política compilada no tiene el destino número %1 para un programa que se puede iniciar (byte %2); compílela de nuevo</translation>
    </message>
    <message>
        <source>this rule cannot be expressed in the policy of the kernel; nothing was compiled</source>
        <translation>esta regla no se puede expresar en la política del núcleo; no se compiló nada</translation>
    </message>
    <message>
        <source>the kernel refused profile %1: %2</source>
        <translation>el núcleo rechazó el perfil %1: %2</translation>
    </message>
    <message>
        <source>the kernel did not accept the compiled form of profile %1 (%2); nothing was changed</source>
        <translation>el núcleo no aceptó la forma compilada del perfil %1 (%2); no se ha cambiado nada</translation>
    </message>
    <message>
        <source>the kernel does not know the format in which profile %1 was compiled</source>
        <translation>el núcleo no conoce el formato en que se compiló el perfil %1</translation>
    </message>
    <message>
        <source>profile %1 is loaded already; replace it instead of adding it</source>
        <translation>el perfil %1 ya está cargado; sustitúyalo en lugar de añadirlo</translation>
    </message>
    <message>
        <source>profile %1 is not loaded in the kernel</source>
        <translation>el perfil %1 no está cargado en el núcleo</translation>
    </message>
    <message>
        <source>the kernel does not let this program change profile %1; it takes administrator rights, and a policy that was locked stays so until the computer is restarted</source>
        <translation>el núcleo no deja que este programa cambie el perfil %1; se necesitan derechos de administrador, y una política que se bloqueó sigue así hasta que se reinicia el equipo</translation>
    </message>
    <message>
        <source>profile %1 cannot be changed: the kernel&apos;s policy files are mounted read-only here</source>
        <translation>el perfil %1 no se puede cambiar: los archivos de política del núcleo están montados aquí como solo lectura</translation>
    </message>
    <message>
        <source>%1 was not touched: %2</source>
        <translation>no se ha tocado %1: %2</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read; nothing was written. Reload it or compare the two texts</source>
        <translation>otro programa cambió %1 desde que se leyó; no se ha escrito nada. Recárguelo o compare los dos textos</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name or edit that file</source>
        <translation>%1 ya existe; elija otro nombre o edite ese archivo</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ya no está</translation>
    </message>
    <message>
        <source>%1 could not be written and is as it was before: %2</source>
        <translation>no se pudo escribir %1, que sigue como antes: %2</translation>
    </message>
    <message>
        <source>%1 was written, but the disk did not confirm it; a power cut now may bring the old text back: %2</source>
        <translation>%1 se escribió, pero el disco no lo confirmó; un corte de corriente podría ahora traer de vuelta el texto antiguo: %2</translation>
    </message>
    <message>
        <source>the file does not define profile %1</source>
        <translation>el archivo no define el perfil %1</translation>
    </message>
    <message>
        <source>a profile cannot be set to %1</source>
        <translation>un perfil no se puede poner en %1</translation>
    </message>
    <message>
        <source>the log %1 cannot be read: %2</source>
        <translation>no se puede leer el registro %1: %2</translation>
    </message>
    <message>
        <source>the saved session cannot be read from line %1 on</source>
        <translation>la sesión guardada no se puede leer a partir de la línea %1</translation>
    </message>
    <message>
        <source>of %2 and %1 rules that are alike, as here, apparmor_parser 4.1 makes one with the permissions of both; no kernel asks for what that adds</source>
        <translation>de las reglas %2 y %1 que son iguales, como aquí, apparmor_parser 4.1 hace una sola con los permisos de ambas; ningún núcleo consulta lo que eso añade</translation>
    </message>
    <message>
        <source>here this rule alone decides how the program is used; apparmor_parser 4.1 may also allow to map it as executable, as a pattern with ix matches it too</source>
        <translation>aquí solo esta regla decide cómo se usa el programa; apparmor_parser 4.1 puede permitir además asignarlo en memoria como ejecutable, porque también coincide con él un patrón con ix</translation>
    </message>
    <message>
        <source>the pattern with ix is here</source>
        <translation>el patrón con ix está aquí</translation>
    </message>
    <message>
        <source>apparmor_parser 4.1 counts a shorter length for this attachment, some of whose alternatives end alike; it matters only where the attachment of another profile matches the same program</source>
        <translation>apparmor_parser 4.1 cuenta una longitud menor para esta vinculación, algunas de cuyas alternativas terminan igual; solo importa donde la vinculación de otro perfil coincide con el mismo programa</translation>
    </message>
    <message>
        <source>another program is changing policy and has not finished after %2 seconds (it holds %1); nothing was changed</source>
        <translation>otro programa está cambiando la política y no ha terminado después de %2 segundos (retiene %1); no se cambió nada</translation>
    </message>
    <message>
        <source>%1, which keeps other programs from changing policy at the same time, cannot be opened: %2</source>
        <translation>%1, que impide que otros programas cambien la política al mismo tiempo, no se puede abrir: %2</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>No se puede crear la carpeta %1</translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>fixed</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>still denied</source>
        <translation>aún denegado</translation>
    </message>
    <message>
        <source>newly denied</source>
        <translation>denegado ahora</translation>
    </message>
    <message>
        <source>still allowed</source>
        <translation>aún permitido</translation>
    </message>
    <message>
        <source>no rule decides</source>
        <translation>ninguna regla decide</translation>
    </message>
    <message>
        <source>of another profile</source>
        <translation>de otro perfil</translation>
    </message>
</context>
<context>
    <name>ExplainService</name>
    <message>
        <source>The file no longer defines this profile.</source>
        <translation>El archivo ya no define este perfil.</translation>
    </message>
</context>
<context>
    <name>ExplainText</name>
    <message>
        <source>The program stays in this profile.</source>
        <translation>El programa permanece en este perfil.</translation>
    </message>
    <message>
        <source>The program runs unconfined.</source>
        <translation>El programa se ejecuta sin confinar.</translation>
    </message>
    <message>
        <source>The program goes to the profile that is attached to it.</source>
        <translation>El programa pasa al perfil vinculado a él.</translation>
    </message>
    <message>
        <source>The program goes to the child profile that is attached to it.</source>
        <translation>El programa pasa al perfil hijo vinculado a él.</translation>
    </message>
    <message>
        <source>The program goes to the profile %1.</source>
        <translation>El programa pasa al perfil %1.</translation>
    </message>
    <message>
        <source>Without such a profile it stays in this one.</source>
        <translation>Sin un perfil así permanece en este.</translation>
    </message>
    <message>
        <source>Without such a profile it runs unconfined.</source>
        <translation>Sin un perfil así se ejecuta sin confinar.</translation>
    </message>
    <message>
        <source>Its environment is kept.</source>
        <translation>Se conserva su entorno.</translation>
    </message>
    <message>
        <source>Its environment is scrubbed.</source>
        <translation>Se limpia su entorno.</translation>
    </message>
    <message>
        <source>Allowed: the profile has no say in it</source>
        <translation>Permitido: el perfil no interviene</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Allowed, and logged</source>
        <translation>Permitido y registrado</translation>
    </message>
    <message>
        <source>Partly denied: %1 is allowed, %2 is not</source>
        <translation>Denegado en parte: %1 se permite, %2 no</translation>
    </message>
    <message>
        <source>Denied, without a record in the log</source>
        <translation>Denegado, sin dejar constancia en el registro</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Allowed only because the profile complains</source>
        <translation>Permitido solo porque el perfil está en modo complain</translation>
    </message>
    <message>
        <source>The profile %1 was asked: %2.</source>
        <translation>Se preguntó al perfil %1: %2.</translation>
    </message>
    <message>
        <source>The rule at %1 allows %2.</source>
        <translation>La regla de %1 permite %2.</translation>
    </message>
    <message>
        <source>The rule at %1 denies %2.</source>
        <translation>La regla de %1 deniega %2.</translation>
    </message>
    <message>
        <source>No rule pairs this name with this target.</source>
        <translation>Ninguna regla relaciona este nombre con este destino.</translation>
    </message>
    <message>
        <source>The new name would get permissions that the target does not have.</source>
        <translation>El nombre nuevo recibiría permisos que el destino no tiene.</translation>
    </message>
    <message>
        <source>No rule allows %1.</source>
        <translation>Ninguna regla permite %1.</translation>
    </message>
    <message>
        <source>The profile only complains: the access is logged and happens all the same.</source>
        <translation>El perfil está en modo complain: el acceso se registra y se produce de todos modos.</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>%1 permitido</translation>
    </message>
    <message>
        <source>%1 denied</source>
        <translation>%1 denegado</translation>
    </message>
    <message>
        <source>%1 logged</source>
        <translation>%1 registrado</translation>
    </message>
    <message>
        <source>refusal is not logged</source>
        <translation>el rechazo no se registra</translation>
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
        <translation>deniega</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>más cercana</translation>
    </message>
    <message>
        <source>matches and decides</source>
        <translation>coincide y decide</translation>
    </message>
    <message>
        <source>matches, another rule wins</source>
        <translation>coincide, prevalece otra regla</translation>
    </message>
    <message>
        <source>matches, grants something else</source>
        <translation>coincide, concede otra cosa</translation>
    </message>
    <message>
        <source>is for another owner of the file</source>
        <translation>es para otro dueño del archivo</translation>
    </message>
    <message>
        <source>is for %1</source>
        <translation>es para %1</translation>
    </message>
    <message>
        <source>comes with the profile</source>
        <translation>viene con el perfil</translation>
    </message>
    <message>
        <source>This is the tree of another system: its kernel cannot be asked.</source>
        <translation>Este es el árbol de otro sistema: no se puede preguntar a su núcleo.</translation>
    </message>
    <message>
        <source>The profile is not loaded, or the kernel cannot be asked.</source>
        <translation>El perfil no está cargado, o no se puede preguntar al núcleo.</translation>
    </message>
    <message>
        <source>The running kernel says the same.</source>
        <translation>El núcleo en ejecución dice lo mismo.</translation>
    </message>
    <message>
        <source>The running kernel says otherwise: another text of this profile is loaded. Load the profile to bring them together.</source>
        <translation>El núcleo en ejecución dice otra cosa: hay cargado otro texto de este perfil. Cargue el perfil para que coincidan.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>The profile language</source>
        <translation>El lenguaje de los perfiles</translation>
    </message>
    <message>
        <source>Every word of it in a sentence. The same is shown when the pointer rests on a word in the editor.</source>
        <translation>Cada palabra explicada en una frase. Lo mismo se muestra al dejar el puntero sobre una palabra en el editor.</translation>
    </message>
</context>
<context>
    <name>LanguageHelp</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Words before a rule</source>
        <translation>Palabras antes de una regla</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Flags of a profile</source>
        <translation>Opciones de un perfil</translation>
    </message>
    <message>
        <source>Files and profiles</source>
        <translation>Archivos y perfiles</translation>
    </message>
    <message>
        <source>Patterns in paths</source>
        <translation>Patrones en rutas</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>Access to files by path. The word may be left out before a path; alone it allows every file.</source>
        <translation>Acceso a archivos por su ruta. La palabra puede omitirse antes de una ruta; sola permite todos los archivos.</translation>
    </message>
    <message>
        <source>Making a hard link from one name to another.</source>
        <translation>Crear un enlace duro de un nombre a otro.</translation>
    </message>
    <message>
        <source>A part of what only root may do, by name. Without names: all of them. The program must also hold the capability; the rule gives it none.</source>
        <translation>Una parte de lo que solo root puede hacer, por su nombre. Sin nombres: todas. El programa también debe tener la capacidad; la regla no se la da.</translation>
    </message>
    <message>
        <source>Sockets by family, type or protocol. Without more it allows every kind of network.</source>
        <translation>Sockets por familia, tipo o protocolo. Sin más, permite todo tipo de red.</translation>
    </message>
    <message>
        <source>Unix sockets with an abstract name or none. Sockets that are files follow file rules.</source>
        <translation>Sockets Unix con un nombre abstracto o sin nombre. Los sockets que son archivos siguen las reglas de archivos.</translation>
    </message>
    <message>
        <source>Messages over D-Bus: which bus, name, path, interface and partner. The bus asks the kernel about each message.</source>
        <translation>Mensajes por D-Bus: qué bus, nombre, ruta, interfaz e interlocutor. El bus pregunta al núcleo por cada mensaje.</translation>
    </message>
    <message>
        <source>Signals to and from other programs. Both profiles must allow it: the sender&apos;s and the receiver&apos;s.</source>
        <translation>Señales a otros programas y desde ellos. Ambos perfiles deben permitirlo: el del emisor y el del receptor.</translation>
    </message>
    <message>
        <source>Looking into other programs, as debuggers do, and being looked into. Reading much of /proc about others needs it too.</source>
        <translation>Examinar otros programas, como hacen los depuradores, y ser examinado. Leer buena parte de /proc sobre otros también lo necesita.</translation>
    </message>
    <message>
        <source>Mounting a file system or moving one. It changes what every path means, so it takes a narrow rule.</source>
        <translation>Montar un sistema de archivos o mover uno. Cambia lo que significa cada ruta, así que requiere una regla estrecha.</translation>
    </message>
    <message>
        <source>Changing the options of what is mounted.</source>
        <translation>Cambiar las opciones de lo que está montado.</translation>
    </message>
    <message>
        <source>Unmounting a file system.</source>
        <translation>Desmontar un sistema de archivos.</translation>
    </message>
    <message>
        <source>Making another folder the root of all paths, as containers do at their start.</source>
        <translation>Hacer de otra carpeta la raíz de todas las rutas, como hacen los contenedores al iniciarse.</translation>
    </message>
    <message>
        <source>Going over to another profile while running, as the program itself asks for.</source>
        <translation>Pasar a otro perfil durante la ejecución, cuando el propio programa lo pide.</translation>
    </message>
    <message>
        <source>Making a user namespace: a world in which the program is its own root. Browsers use it for their sandbox; flaws of the kernel are often reached through it.</source>
        <translation>Crear un espacio de nombres de usuario: un mundo en el que el programa es su propio root. Los navegadores lo usan para su aislamiento; a menudo se llega por él a fallos del núcleo.</translation>
    </message>
    <message>
        <source>Message queues, by their name.</source>
        <translation>Colas de mensajes, por su nombre.</translation>
    </message>
    <message>
        <source>Rights of the fast input and output interface: threads of the kernel, and acting as somebody else.</source>
        <translation>Derechos de la interfaz rápida de entrada y salida: hilos del núcleo y actuar como otra persona.</translation>
    </message>
    <message>
        <source>Allows everything of every kind. Only rules with deny still refuse.</source>
        <translation>Permite todo de todo tipo. Solo las reglas con deny siguen rechazando.</translation>
    </message>
    <message>
        <source>A limit of the system for the program, such as how many files it may have open. Begins with the word set.</source>
        <translation>Un límite del sistema para el programa, como cuántos archivos puede tener abiertos. Empieza con la palabra set.</translation>
    </message>
    <message>
        <source>Begins a limit: set rlimit NAME &lt;= VALUE.</source>
        <translation>Empieza un límite: set rlimit NOMBRE &lt;= VALOR.</translation>
    </message>
    <message>
        <source>Says in words what a rule does without it.</source>
        <translation>Dice con palabras lo que una regla hace también sin ella.</translation>
    </message>
    <message>
        <source>Refuses, whatever other rules allow, and keeps quiet: nothing is logged unless audit stands before it.</source>
        <translation>Rechaza, permitan lo que permitan otras reglas, y calla: no se registra nada a no ser que vaya precedida de audit.</translation>
    </message>
    <message>
        <source>Logs each use of the rule, also when it is allowed. With deny: refuses and logs.</source>
        <translation>Registra cada uso de la regla, también cuando se permite. Con deny: rechaza y registra.</translation>
    </message>
    <message>
        <source>Asks somebody in the user&apos;s session, where a program that answers is there.</source>
        <translation>Pregunta a alguien en la sesión del usuario, si hay un programa que responda.</translation>
    </message>
    <message>
        <source>Only when the file belongs to the user the program runs as.</source>
        <translation>Solo cuando el archivo pertenece al usuario con el que se ejecuta el programa.</translation>
    </message>
    <message>
        <source>Only when the file belongs to somebody else.</source>
        <translation>Solo cuando el archivo pertenece a otra persona.</translation>
    </message>
    <message>
        <source>A rule with the higher number decides, be it allow or deny. From -1000 to 1000; without it 0.</source>
        <translation>Decide la regla con el número más alto, sea allow o deny. De -1000 a 1000; sin él, 0.</translation>
    </message>
    <message>
        <source>The kernel cleans the environment when the program is started. Capital letters of exec modes mean the same.</source>
        <translation>El núcleo limpia el entorno cuando se inicia el programa. Las mayúsculas de los modos de ejecución significan lo mismo.</translation>
    </message>
    <message>
        <source>The environment goes on as it is, LD_PRELOAD and the like included.</source>
        <translation>El entorno se transmite tal cual, incluidos LD_PRELOAD y similares.</translation>
    </message>
    <message>
        <source>Read the file, or list the folder.</source>
        <translation>Leer el archivo o listar la carpeta.</translation>
    </message>
    <message>
        <source>Write, make, remove and rename the file, and change its attributes. Includes a.</source>
        <translation>Escribir, crear, eliminar y renombrar el archivo, y cambiar sus atributos. Incluye a.</translation>
    </message>
    <message>
        <source>Write at the end only, as logs are written.</source>
        <translation>Escribir solo al final, como se escriben los registros.</translation>
    </message>
    <message>
        <source>Make a hard link of this name. What it leads to must not get more rights by it.</source>
        <translation>Crear un enlace duro con este nombre. Aquello a lo que lleva no debe obtener así más derechos.</translation>
    </message>
    <message>
        <source>Lock the file.</source>
        <translation>Bloquear el archivo.</translation>
    </message>
    <message>
        <source>Map the file into memory as code, as shared libraries are.</source>
        <translation>Proyectar el archivo en memoria como código, como las bibliotecas compartidas.</translation>
    </message>
    <message>
        <source>Start the program. In a rule with deny it stands alone.</source>
        <translation>Iniciar el programa. En una regla con deny va sola.</translation>
    </message>
    <message>
        <source>Start the program under this same profile.</source>
        <translation>Iniciar el programa con este mismo perfil.</translation>
    </message>
    <message>
        <source>Start the program under its own profile; when there is none it may not start. The environment goes on as it is.</source>
        <translation>Iniciar el programa con su propio perfil; si no hay ninguno, no se puede iniciar. El entorno se transmite tal cual.</translation>
    </message>
    <message>
        <source>Start the program under its own profile, with a cleaned environment; when there is no such profile it may not start.</source>
        <translation>Iniciar el programa con su propio perfil y con un entorno limpio; si no existe ese perfil, no se puede iniciar.</translation>
    </message>
    <message>
        <source>Start the program under a child of this profile. The environment goes on as it is.</source>
        <translation>Iniciar el programa con un hijo de este perfil. El entorno se transmite tal cual.</translation>
    </message>
    <message>
        <source>Start the program under a child of this profile, with a cleaned environment.</source>
        <translation>Iniciar el programa con un hijo de este perfil y con un entorno limpio.</translation>
    </message>
    <message>
        <source>Start the program without any profile, and with the environment as it is: whoever controls this program controls that one.</source>
        <translation>Iniciar el programa sin ningún perfil y con el entorno tal cual: quien controle este programa controla el otro.</translation>
    </message>
    <message>
        <source>Start the program without any profile, with a cleaned environment.</source>
        <translation>Iniciar el programa sin ningún perfil, con un entorno limpio.</translation>
    </message>
    <message>
        <source>As px; when the program has no profile it runs under this one.</source>
        <translation>Como px; si el programa no tiene perfil, se ejecuta con este.</translation>
    </message>
    <message>
        <source>As Px; when the program has no profile it runs under this one.</source>
        <translation>Como Px; si el programa no tiene perfil, se ejecuta con este.</translation>
    </message>
    <message>
        <source>As cx; when there is no such child the program runs under this profile.</source>
        <translation>Como cx; si no existe ese hijo, el programa se ejecuta con este perfil.</translation>
    </message>
    <message>
        <source>As Cx; when there is no such child the program runs under this profile.</source>
        <translation>Como Cx; si no existe ese hijo, el programa se ejecuta con este perfil.</translation>
    </message>
    <message>
        <source>As px; when the program has no profile it runs without one.</source>
        <translation>Como px; si el programa no tiene perfil, se ejecuta sin ninguno.</translation>
    </message>
    <message>
        <source>As Px; when the program has no profile it runs without one.</source>
        <translation>Como Px; si el programa no tiene perfil, se ejecuta sin ninguno.</translation>
    </message>
    <message>
        <source>As cx; when there is no such child the program runs without a profile.</source>
        <translation>Como cx; si no existe ese hijo, el programa se ejecuta sin perfil.</translation>
    </message>
    <message>
        <source>As Cx; when there is no such child the program runs without a profile.</source>
        <translation>Como Cx; si no existe ese hijo, el programa se ejecuta sin perfil.</translation>
    </message>
    <message>
        <source>Names the profile that the program is started under, or where a link leads.</source>
        <translation>Nombra el perfil con el que se inicia el programa, o adónde lleva un enlace.</translation>
    </message>
    <message>
        <source>Send: a signal, a message, bytes through a socket.</source>
        <translation>Enviar: una señal, un mensaje, bytes por un socket.</translation>
    </message>
    <message>
        <source>Receive what another program sends.</source>
        <translation>Recibir lo que envía otro programa.</translation>
    </message>
    <message>
        <source>Read: look into a program, or take from a queue.</source>
        <translation>Leer: examinar un programa o tomar de una cola.</translation>
    </message>
    <message>
        <source>Write: put something into a queue.</source>
        <translation>Escribir: poner algo en una cola.</translation>
    </message>
    <message>
        <source>Control another program as a debugger does.</source>
        <translation>Controlar otro programa como hace un depurador.</translation>
    </message>
    <message>
        <source>Be controlled by a debugger.</source>
        <translation>Ser controlado por un depurador.</translation>
    </message>
    <message>
        <source>Be looked into by another program.</source>
        <translation>Ser examinado por otro programa.</translation>
    </message>
    <message>
        <source>Take an address or a name, so that others can reach it.</source>
        <translation>Tomar una dirección o un nombre, para que otros puedan alcanzarlo.</translation>
    </message>
    <message>
        <source>Wait for connections.</source>
        <translation>Esperar conexiones.</translation>
    </message>
    <message>
        <source>Take a connection that somebody opens.</source>
        <translation>Aceptar una conexión que alguien abre.</translation>
    </message>
    <message>
        <source>Open a connection to somebody who listens.</source>
        <translation>Abrir una conexión con alguien que escucha.</translation>
    </message>
    <message>
        <source>Make a new one: a socket, a queue, a namespace.</source>
        <translation>Crear uno nuevo: un socket, una cola, un espacio de nombres.</translation>
    </message>
    <message>
        <source>Remove a message queue.</source>
        <translation>Eliminar una cola de mensajes.</translation>
    </message>
    <message>
        <source>Open a message queue that is there.</source>
        <translation>Abrir una cola de mensajes existente.</translation>
    </message>
    <message>
        <source>Close one direction of a socket.</source>
        <translation>Cerrar un sentido de un socket.</translation>
    </message>
    <message>
        <source>Ask for attributes.</source>
        <translation>Consultar atributos.</translation>
    </message>
    <message>
        <source>Change attributes.</source>
        <translation>Cambiar atributos.</translation>
    </message>
    <message>
        <source>Ask for options of a socket.</source>
        <translation>Consultar opciones de un socket.</translation>
    </message>
    <message>
        <source>Change options of a socket.</source>
        <translation>Cambiar opciones de un socket.</translation>
    </message>
    <message>
        <source>See messages on a bus that are for others.</source>
        <translation>Ver en un bus mensajes que son para otros.</translation>
    </message>
    <message>
        <source>Let a thread of the kernel look for new requests all the time.</source>
        <translation>Dejar que un hilo del núcleo busque continuamente peticiones nuevas.</translation>
    </message>
    <message>
        <source>Do requests with the rights of whoever registered them.</source>
        <translation>Realizar peticiones con los derechos de quien las registró.</translation>
    </message>
    <message>
        <source>What the rules do not allow is refused. The same as no mode flag.</source>
        <translation>Lo que las reglas no permiten se rechaza. Lo mismo que sin opción de modo.</translation>
    </message>
    <message>
        <source>Nothing is refused, only logged: the program is not held back. For learning.</source>
        <translation>No se rechaza nada, solo se registra: al programa no se le retiene. Para aprender.</translation>
    </message>
    <message>
        <source>A program that does what the rules do not allow is ended at once.</source>
        <translation>El programa que hace lo que las reglas no permiten se termina al instante.</translation>
    </message>
    <message>
        <source>A name without limits: other profiles can speak of the program, nothing is refused.</source>
        <translation>Un nombre sin límites: otros perfiles pueden referirse al programa, no se rechaza nada.</translation>
    </message>
    <message>
        <source>What the rules do not allow is asked of somebody, where a program that answers is there.</source>
        <translation>Lo que las reglas no permiten se pregunta a alguien, si hay un programa que responda.</translation>
    </message>
    <message>
        <source>What no rule speaks of is allowed; compiled as unconfined.</source>
        <translation>Lo que ninguna regla menciona se permite; se compila como unconfined.</translation>
    </message>
    <message>
        <source>Every access that a rule allows is logged.</source>
        <translation>Se registra cada acceso que permite una regla.</translation>
    </message>
    <message>
        <source>Asks the kernel for debug messages about the profile.</source>
        <translation>Pide al núcleo mensajes de depuración sobre el perfil.</translation>
    </message>
    <message>
        <source>While somebody is asked, the program can be interrupted.</source>
        <translation>Mientras se pregunta a alguien, el programa se puede interrumpir.</translation>
    </message>
    <message>
        <source>The signal that ends a program in kill mode.</source>
        <translation>La señal que termina un programa en el modo kill.</translation>
    </message>
    <message>
        <source>The error that a refused program gets instead of EACCES.</source>
        <translation>El error que recibe un programa rechazado en lugar de EACCES.</translation>
    </message>
    <message>
        <source>Paths begin at the root that the program has by chroot.</source>
        <translation>Las rutas empiezan en la raíz que el programa tiene por chroot.</translation>
    </message>
    <message>
        <source>Paths begin at the root of the program&apos;s mount namespace. That is so without it too.</source>
        <translation>Las rutas empiezan en la raíz del espacio de nombres de montaje del programa. También es así sin ella.</translation>
    </message>
    <message>
        <source>A removed file that is still open goes on being judged by its old name.</source>
        <translation>Un archivo eliminado que sigue abierto se sigue juzgando por su nombre antiguo.</translation>
    </message>
    <message>
        <source>A removed file that is still open may go on being used. That is so without it too.</source>
        <translation>Un archivo eliminado que sigue abierto se puede seguir usando. También es así sin ella.</translation>
    </message>
    <message>
        <source>A file that cannot be reached from the root of the program, such as one handed in from outside of a container, is judged as if it lay below the root.</source>
        <translation>Un archivo al que no se puede llegar desde la raíz del programa, como uno entregado desde fuera de un contenedor, se juzga como si estuviera bajo la raíz.</translation>
    </message>
    <message>
        <source>Such a file is refused. That is so without it too.</source>
        <translation>Un archivo así se rechaza. También es así sin ella.</translation>
    </message>
    <message>
        <source>Where such files are taken to lie, so that they cannot be mistaken for others.</source>
        <translation>Dónde se supone que están esos archivos, para que no se confundan con otros.</translation>
    </message>
    <message>
        <source>The same for message queues and the like.</source>
        <translation>Lo mismo para colas de mensajes y similares.</translation>
    </message>
    <message>
        <source>A file outside of the chroot is judged as if it lay below its root.</source>
        <translation>Un archivo de fuera del chroot se juzga como si estuviera bajo su raíz.</translation>
    </message>
    <message>
        <source>A file outside of the chroot is refused. That is so without it too.</source>
        <translation>Un archivo de fuera del chroot se rechaza. También es así sin ella.</translation>
    </message>
    <message>
        <source>Which generation of the language the file was written for. Newer kinds of rules are enforced only with an abi that knows them.</source>
        <translation>Para qué generación del lenguaje se escribió el archivo. Los tipos de reglas más nuevos solo se imponen con un abi que los conozca.</translation>
    </message>
    <message>
        <source>Puts another file here. In angle brackets below /etc/apparmor.d; with if exists a missing one is no error.</source>
        <translation>Inserta aquí otro archivo. Entre corchetes angulares, bajo /etc/apparmor.d; con if exists no es un error que falte.</translation>
    </message>
    <message>
        <source>Every rule for the first path holds for the second as well.</source>
        <translation>Cada regla para la primera ruta vale también para la segunda.</translation>
    </message>
    <message>
        <source>Begins a profile: its name, the programs it is for, and rules between braces. Within another one it is a child, for programs that c modes start.</source>
        <translation>Empieza un perfil: su nombre, los programas a los que se aplica y las reglas entre llaves. Dentro de otro es un hijo, para programas que inician los modos c.</translation>
    </message>
    <message>
        <source>A part of a profile that the program itself enters and leaves, such as one for each site of a web server.</source>
        <translation>Una parte de un perfil en la que el propio programa entra y de la que sale, como una para cada sitio de un servidor web.</translation>
    </message>
    <message>
        <source>The rules between the braces count only when the condition holds while the profile is compiled.</source>
        <translation>Las reglas entre las llaves cuentan solo si la condición se cumple al compilar el perfil.</translation>
    </message>
    <message>
        <source>What counts when the condition before does not hold.</source>
        <translation>Lo que cuenta cuando la condición anterior no se cumple.</translation>
    </message>
    <message>
        <source>Holds when the variable has a value.</source>
        <translation>Se cumple cuando la variable tiene un valor.</translation>
    </message>
    <message>
        <source>How the whole profile behaves: its mode and more.</source>
        <translation>Cómo se comporta el perfil entero: su modo y más.</translation>
    </message>
    <message>
        <source>The profile is only for programs whose file has these extended attributes.</source>
        <translation>El perfil es solo para programas cuyo archivo tiene estos atributos extendidos.</translation>
    </message>
    <message>
        <source>Any characters within one name, not the slash.</source>
        <translation>Cualesquiera caracteres dentro de un nombre, salvo la barra.</translation>
    </message>
    <message>
        <source>Any characters, folders and all. After a slash at least one character.</source>
        <translation>Cualesquiera caracteres, carpetas incluidas. Tras una barra, al menos un carácter.</translation>
    </message>
    <message>
        <source>One character, not the slash.</source>
        <translation>Un carácter, salvo la barra.</translation>
    </message>
    <message>
        <source>One of the characters; [^] one that is not among them.</source>
        <translation>Uno de los caracteres; [^], uno que no esté entre ellos.</translation>
    </message>
    <message>
        <source>One of the alternatives, which commas part.</source>
        <translation>Una de las alternativas, que se separan con comas.</translation>
    </message>
    <message>
        <source>A variable: each of its values in turn. Hover one in the editor to see them.</source>
        <translation>Una variable: cada uno de sus valores por turno. Pase el puntero sobre una en el editor para verlos.</translation>
    </message>
    <message>
        <source>The other side: its profile, or its address.</source>
        <translation>El otro lado: su perfil o su dirección.</translation>
    </message>
    <message>
        <source>The profile of the other side.</source>
        <translation>El perfil del otro lado.</translation>
    </message>
    <message>
        <source>The address of a socket; abstract ones begin with @.</source>
        <translation>La dirección de un socket; las abstractas empiezan con @.</translation>
    </message>
    <message>
        <source>Which signals.</source>
        <translation>Qué señales.</translation>
    </message>
    <message>
        <source>The type of socket or queue.</source>
        <translation>El tipo de socket o de cola.</translation>
    </message>
    <message>
        <source>Which bus: system, session or accessibility.</source>
        <translation>Qué bus: system, session o accessibility.</translation>
    </message>
    <message>
        <source>The well-known name on the bus.</source>
        <translation>El nombre conocido en el bus.</translation>
    </message>
    <message>
        <source>The object&apos;s path on the bus.</source>
        <translation>La ruta del objeto en el bus.</translation>
    </message>
    <message>
        <source>The interface that the message belongs to.</source>
        <translation>La interfaz a la que pertenece el mensaje.</translation>
    </message>
    <message>
        <source>The method or signal.</source>
        <translation>El método o la señal.</translation>
    </message>
    <message>
        <source>The type of file system.</source>
        <translation>El tipo de sistema de archivos.</translation>
    </message>
    <message>
        <source>Options of the mount: = exactly these, in: no others.</source>
        <translation>Opciones del montaje: =, exactamente estas; in, ninguna otra.</translation>
    </message>
    <message>
        <source>Where the old root is put.</source>
        <translation>Dónde se pone la raíz antigua.</translation>
    </message>
    <message>
        <source>The address of this side; in peer, of the other one.</source>
        <translation>La dirección de este lado; en peer, la del otro.</translation>
    </message>
    <message>
        <source>The port, or a range of them.</source>
        <translation>El puerto, o un intervalo de ellos.</translation>
    </message>
    <message>
        <source>Change the rules of the audit system.</source>
        <translation>Cambiar las reglas del sistema de auditoría.</translation>
    </message>
    <message>
        <source>Read the audit log from the kernel.</source>
        <translation>Leer el registro de auditoría del núcleo.</translation>
    </message>
    <message>
        <source>Write records into the audit log.</source>
        <translation>Escribir entradas en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Keep the machine from suspending.</source>
        <translation>Impedir que el equipo se suspenda.</translation>
    </message>
    <message>
        <source>Load small programs into the kernel.</source>
        <translation>Cargar pequeños programas en el núcleo.</translation>
    </message>
    <message>
        <source>Save and restore running programs.</source>
        <translation>Guardar y restaurar programas en ejecución.</translation>
    </message>
    <message>
        <source>Give files to other users.</source>
        <translation>Dar archivos a otros usuarios.</translation>
    </message>
    <message>
        <source>Read and write files whatever their permissions say. The rules still hold.</source>
        <translation>Leer y escribir archivos digan lo que digan sus permisos. Las reglas siguen rigiendo.</translation>
    </message>
    <message>
        <source>Read files and search folders whatever their permissions say.</source>
        <translation>Leer archivos y recorrer carpetas digan lo que digan sus permisos.</translation>
    </message>
    <message>
        <source>Do to files of others what only their owner may.</source>
        <translation>Hacer con archivos de otros lo que solo puede su dueño.</translation>
    </message>
    <message>
        <source>Keep set-user-ID bits when files are changed.</source>
        <translation>Conservar los bits set-user-ID al cambiar archivos.</translation>
    </message>
    <message>
        <source>Keep memory from being swapped out.</source>
        <translation>Impedir que la memoria pase al área de intercambio.</translation>
    </message>
    <message>
        <source>Use shared memory and semaphores of others.</source>
        <translation>Usar memoria compartida y semáforos de otros.</translation>
    </message>
    <message>
        <source>Send signals to programs of other users.</source>
        <translation>Enviar señales a programas de otros usuarios.</translation>
    </message>
    <message>
        <source>Take leases on files of others.</source>
        <translation>Obtener concesiones (leases) sobre archivos de otros.</translation>
    </message>
    <message>
        <source>Change the immutable and append-only marks of files.</source>
        <translation>Cambiar las marcas de inmutable y solo añadir de los archivos.</translation>
    </message>
    <message>
        <source>Change AppArmor&apos;s policy: with it a program can free itself.</source>
        <translation>Cambiar la política de AppArmor: con ella un programa puede liberarse a sí mismo.</translation>
    </message>
    <message>
        <source>Pass over other security modules.</source>
        <translation>Pasar por encima de otros módulos de seguridad.</translation>
    </message>
    <message>
        <source>Make device files.</source>
        <translation>Crear archivos de dispositivo.</translation>
    </message>
    <message>
        <source>Change addresses, routes and firewalls.</source>
        <translation>Cambiar direcciones, rutas y cortafuegos.</translation>
    </message>
    <message>
        <source>Listen on ports below 1024.</source>
        <translation>Escuchar en puertos inferiores a 1024.</translation>
    </message>
    <message>
        <source>Send to all machines of a network.</source>
        <translation>Enviar a todos los equipos de una red.</translation>
    </message>
    <message>
        <source>Send and see packets of any form, as ping and sniffers do.</source>
        <translation>Enviar y ver paquetes de cualquier forma, como hacen ping y los analizadores de red.</translation>
    </message>
    <message>
        <source>Measure the whole system&apos;s performance.</source>
        <translation>Medir el rendimiento de todo el sistema.</translation>
    </message>
    <message>
        <source>Give capabilities to files.</source>
        <translation>Dar capacidades a archivos.</translation>
    </message>
    <message>
        <source>Change groups.</source>
        <translation>Cambiar de grupos.</translation>
    </message>
    <message>
        <source>Pass capabilities on.</source>
        <translation>Transmitir capacidades.</translation>
    </message>
    <message>
        <source>Become any user.</source>
        <translation>Convertirse en cualquier usuario.</translation>
    </message>
    <message>
        <source>Very much: mounts, namespaces and a hundred other things. Nearly root.</source>
        <translation>Muchísimo: montajes, espacios de nombres y cien cosas más. Casi root.</translation>
    </message>
    <message>
        <source>Restart the machine.</source>
        <translation>Reiniciar el equipo.</translation>
    </message>
    <message>
        <source>Change the root of paths.</source>
        <translation>Cambiar la raíz de las rutas.</translation>
    </message>
    <message>
        <source>Load modules into the kernel: with it nothing else holds.</source>
        <translation>Cargar módulos en el núcleo: con ello nada más rige.</translation>
    </message>
    <message>
        <source>Raise priorities of programs.</source>
        <translation>Elevar la prioridad de los programas.</translation>
    </message>
    <message>
        <source>Switch process accounting.</source>
        <translation>Activar o desactivar la contabilidad de procesos.</translation>
    </message>
    <message>
        <source>Look into programs of other users; ptrace rules hold too.</source>
        <translation>Examinar programas de otros usuarios; las reglas ptrace también rigen.</translation>
    </message>
    <message>
        <source>Reach devices and memory directly.</source>
        <translation>Acceder directamente a dispositivos y memoria.</translation>
    </message>
    <message>
        <source>Go beyond limits and quotas.</source>
        <translation>Superar límites y cuotas.</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>Poner en hora el reloj.</translation>
    </message>
    <message>
        <source>Configure terminals.</source>
        <translation>Configurar terminales.</translation>
    </message>
    <message>
        <source>Read and clear the kernel&apos;s messages.</source>
        <translation>Leer y borrar los mensajes del núcleo.</translation>
    </message>
    <message>
        <source>Wake the machine at a time.</source>
        <translation>Despertar el equipo a una hora.</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>new profile file %1</source>
        <translation>archivo de perfil nuevo %1</translation>
    </message>
    <message>
        <source>flag %1</source>
        <translation>opción %1</translation>
    </message>
    <message>
        <source>Under this profile too</source>
        <translation>También con este perfil</translation>
    </message>
    <message>
        <source>Under a new profile inside this one, named %1</source>
        <translation>Con un perfil nuevo dentro de este, llamado %1</translation>
    </message>
    <message>
        <source>Under its own profile %1</source>
        <translation>Con su propio perfil %1</translation>
    </message>
    <message>
        <source>Under the profile %1</source>
        <translation>Con el perfil %1</translation>
    </message>
    <message>
        <source>Without any confinement</source>
        <translation>Sin ningún confinamiento</translation>
    </message>
    <message>
        <source>Not at all: it must not be started</source>
        <translation>De ninguna manera: no se debe iniciar</translation>
    </message>
    <message>
        <source>The hat %1 gets rules of its own</source>
        <translation>El hat %1 recibe reglas propias</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensible</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
</context>
<context>
    <name>LocalVariant</name>
    <message>
        <source>The change is in local files already.</source>
        <translation>El cambio ya está en archivos locales.</translation>
    </message>
    <message>
        <source>A new profile is its own file.</source>
        <translation>Un perfil nuevo es su propio archivo.</translation>
    </message>
    <message>
        <source>Only rules that are added can go to a local file; here lines are changed or taken out.</source>
        <translation>A un archivo local solo pueden ir reglas que se añaden; aquí se cambian o quitan líneas.</translation>
    </message>
    <message>
        <source>Only whole rules right inside of one profile can go to a local file.</source>
        <translation>A un archivo local solo pueden ir reglas enteras situadas directamente dentro de un perfil.</translation>
    </message>
    <message>
        <source>The profile includes no local file. Add the line “include if exists &lt;local/…&gt;” first.</source>
        <translation>El perfil no incluye ningún archivo local. Añada primero la línea «include if exists &lt;local/…&gt;».</translation>
    </message>
</context>
<context>
    <name>LogSources</name>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>no se permite leerlo</translation>
    </message>
    <message>
        <source>may not be read: %1</source>
        <translation>no se permite leerlo: %1</translation>
    </message>
    <message>
        <source>%1 lines, %2 of AppArmor</source>
        <translation>%1 líneas, %2 de AppArmor</translation>
    </message>
    <message>
        <source>Open a &amp;log file…</source>
        <translation>Abrir un archivo de &amp;registro…</translation>
    </message>
    <message>
        <source>Open a log file</source>
        <translation>Abrir un archivo de registro</translation>
    </message>
    <message>
        <source>Open a &amp;journal folder…</source>
        <translation>Abrir una carpeta de &amp;diarios…</translation>
    </message>
    <message>
        <source>Open a folder with journals of one or several machines</source>
        <translation>Abrir una carpeta con diarios de uno o varios equipos</translation>
    </message>
    <message>
        <source>&amp;Follow new events</source>
        <translation>&amp;Seguir los eventos nuevos</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Leyendo el registro</translation>
    </message>
    <message>
        <source>Equal events are gathered into groups. This may take a moment.</source>
        <translation>Los eventos iguales se reúnen en grupos. Puede tardar un momento.</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Ningún evento coincide</translation>
    </message>
    <message>
        <source>The search or the menus beside it hide all recorded events.</source>
        <translation>La búsqueda o los menús de al lado ocultan todos los eventos registrados.</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>No se puede leer el registro</translation>
    </message>
    <message>
        <source>There is no log here</source>
        <translation>Aquí no hay ningún registro</translation>
    </message>
    <message>
        <source>None of the places where AppArmor’s records are kept exists. Open a log file with the button above.</source>
        <translation>No existe ninguno de los lugares donde se guardan las entradas de AppArmor. Abra un archivo de registro con el botón de arriba.</translation>
    </message>
    <message>
        <source>No log may be read</source>
        <translation>No se permite leer ningún registro</translation>
    </message>
    <message>
        <source>Denials are in the system’s logs, which your user may not read. Members of the groups adm and systemd-journal may.</source>
        <translation>Las denegaciones están en los registros del sistema, que su usuario no puede leer. Los miembros de los grupos adm y systemd-journal sí pueden.</translation>
    </message>
    <message>
        <source>No denials recorded</source>
        <translation>No hay denegaciones registradas</translation>
    </message>
    <message>
        <source>The log was read and holds no AppArmor record. Rules with deny refuse silently, and old records may have been rotated away.</source>
        <translation>Se leyó el registro y no contiene ninguna entrada de AppArmor. Las reglas con deny rechazan en silencio, y las entradas antiguas pueden haberse perdido por rotación.</translation>
    </message>
    <message>
        <source>Some places may only be read by an administrator or by members of the groups adm and systemd-journal.</source>
        <translation>Algunos lugares solo los puede leer un administrador o los miembros de los grupos adm y systemd-journal.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Kernel ring</source>
        <translation>Búfer del núcleo</translation>
    </message>
</context>
<context>
    <name>NewProfile</name>
    <message>
        <source>shows windows</source>
        <translation>muestra ventanas</translation>
    </message>
    <message>
        <source>shows windows as GNOME&apos;s do</source>
        <translation>muestra ventanas como las de GNOME</translation>
    </message>
    <message>
        <source>shows windows as KDE&apos;s do</source>
        <translation>muestra ventanas como las de KDE</translation>
    </message>
    <message>
        <source>draws text</source>
        <translation>dibuja texto</translation>
    </message>
    <message>
        <source>draws with the graphics hardware</source>
        <translation>dibuja con el hardware gráfico</translation>
    </message>
    <message>
        <source>plays or records sound</source>
        <translation>reproduce o graba sonido</translation>
    </message>
    <message>
        <source>makes encrypted connections</source>
        <translation>establece conexiones cifradas</translation>
    </message>
    <message>
        <source>encrypts</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>checks passwords</source>
        <translation>comprueba contraseñas</translation>
    </message>
    <message>
        <source>logs in over the network</source>
        <translation>inicia sesión por la red</translation>
    </message>
    <message>
        <source>prints</source>
        <translation>imprime</translation>
    </message>
    <message>
        <source>checks spelling</source>
        <translation>comprueba la ortografía</translation>
    </message>
    <message>
        <source>runs Python</source>
        <translation>ejecuta Python</translation>
    </message>
    <message>
        <source>runs Perl</source>
        <translation>ejecuta Perl</translation>
    </message>
    <message>
        <source>runs Ruby</source>
        <translation>ejecuta Ruby</translation>
    </message>
    <message>
        <source>is run by a shell</source>
        <translation>lo ejecuta un intérprete de órdenes</translation>
    </message>
    <message>
        <source>is run by Python</source>
        <translation>lo ejecuta Python</translation>
    </message>
    <message>
        <source>is run by Perl</source>
        <translation>lo ejecuta Perl</translation>
    </message>
    <message>
        <source>is run by Ruby</source>
        <translation>lo ejecuta Ruby</translation>
    </message>
    <message>
        <source>is run by PHP</source>
        <translation>lo ejecuta PHP</translation>
    </message>
    <message>
        <source>every program: libraries, language, time zone</source>
        <translation>todos los programas: bibliotecas, idioma, zona horaria</translation>
    </message>
    <message>
        <source>runs scripts</source>
        <translation>ejecuta scripts</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Shows and edits how AppArmor confines programs.</source>
        <translation>Muestra y edita cómo AppArmor confina los programas.</translation>
    </message>
    <message>
        <source>Look at the system below &lt;folder&gt;.</source>
        <translation>Ver el sistema que hay bajo &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>Look at the sample system.</source>
        <translation>Ver el sistema de ejemplo.</translation>
    </message>
    <message>
        <source>Read denials from &lt;file&gt;.</source>
        <translation>Leer las denegaciones de &lt;file&gt;.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Open this page: %1.</source>
        <translation>Abrir esta página: %1.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Profile files to open in the editor.</source>
        <translation>Archivos de perfil que abrir en el editor.</translation>
    </message>
    <message>
        <source>[file…]</source>
        <translation>[archivo…]</translation>
    </message>
    <message>
        <source>The sample system is not installed.</source>
        <translation>El sistema de ejemplo no está instalado.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>There is no page %1. The pages are %2.</source>
        <translation>No existe la página %1. Las páginas son %2.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 has errors</source>
        <translation>%1 tiene errores</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Two files define the profile %1</source>
        <translation>Dos archivos definen el perfil %1</translation>
    </message>
    <message>
        <source>The one loaded last counts; the other is in %1</source>
        <translation>Cuenta el último cargado; el otro está en %1</translation>
    </message>
    <message>
        <source>%1 is forced to complain</source>
        <translation>%1 está forzado al modo complain</translation>
    </message>
    <message>
        <source>A link in force-complain overrules its mode</source>
        <translation>Un enlace en force-complain anula su modo</translation>
    </message>
    <message>
        <source>%1 runs in another mode than its file says</source>
        <translation>%1 se ejecuta en un modo distinto del que dice su archivo</translation>
    </message>
    <message>
        <source>After the next start the file’s mode holds</source>
        <translation>Tras el próximo arranque rige el modo del archivo</translation>
    </message>
    <message>
        <source>%1 leads to a profile that is not there</source>
        <translation>%1 lleva a un perfil que no existe</translation>
    </message>
    <message>
        <source>Line %1: the program is refused to start, as there is no profile %2</source>
        <translation>Línea %1: se rechaza el inicio del programa, porque no hay ningún perfil %2</translation>
    </message>
    <message>
        <source>%1 is not loaded at the next start</source>
        <translation>%1 no se carga en el próximo arranque</translation>
    </message>
    <message>
        <source>Its file is in the folder %1, which no start loads</source>
        <translation>Su archivo está en la carpeta %1, que no se carga en ningún arranque</translation>
    </message>
    <message>
        <source>Security modules: %1</source>
        <translation>Módulos de seguridad: %1</translation>
    </message>
    <message>
        <source>apparmor.service is enabled: profiles are loaded at every start</source>
        <translation>apparmor.service está habilitado: los perfiles se cargan en cada arranque</translation>
    </message>
    <message>
        <source>apparmor.service is not enabled: no profile is loaded at the next start</source>
        <translation>apparmor.service no está habilitado: no se carga ningún perfil en el próximo arranque</translation>
    </message>
    <message>
        <source>apparmor.service is active</source>
        <translation>apparmor.service está activo</translation>
    </message>
    <message>
        <source>apparmor.service is not active</source>
        <translation>apparmor.service no está activo</translation>
    </message>
    <message>
        <source>Ena&amp;ble the service…</source>
        <translation>Habi&amp;litar el servicio…</translation>
    </message>
    <message>
        <source>Asks systemd to start it now and at every start</source>
        <translation>Pide a systemd que lo inicie ahora y en cada arranque</translation>
    </message>
    <message>
        <source>The kernel is ready, but it holds no profile: nothing is confined.</source>
        <translation>El núcleo está preparado, pero no contiene ningún perfil: nada está confinado.</translation>
    </message>
    <message numerus="yes">
        <source>The kernel holds %n profile(s) and refuses what %1 of them forbid.</source>
        <translation>
            <numerusform>El núcleo contiene %n perfil e impone %1.</numerusform>
            <numerusform>El núcleo contiene %n perfiles e impone %1 de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded at start by apparmor.service</source>
        <translation>Se cargan al arrancar mediante apparmor.service</translation>
    </message>
    <message>
        <source>Not loaded at start: apparmor.service is off</source>
        <translation>No se cargan al arrancar: apparmor.service está desactivado</translation>
    </message>
    <message>
        <source>User namespaces are restricted</source>
        <translation>Los espacios de nombres de usuario están restringidos</translation>
    </message>
    <message>
        <source>User namespaces are open to every program</source>
        <translation>Los espacios de nombres de usuario están abiertos a todos los programas</translation>
    </message>
    <message>
        <source>Policy is locked until the next start</source>
        <translation>La política está bloqueada hasta el próximo arranque</translation>
    </message>
    <message>
        <source>profiles known, %1 loaded</source>
        <translation>perfiles conocidos, %1 cargados</translation>
    </message>
    <message>
        <source>enforce</source>
        <translation>enforce</translation>
    </message>
    <message>
        <source>complain: logged, not protected</source>
        <translation>complain: registra, no protege</translation>
    </message>
    <message>
        <source>kill or prompt</source>
        <translation>kill o prompt</translation>
    </message>
    <message>
        <source>unconfined: a name without limits</source>
        <translation>unconfined: un nombre sin límites</translation>
    </message>
    <message>
        <source>disabled at start</source>
        <translation>deshabilitados al arrancar</translation>
    </message>
    <message>
        <source>in a file, not loaded</source>
        <translation>en un archivo, sin cargar</translation>
    </message>
    <message>
        <source>in files with errors</source>
        <translation>en archivos con errores</translation>
    </message>
    <message>
        <source>No process could be read.</source>
        <translation>No se pudo leer ningún proceso.</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) running, none confined.</source>
        <translation>
            <numerusform>%n programa en ejecución, sin confinar.</numerusform>
            <numerusform>%n programas en ejecución, ninguno confinado.</numerusform>
        </translation>
    </message>
    <message>
        <source>held to their profile</source>
        <translation>sujetos a su perfil</translation>
    </message>
    <message>
        <source>watched only (complain)</source>
        <translation>solo observados (complain)</translation>
    </message>
    <message>
        <source>in another mode</source>
        <translation>en otro modo</translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation>sin confinar</translation>
    </message>
    <message>
        <source>Without AppArmor no program is confined.</source>
        <translation>Sin AppArmor no hay ningún programa confinado.</translation>
    </message>
    <message>
        <source>None among the programs whose sockets your user may see.</source>
        <translation>Ninguno entre los programas cuyos sockets puede ver su usuario.</translation>
    </message>
    <message>
        <source>Every program that the network can reach has a profile.</source>
        <translation>Todos los programas accesibles desde la red tienen un perfil.</translation>
    </message>
    <message>
        <source>The network can reach these, and no profile confines them.</source>
        <translation>Se puede acceder a estos desde la red, y ningún perfil los confina.</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Crear…</translation>
    </message>
    <message>
        <source>Create a profile for %1</source>
        <translation>Crear un perfil para %1</translation>
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
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found in the profile files and the loaded policy. Files are checked for syntax, double names and where their rules lead.</source>
        <translation>No se encontró nada en los archivos de perfil ni en la política cargada. En los archivos se comprueban la sintaxis, los nombres repetidos y adónde llevan sus reglas.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Asks for a password</source>
        <translation>Pide una contraseña</translation>
    </message>
    <message>
        <source>Changes that you make with Pavise are listed here, with the way back.</source>
        <translation>Aquí se listan los cambios que haga con Pavise, con la manera de volver atrás.</translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation>Se está leyendo el registro.</translation>
    </message>
    <message>
        <source>The log holds no denial.</source>
        <translation>El registro no contiene ninguna denegación.</translation>
    </message>
    <message>
        <source>No log may be read by your user.</source>
        <translation>Su usuario no puede leer ningún registro.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>%1 events in %2 profiles</source>
        <translation>%1 eventos en %2 perfiles</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se registró nada.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Denegaciones</translation>
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
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>You were not given permission. Ask an administrator of this computer, or export the text and hand it over.</source>
        <translation>No se le ha dado permiso. Pregunte a un administrador de este equipo, o exporte el texto y entrégueselo.</translation>
    </message>
    <message>
        <source>The helper did not understand what was asked. Nothing was changed. Pavise and its helper may be of different versions: install both again.</source>
        <translation>El auxiliar no entendió lo que se pidió. No se ha cambiado nada. Pavise y su auxiliar pueden ser de versiones distintas: reinstale ambos.</translation>
    </message>
    <message>
        <source>This is more than one change may hold (64 files, 1 MiB each, 4 MiB together). Nothing was changed. Apply it in smaller parts.</source>
        <translation>Es más de lo que puede contener un cambio (64 archivos, 1 MiB cada uno, 4 MiB en total). No se ha cambiado nada. Aplíquelo en partes más pequeñas.</translation>
    </message>
    <message>
        <source>The helper is busy with other changes. Nothing was changed. Close other password prompts, or try again in a minute.</source>
        <translation>El auxiliar está ocupado con otros cambios. No se ha cambiado nada. Cierre otras peticiones de contraseña o inténtelo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>The change was given up before it began. Nothing was changed.</source>
        <translation>Se abandonó el cambio antes de que empezara. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A file was changed by somebody else in the meantime. Nothing was changed. Look at the new text first, then apply again.</source>
        <translation>Otra persona cambió un archivo entretanto. No se ha cambiado nada. Revise primero el texto nuevo y aplique de nuevo.</translation>
    </message>
    <message>
        <source>A text does not compile. Nothing was changed. Correct what the list names, then apply again.</source>
        <translation>Un texto no se compila. No se ha cambiado nada. Corrija lo que nombra la lista y aplique de nuevo.</translation>
    </message>
    <message>
        <source>The helper refuses to use a file or its policy, because others than root may write it or because it is not sound. Nothing was changed. Set the owner of the file to root and take write permission from others.</source>
        <translation>El auxiliar se niega a usar un archivo o su política, porque otros además de root pueden escribirlo o porque no es coherente. No se ha cambiado nada. Ponga a root como dueño del archivo y quite a los demás el permiso de escritura.</translation>
    </message>
    <message>
        <source>The profile confines a program that the system cannot do without. Nothing was changed. Allow it below: it is then tried first and taken back by itself unless you keep it.</source>
        <translation>El perfil confina un programa del que el sistema no puede prescindir. No se ha cambiado nada. Permítalo abajo: se prueba entonces primero y se revierte automáticamente si no lo conserva.</translation>
    </message>
    <message>
        <source>The disk did not take the text: it may be full or read-only. The files are as they were. Make room, then apply again.</source>
        <translation>El disco no admitió el texto: puede estar lleno o ser de solo lectura. Los archivos están como estaban. Haga sitio y aplique de nuevo.</translation>
    </message>
    <message>
        <source>The kernel refused the policy. Files and kernel are as they were. The target of the editor may be newer than this kernel.</source>
        <translation>El núcleo rechazó la política. Los archivos y el núcleo están como estaban. El núcleo de destino del editor puede ser más nuevo que este.</translation>
    </message>
    <message>
        <source>The kernel refused the policy, and a file could not be put back. Files and kernel now differ: the profiles page shows where. Restore the file from the history.</source>
        <translation>El núcleo rechazó la política y no se pudo reponer un archivo. Los archivos y el núcleo difieren ahora: la página de perfiles muestra dónde. Restaure el archivo desde el historial.</translation>
    </message>
    <message>
        <source>What was asked for is not there any more. Nothing was changed. Refresh and look again.</source>
        <translation>Lo que se pidió ya no existe. No se ha cambiado nada. Actualice y revise de nuevo.</translation>
    </message>
    <message>
        <source>More running programs would lose their confinement than were shown. Nothing was changed. Look at the list again before you go on.</source>
        <translation>Perderían su confinamiento más programas en ejecución de los que se mostraron. No se ha cambiado nada. Revise de nuevo la lista antes de continuar.</translation>
    </message>
    <message>
        <source>The helper that changes policy is not installed or could not be started, so nothing was changed. Install the whole package, or export the text.</source>
        <translation>El auxiliar que cambia la política no está instalado o no se pudo iniciar, así que no se ha cambiado nada. Instale el paquete completo o exporte el texto.</translation>
    </message>
    <message>
        <source>The helper is of another version than Pavise, so nothing was changed. Restart Pavise after the update is complete.</source>
        <translation>El auxiliar es de otra versión que Pavise, así que no se ha cambiado nada. Reinicie Pavise cuando termine la actualización.</translation>
    </message>
    <message>
        <source>You were not given permission, so nothing was changed. Somebody must be logged in at this screen, with a program that asks for passwords, and know an administrator’s password. You can export the text instead.</source>
        <translation>No se le ha dado permiso, así que no se ha cambiado nada. Alguien debe haber iniciado sesión en esta pantalla, con un programa que pida contraseñas, y conocer la contraseña de un administrador. En su lugar puede exportar el texto.</translation>
    </message>
    <message>
        <source>The helper ended before it answered. What is true now was read again: look at it before you go on.</source>
        <translation>El auxiliar terminó antes de responder. Se ha vuelto a leer el estado actual: revíselo antes de continuar.</translation>
    </message>
    <message>
        <source>The helper did not answer in time. Nothing was changed. Try again.</source>
        <translation>El auxiliar no respondió a tiempo. No se ha cambiado nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no está.</translation>
    </message>
    <message>
        <source>%1 has another text on the disk now.</source>
        <translation>%1 tiene ahora otro texto en el disco.</translation>
    </message>
    <message>
        <source>%1 does not compile: it needs more memory or time than allowed.</source>
        <translation>%1 no se compila: necesita más memoria o tiempo de lo permitido.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>%1 does not compile.</source>
        <translation>%1 no se compila.</translation>
    </message>
    <message>
        <source>%1 is not included by any profile of this change.</source>
        <translation>Ningún perfil de este cambio incluye %1.</translation>
    </message>
    <message>
        <source>%1 or its folder may be written by others than root.</source>
        <translation>Otros además de root pueden escribir en %1 o en su carpeta.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>%1 was written and put back.</source>
        <translation>%1 se escribió y se repuso.</translation>
    </message>
    <message>
        <source>%1 differs from what the kernel holds.</source>
        <translation>%1 difiere de lo que contiene el núcleo.</translation>
    </message>
    <message>
        <source>%1 attaches to a program the system cannot do without.</source>
        <translation>%1 se vincula a un programa del que el sistema no puede prescindir.</translation>
    </message>
    <message>
        <source>%1 was saved and not loaded, because it is disabled.</source>
        <translation>%1 se guardó y no se cargó, porque está deshabilitado.</translation>
    </message>
    <message numerus="yes">
        <source>%n running process(es) would lose the confinement of %1.</source>
        <translation>
            <numerusform>%n proceso en ejecución perdería el confinamiento de %1.</numerusform>
            <numerusform>%n procesos en ejecución perderían el confinamiento de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>Set mode</source>
        <translation>Modo establecido</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deshabilitado</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Habilitado</translation>
    </message>
    <message>
        <source>Unloaded</source>
        <translation>Descargado</translation>
    </message>
    <message>
        <source>Unloaded everything</source>
        <translation>Todo descargado</translation>
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
        <translation>Registrado lo denegado en silencio</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>No profile includes %1, so it cannot be checked or applied. Include it in a profile first.</source>
        <translation>Ningún perfil incluye %1, así que no se puede comprobar ni aplicar. Inclúyalo primero en un perfil.</translation>
    </message>
    <message numerus="yes">
        <source>%n more profile(s) include this file and are not loaded again by this change: reload them afterwards.</source>
        <translation>
            <numerusform>%n perfil más incluye este archivo y este cambio no lo vuelve a cargar: recárguelo después.</numerusform>
            <numerusform>%n perfiles más incluyen este archivo y este cambio no los vuelve a cargar: recárguelos después.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>the mode of the profile</source>
        <translation>el modo del perfil</translation>
    </message>
    <message>
        <source>the programs that the profile attaches to</source>
        <translation>los programas a los que se vincula el perfil</translation>
    </message>
    <message>
        <source>whether everything is logged</source>
        <translation>si se registra todo</translation>
    </message>
    <message>
        <source>how paths are looked up</source>
        <translation>cómo se buscan las rutas</translation>
    </message>
    <message>
        <source>the extended attributes of its programs</source>
        <translation>los atributos extendidos de sus programas</translation>
    </message>
    <message>
        <source>another flag of the profile</source>
        <translation>otra opción del perfil</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensible</translation>
    </message>
    <message>
        <source>newly allowed</source>
        <translation>pasa a permitirse</translation>
    </message>
    <message>
        <source>no longer allowed</source>
        <translation>deja de permitirse</translation>
    </message>
    <message>
        <source>runs elsewhere</source>
        <translation>se ejecuta con otro perfil</translation>
    </message>
    <message>
        <source>logging changes</source>
        <translation>cambia lo que se registra</translation>
    </message>
    <message>
        <source>header changes</source>
        <translation>cambia la cabecera</translation>
    </message>
    <message>
        <source>own files only</source>
        <translation>solo archivos propios</translation>
    </message>
    <message>
        <source>files of others only</source>
        <translation>solo archivos de otros</translation>
    </message>
    <message>
        <source>all of its kind</source>
        <translation>todo lo de su tipo</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>was in %1</source>
        <translation>antes en %1</translation>
    </message>
</context>
<context>
    <name>ProcessDetails</name>
    <message>
        <source>A thread of the kernel itself. AppArmor does not confine the kernel.</source>
        <translation>Un hilo del propio núcleo. AppArmor no confina el núcleo.</translation>
    </message>
    <message>
        <source>What confines this process is not known.</source>
        <translation>No se sabe qué confina este proceso.</translation>
    </message>
    <message>
        <source>The profile %1 is for this program and does not hold it: it was started before the profile was loaded, or by a rule that leaves confinement. Start it again to confine it.</source>
        <translation>El perfil %1 es para este programa y no lo sujeta: se inició antes de cargar el perfil, o por una regla que abandona el confinamiento. Reinícielo para confinarlo.</translation>
    </message>
    <message>
        <source>No profile confines it, and the network can reach it. A fault in this program is a fault in everything its user may do.</source>
        <translation>Ningún perfil lo confina y se puede acceder a él desde la red. Un fallo de este programa es un fallo en todo lo que puede hacer su usuario.</translation>
    </message>
    <message>
        <source>No profile confines it. It may do whatever its user may.</source>
        <translation>Ningún perfil lo confina. Puede hacer todo lo que puede su usuario.</translation>
    </message>
    <message>
        <source>The profile %1 is enforced: what it does not allow is refused.</source>
        <translation>El perfil %1 se impone: lo que no permite se rechaza.</translation>
    </message>
    <message>
        <source>The profile %1 only logs. Nothing is blocked.</source>
        <translation>El perfil %1 solo registra. No se bloquea nada.</translation>
    </message>
    <message>
        <source>Several profiles confine it at once, in different modes.</source>
        <translation>Lo confinan varios perfiles a la vez, en modos distintos.</translation>
    </message>
    <message>
        <source>It runs under the profile %1.</source>
        <translation>Se ejecuta con el perfil %1.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>none: only the engine’s other walls hold it</source>
        <translation>ninguno: solo lo sujetan las demás barreras del motor</translation>
    </message>
    <message>
        <source>%1, the engine’s own for all of its containers</source>
        <translation>%1, el propio del motor para todos sus contenedores</translation>
    </message>
    <message>
        <source>%1, its own</source>
        <translation>%1, el suyo propio</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciado por</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
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
        <translation>&amp;Ir al perfil</translation>
    </message>
    <message>
        <source>De&amp;nials</source>
        <translation>De&amp;negaciones</translation>
    </message>
    <message>
        <source>&amp;Create a profile…</source>
        <translation>C&amp;rear un perfil…</translation>
    </message>
    <message>
        <source>Profiles in the stack</source>
        <translation>Perfiles de la pila</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>A la escucha en</translation>
    </message>
    <message>
        <source>%1 port %2, %3</source>
        <translation>%1 puerto %2, %3</translation>
    </message>
    <message>
        <source>from the network</source>
        <translation>desde la red</translation>
    </message>
    <message>
        <source>from this machine only</source>
        <translation>solo desde este equipo</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
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
        <translation>Su archivo tiene un error, así que no se puede cargar tal como está: %1.</translation>
    </message>
    <message>
        <source>A link in the folder disable keeps it from being loaded. Its programs run without this profile.</source>
        <translation>Un enlace en la carpeta disable impide que se cargue. Sus programas se ejecutan sin este perfil.</translation>
    </message>
    <message>
        <source>A file defines it. Without a kernel to ask, nothing is known about loading.</source>
        <translation>Lo define un archivo. Sin un núcleo al que preguntar no se sabe si está cargado.</translation>
    </message>
    <message>
        <source>A file defines it, but the kernel does not hold it. Its programs run without this profile.</source>
        <translation>Lo define un archivo, pero el núcleo no lo contiene. Sus programas se ejecutan sin este perfil.</translation>
    </message>
    <message>
        <source>What the rules do not allow is refused and logged.</source>
        <translation>Lo que las reglas no permiten se rechaza y se registra.</translation>
    </message>
    <message>
        <source>Complain mode only logs. Nothing is blocked until you enforce the profile.</source>
        <translation>El modo complain solo registra. No se bloquea nada hasta que imponga el perfil.</translation>
    </message>
    <message>
        <source>A program that does what the rules do not allow is killed.</source>
        <translation>Se mata el programa que hace lo que las reglas no permiten.</translation>
    </message>
    <message>
        <source>The profile gives the program a name and blocks nothing.</source>
        <translation>El perfil da un nombre al programa y no bloquea nada.</translation>
    </message>
    <message>
        <source>What the rules do not decide is asked from a person.</source>
        <translation>Lo que las reglas no deciden se pregunta a una persona.</translation>
    </message>
    <message>
        <source>The kernel reports a mode that Pavise does not know.</source>
        <translation>El núcleo comunica un modo que Pavise no conoce.</translation>
    </message>
    <message>
        <source>local rules</source>
        <translation>reglas locales</translation>
    </message>
    <message>
        <source>, user %1</source>
        <translation>, usuario %1</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar los %1</translation>
    </message>
    <message>
        <source>Recorded events</source>
        <translation>Eventos registrados</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Would be denied</source>
        <translation>Se denegaría</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Show denials</source>
        <translation>Mostrar denegaciones</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Attaches to</source>
        <translation>Se vincula a</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Local rules</source>
        <translation>Reglas locales</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>In the kernel</source>
        <translation>En el núcleo</translation>
    </message>
    <message>
        <source>Open &amp;in editor</source>
        <translation>Abr&amp;ir en el editor</translation>
    </message>
    <message>
        <source>&amp;Local rules</source>
        <translation>Reglas &amp;locales</translation>
    </message>
    <message>
        <source>Cop&amp;y to a file of your own…</source>
        <translation>C&amp;opiar a un archivo propio…</translation>
    </message>
</context>
<context>
    <name>Reload</name>
    <message>
        <source>%1 cannot be read and was left out.</source>
        <translation>%1 no se puede leer y se ha omitido.</translation>
    </message>
    <message>
        <source>%1 is larger than the helper takes and was left out.</source>
        <translation>%1 es mayor de lo que admite el auxiliar y se ha omitido.</translation>
    </message>
</context>
<context>
    <name>RowReason</name>
    <message>
        <source>any program can have written this line; nothing is made of it</source>
        <translation>cualquier programa puede haber escrito esta línea; no se crea ninguna regla con ella</translation>
    </message>
    <message>
        <source>no file defines this profile; a copy under another name can be changed</source>
        <translation>ningún archivo define este perfil; se puede cambiar una copia con otro nombre</translation>
    </message>
    <message>
        <source>another program writes this profile anew; only a copy under another name can be changed</source>
        <translation>otro programa reescribe este perfil; solo se puede cambiar una copia con otro nombre</translation>
    </message>
    <message>
        <source>the profile&apos;s file has errors, which come first</source>
        <translation>el archivo del perfil tiene errores, que van primero</translation>
    </message>
    <message>
        <source>several profiles together refused it</source>
        <translation>lo rechazaron varios perfiles en conjunto</translation>
    </message>
    <message>
        <source>the record in the log is cut</source>
        <translation>la entrada del registro está cortada</translation>
    </message>
    <message>
        <source>no rule of a profile decides this</source>
        <translation>no lo decide ninguna regla de un perfil</translation>
    </message>
    <message>
        <source>the record does not say enough for a rule</source>
        <translation>la entrada no dice lo suficiente para una regla</translation>
    </message>
    <message>
        <source>the log does not say which program this was: the record of its start is missing</source>
        <translation>el registro no dice qué programa fue: falta la entrada de su inicio</translation>
    </message>
    <message>
        <source>the program may be started, but the profile that it is to get is not loaded</source>
        <translation>el programa se puede iniciar, pero el perfil que debe recibir no está cargado</translation>
    </message>
    <message>
        <source>the program runs outside of this profile, as was decided</source>
        <translation>el programa se ejecuta fuera de este perfil, como se decidió</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>passwords and keys</source>
        <translation>contraseñas y claves</translation>
    </message>
    <message>
        <source>what runs at the next login or start</source>
        <translation>lo que se ejecuta en el próximo inicio de sesión o arranque</translation>
    </message>
    <message>
        <source>programs and settings of the whole system</source>
        <translation>programas y configuración de todo el sistema</translation>
    </message>
    <message>
        <source>AppArmor’s own policy</source>
        <translation>la política del propio AppArmor</translation>
    </message>
    <message>
        <source>raw memory and disks</source>
        <translation>memoria y discos en bruto</translation>
    </message>
    <message>
        <source>a way out of the profile</source>
        <translation>una salida del perfil</translation>
    </message>
    <message>
        <source>No recorded event of this profile needed it. An enforced profile logs only what it refuses, so exercise the program in complain or audit mode before you take it out.</source>
        <translation>Ningún evento registrado de este perfil la necesitó. Un perfil que se impone solo registra lo que rechaza, así que ejercite el programa en modo complain o audit antes de quitarla.</translation>
    </message>
    <message>
        <source>Opens %1: %2 %3</source>
        <comment>danger, permissions, example</comment>
        <translation>Abre %1: %2 %3</translation>
    </message>
    <message>
        <source>The rule that counts is in %1, line %2.</source>
        <translation>La regla que cuenta está en %1, línea %2.</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensible</translation>
    </message>
    <message>
        <source>not enforced here</source>
        <translation>no se impone aquí</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>muerta</translation>
    </message>
    <message>
        <source>shadowed</source>
        <translation>eclipsada</translation>
    </message>
    <message>
        <source>redundant</source>
        <translation>redundante</translation>
    </message>
    <message>
        <source>never needed</source>
        <translation>nunca necesaria</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>comentario</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Save filter</source>
        <translation>Guardar el filtro</translation>
    </message>
    <message>
        <source>&amp;Name for %1</source>
        <translation>&amp;Nombre para %1</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Guardar este filtro…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>not below any folder</source>
        <translation>no está bajo ninguna carpeta</translation>
    </message>
    <message>
        <source>listens to and forges network traffic</source>
        <translation>escucha y falsifica tráfico de red</translation>
    </message>
    <message>
        <source>a kind of network that is seldom used</source>
        <translation>un tipo de red que se usa rara vez</translation>
    </message>
    <message>
        <source>reads what all other programs say</source>
        <translation>lee lo que dicen todos los demás programas</translation>
    </message>
    <message>
        <source>a service that can do much for others</source>
        <translation>un servicio que puede hacer mucho por otros</translation>
    </message>
    <message>
        <source>talks to services of the system</source>
        <translation>habla con servicios del sistema</translation>
    </message>
    <message>
        <source>talks to programs of the desktop</source>
        <translation>habla con programas del escritorio</translation>
    </message>
    <message>
        <source>reads and steers other processes</source>
        <translation>lee y controla otros procesos</translation>
    </message>
    <message>
        <source>lets another process look into it</source>
        <translation>deja que otro proceso lo examine</translation>
    </message>
    <message>
        <source>looks into other processes</source>
        <translation>examina otros procesos</translation>
    </message>
    <message>
        <source>lets another program stop it</source>
        <translation>deja que otro programa lo detenga</translation>
    </message>
    <message>
        <source>can end programs that are not confined</source>
        <translation>puede terminar programas que no están confinados</translation>
    </message>
    <message>
        <source>can end programs of one profile</source>
        <translation>puede terminar programas de un perfil</translation>
    </message>
    <message>
        <source>can start anything that the profile allows</source>
        <translation>puede iniciar cualquier cosa que permita el perfil</translation>
    </message>
    <message>
        <source>runs programs that anybody wrote</source>
        <translation>ejecuta programas escritos por cualquiera</translation>
    </message>
    <message>
        <source>a program from where people write</source>
        <translation>un programa de un lugar donde los usuarios pueden escribir</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>a privilege that Pavise does not know</source>
        <translation>un privilegio que Pavise no conoce</translation>
    </message>
    <message>
        <source>takes file systems away</source>
        <translation>quita sistemas de archivos</translation>
    </message>
    <message>
        <source>moves files to where other rules hold</source>
        <translation>mueve archivos adonde rigen otras reglas</translation>
    </message>
    <message>
        <source>uses more of the machine</source>
        <translation>usa más recursos del equipo</translation>
    </message>
    <message>
        <source>reaches parts of the kernel that only root could</source>
        <translation>alcanza partes del núcleo a las que solo llegaba root</translation>
    </message>
    <message>
        <source>talks to programs on this machine</source>
        <translation>habla con programas de este equipo</translation>
    </message>
    <message>
        <source>acts with rights of another program</source>
        <translation>actúa con derechos de otro programa</translation>
    </message>
    <message>
        <source>a part of the kernel that was often attacked</source>
        <translation>una parte del núcleo que se ha atacado a menudo</translation>
    </message>
    <message>
        <source>leaves confinement</source>
        <translation>abandona el confinamiento</translation>
    </message>
    <message>
        <source>goes on under other rules</source>
        <translation>continúa con otras reglas</translation>
    </message>
    <message>
        <source>goes on under rules of its own part</source>
        <translation>continúa con reglas de su propia parte</translation>
    </message>
    <message>
        <source>the password hashes of all users</source>
        <translation>los hashes de las contraseñas de todos los usuarios</translation>
    </message>
    <message>
        <source>decides who may become root</source>
        <translation>decide quién puede convertirse en root</translation>
    </message>
    <message>
        <source>the private keys of this machine</source>
        <translation>las claves privadas de este equipo</translation>
    </message>
    <message>
        <source>private keys of services</source>
        <translation>claves privadas de servicios</translation>
    </message>
    <message>
        <source>certificates of services</source>
        <translation>certificados de servicios</translation>
    </message>
    <message>
        <source>decides who may log in</source>
        <translation>decide quién puede iniciar sesión</translation>
    </message>
    <message>
        <source>the rules of AppArmor itself</source>
        <translation>las reglas del propio AppArmor</translation>
    </message>
    <message>
        <source>the list of users</source>
        <translation>la lista de usuarios</translation>
    </message>
    <message>
        <source>starts programs as root or for everybody</source>
        <translation>inicia programas como root o para todos</translation>
    </message>
    <message>
        <source>settings that most programs read</source>
        <translation>configuración que leen la mayoría de los programas</translation>
    </message>
    <message>
        <source>decides whom connections trust</source>
        <translation>decide en quién confían las conexiones</translation>
    </message>
    <message>
        <source>settings of the system</source>
        <translation>configuración del sistema</translation>
    </message>
    <message>
        <source>harmless devices</source>
        <translation>dispositivos inofensivos</translation>
    </message>
    <message>
        <source>the memory of the kernel</source>
        <translation>la memoria del núcleo</translation>
    </message>
    <message>
        <source>whole disks, past all file permissions</source>
        <translation>discos enteros, al margen de todos los permisos de archivos</translation>
    </message>
    <message>
        <source>everything that is typed</source>
        <translation>todo lo que se teclea</translation>
    </message>
    <message>
        <source>camera and microphone</source>
        <translation>cámara y micrófono</translation>
    </message>
    <message>
        <source>memory shared between programs</source>
        <translation>memoria compartida entre programas</translation>
    </message>
    <message>
        <source>graphics hardware</source>
        <translation>hardware gráfico</translation>
    </message>
    <message>
        <source>terminals</source>
        <translation>terminales</translation>
    </message>
    <message>
        <source>hardware</source>
        <translation>hardware</translation>
    </message>
    <message>
        <source>memory and secrets of processes</source>
        <translation>memoria y secretos de procesos</translation>
    </message>
    <message>
        <source>can stop the machine</source>
        <translation>puede detener el equipo</translation>
    </message>
    <message>
        <source>settings of the kernel</source>
        <translation>configuración del núcleo</translation>
    </message>
    <message>
        <source>what processes are allowed to do</source>
        <translation>lo que se permite hacer a los procesos</translation>
    </message>
    <message>
        <source>what processes do</source>
        <translation>lo que hacen los procesos</translation>
    </message>
    <message>
        <source>what the kernel tells</source>
        <translation>lo que dice el núcleo</translation>
    </message>
    <message>
        <source>the inside of the kernel</source>
        <translation>el interior del núcleo</translation>
    </message>
    <message>
        <source>settings of devices</source>
        <translation>configuración de dispositivos</translation>
    </message>
    <message>
        <source>keys and passwords of a person</source>
        <translation>claves y contraseñas de una persona</translation>
    </message>
    <message>
        <source>passwords and mail of a person</source>
        <translation>contraseñas y correo de una persona</translation>
    </message>
    <message>
        <source>starts programs when a person logs in</source>
        <translation>inicia programas cuando una persona inicia sesión</translation>
    </message>
    <message>
        <source>settings and data of one program</source>
        <translation>configuración y datos de un programa</translation>
    </message>
    <message>
        <source>settings of a person</source>
        <translation>configuración de una persona</translation>
    </message>
    <message>
        <source>who has a home here</source>
        <translation>quién tiene aquí su carpeta personal</translation>
    </message>
    <message>
        <source>files of a person</source>
        <translation>archivos de una persona</translation>
    </message>
    <message>
        <source>programs</source>
        <translation>programas</translation>
    </message>
    <message>
        <source>data of programs</source>
        <translation>datos de programas</translation>
    </message>
    <message>
        <source>libraries of programs</source>
        <translation>bibliotecas de programas</translation>
    </message>
    <message>
        <source>the kernel and how it starts</source>
        <translation>el núcleo y cómo arranca</translation>
    </message>
    <message>
        <source>steers what root does</source>
        <translation>dirige lo que hace root</translation>
    </message>
    <message>
        <source>mail and print jobs</source>
        <translation>correo y trabajos de impresión</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>copies of secrets of the system</source>
        <translation>copias de secretos del sistema</translation>
    </message>
    <message>
        <source>data of services</source>
        <translation>datos de servicios</translation>
    </message>
    <message>
        <source>what a web server shows</source>
        <translation>lo que muestra un servidor web</translation>
    </message>
    <message>
        <source>temporary files</source>
        <translation>archivos temporales</translation>
    </message>
    <message>
        <source>who can talk to it is as good as root</source>
        <translation>quien pueda hablar con él es prácticamente root</translation>
    </message>
    <message>
        <source>what runs for a person</source>
        <translation>lo que se ejecuta para una persona</translation>
    </message>
    <message>
        <source>what runs now</source>
        <translation>lo que se ejecuta ahora</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>a place that Pavise does not know</source>
        <translation>un lugar que Pavise no conoce</translation>
    </message>
    <message>
        <source>the top folder</source>
        <translation>la carpeta superior</translation>
    </message>
    <message>
        <source>most of what root can do</source>
        <translation>la mayor parte de lo que puede hacer root</translation>
    </message>
    <message>
        <source>loads code into the kernel</source>
        <translation>carga código en el núcleo</translation>
    </message>
    <message>
        <source>reaches hardware and memory directly</source>
        <translation>accede directamente a hardware y memoria</translation>
    </message>
    <message>
        <source>reads and steers any process</source>
        <translation>lee y controla cualquier proceso</translation>
    </message>
    <message>
        <source>changes AppArmor&apos;s own policy</source>
        <translation>cambia la política del propio AppArmor</translation>
    </message>
    <message>
        <source>goes past AppArmor</source>
        <translation>elude AppArmor</translation>
    </message>
    <message>
        <source>a known way out of confinement</source>
        <translation>una vía conocida para salir del confinamiento</translation>
    </message>
    <message>
        <source>runs code in the kernel</source>
        <translation>ejecuta código en el núcleo</translation>
    </message>
    <message>
        <source>rebuilds processes</source>
        <translation>reconstruye procesos</translation>
    </message>
    <message>
        <source>takes over any file</source>
        <translation>se apropia de cualquier archivo</translation>
    </message>
    <message>
        <source>goes past all file permissions</source>
        <translation>elude todos los permisos de archivos</translation>
    </message>
    <message>
        <source>changes permissions of any file</source>
        <translation>cambia los permisos de cualquier archivo</translation>
    </message>
    <message>
        <source>makes programs that run as others</source>
        <translation>crea programas que se ejecutan como otros</translation>
    </message>
    <message>
        <source>undoes protection of files</source>
        <translation>deshace la protección de archivos</translation>
    </message>
    <message>
        <source>makes devices, and so reaches disks</source>
        <translation>crea dispositivos y llega así a los discos</translation>
    </message>
    <message>
        <source>gives programs privileges</source>
        <translation>da privilegios a programas</translation>
    </message>
    <message>
        <source>becomes any group</source>
        <translation>se convierte en cualquier grupo</translation>
    </message>
    <message>
        <source>becomes any user</source>
        <translation>se convierte en cualquier usuario</translation>
    </message>
    <message>
        <source>passes privileges on</source>
        <translation>transmite privilegios</translation>
    </message>
    <message>
        <source>hides traces</source>
        <translation>oculta rastros</translation>
    </message>
    <message>
        <source>reaches other programs&apos; memory</source>
        <translation>llega a la memoria de otros programas</translation>
    </message>
    <message>
        <source>ends any process</source>
        <translation>termina cualquier proceso</translation>
    </message>
    <message>
        <source>holds up other programs</source>
        <translation>hace esperar a otros programas</translation>
    </message>
    <message>
        <source>changes network, routes and firewall</source>
        <translation>cambia la red, las rutas y el cortafuegos</translation>
    </message>
    <message>
        <source>restarts the machine</source>
        <translation>reinicia el equipo</translation>
    </message>
    <message>
        <source>turns accounting off</source>
        <translation>desactiva la contabilidad</translation>
    </message>
    <message>
        <source>goes past limits and quotas</source>
        <translation>supera límites y cuotas</translation>
    </message>
    <message>
        <source>changes the clock</source>
        <translation>cambia el reloj</translation>
    </message>
    <message>
        <source>takes over terminals</source>
        <translation>se apodera de terminales</translation>
    </message>
    <message>
        <source>reads the kernel&apos;s messages</source>
        <translation>lee los mensajes del núcleo</translation>
    </message>
    <message>
        <source>wakes the machine</source>
        <translation>despierta el equipo</translation>
    </message>
    <message>
        <source>reads any file</source>
        <translation>lee cualquier archivo</translation>
    </message>
    <message>
        <source>reads the audit log</source>
        <translation>lee el registro de auditoría</translation>
    </message>
    <message>
        <source>watches other programs</source>
        <translation>observa otros programas</translation>
    </message>
    <message>
        <source>writes to the audit log</source>
        <translation>escribe en el registro de auditoría</translation>
    </message>
    <message>
        <source>keeps memory for itself</source>
        <translation>se reserva memoria</translation>
    </message>
    <message>
        <source>offers well-known services</source>
        <translation>ofrece servicios conocidos</translation>
    </message>
    <message>
        <source>keeps the machine awake</source>
        <translation>mantiene despierto el equipo</translation>
    </message>
    <message>
        <source>runs before others</source>
        <translation>se ejecuta antes que otros</translation>
    </message>
    <message>
        <source>is used by nothing</source>
        <translation>no lo usa nada</translation>
    </message>
    <message>
        <source>encryption in the kernel, often attacked</source>
        <translation>cifrado en el núcleo, atacado a menudo</translation>
    </message>
    <message>
        <source>talks to virtual machines</source>
        <translation>habla con máquinas virtuales</translation>
    </message>
    <message>
        <source>talks to devices nearby</source>
        <translation>habla con dispositivos cercanos</translation>
    </message>
    <message>
        <source>asks the kernel about network and devices</source>
        <translation>pregunta al núcleo por la red y los dispositivos</translation>
    </message>
    <message>
        <source>talks to the network</source>
        <translation>habla con la red</translation>
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
        <translation>mixto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deshabilitado</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>sin cargar</translation>
    </message>
    <message>
        <source>Same as file</source>
        <translation>Igual que el archivo</translation>
    </message>
    <message>
        <source>Differs from file</source>
        <translation>Difiere del archivo</translation>
    </message>
    <message>
        <source>Loaded, not in file</source>
        <translation>Cargado, no en el archivo</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Cargado</translation>
    </message>
    <message>
        <source>File says %1</source>
        <translation>El archivo dice %1</translation>
    </message>
    <message>
        <source>Loaded, no file</source>
        <translation>Cargado, sin archivo</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Sin cargar</translation>
    </message>
    <message>
        <source>Disabled by link</source>
        <translation>Deshabilitado por enlace</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>También en %1</translation>
    </message>
    <message>
        <source>Error in line %1</source>
        <translation>Error en la línea %1</translation>
    </message>
    <message>
        <source>Has errors</source>
        <translation>Tiene errores</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>En un archivo</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>matado</translation>
    </message>
    <message>
        <source>would be denied</source>
        <translation>se denegaría</translation>
    </message>
    <message>
        <source>allowed, logged</source>
        <translation>permitido, registrado</translation>
    </message>
    <message>
        <source>policy change</source>
        <translation>cambio de política</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
</context>
<context>
    <name>TextExport</name>
    <message>
        <source>Export texts into a folder</source>
        <translation>Exportar los textos a una carpeta</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>No se ha exportado.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another folder.</source>
        <translation>%1 ya existe. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportado.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n archivo escrito en %1.</numerusform>
            <numerusform>%n archivos escritos en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>Date and time of an event this year, as QDateTime::toString() reads it</extracomment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date of an event in another year</extracomment>
        <translation>d MMM yyyy</translation>
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
        <translation>si falta</translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation>sin confinar</translation>
    </message>
    <message>
        <source>changes itself</source>
        <translation>cambia por sí mismo</translation>
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
        <translation>Acerca de Pavise</translation>
    </message>
    <message>
        <source>Pavise %1</source>
        <translation>Pavise %1</translation>
    </message>
    <message>
        <source>Shows how AppArmor confines programs, edits profiles, and turns recorded denials into rules.</source>
        <translation>Muestra cómo AppArmor confina los programas, edita perfiles y convierte las denegaciones registradas en reglas.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later. It comes without any warranty. The syntax colours are drawn by KSyntaxHighlighting (MIT), the rest of the window by Qt (LGPL).</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 2 o posterior. Se distribuye sin ninguna garantía. Los colores de la sintaxis los dibuja KSyntaxHighlighting (MIT); el resto de la ventana, Qt (LGPL).</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versiones</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ApplySheet</name>
    <message>
        <source>What the change means is being worked out.</source>
        <translation>Se está determinando qué significa el cambio.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Note for the history (optional)</source>
        <translation>Nota para el historial (opcional)</translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation>Nota para el historial</translation>
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
        <translation>Escribe los textos nuevos en la carpeta que elija</translation>
    </message>
    <message>
        <source>An administrator’s password is asked for once.</source>
        <translation>Se pide una vez la contraseña de un administrador.</translation>
    </message>
    <message>
        <source>Apply changes to %1</source>
        <translation>Aplicar los cambios de %1</translation>
    </message>
    <message numerus="yes">
        <source>Text &amp;diff: +%1 −%2 lines in %n file(s)</source>
        <translation>
            <numerusform>&amp;Diferencias de texto: +%1 −%2 líneas en %n archivo</numerusform>
            <numerusform>&amp;Diferencias de texto: +%1 −%2 líneas en %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load into the kernel now</source>
        <translation>Ca&amp;rgar en el núcleo ahora</translation>
    </message>
    <message>
        <source>&amp;Keep after reboot</source>
        <translation>Conservar &amp;tras el reinicio</translation>
    </message>
    <message>
        <source>Writes the text to /etc/apparmor.d</source>
        <translation>Escribe el texto en /etc/apparmor.d</translation>
    </message>
    <message>
        <source>&amp;Try first: undo by itself unless I confirm within</source>
        <translation>&amp;Probar primero: deshacer automáticamente si no lo confirmo en</translation>
    </message>
    <message>
        <source>the profile’s own file</source>
        <translation>el archivo del propio perfil</translation>
    </message>
    <message>
        <source>local/ overrides (survive upgrades)</source>
        <translation>los archivos de local/ (resisten las actualizaciones)</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>E&amp;scribir en</translation>
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
        <translation>Sé que el sistema puede quedar &amp;inutilizable: aplicar de todos modos, como prueba</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Only to look at.</source>
        <translation>Solo para consulta.</translation>
    </message>
    <message>
        <source>Another change is being tried.</source>
        <translation>Hay otro cambio en prueba.</translation>
    </message>
    <message>
        <source>Keep that one or revert it first, in the bar above; nothing of yours is lost.</source>
        <translation>Consérvelo o reviértalo primero, en la barra superior; no se pierde nada de lo suyo.</translation>
    </message>
    <message>
        <source>The text has errors. Correct them in the editor, or export the text as a draft.</source>
        <translation>El texto tiene errores. Corríjalos en el editor o exporte el texto como borrador.</translation>
    </message>
    <message>
        <source>It compiles for this kernel. It settles %1 of %2 recorded denials.</source>
        <translation>Se compila para este núcleo. Resuelve %1 de %2 denegaciones registradas.</translation>
    </message>
    <message>
        <source>It compiles for this kernel. No recorded denials are concerned.</source>
        <translation>Se compila para este núcleo. No afecta a ninguna denegación registrada.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>The change of %1 is active.</source>
        <translation>El cambio de %1 está activo.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 se ha guardado.</translation>
    </message>
    <message>
        <source>Not applied.</source>
        <translation>No se ha aplicado.</translation>
    </message>
    <message>
        <source>The password prompt was closed. Nothing was changed.</source>
        <translation>Se cerró la petición de contraseña. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Revíselo de nuevo.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::BootService</name>
    <message>
        <source>No program that asks for the password runs in this session.</source>
        <translation>En esta sesión no se ejecuta ningún programa que pida la contraseña.</translation>
    </message>
    <message>
        <source>systemd answered: %1</source>
        <translation>systemd respondió: %1</translation>
    </message>
    <message>
        <source>It was not allowed; nothing was changed.</source>
        <translation>No se permitió; no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ChangeBar</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dentro de %n minuto</numerusform>
            <numerusform>dentro de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>dentro de %n segundo</numerusform>
            <numerusform>dentro de %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n perfil</numerusform>
            <numerusform>%n perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>What rules silence is logged; that ends %1.</source>
        <translation>Se registra lo que las reglas callan; eso termina %1.</translation>
    </message>
    <message>
        <source>Another program or window tries policy of %1, and only it can keep it. It is taken back %2.</source>
        <translation>Otro programa u otra ventana está probando la política de %1, y solo desde allí se puede conservar. Se revierte %2.</translation>
    </message>
    <message>
        <source>%1: the earlier mode comes back %2.</source>
        <translation>%1: el modo anterior vuelve %2.</translation>
    </message>
    <message>
        <source>&amp;Take back now</source>
        <translation>Rever&amp;tir ahora</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>De&amp;shacer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) end by themselves later.</source>
        <translation>
            <numerusform>%n cambio más termina solo más tarde.</numerusform>
            <numerusform>%n cambios más terminan solos más tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>A trial runs.</source>
        <translation>Hay una prueba en curso.</translation>
    </message>
    <message>
        <source>For a while only.</source>
        <translation>Solo por un tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>It ends by itself after %n minute(s).</source>
        <translation>
            <numerusform>Termina automáticamente después de %n minuto.</numerusform>
            <numerusform>Termina automáticamente después de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Revíselo de nuevo.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Conservado.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Revertido.</translation>
    </message>
    <message>
        <source>The change is taken back.</source>
        <translation>El cambio se ha revertido.</translation>
    </message>
    <message>
        <source>The password prompt was closed.</source>
        <translation>Se cerró la petición de contraseña.</translation>
    </message>
    <message>
        <source>Running programs would lose their confinement. Restore it from the history page, which names them.</source>
        <translation>Hay programas en ejecución que perderían su confinamiento. Restáurelo desde la página del historial, que los nombra.</translation>
    </message>
    <message>
        <source>Not undone.</source>
        <translation>No se ha deshecho.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ChangeFlow</name>
    <message>
        <source>Enforce %1</source>
        <translation>Imponer %1</translation>
    </message>
    <message>
        <source>What the rules do not allow is refused and logged from now on.</source>
        <translation>Lo que las reglas no permiten se rechaza y se registra desde ahora.</translation>
    </message>
    <message>
        <source>&amp;Enforce…</source>
        <translation>&amp;Imponer…</translation>
    </message>
    <message>
        <source>%1 is enforced.</source>
        <translation>%1 se impone.</translation>
    </message>
    <message>
        <source>Discard the profile %1</source>
        <translation>Descartar el perfil %1</translation>
    </message>
    <message>
        <source>It is taken out of the kernel and its file is removed. The history keeps it; it is read first, which may ask for a password of its own.</source>
        <translation>Se retira del núcleo y se elimina su archivo. El historial lo conserva; antes se lee, lo que puede requerir otra contraseña.</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>%1 is taken out again.</source>
        <translation>%1 se ha retirado de nuevo.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::Chip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Quitar el filtro: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
</context>
<context>
    <name>pavise::ui::CommandSheet</name>
    <message>
        <source>Concerned</source>
        <translation>Afectados</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Note for the history (optional)</source>
        <translation>Nota para el historial (opcional)</translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation>Nota para el historial</translation>
    </message>
    <message>
        <source>An administrator’s password is asked for once.</source>
        <translation>Se pide una vez la contraseña de un administrador.</translation>
    </message>
    <message numerus="yes">
        <source>%n running program(s) lose their confinement:</source>
        <translation>
            <numerusform>%n programa en ejecución pierde su confinamiento:</numerusform>
            <numerusform>%n programas en ejecución pierden su confinamiento:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (process %2), under %3</source>
        <translation>%1 (proceso %2), con %3</translation>
    </message>
    <message>
        <source>Only to look at.</source>
        <translation>Solo para consulta.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>No se ha hecho.</translation>
    </message>
    <message>
        <source>The password prompt was closed. Nothing was changed.</source>
        <translation>Se cerró la petición de contraseña. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::CompareView</name>
    <message>
        <source>Open in the ed&amp;itor</source>
        <translation>Abr&amp;ir en el editor</translation>
    </message>
    <message>
        <source>Read it as &amp;administrator…</source>
        <translation>&amp;Leerla como administrador…</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>Intercam&amp;biar</translation>
    </message>
    <message>
        <source>Changes which of the two comes first</source>
        <translation>Cambia cuál de las dos va primero</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>Per&amp;fil</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>An&amp;tes</translation>
    </message>
    <message>
        <source>Af&amp;ter</source>
        <translation>De&amp;spués</translation>
    </message>
    <message>
        <source>What is answered differently</source>
        <translation>Qué se responde de otro modo</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Rule that makes it so</source>
        <translation>Regla que lo determina</translation>
    </message>
    <message>
        <source>Answered differently</source>
        <translation>Respuestas distintas</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>What is the difference?</source>
        <translation>¿Cuál es la diferencia?</translation>
    </message>
    <message>
        <source>Choose a profile and two versions of it: the file on disk, the text in the editor, what the kernel has loaded, or another file. They are compared in meaning, whatever their texts look like.</source>
        <translation>Elija un perfil y dos versiones suyas: el archivo del disco, el texto del editor, lo que el núcleo tiene cargado u otro archivo. Se compara su significado, sea cual sea el aspecto de los textos.</translation>
    </message>
    <message>
        <source>File on disk</source>
        <translation>Archivo en el disco</translation>
    </message>
    <message>
        <source>Text in the editor</source>
        <translation>Texto en el editor</translation>
    </message>
    <message>
        <source>Loaded in the kernel</source>
        <translation>Cargado en el núcleo</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>This file defines no profile that is known</source>
        <translation>Este archivo no define ningún perfil conocido</translation>
    </message>
    <message>
        <source>Save the text first, or compare a profile file.</source>
        <translation>Guarde primero el texto, o compare un archivo de perfil.</translation>
    </message>
    <message>
        <source>Before the change of %1</source>
        <translation>Antes del cambio de %1</translation>
    </message>
    <message>
        <source>After the change of %1</source>
        <translation>Después del cambio de %1</translation>
    </message>
    <message>
        <source>Choose a second version</source>
        <translation>Elija una segunda versión</translation>
    </message>
    <message>
        <source>Both sides are the same. There may be no other version of this profile yet: open it in the editor, load it, or choose another file.</source>
        <translation>Ambos lados son iguales. Puede que aún no haya otra versión de este perfil: ábralo en el editor, cárguelo o elija otro archivo.</translation>
    </message>
    <message>
        <source>Only an administrator may read loaded policy</source>
        <translation>Solo un administrador puede leer la política cargada</translation>
    </message>
    <message>
        <source>The kernel shows the policy that it holds to root only. Pavise’s helper can read it for you.</source>
        <translation>El núcleo solo muestra a root la política que contiene. El auxiliar de Pavise puede leerla por usted.</translation>
    </message>
    <message>
        <source>%1 cannot be compared</source>
        <translation>No se puede comparar %1</translation>
    </message>
    <message>
        <source>The loaded policy cannot be read</source>
        <translation>No se puede leer la política cargada</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Copiar e&amp;l informe</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
</context>
<context>
    <name>pavise::ui::Completion</name>
    <message>
        <source>Completions</source>
        <translation>Opciones para completar</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DenialModel</name>
    <message>
        <source>no profile</source>
        <translation>sin perfil</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n objetivo</numerusform>
            <numerusform>%n objetivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Any program can write a line that looks like this one.</source>
        <translation>%1
Cualquier programa puede escribir una línea como esta.</translation>
    </message>
    <message>
        <source>may be forged</source>
        <translation>puede ser falsa</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Equipo</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DenialNotifier</name>
    <message>
        <source>no profile</source>
        <translation>sin perfil</translation>
    </message>
    <message numerus="yes">
        <source>%n denial(s): %1</source>
        <translation>
            <numerusform>%n denegación: %1</numerusform>
            <numerusform>%n denegaciones: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Silenciar durante una hora</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DenialsPage</name>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Origen</translation>
    </message>
    <message>
        <source>&amp;Learn…</source>
        <translation>Ap&amp;render…</translation>
    </message>
    <message>
        <source>&amp;Learn from denials…</source>
        <translation>Ap&amp;render de las denegaciones…</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Denegaciones</translation>
    </message>
    <message>
        <source>Recorded events in groups. Nothing changes until you apply it.</source>
        <translation>Eventos registrados, por grupos. Nada cambia hasta que lo aplique.</translation>
    </message>
    <message>
        <source>Recorded events</source>
        <translation>Eventos registrados</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Borrar filtros</translation>
    </message>
    <message>
        <source>Makes rules of what was refused (L)</source>
        <translation>Crea reglas a partir de lo rechazado (L)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Mos&amp;trar</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n evento nuevo</numerusform>
            <numerusform>%n eventos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>arrived while you were reading.</source>
        <translation>mientras usted leía.</translation>
    </message>
    <message>
        <source>Search, or field:value, -field:value, /pattern/</source>
        <translation>Buscar, o campo:valor, -campo:valor, /patrón/</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Campos: %1</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Mo&amp;strar</translation>
    </message>
    <message>
        <source>&amp;Denied</source>
        <translation>&amp;Denegados</translation>
    </message>
    <message>
        <source>&amp;Would be denied (complain mode)</source>
        <translation>Se dene&amp;garían (modo complain)</translation>
    </message>
    <message>
        <source>&amp;Allowed and logged</source>
        <translation>&amp;Permitidos y registrados</translation>
    </message>
    <message>
        <source>Policy &amp;changes and other records</source>
        <translation>&amp;Cambios de la política y otras entradas</translation>
    </message>
    <message>
        <source>&amp;Saved filters</source>
        <translation>&amp;Filtros guardados</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Cualquier fecha</translation>
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
        <translation>Últimos 7 días</translation>
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
        <translation>Por clase</translation>
    </message>
    <message>
        <source>By process</source>
        <translation>Por proceso</translation>
    </message>
    <message>
        <source>By machine</source>
        <translation>Por equipo</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin origen</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) with denials</source>
        <translation>
            <numerusform>%n perfil con denegaciones</numerusform>
            <numerusform>%n perfiles con denegaciones</numerusform>
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
        <translation>al menos %1 perdidos por el registro</translation>
    </message>
    <message>
        <source>from %1 log lines</source>
        <translation>de %1 líneas del registro</translation>
    </message>
    <message>
        <source>Everything that matches is muted</source>
        <translation>Todo lo que coincide está silenciado</translation>
    </message>
    <message>
        <source>Muted denials are listed in the menu Denials.</source>
        <translation>Las denegaciones silenciadas se listan en el menú Denegaciones.</translation>
    </message>
    <message>
        <source>Choose an event below its profile to see what happened.</source>
        <translation>Elija un evento bajo su perfil para ver qué ocurrió.</translation>
    </message>
    <message>
        <source>What happened is shown here.</source>
        <translation>Aquí se muestra lo que ocurrió.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>Si&amp;lenciar</translation>
    </message>
    <message>
        <source>Neither shows nor counts such denials; allows nothing</source>
        <translation>No muestra ni cuenta estas denegaciones; no permite nada</translation>
    </message>
    <message>
        <source>Mute &amp;for</source>
        <translation>Silenciar d&amp;urante</translation>
    </message>
    <message>
        <source>an &amp;hour</source>
        <translation>una &amp;hora</translation>
    </message>
    <message>
        <source>a &amp;day</source>
        <translation>un &amp;día</translation>
    </message>
    <message>
        <source>a &amp;week</source>
        <translation>una &amp;semana</translation>
    </message>
    <message>
        <source>M&amp;uted denials…</source>
        <translation>De&amp;negaciones silenciadas…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DiffView</name>
    <message>
        <source>Changed lines</source>
        <translation>Líneas cambiadas</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DryRunPanel</name>
    <message>
        <source>Recorded events and what the text does to them</source>
        <translation>Eventos registrados y lo que el texto hace con ellos</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>With this text</source>
        <translation>Con este texto</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>%1 newly denied</source>
        <translation>denegados ahora: %1</translation>
    </message>
    <message>
        <source>%1 fixed</source>
        <translation>resueltos: %1</translation>
    </message>
    <message>
        <source>%1 still denied</source>
        <translation>aún denegados: %1</translation>
    </message>
    <message>
        <source>Dry run: %1</source>
        <translation>Simulación · %1</translation>
    </message>
    <message>
        <source>Of the recorded events, this text settles %1, goes on denying %2 and would newly deny %3.</source>
        <translation>De los eventos registrados, este texto resuelve %1, sigue denegando %2 y pasaría a denegar %3.</translation>
    </message>
    <message>
        <source>The text has errors</source>
        <translation>El texto tiene errores</translation>
    </message>
    <message>
        <source>As soon as it compiles, every recorded event is tried on it.</source>
        <translation>En cuanto se compile, se prueban con él todos los eventos registrados.</translation>
    </message>
    <message>
        <source>No recorded events of these profiles</source>
        <translation>No hay eventos registrados de estos perfiles</translation>
    </message>
    <message>
        <source>The log that the Denials page shows has nothing of the profiles that this text defines.</source>
        <translation>El registro que muestra la página Denegaciones no tiene nada de los perfiles que define este texto.</translation>
    </message>
    <message>
        <source>Nothing to try yet</source>
        <translation>Aún no hay nada que probar</translation>
    </message>
    <message>
        <source>Recorded events are tried on the text of a profile while you write it.</source>
        <translation>Los eventos registrados se prueban con el texto de un perfil mientras lo escribe.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::EditorPage</name>
    <message>
        <source>Open files</source>
        <translation>Archivos abiertos</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>Ap&amp;licar…</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Cerrar (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Open profiles</source>
        <translation>Perfiles abiertos</translation>
    </message>
    <message>
        <source>Files with unsaved edits: %1</source>
        <translation>Archivos con cambios sin guardar: %1</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>%1 has edits that are nowhere else. Close it and lose them?</source>
        <translation>%1 tiene cambios que no están en ningún otro sitio. ¿Cerrarlo y perderlos?</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Ir a la línea</translation>
    </message>
    <message>
        <source>&amp;Line (1 to %1):</source>
        <translation>&amp;Línea (de 1 a %1):</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>No hay ningún archivo abierto</translation>
    </message>
    <message>
        <source>Open a profile from the Profiles page, or any profile file on disk. Nothing is changed until you apply it.</source>
        <translation>Abra un perfil desde la página Perfiles, o cualquier archivo de perfil del disco. No se cambia nada hasta que lo aplique.</translation>
    </message>
    <message>
        <source>Problems in this file</source>
        <translation>Problemas de este archivo</translation>
    </message>
    <message>
        <source>Outline of the file</source>
        <translation>Esquema del archivo</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Appl&amp;y…</source>
        <translation>&amp;Aplicar…</translation>
    </message>
    <message>
        <source>Save &amp;a copy…</source>
        <translation>Guardar una cop&amp;ia…</translation>
    </message>
    <message>
        <source>Compare &amp;in meaning</source>
        <translation>Comparar si&amp;gnificado</translation>
    </message>
    <message>
        <source>Rules against reality</source>
        <translation>Reglas frente a la realidad</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Impac&amp;t on profiles</source>
        <translation>Impac&amp;to en los perfiles</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>&amp;Cerrar archivo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Reemplazar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>Ir a la &amp;línea…</translation>
    </message>
    <message>
        <source>Go to the definition</source>
        <translation>Ir a la definición</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>Siguiente &amp;problema</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Problema an&amp;terior</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>&amp;Comentar</translation>
    </message>
    <message>
        <source>&amp;Duplicate line</source>
        <translation>&amp;Duplicar línea</translation>
    </message>
    <message>
        <source>De&amp;lete line</source>
        <translation>Eli&amp;minar línea</translation>
    </message>
    <message>
        <source>Move line &amp;up</source>
        <translation>S&amp;ubir línea</translation>
    </message>
    <message>
        <source>Move line do&amp;wn</source>
        <translation>Ba&amp;jar línea</translation>
    </message>
    <message>
        <source>Compl&amp;ete</source>
        <translation>C&amp;ompletar</translation>
    </message>
    <message>
        <source>Lay &amp;out</source>
        <translation>Dar &amp;formato</translation>
    </message>
    <message>
        <source>Fold bloc&amp;k</source>
        <translation>Pl&amp;egar bloque</translation>
    </message>
    <message>
        <source>Unfold block</source>
        <translation>Desplegar bloque</translation>
    </message>
    <message>
        <source>Unfold all blocks</source>
        <translation>Desplegar todos los bloques</translation>
    </message>
    <message>
        <source>The text has errors, so it can only be saved as a draft elsewhere (Ctrl+S)</source>
        <translation>El texto tiene errores, así que solo se puede guardar como borrador en otro sitio (Ctrl+S)</translation>
    </message>
    <message>
        <source>Writes the text to the disk without loading it (Ctrl+S)</source>
        <translation>Escribe el texto en el disco sin cargarlo (Ctrl+S)</translation>
    </message>
    <message>
        <source>Only files of /etc/apparmor.d can be applied</source>
        <translation>Solo se pueden aplicar archivos de /etc/apparmor.d</translation>
    </message>
    <message>
        <source>The text has errors; F8 goes to the next one</source>
        <translation>El texto tiene errores; F8 va al siguiente</translation>
    </message>
    <message>
        <source>Shows what the change means, then saves and loads it (Ctrl+Return)</source>
        <translation>Muestra lo que significa el cambio; después lo guarda y lo carga (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>This leads to no file that is there: the cursor must be on an include, a variable or the name of a profile.</source>
        <translation>Esto no lleva a ningún archivo existente: el cursor debe estar en un include, una variable o el nombre de un perfil.</translation>
    </message>
    <message>
        <source>The text has errors: they come first (F8).</source>
        <translation>El texto tiene errores: van primero (F8).</translation>
    </message>
    <message>
        <source>Kernel that files are checked for</source>
        <translation>Núcleo para el que se comprueban los archivos</translation>
    </message>
    <message>
        <source>Rules that this kernel does not enforce are marked in the text</source>
        <translation>Las reglas que este núcleo no impone se marcan en el texto</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Núcleo de destino</translation>
    </message>
    <message>
        <source>For this kernel</source>
        <translation>Para este núcleo</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>For another kernel…</source>
        <translation>Para otro núcleo…</translation>
    </message>
    <message>
        <source>Choose a file of kernel features</source>
        <translation>Elegir un archivo de funciones del núcleo</translation>
    </message>
    <message>
        <source>Open the&amp;m</source>
        <translation>Abrirlo&amp;s</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>Descar&amp;tar</translation>
    </message>
    <message>
        <source>Edits of an earlier run were not saved.</source>
        <translation>No se guardaron los cambios de una ejecución anterior.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::EditorPanels</name>
    <message>
        <source>What is said of this file</source>
        <translation>Qué se dice de este archivo</translation>
    </message>
    <message>
        <source>For files that profiles share</source>
        <translation>Para archivos que comparten los perfiles</translation>
    </message>
    <message>
        <source>When an abstraction or a tunable is edited, the profiles that change with it are listed here.</source>
        <translation>Cuando se edita una abstracción o un tunable, aquí se listan los perfiles que cambian con él.</translation>
    </message>
    <message>
        <source>No edits</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Change this file, and every profile that reads it is compared before and after.</source>
        <translation>Cambie este archivo y se comparará antes y después cada perfil que lo lee.</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>No se encontraron problemas</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Problemas: %1</translation>
    </message>
    <message>
        <source>Rules against reality</source>
        <translation>Reglas frente a la realidad</translation>
    </message>
    <message numerus="yes">
        <source>Rules: %n finding(s)</source>
        <translation>
            <numerusform>Reglas: %n observación</numerusform>
            <numerusform>Reglas: %n observaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Impact: %n profile(s)</source>
        <translation>
            <numerusform>Impacto: %n perfil</numerusform>
            <numerusform>Impacto: %n perfiles</numerusform>
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
F12 lo abre.</translation>
    </message>
    <message>
        <source>The profile %1 in %2, line %3
F12 goes there.</source>
        <translation>El perfil %1 en %2, línea %3
F12 va allí.</translation>
    </message>
    <message>
        <source>Belongs to the package %1.</source>
        <translation>Pertenece al paquete %1.</translation>
    </message>
    <message>
        <source>An update may ask about your edits.</source>
        <translation>Una actualización puede preguntar por sus cambios.</translation>
    </message>
    <message>
        <source>An update may ask about your edits; the local file stays as it is.</source>
        <translation>Una actualización puede preguntar por sus cambios; el archivo local queda como está.</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>C&amp;onservar lo mío</translation>
    </message>
    <message>
        <source>Edi&amp;t local file</source>
        <translation>Ed&amp;itar el archivo local</translation>
    </message>
    <message>
        <source>The file was deleted.</source>
        <translation>El archivo se eliminó.</translation>
    </message>
    <message>
        <source>Your text is here still; Save makes the file again.</source>
        <translation>Su texto sigue aquí; Guardar vuelve a crear el archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read any more.</source>
        <translation>El archivo ya no se puede leer.</translation>
    </message>
    <message>
        <source>The file was changed on the disk.</source>
        <translation>El archivo cambió en el disco.</translation>
    </message>
    <message>
        <source>Reload takes that text and drops your edits; Ctrl+Z brings them back. Keep mine goes on with your text; what it would undo is shown before it is applied.</source>
        <translation>Recargar toma ese texto y descarta sus cambios; Ctrl+Z los recupera. Conservar lo mío continúa con su texto; lo que desharía se muestra antes de aplicarlo.</translation>
    </message>
    <message>
        <source>The copy could not be written: %1</source>
        <translation>No se pudo escribir la copia: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::EmptyState</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Copiar deta&amp;lles</translation>
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
        <translation>otra persona</translation>
    </message>
    <message>
        <source>same user</source>
        <translation>el mismo usuario</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>Per&amp;fil</translation>
    </message>
    <message>
        <source>&amp;Kind of access</source>
        <translation>&amp;Tipo de acceso</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>O&amp;bjetivo</translation>
    </message>
    <message>
        <source>Per&amp;missions</source>
        <translation>Permi&amp;sos</translation>
    </message>
    <message>
        <source>File o&amp;wner</source>
        <translation>Due&amp;ño del archivo</translation>
    </message>
    <message>
        <source>A question of this kind has the form: %1</source>
        <translation>Una pregunta de este tipo tiene la forma: %1</translation>
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
        <translation>Acces&amp;o</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Compa&amp;rar</translation>
    </message>
    <message>
        <source>Tra&amp;nsitions</source>
        <translation>Tra&amp;nsiciones</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Qué preguntar</translation>
    </message>
    <message>
        <source>Ask what a profile says to an access, and which rule decides</source>
        <translation>Preguntar qué dice un perfil de un acceso y qué regla decide</translation>
    </message>
    <message>
        <source>Compare two versions of a profile in meaning</source>
        <translation>Comparar el significado de dos versiones de un perfil</translation>
    </message>
    <message>
        <source>Follow which program ends in which profile, and by which rule</source>
        <translation>Seguir qué programa acaba en qué perfil, y por qué regla</translation>
    </message>
    <message>
        <source>Open in the ed&amp;itor</source>
        <translation>Abr&amp;ir en el editor</translation>
    </message>
    <message>
        <source>Rules that take part</source>
        <translation>Reglas que intervienen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Variables of the rule</source>
        <translation>Variables de la regla</translation>
    </message>
    <message>
        <source>Running kernel</source>
        <translation>Núcleo en ejecución</translation>
    </message>
    <message>
        <source>The question is not complete</source>
        <translation>La pregunta no está completa</translation>
    </message>
    <message>
        <source>No file defines this profile</source>
        <translation>Ningún archivo define este perfil</translation>
    </message>
    <message>
        <source>Only rules in files can be explained, and no file in the profile folder defines %1.</source>
        <translation>Solo se pueden explicar reglas de archivos, y ningún archivo de la carpeta de perfiles define %1.</translation>
    </message>
    <message>
        <source>The profile has errors</source>
        <translation>El perfil tiene errores</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which rule decides?</source>
        <translation>¿Qué regla decide?</translation>
    </message>
    <message>
        <source>Choose a profile, say what a process wants to do, and press Enter. Explain in the details of a denial brings that denial here.</source>
        <translation>Elija un perfil, indique qué quiere hacer un proceso y pulse Intro. Explicar, en los detalles de una denegación, trae aquí esa denegación.</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Copiar e&amp;l informe</translation>
    </message>
    <message>
        <source>Values that match, of %1 in all</source>
        <translation>Valores que coinciden, de %1 en total</translation>
    </message>
    <message>
        <source>The rule uses none.</source>
        <translation>La regla no usa ninguna.</translation>
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
            <numerusform>Exportar %n archivo de perfil para otros equipos</numerusform>
            <numerusform>Exportar %n archivos de perfil para otros equipos</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are checked for this kernel and written into a folder; nothing is installed here.</source>
        <translation>Los archivos se comprueban para este núcleo y se escriben en una carpeta; aquí no se instala nada.</translation>
    </message>
    <message>
        <source>Ansible role</source>
        <translation>Rol de Ansible</translation>
    </message>
    <message>
        <source>Debian source package</source>
        <translation>Paquete fuente de Debian</translation>
    </message>
    <message>
        <source>Kubernetes: Security Profiles Operator</source>
        <translation>Kubernetes: Security Profiles Operator</translation>
    </message>
    <message>
        <source>Name &lt;mail@example.org&gt;</source>
        <translation>Nombre &lt;mail@example.org&gt;</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Name of role or package</source>
        <translation>&amp;Nombre del rol o paquete</translation>
    </message>
    <message>
        <source>&amp;Maker</source>
        <translation>A&amp;utor</translation>
    </message>
    <message>
        <source>Files that are made</source>
        <translation>Archivos que se crean</translation>
    </message>
    <message>
        <source>Text of the chosen file</source>
        <translation>Texto del archivo elegido</translation>
    </message>
    <message>
        <source>That is no name for it.</source>
        <translation>Ese nombre no es válido.</translation>
    </message>
    <message>
        <source>Use small letters, digits and single -, from a letter on.</source>
        <translation>Use minúsculas, dígitos y guiones sueltos, empezando por una letra.</translation>
    </message>
    <message>
        <source>Not exported: a profile has errors.</source>
        <translation>No se ha exportado: un perfil tiene errores.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be said in this form.</source>
        <translation>
            <numerusform>%n elemento no se puede expresar en este formato.</numerusform>
            <numerusform>%n elementos no se pueden expresar en este formato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>No se ha exportado.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another folder.</source>
        <translation>%1 ya existe. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportado.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n archivo escrito en %1.</numerusform>
            <numerusform>%n archivos escritos en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>Distinguir ma&amp;yúsculas</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>E&amp;xpresión regular</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texto que buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Texto de reemplazo</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>A&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>Reempla&amp;zar</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>Not a valid regular expression</source>
        <translation>No es una expresión regular válida</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>Coincidencias: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::GraphView</name>
    <message>
        <source>Drawing of the transitions</source>
        <translation>Dibujo de las transiciones</translation>
    </message>
    <message>
        <source>No file defines it: a program that should go there does not start.</source>
        <translation>Ningún archivo lo define: un programa que deba pasar a él no se inicia.</translation>
    </message>
    <message>
        <source>It only complains: what it does not allow happens all the same.</source>
        <translation>Está en modo complain: lo que no permite se produce de todos modos.</translation>
    </message>
    <message numerus="yes">
        <source>%1, from where %n profile(s) can be reached at once. The tree beside it has the same.</source>
        <translation>
            <numerusform>%1, desde donde se puede llegar directamente a %n perfil. El árbol de al lado contiene lo mismo.</numerusform>
            <numerusform>%1, desde donde se puede llegar directamente a %n perfiles. El árbol de al lado contiene lo mismo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n perfil</numerusform>
            <numerusform>%n perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>by one rule</source>
        <translation>por una regla</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown one by one below. Enter makes them one box.</source>
        <translation>%1, que se muestran uno a uno debajo. Intro los reúne en un recuadro.</translation>
    </message>
    <message>
        <source>%1 as one box. Enter shows them one by one.</source>
        <translation>%1 en un solo recuadro. Intro los muestra uno a uno.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::HelpWindow</name>
    <message>
        <source>Search the handbook</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Handbook — Pavise</source>
        <translation>Manual — Pavise</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>pavise::ui::HistoryDialog</name>
    <message>
        <source>The text is the same before and after.</source>
        <translation>El texto es el mismo antes y después.</translation>
    </message>
    <message>
        <source>+%1 −%2 lines</source>
        <translation>+%1 −%2 líneas</translation>
    </message>
    <message>
        <source>&amp;Export the texts before…</source>
        <translation>&amp;Exportar los textos anteriores…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::HistoryModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>revertido</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
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
        <translation>Mostrar a&amp;nteriores</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Show prof&amp;iles</source>
        <translation>Mostrar los perfi&amp;les</translation>
    </message>
    <message>
        <source>&amp;Show the history…</source>
        <translation>Mos&amp;trar el historial…</translation>
    </message>
    <message>
        <source>&amp;View the change…</source>
        <translation>Ver el cam&amp;bio…</translation>
    </message>
    <message>
        <source>&amp;Compare in meaning</source>
        <translation>Comparar si&amp;gnificado</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>The password prompt was closed, so the history was not read.</source>
        <translation>Se cerró la petición de contraseña, así que no se ha leído el historial.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), newest first</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios, los más recientes primero</numerusform>
        </translation>
    </message>
    <message>
        <source>No history here</source>
        <translation>Aquí no hay historial</translation>
    </message>
    <message>
        <source>Not up to date.</source>
        <translation>No está al día.</translation>
    </message>
    <message>
        <source>There are newer changes.</source>
        <translation>Hay cambios más recientes.</translation>
    </message>
    <message>
        <source>Refresh shows them.</source>
        <translation>Actualizar los muestra.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>No se puede leer el historial</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Aún no hay cambios</translation>
    </message>
    <message>
        <source>Each change that you apply with Pavise is kept here with the text before it, so that you can look at it and go back.</source>
        <translation>Cada cambio que aplique con Pavise se conserva aquí con el texto anterior, para que pueda consultarlo y volver atrás.</translation>
    </message>
    <message>
        <source>The history is not shown yet</source>
        <translation>El historial aún no se muestra</translation>
    </message>
    <message>
        <source>Each change that was made with Pavise is kept with the text before it, where only root can read it. An administrator’s password opens it.</source>
        <translation>Cada cambio hecho con Pavise se conserva con el texto anterior, donde solo root puede leerlo. La contraseña de un administrador lo abre.</translation>
    </message>
    <message>
        <source>Choose a change to see what it did and to go back.</source>
        <translation>Elija un cambio para ver qué hizo y volver atrás.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>The texts cannot be read.</source>
        <translation>No se pueden leer los textos.</translation>
    </message>
    <message>
        <source>Restore what was before</source>
        <translation>Restaurar lo anterior</translation>
    </message>
    <message>
        <source>Files and kernel get back what they held before the change of %1. What was changed later in the same files is put aside too; it stays in the history.</source>
        <translation>Los archivos y el núcleo recuperan lo que contenían antes del cambio de %1. También se aparta lo que se cambió después en los mismos archivos; queda en el historial.</translation>
    </message>
    <message>
        <source>The state before is restored.</source>
        <translation>Se ha restaurado el estado anterior.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ImpactView</name>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Profiles that change</source>
        <translation>Perfiles que cambian</translation>
    </message>
    <message>
        <source>Profile and example</source>
        <translation>Perfil y ejemplo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Profiles compared</source>
        <translation>Perfiles comparados</translation>
    </message>
    <message>
        <source>Nothing is compared</source>
        <translation>No se compara nada</translation>
    </message>
    <message>
        <source>no longer compiles</source>
        <translation>ya no se compila</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare a&amp;gain</source>
        <translation>Comparar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Looking for the profiles that read this file.</source>
        <translation>Buscando los perfiles que leen este archivo.</translation>
    </message>
    <message>
        <source>No profile reads this file.</source>
        <translation>Ningún perfil lee este archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) compared</source>
        <translation>
            <numerusform>%1 de %n archivo comparado</numerusform>
            <numerusform>%1 de %n archivos comparados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read it</source>
        <translation>
            <numerusform>%n archivo lo lee</numerusform>
            <numerusform>%n archivos lo leen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) change</source>
        <translation>
            <numerusform>%n perfil cambia</numerusform>
            <numerusform>%n perfiles cambian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer compile</source>
        <translation>
            <numerusform>%n ya no se compila</numerusform>
            <numerusform>%n ya no se compilan</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Each profile that reads this file is compared before and after the edit.</source>
        <translation>Cada perfil que lee este archivo se compara antes y después de la edición.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The rest was not compared.</source>
        <translation>El resto no se ha comparado.</translation>
    </message>
    <message>
        <source>No profile changes</source>
        <translation>Ningún perfil cambia</translation>
    </message>
    <message>
        <source>Every profile that reads this file answers as before.</source>
        <translation>Todos los perfiles que leen este archivo responden como antes.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnAccessPage</name>
    <message>
        <source>no other file of this system</source>
        <translation>ningún otro archivo de este sistema</translation>
    </message>
    <message numerus="yes">
        <source>also %n existing file(s)</source>
        <translation>
            <numerusform>también %n archivo existente</numerusform>
            <numerusform>también %n archivos existentes</numerusform>
        </translation>
    </message>
    <message>
        <source>, at least</source>
        <translation>, como mínimo</translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive, such as %1</source>
        <translation>
            <numerusform>%n sensible, como %1</numerusform>
            <numerusform>%n sensibles, como %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>settles %n other group(s)</source>
        <translation>
            <numerusform>resuelve %n grupo más</numerusform>
            <numerusform>resuelve %n grupos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Review what was needed</source>
        <translation>Revisar lo que se necesitó</translation>
    </message>
    <message>
        <source>Rules to add</source>
        <translation>Reglas que añadir</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Más amplia</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Más es&amp;trecha</translation>
    </message>
    <message>
        <source>&amp;Refuse and stop logging</source>
        <translation>&amp;Rechazar y no registrar</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Edit the rule…</source>
        <translation>&amp;Editar la regla…</translation>
    </message>
    <message>
        <source>&amp;Mute in this session</source>
        <translation>Si&amp;lenciar en esta sesión</translation>
    </message>
    <message>
        <source>The session could not be written.</source>
        <translation>No se pudo escribir la sesión.</translation>
    </message>
    <message>
        <source>What is decided here is not kept.</source>
        <translation>Lo que se decide aquí no se conserva.</translation>
    </message>
    <message>
        <source>The rules do not go together.</source>
        <translation>Las reglas no son compatibles entre sí.</translation>
    </message>
    <message>
        <source>Change or leave out the rule that it names.</source>
        <translation>Cambie u omita la regla que se nombra.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answers to the chosen row</source>
        <translation>Respuestas para la fila elegida</translation>
    </message>
    <message>
        <source>Nothing was recorded since the last pass.</source>
        <translation>No se ha registrado nada desde la última pasada.</translation>
    </message>
    <message>
        <source>Use the programs first; this does not count as a pass.</source>
        <translation>Use primero los programas; esto no cuenta como pasada.</translation>
    </message>
    <message>
        <source>Pass %1:</source>
        <translation>Pasada %1:</translation>
    </message>
    <message>
        <source>%1 new. Use the programs again after this; the next pass asks only what is new then.</source>
        <translation>Nuevos: %1. Vuelva a usar los programas después de esto; la próxima pasada solo pregunta lo que sea nuevo entonces.</translation>
    </message>
    <message>
        <source>nothing new, %1 before. Learning has come to an end as far as the programs were used.</source>
        <translation>nada nuevo, %1 antes. El aprendizaje ha terminado en lo que respecta al uso que se hizo de los programas.</translation>
    </message>
    <message>
        <source>new in this pass: %1, %2 before.</source>
        <translation>nuevos en esta pasada: %1, %2 antes.</translation>
    </message>
    <message>
        <source>Nothing else was refused</source>
        <translation>No se rechazó nada más</translation>
    </message>
    <message>
        <source>What started programs run under is all there is to write.</source>
        <translation>Solo queda por escribir con qué se ejecutan los programas iniciados.</translation>
    </message>
    <message>
        <source>Nothing is left to answer</source>
        <translation>No queda nada por responder</translation>
    </message>
    <message numerus="yes">
        <source>The profiles on the disk allow all of it by now (%n group(s)); it was logged before.</source>
        <translation>
            <numerusform>Los perfiles del disco ya lo permiten todo (%n grupo); se registró antes.</numerusform>
            <numerusform>Los perfiles del disco ya lo permiten todo (%n grupos); se registró antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log holds nothing for these profiles that a rule would answer.</source>
        <translation>El registro no contiene nada de estos perfiles a lo que pueda responder una regla.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s) chosen</source>
        <translation>
            <numerusform>%1 de %n regla elegida</numerusform>
            <numerusform>%1 de %n reglas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>they answer %1 of %2 events</source>
        <translation>responden a %1 de %2 eventos</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) to answer. Nothing sensitive is chosen for you.</source>
        <translation>
            <numerusform>%n grupo por responder. No se elige por usted nada sensible.</numerusform>
            <numerusform>%n grupos por responder. No se elige por usted nada sensible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Volver a pre&amp;guntar</translation>
    </message>
    <message>
        <source>No row is chosen</source>
        <translation>No hay ninguna fila elegida</translation>
    </message>
    <message>
        <source>Choose a row to see what could answer it.</source>
        <translation>Elija una fila para ver qué podría responder a ella.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was refused this %n time(s).</source>
        <translation>
            <numerusform>A %1 se le rechazó esto %n vez.</numerusform>
            <numerusform>A %1 se le rechazó esto %n veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have been refused this %n time(s).</source>
        <translation>
            <numerusform>A %1 se le habría rechazado esto %n vez.</numerusform>
            <numerusform>A %1 se le habría rechazado esto %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is muted in this session: M asks again.</source>
        <translation>Está silenciado en esta sesión: M vuelve a preguntar.</translation>
    </message>
    <message>
        <source>It is left out unless you check it.</source>
        <translation>Se omite si no lo marca.</translation>
    </message>
    <message>
        <source>your own text</source>
        <translation>su propio texto</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>lo habitual: %1</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Editar la regla</translation>
    </message>
    <message>
        <source>&amp;Rule, as in a profile:</source>
        <translation>&amp;Regla, como en un perfil:</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnModel</name>
    <message>
        <source>Muted in this session</source>
        <translation>Silenciado en esta sesión</translation>
    </message>
    <message>
        <source>Only to look at</source>
        <translation>Solo para consulta</translation>
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
        <translation>sin regla</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n file(s))</source>
        <translation>
            <numerusform>%1 (%n archivo)</numerusform>
            <numerusform>%1 (%n archivos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Última vez: %1</translation>
    </message>
    <message>
        <source>Rule to add</source>
        <translation>Regla que añadir</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnPreviewPage</name>
    <message>
        <source>What is written</source>
        <translation>Qué se escribe</translation>
    </message>
    <message>
        <source>Into &amp;local/ files: updates of the package ask nothing</source>
        <translation>En archivos de &amp;local/: las actualizaciones del paquete no preguntan nada</translation>
    </message>
    <message>
        <source>Into the profiles’ &amp;own files</source>
        <translation>En los archivos prop&amp;ios de los perfiles</translation>
    </message>
    <message>
        <source>The rules cannot be written so.</source>
        <translation>Las reglas no se pueden escribir así.</translation>
    </message>
    <message>
        <source>Nothing to write</source>
        <translation>Nada que escribir</translation>
    </message>
    <message>
        <source>The texts hold these rules already. Go back to choose others.</source>
        <translation>Los textos ya contienen estas reglas. Vuelva atrás para elegir otras.</translation>
    </message>
    <message numerus="yes">
        <source>+%1 −%2 lines in %n file(s). Nothing is written before you apply it.</source>
        <translation>
            <numerusform>+%1 −%2 líneas en %n archivo. No se escribe nada antes de que lo aplique.</numerusform>
            <numerusform>+%1 −%2 líneas en %n archivos. No se escribe nada antes de que lo aplique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused all the same:</source>
        <translation>Se rechaza de todos modos:</translation>
    </message>
    <message>
        <source>%1. A deny rule stands against it, for instance.</source>
        <translation>%1. Se le opone, por ejemplo, una regla deny.</translation>
    </message>
    <message>
        <source>The log says less of what is new: use the programs once more after this, and learn again for %1.</source>
        <translation>El registro dice menos de lo que es nuevo: use los programas una vez más después de esto y aprenda de nuevo para %1.</translation>
    </message>
    <message>
        <source>Planned in the session: another pass for %1. The log says less of a new child than of one that has rules, so use the programs once more after this and go on with the session.</source>
        <translation>Previsto en la sesión: otra pasada para %1. El registro dice menos de un hijo nuevo que de uno que tiene reglas, así que use los programas una vez más después de esto y continúe con la sesión.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnProgramsPage</name>
    <message numerus="yes">
        <source>%1 changed to it %n time(s).</source>
        <translation>
            <numerusform>%1 cambió a él %n vez.</numerusform>
            <numerusform>%1 cambió a él %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 went on with it; the start itself is not in the log.</source>
        <translation>%1 continuó con él; el inicio mismo no está en el registro.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not allowed to start it, %n time(s).</source>
        <translation>
            <numerusform>A %1 no se le permitió iniciarlo, %n vez.</numerusform>
            <numerusform>A %1 no se le permitió iniciarlo, %n veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 started it %n time(s).</source>
        <translation>
            <numerusform>%1 lo inició %n vez.</numerusform>
            <numerusform>%1 lo inició %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>What started programs run under</source>
        <translation>Con qué se ejecutan los programas iniciados</translation>
    </message>
    <message>
        <source>Decided first, because it says which profile their accesses belong to.</source>
        <translation>Se decide primero, porque determina a qué perfil pertenecen sus accesos.</translation>
    </message>
    <message>
        <source>Started programs</source>
        <translation>Programas iniciados</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensible</translation>
    </message>
    <message>
        <source>Nothing is chosen for you here. The usual answer would be “%1”.</source>
        <translation>Aquí no se elige nada por usted. La respuesta habitual sería «%1».</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>no rule is added now; it is asked again the next time</source>
        <translation>ahora no se añade ninguna regla; se volverá a preguntar la próxima vez</translation>
    </message>
    <message>
        <source>Pass its environment on as it is</source>
        <translation>Transmitir su entorno tal cual</translation>
    </message>
    <message>
        <source>Whoever starts the program can then make it do other things, for instance by LD_PRELOAD</source>
        <translation>Quien inicie el programa puede entonces hacer que haga otras cosas, por ejemplo mediante LD_PRELOAD</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnSourcePage</name>
    <message>
        <source>What to learn from</source>
        <translation>De qué aprender</translation>
    </message>
    <message>
        <source>Choose the log and the profiles that get rules. Nothing is written before you have seen it.</source>
        <translation>Elija el registro y los perfiles que reciben reglas. No se escribe nada antes de que lo haya visto.</translation>
    </message>
    <message>
        <source>Profiles with denials</source>
        <translation>Perfiles con denegaciones</translation>
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
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>No se ha leído.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>&amp;Open a log file…</source>
        <translation>A&amp;brir un archivo de registro…</translation>
    </message>
    <message>
        <source>Open a log file</source>
        <translation>Abrir un archivo de registro</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Cualquier fecha</translation>
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
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>&amp;Marcar todo</translation>
    </message>
    <message>
        <source>Chec&amp;k none</source>
        <translation>&amp;Desmarcar todo</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>sin perfil</translation>
    </message>
    <message>
        <source>No denials in that time</source>
        <translation>No hay denegaciones en ese tiempo</translation>
    </message>
    <message>
        <source>Older ones are in the log: choose a longer time above.</source>
        <translation>El registro tiene otras más antiguas: elija arriba un tiempo más largo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n profile(s) with denials chosen</source>
        <translation>
            <numerusform>%1 de %n perfil con denegaciones elegido</numerusform>
            <numerusform>%1 de %n perfiles con denegaciones elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>Todos los programas</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnWizard</name>
    <message>
        <source>Learn from denials</source>
        <translation>Aprender de las denegaciones</translation>
    </message>
    <message>
        <source>Log and programs</source>
        <translation>Registro y programas</translation>
    </message>
    <message>
        <source>Started programs</source>
        <translation>Programas iniciados</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>Revisión de accesos</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>A&amp;plicar…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::MainWindow</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
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
        <translation>Pro&amp;ceso</translation>
    </message>
    <message>
        <source>&amp;Denials</source>
        <translation>&amp;Denegaciones</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>%1 — Pavise</source>
        <translation>%1 — Pavise</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>&amp;Nuevo perfil…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Look at another system’s &amp;files…</source>
        <translation>Ver los archivos de &amp;otro sistema…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple system</source>
        <translation>Abrir el sistema de eje&amp;mplo</translation>
    </message>
    <message>
        <source>&amp;Back to this computer</source>
        <translation>&amp;Volver a este equipo</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Página an&amp;terior</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>Siguiente pa&amp;rte de la ventana</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Find or filter</source>
        <translation>&amp;Buscar o filtrar</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Names in the navigation</source>
        <translation>&amp;Nombres en la navegación</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Herra&amp;mientas</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>&amp;User namespaces…</source>
        <translation>Espacios de nombres de &amp;usuario…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Pavise</source>
        <translation>&amp;Acerca de Pavise</translation>
    </message>
    <message>
        <source>Open profile files</source>
        <translation>Abrir archivos de perfil</translation>
    </message>
    <message>
        <source>Choose the top folder of the other system</source>
        <translation>Elegir la carpeta superior del otro sistema</translation>
    </message>
</context>
<context>
    <name>pavise::ui::MutedDialog</name>
    <message>
        <source>&amp;Show again</source>
        <translation>&amp;Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Muted denials</source>
        <translation>Denegaciones silenciadas</translation>
    </message>
    <message>
        <source>They are neither shown nor counted. Muting allows nothing: what was refused goes on being refused.</source>
        <translation>No se muestran ni se cuentan. Silenciar no permite nada: lo que se rechazaba se sigue rechazando.</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Denegaciones</translation>
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
        <translation>Hasta</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>que usted lo quite</translation>
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
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>&amp;Cargar…</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>Loaded profile</source>
        <translation>Perfil cargado</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Name and start</source>
        <translation>Nombre e inicio</translation>
    </message>
    <message>
        <source>Parts to include</source>
        <translation>Partes que incluir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>Use and learn</source>
        <translation>Usar y aprender</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>Imponer</translation>
    </message>
    <message>
        <source>The profile %1 is loaded and only complains. Keep it, to go on later?</source>
        <translation>El perfil %1 está cargado en modo complain y solo registra. ¿Conservarlo para continuar más tarde?</translation>
    </message>
    <message>
        <source>The Learn wizard takes it up again at any time. Discarding takes it out of the kernel and removes its file.</source>
        <translation>El asistente de aprendizaje lo retoma en cualquier momento. Al descartarlo se retira del núcleo y se elimina su archivo.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Co&amp;nservarlo</translation>
    </message>
    <message>
        <source>&amp;Discard it…</source>
        <translation>&amp;Descartarlo…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::OutlineModel</name>
    <message>
        <source>child profile</source>
        <translation>perfil hijo</translation>
    </message>
    <message>
        <source>hat</source>
        <translation>hat</translation>
    </message>
    <message>
        <source>%1 rules: %2</source>
        <translation>reglas %1: %2</translation>
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
        <translation>Protección</translation>
    </message>
    <message>
        <source>Profiles by mode</source>
        <translation>Perfiles por modo</translation>
    </message>
    <message>
        <source>Network services without a profile</source>
        <translation>Servicios de red sin perfil</translation>
    </message>
    <message>
        <source>Denials in the log</source>
        <translation>Denegaciones en el registro</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Running programs</source>
        <translation>Programas en ejecución</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Últimos eventos</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Cambios recientes</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Todos los perfiles</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>Todos los procesos</translation>
    </message>
    <message>
        <source>All denials</source>
        <translation>Todas las denegaciones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>apparmor.service is on.</source>
        <translation>apparmor.service está activado.</translation>
    </message>
    <message>
        <source>It loads the profiles now and at every start.</source>
        <translation>Carga los perfiles ahora y en cada arranque.</translation>
    </message>
    <message>
        <source>The service was not enabled.</source>
        <translation>No se habilitó el servicio.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>What was before is back.</source>
        <translation>Vuelve a estar lo anterior.</translation>
    </message>
    <message>
        <source>It was not undone.</source>
        <translation>No se ha deshecho.</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>núcleo %1</translation>
    </message>
    <message>
        <source>Reading the system…</source>
        <translation>Leyendo el sistema…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::PageHeader</name>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
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
            <numerusform>Antes de eso se cargó %n archivo.</numerusform>
            <numerusform>Antes de eso se cargaron %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the files could be read.</source>
        <translation>No se pudo leer ninguno de los archivos.</translation>
    </message>
    <message>
        <source>Nobody kept the change in time, so all is as it was before.</source>
        <translation>Nadie conservó el cambio a tiempo, así que todo está como antes.</translation>
    </message>
    <message>
        <source>This is the sample system: it can be read, edited and checked, and nothing can be changed. You can export the text.</source>
        <translation>Este es el sistema de ejemplo: se puede leer, editar y comprobar, y no se puede cambiar nada. Puede exportar el texto.</translation>
    </message>
    <message>
        <source>These are the files of another system: they can be read, edited and checked, and are not changed. You can export the text and put it there yourself.</source>
        <translation>Estos son los archivos de otro sistema: se pueden leer, editar y comprobar, y no se cambian. Puede exportar el texto y ponerlo allí usted mismo.</translation>
    </message>
    <message>
        <source>The helper that changes policy is not installed or cannot be started. Everything can be read, edited and checked. You can export the text.</source>
        <translation>El auxiliar que cambia la política no está instalado o no se puede iniciar. Todo se puede leer, editar y comprobar. Puede exportar el texto.</translation>
    </message>
    <message>
        <source>The helper is of another version than Pavise. Restart Pavise after the update is complete, or export the text.</source>
        <translation>El auxiliar es de otra versión que Pavise. Reinicie Pavise cuando termine la actualización, o exporte el texto.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n file(s), %1 now have the new text.</source>
        <translation>
            <numerusform>Archivos que tienen ahora el texto nuevo: %1 de %n.</numerusform>
            <numerusform>Archivos que tienen ahora el texto nuevo: %1 de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trial was over already. What is true now was read again.</source>
        <translation>La prueba ya había terminado. Se ha vuelto a leer el estado actual.</translation>
    </message>
    <message>
        <source>It could not be kept: %1</source>
        <translation>No se pudo conservar: %1</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Todo está como antes.</translation>
    </message>
    <message>
        <source>It could not be taken back at once: %1 It is when the time is over.</source>
        <translation>No se pudo revertir enseguida: %1 Se revertirá cuando se acabe el tiempo.</translation>
    </message>
    <message>
        <source>The history does not hold this change any more, so it cannot be taken back from here. The history page has what is left.</source>
        <translation>El historial ya no contiene este cambio, así que no se puede revertir desde aquí. La página del historial tiene lo que queda.</translation>
    </message>
    <message>
        <source>It could not be taken back at once: %1</source>
        <translation>No se pudo revertir enseguida: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insertar %1</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>Reemplazar por %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corrección</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProcessModel</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>restart to confine by %1</source>
        <translation>reiniciar para confinarlo con %1</translation>
    </message>
    <message>
        <source>in %1 %2</source>
        <translation>en %1 %2</translation>
    </message>
    <message>
        <source>may not change its profile</source>
        <translation>no puede cambiar de perfil</translation>
    </message>
    <message>
        <source>program was replaced</source>
        <translation>el programa se reemplazó</translation>
    </message>
    <message>
        <source>The network can reach this program, and no profile confines it.</source>
        <translation>Se puede acceder a este programa desde la red, y ningún perfil lo confina.</translation>
    </message>
    <message>
        <source>%1, warning: not confined</source>
        <translation>%1, advertencia: sin confinar</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
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
        <translation>A la escucha en</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
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
        <translation>Filtrar por programa, usuario, perfil o PID</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>Todos los programas</translation>
    </message>
    <message>
        <source>Confined</source>
        <translation>Confinados</translation>
    </message>
    <message>
        <source>Unconfined</source>
        <translation>Sin confinar</translation>
    </message>
    <message>
        <source>Unconfined and on the network</source>
        <translation>Sin confinar y en la red</translation>
    </message>
    <message>
        <source>All, with kernel threads</source>
        <translation>Todos, con hilos del núcleo</translation>
    </message>
    <message>
        <source>Which processes</source>
        <translation>Qué procesos</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Borrar filtros</translation>
    </message>
    <message>
        <source>&amp;Go to the profile</source>
        <translation>&amp;Ir al perfil</translation>
    </message>
    <message>
        <source>Show &amp;denials</source>
        <translation>Mostrar &amp;denegaciones</translation>
    </message>
    <message>
        <source>Copy program &amp;path</source>
        <translation>Copiar la &amp;ruta del programa</translation>
    </message>
    <message>
        <source>&amp;Create a profile for this program…</source>
        <translation>&amp;Crear un perfil para este programa…</translation>
    </message>
    <message>
        <source>Confinement is not known.</source>
        <translation>No se conoce el confinamiento.</translation>
    </message>
    <message>
        <source>This kernel has no AppArmor, so no process has a label.</source>
        <translation>Este núcleo no tiene AppArmor, así que ningún proceso tiene etiqueta.</translation>
    </message>
    <message>
        <source>Programs of other users are shown by their short name.</source>
        <translation>Los programas de otros usuarios se muestran con su nombre corto.</translation>
    </message>
    <message>
        <source>Only an administrator may see their paths and sockets.</source>
        <translation>Solo un administrador puede ver sus rutas y sockets.</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) running</source>
        <translation>
            <numerusform>%n programa en ejecución</numerusform>
            <numerusform>%n programas en ejecución</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 running programs are confined, %3 unconfined on the network</source>
        <translation>%1 de %2 programas en ejecución están confinados, %3 sin confinar en la red</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 a la vista</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n proceso</numerusform>
            <numerusform>%n procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>No processes here</source>
        <translation>Aquí no hay procesos</translation>
    </message>
    <message>
        <source>Reading processes</source>
        <translation>Leyendo los procesos</translation>
    </message>
    <message>
        <source>This tree has no /proc to read.</source>
        <translation>Este árbol no tiene un /proc que leer.</translation>
    </message>
    <message>
        <source>The list of processes is being read.</source>
        <translation>Se está leyendo la lista de procesos.</translation>
    </message>
    <message>
        <source>No process matches</source>
        <translation>Ningún proceso coincide</translation>
    </message>
    <message>
        <source>The filter hides all processes.</source>
        <translation>El filtro oculta todos los procesos.</translation>
    </message>
    <message>
        <source>Choose a process to see what confines it.</source>
        <translation>Elija un proceso para ver qué lo confina.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileCommands</name>
    <message>
        <source>Set &amp;mode</source>
        <translation>Establecer el &amp;modo</translation>
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
        <translation>Complain durante una &amp;hora…</translation>
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
        <translation>Recar&amp;gar…</translation>
    </message>
    <message>
        <source>Disa&amp;ble…</source>
        <translation>Deshab&amp;ilitar…</translation>
    </message>
    <message>
        <source>Enabl&amp;e…</source>
        <translation>&amp;Habilitar…</translation>
    </message>
    <message>
        <source>&amp;Unload…</source>
        <translation>D&amp;escargar…</translation>
    </message>
    <message>
        <source>Unload &amp;all profiles…</source>
        <translation>Descargar todos l&amp;os perfiles…</translation>
    </message>
    <message numerus="yes">
        <source>Enforce %n profile(s)</source>
        <translation>
            <numerusform>Imponer %n perfil</numerusform>
            <numerusform>Imponer %n perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>What the rules do not allow is refused and logged from now on.</source>
        <translation>Lo que las reglas no permiten se rechaza y se registra desde ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are enforced.</source>
        <translation>
            <numerusform>%n perfil se impone.</numerusform>
            <numerusform>%n perfiles se imponen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n profile(s) complain</source>
        <translation>
            <numerusform>Poner %n perfil en modo complain</numerusform>
            <numerusform>Poner %n perfiles en modo complain</numerusform>
        </translation>
    </message>
    <message>
        <source>For an hour nothing is refused, only logged: the programs are not held back. Then the mode of now comes back by itself.</source>
        <translation>Durante una hora no se rechaza nada, solo se registra: a los programas no se les retiene. Después vuelve automáticamente el modo actual.</translation>
    </message>
    <message>
        <source>Nothing is refused any more, only logged: the programs are not held back.</source>
        <translation>Ya no se rechaza nada, solo se registra: a los programas no se les retiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) complain.</source>
        <translation>
            <numerusform>%n perfil está en modo complain.</numerusform>
            <numerusform>%n perfiles están en modo complain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n profile(s) to kill</source>
        <translation>
            <numerusform>Poner %n perfil en modo kill</numerusform>
            <numerusform>Poner %n perfiles en modo kill</numerusform>
        </translation>
    </message>
    <message>
        <source>A program that does what the rules do not allow is ended at once, and may lose what was not saved.</source>
        <translation>El programa que hace lo que las reglas no permiten se termina al instante y puede perder lo que no se guardó.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) kill.</source>
        <translation>
            <numerusform>%n perfil está en modo kill.</numerusform>
            <numerusform>%n perfiles están en modo kill.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n profile(s) to unconfined</source>
        <translation>
            <numerusform>Poner %n perfil en modo unconfined</numerusform>
            <numerusform>Poner %n perfiles en modo unconfined</numerusform>
        </translation>
    </message>
    <message>
        <source>The profiles only name the programs from now on: nothing is refused and nothing is logged.</source>
        <translation>Desde ahora los perfiles solo dan nombre a los programas: no se rechaza ni se registra nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are unconfined.</source>
        <translation>
            <numerusform>%n perfil está en modo unconfined.</numerusform>
            <numerusform>%n perfiles están en modo unconfined.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel gets the policy of the files as they stand on the disk now.</source>
        <translation>El núcleo recibe la política de los archivos tal como están ahora en el disco.</translation>
    </message>
    <message numerus="yes">
        <source>That many are loaded in %n part(s), each with a password of its own.</source>
        <translation>
            <numerusform>Al ser tantos, se cargan en %n parte, con su propia contraseña.</numerusform>
            <numerusform>Al ser tantos, se cargan en %n partes, cada una con su propia contraseña.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reload %n profile file(s)</source>
        <translation>
            <numerusform>Recargar %n archivo de perfil</numerusform>
            <numerusform>Recargar %n archivos de perfil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile file(s) are loaded again.</source>
        <translation>
            <numerusform>Se ha vuelto a cargar %n archivo de perfil.</numerusform>
            <numerusform>Se han vuelto a cargar %n archivos de perfil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n profile file(s)</source>
        <translation>
            <numerusform>Deshabilitar %n archivo de perfil</numerusform>
            <numerusform>Deshabilitar %n archivos de perfil</numerusform>
        </translation>
    </message>
    <message>
        <source>Their profiles are taken out of the kernel and not loaded at boot. The files stay as they are; Enable brings the profiles back.</source>
        <translation>Sus perfiles se retiran del núcleo y no se cargan al arrancar. Los archivos quedan como están; Habilitar recupera los perfiles.</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Deshabilitar…</translation>
    </message>
    <message numerus="yes">
        <source>%n profile file(s) are disabled.</source>
        <translation>
            <numerusform>%n archivo de perfil deshabilitado.</numerusform>
            <numerusform>%n archivos de perfil deshabilitados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n profile file(s)</source>
        <translation>
            <numerusform>Habilitar %n archivo de perfil</numerusform>
            <numerusform>Habilitar %n archivos de perfil</numerusform>
        </translation>
    </message>
    <message>
        <source>Their profiles are loaded now and at every boot. Programs that run already are confined when they start the next time.</source>
        <translation>Sus perfiles se cargan ahora y en cada arranque. Los programas que ya se ejecutan quedan confinados la próxima vez que se inicien.</translation>
    </message>
    <message>
        <source>&amp;Enable…</source>
        <translation>&amp;Habilitar…</translation>
    </message>
    <message numerus="yes">
        <source>%n profile file(s) are enabled.</source>
        <translation>
            <numerusform>%n archivo de perfil habilitado.</numerusform>
            <numerusform>%n archivos de perfil habilitados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unload %n profile(s)</source>
        <translation>
            <numerusform>Descargar %n perfil</numerusform>
            <numerusform>Descargar %n perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>They are taken out of the kernel with their children. Files stay as they are, so the next boot or Reload brings them back.</source>
        <translation>Se retiran del núcleo junto con sus hijos. Los archivos quedan como están, así que el próximo arranque o Recargar los recupera.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are unloaded.</source>
        <translation>
            <numerusform>%n perfil descargado.</numerusform>
            <numerusform>%n perfiles descargados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unload all profiles</source>
        <translation>Descargar todos los perfiles</translation>
    </message>
    <message>
        <source>AppArmor protects nothing any more until the profiles are loaded again, at the next boot or by Reload. Files stay as they are.</source>
        <translation>AppArmor no protege ya nada hasta que los perfiles se carguen de nuevo, en el próximo arranque o con Recargar. Los archivos quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Unload all…</source>
        <translation>Descargar &amp;todo…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileContainerPage</name>
    <message>
        <source>A copy that you can edit</source>
        <translation>Una copia que puede editar</translation>
    </message>
    <message>
        <source>Only &amp;complain at first, so that rules can be learnt</source>
        <translation>Al principio solo en modo co&amp;mplain, para poder aprender reglas</translation>
    </message>
    <message>
        <source>Changes to the profile itself would not last: its owner makes it anew. A copy under another name stays yours.</source>
        <translation>Los cambios en el propio perfil no durarían: su dueño lo vuelve a crear. Una copia con otro nombre sigue siendo suya.</translation>
    </message>
    <message>
        <source>Facts about the loaded profile</source>
        <translation>Datos del perfil cargado</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nombre de la copia</translation>
    </message>
    <message>
        <source>Let the runtime stop the container</source>
        <translation>Dejar que el entorno de ejecución detenga el contenedor</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Nombre de la copia</translation>
    </message>
    <message>
        <source>&amp;Let the runtime stop the container: allow signals from %1</source>
        <translation>&amp;Dejar que el entorno de ejecución detenga el contenedor: permitir señales de %1</translation>
    </message>
    <message>
        <source>Without it a container can be started and never be stopped or killed, once its runtime has a profile of its own</source>
        <translation>Sin ello, un contenedor podría iniciarse y no detenerse ni matarse nunca cuando su entorno de ejecución tenga un perfil propio</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Dueño</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Its owner keeps the text, so the copy says exactly the same.</source>
        <translation>Su dueño guarda el texto, así que la copia dice exactamente lo mismo.</translation>
    </message>
    <message>
        <source>no file; the kernel holds it compiled</source>
        <translation>sin archivo; el núcleo lo tiene compilado</translation>
    </message>
    <message>
        <source>The runtime keeps no text. The copy is written from what is known of its template: the container may do everything but reach the host through /proc, /sys and mounts. Read it through; your version of the runtime may differ in details.</source>
        <translation>El entorno de ejecución no guarda ningún texto. La copia se escribe a partir de lo que se conoce de su plantilla: el contenedor puede hacer todo salvo llegar al anfitrión por /proc, /sys y montajes. Léala entera; su versión del entorno de ejecución puede diferir en detalles.</translation>
    </message>
    <message>
        <source>nowhere; the kernel holds it compiled</source>
        <translation>en ninguna parte; el núcleo lo tiene compilado</translation>
    </message>
    <message>
        <source>What is compiled cannot be read back as rules, so a copy is not possible. Instead a profile without rules is made that only complains, and its rules are learnt.</source>
        <translation>Lo compilado no se puede volver a leer como reglas, así que no es posible una copia. En su lugar se crea un perfil sin reglas en modo complain, que solo registra, y sus reglas se aprenden.</translation>
    </message>
    <message>
        <source>The copy needs a name.</source>
        <translation>La copia necesita un nombre.</translation>
    </message>
    <message>
        <source>The name is that of the file too: no slash, no space, no dot at the beginning.</source>
        <translation>El nombre es también el del archivo: sin barras, sin espacios, sin punto al principio.</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Ya hay un perfil con ese nombre.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Ya hay un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>Not so.</source>
        <translation>No es válido.</translation>
    </message>
    <message>
        <source>Docker, containerd or CRI-O makes it when it starts</source>
        <translation>Lo crea Docker, containerd o CRI-O al iniciarse</translation>
    </message>
    <message>
        <source>Podman or Buildah makes it when it starts</source>
        <translation>Lo crea Podman o Buildah al iniciarse</translation>
    </message>
    <message>
        <source>snapd makes it for a snap</source>
        <translation>snapd lo crea para un snap</translation>
    </message>
    <message>
        <source>libvirt makes it for a virtual machine</source>
        <translation>libvirt lo crea para una máquina virtual</translation>
    </message>
    <message>
        <source>LXC, LXD or Incus makes it for a container</source>
        <translation>LXC, LXD o Incus lo crea para un contenedor</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileEditor</name>
    <message>
        <source>Profile text</source>
        <translation>Texto del perfil</translation>
    </message>
    <message>
        <source>Nothing is to be said about this place.</source>
        <translation>No hay nada que decir de este lugar.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileEnforcePage</name>
    <message>
        <source>Enforce</source>
        <translation>Imponer</translation>
    </message>
    <message>
        <source>From here on, what the rules do not allow is refused and logged.</source>
        <translation>A partir de aquí, lo que las reglas no permiten se rechaza y se registra.</translation>
    </message>
    <message>
        <source>What holds from now on</source>
        <translation>Qué rige desde ahora</translation>
    </message>
    <message>
        <source>Keep watching for now</source>
        <translation>Seguir observando por ahora</translation>
    </message>
    <message>
        <source>it goes on complaining; the Learn wizard takes it up again at any time</source>
        <translation>sigue en modo complain; el asistente de aprendizaje lo retoma en cualquier momento</translation>
    </message>
    <message>
        <source>Try to enforce</source>
        <translation>Probar a imponerlo</translation>
    </message>
    <message>
        <source>it goes back to complaining by itself unless you keep it</source>
        <translation>vuelve automáticamente al modo complain si no lo conserva</translation>
    </message>
    <message>
        <source>for good; Undo and the history lead back</source>
        <translation>de forma definitiva; Deshacer y el historial permiten volver atrás</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds to try</source>
        <translation>Segundos de prueba</translation>
    </message>
    <message>
        <source>&amp;Try for</source>
        <translation>&amp;Probar durante</translation>
    </message>
    <message>
        <source>Nothing was learnt yet.</source>
        <translation>Aún no se ha aprendido nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of accesses would be refused. Go back and learn first.</source>
        <translation>
            <numerusform>Se rechazaría %n grupo de accesos. Vuelva atrás y aprenda primero.</numerusform>
            <numerusform>Se rechazarían %n grupos de accesos. Vuelva atrás y aprenda primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something new was recorded since the last pass.</source>
        <translation>Se ha registrado algo nuevo desde la última pasada.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of accesses would be refused. Go back for another pass, or try.</source>
        <translation>
            <numerusform>Se rechazaría %n grupo de accesos. Vuelva atrás para otra pasada, o pruebe.</numerusform>
            <numerusform>Se rechazarían %n grupos de accesos. Vuelva atrás para otra pasada, o pruebe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program was not seen under its profile yet.</source>
        <translation>El programa aún no se ha visto con su perfil.</translation>
    </message>
    <message>
        <source>What it needs is not known, so it may not even start when this is enforced.</source>
        <translation>No se sabe qué necesita, así que puede que ni siquiera se inicie cuando esto se imponga.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileFoundPage</name>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>A&amp;brirlo</translation>
    </message>
    <message>
        <source>&amp;Learn for it</source>
        <translation>A&amp;prender para él</translation>
    </message>
    <message>
        <source>Facts about the program</source>
        <translation>Datos del programa</translation>
    </message>
    <message>
        <source>It has a profile already:</source>
        <translation>Ya tiene un perfil:</translation>
    </message>
    <message>
        <source>%1. A second one would only get in its way.</source>
        <translation>%1. Un segundo perfil solo le estorbaría.</translation>
    </message>
    <message>
        <source>The file %1 is there already</source>
        <translation>El archivo %1 ya existe</translation>
    </message>
    <message>
        <source>and defines something else. You can give the new file another name in the next step.</source>
        <translation>y define otra cosa. Puede dar otro nombre al archivo nuevo en el paso siguiente.</translation>
    </message>
    <message>
        <source>This is all that can be known of a program without running it. What it really does is learnt while you use it.</source>
        <translation>Esto es todo lo que se puede saber de un programa sin ejecutarlo. Lo que hace de verdad se aprende mientras lo usa.</translation>
    </message>
    <message>
        <source>script</source>
        <translation>script</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binario</translation>
    </message>
    <message>
        <source>runs with its owner’s rights</source>
        <translation>se ejecuta con los derechos de su dueño</translation>
    </message>
    <message>
        <source>Whoever starts it gets the rights of its owner (setuid or setgid). A profile is worth much here; look at every rule with care.</source>
        <translation>Quien lo inicia obtiene los derechos de su dueño (setuid o setgid). Aquí un perfil vale mucho; revise cada regla con cuidado.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>none that is known; it was put there by hand</source>
        <translation>ninguno conocido; se puso ahí a mano</translation>
    </message>
    <message>
        <source>Menu entry</source>
        <translation>Entrada de menú</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Ejecutado por</translation>
    </message>
    <message>
        <source>The kernel attaches the profile by the script’s own path, and its interpreter runs under the same profile.</source>
        <translation>El núcleo vincula el perfil por la ruta del propio script, y su intérprete se ejecuta con el mismo perfil.</translation>
    </message>
    <message>
        <source>Libraries that it is linked with</source>
        <translation>Bibliotecas con las que está enlazado</translation>
    </message>
    <message>
        <source>What asks for shared parts</source>
        <translation>Qué requiere partes compartidas</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileModel</name>
    <message>
        <source>Compared in meaning: loading the file would change no answer.</source>
        <translation>Significado comparado: cargar el archivo no cambiaría ninguna respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>Compared in meaning: loading the file would change %n kind(s) of answers.</source>
        <translation>
            <numerusform>Significado comparado: cargar el archivo cambiaría %n tipo de respuestas.</numerusform>
            <numerusform>Significado comparado: cargar el archivo cambiaría %n tipos de respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared in meaning: only the header differs.</source>
        <translation>Significado comparado: solo difiere la cabecera.</translation>
    </message>
    <message>
        <source>The kernel has it, and the file of its parent has not.</source>
        <translation>El núcleo lo tiene, y el archivo de su padre no.</translation>
    </message>
    <message>
        <source>The policy that is loaded cannot be read, so it was not compared.</source>
        <translation>No se puede leer la política cargada, así que no se ha comparado.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>in namespace %1</source>
        <translation>en el espacio de nombres %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Denegaciones</translation>
    </message>
    <message>
        <source>Last denial</source>
        <translation>Última denegación</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Attaches to</source>
        <translation>Se vincula a</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileNamePage</name>
    <message>
        <source>Name and start</source>
        <translation>Nombre e inicio</translation>
    </message>
    <message>
        <source>The proposals follow what distributions do; they can stay as they are.</source>
        <translation>Las propuestas siguen lo que hacen las distribuciones; pueden quedar como están.</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Vinculado a</translation>
    </message>
    <message>
        <source>A path, or a pattern such as /opt/app/*/bin/app for a program whose folder changes with each version</source>
        <translation>Una ruta, o un patrón como /opt/app/*/bin/app para un programa cuya carpeta cambia con cada versión</translation>
    </message>
    <message>
        <source>File in /etc/apparmor.d</source>
        <translation>Archivo en /etc/apparmor.d</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>&amp;Nombre del perfil</translation>
    </message>
    <message>
        <source>A&amp;ttached to</source>
        <translation>&amp;Vinculado a</translation>
    </message>
    <message>
        <source>&amp;File in /etc/apparmor.d</source>
        <translation>Arch&amp;ivo en /etc/apparmor.d</translation>
    </message>
    <message>
        <source>What to start from</source>
        <translation>De qué partir</translation>
    </message>
    <message>
        <source>What was found in the program</source>
        <translation>Lo que se encontró en el programa</translation>
    </message>
    <message>
        <source>usual: the parts that its libraries and interpreters ask for</source>
        <translation>lo habitual: las partes que requieren sus bibliotecas e intérpretes</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>Lo menos posible</translation>
    </message>
    <message>
        <source>only what every program needs; learning says the rest</source>
        <translation>solo lo que necesita todo programa; el aprendizaje dirá el resto</translation>
    </message>
    <message>
        <source>A program with windows</source>
        <translation>Un programa con ventanas</translation>
    </message>
    <message>
        <source>besides what was found: display, fonts, sound, desktop settings</source>
        <translation>además de lo encontrado: pantalla, tipos de letra, sonido, ajustes del escritorio</translation>
    </message>
    <message>
        <source>A network service</source>
        <translation>Un servicio de red</translation>
    </message>
    <message>
        <source>besides what was found: names and addresses, certificates, TCP and UDP</source>
        <translation>además de lo encontrado: nombres y direcciones, certificados, TCP y UDP</translation>
    </message>
    <message>
        <source>A command line tool</source>
        <translation>Una herramienta de línea de órdenes</translation>
    </message>
    <message>
        <source>besides what was found: terminals, user names</source>
        <translation>además de lo encontrado: terminales, nombres de usuario</translation>
    </message>
    <message>
        <source>The profile and its file need names.</source>
        <translation>El perfil y su archivo necesitan nombres.</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Ya hay un perfil con ese nombre.</translation>
    </message>
    <message>
        <source>Without something to attach to, no program would ever get the profile.</source>
        <translation>Sin algo a lo que vincularse, ningún programa recibiría nunca el perfil.</translation>
    </message>
    <message>
        <source>It attaches to a path: that begins with a slash or a variable.</source>
        <translation>Se vincula a una ruta, que empieza con una barra o una variable.</translation>
    </message>
    <message>
        <source>That is no name of a file that is loaded at boot.</source>
        <translation>Ese no es el nombre de un archivo que se cargue al arrancar.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Ya hay un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>Not so.</source>
        <translation>No es válido.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfilePartsPage</name>
    <message>
        <source>sensitive</source>
        <translation>sensible</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; at most: %2</source>
        <translation>%1; como máximo: %2</translation>
    </message>
    <message>
        <source>Parts to include</source>
        <translation>Partes que incluir</translation>
    </message>
    <message>
        <source>Filter by name or reason</source>
        <translation>Filtrar por nombre o motivo</translation>
    </message>
    <message>
        <source>Shared parts</source>
        <translation>Partes compartidas</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What it grants</source>
        <translation>Qué concede</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Requerido</translation>
    </message>
    <message>
        <source>by what was found in the program</source>
        <translation>por lo que se encontró en el programa</translation>
    </message>
    <message>
        <source>Of the starting point</source>
        <translation>Del punto de partida</translation>
    </message>
    <message>
        <source>what such programs mostly need</source>
        <translation>lo que suelen necesitar estos programas</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todas las demás</translation>
    </message>
    <message>
        <source>if you know that it needs them</source>
        <translation>si sabe que las necesita</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) chosen</source>
        <translation>
            <numerusform>%n parte elegida</numerusform>
            <numerusform>%n partes elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive</source>
        <translation>
            <numerusform>%n sensible</numerusform>
            <numerusform>%n sensibles</numerusform>
        </translation>
    </message>
    <message>
        <source>also grants what is sensitive: %1. Include it only if the program has a reason for that.</source>
        <translation>concede también algo sensible: %1. Inclúyala solo si el programa tiene un motivo para ello.</translation>
    </message>
    <message>
        <source>Shared parts stand for many rules each; learning adds what is missing.</source>
        <translation>Cada parte compartida equivale a muchas reglas; el aprendizaje añade lo que falta.</translation>
    </message>
    <message>
        <source>Nothing sensitive is chosen.</source>
        <translation>No se ha elegido nada sensible.</translation>
    </message>
    <message>
        <source>Sensitive of what is chosen: %1.</source>
        <translation>Sensible de lo elegido: %1.</translation>
    </message>
    <message>
        <source>also grants what is sensitive: %1. Leave it out if the program can do without.</source>
        <translation>concede también algo sensible: %1. Omítala si el programa puede prescindir de ella.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileProgramPage</name>
    <message>
        <source>Which program</source>
        <translation>Qué programa</translation>
    </message>
    <message>
        <source>Filter by name or path</source>
        <translation>Filtrar por nombre o ruta</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen the text, and nothing is refused before you say so.</source>
        <translation>No se escribe nada antes de que haya visto el texto, y no se rechaza nada antes de que usted lo diga.</translation>
    </message>
    <message>
        <source>&amp;Applications</source>
        <translation>A&amp;plicaciones</translation>
    </message>
    <message>
        <source>&amp;Running programs</source>
        <translation>Programas en &amp;ejecución</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Ruta</translation>
    </message>
    <message>
        <source>&amp;Containers and others without a file</source>
        <translation>C&amp;ontenedores y otros sin archivo</translation>
    </message>
    <message>
        <source>Where to choose from</source>
        <translation>De dónde elegir</translation>
    </message>
    <message>
        <source>This cannot get a profile.</source>
        <translation>Esto no puede recibir un perfil.</translation>
    </message>
    <message>
        <source>There is no such program, or your user may not read it.</source>
        <translation>No existe ese programa, o su usuario no puede leerlo.</translation>
    </message>
    <message>
        <source>It is a file that cannot be started.</source>
        <translation>Es un archivo que no se puede iniciar.</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>No se ha leído.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Path of the program</source>
        <translation>Ruta del programa</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Pro&amp;gram</source>
        <translation>Pro&amp;grama</translation>
    </message>
    <message>
        <source>A path, or the name of a program as it is typed in a terminal. Links are followed to the file that the kernel sees; for a script, what runs it is found too.</source>
        <translation>Una ruta, o el nombre de un programa tal como se escribe en un terminal. Los enlaces se siguen hasta el archivo que ve el núcleo; de un script se averigua también qué lo ejecuta.</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Elegir un programa</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inicia</translation>
    </message>
    <message>
        <source>Menu entry</source>
        <translation>Entrada de menú</translation>
    </message>
    <message>
        <source>No applications here</source>
        <translation>Aquí no hay aplicaciones</translation>
    </message>
    <message>
        <source>Reading the menu</source>
        <translation>Leyendo el menú</translation>
    </message>
    <message>
        <source>This system has no entries for an applications menu. Choose among running programs, or give a path.</source>
        <translation>Este sistema no tiene entradas para un menú de aplicaciones. Elija entre los programas en ejecución o indique una ruta.</translation>
    </message>
    <message>
        <source>The entries of the applications menu are being read.</source>
        <translation>Se están leyendo las entradas del menú de aplicaciones.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Profile now</source>
        <translation>Perfil actual</translation>
    </message>
    <message>
        <source>none, on the network</source>
        <translation>ninguno, en la red</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>No programs to choose from</source>
        <translation>No hay programas entre los que elegir</translation>
    </message>
    <message>
        <source>No program runs whose path your user may see. Give its path instead.</source>
        <translation>No se ejecuta ningún programa cuya ruta pueda ver su usuario. Indique su ruta.</translation>
    </message>
    <message>
        <source>Loaded profile</source>
        <translation>Perfil cargado</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Every loaded profile has a file</source>
        <translation>Todos los perfiles cargados tienen un archivo</translation>
    </message>
    <message>
        <source>Programs such as Docker, Podman, snapd and libvirt load profiles without a file below /etc/apparmor.d. None is loaded now: start a container first.</source>
        <translation>Programas como Docker, Podman, snapd y libvirt cargan perfiles sin un archivo bajo /etc/apparmor.d. Ahora no hay ninguno cargado: inicie primero un contenedor.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileTextPage</name>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>Text of the new profile</source>
        <translation>Texto del perfil nuevo</translation>
    </message>
    <message>
        <source>It is written to %1 and loaded so that it only complains: nothing is refused, and nothing is protected yet.</source>
        <translation>Se escribe en %1 y se carga en modo complain, en el que solo registra: no se rechaza nada y aún no se protege nada.</translation>
    </message>
    <message>
        <source>It is written to %1 and loaded. Nothing runs under it before you start a container so.</source>
        <translation>Se escribe en %1 y se carga. Nada se ejecuta con él hasta que inicie así un contenedor.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>It does not compile.</source>
        <translation>No se compila.</translation>
    </message>
    <message>
        <source>Look at this first.</source>
        <translation>Revise esto primero.</translation>
    </message>
    <message>
        <source>It does not attach to the program.</source>
        <translation>No se vincula al programa.</translation>
    </message>
    <message>
        <source>The pattern of the step before does not match %1, so the program would not get the profile.</source>
        <translation>El patrón del paso anterior no coincide con %1, así que el programa no recibiría el perfil.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileUsePage</name>
    <message>
        <source>Use the program now</source>
        <translation>Use ahora el programa</translation>
    </message>
    <message>
        <source>Start a container so</source>
        <translation>Inicie así un contenedor</translation>
    </message>
    <message>
        <source>Under the profile now</source>
        <translation>Con el perfil ahora</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>Registrado hasta ahora</translation>
    </message>
    <message>
        <source>Try what it is used for</source>
        <translation>Pruebe aquello para lo que se usa</translation>
    </message>
    <message>
        <source>&amp;Learn rules from it…</source>
        <translation>Ap&amp;render reglas de ello…</translation>
    </message>
    <message>
        <source>The profile was taken back.</source>
        <translation>El perfil se revirtió.</translation>
    </message>
    <message>
        <source>It was only tried, and nobody kept it. Close this and make it again, without “Try first”.</source>
        <translation>Solo estaba en prueba y nadie lo conservó. Cierre esto y créelo de nuevo, sin «Probar primero».</translation>
    </message>
    <message>
        <source>%1 is loaded. It records what the program does and refuses nothing: do all that it is used for, then learn.</source>
        <translation>%1 está cargado. Registra lo que hace el programa y no rechaza nada: haga todo aquello para lo que se usa y después aprenda.</translation>
    </message>
    <message>
        <source>Start the container</source>
        <translation>Iniciar el contenedor</translation>
    </message>
    <message>
        <source>Let it do its work</source>
        <translation>Dejar que haga su trabajo</translation>
    </message>
    <message>
        <source>Run a command in it</source>
        <translation>Ejecutar una orden en él</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Detenerlo</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>Iniciar el servicio</translation>
    </message>
    <message>
        <source>Let a client use it</source>
        <translation>Dejar que lo use un cliente</translation>
    </message>
    <message>
        <source>Reload its settings</source>
        <translation>Recargar su configuración</translation>
    </message>
    <message>
        <source>Rotate its logs</source>
        <translation>Rotar sus registros</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Iniciarlo</translation>
    </message>
    <message>
        <source>Open and save a file</source>
        <translation>Abrir y guardar un archivo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Use the network</source>
        <translation>Usar la red</translation>
    </message>
    <message>
        <source>Change its settings</source>
        <translation>Cambiar su configuración</translation>
    </message>
    <message>
        <source>Quit it</source>
        <translation>Salir de él</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the line for %1</source>
        <translation>Copiar la línea para %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs under it yet: start the program.</source>
        <translation>Aún no se ejecuta nada con él: inicie el programa.</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) started before the profile was loaded run without it: restart the program.</source>
        <translation>
            <numerusform>%n proceso iniciado antes de cargar el perfil se ejecuta sin él: reinicie el programa.</numerusform>
            <numerusform>%n procesos iniciados antes de cargar el perfil se ejecutan sin él: reinicie el programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>New since pass %1</source>
        <translation>Nuevo desde la pasada %1</translation>
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
            <numerusform>eventos en %n grupo</numerusform>
            <numerusform>eventos en %n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Última vez: %1</translation>
    </message>
    <message>
        <source>Nothing new since the last pass. Use the program once more, or go on.</source>
        <translation>Nada nuevo desde la última pasada. Use el programa una vez más, o continúe.</translation>
    </message>
    <message>
        <source>No log can be read,</source>
        <translation>No se puede leer ningún registro,</translation>
    </message>
    <message>
        <source>so what the program does is not seen here. Members of the group adm or systemd-journal may read it.</source>
        <translation>así que aquí no se ve lo que hace el programa. Los miembros de los grupos adm o systemd-journal pueden leerlo.</translation>
    </message>
    <message>
        <source>Pass %1 is done.</source>
        <translation>La pasada %1 ha terminado.</translation>
    </message>
    <message>
        <source>Use the program once more: new child profiles record more now than before they had rules. When a pass brings nothing new, go on.</source>
        <translation>Use el programa una vez más: los perfiles hijos nuevos registran más ahora que cuando no tenían reglas. Cuando una pasada no traiga nada nuevo, continúe.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfilesPage</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Ne&amp;w profile…</source>
        <translation>Nuevo per&amp;fil…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>No profile matches</source>
        <translation>Ningún perfil coincide</translation>
    </message>
    <message>
        <source>The filters hide all profiles.</source>
        <translation>Los filtros ocultan todos los perfiles.</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Borrar filtros</translation>
    </message>
    <message>
        <source>&amp;Open editor</source>
        <translation>Abrir el edi&amp;tor</translation>
    </message>
    <message>
        <source>Compare files and &amp;kernel exactly…</source>
        <translation>Comparar con exactitud archivos &amp;y núcleo…</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>No se ha comparado.</translation>
    </message>
    <message>
        <source>Asks for a password: only root may read the policy that the kernel holds</source>
        <translation>Pide una contraseña: solo root puede leer la política que contiene el núcleo</translation>
    </message>
    <message>
        <source>Filter by name, file or attachment</source>
        <translation>Filtrar por nombre, archivo o vinculación</translation>
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
        <translation>Estado: cargado</translation>
    </message>
    <message>
        <source>State: not loaded</source>
        <translation>Estado: sin cargar</translation>
    </message>
    <message>
        <source>State: file and kernel differ</source>
        <translation>Estado: archivo y núcleo difieren</translation>
    </message>
    <message>
        <source>State: has errors</source>
        <translation>Estado: con errores</translation>
    </message>
    <message>
        <source>&amp;Only with processes</source>
        <translation>Sol&amp;o con procesos</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>&amp;Abrir en el editor</translation>
    </message>
    <message>
        <source>Open lo&amp;cal override</source>
        <translation>Abrir las reglas &amp;locales</translation>
    </message>
    <message>
        <source>Show &amp;processes</source>
        <translation>Mostrar &amp;procesos</translation>
    </message>
    <message>
        <source>Show &amp;denials</source>
        <translation>Mostrar &amp;denegaciones</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copiar el &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Learn from denials…</source>
        <translation>Ap&amp;render de las denegaciones…</translation>
    </message>
    <message>
        <source>Cop&amp;y to a file of your own…</source>
        <translation>&amp;Copiar a un archivo propio…</translation>
    </message>
    <message>
        <source>Compare &amp;versions…</source>
        <translation>Comparar &amp;versiones…</translation>
    </message>
    <message>
        <source>Show &amp;transitions</source>
        <translation>Mostrar &amp;transiciones</translation>
    </message>
    <message>
        <source>S&amp;ilenced denials…</source>
        <translation>Denegaciones &amp;sin registro…</translation>
    </message>
    <message>
        <source>E&amp;xport for other machines…</source>
        <translation>E&amp;xportar para otros equipos…</translation>
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
        <translation>%1 en otros modos</translation>
    </message>
    <message>
        <source>%1 disabled</source>
        <translation>%1 sin habilitar</translation>
    </message>
    <message>
        <source>%1 not loaded</source>
        <translation>%1 sin cargar</translation>
    </message>
    <message>
        <source>%1 with errors</source>
        <translation>%1 con errores</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 a la vista</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n perfil</numerusform>
            <numerusform>%n perfiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading profiles</source>
        <translation>Leyendo los perfiles</translation>
    </message>
    <message>
        <source>The kernel’s list and the profile files are being read.</source>
        <translation>Se están leyendo la lista del núcleo y los archivos de perfil.</translation>
    </message>
    <message>
        <source>No profiles are loaded</source>
        <translation>No hay perfiles cargados</translation>
    </message>
    <message>
        <source>AppArmor is on, but it holds no policy and there are no profile files. Policy may have been unloaded, or never installed.</source>
        <translation>AppArmor está activado, pero no contiene ninguna política y no hay archivos de perfil. La política puede haberse descargado, o no haberse instalado nunca.</translation>
    </message>
    <message>
        <source>No profiles in this tree</source>
        <translation>No hay perfiles en este árbol</translation>
    </message>
    <message>
        <source>The other system’s folder holds neither profile files nor what its kernel says about loaded policy.</source>
        <translation>La carpeta del otro sistema no contiene archivos de perfil ni lo que su núcleo dice de la política cargada.</translation>
    </message>
    <message>
        <source>Profile files</source>
        <translation>Archivos de perfil</translation>
    </message>
    <message>
        <source>none in /etc/apparmor.d</source>
        <translation>ninguno en /etc/apparmor.d</translation>
    </message>
    <message>
        <source>/etc/apparmor.d is not there</source>
        <translation>/etc/apparmor.d no existe</translation>
    </message>
    <message>
        <source>Security modules</source>
        <translation>Módulos de seguridad</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conocen</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Choose a profile to see what it is and what it does.</source>
        <translation>Elija un perfil para ver qué es y qué hace.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::RecentChanges</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ReportDialog</name>
    <message>
        <source>&amp;Mask the names of people and of the machine</source>
        <translation>&amp;Ocultar los nombres de las personas y del equipo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Creando el informe</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Qué se guardará</translation>
    </message>
    <message>
        <source>Loaded profiles and their modes, what they confine and what listens on the network without one, and what was denied. Made for colleagues and auditors.</source>
        <translation>Los perfiles cargados y sus modos, lo que confinan, lo que escucha en la red sin perfil y lo que se denegó. Pensado para compañeros y auditores.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
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
        <translation>Tabla para hojas de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Datos para programas (JSON)</translation>
    </message>
    <message>
        <source>Each person becomes user1, user2 …, the machine becomes machine</source>
        <translation>Cada persona pasa a ser user1, user2…; el equipo, machine</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>, the beginning is shown</source>
        <translation>, se muestra el principio</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>No se ha guardado.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>El informe está en %1.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::RuleModel</name>
    <message>
        <source>comes with the profile</source>
        <translation>viene con el perfil</translation>
    </message>
    <message>
        <source>Groups of recorded events that the rule answers</source>
        <translation>Grupos de eventos registrados a los que responde la regla</translation>
    </message>
    <message>
        <source>States that the policy would have fewer without the rule</source>
        <translation>Estados que la política tendría de menos sin la regla</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesaria</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
</context>
<context>
    <name>pavise::ui::RulesPanel</name>
    <message>
        <source>&amp;Measure cost</source>
        <translation>Med&amp;ir el coste</translation>
    </message>
    <message>
        <source>Remove r&amp;ule</source>
        <translation>&amp;Quitar la regla</translation>
    </message>
    <message>
        <source>Looking at the rules</source>
        <translation>Revisando las reglas</translation>
    </message>
    <message>
        <source>Rules against reality</source>
        <translation>Reglas frente a la realidad</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Todas las observaciones</translation>
    </message>
    <message>
        <source>Not enforced here</source>
        <translation>No impuestas aquí</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>Sin efecto</translation>
    </message>
    <message>
        <source>Reach sensitive targets</source>
        <translation>Alcanzan objetivos sensibles</translation>
    </message>
    <message>
        <source>Never needed by recorded events</source>
        <translation>Nunca necesarias según los eventos registrados</translation>
    </message>
    <message>
        <source>Cost in states</source>
        <translation>Coste en estados</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>Todas las reglas</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Qué reglas</translation>
    </message>
    <message>
        <source>Compiles once more without each rule; takes a while</source>
        <translation>Compila una vez más sin cada regla; tarda un poco</translation>
    </message>
    <message>
        <source>Takes the rule out of the text; Ctrl+Z brings it back (Delete)</source>
        <translation>Quita la regla del texto; Ctrl+Z la recupera (Supr)</translation>
    </message>
    <message>
        <source>&amp;Stop measuring</source>
        <translation>De&amp;tener la medición</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s)</source>
        <translation>
            <numerusform>%1 de %n regla</numerusform>
            <numerusform>%1 de %n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is held against the kernel, the other rules and the log.</source>
        <translation>Cada una se contrasta con el núcleo, las demás reglas y el registro.</translation>
    </message>
    <message>
        <source>No rules to look at</source>
        <translation>No hay reglas que revisar</translation>
    </message>
    <message>
        <source>Open a profile without errors to see which of its rules have no effect, what they open and what nobody needed.</source>
        <translation>Abra un perfil sin errores para ver cuáles de sus reglas no tienen efecto, qué abren y qué no necesitó nadie.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>The profile is compiled once more without each of its rules.</source>
        <translation>El perfil se compila una vez más sin cada una de sus reglas.</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nada de este tipo</translation>
    </message>
    <message>
        <source>No rule of this file is one of those chosen above.</source>
        <translation>Ninguna regla de este archivo es de las elegidas arriba.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SessionChoice</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>S&amp;esión</translation>
    </message>
    <message>
        <source>Sess&amp;ions…</source>
        <translation>Ses&amp;iones…</translation>
    </message>
    <message>
        <source>Learn once: nothing is kept</source>
        <translation>Aprender una vez: no se conserva nada</translation>
    </message>
    <message>
        <source>New session for the chosen profiles: keeps what is decided</source>
        <translation>Sesión nueva para los perfiles elegidos: conserva lo que se decide</translation>
    </message>
    <message>
        <source>New session for all programs: over days and restarts</source>
        <translation>Sesión nueva para todos los programas: a lo largo de días y reinicios</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation>Continuar con «%1»</translation>
    </message>
    <message>
        <source>Use the programs as often as you like, also after a restart, and open this again: only what is new is asked. Plan at least two passes: new child profiles record more once they have rules.</source>
        <translation>Use los programas tantas veces como quiera, también después de un reinicio, y abra esto de nuevo: solo se pregunta lo nuevo. Prevea al menos dos pasadas: los perfiles hijos nuevos registran más cuando ya tienen reglas.</translation>
    </message>
    <message>
        <source>Whatever complains now or later is part of it. Go on with it every few days until a pass brings nothing new; plan at least two passes.</source>
        <translation>Todo lo que esté en modo complain, ahora o más tarde, forma parte de ella. Continúe cada pocos días hasta que una pasada no traiga nada nuevo; prevea al menos dos pasadas.</translation>
    </message>
    <message>
        <source>No pass was made yet.</source>
        <translation>Aún no se ha hecho ninguna pasada.</translation>
    </message>
    <message>
        <source>One pass: %1 new.</source>
        <translation>Una pasada; nuevos: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es); new in the last: %1, %2 before.</source>
        <translation>
            <numerusform>%n pasada; nuevos en la última: %1, %2 antes.</numerusform>
            <numerusform>%n pasadas; nuevos en la última: %1, %2 antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) kept</source>
        <translation>
            <numerusform>%n decisión conservada</numerusform>
            <numerusform>%n decisiones conservadas</numerusform>
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
        <translation>Ya no hay nada nuevo: se puede imponer.</translation>
    </message>
    <message>
        <source>Planned: use %1 once more, then go on.</source>
        <translation>Previsto: usar %1 una vez más y después continuar.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SessionsDialog</name>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>use once more</source>
        <translation>usar una vez más</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>all programs</source>
        <translation>todos los programas</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n perfil</numerusform>
            <numerusform>%n perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Continuar con ella</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Learning sessions</source>
        <translation>Sesiones de aprendizaje</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>A session keeps what was decided, so that learning can go on after days and restarts. Choose “New session” on the first page of learning.</source>
        <translation>Una sesión conserva lo que se decidió, para que el aprendizaje pueda continuar tras días y reinicios. Elija «Sesión nueva» en la primera página del aprendizaje.</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>What was decided and muted in it is forgotten. Profiles stay as they are.</source>
        <translation>Se olvida lo que se decidió y silenció en ella. Los perfiles quedan como están.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Learns</source>
        <translation>Aprende para</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
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
        <translation>Última pasada</translation>
    </message>
    <message>
        <source>Not deleted.</source>
        <translation>No se ha eliminado.</translation>
    </message>
    <message>
        <source>The system does not let %1 be removed.</source>
        <translation>El sistema no deja eliminar %1.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Each choice holds at once. None of them changes policy.</source>
        <translation>Cada elección rige al instante. Ninguna cambia la política.</translation>
    </message>
    <message>
        <source>Denials and processes</source>
        <translation>Denegaciones y procesos</translation>
    </message>
    <message>
        <source>&amp;Follow the log</source>
        <translation>&amp;Seguir el registro</translation>
    </message>
    <message>
        <source>New records are counted as they come, and shown when you ask for them.</source>
        <translation>Las entradas nuevas se cuentan según llegan y se muestran cuando usted lo pide.</translation>
    </message>
    <message>
        <source>Look for processes e&amp;very</source>
        <translation>&amp;Buscar procesos cada</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Only while the Processes page is in front.</source>
        <translation>Solo mientras la página Procesos esté a la vista.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of the desktop’s font size.</source>
        <translation>Del tamaño de letra del escritorio.</translation>
    </message>
    <message>
        <source>&amp;Tab width</source>
        <translation>A&amp;ncho del tabulador</translation>
    </message>
    <message>
        <source> columns</source>
        <translation> columnas</translation>
    </message>
    <message>
        <source>&amp;Keep unsaved edits for after a crash</source>
        <translation>&amp;Conservar los cambios sin guardar por si hay un fallo</translation>
    </message>
    <message>
        <source>In your own files, never in /etc. They are offered at the next start.</source>
        <translation>En sus propios archivos, nunca en /etc. Se ofrecen en el próximo inicio.</translation>
    </message>
    <message>
        <source>Applying changes</source>
        <translation>Aplicar cambios</translation>
    </message>
    <message>
        <source>Su&amp;ggest a trial</source>
        <translation>Su&amp;gerir una prueba</translation>
    </message>
    <message>
        <source>The change is taken back by itself unless you keep it.</source>
        <translation>El cambio se revierte automáticamente si no lo conserva.</translation>
    </message>
    <message>
        <source>Length &amp;of a trial</source>
        <translation>&amp;Duración de una prueba</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>&amp;Restaurar valores predeterminados</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Los del escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>Rige desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>&amp;Notify of new denials</source>
        <translation>Noti&amp;ficar las denegaciones nuevas</translation>
    </message>
    <message>
        <source>At most one for each profile in ten minutes, and three a minute in all. A notification can be muted; it never changes what is allowed.</source>
        <translation>Como máximo una por perfil cada diez minutos, y tres por minuto en total. Una notificación se puede silenciar; nunca cambia lo que se permite.</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the system tray</source>
        <translation>&amp;Mostrar un icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>This desktop has no tray now.</source>
        <translation>Este escritorio no tiene bandeja ahora.</translation>
    </message>
    <message>
        <source>Stay in the tray when the &amp;window is closed</source>
        <translation>Permanecer en la bandeja al cerrar la &amp;ventana</translation>
    </message>
    <message>
        <source>Closing the window leaves the icon; Quit ends the program.</source>
        <translation>Al cerrar la ventana queda el icono; Salir termina el programa.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Search by command or key</source>
        <translation>Buscar por orden o tecla</translation>
    </message>
    <message>
        <source>Letters without Ctrl or Alt work while the table or the text has the focus.</source>
        <translation>Las letras sin Ctrl ni Alt funcionan mientras la tabla o el texto tengan el foco.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>on its page</source>
        <translation>en su página</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Open or close a row</source>
        <translation>Abrir o cerrar una fila</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Derecha, Izquierda</translation>
    </message>
    <message>
        <source>Open a row and all below it</source>
        <translation>Abrir una fila y todas las que contiene</translation>
    </message>
    <message>
        <source>Go to the row that begins so</source>
        <translation>Ir a la fila que empieza así</translation>
    </message>
    <message>
        <source>letters, in tables without own letters</source>
        <translation>letras, en tablas sin letras propias</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Seleccionar varias filas</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down, Ctrl+Space</source>
        <translation>Mayús+Arriba, Mayús+Abajo, Ctrl+Espacio</translation>
    </message>
    <message>
        <source>in tables</source>
        <translation>en tablas</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>en el texto</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SilencedDialog</name>
    <message>
        <source>&amp;Log them…</source>
        <translation>&amp;Registrarlas…</translation>
    </message>
    <message>
        <source>&amp;Stop logging</source>
        <translation>&amp;Dejar de registrar</translation>
    </message>
    <message>
        <source>What %1 refuses without a record</source>
        <translation>Qué rechaza %1 sin registrarlo</translation>
    </message>
    <message>
        <source>Looking for what is hidden</source>
        <translation>Buscando lo que está oculto</translation>
    </message>
    <message>
        <source>Refusals that leave no record</source>
        <translation>Rechazos que no se registran</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Deny rule</source>
        <translation>Regla deny</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Each deny rule is held against all others.</source>
        <translation>Cada regla deny se contrasta con todas las demás.</translation>
    </message>
    <message>
        <source>A deny rule refuses and keeps quiet about it: a program may fail, and no log says why. Each row is a shortest example of what a rule hides.</source>
        <translation>Una regla deny rechaza y lo calla: un programa puede fallar sin que ningún registro diga por qué. Cada fila es el ejemplo más corto de lo que oculta una regla.</translation>
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
        <translation>Hacer que el núcleo registre lo que todos los perfiles rechazan en silencio, durante</translation>
    </message>
    <message>
        <source>The profile has errors</source>
        <translation>El perfil tiene errores</translation>
    </message>
    <message>
        <source>Nothing is hidden</source>
        <translation>No hay nada oculto</translation>
    </message>
    <message>
        <source>Whatever this profile refuses comes into the log.</source>
        <translation>Todo lo que rechaza este perfil llega al registro.</translation>
    </message>
    <message>
        <source>Logging.</source>
        <translation>Registrando.</translation>
    </message>
    <message>
        <source>Until %1 the log also has what deny rules refuse. Make the program fail again, then look at Denials.</source>
        <translation>Hasta %1 el registro contiene también lo que rechazan las reglas deny. Haga que el programa falle de nuevo y mire después en Denegaciones.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Deny rules are silent again.</source>
        <translation>Las reglas deny vuelven a callar.</translation>
    </message>
    <message>
        <source>Not switched.</source>
        <translation>No se ha cambiado.</translation>
    </message>
    <message>
        <source>The password prompt was closed. Nothing was changed.</source>
        <translation>Se cerró la petición de contraseña. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Only to look at.</source>
        <translation>Solo para consulta.</translation>
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
        <translation>Dejar de leer; lo que se muestra queda como estaba</translation>
    </message>
    <message>
        <source>Reading the system…</source>
        <translation>Leyendo el sistema…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Checking and editing only</source>
        <translation>Solo comprobar y editar</translation>
    </message>
    <message>
        <source>AppArmor on · %1 enforce · %2 complain</source>
        <translation>AppArmor activado · %1 enforce · %2 complain</translation>
    </message>
    <message>
        <source>Show the overview</source>
        <translation>Mostrar la vista general</translation>
    </message>
    <message>
        <source>Policy revision %1</source>
        <translation>Revisión de la política %1</translation>
    </message>
    <message>
        <source>Counts every change of the loaded policy</source>
        <translation>Cuenta cada cambio de la política cargada</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>Show denials</source>
        <translation>Mostrar denegaciones</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Sin registro</translation>
    </message>
    <message>
        <source>Show why there is no log</source>
        <translation>Mostrar por qué no hay registro</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1, en directo</translation>
    </message>
    <message>
        <source>Where denials are read from</source>
        <translation>De dónde se leen las denegaciones</translation>
    </message>
</context>
<context>
    <name>pavise::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SystemBanner</name>
    <message>
        <source>Open sample system</source>
        <translation>Abrir el sistema de ejemplo</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>Volver a este equipo</translation>
    </message>
    <message>
        <source>Sample system.</source>
        <translation>Sistema de ejemplo.</translation>
    </message>
    <message>
        <source>Recorded elsewhere. Nothing here changes this computer.</source>
        <translation>Registrado en otro lugar. Nada de lo que haga aquí cambia este equipo.</translation>
    </message>
    <message>
        <source>Another system: %1.</source>
        <translation>Otro sistema: %1.</translation>
    </message>
    <message>
        <source>Its files are read; nothing is loaded into this computer’s kernel.</source>
        <translation>Se leen sus archivos; no se carga nada en el núcleo de este equipo.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::TransitionsView</name>
    <message>
        <source>Save dra&amp;wing…</source>
        <translation>&amp;Guardar el dibujo…</translation>
    </message>
    <message>
        <source>Reading the profiles</source>
        <translation>Leyendo los perfiles</translation>
    </message>
    <message>
        <source>Every profile file is read to see which program ends in which profile.</source>
        <translation>Se leen todos los archivos de perfil para ver qué programa acaba en qué perfil.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>De&amp;sde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Has&amp;ta</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Transitions as a tree</source>
        <translation>Transiciones como árbol</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Pasa a</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>No profiles to follow</source>
        <translation>No hay perfiles que seguir</translation>
    </message>
    <message>
        <source>No profile file could be read, so nothing is known about what leads where.</source>
        <translation>No se pudo leer ningún archivo de perfil, así que no se sabe qué lleva adónde.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>A cualquier parte</translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation>sin confinar</translation>
    </message>
    <message>
        <source>no file defines it</source>
        <translation>ningún archivo lo define</translation>
    </message>
    <message>
        <source>comes with the profile</source>
        <translation>viene con el perfil</translation>
    </message>
    <message>
        <source>The environment is kept, which may make the other program load foreign code.</source>
        <translation>Se conserva el entorno, lo que puede hacer que el otro programa cargue código ajeno.</translation>
    </message>
    <message>
        <source>%1 leads nowhere</source>
        <translation>%1 no lleva a ninguna parte</translation>
    </message>
    <message numerus="yes">
        <source>%1 leads to %n profile(s)</source>
        <translation>
            <numerusform>%1 lleva a %n perfil</numerusform>
            <numerusform>%1 lleva a %n perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs that it starts stay in it, or are not allowed to start.</source>
        <translation>Los programas que inicia permanecen en él, o no se les permite iniciarse.</translation>
    </message>
    <message>
        <source>No way leads out of confinement.</source>
        <translation>Ninguna vía sale del confinamiento.</translation>
    </message>
    <message numerus="yes">
        <source>It can get unconfined in %n step(s).</source>
        <translation>
            <numerusform>Puede quedar sin confinar en %n paso.</numerusform>
            <numerusform>Puede quedar sin confinar en %n pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start and end are the same</source>
        <translation>El principio y el final son el mismo</translation>
    </message>
    <message>
        <source>%1 cannot reach %2</source>
        <translation>%1 no puede llegar a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 can reach %2 in %n step(s)</source>
        <translation>
            <numerusform>%1 puede llegar a %2 en %n paso</numerusform>
            <numerusform>%1 puede llegar a %2 en %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>No chain of rules leads there.</source>
        <translation>Ninguna cadena de reglas lleva allí.</translation>
    </message>
    <message>
        <source>A shortest way is drawn strong and listed step by step.</source>
        <translation>El camino más corto se dibuja con trazo grueso y se lista paso a paso.</translation>
    </message>
    <message>
        <source>can get unconfined</source>
        <translation>puede quedar sin confinar</translation>
    </message>
    <message>
        <source>stays confined</source>
        <translation>sigue confinado</translation>
    </message>
    <message>
        <source>The nearest %1 are drawn.</source>
        <translation>Se dibujan los %1 más cercanos.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with errors are left out.</source>
        <translation>
            <numerusform>Se omite %n archivo con errores.</numerusform>
            <numerusform>Se omiten %n archivos con errores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Guardar el dibujo</translation>
    </message>
    <message>
        <source>Scalable drawings (*.svg)</source>
        <translation>Dibujos escalables (*.svg)</translation>
    </message>
    <message>
        <source>The drawing could not be written: %1</source>
        <translation>No se pudo escribir el dibujo: %1</translation>
    </message>
    <message>
        <source>Solid box: a profile. Dashed box with a cross: no file defines it. Open diamond: it only complains. Dashed line: leads back. Enter starts from the chosen box, or opens a pile of them.</source>
        <translation>Recuadro continuo: un perfil. Recuadro discontinuo con una cruz: ningún archivo lo define. Rombo vacío: está en modo complain. Línea discontinua: lleva de vuelta. Intro empieza desde el recuadro elegido o abre un grupo de ellos.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::Tray</name>
    <message>
        <source>&amp;Open Pavise</source>
        <translation>&amp;Abrir Pavise</translation>
    </message>
    <message>
        <source>&amp;Notify of new denials</source>
        <translation>&amp;Notificar las denegaciones nuevas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Reading the system…</source>
        <translation>Leyendo el sistema…</translation>
    </message>
    <message>
        <source>AppArmor is on</source>
        <translation>AppArmor está activado</translation>
    </message>
    <message numerus="yes">
        <source>Pavise: %1, %n new event(s)</source>
        <translation>
            <numerusform>Pavise: %1, %n evento nuevo</numerusform>
            <numerusform>Pavise: %1, %n eventos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Pavise: %1</source>
        <translation>Pavise: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new &amp;event(s)</source>
        <translation>
            <numerusform>%n &amp;evento nuevo</numerusform>
            <numerusform>%n &amp;eventos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;denials</source>
        <translation>Mostrar &amp;denegaciones</translation>
    </message>
</context>
<context>
    <name>pavise::ui::TrialBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>Co&amp;nservar</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Rever&amp;tir</translation>
    </message>
    <message>
        <source>Seconds until the change is taken back</source>
        <translation>Segundos hasta que se revierte el cambio</translation>
    </message>
    <message>
        <source>It is taken back by itself unless you keep it.</source>
        <translation>Se revierte automáticamente si no lo conserva.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revert (%n s)</source>
        <extracomment>A button; %n are the seconds until it happens by itself</extracomment>
        <translation>
            <numerusform>Rever&amp;tir (%n s)</numerusform>
            <numerusform>Rever&amp;tir (%n s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::UsernsDialog</name>
    <message>
        <source>User namespaces</source>
        <translation>Espacios de nombres de usuario</translation>
    </message>
    <message>
        <source>Programs that were refused</source>
        <translation>Programas rechazados</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Runs under</source>
        <translation>Se ejecuta con</translation>
    </message>
    <message>
        <source>No program was refused</source>
        <translation>No se rechazó ningún programa</translation>
    </message>
    <message>
        <source>The log that the Denials page shows has no refusal that comes from user namespaces. A program can be let all the same: name it below.</source>
        <translation>El registro que muestra la página Denegaciones no tiene ningún rechazo debido a espacios de nombres de usuario. Se puede permitir un programa de todos modos: indíquelo abajo.</translation>
    </message>
    <message>
        <source>&amp;Allow…</source>
        <translation>&amp;Permitir…</translation>
    </message>
    <message>
        <source>&amp;Learn from denials…</source>
        <translation>Ap&amp;render de las denegaciones…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>Elegir el programa</translation>
    </message>
    <message>
        <source>Profile that would be made</source>
        <translation>Perfil que se crearía</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>Pro&amp;grama</translation>
    </message>
    <message>
        <source>This kernel has no switch that restricts user namespaces, so only profiles without a userns rule refuse them. What is made here also works on Ubuntu.</source>
        <translation>Este núcleo no tiene ningún interruptor que restrinja los espacios de nombres de usuario, así que solo los rechazan los perfiles sin una regla userns. Lo que se crea aquí funciona también en Ubuntu.</translation>
    </message>
    <message>
        <source>This system lets only programs with a profile that says so create user namespaces. Browsers, container tools and sandboxes need them, and fail or lose rights without.</source>
        <translation>Este sistema solo deja crear espacios de nombres de usuario a los programas con un perfil que lo diga. Los navegadores, las herramientas de contenedores y los entornos aislados los necesitan, y sin ellos fallan o pierden derechos.</translation>
    </message>
    <message>
        <source>The switch that restricts user namespaces is off: every unconfined program may create them.</source>
        <translation>El interruptor que restringe los espacios de nombres de usuario está desactivado: todo programa sin confinar puede crearlos.</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>sin perfil</translation>
    </message>
    <message>
        <source>The profile %1 has no rule for user namespaces. Learning adds one.</source>
        <translation>El perfil %1 no tiene ninguna regla para espacios de nombres de usuario. El aprendizaje añade una.</translation>
    </message>
    <message>
        <source>A profile in unconfined mode names the program and lets it create user namespaces; it restricts nothing else.</source>
        <translation>Un perfil en modo unconfined da nombre al programa y le deja crear espacios de nombres de usuario; no restringe nada más.</translation>
    </message>
    <message>
        <source>Name the program by its whole path</source>
        <translation>Indique el programa con su ruta completa</translation>
    </message>
    <message>
        <source>There is a profile file of that name.</source>
        <translation>Hay un archivo de perfil con ese nombre.</translation>
    </message>
    <message>
        <source>Open %1 in the editor and add the rule userns, to it.</source>
        <translation>Abra %1 en el editor y añádale la regla «userns,».</translation>
    </message>
</context>
</TS>
