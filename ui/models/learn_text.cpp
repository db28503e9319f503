// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/learn_text.h"

#include "ui/common/convert.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

using Kind = suggest::CandidateKind;

struct LearnText
{
    Q_DECLARE_TR_FUNCTIONS(Learn)
};

QString translated(const char *context, std::string_view english)
{
    return QCoreApplication::translate(context, std::string(english).c_str());
}

/// From here on a risk is worth a word: other people's or the person's own data.
constexpr int kMediumRisk = 4;

} // namespace

bool isSensitive(const suggest::Candidate &candidate)
{
    return candidate.kind != Kind::Deny
        && (candidate.severity.level >= suggest::kSensitive || candidate.overGrants);
}

QString ruleLine(const suggest::Candidate &candidate)
{
    if (candidate.kind == Kind::NewProfile)
        return LearnText::tr("new profile file %1").arg(toDisplay(candidate.target));
    if (candidate.kind == Kind::Flag)
        return LearnText::tr("flag %1").arg(toDisplay(candidate.rules.front()));
    QStringList rules;
    for (const std::string &rule : candidate.rules)
        rules << toDisplay(rule);
    return rules.join(u' ');
}

QString candidateText(const suggest::Candidate &candidate)
{
    QString reason = translated("Candidate", suggest::candidateReason(candidate.kind));
    if (const std::string_view note = suggest::environmentNote(candidate); !note.empty())
        reason += u"; "_s + translated("Candidate", note);
    const bool saysRisk = candidate.kind != Kind::Deny && candidate.severity.level >= kMediumRisk
        && candidate.severity.reason != suggest::candidateReason(candidate.kind)
        && candidate.severity.reason != suggest::environmentNote(candidate);
    return saysRisk ? reason + u" · "_s + translated("Severity", candidate.severity.reason)
                    : reason;
}

QString programChoiceText(const suggest::Candidate &candidate)
{
    const QString target = toDisplay(candidate.target);
    switch (candidate.kind) {
    case Kind::ExecInherit:
        return LearnText::tr("Under this profile too");
    case Kind::ExecChild:
        return LearnText::tr("Under a new profile inside this one, named %1").arg(target);
    case Kind::ExecProfile:
        return LearnText::tr("Under its own profile %1").arg(target);
    case Kind::ExecNamed:
        return LearnText::tr("Under the profile %1").arg(target);
    case Kind::ExecUnconfined:
        return LearnText::tr("Without any confinement");
    case Kind::Deny:
        return LearnText::tr("Not at all: it must not be started");
    case Kind::Hat:
        return LearnText::tr("The hat %1 gets rules of its own").arg(target);
    default:
        return ruleLine(candidate);
    }
}

Badge riskBadge(const suggest::Candidate &candidate)
{
    if (candidate.kind == Kind::Deny)
        return {LearnText::tr("refused"), Shape::Cross, Role::Muted};
    if (isSensitive(candidate))
        return {LearnText::tr("sensitive"), Shape::Triangle, Role::Bad};
    if (candidate.severity.level >= kMediumRisk)
        return {LearnText::tr("medium"), Shape::Triangle, Role::Warn};
    return {LearnText::tr("low"), Shape::Dot, Role::Ok};
}

QString reasonText(suggest::RowReason reason)
{
    return translated("RowReason", suggest::rowReasonText(reason));
}

} // namespace pavise::ui
