#include "ui/start/try_dialog.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/inline_question.h"
#include "ui/widgets/state_icon.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

constexpr int keptLines = 5000;
constexpr int cannotRunHere = 3; // of tests/lab/lab
constexpr int stopLimit = 3000;  // milliseconds

QString withoutColors(QString text)
{
    static const QRegularExpression escape(QStringLiteral("\x1b\\[[0-9;?]*[A-Za-z]"));
    return text.remove(escape).remove(QLatin1Char('\r'));
}

} // namespace

TryDialog::TryDialog(const QString &lab, const QString &folder, QWidget *parent)
    : QDialog(parent),
      lab_(lab),
      folder_(folder),
      doing_(boldLabel()),
      icon_(new StateIcon(State::Waiting)),
      failure_(new InlineQuestion(Tone::Problem)),
      output_(new QPlainTextEdit)
{
    setWindowTitle(tr("Try on this computer"));
    setWindowModality(Qt::WindowModal);
    resize(820, 600);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 14);
    column->setSpacing(12);
    makeIntroduction(column);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(icon_);
    row->addWidget(doing_, 1);
    column->addLayout(row);
    output_->setReadOnly(true);
    output_->setFont(codeFont());
    output_->setMaximumBlockCount(keptLines);
    output_->setAccessibleName(tr("What the lab prints"));
    output_->setPlaceholderText(tr("What the lab prints appears here."));
    column->addWidget(failure_);
    column->addWidget(output_, 1);
    failure_->hide();

    auto *buttons = new QDialogButtonBox;
    remove_ = buttons->addButton(tr("Remove the lab"), QDialogButtonBox::ResetRole);
    remove_->setToolTip(tr("Ends its hosts and everything on them"));
    remove_->setAutoDefault(false);
    go_ = buttons->addButton(tr("&Start the lab"), QDialogButtonBox::ActionRole);
    go_->setDefault(true);
    auto *cancel = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    column->addWidget(buttons);

    process_.setProcessChannelMode(QProcess::MergedChannels);
    process_.setStandardInputFile(QProcess::nullDevice());
    connect(&process_, &QProcess::readyRead, this, &TryDialog::read);
    connect(&process_, &QProcess::finished, this, &TryDialog::ended);
    connect(&process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("%1 cannot be started.").arg(process_.program()), process_.errorString());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(remove_, &QPushButton::clicked, this, [this] {
        removing_ = true;
        begin({{tr("Remove the lab"), lab_ + QStringLiteral("/lab"), {QStringLiteral("down")}, {}}});
    });
    connect(go_, &QPushButton::clicked, this, [this] {
        if (step_ >= 0)
            stop();
        else
            begin(labSteps(lab_, folder_));
    });
    followButtons();
}

TryDialog::~TryDialog()
{
    process_.disconnect(this);
    if (process_.state() == QProcess::NotRunning)
        return;
    process_.terminate();
    process_.waitForFinished(stopLimit);
}

void TryDialog::makeIntroduction(QVBoxLayout *column)
{
    if (lab_.isEmpty()) {
        auto *missing = new InlineQuestion(Tone::Accent);
        missing->setHeadline(tr("The local lab is not on this computer."));
        missing->setDetail(
            tr("It comes with the sources of Howdah: get them, run tests/lab/install-deps once, and start "
               "Howdah from there, or name the folder in HOWDAH_LAB."));
        missing->setEvidence(QStringLiteral("HOWDAH_LAB=…/howdah/tests/lab howdah"));
        missing->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        column->addWidget(missing);
        column->addStretch(1);
        return;
    }
    column->addWidget(titleLabel(tr("A cluster on this computer")));
    column->addWidget(textLabel(
        tr("Four small Debian systems are started in containers: three for PostgreSQL and one load balancer, with "
           "an object store for backups. They use about 3 GiB of disk and 2 GiB of memory, reach nothing "
           "outside, and need root, or sudo without a password. The first time takes several minutes; removing the lab "
           "leaves nothing.")));
    QLabel *place = mutedLabel(tr("Lab: %1 · project: %2").arg(lab_, folder_));
    place->setWordWrap(true);
    column->addWidget(place);
}

void TryDialog::begin(const QList<LabStep> &steps)
{
    steps_ = steps;
    step_ = -1;
    stopping_ = false;
    isReady_ = false;
    failure_->hide();
    output_->clear();
    QDir().mkpath(folder_);
    next();
}

void TryDialog::next()
{
    if (++step_ >= steps_.size()) {
        step_ = -1;
        isReady_ = !removing_;
        icon_->setState(State::Ok);
        doing_->setText(removing_ ? tr("The lab is removed.") : tr("The lab is up."));
        const bool wasRemoving = std::exchange(removing_, false);
        followButtons();
        if (!wasRemoving) {
            const QString base = folder_ + QStringLiteral("/demo");
            accept();
            Q_EMIT ready(base + QStringLiteral(".howdah"), base + QStringLiteral(".secrets"),
                         folder_ + QStringLiteral("/known_hosts"));
        }
        return;
    }
    const LabStep &step = steps_.at(step_);
    icon_->setState(State::Running);
    doing_->setText(steps_.size() > 1 ? tr("%1 (%2 of %3)").arg(step.title).arg(step_ + 1).arg(steps_.size())
                                      : step.title);
    append(QStringLiteral("$ %1 %2\n").arg(step.program, step.arguments.join(QLatin1Char(' '))));
    process_.setStandardOutputFile(step.outputFile.isEmpty() ? QString() : step.outputFile);
    process_.setProcessChannelMode(step.outputFile.isEmpty() ? QProcess::MergedChannels : QProcess::SeparateChannels);
    followButtons();
    process_.start(step.program, step.arguments);
}

void TryDialog::read()
{
    append(withoutColors(QString::fromUtf8(process_.readAll())));
}

void TryDialog::append(const QString &text)
{
    // What a person has scrolled back to stays in view.
    const QScrollBar *bar = output_->verticalScrollBar();
    const bool follow = bar->value() >= bar->maximum() - 2;
    QTextCursor end(output_->document());
    end.movePosition(QTextCursor::End);
    end.insertText(text);
    if (follow)
        output_->verticalScrollBar()->setValue(output_->verticalScrollBar()->maximum());
}

void TryDialog::ended(int code, QProcess::ExitStatus status)
{
    read();
    if (step_ < 0)
        return;
    if (process_.processChannelMode() == QProcess::SeparateChannels)
        append(withoutColors(QString::fromUtf8(process_.readAllStandardError())));
    if (stopping_) {
        step_ = -1;
        removing_ = false;
        icon_->setState(State::Off);
        doing_->setText(tr("Stopped. Starting again goes on from here."));
        followButtons();
        return;
    }
    if (status == QProcess::NormalExit && code == 0) {
        next();
        return;
    }
    if (code == cannotRunHere)
        fail(tr("The lab cannot run on this computer."), tr("The lines below say why."));
    else
        fail(tr("%1: it did not work.").arg(steps_.at(step_).title),
             tr("%1 ended with status %2. The last lines below say why; starting again goes on from here.")
                 .arg(steps_.at(step_).program.section(QLatin1Char('/'), -1))
                 .arg(code));
}

void TryDialog::fail(const QString &headline, const QString &detail)
{
    step_ = -1;
    removing_ = false;
    icon_->setState(State::Problem);
    doing_->clear();
    failure_->setHeadline(headline);
    failure_->setDetail(detail);
    failure_->show();
    followButtons();
}

void TryDialog::stop()
{
    stopping_ = true;
    process_.terminate();
    followButtons();
}

void TryDialog::followButtons()
{
    const bool there = !lab_.isEmpty();
    const bool running = step_ >= 0;
    go_->setVisible(there);
    remove_->setVisible(there);
    output_->setVisible(there);
    icon_->setVisible(there && !doing_->text().isEmpty());
    doing_->setVisible(icon_->isVisibleTo(this));
    go_->setText(running ? tr("Stop") : tr("&Start the lab"));
    go_->setEnabled(!running || !stopping_);
    remove_->setEnabled(!running);
}

void TryDialog::done(int result)
{
    if (step_ >= 0)
        stop();
    QDialog::done(result);
}

} // namespace howdah::ui
