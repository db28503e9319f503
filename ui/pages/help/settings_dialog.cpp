// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/help/settings_dialog.h"

#include "ui/common/appearance/look.h"
#include "ui/common/screen_size.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/page/page_header.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyle>
#include <QStyleHints>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pavise::ui {

QStringList languageCodes()
{
    QStringList codes{u"en"_s};
    const QStringList files = QDir(u":/i18n"_s).entryList({u"pavise_*.qm"_s}, QDir::Files);
    for (const QString &file : files) {
        const QString code = file.sliced(7).chopped(3);
        if (code != u"en")
            codes << code;
    }
    return codes;
}

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    auto *body = new QWidget;
    m_rows = new QVBoxLayout(body);
    m_rows->setContentsMargins(look::units(6), look::units(5), look::units(6), look::units(4));
    m_rows->setSpacing(look::units(1.5));
    m_rows->addWidget(new TextLabel(tr("Settings"), TextLevel::Title));
    m_rows->addWidget((new TextLabel(tr("Each choice holds at once. None of them changes policy."),
                                     TextLevel::Body, Role::Muted))
                          ->wrapped());

    addGeneral();
    addSection(tr("Denials and processes"));
    addSwitch(settings::kFollowLog, tr("&Follow the log"),
              tr("New records are counted as they come, and shown when you ask for them."));
    addNumber(settings::kProcessSeconds, tr("Look for processes e&very"), tr(" s"),
              tr("Only while the Processes page is in front."));
    addNotifications();
    addSection(tr("Editor"));
    addNumber(settings::kEditorSize, tr("Text &size"), tr(" %"), tr("Of the desktop’s font size."));
    addNumber(settings::kTabWidth, tr("&Tab width"), tr(" columns"), {});
    addSwitch(settings::kRecover, tr("&Keep unsaved edits for after a crash"),
              tr("In your own files, never in /etc. They are offered at the next start."));
    addSection(tr("Applying changes"));
    addSwitch(settings::kTryFirst, tr("Su&ggest a trial"),
              tr("The change is taken back by itself unless you keep it."));
    addNumber(settings::kTrialSeconds, tr("Length &of a trial"), tr(" s"), {});
    m_rows->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Settings"));
    scroll->setWidget(body);
    // There is no bar for what is wider.
    scroll->setMinimumWidth(
        body->minimumSizeHint().width()
        + scroll->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, scroll));
    auto *box = new QDialogButtonBox;
    auto *defaults = new QPushButton(tr("&Restore defaults"));
    defaults->setAutoDefault(false);
    padButton(*defaults);
    box->addButton(defaults, QDialogButtonBox::ResetRole);
    QPushButton *close = box->addButton(QDialogButtonBox::Close);
    close->setDefault(true);
    padButton(*close);
    connect(defaults, &QPushButton::clicked, this, &SettingsDialog::restoreDefaults);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    all->addWidget(new Hairline);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(look::units(6), look::units(3), look::units(6), look::units(3));
    bottom->addWidget(box);
    all->addLayout(bottom);
    resize(onScreen(*this, {look::characters(78), look::rowHeight() * 22}));
}

void SettingsDialog::addGeneral()
{
    addSection(tr("Window"));
    const auto schemeCode = [](int scheme) { return QString::number(scheme); };
    addChoice(tr("Co&lours"),
              {{schemeCode(0), tr("As the desktop")},
               {schemeCode(1), tr("Light")},
               {schemeCode(2), tr("Dark")}},
              schemeCode(settings::value(settings::kColours)),
              [](const QString &code) {
                  settings::set(settings::kColours, code.toInt());
                  QGuiApplication::styleHints()->setColorScheme(
                      static_cast<Qt::ColorScheme>(code.toInt()));
              },
              {});
    QList<std::pair<QString, QString>> languages{{QString(), tr("As the desktop")}};
    for (const QString &code : languageCodes())
        languages << std::pair{code, QLocale(code).nativeLanguageName()};
    addChoice(tr("L&anguage"), languages, settings::language(), &settings::setLanguage,
              tr("Holds from the next start."));
}

void SettingsDialog::addNotifications()
{
    addSection(tr("Notifications"));
    addSwitch(settings::kNotify, tr("&Notify of new denials"),
              tr("At most one for each profile in ten minutes, and three a minute in all. A "
                 "notification can be muted; it never changes what is allowed."));
    QCheckBox *tray = addSwitch(
        settings::kTray, tr("Show an &icon in the system tray"),
        QSystemTrayIcon::isSystemTrayAvailable() ? QString() : tr("This desktop has no tray now."));
    QCheckBox *stay =
        addSwitch(settings::kStayInTray, tr("Stay in the tray when the &window is closed"),
                  tr("Closing the window leaves the icon; Quit ends the program."));
    stay->setEnabled(tray->isChecked());
    connect(tray, &QCheckBox::toggled, stay, &QWidget::setEnabled);
}

void SettingsDialog::addSection(const QString &title)
{
    m_rows->addSpacing(look::units(2));
    m_rows->addWidget(new Hairline);
    m_rows->addSpacing(look::unit());
    m_rows->addWidget(new TextLabel(title, TextLevel::Strong));
}

QCheckBox *SettingsDialog::addSwitch(const settings::Switch &choice, const QString &text,
                                     const QString &explanation)
{
    auto *box = new QCheckBox(text);
    box->setChecked(settings::value(choice));
    box->setAccessibleDescription(explanation);
    connect(box, &QCheckBox::toggled, this, [this, &choice](bool on) {
        settings::set(choice, on);
        Q_EMIT changed();
    });
    m_defaults << [box, usual = choice.usual] { box->setChecked(usual); };
    m_rows->addWidget(box);
    addExplanation(explanation,
                   style()->pixelMetric(QStyle::PM_IndicatorWidth)
                       + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
    return box;
}

QSpinBox *SettingsDialog::addNumber(const settings::Number &choice, const QString &label,
                                    const QString &unit, const QString &explanation)
{
    auto *field = new QSpinBox;
    field->setRange(choice.least, choice.most);
    field->setValue(settings::value(choice));
    field->setSuffix(unit);
    connect(field, &QSpinBox::valueChanged, this, [this, &choice](int number) {
        settings::set(choice, number);
        Q_EMIT changed();
    });
    m_defaults << [field, usual = choice.usual] { field->setValue(usual); };
    addRow(label, field, explanation);
    return field;
}

void SettingsDialog::addChoice(const QString &label,
                               const QList<std::pair<QString, QString>> &options,
                               const QString &current,
                               const std::function<void(const QString &)> &choose,
                               const QString &explanation)
{
    auto *field = new QComboBox;
    for (const auto &[code, text] : options)
        field->addItem(text, code);
    field->setCurrentIndex(std::max(0, field->findData(current)));
    connect(field, &QComboBox::currentIndexChanged, this, [this, field, choose] {
        choose(field->currentData().toString());
        Q_EMIT changed();
    });
    m_defaults << [field] { field->setCurrentIndex(0); };
    addRow(label, field, explanation);
}

void SettingsDialog::addRow(const QString &label, QWidget *field, const QString &explanation)
{
    auto *name = new TextLabel(label);
    name->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setAccessibleDescription(explanation);
    field->setMinimumWidth(look::characters(20));
    m_rows->addLayout(lineOf({name, field}, 0));
    addExplanation(explanation, 0);
}

void SettingsDialog::addExplanation(const QString &explanation, int indent)
{
    if (explanation.isEmpty())
        return;
    auto *label = (new TextLabel(explanation, TextLevel::Small, Role::Muted))->wrapped();
    label->setContentsMargins(indent, 0, 0, look::unit());
    m_rows->addWidget(label);
}

void SettingsDialog::restoreDefaults()
{
    for (const auto &restore : std::as_const(m_defaults))
        restore();
}

} // namespace pavise::ui
