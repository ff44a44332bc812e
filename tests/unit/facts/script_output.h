#pragma once

#include <QByteArray>

#include <initializer_list>
#include <utility>

namespace howdah::test {

/// What the fact script would print: the given sections, with a host section before them unless one is given, and the end.
inline QByteArray scriptOutput(std::initializer_list<std::pair<QByteArray, QByteArray>> sections)
{
    const QByteArray mark = "4ee38f45-050c-4fcf-be2a-32b22cc2b87e";
    const auto frame = [&mark](const QByteArray &name) { return "\n== " + mark + ' ' + name + '\n'; };
    QByteArray output = "\nhowdah-facts 1 " + mark + '\n';
    bool hasHost = false;
    for (const auto &[name, body] : sections)
        hasHost = hasHost || name == "host";
    if (!hasHost)
        output += frame("host") + "clock=1795387291519\n";
    for (const auto &[name, body] : sections)
        output += frame(name) + body;
    return output + frame("end");
}

} // namespace howdah::test
