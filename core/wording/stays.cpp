// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/stays.h"

#include "core/wording/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString words(const Stay &stay)
{
    const auto at = stay.at ? clock(*stay.at) : QString();
    switch (stay.where) {
    case Whereabouts::Outside:
        return QCoreApplication::translate("Stay", "hors de la boucle");
    case Whereabouts::Awaited:
        return QCoreApplication::translate("Stay", "pas encore là");
    case Whereabouts::There:
        return QCoreApplication::translate("Stay", "là depuis %1").arg(at);
    case Whereabouts::Back:
        return QCoreApplication::translate("Stay", "de retour à %1").arg(at);
    case Whereabouts::Signed:
        return QCoreApplication::translate("Stay", "feuille signée");
    case Whereabouts::Gone:
        return QCoreApplication::translate("Stay", "départ à %1").arg(at);
    }
    return {};
}

QString words(const QList<GenderPresence> &genders)
{
    QStringList parts;
    for (const auto &one : genders) {
        if (one.gender != Gender::Unsaid)
            parts.append(u"%1\u00A0%2"_s.arg(one.present).arg(QString::fromUtf8(EnumNames<Gender>::names[size_t(one.gender)])));
    }
    return parts.join(u", "_s);
}
