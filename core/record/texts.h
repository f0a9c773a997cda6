// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Every text in a record, however deep: to look for something in it, or to take it out.

#include "core/record/field.h"

#include <QLatin1StringView>
#include <QString>

/** Calls `visit(field, leaf)` for each value that holds no other; `field` is the name under which a record holds it. */
template <class T, class Visit> void eachLeaf(T &value, const Visit &visit, QLatin1StringView field = {})
{
    using Plain = std::remove_const_t<T>;
    if constexpr (isOptional<Plain>) {
        if (value)
            eachLeaf(*value, visit, field);
    } else if constexpr (isList<Plain>) {
        for (auto &item : value)
            eachLeaf(item, visit, field);
    } else if constexpr (Record<Plain>) {
        eachField<Plain>([&](auto f) { eachLeaf(value.*f.member, visit, QLatin1StringView(f.name)); });
    } else if constexpr (AnyVariant<Plain>) {
        using Variant
            = std::conditional_t<std::is_const_v<T>, const typename VariantUnder<Plain>::Type, typename VariantUnder<Plain>::Type>;
        std::visit([&](auto &one) { eachLeaf(one, visit); }, static_cast<Variant &>(value));
    } else {
        visit(field, value);
    }
}

/** The same for texts alone, const ones too. */
template <class T, class Visit> void eachText(T &value, const Visit &visit)
{
    eachLeaf(value, [&]<class Leaf>(QLatin1StringView field, Leaf &leaf) {
        if constexpr (std::is_same_v<std::remove_const_t<Leaf>, QString>)
            visit(field, leaf);
    });
}
