// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the pages of all wizards are made of.

#pragma once

#include <QWizardPage>

namespace pavise::ui {

class PageHeader;

/// A page that may have to work before the next one: its Next button begins the work, and
/// advance() goes on when it is done.
class WorkPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit WorkPage(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;

protected:
    /// Begins the work that comes before the next page.
    virtual void work() = 0;
    /// True when the page has what it needs.
    [[nodiscard]] virtual bool isAnswered() const = 0;

    [[nodiscard]] PageHeader &header() { return *m_header; }
    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    void advance();
    void setWorking(bool working);

private:
    PageHeader *m_header;
    bool m_isWorking = false;
    bool m_isDone = false;
};

} // namespace pavise::ui
