// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/text_export.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>

#include <algorithm>

namespace pavise::ui {

namespace {

struct TextExportText
{
    Q_DECLARE_TR_FUNCTIONS(TextExport)
};

} // namespace

ExportResult exportTexts(QWidget *parent, const std::vector<ExportedText> &texts)
{
    const QString folder = QFileDialog::getExistingDirectory(
        parent, TextExportText::tr("Export texts into a folder"), QDir::homePath());
    return folder.isEmpty() ? ExportResult() : writeTexts(folder, texts);
}

ExportResult writeTexts(const QString &folder, const std::vector<ExportedText> &texts)
{
    for (const ExportedText &text : texts) {
        std::string name = text.file;
        std::ranges::replace(name, '/', '_');
        QFile file(folder + QLatin1Char('/') + QFile::decodeName(name.c_str()));
        const auto size = static_cast<qint64>(text.bytes.size());
        if (file.exists())
            return {Role::Warn, TextExportText::tr("Not exported."),
                    TextExportText::tr("%1 is there already. Choose another folder.")
                        .arg(file.fileName())};
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
            || file.write(text.bytes.data(), size) != size || !file.flush())
            return {Role::Bad, TextExportText::tr("Not exported."),
                    TextExportText::tr("%1 could not be written: %2")
                        .arg(file.fileName(), file.errorString())};
    }
    return {Role::Ok, TextExportText::tr("Exported."),
            TextExportText::tr("%n file(s) written to %1.", nullptr, static_cast<int>(texts.size()))
                .arg(folder)};
}

} // namespace pavise::ui
