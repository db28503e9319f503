// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the tests in the virtual machine have in common: running programs, asking the helper as one
/// of the two users, and reading the kernel's log.

#pragma once

#include <QByteArray>
#include <QStringList>

namespace pavise::tests {

/// After how long something counts as stuck. Nothing that is expected takes so long, on the slowest
/// machine: emulation shares the processors with everything else.
inline constexpr int kLongMs = 60'000;

struct Ran
{
    int status = -1;   ///< Exit status; -1 when the program did not run or was killed.
    QByteArray output; ///< Standard output.
    QByteArray errors; ///< Standard error.
};

/// Runs a program to its end, at most a minute.
[[nodiscard]] Ran run(const QStringList &command, const QByteArray &input = {});

/// vm_client as that user: anna may do everything, bert nothing.
[[nodiscard]] Ran askHelper(const QString &user, const QStringList &arguments,
                            const QByteArray &input = {});

/// Whether anna could apply this text; says why not.
[[nodiscard]] bool applied(const QString &file, const QByteArray &text);

/// Lines of the kernel's log that hold all of these.
[[nodiscard]] QList<QByteArray> kernelLog(const QList<QByteArray> &words);

/// The mode that the kernel has a profile in; empty when it is not loaded.
[[nodiscard]] QByteArray modeInKernel(const QByteArray &profile);

/// Whether the kernel's features have that file or folder.
[[nodiscard]] bool kernelMediates(const QString &feature);

void writeFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] QByteArray readFile(const QString &path);

} // namespace pavise::tests
