// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who runs the sitting and who reports: names, and the gender that the facilitators state of themselves, for parity.

#include "ui/shell/windowpage.h"

class Button;
class Notice;
class PersonSlot;
class QComboBox;
class QVBoxLayout;

class FacilitationPage final : public WindowPage {
    Q_OBJECT

public:
    explicit FacilitationPage(Document &document, QWidget *parent = nullptr);
    QWidget *firstField() override;

protected:
    void refresh() override;

private:
    struct Row {
        PersonSlot *person;
        QComboBox *gender;
    };

    void addRow();
    void nameFacilitators();
    void nameReporter();
    /** Adds somebody whom the list missed, then goes on with `named`. */
    void add(PersonSlot *place, const QString &words, void (FacilitationPage::*named)());
    void say(const Outcomes &outcome, PersonSlot *place);

    QVBoxLayout *m_facilitators;
    QList<Row> m_rows;
    Notice *m_advice;
    PersonSlot *m_reporter;
    Button *m_done;
};
