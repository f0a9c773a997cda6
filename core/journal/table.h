// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Values by dense id, in pages shared between copies: a copy costs only the pages that are written after it.

#include "core/id.h"

#include <QList>

#include <optional>

template <class T> class Table {
public:
    /** The value with this id, or nullptr. */
    const T *find(Id<T> id) const
    {
        const auto [page, place] = split(id);
        if (page >= m_pages.size())
            return nullptr;
        const auto &values = m_pages.at(page);
        return place < values.size() && values.at(place) ? &*values.at(place) : nullptr;
    }

    /** The same, to be changed: detaches its page. */
    T *edit(Id<T> id)
    {
        const auto [page, place] = split(id);
        return find(id) ? &*m_pages[page][place] : nullptr;
    }

    /** Adds a value, or replaces the one that has its id. Ids beyond Limit are left out: they come from a damaged journal. */
    void put(T value)
    {
        if (value.id.number() >= Limit)
            return;
        const auto [page, place] = split(value.id);
        if (page >= m_pages.size())
            m_pages.resize(page + 1);
        auto &values = m_pages[page];
        if (place >= values.size())
            values.resize(place + 1);
        if (!values.at(place))
            ++m_count;
        m_next = std::max(m_next, value.id.number() + 1);
        values[place] = std::move(value);
    }

    /** Takes a value out; its id is not given again. */
    void remove(Id<T> id)
    {
        if (!find(id))
            return;
        const auto [page, place] = split(id);
        m_pages[page][place].reset();
        --m_count;
    }

    qsizetype size() const { return m_count; }
    /** The id that the next new value takes. */
    Id<T> next() const { return Id<T>(m_next); }

    /** Calls `visit(value)` for each value, by id. */
    template <class Visit> void each(Visit visit) const
    {
        for (const auto &page : m_pages) {
            for (const auto &value : page) {
                if (value)
                    visit(*value);
            }
        }
    }

    QList<T> values() const
    {
        QList<T> all;
        all.reserve(m_count);
        each([&](const T &value) { all.append(value); });
        return all;
    }

    bool operator==(const Table &) const = default;

private:
    static constexpr quint32 PageSize = 32;
    static constexpr quint32 Limit = 16'000'000;
    struct Where {
        qsizetype page;
        qsizetype place;
    };
    static Where split(Id<T> id) { return { qsizetype(id.number() / PageSize), qsizetype(id.number() % PageSize) }; }

    QList<QList<std::optional<T>>> m_pages;
    qsizetype m_count = 0;
    quint32 m_next = 0;
};
