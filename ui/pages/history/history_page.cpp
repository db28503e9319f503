// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/history/history_page.h"

#include "ui/common/appearance/icons.h"
#include "ui/common/convert.h"
#include "ui/common/time_text.h"
#include "ui/models/history_model.h"
#include "ui/pages/apply/command_sheet.h"
#include "ui/pages/history/history_texts.h"
#include "ui/services/policy/policy_text.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page/page_header.h"
#include "ui/widgets/table/table_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

constexpr quint32 kPage = 100; ///< Entries that are read at once.

QString display(const QByteArray &bytes)
{
    return toDisplay({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace

HistoryPage::HistoryPage(PolicyService &policy, QWidget *parent)
    : Page(parent)
    , m_policy(policy)
    , m_model(new HistoryModel(verbText, this))
    , m_message(new MessageBar)
    , m_table(new TableView)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_older(makeButton(tr("Show &older"), u"clock"_s))
    , m_refresh(makeButton(tr("Refresh"), u"refresh"_s))
    , m_details(new DetailsPane)
{
    connect(m_refresh, &QPushButton::clicked, this, &HistoryPage::refresh);
    connect(m_older, &QPushButton::clicked, this,
            [this] { load(m_model->entry(m_model->rowCount() - 1).id); });
    m_header = new PageHeader(tr("History"), {m_older, m_refresh});
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Changes"));
    m_table->setColumns({{16}, {30}, {14}, {10, 1}, {14}, {28, 2}});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    auto *messages = new QHBoxLayout;
    messages->setContentsMargins(look::units(5), 0, look::units(4), look::units(2));
    messages->addWidget(m_message);
    layout->addLayout(messages);
    layout->addWidget(new Hairline);
    m_stack->addWidget(framed(m_table));
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    QPushButton *profiles = m_empty->addButton(tr("Show prof&iles"), u"profiles"_s, false);
    connect(profiles, &QPushButton::clicked, this,
            [this] { Q_EMIT linkActivated({.page = PageId::Profiles}); });
    m_read = m_empty->addButton(tr("&Show the history…"), u"lock"_s, true);
    connect(m_read, &QPushButton::clicked, this, &HistoryPage::refresh);
    buildActions();

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPage::showDetails);
    const auto becomeStale = [this] {
        m_isStale = m_isRead;
        showState();
    };
    connect(&policy, &PolicyService::changed, this, becomeStale);
    connect(&policy, &PolicyService::trialEnded, this, becomeStale);
    connect(&policy, &PolicyService::readinessChanged, this, &HistoryPage::showState);
    showState();
    showDetails();
}

void HistoryPage::buildActions()
{
    const auto add = [this](const QString &text, const QString &iconName, const QKeySequence &keys,
                            void (HistoryPage::*slot)()) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_actions << action;
        m_table->addAction(action);
    };
    add(tr("&View the change…"), u"diff"_s, Qt::Key_Return, &HistoryPage::view);
    add(tr("&Compare in meaning"), u"explain"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_V,
        &HistoryPage::compare);
    add(tr("&Restore…"), u"undo"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_R, &HistoryPage::restore);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table, &QTreeView::doubleClicked, m_actions.first(), &QAction::trigger);
}

QWidget *HistoryPage::details()
{
    return m_details;
}

void HistoryPage::refresh()
{
    load(0);
}

void HistoryPage::load(quint64 before)
{
    if (m_isLoading || m_policy.readiness() == Readiness::OtherSystem)
        return;
    m_isLoading = true;
    m_header->setBusy(true);
    m_policy.listHistory(before, kPage, this,
                         [this, before](const client::Result<protocol::HistoryEntries> &page) {
                             take(page, before == 0);
                         });
}

void HistoryPage::take(const client::Result<protocol::HistoryEntries> &page, bool isFirst)
{
    m_isLoading = false;
    m_header->setBusy(false);
    m_failure.clear();
    if (!page) {
        m_failure = page.error().failure == client::Failure::Dismissed
            ? tr("The password prompt was closed, so the history was not read.")
            : failureText(page.error());
    } else if (isFirst) {
        m_isRead = true;
        m_isStale = false;
        const protocol::HistoryEntry *chosen = current();
        const quint64 id = chosen != nullptr ? chosen->id : 0;
        m_model->setEntries(*page);
        const auto kept = std::ranges::find(*page, id, &protocol::HistoryEntry::id);
        const int row = kept != page->end() ? static_cast<int>(kept - page->begin()) : 0;
        m_table->setCurrentIndex(m_model->index(row, 0));
    } else {
        m_model->append(*page);
    }
    if (page)
        m_hasOlder = page->size() == kPage;
    showState();
    showDetails();
}

void HistoryPage::showState()
{
    const int count = m_model->rowCount();
    const bool isOther = m_policy.readiness() == Readiness::OtherSystem;
    const bool hasTable = count > 0 && !isOther;
    m_stack->setCurrentIndex(hasTable ? 0 : 1);
    m_older->setVisible(hasTable && m_hasOlder);
    m_refresh->setVisible(hasTable);
    m_read->setVisible(!isOther && !m_isRead);
    m_header->setSentence(hasTable ? tr("%n change(s), newest first", nullptr, count) : QString());
    m_message->hide();
    if (isOther)
        m_empty->setText(u"history"_s, tr("No history here"), m_policy.readOnlyText());
    else if (hasTable && !m_failure.isEmpty())
        m_message->show(Role::Warn, tr("Not up to date."), m_failure);
    else if (hasTable && m_isStale)
        m_message->show(Role::Info, tr("There are newer changes."), tr("Refresh shows them."));
    else if (!m_failure.isEmpty())
        m_empty->setText(u"history"_s, tr("The history cannot be read"), m_failure);
    else if (m_isRead)
        m_empty->setText(u"history"_s, tr("No changes yet"),
                         tr("Each change that you apply with Pavise is kept here with the text "
                            "before it, so that you can look at it and go back."));
    else
        m_empty->setText(u"history"_s, tr("The history is not shown yet"),
                         tr("Each change that was made with Pavise is kept with the text before "
                            "it, where only root can read it. An administrator’s password opens "
                            "it."));
}

const protocol::HistoryEntry *HistoryPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->entry(index.row()) : nullptr;
}

void HistoryPage::showDetails()
{
    const protocol::HistoryEntry *entry = current();
    m_actions[0]->setEnabled(entry != nullptr && !entry->files.isEmpty());
    m_actions[1]->setEnabled(entry != nullptr && !entry->files.isEmpty());
    m_actions[2]->setEnabled(entry != nullptr && (!entry->files.isEmpty() || entry->hasPolicy));
    if (entry == nullptr) {
        m_details->showHint(tr("Choose a change to see what it did and to go back."));
        return;
    }
    m_details->clear();
    m_details->addTitle(verbText(entry->verb));
    m_details->addSentence(HistoryModel::subject(*entry));
    QList<QPushButton *> buttons;
    for (QAction *action : std::as_const(m_actions)) {
        QPushButton *button = makeButton(action->text());
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        buttons << button;
    }
    m_details->addButtons(buttons);
    m_details->addSection(tr("Change"));
    QList<DetailsPane::Fact> facts{
        {tr("Time"), fullTime(HistoryModel::time(*entry))},
        {tr("User"), m_model->userName(entry->uid)},
        {tr("Operation"), entry->operation, true},
    };
    if (!entry->note.isEmpty())
        facts << DetailsPane::Fact{tr("Note"), display(entry->note)};
    m_details->addFacts(facts);
    if (!entry->files.isEmpty()) {
        m_details->addSection(tr("Files"));
        QStringList files;
        for (const protocol::ChangedFile &file : entry->files)
            files << display(file.file);
        m_details->addLines(files);
    }
}

void HistoryPage::view()
{
    const protocol::HistoryEntry *entry = current();
    if (entry == nullptr)
        return;
    const QString title = verbText(entry->verb) + u": "_s + HistoryModel::subject(*entry);
    fetchTexts(m_policy, *entry, this,
               [this, title](const std::vector<FileChange> &changes, const QString &failure) {
                   if (changes.empty()) {
                       m_message->show(Role::Warn, tr("The texts cannot be read."), failure);
                       return;
                   }
                   auto *dialog = new HistoryDialog(title, changes, this);
                   dialog->setAttribute(Qt::WA_DeleteOnClose);
                   dialog->open();
               });
}

void HistoryPage::compare()
{
    const protocol::HistoryEntry *entry = current();
    if (entry == nullptr)
        return;
    const QString when = shortTime(HistoryModel::time(*entry));
    fetchTexts(m_policy, *entry, this,
               [this, when](const std::vector<FileChange> &changes, const QString &failure) {
                   if (changes.empty()) {
                       m_message->show(Role::Warn, tr("The texts cannot be read."), failure);
                       return;
                   }
                   // A profile says more than an abstraction that was changed with it.
                   const auto profile = std::ranges::find_if(
                       changes, [](const FileChange &each) { return !each.file.contains('/'); });
                   Q_EMIT compareRequested(profile != changes.end() ? *profile : changes.front(),
                                           when);
               });
}

void HistoryPage::restore()
{
    const protocol::HistoryEntry *entry = current();
    if (entry == nullptr)
        return;
    QStringList subjects;
    for (const protocol::ChangedFile &file : entry->files)
        subjects << display(file.file);
    for (const QByteArray &profile : entry->profiles)
        subjects << display(profile);
    protocol::ApplyFlags flags = protocol::ApplyFlag::Load;
    flags.setFlag(protocol::ApplyFlag::Save, !entry->files.isEmpty());
    Command command{
        .title = tr("Restore what was before"),
        .sentence = tr("Files and kernel get back what they held before the change of %1. What "
                       "was changed later in the same files is put aside too; it stays in the "
                       "history.")
                        .arg(fullTime(HistoryModel::time(*entry))),
        .button = tr("&Restore…"),
        .subjects = subjects,
        .isWeakening = true,
        .run = [this, id = entry->id, flags](const QList<QByteArray> &acknowledged,
                                             const QString &note, QObject *context,
                                             PolicyService::Done done) {
            return m_policy.restore(id, flags, acknowledged, note,
                                    tr("The state before is restored."), context, std::move(done));
        }};
    auto *sheet = new CommandSheet(m_policy, std::move(command), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

} // namespace pavise::ui
