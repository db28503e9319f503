// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/reports/export_dialog.h"

#include "core/compile/compiler.h"
#include "ui/common/appearance/icons.h"
#include "ui/common/convert.h"
#include "ui/common/diagnostic_text.h"
#include "ui/common/screen_size.h"
#include "ui/services/change/change_rows.h"
#include "ui/services/check_service.h"
#include "ui/widgets/label/labelled_field.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <format>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

/// \p who is `Name <mail>`, as Debian has it.
store::Maker makerOf(const std::string &who)
{
    const std::size_t open = who.find(" <");
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(now));
    store::Maker maker{.name = who.substr(0, open),
                       .mail = {},
                       .year = static_cast<int>(today.year()),
                       .date = std::format("{:%a, %d %b %Y %T} +0000", now)};
    if (open != std::string::npos && who.ends_with('>'))
        maker.mail = who.substr(open + 2, who.size() - open - 3);
    return maker;
}

} // namespace

ExportedSet makeExport(const ExportRequest &request, const std::stop_token &stop)
{
    ExportedSet set;
    const text::DiskFiles disk;
    const compile::CompileOptions options = compileOptionsOf(request.tree);
    std::vector<store::ExportedProfile> profiles;
    for (const std::string &path : request.files) {
        text::SourceSet sources;
        const auto bytes = disk.read(path);
        const auto checked = compile::checkedPolicy(sources, disk, path, options, stop);
        const auto error = std::ranges::find(checked.diagnostics, text::Severity::Error,
                                             &text::Diagnostic::severity);
        if (!bytes || error != checked.diagnostics.end()) {
            set.problem = ExportDialog::tr("%1: %2").arg(
                nameBelow(options.base, path), diagnosticText(bytes ? *error : bytes.error()));
            return set;
        }
        profiles.push_back({.fileName = std::filesystem::path(path).filename(), .text = *bytes});
        if (request.form != ExportForm::Operator)
            continue;
        for (const policy::Profile &profile : checked.value.profiles) {
            const std::string name = store::objectName(profile.name);
            auto object = store::operatorObject(name, profile);
            for (const std::string &loss : object.losses)
                set.losses << toDisplay(profile.name) + u": "_s + toDisplay(loss);
            set.files.push_back({.path = name + ".yaml", .text = std::move(object.yaml)});
        }
    }
    if (request.form == ExportForm::Ansible)
        set.files = store::ansibleRole(request.name, makerOf(request.maker), profiles);
    else if (request.form == ExportForm::Debian)
        set.files = store::debianSource(request.name, makerOf(request.maker), profiles);
    return set;
}

ExportDialog::ExportDialog(const SystemTree &tree, std::vector<std::string> files, QWidget *parent)
    : QDialog(parent)
    , m_tree(tree)
    , m_files(std::move(files))
    , m_form(new QComboBox)
    , m_name(new QLineEdit(u"apparmor-profiles-local"_s))
    , m_maker(new QLineEdit)
    , m_message(new MessageBar)
    , m_list(new QListWidget)
    , m_preview(new QPlainTextEdit)
    , m_save(new QPushButton(icon(u"export"_s), tr("&Export…")))
{
    setWindowModality(Qt::WindowModal);
    const QString title = tr("Export %n profile file(s) for other machines", nullptr,
                             static_cast<int>(m_files.size()));
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::units(6), look::units(5), look::units(6), look::units(5));
    layout->setSpacing(look::units(3));
    layout->addWidget((new TextLabel(title, TextLevel::Title))->wrapped());
    layout->addWidget((new TextLabel(tr("The files are checked for this kernel and written into a "
                                        "folder; nothing is installed here."),
                                     TextLevel::Body, Role::Muted))
                          ->wrapped());
    layout->addWidget(makeOptions());
    layout->addWidget(m_message);
    layout->addWidget(makePreview(), 1);
    auto *box = new QDialogButtonBox;
    m_save->setDefault(true);
    box->addButton(QDialogButtonBox::Close)->setAutoDefault(false);
    box->addButton(m_save, QDialogButtonBox::AcceptRole);
    layout->addWidget(box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    resize(onScreen(*this, {look::characters(104), look::rowHeight() * 18}));
    make();
}

QWidget *ExportDialog::makeOptions()
{
    m_form->addItem(tr("Ansible role"), static_cast<int>(ExportForm::Ansible));
    m_form->addItem(tr("Debian source package"), static_cast<int>(ExportForm::Debian));
    m_form->addItem(tr("Kubernetes: Security Profiles Operator"),
                    static_cast<int>(ExportForm::Operator));
    m_maker->setPlaceholderText(tr("Name <mail@example.org>"));
    m_maker->setText(QSettings().value(u"export/maker"_s).toString());
    connect(m_form, &QComboBox::currentIndexChanged, this, &ExportDialog::make);
    connect(m_name, &QLineEdit::textChanged, this, &ExportDialog::make);
    connect(m_maker, &QLineEdit::textChanged, this, &ExportDialog::make);
    auto *options = new QWidget;
    auto *row = new QHBoxLayout(options);
    row->setContentsMargins({});
    row->setSpacing(look::units(2));
    row->addWidget(labelledField(tr("&Form"), m_form));
    row->addWidget(labelledField(tr("&Name of role or package"), m_name), 1);
    row->addWidget(labelledField(tr("&Maker"), m_maker), 1);
    return options;
}

QWidget *ExportDialog::makePreview()
{
    m_list->setAccessibleName(tr("Files that are made"));
    m_preview->setReadOnly(true);
    m_preview->setFont(look::mono());
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("Text of the chosen file"));
    connect(m_list, &QListWidget::currentRowChanged, this, &ExportDialog::showFile);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({look::characters(34), look::characters(66)});
    return splitter;
}

void ExportDialog::make()
{
    const auto form = static_cast<ExportForm>(m_form->currentData().toInt());
    m_name->setEnabled(form != ExportForm::Operator);
    m_maker->setEnabled(form != ExportForm::Operator);
    m_save->setEnabled(false);
    const std::string name = toBytes(m_name->text());
    if (form != ExportForm::Operator && !store::isExportName(name)) {
        m_work.cancel();
        m_message->show(Role::Warn, tr("That is no name for it."),
                        tr("Use small letters, digits and single -, from a letter on."));
        return;
    }
    m_work.start(
        [request = ExportRequest{.tree = m_tree,
                                 .files = m_files,
                                 .form = form,
                                 .name = name,
                                 .maker = toBytes(m_maker->text().trimmed())}](
            const std::stop_token &stop) {
            return std::shared_ptr<const ExportedSet>(
                std::make_shared<ExportedSet>(makeExport(request, stop)));
        },
        [this](const std::shared_ptr<const ExportedSet> &set) { take(set); });
}

void ExportDialog::take(const std::shared_ptr<const ExportedSet> &set)
{
    m_set = set;
    m_message->hide();
    const int chosen = std::max(0, m_list->currentRow());
    m_list->clear();
    m_preview->clear();
    if (!set->problem.isEmpty()) {
        m_message->show(Role::Bad, tr("Not exported: a profile has errors."), set->problem);
        return;
    }
    for (const store::ExportedFile &file : set->files)
        m_list->addItem(toDisplay(file.path));
    m_list->setCurrentRow(std::min(chosen, m_list->count() - 1));
    if (!set->losses.isEmpty()) {
        m_message->show(Role::Warn,
                        tr("%n thing(s) cannot be said in this form.", nullptr,
                           static_cast<int>(set->losses.size())),
                        set->losses.first());
        m_message->setToolTip(set->losses.join(u'\n'));
    }
    m_save->setEnabled(!set->files.empty());
}

void ExportDialog::showFile(int row)
{
    if (m_set != nullptr && row >= 0 && row < static_cast<int>(m_set->files.size()))
        m_preview->setPlainText(
            QString::fromUtf8(m_set->files[static_cast<std::size_t>(row)].text));
}

void ExportDialog::save()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Export into a folder"), QDir::homePath());
    if (!folder.isEmpty())
        write(folder);
}

void ExportDialog::write(const QString &folder)
{
    QSettings().setValue(u"export/maker"_s, m_maker->text());
    // First look, then write: half of a role is worse than none.
    for (const store::ExportedFile &each : m_set->files) {
        const QString path = folder + u'/' + QFile::decodeName(each.path.c_str());
        if (QFileInfo::exists(path)) {
            m_message->show(Role::Warn, tr("Not exported."),
                            tr("%1 is there already. Choose another folder.").arg(path));
            return;
        }
    }
    for (const store::ExportedFile &each : m_set->files) {
        const QString path = folder + u'/' + QFile::decodeName(each.path.c_str());
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        const auto size = static_cast<qint64>(each.text.size());
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
            || file.write(each.text.data(), size) != size || !file.flush()) {
            m_message->show(Role::Bad, tr("Not exported."),
                            tr("%1 could not be written: %2").arg(path, file.errorString()));
            return;
        }
        if (each.isExecutable)
            file.setPermissions(file.permissions() | QFile::ExeOwner | QFile::ExeGroup
                                | QFile::ExeOther);
    }
    m_message->show(Role::Ok, tr("Exported."),
                    tr("%n file(s) written to %1.", nullptr, static_cast<int>(m_set->files.size()))
                        .arg(folder));
}

} // namespace pavise::ui
