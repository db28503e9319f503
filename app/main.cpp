// SPDX-License-Identifier: GPL-2.0-or-later
// The program `pavise`: no logic, only the order in which things are made.
#include "app/object_graph.h"
#include "app/options.h"

#include <QApplication>
#include <QTextStream>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    pavise::app::prepare(application);
    const auto options = pavise::app::parseOptions(QApplication::arguments());
    if (!options) {
        QTextStream(stderr) << "pavise: " << options.error() << '\n';
        return 2;
    }
    pavise::app::ObjectGraph graph;
    graph.start(*options);
    return QApplication::exec();
}
