// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the style paints itself, one control a function.

#include "ui/theme/tokens.h"

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QRect;

void paintField(QPainter &painter, const QStyleOption &option, const Tokens &tokens);
void paintCheckBox(QPainter &painter, const QStyleOption &option, const Tokens &tokens);
void paintRadio(QPainter &painter, const QStyleOption &option, const Tokens &tokens);
void paintItemGround(QPainter &painter, const QStyleOption &option, const Tokens &tokens);
void paintPushButton(QPainter &painter, const QStyleOptionButton &option, const Tokens &tokens);
void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option, const Tokens &tokens);
/** A bar without words; an unknown length fills it by half. */
void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option, const Tokens &tokens);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider, const Tokens &tokens);
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const Tokens &tokens);
void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down, const Tokens &tokens);
