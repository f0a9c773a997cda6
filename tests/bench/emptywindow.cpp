// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a program with Qt Widgets can be; and, given a text, the least that says something: its fonts are looked for too.

#include <QApplication>
#include <QLabel>
#include <QWidget>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1366, 697);
    if (argc > 1)
        new QLabel(QString::fromLocal8Bit(argv[1]), &window);
    window.show();
    return QApplication::exec();
}
