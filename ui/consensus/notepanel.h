// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Questions and reservations: short notes without an author, typed one after the other.

#include "ui/consensus/stagepanel.h"

class Paragraph;
class QVBoxLayout;
class TextField;

/** Which notes the panel takes. */
enum class NoteKind { Questions, Reservations };

class NotePanel final : public StagePanel {
    Q_OBJECT

public:
    explicit NotePanel(NoteKind kind, QWidget *parent = nullptr);

    void show(const MeetingState &state, const QString &task) override;
    QWidget *firstField() override;
    QString forwardWords() const override;
    QString toSay() const override;
    QStringList halfTyped() const override;
    void putBack(const QStringList &texts) override;

private:
    void note();

    NoteKind m_kind;
    QString m_task;
    QVBoxLayout *m_list;
    QStringList m_shown;
    TextField *m_text;
    TextField *m_more; // the answer, or the criterion
};
