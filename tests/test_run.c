/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pipeline as a whole: what is published when, and the questions of `khuyencong table`. */
#include "unit.h"

#include "scratch_folder.h"

#include "base/fault.h"
#include "run_ask.h"
#include "send/edition.h"

#include <string.h>

/* The conference's settings with @more, publishing into @folder. */
static Settings *settings_of(const char *folder, const char *inbox, const char *more)
{
	g_autofree char *here = g_get_current_dir();
	g_autofree char *text =
	    g_strdup_printf("[report]\ninbox=%s\ntemplate=%s/templates/conference\nout=out\n"
			    "report_date=2025-12-04\n%s",
			    inbox, here, more);
	g_autofree char *path = put_file(folder, "run.ini", text);
	g_autoptr(GError) error = NULL;
	Settings *settings = settings_read(path, folder, &error);

	if (!settings)
		fail_msg("%s", error->message);
	return settings;
}

static Settings *conference(const char *folder, const char *more)
{
	g_autofree char *here = g_get_current_dir();
	g_autofree char *inbox =
	    g_build_filename(here, "samples", "conference-2025", "inbox", NULL);

	return settings_of(folder, inbox, more);
}

/* Published once; the same again is nothing to do; another language is another edition. */
static void published_once(void **state)
{
	static const struct {
		const char *more;
		gboolean published;
	} rows[] = {
		{ "regions=CENTRAL\n", TRUE },
		{ "regions=CENTRAL\n", FALSE },
		{ "regions=CENTRAL\nlanguage=en\n", TRUE },
		{ "regions=CENTRAL\nlanguage=en\n", FALSE },
		/* back again: the latest one has to be this one */
		{ "regions=CENTRAL\nlanguage=vi\n", TRUE },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Settings) settings = conference(*state, rows[i].more);
		g_autoptr(GError) error = NULL;
		g_auto(Outcome) outcome = { 0 };
		g_autofree char *path = NULL;

		if (!run_report(settings, &outcome, &error))
			fail_msg("row %zu: %s", i, error->message);
		if (outcome.published != rows[i].published)
			fail_msg("row %zu", i);
		path = edition_latest(settings->out, &error);
		if (!path || !edition_verify(path, &error))
			fail_msg("row %zu: %s", i, error->message);
	}
}

/* Which reports an edition holds, by the regions asked for. */
static void files_of_an_edition(void **state)
{
	static const struct {
		const char *more;
		const char *there[6], *absent[4];
	} rows[] = {
		{ "regions=CENTRAL\n",
		  { "facts.csv", "issues.csv", "issues.jsonl", "region/central.xlsx",
		    "region/central.pdf", "MANIFEST" },
		  { "national.xlsx", "region/south.xlsx", "region/north.pdf", "rejects" } },
		{ "regions=VN\n", { "national.xlsx", "facts.csv" }, { "region/central.xlsx" } },
		{ "",
		  { "national.xlsx", "region/central.xlsx", "region/north.xlsx",
		    "region/south.xlsx" },
		  { "rejects" } },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Settings) settings = conference(*state, rows[i].more);
		g_autoptr(GError) error = NULL;
		g_auto(Outcome) outcome = { 0 };
		g_autofree char *edition = NULL;

		if (!run_report(settings, &outcome, &error))
			fail_msg("row %zu: %s", i, error->message);
		edition = edition_latest(settings->out, &error);
		for (int j = 0; j < 6 && rows[i].there[j]; j++) {
			g_autofree char *path = g_build_filename(edition, rows[i].there[j], NULL);

			if (!g_file_test(path, G_FILE_TEST_IS_REGULAR))
				fail_msg("row %zu: no %s", i, rows[i].there[j]);
		}
		for (int j = 0; j < 4 && rows[i].absent[j]; j++) {
			g_autofree char *path = g_build_filename(edition, rows[i].absent[j], NULL);

			if (g_file_test(path, G_FILE_TEST_EXISTS))
				fail_msg("row %zu: %s is there", i, rows[i].absent[j]);
		}
	}
}

/*
 * Pages that cannot be printed stay out, and it is said which and why; all else is published.  The
 * titles of this template have a letter that the font lacks.
 */
static void pages_that_fail(void **state)
{
	static const struct {
		const char *more, *words;
	} rows[] = {
		{ "", "region/central.pdf: ấn bản không có tệp này: biểu đồ: không in được" },
		{ "language=en\n", "region/central.pdf: the edition goes without it: chart:" },
	};
	g_autofree char *command =
	    g_strdup_printf("cp -r templates %s && sed -i 's/^claim.1.title.*=/&例 /' "
			    "%s/templates/conference/report.ini",
			    (char *)*state, (char *)*state);

	assert_int_equal(system(command), 0);
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *more = g_strdup_printf("regions=CENTRAL\n%s", rows[i].more);
		g_autoptr(Settings) settings = conference(*state, more);
		g_autoptr(GError) error = NULL;
		g_auto(Outcome) outcome = { 0 };
		g_autofree char *edition = NULL, *book = NULL, *pages = NULL;

		g_free(settings->template);
		settings->template = g_build_filename(*state, "templates", "conference", NULL);
		if (!run_report(settings, &outcome, &error))
			fail_msg("row %zu: %s", i, error->message);
		assert_true(outcome.published);
		assert_int_equal(outcome.missing->len, 1);
		if (!g_str_has_prefix(outcome.missing->pdata[0], rows[i].words))
			fail_msg("row %zu: '%s'", i, (char *)outcome.missing->pdata[0]);
		edition = edition_latest(settings->out, &error);
		assert_true(edition && edition_verify(edition, &error));
		book = g_build_filename(edition, "region", "central.xlsx", NULL);
		pages = g_build_filename(edition, "region", "central.pdf", NULL);
		assert_true(g_file_test(book, G_FILE_TEST_IS_REGULAR));
		assert_false(g_file_test(pages, G_FILE_TEST_EXISTS));
	}
}

/* What stops a run; what was published before stays, and is whole. */
static void faults(void **state)
{
	static const struct {
		const char *inbox, *name, *csv, *more; /* a file in the inbox, or NULL */
		Fault code;
		const char *words;
	} rows[] = {
		{ "none", NULL, NULL, "", FAULT_INPUT, "none" },
		{ "empty", "notes.docx", "x", "", FAULT_DATA, ".csv" },
		{ "refused", "a.csv",
		  "place,period,as_of,source,planned\nXanadu,2025,30/06/2025,local,1\n", "",
		  FAULT_DATA, "refused" },
		{ "later", "a.csv",
		  "place,period,as_of,source,planned\nHuế,2025,31/12/2025,local,1\n", "",
		  FAULT_DATA, "later" },
		{ "good", "a.csv",
		  "place,period,as_of,source,planned\nHuế,2025,30/09/2025,local,1\n",
		  "regions=CENTRALL\n", FAULT_SETTINGS, "CENTRALL" },
		{ "good", "a.csv",
		  "place,period,as_of,source,planned\nHuế,2025,30/09/2025,local,1\n",
		  "regions=68\n", FAULT_SETTINGS, "'68'" },
	};
	g_autoptr(Settings) first = conference(*state, "regions=SOUTH\n");
	g_auto(Outcome) done = { 0 };
	g_autoptr(GError) none = NULL;
	g_autofree char *before = NULL;

	assert_true(run_report(first, &done, &none));
	before = edition_latest(first->out, &none);
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Settings) settings = settings_of(*state, rows[i].inbox, rows[i].more);
		g_autofree char *name =
		    g_build_filename(rows[i].inbox, rows[i].name ? rows[i].name : "", NULL);
		g_autofree char *after = NULL;
		g_auto(Outcome) outcome = { 0 };
		g_autoptr(GError) error = NULL, trouble = NULL;

		if (rows[i].name)
			g_free(put_file(*state, name, rows[i].csv));
		if (run_report(settings, &outcome, &error) ||
		    !g_error_matches(error, FAULT, (int)rows[i].code) ||
		    !strstr(error->message, rows[i].words))
			fail_msg("row %zu: %s", i, error ? error->message : "done");
		assert_false(outcome.published);
		after = edition_latest(settings->out, &trouble);
		if (g_strcmp0(before, after) != 0 || !edition_verify(after, &trouble))
			fail_msg("row %zu: the edition before is not what it was", i);
	}
}

static void rejects_are_kept(void **state)
{
	g_autoptr(Settings) settings = settings_of(*state, "in", "regions=CENTRAL\n");
	g_autofree char *file = put_file(*state, "in/a.csv",
					 "place,period,as_of,source,planned\n"
					 "Huế,2025,30/09/2025,local,1\n"
					 "Xanadu,2025,30/09/2025,local,2\n");
	g_autoptr(GError) error = NULL;
	g_auto(Outcome) outcome = { 0 };
	g_autofree char *edition = NULL, *path = NULL, *text = NULL;
	const Submission *submission;

	assert_non_null(file);
	if (!run_report(settings, &outcome, &error))
		fail_msg("%s", error->message);
	submission = outcome.submissions->pdata[0];
	assert_int_equal(submission->issues->kept->len, 1);
	edition = edition_latest(settings->out, &error);
	path = g_strdup_printf("%s/rejects/001-%.16s.csv", edition, submission->digest);
	assert_true(g_file_get_contents(path, &text, NULL, NULL));
	assert_string_equal(text, "place,period,as_of,source,planned\n"
				  "Xanadu,2025,30/09/2025,local,2\n");
}

/* The words of the command line. */
static void questions(void **state)
{
	static const struct {
		const char *by, *of;
		const char *where; /* with & between */
		const char *text;
	} rows[] = {
		{ "source", "planned", "region=CENTRAL&period=2025",
		  "source,as_of,planned,states\nlocal,2025-11-30,49465000000,\n"
		  "national,2025-11-30,11375000000,\ntotal,2025-11-30,60840000000,\n" },
		{ "period , source", "implemented", "place=CENTRAL&source=national",
		  "period,source,as_of,implemented,states\n2024,national,2024-12-31,0,\n"
		  "2025,national,2025-11-30,7775000000,\n" },
		/* places by name, in any spelling */
		{ "period", "projects", "place=dong thap",
		  "period,as_of,projects,states\n2024,2024-12-31,14,\n2025,2025-09-30,6,\n" },
		{ "period", "projects", "place=82",
		  "period,as_of,projects,states\n2024,2024-12-31,14,\n2025,2025-09-30,6,\n" },
		/* a span that is the sum of its years */
		{ "place", "projects,support", "place=Lâm Đồng&period=2024-2025",
		  "place,as_of,projects,support,states\n68,2025-12-04,67,11500000000,"
		  "projects=value incomplete; support=value incomplete\n" },
		{ "period", "projects,support", "place=10@2008-08-01",
		  "period,as_of,projects,support,states\n2021-2023,2023-12-31,44,6047500000,\n" },
		{ "source", "rate?total-plan,truncated,rate",
		  "region=CENTRAL&period=2025&source=quốc gia",
		  "source,as_of,\"rate?total-plan,truncated\",rate,states\n"
		  "national,2025-11-30,12.77,68.35,\n" },
		{ "kind", "projects", "place=68&period=2025",
		  "kind,as_of,projects,states\n"
		  "group,2025-12-04,3,projects=value incomplete\n"
		  "single,2025-12-04,2,projects=value incomplete\n" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Settings) settings = conference(*state, "");
		g_auto(GStrv) where = g_strsplit(rows[i].where, "&", -1);
		TableRequest request = { rows[i].by, rows[i].of, where, TABLE_CSV };
		g_autoptr(GError) error = NULL;
		g_auto(Outcome) outcome = { 0 };
		g_autofree char *text = run_table(settings, &request, &outcome, &error);

		if (g_strcmp0(text, rows[i].text) != 0)
			fail_msg("row %zu:\n%s", i, text ? text : error->message);
	}
}

static void refused_questions(void **state)
{
	static const struct {
		const char *by, *of, *where, *words;
	} rows[] = {
		{ "region", "planned", NULL, "'region'" },
		{ "place,", "planned", NULL, "''" },
		{ "place", "plannd", NULL, "'planned'" },
		{ "place", "", NULL, "''" },
		{ "place", "rate?ownplan", NULL, "own-plan" },
		{ "place", "planned", "region", "'region'" },
		{ "place", "planned", "region=CENTRALL", "CENTRALL" },
		{ "place", "planned", "period=20255", "20255" },
		{ "place", "planned", "source=moon", "moon" },
		{ "place", "planned", "colour=red", "colour" },
		{ "place", "planned", "=", "'='" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Settings) settings = conference(*state, "");
		g_auto(GStrv) where = rows[i].where ? g_strsplit(rows[i].where, "&", -1) : NULL;
		TableRequest request = { rows[i].by, rows[i].of, where, TABLE_CSV };
		g_autoptr(GError) error = NULL;
		g_auto(Outcome) outcome = { 0 };
		g_autofree char *text = run_table(settings, &request, &outcome, &error);

		if (text || !g_error_matches(error, FAULT, FAULT_USAGE) ||
		    !strstr(error->message, rows[i].words))
			fail_msg("row %zu: %s", i, error ? error->message : text);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_folder(published_once),    in_folder(files_of_an_edition),
		in_folder(pages_that_fail),   in_folder(faults),
		in_folder(rejects_are_kept),  in_folder(questions),
		in_folder(refused_questions),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
