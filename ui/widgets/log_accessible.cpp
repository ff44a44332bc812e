#include "ui/widgets/log_accessible.h"

#include "ui/widgets/log_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace howdah::ui {

namespace {

/// The visible lines as a text that can be read but not edited. Its letters are counted from the first visible one.
class LogAccessible final : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit LogAccessible(LogView *view) : QAccessibleWidget(view, QAccessible::StaticText) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value ? visible() : QAccessibleWidget::text(what);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        return state;
    }

    void selection(int, int *startOffset, int *endOffset) const override { *startOffset = *endOffset = 0; }
    [[nodiscard]] int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    [[nodiscard]] int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    [[nodiscard]] QString text(int startOffset, int endOffset) const override
    {
        return visible().mid(startOffset, endOffset - startOffset);
    }
    [[nodiscard]] int characterCount() const override { return static_cast<int>(visible().size()); }
    [[nodiscard]] QRect characterRect(int) const override { return rect(); }
    [[nodiscard]] int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int, int) override {}
    [[nodiscard]] QString attributes(int, int *startOffset, int *endOffset) const override
    {
        *startOffset = 0;
        *endOffset = characterCount();
        return {};
    }

private:
    [[nodiscard]] QString visible() const
    {
        auto *view = qobject_cast<LogView *>(widget());
        return view == nullptr ? QString() : view->visibleText();
    }
};

QAccessibleInterface *makeLogAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<LogView *>(object);
    return view == nullptr ? nullptr : new LogAccessible(view);
}

} // namespace

void installLogAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeLogAccessible);
        return true;
    }();
    static_cast<void>(installed);
}

} // namespace howdah::ui
