// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Our own syntax definition and the two themes, from the program's resources.

#pragma once

#include <KSyntaxHighlighting/Repository>

class QPalette;

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace pavise::ui {

/// The definitions that the editor and the rule views colour with. One for the program: loading the
/// bundled index takes tens of milliseconds.
class Highlighting
{
public:
    Highlighting();

    /// Gives \p highlighter the profile language and the theme that fits \p palette.
    void apply(KSyntaxHighlighting::SyntaxHighlighter &highlighter, const QPalette &palette) const;

private:
    KSyntaxHighlighting::Repository m_repository;
};

} // namespace pavise::ui
