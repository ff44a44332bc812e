#include "core/facts/gather.h"
#include "core/facts/json.h"
#include "core/facts/look_inside.h"
#include "tests/fuzz/bytes.h"

// What a host prints is foreign: whatever it is, the answer is facts or an error, never a crash or an endless loop.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace howdah;
    const QByteArray bytes = fuzz::bytes(data, size);
    const Result<HostFacts> facts = parseFacts(QStringLiteral("fuzz"), bytes);
    fuzz::require(facts || !facts.error().what.isEmpty());
    const Result<DiskInside> inside = parseInside({}, bytes);
    fuzz::require(inside || !inside.error().what.isEmpty());
    fuzz::require(withBigIntegersQuoted(bytes).size() >= bytes.size());
    return 0;
}
