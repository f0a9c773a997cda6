// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The speaking list as a page of the window.

#include "ui/shell/windowpage.h"

class SpeakingPanel;

class SpeakingPage final : public WindowPage {
    Q_OBJECT

public:
    explicit SpeakingPage(Document &document, QWidget *parent = nullptr);

    QWidget *firstField() override;

protected:
    void refresh() override;

private:
    SpeakingPanel *m_panel;
};
