// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// « Accueil »: names at the door, or the signed sheet afterwards, or names called by video, or a headcount only, since paper at
// the door is the default.

#include "ui/shell/windowpage.h"

class ArrivalsCard;
class DoorPanel;
class PageHeader;
class PresenceCard;
class QBoxLayout;
class RollCallPanel;
class SignedSheetPanel;
class Tabs;

class ArrivalPage final : public WindowPage {
    Q_OBJECT

public:
    explicit ArrivalPage(Document &document, QWidget *parent = nullptr);

    /** The key "sheet" opens the tab of the signed sheet, "call" the one of the roll call. */
    void open(const QString &key) override;
    QWidget *firstField() override;

protected:
    void refresh() override;

private:
    enum Tab { Door, Sheet, Call };

    void build();
    QBoxLayout *buildAside();
    void showTab(int index);
    /** What the header says to do in this tab. */
    static QString leadOf(Tab tab);

    PageHeader *m_header;
    Tabs *m_tabs;
    DoorPanel *m_door;
    SignedSheetPanel *m_sheet;
    RollCallPanel *m_call;
    PresenceCard *m_presence;
    ArrivalsCard *m_arrivals;
};
