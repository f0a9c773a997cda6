// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The first page: a new meeting, an existing one, practice, and the dossiers opened last.

#include "ui/shell/recents.h"

#include <QWidget>

class Notice;
class QVBoxLayout;
class ScrollPage;

class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /** Shows the dossiers opened last. */
    void setRecents(const QList<RecentDossier> &recents);
    /** One sentence at the top: what could not be opened, and what to do. */
    void say(const QString &words);

Q_SIGNALS:
    void newMeetingRequested();
    void openRequested();
    void rehearsalRequested();
    void dossierChosen(const QString &path);
    /** The menu of the program, below this button. */
    void menuRequested(QWidget *button);

private:
    QWidget *buildChoices();
    QWidget *buildRow(const RecentDossier &recent);

    ScrollPage *m_page;
    Notice *m_notice;
    QVBoxLayout *m_list;
    QWidget *m_recents;
};
