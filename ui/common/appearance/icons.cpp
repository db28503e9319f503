// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/common/appearance/icons.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

/// Large icons get thinner lines, or they look heavy beside text.
QByteArray strokeWidth(int side)
{
    return side <= 24 ? "1.3"_ba : side <= 40 ? "1.1"_ba : "0.7"_ba;
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, Role role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QPoint corner(rect.x() + (rect.width() - side) / 2,
                            rect.y() + (rect.height() - side) / 2);
        painter->drawPixmap(
            corner, iconPixmap(m_name, colour(mode), side, painter->device()->devicePixelRatio()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // Qt 6.8 hands over logical pixels and the scale; ignoring the scale blurs at 2x.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return iconPixmap(m_name, colour(mode), std::min(size.width(), size.height()), scale);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(m_name, m_role); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (m_role != Role::None)
            return look::text(m_role, palette);
        return look::mix(palette.color(QPalette::WindowText), palette.color(QPalette::Window),
                         0.12);
    }

    QString m_name;
    Role m_role;
};

} // namespace

QIcon icon(const QString &name, Role role)
{
    return QIcon(new LineIconEngine(name, role));
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int side, double scale)
{
    const QString key = u"pavise/%1/%2/%3/%4"_s.arg(name, colour.name()).arg(side).arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("stroke-width=\"1.3\"", "stroke-width=\"" + strokeWidth(side) + '"');
    QBuffer buffer(&svg);
    QImageReader reader(&buffer, "svg");
    const int devicePixels = static_cast<int>(std::lround(side * scale));
    reader.setScaledSize({devicePixels, devicePixels});
    pixmap = QPixmap::fromImage(reader.read());
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QStringList iconNames()
{
    QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

} // namespace pavise::ui
