// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How many are there: by name or by a headcount, from which local groups, and of which gender as they state it.

#include "core/meeting/arrivals.h"

#include <QWidget>

class Label;
class QGridLayout;
class TextField;

class PresenceCard final : public QWidget {
    Q_OBJECT

public:
    explicit PresenceCard(QWidget *parent = nullptr);

    /** Shows the state; the headcount that is being typed stays. */
    void show(const MeetingState &state);
    using QWidget::show;
    /** Says beside the headcount why it was refused; nothing takes the message away. */
    void refuse(const QString &sentence);

Q_SIGNALS:
    /** A headcount was typed, or emptied: then the arrivals by name count again. */
    void headcountTyped(const std::optional<int> &count);

private:
    void take();

    Label *m_count;
    Label *m_word;
    Label *m_from;
    Label *m_genders;
    TextField *m_headcount;
    QGridLayout *m_groups;
    QList<GroupPresence> m_shownGroups;
    std::optional<int> m_shown;
};
