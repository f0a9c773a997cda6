// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is kept about people, why and until when; and how the dossier is protected.

#include "ui/shell/services.h"
#include "ui/shell/windowpage.h"

class Card;
class Label;
class Paragraph;
class ProtectionCard;

class DataPage final : public WindowPage {
    Q_OBJECT

public:
    DataPage(Document &document, const Services &services, QWidget *parent = nullptr);
    QWidget *firstField() override;

protected:
    void refresh() override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildKept();

    Paragraph *m_until;
    ProtectionCard *m_protection;
};
