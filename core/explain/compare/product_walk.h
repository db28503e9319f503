// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Two automata walked at once along the strings of one form. Internal to core/explain.

#pragma once

#include "core/explain/profile_automata.h"
#include "core/explain/question/question_form.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace pavise::explain {

/// A string that ends in a phase of the form, by where both automata are after it.
struct ProductPlace
{
    automata::StateId left{};
    automata::StateId right{};
    std::uint8_t phase = 0;
    /// What the first half of a pair granted, see FormPhase::carried: bit 0 the left's owner half,
    /// 1 the left's other half, 2 and 3 the right's; for kOnExec bit 4 left and 5 right.
    std::uint8_t carried = 0;
};

class ProductWalk
{
public:
    /// \p passesTraps: also strings of which neither automaton knows anything, where only one of
    /// the policies mediates the class.
    ProductWalk(const ProfileAutomata &left, const ProfileAutomata &right, const QuestionForm &form,
                bool passesTraps);

    /// Calls \p visit for each pair of states in which a string of the form can end, shortest
    /// strings first, with the number of the place; stops when it returns false.
    using Visit = std::function<bool(const ProductPlace &place, std::size_t number)>;
    void run(const Visit &visit);

    /// A shortest string that leads to a place, by its parts.
    [[nodiscard]] Parts parts(std::size_t number) const;

private:
    struct Node
    {
        ProductPlace place;
        std::uint32_t from = 0;
        std::uint8_t byte = 0;
        Part part = Part::None;
    };

    /// Places seen, by open addressing.
    class Seen
    {
    public:
        Seen();
        [[nodiscard]] bool insert(std::uint64_t high, std::uint64_t low);

    private:
        struct Key
        {
            std::uint64_t high = 0;
            std::uint64_t low = 0;
        };
        void grow();
        [[nodiscard]] Key &slot(std::uint64_t high, std::uint64_t low);

        std::vector<Key> m_keys;
        std::size_t m_count = 0;
    };

    struct Row
    {
        std::uint8_t byte = 0;
        automata::StateId left{};
        automata::StateId right{};
    };

    void leave(std::uint32_t at);
    void mergeRows(automata::StateId left, automata::StateId right);
    void reach(const ProductPlace &place, std::uint32_t from, std::uint8_t byte, Part part);
    [[nodiscard]] std::uint8_t carriedBy(const ProductPlace &place, std::uint32_t wanted) const;

    const ProfileAutomata &m_left;
    const ProfileAutomata &m_right;
    const QuestionForm &m_form;
    AutomatonKind m_kind;
    bool m_passesTraps;
    const automata::Dfa &m_leftDfa;
    const automata::Dfa &m_rightDfa;
    std::vector<Node> m_nodes; ///< In the order in which they were reached.
    Seen m_seen;
    std::vector<Row> m_rows; ///< Of the pair being left: bytes that either row lists.
    automata::ByteSet m_listed;
};

} // namespace pavise::explain
