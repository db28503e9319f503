// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The preamble: abi, aliases, variables, includes; and the profiles after it.
#include "core/policy/walker/conditions.h"
#include "core/policy/walker/walker.h"
#include "core/text/bytes.h"

#include <algorithm>
#include <utility>

namespace pavise::policy {

using text::DiagnosticCode;

namespace {

/// The folders for `<...>`: the search path, then the base.
std::vector<std::string> foldersOf(const ResolveOptions &options)
{
    std::vector<std::string> folders = options.searchPath;
    folders.push_back(options.base);
    return folders;
}

} // namespace

Walker::Walker(Session &session, text::SourceSet &sources, const text::FileReader &files,
               syntax::ParseCache &cache, std::stop_token stop)
    : m_session(session)
    , m_sources(sources)
    , m_files(files)
    , m_cache(cache)
    , m_stop(std::move(stop))
    , m_includes(sources, files, cache, foldersOf(session.options))
    , m_abis(session.options.abis != nullptr ? *session.options.abis : m_ownAbis)
{
}

void Walker::walk(const syntax::File &file)
{
    m_seen.insert(file.id);
    m_session.policy.files.emplace_back(m_sources.path(file.id));
    m_saidBefore = m_session.saidCount;
    std::span<const syntax::Item> items = file.items;
    if (m_session.options.memory != nullptr)
        items = items.subspan(recallPreamble(file));
    walkTop(items);
    if (!m_inProfiles)
        endPreamble({file.id, 0, 0});
    dropHidden(m_session.policy.profiles);
    if (m_session.options.memory != nullptr)
        settleMemory();
}

void Walker::checkStop()
{
    if (m_isStopped || !m_stop.stop_requested())
        return;
    m_isStopped = true;
    m_session.pass({.code = DiagnosticCode::Cancelled});
}

std::vector<const syntax::File *> Walker::open(const syntax::Include &include,
                                               text::SourceRange where, syntax::Context context,
                                               syntax::IncludeScope &scope)
{
    const std::vector<text::SourceRange> chain =
        m_session.policy.includeChain({where, m_session.include});
    auto opened = m_includes.resolve(include, where, context, scope, chain);
    for (text::Diagnostic &diagnostic : opened.diagnostics)
        m_session.pass(std::move(diagnostic));
    m_isPlain = m_isPlain && opened.diagnostics.empty();
    for (const syntax::File *const file : opened.value) {
        m_isPlain = m_isPlain && m_cache.parsed(file->id, context).diagnostics.empty();
        if (m_seen.insert(file->id).second)
            m_session.policy.files.emplace_back(m_sources.path(file->id));
    }
    return std::move(opened.value);
}

template <typename Visit>
void Walker::within(const syntax::File &file, text::SourceRange where, Visit visit)
{
    std::vector<IncludeStep> &steps = m_session.policy.includes;
    steps.push_back({where, m_session.include});
    const IncludeId outer =
        std::exchange(m_session.include, static_cast<IncludeId>(steps.size() - 1));
    visit(std::span<const syntax::Item>(file.items));
    m_session.include = outer;
}

void Walker::walkTop(std::span<const syntax::Item> items)
{
    for (const syntax::Item &item : items) {
        checkStop();
        if (m_isStopped)
            return;
        walkTopItem(item);
    }
}

void Walker::walkTopItem(const syntax::Item &item)
{
    if (const auto *include = std::get_if<syntax::Include>(&item.node)) {
        for (const syntax::File *const file :
             open(*include, item.range, syntax::Context::TopLevel, m_topScope))
            within(*file, item.range, [this](auto items) { walkTop(items); });
        return;
    }
    if (const auto *profile = std::get_if<std::unique_ptr<syntax::Profile>>(&item.node)) {
        if (!m_inProfiles) {
            rememberPreamble(item.range);
            endPreamble(item.range);
        }
        addDistinct(m_session.policy.profiles, resolveProfile(**profile, nullptr));
        return;
    }
    if (m_inProfiles) {
        m_session.error(DiagnosticCode::PreambleTooLate, item.range,
                        {std::string(m_sources.text(item.range))});
        return;
    }
    if (const auto *abi = std::get_if<syntax::Abi>(&item.node))
        declareAbi(*abi, item.range);
    else if (const auto *alias = std::get_if<syntax::Alias>(&item.node))
        addAlias(*alias);
    else if (const auto *set = std::get_if<syntax::SetVariable>(&item.node))
        assign(*set, item.range);
    else if (const auto *boolean = std::get_if<syntax::BooleanVariable>(&item.node))
        assign(*boolean, item.range);
}

void Walker::declareAbi(const syntax::Abi &abi, text::SourceRange where)
{
    const std::string name = text::resolveEscapes(abi.path.raw);
    const Features *const declared = readAbi(abi, name, where);
    if (declared == nullptr)
        return;
    if (!m_hasAbi && !m_inProfiles) {
        m_hasAbi = true;
        m_session.abi = *declared;
        m_declared = declared;
    } else if (declared != m_declared && *declared != m_session.abi) {
        m_session.warn(DiagnosticCode::AbiDiffers, where, {name});
    }
}

const Features *Walker::readAbi(const syntax::Abi &abi, const std::string &name,
                                text::SourceRange where)
{
    if (abi.isMagic && name == "kernel")
        return &m_session.options.kernel;
    if (abi.isMagic && name == "default")
        return &Features::builtIn();
    const auto path = m_includes.locate(abi.path.raw, abi.isMagic);
    if (!path) {
        m_session.error(DiagnosticCode::AbiNotFound, abi.path.range, {name});
        return nullptr;
    }
    if (m_files.kind(*path) != text::FileKind::Regular) {
        m_session.error(DiagnosticCode::AbiNotFound, abi.path.range, {name});
        return nullptr;
    }
    const text::Result<Features> &read = m_abis.read(m_files, *path);
    if (!read) {
        text::Diagnostic fault = read.error();
        fault.where = where;
        m_session.pass(std::move(fault));
        return nullptr;
    }
    if (m_abiFiles.insert(*path).second)
        m_session.policy.files.push_back(*path);
    return &*read;
}

void Walker::endPreamble(text::SourceRange where)
{
    m_inProfiles = true;
    const ResolveOptions &options = m_session.options;
    if (options.overrideAbi) {
        m_session.abi = *options.overrideAbi;
    } else if (!m_hasAbi && options.defaultAbi) {
        m_session.abi = *options.defaultAbi;
    } else if (!m_hasAbi) {
        m_session.abi = Features::builtIn();
        const text::SourceRange start{where.file, 0, 0};
        m_session.note(DiagnosticCode::AbiMissing, start, {}, {{start, "abi <abi/4.0>,\n"}});
    }
    m_session.mediation = Mediation::of(options.kernel, m_session.abi);
    m_session.policy.mediation = m_session.mediation;
}

void Walker::addAlias(const syntax::Alias &alias)
{
    const std::string from = text::resolveEscapes(alias.from.raw);
    if (!m_session.aliases.add(from, text::resolveEscapes(alias.to.raw)))
        m_session.warn(DiagnosticCode::AliasDuplicate, alias.from.range, {from});
}

/// False, and told, when the name is not legal or defined already. Also false, silently, for `?=`
/// on a variable that is there.
bool Walker::mayDefine(const syntax::Word &word, syntax::Assignment assignment)
{
    const std::string_view name = Variables::nameOf(word.raw);
    if (name.empty()) {
        m_session.error(DiagnosticCode::VariableNameInvalid, word.range, {std::string(word.raw)});
        return false;
    }
    const Variables &variables = m_session.variables;
    switch (assignment) {
    case syntax::Assignment::Replace:
    case syntax::Assignment::Add:
        return true;
    case syntax::Assignment::SetIfUnset:
        return !variables.isDefined(name);
    case syntax::Assignment::Set:
        break;
    }
    if (!variables.isDefined(name))
        return true;
    m_session.error(DiagnosticCode::VariableAlreadyDefined, word.range, {std::string(word.raw)});
    if (const auto first = variables.definedAt(name))
        m_session.note(DiagnosticCode::FirstDefinedHere, first->where, {std::string(word.raw)});
    return false;
}

void Walker::assign(const syntax::SetVariable &variable, text::SourceRange where)
{
    if (!mayDefine(variable.name, variable.assignment))
        return;
    const std::string_view name = Variables::nameOf(variable.name.raw);
    std::vector<std::string> values;
    values.reserve(variable.values.size());
    for (const syntax::Word &value : variable.values)
        values.push_back(text::resolveEscapes(value.raw));
    if (variable.assignment != syntax::Assignment::Add) {
        m_session.variables.setValues(name, std::move(values), m_session.originOf(where));
        return;
    }
    if (m_session.variables.addValues(name, std::move(values)))
        return;
    const std::string shown = "@{" + std::string(name) + "}";
    if (m_session.variables.isDefined(name))
        m_session.error(DiagnosticCode::VariableNotSet, variable.name.range, {shown});
    else
        m_session.error(DiagnosticCode::VariableNotYetDefined, variable.name.range, {shown});
}

void Walker::assign(const syntax::BooleanVariable &variable, text::SourceRange where)
{
    if (variable.assignment == syntax::Assignment::Add) {
        m_session.error(DiagnosticCode::BooleanAppend, variable.name.range,
                        {std::string(variable.name.raw)});
        return;
    }
    const auto value = evaluate(m_session, variable.value);
    if (!mayDefine(variable.name, variable.assignment) || !value)
        return;
    m_session.variables.setBoolean(Variables::nameOf(variable.name.raw), *value,
                                   m_session.originOf(where));
}

void Walker::addDistinct(std::vector<Profile> &profiles, Profile profile)
{
    const auto same = std::ranges::find_if(profiles, [&](const Profile &other) {
        return other.name == profile.name && other.namespaceName == profile.namespaceName;
    });
    if (same != profiles.end() && !m_session.isDead) {
        m_session.error(DiagnosticCode::DuplicateProfile, profile.origin.where, {profile.name});
        m_session.note(DiagnosticCode::FirstDefinedHere, same->origin.where, {profile.name});
    }
    profiles.push_back(std::move(profile));
}

/// A profile written `t//h` and a child h of t have the same name. apparmor_parser loads both, the
/// outer one last: it takes the place of the other.
void Walker::dropHidden(std::vector<Profile> &profiles)
{
    for (const Profile &outer : profiles) {
        if (!outer.name.contains("//"))
            continue;
        for (Profile &other : profiles)
            dropNamed(outer, other.children);
    }
    for (Profile &profile : profiles)
        dropHidden(profile.children);
}

void Walker::dropNamed(const Profile &outer, std::vector<Profile> &children)
{
    std::erase_if(children, [&](const Profile &child) {
        if (child.name != outer.name || child.namespaceName != outer.namespaceName)
            return false;
        m_session.warn(DiagnosticCode::ProfileHidden, child.origin.where, {child.name});
        m_session.note(DiagnosticCode::OtherProfileHere, outer.origin.where, {outer.name});
        return true;
    });
    for (Profile &child : children)
        dropNamed(outer, child.children);
}

void Walker::walkInclude(const syntax::Item &item, const syntax::Include &include, Body &body)
{
    const syntax::Prefix &prefix = item.prefix;
    const bool hasPrefix = prefix.range.begin != prefix.range.end;
    if (hasPrefix) {
        m_session.warn(DiagnosticCode::PrefixOnInclude, prefix.range,
                       {std::string(include.path.raw)});
        body.blocks.push_back(&prefix);
    }
    const bool isShared = m_session.options.memory != nullptr && !m_session.isDead
        && m_session.include == IncludeId::None && body.blocks.empty();
    if (isShared)
        shareInclude(item, include, body);
    else
        walkIncluded(item, include, body);
    if (hasPrefix)
        body.blocks.pop_back();
}

void Walker::walkIncluded(const syntax::Item &item, const syntax::Include &include, Body &body)
{
    for (const syntax::File *const file :
         open(include, item.range, syntax::Context::Body, body.scope))
        within(*file, item.range, [&](auto items) { walkBody(items, body); });
}

} // namespace pavise::policy
