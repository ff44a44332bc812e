#pragma once

#include "ui/widgets/form.h"
#include "ui/widgets/page.h"

class QScrollArea;

namespace howdah::ui {

class Card;

/// A page of cards: forms that scroll at the left, what follows from them at the right. Where it is narrow, the right goes below.
class FormPage : public Page {
    Q_OBJECT

public:
    FormPage(const QString &title, const QString &subtitle, QWidget *parent = nullptr);

    /// A card with a form in it, below the ones before. The labels of all forms stand in one line.
    Form *addForm(const QString &title, const QString &note = {});
    Card *addCard(const QString &title, const QString &note = {});
    /// Any other widget of the left column.
    void addToColumn(QWidget *widget);
    /// At the right, below what stands there.
    void addSide(QWidget *widget);
    [[nodiscard]] Card *cardOf(const Form *form) const;

    /// Hands each message to the form that has its field; returns those that found none.
    std::vector<std::pair<QString, FieldMessage>> setMessages(std::vector<std::pair<QString, FieldMessage>> messages);
    /// Scrolls to a field, named as in the project file, and gives it the focus. False: it is not on this page.
    bool reveal(const QString &field);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    /// No wheel over a field that has no focus: scrolling the page must not change its values.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void alignLabels();

    QScrollArea *scroll_;
    QScrollArea *sideScroll_;
    QWidget *column_;
    QWidget *side_;
    std::vector<std::pair<Form *, Card *>> forms_;
};

} // namespace howdah::ui
