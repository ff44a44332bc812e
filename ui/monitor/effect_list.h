#pragma once

#include <QWidget>

class QGridLayout;

namespace howdah::ui {

/// What happens now, in numbered sentences.
class EffectList final : public QWidget {
    Q_OBJECT

public:
    explicit EffectList(QWidget *parent = nullptr);

    void setEffects(const QStringList &effects);

private:
    QGridLayout *grid_;
    QStringList effects_;
};

} // namespace howdah::ui
