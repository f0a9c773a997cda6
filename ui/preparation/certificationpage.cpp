// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/certificationpage.h"

#include "core/meeting/preparation.h"
#include "core/people/names.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/emptystate.h"
#include "ui/components/notice.h"
#include "ui/components/pageheader.h"
#include "ui/components/scrollpage.h"
#include "ui/components/separator.h"
#include "ui/components/textfield.h"
#include "ui/preparation/grouprow.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <algorithm>

CertificationPage::CertificationPage(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_header(new PageHeader(tr("Certification des groupes")))
    , m_empty(new EmptyState(Glyph::Hub, tr("Pas encore de groupe d’action"),
          tr("Les groupes viennent avec la liste des membres. Importez-la, ou ajoutez un groupe ci-dessous.")))
    , m_card(new Card)
    , m_notice(new Notice)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    auto *column = page->column();
    column->addWidget(m_header);
    column->addWidget(buildButtons());
    column->addWidget(m_notice);
    auto *import = new PlainButton(tr("Importer…"), Glyph::Download);
    connect(import, &Button::clicked, this, [this] { Q_EMIT goTo({ PageKind::Import, {} }); });
    m_empty->addButton(import);
    column->addWidget(m_empty);
    m_card->column()->setContentsMargins(20, 4, 20, 4);
    m_card->column()->setSpacing(0);
    column->addWidget(m_card);
    column->addWidget(buildAdding());
    column->addStretch(1);
    CertificationPage::refresh(); // the rows stand before the keyboard comes
}

QWidget *CertificationPage::buildButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(16);
    m_all = new FilledButton({});
    m_continue = new PlainButton(tr("Continuer"));
    for (auto *button : { m_all, m_continue }) {
        button->setButtonHeight(ButtonHeight::Closing);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_all, &Button::clicked, this, &CertificationPage::answerAll);
    connect(m_continue, &Button::clicked, this, &WindowPage::finished);
    return buttons;
}

QWidget *CertificationPage::buildAdding()
{
    auto *adding = new QWidget;
    auto *row = new QHBoxLayout(adding);
    row->setContentsMargins({});
    row->setSpacing(12);
    m_name = new TextField(tr("Un groupe manque ? Son nom"));
    m_town = new TextField(tr("Commune"));
    auto *add = new PlainButton(tr("Ajouter un groupe"), Glyph::Plus);
    row->addWidget(m_name, 2, Qt::AlignTop);
    row->addWidget(m_town, 1, Qt::AlignTop);
    auto *beside = new QVBoxLayout; // in line with the fields, below their labels
    beside->setContentsMargins(0, 23, 0, 0);
    beside->addWidget(add);
    row->addLayout(beside);
    connect(add, &Button::clicked, this, &CertificationPage::addGroup);
    connect(m_name->edit(), &QLineEdit::returnPressed, this, &CertificationPage::addGroup);
    connect(m_town->edit(), &QLineEdit::returnPressed, this, &CertificationPage::addGroup);
    return adding;
}

void CertificationPage::open(const QString &key)
{
    m_isInCourse = key == inCourse;
}

QWidget *CertificationPage::firstField()
{
    return m_all->isVisibleTo(this) ? m_all : m_continue;
}

void CertificationPage::refresh()
{
    const auto unanswered = int(unansweredGroups(state()).size());
    const auto groups = int(state().localGroups.size());
    m_header->setLead(
        withFrenchSpaces(tr("Certifié avant le %1 ? Une personne d’un groupe qui ne l’était pas ne peut pas entrer dans un binôme. %2")
                             .arg(longDate(procedureOf(state()).certifiedBefore),
                                 groups == 0           ? QString()
                                     : unanswered == 0 ? tr("Tout est répondu.")
                                                       : tr("%n groupe(s) sans réponse.", nullptr, unanswered))));
    m_all->setText(unanswered == groups ? tr("Tous certifiés") : tr("%n autre(s) certifié(s)", nullptr, unanswered));
    m_all->setVisible(unanswered > 0);
    m_continue->setKind(unanswered > 0 ? ButtonKind::Plain : ButtonKind::Filled);
    m_empty->setVisible(groups == 0);
    m_card->setVisible(groups > 0);
    showRows();
}

void CertificationPage::showRows()
{
    for (auto it = m_rows.begin(); it != m_rows.end();) {
        if (state().localGroups.find(it.key())) {
            ++it;
            continue;
        }
        (*it)->deleteLater();
        it = m_rows.erase(it);
    }
    auto groups = state().localGroups.values();
    std::sort(groups.begin(), groups.end(), [](const LocalGroup &a, const LocalGroup &b) { return fold(a.name) < fold(b.name); });
    for (const auto &group : std::as_const(groups))
        rowFor(group)->refresh();
    QWidget *before = m_continue;
    for (int i = 0; i < groups.size(); ++i) {
        auto *row = m_rows.value(groups.at(i).id);
        if (m_card->column()->indexOf(row) != i)
            m_card->column()->insertWidget(i, row);
        row->setLine(i == 0 ? RowLine::None : RowLine::Above);
        QWidget::setTabOrder(before, row);
        before = row;
    }
}

GroupRow *CertificationPage::rowFor(const LocalGroup &group)
{
    if (auto *known = m_rows.value(group.id))
        return known;
    auto *row = new GroupRow(group.id, document());
    connect(row, &GroupRow::asked, this, [this, row](const MeetingChange &intent) {
        ask(intent, [row](const Outcomes &outcome) {
            if (!outcome)
                row->say(sentence(outcome.error()));
        });
    });
    m_rows.insert(group.id, row);
    return row;
}

void CertificationPage::say(const Outcomes &outcome)
{
    if (outcome)
        m_notice->clear();
    else
        m_notice->say(Tone::Refusal, sentence(outcome.error()));
}

/** Answers for those without an answer: an exception said before stays. */
void CertificationPage::answerAll()
{
    ask(CertificationAnswered { unansweredGroups(state()), Certification::InTime, {} }, [this](const Outcomes &outcome) {
        say(outcome);
        m_continue->setFocus();
        if (outcome && m_isInCourse)
            Q_EMIT finished();
    });
}

void CertificationPage::addGroup()
{
    const auto name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_name->edit()->setFocus();
        return;
    }
    ask(LocalGroupAdded { {}, name, m_town->text().trimmed() }, [this](const Outcomes &outcome) {
        if (!outcome) {
            m_name->say(Tone::Refusal, sentence(outcome.error()));
            return;
        }
        m_name->clearMessage();
        m_name->setText({});
        m_town->setText({});
        m_name->edit()->setFocus();
    });
}
