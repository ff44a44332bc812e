#include "ui/start/connect_dialog.h"

#include "core/facts/gather.h"
#include "ui/document/question_stack.h"
#include "ui/start/path_field.h"
#include "ui/start/summary_view.h"
#include "ui/widgets/form.h"
#include "ui/widgets/inline_question.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

QSpinBox *portField(int value, int least)
{
    auto *field = new QSpinBox;
    field->setRange(least, 65535);
    field->setValue(value);
    field->setMaximumWidth(120);
    return field;
}

Result<RunningCluster> ask(const TransportFactory &connect, const HostAddress &host, int restPort,
                           const std::stop_token &stop)
{
    Result<std::unique_ptr<Transport>> transport = connect(host, stop);
    if (!transport)
        return fail(transport.error());
    const Result<HostFacts> facts = gatherFacts(host.name, memberRequest(restPort), **transport, stop);
    if (!facts)
        return fail(facts.error());
    return projectFromMembers(*facts, host.address, {host.user, host.port, host.keyFile, host.jumpHost}, restPort);
}

} // namespace

ConnectDialog::ConnectDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent),
      workspace_(workspace),
      address_(new QLineEdit),
      user_(new QLineEdit),
      port_(portField(0, 0)),
      key_(new PathField(tr("private key"), tr("All files (*)"))),
      jump_(new QLineEdit),
      rest_(portField(8008, 1)),
      result_(new QStackedWidget),
      hint_(textLabel()),
      failure_(new InlineQuestion(Tone::Problem)),
      summary_(new SummaryView(tr("What was found"), tr("What to know")))
{
    setWindowTitle(tr("Connect to a running cluster"));
    setWindowModality(Qt::WindowModal);
    resize(860, 680);
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
    go_ = buttons->addButton(tr("Co&nnect"), QDialogButtonBox::ActionRole);
    go_->setDefault(true);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 14);
    column->setSpacing(12);
    column->addWidget(makeForm());
    column->addWidget(new QuestionStack(workspace_.interaction));
    column->addWidget(result_, 1);
    column->addWidget(buttons);

    connect(go_, &QPushButton::clicked, this, &ConnectDialog::go);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto typed = [this] {
        if (phase_ != Phase::Running)
            setPhase(Phase::Asking);
    };
    for (QLineEdit *field : {address_, user_, jump_})
        connect(field, &QLineEdit::textChanged, this, typed);
    for (QSpinBox *field : {port_, rest_})
        connect(field, &QSpinBox::valueChanged, this, typed);
    connect(key_, &PathField::pathChanged, this, typed);
    setPhase(Phase::Asking);
    address_->setFocus();
}

ConnectDialog::~ConnectDialog()
{
    // A worker that waits for an answer would keep its thread from ending.
    work_.requestStop();
    if (work_.isRunning())
        workspace_.interaction->refuseAll();
}

QWidget *ConnectDialog::makeForm()
{
    auto *form = new Form;
    address_->setPlaceholderText(QStringLiteral("pg1.example.net"));
    user_->setPlaceholderText(tr("as ~/.ssh/config says"));
    jump_->setPlaceholderText(tr("none, or as ~/.ssh/config says"));
    key_->setPlaceholder(tr("agent, or as ~/.ssh/config says"));
    port_->setSpecialValueText(tr("as usual"));
    form->addField(QStringLiteral("address"), tr("&Address of a member"), address_,
                   tr("Any database host of the cluster: it tells the others."));
    form->addField(QStringLiteral("user"), tr("SSH &user"), user_);
    form->addField(QStringLiteral("key"), tr("Private &key"), key_);
    form->addField(QStringLiteral("port"), tr("SSH &port"), port_);
    form->addField(QStringLiteral("jump"), tr("&Jump host"), jump_);
    form->addField(QStringLiteral("rest"), tr("Patroni’s &REST port"), rest_);
    form->setMaximumWidth(QWIDGETSIZE_MAX);
    return form;
}

HostAddress ConnectDialog::hostAddress() const
{
    HostAddress host;
    host.name = address_->text().trimmed();
    host.address = host.name;
    host.port = port_->value();
    host.user = user_->text().trimmed();
    host.keyFile = key_->path();
    host.jumpHost = jump_->text().trimmed();
    host.knownHostsFile = workspace_.access().knownHostsFile;
    return host;
}

void ConnectDialog::go()
{
    switch (phase_) {
    case Phase::Asking: start(); return;
    case Phase::Running:
        work_.requestStop();
        workspace_.interaction->refuseAll();
        go_->setEnabled(false); // until it has stopped
        return;
    case Phase::Found: break;
    }
    const Project project = *project_;
    accept();
    Q_EMIT connected(project);
}

void ConnectDialog::start()
{
    if (work_.isRunning() || address_->text().trimmed().isEmpty())
        return;
    setPhase(Phase::Running);
    work_.start([factory = workspace_.access().connect, host = hostAddress(),
                 rest = rest_->value()](const std::stop_token &stop) { return ask(factory, host, rest, stop); },
                [this](const Result<RunningCluster> &result) { showResult(result); });
}

void ConnectDialog::setPhase(Phase phase)
{
    phase_ = phase;
    const bool running = phase == Phase::Running;
    for (QWidget *field : std::initializer_list<QWidget *>{address_, user_, port_, key_, jump_, rest_})
        field->setEnabled(!running);
    go_->setText(running ? tr("Stop") : phase == Phase::Found ? tr("&Open read-only") : tr("Co&nnect"));
    go_->setEnabled(running || !address_->text().trimmed().isEmpty());
    if (phase == Phase::Found)
        return;
    project_.reset();
    hint_->setText(running ? tr("Asking %1…").arg(address_->text().trimmed())
                           : tr("One host is asked what Patroni knows, as root over SSH. Nothing is changed on it."));
    result_->setCurrentIndex(0);
}

void ConnectDialog::showResult(const Result<RunningCluster> &result)
{
    setPhase(Phase::Asking);
    if (!result) {
        if (result.error().kind == ErrorKind::Cancelled)
            return;
        failure_->setHeadline(result.error().what);
        failure_->setDetail(result.error().hint);
        failure_->setEvidence(result.error().evidence);
        result_->setCurrentIndex(1);
        address_->setFocus();
        return;
    }
    project_ = result->project;
    summary_->setContent(result->project, result->notes);
    result_->setCurrentIndex(2);
    setPhase(Phase::Found);
    go_->setFocus();
}

void ConnectDialog::done(int result)
{
    if (work_.isRunning()) {
        work_.requestStop();
        workspace_.interaction->refuseAll();
    }
    QDialog::done(result);
}

} // namespace howdah::ui
