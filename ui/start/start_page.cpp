#include "ui/start/start_page.h"

#include "ui/start/command_link.h"
#include "ui/start/project_delegate.h"
#include "ui/start/project_preview.h"
#include "ui/start/start_actions.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

constexpr int previewWidth = 356;
constexpr int narrow = 1180;
constexpr auto undoTime = std::chrono::seconds(10);

QString standingNote()
{
    return StartPage::tr(
        "Health is what this computer saw last. Nothing is contacted until you open a project or press "
        "“Check all now”.");
}

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

bool isProject(const QString &file)
{
    return file.endsWith(QLatin1String(".howdah"), Qt::CaseInsensitive);
}

bool isPlaybook(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    return suffix == QLatin1String("cfg") || suffix == QLatin1String("ini") || suffix == QLatin1String("yml")
           || suffix == QLatin1String("yaml");
}

} // namespace

StartPage::StartPage(RecentProjects &recent, QWidget *parent)
    : QWidget(parent),
      recent_(recent),
      model_(new ProjectModel(recent, this)),
      filter_(new ProjectFilter(this)),
      actions_(new StartActions),
      notices_(new QVBoxLayout),
      field_(new QLineEdit),
      check_(new QPushButton),
      list_(new QListView),
      empty_(makeEmpty()),
      nothingFound_(textLabel()),
      preview_(new ProjectPreview),
      previewColumn_(new QWidget),
      note_(mutedLabel(standingNote())),
      undo_(new QPushButton(tr("Un&do")))
{
    filter_->setSourceModel(model_);
    setAcceptDrops(true);
    setAccessibleName(tr("Start"));
    setMinimumSize(900, 480); // its own, not the layout's: the preview gives way when the window becomes narrow

    markPane(actions_);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(20, 20, 20, 12);
    right->setSpacing(10);
    right->addLayout(notices_);
    right->addWidget(makeList(), 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(actions_);
    row->addLayout(right, 1);

    undoTime_.setSingleShot(true);
    undoTime_.setInterval(undoTime);
    connect(&undoTime_, &QTimer::timeout, this, [this] {
        removed_.reset();
        follow();
    });
    connectList();
    setTabOrder(field_, check_);
    setTabOrder(check_, list_);
    setTabOrder(list_, preview_);
    if (filter_->rowCount() > 0)
        list_->setCurrentIndex(filter_->index(0, 0));
    follow();
}

QWidget *StartPage::makeList()
{
    field_->setPlaceholderText(tr("Filter by name or host"));
    field_->setAccessibleName(tr("Filter the recent projects"));
    field_->addAction(icon(QStringLiteral("view-filter")), QLineEdit::LeadingPosition);
    field_->setClearButtonEnabled(true);
    field_->setMinimumWidth(190);
    list_->setModel(filter_);
    list_->setItemDelegate(new ProjectDelegate(list_));
    list_->setAccessibleName(tr("Recent projects"));
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setMouseTracking(true);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    list_->installEventFilter(this);
    field_->installEventFilter(this);
    nothingFound_->setAlignment(Qt::AlignCenter);
    nothingFound_->setForegroundRole(QPalette::PlaceholderText);
    undo_->setProperty("tone", QStringLiteral("flat"));
    note_->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(titleLabel(tr("Recent projects")), 1);
    head->addWidget(field_);
    head->addWidget(check_);
    auto *foot = new QHBoxLayout;
    foot->addWidget(note_, 1);
    foot->addWidget(undo_);
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(list_, 1);
    markPane(list_);
    column->addWidget(nothingFound_, 1);
    column->addWidget(empty_, 1);
    column->addLayout(foot);

    auto *beside = new QVBoxLayout(previewColumn_);
    beside->setContentsMargins(0, 38, 0, 0); // level with the list
    beside->addWidget(preview_);
    markPane(preview_);
    beside->addStretch(1);
    previewColumn_->setFixedWidth(previewWidth);

    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(column, 1);
    row->addWidget(previewColumn_);
    return whole;
}

QWidget *StartPage::makeEmpty() const
{
    auto *whole = new Card;
    QVBoxLayout *column = whole->body();
    column->setSpacing(12);
    QLabel *text =
        textLabel(tr("No projects yet. A first cluster takes three hosts, or none at all with the local lab."));
    text->setAlignment(Qt::AlignCenter);
    auto *button = new QPushButton(tr("Try on this computer…"));
    button->setObjectName(QStringLiteral("emptyTry"));
    connect(button, &QPushButton::clicked, this, &StartPage::tryRequested);
    column->addStretch(1);
    column->addWidget(text);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return whole;
}

void StartPage::connectList()
{
    connect(actions_, &StartActions::newRequested, this, &StartPage::newRequested);
    connect(actions_, &StartActions::openFileRequested, this, &StartPage::openFileRequested);
    connect(actions_, &StartActions::importRequested, this, [this] { Q_EMIT importRequested({}); });
    connect(actions_, &StartActions::connectRequested, this, &StartPage::connectRequested);
    connect(actions_, &StartActions::tryRequested, this, &StartPage::tryRequested);

    connect(field_, &QLineEdit::textChanged, this, [this](const QString &text) {
        filter_->setText(text);
        follow();
    });
    connect(check_, &QPushButton::clicked, this, &StartPage::checkAll);
    connect(undo_, &QPushButton::clicked, this, &StartPage::undoRemove);
    connect(list_, &QListView::activated, this, &StartPage::open);
    connect(list_, &QListView::customContextMenuRequested, this,
            [this](const QPoint &point) { showMenu(list_->viewport()->mapToGlobal(point)); });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            chosenPath_ = current.data(PathRole).toString();
        showPreview();
    });
    const auto *delegate = qobject_cast<ProjectDelegate *>(list_->itemDelegate());
    connect(delegate, &ProjectDelegate::locateRequested, this,
            [this](const QModelIndex &index) { Q_EMIT locateRequested(index.data(PathRole).toString()); });
    connect(
        delegate, &ProjectDelegate::removeRequested, this,
        [this](const QModelIndex &index) { remove(index.data(PathRole).toString()); }, Qt::QueuedConnection);

    connect(preview_, &ProjectPreview::openRequested, this, [this] { Q_EMIT openRequested(chosen()); });
    connect(preview_, &ProjectPreview::openReadOnlyRequested, this, [this] { Q_EMIT openReadOnlyRequested(chosen()); });
    connect(preview_, &ProjectPreview::menuRequested, this, &StartPage::showMenu);
    connect(model_, &ProjectModel::checkingChanged, this, &StartPage::follow);
    connect(model_, &ProjectModel::dataChanged, this, &StartPage::showPreview);
    connect(model_, &ProjectModel::modelReset, this, [this] {
        choose(chosenPath_);
        follow();
    });
}

void StartPage::addNotice(QWidget *card)
{
    notices_->addWidget(card);
}

void StartPage::setLabVisible(bool visible)
{
    actions_->setLabVisible(visible);
    empty_->findChild<QPushButton *>(QStringLiteral("emptyTry"))->setVisible(visible);
}

QString StartPage::chosen() const
{
    return list_->currentIndex().data(PathRole).toString();
}

void StartPage::choose(const QString &path)
{
    QModelIndex index = filter_->mapFromSource(model_->indexOf(path));
    if (!index.isValid())
        index = filter_->index(0, 0);
    list_->setCurrentIndex(index);
}

void StartPage::open(const QModelIndex &index)
{
    const QString path = index.data(PathRole).toString();
    if (path.isEmpty())
        return;
    if (index.data(MissingRole).toBool())
        Q_EMIT locateRequested(path);
    else
        Q_EMIT openRequested(path);
}

void StartPage::remove(const QString &path)
{
    const int row = list_->currentIndex().row();
    removed_ = recent_.remove(path);
    if (!removed_)
        return;
    if (filter_->rowCount() > 0)
        list_->setCurrentIndex(filter_->index(std::min(row, filter_->rowCount() - 1), 0));
    undoTime_.start();
    follow();
}

void StartPage::undoRemove()
{
    if (!removed_)
        return;
    const auto [entry, place] = *removed_;
    removed_.reset();
    undoTime_.stop();
    recent_.insert(entry, place);
    choose(entry.path);
    list_->setFocus();
    follow();
}

void StartPage::showMenu(const QPoint &globalPosition)
{
    const QString path = chosen();
    if (path.isEmpty())
        return;
    const bool missing = list_->currentIndex().data(MissingRole).toBool();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (missing) {
        menu->addAction(tr("Locate…"), this, [this, path] { Q_EMIT locateRequested(path); });
    } else {
        menu->addAction(tr("Open"), this, [this, path] { Q_EMIT openRequested(path); });
        menu->addAction(tr("Open read-only"), this, [this, path] { Q_EMIT openReadOnlyRequested(path); });
    }
    menu->addSeparator();
    menu->addAction(tr("Copy the path"), this, [path] { QApplication::clipboard()->setText(path); });
    menu->addAction(tr("Remove from list"), this, [this, path] { remove(path); });
    menu->popup(globalPosition);
}

void StartPage::follow()
{
    const bool any = model_->rowCount() > 0;
    const bool found = filter_->rowCount() > 0;
    list_->setVisible(any && found);
    nothingFound_->setVisible(any && !found);
    nothingFound_->setText(tr("No project here has a name or host with “%1”.").arg(field_->text()));
    empty_->setVisible(!any);
    field_->setEnabled(any);
    check_->setEnabled(any);
    check_->setText(model_->isChecking() ? tr("Stop checking") : tr("Check &all now"));
    check_->setIcon(
        icon(model_->isChecking() ? QStringLiteral("media-playback-stop") : QStringLiteral("view-refresh")));
    note_->setText(removed_ ? tr("%1 was removed from this list. Its file is still there.").arg(removed_->first.name)
                            : standingNote());
    undo_->setVisible(removed_.has_value());
    if (found && !list_->currentIndex().isValid())
        choose(chosenPath_);
    showPreview();
}

void StartPage::showPreview()
{
    const RecentProject *entry = model_->at(filter_->mapToSource(list_->currentIndex()));
    previewColumn_->setVisible(width() >= narrow && model_->rowCount() > 0);
    preview_->setVisible(entry != nullptr);
    if (entry != nullptr)
        preview_->setEntry(*entry, model_->isMissing(entry->path), QDateTime::currentDateTimeUtc());
}

void StartPage::checkAll()
{
    if (model_->isChecking()) {
        Q_EMIT stopCheckRequested();
        return;
    }
    QStringList paths;
    for (const RecentProject &entry : recent_.all()) {
        if (!model_->isMissing(entry.path))
            paths << entry.path;
    }
    Q_EMIT checkRequested(paths);
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == field_ && key->key() == Qt::Key_Down) {
        list_->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched != list_)
        return false;
    if (key->key() == Qt::Key_Delete && !chosen().isEmpty()) {
        remove(chosen());
        return true;
    }
    const QString text = key->text();
    if (!text.isEmpty() && text.at(0).isPrint() && text.at(0) != QLatin1Char(' ')
        && (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0) {
        field_->setFocus();
        field_->insert(text);
        return true;
    }
    return false;
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPreview();
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Files come and go while another page is shown, and other windows add entries.
    recent_.reload();
    model_->lookForFiles();
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList files = localFiles(event->mimeData());
    if (std::any_of(files.begin(), files.end(),
                    [](const QString &file) { return isProject(file) || isPlaybook(file); }))
        event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(event->mimeData());
    QStringList playbook;
    for (const QString &file : files) {
        if (isProject(file)) {
            event->acceptProposedAction();
            Q_EMIT openRequested(file);
            return;
        }
        if (isPlaybook(file))
            playbook << file;
    }
    if (!playbook.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT importRequested(playbook);
    }
}

} // namespace howdah::ui
