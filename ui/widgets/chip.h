#pragma once

#include "ui/widgets/glyph.h"

#include <QList>
#include <QMetaType>
#include <QWidget>

#include <optional>

namespace howdah::ui {

/// A small framed word: a role, a state, a count.
struct Chip {
    QString text;
    Tone tone = Tone::Neutral;
    std::optional<State> state{}; ///< its picture, before the text
    Glyph glyph = Glyph::None;
    bool outlined = false; ///< no background: a replica
    bool operator==(const Chip &) const = default;
};

[[nodiscard]] Chip stateChip(State state, const QString &text);
[[nodiscard]] Chip leaderChip(const QString &text);
[[nodiscard]] Chip replicaChip(const QString &text);
[[nodiscard]] Chip etcdChip(const QString &text);
[[nodiscard]] Chip balancerChip(const QString &text);

[[nodiscard]] QSize chipSize(const Chip &chip, const QFont &font);
/// Draws it at the left of the rectangle, in the middle of its height; elided where it does not fit. Returns what it covered.
QRect paintChip(QPainter *painter, const QRect &rect, const Chip &chip, const QFont &font, const Tokens &tokens);

/// A chip as a widget.
class ChipLabel final : public QWidget {
    Q_OBJECT

public:
    explicit ChipLabel(Chip chip = {}, QWidget *parent = nullptr);

    void setChip(const Chip &chip);
    [[nodiscard]] const Chip &chip() const { return chip_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip chip_;
};

} // namespace howdah::ui

Q_DECLARE_METATYPE(QList<howdah::ui::Chip>)
