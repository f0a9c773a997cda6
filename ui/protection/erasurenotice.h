// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Says of a dossier that is opened after the date of erasure that its contact details are to go.

#include "ui/components/postponablenotice.h"
#include "ui/document/document.h"
#include "ui/shell/destination.h"

class ErasureNotice final : public PostponableNotice {
    Q_OBJECT

public:
    /** The document outlives it. */
    explicit ErasureNotice(Document &document, QWidget *parent = nullptr);

    /** Shows or hides it, above this page. */
    void refresh(PageKind here);

private:
    /** Until the dossier is next opened. */
    void postpone() override { m_isDismissed = true; }

    Document &m_document;
    bool m_isDismissed = false;
};
