// SPDX-License-Identifier: GPL-3.0-or-later
// People: the signs of their hands, those put forward, who sits in which small group.
#include "ui/projector/handshapes.h"
#include "ui/projector/measured.h"
#include "ui/projector/strips.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** One person's name, what stands beside it, and what was told. */
QList<Strip> cardOf(const SpokenVolunteer &person, const Canvas &canvas)
{
    const auto names = settingOf(SlideText::Name, canvas.scale);
    const auto beside = settingOf(SlideText::Heading, canvas.scale);
    const double width = canvas.content();
    auto lines = setLines(person.name, names, width) + setLines(person.beside, beside, width, SlideInk::Accent);
    auto strips = zipped({ { Canvas::left, width, lines } });
    if (!strips.isEmpty())
        strips.last().bond = Bond::InItem; // a name never ends a page
    strips += strips::of(Facts { person.told }, canvas);
    for (auto &strip : strips) {
        strip.rule = Hairline::None;
        strip.before = std::min(strip.before, 10.0);
        strip.stretch = strip.stretch > 0 ? 20 : 0;
    }
    bind(strips, 44, 40);
    return strips;
}

/** A name in a list, with its local group beside or under it. */
QList<Strip> nameRow(const SpokenVolunteer &person, const Canvas &canvas)
{
    const auto names = settingOf(SlideText::Name, canvas.scale, QFont::DemiBold);
    const auto beside = settingOf(SlideText::Body, canvas.scale);
    const bool isBeside = canvas.isWide() && !person.beside.isEmpty();
    const double left = isBeside ? canvas.content() * 0.54 : 0;
    const double room = isBeside ? left - 40 : canvas.content();
    TextColumn name { Canvas::left, room, setLines(person.name, names, room) };
    TextColumn group { Canvas::left + left, canvas.content() - left,
        setLines(person.beside, beside, canvas.content() - left, SlideInk::Quiet) };
    if (!isBeside) {
        name.lines += group.lines;
        group.lines.clear();
    }
    auto strips = zipped({ name, group });
    bind(strips, 8, 30);
    return strips;
}

/** Names below each other, and the roles that stand beside some of them. */
struct NameLines {
    struct Beside {
        qsizetype line = 0; // of the names
        double left = 0; // from that of the names
        SetLine role;
    };
    QList<SetLine> names;
    QList<Beside> roles;
    bool cutsAWord = false;

    void add(const NameLines &more)
    {
        cutsAWord = cutsAWord || more.cutsAWord;
        for (auto role : more.roles) {
            role.line += names.size();
            roles.append(role);
        }
        names += more.names;
    }
};

/** Whether lines part a name inside a word. */
bool cutAWord(const QList<SetLine> &lines, const QString &name)
{
    QStringList words;
    for (const auto &line : lines)
        words.append(line.text);
    return words.join(u' ').replace(u"- "_s, u"-"_s) != name; // a line may end at a hyphen
}

/** One name; its role and local group stand beside the last line where they have room, else under it. */
NameLines linesOf(const SeatedName &who, const Setting &setting, double width, const Canvas &canvas)
{
    NameLines lines { setLines(who.name, setting, width), {}, false };
    lines.cutsAWord = cutAWord(lines.names, who.name);
    QStringList words { who.role, who.localGroup };
    words.removeAll(QString());
    if (lines.names.isEmpty() || words.isEmpty())
        return lines;
    const auto label = settingOf(SlideText::Label, canvas.scale);
    const auto ink = who.role.isEmpty() ? SlideInk::Quiet : SlideInk::Accent;
    const auto beside = words.join(u" · "_s);
    const double left = widthOf(lines.names.last().text, setting) + label.pixels * 0.7;
    if (left + widthOf(beside, label) <= width)
        lines.roles.append({ lines.names.size() - 1, left, { beside, label, ink } });
    else
        lines.names += setLines(beside, label, width, ink);
    return lines;
}

/** Columns for names and what stands beside them, from `left`. */
QList<TextColumn> columnsOf(const NameLines &lines, double left, double width)
{
    QList<TextColumn> columns { { left, width, lines.names } };
    for (const auto &beside : lines.roles) {
        const SetLine blank { {}, beside.role.setting, beside.role.ink };
        columns.append({ left + beside.left, width - beside.left, QList<SetLine>(beside.line, blank) + QList { beside.role } });
    }
    return columns;
}

/** How names stand on a page: so many columns, of so many lines at most. */
struct NameSheet {
    static constexpr double gap = 80;

    NameSheet(const Canvas &on, qsizetype across)
        : canvas(on)
        , columns(across)
        , width((on.content() - gap * double(across - 1)) / double(across))
        , setting(settingOf(SlideText::Name, on.scale, QFont::DemiBold))
    {
        setting.leading = 1.08;
        most = std::min<qsizetype>(12, qsizetype(796 / setting.pitch()));
    }

    Canvas canvas;
    qsizetype columns;
    double width;
    Setting setting;
    qsizetype most = 1;
};

/** The lines of each name; measuring them is what costs. */
QList<NameLines> linesOfEach(const QList<SeatedName> &people, const NameSheet &sheet)
{
    QList<NameLines> lines;
    for (const auto &who : people)
        lines.append(linesOf(who, sheet.setting, sheet.width, sheet.canvas));
    return lines;
}

/** Names in columns of at most so many lines, as many columns as it takes. */
QList<NameLines> columnsOfNames(const QList<NameLines> &names, qsizetype most)
{
    QList<NameLines> columns(1);
    for (const auto &lines : names) {
        if (!columns.last().names.isEmpty() && columns.last().names.size() + lines.names.size() > most)
            columns.append(NameLines {});
        columns.last().add(lines);
    }
    return columns;
}

/** Names in so many columns at most, as even as they can be; nothing when they have no room there. */
QList<NameLines> columnsWithin(const QList<SeatedName> &people, const NameSheet &sheet, qsizetype count)
{
    const auto names = linesOfEach(people, sheet);
    for (qsizetype most = 1; most <= sheet.most; ++most) {
        const auto columns = columnsOfNames(names, most);
        const auto holds = [most](const NameLines &column) { return column.names.size() <= most; };
        if (columns.size() <= count && std::all_of(columns.begin(), columns.end(), holds))
            return columns;
    }
    return {};
}

bool cutsAWord(const QList<NameLines> &columns)
{
    return std::any_of(columns.begin(), columns.end(), [](const NameLines &column) { return column.cutsAWord; });
}

/** The heads of the groups that have names on this page, in place of the slide's title. */
Strip headOf(const QStringList &titles, double width)
{
    Setting setting = settingOf(SlideText::Great, SlideScale(), QFont::ExtraBold);
    setting.pixels = 96;
    Strip head;
    head.height = 130;
    head.lines = 0;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const double left = Canvas::left + double(i) * (width + NameSheet::gap);
        head.texts.append(placedLine({ titles.at(i), setting, SlideInk::Accent }, left, 92, width));
        head.shapes.append(filledRect({ left, 120, width, 6 }, SlideInk::Accent));
    }
    head.opensPage = true;
    return head;
}

/** Columns of names under a head. */
QList<Strip> pageOfNames(const Strip &head, const QList<NameLines> &columns, const NameSheet &sheet)
{
    QList<TextColumn> placed;
    for (qsizetype i = 0; i < columns.size(); ++i)
        placed += columnsOf(columns.at(i), Canvas::left + double(i) * (sheet.width + NameSheet::gap), sheet.width);
    auto strips = zipped(placed);
    for (auto &strip : strips)
        strip.stretch = sheet.setting.pixels * 0.2;
    return QList<Strip> { head } + strips;
}

QString titleOf(const SeatedGroup &group)
{
    return QCoreApplication::translate("Slides", "Groupe %1").arg(group.number);
}

/** A group that no page holds: each part says that it goes on, or that it began before. */
QList<Strip> cut(const SeatedGroup &group, const NameSheet &sheet)
{
    const auto columns = columnsOfNames(linesOfEach(group.members, sheet), sheet.most - 1); // a line is kept for what is said below
    const auto label = settingOf(SlideText::Label, sheet.canvas.scale);
    const double width = sheet.canvas.content();
    QList<Strip> all;
    for (qsizetype first = 0; first < columns.size(); first += sheet.columns) {
        const auto title = first == 0 ? titleOf(group) : QCoreApplication::translate("Slides", "Groupe %1, suite").arg(group.number);
        all += pageOfNames(headOf({ title }, width), columns.mid(first, sheet.columns), sheet);
        if (first + sheet.columns >= columns.size())
            continue;
        all.last().bond = Bond::WithNext;
        const auto goesOn = QCoreApplication::translate("Slides", "suite page suivante");
        all += zipped({ { Canvas::left, width, setLines(goesOn, label, width, SlideInk::Accent) } });
    }
    return all;
}

/** A group alone on its page, whole if it can be, with smaller text if need be. */
QList<Strip> alone(const SeatedGroup &group, const NameSheet &shared)
{
    if (const auto column = columnsWithin(group.members, shared, 1); !column.isEmpty() && !cutsAWord(column))
        return pageOfNames(headOf({ titleOf(group) }, shared.width), column, shared);
    bool keepsWords = true; // a word that is too long for any column is cut at last
    for (auto canvas = shared.canvas;; canvas.scale = canvas.scale.smaller()) {
        for (const qsizetype across : { 2, 1 }) {
            const NameSheet sheet(canvas, across);
            const auto columns = columnsWithin(group.members, sheet, across);
            if (!columns.isEmpty() && !(keepsWords && cutsAWord(columns)))
                return pageOfNames(headOf({ titleOf(group) }, canvas.content()), columns, sheet);
        }
        if (canvas.scale != canvas.scale.smaller())
            continue;
        if (!keepsWords)
            return cut(group, shared);
        keepsWords = false;
        canvas.scale = shared.canvas.scale;
    }
}

/** Two groups a page where they have room, else one: a group cut in two would be read as a whole one. */
QList<Strip> seated(const QList<SeatedGroup> &groups, const Canvas &canvas)
{
    const NameSheet sheet(canvas, canvas.isWide() ? 2 : 1);
    QList<Strip> all;
    for (qsizetype first = 0; first < groups.size();) {
        QStringList titles;
        QList<NameLines> columns;
        for (const auto &group : groups.mid(first, sheet.columns)) {
            const auto column = columnsWithin(group.members, sheet, 1);
            if (column.isEmpty() || cutsAWord(column))
                break;
            titles.append(titleOf(group));
            columns += column;
        }
        if (titles.size() > 1)
            all += pageOfNames(headOf(titles, sheet.width), columns, sheet);
        else
            all += alone(groups.at(first), sheet);
        first += std::max<qsizetype>(1, titles.size());
    }
    return all;
}

/** People sit as they sit: a line a group, with its headcount and who reports. */
QList<Strip> asTheySit(const QList<SeatedGroup> &groups, const Canvas &canvas)
{
    const auto names = settingOf(SlideText::Name, canvas.scale);
    const auto body = settingOf(SlideText::Body, canvas.scale);
    QList<Strip> all;
    for (const auto &group : groups) {
        const auto title = QCoreApplication::translate("Slides", "Groupe %1").arg(group.number);
        const auto count
            = group.headcount > 0 ? QCoreApplication::translate("Slides", "%n personne(s)", nullptr, group.headcount) : QString();
        const double first = widthOf(QCoreApplication::translate("Slides", "Groupe %1").arg(88), names) + 40;
        const double second = widthOf(QCoreApplication::translate("Slides", "%n personne(s)", nullptr, 88), body) + 60;
        const bool isBeside = first + second < canvas.content() * 0.6;
        const double left = isBeside ? first + second : first;
        const double room = canvas.content() - left;
        QList<TextColumn> columns { { Canvas::left, first, setLines(title, names, first, SlideInk::Accent) } };
        if (isBeside)
            columns.append({ Canvas::left + first, second, setLines(count, body, second, SlideInk::Quiet) });
        columns += columnsOf(linesOf(group.reporter, names, room, canvas), Canvas::left + left, room);
        auto strips = zipped(columns);
        bind(strips, 6, 30);
        all += strips;
    }
    return all;
}

bool isSeated(const Composition &block)
{
    return std::any_of(block.groups.begin(), block.groups.end(), [](const SeatedGroup &group) { return !group.members.isEmpty(); });
}

/** A sign with its words in a part of the width. */
struct SignCell {
    HandSign sign;
    double left = 0;
    double width = 0; // of the words
    QList<SetLine> lines;
};

double acrossSign(const Canvas &canvas)
{
    return canvas.isWide() ? 176 : 142;
}

SignCell signCell(const HandSigns::Entry &entry, double left, double width, const Canvas &canvas)
{
    const double words = width - acrossSign(canvas) * 1.4;
    return { entry.sign, left, words, setLines(entry.word, settingOf(SlideText::Heading, canvas.scale), words) };
}

/** Signs side by side, each in the middle of the row's height. */
Strip signRow(const QList<SignCell> &cells, const Canvas &canvas)
{
    const double across = acrossSign(canvas);
    const auto setting = settingOf(SlideText::Heading, canvas.scale);
    Strip strip;
    strip.height = across + 24;
    for (const auto &cell : cells) {
        strip.lines = std::max(strip.lines, int(cell.lines.size()));
        strip.height = std::max(strip.height, double(cell.lines.size()) * setting.pitch());
    }
    for (const auto &cell : cells) {
        strip.shapes += handShapes(cell.sign, { cell.left + across * 0.55, strip.height / 2 }, across);
        double y = (strip.height - double(cell.lines.size()) * setting.pitch()) / 2;
        for (const auto &line : cell.lines) {
            strip.texts.append(placedLine(line, cell.left + across * 1.4, y + baselineOf(setting), cell.width));
            y += setting.pitch();
        }
    }
    strip.before = 14;
    strip.stretch = 40;
    return strip;
}

}

namespace strips {

QList<Strip> of(const HandSigns &block, const Canvas &canvas)
{
    const double gap = 40;
    const double width = (canvas.content() - gap) / 2;
    const auto rows = (block.entries.size() + 1) / 2;
    QList<Strip> all;
    for (qsizetype row = 0; row < rows; ++row) {
        QList<SignCell> cells { signCell(block.entries.at(row), Canvas::left, width, canvas) };
        if (row + rows < block.entries.size())
            cells.append(signCell(block.entries.at(row + rows), Canvas::left + width + gap, width, canvas));
        all.append(signRow(cells, canvas));
    }
    return all;
}

QList<Strip> of(const Volunteers &block, const Canvas &canvas)
{
    QList<Strip> all;
    for (const auto &person : block.people) {
        auto strips = person.told.isEmpty() ? nameRow(person, canvas) : cardOf(person, canvas);
        if (!strips.isEmpty() && !all.isEmpty() && !person.told.isEmpty())
            strips.first().rule = Hairline::Above;
        all += strips;
    }
    return all;
}

QList<Strip> of(const Composition &block, const Canvas &canvas)
{
    return isSeated(block) ? seated(block.groups, canvas) : asTheySit(block.groups, canvas);
}

bool takesTitle(const SlideBlock &block)
{
    const auto *composition = std::get_if<Composition>(&block);
    return composition && isSeated(*composition);
}

}
