// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A disk without room, for tests; where a system lets a program limit how far its files grow.

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>

/** While it lives, no file of this program grows beyond so many bytes: to SQLite, a disk without room. */
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes = 0)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        auto none = m_before;
        none.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before {};
};
#endif
