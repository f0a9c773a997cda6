// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One field over the page that finds anything by a few letters: Enter goes there, Escape or leaving the field closes it.

#include "ui/shell/findable.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class Label;
class PersonField;

class Finder final : public QWidget {
    Q_OBJECT

public:
    /** What the letters may mean, best first; asked at each letter. */
    using Find = std::function<QList<Findable>(const QString &letters)>;

    Finder(QWidget *window, Find find);

    /** Shows the field, empty, with the keyboard in it. */
    void open();
    /** Hides it and gives the keyboard back to where it was. */
    void dismiss();

Q_SIGNALS:
    void chosen(const Findable &found);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeRoom(int below);
    void place();
    bool takesKey(QEvent *event);

    Find m_find;
    QList<Findable> m_found;
    PersonField *m_field;
    QWidget *m_room; // for the list, inside the frame
    Label *m_hint;
    QPointer<QWidget> m_before; // what had the keyboard
};
