// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The running system as far as the helper changes and reads it: an interface, so that a test can
/// be a kernel that says no.

#pragma once

#include "core/kernel/kept_policy.h"
#include "core/kernel/policy_loader.h"
#include "polkit/helper/roots.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pavise::helper {

struct ConfinedProcess
{
    std::uint32_t pid = 0;
    std::string command; ///< `comm`, which the process chose itself.
    kernel::Confinement label;
};

class KernelPolicy
{
public:
    KernelPolicy() = default;
    KernelPolicy(const KernelPolicy &) = delete;
    KernelPolicy &operator=(const KernelPolicy &) = delete;
    virtual ~KernelPolicy() = default;

    using Done = std::expected<void, text::Diagnostic>;

    /// Adds or replaces every profile of \p blob in one write: all or nothing.
    [[nodiscard]] virtual Done replace(std::string_view blob, std::string_view names) = 0;
    [[nodiscard]] virtual Done remove(const std::string &name) = 0;
    /// What is loaded now.
    [[nodiscard]] virtual text::Result<std::vector<kernel::LoadedProfile>> loaded() const = 0;
    /// What would bring each of \p names back; see kernel::keptPolicies().
    [[nodiscard]] virtual text::Result<std::vector<kernel::KeptPolicy>>
    kept(const std::vector<std::string> &names) const = 0;
    /// Running processes that have a profile, by pid.
    [[nodiscard]] virtual std::vector<ConfinedProcess> processes() const = 0;
    /// The module's parameters, name and value.
    [[nodiscard]] virtual std::vector<std::pair<std::string, std::string>> parameters() const = 0;
    [[nodiscard]] virtual Done setAudit(std::string_view value) = 0;
};

/// The reader's own profiles with their children, as one list.
[[nodiscard]] std::vector<const kernel::LoadedProfile *>
flattened(const std::vector<kernel::LoadedProfile> &profiles);

class RunningKernel final : public KernelPolicy
{
public:
    explicit RunningKernel(const Roots &roots)
        : m_paths(roots.kernel)
        , m_proc(roots.proc)
    {
    }

    [[nodiscard]] Done replace(std::string_view blob, std::string_view names) override;
    [[nodiscard]] Done remove(const std::string &name) override;
    [[nodiscard]] text::Result<std::vector<kernel::LoadedProfile>> loaded() const override;
    [[nodiscard]] text::Result<std::vector<kernel::KeptPolicy>>
    kept(const std::vector<std::string> &names) const override;
    [[nodiscard]] std::vector<ConfinedProcess> processes() const override;
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> parameters() const override;
    [[nodiscard]] Done setAudit(std::string_view value) override;

private:
    kernel::KernelPaths m_paths;
    std::string m_proc;
};

} // namespace pavise::helper
