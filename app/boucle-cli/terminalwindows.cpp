// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/terminal.h"

#include <QtGlobal>

#ifdef Q_OS_WINDOWS

#include <array>

#include <windows.h>

namespace {

/** Its own handle on the console, whatever standard input is redirected to. */
HANDLE openConsole(const wchar_t *name)
{
    return CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
}

QString readLine(HANDLE input)
{
    std::array<wchar_t, 1024> typed {};
    DWORD length = 0;
    ReadConsoleW(input, typed.data(), DWORD(typed.size()), &length, nullptr);
    auto line = QString::fromWCharArray(typed.data(), int(length));
    SecureZeroMemory(typed.data(), sizeof typed);
    return line;
}

}

std::optional<QString> readUnseen(const QString &question)
{
    const auto input = openConsole(L"CONIN$");
    const auto output = openConsole(L"CONOUT$");
    DWORD mode = 0;
    std::optional<QString> line;
    if (input != INVALID_HANDLE_VALUE && output != INVALID_HANDLE_VALUE && GetConsoleMode(input, &mode)) {
        const auto asked = question.toStdWString();
        WriteConsoleW(output, asked.data(), DWORD(asked.size()), nullptr, nullptr);
        SetConsoleMode(input, mode & ~DWORD(ENABLE_ECHO_INPUT));
        line = readLine(input);
        SetConsoleMode(input, mode);
        WriteConsoleW(output, L"\r\n", 2, nullptr, nullptr);
    }
    CloseHandle(input);
    CloseHandle(output);
    return line;
}

bool hasTerminal()
{
    const auto input = openConsole(L"CONIN$");
    DWORD mode = 0;
    const bool isThere = input != INVALID_HANDLE_VALUE && GetConsoleMode(input, &mode);
    CloseHandle(input);
    return isThere;
}

#endif
