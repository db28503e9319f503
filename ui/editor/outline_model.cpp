// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/editor/outline_model.h"

#include "ui/common/appearance/look.h"
#include "ui/common/convert.h"
#include "ui/models/cells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};

std::string_view keywordOf(syntax::MediationRule::Kind kind)
{
    using Kind = syntax::MediationRule::Kind;
    switch (kind) {
    case Kind::Network:
        return "network";
    case Kind::Unix:
        return "unix";
    case Kind::Dbus:
        return "dbus";
    case Kind::Signal:
        return "signal";
    case Kind::Ptrace:
        return "ptrace";
    case Kind::Mqueue:
        return "mqueue";
    case Kind::IoUring:
        return "io_uring";
    case Kind::Userns:
        return "userns";
    }
    Q_UNREACHABLE_RETURN({});
}

/// The row a rule is counted in; empty for what has no row of its own.
std::string_view rowOf(const syntax::Item &item)
{
    if (item.prefix.decision == syntax::Decision::Deny)
        return "deny";
    return std::visit(
        Overloaded{
            [](const syntax::Abi &) -> std::string_view { return "abi"; },
            [](const syntax::Include &) -> std::string_view { return "include"; },
            [](const syntax::Alias &) -> std::string_view { return "alias"; },
            [](const syntax::SetVariable &) -> std::string_view { return "variables"; },
            [](const syntax::BooleanVariable &) -> std::string_view { return "variables"; },
            [](const syntax::FileRule &rule) -> std::string_view {
                return rule.permissions.raw.find_first_of("xX") == std::string_view::npos ? "file"
                                                                                          : "exec";
            },
            [](const syntax::LinkRule &) -> std::string_view { return "link"; },
            [](const syntax::CapabilityRule &) -> std::string_view { return "capability"; },
            [](const syntax::MediationRule &rule) { return keywordOf(rule.kind); },
            [](const syntax::MountRule &) -> std::string_view { return "mount"; },
            [](const syntax::PivotRootRule &) -> std::string_view { return "pivot_root"; },
            [](const syntax::ChangeProfileRule &) -> std::string_view { return "change_profile"; },
            [](const syntax::AllRule &) -> std::string_view { return "all"; },
            [](const syntax::RlimitRule &) -> std::string_view { return "rlimit"; },
            [](const syntax::Block &) -> std::string_view { return {}; },
            [](const syntax::Conditional &) -> std::string_view { return {}; },
            [](const std::unique_ptr<syntax::Profile> &) -> std::string_view { return {}; },
        },
        item.node);
}

void collect(const std::vector<syntax::Item> &items, bool isTop, std::vector<OutlineEntry> &rules,
             std::vector<OutlineEntry> &profiles)
{
    for (const syntax::Item &item : items) {
        if (const auto *profile = std::get_if<std::unique_ptr<syntax::Profile>>(&item.node)) {
            using Kind = OutlineEntry::Kind;
            OutlineEntry entry{.kind = (*profile)->isHat ? Kind::Hat
                                   : isTop               ? Kind::Profile
                                                         : Kind::Child,
                               .name = std::string((*profile)->name.raw),
                               .offset = item.range.begin};
            std::vector<OutlineEntry> inner;
            collect((*profile)->body, false, entry.children, inner);
            std::ranges::move(inner, std::back_inserter(entry.children));
            profiles.push_back(std::move(entry));
        } else if (const auto *block = std::get_if<syntax::Block>(&item.node)) {
            collect(block->body, isTop, rules, profiles);
        } else if (const auto *conditional = std::get_if<syntax::Conditional>(&item.node)) {
            for (const auto &branch : conditional->branches)
                collect(branch.body, isTop, rules, profiles);
        } else {
            const std::string_view row = rowOf(item);
            auto found = std::ranges::find(rules, row, &OutlineEntry::name);
            if (found == rules.end()) {
                found = rules.insert(
                    rules.end(),
                    OutlineEntry{.name = std::string(row), .offset = item.range.begin});
            }
            ++found->count;
            found->rules.push_back(item.range);
        }
    }
}

} // namespace

std::vector<OutlineEntry> outlineOf(const syntax::File &file)
{
    std::vector<OutlineEntry> rows;
    std::vector<OutlineEntry> profiles;
    collect(file.items, true, rows, profiles);
    std::ranges::move(profiles, std::back_inserter(rows));
    return rows;
}

struct OutlineModel::Node
{
    OutlineEntry entry;
    std::optional<text::Severity> worst; ///< Of the problems inside.
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;
};

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::setOutline(std::vector<OutlineEntry> entries,
                              const std::vector<text::Diagnostic> &problems)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    build(*m_root, std::move(entries), problems);
    endResetModel();
}

void OutlineModel::build(Node &parent, std::vector<OutlineEntry> entries,
                         const std::vector<text::Diagnostic> &problems)
{
    for (OutlineEntry &entry : entries) {
        auto child = std::make_unique<Node>();
        child->parent = &parent;
        child->row = static_cast<int>(parent.children.size());
        for (const text::Diagnostic &problem : problems) {
            const bool isInside =
                problem.where && std::ranges::any_of(entry.rules, [&](const auto &range) {
                    return range.file == problem.where->file && problem.where->begin >= range.begin
                        && problem.where->begin < range.end;
                });
            if (isInside && (!child->worst || *child->worst < problem.severity))
                child->worst = problem.severity;
        }
        build(*child, std::move(entry.children), problems);
        child->entry = std::move(entry);
        parent.children.push_back(std::move(child));
    }
}

const OutlineModel::Node &OutlineModel::node(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<const Node *>(index.constInternalPointer()) : *m_root;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent).children[static_cast<std::size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    Node *parent = child.isValid() ? node(child).parent : nullptr;
    if (parent == nullptr || parent == m_root.get())
        return {};
    return createIndex(parent->row, 0, parent);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(node(parent).children.size());
}

int OutlineModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &row = node(index);
    const OutlineEntry &entry = row.entry;
    switch (role) {
    case Qt::DisplayRole:
        return toDisplay(entry.name);
    case SubTextRole:
        switch (entry.kind) {
        case OutlineEntry::Kind::Rules:
            return QString::number(entry.count);
        case OutlineEntry::Kind::Child:
            return tr("child profile");
        case OutlineEntry::Kind::Hat:
            return tr("hat");
        case OutlineEntry::Kind::Profile:
            return {};
        }
        return {};
    case KindRole:
        return static_cast<int>(row.worst                                       ? CellKind::State
                                    : entry.kind == OutlineEntry::Kind::Profile ? CellKind::Group
                                                                                : CellKind::Plain);
    case IconRole:
        if (row.worst == text::Severity::Error)
            return u"error"_s;
        return row.worst == text::Severity::Warning ? QVariant(u"warning"_s) : QVariant();
    case StateRole:
        return static_cast<int>(row.worst == text::Severity::Error ? Role::Bad : Role::Warn);
    case Qt::AccessibleTextRole:
        return entry.kind == OutlineEntry::Kind::Rules
            ? tr("%1 rules: %2").arg(toDisplay(entry.name), QString::number(entry.count))
            : tr("%1 %2").arg(toDisplay(entry.name), data(index, SubTextRole).toString()).trimmed();
    case OffsetRole:
        return entry.offset;
    case CountRole:
        return entry.count;
    default:
        return {};
    }
}

} // namespace pavise::ui
