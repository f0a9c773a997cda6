// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where and when: the name, date, time and place of the sitting, with the advised window, and another sitting if one is needed.

#include "ui/shell/windowpage.h"

#include <optional>

class Button;
class Card;
class PageHeader;
class Paragraph;
class TextField;

class DateAndPlacePage final : public WindowPage {
    Q_OBJECT

public:
    explicit DateAndPlacePage(Document &document, QWidget *parent = nullptr);
    /** The key "another" opens the form of one more sitting. */
    void open(const QString &key) override;
    QWidget *firstField() override;

protected:
    void refresh() override;
    void showEvent(QShowEvent *event) override;

private:
    /** A date and a time as two fields, with what they mean said below. */
    struct When {
        TextField *date;
        TextField *time;
    };

    When makeWhen();
    QWidget *buildSitting();
    QWidget *buildOther();
    std::optional<QDateTime> read(const When &when) const;
    void check(const When &when);
    void save();
    void addSitting();
    void toggleOther();
    void showOther();

    PageHeader *m_header;
    TextField *m_name;
    When m_when;
    TextField *m_place;
    Button *m_save;
    Button *m_another;
    Paragraph *m_earlier;
    Card *m_other;
    When m_otherWhen;
    TextField *m_otherPlace;
};
