// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is kept about people, why and until when; and how the dossier is protected.

#include "ui/shell/windowpage.h"

class Backups;
class BackupsCard;
class ErasureCard;
class Paragraph;
class ProtectionCard;

class DataPage final : public WindowPage {
    Q_OBJECT

public:
    /** All outlive it. */
    DataPage(Document &document, Shelf &shelf, Backups &backups, QWidget *parent = nullptr);
    QWidget *firstField() override;

protected:
    void refresh() override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildKept();
    QString untilWords() const;

    Paragraph *m_until;
    ProtectionCard *m_protection;
    BackupsCard *m_backups;
    ErasureCard *m_erasure;
};
