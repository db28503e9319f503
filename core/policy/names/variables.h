// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// `@{SET}` and `${boolean}` variables: their values, and texts with the values put in.
///
/// A set variable's values are a sorted set without duplicates; they may refer to other variables,
/// which is settled at the first use. In a text a variable becomes `{v1,v2}`, or its only value.
/// Source: design/language.md 5 "Variable expansion"; where apparmor_parser 4.1 and 6.0 alpha trim
/// slashes differently, as 4.1 does (decisions.md 6).

#pragma once

#include "core/policy/rules/rules.h"
#include "core/text/messages/diagnostic.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::policy {

/// Most values that one variable may have with all it refers to. The largest real one known
/// (apparmor.d) has under 200; the automata of anything near this limit would never be finished.
inline constexpr std::size_t kMaxVariableValues = 65536;

/// Longest text with variables put in, in bytes, and the most that the values of one variable may
/// hold together.
inline constexpr std::size_t kMaxExpandedBytes = 4 * 1024 * 1024;

class Variables
{
public:
    /// The name in `@{NAME}`, `@NAME`, `${NAME}` or `$NAME`; empty when it is not a legal name: a
    /// letter, then letters, digits and `_`.
    [[nodiscard]] static std::string_view nameOf(std::string_view word);

    [[nodiscard]] bool isDefined(std::string_view name) const;
    /// Where it was first defined. None for built-in ones and unknown names.
    [[nodiscard]] std::optional<Origin> definedAt(std::string_view name) const;

    /// Replaces what there was.
    void setValues(std::string_view name, std::vector<std::string> values, const Origin &origin);
    /// False when there is no set variable of that name.
    [[nodiscard]] bool addValues(std::string_view name, std::vector<std::string> values);
    void setBoolean(std::string_view name, bool value, const Origin &origin);
    void remove(std::string_view name);

    /// `@{profile_name}` and the like: known in texts while a profile is resolved, hiding what the
    /// text defined; not known to conditions. An empty value takes it away.
    void setBuiltIn(std::string_view name, std::optional<std::string> value);

    /// Empty when it is not a boolean variable.
    [[nodiscard]] std::optional<bool> boolean(std::string_view name) const;

    /// All values with what they refer to put in, sorted. The pointer holds until the next change.
    /// Errors: UnknownVariable, VariableNotSet, VariableRecursive, VariableTooLarge,
    /// VariableNameInvalid. Without a range: that is the caller's.
    [[nodiscard]] text::Result<const std::vector<std::string> *> values(std::string_view name);

    /// \p word with every variable put in. A `@{a,b}` stays (it is a choice after an @); whether
    /// one was there is told in \p hasComma when given. Errors: as values(), and ExpansionTooLong.
    [[nodiscard]] text::Result<std::string> expand(std::string_view word, bool *hasComma = nullptr);

    /// Names of all set variables, sorted: for fix hints and completion.
    [[nodiscard]] std::vector<std::string_view> setNames() const { return names(false); }
    [[nodiscard]] std::vector<std::string_view> booleanNames() const { return names(true); }

private:
    enum class State { Raw, Expanding, Expanded };

    struct Variable
    {
        bool isBoolean = false;
        bool value = false;
        std::vector<std::string> values = {}; ///< As written, sorted, without duplicates.
        std::vector<std::string> expanded = {};
        State state = State::Raw;
        std::optional<Origin> origin = {};
    };

    /// Where a reference stands in a text; `begin == npos` when there is none.
    struct Reference
    {
        std::size_t begin = std::string_view::npos;
        std::size_t end = std::string_view::npos; ///< Past the `}`.
    };

    [[nodiscard]] static Reference findReference(std::string_view word, std::size_t from);
    [[nodiscard]] text::Result<Variable *> settle(std::string_view name);
    [[nodiscard]] text::Result<Variable *> findSet(std::string_view name);
    [[nodiscard]] text::Result<void> expandValues(std::string_view name, Variable &variable);
    void forgetExpansions();
    [[nodiscard]] std::vector<std::string_view> names(bool ofBooleans) const;

    std::map<std::string, Variable, std::less<>> m_variables;
    std::map<std::string, Variable, std::less<>> m_builtIns;
    bool m_usesBuiltIns = false;  ///< Some expansion holds the value of one.
    bool m_hasExpansions = false; ///< Some variable is not Raw.
};

} // namespace pavise::policy
