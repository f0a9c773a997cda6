// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The manual at the right of the window, open at the page in view; Escape closes it.

#include <QWidget>

class QTextBrowser;

class ManualPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ManualPanel(QWidget *parent = nullptr);

    void open(const QString &section);
    const QString &section() const { return m_section; }
    /** Where the keyboard goes. */
    QWidget *text() const;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &markdown);
    void showContents();

    QString m_section;
    QTextBrowser *m_text;
};
