// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/apply/command_sheet.h"

#include "ui/common/appearance/icons.h"
#include "ui/common/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page/page_header.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

constexpr qsizetype kMostSubjects = 12;

QString display(const QByteArray &bytes)
{
    return toDisplay({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace

CommandSheet::CommandSheet(PolicyService &policy, Command command, QWidget *parent)
    : QDialog(parent)
    , m_policy(policy)
    , m_command(std::move(command))
    , m_message(new MessageBar)
    , m_caption(new TextLabel({}, TextLevel::Strong, Role::Warn))
    , m_rows(new QVBoxLayout)
    , m_note(new QLineEdit)
    , m_run(new QPushButton(icon(u"lock"_s), m_command.button))
    , m_cancel(nullptr)
{
    setWindowModality(Qt::WindowModal);
    for (const ProcessEntry &process : m_command.processes)
        m_running << Row{QString::number(process.details.pid), toDisplay(process.details.command),
                         QByteArray::fromStdString(process.confinement.label)};
    build();
    connect(&policy, &PolicyService::readinessChanged, this, &CommandSheet::showReadiness);
    policy.probe();
    showReadiness();
}

void CommandSheet::build()
{
    setWindowTitle(m_command.title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::units(6), look::units(5), look::units(6), look::units(5));
    layout->setSpacing(look::units(3));
    layout->addWidget((new TextLabel(m_command.title, TextLevel::Title))->wrapped());
    layout->addWidget((new TextLabel(m_command.sentence, TextLevel::Body, Role::Muted))->wrapped());
    layout->addWidget(m_message);

    auto *subjects = new Card(tr("Concerned"));
    const QStringList shown = m_command.subjects.mid(0, kMostSubjects);
    for (const QString &subject : shown)
        subjects->content()->addWidget(new PathLabel(subject));
    if (const auto more = m_command.subjects.size() - shown.size(); more > 0)
        subjects->content()->addWidget(new TextLabel(
            tr("and %n more", nullptr, static_cast<int>(more)), TextLevel::Body, Role::Muted));
    layout->addWidget(subjects);
    auto *running = new QVBoxLayout;
    running->setSpacing(look::unit());
    running->addWidget(m_caption->wrapped());
    running->addLayout(m_rows);
    m_rows->setSpacing(look::unit());
    layout->addLayout(running);
    layout->addStretch();

    m_note->setPlaceholderText(tr("Note for the history (optional)"));
    m_note->setAccessibleName(tr("Note for the history"));
    m_note->setMaxLength(250);
    layout->addWidget(m_note);

    auto *box = new QDialogButtonBox;
    m_cancel = box->addButton(QDialogButtonBox::Cancel);
    m_cancel->setAutoDefault(false);
    m_run->setAutoDefault(false);
    box->addButton(m_run, QDialogButtonBox::ApplyRole);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(look::units(2));
    bottom->addWidget(new Glyph(u"lock"_s, Role::Muted));
    bottom->addWidget((new TextLabel(tr("An administrator’s password is asked for once."),
                                     TextLevel::Small, Role::Muted))
                          ->wrapped(),
                      1);
    bottom->addWidget(box);
    layout->addLayout(bottom);
    connect(m_run, &QPushButton::clicked, this, &CommandSheet::run);
    connect(m_cancel, &QPushButton::clicked, this, &CommandSheet::reject);
    showProcesses();
    setMinimumWidth(look::characters(70));
}

void CommandSheet::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // Qt fits a dialog to the hints of its texts, not to the lines that they wrap into.
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void CommandSheet::showProcesses()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget(); // NOLINT(cppcoreguidelines-owning-memory): taken from the layout
        delete item;           // NOLINT(cppcoreguidelines-owning-memory)
    }
    m_caption->setVisible(!m_running.isEmpty());
    m_caption->setText(tr("%n running program(s) lose their confinement:", nullptr,
                          static_cast<int>(m_running.size())));
    const QList<Row> shown = m_running.mid(0, kMostSubjects);
    for (const Row &row : shown)
        m_rows->addWidget(new TextLabel(
            tr("%1 (process %2), under %3").arg(row.command, row.pid, display(row.label))));
    if (const auto more = m_running.size() - shown.size(); more > 0)
        m_rows->addWidget(new TextLabel(tr("and %n more", nullptr, static_cast<int>(more)),
                                        TextLevel::Body, Role::Muted));
}

void CommandSheet::showReadiness()
{
    const QString text = m_policy.readOnlyText();
    if (!text.isEmpty())
        m_message->show(Role::Info, tr("Only to look at."), text);
    m_note->setEnabled(text.isEmpty());
    m_run->setEnabled(text.isEmpty() && m_operation.isEmpty());
    m_run->setDefault(m_run->isEnabled() && !m_command.isWeakening && m_running.isEmpty());
}

void CommandSheet::run()
{
    QList<QByteArray> acknowledged;
    for (const Row &row : std::as_const(m_running)) {
        if (!acknowledged.contains(row.label))
            acknowledged << row.label;
    }
    m_message->hide();
    m_operation = m_command.run(acknowledged, m_note->text(), this,
                                [this](const ChangeOutcome &outcome) { take(outcome); });
    showReadiness();
    m_cancel->setFocus();
}

void CommandSheet::take(const ChangeOutcome &outcome)
{
    m_operation.clear();
    if (outcome.isDone()) {
        accept();
        return;
    }
    if (outcome.code == protocol::ErrorCode::Unacknowledged) {
        m_running.clear();
        for (const protocol::ItemResult &item : outcome.results) {
            for (const protocol::RunningProcess &process : item.processes)
                m_running << Row{QString::number(process.pid), display(process.command),
                                 process.label};
        }
        showProcesses();
    }
    if (outcome.kind == ChangeOutcome::Kind::Dismissed)
        m_message->show(Role::Info, tr("Not done."),
                        tr("The password prompt was closed. Nothing was changed."));
    else
        m_message->show(outcome.kind == ChangeOutcome::Kind::Uncertain ? Role::Warn : Role::Bad,
                        tr("Not done."),
                        (QStringList(outcome.sentence) + outcome.items).join(u' '));
    m_message->setToolTip(outcome.detail);
    showReadiness();
}

void CommandSheet::reject()
{
    if (m_operation.isEmpty())
        QDialog::reject();
    else
        m_policy.cancel(m_operation);
}

} // namespace pavise::ui
