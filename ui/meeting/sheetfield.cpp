// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/sheetfield.h"

#include "core/meeting/findinggrid.h"
#include "core/meeting/sheetletter.h"
#include "core/wording/sentences.h"
#include "ui/components/fieldmessage.h"
#include "ui/components/keycap.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 240; // the title of the page stays whole in a window of 1024

QString helpWords()
{
    return withFrenchSpaces(SheetField::tr("Feuille : son numéro et sa lettre, comme 5K"));
}

}

SheetField::SheetField(const Document &document, QWidget *page)
    : QWidget(page)
    , m_document(document)
    , m_edit(new QLineEdit)
    , m_message(new FieldMessage(m_edit))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_edit, 1);
    row->addWidget(new Keycap(tr("Alt")));
    row->addWidget(new Keycap(u"F"_s));
    column->addLayout(row);
    column->addWidget(m_message);
    setFixedWidth(fieldWidth);
    setFocusProxy(m_edit);
    m_edit->setPlaceholderText(u"5K"_s);
    m_edit->setAccessibleName(tr("Feuille, numéro et lettre"));
    m_message->setHelp(helpWords());
    connect(m_edit, &QLineEdit::returnPressed, this, &SheetField::read);
    connect(m_edit, &QLineEdit::textEdited, m_message, &FieldMessage::clear);
    auto *keys = new QShortcut(QKeySequence(u"Alt+F"_s), page);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, [this] {
        if (!isVisible())
            return;
        Q_EMIT entered();
        m_edit->selectAll();
        setFocus(Qt::ShortcutFocusReason);
    });
}

void SheetField::tellHelp(SheetHelp where)
{
    if (where == m_help)
        return;
    m_help = where;
    const bool isWithin = where == SheetHelp::Within;
    m_edit->setPlaceholderText(isWithin ? withFrenchSpaces(tr("Feuille : 5K")) : u"5K"_s);
    m_edit->setToolTip(isWithin ? helpWords() : QString());
    m_message->setHelp(isWithin ? QString() : helpWords());
}

void SheetField::follow(int group)
{
    if (group != m_group)
        m_message->clear();
}

void SheetField::read()
{
    if (m_edit->text().trimmed().isEmpty()) {
        Q_EMIT left();
        return;
    }
    const auto sheet = typedSheet(m_edit->text());
    if (!sheet)
        return refuse(tr("Tapez le numéro de la feuille, puis sa lettre, comme 5K."));
    const auto letter = sheetLetter(m_document.state(), sheet->group);
    switch (matchOf(m_document.state(), *sheet)) {
    case SheetMatch::NoSuchGroup:
        return refuse(tr("Il n’y a pas de groupe %1 : vérifiez le numéro de la feuille.").arg(sheet->group));
    case SheetMatch::OtherLetter:
        return refuse(tr("La feuille du groupe %1 a la lettre %2 : vérifiez son numéro.").arg(sheet->group).arg(letter));
    case SheetMatch::WithoutLetter:
        return find(sheet->group, tr("Groupe %1 : comparez la lettre de la feuille, ce doit être %2.").arg(sheet->group).arg(letter));
    case SheetMatch::Same:
        return find(sheet->group, {});
    }
}

void SheetField::find(int group, const QString &reminder)
{
    const bool isTyped = !firstEmptyCell(m_document.state(), group);
    const auto words = isTyped ? tr("La feuille du groupe %1 est déjà saisie : vérifiez son numéro.").arg(group) : reminder;
    m_group = group;
    m_edit->clear();
    m_message->clear();
    if (!words.isEmpty())
        m_message->say(Tone::Attention, withFrenchSpaces(words));
    Q_EMIT found(group);
}

void SheetField::refuse(const QString &sentence)
{
    m_group.reset();
    m_message->say(Tone::Refusal, withFrenchSpaces(sentence));
    m_edit->selectAll(); // the next key types it anew
}

void SheetField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    m_edit->clear();
    m_message->clear();
    Q_EMIT left();
}
