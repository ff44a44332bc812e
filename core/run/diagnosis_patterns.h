#pragma once

#include <QStringView>

#include <span>

namespace howdah {

/// One known failure: what a line looks like, what it means, what helps. %1 and %2 in the texts are the expression's captures.
struct FailurePattern {
    QStringView expression;
    QStringView cause;
    QStringView hint;
};

/// Most decisive first: where several match, the cause stands above its consequences.
[[nodiscard]] std::span<const FailurePattern> failurePatterns();

} // namespace howdah
