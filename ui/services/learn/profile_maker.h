// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Makes the first profile of a program, or a copy of a container's, without holding up the GUI
/// thread: what is known of the program, what the profile could include, and the text, compiled.

#pragma once

#include "core/suggest/program/new_profile.h"
#include "core/suggest/severity.h"
#include "ui/services/learn/container_profile.h"
#include "ui/services/status/status_snapshot.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <stop_token>

namespace pavise::ui {

/// A part that the profile could include.
struct OfferedAbstraction
{
    std::string name;         ///< `abstractions/python`
    std::string because = {}; ///< What the program has; empty: nothing found asks for it.
    std::string_view reason = {};
    std::size_t rules = 0;
    suggest::Severity severity = {}; ///< The worst that it grants.

    [[nodiscard]] bool isSensitive() const { return severity.level >= suggest::kSensitive; }
};

struct ProgramReport
{
    suggest::ProgramFacts facts;
    suggest::NewProfile made;
    std::vector<OfferedAbstraction> abstractions; ///< Those that something asks for come first.
};

/// The text that is applied, and what the compiler says of it.
struct ProfileDraft
{
    std::string name;
    std::string fileName;
    std::string text;
    std::vector<text::Diagnostic> problems; ///< Errors and warnings.
    std::vector<int> lines;                 ///< Of each problem, from 1; 0: of the whole file.
    bool isAttached = true; ///< The profile attaches to the program that it was made for.
    bool hasErrors = false;
};

class ProfileMaker final : public QObject
{
    Q_OBJECT

public:
    explicit ProfileMaker(QObject *parent = nullptr);
    ~ProfileMaker() override;

    /// reported() or failed() follows. \p program as suggest::programFacts() takes it.
    void inspect(const SystemTree &tree, const std::string &program);
    /// drafted() follows; after reported() only.
    void draft(const suggest::NewProfileChoices &choices);
    /// containerRead() follows.
    void readContainer(const SystemTree &tree, const std::string &profile);
    /// drafted() follows; after containerRead() only.
    void draftContainer(const ContainerChoices &choices);
    void cancel();

Q_SIGNALS:
    void reported(const std::shared_ptr<const pavise::ui::ProgramReport> &report);
    void containerRead(const pavise::ui::ContainerSource &source);
    void drafted(const std::shared_ptr<const pavise::ui::ProfileDraft> &draft);
    void failed(const pavise::text::Diagnostic &reason);

private:
    class Bench;
    template <typename Work, typename Take>
    void run(Work work, Take take);

    QThreadPool m_pool; ///< One thread: the bench is not made for more.
    std::shared_ptr<Bench> m_bench;
    std::stop_source m_stop;
};

} // namespace pavise::ui
