// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A page of a meeting's window: one thing to do. It reads the document's state, asks for changes, and shows the answer in place.

#include "core/slide/slidekey.h"
#include "ui/document/document.h"
#include "ui/shell/destination.h"

#include <QWidget>

class WindowPage : public QWidget {
    Q_OBJECT

public:
    /** The document outlives the page. */
    explicit WindowPage(Document &document, QWidget *parent = nullptr);

    /** Opens the page on what the key names (a task, a profile); called each time one comes to it. */
    virtual void open(const QString &key);
    /** Where the keyboard goes when the page opens. */
    virtual QWidget *firstField();
    /** Puts the keyboard there, else on the first thing of the page that takes keys: never on what stands below or above. */
    void takeKeyboard();
    /** Ctrl+Z: takes back the last thing done here that is not recorded yet; false where the page keeps nothing of the kind. */
    virtual bool undoHere() { return false; }

Q_SIGNALS:
    void goTo(const Destination &destination);
    /** A sentence for the bar below, when something was refused or advised away from any field. */
    void said(const QString &sentence);
    /** One asks that the hall sees this. */
    void projectRequested(const SlideKey &slide);
    /** What this page is for is done: back to where one came from, or on to the wizard's next page. */
    void finished();

protected:
    /** Shows the state as it is now; called after each change while the page is visible, and when it is shown. */
    virtual void refresh() = 0;
    /** Asks for a change; a refusal or advice is said in the bar below unless `answered` takes it. */
    void ask(const MeetingChange &intent, Document::Answered answered = {});

    Document &document() const { return m_document; }
    const MeetingState &state() const { return m_document.state(); }
    const MeetingState &hallState() const { return m_document.hallState(); }
    void showEvent(QShowEvent *event) override;

private:
    void sayIfOutOfSight(const QString &refusal);

    void refreshUnderKeyboard();

    Document &m_document;
};
