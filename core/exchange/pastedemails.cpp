// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pastedemails.h"

#include "core/people/contact.h"
#include "core/people/cleantext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Word {
    QStringView text;
    int line = 0;
    int column = 0; // characters from the start of the line, from 1
    bool endsItem = false; // a semicolon or an end of line follows
};

bool separates(QChar c)
{
    return c.isSpace() || c == u',' || c == u';';
}

QList<Word> wordsOf(QStringView text)
{
    QList<Word> words;
    int line = 1;
    qsizetype lineStart = 0;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (!separates(c)) {
            const qsizetype start = at;
            while (at < text.size() && !separates(text[at]))
                ++at;
            words.append({ text.sliced(start, at - start), line, static_cast<int>(start - lineStart) + 1, false });
            continue;
        }
        ++at;
        const bool isNewline = c == u'\n' || (c == u'\r' && (at >= text.size() || text[at] != u'\n'));
        if ((isNewline || c == u';') && !words.isEmpty())
            words.last().endsItem = true;
        if (isNewline) {
            ++line;
            lineStart = at;
        }
    }
    return words;
}

} // namespace

bool looksLikeEmails(QStringView text)
{
    int items = 0;
    int emails = 0;
    for (const QStringView item : text.first(std::min<qsizetype>(text.size(), 20'000)).tokenize(u'\n'))
        for (const QStringView half : item.tokenize(u','))
            for (const QStringView part : half.tokenize(u';')) {
                items += part.trimmed().isEmpty() ? 0 : 1;
                emails += part.contains(u'@') ? 1 : 0;
            }
    return emails > 0 && emails * 2 >= items;
}

ImportedPeople readPastedEmails(QStringView text, const QString &source)
{
    ImportedPeople people;
    people.source = source;
    people.kind = InputKind::PastedEmails;
    QList<Word> pending; // a name, if an e-mail between angle brackets follows
    const auto refusePending = [&] {
        for (const Word &word : std::as_const(pending))
            people.refused.append(
                { ErrorKind::InvalidEmail, { cleanText(word.text.toString()) }, Place { source, word.line, word.column } });
        pending.clear();
    };
    const QList<Word> words = wordsOf(text);
    for (const Word &word : words) {
        const Result<QString> email = readEmail(word.text.toString());
        if (email && !email->isEmpty()) {
            if (word.text.startsWith(u'<'))
                pending.clear();
            refusePending();
            ImportedPerson person;
            person.email = *email;
            person.place = { source, word.line, word.column };
            people.rows.append(person);
        } else if (!cleanText(word.text.toString()).isEmpty()) {
            pending.append(word);
        }
        if (word.endsItem)
            refusePending();
    }
    refusePending();
    people.rowsRead = static_cast<int>(people.rows.size() + people.refused.size());
    return people;
}
