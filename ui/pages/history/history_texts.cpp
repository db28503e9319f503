// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/history/history_texts.h"

#include "ui/common/appearance/look.h"
#include "ui/common/screen_size.h"
#include "ui/pages/apply/apply_cards.h"
#include "ui/pages/text_export.h"
#include "ui/services/policy/policy_text.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace pavise::ui {

namespace {

using Fetched = std::function<void(const std::vector<FileChange> &, const QString &)>;

/// One text after the other: the helper takes few calls of a user at once.
class Fetcher : public std::enable_shared_from_this<Fetcher>
{
public:
    Fetcher(PolicyService &policy, const protocol::HistoryEntry &entry, QObject *context,
            Fetched done)
        : m_policy(policy)
        , m_files(entry.files)
        , m_context(context)
        , m_done(std::move(done))
    {
        for (const protocol::ChangedFile &file : m_files)
            m_changes.push_back(
                {.file = file.file.toStdString(), .existed = !file.before.isEmpty()});
    }

    void next()
    {
        const auto index = static_cast<std::size_t>(m_next / 2);
        if (index >= m_changes.size()) {
            m_done(m_changes, {});
            return;
        }
        const protocol::ChangedFile &file = m_files[static_cast<qsizetype>(index)];
        const bool isBefore = m_next % 2 == 0;
        const QByteArray &digest = isBefore ? file.before : file.after;
        ++m_next;
        if (digest.isEmpty()) {
            next();
            return;
        }
        m_policy.readHistoryText(
            digest, m_context,
            [self = shared_from_this(), index, isBefore](const client::Result<QByteArray> &text) {
                if (!text) {
                    self->m_done({}, failureText(text.error()));
                    return;
                }
                FileChange &change = self->m_changes[index];
                (isBefore ? change.before : change.after) = text->toStdString();
                self->next();
            });
    }

private:
    PolicyService &m_policy;
    QList<protocol::ChangedFile> m_files;
    QObject *m_context;
    Fetched m_done;
    std::vector<FileChange> m_changes;
    qsizetype m_next = 0; ///< Two texts a file.
};

} // namespace

void fetchTexts(PolicyService &policy, const protocol::HistoryEntry &entry, QObject *context,
                Fetched done)
{
    std::make_shared<Fetcher>(policy, entry, context, std::move(done))->next();
}

HistoryDialog::HistoryDialog(const QString &title, std::vector<FileChange> changes, QWidget *parent)
    : QDialog(parent)
{
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::units(6), look::units(5), look::units(6), look::units(5));
    layout->setSpacing(look::units(3));
    layout->addWidget((new TextLabel(title, TextLevel::Title))->wrapped());
    auto *message = new MessageBar;
    layout->addWidget(message);
    auto *view = makeDiffView();
    const DiffCounts counts = showDiff(*view, changes);
    const QString told = counts.added + counts.removed == 0
        ? tr("The text is the same before and after.")
        : tr("+%1 −%2 lines").arg(counts.added).arg(counts.removed);
    layout->addWidget(new TextLabel(told, TextLevel::Body, Role::Muted));
    layout->addWidget(view, 1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *save =
        box->addButton(tr("&Export the texts before…"), QDialogButtonBox::ActionRole);
    save->setAutoDefault(false);
    layout->addWidget(box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this, message, changes = std::move(changes)] {
        std::vector<ExportedText> texts;
        for (const FileChange &change : changes) {
            if (change.existed)
                texts.push_back({.file = change.file, .bytes = change.before});
        }
        const ExportResult result = exportTexts(this, texts);
        if (result.role != Role::None)
            message->show(result.role, result.head, result.text);
    });
    resize(onScreen(*this, {look::characters(110), look::rowHeight() * 20}));
}

} // namespace pavise::ui
