// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/wizard/profile/profile_name_page.h"

#include "core/text/file_reader.h"
#include "ui/common/convert.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page/page_header.h"
#include "ui/wizard/choice_list.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

QStringList partsOf(StartingPoint start)
{
    switch (start) {
    case StartingPoint::Found:
    case StartingPoint::Minimal:
        return {};
    case StartingPoint::Desktop:
        return {u"X"_s,      u"wayland"_s, u"fonts"_s, u"freedesktop.org"_s,
                u"gnome"_s,  u"kde"_s,     u"mesa"_s,  u"audio"_s,
                u"dconf"_s,  u"enchant"_s, u"ibus"_s,  u"dbus-session-strict"_s,
                u"openssl"_s};
    case StartingPoint::Service:
        return {u"nameservice"_s, u"openssl"_s, u"ssl_certs"_s};
    case StartingPoint::Tool:
        return {u"consoles"_s, u"nameservice-strict"_s};
    }
    return {};
}

ProfileNamePage::ProfileNamePage(NewProfileState &state)
    : WorkPage(tr("Name and start"))
    , m_state(state)
    , m_name(new QLineEdit)
    , m_attachment(new QLineEdit)
    , m_file(new QLineEdit)
    , m_start(new ChoiceList)
    , m_problem(new MessageBar)
{
    header().setSentence(tr("The proposals follow what distributions do; they can stay as they "
                            "are."));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(look::units(5), 0, look::units(4), look::units(4));
    column->setSpacing(look::units(3));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(look::units(3));
    form->setVerticalSpacing(look::units(2));
    m_name->setAccessibleName(tr("Name of the profile"));
    m_attachment->setAccessibleName(tr("Attached to"));
    m_attachment->setFont(look::mono());
    m_attachment->setToolTip(tr("A path, or a pattern such as /opt/app/*/bin/app for a program "
                                "whose folder changes with each version"));
    m_file->setAccessibleName(tr("File in /etc/apparmor.d"));
    m_file->setFont(look::mono());
    form->addRow(tr("&Name of the profile"), m_name);
    form->addRow(tr("A&ttached to"), m_attachment);
    form->addRow(tr("&File in /etc/apparmor.d"), m_file);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(new TextLabel(tr("What to start from"), TextLevel::Strong));
    m_start->setAccessibleName(tr("What to start from"));
    m_start->setChoices(
        {{.title = tr("What was found in the program"),
          .detail = tr("usual: the parts that its libraries and interpreters ask for")},
         {.title = tr("As little as possible"),
          .detail = tr("only what every program needs; learning says the rest")},
         {.title = tr("A program with windows"),
          .detail = tr("besides what was found: display, fonts, sound, desktop settings")},
         {.title = tr("A network service"),
          .detail = tr("besides what was found: names and addresses, certificates, TCP and UDP")},
         {.title = tr("A command line tool"),
          .detail = tr("besides what was found: terminals, user names")}},
        0);
    column->addWidget(m_start);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Name and start"));
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    static_cast<QVBoxLayout *>(layout())->addWidget(scroll, 1);
    for (QLineEdit *field : {m_name, m_attachment, m_file})
        connect(field, &QLineEdit::textChanged, this, &ProfileNamePage::check);
}

void ProfileNamePage::initializePage()
{
    if (m_program == m_state.program()) {
        check();
        return;
    }
    m_program = m_state.program();
    m_name->setText(toDisplay(m_state.choices.name));
    m_attachment->setText(toDisplay(m_state.choices.attachment));
    std::string file = m_state.choices.fileName;
    if (m_state.report->made.problem == suggest::NewProfileProblem::FileExists)
        file += ".pavise";
    m_file->setText(toDisplay(file));
    m_start->setChosen(0);
    check();
}

StartingPoint ProfileNamePage::start() const
{
    return static_cast<StartingPoint>(std::max(m_start->chosen(), 0));
}

QString ProfileNamePage::problem() const
{
    const std::string name = toBytes(m_name->text().trimmed());
    const std::string file = toBytes(m_file->text().trimmed());
    const std::string attachment = toBytes(m_attachment->text().trimmed());
    if (name.empty() || file.empty())
        return tr("The profile and its file need names.");
    const auto &known = m_state.status.snapshot()->profiles;
    if (std::ranges::contains(known, name, &ProfileEntry::name))
        return tr("There is a profile of that name already.");
    if (attachment.empty() && !name.starts_with('/'))
        return tr("Without something to attach to, no program would ever get the profile.");
    if (!attachment.empty() && !attachment.starts_with('/') && !attachment.starts_with("@{"))
        return tr("It attaches to a path: that begins with a slash or a variable.");
    if (file.contains('/') || file.starts_with('.') || file.ends_with('~'))
        return tr("That is no name of a file that is loaded at boot.");
    if (text::DiskFiles().kind(m_state.status.tree().path("/etc/apparmor.d/") + file)
        != text::FileKind::Missing)
        return tr("There is a file of that name already.");
    return {};
}

void ProfileNamePage::check()
{
    const QString why = problem();
    if (why.isEmpty())
        m_problem->hide();
    else
        m_problem->show(Role::Warn, tr("Not so."), why);
    Q_EMIT completeChanged();
}

bool ProfileNamePage::isAnswered() const
{
    return m_state.report != nullptr && problem().isEmpty();
}

/// What the next page shows as checked.
void ProfileNamePage::takeStart()
{
    suggest::NewProfileChoices &choices = m_state.choices;
    choices.abstractions.clear();
    choices.rules.clear();
    const QStringList added = partsOf(start());
    for (const OfferedAbstraction &each : m_state.report->abstractions) {
        const bool isBase = each.name == "abstractions/base";
        const bool isFound = !each.because.empty() && start() != StartingPoint::Minimal;
        const bool isAdded = added.contains(toDisplay(each.name.substr(each.name.find('/') + 1)));
        // Nothing sensitive is chosen for a person.
        if (isBase || ((isFound || isAdded) && !each.isSensitive()))
            choices.abstractions.push_back(each.name);
    }
    if (start() == StartingPoint::Service)
        choices.rules = {"network inet dgram,", "network inet stream,", "network inet6 dgram,",
                         "network inet6 stream,"};
}

void ProfileNamePage::work()
{
    suggest::NewProfileChoices &choices = m_state.choices;
    // What nobody edited keeps its bytes: a path need not be text.
    const auto take = [](const QLineEdit &field, std::string &bytes) {
        if (field.text() != toDisplay(bytes))
            bytes = toBytes(field.text().trimmed());
    };
    take(*m_name, choices.name);
    take(*m_attachment, choices.attachment);
    take(*m_file, choices.fileName);
    takeStart();
    advance();
}

} // namespace pavise::ui
