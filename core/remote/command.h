#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace howdah {

/// How a command is carried out on the host.
enum class CommandMode {
    Direct,   ///< on its own SSH channel; ends with the connection
    Detached, ///< in a systemd unit of its own: outlives the connection, its output is followed, attached to again when it already runs
    Reboot    ///< restarts the host, and ends when a new boot id answers
};

/// With this status the command of a CommandMode::Reboot says that no restart was needed: it counts as done.
inline constexpr int noRebootNeeded = 75;

/// One command for one host, as a value: what the plan shows is what is run, to the character.
/// Arguments are quoted once, here. Secrets cannot get into the arguments (there is no conversion); they travel in the
/// input, which is sent on stdin and shown masked. Detached commands take no input.
class Command {
public:
    /// A program with its arguments. An empty list of arguments is fine, an empty program is not.
    [[nodiscard]] static Command program(QStringList argv);
    /// A POSIX shell script, run by `sh -eu -c SCRIPT howdah ARGS…` ($1… are ARGS). Must hold no secret.
    [[nodiscard]] static Command script(QString text, QStringList args = {});

    // Builders; each returns the changed copy.
    [[nodiscard]] Command as(
        QString user) const; ///< "root" (the default) or another account, by sudo; "" = the SSH user
    [[nodiscard]] Command withInput(QByteArray bytes) const;           ///< appends to stdin
    [[nodiscard]] Command withSecretInput(const Secret &secret) const; ///< appends to stdin; display() shows the mask
    [[nodiscard]] Command within(
        std::chrono::seconds limit) const;              ///< after that the command is ended with ErrorKind::Timeout
    [[nodiscard]] Command detached(QString unit) const; ///< CommandMode::Detached as `howdah-<unit>.service`
    [[nodiscard]] Command reboot() const;               ///< CommandMode::Reboot
    [[nodiscard]] Command direct() const;               ///< CommandMode::Direct: for whoever carries another mode out
    [[nodiscard]] Command shownAs(
        QString text) const; ///< what people read instead of a long script (the script itself stays in argv())

    [[nodiscard]] const QString &user() const { return user_; }
    [[nodiscard]] CommandMode mode() const { return mode_; }
    [[nodiscard]] const QString &unit() const { return unit_; }
    [[nodiscard]] std::chrono::seconds limit() const { return limit_; }
    [[nodiscard]] const QString &label() const { return label_; }

    /// The words without sudo, quoted for a shell: `mkfs.xfs -m uuid=… /dev/sdb`, or `sh -eu -c '…' howdah …`.
    [[nodiscard]] QString shellWords() const;
    /// Program and arguments as a list (for a script: sh, -eu, -c, TEXT, howdah, ARGS…).
    [[nodiscard]] QStringList argv() const;
    /// What people read: the label, else the script itself or the quoted words with the input, masked where secret.
    [[nodiscard]] QString display() const;
    /// The bytes for stdin, secrets included. For transports alone.
    [[nodiscard]] QByteArray input() const;
    [[nodiscard]] bool hasInput() const { return !input_.empty(); }

    bool operator==(const Command &) const = default;

private:
    struct Chunk {
        Secret bytes;
        bool secret = false;
        bool operator==(const Chunk &) const = default;
    };

    QStringList argv_;
    QString script_;
    bool isScript_ = false;
    QString user_ = QStringLiteral("root");
    std::vector<Chunk> input_;
    std::chrono::seconds limit_{60};
    CommandMode mode_ = CommandMode::Direct;
    QString unit_;
    QString label_;
};

/// Quotes one word for a POSIX shell; plain words stay as they are.
[[nodiscard]] QString shellQuoted(const QString &word);

} // namespace howdah
