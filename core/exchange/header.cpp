// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header.h"

#include "core/exchange/columnname.h"
#include "core/exchange/csv.h"
#include "core/people/names.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsLookedAt = 40;

const QHash<QString, ColumnKind> &knownNames()
{
    using K = ColumnKind;
    static const QHash<QString, ColumnKind> names {
        { u"nom"_s, K::FamilyName },
        { u"nom de famille"_s, K::FamilyName },
        { u"prenom"_s, K::GivenName },
        { u"prenoms"_s, K::GivenName },
        { u"pseudo"_s, K::Pseudo },
        { u"pseudonyme"_s, K::Pseudo },
        { u"nom public"_s, K::Pseudo },
        { u"statut"_s, K::Status },
        { u"description"_s, K::Quality },
        { u"qualite"_s, K::Quality },
        { u"nom du groupe d origine"_s, K::LocalGroup },
        { u"groupe d origine"_s, K::LocalGroup },
        { u"groupe d action"_s, K::LocalGroup },
        { u"nom du groupe d action"_s, K::LocalGroup },
        { u"groupe local"_s, K::LocalGroup },
        { u"groupe"_s, K::LocalGroup },
        { u"nom du groupe"_s, K::LocalGroup },
        { u"page du groupe d origine"_s, K::GroupPage },
        { u"page du groupe"_s, K::GroupPage },
        { u"e mail"_s, K::Email },
        { u"email"_s, K::Email },
        { u"mail"_s, K::Email },
        { u"courriel"_s, K::Email },
        { u"adresse e mail"_s, K::Email },
        { u"adresse email"_s, K::Email },
        { u"adresse mail"_s, K::Email },
        { u"adresse electronique"_s, K::Email },
        { u"e mails"_s, K::Email },
        { u"emails"_s, K::Email },
        { u"telephone"_s, K::Phone },
        { u"tel"_s, K::Phone },
        { u"portable"_s, K::Phone },
        { u"mobile"_s, K::Phone },
        { u"numero de telephone"_s, K::Phone },
        { u"adresse"_s, K::Address },
        { u"adresse postale"_s, K::Address },
        { u"code postal"_s, K::Postcode },
        { u"ville"_s, K::Town },
        { u"commune"_s, K::Town },
        { u"pays"_s, K::Country },
        { u"membre depuis le"_s, K::MemberSince },
        { u"membre depuis"_s, K::MemberSince },
        { u"inscription dans le groupe"_s, K::MemberSince },
        { u"inscription action populaire"_s, K::RegisteredSince },
        { u"abonnement a l actualite du groupe"_s, K::Subscription },
        { u"mission"_s, K::Task },
        { u"accord"_s, K::Agreement },
        { u"competences"_s, K::Skills },
        { u"experience militante"_s, K::Experience },
        { u"experience"_s, K::Experience },
        { u"disponibilite"_s, K::Availability },
        { u"disponibilites"_s, K::Availability },
        { u"engagement"_s, K::Commitment },
        { u"presente par"_s, K::PresentedBy },
        { u"presente e par"_s, K::PresentedBy },
    };
    return names;
}

TableHeader headerOf(const CsvRow &row, QChar separator)
{
    TableHeader header { separator, row.line, {}, {} };
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString name = row.text(i).trimmed();
        header.names.append(name);
        const std::optional<ColumnKind> kind = name.size() > 80 ? std::nullopt : columnKind(name);
        if (kind && !header.has(*kind))
            header.columns[static_cast<size_t>(*kind)] = static_cast<int>(i);
    }
    return header;
}

/** The best header that this separator gives; one name alone is a header only where the row has nothing else. */
Result<TableHeader> bestHeader(QStringView text, QChar separator)
{
    TableHeader best;
    TableHeader first; // of the table, where it names people: with one known column only when no row has more
    CsvReader reader(text, separator);
    CsvRow row;
    for (int rows = 0; rows < rowsLookedAt;) {
        const Result<bool> more = reader.next(row);
        if (!more)
            return refuse(more);
        if (!*more)
            break;
        if (row.isBlank())
            continue;
        ++rows;
        unwrapRow(row, separator);
        const TableHeader header = headerOf(row, separator);
        const auto filled = std::count_if(header.names.begin(), header.names.end(), [](const QString &n) { return !n.isEmpty(); });
        if (rows == 1 && header.namesPeople())
            first = header;
        const bool enough = header.knownColumns() > 1 || filled == 1;
        if (header.namesPeople() && enough && header.knownColumns() > best.knownColumns())
            best = header;
    }
    return best.knownColumns() > 0 ? best : first;
}

} // namespace

int TableHeader::knownColumns() const
{
    return static_cast<int>(std::count_if(columns.begin(), columns.end(), [](const auto &c) { return c.has_value(); }));
}

bool TableHeader::namesPeople() const
{
    return has(ColumnKind::FamilyName) || has(ColumnKind::GivenName) || has(ColumnKind::Pseudo) || has(ColumnKind::Email);
}

QString foldedColumnName(QStringView name)
{
    QString words;
    for (const QChar c : fold(name))
        words += c.isLetterOrNumber() ? c : QChar(u' ');
    return words.simplified();
}

std::optional<ColumnKind> columnKind(QStringView name)
{
    const auto found = knownNames().constFind(foldedColumnName(name));
    return found == knownNames().constEnd() ? std::nullopt : std::optional(*found);
}

QStringList unreadColumns(const TableHeader &header, std::span<const ColumnKind> read)
{
    using K = ColumnKind;
    constexpr K forgotten[]
        = { K::GroupPage, K::Address, K::Postcode, K::Town, K::Country, K::MemberSince, K::RegisteredSince, K::Subscription };
    const auto isIn = [](auto &kinds, K kind) { return std::find(std::begin(kinds), std::end(kinds), kind) != std::end(kinds); };
    QStringList unread;
    for (qsizetype i = 0; i < header.names.size(); ++i) {
        const auto &name = header.names.at(i);
        const auto kind = columnKind(name);
        const bool isRead = kind && isIn(read, *kind) && header.column(*kind) == static_cast<int>(i);
        if (!name.isEmpty() && !isRead && !(kind && isIn(forgotten, *kind)))
            unread.append(name);
    }
    return unread;
}

Result<TableHeader> findHeader(QStringView text, const QString &file)
{
    TableHeader best;
    std::optional<Error> tooLong;
    for (const QChar separator : { u',', u';', u'\t' }) {
        const Result<TableHeader> header = bestHeader(text, separator);
        if (!header)
            tooLong = header.error();
        else if (header->knownColumns() > best.knownColumns())
            best = *header;
    }
    if (best.knownColumns() > 0)
        return best;
    if (!tooLong)
        return refuse(ErrorKind::NoUsableColumn, { file });
    tooLong->place->file = file;
    return tl::unexpected(*tooLong);
}
