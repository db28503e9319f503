// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/compare/comparison.h"

#include "core/binary/reader.h"
#include "core/kernel/securityfs.h"
#include "core/text/file_reader.h"
#include "ui/common/convert.h"
#include "ui/common/diagnostic_text.h"
#include "ui/services/check_service.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

#include <unistd.h>

namespace pavise::ui {

namespace {

constexpr std::size_t kMostComparedRows = 200; ///< Of one profile.

struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

/// One side, compiled or read back; what is compiled looks into the sources.
struct Side
{
    std::unique_ptr<text::SourceSet> sources = std::make_unique<text::SourceSet>();
    std::optional<compile::CompiledFile> text = {};
    std::vector<binary::ReadProfile> loaded = {};
    std::string bytes = {};

    [[nodiscard]] std::vector<std::string> names() const
    {
        std::vector<std::string> names;
        if (text) {
            for (const compile::CompiledProfile &profile : text->profiles)
                names.push_back(profile.name);
        }
        for (const binary::ReadProfile &profile : loaded)
            names.push_back(profile.name);
        return names;
    }
    /// As the kernel judges it that \p other is for.
    [[nodiscard]] explain::ProfileAutomata automata(std::size_t index, const Side &other) const
    {
        if (text)
            return explain::ProfileAutomata(text->profiles[index]);
        const bool isKnown = other.text && !other.text->profiles.empty();
        return explain::ProfileAutomata(
            loaded[index], !isKnown || other.text->profiles.front().dbusNeedsNetworkV9);
    }
};

class Comparer
{
public:
    Comparer(const SystemTree &tree, const std::stop_token &stop)
        : m_tree(tree)
        , m_stop(stop)
        , m_options(compileOptionsOf(tree))
    {
        m_options.keepProvenance = true;
    }

    Comparison run(const CompareSide &before, const CompareSide &after)
    {
        Side left;
        Side right;
        if (!open(before, left) || !open(after, right) || m_stop.stop_requested())
            return std::move(m_result);
        m_result.hasTexts = left.text && right.text;
        if (m_result.hasTexts) {
            m_result.before = left.bytes;
            m_result.after = right.bytes;
        }
        compareAll(left, right);
        return std::move(m_result);
    }

private:
    bool open(const CompareSide &what, Side &side)
    {
        return what.kind == CompareSide::Kind::Loaded ? openLoaded(what, side)
                                                      : openText(what, side);
    }

    bool openLoaded(const CompareSide &what, Side &side)
    {
        std::string blob = what.bytes;
        if (blob.empty()) {
            // A child comes with its parent.
            const std::string top = what.profile.substr(0, what.profile.find("//"));
            auto read = kernel::loadedPolicy(kernel::KernelPaths::below(m_tree.root), top);
            if (!read) {
                const bool isDenied = read.error().code == text::DiagnosticCode::FileUnreadable;
                return fail(what, diagnosticText(read.error()),
                            isDenied && m_tree.isThisSystem() && ::geteuid() != 0);
            }
            blob = std::move(*read);
        }
        auto profiles = binary::read(blob);
        if (!profiles)
            return fail(what, diagnosticText(profiles.error()));
        side.loaded = std::move(*profiles);
        return true;
    }

    bool openText(const CompareSide &what, Side &side)
    {
        text::MemoryFiles files(&m_disk);
        if (what.kind == CompareSide::Kind::Text)
            files.put(what.file, what.bytes);
        auto bytes = files.read(what.file);
        if (!bytes)
            return fail(what, diagnosticText(bytes.error()));
        side.bytes = std::move(*bytes);
        auto compiled = compile::compile(*side.sources, files, what.file, m_options, m_stop);
        if (m_stop.stop_requested())
            return false;
        const auto error = std::ranges::find(compiled.diagnostics, text::Severity::Error,
                                             &text::Diagnostic::severity);
        if (error != compiled.diagnostics.end()) {
            fail(what, diagnosticText(*error));
            if (error->where) {
                const auto at = side.sources->position(error->where->file, error->where->begin);
                m_result.failure->path = side.sources->path(error->where->file);
                m_result.failure->line = static_cast<int>(at.line);
                m_result.failure->message =
                    ComparisonText::tr("%1, line %2: %3")
                        .arg(nameBelow(m_options.base, m_result.failure->path))
                        .arg(at.line)
                        .arg(m_result.failure->message);
            }
            return false;
        }
        side.text = std::move(compiled.value);
        return true;
    }

    bool fail(const CompareSide &what, const QString &message, bool needsLeave = false)
    {
        m_result.failure = {.side = what.name, .message = message, .needsLeave = needsLeave};
        return false;
    }

    /// Profiles of the same name; where each side has only one, these two whatever their names.
    void compareAll(const Side &left, const Side &right)
    {
        const std::vector<std::string> before = left.names();
        const std::vector<std::string> after = right.names();
        if (before.size() == 1 && after.size() == 1) {
            compare(after.front(), left, 0, right, 0);
            return;
        }
        for (std::size_t i = 0; i < before.size() && !m_stop.stop_requested(); ++i) {
            const auto other = std::ranges::find(after, before[i]);
            if (other == after.end())
                m_result.profiles.push_back({.name = before[i], .isOnlyBefore = true});
            else
                compare(before[i], left, i, right, static_cast<std::size_t>(other - after.begin()));
        }
        for (const std::string &name : after) {
            if (!std::ranges::contains(before, name))
                m_result.profiles.push_back({.name = name, .isOnlyAfter = true});
        }
    }

    void compare(const std::string &name, const Side &left, std::size_t leftIndex,
                 const Side &right, std::size_t rightIndex)
    {
        const explain::ProfileDiff difference = left.text && right.text
            ? explain::diff(*left.text, leftIndex, *right.text, rightIndex, {}, m_stop)
            : explain::diff(left.automata(leftIndex, right), right.automata(rightIndex, left), {},
                            m_stop);
        const auto ruleSide = [](const Side &side) {
            return side.text ? std::optional<RuleSide>(RuleSide{*side.sources, side.text->policy})
                             : std::nullopt;
        };
        const auto old = ruleSide(left);
        const auto now = ruleSide(right);
        const ChangeRows rows(m_options.base, old ? &*old : nullptr, now ? &*now : nullptr);
        m_result.profiles.push_back(
            {.name = name,
             .rows = rows.of(difference, kMostComparedRows),
             .isCut = difference.isCut || difference.changes.size() > kMostComparedRows});
    }

    const SystemTree &m_tree;
    const std::stop_token &m_stop;
    compile::CompileOptions m_options;
    text::DiskFiles m_disk;
    Comparison m_result;
};

} // namespace

bool Comparison::isEqual() const
{
    return !failure && std::ranges::all_of(profiles, &ComparedProfile::isEqual);
}

int Comparison::count(PreviewRow::Kind kind) const
{
    std::ptrdiff_t count = 0;
    for (const ComparedProfile &profile : profiles)
        count += std::ranges::count(profile.rows, kind, &PreviewRow::kind);
    return static_cast<int>(count);
}

Comparison compareSides(const SystemTree &tree, const CompareSide &before, const CompareSide &after,
                        const std::stop_token &stop)
{
    return Comparer(tree, stop).run(before, after);
}

} // namespace pavise::ui
