// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/explain/explain_form.h"

#include "core/explain/question/access_words.h"
#include "ui/common/appearance/look.h"
#include "ui/common/convert.h"
#include "ui/widgets/label/labelled_field.h"
#include "ui/widgets/page/page_header.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

/// How the words of a class (core/explain/question/access_words.h) are spread over the fields.
struct Kind
{
    const char16_t *name;     ///< AppArmor's word.
    int permissionsAt;        ///< Their place among the words after the class; -1: it has none.
    bool isPath;              ///< The target is one word, blanks and all.
    bool hasOwner;            ///< It matters whose file it is.
    const char16_t *defaults; ///< Permissions to begin with.
};

constexpr Kind kKinds[] = {
    {u"file", 1, true, true, u"r"},
    {u"exec", -1, true, true, u""},
    {u"link", -1, false, true, u""},
    {u"capability", -1, false, false, u""},
    {u"network", 2, false, false, u"create"},
    {u"unix", 1, false, false, u"connect"},
    {u"dbus", 0, false, false, u"send"},
    {u"signal", 0, false, false, u"send"},
    {u"ptrace", 0, false, false, u"read"},
    {u"mount", -1, false, false, u""},
    {u"umount", -1, true, false, u""},
    {u"pivot_root", -1, false, false, u""},
    {u"change_profile", -1, false, false, u""},
    {u"userns", -1, false, false, u""},
    {u"mqueue", 1, false, false, u"open"},
    {u"io_uring", 0, false, false, u"sqpoll"},
    {u"rlimit", -1, false, false, u""},
};

/// At blanks that are not between double quotes.
std::vector<std::string> split(std::string_view text)
{
    std::vector<std::string> words;
    bool isQuoted = false;
    bool isOpen = false;
    for (const char c : text) {
        if (c == '"') {
            isQuoted = !isQuoted;
        } else if (c == ' ' && !isQuoted) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            words.emplace_back();
        isOpen = true;
        if (c != '"')
            words.back() += c;
    }
    return words;
}

QString quoted(const std::string &word)
{
    const QString text = toDisplay(word);
    return text.contains(u' ') ? u'"' + text + u'"' : text;
}

/// The line of explain::accessHelp() for a class: what its words are.
QString formOf(const QString &kind)
{
    const auto help = explain::accessHelp();
    const QString all = QString::fromUtf8(help.data(), static_cast<qsizetype>(help.size()));
    for (const QString &line : all.split(u'\n')) {
        if (line.trimmed().section(u' ', 0, 0) == kind)
            return line.simplified();
    }
    return kind;
}

} // namespace

ExplainForm::ExplainForm(QWidget *parent)
    : QWidget(parent)
    , m_profile(new QComboBox)
    , m_kind(new QComboBox)
    , m_target(new QLineEdit)
    , m_permissions(new QLineEdit)
    , m_owner(new QComboBox)
    , m_ask(makeButton(tr("E&xplain"), u"explain"_s, true))
{
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_profile->setMinimumContentsLength(16);
    for (const Kind &kind : kKinds)
        m_kind->addItem(QString::fromUtf16(kind.name));
    m_target->setFont(look::mono());
    m_permissions->setFont(look::mono());
    m_permissions->setFixedWidth(look::characters(12));
    // They give way at large type.
    for (QComboBox *box : {m_profile, m_kind, m_owner})
        box->setMinimumWidth(look::characters(8));
    m_owner->addItem(tr("someone else"));
    m_owner->addItem(tr("same user"));
    m_owner->setCurrentIndex(1);

    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(look::units(5), 0, look::units(4), look::units(3));
    m_grid->setSpacing(look::units(2));
    m_fields = {
        labelledField(tr("Pr&ofile"), m_profile),  labelledField(tr("&Kind of access"), m_kind),
        labelledField(tr("Tar&get"), m_target),    labelledField(tr("Per&missions"), m_permissions),
        labelledField(tr("File o&wner"), m_owner), m_ask};
    arrange();

    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExplainForm::takeKind);
    connect(m_ask, &QPushButton::clicked, this, &ExplainForm::asked);
    connect(m_target, &QLineEdit::returnPressed, this, &ExplainForm::asked);
    connect(m_permissions, &QLineEdit::returnPressed, this, &ExplainForm::asked);
    takeKind();
}

/// In one row, or, where the target would have no room, with the target in a row of its own.
void ExplainForm::arrange()
{
    constexpr int kTarget = 2;
    int others = look::characters(36);
    for (int i = 0; i < m_fields.size(); ++i)
        others += i == kTarget ? 0 : m_fields[i]->sizeHint().width() + m_grid->spacing();
    const bool isWide = width() >= others;
    if (m_isWide == isWide)
        return;
    m_isWide = isWide;
    for (QWidget *field : std::as_const(m_fields))
        m_grid->removeWidget(field);
    for (int i = 0; i < m_fields.size(); ++i) {
        if (!isWide && i == kTarget)
            m_grid->addWidget(m_fields[i], 1, 0, 1, static_cast<int>(m_fields.size()));
        else
            m_grid->addWidget(m_fields[i], 0, i,
                              m_fields[i] == m_ask ? Qt::AlignBottom : Qt::Alignment());
    }
    m_grid->setColumnStretch(kTarget, isWide ? 1 : 0);
    m_grid->setColumnStretch(0, isWide ? 0 : 1);
}

void ExplainForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ExplainForm::takeKind()
{
    const Kind &kind = kKinds[m_kind->currentIndex()];
    m_permissions->setEnabled(kind.permissionsAt >= 0);
    m_permissions->setText(QString::fromUtf16(kind.defaults));
    m_owner->setEnabled(kind.hasOwner);
    const QString form = formOf(m_kind->currentText()).section(u' ', 1);
    m_target->setPlaceholderText(form);
    m_target->setToolTip(problem());
}

void ExplainForm::setProfiles(const std::vector<std::string> &names)
{
    const std::string before = profile();
    m_profile->clear();
    for (const std::string &name : names)
        m_profile->addItem(toDisplay(name), QByteArray::fromStdString(name));
    if (!before.empty() && std::ranges::find(names, before) != names.end())
        setProfile(before);
}

void ExplainForm::setProfile(const std::string &name)
{
    const QByteArray bytes = QByteArray::fromStdString(name);
    if (m_profile->findData(bytes) < 0)
        m_profile->addItem(toDisplay(name), bytes);
    m_profile->setCurrentIndex(m_profile->findData(bytes));
}

std::string ExplainForm::profile() const
{
    return m_profile->currentData().toByteArray().toStdString();
}

void ExplainForm::setAccess(const explain::Access &access)
{
    std::vector<std::string> all = explain::accessWords(access);
    m_kind->setCurrentText(toDisplay(all.front()));
    all.erase(all.begin());
    const Kind &kind = kKinds[m_kind->currentIndex()];
    const auto at = static_cast<std::size_t>(std::max(kind.permissionsAt, 0));
    if (kind.permissionsAt >= 0 && at < all.size()) {
        QString permissions = toDisplay(all[at]);
        m_permissions->setText(permissions.replace(u',', u' '));
        all.erase(all.begin() + kind.permissionsAt);
    }
    QStringList target;
    for (const std::string &word : all)
        target << (kind.isPath ? toDisplay(word) : quoted(word));
    m_target->setText(target.join(u' '));
    const auto *file = std::get_if<explain::FileAccess>(&access);
    const auto *link = std::get_if<explain::LinkAccess>(&access);
    m_owner->setCurrentIndex(
        (file != nullptr && file->isOwner) || (link != nullptr && link->isOwner) ? 1 : 0);
    m_given = access;
    m_givenWords = words();
}

std::vector<std::string> ExplainForm::words() const
{
    const Kind &kind = kKinds[m_kind->currentIndex()];
    const std::string target = toBytes(m_target->text().trimmed());
    std::vector<std::string> all;
    if (!kind.isPath)
        all = split(target);
    else if (!target.empty())
        all = {target};
    if (kind.permissionsAt >= 0) {
        const QString typed = m_permissions->text().replace(u',', u' ').simplified();
        const bool isLetters = QStringView(kind.name) == u"file";
        const std::string permissions =
            toBytes(QString(typed).replace(u' ', isLetters ? u""_s : u","_s));
        const auto at = std::min(all.size(), static_cast<std::size_t>(kind.permissionsAt));
        all.insert(all.begin() + static_cast<std::ptrdiff_t>(at), permissions);
    }
    all.insert(all.begin(), toBytes(m_kind->currentText()));
    return all;
}

std::optional<explain::Access> ExplainForm::access() const
{
    const auto all = words();
    const bool isOwner = m_owner->currentIndex() == 1;
    if (m_given && all == m_givenWords) {
        explain::Access access = *m_given;
        if (auto *file = std::get_if<explain::FileAccess>(&access))
            file->isOwner = isOwner;
        else if (auto *link = std::get_if<explain::LinkAccess>(&access))
            link->isOwner = isOwner;
        return access;
    }
    auto parsed = explain::parseAccess(all, isOwner);
    if (!parsed)
        return std::nullopt;
    // Files and links are named from the root of the system.
    if (kKinds[m_kind->currentIndex()].hasOwner && !all[1].starts_with('/'))
        return std::nullopt;
    return *std::move(parsed);
}

QString ExplainForm::problem() const
{
    return tr("A question of this kind has the form: %1").arg(formOf(m_kind->currentText()));
}

void ExplainForm::focusTarget()
{
    m_target->setFocus(Qt::ShortcutFocusReason);
    m_target->selectAll();
}

} // namespace pavise::ui
