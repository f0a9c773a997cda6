// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/intents.h"

#include "core/meeting/intentexamples.h"
#include "core/meeting/intenttypes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** What stands in a change but is the program's to fill in: ids, the number present, the rules set aside. */
struct FilledIn {
    const char *intent;
    const char *field;
};
constexpr FilledIn filledIn[] = { { "add-person", "id" }, { "add-local-group", "id" }, { "add-profile", "id" },
    { "make-proposal", "overridden" }, { "amend-proposal", "overridden" }, { "test-consensus", "present" }, { "record-result", "present" },
    { "mark-sent", "text" }, { "end-turn", "number" }, { "end-turn", "step" }, { "draw-small-groups", "groups" },
    { "seat-latecomers", "seats" }, { "add-seating-wish", "number" } };

bool isFilledIn(const QString &intent, const QString &field)
{
    return std::any_of(std::begin(filledIn), std::end(filledIn),
        [&](const FilledIn &one) { return intent == QLatin1StringView(one.intent) && field == QLatin1StringView(one.field); });
}

template <class Change> QString wordOf()
{
    return QString::fromUtf8(Change::word);
}

template <class Change> QList<IntentField> fieldsOf()
{
    QList<IntentField> fields;
    eachField<Change>([&](auto f) {
        using Type = typename decltype(f)::Type;
        const auto name = QString::fromUtf8(f.name);
        if (isFilledIn(wordOf<Change>(), name))
            return;
        const bool mayMiss = isOptional<Type> || f.need == Need::MayMiss;
        fields.append({ name, typeInWords<typename ValueOf<Type>::Type>(), mayMiss, choicesOf<typename ValueOf<Type>::Type>() });
    });
    return fields;
}

template <class Change> Result<MeetingChange> readAs(QJsonObject fields, const json::Reader &reader)
{
    QStringList known;
    for (const auto &field : fieldsOf<Change>())
        known.append(field.name);
    if (const auto checked = json::checkNames(fields, {}, known); !checked)
        return refuse(checked);
    auto read = json::read<Change>(fields, reader, {});
    if (!read)
        return refuse(read);
    return MeetingChange(*std::move(read));
}

/** Calls `visit(std::type_identity<Change>)` for each change that a script may ask for. */
template <class Visit, class... Change> void eachIntent(Visit visit, std::type_identity<std::variant<Change...>>)
{
    const auto one = [&]<class C>(std::type_identity<C> type) {
        if constexpr (!std::is_same_v<C, MeetingCreated>) // a dossier is created by its own command
            visit(type);
    };
    (one(std::type_identity<Change> {}), ...);
}

template <class Visit> void eachIntent(Visit visit)
{
    eachIntent(visit, std::type_identity<MeetingChange::Variant> {});
}

QList<IntentField> fieldsOfIntent(const QString &name)
{
    QList<IntentField> fields;
    eachIntent([&]<class Change>(std::type_identity<Change>) {
        if (wordOf<Change>() == name)
            fields = fieldsOf<Change>();
    });
    return fields;
}

}

QStringList intentNames()
{
    QStringList names;
    for (const auto &one : intentExamples())
        names.append(one.name);
    return names;
}

QList<IntentDescription> describeIntents()
{
    QList<IntentDescription> list;
    for (const auto &one : intentExamples())
        list.append({ one.name, one.meaning, fieldsOfIntent(one.name), one.example });
    return list;
}

Result<MeetingChange> readIntent(const QJsonObject &object, const json::Reader &reader)
{
    const auto asked = object.value("do"_L1);
    if (asked.isUndefined())
        return refuse(ErrorKind::JsonMissing, { u"do"_s });
    const auto name = json::readText(asked, u"do"_s);
    if (!name)
        return refuse(name);
    auto fields = object;
    fields.remove("do"_L1);
    Result<MeetingChange> result = refuse(ErrorKind::UnknownIntent, { *name });
    eachIntent([&]<class Change>(std::type_identity<Change>) {
        if (wordOf<Change>() == *name)
            result = readAs<Change>(fields, reader);
    });
    return result;
}

QJsonObject writeIntent(const MeetingChange &change)
{
    return std::visit(
        [](const auto &one) {
            auto object = json::writeRecord(one);
            object.insert("do"_L1, QString::fromUtf8(one.word));
            return object;
        },
        change);
}

QString intentName(const MeetingChange &change)
{
    return std::visit([](const auto &one) { return QString::fromUtf8(one.word); }, change);
}
