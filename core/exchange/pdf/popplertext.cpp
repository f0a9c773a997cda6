// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdf/latepoppler.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <algorithm>
#include <memory>

namespace {

/** "ABCDEF+Poppins-SemiBold" and the like; the font of the first letter stands for the word. */
bool isBold(const poppler::text_box &box)
{
    if (!box.has_font_info())
        return false;
    return QString::fromStdString(box.get_font_name()).contains(QStringLiteral("bold"), Qt::CaseInsensitive);
}

PdfPage wordsOf(const poppler::page &page)
{
    const poppler::rectf size = page.page_rect();
    PdfPage words { size.width(), size.height(), {} };
    for (const poppler::text_box &box : page.text_list(poppler::page::text_list_include_font)) {
        const poppler::byte_array text = box.text().to_utf8();
        const poppler::rectf place = box.bbox();
        words.words.append({ QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())),
            QRectF(place.left(), place.top(), place.width(), place.height()), box.has_space_after(), isBold(box) });
    }
    return words;
}

Result<QList<PdfPage>> wordsOf(const QByteArray &bytes, const QString &name)
{
    if (bytes.isEmpty())
        return refuse(ErrorKind::EmptyFile, { name });
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr); // it would write on standard error
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (!document || document->is_locked() || document->pages() < 1)
        return refuse(ErrorKind::PdfDamaged, { name });
    QList<PdfPage> pages;
    for (int i = 0; i < document->pages(); ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        if (!page)
            return refuse(ErrorKind::PdfDamaged, { name });
        pages.append(wordsOf(*page));
    }
    if (std::all_of(pages.begin(), pages.end(), [](const PdfPage &page) { return page.words.isEmpty(); }))
        return refuse(ErrorKind::PdfWithoutText, { name });
    return pages;
}

} // namespace

void boucleReadPdfWords(Result<QList<PdfPage>> &read, const QByteArray &bytes, const QString &name)
{
    read = wordsOf(bytes, name);
}
