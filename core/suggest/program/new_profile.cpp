// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/suggest/program/new_profile.h"

#include "core/suggest/candidates/rule_words.h"
#include "core/suggest/program/exec_choice.h"

#include <algorithm>
#include <array>
#include <utility>

/// Marks a text for lupdate, which finds it by this name.
#define PAVISE_TRANSLATABLE(context, text) text

namespace pavise::suggest {

namespace {

struct Hint
{
    std::string_view begin; ///< Of a library's name, or of an interpreter's.
    std::string_view abstraction;
    std::string_view reason;
};

// What a library needs as soon as it is used; what is only perhaps used is left to learning.
constexpr std::array kLibraryHints = {
    Hint{"libX11.so", "X", PAVISE_TRANSLATABLE("NewProfile", "shows windows")},
    Hint{"libxcb.so", "X", PAVISE_TRANSLATABLE("NewProfile", "shows windows")},
    Hint{"libwayland-client.so", "wayland", PAVISE_TRANSLATABLE("NewProfile", "shows windows")},
    Hint{"libgtk-", "gtk", PAVISE_TRANSLATABLE("NewProfile", "shows windows as GNOME's do")},
    Hint{"libQt5Gui.so", "qt5", PAVISE_TRANSLATABLE("NewProfile", "shows windows as KDE's do")},
    Hint{"libKF5ConfigCore.so", "kde",
         PAVISE_TRANSLATABLE("NewProfile", "shows windows as KDE's do")},
    Hint{"libKF6ConfigCore.so", "kde",
         PAVISE_TRANSLATABLE("NewProfile", "shows windows as KDE's do")},
    Hint{"libfontconfig.so", "fonts", PAVISE_TRANSLATABLE("NewProfile", "draws text")},
    Hint{"libfreetype.so", "fonts", PAVISE_TRANSLATABLE("NewProfile", "draws text")},
    Hint{"libGL.so", "mesa", PAVISE_TRANSLATABLE("NewProfile", "draws with the graphics hardware")},
    Hint{"libEGL.so", "mesa",
         PAVISE_TRANSLATABLE("NewProfile", "draws with the graphics hardware")},
    Hint{"libvulkan.so", "vulkan",
         PAVISE_TRANSLATABLE("NewProfile", "draws with the graphics hardware")},
    Hint{"libpulse", "audio", PAVISE_TRANSLATABLE("NewProfile", "plays or records sound")},
    Hint{"libasound.so", "audio", PAVISE_TRANSLATABLE("NewProfile", "plays or records sound")},
    Hint{"libssl.so", "openssl", PAVISE_TRANSLATABLE("NewProfile", "makes encrypted connections")},
    Hint{"libcrypto.so", "openssl", PAVISE_TRANSLATABLE("NewProfile", "encrypts")},
    Hint{"libpam.so", "authentication", PAVISE_TRANSLATABLE("NewProfile", "checks passwords")},
    Hint{"libkrb5.so", "kerberosclient",
         PAVISE_TRANSLATABLE("NewProfile", "logs in over the network")},
    Hint{"libcups.so", "cups-client", PAVISE_TRANSLATABLE("NewProfile", "prints")},
    Hint{"libenchant", "enchant", PAVISE_TRANSLATABLE("NewProfile", "checks spelling")},
    Hint{"libaspell.so", "aspell", PAVISE_TRANSLATABLE("NewProfile", "checks spelling")},
    Hint{"libpython", "python", PAVISE_TRANSLATABLE("NewProfile", "runs Python")},
    Hint{"libperl.so", "perl", PAVISE_TRANSLATABLE("NewProfile", "runs Perl")},
    Hint{"libruby", "ruby", PAVISE_TRANSLATABLE("NewProfile", "runs Ruby")},
};

constexpr std::array kInterpreterHints = {
    Hint{"bash", "bash", PAVISE_TRANSLATABLE("NewProfile", "is run by a shell")},
    Hint{"dash", "bash", PAVISE_TRANSLATABLE("NewProfile", "is run by a shell")},
    Hint{"python", "python", PAVISE_TRANSLATABLE("NewProfile", "is run by Python")},
    Hint{"perl", "perl", PAVISE_TRANSLATABLE("NewProfile", "is run by Perl")},
    Hint{"ruby", "ruby", PAVISE_TRANSLATABLE("NewProfile", "is run by Ruby")},
    Hint{"php", "php", PAVISE_TRANSLATABLE("NewProfile", "is run by PHP")},
};

std::string_view nameOf(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

std::string fileNameOf(const std::string &path)
{
    std::string name = path.substr(1);
    std::ranges::replace(name, '/', '.');
    return name;
}

} // namespace

bool isUsedByAll(std::string_view program)
{
    static constexpr auto names = std::to_array<std::string_view>(
        {"sh",    "dash",  "bash",  "zsh",       "ksh",   "fish",   "busybox", "env",
         "sudo",  "su",    "doas",  "cat",       "cp",    "mv",     "ls",      "rm",
         "mkdir", "chmod", "chown", "ln",        "sed",   "grep",   "awk",     "mawk",
         "gawk",  "find",  "xargs", "sort",      "head",  "tail",   "cut",     "tr",
         "date",  "touch", "test",  "systemctl", "mount", "umount", "login",   "init"});
    const std::string_view name = nameOf(program);
    return std::ranges::contains(names, name)
        || std::ranges::any_of(kInterpreterHints, [name](const Hint &each) {
               // `python3.13`, and not `python-argcomplete`.
               return name.starts_with(each.begin)
                   && name.find_first_not_of("0123456789.", each.begin.size())
                   == std::string_view::npos;
           });
}

std::vector<SuggestedAbstraction> suggestAbstractions(const ProgramFacts &facts,
                                                      const PolicyBase &base)
{
    std::vector<SuggestedAbstraction> result;
    const auto add = [&](std::string_view abstraction, const std::string &because,
                         std::string_view reason) {
        const std::string name = "abstractions/" + std::string(abstraction);
        const bool isThere = std::ranges::contains(result, name, &SuggestedAbstraction::name);
        if (!isThere && base.files().kind(base.folder() + '/' + name) == text::FileKind::Regular)
            result.push_back({.name = name, .because = because, .reason = reason});
    };
    add("base", facts.path,
        PAVISE_TRANSLATABLE("NewProfile", "every program: libraries, language, time zone"));
    for (const std::string &library : facts.libraries) {
        for (const Hint &hint : kLibraryHints) {
            if (library.starts_with(hint.begin))
                add(hint.abstraction, library, hint.reason);
        }
    }
    for (const std::string &interpreter : facts.interpreters) {
        for (const Hint &hint : kInterpreterHints) {
            if (nameOf(interpreter).starts_with(hint.begin))
                add(hint.abstraction, interpreter, hint.reason);
        }
    }
    for (const Hint &hint : kInterpreterHints) {
        if (nameOf(facts.path).starts_with(hint.begin))
            add(hint.abstraction, facts.path, PAVISE_TRANSLATABLE("NewProfile", "runs scripts"));
    }
    return result;
}

NewProfileChoices choicesOf(const NewProfile &profile, const ProgramFacts &facts)
{
    NewProfileChoices choices{.name = profile.name,
                              .attachment =
                                  profile.name == facts.path ? std::string() : escaped(facts.path),
                              .fileName = profile.fileName,
                              .abstractions = {},
                              .rules = {}};
    for (const SuggestedAbstraction &each : profile.abstractions)
        choices.abstractions.push_back(each.name);
    return choices;
}

std::string newProfileText(const ProgramFacts &facts, const NewProfileChoices &choices,
                           const PolicyBase &base)
{
    std::string text = base.preambleForNew() + "profile " + literalWord(choices.name)
        + (choices.attachment.empty() ? std::string() : ' ' + quotedWord(choices.attachment))
        + " flags=(complain) {\n";
    for (const std::string &each : choices.abstractions)
        text += "  include <" + each + ">\n";
    if (!choices.abstractions.empty())
        text += '\n';
    for (const std::string &rule : choices.rules)
        text += "  " + rule + '\n';
    if (!choices.rules.empty())
        text += '\n';
    text += "  " + ownRule(facts.path, facts.kind == ProgramKind::Script) + '\n';
    std::vector<std::string> interpreters = facts.interpreters;
    std::ranges::sort(interpreters);
    for (const std::string &interpreter : interpreters) {
        text +=
            "  " + literalWord(interpreter) + (base.isScript(interpreter) ? " rix,\n" : " mrix,\n");
    }
    text += "\n  include if exists <local/" + choices.fileName + ">\n}\n";
    return text;
}

NewProfile newProfile(const ProgramFacts &facts, PolicyBase &base)
{
    NewProfile profile;
    if (facts.kind == ProgramKind::Missing) {
        profile.problem = NewProfileProblem::ProgramMissing;
        return profile;
    }
    if (facts.kind == ProgramKind::Other || !facts.isExecutable) {
        profile.problem = NewProfileProblem::NotExecutable;
        return profile;
    }
    profile.isUsedByAll = isUsedByAll(facts.path);
    profile.existing = base.attachedTo(facts.path);
    profile.fileName = fileNameOf(facts.path);
    if (!profile.existing.empty())
        profile.problem = NewProfileProblem::ProfileExists;
    else if (base.files().kind(base.folder() + '/' + profile.fileName) != text::FileKind::Missing)
        profile.problem = NewProfileProblem::FileExists;
    profile.name = facts.path.substr(facts.path.rfind('/') + 1);
    if (base.find(profile.name))
        profile.name = facts.path;
    profile.abstractions = suggestAbstractions(facts, base);

    profile.text = newProfileText(facts, choicesOf(profile, facts), base);
    return profile;
}

} // namespace pavise::suggest
