// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/question/question_form.h"

#include "core/compile/encoder.h"
#include "core/explain/question/kernel_permissions.h"
#include "core/explain/question/questions.h"

#include <utility>

namespace pavise::explain {

namespace {

using automata::ByteSet;
using compile::MediationClass;

constexpr std::uint32_t kFileBits = kernel_bits::kExec | kernel_bits::kWrite | kernel_bits::kRead
    | kernel_bits::kAppend | kernel_bits::kLock | kernel_bits::kMap;

ByteSet text()
{
    return ByteSet::of(0).complement();
}

ByteSet textWithoutSlash()
{
    ByteSet set = text();
    set.remove('/');
    return set;
}

const ByteSet kSlash = ByteSet::of('/');
const ByteSet kNul = ByteSet::of(0);

// Phases of file strings. No path of the kernel holds two slashes in a row.
enum FilePhase : std::uint8_t {
    FileStart,
    PathAfterSlash,
    PathInside,
    LabelInside,
    SecondStart,
    SecondAfterSlash,
    SecondInside,
    SecondLabel,
};

QuestionForm fileForm()
{
    using namespace kernel_bits;
    constexpr std::uint32_t kOfPath = kFileBits | kChangeProfile;
    constexpr std::uint32_t kPair = kLink | kOnExec;
    QuestionForm form{
        .mediationClass = std::to_underlying(MediationClass::File), .prefix = {}, .phases = {}};
    form.phases.resize(SecondLabel + 1);
    auto &phases = form.phases;
    phases[FileStart].steps = {{kSlash, PathAfterSlash, Part::First},
                               {textWithoutSlash(), LabelInside, Part::First}};
    phases[PathAfterSlash] = {
        {{textWithoutSlash(), PathInside, Part::First}, {kNul, SecondStart, Part::None}},
        kOfPath,
        kPair};
    phases[PathInside] = {{{textWithoutSlash(), PathInside, Part::First},
                           {kSlash, PathAfterSlash, Part::First},
                           {kNul, SecondStart, Part::None}},
                          kOfPath,
                          kPair};
    phases[LabelInside] = {{{text(), LabelInside, Part::First}}, kChangeProfile, 0};
    phases[SecondStart].steps = {{kSlash, SecondAfterSlash, Part::Second},
                                 {textWithoutSlash(), SecondLabel, Part::Second}};
    phases[SecondAfterSlash] = {{{textWithoutSlash(), SecondInside, Part::Second}}, kPair, 0};
    phases[SecondInside] = {{{textWithoutSlash(), SecondInside, Part::Second},
                             {kSlash, SecondAfterSlash, Part::Second}},
                            kPair,
                            0};
    phases[SecondLabel] = {{{text(), SecondLabel, Part::Second}}, kOnExec, 0};
    return form;
}

std::string classByte(MediationClass mediationClass)
{
    return std::string(1, static_cast<char>(mediationClass));
}

QuestionForm ptraceForm()
{
    QuestionForm form{.mediationClass = std::to_underlying(MediationClass::Ptrace),
                      .prefix =
                          classByte(MediationClass::Label) + classByte(MediationClass::Ptrace),
                      .phases = {}};
    form.phases = {{{{text(), 1, Part::First}}, 0, 0},
                   {{{text(), 1, Part::First}}, policy::ptrace_permission::kAll, 0}};
    return form;
}

QuestionForm signalForm()
{
    // Numbers of the policy: 1..35, and 128 upward for the real-time ones.
    ByteSet signals = ByteSet::range(1, 35);
    for (unsigned number = 128; number <= 160; ++number)
        signals.add(static_cast<std::uint8_t>(number));
    QuestionForm form{.mediationClass = std::to_underlying(MediationClass::Signal),
                      .prefix = classByte(MediationClass::Signal),
                      .phases = {}};
    form.phases = {{{{signals, 1, Part::First}}, 0, 0},
                   {{{text(), 2, Part::Second}}, 0, 0},
                   {{{text(), 2, Part::Second}}, policy::signal_permission::kAll, 0}};
    return form;
}

QuestionForm mountForm()
{
    namespace permission = policy::mount_permission;
    QuestionForm form{.mediationClass = std::to_underlying(MediationClass::Mount),
                      .prefix = classByte(MediationClass::Mount),
                      .phases = {}};
    // Mount point, device or old root, type, flags as numbers from 1.
    form.phases = {
        {{{kSlash, 1, Part::First}}, 0, 0},
        {{{textWithoutSlash(), 2, Part::First}, {kNul, 3, Part::None}}, permission::kUmount, 0},
        {{{textWithoutSlash(), 2, Part::First}, {kSlash, 1, Part::First}, {kNul, 3, Part::None}},
         permission::kUmount,
         0},
        {{{text(), 4, Part::Second}, {kNul, 5, Part::None}}, 0, 0},
        {{{text(), 4, Part::Second}, {kNul, 5, Part::None}}, permission::kPivotRoot, 0},
        {{{text(), 5, Part::Third}, {kNul, 6, Part::None}}, 0, 0},
        {{{ByteSet::range(1, 32), 6, Part::Fourth}}, permission::kMount, 0},
    };
    return form;
}

QuestionForm usernsForm()
{
    QuestionForm form{.mediationClass = std::to_underlying(MediationClass::Namespace),
                      .prefix = classByte(MediationClass::Namespace),
                      .phases = {}};
    form.phases = {{{}, policy::userns_permission::kCreate, 0}};
    return form;
}

QuestionForm ioUringForm()
{
    namespace permission = policy::io_uring_permission;
    QuestionForm form{.mediationClass = std::to_underlying(MediationClass::IoUring),
                      .prefix = classByte(MediationClass::IoUring),
                      .phases = {}};
    form.phases = {
        {{{text(), 1, Part::First}}, permission::kSqpoll, 0},
        {{{text(), 1, Part::First}}, permission::kOverrideCredentials, 0},
    };
    return form;
}

QuestionForm mqueueForm(MediationClass mediationClass)
{
    const bool isPosix = mediationClass == MediationClass::PosixMqueue;
    constexpr std::uint32_t kAll = policy::mqueue_permission::kAll;
    QuestionForm form{.mediationClass = std::to_underlying(mediationClass),
                      .prefix = classByte(mediationClass),
                      .phases = {}};
    if (isPosix) {
        form.phases = {{{{kSlash, 1, Part::First}}, 0, 0},
                       {{{text(), 1, Part::First}, {kNul, 2, Part::None}}, kAll, 0},
                       {{{text(), 3, Part::Second}}, 0, 0},
                       {{{text(), 3, Part::Second}}, kAll, 0}};
    } else {
        const ByteSet any = ByteSet::all();
        form.phases = {{{{any, 1, Part::First}}, 0, 0},       {{{any, 2, Part::First}}, 0, 0},
                       {{{any, 3, Part::First}}, 0, 0},       {{{any, 4, Part::First}}, 0, 0},
                       {{{kNul, 5, Part::None}}, kAll, 0},    {{{text(), 6, Part::Second}}, 0, 0},
                       {{{text(), 6, Part::Second}}, kAll, 0}};
    }
    return form;
}

QuestionForm dbusForm()
{
    namespace permission = policy::dbus_permission;
    QuestionForm form{.mediationClass = std::to_underlying(MediationClass::Dbus),
                      .prefix = classByte(MediationClass::Dbus),
                      .phases = {}};
    // Bus, name, peer's label, path, interface, member.
    for (std::uint8_t field = 0; field < 6; ++field) {
        FormPhase phase;
        const auto part = static_cast<Part>(field + 1);
        phase.steps.push_back({text(), field, part});
        if (field < 5)
            phase.steps.push_back({kNul, static_cast<std::uint8_t>(field + 1), Part::None});
        form.phases.push_back(std::move(phase));
    }
    form.phases[0].wanted = permission::kEavesdrop;
    form.phases[1].wanted = permission::kBind;
    form.phases[5].wanted = permission::kSend | permission::kReceive;
    return form;
}

// Phases of unix strings, behind class and family.
enum UnixPhase : std::uint8_t {
    UnixTypeHigh,
    UnixType,
    UnixProtocolHigh,
    UnixProtocol,
    UnixCreated,
    UnixName,
    UnixAnonymous,
    UnixNamed, ///< After the NUL behind the address.
    UnixLocal, ///< After the NUL behind the label, which is empty.
    UnixListen,
    UnixListenHigh,
    UnixListenLow,
    UnixOption,
    UnixOptionHigh,
    UnixOptionLow,
    UnixPeer,
    UnixPeerName,
    UnixPeerAnonymous,
    UnixPeerLabel,
    UnixPhaseCount,
};

QuestionForm makeUnixForm(std::uint8_t networkClass)
{
    namespace permission = policy::network_permission;
    const ByteSet zero = ByteSet::of(0);
    const ByteSet one = ByteSet::of(1);
    // An abstract name may hold any byte, NUL too; examples do without.
    const ByteSet name = text();
    ByteSet types;
    for (const unsigned type : {1U, 2U, 5U})
        types.add(static_cast<std::uint8_t>(type));
    constexpr std::uint32_t kPlain = permission::kBind | permission::kAccept
        | permission::kGetAttribute | permission::kSetAttribute | permission::kShutdown;
    QuestionForm form{.mediationClass = networkClass,
                      .prefix =
                          std::string(1, static_cast<char>(networkClass)) + std::string("\0\1", 2),
                      .phases = {}};
    form.phases.resize(UnixPhaseCount);
    auto &phases = form.phases;
    phases[UnixTypeHigh].steps = {{zero, UnixType, Part::None}};
    phases[UnixType].steps = {{types, UnixProtocolHigh, Part::First}};
    phases[UnixProtocolHigh].steps = {{zero, UnixProtocol, Part::None}};
    phases[UnixProtocol].steps = {{zero, UnixCreated, Part::None}};
    phases[UnixCreated] = {
        {{zero, UnixName, Part::Second}, {one, UnixAnonymous, Part::None}}, permission::kCreate, 0};
    phases[UnixName].steps = {{name, UnixName, Part::Second}, {zero, UnixNamed, Part::None}};
    phases[UnixAnonymous].steps = {{zero, UnixNamed, Part::None}};
    phases[UnixNamed].steps = {{zero, UnixLocal, Part::None}};
    phases[UnixLocal] = {{{ByteSet::of(2), UnixListen, Part::None},
                          {ByteSet::of(4), UnixOption, Part::None},
                          {one, UnixPeer, Part::None}},
                         kPlain,
                         0};
    phases[UnixListen].steps = {{zero, UnixListenHigh, Part::None}};
    phases[UnixListenHigh].steps = {{zero, UnixListenLow, Part::None}};
    phases[UnixListenLow].wanted = permission::kListen;
    phases[UnixOption].steps = {{zero, UnixOptionHigh, Part::None}};
    phases[UnixOptionHigh].steps = {{zero, UnixOptionLow, Part::None}};
    phases[UnixOptionLow].wanted = permission::kGetOption | permission::kSetOption;
    phases[UnixPeer].steps = {{zero, UnixPeerName, Part::Third},
                              {one, UnixPeerAnonymous, Part::None}};
    phases[UnixPeerName].steps = {{name, UnixPeerName, Part::Third},
                                  {zero, UnixPeerLabel, Part::None}};
    phases[UnixPeerAnonymous].steps = {{zero, UnixPeerLabel, Part::None}};
    phases[UnixPeerLabel] = {{{text(), UnixPeerLabel, Part::Fourth}}, permission::kPeer, 0};
    return form;
}

const std::string &at(const Parts &parts, Part part)
{
    return parts.at(static_cast<std::size_t>(part));
}

std::uint8_t byteOf(const std::string &text)
{
    return text.empty() ? std::uint8_t{0} : static_cast<std::uint8_t>(text.front());
}

Access fileAccess(const Parts &parts, std::uint8_t end, std::uint32_t bits, bool isOwner)
{
    const std::string &first = at(parts, Part::First);
    const std::string &second = at(parts, Part::Second);
    if (end >= SecondStart) {
        if ((bits & kernel_bits::kLink) != 0)
            return LinkAccess{.path = first, .target = second, .isOwner = isOwner};
        return ChangeProfileAccess{.target = second, .exec = first};
    }
    if ((bits & kernel_bits::kChangeProfile) != 0)
        return ChangeProfileAccess{.target = first};
    FileAccess access{.path = first, .permissions = 0, .isOwner = isOwner};
    access.permissions = classPermissions(access, bits);
    return access;
}

/// A name begins with the NUL that makes it abstract.
UnixEnd unixEnd(const std::string &address, std::string label)
{
    if (address.empty())
        return {.label = std::move(label)};
    return {.isNamed = true, .name = address.substr(1), .label = std::move(label)};
}

Access unixAccess(const Parts &parts, std::uint32_t bits)
{
    return UnixAccess{.permissions = bits,
                      .type = byteOf(at(parts, Part::First)),
                      .protocol = 0,
                      .local = unixEnd(at(parts, Part::Second), {}),
                      .peer = unixEnd(at(parts, Part::Third), at(parts, Part::Fourth))};
}

Access mountAccess(const Parts &parts, std::uint32_t bits)
{
    namespace permission = policy::mount_permission;
    MountAccess access{.mountPoint = at(parts, Part::First),
                       .device = at(parts, Part::Second),
                       .type = at(parts, Part::Third)};
    if ((bits & permission::kUmount) != 0)
        access.kind = MountAccess::Kind::Umount;
    else if ((bits & permission::kPivotRoot) != 0)
        access.kind = MountAccess::Kind::PivotRoot;
    for (const char flag : at(parts, Part::Fourth))
        access.flags |= 1U << (static_cast<unsigned char>(flag) - 1U);
    return access;
}

Access mqueueAccess(const Parts &parts, std::uint8_t mediationClass, std::uint32_t bits)
{
    MqueueAccess access{.permissions = bits, .isPosix = true, .name = at(parts, Part::First)};
    if (mediationClass == std::to_underlying(MediationClass::SysvMqueue)) {
        access.isPosix = false;
        std::uint32_t key = 0;
        for (const char byte : access.name)
            key = key << 8 | static_cast<unsigned char>(byte);
        access.name = std::to_string(key);
    }
    if (!at(parts, Part::Second).empty())
        access.label = at(parts, Part::Second);
    return access;
}

} // namespace

Access QuestionForm::access(const Parts &parts, std::uint8_t end, std::uint32_t kernelBits,
                            bool isOwner) const
{
    switch (MediationClass{mediationClass}) {
    case MediationClass::File:
        return fileAccess(parts, end, kernelBits, isOwner);
    case MediationClass::Mount:
        return mountAccess(parts, kernelBits);
    case MediationClass::Ptrace:
    case MediationClass::Label:
        return PtraceAccess{.permissions = kernelBits, .peer = at(parts, Part::First)};
    case MediationClass::Signal:
        return SignalAccess{.permissions = kernelBits,
                            .signal = byteOf(at(parts, Part::First)),
                            .peer = at(parts, Part::Second)};
    case MediationClass::NetworkV8:
    case MediationClass::NetworkV9:
        return unixAccess(parts, kernelBits);
    case MediationClass::PosixMqueue:
    case MediationClass::SysvMqueue:
        return mqueueAccess(parts, mediationClass, kernelBits);
    case MediationClass::Namespace:
        return UsernsAccess{};
    case MediationClass::IoUring:
        return IoUringAccess{.permissions = kernelBits, .label = at(parts, Part::First)};
    case MediationClass::Dbus:
        return DbusAccess{.permissions = kernelBits,
                          .bus = at(parts, Part::First),
                          .name = at(parts, Part::Second),
                          .label = at(parts, Part::Third),
                          .path = at(parts, Part::Fourth),
                          .interface = at(parts, Part::Fifth),
                          .member = at(parts, Part::Sixth)};
    }
    std::unreachable();
}

std::span<const QuestionForm> questionForms()
{
    static const std::vector<QuestionForm> forms = {
        fileForm(),
        signalForm(),
        ptraceForm(),
        mountForm(),
        usernsForm(),
        ioUringForm(),
        dbusForm(),
        mqueueForm(MediationClass::PosixMqueue),
        mqueueForm(MediationClass::SysvMqueue),
    };
    return forms;
}

const QuestionForm &unixForm(std::uint8_t networkClass)
{
    static const QuestionForm v8 = makeUnixForm(std::to_underlying(MediationClass::NetworkV8));
    static const QuestionForm v9 = makeUnixForm(std::to_underlying(MediationClass::NetworkV9));
    return networkClass == v9.mediationClass ? v9 : v8;
}

} // namespace pavise::explain
