/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Cuts through the ledger as CSV and JSON for programs, and as text for people. */
#include "unit.h"

#include "ledger_fixture.h"

#include "report/text/json_text.h"
#include "report/text/table_text.h"

/* @axes and @of with commas, of @place in the year (or all, when 0). */
static char *write_table(const Books *books, const char *place, const char *axes_text,
			 const char *of, int year, TableFormat format, Language language)
{
	g_autoptr(Cut) cut = cut_new(books_place(books, place));
	g_autoptr(GPtrArray) columns = g_ptr_array_new_with_free_func(g_free);
	g_auto(GStrv) names = expression_split(of);
	g_auto(GStrv) axes = g_strsplit(axes_text, ",", -1);
	TableQuestion question = { cut, columns, names, language };
	Period period = { year, year };

	cut->totals = TRUE;
	cut->roots = TRUE;
	if (year)
		g_array_append_val(cut->periods, period);
	for (guint i = 0; axes[i]; i++)
		cut_add_axis(cut, axis_find(axes[i]));
	for (guint i = 0; names[i]; i++)
		g_ptr_array_add(columns, books_expression(books, names[i]));
	return table_text_write(books->store, &question, format);
}

typedef struct Wanted {
	const char *place, *axes, *of;
	int year;
	const char *text;
} Wanted;

static void check(const Wanted *rows, gsize count, TableFormat format, Language language)
{
	g_autoptr(Books) books = books_of_conference();

	for (gsize i = 0; i < count; i++) {
		g_autofree char *text = write_table(books, rows[i].place, rows[i].axes, rows[i].of,
						    rows[i].year, format, language);

		if (strcmp(text, rows[i].text) != 0)
			fail_msg("row %zu:\n%s", i, text);
	}
}

static void csv(void **state)
{
	static const Wanted rows[] = {
		{ "CENTRAL", "period,source", "planned,implemented,rate", 2024,
		  "period,source,as_of,planned,implemented,rate,states\n"
		  "2024,local,2024-12-31,52026000000,43735000000,84.06,\n"
		  "2024,national,2024-12-31,not-applicable,0,no-plan,planned=not-applicable; "
		  "rate=no-plan\n"
		  "2024,total,2024-12-31,52026000000,43735000000,84.06,\n" },
		{ "CENTRAL", "source", "rate?total-plan,truncated", 2025,
		  "source,as_of,\"rate?total-plan,truncated\",states\n"
		  "local,2025-11-30,64.50,\nnational,2025-11-30,12.77,\n"
		  "total,2025-11-30,77.27,\n" },
		{ "CENTRAL", "source", "planned,growth(planned),index(implemented)", 2025,
		  "source,as_of,planned,growth(planned),index(implemented),states\n"
		  "local,2025-11-30,49465000000,-4.92,not-reported,index(implemented)=not-"
		  "reported\n"
		  "national,2025-11-30,11375000000,new,not-reported,growth(planned)=new; "
		  "index(implemented)=not-reported\n"
		  "total,2025-11-30,60840000000,16.94,133.59,index(implemented)=value estimate\n" },
		{ "15", "place,period", "projects,support", 0,
		  "place,period,as_of,projects,support,states\n"
		  "15,2021-2023,2023-12-31,44,6047500000,projects=value incomplete; support=value "
		  "incomplete\n"
		  "10@2008-08-01,2021-2023,2023-12-31,44,6047500000,\n" },
		{ "82", "period", "projects,support,beneficiaries", 0,
		  "period,as_of,projects,support,beneficiaries,states\n"
		  "2024,2024-12-31,14,5000000000,18,support=value about\n"
		  "2025,2025-09-30,6,1600000000,7,\n" },
		{ "38", "period", "projects,support", 0,
		  "period,as_of,projects,support,states\n"
		  "2021-2025,2025-12-04,85,29000000000,support=value at-least\n" },
		{ "68", "period", "projects,support", 0,
		  "period,as_of,projects,support,states\n"
		  "2024,2024-12-31,29,4800000000,projects=value incomplete; support=value "
		  "incomplete\n"
		  "2025,2025-12-04,38,6700000000,\n" },
		/* nothing is reported: a header */
		{ "01", "period", "jobs", 0, "period,as_of,jobs,states\n" },
	};

	(void)state;
	check(rows, G_N_ELEMENTS(rows), TABLE_CSV, LANGUAGE_VI);
}

/* Money and percentages are numbers of JSON; what is absent is null, and said in words. */
static void json(void **state)
{
	static const Wanted rows[] = {
		{ "CENTRAL", "source", "planned,implemented,rate", 2024,
		  "[\n{\"source\":\"local\",\"as_of\":\"2024-12-31\",\"planned\":52026000000,"
		  "\"implemented\":43735000000,\"rate\":84.06,\"states\":\"\"},\n"
		  "{\"source\":\"national\",\"as_of\":\"2024-12-31\",\"planned\":null,"
		  "\"implemented\":0,\"rate\":null,\"states\":\"planned=not-applicable; "
		  "rate=no-plan\"},\n"
		  "{\"source\":\"total\",\"as_of\":\"2024-12-31\",\"planned\":52026000000,"
		  "\"implemented\":43735000000,\"rate\":84.06,\"states\":\"\"}\n]\n" },
		{ "CENTRAL", "source", "growth(planned)", 2025,
		  "[\n{\"source\":\"local\",\"as_of\":\"2025-11-30\",\"growth(planned)\":-4.92,"
		  "\"states\":\"\"},\n"
		  "{\"source\":\"national\",\"as_of\":\"2025-11-30\",\"growth(planned)\":null,"
		  "\"states\":\"growth(planned)=new\"},\n"
		  "{\"source\":\"total\",\"as_of\":\"2025-11-30\",\"growth(planned)\":16.94,"
		  "\"states\":\"\"}\n]\n" },
		{ "01", "period", "jobs", 0, "[]\n" },
	};

	(void)state;
	check(rows, G_N_ELEMENTS(rows), TABLE_JSON, LANGUAGE_EN);
}

/* For people: their notation, marks behind the numbers, columns in line. */
static void text(void **state)
{
	static const Wanted vi[] = {
		{ "CENTRAL", "source", "planned,rate", 2024,
		  "source                  as_of              planned    rate  states\n"
		  "Khuyến công địa phương  2024-12-31  52.026.000.000  84,06%\n"
		  "Khuyến công quốc gia    2024-12-31               –       –  "
		  "planned=not-applicable; rate=no-plan\n"
		  "Tổng hai nguồn          2024-12-31  52.026.000.000  84,06%\n"
		  "Đơn vị tính của tiền: đồng.\n" },
		{ "01", "period", "jobs", 0,
		  "period  as_of  jobs  states\nKhông có số liệu nào khớp.\n" },
	};
	static const Wanted en[] = {
		{ "CENTRAL", "source", "index(implemented)", 2025,
		  "source        as_of       index(implemented)  states\n"
		  "Both sources  2025-11-30           133.59% e  index(implemented)=value "
		  "estimate\n"
		  "Money in đồng.\n" },
	};

	(void)state;
	check(vi, G_N_ELEMENTS(vi), TABLE_TEXT, LANGUAGE_VI);
	check(en, G_N_ELEMENTS(en), TABLE_TEXT, LANGUAGE_EN);
}

static void formats(void **state)
{
	(void)state;
	assert_int_equal(table_format_find("text"), TABLE_TEXT);
	assert_int_equal(table_format_find("csv"), TABLE_CSV);
	assert_int_equal(table_format_find("json"), TABLE_JSON);
	assert_int_equal(table_format_find("xml"), -1);
	assert_int_equal(table_format_find(""), -1);
	assert_int_equal(table_format_find("CSV"), -1);
}

static void json_texts(void **state)
{
	static const struct {
		const char *text, *json;
	} rows[] = {
		{ "", "\"\"" },
		{ "Lâm Đồng", "\"Lâm Đồng\"" },
		{ "a\"b", "\"a\\\"b\"" },
		{ "a\\b", "\"a\\\\b\"" },
		{ "a\nb\tc", "\"a\\u000ab\\u0009c\"" },
		{ "\x01\x1f\x7f", "\"\\u0001\\u001f\\u007f\"" },
		{ "</script>", "\"</script>\"" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GString) json = g_string_new(NULL);

		json_text_append(json, rows[i].text);
		if (strcmp(json->str, rows[i].json) != 0)
			fail_msg("row %zu: %s", i, json->str);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(csv),	   cmocka_unit_test(json),	 cmocka_unit_test(text),
		cmocka_unit_test(formats), cmocka_unit_test(json_texts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
