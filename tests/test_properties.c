/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What holds of any ledger: parts and rest are the whole on every axis, the map does not change the
 * country, roundings bracket the exact value, and the order of files is nothing.  The ledgers are
 * drawn from a fixed seed, so that a failure comes again.
 */
#include "unit.h"

#include "section_fixture.h"

#include "report/document.h"
#include "report/text/facts_csv.h"

#define SEED 20251204
#define LEDGERS 24
#define TODAY "2025-12-04"
#define MOST INT64_C(90000000000) /* đồng: of a line */

static gboolean toss(GRand *chance, int of)
{
	return g_rand_int_range(chance, 0, of) == 0;
}

static const char *pick(GRand *chance, const char *const *words, gint32 count)
{
	return words[g_rand_int_range(chance, 0, count)];
}

static int64_t draw(GRand *chance)
{
	int64_t value = (int64_t)(g_rand_double(chance) * (double)MOST);

	return toss(chance, 8) ? 0 : value;
}

/* An amount, "" when it is not told, "-" when there is none. */
static void append_amount(GString *text, GRand *chance)
{
	if (toss(chance, 12))
		g_string_append(text, ",");
	else if (toss(chance, 12))
		g_string_append(text, ",-");
	else
		g_string_append_printf(text, ",%" G_GINT64_FORMAT, draw(chance));
}

#define MONEY_HEAD                                                                              \
	"place_code,territory,period,as_of,source,tier,content,kind,project,planned (đồng)," \
	"implemented (đồng),projects\n"

/* The key of a place of a map in the form of a cell: "10@2008-08-01" is its code. */
static void append_place(GString *text, const Place *place, const char *day)
{
	g_string_append_printf(text, "%.2s,%s,", place->key, day);
}

/* A file of all provinces of a map, some of them silent, each with a plan for one source or two. */
static char *draw_map(const Books *books, GRand *chance, int year, const char *as_of)
{
	const GPtrArray *all = places_all(books->catalog->places);
	GString *text = g_string_new(MONEY_HEAD);
	Day day = day_parse_iso(as_of);

	for (guint i = 0; i < all->len; i++) {
		const Place *place = all->pdata[i];

		if (place->kind != PLACE_PROVINCE || place->valid_from > day ||
		    place->valid_to < day || toss(chance, 6))
			continue;
		for (int source = 0; source < SOURCES; source++) {
			if (toss(chance, 6))
				continue;
			append_place(text, place, as_of);
			g_string_append_printf(text, "%d,%s,%s,,,,", year, as_of,
					       columns_sources[source]);
			append_amount(text, chance);
			append_amount(text, chance);
			g_string_append(text, ",\n");
		}
	}
	return g_string_free(text, FALSE);
}

static Fact *ask_of(const Books *books, const FactQuery *given, const char *text)
{
	g_autofree Expression *expression = books_expression(books, text);
	FactQuery query = *given;

	query.ledger = books->ledger;
	query.expression = expression;
	return fact_compute(&query);
}

static int64_t value_of(const Books *books, const FactQuery *query, const char *text)
{
	g_autoptr(Fact) fact = ask_of(books, query, text);

	return fact->state == FACT_VALUE ? fact->numerator : 0;
}

static FactQuery query_of(const Books *books, const char *place, int year)
{
	return (FactQuery){ .place = books_place(books, place), .period = { year, year } };
}

/* Four provinces change region with the merger, and no đồng leaves the country by it. */
static void as_was_is_as_now(void **state)
{
	static const char *const asked[] = { "planned", "implemented", "planned.local",
					     "implemented.national" };
	static const char *const regions[] = { "NORTH", "CENTRAL", "SOUTH" };
	g_autoptr(GRand) chance = g_rand_new_with_seed(SEED);
	gboolean moved = FALSE;

	(void)state;
	for (int round = 0; round < LEDGERS; round++) {
		g_autoptr(Books) books = books_new();
		g_autofree char *text = draw_map(books, chance, 2024, "2024-12-31");
		FactQuery country;

		books_add(books, "a.csv", text);
		books_close(books, TODAY);
		country = query_of(books, "VN", 2024);
		for (gsize i = 0; i < G_N_ELEMENTS(asked); i++) {
			g_autofree char *was = g_strconcat(asked[i], "?as-was", NULL);
			int64_t now_sum = 0, was_sum = 0;

			assert_true(value_of(books, &country, asked[i]) > 0);
			if (value_of(books, &country, was) != value_of(books, &country, asked[i]))
				fail_msg("ledger %d: %s", round, asked[i]);
			for (gsize j = 0; j < G_N_ELEMENTS(regions); j++) {
				FactQuery region = query_of(books, regions[j], 2024);
				int64_t before = value_of(books, &region, was);
				int64_t now = value_of(books, &region, asked[i]);

				was_sum += before;
				now_sum += now;
				moved |= before != now;
			}
			if (was_sum != now_sum || now_sum != value_of(books, &country, asked[i]))
				fail_msg("ledger %d: regions of %s", round, asked[i]);
		}
	}
	/* Or the two maps would be one. */
	assert_true(moved);
}

/* What a region states of itself, above what its provinces do by some amount or by none. */
static void provinces_and_rest_are_the_region(void **state)
{
	static const char *const regions[] = { "NORTH", "CENTRAL", "SOUTH" };
	g_autoptr(GRand) chance = g_rand_new_with_seed(SEED);

	(void)state;
	for (int round = 0; round < LEDGERS; round++) {
		g_autoptr(Books) books = books_new();
		const char *key = regions[round % 3];
		g_autofree char *text = draw_map(books, chance, 2025, "2025-11-30");
		g_autofree char *own = NULL;
		g_autoptr(Books) alone = books_of(TODAY, text);
		FactQuery region = query_of(alone, key, 2025);
		int64_t more = toss(chance, 4) ? 0 : draw(chance), sum = 0;
		int64_t provinces = value_of(alone, &region, "planned");
		g_autoptr(GPtrArray) parts = NULL;

		own = g_strdup_printf("place,period,as_of,source,planned (đồng)\n"
				      "%s,2025,2025-11-30,both,%" G_GINT64_FORMAT "\n",
				      key, provinces + more);
		books_add(books, "a.csv", text);
		books_add(books, "b.csv", own);
		books_close(books, TODAY);
		region = query_of(books, key, 2025);
		parts = cut_places(books->ledger, region.place);
		for (guint i = 0; i < parts->len; i++) {
			FactQuery part = { .place = parts->pdata[i], .period = region.period };

			sum += value_of(books, &part, "planned");
		}
		assert_int_equal(value_of(books, &region, "planned"), provinces + more);
		if (sum != provinces || value_of(books, &region, "rest(planned)") != more)
			fail_msg("ledger %d", round);
	}
}

static const char *const tiers[] = { "", "province", "district", "commune" };
static const char *const kinds[] = { "", "group", "single" };
static const char *const contents[] = { "training", "technology",  "treatment",
					"products", "clusters",	   "relocation",
					"other",    "cooperation", "information",
					"" };

static void append_project(GString *text, GRand *chance, const Place *place, const char *source)
{
	static int project;

	append_place(text, place, "2025-11-30");
	g_string_append_printf(text, "2025,2025-11-30,%s,%s,%s,%s,P%d", source,
			       pick(chance, tiers, G_N_ELEMENTS(tiers)),
			       pick(chance, contents, G_N_ELEMENTS(contents)),
			       pick(chance, kinds, G_N_ELEMENTS(kinds)), project++);
}

/*
 * Projects of provinces, each with as many dimensions as its line states.  Every province says
 * something of both sources, so that what is left over is known.
 */
static char *draw_projects(const Books *books, GRand *chance)
{
	g_autoptr(GPtrArray) provinces =
	    cut_provinces(books->ledger, books_place(books, "VN"), day_parse_iso("2025-11-30"));
	GString *text = g_string_new(MONEY_HEAD);

	for (guint i = 0; i < provinces->len * SOURCES; i++) {
		const Place *place = provinces->pdata[i / SOURCES];
		const char *source = columns_sources[i % SOURCES];

		append_project(text, chance, place, source);
		g_string_append_printf(text, ",%" G_GINT64_FORMAT ",%" G_GINT64_FORMAT ",1\n",
				       draw(chance), draw(chance));
		for (int lines = g_rand_int_range(chance, 0, 3); lines > 0; lines--) {
			append_project(text, chance, place, source);
			append_amount(text, chance);
			append_amount(text, chance);
			g_string_append(text, ",1\n");
		}
	}
	return g_string_free(text, FALSE);
}

/* The sum over all rows of a cut by @axis. */
static int64_t sum_over(const Books *books, const FactQuery *whole, int axis, const char *asked)
{
	g_autoptr(Cut) cut = cut_new(whole->place);
	g_autoptr(GArray) rows = NULL;
	int64_t sum = 0;

	g_array_append_val(cut->periods, whole->period);
	cut_add_axis(cut, axis);
	rows = cut_rows(books->ledger, cut);
	for (guint i = 0; i < rows->len; i++) {
		const CutRow *row = &g_array_index(rows, CutRow, i);
		FactQuery query = { .place = row->place, .period = row->period };

		memcpy(query.values, row->values, sizeof(query.values));
		sum += value_of(books, &query, asked);
	}
	return sum;
}

/* What lines leave open on an axis: the rest over it. */
static int64_t rest_over(const Books *books, const FactQuery *whole, int axis, const char *asked)
{
	g_autofree Expression *expression = books_expression(books, asked);
	FactQuery query = *whole;
	g_autoptr(Fact) fact = NULL;

	if (axis_is_place(axis) || axis == DIMENSION_SOURCE)
		return 0;
	expression->function = function_find("rest");
	expression->rest_over = axis_dimension(axis);
	query.ledger = books->ledger;
	query.expression = expression;
	fact = fact_compute(&query);
	assert_int_equal(fact->state, FACT_VALUE);
	return fact->numerator;
}

/* By source, tier, content, group of contents, kind, project, region or province: the same đồng. */
static void every_partition_is_the_whole(void **state)
{
	static const int axes[] = { DIMENSION_SOURCE, DIMENSION_TIER, DIMENSION_CONTENT,
				    AXIS_GROUP,	      DIMENSION_KIND, DIMENSION_PROJECT,
				    AXIS_PLACE,	      AXIS_PROVINCE };
	static const char *const asked[] = { "planned", "implemented", "projects" };
	g_autoptr(GRand) chance = g_rand_new_with_seed(SEED);
	g_autoptr(Books) map = books_of(TODAY, HEAD "Huế,2025,30/09/2025,both,1,1\n");
	guint open[AXES] = { 0 };

	(void)state;
	for (int round = 0; round < LEDGERS / 8; round++) {
		g_autofree char *text = draw_projects(map, chance);
		g_autoptr(Books) books = books_of(TODAY, text);
		FactQuery whole = query_of(books, round % 2 ? "VN" : "NORTH", 2025);

		for (gsize i = 0; i < G_N_ELEMENTS(asked) * G_N_ELEMENTS(axes); i++) {
			const char *measure = asked[i / G_N_ELEMENTS(axes)];
			int axis = axes[i % G_N_ELEMENTS(axes)];
			int64_t total = value_of(books, &whole, measure);
			int64_t sum = sum_over(books, &whole, axis, measure);
			int64_t rest = rest_over(books, &whole, axis, measure);

			if (total <= 0 || sum + rest != total)
				fail_msg("ledger %d: %s by %s: %" G_GINT64_FORMAT
					 " + %" G_GINT64_FORMAT " of %" G_GINT64_FORMAT,
					 round, measure, axis_key(axis), sum, rest, total);
			open[axis] += rest > 0;
		}
	}
	/* Lines leave open tier, content and kind; every one has its source, place and project. */
	assert_true(open[DIMENSION_TIER] > 0 && open[DIMENSION_KIND] > 0);
	assert_true(open[DIMENSION_CONTENT] > 0 && open[AXIS_GROUP] == open[DIMENSION_CONTENT]);
	assert_int_equal(open[DIMENSION_PROJECT], 0);
}

static int64_t magnitude(int64_t value)
{
	return value < 0 ? -value : value;
}

/* |truncated| <= |exact| < |truncated| + 1, and half-up is no farther off than half a digit. */
static void assert_bracket(const Fact *up, const Fact *cut, int round)
{
	int64_t rounded = magnitude(fact_scaled(up, 2)), truncated = magnitude(fact_scaled(cut, 2));
	__int128 exact = (__int128)magnitude(up->numerator) * 10000;
	__int128 unit = up->denominator;

	if (truncated * unit > exact || exact >= (truncated + 1) * unit)
		fail_msg("ledger %d: %s is not truncated", round, cut->formula);
	if (2 * (rounded * unit - exact) > unit || 2 * (exact - rounded * unit) >= unit)
		fail_msg("ledger %d: %s is not rounded", round, up->formula);
	if (rounded != truncated && rounded != truncated + 1)
		fail_msg("ledger %d: %s is both", round, up->formula);
}

static void roundings_bracket_the_exact_value(void **state)
{
	static const char *const asked[] = { "rate.local", "growth(planned).national",
					     "share(planned).local", "concentration(planned)" };
	g_autoptr(GRand) chance = g_rand_new_with_seed(SEED);
	guint bracketed = 0, differ = 0;

	(void)state;
	for (int round = 0; round < LEDGERS; round++) {
		g_autoptr(Books) books = books_new();
		g_autofree char *before = draw_map(books, chance, 2024, "2024-12-31");
		g_autofree char *now = draw_map(books, chance, 2025, "2025-11-30");
		const GPtrArray *all = places_all(books->catalog->places);

		books_add(books, "a.csv", before);
		books_add(books, "b.csv", now);
		books_close(books, TODAY);
		for (guint i = 0; i < all->len; i++) {
			FactQuery query = { .place = all->pdata[i], .period = { 2025, 2025 } };

			for (gsize j = 0; j < G_N_ELEMENTS(asked); j++) {
				g_autofree char *truncated =
				    g_strconcat(asked[j], "?truncated", NULL);
				g_autoptr(Fact) up = ask_of(books, &query, asked[j]);
				g_autoptr(Fact) cut = ask_of(books, &query, truncated);

				assert_int_equal(up->state, cut->state);
				if (up->state != FACT_VALUE)
					continue;
				assert_bracket(up, cut, round);
				bracketed++;
				differ += fact_scaled(up, 2) != fact_scaled(cut, 2);
			}
		}
	}
	/* About half of all lie in the upper half of their last digit. */
	assert_true(bracketed > 1000);
	assert_true(differ > bracketed / 3 && differ < bracketed);
}

/* All facts of the report on @place, as bytes. */
static char *facts_of(const Books *read, const Template *template, const char *place)
{
	Books books = *read;
	Document document = { template, read->submissions };
	g_autoptr(Ledger) ledger = NULL;
	g_autoptr(FactStore) store = NULL;
	g_autoptr(Report) report = NULL;
	g_autoptr(GBytes) bytes = NULL;
	Scope scope;

	for (guint i = 0; i < read->submissions->len; i++) {
		const Submission *submission = read->submissions->pdata[i];

		for (guint j = 0; j < submission->lines->len; j++)
			g_array_index(submission->lines, Line, j).submission = i;
	}
	ledger = ledger_new(read->catalog, read->submissions, day_parse_iso(TODAY), NULL);
	store = fact_store_new(ledger);
	books.ledger = ledger;
	books.store = store;
	scope = scope_of(&books, place, LANGUAGE_EN);
	report = document_build(&document, &scope);
	bytes = facts_csv_write(store);
	return g_strndup(g_bytes_get_data(bytes, NULL), g_bytes_get_size(bytes));
}

static void shuffle(gpointer *files, guint count, GRand *chance)
{
	for (guint i = count - 1; i > 0; i--) {
		gint32 other = g_rand_int_range(chance, 0, (gint32)i + 1);
		gpointer file = files[i];

		files[i] = files[other];
		files[other] = file;
	}
}

/* Files by region and year, a correction and two that contradict each other among them. */
static void order_of_files_is_nothing(void **state)
{
	g_autoptr(GRand) chance = g_rand_new_with_seed(SEED);
	g_autoptr(Books) books = books_new();
	g_autoptr(Template) template = read_template(
	    books, *state,
	    "[table a]\ntitle=A\nrows=self, place, source, total\n"
	    "columns=planned, implemented@-1, rate, growth(planned), index(implemented)\n"
	    "[table b]\ntitle=B\nrows=source, total\n"
	    "columns=concentration(planned), reporters(implemented), rest(planned)\n");
	g_autofree char *wanted = NULL;

	for (int year = 2023; year <= 2025; year++) {
		g_autofree char *name = g_strdup_printf("%d.csv", year);
		g_autofree char *as_of =
		    g_strdup_printf("%d-%s", year, year == 2025 ? "11-30" : "12-31");
		g_autofree char *text = draw_map(books, chance, year, as_of);

		books_add(books, name, text);
	}
	books_add(books, "c.csv", HEAD "Miền Trung,2025,30/11/2025,both,900000,1\n");
	books_add(books, "b.csv",
		  "place,period,as_of,source,planned,implemented,revision\n"
		  "Miền Trung,2025,30/11/2025,both,990000,2,1\n");
	books_add(books, "d.csv", HEAD "Miền Nam,2025,30/11/2025,both,900000,1\n");
	books_add(books, "a.csv", HEAD "Miền Nam,2025,30/11/2025,both,800000,1\n");
	wanted = facts_of(books, template, "VN");
	assert_true(strlen(wanted) > 30000);
	for (int round = 0; round < 100; round++) {
		g_autofree char *again = NULL;

		shuffle(books->submissions->pdata, books->submissions->len, chance);
		again = facts_of(books, template, "VN");
		if (strcmp(again, wanted) != 0)
			fail_msg("shuffle %d gives other facts", round);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(as_was_is_as_now),
		cmocka_unit_test(provinces_and_rest_are_the_region),
		cmocka_unit_test(every_partition_is_the_whole),
		cmocka_unit_test(roundings_bracket_the_exact_value),
		in_folder(order_of_files_is_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
