/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sums: what a place says stands, else its parts; unknown is never zero; gaps are named. */
#include "unit.h"

#include "ledger_fixture.h"

#define MAPPED "place,place_code,territory,period,as_of,source,planned,implemented\n"

/* Zero, missing and not applicable are three states, for a source and for the total of both. */
static void states_of_sources(void **state)
{
	static const struct {
		const char *local, *national; /* the cell; NULL: no line */
		const char *local_says, *national_says, *total_says;
	} rows[] = {
		{ "5", "7", "5000000", "7000000", "12000000" },
		{ "5", "0", "5000000", "0", "5000000" },
		{ "5", "", "5000000", "not-reported", "5000000 incomplete" },
		{ "5", NULL, "5000000", "not-reported", "5000000 incomplete" },
		{ "5", "không có", "5000000", "not-applicable", "5000000" },
		{ "0", "0", "0", "0", "0" },
		{ "0", "", "0", "not-reported", "0 incomplete" },
		{ "0", "-", "0", "not-applicable", "0" },
		{ "", "", "not-reported", "not-reported", "not-reported" },
		{ "-", "", "not-applicable", "not-reported", "not-reported" },
		{ "-", "-", "not-applicable", "not-applicable", "not-applicable" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GString) text = g_string_new(HEAD);
		g_autoptr(Books) books = NULL;
		const char *wanted[3] = { rows[i].local_says, rows[i].national_says,
					  rows[i].total_says };
		static const char *const asked[3] = { "implemented.local", "implemented.national",
						      "implemented.total" };

		g_string_append_printf(text, "Hà Nội,2025,30/09/2025,local,1,%s\n", rows[i].local);
		if (rows[i].national)
			g_string_append_printf(text, "Hà Nội,2025,30/09/2025,national,1,%s\n",
					       rows[i].national);
		books = books_of("2025-12-04", text->str);
		for (int j = 0; j < 3; j++) {
			const char *answer = books_ask(books, "01", asked[j]);
			gsize length = strlen(wanted[j]);

			if (strncmp(answer, wanted[j], length) != 0 ||
			    (answer[length] && !g_str_has_prefix(answer + length, " to ")))
				fail_msg("row %zu: %s is '%s'", i, asked[j], answer);
		}
	}
}

/* Two lines of one source add up; what a line leaves open is not a zero. */
static void lines_of_a_source(void **state)
{
	static const Asked rows[] = {
		{ "01", "implemented.local", "7000000 to 2025-09-30" },
		{ "01", "planned.local", "1000000 to 2025-09-30" },
		{ "01", "planned.national", "not-reported" },
	};
	g_autoptr(Books) books =
	    books_of("2025-12-04", "place,period,as_of,source,content,planned,implemented\n"
				   "Hà Nội,2025,30/09/2025,local,Hội chợ,1,3\n"
				   "Hà Nội,2025,30/09/2025,local,Tư vấn,,4\n"
				   "Hà Nội,2025,30/09/2025,national,,,2\n");

	(void)state;
	ASSERT_ANSWERS(books, rows);
}

/* A region's own word stands; only where it says nothing its provinces are added. */
static void region_and_provinces(void **state)
{
	static const Asked rows[] = {
		{ "CENTRAL", "planned.local", "500000000 to 2025-09-30" },
		{ "CENTRAL", "planned.national",
		  "7000000 incomplete to 2025-09-30 without "
		  "38/2025/national, 42/2025/national, "
		  "44/2025/national, 46/2025/national, "
		  "48/2025/national, 51/2025/national, "
		  "52/2025/national, 56/2025/national, "
		  "66/2025/national, 68/2025/national" },
		{ "40", "planned.local", "30000000 to 2025-09-30" },
	};
	g_autoptr(Books) books =
	    books_of("2025-12-04", HEAD "Miền Trung,2025,30/09/2025,local,500,\n"
					"Nghệ An,2025,30/09/2025,local,30,\n"
					"Nghệ An,2025,30/09/2025,national,7,\n");

	(void)state;
	ASSERT_ANSWERS(books, rows);
}

/* What is incomplete in one way and complete in another is added in the other. */
static void complete_way_goes_first(void **state)
{
	g_autoptr(Books) books = books_new();
	g_autoptr(GString) text = g_string_new(HEAD "Miền Trung,2025,30/09/2025,local,500,\n");
	g_autoptr(GPtrArray) provinces = places_children(
	    books->catalog->places, books_place(books, "CENTRAL"), day_parse_iso("2025-12-04"));

	(void)state;
	for (guint i = 0; i < provinces->len; i++)
		g_string_append_printf(text, "%s,2025,30/09/2025,both,10,\n",
				       ((const Place *)provinces->pdata[i])->name[LANGUAGE_VI]);
	books_add(books, "a.csv", text->str);
	books_close(books, "2025-12-04");
	assert_int_equal(provinces->len, 11);
	/* the region's own total lacks the national part; that of the provinces lacks nothing */
	assert_string_equal(books_ask(books, "CENTRAL", "planned"), "110000000 to 2025-09-30");
}

/* Days: whole-year measures are the same on any day; what grows is mixed when the days differ. */
static void mixed_days(void **state)
{
	static const Asked rows[] = {
		{ "52", "implemented.local", "12000000 mixed-days to 2025-09-30" },
		{ "52", "planned.local", "30000000 to 2025-09-30" },
		{ "52", "rate.local", "40.00 mixed-days to 2025-09-30" },
		{ "52", "index(implemented).local", "not-comparable to 2025-09-30" },
		{ "46", "implemented", "9000000 to 2025-08-31" },
		/* zero on another day is a figure, nothing at all is not */
		{ "48", "implemented.local", "1000000 mixed-days to 2025-09-30" },
		{ "51", "implemented.local", "1000000 to 2025-09-30" },
		/* the plan's days do not make a rate of one day a mixed one */
		{ "56", "planned.local", "60000000 to 2025-09-30" },
		{ "56", "rate.local", "50.00 to 2025-09-30" },
		/* whole years end on different days by nature */
		{ "38", "implemented.local@2023-2024", "3000000 to 2024-12-31" },
	};
	g_autoptr(Books) books =
	    books_of("2025-12-04", MAPPED
		     "Gia Lai,64,01/06/2025,2025,30/09/2025,local,10,4\n"
		     "Bình Định,52,01/06/2025,2025,31/08/2025,local,20,8\n"
		     "Huế,46,,2025,31/08/2025,local,,4\nHuế,46,,2025,31/08/2025,national,,5\n"
		     "Đà Nẵng,48,01/06/2025,2025,30/09/2025,local,,0\n"
		     "Quảng Nam,49,01/06/2025,2025,31/08/2025,local,,1\n"
		     "Quảng Ngãi,51,01/06/2025,2025,30/09/2025,local,,1\n"
		     "Kon Tum,62,01/06/2025,2025,31/08/2025,local,,-\n"
		     "Khánh Hòa,56,01/06/2025,2025,30/09/2025,local,20,30\n"
		     "Ninh Thuận,58,01/06/2025,2025,31/08/2025,local,40,-\n"
		     "Thanh Hóa,38,,2023,31/12/2023,local,,1\n"
		     "Thanh Hóa,38,,2024,31/12/2024,local,,2\n");

	(void)state;
	ASSERT_ANSWERS(books, rows);
}

/* The codes of 1 July 2025: what a place was, what it is, and to what region it belongs. */
static void territory(void **state)
{
	static const Asked rows[] = {
		/* 15 was Yên Bái, and is Lào Cai together with what 10 was */
		{ "15@2008-08-01", "planned.local@2024", "15000000 to 2024-12-31" },
		{ "10@2008-08-01", "planned.local@2024", "10000000 to 2024-12-31" },
		{ "15", "planned.local@2024", "25000000 to 2024-12-31" },
		{ "15", "planned.local", "26000000 to 2025-09-30" },
		{ "15@2008-08-01", "planned.local", "not-reported" },
		/* Thừa Thiên Huế became Huế half a year before the merger: one territory, two names
		 */
		{ "46", "planned.local@2024", "46000000 to 2024-12-31" },
		{ "46", "planned.local@2023", "not-reported" },
	};
	g_autoptr(Books) books =
	    books_of("2025-12-04", MAPPED "Yên Bái,15,,2024,31/12/2024,local,15,\n"
					  "Lào Cai,10,,2024,31/12/2024,local,10,\n"
					  "Lào Cai,15,,2025,30/09/2025,local,26,\n"
					  "Thừa Thiên Huế,46,,2024,31/12/2024,local,46,\n");

	(void)state;
	ASSERT_ANSWERS(books, rows);
}

/* Thanh Hóa was of the North in 2024 and is of the Central region; a map is a basis. */
static void as_was_and_as_now(void **state)
{
	static const Asked rows[] = {
		{ "CENTRAL", "implemented.local@2024", "38000000 incomplete" },
		{ "CENTRAL", "implemented.local@2024?as-was", "not-reported" },
		{ "NORTH", "implemented.local@2024", "1000000 incomplete" },
		{ "NORTH", "implemented.local@2024?as-was", "39000000 incomplete" },
		{ "CENTRAL", "implemented.local@2025?as-was", "40000000 incomplete" },
		{ "CENTRAL", "growth(planned).local?as-was", "not-reported" },
		/* the index holds the same map against itself as growth does */
		{ "CENTRAL", "index(implemented).local", "105.26 incomplete" },
		{ "CENTRAL", "index(implemented).local?as-was", "not-reported" },
	};
	g_autoptr(Books) books =
	    books_of("2025-12-31", HEAD "Thanh Hóa,2024,31/12/2024,local,,38\n"
					"Hà Nội,2024,31/12/2024,local,,1\n"
					"Thanh Hóa,2025,31/12/2025,local,,40\n");

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		const char *answer = books_ask(books, rows[i].place, rows[i].expression);

		if (!g_str_has_prefix(answer, rows[i].answer))
			fail_msg("row %zu: %s", i, answer);
	}
}

/* A span is its years only when each of them is known. */
static void spans(void **state)
{
	static const Asked rows[] = {
		{ "01", "planned.local@2023-2024", "5000000 to 2024-12-31" },
		{ "01", "planned.local@2022-2024", "not-reported" },
		{ "01", "planned.local@2023-2025", "9000000 to 2025-09-30" },
		{ "01", "planned@2023-2024",
		  "5000000 incomplete to 2024-12-31 without 01@2008-08-01/2023/national, "
		  "01@2008-08-01/2024/national" },
	};
	g_autoptr(Books) books = books_of("2025-12-04", HEAD "Hà Nội,2023,31/12/2023,local,2,\n"
							     "Hà Nội,2024,31/12/2024,local,3,\n"
							     "Hà Nội,2025,30/09/2025,local,4,\n");

	(void)state;
	ASSERT_ANSWERS(books, rows);
}

/* The weakest status of the lines behind a sum is the sum's. */
static void weakest_status(void **state)
{
	static const struct {
		const char *first, *second, *answer;
	} rows[] = {
		{ "Chính thức", "Chính thức", "2000000 to 2025-09-30" },
		{ "Chính thức", "Sơ bộ", "2000000 preliminary to 2025-09-30" },
		{ "Trên", "Sơ bộ", "2000000 at-least to 2025-09-30" },
		{ "Trên", "Khoảng", "2000000 about to 2025-09-30" },
		{ "Ước tính", "Khoảng", "2000000 estimate to 2025-09-30" },
		{ "Ước tính", "Minh họa", "2000000 illustrative to 2025-09-30" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *text =
		    g_strdup_printf("place,period,as_of,source,implemented,status\n"
				    "Hà Nội,2025,30/09/2025,local,1,%s\n"
				    "Hà Nội,2025,30/09/2025,national,1,%s\n",
				    rows[i].first, rows[i].second);
		g_autoptr(Books) books = books_of("2025-12-04", text);
		const char *answer = books_ask(books, "01", "implemented");

		if (strcmp(answer, rows[i].answer) != 0)
			fail_msg("row %zu: %s", i, answer);
	}
}

static Sum *sum_with(const Books *books, const char *const *gaps)
{
	Sum *sum = sum_new();

	for (gsize i = 0; gaps[i]; i++) {
		Missing gap = { books_place(books, gaps[i]), NULL, { 2025, 2025 } };

		g_array_append_val(sum->missing, gap);
	}
	return sum;
}

/* The same gaps in any order, whichever is held against which. */
static void same_gaps(void **state)
{
	static const struct {
		const char *a[4], *b[4];
		gboolean same;
	} rows[] = {
		{ { NULL }, { NULL }, TRUE },
		{ { "01" }, { "01" }, TRUE },
		{ { "01", "68" }, { "68", "01" }, TRUE },
		{ { "01" }, { NULL }, FALSE },
		{ { "01" }, { "68" }, FALSE },
		{ { "01" }, { "01", "68" }, FALSE },
		{ { "01", "01" }, { "01", "68" }, FALSE },
	};
	g_autoptr(Books) books = books_new();

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Sum) a = sum_with(books, rows[i].a);
		g_autoptr(Sum) b = sum_with(books, rows[i].b);

		if (sum_same_gaps(a, b) != rows[i].same || sum_same_gaps(b, a) != rows[i].same)
			fail_msg("row %zu", i);
	}
}

/* A place that itemises and lists no such item has none; one that does not itemise says nothing. */
static void items(void **state)
{
	static const struct {
		const char *place, *key, *answer;
	} rows[] = {
		{ "01", "training", "3000000 to 2025-09-30" },
		{ "01", "products", "not-applicable to 2025-09-30" },
		{ "46", "training", "not-reported" },
	};
	g_autoptr(Books) books =
	    books_of("2025-12-04", "place,period,as_of,source,content,implemented\n"
				   "Hà Nội,2025,30/09/2025,local,Đào tạo nghề,3\n"
				   "Hà Nội,2025,30/09/2025,national,Đào tạo nghề,-\n"
				   "Huế,2025,30/09/2025,local,,4\n"
				   "Huế,2025,30/09/2025,national,,4\n");
	g_autofree Expression *expression = books_expression(books, "implemented");

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		FactQuery query = books_query(books, rows[i].place, expression);
		g_autoptr(Fact) fact = NULL;
		g_autofree char *line = NULL;

		query.values[DIMENSION_CONTENT] = columns_value(
		    books->catalog->columns, DIMENSION_CONTENT, rows[i].key, day_make(2025, 9, 30));
		fact = fact_compute(&query);
		line = fact_line(fact);
		if (strcmp(line, rows[i].answer) != 0)
			fail_msg("row %zu: %s", i, line);
	}
}

/* What the sums of the samples must satisfy, whatever their figures are. */
static void identities(void **state)
{
	static const char *const measures[] = { "planned", "implemented", "disbursed",
						"support", "projects",	  "beneficiaries" };
	static const char *const regions[] = { "VN", "NORTH", "CENTRAL", "SOUTH", "01", "91" };
	g_autoptr(Books) books = books_of_folder("2025-12-15", DEMO, G_MAXUINT);
	guint values = 0;

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(measures) * G_N_ELEMENTS(regions) * 5; i++) {
		SumKey key = { .place = books_place(books, regions[i / 5 % 6]),
			       .period = { 2021 + (int)(i % 5), 2021 + (int)(i % 5) },
			       .cutoff = day_parse_iso("2025-12-15"),
			       .not_before = DAY_FIRST,
			       .territory = day_parse_iso("2025-12-15"),
			       .measure =
				   columns_by_key(books->catalog->columns, measures[i / 30]) };
		g_autoptr(Sum) total = ledger_sum(books->ledger, &key), local = NULL,
			       national = NULL;
		int64_t children = 0;
		g_autoptr(GPtrArray) parts =
		    places_children(books->catalog->places, key.place, key.territory);

		for (guint j = 0; j < parts->len; j++) {
			SumKey part_key = key;
			g_autoptr(Sum) part = NULL;

			part_key.place = parts->pdata[j];
			part = ledger_sum(books->ledger, &part_key);
			children += part->state == AMOUNT_VALUE ? part->value : 0;
		}
		key.values[DIMENSION_SOURCE] = "local";
		local = ledger_sum(books->ledger, &key);
		key.values[DIMENSION_SOURCE] = "national";
		national = ledger_sum(books->ledger, &key);
		values += total->state == AMOUNT_VALUE;
		if (total->missing->len == 0 && local->value + national->value != total->value)
			fail_msg("row %zu: local + national is not the total", i);
		/* no region of this sample says anything of itself */
		if (key.place->kind != PLACE_PROVINCE && children != total->value)
			fail_msg("row %zu: the parts are not the whole", i);
	}
	assert_in_range(values, 100, 180);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(states_of_sources),
		cmocka_unit_test(lines_of_a_source),
		cmocka_unit_test(region_and_provinces),
		cmocka_unit_test(complete_way_goes_first),
		cmocka_unit_test(mixed_days),
		cmocka_unit_test(territory),
		cmocka_unit_test(as_was_and_as_now),
		cmocka_unit_test(spans),
		cmocka_unit_test(weakest_status),
		cmocka_unit_test(same_gaps),
		cmocka_unit_test(items),
		cmocka_unit_test(identities),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
