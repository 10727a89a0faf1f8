/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A register: one of the project's own CSV tables under templates/reference/, in UTF-8 with commas
 * and a header of plain keys.  Lists that law changes are dated rows of such tables, never code.
 */
#pragma once

#include "base/csv_table.h"

/*
 * Reads @folder/@file, which must have the columns @columns (NULL-terminated), in any order.
 * Faults: FAULT_INPUT, FAULT_IO; FAULT_SETTINGS as csv_table_read() of a table typed by people.
 */
CsvTable *register_read(const char *folder, const char *file, const char *const *columns,
			GError **error) G_GNUC_WARN_UNUSED_RESULT;
