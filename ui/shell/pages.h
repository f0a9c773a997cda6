// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which page stands at each destination of a meeting's window.

#include "ui/shell/windowpage.h"
#include "ui/shell/services.h"

/** A new page of this kind; the document and the services outlive it. */
WindowPage *makePage(PageKind kind, Document &document, const Services &services, QWidget *parent);
