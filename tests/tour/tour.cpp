// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/tour/tour.h"

#include "tests/tour/languages.h"
#include "ui/common/convert.h"
#include "ui/main_window.h"
#include "ui/pages/explain/explain_page.h"
#include "ui/sample_system.h"
#include "ui/services/logs/denial_service.h"
#include "ui/services/status/status_service.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace pavise::tests {

namespace {

constexpr qint64 kLongestWaitMs = 60'000;

} // namespace

void Tour::settle()
{
    for (int i = 0; i < 8; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

Tour::Tour(QString folder, QString suffix, QSize size)
    : m_graph(m_helper.bus())
    , m_folder(std::move(folder))
    , m_suffix(std::move(suffix))
    , m_size(size)
{
}

bool Tour::run()
{
    openSample();
    if (m_isComplete)
        visitPages();
    if (m_isComplete)
        visitAnalysis();
    if (m_isComplete)
        visitChanges();
    if (m_isComplete)
        visitDialogs();
    if (m_isComplete)
        visitEmptySystem();
    m_graph.window().hide();
    return m_isComplete && m_isUncut;
}

void Tour::openSample()
{
    const auto sample = ui::sampleSystem();
    if (!sample) {
        QTextStream(stderr) << "tour: the sample system is not there\n";
        m_isComplete = false;
        return;
    }
    m_graph.start({.tree = *sample, .files = {}});
    m_graph.window().resize(m_size);
    waitFor(u"the sample system's profiles"_s,
            [this] { return m_graph.status().snapshot()->isScanned; });
    waitFor(u"the sample system's log"_s,
            [this] { return m_graph.denials().snapshot()->isCollected; });
}

void Tour::visitPages()
{
    using ui::PageId;
    ui::MainWindow &window = m_graph.window();
    window.follow({.page = PageId::Overview});
    takePicture(u"overview"_s);
    window.follow({.page = PageId::Profiles, .name = "nginx"});
    takePicture(u"profiles"_s);
    window.follow({.page = PageId::Profiles, .filter = u"apache"_s});
    takePicture(u"profiles-filtered"_s);
    window.follow({.page = PageId::Profiles, .filter = u"nothing has this name"_s});
    takePicture(u"profiles-no-match"_s);
    window.follow({.page = PageId::Processes});
    takePicture(u"processes"_s);
    window.follow({.page = PageId::Processes, .filter = u"view:exposed"_s});
    takePicture(u"processes-exposed"_s);
    window.follow({.page = PageId::Denials});
    takePicture(u"denials"_s);
    window.follow({.page = PageId::Denials, .filter = u"class:file -profile:\"photo-import\""_s});
    takePicture(u"denials-filtered"_s);
    const std::string broken =
        m_graph.status().tree().path("/etc/apparmor.d/usr.local.bin.backup-notes");
    window.follow({.page = PageId::Editor, .file = broken});
    QThread::msleep(50);
    settle();
    QElapsedTimer clock; // the check runs on a worker and has no outward sign
    for (clock.start(); clock.elapsed() < 1500;)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    takePicture(u"editor"_s);
    window.follow({.page = PageId::Explain});
    takePicture(u"explain-nothing-asked"_s);
    explainAnAccess();
    takePicture(u"explain"_s);
    window.follow({.page = PageId::History});
    takePicture(u"history"_s);
}

void Tour::explainAnAccess()
{
    auto *page = m_graph.window().findChild<ui::ExplainPage *>();
    page->ask("nginx",
              explain::FileAccess{.path = "/etc/nginx/nginx.conf",
                                  .permissions = policy::file_permission::kRead
                                      | policy::file_permission::kWrite});
    const auto *view = page->findChild<QTreeView *>(u"ExplainRules"_s);
    waitFor(u"the explanation"_s, [view] { return view->isVisible(); });
}

void Tour::visitEmptySystem()
{
    const QTemporaryDir empty;
    m_graph.status().open({.root = ui::toBytes(empty.path())});
    waitFor(u"the empty system"_s, [this] { return m_graph.status().snapshot()->isScanned; });
    waitFor(u"the empty system's log"_s,
            [this] { return m_graph.denials().snapshot()->isCollected; });
    using ui::PageId;
    for (const auto &[page, name] : {std::pair{PageId::Overview, u"overview-without-apparmor"_s},
                                     std::pair{PageId::Profiles, u"profiles-without-apparmor"_s},
                                     std::pair{PageId::Processes, u"processes-without-proc"_s},
                                     std::pair{PageId::Denials, u"denials-without-log"_s}}) {
        m_graph.window().follow({.page = page});
        takePicture(name);
    }
}

void Tour::takePicture(const QString &name)
{
    takePicture(name, m_graph.window());
}

void Tour::takePicture(const QString &name, QWidget &widget)
{
    settle();
    for (const QString &cut : cutTexts(widget)) {
        QTextStream(stderr) << "tour: " << name << '-' << m_suffix << ": cut: " << cut << '\n';
        m_isUncut = false;
    }
    savePicture(name, widget.grab());
}

void Tour::savePicture(const QString &name, const QPixmap &picture)
{
    const QString path = u"%1/%2-%3.png"_s.arg(m_folder, name, m_suffix);
    if (!picture.save(path)) {
        QTextStream(stderr) << "tour: cannot write " << path << '\n';
        m_isComplete = false;
    }
}

bool Tour::waitFor(const QString &what, const std::function<bool()> &reached)
{
    QElapsedTimer clock;
    clock.start();
    while (!reached() && clock.elapsed() < kLongestWaitMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    settle();
    if (reached())
        return true;
    QTextStream(stderr) << "tour: " << what << " did not come\n";
    m_isComplete = false;
    return false;
}

} // namespace pavise::tests
