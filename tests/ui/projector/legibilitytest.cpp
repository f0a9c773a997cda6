// SPDX-License-Identifier: GPL-3.0-or-later
// Every slide of the rehearsal and of a crowded meeting, on every shape of screen: nothing cut, small, crowded or pale.
#include "core/slide/deck.h"
#include "tests/builders/french.h"
#include "tests/ui/projector/crowdedmeeting.h"
#include "ui/projector/slidepages.h"
#include "ui/projector/slidepainter.h"
#include "ui/theme/face.h"
#include "ui/theme/tokens.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QList<QSize> sizes { { 1280, 720 }, { 1920, 1080 }, { 1024, 768 } };

double shareOf(SlideText kind)
{
    switch (kind) {
    case SlideText::Label:
        return 0.033;
    case SlideText::Body:
    case SlideText::Heading:
        return 0.05;
    case SlideText::Name:
    case SlideText::Great:
        return 0.067;
    }
    return 1;
}

QString faultOf(const PlacedText &text, const SlidePage &page)
{
    const QRectF whole(0, 0, page.width, slideHeight);
    // a letter such as j reaches a little to the left of where it begins
    if (!text.room.adjusted(-8, -2, 8, 2).contains(text.box) || !whole.adjusted(40, 8, -40, -8).contains(text.box))
        return u"out of its room"_s;
    if (text.pixels < shareOf(text.kind) * slideHeight)
        return u"%1 px is too small"_s.arg(text.pixels);
    for (const auto hall : { HallLight::Lit, HallLight::Dark }) {
        if (contrast(colourOf(text.ink, hall), colourOf(text.on, hall)) < 7)
            return u"too pale"_s;
    }
    for (const auto &other : page.texts) {
        if (&other != &text && other.box.intersects(text.box))
            return u"over « %1 »"_s.arg(other.text);
    }
    return {};
}

/** How many lines stand between the title and the step bar, by what is placed. */
qsizetype linesOf(const SlidePage &page)
{
    QSet<int> baselines;
    for (const auto &text : page.texts) {
        const bool isOnDisc = text.on != SlideInk::Ground;
        if (text.baseline.y() > 160 && text.baseline.y() < 985 && !isOnDisc)
            baselines.insert(qRound(text.baseline.y()));
    }
    return baselines.size();
}

QStringList faultsOf(const SlidePage &page)
{
    QStringList faults;
    for (const auto &text : page.texts) {
        if (const auto fault = faultOf(text, page); !fault.isEmpty())
            faults.append(u"« %1 » %2"_s.arg(text.text, fault));
    }
    if (linesOf(page) > 12 || page.lines > 12)
        faults.append(u"%1 lines, %2 told"_s.arg(linesOf(page)).arg(page.lines));
    return faults;
}

QMap<QChar, int> lettersOf(const QStringList &texts)
{
    QMap<QChar, int> letters;
    for (const auto &text : texts) {
        for (const QChar letter : text) {
            if (!letter.isSpace())
                ++letters[letter];
        }
    }
    return letters;
}

/** The letters of the slide that stand on none of its pages. */
QString missing(Slide slide, const QList<SlidePage> &pages)
{
    QStringList placed;
    for (const auto &page : pages) {
        for (const auto &text : page.texts)
            placed.append(text.text);
    }
    slide.head = {};
    const auto there = lettersOf(placed);
    QString missing;
    const auto wanted = lettersOf(textsOf(slide));
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (there.value(it.key()) < it.value())
            missing += it.key();
    }
    return missing;
}

struct NamedSlide {
    QString name;
    Slide slide;
};

QList<NamedSlide> slidesOfMeeting(const MeetingState &state)
{
    QList<NamedSlide> slides;
    for (const auto &key : deck(state)) {
        const auto kind = QString::fromUtf8(EnumNames<SlideKind>::names[int(key.kind)]);
        slides.append({ kind + u'/' + key.subject, slide(state, key) });
    }
    slides.append({ u"room-line"_s, slide(state, { SlideKind::RoomLine, {} }) });
    for (const int left : { 2400, 760, 0, -200, -6000 })
        slides.append({ u"timer/%1"_s.arg(left), timerSlide(state, u"findings"_s, { 2400, left, QTime(16, 16) }) });
    return slides;
}

/** A small group of so many, two of them namesakes. */
SeatedGroup groupOf(int number, int size)
{
    SeatedGroup group { number, size, {}, {} };
    for (int i = 0; i < size - 2; ++i)
        group.members.append({ u"Bérengère %1."_s.arg(QChar(u'A' + i % 26)), i == 3 ? u"rapporteur·e"_s : QString(), {} });
    group.members.append({ u"Dominique M."_s, {}, u"Roquebrise insoumise"_s });
    group.members.append({ u"Dominique M."_s, {}, u"Val-de-Serre populaire et solidaire"_s });
    return group;
}

QStringList textsOf(const SlidePage &page)
{
    QStringList texts;
    for (const auto &text : page.texts)
        texts.append(text.text);
    return texts;
}

}

class LegibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void everySlideIsLegible_data();
    void everySlideIsLegible();
    void nothingIsDrawnInTheMargins();
    void aSmallerPictureIsTheSamePage();
    void largerTextTakesMorePagesAndNeverGoesUnderTheFloor();
    void aPageHoldsThreeNotesAtMost();
    void aRoleStandsBesideItsNameOrUnderIt();
    void aGroupStandsWholeOnOnePage();
    void aGroupThatNoPageHoldsSaysThatItGoesOn();
    void noColourIsPale();

private:
    French m_french;
};

void LegibilityTest::everySlideIsLegible_data()
{
    QTest::addColumn<QString>("step");
    for (const auto step : { "preparation", "criteria", "findings", "decisions", "apres", "crowded" })
        QTest::newRow(step) << QString::fromUtf8(step);
}

void LegibilityTest::everySlideIsLegible()
{
    QFETCH(const QString, step);
    const auto state = step == u"crowded" ? crowdedMeeting() : rehearsedUntil(step);
    QStringList faults;
    for (const auto &[name, slide] : slidesOfMeeting(state)) {
        for (const auto size : sizes) {
            for (const int percent : size == sizes.first() ? QList<int> { 100, 160 } : QList<int> { 100 }) {
                const auto placed = pages(slide, size, SlideScale::ofPercent(percent));
                const auto where = u"%1, %2×%3 at %4 %: "_s.arg(name).arg(size.width()).arg(size.height()).arg(percent);
                QVERIFY(!placed.isEmpty());
                if (const auto letters = missing(slide, placed); !letters.isEmpty())
                    faults.append(where + u"missing "_s + letters);
                for (const auto &page : placed) {
                    for (const auto &fault : faultsOf(page))
                        faults.append(where + fault);
                }
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qUtf8Printable(u"\n%1 faults\n"_s.arg(faults.size()) + faults.mid(0, 40).join(u'\n')));
}

void LegibilityTest::nothingIsDrawnInTheMargins()
{
    const auto state = rehearsedUntil(u"decisions"_s);
    for (const auto &[name, slide] : slidesOfMeeting(state)) {
        for (const auto size : { QSize(1280, 720), QSize(1024, 768) }) {
            QImage image(size, QImage::Format_RGB32);
            QPainter painter(&image);
            paintSlide(painter, image.rect(), pages(slide, size, {}).first(), HallLight::Lit);
            painter.end();
            const auto ground = colourOf(SlideInk::Ground, HallLight::Lit).rgb();
            const int margin = size.height() / 30;
            qsizetype ink = 0;
            qsizetype strayed = 0;
            for (int y = 0; y < size.height(); ++y) {
                for (int x = 0; x < size.width(); ++x) {
                    const bool isInked = image.pixel(x, y) != ground;
                    ink += isInked;
                    strayed += isInked && (x < margin || x >= size.width() - margin || y < 3 || y >= size.height() - 3);
                }
            }
            QVERIFY2(ink > 2000, qUtf8Printable(name));
            QVERIFY2(strayed == 0, qUtf8Printable(name));
        }
    }
}

void LegibilityTest::aSmallerPictureIsTheSamePage()
{
    const auto state = rehearsedUntil(u"decisions"_s);
    for (const auto &[name, slide] : slidesOfMeeting(state)) {
        const auto large = pages(slide, { 1920, 1080 }, {});
        const auto small = pages(slide, { 480, 270 }, {});
        QCOMPARE(large.size(), small.size());
        QStringList one;
        QStringList other;
        for (const auto &text : large.first().texts)
            one.append(u"%1 %2 %3"_s.arg(text.text).arg(text.baseline.x()).arg(text.baseline.y()));
        for (const auto &text : small.first().texts)
            other.append(u"%1 %2 %3"_s.arg(text.text).arg(text.baseline.x()).arg(text.baseline.y()));
        QVERIFY2(one == other, qUtf8Printable(name));
    }
}

void LegibilityTest::largerTextTakesMorePagesAndNeverGoesUnderTheFloor()
{
    SlideScale scale;
    QCOMPARE(scale.smaller(), scale);
    const auto state = rehearsedUntil(u"decisions"_s);
    const auto tasks = slide(state, { SlideKind::Task, u"groups"_s });
    const auto before = pages(tasks, { 1920, 1080 }, scale).size();
    for (int i = 0; i < 10; ++i)
        scale = scale.larger();
    QVERIFY(scale.percent() > 100);
    QCOMPARE(scale.larger(), scale);
    QCOMPARE(SlideScale::ofPercent(scale.percent()), scale);
    QVERIFY(pages(tasks, { 1920, 1080 }, scale).size() > before);
}

void LegibilityTest::aPageHoldsThreeNotesAtMost()
{
    Slide slide;
    Notes notes;
    for (int i = 0; i < 7; ++i)
        notes.notes.append({ SlideSign::Reservation, SlideTone::Text, u"Réserve"_s, u"Courte"_s });
    slide.blocks.append(notes);
    const auto placed = pages(slide, { 1920, 1080 }, {});
    QCOMPARE(placed.size(), 3);
    qsizetype first = 0;
    for (const auto &text : placed.first().texts)
        first += text.text == u"Courte";
    QCOMPARE(first, 3);
}

void LegibilityTest::aRoleStandsBesideItsNameOrUnderIt()
{
    const auto role = u"rapporteur·e"_s;
    const QList<SeatedName> shorter { { u"Odile L."_s, {} }, { u"Noé T."_s, role } };
    const QList<SeatedName> longer { { u"Maximilien-Théo D."_s, role }, { u"Ève Q."_s, {} } };
    Slide slide;
    slide.blocks.append(Composition { { { 1, 2, {}, shorter }, { 2, 2, {}, longer } } });
    slide.fit = Fit::AsIs;
    const auto placed = pages(slide, { 1920, 1080 }, {});
    QCOMPARE(placed.size(), 1);
    const auto place = [&](const QString &text, int which) {
        QList<PlacedText> found;
        for (const auto &one : placed.first().texts) {
            if (one.text == text)
                found.append(one);
        }
        return found.value(which);
    };
    const auto beside = place(role, 0).box.left() < 960 ? place(role, 0) : place(role, 1);
    const auto under = place(role, 0).box.left() < 960 ? place(role, 1) : place(role, 0);
    const auto name = place(u"Noé T."_s, 0);
    QCOMPARE(beside.baseline.y(), name.baseline.y());
    QVERIFY(beside.box.left() > name.box.right());
    const auto longName = place(u"Maximilien-Théo D."_s, 0);
    QVERIFY(under.baseline.y() > longName.baseline.y());
    QCOMPARE(under.baseline.x(), longName.baseline.x());
    QVERIFY(under.baseline.y() < place(u"Ève Q."_s, 0).baseline.y());
}

void LegibilityTest::aGroupStandsWholeOnOnePage()
{
    Slide slide;
    slide.blocks.append(Composition { { groupOf(4, 9), groupOf(5, 10), groupOf(6, 7), groupOf(7, 6) } });
    for (const auto size : sizes) {
        for (const int percent : { 100, 160 }) {
            QStringList heads;
            for (const auto &page : pages(slide, size, SlideScale::ofPercent(percent))) {
                const auto texts = textsOf(page);
                const auto here = texts.filter(u"Groupe"_s);
                heads += here;
                QCOMPARE(texts.filter(u"Dominique M."_s).size(), 2 * here.size());
                QVERIFY(faultsOf(page).isEmpty());
            }
            QCOMPARE(heads, (QStringList { u"Groupe 4"_s, u"Groupe 5"_s, u"Groupe 6"_s, u"Groupe 7"_s }));
        }
    }
}

void LegibilityTest::aGroupThatNoPageHoldsSaysThatItGoesOn()
{
    Slide slide;
    slide.blocks.append(Composition { { groupOf(5, 40) } });
    for (const auto size : sizes) {
        const auto placed = pages(slide, size, {});
        QVERIFY(placed.size() > 1);
        for (const auto &page : placed) {
            const bool isFirst = page.number == 1;
            QVERIFY(textsOf(page).contains(isFirst ? u"Groupe 5"_s : u"Groupe 5, suite"_s));
            QCOMPARE(textsOf(page).contains(u"suite page suivante"_s), page.number < page.count);
            QVERIFY(faultsOf(page).isEmpty());
        }
    }
}

void LegibilityTest::noColourIsPale()
{
    for (const auto hall : { HallLight::Lit, HallLight::Dark }) {
        for (const auto ink : { SlideInk::Text, SlideInk::Quiet, SlideInk::Accent, SlideInk::Good, SlideInk::Attention, SlideInk::Refusal })
            QVERIFY(contrast(colourOf(ink, hall), colourOf(SlideInk::Ground, hall)) >= 7);
        QVERIFY(contrast(colourOf(SlideInk::Line, hall), colourOf(SlideInk::Ground, hall)) >= 3);
    }
}

QTEST_MAIN(LegibilityTest)
#include "legibilitytest.moc"
