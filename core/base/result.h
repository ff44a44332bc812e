#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace howdah {

/// The outcome of everything that can fail in core. A class of its own only to be [[nodiscard]].
template <typename T = void> class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
    Result(const tl::expected<T, Error> &other) : tl::expected<T, Error>(other) {}
    Result(tl::expected<T, Error> &&other) : tl::expected<T, Error>(std::move(other)) {}
};

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString what, QString hint = {}, QString evidence = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(what), std::move(hint), std::move(evidence)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace howdah
