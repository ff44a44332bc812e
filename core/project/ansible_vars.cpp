#include "core/project/ansible_parts.h"
#include "core/project/near_words.h"
#include "core/project/yaml_parser.h"

#include <QRegularExpression>

#include <optional>

namespace howdah::ansible {

namespace {

/// Reads variables by name and remembers the first error, so that callers read in one go.
class VariableReader {
public:
    VariableReader(const QString &fileName, const YamlValue &map, QString path)
        : fileName_(fileName), map_(map), path_(std::move(path))
    {}

    [[nodiscard]] std::optional<QString> text(const QString &key)
    {
        known_.append(key);
        const YamlValue *value = map_.find(key);
        if (value == nullptr || value->kind == YamlValue::Kind::Null)
            return std::nullopt;
        if (value->kind != YamlValue::Kind::Text)
            return refuse(*value, QStringLiteral("\"%1\" must be a single value").arg(path_ + key));
        if (isJinja(value->text)) {
            set(jinjaError(fileName_, value->position, path_ + key));
            return std::nullopt;
        }
        return value->text;
    }

    [[nodiscard]] std::optional<bool> flag(const QString &key)
    {
        const std::optional<QString> word = text(key);
        if (!word)
            return std::nullopt;
        const QString lower = word->toLower();
        for (const char *yes : {"true", "yes", "on", "1"}) {
            if (lower == QLatin1String(yes))
                return true;
        }
        for (const char *no : {"false", "no", "off", "0"}) {
            if (lower == QLatin1String(no))
                return false;
        }
        refuse(*map_.find(key),
               QStringLiteral("\"%1\" must be true or false, and \"%2\" was found").arg(path_ + key, *word));
        return std::nullopt;
    }

    void port(const QString &key, int &into)
    {
        const std::optional<QString> word = text(key);
        if (!word)
            return;
        bool ok = false;
        const int number = word->toInt(&ok, 10);
        if (ok && number >= 1 && number <= 65535)
            into = number;
        else
            refuse(*map_.find(key),
                   QStringLiteral("\"%1\" must be a port, and \"%2\" was found").arg(path_ + key, *word));
    }

    [[nodiscard]] const YamlValue *list(const QString &key)
    {
        known_.append(key);
        const YamlValue *value = map_.find(key);
        if (value == nullptr || value->kind == YamlValue::Kind::Null)
            return nullptr;
        if (value->kind == YamlValue::Kind::List)
            return value;
        refuse(*value, QStringLiteral("\"%1\" must be a list").arg(path_ + key));
        return nullptr;
    }

    void know(const QString &key) { known_.append(key); }
    [[nodiscard]] bool knows(const QString &key) const { return known_.contains(key); }
    [[nodiscard]] const std::optional<Error> &error() const { return error_; }

    std::optional<QString> refuse(const YamlValue &value, const QString &what)
    {
        set(errorAt(fileName_, value.position, what));
        return std::nullopt;
    }

private:
    const QString &fileName_;
    const YamlValue &map_;
    QString path_;
    QStringList known_;
    std::optional<Error> error_;

    void set(Error error)
    {
        if (!error_)
            error_ = std::move(error);
    }
};

/// postgresql_cluster is a map in some versions of the playbook, a list of one map or of one map a key in others.
Result<YamlValue> clusterMap(const YamlValue *value, const QString &fileName)
{
    const auto hint = QStringLiteral("It holds name, primary_port, replica_port, patroni_port and datadir_parent.");
    if (value == nullptr || value->kind == YamlValue::Kind::Null)
        return fail(errorAt(fileName, {}, QStringLiteral("the variable postgresql_cluster is missing"), hint));
    if (value->kind == YamlValue::Kind::Map)
        return *value;
    YamlValue merged = YamlValue::ofMap({});
    merged.position = value->position;
    for (const YamlValue &item : value->items) {
        if (item.kind != YamlValue::Kind::Map)
            return fail(errorAt(fileName, item.position, QStringLiteral("postgresql_cluster must hold maps"), hint));
        for (const YamlEntry &entry : item.entries) {
            if (merged.find(entry.key) != nullptr)
                return fail(errorAt(fileName, entry.position,
                                    QStringLiteral("postgresql_cluster describes a second cluster"),
                                    QStringLiteral("A project is one cluster: import each from a file of its own.")));
            merged.entries.push_back(entry);
        }
    }
    if (value->kind != YamlValue::Kind::List)
        return fail(
            errorAt(fileName, value->position, QStringLiteral("postgresql_cluster must be a map or a list"), hint));
    return merged;
}

QString clusterName(const QString &given, QStringList &notes)
{
    static const QRegularExpression foreign(QStringLiteral("[^a-z0-9_-]"));
    static const QRegularExpression leading(QStringLiteral(R"(\A[^a-z]+)"));
    const QString name = given.trimmed().toLower().replace(foreign, QStringLiteral("_")).remove(leading).left(40);
    if (name != given)
        notes.append(QStringLiteral("The cluster \"%1\" is named \"%2\" here: lower case, digits, _ and - only.")
                         .arg(given, name));
    return name;
}

QString withoutTrailingSlash(QString path)
{
    while (path.size() > 1 && path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return path;
}

Result<> importCluster(const YamlValue &map, const QString &fileName, ImportedProject &imported)
{
    Project &project = imported.project;
    VariableReader reader(fileName, map, QStringLiteral("postgresql_cluster."));
    const std::optional<QString> name = reader.text(QStringLiteral("name"));
    reader.port(QStringLiteral("primary_port"), project.haproxy.primaryPort);
    reader.port(QStringLiteral("replica_port"), project.haproxy.replicaPort);
    reader.port(QStringLiteral("patroni_port"), project.patroni.restPort);
    const std::optional<QString> parent = reader.text(QStringLiteral("datadir_parent"));
    if (reader.error())
        return fail(*reader.error());
    if (!name || name->trimmed().isEmpty())
        return fail(errorAt(fileName, map.position, QStringLiteral("postgresql_cluster has no name"),
                            QStringLiteral("Give it one, such as prod.")));
    project.cluster = clusterName(*name, imported.notes);
    project.postgres.dataParent = withoutTrailingSlash(parent.value_or(QString()).trimmed());
    QStringList unknown;
    for (const YamlEntry &entry : map.entries) {
        if (soundsSecret(entry.key))
            imported.notes.append(secretNote(entry.key, fileName, entry.position.line));
        else if (!reader.knows(entry.key))
            unknown.append(entry.key);
    }
    if (!unknown.isEmpty())
        imported.notes.append(
            QStringLiteral("Not carried over from postgresql_cluster: %1.").arg(unknown.join(QStringLiteral(", "))));
    return {};
}

Result<std::vector<Disk>> importDisks(const YamlValue &list, const QString &fileName)
{
    std::vector<Disk> disks;
    for (const YamlValue &item : list.items) {
        if (item.kind != YamlValue::Kind::Map)
            return fail(errorAt(fileName, item.position, QStringLiteral("disk_list must hold maps"),
                                QStringLiteral("Each has mount_point, device_raw and device_formatted.")));
        VariableReader reader(fileName, item, QStringLiteral("disk_list."));
        const QString point = reader.text(QStringLiteral("mount_point")).value_or(QString());
        const QString raw = reader.text(QStringLiteral("device_raw")).value_or(QString());
        const QString formatted = reader.text(QStringLiteral("device_formatted")).value_or(QString());
        if (reader.error())
            return fail(*reader.error());
        if (point.isEmpty())
            return fail(errorAt(fileName, item.position, QStringLiteral("a disk has no mount_point")));
        // lsblk shows "xvdb", the playbook's users write either form.
        QString device = raw.isEmpty() ? formatted : raw;
        if (!device.isEmpty() && !device.startsWith(QLatin1Char('/')))
            device.prepend(QLatin1String("/dev/"));
        disks.push_back({withoutTrailingSlash(point), device});
    }
    return disks;
}

void noteTheRest(const YamlValue &document, const VariableReader &reader, const QString &fileName, QStringList &notes)
{
    QStringList unknown;
    for (const YamlEntry &entry : document.entries) {
        if (reader.knows(entry.key))
            continue;
        if (soundsSecret(entry.key) || entry.value.tag == QLatin1String("!vault"))
            notes.append(secretNote(entry.key, fileName, entry.position.line));
        else
            unknown.append(entry.key);
    }
    if (!unknown.isEmpty())
        notes.append(QStringLiteral("Not carried over from %1: %2.").arg(fileName, unknown.join(QStringLiteral(", "))));
}

} // namespace

Result<Variables> importVariables(const YamlValue &document, const QString &fileName, ImportedProject &imported)
{
    Project &project = imported.project;
    Variables variables;
    VariableReader reader(fileName, document, {});
    reader.know(QStringLiteral("postgresql_cluster"));
    variables.externalDcs = reader.flag(QStringLiteral("use_external_dcs")).value_or(false);
    const bool addDisk = reader.flag(QStringLiteral("add_disk")).value_or(false);
    const bool addDisks = reader.flag(QStringLiteral("add_disks")).value_or(false);
    const bool ownershipOnly = reader.flag(QStringLiteral("only_change_disk_permissions")).value_or(false);
    const YamlValue *list = reader.list(QStringLiteral("disk_list"));
    if (reader.error())
        return fail(*reader.error());
    const Result<YamlValue> map = clusterMap(document.find(QStringLiteral("postgresql_cluster")), fileName);
    if (!map)
        return fail(map.error());
    if (const Result<> cluster = importCluster(*map, fileName, imported); !cluster)
        return fail(cluster.error());

    if ((addDisk || addDisks) && list != nullptr && !list->items.empty()) {
        const Result<std::vector<Disk>> disks = importDisks(*list, fileName);
        if (!disks)
            return fail(disks.error());
        project.disks.mode = ownershipOnly ? DiskMode::OwnershipOnly : DiskMode::FormatAndMount;
        for (const Disk &disk : *disks)
            project.disks.mountPoints.append(disk.mountPoint);
        if (!ownershipOnly) {
            variables.disks = *disks;
            imported.notes.append(
                QStringLiteral("Device names such as /dev/xvdb can change with a reboot: better name the disks "
                               "by /dev/disk/by-id in hosts[].devices."));
        }
    } else if (addDisk || addDisks) {
        imported.notes.append(QStringLiteral("add_disk is on and disk_list is empty: no disks were carried over."));
    }
    project.postgres.extensions = {QStringLiteral("postgis")};
    imported.notes.append(
        QStringLiteral("PostGIS is installed as the playbook did; for TimescaleDB add \"timescaledb\" to "
                       "postgres.extensions."));
    noteTheRest(document, reader, fileName, imported.notes);
    return variables;
}

} // namespace howdah::ansible
