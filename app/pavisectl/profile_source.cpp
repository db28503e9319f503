// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pavisectl/profile_source.h"

#include "core/kernel/securityfs.h"
#include "core/store/profile_store.h"
#include "core/text/file_reader.h"

#include <utility>

namespace pavise::ctl {

namespace {

/// How every policy blob begins: the name of its first field.
constexpr std::string_view kBlobStart("\x04\x08\x00version", 10);

constexpr std::string_view kKernelPrefix = "kernel:";

} // namespace

std::string profilePath(const std::string &file, const std::string &base)
{
    const text::DiskFiles files;
    if (!file.starts_with('/') && files.kind(file) != text::FileKind::Regular)
        return base + '/' + file;
    return file;
}

policy::Features kernelFeatures(const std::string &root)
{
    const auto paths = kernel::KernelPaths::below(root);
    return policy::Features::read(text::DiskFiles(), paths.securityfs + "/features")
        .value_or(policy::Features::builtIn());
}

compile::CompileOptions compileOptions(const std::string &root)
{
    compile::CompileOptions options;
    options.base = root + std::string(store::kProfileFolder);
    options.kernelFeatures = kernelFeatures(root);
    return options;
}

std::optional<LoadedText> compileProfile(text::SourceSet &sources, const std::string &path,
                                         const std::string &root, const Streams &streams)
{
    compile::CompileOptions options = compileOptions(root);
    options.keepProvenance = true;
    auto compiled = compile::compile(sources, text::DiskFiles(), path, options);
    for (const text::Diagnostic &diagnostic : compiled.diagnostics) {
        if (diagnostic.severity != text::Severity::Error)
            continue;
        const std::string place = diagnostic.where ? sources.describe(*diagnostic.where) : path;
        streams.error(place + ": " + text::toEnglish(diagnostic) + '\n');
        if (streams.diagnostic)
            streams.diagnostic(sources, diagnostic);
    }
    if (text::hasErrors(compiled.diagnostics))
        return std::nullopt;
    return LoadedText{.path = path, .file = std::move(compiled.value)};
}

std::optional<std::string> findProfileFile(const std::string &name, const std::string &root)
{
    const std::string base = root + std::string(store::kProfileFolder);
    text::SourceSet sources;
    const text::DiskFiles files;
    if (const auto listed = store::listProfiles(files, sources, base)) {
        if (const auto place = store::findDefinition(*listed, name))
            return place->file->path;
    }
    std::string path = profilePath(name, base);
    if (files.kind(path) != text::FileKind::Regular)
        return std::nullopt;
    return path;
}

std::optional<PolicySource> openPolicy(text::SourceSet &sources, const std::string &what,
                                       const std::string &root, const Streams &streams)
{
    PolicySource source{.name = what, .text = std::nullopt, .loaded = {}};
    std::string blob;
    if (what.starts_with(kKernelPrefix)) {
        auto loaded = kernel::loadedPolicy(kernel::KernelPaths::below(root),
                                           what.substr(kKernelPrefix.size()));
        if (!loaded) {
            streams.error("pavisectl: " + text::toEnglish(loaded.error()) + '\n');
            return std::nullopt;
        }
        blob = std::move(*loaded);
    } else {
        const std::string path = profilePath(what, root + std::string(store::kProfileFolder));
        auto bytes = text::DiskFiles().read(path);
        if (!bytes) {
            streams.error("pavisectl: " + text::toEnglish(bytes.error()) + '\n');
            return std::nullopt;
        }
        if (!bytes->starts_with(kBlobStart)) {
            auto compiled = compileProfile(sources, path, root, streams);
            if (!compiled)
                return std::nullopt;
            source.text = std::move(compiled->file);
            return source;
        }
        blob = std::move(*bytes);
    }
    auto profiles = binary::read(blob);
    if (!profiles) {
        streams.error("pavisectl: " + what + ": " + text::toEnglish(profiles.error()) + '\n');
        return std::nullopt;
    }
    source.loaded = std::move(*profiles);
    return source;
}

} // namespace pavise::ctl
