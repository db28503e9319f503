// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/names/variables.h"

#include <algorithm>
#include <utility>

namespace pavise::policy {

namespace {

using text::DiagnosticCode;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isNameByte(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '_';
}

bool isName(std::string_view name)
{
    return !name.empty() && isLetter(name.front()) && std::ranges::all_of(name, isNameByte);
}

std::string braced(std::string_view name)
{
    return "@{" + std::string(name) + "}";
}

std::unexpected<text::Diagnostic> failure(DiagnosticCode code, std::vector<std::string> args)
{
    return std::unexpected(text::Diagnostic{.code = code, .args = std::move(args)});
}

void sortUnique(std::vector<std::string> &values)
{
    if (values.size() < 2)
        return;
    std::ranges::sort(values);
    const auto rest = std::ranges::unique(values);
    values.erase(rest.begin(), rest.end());
}

std::string_view trimmedFront(std::string_view value)
{
    value.remove_prefix(std::min(value.find_first_not_of('/'), value.size()));
    return value;
}

std::string_view trimmedBack(std::string_view value)
{
    const std::size_t last = value.find_last_not_of('/');
    return last == std::string_view::npos ? std::string_view() : value.substr(0, last + 1);
}

/// Puts \p values behind \p out, trimmed where slashes would meet.
void appendValues(std::string &out, const std::vector<std::string> &values, bool slashFollows)
{
    const bool afterSlash = out.ends_with('/');
    const bool onlySlashes = out.find_first_not_of('/') == std::string::npos;
    // A single value after nothing but slashes keeps its own: `/@{A}` with /x is `//x`. Observed
    // with apparmor_parser 4.1 and 6.0 alpha.
    const bool trimFront = afterSlash && (values.size() > 1 || !onlySlashes);
    if (values.size() > 1)
        out += '{';
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::string_view value = values[i];
        if (trimFront)
            value = trimmedFront(value);
        if (slashFollows)
            value = trimmedBack(value);
        if (i > 0)
            out += ',';
        out += value;
    }
    if (values.size() > 1)
        out += '}';
}

} // namespace

std::string_view Variables::nameOf(std::string_view word)
{
    if (!word.starts_with('@') && !word.starts_with('$'))
        return {};
    word.remove_prefix(1);
    if (word.starts_with('{')) {
        if (!word.ends_with('}'))
            return {};
        word = word.substr(1, word.size() - 2);
    }
    return isName(word) ? word : std::string_view();
}

bool Variables::isDefined(std::string_view name) const
{
    return m_variables.contains(name);
}

std::optional<Origin> Variables::definedAt(std::string_view name) const
{
    const auto found = m_variables.find(name);
    return found != m_variables.end() ? found->second.origin : std::nullopt;
}

void Variables::setValues(std::string_view name, std::vector<std::string> values,
                          const Origin &origin)
{
    sortUnique(values);
    m_variables[std::string(name)] = Variable{.values = std::move(values), .origin = origin};
    forgetExpansions();
}

bool Variables::addValues(std::string_view name, std::vector<std::string> values)
{
    const auto found = m_variables.find(name);
    if (found == m_variables.end() || found->second.isBoolean)
        return false;
    std::vector<std::string> &all = found->second.values;
    constexpr std::size_t kFew = 4; // Moving the tail for each is then cheaper than sorting.
    if (values.size() <= kFew) {
        for (std::string &value : values) {
            const auto at = std::ranges::lower_bound(all, value);
            if (at == all.end() || *at != value)
                all.insert(at, std::move(value));
        }
    } else {
        std::ranges::move(values, std::back_inserter(all));
        sortUnique(all);
    }
    forgetExpansions();
    return true;
}

void Variables::setBoolean(std::string_view name, bool value, const Origin &origin)
{
    m_variables[std::string(name)] = Variable{.isBoolean = true, .value = value, .origin = origin};
    forgetExpansions();
}

void Variables::remove(std::string_view name)
{
    const auto found = m_variables.find(name);
    if (found == m_variables.end())
        return;
    m_variables.erase(found);
    forgetExpansions();
}

void Variables::setBuiltIn(std::string_view name, std::optional<std::string> value)
{
    if (m_usesBuiltIns)
        forgetExpansions();
    if (!value) {
        m_builtIns.erase(std::string(name));
        return;
    }
    Variable variable{.values = {*value}, .expanded = {*value}, .state = State::Expanded};
    m_builtIns.insert_or_assign(std::string(name), std::move(variable));
}

std::optional<bool> Variables::boolean(std::string_view name) const
{
    const auto found = m_variables.find(name);
    if (found == m_variables.end() || !found->second.isBoolean)
        return std::nullopt;
    return found->second.value;
}

void Variables::forgetExpansions()
{
    if (!std::exchange(m_hasExpansions, false))
        return;
    m_usesBuiltIns = false;
    for (auto &[name, variable] : m_variables) {
        variable.expanded.clear();
        variable.state = State::Raw;
    }
}

std::vector<std::string_view> Variables::names(bool ofBooleans) const
{
    std::vector<std::string_view> names;
    for (const auto &[name, variable] : m_variables) {
        if (variable.isBoolean == ofBooleans)
            names.push_back(name);
    }
    return names;
}

Variables::Reference Variables::findReference(std::string_view word, std::size_t from)
{
    // A backslash hides the next byte; `\\` hides itself.
    Reference found;
    bool isEscaped = false;
    for (std::size_t at = from; at < word.size(); ++at) {
        const char c = word[at];
        if (c == '\\') {
            isEscaped = !isEscaped;
            continue;
        }
        if (!std::exchange(isEscaped, false)) {
            if (c == '@' && at + 1 < word.size() && word[at + 1] == '{') {
                found.begin = at++;
            } else if (c == '}' && found.begin != std::string_view::npos) {
                found.end = at + 1;
                return found;
            }
        }
    }
    return {};
}

text::Result<Variables::Variable *> Variables::findSet(std::string_view name)
{
    // A file that assigns @{exec_path} or @{attach_path} means what it assigns, as it does to
    // apparmor_parser 4.1; the 6.0 alpha puts its own value in front. @{profile_name} is never the
    // file's.
    const auto builtIn = m_builtIns.find(name);
    if (builtIn != m_builtIns.end() && (name == "profile_name" || !m_variables.contains(name)))
        return &builtIn->second;
    const auto found = m_variables.find(name);
    if (found == m_variables.end())
        return failure(DiagnosticCode::UnknownVariable, {braced(name)});
    if (found->second.isBoolean)
        return failure(DiagnosticCode::VariableNotSet, {braced(name)});
    return &found->second;
}

text::Result<Variables::Variable *> Variables::settle(std::string_view name)
{
    auto wanted = findSet(name);
    if (!wanted || (*wanted)->state == State::Expanded)
        return wanted;

    // Depth first over what the values refer to, with our own stack: a chain of references may be
    // as long as there are variables.
    struct Frame
    {
        std::string name;
        Variable *variable = nullptr;
        std::vector<std::string> pending; ///< Names still to be settled.
    };
    const auto referencesOf = [](const Variable &variable) {
        std::vector<std::string> names;
        for (const std::string &value : variable.values) {
            for (Reference at = findReference(value, 0); at.end != std::string_view::npos;
                 at = findReference(value, at.end)) {
                const std::string_view inner =
                    std::string_view(value).substr(at.begin, at.end - at.begin);
                if (const std::string_view found = nameOf(inner); !found.empty())
                    names.emplace_back(found);
            }
        }
        sortUnique(names);
        return names;
    };
    const auto giveUp = [](std::vector<Frame> &stack) {
        for (const Frame &frame : stack)
            frame.variable->state = State::Raw;
    };

    m_hasExpansions = true;
    std::vector<Frame> stack;
    (*wanted)->state = State::Expanding;
    stack.push_back({std::string(name), *wanted, referencesOf(**wanted)});
    while (!stack.empty()) {
        Frame &top = stack.back();
        if (top.pending.empty()) {
            if (auto done = expandValues(top.name, *top.variable); !done) {
                giveUp(stack);
                return std::unexpected(std::move(done.error()));
            }
            top.variable->state = State::Expanded;
            stack.pop_back();
            continue;
        }
        const std::string next = std::move(top.pending.back());
        top.pending.pop_back();
        auto found = findSet(next);
        if (found && (*found)->state == State::Expanding)
            found = failure(DiagnosticCode::VariableRecursive, {braced(next), braced(top.name)});
        if (!found) {
            giveUp(stack);
            return found;
        }
        const auto builtIn = m_builtIns.find(next);
        m_usesBuiltIns =
            m_usesBuiltIns || (builtIn != m_builtIns.end() && &builtIn->second == *found);
        if ((*found)->state == State::Expanded)
            continue;
        (*found)->state = State::Expanding;
        stack.push_back({next, *found, referencesOf(**found)});
    }
    return wanted;
}

text::Result<void> Variables::expandValues(std::string_view name, Variable &variable)
{
    // Every value with a reference is replaced by one for each value of that reference; what stands
    // behind may hold the next reference.
    std::vector<std::string> work(variable.values.rbegin(), variable.values.rend());
    std::vector<std::string> done;
    std::size_t bytes = 0;
    while (!work.empty()) {
        const std::string value = std::move(work.back());
        work.pop_back();
        const Reference at = findReference(value, 0);
        if (at.end == std::string_view::npos) {
            bytes += value.size();
            done.push_back(value);
        } else {
            const std::string_view inner =
                std::string_view(value).substr(at.begin, at.end - at.begin);
            const std::string_view found = nameOf(inner);
            if (found.empty())
                return failure(DiagnosticCode::VariableNameInvalid, {std::string(inner)});
            const auto referred = findSet(found);
            if (!referred)
                return std::unexpected(referred.error());
            for (const std::string &each : (*referred)->expanded) {
                bytes += each.size();
                work.push_back(value.substr(0, at.begin) + each + value.substr(at.end));
            }
        }
        if (done.size() + work.size() > kMaxVariableValues || bytes > kMaxExpandedBytes)
            return failure(DiagnosticCode::VariableTooLarge,
                           {braced(name), std::to_string(kMaxVariableValues)});
    }
    sortUnique(done);
    variable.expanded = std::move(done);
    return {};
}

text::Result<const std::vector<std::string> *> Variables::values(std::string_view name)
{
    auto settled = settle(name);
    if (!settled)
        return std::unexpected(std::move(settled.error()));
    return &(*settled)->expanded;
}

text::Result<std::string> Variables::expand(std::string_view word, bool *hasComma)
{
    std::string out;
    std::size_t from = 0;
    for (Reference at = findReference(word, 0); at.end != std::string_view::npos;
         at = findReference(word, at.end)) {
        const std::string_view inner = word.substr(at.begin, at.end - at.begin);
        const std::string_view name = nameOf(inner);
        if (name.empty()) {
            if (inner.find(',') == std::string_view::npos)
                return failure(DiagnosticCode::VariableNameInvalid, {std::string(inner)});
            // Upstream leaves the rest of the text as it is, too.
            if (hasComma != nullptr)
                *hasComma = true;
            break;
        }
        auto settled = values(name);
        if (!settled)
            return std::unexpected(std::move(settled.error()));
        out += word.substr(from, at.begin - from);
        const bool slashFollows = at.end < word.size() && word[at.end] == '/';
        appendValues(out, **settled, slashFollows);
        from = at.end;
        if (out.size() > kMaxExpandedBytes)
            return failure(DiagnosticCode::ExpansionTooLong,
                           {braced(name), std::to_string(kMaxExpandedBytes)});
    }
    out += word.substr(from);
    return out;
}

} // namespace pavise::policy
