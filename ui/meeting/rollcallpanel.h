// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// « Appel par visio »: those awaited are called one by one, and whoever answers has arrived; it is left and taken up again.

#include "core/meeting/rollcall.h"
#include "ui/shell/page.h"

class CallCard;
class Notice;

class RollCallPanel final : public Page {
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

    CallCard *m_card;
    Notice *m_notice;
    bool m_isAsking = false; // an arrival is being written: the next key is for the next name
};
