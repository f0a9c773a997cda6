// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/erasure.h"

#include "core/meeting/writtentexts.h"
#include "core/people/names.h"
#include "core/people/phone.h"
#include "core/wording/contactmask.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/** Shorter ones stand in too many other words to be taken out of texts. */
constexpr qsizetype shortestText = 4;

bool isContact(QLatin1StringView field)
{
    return field == "email"_L1 || field == "phone"_L1;
}

/** What somebody wrote, and not what people, groups and towns are called: of others, that stays as it is. */
bool isSentence(QLatin1StringView field)
{
    static constexpr std::array called { "family_name"_L1, "given_name"_L1, "pseudo"_L1, "name"_L1, "short_name"_L1, "town"_L1, "code"_L1,
        "task"_L1, "step"_L1, "loop"_L1 };
    return !isContact(field) && std::find(called.begin(), called.end(), field) == called.end();
}

template <class Named> void forgetWho(Named &named)
{
    named.familyName = QString();
    named.givenName = QString();
    named.pseudo = erasedMark();
    named.quality = QString();
    named.email = QString();
    named.phone = QString();
    named.groups = {};
}

void forget(Person &person)
{
    forgetWho(person);
    person.sharing = NameSharing::PseudoOnly;
    person.gender = Gender::Unsaid;
}

template <class Profile> void forgetTexts(Profile &profile)
{
    profile.skills = QString();
    profile.experience = QString();
    profile.availability = QString();
    profile.commitment = QString();
}

/** What a correction tells of somebody becomes nothing told, where something was. */
void forget(PersonCorrected &corrected)
{
    for (auto *text : { &corrected.familyName, &corrected.givenName, &corrected.quality, &corrected.email, &corrected.phone })
        *text = text->has_value() ? std::optional(QString()) : std::nullopt;
    if (corrected.pseudo)
        corrected.pseudo = erasedMark();
    if (corrected.groups)
        corrected.groups = QList<Id<LocalGroup>>();
}

}

QString erasedMark()
{
    return QCoreApplication::translate("Erasure", "[effacé]");
}

Erasure::Erasure(const QList<KnownPerson> &traces) : m_isOfAll(false), m_traces(traces)
{
    for (const auto &trace : traces) {
        for (const auto &person : trace.called) {
            m_alone.insert(foldedWords(person.familyName));
            if (person.pseudo.size() < shortestText)
                m_alone.insert(foldedWords(person.pseudo));
            add(person.pseudo);
            for (const auto all = waysToWrite(person); const auto &written : all)
                add(written);
            if (const auto shortened = givenAndInitial(person); shortened.size() >= shortestText)
                m_initialed.insert(shortened);
            noteJunctions(person);
            addContact(person.email);
            addContact(person.phone);
        }
    }
    m_alone.remove({});
}

/** Where, in words, the given name of one is parted from the family name: a hyphen there may make another name of them. */
void Erasure::noteJunctions(const Person &person)
{
    const auto family = foldedWords(person.familyName);
    const auto given = foldedWords(person.givenName);
    if (family.isEmpty() || given.isEmpty())
        return;
    m_junctions.insert(given + u' ' + family, given.count(u' ') + 1);
    m_junctions.insert(family + u' ' + given, family.count(u' ') + 1);
}

void Erasure::add(const QString &text)
{
    if (text.size() >= shortestText && text != erasedMark())
        m_texts.insert(text);
}

void Erasure::addContact(const QString &text)
{
    add(text);
    add(spokenPhone(text)); // as reports say it
    add(spokenPhone(text).replace(QChar::Nbsp, u' '));
    add(spokenPhone(text).remove(QChar::Nbsp));
    if (const auto spoken = spokenPhone(text); spoken.startsWith(u'0'))
        add(spoken.sliced(1)); // as a spreadsheet leaves it
    if (!text.isEmpty())
        m_contacts.insert(contactMeant(text));
    m_contacts.remove({});
}

bool Erasure::concerns(Id<Person> person, qint64 row) const
{
    return std::any_of(m_traces.begin(), m_traces.end(), [&](const KnownPerson &trace) { return trace.isAt(row, person); });
}

void Erasure::noteOther(const Person &person, qint64 row)
{
    if (concerns(person.id, row))
        return;
    m_others.unite({ foldedWords(person.familyName), foldedWords(person.givenName), foldedWords(person.pseudo) });
    for (const auto all = waysToWrite(person) + QStringList { givenAndInitial(person) }; const auto &written : all)
        m_othersWritten.insert(foldedWords(written));
}

void Erasure::gatherOthers(const MeetingChange &change, qint64 row)
{
    for (const auto all = toldBy(change); const auto &person : all)
        noteOther(person, row);
    if (const auto *told = std::get_if<PersonCorrected>(&change))
        noteOther(
            { told->person, told->familyName.value_or(QString()), told->givenName.value_or(QString()), told->pseudo.value_or(QString()) },
            row);
}

void Erasure::gatherProfiles(const MeetingChange &change, qint64 row)
{
    if (const auto *added = std::get_if<ProfileAdded>(&change); added && added->id)
        m_profiles[added->id->number()].append({ row, concerns(added->person, row) });
    if (const auto *imported = std::get_if<ProfilesImported>(&change)) {
        for (const auto &profile : imported->profiles)
            m_profiles[profile.id.number()].append({ row, concerns(profile.person, row) });
    }
}

/** A number is given anew where a profile was taken back: the last told before the row. */
bool Erasure::isOfProfile(Id<Profile> profile, qint64 row) const
{
    bool is = false;
    for (const auto &[from, isTheirs] : m_profiles.value(profile.number())) {
        if (from <= row)
            is = isTheirs;
    }
    return is;
}

void Erasure::gather(const MeetingChange &change, qint64 row)
{
    m_sought.reset();
    if (!m_isOfAll) {
        gatherOthers(change, row);
        gatherProfiles(change, row);
        return;
    }
    eachText(change, [&](QLatin1StringView field, const QString &text) {
        if (isContact(field))
            addContact(text);
    });
}

QStringList Erasure::texts() const
{
    QStringList texts;
    for (const auto all = m_texts | m_initialed; const auto &text : all) {
        if (const auto folded = foldedWords(text); !m_others.contains(folded) && !m_othersWritten.contains(folded))
            texts.append(text);
    }
    std::sort(
        texts.begin(), texts.end(), [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    return texts;
}

/** The same as they are looked for in sentences, once each. */
const Erasure::Sought &Erasure::sought() const
{
    if (m_sought)
        return *m_sought;
    m_sought.emplace();
    for (const auto all = texts(); const auto &text : all)
        m_sought->noteName(foldedWords(text), m_junctions.value(foldedWords(text)), m_initialed.contains(text));
    for (const auto &other : m_others) {
        if (other.contains(u' '))
            m_sought->longOthers.append(other);
    }
    return *m_sought;
}

void Erasure::Sought::noteName(const QString &folded, qsizetype junction, bool isGivenAndInitial)
{
    const auto isKnown = std::any_of(names.begin(), names.end(), [&](const SoughtName &one) { return one.folded == folded; });
    if (folded.size() >= shortestText && !isKnown)
        names.append({ folded, junction, isGivenAndInitial });
}

MeetingChange Erasure::withoutPerson(MeetingChange change, qint64 row) const
{
    const auto forgetAmong = [&](QList<Person> &people) {
        for (auto &person : people) {
            if (concerns(person.id, row))
                forget(person);
        }
    };
    if (auto *imported = std::get_if<PeopleImported>(&change)) {
        forgetAmong(imported->people);
    } else if (auto *profiles = std::get_if<ProfilesImported>(&change)) {
        forgetAmong(profiles->people);
        for (auto &profile : profiles->profiles) {
            if (concerns(profile.person, row))
                forgetTexts(profile);
        }
    } else if (auto *added = std::get_if<PersonAdded>(&change); added && added->id && concerns(*added->id, row)) {
        forgetWho(*added);
    } else if (auto *sheet = std::get_if<SheetSigned>(&change)) {
        for (auto &one : sheet->added) {
            if (one.id && concerns(*one.id, row))
                forgetWho(one);
        }
    } else if (auto *corrected = std::get_if<PersonCorrected>(&change); corrected && concerns(corrected->person, row)) {
        forget(*corrected);
    } else if (auto *gender = std::get_if<GenderStated>(&change); gender && concerns(gender->person, row)) {
        gender->gender = Gender::Unsaid;
    } else if (auto *profile = std::get_if<ProfileAdded>(&change); profile && concerns(profile->person, row)) {
        forgetTexts(*profile);
    } else if (auto *told = std::get_if<ProfileCorrected>(&change); told && isOfProfile(told->profile, row)) {
        forgetTexts(*told);
    }
    return change;
}

/** The contacts that are to go, wherever they stand in a text. */
QString Erasure::withoutTheirContacts(QString text, const NoteSpelling &note) const
{
    return withContacts(std::move(text), [&](const QString &contact) -> std::optional<QString> {
        if (!isTheirContact(contact))
            return {};
        note(contact);
        return erasedMark();
    });
}

bool Erasure::isTheirContact(const QString &written) const
{
    return m_contacts.contains(contactMeant(written));
}

/** Whether it is a part of what somebody else is called: « Mme Bernard Durand ». */
bool Erasure::isWithinOther(const FoldedText &folded, const QString &text, qsizetype at, qsizetype size) const
{
    return std::any_of(sought().longOthers.begin(), sought().longOthers.end(), [&](const QString &other) {
        for (auto place = folded.find(other); place.at >= 0; place = folded.find(other, place.at + 1)) {
            const auto end = place.at + other.size();
            const bool overlaps = place.at < at + size && at < end;
            const bool isOneName = !QStringView(text).sliced(place.from, place.to - place.from).contains(u',');
            if (isOneName && overlaps && (place.at < at || end > at + size))
                return true;
        }
        return false;
    });
}

/** Where one of the names stands first for that person, as whole words: « Paul Martin » is not within « Paul Martinez ». */
FoldedText::Found Erasure::firstIn(const FoldedText &folded, const QString &text, bool isOthers) const
{
    FoldedText::Found first;
    for (const auto &name : sought().names) {
        auto place = folded.find(name.folded);
        while (place.at >= 0
            && (!isThatName(text, place.from, place.to, name) || (!isOthers && isWithinOther(folded, text, place.at, name.folded.size()))))
            place = folded.find(name.folded, place.at + 1);
        if (place.at >= 0 && (first.at < 0 || place.at < first.at))
            first = place;
    }
    return first;
}

QString Erasure::without(QString text, const NoteSpelling &note) const
{
    text = withoutTheirContacts(std::move(text), note);
    FoldedText folded(text);
    for (auto place = firstIn(folded, text); place.at >= 0; place = firstIn(folded, text)) {
        note(text.sliced(place.from, place.to - place.from));
        text.replace(place.from, place.to - place.from, erasedMark());
        folded = FoldedText(text);
    }
    return text;
}

MeetingChange Erasure::redacted(MeetingChange change, qint64 row) const
{
    if (!m_isOfAll)
        change = withoutPerson(std::move(change), row);
    eachWrittenText(change, [&](QLatin1StringView field, QString &text) {
        if (m_isOfAll && isContact(field))
            text.clear();
        if (text.size() < shortestText || isContact(field))
            return;
        text = m_isOfAll || isSentence(field) ? without(std::move(text)) : withoutTheirContacts(std::move(text));
        if (m_isOfAll)
            maskContacts(text); // somebody's who is on no list
    });
    return change;
}

QStringList Erasure::spellings(const MeetingChange &change) const
{
    QStringList spelled;
    const auto note = [&](const QString &written) {
        if (written.size() >= shortestText)
            spelled.append(written);
    };
    eachWrittenText(change, [&](QLatin1StringView field, const QString &text) {
        if (isContact(field))
            return;
        std::ignore = m_isOfAll || isSentence(field) ? without(text, note) : withoutTheirContacts(text, note);
    });
    return spelled;
}

QStringList Erasure::mentions(const MeetingChange &redacted) const
{
    QStringList found;
    if (m_isOfAll)
        return found;
    eachWrittenText(redacted, [&](QLatin1StringView field, const QString &text) {
        if (!isSentence(field))
            return;
        const FoldedText folded(text);
        const auto isSaid = [&](const QString &name) { return name.size() > 1 && folded.contains(name); };
        const auto isShared = [&](const QString &name) { // « Kim N. », where two are called so
            const auto place = folded.find(foldedWords(name));
            return place.at >= 0 && isThatName(text, place.from, place.to, { foldedWords(name), 0, true });
        };
        if (std::any_of(m_alone.begin(), m_alone.end(), isSaid) || std::any_of(m_initialed.begin(), m_initialed.end(), isShared))
            found.append(text);
    });
    return found;
}

QStringList Erasure::calledSo(const MeetingChange &redacted) const
{
    QStringList found;
    if (m_isOfAll)
        return found;
    eachWrittenText(redacted, [&](QLatin1StringView field, const QString &text) {
        const auto isNamed
            = [&] { return withoutTheirContacts(text) != text || firstIn(FoldedText(text), text, true).at >= 0; }; // others' own names too
        if (isContact(field) ? isTheirContact(text) : (!isSentence(field) && isNamed()))
            found.append(text);
    });
    return found;
}

bool Erasure::mayBeIn(const QString &draft) const
{
    const auto folded = fold(draft);
    const auto all = texts();
    return (m_isOfAll && holdsContact(draft)) || withoutTheirContacts(draft) != draft
        || std::any_of(m_alone.begin(), m_alone.end(), [&](const QString &name) { return folded.contains(name); })
        || std::any_of(all.begin(), all.end(), [&](const QString &text) { return folded.contains(fold(text)); });
}

bool Erasure::explains(const QString &text, const MeetingChange &redacted) const
{
    bool stands = false;
    eachText(redacted, [&](QLatin1StringView, const QString &written) { stands = stands || written.contains(text); });
    bool isItself = false;
    eachWrittenText(redacted, [&](QLatin1StringView field, const QString &written) {
        const bool mayGo = written.contains(text) && (m_isOfAll || isSentence(field));
        isItself = isItself || (mayGo && without(written) != written);
    });
    return stands && !isItself;
}
