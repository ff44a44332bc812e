#pragma once

#include <QString>

#include <compare>
#include <vector>

namespace howdah {

/// A YAML document as plain values that remember where they stood. It keeps yaml-cpp, its nodes and its exceptions
/// inside yaml_parser.cpp and yaml_writer.cpp.

struct YamlPosition {
    int line = 0;   ///< from 1
    int column = 0; ///< from 1, in characters
    auto operator<=>(const YamlPosition &) const = default;
};

struct YamlEntry;

struct YamlValue {
    enum class Kind { Null, Text, List, Map };

    Kind kind = Kind::Null;
    QString text; ///< of Text: the scalar as it reads; numbers and booleans are told apart by who asks
    QString tag;  ///< "!vault"; "" without one
    std::vector<YamlValue> items;
    std::vector<YamlEntry> entries; ///< in the order of the file; keys are unique
    YamlPosition position;

    [[nodiscard]] const YamlValue *find(const QString &key) const; ///< of a Map; null when absent

    [[nodiscard]] static YamlValue ofText(const QString &text);
    [[nodiscard]] static YamlValue ofList(std::vector<YamlValue> items);
    [[nodiscard]] static YamlValue ofMap(std::vector<YamlEntry> entries);
};

struct YamlEntry {
    QString key;
    YamlPosition position; ///< of the key
    YamlValue value;
};

} // namespace howdah
