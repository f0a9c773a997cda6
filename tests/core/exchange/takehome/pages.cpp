// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/takehome/pages.h"

#include <QJsonDocument>

#include <numeric>

using namespace Qt::StringLiterals;

QString drawnPassphrase()
{
    return u"poire rang sandale mine tarif bouton"_s;
}

SealingChance countedChance(unsigned char first)
{
    SealingChance chance {};
    std::iota(chance.salt.begin(), chance.salt.end(), first);
    std::iota(chance.iv.begin(), chance.iv.end(), static_cast<unsigned char>(first + chance.salt.size()));
    return chance;
}

TakenReport madeUpReport()
{
    return { u"Boucle départementale de l’Allier"_s, u"samedi 27 juin 2026, 14 h"_s, u"Salle Louise-Michel"_s, true,
        u"https://example.org/formulaire/"_s,
        {
            { u"Matériel militant"_s, u"Désigné\nJeanne Ortolan, jeanne.ortolan@example.org, +33639980006"_s, {}, AnswerStatus::Sent },
            { u"Luttes $& <b>%1</b>"_s, u"<script>alert(1)</script> & \"l’Île\"\n</script>"_s, {}, AnswerStatus::ToSend },
            { u"Rapporteur·e"_s, {}, { u"nom du ou de la rapporteur·e"_s, u"e-mail"_s }, AnswerStatus::Corrected },
        } };
}

QByteArray madeUpPage()
{
    return sealedReportPage(madeUpReport(), Passphrase(drawnPassphrase()), countedChance()).value_or(QByteArray());
}

QJsonObject envelopeIn(const QByteArray &page)
{
    const QByteArray before = "<script id=\"envelope\" type=\"application/json\">";
    const auto from = page.indexOf(before) + before.size();
    return QJsonDocument::fromJson(page.sliced(from, page.indexOf("</script>", from) - from)).object();
}
