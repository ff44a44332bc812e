#include "ui/wizard/hosts/paste_hosts_dialog.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/text.h"
#include "ui/wizard/hosts/host_edits.h"
#include "ui/wizard/hosts/words.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

QString described(const Host &host)
{
    QStringList roles;
    for (const Role role : host.roles)
        roles << roleText(role);
    QString door = host.ssh.user.isEmpty() ? host.address : QStringLiteral("%1@%2").arg(host.ssh.user, host.address);
    if (host.ssh.port != 0)
        door += QStringLiteral(" (%1)").arg(PasteHostsDialog::tr("port %1").arg(host.ssh.port));
    return QStringLiteral("%1 – %2 – %3").arg(host.name, door, roles.join(QStringLiteral(", ")));
}

} // namespace

PasteHostsDialog::PasteHostsDialog(Project project, QWidget *parent)
    : QDialog(parent),
      project_(std::move(project)),
      text_(new QPlainTextEdit),
      preview_(new QListWidget),
      add_(new QPushButton)
{
    setWindowTitle(tr("Add several hosts"));
    setAttribute(Qt::WA_DeleteOnClose);
    QLabel *what = textLabel(
        tr("One host a line: a name and an address, user@host:port, an address alone, or lines of /etc/hosts."));
    what->setBuddy(text_);
    text_->setFont(codeFont());
    text_->setPlaceholderText(QStringLiteral("pg1 192.0.2.11\npg2 deploy@192.0.2.12:2222\npg3.example.net"));
    text_->setAccessibleName(tr("List of hosts"));
    text_->setTabChangesFocus(true);
    preview_->setAccessibleName(tr("What will be added"));
    preview_->setSelectionMode(QAbstractItemView::NoSelection);
    preview_->setTextElideMode(Qt::ElideMiddle);

    auto *buttons = new QDialogButtonBox;
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setAutoDefault(false);
    buttons->addButton(add_, QDialogButtonBox::AcceptRole);
    add_->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(text_, 3);
    layout->addWidget(boldLabel(tr("What will be added")));
    layout->addWidget(preview_, 2);
    layout->addWidget(buttons);
    resize(560, 480);

    connect(text_, &QPlainTextEdit::textChanged, this, &PasteHostsDialog::preview);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT hostsGiven(list_.hosts);
        accept();
    });
    preview();
}

void PasteHostsDialog::setText(const QString &text)
{
    text_->setPlainText(text);
}

void PasteHostsDialog::preview()
{
    list_ = parseHostList(text_->toPlainText());
    preview_->clear();
    Project copy = project_;
    for (const ListError &error : list_.errors)
        preview_->addItem(
            new QListWidgetItem(stateIcon(State::Problem), tr("Line %1: %2").arg(error.line).arg(error.text)));
    for (const ListedHost &host : list_.hosts) {
        const auto row = static_cast<std::size_t>(addHost(copy, host));
        preview_->addItem(new QListWidgetItem(stateIcon(State::Ok), described(copy.hosts[row])));
    }
    const int hosts = static_cast<int>(list_.hosts.size());
    const int wrong = static_cast<int>(list_.errors.size());
    const QString add =
        hosts == 0 ? tr("&Add") : counted(hosts, tr("&Add 1 host"), tr("&Add %n hosts", nullptr, hosts));
    add_->setText(hosts == 0 || wrong == 0
                      ? add
                      : tr("%1, leave out %2").arg(add, counted(wrong, tr("1 line"), tr("%n lines", nullptr, wrong))));
    add_->setEnabled(hosts > 0);
}

} // namespace howdah::ui
