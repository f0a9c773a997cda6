// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Says of a dossier that is opened after the date of erasure that its contact details are to go.

#include "ui/document/document.h"
#include "ui/shell/destination.h"

#include <QWidget>

class Notice;

class ErasureNotice final : public QWidget {
    Q_OBJECT

public:
    /** The document outlives it. */
    explicit ErasureNotice(Document &document, QWidget *parent = nullptr);

    /** Shows or hides it, above this page. */
    void refresh(PageKind here);

Q_SIGNALS:
    void accepted();
    /** Not now: it is said again when the dossier is next opened. */
    void dismissed();

private:
    Document &m_document;
    Notice *m_notice;
    bool m_isDismissed = false;
};
