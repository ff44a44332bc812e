#include "ui/wizard/disks/device_inspector.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state_icon.h"
#include "ui/widgets/text.h"
#include "ui/widgets/type_to_confirm.h"
#include "ui/wizard/disks/disks_page.h"
#include "ui/wizard/disks/inside_section.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace howdah::ui {

namespace {

/// The project's mount point at which it is mounted, where disks are used as mounted; else "".
QString usedAsMounted(const BlockDevice &device, const Project &project, const HostFacts &facts)
{
    if (project.disks.mode != DiskMode::OwnershipOnly)
        return {};
    for (const QString &point : mountedOn(device, facts)) {
        if (project.disks.mountPoints.contains(point))
            return point;
    }
    return {};
}

} // namespace

DeviceInspector::DeviceInspector(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      workspace_(workspace),
      card_(new Card(tr("Device"))),
      where_(textLabel()),
      inside_(new InsideSection(workspace)),
      decision_(new QWidget),
      points_(new QComboBox),
      state_(new StateIcon),
      verdict_(textLabel()),
      leave_(new QPushButton(tr("&Leave it alone"))),
      withdraw_(new QPushButton(tr("&Withdraw the permission"))),
      guard_(new TypeToConfirm(tr("Type the serial number to allow this:"), tr("Allow erasing"))),
      last_(mutedLabel(tr("Erasing happens only in Deploy, is listed in Review, and cannot be undone.")))
{
    last_->setWordWrap(true);
    points_->setAccessibleName(tr("What it is used for"));
    auto *question = boldLabel(tr("What should happen to it?"));
    question->setBuddy(points_);
    auto *sentence = new QHBoxLayout;
    sentence->addWidget(state_, 0, Qt::AlignTop);
    sentence->addWidget(verdict_, 1);
    auto *decision = new QVBoxLayout(decision_);
    decision->setContentsMargins(0, 8, 0, 0);
    decision->setSpacing(8);
    decision->addWidget(question);
    decision->addWidget(points_);
    decision->addLayout(sentence);
    decision->addWidget(leave_, 0, Qt::AlignLeft);
    decision->addWidget(guard_);
    decision->addWidget(withdraw_, 0, Qt::AlignLeft);
    decision->addWidget(last_);
    auto *content = new QWidget;
    content_ = new QVBoxLayout(content);
    content_->setContentsMargins(12, 8, 12, 12);
    content_->addWidget(where_);
    content_->addWidget(inside_);
    content_->addWidget(decision_);
    content_->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    card_->fill(scroll);
    card_->body()->setContentsMargins(1, 1, 1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card_);

    connect(points_, &QComboBox::activated, this, [this] { choose(points_->currentData().toString()); });
    connect(leave_, &QPushButton::clicked, this, [this] { choose({}); });
    connect(guard_, &TypeToConfirm::confirmed, this, [this] { allow(true); });
    connect(withdraw_, &QPushButton::clicked, this, [this] { allow(false); });
    connect(&workspace_.document, &ProjectDocument::changed, this, &DeviceInspector::follow);
    connect(&workspace_.knowledge, &HostKnowledge::changed, this, &DeviceInspector::follow);
    follow();
}

void DeviceInspector::inspect(const QString &host, const QString &path)
{
    if (host == host_ && path == path_)
        return;
    host_ = host;
    path_ = path;
    follow();
}

void DeviceInspector::follow()
{
    const Host *host = workspace_.document.project().findHost(host_);
    const HostFacts *facts = workspace_.knowledge.facts(host_);
    const BlockDevice *device = facts == nullptr || path_.isEmpty() ? nullptr : facts->device(path_);
    decision_->setVisible(device != nullptr && host != nullptr);
    inside_->setVisible(device != nullptr && host != nullptr && canLookInside(*device));
    delete factList_;
    factList_ = nullptr;
    if (device == nullptr || host == nullptr) {
        guarded_.clear();
        card_->setTitle(tr("Device"));
        card_->setTone(std::nullopt);
        const HostAnswer answer = workspace_.knowledge.answer(host_);
        where_->setText(!host_.isEmpty() && answer.error
                            ? QStringLiteral("%1\n%2").arg(answer.error->what, answer.error->hint).trimmed()
                            : tr("Choose a device in the list to see what is on it and what should happen to it."));
        where_->setFont(QFont());
        return;
    }
    where_->setText(tr("%1 on %2").arg(device->path, host->name));
    where_->setFont(codeFont());
    showFacts(*device, *facts);
    inside_->setDevice(host->name, *device);
    showDecision(*device, classOf(*device, workspace_.document.project(), *host, *facts), *host, *facts);
}

void DeviceInspector::showFacts(const BlockDevice &device, const HostFacts &facts)
{
    factList_ = new QWidget;
    auto *grid = new QGridLayout(factList_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &label, const QString &text, bool code = false) {
        if (text.isEmpty())
            return;
        QLabel *name = textLabel(label);
        name->setWordWrap(false);
        name->setForegroundRole(QPalette::PlaceholderText);
        QLabel *value = textLabel(text);
        // Identifiers have no blanks to break at.
        if (code) {
            value->setFont(codeFont());
            value->setText(QString(text)
                               .replace(QLatin1Char('-'), QStringLiteral("-\u200b"))
                               .replace(QLatin1Char('_'), QStringLiteral("_\u200b")));
            value->setAccessibleName(text);
        }
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    };
    add(tr("Disk"), device.model.isEmpty() ? sizeText(device.size)
                                           : QStringLiteral("%1, %2").arg(device.model, sizeText(device.size)));
    add(tr("Serial"), device.serial.isEmpty() ? tr("none") : device.serial, !device.serial.isEmpty());
    add(tr("Known as"), device.stableId, true);
    add(tr("On it"), contentText(device));
    add(tr("UUID"), device.uuid, true);
    QStringList parts;
    for (const QString &child : device.children) {
        const BlockDevice *below = facts.device(child);
        parts << (below == nullptr ? child : tr("%1: %2").arg(shortName(*below), contentText(*below)));
    }
    add(tr("Parts"), parts.join(QLatin1Char('\n')));
    const QStringList mounted = mountedOn(device, facts);
    add(tr("Mounted"), mounted.isEmpty() ? tr("no") : mounted.join(QStringLiteral(", ")));
    for (const QString &point : mounted) {
        if (const Mount *mount = facts.mountAt(point))
            add(tr("Free"), tr("%1 of %2 at %3").arg(sizeText(mount->available), sizeText(mount->size), point));
    }
    const QDateTime when = workspace_.knowledge.answer(host_).when;
    add(tr("Read"), when.isValid() ? tr("%1 UTC").arg(when.toString(QStringLiteral("HH:mm:ss"))) : QString());
    content_->insertWidget(1, factList_);
    factList_->setVisible(true);
}

void DeviceInspector::showDecision(const BlockDevice &device, DeviceClass deviceClass, const Host &host,
                                   const HostFacts &facts)
{
    const Project &project = workspace_.document.project();
    const bool formats = project.disks.mode == DiskMode::FormatAndMount;
    const QString point = formats ? chosenFor(device, host, facts) : QString();
    const bool allowed = mayWipe(device, project, host);
    const bool guarded = deviceClass == DeviceClass::HoldsData && !point.isEmpty() && !allowed;
    fillPoints(device, host, facts, formats && (canBeChosen(deviceClass) || !point.isEmpty()));

    State state = State::Ok;
    QString title = tr("Device");
    QString verdict;
    std::optional<Tone> tone;
    switch (deviceClass) {
    case DeviceClass::System:
        state = point.isEmpty() ? State::Off : State::Problem;
        title = tr("This is the system disk");
        verdict = tr("The operating system is on it. It cannot be chosen.");
        break;
    case DeviceClass::InUse:
        if (const QString used = usedAsMounted(device, project, facts); !used.isEmpty()) {
            title = tr("This disk is used as it is");
            verdict = tr("It is mounted at %1. Only the owner of that directory is set.").arg(used);
            break;
        }
        state = point.isEmpty() ? State::Off : State::Problem;
        title = tr("This disk is in use");
        verdict = tr("It is mounted, so it is not formatted. Unmount it first, or use the mode “Use as mounted”.");
        break;
    case DeviceClass::Ours:
        title = tr("This disk is in place");
        verdict = tr("Howdah made the filesystem that is on it; it is mounted, never formatted again.");
        break;
    case DeviceClass::ReadOnly:
        state = point.isEmpty() ? State::Off : State::Problem;
        title = tr("This disk is read-only");
        verdict = tr("Nothing can be written to it.");
        break;
    case DeviceClass::Unreadable:
        state = State::Problem;
        title = tr("This disk could not be read");
        verdict = tr("Nobody knows what it carries, so it is not formatted. The kernel’s log of the host says more.");
        break;
    case DeviceClass::HoldsData:
        state = guarded ? State::Problem : allowed ? State::Warning : State::Off;
        title = tr("This disk holds data");
        verdict = guarded ? tr("It is not formatted: %1 is on it. Choose another one, or allow that it is erased.")
                                .arg(contentText(device))
                  : allowed ? point.isEmpty() ? tr("It may be erased, and nothing is to be put on it.")
                                              : tr("It is erased in Deploy. All that is on it is lost: %1, %2.")
                                                    .arg(contentText(device), sizeText(device.size))
                            : tr("It is left alone.");
        break;
    case DeviceClass::Blank:
        state = point.isEmpty() ? State::Off : State::Ok;
        title = tr("This disk is blank");
        verdict = point.isEmpty() ? tr("It is left alone.") : tr("It is formatted in Deploy; nothing is lost.");
        break;
    }
    if (state == State::Problem)
        tone = Tone::Problem;
    else if (state == State::Warning)
        tone = Tone::Warn;
    card_->setTitle(title);
    card_->setTone(tone);
    state_->setState(state);
    verdict_->setText(verdict);
    leave_->setVisible(!point.isEmpty() && state == State::Problem);
    guard_->setVisible(guarded);
    last_->setVisible(guarded || (allowed && !point.isEmpty()));
    withdraw_->setVisible(allowed);
    const QString guard = host.name + QLatin1Char(' ') + device.stableId;
    if (!guarded)
        guarded_.clear();
    else if (guard != guarded_) {
        guarded_ = guard;
        guard_->setPrompt(device.serial.isEmpty() ? tr("Type the name it is known as to allow this:")
                                                  : tr("Type the serial number to allow this:"));
        guard_->setExpected(guardText(device));
    }
}

void DeviceInspector::fillPoints(const BlockDevice &device, const Host &host, const HostFacts &facts, bool possible)
{
    const QSignalBlocker quiet(points_);
    points_->clear();
    points_->addItem(tr("Leave it alone"), QString());
    for (const QString &point : workspace_.document.project().disks.mountPoints)
        points_->addItem(tr("Use it for %1").arg(point), point);
    points_->setCurrentIndex(std::max(0, points_->findData(chosenFor(device, host, facts))));
    points_->setVisible(possible);
}

void DeviceInspector::choose(const QString &point)
{
    const HostFacts *facts = workspace_.knowledge.facts(host_);
    const BlockDevice *device = facts == nullptr ? nullptr : facts->device(path_);
    if (device == nullptr)
        return;
    workspace_.document.edit(tr("Choose a device"), {}, [&](Project &project) {
        for (Host &host : project.hosts) {
            if (host.name != host_)
                continue;
            if (const QString before = chosenFor(*device, host, *facts); !before.isEmpty())
                host.devices.remove(before);
            if (!point.isEmpty())
                host.devices.insert(point, storedName(*device));
            dropIdlePermissions(project, host, *facts);
        }
    });
}

void DeviceInspector::allow(bool allowed)
{
    const HostFacts *facts = workspace_.knowledge.facts(host_);
    const BlockDevice *device = facts == nullptr ? nullptr : facts->device(path_);
    if (device == nullptr)
        return;
    const WipePermission permission{host_, device->stableId};
    workspace_.document.edit(allowed ? tr("Allow erasing %1").arg(path_) : tr("Withdraw a permission"), {},
                             [&](Project &project) {
                                 std::vector<WipePermission> &all = project.disks.allowWipe;
                                 all.erase(std::remove(all.begin(), all.end(), permission), all.end());
                                 if (allowed)
                                     all.push_back(permission);
                             });
}

} // namespace howdah::ui
