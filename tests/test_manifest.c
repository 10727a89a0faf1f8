/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/fault.h"
#include "send/manifest.h"

#include <string.h>

#define EMPTY "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
#define OTHER "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

static void names(void **state)
{
	static const struct {
		const char *name;
		gboolean good;
	} rows[] = {
		{ "facts.csv", TRUE },
		{ "region/central.xlsx", TRUE },
		{ "a/b/c/d-1_2.PDF", TRUE },
		{ "a..b", TRUE },
		{ "MANIFEST.txt", TRUE },
		{ "region/MANIFEST", TRUE },
		{ "", FALSE },
		{ "MANIFEST", FALSE },
		{ "/etc/passwd", FALSE },
		{ "..", FALSE },
		{ "../facts.csv", FALSE },
		{ "region/../../facts.csv", FALSE },
		{ "region/..", FALSE },
		{ "./facts.csv", FALSE },
		{ "region//a", FALSE },
		{ "region/", FALSE },
		{ ".hidden", FALSE },
		{ "region/.hidden", FALSE },
		{ "a b", FALSE },
		{ "a\nb", FALSE },
		{ "a\\b", FALSE },
		{ "lâm-đồng.xlsx", FALSE },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
		if (manifest_name_is_good(rows[i].name) != rows[i].good)
			fail_msg("row %zu: '%s'", i, rows[i].name);
}

static void text_is_sorted(void **state)
{
	g_autoptr(Manifest) manifest = manifest_new();
	g_autofree char *text = NULL;

	(void)state;
	assert_true(manifest_add(manifest, "region/a", OTHER));
	assert_true(manifest_add(manifest, "b", EMPTY));
	assert_true(manifest_add(manifest, "Z", EMPTY));
	assert_false(manifest_add(manifest, "b", OTHER));
	assert_false(manifest_add(manifest, "../b", OTHER));
	text = manifest_text(manifest);
	assert_string_equal(text, EMPTY "  Z\n" EMPTY "  b\n" OTHER "  region/a\n");
}

static void parsing(void **state)
{
	static const struct {
		const char *text, *complaint; /* NULL: good */
	} rows[] = {
		{ EMPTY "  a\n" OTHER "  b/c\n", NULL },
		{ EMPTY "  a\n", NULL },
		{ "", "empty" },
		{ "\n", "empty" },
		{ EMPTY "  a", "cut short" },
		{ EMPTY "  a\n" OTHER, ":2: " },
		{ EMPTY "  b\n" EMPTY "  a\n", "not sorted" },
		{ EMPTY "  a\n" EMPTY "  a\n", ":2: " },
		{ EMPTY "  a\n\n" EMPTY "  b\n", "cut short" },
		{ EMPTY " *a\n", ":1: " },
		{ EMPTY " a\n", ":1: " },
		{ EMPTY "  ../a\n", ":1: " },
		{ EMPTY "  /a\n", ":1: " },
		{ EMPTY "  MANIFEST\n", ":1: " },
		{ EMPTY "0  a\n", ":1: " },
		{ "# a comment\n", ":1: " },
		{ "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855  a\n", ":1: " },
		{ EMPTY "  a\r\n", ":1: " },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(Manifest) manifest = manifest_parse(rows[i].text, "MANIFEST", &error);
		g_autofree char *again = manifest ? manifest_text(manifest) : NULL;

		if ((manifest != NULL) != (rows[i].complaint == NULL))
			fail_msg("row %zu", i);
		if (manifest && strcmp(again, rows[i].text) != 0)
			fail_msg("row %zu: gives %s", i, again);
		if (error &&
		    (error->code != FAULT_DATA || !strstr(error->message, rows[i].complaint)))
			fail_msg("row %zu: %s", i, error->message);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names),
		cmocka_unit_test(text_is_sorted),
		cmocka_unit_test(parsing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
