// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One way to write an object as a text, so that a digest of it means something: names in the order of their code points, no
// space, UTF-8; and the same laid out for reading. For objects with ASCII names and whole numbers this is RFC 8785.

#include <QByteArray>
#include <QJsonObject>

/** The canonical text: `{"a":1,"b":["é"]}`. */
QByteArray canonicalJson(const QJsonObject &object);
/** The same, one value a line, two spaces a level, a line feed at the end. */
QByteArray indentedJson(const QJsonObject &object);
/** A JSON text without the white space between its values; what stands inside strings is left alone. */
QByteArray withoutLayout(const QByteArray &json);
