// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle/power.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX)
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QByteArray lineOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

std::optional<Battery> batteryOf(const QDir &supplies)
{
    for (const auto &name : supplies.entryList({ u"BAT*"_s }, QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isNumber = false;
        const int percent = lineOf(supplies.filePath(name + u"/capacity"_s)).toInt(&isNumber);
        if (isNumber)
            return Battery { percent, lineOf(supplies.filePath(name + u"/status"_s)) != "Discharging" };
    }
    return std::nullopt;
}

QDBusMessage callTo(const QString &service, const QString &path, const QString &method, const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(service, path, service, method);
    call.setArguments(arguments);
    return call;
}

const auto saver = u"org.freedesktop.ScreenSaver"_s;
const auto saverPath = u"/org/freedesktop/ScreenSaver"_s;

/** Two holds: one on the screen saver of the session, one on the machine's sleep. */
class Awake {
public:
    Awake()
    {
        const auto reason = QCoreApplication::translate("power", "Une réunion est en cours");
        m_saver = QDBusConnection::sessionBus().asyncCall(callTo(saver, saverPath, u"Inhibit"_s, { u"Boucle"_s, reason }));
        auto sleep = QDBusMessage::createMethodCall(
            u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
        sleep.setArguments({ u"sleep:idle"_s, u"Boucle"_s, reason, u"block"_s });
        m_sleep = QDBusConnection::systemBus().asyncCall(sleep); // the hold lasts as long as its file descriptor
    }
    ~Awake()
    {
        if (m_saver.isFinished() && m_saver.isValid())
            QDBusConnection::sessionBus().send(callTo(saver, saverPath, u"UnInhibit"_s, { m_saver.value() }));
    }
    Awake(const Awake &) = delete;
    Awake &operator=(const Awake &) = delete;

private:
    QDBusPendingReply<uint> m_saver;
    QDBusPendingReply<QDBusUnixFileDescriptor> m_sleep;
};

}

Power systemPower()
{
    return { [] { return batteryOf(QDir(u"/sys/class/power_supply"_s)); },
        []() -> std::shared_ptr<void> { return QDBusConnection::sessionBus().isConnected() ? std::make_shared<Awake>() : nullptr; } };
}
#endif
