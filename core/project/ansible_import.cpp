#include "core/project/ansible_import.h"

#include "core/project/ansible_parts.h"
#include "core/project/required_secrets.h"
#include "core/project/yaml_parser.h"

#include <QRegularExpression>

namespace howdah {

namespace ansible {

namespace {

QString jinjaHint()
{
    return QStringLiteral("Howdah does not evaluate {{ … }}; write the value itself.");
}

/// The name under which our stores keep what the old playbook called `key`; "" when there is no counterpart.
QString secretNameOf(const QString &key)
{
    struct Rule {
        QString pattern;
        const char *name;
    };
    static const std::vector<Rule> rules{
        {QStringLiteral("cipher"), secret_name::repositoryCipher},
        {QStringLiteral("stats|haproxy"), secret_name::haproxyStats},
        {QStringLiteral("replic"), secret_name::replication},
        {QStringLiteral("rewind"), secret_name::rewind},
        {QStringLiteral("(aws|s3|repo).*secret|secret.*key"), secret_name::s3KeySecret},
        {QStringLiteral("(aws|s3|repo).*key|access_key"), secret_name::s3Key},
        {QStringLiteral("(super|postgres|admin|pg).*pass"), secret_name::superuser},
    };
    for (const Rule &rule : rules) {
        if (key.toLower().contains(QRegularExpression(rule.pattern)))
            return QLatin1String(rule.name);
    }
    return {};
}

Result<YamlValue> parseVariables(const QByteArray &text, const QString &fileName)
{
    if (text.startsWith("$ANSIBLE_VAULT"))
        return fail(errorAt(fileName, {1, 1}, QStringLiteral("the file is encrypted with ansible-vault"),
                            QStringLiteral("Import a decrypted copy: ansible-vault view %1 > copy.").arg(fileName)));
    Result<YamlValue> document = parseYaml(text, fileName);
    // Without quotes YAML takes {{ x }} for a map inside a map, and says so in words that help nobody.
    if (!document && text.contains("{{")) {
        Error error = document.error();
        error.hint = jinjaHint();
        return fail(error);
    }
    if (document && document->kind != YamlValue::Kind::Map)
        return fail(errorAt(fileName, document->kind == YamlValue::Kind::Null ? YamlPosition() : document->position,
                            QStringLiteral("the file is not a map of variables"),
                            QStringLiteral("Import group_vars/all/vars.yml of the playbook.")));
    return document;
}

} // namespace

Error jinjaError(const QString &fileName, YamlPosition position, const QString &key)
{
    return errorAt(fileName, position, QStringLiteral("\"%1\" is a Jinja expression").arg(key), jinjaHint());
}

QString secretNote(const QString &key, const QString &fileName, int line)
{
    const QString place =
        QStringLiteral("%1:%2: \"%3\" is a secret and stays out of the project file").arg(fileName).arg(line).arg(key);
    if (key.startsWith(QLatin1String("ansible_")))
        return place + QStringLiteral("; howdahctl asks for SSH and sudo passwords when it connects.");
    const QString name = secretNameOf(key);
    if (name.isEmpty())
        return place + QStringLiteral("; Howdah has no use for it.");
    if (name == QLatin1String(secret_name::s3Key) || name == QLatin1String(secret_name::s3KeySecret))
        return place + QStringLiteral("; howdahctl asks for \"%1\" or reads it from --secrets.").arg(name);
    return place + QStringLiteral("; Howdah makes a new one, unless --secrets has the old one as \"%1\".").arg(name);
}

} // namespace ansible

Result<ImportedProject> importAnsible(const QByteArray &hostsCfg, const QString &hostsName, const QByteArray &varsYml,
                                      const QString &varsName)
{
    const Result<Inventory> inventory = parseInventory(hostsCfg, hostsName);
    if (!inventory)
        return fail(inventory.error());
    const Result<YamlValue> document = ansible::parseVariables(varsYml, varsName);
    if (!document)
        return fail(document.error());

    ImportedProject imported{newProject(), {}};
    const Result<ansible::Variables> variables = ansible::importVariables(*document, varsName, imported);
    if (!variables)
        return fail(variables.error());
    if (const Result<> hosts = ansible::importHosts(*inventory, hostsName, *variables, imported); !hosts)
        return fail(hosts.error());

    imported.notes.append(
        QStringLiteral("The backup repository stood in the playbook's pgbackrest_*.conf templates: fill in "
                       "\"backup\" (type, bucket, endpoint, region)."));
    imported.notes.append(
        QStringLiteral("Clients other than the project's hosts are let in by postgres.client_networks only."));
    imported.notes.append(
        QStringLiteral("The playbook updated the operating system and rebooted; switch on os.upgrade and "
                       "os.allow_reboot for the same."));
    imported.notes.append(QStringLiteral("HAProxy's statistics page listens on 127.0.0.1; for another address set "
                                         "haproxy.stats_bind and haproxy.stats_user."));
    return imported;
}

} // namespace howdah
