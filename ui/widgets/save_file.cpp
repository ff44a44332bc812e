#include "ui/widgets/save_file.h"

#include <QFileDialog>
#include <QSaveFile>

namespace howdah::ui {

void askWhereToSave(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter,
                    const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

QString writeText(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.write(text.toUtf8());
    return file.commit() ? QString() : file.errorString();
}

} // namespace howdah::ui
