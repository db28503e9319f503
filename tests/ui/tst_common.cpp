// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Colours can be read on every ground, icons are there, names cannot disguise themselves.

#include "tests/tour/palettes.h"
#include "ui/common/appearance/icons.h"
#include "ui/common/appearance/indicators.h"
#include "ui/common/appearance/look.h"
#include "ui/common/appearance/shapes.h"
#include "ui/common/convert.h"
#include "ui/models/badges.h"

#include <QApplication>
#include <QCheckBox>
#include <QRadioButton>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace pavise::ui;
using pavise::tests::Family;
using pavise::tests::Scheme;

Q_DECLARE_METATYPE(pavise::ui::Role)

class TestCommon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesCanBeReadOnEveryGround_data()
    {
        QTest::addColumn<QPalette>("palette");
        for (const Family family : {Family::Breeze, Family::Fusion}) {
            for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
                const QString name =
                    u"%1 %2"_s.arg(family == Family::Breeze ? u"Breeze"_s : u"Fusion"_s,
                                   scheme == Scheme::Light ? u"light"_s : u"dark"_s);
                QTest::newRow(qPrintable(name)) << pavise::tests::desktopPalette(family, scheme);
            }
        }
    }

    void statesCanBeReadOnEveryGround()
    {
        QFETCH(const QPalette, palette);
        QApplication::setPalette(palette);
        const QColor base = palette.color(QPalette::Base);
        const QColor window = palette.color(QPalette::Window);
        for (const Role role :
             {Role::Ok, Role::Warn, Role::Bad, Role::Info, Role::Changed, Role::Muted}) {
            const QColor ink = look::text(role, palette);
            const QList<QColor> grounds = {base, window, look::selection(palette),
                                           look::tint(role, base, palette),
                                           look::tint(role, window, palette)};
            for (const QColor &ground : grounds) {
                const double ratio = look::contrast(ink, ground);
                QVERIFY2(ratio >= 4.5,
                         qPrintable(u"role %1, %2 on %3: %4"_s.arg(static_cast<int>(role))
                                        .arg(ink.name(), ground.name())
                                        .arg(ratio)));
            }
        }
        QVERIFY(look::contrast(palette.color(QPalette::Text), look::selection(palette)) >= 7);
    }

    void everyIconCanBeDrawnSharply()
    {
        QVERIFY(iconNames().size() >= 35);
        for (const QString &name : iconNames()) {
            for (const double scale : {1.0, 1.25, 2.0}) {
                const QPixmap pixmap = iconPixmap(name, Qt::red, 16, scale);
                QVERIFY2(!pixmap.isNull(), qPrintable(name));
                QCOMPARE(pixmap.width(), qRound(16 * scale));
                QImage image = pixmap.toImage();
                bool hasInk = false;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x)
                        hasInk |= qAlpha(image.pixel(x, y)) > 128;
                }
                QVERIFY2(hasInk, qPrintable(name));
            }
        }
    }

    void checkBoxesAndRadioButtonsCanBeSeen_data() { statesCanBeReadOnEveryGround_data(); }

    void checkBoxesAndRadioButtonsCanBeSeen()
    {
        QFETCH(const QPalette, palette);
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        QApplication::setPalette(palette);
        keepIndicatorsVisible(*qApp);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        const QList<QWidget *> controls = {new QCheckBox(u"check"_s), new QRadioButton(u"radio"_s)};
        for (QWidget *control : controls)
            column->addWidget(control);
        for (QWidget *control : controls) {
            const QImage image = control->grab().toImage();
            const int side = control->style()->pixelMetric(QStyle::PM_IndicatorWidth);
            double best = 0;
            // A line through the middle of the indicator crosses its outline twice.
            for (int x = 0; x < side + 4; ++x)
                best = qMax(best,
                            look::contrast(image.pixelColor(x, image.height() / 2),
                                           palette.color(QPalette::Base)));
            QVERIFY2(
                best >= 3,
                qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(control->metaObject()->className()))
                               .arg(best)));
        }
    }

    void iconsOfStatesExist()
    {
        ProfileEntry entry;
        entry.fileMode = pavise::kernel::ProfileMode::Complain;
        for (int state = 0; state <= static_cast<int>(ProfileState::FileOnly); ++state) {
            entry.state = static_cast<ProfileState>(state);
            const StateText text = stateText(entry);
            QVERIFY(!text.text.isEmpty());
            QVERIFY2(iconNames().contains(text.icon), qPrintable(text.icon));
        }
    }

    void namesCannotDisguiseThemselves_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QByteArray("/usr/bin/foo") << u"/usr/bin/foo"_s;
        QTest::newRow("UTF-8") << QByteArray("/srv/caf\xc3\xa9") << u"/srv/café"_s;
        QTest::newRow("Latin-1") << QByteArray("/srv/caf\xe9/x") << u"/srv/caf\\xe9/x"_s;
        QTest::newRow("newline") << QByteArray("a\nb") << u"a\\x0ab"_s;
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"a\\x00b"_s;
        QTest::newRow("turned writing") << QByteArray("a\xe2\x80\xae"
                                                      "b")
                                        << u"a\\xe2\\x80\\xaeb"_s;
        QTest::newRow("overlong") << QByteArray("\xc0\xaf") << u"\\xc0\\xaf"_s;
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << u"\\xed\\xa0\\x80"_s;
        QTest::newRow("cut sequence") << QByteArray("\xe2\x82") << u"\\xe2\\x82"_s;
        QTest::newRow("beyond the first plane")
            << QByteArray("\xf0\x9f\x98\x80") << QString::fromUtf8("\xf0\x9f\x98\x80");
    }

    void namesCannotDisguiseThemselves()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, shown);
        QCOMPARE(toDisplay(bytes.toStdString()), shown);
    }
};

QTEST_MAIN(TestCommon)
#include "tst_common.moc"
