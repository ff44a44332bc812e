#pragma once

class QWidget;

namespace howdah::ui {

/// A pane is an area that a person thinks of as one: the rail, the page, the footer. Marked, it is a stop of goToPane().
void markPane(QWidget *widget);

enum class PaneOrder { Next, Previous };

/// Gives the focus to the next visible pane of the window in reading order, round and round: to what had it there before, else to the
/// first widget there that Tab would reach. Panes without any are passed over.
void goToPane(const QWidget *window, PaneOrder order);

} // namespace howdah::ui
