// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/heldfile.h"

#include "core/wording/dossiererrors.h"
#include "core/wording/heldon.h"
#include "core/wording/sentences.h"
#include "ui/pages/savefile.h"
#include "ui/shell/folders.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HeldFile)
};

/** What `read` finds in a dossier, read once more. */
template <class Found, class Read> Result<Found> reading(Shelf &shelf, const QString &dossier, const Read &read)
{
    const auto opened = shelf.open(dossier, Access::ReadOnly);
    if (!opened)
        return refuse(opened);
    MeetingSession session(*opened->store, {});
    const auto whole = session.open();
    return whole ? read(session) : Result<Found>(refuse(whole));
}

}

Result<QByteArray> heldBytes(Shelf &shelf, const QString &dossier, const MeantTraces &meant, const QString &fileName)
{
    return reading<QByteArray>(shelf, dossier, [&](const MeetingSession &session) -> Result<QByteArray> {
        const auto traces = meant(session);
        if (!traces)
            return refuse(traces);
        const auto held = heldOn(session, *traces);
        if (fileName.endsWith(u".json"_s, Qt::CaseInsensitive))
            return QJsonDocument(heldJson(held, session.state())).toJson();
        return heldText(held, session.state()).toUtf8();
    });
}

Result<QList<KnownPerson>> tracesIn(Shelf &shelf, const QString &dossier, const MeantTraces &meant)
{
    return reading<QList<KnownPerson>>(shelf, dossier, meant);
}

void saveHeldOn(
    QWidget &parent, const Document &document, Shelf &shelf, const MeantTraces &meant, const std::function<void(const QString &)> &said)
{
    if (document.unsaved() > 0 && document.failure())
        return said(unsavedSentence(*document.failure(), int(document.unsaved()))); // the file does not tell all
    const auto chosen = QFileDialog::getSaveFileName(&parent, Text::tr("Enregistrer ce qui est gardé"),
        proposedPath(Text::tr("Ce qui est gardé.txt")), Text::tr("Texte (*.txt);;JSON (*.json)"));
    if (chosen.isEmpty())
        return;
    const auto bytes = heldBytes(shelf, document.path(), meant, chosen);
    const auto saved = bytes ? saveFile(chosen, *bytes) : refuse(bytes);
    said(saved ? Text::tr("Enregistré dans « %1 » : à remettre à la personne, puis à supprimer.").arg(QFileInfo(chosen).fileName())
               : sentence(saved.error()));
}
