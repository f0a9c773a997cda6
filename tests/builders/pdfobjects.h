// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A PDF as qpdf reads it: its objects by name, and what PDF/A-1b forbids among them.

#include <QJsonObject>
#include <QString>
#include <QStringList>

/** What a program says; nothing of one that failed, which is told. */
QString outputOf(const QString &program, const QStringList &arguments);

/** The objects of a PDF by name, and its trailer. */
struct PdfObjects {
    QJsonObject all;

    QJsonObject named(const QString &name) const;
    QJsonObject trailer() const;
    QJsonObject value(const QString &name) const;
    QJsonObject catalog() const;
    QJsonObject info() const;
    /** After « u: » as it reads, after « b: » byte by byte in the encoding of a PDF, which has the letters of Latin 1. */
    QString infoText(const QString &key) const;
    QJsonObject metadata() const;
};

PdfObjects objectsOfPdf(const QString &path);
/**
 * What ISO 19005-1 forbids in a PDF/A-1b or asks of it, as far as its objects tell: transparency, scripts and actions, files and layers
 * inside, LZW, object streams, encryption, fonts that stand outside; the identifier, the intent, the metadata. Empty when all is well.
 */
QStringList pdfAFaults(const QString &path);
