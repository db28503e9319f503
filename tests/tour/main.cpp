// SPDX-License-Identifier: GPL-2.0-or-later
// pavise-tour FOLDER: a picture of every page and dialog, light and dark, at scale 1 and 2. Scale
// and style are fixed when a program starts, so it starts itself once for each kind of picture.
#include "app/object_graph.h"
#include "tests/tour/palettes.h"
#include "tests/tour/tour.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QStyleFactory>
#include <QTemporaryDir>
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
};

QList<Kind> kinds()
{
    return {
        {.suffix = u"light"_s},
        {.suffix = u"dark"_s, .isDark = true},
        {.suffix = u"light@2x"_s, .scale = 2},
        {.suffix = u"dark@2x"_s, .isDark = true, .scale = 2},
        {.suffix = u"light-small"_s, .size = {1024, 700}},
        {.suffix = u"dark-large-font"_s, .isDark = true, .size = {1400, 1000}, .fontFactor = 2}};
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
    Tour tour(folder, kind.suffix, kind.size);
    return tour.run() ? 0 : 1;
}

int runAll(const QString &folder, const QString &only)
{
    int failures = 0;
    for (const Kind &kind : kinds()) {
        if (!only.isEmpty() && kind.suffix != only)
            continue;
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, QString::number(kind.scale));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
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
