// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/manualpanel.h"

#include "ui/components/button.h"
#include "ui/components/label.h"
#include "ui/shell/manual.h"

#include <QBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 344;

struct Piece {
    QTextCursor where;
    QTextCharFormat look;
};

/** The program's own faces in place of Markdown's: titles, semi-bold, keys on a ground of their own. */
QTextCharFormat lookOf(const QTextBlock &block, const QTextCharFormat &given, const Tokens &tokens)
{
    QTextCharFormat look = given;
    look.clearProperty(QTextFormat::FontSizeAdjustment);
    const bool isKey = given.fontFixedPitch();
    const bool isStrong = given.fontWeight() > QFont::Normal;
    look.setFont(fontOf(block.blockFormat().headingLevel() > 0 ? Face::Section
            : isKey                                            ? Face::SmallStrong
            : isStrong                                         ? Face::Strong
                                                               : Face::Body));
    if (isKey)
        look.setBackground(tokens.accentSoft);
    look.setForeground(given.isAnchor() ? tokens.accent : tokens.text);
    look.setFontUnderline(given.isAnchor());
    return look;
}

void setSpacing(QTextCursor cursor)
{
    const bool isItem = cursor.currentList() != nullptr;
    QTextBlockFormat format = cursor.blockFormat();
    format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(0);
    format.setBottomMargin(isItem ? 8 : 12);
    cursor.setBlockFormat(format);
}

void dress(QTextDocument &document, const Tokens &tokens)
{
    QList<Piece> pieces;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        setSpacing(QTextCursor(block));
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            QTextCursor cursor(&document);
            cursor.setPosition(it.fragment().position());
            cursor.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
            pieces.append({ cursor, lookOf(block, it.fragment().charFormat(), tokens) });
        }
    }
    for (auto &piece : pieces)
        piece.where.setCharFormat(piece.look);
}

}

ManualPanel::ManualPanel(QWidget *parent) : QWidget(parent), m_text(new QTextBrowser)
{
    setFixedWidth(panelWidth);
    auto *contents = new QuietButton(tr("Sommaire"));
    auto *close = new QuietButton(tr("Fermer"));
    close->setAccessibleName(tr("Fermer le manuel"));
    close->setKeys(tr("Échap"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 8, 8, 0);
    row->setSpacing(0);
    row->addWidget(contents);
    row->addStretch(1);
    row->addWidget(close);
    for (auto *button : { contents, close })
        button->setButtonHeight(ButtonHeight::Row);
    m_text->setAccessibleName(tr("Manuel"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_text->document()->setDefaultFont(fontOf(Face::Body));
    m_text->document()->setDocumentMargin(20);
    m_text->document()->setIndentWidth(20);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_text, 1);
    connect(contents, &Button::clicked, this, &ManualPanel::showContents);
    connect(close, &Button::clicked, this, &ManualPanel::closed);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { open(link.path()); });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ManualPanel::closed);
}

void ManualPanel::open(const QString &section)
{
    m_section = section;
    show(manualText(section));
}

void ManualPanel::showContents()
{
    m_section.clear();
    auto words = u"# %1\n\n"_s.arg(tr("Sommaire"));
    for (const auto &section : manualSections())
        words += u"- [%1](%2)\n"_s.arg(manualTitle(section), section);
    show(words);
    m_text->setFocus(Qt::OtherFocusReason);
}

void ManualPanel::show(const QString &markdown)
{
    m_text->setMarkdown(typeset(markdown));
    dress(*m_text->document(), themeOf(this));
    m_text->moveCursor(QTextCursor::Start);
}

QWidget *ManualPanel::text() const
{
    return m_text;
}

void ManualPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).card);
    painter.fillRect(QRect(0, 0, 1, height()), themeOf(this).line);
}

void ManualPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_section.isEmpty())
        open(m_section); // colours stand in the text
}
