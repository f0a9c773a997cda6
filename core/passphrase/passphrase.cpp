// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/passphrase/passphrase.h"

#include <QString>

#include <utility>

namespace {

/** A compiler may leave out a plain fill of what is never read again. */
void wipe(std::vector<char> &bytes)
{
    for (volatile char *byte = bytes.data(), *end = byte + bytes.size(); byte != end; ++byte)
        *byte = 0;
}

}

Passphrase::Passphrase(QStringView typed)
{
    auto text = typed.toString().normalized(QString::NormalizationForm_C).simplified();
    for (const auto curled : { u'\u2018', u'\u2019', u'\u02bc' })
        text.replace(curled, u'\'');
    auto bytes = text.toUtf8();
    m_bytes.assign(bytes.cbegin(), bytes.cend());
    bytes.fill(0);
    text.fill(QChar(0));
}

Passphrase &Passphrase::operator=(Passphrase other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

Passphrase::~Passphrase()
{
    wipe(m_bytes);
}

bool isLongEnough(const Passphrase &passphrase)
{
    return QString::fromUtf8(passphrase.bytes()).size() >= shortestPassphrase;
}
