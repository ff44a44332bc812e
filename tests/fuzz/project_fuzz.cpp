#include "core/project/project_file.h"
#include "core/project/required_secrets.h"
#include "core/project/validation.h"
#include "tests/fuzz/bytes.h"

// A project file may come from anywhere. What could be read is written as a file that reads as the same project; every rule copes with it.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace howdah;
    const Result<Project> project = parseProject(fuzz::bytes(data, size), QStringLiteral("fuzz.howdah"));
    if (!project) {
        fuzz::require(project.error().what.startsWith(QStringLiteral("fuzz.howdah:")));
        return 0;
    }
    const Result<Project> again = parseProject(formatProject(*project), QStringLiteral("fuzz.howdah"));
    fuzz::require(again && *again == *project);
    for (const Finding &finding : validate(*project))
        fuzz::require(!finding.text.isEmpty());
    (void)requiredSecrets(*project);
    return 0;
}
