// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/wizard/learn/sessions_dialog.h"

#include "ui/common/appearance/icons.h"
#include "ui/common/convert.h"
#include "ui/common/screen_size.h"
#include "ui/common/time_text.h"
#include "ui/models/table_cell.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page/page_header.h"
#include "ui/widgets/table/table_view.h"
#include "ui/wizard/learn/session_choice.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

Badge stateOf(const SessionEntry &entry)
{
    if (!entry.session)
        return {SessionsDialog::tr("cannot be read"), Shape::Cross, Role::Bad};
    if (suggest::hasConverged(*entry.session))
        return {SessionsDialog::tr("nothing new"), Shape::Dot, Role::Ok};
    if (!toUseAgain(*entry.session).isEmpty())
        return {SessionsDialog::tr("use once more"), Shape::OpenDiamond, Role::Warn};
    return {SessionsDialog::tr("going on"), Shape::Ring, Role::Info};
}

QString scopeOf(const SessionEntry &entry)
{
    if (!entry.session)
        return {};
    const auto &profiles = entry.session->profiles;
    if (profiles.empty())
        return SessionsDialog::tr("all programs");
    return profiles.size() == 1
        ? toDisplay(profiles.front())
        : SessionsDialog::tr("%n profile(s)", nullptr, static_cast<int>(profiles.size()));
}

} // namespace

SessionsDialog::SessionsDialog(LearnSessions &sessions, SystemTree tree, QWidget *parent)
    : QDialog(parent)
    , m_sessions(sessions)
    , m_tree(std::move(tree))
    , m_model(new QStandardItemModel(this))
    , m_view(new TableView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_summary(new TextLabel({}, TextLevel::Body, Role::Muted))
    , m_ask(new MessageBar)
    , m_goOn(new QPushButton(tr("&Go on with it")))
    , m_delete(new QPushButton(tr("&Delete…")))
{
    setWindowTitle(tr("Learning sessions"));
    setWindowModality(Qt::WindowModal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, look::units(5), 0, look::units(5));
    layout->setSpacing(look::units(3));
    const auto padded = [layout](QWidget *widget) {
        widget->setContentsMargins(look::units(6), 0, look::units(6), 0);
        layout->addWidget(widget);
    };
    padded(new TextLabel(tr("Learning sessions"), TextLevel::Title));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(tr("Learning sessions"));
    m_stack->addWidget(framed(m_view));
    m_stack->addWidget(m_empty);
    m_empty->setText(u"history"_s, tr("No sessions yet"),
                     tr("A session keeps what was decided, so that learning can go on after days "
                        "and restarts. Choose “New session” on the first page of learning."));
    layout->addWidget(new Hairline);
    layout->addWidget(m_stack, 1);
    layout->addWidget(new Hairline);
    padded(m_summary->wrapped());
    padded(m_ask);
    QPushButton *yes = m_ask->addButton(tr("D&elete"));
    QPushButton *no = m_ask->addButton(tr("&Keep"));
    auto *box = new QDialogButtonBox;
    box->setContentsMargins(look::units(6), 0, look::units(6), 0);
    box->addButton(m_delete, QDialogButtonBox::ActionRole);
    box->addButton(QDialogButtonBox::Close);
    box->addButton(m_goOn, QDialogButtonBox::AcceptRole);
    m_goOn->setDefault(true);
    layout->addWidget(box);
    auto *remove = new QAction(tr("&Delete…"), m_view);
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(remove);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto ask = [this] {
        if (const SessionEntry *entry = current())
            m_ask->show(Role::Warn, tr("Delete “%1”?").arg(entry->name),
                        tr("What was decided and muted in it is forgotten. Profiles stay as they "
                           "are."));
    };
    connect(remove, &QAction::triggered, this, ask);
    connect(m_delete, &QPushButton::clicked, this, ask);
    connect(yes, &QPushButton::clicked, this, &SessionsDialog::remove);
    connect(no, &QPushButton::clicked, m_ask, &QWidget::hide);
    connect(m_goOn, &QPushButton::clicked, this, &SessionsDialog::goOn);
    connect(m_view, &QTreeView::doubleClicked, this, &SessionsDialog::goOn);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SessionsDialog::showCurrent);
    connect(&m_sessions, &LearnSessions::changed, this, &SessionsDialog::fill);
    fill();
    resize(onScreen(*this, {look::characters(120), look::rowHeight() * 14}));
}

void SessionsDialog::fill()
{
    m_ask->hide();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Session"), tr("Learns"), tr("State"), tr("Passes"),
                                        tr("New"), tr("Before"), tr("Decided"), tr("Muted"),
                                        tr("Last pass")});
    alignNumbers(*m_model, {3, 4, 5, 6, 7});
    m_view->setColumns({{22}, {18, 1}, {18}, {9}, {7}, {8}, {9, 3}, {8, 2}, {14, 4}});
    for (const SessionEntry &entry : m_sessions.entries()) {
        const auto passes =
            entry.session ? entry.session->passes : std::vector<suggest::SessionPass>();
        QStandardItem *before = passes.size() > 1 ? numberCell(passes[passes.size() - 2].newRows)
                                                  : tableCell(u"–"_s, CellKind::Muted);
        QStandardItem *now =
            passes.empty() ? tableCell(u"–"_s, CellKind::Muted) : numberCell(passes.back().newRows);
        m_model->appendRow({tableCell(entry.name, CellKind::Name), tableCell(scopeOf(entry)),
                            badgeCell(stateOf(entry)), numberCell(passes.size()), now, before,
                            numberCell(static_cast<std::uint64_t>(entry.decided())),
                            numberCell(static_cast<std::uint64_t>(entry.mutes())),
                            tableCell(entry.lastTime() != 0 ? shortTime(entry.lastTime()) : u"–"_s,
                                      CellKind::Muted)});
    }
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_view->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

const SessionEntry *SessionsDialog::current() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && static_cast<std::size_t>(row) < m_sessions.entries().size()
        ? &m_sessions.entries()[static_cast<std::size_t>(row)]
        : nullptr;
}

void SessionsDialog::showCurrent()
{
    m_ask->hide();
    const SessionEntry *entry = current();
    m_summary->setText(entry != nullptr ? sessionSummary(*entry) : QString());
    m_summary->setVisible(entry != nullptr);
    m_goOn->setEnabled(entry != nullptr && entry->session);
    m_delete->setEnabled(entry != nullptr);
}

void SessionsDialog::goOn()
{
    const SessionEntry *entry = current();
    if (entry == nullptr || !entry->session)
        return;
    Q_EMIT goOnRequested(entry->path);
    accept();
}

void SessionsDialog::remove()
{
    const SessionEntry *entry = current();
    if (entry == nullptr)
        return;
    if (LearnSessions::remove(*entry))
        m_sessions.read(m_tree);
    else
        m_ask->show(Role::Bad, tr("Not deleted."),
                    tr("The system does not let %1 be removed.").arg(toDisplay(entry->path)));
}

} // namespace pavise::ui
