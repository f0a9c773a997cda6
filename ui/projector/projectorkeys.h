// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The keys that lead the projector, and those of a presenter's remote. None of them acts while one types in a field.

#include <QObject>

#include <functional>
#include <optional>

class QKeyEvent;
class QWidget;

enum class ProjectorKey { Next, Previous, Freeze, Black, White, GoTo, Larger, Smaller, ShowHere, Timer, AllKeys };

/** Where the keyboard is. */
enum class KeyboardAt {
    Projector, // the hall's window, or the console: every key leads the projector
    Field, // something is being typed: only a remote's page keys do
    Text, // text of several lines, where page keys have a sense of their own: none does
    Page, // anywhere else in the window: letters and page keys do, arrows stay with the page
};

/** What a key asks for there; `key` is a Qt::Key, `typed` the text that it gives. Keys held with Ctrl, Alt or Meta ask nothing. */
std::optional<ProjectorKey> projectorKeyOf(int key, Qt::KeyboardModifiers modifiers, const QString &typed, KeyboardAt place);

/** Where the keyboard is when this widget has it. */
KeyboardAt keyboardAt(const QWidget *focus);

/** Says of a widget that all keys lead the projector while it, or something in it, has the keyboard. */
void leadsProjector(QWidget *widget);

/** Says of a widget that one types there: of all keys only a remote's page keys lead the projector, wherever in it the keyboard is. */
void keepsLetters(QWidget *widget);

/** Watches the keys of the whole program while it lives. */
class ProjectorKeys final : public QObject {
    Q_OBJECT

public:
    explicit ProjectorKeys(QObject *parent = nullptr);
    /** Whether the hall sees anything; as long as it does not, page keys turn the pages of lists. */
    void setHallIsShown(std::function<bool()> isShown) { m_hallIsShown = std::move(isShown); }

Q_SIGNALS:
    void pressed(ProjectorKey key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool()> m_hallIsShown = [] { return true; };
};
