// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drawnsigns.h"

#include "core/paper/document.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** In all fonts of papers: most texts have nothing else, and are not looked at further. */
bool isPlain(QChar c)
{
    return (c >= u' ' && c < u'\u0180') || (c >= u'\u2013' && c <= u'\u2026') || c == QChar(fillIn) || c == QChar(missingSign);
}

/** The same in ordinary letters, without the marks that only choose a picture. */
QString undisguised(const QString &cluster)
{
    auto plain = cluster.normalized(QString::NormalizationForm_KC);
    plain.removeIf([](QChar c) { return c.unicode() == 0x200d || (c.unicode() >= 0xfe00 && c.unicode() <= 0xfe0f); });
    return plain;
}

}

QString DrawnSigns::of(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    load();
    QString drawn;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (auto from = finder.position(); finder.toNextBoundary() >= 0; from = finder.position())
        drawn += cluster(text.mid(from, finder.position() - from));
    return drawn;
}

QString DrawnSigns::cluster(const QString &cluster)
{
    if (isHeld(cluster))
        return cluster;
    if (cluster == QChar(0x202f))
        return QString(QChar(QChar::Nbsp));
    const auto plain = undisguised(cluster);
    if (!plain.isEmpty() && isHeld(plain))
        return plain;
    return isLentByAnotherFont(cluster) ? cluster : QString(QChar(missingSign));
}

bool DrawnSigns::isHeld(const QString &cluster)
{
    const auto points = cluster.toUcs4();
    return std::all_of(points.begin(), points.end(), [this](char32_t point) { return point == fillIn || m_own->supportsCharacter(point); });
}

/** Only letters: the pictures of emoji are not for black paper, and what PDF says of rare planes is not copied right. */
bool DrawnSigns::isLentByAnotherFont(const QString &cluster)
{
    return std::all_of(cluster.begin(), cluster.end(),
        [this](QChar c) { return (c.isLetter() || c.isMark()) && !c.isSurrogate() && m_withOthers->inFontUcs4(c.unicode()); });
}

void DrawnSigns::load()
{
    if (m_own)
        return;
    const auto font = paperFont(m_fonts, PaperLook {});
    m_own = QRawFont::fromFont(font);
    m_withOthers.emplace(font);
}
