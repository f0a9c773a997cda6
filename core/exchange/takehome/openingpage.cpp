// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/takehome/openingpage.h"

#include "core/meeting/report.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMap>
#include <QRegularExpression>
#include <QResource>

using namespace Qt::StringLiterals;

namespace {

/** A part of the page, with the ends of lines that browsers make of all others: else its digest would not be theirs. */
QString resource(const QString &name)
{
    return QString::fromUtf8(QResource(u":/takehome/"_s + name).uncompressedData()).remove(u'\r');
}

/** As a Content-Security-Policy names what may stand in a page. */
QString digest(const QString &text)
{
    return u"'sha256-%1'"_s.arg(QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toBase64()));
}

using Words = QMap<QString, QString>;

struct TakeHome {
    Q_DECLARE_TR_FUNCTIONS(TakeHome)
};

Words sealedWords()
{
    return {
        { u"title"_s, TakeHome::tr("Remontées de réunion") },
        { u"needs-script"_s,
            TakeHome::tr(
                "Cette page ne peut pas s’ouvrir ici : ouvrez-la dans Firefox, Chrome ou Safari à jour, où les scripts sont permis.") },
        { u"needs-crypto"_s,
            TakeHome::tr(
                "Ce navigateur n’ouvre pas de page scellée venue de là : enregistrez le fichier sur l’appareil, puis ouvrez-le.") },
        { u"damaged"_s, TakeHome::tr("Ce fichier est abîmé : demandez-le de nouveau.") },
        { u"lead"_s, TakeHome::tr("Cette page est scellée : seule sa phrase secrète l’ouvre.") },
        { u"passphrase"_s, TakeHome::tr("Phrase secrète") },
        { u"reveal"_s, TakeHome::tr("Afficher") },
        { u"open"_s, TakeHome::tr("Ouvrir") },
        { u"opening"_s, TakeHome::tr("Ouverture…") },
        { u"wrong"_s, TakeHome::tr("Ce n’est pas la phrase secrète de cette page : vérifiez les mots, les accents et les majuscules.") },
        { u"nothing-sent"_s, TakeHome::tr("Rien n’est envoyé ni enregistré : la page s’ouvre sur cet appareil, même sans réseau.") },
    };
}

Words openedWords()
{
    return {
        { u"rehearsal"_s, TakeHome::tr("Exercice : cette réunion est inventée.") },
        { u"how"_s, TakeHome::tr("Copiez chaque réponse dans le formulaire d’Action populaire, dans son ordre.") },
        { u"confidential"_s,
            TakeHome::tr("Contient des coordonnées, pour vous seul·e. Une fois le formulaire envoyé, supprimez ce fichier.") },
        { u"form"_s, TakeHome::tr("Ouvrir le formulaire") },
        { u"close"_s, TakeHome::tr("Refermer") },
        { u"closed"_s, TakeHome::tr("La page est refermée.") },
        { u"answers"_s, TakeHome::tr("Réponses") },
        { u"answer"_s, TakeHome::tr("Réponse") },
        { u"sent"_s, word(AnswerStatus::Sent) },
        { u"corrected"_s, word(AnswerStatus::Corrected) },
        { u"missing"_s, TakeHome::tr("Manque : %1") },
        { u"copy"_s, TakeHome::tr("Copier") },
        { u"done"_s, TakeHome::tr("Copiée") },
        { u"copied"_s, TakeHome::tr("Copié : %1.") },
        { u"selected"_s, TakeHome::tr("Ce navigateur ne laisse pas copier : le texte est sélectionné, copiez-le vous-même.") },
    };
}

/** The words with French spaces, as HTML, inside attributes too; `%1` stays for the script. */
Words escaped(Words words)
{
    for (auto &text : words)
        text = withFrenchSpaces(text).toHtmlEscaped();
    return words;
}

}

QByteArray openingPage(const QByteArray &envelope)
{
    auto words = escaped(sealedWords());
    words.insert(escaped(openedWords()));
    const auto style = resource(u"page.css"_s);
    const auto script = resource(u"page.js"_s);
    words.insert(u"style"_s, style);
    words.insert(u"script"_s, script);
    words.insert(u"sealed"_s, QString::fromUtf8(envelope));
    words.insert(u"policy"_s,
        u"default-src 'none'; script-src %1; style-src %2; base-uri 'none'; form-action 'none'"_s.arg(digest(script), digest(style)));
    static const QRegularExpression slot(u"\\{\\{([a-z-]+)\\}\\}"_s);
    const auto frame = resource(u"page.html"_s);
    QString page;
    qsizetype done = 0;
    for (auto slots = slot.globalMatch(frame); slots.hasNext();) { // once over, so that nothing put in is looked at again
        const auto found = slots.next();
        page += QStringView(frame).sliced(done, found.capturedStart() - done);
        page += words.value(found.captured(1));
        done = found.capturedEnd();
    }
    page += QStringView(frame).sliced(done);
    return page.toUtf8();
}
