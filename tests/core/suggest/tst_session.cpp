// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Learning that goes on: what a wizard does with a session, pass after pass.

#include "core/audit/line/audit_line.h"
#include "core/suggest/review/review.h"
#include "core/suggest/session.h"
#include "core/text/file_reader.h"

#include <QTest>

#include <algorithm>
#include <format>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace pavise;
using namespace pavise::suggest;

namespace {

const std::string kFolder = "/etc/apparmor.d";

struct Access
{
    std::string name;
    std::string mask = "rw";
};

/// A profile, and the log of one pass.
class Pass
{
public:
    Pass(const std::vector<Access> &accesses, const Session &session)
        : m_base(m_files, kFolder)
    {
        m_files.put(kFolder + "/tunables/global", "@{HOME}=/home/*/ /root/\n");
        m_files.put(
            kFolder + "/app",
            "include <tunables/global>\nprofile app /usr/bin/app {\n  /usr/bin/app mr,\n}\n");
        int serial = 0;
        for (const Access &access : accesses) {
            audit::Event event;
            const std::string line = std::format(
                "type=AVC msg=audit(1795458439.047:{}): apparmor=\"DENIED\" operation=\"open\" "
                "class=\"file\" profile=\"app\" name=\"{}\" pid=9 comm=\"app\" "
                "requested_mask=\"{}\" "
                "denied_mask=\"{}\" fsuid=1000 ouid=1000",
                ++serial, access.name, access.mask, access.mask);
            if (audit::parseLine(line, event).kind == audit::LineKind::Record)
                m_log.add(event);
        }
        isLoaded = m_base.load().has_value();
        review.emplace(m_base, m_log, session.decisions, session.options());
    }

    [[nodiscard]] const Row &row(std::string_view subject) const
    {
        static const Row none;
        const auto found = std::ranges::find(review->rows(), subject, &Row::subject);
        return found == review->rows().end() ? none : *found;
    }

    bool isLoaded = false;
    std::optional<Review> review;

private:
    text::MemoryFiles m_files;
    PolicyBase m_base;
    audit::DenialLog m_log;
};

const std::vector<Access> kConfig = {{"/home/u/.config/app/a"},
                                     {"/home/u/.config/app/b"},
                                     {"/home/u/.config/app/c"},
                                     {"/home/u/.config/app/d"},
                                     {"/home/u/.config/app/e"}};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Of a folder that was muted as one row only two files come the next time, and a new one.
    void muteHoldsWhenLessOfItComes()
    {
        Session session;
        Pass first(kConfig, session);
        QVERIFY(first.isLoaded);
        QCOMPARE(first.review->rows().size(), 1U);
        const Row &tree = first.review->rows().front();
        QCOMPARE(tree.candidates.front().rules.front(),
                 std::string("owner @{HOME}/.config/app/** rw,"));
        first.review->decide(tree.key, {.kind = Decision::Kind::Mute, .candidate = {}});
        first.review->update();
        QVERIFY(first.review->rows().front().state == RowState::Muted);
        QCOMPARE(addPass(session, *first.review, 1).openRows, 0U);

        const Pass second({{"/home/u/.config/app/b"}, {"/home/u/.config/app/new"}, {"/srv/x", "r"}},
                          session);
        QCOMPARE(second.review->totals().openRows, 1U);
        QCOMPARE(second.review->totals().mutedRows, 1U);
        QVERIFY(isNew(session, second.row("/srv/x")));

        // Taken back, it is asked again.
        session.decisions.clear();
        const Pass third(kConfig, session);
        QCOMPARE(third.review->totals().openRows, 1U);
    }

    /// One file was muted; with more of its folder it does not come back as part of a tree.
    void muteHoldsWhenMoreComes()
    {
        Session session;
        Pass first({{"/home/u/.config/app/a", "r"}}, session);
        first.review->decide(first.review->rows().front().key,
                             {.kind = Decision::Kind::Mute, .candidate = {}});
        first.review->update();
        keepDecisions(session, *first.review);

        std::vector<Access> more = kConfig;
        more.front().mask = "r";
        const Pass second(more, session);
        QCOMPARE(second.review->totals().mutedRows, 1U);
        for (const Row &row : second.review->rows())
            QVERIFY(row.state == RowState::Muted || row.groups.size() == more.size() - 1);
        // More than was muted is asked about.
        const Pass third({{"/home/u/.config/app/a", "rw"}}, session);
        QCOMPARE(third.review->totals().openRows, 1U);
    }

    void decisionsAreKeptHalfWay()
    {
        Session session;
        session.logs = {{.kind = audit::LogKind::SyslogFile, .path = "/var/log/kern.log"},
                        {.kind = audit::LogKind::Journal, .path = ""}};
        session.profiles = {"app"};
        Pass first({{"/srv/a"}, {"/srv/b"}, {"/srv/c"}}, session);
        Review &review = *first.review;
        const Candidate literal = first.row("/srv/a").candidates.front();
        review.decide(first.row("/srv/a").key,
                      {.kind = Decision::Kind::Accept, .candidate = literal});
        review.decide(first.row("/srv/b").key,
                      {.kind = Decision::Kind::Ignore, .candidate = literal});
        keepDecisions(session, review);
        QCOMPARE(session.passes.size(), 0U); // it was left, nothing has been learnt
        QCOMPARE(session.decisions.size(), 1U);

        const auto again = sessionFromText(toText(session));
        QVERIFY(again.has_value());
        QCOMPARE(toText(*again), toText(session));
        QVERIFY(again->logs == session.logs);
        const Pass resumed({{"/srv/a"}, {"/srv/b"}, {"/srv/c"}}, *again);
        QVERIFY(resumed.row("/srv/a").decision.has_value());
        QVERIFY(!resumed.row("/srv/b").decision.has_value());
        QVERIFY(isNew(*again, resumed.row("/srv/c")));

        review.forget(first.row("/srv/a").key);
        keepDecisions(session, review);
        QVERIFY(session.decisions.empty());
    }

    void passesShowWhetherItComesToAnEnd()
    {
        Session session;
        const auto pass = [&session](const std::vector<Access> &accesses) {
            const Pass made(accesses, session);
            return addPass(session, *made.review, 1);
        };
        QCOMPARE(pass({{"/srv/a"}, {"/srv/b"}}).newRows, 2U);
        QVERIFY(!hasConverged(session));
        QCOMPARE(pass({{"/srv/a"}, {"/srv/b"}, {"/srv/c"}}).newRows, 1U);
        const SessionPass last = pass({{"/srv/a"}, {"/srv/c"}});
        QCOMPARE(last.newRows, 0U);
        QCOMPARE(last.openRows, 2U); // nothing new, and not decided either
        QVERIFY(hasConverged(session));
    }
};

QTEST_APPLESS_MAIN(TestSession)
#include "tst_session.moc"
