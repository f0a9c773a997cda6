// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printchoices.h"

#include <QDir>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCopies = 999;

QString key(PaperKind kind, const QString &what)
{
    return u"print/%1/%2"_s.arg(QLatin1StringView(EnumNames<PaperKind>::names[static_cast<int>(kind)]), what);
}

/** Group sheets and the course are made for both sides of a leaf. */
bool isTwoSided(PaperKind kind)
{
    return kind == PaperKind::GroupSheets || kind == PaperKind::Course || kind == PaperKind::RunningOrder;
}

}

PrintChoices::PrintChoices(const QString &settingsFolder) : m_file(QDir(settingsFolder).filePath(u"boucle.ini"_s)) { }

void PrintChoices::apply(PaperKind kind, QPrinter &printer) const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    const auto name = settings.value(key(kind, u"printer"_s)).toString();
    if (QPrinterInfo::availablePrinterNames().contains(name))
        printer.setPrinterName(name);
    printer.setCopyCount(std::clamp(settings.value(key(kind, u"copies"_s), 1).toInt(), 1, mostCopies));
    const auto usual = isTwoSided(kind) ? QPrinter::DuplexLongSide : QPrinter::DuplexNone;
    const auto kept = settings.value(key(kind, u"duplex"_s), int(usual)).toInt();
    printer.setDuplex(kept >= QPrinter::DuplexNone && kept <= QPrinter::DuplexShortSide ? static_cast<QPrinter::DuplexMode>(kept) : usual);
}

void PrintChoices::keep(PaperKind kind, const QPrinter &printer) const
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(key(kind, u"printer"_s), printer.printerName());
    settings.setValue(key(kind, u"copies"_s), printer.copyCount());
    // A printer that only prints on one side, or a file, tells nothing of what is wanted of the next one.
    if (QPrinterInfo(printer).supportedDuplexModes().size() > 1)
        settings.setValue(key(kind, u"duplex"_s), int(printer.duplex()));
}
