#include "ui/start/path_field.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace howdah::ui {

PathField::PathField(const QString &name, const QString &filter, QWidget *parent)
    : QWidget(parent), name_(name), filter_(filter), field_(new QLineEdit)
{
    field_->setAccessibleName(name);
    field_->setMinimumWidth(160);
    auto *button = new QPushButton(tr("Choose…"));
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Choose %1…").arg(name));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(field_, 1);
    row->addWidget(button);
    setFocusProxy(field_);
    connect(field_, &QLineEdit::textChanged, this, [this] { Q_EMIT pathChanged(path()); });
    connect(button, &QPushButton::clicked, this, &PathField::choose);
}

QString PathField::path() const
{
    const QString text = field_->text().trimmed();
    return text.startsWith(QLatin1String("~/")) ? QDir::homePath() + text.mid(1) : text;
}

void PathField::setPath(const QString &path)
{
    field_->setText(path);
}

void PathField::setPlaceholder(const QString &text)
{
    field_->setPlaceholderText(text);
}

void PathField::choose()
{
    auto *dialog =
        new QFileDialog(this, name_, path().isEmpty() ? QDir::homePath() : QFileInfo(path()).path(), filter_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PathField::setPath);
    dialog->open();
}

} // namespace howdah::ui
