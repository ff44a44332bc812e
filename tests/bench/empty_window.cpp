// The least that a program with a window can do: the floor under the time in which Howdah's first window is painted.

#include <QApplication>
#include <QMainWindow>

namespace {

class Application final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool paints = event->type() == QEvent::Expose;
        const bool handled = QApplication::notify(receiver, event);
        if (paints)
            QMetaObject::invokeMethod(this, &QCoreApplication::quit, Qt::QueuedConnection);
        return handled;
    }
};

} // namespace

int main(int argc, char **argv)
{
    Application application(argc, argv);
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
