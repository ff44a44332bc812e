#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace howdah {

/// A YAML document as typed values; maps keep the order in which people want to read them.
class YamlNode {
public:
    using List = std::vector<YamlNode>;
    using Map = std::vector<std::pair<QString, YamlNode>>;

    YamlNode(bool value) : value_(value) {}
    YamlNode(int value) : value_(static_cast<qint64>(value)) {}
    YamlNode(qint64 value) : value_(value) {}
    YamlNode(const char *value) : value_(QString::fromUtf8(value)) {}
    YamlNode(QString value) : value_(std::move(value)) {}
    YamlNode(List value) : value_(std::move(value)) {}
    YamlNode(Map value) : value_(std::move(value)) {}

    using Storage = std::variant<bool, qint64, QString, List, Map>;
    [[nodiscard]] const Storage &storage() const { return value_; }

private:
    Storage value_;
};

/// Block style, two spaces. Strings that another reader might take for a number, a boolean or null are quoted.
[[nodiscard]] QByteArray emitYaml(const YamlNode::Map &document);

} // namespace howdah
