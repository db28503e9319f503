// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/core/explain/random_edit.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>

namespace pavise::tests {

namespace {

constexpr unsigned kEditsOfOne = 10;
/// Larger ones only take longer.
constexpr std::uintmax_t kLargestFile = 4000;

std::string readFile(const std::string &path)
{
    std::ostringstream bytes;
    bytes << std::ifstream(path).rdbuf();
    return bytes.str();
}

bool isRule(std::string_view line)
{
    const std::size_t begin = line.find_first_not_of(" \t");
    if (begin == std::string_view::npos || !line.ends_with(','))
        return false;
    line.remove_prefix(begin);
    return !line.starts_with('#') && !line.starts_with("include") && !line.starts_with("abi")
        && line.find("flags") == std::string_view::npos;
}

} // namespace

RandomEdits::RandomEdits(std::string base, const std::string &featuresFile, unsigned seed)
    : m_base(std::move(base))
    , m_random(seed)
{
    m_features = policy::Features::read(text::DiskFiles(), featuresFile)
                     .value_or(policy::Features::builtIn());
    for (const auto &entry : std::filesystem::directory_iterator(m_base)) {
        if (entry.is_regular_file() && entry.file_size() < kLargestFile)
            m_paths.push_back(entry.path().string());
    }
    std::ranges::sort(m_paths);
    std::ranges::shuffle(m_paths, m_random);
}

std::shared_ptr<const compile::CompiledFile> RandomEdits::compileText(const std::string &text)
{
    text::DiskFiles disk;
    text::MemoryFiles files(&disk);
    files.put(m_path, text);
    text::SourceSet sources;
    compile::CompileOptions options;
    options.base = m_base;
    options.kernelFeatures = m_features;
    options.keepProvenance = true;
    auto compiled = compile::compile(sources, files, m_path, options);
    if (text::hasErrors(compiled.diagnostics) || compiled.value.profiles.empty())
        return nullptr;
    return std::make_shared<const compile::CompiledFile>(std::move(compiled.value));
}

bool RandomEdits::takeProfile()
{
    while (!m_paths.empty()) {
        m_path = m_paths.back();
        m_paths.pop_back();
        m_text = readFile(m_path);
        m_before = compileText(m_text);
        m_editsLeft = kEditsOfOne;
        if (m_before != nullptr)
            return true;
    }
    return false;
}

std::string RandomEdits::change(std::string text, std::string &what)
{
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    std::vector<std::size_t> rules;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (isRule(lines[i]))
            rules.push_back(i);
    }
    if (rules.empty())
        return text;
    const auto any = [this](std::size_t count) { return m_random() % count; };
    std::string &line = lines[rules[any(rules.size())]];
    static constexpr std::array<std::string_view, 12> kAdded = {
        "  /etc/edit/** rw,",
        "  owner @{HOME}/.edit/* rwk,",
        "  deny /etc/** w,",
        "  audit /usr/share/** r,",
        "  capability sys_admin,",
        "  deny capability kill,",
        "  network netlink raw,",
        "  signal send set=(term) peer=edit*,",
        "  ptrace read,",
        "  /usr/bin/edit{,or} Px -> edit,",
        "  mount options=(ro, bind) /edit/ -> /mnt/**/,",
        "  link /var/edit/* -> /var/**,"};
    switch (any(5)) {
    case 0:
        what = "without" + line;
        line.clear();
        break;
    case 1:
        what = "denied" + line;
        line = "  deny " + line.substr(line.find_first_not_of(" \t"));
        break;
    case 2:
        what = "wider" + line;
        if (const std::size_t at = line.rfind('/'); at != std::string::npos) {
            const std::size_t end = line.find(' ', at);
            if (end != std::string::npos)
                line.replace(at + 1, end - at - 1, "**");
        }
        break;
    case 3:
        what = "audited" + line;
        line = "  audit " + line.substr(line.find_first_not_of(" \t"));
        break;
    default:
        what = "and";
        what += kAdded[any(kAdded.size())];
        line += '\n' + what.substr(3);
        break;
    }
    std::string changed;
    for (const std::string &each : lines)
        changed += each + '\n';
    return changed;
}

std::optional<Edit> RandomEdits::next()
{
    for (;;) {
        if (m_editsLeft == 0 && !takeProfile())
            return std::nullopt;
        --m_editsLeft;
        Edit edit{.name = std::filesystem::path(m_path).filename().string(),
                  .before = m_before,
                  .after = nullptr,
                  .what = {}};
        edit.after = compileText(change(m_text, edit.what));
        if (edit.after != nullptr)
            return edit;
    }
}

} // namespace pavise::tests
