#include "core/secrets/secrets_json.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace howdah {

QByteArray toJson(const Secrets &secrets)
{
    QJsonObject object;
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        object.insert(it.key(), QString::fromUtf8(it.value().reveal()));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<Secrets> secretsFromJson(const QByteArray &json, const QString &where)
{
    const QString form = QStringLiteral("Expected is one JSON object of names and texts: {\"backup/s3-key\": \"…\"}.");
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = json.left(error.offset).count('\n') + 1;
        return fail(ErrorKind::Parse,
                    QStringLiteral("%1 is no valid JSON: line %2, %3.").arg(where).arg(line).arg(error.errorString()),
                    form);
    }
    if (!document.isObject())
        return fail(ErrorKind::Parse, QStringLiteral("%1 holds no JSON object.").arg(where), form);
    Secrets secrets;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            return fail(ErrorKind::Parse, QStringLiteral("%1: the value of \"%2\" is no text.").arg(where, it.key()),
                        form);
        secrets.insert(it.key(), Secret(it.value().toString()));
    }
    return secrets;
}

} // namespace howdah
