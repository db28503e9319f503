// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Profiles in the forms of other machines. Where the real tools are installed they have the last
/// word; see tests/tools/validate-exports.

#include "core/compile/compiler.h"
#include "core/store/profile_export.h"

#include <QTest>

#include <algorithm>
#include <string>

using namespace pavise;
using namespace pavise::store;

namespace {

std::string textOf(const std::vector<ExportedFile> &files, std::string_view path)
{
    const auto at = std::ranges::find(files, path, &ExportedFile::path);
    return at == files.end() ? std::string() : at->text;
}

OperatorObject objectOf(const std::string &body, const std::string &flags = {})
{
    text::MemoryFiles files;
    files.put("/etc/apparmor.d/p", "profile p " + flags + "{\n" + body + "}\n");
    text::SourceSet sources;
    compile::CompileOptions options;
    options.kernelFeatures = policy::Features::builtIn();
    const auto policy = compile::checkedPolicy(sources, files, "/etc/apparmor.d/p", options).value;
    return operatorObject("p", policy.profiles.at(0));
}

} // namespace

class TestProfileExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreCheckedFirst()
    {
        for (const char *good : {"apparmor-profiles-local", "a1", "web"})
            QVERIFY2(isExportName(good), good);
        for (const char *bad : {"", "a", "A", "1a", "a_b", "a--b", "a-", "../a", "a b", "a\n"})
            QVERIFY2(!isExportName(bad), bad);
        QVERIFY(!isExportName(std::string(51, 'a')));
    }

    void aRoleHoldsTheProfilesAsTheyAre()
    {
        const std::string text = "profile p {\n  /\xff r,\n}\n";
        const auto role = ansibleRole("web-servers", {}, std::vector<ExportedProfile>{{"p", text}});
        QCOMPARE(textOf(role, "files/p"), text);
        QVERIFY(textOf(role, "defaults/main.yml").contains("web_servers_files:\n  - \"p\"\n"));
        QVERIFY(textOf(role, "tasks/main.yml").contains("loop: \"{{ web_servers_files }}\""));
        QVERIFY(textOf(role, "handlers/main.yml").contains("loop: \"{{ web_servers_files }}\""));
    }

    void aPackageLoadsWhatItInstalls()
    {
        const auto source =
            debianSource("web", {}, std::vector<ExportedProfile>{{"p", "a"}, {"q", "b"}});
        QCOMPARE(textOf(source, "profiles/q"), std::string("b"));
        QVERIFY(textOf(source, "debian/install").contains("profiles/p etc/apparmor.d\n"));
        const std::string rules = textOf(source, "debian/rules");
        QVERIFY(rules.contains("\tdh_apparmor --profile-name=p\n"));
        QVERIFY(rules.contains("\tdh_apparmor --profile-name=q\n"));
        QVERIFY(std::ranges::find(source, "debian/rules", &ExportedFile::path)->isExecutable);
    }

    void anObjectListsWhatIsAllowed()
    {
        const OperatorObject object =
            objectOf("  /etc/app r,\n  /var/app/** rw,\n  /var/log/app w,\n  /usr/bin/tool ix,\n"
                     "  /usr/lib/*.so mr,\n  capability kill chown,\n  network inet stream,\n");
        QVERIFY(object.yaml.contains("kind: AppArmorProfile\n"));
        QVERIFY(object.yaml.contains("      readOnlyPaths:\n        - '/etc/app'\n"));
        QVERIFY(object.yaml.contains("      readWritePaths:\n        - '/var/app/**'\n"));
        QVERIFY(object.yaml.contains("      writeOnlyPaths:\n        - '/var/log/app'\n"));
        QVERIFY(object.yaml.contains("      allowedExecutables:\n        - '/usr/bin/tool'\n"));
        QVERIFY(object.yaml.contains("      allowedLibraries:\n        - '/usr/lib/*.so'\n"));
        QVERIFY(object.yaml.contains("        - 'chown'\n        - 'kill'\n"));
        QVERIFY(object.yaml.contains("        allowTcp: true\n"));
        QVERIFY(!object.yaml.contains("allowUdp"));
        QCOMPARE(object.losses.size(), 1U);
        QVERIFY(object.yaml.contains("/v1alpha1\n"));
    }

    void aComplainingObjectSaysSo()
    {
        const OperatorObject object = objectOf("  /etc/app r,\n", "flags=(complain) ");
        QVERIFY(object.yaml.contains("security-profiles-operator.x-k8s.io/v1\n"));
        QVERIFY(object.yaml.contains("spec:\n  mode: Complain\n"));
    }

    void whatCannotBeSaidIsTold()
    {
        const OperatorObject object = objectOf("  deny /etc/x r,\n  owner /home/** r,\n  signal,\n"
                                               "  /bin/a px,\n  profile c {\n  }\n");
        for (const char *word : {"deny", "owner", "signal", "profile of their own", "Child"}) {
            QVERIFY2(
                std::ranges::any_of(object.losses,
                                    [&](const std::string &loss) { return loss.contains(word); }),
                word);
        }
    }

    void namesCannotLeaveTheirPlace()
    {
        const OperatorObject object = objectOf("  /a'b:c#d r,\n");
        QVERIFY(object.yaml.contains("        - '/a''b:c#d'\n"));
    }
};

QTEST_APPLESS_MAIN(TestProfileExport)
#include "tst_profile_export.moc"
