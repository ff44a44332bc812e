#include "ui/window/window_words.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QUrl>

namespace howdah::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(howdah::ui::MainWindow)
};

} // namespace

QString droppedProject(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() && urls.first().fileName().endsWith(QLatin1String(".howdah"))
               ? urls.first().toLocalFile()
               : QString();
}

QString secretsLine(const QString &store)
{
    if (store.endsWith(QLatin1String(".sealed")))
        return Words::tr("Secrets: sealed file");
    return store.isEmpty() ? Words::tr("Secrets") : Words::tr("Secrets: %1").arg(store);
}

} // namespace howdah::ui
