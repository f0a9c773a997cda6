// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The doubt on the current row, asked as one question with two keys.

#include "core/wording/comparison.h"

#include <QWidget>

class Button;
class ComparisonGrid;
class Label;
class Paragraph;
class QShortcut;

class DecisionCard final : public QWidget {
    Q_OBJECT

public:
    /** What an import asks: whether a row is about somebody known. */
    enum class Reply { Same, SameAndReplace, Other };
    Q_ENUM(Reply)

    explicit DecisionCard(QWidget *parent = nullptr);

    /** Asks; `canReplace` offers to take what the file says where it differs. Without candidate only « Non » is left. */
    struct Question {
        QString title;
        QString detail;
        bool hasCandidate = true;
        bool canReplace = false;
        QString knownSide; // where what is known stands
        QList<ComparedValue> compared;
        bool isInLight = true; // the row chosen in the table; else the keys would answer for another than the one in light
    };
    void ask(const Question &question);

Q_SIGNALS:
    void answered(DecisionCard::Reply reply);

private:
    Button *addButton(const QString &word, const QString &key, Reply reply);
    void allowKeys(bool isAllowed);

    Label *m_title;
    Paragraph *m_detail;
    ComparisonGrid *m_compared;
    QList<QPair<Button *, QShortcut *>> m_keys; // before the buttons, which are added to it
    Button *m_same;
    Button *m_replace;
    Button *m_other;
};
