// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The first page: a new meeting, an existing one, practice, and the dossiers opened last.

#include "ui/shell/recents.h"
#include "ui/theme/tone.h"

#include <QWidget>

class Button;
class Label;
class Notice;
class Paragraph;
class QVBoxLayout;
class ScrollPage;

class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /** Shows the dossiers opened last. */
    void setRecents(const QList<RecentDossier> &recents);
    /** A dossier that was open when the program ended by itself: Enter goes on where one was. */
    void offerResume(const std::optional<RecentDossier> &left);
    /** One sentence at the top: what could not be opened, and what to do. */
    void say(const QString &words, Tone tone = Tone::Refusal);
    /** With it, two ways to bring a damaged dossier back, by what their buttons say; an empty one is not offered. */
    void offerRescue(const QString &backup, const QString &sound);
    /** To what is to be done first here. Not by a focus proxy: Tab would lead to it from the last button and pass over the first. */
    void takeKeyboard();

Q_SIGNALS:
    void newMeetingRequested();
    void openRequested();
    void rehearsalRequested();
    void dossierChosen(const QString &path);
    /** The menu of the program, below this button. */
    void menuRequested(QWidget *button);
    void resumeRequested(const QString &path);
    void backupRequested();
    void soundRequested();

private:
    QWidget *buildChoices();
    QWidget *buildRow(const RecentDossier &recent);

    QWidget *buildResume();
    QWidget *buildRescue();

    ScrollPage *m_page;
    Notice *m_notice;
    QWidget *m_rescue;
    Paragraph *m_damage;
    Button *m_backup;
    Button *m_sound;
    QWidget *m_resume;
    Label *m_left; // whose meeting it was
    QString m_leftPath;
    Button *m_goOn;
    Button *m_create;
    QVBoxLayout *m_list;
    QWidget *m_recents;
};
