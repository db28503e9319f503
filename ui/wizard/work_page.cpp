// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/wizard/work_page.h"

#include "ui/widgets/page/page_header.h"

#include <QVBoxLayout>
#include <QWizard>

#include <utility>

namespace pavise::ui {

WorkPage::WorkPage(const QString &title, QWidget *parent)
    : QWizardPage(parent)
    , m_header(new PageHeader(title))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
}

bool WorkPage::isComplete() const
{
    return !m_isWorking && isAnswered();
}

bool WorkPage::validatePage()
{
    if (std::exchange(m_isDone, false))
        return true;
    if (!m_isWorking) {
        setWorking(true);
        work();
    }
    return false;
}

void WorkPage::advance()
{
    setWorking(false);
    m_isDone = true;
    wizard()->next();
    m_isDone = false;
}

void WorkPage::setWorking(bool working)
{
    m_isWorking = working;
    m_header->setBusy(working);
    Q_EMIT completeChanged();
}

} // namespace pavise::ui
