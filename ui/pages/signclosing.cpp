// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/signclosing.h"

#include <algorithm>

namespace {

constexpr PaperLook titleLook { 14, PaperFace::Bold };
constexpr PaperLook smallLook { 8, PaperFace::Regular };
constexpr PaperLook smallBold { 8, PaperFace::Bold };
constexpr PaperLook sentenceLook { 11, PaperFace::Regular };
constexpr PaperLook signerLook { 9, PaperFace::Bold };

constexpr double titleHeight = 12.5;
constexpr double pitchOfBoxes = 14.8;
constexpr double underBoxes = 1.4;
constexpr double sentencePitch = 8;
constexpr double underSentence = 3.5;
constexpr double signatureHeight = 29;
constexpr double widthOfBoxes = 144;
constexpr double totalWidth = 38;
constexpr int boxesInALine = 8;
constexpr int mostLinesOfBoxes = 5; // more pages are summed elsewhere: only the total stands

int linesOfBoxes(int pages)
{
    const int lines = (pages + boxesInALine - 1) / boxesInALine;
    return lines > mostLinesOfBoxes ? 0 : lines;
}

QList<MeasuredLine> sentenceLines(PageWriter &writer, const SheetClosing &closing)
{
    return writer.measure().wrap(closing.sentence, sentenceLook, writer.sheet().inner());
}

void writeTotals(PageWriter &writer, const SheetClosing &closing, int pages)
{
    const auto top = writer.y();
    const int lines = linesOfBoxes(pages);
    const double pitch = widthOfBoxes / boxesInALine;
    for (int i = 0; i < pages && lines > 0; ++i) {
        const auto x = PaperSheet::left + pitch * (i % boxesInALine);
        const int linesAbove = i / boxesInALine;
        const auto y = top + pitchOfBoxes * linesAbove;
        writer.line(closing.pageLabel.arg(closing.pagesBefore + i + 1), smallLook, x, y + 3.6, pitch - 2, TextAlign::Centre);
        writer.box({ x, y + 5, pitch - 2, 9 }, 0.25);
    }
    const auto y = top + pitchOfBoxes * (std::max(1, lines) - 1);
    const auto x = writer.sheet().right() - totalWidth;
    if (lines > 0) {
        const auto inLine = (pages - 1) % boxesInALine + 1;
        const auto last = PaperSheet::left + pitch * inLine;
        writer.line(QString(u'='), titleLook, last - 2, y + 11.2, x - last + 2, TextAlign::Centre);
    }
    writer.line(closing.totalLabel, smallBold, x, y + 3.6, totalWidth, TextAlign::Centre);
    writer.box({ x, y + 5, totalWidth, 9 }, 0.6);
    writer.moveTo(y + pitchOfBoxes + underBoxes);
}

void writeSigners(PageWriter &writer, const SheetClosing &closing)
{
    constexpr double gap = 3;
    const auto count = double(closing.signers.size());
    const auto width = (writer.sheet().inner() - gap * (count - 1)) / count;
    const auto y = writer.y();
    double x = PaperSheet::left;
    for (const auto &signer : closing.signers) {
        writer.box({ x, y, width, signatureHeight }, 0.25);
        writer.line(signer, signerLook, x + 2, y + 4.4);
        writer.line(closing.nameLabel, smallLook, x + 2, y + 12);
        writer.dots(x + 10, x + width - 2, y + 12.6);
        writer.line(closing.signatureLabel, smallLook, x + 2, y + 17.4);
        x += width + gap;
    }
    writer.skip(signatureHeight);
}

}

double closingHeight(PageWriter &writer, const SheetClosing &closing, int pages)
{
    const auto sentence = double(sentenceLines(writer, closing).size());
    return titleHeight + pitchOfBoxes * std::max(1, linesOfBoxes(pages)) + underBoxes + sentencePitch * sentence + underSentence
        + (closing.signers.isEmpty() ? 0 : signatureHeight);
}

void writeClosing(PageWriter &writer, const SheetClosing &closing, int pages)
{
    const auto y = writer.y();
    writer.line(closing.title, titleLook, PaperSheet::left, y + 10.6);
    writer.rule(PaperSheet::left, y + titleHeight, writer.sheet().right(), y + titleHeight, 0.35);
    writer.moveTo(y + titleHeight);
    writeTotals(writer, closing, pages);
    for (const auto &line : sentenceLines(writer, closing)) {
        writer.lineWithBlanks(line, sentenceLook, PaperSheet::left, writer.y() + 7);
        writer.skip(sentencePitch);
    }
    writer.skip(underSentence);
    if (!closing.signers.isEmpty())
        writeSigners(writer, closing);
}
