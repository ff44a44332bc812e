#pragma once

#include <QString>

#include <vector>

namespace howdah {

enum class Verdict {
    Ok,
    Warning,   ///< the deployment goes on, and yet somebody should know
    Problem,   ///< the deployment would stop, or end in something that does not work
    NotChecked ///< could not be found out; the text says why
};

/// One thing that was looked at before a deployment.
struct PreflightItem {
    QString host;  ///< the project's name; "" = the cluster as a whole
    QString peer;  ///< the other host where it is about two
    QString check; ///< stable name: "login", "os", "clock", "ports", "reach", "bucket", …
    Verdict verdict = Verdict::Ok;
    QString text; ///< what is so
    QString hint; ///< what to do; empty where nothing is to be done
    bool operator==(const PreflightItem &) const = default;
};

/// As it stands in JSON: "ok", "warning", "problem", "not-checked".
[[nodiscard]] QString name(Verdict verdict);

/// Collects items; the calls read as what they say.
class PreflightItems {
public:
    void ok(const QString &host, const char *check, const QString &text);
    void warning(const QString &host, const char *check, const QString &text, const QString &hint);
    void problem(const QString &host, const char *check, const QString &text, const QString &hint);
    void notChecked(const QString &host, const char *check, const QString &text, const QString &hint = {});
    void add(PreflightItem item) { items_.push_back(std::move(item)); }
    void add(const std::vector<PreflightItem> &items) { items_.insert(items_.end(), items.begin(), items.end()); }

    [[nodiscard]] std::vector<PreflightItem> take() { return std::move(items_); }

private:
    std::vector<PreflightItem> items_;
};

} // namespace howdah
