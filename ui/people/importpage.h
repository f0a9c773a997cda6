// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Files and pasted e-mails read into one table, doubts decided with two keys, lone e-mails named, then written at once. Before, nothing is.

#include "ui/shell/windowpage.h"
#include "ui/shell/services.h"

#include <QStringList>

class Button;
class DecisionPanel;
class FilterBar;
class ImportDesk;
class ImportTable;
class Notice;
class PageHeader;
class Paragraph;
class TextArea;

class ImportPage final : public WindowPage {
    Q_OBJECT

public:
    /** The services outlive the page. */
    ImportPage(Document &document, const Services &services, QWidget *parent = nullptr);
    ~ImportPage() override;
    /** The key is paths of files, a line each, read at once; empty takes up what was left half-way. */
    void open(const QString &key) override;
    QWidget *firstField() override;
    bool undoHere() override;

    /** Reads files from the disk; what cannot be read is said in place. */
    void takeFiles(const QStringList &paths);
    /** Reads e-mails, or rows of a table, from a text. */
    void paste(const QString &text);

protected:
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildEntrance();
    QWidget *buildReview();
    QWidget *buildBottom();
    void choose();
    void saveTemplate();
    bool take(const QString &path);
    void takeText(const QString &text);
    void tell(const QStringList &refusals);
    void showPlan();
    void showBottom();
    void goOn();
    void askAgain(int place);
    void takeKeyboard();
    void importAll();
    void importProfiles();
    void done();
    void abandon();
    void keep();

    const Services &m_services;
    std::unique_ptr<ImportDesk> m_desk;
    QStringList m_files;
    QString m_pasted;
    bool m_isImporting = false;
    PageHeader *m_header;
    Notice *m_notice;
    QWidget *m_entrance;
    TextArea *m_paste;
    Button *m_choose;
    Button *m_more;
    QWidget *m_review;
    FilterBar *m_filters;
    ImportTable *m_table;
    DecisionPanel *m_decisions;
    Button *m_import;
    Button *m_back;
    Paragraph *m_summary;
};
