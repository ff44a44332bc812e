#pragma once

#include "core/facts/facts.h"
#include "core/resource/change.h"

#include <concepts>
#include <memory>

namespace howdah {

/// What a host can have: a value that compares itself with the facts. No transport, clock or randomness in reach.
template <typename T>
concept IsResource = std::copyable<T> && requires(const T &resource, const HostFacts &facts)
{
    {
        resource.check(facts)
        } -> std::same_as<Check>;
};

/// Any resource, as a copyable value.
class Resource {
public:
    // Not a Resource first: whether that is a resource would be asked of this very constructor.
    // clang-format off
    template <typename T>
        requires(!std::same_as<T, Resource> && IsResource<T>)
        // clang-format on
        Resource(T value)
        : self_(std::make_shared<const Model<T>>(std::move(value)))
    {}

    [[nodiscard]] Check check(const HostFacts &facts) const { return self_->check(facts); }

private:
    struct Concept {
        virtual ~Concept() = default;
        [[nodiscard]] virtual Check check(const HostFacts &facts) const = 0;
    };
    template <IsResource T> struct Model final : Concept {
        explicit Model(T value) : resource(std::move(value)) {}
        [[nodiscard]] Check check(const HostFacts &facts) const override { return resource.check(facts); }
        T resource;
    };

    std::shared_ptr<const Concept> self_; // immutable, so sharing is copying
};

} // namespace howdah
