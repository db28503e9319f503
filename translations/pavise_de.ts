<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
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
        <translation>Plattform</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>any process</source>
        <translation>beliebiger Prozess</translation>
    </message>
    <message>
        <source>unix socket @%1</source>
        <translation>Unix-Socket @%1</translation>
    </message>
    <message>
        <source>unnamed unix socket</source>
        <translation>namenloser Unix-Socket</translation>
    </message>
    <message>
        <source>%1 as a link to %2</source>
        <translation>%1 als Link auf %2</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>capability %1</source>
        <translation>Capability %1</translation>
    </message>
    <message>
        <source>network %1 %2</source>
        <translation>Netzwerk %1 %2</translation>
    </message>
    <message>
        <source>D-Bus %1</source>
        <translation>D-Bus %1</translation>
    </message>
    <message>
        <source>signal %1 with %2</source>
        <translation>Signal %1 mit %2</translation>
    </message>
    <message>
        <source>tracing %1</source>
        <translation>Verfolgen von %1</translation>
    </message>
    <message>
        <source>mount on %1</source>
        <translation>Einhängen auf %1</translation>
    </message>
    <message>
        <source>unmount %1</source>
        <translation>Aushängen von %1</translation>
    </message>
    <message>
        <source>new root %1</source>
        <translation>neue Wurzel %1</translation>
    </message>
    <message>
        <source>user namespaces</source>
        <translation>Benutzernamensräume</translation>
    </message>
    <message>
        <source>message queue %1</source>
        <translation>Nachrichtenwarteschlange %1</translation>
    </message>
    <message>
        <source>io_uring</source>
        <translation>io_uring</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Begrenzung %1</translation>
    </message>
    <message>
        <source>stays in the profile</source>
        <translation>bleibt im Profil</translation>
    </message>
    <message>
        <source>runs unconfined</source>
        <translation>läuft ohne Beschränkung</translation>
    </message>
    <message>
        <source>changes to the program’s own profile</source>
        <translation>wechselt in das eigene Profil des Programms</translation>
    </message>
    <message>
        <source>changes to a child profile</source>
        <translation>wechselt in ein Unterprofil</translation>
    </message>
    <message>
        <source>changes to profile %1</source>
        <translation>wechselt in das Profil %1</translation>
    </message>
</context>
<context>
    <name>ApplySheet</name>
    <message>
        <source>new profile</source>
        <translation>neues Profil</translation>
    </message>
    <message>
        <source>no longer in the file; the kernel keeps it until it is unloaded</source>
        <translation>nicht mehr in der Datei; bleibt im Kernel, bis es entladen wird</translation>
    </message>
    <message>
        <source>Recorded denials that it settles: %1 of %2.</source>
        <translation>Damit erledigte aufgezeichnete Verweigerungen: %1 von %2.</translation>
    </message>
    <message numerus="yes">
        <source>It would refuse %n recorded access(es) that went through.</source>
        <translation>
            <numerusform>Ein aufgezeichneter Zugriff, der zugelassen war, würde verweigert.</numerusform>
            <numerusform>%n aufgezeichnete Zugriffe, die zugelassen waren, würden verweigert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running process(es)</source>
        <translation>
            <numerusform>%n laufender Prozess</numerusform>
            <numerusform>%n laufende Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more differences than are shown; the text diff has every changed line.</source>
        <translation>Es gibt mehr Unterschiede als angezeigt; der Textvergleich enthält jede geänderte Zeile.</translation>
    </message>
    <message>
        <source>Cannot be applied</source>
        <translation>Anwenden nicht möglich</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>Bitte zuerst prüfen</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>Gleicher Text</translation>
    </message>
    <message>
        <source>Same meaning</source>
        <translation>Gleiche Bedeutung</translation>
    </message>
    <message>
        <source>This is what the disk holds already. Applying loads it into the kernel again.</source>
        <translation>Dies steht bereits so auf der Festplatte. Beim Anwenden wird es erneut in den Kernel geladen.</translation>
    </message>
    <message>
        <source>Only the text differs, as comments or layout: nothing is newly allowed or denied.</source>
        <translation>Nur der Text ist anders, etwa Kommentare oder Formatierung: Nichts wird neu erlaubt oder verweigert.</translation>
    </message>
    <message numerus="yes">
        <source>%n other profile(s) of these files keep their meaning.</source>
        <translation>
            <numerusform>%n anderes Profil dieser Dateien behält seine Bedeutung.</numerusform>
            <numerusform>%n andere Profile dieser Dateien behalten ihre Bedeutung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Geänderte Zeilen</translation>
    </message>
    <message>
        <source>new file</source>
        <translation>neue Datei</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>Nothing can be loaded or enforced here. Profiles can still be opened, edited and checked, and logs can be read.</source>
        <translation>Hier kann nichts geladen oder durchgesetzt werden. Profile lassen sich dennoch öffnen, bearbeiten und prüfen, und Protokolle lassen sich lesen.</translation>
    </message>
    <message>
        <source>AppArmor is on</source>
        <translation>AppArmor ist eingeschaltet</translation>
    </message>
    <message>
        <source>This kernel has no AppArmor</source>
        <translation>Dieser Kernel hat kein AppArmor</translation>
    </message>
    <message>
        <source>Start a kernel of your distribution, or one built with AppArmor that names it in lsm=.</source>
        <translation>Starten Sie einen Kernel Ihrer Distribution oder einen mit AppArmor erstellten, bei dem es in lsm= aufgeführt ist.</translation>
    </message>
    <message>
        <source>AppArmor was turned off when this computer started</source>
        <translation>AppArmor wurde beim Start dieses Rechners ausgeschaltet</translation>
    </message>
    <message>
        <source>Add apparmor to the lsm= list on the kernel’s command line, remove apparmor=0, and restart.</source>
        <translation>Nehmen Sie apparmor in die Liste lsm= der Kernel-Befehlszeile auf, entfernen Sie apparmor=0 und starten Sie neu.</translation>
    </message>
    <message>
        <source>AppArmor is on, but its file system is not mounted</source>
        <translation>AppArmor ist eingeschaltet, aber sein Dateisystem ist nicht eingehängt</translation>
    </message>
    <message>
        <source>Mount securityfs on /sys/kernel/security; systemd does so at start.</source>
        <translation>Hängen Sie securityfs auf /sys/kernel/security ein; systemd tut dies beim Systemstart.</translation>
    </message>
    <message>
        <source>AppArmor is on, but its policy may not be read</source>
        <translation>AppArmor ist eingeschaltet, aber seine Richtlinie darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>This happens inside containers and sandboxes. Start Pavise outside of it.</source>
        <translation>Das kommt in Containern und Sandboxes vor. Starten Sie Pavise außerhalb davon.</translation>
    </message>
</context>
<context>
    <name>Candidate</name>
    <message>
        <source>exactly what was asked for</source>
        <translation>genau das Angeforderte</translation>
    </message>
    <message>
        <source>the same place for every user and process</source>
        <translation>dieselbe Stelle für jeden Benutzer und Prozess</translation>
    </message>
    <message>
        <source>part of the name is new each time</source>
        <translation>ein Teil des Namens ist jedes Mal neu</translation>
    </message>
    <message>
        <source>all files of this type in the folder</source>
        <translation>alle Dateien dieses Typs im Ordner</translation>
    </message>
    <message>
        <source>all files in the folder</source>
        <translation>alle Dateien im Ordner</translation>
    </message>
    <message>
        <source>everything below the folder</source>
        <translation>alles unterhalb des Ordners</translation>
    </message>
    <message>
        <source>a rule that is there gets what is missing</source>
        <translation>eine vorhandene Regel wird um das Fehlende ergänzt</translation>
    </message>
    <message>
        <source>also files of other users</source>
        <translation>auch Dateien anderer Benutzer</translation>
    </message>
    <message>
        <source>what many programs need for the same purpose</source>
        <translation>was viele Programme für denselben Zweck brauchen</translation>
    </message>
    <message>
        <source>the same with fewer conditions</source>
        <translation>dasselbe mit weniger Bedingungen</translation>
    </message>
    <message>
        <source>the program may do what this profile allows</source>
        <translation>das Programm darf, was dieses Profil erlaubt</translation>
    </message>
    <message>
        <source>the program gets rules of its own inside this profile</source>
        <translation>das Programm erhält eigene Regeln innerhalb dieses Profils</translation>
    </message>
    <message>
        <source>the program has a profile, which then holds</source>
        <translation>das Programm hat ein Profil, das dann gilt</translation>
    </message>
    <message>
        <source>the program runs under the profile that is named</source>
        <translation>das Programm läuft unter dem genannten Profil</translation>
    </message>
    <message>
        <source>the program may do anything: no confinement at all</source>
        <translation>das Programm darf alles: keinerlei Beschränkung</translation>
    </message>
    <message>
        <source>a part of the program with rules of its own</source>
        <translation>ein Teil des Programms mit eigenen Regeln</translation>
    </message>
    <message>
        <source>the file has no path from here; no rule can name it</source>
        <translation>die Datei hat von hier aus keinen Pfad; keine Regel kann sie benennen</translation>
    </message>
    <message>
        <source>a profile that allows everything, and this too</source>
        <translation>ein Profil, das alles erlaubt, auch dies</translation>
    </message>
    <message>
        <source>stays refused and is no longer logged</source>
        <translation>bleibt verweigert und wird nicht mehr protokolliert</translation>
    </message>
    <message>
        <source>its environment is passed on: it gains no rights</source>
        <translation>die Umgebung wird weitergegeben: Das Programm gewinnt keine Rechte</translation>
    </message>
    <message>
        <source>its environment is passed on as it is, so that whoever starts it can make it do other things</source>
        <translation>die Umgebung wird unverändert weitergegeben; wer das Programm startet, kann es damit zu anderem bringen</translation>
    </message>
    <message>
        <source>its environment is cleaned of what could make it do other things</source>
        <translation>die Umgebung wird von allem bereinigt, was das Programm zu anderem bringen könnte</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>only before</source>
        <translation>nur vorher</translation>
    </message>
    <message>
        <source>only after</source>
        <translation>nur nachher</translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation>gleiche Bedeutung</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal in meaning</source>
        <translation>Gleichbedeutend</translation>
    </message>
    <message numerus="yes">
        <source>%n newly allowed</source>
        <translation>
            <numerusform>%n neu erlaubt</numerusform>
            <numerusform>%n neu erlaubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer allowed</source>
        <translation>
            <numerusform>%n nicht mehr erlaubt</numerusform>
            <numerusform>%n nicht mehr erlaubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) run elsewhere</source>
        <translation>
            <numerusform>%n Programm läuft anderswo</numerusform>
            <numerusform>%n Programme laufen anderswo</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is logged differs</source>
        <translation>Nur das Protokollierte ist anders</translation>
    </message>
    <message>
        <source>Only the header differs</source>
        <translation>Nur der Kopf ist anders</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <translation>Andere Profile</translation>
    </message>
    <message>
        <source>From “%1” to “%2”.</source>
        <translation>Von „%1“ zu „%2“.</translation>
    </message>
    <message>
        <source>Loading the file would change no answer.</source>
        <translation>Das Laden der Datei würde keine Entscheidung ändern.</translation>
    </message>
    <message>
        <source>Even the texts are the same.</source>
        <translation>Sogar die Texte sind gleich.</translation>
    </message>
    <message>
        <source>The texts differ, but every access is answered as before.</source>
        <translation>Die Texte sind verschieden, aber jeder Zugriff wird wie zuvor entschieden.</translation>
    </message>
    <message>
        <source>Each row is a shortest example of something that is answered differently, with the rule that makes it so.</source>
        <translation>Jede Zeile ist ein kürzestes Beispiel für etwas, das anders entschieden wird, mit der maßgeblichen Regel.</translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation>Es gibt mehr Unterschiede als angezeigt.</translation>
    </message>
    <message>
        <source>%1 newly allowed</source>
        <translation>%1 neu erlaubt</translation>
    </message>
    <message>
        <source>%1 no longer allowed</source>
        <translation>%1 nicht mehr erlaubt</translation>
    </message>
    <message>
        <source>%1 run elsewhere</source>
        <translation>%1 laufen anderswo</translation>
    </message>
    <message>
        <source>%1 logged otherwise</source>
        <translation>%1 anders protokolliert</translation>
    </message>
    <message>
        <source>%1 in the header</source>
        <translation>%1 im Kopf</translation>
    </message>
    <message>
        <source>%1 sensitive</source>
        <translation>%1 sensibel</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
</context>
<context>
    <name>DenialDetails</name>
    <message>
        <source>the kernel itself</source>
        <translation>der Kernel selbst</translation>
    </message>
    <message>
        <source>a system service</source>
        <translation>ein Systemdienst</translation>
    </message>
    <message>
        <source>a log file that names the kernel</source>
        <translation>eine Protokolldatei, die den Kernel nennt</translation>
    </message>
    <message>
        <source>any program can write such a line</source>
        <translation>jedes Programm kann so eine Zeile schreiben</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzerkennung</translation>
    </message>
    <message>
        <source>File owner</source>
        <translation>Dateieigentümer</translation>
    </message>
    <message>
        <source>the user itself</source>
        <translation>der Benutzer selbst</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>&amp;Go to profile</source>
        <translation>Zum &amp;Profil</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>&amp;Erklären</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Was aufgezeichnet wurde</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1, PID %2</source>
        <translation>%1, PID %2</translation>
    </message>
    <message>
        <source>Copy the log line</source>
        <translation>Protokollzeile kopieren</translation>
    </message>
    <message>
        <source>Copy the last log lines</source>
        <translation>Letzte Protokollzeilen kopieren</translation>
    </message>
    <message>
        <source>Log line</source>
        <translation>Protokollzeile</translation>
    </message>
    <message>
        <source>&amp;Go to the profile</source>
        <translation>&amp;Zum Profil</translation>
    </message>
    <message>
        <source>&amp;Only this profile</source>
        <translation>&amp;Nur dieses Profil</translation>
    </message>
    <message>
        <source>Not this &amp;profile</source>
        <translation>Dieses &amp;Profil nicht</translation>
    </message>
    <message>
        <source>Only this &amp;target</source>
        <translation>Nu&amp;r dieses Ziel</translation>
    </message>
    <message>
        <source>Not this t&amp;arget</source>
        <translation>D&amp;ieses Ziel nicht</translation>
    </message>
    <message>
        <source>Cop&amp;y log lines</source>
        <translation>Protokollzeilen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Denials</name>
    <message>
        <source> port %1</source>
        <translation> Port %1</translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation>Gegenstelle %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>verlinken</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>lesen und schreiben</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>in den Speicher abbilden</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>sperren</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht benannt</translation>
    </message>
    <message>
        <source>use</source>
        <translation>verwenden</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>exec</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>capability</source>
        <translation>Capability</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>unix</source>
        <translation>unix</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>ptrace</source>
        <translation>ptrace</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>Einhängen</translation>
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
        <translation>Profilwechsel</translation>
    </message>
    <message>
        <source>hat change</source>
        <translation>Hat-Wechsel</translation>
    </message>
    <message>
        <source>D-Bus</source>
        <translation>D-Bus</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Use the capability %1</source>
        <translation>Capability %1 verwenden</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Ein Programm</translation>
    </message>
    <message>
        <source>The loaded policy was changed: %1 %2.</source>
        <translation>Die geladene Richtlinie wurde geändert: %1 %2.</translation>
    </message>
    <message>
        <source>AppArmor reported: %1 %2</source>
        <translation>AppArmor meldete: %1 %2</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 does not allow it, so the kernel refused.</source>
        <translation>%1 hat einen Zugriff angefordert (%2). Das Profil %3 erlaubt ihn nicht, deshalb hat der Kernel ihn verweigert.</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 does not allow it, so the kernel killed it.</source>
        <translation>%1 hat einen Zugriff angefordert (%2). Das Profil %3 erlaubt ihn nicht, deshalb hat der Kernel das Programm beendet.</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 has no rule for it; it only complains, so it was allowed. Enforced, it would be refused.</source>
        <translation>%1 hat einen Zugriff angefordert (%2). Das Profil %3 hat keine Regel dafür; weil es nur meldet, wurde er zugelassen. Bei Durchsetzung würde er verweigert.</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 allows it and asks for a record.</source>
        <translation>%1 hat einen Zugriff angefordert (%2). Das Profil %3 erlaubt ihn und verlangt einen Protokolleintrag.</translation>
    </message>
</context>
<context>
    <name>Diagnostic</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes and was not read</source>
        <translation>%1 ist größer als %2 Byte und wurde nicht gelesen</translation>
    </message>
    <message>
        <source>two changes want the same place of the file</source>
        <translation>zwei Änderungen betreffen dieselbe Stelle der Datei</translation>
    </message>
    <message>
        <source>a change lies outside the file</source>
        <translation>eine Änderung liegt außerhalb der Datei</translation>
    </message>
    <message>
        <source>found %1 where %2 was expected</source>
        <translation>%1 gefunden, wo %2 erwartet wurde</translation>
    </message>
    <message>
        <source>the file ends before this is complete</source>
        <translation>die Datei endet, bevor dies vollständig ist</translation>
    </message>
    <message>
        <source>the line ends before this is complete</source>
        <translation>die Zeile endet, bevor dies vollständig ist</translation>
    </message>
    <message>
        <source>the character %1 cannot stand here</source>
        <translation>das Zeichen %1 darf hier nicht stehen</translation>
    </message>
    <message>
        <source>white space cannot stand here</source>
        <translation>Leerraum darf hier nicht stehen</translation>
    </message>
    <message>
        <source>the file starts with a byte order mark, which AppArmor does not understand; remove it</source>
        <translation>die Datei beginnt mit einer Bytereihenfolge-Markierung (BOM), die AppArmor nicht versteht; entfernen Sie sie</translation>
    </message>
    <message>
        <source>%1 starts with a quotation mark that is never closed</source>
        <translation>%1 beginnt mit einem Anführungszeichen, das nie geschlossen wird</translation>
    </message>
    <message>
        <source>a comment on the last line needs a line break after it</source>
        <translation>nach einem Kommentar in der letzten Zeile ist ein Zeilenumbruch nötig</translation>
    </message>
    <message>
        <source>a comment cannot stand inside this rule; put %1 before or behind the rule</source>
        <translation>innerhalb dieser Regel darf kein Kommentar stehen; setzen Sie %1 vor oder hinter die Regel</translation>
    </message>
    <message>
        <source>a comma is missing at the end of this rule</source>
        <translation>am Ende dieser Regel fehlt ein Komma</translation>
    </message>
    <message>
        <source>this { is never closed with a }</source>
        <translation>diese { wird nie mit einer } geschlossen</translation>
    </message>
    <message>
        <source>this } closes nothing</source>
        <translation>diese } schließt nichts</translation>
    </message>
    <message>
        <source>the { needs a space before it; without one it is part of the name</source>
        <translation>vor der { ist ein Leerzeichen nötig; sonst gehört sie zum Namen</translation>
    </message>
    <message>
        <source>no rule starts with %1</source>
        <translation>keine Regel beginnt mit %1</translation>
    </message>
    <message>
        <source>found %1 where a profile was expected</source>
        <translation>%1 gefunden, wo ein Profil erwartet wurde</translation>
    </message>
    <message>
        <source>found %1 where a name was expected</source>
        <translation>%1 gefunden, wo ein Name erwartet wurde</translation>
    </message>
    <message>
        <source>found %1 where a path was expected; a path starts with / or a variable</source>
        <translation>%1 gefunden, wo ein Pfad erwartet wurde; ein Pfad beginnt mit / oder einer Variablen</translation>
    </message>
    <message>
        <source>found %1 where the path of a file was expected, such as &lt;abstractions/base&gt;</source>
        <translation>%1 gefunden, wo der Pfad einer Datei erwartet wurde, etwa &lt;abstractions/base&gt;</translation>
    </message>
    <message>
        <source>found %1 where permissions were expected: r, w, a, l, k, m, and x after i, u, U, p, P, c or C</source>
        <translation>%1 gefunden, wo Berechtigungen erwartet wurden: r, w, a, l, k, m sowie x nach i, u, U, p, P, c oder C</translation>
    </message>
    <message>
        <source>found %1 where a value was expected</source>
        <translation>%1 gefunden, wo ein Wert erwartet wurde</translation>
    </message>
    <message>
        <source>found %1 where a number was expected</source>
        <translation>%1 gefunden, wo eine Zahl erwartet wurde</translation>
    </message>
    <message>
        <source>found %1 where a variable such as @{HOME} or $debug was expected</source>
        <translation>%1 gefunden, wo eine Variable wie @{HOME} oder $debug erwartet wurde</translation>
    </message>
    <message>
        <source>found %1 where a condition was expected, such as $debug or @{A} == b</source>
        <translation>%1 gefunden, wo eine Bedingung wie $debug oder @{A} == b erwartet wurde</translation>
    </message>
    <message>
        <source>%1 starts a rule outside any profile; rules belong between the { and } of a profile</source>
        <translation>%1 beginnt eine Regel außerhalb jedes Profils; Regeln gehören zwischen { und } eines Profils</translation>
    </message>
    <message>
        <source>%1 can only be set before the first profile, not inside one</source>
        <translation>%1 kann nur vor dem ersten Profil gesetzt werden, nicht innerhalb eines Profils</translation>
    </message>
    <message>
        <source>a profile inside a profile needs the word profile or hat before its name %1</source>
        <translation>ein Profil innerhalb eines Profils braucht das Wort profile oder hat vor seinem Namen %1</translation>
    </message>
    <message>
        <source>else must follow the } of an if</source>
        <translation>else muss auf die } eines if folgen</translation>
    </message>
    <message>
        <source>a limit starts with the words set rlimit</source>
        <translation>eine Begrenzung beginnt mit den Wörtern set rlimit</translation>
    </message>
    <message>
        <source>%1 is repeated or out of order; the order is priority, audit, allow or deny, owner</source>
        <translation>%1 ist doppelt oder in falscher Reihenfolge; die Reihenfolge ist priority, audit, allow oder deny, owner</translation>
    </message>
    <message>
        <source>the values of a variable are separated by spaces; commas are not allowed</source>
        <translation>die Werte einer Variablen werden durch Leerzeichen getrennt; Kommas sind nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 is given no value; write &quot;&quot; for an empty one</source>
        <translation>%1 erhält keinen Wert; schreiben Sie &quot;&quot; für einen leeren Wert</translation>
    </message>
    <message>
        <source>%1=( ) is not allowed here</source>
        <translation>%1=( ) ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>the peer of this kind of rule is written without parentheses: peer=NAME</source>
        <translation>bei Regeln dieser Art wird peer ohne Klammern geschrieben: peer=NAME</translation>
    </message>
    <message>
        <source>conditions cannot stand behind -&gt;; put them right after mount</source>
        <translation>Bedingungen dürfen nicht hinter -&gt; stehen; setzen Sie sie direkt hinter mount</translation>
    </message>
    <message>
        <source>an include is not followed by a comma</source>
        <translation>nach einem include steht kein Komma</translation>
    </message>
    <message>
        <source>more than %1 levels inside each other are not supported</source>
        <translation>mehr als %1 Verschachtelungsebenen werden nicht unterstützt</translation>
    </message>
    <message>
        <source>the file has more than %1 words and was not read to its end</source>
        <translation>die Datei hat mehr als %1 Wörter und wurde nicht bis zum Ende gelesen</translation>
    </message>
    <message>
        <source>there are more than %1 errors; the rest is not shown</source>
        <translation>es gibt mehr als %1 Fehler; die übrigen werden nicht angezeigt</translation>
    </message>
    <message>
        <source>included file %1 does not exist</source>
        <translation>die eingebundene Datei %1 gibt es nicht</translation>
    </message>
    <message>
        <source>included file %1 cannot be read</source>
        <translation>die eingebundene Datei %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>this profile includes more than %1 files</source>
        <translation>dieses Profil bindet mehr als %1 Dateien ein</translation>
    </message>
    <message>
        <source>%1 looks like a leftover copy and is not included</source>
        <translation>%1 sieht wie eine übrig gebliebene Kopie aus und wird nicht eingebunden</translation>
    </message>
    <message>
        <source>%1 includes itself, here or through another file; it is not read once more</source>
        <translation>%1 bindet sich selbst ein, hier oder über eine andere Datei; es wird nicht noch einmal gelesen</translation>
    </message>
    <message>
        <source>the same rule stands in this profile already</source>
        <translation>dieselbe Regel steht bereits in diesem Profil</translation>
    </message>
    <message>
        <source>this rule adds nothing: other rules of the profile grant the same</source>
        <translation>diese Regel fügt nichts hinzu: andere Regeln des Profils gewähren dasselbe</translation>
    </message>
    <message>
        <source>this rule adds nothing: %1, which the profile includes, grants the same</source>
        <translation>diese Regel fügt nichts hinzu: %1, vom Profil eingebunden, gewährt dasselbe</translation>
    </message>
    <message>
        <source>this rule changes nothing: what it refuses is refused without it</source>
        <translation>diese Regel ändert nichts: was sie verweigert, wird auch ohne sie verweigert</translation>
    </message>
    <message>
        <source>this rule has no effect: wherever it applies, another rule decides</source>
        <translation>diese Regel ist wirkungslos: überall, wo sie zutrifft, entscheidet eine andere Regel</translation>
    </message>
    <message>
        <source>this rule can never apply: nothing that the kernel asks for matches it</source>
        <translation>diese Regel kann nie zutreffen: nichts, wonach der Kernel fragt, passt auf sie</translation>
    </message>
    <message>
        <source>this is the rule that counts</source>
        <translation>dies ist die maßgebliche Regel</translation>
    </message>
    <message>
        <source>profile %1 is too large to look for rules without effect</source>
        <translation>das Profil %1 ist zu groß, um darin nach wirkungslosen Regeln zu suchen</translation>
    </message>
    <message>
        <source>there is no profile %1; a program that is to change to it cannot be started</source>
        <translation>es gibt kein Profil %1; ein Programm, das dorthin wechseln soll, kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>no child profile here is for %1; such a program cannot be started</source>
        <translation>hier gibt es kein Unterprofil für %1; ein solches Programm kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>this %1 rule allows everything of its kind; name what the program needs</source>
        <translation>diese %1-Regel erlaubt alles ihrer Art; nennen Sie, was das Programm braucht</translation>
    </message>
    <message>
        <source>this pattern lets the program change %1, and so gain more rights than this profile gives</source>
        <translation>mit diesem Muster kann das Programm %1 ändern und so mehr Rechte erlangen, als dieses Profil gewährt</translation>
    </message>
    <message>
        <source>this pattern lets the program read %1, which holds secrets</source>
        <translation>mit diesem Muster kann das Programm %1 lesen, das Geheimnisse enthält</translation>
    </message>
    <message>
        <source>with %1 and this pattern, almost any program can be started without the limits of this profile</source>
        <translation>mit %1 und diesem Muster kann fast jedes Programm ohne die Grenzen dieses Profils gestartet werden</translation>
    </message>
    <message>
        <source>the program may write %1 and then run it, so that it can run anything</source>
        <translation>das Programm darf %1 schreiben und dann ausführen, sodass es alles ausführen kann</translation>
    </message>
    <message>
        <source>with %1 the program runs without the limits of any profile when it has none of its own</source>
        <translation>mit %1 läuft das Programm ohne die Grenzen eines Profils, wenn es kein eigenes hat</translation>
    </message>
    <message>
        <source>with %1 the environment is passed on; it may make the other program load foreign code</source>
        <translation>mit %1 wird die Umgebung weitergegeben; sie kann das andere Programm dazu bringen, fremden Code zu laden</translation>
    </message>
    <message>
        <source>%2 does not enforce this %1 rule</source>
        <translation>%2 setzt diese %1-Regel nicht durch</translation>
    </message>
    <message>
        <source>apparmor_parser before 6.0 refuses %1</source>
        <translation>apparmor_parser vor 6.0 lehnt %1 ab</translation>
    </message>
    <message>
        <source>apparmor_parser loses a %1 rule inside if; here it counts</source>
        <translation>apparmor_parser verliert eine %1-Regel innerhalb von if; hier zählt sie</translation>
    </message>
    <message>
        <source>apparmor_parser looks for the child beside the wrong profile; here it is %1</source>
        <translation>apparmor_parser sucht das Unterprofil neben dem falschen Profil; hier ist es %1</translation>
    </message>
    <message>
        <source>apparmor_parser lets files of other users through deny all; here everything is refused</source>
        <translation>apparmor_parser lässt Dateien anderer Benutzer durch deny all hindurch; hier wird alles verweigert</translation>
    </message>
    <message>
        <source>there is no message %1 that could be allowed</source>
        <translation>es gibt keine Nachricht %1, die erlaubt werden könnte</translation>
    </message>
    <message>
        <source>%1 is not a list of kernel features</source>
        <translation>%1 ist keine Liste von Kernel-Funktionen</translation>
    </message>
    <message>
        <source>this file does not say which AppArmor features it was written for; the oldest common set is assumed</source>
        <translation>diese Datei sagt nicht, für welche AppArmor-Funktionen sie geschrieben wurde; der älteste verbreitete Funktionssatz wird angenommen</translation>
    </message>
    <message>
        <source>the feature set %1 named by abi does not exist</source>
        <translation>den in abi genannten Funktionssatz %1 gibt es nicht</translation>
    </message>
    <message>
        <source>abi %1 differs from the one declared first, which holds</source>
        <translation>abi %1 weicht von der zuerst angegebenen ab, die gilt</translation>
    </message>
    <message>
        <source>variable %1 is not defined</source>
        <translation>Variable %1 ist nicht definiert</translation>
    </message>
    <message>
        <source>variable %1 is defined a second time; use += to add values</source>
        <translation>Variable %1 wird ein zweites Mal definiert; mit += fügen Sie Werte hinzu</translation>
    </message>
    <message>
        <source>%1 was first defined here</source>
        <translation>%1 wurde zuerst hier definiert</translation>
    </message>
    <message>
        <source>values are added to variable %1 before it is defined</source>
        <translation>der Variablen %1 werden Werte hinzugefügt, bevor sie definiert ist</translation>
    </message>
    <message>
        <source>%1 is not a variable name: a letter, then letters, digits and _</source>
        <translation>%1 ist kein Variablenname: ein Buchstabe, dann Buchstaben, Ziffern und _</translation>
    </message>
    <message>
        <source>%1 is a boolean variable and has no values to put here</source>
        <translation>%1 ist eine boolesche Variable und hat keine Werte, die hier eingesetzt werden könnten</translation>
    </message>
    <message>
        <source>%1 is not a boolean variable</source>
        <translation>%1 ist keine boolesche Variable</translation>
    </message>
    <message>
        <source>variable %1 refers to itself by way of %2</source>
        <translation>Variable %1 verweist über %2 auf sich selbst</translation>
    </message>
    <message>
        <source>variable %1 expands to more than %2 values</source>
        <translation>Variable %1 ergibt mehr als %2 Werte</translation>
    </message>
    <message>
        <source>with variable %1 put in, this text is longer than %2 bytes</source>
        <translation>mit eingesetzter Variable %1 ist dieser Text länger als %2 Byte</translation>
    </message>
    <message>
        <source>%1 is taken as a choice after an @, not as a variable; write \@ to say so</source>
        <translation>%1 gilt als Auswahl nach einem @, nicht als Variable; schreiben Sie \@, um das klarzustellen</translation>
    </message>
    <message>
        <source>+= cannot be used with boolean variable %1</source>
        <translation>+= kann nicht mit der booleschen Variablen %1 verwendet werden</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 ist weder true noch false</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be ordered: one is a number and the other is not</source>
        <translation>%1 und %2 lassen sich nicht ordnen: eines ist eine Zahl, das andere nicht</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation>%1 ist eine zu große Zahl</translation>
    </message>
    <message>
        <source>apparmor_parser 6.0 takes %1 as not defined here because it is boolean; it is treated as defined</source>
        <translation>apparmor_parser 6.0 hält %1 hier für nicht definiert, weil es boolesch ist; es wird als definiert behandelt</translation>
    </message>
    <message>
        <source>an alias from %1 to the same place exists already</source>
        <translation>einen Alias von %1 auf dieselbe Stelle gibt es bereits</translation>
    </message>
    <message>
        <source>%1 must stand before the first profile</source>
        <translation>%1 muss vor dem ersten Profil stehen</translation>
    </message>
    <message>
        <source>includes are nested more than %1 deep</source>
        <translation>include-Zeilen sind mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>profile name %1 must begin with / or a namespace, or follow the word profile</source>
        <translation>der Profilname %1 muss mit / oder einem Namensraum beginnen oder hinter dem Wort profile stehen</translation>
    </message>
    <message>
        <source>a path as the name of a profile is old style; give it a name: profile name %1</source>
        <translation>ein Pfad als Name eines Profils ist alter Stil; geben Sie ihm einen Namen: profile name %1</translation>
    </message>
    <message>
        <source>the namespace in %1 lacks its closing colon</source>
        <translation>dem Namensraum in %1 fehlt der schließende Doppelpunkt</translation>
    </message>
    <message>
        <source>the namespace in %1 is empty</source>
        <translation>der Namensraum in %1 ist leer</translation>
    </message>
    <message>
        <source>there is no profile name in %1</source>
        <translation>in %1 fehlt ein Profilname</translation>
    </message>
    <message>
        <source>attachment %1 must begin with / or a variable</source>
        <translation>die Zuordnung %1 muss mit / oder einer Variablen beginnen</translation>
    </message>
    <message>
        <source>hat %1 cannot have xattrs</source>
        <translation>Hat %1 kann keine xattrs haben</translation>
    </message>
    <message>
        <source>%1=( ) does not belong in the head of a profile; only xattrs and flags do</source>
        <translation>%1=( ) gehört nicht in den Kopf eines Profils; nur xattrs und flags stehen dort</translation>
    </message>
    <message>
        <source>another profile called %1 takes the place of this one</source>
        <translation>ein anderes Profil namens %1 tritt an die Stelle von diesem</translation>
    </message>
    <message>
        <source>the other profile %1 is here</source>
        <translation>das andere Profil %1 steht hier</translation>
    </message>
    <message>
        <source>there is already a profile named %1</source>
        <translation>es gibt bereits ein Profil namens %1</translation>
    </message>
    <message>
        <source>%1 is not a profile flag</source>
        <translation>%1 ist kein Profil-Flag</translation>
    </message>
    <message>
        <source>flags %1 and %2 exclude each other</source>
        <translation>die Flags %1 und %2 schließen einander aus</translation>
    </message>
    <message>
        <source>flag %1 cannot have the value %2</source>
        <translation>das Flag %1 kann den Wert %2 nicht haben</translation>
    </message>
    <message>
        <source>the kernel does not know flag %1; it has no effect</source>
        <translation>der Kernel kennt das Flag %1 nicht; es hat keine Wirkung</translation>
    </message>
    <message>
        <source>identity %1 must not contain a space</source>
        <translation>die Identität %1 darf kein Leerzeichen enthalten</translation>
    </message>
    <message>
        <source>profile %1 has more than %2 different exec targets</source>
        <translation>das Profil %1 hat mehr als %2 verschiedene Ausführungsziele</translation>
    </message>
    <message>
        <source>%1 cannot be used with %2 rules</source>
        <translation>%1 kann nicht mit %2-Regeln verwendet werden</translation>
    </message>
    <message>
        <source>priority %1 is outside -1000 to 1000</source>
        <translation>Priorität %1 liegt nicht zwischen -1000 und 1000</translation>
    </message>
    <message>
        <source>%1 here contradicts %2 of the block around it</source>
        <translation>%1 widerspricht hier %2 des umgebenden Blocks</translation>
    </message>
    <message>
        <source>%1 has no effect on %2 rules</source>
        <translation>%1 hat bei %2-Regeln keine Wirkung</translation>
    </message>
    <message>
        <source>apparmor_parser drops %1 rules from a block; here this one is kept</source>
        <translation>apparmor_parser lässt %1-Regeln aus einem Block fallen; hier bleibt diese erhalten</translation>
    </message>
    <message>
        <source>the prefix is applied to every rule of %1; apparmor_parser applies it to the first one only</source>
        <translation>das Präfix gilt für jede Regel von %1; apparmor_parser wendet es nur auf die erste an</translation>
    </message>
    <message>
        <source>the kernel does not enforce %1 rules written for this feature set; this rule has no effect</source>
        <translation>der Kernel setzt %1-Regeln, die für diesen Funktionssatz geschrieben sind, nicht durch; diese Regel hat keine Wirkung</translation>
    </message>
    <message>
        <source>the kernel cannot enforce the details of this %1 rule; it becomes %2</source>
        <translation>der Kernel kann die Einzelheiten dieser %1-Regel nicht durchsetzen; sie wird zu %2</translation>
    </message>
    <message>
        <source>no access can ever match this rule</source>
        <translation>kein Zugriff kann je auf diese Regel passen</translation>
    </message>
    <message>
        <source>%1 is not a condition of %2 rules</source>
        <translation>%1 ist keine Bedingung von %2-Regeln</translation>
    </message>
    <message>
        <source>condition %1 of %2 rules only takes =</source>
        <translation>die Bedingung %1 von %2-Regeln erlaubt nur =</translation>
    </message>
    <message>
        <source>condition %1 can only be given once</source>
        <translation>die Bedingung %1 kann nur einmal angegeben werden</translation>
    </message>
    <message>
        <source>condition %1 takes a single value</source>
        <translation>die Bedingung %1 erlaubt nur einen einzelnen Wert</translation>
    </message>
    <message>
        <source>condition %1 needs a value</source>
        <translation>die Bedingung %1 braucht einen Wert</translation>
    </message>
    <message>
        <source>condition %1 is only possible inside peer=( )</source>
        <translation>die Bedingung %1 ist nur innerhalb von peer=( ) möglich</translation>
    </message>
    <message>
        <source>condition %1 is not possible inside peer=( )</source>
        <translation>die Bedingung %1 ist innerhalb von peer=( ) nicht möglich</translation>
    </message>
    <message>
        <source>%2 is not a value for %1</source>
        <translation>%2 ist kein Wert für %1</translation>
    </message>
    <message>
        <source>%1 is not a permission of %2 rules; there are %3</source>
        <translation>%1 ist keine Berechtigung von %2-Regeln; es gibt %3</translation>
    </message>
    <message>
        <source>%1 cannot be used together with %2</source>
        <translation>%1 kann nicht zusammen mit %2 verwendet werden</translation>
    </message>
    <message>
        <source>x in %1 does not say how the program is to run; write ix, px, cx or ux</source>
        <translation>x in %1 sagt nicht, wie das Programm laufen soll; schreiben Sie ix, px, cx oder ux</translation>
    </message>
    <message>
        <source>a deny rule forbids every way to run a program; write a plain x instead of %1</source>
        <translation>eine deny-Regel verbietet jede Art, ein Programm auszuführen; schreiben Sie einfach x statt %1</translation>
    </message>
    <message>
        <source>%1 holds two different ways to run the program</source>
        <translation>%1 enthält zwei verschiedene Arten, das Programm auszuführen</translation>
    </message>
    <message>
        <source>with %1 the program runs unconfined and with the environment of this one, which it may be attacked through</source>
        <translation>mit %1 läuft das Programm ohne Beschränkung und mit der Umgebung dieses Programms, über die es angegriffen werden kann</translation>
    </message>
    <message>
        <source>%1 holds both a and w; w includes a</source>
        <translation>%1 enthält sowohl a als auch w; w schließt a ein</translation>
    </message>
    <message>
        <source>upper-case letters in %1 are old style; write %2</source>
        <translation>Großbuchstaben in %1 sind alter Stil; schreiben Sie %2</translation>
    </message>
    <message>
        <source>%1 says how a program is run, but the rule does not let one run</source>
        <translation>%1 sagt, wie ein Programm ausgeführt wird, aber die Regel erlaubt keine Ausführung</translation>
    </message>
    <message>
        <source>subset is only possible when the permission is l alone</source>
        <translation>subset ist nur möglich, wenn die Berechtigung allein l ist</translation>
    </message>
    <message>
        <source>both a link and an exec use the target after -&gt;; it is taken for the exec</source>
        <translation>sowohl ein Link als auch eine Ausführung verwenden das Ziel hinter -&gt;; es gilt für die Ausführung</translation>
    </message>
    <message>
        <source>a target after the permissions does not count: the link may point to any file</source>
        <translation>ein Ziel hinter den Berechtigungen zählt nicht: der Link darf auf jede Datei zeigen</translation>
    </message>
    <message>
        <source>%1 names a profile, which a link cannot have as its target</source>
        <translation>%1 benennt ein Profil, das kein Ziel eines Links sein kann</translation>
    </message>
    <message>
        <source>%1 must begin with / or a variable</source>
        <translation>%1 muss mit / oder einer Variablen beginnen</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a profile; the program will not start</source>
        <translation>%1 kann kein Profilname sein; das Programm wird nicht starten</translation>
    </message>
    <message>
        <source>apparmor_parser does not put in the variables of exec target %1; here they are</source>
        <translation>apparmor_parser setzt die Variablen des Ausführungsziels %1 nicht ein; hier werden sie eingesetzt</translation>
    </message>
    <message>
        <source>exec target %1 stands for several profiles; name one</source>
        <translation>das Ausführungsziel %1 steht für mehrere Profile; nennen Sie eines</translation>
    </message>
    <message>
        <source>%1 is given both %2 and %3</source>
        <translation>%1 erhält sowohl %2 als auch %3</translation>
    </message>
    <message>
        <source>the other rule for %1 is here</source>
        <translation>die andere Regel für %1 steht hier</translation>
    </message>
    <message>
        <source>{ } needs at least two alternatives with a comma between them</source>
        <translation>{ } braucht mindestens zwei Alternativen mit einem Komma dazwischen</translation>
    </message>
    <message>
        <source>%1 is not closed</source>
        <translation>%1 ist nicht geschlossen</translation>
    </message>
    <message>
        <source>%1 closes nothing</source>
        <translation>%1 schließt nichts</translation>
    </message>
    <message>
        <source>{ } is nested more than %1 deep</source>
        <translation>{ } ist mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>[ ] must hold at least one character</source>
        <translation>[ ] muss mindestens ein Zeichen enthalten</translation>
    </message>
    <message>
        <source>the \ at the end has nothing to escape</source>
        <translation>der \ am Ende hat nichts zu maskieren</translation>
    </message>
    <message>
        <source>%1 inside [ ] stands for itself; apparmor_parser makes it match nothing useful</source>
        <translation>%1 innerhalb von [ ] steht für sich selbst; apparmor_parser lässt es auf nichts Sinnvolles passen</translation>
    </message>
    <message>
        <source>a zero byte cannot be part of a name or path</source>
        <translation>ein Nullbyte kann nicht Teil eines Namens oder Pfads sein</translation>
    </message>
    <message>
        <source>a zero byte ends the word here; what follows it does not count</source>
        <translation>ein Nullbyte beendet hier das Wort; was danach kommt, zählt nicht</translation>
    </message>
    <message>
        <source>%1 is not a capability</source>
        <translation>%1 ist keine Capability</translation>
    </message>
    <message>
        <source>there is no network family, type or protocol %1</source>
        <translation>es gibt keine Netzwerkfamilie, keinen Typ und kein Protokoll %1</translation>
    </message>
    <message>
        <source>addresses and ports are only possible for inet and inet6</source>
        <translation>Adressen und Ports sind nur bei inet und inet6 möglich</translation>
    </message>
    <message>
        <source>port 0 stands for every port</source>
        <translation>Port 0 steht für jeden Port</translation>
    </message>
    <message>
        <source>%1 is not a signal</source>
        <translation>%1 ist kein Signal</translation>
    </message>
    <message>
        <source>name= on this side belongs to a bind rule; it cannot stand with path, interface, member or peer</source>
        <translation>name= auf dieser Seite gehört zu einer bind-Regel; es kann nicht zusammen mit path, interface, member oder peer stehen</translation>
    </message>
    <message>
        <source>message queue %1 must begin with / or be a number</source>
        <translation>die Nachrichtenwarteschlange %1 muss mit / beginnen oder eine Zahl sein</translation>
    </message>
    <message>
        <source>message queue %1 is not of type %2</source>
        <translation>die Nachrichtenwarteschlange %1 ist nicht vom Typ %2</translation>
    </message>
    <message>
        <source>%1 is not a mount option</source>
        <translation>%1 ist keine Einhängeoption</translation>
    </message>
    <message>
        <source>the mount options %1 contradict each other</source>
        <translation>die Einhängeoptionen %1 widersprechen einander</translation>
    </message>
    <message>
        <source>this combination of options, type and paths can never match a mount</source>
        <translation>diese Kombination aus Optionen, Typ und Pfaden kann nie auf einen Einhängevorgang passen</translation>
    </message>
    <message>
        <source>there is no resource limit %1</source>
        <translation>es gibt keine Ressourcenbegrenzung %1</translation>
    </message>
    <message>
        <source>%2 is not a value for resource limit %1</source>
        <translation>%2 ist kein Wert für die Ressourcenbegrenzung %1</translation>
    </message>
    <message>
        <source>resource limit %1 must be at least one second; %2 is less</source>
        <translation>die Ressourcenbegrenzung %1 muss mindestens eine Sekunde betragen; %2 ist weniger</translation>
    </message>
    <message>
        <source>no unit is given for resource limit %1; %2 is assumed</source>
        <translation>für die Ressourcenbegrenzung %1 ist keine Einheit angegeben; %2 wird angenommen</translation>
    </message>
    <message>
        <source>safe and unsafe need the path of a program after them</source>
        <translation>hinter safe und unsafe muss der Pfad eines Programms stehen</translation>
    </message>
    <message>
        <source>the rules need more than %1 states</source>
        <translation>die Regeln brauchen mehr als %1 Zustände</translation>
    </message>
    <message>
        <source>the rules need more than %1 MB of memory</source>
        <translation>die Regeln brauchen mehr als %1 MB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>the rules take longer than %1 s to compile</source>
        <translation>das Kompilieren der Regeln dauert länger als %1 s</translation>
    </message>
    <message>
        <source>alternatives are nested in each other more than %1 deep</source>
        <translation>Alternativen sind mehr als %1 Ebenen tief ineinander verschachtelt</translation>
    </message>
    <message>
        <source>stopped before it was finished</source>
        <translation>vor dem Ende abgebrochen</translation>
    </message>
    <message>
        <source>this rule is another of those whose wildcards multiply</source>
        <translation>auch diese Regel gehört zu denen, deren Platzhalter sich vervielfachen</translation>
    </message>
    <message>
        <source>%1 wildcards can match the same path at once, this rule&apos;s among them; each more of them can double the compiled policy</source>
        <translation>%1 Platzhalter können gleichzeitig auf denselben Pfad passen, darunter die dieser Regel; jeder weitere kann die kompilierte Richtlinie verdoppeln</translation>
    </message>
    <message>
        <source>%1 wildcards for one character after a * double the compiled policy each; more than %2 make it large</source>
        <translation>%1 Platzhalter für ein Zeichen nach einem * verdoppeln jeweils die kompilierte Richtlinie; mehr als %2 machen sie groß</translation>
    </message>
    <message>
        <source>the compiled policy has %2 bytes, more than the limit of %1</source>
        <translation>die kompilierte Richtlinie hat %2 Byte, mehr als die Grenze von %1</translation>
    </message>
    <message>
        <source>the compiled policy is cut off at byte %1; compile it again</source>
        <translation>die kompilierte Richtlinie ist bei Byte %1 abgeschnitten; kompilieren Sie sie erneut</translation>
    </message>
    <message>
        <source>the compiled policy does not have %1 at byte %2; compile it again</source>
        <translation>der kompilierten Richtlinie fehlt %1 bei Byte %2; kompilieren Sie sie erneut</translation>
    </message>
    <message>
        <source>the compiled policy has version %1, which not every kernel knows (byte %2)</source>
        <translation>die kompilierte Richtlinie hat die Version %1, die nicht jeder Kernel kennt (Byte %2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile (byte %2 of the policy)</source>
        <translation>„%1“ kann kein Profilname sein (Byte %2 der Richtlinie)</translation>
    </message>
    <message>
        <source>the compiled policy has two profiles called %1 (byte %2); rename one</source>
        <translation>die kompilierte Richtlinie hat zwei Profile namens %1 (Byte %2); benennen Sie eines um</translation>
    </message>
    <message>
        <source>profile %1 comes without the profile it belongs to, or before it (byte %2 of the policy)</source>
        <translation>das Profil %1 steht ohne das Profil, zu dem es gehört, oder vor diesem (Byte %2 der Richtlinie)</translation>
    </message>
    <message>
        <source>profile %1 is for another namespace than those before it; load them separately (byte %2 of the policy)</source>
        <translation>das Profil %1 ist für einen anderen Namensraum als die davor; laden Sie sie getrennt (Byte %2 der Richtlinie)</translation>
    </message>
    <message>
        <source>%1 of the compiled policy cannot be %2 (byte %3); compile it again</source>
        <translation>%1 der kompilierten Richtlinie kann nicht %2 sein (Byte %3); kompilieren Sie sie erneut</translation>
    </message>
    <message>
        <source>table %1 of the compiled policy is damaged (byte %2); compile it again</source>
        <translation>Tabelle %1 der kompilierten Richtlinie ist beschädigt (Byte %2); kompilieren Sie sie erneut</translation>
    </message>
    <message>
        <source>state %1 of the compiled policy is wrong in table %2 (byte %3); compile it again</source>
        <translation>Zustand %1 der kompilierten Richtlinie ist in Tabelle %2 falsch (Byte %3); kompilieren Sie sie erneut</translation>
    </message>
    <message>
        <source>the compiled policy has no target number %1 for a program that may be started (byte %2); compile it again</source>
        <translation>die kompilierte Richtlinie hat kein Ziel mit der Nummer %1 für ein Programm, das gestartet werden darf (Byte %2); kompilieren Sie sie erneut</translation>
    </message>
    <message>
        <source>this rule cannot be expressed in the policy of the kernel; nothing was compiled</source>
        <translation>diese Regel lässt sich in der Richtlinie des Kernels nicht ausdrücken; es wurde nichts kompiliert</translation>
    </message>
    <message>
        <source>the kernel refused profile %1: %2</source>
        <translation>der Kernel hat das Profil %1 abgelehnt: %2</translation>
    </message>
    <message>
        <source>the kernel did not accept the compiled form of profile %1 (%2); nothing was changed</source>
        <translation>der Kernel hat die kompilierte Form des Profils %1 nicht angenommen (%2); es wurde nichts geändert</translation>
    </message>
    <message>
        <source>the kernel does not know the format in which profile %1 was compiled</source>
        <translation>der Kernel kennt das Format nicht, in dem das Profil %1 kompiliert wurde</translation>
    </message>
    <message>
        <source>profile %1 is loaded already; replace it instead of adding it</source>
        <translation>das Profil %1 ist bereits geladen; ersetzen Sie es, statt es hinzuzufügen</translation>
    </message>
    <message>
        <source>profile %1 is not loaded in the kernel</source>
        <translation>das Profil %1 ist nicht im Kernel geladen</translation>
    </message>
    <message>
        <source>the kernel does not let this program change profile %1; it takes administrator rights, and a policy that was locked stays so until the computer is restarted</source>
        <translation>der Kernel lässt dieses Programm das Profil %1 nicht ändern; dazu sind Systemverwalterrechte nötig, und eine gesperrte Richtlinie bleibt bis zum Neustart des Rechners gesperrt</translation>
    </message>
    <message>
        <source>profile %1 cannot be changed: the kernel&apos;s policy files are mounted read-only here</source>
        <translation>das Profil %1 kann nicht geändert werden: die Richtliniendateien des Kernels sind hier nur lesbar eingehängt</translation>
    </message>
    <message>
        <source>%1 was not touched: %2</source>
        <translation>%1 wurde nicht angerührt: %2</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read; nothing was written. Reload it or compare the two texts</source>
        <translation>%1 wurde seit dem Lesen von einem anderen Programm geändert; es wurde nichts geschrieben. Laden Sie die Datei neu oder vergleichen Sie die beiden Texte</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name or edit that file</source>
        <translation>%1 gibt es bereits; wählen Sie einen anderen Namen oder bearbeiten Sie die vorhandene Datei</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>%1 could not be written and is as it was before: %2</source>
        <translation>%1 konnte nicht geschrieben werden und ist unverändert: %2</translation>
    </message>
    <message>
        <source>%1 was written, but the disk did not confirm it; a power cut now may bring the old text back: %2</source>
        <translation>%1 wurde geschrieben, aber die Festplatte hat es nicht bestätigt; bei einem Stromausfall kann jetzt der alte Text zurückkehren: %2</translation>
    </message>
    <message>
        <source>the file does not define profile %1</source>
        <translation>die Datei definiert das Profil %1 nicht</translation>
    </message>
    <message>
        <source>a profile cannot be set to %1</source>
        <translation>ein Profil kann nicht auf %1 gesetzt werden</translation>
    </message>
    <message>
        <source>the log %1 cannot be read: %2</source>
        <translation>das Protokoll %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>the saved session cannot be read from line %1 on</source>
        <translation>die gespeicherte Sitzung kann ab Zeile %1 nicht gelesen werden</translation>
    </message>
    <message>
        <source>of %2 and %1 rules that are alike, as here, apparmor_parser 4.1 makes one with the permissions of both; no kernel asks for what that adds</source>
        <translation>aus %2- und %1-Regeln, die sich wie hier gleichen, macht apparmor_parser 4.1 eine mit den Rechten beider; was das hinzufügt, fragt kein Kernel ab</translation>
    </message>
    <message>
        <source>here this rule alone decides how the program is used; apparmor_parser 4.1 may also allow to map it as executable, as a pattern with ix matches it too</source>
        <translation>hier entscheidet allein diese Regel, wie das Programm verwendet wird; apparmor_parser 4.1 erlaubt möglicherweise auch, es ausführbar einzublenden, weil auch ein Muster mit ix darauf passt</translation>
    </message>
    <message>
        <source>the pattern with ix is here</source>
        <translation>das Muster mit ix steht hier</translation>
    </message>
    <message>
        <source>apparmor_parser 4.1 counts a shorter length for this attachment, some of whose alternatives end alike; it matters only where the attachment of another profile matches the same program</source>
        <translation>apparmor_parser 4.1 zählt für diese Zuordnung eine kürzere Länge, weil einige ihrer Alternativen gleich enden; das ist nur von Bedeutung, wo die Zuordnung eines anderen Profils auf dasselbe Programm passt</translation>
    </message>
    <message>
        <source>another program is changing policy and has not finished after %2 seconds (it holds %1); nothing was changed</source>
        <translation>ein anderes Programm ändert gerade Richtlinien und ist nach %2 Sekunden nicht fertig (es hält %1); nichts wurde geändert</translation>
    </message>
    <message>
        <source>%1, which keeps other programs from changing policy at the same time, cannot be opened: %2</source>
        <translation>%1 hält andere Programme davon ab, gleichzeitig Richtlinien zu ändern, kann aber nicht geöffnet werden: %2</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Der Ordner %1 kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>fixed</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>still denied</source>
        <translation>weiterhin verweigert</translation>
    </message>
    <message>
        <source>newly denied</source>
        <translation>neu verweigert</translation>
    </message>
    <message>
        <source>still allowed</source>
        <translation>weiterhin erlaubt</translation>
    </message>
    <message>
        <source>no rule decides</source>
        <translation>keine Regel entscheidet</translation>
    </message>
    <message>
        <source>of another profile</source>
        <translation>von anderem Profil</translation>
    </message>
</context>
<context>
    <name>ExplainService</name>
    <message>
        <source>The file no longer defines this profile.</source>
        <translation>Die Datei definiert dieses Profil nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ExplainText</name>
    <message>
        <source>The program stays in this profile.</source>
        <translation>Das Programm bleibt in diesem Profil.</translation>
    </message>
    <message>
        <source>The program runs unconfined.</source>
        <translation>Das Programm läuft ohne Beschränkung.</translation>
    </message>
    <message>
        <source>The program goes to the profile that is attached to it.</source>
        <translation>Das Programm wechselt in das Profil, das ihm zugeordnet ist.</translation>
    </message>
    <message>
        <source>The program goes to the child profile that is attached to it.</source>
        <translation>Das Programm wechselt in das Unterprofil, das ihm zugeordnet ist.</translation>
    </message>
    <message>
        <source>The program goes to the profile %1.</source>
        <translation>Das Programm wechselt in das Profil %1.</translation>
    </message>
    <message>
        <source>Without such a profile it stays in this one.</source>
        <translation>Ohne ein solches Profil bleibt es in diesem.</translation>
    </message>
    <message>
        <source>Without such a profile it runs unconfined.</source>
        <translation>Ohne ein solches Profil läuft es ohne Beschränkung.</translation>
    </message>
    <message>
        <source>Its environment is kept.</source>
        <translation>Seine Umgebung bleibt erhalten.</translation>
    </message>
    <message>
        <source>Its environment is scrubbed.</source>
        <translation>Seine Umgebung wird bereinigt.</translation>
    </message>
    <message>
        <source>Allowed: the profile has no say in it</source>
        <translation>Erlaubt: Das Profil hat darüber nicht zu bestimmen</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Allowed, and logged</source>
        <translation>Erlaubt und protokolliert</translation>
    </message>
    <message>
        <source>Partly denied: %1 is allowed, %2 is not</source>
        <translation>Teilweise verweigert: %1 ist erlaubt, %2 nicht</translation>
    </message>
    <message>
        <source>Denied, without a record in the log</source>
        <translation>Verweigert, ohne Protokolleintrag</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Allowed only because the profile complains</source>
        <translation>Erlaubt nur, weil das Profil bloß meldet</translation>
    </message>
    <message>
        <source>The profile %1 was asked: %2.</source>
        <translation>Das Profil %1 wurde gefragt: %2.</translation>
    </message>
    <message>
        <source>The rule at %1 allows %2.</source>
        <translation>Die Regel in %1 erlaubt %2.</translation>
    </message>
    <message>
        <source>The rule at %1 denies %2.</source>
        <translation>Die Regel in %1 verweigert %2.</translation>
    </message>
    <message>
        <source>No rule pairs this name with this target.</source>
        <translation>Keine Regel verbindet diesen Namen mit diesem Ziel.</translation>
    </message>
    <message>
        <source>The new name would get permissions that the target does not have.</source>
        <translation>Der neue Name würde Berechtigungen erhalten, die das Ziel nicht hat.</translation>
    </message>
    <message>
        <source>No rule allows %1.</source>
        <translation>Keine Regel erlaubt %1.</translation>
    </message>
    <message>
        <source>The profile only complains: the access is logged and happens all the same.</source>
        <translation>Das Profil meldet nur: Der Zugriff wird protokolliert und findet trotzdem statt.</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>%1 erlaubt</translation>
    </message>
    <message>
        <source>%1 denied</source>
        <translation>%1 verweigert</translation>
    </message>
    <message>
        <source>%1 logged</source>
        <translation>%1 protokolliert</translation>
    </message>
    <message>
        <source>refusal is not logged</source>
        <translation>Verweigerung wird nicht protokolliert</translation>
    </message>
    <message>
        <source>complain</source>
        <translation>complain</translation>
    </message>
    <message>
        <source>allows</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>überstimmt</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>am nächsten</translation>
    </message>
    <message>
        <source>matches and decides</source>
        <translation>passt und entscheidet</translation>
    </message>
    <message>
        <source>matches, another rule wins</source>
        <translation>passt, eine andere Regel gewinnt</translation>
    </message>
    <message>
        <source>matches, grants something else</source>
        <translation>passt, gewährt etwas anderes</translation>
    </message>
    <message>
        <source>is for another owner of the file</source>
        <translation>ist für einen anderen Eigentümer der Datei</translation>
    </message>
    <message>
        <source>is for %1</source>
        <translation>ist für %1</translation>
    </message>
    <message>
        <source>comes with the profile</source>
        <translation>kommt mit dem Profil</translation>
    </message>
    <message>
        <source>This is the tree of another system: its kernel cannot be asked.</source>
        <translation>Dies ist der Dateibaum eines anderen Systems: Dessen Kernel kann nicht gefragt werden.</translation>
    </message>
    <message>
        <source>The profile is not loaded, or the kernel cannot be asked.</source>
        <translation>Das Profil ist nicht geladen oder der Kernel kann nicht gefragt werden.</translation>
    </message>
    <message>
        <source>The running kernel says the same.</source>
        <translation>Der laufende Kernel sagt dasselbe.</translation>
    </message>
    <message>
        <source>The running kernel says otherwise: another text of this profile is loaded. Load the profile to bring them together.</source>
        <translation>Der laufende Kernel sagt etwas anderes: Ein anderer Text dieses Profils ist geladen. Laden Sie das Profil, um beide in Einklang zu bringen.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>The profile language</source>
        <translation>Die Profilsprache</translation>
    </message>
    <message>
        <source>Every word of it in a sentence. The same is shown when the pointer rests on a word in the editor.</source>
        <translation>Jedes Wort der Sprache in einem Satz. Dasselbe wird angezeigt, wenn der Mauszeiger im Editor auf einem Wort ruht.</translation>
    </message>
</context>
<context>
    <name>LanguageHelp</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Words before a rule</source>
        <translation>Wörter vor einer Regel</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Flags of a profile</source>
        <translation>Flags eines Profils</translation>
    </message>
    <message>
        <source>Files and profiles</source>
        <translation>Dateien und Profile</translation>
    </message>
    <message>
        <source>Patterns in paths</source>
        <translation>Muster in Pfaden</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>Access to files by path. The word may be left out before a path; alone it allows every file.</source>
        <translation>Zugriff auf Dateien über den Pfad. Vor einem Pfad kann das Wort entfallen; allein erlaubt es jede Datei.</translation>
    </message>
    <message>
        <source>Making a hard link from one name to another.</source>
        <translation>Einen Hardlink von einem Namen auf einen anderen anlegen.</translation>
    </message>
    <message>
        <source>A part of what only root may do, by name. Without names: all of them. The program must also hold the capability; the rule gives it none.</source>
        <translation>Ein namentlich genannter Teil dessen, was nur root darf. Ohne Namen: alle. Das Programm muss die Capability auch besitzen; die Regel verleiht sie nicht.</translation>
    </message>
    <message>
        <source>Sockets by family, type or protocol. Without more it allows every kind of network.</source>
        <translation>Sockets nach Familie, Typ oder Protokoll. Ohne weitere Angaben wird jede Art von Netzwerk erlaubt.</translation>
    </message>
    <message>
        <source>Unix sockets with an abstract name or none. Sockets that are files follow file rules.</source>
        <translation>Unix-Sockets mit abstraktem Namen oder ohne Namen. Für Sockets, die Dateien sind, gelten Dateiregeln.</translation>
    </message>
    <message>
        <source>Messages over D-Bus: which bus, name, path, interface and partner. The bus asks the kernel about each message.</source>
        <translation>Nachrichten über D-Bus: welcher Bus, Name, Pfad, welche Schnittstelle und Gegenstelle. Der Bus fragt den Kernel zu jeder Nachricht.</translation>
    </message>
    <message>
        <source>Signals to and from other programs. Both profiles must allow it: the sender&apos;s and the receiver&apos;s.</source>
        <translation>Signale an andere und von anderen Programmen. Beide Profile müssen es erlauben: das des Senders und das des Empfängers.</translation>
    </message>
    <message>
        <source>Looking into other programs, as debuggers do, and being looked into. Reading much of /proc about others needs it too.</source>
        <translation>In andere Programme hineinsehen, wie Debugger es tun, und andere in sich hineinsehen lassen. Auch um vieles in /proc über andere zu lesen, ist dies nötig.</translation>
    </message>
    <message>
        <source>Mounting a file system or moving one. It changes what every path means, so it takes a narrow rule.</source>
        <translation>Ein Dateisystem einhängen oder verschieben. Das ändert, was jeder Pfad bedeutet, und verlangt daher eine enge Regel.</translation>
    </message>
    <message>
        <source>Changing the options of what is mounted.</source>
        <translation>Optionen von etwas Eingehängtem ändern.</translation>
    </message>
    <message>
        <source>Unmounting a file system.</source>
        <translation>Ein Dateisystem aushängen.</translation>
    </message>
    <message>
        <source>Making another folder the root of all paths, as containers do at their start.</source>
        <translation>Einen anderen Ordner zur Wurzel aller Pfade machen, wie Container es beim Start tun.</translation>
    </message>
    <message>
        <source>Going over to another profile while running, as the program itself asks for.</source>
        <translation>Während der Ausführung in ein anderes Profil wechseln, auf Wunsch des Programms selbst.</translation>
    </message>
    <message>
        <source>Making a user namespace: a world in which the program is its own root. Browsers use it for their sandbox; flaws of the kernel are often reached through it.</source>
        <translation>Einen Benutzernamensraum anlegen: eine Welt, in der das Programm sein eigener root ist. Browser nutzen ihn für ihre Sandbox; Schwachstellen des Kernels sind oft darüber erreichbar.</translation>
    </message>
    <message>
        <source>Message queues, by their name.</source>
        <translation>Nachrichtenwarteschlangen, nach ihrem Namen.</translation>
    </message>
    <message>
        <source>Rights of the fast input and output interface: threads of the kernel, and acting as somebody else.</source>
        <translation>Rechte der schnellen Ein-/Ausgabeschnittstelle: Threads des Kernels und Handeln als jemand anders.</translation>
    </message>
    <message>
        <source>Allows everything of every kind. Only rules with deny still refuse.</source>
        <translation>Erlaubt alles jeder Art. Nur Regeln mit deny verweigern noch.</translation>
    </message>
    <message>
        <source>A limit of the system for the program, such as how many files it may have open. Begins with the word set.</source>
        <translation>Eine Grenze des Systems für das Programm, etwa wie viele Dateien es geöffnet haben darf. Beginnt mit dem Wort set.</translation>
    </message>
    <message>
        <source>Begins a limit: set rlimit NAME &lt;= VALUE.</source>
        <translation>Beginnt eine Begrenzung: set rlimit NAME &lt;= WERT.</translation>
    </message>
    <message>
        <source>Says in words what a rule does without it.</source>
        <translation>Sagt ausdrücklich, was eine Regel auch ohne dieses Wort tut.</translation>
    </message>
    <message>
        <source>Refuses, whatever other rules allow, and keeps quiet: nothing is logged unless audit stands before it.</source>
        <translation>Verweigert, was auch immer andere Regeln erlauben, und schweigt dazu: Es wird nichts protokolliert, außer wenn audit davorsteht.</translation>
    </message>
    <message>
        <source>Logs each use of the rule, also when it is allowed. With deny: refuses and logs.</source>
        <translation>Protokolliert jede Anwendung der Regel, auch wenn erlaubt wird. Mit deny: verweigert und protokolliert.</translation>
    </message>
    <message>
        <source>Asks somebody in the user&apos;s session, where a program that answers is there.</source>
        <translation>Fragt jemanden in der Sitzung des Benutzers, sofern dort ein antwortendes Programm vorhanden ist.</translation>
    </message>
    <message>
        <source>Only when the file belongs to the user the program runs as.</source>
        <translation>Nur, wenn die Datei dem Benutzer gehört, unter dem das Programm läuft.</translation>
    </message>
    <message>
        <source>Only when the file belongs to somebody else.</source>
        <translation>Nur, wenn die Datei jemand anderem gehört.</translation>
    </message>
    <message>
        <source>A rule with the higher number decides, be it allow or deny. From -1000 to 1000; without it 0.</source>
        <translation>Die Regel mit der höheren Zahl entscheidet, ob allow oder deny. Von -1000 bis 1000; ohne Angabe 0.</translation>
    </message>
    <message>
        <source>The kernel cleans the environment when the program is started. Capital letters of exec modes mean the same.</source>
        <translation>Der Kernel bereinigt die Umgebung beim Start des Programms. Großbuchstaben bei den Ausführungsarten bedeuten dasselbe.</translation>
    </message>
    <message>
        <source>The environment goes on as it is, LD_PRELOAD and the like included.</source>
        <translation>Die Umgebung wird unverändert weitergegeben, einschließlich LD_PRELOAD und Ähnlichem.</translation>
    </message>
    <message>
        <source>Read the file, or list the folder.</source>
        <translation>Datei lesen oder Ordner auflisten.</translation>
    </message>
    <message>
        <source>Write, make, remove and rename the file, and change its attributes. Includes a.</source>
        <translation>Datei schreiben, anlegen, löschen und umbenennen sowie ihre Attribute ändern. Schließt a ein.</translation>
    </message>
    <message>
        <source>Write at the end only, as logs are written.</source>
        <translation>Nur am Ende schreiben, wie bei Protokollen.</translation>
    </message>
    <message>
        <source>Make a hard link of this name. What it leads to must not get more rights by it.</source>
        <translation>Einen Hardlink mit diesem Namen anlegen. Das Verlinkte darf dadurch nicht mehr Rechte erhalten.</translation>
    </message>
    <message>
        <source>Lock the file.</source>
        <translation>Datei sperren.</translation>
    </message>
    <message>
        <source>Map the file into memory as code, as shared libraries are.</source>
        <translation>Datei als Code in den Speicher abbilden, wie gemeinsam genutzte Bibliotheken.</translation>
    </message>
    <message>
        <source>Start the program. In a rule with deny it stands alone.</source>
        <translation>Programm starten. In einer Regel mit deny steht es allein.</translation>
    </message>
    <message>
        <source>Start the program under this same profile.</source>
        <translation>Programm unter demselben Profil starten.</translation>
    </message>
    <message>
        <source>Start the program under its own profile; when there is none it may not start. The environment goes on as it is.</source>
        <translation>Programm unter seinem eigenen Profil starten; gibt es keines, darf es nicht starten. Die Umgebung wird unverändert weitergegeben.</translation>
    </message>
    <message>
        <source>Start the program under its own profile, with a cleaned environment; when there is no such profile it may not start.</source>
        <translation>Programm unter seinem eigenen Profil und mit bereinigter Umgebung starten; gibt es kein solches Profil, darf es nicht starten.</translation>
    </message>
    <message>
        <source>Start the program under a child of this profile. The environment goes on as it is.</source>
        <translation>Programm unter einem Unterprofil dieses Profils starten. Die Umgebung wird unverändert weitergegeben.</translation>
    </message>
    <message>
        <source>Start the program under a child of this profile, with a cleaned environment.</source>
        <translation>Programm unter einem Unterprofil dieses Profils und mit bereinigter Umgebung starten.</translation>
    </message>
    <message>
        <source>Start the program without any profile, and with the environment as it is: whoever controls this program controls that one.</source>
        <translation>Programm ohne Profil und mit unveränderter Umgebung starten: Wer dieses Programm kontrolliert, kontrolliert auch jenes.</translation>
    </message>
    <message>
        <source>Start the program without any profile, with a cleaned environment.</source>
        <translation>Programm ohne Profil und mit bereinigter Umgebung starten.</translation>
    </message>
    <message>
        <source>As px; when the program has no profile it runs under this one.</source>
        <translation>Wie px; hat das Programm kein Profil, läuft es unter diesem.</translation>
    </message>
    <message>
        <source>As Px; when the program has no profile it runs under this one.</source>
        <translation>Wie Px; hat das Programm kein Profil, läuft es unter diesem.</translation>
    </message>
    <message>
        <source>As cx; when there is no such child the program runs under this profile.</source>
        <translation>Wie cx; gibt es kein solches Unterprofil, läuft das Programm unter diesem Profil.</translation>
    </message>
    <message>
        <source>As Cx; when there is no such child the program runs under this profile.</source>
        <translation>Wie Cx; gibt es kein solches Unterprofil, läuft das Programm unter diesem Profil.</translation>
    </message>
    <message>
        <source>As px; when the program has no profile it runs without one.</source>
        <translation>Wie px; hat das Programm kein Profil, läuft es ohne Profil.</translation>
    </message>
    <message>
        <source>As Px; when the program has no profile it runs without one.</source>
        <translation>Wie Px; hat das Programm kein Profil, läuft es ohne Profil.</translation>
    </message>
    <message>
        <source>As cx; when there is no such child the program runs without a profile.</source>
        <translation>Wie cx; gibt es kein solches Unterprofil, läuft das Programm ohne Profil.</translation>
    </message>
    <message>
        <source>As Cx; when there is no such child the program runs without a profile.</source>
        <translation>Wie Cx; gibt es kein solches Unterprofil, läuft das Programm ohne Profil.</translation>
    </message>
    <message>
        <source>Names the profile that the program is started under, or where a link leads.</source>
        <translation>Nennt das Profil, unter dem das Programm gestartet wird, oder wohin ein Link führt.</translation>
    </message>
    <message>
        <source>Send: a signal, a message, bytes through a socket.</source>
        <translation>Senden: ein Signal, eine Nachricht, Daten über einen Socket.</translation>
    </message>
    <message>
        <source>Receive what another program sends.</source>
        <translation>Empfangen, was ein anderes Programm sendet.</translation>
    </message>
    <message>
        <source>Read: look into a program, or take from a queue.</source>
        <translation>Lesen: in ein Programm hineinsehen oder etwas aus einer Warteschlange nehmen.</translation>
    </message>
    <message>
        <source>Write: put something into a queue.</source>
        <translation>Schreiben: etwas in eine Warteschlange stellen.</translation>
    </message>
    <message>
        <source>Control another program as a debugger does.</source>
        <translation>Ein anderes Programm steuern wie ein Debugger.</translation>
    </message>
    <message>
        <source>Be controlled by a debugger.</source>
        <translation>Sich von einem Debugger steuern lassen.</translation>
    </message>
    <message>
        <source>Be looked into by another program.</source>
        <translation>Ein anderes Programm in sich hineinsehen lassen.</translation>
    </message>
    <message>
        <source>Take an address or a name, so that others can reach it.</source>
        <translation>Eine Adresse oder einen Namen belegen, damit andere sie erreichen können.</translation>
    </message>
    <message>
        <source>Wait for connections.</source>
        <translation>Auf Verbindungen warten.</translation>
    </message>
    <message>
        <source>Take a connection that somebody opens.</source>
        <translation>Eine Verbindung annehmen, die jemand öffnet.</translation>
    </message>
    <message>
        <source>Open a connection to somebody who listens.</source>
        <translation>Eine Verbindung zu jemandem öffnen, der darauf wartet.</translation>
    </message>
    <message>
        <source>Make a new one: a socket, a queue, a namespace.</source>
        <translation>Etwas Neues anlegen: einen Socket, eine Warteschlange, einen Namensraum.</translation>
    </message>
    <message>
        <source>Remove a message queue.</source>
        <translation>Eine Nachrichtenwarteschlange entfernen.</translation>
    </message>
    <message>
        <source>Open a message queue that is there.</source>
        <translation>Eine vorhandene Nachrichtenwarteschlange öffnen.</translation>
    </message>
    <message>
        <source>Close one direction of a socket.</source>
        <translation>Eine Richtung eines Sockets schließen.</translation>
    </message>
    <message>
        <source>Ask for attributes.</source>
        <translation>Attribute abfragen.</translation>
    </message>
    <message>
        <source>Change attributes.</source>
        <translation>Attribute ändern.</translation>
    </message>
    <message>
        <source>Ask for options of a socket.</source>
        <translation>Optionen eines Sockets abfragen.</translation>
    </message>
    <message>
        <source>Change options of a socket.</source>
        <translation>Optionen eines Sockets ändern.</translation>
    </message>
    <message>
        <source>See messages on a bus that are for others.</source>
        <translation>Nachrichten auf einem Bus sehen, die für andere bestimmt sind.</translation>
    </message>
    <message>
        <source>Let a thread of the kernel look for new requests all the time.</source>
        <translation>Einen Thread des Kernels ständig nach neuen Anforderungen suchen lassen.</translation>
    </message>
    <message>
        <source>Do requests with the rights of whoever registered them.</source>
        <translation>Anforderungen mit den Rechten dessen ausführen, der sie registriert hat.</translation>
    </message>
    <message>
        <source>What the rules do not allow is refused. The same as no mode flag.</source>
        <translation>Was die Regeln nicht erlauben, wird verweigert. Dasselbe wie ohne Modus-Flag.</translation>
    </message>
    <message>
        <source>Nothing is refused, only logged: the program is not held back. For learning.</source>
        <translation>Nichts wird verweigert, nur protokolliert: Das Programm wird nicht eingeschränkt. Zum Lernen.</translation>
    </message>
    <message>
        <source>A program that does what the rules do not allow is ended at once.</source>
        <translation>Ein Programm, das tut, was die Regeln nicht erlauben, wird sofort beendet.</translation>
    </message>
    <message>
        <source>A name without limits: other profiles can speak of the program, nothing is refused.</source>
        <translation>Ein Name ohne Grenzen: Andere Profile können das Programm benennen, verweigert wird nichts.</translation>
    </message>
    <message>
        <source>What the rules do not allow is asked of somebody, where a program that answers is there.</source>
        <translation>Bei allem, was die Regeln nicht erlauben, wird jemand gefragt, sofern ein antwortendes Programm vorhanden ist.</translation>
    </message>
    <message>
        <source>What no rule speaks of is allowed; compiled as unconfined.</source>
        <translation>Was in keiner Regel vorkommt, ist erlaubt; wird als unconfined kompiliert.</translation>
    </message>
    <message>
        <source>Every access that a rule allows is logged.</source>
        <translation>Jeder Zugriff, den eine Regel erlaubt, wird protokolliert.</translation>
    </message>
    <message>
        <source>Asks the kernel for debug messages about the profile.</source>
        <translation>Fordert vom Kernel Debug-Meldungen zum Profil an.</translation>
    </message>
    <message>
        <source>While somebody is asked, the program can be interrupted.</source>
        <translation>Während jemand gefragt wird, kann das Programm unterbrochen werden.</translation>
    </message>
    <message>
        <source>The signal that ends a program in kill mode.</source>
        <translation>Das Signal, das ein Programm im kill-Modus beendet.</translation>
    </message>
    <message>
        <source>The error that a refused program gets instead of EACCES.</source>
        <translation>Der Fehler, den ein abgewiesenes Programm statt EACCES erhält.</translation>
    </message>
    <message>
        <source>Paths begin at the root that the program has by chroot.</source>
        <translation>Pfade beginnen an der Wurzel, die das Programm durch chroot hat.</translation>
    </message>
    <message>
        <source>Paths begin at the root of the program&apos;s mount namespace. That is so without it too.</source>
        <translation>Pfade beginnen an der Wurzel des Einhängenamensraums des Programms. Das gilt auch ohne diese Angabe.</translation>
    </message>
    <message>
        <source>A removed file that is still open goes on being judged by its old name.</source>
        <translation>Eine gelöschte Datei, die noch geöffnet ist, wird weiterhin nach ihrem alten Namen beurteilt.</translation>
    </message>
    <message>
        <source>A removed file that is still open may go on being used. That is so without it too.</source>
        <translation>Eine gelöschte Datei, die noch geöffnet ist, darf weiter benutzt werden. Das gilt auch ohne diese Angabe.</translation>
    </message>
    <message>
        <source>A file that cannot be reached from the root of the program, such as one handed in from outside of a container, is judged as if it lay below the root.</source>
        <translation>Eine Datei, die von der Wurzel des Programms aus nicht erreichbar ist, etwa eine von außen in einen Container hineingereichte, wird beurteilt, als läge sie unterhalb der Wurzel.</translation>
    </message>
    <message>
        <source>Such a file is refused. That is so without it too.</source>
        <translation>Eine solche Datei wird verweigert. Das gilt auch ohne diese Angabe.</translation>
    </message>
    <message>
        <source>Where such files are taken to lie, so that they cannot be mistaken for others.</source>
        <translation>Der Ort, an dem solche Dateien als liegend gelten, damit sie nicht mit anderen verwechselt werden können.</translation>
    </message>
    <message>
        <source>The same for message queues and the like.</source>
        <translation>Dasselbe für Nachrichtenwarteschlangen und Ähnliches.</translation>
    </message>
    <message>
        <source>A file outside of the chroot is judged as if it lay below its root.</source>
        <translation>Eine Datei außerhalb des chroot wird beurteilt, als läge sie unterhalb von dessen Wurzel.</translation>
    </message>
    <message>
        <source>A file outside of the chroot is refused. That is so without it too.</source>
        <translation>Eine Datei außerhalb des chroot wird verweigert. Das gilt auch ohne diese Angabe.</translation>
    </message>
    <message>
        <source>Which generation of the language the file was written for. Newer kinds of rules are enforced only with an abi that knows them.</source>
        <translation>Für welche Generation der Sprache die Datei geschrieben wurde. Neuere Regelarten werden nur mit einer abi durchgesetzt, die sie kennt.</translation>
    </message>
    <message>
        <source>Puts another file here. In angle brackets below /etc/apparmor.d; with if exists a missing one is no error.</source>
        <translation>Fügt hier eine andere Datei ein. In spitzen Klammern unterhalb von /etc/apparmor.d; mit if exists ist eine fehlende kein Fehler.</translation>
    </message>
    <message>
        <source>Every rule for the first path holds for the second as well.</source>
        <translation>Jede Regel für den ersten Pfad gilt auch für den zweiten.</translation>
    </message>
    <message>
        <source>Begins a profile: its name, the programs it is for, and rules between braces. Within another one it is a child, for programs that c modes start.</source>
        <translation>Beginnt ein Profil: sein Name, die Programme, für die es gilt, und Regeln zwischen geschweiften Klammern. Innerhalb eines anderen ist es ein Unterprofil für Programme, die mit c-Arten gestartet werden.</translation>
    </message>
    <message>
        <source>A part of a profile that the program itself enters and leaves, such as one for each site of a web server.</source>
        <translation>Ein Teil eines Profils, den das Programm selbst betritt und verlässt, etwa einer für jede Website eines Webservers.</translation>
    </message>
    <message>
        <source>The rules between the braces count only when the condition holds while the profile is compiled.</source>
        <translation>Die Regeln zwischen den geschweiften Klammern zählen nur, wenn die Bedingung beim Kompilieren des Profils erfüllt ist.</translation>
    </message>
    <message>
        <source>What counts when the condition before does not hold.</source>
        <translation>Was zählt, wenn die Bedingung davor nicht erfüllt ist.</translation>
    </message>
    <message>
        <source>Holds when the variable has a value.</source>
        <translation>Erfüllt, wenn die Variable einen Wert hat.</translation>
    </message>
    <message>
        <source>How the whole profile behaves: its mode and more.</source>
        <translation>Wie sich das ganze Profil verhält: sein Modus und mehr.</translation>
    </message>
    <message>
        <source>The profile is only for programs whose file has these extended attributes.</source>
        <translation>Das Profil gilt nur für Programme, deren Datei diese erweiterten Attribute hat.</translation>
    </message>
    <message>
        <source>Any characters within one name, not the slash.</source>
        <translation>Beliebige Zeichen innerhalb eines Namens, ohne den Schrägstrich.</translation>
    </message>
    <message>
        <source>Any characters, folders and all. After a slash at least one character.</source>
        <translation>Beliebige Zeichen, auch über Ordner hinweg. Nach einem Schrägstrich mindestens ein Zeichen.</translation>
    </message>
    <message>
        <source>One character, not the slash.</source>
        <translation>Ein Zeichen, außer dem Schrägstrich.</translation>
    </message>
    <message>
        <source>One of the characters; [^] one that is not among them.</source>
        <translation>Eines der Zeichen; [^] eines, das nicht darunter ist.</translation>
    </message>
    <message>
        <source>One of the alternatives, which commas part.</source>
        <translation>Eine der durch Kommas getrennten Alternativen.</translation>
    </message>
    <message>
        <source>A variable: each of its values in turn. Hover one in the editor to see them.</source>
        <translation>Eine Variable: nacheinander jeder ihrer Werte. Zeigen Sie im Editor darauf, um sie zu sehen.</translation>
    </message>
    <message>
        <source>The other side: its profile, or its address.</source>
        <translation>Die andere Seite: ihr Profil oder ihre Adresse.</translation>
    </message>
    <message>
        <source>The profile of the other side.</source>
        <translation>Das Profil der anderen Seite.</translation>
    </message>
    <message>
        <source>The address of a socket; abstract ones begin with @.</source>
        <translation>Die Adresse eines Sockets; abstrakte beginnen mit @.</translation>
    </message>
    <message>
        <source>Which signals.</source>
        <translation>Welche Signale.</translation>
    </message>
    <message>
        <source>The type of socket or queue.</source>
        <translation>Der Typ des Sockets oder der Warteschlange.</translation>
    </message>
    <message>
        <source>Which bus: system, session or accessibility.</source>
        <translation>Welcher Bus: System, Sitzung oder Barrierefreiheit.</translation>
    </message>
    <message>
        <source>The well-known name on the bus.</source>
        <translation>Der bekannte Name auf dem Bus.</translation>
    </message>
    <message>
        <source>The object&apos;s path on the bus.</source>
        <translation>Der Pfad des Objekts auf dem Bus.</translation>
    </message>
    <message>
        <source>The interface that the message belongs to.</source>
        <translation>Die Schnittstelle, zu der die Nachricht gehört.</translation>
    </message>
    <message>
        <source>The method or signal.</source>
        <translation>Die Methode oder das Signal.</translation>
    </message>
    <message>
        <source>The type of file system.</source>
        <translation>Der Typ des Dateisystems.</translation>
    </message>
    <message>
        <source>Options of the mount: = exactly these, in: no others.</source>
        <translation>Optionen des Einhängens: = genau diese, in: keine anderen.</translation>
    </message>
    <message>
        <source>Where the old root is put.</source>
        <translation>Wohin die alte Wurzel gelegt wird.</translation>
    </message>
    <message>
        <source>The address of this side; in peer, of the other one.</source>
        <translation>Die Adresse dieser Seite; in peer die der anderen.</translation>
    </message>
    <message>
        <source>The port, or a range of them.</source>
        <translation>Der Port oder ein Bereich von Ports.</translation>
    </message>
    <message>
        <source>Change the rules of the audit system.</source>
        <translation>Regeln des Audit-Systems ändern.</translation>
    </message>
    <message>
        <source>Read the audit log from the kernel.</source>
        <translation>Das Audit-Protokoll vom Kernel lesen.</translation>
    </message>
    <message>
        <source>Write records into the audit log.</source>
        <translation>Einträge in das Audit-Protokoll schreiben.</translation>
    </message>
    <message>
        <source>Keep the machine from suspending.</source>
        <translation>Den Rechner vom Ruhezustand abhalten.</translation>
    </message>
    <message>
        <source>Load small programs into the kernel.</source>
        <translation>Kleine Programme in den Kernel laden.</translation>
    </message>
    <message>
        <source>Save and restore running programs.</source>
        <translation>Laufende Programme sichern und wiederherstellen.</translation>
    </message>
    <message>
        <source>Give files to other users.</source>
        <translation>Dateien anderen Benutzern übereignen.</translation>
    </message>
    <message>
        <source>Read and write files whatever their permissions say. The rules still hold.</source>
        <translation>Dateien lesen und schreiben, gleich was ihre Zugriffsrechte sagen. Die Regeln gelten weiterhin.</translation>
    </message>
    <message>
        <source>Read files and search folders whatever their permissions say.</source>
        <translation>Dateien lesen und Ordner durchsuchen, gleich was ihre Zugriffsrechte sagen.</translation>
    </message>
    <message>
        <source>Do to files of others what only their owner may.</source>
        <translation>Mit Dateien anderer tun, was nur deren Eigentümer darf.</translation>
    </message>
    <message>
        <source>Keep set-user-ID bits when files are changed.</source>
        <translation>Set-User-ID-Bits beim Ändern von Dateien erhalten.</translation>
    </message>
    <message>
        <source>Keep memory from being swapped out.</source>
        <translation>Speicher vor dem Auslagern bewahren.</translation>
    </message>
    <message>
        <source>Use shared memory and semaphores of others.</source>
        <translation>Gemeinsam genutzten Speicher und Semaphore anderer verwenden.</translation>
    </message>
    <message>
        <source>Send signals to programs of other users.</source>
        <translation>Signale an Programme anderer Benutzer senden.</translation>
    </message>
    <message>
        <source>Take leases on files of others.</source>
        <translation>Leases auf Dateien anderer setzen.</translation>
    </message>
    <message>
        <source>Change the immutable and append-only marks of files.</source>
        <translation>Die Kennzeichen „immutable“ und „append-only“ von Dateien ändern.</translation>
    </message>
    <message>
        <source>Change AppArmor&apos;s policy: with it a program can free itself.</source>
        <translation>Die Richtlinie von AppArmor ändern: Damit kann sich ein Programm selbst befreien.</translation>
    </message>
    <message>
        <source>Pass over other security modules.</source>
        <translation>Andere Sicherheitsmodule übergehen.</translation>
    </message>
    <message>
        <source>Make device files.</source>
        <translation>Gerätedateien anlegen.</translation>
    </message>
    <message>
        <source>Change addresses, routes and firewalls.</source>
        <translation>Adressen, Routen und Firewalls ändern.</translation>
    </message>
    <message>
        <source>Listen on ports below 1024.</source>
        <translation>An Ports unter 1024 lauschen.</translation>
    </message>
    <message>
        <source>Send to all machines of a network.</source>
        <translation>An alle Rechner eines Netzwerks senden.</translation>
    </message>
    <message>
        <source>Send and see packets of any form, as ping and sniffers do.</source>
        <translation>Pakete beliebiger Form senden und sehen, wie ping und Sniffer es tun.</translation>
    </message>
    <message>
        <source>Measure the whole system&apos;s performance.</source>
        <translation>Die Leistung des gesamten Systems messen.</translation>
    </message>
    <message>
        <source>Give capabilities to files.</source>
        <translation>Dateien Capabilities verleihen.</translation>
    </message>
    <message>
        <source>Change groups.</source>
        <translation>Gruppen wechseln.</translation>
    </message>
    <message>
        <source>Pass capabilities on.</source>
        <translation>Capabilities weitergeben.</translation>
    </message>
    <message>
        <source>Become any user.</source>
        <translation>Zu jedem Benutzer werden.</translation>
    </message>
    <message>
        <source>Very much: mounts, namespaces and a hundred other things. Nearly root.</source>
        <translation>Sehr viel: Einhängen, Namensräume und hundert andere Dinge. Beinahe root.</translation>
    </message>
    <message>
        <source>Restart the machine.</source>
        <translation>Den Rechner neu starten.</translation>
    </message>
    <message>
        <source>Change the root of paths.</source>
        <translation>Die Wurzel der Pfade ändern.</translation>
    </message>
    <message>
        <source>Load modules into the kernel: with it nothing else holds.</source>
        <translation>Module in den Kernel laden: Damit hält nichts anderes mehr stand.</translation>
    </message>
    <message>
        <source>Raise priorities of programs.</source>
        <translation>Prioritäten von Programmen erhöhen.</translation>
    </message>
    <message>
        <source>Switch process accounting.</source>
        <translation>Prozess-Accounting umschalten.</translation>
    </message>
    <message>
        <source>Look into programs of other users; ptrace rules hold too.</source>
        <translation>In Programme anderer Benutzer hineinsehen; ptrace-Regeln gelten ebenfalls.</translation>
    </message>
    <message>
        <source>Reach devices and memory directly.</source>
        <translation>Geräte und Speicher direkt erreichen.</translation>
    </message>
    <message>
        <source>Go beyond limits and quotas.</source>
        <translation>Über Grenzen und Kontingente hinausgehen.</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>Die Uhr stellen.</translation>
    </message>
    <message>
        <source>Configure terminals.</source>
        <translation>Terminals einrichten.</translation>
    </message>
    <message>
        <source>Read and clear the kernel&apos;s messages.</source>
        <translation>Die Meldungen des Kernels lesen und löschen.</translation>
    </message>
    <message>
        <source>Wake the machine at a time.</source>
        <translation>Den Rechner zu einer bestimmten Zeit aufwecken.</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>new profile file %1</source>
        <translation>neue Profildatei %1</translation>
    </message>
    <message>
        <source>flag %1</source>
        <translation>Flag %1</translation>
    </message>
    <message>
        <source>Under this profile too</source>
        <translation>Ebenfalls unter diesem Profil</translation>
    </message>
    <message>
        <source>Under a new profile inside this one, named %1</source>
        <translation>Unter einem neuen Profil innerhalb von diesem, namens %1</translation>
    </message>
    <message>
        <source>Under its own profile %1</source>
        <translation>Unter dem eigenen Profil %1</translation>
    </message>
    <message>
        <source>Under the profile %1</source>
        <translation>Unter dem Profil %1</translation>
    </message>
    <message>
        <source>Without any confinement</source>
        <translation>Ohne jede Beschränkung</translation>
    </message>
    <message>
        <source>Not at all: it must not be started</source>
        <translation>Gar nicht: Es darf nicht gestartet werden</translation>
    </message>
    <message>
        <source>The hat %1 gets rules of its own</source>
        <translation>Der Hat %1 erhält eigene Regeln</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensibel</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
</context>
<context>
    <name>LocalVariant</name>
    <message>
        <source>The change is in local files already.</source>
        <translation>Die Änderung steht bereits in lokalen Dateien.</translation>
    </message>
    <message>
        <source>A new profile is its own file.</source>
        <translation>Ein neues Profil ist seine eigene Datei.</translation>
    </message>
    <message>
        <source>Only rules that are added can go to a local file; here lines are changed or taken out.</source>
        <translation>Nur hinzugefügte Regeln können in eine lokale Datei; hier werden Zeilen geändert oder entfernt.</translation>
    </message>
    <message>
        <source>Only whole rules right inside of one profile can go to a local file.</source>
        <translation>Nur ganze Regeln direkt innerhalb eines Profils können in eine lokale Datei.</translation>
    </message>
    <message>
        <source>The profile includes no local file. Add the line “include if exists &lt;local/…&gt;” first.</source>
        <translation>Das Profil bindet keine lokale Datei ein. Fügen Sie zuerst die Zeile „include if exists &lt;local/…&gt;“ hinzu.</translation>
    </message>
</context>
<context>
    <name>LogSources</name>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>may not be read: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>%1 lines, %2 of AppArmor</source>
        <translation>%1 Zeilen, davon %2 von AppArmor</translation>
    </message>
    <message>
        <source>Open a &amp;log file…</source>
        <translation>&amp;Protokolldatei öffnen …</translation>
    </message>
    <message>
        <source>Open a log file</source>
        <translation>Protokolldatei öffnen</translation>
    </message>
    <message>
        <source>Open a &amp;journal folder…</source>
        <translation>&amp;Journal-Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open a folder with journals of one or several machines</source>
        <translation>Einen Ordner mit Journalen eines oder mehrerer Rechner öffnen</translation>
    </message>
    <message>
        <source>&amp;Follow new events</source>
        <translation>Neuen Ereignissen &amp;folgen</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Protokoll wird gelesen</translation>
    </message>
    <message>
        <source>Equal events are gathered into groups. This may take a moment.</source>
        <translation>Gleiche Ereignisse werden zu Gruppen zusammengefasst. Das kann einen Moment dauern.</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Kein Ereignis passt</translation>
    </message>
    <message>
        <source>The search or the menus beside it hide all recorded events.</source>
        <translation>Die Suche oder die Menüs daneben blenden alle aufgezeichneten Ereignisse aus.</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>Das Protokoll kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>There is no log here</source>
        <translation>Hier gibt es kein Protokoll</translation>
    </message>
    <message>
        <source>None of the places where AppArmor’s records are kept exists. Open a log file with the button above.</source>
        <translation>Keiner der Orte, an denen AppArmor-Einträge aufbewahrt werden, ist vorhanden. Öffnen Sie mit dem Knopf oben eine Protokolldatei.</translation>
    </message>
    <message>
        <source>No log may be read</source>
        <translation>Kein Protokoll lesbar</translation>
    </message>
    <message>
        <source>Denials are in the system’s logs, which your user may not read. Members of the groups adm and systemd-journal may.</source>
        <translation>Verweigerungen stehen in den Systemprotokollen, die Ihr Benutzer nicht lesen darf. Mitglieder der Gruppen adm und systemd-journal dürfen es.</translation>
    </message>
    <message>
        <source>No denials recorded</source>
        <translation>Keine Verweigerungen aufgezeichnet</translation>
    </message>
    <message>
        <source>The log was read and holds no AppArmor record. Rules with deny refuse silently, and old records may have been rotated away.</source>
        <translation>Das Protokoll wurde gelesen und enthält keinen AppArmor-Eintrag. Regeln mit deny verweigern still, und alte Einträge wurden eventuell wegrotiert.</translation>
    </message>
    <message>
        <source>Some places may only be read by an administrator or by members of the groups adm and systemd-journal.</source>
        <translation>Einige Orte dürfen nur von einem Systemverwalter oder von Mitgliedern der Gruppen adm und systemd-journal gelesen werden.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Kernel ring</source>
        <translation>Kernel-Ringpuffer</translation>
    </message>
</context>
<context>
    <name>NewProfile</name>
    <message>
        <source>shows windows</source>
        <translation>zeigt Fenster an</translation>
    </message>
    <message>
        <source>shows windows as GNOME&apos;s do</source>
        <translation>zeigt Fenster nach Art von GNOME an</translation>
    </message>
    <message>
        <source>shows windows as KDE&apos;s do</source>
        <translation>zeigt Fenster nach Art von KDE an</translation>
    </message>
    <message>
        <source>draws text</source>
        <translation>zeichnet Text</translation>
    </message>
    <message>
        <source>draws with the graphics hardware</source>
        <translation>zeichnet mit der Grafikhardware</translation>
    </message>
    <message>
        <source>plays or records sound</source>
        <translation>spielt Ton ab oder nimmt ihn auf</translation>
    </message>
    <message>
        <source>makes encrypted connections</source>
        <translation>baut verschlüsselte Verbindungen auf</translation>
    </message>
    <message>
        <source>encrypts</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>checks passwords</source>
        <translation>prüft Passwörter</translation>
    </message>
    <message>
        <source>logs in over the network</source>
        <translation>meldet sich über das Netzwerk an</translation>
    </message>
    <message>
        <source>prints</source>
        <translation>druckt</translation>
    </message>
    <message>
        <source>checks spelling</source>
        <translation>prüft die Rechtschreibung</translation>
    </message>
    <message>
        <source>runs Python</source>
        <translation>führt Python aus</translation>
    </message>
    <message>
        <source>runs Perl</source>
        <translation>führt Perl aus</translation>
    </message>
    <message>
        <source>runs Ruby</source>
        <translation>führt Ruby aus</translation>
    </message>
    <message>
        <source>is run by a shell</source>
        <translation>wird von einer Shell ausgeführt</translation>
    </message>
    <message>
        <source>is run by Python</source>
        <translation>wird von Python ausgeführt</translation>
    </message>
    <message>
        <source>is run by Perl</source>
        <translation>wird von Perl ausgeführt</translation>
    </message>
    <message>
        <source>is run by Ruby</source>
        <translation>wird von Ruby ausgeführt</translation>
    </message>
    <message>
        <source>is run by PHP</source>
        <translation>wird von PHP ausgeführt</translation>
    </message>
    <message>
        <source>every program: libraries, language, time zone</source>
        <translation>jedes Programm: Bibliotheken, Sprache, Zeitzone</translation>
    </message>
    <message>
        <source>runs scripts</source>
        <translation>führt Skripte aus</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Shows and edits how AppArmor confines programs.</source>
        <translation>Zeigt und bearbeitet, wie AppArmor Programme beschränkt.</translation>
    </message>
    <message>
        <source>Look at the system below &lt;folder&gt;.</source>
        <translation>Das System unterhalb von &lt;folder&gt; ansehen.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>Look at the sample system.</source>
        <translation>Das Beispielsystem ansehen.</translation>
    </message>
    <message>
        <source>Read denials from &lt;file&gt;.</source>
        <translation>Verweigerungen aus &lt;file&gt; lesen.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Open this page: %1.</source>
        <translation>Diese Seite öffnen: %1.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Profile files to open in the editor.</source>
        <translation>Profildateien, die im Editor geöffnet werden sollen.</translation>
    </message>
    <message>
        <source>[file…]</source>
        <translation>[Datei…]</translation>
    </message>
    <message>
        <source>The sample system is not installed.</source>
        <translation>Das Beispielsystem ist nicht installiert.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>There is no page %1. The pages are %2.</source>
        <translation>Es gibt keine Seite %1. Die Seiten sind %2.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 has errors</source>
        <translation>%1 enthält Fehler</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Two files define the profile %1</source>
        <translation>Zwei Dateien definieren das Profil %1</translation>
    </message>
    <message>
        <source>The one loaded last counts; the other is in %1</source>
        <translation>Die zuletzt geladene zählt; die andere steht in %1</translation>
    </message>
    <message>
        <source>%1 is forced to complain</source>
        <translation>%1 ist zum Melden gezwungen</translation>
    </message>
    <message>
        <source>A link in force-complain overrules its mode</source>
        <translation>Ein Link in force-complain geht seinem Modus vor</translation>
    </message>
    <message>
        <source>%1 runs in another mode than its file says</source>
        <translation>%1 läuft in einem anderen Modus, als seine Datei angibt</translation>
    </message>
    <message>
        <source>After the next start the file’s mode holds</source>
        <translation>Nach dem nächsten Systemstart gilt der Modus der Datei</translation>
    </message>
    <message>
        <source>%1 leads to a profile that is not there</source>
        <translation>%1 führt zu einem Profil, das nicht vorhanden ist</translation>
    </message>
    <message>
        <source>Line %1: the program is refused to start, as there is no profile %2</source>
        <translation>Zeile %1: Dem Programm wird der Start verweigert, da es kein Profil %2 gibt</translation>
    </message>
    <message>
        <source>%1 is not loaded at the next start</source>
        <translation>%1 wird beim nächsten Systemstart nicht geladen</translation>
    </message>
    <message>
        <source>Its file is in the folder %1, which no start loads</source>
        <translation>Seine Datei liegt im Ordner %1, den kein Systemstart lädt</translation>
    </message>
    <message>
        <source>Security modules: %1</source>
        <translation>Sicherheitsmodule: %1</translation>
    </message>
    <message>
        <source>apparmor.service is enabled: profiles are loaded at every start</source>
        <translation>apparmor.service ist aktiviert: Profile werden bei jedem Systemstart geladen</translation>
    </message>
    <message>
        <source>apparmor.service is not enabled: no profile is loaded at the next start</source>
        <translation>apparmor.service ist nicht aktiviert: Beim nächsten Systemstart wird kein Profil geladen</translation>
    </message>
    <message>
        <source>apparmor.service is active</source>
        <translation>apparmor.service läuft</translation>
    </message>
    <message>
        <source>apparmor.service is not active</source>
        <translation>apparmor.service läuft nicht</translation>
    </message>
    <message>
        <source>Ena&amp;ble the service…</source>
        <translation>&amp;Dienst aktivieren …</translation>
    </message>
    <message>
        <source>Asks systemd to start it now and at every start</source>
        <translation>Bittet systemd, den Dienst jetzt und bei jedem Systemstart zu starten</translation>
    </message>
    <message>
        <source>The kernel is ready, but it holds no profile: nothing is confined.</source>
        <translation>Der Kernel ist bereit, enthält aber kein Profil: Nichts ist beschränkt.</translation>
    </message>
    <message numerus="yes">
        <source>The kernel holds %n profile(s) and refuses what %1 of them forbid.</source>
        <translation>
            <numerusform>Der Kernel enthält %n Profil und verweigert, was %1 davon verbieten.</numerusform>
            <numerusform>Der Kernel enthält %n Profile und verweigert, was %1 davon verbieten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded at start by apparmor.service</source>
        <translation>Beim Systemstart von apparmor.service geladen</translation>
    </message>
    <message>
        <source>Not loaded at start: apparmor.service is off</source>
        <translation>Beim Systemstart nicht geladen: apparmor.service ist ausgeschaltet</translation>
    </message>
    <message>
        <source>User namespaces are restricted</source>
        <translation>Benutzernamensräume sind eingeschränkt</translation>
    </message>
    <message>
        <source>User namespaces are open to every program</source>
        <translation>Benutzernamensräume stehen jedem Programm offen</translation>
    </message>
    <message>
        <source>Policy is locked until the next start</source>
        <translation>Die Richtlinie ist bis zum nächsten Systemstart gesperrt</translation>
    </message>
    <message>
        <source>profiles known, %1 loaded</source>
        <translation>Profile bekannt, %1 geladen</translation>
    </message>
    <message>
        <source>enforce</source>
        <translation>enforce</translation>
    </message>
    <message>
        <source>complain: logged, not protected</source>
        <translation>complain: protokolliert, nicht geschützt</translation>
    </message>
    <message>
        <source>kill or prompt</source>
        <translation>kill oder prompt</translation>
    </message>
    <message>
        <source>unconfined: a name without limits</source>
        <translation>unconfined: ein Name ohne Grenzen</translation>
    </message>
    <message>
        <source>disabled at start</source>
        <translation>beim Systemstart deaktiviert</translation>
    </message>
    <message>
        <source>in a file, not loaded</source>
        <translation>in einer Datei, nicht geladen</translation>
    </message>
    <message>
        <source>in files with errors</source>
        <translation>in Dateien mit Fehlern</translation>
    </message>
    <message>
        <source>No process could be read.</source>
        <translation>Es konnte kein Prozess gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) running, none confined.</source>
        <translation>
            <numerusform>%n Programm läuft, keines beschränkt.</numerusform>
            <numerusform>%n Programme laufen, keines beschränkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>held to their profile</source>
        <translation>an ihr Profil gebunden</translation>
    </message>
    <message>
        <source>watched only (complain)</source>
        <translation>nur beobachtet (complain)</translation>
    </message>
    <message>
        <source>in another mode</source>
        <translation>in einem anderen Modus</translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation>unbeschränkt</translation>
    </message>
    <message>
        <source>Without AppArmor no program is confined.</source>
        <translation>Ohne AppArmor ist kein Programm beschränkt.</translation>
    </message>
    <message>
        <source>None among the programs whose sockets your user may see.</source>
        <translation>Keines unter den Programmen, deren Sockets Ihr Benutzer sehen darf.</translation>
    </message>
    <message>
        <source>Every program that the network can reach has a profile.</source>
        <translation>Jedes Programm, das aus dem Netzwerk erreichbar ist, hat ein Profil.</translation>
    </message>
    <message>
        <source>The network can reach these, and no profile confines them.</source>
        <translation>Diese sind aus dem Netzwerk erreichbar, und kein Profil beschränkt sie.</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Erstellen …</translation>
    </message>
    <message>
        <source>Create a profile for %1</source>
        <translation>Ein Profil für %1 erstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>%n Programm</numerusform>
            <numerusform>%n Programme</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteres anzeigen</numerusform>
            <numerusform>%n weitere anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found in the profile files and the loaded policy. Files are checked for syntax, double names and where their rules lead.</source>
        <translation>In den Profildateien und der geladenen Richtlinie wurde nichts gefunden. Dateien werden auf Syntax, doppelte Namen und die Ziele ihrer Regeln geprüft.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig …</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Asks for a password</source>
        <translation>Fragt nach einem Passwort</translation>
    </message>
    <message>
        <source>Changes that you make with Pavise are listed here, with the way back.</source>
        <translation>Änderungen, die Sie mit Pavise vornehmen, werden hier samt dem Weg zurück aufgeführt.</translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation>Das Protokoll wird gelesen.</translation>
    </message>
    <message>
        <source>The log holds no denial.</source>
        <translation>Das Protokoll enthält keine Verweigerung.</translation>
    </message>
    <message>
        <source>No log may be read by your user.</source>
        <translation>Ihr Benutzer darf kein Protokoll lesen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1 events in %2 profiles</source>
        <translation>%1 Ereignisse in %2 Profilen</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Es wurde nichts aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Verweigerungen</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>You were not given permission. Ask an administrator of this computer, or export the text and hand it over.</source>
        <translation>Sie haben keine Berechtigung erhalten. Bitten Sie einen Systemverwalter dieses Rechners, oder exportieren Sie den Text und übergeben Sie ihn.</translation>
    </message>
    <message>
        <source>The helper did not understand what was asked. Nothing was changed. Pavise and its helper may be of different versions: install both again.</source>
        <translation>Das Hilfsprogramm hat die Anfrage nicht verstanden. Es wurde nichts geändert. Pavise und sein Hilfsprogramm haben eventuell verschiedene Versionen: Installieren Sie beide neu.</translation>
    </message>
    <message>
        <source>This is more than one change may hold (64 files, 1 MiB each, 4 MiB together). Nothing was changed. Apply it in smaller parts.</source>
        <translation>Dies ist mehr, als eine Änderung enthalten darf (64 Dateien, je 1 MiB, zusammen 4 MiB). Es wurde nichts geändert. Wenden Sie es in kleineren Teilen an.</translation>
    </message>
    <message>
        <source>The helper is busy with other changes. Nothing was changed. Close other password prompts, or try again in a minute.</source>
        <translation>Das Hilfsprogramm ist mit anderen Änderungen beschäftigt. Es wurde nichts geändert. Schließen Sie andere Passwortabfragen oder versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>The change was given up before it began. Nothing was changed.</source>
        <translation>Die Änderung wurde abgebrochen, bevor sie begann. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A file was changed by somebody else in the meantime. Nothing was changed. Look at the new text first, then apply again.</source>
        <translation>Eine Datei wurde inzwischen von jemand anderem geändert. Es wurde nichts geändert. Sehen Sie sich zuerst den neuen Text an und wenden Sie dann erneut an.</translation>
    </message>
    <message>
        <source>A text does not compile. Nothing was changed. Correct what the list names, then apply again.</source>
        <translation>Ein Text lässt sich nicht kompilieren. Es wurde nichts geändert. Korrigieren Sie, was die Liste nennt, und wenden Sie dann erneut an.</translation>
    </message>
    <message>
        <source>The helper refuses to use a file or its policy, because others than root may write it or because it is not sound. Nothing was changed. Set the owner of the file to root and take write permission from others.</source>
        <translation>Das Hilfsprogramm weigert sich, eine Datei oder ihre Richtlinie zu verwenden, weil andere als root sie schreiben dürfen oder weil sie nicht in Ordnung ist. Es wurde nichts geändert. Machen Sie root zum Eigentümer der Datei und entziehen Sie anderen das Schreibrecht.</translation>
    </message>
    <message>
        <source>The profile confines a program that the system cannot do without. Nothing was changed. Allow it below: it is then tried first and taken back by itself unless you keep it.</source>
        <translation>Das Profil beschränkt ein Programm, auf das das System nicht verzichten kann. Es wurde nichts geändert. Gestatten Sie es unten: Es wird dann zuerst erprobt und automatisch zurückgenommen, wenn Sie es nicht beibehalten.</translation>
    </message>
    <message>
        <source>The disk did not take the text: it may be full or read-only. The files are as they were. Make room, then apply again.</source>
        <translation>Die Festplatte hat den Text nicht angenommen: Sie ist eventuell voll oder schreibgeschützt. Die Dateien sind unverändert. Schaffen Sie Platz und wenden Sie dann erneut an.</translation>
    </message>
    <message>
        <source>The kernel refused the policy. Files and kernel are as they were. The target of the editor may be newer than this kernel.</source>
        <translation>Der Kernel hat die Richtlinie abgelehnt. Dateien und Kernel sind unverändert. Der Ziel-Kernel des Editors ist eventuell neuer als dieser Kernel.</translation>
    </message>
    <message>
        <source>The kernel refused the policy, and a file could not be put back. Files and kernel now differ: the profiles page shows where. Restore the file from the history.</source>
        <translation>Der Kernel hat die Richtlinie abgelehnt, und eine Datei konnte nicht zurückgesetzt werden. Dateien und Kernel unterscheiden sich jetzt: Die Seite „Profile“ zeigt, wo. Stellen Sie die Datei aus dem Verlauf wieder her.</translation>
    </message>
    <message>
        <source>What was asked for is not there any more. Nothing was changed. Refresh and look again.</source>
        <translation>Das Angeforderte ist nicht mehr vorhanden. Es wurde nichts geändert. Aktualisieren Sie die Ansicht und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>More running programs would lose their confinement than were shown. Nothing was changed. Look at the list again before you go on.</source>
        <translation>Es würden mehr laufende Programme ihre Beschränkung verlieren als angezeigt. Es wurde nichts geändert. Sehen Sie sich die Liste noch einmal an, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>The helper that changes policy is not installed or could not be started, so nothing was changed. Install the whole package, or export the text.</source>
        <translation>Das Hilfsprogramm, das die Richtlinie ändert, ist nicht installiert oder konnte nicht gestartet werden; es wurde daher nichts geändert. Installieren Sie das vollständige Paket oder exportieren Sie den Text.</translation>
    </message>
    <message>
        <source>The helper is of another version than Pavise, so nothing was changed. Restart Pavise after the update is complete.</source>
        <translation>Das Hilfsprogramm hat eine andere Version als Pavise; es wurde daher nichts geändert. Starten Sie Pavise neu, wenn die Aktualisierung abgeschlossen ist.</translation>
    </message>
    <message>
        <source>You were not given permission, so nothing was changed. Somebody must be logged in at this screen, with a program that asks for passwords, and know an administrator’s password. You can export the text instead.</source>
        <translation>Sie haben keine Berechtigung erhalten; es wurde daher nichts geändert. An diesem Bildschirm muss jemand angemeldet sein, mit einem Programm, das Passwörter abfragt, und das Passwort eines Systemverwalters kennen. Sie können den Text stattdessen exportieren.</translation>
    </message>
    <message>
        <source>The helper ended before it answered. What is true now was read again: look at it before you go on.</source>
        <translation>Das Hilfsprogramm wurde beendet, bevor es geantwortet hat. Der jetzige Stand wurde neu gelesen: Sehen Sie ihn sich an, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>The helper did not answer in time. Nothing was changed. Try again.</source>
        <translation>Das Hilfsprogramm hat nicht rechtzeitig geantwortet. Es wurde nichts geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>%1 has another text on the disk now.</source>
        <translation>%1 hat jetzt einen anderen Text auf der Festplatte.</translation>
    </message>
    <message>
        <source>%1 does not compile: it needs more memory or time than allowed.</source>
        <translation>%1 lässt sich nicht kompilieren: Mehr Speicher oder Zeit ist nötig als erlaubt.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1 does not compile.</source>
        <translation>%1 lässt sich nicht kompilieren.</translation>
    </message>
    <message>
        <source>%1 is not included by any profile of this change.</source>
        <translation>%1 wird von keinem Profil dieser Änderung eingebunden.</translation>
    </message>
    <message>
        <source>%1 or its folder may be written by others than root.</source>
        <translation>%1 oder der zugehörige Ordner darf von anderen als root geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 was written and put back.</source>
        <translation>%1 wurde geschrieben und zurückgesetzt.</translation>
    </message>
    <message>
        <source>%1 differs from what the kernel holds.</source>
        <translation>%1 weicht von dem ab, was der Kernel enthält.</translation>
    </message>
    <message>
        <source>%1 attaches to a program the system cannot do without.</source>
        <translation>%1 ist einem Programm zugeordnet, auf das das System nicht verzichten kann.</translation>
    </message>
    <message>
        <source>%1 was saved and not loaded, because it is disabled.</source>
        <translation>%1 wurde gespeichert, aber nicht geladen, da es deaktiviert ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n running process(es) would lose the confinement of %1.</source>
        <translation>
            <numerusform>%n laufender Prozess würde die Beschränkung durch %1 verlieren.</numerusform>
            <numerusform>%n laufende Prozesse würden die Beschränkung durch %1 verlieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Set mode</source>
        <translation>Modus gesetzt</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Unloaded</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>Unloaded everything</source>
        <translation>Alles entladen</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Recorded silenced denials</source>
        <translation>Stille Verweigerungen aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>No profile includes %1, so it cannot be checked or applied. Include it in a profile first.</source>
        <translation>Kein Profil bindet %1 ein, daher ist weder Prüfen noch Anwenden möglich. Binden Sie die Datei zuerst in ein Profil ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n more profile(s) include this file and are not loaded again by this change: reload them afterwards.</source>
        <translation>
            <numerusform>%n weiteres Profil bindet diese Datei ein und wird durch diese Änderung nicht neu geladen: Laden Sie es anschließend neu.</numerusform>
            <numerusform>%n weitere Profile binden diese Datei ein und werden durch diese Änderung nicht neu geladen: Laden Sie sie anschließend neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>the mode of the profile</source>
        <translation>der Modus des Profils</translation>
    </message>
    <message>
        <source>the programs that the profile attaches to</source>
        <translation>die Programme, denen das Profil zugeordnet ist</translation>
    </message>
    <message>
        <source>whether everything is logged</source>
        <translation>ob alles protokolliert wird</translation>
    </message>
    <message>
        <source>how paths are looked up</source>
        <translation>wie Pfade aufgelöst werden</translation>
    </message>
    <message>
        <source>the extended attributes of its programs</source>
        <translation>die erweiterten Attribute seiner Programme</translation>
    </message>
    <message>
        <source>another flag of the profile</source>
        <translation>ein anderes Flag des Profils</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensibel</translation>
    </message>
    <message>
        <source>newly allowed</source>
        <translation>neu erlaubt</translation>
    </message>
    <message>
        <source>no longer allowed</source>
        <translation>nicht mehr erlaubt</translation>
    </message>
    <message>
        <source>runs elsewhere</source>
        <translation>läuft anderswo</translation>
    </message>
    <message>
        <source>logging changes</source>
        <translation>Protokollierung ändert sich</translation>
    </message>
    <message>
        <source>header changes</source>
        <translation>Kopf ändert sich</translation>
    </message>
    <message>
        <source>own files only</source>
        <translation>nur eigene Dateien</translation>
    </message>
    <message>
        <source>files of others only</source>
        <translation>nur Dateien anderer</translation>
    </message>
    <message>
        <source>all of its kind</source>
        <translation>alles dieser Art</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>was in %1</source>
        <translation>war in %1</translation>
    </message>
</context>
<context>
    <name>ProcessDetails</name>
    <message>
        <source>A thread of the kernel itself. AppArmor does not confine the kernel.</source>
        <translation>Ein Thread des Kernels selbst. AppArmor beschränkt den Kernel nicht.</translation>
    </message>
    <message>
        <source>What confines this process is not known.</source>
        <translation>Was diesen Prozess beschränkt, ist unbekannt.</translation>
    </message>
    <message>
        <source>The profile %1 is for this program and does not hold it: it was started before the profile was loaded, or by a rule that leaves confinement. Start it again to confine it.</source>
        <translation>Das Profil %1 ist für dieses Programm bestimmt, gilt aber nicht: Das Programm wurde gestartet, bevor das Profil geladen war, oder durch eine Regel, die aus der Beschränkung führt. Starten Sie es neu, um es zu beschränken.</translation>
    </message>
    <message>
        <source>No profile confines it, and the network can reach it. A fault in this program is a fault in everything its user may do.</source>
        <translation>Kein Profil beschränkt es, und es ist aus dem Netzwerk erreichbar. Ein Fehler in diesem Programm gefährdet alles, was sein Benutzer darf.</translation>
    </message>
    <message>
        <source>No profile confines it. It may do whatever its user may.</source>
        <translation>Kein Profil beschränkt es. Es darf alles, was sein Benutzer darf.</translation>
    </message>
    <message>
        <source>The profile %1 is enforced: what it does not allow is refused.</source>
        <translation>Das Profil %1 wird durchgesetzt: Was es nicht erlaubt, wird verweigert.</translation>
    </message>
    <message>
        <source>The profile %1 only logs. Nothing is blocked.</source>
        <translation>Das Profil %1 protokolliert nur. Nichts wird blockiert.</translation>
    </message>
    <message>
        <source>Several profiles confine it at once, in different modes.</source>
        <translation>Mehrere Profile beschränken es zugleich, in verschiedenen Modi.</translation>
    </message>
    <message>
        <source>It runs under the profile %1.</source>
        <translation>Es läuft unter dem Profil %1.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>none: only the engine’s other walls hold it</source>
        <translation>keines: Nur die übrigen Schranken der Laufzeitumgebung halten es</translation>
    </message>
    <message>
        <source>%1, the engine’s own for all of its containers</source>
        <translation>%1, von der Laufzeitumgebung für alle ihre Container</translation>
    </message>
    <message>
        <source>%1, its own</source>
        <translation>%1, ein eigenes</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>&amp;Go to profile</source>
        <translation>&amp;Zum Profil</translation>
    </message>
    <message>
        <source>De&amp;nials</source>
        <translation>&amp;Verweigerungen</translation>
    </message>
    <message>
        <source>&amp;Create a profile…</source>
        <translation>Profil &amp;erstellen …</translation>
    </message>
    <message>
        <source>Profiles in the stack</source>
        <translation>Profile im Stapel</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>Lauscht an</translation>
    </message>
    <message>
        <source>%1 port %2, %3</source>
        <translation>%1 Port %2, %3</translation>
    </message>
    <message>
        <source>from the network</source>
        <translation>aus dem Netzwerk</translation>
    </message>
    <message>
        <source>from this machine only</source>
        <translation>nur von diesem Rechner</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>ProfileDetails</name>
    <message>
        <source>Its file has an error, so it cannot be loaded as it is: %1.</source>
        <translation>Die Datei enthält einen Fehler, daher kann das Profil so nicht geladen werden: %1.</translation>
    </message>
    <message>
        <source>A link in the folder disable keeps it from being loaded. Its programs run without this profile.</source>
        <translation>Ein Link im Ordner disable verhindert das Laden. Die Programme laufen ohne dieses Profil.</translation>
    </message>
    <message>
        <source>A file defines it. Without a kernel to ask, nothing is known about loading.</source>
        <translation>Eine Datei definiert es. Ohne einen Kernel, der gefragt werden kann, ist über das Laden nichts bekannt.</translation>
    </message>
    <message>
        <source>A file defines it, but the kernel does not hold it. Its programs run without this profile.</source>
        <translation>Eine Datei definiert es, aber der Kernel enthält es nicht. Die Programme laufen ohne dieses Profil.</translation>
    </message>
    <message>
        <source>What the rules do not allow is refused and logged.</source>
        <translation>Was die Regeln nicht erlauben, wird verweigert und protokolliert.</translation>
    </message>
    <message>
        <source>Complain mode only logs. Nothing is blocked until you enforce the profile.</source>
        <translation>Der complain-Modus protokolliert nur. Nichts wird blockiert, bis Sie das Profil durchsetzen.</translation>
    </message>
    <message>
        <source>A program that does what the rules do not allow is killed.</source>
        <translation>Ein Programm, das tut, was die Regeln nicht erlauben, wird beendet.</translation>
    </message>
    <message>
        <source>The profile gives the program a name and blocks nothing.</source>
        <translation>Das Profil gibt dem Programm einen Namen und blockiert nichts.</translation>
    </message>
    <message>
        <source>What the rules do not decide is asked from a person.</source>
        <translation>Bei allem, was die Regeln nicht entscheiden, wird eine Person gefragt.</translation>
    </message>
    <message>
        <source>The kernel reports a mode that Pavise does not know.</source>
        <translation>Der Kernel meldet einen Modus, den Pavise nicht kennt.</translation>
    </message>
    <message>
        <source>local rules</source>
        <translation>lokale Regeln</translation>
    </message>
    <message>
        <source>, user %1</source>
        <translation>, Benutzer %1</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 anzeigen</translation>
    </message>
    <message>
        <source>Recorded events</source>
        <translation>Aufgezeichnete Ereignisse</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Would be denied</source>
        <translation>Würde verweigert</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Show denials</source>
        <translation>Verweigerungen anzeigen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Attaches to</source>
        <translation>Zugeordnet zu</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Local rules</source>
        <translation>Lokale Regeln</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>In the kernel</source>
        <translation>Im Kernel</translation>
    </message>
    <message>
        <source>Open &amp;in editor</source>
        <translation>Im Ed&amp;itor öffnen</translation>
    </message>
    <message>
        <source>&amp;Local rules</source>
        <translation>&amp;Lokale Regeln</translation>
    </message>
    <message>
        <source>Cop&amp;y to a file of your own…</source>
        <translation>In eigene &amp;Datei kopieren …</translation>
    </message>
</context>
<context>
    <name>Reload</name>
    <message>
        <source>%1 cannot be read and was left out.</source>
        <translation>%1 kann nicht gelesen werden und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is larger than the helper takes and was left out.</source>
        <translation>%1 ist größer, als das Hilfsprogramm annimmt, und wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>RowReason</name>
    <message>
        <source>any program can have written this line; nothing is made of it</source>
        <translation>jedes Programm kann diese Zeile geschrieben haben; daraus wird nichts gemacht</translation>
    </message>
    <message>
        <source>no file defines this profile; a copy under another name can be changed</source>
        <translation>keine Datei definiert dieses Profil; eine Kopie unter anderem Namen lässt sich ändern</translation>
    </message>
    <message>
        <source>another program writes this profile anew; only a copy under another name can be changed</source>
        <translation>ein anderes Programm schreibt dieses Profil immer neu; nur eine Kopie unter anderem Namen lässt sich ändern</translation>
    </message>
    <message>
        <source>the profile&apos;s file has errors, which come first</source>
        <translation>die Datei des Profils enthält Fehler, die zuerst behoben werden müssen</translation>
    </message>
    <message>
        <source>several profiles together refused it</source>
        <translation>mehrere Profile zusammen haben es verweigert</translation>
    </message>
    <message>
        <source>the record in the log is cut</source>
        <translation>der Eintrag im Protokoll ist abgeschnitten</translation>
    </message>
    <message>
        <source>no rule of a profile decides this</source>
        <translation>keine Regel eines Profils entscheidet dies</translation>
    </message>
    <message>
        <source>the record does not say enough for a rule</source>
        <translation>der Eintrag sagt nicht genug für eine Regel</translation>
    </message>
    <message>
        <source>the log does not say which program this was: the record of its start is missing</source>
        <translation>das Protokoll sagt nicht, welches Programm dies war: der Eintrag seines Starts fehlt</translation>
    </message>
    <message>
        <source>the program may be started, but the profile that it is to get is not loaded</source>
        <translation>das Programm darf gestartet werden, aber das Profil, das es erhalten soll, ist nicht geladen</translation>
    </message>
    <message>
        <source>the program runs outside of this profile, as was decided</source>
        <translation>das Programm läuft außerhalb dieses Profils, wie entschieden</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>passwords and keys</source>
        <translation>Passwörter und Schlüssel</translation>
    </message>
    <message>
        <source>what runs at the next login or start</source>
        <translation>was beim nächsten Anmelden oder Systemstart läuft</translation>
    </message>
    <message>
        <source>programs and settings of the whole system</source>
        <translation>Programme und Einstellungen des gesamten Systems</translation>
    </message>
    <message>
        <source>AppArmor’s own policy</source>
        <translation>die Richtlinie von AppArmor selbst</translation>
    </message>
    <message>
        <source>raw memory and disks</source>
        <translation>roher Speicher und Datenträger</translation>
    </message>
    <message>
        <source>a way out of the profile</source>
        <translation>ein Weg aus dem Profil heraus</translation>
    </message>
    <message>
        <source>No recorded event of this profile needed it. An enforced profile logs only what it refuses, so exercise the program in complain or audit mode before you take it out.</source>
        <translation>Kein aufgezeichnetes Ereignis dieses Profils hat sie gebraucht. Ein durchgesetztes Profil protokolliert nur, was es verweigert; benutzen Sie das Programm daher im complain- oder audit-Modus, bevor Sie die Regel entfernen.</translation>
    </message>
    <message>
        <source>Opens %1: %2 %3</source>
        <comment>danger, permissions, example</comment>
        <translation>Öffnet Zugang – %1: %2 %3</translation>
    </message>
    <message>
        <source>The rule that counts is in %1, line %2.</source>
        <translation>Die maßgebliche Regel steht in %1, Zeile %2.</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensibel</translation>
    </message>
    <message>
        <source>not enforced here</source>
        <translation>hier nicht durchgesetzt</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>shadowed</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>redundant</source>
        <translation>überflüssig</translation>
    </message>
    <message>
        <source>never needed</source>
        <translation>nie gebraucht</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>&amp;Name for %1</source>
        <translation>&amp;Name für %1</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Diesen Filter &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>not below any folder</source>
        <translation>nicht unterhalb eines Ordners</translation>
    </message>
    <message>
        <source>listens to and forges network traffic</source>
        <translation>belauscht und fälscht Netzwerkverkehr</translation>
    </message>
    <message>
        <source>a kind of network that is seldom used</source>
        <translation>eine selten genutzte Art von Netzwerk</translation>
    </message>
    <message>
        <source>reads what all other programs say</source>
        <translation>liest, was alle anderen Programme sagen</translation>
    </message>
    <message>
        <source>a service that can do much for others</source>
        <translation>ein Dienst, der viel für andere tun kann</translation>
    </message>
    <message>
        <source>talks to services of the system</source>
        <translation>spricht mit Diensten des Systems</translation>
    </message>
    <message>
        <source>talks to programs of the desktop</source>
        <translation>spricht mit Programmen der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>reads and steers other processes</source>
        <translation>liest und steuert andere Prozesse</translation>
    </message>
    <message>
        <source>lets another process look into it</source>
        <translation>lässt einen anderen Prozess hineinsehen</translation>
    </message>
    <message>
        <source>looks into other processes</source>
        <translation>sieht in andere Prozesse hinein</translation>
    </message>
    <message>
        <source>lets another program stop it</source>
        <translation>lässt sich von einem anderen Programm anhalten</translation>
    </message>
    <message>
        <source>can end programs that are not confined</source>
        <translation>kann unbeschränkte Programme beenden</translation>
    </message>
    <message>
        <source>can end programs of one profile</source>
        <translation>kann Programme eines Profils beenden</translation>
    </message>
    <message>
        <source>can start anything that the profile allows</source>
        <translation>kann alles starten, was das Profil erlaubt</translation>
    </message>
    <message>
        <source>runs programs that anybody wrote</source>
        <translation>führt Programme aus, die irgendwer geschrieben hat</translation>
    </message>
    <message>
        <source>a program from where people write</source>
        <translation>ein Programm von einem Ort, an dem Personen schreiben</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>a privilege that Pavise does not know</source>
        <translation>ein Privileg, das Pavise nicht kennt</translation>
    </message>
    <message>
        <source>takes file systems away</source>
        <translation>entfernt Dateisysteme</translation>
    </message>
    <message>
        <source>moves files to where other rules hold</source>
        <translation>verschiebt Dateien dorthin, wo andere Regeln gelten</translation>
    </message>
    <message>
        <source>uses more of the machine</source>
        <translation>beansprucht mehr vom Rechner</translation>
    </message>
    <message>
        <source>reaches parts of the kernel that only root could</source>
        <translation>erreicht Teile des Kernels, die sonst nur root erreicht</translation>
    </message>
    <message>
        <source>talks to programs on this machine</source>
        <translation>spricht mit Programmen auf diesem Rechner</translation>
    </message>
    <message>
        <source>acts with rights of another program</source>
        <translation>handelt mit den Rechten eines anderen Programms</translation>
    </message>
    <message>
        <source>a part of the kernel that was often attacked</source>
        <translation>ein oft angegriffener Teil des Kernels</translation>
    </message>
    <message>
        <source>leaves confinement</source>
        <translation>verlässt die Beschränkung</translation>
    </message>
    <message>
        <source>goes on under other rules</source>
        <translation>läuft unter anderen Regeln weiter</translation>
    </message>
    <message>
        <source>goes on under rules of its own part</source>
        <translation>läuft unter Regeln seines eigenen Teils weiter</translation>
    </message>
    <message>
        <source>the password hashes of all users</source>
        <translation>die Passwort-Hashes aller Benutzer</translation>
    </message>
    <message>
        <source>decides who may become root</source>
        <translation>entscheidet, wer zu root werden darf</translation>
    </message>
    <message>
        <source>the private keys of this machine</source>
        <translation>die privaten Schlüssel dieses Rechners</translation>
    </message>
    <message>
        <source>private keys of services</source>
        <translation>private Schlüssel von Diensten</translation>
    </message>
    <message>
        <source>certificates of services</source>
        <translation>Zertifikate von Diensten</translation>
    </message>
    <message>
        <source>decides who may log in</source>
        <translation>entscheidet, wer sich anmelden darf</translation>
    </message>
    <message>
        <source>the rules of AppArmor itself</source>
        <translation>die Regeln von AppArmor selbst</translation>
    </message>
    <message>
        <source>the list of users</source>
        <translation>die Liste der Benutzer</translation>
    </message>
    <message>
        <source>starts programs as root or for everybody</source>
        <translation>startet Programme als root oder für alle</translation>
    </message>
    <message>
        <source>settings that most programs read</source>
        <translation>Einstellungen, die die meisten Programme lesen</translation>
    </message>
    <message>
        <source>decides whom connections trust</source>
        <translation>entscheidet, wem Verbindungen vertrauen</translation>
    </message>
    <message>
        <source>settings of the system</source>
        <translation>Einstellungen des Systems</translation>
    </message>
    <message>
        <source>harmless devices</source>
        <translation>harmlose Geräte</translation>
    </message>
    <message>
        <source>the memory of the kernel</source>
        <translation>der Speicher des Kernels</translation>
    </message>
    <message>
        <source>whole disks, past all file permissions</source>
        <translation>ganze Datenträger, an allen Dateirechten vorbei</translation>
    </message>
    <message>
        <source>everything that is typed</source>
        <translation>alles, was getippt wird</translation>
    </message>
    <message>
        <source>camera and microphone</source>
        <translation>Kamera und Mikrofon</translation>
    </message>
    <message>
        <source>memory shared between programs</source>
        <translation>zwischen Programmen geteilter Speicher</translation>
    </message>
    <message>
        <source>graphics hardware</source>
        <translation>Grafikhardware</translation>
    </message>
    <message>
        <source>terminals</source>
        <translation>Terminals</translation>
    </message>
    <message>
        <source>hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>memory and secrets of processes</source>
        <translation>Speicher und Geheimnisse von Prozessen</translation>
    </message>
    <message>
        <source>can stop the machine</source>
        <translation>kann den Rechner anhalten</translation>
    </message>
    <message>
        <source>settings of the kernel</source>
        <translation>Einstellungen des Kernels</translation>
    </message>
    <message>
        <source>what processes are allowed to do</source>
        <translation>was Prozesse dürfen</translation>
    </message>
    <message>
        <source>what processes do</source>
        <translation>was Prozesse tun</translation>
    </message>
    <message>
        <source>what the kernel tells</source>
        <translation>was der Kernel mitteilt</translation>
    </message>
    <message>
        <source>the inside of the kernel</source>
        <translation>das Innere des Kernels</translation>
    </message>
    <message>
        <source>settings of devices</source>
        <translation>Einstellungen von Geräten</translation>
    </message>
    <message>
        <source>keys and passwords of a person</source>
        <translation>Schlüssel und Passwörter einer Person</translation>
    </message>
    <message>
        <source>passwords and mail of a person</source>
        <translation>Passwörter und E-Mail einer Person</translation>
    </message>
    <message>
        <source>starts programs when a person logs in</source>
        <translation>startet Programme, wenn sich eine Person anmeldet</translation>
    </message>
    <message>
        <source>settings and data of one program</source>
        <translation>Einstellungen und Daten eines Programms</translation>
    </message>
    <message>
        <source>settings of a person</source>
        <translation>Einstellungen einer Person</translation>
    </message>
    <message>
        <source>who has a home here</source>
        <translation>wer hier ein persönliches Verzeichnis hat</translation>
    </message>
    <message>
        <source>files of a person</source>
        <translation>Dateien einer Person</translation>
    </message>
    <message>
        <source>programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>data of programs</source>
        <translation>Daten von Programmen</translation>
    </message>
    <message>
        <source>libraries of programs</source>
        <translation>Bibliotheken von Programmen</translation>
    </message>
    <message>
        <source>the kernel and how it starts</source>
        <translation>der Kernel und wie er startet</translation>
    </message>
    <message>
        <source>steers what root does</source>
        <translation>steuert, was root tut</translation>
    </message>
    <message>
        <source>mail and print jobs</source>
        <translation>E-Mail und Druckaufträge</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>copies of secrets of the system</source>
        <translation>Kopien von Geheimnissen des Systems</translation>
    </message>
    <message>
        <source>data of services</source>
        <translation>Daten von Diensten</translation>
    </message>
    <message>
        <source>what a web server shows</source>
        <translation>was ein Webserver zeigt</translation>
    </message>
    <message>
        <source>temporary files</source>
        <translation>temporäre Dateien</translation>
    </message>
    <message>
        <source>who can talk to it is as good as root</source>
        <translation>wer damit sprechen kann, ist so gut wie root</translation>
    </message>
    <message>
        <source>what runs for a person</source>
        <translation>was für eine Person läuft</translation>
    </message>
    <message>
        <source>what runs now</source>
        <translation>was gerade läuft</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>a place that Pavise does not know</source>
        <translation>ein Ort, den Pavise nicht kennt</translation>
    </message>
    <message>
        <source>the top folder</source>
        <translation>der oberste Ordner</translation>
    </message>
    <message>
        <source>most of what root can do</source>
        <translation>das meiste, was root kann</translation>
    </message>
    <message>
        <source>loads code into the kernel</source>
        <translation>lädt Code in den Kernel</translation>
    </message>
    <message>
        <source>reaches hardware and memory directly</source>
        <translation>erreicht Hardware und Speicher direkt</translation>
    </message>
    <message>
        <source>reads and steers any process</source>
        <translation>liest und steuert jeden Prozess</translation>
    </message>
    <message>
        <source>changes AppArmor&apos;s own policy</source>
        <translation>ändert die Richtlinie von AppArmor selbst</translation>
    </message>
    <message>
        <source>goes past AppArmor</source>
        <translation>geht an AppArmor vorbei</translation>
    </message>
    <message>
        <source>a known way out of confinement</source>
        <translation>ein bekannter Weg aus der Beschränkung</translation>
    </message>
    <message>
        <source>runs code in the kernel</source>
        <translation>führt Code im Kernel aus</translation>
    </message>
    <message>
        <source>rebuilds processes</source>
        <translation>baut Prozesse neu auf</translation>
    </message>
    <message>
        <source>takes over any file</source>
        <translation>übernimmt jede Datei</translation>
    </message>
    <message>
        <source>goes past all file permissions</source>
        <translation>geht an allen Dateirechten vorbei</translation>
    </message>
    <message>
        <source>changes permissions of any file</source>
        <translation>ändert die Rechte jeder Datei</translation>
    </message>
    <message>
        <source>makes programs that run as others</source>
        <translation>erzeugt Programme, die als andere laufen</translation>
    </message>
    <message>
        <source>undoes protection of files</source>
        <translation>hebt den Schutz von Dateien auf</translation>
    </message>
    <message>
        <source>makes devices, and so reaches disks</source>
        <translation>legt Geräte an und erreicht so Datenträger</translation>
    </message>
    <message>
        <source>gives programs privileges</source>
        <translation>verleiht Programmen Privilegien</translation>
    </message>
    <message>
        <source>becomes any group</source>
        <translation>wird zu jeder Gruppe</translation>
    </message>
    <message>
        <source>becomes any user</source>
        <translation>wird zu jedem Benutzer</translation>
    </message>
    <message>
        <source>passes privileges on</source>
        <translation>gibt Privilegien weiter</translation>
    </message>
    <message>
        <source>hides traces</source>
        <translation>verwischt Spuren</translation>
    </message>
    <message>
        <source>reaches other programs&apos; memory</source>
        <translation>erreicht den Speicher anderer Programme</translation>
    </message>
    <message>
        <source>ends any process</source>
        <translation>beendet jeden Prozess</translation>
    </message>
    <message>
        <source>holds up other programs</source>
        <translation>hält andere Programme auf</translation>
    </message>
    <message>
        <source>changes network, routes and firewall</source>
        <translation>ändert Netzwerk, Routen und Firewall</translation>
    </message>
    <message>
        <source>restarts the machine</source>
        <translation>startet den Rechner neu</translation>
    </message>
    <message>
        <source>turns accounting off</source>
        <translation>schaltet das Accounting aus</translation>
    </message>
    <message>
        <source>goes past limits and quotas</source>
        <translation>geht über Grenzen und Kontingente hinaus</translation>
    </message>
    <message>
        <source>changes the clock</source>
        <translation>verstellt die Uhr</translation>
    </message>
    <message>
        <source>takes over terminals</source>
        <translation>übernimmt Terminals</translation>
    </message>
    <message>
        <source>reads the kernel&apos;s messages</source>
        <translation>liest die Meldungen des Kernels</translation>
    </message>
    <message>
        <source>wakes the machine</source>
        <translation>weckt den Rechner auf</translation>
    </message>
    <message>
        <source>reads any file</source>
        <translation>liest jede Datei</translation>
    </message>
    <message>
        <source>reads the audit log</source>
        <translation>liest das Audit-Protokoll</translation>
    </message>
    <message>
        <source>watches other programs</source>
        <translation>beobachtet andere Programme</translation>
    </message>
    <message>
        <source>writes to the audit log</source>
        <translation>schreibt in das Audit-Protokoll</translation>
    </message>
    <message>
        <source>keeps memory for itself</source>
        <translation>behält Speicher für sich</translation>
    </message>
    <message>
        <source>offers well-known services</source>
        <translation>bietet bekannte Dienste an</translation>
    </message>
    <message>
        <source>keeps the machine awake</source>
        <translation>hält den Rechner wach</translation>
    </message>
    <message>
        <source>runs before others</source>
        <translation>läuft vor anderen</translation>
    </message>
    <message>
        <source>is used by nothing</source>
        <translation>wird von nichts verwendet</translation>
    </message>
    <message>
        <source>encryption in the kernel, often attacked</source>
        <translation>Verschlüsselung im Kernel, oft angegriffen</translation>
    </message>
    <message>
        <source>talks to virtual machines</source>
        <translation>spricht mit virtuellen Maschinen</translation>
    </message>
    <message>
        <source>talks to devices nearby</source>
        <translation>spricht mit Geräten in der Nähe</translation>
    </message>
    <message>
        <source>asks the kernel about network and devices</source>
        <translation>fragt den Kernel nach Netzwerk und Geräten</translation>
    </message>
    <message>
        <source>talks to the network</source>
        <translation>spricht mit dem Netzwerk</translation>
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
        <translation>gemischt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>Same as file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Differs from file</source>
        <translation>Weicht von der Datei ab</translation>
    </message>
    <message>
        <source>Loaded, not in file</source>
        <translation>Geladen, nicht in der Datei</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>File says %1</source>
        <translation>Laut Datei %1</translation>
    </message>
    <message>
        <source>Loaded, no file</source>
        <translation>Geladen, ohne Datei</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>Disabled by link</source>
        <translation>Durch Link deaktiviert</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>Auch in %1</translation>
    </message>
    <message>
        <source>Error in line %1</source>
        <translation>Fehler in Zeile %1</translation>
    </message>
    <message>
        <source>Has errors</source>
        <translation>Enthält Fehler</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>In einer Datei</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>would be denied</source>
        <translation>würde verweigert</translation>
    </message>
    <message>
        <source>allowed, logged</source>
        <translation>erlaubt, protokolliert</translation>
    </message>
    <message>
        <source>policy change</source>
        <translation>Richtlinienänderung</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>TextExport</name>
    <message>
        <source>Export texts into a folder</source>
        <translation>Texte in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>Nicht exportiert.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another folder.</source>
        <translation>%1 ist bereits vorhanden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n Datei nach %1 geschrieben.</numerusform>
            <numerusform>%n Dateien nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>Date and time of an event this year, as QDateTime::toString() reads it</extracomment>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date of an event in another year</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Transitions</name>
    <message>
        <source>starts</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>if missing</source>
        <translation>falls fehlend</translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation>unconfined</translation>
    </message>
    <message>
        <source>changes itself</source>
        <translation>wechselt selbst</translation>
    </message>
    <message>
        <source>hat</source>
        <translation>Hat</translation>
    </message>
</context>
<context>
    <name>pavise::ui::AboutDialog</name>
    <message>
        <source>About Pavise</source>
        <translation>Über Pavise</translation>
    </message>
    <message>
        <source>Pavise %1</source>
        <translation>Pavise %1</translation>
    </message>
    <message>
        <source>Shows how AppArmor confines programs, edits profiles, and turns recorded denials into rules.</source>
        <translation>Zeigt, wie AppArmor Programme beschränkt, bearbeitet Profile und macht aus aufgezeichneten Verweigerungen Regeln.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later. It comes without any warranty. The syntax colours are drawn by KSyntaxHighlighting (MIT), the rest of the window by Qt (LGPL).</source>
        <translation>Freie Software unter der GNU General Public License, Version 2 oder neuer, ohne jede Gewährleistung. Die Syntaxfarben zeichnet KSyntaxHighlighting (MIT), den Rest des Fensters Qt (LGPL).</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ApplySheet</name>
    <message>
        <source>What the change means is being worked out.</source>
        <translation>Die Bedeutung der Änderung wird ermittelt.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Note for the history (optional)</source>
        <translation>Notiz für den Verlauf (optional)</translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation>Notiz für den Verlauf</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Anwenden …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Writes the new texts into a folder of your choice</source>
        <translation>Schreibt die neuen Texte in einen Ordner Ihrer Wahl</translation>
    </message>
    <message>
        <source>An administrator’s password is asked for once.</source>
        <translation>Das Passwort eines Systemverwalters wird einmal abgefragt.</translation>
    </message>
    <message>
        <source>Apply changes to %1</source>
        <translation>Änderungen an %1 anwenden</translation>
    </message>
    <message numerus="yes">
        <source>Text &amp;diff: +%1 −%2 lines in %n file(s)</source>
        <translation>
            <numerusform>Text&amp;vergleich: +%1 −%2 Zeilen in %n Datei</numerusform>
            <numerusform>Text&amp;vergleich: +%1 −%2 Zeilen in %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load into the kernel now</source>
        <translation>Jetzt in den Kernel &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Keep after reboot</source>
        <translation>Nach Neustart &amp;beibehalten</translation>
    </message>
    <message>
        <source>Writes the text to /etc/apparmor.d</source>
        <translation>Schreibt den Text nach /etc/apparmor.d</translation>
    </message>
    <message>
        <source>&amp;Try first: undo by itself unless I confirm within</source>
        <translation>Zuerst er&amp;proben: automatisch zurücknehmen, wenn ich nicht bestätige innerhalb von</translation>
    </message>
    <message>
        <source>the profile’s own file</source>
        <translation>die eigene Datei des Profils</translation>
    </message>
    <message>
        <source>local/ overrides (survive upgrades)</source>
        <translation>lokale Anpassungen in local/ (überstehen Aktualisierungen)</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben in</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>Schreiben &amp;in</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds to confirm in</source>
        <translation>Sekunden bis zur Bestätigung</translation>
    </message>
    <message>
        <source>I know that the s&amp;ystem may become unusable: apply all the same, as a trial</source>
        <translation>Mir ist bekannt, dass das S&amp;ystem unbenutzbar werden kann: trotzdem zur Erprobung anwenden</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Only to look at.</source>
        <translation>Nur zur Ansicht.</translation>
    </message>
    <message>
        <source>Another change is being tried.</source>
        <translation>Eine andere Änderung wird gerade erprobt.</translation>
    </message>
    <message>
        <source>Keep that one or revert it first, in the bar above; nothing of yours is lost.</source>
        <translation>Behalten Sie diese zuerst bei oder nehmen Sie sie zurück, oben in der Leiste; von Ihren Änderungen geht nichts verloren.</translation>
    </message>
    <message>
        <source>The text has errors. Correct them in the editor, or export the text as a draft.</source>
        <translation>Der Text enthält Fehler. Korrigieren Sie sie im Editor oder exportieren Sie den Text als Entwurf.</translation>
    </message>
    <message>
        <source>It compiles for this kernel. It settles %1 of %2 recorded denials.</source>
        <translation>Der Text lässt sich für diesen Kernel kompilieren. Er erledigt %1 von %2 aufgezeichneten Verweigerungen.</translation>
    </message>
    <message>
        <source>It compiles for this kernel. No recorded denials are concerned.</source>
        <translation>Der Text lässt sich für diesen Kernel kompilieren. Aufgezeichnete Verweigerungen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>The change of %1 is active.</source>
        <translation>Die Änderung an %1 ist wirksam.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Not applied.</source>
        <translation>Nicht angewendet.</translation>
    </message>
    <message>
        <source>The password prompt was closed. Nothing was changed.</source>
        <translation>Die Passwortabfrage wurde geschlossen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Bitte erneut prüfen.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::BootService</name>
    <message>
        <source>No program that asks for the password runs in this session.</source>
        <translation>In dieser Sitzung läuft kein Programm, das das Passwort abfragt.</translation>
    </message>
    <message>
        <source>systemd answered: %1</source>
        <translation>Antwort von systemd: %1</translation>
    </message>
    <message>
        <source>It was not allowed; nothing was changed.</source>
        <translation>Dies wurde nicht gestattet; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ChangeBar</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>in %n Sekunde</numerusform>
            <numerusform>in %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n Profil</numerusform>
            <numerusform>%n Profile</numerusform>
        </translation>
    </message>
    <message>
        <source>What rules silence is logged; that ends %1.</source>
        <translation>Von Regeln still Verweigertes wird protokolliert; das endet %1.</translation>
    </message>
    <message>
        <source>Another program or window tries policy of %1, and only it can keep it. It is taken back %2.</source>
        <translation>Ein anderes Programm oder Fenster erprobt die Richtlinie von %1, und nur dort lässt sie sich beibehalten. Sie wird %2 zurückgenommen.</translation>
    </message>
    <message>
        <source>%1: the earlier mode comes back %2.</source>
        <translation>%1: Der vorherige Modus kehrt %2 zurück.</translation>
    </message>
    <message>
        <source>&amp;Take back now</source>
        <translation>&amp;Jetzt zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) end by themselves later.</source>
        <translation>
            <numerusform>%n weitere Änderung endet später von selbst.</numerusform>
            <numerusform>%n weitere Änderungen enden später von selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>A trial runs.</source>
        <translation>Eine Erprobung läuft.</translation>
    </message>
    <message>
        <source>For a while only.</source>
        <translation>Nur vorübergehend.</translation>
    </message>
    <message numerus="yes">
        <source>It ends by itself after %n minute(s).</source>
        <translation>
            <numerusform>Es endet nach %n Minute von selbst.</numerusform>
            <numerusform>Es endet nach %n Minuten von selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Bitte erneut prüfen.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Beibehalten.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>The change is taken back.</source>
        <translation>Die Änderung ist zurückgenommen.</translation>
    </message>
    <message>
        <source>The password prompt was closed.</source>
        <translation>Die Passwortabfrage wurde geschlossen.</translation>
    </message>
    <message>
        <source>Running programs would lose their confinement. Restore it from the history page, which names them.</source>
        <translation>Laufende Programme würden ihre Beschränkung verlieren. Stellen Sie den Stand auf der Seite „Verlauf“ wieder her; sie nennt diese Programme.</translation>
    </message>
    <message>
        <source>Not undone.</source>
        <translation>Nicht rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ChangeFlow</name>
    <message>
        <source>Enforce %1</source>
        <translation>%1 durchsetzen</translation>
    </message>
    <message>
        <source>What the rules do not allow is refused and logged from now on.</source>
        <translation>Was die Regeln nicht erlauben, wird ab jetzt verweigert und protokolliert.</translation>
    </message>
    <message>
        <source>&amp;Enforce…</source>
        <translation>&amp;Durchsetzen …</translation>
    </message>
    <message>
        <source>%1 is enforced.</source>
        <translation>%1 wird durchgesetzt.</translation>
    </message>
    <message>
        <source>Discard the profile %1</source>
        <translation>Profil %1 verwerfen</translation>
    </message>
    <message>
        <source>It is taken out of the kernel and its file is removed. The history keeps it; it is read first, which may ask for a password of its own.</source>
        <translation>Es wird aus dem Kernel entfernt und seine Datei gelöscht. Im Verlauf bleibt es erhalten; dieser wird zuerst gelesen, wofür eventuell ein eigenes Passwort abgefragt wird.</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen …</translation>
    </message>
    <message>
        <source>%1 is taken out again.</source>
        <translation>%1 ist wieder entfernt.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::Chip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
</context>
<context>
    <name>pavise::ui::CommandSheet</name>
    <message>
        <source>Concerned</source>
        <translation>Betroffen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Note for the history (optional)</source>
        <translation>Notiz für den Verlauf (optional)</translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation>Notiz für den Verlauf</translation>
    </message>
    <message>
        <source>An administrator’s password is asked for once.</source>
        <translation>Das Passwort eines Systemverwalters wird einmal abgefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%n running program(s) lose their confinement:</source>
        <translation>
            <numerusform>%n laufendes Programm verliert seine Beschränkung:</numerusform>
            <numerusform>%n laufende Programme verlieren ihre Beschränkung:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (process %2), under %3</source>
        <translation>%1 (Prozess %2), unter %3</translation>
    </message>
    <message>
        <source>Only to look at.</source>
        <translation>Nur zur Ansicht.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The password prompt was closed. Nothing was changed.</source>
        <translation>Die Passwortabfrage wurde geschlossen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::CompareView</name>
    <message>
        <source>Open in the ed&amp;itor</source>
        <translation>Im Ed&amp;itor öffnen</translation>
    </message>
    <message>
        <source>Read it as &amp;administrator…</source>
        <translation>A&amp;ls Systemverwalter lesen …</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>Changes which of the two comes first</source>
        <translation>Vertauscht, welche der beiden Versionen zuerst kommt</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>Pr&amp;ofil</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Vorher</translation>
    </message>
    <message>
        <source>Af&amp;ter</source>
        <translation>&amp;Nachher</translation>
    </message>
    <message>
        <source>What is answered differently</source>
        <translation>Was anders entschieden wird</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Rule that makes it so</source>
        <translation>Maßgebliche Regel</translation>
    </message>
    <message>
        <source>Answered differently</source>
        <translation>Anders entschieden</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What is the difference?</source>
        <translation>Worin besteht der Unterschied?</translation>
    </message>
    <message>
        <source>Choose a profile and two versions of it: the file on disk, the text in the editor, what the kernel has loaded, or another file. They are compared in meaning, whatever their texts look like.</source>
        <translation>Wählen Sie ein Profil und zwei Versionen davon: die Datei auf der Festplatte, den Text im Editor, den im Kernel geladenen Stand oder eine andere Datei. Verglichen wird die Bedeutung, gleich wie die Texte aussehen.</translation>
    </message>
    <message>
        <source>File on disk</source>
        <translation>Datei auf der Festplatte</translation>
    </message>
    <message>
        <source>Text in the editor</source>
        <translation>Text im Editor</translation>
    </message>
    <message>
        <source>Loaded in the kernel</source>
        <translation>Im Kernel geladen</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>This file defines no profile that is known</source>
        <translation>Diese Datei definiert kein bekanntes Profil</translation>
    </message>
    <message>
        <source>Save the text first, or compare a profile file.</source>
        <translation>Speichern Sie den Text zuerst oder vergleichen Sie eine Profildatei.</translation>
    </message>
    <message>
        <source>Before the change of %1</source>
        <translation>Vor der Änderung vom %1</translation>
    </message>
    <message>
        <source>After the change of %1</source>
        <translation>Nach der Änderung vom %1</translation>
    </message>
    <message>
        <source>Choose a second version</source>
        <translation>Wählen Sie eine zweite Version</translation>
    </message>
    <message>
        <source>Both sides are the same. There may be no other version of this profile yet: open it in the editor, load it, or choose another file.</source>
        <translation>Beide Seiten sind gleich. Vielleicht gibt es noch keine andere Version dieses Profils: Öffnen Sie es im Editor, laden Sie es oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Only an administrator may read loaded policy</source>
        <translation>Nur ein Systemverwalter darf die geladene Richtlinie lesen</translation>
    </message>
    <message>
        <source>The kernel shows the policy that it holds to root only. Pavise’s helper can read it for you.</source>
        <translation>Der Kernel zeigt die Richtlinie, die er enthält, nur root. Das Hilfsprogramm von Pavise kann sie für Sie lesen.</translation>
    </message>
    <message>
        <source>%1 cannot be compared</source>
        <translation>%1 kann nicht verglichen werden</translation>
    </message>
    <message>
        <source>The loaded policy cannot be read</source>
        <translation>Die geladene Richtlinie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
</context>
<context>
    <name>pavise::ui::Completion</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DenialModel</name>
    <message>
        <source>no profile</source>
        <translation>kein Profil</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht benannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Any program can write a line that looks like this one.</source>
        <translation>%1
Jedes Programm kann eine Zeile schreiben, die so aussieht.</translation>
    </message>
    <message>
        <source>may be forged</source>
        <translation>eventuell gefälscht</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DenialNotifier</name>
    <message>
        <source>no profile</source>
        <translation>kein Profil</translation>
    </message>
    <message numerus="yes">
        <source>%n denial(s): %1</source>
        <translation>
            <numerusform>%n Verweigerung: %1</numerusform>
            <numerusform>%n Verweigerungen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Eine Stunde stummschalten</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DenialsPage</name>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Learn…</source>
        <translation>&amp;Lernen …</translation>
    </message>
    <message>
        <source>&amp;Learn from denials…</source>
        <translation>Aus Verweigerungen &amp;lernen …</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Verweigerungen</translation>
    </message>
    <message>
        <source>Recorded events in groups. Nothing changes until you apply it.</source>
        <translation>Aufgezeichnete Ereignisse in Gruppen. Es ändert sich nichts, bis Sie es anwenden.</translation>
    </message>
    <message>
        <source>Recorded events</source>
        <translation>Aufgezeichnete Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Filter löschen</translation>
    </message>
    <message>
        <source>Makes rules of what was refused (L)</source>
        <translation>Macht aus Verweigertem Regeln (L)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Anzei&amp;gen</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n neues Ereignis</numerusform>
            <numerusform>%n neue Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>arrived while you were reading.</source>
        <translation>beim Lesen eingetroffen.</translation>
    </message>
    <message>
        <source>Search, or field:value, -field:value, /pattern/</source>
        <translation>Suche oder Feld:Wert, -Feld:Wert, /Muster/</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Felder: %1</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Denied</source>
        <translation>&amp;Verweigert</translation>
    </message>
    <message>
        <source>&amp;Would be denied (complain mode)</source>
        <translation>&amp;Würde verweigert (complain-Modus)</translation>
    </message>
    <message>
        <source>&amp;Allowed and logged</source>
        <translation>&amp;Erlaubt und protokolliert</translation>
    </message>
    <message>
        <source>Policy &amp;changes and other records</source>
        <translation>&amp;Richtlinienänderungen und andere Einträge</translation>
    </message>
    <message>
        <source>&amp;Saved filters</source>
        <translation>Gespei&amp;cherte Filter</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>By profile</source>
        <translation>Nach Profil</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Nach Klasse</translation>
    </message>
    <message>
        <source>By process</source>
        <translation>Nach Prozess</translation>
    </message>
    <message>
        <source>By machine</source>
        <translation>Nach Rechner</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) with denials</source>
        <translation>
            <numerusform>%n Profil mit Verweigerungen</numerusform>
            <numerusform>%n Profile mit Verweigerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%n muted group(s)</source>
        <translation>
            <numerusform>%n stummgeschaltete Gruppe</numerusform>
            <numerusform>%n stummgeschaltete Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 lost by the log</source>
        <translation>mindestens %1 im Protokoll verloren gegangen</translation>
    </message>
    <message>
        <source>from %1 log lines</source>
        <translation>aus %1 Protokollzeilen</translation>
    </message>
    <message>
        <source>Everything that matches is muted</source>
        <translation>Alles Passende ist stummgeschaltet</translation>
    </message>
    <message>
        <source>Muted denials are listed in the menu Denials.</source>
        <translation>Stummgeschaltete Verweigerungen sind im Menü „Verweigerungen“ aufgeführt.</translation>
    </message>
    <message>
        <source>Choose an event below its profile to see what happened.</source>
        <translation>Wählen Sie ein Ereignis unter seinem Profil, um zu sehen, was geschehen ist.</translation>
    </message>
    <message>
        <source>What happened is shown here.</source>
        <translation>Hier wird gezeigt, was geschehen ist.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stummschalten</translation>
    </message>
    <message>
        <source>Neither shows nor counts such denials; allows nothing</source>
        <translation>Solche Verweigerungen werden weder angezeigt noch gezählt; erlaubt wird damit nichts</translation>
    </message>
    <message>
        <source>Mute &amp;for</source>
        <translation>Stummschalten &amp;für</translation>
    </message>
    <message>
        <source>an &amp;hour</source>
        <translation>eine &amp;Stunde</translation>
    </message>
    <message>
        <source>a &amp;day</source>
        <translation>einen &amp;Tag</translation>
    </message>
    <message>
        <source>a &amp;week</source>
        <translation>eine &amp;Woche</translation>
    </message>
    <message>
        <source>M&amp;uted denials…</source>
        <translation>Stumm&amp;geschaltete Verweigerungen …</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DiffView</name>
    <message>
        <source>Changed lines</source>
        <translation>Geänderte Zeilen</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DryRunPanel</name>
    <message>
        <source>Recorded events and what the text does to them</source>
        <translation>Aufgezeichnete Ereignisse und was der Text mit ihnen macht</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>With this text</source>
        <translation>Mit diesem Text</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Trockenlauf</translation>
    </message>
    <message>
        <source>%1 newly denied</source>
        <translation>%1 neu verweigert</translation>
    </message>
    <message>
        <source>%1 fixed</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 still denied</source>
        <translation>%1 weiterhin verweigert</translation>
    </message>
    <message>
        <source>Dry run: %1</source>
        <translation>Trockenlauf: %1</translation>
    </message>
    <message>
        <source>Of the recorded events, this text settles %1, goes on denying %2 and would newly deny %3.</source>
        <translation>Von den aufgezeichneten Ereignissen erledigt dieser Text %1, verweigert weiterhin %2 und würde %3 neu verweigern.</translation>
    </message>
    <message>
        <source>The text has errors</source>
        <translation>Der Text enthält Fehler</translation>
    </message>
    <message>
        <source>As soon as it compiles, every recorded event is tried on it.</source>
        <translation>Sobald er sich kompilieren lässt, wird jedes aufgezeichnete Ereignis daran durchgespielt.</translation>
    </message>
    <message>
        <source>No recorded events of these profiles</source>
        <translation>Keine aufgezeichneten Ereignisse dieser Profile</translation>
    </message>
    <message>
        <source>The log that the Denials page shows has nothing of the profiles that this text defines.</source>
        <translation>Das Protokoll der Seite „Verweigerungen“ enthält nichts zu den Profilen, die dieser Text definiert.</translation>
    </message>
    <message>
        <source>Nothing to try yet</source>
        <translation>Noch nichts durchzuspielen</translation>
    </message>
    <message>
        <source>Recorded events are tried on the text of a profile while you write it.</source>
        <translation>Aufgezeichnete Ereignisse werden am Text eines Profils durchgespielt, während Sie ihn schreiben.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::EditorPage</name>
    <message>
        <source>Open files</source>
        <translation>Geöffnete Dateien</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Anwenden …</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Schließen (Strg+W)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Open profiles</source>
        <translation>Profile öffnen</translation>
    </message>
    <message>
        <source>Files with unsaved edits: %1</source>
        <translation>Dateien mit ungespeicherten Änderungen: %1</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1 has edits that are nowhere else. Close it and lose them?</source>
        <translation>%1 enthält Änderungen, die sonst nirgends gespeichert sind. Schließen und Änderungen verlieren?</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>&amp;Line (1 to %1):</source>
        <translation>&amp;Zeile (1 bis %1):</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Keine Datei geöffnet</translation>
    </message>
    <message>
        <source>Open a profile from the Profiles page, or any profile file on disk. Nothing is changed until you apply it.</source>
        <translation>Öffnen Sie ein Profil von der Seite „Profile“ oder eine beliebige Profildatei von der Festplatte. Es wird nichts geändert, bis Sie es anwenden.</translation>
    </message>
    <message>
        <source>Problems in this file</source>
        <translation>Probleme in dieser Datei</translation>
    </message>
    <message>
        <source>Outline of the file</source>
        <translation>Gliederung der Datei</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Appl&amp;y…</source>
        <translation>A&amp;nwenden …</translation>
    </message>
    <message>
        <source>Save &amp;a copy…</source>
        <translation>Kopie speic&amp;hern …</translation>
    </message>
    <message>
        <source>Compare &amp;in meaning</source>
        <translation>&amp;Bedeutung vergleichen</translation>
    </message>
    <message>
        <source>Rules against reality</source>
        <translation>Regeln in der Praxis</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Trockenlauf</translation>
    </message>
    <message>
        <source>Impac&amp;t on profiles</source>
        <translation>Aus&amp;wirkung auf Profile</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>Datei s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>S&amp;uchen …</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Erset&amp;zen …</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>We&amp;itersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;Gehe zu Zeile …</translation>
    </message>
    <message>
        <source>Go to the definition</source>
        <translation>Gehe zur Definition</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>Nächstes &amp;Problem</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>&amp;Vorheriges Problem</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>&amp;Kommentar umschalten</translation>
    </message>
    <message>
        <source>&amp;Duplicate line</source>
        <translation>Zeile &amp;duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete line</source>
        <translation>Zeile &amp;löschen</translation>
    </message>
    <message>
        <source>Move line &amp;up</source>
        <translation>Zeile nach &amp;oben</translation>
    </message>
    <message>
        <source>Move line do&amp;wn</source>
        <translation>Zeile nach un&amp;ten</translation>
    </message>
    <message>
        <source>Compl&amp;ete</source>
        <translation>V&amp;ervollständigen</translation>
    </message>
    <message>
        <source>Lay &amp;out</source>
        <translation>For&amp;matieren</translation>
    </message>
    <message>
        <source>Fold bloc&amp;k</source>
        <translation>Block einkl&amp;appen</translation>
    </message>
    <message>
        <source>Unfold block</source>
        <translation>Block ausklappen</translation>
    </message>
    <message>
        <source>Unfold all blocks</source>
        <translation>Alle Blöcke ausklappen</translation>
    </message>
    <message>
        <source>The text has errors, so it can only be saved as a draft elsewhere (Ctrl+S)</source>
        <translation>Der Text enthält Fehler und kann daher nur anderswo als Entwurf gespeichert werden (Strg+S)</translation>
    </message>
    <message>
        <source>Writes the text to the disk without loading it (Ctrl+S)</source>
        <translation>Schreibt den Text auf die Festplatte, ohne ihn zu laden (Strg+S)</translation>
    </message>
    <message>
        <source>Only files of /etc/apparmor.d can be applied</source>
        <translation>Nur Dateien in /etc/apparmor.d können angewendet werden</translation>
    </message>
    <message>
        <source>The text has errors; F8 goes to the next one</source>
        <translation>Der Text enthält Fehler; F8 springt zum nächsten</translation>
    </message>
    <message>
        <source>Shows what the change means, then saves and loads it (Ctrl+Return)</source>
        <translation>Zeigt, was die Änderung bedeutet, und speichert und lädt sie dann (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>This leads to no file that is there: the cursor must be on an include, a variable or the name of a profile.</source>
        <translation>Dies führt zu keiner vorhandenen Datei: Der Cursor muss auf einem include, einer Variablen oder dem Namen eines Profils stehen.</translation>
    </message>
    <message>
        <source>The text has errors: they come first (F8).</source>
        <translation>Der Text enthält Fehler, die zuerst behoben werden müssen (F8).</translation>
    </message>
    <message>
        <source>Kernel that files are checked for</source>
        <translation>Kernel, für den Dateien geprüft werden</translation>
    </message>
    <message>
        <source>Rules that this kernel does not enforce are marked in the text</source>
        <translation>Regeln, die dieser Kernel nicht durchsetzt, sind im Text markiert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel-Kernel</translation>
    </message>
    <message>
        <source>For this kernel</source>
        <translation>Für diesen Kernel</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>For another kernel…</source>
        <translation>Für anderen Kernel …</translation>
    </message>
    <message>
        <source>Choose a file of kernel features</source>
        <translation>Datei mit Kernel-Funktionen auswählen</translation>
    </message>
    <message>
        <source>Open the&amp;m</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Edits of an earlier run were not saved.</source>
        <translation>Änderungen aus einem früheren Programmlauf wurden nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::EditorPanels</name>
    <message>
        <source>What is said of this file</source>
        <translation>Hinweise zu dieser Datei</translation>
    </message>
    <message>
        <source>For files that profiles share</source>
        <translation>Für Dateien, die mehrere Profile nutzen</translation>
    </message>
    <message>
        <source>When an abstraction or a tunable is edited, the profiles that change with it are listed here.</source>
        <translation>Wenn eine Abstraktion oder ein Tunable bearbeitet wird, werden hier die Profile aufgeführt, die sich dadurch ändern.</translation>
    </message>
    <message>
        <source>No edits</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>Change this file, and every profile that reads it is compared before and after.</source>
        <translation>Ändern Sie diese Datei, und jedes Profil, das sie liest, wird vorher und nachher verglichen.</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Keine Probleme gefunden</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Probleme: %1</translation>
    </message>
    <message>
        <source>Rules against reality</source>
        <translation>Regeln in der Praxis</translation>
    </message>
    <message numerus="yes">
        <source>Rules: %n finding(s)</source>
        <translation>
            <numerusform>Regeln: %n Befund</numerusform>
            <numerusform>Regeln: %n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Impact: %n profile(s)</source>
        <translation>
            <numerusform>Auswirkung: %n Profil</numerusform>
            <numerusform>Auswirkung: %n Profile</numerusform>
        </translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
</context>
<context>
    <name>pavise::ui::EditorView</name>
    <message>
        <source>%1
F12 opens it.</source>
        <translation>%1
F12 öffnet die Datei.</translation>
    </message>
    <message>
        <source>The profile %1 in %2, line %3
F12 goes there.</source>
        <translation>Das Profil %1 in %2, Zeile %3
F12 springt dorthin.</translation>
    </message>
    <message>
        <source>Belongs to the package %1.</source>
        <translation>Gehört zum Paket %1.</translation>
    </message>
    <message>
        <source>An update may ask about your edits.</source>
        <translation>Eine Aktualisierung fragt eventuell nach Ihren Änderungen.</translation>
    </message>
    <message>
        <source>An update may ask about your edits; the local file stays as it is.</source>
        <translation>Eine Aktualisierung fragt eventuell nach Ihren Änderungen; die lokale Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>Edi&amp;t local file</source>
        <translation>L&amp;okale Datei bearbeiten</translation>
    </message>
    <message>
        <source>The file was deleted.</source>
        <translation>Die Datei wurde gelöscht.</translation>
    </message>
    <message>
        <source>Your text is here still; Save makes the file again.</source>
        <translation>Ihr Text ist noch hier; „Speichern“ legt die Datei wieder an.</translation>
    </message>
    <message>
        <source>The file cannot be read any more.</source>
        <translation>Die Datei kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>The file was changed on the disk.</source>
        <translation>Die Datei wurde auf der Festplatte geändert.</translation>
    </message>
    <message>
        <source>Reload takes that text and drops your edits; Ctrl+Z brings them back. Keep mine goes on with your text; what it would undo is shown before it is applied.</source>
        <translation>„Neu laden“ übernimmt jenen Text und verwirft Ihre Änderungen; Strg+Z holt sie zurück. „Meine behalten“ arbeitet mit Ihrem Text weiter; was er rückgängig machen würde, wird vor dem Anwenden gezeigt.</translation>
    </message>
    <message>
        <source>The copy could not be written: %1</source>
        <translation>Die Kopie konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::EmptyState</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ExplainForm</name>
    <message>
        <source>E&amp;xplain</source>
        <translation>&amp;Erklären</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>jemand anders</translation>
    </message>
    <message>
        <source>same user</source>
        <translation>selber Benutzer</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>Pr&amp;ofil</translation>
    </message>
    <message>
        <source>&amp;Kind of access</source>
        <translation>&amp;Art des Zugriffs</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>Per&amp;missions</source>
        <translation>&amp;Berechtigungen</translation>
    </message>
    <message>
        <source>File o&amp;wner</source>
        <translation>&amp;Dateieigentümer</translation>
    </message>
    <message>
        <source>A question of this kind has the form: %1</source>
        <translation>Eine Frage dieser Art hat die Form: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ExplainPage</name>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>Zugri&amp;ff</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Tra&amp;nsitions</source>
        <translation>Übe&amp;rgänge</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>Ask what a profile says to an access, and which rule decides</source>
        <translation>Fragt, was ein Profil zu einem Zugriff sagt und welche Regel entscheidet</translation>
    </message>
    <message>
        <source>Compare two versions of a profile in meaning</source>
        <translation>Vergleicht zwei Versionen eines Profils der Bedeutung nach</translation>
    </message>
    <message>
        <source>Follow which program ends in which profile, and by which rule</source>
        <translation>Verfolgt, welches Programm in welchem Profil landet und durch welche Regel</translation>
    </message>
    <message>
        <source>Open in the ed&amp;itor</source>
        <translation>Im Ed&amp;itor öffnen</translation>
    </message>
    <message>
        <source>Rules that take part</source>
        <translation>Beteiligte Regeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Variables of the rule</source>
        <translation>Variablen der Regel</translation>
    </message>
    <message>
        <source>Running kernel</source>
        <translation>Laufender Kernel</translation>
    </message>
    <message>
        <source>The question is not complete</source>
        <translation>Die Frage ist unvollständig</translation>
    </message>
    <message>
        <source>No file defines this profile</source>
        <translation>Keine Datei definiert dieses Profil</translation>
    </message>
    <message>
        <source>Only rules in files can be explained, and no file in the profile folder defines %1.</source>
        <translation>Nur Regeln in Dateien lassen sich erklären, und keine Datei im Profilordner definiert %1.</translation>
    </message>
    <message>
        <source>The profile has errors</source>
        <translation>Das Profil enthält Fehler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which rule decides?</source>
        <translation>Welche Regel entscheidet?</translation>
    </message>
    <message>
        <source>Choose a profile, say what a process wants to do, and press Enter. Explain in the details of a denial brings that denial here.</source>
        <translation>Wählen Sie ein Profil, geben Sie an, was ein Prozess tun will, und drücken Sie die Eingabetaste. „Erklären“ in den Details einer Verweigerung übernimmt diese Verweigerung hierher.</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Values that match, of %1 in all</source>
        <translation>Passende Werte, von insgesamt %1</translation>
    </message>
    <message>
        <source>The rule uses none.</source>
        <translation>Die Regel verwendet keine.</translation>
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
        <translation>&amp;Exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>Export %n profile file(s) for other machines</source>
        <translation>
            <numerusform>%n Profildatei für andere Rechner exportieren</numerusform>
            <numerusform>%n Profildateien für andere Rechner exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are checked for this kernel and written into a folder; nothing is installed here.</source>
        <translation>Die Dateien werden für diesen Kernel geprüft und in einen Ordner geschrieben; hier wird nichts installiert.</translation>
    </message>
    <message>
        <source>Ansible role</source>
        <translation>Ansible-Rolle</translation>
    </message>
    <message>
        <source>Debian source package</source>
        <translation>Debian-Quellpaket</translation>
    </message>
    <message>
        <source>Kubernetes: Security Profiles Operator</source>
        <translation>Kubernetes: Security Profiles Operator</translation>
    </message>
    <message>
        <source>Name &lt;mail@example.org&gt;</source>
        <translation>Name &lt;mail@example.org&gt;</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>&amp;Name of role or package</source>
        <translation>&amp;Name der Rolle oder des Pakets</translation>
    </message>
    <message>
        <source>&amp;Maker</source>
        <translation>E&amp;rsteller</translation>
    </message>
    <message>
        <source>Files that are made</source>
        <translation>Erzeugte Dateien</translation>
    </message>
    <message>
        <source>Text of the chosen file</source>
        <translation>Text der gewählten Datei</translation>
    </message>
    <message>
        <source>That is no name for it.</source>
        <translation>Dieser Name ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>Use small letters, digits and single -, from a letter on.</source>
        <translation>Verwenden Sie Kleinbuchstaben, Ziffern und einzelne -, beginnend mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>Not exported: a profile has errors.</source>
        <translation>Nicht exportiert: Ein Profil enthält Fehler.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be said in this form.</source>
        <translation>
            <numerusform>%n Angabe lässt sich in dieser Form nicht ausdrücken.</numerusform>
            <numerusform>%n Angaben lassen sich in dieser Form nicht ausdrücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>Nicht exportiert.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another folder.</source>
        <translation>%1 ist bereits vorhanden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n Datei nach %1 geschrieben.</numerusform>
            <numerusform>%n Dateien nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>&amp;Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Suchtext</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersetzung</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorheriges</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächstes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
    <message>
        <source>Not a valid regular expression</source>
        <translation>Kein gültiger regulärer Ausdruck</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>Treffer: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::GraphView</name>
    <message>
        <source>Drawing of the transitions</source>
        <translation>Zeichnung der Übergänge</translation>
    </message>
    <message>
        <source>No file defines it: a program that should go there does not start.</source>
        <translation>Keine Datei definiert es: Ein Programm, das dorthin wechseln soll, startet nicht.</translation>
    </message>
    <message>
        <source>It only complains: what it does not allow happens all the same.</source>
        <translation>Es meldet nur: Was es nicht erlaubt, geschieht trotzdem.</translation>
    </message>
    <message numerus="yes">
        <source>%1, from where %n profile(s) can be reached at once. The tree beside it has the same.</source>
        <translation>
            <numerusform>%1; von dort ist %n Profil direkt erreichbar. Der Baum daneben enthält dasselbe.</numerusform>
            <numerusform>%1; von dort sind %n Profile direkt erreichbar. Der Baum daneben enthält dasselbe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n Profil</numerusform>
            <numerusform>%n Profile</numerusform>
        </translation>
    </message>
    <message>
        <source>by one rule</source>
        <translation>durch eine Regel</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown one by one below. Enter makes them one box.</source>
        <translation>%1, unten einzeln gezeigt. Die Eingabetaste macht einen Kasten daraus.</translation>
    </message>
    <message>
        <source>%1 as one box. Enter shows them one by one.</source>
        <translation>%1 als ein Kasten. Die Eingabetaste zeigt sie einzeln.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::HelpWindow</name>
    <message>
        <source>Search the handbook</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Handbook — Pavise</source>
        <translation>Handbuch – Pavise</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>pavise::ui::HistoryDialog</name>
    <message>
        <source>The text is the same before and after.</source>
        <translation>Der Text ist vorher und nachher gleich.</translation>
    </message>
    <message>
        <source>+%1 −%2 lines</source>
        <translation>+%1 −%2 Zeilen</translation>
    </message>
    <message>
        <source>&amp;Export the texts before…</source>
        <translation>Vorherige Texte &amp;exportieren …</translation>
    </message>
</context>
<context>
    <name>pavise::ui::HistoryModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>pavise::ui::HistoryPage</name>
    <message>
        <source>Show &amp;older</source>
        <translation>Älte&amp;re anzeigen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Show prof&amp;iles</source>
        <translation>Prof&amp;ile anzeigen</translation>
    </message>
    <message>
        <source>&amp;Show the history…</source>
        <translation>Verlauf an&amp;zeigen …</translation>
    </message>
    <message>
        <source>&amp;View the change…</source>
        <translation>Änderung &amp;ansehen …</translation>
    </message>
    <message>
        <source>&amp;Compare in meaning</source>
        <translation>&amp;Bedeutung vergleichen</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen …</translation>
    </message>
    <message>
        <source>The password prompt was closed, so the history was not read.</source>
        <translation>Die Passwortabfrage wurde geschlossen, daher wurde der Verlauf nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), newest first</source>
        <translation>
            <numerusform>%n Änderung, neueste zuerst</numerusform>
            <numerusform>%n Änderungen, neueste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>No history here</source>
        <translation>Kein Verlauf vorhanden</translation>
    </message>
    <message>
        <source>Not up to date.</source>
        <translation>Nicht aktuell.</translation>
    </message>
    <message>
        <source>There are newer changes.</source>
        <translation>Es gibt neuere Änderungen.</translation>
    </message>
    <message>
        <source>Refresh shows them.</source>
        <translation>„Aktualisieren“ zeigt sie an.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Der Verlauf kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Noch keine Änderungen</translation>
    </message>
    <message>
        <source>Each change that you apply with Pavise is kept here with the text before it, so that you can look at it and go back.</source>
        <translation>Jede Änderung, die Sie mit Pavise anwenden, wird hier mit dem vorherigen Text aufbewahrt, damit Sie sie ansehen und zurückgehen können.</translation>
    </message>
    <message>
        <source>The history is not shown yet</source>
        <translation>Der Verlauf wird noch nicht angezeigt</translation>
    </message>
    <message>
        <source>Each change that was made with Pavise is kept with the text before it, where only root can read it. An administrator’s password opens it.</source>
        <translation>Jede mit Pavise vorgenommene Änderung wird mit dem vorherigen Text aufbewahrt, an einem Ort, den nur root lesen kann. Das Passwort eines Systemverwalters öffnet ihn.</translation>
    </message>
    <message>
        <source>Choose a change to see what it did and to go back.</source>
        <translation>Wählen Sie eine Änderung, um zu sehen, was sie bewirkt hat, und um zurückzugehen.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>The texts cannot be read.</source>
        <translation>Die Texte können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Restore what was before</source>
        <translation>Vorherigen Stand wiederherstellen</translation>
    </message>
    <message>
        <source>Files and kernel get back what they held before the change of %1. What was changed later in the same files is put aside too; it stays in the history.</source>
        <translation>Dateien und Kernel erhalten zurück, was sie vor der Änderung vom %1 enthielten. Spätere Änderungen an denselben Dateien werden ebenfalls aufgehoben; sie bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>The state before is restored.</source>
        <translation>Der vorherige Stand ist wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ImpactView</name>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Profiles that change</source>
        <translation>Profile, die sich ändern</translation>
    </message>
    <message>
        <source>Profile and example</source>
        <translation>Profil und Beispiel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Profiles compared</source>
        <translation>Verglichene Profile</translation>
    </message>
    <message>
        <source>Nothing is compared</source>
        <translation>Es wird nichts verglichen</translation>
    </message>
    <message>
        <source>no longer compiles</source>
        <translation>lässt sich nicht mehr kompilieren</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare a&amp;gain</source>
        <translation>&amp;Erneut vergleichen</translation>
    </message>
    <message>
        <source>Looking for the profiles that read this file.</source>
        <translation>Profile, die diese Datei lesen, werden gesucht.</translation>
    </message>
    <message>
        <source>No profile reads this file.</source>
        <translation>Kein Profil liest diese Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) compared</source>
        <translation>
            <numerusform>%1 von %n Datei verglichen</numerusform>
            <numerusform>%1 von %n Dateien verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read it</source>
        <translation>
            <numerusform>%n Datei liest sie</numerusform>
            <numerusform>%n Dateien lesen sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) change</source>
        <translation>
            <numerusform>%n Profil ändert sich</numerusform>
            <numerusform>%n Profile ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer compile</source>
        <translation>
            <numerusform>%n lässt sich nicht mehr kompilieren</numerusform>
            <numerusform>%n lassen sich nicht mehr kompilieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>Each profile that reads this file is compared before and after the edit.</source>
        <translation>Jedes Profil, das diese Datei liest, wird vor und nach der Bearbeitung verglichen.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The rest was not compared.</source>
        <translation>Der Rest wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>No profile changes</source>
        <translation>Kein Profil ändert sich</translation>
    </message>
    <message>
        <source>Every profile that reads this file answers as before.</source>
        <translation>Jedes Profil, das diese Datei liest, entscheidet wie zuvor.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnAccessPage</name>
    <message>
        <source>no other file of this system</source>
        <translation>keine andere Datei dieses Systems</translation>
    </message>
    <message numerus="yes">
        <source>also %n existing file(s)</source>
        <translation>
            <numerusform>auch %n vorhandene Datei</numerusform>
            <numerusform>auch %n vorhandene Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>, at least</source>
        <translation>, mindestens</translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive, such as %1</source>
        <translation>
            <numerusform>%n sensible, etwa %1</numerusform>
            <numerusform>%n sensible, etwa %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>settles %n other group(s)</source>
        <translation>
            <numerusform>erledigt %n andere Gruppe</numerusform>
            <numerusform>erledigt %n andere Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Review what was needed</source>
        <translation>Durchsehen, was gebraucht wurde</translation>
    </message>
    <message>
        <source>Rules to add</source>
        <translation>Hinzuzufügende Regeln</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>W&amp;eiter fassen</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>En&amp;ger fassen</translation>
    </message>
    <message>
        <source>&amp;Refuse and stop logging</source>
        <translation>&amp;Verweigern und nicht mehr protokollieren</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Edit the rule…</source>
        <translation>&amp;Regel bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Mute in this session</source>
        <translation>In dieser Sitzung &amp;stummschalten</translation>
    </message>
    <message>
        <source>The session could not be written.</source>
        <translation>Die Sitzung konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>What is decided here is not kept.</source>
        <translation>Was hier entschieden wird, geht verloren.</translation>
    </message>
    <message>
        <source>The rules do not go together.</source>
        <translation>Die Regeln vertragen sich nicht.</translation>
    </message>
    <message>
        <source>Change or leave out the rule that it names.</source>
        <translation>Ändern Sie die genannte Regel oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers to the chosen row</source>
        <translation>Antworten auf den gewählten Eintrag</translation>
    </message>
    <message>
        <source>Nothing was recorded since the last pass.</source>
        <translation>Seit dem letzten Durchgang wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Use the programs first; this does not count as a pass.</source>
        <translation>Benutzen Sie zuerst die Programme; dies zählt nicht als Durchgang.</translation>
    </message>
    <message>
        <source>Pass %1:</source>
        <translation>Durchgang %1:</translation>
    </message>
    <message>
        <source>%1 new. Use the programs again after this; the next pass asks only what is new then.</source>
        <translation>%1 neu. Benutzen Sie die Programme danach noch einmal; der nächste Durchgang fragt nur nach dem, was dann neu ist.</translation>
    </message>
    <message>
        <source>nothing new, %1 before. Learning has come to an end as far as the programs were used.</source>
        <translation>nichts Neues, davor %1. Soweit die Programme benutzt wurden, ist das Lernen abgeschlossen.</translation>
    </message>
    <message>
        <source>new in this pass: %1, %2 before.</source>
        <translation>neu in diesem Durchgang: %1, davor %2.</translation>
    </message>
    <message>
        <source>Nothing else was refused</source>
        <translation>Sonst wurde nichts verweigert</translation>
    </message>
    <message>
        <source>What started programs run under is all there is to write.</source>
        <translation>Zu schreiben ist nur, unter welchem Profil gestartete Programme laufen.</translation>
    </message>
    <message>
        <source>Nothing is left to answer</source>
        <translation>Nichts mehr zu beantworten</translation>
    </message>
    <message numerus="yes">
        <source>The profiles on the disk allow all of it by now (%n group(s)); it was logged before.</source>
        <translation>
            <numerusform>Die Profile auf der Festplatte erlauben inzwischen alles (%n Gruppe); protokolliert wurde es davor.</numerusform>
            <numerusform>Die Profile auf der Festplatte erlauben inzwischen alles (%n Gruppen); protokolliert wurde es davor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log holds nothing for these profiles that a rule would answer.</source>
        <translation>Das Protokoll enthält für diese Profile nichts, worauf eine Regel antworten würde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s) chosen</source>
        <translation>
            <numerusform>%1 von %n Regel gewählt</numerusform>
            <numerusform>%1 von %n Regeln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>they answer %1 of %2 events</source>
        <translation>sie beantworten %1 von %2 Ereignissen</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) to answer. Nothing sensitive is chosen for you.</source>
        <translation>
            <numerusform>%n Gruppe zu beantworten. Sensibles ist nicht vorausgewählt.</numerusform>
            <numerusform>%n Gruppen zu beantworten. Sensibles ist nicht vorausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Erneut &amp;fragen</translation>
    </message>
    <message>
        <source>No row is chosen</source>
        <translation>Kein Eintrag gewählt</translation>
    </message>
    <message>
        <source>Choose a row to see what could answer it.</source>
        <translation>Wählen Sie einen Eintrag, um mögliche Antworten zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was refused this %n time(s).</source>
        <translation>
            <numerusform>%1 wurde dies %n Mal verweigert.</numerusform>
            <numerusform>%1 wurde dies %n Mal verweigert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have been refused this %n time(s).</source>
        <translation>
            <numerusform>%1 wäre dies %n Mal verweigert worden.</numerusform>
            <numerusform>%1 wäre dies %n Mal verweigert worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is muted in this session: M asks again.</source>
        <translation>In dieser Sitzung stummgeschaltet: M fragt wieder danach.</translation>
    </message>
    <message>
        <source>It is left out unless you check it.</source>
        <translation>Bleibt ausgelassen, wenn Sie es nicht ankreuzen.</translation>
    </message>
    <message>
        <source>your own text</source>
        <translation>eigener Text</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>üblich: %1</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Rule, as in a profile:</source>
        <translation>&amp;Regel, wie in einem Profil:</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnModel</name>
    <message>
        <source>Muted in this session</source>
        <translation>In dieser Sitzung stummgeschaltet</translation>
    </message>
    <message>
        <source>Only to look at</source>
        <translation>Nur zur Ansicht</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stummgeschaltet</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>keine Regel</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n file(s))</source>
        <translation>
            <numerusform>%1 (%n Datei)</numerusform>
            <numerusform>%1 (%n Dateien)</numerusform>
        </translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Zuletzt: %1</translation>
    </message>
    <message>
        <source>Rule to add</source>
        <translation>Hinzuzufügende Regel</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnPreviewPage</name>
    <message>
        <source>What is written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Into &amp;local/ files: updates of the package ask nothing</source>
        <translation>In &amp;local/-Dateien: Paketaktualisierungen fragen nicht nach</translation>
    </message>
    <message>
        <source>Into the profiles’ &amp;own files</source>
        <translation>In die &amp;eigenen Dateien der Profile</translation>
    </message>
    <message>
        <source>The rules cannot be written so.</source>
        <translation>Die Regeln können so nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing to write</source>
        <translation>Nichts zu schreiben</translation>
    </message>
    <message>
        <source>The texts hold these rules already. Go back to choose others.</source>
        <translation>Die Texte enthalten diese Regeln bereits. Gehen Sie zurück, um andere zu wählen.</translation>
    </message>
    <message numerus="yes">
        <source>+%1 −%2 lines in %n file(s). Nothing is written before you apply it.</source>
        <translation>
            <numerusform>+%1 −%2 Zeilen in %n Datei. Vor dem Anwenden wird nichts geschrieben.</numerusform>
            <numerusform>+%1 −%2 Zeilen in %n Dateien. Vor dem Anwenden wird nichts geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused all the same:</source>
        <translation>Trotzdem verweigert:</translation>
    </message>
    <message>
        <source>%1. A deny rule stands against it, for instance.</source>
        <translation>%1. Dem steht zum Beispiel eine deny-Regel entgegen.</translation>
    </message>
    <message>
        <source>The log says less of what is new: use the programs once more after this, and learn again for %1.</source>
        <translation>Über Neues sagt das Protokoll weniger: Benutzen Sie die Programme danach noch einmal und lernen Sie erneut für %1.</translation>
    </message>
    <message>
        <source>Planned in the session: another pass for %1. The log says less of a new child than of one that has rules, so use the programs once more after this and go on with the session.</source>
        <translation>In der Sitzung vorgemerkt: ein weiterer Durchgang für %1. Über ein neues Unterprofil sagt das Protokoll weniger als über eines mit Regeln; benutzen Sie die Programme danach daher noch einmal und setzen Sie die Sitzung fort.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnProgramsPage</name>
    <message numerus="yes">
        <source>%1 changed to it %n time(s).</source>
        <translation>
            <numerusform>%1 ist %n Mal dorthin gewechselt.</numerusform>
            <numerusform>%1 ist %n Mal dorthin gewechselt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 went on with it; the start itself is not in the log.</source>
        <translation>%1 lief damit weiter; der Start selbst steht nicht im Protokoll.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not allowed to start it, %n time(s).</source>
        <translation>
            <numerusform>%1 durfte es nicht starten, %n Mal.</numerusform>
            <numerusform>%1 durfte es nicht starten, %n Mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 started it %n time(s).</source>
        <translation>
            <numerusform>%1 hat es %n Mal gestartet.</numerusform>
            <numerusform>%1 hat es %n Mal gestartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>What started programs run under</source>
        <translation>Worunter gestartete Programme laufen</translation>
    </message>
    <message>
        <source>Decided first, because it says which profile their accesses belong to.</source>
        <translation>Wird zuerst entschieden, weil davon abhängt, zu welchem Profil deren Zugriffe gehören.</translation>
    </message>
    <message>
        <source>Started programs</source>
        <translation>Gestartete Programme</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensibel</translation>
    </message>
    <message>
        <source>Nothing is chosen for you here. The usual answer would be “%1”.</source>
        <translation>Hier ist nichts vorausgewählt. Die übliche Antwort wäre „%1“.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>no rule is added now; it is asked again the next time</source>
        <translation>jetzt wird keine Regel hinzugefügt; beim nächsten Mal wird wieder gefragt</translation>
    </message>
    <message>
        <source>Pass its environment on as it is</source>
        <translation>Seine Umgebung unverändert weitergeben</translation>
    </message>
    <message>
        <source>Whoever starts the program can then make it do other things, for instance by LD_PRELOAD</source>
        <translation>Wer das Programm startet, kann es dann zu anderem bringen, etwa über LD_PRELOAD</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnSourcePage</name>
    <message>
        <source>What to learn from</source>
        <translation>Woraus gelernt wird</translation>
    </message>
    <message>
        <source>Choose the log and the profiles that get rules. Nothing is written before you have seen it.</source>
        <translation>Wählen Sie das Protokoll und die Profile, die Regeln erhalten. Es wird nichts geschrieben, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>Profiles with denials</source>
        <translation>Profile mit Verweigerungen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>Nicht gelesen.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&amp;Open a log file…</source>
        <translation>Protokolldatei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a log file</source>
        <translation>Protokolldatei öffnen</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source>Chec&amp;k none</source>
        <translation>&amp;Keine ankreuzen</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>kein Profil</translation>
    </message>
    <message>
        <source>No denials in that time</source>
        <translation>Keine Verweigerungen in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Older ones are in the log: choose a longer time above.</source>
        <translation>Ältere stehen im Protokoll: Wählen Sie oben einen längeren Zeitraum.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n profile(s) with denials chosen</source>
        <translation>
            <numerusform>%1 von %n Profil mit Verweigerungen gewählt</numerusform>
            <numerusform>%1 von %n Profilen mit Verweigerungen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>Alle Programme</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnWizard</name>
    <message>
        <source>Learn from denials</source>
        <translation>Aus Verweigerungen lernen</translation>
    </message>
    <message>
        <source>Log and programs</source>
        <translation>Protokoll und Programme</translation>
    </message>
    <message>
        <source>Started programs</source>
        <translation>Gestartete Programme</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>Zugriffe durchsehen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Anwenden …</translation>
    </message>
</context>
<context>
    <name>pavise::ui::MainWindow</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Pavise</source>
        <translation>Pavise</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>P&amp;rocess</source>
        <translation>P&amp;rozess</translation>
    </message>
    <message>
        <source>&amp;Denials</source>
        <translation>&amp;Verweigerungen</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Verla&amp;uf</translation>
    </message>
    <message>
        <source>%1 — Pavise</source>
        <translation>%1 – Pavise</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>&amp;Neues Profil …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Look at another system’s &amp;files…</source>
        <translation>&amp;Dateien eines anderen Systems ansehen …</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple system</source>
        <translation>&amp;Beispielsystem öffnen</translation>
    </message>
    <message>
        <source>&amp;Back to this computer</source>
        <translation>&amp;Zurück zu diesem Rechner</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>&amp;Vorherige Seite</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>Nächster Fenster&amp;bereich</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Vorheriger Fensterbereich</translation>
    </message>
    <message>
        <source>&amp;Find or filter</source>
        <translation>&amp;Suchen oder filtern</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Names in the navigation</source>
        <translation>Na&amp;men in der Navigation</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht …</translation>
    </message>
    <message>
        <source>&amp;User namespaces…</source>
        <translation>Ben&amp;utzernamensräume …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Pavise</source>
        <translation>&amp;Über Pavise</translation>
    </message>
    <message>
        <source>Open profile files</source>
        <translation>Profildateien öffnen</translation>
    </message>
    <message>
        <source>Choose the top folder of the other system</source>
        <translation>Obersten Ordner des anderen Systems auswählen</translation>
    </message>
</context>
<context>
    <name>pavise::ui::MutedDialog</name>
    <message>
        <source>&amp;Show again</source>
        <translation>&amp;Wieder anzeigen</translation>
    </message>
    <message>
        <source>Muted denials</source>
        <translation>Stummgeschaltete Verweigerungen</translation>
    </message>
    <message>
        <source>They are neither shown nor counted. Muting allows nothing: what was refused goes on being refused.</source>
        <translation>Sie werden weder angezeigt noch gezählt. Stummschalten erlaubt nichts: Was verweigert wurde, wird weiterhin verweigert.</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Verweigerungen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>Sie es aufheben</translation>
    </message>
</context>
<context>
    <name>pavise::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>pavise::ui::NewProfileWizard</name>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>&amp;Laden …</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>Loaded profile</source>
        <translation>Geladenes Profil</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Name and start</source>
        <translation>Name und Start</translation>
    </message>
    <message>
        <source>Parts to include</source>
        <translation>Einzubindende Bausteine</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>Use and learn</source>
        <translation>Benutzen und lernen</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>Durchsetzen</translation>
    </message>
    <message>
        <source>The profile %1 is loaded and only complains. Keep it, to go on later?</source>
        <translation>Das Profil %1 ist geladen und meldet nur. Behalten, um später weiterzumachen?</translation>
    </message>
    <message>
        <source>The Learn wizard takes it up again at any time. Discarding takes it out of the kernel and removes its file.</source>
        <translation>Der Assistent „Lernen“ kann es jederzeit wieder aufgreifen. Verwerfen entfernt es aus dem Kernel und löscht seine Datei.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Discard it…</source>
        <translation>&amp;Verwerfen …</translation>
    </message>
</context>
<context>
    <name>pavise::ui::OutlineModel</name>
    <message>
        <source>child profile</source>
        <translation>Unterprofil</translation>
    </message>
    <message>
        <source>hat</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>%1 rules: %2</source>
        <translation>%1-Regeln: %2</translation>
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
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Profiles by mode</source>
        <translation>Profile nach Modus</translation>
    </message>
    <message>
        <source>Network services without a profile</source>
        <translation>Netzwerkdienste ohne Profil</translation>
    </message>
    <message>
        <source>Denials in the log</source>
        <translation>Verweigerungen im Protokoll</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Running programs</source>
        <translation>Laufende Programme</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Neueste Ereignisse</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Alle Profile</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>Alle Prozesse</translation>
    </message>
    <message>
        <source>All denials</source>
        <translation>Alle Verweigerungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>apparmor.service is on.</source>
        <translation>apparmor.service ist eingeschaltet.</translation>
    </message>
    <message>
        <source>It loads the profiles now and at every start.</source>
        <translation>Er lädt die Profile jetzt und bei jedem Systemstart.</translation>
    </message>
    <message>
        <source>The service was not enabled.</source>
        <translation>Der Dienst wurde nicht aktiviert.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>What was before is back.</source>
        <translation>Der vorherige Stand ist zurück.</translation>
    </message>
    <message>
        <source>It was not undone.</source>
        <translation>Nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>Kernel %1</translation>
    </message>
    <message>
        <source>Reading the system…</source>
        <translation>System wird gelesen …</translation>
    </message>
</context>
<context>
    <name>pavise::ui::PageHeader</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>pavise::ui::PathLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>pavise::ui::PolicyService</name>
    <message numerus="yes">
        <source>%n file(s) were loaded before that.</source>
        <translation>
            <numerusform>%n Datei wurde davor geladen.</numerusform>
            <numerusform>%n Dateien wurden davor geladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the files could be read.</source>
        <translation>Keine der Dateien konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Nobody kept the change in time, so all is as it was before.</source>
        <translation>Niemand hat die Änderung rechtzeitig beibehalten, daher ist alles wie zuvor.</translation>
    </message>
    <message>
        <source>This is the sample system: it can be read, edited and checked, and nothing can be changed. You can export the text.</source>
        <translation>Dies ist das Beispielsystem: Es kann gelesen, bearbeitet und geprüft, aber nicht geändert werden. Sie können den Text exportieren.</translation>
    </message>
    <message>
        <source>These are the files of another system: they can be read, edited and checked, and are not changed. You can export the text and put it there yourself.</source>
        <translation>Dies sind die Dateien eines anderen Systems: Sie können gelesen, bearbeitet und geprüft werden und bleiben unverändert. Sie können den Text exportieren und selbst dort ablegen.</translation>
    </message>
    <message>
        <source>The helper that changes policy is not installed or cannot be started. Everything can be read, edited and checked. You can export the text.</source>
        <translation>Das Hilfsprogramm, das die Richtlinie ändert, ist nicht installiert oder kann nicht gestartet werden. Alles kann gelesen, bearbeitet und geprüft werden. Sie können den Text exportieren.</translation>
    </message>
    <message>
        <source>The helper is of another version than Pavise. Restart Pavise after the update is complete, or export the text.</source>
        <translation>Das Hilfsprogramm hat eine andere Version als Pavise. Starten Sie Pavise neu, wenn die Aktualisierung abgeschlossen ist, oder exportieren Sie den Text.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n file(s), %1 now have the new text.</source>
        <translation>
            <numerusform>Von %n Datei haben jetzt %1 den neuen Text.</numerusform>
            <numerusform>Von %n Dateien haben jetzt %1 den neuen Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trial was over already. What is true now was read again.</source>
        <translation>Die Erprobung war bereits vorbei. Der jetzige Stand wurde neu gelesen.</translation>
    </message>
    <message>
        <source>It could not be kept: %1</source>
        <translation>Es konnte nicht beibehalten werden: %1</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>It could not be taken back at once: %1 It is when the time is over.</source>
        <translation>Es konnte nicht sofort zurückgenommen werden: %1 Dies geschieht nach Ablauf der Zeit.</translation>
    </message>
    <message>
        <source>The history does not hold this change any more, so it cannot be taken back from here. The history page has what is left.</source>
        <translation>Der Verlauf enthält diese Änderung nicht mehr, daher kann sie von hier aus nicht zurückgenommen werden. Die Seite „Verlauf“ zeigt, was noch da ist.</translation>
    </message>
    <message>
        <source>It could not be taken back at once: %1</source>
        <translation>Es konnte nicht sofort zurückgenommen werden: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>Durch %1 ersetzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Korrektur</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProcessModel</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>restart to confine by %1</source>
        <translation>zum Beschränken durch %1 neu starten</translation>
    </message>
    <message>
        <source>in %1 %2</source>
        <translation>in %1 %2</translation>
    </message>
    <message>
        <source>may not change its profile</source>
        <translation>darf sein Profil nicht wechseln</translation>
    </message>
    <message>
        <source>program was replaced</source>
        <translation>Programm wurde ersetzt</translation>
    </message>
    <message>
        <source>The network can reach this program, and no profile confines it.</source>
        <translation>Dieses Programm ist aus dem Netzwerk erreichbar, und kein Profil beschränkt es.</translation>
    </message>
    <message>
        <source>%1, warning: not confined</source>
        <translation>%1, Warnung: unbeschränkt</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>Lauscht an</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProcessesPage</name>
    <message>
        <source>Filter by program, user, profile or PID</source>
        <translation>Nach Programm, Benutzer, Profil oder PID filtern</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>Alle Programme</translation>
    </message>
    <message>
        <source>Confined</source>
        <translation>Beschränkte</translation>
    </message>
    <message>
        <source>Unconfined</source>
        <translation>Unbeschränkte</translation>
    </message>
    <message>
        <source>Unconfined and on the network</source>
        <translation>Unbeschränkte im Netzwerk</translation>
    </message>
    <message>
        <source>All, with kernel threads</source>
        <translation>Alle, mit Kernel-Threads</translation>
    </message>
    <message>
        <source>Which processes</source>
        <translation>Welche Prozesse</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Filter löschen</translation>
    </message>
    <message>
        <source>&amp;Go to the profile</source>
        <translation>&amp;Zum Profil</translation>
    </message>
    <message>
        <source>Show &amp;denials</source>
        <translation>&amp;Verweigerungen anzeigen</translation>
    </message>
    <message>
        <source>Copy program &amp;path</source>
        <translation>&amp;Programmpfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Create a profile for this program…</source>
        <translation>Profil für dieses Programm &amp;erstellen …</translation>
    </message>
    <message>
        <source>Confinement is not known.</source>
        <translation>Die Beschränkung ist unbekannt.</translation>
    </message>
    <message>
        <source>This kernel has no AppArmor, so no process has a label.</source>
        <translation>Dieser Kernel hat kein AppArmor, daher hat kein Prozess ein Label.</translation>
    </message>
    <message>
        <source>Programs of other users are shown by their short name.</source>
        <translation>Programme anderer Benutzer werden mit ihrem Kurznamen angezeigt.</translation>
    </message>
    <message>
        <source>Only an administrator may see their paths and sockets.</source>
        <translation>Nur ein Systemverwalter darf ihre Pfade und Sockets sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) running</source>
        <translation>
            <numerusform>%n Programm läuft</numerusform>
            <numerusform>%n Programme laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 running programs are confined, %3 unconfined on the network</source>
        <translation>%1 von %2 laufenden Programmen sind beschränkt, %3 unbeschränkt im Netzwerk</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>No processes here</source>
        <translation>Hier gibt es keine Prozesse</translation>
    </message>
    <message>
        <source>Reading processes</source>
        <translation>Prozesse werden gelesen</translation>
    </message>
    <message>
        <source>This tree has no /proc to read.</source>
        <translation>Dieser Dateibaum hat kein /proc, das gelesen werden könnte.</translation>
    </message>
    <message>
        <source>The list of processes is being read.</source>
        <translation>Die Prozessliste wird gelesen.</translation>
    </message>
    <message>
        <source>No process matches</source>
        <translation>Kein Prozess passt</translation>
    </message>
    <message>
        <source>The filter hides all processes.</source>
        <translation>Der Filter blendet alle Prozesse aus.</translation>
    </message>
    <message>
        <source>Choose a process to see what confines it.</source>
        <translation>Wählen Sie einen Prozess, um zu sehen, was ihn beschränkt.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileCommands</name>
    <message>
        <source>Set &amp;mode</source>
        <translation>&amp;Modus setzen</translation>
    </message>
    <message>
        <source>&amp;Enforce…</source>
        <translation>&amp;Durchsetzen (enforce) …</translation>
    </message>
    <message>
        <source>&amp;Complain…</source>
        <translation>&amp;Nur melden (complain) …</translation>
    </message>
    <message>
        <source>Complain for an &amp;hour…</source>
        <translation>Eine &amp;Stunde nur melden …</translation>
    </message>
    <message>
        <source>&amp;Kill…</source>
        <translation>Bei Verstoß &amp;beenden (kill) …</translation>
    </message>
    <message>
        <source>&amp;Unconfined…</source>
        <translation>&amp;Ohne Beschränkung (unconfined) …</translation>
    </message>
    <message>
        <source>&amp;Reload…</source>
        <translation>Neu l&amp;aden …</translation>
    </message>
    <message>
        <source>Disa&amp;ble…</source>
        <translation>&amp;Deaktivieren …</translation>
    </message>
    <message>
        <source>Enabl&amp;e…</source>
        <translation>Aktivie&amp;ren …</translation>
    </message>
    <message>
        <source>&amp;Unload…</source>
        <translation>En&amp;tladen …</translation>
    </message>
    <message>
        <source>Unload &amp;all profiles…</source>
        <translation>Alle Pro&amp;file entladen …</translation>
    </message>
    <message numerus="yes">
        <source>Enforce %n profile(s)</source>
        <translation>
            <numerusform>%n Profil durchsetzen</numerusform>
            <numerusform>%n Profile durchsetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>What the rules do not allow is refused and logged from now on.</source>
        <translation>Was die Regeln nicht erlauben, wird ab jetzt verweigert und protokolliert.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are enforced.</source>
        <translation>
            <numerusform>%n Profil wird durchgesetzt.</numerusform>
            <numerusform>%n Profile werden durchgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n profile(s) complain</source>
        <translation>
            <numerusform>%n Profil nur melden lassen</numerusform>
            <numerusform>%n Profile nur melden lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>For an hour nothing is refused, only logged: the programs are not held back. Then the mode of now comes back by itself.</source>
        <translation>Eine Stunde lang wird nichts verweigert, nur protokolliert: Die Programme werden nicht eingeschränkt. Danach kehrt der jetzige Modus von selbst zurück.</translation>
    </message>
    <message>
        <source>Nothing is refused any more, only logged: the programs are not held back.</source>
        <translation>Es wird nichts mehr verweigert, nur protokolliert: Die Programme werden nicht eingeschränkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) complain.</source>
        <translation>
            <numerusform>%n Profil meldet nur.</numerusform>
            <numerusform>%n Profile melden nur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n profile(s) to kill</source>
        <translation>
            <numerusform>%n Profil auf kill setzen</numerusform>
            <numerusform>%n Profile auf kill setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>A program that does what the rules do not allow is ended at once, and may lose what was not saved.</source>
        <translation>Ein Programm, das tut, was die Regeln nicht erlauben, wird sofort beendet und verliert eventuell, was nicht gespeichert war.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) kill.</source>
        <translation>
            <numerusform>%n Profil beendet bei Verstoß.</numerusform>
            <numerusform>%n Profile beenden bei Verstoß.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n profile(s) to unconfined</source>
        <translation>
            <numerusform>%n Profil auf unconfined setzen</numerusform>
            <numerusform>%n Profile auf unconfined setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>The profiles only name the programs from now on: nothing is refused and nothing is logged.</source>
        <translation>Die Profile benennen die Programme ab jetzt nur noch: Es wird nichts verweigert und nichts protokolliert.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are unconfined.</source>
        <translation>
            <numerusform>%n Profil ist unconfined.</numerusform>
            <numerusform>%n Profile sind unconfined.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel gets the policy of the files as they stand on the disk now.</source>
        <translation>Der Kernel erhält die Richtlinie der Dateien, wie sie jetzt auf der Festplatte stehen.</translation>
    </message>
    <message numerus="yes">
        <source>That many are loaded in %n part(s), each with a password of its own.</source>
        <translation>
            <numerusform>So viele werden in %n Teil geladen, jeder mit eigener Passwortabfrage.</numerusform>
            <numerusform>So viele werden in %n Teilen geladen, jeder mit eigener Passwortabfrage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reload %n profile file(s)</source>
        <translation>
            <numerusform>%n Profildatei neu laden</numerusform>
            <numerusform>%n Profildateien neu laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile file(s) are loaded again.</source>
        <translation>
            <numerusform>%n Profildatei ist neu geladen.</numerusform>
            <numerusform>%n Profildateien sind neu geladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n profile file(s)</source>
        <translation>
            <numerusform>%n Profildatei deaktivieren</numerusform>
            <numerusform>%n Profildateien deaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Their profiles are taken out of the kernel and not loaded at boot. The files stay as they are; Enable brings the profiles back.</source>
        <translation>Ihre Profile werden aus dem Kernel entfernt und beim Systemstart nicht geladen. Die Dateien bleiben, wie sie sind; „Aktivieren“ bringt die Profile zurück.</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Deaktivieren …</translation>
    </message>
    <message numerus="yes">
        <source>%n profile file(s) are disabled.</source>
        <translation>
            <numerusform>%n Profildatei ist deaktiviert.</numerusform>
            <numerusform>%n Profildateien sind deaktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n profile file(s)</source>
        <translation>
            <numerusform>%n Profildatei aktivieren</numerusform>
            <numerusform>%n Profildateien aktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Their profiles are loaded now and at every boot. Programs that run already are confined when they start the next time.</source>
        <translation>Ihre Profile werden jetzt und bei jedem Systemstart geladen. Bereits laufende Programme werden beschränkt, wenn sie das nächste Mal starten.</translation>
    </message>
    <message>
        <source>&amp;Enable…</source>
        <translation>&amp;Aktivieren …</translation>
    </message>
    <message numerus="yes">
        <source>%n profile file(s) are enabled.</source>
        <translation>
            <numerusform>%n Profildatei ist aktiviert.</numerusform>
            <numerusform>%n Profildateien sind aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unload %n profile(s)</source>
        <translation>
            <numerusform>%n Profil entladen</numerusform>
            <numerusform>%n Profile entladen</numerusform>
        </translation>
    </message>
    <message>
        <source>They are taken out of the kernel with their children. Files stay as they are, so the next boot or Reload brings them back.</source>
        <translation>Sie werden mit ihren Unterprofilen aus dem Kernel entfernt. Die Dateien bleiben, wie sie sind; der nächste Systemstart oder „Neu laden“ bringt sie daher zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are unloaded.</source>
        <translation>
            <numerusform>%n Profil ist entladen.</numerusform>
            <numerusform>%n Profile sind entladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unload all profiles</source>
        <translation>Alle Profile entladen</translation>
    </message>
    <message>
        <source>AppArmor protects nothing any more until the profiles are loaded again, at the next boot or by Reload. Files stay as they are.</source>
        <translation>AppArmor schützt nichts mehr, bis die Profile wieder geladen sind, beim nächsten Systemstart oder durch „Neu laden“. Die Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Unload all…</source>
        <translation>Alle &amp;entladen …</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileContainerPage</name>
    <message>
        <source>A copy that you can edit</source>
        <translation>Eine Kopie, die Sie bearbeiten können</translation>
    </message>
    <message>
        <source>Only &amp;complain at first, so that rules can be learnt</source>
        <translation>Zunächst nur &amp;melden, damit Regeln gelernt werden können</translation>
    </message>
    <message>
        <source>Changes to the profile itself would not last: its owner makes it anew. A copy under another name stays yours.</source>
        <translation>Änderungen am Profil selbst wären nicht von Dauer: Sein Besitzer legt es neu an. Eine Kopie unter anderem Namen bleibt Ihre.</translation>
    </message>
    <message>
        <source>Facts about the loaded profile</source>
        <translation>Angaben zum geladenen Profil</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Name der Kopie</translation>
    </message>
    <message>
        <source>Let the runtime stop the container</source>
        <translation>Der Laufzeitumgebung das Anhalten des Containers erlauben</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Name der Kopie</translation>
    </message>
    <message>
        <source>&amp;Let the runtime stop the container: allow signals from %1</source>
        <translation>Der &amp;Laufzeitumgebung das Anhalten des Containers erlauben: Signale von %1 zulassen</translation>
    </message>
    <message>
        <source>Without it a container can be started and never be stopped or killed, once its runtime has a profile of its own</source>
        <translation>Sonst kann ein Container gestartet, aber nie angehalten oder beendet werden, sobald seine Laufzeitumgebung ein eigenes Profil hat</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Its owner keeps the text, so the copy says exactly the same.</source>
        <translation>Sein Besitzer bewahrt den Text auf, daher sagt die Kopie genau dasselbe.</translation>
    </message>
    <message>
        <source>no file; the kernel holds it compiled</source>
        <translation>keine Datei; der Kernel enthält es kompiliert</translation>
    </message>
    <message>
        <source>The runtime keeps no text. The copy is written from what is known of its template: the container may do everything but reach the host through /proc, /sys and mounts. Read it through; your version of the runtime may differ in details.</source>
        <translation>Die Laufzeitumgebung bewahrt keinen Text auf. Die Kopie entsteht aus dem, was über ihre Vorlage bekannt ist: Der Container darf alles, außer über /proc, /sys und Einhängungen auf den Host zuzugreifen. Lesen Sie sie durch; Ihre Version der Laufzeitumgebung kann in Einzelheiten abweichen.</translation>
    </message>
    <message>
        <source>nowhere; the kernel holds it compiled</source>
        <translation>nirgends; der Kernel enthält es kompiliert</translation>
    </message>
    <message>
        <source>What is compiled cannot be read back as rules, so a copy is not possible. Instead a profile without rules is made that only complains, and its rules are learnt.</source>
        <translation>Kompiliertes lässt sich nicht als Regeln zurücklesen, daher ist keine Kopie möglich. Stattdessen wird ein Profil ohne Regeln angelegt, das nur meldet, und seine Regeln werden gelernt.</translation>
    </message>
    <message>
        <source>The copy needs a name.</source>
        <translation>Die Kopie braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name is that of the file too: no slash, no space, no dot at the beginning.</source>
        <translation>Der Name ist auch der Dateiname: kein Schrägstrich, kein Leerzeichen, kein Punkt am Anfang.</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Es gibt bereits ein Profil mit diesem Namen.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Es gibt bereits eine Datei mit diesem Namen.</translation>
    </message>
    <message>
        <source>Not so.</source>
        <translation>So geht es nicht.</translation>
    </message>
    <message>
        <source>Docker, containerd or CRI-O makes it when it starts</source>
        <translation>Docker, containerd oder CRI-O legt es beim Start an</translation>
    </message>
    <message>
        <source>Podman or Buildah makes it when it starts</source>
        <translation>Podman oder Buildah legt es beim Start an</translation>
    </message>
    <message>
        <source>snapd makes it for a snap</source>
        <translation>snapd legt es für ein Snap an</translation>
    </message>
    <message>
        <source>libvirt makes it for a virtual machine</source>
        <translation>libvirt legt es für eine virtuelle Maschine an</translation>
    </message>
    <message>
        <source>LXC, LXD or Incus makes it for a container</source>
        <translation>LXC, LXD oder Incus legt es für einen Container an</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileEditor</name>
    <message>
        <source>Profile text</source>
        <translation>Profiltext</translation>
    </message>
    <message>
        <source>Nothing is to be said about this place.</source>
        <translation>Zu dieser Stelle gibt es nichts zu sagen.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileEnforcePage</name>
    <message>
        <source>Enforce</source>
        <translation>Durchsetzen</translation>
    </message>
    <message>
        <source>From here on, what the rules do not allow is refused and logged.</source>
        <translation>Von hier an wird verweigert und protokolliert, was die Regeln nicht erlauben.</translation>
    </message>
    <message>
        <source>What holds from now on</source>
        <translation>Was ab jetzt gilt</translation>
    </message>
    <message>
        <source>Keep watching for now</source>
        <translation>Vorerst weiter beobachten</translation>
    </message>
    <message>
        <source>it goes on complaining; the Learn wizard takes it up again at any time</source>
        <translation>es meldet weiterhin nur; der Assistent „Lernen“ kann es jederzeit wieder aufgreifen</translation>
    </message>
    <message>
        <source>Try to enforce</source>
        <translation>Durchsetzen erproben</translation>
    </message>
    <message>
        <source>it goes back to complaining by itself unless you keep it</source>
        <translation>es kehrt von selbst zum Melden zurück, wenn Sie es nicht beibehalten</translation>
    </message>
    <message>
        <source>for good; Undo and the history lead back</source>
        <translation>auf Dauer; „Rückgängig“ und der Verlauf führen zurück</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds to try</source>
        <translation>Sekunden der Erprobung</translation>
    </message>
    <message>
        <source>&amp;Try for</source>
        <translation>&amp;Erproben für</translation>
    </message>
    <message>
        <source>Nothing was learnt yet.</source>
        <translation>Es wurde noch nichts gelernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of accesses would be refused. Go back and learn first.</source>
        <translation>
            <numerusform>%n Gruppe von Zugriffen würde verweigert. Gehen Sie zurück und lernen Sie zuerst.</numerusform>
            <numerusform>%n Gruppen von Zugriffen würden verweigert. Gehen Sie zurück und lernen Sie zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something new was recorded since the last pass.</source>
        <translation>Seit dem letzten Durchgang wurde etwas Neues aufgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of accesses would be refused. Go back for another pass, or try.</source>
        <translation>
            <numerusform>%n Gruppe von Zugriffen würde verweigert. Gehen Sie für einen weiteren Durchgang zurück oder erproben Sie es.</numerusform>
            <numerusform>%n Gruppen von Zugriffen würden verweigert. Gehen Sie für einen weiteren Durchgang zurück oder erproben Sie es.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program was not seen under its profile yet.</source>
        <translation>Das Programm wurde noch nicht unter seinem Profil gesehen.</translation>
    </message>
    <message>
        <source>What it needs is not known, so it may not even start when this is enforced.</source>
        <translation>Was es braucht, ist unbekannt; bei Durchsetzung startet es eventuell nicht einmal.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileFoundPage</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Learn for it</source>
        <translation>Dafür &amp;lernen</translation>
    </message>
    <message>
        <source>Facts about the program</source>
        <translation>Angaben zum Programm</translation>
    </message>
    <message>
        <source>It has a profile already:</source>
        <translation>Es hat bereits ein Profil:</translation>
    </message>
    <message>
        <source>%1. A second one would only get in its way.</source>
        <translation>%1. Ein zweites käme ihm nur in die Quere.</translation>
    </message>
    <message>
        <source>The file %1 is there already</source>
        <translation>Die Datei %1 gibt es bereits</translation>
    </message>
    <message>
        <source>and defines something else. You can give the new file another name in the next step.</source>
        <translation>und sie definiert etwas anderes. Im nächsten Schritt können Sie der neuen Datei einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>This is all that can be known of a program without running it. What it really does is learnt while you use it.</source>
        <translation>Dies ist alles, was über ein Programm bekannt sein kann, ohne es auszuführen. Was es wirklich tut, wird gelernt, während Sie es benutzen.</translation>
    </message>
    <message>
        <source>script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>Binärdatei</translation>
    </message>
    <message>
        <source>runs with its owner’s rights</source>
        <translation>läuft mit den Rechten seines Eigentümers</translation>
    </message>
    <message>
        <source>Whoever starts it gets the rights of its owner (setuid or setgid). A profile is worth much here; look at every rule with care.</source>
        <translation>Wer es startet, erhält die Rechte seines Eigentümers (setuid oder setgid). Ein Profil ist hier viel wert; sehen Sie sich jede Regel sorgfältig an.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>none that is known; it was put there by hand</source>
        <translation>keines bekannt; von Hand dort abgelegt</translation>
    </message>
    <message>
        <source>Menu entry</source>
        <translation>Menüeintrag</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>The kernel attaches the profile by the script’s own path, and its interpreter runs under the same profile.</source>
        <translation>Der Kernel ordnet das Profil über den eigenen Pfad des Skripts zu, und sein Interpreter läuft unter demselben Profil.</translation>
    </message>
    <message>
        <source>Libraries that it is linked with</source>
        <translation>Gebundene Bibliotheken</translation>
    </message>
    <message>
        <source>What asks for shared parts</source>
        <translation>Was gemeinsame Bausteine erfordert</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileModel</name>
    <message>
        <source>Compared in meaning: loading the file would change no answer.</source>
        <translation>Der Bedeutung nach verglichen: Das Laden der Datei würde keine Entscheidung ändern.</translation>
    </message>
    <message numerus="yes">
        <source>Compared in meaning: loading the file would change %n kind(s) of answers.</source>
        <translation>
            <numerusform>Der Bedeutung nach verglichen: Das Laden der Datei würde %n Art von Entscheidungen ändern.</numerusform>
            <numerusform>Der Bedeutung nach verglichen: Das Laden der Datei würde %n Arten von Entscheidungen ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared in meaning: only the header differs.</source>
        <translation>Der Bedeutung nach verglichen: Nur der Kopf ist anders.</translation>
    </message>
    <message>
        <source>The kernel has it, and the file of its parent has not.</source>
        <translation>Der Kernel enthält es, die Datei des übergeordneten Profils nicht.</translation>
    </message>
    <message>
        <source>The policy that is loaded cannot be read, so it was not compared.</source>
        <translation>Die geladene Richtlinie kann nicht gelesen werden, daher wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>in namespace %1</source>
        <translation>im Namensraum %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Verweigerungen</translation>
    </message>
    <message>
        <source>Last denial</source>
        <translation>Letzte Verweigerung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Attaches to</source>
        <translation>Zugeordnet zu</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileNamePage</name>
    <message>
        <source>Name and start</source>
        <translation>Name und Start</translation>
    </message>
    <message>
        <source>The proposals follow what distributions do; they can stay as they are.</source>
        <translation>Die Vorschläge folgen den Gepflogenheiten der Distributionen; sie können so bleiben.</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Zugeordnet zu</translation>
    </message>
    <message>
        <source>A path, or a pattern such as /opt/app/*/bin/app for a program whose folder changes with each version</source>
        <translation>Ein Pfad oder ein Muster wie /opt/app/*/bin/app für ein Programm, dessen Ordner mit jeder Version wechselt</translation>
    </message>
    <message>
        <source>File in /etc/apparmor.d</source>
        <translation>Datei in /etc/apparmor.d</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>&amp;Name des Profils</translation>
    </message>
    <message>
        <source>A&amp;ttached to</source>
        <translation>Zugeordne&amp;t zu</translation>
    </message>
    <message>
        <source>&amp;File in /etc/apparmor.d</source>
        <translation>&amp;Datei in /etc/apparmor.d</translation>
    </message>
    <message>
        <source>What to start from</source>
        <translation>Womit begonnen wird</translation>
    </message>
    <message>
        <source>What was found in the program</source>
        <translation>Was im Programm gefunden wurde</translation>
    </message>
    <message>
        <source>usual: the parts that its libraries and interpreters ask for</source>
        <translation>üblich: die Bausteine, die seine Bibliotheken und Interpreter erfordern</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>So wenig wie möglich</translation>
    </message>
    <message>
        <source>only what every program needs; learning says the rest</source>
        <translation>nur was jedes Programm braucht; das Übrige ergibt das Lernen</translation>
    </message>
    <message>
        <source>A program with windows</source>
        <translation>Ein Programm mit Fenstern</translation>
    </message>
    <message>
        <source>besides what was found: display, fonts, sound, desktop settings</source>
        <translation>zusätzlich zum Gefundenen: Bildschirm, Schriften, Ton, Desktop-Einstellungen</translation>
    </message>
    <message>
        <source>A network service</source>
        <translation>Ein Netzwerkdienst</translation>
    </message>
    <message>
        <source>besides what was found: names and addresses, certificates, TCP and UDP</source>
        <translation>zusätzlich zum Gefundenen: Namen und Adressen, Zertifikate, TCP und UDP</translation>
    </message>
    <message>
        <source>A command line tool</source>
        <translation>Ein Befehlszeilenprogramm</translation>
    </message>
    <message>
        <source>besides what was found: terminals, user names</source>
        <translation>zusätzlich zum Gefundenen: Terminals, Benutzernamen</translation>
    </message>
    <message>
        <source>The profile and its file need names.</source>
        <translation>Das Profil und seine Datei brauchen Namen.</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Es gibt bereits ein Profil mit diesem Namen.</translation>
    </message>
    <message>
        <source>Without something to attach to, no program would ever get the profile.</source>
        <translation>Ohne eine Zuordnung würde nie ein Programm das Profil erhalten.</translation>
    </message>
    <message>
        <source>It attaches to a path: that begins with a slash or a variable.</source>
        <translation>Zugeordnet wird es zu einem Pfad: Dieser beginnt mit einem Schrägstrich oder einer Variablen.</translation>
    </message>
    <message>
        <source>That is no name of a file that is loaded at boot.</source>
        <translation>Eine Datei mit diesem Namen wird beim Systemstart nicht geladen.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Es gibt bereits eine Datei mit diesem Namen.</translation>
    </message>
    <message>
        <source>Not so.</source>
        <translation>So geht es nicht.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfilePartsPage</name>
    <message>
        <source>sensitive</source>
        <translation>sensibel</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; at most: %2</source>
        <translation>%1; höchstens: %2</translation>
    </message>
    <message>
        <source>Parts to include</source>
        <translation>Einzubindende Bausteine</translation>
    </message>
    <message>
        <source>Filter by name or reason</source>
        <translation>Nach Name oder Grund filtern</translation>
    </message>
    <message>
        <source>Shared parts</source>
        <translation>Gemeinsame Bausteine</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Baustein</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What it grants</source>
        <translation>Was er gewährt</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>by what was found in the program</source>
        <translation>durch das, was im Programm gefunden wurde</translation>
    </message>
    <message>
        <source>Of the starting point</source>
        <translation>Zum Ausgangspunkt</translation>
    </message>
    <message>
        <source>what such programs mostly need</source>
        <translation>was solche Programme meist brauchen</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>if you know that it needs them</source>
        <translation>falls Sie wissen, dass es sie braucht</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) chosen</source>
        <translation>
            <numerusform>%n Baustein gewählt</numerusform>
            <numerusform>%n Bausteine gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive</source>
        <translation>
            <numerusform>%n sensibel</numerusform>
            <numerusform>%n sensibel</numerusform>
        </translation>
    </message>
    <message>
        <source>also grants what is sensitive: %1. Include it only if the program has a reason for that.</source>
        <translation>gewährt auch Sensibles: %1. Binden Sie ihn nur ein, wenn das Programm einen Grund dafür hat.</translation>
    </message>
    <message>
        <source>Shared parts stand for many rules each; learning adds what is missing.</source>
        <translation>Gemeinsame Bausteine stehen jeweils für viele Regeln; Lernen fügt Fehlendes hinzu.</translation>
    </message>
    <message>
        <source>Nothing sensitive is chosen.</source>
        <translation>Nichts Sensibles ist ausgewählt.</translation>
    </message>
    <message>
        <source>Sensitive of what is chosen: %1.</source>
        <translation>Sensibel am Ausgewählten: %1.</translation>
    </message>
    <message>
        <source>also grants what is sensitive: %1. Leave it out if the program can do without.</source>
        <translation>gewährt auch Sensibles: %1. Lassen Sie ihn weg, wenn das Programm ohne ihn auskommt.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileProgramPage</name>
    <message>
        <source>Which program</source>
        <translation>Welches Programm</translation>
    </message>
    <message>
        <source>Filter by name or path</source>
        <translation>Nach Name oder Pfad filtern</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen the text, and nothing is refused before you say so.</source>
        <translation>Es wird nichts geschrieben, bevor Sie den Text gesehen haben, und nichts verweigert, bevor Sie es bestimmen.</translation>
    </message>
    <message>
        <source>&amp;Applications</source>
        <translation>&amp;Anwendungen</translation>
    </message>
    <message>
        <source>&amp;Running programs</source>
        <translation>&amp;Laufende Programme</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Pfad</translation>
    </message>
    <message>
        <source>&amp;Containers and others without a file</source>
        <translation>&amp;Container und anderes ohne Datei</translation>
    </message>
    <message>
        <source>Where to choose from</source>
        <translation>Woraus gewählt wird</translation>
    </message>
    <message>
        <source>This cannot get a profile.</source>
        <translation>Dies kann kein Profil erhalten.</translation>
    </message>
    <message>
        <source>There is no such program, or your user may not read it.</source>
        <translation>Es gibt kein solches Programm, oder Ihr Benutzer darf es nicht lesen.</translation>
    </message>
    <message>
        <source>It is a file that cannot be started.</source>
        <translation>Es ist eine Datei, die nicht gestartet werden kann.</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>Nicht gelesen.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Path of the program</source>
        <translation>Pfad des Programms</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>Pro&amp;gram</source>
        <translation>Pro&amp;gramm</translation>
    </message>
    <message>
        <source>A path, or the name of a program as it is typed in a terminal. Links are followed to the file that the kernel sees; for a script, what runs it is found too.</source>
        <translation>Ein Pfad oder der Name eines Programms, wie er im Terminal eingegeben wird. Links werden bis zu der Datei verfolgt, die der Kernel sieht; bei einem Skript wird auch ermittelt, wodurch es ausgeführt wird.</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Programm auswählen</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Menu entry</source>
        <translation>Menüeintrag</translation>
    </message>
    <message>
        <source>No applications here</source>
        <translation>Keine Anwendungen vorhanden</translation>
    </message>
    <message>
        <source>Reading the menu</source>
        <translation>Menü wird gelesen</translation>
    </message>
    <message>
        <source>This system has no entries for an applications menu. Choose among running programs, or give a path.</source>
        <translation>Dieses System hat keine Einträge für ein Anwendungsmenü. Wählen Sie unter den laufenden Programmen oder geben Sie einen Pfad an.</translation>
    </message>
    <message>
        <source>The entries of the applications menu are being read.</source>
        <translation>Die Einträge des Anwendungsmenüs werden gelesen.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Profile now</source>
        <translation>Jetziges Profil</translation>
    </message>
    <message>
        <source>none, on the network</source>
        <translation>keines, im Netzwerk</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>No programs to choose from</source>
        <translation>Keine Programme zur Auswahl</translation>
    </message>
    <message>
        <source>No program runs whose path your user may see. Give its path instead.</source>
        <translation>Es läuft kein Programm, dessen Pfad Ihr Benutzer sehen darf. Geben Sie stattdessen den Pfad an.</translation>
    </message>
    <message>
        <source>Loaded profile</source>
        <translation>Geladenes Profil</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Every loaded profile has a file</source>
        <translation>Jedes geladene Profil hat eine Datei</translation>
    </message>
    <message>
        <source>Programs such as Docker, Podman, snapd and libvirt load profiles without a file below /etc/apparmor.d. None is loaded now: start a container first.</source>
        <translation>Programme wie Docker, Podman, snapd und libvirt laden Profile ohne Datei unterhalb von /etc/apparmor.d. Zurzeit ist keines geladen: Starten Sie zuerst einen Container.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileTextPage</name>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>Text of the new profile</source>
        <translation>Text des neuen Profils</translation>
    </message>
    <message>
        <source>It is written to %1 and loaded so that it only complains: nothing is refused, and nothing is protected yet.</source>
        <translation>Er wird nach %1 geschrieben und so geladen, dass das Profil nur meldet: Nichts wird verweigert, und noch ist nichts geschützt.</translation>
    </message>
    <message>
        <source>It is written to %1 and loaded. Nothing runs under it before you start a container so.</source>
        <translation>Er wird nach %1 geschrieben und geladen. Nichts läuft darunter, bis Sie einen Container so starten.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>It does not compile.</source>
        <translation>Der Text lässt sich nicht kompilieren.</translation>
    </message>
    <message>
        <source>Look at this first.</source>
        <translation>Bitte zuerst prüfen.</translation>
    </message>
    <message>
        <source>It does not attach to the program.</source>
        <translation>Das Profil ist dem Programm nicht zugeordnet.</translation>
    </message>
    <message>
        <source>The pattern of the step before does not match %1, so the program would not get the profile.</source>
        <translation>Das Muster aus dem vorigen Schritt passt nicht auf %1, daher würde das Programm das Profil nicht erhalten.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileUsePage</name>
    <message>
        <source>Use the program now</source>
        <translation>Benutzen Sie jetzt das Programm</translation>
    </message>
    <message>
        <source>Start a container so</source>
        <translation>Starten Sie einen Container so</translation>
    </message>
    <message>
        <source>Under the profile now</source>
        <translation>Jetzt unter dem Profil</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>Bisher aufgezeichnet</translation>
    </message>
    <message>
        <source>Try what it is used for</source>
        <translation>Probieren Sie aus, wozu es benutzt wird</translation>
    </message>
    <message>
        <source>&amp;Learn rules from it…</source>
        <translation>Daraus Regeln &amp;lernen …</translation>
    </message>
    <message>
        <source>The profile was taken back.</source>
        <translation>Das Profil wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>It was only tried, and nobody kept it. Close this and make it again, without “Try first”.</source>
        <translation>Es wurde nur erprobt, und niemand hat es beibehalten. Schließen Sie dies und legen Sie es erneut an, ohne „Zuerst erproben“.</translation>
    </message>
    <message>
        <source>%1 is loaded. It records what the program does and refuses nothing: do all that it is used for, then learn.</source>
        <translation>%1 ist geladen. Es zeichnet auf, was das Programm tut, und verweigert nichts: Tun Sie alles, wozu es benutzt wird, und lernen Sie dann.</translation>
    </message>
    <message>
        <source>Start the container</source>
        <translation>Den Container starten</translation>
    </message>
    <message>
        <source>Let it do its work</source>
        <translation>Ihn seine Arbeit tun lassen</translation>
    </message>
    <message>
        <source>Run a command in it</source>
        <translation>Einen Befehl darin ausführen</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Ihn anhalten</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>Den Dienst starten</translation>
    </message>
    <message>
        <source>Let a client use it</source>
        <translation>Einen Client ihn benutzen lassen</translation>
    </message>
    <message>
        <source>Reload its settings</source>
        <translation>Seine Einstellungen neu laden</translation>
    </message>
    <message>
        <source>Rotate its logs</source>
        <translation>Seine Protokolle rotieren</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Es starten</translation>
    </message>
    <message>
        <source>Open and save a file</source>
        <translation>Eine Datei öffnen und speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Use the network</source>
        <translation>Das Netzwerk benutzen</translation>
    </message>
    <message>
        <source>Change its settings</source>
        <translation>Seine Einstellungen ändern</translation>
    </message>
    <message>
        <source>Quit it</source>
        <translation>Es beenden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the line for %1</source>
        <translation>Die Zeile für %1 kopieren</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs under it yet: start the program.</source>
        <translation>Noch läuft nichts darunter: Starten Sie das Programm.</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) started before the profile was loaded run without it: restart the program.</source>
        <translation>
            <numerusform>%n vor dem Laden des Profils gestarteter Prozess läuft ohne es: Starten Sie das Programm neu.</numerusform>
            <numerusform>%n vor dem Laden des Profils gestartete Prozesse laufen ohne es: Starten Sie das Programm neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>New since pass %1</source>
        <translation>Neu seit Durchgang %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events in %n group(s)</source>
        <translation>
            <numerusform>Ereignisse in %n Gruppe</numerusform>
            <numerusform>Ereignisse in %n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Zuletzt: %1</translation>
    </message>
    <message>
        <source>Nothing new since the last pass. Use the program once more, or go on.</source>
        <translation>Seit dem letzten Durchgang nichts Neues. Benutzen Sie das Programm noch einmal oder gehen Sie weiter.</translation>
    </message>
    <message>
        <source>No log can be read,</source>
        <translation>Kein Protokoll ist lesbar,</translation>
    </message>
    <message>
        <source>so what the program does is not seen here. Members of the group adm or systemd-journal may read it.</source>
        <translation>daher ist hier nicht zu sehen, was das Programm tut. Mitglieder der Gruppe adm oder systemd-journal dürfen es lesen.</translation>
    </message>
    <message>
        <source>Pass %1 is done.</source>
        <translation>Durchgang %1 ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Use the program once more: new child profiles record more now than before they had rules. When a pass brings nothing new, go on.</source>
        <translation>Benutzen Sie das Programm noch einmal: Neue Unterprofile zeichnen jetzt mehr auf als zuvor ohne Regeln. Wenn ein Durchgang nichts Neues bringt, gehen Sie weiter.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfilesPage</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Ne&amp;w profile…</source>
        <translation>Ne&amp;ues Profil …</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>No profile matches</source>
        <translation>Kein Profil passt</translation>
    </message>
    <message>
        <source>The filters hide all profiles.</source>
        <translation>Die Filter blenden alle Profile aus.</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Filter löschen</translation>
    </message>
    <message>
        <source>&amp;Open editor</source>
        <translation>Editor ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Compare files and &amp;kernel exactly…</source>
        <translation>Dateien und &amp;Kernel exakt vergleichen …</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Nicht verglichen.</translation>
    </message>
    <message>
        <source>Asks for a password: only root may read the policy that the kernel holds</source>
        <translation>Fragt nach einem Passwort: Nur root darf die Richtlinie lesen, die der Kernel enthält</translation>
    </message>
    <message>
        <source>Filter by name, file or attachment</source>
        <translation>Nach Name, Datei oder Zuordnung filtern</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Mode: all</source>
        <translation>Modus: alle</translation>
    </message>
    <message>
        <source>Mode: enforce</source>
        <translation>Modus: enforce</translation>
    </message>
    <message>
        <source>Mode: complain</source>
        <translation>Modus: complain</translation>
    </message>
    <message>
        <source>Mode: kill</source>
        <translation>Modus: kill</translation>
    </message>
    <message>
        <source>Mode: unconfined</source>
        <translation>Modus: unconfined</translation>
    </message>
    <message>
        <source>Mode: prompt</source>
        <translation>Modus: prompt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>State: all</source>
        <translation>Zustand: alle</translation>
    </message>
    <message>
        <source>State: loaded</source>
        <translation>Zustand: geladen</translation>
    </message>
    <message>
        <source>State: not loaded</source>
        <translation>Zustand: nicht geladen</translation>
    </message>
    <message>
        <source>State: file and kernel differ</source>
        <translation>Zustand: Datei und Kernel verschieden</translation>
    </message>
    <message>
        <source>State: has errors</source>
        <translation>Zustand: enthält Fehler</translation>
    </message>
    <message>
        <source>&amp;Only with processes</source>
        <translation>Nur mit Pr&amp;ozessen</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>Im Ed&amp;itor öffnen</translation>
    </message>
    <message>
        <source>Open lo&amp;cal override</source>
        <translation>L&amp;okale Anpassung öffnen</translation>
    </message>
    <message>
        <source>Show &amp;processes</source>
        <translation>&amp;Prozesse anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;denials</source>
        <translation>&amp;Verweigerungen anzeigen</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
    <message>
        <source>&amp;Learn from denials…</source>
        <translation>Aus Verweigerungen &amp;lernen …</translation>
    </message>
    <message>
        <source>Cop&amp;y to a file of your own…</source>
        <translation>In &amp;eigene Datei kopieren …</translation>
    </message>
    <message>
        <source>Compare &amp;versions…</source>
        <translation>Ver&amp;sionen vergleichen …</translation>
    </message>
    <message>
        <source>Show &amp;transitions</source>
        <translation>Über&amp;gänge anzeigen</translation>
    </message>
    <message>
        <source>S&amp;ilenced denials…</source>
        <translation>Stille Ver&amp;weigerungen …</translation>
    </message>
    <message>
        <source>E&amp;xport for other machines…</source>
        <translation>Für andere Rechner e&amp;xportieren …</translation>
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
        <translation>%1 in anderen Modi</translation>
    </message>
    <message>
        <source>%1 disabled</source>
        <translation>%1 deaktiviert</translation>
    </message>
    <message>
        <source>%1 not loaded</source>
        <translation>%1 nicht geladen</translation>
    </message>
    <message>
        <source>%1 with errors</source>
        <translation>%1 mit Fehlern</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n Profil</numerusform>
            <numerusform>%n Profile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading profiles</source>
        <translation>Profile werden gelesen</translation>
    </message>
    <message>
        <source>The kernel’s list and the profile files are being read.</source>
        <translation>Die Liste des Kernels und die Profildateien werden gelesen.</translation>
    </message>
    <message>
        <source>No profiles are loaded</source>
        <translation>Keine Profile geladen</translation>
    </message>
    <message>
        <source>AppArmor is on, but it holds no policy and there are no profile files. Policy may have been unloaded, or never installed.</source>
        <translation>AppArmor ist eingeschaltet, enthält aber keine Richtlinie, und es gibt keine Profildateien. Die Richtlinie wurde eventuell entladen oder nie installiert.</translation>
    </message>
    <message>
        <source>No profiles in this tree</source>
        <translation>Keine Profile in diesem Dateibaum</translation>
    </message>
    <message>
        <source>The other system’s folder holds neither profile files nor what its kernel says about loaded policy.</source>
        <translation>Der Ordner des anderen Systems enthält weder Profildateien noch das, was dessen Kernel über die geladene Richtlinie sagt.</translation>
    </message>
    <message>
        <source>Profile files</source>
        <translation>Profildateien</translation>
    </message>
    <message>
        <source>none in /etc/apparmor.d</source>
        <translation>keine in /etc/apparmor.d</translation>
    </message>
    <message>
        <source>/etc/apparmor.d is not there</source>
        <translation>/etc/apparmor.d ist nicht vorhanden</translation>
    </message>
    <message>
        <source>Security modules</source>
        <translation>Sicherheitsmodule</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Choose a profile to see what it is and what it does.</source>
        <translation>Wählen Sie ein Profil, um zu sehen, was es ist und was es bewirkt.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::RecentChanges</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ReportDialog</name>
    <message>
        <source>&amp;Mask the names of people and of the machine</source>
        <translation>Namen von Personen und des Rechners &amp;unkenntlich machen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Bericht wird erstellt</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>Loaded profiles and their modes, what they confine and what listens on the network without one, and what was denied. Made for colleagues and auditors.</source>
        <translation>Geladene Profile und ihre Modi, was sie beschränken und was ohne Profil im Netzwerk lauscht, und was verweigert wurde. Für Kollegen und Prüfer.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>Tabelle für Tabellenkalkulationen (CSV)</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Daten für Programme (JSON)</translation>
    </message>
    <message>
        <source>Each person becomes user1, user2 …, the machine becomes machine</source>
        <translation>Jede Person wird zu user1, user2 …, der Rechner wird zu machine</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>, the beginning is shown</source>
        <translation>, der Anfang wird gezeigt</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht liegt in %1.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::RuleModel</name>
    <message>
        <source>comes with the profile</source>
        <translation>kommt mit dem Profil</translation>
    </message>
    <message>
        <source>Groups of recorded events that the rule answers</source>
        <translation>Gruppen aufgezeichneter Ereignisse, auf die die Regel antwortet</translation>
    </message>
    <message>
        <source>States that the policy would have fewer without the rule</source>
        <translation>Zustände, die die Richtlinie ohne die Regel weniger hätte</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
</context>
<context>
    <name>pavise::ui::RulesPanel</name>
    <message>
        <source>&amp;Measure cost</source>
        <translation>Aufwand &amp;messen</translation>
    </message>
    <message>
        <source>Remove r&amp;ule</source>
        <translation>Regel &amp;entfernen</translation>
    </message>
    <message>
        <source>Looking at the rules</source>
        <translation>Regeln werden geprüft</translation>
    </message>
    <message>
        <source>Rules against reality</source>
        <translation>Regeln in der Praxis</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>Not enforced here</source>
        <translation>Hier nicht durchgesetzt</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>Ohne Wirkung</translation>
    </message>
    <message>
        <source>Reach sensitive targets</source>
        <translation>Erreichen sensible Ziele</translation>
    </message>
    <message>
        <source>Never needed by recorded events</source>
        <translation>Von aufgezeichneten Ereignissen nie gebraucht</translation>
    </message>
    <message>
        <source>Cost in states</source>
        <translation>Aufwand in Zuständen</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>Jede Regel</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Welche Regeln</translation>
    </message>
    <message>
        <source>Compiles once more without each rule; takes a while</source>
        <translation>Kompiliert für jede Regel noch einmal ohne sie; das dauert eine Weile</translation>
    </message>
    <message>
        <source>Takes the rule out of the text; Ctrl+Z brings it back (Delete)</source>
        <translation>Entfernt die Regel aus dem Text; Strg+Z holt sie zurück (Entf)</translation>
    </message>
    <message>
        <source>&amp;Stop measuring</source>
        <translation>Messung &amp;anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s)</source>
        <translation>
            <numerusform>%1 von %n Regel</numerusform>
            <numerusform>%1 von %n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is held against the kernel, the other rules and the log.</source>
        <translation>Jede wird mit dem Kernel, den anderen Regeln und dem Protokoll abgeglichen.</translation>
    </message>
    <message>
        <source>No rules to look at</source>
        <translation>Keine Regeln zu prüfen</translation>
    </message>
    <message>
        <source>Open a profile without errors to see which of its rules have no effect, what they open and what nobody needed.</source>
        <translation>Öffnen Sie ein Profil ohne Fehler, um zu sehen, welche seiner Regeln wirkungslos sind, was sie öffnen und was niemand gebraucht hat.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messung läuft</translation>
    </message>
    <message>
        <source>The profile is compiled once more without each of its rules.</source>
        <translation>Das Profil wird für jede seiner Regeln einmal ohne diese kompiliert.</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nichts von dieser Art</translation>
    </message>
    <message>
        <source>No rule of this file is one of those chosen above.</source>
        <translation>Keine Regel dieser Datei gehört zu den oben gewählten.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SessionChoice</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>Sess&amp;ions…</source>
        <translation>S&amp;itzungen …</translation>
    </message>
    <message>
        <source>Learn once: nothing is kept</source>
        <translation>Einmal lernen: Es wird nichts aufbewahrt</translation>
    </message>
    <message>
        <source>New session for the chosen profiles: keeps what is decided</source>
        <translation>Neue Sitzung für die gewählten Profile: bewahrt Entscheidungen auf</translation>
    </message>
    <message>
        <source>New session for all programs: over days and restarts</source>
        <translation>Neue Sitzung für alle Programme: über Tage und Neustarts hinweg</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation>„%1“ fortsetzen</translation>
    </message>
    <message>
        <source>Use the programs as often as you like, also after a restart, and open this again: only what is new is asked. Plan at least two passes: new child profiles record more once they have rules.</source>
        <translation>Benutzen Sie die Programme, so oft Sie möchten, auch nach einem Neustart, und öffnen Sie dies erneut: Gefragt wird nur nach Neuem. Planen Sie mindestens zwei Durchgänge ein: Neue Unterprofile zeichnen mehr auf, sobald sie Regeln haben.</translation>
    </message>
    <message>
        <source>Whatever complains now or later is part of it. Go on with it every few days until a pass brings nothing new; plan at least two passes.</source>
        <translation>Dazu gehört jedes Profil, das jetzt oder später nur meldet. Setzen Sie die Sitzung alle paar Tage fort, bis ein Durchgang nichts Neues bringt; planen Sie mindestens zwei Durchgänge ein.</translation>
    </message>
    <message>
        <source>No pass was made yet.</source>
        <translation>Es gab noch keinen Durchgang.</translation>
    </message>
    <message>
        <source>One pass: %1 new.</source>
        <translation>Ein Durchgang: %1 neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es); new in the last: %1, %2 before.</source>
        <translation>
            <numerusform>%n Durchgang; neu im letzten: %1, davor %2.</numerusform>
            <numerusform>%n Durchgänge; neu im letzten: %1, davor %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) kept</source>
        <translation>
            <numerusform>%n Entscheidung aufbewahrt</numerusform>
            <numerusform>%n Entscheidungen aufbewahrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted</source>
        <translation>
            <numerusform>%n stummgeschaltet</numerusform>
            <numerusform>%n stummgeschaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new any more: it can be enforced.</source>
        <translation>Nichts Neues mehr: Es kann durchgesetzt werden.</translation>
    </message>
    <message>
        <source>Planned: use %1 once more, then go on.</source>
        <translation>Vorgemerkt: %1 noch einmal benutzen, dann fortsetzen.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SessionsDialog</name>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>use once more</source>
        <translation>noch einmal benutzen</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>läuft weiter</translation>
    </message>
    <message>
        <source>all programs</source>
        <translation>alle Programme</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n Profil</numerusform>
            <numerusform>%n Profile</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Learning sessions</source>
        <translation>Lernsitzungen</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Noch keine Sitzungen</translation>
    </message>
    <message>
        <source>A session keeps what was decided, so that learning can go on after days and restarts. Choose “New session” on the first page of learning.</source>
        <translation>Eine Sitzung bewahrt Entscheidungen auf, damit das Lernen nach Tagen und Neustarts weitergehen kann. Wählen Sie „Neue Sitzung“ auf der ersten Seite des Lernens.</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>What was decided and muted in it is forgotten. Profiles stay as they are.</source>
        <translation>Was darin entschieden und stummgeschaltet wurde, geht verloren. Die Profile bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Learns</source>
        <translation>Lernt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Last pass</source>
        <translation>Letzter Durchgang</translation>
    </message>
    <message>
        <source>Not deleted.</source>
        <translation>Nicht gelöscht.</translation>
    </message>
    <message>
        <source>The system does not let %1 be removed.</source>
        <translation>Das System lässt nicht zu, dass %1 gelöscht wird.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Each choice holds at once. None of them changes policy.</source>
        <translation>Jede Auswahl gilt sofort. Keine davon ändert die Richtlinie.</translation>
    </message>
    <message>
        <source>Denials and processes</source>
        <translation>Verweigerungen und Prozesse</translation>
    </message>
    <message>
        <source>&amp;Follow the log</source>
        <translation>Dem &amp;Protokoll folgen</translation>
    </message>
    <message>
        <source>New records are counted as they come, and shown when you ask for them.</source>
        <translation>Neue Einträge werden beim Eintreffen gezählt und angezeigt, wenn Sie danach verlangen.</translation>
    </message>
    <message>
        <source>Look for processes e&amp;very</source>
        <translation>Pro&amp;zesse aktualisieren alle</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Only while the Processes page is in front.</source>
        <translation>Nur während die Seite „Prozesse“ im Vordergrund ist.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of the desktop’s font size.</source>
        <translation>Der Schriftgröße der Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>&amp;Tab width</source>
        <translation>Ta&amp;bulatorbreite</translation>
    </message>
    <message>
        <source> columns</source>
        <translation> Spalten</translation>
    </message>
    <message>
        <source>&amp;Keep unsaved edits for after a crash</source>
        <translation>&amp;Ungespeicherte Änderungen für den Fall eines Absturzes aufbewahren</translation>
    </message>
    <message>
        <source>In your own files, never in /etc. They are offered at the next start.</source>
        <translation>In Ihren eigenen Dateien, nie in /etc. Beim nächsten Start werden sie angeboten.</translation>
    </message>
    <message>
        <source>Applying changes</source>
        <translation>Änderungen anwenden</translation>
    </message>
    <message>
        <source>Su&amp;ggest a trial</source>
        <translation>&amp;Erprobung vorschlagen</translation>
    </message>
    <message>
        <source>The change is taken back by itself unless you keep it.</source>
        <translation>Die Änderung wird automatisch zurückgenommen, wenn Sie sie nicht beibehalten.</translation>
    </message>
    <message>
        <source>Length &amp;of a trial</source>
        <translation>&amp;Dauer einer Erprobung</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>&amp;Standardwerte wiederherstellen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>Gilt ab dem nächsten Programmstart.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>&amp;Notify of new denials</source>
        <translation>Über &amp;neue Verweigerungen benachrichtigen</translation>
    </message>
    <message>
        <source>At most one for each profile in ten minutes, and three a minute in all. A notification can be muted; it never changes what is allowed.</source>
        <translation>Höchstens eine je Profil in zehn Minuten und insgesamt drei je Minute. Eine Benachrichtigung lässt sich stummschalten; was erlaubt ist, ändert sie nie.</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the system tray</source>
        <translation>S&amp;ymbol im Systemabschnitt der Kontrollleiste anzeigen</translation>
    </message>
    <message>
        <source>This desktop has no tray now.</source>
        <translation>Diese Arbeitsumgebung hat zurzeit keinen Systemabschnitt.</translation>
    </message>
    <message>
        <source>Stay in the tray when the &amp;window is closed</source>
        <translation>Beim Schließen des Fensters im Systemabschnitt &amp;weiterlaufen</translation>
    </message>
    <message>
        <source>Closing the window leaves the icon; Quit ends the program.</source>
        <translation>Beim Schließen des Fensters bleibt das Symbol; „Beenden“ beendet das Programm.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Search by command or key</source>
        <translation>Nach Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Letters without Ctrl or Alt work while the table or the text has the focus.</source>
        <translation>Buchstaben ohne Strg oder Alt wirken, solange die Tabelle oder der Text den Fokus hat.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>on its page</source>
        <translation>auf der jeweiligen Seite</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Open or close a row</source>
        <translation>Zeile auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Rechts, Links</translation>
    </message>
    <message>
        <source>Open a row and all below it</source>
        <translation>Zeile und alles darunter aufklappen</translation>
    </message>
    <message>
        <source>Go to the row that begins so</source>
        <translation>Zur Zeile gehen, die so beginnt</translation>
    </message>
    <message>
        <source>letters, in tables without own letters</source>
        <translation>Buchstaben, in Tabellen ohne eigene Buchstaben</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Mehrere Zeilen auswählen</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down, Ctrl+Space</source>
        <translation>Umschalt+Auf, Umschalt+Ab, Strg+Leertaste</translation>
    </message>
    <message>
        <source>in tables</source>
        <translation>in Tabellen</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>im Text</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SilencedDialog</name>
    <message>
        <source>&amp;Log them…</source>
        <translation>&amp;Protokollieren …</translation>
    </message>
    <message>
        <source>&amp;Stop logging</source>
        <translation>Protokollierung &amp;anhalten</translation>
    </message>
    <message>
        <source>What %1 refuses without a record</source>
        <translation>Was %1 ohne Eintrag verweigert</translation>
    </message>
    <message>
        <source>Looking for what is hidden</source>
        <translation>Verborgenes wird gesucht</translation>
    </message>
    <message>
        <source>Refusals that leave no record</source>
        <translation>Verweigerungen ohne Eintrag</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Deny rule</source>
        <translation>deny-Regel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Each deny rule is held against all others.</source>
        <translation>Jede deny-Regel wird mit allen anderen Regeln abgeglichen.</translation>
    </message>
    <message>
        <source>A deny rule refuses and keeps quiet about it: a program may fail, and no log says why. Each row is a shortest example of what a rule hides.</source>
        <translation>Eine deny-Regel verweigert und schweigt darüber: Ein Programm kann scheitern, ohne dass ein Protokoll sagt, warum. Jede Zeile ist ein kürzestes Beispiel für das, was eine Regel verbirgt.</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Unit behind a number: minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes to log</source>
        <translation>Minuten der Protokollierung</translation>
    </message>
    <message>
        <source>Have the kernel log what all profiles refuse silently, for</source>
        <translation>Den Kernel protokollieren lassen, was alle Profile still verweigern, für</translation>
    </message>
    <message>
        <source>The profile has errors</source>
        <translation>Das Profil enthält Fehler</translation>
    </message>
    <message>
        <source>Nothing is hidden</source>
        <translation>Nichts ist verborgen</translation>
    </message>
    <message>
        <source>Whatever this profile refuses comes into the log.</source>
        <translation>Alles, was dieses Profil verweigert, kommt in das Protokoll.</translation>
    </message>
    <message>
        <source>Logging.</source>
        <translation>Protokollierung läuft.</translation>
    </message>
    <message>
        <source>Until %1 the log also has what deny rules refuse. Make the program fail again, then look at Denials.</source>
        <translation>Bis %1 enthält das Protokoll auch, was deny-Regeln verweigern. Lassen Sie das Programm erneut scheitern und sehen Sie dann unter „Verweigerungen“ nach.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Deny rules are silent again.</source>
        <translation>deny-Regeln schweigen wieder.</translation>
    </message>
    <message>
        <source>Not switched.</source>
        <translation>Nicht umgeschaltet.</translation>
    </message>
    <message>
        <source>The password prompt was closed. Nothing was changed.</source>
        <translation>Die Passwortabfrage wurde geschlossen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Only to look at.</source>
        <translation>Nur zur Ansicht.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading; what is shown stays as it was</source>
        <translation>Lesen abbrechen; die Anzeige bleibt, wie sie war</translation>
    </message>
    <message>
        <source>Reading the system…</source>
        <translation>System wird gelesen …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Checking and editing only</source>
        <translation>Nur Prüfen und Bearbeiten</translation>
    </message>
    <message>
        <source>AppArmor on · %1 enforce · %2 complain</source>
        <translation>AppArmor ein · %1 enforce · %2 complain</translation>
    </message>
    <message>
        <source>Show the overview</source>
        <translation>Übersicht anzeigen</translation>
    </message>
    <message>
        <source>Policy revision %1</source>
        <translation>Richtlinienrevision %1</translation>
    </message>
    <message>
        <source>Counts every change of the loaded policy</source>
        <translation>Zählt jede Änderung der geladenen Richtlinie</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Protokoll wird gelesen …</translation>
    </message>
    <message>
        <source>Show denials</source>
        <translation>Verweigerungen anzeigen</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Kein Protokoll</translation>
    </message>
    <message>
        <source>Show why there is no log</source>
        <translation>Anzeigen, warum es kein Protokoll gibt</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1, live</translation>
    </message>
    <message>
        <source>Where denials are read from</source>
        <translation>Woher Verweigerungen gelesen werden</translation>
    </message>
</context>
<context>
    <name>pavise::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SystemBanner</name>
    <message>
        <source>Open sample system</source>
        <translation>Beispielsystem öffnen</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>Zurück zu diesem Rechner</translation>
    </message>
    <message>
        <source>Sample system.</source>
        <translation>Beispielsystem.</translation>
    </message>
    <message>
        <source>Recorded elsewhere. Nothing here changes this computer.</source>
        <translation>Anderswo aufgezeichnet. Nichts hier verändert diesen Rechner.</translation>
    </message>
    <message>
        <source>Another system: %1.</source>
        <translation>Ein anderes System: %1.</translation>
    </message>
    <message>
        <source>Its files are read; nothing is loaded into this computer’s kernel.</source>
        <translation>Seine Dateien werden gelesen; in den Kernel dieses Rechners wird nichts geladen.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::TransitionsView</name>
    <message>
        <source>Save dra&amp;wing…</source>
        <translation>Zeichnung &amp;speichern …</translation>
    </message>
    <message>
        <source>Reading the profiles</source>
        <translation>Profile werden gelesen</translation>
    </message>
    <message>
        <source>Every profile file is read to see which program ends in which profile.</source>
        <translation>Jede Profildatei wird gelesen, um zu sehen, welches Programm in welchem Profil landet.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Transitions as a tree</source>
        <translation>Übergänge als Baum</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>No profiles to follow</source>
        <translation>Keine Profile zu verfolgen</translation>
    </message>
    <message>
        <source>No profile file could be read, so nothing is known about what leads where.</source>
        <translation>Keine Profildatei konnte gelesen werden, daher ist nicht bekannt, was wohin führt.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation>unconfined</translation>
    </message>
    <message>
        <source>no file defines it</source>
        <translation>keine Datei definiert es</translation>
    </message>
    <message>
        <source>comes with the profile</source>
        <translation>kommt mit dem Profil</translation>
    </message>
    <message>
        <source>The environment is kept, which may make the other program load foreign code.</source>
        <translation>Die Umgebung bleibt erhalten, was das andere Programm dazu bringen kann, fremden Code zu laden.</translation>
    </message>
    <message>
        <source>%1 leads nowhere</source>
        <translation>%1 führt nirgendwohin</translation>
    </message>
    <message numerus="yes">
        <source>%1 leads to %n profile(s)</source>
        <translation>
            <numerusform>%1 führt zu %n Profil</numerusform>
            <numerusform>%1 führt zu %n Profilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs that it starts stay in it, or are not allowed to start.</source>
        <translation>Programme, die es startet, bleiben darin oder dürfen nicht starten.</translation>
    </message>
    <message>
        <source>No way leads out of confinement.</source>
        <translation>Kein Weg führt aus der Beschränkung heraus.</translation>
    </message>
    <message numerus="yes">
        <source>It can get unconfined in %n step(s).</source>
        <translation>
            <numerusform>Es kann in %n Schritt der Beschränkung entkommen.</numerusform>
            <numerusform>Es kann in %n Schritten der Beschränkung entkommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start and end are the same</source>
        <translation>Anfang und Ende sind gleich</translation>
    </message>
    <message>
        <source>%1 cannot reach %2</source>
        <translation>%1 kann %2 nicht erreichen</translation>
    </message>
    <message numerus="yes">
        <source>%1 can reach %2 in %n step(s)</source>
        <translation>
            <numerusform>%1 kann %2 in %n Schritt erreichen</numerusform>
            <numerusform>%1 kann %2 in %n Schritten erreichen</numerusform>
        </translation>
    </message>
    <message>
        <source>No chain of rules leads there.</source>
        <translation>Keine Kette von Regeln führt dorthin.</translation>
    </message>
    <message>
        <source>A shortest way is drawn strong and listed step by step.</source>
        <translation>Ein kürzester Weg ist kräftig gezeichnet und Schritt für Schritt aufgeführt.</translation>
    </message>
    <message>
        <source>can get unconfined</source>
        <translation>kann entkommen</translation>
    </message>
    <message>
        <source>stays confined</source>
        <translation>bleibt beschränkt</translation>
    </message>
    <message>
        <source>The nearest %1 are drawn.</source>
        <translation>Die nächsten %1 sind gezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with errors are left out.</source>
        <translation>
            <numerusform>%n Datei mit Fehlern ist ausgelassen.</numerusform>
            <numerusform>%n Dateien mit Fehlern sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Zeichnung speichern</translation>
    </message>
    <message>
        <source>Scalable drawings (*.svg)</source>
        <translation>Skalierbare Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>The drawing could not be written: %1</source>
        <translation>Die Zeichnung konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Solid box: a profile. Dashed box with a cross: no file defines it. Open diamond: it only complains. Dashed line: leads back. Enter starts from the chosen box, or opens a pile of them.</source>
        <translation>Durchgezogener Kasten: ein Profil. Gestrichelter Kasten mit Kreuz: Keine Datei definiert es. Offene Raute: Es meldet nur. Gestrichelte Linie: führt zurück. Die Eingabetaste beginnt beim gewählten Kasten oder öffnet einen Stapel.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::Tray</name>
    <message>
        <source>&amp;Open Pavise</source>
        <translation>Pavise ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Notify of new denials</source>
        <translation>Über &amp;neue Verweigerungen benachrichtigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Reading the system…</source>
        <translation>System wird gelesen …</translation>
    </message>
    <message>
        <source>AppArmor is on</source>
        <translation>AppArmor ist eingeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>Pavise: %1, %n new event(s)</source>
        <translation>
            <numerusform>Pavise: %1, %n neues Ereignis</numerusform>
            <numerusform>Pavise: %1, %n neue Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Pavise: %1</source>
        <translation>Pavise: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new &amp;event(s)</source>
        <translation>
            <numerusform>%n neues &amp;Ereignis</numerusform>
            <numerusform>%n neue &amp;Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;denials</source>
        <translation>&amp;Verweigerungen anzeigen</translation>
    </message>
</context>
<context>
    <name>pavise::ui::TrialBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Beibehalten</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Seconds until the change is taken back</source>
        <translation>Sekunden, bis die Änderung zurückgenommen wird</translation>
    </message>
    <message>
        <source>It is taken back by itself unless you keep it.</source>
        <translation>Sie wird automatisch zurückgenommen, wenn Sie sie nicht beibehalten.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revert (%n s)</source>
        <extracomment>A button; %n are the seconds until it happens by itself</extracomment>
        <translation>
            <numerusform>&amp;Zurücknehmen (%n s)</numerusform>
            <numerusform>&amp;Zurücknehmen (%n s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::UsernsDialog</name>
    <message>
        <source>User namespaces</source>
        <translation>Benutzernamensräume</translation>
    </message>
    <message>
        <source>Programs that were refused</source>
        <translation>Abgewiesene Programme</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Runs under</source>
        <translation>Läuft unter</translation>
    </message>
    <message>
        <source>No program was refused</source>
        <translation>Kein Programm abgewiesen</translation>
    </message>
    <message>
        <source>The log that the Denials page shows has no refusal that comes from user namespaces. A program can be let all the same: name it below.</source>
        <translation>Das Protokoll der Seite „Verweigerungen“ enthält keine Verweigerung, die von Benutzernamensräumen stammt. Ein Programm lässt sich dennoch zulassen: Geben Sie es unten an.</translation>
    </message>
    <message>
        <source>&amp;Allow…</source>
        <translation>&amp;Erlauben …</translation>
    </message>
    <message>
        <source>&amp;Learn from denials…</source>
        <translation>Aus Verweigerungen &amp;lernen …</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>A&amp;uswählen …</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>Programm auswählen</translation>
    </message>
    <message>
        <source>Profile that would be made</source>
        <translation>Profil, das angelegt würde</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>This kernel has no switch that restricts user namespaces, so only profiles without a userns rule refuse them. What is made here also works on Ubuntu.</source>
        <translation>Dieser Kernel hat keinen Schalter, der Benutzernamensräume einschränkt; sie werden daher nur von Profilen ohne userns-Regel verweigert. Was hier angelegt wird, wirkt auch unter Ubuntu.</translation>
    </message>
    <message>
        <source>This system lets only programs with a profile that says so create user namespaces. Browsers, container tools and sandboxes need them, and fail or lose rights without.</source>
        <translation>Dieses System lässt nur Programme mit einem entsprechenden Profil Benutzernamensräume anlegen. Browser, Container-Werkzeuge und Sandboxes brauchen sie und scheitern ohne sie oder verlieren Rechte.</translation>
    </message>
    <message>
        <source>The switch that restricts user namespaces is off: every unconfined program may create them.</source>
        <translation>Der Schalter, der Benutzernamensräume einschränkt, ist aus: Jedes unbeschränkte Programm darf sie anlegen.</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>kein Profil</translation>
    </message>
    <message>
        <source>The profile %1 has no rule for user namespaces. Learning adds one.</source>
        <translation>Das Profil %1 hat keine Regel für Benutzernamensräume. Lernen fügt eine hinzu.</translation>
    </message>
    <message>
        <source>A profile in unconfined mode names the program and lets it create user namespaces; it restricts nothing else.</source>
        <translation>Ein Profil im unconfined-Modus benennt das Programm und lässt es Benutzernamensräume anlegen; sonst schränkt es nichts ein.</translation>
    </message>
    <message>
        <source>Name the program by its whole path</source>
        <translation>Geben Sie das Programm mit vollständigem Pfad an</translation>
    </message>
    <message>
        <source>There is a profile file of that name.</source>
        <translation>Es gibt eine Profildatei mit diesem Namen.</translation>
    </message>
    <message>
        <source>Open %1 in the editor and add the rule userns, to it.</source>
        <translation>Öffnen Sie %1 im Editor und fügen Sie die Regel userns, hinzu.</translation>
    </message>
</context>
</TS>
