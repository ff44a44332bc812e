#pragma once

#include <QLabel>

namespace howdah::ui {

/// Labels in the voices of the type scale. Their text is plain: nothing that comes from a host is read as markup.
[[nodiscard]] QLabel *titleLabel(const QString &text);
[[nodiscard]] QLabel *textLabel(const QString &text = {}); ///< wraps
[[nodiscard]] QLabel *boldLabel(const QString &text = {});
[[nodiscard]] QLabel *mutedLabel(const QString &text = {}); ///< small, muted, one line
[[nodiscard]] QLabel *codeLabel(const QString &text = {});  ///< fixed width, selectable

/// A label whose text is cut in its middle or end where it does not fit; the whole text is its tooltip then.
class ElidedLabel final : public QWidget {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, Qt::TextElideMode mode = Qt::ElideMiddle, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return text_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString text_;
    Qt::TextElideMode mode_;
};

/// The text with places for a line to end in words too long for a narrow column, as host names and paths are. What is shown so is not
/// to be copied: the places are characters.
[[nodiscard]] QString breakable(const QString &text);

/// "B", "KiB", "MiB", "GiB", "TiB", as in "372 GiB".
[[nodiscard]] QString sizeText(qint64 bytes);
/// "3.8 s", "1 min 12 s", "13 h".
[[nodiscard]] QString durationText(qint64 milliseconds);

} // namespace howdah::ui
