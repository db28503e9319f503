// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Reviewed profiles in the forms in which other machines get them: chosen, looked at, written into
/// a folder.

#pragma once

#include "core/store/profile_export.h"
#include "ui/services/background.h"
#include "ui/services/status/system_tree.h"

#include <QDialog>

#include <memory>
#include <string>
#include <vector>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace pavise::ui {

class MessageBar;
class TextLabel;

enum class ExportForm { Ansible, Debian, Operator };

struct ExportRequest
{
    SystemTree tree;
    std::vector<std::string> files; ///< Paths on disk.
    ExportForm form = ExportForm::Ansible;
    std::string name;
    std::string maker; ///< `Name <mail>`
};

struct ExportedSet
{
    std::vector<store::ExportedFile> files;
    QStringList losses;   ///< What the form has no words for.
    QString problem = {}; ///< A file has errors: nothing is handed on.
};

/// Checks every file first: not for the GUI thread.
[[nodiscard]] ExportedSet makeExport(const ExportRequest &request, const std::stop_token &stop);

class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \p files are the paths on disk of the profiles that were chosen.
    ExportDialog(const SystemTree &tree, std::vector<std::string> files, QWidget *parent = nullptr);

    /// Writes everything below \p folder; nothing that is there is overwritten.
    void write(const QString &folder);

private:
    QWidget *makeOptions();
    QWidget *makePreview();
    void make();
    void take(const std::shared_ptr<const ExportedSet> &set);
    void showFile(int row);
    void save();

    SystemTree m_tree;
    std::vector<std::string> m_files;
    Background m_work;
    std::shared_ptr<const ExportedSet> m_set;
    QComboBox *m_form;
    QLineEdit *m_name;
    QLineEdit *m_maker;
    MessageBar *m_message;
    QListWidget *m_list;
    QPlainTextEdit *m_preview;
    QPushButton *m_save;
};

} // namespace pavise::ui
