/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * since.csv: every fact that is not what it was in the edition before, sorted by its id without the
 * day; with the old and the new value, their days, and what caused it.
 */
#pragma once

#include "report/edition_changes.h"

GBytes *since_csv_write(const EditionChanges *changes);
