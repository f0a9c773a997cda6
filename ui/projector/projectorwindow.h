// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The hall's window: one slide and nothing else, over a whole screen, or in a window that is shared by video.

#include <QWidget>

class Projector;
class QScreen;
class SlideView;

/** Whether the keyboard goes to the hall's window: only where it covers the facilitators' own. */
enum class Keyboard { StaysWithUs, Taken };

class ProjectorWindow final : public QWidget {
    Q_OBJECT

public:
    /** The projector outlives the window. */
    explicit ProjectorWindow(Projector &projector, QWidget *parent = nullptr);

    /** Over the whole of this screen, without frame, whatever screen it stood on before. */
    void showOn(QScreen &screen, Keyboard keyboard);
    /** In a window of its own, its picture at this place, for a video meeting to share. */
    void showToShare(QScreen &screen, const QRect &place);
    const SlideView &view() const { return *m_view; }

Q_SIGNALS:
    /** Somebody closed it: nothing is projected any more. */
    void closed();
    /** Escape: in hall mode, our own window comes back. */
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void standOn(QScreen &screen, Qt::WindowFlags flags);

    Projector &m_projector;
    SlideView *m_view;
};
