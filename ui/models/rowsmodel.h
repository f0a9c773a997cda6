// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A table of values that is told its new rows and finds out itself what came, went or changed: never a reset.

#include <QAbstractTableModel>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <map>
#include <vector>

/** A row has a key that tells it from the others and stays the same while its values change, and an ==. */
template <class Row>
concept KeyedRow = std::equality_comparable<Row> && requires(const Row &row)
{
    row.key();
    row.key() < row.key();
};

template <KeyedRow Row> class RowsModel : public QAbstractTableModel {
public:
    /** What a row shows in a column under a role; an invalid QVariant when nothing. */
    using Value = std::function<QVariant(const Row &row, int column, int role)>;

    /** A column for each heading. */
    RowsModel(const QStringList &headings, Value value, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_headings(headings)
        , m_value(std::move(value))
    {
    }

    const QList<Row> &rows() const { return m_rows; }
    const Row &row(int index) const { return m_rows.at(index); }

    /** Place of the row with this key, -1 when there is none. */
    template <class Key> int indexOf(const Key &key) const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.key() == key; });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

    /** Takes the new rows. What keeps its key and its order stays (selection, scroll); a moved row leaves and comes. */
    void setRows(const QList<Row> &rows)
    {
        std::vector<int> from = keptFrom(rows);
        if (scattered(from))
            from.assign(from.size(), -1);
        removeOthers(from);
        insertMissing(rows, from);
        changeValues(rows);
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_headings.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return m_value(m_rows.at(index.row()), index.column(), role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const bool isRead = role == Qt::DisplayRole || role == Qt::ToolTipRole; // a narrow column cuts its heading
        if (orientation == Qt::Horizontal && isRead)
            return m_headings.value(section);
        return {};
    }

private:
    using Key = std::decay_t<decltype(std::declval<const Row &>().key())>;

    /** For each new row, the place of the old one that stays for it, or -1; the places that stay go up. */
    std::vector<int> keptFrom(const QList<Row> &rows) const
    {
        std::map<Key, int> places;
        for (int i = 0; i < int(m_rows.size()); ++i)
            places.emplace(m_rows[i].key(), i);
        std::vector<int> from;
        for (const Row &row : rows) {
            const auto place = places.find(row.key());
            from.push_back(place == places.end() ? -1 : place->second);
            if (place != places.end())
                places.erase(place); // a key that comes twice stays once
        }
        return rising(std::move(from));
    }

    /** Keeps one of the longest rising sequences and makes the other places -1. */
    static std::vector<int> rising(std::vector<int> from)
    {
        std::vector<int> ends; // ends[n]: where the rising sequence of n + 1 places with the lowest end stops
        std::vector<int> before(from.size(), -1);
        for (int i = 0; i < int(from.size()); ++i) {
            const int place = from[at(i)];
            if (place < 0)
                continue;
            const auto end
                = std::lower_bound(ends.begin(), ends.end(), place, [&](int stop, int wanted) { return from[at(stop)] < wanted; });
            before[at(i)] = end == ends.begin() ? -1 : *(end - 1);
            if (end == ends.end())
                ends.push_back(i);
            else
                *end = i;
        }
        std::vector<int> kept(from.size(), -1);
        for (int i = ends.empty() ? -1 : ends.back(); i >= 0; i = before[at(i)])
            kept[at(i)] = from[at(i)];
        return kept;
    }

    /** Whether so many places part that moving the rows one by one would take longer than showing all anew. */
    bool scattered(const std::vector<int> &from) const
    {
        int parts = 0;
        int last = -1;
        for (const int place : from) {
            parts += place == last + 1 ? 0 : 1;
            last = place < 0 ? last : place;
        }
        return parts > mostParts;
    }

    void removeOthers(const std::vector<int> &from)
    {
        std::vector<bool> stays(at(int(m_rows.size())), false);
        for (const int place : from) {
            if (place >= 0)
                stays[at(place)] = true;
        }
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (stays[at(last)])
                continue;
            int first = last;
            while (first > 0 && !stays[at(first - 1)])
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    void insertMissing(const QList<Row> &rows, const std::vector<int> &from)
    {
        for (int first = 0; first < int(rows.size()); ++first) {
            if (from[at(first)] >= 0)
                continue;
            int last = first;
            while (last + 1 < int(rows.size()) && from[at(last + 1)] < 0)
                ++last;
            beginInsertRows({}, first, last);
            m_rows = m_rows.first(first) + rows.mid(first, last - first + 1) + m_rows.mid(first);
            endInsertRows();
            first = last;
        }
    }

    void changeValues(const QList<Row> &rows)
    {
        for (int first = 0; first < int(rows.size()); ++first) {
            if (m_rows[first] == rows[first])
                continue;
            int last = first;
            while (last + 1 < int(rows.size()) && !(m_rows[last + 1] == rows[last + 1]))
                ++last;
            for (int i = first; i <= last; ++i)
                m_rows[i] = rows[i];
            if (!m_headings.isEmpty())
                Q_EMIT dataChanged(index(first, 0), index(last, int(m_headings.size()) - 1));
            first = last;
        }
    }

    static constexpr int mostParts = 2000;

    static std::size_t at(int index) { return static_cast<std::size_t>(index); }

    QStringList m_headings;
    Value m_value;
    QList<Row> m_rows;
};
