// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a fuzzer is given: the entry point that libFuzzer calls, and its bytes as Qt has them.

#include <QByteArray>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

/** The bytes, copied: what reads them may keep them. */
inline QByteArray bytesOf(const unsigned char *data, size_t size)
{
    return { reinterpret_cast<const char *>(data), qsizetype(size) };
}
