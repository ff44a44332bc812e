#include "ui/widgets/file_field.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace howdah::ui {

FileField::FileField(const QString &title, const QString &filter, QWidget *parent)
    : QWidget(parent), title_(title), filter_(filter), edit_(new QLineEdit), browse_(new QPushButton(tr("Browse…")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(edit_, 1);
    layout->addWidget(browse_);
    edit_->setAccessibleName(title);
    browse_->setAccessibleName(title);
    browse_->setAutoDefault(false);
    setFocusProxy(edit_);
    connect(browse_, &QPushButton::clicked, this, &FileField::choose);
}

void FileField::choose()
{
    auto *dialog = new QFileDialog(this, title_, QFileInfo(edit_->text()).path(), filter_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, edit_, &QLineEdit::setText);
    dialog->open();
}

} // namespace howdah::ui
