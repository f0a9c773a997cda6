// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The data key of a sealed dossier: thirty-two bytes in memory that is not swapped to disk, and wiped when they go.

#include "core/result.h"

#include <memory>

class SecretKey {
public:
    static constexpr std::size_t size = 32;

    /** A key drawn by lot. Error: SealFailed, when the system gives no locked memory. */
    static Result<SecretKey> random();
    /** A key that is yet to be written into `bytes()`: all zeros. */
    static Result<SecretKey> blank();

    unsigned char *bytes() { return m_bytes.get(); }
    const unsigned char *bytes() const { return m_bytes.get(); }

private:
    struct Free {
        void operator()(unsigned char *bytes) const;
    };
    explicit SecretKey(unsigned char *bytes) : m_bytes(bytes) { }

    std::unique_ptr<unsigned char, Free> m_bytes;
};
