// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What core/explain says of real profiles against what the running kernel says, by `.access`.

#include "core/explain/answer/verdict.h"
#include "core/kernel/policy_loader.h"
#include "core/kernel/securityfs.h"
#include "core/text/bytes.h"
#include "tests/vm/kernel_questions.h"

#include <QCoreApplication>
#include <QTest>

#include <format>
#include <string>

#include <sys/fsuid.h>

using namespace pavise;
using namespace pavise::kernel;
using tests::AskedPolicy;
using tests::AskedProfile;
using tests::KernelQuestion;

class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerIsTheKernels()
    {
        const std::string path =
            QCoreApplication::applicationDirPath().toStdString() + "/kernel_questions";
        tests::QuestionsIn in(path);
        AskedPolicy policy;
        while (in.policy(policy)) {
            const auto loaded =
                loadPolicy(m_paths, LoadOperation::Replace, policy.blob, policy.file);
            QVERIFY2(loaded.has_value(),
                     std::format("{}: {}", policy.file,
                                 loaded ? std::string() : text::toEnglish(loaded.error()))
                         .c_str());
            ++m_policies;
            for (const AskedProfile &profile : policy.profiles)
                ask(profile);
            for (const AskedProfile &profile : policy.profiles) {
                if (profile.name.find("//") == std::string::npos) // Children go with their parents.
                    (void)removeProfile(m_paths, profile.name);
            }
            QVERIFY2(m_differences == 0, m_first.c_str());
        }
        qInfo("%zu policies, %zu profiles, %zu questions, %zu differences", m_policies, m_profiles,
              m_questions, m_differences);
        QVERIFY(m_questions > 0);
    }

private:
    void ask(const AskedProfile &profile)
    {
        ++m_profiles;
        for (const KernelQuestion &question : profile.questions) {
            // The kernel takes the file's owner to be uid 0. Source: apparmorfs.c:
            // profile_query_cb.
            constexpr uid_t kSomebody = 1000;
            ::setfsuid(question.isOwner ? 0 : kSomebody);
            const auto answer = queryAccess(m_paths, profile.name, question.bytes);
            ::setfsuid(0);
            ++m_questions;
            const bool isSame = answer && answer->allow == question.allow
                && answer->audit == question.audit && answer->quiet == question.quiet;
            if (isSame)
                continue;
            ++m_differences;
            if (!m_first.empty())
                continue;
            m_first = profile.name + ' ' + text::displayForm(question.bytes)
                + (question.isOwner ? " owner: " : " other: ")
                + std::format("we {:#x} {:#x} {:#x}", question.allow, question.audit,
                              question.quiet)
                + (answer ? std::format(", kernel {:#x} {:#x} {:#x} (deny {:#x})", answer->allow,
                                        answer->audit, answer->quiet, answer->deny)
                          : ", kernel: " + text::toEnglish(answer.error()));
        }
    }

    const KernelPaths m_paths;
    std::size_t m_policies = 0;
    std::size_t m_profiles = 0;
    std::size_t m_questions = 0;
    std::size_t m_differences = 0;
    std::string m_first;
};

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
