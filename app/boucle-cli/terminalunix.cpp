// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/terminal.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace {

/** Keeps what is typed from being shown, as long as it lives. */
class Unseen {
public:
    explicit Unseen(int terminal) : m_terminal(terminal)
    {
        tcgetattr(m_terminal, &m_before);
        auto unseen = m_before;
        unseen.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(m_terminal, TCSAFLUSH, &unseen);
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;
    ~Unseen() { tcsetattr(m_terminal, TCSAFLUSH, &m_before); }

private:
    int m_terminal;
    termios m_before {};
};

void print(int terminal, const QByteArray &text)
{
    std::ignore = ::write(terminal, text.constData(), size_t(text.size()));
}

QByteArray readLine(int terminal)
{
    QByteArray line;
    char byte = 0;
    while (::read(terminal, &byte, 1) == 1 && byte != '\n')
        line.append(byte);
    return line;
}

}

std::optional<QString> readUnseen(const QString &question)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0)
        return {};
    print(terminal, question.toUtf8());
    QByteArray line;
    {
        const Unseen unseen(terminal);
        line = readLine(terminal);
    }
    print(terminal, "\n");
    ::close(terminal);
    const auto text = QString::fromUtf8(line);
    line.fill(0);
    return text;
}

bool hasTerminal()
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal >= 0)
        ::close(terminal);
    return terminal >= 0;
}

#endif
