#pragma once

#include <QString>

#include <vector>

namespace howdah::ui {

enum class DiffKind { Same, Added, Removed, Gap };

/// One row of a diff. Line numbers count from 1; 0 = the line is not on that side.
struct DiffLine {
    DiffKind kind = DiffKind::Same;
    int before = 0;
    int after = 0;
    QString text; ///< of a gap: the section that follows, as YAML and INI name it
    bool operator==(const DiffLine &) const = default;
};

/// A file as it is and as it would be, both redacted, with their unified diff.
struct DiffText {
    QString name; ///< path; says how it is coloured
    QString before;
    QString after;
    QString unified;
    bool operator==(const DiffText &) const = default;
};

/// The changed lines with their surroundings; a Gap stands for what is left out.
[[nodiscard]] std::vector<DiffLine> changedLines(const DiffText &diff);
/// Every line of the file as it would be; removed ones in their places.
[[nodiscard]] std::vector<DiffLine> wholeFile(const DiffText &diff);

struct DiffPair {
    DiffLine left;
    DiffLine right; ///< kind Gap on both, or before/after 0 where a side has no line
};
/// The changed lines, removed beside added.
[[nodiscard]] std::vector<DiffPair> sideBySide(const std::vector<DiffLine> &lines);

[[nodiscard]] int countOf(const std::vector<DiffLine> &lines, DiffKind kind);

} // namespace howdah::ui
