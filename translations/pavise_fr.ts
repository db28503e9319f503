<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
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
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>any process</source>
        <translation>n’importe quel processus</translation>
    </message>
    <message>
        <source>unix socket @%1</source>
        <translation>socket unix @%1</translation>
    </message>
    <message>
        <source>unnamed unix socket</source>
        <translation>socket unix sans nom</translation>
    </message>
    <message>
        <source>%1 as a link to %2</source>
        <translation>%1 comme lien vers %2</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>profil %1</translation>
    </message>
    <message>
        <source>capability %1</source>
        <translation>capacité %1</translation>
    </message>
    <message>
        <source>network %1 %2</source>
        <translation>réseau %1 %2</translation>
    </message>
    <message>
        <source>D-Bus %1</source>
        <translation>D-Bus %1</translation>
    </message>
    <message>
        <source>signal %1 with %2</source>
        <translation>signal %1 avec %2</translation>
    </message>
    <message>
        <source>tracing %1</source>
        <translation>traçage de %1</translation>
    </message>
    <message>
        <source>mount on %1</source>
        <translation>montage sur %1</translation>
    </message>
    <message>
        <source>unmount %1</source>
        <translation>démontage de %1</translation>
    </message>
    <message>
        <source>new root %1</source>
        <translation>nouvelle racine %1</translation>
    </message>
    <message>
        <source>user namespaces</source>
        <translation>espaces de noms utilisateur</translation>
    </message>
    <message>
        <source>message queue %1</source>
        <translation>file de messages %1</translation>
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
        <translation>reste dans le profil</translation>
    </message>
    <message>
        <source>runs unconfined</source>
        <translation>s’exécute non confiné</translation>
    </message>
    <message>
        <source>changes to the program’s own profile</source>
        <translation>passe au profil propre du programme</translation>
    </message>
    <message>
        <source>changes to a child profile</source>
        <translation>passe à un profil enfant</translation>
    </message>
    <message>
        <source>changes to profile %1</source>
        <translation>passe au profil %1</translation>
    </message>
</context>
<context>
    <name>ApplySheet</name>
    <message>
        <source>new profile</source>
        <translation>nouveau profil</translation>
    </message>
    <message>
        <source>no longer in the file; the kernel keeps it until it is unloaded</source>
        <translation>n’est plus dans le fichier&#x202f;; le noyau le garde jusqu’à son déchargement</translation>
    </message>
    <message>
        <source>Recorded denials that it settles: %1 of %2.</source>
        <translation>Refus enregistrés ainsi réglés&#x202f;: %1 sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>It would refuse %n recorded access(es) that went through.</source>
        <translation>
            <numerusform>%n accès enregistré comme autorisé serait refusé.</numerusform>
            <numerusform>%n accès enregistrés comme autorisés seraient refusés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running process(es)</source>
        <translation>
            <numerusform>%n processus en cours</numerusform>
            <numerusform>%n processus en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more differences than are shown; the text diff has every changed line.</source>
        <translation>Il y a plus de différences qu’affiché&#x202f;; le diff du texte contient toutes les lignes modifiées.</translation>
    </message>
    <message>
        <source>Cannot be applied</source>
        <translation>Application impossible</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>À voir d’abord</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>Même texte</translation>
    </message>
    <message>
        <source>Same meaning</source>
        <translation>Même sens</translation>
    </message>
    <message>
        <source>This is what the disk holds already. Applying loads it into the kernel again.</source>
        <translation>C’est déjà ce que contient le disque. Appliquer le recharge dans le noyau.</translation>
    </message>
    <message>
        <source>Only the text differs, as comments or layout: nothing is newly allowed or denied.</source>
        <translation>Seul le texte diffère (commentaires, mise en forme)&#x202f;: rien de nouveau n’est autorisé ni refusé.</translation>
    </message>
    <message numerus="yes">
        <source>%n other profile(s) of these files keep their meaning.</source>
        <translation>
            <numerusform>%n autre profil de ces fichiers garde son sens.</numerusform>
            <numerusform>%n autres profils de ces fichiers gardent leur sens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Lignes modifiées</translation>
    </message>
    <message>
        <source>new file</source>
        <translation>nouveau fichier</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>Nothing can be loaded or enforced here. Profiles can still be opened, edited and checked, and logs can be read.</source>
        <translation>Rien ne peut être chargé ni appliqué ici. Vous pouvez tout de même ouvrir, modifier et vérifier des profils, et lire les journaux.</translation>
    </message>
    <message>
        <source>AppArmor is on</source>
        <translation>AppArmor est actif</translation>
    </message>
    <message>
        <source>This kernel has no AppArmor</source>
        <translation>Ce noyau n’a pas AppArmor</translation>
    </message>
    <message>
        <source>Start a kernel of your distribution, or one built with AppArmor that names it in lsm=.</source>
        <translation>Démarrez un noyau de votre distribution, ou un noyau compilé avec AppArmor et qui le mentionne dans lsm=.</translation>
    </message>
    <message>
        <source>AppArmor was turned off when this computer started</source>
        <translation>AppArmor a été désactivé au démarrage de cet ordinateur</translation>
    </message>
    <message>
        <source>Add apparmor to the lsm= list on the kernel’s command line, remove apparmor=0, and restart.</source>
        <translation>Ajoutez apparmor à la liste lsm= de la ligne de commande du noyau, retirez apparmor=0 et redémarrez.</translation>
    </message>
    <message>
        <source>AppArmor is on, but its file system is not mounted</source>
        <translation>AppArmor est actif, mais son système de fichiers n’est pas monté</translation>
    </message>
    <message>
        <source>Mount securityfs on /sys/kernel/security; systemd does so at start.</source>
        <translation>Montez securityfs sur /sys/kernel/security&#x202f;; systemd le fait au démarrage.</translation>
    </message>
    <message>
        <source>AppArmor is on, but its policy may not be read</source>
        <translation>AppArmor est actif, mais sa politique ne peut pas être lue</translation>
    </message>
    <message>
        <source>This happens inside containers and sandboxes. Start Pavise outside of it.</source>
        <translation>Cela se produit dans les conteneurs et les bacs à sable. Lancez Pavise en dehors.</translation>
    </message>
</context>
<context>
    <name>Candidate</name>
    <message>
        <source>exactly what was asked for</source>
        <translation>exactement ce qui a été demandé</translation>
    </message>
    <message>
        <source>the same place for every user and process</source>
        <translation>le même endroit pour tout utilisateur et tout processus</translation>
    </message>
    <message>
        <source>part of the name is new each time</source>
        <translation>une partie du nom change à chaque fois</translation>
    </message>
    <message>
        <source>all files of this type in the folder</source>
        <translation>tous les fichiers de ce type dans le dossier</translation>
    </message>
    <message>
        <source>all files in the folder</source>
        <translation>tous les fichiers du dossier</translation>
    </message>
    <message>
        <source>everything below the folder</source>
        <translation>tout ce qui se trouve sous le dossier</translation>
    </message>
    <message>
        <source>a rule that is there gets what is missing</source>
        <translation>une règle existante reçoit ce qui manque</translation>
    </message>
    <message>
        <source>also files of other users</source>
        <translation>aussi les fichiers d’autres utilisateurs</translation>
    </message>
    <message>
        <source>what many programs need for the same purpose</source>
        <translation>ce dont beaucoup de programmes ont besoin dans le même but</translation>
    </message>
    <message>
        <source>the same with fewer conditions</source>
        <translation>la même avec moins de conditions</translation>
    </message>
    <message>
        <source>the program may do what this profile allows</source>
        <translation>le programme peut faire ce que ce profil autorise</translation>
    </message>
    <message>
        <source>the program gets rules of its own inside this profile</source>
        <translation>le programme reçoit ses propres règles dans ce profil</translation>
    </message>
    <message>
        <source>the program has a profile, which then holds</source>
        <translation>le programme a un profil, qui s’applique alors</translation>
    </message>
    <message>
        <source>the program runs under the profile that is named</source>
        <translation>le programme s’exécute sous le profil nommé</translation>
    </message>
    <message>
        <source>the program may do anything: no confinement at all</source>
        <translation>le programme peut tout faire&#x202f;: aucun confinement</translation>
    </message>
    <message>
        <source>a part of the program with rules of its own</source>
        <translation>une partie du programme avec ses propres règles</translation>
    </message>
    <message>
        <source>the file has no path from here; no rule can name it</source>
        <translation>le fichier n’a pas de chemin depuis ici&#x202f;; aucune règle ne peut le nommer</translation>
    </message>
    <message>
        <source>a profile that allows everything, and this too</source>
        <translation>un profil qui autorise tout, et ceci aussi</translation>
    </message>
    <message>
        <source>stays refused and is no longer logged</source>
        <translation>reste refusé et n’est plus journalisé</translation>
    </message>
    <message>
        <source>its environment is passed on: it gains no rights</source>
        <translation>son environnement est transmis&#x202f;: il ne gagne aucun droit</translation>
    </message>
    <message>
        <source>its environment is passed on as it is, so that whoever starts it can make it do other things</source>
        <translation>son environnement est transmis tel quel, si bien que quiconque le lance peut lui faire faire autre chose</translation>
    </message>
    <message>
        <source>its environment is cleaned of what could make it do other things</source>
        <translation>son environnement est débarrassé de ce qui pourrait lui faire faire autre chose</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>only before</source>
        <translation>seulement avant</translation>
    </message>
    <message>
        <source>only after</source>
        <translation>seulement après</translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation>même sens</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal in meaning</source>
        <translation>Sens identique</translation>
    </message>
    <message numerus="yes">
        <source>%n newly allowed</source>
        <translation>
            <numerusform>%n nouvel accès autorisé</numerusform>
            <numerusform>%n nouveaux accès autorisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer allowed</source>
        <translation>
            <numerusform>%n accès n’est plus autorisé</numerusform>
            <numerusform>%n accès ne sont plus autorisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) run elsewhere</source>
        <translation>
            <numerusform>%n programme s’exécute ailleurs</numerusform>
            <numerusform>%n programmes s’exécutent ailleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is logged differs</source>
        <translation>Seule la journalisation diffère</translation>
    </message>
    <message>
        <source>Only the header differs</source>
        <translation>Seul l’en-tête diffère</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <translation>Autres profils</translation>
    </message>
    <message>
        <source>From “%1” to “%2”.</source>
        <translation>De «&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Loading the file would change no answer.</source>
        <translation>Charger le fichier ne changerait aucune réponse.</translation>
    </message>
    <message>
        <source>Even the texts are the same.</source>
        <translation>Même les textes sont identiques.</translation>
    </message>
    <message>
        <source>The texts differ, but every access is answered as before.</source>
        <translation>Les textes diffèrent, mais chaque accès reçoit la même réponse qu’avant.</translation>
    </message>
    <message>
        <source>Each row is a shortest example of something that is answered differently, with the rule that makes it so.</source>
        <translation>Chaque ligne est un exemple minimal de ce qui reçoit une autre réponse, avec la règle qui en est la cause.</translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation>Il y a plus de différences qu’affiché.</translation>
    </message>
    <message>
        <source>%1 newly allowed</source>
        <translation>nouvellement autorisés&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 no longer allowed</source>
        <translation>plus autorisés&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 run elsewhere</source>
        <translation>exécutés ailleurs&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 logged otherwise</source>
        <translation>journalisés autrement&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 in the header</source>
        <translation>dans l’en-tête&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 sensitive</source>
        <translation>sensibles&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>DenialDetails</name>
    <message>
        <source>the kernel itself</source>
        <translation>le noyau lui-même</translation>
    </message>
    <message>
        <source>a system service</source>
        <translation>un service système</translation>
    </message>
    <message>
        <source>a log file that names the kernel</source>
        <translation>un fichier journal qui nomme le noyau</translation>
    </message>
    <message>
        <source>any program can write such a line</source>
        <translation>tout programme peut écrire une telle ligne</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id. utilisateur</translation>
    </message>
    <message>
        <source>File owner</source>
        <translation>Propriétaire du fichier</translation>
    </message>
    <message>
        <source>the user itself</source>
        <translation>l’utilisateur lui-même</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Signalé par</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>&amp;Go to profile</source>
        <translation>Aller a&amp;u profil</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xpliquer</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>%1, PID %2</source>
        <translation>%1, PID %2</translation>
    </message>
    <message>
        <source>Copy the log line</source>
        <translation>Copier la ligne du journal</translation>
    </message>
    <message>
        <source>Copy the last log lines</source>
        <translation>Copier les dernières lignes du journal</translation>
    </message>
    <message>
        <source>Log line</source>
        <translation>Ligne du journal</translation>
    </message>
    <message>
        <source>&amp;Go to the profile</source>
        <translation>Aller au &amp;profil</translation>
    </message>
    <message>
        <source>&amp;Only this profile</source>
        <translation>Uni&amp;quement ce profil</translation>
    </message>
    <message>
        <source>Not this &amp;profile</source>
        <translation>Sauf ce p&amp;rofil</translation>
    </message>
    <message>
        <source>Only this &amp;target</source>
        <translation>&amp;Uniquement cette cible</translation>
    </message>
    <message>
        <source>Not this t&amp;arget</source>
        <translation>Sauf &amp;cette cible</translation>
    </message>
    <message>
        <source>Cop&amp;y log lines</source>
        <translation>Copier les li&amp;gnes du journal</translation>
    </message>
</context>
<context>
    <name>Denials</name>
    <message>
        <source> port %1</source>
        <translation> port %1</translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation>pair %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Lire et écrire</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Projeter en mémoire</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>use</source>
        <translation>utiliser</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>exec</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>capability</source>
        <translation>capacité</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
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
        <translation>montage</translation>
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
        <translation>changement de profil</translation>
    </message>
    <message>
        <source>hat change</source>
        <translation>changement de hat</translation>
    </message>
    <message>
        <source>D-Bus</source>
        <translation>D-Bus</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>politique</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Use the capability %1</source>
        <translation>Utiliser la capacité %1</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Un programme</translation>
    </message>
    <message>
        <source>The loaded policy was changed: %1 %2.</source>
        <translation>La politique chargée a été modifiée&#x202f;: %1 %2.</translation>
    </message>
    <message>
        <source>AppArmor reported: %1 %2</source>
        <translation>AppArmor a signalé&#x202f;: %1 %2</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 does not allow it, so the kernel refused.</source>
        <translation>%1 voulait %2. Le profil %3 ne l’autorise pas, le noyau a donc refusé.</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 does not allow it, so the kernel killed it.</source>
        <translation>%1 voulait %2. Le profil %3 ne l’autorise pas, le noyau l’a donc tué.</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 has no rule for it; it only complains, so it was allowed. Enforced, it would be refused.</source>
        <translation>%1 voulait %2. Le profil %3 n’a pas de règle pour cela&#x202f;; en mode complain, il l’a donc laissé faire. En mode enforce, ce serait refusé.</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 allows it and asks for a record.</source>
        <translation>%1 voulait %2. Le profil %3 l’autorise et demande de le journaliser.</translation>
    </message>
</context>
<context>
    <name>Diagnostic</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes and was not read</source>
        <translation>%1 dépasse %2 octets et n’a pas été lu</translation>
    </message>
    <message>
        <source>two changes want the same place of the file</source>
        <translation>deux modifications visent le même endroit du fichier</translation>
    </message>
    <message>
        <source>a change lies outside the file</source>
        <translation>une modification se situe hors du fichier</translation>
    </message>
    <message>
        <source>found %1 where %2 was expected</source>
        <translation>%1 trouvé là où %2 était attendu</translation>
    </message>
    <message>
        <source>the file ends before this is complete</source>
        <translation>le fichier se termine avant la fin de cet élément</translation>
    </message>
    <message>
        <source>the line ends before this is complete</source>
        <translation>la ligne se termine avant la fin de cet élément</translation>
    </message>
    <message>
        <source>the character %1 cannot stand here</source>
        <translation>le caractère %1 ne peut pas se trouver ici</translation>
    </message>
    <message>
        <source>white space cannot stand here</source>
        <translation>un espace ne peut pas se trouver ici</translation>
    </message>
    <message>
        <source>the file starts with a byte order mark, which AppArmor does not understand; remove it</source>
        <translation>le fichier commence par une marque d’ordre des octets, qu’AppArmor ne comprend pas&#x202f;; supprimez-la</translation>
    </message>
    <message>
        <source>%1 starts with a quotation mark that is never closed</source>
        <translation>%1 commence par un guillemet qui n’est jamais fermé</translation>
    </message>
    <message>
        <source>a comment on the last line needs a line break after it</source>
        <translation>un commentaire sur la dernière ligne doit être suivi d’un saut de ligne</translation>
    </message>
    <message>
        <source>a comment cannot stand inside this rule; put %1 before or behind the rule</source>
        <translation>un commentaire ne peut pas se trouver dans cette règle&#x202f;; placez %1 avant ou après la règle</translation>
    </message>
    <message>
        <source>a comma is missing at the end of this rule</source>
        <translation>il manque une virgule à la fin de cette règle</translation>
    </message>
    <message>
        <source>this { is never closed with a }</source>
        <translation>ce { n’est jamais fermé par un }</translation>
    </message>
    <message>
        <source>this } closes nothing</source>
        <translation>ce } ne ferme rien</translation>
    </message>
    <message>
        <source>the { needs a space before it; without one it is part of the name</source>
        <translation>le { doit être précédé d’un espace&#x202f;; sinon il fait partie du nom</translation>
    </message>
    <message>
        <source>no rule starts with %1</source>
        <translation>aucune règle ne commence par %1</translation>
    </message>
    <message>
        <source>found %1 where a profile was expected</source>
        <translation>%1 trouvé là où un profil était attendu</translation>
    </message>
    <message>
        <source>found %1 where a name was expected</source>
        <translation>%1 trouvé là où un nom était attendu</translation>
    </message>
    <message>
        <source>found %1 where a path was expected; a path starts with / or a variable</source>
        <translation>%1 trouvé là où un chemin était attendu&#x202f;; un chemin commence par / ou une variable</translation>
    </message>
    <message>
        <source>found %1 where the path of a file was expected, such as &lt;abstractions/base&gt;</source>
        <translation>%1 trouvé là où le chemin d’un fichier était attendu, par exemple &lt;abstractions/base&gt;</translation>
    </message>
    <message>
        <source>found %1 where permissions were expected: r, w, a, l, k, m, and x after i, u, U, p, P, c or C</source>
        <translation>%1 trouvé là où des permissions étaient attendues&#x202f;: r, w, a, l, k, m, et x après i, u, U, p, P, c ou C</translation>
    </message>
    <message>
        <source>found %1 where a value was expected</source>
        <translation>%1 trouvé là où une valeur était attendue</translation>
    </message>
    <message>
        <source>found %1 where a number was expected</source>
        <translation>%1 trouvé là où un nombre était attendu</translation>
    </message>
    <message>
        <source>found %1 where a variable such as @{HOME} or $debug was expected</source>
        <translation>%1 trouvé là où une variable comme @{HOME} ou $debug était attendue</translation>
    </message>
    <message>
        <source>found %1 where a condition was expected, such as $debug or @{A} == b</source>
        <translation>%1 trouvé là où une condition était attendue, par exemple $debug ou @{A} == b</translation>
    </message>
    <message>
        <source>%1 starts a rule outside any profile; rules belong between the { and } of a profile</source>
        <translation>%1 commence une règle hors de tout profil&#x202f;; les règles se placent entre le { et le } d’un profil</translation>
    </message>
    <message>
        <source>%1 can only be set before the first profile, not inside one</source>
        <translation>%1 ne peut être défini qu’avant le premier profil, pas à l’intérieur d’un profil</translation>
    </message>
    <message>
        <source>a profile inside a profile needs the word profile or hat before its name %1</source>
        <translation>un profil dans un profil doit avoir le mot profile ou hat devant son nom %1</translation>
    </message>
    <message>
        <source>else must follow the } of an if</source>
        <translation>else doit suivre le } d’un if</translation>
    </message>
    <message>
        <source>a limit starts with the words set rlimit</source>
        <translation>une limite commence par les mots set rlimit</translation>
    </message>
    <message>
        <source>%1 is repeated or out of order; the order is priority, audit, allow or deny, owner</source>
        <translation>%1 est répété ou mal placé&#x202f;; l’ordre est priority, audit, allow ou deny, owner</translation>
    </message>
    <message>
        <source>the values of a variable are separated by spaces; commas are not allowed</source>
        <translation>les valeurs d’une variable sont séparées par des espaces&#x202f;; les virgules ne sont pas permises</translation>
    </message>
    <message>
        <source>%1 is given no value; write &quot;&quot; for an empty one</source>
        <translation>%1 ne reçoit aucune valeur&#x202f;; écrivez &quot;&quot; pour une valeur vide</translation>
    </message>
    <message>
        <source>%1=( ) is not allowed here</source>
        <translation>%1=( ) n’est pas permis ici</translation>
    </message>
    <message>
        <source>the peer of this kind of rule is written without parentheses: peer=NAME</source>
        <translation>le pair de ce type de règle s’écrit sans parenthèses&#x202f;: peer=NOM</translation>
    </message>
    <message>
        <source>conditions cannot stand behind -&gt;; put them right after mount</source>
        <translation>les conditions ne peuvent pas se trouver après -&gt;&#x202f;; placez-les juste après mount</translation>
    </message>
    <message>
        <source>an include is not followed by a comma</source>
        <translation>un include n’est pas suivi d’une virgule</translation>
    </message>
    <message>
        <source>more than %1 levels inside each other are not supported</source>
        <translation>plus de %1 niveaux imbriqués ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>the file has more than %1 words and was not read to its end</source>
        <translation>le fichier compte plus de %1 mots et n’a pas été lu jusqu’au bout</translation>
    </message>
    <message>
        <source>there are more than %1 errors; the rest is not shown</source>
        <translation>il y a plus de %1 erreurs&#x202f;; le reste n’est pas affiché</translation>
    </message>
    <message>
        <source>included file %1 does not exist</source>
        <translation>le fichier inclus %1 n’existe pas</translation>
    </message>
    <message>
        <source>included file %1 cannot be read</source>
        <translation>le fichier inclus %1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>this profile includes more than %1 files</source>
        <translation>ce profil inclut plus de %1 fichiers</translation>
    </message>
    <message>
        <source>%1 looks like a leftover copy and is not included</source>
        <translation>%1 ressemble à une copie résiduelle et n’est pas inclus</translation>
    </message>
    <message>
        <source>%1 includes itself, here or through another file; it is not read once more</source>
        <translation>%1 s’inclut lui-même, ici ou par un autre fichier&#x202f;; il n’est pas lu une seconde fois</translation>
    </message>
    <message>
        <source>the same rule stands in this profile already</source>
        <translation>la même règle figure déjà dans ce profil</translation>
    </message>
    <message>
        <source>this rule adds nothing: other rules of the profile grant the same</source>
        <translation>cette règle n’ajoute rien&#x202f;: d’autres règles du profil accordent la même chose</translation>
    </message>
    <message>
        <source>this rule adds nothing: %1, which the profile includes, grants the same</source>
        <translation>cette règle n’ajoute rien&#x202f;: %1, que le profil inclut, accorde la même chose</translation>
    </message>
    <message>
        <source>this rule changes nothing: what it refuses is refused without it</source>
        <translation>cette règle ne change rien&#x202f;: ce qu’elle refuse est refusé sans elle</translation>
    </message>
    <message>
        <source>this rule has no effect: wherever it applies, another rule decides</source>
        <translation>cette règle n’a aucun effet&#x202f;: partout où elle s’applique, une autre règle décide</translation>
    </message>
    <message>
        <source>this rule can never apply: nothing that the kernel asks for matches it</source>
        <translation>cette règle ne peut jamais s’appliquer&#x202f;: rien de ce que le noyau demande n’y correspond</translation>
    </message>
    <message>
        <source>this is the rule that counts</source>
        <translation>voici la règle qui compte</translation>
    </message>
    <message>
        <source>profile %1 is too large to look for rules without effect</source>
        <translation>le profil %1 est trop grand pour y chercher des règles sans effet</translation>
    </message>
    <message>
        <source>there is no profile %1; a program that is to change to it cannot be started</source>
        <translation>il n’y a pas de profil %1&#x202f;; un programme qui doit y passer ne peut pas être lancé</translation>
    </message>
    <message>
        <source>no child profile here is for %1; such a program cannot be started</source>
        <translation>aucun profil enfant ici ne vise %1&#x202f;; un tel programme ne peut pas être lancé</translation>
    </message>
    <message>
        <source>this %1 rule allows everything of its kind; name what the program needs</source>
        <translation>cette règle %1 autorise tout dans sa classe&#x202f;; nommez ce dont le programme a besoin</translation>
    </message>
    <message>
        <source>this pattern lets the program change %1, and so gain more rights than this profile gives</source>
        <translation>ce motif laisse le programme modifier %1, et ainsi obtenir plus de droits que ce profil n’en donne</translation>
    </message>
    <message>
        <source>this pattern lets the program read %1, which holds secrets</source>
        <translation>ce motif laisse le programme lire %1, qui contient des secrets</translation>
    </message>
    <message>
        <source>with %1 and this pattern, almost any program can be started without the limits of this profile</source>
        <translation>avec %1 et ce motif, presque tout programme peut être lancé sans les limites de ce profil</translation>
    </message>
    <message>
        <source>the program may write %1 and then run it, so that it can run anything</source>
        <translation>le programme peut écrire %1 puis l’exécuter, et donc exécuter n’importe quoi</translation>
    </message>
    <message>
        <source>with %1 the program runs without the limits of any profile when it has none of its own</source>
        <translation>avec %1, le programme s’exécute sans les limites d’aucun profil s’il n’en a pas un à lui</translation>
    </message>
    <message>
        <source>with %1 the environment is passed on; it may make the other program load foreign code</source>
        <translation>avec %1, l’environnement est transmis&#x202f;; il peut faire charger du code étranger à l’autre programme</translation>
    </message>
    <message>
        <source>%2 does not enforce this %1 rule</source>
        <translation>%2 n’applique pas cette règle %1</translation>
    </message>
    <message>
        <source>apparmor_parser before 6.0 refuses %1</source>
        <translation>apparmor_parser avant la version 6.0 refuse %1</translation>
    </message>
    <message>
        <source>apparmor_parser loses a %1 rule inside if; here it counts</source>
        <translation>apparmor_parser perd une règle %1 dans un if&#x202f;; ici, elle compte</translation>
    </message>
    <message>
        <source>apparmor_parser looks for the child beside the wrong profile; here it is %1</source>
        <translation>apparmor_parser cherche l’enfant à côté du mauvais profil&#x202f;; ici, c’est %1</translation>
    </message>
    <message>
        <source>apparmor_parser lets files of other users through deny all; here everything is refused</source>
        <translation>apparmor_parser laisse passer les fichiers d’autres utilisateurs malgré deny all&#x202f;; ici, tout est refusé</translation>
    </message>
    <message>
        <source>there is no message %1 that could be allowed</source>
        <translation>il n’existe pas de message %1 à autoriser</translation>
    </message>
    <message>
        <source>%1 is not a list of kernel features</source>
        <translation>%1 n’est pas une liste de fonctionnalités du noyau</translation>
    </message>
    <message>
        <source>this file does not say which AppArmor features it was written for; the oldest common set is assumed</source>
        <translation>ce fichier n’indique pas pour quelles fonctionnalités d’AppArmor il a été écrit&#x202f;; le plus ancien ensemble courant est supposé</translation>
    </message>
    <message>
        <source>the feature set %1 named by abi does not exist</source>
        <translation>l’ensemble de fonctionnalités %1 nommé par abi n’existe pas</translation>
    </message>
    <message>
        <source>abi %1 differs from the one declared first, which holds</source>
        <translation>abi %1 diffère de celui déclaré en premier, qui prévaut</translation>
    </message>
    <message>
        <source>variable %1 is not defined</source>
        <translation>la variable %1 n’est pas définie</translation>
    </message>
    <message>
        <source>variable %1 is defined a second time; use += to add values</source>
        <translation>la variable %1 est définie une seconde fois&#x202f;; utilisez += pour ajouter des valeurs</translation>
    </message>
    <message>
        <source>%1 was first defined here</source>
        <translation>%1 a d’abord été définie ici</translation>
    </message>
    <message>
        <source>values are added to variable %1 before it is defined</source>
        <translation>des valeurs sont ajoutées à la variable %1 avant sa définition</translation>
    </message>
    <message>
        <source>%1 is not a variable name: a letter, then letters, digits and _</source>
        <translation>%1 n’est pas un nom de variable&#x202f;: une lettre, puis des lettres, des chiffres et _</translation>
    </message>
    <message>
        <source>%1 is a boolean variable and has no values to put here</source>
        <translation>%1 est une variable booléenne et n’a pas de valeurs à insérer ici</translation>
    </message>
    <message>
        <source>%1 is not a boolean variable</source>
        <translation>%1 n’est pas une variable booléenne</translation>
    </message>
    <message>
        <source>variable %1 refers to itself by way of %2</source>
        <translation>la variable %1 fait référence à elle-même par %2</translation>
    </message>
    <message>
        <source>variable %1 expands to more than %2 values</source>
        <translation>la variable %1 donne plus de %2 valeurs</translation>
    </message>
    <message>
        <source>with variable %1 put in, this text is longer than %2 bytes</source>
        <translation>une fois la variable %1 remplacée, ce texte dépasse %2 octets</translation>
    </message>
    <message>
        <source>%1 is taken as a choice after an @, not as a variable; write \@ to say so</source>
        <translation>%1 est pris pour un choix après un @, pas pour une variable&#x202f;; écrivez \\@ pour l’indiquer</translation>
    </message>
    <message>
        <source>+= cannot be used with boolean variable %1</source>
        <translation>+= ne peut pas s’utiliser avec la variable booléenne %1</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 n’est ni true ni false</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be ordered: one is a number and the other is not</source>
        <translation>%1 et %2 ne peuvent pas être ordonnés&#x202f;: l’un est un nombre, l’autre non</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation>%1 est un nombre trop grand</translation>
    </message>
    <message>
        <source>apparmor_parser 6.0 takes %1 as not defined here because it is boolean; it is treated as defined</source>
        <translation>apparmor_parser 6.0 tient %1 pour non définie ici parce qu’elle est booléenne&#x202f;; elle est traitée comme définie</translation>
    </message>
    <message>
        <source>an alias from %1 to the same place exists already</source>
        <translation>un alias de %1 vers le même endroit existe déjà</translation>
    </message>
    <message>
        <source>%1 must stand before the first profile</source>
        <translation>%1 doit se trouver avant le premier profil</translation>
    </message>
    <message>
        <source>includes are nested more than %1 deep</source>
        <translation>les inclusions sont imbriquées sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>profile name %1 must begin with / or a namespace, or follow the word profile</source>
        <translation>le nom de profil %1 doit commencer par / ou un espace de noms, ou suivre le mot profile</translation>
    </message>
    <message>
        <source>a path as the name of a profile is old style; give it a name: profile name %1</source>
        <translation>un chemin comme nom de profil est une ancienne écriture&#x202f;; donnez un nom&#x202f;: profile nom %1</translation>
    </message>
    <message>
        <source>the namespace in %1 lacks its closing colon</source>
        <translation>il manque le deux-points fermant de l’espace de noms dans %1</translation>
    </message>
    <message>
        <source>the namespace in %1 is empty</source>
        <translation>l’espace de noms dans %1 est vide</translation>
    </message>
    <message>
        <source>there is no profile name in %1</source>
        <translation>il n’y a pas de nom de profil dans %1</translation>
    </message>
    <message>
        <source>attachment %1 must begin with / or a variable</source>
        <translation>l’attachement %1 doit commencer par / ou une variable</translation>
    </message>
    <message>
        <source>hat %1 cannot have xattrs</source>
        <translation>le hat %1 ne peut pas avoir de xattrs</translation>
    </message>
    <message>
        <source>%1=( ) does not belong in the head of a profile; only xattrs and flags do</source>
        <translation>%1=( ) n’a pas sa place dans l’en-tête d’un profil&#x202f;; seuls xattrs et flags y sont permis</translation>
    </message>
    <message>
        <source>another profile called %1 takes the place of this one</source>
        <translation>un autre profil nommé %1 prend la place de celui-ci</translation>
    </message>
    <message>
        <source>the other profile %1 is here</source>
        <translation>l’autre profil %1 est ici</translation>
    </message>
    <message>
        <source>there is already a profile named %1</source>
        <translation>il existe déjà un profil nommé %1</translation>
    </message>
    <message>
        <source>%1 is not a profile flag</source>
        <translation>%1 n’est pas un indicateur de profil</translation>
    </message>
    <message>
        <source>flags %1 and %2 exclude each other</source>
        <translation>les indicateurs %1 et %2 s’excluent</translation>
    </message>
    <message>
        <source>flag %1 cannot have the value %2</source>
        <translation>l’indicateur %1 ne peut pas avoir la valeur %2</translation>
    </message>
    <message>
        <source>the kernel does not know flag %1; it has no effect</source>
        <translation>le noyau ne connaît pas l’indicateur %1&#x202f;; il n’a aucun effet</translation>
    </message>
    <message>
        <source>identity %1 must not contain a space</source>
        <translation>l’identité %1 ne doit pas contenir d’espace</translation>
    </message>
    <message>
        <source>profile %1 has more than %2 different exec targets</source>
        <translation>le profil %1 a plus de %2 cibles d’exécution différentes</translation>
    </message>
    <message>
        <source>%1 cannot be used with %2 rules</source>
        <translation>%1 ne peut pas s’utiliser avec les règles %2</translation>
    </message>
    <message>
        <source>priority %1 is outside -1000 to 1000</source>
        <translation>la priorité %1 sort de l’intervalle -1000 à 1000</translation>
    </message>
    <message>
        <source>%1 here contradicts %2 of the block around it</source>
        <translation>%1 contredit ici %2 du bloc qui l’entoure</translation>
    </message>
    <message>
        <source>%1 has no effect on %2 rules</source>
        <translation>%1 n’a aucun effet sur les règles %2</translation>
    </message>
    <message>
        <source>apparmor_parser drops %1 rules from a block; here this one is kept</source>
        <translation>apparmor_parser écarte les règles %1 d’un bloc&#x202f;; ici, celle-ci est gardée</translation>
    </message>
    <message>
        <source>the prefix is applied to every rule of %1; apparmor_parser applies it to the first one only</source>
        <translation>le préfixe s’applique à chaque règle de %1&#x202f;; apparmor_parser ne l’applique qu’à la première</translation>
    </message>
    <message>
        <source>the kernel does not enforce %1 rules written for this feature set; this rule has no effect</source>
        <translation>le noyau n’applique pas les règles %1 écrites pour cet ensemble de fonctionnalités&#x202f;; cette règle n’a aucun effet</translation>
    </message>
    <message>
        <source>the kernel cannot enforce the details of this %1 rule; it becomes %2</source>
        <translation>le noyau ne peut pas appliquer les détails de cette règle %1&#x202f;; elle devient %2</translation>
    </message>
    <message>
        <source>no access can ever match this rule</source>
        <translation>aucun accès ne peut jamais correspondre à cette règle</translation>
    </message>
    <message>
        <source>%1 is not a condition of %2 rules</source>
        <translation>%1 n’est pas une condition des règles %2</translation>
    </message>
    <message>
        <source>condition %1 of %2 rules only takes =</source>
        <translation>la condition %1 des règles %2 n’accepte que =</translation>
    </message>
    <message>
        <source>condition %1 can only be given once</source>
        <translation>la condition %1 ne peut être donnée qu’une fois</translation>
    </message>
    <message>
        <source>condition %1 takes a single value</source>
        <translation>la condition %1 n’accepte qu’une seule valeur</translation>
    </message>
    <message>
        <source>condition %1 needs a value</source>
        <translation>la condition %1 a besoin d’une valeur</translation>
    </message>
    <message>
        <source>condition %1 is only possible inside peer=( )</source>
        <translation>la condition %1 n’est possible que dans peer=( )</translation>
    </message>
    <message>
        <source>condition %1 is not possible inside peer=( )</source>
        <translation>la condition %1 n’est pas possible dans peer=( )</translation>
    </message>
    <message>
        <source>%2 is not a value for %1</source>
        <translation>%2 n’est pas une valeur pour %1</translation>
    </message>
    <message>
        <source>%1 is not a permission of %2 rules; there are %3</source>
        <translation>%1 n’est pas une permission des règles %2&#x202f;; les permissions possibles sont %3</translation>
    </message>
    <message>
        <source>%1 cannot be used together with %2</source>
        <translation>%1 ne peut pas s’utiliser avec %2</translation>
    </message>
    <message>
        <source>x in %1 does not say how the program is to run; write ix, px, cx or ux</source>
        <translation>le x de %1 ne dit pas comment exécuter le programme&#x202f;; écrivez ix, px, cx ou ux</translation>
    </message>
    <message>
        <source>a deny rule forbids every way to run a program; write a plain x instead of %1</source>
        <translation>une règle deny interdit toute façon d’exécuter un programme&#x202f;; écrivez un simple x au lieu de %1</translation>
    </message>
    <message>
        <source>%1 holds two different ways to run the program</source>
        <translation>%1 contient deux façons différentes d’exécuter le programme</translation>
    </message>
    <message>
        <source>with %1 the program runs unconfined and with the environment of this one, which it may be attacked through</source>
        <translation>avec %1, le programme s’exécute non confiné et avec l’environnement de celui-ci, par lequel on peut l’attaquer</translation>
    </message>
    <message>
        <source>%1 holds both a and w; w includes a</source>
        <translation>%1 contient à la fois a et w&#x202f;; w comprend a</translation>
    </message>
    <message>
        <source>upper-case letters in %1 are old style; write %2</source>
        <translation>les majuscules de %1 sont une ancienne écriture&#x202f;; écrivez %2</translation>
    </message>
    <message>
        <source>%1 says how a program is run, but the rule does not let one run</source>
        <translation>%1 dit comment un programme est exécuté, mais la règle n’en laisse exécuter aucun</translation>
    </message>
    <message>
        <source>subset is only possible when the permission is l alone</source>
        <translation>subset n’est possible que si l est la seule permission</translation>
    </message>
    <message>
        <source>both a link and an exec use the target after -&gt;; it is taken for the exec</source>
        <translation>un lien et une exécution utilisent tous deux la cible après -&gt;&#x202f;; elle est prise pour l’exécution</translation>
    </message>
    <message>
        <source>a target after the permissions does not count: the link may point to any file</source>
        <translation>une cible après les permissions ne compte pas&#x202f;: le lien peut pointer vers n’importe quel fichier</translation>
    </message>
    <message>
        <source>%1 names a profile, which a link cannot have as its target</source>
        <translation>%1 nomme un profil, qu’un lien ne peut pas avoir pour cible</translation>
    </message>
    <message>
        <source>%1 must begin with / or a variable</source>
        <translation>%1 doit commencer par / ou une variable</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a profile; the program will not start</source>
        <translation>%1 ne peut pas être le nom d’un profil&#x202f;; le programme ne démarrera pas</translation>
    </message>
    <message>
        <source>apparmor_parser does not put in the variables of exec target %1; here they are</source>
        <translation>apparmor_parser ne remplace pas les variables de la cible d’exécution %1&#x202f;; ici, elles le sont</translation>
    </message>
    <message>
        <source>exec target %1 stands for several profiles; name one</source>
        <translation>la cible d’exécution %1 désigne plusieurs profils&#x202f;; nommez-en un</translation>
    </message>
    <message>
        <source>%1 is given both %2 and %3</source>
        <translation>%1 reçoit à la fois %2 et %3</translation>
    </message>
    <message>
        <source>the other rule for %1 is here</source>
        <translation>l’autre règle pour %1 est ici</translation>
    </message>
    <message>
        <source>{ } needs at least two alternatives with a comma between them</source>
        <translation>{ } exige au moins deux choix séparés par une virgule</translation>
    </message>
    <message>
        <source>%1 is not closed</source>
        <translation>%1 n’est pas fermé</translation>
    </message>
    <message>
        <source>%1 closes nothing</source>
        <translation>%1 ne ferme rien</translation>
    </message>
    <message>
        <source>{ } is nested more than %1 deep</source>
        <translation>{ } est imbriqué sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>[ ] must hold at least one character</source>
        <translation>[ ] doit contenir au moins un caractère</translation>
    </message>
    <message>
        <source>the \ at the end has nothing to escape</source>
        <translation>le \\ final n’a rien à protéger</translation>
    </message>
    <message>
        <source>%1 inside [ ] stands for itself; apparmor_parser makes it match nothing useful</source>
        <translation>%1 dans [ ] se représente lui-même&#x202f;; apparmor_parser n’en fait rien d’utile</translation>
    </message>
    <message>
        <source>a zero byte cannot be part of a name or path</source>
        <translation>un octet nul ne peut pas faire partie d’un nom ou d’un chemin</translation>
    </message>
    <message>
        <source>a zero byte ends the word here; what follows it does not count</source>
        <translation>un octet nul termine le mot ici&#x202f;; ce qui suit ne compte pas</translation>
    </message>
    <message>
        <source>%1 is not a capability</source>
        <translation>%1 n’est pas une capacité</translation>
    </message>
    <message>
        <source>there is no network family, type or protocol %1</source>
        <translation>il n’existe pas de famille, de type ou de protocole réseau %1</translation>
    </message>
    <message>
        <source>addresses and ports are only possible for inet and inet6</source>
        <translation>les adresses et les ports ne sont possibles que pour inet et inet6</translation>
    </message>
    <message>
        <source>port 0 stands for every port</source>
        <translation>le port 0 désigne tous les ports</translation>
    </message>
    <message>
        <source>%1 is not a signal</source>
        <translation>%1 n’est pas un signal</translation>
    </message>
    <message>
        <source>name= on this side belongs to a bind rule; it cannot stand with path, interface, member or peer</source>
        <translation>name= de ce côté appartient à une règle bind&#x202f;; il ne peut pas accompagner path, interface, member ou peer</translation>
    </message>
    <message>
        <source>message queue %1 must begin with / or be a number</source>
        <translation>la file de messages %1 doit commencer par / ou être un nombre</translation>
    </message>
    <message>
        <source>message queue %1 is not of type %2</source>
        <translation>la file de messages %1 n’est pas de type %2</translation>
    </message>
    <message>
        <source>%1 is not a mount option</source>
        <translation>%1 n’est pas une option de montage</translation>
    </message>
    <message>
        <source>the mount options %1 contradict each other</source>
        <translation>les options de montage %1 se contredisent</translation>
    </message>
    <message>
        <source>this combination of options, type and paths can never match a mount</source>
        <translation>cette combinaison d’options, de type et de chemins ne peut jamais correspondre à un montage</translation>
    </message>
    <message>
        <source>there is no resource limit %1</source>
        <translation>il n’existe pas de limite de ressource %1</translation>
    </message>
    <message>
        <source>%2 is not a value for resource limit %1</source>
        <translation>%2 n’est pas une valeur pour la limite de ressource %1</translation>
    </message>
    <message>
        <source>resource limit %1 must be at least one second; %2 is less</source>
        <translation>la limite de ressource %1 doit être d’au moins une seconde&#x202f;; %2 est inférieur</translation>
    </message>
    <message>
        <source>no unit is given for resource limit %1; %2 is assumed</source>
        <translation>aucune unité n’est donnée pour la limite de ressource %1&#x202f;; %2 est supposé</translation>
    </message>
    <message>
        <source>safe and unsafe need the path of a program after them</source>
        <translation>safe et unsafe doivent être suivis du chemin d’un programme</translation>
    </message>
    <message>
        <source>the rules need more than %1 states</source>
        <translation>les règles demandent plus de %1 états</translation>
    </message>
    <message>
        <source>the rules need more than %1 MB of memory</source>
        <translation>les règles demandent plus de %1&#xa0;Mo de mémoire</translation>
    </message>
    <message>
        <source>the rules take longer than %1 s to compile</source>
        <translation>les règles mettent plus de %1&#xa0;s à se compiler</translation>
    </message>
    <message>
        <source>alternatives are nested in each other more than %1 deep</source>
        <translation>des alternatives sont imbriquées sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>stopped before it was finished</source>
        <translation>arrêté avant la fin</translation>
    </message>
    <message>
        <source>this rule is another of those whose wildcards multiply</source>
        <translation>cette règle est une autre de celles dont les jokers se multiplient</translation>
    </message>
    <message>
        <source>%1 wildcards can match the same path at once, this rule&apos;s among them; each more of them can double the compiled policy</source>
        <translation>%1 jokers peuvent correspondre au même chemin à la fois, dont celui de cette règle&#x202f;; chacun de plus peut doubler la politique compilée</translation>
    </message>
    <message>
        <source>%1 wildcards for one character after a * double the compiled policy each; more than %2 make it large</source>
        <translation>%1 jokers d’un seul caractère après un * doublent chacun la politique compilée&#x202f;; plus de %2 la rendent volumineuse</translation>
    </message>
    <message>
        <source>the compiled policy has %2 bytes, more than the limit of %1</source>
        <translation>la politique compilée compte %2 octets, plus que la limite de %1</translation>
    </message>
    <message>
        <source>the compiled policy is cut off at byte %1; compile it again</source>
        <translation>la politique compilée est tronquée à l’octet %1&#x202f;; recompilez-la</translation>
    </message>
    <message>
        <source>the compiled policy does not have %1 at byte %2; compile it again</source>
        <translation>la politique compilée n’a pas %1 à l’octet %2&#x202f;; recompilez-la</translation>
    </message>
    <message>
        <source>the compiled policy has version %1, which not every kernel knows (byte %2)</source>
        <translation>la politique compilée est de version %1, que tous les noyaux ne connaissent pas (octet %2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile (byte %2 of the policy)</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être le nom d’un profil (octet %2 de la politique)</translation>
    </message>
    <message>
        <source>the compiled policy has two profiles called %1 (byte %2); rename one</source>
        <translation>la politique compilée a deux profils nommés %1 (octet %2)&#x202f;; renommez-en un</translation>
    </message>
    <message>
        <source>profile %1 comes without the profile it belongs to, or before it (byte %2 of the policy)</source>
        <translation>le profil %1 vient sans le profil auquel il appartient, ou avant lui (octet %2 de la politique)</translation>
    </message>
    <message>
        <source>profile %1 is for another namespace than those before it; load them separately (byte %2 of the policy)</source>
        <translation>le profil %1 vise un autre espace de noms que les précédents&#x202f;; chargez-les séparément (octet %2 de la politique)</translation>
    </message>
    <message>
        <source>%1 of the compiled policy cannot be %2 (byte %3); compile it again</source>
        <translation>%1 de la politique compilée ne peut pas être %2 (octet %3)&#x202f;; recompilez-la</translation>
    </message>
    <message>
        <source>table %1 of the compiled policy is damaged (byte %2); compile it again</source>
        <translation>la table %1 de la politique compilée est endommagée (octet %2)&#x202f;; recompilez-la</translation>
    </message>
    <message>
        <source>state %1 of the compiled policy is wrong in table %2 (byte %3); compile it again</source>
        <translation>l’état %1 de la politique compilée est erroné dans la table %2 (octet %3)&#x202f;; recompilez-la</translation>
    </message>
    <message>
        <source>the compiled policy has no target number %1 for a program that may be started (byte %2); compile it again</source>
        <translation>la politique compilée n’a pas de cible numéro %1 pour un programme qui peut être lancé (octet %2)&#x202f;; recompilez-la</translation>
    </message>
    <message>
        <source>this rule cannot be expressed in the policy of the kernel; nothing was compiled</source>
        <translation>cette règle ne peut pas s’exprimer dans la politique du noyau&#x202f;; rien n’a été compilé</translation>
    </message>
    <message>
        <source>the kernel refused profile %1: %2</source>
        <translation>le noyau a refusé le profil %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>the kernel did not accept the compiled form of profile %1 (%2); nothing was changed</source>
        <translation>le noyau n’a pas accepté la forme compilée du profil %1 (%2)&#x202f;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>the kernel does not know the format in which profile %1 was compiled</source>
        <translation>le noyau ne connaît pas le format dans lequel le profil %1 a été compilé</translation>
    </message>
    <message>
        <source>profile %1 is loaded already; replace it instead of adding it</source>
        <translation>le profil %1 est déjà chargé&#x202f;; remplacez-le au lieu de l’ajouter</translation>
    </message>
    <message>
        <source>profile %1 is not loaded in the kernel</source>
        <translation>le profil %1 n’est pas chargé dans le noyau</translation>
    </message>
    <message>
        <source>the kernel does not let this program change profile %1; it takes administrator rights, and a policy that was locked stays so until the computer is restarted</source>
        <translation>le noyau ne laisse pas ce programme modifier le profil %1&#x202f;; il faut des droits d’administrateur, et une politique verrouillée le reste jusqu’au redémarrage de l’ordinateur</translation>
    </message>
    <message>
        <source>profile %1 cannot be changed: the kernel&apos;s policy files are mounted read-only here</source>
        <translation>le profil %1 ne peut pas être modifié&#x202f;: les fichiers de politique du noyau sont montés en lecture seule ici</translation>
    </message>
    <message>
        <source>%1 was not touched: %2</source>
        <translation>%1 n’a pas été touché&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read; nothing was written. Reload it or compare the two texts</source>
        <translation>%1 a été modifié par un autre programme depuis sa lecture&#x202f;; rien n’a été écrit. Rechargez-le ou comparez les deux textes</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name or edit that file</source>
        <translation>%1 existe déjà&#x202f;; choisissez un autre nom ou modifiez ce fichier</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 n’existe plus</translation>
    </message>
    <message>
        <source>%1 could not be written and is as it was before: %2</source>
        <translation>%1 n’a pas pu être écrit et reste comme avant&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 was written, but the disk did not confirm it; a power cut now may bring the old text back: %2</source>
        <translation>%1 a été écrit, mais le disque ne l’a pas confirmé&#x202f;; une coupure de courant maintenant pourrait ramener l’ancien texte&#x202f;: %2</translation>
    </message>
    <message>
        <source>the file does not define profile %1</source>
        <translation>le fichier ne définit pas le profil %1</translation>
    </message>
    <message>
        <source>a profile cannot be set to %1</source>
        <translation>un profil ne peut pas être mis en mode %1</translation>
    </message>
    <message>
        <source>the log %1 cannot be read: %2</source>
        <translation>le journal %1 ne peut pas être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>the saved session cannot be read from line %1 on</source>
        <translation>la session enregistrée ne peut plus être lue à partir de la ligne %1</translation>
    </message>
    <message>
        <source>of %2 and %1 rules that are alike, as here, apparmor_parser 4.1 makes one with the permissions of both; no kernel asks for what that adds</source>
        <translation>des règles %2 et %1 semblables, comme ici, apparmor_parser 4.1 fait une seule règle avec les permissions des deux ; aucun noyau ne demande ce que cela ajoute</translation>
    </message>
    <message>
        <source>here this rule alone decides how the program is used; apparmor_parser 4.1 may also allow to map it as executable, as a pattern with ix matches it too</source>
        <translation>ici, seule cette règle décide de l’usage du programme ; apparmor_parser 4.1 peut aussi permettre de le projeter en mémoire comme exécutable, car un motif avec ix lui correspond aussi</translation>
    </message>
    <message>
        <source>the pattern with ix is here</source>
        <translation>le motif avec ix est ici</translation>
    </message>
    <message>
        <source>apparmor_parser 4.1 counts a shorter length for this attachment, some of whose alternatives end alike; it matters only where the attachment of another profile matches the same program</source>
        <translation>apparmor_parser 4.1 compte une longueur plus courte pour cet attachement, dont certaines variantes finissent de même ; cela n’importe que là où l’attachement d’un autre profil correspond au même programme</translation>
    </message>
    <message>
        <source>another program is changing policy and has not finished after %2 seconds (it holds %1); nothing was changed</source>
        <translation>un autre programme est en train de changer la politique et n’a pas fini après %2 secondes (il tient %1) ; rien n’a été changé</translation>
    </message>
    <message>
        <source>%1, which keeps other programs from changing policy at the same time, cannot be opened: %2</source>
        <translation>%1, qui empêche d’autres programmes de changer la politique en même temps, ne peut pas être ouvert : %2</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Le dossier %1 ne peut pas être créé</translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>fixed</source>
        <translation>réglé</translation>
    </message>
    <message>
        <source>still denied</source>
        <translation>toujours refusé</translation>
    </message>
    <message>
        <source>newly denied</source>
        <translation>nouvellement refusé</translation>
    </message>
    <message>
        <source>still allowed</source>
        <translation>toujours autorisé</translation>
    </message>
    <message>
        <source>no rule decides</source>
        <translation>aucune règle ne décide</translation>
    </message>
    <message>
        <source>of another profile</source>
        <translation>d’un autre profil</translation>
    </message>
</context>
<context>
    <name>ExplainService</name>
    <message>
        <source>The file no longer defines this profile.</source>
        <translation>Le fichier ne définit plus ce profil.</translation>
    </message>
</context>
<context>
    <name>ExplainText</name>
    <message>
        <source>The program stays in this profile.</source>
        <translation>Le programme reste dans ce profil.</translation>
    </message>
    <message>
        <source>The program runs unconfined.</source>
        <translation>Le programme s’exécute non confiné.</translation>
    </message>
    <message>
        <source>The program goes to the profile that is attached to it.</source>
        <translation>Le programme passe au profil qui s’attache à lui.</translation>
    </message>
    <message>
        <source>The program goes to the child profile that is attached to it.</source>
        <translation>Le programme passe au profil enfant qui s’attache à lui.</translation>
    </message>
    <message>
        <source>The program goes to the profile %1.</source>
        <translation>Le programme passe au profil %1.</translation>
    </message>
    <message>
        <source>Without such a profile it stays in this one.</source>
        <translation>Sans un tel profil, il reste dans celui-ci.</translation>
    </message>
    <message>
        <source>Without such a profile it runs unconfined.</source>
        <translation>Sans un tel profil, il s’exécute non confiné.</translation>
    </message>
    <message>
        <source>Its environment is kept.</source>
        <translation>Son environnement est gardé.</translation>
    </message>
    <message>
        <source>Its environment is scrubbed.</source>
        <translation>Son environnement est nettoyé.</translation>
    </message>
    <message>
        <source>Allowed: the profile has no say in it</source>
        <translation>Autorisé&#x202f;: le profil n’a pas son mot à dire</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Allowed, and logged</source>
        <translation>Autorisé et journalisé</translation>
    </message>
    <message>
        <source>Partly denied: %1 is allowed, %2 is not</source>
        <translation>Refusé en partie&#x202f;: %1 est autorisé, %2 ne l’est pas</translation>
    </message>
    <message>
        <source>Denied, without a record in the log</source>
        <translation>Refusé, sans trace dans le journal</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Allowed only because the profile complains</source>
        <translation>Autorisé seulement parce que le profil est en mode complain</translation>
    </message>
    <message>
        <source>The profile %1 was asked: %2.</source>
        <translation>Le profil %1 a été interrogé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The rule at %1 allows %2.</source>
        <translation>La règle de %1 autorise %2.</translation>
    </message>
    <message>
        <source>The rule at %1 denies %2.</source>
        <translation>La règle de %1 refuse %2.</translation>
    </message>
    <message>
        <source>No rule pairs this name with this target.</source>
        <translation>Aucune règle n’associe ce nom à cette cible.</translation>
    </message>
    <message>
        <source>The new name would get permissions that the target does not have.</source>
        <translation>Le nouveau nom recevrait des permissions que la cible n’a pas.</translation>
    </message>
    <message>
        <source>No rule allows %1.</source>
        <translation>Aucune règle n’autorise %1.</translation>
    </message>
    <message>
        <source>The profile only complains: the access is logged and happens all the same.</source>
        <translation>Le profil est en mode complain&#x202f;: l’accès est journalisé et a lieu quand même.</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>%1 autorisé</translation>
    </message>
    <message>
        <source>%1 denied</source>
        <translation>%1 refusé</translation>
    </message>
    <message>
        <source>%1 logged</source>
        <translation>%1 journalisé</translation>
    </message>
    <message>
        <source>refusal is not logged</source>
        <translation>le refus n’est pas journalisé</translation>
    </message>
    <message>
        <source>complain</source>
        <translation>complain</translation>
    </message>
    <message>
        <source>allows</source>
        <translation>autorise</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>refuse</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>supplantée</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>la plus proche</translation>
    </message>
    <message>
        <source>matches and decides</source>
        <translation>correspond et décide</translation>
    </message>
    <message>
        <source>matches, another rule wins</source>
        <translation>correspond, une autre règle l’emporte</translation>
    </message>
    <message>
        <source>matches, grants something else</source>
        <translation>correspond, accorde autre chose</translation>
    </message>
    <message>
        <source>is for another owner of the file</source>
        <translation>vise un autre propriétaire du fichier</translation>
    </message>
    <message>
        <source>is for %1</source>
        <translation>vise %1</translation>
    </message>
    <message>
        <source>comes with the profile</source>
        <translation>fournie avec le profil</translation>
    </message>
    <message>
        <source>This is the tree of another system: its kernel cannot be asked.</source>
        <translation>C’est l’arborescence d’un autre système&#x202f;: son noyau ne peut pas être interrogé.</translation>
    </message>
    <message>
        <source>The profile is not loaded, or the kernel cannot be asked.</source>
        <translation>Le profil n’est pas chargé, ou le noyau ne peut pas être interrogé.</translation>
    </message>
    <message>
        <source>The running kernel says the same.</source>
        <translation>Le noyau en cours répond la même chose.</translation>
    </message>
    <message>
        <source>The running kernel says otherwise: another text of this profile is loaded. Load the profile to bring them together.</source>
        <translation>Le noyau en cours répond autre chose&#x202f;: un autre texte de ce profil est chargé. Chargez le profil pour les mettre d’accord.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>The profile language</source>
        <translation>Le langage des profils</translation>
    </message>
    <message>
        <source>Every word of it in a sentence. The same is shown when the pointer rests on a word in the editor.</source>
        <translation>Chaque mot du langage en une phrase. La même s’affiche quand le pointeur s’arrête sur un mot dans l’éditeur.</translation>
    </message>
</context>
<context>
    <name>LanguageHelp</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Words before a rule</source>
        <translation>Mots devant une règle</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Flags of a profile</source>
        <translation>Indicateurs d’un profil</translation>
    </message>
    <message>
        <source>Files and profiles</source>
        <translation>Fichiers et profils</translation>
    </message>
    <message>
        <source>Patterns in paths</source>
        <translation>Motifs dans les chemins</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>Access to files by path. The word may be left out before a path; alone it allows every file.</source>
        <translation>Accès aux fichiers par chemin. Le mot peut être omis devant un chemin&#x202f;; seul, il autorise tous les fichiers.</translation>
    </message>
    <message>
        <source>Making a hard link from one name to another.</source>
        <translation>Création d’un lien physique d’un nom vers un autre.</translation>
    </message>
    <message>
        <source>A part of what only root may do, by name. Without names: all of them. The program must also hold the capability; the rule gives it none.</source>
        <translation>Une part de ce que seul root peut faire, désignée par son nom. Sans nom&#x202f;: toutes. Le programme doit aussi détenir la capacité&#x202f;; la règle ne la lui donne pas.</translation>
    </message>
    <message>
        <source>Sockets by family, type or protocol. Without more it allows every kind of network.</source>
        <translation>Sockets par famille, type ou protocole. Sans précision, autorise tout type de réseau.</translation>
    </message>
    <message>
        <source>Unix sockets with an abstract name or none. Sockets that are files follow file rules.</source>
        <translation>Sockets unix à nom abstrait ou sans nom. Les sockets qui sont des fichiers suivent les règles de fichiers.</translation>
    </message>
    <message>
        <source>Messages over D-Bus: which bus, name, path, interface and partner. The bus asks the kernel about each message.</source>
        <translation>Messages D-Bus&#x202f;: quel bus, nom, chemin, interface et correspondant. Le bus interroge le noyau pour chaque message.</translation>
    </message>
    <message>
        <source>Signals to and from other programs. Both profiles must allow it: the sender&apos;s and the receiver&apos;s.</source>
        <translation>Signaux vers et depuis d’autres programmes. Les deux profils doivent l’autoriser&#x202f;: celui de l’émetteur et celui du destinataire.</translation>
    </message>
    <message>
        <source>Looking into other programs, as debuggers do, and being looked into. Reading much of /proc about others needs it too.</source>
        <translation>Examiner d’autres programmes, comme le font les débogueurs, et être examiné. Lire une bonne partie de /proc au sujet d’autres processus l’exige aussi.</translation>
    </message>
    <message>
        <source>Mounting a file system or moving one. It changes what every path means, so it takes a narrow rule.</source>
        <translation>Monter un système de fichiers ou le déplacer. Cela change le sens de tous les chemins et demande donc une règle étroite.</translation>
    </message>
    <message>
        <source>Changing the options of what is mounted.</source>
        <translation>Changer les options de ce qui est monté.</translation>
    </message>
    <message>
        <source>Unmounting a file system.</source>
        <translation>Démonter un système de fichiers.</translation>
    </message>
    <message>
        <source>Making another folder the root of all paths, as containers do at their start.</source>
        <translation>Faire d’un autre dossier la racine de tous les chemins, comme les conteneurs à leur démarrage.</translation>
    </message>
    <message>
        <source>Going over to another profile while running, as the program itself asks for.</source>
        <translation>Passer à un autre profil en cours d’exécution, à la demande du programme lui-même.</translation>
    </message>
    <message>
        <source>Making a user namespace: a world in which the program is its own root. Browsers use it for their sandbox; flaws of the kernel are often reached through it.</source>
        <translation>Créer un espace de noms utilisateur&#x202f;: un monde où le programme est son propre root. Les navigateurs s’en servent pour leur bac à sable&#x202f;; c’est souvent par là qu’on atteint des failles du noyau.</translation>
    </message>
    <message>
        <source>Message queues, by their name.</source>
        <translation>Files de messages, par leur nom.</translation>
    </message>
    <message>
        <source>Rights of the fast input and output interface: threads of the kernel, and acting as somebody else.</source>
        <translation>Droits de l’interface d’entrées-sorties rapide&#x202f;: fils du noyau, et agir au nom d’un autre.</translation>
    </message>
    <message>
        <source>Allows everything of every kind. Only rules with deny still refuse.</source>
        <translation>Autorise tout, de toute classe. Seules les règles avec deny refusent encore.</translation>
    </message>
    <message>
        <source>A limit of the system for the program, such as how many files it may have open. Begins with the word set.</source>
        <translation>Une limite du système pour le programme, comme le nombre de fichiers qu’il peut ouvrir. Commence par le mot set.</translation>
    </message>
    <message>
        <source>Begins a limit: set rlimit NAME &lt;= VALUE.</source>
        <translation>Commence une limite&#x202f;: set rlimit NOM &lt;= VALEUR.</translation>
    </message>
    <message>
        <source>Says in words what a rule does without it.</source>
        <translation>Dit en toutes lettres ce que fait une règle sans ce mot.</translation>
    </message>
    <message>
        <source>Refuses, whatever other rules allow, and keeps quiet: nothing is logged unless audit stands before it.</source>
        <translation>Refuse, quoi que d’autres règles autorisent, et en silence&#x202f;: rien n’est journalisé sauf si audit le précède.</translation>
    </message>
    <message>
        <source>Logs each use of the rule, also when it is allowed. With deny: refuses and logs.</source>
        <translation>Journalise chaque usage de la règle, même autorisé. Avec deny&#x202f;: refuse et journalise.</translation>
    </message>
    <message>
        <source>Asks somebody in the user&apos;s session, where a program that answers is there.</source>
        <translation>Pose la question à quelqu’un dans la session de l’utilisateur, si un programme qui répond est présent.</translation>
    </message>
    <message>
        <source>Only when the file belongs to the user the program runs as.</source>
        <translation>Seulement si le fichier appartient à l’utilisateur sous lequel tourne le programme.</translation>
    </message>
    <message>
        <source>Only when the file belongs to somebody else.</source>
        <translation>Seulement si le fichier appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>A rule with the higher number decides, be it allow or deny. From -1000 to 1000; without it 0.</source>
        <translation>La règle au nombre le plus élevé décide, qu’elle soit allow ou deny. De -1000 à 1000&#x202f;; sinon 0.</translation>
    </message>
    <message>
        <source>The kernel cleans the environment when the program is started. Capital letters of exec modes mean the same.</source>
        <translation>Le noyau nettoie l’environnement au lancement du programme. Les majuscules des modes d’exécution disent la même chose.</translation>
    </message>
    <message>
        <source>The environment goes on as it is, LD_PRELOAD and the like included.</source>
        <translation>L’environnement est transmis tel quel, LD_PRELOAD et autres compris.</translation>
    </message>
    <message>
        <source>Read the file, or list the folder.</source>
        <translation>Lire le fichier ou lister le dossier.</translation>
    </message>
    <message>
        <source>Write, make, remove and rename the file, and change its attributes. Includes a.</source>
        <translation>Écrire, créer, supprimer et renommer le fichier, et changer ses attributs. Comprend a.</translation>
    </message>
    <message>
        <source>Write at the end only, as logs are written.</source>
        <translation>Écrire seulement à la fin, comme on écrit des journaux.</translation>
    </message>
    <message>
        <source>Make a hard link of this name. What it leads to must not get more rights by it.</source>
        <translation>Créer un lien physique portant ce nom. Ce vers quoi il mène ne doit pas y gagner de droits.</translation>
    </message>
    <message>
        <source>Lock the file.</source>
        <translation>Verrouiller le fichier.</translation>
    </message>
    <message>
        <source>Map the file into memory as code, as shared libraries are.</source>
        <translation>Projeter le fichier en mémoire comme code, à la façon des bibliothèques partagées.</translation>
    </message>
    <message>
        <source>Start the program. In a rule with deny it stands alone.</source>
        <translation>Lancer le programme. Dans une règle avec deny, il s’emploie seul.</translation>
    </message>
    <message>
        <source>Start the program under this same profile.</source>
        <translation>Lancer le programme sous ce même profil.</translation>
    </message>
    <message>
        <source>Start the program under its own profile; when there is none it may not start. The environment goes on as it is.</source>
        <translation>Lancer le programme sous son propre profil&#x202f;; s’il n’y en a pas, il ne peut pas démarrer. L’environnement est transmis tel quel.</translation>
    </message>
    <message>
        <source>Start the program under its own profile, with a cleaned environment; when there is no such profile it may not start.</source>
        <translation>Lancer le programme sous son propre profil, avec un environnement nettoyé&#x202f;; s’il n’y en a pas, il ne peut pas démarrer.</translation>
    </message>
    <message>
        <source>Start the program under a child of this profile. The environment goes on as it is.</source>
        <translation>Lancer le programme sous un enfant de ce profil. L’environnement est transmis tel quel.</translation>
    </message>
    <message>
        <source>Start the program under a child of this profile, with a cleaned environment.</source>
        <translation>Lancer le programme sous un enfant de ce profil, avec un environnement nettoyé.</translation>
    </message>
    <message>
        <source>Start the program without any profile, and with the environment as it is: whoever controls this program controls that one.</source>
        <translation>Lancer le programme sans aucun profil et avec l’environnement tel quel&#x202f;: qui contrôle ce programme-ci contrôle celui-là.</translation>
    </message>
    <message>
        <source>Start the program without any profile, with a cleaned environment.</source>
        <translation>Lancer le programme sans aucun profil, avec un environnement nettoyé.</translation>
    </message>
    <message>
        <source>As px; when the program has no profile it runs under this one.</source>
        <translation>Comme px&#x202f;; si le programme n’a pas de profil, il s’exécute sous celui-ci.</translation>
    </message>
    <message>
        <source>As Px; when the program has no profile it runs under this one.</source>
        <translation>Comme Px&#x202f;; si le programme n’a pas de profil, il s’exécute sous celui-ci.</translation>
    </message>
    <message>
        <source>As cx; when there is no such child the program runs under this profile.</source>
        <translation>Comme cx&#x202f;; s’il n’y a pas de tel enfant, le programme s’exécute sous ce profil.</translation>
    </message>
    <message>
        <source>As Cx; when there is no such child the program runs under this profile.</source>
        <translation>Comme Cx&#x202f;; s’il n’y a pas de tel enfant, le programme s’exécute sous ce profil.</translation>
    </message>
    <message>
        <source>As px; when the program has no profile it runs without one.</source>
        <translation>Comme px&#x202f;; si le programme n’a pas de profil, il s’exécute sans profil.</translation>
    </message>
    <message>
        <source>As Px; when the program has no profile it runs without one.</source>
        <translation>Comme Px&#x202f;; si le programme n’a pas de profil, il s’exécute sans profil.</translation>
    </message>
    <message>
        <source>As cx; when there is no such child the program runs without a profile.</source>
        <translation>Comme cx&#x202f;; s’il n’y a pas de tel enfant, le programme s’exécute sans profil.</translation>
    </message>
    <message>
        <source>As Cx; when there is no such child the program runs without a profile.</source>
        <translation>Comme Cx&#x202f;; s’il n’y a pas de tel enfant, le programme s’exécute sans profil.</translation>
    </message>
    <message>
        <source>Names the profile that the program is started under, or where a link leads.</source>
        <translation>Nomme le profil sous lequel le programme est lancé, ou la destination d’un lien.</translation>
    </message>
    <message>
        <source>Send: a signal, a message, bytes through a socket.</source>
        <translation>Envoyer&#x202f;: un signal, un message, des octets par un socket.</translation>
    </message>
    <message>
        <source>Receive what another program sends.</source>
        <translation>Recevoir ce qu’un autre programme envoie.</translation>
    </message>
    <message>
        <source>Read: look into a program, or take from a queue.</source>
        <translation>Lire&#x202f;: examiner un programme, ou prendre dans une file.</translation>
    </message>
    <message>
        <source>Write: put something into a queue.</source>
        <translation>Écrire&#x202f;: mettre quelque chose dans une file.</translation>
    </message>
    <message>
        <source>Control another program as a debugger does.</source>
        <translation>Contrôler un autre programme comme le fait un débogueur.</translation>
    </message>
    <message>
        <source>Be controlled by a debugger.</source>
        <translation>Être contrôlé par un débogueur.</translation>
    </message>
    <message>
        <source>Be looked into by another program.</source>
        <translation>Être examiné par un autre programme.</translation>
    </message>
    <message>
        <source>Take an address or a name, so that others can reach it.</source>
        <translation>Prendre une adresse ou un nom, pour que d’autres puissent l’atteindre.</translation>
    </message>
    <message>
        <source>Wait for connections.</source>
        <translation>Attendre des connexions.</translation>
    </message>
    <message>
        <source>Take a connection that somebody opens.</source>
        <translation>Accepter une connexion que quelqu’un ouvre.</translation>
    </message>
    <message>
        <source>Open a connection to somebody who listens.</source>
        <translation>Ouvrir une connexion vers quelqu’un qui écoute.</translation>
    </message>
    <message>
        <source>Make a new one: a socket, a queue, a namespace.</source>
        <translation>En créer un nouveau&#x202f;: socket, file, espace de noms.</translation>
    </message>
    <message>
        <source>Remove a message queue.</source>
        <translation>Supprimer une file de messages.</translation>
    </message>
    <message>
        <source>Open a message queue that is there.</source>
        <translation>Ouvrir une file de messages existante.</translation>
    </message>
    <message>
        <source>Close one direction of a socket.</source>
        <translation>Fermer un sens d’un socket.</translation>
    </message>
    <message>
        <source>Ask for attributes.</source>
        <translation>Consulter des attributs.</translation>
    </message>
    <message>
        <source>Change attributes.</source>
        <translation>Changer des attributs.</translation>
    </message>
    <message>
        <source>Ask for options of a socket.</source>
        <translation>Consulter les options d’un socket.</translation>
    </message>
    <message>
        <source>Change options of a socket.</source>
        <translation>Changer les options d’un socket.</translation>
    </message>
    <message>
        <source>See messages on a bus that are for others.</source>
        <translation>Voir sur un bus des messages destinés à d’autres.</translation>
    </message>
    <message>
        <source>Let a thread of the kernel look for new requests all the time.</source>
        <translation>Laisser un fil du noyau guetter en permanence de nouvelles requêtes.</translation>
    </message>
    <message>
        <source>Do requests with the rights of whoever registered them.</source>
        <translation>Exécuter des requêtes avec les droits de qui les a enregistrées.</translation>
    </message>
    <message>
        <source>What the rules do not allow is refused. The same as no mode flag.</source>
        <translation>Ce que les règles n’autorisent pas est refusé. Équivaut à aucun indicateur de mode.</translation>
    </message>
    <message>
        <source>Nothing is refused, only logged: the program is not held back. For learning.</source>
        <translation>Rien n’est refusé, seulement journalisé&#x202f;: le programme n’est pas entravé. Pour apprendre.</translation>
    </message>
    <message>
        <source>A program that does what the rules do not allow is ended at once.</source>
        <translation>Un programme qui fait ce que les règles n’autorisent pas est arrêté aussitôt.</translation>
    </message>
    <message>
        <source>A name without limits: other profiles can speak of the program, nothing is refused.</source>
        <translation>Un nom sans limites&#x202f;: d’autres profils peuvent désigner le programme, rien n’est refusé.</translation>
    </message>
    <message>
        <source>What the rules do not allow is asked of somebody, where a program that answers is there.</source>
        <translation>Pour ce que les règles n’autorisent pas, la question est posée à quelqu’un, si un programme qui répond est présent.</translation>
    </message>
    <message>
        <source>What no rule speaks of is allowed; compiled as unconfined.</source>
        <translation>Ce dont aucune règle ne parle est autorisé&#x202f;; compilé comme unconfined.</translation>
    </message>
    <message>
        <source>Every access that a rule allows is logged.</source>
        <translation>Chaque accès qu’une règle autorise est journalisé.</translation>
    </message>
    <message>
        <source>Asks the kernel for debug messages about the profile.</source>
        <translation>Demande au noyau des messages de débogage sur le profil.</translation>
    </message>
    <message>
        <source>While somebody is asked, the program can be interrupted.</source>
        <translation>Pendant que la question est posée, le programme peut être interrompu.</translation>
    </message>
    <message>
        <source>The signal that ends a program in kill mode.</source>
        <translation>Le signal qui arrête un programme en mode kill.</translation>
    </message>
    <message>
        <source>The error that a refused program gets instead of EACCES.</source>
        <translation>L’erreur qu’un programme refusé reçoit à la place de EACCES.</translation>
    </message>
    <message>
        <source>Paths begin at the root that the program has by chroot.</source>
        <translation>Les chemins commencent à la racine que le programme a par chroot.</translation>
    </message>
    <message>
        <source>Paths begin at the root of the program&apos;s mount namespace. That is so without it too.</source>
        <translation>Les chemins commencent à la racine de l’espace de noms de montage du programme. C’est aussi le cas sans cet indicateur.</translation>
    </message>
    <message>
        <source>A removed file that is still open goes on being judged by its old name.</source>
        <translation>Un fichier supprimé mais encore ouvert reste jugé sous son ancien nom.</translation>
    </message>
    <message>
        <source>A removed file that is still open may go on being used. That is so without it too.</source>
        <translation>Un fichier supprimé mais encore ouvert peut continuer d’être utilisé. C’est aussi le cas sans cet indicateur.</translation>
    </message>
    <message>
        <source>A file that cannot be reached from the root of the program, such as one handed in from outside of a container, is judged as if it lay below the root.</source>
        <translation>Un fichier inaccessible depuis la racine du programme, par exemple transmis de l’extérieur d’un conteneur, est jugé comme s’il se trouvait sous la racine.</translation>
    </message>
    <message>
        <source>Such a file is refused. That is so without it too.</source>
        <translation>Un tel fichier est refusé. C’est aussi le cas sans cet indicateur.</translation>
    </message>
    <message>
        <source>Where such files are taken to lie, so that they cannot be mistaken for others.</source>
        <translation>Où ces fichiers sont censés se trouver, pour qu’on ne les confonde pas avec d’autres.</translation>
    </message>
    <message>
        <source>The same for message queues and the like.</source>
        <translation>De même pour les files de messages et autres.</translation>
    </message>
    <message>
        <source>A file outside of the chroot is judged as if it lay below its root.</source>
        <translation>Un fichier hors du chroot est jugé comme s’il se trouvait sous sa racine.</translation>
    </message>
    <message>
        <source>A file outside of the chroot is refused. That is so without it too.</source>
        <translation>Un fichier hors du chroot est refusé. C’est aussi le cas sans cet indicateur.</translation>
    </message>
    <message>
        <source>Which generation of the language the file was written for. Newer kinds of rules are enforced only with an abi that knows them.</source>
        <translation>Pour quelle génération du langage le fichier a été écrit. Les types de règles plus récents ne sont appliqués qu’avec un abi qui les connaît.</translation>
    </message>
    <message>
        <source>Puts another file here. In angle brackets below /etc/apparmor.d; with if exists a missing one is no error.</source>
        <translation>Insère un autre fichier ici. Entre chevrons, sous /etc/apparmor.d&#x202f;; avec if exists, son absence n’est pas une erreur.</translation>
    </message>
    <message>
        <source>Every rule for the first path holds for the second as well.</source>
        <translation>Chaque règle pour le premier chemin vaut aussi pour le second.</translation>
    </message>
    <message>
        <source>Begins a profile: its name, the programs it is for, and rules between braces. Within another one it is a child, for programs that c modes start.</source>
        <translation>Commence un profil&#x202f;: son nom, les programmes qu’il vise et des règles entre accolades. Dans un autre profil, c’est un enfant, pour les programmes que lancent les modes c.</translation>
    </message>
    <message>
        <source>A part of a profile that the program itself enters and leaves, such as one for each site of a web server.</source>
        <translation>Une partie d’un profil dans laquelle le programme entre et d’où il sort de lui-même, par exemple une pour chaque site d’un serveur web.</translation>
    </message>
    <message>
        <source>The rules between the braces count only when the condition holds while the profile is compiled.</source>
        <translation>Les règles entre accolades ne comptent que si la condition est remplie à la compilation du profil.</translation>
    </message>
    <message>
        <source>What counts when the condition before does not hold.</source>
        <translation>Ce qui compte quand la condition précédente n’est pas remplie.</translation>
    </message>
    <message>
        <source>Holds when the variable has a value.</source>
        <translation>Est remplie quand la variable a une valeur.</translation>
    </message>
    <message>
        <source>How the whole profile behaves: its mode and more.</source>
        <translation>Comment se comporte tout le profil&#x202f;: son mode et d’autres choses.</translation>
    </message>
    <message>
        <source>The profile is only for programs whose file has these extended attributes.</source>
        <translation>Le profil ne vise que les programmes dont le fichier a ces attributs étendus.</translation>
    </message>
    <message>
        <source>Any characters within one name, not the slash.</source>
        <translation>Des caractères quelconques dans un nom, sauf la barre oblique.</translation>
    </message>
    <message>
        <source>Any characters, folders and all. After a slash at least one character.</source>
        <translation>Des caractères quelconques, dossiers compris. Après une barre oblique, au moins un caractère.</translation>
    </message>
    <message>
        <source>One character, not the slash.</source>
        <translation>Un caractère, sauf la barre oblique.</translation>
    </message>
    <message>
        <source>One of the characters; [^] one that is not among them.</source>
        <translation>Un des caractères&#x202f;; [^] un caractère qui n’en fait pas partie.</translation>
    </message>
    <message>
        <source>One of the alternatives, which commas part.</source>
        <translation>Un des choix, séparés par des virgules.</translation>
    </message>
    <message>
        <source>A variable: each of its values in turn. Hover one in the editor to see them.</source>
        <translation>Une variable&#x202f;: chacune de ses valeurs tour à tour. Survolez-la dans l’éditeur pour les voir.</translation>
    </message>
    <message>
        <source>The other side: its profile, or its address.</source>
        <translation>L’autre côté&#x202f;: son profil ou son adresse.</translation>
    </message>
    <message>
        <source>The profile of the other side.</source>
        <translation>Le profil de l’autre côté.</translation>
    </message>
    <message>
        <source>The address of a socket; abstract ones begin with @.</source>
        <translation>L’adresse d’un socket&#x202f;; les adresses abstraites commencent par @.</translation>
    </message>
    <message>
        <source>Which signals.</source>
        <translation>Quels signaux.</translation>
    </message>
    <message>
        <source>The type of socket or queue.</source>
        <translation>Le type de socket ou de file.</translation>
    </message>
    <message>
        <source>Which bus: system, session or accessibility.</source>
        <translation>Quel bus&#x202f;: système, session ou accessibilité.</translation>
    </message>
    <message>
        <source>The well-known name on the bus.</source>
        <translation>Le nom public sur le bus.</translation>
    </message>
    <message>
        <source>The object&apos;s path on the bus.</source>
        <translation>Le chemin de l’objet sur le bus.</translation>
    </message>
    <message>
        <source>The interface that the message belongs to.</source>
        <translation>L’interface à laquelle appartient le message.</translation>
    </message>
    <message>
        <source>The method or signal.</source>
        <translation>La méthode ou le signal.</translation>
    </message>
    <message>
        <source>The type of file system.</source>
        <translation>Le type de système de fichiers.</translation>
    </message>
    <message>
        <source>Options of the mount: = exactly these, in: no others.</source>
        <translation>Options du montage&#x202f;: = exactement celles-ci, in&#x202f;: aucune autre.</translation>
    </message>
    <message>
        <source>Where the old root is put.</source>
        <translation>Où l’ancienne racine est placée.</translation>
    </message>
    <message>
        <source>The address of this side; in peer, of the other one.</source>
        <translation>L’adresse de ce côté&#x202f;; dans peer, celle de l’autre.</translation>
    </message>
    <message>
        <source>The port, or a range of them.</source>
        <translation>Le port, ou une plage de ports.</translation>
    </message>
    <message>
        <source>Change the rules of the audit system.</source>
        <translation>Changer les règles du système d’audit.</translation>
    </message>
    <message>
        <source>Read the audit log from the kernel.</source>
        <translation>Lire le journal d’audit depuis le noyau.</translation>
    </message>
    <message>
        <source>Write records into the audit log.</source>
        <translation>Écrire des enregistrements dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Keep the machine from suspending.</source>
        <translation>Empêcher la mise en veille de la machine.</translation>
    </message>
    <message>
        <source>Load small programs into the kernel.</source>
        <translation>Charger de petits programmes dans le noyau.</translation>
    </message>
    <message>
        <source>Save and restore running programs.</source>
        <translation>Sauvegarder et restaurer des programmes en cours.</translation>
    </message>
    <message>
        <source>Give files to other users.</source>
        <translation>Donner des fichiers à d’autres utilisateurs.</translation>
    </message>
    <message>
        <source>Read and write files whatever their permissions say. The rules still hold.</source>
        <translation>Lire et écrire des fichiers quelles que soient leurs permissions. Les règles restent valables.</translation>
    </message>
    <message>
        <source>Read files and search folders whatever their permissions say.</source>
        <translation>Lire des fichiers et parcourir des dossiers quelles que soient leurs permissions.</translation>
    </message>
    <message>
        <source>Do to files of others what only their owner may.</source>
        <translation>Faire sur les fichiers des autres ce que seul leur propriétaire peut faire.</translation>
    </message>
    <message>
        <source>Keep set-user-ID bits when files are changed.</source>
        <translation>Garder les bits set-user-ID quand des fichiers sont modifiés.</translation>
    </message>
    <message>
        <source>Keep memory from being swapped out.</source>
        <translation>Empêcher la mémoire d’être transférée sur disque.</translation>
    </message>
    <message>
        <source>Use shared memory and semaphores of others.</source>
        <translation>Utiliser la mémoire partagée et les sémaphores des autres.</translation>
    </message>
    <message>
        <source>Send signals to programs of other users.</source>
        <translation>Envoyer des signaux aux programmes d’autres utilisateurs.</translation>
    </message>
    <message>
        <source>Take leases on files of others.</source>
        <translation>Poser des baux sur les fichiers des autres.</translation>
    </message>
    <message>
        <source>Change the immutable and append-only marks of files.</source>
        <translation>Changer les marques «&#x202f;immuable&#x202f;» et «&#x202f;ajout seul&#x202f;» des fichiers.</translation>
    </message>
    <message>
        <source>Change AppArmor&apos;s policy: with it a program can free itself.</source>
        <translation>Changer la politique d’AppArmor&#x202f;: un programme peut ainsi se libérer.</translation>
    </message>
    <message>
        <source>Pass over other security modules.</source>
        <translation>Passer outre d’autres modules de sécurité.</translation>
    </message>
    <message>
        <source>Make device files.</source>
        <translation>Créer des fichiers de périphérique.</translation>
    </message>
    <message>
        <source>Change addresses, routes and firewalls.</source>
        <translation>Changer adresses, routes et pare-feu.</translation>
    </message>
    <message>
        <source>Listen on ports below 1024.</source>
        <translation>Écouter sur les ports inférieurs à 1024.</translation>
    </message>
    <message>
        <source>Send to all machines of a network.</source>
        <translation>Envoyer à toutes les machines d’un réseau.</translation>
    </message>
    <message>
        <source>Send and see packets of any form, as ping and sniffers do.</source>
        <translation>Envoyer et voir des paquets de toute forme, comme ping et les analyseurs de trafic.</translation>
    </message>
    <message>
        <source>Measure the whole system&apos;s performance.</source>
        <translation>Mesurer les performances de tout le système.</translation>
    </message>
    <message>
        <source>Give capabilities to files.</source>
        <translation>Donner des capacités à des fichiers.</translation>
    </message>
    <message>
        <source>Change groups.</source>
        <translation>Changer de groupes.</translation>
    </message>
    <message>
        <source>Pass capabilities on.</source>
        <translation>Transmettre des capacités.</translation>
    </message>
    <message>
        <source>Become any user.</source>
        <translation>Devenir n’importe quel utilisateur.</translation>
    </message>
    <message>
        <source>Very much: mounts, namespaces and a hundred other things. Nearly root.</source>
        <translation>Énormément&#x202f;: montages, espaces de noms et cent autres choses. Presque root.</translation>
    </message>
    <message>
        <source>Restart the machine.</source>
        <translation>Redémarrer la machine.</translation>
    </message>
    <message>
        <source>Change the root of paths.</source>
        <translation>Changer la racine des chemins.</translation>
    </message>
    <message>
        <source>Load modules into the kernel: with it nothing else holds.</source>
        <translation>Charger des modules dans le noyau&#x202f;: dès lors, rien d’autre ne tient.</translation>
    </message>
    <message>
        <source>Raise priorities of programs.</source>
        <translation>Élever la priorité de programmes.</translation>
    </message>
    <message>
        <source>Switch process accounting.</source>
        <translation>Activer ou désactiver la comptabilité des processus.</translation>
    </message>
    <message>
        <source>Look into programs of other users; ptrace rules hold too.</source>
        <translation>Examiner les programmes d’autres utilisateurs&#x202f;; les règles ptrace valent aussi.</translation>
    </message>
    <message>
        <source>Reach devices and memory directly.</source>
        <translation>Atteindre directement périphériques et mémoire.</translation>
    </message>
    <message>
        <source>Go beyond limits and quotas.</source>
        <translation>Dépasser limites et quotas.</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>Régler l’horloge.</translation>
    </message>
    <message>
        <source>Configure terminals.</source>
        <translation>Configurer des terminaux.</translation>
    </message>
    <message>
        <source>Read and clear the kernel&apos;s messages.</source>
        <translation>Lire et effacer les messages du noyau.</translation>
    </message>
    <message>
        <source>Wake the machine at a time.</source>
        <translation>Réveiller la machine à une heure donnée.</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>new profile file %1</source>
        <translation>nouveau fichier de profil %1</translation>
    </message>
    <message>
        <source>flag %1</source>
        <translation>indicateur %1</translation>
    </message>
    <message>
        <source>Under this profile too</source>
        <translation>Aussi sous ce profil</translation>
    </message>
    <message>
        <source>Under a new profile inside this one, named %1</source>
        <translation>Sous un nouveau profil à l’intérieur de celui-ci, nommé %1</translation>
    </message>
    <message>
        <source>Under its own profile %1</source>
        <translation>Sous son propre profil %1</translation>
    </message>
    <message>
        <source>Under the profile %1</source>
        <translation>Sous le profil %1</translation>
    </message>
    <message>
        <source>Without any confinement</source>
        <translation>Sans aucun confinement</translation>
    </message>
    <message>
        <source>Not at all: it must not be started</source>
        <translation>Pas du tout&#x202f;: il ne doit pas être lancé</translation>
    </message>
    <message>
        <source>The hat %1 gets rules of its own</source>
        <translation>Le hat %1 reçoit ses propres règles</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensible</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
</context>
<context>
    <name>LocalVariant</name>
    <message>
        <source>The change is in local files already.</source>
        <translation>La modification est déjà dans des fichiers locaux.</translation>
    </message>
    <message>
        <source>A new profile is its own file.</source>
        <translation>Un nouveau profil est son propre fichier.</translation>
    </message>
    <message>
        <source>Only rules that are added can go to a local file; here lines are changed or taken out.</source>
        <translation>Seules des règles ajoutées peuvent aller dans un fichier local&#x202f;; ici, des lignes sont modifiées ou retirées.</translation>
    </message>
    <message>
        <source>Only whole rules right inside of one profile can go to a local file.</source>
        <translation>Seules des règles entières, placées directement dans un profil, peuvent aller dans un fichier local.</translation>
    </message>
    <message>
        <source>The profile includes no local file. Add the line “include if exists &lt;local/…&gt;” first.</source>
        <translation>Le profil n’inclut aucun fichier local. Ajoutez d’abord la ligne «&#x202f;include if exists &lt;local/…&gt;&#x202f;».</translation>
    </message>
</context>
<context>
    <name>LogSources</name>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>lecture non permise</translation>
    </message>
    <message>
        <source>may not be read: %1</source>
        <translation>lecture non permise&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 lines, %2 of AppArmor</source>
        <translation>%1 lignes, dont %2 d’AppArmor</translation>
    </message>
    <message>
        <source>Open a &amp;log file…</source>
        <translation>Ouvrir un fichier &amp;journal…</translation>
    </message>
    <message>
        <source>Open a log file</source>
        <translation>Ouvrir un fichier journal</translation>
    </message>
    <message>
        <source>Open a &amp;journal folder…</source>
        <translation>Ouvrir un &amp;dossier de journaux…</translation>
    </message>
    <message>
        <source>Open a folder with journals of one or several machines</source>
        <translation>Ouvrir un dossier contenant les journaux d’une ou de plusieurs machines</translation>
    </message>
    <message>
        <source>&amp;Follow new events</source>
        <translation>Suivre les &amp;nouveaux événements</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Lecture du journal</translation>
    </message>
    <message>
        <source>Equal events are gathered into groups. This may take a moment.</source>
        <translation>Les événements identiques sont réunis en groupes. Cela peut prendre un moment.</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Aucun événement ne correspond</translation>
    </message>
    <message>
        <source>The search or the menus beside it hide all recorded events.</source>
        <translation>La recherche ou les menus à côté masquent tous les événements enregistrés.</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>Le journal ne peut pas être lu</translation>
    </message>
    <message>
        <source>There is no log here</source>
        <translation>Il n’y a pas de journal ici</translation>
    </message>
    <message>
        <source>None of the places where AppArmor’s records are kept exists. Open a log file with the button above.</source>
        <translation>Aucun des emplacements où AppArmor conserve ses enregistrements n’existe. Ouvrez un fichier journal avec le bouton ci-dessus.</translation>
    </message>
    <message>
        <source>No log may be read</source>
        <translation>Aucun journal ne peut être lu</translation>
    </message>
    <message>
        <source>Denials are in the system’s logs, which your user may not read. Members of the groups adm and systemd-journal may.</source>
        <translation>Les refus se trouvent dans les journaux du système, que votre utilisateur ne peut pas lire. Les membres des groupes adm et systemd-journal le peuvent.</translation>
    </message>
    <message>
        <source>No denials recorded</source>
        <translation>Aucun refus enregistré</translation>
    </message>
    <message>
        <source>The log was read and holds no AppArmor record. Rules with deny refuse silently, and old records may have been rotated away.</source>
        <translation>Le journal a été lu et ne contient aucun enregistrement d’AppArmor. Les règles avec deny refusent en silence, et la rotation a pu effacer d’anciens enregistrements.</translation>
    </message>
    <message>
        <source>Some places may only be read by an administrator or by members of the groups adm and systemd-journal.</source>
        <translation>Certains emplacements ne peuvent être lus que par un administrateur ou par les membres des groupes adm et systemd-journal.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal systemd</translation>
    </message>
    <message>
        <source>Kernel ring</source>
        <translation>Tampon du noyau</translation>
    </message>
</context>
<context>
    <name>NewProfile</name>
    <message>
        <source>shows windows</source>
        <translation>affiche des fenêtres</translation>
    </message>
    <message>
        <source>shows windows as GNOME&apos;s do</source>
        <translation>affiche des fenêtres à la façon de GNOME</translation>
    </message>
    <message>
        <source>shows windows as KDE&apos;s do</source>
        <translation>affiche des fenêtres à la façon de KDE</translation>
    </message>
    <message>
        <source>draws text</source>
        <translation>dessine du texte</translation>
    </message>
    <message>
        <source>draws with the graphics hardware</source>
        <translation>dessine avec le matériel graphique</translation>
    </message>
    <message>
        <source>plays or records sound</source>
        <translation>lit ou enregistre du son</translation>
    </message>
    <message>
        <source>makes encrypted connections</source>
        <translation>établit des connexions chiffrées</translation>
    </message>
    <message>
        <source>encrypts</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>checks passwords</source>
        <translation>vérifie des mots de passe</translation>
    </message>
    <message>
        <source>logs in over the network</source>
        <translation>se connecte par le réseau</translation>
    </message>
    <message>
        <source>prints</source>
        <translation>imprime</translation>
    </message>
    <message>
        <source>checks spelling</source>
        <translation>vérifie l’orthographe</translation>
    </message>
    <message>
        <source>runs Python</source>
        <translation>exécute du Python</translation>
    </message>
    <message>
        <source>runs Perl</source>
        <translation>exécute du Perl</translation>
    </message>
    <message>
        <source>runs Ruby</source>
        <translation>exécute du Ruby</translation>
    </message>
    <message>
        <source>is run by a shell</source>
        <translation>est exécuté par un shell</translation>
    </message>
    <message>
        <source>is run by Python</source>
        <translation>est exécuté par Python</translation>
    </message>
    <message>
        <source>is run by Perl</source>
        <translation>est exécuté par Perl</translation>
    </message>
    <message>
        <source>is run by Ruby</source>
        <translation>est exécuté par Ruby</translation>
    </message>
    <message>
        <source>is run by PHP</source>
        <translation>est exécuté par PHP</translation>
    </message>
    <message>
        <source>every program: libraries, language, time zone</source>
        <translation>tout programme&#x202f;: bibliothèques, langue, fuseau horaire</translation>
    </message>
    <message>
        <source>runs scripts</source>
        <translation>exécute des scripts</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Shows and edits how AppArmor confines programs.</source>
        <translation>Montre et modifie la façon dont AppArmor confine les programmes.</translation>
    </message>
    <message>
        <source>Look at the system below &lt;folder&gt;.</source>
        <translation>Examiner le système situé sous &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Look at the sample system.</source>
        <translation>Examiner le système d’exemple.</translation>
    </message>
    <message>
        <source>Read denials from &lt;file&gt;.</source>
        <translation>Lire les refus dans &lt;file&gt;.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Open this page: %1.</source>
        <translation>Ouvrir cette page&#x202f;: %1.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Profile files to open in the editor.</source>
        <translation>Fichiers de profil à ouvrir dans l’éditeur.</translation>
    </message>
    <message>
        <source>[file…]</source>
        <translation>[fichier…]</translation>
    </message>
    <message>
        <source>The sample system is not installed.</source>
        <translation>Le système d’exemple n’est pas installé.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is no page %1. The pages are %2.</source>
        <translation>La page %1 n’existe pas. Les pages sont %2.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 has errors</source>
        <translation>%1 contient des erreurs</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Two files define the profile %1</source>
        <translation>Deux fichiers définissent le profil %1</translation>
    </message>
    <message>
        <source>The one loaded last counts; the other is in %1</source>
        <translation>Le dernier chargé compte&#x202f;; l’autre est dans %1</translation>
    </message>
    <message>
        <source>%1 is forced to complain</source>
        <translation>%1 est forcé en mode complain</translation>
    </message>
    <message>
        <source>A link in force-complain overrules its mode</source>
        <translation>Un lien dans force-complain l’emporte sur son mode</translation>
    </message>
    <message>
        <source>%1 runs in another mode than its file says</source>
        <translation>%1 s’exécute dans un autre mode que celui de son fichier</translation>
    </message>
    <message>
        <source>After the next start the file’s mode holds</source>
        <translation>Après le prochain démarrage, le mode du fichier s’applique</translation>
    </message>
    <message>
        <source>%1 leads to a profile that is not there</source>
        <translation>%1 mène à un profil qui n’existe pas</translation>
    </message>
    <message>
        <source>Line %1: the program is refused to start, as there is no profile %2</source>
        <translation>Ligne %1&#x202f;: le programme ne peut pas démarrer, car il n’y a pas de profil %2</translation>
    </message>
    <message>
        <source>%1 is not loaded at the next start</source>
        <translation>%1 ne sera pas chargé au prochain démarrage</translation>
    </message>
    <message>
        <source>Its file is in the folder %1, which no start loads</source>
        <translation>Son fichier est dans le dossier %1, qu’aucun démarrage ne charge</translation>
    </message>
    <message>
        <source>Security modules: %1</source>
        <translation>Modules de sécurité&#x202f;: %1</translation>
    </message>
    <message>
        <source>apparmor.service is enabled: profiles are loaded at every start</source>
        <translation>apparmor.service est activé&#x202f;: les profils sont chargés à chaque démarrage</translation>
    </message>
    <message>
        <source>apparmor.service is not enabled: no profile is loaded at the next start</source>
        <translation>apparmor.service n’est pas activé&#x202f;: aucun profil ne sera chargé au prochain démarrage</translation>
    </message>
    <message>
        <source>apparmor.service is active</source>
        <translation>apparmor.service est en marche</translation>
    </message>
    <message>
        <source>apparmor.service is not active</source>
        <translation>apparmor.service est à l’arrêt</translation>
    </message>
    <message>
        <source>Ena&amp;ble the service…</source>
        <translation>Acti&amp;ver le service…</translation>
    </message>
    <message>
        <source>Asks systemd to start it now and at every start</source>
        <translation>Demande à systemd de le lancer maintenant et à chaque démarrage</translation>
    </message>
    <message>
        <source>The kernel is ready, but it holds no profile: nothing is confined.</source>
        <translation>Le noyau est prêt, mais ne contient aucun profil&#x202f;: rien n’est confiné.</translation>
    </message>
    <message numerus="yes">
        <source>The kernel holds %n profile(s) and refuses what %1 of them forbid.</source>
        <translation>
            <numerusform>Le noyau contient %n profil et refuse ce qu’interdisent %1 d’entre eux.</numerusform>
            <numerusform>Le noyau contient %n profils et refuse ce qu’interdisent %1 d’entre eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded at start by apparmor.service</source>
        <translation>Chargés au démarrage par apparmor.service</translation>
    </message>
    <message>
        <source>Not loaded at start: apparmor.service is off</source>
        <translation>Non chargés au démarrage&#x202f;: apparmor.service est désactivé</translation>
    </message>
    <message>
        <source>User namespaces are restricted</source>
        <translation>Les espaces de noms utilisateur sont restreints</translation>
    </message>
    <message>
        <source>User namespaces are open to every program</source>
        <translation>Les espaces de noms utilisateur sont ouverts à tous les programmes</translation>
    </message>
    <message>
        <source>Policy is locked until the next start</source>
        <translation>La politique est verrouillée jusqu’au prochain démarrage</translation>
    </message>
    <message>
        <source>profiles known, %1 loaded</source>
        <translation>profils connus, dont %1 chargés</translation>
    </message>
    <message>
        <source>enforce</source>
        <translation>enforce</translation>
    </message>
    <message>
        <source>complain: logged, not protected</source>
        <translation>complain&#x202f;: journalisé, non protégé</translation>
    </message>
    <message>
        <source>kill or prompt</source>
        <translation>kill ou prompt</translation>
    </message>
    <message>
        <source>unconfined: a name without limits</source>
        <translation>unconfined&#x202f;: un nom sans limites</translation>
    </message>
    <message>
        <source>disabled at start</source>
        <translation>désactivés au démarrage</translation>
    </message>
    <message>
        <source>in a file, not loaded</source>
        <translation>dans un fichier, non chargés</translation>
    </message>
    <message>
        <source>in files with errors</source>
        <translation>dans des fichiers avec erreurs</translation>
    </message>
    <message>
        <source>No process could be read.</source>
        <translation>Aucun processus n’a pu être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) running, none confined.</source>
        <translation>
            <numerusform>%n programme en cours, non confiné.</numerusform>
            <numerusform>%n programmes en cours, aucun n’est confiné.</numerusform>
        </translation>
    </message>
    <message>
        <source>held to their profile</source>
        <translation>tenus à leur profil</translation>
    </message>
    <message>
        <source>watched only (complain)</source>
        <translation>seulement observés (complain)</translation>
    </message>
    <message>
        <source>in another mode</source>
        <translation>dans un autre mode</translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation>non confinés</translation>
    </message>
    <message>
        <source>Without AppArmor no program is confined.</source>
        <translation>Sans AppArmor, aucun programme n’est confiné.</translation>
    </message>
    <message>
        <source>None among the programs whose sockets your user may see.</source>
        <translation>Aucun parmi les programmes dont votre utilisateur peut voir les sockets.</translation>
    </message>
    <message>
        <source>Every program that the network can reach has a profile.</source>
        <translation>Chaque programme accessible par le réseau a un profil.</translation>
    </message>
    <message>
        <source>The network can reach these, and no profile confines them.</source>
        <translation>Ces programmes sont accessibles par le réseau, et aucun profil ne les confine.</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Créer…</translation>
    </message>
    <message>
        <source>Create a profile for %1</source>
        <translation>Créer un profil pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %n autre</numerusform>
            <numerusform>Afficher %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found in the profile files and the loaded policy. Files are checked for syntax, double names and where their rules lead.</source>
        <translation>Rien trouvé dans les fichiers de profil ni dans la politique chargée. Les fichiers sont vérifiés&#x202f;: syntaxe, noms en double et destination de leurs règles.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>Asks for a password</source>
        <translation>Demande un mot de passe</translation>
    </message>
    <message>
        <source>Changes that you make with Pavise are listed here, with the way back.</source>
        <translation>Les modifications que vous faites avec Pavise sont listées ici, avec le moyen de revenir en arrière.</translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation>Le journal est en cours de lecture.</translation>
    </message>
    <message>
        <source>The log holds no denial.</source>
        <translation>Le journal ne contient aucun refus.</translation>
    </message>
    <message>
        <source>No log may be read by your user.</source>
        <translation>Votre utilisateur ne peut lire aucun journal.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>%1 events in %2 profiles</source>
        <translation>%1 événements dans %2 profils</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>You were not given permission. Ask an administrator of this computer, or export the text and hand it over.</source>
        <translation>L’autorisation ne vous a pas été accordée. Adressez-vous à un administrateur de cet ordinateur, ou exportez le texte et transmettez-le-lui.</translation>
    </message>
    <message>
        <source>The helper did not understand what was asked. Nothing was changed. Pavise and its helper may be of different versions: install both again.</source>
        <translation>L’auxiliaire n’a pas compris la demande. Rien n’a été modifié. Pavise et son auxiliaire sont peut-être de versions différentes&#x202f;: réinstallez les deux.</translation>
    </message>
    <message>
        <source>This is more than one change may hold (64 files, 1 MiB each, 4 MiB together). Nothing was changed. Apply it in smaller parts.</source>
        <translation>C’est plus que ce qu’une modification peut contenir (64 fichiers, 1&#xa0;Mio chacun, 4&#xa0;Mio en tout). Rien n’a été modifié. Appliquez-la en plusieurs parties.</translation>
    </message>
    <message>
        <source>The helper is busy with other changes. Nothing was changed. Close other password prompts, or try again in a minute.</source>
        <translation>L’auxiliaire est occupé par d’autres modifications. Rien n’a été modifié. Fermez les autres demandes de mot de passe, ou réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The change was given up before it began. Nothing was changed.</source>
        <translation>La modification a été abandonnée avant de commencer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A file was changed by somebody else in the meantime. Nothing was changed. Look at the new text first, then apply again.</source>
        <translation>Un fichier a été modifié entre-temps par quelqu’un d’autre. Rien n’a été modifié. Regardez d’abord le nouveau texte, puis appliquez de nouveau.</translation>
    </message>
    <message>
        <source>A text does not compile. Nothing was changed. Correct what the list names, then apply again.</source>
        <translation>Un texte ne se compile pas. Rien n’a été modifié. Corrigez ce que nomme la liste, puis appliquez de nouveau.</translation>
    </message>
    <message>
        <source>The helper refuses to use a file or its policy, because others than root may write it or because it is not sound. Nothing was changed. Set the owner of the file to root and take write permission from others.</source>
        <translation>L’auxiliaire refuse d’utiliser un fichier ou sa politique, parce que d’autres que root peuvent l’écrire ou parce qu’il n’est pas sain. Rien n’a été modifié. Donnez le fichier à root et retirez aux autres le droit d’écriture.</translation>
    </message>
    <message>
        <source>The profile confines a program that the system cannot do without. Nothing was changed. Allow it below: it is then tried first and taken back by itself unless you keep it.</source>
        <translation>Le profil confine un programme dont le système ne peut pas se passer. Rien n’a été modifié. Autorisez-le ci-dessous&#x202f;: la modification est alors d’abord mise à l’essai et s’annule d’elle-même si vous ne la conservez pas.</translation>
    </message>
    <message>
        <source>The disk did not take the text: it may be full or read-only. The files are as they were. Make room, then apply again.</source>
        <translation>Le disque n’a pas accepté le texte&#x202f;: il est peut-être plein ou en lecture seule. Les fichiers sont comme avant. Libérez de la place, puis appliquez de nouveau.</translation>
    </message>
    <message>
        <source>The kernel refused the policy. Files and kernel are as they were. The target of the editor may be newer than this kernel.</source>
        <translation>Le noyau a refusé la politique. Les fichiers et le noyau sont comme avant. La cible de l’éditeur est peut-être plus récente que ce noyau.</translation>
    </message>
    <message>
        <source>The kernel refused the policy, and a file could not be put back. Files and kernel now differ: the profiles page shows where. Restore the file from the history.</source>
        <translation>Le noyau a refusé la politique, et un fichier n’a pas pu être remis en place. Les fichiers et le noyau diffèrent maintenant&#x202f;: la page Profils montre où. Restaurez le fichier depuis l’historique.</translation>
    </message>
    <message>
        <source>What was asked for is not there any more. Nothing was changed. Refresh and look again.</source>
        <translation>Ce qui a été demandé n’existe plus. Rien n’a été modifié. Actualisez et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>More running programs would lose their confinement than were shown. Nothing was changed. Look at the list again before you go on.</source>
        <translation>Davantage de programmes en cours perdraient leur confinement qu’il n’en était affiché. Rien n’a été modifié. Revoyez la liste avant de continuer.</translation>
    </message>
    <message>
        <source>The helper that changes policy is not installed or could not be started, so nothing was changed. Install the whole package, or export the text.</source>
        <translation>L’auxiliaire qui modifie la politique n’est pas installé ou n’a pas pu être lancé&#x202f;; rien n’a donc été modifié. Installez le paquet complet, ou exportez le texte.</translation>
    </message>
    <message>
        <source>The helper is of another version than Pavise, so nothing was changed. Restart Pavise after the update is complete.</source>
        <translation>L’auxiliaire est d’une autre version que Pavise&#x202f;; rien n’a donc été modifié. Redémarrez Pavise une fois la mise à jour terminée.</translation>
    </message>
    <message>
        <source>You were not given permission, so nothing was changed. Somebody must be logged in at this screen, with a program that asks for passwords, and know an administrator’s password. You can export the text instead.</source>
        <translation>L’autorisation ne vous a pas été accordée&#x202f;; rien n’a donc été modifié. Quelqu’un doit avoir ouvert une session à cet écran, disposer d’un programme qui demande les mots de passe et connaître un mot de passe d’administrateur. Vous pouvez aussi exporter le texte.</translation>
    </message>
    <message>
        <source>The helper ended before it answered. What is true now was read again: look at it before you go on.</source>
        <translation>L’auxiliaire s’est arrêté avant de répondre. L’état actuel a été relu&#x202f;: vérifiez-le avant de continuer.</translation>
    </message>
    <message>
        <source>The helper did not answer in time. Nothing was changed. Try again.</source>
        <translation>L’auxiliaire n’a pas répondu à temps. Rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n’existe plus.</translation>
    </message>
    <message>
        <source>%1 has another text on the disk now.</source>
        <translation>%1 a maintenant un autre texte sur le disque.</translation>
    </message>
    <message>
        <source>%1 does not compile: it needs more memory or time than allowed.</source>
        <translation>%1 ne se compile pas&#x202f;: il demande plus de mémoire ou de temps que permis.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 does not compile.</source>
        <translation>%1 ne se compile pas.</translation>
    </message>
    <message>
        <source>%1 is not included by any profile of this change.</source>
        <translation>%1 n’est inclus par aucun profil de cette modification.</translation>
    </message>
    <message>
        <source>%1 or its folder may be written by others than root.</source>
        <translation>%1 ou son dossier peut être écrit par d’autres que root.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>%1 was written and put back.</source>
        <translation>%1 a été écrit, puis remis en l’état.</translation>
    </message>
    <message>
        <source>%1 differs from what the kernel holds.</source>
        <translation>%1 diffère de ce que contient le noyau.</translation>
    </message>
    <message>
        <source>%1 attaches to a program the system cannot do without.</source>
        <translation>%1 s’attache à un programme dont le système ne peut pas se passer.</translation>
    </message>
    <message>
        <source>%1 was saved and not loaded, because it is disabled.</source>
        <translation>%1 a été enregistré mais non chargé, car il est désactivé.</translation>
    </message>
    <message numerus="yes">
        <source>%n running process(es) would lose the confinement of %1.</source>
        <translation>
            <numerusform>%n processus en cours perdrait le confinement de %1.</numerusform>
            <numerusform>%n processus en cours perdraient le confinement de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>Set mode</source>
        <translation>Mode changé</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Unloaded</source>
        <translation>Déchargé</translation>
    </message>
    <message>
        <source>Unloaded everything</source>
        <translation>Tout déchargé</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Recorded silenced denials</source>
        <translation>Refus silencieux enregistrés</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>No profile includes %1, so it cannot be checked or applied. Include it in a profile first.</source>
        <translation>Aucun profil n’inclut %1&#x202f;; il ne peut donc être ni vérifié ni appliqué. Incluez-le d’abord dans un profil.</translation>
    </message>
    <message numerus="yes">
        <source>%n more profile(s) include this file and are not loaded again by this change: reload them afterwards.</source>
        <translation>
            <numerusform>%n autre profil inclut ce fichier et n’est pas rechargé par cette modification&#x202f;: rechargez-le ensuite.</numerusform>
            <numerusform>%n autres profils incluent ce fichier et ne sont pas rechargés par cette modification&#x202f;: rechargez-les ensuite.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>the mode of the profile</source>
        <translation>le mode du profil</translation>
    </message>
    <message>
        <source>the programs that the profile attaches to</source>
        <translation>les programmes auxquels le profil s’attache</translation>
    </message>
    <message>
        <source>whether everything is logged</source>
        <translation>si tout est journalisé</translation>
    </message>
    <message>
        <source>how paths are looked up</source>
        <translation>comment les chemins sont résolus</translation>
    </message>
    <message>
        <source>the extended attributes of its programs</source>
        <translation>les attributs étendus de ses programmes</translation>
    </message>
    <message>
        <source>another flag of the profile</source>
        <translation>un autre indicateur du profil</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensible</translation>
    </message>
    <message>
        <source>newly allowed</source>
        <translation>nouvellement autorisé</translation>
    </message>
    <message>
        <source>no longer allowed</source>
        <translation>plus autorisé</translation>
    </message>
    <message>
        <source>runs elsewhere</source>
        <translation>s’exécute ailleurs</translation>
    </message>
    <message>
        <source>logging changes</source>
        <translation>journalisation modifiée</translation>
    </message>
    <message>
        <source>header changes</source>
        <translation>en-tête modifié</translation>
    </message>
    <message>
        <source>own files only</source>
        <translation>seulement ses propres fichiers</translation>
    </message>
    <message>
        <source>files of others only</source>
        <translation>seulement les fichiers des autres</translation>
    </message>
    <message>
        <source>all of its kind</source>
        <translation>toute la classe</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>was in %1</source>
        <translation>était dans %1</translation>
    </message>
</context>
<context>
    <name>ProcessDetails</name>
    <message>
        <source>A thread of the kernel itself. AppArmor does not confine the kernel.</source>
        <translation>Un fil du noyau lui-même. AppArmor ne confine pas le noyau.</translation>
    </message>
    <message>
        <source>What confines this process is not known.</source>
        <translation>Ce qui confine ce processus n’est pas connu.</translation>
    </message>
    <message>
        <source>The profile %1 is for this program and does not hold it: it was started before the profile was loaded, or by a rule that leaves confinement. Start it again to confine it.</source>
        <translation>Le profil %1 vise ce programme mais ne le confine pas&#x202f;: le programme a été lancé avant le chargement du profil, ou par une règle qui fait sortir du confinement. Relancez-le pour le confiner.</translation>
    </message>
    <message>
        <source>No profile confines it, and the network can reach it. A fault in this program is a fault in everything its user may do.</source>
        <translation>Aucun profil ne le confine, et il est accessible par le réseau. Une faille de ce programme touche tout ce que peut faire son utilisateur.</translation>
    </message>
    <message>
        <source>No profile confines it. It may do whatever its user may.</source>
        <translation>Aucun profil ne le confine. Il peut faire tout ce que peut son utilisateur.</translation>
    </message>
    <message>
        <source>The profile %1 is enforced: what it does not allow is refused.</source>
        <translation>Le profil %1 est en mode enforce&#x202f;: ce qu’il n’autorise pas est refusé.</translation>
    </message>
    <message>
        <source>The profile %1 only logs. Nothing is blocked.</source>
        <translation>Le profil %1 ne fait que journaliser. Rien n’est bloqué.</translation>
    </message>
    <message>
        <source>Several profiles confine it at once, in different modes.</source>
        <translation>Plusieurs profils le confinent à la fois, dans des modes différents.</translation>
    </message>
    <message>
        <source>It runs under the profile %1.</source>
        <translation>Il s’exécute sous le profil %1.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>none: only the engine’s other walls hold it</source>
        <translation>aucun&#x202f;: seules les autres barrières du moteur le retiennent</translation>
    </message>
    <message>
        <source>%1, the engine’s own for all of its containers</source>
        <translation>%1, propre au moteur, pour tous ses conteneurs</translation>
    </message>
    <message>
        <source>%1, its own</source>
        <translation>%1, le sien</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Lancé par</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>&amp;Go to profile</source>
        <translation>Aller a&amp;u profil</translation>
    </message>
    <message>
        <source>De&amp;nials</source>
        <translation>Refu&amp;s</translation>
    </message>
    <message>
        <source>&amp;Create a profile…</source>
        <translation>Créer u&amp;n profil…</translation>
    </message>
    <message>
        <source>Profiles in the stack</source>
        <translation>Profils de la pile</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>À l’écoute sur</translation>
    </message>
    <message>
        <source>%1 port %2, %3</source>
        <translation>%1 port %2, %3</translation>
    </message>
    <message>
        <source>from the network</source>
        <translation>depuis le réseau</translation>
    </message>
    <message>
        <source>from this machine only</source>
        <translation>depuis cette machine seulement</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>ProfileDetails</name>
    <message>
        <source>Its file has an error, so it cannot be loaded as it is: %1.</source>
        <translation>Son fichier contient une erreur, il ne peut donc pas être chargé tel quel&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A link in the folder disable keeps it from being loaded. Its programs run without this profile.</source>
        <translation>Un lien dans le dossier disable empêche son chargement. Ses programmes s’exécutent sans ce profil.</translation>
    </message>
    <message>
        <source>A file defines it. Without a kernel to ask, nothing is known about loading.</source>
        <translation>Un fichier le définit. Sans noyau à interroger, on ne sait rien de son chargement.</translation>
    </message>
    <message>
        <source>A file defines it, but the kernel does not hold it. Its programs run without this profile.</source>
        <translation>Un fichier le définit, mais le noyau ne le contient pas. Ses programmes s’exécutent sans ce profil.</translation>
    </message>
    <message>
        <source>What the rules do not allow is refused and logged.</source>
        <translation>Ce que les règles n’autorisent pas est refusé et journalisé.</translation>
    </message>
    <message>
        <source>Complain mode only logs. Nothing is blocked until you enforce the profile.</source>
        <translation>Le mode complain ne fait que journaliser. Rien n’est bloqué tant que vous ne passez pas le profil en mode enforce.</translation>
    </message>
    <message>
        <source>A program that does what the rules do not allow is killed.</source>
        <translation>Un programme qui fait ce que les règles n’autorisent pas est tué.</translation>
    </message>
    <message>
        <source>The profile gives the program a name and blocks nothing.</source>
        <translation>Le profil donne un nom au programme et ne bloque rien.</translation>
    </message>
    <message>
        <source>What the rules do not decide is asked from a person.</source>
        <translation>Pour ce que les règles ne décident pas, la question est posée à une personne.</translation>
    </message>
    <message>
        <source>The kernel reports a mode that Pavise does not know.</source>
        <translation>Le noyau signale un mode que Pavise ne connaît pas.</translation>
    </message>
    <message>
        <source>local rules</source>
        <translation>règles locales</translation>
    </message>
    <message>
        <source>, user %1</source>
        <translation>, utilisateur %1</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tout afficher (%1)</translation>
    </message>
    <message>
        <source>Recorded events</source>
        <translation>Événements enregistrés</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Would be denied</source>
        <translation>Seraient refusés</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Show denials</source>
        <translation>Afficher les refus</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Attaches to</source>
        <translation>S’attache à</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Local rules</source>
        <translation>Règles locales</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>In the kernel</source>
        <translation>Dans le noyau</translation>
    </message>
    <message>
        <source>Open &amp;in editor</source>
        <translation>Ou&amp;vrir dans l’éditeur</translation>
    </message>
    <message>
        <source>&amp;Local rules</source>
        <translation>Règles &amp;locales</translation>
    </message>
    <message>
        <source>Cop&amp;y to a file of your own…</source>
        <translation>Copier dans un fichier à vo&amp;us…</translation>
    </message>
</context>
<context>
    <name>Reload</name>
    <message>
        <source>%1 cannot be read and was left out.</source>
        <translation>%1 ne peut pas être lu et a été laissé de côté.</translation>
    </message>
    <message>
        <source>%1 is larger than the helper takes and was left out.</source>
        <translation>%1 dépasse la taille qu’accepte l’auxiliaire et a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>RowReason</name>
    <message>
        <source>any program can have written this line; nothing is made of it</source>
        <translation>tout programme peut avoir écrit cette ligne&#x202f;; rien n’en est tiré</translation>
    </message>
    <message>
        <source>no file defines this profile; a copy under another name can be changed</source>
        <translation>aucun fichier ne définit ce profil&#x202f;; une copie sous un autre nom peut être modifiée</translation>
    </message>
    <message>
        <source>another program writes this profile anew; only a copy under another name can be changed</source>
        <translation>un autre programme réécrit ce profil&#x202f;; seule une copie sous un autre nom peut être modifiée</translation>
    </message>
    <message>
        <source>the profile&apos;s file has errors, which come first</source>
        <translation>le fichier du profil contient des erreurs, à corriger d’abord</translation>
    </message>
    <message>
        <source>several profiles together refused it</source>
        <translation>plusieurs profils ensemble l’ont refusé</translation>
    </message>
    <message>
        <source>the record in the log is cut</source>
        <translation>l’enregistrement du journal est tronqué</translation>
    </message>
    <message>
        <source>no rule of a profile decides this</source>
        <translation>aucune règle d’un profil n’en décide</translation>
    </message>
    <message>
        <source>the record does not say enough for a rule</source>
        <translation>l’enregistrement n’en dit pas assez pour une règle</translation>
    </message>
    <message>
        <source>the log does not say which program this was: the record of its start is missing</source>
        <translation>le journal ne dit pas de quel programme il s’agissait&#x202f;: l’enregistrement de son lancement manque</translation>
    </message>
    <message>
        <source>the program may be started, but the profile that it is to get is not loaded</source>
        <translation>le programme peut être lancé, mais le profil qu’il doit recevoir n’est pas chargé</translation>
    </message>
    <message>
        <source>the program runs outside of this profile, as was decided</source>
        <translation>le programme s’exécute hors de ce profil, comme décidé</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>passwords and keys</source>
        <translation>mots de passe et clés</translation>
    </message>
    <message>
        <source>what runs at the next login or start</source>
        <translation>ce qui s’exécute à la prochaine connexion ou au prochain démarrage</translation>
    </message>
    <message>
        <source>programs and settings of the whole system</source>
        <translation>programmes et réglages de tout le système</translation>
    </message>
    <message>
        <source>AppArmor’s own policy</source>
        <translation>la politique d’AppArmor elle-même</translation>
    </message>
    <message>
        <source>raw memory and disks</source>
        <translation>mémoire et disques bruts</translation>
    </message>
    <message>
        <source>a way out of the profile</source>
        <translation>une sortie hors du profil</translation>
    </message>
    <message>
        <source>No recorded event of this profile needed it. An enforced profile logs only what it refuses, so exercise the program in complain or audit mode before you take it out.</source>
        <translation>Aucun événement enregistré de ce profil n’en a eu besoin. Un profil en mode enforce ne journalise que ce qu’il refuse&#x202f;; faites donc travailler le programme en mode complain ou audit avant de la retirer.</translation>
    </message>
    <message>
        <source>Opens %1: %2 %3</source>
        <comment>danger, permissions, example</comment>
        <translation>Ouvre l’accès à&#x202f;: %1 — %2 %3</translation>
    </message>
    <message>
        <source>The rule that counts is in %1, line %2.</source>
        <translation>La règle qui compte est dans %1, ligne %2.</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensible</translation>
    </message>
    <message>
        <source>not enforced here</source>
        <translation>non appliquée ici</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>morte</translation>
    </message>
    <message>
        <source>shadowed</source>
        <translation>éclipsée</translation>
    </message>
    <message>
        <source>redundant</source>
        <translation>redondante</translation>
    </message>
    <message>
        <source>never needed</source>
        <translation>jamais utile</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>&amp;Name for %1</source>
        <translation>&amp;Nom pour %1</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>not below any folder</source>
        <translation>sous aucun dossier</translation>
    </message>
    <message>
        <source>listens to and forges network traffic</source>
        <translation>écoute et falsifie le trafic réseau</translation>
    </message>
    <message>
        <source>a kind of network that is seldom used</source>
        <translation>un type de réseau rarement utilisé</translation>
    </message>
    <message>
        <source>reads what all other programs say</source>
        <translation>lit ce que disent tous les autres programmes</translation>
    </message>
    <message>
        <source>a service that can do much for others</source>
        <translation>un service qui peut beaucoup pour d’autres</translation>
    </message>
    <message>
        <source>talks to services of the system</source>
        <translation>parle aux services du système</translation>
    </message>
    <message>
        <source>talks to programs of the desktop</source>
        <translation>parle aux programmes du bureau</translation>
    </message>
    <message>
        <source>reads and steers other processes</source>
        <translation>lit et dirige d’autres processus</translation>
    </message>
    <message>
        <source>lets another process look into it</source>
        <translation>se laisse examiner par un autre processus</translation>
    </message>
    <message>
        <source>looks into other processes</source>
        <translation>examine d’autres processus</translation>
    </message>
    <message>
        <source>lets another program stop it</source>
        <translation>se laisse arrêter par un autre programme</translation>
    </message>
    <message>
        <source>can end programs that are not confined</source>
        <translation>peut arrêter des programmes non confinés</translation>
    </message>
    <message>
        <source>can end programs of one profile</source>
        <translation>peut arrêter des programmes d’un seul profil</translation>
    </message>
    <message>
        <source>can start anything that the profile allows</source>
        <translation>peut lancer tout ce que le profil autorise</translation>
    </message>
    <message>
        <source>runs programs that anybody wrote</source>
        <translation>exécute des programmes que n’importe qui a écrits</translation>
    </message>
    <message>
        <source>a program from where people write</source>
        <translation>un programme situé là où des personnes écrivent</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>a privilege that Pavise does not know</source>
        <translation>un privilège que Pavise ne connaît pas</translation>
    </message>
    <message>
        <source>takes file systems away</source>
        <translation>retire des systèmes de fichiers</translation>
    </message>
    <message>
        <source>moves files to where other rules hold</source>
        <translation>déplace des fichiers là où d’autres règles valent</translation>
    </message>
    <message>
        <source>uses more of the machine</source>
        <translation>utilise davantage la machine</translation>
    </message>
    <message>
        <source>reaches parts of the kernel that only root could</source>
        <translation>atteint des parties du noyau réservées à root</translation>
    </message>
    <message>
        <source>talks to programs on this machine</source>
        <translation>parle à des programmes de cette machine</translation>
    </message>
    <message>
        <source>acts with rights of another program</source>
        <translation>agit avec les droits d’un autre programme</translation>
    </message>
    <message>
        <source>a part of the kernel that was often attacked</source>
        <translation>une partie du noyau souvent attaquée</translation>
    </message>
    <message>
        <source>leaves confinement</source>
        <translation>sort du confinement</translation>
    </message>
    <message>
        <source>goes on under other rules</source>
        <translation>continue sous d’autres règles</translation>
    </message>
    <message>
        <source>goes on under rules of its own part</source>
        <translation>continue sous les règles de sa propre partie</translation>
    </message>
    <message>
        <source>the password hashes of all users</source>
        <translation>les empreintes des mots de passe de tous les utilisateurs</translation>
    </message>
    <message>
        <source>decides who may become root</source>
        <translation>décide qui peut devenir root</translation>
    </message>
    <message>
        <source>the private keys of this machine</source>
        <translation>les clés privées de cette machine</translation>
    </message>
    <message>
        <source>private keys of services</source>
        <translation>clés privées de services</translation>
    </message>
    <message>
        <source>certificates of services</source>
        <translation>certificats de services</translation>
    </message>
    <message>
        <source>decides who may log in</source>
        <translation>décide qui peut se connecter</translation>
    </message>
    <message>
        <source>the rules of AppArmor itself</source>
        <translation>les règles d’AppArmor elles-mêmes</translation>
    </message>
    <message>
        <source>the list of users</source>
        <translation>la liste des utilisateurs</translation>
    </message>
    <message>
        <source>starts programs as root or for everybody</source>
        <translation>lance des programmes en tant que root ou pour tous</translation>
    </message>
    <message>
        <source>settings that most programs read</source>
        <translation>réglages que lisent la plupart des programmes</translation>
    </message>
    <message>
        <source>decides whom connections trust</source>
        <translation>décide à qui les connexions font confiance</translation>
    </message>
    <message>
        <source>settings of the system</source>
        <translation>réglages du système</translation>
    </message>
    <message>
        <source>harmless devices</source>
        <translation>périphériques inoffensifs</translation>
    </message>
    <message>
        <source>the memory of the kernel</source>
        <translation>la mémoire du noyau</translation>
    </message>
    <message>
        <source>whole disks, past all file permissions</source>
        <translation>disques entiers, au mépris de toutes les permissions de fichiers</translation>
    </message>
    <message>
        <source>everything that is typed</source>
        <translation>tout ce qui est tapé</translation>
    </message>
    <message>
        <source>camera and microphone</source>
        <translation>caméra et microphone</translation>
    </message>
    <message>
        <source>memory shared between programs</source>
        <translation>mémoire partagée entre programmes</translation>
    </message>
    <message>
        <source>graphics hardware</source>
        <translation>matériel graphique</translation>
    </message>
    <message>
        <source>terminals</source>
        <translation>terminaux</translation>
    </message>
    <message>
        <source>hardware</source>
        <translation>matériel</translation>
    </message>
    <message>
        <source>memory and secrets of processes</source>
        <translation>mémoire et secrets de processus</translation>
    </message>
    <message>
        <source>can stop the machine</source>
        <translation>peut arrêter la machine</translation>
    </message>
    <message>
        <source>settings of the kernel</source>
        <translation>réglages du noyau</translation>
    </message>
    <message>
        <source>what processes are allowed to do</source>
        <translation>ce que les processus ont le droit de faire</translation>
    </message>
    <message>
        <source>what processes do</source>
        <translation>ce que font les processus</translation>
    </message>
    <message>
        <source>what the kernel tells</source>
        <translation>ce que dit le noyau</translation>
    </message>
    <message>
        <source>the inside of the kernel</source>
        <translation>l’intérieur du noyau</translation>
    </message>
    <message>
        <source>settings of devices</source>
        <translation>réglages de périphériques</translation>
    </message>
    <message>
        <source>keys and passwords of a person</source>
        <translation>clés et mots de passe d’une personne</translation>
    </message>
    <message>
        <source>passwords and mail of a person</source>
        <translation>mots de passe et courrier d’une personne</translation>
    </message>
    <message>
        <source>starts programs when a person logs in</source>
        <translation>lance des programmes à la connexion d’une personne</translation>
    </message>
    <message>
        <source>settings and data of one program</source>
        <translation>réglages et données d’un programme</translation>
    </message>
    <message>
        <source>settings of a person</source>
        <translation>réglages d’une personne</translation>
    </message>
    <message>
        <source>who has a home here</source>
        <translation>qui a un dossier personnel ici</translation>
    </message>
    <message>
        <source>files of a person</source>
        <translation>fichiers d’une personne</translation>
    </message>
    <message>
        <source>programs</source>
        <translation>programmes</translation>
    </message>
    <message>
        <source>data of programs</source>
        <translation>données de programmes</translation>
    </message>
    <message>
        <source>libraries of programs</source>
        <translation>bibliothèques de programmes</translation>
    </message>
    <message>
        <source>the kernel and how it starts</source>
        <translation>le noyau et son démarrage</translation>
    </message>
    <message>
        <source>steers what root does</source>
        <translation>dirige ce que fait root</translation>
    </message>
    <message>
        <source>mail and print jobs</source>
        <translation>courrier et travaux d’impression</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>journaux</translation>
    </message>
    <message>
        <source>copies of secrets of the system</source>
        <translation>copies de secrets du système</translation>
    </message>
    <message>
        <source>data of services</source>
        <translation>données de services</translation>
    </message>
    <message>
        <source>what a web server shows</source>
        <translation>ce que montre un serveur web</translation>
    </message>
    <message>
        <source>temporary files</source>
        <translation>fichiers temporaires</translation>
    </message>
    <message>
        <source>who can talk to it is as good as root</source>
        <translation>qui peut lui parler vaut root</translation>
    </message>
    <message>
        <source>what runs for a person</source>
        <translation>ce qui s’exécute pour une personne</translation>
    </message>
    <message>
        <source>what runs now</source>
        <translation>ce qui s’exécute maintenant</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>a place that Pavise does not know</source>
        <translation>un endroit que Pavise ne connaît pas</translation>
    </message>
    <message>
        <source>the top folder</source>
        <translation>le dossier racine</translation>
    </message>
    <message>
        <source>most of what root can do</source>
        <translation>l’essentiel de ce que peut root</translation>
    </message>
    <message>
        <source>loads code into the kernel</source>
        <translation>charge du code dans le noyau</translation>
    </message>
    <message>
        <source>reaches hardware and memory directly</source>
        <translation>atteint directement matériel et mémoire</translation>
    </message>
    <message>
        <source>reads and steers any process</source>
        <translation>lit et dirige n’importe quel processus</translation>
    </message>
    <message>
        <source>changes AppArmor&apos;s own policy</source>
        <translation>change la politique d’AppArmor elle-même</translation>
    </message>
    <message>
        <source>goes past AppArmor</source>
        <translation>contourne AppArmor</translation>
    </message>
    <message>
        <source>a known way out of confinement</source>
        <translation>un moyen connu de sortir du confinement</translation>
    </message>
    <message>
        <source>runs code in the kernel</source>
        <translation>exécute du code dans le noyau</translation>
    </message>
    <message>
        <source>rebuilds processes</source>
        <translation>reconstruit des processus</translation>
    </message>
    <message>
        <source>takes over any file</source>
        <translation>s’approprie n’importe quel fichier</translation>
    </message>
    <message>
        <source>goes past all file permissions</source>
        <translation>contourne toutes les permissions de fichiers</translation>
    </message>
    <message>
        <source>changes permissions of any file</source>
        <translation>change les permissions de n’importe quel fichier</translation>
    </message>
    <message>
        <source>makes programs that run as others</source>
        <translation>crée des programmes exécutés sous une autre identité</translation>
    </message>
    <message>
        <source>undoes protection of files</source>
        <translation>défait la protection de fichiers</translation>
    </message>
    <message>
        <source>makes devices, and so reaches disks</source>
        <translation>crée des périphériques et atteint donc les disques</translation>
    </message>
    <message>
        <source>gives programs privileges</source>
        <translation>donne des privilèges à des programmes</translation>
    </message>
    <message>
        <source>becomes any group</source>
        <translation>devient n’importe quel groupe</translation>
    </message>
    <message>
        <source>becomes any user</source>
        <translation>devient n’importe quel utilisateur</translation>
    </message>
    <message>
        <source>passes privileges on</source>
        <translation>transmet des privilèges</translation>
    </message>
    <message>
        <source>hides traces</source>
        <translation>efface des traces</translation>
    </message>
    <message>
        <source>reaches other programs&apos; memory</source>
        <translation>atteint la mémoire d’autres programmes</translation>
    </message>
    <message>
        <source>ends any process</source>
        <translation>arrête n’importe quel processus</translation>
    </message>
    <message>
        <source>holds up other programs</source>
        <translation>retarde d’autres programmes</translation>
    </message>
    <message>
        <source>changes network, routes and firewall</source>
        <translation>change réseau, routes et pare-feu</translation>
    </message>
    <message>
        <source>restarts the machine</source>
        <translation>redémarre la machine</translation>
    </message>
    <message>
        <source>turns accounting off</source>
        <translation>désactive la comptabilité des processus</translation>
    </message>
    <message>
        <source>goes past limits and quotas</source>
        <translation>dépasse limites et quotas</translation>
    </message>
    <message>
        <source>changes the clock</source>
        <translation>change l’horloge</translation>
    </message>
    <message>
        <source>takes over terminals</source>
        <translation>prend le contrôle de terminaux</translation>
    </message>
    <message>
        <source>reads the kernel&apos;s messages</source>
        <translation>lit les messages du noyau</translation>
    </message>
    <message>
        <source>wakes the machine</source>
        <translation>réveille la machine</translation>
    </message>
    <message>
        <source>reads any file</source>
        <translation>lit n’importe quel fichier</translation>
    </message>
    <message>
        <source>reads the audit log</source>
        <translation>lit le journal d’audit</translation>
    </message>
    <message>
        <source>watches other programs</source>
        <translation>observe d’autres programmes</translation>
    </message>
    <message>
        <source>writes to the audit log</source>
        <translation>écrit dans le journal d’audit</translation>
    </message>
    <message>
        <source>keeps memory for itself</source>
        <translation>garde de la mémoire pour lui</translation>
    </message>
    <message>
        <source>offers well-known services</source>
        <translation>offre des services connus</translation>
    </message>
    <message>
        <source>keeps the machine awake</source>
        <translation>empêche la mise en veille</translation>
    </message>
    <message>
        <source>runs before others</source>
        <translation>s’exécute avant les autres</translation>
    </message>
    <message>
        <source>is used by nothing</source>
        <translation>n’est utilisé par rien</translation>
    </message>
    <message>
        <source>encryption in the kernel, often attacked</source>
        <translation>chiffrement dans le noyau, souvent attaqué</translation>
    </message>
    <message>
        <source>talks to virtual machines</source>
        <translation>parle à des machines virtuelles</translation>
    </message>
    <message>
        <source>talks to devices nearby</source>
        <translation>parle à des appareils proches</translation>
    </message>
    <message>
        <source>asks the kernel about network and devices</source>
        <translation>interroge le noyau sur le réseau et les périphériques</translation>
    </message>
    <message>
        <source>talks to the network</source>
        <translation>parle au réseau</translation>
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
        <translation>mixte</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>non chargé</translation>
    </message>
    <message>
        <source>Same as file</source>
        <translation>Identique au fichier</translation>
    </message>
    <message>
        <source>Differs from file</source>
        <translation>Diffère du fichier</translation>
    </message>
    <message>
        <source>Loaded, not in file</source>
        <translation>Chargé, pas dans le fichier</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Chargé</translation>
    </message>
    <message>
        <source>File says %1</source>
        <translation>Le fichier dit %1</translation>
    </message>
    <message>
        <source>Loaded, no file</source>
        <translation>Chargé, sans fichier</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Non chargé</translation>
    </message>
    <message>
        <source>Disabled by link</source>
        <translation>Désactivé par un lien</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>Aussi dans %1</translation>
    </message>
    <message>
        <source>Error in line %1</source>
        <translation>Erreur à la ligne %1</translation>
    </message>
    <message>
        <source>Has errors</source>
        <translation>Contient des erreurs</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>Dans un fichier</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>tué</translation>
    </message>
    <message>
        <source>would be denied</source>
        <translation>serait refusé</translation>
    </message>
    <message>
        <source>allowed, logged</source>
        <translation>autorisé, journalisé</translation>
    </message>
    <message>
        <source>policy change</source>
        <translation>changement de politique</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
</context>
<context>
    <name>TextExport</name>
    <message>
        <source>Export texts into a folder</source>
        <translation>Exporter les textes dans un dossier</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>Non exporté.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another folder.</source>
        <translation>%1 existe déjà. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exporté.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n fichier écrit dans %1.</numerusform>
            <numerusform>%n fichiers écrits dans %1.</numerusform>
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
        <translation>lance</translation>
    </message>
    <message>
        <source>if missing</source>
        <translation>si absent</translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation>non confiné</translation>
    </message>
    <message>
        <source>changes itself</source>
        <translation>change de lui-même</translation>
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
        <translation>À propos de Pavise</translation>
    </message>
    <message>
        <source>Pavise %1</source>
        <translation>Pavise %1</translation>
    </message>
    <message>
        <source>Shows how AppArmor confines programs, edits profiles, and turns recorded denials into rules.</source>
        <translation>Montre comment AppArmor confine les programmes, modifie les profils et transforme en règles les refus enregistrés.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later. It comes without any warranty. The syntax colours are drawn by KSyntaxHighlighting (MIT), the rest of the window by Qt (LGPL).</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 2 ou ultérieure. Il est fourni sans aucune garantie. La coloration syntaxique est assurée par KSyntaxHighlighting (MIT), le reste de la fenêtre par Qt (LGPL).</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ApplySheet</name>
    <message>
        <source>What the change means is being worked out.</source>
        <translation>Les effets de la modification sont en cours d’analyse.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Note for the history (optional)</source>
        <translation>Note pour l’historique (facultative)</translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation>Note pour l’historique</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Appliquer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Writes the new texts into a folder of your choice</source>
        <translation>Écrit les nouveaux textes dans un dossier de votre choix</translation>
    </message>
    <message>
        <source>An administrator’s password is asked for once.</source>
        <translation>Un mot de passe d’administrateur sera demandé une seule fois.</translation>
    </message>
    <message>
        <source>Apply changes to %1</source>
        <translation>Appliquer les modifications à %1</translation>
    </message>
    <message numerus="yes">
        <source>Text &amp;diff: +%1 −%2 lines in %n file(s)</source>
        <translation>
            <numerusform>&amp;Diff du texte&#x202f;: +%1 −%2 lignes dans %n fichier</numerusform>
            <numerusform>&amp;Diff du texte&#x202f;: +%1 −%2 lignes dans %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load into the kernel now</source>
        <translation>&amp;Charger maintenant dans le noyau</translation>
    </message>
    <message>
        <source>&amp;Keep after reboot</source>
        <translation>Conser&amp;ver après le redémarrage</translation>
    </message>
    <message>
        <source>Writes the text to /etc/apparmor.d</source>
        <translation>Écrit le texte dans /etc/apparmor.d</translation>
    </message>
    <message>
        <source>&amp;Try first: undo by itself unless I confirm within</source>
        <translation>Essa&amp;yer d’abord&#x202f;: annulation automatique sauf confirmation sous</translation>
    </message>
    <message>
        <source>the profile’s own file</source>
        <translation>le fichier du profil lui-même</translation>
    </message>
    <message>
        <source>local/ overrides (survive upgrades)</source>
        <translation>les fichiers de local/ (préservés lors des mises à jour)</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire dans</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>Éc&amp;rire dans</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds to confirm in</source>
        <translation>Secondes pour confirmer</translation>
    </message>
    <message>
        <source>I know that the s&amp;ystem may become unusable: apply all the same, as a trial</source>
        <translation>Je &amp;sais que le système peut devenir inutilisable&#x202f;: appliquer quand même, à l’essai</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Only to look at.</source>
        <translation>Consultation seule.</translation>
    </message>
    <message>
        <source>Another change is being tried.</source>
        <translation>Une autre modification est à l’essai.</translation>
    </message>
    <message>
        <source>Keep that one or revert it first, in the bar above; nothing of yours is lost.</source>
        <translation>Conservez-la ou annulez-la d’abord, dans la barre ci-dessus&#x202f;; rien de votre travail n’est perdu.</translation>
    </message>
    <message>
        <source>The text has errors. Correct them in the editor, or export the text as a draft.</source>
        <translation>Le texte contient des erreurs. Corrigez-les dans l’éditeur ou exportez le texte comme brouillon.</translation>
    </message>
    <message>
        <source>It compiles for this kernel. It settles %1 of %2 recorded denials.</source>
        <translation>Il se compile pour ce noyau. Il règle %1 refus enregistrés sur %2.</translation>
    </message>
    <message>
        <source>It compiles for this kernel. No recorded denials are concerned.</source>
        <translation>Il se compile pour ce noyau. Aucun refus enregistré n’est concerné.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>E&amp;nregistrer…</translation>
    </message>
    <message>
        <source>The change of %1 is active.</source>
        <translation>La modification de %1 est active.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>Not applied.</source>
        <translation>Non appliqué.</translation>
    </message>
    <message>
        <source>The password prompt was closed. Nothing was changed.</source>
        <translation>La demande de mot de passe a été fermée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>À revérifier.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::BootService</name>
    <message>
        <source>No program that asks for the password runs in this session.</source>
        <translation>Aucun programme de demande de mot de passe ne tourne dans cette session.</translation>
    </message>
    <message>
        <source>systemd answered: %1</source>
        <translation>systemd a répondu&#x202f;: %1</translation>
    </message>
    <message>
        <source>It was not allowed; nothing was changed.</source>
        <translation>Cela n’a pas été autorisé&#x202f;; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ChangeBar</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>dans %n seconde</numerusform>
            <numerusform>dans %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profil</numerusform>
            <numerusform>%n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>What rules silence is logged; that ends %1.</source>
        <translation>Ce que les règles passent sous silence est journalisé&#x202f;; cela s’arrête %1.</translation>
    </message>
    <message>
        <source>Another program or window tries policy of %1, and only it can keep it. It is taken back %2.</source>
        <translation>Un autre programme ou une autre fenêtre essaie une politique pour %1&#x202f;; lui seul peut la conserver. Elle sera annulée %2.</translation>
    </message>
    <message>
        <source>%1: the earlier mode comes back %2.</source>
        <translation>%1&#x202f;: le mode précédent revient %2.</translation>
    </message>
    <message>
        <source>&amp;Take back now</source>
        <translation>Annuler &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>A&amp;nnuler…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) end by themselves later.</source>
        <translation>
            <numerusform>%n autre modification prendra fin d’elle-même plus tard.</numerusform>
            <numerusform>%n autres modifications prendront fin d’elles-mêmes plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>A trial runs.</source>
        <translation>Un essai est en cours.</translation>
    </message>
    <message>
        <source>For a while only.</source>
        <translation>Pour un moment seulement.</translation>
    </message>
    <message numerus="yes">
        <source>It ends by itself after %n minute(s).</source>
        <translation>
            <numerusform>Prend fin automatiquement après %n minute.</numerusform>
            <numerusform>Prend fin automatiquement après %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>À revérifier.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Conservé.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The change is taken back.</source>
        <translation>La modification est annulée.</translation>
    </message>
    <message>
        <source>The password prompt was closed.</source>
        <translation>La demande de mot de passe a été fermée.</translation>
    </message>
    <message>
        <source>Running programs would lose their confinement. Restore it from the history page, which names them.</source>
        <translation>Des programmes en cours perdraient leur confinement. Restaurez depuis la page Historique, qui les nomme.</translation>
    </message>
    <message>
        <source>Not undone.</source>
        <translation>Non annulé.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ChangeFlow</name>
    <message>
        <source>Enforce %1</source>
        <translation>Passer %1 en mode enforce</translation>
    </message>
    <message>
        <source>What the rules do not allow is refused and logged from now on.</source>
        <translation>Désormais, ce que les règles n’autorisent pas est refusé et journalisé.</translation>
    </message>
    <message>
        <source>&amp;Enforce…</source>
        <translation>Mode &amp;enforce…</translation>
    </message>
    <message>
        <source>%1 is enforced.</source>
        <translation>%1 est en mode enforce.</translation>
    </message>
    <message>
        <source>Discard the profile %1</source>
        <translation>Supprimer le profil %1</translation>
    </message>
    <message>
        <source>It is taken out of the kernel and its file is removed. The history keeps it; it is read first, which may ask for a password of its own.</source>
        <translation>Il est retiré du noyau et son fichier est supprimé. L’historique le conserve&#x202f;; le fichier est d’abord lu, ce qui peut demander un mot de passe à part.</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>%1 is taken out again.</source>
        <translation>%1 est de nouveau retiré.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::Chip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Supprimer le filtre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Supprimer ce filtre</translation>
    </message>
</context>
<context>
    <name>pavise::ui::CommandSheet</name>
    <message>
        <source>Concerned</source>
        <translation>Concernés</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Note for the history (optional)</source>
        <translation>Note pour l’historique (facultative)</translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation>Note pour l’historique</translation>
    </message>
    <message>
        <source>An administrator’s password is asked for once.</source>
        <translation>Un mot de passe d’administrateur sera demandé une seule fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n running program(s) lose their confinement:</source>
        <translation>
            <numerusform>%n programme en cours perd son confinement&#x202f;:</numerusform>
            <numerusform>%n programmes en cours perdent leur confinement&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (process %2), under %3</source>
        <translation>%1 (processus %2), sous %3</translation>
    </message>
    <message>
        <source>Only to look at.</source>
        <translation>Consultation seule.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Non effectué.</translation>
    </message>
    <message>
        <source>The password prompt was closed. Nothing was changed.</source>
        <translation>La demande de mot de passe a été fermée. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::CompareView</name>
    <message>
        <source>Open in the ed&amp;itor</source>
        <translation>Ouvrir da&amp;ns l’éditeur</translation>
    </message>
    <message>
        <source>Read it as &amp;administrator…</source>
        <translation>Lire en tant &amp;qu’administrateur…</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>Échan&amp;ger</translation>
    </message>
    <message>
        <source>Changes which of the two comes first</source>
        <translation>Inverse l’ordre des deux</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>Profi&amp;l</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>A&amp;vant</translation>
    </message>
    <message>
        <source>Af&amp;ter</source>
        <translation>Apr&amp;ès</translation>
    </message>
    <message>
        <source>What is answered differently</source>
        <translation>Ce qui reçoit une autre réponse</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Rule that makes it so</source>
        <translation>Règle en cause</translation>
    </message>
    <message>
        <source>Answered differently</source>
        <translation>Réponses différentes</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>What is the difference?</source>
        <translation>Quelle est la différence&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a profile and two versions of it: the file on disk, the text in the editor, what the kernel has loaded, or another file. They are compared in meaning, whatever their texts look like.</source>
        <translation>Choisissez un profil et deux de ses versions&#x202f;: le fichier sur le disque, le texte de l’éditeur, ce que le noyau a chargé, ou un autre fichier. La comparaison porte sur le sens, quelle que soit la forme des textes.</translation>
    </message>
    <message>
        <source>File on disk</source>
        <translation>Fichier sur le disque</translation>
    </message>
    <message>
        <source>Text in the editor</source>
        <translation>Texte de l’éditeur</translation>
    </message>
    <message>
        <source>Loaded in the kernel</source>
        <translation>Chargé dans le noyau</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>This file defines no profile that is known</source>
        <translation>Ce fichier ne définit aucun profil connu</translation>
    </message>
    <message>
        <source>Save the text first, or compare a profile file.</source>
        <translation>Enregistrez d’abord le texte, ou comparez un fichier de profil.</translation>
    </message>
    <message>
        <source>Before the change of %1</source>
        <translation>Avant la modification du %1</translation>
    </message>
    <message>
        <source>After the change of %1</source>
        <translation>Après la modification du %1</translation>
    </message>
    <message>
        <source>Choose a second version</source>
        <translation>Choisissez une seconde version</translation>
    </message>
    <message>
        <source>Both sides are the same. There may be no other version of this profile yet: open it in the editor, load it, or choose another file.</source>
        <translation>Les deux côtés sont identiques. Ce profil n’a peut-être pas encore d’autre version&#x202f;: ouvrez-le dans l’éditeur, chargez-le ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Only an administrator may read loaded policy</source>
        <translation>Seul un administrateur peut lire la politique chargée</translation>
    </message>
    <message>
        <source>The kernel shows the policy that it holds to root only. Pavise’s helper can read it for you.</source>
        <translation>Le noyau ne montre sa politique qu’à root. L’auxiliaire de Pavise peut la lire pour vous.</translation>
    </message>
    <message>
        <source>%1 cannot be compared</source>
        <translation>%1 ne peut pas être comparé</translation>
    </message>
    <message>
        <source>The loaded policy cannot be read</source>
        <translation>La politique chargée ne peut pas être lue</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Copi&amp;er le rapport</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>pavise::ui::Completion</name>
    <message>
        <source>Completions</source>
        <translation>Complétions</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DenialModel</name>
    <message>
        <source>no profile</source>
        <translation>aucun profil</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n cible</numerusform>
            <numerusform>%n cibles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Any program can write a line that looks like this one.</source>
        <translation>%1
Tout programme peut écrire une ligne semblable à celle-ci.</translation>
    </message>
    <message>
        <source>may be forged</source>
        <translation>peut être falsifié</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DenialNotifier</name>
    <message>
        <source>no profile</source>
        <translation>aucun profil</translation>
    </message>
    <message numerus="yes">
        <source>%n denial(s): %1</source>
        <translation>
            <numerusform>%n refus&#x202f;: %1</numerusform>
            <numerusform>%n refus&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>En sourdine pendant une heure</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DenialsPage</name>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;Learn…</source>
        <translation>Appre&amp;ndre…</translation>
    </message>
    <message>
        <source>&amp;Learn from denials…</source>
        <translation>&amp;Apprendre à partir des refus…</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Recorded events in groups. Nothing changes until you apply it.</source>
        <translation>Événements enregistrés, en groupes. Rien ne change tant que vous n’appliquez pas.</translation>
    </message>
    <message>
        <source>Recorded events</source>
        <translation>Événements enregistrés</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Effacer &amp;les filtres</translation>
    </message>
    <message>
        <source>Makes rules of what was refused (L)</source>
        <translation>Transforme en règles ce qui a été refusé (L)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Voir</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n nouvel événement</numerusform>
            <numerusform>%n nouveaux événements</numerusform>
        </translation>
    </message>
    <message>
        <source>arrived while you were reading.</source>
        <translation>arrivés pendant votre lecture.</translation>
    </message>
    <message>
        <source>Search, or field:value, -field:value, /pattern/</source>
        <translation>Rechercher, ou champ:valeur, -champ:valeur, /motif/</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Champs&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Affich&amp;er</translation>
    </message>
    <message>
        <source>&amp;Denied</source>
        <translation>&amp;Refusés</translation>
    </message>
    <message>
        <source>&amp;Would be denied (complain mode)</source>
        <translation>&amp;Seraient refusés (mode complain)</translation>
    </message>
    <message>
        <source>&amp;Allowed and logged</source>
        <translation>&amp;Autorisés et journalisés</translation>
    </message>
    <message>
        <source>Policy &amp;changes and other records</source>
        <translation>Changements de &amp;politique et autres enregistrements</translation>
    </message>
    <message>
        <source>&amp;Saved filters</source>
        <translation>Fil&amp;tres enregistrés</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24&#xa0;heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7&#xa0;derniers jours</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>By profile</source>
        <translation>Par profil</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Par classe</translation>
    </message>
    <message>
        <source>By process</source>
        <translation>Par processus</translation>
    </message>
    <message>
        <source>By machine</source>
        <translation>Par machine</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Aucune source</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) with denials</source>
        <translation>
            <numerusform>%n profil avec des refus</numerusform>
            <numerusform>%n profils avec des refus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 événements</translation>
    </message>
    <message numerus="yes">
        <source>%n muted group(s)</source>
        <translation>
            <numerusform>%n groupe en sourdine</numerusform>
            <numerusform>%n groupes en sourdine</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 lost by the log</source>
        <translation>au moins %1 perdus par le journal</translation>
    </message>
    <message>
        <source>from %1 log lines</source>
        <translation>sur %1 lignes de journal</translation>
    </message>
    <message>
        <source>Everything that matches is muted</source>
        <translation>Tout ce qui correspond est en sourdine</translation>
    </message>
    <message>
        <source>Muted denials are listed in the menu Denials.</source>
        <translation>Les refus en sourdine sont listés dans le menu Refus.</translation>
    </message>
    <message>
        <source>Choose an event below its profile to see what happened.</source>
        <translation>Choisissez un événement sous son profil pour voir ce qui s’est passé.</translation>
    </message>
    <message>
        <source>What happened is shown here.</source>
        <translation>Ce qui s’est passé est affiché ici.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Mettre en sourdine</translation>
    </message>
    <message>
        <source>Neither shows nor counts such denials; allows nothing</source>
        <translation>N’affiche ni ne compte plus ces refus&#x202f;; n’autorise rien</translation>
    </message>
    <message>
        <source>Mute &amp;for</source>
        <translation>Mettre en sourdine pen&amp;dant</translation>
    </message>
    <message>
        <source>an &amp;hour</source>
        <translation>une &amp;heure</translation>
    </message>
    <message>
        <source>a &amp;day</source>
        <translation>un &amp;jour</translation>
    </message>
    <message>
        <source>a &amp;week</source>
        <translation>une &amp;semaine</translation>
    </message>
    <message>
        <source>M&amp;uted denials…</source>
        <translation>Refu&amp;s en sourdine…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DiffView</name>
    <message>
        <source>Changed lines</source>
        <translation>Lignes modifiées</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DryRunPanel</name>
    <message>
        <source>Recorded events and what the text does to them</source>
        <translation>Événements enregistrés et ce que le texte en fait</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>With this text</source>
        <translation>Avec ce texte</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>%1 newly denied</source>
        <translation>nouveaux refus&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 fixed</source>
        <translation>réglés&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 still denied</source>
        <translation>toujours refusés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Dry run: %1</source>
        <translation>Simulation — %1</translation>
    </message>
    <message>
        <source>Of the recorded events, this text settles %1, goes on denying %2 and would newly deny %3.</source>
        <translation>Parmi les événements enregistrés, ce texte en règle %1, continue d’en refuser %2 et en refuserait %3 de plus.</translation>
    </message>
    <message>
        <source>The text has errors</source>
        <translation>Le texte contient des erreurs</translation>
    </message>
    <message>
        <source>As soon as it compiles, every recorded event is tried on it.</source>
        <translation>Dès qu’il se compile, chaque événement enregistré y est essayé.</translation>
    </message>
    <message>
        <source>No recorded events of these profiles</source>
        <translation>Aucun événement enregistré pour ces profils</translation>
    </message>
    <message>
        <source>The log that the Denials page shows has nothing of the profiles that this text defines.</source>
        <translation>Le journal affiché par la page Refus ne contient rien sur les profils que ce texte définit.</translation>
    </message>
    <message>
        <source>Nothing to try yet</source>
        <translation>Rien à essayer pour l’instant</translation>
    </message>
    <message>
        <source>Recorded events are tried on the text of a profile while you write it.</source>
        <translation>Les événements enregistrés sont essayés sur le texte d’un profil pendant que vous l’écrivez.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::EditorPage</name>
    <message>
        <source>Open files</source>
        <translation>Fichiers ouverts</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ou&amp;vrir…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>Appli&amp;quer…</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Fermer (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>Open profiles</source>
        <translation>Profils ouverts</translation>
    </message>
    <message>
        <source>Files with unsaved edits: %1</source>
        <translation>Fichiers aux modifications non enregistrées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>%1 has edits that are nowhere else. Close it and lose them?</source>
        <translation>%1 contient des modifications qui n’existent nulle part ailleurs. Le fermer et les perdre&#x202f;?</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>&amp;Line (1 to %1):</source>
        <translation>&amp;Ligne (1 à %1)&#x202f;:</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Aucun fichier ouvert</translation>
    </message>
    <message>
        <source>Open a profile from the Profiles page, or any profile file on disk. Nothing is changed until you apply it.</source>
        <translation>Ouvrez un profil depuis la page Profils, ou n’importe quel fichier de profil du disque. Rien n’est modifié tant que vous n’appliquez pas.</translation>
    </message>
    <message>
        <source>Problems in this file</source>
        <translation>Problèmes de ce fichier</translation>
    </message>
    <message>
        <source>Outline of the file</source>
        <translation>Plan du fichier</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Appl&amp;y…</source>
        <translation>Appli&amp;quer…</translation>
    </message>
    <message>
        <source>Save &amp;a copy…</source>
        <translation>Enregistrer une co&amp;pie…</translation>
    </message>
    <message>
        <source>Compare &amp;in meaning</source>
        <translation>Comparer le &amp;sens</translation>
    </message>
    <message>
        <source>Rules against reality</source>
        <translation>Règles face à la réalité</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Impac&amp;t on profiles</source>
        <translation>Impac&amp;t sur les profils</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>&amp;Fermer le fichier</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Remp&amp;lacer…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le su&amp;ivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le précé&amp;dent</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;Aller à la ligne…</translation>
    </message>
    <message>
        <source>Go to the definition</source>
        <translation>Aller à la définition</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>Probl&amp;ème suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Problème pré&amp;cédent</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Co&amp;mmenter</translation>
    </message>
    <message>
        <source>&amp;Duplicate line</source>
        <translation>D&amp;upliquer la ligne</translation>
    </message>
    <message>
        <source>De&amp;lete line</source>
        <translation>Supprimer la li&amp;gne</translation>
    </message>
    <message>
        <source>Move line &amp;up</source>
        <translation>Déplacer la ligne vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move line do&amp;wn</source>
        <translation>Déplacer la ligne &amp;vers le bas</translation>
    </message>
    <message>
        <source>Compl&amp;ete</source>
        <translation>C&amp;ompléter</translation>
    </message>
    <message>
        <source>Lay &amp;out</source>
        <translation>Mettre e&amp;n forme</translation>
    </message>
    <message>
        <source>Fold bloc&amp;k</source>
        <translation>Replier le &amp;bloc</translation>
    </message>
    <message>
        <source>Unfold block</source>
        <translation>Déplier le bloc</translation>
    </message>
    <message>
        <source>Unfold all blocks</source>
        <translation>Déplier tous les blocs</translation>
    </message>
    <message>
        <source>The text has errors, so it can only be saved as a draft elsewhere (Ctrl+S)</source>
        <translation>Le texte contient des erreurs, il ne peut donc être enregistré que comme brouillon ailleurs (Ctrl+S)</translation>
    </message>
    <message>
        <source>Writes the text to the disk without loading it (Ctrl+S)</source>
        <translation>Écrit le texte sur le disque sans le charger (Ctrl+S)</translation>
    </message>
    <message>
        <source>Only files of /etc/apparmor.d can be applied</source>
        <translation>Seuls les fichiers de /etc/apparmor.d peuvent être appliqués</translation>
    </message>
    <message>
        <source>The text has errors; F8 goes to the next one</source>
        <translation>Le texte contient des erreurs&#x202f;; F8 va à la suivante</translation>
    </message>
    <message>
        <source>Shows what the change means, then saves and loads it (Ctrl+Return)</source>
        <translation>Montre ce que signifie la modification, puis l’enregistre et la charge (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>This leads to no file that is there: the cursor must be on an include, a variable or the name of a profile.</source>
        <translation>Cela ne mène à aucun fichier existant&#x202f;: le curseur doit être sur un include, une variable ou le nom d’un profil.</translation>
    </message>
    <message>
        <source>The text has errors: they come first (F8).</source>
        <translation>Le texte contient des erreurs&#x202f;: corrigez-les d’abord (F8).</translation>
    </message>
    <message>
        <source>Kernel that files are checked for</source>
        <translation>Noyau pour lequel les fichiers sont vérifiés</translation>
    </message>
    <message>
        <source>Rules that this kernel does not enforce are marked in the text</source>
        <translation>Les règles que ce noyau n’applique pas sont marquées dans le texte</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>For this kernel</source>
        <translation>Pour ce noyau</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>For another kernel…</source>
        <translation>Pour un autre noyau…</translation>
    </message>
    <message>
        <source>Choose a file of kernel features</source>
        <translation>Choisir un fichier de fonctionnalités du noyau</translation>
    </message>
    <message>
        <source>Open the&amp;m</source>
        <translation>&amp;Les ouvrir</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Edits of an earlier run were not saved.</source>
        <translation>Des modifications d’une exécution précédente n’ont pas été enregistrées.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::EditorPanels</name>
    <message>
        <source>What is said of this file</source>
        <translation>Remarques sur ce fichier</translation>
    </message>
    <message>
        <source>For files that profiles share</source>
        <translation>Pour les fichiers que des profils partagent</translation>
    </message>
    <message>
        <source>When an abstraction or a tunable is edited, the profiles that change with it are listed here.</source>
        <translation>Quand une abstraction ou un tunable est modifié, les profils qui changent avec lui sont listés ici.</translation>
    </message>
    <message>
        <source>No edits</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>Change this file, and every profile that reads it is compared before and after.</source>
        <translation>Modifiez ce fichier, et chaque profil qui le lit est comparé avant et après.</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Aucun problème trouvé</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Problèmes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Rules against reality</source>
        <translation>Règles face à la réalité</translation>
    </message>
    <message numerus="yes">
        <source>Rules: %n finding(s)</source>
        <translation>
            <numerusform>Règles&#x202f;: %n constat</numerusform>
            <numerusform>Règles&#x202f;: %n constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Impact: %n profile(s)</source>
        <translation>
            <numerusform>Impact&#x202f;: %n profil</numerusform>
            <numerusform>Impact&#x202f;: %n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
</context>
<context>
    <name>pavise::ui::EditorView</name>
    <message>
        <source>%1
F12 opens it.</source>
        <translation>%1
F12 l’ouvre.</translation>
    </message>
    <message>
        <source>The profile %1 in %2, line %3
F12 goes there.</source>
        <translation>Le profil %1 dans %2, ligne %3
F12 y va.</translation>
    </message>
    <message>
        <source>Belongs to the package %1.</source>
        <translation>Appartient au paquet %1.</translation>
    </message>
    <message>
        <source>An update may ask about your edits.</source>
        <translation>Une mise à jour peut poser une question sur vos modifications.</translation>
    </message>
    <message>
        <source>An update may ask about your edits; the local file stays as it is.</source>
        <translation>Une mise à jour peut poser une question sur vos modifications&#x202f;; le fichier local reste tel quel.</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Rechar&amp;ger</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Garder le mie&amp;n</translation>
    </message>
    <message>
        <source>Edi&amp;t local file</source>
        <translation>Modifier le fichier &amp;local</translation>
    </message>
    <message>
        <source>The file was deleted.</source>
        <translation>Le fichier a été supprimé.</translation>
    </message>
    <message>
        <source>Your text is here still; Save makes the file again.</source>
        <translation>Votre texte est toujours ici&#x202f;; Enregistrer recrée le fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read any more.</source>
        <translation>Le fichier ne peut plus être lu.</translation>
    </message>
    <message>
        <source>The file was changed on the disk.</source>
        <translation>Le fichier a été modifié sur le disque.</translation>
    </message>
    <message>
        <source>Reload takes that text and drops your edits; Ctrl+Z brings them back. Keep mine goes on with your text; what it would undo is shown before it is applied.</source>
        <translation>Recharger prend ce texte et abandonne vos modifications&#x202f;; Ctrl+Z les rétablit. Garder le mien continue avec votre texte&#x202f;; ce qu’il annulerait est montré avant l’application.</translation>
    </message>
    <message>
        <source>The copy could not be written: %1</source>
        <translation>La copie n’a pas pu être écrite&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::EmptyState</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Copier les détai&amp;ls</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ExplainForm</name>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xpliquer</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>same user</source>
        <translation>même utilisateur</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>Profi&amp;l</translation>
    </message>
    <message>
        <source>&amp;Kind of access</source>
        <translation>T&amp;ype d’accès</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>Ci&amp;ble</translation>
    </message>
    <message>
        <source>Per&amp;missions</source>
        <translation>Permissio&amp;ns</translation>
    </message>
    <message>
        <source>File o&amp;wner</source>
        <translation>Propriétaire d&amp;u fichier</translation>
    </message>
    <message>
        <source>A question of this kind has the form: %1</source>
        <translation>Une question de ce type a la forme&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ExplainPage</name>
    <message>
        <source>Explain</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>Accè&amp;s</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Co&amp;mparaison</translation>
    </message>
    <message>
        <source>Tra&amp;nsitions</source>
        <translation>&amp;Transitions</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Que demander</translation>
    </message>
    <message>
        <source>Ask what a profile says to an access, and which rule decides</source>
        <translation>Demander ce qu’un profil répond à un accès, et quelle règle décide</translation>
    </message>
    <message>
        <source>Compare two versions of a profile in meaning</source>
        <translation>Comparer le sens de deux versions d’un profil</translation>
    </message>
    <message>
        <source>Follow which program ends in which profile, and by which rule</source>
        <translation>Suivre quel programme aboutit dans quel profil, et par quelle règle</translation>
    </message>
    <message>
        <source>Open in the ed&amp;itor</source>
        <translation>Ou&amp;vrir dans l’éditeur</translation>
    </message>
    <message>
        <source>Rules that take part</source>
        <translation>Règles concernées</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Variables of the rule</source>
        <translation>Variables de la règle</translation>
    </message>
    <message>
        <source>Running kernel</source>
        <translation>Noyau en cours</translation>
    </message>
    <message>
        <source>The question is not complete</source>
        <translation>La question n’est pas complète</translation>
    </message>
    <message>
        <source>No file defines this profile</source>
        <translation>Aucun fichier ne définit ce profil</translation>
    </message>
    <message>
        <source>Only rules in files can be explained, and no file in the profile folder defines %1.</source>
        <translation>Seules les règles de fichiers peuvent être expliquées, et aucun fichier du dossier des profils ne définit %1.</translation>
    </message>
    <message>
        <source>The profile has errors</source>
        <translation>Le profil contient des erreurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Which rule decides?</source>
        <translation>Quelle règle décide&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a profile, say what a process wants to do, and press Enter. Explain in the details of a denial brings that denial here.</source>
        <translation>Choisissez un profil, dites ce qu’un processus veut faire et appuyez sur Entrée. Expliquer, dans les détails d’un refus, amène ce refus ici.</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Copi&amp;er le rapport</translation>
    </message>
    <message>
        <source>Values that match, of %1 in all</source>
        <translation>Valeurs qui correspondent, sur %1 en tout</translation>
    </message>
    <message>
        <source>The rule uses none.</source>
        <translation>La règle n’en utilise aucune.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ExportDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n profile file(s) for other machines</source>
        <translation>
            <numerusform>Exporter %n fichier de profil pour d’autres machines</numerusform>
            <numerusform>Exporter %n fichiers de profil pour d’autres machines</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are checked for this kernel and written into a folder; nothing is installed here.</source>
        <translation>Les fichiers sont vérifiés pour ce noyau et écrits dans un dossier&#x202f;; rien n’est installé ici.</translation>
    </message>
    <message>
        <source>Ansible role</source>
        <translation>Rôle Ansible</translation>
    </message>
    <message>
        <source>Debian source package</source>
        <translation>Paquet source Debian</translation>
    </message>
    <message>
        <source>Kubernetes: Security Profiles Operator</source>
        <translation>Kubernetes&#x202f;: Security Profiles Operator</translation>
    </message>
    <message>
        <source>Name &lt;mail@example.org&gt;</source>
        <translation>Nom &lt;mail@example.org&gt;</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Name of role or package</source>
        <translation>&amp;Nom du rôle ou du paquet</translation>
    </message>
    <message>
        <source>&amp;Maker</source>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>Files that are made</source>
        <translation>Fichiers créés</translation>
    </message>
    <message>
        <source>Text of the chosen file</source>
        <translation>Texte du fichier choisi</translation>
    </message>
    <message>
        <source>That is no name for it.</source>
        <translation>Ce nom ne convient pas.</translation>
    </message>
    <message>
        <source>Use small letters, digits and single -, from a letter on.</source>
        <translation>Utilisez des minuscules, des chiffres et des - isolés, en commençant par une lettre.</translation>
    </message>
    <message>
        <source>Not exported: a profile has errors.</source>
        <translation>Non exporté&#x202f;: un profil contient des erreurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be said in this form.</source>
        <translation>
            <numerusform>%n élément ne peut pas s’exprimer dans ce format.</numerusform>
            <numerusform>%n éléments ne peuvent pas s’exprimer dans ce format.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exporter dans un dossier</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>Non exporté.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another folder.</source>
        <translation>%1 existe déjà. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exporté.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n fichier écrit dans %1.</numerusform>
            <numerusform>%n fichiers écrits dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter &amp;la casse</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>E&amp;xpression rationnelle</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texte à rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>Précéden&amp;t</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>Re&amp;mplacer</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>To&amp;ut remplacer</translation>
    </message>
    <message>
        <source>Not a valid regular expression</source>
        <translation>Expression rationnelle non valide</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>Correspondances&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::GraphView</name>
    <message>
        <source>Drawing of the transitions</source>
        <translation>Dessin des transitions</translation>
    </message>
    <message>
        <source>No file defines it: a program that should go there does not start.</source>
        <translation>Aucun fichier ne le définit&#x202f;: un programme qui devrait y passer ne démarre pas.</translation>
    </message>
    <message>
        <source>It only complains: what it does not allow happens all the same.</source>
        <translation>Il est en mode complain&#x202f;: ce qu’il n’autorise pas a lieu quand même.</translation>
    </message>
    <message numerus="yes">
        <source>%1, from where %n profile(s) can be reached at once. The tree beside it has the same.</source>
        <translation>
            <numerusform>%1, d’où %n profil est directement accessible. L’arbre voisin contient les mêmes informations.</numerusform>
            <numerusform>%1, d’où %n profils sont directement accessibles. L’arbre voisin contient les mêmes informations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profil</numerusform>
            <numerusform>%n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>by one rule</source>
        <translation>par une seule règle</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown one by one below. Enter makes them one box.</source>
        <translation>%1, montrés un par un ci-dessous. Entrée en fait un seul cadre.</translation>
    </message>
    <message>
        <source>%1 as one box. Enter shows them one by one.</source>
        <translation>%1 en un seul cadre. Entrée les montre un par un.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::HelpWindow</name>
    <message>
        <source>Search the handbook</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Handbook — Pavise</source>
        <translation>Manuel — Pavise</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>pavise::ui::HistoryDialog</name>
    <message>
        <source>The text is the same before and after.</source>
        <translation>Le texte est le même avant et après.</translation>
    </message>
    <message>
        <source>+%1 −%2 lines</source>
        <translation>+%1 −%2 lignes</translation>
    </message>
    <message>
        <source>&amp;Export the texts before…</source>
        <translation>&amp;Exporter les textes d’avant…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::HistoryModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>effectué</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>pavise::ui::HistoryPage</name>
    <message>
        <source>Show &amp;older</source>
        <translation>Afficher les plus a&amp;nciennes</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Show prof&amp;iles</source>
        <translation>Afficher les profi&amp;ls</translation>
    </message>
    <message>
        <source>&amp;Show the history…</source>
        <translation>Afficher l’his&amp;torique…</translation>
    </message>
    <message>
        <source>&amp;View the change…</source>
        <translation>&amp;Voir la modification…</translation>
    </message>
    <message>
        <source>&amp;Compare in meaning</source>
        <translation>Comparer le &amp;sens</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Resta&amp;urer…</translation>
    </message>
    <message>
        <source>The password prompt was closed, so the history was not read.</source>
        <translation>La demande de mot de passe a été fermée, l’historique n’a donc pas été lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), newest first</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications, les plus récentes d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>No history here</source>
        <translation>Pas d’historique ici</translation>
    </message>
    <message>
        <source>Not up to date.</source>
        <translation>Pas à jour.</translation>
    </message>
    <message>
        <source>There are newer changes.</source>
        <translation>Il y a des modifications plus récentes.</translation>
    </message>
    <message>
        <source>Refresh shows them.</source>
        <translation>Actualiser les affiche.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>L’historique ne peut pas être lu</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Aucune modification pour l’instant</translation>
    </message>
    <message>
        <source>Each change that you apply with Pavise is kept here with the text before it, so that you can look at it and go back.</source>
        <translation>Chaque modification appliquée avec Pavise est conservée ici avec le texte qui la précédait, pour que vous puissiez la consulter et revenir en arrière.</translation>
    </message>
    <message>
        <source>The history is not shown yet</source>
        <translation>L’historique n’est pas encore affiché</translation>
    </message>
    <message>
        <source>Each change that was made with Pavise is kept with the text before it, where only root can read it. An administrator’s password opens it.</source>
        <translation>Chaque modification faite avec Pavise est conservée avec le texte qui la précédait, là où seul root peut la lire. Un mot de passe d’administrateur y donne accès.</translation>
    </message>
    <message>
        <source>Choose a change to see what it did and to go back.</source>
        <translation>Choisissez une modification pour voir ce qu’elle a fait et revenir en arrière.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>The texts cannot be read.</source>
        <translation>Les textes ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Restore what was before</source>
        <translation>Restaurer l’état précédent</translation>
    </message>
    <message>
        <source>Files and kernel get back what they held before the change of %1. What was changed later in the same files is put aside too; it stays in the history.</source>
        <translation>Les fichiers et le noyau retrouvent ce qu’ils contenaient avant la modification du %1. Ce qui a été modifié depuis dans les mêmes fichiers est aussi écarté&#x202f;; cela reste dans l’historique.</translation>
    </message>
    <message>
        <source>The state before is restored.</source>
        <translation>L’état précédent est restauré.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ImpactView</name>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Profiles that change</source>
        <translation>Profils qui changent</translation>
    </message>
    <message>
        <source>Profile and example</source>
        <translation>Profil et exemple</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Profiles compared</source>
        <translation>Profils comparés</translation>
    </message>
    <message>
        <source>Nothing is compared</source>
        <translation>Rien n’est comparé</translation>
    </message>
    <message>
        <source>no longer compiles</source>
        <translation>ne se compile plus</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare a&amp;gain</source>
        <translation>Comparer à &amp;nouveau</translation>
    </message>
    <message>
        <source>Looking for the profiles that read this file.</source>
        <translation>Recherche des profils qui lisent ce fichier.</translation>
    </message>
    <message>
        <source>No profile reads this file.</source>
        <translation>Aucun profil ne lit ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) compared</source>
        <translation>
            <numerusform>%1 fichier sur %n comparé</numerusform>
            <numerusform>%1 fichiers sur %n comparés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read it</source>
        <translation>
            <numerusform>%n fichier le lit</numerusform>
            <numerusform>%n fichiers le lisent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) change</source>
        <translation>
            <numerusform>%n profil change</numerusform>
            <numerusform>%n profils changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer compile</source>
        <translation>
            <numerusform>%n ne se compile plus</numerusform>
            <numerusform>%n ne se compilent plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Each profile that reads this file is compared before and after the edit.</source>
        <translation>Chaque profil qui lit ce fichier est comparé avant et après la modification.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The rest was not compared.</source>
        <translation>Le reste n’a pas été comparé.</translation>
    </message>
    <message>
        <source>No profile changes</source>
        <translation>Aucun profil ne change</translation>
    </message>
    <message>
        <source>Every profile that reads this file answers as before.</source>
        <translation>Chaque profil qui lit ce fichier répond comme avant.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnAccessPage</name>
    <message>
        <source>no other file of this system</source>
        <translation>aucun autre fichier de ce système</translation>
    </message>
    <message numerus="yes">
        <source>also %n existing file(s)</source>
        <translation>
            <numerusform>aussi %n fichier existant</numerusform>
            <numerusform>aussi %n fichiers existants</numerusform>
        </translation>
    </message>
    <message>
        <source>, at least</source>
        <translation>, au moins</translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive, such as %1</source>
        <translation>
            <numerusform>%n sensible, comme %1</numerusform>
            <numerusform>%n sensibles, comme %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>settles %n other group(s)</source>
        <translation>
            <numerusform>règle %n autre groupe</numerusform>
            <numerusform>règle %n autres groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Review what was needed</source>
        <translation>Examiner ce qui a été nécessaire</translation>
    </message>
    <message>
        <source>Rules to add</source>
        <translation>Règles à ajouter</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Plus &amp;large</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Plus é&amp;troite</translation>
    </message>
    <message>
        <source>&amp;Refuse and stop logging</source>
        <translation>Re&amp;fuser sans journaliser</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Laisser de &amp;côté</translation>
    </message>
    <message>
        <source>&amp;Edit the rule…</source>
        <translation>&amp;Modifier la règle…</translation>
    </message>
    <message>
        <source>&amp;Mute in this session</source>
        <translation>&amp;En sourdine dans cette session</translation>
    </message>
    <message>
        <source>The session could not be written.</source>
        <translation>La session n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>What is decided here is not kept.</source>
        <translation>Ce qui est décidé ici n’est pas conservé.</translation>
    </message>
    <message>
        <source>The rules do not go together.</source>
        <translation>Les règles ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Change or leave out the rule that it names.</source>
        <translation>Modifiez ou laissez de côté la règle nommée.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answers to the chosen row</source>
        <translation>Réponses à la ligne choisie</translation>
    </message>
    <message>
        <source>Nothing was recorded since the last pass.</source>
        <translation>Rien n’a été enregistré depuis le dernier passage.</translation>
    </message>
    <message>
        <source>Use the programs first; this does not count as a pass.</source>
        <translation>Utilisez d’abord les programmes&#x202f;; ceci ne compte pas comme un passage.</translation>
    </message>
    <message>
        <source>Pass %1:</source>
        <translation>Passage %1&#x202f;:</translation>
    </message>
    <message>
        <source>%1 new. Use the programs again after this; the next pass asks only what is new then.</source>
        <translation>nouveautés&#x202f;: %1. Réutilisez les programmes ensuite&#x202f;; le prochain passage ne demandera que ce qui sera alors nouveau.</translation>
    </message>
    <message>
        <source>nothing new, %1 before. Learning has come to an end as far as the programs were used.</source>
        <translation>rien de nouveau, %1 avant. L’apprentissage est terminé pour l’usage qui a été fait des programmes.</translation>
    </message>
    <message>
        <source>new in this pass: %1, %2 before.</source>
        <translation>nouveautés de ce passage&#x202f;: %1, %2 avant.</translation>
    </message>
    <message>
        <source>Nothing else was refused</source>
        <translation>Rien d’autre n’a été refusé</translation>
    </message>
    <message>
        <source>What started programs run under is all there is to write.</source>
        <translation>Il ne reste à écrire que le profil des programmes lancés.</translation>
    </message>
    <message>
        <source>Nothing is left to answer</source>
        <translation>Il ne reste rien à répondre</translation>
    </message>
    <message numerus="yes">
        <source>The profiles on the disk allow all of it by now (%n group(s)); it was logged before.</source>
        <translation>
            <numerusform>Les profils du disque autorisent désormais tout cela (%n groupe)&#x202f;; c’était journalisé avant.</numerusform>
            <numerusform>Les profils du disque autorisent désormais tout cela (%n groupes)&#x202f;; c’était journalisé avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log holds nothing for these profiles that a rule would answer.</source>
        <translation>Le journal ne contient rien pour ces profils à quoi une règle répondrait.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s) chosen</source>
        <translation>
            <numerusform>%1 règle sur %n choisie</numerusform>
            <numerusform>%1 règles sur %n choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>they answer %1 of %2 events</source>
        <translation>elles répondent à %1 événements sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) to answer. Nothing sensitive is chosen for you.</source>
        <translation>
            <numerusform>%n groupe à traiter. Rien de sensible n’est choisi à votre place.</numerusform>
            <numerusform>%n groupes à traiter. Rien de sensible n’est choisi à votre place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Re&amp;demander</translation>
    </message>
    <message>
        <source>No row is chosen</source>
        <translation>Aucune ligne choisie</translation>
    </message>
    <message>
        <source>Choose a row to see what could answer it.</source>
        <translation>Choisissez une ligne pour voir ce qui pourrait y répondre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was refused this %n time(s).</source>
        <translation>
            <numerusform>%1 se l’est vu refuser %n fois.</numerusform>
            <numerusform>%1 se l’est vu refuser %n fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have been refused this %n time(s).</source>
        <translation>
            <numerusform>%1 se le serait vu refuser %n fois.</numerusform>
            <numerusform>%1 se le serait vu refuser %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is muted in this session: M asks again.</source>
        <translation>C’est en sourdine dans cette session&#x202f;: M pose de nouveau la question.</translation>
    </message>
    <message>
        <source>It is left out unless you check it.</source>
        <translation>Laissé de côté, sauf si vous le cochez.</translation>
    </message>
    <message>
        <source>your own text</source>
        <translation>votre propre texte</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>habituel&#x202f;: %1</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>&amp;Rule, as in a profile:</source>
        <translation>&amp;Règle, comme dans un profil&#x202f;:</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnModel</name>
    <message>
        <source>Muted in this session</source>
        <translation>En sourdine dans cette session</translation>
    </message>
    <message>
        <source>Only to look at</source>
        <translation>Consultation seule</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>aucune règle</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n file(s))</source>
        <translation>
            <numerusform>%1 (%n fichier)</numerusform>
            <numerusform>%1 (%n fichiers)</numerusform>
        </translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Dernier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Rule to add</source>
        <translation>Règle à ajouter</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnPreviewPage</name>
    <message>
        <source>What is written</source>
        <translation>Ce qui est écrit</translation>
    </message>
    <message>
        <source>Into &amp;local/ files: updates of the package ask nothing</source>
        <translation>Dans des fichiers &amp;local/&#x202f;: les mises à jour du paquet ne demandent rien</translation>
    </message>
    <message>
        <source>Into the profiles’ &amp;own files</source>
        <translation>Dans les fichiers des &amp;profils eux-mêmes</translation>
    </message>
    <message>
        <source>The rules cannot be written so.</source>
        <translation>Les règles ne peuvent pas être écrites ainsi.</translation>
    </message>
    <message>
        <source>Nothing to write</source>
        <translation>Rien à écrire</translation>
    </message>
    <message>
        <source>The texts hold these rules already. Go back to choose others.</source>
        <translation>Les textes contiennent déjà ces règles. Revenez en arrière pour en choisir d’autres.</translation>
    </message>
    <message numerus="yes">
        <source>+%1 −%2 lines in %n file(s). Nothing is written before you apply it.</source>
        <translation>
            <numerusform>+%1 −%2 lignes dans %n fichier. Rien n’est écrit tant que vous n’appliquez pas.</numerusform>
            <numerusform>+%1 −%2 lignes dans %n fichiers. Rien n’est écrit tant que vous n’appliquez pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused all the same:</source>
        <translation>Refusé malgré tout&#x202f;:</translation>
    </message>
    <message>
        <source>%1. A deny rule stands against it, for instance.</source>
        <translation>%1. Une règle deny s’y oppose, par exemple.</translation>
    </message>
    <message>
        <source>The log says less of what is new: use the programs once more after this, and learn again for %1.</source>
        <translation>Le journal en dit moins sur ce qui est nouveau&#x202f;: réutilisez ensuite les programmes, puis apprenez de nouveau pour %1.</translation>
    </message>
    <message>
        <source>Planned in the session: another pass for %1. The log says less of a new child than of one that has rules, so use the programs once more after this and go on with the session.</source>
        <translation>Prévu dans la session&#x202f;: un autre passage pour %1. Le journal en dit moins sur un nouvel enfant que sur un enfant qui a des règles&#x202f;; réutilisez donc les programmes ensuite et poursuivez la session.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnProgramsPage</name>
    <message numerus="yes">
        <source>%1 changed to it %n time(s).</source>
        <translation>
            <numerusform>%1 y est passé %n fois.</numerusform>
            <numerusform>%1 y est passé %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 went on with it; the start itself is not in the log.</source>
        <translation>%1 a continué avec lui&#x202f;; le lancement lui-même n’est pas dans le journal.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not allowed to start it, %n time(s).</source>
        <translation>
            <numerusform>%1 n’a pas été autorisé à le lancer, %n fois.</numerusform>
            <numerusform>%1 n’a pas été autorisé à le lancer, %n fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 started it %n time(s).</source>
        <translation>
            <numerusform>%1 l’a lancé %n fois.</numerusform>
            <numerusform>%1 l’a lancé %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>What started programs run under</source>
        <translation>Profil des programmes lancés</translation>
    </message>
    <message>
        <source>Decided first, because it says which profile their accesses belong to.</source>
        <translation>Décidé d’abord, car cela dit à quel profil appartiennent leurs accès.</translation>
    </message>
    <message>
        <source>Started programs</source>
        <translation>Programmes lancés</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensible</translation>
    </message>
    <message>
        <source>Nothing is chosen for you here. The usual answer would be “%1”.</source>
        <translation>Rien n’est choisi à votre place ici. La réponse habituelle serait «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>no rule is added now; it is asked again the next time</source>
        <translation>aucune règle n’est ajoutée maintenant&#x202f;; la question sera reposée la prochaine fois</translation>
    </message>
    <message>
        <source>Pass its environment on as it is</source>
        <translation>Transmettre son environnement tel quel</translation>
    </message>
    <message>
        <source>Whoever starts the program can then make it do other things, for instance by LD_PRELOAD</source>
        <translation>Quiconque lance le programme peut alors lui faire faire autre chose, par exemple avec LD_PRELOAD</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnSourcePage</name>
    <message>
        <source>What to learn from</source>
        <translation>Source de l’apprentissage</translation>
    </message>
    <message>
        <source>Choose the log and the profiles that get rules. Nothing is written before you have seen it.</source>
        <translation>Choisissez le journal et les profils qui recevront des règles. Rien n’est écrit avant que vous ne l’ayez vu.</translation>
    </message>
    <message>
        <source>Profiles with denials</source>
        <translation>Profils avec des refus</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>Non lu.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>&amp;Open a log file…</source>
        <translation>&amp;Ouvrir un fichier journal…</translation>
    </message>
    <message>
        <source>Open a log file</source>
        <translation>Ouvrir un fichier journal</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24&#xa0;heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7&#xa0;derniers jours</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>Chec&amp;k none</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>aucun profil</translation>
    </message>
    <message>
        <source>No denials in that time</source>
        <translation>Aucun refus pendant cette période</translation>
    </message>
    <message>
        <source>Older ones are in the log: choose a longer time above.</source>
        <translation>Le journal en contient de plus anciens&#x202f;: choisissez une période plus longue ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n profile(s) with denials chosen</source>
        <translation>
            <numerusform>%1 profil sur %n avec des refus choisi</numerusform>
            <numerusform>%1 profils sur %n avec des refus choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>Tous les programmes</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnWizard</name>
    <message>
        <source>Learn from denials</source>
        <translation>Apprendre à partir des refus</translation>
    </message>
    <message>
        <source>Log and programs</source>
        <translation>Journal et programmes</translation>
    </message>
    <message>
        <source>Started programs</source>
        <translation>Programmes lancés</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>Examen des accès</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Appliquer…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::MainWindow</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Pavise</source>
        <translation>Pavise</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>P&amp;rocess</source>
        <translation>Pro&amp;cessus</translation>
    </message>
    <message>
        <source>&amp;Denials</source>
        <translation>&amp;Refus</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>%1 — Pavise</source>
        <translation>%1 — Pavise</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>&amp;Nouveau profil…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Look at another system’s &amp;files…</source>
        <translation>Examiner les fichiers d’un autre s&amp;ystème…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple system</source>
        <translation>Ouvrir le système d’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Back to this computer</source>
        <translation>&amp;Revenir à cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configuration…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Page &amp;précédente</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>P&amp;artie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Find or filter</source>
        <translation>Rechercher ou &amp;filtrer</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actualise&amp;r</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>Dé&amp;tails</translation>
    </message>
    <message>
        <source>&amp;Names in the navigation</source>
        <translation>&amp;Noms dans la navigation</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>&amp;User namespaces…</source>
        <translation>Espaces de noms &amp;utilisateur…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Pavise</source>
        <translation>À &amp;propos de Pavise</translation>
    </message>
    <message>
        <source>Open profile files</source>
        <translation>Ouvrir des fichiers de profil</translation>
    </message>
    <message>
        <source>Choose the top folder of the other system</source>
        <translation>Choisir le dossier racine de l’autre système</translation>
    </message>
</context>
<context>
    <name>pavise::ui::MutedDialog</name>
    <message>
        <source>&amp;Show again</source>
        <translation>&amp;Afficher de nouveau</translation>
    </message>
    <message>
        <source>Muted denials</source>
        <translation>Refus en sourdine</translation>
    </message>
    <message>
        <source>They are neither shown nor counted. Muting allows nothing: what was refused goes on being refused.</source>
        <translation>Ils ne sont ni affichés ni comptés. La sourdine n’autorise rien&#x202f;: ce qui était refusé continue de l’être.</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>retrait manuel</translation>
    </message>
</context>
<context>
    <name>pavise::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>pavise::ui::NewProfileWizard</name>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>&amp;Charger…</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Loaded profile</source>
        <translation>Profil chargé</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Name and start</source>
        <translation>Nom et démarrage</translation>
    </message>
    <message>
        <source>Parts to include</source>
        <translation>Parties à inclure</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>Use and learn</source>
        <translation>Utiliser et apprendre</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>Mode enforce</translation>
    </message>
    <message>
        <source>The profile %1 is loaded and only complains. Keep it, to go on later?</source>
        <translation>Le profil %1 est chargé en mode complain. Le conserver pour continuer plus tard&#x202f;?</translation>
    </message>
    <message>
        <source>The Learn wizard takes it up again at any time. Discarding takes it out of the kernel and removes its file.</source>
        <translation>L’assistant d’apprentissage peut le reprendre à tout moment. Supprimer le retire du noyau et efface son fichier.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Discard it…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::OutlineModel</name>
    <message>
        <source>child profile</source>
        <translation>profil enfant</translation>
    </message>
    <message>
        <source>hat</source>
        <translation>hat</translation>
    </message>
    <message>
        <source>%1 rules: %2</source>
        <translation>règles %1&#x202f;: %2</translation>
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
        <translation>Protection</translation>
    </message>
    <message>
        <source>Profiles by mode</source>
        <translation>Profils par mode</translation>
    </message>
    <message>
        <source>Network services without a profile</source>
        <translation>Services réseau sans profil</translation>
    </message>
    <message>
        <source>Denials in the log</source>
        <translation>Refus dans le journal</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Running programs</source>
        <translation>Programmes en cours</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Derniers événements</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Modifications récentes</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Tous les profils</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>Tous les processus</translation>
    </message>
    <message>
        <source>All denials</source>
        <translation>Tous les refus</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>apparmor.service is on.</source>
        <translation>apparmor.service est activé.</translation>
    </message>
    <message>
        <source>It loads the profiles now and at every start.</source>
        <translation>Il charge les profils maintenant et à chaque démarrage.</translation>
    </message>
    <message>
        <source>The service was not enabled.</source>
        <translation>Le service n’a pas été activé.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>What was before is back.</source>
        <translation>L’état précédent est rétabli.</translation>
    </message>
    <message>
        <source>It was not undone.</source>
        <translation>L’annulation n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>noyau %1</translation>
    </message>
    <message>
        <source>Reading the system…</source>
        <translation>Lecture du système…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::PageHeader</name>
    <message>
        <source>Working</source>
        <translation>Travail en cours</translation>
    </message>
</context>
<context>
    <name>pavise::ui::PathLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>pavise::ui::PolicyService</name>
    <message numerus="yes">
        <source>%n file(s) were loaded before that.</source>
        <translation>
            <numerusform>%n fichier a été chargé avant cela.</numerusform>
            <numerusform>%n fichiers ont été chargés avant cela.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the files could be read.</source>
        <translation>Aucun des fichiers n’a pu être lu.</translation>
    </message>
    <message>
        <source>Nobody kept the change in time, so all is as it was before.</source>
        <translation>Personne n’a conservé la modification à temps, tout est donc comme avant.</translation>
    </message>
    <message>
        <source>This is the sample system: it can be read, edited and checked, and nothing can be changed. You can export the text.</source>
        <translation>Ceci est le système d’exemple&#x202f;: il peut être lu, modifié et vérifié, mais rien ne peut y être appliqué. Vous pouvez exporter le texte.</translation>
    </message>
    <message>
        <source>These are the files of another system: they can be read, edited and checked, and are not changed. You can export the text and put it there yourself.</source>
        <translation>Ce sont les fichiers d’un autre système&#x202f;: vous pouvez les lire, les éditer et les vérifier, mais ils ne sont pas modifiés. Vous pouvez exporter le texte et l’y placer vous-même.</translation>
    </message>
    <message>
        <source>The helper that changes policy is not installed or cannot be started. Everything can be read, edited and checked. You can export the text.</source>
        <translation>L’auxiliaire qui modifie la politique n’est pas installé ou ne peut pas être lancé. Tout peut être lu, édité et vérifié. Vous pouvez exporter le texte.</translation>
    </message>
    <message>
        <source>The helper is of another version than Pavise. Restart Pavise after the update is complete, or export the text.</source>
        <translation>L’auxiliaire est d’une autre version que Pavise. Redémarrez Pavise une fois la mise à jour terminée, ou exportez le texte.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n file(s), %1 now have the new text.</source>
        <translation>
            <numerusform>Sur %n fichier, %1 a maintenant le nouveau texte.</numerusform>
            <numerusform>Sur %n fichiers, %1 ont maintenant le nouveau texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trial was over already. What is true now was read again.</source>
        <translation>L’essai était déjà terminé. L’état actuel a été relu.</translation>
    </message>
    <message>
        <source>It could not be kept: %1</source>
        <translation>Impossible de la conserver&#x202f;: %1</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>It could not be taken back at once: %1 It is when the time is over.</source>
        <translation>L’annulation immédiate a échoué&#x202f;: %1 Elle aura lieu à la fin du délai.</translation>
    </message>
    <message>
        <source>The history does not hold this change any more, so it cannot be taken back from here. The history page has what is left.</source>
        <translation>L’historique ne contient plus cette modification&#x202f;; elle ne peut donc pas être annulée d’ici. La page Historique montre ce qui reste.</translation>
    </message>
    <message>
        <source>It could not be taken back at once: %1</source>
        <translation>L’annulation immédiate a échoué&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insérer %1</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>Remplacer par %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Correction</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProcessModel</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>restart to confine by %1</source>
        <translation>à relancer pour être confiné par %1</translation>
    </message>
    <message>
        <source>in %1 %2</source>
        <translation>dans %1 %2</translation>
    </message>
    <message>
        <source>may not change its profile</source>
        <translation>ne peut pas changer de profil</translation>
    </message>
    <message>
        <source>program was replaced</source>
        <translation>programme remplacé</translation>
    </message>
    <message>
        <source>The network can reach this program, and no profile confines it.</source>
        <translation>Ce programme est accessible par le réseau, et aucun profil ne le confine.</translation>
    </message>
    <message>
        <source>%1, warning: not confined</source>
        <translation>%1, attention&#x202f;: non confiné</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>À l’écoute sur</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProcessesPage</name>
    <message>
        <source>Filter by program, user, profile or PID</source>
        <translation>Filtrer par programme, utilisateur, profil ou PID</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>Tous les programmes</translation>
    </message>
    <message>
        <source>Confined</source>
        <translation>Confinés</translation>
    </message>
    <message>
        <source>Unconfined</source>
        <translation>Non confinés</translation>
    </message>
    <message>
        <source>Unconfined and on the network</source>
        <translation>Non confinés et accessibles par le réseau</translation>
    </message>
    <message>
        <source>All, with kernel threads</source>
        <translation>Tous, fils du noyau compris</translation>
    </message>
    <message>
        <source>Which processes</source>
        <translation>Quels processus</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Effacer &amp;les filtres</translation>
    </message>
    <message>
        <source>&amp;Go to the profile</source>
        <translation>Aller au &amp;profil</translation>
    </message>
    <message>
        <source>Show &amp;denials</source>
        <translation>Afficher les &amp;refus</translation>
    </message>
    <message>
        <source>Copy program &amp;path</source>
        <translation>Copier le c&amp;hemin du programme</translation>
    </message>
    <message>
        <source>&amp;Create a profile for this program…</source>
        <translation>&amp;Créer un profil pour ce programme…</translation>
    </message>
    <message>
        <source>Confinement is not known.</source>
        <translation>Le confinement n’est pas connu.</translation>
    </message>
    <message>
        <source>This kernel has no AppArmor, so no process has a label.</source>
        <translation>Ce noyau n’a pas AppArmor, aucun processus n’a donc d’étiquette.</translation>
    </message>
    <message>
        <source>Programs of other users are shown by their short name.</source>
        <translation>Les programmes d’autres utilisateurs sont affichés par leur nom court.</translation>
    </message>
    <message>
        <source>Only an administrator may see their paths and sockets.</source>
        <translation>Seul un administrateur peut voir leurs chemins et leurs sockets.</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) running</source>
        <translation>
            <numerusform>%n programme en cours</numerusform>
            <numerusform>%n programmes en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 running programs are confined, %3 unconfined on the network</source>
        <translation>%1 programmes en cours sur %2 sont confinés, %3 non confinés et accessibles par le réseau</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 affichés sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n processus</numerusform>
            <numerusform>%n processus</numerusform>
        </translation>
    </message>
    <message>
        <source>No processes here</source>
        <translation>Aucun processus ici</translation>
    </message>
    <message>
        <source>Reading processes</source>
        <translation>Lecture des processus</translation>
    </message>
    <message>
        <source>This tree has no /proc to read.</source>
        <translation>Cette arborescence n’a pas de /proc à lire.</translation>
    </message>
    <message>
        <source>The list of processes is being read.</source>
        <translation>La liste des processus est en cours de lecture.</translation>
    </message>
    <message>
        <source>No process matches</source>
        <translation>Aucun processus ne correspond</translation>
    </message>
    <message>
        <source>The filter hides all processes.</source>
        <translation>Le filtre masque tous les processus.</translation>
    </message>
    <message>
        <source>Choose a process to see what confines it.</source>
        <translation>Choisissez un processus pour voir ce qui le confine.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileCommands</name>
    <message>
        <source>Set &amp;mode</source>
        <translation>Changer le &amp;mode</translation>
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
        <translation>Complain pendant une &amp;heure…</translation>
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
        <translation>Rechar&amp;ger…</translation>
    </message>
    <message>
        <source>Disa&amp;ble…</source>
        <translation>&amp;Désactiver…</translation>
    </message>
    <message>
        <source>Enabl&amp;e…</source>
        <translation>A&amp;ctiver…</translation>
    </message>
    <message>
        <source>&amp;Unload…</source>
        <translation>Déc&amp;harger…</translation>
    </message>
    <message>
        <source>Unload &amp;all profiles…</source>
        <translation>Décharger tous &amp;les profils…</translation>
    </message>
    <message numerus="yes">
        <source>Enforce %n profile(s)</source>
        <translation>
            <numerusform>Passer %n profil en mode enforce</numerusform>
            <numerusform>Passer %n profils en mode enforce</numerusform>
        </translation>
    </message>
    <message>
        <source>What the rules do not allow is refused and logged from now on.</source>
        <translation>Désormais, ce que les règles n’autorisent pas est refusé et journalisé.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are enforced.</source>
        <translation>
            <numerusform>%n profil est en mode enforce.</numerusform>
            <numerusform>%n profils sont en mode enforce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n profile(s) complain</source>
        <translation>
            <numerusform>Passer %n profil en mode complain</numerusform>
            <numerusform>Passer %n profils en mode complain</numerusform>
        </translation>
    </message>
    <message>
        <source>For an hour nothing is refused, only logged: the programs are not held back. Then the mode of now comes back by itself.</source>
        <translation>Pendant une heure, rien n’est refusé, seulement journalisé&#x202f;: les programmes ne sont pas entravés. Ensuite, le mode actuel revient de lui-même.</translation>
    </message>
    <message>
        <source>Nothing is refused any more, only logged: the programs are not held back.</source>
        <translation>Plus rien n’est refusé, seulement journalisé&#x202f;: les programmes ne sont pas entravés.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) complain.</source>
        <translation>
            <numerusform>%n profil est en mode complain.</numerusform>
            <numerusform>%n profils sont en mode complain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n profile(s) to kill</source>
        <translation>
            <numerusform>Passer %n profil en mode kill</numerusform>
            <numerusform>Passer %n profils en mode kill</numerusform>
        </translation>
    </message>
    <message>
        <source>A program that does what the rules do not allow is ended at once, and may lose what was not saved.</source>
        <translation>Un programme qui fait ce que les règles n’autorisent pas est arrêté aussitôt et peut perdre ce qui n’était pas enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) kill.</source>
        <translation>
            <numerusform>%n profil est en mode kill.</numerusform>
            <numerusform>%n profils sont en mode kill.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n profile(s) to unconfined</source>
        <translation>
            <numerusform>Passer %n profil en mode unconfined</numerusform>
            <numerusform>Passer %n profils en mode unconfined</numerusform>
        </translation>
    </message>
    <message>
        <source>The profiles only name the programs from now on: nothing is refused and nothing is logged.</source>
        <translation>Désormais, les profils ne font que nommer les programmes&#x202f;: rien n’est refusé et rien n’est journalisé.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are unconfined.</source>
        <translation>
            <numerusform>%n profil est en mode unconfined.</numerusform>
            <numerusform>%n profils sont en mode unconfined.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel gets the policy of the files as they stand on the disk now.</source>
        <translation>Le noyau reçoit la politique des fichiers tels qu’ils sont maintenant sur le disque.</translation>
    </message>
    <message numerus="yes">
        <source>That many are loaded in %n part(s), each with a password of its own.</source>
        <translation>
            <numerusform>Vu leur nombre, ils sont chargés en %n fois, avec un mot de passe.</numerusform>
            <numerusform>Vu leur nombre, ils sont chargés en %n fois, avec un mot de passe à chaque fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reload %n profile file(s)</source>
        <translation>
            <numerusform>Recharger %n fichier de profil</numerusform>
            <numerusform>Recharger %n fichiers de profil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile file(s) are loaded again.</source>
        <translation>
            <numerusform>%n fichier de profil est rechargé.</numerusform>
            <numerusform>%n fichiers de profil sont rechargés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n profile file(s)</source>
        <translation>
            <numerusform>Désactiver %n fichier de profil</numerusform>
            <numerusform>Désactiver %n fichiers de profil</numerusform>
        </translation>
    </message>
    <message>
        <source>Their profiles are taken out of the kernel and not loaded at boot. The files stay as they are; Enable brings the profiles back.</source>
        <translation>Leurs profils sont retirés du noyau et ne sont plus chargés au démarrage. Les fichiers restent tels quels&#x202f;; Activer rétablit les profils.</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Désactiver…</translation>
    </message>
    <message numerus="yes">
        <source>%n profile file(s) are disabled.</source>
        <translation>
            <numerusform>%n fichier de profil est désactivé.</numerusform>
            <numerusform>%n fichiers de profil sont désactivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n profile file(s)</source>
        <translation>
            <numerusform>Activer %n fichier de profil</numerusform>
            <numerusform>Activer %n fichiers de profil</numerusform>
        </translation>
    </message>
    <message>
        <source>Their profiles are loaded now and at every boot. Programs that run already are confined when they start the next time.</source>
        <translation>Leurs profils sont chargés maintenant et à chaque démarrage. Les programmes déjà en cours seront confinés à leur prochain lancement.</translation>
    </message>
    <message>
        <source>&amp;Enable…</source>
        <translation>&amp;Activer…</translation>
    </message>
    <message numerus="yes">
        <source>%n profile file(s) are enabled.</source>
        <translation>
            <numerusform>%n fichier de profil est activé.</numerusform>
            <numerusform>%n fichiers de profil sont activés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unload %n profile(s)</source>
        <translation>
            <numerusform>Décharger %n profil</numerusform>
            <numerusform>Décharger %n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>They are taken out of the kernel with their children. Files stay as they are, so the next boot or Reload brings them back.</source>
        <translation>Ils sont retirés du noyau avec leurs enfants. Les fichiers restent tels quels&#x202f;: le prochain démarrage ou Recharger les rétablit.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are unloaded.</source>
        <translation>
            <numerusform>%n profil est déchargé.</numerusform>
            <numerusform>%n profils sont déchargés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unload all profiles</source>
        <translation>Décharger tous les profils</translation>
    </message>
    <message>
        <source>AppArmor protects nothing any more until the profiles are loaded again, at the next boot or by Reload. Files stay as they are.</source>
        <translation>AppArmor ne protège plus rien tant que les profils ne sont pas rechargés, au prochain démarrage ou par Recharger. Les fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Unload all…</source>
        <translation>Tout &amp;décharger…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileContainerPage</name>
    <message>
        <source>A copy that you can edit</source>
        <translation>Une copie que vous pouvez modifier</translation>
    </message>
    <message>
        <source>Only &amp;complain at first, so that rules can be learnt</source>
        <translation>D’abord seulement en &amp;mode complain, pour apprendre des règles</translation>
    </message>
    <message>
        <source>Changes to the profile itself would not last: its owner makes it anew. A copy under another name stays yours.</source>
        <translation>Des modifications du profil lui-même ne dureraient pas&#x202f;: son propriétaire le recrée. Une copie sous un autre nom reste la vôtre.</translation>
    </message>
    <message>
        <source>Facts about the loaded profile</source>
        <translation>Informations sur le profil chargé</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nom de la copie</translation>
    </message>
    <message>
        <source>Let the runtime stop the container</source>
        <translation>Laisser le moteur arrêter le conteneur</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Nom de la copie</translation>
    </message>
    <message>
        <source>&amp;Let the runtime stop the container: allow signals from %1</source>
        <translation>&amp;Laisser le moteur arrêter le conteneur&#x202f;: autoriser les signaux de %1</translation>
    </message>
    <message>
        <source>Without it a container can be started and never be stopped or killed, once its runtime has a profile of its own</source>
        <translation>Sinon, un conteneur peut être lancé sans jamais pouvoir être arrêté ni tué, dès que son moteur a un profil à lui</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Its owner keeps the text, so the copy says exactly the same.</source>
        <translation>Son propriétaire conserve le texte, la copie dit donc exactement la même chose.</translation>
    </message>
    <message>
        <source>no file; the kernel holds it compiled</source>
        <translation>aucun fichier&#x202f;; le noyau le détient compilé</translation>
    </message>
    <message>
        <source>The runtime keeps no text. The copy is written from what is known of its template: the container may do everything but reach the host through /proc, /sys and mounts. Read it through; your version of the runtime may differ in details.</source>
        <translation>Le moteur ne conserve pas de texte. La copie est écrite d’après ce qu’on sait de son modèle&#x202f;: le conteneur peut tout faire sauf atteindre l’hôte par /proc, /sys et des montages. Relisez-la&#x202f;; votre version du moteur peut différer dans les détails.</translation>
    </message>
    <message>
        <source>nowhere; the kernel holds it compiled</source>
        <translation>nulle part&#x202f;; le noyau le détient compilé</translation>
    </message>
    <message>
        <source>What is compiled cannot be read back as rules, so a copy is not possible. Instead a profile without rules is made that only complains, and its rules are learnt.</source>
        <translation>Ce qui est compilé ne peut pas être relu sous forme de règles, une copie n’est donc pas possible. À la place, un profil sans règles est créé en mode complain, et ses règles sont apprises.</translation>
    </message>
    <message>
        <source>The copy needs a name.</source>
        <translation>La copie a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The name is that of the file too: no slash, no space, no dot at the beginning.</source>
        <translation>Le nom est aussi celui du fichier&#x202f;: ni barre oblique, ni espace, ni point au début.</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Un profil de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Un fichier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Not so.</source>
        <translation>Cela ne convient pas.</translation>
    </message>
    <message>
        <source>Docker, containerd or CRI-O makes it when it starts</source>
        <translation>créé par Docker, containerd ou CRI-O à leur démarrage</translation>
    </message>
    <message>
        <source>Podman or Buildah makes it when it starts</source>
        <translation>créé par Podman ou Buildah à leur démarrage</translation>
    </message>
    <message>
        <source>snapd makes it for a snap</source>
        <translation>créé par snapd pour un snap</translation>
    </message>
    <message>
        <source>libvirt makes it for a virtual machine</source>
        <translation>créé par libvirt pour une machine virtuelle</translation>
    </message>
    <message>
        <source>LXC, LXD or Incus makes it for a container</source>
        <translation>créé par LXC, LXD ou Incus pour un conteneur</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileEditor</name>
    <message>
        <source>Profile text</source>
        <translation>Texte du profil</translation>
    </message>
    <message>
        <source>Nothing is to be said about this place.</source>
        <translation>Rien à signaler à cet endroit.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileEnforcePage</name>
    <message>
        <source>Enforce</source>
        <translation>Mode enforce</translation>
    </message>
    <message>
        <source>From here on, what the rules do not allow is refused and logged.</source>
        <translation>À partir d’ici, ce que les règles n’autorisent pas est refusé et journalisé.</translation>
    </message>
    <message>
        <source>What holds from now on</source>
        <translation>Ce qui vaut désormais</translation>
    </message>
    <message>
        <source>Keep watching for now</source>
        <translation>Continuer d’observer pour l’instant</translation>
    </message>
    <message>
        <source>it goes on complaining; the Learn wizard takes it up again at any time</source>
        <translation>il reste en mode complain&#x202f;; l’assistant d’apprentissage peut le reprendre à tout moment</translation>
    </message>
    <message>
        <source>Try to enforce</source>
        <translation>Essayer le mode enforce</translation>
    </message>
    <message>
        <source>it goes back to complaining by itself unless you keep it</source>
        <translation>il revient de lui-même au mode complain si vous ne le conservez pas</translation>
    </message>
    <message>
        <source>for good; Undo and the history lead back</source>
        <translation>définitivement&#x202f;; Annuler et l’historique permettent de revenir</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds to try</source>
        <translation>Secondes d’essai</translation>
    </message>
    <message>
        <source>&amp;Try for</source>
        <translation>&amp;Essayer pendant</translation>
    </message>
    <message>
        <source>Nothing was learnt yet.</source>
        <translation>Rien n’a encore été appris.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of accesses would be refused. Go back and learn first.</source>
        <translation>
            <numerusform>%n groupe d’accès serait refusé. Revenez en arrière et apprenez d’abord.</numerusform>
            <numerusform>%n groupes d’accès seraient refusés. Revenez en arrière et apprenez d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something new was recorded since the last pass.</source>
        <translation>Du nouveau a été enregistré depuis le dernier passage.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of accesses would be refused. Go back for another pass, or try.</source>
        <translation>
            <numerusform>%n groupe d’accès serait refusé. Revenez en arrière pour un autre passage, ou essayez.</numerusform>
            <numerusform>%n groupes d’accès seraient refusés. Revenez en arrière pour un autre passage, ou essayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program was not seen under its profile yet.</source>
        <translation>Le programme n’a pas encore été vu sous son profil.</translation>
    </message>
    <message>
        <source>What it needs is not known, so it may not even start when this is enforced.</source>
        <translation>On ignore ce dont il a besoin&#x202f;; il se peut donc qu’il ne démarre même pas en mode enforce.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileFoundPage</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>L’&amp;ouvrir</translation>
    </message>
    <message>
        <source>&amp;Learn for it</source>
        <translation>&amp;Apprendre pour lui</translation>
    </message>
    <message>
        <source>Facts about the program</source>
        <translation>Informations sur le programme</translation>
    </message>
    <message>
        <source>It has a profile already:</source>
        <translation>Il a déjà un profil&#x202f;:</translation>
    </message>
    <message>
        <source>%1. A second one would only get in its way.</source>
        <translation>%1. Un second ne ferait que le gêner.</translation>
    </message>
    <message>
        <source>The file %1 is there already</source>
        <translation>Le fichier %1 existe déjà</translation>
    </message>
    <message>
        <source>and defines something else. You can give the new file another name in the next step.</source>
        <translation>et définit autre chose. Vous pouvez donner un autre nom au nouveau fichier à l’étape suivante.</translation>
    </message>
    <message>
        <source>This is all that can be known of a program without running it. What it really does is learnt while you use it.</source>
        <translation>C’est tout ce qu’on peut savoir d’un programme sans l’exécuter. Ce qu’il fait vraiment s’apprend pendant que vous l’utilisez.</translation>
    </message>
    <message>
        <source>script</source>
        <translation>script</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binaire</translation>
    </message>
    <message>
        <source>runs with its owner’s rights</source>
        <translation>s’exécute avec les droits de son propriétaire</translation>
    </message>
    <message>
        <source>Whoever starts it gets the rights of its owner (setuid or setgid). A profile is worth much here; look at every rule with care.</source>
        <translation>Quiconque le lance reçoit les droits de son propriétaire (setuid ou setgid). Un profil est très utile ici&#x202f;; examinez chaque règle avec soin.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>none that is known; it was put there by hand</source>
        <translation>aucun connu&#x202f;; il a été placé là à la main</translation>
    </message>
    <message>
        <source>Menu entry</source>
        <translation>Entrée de menu</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Exécuté par</translation>
    </message>
    <message>
        <source>The kernel attaches the profile by the script’s own path, and its interpreter runs under the same profile.</source>
        <translation>Le noyau attache le profil au chemin du script lui-même, et son interpréteur s’exécute sous le même profil.</translation>
    </message>
    <message>
        <source>Libraries that it is linked with</source>
        <translation>Bibliothèques auxquelles il est lié</translation>
    </message>
    <message>
        <source>What asks for shared parts</source>
        <translation>Ce qui demande des parties communes</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileModel</name>
    <message>
        <source>Compared in meaning: loading the file would change no answer.</source>
        <translation>Sens comparé&#x202f;: charger le fichier ne changerait aucune réponse.</translation>
    </message>
    <message numerus="yes">
        <source>Compared in meaning: loading the file would change %n kind(s) of answers.</source>
        <translation>
            <numerusform>Sens comparé&#x202f;: charger le fichier changerait %n type de réponse.</numerusform>
            <numerusform>Sens comparé&#x202f;: charger le fichier changerait %n types de réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared in meaning: only the header differs.</source>
        <translation>Sens comparé&#x202f;: seul l’en-tête diffère.</translation>
    </message>
    <message>
        <source>The kernel has it, and the file of its parent has not.</source>
        <translation>Le noyau l’a, mais pas le fichier de son parent.</translation>
    </message>
    <message>
        <source>The policy that is loaded cannot be read, so it was not compared.</source>
        <translation>La politique chargée ne peut pas être lue, elle n’a donc pas été comparée.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>in namespace %1</source>
        <translation>dans l’espace de noms %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Last denial</source>
        <translation>Dernier refus</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Attaches to</source>
        <translation>S’attache à</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileNamePage</name>
    <message>
        <source>Name and start</source>
        <translation>Nom et démarrage</translation>
    </message>
    <message>
        <source>The proposals follow what distributions do; they can stay as they are.</source>
        <translation>Les propositions suivent l’usage des distributions&#x202f;; vous pouvez les laisser telles quelles.</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Attaché à</translation>
    </message>
    <message>
        <source>A path, or a pattern such as /opt/app/*/bin/app for a program whose folder changes with each version</source>
        <translation>Un chemin, ou un motif comme /opt/app/*/bin/app pour un programme dont le dossier change à chaque version</translation>
    </message>
    <message>
        <source>File in /etc/apparmor.d</source>
        <translation>Fichier dans /etc/apparmor.d</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>&amp;Nom du profil</translation>
    </message>
    <message>
        <source>A&amp;ttached to</source>
        <translation>A&amp;ttaché à</translation>
    </message>
    <message>
        <source>&amp;File in /etc/apparmor.d</source>
        <translation>&amp;Fichier dans /etc/apparmor.d</translation>
    </message>
    <message>
        <source>What to start from</source>
        <translation>Point de départ</translation>
    </message>
    <message>
        <source>What was found in the program</source>
        <translation>Ce qui a été trouvé dans le programme</translation>
    </message>
    <message>
        <source>usual: the parts that its libraries and interpreters ask for</source>
        <translation>habituel&#x202f;: les parties que demandent ses bibliothèques et interpréteurs</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>Le moins possible</translation>
    </message>
    <message>
        <source>only what every program needs; learning says the rest</source>
        <translation>seulement ce dont tout programme a besoin&#x202f;; l’apprentissage dira le reste</translation>
    </message>
    <message>
        <source>A program with windows</source>
        <translation>Un programme à fenêtres</translation>
    </message>
    <message>
        <source>besides what was found: display, fonts, sound, desktop settings</source>
        <translation>en plus de ce qui a été trouvé&#x202f;: affichage, polices, son, réglages du bureau</translation>
    </message>
    <message>
        <source>A network service</source>
        <translation>Un service réseau</translation>
    </message>
    <message>
        <source>besides what was found: names and addresses, certificates, TCP and UDP</source>
        <translation>en plus de ce qui a été trouvé&#x202f;: noms et adresses, certificats, TCP et UDP</translation>
    </message>
    <message>
        <source>A command line tool</source>
        <translation>Un outil en ligne de commande</translation>
    </message>
    <message>
        <source>besides what was found: terminals, user names</source>
        <translation>en plus de ce qui a été trouvé&#x202f;: terminaux, noms d’utilisateurs</translation>
    </message>
    <message>
        <source>The profile and its file need names.</source>
        <translation>Le profil et son fichier ont besoin de noms.</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Un profil de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Without something to attach to, no program would ever get the profile.</source>
        <translation>Sans rien à quoi s’attacher, aucun programme n’obtiendrait jamais le profil.</translation>
    </message>
    <message>
        <source>It attaches to a path: that begins with a slash or a variable.</source>
        <translation>Il s’attache à un chemin, qui commence par une barre oblique ou une variable.</translation>
    </message>
    <message>
        <source>That is no name of a file that is loaded at boot.</source>
        <translation>Ce n’est pas le nom d’un fichier chargé au démarrage.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Un fichier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Not so.</source>
        <translation>Cela ne convient pas.</translation>
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
        <translation>moyen</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; at most: %2</source>
        <translation>%1&#x202f;; au plus&#x202f;: %2</translation>
    </message>
    <message>
        <source>Parts to include</source>
        <translation>Parties à inclure</translation>
    </message>
    <message>
        <source>Filter by name or reason</source>
        <translation>Filtrer par nom ou raison</translation>
    </message>
    <message>
        <source>Shared parts</source>
        <translation>Parties communes</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What it grants</source>
        <translation>Ce qu’elle accorde</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandées</translation>
    </message>
    <message>
        <source>by what was found in the program</source>
        <translation>par ce qui a été trouvé dans le programme</translation>
    </message>
    <message>
        <source>Of the starting point</source>
        <translation>Du point de départ</translation>
    </message>
    <message>
        <source>what such programs mostly need</source>
        <translation>ce dont de tels programmes ont généralement besoin</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Toutes les autres</translation>
    </message>
    <message>
        <source>if you know that it needs them</source>
        <translation>si vous savez qu’il en a besoin</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) chosen</source>
        <translation>
            <numerusform>%n partie choisie</numerusform>
            <numerusform>%n parties choisies</numerusform>
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
        <translation>accorde aussi ce qui est sensible&#x202f;: %1. Ne l’incluez que si le programme a une raison pour cela.</translation>
    </message>
    <message>
        <source>Shared parts stand for many rules each; learning adds what is missing.</source>
        <translation>Chaque partie commune remplace de nombreuses règles ; l’apprentissage ajoute ce qui manque.</translation>
    </message>
    <message>
        <source>Nothing sensitive is chosen.</source>
        <translation>Rien de sensible n’est choisi.</translation>
    </message>
    <message>
        <source>Sensitive of what is chosen: %1.</source>
        <translation>Sensible dans ce qui est choisi : %1.</translation>
    </message>
    <message>
        <source>also grants what is sensitive: %1. Leave it out if the program can do without.</source>
        <translation>accorde aussi ce qui est sensible : %1. Laissez-la de côté si le programme peut s’en passer.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileProgramPage</name>
    <message>
        <source>Which program</source>
        <translation>Quel programme</translation>
    </message>
    <message>
        <source>Filter by name or path</source>
        <translation>Filtrer par nom ou chemin</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen the text, and nothing is refused before you say so.</source>
        <translation>Rien n’est écrit avant que vous n’ayez vu le texte, et rien n’est refusé avant que vous ne le disiez.</translation>
    </message>
    <message>
        <source>&amp;Applications</source>
        <translation>&amp;Applications</translation>
    </message>
    <message>
        <source>&amp;Running programs</source>
        <translation>Programmes en &amp;cours</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>C&amp;hemin</translation>
    </message>
    <message>
        <source>&amp;Containers and others without a file</source>
        <translation>C&amp;onteneurs et autres sans fichier</translation>
    </message>
    <message>
        <source>Where to choose from</source>
        <translation>Où choisir</translation>
    </message>
    <message>
        <source>This cannot get a profile.</source>
        <translation>Ceci ne peut pas recevoir de profil.</translation>
    </message>
    <message>
        <source>There is no such program, or your user may not read it.</source>
        <translation>Ce programme n’existe pas, ou votre utilisateur ne peut pas le lire.</translation>
    </message>
    <message>
        <source>It is a file that cannot be started.</source>
        <translation>C’est un fichier qui ne peut pas être lancé.</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>Non lu.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Path of the program</source>
        <translation>Chemin du programme</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Pro&amp;gram</source>
        <translation>Pro&amp;gramme</translation>
    </message>
    <message>
        <source>A path, or the name of a program as it is typed in a terminal. Links are followed to the file that the kernel sees; for a script, what runs it is found too.</source>
        <translation>Un chemin, ou le nom d’un programme tel qu’on le tape dans un terminal. Les liens sont suivis jusqu’au fichier que voit le noyau&#x202f;; pour un script, ce qui l’exécute est trouvé aussi.</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Choisir un programme</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Lance</translation>
    </message>
    <message>
        <source>Menu entry</source>
        <translation>Entrée de menu</translation>
    </message>
    <message>
        <source>No applications here</source>
        <translation>Aucune application ici</translation>
    </message>
    <message>
        <source>Reading the menu</source>
        <translation>Lecture du menu</translation>
    </message>
    <message>
        <source>This system has no entries for an applications menu. Choose among running programs, or give a path.</source>
        <translation>Ce système n’a pas d’entrées pour un menu d’applications. Choisissez parmi les programmes en cours, ou indiquez un chemin.</translation>
    </message>
    <message>
        <source>The entries of the applications menu are being read.</source>
        <translation>Les entrées du menu d’applications sont en cours de lecture.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Profile now</source>
        <translation>Profil actuel</translation>
    </message>
    <message>
        <source>none, on the network</source>
        <translation>aucun, accessible par le réseau</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>No programs to choose from</source>
        <translation>Aucun programme à choisir</translation>
    </message>
    <message>
        <source>No program runs whose path your user may see. Give its path instead.</source>
        <translation>Aucun programme en cours n’a de chemin que votre utilisateur puisse voir. Indiquez plutôt son chemin.</translation>
    </message>
    <message>
        <source>Loaded profile</source>
        <translation>Profil chargé</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Every loaded profile has a file</source>
        <translation>Chaque profil chargé a un fichier</translation>
    </message>
    <message>
        <source>Programs such as Docker, Podman, snapd and libvirt load profiles without a file below /etc/apparmor.d. None is loaded now: start a container first.</source>
        <translation>Des programmes comme Docker, Podman, snapd et libvirt chargent des profils sans fichier sous /etc/apparmor.d. Aucun n’est chargé maintenant&#x202f;: lancez d’abord un conteneur.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileTextPage</name>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>Text of the new profile</source>
        <translation>Texte du nouveau profil</translation>
    </message>
    <message>
        <source>It is written to %1 and loaded so that it only complains: nothing is refused, and nothing is protected yet.</source>
        <translation>Il est écrit dans %1 et chargé en mode complain&#x202f;: rien n’est refusé, et rien n’est encore protégé.</translation>
    </message>
    <message>
        <source>It is written to %1 and loaded. Nothing runs under it before you start a container so.</source>
        <translation>Il est écrit dans %1 et chargé. Rien ne s’exécute sous ce profil tant que vous ne lancez pas un conteneur ainsi.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>It does not compile.</source>
        <translation>Il ne se compile pas.</translation>
    </message>
    <message>
        <source>Look at this first.</source>
        <translation>À voir d’abord.</translation>
    </message>
    <message>
        <source>It does not attach to the program.</source>
        <translation>Il ne s’attache pas au programme.</translation>
    </message>
    <message>
        <source>The pattern of the step before does not match %1, so the program would not get the profile.</source>
        <translation>Le motif de l’étape précédente ne correspond pas à %1, le programme n’obtiendrait donc pas le profil.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileUsePage</name>
    <message>
        <source>Use the program now</source>
        <translation>Utilisez maintenant le programme</translation>
    </message>
    <message>
        <source>Start a container so</source>
        <translation>Lancez un conteneur ainsi</translation>
    </message>
    <message>
        <source>Under the profile now</source>
        <translation>Sous le profil actuellement</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>Enregistré jusqu’ici</translation>
    </message>
    <message>
        <source>Try what it is used for</source>
        <translation>Essayez ce à quoi il sert</translation>
    </message>
    <message>
        <source>&amp;Learn rules from it…</source>
        <translation>&amp;En apprendre des règles…</translation>
    </message>
    <message>
        <source>The profile was taken back.</source>
        <translation>Le profil a été annulé.</translation>
    </message>
    <message>
        <source>It was only tried, and nobody kept it. Close this and make it again, without “Try first”.</source>
        <translation>Il n’était qu’à l’essai, et personne ne l’a conservé. Fermez ceci et recréez-le, sans «&#x202f;Essayer d’abord&#x202f;».</translation>
    </message>
    <message>
        <source>%1 is loaded. It records what the program does and refuses nothing: do all that it is used for, then learn.</source>
        <translation>%1 est chargé. Il enregistre ce que fait le programme et ne refuse rien&#x202f;: faites tout ce à quoi le programme sert, puis apprenez.</translation>
    </message>
    <message>
        <source>Start the container</source>
        <translation>Démarrer le conteneur</translation>
    </message>
    <message>
        <source>Let it do its work</source>
        <translation>Le laisser faire son travail</translation>
    </message>
    <message>
        <source>Run a command in it</source>
        <translation>Y exécuter une commande</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>L’arrêter</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>Démarrer le service</translation>
    </message>
    <message>
        <source>Let a client use it</source>
        <translation>Le faire utiliser par un client</translation>
    </message>
    <message>
        <source>Reload its settings</source>
        <translation>Recharger sa configuration</translation>
    </message>
    <message>
        <source>Rotate its logs</source>
        <translation>Déclencher la rotation de ses journaux</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Le démarrer</translation>
    </message>
    <message>
        <source>Open and save a file</source>
        <translation>Ouvrir et enregistrer un fichier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Use the network</source>
        <translation>Utiliser le réseau</translation>
    </message>
    <message>
        <source>Change its settings</source>
        <translation>Changer ses réglages</translation>
    </message>
    <message>
        <source>Quit it</source>
        <translation>Le quitter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the line for %1</source>
        <translation>Copier la ligne pour %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs under it yet: start the program.</source>
        <translation>Rien ne s’exécute encore sous ce profil&#x202f;: lancez le programme.</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) started before the profile was loaded run without it: restart the program.</source>
        <translation>
            <numerusform>%n processus lancé avant le chargement du profil s’exécute sans lui&#x202f;: relancez le programme.</numerusform>
            <numerusform>%n processus lancés avant le chargement du profil s’exécutent sans lui&#x202f;: relancez le programme.</numerusform>
        </translation>
    </message>
    <message>
        <source>New since pass %1</source>
        <translation>Nouveau depuis le passage %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events in %n group(s)</source>
        <translation>
            <numerusform>événements dans %n groupe</numerusform>
            <numerusform>événements dans %n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Dernier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing new since the last pass. Use the program once more, or go on.</source>
        <translation>Rien de nouveau depuis le dernier passage. Réutilisez le programme, ou continuez.</translation>
    </message>
    <message>
        <source>No log can be read,</source>
        <translation>Aucun journal ne peut être lu,</translation>
    </message>
    <message>
        <source>so what the program does is not seen here. Members of the group adm or systemd-journal may read it.</source>
        <translation>ce que fait le programme n’est donc pas visible ici. Les membres du groupe adm ou systemd-journal peuvent le lire.</translation>
    </message>
    <message>
        <source>Pass %1 is done.</source>
        <translation>Le passage %1 est terminé.</translation>
    </message>
    <message>
        <source>Use the program once more: new child profiles record more now than before they had rules. When a pass brings nothing new, go on.</source>
        <translation>Réutilisez le programme&#x202f;: les nouveaux profils enfants enregistrent davantage maintenant qu’avant d’avoir des règles. Quand un passage n’apporte rien de nouveau, continuez.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfilesPage</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Ne&amp;w profile…</source>
        <translation>No&amp;uveau profil…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>No profile matches</source>
        <translation>Aucun profil ne correspond</translation>
    </message>
    <message>
        <source>The filters hide all profiles.</source>
        <translation>Les filtres masquent tous les profils.</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Effacer &amp;les filtres</translation>
    </message>
    <message>
        <source>&amp;Open editor</source>
        <translation>Ou&amp;vrir l’éditeur</translation>
    </message>
    <message>
        <source>Compare files and &amp;kernel exactly…</source>
        <translation>Comparer fichiers et no&amp;yau exactement…</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Non comparé.</translation>
    </message>
    <message>
        <source>Asks for a password: only root may read the policy that the kernel holds</source>
        <translation>Demande un mot de passe&#x202f;: seul root peut lire la politique que contient le noyau</translation>
    </message>
    <message>
        <source>Filter by name, file or attachment</source>
        <translation>Filtrer par nom, fichier ou attachement</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Mode: all</source>
        <translation>Mode&#x202f;: tous</translation>
    </message>
    <message>
        <source>Mode: enforce</source>
        <translation>Mode&#x202f;: enforce</translation>
    </message>
    <message>
        <source>Mode: complain</source>
        <translation>Mode&#x202f;: complain</translation>
    </message>
    <message>
        <source>Mode: kill</source>
        <translation>Mode&#x202f;: kill</translation>
    </message>
    <message>
        <source>Mode: unconfined</source>
        <translation>Mode&#x202f;: unconfined</translation>
    </message>
    <message>
        <source>Mode: prompt</source>
        <translation>Mode&#x202f;: prompt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State: all</source>
        <translation>État&#x202f;: tous</translation>
    </message>
    <message>
        <source>State: loaded</source>
        <translation>État&#x202f;: chargé</translation>
    </message>
    <message>
        <source>State: not loaded</source>
        <translation>État&#x202f;: non chargé</translation>
    </message>
    <message>
        <source>State: file and kernel differ</source>
        <translation>État&#x202f;: fichier et noyau diffèrent</translation>
    </message>
    <message>
        <source>State: has errors</source>
        <translation>État&#x202f;: avec erreurs</translation>
    </message>
    <message>
        <source>&amp;Only with processes</source>
        <translation>Seule&amp;ment avec des processus</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>&amp;Ouvrir dans l’éditeur</translation>
    </message>
    <message>
        <source>Open lo&amp;cal override</source>
        <translation>Ouvrir le &amp;fichier local</translation>
    </message>
    <message>
        <source>Show &amp;processes</source>
        <translation>Afficher les &amp;processus</translation>
    </message>
    <message>
        <source>Show &amp;denials</source>
        <translation>Afficher les &amp;refus</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copier le &amp;nom</translation>
    </message>
    <message>
        <source>&amp;Learn from denials…</source>
        <translation>&amp;Apprendre à partir des refus…</translation>
    </message>
    <message>
        <source>Cop&amp;y to a file of your own…</source>
        <translation>Cop&amp;ier dans un fichier à vous…</translation>
    </message>
    <message>
        <source>Compare &amp;versions…</source>
        <translation>Comparer des &amp;versions…</translation>
    </message>
    <message>
        <source>Show &amp;transitions</source>
        <translation>Afficher les &amp;transitions</translation>
    </message>
    <message>
        <source>S&amp;ilenced denials…</source>
        <translation>Refus &amp;silencieux…</translation>
    </message>
    <message>
        <source>E&amp;xport for other machines…</source>
        <translation>E&amp;xporter pour d’autres machines…</translation>
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
        <translation>%1 dans d’autres modes</translation>
    </message>
    <message>
        <source>%1 disabled</source>
        <translation>%1 désactivés</translation>
    </message>
    <message>
        <source>%1 not loaded</source>
        <translation>%1 non chargés</translation>
    </message>
    <message>
        <source>%1 with errors</source>
        <translation>%1 avec erreurs</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 affichés sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profil</numerusform>
            <numerusform>%n profils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading profiles</source>
        <translation>Lecture des profils</translation>
    </message>
    <message>
        <source>The kernel’s list and the profile files are being read.</source>
        <translation>La liste du noyau et les fichiers de profil sont en cours de lecture.</translation>
    </message>
    <message>
        <source>No profiles are loaded</source>
        <translation>Aucun profil n’est chargé</translation>
    </message>
    <message>
        <source>AppArmor is on, but it holds no policy and there are no profile files. Policy may have been unloaded, or never installed.</source>
        <translation>AppArmor est actif, mais il ne contient aucune politique et il n’y a pas de fichiers de profil. La politique a peut-être été déchargée, ou jamais installée.</translation>
    </message>
    <message>
        <source>No profiles in this tree</source>
        <translation>Aucun profil dans cette arborescence</translation>
    </message>
    <message>
        <source>The other system’s folder holds neither profile files nor what its kernel says about loaded policy.</source>
        <translation>Le dossier de l’autre système ne contient ni fichiers de profil, ni ce que son noyau dit de la politique chargée.</translation>
    </message>
    <message>
        <source>Profile files</source>
        <translation>Fichiers de profil</translation>
    </message>
    <message>
        <source>none in /etc/apparmor.d</source>
        <translation>aucun dans /etc/apparmor.d</translation>
    </message>
    <message>
        <source>/etc/apparmor.d is not there</source>
        <translation>/etc/apparmor.d n’existe pas</translation>
    </message>
    <message>
        <source>Security modules</source>
        <translation>Modules de sécurité</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Choose a profile to see what it is and what it does.</source>
        <translation>Choisissez un profil pour voir ce qu’il est et ce qu’il fait.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::RecentChanges</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ReportDialog</name>
    <message>
        <source>&amp;Mask the names of people and of the machine</source>
        <translation>&amp;Anonymiser les noms des personnes et de la machine</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Création du rapport</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Ce qui sera enregistré</translation>
    </message>
    <message>
        <source>Loaded profiles and their modes, what they confine and what listens on the network without one, and what was denied. Made for colleagues and auditors.</source>
        <translation>Les profils chargés et leurs modes, ce qu’ils confinent, ce qui écoute sur le réseau sans profil, et ce qui a été refusé. Destiné aux collègues et aux auditeurs.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>Tableau pour tableurs (CSV)</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Données pour programmes (JSON)</translation>
    </message>
    <message>
        <source>Each person becomes user1, user2 …, the machine becomes machine</source>
        <translation>Chaque personne devient user1, user2…, la machine devient machine</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>, the beginning is shown</source>
        <translation>, le début est affiché</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Non enregistré.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Le rapport se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::RuleModel</name>
    <message>
        <source>comes with the profile</source>
        <translation>fournie avec le profil</translation>
    </message>
    <message>
        <source>Groups of recorded events that the rule answers</source>
        <translation>Groupes d’événements enregistrés auxquels répond la règle</translation>
    </message>
    <message>
        <source>States that the policy would have fewer without the rule</source>
        <translation>États que la politique aurait en moins sans la règle</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
</context>
<context>
    <name>pavise::ui::RulesPanel</name>
    <message>
        <source>&amp;Measure cost</source>
        <translation>&amp;Mesurer le coût</translation>
    </message>
    <message>
        <source>Remove r&amp;ule</source>
        <translation>Supprimer la rè&amp;gle</translation>
    </message>
    <message>
        <source>Looking at the rules</source>
        <translation>Examen des règles</translation>
    </message>
    <message>
        <source>Rules against reality</source>
        <translation>Règles face à la réalité</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Tous les constats</translation>
    </message>
    <message>
        <source>Not enforced here</source>
        <translation>Non appliquées ici</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>Sans effet</translation>
    </message>
    <message>
        <source>Reach sensitive targets</source>
        <translation>Atteignent des cibles sensibles</translation>
    </message>
    <message>
        <source>Never needed by recorded events</source>
        <translation>Jamais utiles aux événements enregistrés</translation>
    </message>
    <message>
        <source>Cost in states</source>
        <translation>Coût en états</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>Toutes les règles</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Quelles règles</translation>
    </message>
    <message>
        <source>Compiles once more without each rule; takes a while</source>
        <translation>Compile encore une fois sans chaque règle&#x202f;; prend un moment</translation>
    </message>
    <message>
        <source>Takes the rule out of the text; Ctrl+Z brings it back (Delete)</source>
        <translation>Retire la règle du texte&#x202f;; Ctrl+Z la rétablit (Suppr)</translation>
    </message>
    <message>
        <source>&amp;Stop measuring</source>
        <translation>Arrê&amp;ter la mesure</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s)</source>
        <translation>
            <numerusform>%1 règle sur %n</numerusform>
            <numerusform>%1 règles sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is held against the kernel, the other rules and the log.</source>
        <translation>Chacune est confrontée au noyau, aux autres règles et au journal.</translation>
    </message>
    <message>
        <source>No rules to look at</source>
        <translation>Aucune règle à examiner</translation>
    </message>
    <message>
        <source>Open a profile without errors to see which of its rules have no effect, what they open and what nobody needed.</source>
        <translation>Ouvrez un profil sans erreurs pour voir lesquelles de ses règles sont sans effet, ce qu’elles ouvrent et lesquelles n’ont servi à personne.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>The profile is compiled once more without each of its rules.</source>
        <translation>Le profil est compilé encore une fois sans chacune de ses règles.</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Rien de ce type</translation>
    </message>
    <message>
        <source>No rule of this file is one of those chosen above.</source>
        <translation>Aucune règle de ce fichier n’est de celles choisies ci-dessus.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SessionChoice</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>S&amp;ession</translation>
    </message>
    <message>
        <source>Sess&amp;ions…</source>
        <translation>Sess&amp;ions…</translation>
    </message>
    <message>
        <source>Learn once: nothing is kept</source>
        <translation>Apprendre une fois&#x202f;: rien n’est conservé</translation>
    </message>
    <message>
        <source>New session for the chosen profiles: keeps what is decided</source>
        <translation>Nouvelle session pour les profils choisis&#x202f;: conserve ce qui est décidé</translation>
    </message>
    <message>
        <source>New session for all programs: over days and restarts</source>
        <translation>Nouvelle session pour tous les programmes&#x202f;: sur plusieurs jours et redémarrages</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation>Poursuivre «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Use the programs as often as you like, also after a restart, and open this again: only what is new is asked. Plan at least two passes: new child profiles record more once they have rules.</source>
        <translation>Utilisez les programmes autant que vous voulez, même après un redémarrage, puis rouvrez ceci&#x202f;: seul le nouveau est demandé. Prévoyez au moins deux passages&#x202f;: les nouveaux profils enfants enregistrent davantage une fois qu’ils ont des règles.</translation>
    </message>
    <message>
        <source>Whatever complains now or later is part of it. Go on with it every few days until a pass brings nothing new; plan at least two passes.</source>
        <translation>Tout ce qui est en mode complain, maintenant ou plus tard, en fait partie. Poursuivez-la tous les deux ou trois jours jusqu’à ce qu’un passage n’apporte rien de nouveau&#x202f;; prévoyez au moins deux passages.</translation>
    </message>
    <message>
        <source>No pass was made yet.</source>
        <translation>Aucun passage n’a encore eu lieu.</translation>
    </message>
    <message>
        <source>One pass: %1 new.</source>
        <translation>Un passage, nouveautés&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es); new in the last: %1, %2 before.</source>
        <translation>
            <numerusform>%n passage&#x202f;; nouveautés du dernier&#x202f;: %1, %2 avant.</numerusform>
            <numerusform>%n passages&#x202f;; nouveautés du dernier&#x202f;: %1, %2 avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) kept</source>
        <translation>
            <numerusform>%n décision conservée</numerusform>
            <numerusform>%n décisions conservées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted</source>
        <translation>
            <numerusform>%n en sourdine</numerusform>
            <numerusform>%n en sourdine</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new any more: it can be enforced.</source>
        <translation>Plus rien de nouveau&#x202f;: le mode enforce est possible.</translation>
    </message>
    <message>
        <source>Planned: use %1 once more, then go on.</source>
        <translation>Prévu&#x202f;: réutilisez %1, puis continuez.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SessionsDialog</name>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lue</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>use once more</source>
        <translation>à réutiliser</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>all programs</source>
        <translation>tous les programmes</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profil</numerusform>
            <numerusform>%n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Poursuivre</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Learning sessions</source>
        <translation>Sessions d’apprentissage</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aucune session pour l’instant</translation>
    </message>
    <message>
        <source>A session keeps what was decided, so that learning can go on after days and restarts. Choose “New session” on the first page of learning.</source>
        <translation>Une session conserve ce qui a été décidé, pour que l’apprentissage puisse se poursuivre après des jours et des redémarrages. Choisissez «&#x202f;Nouvelle session&#x202f;» sur la première page de l’apprentissage.</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>What was decided and muted in it is forgotten. Profiles stay as they are.</source>
        <translation>Ce qui y a été décidé et mis en sourdine est oublié. Les profils restent tels quels.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Learns</source>
        <translation>Apprend</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Sourdine</translation>
    </message>
    <message>
        <source>Last pass</source>
        <translation>Dernier passage</translation>
    </message>
    <message>
        <source>Not deleted.</source>
        <translation>Non supprimée.</translation>
    </message>
    <message>
        <source>The system does not let %1 be removed.</source>
        <translation>Le système ne laisse pas supprimer %1.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Each choice holds at once. None of them changes policy.</source>
        <translation>Chaque choix prend effet aussitôt. Aucun ne modifie la politique.</translation>
    </message>
    <message>
        <source>Denials and processes</source>
        <translation>Refus et processus</translation>
    </message>
    <message>
        <source>&amp;Follow the log</source>
        <translation>&amp;Suivre le journal</translation>
    </message>
    <message>
        <source>New records are counted as they come, and shown when you ask for them.</source>
        <translation>Les nouveaux enregistrements sont comptés à leur arrivée, et affichés quand vous le demandez.</translation>
    </message>
    <message>
        <source>Look for processes e&amp;very</source>
        <translation>Chercher les processus toutes &amp;les</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Only while the Processes page is in front.</source>
        <translation>Seulement quand la page Processus est au premier plan.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of the desktop’s font size.</source>
        <translation>De la taille de police du bureau.</translation>
    </message>
    <message>
        <source>&amp;Tab width</source>
        <translation>La&amp;rgeur de tabulation</translation>
    </message>
    <message>
        <source> columns</source>
        <translation> colonnes</translation>
    </message>
    <message>
        <source>&amp;Keep unsaved edits for after a crash</source>
        <translation>&amp;Garder les modifications non enregistrées en cas de plantage</translation>
    </message>
    <message>
        <source>In your own files, never in /etc. They are offered at the next start.</source>
        <translation>Dans vos propres fichiers, jamais dans /etc. Elles sont proposées au prochain démarrage.</translation>
    </message>
    <message>
        <source>Applying changes</source>
        <translation>Application des modifications</translation>
    </message>
    <message>
        <source>Su&amp;ggest a trial</source>
        <translation>Suggérer un &amp;essai</translation>
    </message>
    <message>
        <source>The change is taken back by itself unless you keep it.</source>
        <translation>La modification s’annule d’elle-même si vous ne la conservez pas.</translation>
    </message>
    <message>
        <source>Length &amp;of a trial</source>
        <translation>&amp;Durée d’un essai</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>Rétablir les valeurs par dé&amp;faut</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>Lang&amp;ue</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>&amp;Notify of new denials</source>
        <translation>&amp;Notifier les nouveaux refus</translation>
    </message>
    <message>
        <source>At most one for each profile in ten minutes, and three a minute in all. A notification can be muted; it never changes what is allowed.</source>
        <translation>Au plus une par profil toutes les dix minutes, et trois par minute en tout. Une notification peut être mise en sourdine&#x202f;; elle ne change jamais ce qui est autorisé.</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the system tray</source>
        <translation>Afficher une &amp;icône dans la boîte à miniatures</translation>
    </message>
    <message>
        <source>This desktop has no tray now.</source>
        <translation>Ce bureau n’a pas de boîte à miniatures actuellement.</translation>
    </message>
    <message>
        <source>Stay in the tray when the &amp;window is closed</source>
        <translation>Rester dans la boîte à miniatures à la fer&amp;meture de la fenêtre</translation>
    </message>
    <message>
        <source>Closing the window leaves the icon; Quit ends the program.</source>
        <translation>Fermer la fenêtre laisse l’icône&#x202f;; Quitter arrête le programme.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Search by command or key</source>
        <translation>Rechercher par commande ou par touche</translation>
    </message>
    <message>
        <source>Letters without Ctrl or Alt work while the table or the text has the focus.</source>
        <translation>Les lettres sans Ctrl ni Alt agissent quand le tableau ou le texte a le focus.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>on its page</source>
        <translation>sur sa page</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Open or close a row</source>
        <translation>Ouvrir ou fermer une ligne</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Droite, Gauche</translation>
    </message>
    <message>
        <source>Open a row and all below it</source>
        <translation>Ouvrir une ligne et tout ce qui est dessous</translation>
    </message>
    <message>
        <source>Go to the row that begins so</source>
        <translation>Aller à la ligne qui commence ainsi</translation>
    </message>
    <message>
        <source>letters, in tables without own letters</source>
        <translation>lettres, dans les tableaux sans lettres propres</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Sélectionner plusieurs lignes</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down, Ctrl+Space</source>
        <translation>Maj+Haut, Maj+Bas, Ctrl+Espace</translation>
    </message>
    <message>
        <source>in tables</source>
        <translation>dans les tableaux</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>dans le texte</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SilencedDialog</name>
    <message>
        <source>&amp;Log them…</source>
        <translation>&amp;Les journaliser…</translation>
    </message>
    <message>
        <source>&amp;Stop logging</source>
        <translation>&amp;Arrêter la journalisation</translation>
    </message>
    <message>
        <source>What %1 refuses without a record</source>
        <translation>Ce que %1 refuse sans trace</translation>
    </message>
    <message>
        <source>Looking for what is hidden</source>
        <translation>Recherche de ce qui est caché</translation>
    </message>
    <message>
        <source>Refusals that leave no record</source>
        <translation>Refus qui ne laissent pas de trace</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Deny rule</source>
        <translation>Règle deny</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Each deny rule is held against all others.</source>
        <translation>Chaque règle deny est confrontée à toutes les autres.</translation>
    </message>
    <message>
        <source>A deny rule refuses and keeps quiet about it: a program may fail, and no log says why. Each row is a shortest example of what a rule hides.</source>
        <translation>Une règle deny refuse sans rien dire&#x202f;: un programme peut échouer, et aucun journal ne dit pourquoi. Chaque ligne est un exemple minimal de ce que cache une règle.</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Unit behind a number: minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes to log</source>
        <translation>Minutes de journalisation</translation>
    </message>
    <message>
        <source>Have the kernel log what all profiles refuse silently, for</source>
        <translation>Faire journaliser par le noyau ce que tous les profils refusent en silence, pendant</translation>
    </message>
    <message>
        <source>The profile has errors</source>
        <translation>Le profil contient des erreurs</translation>
    </message>
    <message>
        <source>Nothing is hidden</source>
        <translation>Rien n’est caché</translation>
    </message>
    <message>
        <source>Whatever this profile refuses comes into the log.</source>
        <translation>Tout ce que ce profil refuse arrive dans le journal.</translation>
    </message>
    <message>
        <source>Logging.</source>
        <translation>Journalisation en cours.</translation>
    </message>
    <message>
        <source>Until %1 the log also has what deny rules refuse. Make the program fail again, then look at Denials.</source>
        <translation>Jusqu’à %1, le journal contient aussi ce que refusent les règles deny. Provoquez de nouveau l’échec du programme, puis consultez la page Refus.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêtée.</translation>
    </message>
    <message>
        <source>Deny rules are silent again.</source>
        <translation>Les règles deny sont de nouveau silencieuses.</translation>
    </message>
    <message>
        <source>Not switched.</source>
        <translation>Non changé.</translation>
    </message>
    <message>
        <source>The password prompt was closed. Nothing was changed.</source>
        <translation>La demande de mot de passe a été fermée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Only to look at.</source>
        <translation>Consultation seule.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop reading; what is shown stays as it was</source>
        <translation>Arrêter la lecture&#x202f;; ce qui est affiché reste tel quel</translation>
    </message>
    <message>
        <source>Reading the system…</source>
        <translation>Lecture du système…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Checking and editing only</source>
        <translation>Vérification et édition seulement</translation>
    </message>
    <message>
        <source>AppArmor on · %1 enforce · %2 complain</source>
        <translation>AppArmor actif · %1 enforce · %2 complain</translation>
    </message>
    <message>
        <source>Show the overview</source>
        <translation>Afficher la vue d’ensemble</translation>
    </message>
    <message>
        <source>Policy revision %1</source>
        <translation>Révision de politique %1</translation>
    </message>
    <message>
        <source>Counts every change of the loaded policy</source>
        <translation>Compte chaque changement de la politique chargée</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>Show denials</source>
        <translation>Afficher les refus</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Pas de journal</translation>
    </message>
    <message>
        <source>Show why there is no log</source>
        <translation>Afficher pourquoi il n’y a pas de journal</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1, en direct</translation>
    </message>
    <message>
        <source>Where denials are read from</source>
        <translation>D’où les refus sont lus</translation>
    </message>
</context>
<context>
    <name>pavise::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SystemBanner</name>
    <message>
        <source>Open sample system</source>
        <translation>Ouvrir le système d’exemple</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>Revenir à cet ordinateur</translation>
    </message>
    <message>
        <source>Sample system.</source>
        <translation>Système d’exemple.</translation>
    </message>
    <message>
        <source>Recorded elsewhere. Nothing here changes this computer.</source>
        <translation>Enregistré ailleurs. Rien ici ne modifie cet ordinateur.</translation>
    </message>
    <message>
        <source>Another system: %1.</source>
        <translation>Un autre système&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Its files are read; nothing is loaded into this computer’s kernel.</source>
        <translation>Ses fichiers sont lus&#x202f;; rien n’est chargé dans le noyau de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::TransitionsView</name>
    <message>
        <source>Save dra&amp;wing…</source>
        <translation>Enregistrer le dessi&amp;n…</translation>
    </message>
    <message>
        <source>Reading the profiles</source>
        <translation>Lecture des profils</translation>
    </message>
    <message>
        <source>Every profile file is read to see which program ends in which profile.</source>
        <translation>Chaque fichier de profil est lu pour voir quel programme aboutit dans quel profil.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Vers</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Transitions as a tree</source>
        <translation>Transitions sous forme d’arbre</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Passe à</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Étape par étape</translation>
    </message>
    <message>
        <source>No profiles to follow</source>
        <translation>Aucun profil à suivre</translation>
    </message>
    <message>
        <source>No profile file could be read, so nothing is known about what leads where.</source>
        <translation>Aucun fichier de profil n’a pu être lu, on ne sait donc rien de ce qui mène où.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation>non confiné</translation>
    </message>
    <message>
        <source>no file defines it</source>
        <translation>aucun fichier ne le définit</translation>
    </message>
    <message>
        <source>comes with the profile</source>
        <translation>fournie avec le profil</translation>
    </message>
    <message>
        <source>The environment is kept, which may make the other program load foreign code.</source>
        <translation>L’environnement est gardé, ce qui peut faire charger du code étranger à l’autre programme.</translation>
    </message>
    <message>
        <source>%1 leads nowhere</source>
        <translation>%1 ne mène nulle part</translation>
    </message>
    <message numerus="yes">
        <source>%1 leads to %n profile(s)</source>
        <translation>
            <numerusform>%1 mène à %n profil</numerusform>
            <numerusform>%1 mène à %n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs that it starts stay in it, or are not allowed to start.</source>
        <translation>Les programmes qu’il lance y restent, ou n’ont pas le droit de démarrer.</translation>
    </message>
    <message>
        <source>No way leads out of confinement.</source>
        <translation>Aucun chemin ne sort du confinement.</translation>
    </message>
    <message numerus="yes">
        <source>It can get unconfined in %n step(s).</source>
        <translation>
            <numerusform>Il peut devenir non confiné en %n étape.</numerusform>
            <numerusform>Il peut devenir non confiné en %n étapes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start and end are the same</source>
        <translation>Le départ et l’arrivée sont identiques</translation>
    </message>
    <message>
        <source>%1 cannot reach %2</source>
        <translation>%1 ne peut pas atteindre %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 can reach %2 in %n step(s)</source>
        <translation>
            <numerusform>%1 peut atteindre %2 en %n étape</numerusform>
            <numerusform>%1 peut atteindre %2 en %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>No chain of rules leads there.</source>
        <translation>Aucune chaîne de règles n’y mène.</translation>
    </message>
    <message>
        <source>A shortest way is drawn strong and listed step by step.</source>
        <translation>Un chemin minimal est tracé en gras et listé étape par étape.</translation>
    </message>
    <message>
        <source>can get unconfined</source>
        <translation>peut devenir non confiné</translation>
    </message>
    <message>
        <source>stays confined</source>
        <translation>reste confiné</translation>
    </message>
    <message>
        <source>The nearest %1 are drawn.</source>
        <translation>Les %1 plus proches sont dessinés.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with errors are left out.</source>
        <translation>
            <numerusform>%n fichier avec erreurs est laissé de côté.</numerusform>
            <numerusform>%n fichiers avec erreurs sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Enregistrer le dessin</translation>
    </message>
    <message>
        <source>Scalable drawings (*.svg)</source>
        <translation>Dessins vectoriels (*.svg)</translation>
    </message>
    <message>
        <source>The drawing could not be written: %1</source>
        <translation>Le dessin n’a pas pu être écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>Solid box: a profile. Dashed box with a cross: no file defines it. Open diamond: it only complains. Dashed line: leads back. Enter starts from the chosen box, or opens a pile of them.</source>
        <translation>Cadre plein : un profil. Cadre en tirets avec une croix : aucun fichier ne le définit. Losange ouvert : il est en mode complain. Ligne en tirets : ramène en arrière. Entrée repart du cadre choisi, ou en ouvre une pile.</translation>
    </message>
</context>
<context>
    <name>pavise::ui::Tray</name>
    <message>
        <source>&amp;Open Pavise</source>
        <translation>&amp;Ouvrir Pavise</translation>
    </message>
    <message>
        <source>&amp;Notify of new denials</source>
        <translation>&amp;Notifier les nouveaux refus</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Reading the system…</source>
        <translation>Lecture du système…</translation>
    </message>
    <message>
        <source>AppArmor is on</source>
        <translation>AppArmor est actif</translation>
    </message>
    <message numerus="yes">
        <source>Pavise: %1, %n new event(s)</source>
        <translation>
            <numerusform>Pavise&#x202f;: %1, %n nouvel événement</numerusform>
            <numerusform>Pavise&#x202f;: %1, %n nouveaux événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Pavise: %1</source>
        <translation>Pavise&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new &amp;event(s)</source>
        <translation>
            <numerusform>%n nouvel &amp;événement</numerusform>
            <numerusform>%n nouveaux &amp;événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;denials</source>
        <translation>Afficher les &amp;refus</translation>
    </message>
</context>
<context>
    <name>pavise::ui::TrialBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>Conser&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Annu&amp;ler l’essai</translation>
    </message>
    <message>
        <source>Seconds until the change is taken back</source>
        <translation>Secondes avant l’annulation de la modification</translation>
    </message>
    <message>
        <source>It is taken back by itself unless you keep it.</source>
        <translation>La modification s’annule d’elle-même si vous ne la conservez pas.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revert (%n s)</source>
        <extracomment>A button; %n are the seconds until it happens by itself</extracomment>
        <translation>
            <numerusform>Annu&amp;ler l’essai (%n&#xa0;s)</numerusform>
            <numerusform>Annu&amp;ler l’essai (%n&#xa0;s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::UsernsDialog</name>
    <message>
        <source>User namespaces</source>
        <translation>Espaces de noms utilisateur</translation>
    </message>
    <message>
        <source>Programs that were refused</source>
        <translation>Programmes refusés</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Runs under</source>
        <translation>S’exécute sous</translation>
    </message>
    <message>
        <source>No program was refused</source>
        <translation>Aucun programme n’a été refusé</translation>
    </message>
    <message>
        <source>The log that the Denials page shows has no refusal that comes from user namespaces. A program can be let all the same: name it below.</source>
        <translation>Le journal affiché par la page Refus ne contient aucun refus dû aux espaces de noms utilisateur. Un programme peut tout de même être autorisé&#x202f;: nommez-le ci-dessous.</translation>
    </message>
    <message>
        <source>&amp;Allow…</source>
        <translation>Au&amp;toriser…</translation>
    </message>
    <message>
        <source>&amp;Learn from denials…</source>
        <translation>&amp;Apprendre à partir des refus…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>Choisir le programme</translation>
    </message>
    <message>
        <source>Profile that would be made</source>
        <translation>Profil qui serait créé</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>This kernel has no switch that restricts user namespaces, so only profiles without a userns rule refuse them. What is made here also works on Ubuntu.</source>
        <translation>Ce noyau n’a pas d’option restreignant les espaces de noms utilisateur, donc seuls les profils sans règle userns les refusent. Ce qui est créé ici fonctionne aussi sous Ubuntu.</translation>
    </message>
    <message>
        <source>This system lets only programs with a profile that says so create user namespaces. Browsers, container tools and sandboxes need them, and fail or lose rights without.</source>
        <translation>Ce système ne laisse créer des espaces de noms utilisateur qu’aux programmes dont un profil l’autorise. Les navigateurs, les outils de conteneurs et les bacs à sable en ont besoin&#x202f;; sans eux, ils échouent ou perdent des droits.</translation>
    </message>
    <message>
        <source>The switch that restricts user namespaces is off: every unconfined program may create them.</source>
        <translation>L’option qui restreint les espaces de noms utilisateur est désactivée&#x202f;: tout programme non confiné peut en créer.</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>aucun profil</translation>
    </message>
    <message>
        <source>The profile %1 has no rule for user namespaces. Learning adds one.</source>
        <translation>Le profil %1 n’a pas de règle pour les espaces de noms utilisateur. L’apprentissage en ajoute une.</translation>
    </message>
    <message>
        <source>A profile in unconfined mode names the program and lets it create user namespaces; it restricts nothing else.</source>
        <translation>Un profil en mode unconfined nomme le programme et le laisse créer des espaces de noms utilisateur&#x202f;; il ne restreint rien d’autre.</translation>
    </message>
    <message>
        <source>Name the program by its whole path</source>
        <translation>Nommez le programme par son chemin complet</translation>
    </message>
    <message>
        <source>There is a profile file of that name.</source>
        <translation>Un fichier de profil de ce nom existe.</translation>
    </message>
    <message>
        <source>Open %1 in the editor and add the rule userns, to it.</source>
        <translation>Ouvrez %1 dans l’éditeur et ajoutez-y la règle «&#x202f;userns,&#x202f;».</translation>
    </message>
</context>
</TS>
