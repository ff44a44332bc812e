// The log view beside a QPlainTextEdit: a million lines appended in batches as a deployment does, a frame painted after each, then
// scrolled through. Each case runs in a process of its own, so that memory is its own.
//
//   bench_log_view [LINES]          all cases, with ratios; run it with QT_QPA_PLATFORM=offscreen on an idle machine

#include "ui/theme/appearance.h"
#include "ui/widgets/log_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace {

using namespace howdah::ui;

constexpr int batch = 1'000;
constexpr int scrollFrames = 500;

struct Figures {
    double linesPerSecond = 0;
    double appendP99 = 0; ///< milliseconds: a batch and its frame
    double scrollP99 = 0; ///< milliseconds: a page further and its frame
    double mebibytes = 0;
};

QString textOf(int line)
{
    static const QStringList words = {
        QStringLiteral("INFO: no action. I am (pg%1), the leader with the lock"),
        QStringLiteral(
            "Get:%1 http://deb.example.net/debian trixie/main amd64 postgresql-17 amd64 17.6-0+deb13u1 [17.6 MB]"),
        QStringLiteral("LOG:  checkpoint complete: wrote %1 buffers (0.3%); 0 WAL file(s) added, 0 removed, 1 "
                       "recycled; write=4.2 s"),
        QStringLiteral("Setting up postgresql-client-17 (%1) ..."),
    };
    return words.at(line % words.size()).arg(line);
}

double residentMebibytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1024 / 1024;
}

double p99(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() * 99 / 100];
}

/// Appends, paints, scrolls; what differs between the views is handed in.
template <typename Append, typename Scroll>
Figures measure(QWidget *view, QWidget *viewport, int lines, const Append &append, const Scroll &scroll)
{
    view->resize(1000, 600);
    view->show();
    QApplication::processEvents();
    const double before = residentMebibytes();
    Figures figures;
    std::vector<double> frames;
    QElapsedTimer whole;
    whole.start();
    for (int line = 0; line < lines; line += batch) {
        QElapsedTimer frame;
        frame.start();
        append(line, std::min(lines, line + batch));
        viewport->repaint();
        frames.push_back(static_cast<double>(frame.nsecsElapsed()) / 1e6);
    }
    figures.linesPerSecond = lines * 1000.0 / static_cast<double>(std::max<qint64>(1, whole.elapsed()));
    figures.appendP99 = p99(frames);
    figures.mebibytes = residentMebibytes() - before;
    frames.clear();
    for (int i = 0; i < scrollFrames; ++i) {
        QElapsedTimer frame;
        frame.start();
        scroll(i);
        viewport->repaint();
        frames.push_back(static_cast<double>(frame.nsecsElapsed()) / 1e6);
    }
    figures.scrollP99 = p99(frames);
    return figures;
}

/// From the end to the beginning in so many steps.
void scrollUp(QScrollBar *bar, int step)
{
    bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * (scrollFrames - step) / scrollFrames));
}

Figures logView(int lines)
{
    LogView view;
    const auto append = [&](int from, int to) {
        std::vector<LogLine> taken;
        taken.reserve(static_cast<std::size_t>(to - from));
        for (int line = from; line < to; ++line)
            taken.push_back({1'790'000'000'000 + line, textOf(line), LineLevel::Normal, LineMark::None, 0});
        view.append(taken);
        static_cast<void>(view.visibleText()); // takes the frame now instead of by its timer
    };
    return measure(&view, view.viewport(), lines, append, [&](int i) { scrollUp(view.verticalScrollBar(), i); });
}

Figures plainTextEdit(int lines, bool batched)
{
    QPlainTextEdit view;
    view.setReadOnly(true);
    view.setUndoRedoEnabled(false);
    view.setMaximumBlockCount(0);
    const auto append = [&](int from, int to) {
        if (batched) {
            QStringList taken;
            for (int line = from; line < to; ++line)
                taken << textOf(line);
            view.appendPlainText(taken.join(QLatin1Char('\n')));
        } else {
            for (int line = from; line < to; ++line)
                view.appendPlainText(textOf(line));
        }
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    };
    return measure(&view, view.viewport(), lines, append, [&](int i) { scrollUp(view.verticalScrollBar(), i); });
}

Figures runOf(const QString &which, int lines)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {which, QString::number(lines)});
    process.waitForFinished(-1);
    const QList<QByteArray> fields = process.readAllStandardOutput().trimmed().split(' ');
    if (fields.size() != 4)
        return {};
    return {fields[0].toDouble(), fields[1].toDouble(), fields[2].toDouble(), fields[3].toDouble()};
}

void print(const char *name, const Figures &figures)
{
    std::printf("%-34s %12.0f lines/s  frame p99 %8.2f ms  scroll p99 %8.2f ms  %7.1f MiB\n", name,
                figures.linesPerSecond, figures.appendP99, figures.scrollP99, figures.mebibytes);
}

void printRatio(const char *name, const Figures &other, const Figures &ours)
{
    std::printf("%-34s %10.1f x faster  frame p99 %8.1f x      scroll p99 %8.1f x      %7.1f x memory\n", name,
                ours.linesPerSecond / other.linesPerSecond, other.appendP99 / ours.appendP99,
                other.scrollP99 / ours.scrollP99, other.mebibytes / ours.mebibytes);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    applyTheme(ThemeChoice::Light);
    const QStringList arguments = QCoreApplication::arguments();
    const QString which = arguments.value(1);
    if (which == QLatin1String("log-view") || which == QLatin1String("edit")
        || which == QLatin1String("edit-batched")) {
        const int lines = arguments.value(2).toInt();
        const Figures figures = which == QLatin1String("log-view")
                                    ? logView(lines)
                                    : plainTextEdit(lines, which == QLatin1String("edit-batched"));
        std::printf("%f %f %f %f\n", figures.linesPerSecond, figures.appendP99, figures.scrollP99, figures.mebibytes);
        return 0;
    }
    const int lines = which.isEmpty() ? 1'000'000 : which.toInt();
    std::printf("%d lines in batches of %d, a frame after each\n", lines, batch);
    const Figures ours = runOf(QStringLiteral("log-view"), lines);
    const Figures single = runOf(QStringLiteral("edit"), lines);
    const Figures batched = runOf(QStringLiteral("edit-batched"), lines);
    print("LogView", ours);
    print("QPlainTextEdit, line by line", single);
    print("QPlainTextEdit, in batches", batched);
    printRatio("LogView beside line by line", single, ours);
    printRatio("LogView beside batches", batched, ours);
    return 0;
}
