// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Chooses a pair to put to the assembly, or an amended one: each rule is checked before anyone defends it.

#include "ui/consensus/stagepanel.h"

class Button;
class FlowRow;
class Label;
class Notice;
class PersonField;
class PossiblePairsCard;
class QVBoxLayout;
class TextField;

/** A first proposal, or the amendment of the one on the table. */
enum class PairUse { Proposal, Amendment };

class PairPanel final : public StagePanel {
    Q_OBJECT

public:
    explicit PairPanel(PairUse use, QWidget *parent = nullptr);

    void show(const MeetingState &state, const QString &task) override;
    QWidget *firstField() override;
    QString toSay() const override;
    QString forwardWords() const override;
    QStringList halfTyped() const override;
    void putBack(const QStringList &texts) override;

private:
    QWidget *buildForm();
    QWidget *buildButtons();
    QWidget *buildWithoutPair();
    void nameAid();
    bool isKnown() const;
    void pick(int place, Id<Person> person);
    void offerNames();
    void check();
    void showBreaches(const QList<RuleBreach> &breaches);
    bool wantsReason() const;
    void propose();

    PairUse m_use;
    MeetingState m_state;
    QString m_task;
    QList<std::optional<Id<Person>>> m_pair;
    QList<PersonField *> m_fields;
    FlowRow *m_names;
    QList<Id<Person>> m_offered;
    QVBoxLayout *m_checks;
    TextField *m_reason;
    bool m_isBarred = false; // by a rule that no reason sets aside
    Button *m_propose;
    Button *m_aid; // opens the possible pairs
    PossiblePairsCard *m_possible;
};
