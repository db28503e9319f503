// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/wizard/profile/profile_text_page.h"

#include "ui/common/convert.h"
#include "ui/common/diagnostic_text.h"
#include "ui/editor/language/highlighting.h"
#include "ui/services/change/change_preview.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page/page_header.h"
#include "ui/widgets/table/table_view.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QDateTime>
#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pavise::ui {

ProfileTextPage::ProfileTextPage(NewProfileState &state)
    : WorkPage(tr("The text"))
    , m_state(state)
    , m_problem(new MessageBar)
    , m_text(new QPlainTextEdit)
{
    setCommitPage(true); // after it, something is loaded
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(filterRow({m_problem}));
    column->addWidget(new Hairline);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(look::mono());
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the new profile"));
    column->addWidget(framed(m_text), 1);
    connect(&m_state.maker, &ProfileMaker::drafted, this,
            [this](const std::shared_ptr<const ProfileDraft> &draft) {
                m_state.draft = draft;
                header().setBusy(false);
                showDraft(*draft);
                Q_EMIT completeChanged();
            });
}

ProfileTextPage::~ProfileTextPage() = default;

void ProfileTextPage::initializePage()
{
    if (m_highlighting == nullptr) {
        m_highlighting = std::make_unique<Highlighting>();
        m_highlighter = new KSyntaxHighlighting::SyntaxHighlighter(m_text->document());
        m_highlighting->apply(*m_highlighter, palette());
    }
    m_state.draft.reset();
    m_text->clear();
    m_problem->hide();
    header().setSentence({});
    header().setBusy(true);
    if (m_state.isContainer)
        m_state.maker.draftContainer(m_state.containerChoices);
    else
        m_state.maker.draft(m_state.choices);
}

void ProfileTextPage::showDraft(const ProfileDraft &draft)
{
    m_text->setPlainText(
        QString::fromUtf8(draft.text.c_str(), static_cast<qsizetype>(draft.text.size())));
    const bool isLearning = !m_state.isContainer || m_state.containerChoices.isLearning;
    header().setSentence(
        isLearning
            ? tr("It is written to %1 and loaded so that it only complains: nothing is refused, "
                 "and nothing is protected yet.")
                  .arg(toDisplay(draft.fileName))
            : tr("It is written to %1 and loaded. Nothing runs under it before you start a "
                 "container so.")
                  .arg(toDisplay(draft.fileName)));
    if (!draft.problems.empty()) {
        QStringList sentences;
        for (std::size_t i = 0; i < draft.problems.size() && i < 3; ++i) {
            const QString sentence = diagnosticText(draft.problems[i]);
            sentences << (draft.lines[i] > 0 ? tr("Line %1: %2").arg(draft.lines[i]).arg(sentence)
                                             : sentence);
        }
        m_problem->show(draft.hasErrors ? Role::Bad : Role::Warn,
                        draft.hasErrors ? tr("It does not compile.") : tr("Look at this first."),
                        sentences.join(u' '));
    } else if (!draft.isAttached) {
        m_problem->show(Role::Warn, tr("It does not attach to the program."),
                        tr("The pattern of the step before does not match %1, so the program would "
                           "not get the profile.")
                            .arg(toDisplay(m_state.program())));
    }
}

bool ProfileTextPage::isAnswered() const
{
    return m_state.draft != nullptr && !m_state.draft->hasErrors;
}

void ProfileTextPage::work()
{
    Q_EMIT static_cast<NewProfileWizard *>(wizard())->applyRequested(
        {{.file = m_state.draft->fileName, .after = m_state.draft->text, .existed = false}});
}

void ProfileTextPage::takeNotApplied()
{
    if (isWorking())
        setWorking(false);
}

void ProfileTextPage::takeApplied()
{
    m_state.loadedAt = QDateTime::currentMSecsSinceEpoch();
    m_state.learntAt = m_state.loadedAt;
    if (isWorking())
        advance();
}

void ProfileTextPage::changeEvent(QEvent *event)
{
    WorkPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter != nullptr)
        m_highlighting->apply(*m_highlighter, palette());
}

} // namespace pavise::ui
