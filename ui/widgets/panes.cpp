#include "ui/widgets/panes.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr auto paneProperty = "pane";

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

QWidget *entryOf(QWidget *pane)
{
    if (QWidget *last = pane->focusWidget(); last != nullptr && takesFocus(last))
        return last;
    for (QWidget *widget = pane; widget != nullptr;) {
        if (takesFocus(widget) && (widget == pane || pane->isAncestorOf(widget)))
            return widget;
        widget = widget->nextInFocusChain();
        if (widget == pane)
            return nullptr;
    }
    return nullptr;
}

QList<QWidget *> panesOf(const QWidget *window)
{
    QList<QWidget *> panes;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->property(paneProperty).toBool() && widget->isVisible() && widget->window() == window)
            panes << widget;
    }
    std::sort(panes.begin(), panes.end(), [window](const QWidget *left, const QWidget *right) {
        const QPoint a = left->mapTo(window, QPoint());
        const QPoint b = right->mapTo(window, QPoint());
        return a.y() != b.y() ? a.y() < b.y() : a.x() < b.x();
    });
    return panes;
}

} // namespace

void markPane(QWidget *widget)
{
    widget->setProperty(paneProperty, true);
}

void goToPane(const QWidget *window, PaneOrder order)
{
    const QList<QWidget *> panes = panesOf(window);
    const QWidget *focus = window->focusWidget();
    const auto holdsFocus = [focus](const QWidget *pane) { return pane == focus || pane->isAncestorOf(focus); };
    const auto now = std::find_if(panes.begin(), panes.end(), holdsFocus);
    const auto count = panes.size();
    const bool next = order == PaneOrder::Next;
    const qsizetype from = now != panes.end() ? now - panes.begin() : next ? -1 : count;
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype at = ((next ? from + step : from - step) % count + count) % count;
        if (QWidget *entry = entryOf(panes[at])) {
            entry->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace howdah::ui
