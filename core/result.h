// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A value or an Error: what every function that may fail gives back.

#include "core/error.h"

#include <tl/expected.hpp>

template <class T> class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
};

/** An Error ready to be returned from a function that gives a Result. */
[[nodiscard]] inline tl::unexpected<Error> refuse(ErrorKind kind, QStringList facts = {})
{
    return tl::unexpected(Error { kind, std::move(facts), {} });
}

/** Passes the error of another Result on. */
template <class T> [[nodiscard]] tl::unexpected<Error> refuse(const Result<T> &failed)
{
    return tl::unexpected(failed.error());
}
