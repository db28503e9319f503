// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/wizard/learn/learn_preview_page.h"

#include "ui/common/convert.h"
#include "ui/common/diagnostic_text.h"
#include "ui/pages/apply/apply_cards.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page/page_header.h"
#include "ui/widgets/table/table_view.h"

#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pavise::ui {

LearnPreviewPage::LearnPreviewPage(LearnState &state)
    : WorkPage(tr("What is written"))
    , m_state(state)
    , m_local(new QRadioButton(tr("Into &local/ files: updates of the package ask nothing")))
    , m_own(new QRadioButton(tr("Into the profiles’ &own files")))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_diff(makeDiffView())
    , m_unsettled(new MessageBar)
    , m_failure(new MessageBar)
    , m_again(new TextLabel({}, TextLevel::Body, Role::Muted))
{
    setFinalPage(true);
    m_local->setChecked(true);
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *where = new QWidget;
    auto *choices = new QVBoxLayout(where);
    choices->setContentsMargins(look::units(5), 0, look::units(4), look::units(3));
    choices->setSpacing(look::unit());
    choices->addWidget(m_local);
    choices->addWidget(m_own);
    choices->addWidget(m_failure);
    choices->addWidget(m_unsettled);
    choices->addWidget(m_again->wrapped());
    column->addWidget(where);
    column->addWidget(new Hairline);
    m_diff->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(framed(m_diff));
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);

    connect(m_local, &QRadioButton::toggled, this, [this] {
        setWorking(true);
        work();
    });
    connect(&state.service, &LearnService::textsReady, this,
            [this](const std::shared_ptr<const LearnTexts> &texts) {
                if (wizard()->currentPage() != this)
                    return;
                m_state.texts = texts;
                setWorking(false);
                showTexts();
            });
    connect(&state.service, &LearnService::failed, this, [this](const text::Diagnostic &reason) {
        if (wizard()->currentPage() != this)
            return;
        m_state.texts.reset();
        setWorking(false);
        showTexts();
        m_failure->show(Role::Bad, tr("The rules cannot be written so."), diagnosticText(reason));
    });
}

void LearnPreviewPage::initializePage()
{
    const QSignalBlocker quiet(m_local);
    m_local->setChecked(true);
    showTexts();
}

bool LearnPreviewPage::isAnswered() const
{
    return m_state.texts != nullptr && !m_state.texts->changes.empty();
}

void LearnPreviewPage::work()
{
    m_state.service.write(m_state.decisions(), m_local->isChecked());
}

void LearnPreviewPage::showTexts()
{
    m_failure->hide();
    m_unsettled->hide();
    m_again->hide();
    m_stack->setCurrentIndex(isAnswered() ? 0 : 1);
    Q_EMIT completeChanged();
    if (!isAnswered()) {
        m_empty->setText(u"check"_s, tr("Nothing to write"),
                         tr("The texts hold these rules already. Go back to choose others."));
        header().setSentence({});
        return;
    }
    const LearnTexts &texts = *m_state.texts;
    const DiffCounts counts = showDiff(*m_diff, texts.changes);
    header().setSentence(tr("+%1 −%2 lines in %n file(s). Nothing is written before you apply it.",
                            nullptr, static_cast<int>(texts.changes.size()))
                             .arg(counts.added)
                             .arg(counts.removed));
    if (const QStringList still = m_state.accesses.subjectsOf(texts.unsettled); !still.isEmpty())
        m_unsettled->show(
            Role::Warn, tr("Refused all the same:"),
            tr("%1. A deny rule stands against it, for instance.").arg(still.join(u", "_s)));
    if (!texts.again.empty()) {
        QStringList names;
        for (const std::string &name : texts.again)
            names << toDisplay(name);
        m_again->setText(
            m_state.session.empty()
                ? tr("The log says less of what is new: use the programs once more after this, and "
                     "learn again for %1.")
                      .arg(names.join(u", "_s))
                : tr("Planned in the session: another pass for %1. The log says less of a new "
                     "child than of one that has rules, so use the programs once more after this "
                     "and go on with the session.")
                      .arg(names.join(u", "_s)));
        m_again->show();
    }
}

} // namespace pavise::ui
