// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The top of a step's page: « V. Étude des profils », what to do in two lines, and what to say.

#include "core/procedure/procedure.h"

#include <QWidget>

class PageHeader;
class Paragraph;

/** In a low window the page needs the room: then only how far one is stands below the title. */
enum class HeaderLength { Whole, Progress };

class StepHeader final : public QWidget {
    Q_OBJECT

public:
    explicit StepHeader(StepKind kind, QWidget *parent = nullptr);

    /** Shows the step of this procedure; `progress` is added to what there is to do, as « 27 cases sur 36 ». */
    void show(const Procedure &procedure, const QString &progress = {}, HeaderLength length = HeaderLength::Whole);
    using QWidget::show;
    /** Adds a button at the right. */
    void addAction(QWidget *action);
    using QWidget::addAction;

private:
    StepKind m_kind;
    PageHeader *m_header;
    QWidget *m_speech;
    Paragraph *m_say;
};
