// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperforms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

static bool isSpreadsheet(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Attendance:
    case PaperKind::AttendanceAfter:
    case PaperKind::Checklist:
    case PaperKind::Profiles:
    case PaperKind::Matrix:
    case PaperKind::Decisions:
        return true;
    default:
        return false;
    }
}

QList<PaperForm> formsOf(PaperKind kind)
{
    QList<PaperForm> forms { PaperForm::Pdf, PaperForm::Html, PaperForm::Text, PaperForm::Markdown };
    if (isSpreadsheet(kind))
        forms += { PaperForm::Csv, PaperForm::Xlsx };
    if (kind == PaperKind::Invitation)
        forms += PaperForm::Calendar;
    if (kind == PaperKind::Report)
        forms += PaperForm::Json;
    return forms;
}

QString suffixOf(PaperForm form)
{
    switch (form) {
    case PaperForm::Pdf:
        return u".pdf"_s;
    case PaperForm::Html:
        return u".html"_s;
    case PaperForm::Text:
        return u".txt"_s;
    case PaperForm::Markdown:
        return u".md"_s;
    case PaperForm::Csv:
        return u".csv"_s;
    case PaperForm::Xlsx:
        return u".xlsx"_s;
    case PaperForm::Calendar:
        return u".ics"_s;
    case PaperForm::Json:
        return u".json"_s;
    }
    return {};
}

QString word(PaperForm form)
{
    switch (form) {
    case PaperForm::Pdf:
        return QCoreApplication::translate("Papers", "PDF");
    case PaperForm::Html:
        return QCoreApplication::translate("Papers", "Page web, pour les lecteurs d’écran");
    case PaperForm::Text:
        return QCoreApplication::translate("Papers", "Texte");
    case PaperForm::Markdown:
        return QCoreApplication::translate("Papers", "Markdown, à coller dans un message");
    case PaperForm::Csv:
        return QCoreApplication::translate("Papers", "CSV");
    case PaperForm::Xlsx:
        return QCoreApplication::translate("Papers", "Classeur Excel ou LibreOffice");
    case PaperForm::Calendar:
        return QCoreApplication::translate("Papers", "Agenda");
    case PaperForm::Json:
        return QCoreApplication::translate("Papers", "Remontées, pour le niveau national");
    }
    return {};
}

std::optional<PaperForm> formOf(PaperKind kind, const QString &path)
{
    for (const auto form : formsOf(kind)) {
        if (path.endsWith(suffixOf(form), Qt::CaseInsensitive))
            return form;
    }
    return {};
}
