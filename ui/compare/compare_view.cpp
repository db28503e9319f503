// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/compare/compare_view.h"

#include "ui/common/appearance/icons.h"
#include "ui/common/convert.h"
#include "ui/compare/compare_rows.h"
#include "ui/services/policy/policy_service.h"
#include "ui/services/policy/policy_text.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/card.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label/badge_label.h"
#include "ui/widgets/label/labelled_field.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/page/page_header.h"
#include "ui/widgets/table/table_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

/// Below this width the texts go under the table, in average characters.
constexpr int kBesideFromCharacters = 120;

constexpr int kOtherFile = -1; ///< Data of the choice that opens a file.

QComboBox *makeBox(int characters)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(characters);
    box->setMinimumWidth(look::characters(8)); // gives way at large type
    return box;
}

} // namespace

CompareView::CompareView(StatusService &status, PolicyService &policy, QWidget *parent)
    : QWidget(parent)
    , m_status(status)
    , m_policy(policy)
    , m_profile(makeBox(16))
    , m_before(makeBox(16))
    , m_after(makeBox(16))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_rows(new QStandardItemModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeForm());
    m_edit = m_empty->addButton(tr("Open in the ed&itor"), u"editor"_s, true);
    m_unlock = m_empty->addButton(tr("Read it as &administrator…"), u"lock"_s, true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeResult());
    column->addWidget(m_stack, 1);

    connect(m_edit, &QPushButton::clicked, this, [this] {
        Q_EMIT linkActivated({.page = PageId::Editor,
                              .file = m_result->failure->path,
                              .line = m_result->failure->line});
    });
    connect(m_unlock, &QPushButton::clicked, this, &CompareView::readWithLeave);
    connect(&m_work, &Background::busyChanged, this, &CompareView::busyChanged);
    connect(&status, &StatusService::changed, this, &CompareView::takeStatus);
    connect(&status, &StatusService::treeChanged, this, [this] {
        m_work.cancel();
        m_names.clear();
        m_sides.clear();
        m_profile->clear();
        offerSides();
        takeStatus();
    });
    offerSides();
    takeStatus();
}

QWidget *CompareView::makeForm()
{
    auto *swap = makeButton(tr("S&wap"), u"diff"_s);
    swap->setToolTip(tr("Changes which of the two comes first"));
    connect(swap, &QPushButton::clicked, this, &CompareView::swapSides);
    connect(m_profile, &QComboBox::activated, this, [this] {
        choose(m_profile->currentData().toByteArray().toStdString());
        compare();
    });
    for (QComboBox *box : {m_before, m_after}) {
        connect(box, &QComboBox::activated, this, [this, box] {
            if (box->currentData().toInt() == kOtherFile)
                chooseFile(*box);
            compare();
        });
    }
    auto *form = new QWidget;
    auto *row = new QHBoxLayout(form);
    row->setContentsMargins(look::units(5), 0, look::units(4), look::units(3));
    row->setSpacing(look::units(2));
    row->addWidget(labelledField(tr("Pr&ofile"), m_profile), 1);
    row->addWidget(labelledField(tr("&Before"), m_before), 1);
    row->addWidget(labelledField(tr("Af&ter"), m_after), 1);
    row->addWidget(swap, 0, Qt::AlignBottom);
    return form;
}

QWidget *CompareView::makeResult()
{
    m_verdict = new Card({});
    m_verdict->setObjectName(u"CompareVerdict"_s);
    m_table = new TableView;
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("What is answered differently"));
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setHorizontalHeaderLabels(
        {tr("Example"), tr("Change"), tr("Class"), tr("Permissions"), tr("Place")});
    m_table->setColumns({{26}, {19}, {11, 2}, {14}, {26, 1}});
    connect(m_table, &QAbstractItemView::activated, this, &CompareView::openRule);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CompareView::showRule);
    m_rule = new TextLabel({}, TextLevel::Mono, Role::Muted);
    m_rule->setAccessibleName(tr("Rule that makes it so"));
    m_rule->setTextFormat(Qt::PlainText);
    m_rule->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *changes = new Card(tr("Answered differently"));
    changes->content()->addWidget(m_table, 1);
    changes->content()->addWidget(m_rule->wrapped());
    m_diff = new DiffView;
    m_diff->setFrameShape(QFrame::NoFrame);
    auto *texts = new Card(tr("Texts"));
    texts->content()->addWidget(m_diff, 1);
    m_texts = texts;

    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(look::units(3));
    m_splitter->addWidget(changes);
    m_splitter->addWidget(texts);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_table->setMinimumHeight(look::rowHeight() * 6);
    m_diff->setMinimumHeight(look::rowHeight() * 4);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(look::units(5), 0, look::units(4), look::units(4));
    column->setSpacing(look::units(3));
    column->addWidget(m_verdict);
    column->addWidget(m_splitter, 1);
    // Small windows and large type scroll; nothing is squeezed.
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    page->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

void CompareView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() >= look::characters(kBesideFromCharacters) ? Qt::Horizontal
                                                                                  : Qt::Vertical);
}

void CompareView::focusFirst()
{
    m_profile->setFocus(Qt::ShortcutFocusReason);
}

void CompareView::refresh()
{
    compare();
}

void CompareView::takeStatus()
{
    std::vector<std::string> names;
    for (const ProfileEntry &entry : m_status.snapshot()->profiles) {
        if (entry.namespaceName.empty())
            names.push_back(entry.name);
    }
    if (names == m_names)
        return;
    m_names = std::move(names);
    const QVariant chosen = m_profile->currentData();
    m_profile->clear();
    for (const std::string &name : m_names)
        m_profile->addItem(toDisplay(name), QByteArray::fromStdString(name));
    m_profile->setCurrentIndex(m_profile->findData(chosen));
    if (m_profile->currentIndex() < 0)
        showProblem(u"diff"_s, tr("What is the difference?"),
                    tr("Choose a profile and two versions of it: the file on disk, the text in the "
                       "editor, what the kernel has loaded, or another file. They are compared in "
                       "meaning, whatever their texts look like."));
}

/// Makes \p profile the subject, with the sides that there are of it.
void CompareView::choose(const std::string &profile)
{
    const QByteArray bytes = QByteArray::fromStdString(profile);
    if (m_profile->findData(bytes) < 0)
        m_profile->addItem(toDisplay(profile), bytes);
    m_profile->setCurrentIndex(m_profile->findData(bytes));
    m_sides.clear();
    const ProfileEntry *entry = findProfile(m_status.snapshot()->profiles, profile);
    if (entry != nullptr && !entry->file.empty()) {
        m_sides.push_back(
            {.kind = CompareSide::Kind::Disk, .name = tr("File on disk"), .file = entry->file});
        if (const auto text = m_openText ? m_openText(entry->file) : std::nullopt)
            m_sides.push_back({.kind = CompareSide::Kind::Text,
                               .name = tr("Text in the editor"),
                               .file = entry->file,
                               .bytes = *text});
    }
    if (entry != nullptr && entry->isLoaded())
        m_sides.push_back({.kind = CompareSide::Kind::Loaded,
                           .name = tr("Loaded in the kernel"),
                           .profile = profile,
                           .isOpenable = false});
    offerSides();
    // What would be applied next comes after what is there.
    const bool isEdited = m_sides.size() > 1 && m_sides[1].kind == CompareSide::Kind::Text
        && m_sides[1].bytes != text::DiskFiles().read(m_sides[0].file).value_or(std::string());
    m_before->setCurrentIndex(
        isEdited || m_sides.size() < 2 ? 0 : static_cast<int>(m_sides.size()) - 1);
    m_after->setCurrentIndex(isEdited ? 1 : 0);
}

void CompareView::offerSides()
{
    for (QComboBox *box : {m_before, m_after}) {
        const int chosen = box->currentIndex();
        box->clear();
        for (std::size_t i = 0; i < m_sides.size(); ++i)
            box->addItem(m_sides[i].name, static_cast<int>(i));
        if (m_profile->currentIndex() >= 0)
            box->addItem(icon(u"folder"_s), tr("Another file…"), kOtherFile);
        box->setEnabled(box->count() > 0);
        box->setCurrentIndex(
            std::clamp(chosen, m_sides.empty() ? -1 : 0, static_cast<int>(m_sides.size()) - 1));
    }
}

void CompareView::addSide(CompareSide side)
{
    std::erase_if(m_sides, [&](const CompareSide &each) { return each.name == side.name; });
    m_sides.push_back(std::move(side));
    offerSides();
}

void CompareView::chooseFile(QComboBox &box)
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Compare with"), toDisplay(m_status.tree().path("/etc/apparmor.d")));
    if (file.isEmpty()) {
        box.setCurrentIndex(0);
        return;
    }
    const std::string path = toBytes(file);
    addSide({.kind = CompareSide::Kind::Disk, .name = toDisplay(path), .file = path});
    box.setCurrentIndex(static_cast<int>(m_sides.size()) - 1);
}

void CompareView::swapSides()
{
    const int before = m_before->currentIndex();
    m_before->setCurrentIndex(m_after->currentIndex());
    m_after->setCurrentIndex(before);
    compare();
}

void CompareView::compareProfile(const std::string &name)
{
    choose(name);
    compare();
}

void CompareView::compareOpenText(const std::string &path)
{
    const ProfileEntry *entry = findProfileOfFile(m_status.snapshot()->profiles, path);
    if (entry != nullptr)
        choose(entry->name);
    const auto text = m_openText ? m_openText(path) : std::nullopt;
    if (entry == nullptr || !text) {
        showProblem(u"diff"_s, tr("This file defines no profile that is known"),
                    tr("Save the text first, or compare a profile file."));
        return;
    }
    m_before->setCurrentIndex(0);
    m_after->setCurrentIndex(m_after->findText(tr("Text in the editor")));
    compare();
}

void CompareView::compareTexts(const std::string &path, const std::string &before,
                               const std::string &after, const QString &when)
{
    const ProfileEntry *entry = findProfileOfFile(m_status.snapshot()->profiles, path);
    if (entry != nullptr) {
        choose(entry->name);
    } else {
        m_sides.clear();
        m_profile->setCurrentIndex(-1);
    }
    addSide({.kind = CompareSide::Kind::Text,
             .name = tr("Before the change of %1").arg(when),
             .file = path,
             .bytes = before,
             .isOpenable = false});
    addSide({.kind = CompareSide::Kind::Text,
             .name = tr("After the change of %1").arg(when),
             .file = path,
             .bytes = after,
             .isOpenable = false});
    m_before->setCurrentIndex(static_cast<int>(m_sides.size()) - 2);
    m_after->setCurrentIndex(static_cast<int>(m_sides.size()) - 1);
    compare();
}

const CompareSide *CompareView::side(const QComboBox &box) const
{
    const QVariant index = box.currentData();
    return index.isValid() && index.toInt() >= 0 ? &m_sides[index.toUInt()] : nullptr;
}

void CompareView::compare()
{
    // The text in the editor as it is now.
    for (CompareSide &each : m_sides) {
        if (each.kind == CompareSide::Kind::Text && each.isOpenable && m_openText)
            each.bytes = m_openText(each.file).value_or(each.bytes);
    }
    const CompareSide *before = side(*m_before);
    const CompareSide *after = side(*m_after);
    if (before == nullptr || after == nullptr)
        return;
    if (before == after) {
        m_work.cancel();
        showProblem(u"diff"_s, tr("Choose a second version"),
                    tr("Both sides are the same. There may be no other version of this profile "
                       "yet: open it in the editor, load it, or choose another file."));
        return;
    }
    m_work.start(
        [tree = m_status.tree(), left = *before, right = *after](const std::stop_token &stop) {
            return std::shared_ptr<const Comparison>(
                std::make_shared<Comparison>(compareSides(tree, left, right, stop)));
        },
        [this](const std::shared_ptr<const Comparison> &result) { take(result); });
}

void CompareView::take(const std::shared_ptr<const Comparison> &result)
{
    if (!result->failure) {
        m_result = result;
        showResult();
        return;
    }
    const Comparison::Failure &failure = *result->failure;
    if (failure.needsLeave)
        showProblem(u"lock"_s, tr("Only an administrator may read loaded policy"),
                    tr("The kernel shows the policy that it holds to root only. Pavise’s helper "
                       "can read it for you."));
    else
        showProblem(u"error"_s, tr("%1 cannot be compared").arg(failure.side), failure.message);
    m_result = result;
    m_unlock->setVisible(failure.needsLeave);
    m_edit->setVisible(!failure.path.empty());
}

void CompareView::readWithLeave()
{
    const QString profile = m_profile->currentText();
    const std::string name = m_profile->currentData().toByteArray().toStdString();
    const std::string top = name.substr(0, name.find("//"));
    m_unlock->setEnabled(false);
    m_policy.readLoadedPolicy(
        QByteArray::fromStdString(top), this,
        [this, profile](const client::Result<QByteArray> &blob) {
            m_unlock->setEnabled(true);
            if (!blob) {
                if (blob.error().failure != client::Failure::Dismissed)
                    showProblem(u"error"_s, tr("The loaded policy cannot be read"),
                                failureText(blob.error()));
                return;
            }
            for (CompareSide &each : m_sides) {
                if (each.kind == CompareSide::Kind::Loaded && profile == m_profile->currentText())
                    each.bytes = blob->toStdString();
            }
            compare();
        });
}

void CompareView::showProblem(const QString &icon, const QString &title, const QString &sentence)
{
    m_result.reset();
    m_empty->setText(icon, title, sentence);
    m_edit->hide();
    m_unlock->hide();
    m_stack->setCurrentIndex(0);
}

void CompareView::showResult()
{
    m_verdict->clear();
    m_verdict->setTitle(comparisonTitle(*m_result));
    auto *sentence = new TextLabel(
        comparisonSentence(*m_result, m_before->currentText(), m_after->currentText()));
    sentence->setTextFormat(Qt::PlainText);
    m_verdict->content()->addWidget(sentence->wrapped());
    QList<QWidget *> row;
    for (const Badge &badge : comparisonBadges(*m_result))
        row << new BadgeLabel(badge);
    auto *copy = makeButton(tr("Cop&y report"), u"copy"_s);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(reportText()); });
    row << new QWidget << copy;
    m_verdict->content()->addLayout(lineOf(row, static_cast<int>(row.size()) - 2));

    fillComparison(*m_rows, *m_result, toBytes(toDisplay(m_status.tree().path("/etc/apparmor.d"))));
    const bool isTree = m_result->profiles.size() > 1;
    m_table->setRootIsDecorated(isTree);
    m_table->expandAll();
    const QModelIndex top = m_rows->index(0, 0);
    m_table->setCurrentIndex(isTree && m_rows->rowCount(top) > 0 ? m_rows->index(0, 0, top) : top);
    m_splitter->widget(0)->setVisible(m_rows->rowCount() > 0);
    m_texts->setVisible(m_result->hasTexts);
    if (m_result->hasTexts)
        m_diff->setParts({{.title = {}, .before = m_result->before, .after = m_result->after}});
    showRule();
    m_stack->setCurrentIndex(1);
}

const PreviewRow *CompareView::rowAt(const QModelIndex &index) const
{
    const QModelIndex first = index.siblingAtColumn(0);
    const QVariant profile = first.data(ComparedProfileRole);
    const QVariant row = first.data(ComparedRowRole);
    if (!m_result || !profile.isValid() || !row.isValid())
        return nullptr;
    return &m_result->profiles[profile.toUInt()].rows[row.toUInt()];
}

void CompareView::showRule()
{
    const PreviewRow *row = rowAt(m_table->currentIndex());
    QStringList lines;
    if (row != nullptr && !row->rule.isEmpty())
        lines << tr("%1, line %2: %3")
                     .arg(nameBelow(m_status.tree().path("/etc/apparmor.d"), row->path))
                     .arg(row->line)
                     .arg(row->rule.simplified());
    if (row != nullptr && !row->note.isEmpty())
        lines << row->note;
    if (row != nullptr && !row->concern.isEmpty())
        lines << row->concern;
    m_rule->setText(lines.join(u'\n'));
    m_rule->setVisible(!lines.isEmpty());
}

void CompareView::openRule(const QModelIndex &index)
{
    const PreviewRow *row = rowAt(index);
    if (row == nullptr || row->path.empty())
        return;
    const CompareSide *from = side(row->ruleIsOld ? *m_before : *m_after);
    // A line of an old text is another one by now.
    const bool isThatText = from != nullptr && (from->isOpenable || from->file != row->path);
    Q_EMIT linkActivated(
        {.page = PageId::Editor, .file = row->path, .line = isThatText ? row->line : 0});
}

QString CompareView::reportText() const
{
    return comparisonReport(*m_result, m_profile->currentText(), m_before->currentText(),
                            m_after->currentText());
}

} // namespace pavise::ui
