// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/tools/equality/policy_compare.h"

#include "tests/tools/equality/policy_profiles.h"

#include <algorithm>
#include <deque>
#include <exception>
#include <map>
#include <utility>

namespace pavise::tests {

namespace {

struct Report
{
    const CompareOptions &options;
    std::vector<std::string> &lines;
    std::string profile = {};
    void say(const std::string &line) { lines.push_back(profile + ": " + line); }
};

const std::map<int, const char *> classNames = {
    {2, "file"},     {3, "capability"},   {4, "network(old)"}, {5, "rlimit"},  {6, "domain"},
    {7, "mount"},    {8, "class8"},       {9, "ptrace"},       {10, "signal"}, {11, "xmatch"},
    {14, "network"}, {15, "network(v9)"}, {16, "label"},       {17, "mqueue"}, {19, "module"},
    {20, "lsm"},     {21, "namespace"},   {22, "io_uring"},    {31, "exec"},   {32, "dbus"}};

std::string className(int number)
{
    const auto found = classNames.find(number);
    return found == classNames.end() ? "class " + std::to_string(number) : found->second;
}

// Walks both automata together from two states (Hopcroft and Karp's method: states already
// proven to stand together are merged, so the work grows with the sum of the sizes).
class Walk
{
public:
    Walk(PolicyDb *a, PolicyDb *b, std::vector<Kind> kinds, Report &report)
        : m_a(a)
        , m_b(b)
        , m_kinds(std::move(kinds))
        , m_report(report)
    {
        m_mixed = a && b && a->table != b->table;
        m_offset = a ? static_cast<std::uint32_t>(a->dfa->states()) : 1;
        m_parent.resize(m_offset + (b ? b->dfa->states() : 1));
        for (std::uint32_t i = 0; i < m_parent.size(); ++i)
            m_parent[i] = i;
    }

    long run(std::uint32_t startA, std::uint32_t startB, const std::string &title)
    {
        std::deque<std::size_t> queue;
        m_steps.clear();
        m_isNetwork = title == className(15);
        const auto visit = [&](std::uint32_t x, std::uint32_t y, std::size_t from, int symbol) {
            const std::uint32_t rx = root(x), ry = root(y + m_offset);
            if (rx == ry)
                return;
            m_parent[rx] = ry;
            m_steps.push_back({x, y, from, symbol});
            queue.push_back(m_steps.size() - 1);
        };
        visit(startA, startB, SIZE_MAX, 0);
        long pairs = 0;
        int shown = 0;
        while (!queue.empty()) {
            const std::size_t index = queue.front();
            queue.pop_front();
            ++pairs;
            const std::uint32_t x = m_steps[index].a, y = m_steps[index].b;
            const bool isEmpty = m_steps[index].from == SIZE_MAX;
            for (Kind kind : m_kinds) {
                const bool isFile = kind == Kind::FileOwner || kind == Kind::FileOther;
                if (isEmpty && isFile && m_report.options.ignoreEmptyPath)
                    continue;
                if (m_report.options.networkV9InA && isUnixType(index))
                    continue;
                const Perms p = at(m_a, x, kind), q = at(m_b, y, kind);
                if (p != q && shown < m_report.options.witnesses) {
                    ++shown;
                    const std::string who = kind == Kind::FileOwner ? " (owner)"
                        : kind == Kind::FileOther                   ? " (other)"
                                                                    : "";
                    m_report.say(title + who + ": \"" + witness(index) + "\"\n    A: "
                                 + describe(p, isFile) + "\n    B: " + describe(q, isFile));
                }
            }
            if (shown >= m_report.options.witnesses)
                return pairs;
            if (m_a && m_b) {
                const auto &rowA = m_a->dfa->row(x);
                const auto &rowB = m_b->dfa->row(y);
                for (int s : order())
                    visit(rowA[static_cast<std::size_t>(s)], rowB[static_cast<std::size_t>(s)],
                          index, s);
            } else {
                for (int s : order())
                    visit(m_a ? m_a->dfa->row(x)[static_cast<std::size_t>(s)] : 0,
                          m_b ? m_b->dfa->row(y)[static_cast<std::size_t>(s)] : 0, index, s);
            }
        }
        return pairs;
    }

private:
    struct Step
    {
        std::uint32_t a, b;
        std::size_t from;
        int symbol;
    };

    // Letters and the slash first, so that witnesses are readable.
    static const std::array<int, Symbols> &order()
    {
        static const std::array<int, Symbols> table = [] {
            std::array<int, Symbols> t{};
            for (int i = 0; i < Symbols; ++i)
                t[static_cast<std::size_t>(i)] = i;
            const auto rank = [](int c) {
                if (c == '/')
                    return 0;
                if (c >= 'a' && c <= 'z')
                    return 1;
                if (c >= '0' && c <= '9')
                    return 2;
                if (c > 0x20 && c < 0x7f)
                    return 3;
                return c == 0 ? 4 : 5;
            };
            std::stable_sort(t.begin(), t.end(), [&](int x, int y) { return rank(x) < rank(y); });
            return t;
        }();
        return table;
    }

    Perms at(PolicyDb *db, std::uint32_t state, Kind kind) const
    {
        if (!db)
            return {};
        return permissions(*db, state, kind, m_report.options, m_mixed);
    }
    std::uint32_t root(std::uint32_t node)
    {
        while (m_parent[node] != node) {
            m_parent[node] = m_parent[m_parent[node]];
            node = m_parent[node];
        }
        return node;
    }
    std::vector<int> symbols(std::size_t index) const
    {
        std::vector<int> all;
        for (; m_steps[index].from != SIZE_MAX; index = m_steps[index].from)
            all.push_back(m_steps[index].symbol);
        std::reverse(all.begin(), all.end());
        return all;
    }
    // Behind the family AF_UNIX and a type, in the network class.
    bool isUnixType(std::size_t index) const
    {
        if (!m_isNetwork)
            return false;
        const std::vector<int> read = symbols(index);
        return read.size() == 4 && read[0] == 0 && read[1] == 1;
    }
    std::string witness(std::size_t index) const
    {
        std::string out;
        for (const int symbol : symbols(index))
            out += symbol == OutOfBand ? std::string("<OOB>")
                                       : printable(std::string(1, static_cast<char>(symbol)));
        return out;
    }

    PolicyDb *m_a, *m_b;
    std::vector<Kind> m_kinds;
    Report &m_report;
    bool m_mixed = false;
    bool m_isNetwork = false;
    std::uint32_t m_offset = 0;
    std::vector<std::uint32_t> m_parent;
    std::vector<Step> m_steps;
};

std::uint32_t startOf(const PolicyDb &db)
{
    return db.start.value_or(1);
}

// Where file rules live: their own automaton, or a class of the general one.
struct FileView
{
    PolicyDb *db = nullptr;
    std::uint32_t start = 0;
};

FileView fileView(Profile &profile)
{
    if (profile.file)
        return {&*profile.file, profile.file->fileStart.value_or(1)};
    if (profile.policy) {
        const std::uint32_t start = profile.policy->dfa->step(startOf(*profile.policy), 2);
        if (start)
            return {&*profile.policy, start};
        if (profile.policy->fileStart)
            return {&*profile.policy, *profile.policy->fileStart};
    }
    return {};
}

void compareProfiles(Profile &a, Profile &b, Report &report)
{
    const CompareOptions &options = report.options;
    if (!options.ignoreVersion && a.version != b.version)
        report.say("format version: " + hex(a.version) + " | " + hex(b.version));
    std::map<std::string, std::pair<std::string, std::string>> both;
    for (const auto &[key, value] : a.scalars)
        both[key].first = value;
    for (const auto &[key, value] : b.scalars)
        both[key].second = value;
    for (const auto &[key, pair] : both) {
        if (key == "xmatch_len" && options.ignoreXmatchLen)
            continue;
        if (pair.first != pair.second)
            report.say(key + ": " + (pair.first.empty() ? "(absent)" : pair.first) + " | "
                       + (pair.second.empty() ? "(absent)" : pair.second));
    }

    const auto present = [&](const char *what, bool inA, bool inB) {
        if (inA != inB)
            report.say(std::string(what) + ": only in " + (inA ? "A" : "B"));
    };
    present("attachment automaton", a.attachment.has_value(), b.attachment.has_value());
    if (a.attachment && b.attachment)
        Walk(&*a.attachment, &*b.attachment, {Kind::Attachment}, report).run(1, 1, "attachment");

    const FileView fileA = fileView(a), fileB = fileView(b);
    present("file rules", fileA.db != nullptr, fileB.db != nullptr);
    if (fileA.db && fileB.db)
        Walk(fileA.db, fileB.db, {Kind::FileOwner, Kind::FileOther}, report)
            .run(fileA.start, fileB.start, "file");

    // The general automaton: each class on its own, and first whether it is mediated at all.
    PolicyDb *policyA = a.policy ? &*a.policy : nullptr;
    PolicyDb *policyB = b.policy ? &*b.policy : nullptr;
    if (policyA || policyB) {
        Walk walk(policyA, policyB, {Kind::Other}, report);
        // Kernels ask for no higher one (apparmor.h: AA_CLASS_LAST); 4.1.0 makes some by accident.
        constexpr int lastClass = 32;
        for (int c = 0; c <= lastClass; ++c) {
            if (c == 2 || (options.networkV9InA && (c == 4 || c == 14)))
                continue;
            const int classInB = options.networkV9InA && c == 15 ? 14 : c;
            const std::uint32_t x = policyA ? policyA->dfa->step(startOf(*policyA), c) : 0;
            const std::uint32_t y = policyB ? policyB->dfa->step(startOf(*policyB), classInB) : 0;
            if ((x == 0) != (y == 0)) {
                report.say(className(c) + ": mediated only in " + (x ? "A" : "B"));
                continue;
            }
            if (x)
                walk.run(x, y, className(c));
        }
        const std::uint32_t x = policyA ? policyA->dfa->step(startOf(*policyA), 2) : 0;
        const std::uint32_t y = policyB ? policyB->dfa->step(startOf(*policyB), 2) : 0;
        if ((x == 0) != (y == 0))
            report.say(std::string("file class of the general automaton: only in ")
                       + (x ? "A" : "B"));
    }
}

} // namespace

PolicyComparison comparePolicies(const std::string &a, const std::string &b,
                                 const CompareOptions &options)
{
    PolicyComparison result;
    std::vector<Profile> first;
    std::vector<Profile> second;
    try {
        first = readPolicy(a);
        second = readPolicy(b);
    } catch (const std::exception &error) {
        result.trouble = error.what();
        return result;
    }
    Report report{.options = options, .lines = result.differences};
    std::map<std::string, Profile *> unpaired;
    for (Profile &profile : second)
        unpaired[profile.name] = &profile;
    for (Profile &profile : first) {
        report.profile = profile.name;
        const auto found = unpaired.find(profile.name);
        if (found == unpaired.end()) {
            report.say("profile only in A");
            continue;
        }
        compareProfiles(profile, *found->second, report);
        unpaired.erase(found);
    }
    for (const auto &[name, profile] : unpaired) {
        report.profile = name;
        report.say("profile only in B");
    }
    return result;
}

} // namespace pavise::tests
