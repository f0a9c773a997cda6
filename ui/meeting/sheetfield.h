// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which sheet one holds, by its number and its letter: leads to its line of the grid, or says that the two do not go together.

#include "ui/document/document.h"

#include <QWidget>

#include <optional>

class FieldMessage;
class QLineEdit;

/** Where what to type is told: below the field, or in it where the page is low. */
enum class SheetHelp { Below, Within };

class SheetField final : public QWidget {
    Q_OBJECT

public:
    /** Alt+F on the page comes here; `document` outlives the field. */
    SheetField(const Document &document, QWidget *page);

    void tellHelp(SheetHelp where);
    /** This group's line is being typed: what was said of another group is over. */
    void follow(int group);

Q_SIGNALS:
    /** The sheet of this group is to be typed. */
    void found(int group);
    /** Escape, or Enter on nothing. */
    void left();
    /** Alt+F: whatever is open on the page is to make room. */
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    /** `reminder` is what to look at all the same, if anything. */
    void find(int group, const QString &reminder);
    void refuse(const QString &sentence);

    const Document &m_document;
    QLineEdit *m_edit;
    FieldMessage *m_message;
    SheetHelp m_help = SheetHelp::Below;
    std::optional<int> m_group; // which the message is about
};
