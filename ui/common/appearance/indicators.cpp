// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/common/appearance/indicators.h"

#include "ui/common/appearance/look.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>

namespace pavise::ui {

namespace {

class IndicatorColours final : public QObject
{
public:
    explicit IndicatorColours(QApplication &application)
        : QObject(&application)
    {
        application.installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parent() && event->type() == QEvent::ApplicationPaletteChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    static void apply()
    {
        const QPalette general = QApplication::palette();
        const bool isFusion = QApplication::style()->name() == QLatin1String("fusion");
        const QColor wanted =
            (isFusion ? withVisibleOutline(general) : general).color(QPalette::Window);
        for (const char *kind : {"QCheckBox", "QRadioButton"}) {
            // Compared first: setting it sends the event that leads here.
            if (QApplication::palette(kind).color(QPalette::Window) == wanted)
                continue;
            QPalette own;
            own.setColor(QPalette::Window, wanted); // all else goes on following the general one
            QApplication::setPalette(own, kind);
        }
    }
};

} // namespace

QPalette withVisibleOutline(QPalette palette)
{
    const double strength = look::isDark(palette) ? 0.60 : 0.36;
    palette.setColor(
        QPalette::Window,
        look::mix(palette.color(QPalette::Base), palette.color(QPalette::Text), strength));
    return palette;
}

void keepIndicatorsVisible(QApplication &application)
{
    new IndicatorColours(application); // NOLINT(cppcoreguidelines-owning-memory): its parent's
}

} // namespace pavise::ui
