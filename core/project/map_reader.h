#pragma once

#include "core/base/error.h"
#include "core/project/yaml_value.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>

namespace howdah {

/// Collects what is wrong while a document is read and keeps the error that stands first in the file.
class ReadErrors {
public:
    explicit ReadErrors(QString fileName) : fileName_(std::move(fileName)) {}

    void add(YamlPosition position, const QString &what, const QString &hint = {});
    [[nodiscard]] const std::optional<Error> &first() const { return first_; }

private:
    QString fileName_;
    YamlPosition position_;
    std::optional<Error> first_;
};

/// Reads one map of a document key by key. A key that is absent leaves its target as it is; a key that nobody asked
/// for is an error (see finish). `path` names the map in messages: "backup.s3", "" for the whole file.
class MapReader {
public:
    MapReader(const YamlValue &value, QString path, ReadErrors &errors);

    void text(const QString &key, QString &into);
    void boolean(const QString &key, bool &into);
    void integer(const QString &key, int &into);
    void integer(const QString &key, qint64 &into);
    void texts(const QString &key, QStringList &into);
    void textMap(const QString &key, QMap<QString, QString> &into);

    template <typename Enum> using Choices = std::initializer_list<std::pair<const char *, Enum>>;
    template <typename Enum> void choice(const QString &key, Enum &into, Choices<Enum> choices);

    void map(const QString &key, const std::function<void(MapReader &)> &read);
    /// A list of maps: `read` is called for each.
    void maps(const QString &key, const std::function<void(MapReader &)> &read);

    /// Complains of keys that nobody asked for. To be called last; map() and maps() do it for their maps.
    void finish();

    void complain(const QString &key, const QString &what, const QString &hint = {});

private:
    const YamlValue *take(const QString &key);
    [[nodiscard]] const YamlValue *takeScalar(const QString &key, const QString &expected);
    [[nodiscard]] QString pathOf(const QString &key) const;
    void wrongType(const QString &where, const YamlValue &value, const QString &expected);
    [[nodiscard]] bool isText(const QString &where, const YamlValue &value, const QString &expected);
    void unknownChoice(const QString &key, const YamlValue &value, const QStringList &known);

    const YamlValue &value_;
    QString path_;
    ReadErrors &errors_;
    QStringList known_;
};

template <typename Enum> void MapReader::choice(const QString &key, Enum &into, Choices<Enum> choices)
{
    QStringList known;
    for (const auto &entry : choices)
        known.append(QLatin1String(entry.first));
    const YamlValue *value = takeScalar(key, QStringLiteral("one of ") + known.join(QStringLiteral(", ")));
    if (value == nullptr)
        return;
    for (const auto &[word, meaning] : choices) {
        if (value->text == QLatin1String(word)) {
            into = meaning;
            return;
        }
    }
    unknownChoice(key, *value, known);
}

} // namespace howdah
