// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A row that has an e-mail alone, asked for a name: typed in one go, with Enter, it makes a new member of the row.

#include "core/people/typedname.h"

#include <QWidget>

class Button;
class Label;
class TextField;

class NameCard final : public QWidget {
    Q_OBJECT

public:
    explicit NameCard(QWidget *parent = nullptr);

    /** Asks whose e-mail this is; `known` is the name typed before, if any. */
    void ask(const QString &title, const QString &email, const TypedName &known);
    QWidget *firstField() const;

Q_SIGNALS:
    /** Typed and confirmed; empty takes a name back. */
    void named(const TypedName &name);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void preview();
    void take();

    QString m_email;
    TypedName m_known;
    Label *m_title;
    TextField *m_name;
    Button *m_take;
};
