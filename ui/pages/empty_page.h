// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A page that has nothing to show and says so.

#pragma once

#include "ui/widgets/page.h"

namespace pavise::ui {

class EmptyState;

class EmptyPage : public Page
{
    Q_OBJECT

public:
    EmptyPage(PageId id, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] PageId id() const override { return m_id; }
    [[nodiscard]] EmptyState *state() const { return m_state; }

private:
    PageId m_id;
    EmptyState *m_state;
};

/// What the explain page is before it can answer.
[[nodiscard]] Page *makeExplainPage();

} // namespace pavise::ui
