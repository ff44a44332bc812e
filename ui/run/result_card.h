#pragma once

#include "ui/run/proof_list.h"
#include "ui/theme/tokens.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace howdah::ui {

/// How a deployment ended: a coloured head, what was proved below it, and where to go from here.
class ResultCard final : public QFrame {
    Q_OBJECT

public:
    explicit ResultCard(QWidget *parent = nullptr);

    void setResult(Tone tone, const QString &headline, const QString &detail, const std::vector<ProofLine> &lines);
    QPushButton *addButton(const QString &text);
    void clearButtons();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Tone tone_ = Tone::Ok;
    QLabel *headline_;
    QLabel *detail_;
    QGridLayout *grid_;
    QLayout *buttons_;
    std::vector<QWidget *> cells_;
    int columns_ = 0;
};

} // namespace howdah::ui
