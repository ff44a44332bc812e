#include "core/project/project_file.h"

#include "core/project/project_writer.h"
#include "core/project/reader_v1.h"
#include "core/project/yaml_parser.h"
#include "core/project/yaml_writer.h"

#include <QFile>
#include <QSaveFile>

namespace howdah {

namespace {

const auto formatKey = QStringLiteral("howdah");

tl::unexpected<Error> notAProject(const QString &fileName, YamlPosition position, const QString &what)
{
    return fail(errorAt(
        fileName, position, what,
        QStringLiteral("A project file begins with \"howdah: %1\"; `howdahctl new` writes one.").arg(projectFormat)));
}

Result<int> formatOf(const YamlValue &document, const QString &fileName)
{
    if (document.kind == YamlValue::Kind::Null)
        return notAProject(fileName, {}, QStringLiteral("the file is empty"));
    if (document.kind != YamlValue::Kind::Map)
        return notAProject(fileName, document.position, QStringLiteral("the file is not a map of settings"));
    const YamlValue *format = document.find(formatKey);
    if (format == nullptr)
        return notAProject(fileName, document.position, QStringLiteral("the key \"howdah\" is missing"));
    bool ok = false;
    const int number = format->text.toInt(&ok, 10);
    if (!ok || number < 1)
        return notAProject(fileName, format->position, QStringLiteral("\"howdah\" must be the number of the format"));
    return number;
}

} // namespace

Result<Project> parseProject(const QByteArray &text, const QString &fileName)
{
    const Result<YamlValue> document = parseYaml(text, fileName);
    if (!document)
        return fail(document.error());
    const Result<int> format = formatOf(*document, fileName);
    if (!format)
        return fail(format.error());
    switch (*format) {
    case 1: return readProjectV1(*document, fileName);
    default:
        return fail(errorAt(fileName, document->find(formatKey)->position,
                            QStringLiteral("the file has format %1, and this Howdah reads formats up to %2")
                                .arg(*format)
                                .arg(projectFormat),
                            QStringLiteral("Open it with a newer Howdah.")));
    }
}

QByteArray formatProject(const Project &project)
{
    return writeYaml(projectDocument(project));
}

Result<Project> loadProject(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, QStringLiteral("%1: cannot be read: %2").arg(fileName, file.errorString()));
    // One byte past the limit is enough for parseProject to refuse; the rest of a disk image stays unread.
    const QByteArray text = file.read(yamlSizeLimit + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::Io, QStringLiteral("%1: cannot be read: %2").arg(fileName, file.errorString()));
    return parseProject(text, fileName);
}

Result<> saveProject(const Project &project, const QString &fileName)
{
    QSaveFile file(fileName);
    const QByteArray text = formatProject(project);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(ErrorKind::Io, QStringLiteral("%1: cannot be written: %2").arg(fileName, file.errorString()),
                    QStringLiteral("The file is as it was before."));
    return {};
}

} // namespace howdah
