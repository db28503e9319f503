// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/about_dialog.h"

#include "ui/common/convert.h"
#include "ui/services/status/status_snapshot.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/page/page_header.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

struct AboutDialogText
{
    Q_DECLARE_TR_FUNCTIONS(AboutDialog)
};

QList<std::pair<QString, QString>> versions(const StatusSnapshot &status)
{
    const QString unknown = AboutDialogText::tr("not known");
    const auto known = [&](const std::string &text) {
        return text.empty() ? unknown : toDisplay(text);
    };
    return {{AboutDialogText::tr("Pavise"), QCoreApplication::applicationVersion()},
            {AboutDialogText::tr("Qt"), QString::fromLatin1(qVersion())},
            {AboutDialogText::tr("Platform"), QGuiApplication::platformName()},
            {AboutDialogText::tr("System"), known(status.systemName)},
            {AboutDialogText::tr("Kernel"), known(status.kernelRelease)},
            {AboutDialogText::tr("This machine"), QSysInfo::prettyProductName()}};
}

} // namespace

QString versionReport(const StatusSnapshot &status)
{
    QString text;
    for (const auto &[name, value] : versions(status))
        text += u"%1: %2\n"_s.arg(name, value);
    return text;
}

AboutDialog::AboutDialog(const StatusSnapshot &status, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Pavise"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(look::units(6), look::units(5), look::units(6), look::units(4));
    all->setSpacing(look::units(3));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(new TextLabel(tr("Pavise %1").arg(QCoreApplication::applicationVersion()),
                                   TextLevel::Title));
    names->addWidget(
        (new TextLabel(tr("Shows how AppArmor confines programs, edits profiles, and turns "
                          "recorded denials into rules."),
                       TextLevel::Body, Role::Muted))
            ->wrapped());
    auto *head = new QHBoxLayout;
    head->setSpacing(look::units(4));
    head->addWidget(new Glyph(u"shield-ok"_s, Role::Info, 3 * look::iconSide()), 0, Qt::AlignTop);
    head->addLayout(names, 1);
    all->addLayout(head);

    auto *card = new Card(tr("Versions"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look::units(4));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[name, value] : versions(status)) {
        grid->addWidget(new TextLabel(name, TextLevel::Body, Role::Muted), row, 0);
        auto *text = new TextLabel(value);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(text->wrapped(), row++, 1);
    }
    card->content()->addLayout(grid);
    all->addWidget(card);
    all->addWidget(
        (new TextLabel(tr("Free software under the GNU General Public License, version 2 or "
                          "later. It comes without any warranty. The syntax colours are drawn by "
                          "KSyntaxHighlighting (MIT), the rest of the window by Qt (LGPL)."),
                       TextLevel::Small, Role::Muted))
            ->wrapped());
    all->addStretch();

    auto *box = new QDialogButtonBox;
    auto *copy = new QPushButton(tr("&Copy versions"));
    auto *qt = new QPushButton(tr("About &Qt"));
    for (QPushButton *button : {copy, qt}) {
        button->setAutoDefault(false);
        padButton(*button);
        box->addButton(button, QDialogButtonBox::ActionRole);
    }
    QPushButton *close = box->addButton(QDialogButtonBox::Close);
    close->setDefault(true);
    padButton(*close);
    connect(copy, &QPushButton::clicked, this,
            [report = versionReport(status)] { QGuiApplication::clipboard()->setText(report); });
    connect(qt, &QPushButton::clicked, this, [this] { QMessageBox::aboutQt(this); });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    all->addWidget(box);
    resize(look::characters(66), sizeHint().height());
}

} // namespace pavise::ui
