// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The outline beside the editor: profiles, their children, and how many rules of each kind.

#pragma once

#include "core/syntax/ast.h"
#include "core/text/messages/diagnostic.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace pavise::ui {

/// One row, as a value, made off the GUI thread.
struct OutlineEntry
{
    enum class Kind { Profile, Child, Hat, Rules };

    Kind kind = Kind::Rules;
    std::string name;         ///< Of a profile: bytes as written. Of rules: the keyword.
    int count = 0;            ///< Rules only.
    std::uint32_t offset = 0; ///< Byte offset of the profile or the first such rule.
    std::vector<text::SourceRange> rules = {}; ///< Where each of the counted rules stands.
    std::vector<OutlineEntry> children = {};
};

/// Top level: what stands before the first profile, and the profiles.
[[nodiscard]] std::vector<OutlineEntry> outlineOf(const syntax::File &file);

class OutlineModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// Beside those of ui/models/cells.h.
    enum ItemRole { OffsetRole = Qt::UserRole + 100, CountRole };

    explicit OutlineModel(QObject *parent = nullptr);
    ~OutlineModel() override;

    void setOutline(std::vector<OutlineEntry> entries,
                    const std::vector<text::Diagnostic> &problems);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node;

    [[nodiscard]] const Node &node(const QModelIndex &index) const;
    void build(Node &parent, std::vector<OutlineEntry> entries,
               const std::vector<text::Diagnostic> &problems);

    std::unique_ptr<Node> m_root;
};

} // namespace pavise::ui
