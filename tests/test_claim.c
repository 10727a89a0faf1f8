/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sentences are printed only while the figures bear them out. */
#include "unit.h"

#include "section_fixture.h"

#include "base/fault.h"
#include "report/condition.h"

static const Basis half_up = { .rounding = ROUND_HALF_UP };

static gboolean holds(const Books *books, const Scope *scope, const char *text)
{
	g_autoptr(GError) error = NULL;
	Claim claim = { .conditions = conditions_new() };
	gboolean answer;

	if (!conditions_parse(text, books->catalog->columns, &half_up, claim.conditions, &error))
		fail_msg("%s", error->message);
	answer = claim_holds(&claim, scope);
	g_array_unref(claim.conditions);
	return answer;
}

static void conditions(void **state)
{
	static const struct {
		const char *place, *text;
		gboolean holds;
	} rows[] = {
		{ "CENTRAL", "growth(planned).total > 0", TRUE },
		{ "CENTRAL", "growth(planned).total < 0", FALSE },
		{ "CENTRAL", "growth(planned).local < 0", TRUE },
		{ "CENTRAL", "growth(planned).total > 16", TRUE },
		{ "CENTRAL", "growth(planned).total > 17", FALSE },
		{ "CENTRAL", "growth(planned).local > -5", TRUE },
		{ "CENTRAL", "growth(planned).local < -5", FALSE },
		{ "CENTRAL", "growth(planned).total > 0 and growth(planned).local < 0", TRUE },
		{ "CENTRAL", "growth(planned).total > 0 and growth(planned).local > 0", FALSE },
		{ "CENTRAL", "growth(planned).total < 0 and growth(planned).local < 0", FALSE },
		{ "CENTRAL", "planned.national > 0", TRUE },
		{ "CENTRAL", "implemented.national@2024 = 0", TRUE },
		{ "CENTRAL", "implemented.national@2024 > 0", FALSE },
		{ "CENTRAL", "implemented.national@2024 < 1", TRUE },
		{ "CENTRAL", "  rate.total>77  ", TRUE },
		{ "CENTRAL", "rate.total?total-plan,truncated < 78", TRUE },
		/* one figure against another: 68.35 and 79.33 */
		{ "CENTRAL", "rate.national < rate.local", TRUE },
		{ "CENTRAL", "rate.national > rate.local", FALSE },
		{ "CENTRAL", "planned.local < planned.local@-1", TRUE },
		{ "CENTRAL", "planned.local = planned.local@2025", TRUE },
		{ "CENTRAL", "rate.national@-1 < rate.local", FALSE },
		{ "38", "projects@2021-2025 = 85", TRUE },
		{ "38", "projects@2021-2025 = 84", FALSE },
		{ "38", "projects@2021-2025 < 85", FALSE },
		{ "38", "projects@2021-2025 > 85", FALSE },
		/* what is no value bears out nothing, neither > nor < nor = */
		{ "CENTRAL", "growth(planned).national > 0", FALSE },
		{ "CENTRAL", "growth(planned).national < 1", FALSE },
		{ "CENTRAL", "planned.national@2024 = 0", FALSE },
		{ "CENTRAL", "jobs < 1", FALSE },
		{ "CENTRAL", "jobs = 0", FALSE },
		{ "CENTRAL", "rate.national@2024 = 0", FALSE },
		/* nor does an estimate, whose mark no title could print */
		{ "CENTRAL", "index(implemented).total > 100", FALSE },
		/* nor does a sum that lacks something */
		{ "68", "projects@2024-2025 > 0", FALSE },
		{ "68", "projects.local > 0", TRUE },
	};
	g_autoptr(Books) books = books_of_conference();

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		Scope scope = scope_of(books, rows[i].place, LANGUAGE_VI);

		if (holds(books, &scope, rows[i].text) != rows[i].holds)
			fail_msg("row %zu: %s, %s", i, rows[i].place, rows[i].text);
	}
}

/* What is printed alike is not said to be more or less. */
static void alike_as_printed(void **state)
{
	static const struct {
		const char *text;
		gboolean holds;
	} rows[] = {
		{ "rate.national < rate.local", FALSE },
		{ "rate.national > rate.local", FALSE },
		{ "rate.national = rate.local", TRUE },
		{ "implemented.national < implemented.local", TRUE },
		{ "implemented.national = implemented.local", FALSE },
	};
	g_autoptr(Books) books =
	    books_of("2025-12-04", HEAD "Cà Mau,2025,30/11/2025,local,100000,68352\n"
					"Cà Mau,2025,30/11/2025,national,100000,68351\n");
	Scope scope = scope_of(books, "96", LANGUAGE_VI);

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
		if (holds(books, &scope, rows[i].text) != rows[i].holds)
			fail_msg("row %zu: %s", i, rows[i].text);
}

/* Of a year before that is known in part only, up to when. */
static void part_of_the_year_before(void **state)
{
	static const struct {
		const char *place, *until;
	} rows[] = {
		{ "96", "30/09/2024" },
		{ "86", "" },
		{ "92", "30/06/2024" },
		{ "91", "" },
		{ "SOUTH", "30/09/2024 – 31/12/2024" },
	};
	g_autoptr(Books) books = books_of(
	    "2025-12-04", "place,period,as_of,source,planned,implemented,support,projects\n"
			  "Cà Mau,2024,30/09/2024,local,10,3,1,1\n"
			  "Vĩnh Long,2024,31/12/2024,local,10,3,1,1\n"
			  "Cần Thơ,2024,30/06/2024,local,10,,,2\n");

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		Scope scope = scope_of(books, rows[i].place, LANGUAGE_VI);
		g_autofree char *until = scope_label(&scope, "until-1");

		if (strcmp(until, rows[i].until) != 0)
			fail_msg("row %zu: %s: '%s'", i, rows[i].place, until);
	}
}

static void refused_conditions(void **state)
{
	static const struct {
		const char *text, *words;
	} rows[] = {
		{ "growth(planned).total", "'growth(planned).total'" },
		{ "", "' '" },
		{ "plannd > 0", "'planned'" },
		{ "growth(planned) > much", "'much'" },
		{ "growth(planned) > ", "''" },
		{ "growth(planned) > 1.5", "'1.5'" },
		{ "growth(planned) > planned", "'planned'" },
		{ "projects > planned", "'planned'" },
		{ "growth(planned) >= 0", "'= 0'" },
		{ "growth(planned) > 0 and", "'0 and'" },
		{ "growth(planned) > 0 and plannd < 1", "'planned'" },
		{ "planned > 9999999999", "'9999999999'" },
		{ "> 0", "''" },
	};
	g_autoptr(Books) books = books_new();

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GArray) conditions = conditions_new();
		g_autoptr(GError) error = NULL;

		if (conditions_parse(rows[i].text, books->catalog->columns, &half_up, conditions,
				     &error) ||
		    !g_error_matches(error, FAULT, FAULT_SETTINGS))
			fail_msg("row %zu: '%s' is accepted", i, rows[i].text);
		assert_two_lines(error->message, rows[i].words, i);
	}
}

static void filling(void **state)
{
	static const struct {
		const char *place, *text, *vi, *en;
	} rows[] = {
		{ "CENTRAL", "plain", "plain", "plain" },
		{ "CENTRAL", "{{place}}", "miền Trung – Tây Nguyên",
		  "the Central – Central Highlands region" },
		{ "CENTRAL", "{{year-1}}, {{year}}", "2024, 2025", "2024, 2025" },
		{ "CENTRAL", "{{ year }}", "2025", "2025" },
		{ "CENTRAL", "{{date}}", "04/12/2025", "4 December 2025" },
		{ "CENTRAL", "{{day}}", "30/11/2025", "30 November 2025" },
		{ "CENTRAL", "{{span}}", "11 tháng năm 2025", "11 months of 2025" },
		{ "SOUTH", "{{span}}", "9 tháng năm 2025", "9 months of 2025" },
		{ "68", "{{day}}", "…", "…" },
		{ "CENTRAL", "{{planned.national}}", "11,4 tỷ đồng", "11.4 billion đồng" },
		{ "CENTRAL", "{{change(planned).local}}", "−2,6 tỷ đồng", "−2.6 billion đồng" },
		{ "CENTRAL", "{{|change(planned).local|}}", "2,6 tỷ đồng", "2.6 billion đồng" },
		{ "CENTRAL", "{{|growth(planned).total|}}", "16,9%", "16.9%" },
		{ "CENTRAL", "{{growth(planned).total}}", "+16,9%", "+16.9%" },
		{ "CENTRAL", "{{implemented@-1}}", "43,7 tỷ đồng", "43.7 billion đồng" },
		{ "CENTRAL", "{{rate.national@2024}}", "–", "–" },
		{ "68", "{{projects.local}}", "33", "33" },
		{ "CENTRAL", "{{conference}} {{conference-day}}", "lần thứ 14 04/12/2025",
		  "no. 14 4 December 2025" },
		{ "CENTRAL", "{{host}}, {{next-host}}", "Đà Nẵng, Hà Tĩnh", "Da Nang, Ha Tinh" },
		{ "SOUTH", "{{conference}}{{host}}{{next-host}}", "", "" },
	};
	g_autoptr(Books) books = books_of_conference();

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		const char *const wanted[LANGUAGES] = { rows[i].vi, rows[i].en };

		for (int language = 0; language < LANGUAGES; language++) {
			Scope scope = scope_of(books, rows[i].place, (Language)language);
			g_autofree char *pattern = g_strdup(rows[i].text), *filled = NULL;
			Text text = { { pattern, pattern } };

			filled = claim_fill(&text, &scope);
			if (strcmp(filled, wanted[language]) != 0)
				fail_msg("row %zu: '%s'", i, filled);
		}
	}
}

/* What is filled into a sentence is a printed fact. */
static void filling_prints_facts(void **state)
{
	g_autoptr(Books) books = books_of_conference();
	Scope scope = scope_of(books, "CENTRAL", LANGUAGE_VI);
	g_autofree char *pattern = g_strdup("{{planned.national}} {{place}} {{day}}");
	Text text = { { pattern, NULL } };
	g_autofree char *filled = claim_fill(&text, &scope), *nothing = NULL;
	g_autoptr(GPtrArray) facts = fact_store_list(books->store);

	(void)state;
	assert_string_equal(filled, "11,4 tỷ đồng miền Trung – Tây Nguyên 30/11/2025");
	assert_int_equal(facts->len, 1);
	assert_string_equal(((const Fact *)facts->pdata[0])->id,
			    "planned/CENTRAL/2025/2025-11-30/national");
	scope.language = LANGUAGE_EN;
	nothing = claim_fill(&text, &scope);
	assert_null(nothing);
}

static void checked_texts(void **state)
{
	static const struct {
		const char *text, *wrong; /* NULL: fine */
	} rows[] = {
		{ "no braces", NULL },
		{ "{{place}} {{year}} {{year-1}} {{date}} {{day}} {{span}}", NULL },
		{ "{{planned.national}} {{|change(planned).local|}}", NULL },
		{ "{{unknown}}", "{{unknown}}" },
		{ "{{place}} {{plannd}}", "{{plannd}}" },
		{ "{{}}", "{{}}" },
		{ "{{|place|}}", "{{|place|}}" },
		{ "{{planned.both}}", "{{planned.both}}" },
		/* braces that are never closed would be printed as they are */
		{ "{{year", "{{year" },
		{ "{{year}} {{place}", "{{place}" },
	};
	g_autoptr(Books) books = books_new();

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GError) error = NULL;
		gboolean fine = claim_check_text(rows[i].text, books->catalog->columns, &error);

		if (fine != (rows[i].wrong == NULL))
			fail_msg("row %zu: '%s'", i, rows[i].text);
		if (rows[i].wrong)
			assert_two_lines(error->message, rows[i].wrong, i);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(conditions),
		cmocka_unit_test(alike_as_printed),
		cmocka_unit_test(part_of_the_year_before),
		cmocka_unit_test(refused_conditions),
		cmocka_unit_test(filling),
		cmocka_unit_test(filling_prints_facts),
		cmocka_unit_test(checked_texts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
