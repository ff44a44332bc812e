#include "ui/wizard/disks/inside_section.h"

#include "core/run/survey.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

QString databasesText(const DataDirectoryInside &data)
{
    if (!data.databases)
        return InsideSection::tr("could not be read");
    constexpr std::size_t shown = 6;
    QStringList parts;
    for (const DatabaseInside &database : *data.databases) {
        if (static_cast<std::size_t>(parts.size()) == shown)
            break;
        parts << (database.size < 0 ? database.name
                                    : QStringLiteral("%1 %2").arg(database.name, sizeText(database.size)));
    }
    const auto more = static_cast<int>(data.databases->size()) - static_cast<int>(parts.size());
    if (more > 0)
        parts << InsideSection::tr("%n more", nullptr, more);
    return parts.isEmpty() ? InsideSection::tr("none") : parts.join(QStringLiteral(", "));
}

} // namespace

InsideSection::InsideSection(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      workspace_(workspace),
      look_(new QPushButton(tr("Look &inside"))),
      line_(mutedLabel()),
      evidence_(codeLabel())
{
    line_->setWordWrap(true);
    evidence_->setWordWrap(true);
    look_->setObjectName(QStringLiteral("lookInside"));
    look_->setToolTip(
        tr("Mounts it read-only on its host, without replaying its journal, reads, and lets it go again"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(look_, 0, Qt::AlignLeft);
    layout->addWidget(line_);
    layout->addWidget(evidence_);
    connect(look_, &QPushButton::clicked, this, &InsideSection::look);
    connect(&work_, &Background::runningChanged, this, &InsideSection::follow);
    follow();
}

QString InsideSection::key() const
{
    // Another filesystem on the same device is another thing.
    return QStringList{host_, device_.stableId, device_.uuid}.join(QLatin1Char('\n'));
}

void InsideSection::setDevice(const QString &host, const BlockDevice &device)
{
    host_ = host;
    device_ = device;
    follow();
}

void InsideSection::look()
{
    const Project &project = workspace_.document.project();
    const Host *host = project.findHost(host_);
    if (work_.isRunning()) {
        work_.requestStop();
        workspace_.interaction->refuseAll();
        return;
    }
    if (host == nullptr)
        return;
    asked_ = key();
    work_.start(
        [name = host->name, address = addressOf(project, *host, workspace_.access().knownHostsFile), device = device_,
         connect = workspace_.access().connect](const std::stop_token &stop) -> Result<DiskInside> {
            const Result<std::unique_ptr<Transport>> transport = connect(address, stop);
            if (!transport)
                return fail(transport.error());
            return lookInside(name, device, **transport, stop);
        },
        [this](const Result<DiskInside> &found) {
            if (found || found.error().kind != ErrorKind::Cancelled)
                looks_.insert(asked_, Look{found, QDateTime::currentDateTimeUtc()});
            asked_.clear();
            follow();
        });
}

void InsideSection::follow()
{
    delete rows_;
    rows_ = nullptr;
    evidence_->hide();
    const bool here = work_.isRunning() && asked_ == key();
    look_->setText(here ? tr("&Stop") : looks_.contains(key()) ? tr("Look &inside again") : tr("Look &inside"));
    look_->setEnabled(here || !work_.isRunning());
    line_->setText(here ? tr("%1 is mounting it read-only and reading…").arg(host_) : QString());
    if (const auto seen = looks_.constFind(key()); !here && seen != looks_.cend()) {
        const QString when = seen->when.toString(QStringLiteral("HH:mm:ss"));
        if (seen->found) {
            showFound(*seen->found);
            line_->setText(tr("Looked inside at %1 UTC by a read-only mount, since removed.").arg(when));
        } else {
            const Error &error = seen->found.error();
            line_->setText(QStringLiteral("%1. %2").arg(error.what, error.hint).trimmed());
            evidence_->setText(error.evidence);
            evidence_->setVisible(!error.evidence.isEmpty());
        }
    }
    line_->setVisible(!line_->text().isEmpty());
}

void InsideSection::showFound(const DiskInside &found)
{
    rows_ = new QWidget;
    auto *grid = new QGridLayout(rows_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto title = [&](const QString &text) {
        QLabel *label = boldLabel(text);
        label->setWordWrap(true);
        grid->addWidget(label, grid->rowCount(), 0, 1, 2);
    };
    const auto add = [&](const QString &name, const QString &text) {
        if (text.isEmpty())
            return;
        const int row = grid->rowCount();
        QLabel *label = textLabel(name);
        label->setWordWrap(false);
        label->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(textLabel(text), row, 1);
    };
    for (const DataDirectoryInside &cluster : found.dataDirectories) {
        title(tr("Found inside: a PostgreSQL %1 data directory").arg(cluster.version));
        add(tr("Path"), cluster.path);
        add(tr("Databases"), databasesText(cluster));
        add(tr("Last used"), cluster.lastUsed.isValid()
                                 ? tr("%1 UTC").arg(cluster.lastUsed.toString(QStringLiteral("yyyy-MM-dd HH:mm")))
                                 : tr("unknown"));
        if (cluster.wasOpen)
            add(QString(QChar(0x00a0)), tr("it was not shut down, so its WAL is needed to open it"));
        add(tr("System id"), cluster.systemId.isEmpty() ? tr("unknown") : cluster.systemId);
    }
    if (found.dataDirectories.empty()) {
        title(found.names.isEmpty() ? tr("The filesystem is empty") : tr("No PostgreSQL data directory inside"));
        add(tr("In it"), found.names.join(QStringLiteral(", ")));
    }
    add(tr("In use"), tr("%1 of %2").arg(sizeText(found.used), sizeText(found.size)));
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, rows_);
    rows_->setVisible(true);
}

} // namespace howdah::ui
