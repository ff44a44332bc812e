#pragma once

#include "tests/support/loopback_sshd.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <mutex>

namespace howdah::test {

/// Answers from a script, and keeps the questions.
class ScriptedInteraction final : public InteractionHandler {
public:
    bool acceptHostKey(const HostKeyQuestion &question) override
    {
        const std::lock_guard lock(mutex);
        hostKeys.push_back(question);
        return accepts;
    }

    std::optional<Secret> askSecret(const SecretQuestion &question) override
    {
        const std::lock_guard lock(mutex);
        secrets.push_back(question);
        if (answers.isEmpty())
            return std::nullopt;
        return Secret(answers.takeFirst());
    }

    std::mutex mutex;
    bool accepts = false;
    QStringList answers;
    std::vector<HostKeyQuestion> hostKeys;
    std::vector<SecretQuestion> secrets;
};

/// A trusted loopback sshd, and a transport to it that is made at first use.
class SshTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_EQ(sshd().problem(), QString());
        sshd().trust();
    }

    LoopbackSshd &sshd()
    {
        if (!sshd_)
            sshd_ = std::make_unique<LoopbackSshd>(sshdConfig);
        return *sshd_;
    }

    Result<std::unique_ptr<Transport>> connect(const HostAddress &address, const SshOptions &options,
                                               std::stop_token stop = {})
    {
        return sshTransportFactory(interaction, options)(address, std::move(stop));
    }
    Result<std::unique_ptr<Transport>> connect(const HostAddress &address)
    {
        return connect(address, sshd().options());
    }

    void reconnectWith(const SshOptions &options)
    {
        auto made = connect(sshd().address(), options);
        ASSERT_TRUE(made) << text(made) << sshd().log().toStdString();
        transport_ = std::move(*made);
    }

    Transport &transport()
    {
        if (!transport_)
            reconnectWith(sshd().options());
        return *transport_;
    }

    /// As the login itself, unless the test names another account: these tests also run where there is no sudo.
    Result<CommandOutput> run(const Command &command)
    {
        const bool isDefault = command.user() == QLatin1String("root");
        return transport().run(isDefault ? command.as(QString()) : command, std::stop_token());
    }
    static Command nothing() { return Command::program({QStringLiteral("true")}).as(QString()); }

    template <typename T> static std::string text(const Result<T> &result)
    {
        return result ? "no error" : describe(result.error()).toStdString();
    }

    QStringList sshdConfig; ///< set before the first use of sshd()
    std::shared_ptr<ScriptedInteraction> interaction = std::make_shared<ScriptedInteraction>();

private:
    std::unique_ptr<LoopbackSshd> sshd_;
    std::unique_ptr<Transport> transport_;
};

} // namespace howdah::test
