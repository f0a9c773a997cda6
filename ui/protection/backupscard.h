// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// When the safety copies were last made, or why not, and the choice of a second place for them.

#include <QWidget>

class Backups;
class Button;
class Document;
class Notice;
class Paragraph;

class BackupsCard final : public QWidget {
    Q_OBJECT

public:
    /** Both outlive it. */
    BackupsCard(const Document &document, Backups &backups, QWidget *parent = nullptr);

    void refresh();

private:
    QWidget *buildPlaces();
    QWidget *buildButtons();
    QString besideWords() const;
    QString secondWords() const;
    /** What is said of the copies that the dossier left behind as it was protected or erased; empty without any. */
    QString leftWords() const;
    void chooseFolder();

    const Document &m_document;
    Backups &m_backups;
    Paragraph *m_beside;
    Paragraph *m_second;
    Notice *m_left;
    Button *m_choose;
    Button *m_stop;
    Button *m_now;
};
