// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/madeuplist.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr double unit = 20; // device dots in a point
constexpr double nameLeft = 47;
constexpr double descriptionLeft = 237.5;
constexpr double signatureLeft = 428;
constexpr double padding = 4.5;
constexpr double pageBottom = 785;

struct Paragraph {
    QString text;
    double size; // points
    qsizetype bold = 0; // letters from the start
};

QFont fontOf(double points)
{
    static const int id = QFontDatabase::addApplicationFont(u":/fonts/LiberationSans-Regular.ttf"_s);
    [[maybe_unused]] static const int bold = QFontDatabase::addApplicationFont(u":/fonts/LiberationSans-Bold.ttf"_s);
    QFont font(QFontDatabase::applicationFontFamilies(id).value(0, u"Liberation Sans"_s));
    font.setPointSizeF(points);
    return font;
}

/** Paragraphs wrapped into the width of a cell, drawn around a middle. */
class Cell {
public:
    Cell(const QList<Paragraph> &paragraphs, double width, QPaintDevice *device)
    {
        for (const Paragraph &paragraph : paragraphs) {
            auto layout = std::make_unique<QTextLayout>(paragraph.text, fontOf(paragraph.size), device);
            QTextCharFormat bold;
            bold.setFontWeight(QFont::Bold);
            layout->setFormats({ { 0, static_cast<int>(paragraph.bold), bold } });
            layout->beginLayout();
            for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
                line.setLineWidth(width * unit);
                line.setPosition({ 0, m_height });
                m_height += line.height();
            }
            layout->endLayout();
            m_layouts.push_back(std::move(layout));
        }
    }

    [[nodiscard]] double height() const { return m_height / unit; }
    void draw(QPainter &painter, double left, double middle) const
    {
        for (const auto &layout : m_layouts)
            layout->draw(&painter, { left * unit, middle * unit - m_height / 2 });
    }

private:
    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    double m_height = 0;
};

struct Row {
    Cell name;
    Cell description;
    [[nodiscard]] double height() const { return std::max({ name.height(), description.height(), 22.5 }) + 2 * padding; }
};

Row rowOf(const ImportedPerson &person, QPaintDevice *device)
{
    QList<Paragraph> name { { (person.familyName + u' ' + person.givenName).trimmed(), 9, person.familyName.size() },
        { u'(' + person.pseudo + u')', 7.2 } };
    if (person.sharing == NameSharing::PseudoOnly)
        name = { { person.pseudo, 9, person.pseudo.size() } };
    QList<Paragraph> description { { person.quality, 7.9, person.quality.size() } };
    if (!person.localGroups.isEmpty())
        description.append({ u"— "_s + person.localGroups.first(), 7.9 });
    return { Cell(name, descriptionLeft - nameLeft - 2 * padding, device),
        Cell(description, signatureLeft - descriptionLeft - 2 * padding, device) };
}

/** How many rows go on each page. */
QList<int> rowsPerPage(const std::vector<Row> &rows, double firstTop, double top)
{
    QList<int> pages { 0 };
    double y = firstTop;
    for (const Row &row : rows) {
        if (y + row.height() > pageBottom) {
            pages.append(0);
            y = top;
        }
        y += row.height();
        ++pages.last();
    }
    return pages;
}

void drawText(QPainter &painter, double left, double top, double size, const QString &text)
{
    painter.setFont(fontOf(size));
    painter.drawText(QPointF(left * unit, (top + size) * unit), text);
}

void drawHead(QPainter &painter, double top)
{
    drawText(painter, nameLeft, top, 7.9, u"NOM"_s);
    drawText(painter, descriptionLeft, top, 7.9, u"DESCRIPTION"_s);
    drawText(painter, signatureLeft, top, 7.9, u"SIGNATURE"_s);
}

void drawFooter(QPainter &painter, QString title, qsizetype page, qsizetype pages)
{
    drawText(painter, descriptionLeft, 811, 6.8, title.replace(u"'"_s, u"&#x27;"_s));
    drawText(painter, 291, 821, 6.8, QString::number(page) + u" / "_s + QString::number(pages));
}

QByteArray drawn(const std::function<void(QPdfWriter &, QPainter &)> &draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(static_cast<int>(72 * unit));
    QPainter painter(&writer);
    draw(writer, painter);
    painter.end();
    return bytes;
}

void drawList(const MadeUpList &list, QPdfWriter &writer, QPainter &painter)
{
    constexpr double firstTop = 190;
    constexpr double top = 65;
    std::vector<Row> rows;
    for (const ImportedPerson &person : list.people)
        rows.push_back(rowOf(person, &writer));
    for (int i = 0; i < 7; ++i)
        rows.push_back({ Cell({}, 100, &writer), Cell({}, 100, &writer) });
    drawText(painter, 42.5, 42.5, 18, list.title);
    drawText(painter, 42.5, 67, 10.6, u"Liste d'émargement du 20 juin 2026"_s);
    drawText(painter, nameLeft, 105, 7.9, u"Date de la réunion :"_s);
    drawText(painter, nameLeft, 130, 7.9, u"Objet de la réunion :"_s);
    const QList<int> pages = rowsPerPage(rows, firstTop, top);
    size_t next = 0;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        double y = page == 0 ? firstTop : top;
        drawHead(painter, y - 16);
        for (int i = 0; i < pages[page]; ++i, ++next) {
            const double middle = y + rows[next].height() / 2;
            rows[next].name.draw(painter, nameLeft, middle);
            rows[next].description.draw(painter, descriptionLeft, middle);
            y += rows[next].height();
        }
        drawFooter(painter, list.title, page + 1, pages.size());
    }
}

} // namespace

ImportedPerson listed(const QString &family, const QString &given, const QString &pseudo, const QString &quality, const QString &group)
{
    ImportedPerson person;
    person.familyName = family;
    person.givenName = given;
    person.pseudo = pseudo;
    person.quality = quality;
    person.sharing = family.isEmpty() ? NameSharing::PseudoOnly : NameSharing::Shared;
    if (!group.isEmpty())
        person.localGroups.append(group);
    return person;
}

QByteArray drawnAsPdf(const MadeUpList &list)
{
    return drawn([&](QPdfWriter &writer, QPainter &painter) { drawList(list, writer, painter); });
}

QByteArray pdfOfText(const QString &text)
{
    return drawn([&](QPdfWriter &, QPainter &painter) { drawText(painter, 50, 50, 10, text); });
}

QByteArray pdfWithoutText()
{
    return drawn([](QPdfWriter &, QPainter &painter) { painter.fillRect(QRectF(100, 100, 5000, 5000), Qt::gray); });
}

void putLine(PdfPage &page, double left, double top, double height, const QString &text)
{
    const QStringList words = text.split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i) {
        const double width = 0.5 * height * static_cast<double>(words[i].size());
        page.words.append({ words[i], QRectF(left, top, width, height), i + 1 < words.size() });
        left += width + 0.25 * height;
    }
}
