// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Two windows that hold every component, as pages put them together.

#include <memory>

class QWidget;

[[nodiscard]] std::unique_ptr<QWidget> gallery();
[[nodiscard]] std::unique_ptr<QWidget> secondGallery();
