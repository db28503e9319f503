// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/rules/silenced_dialog.h"

#include "core/explain/answer/explanation.h"
#include "core/explain/reality/silenced.h"
#include "ui/common/appearance/icons.h"
#include "ui/common/convert.h"
#include "ui/common/diagnostic_text.h"
#include "ui/common/screen_size.h"
#include "ui/models/access_text.h"
#include "ui/models/cells.h"
#include "ui/models/table_cell.h"
#include "ui/services/change/change_rows.h"
#include "ui/services/check_service.h"
#include "ui/services/policy/policy_service.h"
#include "ui/services/policy/policy_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page/page_header.h"
#include "ui/widgets/table/table_view.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

constexpr int kUsualMinutes = 5;
constexpr int kMostMinutes = 60;

} // namespace

SilencedReport readSilenced(const SystemTree &tree, const std::string &path,
                            const std::stop_token &stop)
{
    SilencedReport report;
    const compile::CompileOptions options = compileOptionsOf(tree);
    text::SourceSet sources;
    const auto compiled = compile::compile(sources, text::DiskFiles(), path, options, stop);
    const auto error =
        std::ranges::find(compiled.diagnostics, text::Severity::Error, &text::Diagnostic::severity);
    if (error != compiled.diagnostics.end()) {
        report.problem = diagnosticText(*error);
        return report;
    }
    const policy::Policy &policy = compiled.value.policy;
    compile::Workspace workspace;
    for (std::size_t i = 0; i < compiled.value.profiles.size() && !stop.stop_requested(); ++i) {
        const auto silenced = explain::silencedDenials(
            workspace, policy, *explain::resolvedProfile(compiled.value, i), options, stop);
        if (!silenced)
            continue;
        for (const explain::Silenced &each : *silenced) {
            SilencedRow row{.profile = compiled.value.profiles[i].name,
                            .permissions =
                                toDisplay(explain::permissionText(each.example, each.permissions)),
                            .accessClass = toDisplay(explain::className(each.example)),
                            .example = accessTarget(each.example),
                            .rules = {}};
            for (const policy::Origin &origin : each.rules)
                row.rules.push_back(explain::ruleText(sources, policy, origin));
            report.rows.push_back(std::move(row));
        }
    }
    return report;
}

SilencedDialog::SilencedDialog(PolicyService &policy, const SystemTree &tree,
                               const std::string &profile, const std::string &path, QWidget *parent)
    : QDialog(parent)
    , m_policy(policy)
    , m_tree(tree)
    , m_progress(new QProgressBar)
    , m_message(new MessageBar)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_rows(new QStandardItemModel(this))
    , m_view(new TableView)
    , m_minutes(new QSpinBox)
    , m_record(makeButton(tr("&Log them…"), u"lock"_s))
    , m_end(makeButton(tr("&Stop logging")))
{
    const QString title = tr("What %1 refuses without a record").arg(toDisplay(profile));
    setWindowTitle(title);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(look::unit());
    m_progress->setAccessibleName(tr("Looking for what is hidden"));
    m_view->setModel(m_rows);
    m_view->setRootIsDecorated(false);
    m_view->setSortingEnabled(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(tr("Refusals that leave no record"));
    m_rows->setHorizontalHeaderLabels(
        {tr("Example"), tr("Permissions"), tr("Class"), tr("Deny rule"), tr("Place")});
    m_view->setColumns({{26}, {14}, {12, 2}, {30}, {24, 1}});
    connect(m_view, &QAbstractItemView::activated, this, &SilencedDialog::openRule);
    m_stack->addWidget(framed(m_view));
    m_stack->addWidget(m_empty);
    m_empty->setText(u"clock"_s, tr("Looking for what is hidden"),
                     tr("Each deny rule is held against all others."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::units(6), look::units(5), look::units(6), look::units(5));
    layout->setSpacing(look::units(3));
    layout->addWidget((new TextLabel(title, TextLevel::Title))->wrapped());
    layout->addWidget((new TextLabel(tr("A deny rule refuses and keeps quiet about it: a program "
                                        "may fail, and no log says why. Each row is a shortest "
                                        "example of what a rule hides."),
                                     TextLevel::Body, Role::Muted))
                          ->wrapped());
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    layout->addWidget(new Hairline);
    layout->addWidget(makeSwitch());
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(box, &QDialogButtonBox::rejected, this, &SilencedDialog::reject);
    layout->addWidget(box);
    resize(onScreen(*this, {look::characters(110), look::rowHeight() * 17}));

    connect(&policy, &PolicyService::readinessChanged, this, &SilencedDialog::updateButtons);
    policy.probe();
    m_work.start(
        [tree, path](const std::stop_token &stop) {
            return std::shared_ptr<const SilencedReport>(
                std::make_shared<SilencedReport>(readSilenced(tree, path, stop)));
        },
        [this](const std::shared_ptr<const SilencedReport> &report) { take(report); });
    updateButtons();
}

QWidget *SilencedDialog::makeSwitch()
{
    m_minutes->setRange(1, kMostMinutes);
    m_minutes->setValue(kUsualMinutes);
    //: Unit behind a number: minutes
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Minutes to log"));
    connect(m_record, &QPushButton::clicked, this, [this] {
        constexpr int kSeconds = 60;
        record(static_cast<quint32>(m_minutes->value() * kSeconds));
    });
    connect(m_end, &QPushButton::clicked, this, [this] { record(0); });
    auto *text = new TextLabel(tr("Have the kernel log what all profiles refuse silently, for"));
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(look::units(2));
    row->addWidget(text);
    row->addWidget(m_minutes);
    row->addStretch();
    row->addWidget(m_end);
    row->addWidget(m_record);
    return widget;
}

void SilencedDialog::take(const std::shared_ptr<const SilencedReport> &report)
{
    m_report = report;
    m_progress->hide();
    for (const SilencedRow &row : report->rows) {
        const explain::RuleText *rule = row.rules.empty() ? nullptr : &row.rules.front();
        m_rows->appendRow(
            {tableCell(row.example, CellKind::Mono), tableCell(row.permissions, CellKind::Mono),
             tableCell(row.accessClass, CellKind::Muted),
             tableCell(rule != nullptr ? toDisplay(rule->text) : u"–"_s, CellKind::Mono),
             tableCell(rule != nullptr
                           ? u"%1:%2"_s.arg(nameBelow(m_tree.path("/etc/apparmor.d"), rule->path))
                                 .arg(rule->at.line)
                           : u"–"_s,
                       CellKind::Mono)});
    }
    if (!report->problem.isEmpty())
        m_empty->setText(u"error"_s, tr("The profile has errors"), report->problem);
    else
        m_empty->setText(u"check"_s, tr("Nothing is hidden"),
                         tr("Whatever this profile refuses comes into the log."));
    m_stack->setCurrentIndex(report->rows.empty() ? 1 : 0);
    m_view->setCurrentIndex(m_rows->index(0, 0));
}

void SilencedDialog::record(quint32 seconds)
{
    m_message->hide();
    m_operation = m_policy.recordSilenced(
        {}, seconds, this, [this, seconds](const client::Result<void> &done) {
            m_operation.clear();
            if (done) {
                m_isRecording = seconds > 0;
                if (m_isRecording)
                    m_message->show(Role::Changed, tr("Logging."),
                                    tr("Until %1 the log also has what deny rules refuse. Make the "
                                       "program fail again, then look at Denials.")
                                        .arg(QLocale().toString(
                                            QDateTime::currentDateTime().addSecs(seconds).time(),
                                            QLocale::ShortFormat)));
                else
                    m_message->show(Role::Info, tr("Stopped."), tr("Deny rules are silent again."));
            } else if (done.error().failure == client::Failure::Dismissed) {
                m_message->show(Role::Info, tr("Not switched."),
                                tr("The password prompt was closed. Nothing was changed."));
            } else {
                m_message->show(Role::Bad, tr("Not switched."), failureText(done.error()));
            }
            updateButtons();
        });
    updateButtons();
}

void SilencedDialog::updateButtons()
{
    const QString reason = m_policy.readOnlyText();
    const bool isFree = m_operation.isEmpty() && reason.isEmpty();
    m_record->setEnabled(isFree);
    m_minutes->setEnabled(isFree);
    m_record->setToolTip(reason);
    m_end->setVisible(m_isRecording);
    m_end->setEnabled(isFree);
    if (!reason.isEmpty())
        m_message->show(Role::Info, tr("Only to look at."), reason);
}

void SilencedDialog::openRule(const QModelIndex &index)
{
    if (!index.isValid() || m_report == nullptr)
        return;
    const SilencedRow &row = m_report->rows[static_cast<std::size_t>(index.row())];
    if (!row.rules.empty())
        Q_EMIT linkActivated({.page = PageId::Editor,
                              .file = row.rules.front().path,
                              .line = static_cast<int>(row.rules.front().at.line)});
}

void SilencedDialog::reject()
{
    // With a prompt open, Close closes the prompt; the dialog stays.
    if (m_operation.isEmpty())
        QDialog::reject();
    else
        m_policy.cancel(m_operation);
}

} // namespace pavise::ui
