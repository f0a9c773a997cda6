// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consensus/stagedrafts.h"

#include "core/record/cbor.h"
#include "ui/consensus/stagepanel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int draftPause = 800; // milliseconds without a key before a draft is kept

struct StageDraft {
    QStringList texts;

    static constexpr auto fields() { return std::tuple { spareField(1, "texts", &StageDraft::texts) }; }
};

QString draftName(const QString &task, Stage stage)
{
    return u"consensus/%1/%2"_s.arg(task, QLatin1StringView(EnumNames<Stage>::names[size_t(stage)]));
}

}

StageDrafts::StageDrafts(Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(draftPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { keep(); });
}

void StageDrafts::follow(Stage stage, StagePanel *panel)
{
    m_panels.insert(stage, { panel, {} });
    connect(panel, &StagePanel::edited, this, [this, stage] {
        m_edited = stage;
        m_pause.start();
    });
}

void StageDrafts::show(Stage stage, const QString &task)
{
    auto &followed = m_panels[stage];
    const bool isOther = followed.task != task;
    if (isOther)
        keep();
    followed.panel->show(m_document.state(), task);
    if (!isOther)
        return;
    followed.task = task;
    const auto draft = cbor::decode<StageDraft>(m_document.draft(draftName(task, stage)));
    followed.panel->putBack(draft ? draft->texts : QStringList {});
}

void StageDrafts::keep()
{
    m_pause.stop();
    if (m_edited)
        keep(*m_edited);
}

void StageDrafts::keep(Stage stage)
{
    if (m_edited == stage)
        m_edited.reset();
    const auto &followed = m_panels[stage];
    if (followed.task.isEmpty())
        return;
    const auto name = draftName(followed.task, stage);
    const auto typed = followed.panel->halfTyped();
    const bool isEmpty = std::all_of(typed.begin(), typed.end(), [](const QString &text) { return text.isEmpty(); });
    const auto bytes = isEmpty ? QByteArray() : cbor::encode(StageDraft { typed });
    if (bytes != m_document.draft(name))
        m_document.keepDraft(name, bytes);
}
