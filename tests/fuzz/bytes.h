#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What libFuzzer calls with each input. 0: the input was of use; -1: not to be kept in the corpus.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace howdah::fuzz {

[[nodiscard]] inline QByteArray bytes(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// A property that holds whatever the input is; else the run ends as a crash, with the input kept.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace howdah::fuzz
