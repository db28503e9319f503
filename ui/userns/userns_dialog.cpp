// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/userns/userns_dialog.h"

#include "core/text/file_reader.h"
#include "ui/common/appearance/icons.h"
#include "ui/common/convert.h"
#include "ui/common/screen_size.h"
#include "ui/common/time_text.h"
#include "ui/models/cells.h"
#include "ui/models/table_cell.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label/labelled_field.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page/page_header.h"
#include "ui/widgets/table/table_view.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pavise::ui {

UsernsDialog::UsernsDialog(std::shared_ptr<const StatusSnapshot> status,
                           const DenialSnapshot &denials, QWidget *parent)
    : QDialog(parent)
    , m_status(std::move(status))
    , m_programs(usernsPrograms(denials, *m_status))
    , m_message(new MessageBar)
    , m_rows(new QStandardItemModel(this))
    , m_view(new TableView)
    , m_stack(new QStackedWidget)
{
    const QString title = tr("User namespaces");
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::units(6), look::units(5), look::units(6), look::units(5));
    layout->setSpacing(look::units(3));
    layout->addWidget(new TextLabel(title, TextLevel::Title));
    layout->addWidget((new TextLabel(stateSentence(), TextLevel::Body, Role::Muted))->wrapped());
    layout->addWidget(m_message);
    m_view->setModel(m_rows);
    m_view->setRootIsDecorated(false);
    m_view->setSortingEnabled(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(tr("Programs that were refused"));
    m_rows->setHorizontalHeaderLabels({tr("Program"), tr("Refused"), tr("Last"), tr("Runs under")});
    m_rows->setHeaderData(1, Qt::Horizontal, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                          Qt::TextAlignmentRole);
    m_view->setColumns({{40}, {9}, {16}, {24}});
    auto *empty = new EmptyState;
    empty->setText(u"check"_s, tr("No program was refused"),
                   tr("The log that the Denials page shows has no refusal that comes from user "
                      "namespaces. A program can be let all the same: name it below."));
    m_stack->addWidget(framed(m_view));
    m_stack->addWidget(empty);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeAnswer());
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    m_allow = new QPushButton(icon(u"lock"_s), tr("&Allow…"));
    m_learn = new QPushButton(icon(u"bolt"_s), tr("&Learn from denials…"));
    for (QPushButton *button : {m_allow, m_learn}) {
        button->setAutoDefault(false);
        box->addButton(button, QDialogButtonBox::ActionRole);
    }
    layout->addWidget(box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_allow, &QPushButton::clicked, this, &UsernsDialog::allow);
    connect(m_learn, &QPushButton::clicked, this, [this] {
        const std::vector<std::string> profiles{current()->profile};
        accept();
        Q_EMIT learnRequested(profiles);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &UsernsDialog::showProgram);
    resize(onScreen(*this, {look::characters(104), look::rowHeight() * 20}));
    fill();
}

QWidget *UsernsDialog::makeAnswer()
{
    m_sentence = new TextLabel;
    m_sentence->wrapped();
    m_path = new QLineEdit;
    m_path->setFont(look::mono());
    m_path->setPlaceholderText(u"/opt/app/bin/app"_s);
    auto *choose = makeButton(tr("C&hoose…"), u"folder"_s);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString file = QFileDialog::getOpenFileName(this, tr("Choose the program"));
        if (!file.isEmpty())
            m_path->setText(file);
    });
    connect(m_path, &QLineEdit::textChanged, this, &UsernsDialog::showText);
    m_text = new QPlainTextEdit;
    m_text->setReadOnly(true);
    m_text->setFont(look::mono());
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Profile that would be made"));
    m_text->setMinimumHeight(look::rowHeight() * 4);
    m_ownAnswer = new QWidget;
    auto *own = new QVBoxLayout(m_ownAnswer);
    own->setContentsMargins({});
    own->setSpacing(look::units(2));
    auto *row = new QHBoxLayout;
    row->setSpacing(look::units(2));
    row->addWidget(labelledField(tr("&Program"), m_path), 1);
    row->addWidget(choose, 0, Qt::AlignBottom);
    own->addLayout(row);
    own->addWidget(m_text, 1);
    auto *answer = new QWidget;
    auto *column = new QVBoxLayout(answer);
    column->setContentsMargins({});
    column->setSpacing(look::units(2));
    column->addWidget(m_sentence);
    column->addWidget(m_ownAnswer, 1);
    return answer;
}

QString UsernsDialog::stateSentence() const
{
    if (!m_status->isUsernsRestricted)
        return tr("This kernel has no switch that restricts user namespaces, so only profiles "
                  "without a userns rule refuse them. What is made here also works on Ubuntu.");
    return *m_status->isUsernsRestricted
        ? tr("This system lets only programs with a profile that says so create user namespaces. "
             "Browsers, container tools and sandboxes need them, and fail or lose rights without.")
        : tr("The switch that restricts user namespaces is off: every unconfined program may "
             "create them.");
}

void UsernsDialog::fill()
{
    for (const UsernsProgram &program : m_programs) {
        m_rows->appendRow(
            {tableCell(toDisplay(program.path.empty() ? program.command : program.path),
                       CellKind::Mono),
             tableCell(QLocale().toString(static_cast<qulonglong>(program.count)),
                       CellKind::Number),
             tableCell(shortTime(program.lastTime), CellKind::Muted),
             tableCell(program.profile.empty() ? tr("no profile") : toDisplay(program.profile),
                       CellKind::Plain)});
    }
    m_stack->setCurrentIndex(m_programs.empty() ? 1 : 0);
    m_view->setCurrentIndex(m_rows->index(0, 0));
    showProgram();
}

const UsernsProgram *UsernsDialog::current() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_programs.size())
        ? &m_programs[static_cast<std::size_t>(row)]
        : nullptr;
}

void UsernsDialog::showProgram()
{
    const UsernsProgram *program = current();
    const bool isConfined = program != nullptr && !program->profile.empty();
    m_ownAnswer->setVisible(!isConfined);
    m_allow->setVisible(!isConfined);
    m_learn->setVisible(isConfined);
    if (isConfined) {
        m_sentence->setText(tr("The profile %1 has no rule for user namespaces. Learning adds one.")
                                .arg(toDisplay(program->profile)));
        return;
    }
    m_sentence->setText(tr("A profile in unconfined mode names the program and lets it create user "
                           "namespaces; it restricts nothing else."));
    m_path->setText(program != nullptr ? toDisplay(program->path) : QString());
    showText();
}

void UsernsDialog::showText()
{
    const std::string path = toBytes(m_path->text().trimmed());
    const bool isPath = path.starts_with('/') && path.find_last_of('/') + 1 < path.size();
    m_text->setPlainText(isPath ? QString::fromUtf8(usernsProfile(path).text) : QString());
    m_allow->setEnabled(isPath);
    m_allow->setToolTip(isPath ? QString() : tr("Name the program by its whole path"));
}

void UsernsDialog::allow()
{
    const UsernsProfile profile = usernsProfile(toBytes(m_path->text().trimmed()));
    if (text::DiskFiles().kind(m_status->tree.path("/etc/apparmor.d/") + profile.file)
        != text::FileKind::Missing) {
        m_message->show(Role::Warn, tr("There is a profile file of that name."),
                        tr("Open %1 in the editor and add the rule userns, to it.")
                            .arg(toDisplay(profile.file)));
        return;
    }
    accept();
    Q_EMIT applyRequested({{.file = profile.file, .after = profile.text, .existed = false}}, true);
}

} // namespace pavise::ui
