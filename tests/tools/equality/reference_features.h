// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A kernel's features as apparmor_parser 4.1.0 has to be told of them, so that what it makes can
/// be compared with ours.

#pragma once

#include "core/policy/features.h"

#include <string>

namespace pavise::tests {

/// The single-file form of \p kernel, only with what 4.1.0 asks for (the names given to
/// aa_features_supports and features_intersect in its sources, and the mask of capabilities). So
/// kernels that are the same to it (5.10 and 6.1; 6.12 and 6.16) share its answers.
///
/// Left out on purpose, because it changes only the form of the tables: `policy/state32`,
/// `policy/diff_encode` and `policy/permstable32`. With version 3 of the last, which 6.18 and 7.3
/// state, 4.1.0 loses the difference between a file's owner and others
/// (design/policy-binary.md 0.2).
///
/// \p unixSockets: for policy of class 15 (`network_v9`), which 4.1.0 does not know. It then gets
/// the features of a kernel that mediates unix sockets in class 14 the same way.
[[nodiscard]] std::string referenceFeatures(const policy::Features &kernel, bool unixSockets);

} // namespace pavise::tests
