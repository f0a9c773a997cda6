// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Oppositions: argued so that they can be discussed; each one is answered, then lifted, reworded or maintained. Never who.

#include "ui/consensus/stagepanel.h"

class QComboBox;
class QVBoxLayout;
class TextField;

class OppositionPanel final : public StagePanel {
    Q_OBJECT

public:
    explicit OppositionPanel(QWidget *parent = nullptr);

    void show(const MeetingState &state, const QString &task) override;
    QWidget *firstField() override;
    QString forwardWords() const override;
    QString toSay() const override;
    QStringList halfTyped() const override;
    void putBack(const QStringList &texts) override;

private:
    QWidget *buildForm();
    QStringList typedAnswers() const;
    void rebuild(const QList<Opposition> &oppositions, const QStringList &typed);
    QWidget *buildOpposition(int number, const Opposition &opposition);
    void note();

    QString m_task;
    QVBoxLayout *m_list;
    QList<TextField *> m_answers; // one an opposition
    QList<Opposition> m_shown;
    TextField *m_argument;
    TextField *m_wayOut;
    QComboBox *m_extent;
};
