#pragma once

#include "core/project/validation.h"

#include <QCoreApplication>

namespace howdah::rules {

/// Texts of findings, in the language of the program: one that installs no translator reads English.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(howdah::rules::Text)
};

/// Where the rules put what they find. Internal to validation.cpp and the *_rules.cpp.
class Findings {
public:
    void problem(const char *rule, const QString &field, const QString &text, const QString &hint);
    void warning(const char *rule, const QString &field, const QString &text, const QString &hint);

    [[nodiscard]] std::vector<Finding> take() { return std::move(found_); }

private:
    std::vector<Finding> found_;
};

void checkIdentity(const Project &project, Findings &findings);
void checkHosts(const Project &project, Findings &findings);
void checkAddresses(const Project &project, Findings &findings);
void checkTopology(const Project &project, Findings &findings);
void checkPorts(const Project &project, Findings &findings);
void checkDisks(const Project &project, Findings &findings);
void checkPackages(const Project &project, Findings &findings);
void checkPostgres(const Project &project, Findings &findings);
void checkDatabases(const Project &project, Findings &findings);
void checkParameters(const Project &project, Findings &findings);
void checkPatroni(const Project &project, Findings &findings);
void checkBackup(const Project &project, Findings &findings);
void checkHaproxy(const Project &project, Findings &findings);
void checkSecurity(const Project &project, Findings &findings);

/// Absolute, without "..", "." and "//", of characters that need no quoting in any file that we write.
[[nodiscard]] bool isPlainPath(const QString &path);
/// Belongs to the operating system: mounting or keeping data there would break the host.
[[nodiscard]] bool isSystemPath(const QString &path);
[[nodiscard]] bool isBelowOrEqual(const QString &path, const QString &parent);
/// What package managers take as a name, and never as an option.
[[nodiscard]] bool isPackageName(const QString &name);

} // namespace howdah::rules
