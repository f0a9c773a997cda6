// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recents.h"

#include "core/meeting/course.h"
#include "core/meeting/halltime.h"
#include "core/meeting/meeting.h"
#include "core/meeting/report.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kept = 8;
const QString key = u"recents"_s;

QString placeOf(const Sitting &sitting)
{
    const auto when = dateAndTime(sitting.start);
    return sitting.place.isEmpty() ? when : u"%1 · %2"_s.arg(when, sitting.place);
}

}

Recents::Recents(const QString &settingsFolder) : m_file(QDir(settingsFolder).filePath(u"boucle.ini"_s)) { }

QStringList Recents::paths() const
{
    return QSettings(m_file, QSettings::IniFormat).value(key).toStringList();
}

void Recents::add(const QString &path)
{
    auto all = paths();
    all.removeAll(path);
    all.prepend(path);
    QSettings(m_file, QSettings::IniFormat).setValue(key, all.first(std::min(all.size(), kept)));
}

void Recents::forget(const QString &path)
{
    auto all = paths();
    all.removeAll(path);
    QSettings(m_file, QSettings::IniFormat).setValue(key, all);
}

QString statusOf(const MeetingState &state)
{
    if (isOver(state)) {
        const auto answers = reportOf(state).answers;
        const bool sent
            = std::all_of(answers.begin(), answers.end(), [](const ReportAnswer &answer) { return answer.status == AnswerStatus::Sent; });
        return sent ? QCoreApplication::translate("Recents", "terminée, formulaire rempli")
                    : QCoreApplication::translate("Recents", "terminée, formulaire à remplir");
    }
    if (!hasBegun(state))
        return QCoreApplication::translate("Recents", "en préparation");
    qint64 first = std::numeric_limits<qint64>::max();
    for (const auto &step : state.steps)
        first = std::min(first, step.startedAt.value_or(first));
    const auto begun = hallDateTime(state, first);
    return QCoreApplication::translate("Recents", "en cours, commencée le %1 à %2").arg(dayAndMonth(begun.date()), clock(begun.time()));
}

/** In short where there is no room for a sentence, which comes when it is opened. */
static QString statusOf(const Error &error)
{
    if (error.kind == ErrorKind::PassphraseNeeded)
        return QCoreApplication::translate("Recents", "protégé");
    if (error.kind == ErrorKind::DossierDamaged || error.kind == ErrorKind::DossierCutShort)
        return QCoreApplication::translate("Recents", "abîmé");
    return sentence(error);
}

RecentDossier nameDossier(const QString &path)
{
    return { path, QFileInfo(path).completeBaseName(), {}, {}, {} };
}

QList<RecentDossier> nameDossiers(const QStringList &paths)
{
    QList<RecentDossier> names;
    std::ranges::transform(paths, std::back_inserter(names), nameDossier);
    return names;
}

RecentDossier describeDossier(Shelf &shelf, const QString &path, QDate today)
{
    auto shown = nameDossier(path);
    const auto dossier = shelf.open(path, Access::ReadOnly);
    if (!dossier) {
        shown.status = statusOf(dossier.error());
        return shown;
    }
    MeetingSession session(*dossier->store, {});
    if (const auto read = session.open(); !read) {
        shown.status = statusOf(read.error());
        return shown;
    }
    shown.name = session.state().name;
    shown.where = placeOf(currentSitting(session.state()));
    shown.status = statusOf(session.state());
    shown.erasure = erasureWords(session.state(), today);
    return shown;
}

ListedDossiers listDossiers(Shelf &shelf, const QStringList &recents, const std::optional<QString> &left, QDate today)
{
    ListedDossiers listed;
    for (const auto &path : recents) {
        if (QFileInfo::exists(path))
            listed.recents.append(describeDossier(shelf, path, today));
    }
    if (left && QFileInfo::exists(*left))
        listed.left = describeDossier(shelf, *left, today);
    return listed;
}
