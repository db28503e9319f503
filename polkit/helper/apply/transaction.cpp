// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/apply/transaction.h"

#include "polkit/helper/apply/backup.h"
#include "polkit/helper/apply/pending.h"
#include "polkit/helper/limits.h"

#include <algorithm>
#include <cerrno>
#include <ranges>

#include <fcntl.h>
#include <sys/file.h>
#include <time.h>

namespace pavise::helper {

namespace {

using protocol::ErrorCode;
using protocol::ItemCode;

/// Also taken by other programs that change profiles. Nothing when it stays taken.
std::optional<text::FileDescriptor> takeLock(const std::string &runtime)
{
    text::FileDescriptor file(
        ::open((runtime + "/lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen())
        return std::nullopt;
    constexpr timespec kPause{.tv_sec = 0, .tv_nsec = 50'000'000};
    for (auto waited = std::chrono::nanoseconds::zero(); waited <= limits::kLockWait;
         waited += std::chrono::nanoseconds(kPause.tv_nsec)) {
        if (::flock(file.get(), LOCK_EX | LOCK_NB) == 0)
            return file;
        if (errno != EWOULDBLOCK && errno != EINTR)
            return std::nullopt;
        ::nanosleep(&kPause, nullptr);
    }
    return std::nullopt;
}

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

void flatten(const std::vector<kernel::LoadedProfile> &profiles,
             std::vector<const kernel::LoadedProfile *> &out)
{
    for (const kernel::LoadedProfile &profile : profiles) {
        out.push_back(&profile);
        flatten(profile.children, out);
    }
}

class Transaction
{
public:
    Transaction(const Plan &plan, const Workplace &place, store::ProfileFolder folder)
        : m_plan(plan)
        , m_place(place)
        , m_folder(std::move(folder))
        , m_backups(place.roots.state)
        , m_note(place.roots.state)
    {
        for (const PlannedFile &file : plan.files)
            m_outcome.items.append({.file = QByteArray::fromStdString(file.name),
                                    .code = static_cast<quint32>(ItemCode::NotAttempted),
                                    .digest = {},
                                    .diagnostics = {}});
    }

    Outcome run(std::int64_t time)
    {
        if (compare() && prepare(time) && save() && load())
            m_note.remove();
        return std::move(m_outcome);
    }

private:
    bool compare();
    bool prepare(std::int64_t time);
    bool save();
    bool load();
    void verifyLoaded();
    void undo(std::size_t count, ItemCode code);

    void mark(std::size_t item, ItemCode code, const std::optional<text::Sha256> &digest)
    {
        auto &result = m_outcome.items[static_cast<qsizetype>(item)];
        result.code = static_cast<quint32>(code);
        result.digest = digest ? toBytes(*digest) : QByteArray();
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
        mark(item, code, digestNow(item));
        return fail(errorCode(code), text::toEnglish(diagnostic));
    }
    [[nodiscard]] std::optional<text::Sha256> digestNow(std::size_t item) const
    {
        const auto bytes = m_folder.read(m_plan.files[item].name);
        return bytes ? std::optional(text::sha256(*bytes)) : std::nullopt;
    }

    const Plan &m_plan;
    const Workplace &m_place;
    store::ProfileFolder m_folder;
    BackupFolder m_backups;
    PendingNote m_note;
    Outcome m_outcome;
    std::vector<std::string> m_before;  ///< The old texts, one for each file.
    std::vector<std::size_t> m_changed; ///< Files whose text really differs.
};

/// Every file is what the caller saw, and may be replaced.
bool Transaction::compare()
{
    for (std::size_t i = 0; i < m_plan.files.size(); ++i) {
        const PlannedFile &file = m_plan.files[i];
        std::string &before = m_before.emplace_back();
        std::optional<text::Sha256> now;
        if (m_folder.exists(file.name)) {
            auto bytes = m_folder.read(file.name);
            if (!bytes)
                return fail(i, bytes.error());
            before = *std::move(bytes);
            now = text::sha256(before);
        }
        if (now != file.base) {
            mark(i, ItemCode::Conflict, now);
            return fail(ErrorCode::Conflict, "a file is not what the caller saw");
        }
        mark(i, ItemCode::NotAttempted, now);
        if (!now || before != file.text)
            m_changed.push_back(i);
    }
    return true;
}

/// Backups and the note: from here on a crash can be ended well.
bool Transaction::prepare(std::int64_t time)
{
    Pending pending{.operation = m_plan.operation,
                    .files = {},
                    .blob = m_plan.load ? m_plan.blob : std::string()};
    for (const std::size_t i : m_changed) {
        const PlannedFile &file = m_plan.files[i];
        if (file.base) {
            if (const auto kept = m_backups.keep(file.name, m_before[i], time); !kept)
                return fail(i, kept.error());
        }
        pending.files.push_back(
            {.name = file.name, .before = file.base, .after = text::sha256(file.text)});
    }
    if (const auto noted = m_note.write(pending); !noted)
        return fail(ErrorCode::SaveFailed, text::toEnglish(noted.error()));
    return true;
}

bool Transaction::save()
{
    for (std::size_t done = 0; done < m_changed.size(); ++done) {
        const std::size_t i = m_changed[done];
        const PlannedFile &file = m_plan.files[i];
        const auto written = store::atomicWrite(
            m_folder, {.name = file.name, .bytes = file.text, .base = file.base}, m_place.files);
        if (!written) {
            fail(i, written.error());
            // When only the last sync failed, the new text is in place and has to go as well.
            const bool isThere = digestNow(i) == text::sha256(file.text);
            undo(isThere ? done + 1 : done, ItemCode::RolledBack);
            return false;
        }
        mark(i, ItemCode::Done, *written);
    }
    for (std::size_t i = 0; i < m_plan.files.size(); ++i) {
        if (!std::ranges::binary_search(m_changed, i))
            mark(i, ItemCode::Unchanged, m_plan.files[i].base);
    }
    return true;
}

bool Transaction::load()
{
    if (!m_plan.load || m_plan.blob.empty())
        return true;
    std::string names;
    for (const std::string &name : m_plan.names | std::views::take(limits::kPromptNames))
        names += (names.empty() ? "" : ", ") + name;
    if (const auto loaded = m_place.kernel.replace(m_plan.blob, names); !loaded) {
        fail(ErrorCode::KernelRefused, text::toEnglish(loaded.error()));
        undo(m_changed.size(), ItemCode::RolledBack);
        return false;
    }
    verifyLoaded();
    return !m_outcome.error;
}

/// The kernel now lists each profile in the mode it was compiled with.
void Transaction::verifyLoaded()
{
    const auto loaded = m_place.kernel.loaded();
    if (!loaded)
        return; // it took the policy; that its list cannot be read is another matter
    std::vector<const kernel::LoadedProfile *> all;
    flatten(*loaded, all);
    for (std::size_t i = 0; i < m_plan.names.size(); ++i) {
        const auto found = std::ranges::find_if(all, [&](const kernel::LoadedProfile *profile) {
            return profile->namespaceName.empty() && profile->name == m_plan.names[i];
        });
        if (found == all.end() || static_cast<std::uint32_t>((*found)->mode) != m_plan.modes[i]) {
            fail(ErrorCode::Inconsistent, "the kernel took the policy but lists it differently");
            m_note.remove(); // files and policy belong together; there is nothing to go back to
            return;
        }
    }
}

/// Puts the first \p count changed files back, last first.
void Transaction::undo(std::size_t count, ItemCode code)
{
    bool isWhole = true;
    for (std::size_t left = count; left > 0; --left) {
        const std::size_t i = m_changed[left - 1];
        const PlannedFile &file = m_plan.files[i];
        const text::Sha256 after = text::sha256(file.text);
        const bool isBack = file.base
            ? store::atomicWrite(m_folder, {.name = file.name, .bytes = m_before[i], .base = after},
                                 m_place.files)
                  .has_value()
            : store::removeFile(m_folder, file.name, after).has_value();
        mark(i, isBack ? code : ItemCode::Inconsistent, digestNow(i));
        isWhole = isWhole && isBack;
    }
    if (isWhole)
        m_note.remove();
    else
        fail(ErrorCode::Inconsistent, m_outcome.reason + "; and a file could not be put back");
}

bool isNow(const store::ProfileFolder &folder, const PendingFile &file)
{
    const auto bytes = folder.read(file.name);
    return bytes && text::sha256(*bytes) == file.after;
}

} // namespace

QByteArray toBytes(const text::Sha256 &digest)
{
    QByteArray bytes(static_cast<qsizetype>(digest.size()), '\0');
    std::ranges::copy(digest, bytes.begin());
    return bytes;
}

Outcome applyPlan(const Plan &plan, const Workplace &place, std::int64_t time)
{
    const auto lock = takeLock(place.roots.runtime);
    if (!lock)
        return {
            .error = ErrorCode::Busy, .reason = "another program changes profiles", .items = {}};
    auto folder = store::ProfileFolder::open(place.roots.profiles, store::FolderOwner::Root);
    if (!folder)
        return {
            .error = ErrorCode::Refused, .reason = text::toEnglish(folder.error()), .items = {}};
    return Transaction(plan, place, *std::move(folder)).run(time);
}

Recovery recover(const Workplace &place)
{
    const PendingNote note(place.roots.state);
    const auto pending = note.read();
    if (!pending) {
        note.remove();
        return Recovery::Nothing;
    }
    const auto lock = takeLock(place.roots.runtime);
    const auto folder = store::ProfileFolder::open(place.roots.profiles, store::FolderOwner::Root);
    if (!lock || !folder)
        return Recovery::Inconsistent;

    // Nothing is loaded before every file is in place. So with one still missing the kernel knows
    // nothing of it, and going back is exact; with all there, loading (again) is.
    const bool isSaved = std::ranges::all_of(
        pending->files, [&](const PendingFile &file) { return isNow(*folder, file); });
    if (isSaved
        && (pending->blob.empty() || place.kernel.replace(pending->blob, pending->operation))) {
        note.remove();
        return Recovery::Finished;
    }

    const BackupFolder backups(place.roots.state);
    bool isWhole = true;
    for (const PendingFile &file : pending->files | std::views::reverse) {
        if (!isNow(*folder, file))
            continue; // not reached, or changed by somebody since: theirs to keep
        if (!file.before) {
            isWhole = store::removeFile(*folder, file.name, file.after).has_value() && isWhole;
            continue;
        }
        const auto old = backups.find(file.name, *file.before);
        isWhole = old
            && store::atomicWrite(*folder, {.name = file.name, .bytes = *old, .base = file.after},
                                  place.files)
                   .has_value()
            && isWhole;
    }
    if (!isWhole)
        return Recovery::Inconsistent;
    note.remove();
    return Recovery::Undone;
}

} // namespace pavise::helper
