#include "tests/support/ui/asked_questions.h"

#include "tests/support/ui/samples.h"

namespace howdah::test {

AskedQuestions::~AskedQuestions()
{
    interaction_->refuseAll();
    for (const auto &one : asked_)
        one->worker.join();
}

void AskedQuestions::hostKey(const QString &host, const QString &address)
{
    auto one = std::make_unique<Asked>();
    one->worker = std::thread([one = one.get(), host, address, handler = interaction_] {
        one->trusted = handler->acceptHostKey({host, address, "ssh-ed25519", sampleFingerprint});
        one->done = true;
    });
    asked_.push_back(std::move(one));
    waitUntilOpen(asked_.size());
}

void AskedQuestions::secret(const QString &host, const QString &what)
{
    auto one = std::make_unique<Asked>();
    one->worker = std::thread([one = one.get(), host, what, handler = interaction_] {
        one->secret = handler->askSecret({host, what});
        one->done = true;
    });
    asked_.push_back(std::move(one));
    waitUntilOpen(asked_.size());
}

std::optional<bool> AskedQuestions::trusted(std::size_t question) const
{
    const Asked &one = *asked_.at(question);
    static_cast<void>(waitUntil([&] { return one.done.load(); }));
    return one.done ? std::optional(one.trusted) : std::nullopt;
}

std::optional<Secret> AskedQuestions::given(std::size_t question) const
{
    const Asked &one = *asked_.at(question);
    static_cast<void>(waitUntil([&] { return one.done.load(); }));
    return one.done ? one.secret : std::nullopt;
}

void AskedQuestions::waitUntilOpen(std::size_t count)
{
    // One after another, so that they are in the order of asking.
    static_cast<void>(waitUntil([&] {
        std::size_t answered = 0;
        for (const auto &one : asked_)
            answered += one->done ? 1 : 0;
        return interaction_->questions().size() + answered >= count;
    }));
}

} // namespace howdah::test
