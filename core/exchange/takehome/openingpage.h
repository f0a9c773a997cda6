// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The page around a sealed report: what asks for the passphrase, opens it and lets each answer be copied, all in one file.

#include <QByteArray>

/** HTML in UTF-8 that fetches nothing and runs no script but its own; `envelope` is JSON without « < ». */
[[nodiscard]] QByteArray openingPage(const QByteArray &envelope);
