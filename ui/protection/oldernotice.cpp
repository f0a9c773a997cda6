// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/oldernotice.h"

#include "ui/components/button.h"
#include "ui/components/notice.h"
#include "ui/shell/knownheads.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPointer>

namespace {

/** In the session's thread: compares, keeps, and tells once. */
class HeadWatch {
public:
    using Tell = std::function<void(Continuity, qint64 missing)>;
    HeadWatch(const QString &settingsFolder, std::shared_ptr<std::atomic_bool> isAccepted, Tell tell)
        : m_heads(settingsFolder)
        , m_isAccepted(std::move(isAccepted))
        , m_tell(std::move(tell))
    {
    }

    void operator()(JournalStore &journal, const QByteArray &id)
    {
        const auto head = journal.head();
        const auto known = m_heads.of(id);
        if (head.digest.isEmpty() || head == known)
            return;
        const auto continuity = known ? journal.continuity(*known).value_or(Continuity::GoesOn) : Continuity::GoesOn;
        const bool wasWritten = m_doubted && head.rows > m_doubted->rows; // whoever was told went on all the same
        if (continuity == Continuity::GoesOn || wasWritten || *m_isAccepted)
            return m_heads.keep(id, head);
        if (!m_doubted)
            m_tell(continuity, known->rows - head.rows);
        m_doubted = head;
    }

private:
    KnownHeads m_heads;
    std::shared_ptr<std::atomic_bool> m_isAccepted;
    Tell m_tell;
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
    const auto tellHere = [notice = QPointer<OlderNotice>(this), application = qApp](Continuity continuity, qint64 missing) {
        QMetaObject::invokeMethod(application, [notice, continuity, missing] {
            if (notice)
                notice->tell(continuity, missing);
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

void OlderNotice::tell(Continuity continuity, qint64 missing)
{
    if (*m_isAccepted)
        return;
    const auto words = continuity == Continuity::Older
        ? tr("Ce dossier est plus ancien que celui que cet ordinateur a connu (changements qui manquent : %1). Cherchez le fichier plus "
             "récent, ou une de ses sauvegardes.")
              .arg(missing)
        : tr("Ce dossier ne contient pas la suite que cet ordinateur a connue : elle est dans un autre fichier. Cherchez-le, ou une de "
             "ses sauvegardes.");
    m_notice->say(Tone::Attention, words, tr("Ouvrir un autre fichier…"));
    show();
}
