// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Policies, questions and the answers that we expect a kernel to give: made where there is time to
/// compile, asked in a virtual machine.

#pragma once

#include <cstdint>
#include <fstream>
#include <string>
#include <vector>

namespace pavise::tests {

struct KernelQuestion
{
    std::string bytes; ///< As `.access` takes them.
    bool isOwner = false;
    std::uint32_t allow = 0;
    std::uint32_t audit = 0;
    std::uint32_t quiet = 0;
};

struct AskedProfile
{
    std::string name;
    std::vector<KernelQuestion> questions;
};

/// One write to the kernel.
struct AskedPolicy
{
    std::string file;
    std::string blob;
    std::vector<AskedProfile> profiles;
};

/// The file format: numbers of four bytes as this machine has them, texts with their length.
class QuestionsOut
{
public:
    explicit QuestionsOut(const std::string &path)
        : m_out(path, std::ios::binary)
    {
    }

    void number(std::uint32_t value)
    {
        for (unsigned shift = 0; shift < 32; shift += 8)
            m_out.put(static_cast<char>(value >> shift & 0xff));
    }

    void text(const std::string &bytes)
    {
        number(static_cast<std::uint32_t>(bytes.size()));
        m_out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }

    void policy(const AskedPolicy &policy)
    {
        text(policy.file);
        text(policy.blob);
        number(static_cast<std::uint32_t>(policy.profiles.size()));
        for (const AskedProfile &profile : policy.profiles) {
            text(profile.name);
            number(static_cast<std::uint32_t>(profile.questions.size()));
            for (const KernelQuestion &question : profile.questions) {
                text(question.bytes);
                number(question.isOwner ? 1 : 0);
                number(question.allow);
                number(question.audit);
                number(question.quiet);
            }
        }
    }

    [[nodiscard]] bool close()
    {
        m_out.close();
        return !m_out.fail();
    }

private:
    std::ofstream m_out;
};

class QuestionsIn
{
public:
    explicit QuestionsIn(const std::string &path)
        : m_in(path, std::ios::binary)
    {
    }

    /// False at the end.
    [[nodiscard]] bool policy(AskedPolicy &policy)
    {
        policy = {};
        policy.file = text();
        policy.blob = text();
        policy.profiles.resize(number());
        for (AskedProfile &profile : policy.profiles) {
            profile.name = text();
            profile.questions.resize(number());
            for (KernelQuestion &question : profile.questions) {
                question.bytes = text();
                question.isOwner = number() != 0;
                question.allow = number();
                question.audit = number();
                question.quiet = number();
            }
        }
        return m_in.good();
    }

private:
    [[nodiscard]] std::uint32_t number()
    {
        std::uint32_t value = 0;
        for (unsigned shift = 0; shift < 32; shift += 8)
            value |= static_cast<std::uint32_t>(m_in.get() & 0xff) << shift;
        return m_in.good() ? value : 0;
    }

    [[nodiscard]] std::string text()
    {
        std::string bytes(number(), '\0');
        m_in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return bytes;
    }

    std::ifstream m_in;
};

} // namespace pavise::tests
