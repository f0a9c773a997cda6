// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Step III: the local groups present their profiles in turn.

#include "core/meeting/speakingorder.h"
#include "ui/shell/windowpage.h"

class EmptyState;
class Paragraph;
class QVBoxLayout;
class StepHeader;
class TurnCard;

class PresentationsPage final : public WindowPage {
    Q_OBJECT

public:
    explicit PresentationsPage(Document &document, QWidget *parent = nullptr);

    QWidget *firstField() override;

protected:
    void refresh() override;

private:
    void build();
    TurnCard *addCard();
    QString progressOf(const QList<Turn> &turns) const;

    StepHeader *m_header;
    EmptyState *m_empty;
    QVBoxLayout *m_column;
    Paragraph *m_silent;
    QList<TurnCard *> m_cards;
};
