// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Small groups, one of two ways: shared out by lot from those present by name, or as people sit.

#include "ui/shell/windowpage.h"

class Button;
class DrawnPanel;
class ScrollPage;
class SeatStrip;
class SittersPanel;
class Tabs;

class SmallGroupsPage final : public WindowPage {
    Q_OBJECT

public:
    explicit SmallGroupsPage(Document &document, QWidget *parent = nullptr);

    /** From its top, with nobody chosen of the last time. */
    void open(const QString &key) override;
    QWidget *firstField() override;

protected:
    void refresh() override;

private:
    void build();
    void connectParts();
    void goOn();
    void showTab(int index);
    /** The way that suits what is known: by name when names are known and no group sits otherwise. */
    int tabThatFits() const;

    ScrollPage *m_page;
    Tabs *m_tabs;
    SeatStrip *m_strip;
    DrawnPanel *m_drawn;
    SittersPanel *m_sitters;
    Button *m_sheets;
    Button *m_cards;
    Button *m_next;
    bool m_isChosen = false; // a way was chosen by hand, or shown once
};
