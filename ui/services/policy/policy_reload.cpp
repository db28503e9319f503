// SPDX-License-Identifier: GPL-2.0-or-later
// Loading files again as they stand on the disk, any number of them.
#include "core/text/file_reader.h"
#include "ui/common/convert.h"
#include "ui/services/policy/policy_service.h"
#include "ui/services/status/status_service.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

// Of one call; limits of the helper (polkit/helper/limits.h).
constexpr qsizetype kMostFiles = 64;
constexpr qsizetype kMostTextBytes = 1024 * 1024;
constexpr qsizetype kMostCallBytes = 4 * kMostTextBytes;

struct ReadFiles
{
    QList<protocol::ProfileTexts> calls = {};
    QStringList leftOut = {}; ///< A sentence each.
};

struct PolicyReloadText
{
    Q_DECLARE_TR_FUNCTIONS(Reload)
};

ReadFiles readFiles(const std::string &folder, const std::vector<std::string> &files)
{
    ReadFiles read;
    qsizetype bytes = 0;
    const text::DiskFiles disk;
    for (const std::string &file : files) {
        const auto text = disk.read(folder + file);
        if (!text) {
            read.leftOut
                << PolicyReloadText::tr("%1 cannot be read and was left out.").arg(toDisplay(file));
            continue;
        }
        const QByteArray content = QByteArray::fromStdString(*text);
        if (content.size() > kMostTextBytes) {
            read.leftOut << PolicyReloadText::tr(
                                "%1 is larger than the helper takes and was left out.")
                                .arg(toDisplay(file));
            continue;
        }
        if (read.calls.isEmpty() || read.calls.last().size() >= kMostFiles
            || bytes + content.size() > kMostCallBytes) {
            read.calls.emplace_back();
            bytes = 0;
        }
        bytes += content.size();
        read.calls.last() << protocol::ProfileText{
            .file = QByteArray::fromStdString(file),
            .text = content,
            .expectedDigest = QCryptographicHash::hash(content, QCryptographicHash::Sha256)};
    }
    return read;
}

} // namespace

struct PolicyService::Reload
{
    QString name;
    QString note;
    QString what;
    QPointer<QObject> caller;
    Done done;
    QList<protocol::ProfileTexts> calls = {}; ///< Still to be made.
    int loaded = 0;                           ///< Files.
    QStringList leftOut = {};
    protocol::ItemResults results = {};
};

int PolicyService::reloadCalls(std::size_t files)
{
    return static_cast<int>((files + kMostFiles - 1) / kMostFiles);
}

QString PolicyService::reload(const std::vector<std::string> &files, const QString &note,
                              const QString &what, QObject *context, Done done)
{
    const auto reload =
        std::make_shared<Reload>(Reload{.name = client::HelperClient::newOperation(),
                                        .note = note,
                                        .what = what,
                                        .caller = context,
                                        .done = std::move(done)});
    m_reloads.insert(reload->name, {});
    QtConcurrent::run(readFiles, m_status.tree().path("/etc/apparmor.d/"), files)
        .then(this, [this, reload](const ReadFiles &read) {
            reload->calls = read.calls;
            reload->leftOut = read.leftOut;
            reloadNext(reload);
        });
    return reload->name;
}

void PolicyService::reloadNext(const std::shared_ptr<Reload> &reload)
{
    ChangeOutcome outcome;
    outcome.operation = reload->name;
    outcome.results = reload->results;
    outcome.items = reload->leftOut;
    const bool isGivenUp = !m_reloads.contains(reload->name);
    if (!isGivenUp && !reload->calls.isEmpty()) {
        const protocol::ProfileTexts items = reload->calls.takeFirst();
        const auto count = static_cast<int>(items.size());
        const QString operation =
            apply(items, protocol::ApplyFlag::Load, reload->note, 0, reload->what, this,
                  [this, reload, count](const ChangeOutcome &step) {
                      reload->results << step.results;
                      if (step.isDone()) {
                          reload->loaded += count;
                          reloadNext(reload);
                          return;
                      }
                      m_reloads.remove(reload->name);
                      ChangeOutcome failed = step;
                      failed.items << reload->leftOut;
                      if (reload->loaded > 0)
                          failed.items
                              << tr("%n file(s) were loaded before that.", nullptr, reload->loaded);
                      if (reload->caller != nullptr)
                          reload->done(failed);
                  });
        m_reloads[reload->name] = operation;
        if (reload->loaded > 0 || !reload->calls.isEmpty())
            m_parts.insert(operation);
        return;
    }
    m_reloads.remove(reload->name);
    if (isGivenUp) {
        outcome.kind = ChangeOutcome::Kind::Dismissed;
    } else if (reload->loaded == 0) {
        outcome.sentence = tr("None of the files could be read.");
    } else {
        outcome.kind = ChangeOutcome::Kind::Done;
    }
    if (reload->caller != nullptr)
        reload->done(outcome);
}

} // namespace pavise::ui
