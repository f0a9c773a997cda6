// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A page open on a made-up meeting, driven and looked at by tests.

#include "core/journal/memorystore.h"
#include "tests/builders/played.h"
#include "tests/builders/longwait.h"
#include "ui/document/document.h"
#include "ui/shell/windowpage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

class PageWindow {
public:
    /** Opens a document in which these intents were done first. */
    explicit PageWindow(const QList<MeetingChange> &intents) : document([] { return QDateTime(QDate(2031, 3, 10), QTime(10, 42)); })
    {
        bool isOpen = false;
        document.open(
            [intents]() -> Result<OpenDossier> {
                auto store = std::make_unique<MemoryStore>();
                MeetingSession session(*store, QStringLiteral("poste 1"));
                qint64 at = 1'931'000'000'000;
                for (const auto &intent : intents) {
                    if (const auto done = session.apply(intent, ++at); !done)
                        return refuse(done);
                }
                return OpenDossier { std::move(store), false, {} };
            },
            [&](const Result<void> &opened) { isOpen = opened.has_value(); });
        if (!QTest::qWaitFor([&] { return isOpen; }, longWait))
            qFatal("the made-up meeting does not open");
    }

    /** Shows the page as the window would. */
    void show(WindowPage *shown)
    {
        page = shown;
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins({});
        column->addWidget(page);
        window.resize(1110, 640);
        window.show();
        QApplication::setActiveWindow(&window);
        if (auto *first = page->firstField())
            first->setFocus();
    }

    /** Waits until everything asked is answered. */
    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] { return !document.isBusy(); }, longWait));
    }
    const MeetingState &state() const { return document.state(); }

    /** Keeps a picture of the page in both themes where BOUCLE_SHOTS_DIR says so. */
    void shoot(const QString &name)
    {
        const auto folder = qEnvironmentVariable("BOUCLE_SHOTS_DIR");
        if (folder.isEmpty())
            return;
        for (const auto theme : { ThemeChoice::Dark, ThemeChoice::Light }) {
            applyTheme(*qApp, theme);
            QCoreApplication::processEvents();
            const auto suffix = theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light");
            window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name, suffix));
        }
    }

    Document document;
    QWidget window;
    WindowPage *page = nullptr;
};
