// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/empty_page.h"

#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pavise::ui {

EmptyPage::EmptyPage(PageId id, const QString &title, QWidget *parent)
    : Page(parent)
    , m_id(id)
    , m_state(new EmptyState)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PageHeader(title));
    layout->addWidget(m_state, 1);
}

Page *makeExplainPage()
{
    auto *page = new EmptyPage(PageId::Explain, EmptyPage::tr("Explain"));
    page->state()->setText(
        u"explain"_s, EmptyPage::tr("Nothing can be asked yet"),
        EmptyPage::tr("Whether a profile allows an access, and which rule decides, cannot be "
                      "asked in this version. The denials page shows what the kernel refused, and "
                      "the editor shows the rules."));
    QPushButton *editor =
        page->state()->addButton(EmptyPage::tr("Open &editor"), u"editor"_s, false);
    QPushButton *denials =
        page->state()->addButton(EmptyPage::tr("Show &denials"), u"denials"_s, true);
    QObject::connect(editor, &QPushButton::clicked, page,
                     [page] { Q_EMIT page->linkActivated({.page = PageId::Editor}); });
    QObject::connect(denials, &QPushButton::clicked, page,
                     [page] { Q_EMIT page->linkActivated({.page = PageId::Denials}); });
    return page;
}

} // namespace pavise::ui
