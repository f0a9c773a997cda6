// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The people of one small group: chosen with the arrows, dragged to another group, moved by typing its number.

#include "core/meeting/seatedgroups.h"
#include "ui/models/rowsmodel.h"

#include <QListView>

/** A model of people that can be dragged: the one dragged is told by its number. */
class MemberRows final : public RowsModel<SeatedMember> {
public:
    using RowsModel::RowsModel;

    static QString mimeType();
    /** The person in what is dragged, if it is one. */
    static std::optional<Id<Person>> personIn(const QMimeData *data);

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override { return { mimeType() }; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
};

class MemberList final : public QListView {
    Q_OBJECT

public:
    explicit MemberList(QWidget *parent = nullptr);

    void show(const SeatedSmallGroup &group);
    using QWidget::show;
    std::optional<Id<Person>> current() const;
    /** Puts the keyboard on this person; false when they sit elsewhere. */
    bool choose(Id<Person> person);
    /** Puts the keyboard on the row at this place, or the last one. */
    void chooseRow(int row);
    MemberRows *rows() { return &m_rows; }

Q_SIGNALS:
    void chosen(Id<Person> person);
    /** Enter, or the first figure of a group's number. */
    void moveAsked(Id<Person> person, const QString &figures);
    void reporterAsked(Id<Person> person);
    /** Right (1) or left (-1): the list beside this one. */
    void besideAsked(int step, int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    bool press(const QKeyEvent &event);

    MemberRows m_rows;
};
