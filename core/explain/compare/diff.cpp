// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/compare/diff.h"

#include "core/automata/compare.h"
#include "core/compile/encoder.h"
#include "core/explain/answer/deciders.h"
#include "core/explain/answer/explanation.h"
#include "core/explain/compare/diff_header.h"
#include "core/explain/compare/product_walk.h"
#include "core/explain/compare/text_diff.h"
#include "core/policy/names/names.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace pavise::explain {

namespace {

using automata::AcceptId;
using automata::StateId;
using compile::MediationClass;
using Kind = Change::Kind;
using Whose = Change::Whose;

/// Everything that a class can ask for: what a policy grants that does not mediate the class.
constexpr KernelPermissions kEverything{.allow = UINT32_MAX};

constexpr std::uint8_t kLastSocketType = 10;

/// Rules that decide a bit in a state.
struct Reason
{
    std::vector<policy::Origin> rules;
    bool isExplicit = false; ///< There are some.
};

Reason reasonOf(const ProfileAutomata &side, AutomatonKind kind, StateId state, std::uint32_t bit,
                bool isOwner)
{
    Reason reason;
    const compile::TracedDfa *traced = side.traced(kind);
    if (traced == nullptr || state == StateId::Trap)
        return reason;
    const BitDecision decision = decide(*traced, state, acceptBit(bit, kind, isOwner), kind);
    for (const AcceptId id : decision.deciding) {
        const compile::RuleIndex rule = traced->rules[std::to_underlying(id)].origin;
        if (rule != compile::RuleIndex::None)
            reason.rules.push_back((*side.origins())[std::to_underlying(rule)]);
    }
    reason.isExplicit = !reason.rules.empty();
    return reason;
}

AutomatonKind kindOf(const QuestionForm &form)
{
    return form.prefix.empty() ? AutomatonKind::File : AutomatonKind::Policy;
}

/// What tells changes apart that are worth an example each.
using ChangeKey = std::tuple<std::uint8_t, Kind, std::uint32_t, std::vector<std::uint32_t>>;

class Comparer
{
public:
    Comparer(const ProfileAutomata &left, const ProfileAutomata &right, const DiffOptions &options,
             const std::stop_token &stop)
        : m_left(left)
        , m_right(right)
        , m_options(options)
        , m_stop(stop)
    {
    }

    ProfileDiff run()
    {
        for (const QuestionForm &form : questionForms())
            compareForm(form);
        compareNetwork();
        compareCapabilities();
        compareLimits();
        std::ranges::stable_sort(m_result.changes, {}, &Change::kind);
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool mediates(const ProfileAutomata &side, std::uint8_t mediationClass) const
    {
        if (mediationClass == std::to_underlying(MediationClass::File))
            return side.view().mode() != binary::ProfileMode::Unconfined;
        return side.view().mediates(mediationClass);
    }

    void compareForm(const QuestionForm &form)
    {
        const bool leftMediates = mediates(m_left, form.mediationClass);
        const bool rightMediates = mediates(m_right, form.mediationClass);
        if (!leftMediates && !rightMediates)
            return;
        if (leftMediates == rightMediates && isSame(kindOf(form)))
            return;
        m_form = &form;
        ProductWalk walk(m_left, m_right, form, leftMediates != rightMediates);
        m_walk = &walk;
        m_leftMediates = leftMediates;
        m_rightMediates = rightMediates;
        walk.run([&](const ProductPlace &place, std::size_t number) {
            compareAt(place, number);
            return !m_result.isCut && !m_stop.stop_requested();
        });
    }

    /// Most edits leave one of the two automata as it was, and comparing it is then a waste.
    [[nodiscard]] bool isSame(AutomatonKind kind) const
    {
        const ProfileView &left = m_left.view();
        const ProfileView &right = m_right.view();
        return left.auditsAll() == right.auditsAll() && m_left.isSame(m_right, kind)
            && (kind == AutomatonKind::Policy
                || std::ranges::equal(left.transitions(), right.transitions()));
    }

    void compareAt(const ProductPlace &place, std::size_t number)
    {
        const AutomatonKind kind = kindOf(*m_form);
        if (kind == AutomatonKind::Policy)
            return compareHalf(place, number, kind, false, Whose::Anyones);
        compareHalf(place, number, kind, false, Whose::Others);
        compareHalf(place, number, kind, true, Whose::Owners);
    }

    /// What the first half of a pair did not grant, the second cannot.
    static KernelPermissions withCarried(KernelPermissions permissions, std::uint8_t carried,
                                         bool isOwner, unsigned firstBit, unsigned onExecBit)
    {
        const unsigned link = firstBit + (isOwner ? 0U : 1U);
        if ((carried >> link & 1) == 0)
            permissions.allow &= ~kernel_bits::kLink;
        if ((carried >> onExecBit & 1) == 0)
            permissions.allow &= ~kernel_bits::kOnExec;
        return permissions;
    }

    void compareHalf(const ProductPlace &place, std::size_t number, AutomatonKind kind,
                     bool isOwner, Whose whose)
    {
        KernelPermissions left =
            m_leftMediates ? m_left.permissions(kind, place.left, isOwner) : kEverything;
        KernelPermissions right =
            m_rightMediates ? m_right.permissions(kind, place.right, isOwner) : kEverything;
        const std::uint32_t wanted = m_form->phases[place.phase].wanted;
        if ((wanted & (kernel_bits::kLink | kernel_bits::kOnExec)) != 0) {
            left = withCarried(left, place.carried, isOwner, 0, 4);
            right = withCarried(right, place.carried, isOwner, 2, 5);
        }
        const std::uint32_t allowedLeft = left.allow & ~left.deny;
        const std::uint32_t allowedRight = right.allow & ~right.deny;
        const Place at{place, number, kind, isOwner, whose};
        tell(at, Kind::Allowed, wanted & allowedRight & ~allowedLeft);
        tell(at, Kind::Denied, wanted & allowedLeft & ~allowedRight);
        const std::uint32_t both = wanted & allowedLeft & allowedRight;
        if ((both & kernel_bits::kExec) != 0 && kind == AutomatonKind::File
            && execTarget(m_left.view(), left.execIndex)
                != execTarget(m_right.view(), right.execIndex))
            tell(at, Kind::ExecTarget, kernel_bits::kExec);
        if (m_options.withLogging) {
            const std::uint32_t neither = wanted & ~allowedLeft & ~allowedRight;
            tell(at, Kind::Logging,
                 (both & (left.audit ^ right.audit)) | (neither & (left.quiet ^ right.quiet)));
        }
    }

    struct Place
    {
        ProductPlace states;
        std::size_t number = 0;
        AutomatonKind kind = AutomatonKind::File;
        bool isOwner = false;
        Whose whose = Whose::Anyones;
    };

    void tell(const Place &place, Kind kind, std::uint32_t bits)
    {
        for (; bits != 0 && !m_result.isCut; bits &= bits - 1)
            tellBit(place, kind, bits & (~bits + 1));
    }

    void tellBit(const Place &place, Kind kind, std::uint32_t bit)
    {
        Reason reason = reasonOf(m_right, place.kind, place.states.right, bit, place.isOwner);
        bool isOld = false;
        if (!reason.isExplicit) {
            reason = reasonOf(m_left, place.kind, place.states.left, bit, place.isOwner);
            isOld = reason.isExplicit;
        }
        std::vector<std::uint32_t> who;
        for (const policy::Origin &rule : reason.rules)
            who.push_back(rule.where.begin ^ std::to_underlying(rule.where.file) << 24U);
        // One rule may bring many states; the first, and so the shortest, example is enough.
        if (const auto merged = m_firsts.find({m_form->mediationClass, kind, bit, who});
            merged != m_firsts.end()) {
            mergeOwners(m_result.changes[merged->second], place);
            return;
        }
        const Parts parts = m_walk->parts(place.number);
        Change change{.kind = kind,
                      .whose = place.whose,
                      .permissions = 0,
                      .example = m_form->access(parts, place.states.phase, bit, place.isOwner),
                      .isWholeClass = m_leftMediates != m_rightMediates,
                      .rules = std::move(reason.rules),
                      .rulesAreOld = isOld};
        change.permissions = classPermissions(change.example, bit);
        if (!isDecidedHere(change))
            return;
        addTargets(change);
        const std::size_t index = add(std::move(change));
        m_firsts.emplace(ChangeKey{m_form->mediationClass, kind, bit, std::move(who)}, index);
        m_placeOf[index] = place.number;
    }

    /// Whether a link or a change at exec succeeds depends on more strings than the one at hand.
    [[nodiscard]] bool isDecidedHere(const Change &change) const
    {
        const auto *atExec = std::get_if<ChangeProfileAccess>(&change.example);
        const bool isPair = std::holds_alternative<LinkAccess>(change.example)
            || (atExec != nullptr && atExec->exec);
        if (!isPair || change.kind == Kind::Logging)
            return true;
        return evaluate(m_left.view(), change.example).isAllowed() == (change.kind == Kind::Denied)
            && evaluate(m_right.view(), change.example).isAllowed()
            == (change.kind == Kind::Allowed);
    }

    /// The owner's half of a place comes right after the others' half.
    void mergeOwners(Change &change, const Place &place)
    {
        const auto index = static_cast<std::size_t>(&change - m_result.changes.data());
        if (m_placeOf[index] == place.number && change.whose == Whose::Others
            && place.whose == Whose::Owners)
            change.whose = Whose::Anyones;
    }

    void addTargets(Change &change) const
    {
        if ((change.permissions & policy::file_permission::kExec) == 0
            || !std::holds_alternative<FileAccess>(change.example))
            return;
        change.before = evaluate(m_left.view(), change.example).exec;
        change.after = evaluate(m_right.view(), change.example).exec;
    }

    /// Several permissions of one example become one change.
    std::size_t add(Change change)
    {
        for (std::size_t i = m_result.changes.size(); i-- > 0;) {
            Change &last = m_result.changes[i];
            if (last.kind == change.kind && last.whose == change.whose
                && last.rulesAreOld == change.rulesAreOld && sameRules(last, change)
                && last.example.index() == change.example.index()
                && withPermissions(change.example, 0) == withPermissions(last.example, 0)) {
                last.permissions |= change.permissions;
                last.example = withPermissions(last.example, last.permissions);
                if (change.before)
                    last.before = change.before;
                if (change.after)
                    last.after = change.after;
                return i;
            }
        }
        if (m_result.changes.size() == m_options.mostChanges) {
            m_result.isCut = true;
            return 0;
        }
        m_result.changes.push_back(std::move(change));
        return m_result.changes.size() - 1;
    }

    static bool sameRules(const Change &left, const Change &right)
    {
        return std::ranges::equal(left.rules, right.rules, {}, &policy::Origin::where,
                                  &policy::Origin::where);
    }

    /// Families and types are few: each is asked for. Unix sockets with addresses are walked.
    void compareNetwork()
    {
        const std::uint8_t leftClass = m_left.view().networkClass();
        const std::uint8_t rightClass = m_right.view().networkClass();
        const bool leftMediates = m_left.view().mediates(leftClass);
        const bool rightMediates = m_right.view().mediates(rightClass);
        if (!leftMediates && !rightMediates)
            return;
        if (leftMediates == rightMediates && isSame(AutomatonKind::Policy))
            return;
        if (leftClass == rightClass && m_left.view().hasUnixRules()
            && m_right.view().hasUnixRules())
            compareForm(unixForm(leftClass));
        m_form = nullptr;
        m_leftMediates = leftMediates;
        m_rightMediates = rightMediates;
        for (const policy::NamedNumber &family : policy::networkFamilies()) {
            for (std::uint16_t type = 1; type <= kLastSocketType; ++type) {
                if (type >= 7 && type < kLastSocketType) // No type has these numbers.
                    continue;
                compareFamily(family.number, type);
            }
        }
    }

    void compareFamily(std::uint16_t family, std::uint16_t type)
    {
        constexpr std::uint16_t kUnix = 1;
        constexpr Permissions kAll = policy::network_permission::kAll;
        const bool hasUnix = m_left.view().hasUnixRules() || m_right.view().hasUnixRules();
        if (family == kUnix && hasUnix)
            return;
        const Access access = family == kUnix
            ? Access(UnixAccess{.permissions = kAll, .type = type})
            : Access(NetworkAccess{.permissions = kAll, .family = family, .type = type});
        compareVerdicts(access);
    }

    void compareVerdicts(const Access &access)
    {
        const Verdict left = evaluate(m_left.view(), access);
        const Verdict right = evaluate(m_right.view(), access);
        tellVerdict(access, Kind::Allowed, right.allowed & ~left.allowed);
        tellVerdict(access, Kind::Denied, left.allowed & ~right.allowed);
        if (m_options.withLogging) {
            const Permissions both = left.allowed & right.allowed;
            const Permissions neither = ~left.allowed & ~right.allowed & left.requested;
            tellVerdict(access, Kind::Logging,
                        (both & (left.audited ^ right.audited))
                            | (neither & (left.silenced ^ right.silenced)));
        }
    }

    void tellVerdict(const Access &access, Kind kind, Permissions permissions)
    {
        if (permissions == 0)
            return;
        Change change{.kind = kind,
                      .permissions = permissions,
                      .example = withPermissions(access, permissions),
                      .isWholeClass = m_leftMediates != m_rightMediates};
        const std::vector<Question> asked = questions(m_right.view(), change.example);
        const std::uint32_t bit = permissions & (~permissions + 1);
        const auto reason = [&](const ProfileAutomata &side) {
            const automata::Dfa &dfa = side.dfa(AutomatonKind::Policy);
            if (asked.empty() || dfa.stateCount() == 0)
                return Reason();
            return reasonOf(side, AutomatonKind::Policy,
                            dfa.match(side.start(AutomatonKind::Policy), asked.front().bytes), bit,
                            false);
        };
        Reason found = reason(m_right);
        if (!found.isExplicit) {
            found = reason(m_left);
            change.rulesAreOld = found.isExplicit;
        }
        change.rules = std::move(found.rules);
        (void)add(std::move(change));
    }

    void compareCapabilities()
    {
        m_leftMediates = m_rightMediates = true;
        for (std::uint8_t capability = 0; capability < 64; ++capability)
            compareVerdicts(CapabilityAccess{.capability = capability});
    }

    void compareLimits()
    {
        for (std::uint8_t resource = 0; resource < m_left.view().limits().size(); ++resource) {
            const auto left = m_left.view().limits().at(resource);
            const auto right = m_right.view().limits().at(resource);
            const std::uint64_t leftMost = left.value_or(UINT64_MAX);
            const std::uint64_t rightMost = right.value_or(UINT64_MAX);
            if (leftMost == rightMost)
                continue;
            const bool isTighter = rightMost < leftMost;
            tellVerdict(
                RlimitAccess{.resource = resource, .value = std::min(leftMost, rightMost) + 1},
                isTighter ? Kind::Denied : Kind::Allowed, 1);
        }
    }

    const ProfileAutomata &m_left;
    const ProfileAutomata &m_right;
    const DiffOptions &m_options;
    const std::stop_token &m_stop;
    ProfileDiff m_result;
    const QuestionForm *m_form = nullptr;
    ProductWalk *m_walk = nullptr;
    bool m_leftMediates = true;
    bool m_rightMediates = true;
    std::map<ChangeKey, std::size_t> m_firsts;    ///< Index of the change.
    std::map<std::size_t, std::size_t> m_placeOf; ///< By index: the place in the current walk.
};

/// What a kernel compares with the path of a program.
bool sameAttachment(const automata::Dfa *left, const automata::Dfa *right)
{
    if (left == nullptr || right == nullptr)
        return left == right;
    return automata::differences(*left, *right).empty();
}

} // namespace

ProfileDiff diff(const ProfileAutomata &left, const ProfileAutomata &right,
                 const DiffOptions &options, const std::stop_token &stop)
{
    ProfileDiff result = Comparer(left, right, options, stop).run();
    if (left.view().mode() != right.view().mode())
        result.header.push_back(HeaderChange::Mode);
    if (!sameAttachment(left.attachment(), right.attachment()))
        result.header.push_back(HeaderChange::Attachment);
    if (left.view().auditsAll() != right.view().auditsAll())
        result.header.push_back(HeaderChange::AuditAll);
    return result;
}

ProfileDiff diff(const compile::CompiledFile &left, std::size_t leftProfile,
                 const compile::CompiledFile &right, std::size_t rightProfile,
                 const DiffOptions &options, const std::stop_token &stop)
{
    const TextSide leftText{left.policy, *resolvedProfile(left, leftProfile)};
    const TextSide rightText{right.policy, *resolvedProfile(right, rightProfile)};
    compile::Workspace workspace;
    if (auto found = diffTexts(workspace, leftText, rightText, {}, options, stop))
        return std::move(*found);
    const compile::CompiledProfile &before = left.profiles.at(leftProfile);
    const compile::CompiledProfile &after = right.profiles.at(rightProfile);
    ProfileDiff result = diff(ProfileAutomata(before), ProfileAutomata(after), options, stop);
    addHeader(result, {before.image, leftText.profile}, {after.image, rightText.profile});
    return result;
}

} // namespace pavise::explain
