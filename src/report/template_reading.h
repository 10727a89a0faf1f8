/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What template.c and template_rows.c share while a template is read; known to no other file.
 */
#pragma once

#include "report/template.h"

typedef struct Reading {
	GKeyFile *file;
	const char *path;
	const Columns *columns;
	Basis basis; /* of the whole report */
	int unit_digits;
} Reading;

/*
 * Puts file, line, group and key in front of what another part found wrong with a value.  Always
 * FALSE.
 */
gboolean template_blame(const Reading *reading, const char *group, const char *key, GError **error);

/* One of the words of a key; -1 and a fault for any other; 0 when the key is not there. */
int template_read_word(const Reading *reading, const char *group, const char *key,
		       const char *const *words, GError **error);

/* Rows, columns, periods, and which rows are kept.  Reads into a section whose basis is known. */
gboolean template_read_rows(const Reading *reading, const char *group, Section *section,
			    GError **error) G_GNUC_WARN_UNUSED_RESULT;
