// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A large value that does not change, shared between copies of the state and compared by what it holds.

#include <memory>

template <class T> class Shared {
public:
    Shared() = default;
    explicit Shared(T value) : m_value(std::make_shared<const T>(std::move(value))) { }
    explicit operator bool() const { return m_value != nullptr; }
    const T &operator*() const { return *m_value; }
    const T *operator->() const { return m_value.get(); }
    bool operator==(const Shared &other) const
    {
        return m_value == other.m_value || (m_value && other.m_value && *m_value == *other.m_value);
    }

private:
    std::shared_ptr<const T> m_value;
};
