// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The middle of a meeting's window: one page, the console beside it where there is room or in its place, and a cover
// before pages that the hall must not see.

#include "ui/shell/destination.h"

#include <QWidget>

class WindowPage;
class PrivateCover;
class ProjectionDesk;
class QStackedWidget;

class Middle final : public QWidget {
    Q_OBJECT

public:
    /** The desk outlives it. */
    explicit Middle(ProjectionDesk &desk, QWidget *parent = nullptr);

    /** Shows the page, which it then holds; the console goes away where it stood in its place. */
    void show(WindowPage *page, PageKind kind);
    using QWidget::show;
    WindowPage *page() const { return m_page; }
    /** Whether the page itself is in view, neither covered nor behind the console. */
    bool showsPage() const;
    /** F5: the console in place of the page, or the page again; in hall mode, the slides over the only screen. */
    void toggleConsole();
    /** F7: unfolds or folds the speaking list of the console, where one leads from there; false where the page's is meant. */
    bool toggleSpeakingList();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void placeConsole();

    ProjectionDesk &m_desk;
    QStackedWidget *m_middle;
    QStackedWidget *m_pages;
    PrivateCover *m_cover;
    WindowPage *m_page = nullptr;
    PageKind m_kind = PageKind::Preparation;
    bool m_isConsoleAsked = false; // in place of the page
    bool m_isPrivateOpened = false; // someone said that the hall does not see this screen
};
