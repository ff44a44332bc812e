#include "core/project/ansible_import.h"
#include "core/project/project_file.h"
#include "core/project/validation.h"
#include "tests/fuzz/bytes.h"

// The input is an inventory, a line of dashes, and the variables. What is imported can be written and read again.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace howdah;
    const QByteArray bytes = fuzz::bytes(data, size);
    const QByteArray border = "\n---8<---\n";
    const qsizetype at = bytes.indexOf(border);
    const QByteArray hosts = at < 0 ? bytes : bytes.left(at);
    const QByteArray variables = at < 0 ? QByteArray() : bytes.mid(at + border.size());
    const Result<ImportedProject> imported =
        importAnsible(hosts, QStringLiteral("hosts.cfg"), variables, QStringLiteral("vars.yml"));
    if (!imported)
        return 0;
    (void)validate(imported->project);
    const Result<Project> again = parseProject(formatProject(imported->project), QStringLiteral("fuzz.howdah"));
    fuzz::require(again && *again == imported->project);
    return 0;
}
