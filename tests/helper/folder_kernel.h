// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A folder that behaves as the kernel's policy tree does: what is loaded appears in it, what is
/// removed is gone, and a damaged blob changes nothing. Everything else is the helper's own code
/// for the running kernel, on that folder.

#pragma once

#include "polkit/helper/apply/kernel_policy.h"

namespace pavise::tests {

/// Files in the folder `securityfs` that a test may write: `refuse-replace` lets the next loads
/// fail, `refuse-remove` holds the name of a profile that cannot be removed.
class FolderKernel final : public helper::KernelPolicy
{
public:
    explicit FolderKernel(const helper::Roots &roots)
        : m_roots(roots)
        , m_kernel(roots)
    {
    }

    Done replace(std::string_view blob, std::string_view names) override;
    Done remove(const std::string &name) override;
    text::Result<std::vector<kernel::LoadedProfile>> loaded() const override
    {
        return m_kernel.loaded();
    }
    text::Result<std::vector<kernel::KeptPolicy>>
    kept(const std::vector<std::string> &names) const override
    {
        return m_kernel.kept(names);
    }
    std::vector<helper::ConfinedProcess> processes() const override { return m_kernel.processes(); }
    std::vector<std::pair<std::string, std::string>> parameters() const override
    {
        return m_kernel.parameters();
    }
    Done setAudit(std::string_view value) override;

private:
    [[nodiscard]] std::string place(const std::string &name) const;

    helper::Roots m_roots;
    helper::RunningKernel m_kernel;
};

/// A system to work on below \p root: its folders, and the features of a kernel.
void makeSystem(const helper::Roots &roots);

/// \p root's folders as the helper's places.
[[nodiscard]] helper::Roots rootsBelow(const std::string &root);

} // namespace pavise::tests
