#pragma once

#include <QStringList>

namespace howdah {

/// Why a command failed, as far as its output tells.
struct Diagnosis {
    QString cause;        ///< half a sentence, without a full stop; empty when nothing known was found
    QString hint;         ///< what to do next; may be empty
    QStringList evidence; ///< the decisive line(s), as they stand in the output
    bool operator==(const Diagnosis &) const = default;
};

/// What is known of a failed command. Lines without line feeds, oldest first.
struct FailureOutput {
    QStringList lines;       ///< the end of all output, in the order in which it came
    QStringList errorLines;  ///< those of them that came on stderr
    QStringList diagnostics; ///< what the step's diagnose command printed
};

/// Finds the decisive lines: by the table of known failures (diagnosis_patterns.cpp), else the last line that sounds like an
/// error, else the last one at all. Pure.
[[nodiscard]] Diagnosis diagnose(const FailureOutput &output);

} // namespace howdah
