/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/book/sheet_names.h"

#include "report/book/sheet_text.h"

#include <string.h>

#define NAME_UNITS 31

struct SheetNames {
	GHashTable *taken; /* folded -> whether there is such a sheet; else a link asks for it */
};

SheetNames *sheet_names_new(void)
{
	SheetNames *names = g_new0(SheetNames, 1);

	names->taken = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	return names;
}

void sheet_names_free(SheetNames *names)
{
	if (!names)
		return;
	g_hash_table_unref(names->taken);
	g_free(names);
}

/* What two names have in common that a spreadsheet takes for one: "Đà Nẵng", "ĐÀ NẴNG". */
static char *fold(const char *name)
{
	g_autofree char *composed = g_utf8_normalize(name, -1, G_NORMALIZE_DEFAULT_COMPOSE);

	return g_utf8_casefold(composed ? composed : "", -1);
}

static gboolean is_possible(const char *name, const char *folded)
{
	gsize length = strlen(name);

	if (length == 0 || !g_utf8_validate(name, -1, NULL) || sheet_text_units(name) > NAME_UNITS)
		return FALSE;
	if (strpbrk(name, "[]:*?/\\\n") || name[0] == '\'' || name[length - 1] == '\'')
		return FALSE;
	for (const char *at = name; *at; at = g_utf8_find_next_char(at, NULL)) {
		if (sheet_text_is_control(g_utf8_get_char(at)))
			return FALSE;
	}
	return strcmp(folded, "history") != 0;
}

const char *sheet_names_take(SheetNames *names, const char *name)
{
	g_autofree char *folded = fold(name);

	if (!is_possible(name, folded))
		return "not possible as the name of a sheet";
	if (g_hash_table_lookup(names->taken, folded))
		return "two sheets of this name";
	g_hash_table_insert(names->taken, g_steal_pointer(&folded), GINT_TO_POINTER(TRUE));
	return NULL;
}

void sheet_names_ask(SheetNames *names, const char *name)
{
	g_autofree char *folded = fold(name);

	if (!g_hash_table_contains(names->taken, folded))
		g_hash_table_insert(names->taken, g_steal_pointer(&folded), NULL);
}

const char *sheet_names_missing(const SheetNames *names)
{
	GHashTableIter each;
	gpointer name, there;

	g_hash_table_iter_init(&each, names->taken);
	while (g_hash_table_iter_next(&each, &name, &there)) {
		if (!there)
			return name;
	}
	return NULL;
}

char *sheet_names_quote(const char *name)
{
	g_autoptr(GString) quoted = g_string_new(name);

	g_string_replace(quoted, "'", "''", 0);
	g_string_prepend_c(quoted, '\'');
	g_string_append_c(quoted, '\'');
	return g_string_free(g_steal_pointer(&quoted), FALSE);
}
