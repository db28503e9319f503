// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/profiles/profiles_page.h"

#include "ui/common/appearance/icons.h"
#include "ui/common/convert.h"
#include "ui/models/cells.h"
#include "ui/models/profiles/profile_model.h"
#include "ui/pages/profiles/profile_commands.h"
#include "ui/pages/profiles/profile_details.h"
#include "ui/services/exact_state_service.h"
#include "ui/services/logs/denial_service.h"
#include "ui/services/status/availability_text.h"
#include "ui/services/status/profile_totals.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page/page_header.h"
#include "ui/widgets/table/table_view.h"
#include "ui/widgets/table/tree_place.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

using StateGroup = ProfileFilter::StateGroup;

} // namespace

ProfilesPage::ProfilesPage(StatusService &status, DenialService &denials, PolicyService &policy,
                           QWidget *parent)
    : Page(parent)
    , m_status(status)
    , m_denials(denials)
    , m_model(new ProfileModel(this))
    , m_filter(new ProfileFilter(*m_model, this))
    , m_view(new TableView)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_noMatch(new EmptyState)
    , m_footer(new TextLabel({}, TextLevel::Small, Role::Muted))
    , m_details(new DetailsPane)
    , m_commands(new ProfileCommands(policy, status, [this] { return selected(); }, this))
{
    auto *refresh = makeButton(tr("Refresh"), u"refresh"_s);
    connect(refresh, &QPushButton::clicked, this, &ProfilesPage::refresh);
    auto *create = makeButton(tr("Ne&w profile…"), u"plus"_s);
    connect(create, &QPushButton::clicked, this, [this] { Q_EMIT newProfileRequested({}); });
    m_header = new PageHeader(tr("Profiles"), {create, refresh});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    buildFilters();
    layout->addWidget(filterRow({m_search, m_mode, m_state, m_inUse}));
    m_message = new MessageBar;
    QWidget *messageRow = filterRow({m_message});
    messageRow->hide();
    layout->addWidget(messageRow);
    layout->addWidget(new Hairline);

    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Profiles"));
    m_view->setColumns({{24}, {14}, {19}, {10}, {9}, {12, 1}, {22, 2}, {8, 3}, {26, 4}});
    m_view->sortByColumn(ProfileModel::Name, Qt::AscendingOrder);
    new TreePlace(*m_view);
    m_stack->addWidget(framed(m_view));
    m_stack->addWidget(m_noMatch);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    layout->addWidget(new Hairline);
    m_footer->setContentsMargins(look::units(5), look::unit(), look::units(4), look::unit());
    layout->addWidget(m_footer);

    m_noMatch->setText(u"filter"_s, tr("No profile matches"), tr("The filters hide all profiles."));
    connect(m_noMatch->addButton(tr("&Clear filters"), u"close"_s, true), &QPushButton::clicked,
            this, &ProfilesPage::clearFilters);
    connect(m_empty->addButton(tr("&Open editor"), u"editor"_s, true), &QPushButton::clicked, this,
            [this] { Q_EMIT linkActivated({.page = PageId::Editor}); });
    buildActions();

    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateCounts();
        showDetails();
    });
    connect(&status, &StatusService::treeChanged, this, &ProfilesPage::clearFilters);
    connect(&status, &StatusService::changed, this, &ProfilesPage::takeStatus);
    connect(&status, &StatusService::busyChanged, m_header, &PageHeader::setBusy);
    connect(&denials, &DenialService::changed, this, &ProfilesPage::takeDenials);
    takeStatus();
    takeDenials();
}

void ProfilesPage::setExactStates(ExactStateService &exact)
{
    m_readLoaded = new QAction(icon(u"lock"_s), tr("Compare files and &kernel exactly…"), this);
    m_readLoaded->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_X);
    m_readLoaded->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(m_readLoaded);
    connect(m_readLoaded, &QAction::triggered, &exact, &ExactStateService::readWithLeave);
    connect(&exact, &ExactStateService::changed, this, [this, &exact] {
        m_model->setExactStates(exact.states());
        m_readLoaded->setEnabled(exact.needsLeave());
        showDetails();
    });
    connect(&exact, &ExactStateService::failed, this, [this](const QString &sentence) {
        m_message->parentWidget()->setVisible(!sentence.isEmpty());
        if (!sentence.isEmpty())
            m_message->show(Role::Warn, tr("Not compared."), sentence);
    });
    m_readLoaded->setEnabled(exact.needsLeave());
    m_readLoaded->setToolTip(tr("Asks for a password: only root may read the policy that the "
                                "kernel holds"));
    m_model->setExactStates(exact.states());
}

void ProfilesPage::buildFilters()
{
    m_search = makeSearchField(tr("Filter by name, file or attachment"));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        updateCounts();
    });
    m_mode = new QComboBox;
    m_mode->setAccessibleName(tr("Mode"));
    m_mode->addItem(tr("Mode: all"));
    using kernel::ProfileMode;
    const QList<std::pair<QString, ProfileMode>> modes = {
        {tr("Mode: enforce"), ProfileMode::Enforce},
        {tr("Mode: complain"), ProfileMode::Complain},
        {tr("Mode: kill"), ProfileMode::Kill},
        {tr("Mode: unconfined"), ProfileMode::Unconfined},
        {tr("Mode: prompt"), ProfileMode::Prompt}};
    for (const auto &[text, mode] : modes)
        m_mode->addItem(text, static_cast<int>(mode));
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant mode = m_mode->currentData();
        m_filter->setMode(mode.isValid() ? std::optional(static_cast<ProfileMode>(mode.toInt()))
                                         : std::nullopt);
        updateCounts();
    });
    m_state = new QComboBox;
    m_state->setAccessibleName(tr("State"));
    const QList<std::pair<QString, StateGroup>> states = {
        {tr("State: all"), StateGroup::Any},
        {tr("State: loaded"), StateGroup::Loaded},
        {tr("State: not loaded"), StateGroup::NotLoaded},
        {tr("State: file and kernel differ"), StateGroup::Differs},
        {tr("State: has errors"), StateGroup::Broken}};
    for (const auto &[text, group] : states)
        m_state->addItem(text, static_cast<int>(group));
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setStates(static_cast<StateGroup>(m_state->currentData().toInt()));
        updateCounts();
    });
    // The longest choice must not set the width of the closed box.
    for (QComboBox *box : {m_mode, m_state}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->setMinimumWidth(look::characters(8)); // gives way at large type
        box->view()->setMinimumWidth(look::characters(30));
    }
    m_inUse = new QCheckBox(tr("&Only with processes"));
    connect(m_inUse, &QCheckBox::toggled, this, [this](bool only) {
        m_filter->setOnlyInUse(only);
        updateCounts();
    });
}

void ProfilesPage::buildActions()
{
    const auto add = [this](const QString &text, const QString &iconName, const QKeySequence &keys,
                            auto slot) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_actions << action;
        m_view->addAction(action);
    };
    add(tr("&Open in the editor"), u"editor"_s, Qt::Key_Return, [this] {
        if (const ProfileEntry *entry = current(); entry != nullptr && !entry->file.empty())
            openFile(entry->file, static_cast<int>(entry->line));
    });
    add(tr("Open lo&cal override"), u"file"_s, Qt::CTRL | Qt::Key_L, [this] {
        if (const ProfileEntry *entry = current(); entry != nullptr && !entry->localFile.empty())
            openFile(entry->localFile, 0);
    });
    add(tr("Show &processes"), u"processes"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] {
        if (const ProfileEntry *entry = current())
            Q_EMIT linkActivated({.page = PageId::Processes, .filter = toDisplay(entry->name)});
    });
    add(tr("Show &denials"), u"denials"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] {
        if (const ProfileEntry *entry = current())
            Q_EMIT linkActivated({.page = PageId::Denials,
                                  .filter = u"profile:\"%1\""_s.arg(toDisplay(entry->name))});
    });
    add(tr("Copy &name"), u"copy"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] {
        if (const ProfileEntry *entry = current())
            QGuiApplication::clipboard()->setText(toDisplay(entry->name));
    });
    add(tr("&Learn from denials…"), u"bolt"_s, Qt::Key_L, [this] {
        std::vector<std::string> names;
        for (const ProfileEntry &entry : selected())
            names.push_back(entry.name);
        Q_EMIT learnRequested(names);
    });
    add(tr("Ne&w profile…"), u"plus"_s, Qt::Key_N, [this] { Q_EMIT newProfileRequested({}); });
    m_create = m_actions.last();
    add(tr("Cop&y to a file of your own…"), u"file"_s, Qt::Key_Y, [this] {
        if (const ProfileEntry *entry = current();
            entry != nullptr && entry->state == ProfileState::NoFile)
            Q_EMIT copyProfileRequested(entry->name);
    });
    m_copy = m_actions.last();
    add(tr("Compare &versions…"), u"diff"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_V, [this] {
        if (const ProfileEntry *entry = current())
            Q_EMIT compareRequested(entry->name);
    });
    add(tr("Show &transitions"), u"network"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this] {
        if (const ProfileEntry *entry = current())
            Q_EMIT transitionsRequested(entry->name);
    });
    add(tr("S&ilenced denials…"), u"denials"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] {
        if (const ProfileEntry *entry = current(); entry != nullptr && !entry->file.empty())
            Q_EMIT silencedRequested(entry->name, entry->file);
    });
    m_fileActions << m_actions.last();
    add(tr("E&xport for other machines…"), u"export"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_F, [this] {
        std::vector<std::string> files;
        for (const ProfileEntry &entry : selected()) {
            if (!entry.file.empty() && !std::ranges::contains(files, entry.file))
                files.push_back(entry.file);
        }
        if (!files.empty())
            Q_EMIT exportRequested(files);
    });
    m_fileActions << m_actions.last();
    m_view->addActions(m_commands->actions());
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_view, &QTreeView::doubleClicked, m_actions.first(), &QAction::trigger);
}

QList<QAction *> ProfilesPage::menuActions() const
{
    QList<QAction *> actions = m_actions;
    if (m_readLoaded != nullptr)
        actions << m_readLoaded;
    return actions + m_commands->actions();
}

std::vector<ProfileEntry> ProfilesPage::selected() const
{
    std::vector<ProfileEntry> entries;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const ProfileEntry *entry = m_model->entry(m_filter->mapToSource(row)))
            entries.push_back(*entry);
    }
    return entries;
}

QWidget *ProfilesPage::details()
{
    return m_details;
}

void ProfilesPage::follow(const Link &link)
{
    if (!link.filter.isEmpty()) {
        clearFilters();
        m_search->setText(link.filter);
    }
    if (link.name.empty())
        return;
    clearFilters();
    const QModelIndex found = m_filter->mapFromSource(m_model->find(link.name));
    if (found.isValid()) {
        m_view->setCurrentIndex(found);
        m_view->scrollTo(found);
    }
}

void ProfilesPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ProfilesPage::refresh()
{
    m_status.refresh();
    m_denials.refresh();
}

void ProfilesPage::takeStatus()
{
    m_model->setProfiles(m_status.snapshot()->profiles);
    if (!m_view->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_view->setCurrentIndex(m_filter->index(0, 0));
    updateEmptyState();
    updateCounts();
    showDetails();
}

void ProfilesPage::takeDenials()
{
    m_model->setDenials(m_denials.countsByProfile());
    showDetails();
}

void ProfilesPage::updateCounts()
{
    const ProfileTotals totals = profileTotals(m_status.snapshot()->profiles);
    QStringList parts;
    if (totals.loaded > 0)
        parts << tr("%1 enforce").arg(totals.enforce) << tr("%1 complain").arg(totals.complain);
    if (totals.unconfined > 0)
        parts << tr("%1 unconfined").arg(totals.unconfined);
    if (totals.otherModes > 0)
        parts << tr("%1 in other modes").arg(totals.otherModes);
    if (totals.disabled > 0)
        parts << tr("%1 disabled").arg(totals.disabled);
    if (totals.notLoaded > 0)
        parts << tr("%1 not loaded").arg(totals.notLoaded);
    if (totals.broken > 0)
        parts << tr("%1 with errors").arg(totals.broken);
    m_header->setSentence(parts.join(u", "_s));

    const int shown = m_filter->shownCount();
    const auto selected = m_view->selectionModel()->selectedRows().size();
    QString footer = m_filter->isFiltering() ? tr("%1 of %2 shown").arg(shown).arg(totals.known)
                                             : tr("%n profile(s)", nullptr, totals.known);
    if (selected > 0)
        footer += u" · "_s + tr("%n selected", nullptr, static_cast<int>(selected));
    m_footer->setText(footer);
    if (totals.known > 0)
        m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
    else
        m_stack->setCurrentWidget(m_empty);
    m_footer->setVisible(totals.known > 0);
    if (current() == nullptr) // the filters may have hidden it, which changes no selection
        showDetails();
}

void ProfilesPage::updateEmptyState()
{
    const StatusSnapshot &now = *m_status.snapshot();
    if (!now.isScanned) {
        m_empty->setText(u"clock"_s, tr("Reading profiles"),
                         tr("The kernel’s list and the profile files are being read."));
        return;
    }
    const AvailabilityText text = availabilityText(now.kernel.availability);
    if (!now.hasKernel()) {
        m_empty->setText(u"shield-off"_s, text.title, text.whatWorks);
    } else {
        m_empty->setText(u"shield"_s, tr("No profiles are loaded"),
                         tr("AppArmor is on, but it holds no policy and there are no profile "
                            "files. Policy may have been unloaded, or never installed."));
    }
    QStringList modules;
    for (const std::string &module : now.kernel.lsms)
        modules << toDisplay(module);
    if (!now.tree.isThisSystem() && !now.hasKernel())
        m_empty->setText(u"shield-off"_s, tr("No profiles in this tree"),
                         tr("The other system’s folder holds neither profile files nor what its "
                            "kernel says about loaded policy."));
    m_empty->setDetails(
        {{tr("Profile files"),
          now.hasProfileFolder ? tr("none in /etc/apparmor.d")
                               : tr("/etc/apparmor.d is not there")},
         {tr("Security modules"), modules.isEmpty() ? tr("not known") : modules.join(u", "_s)},
         {tr("Kernel"),
          now.kernelRelease.empty() ? tr("not known") : toDisplay(now.kernelRelease)}},
        text.advice);
}

void ProfilesPage::showDetails()
{
    const ProfileEntry *entry = current();
    const bool hasFile = entry != nullptr && !entry->file.empty();
    m_commands->update();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(entry != nullptr);
    m_actions[0]->setEnabled(hasFile);
    m_actions[1]->setEnabled(entry != nullptr && !entry->localFile.empty());
    m_create->setEnabled(true);
    m_copy->setEnabled(entry != nullptr && entry->state == ProfileState::NoFile);
    for (QAction *action : m_fileActions)
        action->setEnabled(hasFile);
    if (entry == nullptr) {
        m_details->showHint(tr("Choose a profile to see what it is and what it does."));
        return;
    }
    const QModelIndex index = m_filter->mapToSource(m_view->currentIndex());
    showProfileDetails(*m_details,
                       {.entry = *entry,
                        .tree = m_status.tree(),
                        .denials = m_model->denials(index),
                        .processes = m_status.snapshot()->processes,
                        .actions = m_actions,
                        .copy = m_copy,
                        .follow = [this](const Link &link) { Q_EMIT linkActivated(link); }});
}

void ProfilesPage::clearFilters()
{
    m_search->clear();
    m_mode->setCurrentIndex(0);
    m_state->setCurrentIndex(0);
    m_inUse->setChecked(false);
}

const ProfileEntry *ProfilesPage::current() const
{
    return m_model->entry(m_filter->mapToSource(m_view->currentIndex()));
}

void ProfilesPage::openFile(const std::string &file, int line)
{
    Q_EMIT linkActivated({.page = PageId::Editor, .file = file, .line = line});
}

} // namespace pavise::ui
