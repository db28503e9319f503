// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/tour/languages.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace pavise::tests {

namespace {

/// A letter of the Arabic block for a Latin one, or null.
QChar arabicOf(QChar c)
{
    static const QString letters = u"ابتثجحخدذرزسشصضطظعغفقكلمنه"_s;
    const char16_t lower = c.toLower().unicode();
    return lower >= u'a' && lower <= u'z' ? letters[lower - u'a'] : QChar();
}

/// The end of what stays as it is at \p at: a placeholder, a tag or an entity; \p at when nothing
/// does.
qsizetype endOfFixed(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'%') {
        qsizetype end = at + 1;
        while (end < text.size() && (text[end].isDigit() || text[end] == u'L' || text[end] == u'n'))
            ++end;
        return end;
    }
    if (c == u'<' || (c == u'&' && text.indexOf(u';', at) > at && text.contains(u'<'))) {
        const qsizetype end = text.indexOf(c == u'<' ? u'>' : u';', at);
        return end < 0 ? at : end + 1;
    }
    return at;
}

QString nameOf(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
}

} // namespace

QString PseudoArabic::translate(const char *context, const char *source, const char *comment,
                                int n) const
{
    Q_UNUSED(comment);
    Q_UNUSED(n);
    const QString text = QString::fromUtf8(source);
    if (qstrcmp(context, "QGuiApplication") == 0 && text == u"QT_LAYOUT_DIRECTION")
        return u"RTL"_s;
    QString out;
    for (qsizetype i = 0; i < text.size();) {
        if (const qsizetype end = endOfFixed(text, i); end > i) {
            out += text.sliced(i, end - i);
            i = end;
            continue;
        }
        const QChar letter = arabicOf(text[i]);
        out += letter.isNull() ? text[i] : letter;
        if (!letter.isNull() && i % 3 == 0)
            out += letter;
        ++i;
    }
    return out;
}

QString shownText(const char *context, const char *source)
{
    return QCoreApplication::translate(context, source).remove(u'&');
}

QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label != nullptr ? label->text()
            : button != nullptr               ? button->text()
                                              : QString();
        if (text.isEmpty() || !widget->isVisibleTo(&window))
            continue;
        const QSize least = widget->minimumSizeHint();
        const bool isWrapped = label != nullptr && label->wordWrap();
        const int height = isWrapped ? widget->heightForWidth(widget->width()) : least.height();
        if ((!isWrapped && widget->width() < least.width()) || widget->height() < height)
            cut << u"%1 has %2x%3 of %4x%5: %6"_s.arg(nameOf(*widget))
                       .arg(widget->width())
                       .arg(widget->height())
                       .arg(least.width())
                       .arg(height)
                       .arg(text);
    }
    return cut;
}

} // namespace pavise::tests
