// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/weblink.h"

#include <QUrl>

using namespace Qt::StringLiterals;

bool isForCamera(const PaperCode &code)
{
    return code.text.trimmed().contains(u'\n');
}

std::optional<QString> webLink(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return {};
    return QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded));
}
