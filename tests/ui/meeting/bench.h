// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A page on the rehearsal's meeting, in memory, at the size of the smallest screen; driven with keys, looked at in pictures.

#include "ui/shell/windowpage.h"

#include <QApplication>
#include <QTest>

#include <memory>

/** The procedure that the rehearsal is played with: seven steps, six tasks. */
Procedure rehearsedProcedure();

class Bench {
public:
    /** The rehearsal played up to the end of `step`: "accueil", "pairs", "look-back", "profiles", "criteria", "findings", … */
    explicit Bench(const QString &step);
    ~Bench();

    Document &document() { return *m_document; }
    const MeetingState &state() const { return m_document->state(); }
    /** Does something beside the page, and waits for it. */
    void doNow(const MeetingChange &intent);
    /** Waits until all that was asked is answered. */
    void settle();
    /** Shows the page as wide and high as the smallest screen leaves it. */
    template <class P> P *show()
    {
        auto *page = new P(*m_document);
        host(page);
        return page;
    }
    /** The first member, in the order of names, whose spoken name is this. */
    Id<Person> person(const QString &name) const;
    /** Writes a picture of the window in light and dark where BOUCLE_SHOTS_DIR says, if anywhere. */
    void shoot(const QString &name);
    QWidget *window() { return &m_window; }

private:
    void host(WindowPage *page);

    QWidget m_window;
    std::unique_ptr<Document> m_document;
};

/** Types on what the keyboard is on. */
void type(const QString &letters);
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
