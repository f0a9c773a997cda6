// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar.h"

#include "core/exchange/calendarzone.h"

#include <QTextBoundaryFinder>
#include <QTimeZone>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineOctets = 75; // RFC 5545, 3.1
constexpr qsizetype summaryOctets = 80;
constexpr qsizetype locationOctets = 120;
constexpr qsizetype frameOctets = 95; // of a code: names, times and line ends
static_assert(frameOctets + summaryOctets + locationOctets <= maxEventCodeBytes);

constexpr bool isInsideSequence(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xc0U) == 0x80U;
}

/** The line with its end, cut where it is too long and never inside a character. */
QByteArray folded(const QByteArray &line)
{
    QByteArray text;
    qsizetype from = 0;
    auto room = lineOctets;
    while (line.size() - from > room) {
        auto to = from + room;
        while (isInsideSequence(line.at(to)))
            --to;
        text += line.mid(from, to - from) + "\r\n ";
        from = to;
        room = lineOctets - 1; // after the space that says that the line goes on
    }
    return text + line.mid(from) + "\r\n";
}

/** A value of type TEXT (RFC 5545, 3.3.11). */
QString escaped(const QString &text)
{
    auto lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s);
    QString value;
    for (const auto c : std::as_const(lines)) {
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            value += u"\\n"_s;
        else if (c == u'\\' || c == u',' || c == u';')
            value += u"\\"_s + c;
        else if (c == u'\t' || c.category() != QChar::Other_Control)
            value += c;
    }
    return value;
}

qsizetype octetsOf(const QString &text)
{
    return text.toUtf8().size();
}

QString withoutLastCharacter(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.toEnd();
    return text.left(std::max<qsizetype>(0, finder.toPreviousBoundary()));
}

QString withoutEndOf(const QString &text, QStringView ends)
{
    auto kept = text;
    while (!kept.isEmpty() && ends.contains(kept.back()))
        kept.chop(1);
    return kept;
}

/** The text as a value of at most so many octets: its first words, and dots when there were more. */
QString shortened(const QString &text, qsizetype octets)
{
    const auto whole = escaped(text);
    if (octetsOf(whole) <= octets)
        return whole;
    auto kept = text.left(octets);
    while (octetsOf(escaped(kept + u'…')) > octets)
        kept = withoutLastCharacter(kept);
    if (const auto space = kept.lastIndexOf(u' '); space > kept.size() / 2)
        kept.truncate(space);
    return escaped(withoutEndOf(kept, u" ,;:-–\r\n") + u'…');
}

QByteArray written(const QDateTime &time)
{
    return time.toString(u"yyyyMMdd'T'HHmmss"_s).toLatin1();
}

/** A time as it is written: its parameters, then its value. */
QByteArray timeLine(const QByteArray &name, const QByteArray &parameter, const QByteArray &value)
{
    return name + parameter + ':' + value;
}

/** When the event begins and ends, with the zone where the system knows it, else by a clock that never changes. */
class Span {
public:
    explicit Span(const CalendarEvent &event) : m_zone(event.zone), m_minutes(event.minutes)
    {
        const auto &start = event.start;
        m_start = m_zone.isValid() ? QDateTime(start.date(), start.time(), m_zone) : QDateTime(start.date(), start.time(), Qt::UTC);
    }

    QList<QByteArray> local(const QByteArray &zone) const
    {
        return lines(";TZID=" + zone, [](const QDateTime &time) { return written(time); });
    }

    /** In UTC, or floating where the zone is not known. */
    QList<QByteArray> universal() const
    {
        const auto mark = m_zone.isValid() ? "Z" : "";
        return lines({}, [mark](const QDateTime &time) { return written(time.toUTC()) + mark; });
    }

private:
    template <class Write> QList<QByteArray> lines(const QByteArray &parameter, const Write &write) const
    {
        QList<QByteArray> both { timeLine("DTSTART", parameter, write(m_start)) };
        if (m_minutes > 0)
            both.append(timeLine("DTEND", parameter, write(m_start.addSecs(qint64(60) * m_minutes))));
        return both;
    }

    QTimeZone m_zone;
    QDateTime m_start;
    int m_minutes;
};

QList<QByteArray> eventLines(const CalendarEvent &event, const QList<QByteArray> &times)
{
    const auto stamp = QDateTime::fromMSecsSinceEpoch(event.stampedAt, Qt::UTC);
    QList<QByteArray> lines { "BEGIN:VEVENT", "UID:" + escaped(event.uid).toUtf8(), "DTSTAMP:" + written(stamp) + 'Z' };
    lines += times;
    const auto add = [&lines](const char *name, const QByteArray &value) {
        if (!value.isEmpty())
            lines.append(name + value);
    };
    add("SUMMARY:", escaped(event.summary).toUtf8());
    add("DESCRIPTION:", escaped(event.description).toUtf8());
    add("LOCATION:", escaped(event.location).toUtf8());
    add("URL:", QUrl(event.url).toEncoded());
    lines.append("END:VEVENT");
    return lines;
}

}

QByteArray icsBytes(const CalendarEvent &event)
{
    const Span span(event);
    const auto zone = zoneLines(event.zone);
    QList<QByteArray> lines { "BEGIN:VCALENDAR", "PRODID:-//Boucle//Boucle//FR", "VERSION:2.0", "CALSCALE:GREGORIAN" };
    lines += zone;
    lines += eventLines(event, zone.isEmpty() ? span.universal() : span.local(event.zone));
    lines.append("END:VCALENDAR");
    QByteArray bytes;
    for (const auto &line : lines)
        bytes += folded(line);
    return bytes;
}

QString eventCodeText(const CalendarEvent &event)
{
    QStringList lines { u"BEGIN:VEVENT"_s, u"SUMMARY:"_s + shortened(event.summary, summaryOctets) };
    for (const auto &line : Span(event).universal())
        lines.append(QString::fromLatin1(line));
    if (!event.location.isEmpty())
        lines.append(u"LOCATION:"_s + shortened(event.location, locationOctets));
    lines.append(u"END:VEVENT"_s);
    return lines.join(u"\r\n"_s);
}
