#include "core/base/secret.h"

namespace howdah {

Secret::~Secret()
{
    // Shared buffers belong to the other holder too; the last one wipes.
    if (value_.isDetached() && !value_.isEmpty()) {
        volatile char *bytes = value_.data();
        for (qsizetype i = 0; i < value_.size(); ++i)
            bytes[i] = 0;
    }
}

} // namespace howdah
