#include "ui/wizard/network/role_field.h"

#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace howdah::ui {

namespace {

/// So many side by side that no name is cut.
int columnsFor(const QStringList &hosts)
{
    qsizetype longest = 0;
    for (const QString &host : hosts)
        longest = std::max(longest, host.size());
    return longest <= 10 ? 4 : longest <= 18 ? 2 : 1;
}

} // namespace

RoleField::RoleField(ProjectDocument &document, Role role, QWidget *parent)
    : QWidget(parent), document_(document), role_(role), sentence_(mutedLabel())
{
    sentence_->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(sentence_);
    connect(&document_, &ProjectDocument::changed, this, &RoleField::follow);
    follow();
}

void RoleField::follow()
{
    const Project &project = document_.project();
    QStringList hosts;
    for (const Host &host : project.hosts)
        hosts << host.name;
    if (hosts != hosts_ || boxes_ == nullptr)
        build(hosts);
    const QList<QCheckBox *> boxes = boxes_->findChildren<QCheckBox *>();
    for (qsizetype i = 0; i < boxes.size(); ++i)
        boxes[i]->setChecked(project.hosts[static_cast<std::size_t>(i)].has(role_));
    sentence_->setText(placementText(role_, project));
}

void RoleField::build(const QStringList &hosts)
{
    hosts_ = hosts;
    delete boxes_;
    boxes_ = new QWidget;
    auto *grid = new QGridLayout(boxes_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(0);
    const int columns = columnsFor(hosts);
    for (int i = 0; i < hosts.size(); ++i) {
        auto *box = new QCheckBox(QString(hosts[i]).replace(QLatin1Char('&'), QLatin1String("&&")));
        box->setMinimumHeight(28);
        box->setAccessibleName(role_ == Role::Etcd ? tr("%1 votes in etcd").arg(hosts[i])
                                                   : tr("%1 is a load balancer").arg(hosts[i]));
        grid->addWidget(box, i / columns, i % columns);
        connect(box, &QCheckBox::clicked, this, [this, i](bool has) {
            document_.edit(role_ == Role::Etcd ? tr("Choose the etcd members") : tr("Choose the load balancers"), {},
                           [&](Project &project) {
                               std::set<Role> &roles = project.hosts[static_cast<std::size_t>(i)].roles;
                               if (has)
                                   roles.insert(role_);
                               else
                                   roles.erase(role_);
                           });
        });
        if (i == 0)
            setFocusProxy(box);
    }
    grid->setColumnStretch(columns, 1);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, boxes_);
}

QString placementText(Role role, const Project &project)
{
    const int hosts = static_cast<int>(project.withRole(role).size());
    if (role == Role::Haproxy) {
        if (hosts == 0)
            return RoleField::tr("None: clients find the leader by themselves.");
        return hosts == 1 ? RoleField::tr("One: if it fails, clients reach the members by their own ports alone.")
                          : RoleField::tr("%n load balancer(s); clients name all of them.", nullptr, hosts);
    }
    if (hosts == 0)
        return RoleField::tr("Nobody votes.");
    const int mayFail = (hosts - 1) / 2;
    const QString votes = RoleField::tr("%n vote(s)", nullptr, hosts);
    return mayFail == 0 ? RoleField::tr("%1: survives no failure.").arg(votes)
                        : RoleField::tr("%1: survives %n failure(s).", nullptr, mayFail).arg(votes);
}

} // namespace howdah::ui
