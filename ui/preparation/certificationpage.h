// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether each local group was certified before the date of the procedure: all at once first, then the exceptions.

#include "core/people/localgroup.h"
#include "ui/shell/windowpage.h"

#include <QMap>

class Button;
class Card;
class EmptyState;
class GroupRow;
class Notice;
class PageHeader;
class QVBoxLayout;
class TextField;

class CertificationPage final : public WindowPage {
    Q_OBJECT

public:
    explicit CertificationPage(Document &document, QWidget *parent = nullptr);

    /** `key` is `inCourse` when a course of pages brings here: once all is answered, the next page comes by itself. */
    void open(const QString &key) override;
    QWidget *firstField() override;

    static constexpr QLatin1String inCourse { "course" };

protected:
    void refresh() override;

private:
    QWidget *buildAdding();
    QWidget *buildButtons();
    void showRows();
    GroupRow *rowFor(const LocalGroup &group);
    void answerAll();
    void addGroup();
    void say(const Outcomes &outcome);

    PageHeader *m_header;
    EmptyState *m_empty;
    Card *m_card;
    Notice *m_notice;
    QMap<Id<LocalGroup>, GroupRow *> m_rows;
    TextField *m_name;
    TextField *m_town;
    Button *m_all;
    Button *m_continue;
    bool m_isInCourse = false;
};
