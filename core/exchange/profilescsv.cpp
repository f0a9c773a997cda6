// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/profilescsv.h"

#include "core/exchange/csvwriter.h"
#include "core/exchange/tablereader.h"
#include "core/people/cleantext.h"
#include "core/people/contact.h"
#include "core/people/names.h"

using namespace Qt::StringLiterals;

namespace {

constexpr ColumnKind columnsRead[] = { ColumnKind::Task, ColumnKind::FamilyName, ColumnKind::GivenName, ColumnKind::Pseudo,
    ColumnKind::LocalGroup, ColumnKind::Email, ColumnKind::Phone, ColumnKind::Agreement, ColumnKind::Skills, ColumnKind::Experience,
    ColumnKind::Availability, ColumnKind::Commitment, ColumnKind::PresentedBy };

/** "présent", "présente", "joint·e", "à confirmer": the stem says it; so do the words of our own lists. */
std::optional<Agreement> agreementOf(const QString &text)
{
    const QString stem = fold(text);
    if (stem.startsWith(u"present"_s) || stem == u"d accord, sur place"_s)
        return Agreement::Present;
    if (stem.startsWith(u"joint"_s) || stem == u"d accord, a distance"_s)
        return Agreement::Reached;
    if (stem.isEmpty() || stem == u"?"_s || stem.contains(u"confirmer"_s))
        return Agreement::ToConfirm;
    return {};
}

/** Fills ImportedProfiles row by row. */
class ProfilesReading {
public:
    ProfilesReading(TableReader &table, ImportedProfiles &profiles) : m_table(table), m_profiles(profiles) { }

    void readRow()
    {
        ImportedProfile profile;
        if (const std::optional<Error> refusal = readIdentity(profile)) {
            m_profiles.refused.append(*refusal);
            return;
        }
        profile.localGroup = text(ColumnKind::LocalGroup, u"Groupe d'action"_s);
        profile.email = contact(ColumnKind::Email, readEmail);
        profile.phone = contact(ColumnKind::Phone, readPhone);
        profile.agreement = agreement();
        profile.skills = text(ColumnKind::Skills, u"Compétences"_s);
        profile.experience = text(ColumnKind::Experience, u"Expérience militante"_s);
        profile.availability = text(ColumnKind::Availability, u"Disponibilité"_s);
        profile.commitment = text(ColumnKind::Commitment, u"Engagement"_s);
        profile.presentedBy = text(ColumnKind::PresentedBy, u"Présenté par"_s);
        profile.place = m_table.place();
        m_profiles.rows.append(std::move(profile));
    }

private:
    std::optional<Error> readIdentity(ImportedProfile &profile)
    {
        const auto read = [this](QString &name, ColumnKind kind) {
            name = m_table.cleanCell(kind, m_profiles.repaired);
            return name.size() <= maxNameLength
                ? std::nullopt
                : std::optional(Error { ErrorKind::NameTooLong, { QString::number(maxNameLength) }, m_table.place(kind) });
        };
        for (const auto &[name, kind] :
            { std::pair { &profile.familyName, ColumnKind::FamilyName }, std::pair { &profile.givenName, ColumnKind::GivenName },
                std::pair { &profile.pseudo, ColumnKind::Pseudo }, std::pair { &profile.task, ColumnKind::Task } })
            if (const std::optional<Error> error = read(*name, kind))
                return error;
        if (profile.familyName.isEmpty() && profile.givenName.isEmpty() && profile.pseudo.isEmpty())
            return Error { ErrorKind::RowWithoutName, {}, m_table.place() };
        if (profile.task.isEmpty())
            return Error { ErrorKind::EmptyText, { u"Mission"_s }, m_table.place(ColumnKind::Task) };
        return {};
    }

    QString text(ColumnKind kind, const QString &column)
    {
        const QString text = m_table.cleanCell(kind, m_profiles.repaired);
        if (text.size() <= maxTextLength)
            return text;
        m_profiles.repaired.append({ ErrorKind::TextTooLong, { column, QString::number(maxTextLength) }, m_table.place(kind) });
        return {};
    }

    /** Another word says no agreement that one could report: it stays to be confirmed, and the word is told. */
    Agreement agreement()
    {
        const QString written = m_table.cleanCell(ColumnKind::Agreement, m_profiles.repaired);
        const std::optional<Agreement> known = agreementOf(written);
        if (!known)
            m_profiles.repaired.append({ ErrorKind::JsonChoice, { u"Accord"_s, written, u"présent·e, joint·e, à confirmer"_s },
                m_table.place(ColumnKind::Agreement) });
        return known.value_or(Agreement::ToConfirm);
    }

    QString contact(ColumnKind kind, Result<QString> (*read)(const QString &))
    {
        const Result<QString> value = read(m_table.cell(kind));
        if (value)
            return *value;
        Error error = value.error();
        error.place = m_table.place(kind);
        m_profiles.repaired.append(error);
        return {};
    }

    TableReader &m_table;
    ImportedProfiles &m_profiles;
};

} // namespace

bool isProfilesHeader(const TableHeader &header)
{
    return header.has(ColumnKind::Task);
}

Result<ImportedProfiles> readProfiles(QStringView text, const TableHeader &header, const QString &file)
{
    ImportedProfiles profiles;
    profiles.source = file;
    profiles.unreadColumns = unreadColumns(header, columnsRead);
    TableReader table(text, header, file);
    ProfilesReading reading(table, profiles);
    if (const Result<void> read = table.eachRow([&reading] { reading.readRow(); }); !read)
        return refuse(read);
    profiles.rowsRead = table.rowsRead();
    return profiles;
}

QByteArray profilesTemplate()
{
    WrittenTable table;
    for (const auto &heading : { u"Mission"_s, u"Nom"_s, u"Prénom"_s, u"Pseudo"_s, u"Groupe d'action"_s, u"E-mail"_s, u"Téléphone"_s,
             u"Accord"_s, u"Compétences"_s, u"Expérience militante"_s, u"Disponibilité"_s, u"Engagement"_s, u"Présenté par"_s })
        table.columns.append({ heading });
    return csvBytes(table, CsvStyle::French);
}
