// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// « Appel par visio »: those awaited are called one by one, and whoever answers has arrived; it is left and taken up again.

#include "core/meeting/rollcall.h"
#include "ui/shell/windowpage.h"

class CallCard;
class Notice;

class RollCallPanel final : public WindowPage {
    Q_OBJECT

public:
    explicit RollCallPanel(Document &document, QWidget *parent = nullptr);

    QWidget *firstField() override;

protected:
    void refresh() override;

private:
    /** Each sitting has its own call. */
    QString draftName() const;
    RollCallPlace place() const;
    void keep(const RollCallPlace &place);
    void markPresent();
    void forgetSaid();

    CallCard *m_card;
    Notice *m_notice;
    std::optional<Id<Person>> m_said; // whose arrival the notice tells
    bool m_isAsking = false; // an arrival is being written: the next key is for the next name
};
