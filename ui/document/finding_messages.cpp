#include "ui/document/finding_messages.h"

#include "ui/document/sentence.h"

namespace howdah::ui {

std::vector<std::pair<QString, FieldMessage>> messagesOf(const Project &project, const std::vector<Finding> &findings)
{
    std::vector<std::pair<QString, FieldMessage>> messages;
    messages.reserve(findings.size());
    for (const Finding &finding : findings)
        messages.emplace_back(finding.field, FieldMessage{finding.severity == Severity::Problem,
                                                          sentence(project, finding.text), finding.hint});
    return messages;
}

} // namespace howdah::ui
