// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/projectorkeys.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr auto leading = "leadsProjector";
constexpr auto keeping = "keepsLetters";

std::optional<ProjectorKey> pageKeyOf(int key)
{
    if (key == Qt::Key_PageDown)
        return ProjectorKey::Next;
    if (key == Qt::Key_PageUp)
        return ProjectorKey::Previous;
    return std::nullopt;
}

std::optional<ProjectorKey> letterKeyOf(const QString &typed)
{
    static const QList<std::pair<QString, ProjectorKey>> letters { { u"f"_s, ProjectorKey::Freeze }, { u"b"_s, ProjectorKey::Black },
        { u"."_s, ProjectorKey::Black }, { u"w"_s, ProjectorKey::White }, { u","_s, ProjectorKey::White }, { u"g"_s, ProjectorKey::GoTo },
        { u"+"_s, ProjectorKey::Larger }, { u"-"_s, ProjectorKey::Smaller }, { u"p"_s, ProjectorKey::ShowHere },
        { u"t"_s, ProjectorKey::Timer }, { u"?"_s, ProjectorKey::AllKeys } };
    const auto found = std::find_if(letters.begin(), letters.end(), [&](const auto &letter) { return letter.first == typed.toLower(); });
    return found == letters.end() ? std::nullopt : std::optional(found->second);
}

std::optional<ProjectorKey> arrowKeyOf(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return ProjectorKey::Next;
    case Qt::Key_Left:
    case Qt::Key_Up:
        return ProjectorKey::Previous;
    default:
        return std::nullopt;
    }
}

}

std::optional<ProjectorKey> projectorKeyOf(int key, Qt::KeyboardModifiers modifiers, const QString &typed, KeyboardAt place)
{
    if (place == KeyboardAt::Text || modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    if (const auto page = pageKeyOf(key))
        return page;
    if (place == KeyboardAt::Field)
        return std::nullopt;
    if (const auto letter = letterKeyOf(typed))
        return letter;
    return place == KeyboardAt::Projector ? arrowKeyOf(key) : std::nullopt;
}

KeyboardAt keyboardAt(const QWidget *focus)
{
    if (qobject_cast<const QTextEdit *>(focus) || qobject_cast<const QPlainTextEdit *>(focus))
        return KeyboardAt::Text;
    const auto *box = qobject_cast<const QComboBox *>(focus);
    if (qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QAbstractSpinBox *>(focus) || (box && box->isEditable()))
        return KeyboardAt::Field;
    for (const auto *at = focus; at; at = at->parentWidget()) {
        if (at->property(keeping).toBool())
            return KeyboardAt::Field;
        if (at->property(leading).toBool())
            return KeyboardAt::Projector;
    }
    return KeyboardAt::Page;
}

void leadsProjector(QWidget *widget)
{
    widget->setProperty(leading, true);
}

void keepsLetters(QWidget *widget)
{
    widget->setProperty(keeping, true);
}

ProjectorKeys::ProjectorKeys(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool ProjectorKeys::eventFilter(QObject *watched, QEvent *event)
{
    // The first to be asked is the widget that has the keyboard; a list or a dialog that is up keeps its own keys.
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType() || QApplication::activePopupWidget()
        || QApplication::activeModalWidget())
        return false;
    const auto *keys = static_cast<const QKeyEvent *>(event);
    const auto asked = projectorKeyOf(keys->key(), keys->modifiers(), keys->text(), keyboardAt(static_cast<QWidget *>(watched)));
    const bool turnsAList = pageKeyOf(keys->key()) && qobject_cast<QAbstractScrollArea *>(watched) && !m_hallIsShown();
    if (!asked || turnsAList)
        return false;
    if (!keys->isAutoRepeat()) // a key that lies under something must not race through the slides
        Q_EMIT pressed(*asked);
    return true;
}
