// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The secret that opens a sealed dossier, as one types it. It is wiped from memory when it goes.

#include <QByteArrayView>
#include <QStringView>

#include <vector>

class Passphrase {
public:
    /** None: what opens a dossier that is not sealed. */
    Passphrase() = default;
    /**
     * What was typed, in one form so that every keyboard gives the same: composed (NFC), without spaces at its ends and with one between
     * words, its apostrophes straight (telephones curl them: U+2018, U+2019, U+02BC).
     */
    explicit Passphrase(QStringView typed);
    Passphrase(const Passphrase &) = default;
    Passphrase(Passphrase &&) noexcept = default;
    Passphrase &operator=(Passphrase other) noexcept;
    ~Passphrase();

    /** In UTF-8. */
    QByteArrayView bytes() const { return { m_bytes.data(), qsizetype(m_bytes.size()) }; }
    bool isEmpty() const { return m_bytes.empty(); }
    bool operator==(const Passphrase &) const = default;

private:
    std::vector<char> m_bytes;
};

/** The fewest characters of a passphrase that one chooses; the proposed ones are far longer. */
inline constexpr int shortestPassphrase = 12;
/** Whether it has as many characters as one must at least. */
[[nodiscard]] bool isLongEnough(const Passphrase &passphrase);
