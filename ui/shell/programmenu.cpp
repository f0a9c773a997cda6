// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/programmenu.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ProgramMenu)
};

void addTheme(QActionGroup &themes, const QString &name, Command command, bool isInUse, const std::function<void(Command)> &run)
{
    auto *action = themes.addAction(name);
    action->setCheckable(true);
    action->setChecked(isInUse);
    QObject::connect(action, &QAction::triggered, &themes, [run, command] { run(command); });
}

}

void showProgramMenu(QWidget &button, ProgramMenu which, ThemeChoice theme, const std::function<void(Command)> &run)
{
    auto *menu = new QMenu(&button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &name, const QKeySequence &keys, Command command) {
        auto *action = menu->addAction(name);
        action->setShortcut(keys); // shown here; the window's own one is what takes the key
        action->setShortcutContext(Qt::WidgetShortcut);
        QObject::connect(action, &QAction::triggered, menu, [run, command] { run(command); });
    };
    add(Text::tr("Chercher partout"), QKeySequence(QStringLiteral("Ctrl+K")), Command::Find);
    add(Text::tr("Manuel"), QKeySequence(Qt::Key_F1), Command::ShowManual);
    if (which == ProgramMenu::OfMeeting)
        add(Text::tr("Données personnelles"), {}, Command::ShowData);
    menu->addSeparator();
    auto *themes = new QActionGroup(menu);
    addTheme(*themes, Text::tr("Thème clair"), Command::LightTheme, theme == ThemeChoice::Light, run);
    addTheme(*themes, Text::tr("Thème sombre"), Command::DarkTheme, theme == ThemeChoice::Dark, run);
    addTheme(*themes, Text::tr("Thème de l’ordinateur"), Command::SystemTheme, theme == ThemeChoice::System, run);
    menu->addActions(themes->actions());
    menu->popup(button.mapToGlobal(QPoint(0, button.height() + 4)));
}
