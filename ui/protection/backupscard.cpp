// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/backupscard.h"

#include "core/meeting/halltime.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/flowrow.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/paragraph.h"
#include "ui/shell/backups.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>

static constexpr int namesWidth = 144;

namespace {

/** « Copie faite à 14 h 32 », or why there is none. */
QString whenCopied(const MeetingState &state, const Result<QDateTime> &last)
{
    if (!last)
        return sentence(last.error());
    return BackupsCard::tr("Copie faite à %1.").arg(clock(hallTime(state, last->toMSecsSinceEpoch())));
}

}

BackupsCard::BackupsCard(const Document &document, Backups &backups, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_backups(backups)
    , m_beside(new Paragraph({}))
    , m_second(new Paragraph({}))
    , m_left(new Notice)
    , m_choose(new PlainButton({}, Glyph::Folder))
    , m_stop(new QuietButton(tr("Ne plus y copier")))
    , m_now(new QuietButton(tr("Copier maintenant")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    card->column()->addWidget(new Label(tr("Copies de sauvegarde"), Face::Section));
    card->column()->addWidget(new Paragraph(
        tr("Le dossier est copié toutes les trois minutes et à chaque étape, protégé comme lui."), Face::Small, Ink::Secondary));
    card->column()->addWidget(m_left);
    card->column()->addWidget(buildPlaces());
    card->column()->addWidget(buildButtons());
    connect(&m_backups, &Backups::changed, this, &BackupsCard::refresh);
}

QWidget *BackupsCard::buildPlaces()
{
    auto *places = new QWidget;
    auto *column = new QVBoxLayout(places);
    column->setContentsMargins({});
    column->setSpacing(12);
    const auto add = [column](const QString &name, Paragraph *words) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        auto *label = new Label(name, Face::Body, Ink::Secondary);
        label->setFixedWidth(namesWidth);
        row->addWidget(label, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        column->addLayout(row);
    };
    add(tr("À côté du dossier"), m_beside);
    add(tr("Deuxième endroit"), m_second);
    return places;
}

QWidget *BackupsCard::buildButtons()
{
    auto *row = new FlowRow(16);
    for (auto *button : { m_choose, m_stop, m_now })
        row->add(button);
    connect(m_choose, &Button::clicked, this, &BackupsCard::chooseFolder);
    connect(m_stop, &Button::clicked, this, [this] {
        m_choose->setFocus(); // this button goes
        m_backups.chooseSecond({});
    });
    connect(m_now, &Button::clicked, this, [this] { m_backups.makeNow(); });
    return row;
}

QString BackupsCard::besideWords() const
{
    const auto last = m_backups.last(BackupPlace::Beside);
    return last ? whenCopied(m_document.state(), *last) : tr("Première copie dans un instant.");
}

QString BackupsCard::secondWords() const
{
    const auto folder = m_backups.secondFolder();
    if (folder.isEmpty())
        return tr("Aucun. Une clé USB gardée ailleurs que l’ordinateur sauverait la réunion s’il se perdait.");
    const auto shown = QDir::toNativeSeparators(folder);
    const auto last = m_backups.last(BackupPlace::Second);
    //: A folder, then what became of the copy there
    const auto told = tr("« %1 ». %2");
    if (!m_backups.isSecondAway())
        return told.arg(shown, last ? whenCopied(m_document.state(), *last) : tr("Première copie dans un instant."));
    if (last && *last)
        return told.arg(
            shown, tr("%1 Absent pour l’instant : la prochaine se fera à son retour.").arg(whenCopied(m_document.state(), *last)));
    return told.arg(shown, tr("Absent pour l’instant : la copie se fera à son retour."));
}

QString BackupsCard::leftWords() const
{
    QStringList words;
    for (const auto &copy : m_backups.farCopies().left()) {
        const auto shown = QDir::toNativeSeparators(copy.path);
        words.append(copy.isClear ? tr("Une copie non protégée reste : « %1 ».").arg(shown)
                                  : tr("Une copie d’avant reste telle qu’elle était : « %1 ».").arg(shown));
        words.append(tr("Rebranchez ce support : elle y sera détruite. S’il est branché, supprimez-la vous-même."));
    }
    return words.join(u' ');
}

void BackupsCard::refresh()
{
    setVisible(m_backups.areKept());
    m_beside->setText(besideWords());
    m_second->setText(secondWords());
    const bool hasSecond = !m_backups.secondFolder().isEmpty();
    m_choose->setText(hasSecond ? tr("Changer d’endroit…") : tr("Choisir un deuxième endroit…"));
    m_stop->setVisible(hasSecond);
    if (const auto left = leftWords(); left.isEmpty())
        m_left->clear();
    else
        m_left->say(Tone::Attention, left);
}

void BackupsCard::chooseFolder()
{
    const auto folder = QFileDialog::getExistingDirectory(this, tr("Deuxième endroit pour les copies"), m_backups.secondFolder());
    if (!folder.isEmpty())
        m_backups.chooseSecond(folder);
}
