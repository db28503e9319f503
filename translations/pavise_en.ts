<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
<context>
    <name>pavise::ui::EditorPage</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with unsaved edits</source>
        <translation>
            <numerusform>%n file with unsaved edits</numerusform>
            <numerusform>%n files with unsaved edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::OutlineModel</name>
    <message numerus="yes">
        <source>%n %1 rule(s)</source>
        <translation>
            <numerusform>%n %1 rule</numerusform>
            <numerusform>%n %1 rules</numerusform>
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
</TS>
