// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The end of a consensus: the question to the assembly, the reading back, and the locked decision.

#include "ui/consensus/stagepanel.h"

class Button;
class FlowRow;
class Label;
class Paragraph;
class QVBoxLayout;
class TextField;

/** « Y a-t-il consensus ? » */
class TestPanel final : public StagePanel {
    Q_OBJECT

public:
    explicit TestPanel(QWidget *parent = nullptr);
    void show(const MeetingState &state, const QString &task) override;
    QWidget *firstField() override;
    QString toSay() const override;
    QStringList halfTyped() const override;
    void putBack(const QStringList &texts) override;

private:
    void answer(Consensus consensus);

    QString m_task;
    QString m_recorded; // how the question was put when it was last asked
    QVBoxLayout *m_advice;
    TextField *m_method;
    FlowRow *m_afterNo;
};

/** The sentence of the decision, in large: read aloud, then confirmed. */
class ReadBackPanel final : public StagePanel {
    Q_OBJECT

public:
    explicit ReadBackPanel(QWidget *parent = nullptr);
    void show(const MeetingState &state, const QString &task) override;
    QWidget *firstField() override;
    QString toSay() const override;

private:
    QString m_task;
    Paragraph *m_sentence;
    Button *m_read;
    Button *m_lock;
};

/** The locked decision; only a reason opens it again. */
class LockedPanel final : public StagePanel {
    Q_OBJECT

public:
    explicit LockedPanel(QWidget *parent = nullptr);
    void show(const MeetingState &state, const QString &task) override;
    QWidget *firstField() override;
    QString toSay() const override;
    QStringList halfTyped() const override;
    void putBack(const QStringList &texts) override;

private:
    void unlock();

    QString m_task;
    Paragraph *m_sentence;
    Label *m_when;
    QVBoxLayout *m_trace;
    TextField *m_reason;
};
