// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The fields in which an access is asked for: profile, kind, target, permissions, owner.

#pragma once

#include "core/explain/question/access.h"

#include <QList>
#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace pavise::ui {

class ExplainForm : public QWidget
{
    Q_OBJECT

public:
    explicit ExplainForm(QWidget *parent = nullptr);

    /// Names as the kernel lists them, in order; the chosen one stays when it is among them.
    void setProfiles(const std::vector<std::string> &names);
    /// Chooses \p name, which is added where it is not listed.
    void setProfile(const std::string &name);
    [[nodiscard]] std::string profile() const;

    void setAccess(const explain::Access &access);

    /// Nothing when the fields do not make an access; see problem().
    [[nodiscard]] std::optional<explain::Access> access() const;

    /// What the kind needs, in words.
    [[nodiscard]] QString problem() const;

    void focusTarget();

Q_SIGNALS:
    void asked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void takeKind();
    [[nodiscard]] std::vector<std::string> words() const;

    QComboBox *m_profile;
    QComboBox *m_kind;
    QLineEdit *m_target;
    QLineEdit *m_permissions;
    QComboBox *m_owner;
    QPushButton *m_ask;
    QGridLayout *m_grid;
    QList<QWidget *> m_fields;    ///< With their labels, as they are read.
    std::optional<bool> m_isWide; ///< All in one row.
    /// What setAccess() was given, which the fields may not be able to say in full (bytes that are
    /// no text, a socket's protocol), and the words that the fields had then.
    std::optional<explain::Access> m_given;
    std::vector<std::string> m_givenWords;
};

} // namespace pavise::ui
