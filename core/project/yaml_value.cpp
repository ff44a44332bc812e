#include "core/project/yaml_value.h"

#include <algorithm>

namespace howdah {

const YamlValue *YamlValue::find(const QString &key) const
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const YamlEntry &e) { return e.key == key; });
    return found == entries.end() ? nullptr : &found->value;
}

YamlValue YamlValue::ofText(const QString &text)
{
    YamlValue value;
    value.kind = Kind::Text;
    value.text = text;
    return value;
}

YamlValue YamlValue::ofList(std::vector<YamlValue> items)
{
    YamlValue value;
    value.kind = Kind::List;
    value.items = std::move(items);
    return value;
}

YamlValue YamlValue::ofMap(std::vector<YamlEntry> entries)
{
    YamlValue value;
    value.kind = Kind::Map;
    value.entries = std::move(entries);
    return value;
}

} // namespace howdah
