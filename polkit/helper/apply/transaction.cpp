// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/apply/transaction.h"

#include "core/kernel/policy_lock.h"
#include "polkit/helper/apply/file_state.h"
#include "polkit/helper/limits.h"
#include "polkit/helper/state/state_folder.h"

#include <algorithm>
#include <ranges>

namespace pavise::helper {

namespace {

using protocol::ErrorCode;
using protocol::ItemCode;

ItemCode itemCode(const text::Diagnostic &diagnostic)
{
    if (diagnostic.code == text::DiagnosticCode::FileChanged
        || diagnostic.code == text::DiagnosticCode::FileExists
        || diagnostic.code == text::DiagnosticCode::FileMissing)
        return ItemCode::Conflict;
    return diagnostic.code == text::DiagnosticCode::FileUnsafe ? ItemCode::Refused
                                                               : ItemCode::SaveFailed;
}

ErrorCode errorCode(ItemCode code)
{
    if (code == ItemCode::Conflict)
        return ErrorCode::Conflict;
    return code == ItemCode::Refused ? ErrorCode::Refused : ErrorCode::SaveFailed;
}

class Transaction
{
public:
    Transaction(const Plan &plan, const Workplace &place, store::ProfileFolder folder)
        : m_plan(plan)
        , m_place(place)
        , m_folder(std::move(folder))
        , m_state(place.roots.state)
        , m_lease(plan.lease)
    {
        m_outcome.record = plan.record;
        m_outcome.record.boot = bootToken(place.roots.runtime);
        const auto add = [this](const std::string &name) {
            m_outcome.items.append({.file = QByteArray::fromStdString(name),
                                    .code = static_cast<quint32>(ItemCode::NotAttempted)});
        };
        for (const PlannedFile &file : plan.files)
            add(file.name);
        if (plan.files.empty())
            std::ranges::for_each(plan.removals, add);
    }

    Outcome run(std::uint64_t time)
    {
        if (compare() && prepare(time) && save() && setMarks(true) && load() && takeOut()
            && setMarks(false))
            commit();
        if (m_outcome.error && m_lease && m_outcome.error != ErrorCode::Inconsistent)
            m_state.removeLease(m_lease->record);
        return std::move(m_outcome);
    }

private:
    bool compare();
    bool prepare(std::uint64_t time);
    bool keepPolicy();
    bool save();
    bool setMarks(bool on);
    bool load();
    bool verifyLoaded();
    bool takeOut();
    void commit();
    void undo(std::size_t count);

    void mark(std::size_t item, ItemCode code, const std::optional<text::Sha256> &digest)
    {
        auto &result = m_outcome.items[static_cast<qsizetype>(item)];
        result.code = static_cast<quint32>(code);
        result.digest = toBytes(digest);
    }
    bool fail(ErrorCode code, std::string reason)
    {
        m_outcome.error = code;
        m_outcome.reason = std::move(reason);
        return false;
    }
    bool fail(std::size_t item, const text::Diagnostic &diagnostic)
    {
        const ItemCode code = itemCode(diagnostic);
        mark(item, code, digestOf(m_folder, m_plan.files[item].name));
        return fail(errorCode(code), text::toEnglish(diagnostic));
    }
    [[nodiscard]] std::optional<text::Sha256> after(std::size_t item) const
    {
        return m_plan.files[item].text.transform(text::sha256);
    }
    Record &record() { return m_outcome.record; }

    const Plan &m_plan;
    const Workplace &m_place;
    store::ProfileFolder m_folder;
    StateFolder m_state;
    Outcome m_outcome;
    std::optional<Lease> m_lease;
    std::vector<std::optional<std::string>> m_before; ///< The old texts, one for each file.
    std::vector<std::size_t> m_changed;               ///< Files whose text really differs.
};

/// Every file is what the caller saw, and may be replaced.
bool Transaction::compare()
{
    for (std::size_t i = 0; i < m_plan.files.size(); ++i) {
        const PlannedFile &file = m_plan.files[i];
        std::optional<std::string> &before = m_before.emplace_back();
        if (m_folder.exists(file.name)) {
            auto bytes = m_folder.read(file.name);
            if (!bytes)
                return fail(i, bytes.error());
            before = *std::move(bytes);
        }
        const auto now = before.transform(text::sha256);
        mark(i, now == file.base ? ItemCode::NotAttempted : ItemCode::Conflict, now);
        if (now != file.base)
            return fail(ErrorCode::Conflict, "a file is not what the caller saw");
        if (before != file.text)
            m_changed.push_back(i);
    }
    return true;
}

/// From here on a crash can be ended well.
bool Transaction::prepare(std::uint64_t time)
{
    record().id = m_state.nextId(time);
    for (const std::size_t i : m_changed) {
        if (m_before[i]) {
            if (const auto kept = m_state.keep(*m_before[i]); !kept)
                return fail(i, kept.error());
        }
        record().files.push_back(
            {.name = m_plan.files[i].name, .before = m_plan.files[i].base, .after = after(i)});
    }
    std::ranges::copy_if(
        m_plan.marks, std::back_inserter(record().marks),
        [this](const MarkChange &each) { return isMarked(m_folder, each) != each.on; });
    if (!keepPolicy())
        return false;
    if (m_lease)
        m_lease->record = record();
    // The way back is there before anything is to be taken back.
    auto noted = m_lease ? m_state.writeLease(*m_lease) : Written();
    if (noted)
        noted = m_state.writePending(
            {.record = record(), .blob = m_plan.blob, .removals = m_plan.removals});
    if (!noted)
        return fail(ErrorCode::SaveFailed, text::toEnglish(noted.error()));
    return true;
}

/// Keeps the compiled policy of all that will be replaced or taken out.
bool Transaction::keepPolicy()
{
    std::vector<std::string> names;
    for (const auto *const list : {&m_plan.names, &m_plan.removals}) {
        for (const std::string &name : *list) {
            if (const std::string top = topProfile(name); !std::ranges::contains(names, top))
                names.push_back(top);
        }
    }
    if (names.empty() || (m_plan.blob.empty() && m_plan.removals.empty()))
        return true;
    const auto kept = m_place.kernel.kept(names);
    bool hasWayBack = kept.has_value();
    for (const std::string &name : names) {
        PolicyChange &policy = record().policies.emplace_back(name, !kept, std::nullopt, "");
        if (!kept)
            continue;
        const auto found = std::ranges::find(*kept, name, &kernel::KeptPolicy::name);
        policy.wasLoaded = found != kept->end();
        if (policy.wasLoaded && !found->blob.empty()) {
            if (const auto digest = m_state.keep(found->blob))
                policy.before = *digest;
            else
                return fail(ErrorCode::SaveFailed, text::toEnglish(digest.error()));
        }
        hasWayBack = hasWayBack && policy.wasLoaded == policy.before.has_value();
    }
    if (m_lease && !hasWayBack)
        return fail(ErrorCode::Unavailable, "the kernel does not tell what is loaded");
    return true;
}

bool Transaction::save()
{
    for (std::size_t i = 0; i < m_plan.files.size(); ++i)
        mark(i, ItemCode::Unchanged, m_plan.files[i].base);
    for (std::size_t done = 0; done < m_changed.size(); ++done) {
        const std::size_t i = m_changed[done];
        const PlannedFile &file = m_plan.files[i];
        const auto put = putFile(m_folder, m_place.files, file.name, file.base, file.text);
        if (!put) {
            fail(i, put.error());
            // When only the last sync failed, the new text is in place and has to go as well.
            undo(digestOf(m_folder, file.name) == after(i) ? done + 1 : done);
            return false;
        }
        mark(i, ItemCode::Done, after(i));
    }
    return true;
}

/// Sets links before anything is loaded or taken out, and clears others after it.
bool Transaction::setMarks(bool on)
{
    for (const MarkChange &each : record().marks) {
        if (each.on == on && !putMark(m_folder, each, on)) {
            if (!on) // all else is done, and the file stays disabled at the next boot
                return fail(ErrorCode::Inconsistent, "a link could not be removed");
            fail(ErrorCode::SaveFailed, "a link could not be made");
            undo(m_changed.size());
            return false;
        }
    }
    return true;
}

bool Transaction::load()
{
    if (m_plan.blob.empty())
        return true;
    std::string names;
    for (const std::string &name : m_plan.names | std::views::take(limits::kPromptNames))
        names += (names.empty() ? "" : ", ") + name;
    if (const auto loaded = m_place.kernel.replace(m_plan.blob, names); !loaded) {
        fail(ErrorCode::KernelRefused, text::toEnglish(loaded.error()));
        undo(m_changed.size());
        return false;
    }
    return verifyLoaded();
}

/// The kernel now lists each profile in the mode it was compiled with.
bool Transaction::verifyLoaded()
{
    const auto loaded = m_place.kernel.loaded();
    if (!loaded)
        return true; // it took the policy; that its list cannot be read is another matter
    const auto all = flattened(*loaded);
    const auto find = [&all](const std::string &name) {
        const auto found =
            std::ranges::find(all, name, [](const auto *each) { return each->name; });
        return found == all.end() ? nullptr : *found;
    };
    for (std::size_t i = 0; i < m_plan.modes.size(); ++i) {
        const kernel::LoadedProfile *found = find(m_plan.names[i]);
        if (found == nullptr || static_cast<std::uint32_t>(found->mode) != m_plan.modes[i]) {
            m_state.removePending(); // files and policy belong together: no way back is better
            return fail(ErrorCode::Inconsistent,
                        "the kernel took the policy but lists it differently");
        }
    }
    for (PolicyChange &policy : record().policies) {
        if (const kernel::LoadedProfile *found = find(policy.name))
            policy.loaded = found->digest;
    }
    return true;
}

bool Transaction::takeOut()
{
    for (std::size_t done = 0; done < m_plan.removals.size(); ++done) {
        const std::string &name = m_plan.removals[done];
        const auto removed = m_place.kernel.remove(name);
        if (m_plan.files.empty())
            mark(done, ItemCode::Done, std::nullopt);
        if (removed || removed.error().code == text::DiagnosticCode::ProfileNotLoaded)
            continue;
        fail(done == 0 ? ErrorCode::KernelRefused : ErrorCode::Inconsistent,
             text::toEnglish(removed.error()));
        for (std::size_t i = 0; std::cmp_less(i, m_outcome.items.size()); ++i)
            mark(i, done == 0 ? ItemCode::NotAttempted : ItemCode::Inconsistent, std::nullopt);
        // What is gone already comes back for programs that are started from now on.
        std::string blob;
        for (const PolicyChange &policy : record().policies)
            blob += policy.before ? m_state.kept(*policy.before).value_or("") : "";
        if (done > 0 && !blob.empty())
            (void)m_place.kernel.replace(blob, name);
        undo(m_changed.size());
        return false;
    }
    return true;
}

void Transaction::commit()
{
    record().result = "done";
    if (m_lease) {
        m_lease->record = record();
        if (const auto written = m_state.writeLease(*m_lease); !written)
            m_outcome.reason = text::toEnglish(written.error()); // the earlier one still stands
    }
    if (const auto written = m_state.append(record()); !written)
        m_outcome.reason = text::toEnglish(written.error());
    m_state.removePending();
}

/// Puts links and the first \p count changed files back, last first.
void Transaction::undo(std::size_t count)
{
    bool isWhole = true;
    for (const MarkChange &each : record().marks)
        isWhole =
            (isMarked(m_folder, each) != each.on || putMark(m_folder, each, !each.on)) && isWhole;
    for (std::size_t left = count; left > 0; --left) {
        const std::size_t i = m_changed[left - 1];
        const std::string &name = m_plan.files[i].name;
        const bool isBack =
            putFile(m_folder, m_place.files, name, after(i), m_before[i]).has_value();
        mark(i, isBack ? ItemCode::RolledBack : ItemCode::Inconsistent, digestOf(m_folder, name));
        isWhole = isWhole && isBack;
    }
    if (isWhole)
        m_state.removePending();
    else
        fail(ErrorCode::Inconsistent, m_outcome.reason + "; and a file could not be put back");
}

} // namespace

QByteArray toBytes(const std::optional<text::Sha256> &digest)
{
    return digest ? QByteArrayView(*digest).toByteArray() : QByteArray();
}

std::string topProfile(const std::string &name)
{
    return name.substr(0, name.find("//"));
}

Outcome applyPlan(const Plan &plan, const Workplace &place, std::uint64_t time)
{
    const auto lock = kernel::lockPolicy(place.roots.runtime, limits::kLockWait);
    if (!lock)
        return {.error = ErrorCode::Busy, .reason = "another program changes profiles"};
    auto folder = store::ProfileFolder::open(place.roots.profiles, store::FolderOwner::Root);
    if (!folder)
        return {.error = ErrorCode::Refused, .reason = text::toEnglish(folder.error())};
    return Transaction(plan, place, *std::move(folder)).run(time);
}

} // namespace pavise::helper
