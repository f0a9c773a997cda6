// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Everything for the meeting in one go: which papers, how many copies, what they lack; made with its progress in sight.

#include "ui/pages/papersetwriter.h"
#include "ui/shell/windowpage.h"

class FilledButton;
class Label;
class Notice;
class PlainButton;
class QComboBox;
class QGridLayout;
class TimeBar;

class PaperSetPage final : public WindowPage {
    Q_OBJECT

public:
    explicit PaperSetPage(Document &document, QWidget *parent = nullptr);

    QWidget *firstField() override;
    /** Begins to write the set into a PDF or a folder; a paper each time the window is idle. */
    void writeTo(const QString &target);
    bool isWriting() const { return m_writer.has_value(); }

protected:
    void refresh() override;

private:
    void build();
    void showSet();
    void chooseFile();
    void chooseFolder();
    void step();
    void stop();
    void fail(const Error &error);
    void finish();
    /** All is made, or stopped, or it failed: takes the writer away, and records the sheet if it stands in a file. */
    void end();
    /** How many papers stand in the folder; none of a single file that is not whole. */
    int papersWritten() const;
    void showProgress();

    std::optional<QList<SetItem>> m_shown;
    std::optional<PaperSetWriter> m_writer;
    QString m_target;
    Notice *m_notice;
    FilledButton *m_file;
    PlainButton *m_folder;
    PlainButton *m_stop;
    QComboBox *m_size;
    QWidget *m_progress;
    Label *m_progressWords;
    TimeBar *m_bar;
    QWidget *m_rows;
};
