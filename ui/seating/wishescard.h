// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is wished of the sharing: together, apart, in a given group, at a table that a wheelchair reaches.

#include "core/meeting/change.h"
#include "ui/document/document.h"
#include "ui/theme/tone.h"

#include <QWidget>

class Button;
class Notice;
class PersonSlot;
class QComboBox;
class QLineEdit;
class QVBoxLayout;
class TextField;

class WishesCard final : public QWidget {
    Q_OBJECT

public:
    /** The document outlives the card. */
    explicit WishesCard(const Document &document, QWidget *parent = nullptr);

    void refresh();
    QWidget *firstField() const;
    void say(Tone tone, const QString &words);
    /** The wish was taken: the fields are ready for another one. */
    void startAnew();

Q_SIGNALS:
    void asked(const MeetingChange &intent);

private:
    void build();
    void connectParts();
    void showKind();
    void showWishes();
    void add();
    void goOn(const PersonSlot *from);
    void nameTables();
    WishKind kind() const;

    const Document &m_document;
    QComboBox *m_kind;
    PersonSlot *m_first;
    PersonSlot *m_second;
    QLineEdit *m_group;
    Button *m_add;
    TextField *m_tables;
    Notice *m_notice;
    QVBoxLayout *m_list;
    QList<WishedSeat> m_shown;
};
