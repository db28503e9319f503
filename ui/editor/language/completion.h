// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Ctrl+Space: what may stand at the cursor, as a list below it.

#pragma once

#include "ui/editor/language/word_context.h"
#include "ui/services/surroundings.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

class QAbstractItemView;
class QCompleter;
class QStringListModel;

namespace pavise::ui {

class ProfileEditor;

/// What is known of a text and its folder; either may be null.
struct Knowledge
{
    std::shared_ptr<const Surroundings> text;
    std::shared_ptr<const FolderContents> folder;
};

/// Everything that can stand there, sorted, each once; not for paths.
[[nodiscard]] QStringList completionsFor(const WordContext &context, const Knowledge &knowledge);

/// Existing paths that begin with \p typed, folders with a slash at their end; at most 500. Looks
/// below \p root, where the system's files are. Reads a folder: not for the GUI thread.
[[nodiscard]] QStringList pathCompletions(const std::string &root, const QString &typed);

class Completion final : public QObject
{
    Q_OBJECT

public:
    explicit Completion(ProfileEditor &editor);
    ~Completion() override;

    void setKnowledge(const Knowledge &knowledge) { m_knowledge = knowledge; }
    /// Where the paths of rules are looked for: empty for this system.
    void setRoot(std::string root) { m_root = std::move(root); }

    /// Opens the list, or puts the only word in that fits.
    void open();
    /// After a key while the list is open.
    void update();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const QAbstractItemView *list() const;

    /// The words in the list now, for tests.
    [[nodiscard]] QStringList shown() const;

private:
    [[nodiscard]] WordContext context() const;
    void show(const QStringList &words);
    void insert(const QString &word);

    ProfileEditor &m_editor;
    Knowledge m_knowledge;
    std::string m_root;
    QStringListModel *m_words;
    QCompleter *m_completer;
    QFutureWatcher<QStringList> m_paths;
    int m_pathsFor = -1; ///< The cursor's place when paths were asked for.
};

} // namespace pavise::ui
