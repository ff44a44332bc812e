#include "ui/monitor/service_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QRadioButton>

namespace howdah::ui {

namespace {

QString nameOf(HostService service)
{
    switch (service) {
    case HostService::Patroni: return ServiceDialog::tr("Patroni and PostgreSQL");
    case HostService::Etcd: return ServiceDialog::tr("etcd");
    case HostService::Haproxy: break;
    }
    return ServiceDialog::tr("HAProxy");
}

} // namespace

ServiceDialog::ServiceDialog(Workspace &workspace, const QString &host, QWidget *parent)
    : OperationDialog(workspace, ServiceOrder{host}, tr("&Stop"), parent),
      host_(host),
      service_(new QComboBox),
      stop_(new QRadioButton(tr("St&op"))),
      start_(new QRadioButton(tr("St&art")))
{
    const ClusterMonitor &monitor = workspace.monitor;
    setWindowTitle(tr("Services: %1").arg(host));
    if (const Host *found = monitor.project().findHost(host); found != nullptr)
        services_ = servicesOf(*found);
    for (const HostService service : services_)
        service_->addItem(nameOf(service));
    auto *form = new QFormLayout;
    form->addRow(tr("Ser&vice"), service_);
    auto *orders = new QHBoxLayout;
    orders->addWidget(stop_);
    orders->addWidget(start_);
    orders->addStretch(1);
    form->addRow(tr("Order"), orders);
    above()->addLayout(form);
    const auto runs = [&](HostService service) {
        return forecast(ServiceOrder{host, service, true}, monitor.project(), monitor.status()).refused.has_value();
    };
    const bool first = services_.empty() || runs(services_.front());
    (first ? stop_ : start_)->setChecked(true);
    connect(service_, &QComboBox::currentIndexChanged, this, &ServiceDialog::update);
    connect(stop_, &QRadioButton::toggled, this, &ServiceDialog::update);
    update();
}

void ServiceDialog::update()
{
    const int index = service_->currentIndex();
    const HostService service = index < 0 ? HostService::Patroni : services_[static_cast<std::size_t>(index)];
    const bool starts = start_->isChecked();
    setOperation(ServiceOrder{host_, service, starts}, starts ? tr("&Start") : tr("&Stop"));
}

} // namespace howdah::ui
