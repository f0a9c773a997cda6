// SPDX-License-Identifier: GPL-3.0-or-later
// docs/changes.md tells each change of the journal with the numbers and types of its fields, as the program writes them.
#include "core/journal/marks.h"
#include "core/meeting/change.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

template <class T> QString typeWords();

/** « {1 id: number, 2 name: text} »: a record within another, or a change. */
template <Record T> QString recordWords()
{
    QStringList fields;
    eachField<T>([&](auto f) {
        fields.append(u"%1 %2: %3"_s.arg(QString::number(f.number), QLatin1StringView(f.name), typeWords<typename decltype(f)::Type>()));
    });
    return u'{' + fields.join(u", "_s) + u'}';
}

template <NamedEnum T> QString enumWords()
{
    QStringList words;
    for (const auto *word : EnumNames<T>::names)
        words.append(QString::number(words.size()) + u'=' + QLatin1StringView(word));
    return words.join(u' ');
}

template <class... T> QString variantWords(const std::variant<T...> *)
{
    const QStringList words { u"[%1, %2]"_s.arg(QString::number(T::kind), recordWords<T>())... };
    return words.join(u" or "_s);
}

template <class T> QString typeWords()
{
    if constexpr (isOptional<T>)
        return typeWords<typename T::value_type>();
    else if constexpr (isList<T>)
        return u"list of "_s + typeWords<typename T::value_type>();
    else if constexpr (AnyVariant<T>)
        return variantWords(static_cast<const T *>(nullptr));
    else if constexpr (Record<T>)
        return recordWords<T>();
    else if constexpr (NamedEnum<T>)
        return enumWords<T>();
    else if constexpr (std::is_same_v<T, bool>)
        return u"bool"_s;
    else if constexpr (std::is_same_v<T, QDate>)
        return u"Julian day"_s;
    else if constexpr (std::is_same_v<T, QDateTime>)
        return u"ISO date and time"_s;
    else if constexpr (std::is_same_v<T, QString>)
        return u"text"_s;
    else
        return u"number"_s;
}

template <class T> QString wordOf()
{
    if constexpr (requires { T::word; })
        return QLatin1StringView(T::word);
    else
        return std::is_same_v<T, Undone> ? u"(taken back)"_s : u"(brought back)"_s;
}

template <class... T> QStringList linesOf(const std::variant<T...> *)
{
    return { u"| %1 | `%2` | %3 |"_s.arg(QString::number(T::kind), wordOf<T>(), recordWords<T>())... };
}

}

class ChangesDocTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsTold()
    {
        QFile file(QStringLiteral(BOUCLE_SOURCE_DIR "/docs/changes.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto told = QString::fromUtf8(file.readAll()).split(u'\n');
        const auto lines = linesOf(static_cast<const Mark *>(nullptr)) + linesOf(static_cast<const MeetingChangeVariant *>(nullptr));
        QVERIFY(lines.size() > 60);
        QStringList toldLines = told;
        toldLines.removeIf([](const QString &line) { return !line.startsWith(u"| "_s) || !line.at(2).isDigit(); });
        if (toldLines == lines)
            return;
        QFile asItShouldBe(QDir::temp().filePath(u"changes.md"_s));
        QVERIFY(asItShouldBe.open(QIODevice::WriteOnly));
        asItShouldBe.write((lines.join(u'\n') + u'\n').toUtf8());
        QFAIL(qUtf8Printable(u"docs/changes.md is behind; its lines as they should be: "_s + asItShouldBe.fileName()));
    }
};

QTEST_GUILESS_MAIN(ChangesDocTest)
#include "changesdoctest.moc"
