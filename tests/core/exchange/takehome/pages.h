// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Sealed pages for tests: a made-up report, its passphrase and its chance.

#include "core/exchange/takehome/sealedpage.h"

#include <QJsonObject>

/** « poire rang sandale mine tarif bouton », as one that was drawn. */
QString drawnPassphrase();
/** 00 01 02…, and the same from `first`. */
SealingChance countedChance(unsigned char first = 0);
/** Two complete answers, one of them with marks that mean something in HTML, and one that lacks an e-mail and has no text. */
TakenReport madeUpReport();
/** The made-up report sealed by the passphrase that was drawn. */
QByteArray madeUpPage();
/** What stands in a page around the sealed text. */
QJsonObject envelopeIn(const QByteArray &page);
