#include "core/project/ansible_inventory.h"

#include "core/project/inventory_words.h"
#include "core/project/yaml_parser.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace howdah {

namespace {

constexpr std::size_t mostHosts = 500;

const auto ungrouped = QStringLiteral("ungrouped");

class InventoryParser {
public:
    explicit InventoryParser(const QString &fileName) : fileName_(fileName) {}

    Result<Inventory> parse(const QByteArray &text)
    {
        int number = 0;
        for (const QByteArray &bytes : text.split('\n')) {
            line_ = ++number;
            QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
            const QString line = decoder(bytes);
            if (decoder.hasError())
                return failed(1, QStringLiteral("the line is not valid UTF-8"),
                              QStringLiteral("Save the file as UTF-8."));
            if (const Result<> taken = takeLine(line); !taken)
                return fail(taken.error());
        }
        if (const Result<> checked = checkChildren(); !checked)
            return fail(checked.error());
        return inventory_;
    }

private:
    enum class Section { Hosts, Children, Variables };
    struct ChildReference {
        QString parent;
        QString child;
        YamlPosition position;
    };

    QString fileName_;
    Inventory inventory_;
    std::vector<ChildReference> references_;
    Section section_ = Section::Hosts;
    QString group_ = ungrouped;
    int line_ = 0;

    [[nodiscard]] tl::unexpected<Error> failed(qsizetype column, const QString &what, const QString &hint = {}) const
    {
        return fail(errorAt(fileName_, {line_, static_cast<int>(column)}, what, hint));
    }

    InventoryGroup &group(const QString &name)
    {
        const auto found = std::find_if(inventory_.groups.begin(), inventory_.groups.end(),
                                        [&](const InventoryGroup &g) { return g.name == name; });
        return found != inventory_.groups.end() ? *found : inventory_.groups.emplace_back(InventoryGroup{name, {}, {}});
    }

    Result<> takeLine(const QString &line)
    {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(QLatin1Char('#')) || trimmed.startsWith(QLatin1Char(';')))
            return {};
        if (trimmed == QLatin1String("---") || trimmed == QLatin1String("all:"))
            return failed(1, QStringLiteral("this is an inventory in YAML"),
                          QStringLiteral("Only the INI form is read, as the playbook's hosts.cfg has it."));
        static const QRegularExpression header(QStringLiteral(R"(\A\[([^\]:\s]+)(?::([a-z]+))?\]\s*([#;].*)?\z)"));
        const QRegularExpressionMatch match = header.match(trimmed);
        if (match.hasMatch())
            return openSection(match.captured(1), match.captured(2));
        const qsizetype column = line.indexOf(trimmed) + 1;
        static const QRegularExpression host(QStringLiteral(R"(\A\[[^\]]*\][^\s#;])"));
        if (trimmed.startsWith(QLatin1Char('[')) && !host.match(trimmed).hasMatch())
            return failed(column, QStringLiteral("\"%1\" is not a section").arg(trimmed),
                          QStringLiteral("Ansible knows [group], [group:children] and [group:vars]."));
        switch (section_) {
        case Section::Hosts: return takeHosts(line);
        case Section::Children: return takeChild(line, column);
        case Section::Variables: return takeVariable(line, column);
        }
        return {};
    }

    Result<> openSection(const QString &name, const QString &kind)
    {
        if (kind.isEmpty() || kind == QLatin1String("hosts"))
            section_ = Section::Hosts;
        else if (kind == QLatin1String("children"))
            section_ = Section::Children;
        else if (kind == QLatin1String("vars"))
            section_ = Section::Variables;
        else
            return failed(1, QStringLiteral("unknown kind of section \":%1\"").arg(kind),
                          QStringLiteral("Ansible knows [group], [group:children] and [group:vars]."));
        group_ = name;
        group(name);
        return {};
    }

    Result<> takeHosts(const QString &line)
    {
        const Result<std::vector<InventoryWord>> words = splitInventoryLine(line);
        if (!words)
            return failed(line.size(), words.error().what);
        if (words->empty())
            return {};
        const InventoryWord &pattern = words->front();
        if (pattern.text.contains(QLatin1Char('=')) || pattern.text.endsWith(QLatin1Char(':')))
            return failed(
                pattern.column, QStringLiteral("\"%1\" stands where a host name belongs").arg(pattern.text),
                QStringLiteral("A line begins with the host; variables of a group belong in [%1:vars].").arg(group_));
        InventoryVariables variables;
        for (std::size_t i = 1; i < words->size(); ++i) {
            const InventoryWord &word = (*words)[i];
            const qsizetype equals = word.text.indexOf(QLatin1Char('='));
            if (equals <= 0)
                return failed(word.column, QStringLiteral("\"%1\" is not of the form variable=value").arg(word.text),
                              QStringLiteral("Put a value with blanks in quotes."));
            variables.insert(word.text.left(equals), {word.text.mid(equals + 1), {line_, word.column}});
        }
        return addHosts(pattern, variables);
    }

    Result<> addHosts(const InventoryWord &word, InventoryVariables variables)
    {
        static const QRegularExpression withPort(QStringLiteral(R"(\A((?:[^:\[\]]|\[[^\]]*\])+):([0-9]+)\z)"));
        QString pattern = word.text;
        if (const QRegularExpressionMatch match = withPort.match(pattern); match.hasMatch()) {
            pattern = match.captured(1);
            const auto port = QStringLiteral("ansible_port");
            if (!variables.contains(port))
                variables.insert(port, {match.captured(2), {line_, word.column}});
        }
        const Result<QStringList> names = expandInventoryPattern(pattern, static_cast<int>(mostHosts));
        if (!names)
            return failed(word.column, names.error().what, names.error().hint);
        for (const QString &name : *names)
            addHost(name, word.column, variables);
        if (inventory_.hosts.size() > mostHosts)
            return failed(word.column, QStringLiteral("more than %1 hosts").arg(mostHosts));
        return {};
    }

    void addHost(const QString &name, int column, const InventoryVariables &variables)
    {
        auto host = std::find_if(inventory_.hosts.begin(), inventory_.hosts.end(),
                                 [&](const InventoryHost &h) { return h.name == name; });
        if (host == inventory_.hosts.end())
            host = inventory_.hosts.insert(inventory_.hosts.end(), {name, {line_, column}, {}, {}});
        if (!host->groups.contains(group_))
            host->groups.append(group_);
        for (auto it = variables.begin(); it != variables.end(); ++it)
            host->variables.insert(it.key(), it.value());
    }

    Result<> takeChild(const QString &line, qsizetype column)
    {
        const Result<std::vector<InventoryWord>> words = splitInventoryLine(line);
        if (!words || words->size() != 1)
            return failed(column, QStringLiteral("[%1:children] takes one group a line").arg(group_));
        group(group_).children.append(words->front().text);
        references_.push_back({group_, words->front().text, {line_, static_cast<int>(column)}});
        return {};
    }

    Result<> takeVariable(const QString &line, qsizetype column)
    {
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        const QString key = line.left(equals).trimmed();
        if (equals < 0 || key.isEmpty())
            return failed(column, QStringLiteral("\"%1\" is not of the form variable=value").arg(line.trimmed()));
        group(group_).variables.insert(key, {inventoryValue(line.mid(equals + 1)), {line_, static_cast<int>(column)}});
        return {};
    }

    Result<> checkChildren()
    {
        for (const ChildReference &reference : references_) {
            line_ = reference.position.line;
            if (inventory_.findGroup(reference.child) == nullptr)
                return failed(reference.position.column,
                              QStringLiteral("[%1:children] names the group \"%2\", which does not exist")
                                  .arg(reference.parent, reference.child));
            if (reference.child == reference.parent
                || inventory_.ancestors({reference.parent}).contains(reference.child))
                return failed(reference.position.column,
                              QStringLiteral("the group \"%1\" contains itself").arg(reference.child));
        }
        return {};
    }
};

} // namespace

const InventoryGroup *Inventory::findGroup(const QString &name) const
{
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&](const InventoryGroup &g) { return g.name == name; });
    return found == groups.end() ? nullptr : &*found;
}

QStringList Inventory::ancestors(const QStringList &of) const
{
    QStringList found;
    QStringList level = of;
    while (!level.isEmpty()) {
        QStringList next;
        for (const InventoryGroup &candidate : groups) {
            const bool parent = std::any_of(candidate.children.begin(), candidate.children.end(),
                                            [&](const QString &child) { return level.contains(child); });
            if (parent && !found.contains(candidate.name))
                next.append(candidate.name);
        }
        found += next;
        level = next;
    }
    found.removeAll(QStringLiteral("all"));
    return found;
}

InventoryVariables Inventory::variablesOf(const InventoryHost &host) const
{
    InventoryVariables variables = host.variables;
    for (const QString &name : host.groups + ancestors(host.groups) + QStringList{QStringLiteral("all")}) {
        const InventoryGroup *group = findGroup(name);
        if (group == nullptr)
            continue;
        for (auto it = group->variables.begin(); it != group->variables.end(); ++it) {
            if (!variables.contains(it.key()))
                variables.insert(it.key(), it.value());
        }
    }
    return variables;
}

Result<Inventory> parseInventory(const QByteArray &text, const QString &fileName)
{
    if (text.size() > yamlSizeLimit)
        return fail(errorAt(fileName, {},
                            QStringLiteral("the file is larger than the limit of %1 bytes").arg(yamlSizeLimit),
                            QStringLiteral("Is this the right file?")));
    if (text.startsWith("$ANSIBLE_VAULT"))
        return fail(errorAt(fileName, {1, 1}, QStringLiteral("the file is encrypted with ansible-vault"),
                            QStringLiteral("Import a decrypted copy: ansible-vault view %1 > copy.").arg(fileName)));
    return InventoryParser(fileName).parse(text.startsWith("\xEF\xBB\xBF") ? text.mid(3) : text);
}

} // namespace howdah
