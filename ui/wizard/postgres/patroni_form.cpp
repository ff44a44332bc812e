#include "ui/widgets/size_field.h"
#include "ui/wizard/postgres/postgres_page.h"
#include "ui/wizard/postgres/sections.h"

namespace howdah::ui {

namespace {

QSpinBox *secondsField()
{
    auto *box = new QSpinBox;
    box->setRange(0, 86400); // what is too short is shown as it is, with the reason below it
    box->setSuffix(PostgresPage::tr(" s"));
    box->setMaximumWidth(110);
    return box;
}

} // namespace

void addPatroniForm(FormPage &page, Workspace &, FieldBindings &bindings)
{
    Form *form = page.addForm(PostgresPage::tr("Availability"), PostgresPage::tr("Patroni"));
    auto *mode = new QComboBox;
    mode->addItem(PostgresPage::tr("Off: the leader does not wait for replicas"),
                  static_cast<int>(SynchronousMode::Off));
    mode->addItem(PostgresPage::tr("On: one replica confirms, if there is one"), static_cast<int>(SynchronousMode::On));
    mode->addItem(PostgresPage::tr("Strict: without a replica no writes"), static_cast<int>(SynchronousMode::Strict));
    form->addField(QStringLiteral("patroni.synchronous_mode"), PostgresPage::tr("S&ynchronous mode"), mode);
    bindings.bind(
        mode, QStringLiteral("patroni.synchronous_mode"), PostgresPage::tr("Change the synchronous mode"),
        [](auto &project) -> auto & { return project.patroni.synchronousMode; });

    auto *lag = new SizeField;
    form->addField(QStringLiteral("patroni.maximum_lag_on_failover"), PostgresPage::tr("Lag for failover, at most"),
                   lag, PostgresPage::tr("A replica that is further behind does not become leader by itself."));
    bindings.bind(
        lag, QStringLiteral("patroni.maximum_lag_on_failover"), PostgresPage::tr("Change the greatest lag"),
        [](auto &project) -> auto & { return project.patroni.maximumLagOnFailover; });

    QSpinBox *ttl = secondsField();
    form->addField(QStringLiteral("patroni.ttl"), PostgresPage::tr("Leader’s lock holds"), ttl,
                   PostgresPage::tr("ttl: after so long without a word from the leader the lock is free."));
    bindings.bind(
        ttl, QStringLiteral("patroni.ttl"), PostgresPage::tr("Change the ttl"),
        [](auto &project) -> auto & { return project.patroni.ttl; });

    QSpinBox *loop = secondsField();
    form->addField(QStringLiteral("patroni.loop_wait"), PostgresPage::tr("Patroni looks every"), loop,
                   PostgresPage::tr("loop_wait: so often the leader renews its lock."));
    bindings.bind(
        loop, QStringLiteral("patroni.loop_wait"), PostgresPage::tr("Change the loop_wait"),
        [](auto &project) -> auto & { return project.patroni.loopWait; });

    QSpinBox *retry = secondsField();
    form->addField(QStringLiteral("patroni.retry_timeout"), PostgresPage::tr("etcd may be silent for"), retry,
                   PostgresPage::tr("retry_timeout: shorter troubles of etcd or the network do not end the leader."));
    bindings.bind(
        retry, QStringLiteral("patroni.retry_timeout"), PostgresPage::tr("Change the retry_timeout"),
        [](auto &project) -> auto & { return project.patroni.retryTimeout; });
}

} // namespace howdah::ui
