// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A window that holds every component, as pages put them together.

#include <memory>

class QWidget;

[[nodiscard]] std::unique_ptr<QWidget> gallery();
