#include "ui/document/finding_messages.h"

namespace howdah::ui {

std::vector<std::pair<QString, FieldMessage>> messagesOf(const std::vector<Finding> &findings)
{
    std::vector<std::pair<QString, FieldMessage>> messages;
    messages.reserve(findings.size());
    for (const Finding &finding : findings)
        messages.emplace_back(finding.field,
                              FieldMessage{finding.severity == Severity::Problem, finding.text, finding.hint});
    return messages;
}

} // namespace howdah::ui
