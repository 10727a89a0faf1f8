/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The place of a record, by its name, its code or both.
 */
#pragma once

#include "intake/reading.h"

/* On the map of @day; NULL after an issue, or when there is no day to ask for. */
const Place *row_place(const Reading *reading, const Row *row, Day day);
