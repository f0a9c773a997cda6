// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/erasure.h"

#include "core/people/contact.h"
#include "core/people/foldedtext.h"
#include "core/people/names.h"
#include "core/people/phone.h"
#include "core/record/texts.h"
#include "core/wording/contactmask.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/** Shorter ones stand in too many other words to be taken out of texts. */
constexpr qsizetype shortestText = 4;

/** « @ » and what stands for it, with the spaces around. */
const QRegularExpression &atSign()
{
    static const QRegularExpression sign(
        u"\\h?(?:[@\\x{FF20}]|[(\\[]\\h?(?:at|arobase)\\h?[)\\]])\\h?"_s, QRegularExpression::CaseInsensitiveOption);
    return sign;
}

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

/**
 * Whether words found in a sentence are that name: not the end of one and the beginning of the next (« Paul Martin, Jean Durand »), nor
 * a word for an initial (« Roy a dit »).
 */
bool isThatName(const QString &text, qsizetype from, qsizetype to)
{
    static const QRegularExpression loneLetter(u"(?<![\\w’'])\\p{Ll}(?![\\w’'])"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression twoNames(u"\\w\\w[,.]\\s"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto written = text.sliced(from, to - from);
    if (loneLetter.match(written).hasMatch())
        return false;
    if (!twoNames.match(written).hasMatch())
        return true;
    static const QRegularExpression nameBefore(u"\\p{Lu}[\\w’'-]*\\s$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression nameAfter(u"^\\s\\p{Lu}"_s, QRegularExpression::UseUnicodePropertiesOption);
    return !nameBefore.match(text.first(from)).hasMatch() && !nameAfter.match(text.sliced(to)).hasMatch();
}

/** An e-mail or a phone as it is read, however it is written; empty where it is neither. */
QString contactMeant(const QString &written)
{
    auto email = written;
    email.replace(atSign(), u"@"_s).remove(u' ').remove(QChar::Nbsp);
    return email.contains(u'@') ? readEmail(email).value_or(QString()) : readPhone(written).value_or(QString());
}

/** « M.-H. » for « Marie-Hélène ». */
QString initialsOf(const QString &given)
{
    QString initials;
    for (qsizetype i = 0; i < given.size(); ++i) {
        if ((i == 0 || !given.at(i - 1).isLetterOrNumber()) && given.at(i).isLetter())
            initials += (initials.isEmpty() ? QString() : u"-"_s) + given.at(i).toUpper() + u'.';
    }
    return initials;
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
            addNames(person);
            addContact(person.email);
            addContact(person.phone);
        }
    }
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
    if (!text.isEmpty())
        m_contacts.insert(contactMeant(text));
    m_contacts.remove({});
}

/** Names as they are said, listed and shortened; a given or a family name alone is somebody else's too. */
void Erasure::addNames(Person person)
{
    person.sharing = NameSharing::Shared;
    add(person.pseudo);
    if (person.familyName.isEmpty())
        return;
    add(listName(person)); // the family name alone where there is no other
    add(spokenName(person));
    add(person.familyName + u' ' + initialsOf(person.givenName));
    for (const auto &title : { initialsOf(person.givenName), u"M."_s, u"Mr"_s, u"Mme"_s, u"Mlle"_s, u"Monsieur"_s, u"Madame"_s })
        add(title + u' ' + person.familyName);
}

bool Erasure::concerns(Id<Person> person, qint64 row) const
{
    return std::any_of(m_traces.begin(), m_traces.end(), [&](const KnownPerson &trace) { return trace.isAt(row, person); });
}

void Erasure::noteOther(const Person &person, qint64 row)
{
    if (!concerns(person.id, row))
        m_others.unite({ foldedWords(person.familyName), foldedWords(person.givenName), foldedWords(person.pseudo) });
}

void Erasure::gatherOthers(const MeetingChange &change, qint64 row)
{
    if (const auto *imported = std::get_if<PeopleImported>(&change)) {
        for (const auto &person : imported->people)
            noteOther(person, row);
    } else if (const auto *profiles = std::get_if<ProfilesImported>(&change)) {
        for (const auto &person : profiles->people)
            noteOther(person, row);
    } else if (const auto *added = std::get_if<PersonAdded>(&change); added && added->id) {
        noteOther({ *added->id, added->familyName, added->givenName, added->pseudo }, row);
    } else if (const auto *told = std::get_if<PersonCorrected>(&change)) {
        noteOther(
            { told->person, told->familyName.value_or(QString()), told->givenName.value_or(QString()), told->pseudo.value_or(QString()) },
            row);
    }
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
    m_folded.reset();
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
    std::copy_if(m_texts.cbegin(), m_texts.cend(), std::back_inserter(texts),
        [&](const QString &text) { return !m_others.contains(foldedWords(text)); });
    std::sort(
        texts.begin(), texts.end(), [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    return texts;
}

/** The same as they are looked for in sentences, once each. */
const QStringList &Erasure::foldedTexts() const
{
    if (!m_folded) {
        m_folded.emplace();
        for (const auto all = texts(); const auto &text : all)
            m_folded->append(foldedWords(text));
        m_folded->removeDuplicates();
        m_folded->removeIf([](const QString &folded) { return folded.size() < shortestText; });
    }
    return *m_folded;
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

/** The text without what is to go, as whole words: « Paul Martin » stays within « Paul Martinez ». */
QString Erasure::without(QString text, QStringList *spelled) const
{
    const auto note = [&](const QString &written) {
        if (spelled && written.size() >= shortestText)
            spelled->append(written);
    };
    text = withContacts(std::move(text), [&](const QString &contact) -> std::optional<QString> {
        if (!m_contacts.contains(contactMeant(contact)))
            return {};
        note(contact);
        return erasedMark();
    });
    FoldedText folded(text);
    for (const auto &erased : foldedTexts()) {
        for (qsizetype at = 0; at >= 0;) {
            const auto place = folded.find(erased, at);
            if (place.from < 0)
                break;
            at = place.at + 1;
            if (!isThatName(text, place.from, place.to))
                continue;
            note(text.sliced(place.from, place.to - place.from));
            text.replace(place.from, place.to - place.from, erasedMark());
            folded = FoldedText(text);
            at = 0;
        }
    }
    return text;
}

MeetingChange Erasure::redacted(MeetingChange change, qint64 row) const
{
    if (!m_isOfAll)
        change = withoutPerson(std::move(change), row);
    eachText(change, [&](QLatin1StringView field, QString &text) {
        if (m_isOfAll && isContact(field))
            text.clear();
        if (text.size() < shortestText || (!m_isOfAll && !isSentence(field)))
            return;
        text = without(std::move(text), nullptr);
        if (m_isOfAll)
            maskContacts(text); // somebody's who is on no list
    });
    return change;
}

QStringList Erasure::spellings(const MeetingChange &change) const
{
    QStringList spelled;
    eachText(change, [&](QLatin1StringView field, const QString &text) {
        if (m_isOfAll || isSentence(field))
            std::ignore = without(text, &spelled);
    });
    return spelled;
}

QStringList Erasure::mentions(const MeetingChange &redacted) const
{
    QStringList found;
    eachText(redacted, [&](QLatin1StringView field, const QString &text) {
        const bool isSomebodys = isSentence(field) && (!std::holds_alternative<MeetingCreated>(redacted) || field == "place"_L1);
        const FoldedText folded(isSomebodys ? text : QString());
        if (std::any_of(m_alone.begin(), m_alone.end(), [&](const QString &name) { return name.size() > 1 && folded.contains(name); }))
            found.append(text);
    });
    return found;
}

bool Erasure::explains(const QString &text, const MeetingChange &redacted) const
{
    bool stands = false;
    bool isItself = false;
    eachText(redacted, [&](QLatin1StringView field, const QString &written) {
        if (!written.contains(text))
            return;
        stands = true;
        isItself = isItself || ((m_isOfAll || isSentence(field)) && without(written, nullptr) != written);
    });
    return stands && !isItself;
}
