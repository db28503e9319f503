// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/suggest/session.h"

#include "core/text/sha256.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace pavise::suggest {

namespace {

constexpr std::string_view kTitle = "pavise-session";

/// Fields are separated by tabs: these and line breaks are written as escapes.
std::string field(std::string_view value)
{
    std::string out;
    for (const char c : value) {
        if (c == '\\')
            out += "\\\\";
        else if (c == '\t')
            out += "\\t";
        else if (c == '\n')
            out += "\\n";
        else if (c == '\0')
            out += "\\0";
        else
            out += c;
    }
    return out;
}

std::optional<std::string> unfield(std::string_view written)
{
    std::string out;
    for (std::size_t i = 0; i < written.size(); ++i) {
        if (written[i] != '\\') {
            out += written[i];
            continue;
        }
        if (++i == written.size())
            return std::nullopt;
        if (written[i] == 't')
            out += '\t';
        else if (written[i] == 'n')
            out += '\n';
        else if (written[i] == '0')
            out += '\0';
        else if (written[i] == '\\')
            out += '\\';
        else
            return std::nullopt;
    }
    return out;
}

std::string_view kindName(Decision::Kind kind)
{
    switch (kind) {
    case Decision::Kind::Accept:
        return "accept";
    case Decision::Kind::Ignore:
        return "ignore";
    case Decision::Kind::Mute:
        return "mute";
    }
    std::unreachable();
}

/// The fields of one line.
class Line
{
public:
    explicit Line(std::string_view text)
        : m_rest(text)
    {
    }

    /// The next field; nothing at the end or when its escapes are broken.
    std::optional<std::string> next()
    {
        if (m_isAtEnd)
            return std::nullopt;
        const std::size_t tab = m_rest.find('\t');
        auto value = unfield(m_rest.substr(0, tab));
        m_isAtEnd = tab == std::string_view::npos;
        if (!m_isAtEnd)
            m_rest.remove_prefix(tab + 1);
        return value;
    }

    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }

    template <typename Number>
    std::optional<Number> number()
    {
        const auto text = next();
        Number value{};
        if (!text)
            return std::nullopt;
        const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
        if (error != std::errc() || end != text->data() + text->size())
            return std::nullopt;
        return value;
    }

private:
    std::string_view m_rest;
    bool m_isAtEnd = false;
};

class SessionReader
{
public:
    /// \returns false when the line is broken.
    bool read(std::string_view text)
    {
        Line line(text);
        const auto word = line.next();
        if (word == "profile")
            return take(
                line, [this](std::string name) { m_session.profiles.push_back(std::move(name)); });
        if (word == "seen")
            return take(line, [this](std::string id) { m_session.seen.insert(std::move(id)); });
        if (word == "log")
            return readLog(line);
        if (word == "since") {
            const auto since = line.number<std::int64_t>();
            m_session.since = since.value_or(0);
            return since.has_value();
        }
        if (word == "pass")
            return readPass(line);
        if (word == "decision")
            return readDecision(line);
        return word.has_value();
    }

    [[nodiscard]] Session take() { return std::move(m_session); }

private:
    template <typename Use>
    static bool take(Line &line, Use use)
    {
        auto value = line.next();
        if (!value)
            return false;
        use(std::move(*value));
        return true;
    }

    /// `log syslog /var/log/kern.log`
    bool readLog(Line &line)
    {
        const auto kind = audit::logKindOf(line.next().value_or(std::string()));
        auto path = line.next();
        if (!kind || !path)
            return false;
        m_session.logs.push_back({.kind = *kind, .path = std::move(*path)});
        return true;
    }

    bool readPass(Line &line)
    {
        const auto time = line.number<std::int64_t>();
        const auto newRows = line.number<std::size_t>();
        const auto openRows = line.number<std::size_t>();
        const auto events = line.number<std::uint64_t>();
        if (!time || !newRows || !openRows || !events)
            return false;
        m_session.passes.push_back(
            {.time = *time, .newRows = *newRows, .openRows = *openRows, .events = *events});
        return true;
    }

    /// `decision KEY accept KIND TARGET RULE...`, `decision KEY mute [KIND TARGET RULE...]`
    bool readDecision(Line &line)
    {
        auto key = line.next();
        const auto word = line.next();
        if (!key || !word)
            return false;
        static constexpr std::array kinds = {Decision::Kind::Accept, Decision::Kind::Ignore,
                                             Decision::Kind::Mute};
        const auto *const kind = std::ranges::find(kinds, *word, kindName);
        if (kind == kinds.end())
            return false;
        Decision decision{.kind = *kind, .candidate = {}};
        const bool hasCandidate = decision.kind == Decision::Kind::Accept
            || (decision.kind == Decision::Kind::Mute && !line.isAtEnd());
        if (hasCandidate && !readCandidate(line, decision.candidate))
            return false;
        m_session.decisions[std::move(*key)] = std::move(decision);
        return true;
    }

    static bool readCandidate(Line &line, Candidate &candidate)
    {
        const auto kind = candidateKindOf(line.next().value_or(std::string()));
        auto target = line.next();
        if (!kind || !target)
            return false;
        candidate.kind = *kind;
        candidate.target = std::move(*target);
        while (auto rule = line.next())
            candidate.rules.push_back(std::move(*rule));
        return !candidate.rules.empty();
    }

    Session m_session;
};

text::Diagnostic invalid(std::size_t line)
{
    return {.code = text::DiagnosticCode::SessionInvalid, .args = {std::to_string(line)}};
}

} // namespace

std::string rowId(std::string_view key)
{
    return text::toHex(text::sha256(key)).substr(0, 12);
}

bool hasConverged(const Session &session)
{
    return !session.passes.empty() && session.passes.back().newRows == 0;
}

bool isNew(const Session &session, const Row &row)
{
    return row.state == RowState::Open && !session.seen.contains(rowId(row.key));
}

void keepDecisions(Session &session, const Review &review)
{
    session.decisions = review.decisions();
    std::erase_if(session.decisions, [](const auto &each) {
        const Decision &decision = each.second;
        return decision.kind == Decision::Kind::Ignore
            || (decision.kind == Decision::Kind::Accept && decision.candidate.rules.empty());
    });
}

ReviewOptions Session::options() const
{
    ReviewOptions options;
    options.profiles = profiles;
    options.since = since;
    return options;
}

SessionPass addPass(Session &session, const Review &review, std::int64_t time)
{
    SessionPass pass{.time = time};
    for (const Row &row : review.rows()) {
        if (row.state != RowState::Open)
            continue;
        ++pass.openRows;
        pass.events += row.count;
        pass.newRows += isNew(session, row) ? 1U : 0U;
    }
    for (const Row &row : review.rows()) {
        if (row.state == RowState::Open)
            session.seen.insert(rowId(row.key));
    }
    session.passes.push_back(pass);
    if (session.passes.size() > kMaxPasses)
        session.passes.erase(session.passes.begin());
    keepDecisions(session, review);
    return pass;
}

std::vector<std::string> toExerciseAgain(const Review &review)
{
    std::vector<std::string> names;
    for (const Row &row : review.rows()) {
        const Candidate *candidate = review.accepted(row);
        if (candidate != nullptr
            && (candidate->kind == CandidateKind::ExecChild
                || candidate->kind == CandidateKind::Hat))
            names.push_back(row.profile + "//" + candidate->target);
    }
    return names;
}

std::string toText(const Session &session)
{
    std::string out = std::string(kTitle) + '\t' + std::to_string(kSessionVersion) + '\n';
    for (const audit::LogPlace &log : session.logs)
        out += "log\t" + std::string(audit::logKindName(log.kind)) + '\t' + field(log.path) + '\n';
    for (const std::string &profile : session.profiles)
        out += "profile\t" + field(profile) + '\n';
    out += "since\t" + std::to_string(session.since) + '\n';
    for (const SessionPass &pass : session.passes)
        out += "pass\t" + std::to_string(pass.time) + '\t' + std::to_string(pass.newRows) + '\t'
            + std::to_string(pass.openRows) + '\t' + std::to_string(pass.events) + '\n';
    for (const auto &[key, decision] : session.decisions) {
        out += "decision\t" + field(key) + '\t' + std::string(kindName(decision.kind));
        if (decision.kind != Decision::Kind::Ignore && !decision.candidate.rules.empty()) {
            out += '\t' + std::string(candidateKindName(decision.candidate.kind)) + '\t'
                + field(decision.candidate.target);
            for (const std::string &rule : decision.candidate.rules)
                out += '\t' + field(rule);
        }
        out += '\n';
    }
    for (const std::string &id : session.seen)
        out += "seen\t" + field(id) + '\n';
    return out;
}

text::Result<Session> sessionFromText(std::string_view text)
{
    SessionReader reader;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (number == 1) {
            Line title(line);
            if (title.next() != kTitle || title.number<int>() != kSessionVersion)
                return std::unexpected(invalid(number));
        } else if (!line.empty() && !reader.read(line)) {
            return std::unexpected(invalid(number));
        }
        if (text.empty())
            return reader.take();
    }
    return std::unexpected(invalid(1));
}

} // namespace pavise::suggest
