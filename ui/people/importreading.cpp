// SPDX-License-Identifier: GPL-3.0-or-later
// What an import reads: files and pasted texts, and what is said of them.
#include "core/exchange/profilescsv.h"
#include "core/wording/sentences.h"
#include "ui/components/notice.h"
#include "ui/components/textfield.h"
#include "ui/people/decisionpanel.h"
#include "ui/people/importdesk.h"
#include "ui/people/importpage.h"
#include "ui/people/importtable.h"
#include "ui/shell/folders.h"
#include "ui/shell/readfile.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

void ImportPage::choose()
{
    const auto filter = tr("Listes (*.pdf *.csv *.txt *.tsv);;Tous les fichiers (*)");
    const auto paths = QFileDialog::getOpenFileNames(this, tr("Ajouter des fichiers"), downloadFolder(), filter);
    if (!paths.isEmpty())
        takeFiles(paths);
}

void ImportPage::saveTemplate()
{
    const auto path
        = QFileDialog::getSaveFileName(this, tr("Enregistrer un modèle de fichier de profils"), u"profils.csv"_s, tr("Tableau (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(profilesTemplate()) >= 0 && file.commit();
    if (isSaved)
        m_notice->say(Tone::Done, tr("Modèle enregistré : une ligne par personne proposée."));
    else
        m_notice->say(Tone::Refusal, sentence(Error { ErrorKind::FileUnwritable, { path, file.errorString() }, {} }));
}

void ImportPage::takeFiles(const QStringList &paths)
{
    QStringList refusals;
    for (const auto &path : paths) {
        if (m_files.contains(path))
            continue;
        const auto bytes = readFile(path);
        if (!bytes) {
            refusals.append(sentence(bytes.error()));
            continue;
        }
        if (const auto taken = m_desk->take(*bytes, QFileInfo(path).fileName()))
            m_files.append(path);
        else
            refusals.append(sentence(taken.error()));
    }
    tell(refusals);
}

void ImportPage::paste(const QString &text)
{
    if (!text.trimmed().isEmpty())
        takeText(text);
}

void ImportPage::takeText(const QString &text)
{
    const auto taken = m_desk->take(text.toUtf8(), tr("adresses collées"));
    if (!taken) {
        m_paste->say(Tone::Refusal, sentence(taken.error()));
        return;
    }
    m_pasted = m_pasted.isEmpty() ? text : m_pasted + u'\n' + text;
    m_paste->setText({});
    m_paste->clearMessage();
    tell({});
}

/** Says what could not be read, or was passed over, and shows the rest. */
void ImportPage::tell(const QStringList &refusals)
{
    constexpr qsizetype mostTold = 3;
    const auto remarks = m_desk->remarks();
    auto words = refusals + remarks.first(std::min(remarks.size(), mostTold));
    const int more = int(remarks.size() - mostTold);
    if (more > 0)
        words.append(tr("Et %n autre(s) valeur(s) laissée(s) de côté.", nullptr, more));
    if (words.isEmpty())
        m_notice->clear();
    else
        m_notice->say(refusals.isEmpty() ? Tone::Attention : Tone::Refusal, words.join(u'\n'), more > 0 ? tr("Tout lire") : QString());
    keep();
    refresh();
    if (m_desk->isEmpty())
        return;
    m_table->select(m_desk->undecided().value(0, 0)); // the row in light is the one that is asked about
    m_decisions->ask(m_table->current());
    takeKeyboard();
}
