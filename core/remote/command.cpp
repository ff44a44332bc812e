#include "core/remote/command.h"

#include "core/base/redactor.h"

#include <QRegularExpression>

namespace howdah {

QString shellQuoted(const QString &word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (plain.match(word).hasMatch())
        return word;
    return QLatin1Char('\'') + QString(word).replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

Command Command::program(QStringList argv)
{
    Command command;
    command.argv_ = std::move(argv);
    return command;
}

Command Command::script(QString text, QStringList args)
{
    Command command;
    command.isScript_ = true;
    command.script_ = std::move(text);
    command.argv_ = std::move(args);
    return command;
}

Command Command::as(QString user) const
{
    Command copy = *this;
    copy.user_ = std::move(user);
    return copy;
}

Command Command::withInput(QByteArray bytes) const
{
    Command copy = *this;
    copy.input_.push_back({Secret(std::move(bytes)), false});
    return copy;
}

Command Command::withSecretInput(const Secret &secret) const
{
    Command copy = *this;
    copy.input_.push_back({secret, true});
    return copy;
}

Command Command::within(std::chrono::seconds limit) const
{
    Command copy = *this;
    copy.limit_ = limit;
    return copy;
}

Command Command::detached(QString unit) const
{
    Command copy = *this;
    copy.mode_ = CommandMode::Detached;
    copy.unit_ = std::move(unit);
    return copy;
}

Command Command::reboot() const
{
    Command copy = *this;
    copy.mode_ = CommandMode::Reboot;
    return copy;
}

Command Command::direct() const
{
    Command copy = *this;
    copy.mode_ = CommandMode::Direct;
    return copy;
}

Command Command::shownAs(QString text) const
{
    Command copy = *this;
    copy.label_ = std::move(text);
    return copy;
}

QStringList Command::argv() const
{
    if (!isScript_)
        return argv_;
    return QStringList{QStringLiteral("sh"), QStringLiteral("-eu"), QStringLiteral("-c"), script_,
                       QStringLiteral("howdah")}
           + argv_;
}

QString Command::shellWords() const
{
    QStringList words;
    for (const QString &word : argv())
        words.append(shellQuoted(word));
    return words.join(QLatin1Char(' '));
}

QString Command::display() const
{
    if (!label_.isEmpty())
        return label_;
    QString text = isScript_ ? script_.trimmed() : shellWords();
    for (const Chunk &chunk : input_) {
        text += QStringLiteral("\n<<< ");
        text += chunk.secret ? QString::fromUtf8(Redactor::mask) : QString::fromUtf8(chunk.bytes.reveal()).trimmed();
    }
    return text;
}

QByteArray Command::input() const
{
    QByteArray bytes;
    for (const Chunk &chunk : input_)
        bytes += chunk.bytes.reveal();
    return bytes;
}

} // namespace howdah
