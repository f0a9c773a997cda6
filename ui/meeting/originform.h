// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Someone named in step V whom no list knows: which local group puts them forward. Their agreement stays to be confirmed.

#include "core/meeting/state.h"

#include <QWidget>

#include <functional>

class Paragraph;
class PersonField;

/** Where a newcomer comes from: a known local group, the name of a new one, or neither. */
struct Origin {
    std::optional<Id<LocalGroup>> group;
    QString newGroup;
    bool operator==(const Origin &) const = default;
};

class OriginForm final : public QWidget {
    Q_OBJECT

public:
    explicit OriginForm(std::function<const MeetingState &()> state, QWidget *parent = nullptr);

    /** Asks for this person, and takes the keyboard. */
    void start(const QString &name);

Q_SIGNALS:
    /** Enter: with a group picked or added, or in the empty field. */
    void answered(const Origin &origin);

private:
    Paragraph *m_question;
    PersonField *m_group;
};
