// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/meeting/bench.h"

#include "core/journal/memorystore.h"
#include "core/meeting/rehearsal.h"
#include "core/people/names.h"
#include "core/wording/sentences.h"
#include "ui/theme/theme.h"
#include "tests/builders/longwait.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

ProcedureStep step(const QString &code, const QString &numeral, const QString &name, StepKind kind)
{
    return { code, numeral, name, kind, StepPlace::Plenary, 20,
        u"Deux lignes au plus pour dire ce qu’il y a à faire à cette étape de la réunion."_s,
        u"« Une phrase que l’animation peut dire telle quelle à la salle. »"_s };
}

ProcedureTask task(const QString &code, const QString &name, const QString &shortName)
{
    return { code, name, shortName, u"le binôme "_s + name.toLower(),
        u"Ce dont le binôme est chargé, en quelques lignes : suivre, recenser, faire circuler, rendre compte."_s,
        u"le pôle national correspondant"_s, false };
}

}

Procedure rehearsedProcedure()
{
    Procedure procedure;
    procedure.id = u"essai"_s;
    procedure.name = u"Essai"_s;
    procedure.window = { QDate(2026, 6, 25), QDate(2026, 7, 5) };
    procedure.certifiedBefore = QDate(2026, 4, 12);
    procedure.limits = { 2, 2, 10, 4, 2 };
    procedure.steps = { step(u"pairs"_s, u"I"_s, u"Les binômes"_s, StepKind::Tasks),
        step(u"look-back"_s, u"II"_s, u"Bilan"_s, StepKind::LookBack), step(u"profiles"_s, u"III"_s, u"Profils"_s, StepKind::Profiles),
        step(u"criteria"_s, u"IV"_s, u"Qualités recherchées"_s, StepKind::Criteria),
        step(u"findings"_s, u"V"_s, u"Étude des profils"_s, StepKind::Findings),
        step(u"decisions"_s, u"VI"_s, u"Mise en commun"_s, StepKind::Decisions),
        step(u"report"_s, u"VII"_s, u"Remontées"_s, StepKind::Report) };
    procedure.tasks
        = { task(u"communication"_s, u"Communication"_s, u"Communication"_s), task(u"material"_s, u"Matériel militant"_s, u"Matériel"_s),
              task(u"treasury"_s, u"Caisse départementale"_s, u"Caisse"_s), task(u"external"_s, u"Relations extérieures"_s, u"Extérieur"_s),
              task(u"struggles"_s, u"Suivi des luttes et collectifs unitaires"_s, u"Luttes"_s),
              task(u"groups"_s, u"Suivi et développement des groupes d’action"_s, u"Groupes"_s) };
    return procedure;
}

Bench::Bench(const QString &step)
{
    applyTheme(*qApp, ThemeChoice::Light);
    const auto time = std::make_shared<qint64>(QDateTime(QDate(2026, 6, 27), QTime(15, 40)).toMSecsSinceEpoch());
    m_document = std::make_unique<Document>([time] { return QDateTime::fromMSecsSinceEpoch(*time += 1000); });
    bool isOpen = false;
    m_document->open(
        [step]() -> Result<OpenDossier> {
            auto store = std::make_unique<MemoryStore>();
            MeetingSession session(*store, u"essai"_s);
            if (const auto played = rehearse(session, rehearsedProcedure(), step); !played)
                return refuse(played);
            return OpenDossier { std::move(store), false, {} };
        },
        [&isOpen](const Result<void> &opened) {
            if (!opened)
                qFatal("%s", qUtf8Printable(sentence(opened.error())));
            isOpen = true;
        });
    if (!QTest::qWaitFor([&isOpen] { return isOpen; }, longWait))
        qFatal("the rehearsal does not open");
}

Bench::~Bench()
{
    while (auto *page = m_window.findChild<WindowPage *>()) // before the document; a page may hold others
        delete page;
}

void Bench::host(WindowPage *page)
{
    auto *column = new QVBoxLayout(&m_window);
    column->setContentsMargins({});
    column->addWidget(page);
    m_window.resize(1110, 597);
    m_window.show();
    QApplication::setActiveWindow(&m_window);
    if (auto *first = page->firstField())
        first->setFocus();
    QCoreApplication::processEvents();
}

void Bench::doNow(const MeetingChange &intent)
{
    m_document->apply(intent, [](const Outcomes &outcome) {
        if (!outcome)
            qFatal("%s", qUtf8Printable(sentence(outcome.error())));
    });
    settle();
}

void Bench::settle()
{
    if (!QTest::qWaitFor([this] { return !m_document->isBusy(); }, longWait))
        qFatal("no answer");
    QCoreApplication::processEvents(); // what the answer asked for in its turn
    if (m_document->isBusy())
        settle();
}

Id<Person> Bench::person(const QString &name) const
{
    for (const auto &person : sortedByName(state().people.values())) {
        if (spokenName(person) == name)
            return person.id;
    }
    qFatal("nobody is called %s", qUtf8Printable(name));
}

void Bench::shoot(const QString &name)
{
    const auto folder = qEnvironmentVariable("BOUCLE_SHOTS_DIR");
    if (folder.isEmpty())
        return;
    for (const auto choice : { ThemeChoice::Dark, ThemeChoice::Light }) {
        applyTheme(*qApp, choice);
        QCoreApplication::processEvents();
        const auto suffix = choice == ThemeChoice::Dark ? u"dark"_s : u"light"_s;
        m_window.grab().save(u"%1/%2-%3.png"_s.arg(folder, name, suffix));
    }
}

void type(const QString &letters)
{
    QTest::keyClicks(QApplication::focusWidget(), letters);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}
