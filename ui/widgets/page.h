#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace howdah::ui {

/// The frame that all pages share: title, one line of explanation, buttons at the right, the body below.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(const QString &title, const QString &subtitle, QWidget *parent = nullptr);

    void addToHead(QWidget *widget); ///< at the right of the title
    void setSubtitle(const QString &text);
    [[nodiscard]] QVBoxLayout *body() const { return body_; }

private:
    QHBoxLayout *head_;
    QLabel *subtitle_;
    QVBoxLayout *body_;
};

} // namespace howdah::ui
