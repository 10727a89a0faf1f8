/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Strict key files: what no rule names is refused where it stands. */
#include "unit.h"

#include "scratch_folder.h"

#include "base/fault.h"
#include "base/key_file.h"

#include <string.h>

static const char *const report_keys[] = { "title", "out", NULL };
static const char *const table_keys[] = { "title", "rows", "columns", NULL };
static const char *const any[] = { "*", NULL };
static const KeyRule strict[] = { { "report", report_keys }, { "table", table_keys }, { 0 } };
static const KeyRule open_rules[] = { { "*", any }, { 0 } };
static const KeyRule open_groups[] = { { "*", table_keys }, { 0 } };

static GKeyFile *read_text(const char *folder, const char *text, const KeyRule *rules,
			   GError **error)
{
	g_autofree char *path = put_file(folder, "a.ini", text);

	return key_file_read(path, rules, error);
}

static void reading(void **state)
{
	static const struct {
		const char *text;
		const KeyRule *rules;
		int line; /* 0: fine */
		const char *nearest;
	} rows[] = {
		{ "[report]\ntitle=a\n", strict, 0, NULL },
		{ "", strict, 0, NULL },
		{ "# only a comment\n", strict, 0, NULL },
		{ "[table by-source]\nrows=a\ncolumns=b\n[table other]\nrows=c\n", strict, 0,
		  NULL },
		{ "[table]\nrows=a\n", strict, 0, NULL },
		{ "[report]\ntitle[vi]=a\ntitle[en]=b\n", strict, 0, NULL },
		{ "[report]\ntitle[vi]=a\nout = b\n", strict, 0, NULL },
		{ "[report]\ntitl=a\n", strict, 2, "'title'" },
		{ "[report]\ntitle=a\n\n# out\n  ouu=b\n", strict, 5, "'out'" },
		{ "[report]\ntitl[vi]=a\n", strict, 2, "'title'" },
		{ "[report]\nqqqqqq=a\n", strict, 2, NULL },
		/* a key of another group is no key of this one */
		{ "[report]\nrows=a\n", strict, 2, NULL },
		{ "[table a]\nrows=a\n[table b]\nrow=a\n", strict, 4, "'rows'" },
		{ "[reprt]\ntitle=a\n", strict, 1, "'report'" },
		{ "\n\n[tabl a]\nrows=a\n", strict, 3, "'table'" },
		{ "[tables]\nrows=a\n", strict, 1, "'table'" },
		{ "[anything]\nat=all\n", open_rules, 0, NULL },
		/* what is there twice: only the last would count */
		{ "[report]\ntitle=a\n title = b\n", strict, 3, "title = b" },
		{ "[report]\ntitle[vi]=a\ntitle[vi]=b\n", strict, 3, "title[vi]" },
		{ "[table a]\nrows=a\n[report]\n[table a]\ncolumns=b\n", strict, 4, "[table a]" },
		{ "[table a]\nrows=a\n[table b]\nrows=a\n#rows=b\n", strict, 0, NULL },
		{ "[anything]\nrows=a\n", open_groups, 0, NULL },
		{ "[anything]\nrow=a\n", open_groups, 2, "'rows'" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(GKeyFile) file = read_text(*state, rows[i].text, rows[i].rules, &error);
		g_autofree char *place = g_strdup_printf("a.ini:%d: ", rows[i].line);

		if ((file != NULL) != (rows[i].line == 0))
			fail_msg("row %zu: %s", i, error ? error->message : "accepted");
		if (file)
			continue;
		if (error->code != FAULT_SETTINGS || !strstr(error->message, place) ||
		    (rows[i].nearest ? !strstr(error->message, rows[i].nearest)
				     : strstr(error->message, "; is it ") != NULL))
			fail_msg("row %zu: %s", i, error->message);
	}
}

static void values(void **state)
{
	static const struct {
		const char *key, *text, *vi, *en, *list;
	} rows[] = {
		{ "plain", "value", "value", "value", "value" },
		{ "spaced", "a b", "a b", "a b", "a b" },
		{ "empty", "", "", "", "" },
		{ "none", NULL, NULL, NULL, "" },
		{ "both", NULL, "một", "one", "" },
		{ "vi_only", NULL, "một", NULL, "" },
		{ "with_default", "1", "một", "1", "1" },
		{ "list", "a, b;;  c ,", "a, b;;  c ,", "a, b;;  c ,", "a|b|c" },
	};
	g_autoptr(GError) error = NULL;
	g_autoptr(GKeyFile) file =
	    read_text(*state,
		      "[g]\nplain=value\nspaced =  a b  \nempty=\nboth[vi]=một\nboth[en]=one\n"
		      "vi_only[vi]=một\nwith_default=1\nwith_default[vi]=một\nlist=a, b;;  c ,\n",
		      open_rules, &error);

	assert_non_null(file);
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *text = key_file_text(file, "g", rows[i].key);
		g_autofree char *vi = key_file_wording(file, "g", rows[i].key, LANGUAGE_VI);
		g_autofree char *en = key_file_wording(file, "g", rows[i].key, LANGUAGE_EN);
		g_auto(GStrv) parts = key_file_list(file, "g", rows[i].key, ",;");
		g_autofree char *list = g_strjoinv("|", parts);

		if (g_strcmp0(text, rows[i].text) != 0 || g_strcmp0(vi, rows[i].vi) != 0 ||
		    g_strcmp0(en, rows[i].en) != 0 || strcmp(list, rows[i].list) != 0)
			fail_msg("row %zu: %s, %s, %s, %s", i, text, vi, en, list);
	}
	assert_null(key_file_text(file, "no group", "plain"));
}

static void groups(void **state)
{
	static const struct {
		const char *group, *kind, *name;
	} rows[] = {
		{ "table by-source", "table", "by-source" },
		{ "report", "report", "" },
		{ "value content training", "value", "content training" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *kind = key_file_group_kind(rows[i].group);

		if (strcmp(kind, rows[i].kind) != 0 ||
		    strcmp(key_file_group_name(rows[i].group), rows[i].name) != 0)
			fail_msg("row %zu: %s", i, kind);
	}
}

/* A value that is not right: file, line, group, key, and what is wrong, in both languages. */
static void faults(void **state)
{
	static const Wording trouble = { { "sai", "wrong" } };
	static const struct {
		const char *group, *key;
		int line;
	} rows[] = {
		{ "a", "x", 2 },       { "b c", "x", 5 },
		{ "b c", "y", 6 },			   /* its first wording */
		{ "b c", "y[en]", 7 }, { "b c", "zz", 4 }, /* missing: from its group */
		{ "nowhere", "x", 0 },			   /* no line to name */
	};
	g_autofree char *path =
	    put_file(*state, "a.ini", "[a]\nx=1\ny=2\n[b c]\nx = 3\ny[vi]=4\ny[en]=5\nzzz=6\n");

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GError) error = NULL;
		g_autofree char *place =
		    rows[i].line ? g_strdup_printf("%s:%d", path, rows[i].line) : g_strdup(path);
		g_autofree char *wanted =
		    g_strdup_printf("%s: [%s] %s: sai\n%s: [%s] %s: wrong", place, rows[i].group,
				    rows[i].key, place, rows[i].group, rows[i].key);

		key_file_fault(&error, path, rows[i].group, rows[i].key, &trouble);
		if (error->code != FAULT_SETTINGS || strcmp(error->message, wanted) != 0)
			fail_msg("row %zu: %s", i, error->message);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_folder(reading),
		in_folder(values),
		cmocka_unit_test(groups),
		in_folder(faults),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
