// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An import on a made-up meeting, in memory, with files of the test's own.

#include "tests/ui/preparation/madeup.h"
#include "tests/ui/preparation/pagewindow.h"
#include "ui/components/button.h"
#include "ui/people/importpage.h"

#include <QModelIndex>
#include <QSignalSpy>
#include <QTemporaryDir>

/** What a row of the table shows under a heading. */
QString shownUnder(const QString &heading, const QModelIndex &row);

/** Keeps nothing. */
class NoShelf : public Shelf {
public:
    Result<OpenDossier> create(const QString &path, const Passphrase &) override { return refuse(ErrorKind::FileUnwritable, { path, {} }); }
    Result<OpenDossier> open(const QString &path, Access, const Passphrase &) override { return absent(path); }
    Result<OpenDossier> createAlike(const QString &path, const QByteArray &) override { return absent(path); }
    Result<void> copy(const QString &, const QString &to) override { return refuse(ErrorKind::FileExists, { to }); }
    Result<JournalHead> backUp(const QString &from, const QString &) override { return absent(from); }
    Result<JournalHead> verify(const QString &path, const Passphrase &) override { return absent(path); }
    Result<void> reseal(const QString &path, const Passphrase &) override { return absent(path); }
    Result<void> rewrite(const QString &path, const Passphrase &, const ChangeRow &, const KeepsDraft &) override { return absent(path); }
    Result<void> destroy(const QString &path) override { return absent(path); }
    Result<QStringList> holding(const QString &path, const QStringList &, const Passphrase &) override { return absent(path); }
    Result<void> setRecovery(const QString &path, const Passphrase &) override { return absent(path); }
    Result<Salvage> salvage(const QString &from, const QString &, const Passphrase &) override { return absent(from); }
    void forgetKeys() override { }
    std::optional<QByteArray> idOf(const QString &) override { return {}; }
    std::optional<QString> newerWriter(const QString &) override { return {}; }

private:
    static tl::unexpected<Error> absent(const QString &path) { return refuse(ErrorKind::FileNotFound, { path }); }
};

/** Members that bring what is new, what completes, what is doubtful and what cannot be read. */
QByteArray memberRows();
/** One profile, of somebody that only the members' file knows. */
QByteArray profileRows();

struct Import {
    NoShelf shelf;
    Services services { shelf, [] { return QDateTime::currentDateTime(); },
        [](const QByteArray &, const QString &name) -> Result<QList<PdfPage>> { return refuse(ErrorKind::PdfSupportMissing, { name }); },
        {} };
    QTemporaryDir folder;
    PageWindow shown;
    ImportPage *page = new ImportPage(shown.document, services);
    QSignalSpy done { page, &WindowPage::finished };

    explicit Import(const QList<MeetingChange> &intents = madeUpMeeting());
    QString file(const QString &name, const QByteArray &bytes);
    /** The filled button in view, or nothing. */
    Button *filled() const;
};

/** The button of this text; the test stops without one. */
Button *button(const QString &name, const Import &import);
/** Puts the keyboard on the row of this name. */
void selectRow(const QString &name, const Import &import);
