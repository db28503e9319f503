// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/tools/equality/reference.h"

#include "core/text/file_reader.h"
#include "core/text/sha256.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <format>
#include <fstream>
#include <iterator>
#include <utility>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pavise::tests {

namespace {

namespace fs = std::filesystem;

std::string readAll(const fs::path &path)
{
    return text::DiskFiles().read(path.string()).value_or(std::string());
}

/// Runs \p words with output and errors into two files; the exit status, -1 when it did not run.
int run(const std::vector<std::string> &words, const fs::path &out, const fs::path &err)
{
    std::vector<char *> arguments;
    arguments.reserve(words.size() + 1);
    for (const std::string &word : words)
        arguments.push_back(const_cast<char *>(word.c_str()));
    arguments.push_back(nullptr);

    posix_spawn_file_actions_t actions{};
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    posix_spawn_file_actions_addopen(&actions, 2, err.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    pid_t child = 0;
    const int error =
        posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    if (error != 0 || ::waitpid(child, &status, 0) != child || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

/// In one step, so that another process never sees a part.
void writeWhole(const fs::path &path, const std::string &bytes)
{
    static std::atomic<unsigned> next = 0;
    const fs::path own = path.string() + std::format(".new.{}.{}", ::getpid(), next++);
    std::ofstream(own, std::ios::binary) << bytes;
    fs::rename(own, path);
}

} // namespace

ReferenceParser::ReferenceParser(std::string features, std::string base, std::string cacheFolder)
    : m_features(std::move(features))
    , m_base(std::move(base))
    , m_cacheFolder(std::move(cacheFolder))
{
    fs::create_directories(m_cacheFolder);
    const fs::path version = fs::path(m_cacheFolder) / std::format("version.{}", ::getpid());
    if (run({"apparmor_parser", "-V"}, version, version.string() + ".err") == 0)
        m_version = readAll(version);
    fs::remove(version);
    fs::remove(version.string() + ".err");
    m_baseDigest = digestOfTree(m_base);
}

ReferenceResult ReferenceParser::compile(const std::string &path, Merging merging) const
{
    std::vector<std::string> options{
        "--config-file=/dev/null", "-q", "-QSK", "-M", m_features, "-b", m_base};
    if (merging == Merging::Off)
        options.insert(options.end(), {"-O", "no-rule-merge"});
    return kept(merging == Merging::Usual ? "usual" : "no-rule-merge", path, std::move(options));
}

ReferenceResult ReferenceParser::compilePlainly(const std::string &path) const
{
    return kept("plain", path, {"-QS", "-M", m_features, "-b", m_base});
}

/// What was kept under \p kind for the file at \p path, or what the parser says with \p options.
ReferenceResult ReferenceParser::kept(std::string_view kind, const std::string &path,
                                      std::vector<std::string> options) const
{
    const std::string key = text::toHex(text::sha256(
        std::format("{}\n{}\n{}\n{}\n{}\n{}", kind, m_version,
                    text::toHex(text::sha256(readAll(m_features))), m_baseDigest,
                    fs::path(path).filename().string(), text::toHex(text::sha256(readAll(path))))));
    const fs::path blob = fs::path(m_cacheFolder) / (key + ".bin");
    const fs::path message = fs::path(m_cacheFolder) / (key + ".err");
    if (fs::exists(blob))
        return {.blob = readAll(blob), .message = {}};
    if (fs::exists(message))
        return {.blob = {}, .message = readAll(message)};

    static std::atomic<unsigned> next = 0;
    const std::string own = std::format(".{}.{}", ::getpid(), next++);
    const fs::path newBlob = blob.string() + own;
    const fs::path newMessage = message.string() + own;
    std::vector<std::string> words{"setarch", "-R", "apparmor_parser"};
    std::ranges::move(options, std::back_inserter(words));
    words.push_back(path);
    const int status = run(words, newBlob, newMessage);
    ReferenceResult result;
    if (status == 0) {
        result.blob = readAll(newBlob);
        fs::rename(newBlob, blob);
        fs::remove(newMessage);
    } else {
        result.message = readAll(newMessage);
        if (result.message.empty())
            result.message = std::format("apparmor_parser ended with status {}", status);
        fs::rename(newMessage, message);
        fs::remove(newBlob);
    }
    return result;
}

std::string keepText(const std::string &folder, const std::string &name, const std::string &text)
{
    const fs::path path =
        fs::path(folder) / (name + '.' + text::toHex(text::sha256(text)).substr(0, 16));
    fs::create_directories(folder);
    if (!fs::exists(path))
        writeWhole(path, text);
    return path.string();
}

std::string digestOfTree(const std::string &folder)
{
    std::vector<std::string> lines;
    for (const auto &entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file())
            lines.push_back(fs::relative(entry.path(), folder).string() + ' '
                            + text::toHex(text::sha256(readAll(entry.path()))) + '\n');
    }
    std::ranges::sort(lines);
    std::string all;
    for (const std::string &line : lines)
        all += line;
    return text::toHex(text::sha256(all));
}

std::string referenceCacheFolder()
{
    if (const char *folder = std::getenv("PAVISE_CACHE"); folder != nullptr && *folder != '\0')
        return std::string(folder) + "/reference";
    const char *home = std::getenv("HOME");
    return std::string(home == nullptr ? "/tmp" : home) + "/.cache/pavise/reference";
}

} // namespace pavise::tests
