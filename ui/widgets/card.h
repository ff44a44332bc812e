#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>

class QLabel;
class QHBoxLayout;
class QVBoxLayout;

namespace howdah::ui {

/// A framed piece of a page with a title line: what a page is made of. With a tone, frame and head take its colours.
class Card final : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note);      ///< small, beside the title
    void setAside(const QString &aside);    ///< small, at the right: "read 14:06:12 UTC"
    void addToHead(QWidget *widget);        ///< at the right end of the title line
    void setTone(std::optional<Tone> tone); ///< nullopt = plain
    [[nodiscard]] QVBoxLayout *body() const { return body_; }
    /// The body without margins: for a table that fills the card.
    void fill(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *head_;
    QLabel *title_;
    QLabel *note_;
    QLabel *aside_;
    QHBoxLayout *headLayout_;
    QVBoxLayout *body_;
    std::optional<Tone> tone_;
};

} // namespace howdah::ui
