#pragma once

#include <QImage>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace howdah::test {

/// A page in a situation, for the gallery: "hosts-twelve".
struct Scene {
    QString name;
    /// The widget; whatever it needs to live (a workspace) is kept alive by being its child or by `keep`.
    std::function<QWidget *(std::shared_ptr<void> &keep)> make;
};

struct SceneLook {
    QSize size{1440, 900};
    bool dark = false;
};

/// Shows the scene without a window system's frame, lets it settle, and takes its picture.
[[nodiscard]] QImage render(const Scene &scene, const SceneLook &look);

/// What does not fit in a rendered widget: "QLabel \"Backups\" is cut: 120 of 160 pixels"; empty = everything does.
[[nodiscard]] QStringList clippedTexts(const QWidget &widget);

} // namespace howdah::test
