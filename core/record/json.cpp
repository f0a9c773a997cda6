// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/json.h"

using namespace Qt::StringLiterals;

namespace json {

void note(const Reader &reader, const Error &problem)
{
    if (reader.problems && !reader.problems->contains(problem))
        reader.problems->append(problem);
}

QString below(const QString &path, const char *name)
{
    const auto last = QString::fromUtf8(name);
    return path.isEmpty() ? last : path + u'.' + last;
}

QString below(const QString &path, qsizetype index)
{
    return u"%1[%2]"_s.arg(path).arg(index);
}

Result<qint64> readInteger(const QJsonValue &value, const QString &path, qint64 lowest, qint64 highest)
{
    constexpr double beyond = 9'223'372'036'854'775'808.0; // the first that no qint64 holds
    const double number = value.toDouble(0.5);
    if (!value.isDouble() || !(number >= -beyond && number < beyond) || number != double(qint64(number)))
        return refuse(ErrorKind::JsonType, { path, u"1, 2, 3…"_s });
    const auto whole = qint64(number);
    if (whole < lowest || whole > highest)
        return refuse(ErrorKind::JsonRange, { path, QString::number(lowest), QString::number(highest) });
    return whole;
}

Result<QString> readText(const QJsonValue &value, const QString &path)
{
    if (!value.isString())
        return refuse(ErrorKind::JsonType, { path, u"\"texte\""_s });
    return value.toString();
}

Result<bool> readBool(const QJsonValue &value, const QString &path)
{
    if (!value.isBool())
        return refuse(ErrorKind::JsonType, { path, u"true, false"_s });
    return value.toBool();
}

Result<QDate> readDate(const QJsonValue &value, const QString &path)
{
    const auto date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!value.isString() || !date.isValid())
        return refuse(ErrorKind::JsonType, { path, u"\"2026-06-27\""_s });
    return date;
}

Result<QDateTime> readDateTime(const QJsonValue &value, const QString &path)
{
    const auto text = value.toString();
    const auto time = QDateTime::fromString(text, Qt::ISODate);
    if (!value.isString() || !time.isValid() || !text.contains(u'T'))
        return refuse(ErrorKind::JsonType, { path, u"\"2026-06-27T14:00\""_s });
    return time;
}

Result<qsizetype> readChoice(const QJsonValue &value, const QString &path, const QStringList &choices)
{
    const auto index = choices.indexOf(value.toString());
    if (!value.isString() || index < 0)
        return refuse(ErrorKind::JsonChoice, { path, value.toVariant().toString(), choices.join(u", "_s) });
    return index;
}

Result<quint32> readId(const QJsonValue &value, const Reader &reader, const QString &path, QLatin1StringView kind)
{
    if (value.isString() && reader.resolve)
        return reader.resolve(kind, value.toString());
    const auto number = readInteger(value, path, 0, std::numeric_limits<quint32>::max());
    if (!number)
        return refuse(number);
    return static_cast<quint32>(*number);
}

Result<void> checkNames(const QJsonObject &object, const QString &path, const QStringList &known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return refuse(ErrorKind::JsonUnexpected, { path.isEmpty() ? it.key() : path + u'.' + it.key(), known.join(u", "_s) });
    }
    return {};
}

}
