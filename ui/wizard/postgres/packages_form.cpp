#include "ui/widgets/file_field.h"
#include "ui/wizard/postgres/postgres_page.h"
#include "ui/wizard/postgres/sections.h"

namespace howdah::ui {

namespace {

/// "postgresql = percona-postgresql-17", a component a line.
QString namesText(const Project &project)
{
    QStringList lines;
    const QMap<QString, QString> &names = project.packages.repository.packageNames;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        lines << QStringLiteral("%1 = %2").arg(it.key(), it.value());
    return lines.join(QLatin1Char('\n'));
}

QMap<QString, QString> namesOf(const QString &text)
{
    QMap<QString, QString> names;
    for (const QString &line : FieldBindings::linesOf(text)) {
        const auto equals = line.indexOf(QLatin1Char('='));
        const QString component = line.left(equals).trimmed();
        if (!component.isEmpty())
            names.insert(component, equals < 0 ? QString() : line.mid(equals + 1).trimmed());
    }
    return names;
}

bool sameNames(const QString &typed, const QString &value)
{
    return namesOf(typed) == namesOf(value);
}

QPlainTextEdit *smallText(int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + 14);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    return edit;
}

void addRepositoryFields(Form *form, FieldBindings &bindings)
{
    QPlainTextEdit *definition = smallText(5);
    const auto definitionField = QStringLiteral("packages.repository.definition");
    form->addField(definitionField, PostgresPage::tr("Definition"), definition,
                   PostgresPage::tr("The text of a .sources (deb822) or .repo file, as it is laid down on the hosts."));
    bindings.bind(
        definition, definitionField, PostgresPage::tr("Describe the repository"),
        [](auto &project) -> auto & { return project.packages.repository.definition; });

    auto *key = new FileField(PostgresPage::tr("Signing key"),
                              PostgresPage::tr("Keys (*.asc *.gpg *.pgp *.key);;All files (*)"));
    const auto keyField = QStringLiteral("packages.repository.key_file");
    form->addField(keyField, PostgresPage::tr("Signing key"), key,
                   PostgresPage::tr("A file on this computer. Empty: the hosts trust the repository already."));
    bindings.bind(
        key->edit(), keyField, PostgresPage::tr("Choose the signing key"),
        [](auto &project) -> auto & { return project.packages.repository.keyFile; });

    QPlainTextEdit *names = smallText(3);
    const auto namesField = QStringLiteral("packages.repository.names");
    names->setPlaceholderText(QStringLiteral("postgresql = vendor-postgresql-17"));
    form->addField(namesField, PostgresPage::tr("Package names"), names,
                   PostgresPage::tr("Where the vendor’s names differ: component = packages, one a line."));
    bindings.bindText(
        names, namesField, PostgresPage::tr("Name the vendor’s packages"), &namesText,
        [](Project &project, const QString &text) { project.packages.repository.packageNames = namesOf(text); },
        &sameNames);

    auto *programs = new QLineEdit;
    const auto programsField = QStringLiteral("packages.repository.bin_dir");
    form->addField(programsField, PostgresPage::tr("Programs in"), programs,
                   PostgresPage::tr("Where that build keeps the program postgres. Empty: as the distribution."));
    bindings.bind(
        programs, programsField, PostgresPage::tr("Change the place of the programs"),
        [](auto &project) -> auto & { return project.packages.repository.binDir; });

    bindings.follow([form](const Project &project) {
        const PackageSettings &packages = project.packages;
        // A repository that is described and not used is warned about; then it must be seen to be removed.
        const bool visible = packages.source == PackageSource::Custom || !(packages.repository == CustomRepository());
        for (const char *field : {"definition", "key_file", "names", "bin_dir"})
            form->setFieldVisible(QStringLiteral("packages.repository.") + QLatin1String(field), visible);
    });
}

} // namespace

void addPackagesForm(FormPage &page, Workspace &, FieldBindings &bindings)
{
    Form *form = page.addForm(PostgresPage::tr("Packages"));
    auto *version = new QSpinBox;
    version->setRange(0, 999999);
    version->setSpecialValueText(PostgresPage::tr("what the source offers"));
    version->setMaximumWidth(220);
    form->addField(QStringLiteral("postgres.version"), PostgresPage::tr("PostgreSQL version"), version,
                   PostgresPage::tr("The major version, such as 17. It cannot be changed by Deploy later."));
    bindings.bind(
        version, QStringLiteral("postgres.version"), PostgresPage::tr("Choose the version"),
        [](auto &project) -> auto & { return project.postgres.version; });

    auto *source = new QComboBox;
    source->addItem(PostgresPage::tr("The distribution’s own packages"), static_cast<int>(PackageSource::Distribution));
    source->addItem(PostgresPage::tr("PostgreSQL’s repository (PGDG)"), static_cast<int>(PackageSource::Pgdg));
    source->addItem(PostgresPage::tr("Another repository"), static_cast<int>(PackageSource::Custom));
    source->setMaximumWidth(320);
    form->addField(QStringLiteral("packages.source"), PostgresPage::tr("&Package source"), source);
    bindings.bind(
        source, QStringLiteral("packages.source"), PostgresPage::tr("Choose the package source"),
        [](auto &project) -> auto & { return project.packages.source; });
    addRepositoryFields(form, bindings);

    auto *extra = new QLineEdit;
    extra->setPlaceholderText(QStringLiteral("htop, sysstat"));
    form->addField(QStringLiteral("packages.extra"), PostgresPage::tr("Further packages"), extra,
                   PostgresPage::tr("Installed on every host, by their names there."));
    bindings.bindWords(
        extra, QStringLiteral("packages.extra"), PostgresPage::tr("Name further packages"),
        [](auto &project) -> auto & { return project.packages.extra; });
}

} // namespace howdah::ui
