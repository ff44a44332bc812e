#include "ui/start/import_dialog.h"

#include "ui/start/path_field.h"
#include "ui/start/summary_view.h"
#include "ui/widgets/form.h"
#include "ui/widgets/inline_question.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

constexpr qint64 largest = qint64{4} * 1024 * 1024; // somebody chose something else

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, ImportDialog::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > largest)
        return fail(ErrorKind::Io, ImportDialog::tr("%1 is too large for an inventory or variables.").arg(path));
    return file.readAll();
}

Result<ImportedProject> importFiles(const QString &hosts, const QString &vars)
{
    const Result<QByteArray> hostsText = contentOf(hosts);
    if (!hostsText)
        return fail(hostsText.error());
    const Result<QByteArray> varsText = contentOf(vars);
    if (!varsText)
        return fail(varsText.error());
    return importAnsible(*hostsText, QFileInfo(hosts).fileName(), *varsText, QFileInfo(vars).fileName());
}

bool isVariables(const QString &file)
{
    return file.endsWith(QLatin1String(".yml"), Qt::CaseInsensitive)
           || file.endsWith(QLatin1String(".yaml"), Qt::CaseInsensitive);
}

} // namespace

ImportDialog::ImportDialog(QWidget *parent)
    : QDialog(parent),
      hosts_(new PathField(QStringLiteral("hosts.cfg"), tr("Inventories (*.cfg *.ini hosts);;All files (*)"))),
      vars_(new PathField(QStringLiteral("vars.yml"), tr("Variables (*.yml *.yaml);;All files (*)"))),
      result_(new QStackedWidget),
      hint_(
          textLabel(tr("Choose both files, or drop them here. Nothing is made before you have seen what was taken."))),
      failure_(new InlineQuestion(Tone::Problem)),
      summary_(new SummaryView(tr("What was taken"), tr("What to know")))
{
    setWindowTitle(tr("Import hosts.cfg and vars.yml"));
    setWindowModality(Qt::WindowModal);
    setAcceptDrops(true);
    resize(860, 600);

    auto *form = new Form;
    form->addField(QStringLiteral("hosts"), tr("&Inventory (hosts.cfg)"), hosts_);
    form->addField(QStringLiteral("vars"), tr("V&ariables (vars.yml)"), vars_);
    form->setMaximumWidth(QWIDGETSIZE_MAX);
    hint_->setAlignment(Qt::AlignCenter);
    hint_->setForegroundRole(QPalette::PlaceholderText);
    auto *failurePage = new QWidget;
    auto *failureColumn = new QVBoxLayout(failurePage);
    failureColumn->setContentsMargins(0, 0, 0, 0);
    failureColumn->addWidget(failure_);
    failureColumn->addStretch(1);
    result_->addWidget(hint_);
    result_->addWidget(failurePage);
    result_->addWidget(summary_);

    auto *buttons = new QDialogButtonBox;
    make_ = buttons->addButton(tr("Make the &project"), QDialogButtonBox::AcceptRole);
    make_->setDefault(true);
    make_->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 14);
    column->setSpacing(14);
    column->addWidget(form);
    column->addWidget(result_, 1);
    column->addWidget(buttons);

    // Typing a path is many changes.
    settle_.setSingleShot(true);
    settle_.setInterval(250);
    connect(&settle_, &QTimer::timeout, this, &ImportDialog::read);
    connect(hosts_, &PathField::pathChanged, this, [this] {
        guessOther(hosts_, vars_, {QStringLiteral("group_vars/all/vars.yml"), QStringLiteral("vars.yml")});
        settle_.start();
    });
    connect(vars_, &PathField::pathChanged, this, [this] {
        guessOther(vars_, hosts_, {QStringLiteral("hosts.cfg"), QStringLiteral("../../hosts.cfg")});
        settle_.start();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (!project_)
            return;
        const Project project = *project_;
        accept();
        Q_EMIT imported(project);
    });
}

void ImportDialog::setFiles(const QStringList &files)
{
    for (const QString &file : files)
        (isVariables(file) ? vars_ : hosts_)->setPath(file);
}

void ImportDialog::guessOther(PathField *chosen, PathField *other, const QStringList &names)
{
    if (!other->path().isEmpty() || !QFileInfo(chosen->path()).isFile())
        return;
    for (const QString &name : names) {
        const QFileInfo candidate(QFileInfo(chosen->path()).dir(), name);
        if (candidate.isFile()) {
            other->setPath(QDir::cleanPath(candidate.filePath()));
            return;
        }
    }
}

void ImportDialog::read()
{
    if (work_.isRunning()) {
        settle_.start();
        return;
    }
    project_.reset();
    make_->setEnabled(false);
    const QString hosts = hosts_->path();
    const QString vars = vars_->path();
    if (hosts.isEmpty() || vars.isEmpty()) {
        result_->setCurrentIndex(0);
        return;
    }
    work_.start([hosts, vars](const std::stop_token &) { return importFiles(hosts, vars); },
                [this](const Result<ImportedProject> &result) { showResult(result); });
}

void ImportDialog::showResult(const Result<ImportedProject> &result)
{
    if (settle_.isActive())
        return; // of files that are not the chosen ones any more
    if (!result) {
        failure_->setHeadline(result.error().what);
        failure_->setDetail(result.error().hint);
        failure_->setEvidence(result.error().evidence);
        result_->setCurrentIndex(1);
        return;
    }
    project_ = result->project;
    summary_->setContent(result->project, result->notes);
    result_->setCurrentIndex(2);
    make_->setEnabled(true);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    setFiles(files);
    event->acceptProposedAction();
}

} // namespace howdah::ui
