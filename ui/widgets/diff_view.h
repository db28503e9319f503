// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Two versions of some texts, with colour and a sign at the start of each changed line.

#pragma once

#include <QPlainTextEdit>

#include <string_view>
#include <vector>

namespace pavise::ui {

class DiffView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    struct Part
    {
        QString title; ///< Shown when there are several parts.
        std::string_view before;
        std::string_view after;
    };
    struct Counts
    {
        int added = 0;
        int removed = 0;
    };

    explicit DiffView(QWidget *parent = nullptr);

    Counts setParts(const std::vector<Part> &parts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void markLines();
};

} // namespace pavise::ui
