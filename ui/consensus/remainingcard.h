// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// « Ce qui reste »: the stages of a consensus with what each gathered, what to say now, and the way on.

#include "core/meeting/deliberation.h"

#include <QWidget>

class Button;
class Paragraph;
class QVBoxLayout;

/** Beside the stage's panel, or below it where the window is narrow: then without the stages, which the page shows above. */
enum class RemainingPlace { Beside, Below };

class RemainingCard final : public QWidget {
    Q_OBJECT

public:
    explicit RemainingCard(QWidget *parent = nullptr);

    /** Shows where the task stands; without `forward` words the button is hidden. */
    void show(const Deliberation &now, const QString &toSay, const QString &forward);
    using QWidget::show;
    QWidget *firstField() const;
    void setPlace(RemainingPlace place);

Q_SIGNALS:
    void forward();

private:
    QVBoxLayout *m_column;
    QWidget *m_stages;
    QVBoxLayout *m_list;
    QList<QPair<QString, bool>> m_shown;
    Paragraph *m_toSay;
    Button *m_forward;
};
