#include "core/facts/gather.h"
#include "core/facts/json.h"

#include <cstddef>
#include <cstdint>

// What a host prints is foreign: whatever it is, the answer is facts or an error, never a crash or an endless loop.
// The seeds are tests/cases/facts/hosts/.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto facts = howdah::parseFacts(QStringLiteral("fuzz"), bytes);
    const QByteArray quoted = howdah::withBigIntegersQuoted(bytes);
    return facts && quoted.size() < bytes.size() ? -1 : 0;
}
