// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A field where a few letters and Enter name somebody: what the letters may mean is listed below as one types.

#include "ui/components/suggestion.h"

#include <QLineEdit>
#include <QPointer>

#include <functional>

class SuggestionList;

/** What the field shows once somebody is picked: their name, or nothing, ready for the next one. */
enum class AfterPick { KeepName, Clear };

/** Whether the list ends with « Ajouter « … » », and whether Enter alone takes it when nobody is found. */
enum class Adding { No, Offered, AfterArrow };

class PersonField final : public QLineEdit {
    Q_OBJECT

public:
    /** Gives what the letters may mean, best first; asked at each letter. */
    using Find = std::function<QList<Suggestion>(const QString &letters)>;

    /** `name` is read by screen readers and `hint` shown while the field is empty. */
    PersonField(const QString &name, const QString &hint, Find find, QWidget *parent = nullptr);
    ~PersonField() override;

    void setAfterPick(AfterPick after) { m_after = after; }
    void setAdding(Adding adding) { m_adding = adding; }
    bool listIsOpen() const;

Q_SIGNALS:
    void picked(const Suggestion &suggestion);
    /** The typed words, trimmed, that the list knows nobody by. */
    void addRequested(const QString &words);
    /** The list reaches this many pixels below the field; 0 once it is closed, or stands above. */
    void listReaches(int below);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void open();
    void close();
    void take();
    bool pressInList(int key);
    void describeCurrent();
    SuggestionList *list();

    Find m_find;
    AfterPick m_after = AfterPick::KeepName;
    Adding m_adding = Adding::No;
    QPointer<SuggestionList> m_list;
};
