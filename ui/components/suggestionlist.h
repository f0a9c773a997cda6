// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The list below a field, drawn over the window it belongs to: never a window of its own, never holding the keyboard.

#include "ui/components/suggestion.h"
#include "ui/models/rowsmodel.h"

#include <QWidget>

class QListView;

/** A row of the list: a suggestion, or at the end the offer to add what was typed. */
struct SuggestionRow {
    enum class Kind { Pick, Add };

    Kind kind;
    Suggestion suggestion;

    std::pair<Kind, quint32> key() const { return { kind, suggestion.key }; }
    bool operator==(const SuggestionRow &) const = default;
};

class SuggestionList final : public QWidget {
    Q_OBJECT

public:
    explicit SuggestionList(QWidget *window);

    /** Shows these rows with the first one current, or hides without any. */
    void setRows(const QList<SuggestionRow> &rows);
    /** No row is current until an arrow chooses one. */
    void chooseNone();
    /** Puts the list below `field`, or above it when there is more room there. */
    void placeBeside(const QWidget *field);
    /** Goes down (1) or up (-1), and round at the ends. */
    void move(int step);
    using QWidget::move;
    /** The row that Enter would take. */
    const SuggestionRow *current() const;

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RowsModel<SuggestionRow> m_model;
    QListView *m_view;
};
