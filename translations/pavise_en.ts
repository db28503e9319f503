<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ApplySheet</name>
    <message numerus="yes">
        <source>It would refuse %n recorded access(es) that went through.</source>
        <translation>
            <numerusform>It would refuse %n recorded access that went through.</numerusform>
            <numerusform>It would refuse %n recorded accesses that went through.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running process(es)</source>
        <translation>
            <numerusform>%n running process</numerusform>
            <numerusform>%n running processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other profile(s) of these files keep their meaning.</source>
        <translation>
            <numerusform>%n other profile of these files keeps its meaning.</numerusform>
            <numerusform>%n other profiles of these files keep their meaning.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newly allowed</source>
        <translation>
            <numerusform>%n newly allowed</numerusform>
            <numerusform>%n newly allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer allowed</source>
        <translation>
            <numerusform>%n no longer allowed</numerusform>
            <numerusform>%n no longer allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) run elsewhere</source>
        <translation>
            <numerusform>%n program runs elsewhere</numerusform>
            <numerusform>%n programs run elsewhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DenialDetails</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>The kernel holds %n profile(s) and refuses what %1 of them forbid.</source>
        <translation>
            <numerusform>The kernel holds %n profile and refuses what %1 of them forbid.</numerusform>
            <numerusform>The kernel holds %n profiles and refuses what %1 of them forbid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) running, none confined.</source>
        <translation>
            <numerusform>%n program running, none confined.</numerusform>
            <numerusform>%n programs running, none confined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message numerus="yes">
        <source>%n running process(es) would lose the confinement of %1.</source>
        <translation>
            <numerusform>%n running process would lose the confinement of %1.</numerusform>
            <numerusform>%n running processes would lose the confinement of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n more profile(s) include this file and are not loaded again by this change: reload them afterwards.</source>
        <translation>
            <numerusform>%n more profile includes this file and is not loaded again by this change: reload it afterwards.</numerusform>
            <numerusform>%n more profiles include this file and are not loaded again by this change: reload them afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextExport</name>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n file written to %1.</numerusform>
            <numerusform>%n files written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::ApplySheet</name>
    <message numerus="yes">
        <source>Text &amp;diff: +%1 −%2 lines in %n file(s)</source>
        <translation>
            <numerusform>Text &amp;diff: +%1 −%2 lines in %n file</numerusform>
            <numerusform>Text &amp;diff: +%1 −%2 lines in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::ChangeBar</name>
    <message numerus="yes">
        <source>It ends by itself after %n minute(s).</source>
        <translation>
            <numerusform>It ends by itself after %n minute.</numerusform>
            <numerusform>It ends by itself after %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) end by themselves later.</source>
        <translation>
            <numerusform>%n more change ends by itself later.</numerusform>
            <numerusform>%n more changes end by themselves later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>in %n second</numerusform>
            <numerusform>in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::CommandSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running program(s) lose their confinement:</source>
        <translation>
            <numerusform>%n running program loses its confinement:</numerusform>
            <numerusform>%n running programs lose their confinement:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::DenialModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::DenialNotifier</name>
    <message numerus="yes">
        <source>%n denial(s): %1</source>
        <translation>
            <numerusform>%n denial: %1</numerusform>
            <numerusform>%n denials: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::DenialsPage</name>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n new event</numerusform>
            <numerusform>%n new events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) with denials</source>
        <translation>
            <numerusform>%n profile with denials</numerusform>
            <numerusform>%n profiles with denials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted group(s)</source>
        <translation>
            <numerusform>%n muted group</numerusform>
            <numerusform>%n muted groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::EditorPanels</name>
    <message numerus="yes">
        <source>Rules: %n finding(s)</source>
        <translation>
            <numerusform>Rules: %n finding</numerusform>
            <numerusform>Rules: %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Impact: %n profile(s)</source>
        <translation>
            <numerusform>Impact: %n profile</numerusform>
            <numerusform>Impact: %n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n profile file(s) for other machines</source>
        <translation>
            <numerusform>Export %n profile file for other machines</numerusform>
            <numerusform>Export %n profile files for other machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be said in this form.</source>
        <translation>
            <numerusform>%n thing cannot be said in this form.</numerusform>
            <numerusform>%n things cannot be said in this form.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n file written to %1.</numerusform>
            <numerusform>%n files written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::GraphView</name>
    <message numerus="yes">
        <source>%1, from where %n profile(s) can be reached at once. The tree beside it has the same.</source>
        <translation>
            <numerusform>%1, from where %n profile can be reached at once. The tree beside it has the same.</numerusform>
            <numerusform>%1, from where %n profiles can be reached at once. The tree beside it has the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::HistoryModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n change(s), newest first</source>
        <translation>
            <numerusform>%n change, newest first</numerusform>
            <numerusform>%n changes, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::ImpactView</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) compared</source>
        <translation>
            <numerusform>%1 of %n file compared</numerusform>
            <numerusform>%1 of %n files compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read it</source>
        <translation>
            <numerusform>%n file reads it</numerusform>
            <numerusform>%n files read it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) change</source>
        <translation>
            <numerusform>%n profile changes</numerusform>
            <numerusform>%n profiles change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer compile</source>
        <translation>
            <numerusform>%n no longer compiles</numerusform>
            <numerusform>%n no longer compile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnAccessPage</name>
    <message numerus="yes">
        <source>also %n existing file(s)</source>
        <translation>
            <numerusform>also %n existing file</numerusform>
            <numerusform>also %n existing files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive, such as %1</source>
        <translation>
            <numerusform>%n sensitive: %1</numerusform>
            <numerusform>%n sensitive, such as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>settles %n other group(s)</source>
        <translation>
            <numerusform>settles %n other group</numerusform>
            <numerusform>settles %n other groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The profiles on the disk allow all of it by now (%n group(s)); it was logged before.</source>
        <translation>
            <numerusform>The profiles on the disk allow it by now (%n group); it was logged before.</numerusform>
            <numerusform>The profiles on the disk allow all of it by now (%n groups); it was logged before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s) chosen</source>
        <translation>
            <numerusform>%1 of %n rule chosen</numerusform>
            <numerusform>%1 of %n rules chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) to answer. Nothing sensitive is chosen for you.</source>
        <translation>
            <numerusform>%n group to answer. Nothing sensitive is chosen for you.</numerusform>
            <numerusform>%n groups to answer. Nothing sensitive is chosen for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was refused this %n time(s).</source>
        <translation>
            <numerusform>%1 was refused this %n time.</numerusform>
            <numerusform>%1 was refused this %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have been refused this %n time(s).</source>
        <translation>
            <numerusform>%1 would have been refused this %n time.</numerusform>
            <numerusform>%1 would have been refused this %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnModel</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n file(s))</source>
        <translation>
            <numerusform>%1 (%n file)</numerusform>
            <numerusform>%1 (%n files)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnPreviewPage</name>
    <message numerus="yes">
        <source>+%1 −%2 lines in %n file(s). Nothing is written before you apply it.</source>
        <translation>
            <numerusform>+%1 −%2 lines in %n file. Nothing is written before you apply it.</numerusform>
            <numerusform>+%1 −%2 lines in %n files. Nothing is written before you apply it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnProgramsPage</name>
    <message numerus="yes">
        <source>%1 changed to it %n time(s).</source>
        <translation>
            <numerusform>%1 changed to it %n time.</numerusform>
            <numerusform>%1 changed to it %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not allowed to start it, %n time(s).</source>
        <translation>
            <numerusform>%1 was not allowed to start it, %n time.</numerusform>
            <numerusform>%1 was not allowed to start it, %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 started it %n time(s).</source>
        <translation>
            <numerusform>%1 started it %n time.</numerusform>
            <numerusform>%1 started it %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnSourcePage</name>
    <message numerus="yes">
        <source>%1 of %n profile(s) with denials chosen</source>
        <translation>
            <numerusform>%1 of %n profile with denials chosen</numerusform>
            <numerusform>%1 of %n profiles with denials chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::PolicyService</name>
    <message numerus="yes">
        <source>Of %n file(s), %1 now have the new text.</source>
        <translation>
            <numerusform>Of %n file, %1 now have the new text.</numerusform>
            <numerusform>Of %n files, %1 now have the new text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were loaded before that.</source>
        <translation>
            <numerusform>%n file was loaded before that.</numerusform>
            <numerusform>%n files were loaded before that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProcessesPage</name>
    <message numerus="yes">
        <source>%n program(s) running</source>
        <translation>
            <numerusform>%n program running</numerusform>
            <numerusform>%n programs running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileCommands</name>
    <message numerus="yes">
        <source>Enforce %n profile(s)</source>
        <translation>
            <numerusform>Enforce %n profile</numerusform>
            <numerusform>Enforce %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are enforced.</source>
        <translation>
            <numerusform>%n profile is enforced.</numerusform>
            <numerusform>%n profiles are enforced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n profile(s) complain</source>
        <translation>
            <numerusform>Let %n profile complain</numerusform>
            <numerusform>Let %n profiles complain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) complain.</source>
        <translation>
            <numerusform>%n profile complains.</numerusform>
            <numerusform>%n profiles complain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n profile(s) to kill</source>
        <translation>
            <numerusform>Set %n profile to kill</numerusform>
            <numerusform>Set %n profiles to kill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) kill.</source>
        <translation>
            <numerusform>%n profile kills.</numerusform>
            <numerusform>%n profiles kill.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n profile(s) to unconfined</source>
        <translation>
            <numerusform>Set %n profile to unconfined</numerusform>
            <numerusform>Set %n profiles to unconfined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are unconfined.</source>
        <translation>
            <numerusform>%n profile is unconfined.</numerusform>
            <numerusform>%n profiles are unconfined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reload %n profile file(s)</source>
        <translation>
            <numerusform>Reload %n profile file</numerusform>
            <numerusform>Reload %n profile files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile file(s) are loaded again.</source>
        <translation>
            <numerusform>%n profile file is loaded again.</numerusform>
            <numerusform>%n profile files are loaded again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n profile file(s)</source>
        <translation>
            <numerusform>Disable %n profile file</numerusform>
            <numerusform>Disable %n profile files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile file(s) are disabled.</source>
        <translation>
            <numerusform>%n profile file is disabled.</numerusform>
            <numerusform>%n profile files are disabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n profile file(s)</source>
        <translation>
            <numerusform>Enable %n profile file</numerusform>
            <numerusform>Enable %n profile files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile file(s) are enabled.</source>
        <translation>
            <numerusform>%n profile file is enabled.</numerusform>
            <numerusform>%n profile files are enabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unload %n profile(s)</source>
        <translation>
            <numerusform>Unload %n profile</numerusform>
            <numerusform>Unload %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are unloaded.</source>
        <translation>
            <numerusform>%n profile is unloaded.</numerusform>
            <numerusform>%n profiles are unloaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That many are loaded in %n part(s), each with a password of its own.</source>
        <translation>
            <numerusform>They are loaded in %n part.</numerusform>
            <numerusform>That many are loaded in %n parts, each with a password of its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileEnforcePage</name>
    <message numerus="yes">
        <source>%n group(s) of accesses would be refused. Go back and learn first.</source>
        <translation>
            <numerusform>%n group of accesses would be refused. Go back and learn first.</numerusform>
            <numerusform>%n groups of accesses would be refused. Go back and learn first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of accesses would be refused. Go back for another pass, or try.</source>
        <translation>
            <numerusform>%n group of accesses would be refused. Go back for another pass, or try.</numerusform>
            <numerusform>%n groups of accesses would be refused. Go back for another pass, or try.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileModel</name>
    <message numerus="yes">
        <source>Compared in meaning: loading the file would change %n kind(s) of answers.</source>
        <translation>
            <numerusform>Compared in meaning: loading the file would change %n kind of answers.</numerusform>
            <numerusform>Compared in meaning: loading the file would change %n kinds of answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfilePartsPage</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) chosen</source>
        <translation>
            <numerusform>%n part chosen</numerusform>
            <numerusform>%n parts chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive</source>
        <translation>
            <numerusform>%n sensitive</numerusform>
            <numerusform>%n sensitive</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileUsePage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) started before the profile was loaded run without it: restart the program.</source>
        <translation>
            <numerusform>%n process started before the profile was loaded runs without it: restart the program.</numerusform>
            <numerusform>%n processes started before the profile was loaded run without it: restart the program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events in %n group(s)</source>
        <translation>
            <numerusform>events in %n group</numerusform>
            <numerusform>events in %n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfilesPage</name>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::RulesPanel</name>
    <message numerus="yes">
        <source>%1 of %n rule(s)</source>
        <translation>
            <numerusform>%1 of %n rule</numerusform>
            <numerusform>%1 of %n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::SessionChoice</name>
    <message numerus="yes">
        <source>%n pass(es); new in the last: %1, %2 before.</source>
        <translation>
            <numerusform>%n pass; new in the last: %1, %2 before.</numerusform>
            <numerusform>%n passes; new in the last: %1, %2 before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) kept</source>
        <translation>
            <numerusform>%n decision kept</numerusform>
            <numerusform>%n decisions kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted</source>
        <translation>
            <numerusform>%n muted</numerusform>
            <numerusform>%n muted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::SessionsDialog</name>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::TransitionsView</name>
    <message numerus="yes">
        <source>%1 leads to %n profile(s)</source>
        <translation>
            <numerusform>%1 leads to %n profile</numerusform>
            <numerusform>%1 leads to %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can get unconfined in %n step(s).</source>
        <translation>
            <numerusform>It can get unconfined in %n step.</numerusform>
            <numerusform>It can get unconfined in %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can reach %2 in %n step(s)</source>
        <translation>
            <numerusform>%1 can reach %2 in %n step</numerusform>
            <numerusform>%1 can reach %2 in %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with errors are left out.</source>
        <translation>
            <numerusform>%n file with errors is left out.</numerusform>
            <numerusform>%n files with errors are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::Tray</name>
    <message numerus="yes">
        <source>Pavise: %1, %n new event(s)</source>
        <translation>
            <numerusform>Pavise: %1, %n new event</numerusform>
            <numerusform>Pavise: %1, %n new events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new &amp;event(s)</source>
        <translation>
            <numerusform>%n new &amp;event</numerusform>
            <numerusform>%n new &amp;events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::TrialBar</name>
    <message numerus="yes">
        <source>&amp;Revert (%n s)</source>
        <extracomment>A button; %n are the seconds until it happens by itself</extracomment>
        <translation>
            <numerusform>&amp;Revert (%n s)</numerusform>
            <numerusform>&amp;Revert (%n s)</numerusform>
        </translation>
    </message>
</context>
</TS>
