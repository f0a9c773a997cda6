// SPDX-License-Identifier: GPL-3.0-or-later
// The lists, the strips and the empty page.
#include "tests/ui/theme/gallery.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/celldelegate.h"
#include "ui/components/datatable.h"
#include "ui/components/emptystate.h"
#include "ui/components/filterbar.h"
#include "ui/components/icon.h"
#include "ui/components/label.h"
#include "ui/components/pageheader.h"
#include "ui/components/personfield.h"
#include "ui/components/scrollpage.h"
#include "ui/components/stepper.h"
#include "ui/components/tabs.h"
#include "ui/models/rowsmodel.h"

#include <QGridLayout>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace {

struct Person {
    int number;
    Glyph glyph;
    Tone tone;
    QStringList cells;
    int key() const { return number; }
    bool operator==(const Person &) const = default;
};

QVariant show(const Person &person, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return person.cells.value(column);
    case CellStrongRole:
        return column == 1;
    case CellGlyphRole:
        return column == 0 ? QVariant(int(person.glyph)) : QVariant();
    case CellToneRole:
        return column == 0 ? QVariant(int(person.tone)) : QVariant();
    default:
        return {};
    }
}

QWidget *table()
{
    auto *view = new DataTable(u"Personnes lues"_s);
    auto *model = new RowsModel<Person>({ u"Marque"_s, u"Nom"_s, u"Groupe d'action"_s, u"Commune"_s, u"Ce qui se passe"_s }, show, view);
    model->setRows({
        { 1, Glyph::Doubt, Tone::Attention,
            { u"à décider"_s, u"Bastien Le Guern"_s, u"Saint-Aubrac"_s, u"Saint-Aubrac"_s,
                u"« Bastien Le Guern-Maréchal » existe déjà"_s } },
        { 2, Glyph::Refusal, Tone::Refusal,
            { u"refusé"_s, u"(ligne sans nom)"_s, u"Les Tilleuls"_s, u"Orme"_s, u"Un nom ou un pseudo est nécessaire"_s } },
        { 3, Glyph::Plus, Tone::Done,
            { u"nouveau"_s, u"Maëlle Tourneux"_s, u"Rive gauche"_s, u"Villeneuve-sur-Orme"_s, u"Nouvelle personne"_s } },
        { 4, Glyph::Merge, Tone::Accent,
            { u"complété"_s, u"Odile Lamarque"_s, u"Haut-Plateau"_s, u"La Fontenelle"_s, u"Commune ajoutée"_s } },
    });
    view->setModel(model);
    for (int column = 0; column < 4; ++column)
        view->setColumnWidth(column, 150);
    view->setMinimumHeight(226);
    view->selectRow(0);
    return view;
}

QWidget *glyphs()
{
    auto *card = new Card;
    auto *grid = new QGridLayout;
    grid->setSpacing(10);
    for (int i = int(Glyph::Logo); i <= int(Glyph::Down); ++i) {
        grid->addWidget(new Icon(Glyph(i), 24, Ink::Text), (i - 1) / 16, 2 * ((i - 1) % 16));
        grid->addWidget(new Icon(Glyph(i), 16, Ink::Accent), (i - 1) / 16, 2 * ((i - 1) % 16) + 1);
    }
    grid->setColumnStretch(40, 1);
    card->column()->addLayout(grid);
    return card;
}

}

std::unique_ptr<QWidget> secondGallery()
{
    auto page = std::make_unique<ScrollPage>();
    page->column()->addWidget(new PageHeader(u"Importer des personnes"_s, u"Rien n'est encore enregistré."_s));
    page->column()->addWidget(new Tabs({ u"Chercher un nom"_s, u"Pointer la feuille signée"_s, u"Compter seulement"_s }));
    auto *filters = new FilterBar;
    filters->setSegments(
        { { u"Tout"_s, 131 }, { u"Nouveau"_s, 98, Glyph::Plus, Tone::Done }, { u"Complété"_s, 14, Glyph::Merge, Tone::Accent },
            { u"À décider"_s, 4, Glyph::Doubt, Tone::Attention }, { u"Refusé"_s, 3, Glyph::Refusal, Tone::Refusal } });
    page->column()->addWidget(filters);
    page->column()->addWidget(table());
    auto *stepper = new Stepper;
    stepper->setSteps({ u"Proposition"_s, u"Questions"_s, u"Réserves"_s, u"Oppositions"_s, u"Reformulation"_s, u"Consensus ?"_s,
                          u"Relecture"_s, u"Acté"_s },
        3);
    page->column()->addWidget(stepper);
    page->column()->addWidget(glyphs());
    auto *person = new PersonField(u"Personne"_s, u"Nom, pseudo ou groupe"_s, [](const QString &) -> QList<Suggestion> {
        return { { 1, u"Margaux Delorme-Vidal"_s, u"Rive gauche"_s }, { 2, u"Marius Quesnel"_s, u"Les Tilleuls"_s } };
    });
    person->setAdding(Adding::Offered);
    person->setMaximumWidth(520);
    page->column()->addWidget(person);
    auto *empty = new EmptyState(Glyph::People, u"Personne pour l'instant"_s,
        u"Ici viendront les membres de la boucle, avec leur groupe d'action. Importez la liste d'émargement ou ajoutez une personne."_s);
    empty->addButton(new FilledButton(u"Importer une liste"_s, Glyph::Download));
    empty->addButton(new PlainButton(u"Ajouter une personne"_s, Glyph::Plus));
    auto *card = new Card;
    card->setEdge(CardEdge::Dashed);
    card->column()->addWidget(empty);
    page->column()->addWidget(card);
    page->column()->addStretch();
    return page;
}
