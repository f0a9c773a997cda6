// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One small group: its number, how many sit there, who writes, and the advice of the rules beside it.

#include "core/meeting/change.h"
#include "ui/document/document.h"

#include <QWidget>

class Icon;
class Label;
class Paragraph;
class PersonField;
class QSpinBox;

class SmallGroupRow final : public QWidget {
    Q_OBJECT

public:
    /** The document outlives the row. */
    explicit SmallGroupRow(const Document &document, QWidget *parent = nullptr);

    /** Shows the group; what is being typed stays. */
    void show(const SmallGroup &group);
    using QWidget::show;
    QWidget *firstField() const;

Q_SIGNALS:
    void asked(const SmallGroupCorrected &corrected);

private:
    void build();
    void showAdvice();
    void takeHeadcount();
    void leaveReporter();
    void nameReporter(Id<Person> reporter);

    const Document &m_document;
    SmallGroup m_group;
    Label *m_name;
    QSpinBox *m_headcount;
    PersonField *m_reporter;
    Icon *m_icon;
    Paragraph *m_advice;
};
