// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the window can be asked for from anywhere, besides going to a page.

enum class Command {
    Undo,
    Redo,
    NextStep,
    CloseMeeting,
    NewMeeting,
    OpenDossier,
    Rehearse,
    ShowManual,
    Find,
    LightTheme,
    DarkTheme,
    SystemTheme,
    ShowData,
};
