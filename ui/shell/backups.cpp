// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backups.h"

#include "ui/protection/rescuefiles.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QMutex>
#include <QWaitCondition>

#include <thread>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes between { 3 };

/** A copy that goes further than its dossier (an old file came back) is kept: what follows may be nowhere else. */
Result<void> keepFurther(Shelf &shelf, const QString &dossier, const QString &copy)
{
    const auto here = shelf.verify(dossier);
    const auto there = here && shelf.idOf(dossier) == shelf.idOf(copy) ? shelf.verify(copy) : here;
    return there && there->rows > here->rows ? setAside(copy) : Result<void>();
}

Result<void> copyOf(Shelf &shelf, const QString &dossier, const QString &copy)
{
    if (const auto kept = keepFurther(shelf, dossier, copy); !kept)
        return kept;
    const auto head = shelf.backUp(dossier, copy);
    return head ? Result<void>() : refuse(head);
}

/** Which dossier it is is asked each time: what is rewritten becomes another. A copy under the former name goes once there is this one. */
Result<void> copyElsewhere(Shelf &shelf, const FarCopies &far, const QString &dossier, const QString &folder)
{
    const auto id = shelf.idOf(dossier);
    if (!id)
        return refuse(ErrorKind::FileUnreadable, { dossier, {} });
    const auto former = formerBackup(shelf, dossier, folder, *id);
    const auto copy = backupPath(dossier, folder, *id);
    if (const auto copied = copyOf(shelf, dossier, copy); !copied)
        return copied;
    far.note(copy);
    if (const auto now = shelf.idOf(dossier); now && *now != *id)
        return shelf.destroy(copy); // rewritten meanwhile: this says what may have been erased
    if (former)
        std::ignore = shelf.destroy(*former);
    return {};
}

}

/** What came of the last copies, told from the threads that make them. */
struct Backups::Made {
    using Copied = std::optional<Result<void>>;

    QMutex mutex;
    QWaitCondition answered;
    bool isFarAtWork = false; // a place that hangs is not asked again before it answers
    Copied beside;
    Copied second; // none: nothing was tried there
    bool isSecondAway = false; // when it was last looked for

    /** Copies to other places in a thread of its own: a share that hangs does not keep the session, which goes on after `waiting`. */
    static Copied copyFar(const std::shared_ptr<Made> &made, std::chrono::milliseconds waiting, const std::function<Copied()> &copy)
    {
        QMutexLocker lock(&made->mutex);
        if (!std::exchange(made->isFarAtWork, true)) {
            std::thread([made, copy] {
                const auto copied = copy();
                const QMutexLocker done(&made->mutex);
                made->second = copied;
                made->isFarAtWork = false;
                made->answered.wakeAll();
            }).detach();
            for (const QDeadlineTimer end(waiting); made->isFarAtWork && made->answered.wait(&made->mutex, end);) { }
        }
        if (made->isFarAtWork)
            made->second = refuse(ErrorKind::StoreFailed, { {} });
        return made->second;
    }
};

Backups::Backups(Document &document, const Services &services, QObject *parent, std::chrono::milliseconds waiting)
    : QObject(parent)
    , m_document(document)
    , m_shelf(services.shelf)
    , m_second(services.settingsFolder)
    , m_made(std::make_shared<Made>())
    , m_far(services.settingsFolder)
    , m_patience(waiting)
{
    connect(&m_document, &Document::changed, this, &Backups::follow);
    connect(&m_document, &Document::backedUp, this, &Backups::note);
    follow();
}

bool Backups::areKept() const
{
    return !m_document.state().rehearsal && !m_document.isReadOnly() && !m_document.path().isEmpty();
}

/** A dossier that is saved elsewhere is copied there from then on. */
void Backups::follow()
{
    if (areKept() && m_document.path() != m_path)
        begin();
}

void Backups::begin()
{
    m_path = m_document.path();
    m_far.isAsBefore(m_document.id());
    const auto work = [&shelf = m_shelf, path = m_path, second = m_second.folder(), far = m_far, made = m_made,
                          waiting = m_patience]() -> Result<void> {
        const auto beside = copyOf(shelf, path, backupPath(path));
        const auto elsewhere = Made::copyFar(made, waiting, [&shelf, path, second, far, made, isCopied = beside.has_value()] {
            if (isCopied)
                far.destroyLeft(shelf); // first, on a stick that may be full
            const bool isThere = !second.isEmpty() && QFileInfo(second).isDir();
            {
                const QMutexLocker told(&made->mutex);
                made->isSecondAway = !second.isEmpty() && !isThere;
            }
            return isThere ? Made::Copied(copyElsewhere(shelf, far, path, second)) : std::nullopt;
        });
        const QMutexLocker lock(&made->mutex);
        made->beside = beside;
        if (!second.isEmpty() && !elsewhere)
            return refuse(ErrorKind::FileNotFound, { second }); // tried again, at the latest on closing
        return beside && elsewhere ? *elsewhere : beside;
    };
    m_document.keepBackup(work, between);
}

void Backups::note()
{
    const auto told = [this](const Result<void> &done) { return done ? Result<QDateTime>(m_document.now()) : refuse(done); };
    {
        const QMutexLocker lock(&m_made->mutex);
        if (m_made->beside)
            m_beside = told(*m_made->beside);
        if (m_made->second)
            m_elsewhere = told(*m_made->second);
        m_isSecondAway = m_made->isSecondAway;
    }
    Q_EMIT changed();
}

std::optional<Result<QDateTime>> Backups::last(BackupPlace place) const
{
    return place == BackupPlace::Beside ? m_beside : m_elsewhere;
}

void Backups::chooseSecond(const QString &folder)
{
    m_second.keep(folder);
    m_elsewhere.reset();
    m_isSecondAway = false;
    if (areKept()) {
        begin();
        makeNow();
    }
    Q_EMIT changed();
}

void Backups::makeNow()
{
    if (areKept())
        m_document.backUpNow();
}
