// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cards.h"

#include "core/paper/weblink.h"
#include "ui/pages/handdrawing.h"
#include "ui/pages/qrcode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double leading = 1.22;
constexpr double digitHeight = 0.75 / 72 * 25.4; // millimetres of a point: digits and capitals are no higher

/** Lines of a name and of what stands below it. */
struct BrokenName {
    QList<MeasuredLine> name;
    QList<MeasuredLine> below;
    PaperLook nameLook;
    PaperLook belowLook;
    double height() const
    {
        return double(name.size()) * TextMeasure::pitch(nameLook, leading) + double(below.size()) * TextMeasure::pitch(belowLook, leading);
    }
};

BrokenName broken(PageWriter &writer, const CardName &card, double points, double width)
{
    BrokenName one;
    one.nameLook = { points, PaperFace::Bold };
    one.belowLook = { std::max(7., points * 0.68), PaperFace::Regular };
    one.name = writer.measure().wrap(card.name, one.nameLook, width);
    one.below = writer.measure().wrap(card.below, one.belowLook, width);
    return one;
}

/** From the writer's place on; the place is moved below. */
void writeBroken(PageWriter &writer, const BrokenName &one, double x, double width, TextAlign align)
{
    const auto lines = [&](const QList<MeasuredLine> &texts, const PaperLook &look) {
        const auto pitch = TextMeasure::pitch(look, leading);
        for (const auto &line : texts) {
            writer.line(line.text, look, x, writer.y() + writer.baselineIn(look, pitch), width, align);
            writer.skip(pitch);
        }
    };
    lines(one.name, one.nameLook);
    lines(one.below, one.belowLook);
}

/** The largest type, in points, in which a word is no wider nor higher than this. */
double pointsFor(PageWriter &writer, const QString &text, double width, double height)
{
    constexpr double asked = 100;
    const auto wide = writer.measure().width(text, { asked, PaperFace::Bold });
    return std::min(asked * width / std::max(wide, 1.), height / digitHeight);
}

class CardWriter {
public:
    CardWriter(PageWriter &writer, const TableCard &card) : m_writer(writer), m_card(card), m_fold(writer.sheet().height / 2) { }

    void write()
    {
        if (!m_writer.atTop())
            m_writer.newPage();
        writeFarSide();
        const auto y = m_fold;
        m_writer.dashes({ PaperSheet::left, y }, { m_writer.sheet().right(), y });
        writeNearSide();
        writeNames();
        m_writer.moveTo(m_writer.limit());
    }

private:
    /** Upside down, for those on the other side of the table once it is folded. */
    void writeFarSide()
    {
        const double height = std::min(88., m_fold - 45 - m_writer.nextTop());
        const auto centre = m_writer.sheet().width / 2;
        m_writer.largeWord(m_card.label, labelLook, centre, m_fold - 24 - labelHeight, labelHeight, true);
        writeValue(centre, m_fold - 42 - height, 150, height, true);
    }

    void writeNearSide()
    {
        constexpr double height = 74;
        const auto centre = PaperSheet::left + numberWidth / 2;
        m_writer.largeWord(m_card.label, labelLook, centre, m_fold + 14 + labelHeight, labelHeight);
        writeValue(centre, m_fold + 32 + height, numberWidth - 6, height, false);
        const auto x = PaperSheet::left + numberWidth + 3;
        m_writer.rule(x, m_fold + 14, x, m_writer.sheet().bottom() - 6, 0.6);
    }

    void writeValue(double centre, double baseline, double width, double height, bool isUpsideDown)
    {
        const PaperLook look { pointsFor(m_writer, m_card.value, width, height), PaperFace::Bold };
        m_writer.largeWord(m_card.value, look, centre, baseline, look.points * digitHeight, isUpsideDown);
    }

    /** In the largest type in which all fit, the lines to fill in included. */
    void writeNames()
    {
        const auto left = PaperSheet::left + numberWidth + 8;
        const auto width = m_writer.sheet().right() - left;
        const auto top = m_fold + 14;
        const auto bottom = m_writer.sheet().bottom() - 6;
        const auto dotted = m_card.dottedLines * narrowestPitch;
        QList<BrokenName> names;
        double gap = 0;
        for (double points = 14; points >= 7; points -= 0.5) {
            names.clear();
            double height = dotted;
            for (const auto &name : m_card.names) {
                names.append(broken(m_writer, name, points, width));
                height += names.last().height();
            }
            gap = std::min(4., (bottom - top - height) / std::max(1., double(names.size())));
            if (gap >= points * 0.08)
                break;
        }
        m_writer.moveTo(top);
        for (const auto &name : names) {
            if (m_writer.y() + name.height() > bottom)
                m_writer.newPage();
            writeBroken(m_writer, name, left, width, TextAlign::Left);
            m_writer.skip(std::max(gap, 0.4));
        }
        writeDottedLines(left, width, bottom);
    }

    /** As far apart as there is room, up to what one likes to write on. */
    void writeDottedLines(double left, double width, double bottom)
    {
        const auto room = (bottom + 1 - m_writer.y()) / std::max(1, m_card.dottedLines);
        const auto pitch = std::clamp(room, narrowestPitch, widestPitch);
        for (int i = 0; i < m_card.dottedLines; ++i) {
            if (m_writer.y() + pitch > bottom + 1.1)
                m_writer.newPage();
            m_writer.skip(pitch);
            m_writer.dots(left, left + width, m_writer.y() - 1);
        }
    }

    static constexpr PaperLook labelLook { 26, PaperFace::Bold };
    static constexpr double labelHeight = 26 * digitHeight;
    static constexpr double numberWidth = 62;
    static constexpr double narrowestPitch = 8; // of the lines to write on
    static constexpr double widestPitch = 11;

    PageWriter &m_writer;
    const TableCard &m_card;
    double m_fold;
};

constexpr double codeAcross = 46;
constexpr double besideCode = codeAcross + 2; // where its words begin; its own margin is white
constexpr double codeLeading = 1.36;
constexpr PaperLook codeLook { 10.5, PaperFace::Regular };

constexpr int tagColumns = 2;
constexpr int tagRows = 5;

/** Small crosses where cuts meet. */
void writeCutMarks(PageWriter &writer, double top, double width, double height)
{
    constexpr double arm = 3;
    const auto &sheet = writer.sheet();
    for (int row = 0; row <= tagRows; ++row) {
        for (int column = 0; column <= tagColumns; ++column) {
            const QPointF at(PaperSheet::left + column * width, top + row * height);
            writer.rule(std::max(PaperSheet::left, at.x() - arm), at.y(), std::min(sheet.right(), at.x() + arm), at.y(), 0.18);
            writer.rule(at.x(), std::max(top, at.y() - arm), at.x(), std::min(top + tagRows * height, at.y() + arm), 0.18);
        }
    }
}

constexpr double tagPadding = 6;
constexpr double largestTag = 24; // points of a name
constexpr double smallestType = 7;

/** A tag with its name in this type, and the group in the largest one that fits below. */
BrokenName tagIn(PageWriter &writer, const CardName &tag, double points, const QSizeF &room)
{
    BrokenName name;
    name.nameLook = { points, PaperFace::Bold };
    name.name = writer.measure().wrap(tag.name, name.nameLook, room.width());
    for (double below = std::min(16., points * 0.68); below >= smallestType; below -= 0.5) {
        name.belowLook = { below, PaperFace::Regular };
        name.below = writer.measure().wrap(tag.below, name.belowLook, room.width());
        if (name.below.size() <= 3 && name.height() <= room.height())
            break;
    }
    return name;
}

/** The tags of a page, all names in one type: the largest in which each fits with its group, on two lines if it can be. */
QList<BrokenName> tagsOfPage(PageWriter &writer, const QList<CardName> &tags, const QSizeF &room)
{
    QList<BrokenName> names;
    for (double points = largestTag; points >= smallestType; points -= 0.5) {
        names.clear();
        const bool allFit = std::all_of(tags.begin(), tags.end(), [&](const CardName &tag) {
            names.append(tagIn(writer, tag, points, room));
            return names.last().height() <= room.height() && (points <= largestTag * 2 / 3 || names.last().name.size() <= 2);
        });
        if (allFit)
            break;
    }
    for (const auto &tag : tags.mid(names.size()))
        names.append(tagIn(writer, tag, smallestType, room));
    return names;
}

void writeTag(PageWriter &writer, const BrokenName &name, const QRectF &place)
{
    writer.moveTo(place.top() + std::max(tagPadding, (place.height() - name.height()) / 2));
    writeBroken(writer, name, place.left() + tagPadding, place.width() - 2 * tagPadding, TextAlign::Centre);
}

}

double codeHeight(PageWriter &writer, const PaperCode &code)
{
    const auto lines = double(writer.measure().wrap(code.below, codeLook, writer.sheet().inner() - besideCode).size());
    return std::max(codeAcross, lines * TextMeasure::pitch(codeLook, codeLeading)) + 2;
}

void writeCode(PageWriter &writer, const PaperCode &code)
{
    const auto width = writer.sheet().inner();
    const auto height = codeHeight(writer, code);
    writer.ensure(height);
    const auto top = writer.y();
    const auto drawing = qrDrawing(code.text, { PaperSheet::left, top, codeAcross, codeAcross });
    if (!drawing && isForCamera(code))
        return;
    if (!drawing) {
        writer.flow(code.text, codeLook, PaperSheet::left, width, codeLeading);
        writer.flow(code.below, codeLook, PaperSheet::left, width, codeLeading);
        return writer.skip(3);
    }
    writer.shape({ drawing->dark, 0, false });
    const auto words = writer.measure().wrap(code.below, codeLook, width - besideCode);
    const auto wordsHeight = double(words.size()) * TextMeasure::pitch(codeLook, codeLeading);
    writer.moveTo(top + std::max(0., (codeAcross - wordsHeight) / 2));
    writer.flow(code.below, codeLook, PaperSheet::left + besideCode, width - besideCode, codeLeading);
    writer.moveTo(top + height);
}

void writeTableCard(PageWriter &writer, const TableCard &card)
{
    CardWriter(writer, card).write();
}

void writeNameTags(PageWriter &writer, const NameTags &tags)
{
    constexpr qsizetype onPage = tagColumns * tagRows;
    if (!writer.atTop() && !tags.tags.isEmpty())
        writer.newPage();
    for (qsizetype first = 0; first < tags.tags.size(); first += onPage) {
        if (first > 0)
            writer.newPage();
        const auto top = writer.nextTop();
        const QSizeF tag(writer.sheet().inner() / tagColumns, (writer.limit() - top) / tagRows);
        writeCutMarks(writer, top, tag.width(), tag.height());
        const auto room = tag - QSizeF(2 * tagPadding, 2 * tagPadding);
        const auto names = tagsOfPage(writer, tags.tags.mid(first, onPage), room);
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QPointF corner(PaperSheet::left + double(i % tagColumns) * tag.width(), top + double(i / tagColumns) * tag.height());
            writeTag(writer, names.at(i), { corner, tag });
        }
    }
}

void writeHandSigns(PageWriter &writer, const HandSignPoster &poster)
{
    constexpr int columns = 2;
    constexpr double textHeight = 25;
    const auto rows = double((poster.entries.size() + columns - 1) / columns);
    const auto top = writer.y() + 4;
    const auto width = writer.sheet().inner() / columns;
    const auto height = (writer.limit() - top) / std::max(1., rows);
    constexpr double widest = 1.4; // of a drawing, whose arcs go beyond its square
    const auto across = std::min(height - textHeight - 8, (width - 8) / widest);
    for (qsizetype i = 0; i < poster.entries.size(); ++i) {
        const auto &entry = poster.entries.at(i);
        const QPointF corner(PaperSheet::left + double(i % columns) * width, top + double(i / columns) * height);
        for (const auto &shape : handDrawing(entry.sign, corner + QPointF(width / 2, across / 2 + 2), across))
            writer.shape(shape);
        writer.moveTo(corner.y() + across + 6);
        auto words = broken(writer, { entry.word, entry.gesture }, 18, width - 6);
        words.belowLook.points = 12;
        words.below = writer.measure().wrap(entry.gesture, words.belowLook, width - 6);
        writeBroken(writer, words, corner.x() + 3, width - 6, TextAlign::Centre);
    }
    writer.moveTo(writer.limit());
}
