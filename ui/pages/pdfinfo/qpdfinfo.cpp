// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pdfinfo/lateqpdf.h"

#include "ui/pages/pdfinfo/xmp.h"

#include <qpdf/qpdf-c.h> // not its C++, which throws

namespace {

/** A PDF in memory while it is changed. Whatever goes wrong in between is kept by qpdf and told by bytes(). */
class OpenPdf {
    Q_DISABLE_COPY_MOVE(OpenPdf)

public:
    /** `bytes` stay where they are as long as this lives: they are read while the new ones are written. */
    explicit OpenPdf(const QByteArray &bytes)
    {
        qpdf_silence_errors(m_pdf); // on standard error
        qpdf_set_suppress_warnings(m_pdf, QPDF_TRUE);
        qpdf_set_attempt_recovery(m_pdf, QPDF_FALSE);
        m_sound = qpdf_read_memory(m_pdf, "", bytes.constData(), static_cast<unsigned long long>(bytes.size()), nullptr) == QPDF_SUCCESS;
        if (!m_sound)
            return;
        m_catalog = qpdf_get_root(m_pdf);
        m_info = qpdf_oh_get_key(m_pdf, qpdf_get_trailer(m_pdf), "/Info");
        m_metadata = qpdf_oh_get_key(m_pdf, m_catalog, "/Metadata");
        m_sound = qpdf_oh_is_dictionary(m_pdf, m_info) && qpdf_oh_is_stream(m_pdf, m_metadata)
            && qpdf_oh_has_key(m_pdf, m_catalog, "/OutputIntents");
    }

    ~OpenPdf()
    {
        qpdf_get_error(m_pdf); // one that nobody took would be written on standard error
        qpdf_cleanup(&m_pdf);
    }

    /** Whether it could be read and is built as a PDF/A; nothing else may be called otherwise. */
    bool isSound() const { return m_sound; }

    QString info(const char *key) const { return text(m_info, key); }
    void setInfo(const char *key, const QString &value) { setText(m_info, key, value); }
    QString language() const { return text(m_catalog, "/Lang"); }
    void setLanguage(const QString &value) { setText(m_catalog, "/Lang", value); }

    void showTitle()
    {
        auto preferences = qpdf_oh_get_key(m_pdf, m_catalog, "/ViewerPreferences");
        if (!qpdf_oh_is_dictionary(m_pdf, preferences))
            preferences = qpdf_oh_new_dictionary(m_pdf);
        qpdf_oh_replace_key(m_pdf, preferences, "/DisplayDocTitle", qpdf_oh_new_bool(m_pdf, QPDF_TRUE));
        qpdf_oh_replace_key(m_pdf, m_catalog, "/ViewerPreferences", preferences);
    }

    void setMetadata(const QByteArray &packet)
    {
        const auto none = qpdf_oh_new_null(m_pdf);
        qpdf_oh_replace_stream_data(
            m_pdf, m_metadata, reinterpret_cast<const unsigned char *>(packet.constData()), static_cast<size_t>(packet.size()), none, none);
    }

    /** The whole as a PDF 1.4, the streams as they were; empty where anything went wrong. */
    QByteArray bytes()
    {
        if (qpdf_has_error(m_pdf) || qpdf_init_write_memory(m_pdf) != QPDF_SUCCESS)
            return {};
        qpdf_set_object_stream_mode(m_pdf, qpdf_o_disable);
        qpdf_set_compress_streams(m_pdf, QPDF_FALSE);
        qpdf_set_decode_level(m_pdf, qpdf_dl_none);
        qpdf_set_newline_before_endstream(m_pdf, QPDF_TRUE); // as PDF/A asks
        qpdf_set_deterministic_ID(m_pdf, QPDF_TRUE); // of what stands in it, not of the clock
        qpdf_force_pdf_version(m_pdf, "1.4");
        if (qpdf_write(m_pdf) != QPDF_SUCCESS)
            return {};
        return QByteArray(reinterpret_cast<const char *>(qpdf_get_buffer(m_pdf)), static_cast<qsizetype>(qpdf_get_buffer_length(m_pdf)));
    }

private:
    QString text(qpdf_oh dictionary, const char *key) const
    {
        const auto value = qpdf_oh_get_key(m_pdf, dictionary, key);
        return qpdf_oh_is_string(m_pdf, value) ? QString::fromUtf8(qpdf_oh_get_utf8_value(m_pdf, value)) : QString();
    }

    void setText(qpdf_oh dictionary, const char *key, const QString &value)
    {
        if (!value.isEmpty())
            qpdf_oh_replace_key(m_pdf, dictionary, key, qpdf_oh_new_unicode_string(m_pdf, value.toUtf8().constData()));
    }

    qpdf_data m_pdf = qpdf_init();
    qpdf_oh m_catalog = 0;
    qpdf_oh m_info = 0;
    qpdf_oh m_metadata = 0;
    bool m_sound = false;
};

/** Read back from the PDF, so that both say the same to the letter. */
XmpFacts factsOf(const OpenPdf &pdf)
{
    return { pdf.info("/Title"), pdf.info("/Author"), pdf.info("/Subject"), pdf.language(), pdf.info("/Creator"), pdf.info("/Producer"),
        isoDate(pdf.info("/CreationDate")), isoDate(pdf.info("/ModDate")) };
}

QByteArray withInfo(const QByteArray &pdf, const PdfInfo &info)
{
    OpenPdf open(pdf);
    if (!open.isSound())
        return pdf;
    open.setInfo("/Title", info.title);
    open.setInfo("/Author", info.author);
    open.setInfo("/Subject", info.subject);
    open.setInfo("/ModDate", open.info("/CreationDate"));
    open.setLanguage(info.language);
    open.showTitle();
    const auto packet = xmpPacket(factsOf(open));
    if (packet.isEmpty())
        return pdf;
    open.setMetadata(packet);
    const auto written = open.bytes();
    return written.isEmpty() ? pdf : written;
}

}

void boucleWriteDocumentInfo(QByteArray &written, const QByteArray &pdf, const PdfInfo &info)
{
    written = withInfo(pdf, info);
}
