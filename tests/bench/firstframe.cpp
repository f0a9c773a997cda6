// SPDX-License-Identifier: GPL-3.0-or-later
// A plugin that Qt loads into any program (QT_QPA_GENERIC_PLUGINS=firstframe): ends it once a first frame is drawn.

#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QTimer>

#include <cstdlib>

class FirstFrame : public QObject {
    Q_OBJECT

public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this, [] { std::_Exit(0); }); // after the frame that is being drawn has been flushed
        }
        return false;
    }

private:
    bool m_seen = false;
};

class FirstFramePlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstframe.json")

public:
    QObject *create(const QString &, const QString &) override
    {
        auto *watcher = new FirstFrame;
        qApp->installEventFilter(watcher);
        return watcher;
    }
};

#include "firstframe.moc"
