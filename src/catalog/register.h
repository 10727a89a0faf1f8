/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A register: one of the project's own CSV tables under templates/reference/, in UTF-8 with commas
 * and a header of plain keys.  Lists that law changes are dated rows of such tables, never code.
 */
#pragma once

#include <glib.h>

typedef struct Register Register;

/*
 * Reads @folder/@file, which must have the columns @columns (NULL-terminated), in any order.
 * Faults: FAULT_INPUT, or FAULT_SETTINGS with the line for a row of another width.
 */
Register *register_read(const char *folder, const char *file, const char *const *columns,
			GError **error) G_GNUC_WARN_UNUSED_RESULT;
void register_free(Register *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Register, register_free)

guint register_rows(const Register *table);
/* The cell of @row in @columns[@column], without spaces at its ends; borrowed. */
const char *register_cell(const Register *table, guint row, guint column);
/* "templates/reference/regions.csv:4", for faults about a row; owned by the caller. */
char *register_place(const Register *table, guint row);
