// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/walker/conditions.h"

#include "core/policy/names/words.h"
#include "core/text/bytes.h"
#include "core/text/nearest_word.h"

#include <algorithm>
#include <charconv>
#include <compare>
#include <cstdint>
#include <utility>

namespace pavise::policy {

namespace {

using syntax::Expression;
using text::DiagnosticCode;

std::string lowered(std::string_view word)
{
    std::string out(word);
    std::ranges::transform(out, out.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return out;
}

/// `${name}`, as messages show a boolean variable.
std::string shown(std::string_view name)
{
    return "${" + std::string(name) + "}";
}

struct Integer
{
    bool isInteger = false;
    bool isTooLarge = false;
    std::int64_t value = 0;
};

/// As strtol(3) with base 0, when that takes the whole text.
Integer readInteger(std::string_view word)
{
    Integer result;
    word.remove_prefix(std::min(word.find_first_not_of(" \t"), word.size()));
    const bool isNegative = word.starts_with('-');
    if (isNegative || word.starts_with('+'))
        word.remove_prefix(1);
    int base = 10;
    if (word.starts_with("0x") || word.starts_with("0X")) {
        base = 16;
        word.remove_prefix(2);
    } else if (word.size() > 1 && word.starts_with('0')) {
        base = 8;
    }
    if (word.empty() || word.starts_with('-'))
        return result;
    const auto [end, fault] =
        std::from_chars(word.data(), word.data() + word.size(), result.value, base);
    result.isTooLarge = fault == std::errc::result_out_of_range;
    result.isInteger = fault == std::errc() && end == word.data() + word.size();
    if (isNegative)
        result.value = -result.value;
    return result;
}

class Evaluator
{
public:
    explicit Evaluator(Session &session)
        : m_session(session)
    {
    }

    std::optional<bool> value(const Expression &expression)
    {
        switch (expression.kind) {
        case Expression::Kind::Or:
        case Expression::Kind::And:
            return combine(expression);
        case Expression::Kind::Not: {
            const auto operand = value(expression.operands.front());
            return operand ? std::optional(!*operand) : std::nullopt;
        }
        case Expression::Kind::Boolean:
            return boolean(expression.words.front());
        case Expression::Kind::Literal:
            return literal(expression.words.front());
        case Expression::Kind::Defined:
            return defined(expression.words.front());
        case Expression::Kind::Compare:
            return compare(expression);
        }
        return std::nullopt;
    }

private:
    std::optional<bool> combine(const Expression &expression)
    {
        const bool isAnd = expression.kind == Expression::Kind::And;
        bool result = isAnd;
        bool isGood = true;
        for (const Expression &operand : expression.operands) {
            const auto each = value(operand);
            isGood = isGood && each;
            if (each)
                result = isAnd ? result && *each : result || *each;
        }
        return isGood ? std::optional(result) : std::nullopt;
    }

    std::optional<bool> boolean(const syntax::Word &word)
    {
        const std::string_view name = Variables::nameOf(word.raw);
        const Variables &variables = m_session.variables;
        const auto found = variables.boolean(name);
        if (!found && variables.isDefined(name)) {
            m_session.error(DiagnosticCode::VariableNotBoolean, word.range, {shown(name)});
        } else if (!found) {
            const std::string_view near = text::nearestWord(name, variables.booleanNames());
            m_session.error(DiagnosticCode::UnknownVariable, word.range, {shown(name)},
                            replaceBy(word, near.empty() ? std::string() : shown(near)));
        }
        return found;
    }

    std::optional<bool> literal(const syntax::Word &word)
    {
        const std::string text = lowered(word.raw);
        if (text == "true" || text == "false")
            return text == "true";
        m_session.error(DiagnosticCode::NotBoolean, word.range, {std::string(word.raw)});
        return std::nullopt;
    }

    std::optional<bool> defined(const syntax::Word &word)
    {
        const std::string_view name = Variables::nameOf(word.raw);
        const bool isBoolean = m_session.variables.boolean(name).has_value();
        if (word.raw.starts_with('@'))
            return m_session.variables.isDefined(name) && !isBoolean;
        if (isBoolean)
            m_session.note(DiagnosticCode::DefinedBoolean, word.range, {shown(name)});
        return m_session.variables.isDefined(name);
    }

    /// The values of one side of a comparison, sorted.
    std::optional<std::vector<std::string>> side(const syntax::Word &word)
    {
        const std::string_view name = Variables::nameOf(word.raw);
        if (name.empty())
            return std::vector{text::resolveEscapes(word.raw)};
        if (!m_session.variables.isDefined(name)) {
            const std::string_view near = text::nearestWord(name, m_session.variables.setNames());
            m_session.error(
                DiagnosticCode::UnknownVariable, word.range, {"@{" + std::string(name) + "}"},
                replaceBy(word, near.empty() ? std::string() : "@{" + std::string(near) + "}"));
            return std::nullopt;
        }
        auto values = m_session.variables.values(name);
        if (!values) {
            text::Diagnostic fault = std::move(values.error());
            fault.where = word.range;
            m_session.pass(std::move(fault));
            return std::nullopt;
        }
        return **values;
    }

    std::optional<bool> compare(const Expression &expression)
    {
        const auto left = side(expression.words[0]);
        const auto right = side(expression.words[1]);
        if (!left || !right)
            return std::nullopt;
        switch (expression.comparison) {
        case Expression::Comparison::In:
            return std::ranges::includes(*right, *left);
        case Expression::Comparison::Equal:
            return *left == *right;
        case Expression::Comparison::NotEqual:
            return *left != *right;
        case Expression::Comparison::Greater:
        case Expression::Comparison::GreaterEqual:
        case Expression::Comparison::Less:
        case Expression::Comparison::LessEqual:
            break;
        }
        const auto order = ordering(expression, *left, *right);
        if (!order)
            return std::nullopt;
        switch (expression.comparison) {
        case Expression::Comparison::Greater:
            return std::is_gt(*order);
        case Expression::Comparison::GreaterEqual:
            return std::is_gteq(*order);
        case Expression::Comparison::Less:
            return std::is_lt(*order);
        case Expression::Comparison::LessEqual:
            return std::is_lteq(*order);
        case Expression::Comparison::In:
        case Expression::Comparison::Equal:
        case Expression::Comparison::NotEqual:
            break;
        }
        return std::nullopt;
    }

    std::optional<std::strong_ordering> ordering(const Expression &expression,
                                                 const std::vector<std::string> &left,
                                                 const std::vector<std::string> &right)
    {
        const Integer a = left.size() == 1 ? readInteger(left.front()) : Integer{};
        const Integer b = right.size() == 1 ? readInteger(right.front()) : Integer{};
        if (a.isTooLarge || b.isTooLarge) {
            const syntax::Word &word = expression.words[a.isTooLarge ? 0 : 1];
            m_session.error(DiagnosticCode::NumberOutOfRange, word.range, {std::string(word.raw)});
            return std::nullopt;
        }
        if (a.isInteger && b.isInteger)
            return a.value <=> b.value;
        if (a.isInteger || b.isInteger) {
            m_session.error(
                DiagnosticCode::ComparisonMixed, expression.range,
                {std::string(expression.words[0].raw), std::string(expression.words[1].raw)});
            return std::nullopt;
        }
        return left <=> right;
    }

    Session &m_session;
};

} // namespace

std::optional<bool> evaluate(Session &session, const syntax::Expression &expression)
{
    return Evaluator(session).value(expression);
}

} // namespace pavise::policy
