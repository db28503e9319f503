// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/profiles/profile_commands.h"

#include "ui/common/appearance/icons.h"
#include "ui/common/convert.h"
#include "ui/pages/apply/command_sheet.h"
#include "ui/services/status/status_service.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

constexpr quint32 kHour = 3600;

std::set<std::string> filesOf(const std::vector<ProfileEntry> &profiles)
{
    std::set<std::string> files;
    for (const ProfileEntry &profile : profiles) {
        if (!profile.fileName.empty())
            files.insert(profile.fileName);
    }
    return files;
}

QStringList displayed(const std::set<std::string> &names)
{
    QStringList list;
    for (const std::string &name : names)
        list << toDisplay(name);
    return list;
}

QList<QByteArray> toQt(const std::set<std::string> &names)
{
    QList<QByteArray> list;
    for (const std::string &name : names)
        list << QByteArray::fromStdString(name);
    return list;
}

void addNames(const std::vector<ProfileEntry> &entries, const std::set<std::string> &files,
              std::vector<std::string> &names)
{
    for (const ProfileEntry &entry : entries) {
        if (files.contains(entry.fileName))
            names.push_back(entry.name);
        addNames(entry.children, files, names);
    }
}

bool hasFile(const ProfileEntry &profile)
{
    return !profile.fileName.empty();
}

bool isDisabled(const ProfileEntry &profile)
{
    return profile.state == ProfileState::Disabled;
}

} // namespace

ProfileCommands::ProfileCommands(PolicyService &policy, StatusService &status, Selection selection,
                                 QWidget *page)
    : QObject(page)
    , m_policy(policy)
    , m_status(status)
    , m_selection(std::move(selection))
    , m_page(page)
    , m_modes(std::make_unique<QMenu>(tr("Set &mode")))
{
    using protocol::ProfileMode;
    m_modes->setIcon(icon(u"shield"_s));
    addMode(tr("&Enforce…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, ProfileMode::Enforce, 0);
    addMode(tr("&Complain…"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, ProfileMode::Complain, 0);
    addMode(tr("Complain for an &hour…"), Qt::CTRL | Qt::SHIFT | Qt::Key_H, ProfileMode::Complain,
            kHour);
    addMode(tr("&Kill…"), Qt::CTRL | Qt::SHIFT | Qt::Key_K, ProfileMode::Kill, 0);
    addMode(tr("&Unconfined…"), Qt::CTRL | Qt::SHIFT | Qt::Key_U, ProfileMode::Unconfined, 0);
    m_actions << m_modes->menuAction();
    m_reload = add(tr("&Reload…"), u"refresh"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_R,
                   &ProfileCommands::reload);
    m_disable = add(tr("Disa&ble…"), u"shield-off"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_B,
                    &ProfileCommands::disable);
    m_enable = add(tr("Enabl&e…"), u"shield-ok"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N,
                   &ProfileCommands::enable);
    m_unload = add(tr("&Unload…"), u"close"_s, Qt::Key_Delete, &ProfileCommands::unload);
    m_unloadAll = add(tr("Unload &all profiles…"), u"shield-off"_s,
                      Qt::CTRL | Qt::SHIFT | Qt::Key_Delete, &ProfileCommands::unloadAll);
}

ProfileCommands::~ProfileCommands() = default;

QAction *ProfileCommands::add(const QString &text, const QString &iconName,
                              const QKeySequence &keys, void (ProfileCommands::*slot)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_page->addAction(action);
    m_actions << action;
    return action;
}

void ProfileCommands::addMode(const QString &text, const QKeySequence &keys,
                              protocol::ProfileMode mode, quint32 seconds)
{
    QAction *action = m_modes->addAction(text);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, mode, seconds] { setMode(mode, seconds); });
    m_page->addAction(action);
}

void ProfileCommands::update()
{
    const std::vector<ProfileEntry> chosen = m_selection();
    const bool inFiles = std::ranges::any_of(chosen, hasFile);
    m_modes->menuAction()->setEnabled(inFiles);
    for (QAction *mode : m_modes->actions())
        mode->setEnabled(inFiles);
    m_reload->setEnabled(std::ranges::any_of(chosen, [](const ProfileEntry &profile) {
        return hasFile(profile) && !isDisabled(profile) && profile.state != ProfileState::Broken;
    }));
    m_disable->setEnabled(std::ranges::any_of(chosen, [](const ProfileEntry &profile) {
        return hasFile(profile) && !isDisabled(profile);
    }));
    m_enable->setEnabled(std::ranges::any_of(chosen, isDisabled));
    m_unload->setEnabled(std::ranges::any_of(chosen, &ProfileEntry::isLoaded));
    m_unloadAll->setEnabled(
        std::ranges::any_of(m_status.snapshot()->profiles, &ProfileEntry::isLoaded));
}

std::vector<ProcessEntry>
ProfileCommands::processesUnder(const std::vector<std::string> &names) const
{
    std::vector<ProcessEntry> found;
    for (const ProcessEntry &process : m_status.snapshot()->processes) {
        const bool isUnder =
            process.isLabelKnown
            && std::ranges::any_of(process.confinement.parts, [&](const kernel::LabelPart &part) {
                   return part.namespaceName.empty()
                       && std::ranges::any_of(names, [&](const std::string &name) {
                              return part.profile == name || part.profile.starts_with(name + "//");
                          });
               });
        if (isUnder)
            found.push_back(process);
    }
    return found;
}

void ProfileCommands::open(Command command)
{
    auto *sheet = new CommandSheet(m_policy, std::move(command), m_page);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void ProfileCommands::setMode(protocol::ProfileMode mode, quint32 seconds)
{
    using protocol::ProfileMode;
    protocol::ProfileRefs refs;
    QStringList subjects;
    for (const ProfileEntry &profile : m_selection()) {
        if (!hasFile(profile))
            continue;
        refs << protocol::ProfileRef{.file = QByteArray::fromStdString(profile.fileName),
                                     .profile = QByteArray::fromStdString(profile.name)};
        subjects << toDisplay(profile.name);
    }
    if (refs.isEmpty())
        return;
    const auto count = static_cast<int>(refs.size());
    Command command{.subjects = subjects, .isWeakening = true, .run = {}};
    QString done;
    switch (mode) {
    case ProfileMode::Enforce:
        command.title = tr("Enforce %n profile(s)", nullptr, count);
        command.sentence = tr("What the rules do not allow is refused and logged from now on.");
        command.button = tr("&Enforce…");
        command.isWeakening = false;
        done = tr("%n profile(s) are enforced.", nullptr, count);
        break;
    case ProfileMode::Complain:
        command.title = tr("Let %n profile(s) complain", nullptr, count);
        command.sentence = seconds > 0
            ? tr("For an hour nothing is refused, only logged: the programs are not held back. "
                 "Then the mode of now comes back by itself.")
            : tr("Nothing is refused any more, only logged: the programs are not held back.");
        command.button = tr("&Complain…");
        done = tr("%n profile(s) complain.", nullptr, count);
        break;
    case ProfileMode::Kill:
        command.title = tr("Set %n profile(s) to kill", nullptr, count);
        command.sentence = tr("A program that does what the rules do not allow is ended at once, "
                              "and may lose what was not saved.");
        command.button = tr("&Kill…");
        done = tr("%n profile(s) kill.", nullptr, count);
        break;
    case ProfileMode::Unconfined:
    case ProfileMode::AuditOn:
    case ProfileMode::AuditOff:
        command.title = tr("Set %n profile(s) to unconfined", nullptr, count);
        command.sentence = tr("The profiles only name the programs from now on: nothing is refused "
                              "and nothing is logged.");
        command.button = tr("&Unconfined…");
        done = tr("%n profile(s) are unconfined.", nullptr, count);
        break;
    }
    command.run = [this, refs, mode, seconds, done](const QList<QByteArray> &, const QString &note,
                                                    QObject *context, PolicyService::Done answer) {
        return m_policy.setMode(refs, mode, note, seconds, done, context, std::move(answer));
    };
    open(std::move(command));
}

void ProfileCommands::reload()
{
    const std::set<std::string> chosen = filesOf(m_selection());
    if (chosen.empty())
        return;
    const std::vector<std::string> files(chosen.begin(), chosen.end());
    const auto count = static_cast<int>(files.size());
    QString sentence = tr("The kernel gets the policy of the files as they stand on the disk now.");
    if (const int calls = PolicyService::reloadCalls(files.size()); calls > 1)
        sentence += u' '
            + tr("That many are loaded in %n part(s), each with a password of its own.", nullptr,
                 calls);
    open({.title = tr("Reload %n profile file(s)", nullptr, count),
          .sentence = sentence,
          .button = tr("&Reload…"),
          .subjects = displayed(chosen),
          .run = [this, files, done = tr("%n profile file(s) are loaded again.", nullptr, count)](
                     const QList<QByteArray> &, const QString &note, QObject *context,
                     PolicyService::Done answer) {
              return m_policy.reload(files, note, done, context, std::move(answer));
          }});
}

void ProfileCommands::disable()
{
    std::vector<ProfileEntry> chosen = m_selection();
    std::erase_if(chosen, isDisabled);
    const std::set<std::string> files = filesOf(chosen);
    if (files.empty())
        return;
    std::vector<std::string> names;
    addNames(m_status.snapshot()->profiles, files, names);
    const auto count = static_cast<int>(files.size());
    open({.title = tr("Disable %n profile file(s)", nullptr, count),
          .sentence = tr("Their profiles are taken out of the kernel and not loaded at boot. The "
                         "files stay as they are; Enable brings the profiles back."),
          .button = tr("&Disable…"),
          .subjects = displayed(files),
          .isWeakening = true,
          .processes = processesUnder(names),
          .run = [this, files, done = tr("%n profile file(s) are disabled.", nullptr, count)](
                     const QList<QByteArray> &acknowledged, const QString &note, QObject *context,
                     PolicyService::Done answer) {
              return m_policy.disable(toQt(files), acknowledged, note, done, context,
                                      std::move(answer));
          }});
}

void ProfileCommands::enable()
{
    std::vector<ProfileEntry> chosen = m_selection();
    std::erase_if(chosen, [](const ProfileEntry &profile) { return !isDisabled(profile); });
    const std::set<std::string> files = filesOf(chosen);
    if (files.empty())
        return;
    const auto count = static_cast<int>(files.size());
    open({.title = tr("Enable %n profile file(s)", nullptr, count),
          .sentence = tr("Their profiles are loaded now and at every boot. Programs that run "
                         "already are confined when they start the next time."),
          .button = tr("&Enable…"),
          .subjects = displayed(files),
          .run = [this, files, done = tr("%n profile file(s) are enabled.", nullptr, count)](
                     const QList<QByteArray> &, const QString &note, QObject *context,
                     PolicyService::Done answer) {
              return m_policy.enable(toQt(files), note, done, context, std::move(answer));
          }});
}

void ProfileCommands::unload()
{
    std::set<std::string> names;
    for (const ProfileEntry &profile : m_selection()) {
        if (profile.isLoaded())
            names.insert(profile.name);
    }
    if (names.empty())
        return;
    const auto count = static_cast<int>(names.size());
    open({.title = tr("Unload %n profile(s)", nullptr, count),
          .sentence = tr("They are taken out of the kernel with their children. Files stay as they "
                         "are, so the next boot or Reload brings them back."),
          .button = tr("&Unload…"),
          .subjects = displayed(names),
          .isWeakening = true,
          .processes = processesUnder({names.begin(), names.end()}),
          .run = [this, names, done = tr("%n profile(s) are unloaded.", nullptr, count)](
                     const QList<QByteArray> &acknowledged, const QString &note, QObject *context,
                     PolicyService::Done answer) {
              return m_policy.unload(toQt(names), acknowledged, note, done, context,
                                     std::move(answer));
          }});
}

void ProfileCommands::unloadAll()
{
    std::set<std::string> names;
    for (const ProfileEntry &profile : m_status.snapshot()->profiles) {
        if (profile.isLoaded())
            names.insert(profile.name);
    }
    if (names.empty())
        return;
    const auto count = static_cast<int>(names.size());
    open({.title = tr("Unload all profiles"),
          .sentence = tr("AppArmor protects nothing any more until the profiles are loaded again, "
                         "at the next boot or by Reload. Files stay as they are."),
          .button = tr("&Unload all…"),
          .subjects = displayed(names),
          .isWeakening = true,
          .processes = processesUnder({names.begin(), names.end()}),
          .run = [this, done = tr("%n profile(s) are unloaded.", nullptr, count)](
                     const QList<QByteArray> &acknowledged, const QString &note, QObject *context,
                     PolicyService::Done answer) {
              return m_policy.unloadEverything(acknowledged, note, done, context,
                                               std::move(answer));
          }});
}

} // namespace pavise::ui
