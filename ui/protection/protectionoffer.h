// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Proposes a passphrase once, when the first attendance sheet was printed and before the meeting begins.

#include "ui/components/postponablenotice.h"
#include "ui/document/document.h"
#include "ui/shell/destination.h"

class ProtectionOffer final : public PostponableNotice {
    Q_OBJECT

public:
    /** The document outlives it. */
    explicit ProtectionOffer(Document &document, QWidget *parent = nullptr);

    /** Shows or hides it, above this page. */
    void refresh(PageKind here);

private:
    /** Not for this dossier, neither now nor later. */
    void postpone() override;
    bool isDue() const;

    Document &m_document;
};
