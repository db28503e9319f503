// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/reports/report_dialog.h"

#include "ui/common/appearance/icons.h"
#include "ui/common/screen_size.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/label/labelled_field.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page/page_header.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QTextEdit>
#include <QVBoxLayout>

#include <chrono>
#include <vector>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

enum class Form { Html, Csv, Json };

constexpr qsizetype kMostShown = 200'000; ///< Characters in the preview.

} // namespace

ReportDialog::ReportDialog(const StatusService &status, const DenialService &denials,
                           QWidget *parent)
    : QDialog(parent)
    , m_status(status)
    , m_denials(denials.snapshot())
    , m_form(new QComboBox)
    , m_mask(new QCheckBox(tr("&Mask the names of people and of the machine")))
    , m_progress(new QProgressBar)
    , m_message(new MessageBar)
    , m_preview(new QTextEdit)
    , m_size(new TextLabel({}, TextLevel::Small, Role::Muted))
{
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Report"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(look::unit());
    m_progress->setAccessibleName(tr("Making the report"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("What will be saved"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::units(6), look::units(5), look::units(6), look::units(5));
    layout->setSpacing(look::units(3));
    layout->addWidget(new TextLabel(tr("Report"), TextLevel::Title));
    layout->addWidget((new TextLabel(tr("Loaded profiles and their modes, what they confine and "
                                        "what listens on the network without one, and what was "
                                        "denied. Made for colleagues and auditors."),
                                     TextLevel::Body, Role::Muted))
                          ->wrapped());
    layout->addWidget(makeOptions());
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_preview, 1);
    auto *box = new QDialogButtonBox;
    m_save = new QPushButton(icon(u"save"_s), tr("&Save…"));
    m_save->setDefault(true);
    m_copy = new QPushButton(icon(u"copy"_s), tr("&Copy"));
    m_copy->setAutoDefault(false);
    box->addButton(m_copy, QDialogButtonBox::ActionRole);
    box->addButton(QDialogButtonBox::Close)->setAutoDefault(false);
    box->addButton(m_save, QDialogButtonBox::AcceptRole);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_size, 1);
    bottom->addWidget(box);
    layout->addLayout(bottom);

    connect(m_save, &QPushButton::clicked, this, &ReportDialog::save);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_bytes)); });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_work, &Background::busyChanged, this, [this](bool busy) {
        m_progress->setVisible(busy);
        m_save->setEnabled(!busy);
        m_copy->setEnabled(!busy);
    });
    resize(onScreen(*this, {look::characters(104), look::rowHeight() * 19}));
    make();
}

QWidget *ReportDialog::makeOptions()
{
    m_form->addItem(tr("Web page (HTML)"), static_cast<int>(Form::Html));
    m_form->addItem(tr("Table for spreadsheets (CSV)"), static_cast<int>(Form::Csv));
    m_form->addItem(tr("Data for programs (JSON)"), static_cast<int>(Form::Json));
    m_mask->setChecked(true);
    m_mask->setToolTip(tr("Each person becomes user1, user2 …, the machine becomes machine"));
    connect(m_form, &QComboBox::currentIndexChanged, this, &ReportDialog::make);
    connect(m_mask, &QCheckBox::toggled, this, &ReportDialog::make);
    auto *options = new QWidget;
    auto *row = new QHBoxLayout(options);
    row->setContentsMargins({});
    row->setSpacing(look::units(4));
    row->addWidget(labelledField(tr("&Form"), m_form));
    row->addWidget(m_mask, 1, Qt::AlignBottom);
    return options;
}

void ReportDialog::make()
{
    const auto form = static_cast<Form>(m_form->currentData().toInt());
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    m_work.start(
        [root = m_status.tree().root, denials = m_denials, isMasked = m_mask->isChecked(), form,
         now](const std::stop_token &) {
            std::vector<const audit::Denial *> events;
            for (const DenialEntry &entry : denials->groups)
                events.push_back(&entry.denial);
            report::Report report = report::systemReport(root, events, now);
            if (isMasked)
                report::maskNames(report, report::NameMask(root));
            return std::make_shared<const std::string>(form == Form::Html ? report::toHtml(report)
                                                           : form == Form::Csv
                                                           ? report::toCsv(report)
                                                           : report::toJson(report));
        },
        [this](const std::shared_ptr<const std::string> &text) { show(text); });
}

void ReportDialog::show(const std::shared_ptr<const std::string> &text)
{
    m_bytes = QByteArray::fromStdString(*text);
    const QString shown = QString::fromUtf8(m_bytes.first(std::min(m_bytes.size(), kMostShown)));
    const bool isPage = static_cast<Form>(m_form->currentData().toInt()) == Form::Html;
    m_preview->setFont(isPage ? look::body() : look::mono());
    m_preview->setLineWrapMode(isPage ? QTextEdit::WidgetWidth : QTextEdit::NoWrap);
    if (isPage)
        m_preview->setHtml(shown);
    else
        m_preview->setPlainText(shown);
    m_size->setText(QLocale().formattedDataSize(m_bytes.size())
                    + (m_bytes.size() > kMostShown ? tr(", the beginning is shown") : QString()));
}

QString ReportDialog::suffix() const
{
    switch (static_cast<Form>(m_form->currentData().toInt())) {
    case Form::Html:
        return u"html"_s;
    case Form::Csv:
        return u"csv"_s;
    case Form::Json:
        break;
    }
    return u"json"_s;
}

void ReportDialog::save()
{
    const QString target = QFileDialog::getSaveFileName(
        this, tr("Save report"), QDir::homePath() + u"/apparmor-report."_s + suffix());
    if (target.isEmpty())
        return;
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_bytes) != m_bytes.size() || !file.commit())
        m_message->show(Role::Bad, tr("Not saved."),
                        tr("%1 could not be written: %2").arg(target, file.errorString()));
    else
        m_message->show(Role::Ok, tr("Saved."), tr("The report is in %1.").arg(target));
}

} // namespace pavise::ui
