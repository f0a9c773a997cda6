// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What one small group brings back for one task, typed without a mouse: a few letters and Enter for each name, Enter to go on.

#include "core/meeting/finding.h"
#include "ui/document/document.h"
#include "ui/meeting/originform.h"

#include <QWidget>

#include <optional>

class KindChoice;
class Label;
class Notice;
class PersonField;
class QVBoxLayout;

class FindingEditor final : public QWidget {
    Q_OBJECT

public:
    /** Floats over its parent; the document outlives it. */
    FindingEditor(const Document &document, QWidget *parent);

    /** Opens on a cell with what is recorded there; `letters` begin the first name. */
    void open(const Cell &cell, const QString &letters = {});
    const Cell &cell() const { return m_cell; }
    /** Adds a name to those of the cell. */
    void addName(Id<Person> person);
    void refuse(const QString &sentence);
    /** Closes; the names chosen and not recorded wait for the cell to be opened again, and `kept` says so. */
    void leave();

Q_SIGNALS:
    void recorded(const FindingRecorded &finding);
    /** Someone whom no list knows is named. */
    void newcomer(const QString &name, const Origin &origin);
    /** The editor closes on names that are not recorded. */
    void kept();
    void closed();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildButtons();
    void removeName(qsizetype place);
    void showNames();
    void showAdvice();
    void askOrigin(const QString &name);
    void closeOrigin();
    /** What will be recorded: as chosen, else as the number of names says. */
    std::optional<FindingKind> kind() const;
    void submit();
    bool hasUnrecordedNames() const;
    void askToLeave();
    QList<Id<Person>> recordedNames() const;
    void fit();

    const Document &m_document;
    Cell m_cell { 0, {} };
    QList<Id<Person>> m_names;
    QMap<Cell, QList<Id<Person>>> m_halfWay; // named in a cell that was closed before Enter
    bool m_isTold = false; // that these names are not recorded
    QString m_newcomer;
    Label *m_title;
    QVBoxLayout *m_list;
    PersonField *m_field;
    OriginForm *m_origin;
    KindChoice *m_choice;
    Notice *m_notice;
};
