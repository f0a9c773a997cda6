// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words of the matrix of step VI, the same in the window and on paper.

#include <QString>

struct MatrixHeadings {
    QString task;
    QString situation;
    QString decision;
    QString names;
};

MatrixHeadings matrixHeadings();
/** Of a task whose decision is not locked. */
QString notDecidedYet();
