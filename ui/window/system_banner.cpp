// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/system_banner.h"

#include "ui/common/convert.h"
#include "ui/sample_system.h"
#include "ui/services/status/availability_text.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/message_bar.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace pavise::ui {

SystemBanner::SystemBanner(StatusService &status, QWidget *parent)
    : QWidget(parent)
    , m_status(status)
    , m_message(new MessageBar)
    , m_openSample(m_message->addButton(tr("Open sample system")))
    , m_close(m_message->addButton(tr("Back to this computer")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::units(5), look::units(3), look::units(4), 0);
    layout->addWidget(m_message);
    connect(m_openSample, &QPushButton::clicked, this,
            [this] { m_status.open(sampleSystem().value_or(m_status.tree())); });
    connect(m_close, &QPushButton::clicked, this, [this] { m_status.open({}); });
    connect(&status, &StatusService::treeChanged, this, &SystemBanner::update);
    connect(&status, &StatusService::changed, this, &SystemBanner::update);
    update();
}

void SystemBanner::update()
{
    const SystemTree &tree = m_status.tree();
    const StatusSnapshot &now = *m_status.snapshot();
    m_close->setVisible(!tree.isThisSystem());
    m_openSample->setVisible(tree.isThisSystem() && sampleSystem().has_value());
    if (tree.isSample) {
        m_message->show(Role::Info, tr("Sample system."),
                        tr("Recorded elsewhere. Nothing here changes this computer."));
    } else if (!tree.isThisSystem()) {
        m_message->show(Role::Info, tr("Another system: %1.").arg(toDisplay(tree.root)),
                        tr("Its files are read; nothing is loaded into this computer’s kernel."));
    } else if (now.isScanned && !now.hasKernel()) {
        const AvailabilityText text = availabilityText(now.kernel.availability);
        m_message->show(Role::Warn, text.title + u'.', text.whatWorks);
    } else {
        m_message->hide();
    }
    setVisible(!m_message->isHidden());
}

} // namespace pavise::ui
