// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/answer/running_kernel.h"

#include "core/explain/profile_view.h"
#include "core/explain/question/questions.h"

#include <cstdint>

namespace pavise::explain {

KernelAnswer askKernel(const kernel::KernelPaths &paths, const compile::CompiledProfile &profile,
                       const Access &access, bool isRoot)
{
    KernelAnswer result;
    const ProfileView view(profile);
    for (const Question &question : questions(view, access)) {
        const auto answer = kernel::queryAccess(paths, profile.name, question.bytes);
        if (!answer)
            return {};
        const KernelPermissions ours =
            view.answer(question.bytes, isRoot).value_or(KernelPermissions{.allow = UINT32_MAX});
        const auto differs = [&](std::uint32_t left, std::uint32_t right) {
            return ((left ^ right) & question.wanted) != 0;
        };
        result.isLoaded = true;
        result.isSame = result.isSame && !differs(answer->allow & ~answer->deny, ours.allow)
            && !differs(answer->quiet & ~answer->allow, ours.quiet & ~ours.allow);
        result.answers.push_back(*answer);
    }
    return result;
}

} // namespace pavise::explain
