// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/editor/language/highlighting.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QPalette>

using namespace Qt::StringLiterals;

namespace pavise::ui {

Highlighting::Highlighting()
{
    // Holds syntax/ and themes/, see resources/CMakeLists.txt.
    m_repository.addCustomSearchPath(u":/pavise"_s);
}

void Highlighting::apply(KSyntaxHighlighting::SyntaxHighlighter &highlighter,
                         const QPalette &palette) const
{
    // By the lightness of the ground, not by the colour scheme: a person may run a dark palette
    // under an unknown scheme.
    const bool isDark = palette.color(QPalette::Base).lightnessF() < 0.5;
    highlighter.setTheme(m_repository.theme(isDark ? u"Pavise Dark"_s : u"Pavise Light"_s));
    highlighter.setDefinition(m_repository.definitionForName(u"Pavise AppArmor"_s));
    highlighter.rehighlight();
}

} // namespace pavise::ui
