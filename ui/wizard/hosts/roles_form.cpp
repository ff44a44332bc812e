#include "ui/wizard/hosts/roles_form.h"

#include "ui/widgets/text.h"
#include "ui/wizard/hosts/host_edits.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace howdah::ui {

RolesForm::RolesForm(ProjectDocument &document, int row, QWidget *parent)
    : QWidget(parent), document_(document), row_(row), leader_(new QCheckBox(tr("First leader")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    setFocusProxy(addRole(tr("Post&greSQL"), Role::Postgres, QStringLiteral("postgres")));
    auto *indented = new QVBoxLayout;
    indented->setContentsMargins(22, 0, 0, 0);
    indented->addWidget(leader_);
    indented->addWidget(mutedLabel(tr("It is made first; the others copy it.")));
    layout->addLayout(indented);
    addRole(tr("etc&d"), Role::Etcd, QStringLiteral("etcd"));
    addRole(tr("Load balance&r"), Role::Haproxy, QStringLiteral("haproxy"));
    leader_->setObjectName(QStringLiteral("leader"));
    connect(leader_, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            document_.edit(tr("Choose the first leader"), {},
                           [this](Project &project) { setFirstLeader(project, row_); });
    });
    connect(&document, &ProjectDocument::changed, this, &RolesForm::follow);
    follow();
}

QCheckBox *RolesForm::addRole(const QString &text, Role role, const QString &objectName)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(objectName);
    roles_.insert(role, box);
    layout()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this, role](bool on) {
        document_.edit(tr("Change roles"), {}, [&](Project &project) { setRole(project, row_, role, on); });
    });
    return box;
}

const Host *RolesForm::host() const
{
    const std::vector<Host> &hosts = document_.project().hosts;
    return row_ < static_cast<int>(hosts.size()) ? &hosts[static_cast<std::size_t>(row_)] : nullptr;
}

void RolesForm::follow()
{
    const Host *shown = host();
    setEnabled(shown != nullptr);
    if (shown == nullptr)
        return;
    for (auto it = roles_.cbegin(); it != roles_.cend(); ++it) {
        const QSignalBlocker quiet(it.value());
        it.value()->setChecked(shown->has(it.key()));
    }
    const Host *first = document_.project().firstLeader();
    const bool leads = first == shown;
    const QSignalBlocker quiet(leader_);
    leader_->setChecked(leads);
    // Another host is chosen there, not "nobody" here.
    leader_->setEnabled(shown->has(Role::Postgres) && !leads);
}

} // namespace howdah::ui
