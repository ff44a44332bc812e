#pragma once

#include "ui/widgets/state.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace howdah::ui {

/// Shapes that are painted, not loaded: the same in every theme, told apart without colour.
enum class Glyph { None, Leader, Replica, SyncReplica, Etcd, LoadBalancer, Repository };

void paintState(QPainter *painter, const QRectF &rect, State state, const Tokens &tokens);
void paintGlyph(QPainter *painter, const QRectF &rect, Glyph glyph, const QColor &color, const QColor &background);

/// For places that take nothing but an icon. Follows the application's palette at the time of the call.
[[nodiscard]] QIcon stateIcon(State state);

} // namespace howdah::ui
