#include "ui/monitor/effect_list.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QPainter>

namespace howdah::ui {

namespace {

class Number final : public QWidget {
public:
    explicit Number(int number) : number_(number) { setFixedSize(20, 20); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = tokensOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(tokens.buttonLine);
        painter.setBrush(tokens.base);
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setFont(captionFont());
        painter.setPen(tokens.muted);
        painter.drawText(rect(), Qt::AlignCenter, QString::number(number_));
    }

private:
    int number_;
};

} // namespace

EffectList::EffectList(QWidget *parent) : QWidget(parent), grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(8);
    grid_->setVerticalSpacing(6);
    grid_->setColumnStretch(1, 1);
}

void EffectList::setEffects(const QStringList &effects)
{
    if (effects == effects_)
        return;
    effects_ = effects;
    while (QLayoutItem *item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < effects.size(); ++i) {
        auto *number = new Number(i + 1);
        QLabel *text = textLabel(effects[i]);
        grid_->addWidget(number, i, 0, Qt::AlignTop);
        grid_->addWidget(text, i, 1);
        // A layout leaves out what it has not shown yet: whoever asks for its height now would get none.
        number->show();
        text->show();
    }
}

} // namespace howdah::ui
