// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/change/change_rows.h"

#include "core/explain/answer/rule_text.h"
#include "core/policy/names/names.h"
#include "core/suggest/severity.h"
#include "ui/common/convert.h"
#include "ui/models/access_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

struct ChangeRowsText
{
    Q_DECLARE_TR_FUNCTIONS(Preview)
};

QString headerText(explain::HeaderChange change)
{
    switch (change) {
    case explain::HeaderChange::Mode:
        return ChangeRowsText::tr("the mode of the profile");
    case explain::HeaderChange::Attachment:
        return ChangeRowsText::tr("the programs that the profile attaches to");
    case explain::HeaderChange::AuditAll:
        return ChangeRowsText::tr("whether everything is logged");
    case explain::HeaderChange::PathFlags:
        return ChangeRowsText::tr("how paths are looked up");
    case explain::HeaderChange::Xattrs:
        return ChangeRowsText::tr("the extended attributes of its programs");
    case explain::HeaderChange::Other:
        break;
    }
    return ChangeRowsText::tr("another flag of the profile");
}

PreviewRow::Kind kindOf(explain::Change::Kind kind)
{
    switch (kind) {
    case explain::Change::Kind::Allowed:
        return PreviewRow::Kind::Allowed;
    case explain::Change::Kind::Denied:
        return PreviewRow::Kind::Denied;
    case explain::Change::Kind::ExecTarget:
        return PreviewRow::Kind::ExecTarget;
    case explain::Change::Kind::Logging:
        break;
    }
    return PreviewRow::Kind::Logging;
}

QString severityText(const suggest::Severity &severity)
{
    return QCoreApplication::translate("Severity", std::string(severity.reason).c_str());
}

/// Why what is newly allowed is sensitive; empty when it is not.
QString concernOf(const explain::Change &change)
{
    if (change.kind != explain::Change::Kind::Allowed)
        return {};
    if (const auto *file = std::get_if<explain::FileAccess>(&change.example)) {
        const auto severity = suggest::fileSeverity(file->path, change.permissions);
        return severity.level >= suggest::kSensitive ? severityText(severity) : QString();
    }
    const auto *capability = std::get_if<explain::CapabilityAccess>(&change.example);
    const auto names = policy::capabilityNames();
    if (capability == nullptr || capability->capability >= names.size())
        return {};
    const auto severity = suggest::capabilitySeverity(names[capability->capability]);
    return severity.level >= suggest::kSensitive ? severityText(severity) : QString();
}

} // namespace

Badge rowBadge(const PreviewRow &row)
{
    if (!row.concern.isEmpty())
        return {ChangeRowsText::tr("sensitive"), Shape::Triangle, Role::Warn};
    switch (row.kind) {
    case PreviewRow::Kind::Allowed:
        return {ChangeRowsText::tr("newly allowed"), Shape::Dot, Role::Ok};
    case PreviewRow::Kind::Denied:
        return {ChangeRowsText::tr("no longer allowed"), Shape::Cross, Role::Bad};
    case PreviewRow::Kind::ExecTarget:
        return {ChangeRowsText::tr("runs elsewhere"), Shape::Dash, Role::Changed};
    case PreviewRow::Kind::Logging:
        return {ChangeRowsText::tr("logging changes"), Shape::Ring, Role::Muted};
    case PreviewRow::Kind::Header:
        return {ChangeRowsText::tr("header changes"), Shape::Square, Role::Changed};
    }
    return {};
}

QString nameBelow(const std::string &base, std::string_view path)
{
    if (path.starts_with(base + '/'))
        path.remove_prefix(base.size() + 1);
    return toDisplay(path);
}

PreviewRow ChangeRows::rowOf(const explain::Change &change) const
{
    PreviewRow row{.kind = kindOf(change.kind),
                   .permissions =
                       toDisplay(explain::permissionText(change.example, change.permissions)),
                   .target = accessTarget(change.example),
                   .concern = concernOf(change),
                   .accessClass = toDisplay(explain::className(change.example)),
                   .ruleIsOld = change.rulesAreOld};
    QStringList reasons;
    if (change.after && change.kind != explain::Change::Kind::Denied)
        reasons << execTargetText(*change.after);
    if (change.whose == explain::Change::Whose::Owners)
        reasons << ChangeRowsText::tr("own files only");
    else if (change.whose == explain::Change::Whose::Others)
        reasons << ChangeRowsText::tr("files of others only");
    if (change.isWholeClass)
        reasons << ChangeRowsText::tr("all of its kind");
    row.note = reasons.join(u" · "_s);
    const RuleSide *side = change.rulesAreOld ? m_before : m_after;
    if (change.rules.empty() || side == nullptr) {
        row.reason = row.note;
        return row;
    }
    const explain::RuleText rule =
        explain::ruleText(side->sources, side->policy, change.rules.front());
    const QString place =
        ChangeRowsText::tr("%1, line %2").arg(nameBelow(m_base, rule.path)).arg(rule.at.line);
    reasons << (change.rulesAreOld ? ChangeRowsText::tr("was in %1").arg(place) : place);
    row.rule = toDisplay(rule.text);
    row.path = rule.path;
    row.line = static_cast<int>(rule.at.line);
    row.reason = reasons.join(u" · "_s) + u"\n"_s + row.rule;
    return row;
}

std::vector<PreviewRow> ChangeRows::of(const explain::ProfileDiff &difference,
                                       std::size_t most) const
{
    std::vector<PreviewRow> rows;
    for (const explain::HeaderChange change : difference.header)
        rows.push_back({.kind = PreviewRow::Kind::Header, .target = headerText(change)});
    for (const explain::Change &change : difference.changes) {
        if (rows.size() >= most)
            break;
        rows.push_back(rowOf(change));
    }
    return rows;
}

} // namespace pavise::ui
