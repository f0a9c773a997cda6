// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/erasedwords.h"

#include "core/meeting/erasing.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ErasedWords)
};

QString quoted(const QStringList &texts)
{
    constexpr qsizetype most = 3;
    constexpr qsizetype longest = 60;
    QStringList all;
    for (const auto &text : texts.first(std::min(most, texts.size())))
        all.append(u"« %1 »"_s.arg(text.size() > longest ? text.first(longest).trimmed() + u'…' : text));
    const auto others = int(texts.size() - all.size());
    return all.join(u", "_s) + (others > 0 ? u' ' + Text::tr("et %n autre(s)", nullptr, others) : QString());
}

}

QString goneWords(const Erased &erased)
{
    if (erased.texts == 0)
        return Text::tr("Il n’y avait rien de tel à effacer dans le dossier.");
    const auto gone = Text::tr("C’est effacé : %n texte(s) ont été cherché(s) dans le fichier.", nullptr, int(erased.texts));
    if (erased.called.isEmpty())
        return gone + u' ' + Text::tr("Rien n’en est resté.");
    return gone + u' ' + Text::tr("Un groupe, un lieu ou quelqu’un d’autre se nomme encore ainsi : %1.").arg(quoted(erased.called));
}

QString copyWords(const QStringList &left, bool isOneAway)
{
    QStringList shown;
    for (const auto &path : left)
        shown.append(u"« %1 »"_s.arg(QDir::toNativeSeparators(path)));
    QStringList words;
    if (!shown.isEmpty())
        words.append(
            Text::tr("Reste à supprimer vous-même ce qui n’a pas pu être détruit et dit encore tout : %1.").arg(shown.join(u", "_s)));
    if (isOneAway)
        words.append(Text::tr("Une copie de sauvegarde reste sur un support débranché : elle sera détruite à son retour."));
    words.append(words.isEmpty()
            ? Text::tr("Les copies de sauvegarde ont été détruites ; celles que vous avez faites ailleurs, et les papiers, "
                       "restent.")
            : Text::tr("Celles que vous avez faites ailleurs, et les papiers, restent."));
    return words.join(u' ');
}

QString mentionWords(const QStringList &mentions)
{
    return Text::tr("Le nom, qui est peut-être aussi un lieu, un mot ou quelqu’un d’autre, se lit encore dans %1.").arg(quoted(mentions));
}
