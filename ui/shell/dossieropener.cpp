// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dossieropener.h"

#include "core/meeting/rehearsal.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace {

/** Keeps the document alive until it is open, then hands it over; `owner` gone, nobody is told. */
void hand(const Services &services, const QString &path, Document::OpenStore openStore, QObject *owner, const GotDocument &got)
{
    auto *document = new Document(services.clock);
    document->setPath(path);
    const auto opened = [document, owner = QPointer<QObject>(owner), got](const Result<void> &result) {
        std::unique_ptr<Document> held(document);
        if (!owner)
            return;
        if (!result) {
            held.release()->deleteLater(); // this runs inside the document's own answer
            return got(refuse(result));
        }
        got(std::move(held));
    };
    document->open(std::move(openStore), opened);
}

}

void openDossier(const Services &services, const QString &path, const Passphrase &passphrase, QObject *owner, GotDocument got)
{
    const auto newer = std::make_shared<std::optional<QString>>();
    const auto openStore = [&shelf = services.shelf, path, passphrase, newer] {
        auto dossier = shelf.open(path, Access::Write, passphrase);
        if (dossier && dossier->readOnly && dossier->heldBy.isEmpty())
            *newer = shelf.newerWriter(path);
        return dossier;
    };
    hand(services, path, openStore, owner, [newer, got = std::move(got)](Result<std::unique_ptr<Document>> opened) {
        if (opened)
            (*opened)->setNewerWriter(*newer);
        got(std::move(opened));
    });
}

void createDossier(const Services &services, const QString &path, const MeetingCreated &meeting, QObject *owner, GotDocument got)
{
    const auto openStore = [&shelf = services.shelf, path] { return shelf.create(path); };
    hand(services, path, openStore, owner, [meeting, got = std::move(got)](Result<std::unique_ptr<Document>> made) {
        if (!made)
            return got(std::move(made));
        const auto kept = std::make_shared<std::unique_ptr<Document>>(*std::move(made));
        (*kept)->apply(meeting, [kept, got](const Outcomes &outcome) {
            auto document = std::move(*kept);
            const auto failure = outcome ? document->failure() : std::optional(outcome.error());
            if (!failure)
                return got(std::move(document));
            document.release()->deleteLater();
            got(tl::unexpected(*failure));
        });
    });
}

Result<void> writeRehearsal(Shelf &shelf, const QString &path, const Procedure &procedure, const QString &step)
{
    auto dossier = shelf.create(path);
    if (!dossier)
        return refuse(dossier);
    MeetingSession session(*dossier->store, u"poste 1"_s);
    return rehearse(session, procedure, step.isEmpty() ? u"preparation"_s : rehearsalStepMeant(procedure, step));
}
