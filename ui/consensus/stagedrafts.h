// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is half typed at each stage of a consensus, kept as drafts by task and stage until it is recorded.

#include "core/meeting/deliberation.h"
#include "ui/document/document.h"

#include <QTimer>

class StagePanel;

class StageDrafts final : public QObject {
    Q_OBJECT

public:
    /** The document outlives it. */
    explicit StageDrafts(Document &document, QObject *parent = nullptr);

    /** Keeps what is typed in a panel; it must live as long. */
    void follow(Stage stage, StagePanel *panel);
    /** Shows a task in its panel, with what was half typed for that task when another one stood there. */
    void show(Stage stage, const QString &task);
    /** Writes what was typed and not kept yet. */
    void keep();
    /** Writes what is half typed in a panel now, or forgets its draft when that is nothing. */
    void keep(Stage stage);

private:
    struct Followed {
        StagePanel *panel = nullptr;
        QString task;
    };

    Document &m_document;
    QMap<Stage, Followed> m_panels;
    std::optional<Stage> m_edited; // typed in since the last keeping
    QTimer m_pause;
};
