// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/blankrowsform.h"

#include "core/people/typedname.h"
#include "core/wording/sentences.h"
#include "ui/components/label.h"
#include "ui/components/personfield.h"
#include "ui/people/suggestions.h"

#include <QBoxLayout>

#include <algorithm>

BlankRowsForm::BlankRowsForm(std::function<const MeetingState &()> state, QWidget *parent)
    : QWidget(parent)
    , m_state(std::move(state))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(8);
    m_column->addWidget(new Label(withFrenchSpaces(tr("Lignes libres : qui a signé ?")), Face::Strong));
    hide();
}

void BlankRowsForm::setRows(const QList<SheetRow> &rows)
{
    for (auto line = m_lines.begin(); line != m_lines.end();) {
        if (rows.contains(line->row)) {
            ++line;
            continue;
        }
        delete line->widget;
        line = m_lines.erase(line);
    }
    for (const auto &row : rows) {
        if (!lineOf(row))
            m_column->addWidget(buildLine(row));
    }
    setVisible(!rows.isEmpty());
}

QWidget *BlankRowsForm::buildLine(const SheetRow &row)
{
    auto *widget = new QWidget;
    auto *fields = new QHBoxLayout(widget);
    fields->setContentsMargins({});
    fields->setSpacing(12);
    const auto where = row.page > 0 ? tr("p. %1, ligne %2").arg(row.page).arg(row.row) : tr("ligne %1").arg(row.row);
    auto *label = new Label(where, Face::Small, Ink::Secondary);
    label->setMinimumWidth(104);
    auto *name = new PersonField(
        tr("Nom, %1").arg(where), tr("Prénom NOM"), [this](const QString &letters) { return suggestPeople(m_state(), {}, letters); });
    auto *group = new PersonField(tr("Groupe d’action, %1").arg(where), tr("Groupe d’action"),
        [this](const QString &letters) { return suggestGroups(m_state(), letters); });
    fields->addWidget(label);
    fields->addWidget(name, 1);
    fields->addWidget(group, 1);
    m_lines.append({ row, widget, name, group, {}, {} });
    connect(name, &QLineEdit::textEdited, this, [this, row] { lineOf(row)->person.reset(); });
    connect(name, &QLineEdit::textChanged, this, &BlankRowsForm::changed);
    connect(name, &PersonField::picked, this, [this, row](const Suggestion &one) {
        lineOf(row)->person = Id<Person>(one.key);
        Q_EMIT changed();
    });
    connect(group, &QLineEdit::textEdited, this, [this, row] { lineOf(row)->localGroup.reset(); });
    connect(group, &QLineEdit::textChanged, this, &BlankRowsForm::changed);
    connect(group, &PersonField::picked, this, [this, row](const Suggestion &one) {
        lineOf(row)->localGroup = Id<LocalGroup>(one.key);
        Q_EMIT changed();
    });
    return widget;
}

BlankRowsForm::Line *BlankRowsForm::lineOf(const SheetRow &row)
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &line) { return line.row == row; });
    return found == m_lines.end() ? nullptr : &*found;
}

qsizetype BlankRowsForm::named() const
{
    return std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return !line.name->text().trimmed().isEmpty(); });
}

QList<Id<Person>> BlankRowsForm::known() const
{
    QList<Id<Person>> people;
    for (const auto &line : m_lines) {
        if (line.person)
            people.append(*line.person);
    }
    return people;
}

QList<PersonAdded> BlankRowsForm::added() const
{
    QList<PersonAdded> people;
    for (const auto &line : m_lines) {
        if (line.person || line.name->text().trimmed().isEmpty())
            continue;
        const auto typed = typedName(line.name->text());
        PersonAdded person;
        person.givenName = typed.givenName;
        person.familyName = typed.familyName;
        if (line.localGroup)
            person.groups = { *line.localGroup };
        people.append(person);
    }
    return people;
}

bool BlankRowsForm::leavesOutAGroup() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const Line &line) {
        const bool isAdded = !line.person && !line.name->text().trimmed().isEmpty();
        return isAdded && !line.localGroup && !line.group->text().trimmed().isEmpty();
    });
}

QWidget *BlankRowsForm::follow(QWidget *before)
{
    for (const auto &line : std::as_const(m_lines)) {
        setTabOrder(before, line.name);
        setTabOrder(line.name, line.group);
        before = line.group;
    }
    return before;
}
