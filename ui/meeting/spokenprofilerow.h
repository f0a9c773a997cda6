// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One profile of a group in step III: for which task, whether the volunteer agrees, and the ways to take it back.

#include "core/meeting/change.h"
#include "core/meeting/speakingorder.h"

#include <QWidget>

class Button;
class Chip;
class Label;
class QComboBox;

class SpokenProfileRow final : public QWidget {
    Q_OBJECT

public:
    explicit SpokenProfileRow(QWidget *parent = nullptr);

    void show(const SpokenProfile &profile);
    using QWidget::show;

Q_SIGNALS:
    void asked(const MeetingChange &intent);
    void editRequested(Id<Profile> profile);

private:
    void build();
    void withdraw(ProfileStatus status);

    std::optional<SpokenProfile> m_profile;
    Label *m_name;
    Label *m_task;
    QComboBox *m_agreement;
    Chip *m_status;
    Button *m_edit;
    Button *m_withdraw;
    Button *m_bringBack;
};
