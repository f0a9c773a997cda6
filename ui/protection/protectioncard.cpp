// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/protectioncard.h"

#include "core/paper/meetingpaper.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/chip.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/paragraph.h"
#include "ui/protection/drawnphrase.h"
#include "ui/protection/passphraseform.h"
#include "ui/protection/recoverypanel.h"
#include "ui/protection/rescuefiles.h"
#include "ui/shell/backups.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace {

/** The draft that tells on which day the second passphrase was made; what it is stands nowhere. */
const QString recoveryDay = u"recovery-day"_s;

}

ProtectionCard::ProtectionCard(Document &document, Shelf &shelf, const Backups &backups, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_shelf(shelf)
    , m_backups(backups)
    , m_state(new Chip(Glyph::None, {}))
    , m_words(new Paragraph({}))
    , m_notice(new Notice)
    , m_form(new PassphraseForm)
    , m_asIs(new QuietButton(tr("Garder l’actuelle")))
    , m_ways(new QWidget)
    , m_change(new PlainButton(tr("Changer la phrase secrète"), Glyph::Pencil))
    , m_makeRecovery(new PlainButton(tr("Faire une clé de secours"), Glyph::Print))
    , m_recovery(new RecoveryPanel)
{
    build();
    connect(m_form, &PassphraseForm::chosen, this, &ProtectionCard::protect);
    connect(m_asIs, &Button::clicked, this, &ProtectionCard::keepAsIs);
    connect(m_change, &Button::clicked, this, &ProtectionCard::change);
    connect(m_makeRecovery, &Button::clicked, this, &ProtectionCard::makeRecovery);
    connect(m_recovery, &RecoveryPanel::done, this, [this] {
        m_recovery->forget();
        showState();
        m_change->setFocus();
    });
}

void ProtectionCard::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_state);
    top->addWidget(new Label(tr("Protection du dossier"), Face::Section), 1);
    auto *ways = new QHBoxLayout(m_ways);
    ways->setContentsMargins({});
    ways->setSpacing(16);
    ways->addWidget(m_change);
    ways->addWidget(m_makeRecovery);
    ways->addStretch(1);
    m_asIs->setButtonHeight(ButtonHeight::Closing);
    m_form->addButton(m_asIs);
    card->column()->addLayout(top);
    card->column()->addWidget(m_words);
    card->column()->addWidget(m_notice);
    card->column()->addWidget(m_form);
    card->column()->addWidget(m_ways);
    card->column()->addWidget(m_recovery);
    m_form->hide();
    m_recovery->hide();
}

bool ProtectionCard::isOffered() const
{
    return !m_document.state().rehearsal && !m_document.isReadOnly() && !m_document.path().isEmpty();
}

QWidget *ProtectionCard::firstField() const
{
    if (m_form->isVisibleTo(this))
        return m_form->firstField();
    if (m_recovery->isVisibleTo(this))
        return m_recovery->firstField();
    return m_ways->isVisibleTo(this) ? m_change : nullptr;
}

void ProtectionCard::refresh()
{
    if (!m_isAtWork)
        showState();
}

void ProtectionCard::showState()
{
    const bool isSealed = m_document.isSealed();
    m_state->setVisible(!m_document.state().rehearsal);
    if (isSealed)
        m_state->show(Glyph::Lock, tr("Protégé"), Tone::Done);
    else
        m_state->show(Glyph::Attention, tr("Non protégé"), Tone::Attention);
    showWords();
    const bool asks = isOffered() && (!isSealed || m_isChanging);
    if (asks && !m_form->isVisibleTo(this))
        m_form->propose(isSealed ? tr("Changer la phrase secrète") : tr("Protéger ce dossier"));
    m_asIs->setVisible(m_isChanging);
    m_form->setVisible(asks);
    m_ways->setVisible(isOffered() && !asks && !m_recovery->isVisibleTo(this));
}

void ProtectionCard::showWords()
{
    const auto day = QDate::fromString(QString::fromLatin1(m_document.draft(recoveryDay)), Qt::ISODate);
    if (m_document.state().rehearsal)
        m_words->setText(tr("Un exercice ne se protège pas : tout y est inventé."));
    else if (!isOffered())
        m_words->setText(tr("Ce dossier est en lecture seule : sa phrase secrète ne se choisit pas d’ici."));
    else if (!m_document.isSealed())
        m_words->setText(tr("Qui prend cet ordinateur, ou une copie, peut lire ce dossier. Avec une phrase secrète, non : elle est "
                            "demandée à chaque ouverture. Notez-la, personne ne pourrait la retrouver."));
    else if (day.isValid())
        m_words->setText(tr("Seule sa phrase secrète l’ouvre, ou sa clé de secours du %1.").arg(longDate(day)));
    else
        m_words->setText(tr("Seule sa phrase secrète l’ouvre ; oubliée, elle ne se retrouve pas. Une clé de secours est une seconde "
                            "phrase, sur papier, gardée à part."));
}

void ProtectionCard::change()
{
    m_isChanging = true;
    m_notice->clear();
    showState();
    m_form->firstField()->setFocus();
}

void ProtectionCard::keepAsIs()
{
    m_isChanging = false;
    m_form->forget();
    showState();
    m_change->setFocus();
}

void ProtectionCard::leave()
{
    if (m_isAtWork)
        return; // what it was typed for is told when that is done
    m_isChanging = false;
    m_form->forget();
    m_form->hide();
    m_recovery->forget();
    m_notice->clear();
}

void ProtectionCard::protect(const Passphrase &passphrase)
{
    m_isAtWork = true;
    m_notice->clear();
    m_asIs->setEnabled(false);
    m_form->sayAtWork(tr("Protection…"));
    const auto seal = [&shelf = m_shelf, path = m_document.path(), passphrase] { return shelf.reseal(path, passphrase); };
    m_document.rewrite(
        m_backups.farCopies().leaving(m_shelf, m_document, seal),
        [&shelf = m_shelf, path = m_document.path()] { return shelf.open(path, Access::Write); },
        [card = QPointer<ProtectionCard>(this)](const Result<void> &done) {
            if (card)
                card->protectionDone(done);
        });
}

void ProtectionCard::protectionDone(const Result<void> &done)
{
    m_isAtWork = false;
    m_asIs->setEnabled(true);
    m_form->sayDone();
    if (!done) {
        m_notice->say(Tone::Refusal, sentence(done.error()));
        return m_form->firstField()->setFocus();
    }
    m_isChanging = false;
    m_form->forget();
    m_document.keepDraft(recoveryDay, {}); // the paper that there was opens it no more
    showState();
    QStringList aside; // kept for a damage that was: as clear as it was before
    for (const auto &path : setAsideOf(m_document.path()))
        aside.append(u"« %1 »"_s.arg(QFileInfo(path).fileName()));
    if (aside.isEmpty())
        m_notice->say(Tone::Done, tr("Ce dossier est protégé. Sa phrase secrète sera demandée à la prochaine ouverture."));
    else
        m_notice->say(Tone::Attention,
            tr("Ce dossier est protégé. À côté, %1 ne l’est pas : supprimez ce fichier abîmé dès qu’il ne sert plus.")
                .arg(aside.join(u", "_s)));
    m_makeRecovery->setFocus();
    Q_EMIT sealed();
}

void ProtectionCard::makeRecovery()
{
    m_isAtWork = true;
    m_notice->clear();
    m_change->setFocus();
    m_makeRecovery->setEnabled(false);
    m_makeRecovery->setText(tr("Clé de secours…"));
    const auto phrase = drawnPhrase();
    m_document.rewrite([&shelf = m_shelf, path = m_document.path(), phrase] { return shelf.setRecovery(path, Passphrase(phrase)); },
        [&shelf = m_shelf, path = m_document.path()] { return shelf.open(path, Access::Write); },
        [card = QPointer<ProtectionCard>(this), phrase](const Result<void> &done) {
            if (card)
                card->recoveryDone(done, phrase);
        });
}

void ProtectionCard::forgetRecovery()
{
    m_document.keepDraft(recoveryDay, {});
    leave();
    refresh();
}

void ProtectionCard::recoveryDone(const Result<void> &done, const QString &phrase)
{
    m_isAtWork = false;
    m_makeRecovery->setEnabled(true);
    m_makeRecovery->setText(tr("Faire une clé de secours"));
    if (!done)
        return m_notice->say(Tone::Refusal, sentence(done.error()));
    const auto today = m_document.now().date();
    m_document.keepDraft(recoveryDay, today.toString(Qt::ISODate).toLatin1());
    m_recovery->show({ loopNameOf(m_document.state()), QFileInfo(m_document.path()).fileName(), today, phrase });
    showState();
    m_recovery->firstField()->setFocus();
    Q_EMIT sealed();
}
