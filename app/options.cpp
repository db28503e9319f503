// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/options.h"

#include "ui/common/convert.h"
#include "ui/page_names.h"
#include "ui/sample_system.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pavise::app {

namespace {

struct OptionsText
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

} // namespace

std::expected<Options, QString> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        OptionsText::tr("Shows and edits how AppArmor confines programs."));
    const QCommandLineOption root(u"root"_s, OptionsText::tr("Look at the system below <folder>."),
                                  OptionsText::tr("folder"));
    const QCommandLineOption sample(u"sample"_s, OptionsText::tr("Look at the sample system."));
    const QCommandLineOption log(u"log"_s, OptionsText::tr("Read denials from <file>."),
                                 OptionsText::tr("file"));
    const QCommandLineOption page(
        u"page"_s, OptionsText::tr("Open this page: %1.").arg(ui::pageOptions().join(u", "_s)),
        OptionsText::tr("name"));
    parser.addOptions({root, sample, log, page});
    parser.addPositionalArgument(OptionsText::tr("file"),
                                 OptionsText::tr("Profile files to open in the editor."),
                                 OptionsText::tr("[file…]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(arguments);

    Options options;
    if (parser.isSet(sample)) {
        const auto tree = ui::sampleSystem();
        if (!tree)
            return std::unexpected(OptionsText::tr("The sample system is not installed."));
        options.tree = *tree;
    }
    if (parser.isSet(root)) {
        const QDir folder(parser.value(root));
        if (!folder.exists())
            return std::unexpected(
                OptionsText::tr("There is no folder %1.").arg(parser.value(root)));
        // The root of this system is this system, not another one.
        const QString path = folder.canonicalPath();
        options.tree.root = path == u"/"_s ? std::string() : ui::toBytes(path);
        const auto shipped = ui::sampleSystem();
        options.tree.isSample = shipped && shipped->root == options.tree.root;
    }
    if (parser.isSet(log)) {
        if (!QFileInfo::exists(parser.value(log)))
            return std::unexpected(OptionsText::tr("There is no file %1.").arg(parser.value(log)));
        options.tree.logFile = ui::toBytes(QFileInfo(parser.value(log)).absoluteFilePath());
        options.page = ui::PageId::Denials;
    }
    const QStringList files = parser.positionalArguments();
    for (const QString &file : files)
        options.files.push_back(ui::toBytes(QFileInfo(file).absoluteFilePath()));
    if (!options.files.empty())
        options.page = ui::PageId::Editor;
    if (parser.isSet(page)) {
        const auto id = ui::pageOfOption(parser.value(page));
        if (!id)
            return std::unexpected(OptionsText::tr("There is no page %1. The pages are %2.")
                                       .arg(parser.value(page), ui::pageOptions().join(u", "_s)));
        options.page = *id;
    }
    return options;
}

} // namespace pavise::app
