// SPDX-License-Identifier: GPL-2.0-or-later
// pavise-tour FOLDER [KIND]: a picture of every page and dialog, light and dark, at scale 1 and 2;
// of the kind `languages`, in each language. Scale and style are fixed when a program starts, so it
// starts itself once for each kind of picture.
#include "app/object_graph.h"
#include "tests/tour/languages.h"
#include "tests/tour/palettes.h"
#include "tests/tour/tour.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

struct Kind
{
    QString suffix; ///< Of the file names; also says what is asked of the child.
    bool isDark = false;
    int scale = 1;
    QSize size = {1280, 800};
    double fontFactor = 1;
    QString language = {};
};

const QString kPseudoArabic = u"ar-pseudo"_s;

QList<Kind> kinds()
{
    return {{.suffix = u"light"_s},
            {.suffix = u"dark"_s, .isDark = true},
            {.suffix = u"light@2x"_s, .scale = 2},
            {.suffix = u"dark@2x"_s, .isDark = true, .scale = 2},
            {.suffix = u"light-small"_s, .size = {1024, 700}},
            {.suffix = u"dark-large-font"_s, .isDark = true, .size = {1400, 1000}, .fontFactor = 2},
            {.suffix = u"de"_s, .language = u"de"_s},
            {.suffix = u"es"_s, .language = u"es"_s},
            {.suffix = u"fr"_s, .language = u"fr"_s},
            {.suffix = u"ja"_s, .language = u"ja"_s},
            {.suffix = u"pt_BR"_s, .language = u"pt_BR"_s},
            {.suffix = u"zh_CN"_s, .language = u"zh_CN"_s},
            {.suffix = kPseudoArabic, .language = kPseudoArabic}};
}

bool isAsked(const Kind &kind, const QString &only)
{
    return only.isEmpty()
        ? kind.language.isEmpty()
        : only == kind.suffix || (only == u"languages" && !kind.language.isEmpty());
}

/// What the child that makes pictures of the kind \p suffix is to speak; "" for what is the
/// default.
QString languageOf(const QString &suffix)
{
    for (const Kind &kind : kinds()) {
        if (kind.suffix == suffix && kind.language != kPseudoArabic)
            return kind.language;
    }
    return {};
}

int runOne(const QString &folder, const Kind &kind)
{
    using namespace pavise::tests;
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QFont font(u"Inter"_s, 10);
    font.setPointSizeF(10 * kind.fontFactor);
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
    QApplication::setPalette(
        desktopPalette(Family::Fusion, kind.isDark ? Scheme::Dark : Scheme::Light));
    QTranslator *pseudo = kind.language == kPseudoArabic ? new PseudoArabic(qApp) : nullptr;
    if (pseudo != nullptr) {
        QApplication::installTranslator(pseudo);
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    Tour tour(folder, kind.suffix, kind.size);
    return tour.run() ? 0 : 1;
}

/// A screen that the windows of a kind have room on, for the offscreen platform: its own has 800
/// pixels a side at any scale.
QByteArray screenOf(const Kind &kind)
{
    const QSize size = kind.size.expandedTo({1024, 700}) + QSize(160, 100);
    const int scale = kind.scale;
    return QJsonDocument(
               QJsonObject{{u"screens"_s,
                            QJsonArray{QJsonObject{{u"name"_s, u"tour"_s},
                                                   {u"x"_s, 0},
                                                   {u"y"_s, 0},
                                                   {u"width"_s, size.width() * scale},
                                                   {u"height"_s, size.height() * scale}}}}})
        .toJson();
}

int runAll(const QString &folder, const QString &only)
{
    int failures = 0;
    for (const Kind &kind : kinds()) {
        if (!isAsked(kind, only))
            continue;
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, QString::number(kind.scale));
        QTemporaryFile screen;
        if (!screen.open() || screen.write(screenOf(kind)) < 0 || !screen.flush())
            return 1;
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen:configfile="_s + screen.fileName());
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(), {u"--kind"_s, kind.suffix, folder});
        child.waitForFinished(-1);
        const bool isDone = child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0;
        QTextStream(stdout) << (isDone ? "done    " : "FAILED  ") << kind.suffix << Qt::endl;
        failures += isDone ? 0 : 1;
    }
    return failures;
}

} // namespace

int main(int argc, char **argv)
{
    // The tour must not read or change what a person chose.
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    qputenv("XDG_STATE_HOME", settings.path().toLocal8Bit());
    const QString language = argc == 4 ? languageOf(QString::fromLocal8Bit(argv[2])) : QString();
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    QApplication application(argc, argv);
    pavise::app::prepare(application);
    QStringList arguments = QApplication::arguments().mid(1);
    const bool isChild = arguments.value(0) == u"--kind"_s;
    if (arguments.isEmpty() || (isChild && arguments.size() != 3)) {
        QTextStream(stderr) << "usage: pavise-tour FOLDER [KIND]\n";
        return 2;
    }
    if (!isChild) {
        QDir().mkpath(arguments[0]);
        return runAll(QDir(arguments[0]).absolutePath(), arguments.value(1)) == 0 ? 0 : 1;
    }
    for (const Kind &kind : kinds()) {
        if (kind.suffix == arguments[1])
            return runOne(arguments[2], kind);
    }
    return 2;
}
