#include "ui/wizard/hosts/column_widths.h"

#include <QtGlobal>

#include <algorithm>
#include <numeric>

namespace howdah::ui {

namespace {

/// Adds `amount` in the given proportions, to the last pixel.
void share(std::vector<int> &widths, const std::vector<int> &weights, int amount)
{
    int left = std::accumulate(weights.begin(), weights.end(), 0);
    for (std::size_t i = 0; i < widths.size() && left > 0; ++i) {
        const int part = static_cast<int>(static_cast<qint64>(amount) * weights[i] / left);
        widths[i] += part;
        amount -= part;
        left -= weights[i];
    }
}

} // namespace

std::vector<int> columnWidths(const std::vector<ColumnWish> &wishes, int available)
{
    std::vector<int> widths;
    std::vector<int> slack;
    for (const ColumnWish &wish : wishes) {
        widths.push_back(std::max(wish.wanted, wish.minimum));
        slack.push_back(widths.back() - wish.minimum);
    }
    const int total = std::accumulate(widths.begin(), widths.end(), 0);
    const int give = std::accumulate(slack.begin(), slack.end(), 0);
    if (available >= total)
        share(widths, std::vector<int>(widths), available - total);
    else if (total - available <= give)
        share(widths, slack, available - total);
    else
        std::transform(wishes.begin(), wishes.end(), widths.begin(),
                       [](const ColumnWish &wish) { return wish.minimum; });
    return widths;
}

} // namespace howdah::ui
