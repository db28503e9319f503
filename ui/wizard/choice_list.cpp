// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/wizard/choice_list.h"

#include "ui/widgets/label/text_label.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

/// Of a rule in the list; the tool tip has the rest.
constexpr int kMostCharacters = 100;

} // namespace

ChoiceList::ChoiceList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceList::chose);
}

void ChoiceList::setChoices(const QList<Choice> &choices, int chosen)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget(); // NOLINT(cppcoreguidelines-owning-memory): taken from the layout
        delete item;           // NOLINT(cppcoreguidelines-owning-memory)
    }
    m_details.clear();
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
        + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    for (int i = 0; i < choices.size(); ++i) {
        const Choice &choice = choices[i];
        QString title = choice.title;
        if (title.size() > kMostCharacters)
            title = title.left(kMostCharacters / 2) + u'…' + title.right(kMostCharacters / 2);
        auto *button = new QRadioButton(title.replace(u'&', u"&&"_s));
        button->setFont(choice.isMono ? look::mono() : look::name());
        button->setAccessibleName(choice.title);
        button->setAccessibleDescription(choice.detail);
        button->setToolTip(choice.title);
        button->setChecked(i == chosen);
        m_group->addButton(button, i);
        m_layout->addWidget(button);
        auto *detail = new TextLabel({}, TextLevel::Small, Role::Muted);
        detail->setContentsMargins(indent, 0, 0, look::units(1.5));
        m_layout->addWidget(detail->wrapped());
        m_details << detail;
        setDetail(i, choice.detail, choice.isConcern);
    }
}

void ChoiceList::setDetail(int choice, const QString &detail, bool isConcern)
{
    if (choice < 0 || choice >= m_details.size())
        return;
    m_details[choice]->setText(detail);
    m_details[choice]->setRole(isConcern ? Role::Warn : Role::Muted);
    m_details[choice]->setVisible(!detail.isEmpty());
    m_group->button(choice)->setAccessibleDescription(detail);
}

QString ChoiceList::detail(int choice) const
{
    return m_details.value(choice) == nullptr ? QString() : m_details[choice]->text();
}

void ChoiceList::setChosen(int choice)
{
    if (QAbstractButton *button = m_group->button(choice))
        button->setChecked(true);
}

int ChoiceList::chosen() const
{
    return m_group->checkedId();
}

} // namespace pavise::ui
