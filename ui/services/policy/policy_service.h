// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The application's only way to change policy: the root helper's calls, with what each means for
/// the person, the trial that runs, and the way back.

#pragma once

#include "polkit/client/helper_client.h"
#include "ui/services/status/system_tree.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pavise::ui {

class StatusService;

/// Whether anything can be changed here, and if not why.
enum class Readiness {
    Unknown,      ///< Not asked yet; asking starts the helper, so it waits for a need.
    Ready,        ///< The helper answered.
    OtherSystem,  ///< Another system's files are looked at, or the sample.
    NoHelper,     ///< Not installed, or it could not be started.
    OtherVersion, ///< It speaks another version of the interface.
};

/// What became of a change.
struct ChangeOutcome
{
    enum class Kind {
        Done,
        Dismissed, ///< The person closed the password prompt; not an error.
        Failed,    ///< Nothing was changed.
        Uncertain, ///< The helper died, or could not put things back: the state was read again.
    };

    Kind kind = Kind::Failed;
    QString operation;
    QString sentence;  ///< What happened and what to do now; empty when dismissed.
    QStringList items; ///< A sentence for each item that did not go well.
    QString detail;    ///< English, for a details view.
    std::optional<protocol::ErrorCode> code = {};
    protocol::ItemResults results = {};
    quint32 seconds = 0; ///< Done: taken back by itself after that time.
    bool isPart = false; ///< One of several calls for one command: undoing it alone is of no use.

    [[nodiscard]] bool isDone() const { return kind == Kind::Done; }
};

class PolicyService : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const ChangeOutcome &)>;
    template <typename T>
    using Answer = std::function<void(const client::Result<T> &)>;

    /// A trial that runs: taken back at the deadline unless it is kept.
    struct Trial
    {
        QString operation = {};
        QString what = {}; ///< A sentence for the person.
        QDeadlineTimer deadline = {};
        int seconds = 0;      ///< Of the whole trial.
        QString problem = {}; ///< Why Keep or Revert did not work; both can be tried again.
    };

    /// Something that the helper takes back by itself and that this program did not begin, or that
    /// ends by itself: there is nothing to keep. The helper lets only the connection that began a
    /// trial keep it (polkit/helper/bus/leases.cpp).
    struct Pending
    {
        QString operation = {};
        QString verb = {};
        QStringList profiles = {};
        bool isTrial = false;
        bool isOwn = false; ///< Of this user, who may take it back at once.
        QDeadlineTimer deadline = {};
        QString problem = {}; ///< Why it could not be taken back at once.
    };

    enum class TrialEnd {
        Kept,
        TakenBack,
        Unknown, ///< The helper knew of no trial any more.
    };
    Q_ENUM(TrialEnd)

    PolicyService(StatusService &status, const QDBusConnection &bus, QObject *parent = nullptr,
                  const QString &service = protocol::kService);

    [[nodiscard]] Readiness readiness() const;
    /// Why nothing can be changed and what still works; empty when it can, or is not known yet.
    [[nodiscard]] QString readOnlyText() const;

    /// Asks the helper who it is, once; readinessChanged() tells. Never prompts.
    void probe();

    // Each asks for a password once. \p done is called in the GUI thread, unless \p context is
    // gone by then. They return the operation's name, for cancel().

    /// \p what: a sentence that the trial bar and the message afterwards show.
    QString apply(const protocol::ProfileTexts &items, protocol::ApplyFlags flags,
                  const QString &note, quint32 seconds, const QString &what, QObject *context,
                  Done done);
    QString setMode(const protocol::ProfileRefs &profiles, protocol::ProfileMode mode,
                    const QString &note, quint32 seconds, const QString &what, QObject *context,
                    Done done);
    QString disable(const QList<QByteArray> &files, const QList<QByteArray> &acknowledged,
                    const QString &note, const QString &what, QObject *context, Done done);
    QString enable(const QList<QByteArray> &files, const QString &note, const QString &what,
                   QObject *context, Done done);
    QString unload(const QList<QByteArray> &profiles, const QList<QByteArray> &acknowledged,
                   const QString &note, const QString &what, QObject *context, Done done);
    QString unloadEverything(const QList<QByteArray> &acknowledged, const QString &note,
                             const QString &what, QObject *context, Done done);
    QString restore(quint64 entry, protocol::ApplyFlags flags,
                    const QList<QByteArray> &acknowledged, const QString &note, const QString &what,
                    QObject *context, Done done);

    /// Loads files as they stand on the disk, read off the GUI thread and sent in as many calls as
    /// the helper's limits need, each with a password of its own (see reloadCalls()). \p done is
    /// called once: at the end, or at the first call that fails. Files that cannot be read are
    /// among the items.
    QString reload(const std::vector<std::string> &files, const QString &note, const QString &what,
                   QObject *context, Done done);
    /// How many passwords at least reload() asks for.
    [[nodiscard]] static int reloadCalls(std::size_t files);

    /// Says that apply() with \p items and \p flags would take \p operation back, so that undo()
    /// needs no look into the history, which would ask for a password of its own.
    void rememberUndo(const QString &operation, const protocol::ProfileTexts &items,
                      protocol::ApplyFlags flags);

    /// Takes the change of \p operation back: with one call when it is known how, else through its
    /// entry in the history. \p acknowledged: as of restore().
    QString undo(const QString &operation, const QString &what, QObject *context, const Done &done,
                 const QList<QByteArray> &acknowledged = {});

    /// Gives an operation up while its prompt is open.
    void cancel(const QString &operation);

    [[nodiscard]] const std::optional<Trial> &trial() const { return m_trial; }
    void keepTrial();
    void revertTrial();

    /// The one that ends first comes first; without trial().
    [[nodiscard]] const QList<Pending> &pending() const { return m_pending; }
    /// Asks the helper; pendingChanged() follows when there is something new. Never prompts.
    void askPending();
    void endPending(const QString &operation);

    void listHistory(quint64 before, quint32 most, QObject *context,
                     Answer<protocol::HistoryEntries> answer);
    void readHistoryText(const QByteArray &digest, QObject *context, Answer<QByteArray> answer);

    /// The policy that the kernel holds of \p profile, a top-level one, as it keeps it. Asks for a
    /// password.
    void readLoadedPolicy(const QByteArray &profile, QObject *context, Answer<QByteArray> answer);

    /// Has the kernel log what deny rules hide, for 10 to 86400 seconds; 0 ends it. Asks for a
    /// password. \returns the operation's name, for cancel().
    QString recordSilenced(const QString &note, quint32 seconds, QObject *context,
                           Answer<void> answer);

Q_SIGNALS:
    void readinessChanged();
    /// Something was, or may have been, changed. \p what as given; empty with a failure.
    void changed(const pavise::ui::ChangeOutcome &outcome, const QString &what);
    void trialChanged();
    void pendingChanged();
    /// The trial is over. \p sentence tells.
    void trialEnded(pavise::ui::PolicyService::TrialEnd end, const QString &sentence);

private:
    /// What the files of a call must hold when it was done, to tell after the helper died.
    struct Expectation
    {
        std::string path;
        QByteArray digest;
    };

    void watch(client::HelperClient::Items future, const QString &operation, quint32 seconds,
               bool isTrial, const QString &what, const QList<Expectation> &expected,
               QObject *context, Done done);
    [[nodiscard]] ChangeOutcome outcomeOf(const client::Result<protocol::ItemResults> &result,
                                          const QList<Expectation> &expected) const;
    void learnFrom(client::Failure failure);
    void startTrial(const QString &operation, quint32 seconds, const QString &what);
    void endTrial(TrialEnd end, const QString &sentence);
    using Inverse = std::function<QString(const QString &what, QObject *context, const Done &done)>;
    void addInverse(const QString &operation, Inverse inverse);
    void rememberMode(const QString &operation, const protocol::ProfileRefs &profiles);
    void takePending(const protocol::PendingReverts &found);
    void setPending(const QList<Pending> &pending);
    struct Reload;
    void reloadNext(const std::shared_ptr<Reload> &reload);
    void takeTrialAnswer(const QString &operation, const client::Result<void> &result,
                         TrialEnd wanted, const QString &done, const QString &problem);

    StatusService &m_status;
    client::HelperClient m_client;
    Readiness m_helper = Readiness::Unknown;
    std::optional<Trial> m_trial;
    QTimer m_trialEnd;
    QList<Pending> m_pending;
    QTimer m_pendingEnd;
    /// How the last changes are taken back, the newest last.
    QList<std::pair<QString, Inverse>> m_inverses;
    QSet<QString> m_parts;             ///< Calls of reload() that are not its only one.
    QHash<QString, QString> m_reloads; ///< What reload() returned, and the call that runs for it.
};

} // namespace pavise::ui
