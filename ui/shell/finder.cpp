// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finder.h"

#include "ui/components/icon.h"
#include "ui/components/label.h"
#include "ui/components/personfield.h"
#include "ui/theme/strokes.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

namespace {

constexpr int widest = 640;
constexpr int fromTop = 64; // below the bar with the loop
constexpr int between = 8; // lines

QString keysHint()
{
    return Finder::tr("↑ ↓ pour choisir, Entrée pour y aller, Échap pour fermer");
}

QList<Suggestion> suggestionsOf(const QList<Findable> &found)
{
    QList<Suggestion> suggestions;
    for (const auto &one : found)
        suggestions.append({ quint32(suggestions.size()), one.name, one.detail });
    return suggestions;
}

}

Finder::Finder(QWidget *window, Find find)
    : QWidget(window)
    , m_find(std::move(find))
    , m_room(new QWidget)
    , m_hint(new Label({}, Face::Small, Ink::Secondary))
{
    const auto look = [this](const QString &letters) {
        m_found = m_find(letters);
        m_hint->setText(m_found.isEmpty() ? tr("Rien de ce nom ici.") : keysHint());
        return suggestionsOf(m_found);
    };
    m_field = new PersonField(tr("Chercher partout"), tr("Une personne, une page, une action"), look);
    m_field->setAfterPick(AfterPick::Clear);
    m_field->setFont(fontOf(Face::Proposition));
    m_field->setFixedHeight(52);
    m_field->installEventFilter(this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 14, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(between);
    grid->addWidget(new Icon(Glyph::Search, 20), 0, 0);
    grid->addWidget(m_field, 0, 1);
    grid->addWidget(m_room, 1, 1);
    grid->addWidget(m_hint, 2, 1);
    m_room->hide();
    connect(m_field, &PersonField::listReaches, this, &Finder::makeRoom);
    connect(m_field, &PersonField::picked, this, [this](const Suggestion &picked) {
        const auto found = m_found.at(picked.key);
        dismiss();
        Q_EMIT chosen(found);
    });
    window->installEventFilter(this);
    hide();
}

void Finder::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_field->clear();
    m_hint->setText(keysHint());
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void Finder::dismiss()
{
    if (!isVisible())
        return;
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadKeyboard && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

/** The list floats over the window: the frame grows around it, and the keys stay below it. */
void Finder::makeRoom(int below)
{
    m_room->setFixedHeight(std::max(0, below - between));
    m_room->setVisible(below > between);
    place();
}

void Finder::place()
{
    const auto *window = parentWidget();
    const int width = std::min(widest, window->width() - 48);
    setGeometry((window->width() - width) / 2, fromTop, width, sizeHint().height());
}

bool Finder::takesKey(QEvent *event)
{
    if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress)
        dismiss();
    return true;
}

bool Finder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        return takesKey(event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        hide();
    return false;
}

void Finder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), 12, themeOf(this).card, themeOf(this).fieldEdge);
}
