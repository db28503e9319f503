// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/apply/apply_sheet.h"

#include "ui/common/appearance/icons.h"
#include "ui/common/convert.h"
#include "ui/common/screen_size.h"
#include "ui/common/settings.h"
#include "ui/compare/impact_view.h"
#include "ui/pages/apply/apply_cards.h"
#include "ui/pages/text_export.h"
#include "ui/services/check_service.h"
#include "ui/services/logs/denial_service.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page/page_header.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pavise::ui {

ApplySheet::ApplySheet(PolicyService &policy, StatusService &status, DenialService &denials,
                       std::vector<FileChange> changes, bool load, QWidget *parent)
    : QDialog(parent)
    , m_policy(policy)
    , m_status(status)
    , m_denials(denials)
    , m_changes(std::move(changes))
{
    setWindowModality(Qt::WindowModal);
    build(load);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_stop.stop_requested())
            return;
        const Findings found = m_watcher.result();
        m_local = found.local;
        m_preview = found.preview;
        showPreview();
    });
    connect(&policy, &PolicyService::readinessChanged, this, &ApplySheet::showReadiness);
    connect(&policy, &PolicyService::trialChanged, this, &ApplySheet::showReadiness);
    startPreview();
    policy.probe();
    showReadiness();
}

ApplySheet::~ApplySheet()
{
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void ApplySheet::build(bool load)
{
    m_title = new TextLabel({}, TextLevel::Title);
    m_sentence = new TextLabel(tr("What the change means is being worked out."), TextLevel::Body,
                               Role::Muted);
    m_sentence->wrapped();
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(look::unit());
    m_progress->setAccessibleName(tr("Comparing"));
    m_message = new MessageBar;
    m_cards = new QScrollArea;
    m_cards->setFrameShape(QFrame::NoFrame);
    m_cards->setWidgetResizable(true);
    m_cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cards->setAccessibleName(tr("What changes"));

    m_note = new QLineEdit;
    m_note->setPlaceholderText(tr("Note for the history (optional)"));
    m_note->setAccessibleName(tr("Note for the history"));
    m_note->setMaxLength(250);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::units(6), look::units(5), look::units(6), look::units(5));
    layout->setSpacing(look::units(3));
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_cards, 3);
    showImpact(*layout);
    layout->addWidget(makeDiff());
    layout->addWidget(m_diff, 2);
    layout->addWidget(new Hairline);
    layout->addWidget(makeOptions(load));
    layout->addWidget(m_note);

    auto *box = new QDialogButtonBox;
    m_apply = new QPushButton(icon(u"lock"_s), tr("&Apply…"));
    m_export = new QPushButton(icon(u"save"_s), tr("&Export…"));
    m_export->setToolTip(tr("Writes the new texts into a folder of your choice"));
    for (QPushButton *button : {m_apply, m_export})
        button->setAutoDefault(false);
    box->addButton(m_export, QDialogButtonBox::ActionRole);
    m_cancel = box->addButton(QDialogButtonBox::Cancel);
    m_cancel->setAutoDefault(false);
    box->addButton(m_apply, QDialogButtonBox::ApplyRole);
    auto *hint = (new TextLabel(tr("An administrator’s password is asked for once."),
                                TextLevel::Small, Role::Muted))
                     ->wrapped();
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(look::units(2));
    bottom->addWidget(new Glyph(u"lock"_s, Role::Muted));
    bottom->addWidget(hint, 1);
    bottom->addWidget(box);
    layout->addLayout(bottom);
    connect(m_apply, &QPushButton::clicked, this, &ApplySheet::apply);
    connect(m_export, &QPushButton::clicked, this, &ApplySheet::exportChanges);
    connect(m_cancel, &QPushButton::clicked, this, &ApplySheet::reject);

    const QString title = tr("Apply changes to %1").arg(subject());
    setWindowTitle(title);
    m_title->setText(title);
    resize(onScreen(*this, {look::characters(110), look::rowHeight() * 20}));
    showText();
    updateButtons();
}

QWidget *ApplySheet::makeDiff()
{
    m_diff = makeDiffView();
    m_diff->hide();
    m_diff->setMinimumHeight(look::rowHeight() * 5);
    m_diffToggle = new QToolButton;
    m_diffToggle->setAutoRaise(true);
    m_diffToggle->setCheckable(true);
    m_diffToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_diffToggle->setArrowType(Qt::RightArrow);
    connect(m_diffToggle, &QToolButton::toggled, this, [this](bool isOpen) {
        m_diff->setVisible(isOpen);
        m_diffToggle->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    });
    return m_diffToggle;
}

void ApplySheet::showText()
{
    const DiffCounts counts = showDiff(*m_diff, written());
    m_diffToggle->setText(
        tr("Text &diff: +%1 −%2 lines in %n file(s)", nullptr, static_cast<int>(written().size()))
            .arg(counts.added)
            .arg(counts.removed));
    m_diffToggle->setShortcut(QKeySequence(u"Alt+D"_s)); // a new text takes it away
}

const std::vector<FileChange> &ApplySheet::written() const
{
    return writesLocal() ? m_local.changes : m_changes;
}

bool ApplySheet::writesLocal() const
{
    return !m_local.changes.empty() && m_where->currentIndex() == 1;
}

void ApplySheet::startPreview()
{
    // What was found for the other place is of no use any more.
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_preview = {};
    m_progress->show();
    m_sentence->setText(tr("What the change means is being worked out."));
    m_watcher.setFuture(
        QtConcurrent::run([input = PreviewInput{.changes = written(),
                                                .tree = m_status.tree(),
                                                .status = m_status.snapshot(),
                                                .denials = m_denials.snapshot()},
                           own = m_changes, local = m_local, stop = m_stop.get_token()] {
            const bool isKnown = local.obstacle != LocalObstacle::None || !local.changes.empty();
            return Findings{.local = isKnown ? local : localVariant(own, input.tree),
                            .preview = previewChange(input, stop)};
        }));
}

/// An abstraction or tunable concerns profiles far beyond those that are loaded with it.
void ApplySheet::showImpact(QVBoxLayout &layout)
{
    const auto shared = std::ranges::find_if(m_changes, [](const FileChange &change) {
        return change.file.starts_with("abstractions/") || change.file.starts_with("tunables/");
    });
    if (shared == m_changes.end())
        return;
    auto *impact = new ImpactView;
    impact->setMinimumHeight(look::rowHeight() * 6);
    layout.addWidget(impact, 2);
    const SystemTree &tree = m_status.tree();
    const std::string base = tree.path("/etc/apparmor.d");
    impact->start(
        base, [tree] { return compileOptionsOf(tree); }, base + '/' + shared->file, shared->after);
}

QWidget *ApplySheet::makeOptions(bool load)
{
    m_load = new QCheckBox(tr("&Load into the kernel now"));
    m_load->setChecked(load);
    m_keep = new QCheckBox(tr("&Keep after reboot"));
    m_keep->setToolTip(tr("Writes the text to /etc/apparmor.d"));
    m_keep->setChecked(true);
    m_try = new QCheckBox(tr("&Try first: undo by itself unless I confirm within"));
    m_try->setChecked(load && settings::value(settings::kTryFirst));
    m_where = new QComboBox;
    m_where->addItems({tr("the profile’s own file"), tr("local/ overrides (survive upgrades)")});
    m_where->setAccessibleName(tr("Write to"));
    m_where->setEnabled(false);
    connect(m_where, &QComboBox::activated, this, [this] {
        showText();
        startPreview();
        updateButtons();
    });
    auto *where = new TextLabel(tr("&Write to"));
    where->setBuddy(m_where);
    m_seconds = new QSpinBox;
    m_seconds->setRange(settings::kTrialSeconds.least, settings::kTrialSeconds.most);
    m_seconds->setValue(settings::value(settings::kTrialSeconds));
    //: Unit behind a number: seconds
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setAccessibleName(tr("Seconds to confirm in"));
    m_dangerous = new QCheckBox(tr("I know that the s&ystem may become unusable: apply all the "
                                   "same, as a trial"));
    m_dangerous->hide();
    for (QCheckBox *box : {m_load, m_keep, m_try, m_dangerous})
        connect(box, &QCheckBox::toggled, this, &ApplySheet::updateButtons);

    auto *options = new QWidget;
    auto *rows = new QVBoxLayout(options);
    rows->setContentsMargins({});
    rows->setSpacing(look::units(2));
    auto *first = new QHBoxLayout;
    first->addWidget(m_load);
    first->addSpacing(look::units(3));
    first->addWidget(m_keep);
    first->addStretch();
    first->addWidget(where);
    first->addWidget(m_where);
    first->setSpacing(look::units(2));
    auto *second = new QHBoxLayout;
    second->setSpacing(look::units(2));
    second->addWidget(m_try);
    second->addWidget(m_seconds);
    second->addStretch();
    rows->addLayout(first);
    rows->addLayout(second);
    rows->addWidget(m_dangerous);
    return options;
}

QString ApplySheet::subject() const
{
    const QString first = m_changes.empty() ? QString() : toDisplay(m_changes.front().file);
    const int more = static_cast<int>(m_changes.size()) - 1;
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(first) : first;
}

void ApplySheet::setTrying(bool isTrying)
{
    m_try->setChecked(isTrying);
}

bool ApplySheet::isTrial() const
{
    return m_load->isChecked() && (m_try->isChecked() || m_dangerous->isChecked());
}

bool ApplySheet::canChange() const
{
    // One trial at a time: two countdowns could not be told apart.
    return m_policy.readOnlyText().isEmpty() && !m_policy.trial() && !m_isStale;
}

void ApplySheet::showReadiness()
{
    const bool wasBlocked = std::exchange(m_isBlocked, !canChange());
    if (const QString text = m_policy.readOnlyText(); !text.isEmpty())
        m_message->show(Role::Info, tr("Only to look at."), text);
    else if (m_policy.trial())
        m_message->show(Role::Info, tr("Another change is being tried."),
                        tr("Keep that one or revert it first, in the bar above; nothing of yours "
                           "is lost."));
    else if (wasBlocked && !m_isStale)
        m_message->hide();
    updateButtons();
}

void ApplySheet::showPreview()
{
    m_progress->hide();
    if (m_local.obstacle == LocalObstacle::AlreadyLocal)
        m_where->setCurrentIndex(1);
    m_where->setToolTip(obstacleText(m_local.obstacle));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(look::units(2));
    fillPreview(*column, m_preview);
    m_cards->setWidget(content);
    content->setAutoFillBackground(false);
    m_cards->viewport()->setAutoFillBackground(false);

    std::uint64_t fixed = 0;
    std::uint64_t recorded = 0;
    for (const ProfilePreview &profile : m_preview.profiles) {
        fixed += profile.fixed;
        recorded += profile.recorded;
    }
    if (!m_preview.errors.isEmpty())
        m_sentence->setText(tr("The text has errors. Correct them in the editor, or export the "
                               "text as a draft."));
    else if (recorded > 0)
        m_sentence->setText(tr("It compiles for this kernel. It settles %1 of %2 recorded denials.")
                                .arg(fixed)
                                .arg(recorded));
    else
        m_sentence->setText(tr("It compiles for this kernel. No recorded denials are concerned."));
    updateButtons();
}

void ApplySheet::updateButtons()
{
    const bool isIdle = m_operation.isEmpty();
    const bool isFree = isIdle && canChange();
    const bool isChecked = m_preview.isComplete && m_preview.errors.isEmpty();
    m_where->setEnabled(isFree && !m_local.changes.empty());
    m_load->setEnabled(isFree);
    m_keep->setEnabled(isFree);
    m_try->setEnabled(isFree && m_load->isChecked() && !m_dangerous->isChecked());
    m_seconds->setEnabled(isFree && isTrial());
    m_dangerous->setEnabled(isFree);
    m_note->setEnabled(isFree);
    m_export->setEnabled(isIdle);
    m_apply->setEnabled(isFree && isChecked && (m_load->isChecked() || m_keep->isChecked()));
    m_apply->setText(m_load->isChecked() ? tr("&Apply…") : tr("&Save…"));
    // Enter must not run past a warning.
    const bool mayBeDefault = m_apply->isEnabled() && !m_preview.hasConcern();
    m_apply->setDefault(mayBeDefault);
}

void ApplySheet::apply()
{
    using protocol::ApplyFlag;
    protocol::ApplyFlags flags;
    flags.setFlag(ApplyFlag::Load, m_load->isChecked());
    flags.setFlag(ApplyFlag::Save, m_keep->isChecked());
    flags.setFlag(ApplyFlag::Dangerous, m_dangerous->isChecked());
    const bool isSaved = m_keep->isChecked();
    const quint32 seconds = isTrial() ? static_cast<quint32>(m_seconds->value()) : 0;
    const QString what = m_load->isChecked() ? tr("The change of %1 is active.").arg(subject())
                                             : tr("%1 is saved.").arg(subject());
    m_message->hide();
    m_operation =
        m_policy.apply(m_preview.batch, flags, m_note->text(), seconds, what, this,
                       [this, isSaved](const ChangeOutcome &outcome) { take(outcome, isSaved); });
    rememberUndo(isSaved, flags);
    updateButtons();
    m_cancel->setFocus();
}

/// The earlier texts in the place of the new ones, as one batch. A profile file that was new would
/// have to go, which only the history can do; a local file that was new becomes empty, as Debian
/// ships them.
void ApplySheet::rememberUndo(bool isSaved, protocol::ApplyFlags flags)
{
    protocol::ProfileTexts back;
    for (const protocol::ProfileText &item : std::as_const(m_preview.batch)) {
        const auto change =
            std::ranges::find(written(), item.file.toStdString(), &FileChange::file);
        if (change == written().end()) {
            back << item;
            continue;
        }
        if (!change->existed && (!change->file.contains('/') || !isSaved)) {
            if (!change->file.contains('/'))
                return;
            continue; // it is not on the disk
        }
        const QByteArray before = QByteArray::fromStdString(change->before);
        back << protocol::ProfileText{
            .file = item.file,
            .text = before,
            .expectedDigest =
                QCryptographicHash::hash(isSaved ? item.text : before, QCryptographicHash::Sha256)};
    }
    if (!flags.testFlag(protocol::ApplyFlag::Dangerous))
        m_policy.rememberUndo(m_operation, back, flags);
}

void ApplySheet::take(const ChangeOutcome &outcome, bool isSaved)
{
    m_operation.clear();
    if (outcome.isDone()) {
        Q_EMIT applied(outcome, isSaved);
        accept();
        return;
    }
    if (outcome.kind == ChangeOutcome::Kind::Dismissed) {
        m_message->show(Role::Info, tr("Not applied."),
                        tr("The password prompt was closed. Nothing was changed."));
    } else {
        m_dangerous->setVisible(outcome.code == protocol::ErrorCode::Dangerous
                                || m_dangerous->isChecked());
        const bool isUncertain = outcome.kind == ChangeOutcome::Kind::Uncertain;
        m_message->show(isUncertain ? Role::Warn : Role::Bad,
                        isUncertain ? tr("Look again.") : tr("Not applied."),
                        (QStringList(outcome.sentence) + outcome.items).join(u' '));
        m_message->setToolTip(outcome.detail);
        // What this sheet compares with is not there any more.
        m_isStale = isUncertain || outcome.code == protocol::ErrorCode::Conflict;
    }
    updateButtons();
    if (outcome.code == protocol::ErrorCode::Conflict)
        Q_EMIT conflicted();
}

void ApplySheet::reject()
{
    // With a prompt open, Cancel closes the prompt; the sheet stays.
    if (m_operation.isEmpty())
        QDialog::reject();
    else
        m_policy.cancel(m_operation);
}

void ApplySheet::exportChanges()
{
    std::vector<ExportedText> texts;
    for (const FileChange &change : written())
        texts.push_back({.file = change.file, .bytes = change.after});
    const ExportResult result = exportTexts(this, texts);
    if (result.role != Role::None)
        m_message->show(result.role, result.head, result.text);
}

} // namespace pavise::ui
