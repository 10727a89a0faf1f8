/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Facts: the published figures come out as they must, and each says what it is and rests on. */
#include "unit.h"

#include "ledger_fixture.h"

/* The figures that must come out, from the files of samples/conference-2025. */
static void published_figures(void **state)
{
	static const Asked rows[] = {
		{ "CENTRAL", "planned.local@2024", "52026000000 to 2024-12-31" },
		{ "CENTRAL", "implemented.local@2024", "43735000000 to 2024-12-31" },
		{ "CENTRAL", "implemented.national@2024", "0 to 2024-12-31" },
		{ "CENTRAL", "planned.national@2024", "not-applicable to 2024-12-31" },
		{ "CENTRAL", "planned.total@2024", "52026000000 to 2024-12-31" },
		{ "CENTRAL", "implemented.total@2024", "43735000000 to 2024-12-31" },

		{ "CENTRAL", "planned.local", "49465000000 to 2025-11-30" },
		{ "CENTRAL", "planned.national", "11375000000 to 2025-11-30" },
		{ "CENTRAL", "planned.total", "60840000000 to 2025-11-30" },
		{ "CENTRAL", "implemented.local", "39242000000 to 2025-11-30" },
		{ "CENTRAL", "implemented.national", "7775000000 to 2025-11-30" },
		{ "CENTRAL", "implemented.total", "47017000000 to 2025-11-30" },

		{ "CENTRAL", "rate.local", "79.33 to 2025-11-30" },
		{ "CENTRAL", "rate.national", "68.35 to 2025-11-30" },
		{ "CENTRAL", "rate.total", "77.28 to 2025-11-30" },
		{ "CENTRAL", "rate.total@2024", "84.06 to 2024-12-31" },
		{ "CENTRAL", "rate.local@2024", "84.06 to 2024-12-31" },
		{ "CENTRAL", "rate.national@2024", "no-plan to 2024-12-31" },
		/* what the published report printed */
		{ "CENTRAL", "rate.local?total-plan,truncated", "64.50 to 2025-11-30" },
		{ "CENTRAL", "rate.national?total-plan,truncated", "12.77 to 2025-11-30" },
		{ "CENTRAL", "rate.total?total-plan,truncated", "77.27 to 2025-11-30" },
		{ "CENTRAL", "rate.national?total-plan", "12.78 to 2025-11-30" },

		{ "CENTRAL", "growth(planned).total", "16.94 to 2025-11-30" },
		{ "CENTRAL", "growth(planned).local", "-4.92 to 2025-11-30" },
		{ "CENTRAL", "growth(planned).national", "new to 2025-11-30" },
		{ "CENTRAL", "change(planned).local", "-2561000000 to 2025-11-30" },
		{ "CENTRAL", "change(planned).national", "11375000000 to 2025-11-30" },
		{ "CENTRAL", "index(implemented).total", "133.59 estimate to 2025-11-30" },
		{ "CENTRAL", "left.local", "10223000000 to 2025-11-30" },
		{ "CENTRAL", "share(planned).national", "18.70 to 2025-11-30" },

		{ "68", "projects@2024-2025",
		  "67 incomplete to 2025-12-04 without 68/2024/national" },
		{ "68", "support@2024-2025",
		  "11500000000 incomplete to 2025-12-04 without 68/2024/national" },
		{ "68", "projects.local@2024", "29 to 2024-12-31" },
		{ "68", "support.national", "3700000000 to 2025-12-04" },
		{ "68", "projects.national", "5 to 2025-12-04" },
		{ "68", "beneficiaries.national", "13 to 2025-12-04" },
		{ "68", "projects.local", "33 to 2025-12-04" },
		{ "68", "support.local", "3000000000 to 2025-12-04" },

		{ "38", "projects@2021-2025", "85 to 2025-12-04" },
		{ "38", "support@2021-2025", "29000000000 at-least to 2025-12-04" },

		{ "10@2008-08-01", "projects@2021-2023", "44 to 2023-12-31" },
		{ "10@2008-08-01", "support@2021-2023", "6047500000 to 2023-12-31" },
		{ "10@2008-08-01", "target_output@2021-2025",
		  "5310000000000 at-least to 2023-12-31" },
		{ "15", "projects@2021-2023",
		  "44 incomplete to 2023-12-31 without 15@2008-08-01/2021-2023/total" },
		{ "15", "support@2021-2023",
		  "6047500000 incomplete to 2023-12-31 without 15@2008-08-01/2021-2023/total" },
		{ "15@2008-08-01", "projects@2021-2023", "not-reported" },

		{ "82", "projects@2024", "14 to 2024-12-31" },
		{ "82", "support@2024", "5000000000 about to 2024-12-31" },
		{ "82", "beneficiaries@2024", "18 to 2024-12-31" },
		{ "82", "trainees@2024", "59 to 2024-12-31" },
		{ "82", "courses@2024", "3 to 2024-12-31" },
		{ "82", "establishments_trained@2024", "74 to 2024-12-31" },
		{ "82", "projects", "6 to 2025-09-30" },
		{ "82", "support", "1600000000 to 2025-09-30" },
		{ "82", "beneficiaries", "7 to 2025-09-30" },
		{ "87@2008-08-01", "projects@2024", "not-reported" },

		{ "NORTH", "planned.total@2024", "105500000000 to 2024-12-31" },
		{ "NORTH", "rate.total@2024", "89.38 to 2024-12-31" },
		{ "NORTH", "rate.local", "38.48 estimate to 2025-09-30" },
		{ "NORTH", "rate.national", "15.47 estimate to 2025-09-30" },
		{ "NORTH", "rate.total", "28.74 to 2025-09-30" },
		{ "NORTH", "index(implemented)", "not-reported to 2025-09-30" },
		{ "SOUTH", "planned.total", "55753000000 to 2025-09-30" },
		{ "SOUTH", "implemented.local", "not-reported" },
		{ "SOUTH", "rate.total", "14.96 to 2025-09-30" },
	};
	g_autoptr(Books) books = books_of_conference();

	(void)state;
	ASSERT_ANSWERS(books, rows);
}

/* What was published before a day is asked on that day, and nothing that came later. */
static void figures_of_an_earlier_report(void **state)
{
	static const Asked rows[] = {
		{ "CENTRAL", "implemented.local@2024", "not-reported" },
		{ "CENTRAL", "implemented@2024", "35194000000 estimate to 2024-11-30" },
	};
	g_autoptr(Books) books = books_of_folder("2024-12-15", CONFERENCE, G_MAXUINT);

	(void)state;
	ASSERT_ANSWERS(books, rows);
}

/* The same words make a fact's id as a template writes. */
static void ids(void **state)
{
	static const struct {
		const char *place, *expression, *id;
	} rows[] = {
		{ "CENTRAL", "planned.national", "planned/CENTRAL/2025/2025-11-30/national" },
		{ "CENTRAL", "rate.total?total-plan,truncated",
		  "rate(implemented, planned)/CENTRAL/2025/2025-11-30/total?total-plan,truncated" },
		{ "CENTRAL", "rate.total?own-plan,half-up,as-now",
		  "rate(implemented, planned)/CENTRAL/2025/2025-11-30/total" },
		{ "CENTRAL", "planned@-1?own-plan,half-up",
		  "planned/CENTRAL/2024/2024-12-31/total" },
		{ "CENTRAL", "growth(planned)?truncated",
		  "growth(planned)/CENTRAL/2025/2025-11-30/total?truncated" },
		{ "CENTRAL", "planned@2024?as-was",
		  "planned/CENTRAL/2024/2024-12-31/total?as-was" },
		{ "CENTRAL", "rest(planned)", "rest(planned)/CENTRAL/2025/2025-11-30/total" },
		{ "15", "jobs@2021-2025", "jobs/15/2021-2025/none/total" },
	};
	g_autoptr(Books) books = books_of_conference();

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree Expression *expression = books_expression(books, rows[i].expression);
		FactQuery query = books_query(books, rows[i].place, expression);
		g_autoptr(Fact) fact = fact_compute(&query);

		if (strcmp(fact->id, rows[i].id) != 0)
			fail_msg("row %zu: %s", i, fact->id);
	}
}

/* A basis that was needed is part of the id, one that was not is none of it. */
static void base_of_an_index(void **state)
{
	static const struct {
		const char *place, *id, *base;
		FactState state;
	} rows[] = {
		{ "46", "index(implemented)/46/2025/2025-10-31/local?within-40", "2024-09-30",
		  FACT_VALUE },
		{ "01", "index(implemented)/01/2025/2025-10-31/local", "2024-10-31", FACT_VALUE },
		{ "68", "index(implemented)/68/2025/2025-10-31/local", "2024-10-31", FACT_VALUE },
		{ "79", "index(implemented)/79/2025/2025-10-31/local", "none", FACT_NOT_REPORTED },
		/* bases of different days are no base of a sum */
		{ "CENTRAL", "index(implemented)/CENTRAL/2025/2025-10-31/local?within-40",
		  "2024-10-31", FACT_NOT_COMPARABLE },
	};
	g_autoptr(Books) books =
	    books_of("2025-12-04", HEAD "Thừa Thiên Huế,2024,30/09/2024,local,10,4\n"
					"Huế,2025,31/10/2025,local,10,4\n"
					"Hà Nội,2024,15/10/2024,local,10,4\n"
					"Hà Nội,2024,31/10/2024,local,10,5\n"
					"Hà Nội,2024,30/11/2024,local,10,6\n"
					"Hà Nội,2025,31/10/2025,local,20,6\n"
					"Hồ Chí Minh,2025,31/10/2025,local,20,6\n"
					"Bình Thuận,2024,31/10/2024,local,20,1\n"
					"Đắk Nông,2024,31/10/2024,local,20,1\n"
					"Lâm Đồng,2024,31/10/2024,local,20,6\n"
					"Lâm Đồng,2025,31/10/2025,local,20,6\n");

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree Expression *expression =
		    books_expression(books, "index(implemented).local?within-40");
		FactQuery query = books_query(books, rows[i].place, expression);
		g_autoptr(Fact) fact = fact_compute(&query);
		g_autofree char *base = day_iso(fact->base_as_of);

		if (strcmp(fact->id, rows[i].id) != 0 || strcmp(base, rows[i].base) != 0 ||
		    fact->state != rows[i].state)
			fail_msg("row %zu: %s against %s: %s", i, fact->id, base,
				 fact_state_key(fact->state));
	}
}

static void ids_of_further_dimensions(void **state)
{
	g_autoptr(Books) books = books_of_conference();
	g_autofree Expression *expression = books_expression(books, "courses@2024");
	FactQuery query = books_query(books, "82", expression);
	g_autoptr(Fact) fact = NULL;
	g_autofree char *line = NULL;

	(void)state;
	query.values[DIMENSION_CONTENT] =
	    columns_value(books->catalog->columns, DIMENSION_CONTENT, "training", 0);
	/* in force since 2012, so on a day of 1970 there was none: ask for one of 2024 */
	assert_null(query.values[DIMENSION_CONTENT]);
	query.values[DIMENSION_CONTENT] = columns_value(books->catalog->columns, DIMENSION_CONTENT,
							"training", day_parse_iso("2024-12-31"));
	fact = fact_compute(&query);
	line = fact_line(fact);
	assert_string_equal(line, "2 to 2024-12-31");
	assert_string_equal(fact->id, "courses/82/2024/2024-12-31/total/content=training");
}

static char *names_of_lines(const Books *books, const Fact *fact)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < fact->lines->len; i++) {
		g_autofree char *name = ledger_line_name(books->ledger, fact->lines->pdata[i]);

		g_string_append_printf(text, "%s%s", i ? " " : "", name);
	}
	return g_string_free(text, FALSE);
}

/* A fact names the lines it rests on, each once, in the order of files; and its numbers. */
static void lines_and_formula(void **state)
{
	static const struct {
		const char *place, *expression, *lines, *formula;
	} rows[] = {
		{ "CENTRAL", "planned.national", "mien-trung_2025-11-30.csv:3", "sum of 1 lines" },
		{ "CENTRAL", "planned.total",
		  "mien-trung_2025-11-30.csv:2 mien-trung_2025-11-30.csv:3", "sum of 2 lines" },
		{ "CENTRAL", "rate.local", "mien-trung_2025-11-30.csv:2",
		  "39242000000 / 49465000000" },
		{ "CENTRAL", "growth(planned).local",
		  "mien-trung_2024-12-31.csv:2 mien-trung_2025-11-30.csv:2",
		  "49465000000 / 52026000000 - 1" },
		{ "CENTRAL", "index(implemented)",
		  "mien-trung_2024-11-30.csv:2 mien-trung_2025-11-30.csv:2 "
		  "mien-trung_2025-11-30.csv:3",
		  "47017000000 / 35194000000" },
		{ "68", "projects@2024-2025",
		  "lam-dong_2025-12-04.csv:2 lam-dong_2025-12-04.csv:4 lam-dong_2025-12-04.csv:5 "
		  "lam-dong_2025-12-04.csv:6",
		  "sum of 4 lines" },
	};
	g_autoptr(Books) books = books_of_conference();

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree Expression *expression = books_expression(books, rows[i].expression);
		FactQuery query = books_query(books, rows[i].place, expression);
		g_autoptr(Fact) fact = fact_compute(&query);
		g_autofree char *lines = names_of_lines(books, fact);

		if (strcmp(lines, rows[i].lines) != 0 || strcmp(fact->formula, rows[i].formula))
			fail_msg("row %zu: %s rests on %s (%s)", i, rows[i].expression, lines,
				 fact->formula);
	}
}

/* Only what was printed is listed, once, whichever words asked for it. */
static void store_lists_what_was_printed(void **state)
{
	static const char *const words[] = { "rate.total", "rate(implemented).total",
					     "rate(implemented, planned)", "planned@2025" };
	g_autoptr(Books) books = books_of_conference();
	g_autofree Expression *asked = books_expression(books, "implemented");
	FactQuery query = books_query(books, "CENTRAL", asked);
	g_autoptr(GPtrArray) facts = NULL;
	const Fact *first = fact_get(books->store, &query);

	(void)state;
	assert_ptr_equal(fact_get(books->store, &query), first);
	for (gsize i = 0; i < G_N_ELEMENTS(words); i++) {
		g_autofree Expression *expression = books_expression(books, words[i]);
		FactQuery printed = books_query(books, "CENTRAL", expression);

		assert_true(fact_print(books->store, &printed)->printed);
	}
	facts = fact_store_list(books->store);
	assert_int_equal(facts->len, 2);
	assert_string_equal(((const Fact *)facts->pdata[0])->id,
			    "planned/CENTRAL/2025/2025-11-30/total");
	assert_string_equal(((const Fact *)facts->pdata[1])->id,
			    "rate(implemented, planned)/CENTRAL/2025/2025-11-30/total");
	assert_false(first->printed);
}

static void units(void **state)
{
	static const struct {
		const char *expression;
		gboolean percent, money, unfinished;
	} rows[] = {
		{ "planned", FALSE, TRUE, TRUE },
		{ "planned@2024", FALSE, TRUE, FALSE },
		{ "jobs", FALSE, FALSE, FALSE }, /* nobody said: not unfinished */
		{ "rate", TRUE, FALSE, TRUE },
		{ "growth(planned)", TRUE, FALSE, TRUE },
		{ "index(implemented)", TRUE, FALSE, TRUE },
		{ "share(planned)", TRUE, FALSE, TRUE },
		{ "change(planned)", FALSE, TRUE, TRUE },
		{ "left", FALSE, TRUE, TRUE },
		{ "average(support, projects)", FALSE, TRUE, TRUE },
	};
	g_autoptr(Books) books = books_of_conference();

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree Expression *expression = books_expression(books, rows[i].expression);
		FactQuery query = books_query(books, "CENTRAL", expression);
		g_autoptr(Fact) fact = fact_compute(&query);

		if (fact_is_percent(fact) != rows[i].percent ||
		    fact_is_money(fact) != rows[i].money ||
		    fact_is_unfinished(fact) != rows[i].unfinished)
			fail_msg("row %zu: %s", i, rows[i].expression);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(published_figures),
		cmocka_unit_test(figures_of_an_earlier_report),
		cmocka_unit_test(ids),
		cmocka_unit_test(base_of_an_index),
		cmocka_unit_test(ids_of_further_dimensions),
		cmocka_unit_test(lines_and_formula),
		cmocka_unit_test(store_lists_what_was_printed),
		cmocka_unit_test(units),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
