// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/explain/explain_text.h"

#include "core/explain/question/access_words.h"
#include "ui/common/convert.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

using explain::ExecTarget;
using explain::Permissions;
using explain::Verdict;
using Part = ExplainedRule::Part;

struct ExplainText
{
    Q_DECLARE_TR_FUNCTIONS(ExplainText)
};

QString permissionsOf(const ExplainAnswer &answer, Permissions permissions)
{
    return toDisplay(explain::permissionText(answer.question.access, permissions));
}

Permissions deniedOf(const Verdict &verdict)
{
    return verdict.requested & ~verdict.allowed;
}

QString questionText(const ExplainAnswer &answer)
{
    QStringList words;
    for (const std::string &word : explain::accessWords(answer.question.access))
        words << toDisplay(word);
    return words.join(u' ');
}

QString execSentence(const ExecTarget &exec)
{
    QStringList sentences;
    switch (exec.kind) {
    case ExecTarget::Kind::Inherit:
        return ExplainText::tr("The program stays in this profile.");
    case ExecTarget::Kind::Unconfined:
        sentences << ExplainText::tr("The program runs unconfined.");
        break;
    case ExecTarget::Kind::Attached:
        sentences << ExplainText::tr("The program goes to the profile that is attached to it.");
        break;
    case ExecTarget::Kind::Child:
        sentences << ExplainText::tr(
            "The program goes to the child profile that is attached to it.");
        break;
    case ExecTarget::Kind::Named:
        sentences
            << ExplainText::tr("The program goes to the profile %1.").arg(toDisplay(exec.name));
        break;
    }
    if (exec.fallback == ExecTarget::Fallback::Inherit)
        sentences << ExplainText::tr("Without such a profile it stays in this one.");
    else if (exec.fallback == ExecTarget::Fallback::Unconfined)
        sentences << ExplainText::tr("Without such a profile it runs unconfined.");
    sentences << (exec.keepsEnvironment ? ExplainText::tr("Its environment is kept.")
                                        : ExplainText::tr("Its environment is scrubbed."));
    return sentences.join(u' ');
}

} // namespace

QString verdictTitle(const ExplainAnswer &answer)
{
    const Verdict &verdict = answer.verdict;
    if (!verdict.isMediated)
        return ExplainText::tr("Allowed: the profile has no say in it");
    if (verdict.kind == Verdict::Kind::Allowed)
        return ExplainText::tr("Allowed");
    if (verdict.kind == Verdict::Kind::AllowedAudited)
        return ExplainText::tr("Allowed, and logged");
    const Permissions denied = deniedOf(verdict);
    if (verdict.allowed != 0 && denied != 0)
        return ExplainText::tr("Partly denied: %1 is allowed, %2 is not")
            .arg(permissionsOf(answer, verdict.allowed), permissionsOf(answer, denied));
    if (verdict.kind == Verdict::Kind::DeniedSilently)
        return ExplainText::tr("Denied, without a record in the log");
    return verdict.isEnforced ? ExplainText::tr("Denied")
                              : ExplainText::tr("Allowed only because the profile complains");
}

QString verdictSentence(const ExplainAnswer &answer)
{
    const Verdict &verdict = answer.verdict;
    QStringList sentences{ExplainText::tr("The profile %1 was asked: %2.")
                              .arg(toDisplay(answer.question.profile), questionText(answer))};
    Permissions decided = 0;
    for (const ExplainedRule &rule : answer.rules) {
        const QString permissions = permissionsOf(answer, rule.permissions);
        if (rule.part == Part::Allows)
            sentences
                << ExplainText::tr("The rule at %1 allows %2.").arg(placeText(rule), permissions);
        else if (rule.part == Part::Denies)
            sentences
                << ExplainText::tr("The rule at %1 denies %2.").arg(placeText(rule), permissions);
        if (rule.part == Part::Denies)
            decided |= rule.permissions;
        if (sentences.size() > 3)
            break; // the table has them all
    }
    const Permissions open = deniedOf(verdict) & ~decided;
    if (verdict.linkFault == Verdict::LinkFault::NoPair)
        sentences << ExplainText::tr("No rule pairs this name with this target.");
    else if (verdict.linkFault == Verdict::LinkFault::NotSubset)
        sentences << ExplainText::tr(
            "The new name would get permissions that the target does not have.");
    else if (open != 0 && verdict.isMediated)
        sentences << ExplainText::tr("No rule allows %1.").arg(permissionsOf(answer, open));
    if (!verdict.isEnforced && deniedOf(verdict) != 0
        && verdict.kind != Verdict::Kind::DeniedSilently)
        sentences << ExplainText::tr(
            "The profile only complains: the access is logged and happens all "
            "the same.");
    if (verdict.exec)
        sentences << execSentence(*verdict.exec);
    return sentences.join(u' ');
}

QList<Badge> verdictBadges(const ExplainAnswer &answer)
{
    const Verdict &verdict = answer.verdict;
    QList<Badge> badges;
    if (verdict.allowed != 0)
        badges << Badge{ExplainText::tr("%1 allowed").arg(permissionsOf(answer, verdict.allowed)),
                        Shape::Dot, Role::Ok};
    if (const Permissions denied = deniedOf(verdict); denied != 0 && verdict.isMediated)
        badges << Badge{ExplainText::tr("%1 denied").arg(permissionsOf(answer, denied)),
                        Shape::Cross, Role::Bad};
    if (verdict.audited != 0)
        badges << Badge{ExplainText::tr("%1 logged").arg(permissionsOf(answer, verdict.audited)),
                        Shape::Ring, Role::Info};
    if (verdict.silenced != 0)
        badges << Badge{ExplainText::tr("refusal is not logged"), Shape::Ring, Role::Muted};
    if (!verdict.isEnforced)
        badges << Badge{ExplainText::tr("complain"), Shape::OpenDiamond, Role::Warn};
    return badges;
}

Badge partBadge(Part part)
{
    switch (part) {
    case Part::Allows:
        return {ExplainText::tr("allows"), Shape::Dot, Role::Ok};
    case Part::Denies:
        return {ExplainText::tr("denies"), Shape::Cross, Role::Bad};
    case Part::Overruled:
        return {ExplainText::tr("overruled"), Shape::Dash, Role::Muted};
    case Part::Near:
        return {ExplainText::tr("nearest"), Shape::Ring, Role::Muted};
    }
    std::unreachable();
}

QString whyText(const ExplainedRule &rule)
{
    switch (rule.part) {
    case Part::Allows:
    case Part::Denies:
        return ExplainText::tr("matches and decides");
    case Part::Overruled:
        return ExplainText::tr("matches, another rule wins");
    case Part::Near:
        break;
    }
    switch (rule.why) {
    case explain::NearRule::Why::OtherPermissions:
        return ExplainText::tr("matches, grants something else");
    case explain::NearRule::Why::OwnersOnly:
        return ExplainText::tr("is for another owner of the file");
    case explain::NearRule::Why::OtherTarget:
        return ExplainText::tr("is for %1").arg(toDisplay(rule.example));
    }
    std::unreachable();
}

QString ruleAsWritten(const ExplainedRule &rule)
{
    return rule.rule.isImplied ? ExplainText::tr("comes with the profile")
                               : toDisplay(rule.rule.text);
}

QString placeText(const ExplainedRule &rule)
{
    const std::string &path = rule.rule.path;
    // The folder tells an abstraction or a local override from a profile.
    const std::string_view folder = "/apparmor.d/";
    const std::size_t at = path.find(folder);
    const std::string name = at != std::string::npos ? path.substr(at + folder.size())
                                                     : path.substr(path.find_last_of('/') + 1);
    return u"%1:%2"_s.arg(toDisplay(name)).arg(rule.rule.at.line);
}

QString kernelText(ExplainAnswer::Kernel kernel)
{
    switch (kernel) {
    case ExplainAnswer::Kernel::OtherSystem:
        return ExplainText::tr("This is the tree of another system: its kernel cannot be asked.");
    case ExplainAnswer::Kernel::NotLoaded:
        return ExplainText::tr("The profile is not loaded, or the kernel cannot be asked.");
    case ExplainAnswer::Kernel::Same:
        return ExplainText::tr("The running kernel says the same.");
    case ExplainAnswer::Kernel::Differs:
        return ExplainText::tr("The running kernel says otherwise: another text of this profile is "
                               "loaded. Load the profile to bring them together.");
    }
    std::unreachable();
}

QString reportText(const ExplainAnswer &answer)
{
    QStringList lines{verdictTitle(answer), verdictSentence(answer)};
    for (const ExplainedRule &rule : answer.rules) {
        lines << u"  %1 %2: %3 (%4; %5)"_s.arg(partBadge(rule.part).text,
                                               permissionsOf(answer, rule.permissions),
                                               ruleAsWritten(rule), placeText(rule), whyText(rule));
        for (const explain::MatchedVariable &variable : rule.variables) {
            QStringList values;
            for (const std::string &value : variable.values)
                values << toDisplay(value);
            lines << u"    %1 = %2"_s.arg(toDisplay(variable.name), values.join(u' '));
        }
    }
    lines << kernelText(answer.kernel);
    return lines.join(u'\n') + u'\n';
}

} // namespace pavise::ui
