// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The loaded policy, as far as applying changes it: an interface, so that a test can be a kernel
/// that says no.

#pragma once

#include "core/kernel/policy_loader.h"
#include "core/kernel/securityfs.h"

#include <string_view>
#include <vector>

namespace pavise::helper {

class KernelPolicy
{
public:
    KernelPolicy() = default;
    KernelPolicy(const KernelPolicy &) = delete;
    KernelPolicy &operator=(const KernelPolicy &) = delete;
    virtual ~KernelPolicy() = default;

    /// Adds or replaces every profile of \p blob in one write: all or nothing.
    [[nodiscard]] virtual std::expected<void, text::Diagnostic> replace(std::string_view blob,
                                                                        std::string_view names) = 0;
    /// What is loaded now.
    [[nodiscard]] virtual text::Result<std::vector<kernel::LoadedProfile>> loaded() const = 0;
};

class RunningKernel final : public KernelPolicy
{
public:
    explicit RunningKernel(kernel::KernelPaths paths)
        : m_paths(std::move(paths))
    {
    }

    [[nodiscard]] std::expected<void, text::Diagnostic> replace(std::string_view blob,
                                                                std::string_view names) override
    {
        return kernel::loadPolicy(m_paths, kernel::LoadOperation::Replace, blob, names);
    }
    [[nodiscard]] text::Result<std::vector<kernel::LoadedProfile>> loaded() const override
    {
        return kernel::loadedProfiles(m_paths);
    }

private:
    kernel::KernelPaths m_paths;
};

} // namespace pavise::helper
