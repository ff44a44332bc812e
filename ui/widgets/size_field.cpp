#include "ui/widgets/size_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <limits>

namespace howdah::ui {

SizeField::SizeField(QWidget *parent) : QWidget(parent), number_(new QSpinBox), unit_(new QComboBox)
{
    number_->setRange(std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    number_->setMinimumWidth(110);
    for (const char *unit : {"B", "KiB", "MiB", "GiB", "TiB"})
        unit_->addItem(QLatin1String(unit));
    unit_->setAccessibleName(tr("Unit"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(number_);
    layout->addWidget(unit_);
    layout->addStretch(1);
    setFocusProxy(number_);
    connect(number_, &QSpinBox::valueChanged, this, [this] { Q_EMIT edited(bytes()); });
    connect(unit_, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT edited(bytes()); });
}

void SizeField::setBytes(qint64 bytes)
{
    number_->setAccessibleName(accessibleName());
    if (bytes == this->bytes())
        return;
    const QSignalBlocker quietNumber(number_);
    const QSignalBlocker quietUnit(unit_);
    int unit = 0;
    while (bytes != 0 && bytes % 1024 == 0 && unit + 1 < unit_->count()) {
        bytes /= 1024;
        ++unit;
    }
    unit_->setCurrentIndex(unit);
    number_->setValue(static_cast<int>(std::min<qint64>(bytes, std::numeric_limits<int>::max())));
}

qint64 SizeField::bytes() const
{
    return qint64{number_->value()} << (10 * unit_->currentIndex());
}

} // namespace howdah::ui
