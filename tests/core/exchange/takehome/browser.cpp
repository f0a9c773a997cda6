// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/takehome/browser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <array>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

// Where `--remote-debugging-pipe` reads its commands and writes its answers.
constexpr int browserReads = 3;
constexpr int browserWrites = 4;

std::array<int, 2> newPipe()
{
    std::array<int, 2> ends {};
    if (::pipe(ends.data()) != 0)
        qFatal("no pipe");
    for (auto &end : ends) { // above 3 and 4, so that neither is written over while they are made
        const int above = ::fcntl(end, F_DUPFD_CLOEXEC, browserWrites + 1);
        ::close(end);
        end = above;
    }
    return ends;
}

struct Key {
    QString code;
    QString text;
    int number;
};

Key keyCalled(const QString &name)
{
    if (name == u"Enter"_s)
        return { name, u"\r"_s, 13 };
    if (name == u"Space"_s)
        return { name, u" "_s, 32 };
    return { u"Tab"_s, {}, 9 };
}

}

Browser::Browser()
{
    const auto commands = newPipe();
    const auto answers = newPipe();
    m_to = commands.at(1);
    m_from = answers.at(0);
    m_process.setChildProcessModifier([commands, answers] {
        ::dup2(commands.at(0), browserReads);
        ::dup2(answers.at(1), browserWrites);
    });
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(qEnvironmentVariable("BOUCLE_CHROMIUM", u"chromium"_s),
        { u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-dev-shm-usage"_s, u"--no-first-run"_s,
            u"--disable-background-networking"_s, u"--disable-component-update"_s, u"--remote-debugging-pipe"_s,
            u"--user-data-dir="_s + m_profile.path(), u"about:blank"_s });
    if (!m_process.waitForStarted(-1))
        qFatal("no browser: %s", qUtf8Printable(m_process.errorString()));
    ::close(commands.at(0));
    ::close(answers.at(1));
    call(u"Browser.grantPermissions"_s, { { u"permissions"_s, QJsonArray { u"clipboardReadWrite"_s, u"clipboardSanitizedWrite"_s } } });
}

Browser::~Browser()
{
    call(u"Browser.close"_s);
    m_process.waitForFinished(-1);
    ::close(m_to);
    ::close(m_from);
}

void Browser::differBy(const QString &script)
{
    m_script = script;
}

void Browser::open(const QString &path)
{
    openTab(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded));
}

void Browser::openTab(const QString &address)
{
    const auto target = call(u"Target.createTarget"_s, { { u"url"_s, u"about:blank"_s } }).value(u"targetId"_s);
    const auto attached = call(u"Target.attachToTarget"_s, { { u"targetId"_s, target }, { u"flatten"_s, true } });
    m_session = attached.value(u"sessionId"_s).toString();
    for (const auto *domain : { "Page", "Network", "Log", "Runtime" })
        inTab(QLatin1StringView(domain) + u".enable"_s);
    inTab(u"Emulation.setFocusEmulationEnabled"_s, { { u"enabled"_s, true } });
    inTab(u"Page.bringToFront"_s);
    if (!m_script.isEmpty())
        inTab(u"Page.addScriptToEvaluateOnNewDocument"_s, { { u"source"_s, m_script } });
    m_loaded.clear();
    inTab(u"Page.navigate"_s, { { u"url"_s, address } });
    while (!m_loaded.contains(m_session))
        note(read());
}

QJsonValue Browser::value(const QString &expression)
{
    const auto answer
        = inTab(u"Runtime.evaluate"_s, { { u"expression"_s, expression }, { u"awaitPromise"_s, true }, { u"returnByValue"_s, true } });
    if (answer.contains(u"exceptionDetails"_s))
        qFatal("%s: %s", qUtf8Printable(expression), QJsonDocument(answer).toJson().constData());
    return answer.value(u"result"_s).toObject().value(u"value"_s);
}

void Browser::waitFor(const QString &expression)
{
    value(u"new Promise((done) => { const look = () => { if (%1) done(true); }; "
          "new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, characterData: true }); "
          "look(); })"_s.arg(expression));
}

void Browser::press(const QString &key)
{
    const auto pressed = keyCalled(key);
    QJsonObject event { { u"type"_s, u"keyDown"_s }, { u"code"_s, pressed.code }, { u"windowsVirtualKeyCode"_s, pressed.number },
        { u"key"_s, pressed.text == u" "_s ? pressed.text : pressed.code } };
    if (!pressed.text.isEmpty())
        event.insert(u"text"_s, pressed.text);
    inTab(u"Input.dispatchKeyEvent"_s, event);
    event.remove(u"text"_s);
    event.insert(u"type"_s, u"keyUp"_s);
    inTab(u"Input.dispatchKeyEvent"_s, event);
}

void Browser::type(const QString &text)
{
    inTab(u"Input.insertText"_s, { { u"text"_s, text } });
}

void Browser::click(const QString &selector)
{
    const auto middle
        = value(u"(() => { const it = document.querySelector('%1'); it.scrollIntoView({ block: 'center' }); "
                "const box = it.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; })()"_s.arg(selector))
              .toArray();
    QJsonObject event { { u"x"_s, middle.at(0) }, { u"y"_s, middle.at(1) }, { u"button"_s, u"left"_s }, { u"clickCount"_s, 1 } };
    for (const auto *type : { "mousePressed", "mouseReleased" }) {
        event.insert(u"type"_s, QLatin1StringView(type));
        inTab(u"Input.dispatchMouseEvent"_s, event);
    }
}

QString Browser::pasted()
{
    const auto session = m_session;
    const auto script = std::exchange(m_script, {});
    openTab(u"data:text/html,<textarea></textarea>"_s);
    value(u"document.querySelector('textarea').focus()"_s);
    inTab(u"Input.dispatchKeyEvent"_s,
        { { u"type"_s, u"rawKeyDown"_s }, { u"key"_s, u"v"_s }, { u"modifiers"_s, 2 }, { u"commands"_s, QJsonArray { u"paste"_s } } });
    const auto text = value(u"document.querySelector('textarea').value"_s).toString();
    m_session = session;
    m_script = script;
    inTab(u"Page.bringToFront"_s);
    return text;
}

QJsonObject Browser::call(const QString &method, const QJsonObject &parameters, const QString &session)
{
    QJsonObject command { { u"id"_s, ++m_lastCall }, { u"method"_s, method }, { u"params"_s, parameters } };
    if (!session.isEmpty())
        command.insert(u"sessionId"_s, session);
    const auto bytes = QJsonDocument(command).toJson(QJsonDocument::Compact) + '\0';
    for (qsizetype sent = 0; sent < bytes.size();) {
        const auto more = ::write(m_to, bytes.constData() + sent, size_t(bytes.size() - sent));
        if (more <= 0)
            qFatal("the browser is gone");
        sent += more;
    }
    while (true) {
        const auto message = read();
        if (message.value(u"id"_s).toInt() != m_lastCall) {
            note(message);
            continue;
        }
        if (message.contains(u"error"_s))
            qFatal("%s: %s", qUtf8Printable(method), QJsonDocument(message).toJson().constData());
        return message.value(u"result"_s).toObject();
    }
}

QJsonObject Browser::read()
{
    std::array<char, 65536> part {};
    auto end = m_unread.indexOf('\0');
    while (end < 0) {
        const auto got = ::read(m_from, part.data(), part.size());
        if (got <= 0)
            qFatal("the browser says nothing more");
        m_unread.append(part.data(), got);
        end = m_unread.indexOf('\0');
    }
    const auto message = QJsonDocument::fromJson(m_unread.first(end)).object();
    m_unread.remove(0, end + 1);
    return message;
}

void Browser::note(const QJsonObject &event)
{
    const auto method = event.value(u"method"_s).toString();
    const auto parameters = event.value(u"params"_s).toObject();
    if (method == u"Page.loadEventFired"_s)
        m_loaded.append(event.value(u"sessionId"_s).toString());
    else if (method == u"Network.requestWillBeSent"_s)
        m_asked.append(parameters.value(u"request"_s).toObject().value(u"url"_s).toString());
    else if (method == u"Log.entryAdded"_s)
        m_complaints.append(parameters.value(u"entry"_s).toObject().value(u"text"_s).toString());
    else if (method == u"Runtime.exceptionThrown"_s)
        m_complaints.append(QString::fromUtf8(QJsonDocument(parameters).toJson()));
}
