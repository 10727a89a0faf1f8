/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An edition's id changes when anything that it is made of changes, and only then. */
#include "unit.h"

#include "scratch_folder.h"

#include "base/version.h"
#include "intake/inbox.h"
#include "send/edition_id.h"

#include <string.h>
#include <unistd.h>

#define SETTINGS_TEXT \
	"[report]\ninbox=in\ntemplate=t/conference\nout=out\nreport_date=2025-12-04\nregions=VN\n"

/* A run with a template, registers and two submissions. */
static void furnish(const char *folder)
{
	static const char *const files[][2] = {
		{ "run.ini", SETTINGS_TEXT },
		{ "t/conference/report.ini", "[report]\n" },
		{ "t/conference/columns.ini", "[place]\n" },
		{ "t/reference/provinces.csv", "code\n01\n" },
		{ "in/a.csv", "a\n" },
		{ "in/b.csv", "b\n" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(files); i++)
		g_free(put_file(folder, files[i][0], files[i][1]));
}

static GPtrArray *inputs_of(const char *folder)
{
	g_autofree char *path = g_build_filename(folder, "run.ini", NULL);
	g_autoptr(GError) error = NULL;
	g_autoptr(Settings) settings = settings_read(path, folder, &error);
	g_autoptr(GPtrArray) files =
	    settings ? inbox_read(settings->inbox, &(Limits){ .file_bytes = 1000 }, &error) : NULL;
	GPtrArray *inputs = files ? edition_inputs_list(settings, files, &error) : NULL;

	if (!inputs)
		fail_msg("%s", error->message);
	return inputs;
}

static char *id_of(const char *folder)
{
	g_autoptr(GPtrArray) inputs = inputs_of(folder);

	return edition_id(inputs);
}

/* The report date in front, then twelve digits of a digest. */
static void shape(void **state)
{
	g_autofree char *id = NULL;

	furnish(*state);
	id = id_of(*state);
	assert_int_equal(strlen(id), strlen("2025-12-04-") + 12);
	assert_true(g_str_has_prefix(id, "2025-12-04-"));
	assert_int_equal(strspn(id + strlen("2025-12-04-"), "0123456789abcdef"), 12);
}

/* They decide what is on record, and whether a person has to look. */
static void confirmations(void **state)
{
	static const char *const texts[] = { "code,file\n", "code,file\nT701,a.csv\n" };
	g_autofree char *without = NULL;
	char *ids[G_N_ELEMENTS(texts)] = { NULL };

	furnish(*state);
	without = id_of(*state);
	g_free(put_file(*state, "run.ini", SETTINGS_TEXT "confirmed=confirmed.csv\n"));
	for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
		g_free(put_file(*state, "confirmed.csv", texts[i]));
		ids[i] = id_of(*state);
		assert_string_not_equal(ids[i], without);
	}
	assert_string_not_equal(ids[0], ids[1]);
	for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
		g_free(ids[i]);
}

static void changes(void **state)
{
	static const struct {
		const char *file, *text; /* NULL: the file is removed */
		gboolean other;
	} rows[] = {
		{ "run.ini", SETTINGS_TEXT, FALSE },
		{ "run.ini", SETTINGS_TEXT "# a remark\n", FALSE },
		{ "run.ini",
		  "[report]\ninbox=x/in\ntemplate=t/conference\nout=elsewhere\n"
		  "report_date=2025-12-04\nregions=VN\nlanguage=vi\n",
		  FALSE },
		{ "run.ini", SETTINGS_TEXT "[limits]\nfile_bytes=999\n", FALSE },
		{ "run.ini", SETTINGS_TEXT "language=en\n", TRUE },
		{ "run.ini",
		  "[report]\ninbox=in\ntemplate=t/conference\nout=out\nreport_date=2025-12-05\n"
		  "regions=VN\n",
		  TRUE },
		{ "run.ini",
		  "[report]\ninbox=in\ntemplate=t/conference\nout=out\nreport_date=2025-12-04\n",
		  TRUE },
		{ "run.ini",
		  "[report]\ninbox=in\ntemplate=t/conference\nout=out\nreport_date=2025-12-04\n"
		  "regions=VN, CENTRAL\n",
		  TRUE },
		/* the template */
		{ "t/conference/report.ini", "[report]\n\n", TRUE },
		{ "t/conference/report.ini", "[report]\n", FALSE },
		{ "t/conference/columns.ini", "[place]\n# a remark\n", TRUE },
		{ "t/conference/style.ini", "[style]\n", TRUE },
		{ "t/conference/notes.bak", "not of the template", FALSE },
		{ "t/conference/columns.ini", NULL, TRUE },
		/* registers */
		{ "t/reference/provinces.csv", "code\n02\n", TRUE },
		{ "t/reference/regions.csv", "key\n", TRUE },
		{ "t/reference/README", "not of the registers", FALSE },
		/* submissions */
		{ "in/a.csv", "a", TRUE },
		{ "in/a.csv", "b\n", TRUE },
		{ "in/c.csv", "", TRUE },
		/* an issue names it, and nothing else of it matters */
		{ "in/c.txt", "no submission", TRUE },
		{ "in/.c.txt", "no submission", FALSE },
		{ "in/b.csv", NULL, TRUE },
	};
	const char *folder = *state;

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *before = NULL, *after = NULL, *path = NULL;

		furnish(folder);
		g_free(put_file(folder, "x/in/a.csv", "a\n"));
		g_free(put_file(folder, "x/in/b.csv", "b\n"));
		before = id_of(folder);
		path = put_file(folder, rows[i].file, rows[i].text ? rows[i].text : "");
		if (!rows[i].text)
			assert_int_equal(unlink(path), 0);
		after = id_of(folder);
		if ((strcmp(before, after) != 0) != rows[i].other)
			fail_msg("row %zu: %s, then %s", i, before, after);
		unlink(path);
	}
}

/* The name of a submission is part of every line's name, also when it sorts as before. */
static void renamed_submission(void **state)
{
	g_autofree char *a = g_build_filename(*state, "in", "a.csv", NULL);
	g_autofree char *aa = g_build_filename(*state, "in", "aa.csv", NULL);
	g_autofree char *before = NULL, *after = NULL;

	furnish(*state);
	before = id_of(*state);
	assert_int_equal(g_rename(a, aa), 0);
	after = id_of(*state);
	assert_string_not_equal(before, after);
}

/* What cannot be read is told its sender, what is empty is too, and they are not told the same. */
static void unreadable_is_not_empty(void **state)
{
	g_autofree char *a = g_build_filename(*state, "in", "a.csv", NULL);
	g_autofree char *empty = NULL, *link = NULL, *folder = NULL;

	furnish(*state);
	g_free(put_file(*state, "in/a.csv", ""));
	empty = id_of(*state);
	assert_int_equal(unlink(a), 0);
	assert_int_equal(symlink("b.csv", a), 0);
	link = id_of(*state);
	assert_int_equal(unlink(a), 0);
	assert_int_equal(g_mkdir(a, 0755), 0);
	folder = id_of(*state);
	assert_string_not_equal(empty, link);
	assert_string_not_equal(empty, folder);
	assert_string_not_equal(link, folder);
}

/* Which edition is compared with is part of it; how many records were read is known too late. */
static void previous_edition(void **state)
{
	static const struct {
		const char *id, *digest;
		guint accepted;
		gboolean other;
	} rows[] = {
		{ NULL, NULL, 0, FALSE },	  { NULL, NULL, 5, FALSE },
		{ "2025-12-01-a", "1", 0, TRUE }, { "2025-12-01-a", "2", 0, TRUE },
		{ "2025-12-01-b", "2", 0, TRUE }, { NULL, NULL, 0, TRUE },
	};
	g_autoptr(GPtrArray) inputs = NULL;
	g_autofree char *first = NULL;
	char *before;

	furnish(*state);
	inputs = inputs_of(*state);
	first = edition_id(inputs);
	before = g_strdup(first);
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		char *after;

		edition_inputs_set_previous(inputs, rows[i].id, rows[i].digest);
		((EditionInput *)inputs->pdata[0])->accepted = rows[i].accepted;
		after = edition_id(inputs);
		if ((strcmp(before, after) != 0) != rows[i].other)
			fail_msg("row %zu: %s, then %s", i, before, after);
		g_free(before);
		before = after;
	}
	assert_string_equal(before, first);
	g_free(before);
}

/* Submissions first, as the run numbers them; and what is listed of each. */
static void list(void **state)
{
	g_autoptr(GPtrArray) inputs = NULL;
	GString *text = g_string_new(NULL);
	g_autofree char *said = NULL;

	furnish(*state);
	inputs = inputs_of(*state);
	for (guint i = 0; i < inputs->len; i++) {
		const EditionInput *input = inputs->pdata[i];

		if (input->kind != INPUT_PROGRAM)
			g_string_append_printf(text, "%s %s %s %.4s\n", input_kind_key(input->kind),
					       input->name, input->value, input->digest);
	}
	said = g_string_free(text, FALSE);
	assert_string_equal(said, "submission a.csv  8742\nsubmission b.csv  0263\n"
				  "register provinces.csv  cd7e\n"
				  "template columns.ini  1757\ntemplate report.ini  8323\n"
				  "setting report_date 2025-12-04 \nsetting year 2025 \n"
				  "setting language vi \nsetting regions VN \n");
}

/* The program is one of the inputs: the id is that of its version and the digest of its sources. */
static void program(void **state)
{
	(void)state;
	assert_int_equal(strlen(program_digest()), 12);
	assert_int_equal(strspn(program_digest(), "0123456789abcdef"), 12);
	assert_true(g_ascii_isdigit(program_version()[0]));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_folder(shape),
		in_folder(changes),
		in_folder(confirmations),
		in_folder(previous_edition),
		in_folder(list),
		in_folder(renamed_submission),
		in_folder(unreadable_is_not_empty),
		cmocka_unit_test(program),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
