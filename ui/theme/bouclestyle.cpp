// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/bouclestyle.h"
#include "ui/theme/buttonface.h"
#include "ui/theme/strokes.h"
#include "ui/theme/stylepaint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::StringLiterals;

static constexpr int fieldHeight = 40;
static constexpr int rowHeight = 36; // of menus

static bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/** A line edit inside brings its own padding. */
static bool holdsLineEdit(const QWidget *widget)
{
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    return qobject_cast<const QAbstractSpinBox *>(widget) || (combo && combo->isEditable());
}

BoucleStyle::BoucleStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { }

void BoucleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    if (area && (isTextArea(area) || qobject_cast<QAbstractItemView *>(area)) && !area->inherits("QComboBoxListView"))
        area->viewport()->setAutoFillBackground(false); // keeps the corners round
}

void BoucleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &tokens = themeOf(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
        if (widget && qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
            return;
        return paintField(*painter, *option, tokens);
    case PE_FrameLineEdit:
        return;
    case PE_FrameFocusRect:
        return;
    case PE_IndicatorCheckBox:
        return paintCheckBox(*painter, *option, tokens);
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(*painter, *option, tokens);
    case PE_IndicatorRadioButton:
        return paintRadio(*painter, *option, tokens);
    case PE_PanelItemViewItem:
        return paintItemGround(*painter, *option, tokens);
    case PE_PanelItemViewRow:
        return;
    case PE_Frame:
        if (isTextArea(widget))
            return paintField(*painter, *option, tokens);
        if (qobject_cast<const QAbstractScrollArea *>(widget)) {
            const bool focused = option->state & State_HasFocus;
            return paintBox(*painter, option->rect, 8, tokens.card, focused ? tokens.accent : tokens.line, focused ? 2 : 1);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void BoucleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &tokens = themeOf(option->palette);
    const QRect &rect = option->rect;
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && button->icon.isNull())
            return paintPushButton(*painter, *button, tokens);
        break;
    case CE_ProgressBarGroove:
        return paintBox(*painter, rect, 4, tokens.line);
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return paintProgress(*painter, *bar, tokens);
        break;
    case CE_FocusFrame:
        return paintBox(*painter, rect, 11, {}, tokens.accent, 2);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            painter->save();
            paintHeaderLabel(*painter, *header, tokens);
            return painter->restore();
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void BoucleStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &tokens = themeOf(option->palette);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return paintScrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget), tokens);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        return paintComboBox(*painter, *combo, tokens);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return paintSpinBox(*painter, *spin, subControlRect(control, option, SC_SpinBoxUp, widget),
            subControlRect(control, option, SC_SpinBoxDown, widget), tokens);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

static QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    const int slider = range > 0 ? qBound(qMin(40, length), int(qint64(bar.pageStep) * length / (range + bar.pageStep)), length) : length;
    const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - slider, bar.upsideDown);
    const auto piece = [&](int from, int size) {
        return across ? QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height())
                      : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(at, slider);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, at);
    case QStyle::SC_ScrollBarAddPage:
        return piece(at + slider, length - at - slider);
    default:
        return {};
    }
}

static QRect spinBoxPart(const QRect &box, QStyle::SubControl part)
{
    const QRect column(box.right() - 27, box.top() + 3, 24, box.height() - 6);
    const int half = column.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return column.adjusted(0, 0, 0, -half);
    case QStyle::SC_SpinBoxDown:
        return column.adjusted(0, half, 0, 0);
    case QStyle::SC_SpinBoxEditField:
        return box.adjusted(2, 2, -30, -2);
    default:
        return box;
    }
}

QRect BoucleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return visualRect(option->direction, option->rect, scrollBarPart(*bar, part));
    if (control == CC_SpinBox)
        return spinBoxPart(option->rect, part);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(holdsLineEdit(widget) ? 2 : 12, 2, -32, -2);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect BoucleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(10, 1, -10, -1);
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize BoucleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && button->icon.isNull())
            return sizeOf(ButtonFace { .kind = ButtonKind::Filled, .text = button->text }).expandedTo({ 88, fieldHeight });
        return usual;
    case CT_LineEdit:
        if (widget && widget->property("slim").toBool())
            return usual;
        return { usual.width(), qMax(fieldHeight, usual.height()) };
    case CT_ProgressBar:
        return { usual.width(), 8 };
    case CT_ComboBox:
        return { usual.width() + 24, qMax(fieldHeight, usual.height()) };
    case CT_SpinBox:
        return { usual.width() + 24, qMax(fieldHeight, usual.height()) };
    case CT_MenuItem:
        return { usual.width() + 16, usual.height() < 12 ? usual.height() : rowHeight };
    case CT_ItemViewItem:
        if (widget && widget->inherits("QComboBoxListView"))
            return { usual.width(), rowHeight };
        return usual;
    case CT_HeaderSection:
        return { usual.width() + 28, fieldHeight };
    default:
        return usual;
    }
}

int BoucleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 40;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 20;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 10;
    case PM_HeaderMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QLineEdit *>(widget))
            return 1;
        if (isTextArea(widget))
            return 2;
        break;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int BoucleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_Table_GridLineColor:
        return int(themeOf(widget).line.rgb());
    case SH_EtchDisabledText:
        return 0;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_FocusFrame_AboveWidget:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}
