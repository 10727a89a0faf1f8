/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An edition read back: whole, or not at all. */
#include "unit.h"

#include "scratch_folder.h"

#include "base/fault.h"
#include "send/edition.h"
#include "send/past_edition.h"

#include <string.h>

#define FACTS "id,place,period,as_of,source,measure,value,unit,state,basis,denominator,lines\n"
#define INPUTS "kind,name,value,sha256,accepted,refused\nprevious,edition,zero,abc,,\n"

static char *publish(const char *folder, const char *id)
{
	static const char *const files[][2] = { { "facts.csv", FACTS }, { "inputs.csv", INPUTS } };
	char *out = g_build_filename(folder, "out", NULL);
	g_autoptr(GError) error = NULL;
	g_autoptr(Edition) edition = edition_open(out, id, &error);

	for (gsize i = 0; edition && i < G_N_ELEMENTS(files); i++) {
		g_autoptr(GBytes) bytes = g_bytes_new(files[i][1], strlen(files[i][1]));

		assert_true(edition_add(edition, files[i][0], bytes, &error));
	}
	if (!edition || !edition_publish(edition, &error))
		fail_msg("%s", error->message);
	return out;
}

static void reads(void **state)
{
	g_autofree char *out = publish(*state, "one"), *digest = NULL, *own = NULL;
	g_autofree char *previous = past_edition_previous(out, "one", &digest);
	g_autofree char *manifest = g_build_filename(out, "editions/one/MANIFEST", NULL);
	g_autofree char *text = NULL, *wanted = NULL;
	g_autoptr(GError) error = NULL;
	g_autoptr(PastEdition) past = past_edition_open(out, "one", &error);
	g_autoptr(EditionContents) contents = past ? past_edition_contents(past, &error) : NULL;

	if (!contents)
		fail_msg("%s", error->message);
	assert_string_equal(contents->id, "one");
	assert_int_equal(contents->facts->len, 0);
	assert_int_equal(contents->inputs->len, 1);
	assert_string_equal(previous, "zero");
	assert_string_equal(digest, "abc");
	own = past_edition_digest(past);
	assert_true(g_file_get_contents(manifest, &text, NULL, NULL));
	wanted = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text, -1);
	assert_string_equal(own, wanted);
}

/* What is done to it before it is opened. */
static void refuses(void **state)
{
	static const struct {
		const char *command, *id;
		Fault code;
		const char *words;
	} rows[] = {
		{ "true", "../one", FAULT_USAGE, "'../one'" },
		{ "true", "two", FAULT_INPUT, "two" },
		{ "echo >>facts.csv", "one", FAULT_DATA, "facts.csv" },
		{ "touch more", "one", FAULT_DATA, "more" },
		{ "rm inputs.csv", "one", FAULT_DATA, "inputs.csv" },
		{ "rm MANIFEST", "one", FAULT_DATA, "MANIFEST" },
		/* whole, but of a program that wrote other files */
		{ "rm inputs.csv && sha256sum facts.csv >MANIFEST", "one", FAULT_DATA,
		  "inputs.csv" },
		{ "echo x >facts.csv && sha256sum facts.csv inputs.csv >MANIFEST", "one",
		  FAULT_DATA, "facts.csv:1" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *folder = g_strdup_printf("%s/%zu", (char *)*state, i);
		g_autofree char *made = (g_mkdir(folder, 0755), publish(folder, "one"));
		g_autofree char *command = g_strdup_printf(
		    "cd %s/editions/one && chmod -R u+w . && %s", made, rows[i].command);
		g_autoptr(GError) error = NULL;
		g_autoptr(PastEdition) past = NULL;
		g_autoptr(EditionContents) contents = NULL;

		assert_int_equal(system(command), 0);
		past = past_edition_open(made, rows[i].id, &error);
		contents = past ? past_edition_contents(past, &error) : NULL;
		if (contents || !g_error_matches(error, FAULT, (int)rows[i].code) ||
		    !strstr(error->message, rows[i].words))
			fail_msg("row %zu: %s", i, error ? error->message : "read");
	}
}

/* Changed after it was looked at. */
static void reads_what_was_checked(void **state)
{
	g_autofree char *out = publish(*state, "one");
	g_autofree char *command = g_strdup_printf(
	    "cd %s/editions/one && chmod u+w facts.csv && echo "
	    "planned/68/2025/2025-10-31/local,68,2025,2025-10-31,local,planned,5,VND,value,b,1, "
	    ">>facts.csv",
	    out);
	g_autoptr(GError) error = NULL;
	g_autoptr(PastEdition) past = past_edition_open(out, "one", &error);

	assert_non_null(past);
	assert_int_equal(system(command), 0);
	assert_null(past_edition_contents(past, &error));
	assert_non_null(strstr(error->message, "facts.csv: is not what MANIFEST says"));
}

/* Where there is nothing to read, there is no edition before. */
static void no_previous(void **state)
{
	g_autofree char *out = publish(*state, "one"), *digest = NULL;
	g_autofree char *command = g_strdup_printf(
	    "cd %s/editions/one && chmod u+w inputs.csv && echo x >inputs.csv", out);

	assert_null(past_edition_previous(out, "two", &digest));
	assert_null(past_edition_previous(out, "../one", &digest));
	assert_int_equal(system(command), 0);
	assert_null(past_edition_previous(out, "one", &digest));
	assert_null(digest);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_folder(reads),
		in_folder(refuses),
		in_folder(reads_what_was_checked),
		in_folder(no_previous),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
