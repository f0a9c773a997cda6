// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prose.h"

#include <algorithm>

namespace {

constexpr double labelWidth = 27;
constexpr double fieldPitch = 6;
constexpr double dottedEnd = PaperSheet::left + 110;
constexpr PaperLook labelLook { 9.5, PaperFace::Regular };
constexpr PaperLook valueLook { 11, PaperFace::Bold };
constexpr PaperLook answerHeading { 13, PaperFace::Bold };
constexpr PaperLook answerLine { 11, PaperFace::Regular };
constexpr PaperLook lackingLook { 9.5, PaperFace::Bold };

void writeField(PageWriter &writer, const PaperField &field)
{
    const auto x = PaperSheet::left + labelWidth;
    const auto lines = writer.measure().wrap(field.value, valueLook, writer.sheet().inner() - labelWidth);
    bool labelled = false;
    const auto label = [&] {
        if (!labelled)
            writer.line(field.label, labelLook, PaperSheet::left, writer.y() + 4.2);
        labelled = true;
    };
    for (const auto &line : lines) {
        writer.ensure(fieldPitch);
        label();
        writer.line(line.text, valueLook, x, writer.y() + 4.2);
        writer.skip(fieldPitch);
    }
    for (int i = 0; i < field.dottedLines; ++i) {
        writer.ensure(fieldPitch + 2);
        writer.skip(2);
        label();
        writer.dots(x, dottedEnd, writer.y() + 4.8);
        writer.skip(fieldPitch);
    }
}

}

void writeHeading(PageWriter &writer, const PaperHeading &heading, double below)
{
    const PaperLook look { heading.level == HeadingLevel::Section ? 15. : 13., PaperFace::Bold };
    const auto lines = double(writer.measure().wrap(heading.text, look, writer.sheet().inner()).size());
    if (!writer.atTop())
        writer.skip(writer.air(5));
    writer.ensure(lines * TextMeasure::pitch(look, 1.3) + std::max(12., 1.5 + below));
    writer.flow(heading.text, look, PaperSheet::left, writer.sheet().inner(), 1.3);
    writer.skip(1.5);
}

void writeParagraph(PageWriter &writer, const PaperParagraph &paragraph)
{
    switch (paragraph.kind) {
    case ParagraphKind::Body:
        writer.flow(paragraph.text, { 10.5, PaperFace::Regular }, PaperSheet::left, writer.sheet().inner(), 1 + writer.air(0.36));
        break;
    case ParagraphKind::Note:
        writer.flow(paragraph.text, { 8, PaperFace::Regular }, PaperSheet::left, writer.sheet().inner(), 1.28);
        break;
    case ParagraphKind::Large:
        writer.flow(paragraph.text, { 20, PaperFace::Regular }, PaperSheet::left, writer.sheet().inner(), 1.25);
        break;
    }
    writer.skip(writer.air(3));
}

void writeFields(PageWriter &writer, const PaperFields &fields)
{
    for (const auto &field : fields.fields)
        writeField(writer, field);
    writer.skip(3);
}

void writeAnswer(PageWriter &writer, const ContactAnswer &answer)
{
    const auto lackingWidth = answer.lacking.isEmpty() ? 0 : writer.measure().width(answer.lacking, lackingLook) + 8;
    const auto width = writer.sheet().inner() - lackingWidth;
    const auto headingPitch = TextMeasure::pitch(answerHeading, 1.3);
    const auto lines = double(writer.measure().wrap(answer.heading, answerHeading, width).size());
    writer.ensure(std::min(4., lines) * headingPitch + 3 + 12);
    if (!writer.atTop())
        writer.rule(PaperSheet::left, writer.y(), writer.sheet().right(), writer.y(), 0.18);
    writer.skip(writer.air(2));
    if (!answer.lacking.isEmpty()) {
        const auto baseline = writer.y() + writer.baselineIn(answerHeading, headingPitch);
        writer.box({ writer.sheet().right() - lackingWidth + 3, baseline - 4, lackingWidth - 3, 5.4 }, 0.35);
        writer.line(answer.lacking, lackingLook, writer.sheet().right() - lackingWidth + 5.5, baseline);
    }
    writer.flow(answer.heading, answerHeading, PaperSheet::left, width, 1.3);
    writer.skip(1);
    for (const auto &line : answer.lines)
        writer.flow(line, answerLine, PaperSheet::left, writer.sheet().inner(), 1 + writer.air(0.36));
    if (answer.lines.isEmpty()) {
        writer.ensure(8);
        writer.dots(PaperSheet::left, writer.sheet().right(), writer.y() + 6.5);
        writer.skip(8);
    }
    writer.skip(writer.air(4));
}
