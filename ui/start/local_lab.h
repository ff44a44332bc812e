#pragma once

#include <QString>
#include <QStringList>

namespace howdah::ui {

/// Where the programs of the local lab are: `lab` and `project` of tests/lab. "" = not on this computer.
/// Looked for: HOWDAH_LAB (that folder, or the program in it), a source checkout around the program, the program's installation.
[[nodiscard]] QString findLab(const QString &fromEnvironment, const QString &programFolder);

/// One program of the lab and its arguments.
struct LabStep {
    QString title;
    QString program;
    QStringList arguments;
    QString outputFile; ///< gets what the program prints; "" = shown
};

/// The way to a running lab with a project for it in `folder`.
[[nodiscard]] QStringList labHosts();
[[nodiscard]] QList<LabStep> labSteps(const QString &lab, const QString &folder);

} // namespace howdah::ui
