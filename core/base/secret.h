#pragma once

#include <QByteArray>
#include <QString>

namespace howdah {

/// A value that must never be seen: it cannot be streamed, formatted or converted to a string by accident.
/// reveal() is the one way out; its callers are few and can be found by name.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray value) : value_(std::move(value)) {}
    explicit Secret(const QString &value) : value_(value.toUtf8()) {}
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    /// By swapping, so that what was held before is wiped too.
    Secret &operator=(Secret other) noexcept
    {
        value_.swap(other.value_);
        return *this;
    }
    ~Secret();

    [[nodiscard]] const QByteArray &reveal() const { return value_; }
    [[nodiscard]] bool isEmpty() const { return value_.isEmpty(); }

    bool operator==(const Secret &) const = default;

private:
    QByteArray value_;
};

} // namespace howdah
