#pragma once

#include <vector>

namespace howdah::ui {

struct ColumnWish {
    int wanted = 0;  ///< everything in it is readable
    int minimum = 0; ///< the least that still makes sense
};

/// Shares the width of a table: what is too little is taken from the columns that can give most, what is left over goes to all in
/// proportion. Adds up to `available`, unless not even the minima fit. Pure.
[[nodiscard]] std::vector<int> columnWidths(const std::vector<ColumnWish> &wishes, int available);

} // namespace howdah::ui
