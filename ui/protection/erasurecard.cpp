// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/erasurecard.h"

#include "core/people/names.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/paragraph.h"
#include "ui/components/personfield.h"
#include "ui/components/textfield.h"
#include "ui/people/suggestions.h"
#include "ui/protection/erasedwords.h"
#include "ui/protection/heldfile.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

static constexpr int nameWidth = 320;

ErasureCard::ErasureCard(Document &document, Shelf &shelf, Backups &backups, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_shelf(shelf)
    , m_backups(backups)
    , m_notice(new Notice)
    , m_ways(new QWidget)
    , m_contacts(new PlainButton(tr("Effacer les coordonnées")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    card->column()->addWidget(new Label(tr("Effacer"), Face::Section));
    card->column()->addWidget(new Paragraph(
        tr("Une fois le formulaire rempli, les e-mails et les téléphones ne servent plus. Une personne peut aussi demander ce qui est "
           "gardé sur elle, ou que plus rien ne dise qui elle est. Le déroulement et les décisions restent.")));
    card->column()->addWidget(m_notice);
    auto *ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins({});
    ways->setSpacing(12);
    ways->addWidget(m_contacts, 0, Qt::AlignLeft);
    ways->addWidget(buildPerson());
    card->column()->addWidget(m_ways);
    card->column()->addWidget(buildConfirm());
    connect(m_contacts, &Button::clicked, this, [this] {
        ask([](const MeetingSession &) { return Erasure(); },
            tr("Effacer tous les e-mails et téléphones, dans ce dossier et ses copies de sauvegarde ? Rien ne les fera revenir."));
    });
    m_confirm->hide();
}

/** « Zoé Canari », « Zoé Kanari »: all that goes together. */
static QStringList namesOf(const QList<KnownPerson> &traces)
{
    QStringList names;
    for (const auto &trace : traces)
        names.append(spokenName(trace.last));
    names.removeDuplicates();
    return names;
}

QWidget *ErasureCard::buildPerson()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    m_name = new PersonField(tr("Une personne"), tr("Quelques lettres, puis Entrée"),
        [this](const QString &letters) { return suggestPeople(m_document.state(), {}, letters); });
    m_name->setMinimumWidth(nameWidth);
    m_held = new PlainButton(tr("Ce qui est gardé…"));
    m_eraseWho = new PlainButton(tr("Effacer cette personne"));
    for (auto *widget : { static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_held), static_cast<QWidget *>(m_eraseWho) })
        layout->addWidget(widget);
    layout->addStretch(1);
    connect(m_name, &PersonField::picked, this, [this](const Suggestion &picked) {
        const Id<Person> person(picked.key);
        const MeantTraces meant = [person](const MeetingSession &session) { return tracesOf(session, person); };
        const auto traces = tracesIn(m_shelf, m_document.path(), meant);
        choose(meant, nameOf(m_document.state(), person));
        if (traces && namesOf(*traces).size() > 1) // told before anything goes
            sayFound(*traces, m_called);
    });
    connect(m_name, &QLineEdit::textEdited, this, &ErasureCard::forgetWho);
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        if (const auto typed = m_name->text().trimmed(); !m_who && !typed.isEmpty())
            lookFor(typed);
    });
    connect(m_held, &Button::clicked, this, &ErasureCard::saveHeld);
    connect(m_eraseWho, &Button::clicked, this, [this] {
        const auto erasure = [meant = *m_who](const MeetingSession &session) -> Result<Erasure> {
            const auto traces = meant(session);
            return traces ? Result<Erasure>(Erasure(*traces)) : refuse(traces);
        };
        ask(erasure,
            tr("Effacer tout ce qui dit qui est %1, dans ce dossier et ses copies de sauvegarde ? Rien ne le fera revenir.").arg(m_called));
    });
    return row;
}

QWidget *ErasureCard::buildConfirm()
{
    m_confirm = new QWidget;
    auto *column = new QVBoxLayout(m_confirm);
    column->setContentsMargins({});
    column->setSpacing(12);
    m_question = new Notice;
    m_phrase = new TextField(tr("La phrase secrète du dossier"));
    m_phrase->edit()->setEchoMode(QLineEdit::Password);
    m_erase = new FilledButton(tr("Effacer pour de bon"));
    m_keep = new PlainButton(tr("Ne rien effacer"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_erase);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    column->addWidget(m_question);
    column->addWidget(m_phrase);
    column->addLayout(buttons);
    connect(m_erase, &Button::clicked, this, &ErasureCard::erase);
    connect(m_phrase->edit(), &QLineEdit::returnPressed, this, &ErasureCard::erase);
    connect(m_keep, &Button::clicked, this, &ErasureCard::cancel);
    auto *escape = new QShortcut(Qt::Key_Escape, m_confirm);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ErasureCard::cancel);
    return m_confirm;
}

void ErasureCard::refresh()
{
    const bool isOffered = !m_document.state().rehearsal && !m_document.path().isEmpty();
    setVisible(isOffered);
    const bool mayErase = !m_isAtWork && !m_document.isReadOnly(); // what is held may be asked of a dossier that is only read
    m_contacts->setEnabled(mayErase);
    m_held->setEnabled(m_who.has_value());
    m_eraseWho->setEnabled(m_who.has_value() && mayErase);
    m_phrase->setVisible(m_document.isSealed());
}

void ErasureCard::leave()
{
    if (m_isAtWork)
        return; // what came of it is told when that is done
    m_asked.reset();
    m_who.reset();
    m_name->clear();
    m_phrase->setText({});
    m_phrase->clearMessage();
    m_notice->clear();
    m_confirm->hide();
    m_ways->show();
    refresh();
}

void ErasureCard::choose(const MeantTraces &meant, const QString &name)
{
    m_who = meant;
    m_called = name;
    m_notice->clear();
    refresh();
    m_held->setFocus();
}

void ErasureCard::forgetWho()
{
    m_who.reset();
    m_notice->clear();
    refresh();
}

void ErasureCard::lookFor(const QString &name)
{
    const MeantTraces meant = [name](const MeetingSession &session) { return tracesNamed(session, name); };
    const auto traces = tracesIn(m_shelf, m_document.path(), meant);
    if (!traces)
        return m_notice->say(Tone::Refusal, sentence(traces.error()));
    choose(meant, name);
    sayFound(*traces, name);
}

void ErasureCard::sayFound(const QList<KnownPerson> &traces, const QString &typed)
{
    auto names = namesOf(traces);
    const auto &first = traces.first();
    m_called = first.isOnlyWritten() ? typed : names.join(u", "_s);
    const auto called = first.isOnlyWritten() ? typed : names.takeFirst();
    QStringList words {
        first.isListed              ? tr("C’est %1, sur la liste.").arg(called)
            : first.isOnlyWritten() ? tr("« %1 » n’est sur aucune liste, et se lit dans ce qui a été noté.").arg(called)
                                    : tr("%1 n’est plus sur la liste ; le journal en garde la trace.").arg(called),
    };
    if (!first.isOnlyWritten() && !names.isEmpty())
        words.append(tr("La même personne y est aussi nommée : %1.").arg(names.join(u", "_s)));
    m_notice->say(Tone::Neutral, words.join(u' '));
    ensureShown(m_held);
}

void ErasureCard::ask(const MeantErasure &erasure, const QString &question)
{
    m_asked = erasure;
    m_notice->clear();
    m_question->say(Tone::Attention, question);
    m_ways->hide();
    m_confirm->show();
    refresh();
    (m_document.isSealed() ? static_cast<QWidget *>(m_phrase->edit()) : m_keep)->setFocus();
    ensureShown(m_confirm);
}

/** Once it has its place, so that it is read whole. */
void ErasureCard::ensureShown(QWidget *widget)
{
    QTimer::singleShot(0, this, [this, widget] {
        for (auto *around = parentWidget(); around; around = around->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(around))
                return area->ensureWidgetVisible(widget);
        }
    });
}

void ErasureCard::cancel()
{
    leave();
    m_contacts->setFocus();
}

void ErasureCard::erase()
{
    if (m_isAtWork || !m_asked)
        return;
    const Passphrase passphrase(m_document.isSealed() ? m_phrase->text() : QString());
    if (m_document.isSealed() && passphrase.isEmpty())
        return m_phrase->say(Tone::Refusal, tr("Tapez la phrase secrète : le dossier est récrit sous une nouvelle clé."));
    m_isAtWork = true;
    m_erase->setEnabled(false);
    m_erase->setText(tr("Effacement…"));
    const auto outcome = std::make_shared<Result<Erased>>(Erased {});
    const auto copies = std::make_shared<StandingCopies>();
    const auto work = [&shelf = m_shelf, path = m_document.path(), passphrase, erasure = *m_asked, second = m_backups.secondFolder(),
                          far = m_backups.farCopies().noted(m_document.id()), outcome]() -> Result<void> {
        auto all = allCopiesOf(shelf, path, second) + far;
        all.removeDuplicates();
        *outcome = ::erase(shelf, path, passphrase, erasure, all);
        return *outcome ? Result<void>() : refuse(*outcome);
    };
    const auto leaving = [work = m_backups.farCopies().leaving(m_shelf, m_document, work), far = m_backups.farCopies(), copies] {
        auto done = work();
        *copies = far.standing();
        return done;
    };
    m_document.rewrite(
        leaving, [&shelf = m_shelf, path = m_document.path()] { return shelf.open(path, Access::Write); },
        [card = QPointer<ErasureCard>(this), outcome, copies](const Result<void> &done) {
            if (card)
                card->erased(done ? *outcome : Result<Erased>(refuse(done)), *copies);
        });
}

void ErasureCard::erased(const Result<Erased> &result, const StandingCopies &copies)
{
    m_isAtWork = false;
    m_erase->setEnabled(true);
    m_erase->setText(tr("Effacer pour de bon"));
    if (!result) {
        if (result.error().kind == ErrorKind::PassphraseWrong)
            m_phrase->say(Tone::Refusal,
                sentence(result.error()) + u' '
                    + tr("Une clé de secours n’efface rien : avec elle, choisissez d’abord une nouvelle phrase secrète."));
        else
            m_question->say(Tone::Refusal, sentence(result.error()));
        return;
    }
    Q_EMIT rewritten();
    leave();
    m_contacts->setFocus(Qt::TabFocusReason); // the buttons that were pressed are gone
    if (!result->left.isEmpty())
        m_notice->say(
            Tone::Refusal, tr("Il reste dans le fichier : %1. Corrigez-les à la main, puis recommencez.").arg(result->left.join(u", ")));
    else
        m_notice->say(copies.paths.isEmpty() && result->copiesLeft.isEmpty() ? Tone::Done : Tone::Attention, erasedWords(*result, copies));
    ensureShown(m_notice);
    m_backups.makeNow();
}

QString ErasureCard::erasedWords(const Erased &erased, const StandingCopies &copies) const
{
    auto left = erased.copiesLeft + copies.paths;
    left.removeDuplicates();
    QStringList words { goneWords(erased), copyWords(left, copies.isOneAway) };
    if (!erased.mentions.isEmpty())
        words.append(mentionWords(erased.mentions));
    if (m_document.isSealed())
        words.append(tr("La phrase secrète reste la même ; une clé de secours est à refaire."));
    return words.join(u' ');
}

void ErasureCard::saveHeld()
{
    if (m_who)
        saveHeldOn(*this, m_document, m_shelf, *m_who, [card = QPointer<ErasureCard>(this)](const QString &said) {
            if (card)
                card->m_notice->say(Tone::Done, said);
        });
}
