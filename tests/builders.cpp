// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the library of builders from being empty until the first builder is written.
