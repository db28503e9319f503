// SPDX-License-Identifier: GPL-2.0-or-later
// pavisectl new-profile

#include "core/suggest/program/new_profile.h"

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/json.h"
#include "core/text/bytes.h"
#include "core/text/file_descriptor.h"
#include "core/text/file_reader.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace pavise::ctl {

namespace {

using suggest::NewProfile;
using suggest::NewProfileProblem;
using suggest::ProgramFacts;
using suggest::ProgramKind;

std::string_view kindName(ProgramKind kind)
{
    switch (kind) {
    case ProgramKind::Missing:
        return "missing";
    case ProgramKind::Binary:
        return "binary";
    case ProgramKind::Script:
        return "script";
    case ProgramKind::Other:
        return "other";
    }
    std::unreachable();
}

std::string problemText(const NewProfile &made, const ProgramFacts &facts)
{
    const std::string program = text::displayForm(facts.path);
    switch (made.problem) {
    case NewProfileProblem::None:
        return {};
    case NewProfileProblem::ProgramMissing:
        return "there is no such program, or it cannot be read";
    case NewProfileProblem::NotExecutable:
        return program + " is no program that can be started";
    case NewProfileProblem::ProfileExists: {
        std::string names;
        for (const std::string &name : made.existing)
            names += (names.empty() ? "" : ", ") + text::displayForm(name);
        return program + " has a profile already: " + names;
    }
    case NewProfileProblem::FileExists:
        return "the profile folder has a file " + text::displayForm(made.fileName)
            + " that defines something else";
    }
    std::unreachable();
}

void writeStrings(JsonWriter &json, std::string_view name, const std::vector<std::string> &values)
{
    json.key(name);
    json.beginArray();
    for (const std::string &value : values)
        json.string(value);
    json.endArray();
}

std::string asJson(const NewProfile &made, const ProgramFacts &facts)
{
    JsonWriter json;
    json.beginObject();
    json.member("version", 1);
    json.key("program");
    json.beginObject();
    json.member("path", facts.path);
    json.member("kind", kindName(facts.kind));
    json.key("setuid");
    json.boolean(facts.isSetuid);
    json.key("setgid");
    json.boolean(facts.isSetgid);
    writeStrings(json, "interpreters", facts.interpreters);
    writeStrings(json, "libraries", facts.libraries);
    if (!facts.package.empty())
        json.member("package", facts.package);
    if (!facts.desktopEntry.empty()) {
        json.member("desktopEntry", facts.desktopEntry);
        json.member("desktopName", facts.desktopName);
    }
    json.endObject();
    if (made.problem != NewProfileProblem::None)
        json.member("problem", problemText(made, facts));
    json.member("name", made.name);
    json.member("fileName", made.fileName);
    json.key("abstractions");
    json.beginArray();
    for (const suggest::SuggestedAbstraction &each : made.abstractions) {
        json.beginObject();
        json.member("name", each.name);
        json.member("because", each.because);
        json.member("reason", each.reason);
        json.endObject();
    }
    json.endArray();
    json.key("usedByAll");
    json.boolean(made.isUsedByAll);
    json.member("text", made.text);
    json.endObject();
    return json.take();
}

/// What was found out, each line with \p mark in front.
std::string factsText(const NewProfile &made, const ProgramFacts &facts, std::string_view mark)
{
    std::string out;
    const auto say = [&](const std::string &line) { out += std::string(mark) + line + '\n'; };
    say(text::displayForm(facts.path) + " is a " + std::string(kindName(facts.kind))
        + (facts.package.empty() ? std::string() : " of the package " + facts.package));
    if (!facts.desktopEntry.empty())
        say("the menu starts it as " + text::displayForm(facts.desktopName) + " ("
            + text::displayForm(facts.desktopEntry) + ')');
    for (const std::string &interpreter : facts.interpreters)
        say("it is run by " + text::displayForm(interpreter));
    if (facts.isSetuid || facts.isSetgid)
        say("whoever starts it gets its owner's rights (setuid or setgid): look at every rule with "
            "care");
    if (made.isUsedByAll)
        say("all kinds of programs start it, and every one of them would run it under this "
            "profile; one for a program that starts it is nearly always better");
    for (const suggest::SuggestedAbstraction &each : made.abstractions)
        say(each.name + ": " + std::string(each.reason) + " (" + text::displayForm(each.because)
            + ')');
    return out;
}

/// A new file only: nothing is ever overwritten. \returns errno.
int writeNew(const std::string &path, std::string_view bytes)
{
    const text::FileDescriptor file(
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0644));
    if (!file.isOpen())
        return errno;
    while (!bytes.empty()) {
        const ssize_t got = ::write(file.get(), bytes.data(), bytes.size());
        if (got < 0 && errno != EINTR)
            return errno;
        bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    }
    return ::fsync(file.get()) == 0 ? 0 : errno;
}

} // namespace

ExitStatus runNewProfile(const Arguments &arguments, const Streams &streams)
{
    const text::DiskFiles files;
    suggest::PolicyBase base(
        files, arguments.base.empty() ? arguments.root + "/etc/apparmor.d" : arguments.base);
    if (const auto loaded = base.load(); !loaded) {
        streams.error("pavisectl: " + text::toEnglish(loaded.error()) + '\n');
        return ExitStatus::NotReadable;
    }
    const ProgramFacts facts = suggest::programFacts(arguments.files.front(), arguments.root);
    const NewProfile made = suggest::newProfile(facts, base);
    if (made.problem != NewProfileProblem::None) {
        if (arguments.isJson)
            streams.out(asJson(made, facts));
        streams.error("pavisectl: " + problemText(made, facts) + '\n');
        return made.problem == NewProfileProblem::ProgramMissing ? ExitStatus::NotReadable
                                                                 : ExitStatus::FoundErrors;
    }
    if (arguments.output.empty()) {
        // What goes into a file by the shell is a profile as well.
        streams.out(arguments.isJson ? asJson(made, facts)
                                     : factsText(made, facts, "# ") + '\n' + made.text);
        return ExitStatus::Fine;
    }
    std::error_code ignored;
    std::filesystem::create_directories(arguments.output, ignored);
    const std::string path = arguments.output + '/' + made.fileName;
    if (const int error = writeNew(path, made.text); error != 0) {
        streams.error("pavisectl: " + path + ": " + std::generic_category().message(error) + '\n');
        return ExitStatus::NotReadable;
    }
    streams.out(arguments.isJson ? asJson(made, facts)
                                 : factsText(made, facts, "") + "new: " + path + '\n');
    return ExitStatus::Fine;
}

} // namespace pavise::ctl
