// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dossieropener.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace {

/** Keeps the document alive until it is open, then hands it over; `owner` gone, nobody is told. */
void hand(const Services &services, Document::OpenStore openStore, QObject *owner, const GotDocument &got)
{
    auto *document = new Document(services.clock);
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

void openDossier(const Services &services, const QString &path, QObject *owner, GotDocument got)
{
    const auto openStore = [&shelf = services.shelf, path] { return shelf.open(path, Access::Write); };
    hand(services, openStore, owner, got);
}

void createDossier(const Services &services, const QString &path, const MeetingCreated &meeting, QObject *owner, GotDocument got)
{
    const auto openStore = [&shelf = services.shelf, path] { return shelf.create(path); };
    hand(services, openStore, owner, [meeting, got](Result<std::unique_ptr<Document>> made) {
        if (!made)
            return got(std::move(made));
        const auto kept = std::make_shared<std::unique_ptr<Document>>(*std::move(made));
        (*kept)->apply(meeting, [kept, got](const Outcomes &outcome) {
            auto document = std::move(*kept);
            if (outcome)
                return got(std::move(document));
            document.release()->deleteLater();
            got(refuse(outcome));
        });
    });
}
