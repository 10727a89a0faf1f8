/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Facts about who stands behind a sum: the largest, the silent, and how old it all is. */
#include "unit.h"

#include "ledger_fixture.h"

#define LINE(place, planned) place ",2025,30/09/2025,both," planned ",\n"
#define EIGHT(a, b, c, d, e, f, g, h)                                                     \
	HEAD LINE("An Giang", a) LINE("Cà Mau", b) LINE("Cần Thơ", c) LINE("Đồng Nai", d) \
	    LINE("Đồng Tháp", e) LINE("Hồ Chí Minh", f) LINE("Tây Ninh", g) LINE("Vĩnh Long", h)

/* The south has eight provinces. */
static void concentration(void **state)
{
	static const struct {
		const char *text, *answer;
	} rows[] = {
		{ EIGHT("40", "2", "10", "8", "6", "4", "30", "0"), "80.00 to 2025-09-30" },
		{ EIGHT("10", "10", "10", "10", "10", "10", "10", "10"), "37.50 to 2025-09-30" },
		{ EIGHT("0", "1", "1", "1", "-", "1", "-", "-"), "75.00 to 2025-09-30" },
		/* three of three are all of it, which is no news */
		{ EIGHT("5", "1", "1", "-", "-", "-", "-", "-"), "too-few to 2025-09-30" },
		{ EIGHT("5", "1", "1", "0", "0", "0", "0", "0"), "too-few to 2025-09-30" },
		/* a silent one may be larger than any that is known: it is named */
		{ EIGHT("50", "30", "15", "5", "", "0", "0", "0"),
		  "95.00 incomplete to 2025-09-30 without 82/2025/total" },
		{ EIGHT("50", "30", "20", "", "", "", "", ""), "not-reported to 2025-09-30" },
		{ EIGHT("", "", "", "", "", "", "", ""), "not-reported" },
		{ EIGHT("", "", "", "", "", "", "", "") LINE("Miền Nam", "-"),
		  "not-reported to 2025-09-30" },
		{ EIGHT("-", "-", "-", "-", "-", "-", "-", "-"), "not-applicable to 2025-09-30" },
		/* what the region states is the whole */
		{ EIGHT("40", "2", "10", "8", "6", "4", "30", "0") LINE("Miền Nam", "200"),
		  "40.00 to 2025-09-30" },
		{ EIGHT("40", "2", "10", "8", "6", "4", "30", "0") LINE("Miền Nam", "79"),
		  "not-comparable to 2025-09-30" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Books) books = books_of("2025-12-04", rows[i].text);
		const char *answer = books_ask(books, "SOUTH", "concentration(planned)");

		if (strcmp(answer, rows[i].answer) != 0)
			fail_msg("row %zu: %s", i, answer);
	}
}

/* Of the country the provinces count, not its three regions; behind it stand the lines of all. */
static void concentration_of_the_country(void **state)
{
	static const char text[] = HEAD LINE("Hà Nội", "10") LINE("Huế", "20") LINE("Cà Mau", "30")
	    LINE("Sơn La", "40") LINE("Nghệ An", "100");
	g_autoptr(Books) books = books_of("2025-12-04", text);
	g_autofree Expression *expression = books_expression(books, "concentration(planned)");
	FactQuery query = books_query(books, "VN", expression);
	g_autoptr(Fact) fact = fact_compute(&query);

	(void)state;
	assert_int_equal(fact->state, FACT_VALUE);
	assert_int_equal(fact->numerator, INT64_C(170000000));
	assert_int_equal(fact->denominator, INT64_C(200000000));
	assert_int_equal(fact->lines->len, 5);
	assert_int_equal(fact->missing->len, 34 - 5);
	assert_string_equal(fact->formula, "(100000000 + 40000000 + 30000000) / 200000000");
}

/* In the formula as well what is not known is no 0. */
static void concentration_of_few(void **state)
{
	static const struct {
		const char *text, *formula;
	} rows[] = {
		{ LINE("Thanh Hóa", "9"), "not-reported / not-reported" },
		{ LINE("Hà Nội", "10"), "(10000000) / 10000000" },
		{ LINE("Hà Nội", "10") LINE("Sơn La", "40"), "(40000000 + 10000000) / 50000000" },
		{ LINE("miền Bắc", "-"), "not-reported / not-applicable" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *text = g_strconcat(HEAD, rows[i].text, NULL);
		g_autoptr(Books) books = books_of("2025-12-04", text);
		g_autofree Expression *expression =
		    books_expression(books, "concentration(planned)");
		FactQuery query = books_query(books, "NORTH", expression);
		g_autoptr(Fact) fact = fact_compute(&query);

		if (strcmp(fact->formula, rows[i].formula) != 0)
			fail_msg("row %zu: %s", i, fact->formula);
	}
}

static void who_has_reported(void **state)
{
	static const Asked rows[] = {
		{ "01", "reported(planned)", "2025-09-30 to 2025-09-30" },
		{ "01", "age(planned)", "65 to 2025-09-30" },
		{ "01", "reported(implemented)", "0 to 2025-09-30" },
		{ "01", "age(implemented)", "65 to 2025-09-30" },
		{ "01", "reported(support)", "not-reported" },
		{ "01", "age(support)", "not-reported" },
		{ "01", "reporters(planned)", "1 to 2025-09-30" },
		/* that there is none is said as well */
		{ "14", "reported(planned)", "not-applicable to 2025-11-30" },
		{ "14", "age(planned)", "4 to 2025-11-30" },
		{ "14", "reporters(implemented)", "0 incomplete without 14/2025/total" },
		/* a whole year ends with its last day, whenever it was told of */
		{ "01", "reported(planned)@2024", "2024-12-31 to 2024-12-31" },
		{ "01", "age(planned)@2024", "338 to 2024-12-31" },
		/* of two sources one is silent */
		{ "46", "reported(planned)",
		  "2025-10-31 incomplete to 2025-10-31 without 46/2025/national" },
	};
	g_autoptr(Books) books = books_of("2025-12-04", HEAD "Hà Nội,2025,30/09/2025,both,7,0\n"
							     "Hà Nội,2024,15/02/2025,both,7,7\n"
							     "Sơn La,2025,30/11/2025,both,-,\n"
							     "Huế,2025,31/10/2025,local,5,1\n");

	(void)state;
	ASSERT_ANSWERS(books, rows);
}

/* Three have spoken, of eleven: the others are named, and so is the source that one left out. */
static void reporters_of_a_region(void **state)
{
	g_autoptr(Books) books = books_of("2025-12-04", HEAD "Huế,2025,31/10/2025,local,5,1\n"
							     "Nghệ An,2025,30/11/2025,both,0,\n"
							     "Gia Lai,2025,30/09/2025,both,-,\n");
	g_autofree Expression *expression = books_expression(books, "reporters(planned)");
	FactQuery query = books_query(books, "CENTRAL", expression);
	g_autoptr(Fact) fact = fact_compute(&query);

	(void)state;
	assert_int_equal(fact->numerator, 3);
	assert_int_equal(fact->of_places, 11);
	assert_int_equal(fact->missing->len, 8 + 1);
	assert_int_equal(fact->first_as_of, day_make(2025, 9, 30));
	assert_int_equal(fact->as_of, day_make(2025, 11, 30));
	assert_int_equal(fact->lines->len, 3);
	assert_string_equal(fact->formula, "3 of 11 places");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(concentration),
		cmocka_unit_test(concentration_of_the_country),
		cmocka_unit_test(concentration_of_few),
		cmocka_unit_test(who_has_reported),
		cmocka_unit_test(reporters_of_a_region),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
