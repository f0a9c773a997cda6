// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Chromium without a window, led through its DevTools pipe: it types and presses as a person does, so that a page is tested as it is.

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

class Browser {
public:
    /** Starts `chromium`, or what BOUCLE_CHROMIUM names, with a profile of its own; the test stops where it does not start. */
    Browser();
    ~Browser();
    Browser(const Browser &) = delete;
    Browser &operator=(const Browser &) = delete;

    /** A script that each page opened from now on runs before its own, as another browser would differ. */
    void differBy(const QString &script);
    /** Opens a file in a new tab, and waits until it is loaded. */
    void open(const QString &path);

    /** The value of an expression in the page; a promise is waited for. */
    QJsonValue value(const QString &expression);
    /** Waits until an expression is true in the page, however long: ctest has the limit. */
    void waitFor(const QString &expression);

    /** Presses a key of the keyboard where the focus is: "Tab", "Enter", "Space". */
    void press(const QString &key);
    /** Types a text where the focus is. */
    void type(const QString &text);
    /** Presses what a selector names with the mouse, in its middle. */
    void click(const QString &selector);
    /** What the clipboard holds, read by pasting it into an empty page. */
    QString pasted();

    /** All addresses that were asked for since the start, of any tab. */
    QStringList asked() const { return m_asked; }
    /** What the browser complained of in its console. */
    QStringList complaints() const { return m_complaints; }

private:
    QJsonObject call(const QString &method, const QJsonObject &parameters = {}, const QString &session = {});
    QJsonObject inTab(const QString &method, const QJsonObject &parameters = {}) { return call(method, parameters, m_session); }
    QJsonObject read();
    void note(const QJsonObject &event);
    void openTab(const QString &address);

    QTemporaryDir m_profile;
    QProcess m_process;
    int m_to = -1; // ends of pipes
    int m_from = -1;
    QByteArray m_unread;
    int m_lastCall = 0;
    QString m_session; // of the tab in front
    QString m_script;
    QStringList m_loaded; // sessions whose page is there
    QStringList m_asked;
    QStringList m_complaints;
};
