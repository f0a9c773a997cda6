// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reportdigest.h"

#include "core/record/jsontext.h"

#include <QCryptographicHash>

QString reportDigest(QJsonObject report)
{
    report.remove(QLatin1StringView("digest"));
    return QString::fromLatin1(QCryptographicHash::hash(canonicalJson(report), QCryptographicHash::Sha256).toHex());
}
