// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A sentence in which names are looked for however somebody wrote them: accents, case and what stands between words left aside.

#include <QList>
#include <QString>

class FoldedText {
public:
    explicit FoldedText(const QString &text);

    /** The words, folded, one space between them and at either end; a bar stands for what parts two names. */
    const QString &words() const { return m_words; }
    /** A place: among the words, and in the text as it was written, from and up to; -1 when there is none. */
    struct Found {
        qsizetype at = -1;
        qsizetype from = -1;
        qsizetype to = -1;
    };
    /** Where the whole words `folded` next stand, from place `from` of `words` on. */
    Found find(const QString &folded, qsizetype from = 0) const;
    bool contains(const QString &folded) const { return find(folded).at >= 0; }

private:
    QString m_words;
    QList<qsizetype> m_places; // in the text, of each letter of the words
};

/** The same of what is looked for, without the spaces at either end; empty where it has neither letter nor digit. */
QString foldedWords(const QString &text);
