// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A small file among the settings, written whole or not at all.

#include <QByteArray>
#include <QString>

class SettingsFile {
public:
    SettingsFile(const QString &settingsFolder, const QString &name);

    /** Nothing is told when it cannot be written: what is kept so is a convenience. */
    void write(const QByteArray &bytes) const;
    /** Empty when there is none. */
    QByteArray read() const;
    void remove() const;

private:
    QString m_path;
};
