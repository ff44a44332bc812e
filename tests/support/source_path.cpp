#include "tests/support/source_path.h"

namespace howdah::test {

QString sourcePath(const QString &relative)
{
    return QStringLiteral(HOWDAH_SOURCE_DIR) + relative;
}

} // namespace howdah::test
