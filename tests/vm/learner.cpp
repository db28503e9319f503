// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/vm/learner.h"

#include "core/audit/line/audit_line.h"
#include "core/store/profile_mode.h"
#include "core/suggest/program/new_profile.h"
#include "core/suggest/session_file.h"
#include "tests/vm/guest_commands.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace pavise::tests {

namespace {

constexpr int kMostPasses = 6;

void addLines(audit::DenialLog &log, const QByteArray &lines)
{
    for (const QByteArray &line : lines.split('\n')) {
        audit::Event event;
        const auto result = audit::parseLine(line.toStdString(), event);
        if (result.kind == audit::LineKind::Record)
            log.add(event);
        else if (result.kind == audit::LineKind::Lost)
            log.addLost(result);
    }
}

} // namespace

audit::DenialLog newEvents()
{
    audit::DenialLog log;
    addLines(log, run({u"dmesg"_s, u"--read-clear"_s}).output);
    const auto systemLog = QString::fromLatin1(kSystemLog);
    addLines(log, readFile(systemLog));
    if (QFile::exists(systemLog))
        (void)QFile::resize(systemLog, 0);
    return log;
}

QByteArray refused(const audit::DenialLog &log, const std::string &profile)
{
    QByteArray out;
    for (const audit::Denial &denial : log.denials()) {
        const std::string_view name = denial.first.text(audit::Field::Profile);
        if (denial.first.kind == audit::EventKind::Denied
            && (name == profile || name.starts_with(profile + "//")))
            out += QByteArray::fromStdString(
                std::string(denial.first.text(audit::Field::Operation)) + ' '
                + std::string(denial.first.text(audit::Field::Name)) + '\n');
    }
    return out;
}

QByteArray Learner::learn(const std::function<void()> &exercise)
{
    const text::DiskFiles disk;
    suggest::PolicyBase start(disk, kProfileFolder);
    if (!start.load())
        return "no profile folder";
    const auto made = suggest::newProfile(suggest::programFacts(m_program), start);
    if (made.problem != suggest::NewProfileProblem::None)
        return "no new profile: " + QByteArray::number(static_cast<int>(made.problem));
    name = made.name;
    m_file = QString::fromStdString(made.fileName);
    if (!applied(m_file, QByteArray::fromStdString(made.text)))
        return "the new profile was refused";
    // Each pass goes on from the file, as after a restart.
    const std::string file = "/root/session-" + name;
    for (int pass = 0; pass < kMostPasses; ++pass) {
        (void)newEvents();
        exercise();
        auto saved = suggest::readSession(file);
        if (!saved)
            return QByteArray::fromStdString(text::toEnglish(saved.error()));
        saved->session.profiles = {name};
        const QByteArray problem = readPass(saved->session);
        if (!problem.isEmpty())
            return problem;
        if (const auto written = suggest::writeSession(file, *saved); !written)
            return QByteArray::fromStdString(text::toEnglish(written.error()));
        if (suggest::hasConverged(saved->session))
            return enforce();
    }
    return "it never ends";
}

QByteArray Learner::text() const
{
    return readFile(u"/etc/apparmor.d/"_s + m_file);
}

QByteArray Learner::readPass(suggest::Session &session)
{
    const text::DiskFiles disk;
    suggest::PolicyBase base(disk, kProfileFolder);
    if (!base.load())
        return "no profile folder";
    const audit::DenialLog log = newEvents();
    suggest::ReviewOptions options = session.options();
    options.allDefaults = true;
    const suggest::Review review(base, log, session.decisions, options);
    passes.push_back(suggest::addPass(session, review, 1));
    const auto changes = review.changes();
    if (!changes)
        return QByteArray::fromStdString(text::toEnglish(changes.error()));
    for (const std::string &key : review.unsettled(*changes))
        qWarning("still refused: %s", key.c_str());
    for (const suggest::FileChange &change : *changes) {
        const QString file = QString::fromStdString(change.path.substr(kProfileFolder.size() + 1));
        if (!applied(file, QByteArray::fromStdString(change.after)))
            return "the kernel refused " + QByteArray::fromStdString(change.after);
    }
    return {};
}

QByteArray Learner::enforce()
{
    const auto enforced = store::withMode(text().toStdString(), name, kernel::ProfileMode::Enforce);
    if (!enforced)
        return QByteArray::fromStdString(text::toEnglish(enforced.error()));
    if (!applied(m_file, QByteArray::fromStdString(*enforced)))
        return "the enforced profile was refused";
    (void)newEvents();
    return modeInKernel(QByteArray::fromStdString(name)) == "enforce" ? "" : "not enforced";
}

} // namespace pavise::tests
