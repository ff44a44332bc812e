#include "ui/wizard/hosts/ssh_form.h"

#include "ui/document/finding_messages.h"
#include "ui/widgets/form.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

QString portText(int port)
{
    return port == 0 ? QString() : QString::number(port);
}

const auto clusterAddress = QStringLiteral("cluster_address");

} // namespace

SshForm::SshForm(ProjectDocument &document, int row, QWidget *parent)
    : QWidget(parent), document_(document), row_(row), scope_(new QTabBar), form_(new Form)
{
    const Host &host = document.project().hosts.at(static_cast<std::size_t>(row));
    scope_->addTab(fontMetrics().elidedText(host.name, Qt::ElideMiddle, 220));
    scope_->addTab(tr("All hosts"));
    scope_->setExpanding(false);
    scope_->setDrawBase(false);
    scope_->setAccessibleName(tr("For which hosts"));

    QLineEdit *user = addLine(
        QStringLiteral("ssh.user"), tr("&User"), [this](const Project &p) { return access(p).user; },
        [this](Project &p, const QString &text) { access(p).user = text; });
    QLineEdit *port = addLine(
        QStringLiteral("ssh.port"), tr("Po&rt"), [this](const Project &p) { return portText(access(p).port); },
        [this](Project &p, const QString &text) { access(p).port = text.toInt(); });
    port->setValidator(new QIntValidator(0, 99999, port));
    addLine(
        QStringLiteral("ssh.key"), tr("&Key file"), [this](const Project &p) { return access(p).key; },
        [this](Project &p, const QString &text) { access(p).key = text; });
    addLine(
        QStringLiteral("ssh.jump_host"), tr("&Jump host"), [this](const Project &p) { return access(p).jumpHost; },
        [this](Project &p, const QString &text) { access(p).jumpHost = text; });
    addLine(
        clusterAddress, tr("Address in the &network"),
        [this](const Project &p) { return p.hosts[static_cast<std::size_t>(row_)].clusterAddress; },
        [this](Project &p, const QString &text) { p.hosts[static_cast<std::size_t>(row_)].clusterAddress = text; });
    setFocusProxy(user);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scope_);
    layout->addWidget(form_);
    setFixedWidth(std::max(440, form_->sizeHint().width()));

    connect(scope_, &QTabBar::currentChanged, this, &SshForm::follow);
    connect(&document, &ProjectDocument::changed, this, &SshForm::follow);
    follow();
}

QLineEdit *SshForm::addLine(const QString &field, const QString &label,
                            const std::function<QString(const Project &)> &value,
                            const std::function<void(Project &, const QString &)> &change)
{
    auto *line = new QLineEdit;
    line->setObjectName(field);
    const bool isKey = field == QLatin1String("ssh.key");
    const QString help = field == clusterAddress ? tr("Where the members reach it, if that is elsewhere.") : QString();
    form_->addField(field, label, isKey ? withBrowse(line) : line, help);
    QString plain = label;
    line->setAccessibleName(plain.remove(QLatin1Char('&')));
    connect(line, &QLineEdit::textEdited, this, [this, field, change](const QString &text) {
        // One step of undo for a field of a host, however long it is typed in.
        const QString key = QStringLiteral("%1 %2").arg(isForAll() ? -1 : row_).arg(field);
        document_.edit(tr("Change SSH access"), key, [&](Project &project) { change(project, text.trimmed()); });
    });
    lines_.push_back({field, line, value});
    return line;
}

QWidget *SshForm::withBrowse(QLineEdit *line)
{
    auto *both = new QWidget;
    auto *button = new QPushButton(tr("Bro&wse…"));
    button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line, 1);
    layout->addWidget(button);
    both->setFocusProxy(line);
    connect(button, &QPushButton::clicked, this, [this, line] { browse(line); });
    return both;
}

void SshForm::browse(QLineEdit *line)
{
    auto *dialog = new QFileDialog(this, tr("Private key"), QDir::homePath() + QStringLiteral("/.ssh"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, line, [line](QString file) {
        const QString home = QDir::homePath() + QLatin1Char('/');
        if (file.startsWith(home))
            file = QStringLiteral("~/") + file.mid(home.size());
        line->setText(file);
        Q_EMIT line->textEdited(file);
    });
    dialog->open();
}

bool SshForm::isForAll() const
{
    return scope_->currentIndex() == 1;
}

const SshAccess &SshForm::access(const Project &project) const
{
    return isForAll() ? project.ssh : project.hosts[static_cast<std::size_t>(row_)].ssh;
}

SshAccess &SshForm::access(Project &project) const
{
    return isForAll() ? project.ssh : project.hosts[static_cast<std::size_t>(row_)].ssh;
}

QString SshForm::placeholder(const QString &field) const
{
    const Project &project = document_.project();
    const SshAccess &all = project.ssh;
    if (field == clusterAddress)
        return project.hosts[static_cast<std::size_t>(row_)].address;
    if (!isForAll()) {
        const QString common = field == QLatin1String("ssh.user")   ? all.user
                               : field == QLatin1String("ssh.port") ? portText(all.port)
                               : field == QLatin1String("ssh.key")  ? all.key
                                                                    : all.jumpHost;
        if (!common.isEmpty())
            return tr("%1, as all hosts").arg(common);
    }
    return field == QLatin1String("ssh.key") ? tr("agent, or ~/.ssh/config") : tr("as in ~/.ssh/config");
}

void SshForm::follow()
{
    if (row_ >= static_cast<int>(document_.project().hosts.size())) {
        setEnabled(false);
        return;
    }
    form_->setFieldVisible(clusterAddress, !isForAll());
    for (const Line &line : lines_) {
        const QString value = line.value(document_.project());
        if (line.editor->text().trimmed() != value)
            line.editor->setText(value);
        line.editor->setPlaceholderText(placeholder(line.field));
    }
    const QString own = QStringLiteral("hosts[%1].").arg(row_);
    std::vector<std::pair<QString, FieldMessage>> messages;
    for (auto &[field, message] : messagesOf(document_.project(), document_.openFindings())) {
        if (!isForAll() && field.startsWith(own))
            messages.emplace_back(field.mid(own.size()), message);
        else if (isForAll() && field.startsWith(QLatin1String("ssh.")))
            messages.emplace_back(field, message);
    }
    form_->setMessages(messages);
}

} // namespace howdah::ui
