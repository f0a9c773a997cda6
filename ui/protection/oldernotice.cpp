// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/oldernotice.h"

#include "ui/components/button.h"
#include "ui/components/notice.h"
#include "ui/shell/knownheads.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPointer>

namespace {

/** What is wrong with the dossier; nothing when it is the one that this computer knew. */
QString doubtOf(JournalStore &journal, const QByteArray &id, const KnownHeads &heads)
{
    if (heads.isLeft(id))
        return OlderNotice::tr("Ce dossier est une copie d’avant : depuis, il a reçu une autre phrase secrète, ou des données en ont été "
                               "effacées. Ouvrez plutôt le fichier qui a suivi, puis supprimez cette copie.");
    const auto known = heads.of(id);
    switch (known ? journal.continuity(*known).value_or(Continuity::GoesOn) : Continuity::GoesOn) {
    case Continuity::GoesOn:
        break;
    case Continuity::Older:
        return OlderNotice::tr("Ce dossier est plus ancien que celui que cet ordinateur a connu (changements qui manquent : %1). Cherchez "
                               "le fichier plus récent, ou une de ses sauvegardes.")
            .arg(known->rows - journal.head().rows);
    case Continuity::Parted:
        return OlderNotice::tr("Ce dossier ne contient pas la suite que cet ordinateur a connue : elle est dans un autre fichier. "
                               "Cherchez-le, ou une de ses sauvegardes.");
    }
    return {};
}

/** In the session's thread: compares, keeps, and tells once. */
class HeadWatch {
public:
    using Tell = std::function<void(const QString &words)>;
    HeadWatch(const QString &settingsFolder, std::shared_ptr<std::atomic_bool> isAccepted, Tell tell)
        : m_heads(settingsFolder)
        , m_isAccepted(std::move(isAccepted))
        , m_tell(std::move(tell))
    {
    }

    void operator()(JournalStore &journal, const QByteArray &id)
    {
        follow(id);
        const auto head = journal.head();
        if (head.digest.isEmpty() || (head == m_heads.of(id) && !m_heads.isLeft(id)))
            return;
        const auto doubt = doubtOf(journal, id, m_heads);
        const bool wasWritten = m_doubted && head.rows > m_doubted->rows; // whoever was told went on all the same
        if (doubt.isEmpty() || wasWritten || *m_isAccepted)
            return m_heads.keep(id, head);
        if (!m_doubted)
            m_tell(doubt);
        m_doubted = head;
    }

private:
    /** What is rewritten while it is open goes on as another dossier. */
    void follow(const QByteArray &id)
    {
        if (!m_id.isEmpty() && m_id != id) {
            m_heads.leave(m_id);
            m_doubted.reset();
        }
        m_id = id;
    }

    KnownHeads m_heads;
    std::shared_ptr<std::atomic_bool> m_isAccepted;
    Tell m_tell;
    QByteArray m_id;
    std::optional<JournalHead> m_doubted; // as it was opened
};

}

OlderNotice::OlderNotice(Document &document, const QString &settingsFolder, QWidget *parent)
    : QWidget(parent)
    , m_notice(new Notice)
    , m_isAccepted(std::make_shared<std::atomic_bool>(false))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_notice);
    auto *goOn = new QuietButton(tr("Continuer ici"));
    goOn->setButtonHeight(ButtonHeight::Row);
    m_notice->addButton(goOn);
    connect(goOn, &Button::clicked, this, [this] {
        accept();
        Q_EMIT accepted();
    });
    connect(m_notice, &Notice::actionPressed, this, &OlderNotice::otherRequested);
    hide();
    if (document.state().rehearsal || document.path().isEmpty())
        return;
    const auto tellHere = [notice = QPointer<OlderNotice>(this), application = qApp](const QString &words) {
        QMetaObject::invokeMethod(application, [notice, words] {
            if (notice)
                notice->tell(words);
        });
    };
    const auto watch = std::make_shared<HeadWatch>(settingsFolder, m_isAccepted, tellHere);
    document.watch([watch](JournalStore &journal, const QByteArray &id) { (*watch)(journal, id); });
}

void OlderNotice::accept()
{
    *m_isAccepted = true; // kept when the journal is next put in order, at the latest on closing
    hide();
}

void OlderNotice::tell(const QString &words)
{
    if (*m_isAccepted)
        return;
    m_notice->say(Tone::Attention, words, tr("Ouvrir un autre fichier…"));
    show();
}
