// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Each limit of limits.h that a number of something may reach: one less is taken, as many are,
/// one more is not.

#include "polkit/helper/apply/policy_check.h"
#include "polkit/helper/bus/quota.h"
#include "polkit/helper/bus/request.h"
#include "polkit/helper/limits.h"
#include "polkit/helper/worker/channel.h"
#include "polkit/helper/worker/compile_worker.h"

#include <QTest>

#include <functional>

using namespace pavise;
using namespace pavise::helper;
using namespace Qt::StringLiterals;

namespace {

using Takes = std::function<bool(std::size_t)>;
using Bytes = QList<QByteArray>;

const QString kOperation = u"op"_s;
constexpr quint32 kSave = static_cast<quint32>(protocol::ApplyFlag::Save);

QByteArray bytes(std::size_t count)
{
    return QByteArray(static_cast<qsizetype>(count), 'x');
}

Bytes names(std::size_t count)
{
    Bytes all;
    for (std::size_t i = 0; i < count; ++i)
        all << "n" + QByteArray::number(i);
    return all;
}

bool takesTexts(std::size_t count, std::size_t size, std::size_t last = 0)
{
    protocol::ProfileTexts items;
    for (std::size_t i = 0; i < count; ++i)
        items.append({"f" + QByteArray::number(i), bytes(size), {}});
    if (last > 0)
        items.append({"last", bytes(last), {}});
    return ChangeRequest::apply(kOperation, {}, items, kSave, 0).has_value();
}

bool takesRefs(std::size_t files, std::size_t profiles)
{
    protocol::ProfileRefs refs;
    for (std::size_t file = 0; file < files; ++file) {
        for (const QByteArray &profile : names(profiles))
            refs.append({"f" + QByteArray::number(file), profile});
    }
    return ChangeRequest::setMode(kOperation, {}, refs, 1, 0).has_value();
}

bool takesAnswer(const AnswerFile &file, std::size_t files = 1)
{
    return isWithinLimits({.files = std::vector(files, file)}, files);
}

bool takesOperations(std::size_t count, bool ofOneUser)
{
    Quota quota;
    const auto now = Quota::Clock::now();
    bool isTaken = true;
    for (std::uint32_t i = 0; i < count; ++i)
        isTaken = quota.enter(ofOneUser ? 1 : i, now);
    return isTaken;
}

bool takesPrompts(std::size_t count, bool ofOneSender)
{
    Quota quota;
    (void)quota.enter(1, Quota::Clock::now());
    bool isTaken = true;
    for (std::size_t i = 0; i < count; ++i)
        isTaken = quota.openPrompt(1, ofOneSender ? u":1.1"_s : u":1.%1"_s.arg(i));
    return isTaken;
}

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLessAsManyAndOneMore_data()
    {
        QTest::addColumn<std::size_t>("limit");
        QTest::addColumn<Takes>("takes");
        const auto row = [](const char *name, auto limit, Takes takes) {
            QTest::newRow(name) << static_cast<std::size_t>(limit) << std::move(takes);
        };
        row("bytes of a text", limits::kTextBytes, [](auto n) { return takesTexts(1, n); });
        row("bytes of all texts", limits::kAllTextBytes,
            [](auto n) { return takesTexts(3, limits::kTextBytes, n - 3 * limits::kTextBytes); });
        row("texts", limits::kFiles, [](auto n) { return takesTexts(n, 1); });
        row("files of a mode", limits::kFiles, [](auto n) { return takesRefs(n, 1); });
        row("profiles of a mode", limits::kProfilesPerFile, [](auto n) { return takesRefs(1, n); });
        row("files that are disabled", limits::kFiles, [](auto n) {
            return ChangeRequest::files(Verb::Disable, kOperation, {}, names(n), {}).has_value();
        });
        row("profiles that are unloaded", limits::kProfilesPerFile,
            [](auto n) { return ChangeRequest::unload(kOperation, {}, names(n), {}).has_value(); });
        row("labels that are acknowledged", limits::kAcknowledged, [](auto n) {
            return ChangeRequest::unloadEverything(kOperation, {}, names(n)).has_value();
        });
        row("bytes of a file's name", 255,
            [](auto n) { return FileName::parse(bytes(n)).has_value(); });
        row("bytes of a profile's name", limits::kProfileNameBytes,
            [](auto n) { return parseProfileName(bytes(n)).has_value(); });
        row("bytes of an operation's name", limits::kOperationBytes,
            [](auto n) { return parseOperation(QString::fromLatin1(bytes(n))).has_value(); });
        row("bytes of a note", limits::kNoteBytes, [](auto n) {
            return ChangeRequest::unloadEverything(kOperation, bytes(n), {}).has_value();
        });
        row("entries of the history", limits::kHistoryEntries,
            [](auto n) { return parseCount(static_cast<quint32>(n)).has_value(); });
        row("seconds of a trial", limits::kTrialSeconds, [](auto n) {
            return parseSeconds(static_cast<quint32>(n), limits::kTrialSeconds).has_value();
        });
        row("seconds of a time", limits::kTimedSeconds, [](auto n) {
            return ChangeRequest::silence(kOperation, {}, static_cast<quint32>(n)).has_value();
        });
        row("operations of a user", limits::kOperationsPerUser,
            [](auto n) { return takesOperations(n, true); });
        row("operations of all", limits::kOperations,
            [](auto n) { return takesOperations(n, false); });
        row("prompts of a sender", limits::kPromptsPerSender,
            [](auto n) { return takesPrompts(n, true); });
        row("prompts of a user", limits::kPromptsPerUser,
            [](auto n) { return takesPrompts(n, false); });
        row("bytes for a worker", limits::kJobBytes, [](auto n) {
            const text::FileDescriptor file = memoryFile();
            return seal(file, std::string(n, 'x'))
                && readAll(file.get(), limits::kJobBytes).has_value();
        });
        row("files of an answer", limits::kFiles, [](auto n) { return takesAnswer({}, n); });
        row("profiles of an answer", limits::kProfilesPerFile,
            [](auto n) { return takesAnswer({.names = std::vector<std::string>(n, "x")}); });
        row("diagnostics of an answer", limits::kDiagnostics, [](auto n) {
            return takesAnswer(
                {.diagnostics = QList<protocol::WireDiagnostic>(static_cast<qsizetype>(n))});
        });
        row("words of a diagnostic", limits::kDiagnosticArgs, [](auto n) {
            return takesAnswer({.diagnostics = {{.args = Bytes(static_cast<qsizetype>(n))}}});
        });
        row("bytes of a policy", limits::kBlobBytes, [](auto n) {
            const auto checked = checkPolicy({{.blob = std::string(n, 'x')}});
            return checked.error() != "the compiled policy is larger than 8 MiB"; // but no policy
        });
    }
    void oneLessAsManyAndOneMore()
    {
        QFETCH(std::size_t, limit);
        QFETCH(Takes, takes);
        if (limit > 1)
            QVERIFY(takes(limit - 1));
        QVERIFY(takes(limit));
        QVERIFY(!takes(limit + 1));
    }
};

QTEST_APPLESS_MAIN(TestLimits)
#include "tst_limits.moc"
