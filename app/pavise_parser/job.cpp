// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pavise_parser/job.h"

#include "app/pavise_parser/messages.h"
#include "app/pavise_parser/preprocess.h"
#include "core/binary/verifier.h"
#include "core/compile/compiler.h"
#include "core/kernel/policy_loader.h"
#include "core/policy/resolve.h"

#include <cerrno>
#include <format>
#include <utility>
#include <vector>

namespace pavise::parser {

namespace {

constexpr int kFailed = 1;

std::string fileName(const std::string &path)
{
    return path.substr(path.rfind('/') + 1);
}

class Job
{
public:
    Job(const JobInput &input, const Options &options, const Target &target, Shared &shared,
        automata::Workspace &workspace)
        : m_input(input)
        , m_options(options)
        , m_target(target)
        , m_shared(shared)
        , m_workspace(workspace)
        , m_path(input.path.empty() ? "stdin" : input.path)
        , m_messages(shared.sources, options, input.argument)
    {
    }

    JobResult run()
    {
        if (m_options.isBinary) {
            loadBinary();
            return std::move(m_result);
        }
        if (m_input.bytes)
            m_shared.sources.add(m_path, *m_input.bytes);
        bool forceComplain = m_options.forceComplain;
        if (!m_input.path.empty() && m_options.actionOrDefault() != Action::Remove) {
            if (isLinked("disable")) {
                if (!m_options.isQuiet)
                    m_result.err += std::format("Skipping profile in {}/disable: {}\n",
                                                m_options.base, fileName(m_path));
                return std::move(m_result);
            }
            if (isLinked("force-complain")) {
                m_result.err +=
                    std::format("Warning: found {} in {}/force-complain, forcing complain mode\n",
                                fileName(m_path), m_options.base);
                forceComplain = true;
            }
        }
        if (m_options.actionOrDefault() == Action::Names)
            listNames();
        else if (m_options.actionOrDefault() == Action::Preprocess)
            writeText();
        else
            compile(forceComplain);
        return std::move(m_result);
    }

private:
    /// `disable/NAME` or `force-complain/NAME` below the base: how profiles are switched off
    /// without touching them.
    [[nodiscard]] bool isLinked(std::string_view folder) const
    {
        return m_shared.files.kind(
                   std::format("{}/{}/{}", m_options.base, folder, fileName(m_path)))
            != text::FileKind::Missing;
    }

    void tell(const std::vector<text::Diagnostic> &diagnostics)
    {
        m_result.err += m_messages.write(diagnostics);
        if (m_messages.hasErrors(diagnostics))
            m_result.status = kFailed;
    }

    void listNames()
    {
        const auto resolved = policy::resolve(m_shared.sources, m_shared.files, m_path,
                                              {.base = m_options.base,
                                               .searchPath = m_options.searchPath,
                                               .kernel = m_target.kernel,
                                               .defaultAbi = m_target.defaultAbi,
                                               .overrideAbi = m_target.overrideAbi,
                                               .cache = &m_shared.trees});
        tell(resolved.diagnostics);
        if (m_result.status == 0)
            addNames(resolved.value.profiles);
    }

    void writeText()
    {
        std::vector<std::string> folders = m_options.searchPath;
        folders.push_back(m_options.base);
        auto text = preprocess(m_shared, m_path, std::move(folders));
        tell(text.diagnostics);
        if (m_result.status == 0)
            m_result.out = std::move(text.value);
    }

    void addNames(const std::vector<policy::Profile> &profiles)
    {
        for (const policy::Profile &profile : profiles) {
            const auto &space =
                m_options.namespaceName ? m_options.namespaceName : profile.namespaceName;
            m_result.out += (space ? ":" + *space + "://" : std::string()) + profile.name + '\n';
            addNames(profile.children);
        }
    }

    void compile(bool forceComplain)
    {
        compile::CompileOptions how;
        how.base = m_options.base;
        how.searchPath = m_options.searchPath;
        how.kernelFeatures = m_target.kernel;
        how.defaultAbi = m_target.defaultAbi;
        how.policyFeatures = m_target.overrideAbi;
        how.namespaceName = m_options.namespaceName;
        how.forceComplain = forceComplain;
        how.readImpliesExec = m_options.readImpliesExec;
        how.parseCache = &m_shared.trees;
        how.workspace = &m_workspace;
        auto outcome = compile::compile(m_shared.sources, m_shared.files, m_path, how);
        tell(outcome.diagnostics);
        if (m_result.status != 0)
            return;
        if (m_options.isDebugging) {
            describe(outcome.value);
            return;
        }
        switch (m_options.actionOrDefault()) {
        case Action::ToStandardOutput:
        case Action::ToFile:
            m_result.blob = std::move(outcome.value.blob);
            return;
        case Action::Remove:
            remove(outcome.value);
            return;
        case Action::Add:
        case Action::Replace:
            load(outcome.value.blob, fileName(m_path));
            break;
        case Action::Names:
        case Action::Preprocess:
            return;
        }
        if (m_options.isVerbose && m_result.status == 0 && m_options.needsKernel()) {
            const bool isAdd = m_options.actionOrDefault() == Action::Add;
            for (const auto &profile : outcome.value.profiles)
                m_result.out += std::format("{} succeeded for \"{}\".\n",
                                            isAdd ? "Addition" : "Replacement", profile.name);
        }
    }

    void describe(const compile::CompiledFile &file)
    {
        for (const auto &[name, image, provenance] : file.profiles)
            m_result.out += std::format(
                "{}: {} states for files, {} for the rest, {} named transitions\n", name,
                image.file.accept.size(), image.policy.accept.size(), image.transitions.size());
    }

    [[nodiscard]] kernel::KernelPaths kernelPaths() const
    {
        kernel::KernelPaths paths;
        paths.securityfs = m_options.securityfs;
        return paths;
    }

    void load(const std::string &blob, const std::string &name)
    {
        if (!m_options.needsKernel() || blob.empty())
            return;
        const auto operation = m_options.actionOrDefault() == Action::Add
            ? kernel::LoadOperation::Add
            : kernel::LoadOperation::Replace;
        tellKernel(kernel::loadPolicy(kernelPaths(), operation, blob, name));
    }

    void remove(const compile::CompiledFile &file)
    {
        if (!m_options.needsKernel())
            return;
        for (const policy::Profile &profile : file.policy.profiles) {
            const auto &space =
                m_options.namespaceName ? m_options.namespaceName : profile.namespaceName;
            const std::string name = (space ? ":" + *space + ":" : std::string()) + profile.name;
            tellKernel(kernel::removeProfile(kernelPaths(), name));
            if (m_options.isVerbose && m_result.status == 0)
                m_result.out += std::format("Removal succeeded for \"{}\".\n", name);
        }
    }

    void tellKernel(const std::expected<void, text::Diagnostic> &done)
    {
        if (!done)
            tell({done.error()});
    }

    void loadBinary()
    {
        auto bytes =
            m_input.bytes ? text::Result<std::string>(*m_input.bytes) : m_shared.files.read(m_path);
        if (!bytes) {
            tell({bytes.error()});
            return;
        }
        if (const auto verified = binary::verify(*bytes); !verified) {
            tell({verified.error()});
            return;
        }
        if (m_options.actionOrDefault() == Action::ToStandardOutput
            || m_options.actionOrDefault() == Action::ToFile)
            m_result.blob = std::move(*bytes);
        else
            load(*bytes, fileName(m_path));
    }

    const JobInput &m_input;
    const Options &m_options;
    const Target &m_target;
    Shared &m_shared;
    automata::Workspace &m_workspace;
    std::string m_path;
    MessageWriter m_messages;
    JobResult m_result;
};

} // namespace

JobResult runJob(const JobInput &input, const Options &options, const Target &target,
                 Shared &shared, automata::Workspace &workspace)
{
    return Job(input, options, target, shared, workspace).run();
}

} // namespace pavise::parser
