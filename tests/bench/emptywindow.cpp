// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a program with Qt Widgets can be.

#include <QApplication>
#include <QWidget>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1366, 697);
    window.show();
    return QApplication::exec();
}
