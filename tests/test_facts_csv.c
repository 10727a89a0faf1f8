/* SPDX-License-Identifier: GPL-3.0-or-later */
/* facts.csv: every printed number on one line, the same bytes whatever the order of files. */
#include "unit.h"

#include "section_fixture.h"

#include "base/record_reader.h"
#include "report/document.h"
#include "report/text/facts_csv.h"

#define HEADER                                                                           \
	"id,place,period,as_of,source,measure,value,unit,state,basis,formula,numerator," \
	"denominator,lines\n"

/* Prints the facts that @words ask of @place, and what facts.csv then holds. */
static char *facts_text(const Books *books)
{
	g_autoptr(GBytes) bytes = facts_csv_write(books->store);
	gsize length;
	const char *data = g_bytes_get_data(bytes, &length);

	return g_strndup(data, length);
}

static void print(const Books *books, const char *place, const char *text)
{
	g_autofree Expression *expression = books_expression(books, text);
	FactQuery query = books_query(books, place, expression);

	fact_store_print(books->store, fact_get(books->store, &query));
}

static void rows(void **state)
{
	static const struct {
		const char *place, *expression, *line;
	} facts[] = {
		{ "CENTRAL", "planned.national",
		  "planned/CENTRAL/2025/2025-11-30/national,CENTRAL,2025,2025-11-30,"
		  "national,planned,11375000000,VND,value,as-now,sum of 1 lines,"
		  "11375000000,1,mien-trung_2025-11-30.csv:3\n" },
		{ "CENTRAL", "rate.total",
		  "\"rate(implemented, planned)/CENTRAL/2025/2025-11-30/total\",CENTRAL,"
		  "2025,2025-11-30,total,\"rate(implemented, planned)\",77.28,percent,"
		  "value,as-now; own-plan; half-up,47017000000 / 60840000000,47017000000,"
		  "60840000000,mien-trung_2025-11-30.csv:2 mien-trung_2025-11-30.csv:3\n" },
		{ "CENTRAL", "rate.national?total-plan,truncated",
		  "\"rate(implemented,"
		  " planned)/CENTRAL/2025/2025-11-30/national?total-plan,truncated\","
		  "CENTRAL,2025,2025-11-30,national,\"rate(implemented, planned)\",12.77,"
		  "percent,value,as-now; total-plan; truncated,7775000000 / 60840000000,"
		  "7775000000,60840000000,"
		  "mien-trung_2025-11-30.csv:2 mien-trung_2025-11-30.csv:3\n" },
		{ "CENTRAL", "growth(planned).local",
		  "growth(planned)/CENTRAL/2025/2025-11-30/local,CENTRAL,2025,2025-11-30,"
		  "local,growth(planned),-4.92,percent,value,"
		  "as-now; half-up; against 2024-12-31,49465000000 / 52026000000 - 1,"
		  "-2561000000,52026000000,"
		  "mien-trung_2024-12-31.csv:2 mien-trung_2025-11-30.csv:2\n" },
		{ "CENTRAL", "growth(planned).national",
		  "growth(planned)/CENTRAL/2025/2025-11-30/national,CENTRAL,2025,"
		  "2025-11-30,national,growth(planned),,percent,new,"
		  "as-now; half-up; against 2024-12-31,11375000000 / not-applicable - 1,,"
		  ",mien-trung_2024-12-31.csv:3 mien-trung_2025-11-30.csv:3\n" },
		{ "CENTRAL", "index(implemented)",
		  "index(implemented)/CENTRAL/2025/2025-11-30/total,CENTRAL,2025,"
		  "2025-11-30,total,index(implemented),133.59,percent,value estimate,"
		  "as-now; half-up; against 2024-11-30,47017000000 / 35194000000,"
		  "47017000000,35194000000,"
		  "mien-trung_2024-11-30.csv:2 mien-trung_2025-11-30.csv:2 mien-trung_202"
		  "5-11-30.csv:3\n" },
		{ "CENTRAL", "implemented.national@2024",
		  "implemented/CENTRAL/2024/2024-12-31/national,CENTRAL,2024,2024-12-31,"
		  "national,implemented,0,VND,value,as-now,sum of 1 lines,0,1,"
		  "mien-trung_2024-12-31.csv:3\n" },
		{ "CENTRAL", "planned.national@2024",
		  "planned/CENTRAL/2024/2024-12-31/national,CENTRAL,2024,2024-12-31,"
		  "national,planned,,VND,not-applicable,as-now,sum of 1 lines,,,"
		  "mien-trung_2024-12-31.csv:3\n" },
		{ "68", "projects@2024-2025",
		  "projects/68/2024-2025/2025-12-04/total,68,2024-2025,2025-12-04,total,"
		  "projects,67,count,value incomplete,as-now,sum of 4 lines,67,1,"
		  "lam-dong_2025-12-04.csv:2 lam-dong_2025-12-04.csv:4 lam-dong_2025-12-0"
		  "4.csv:5 lam-dong_2025-12-04.csv:6\n" },
		{ "68", "average.local@2024?truncated",
		  "\"average(support, projects)/68/2024/2024-12-31/local?truncated\",68,"
		  "2024,2024-12-31,local,\"average(support, projects)\",165517241,VND,"
		  "value,as-now; truncated,4800000000 / 29,4800000000,29,"
		  "lam-dong_2025-12-04.csv:2\n" },
		{ "15", "jobs@2021-2025",
		  "jobs/15/2021-2025/none/total,15,2021-2025,none,total,jobs,,count,"
		  "not-reported,as-now,sum of 0 lines,,,\n" },
		{ "CENTRAL", "planned?as-was",
		  "planned/CENTRAL/2025/2025-11-30/total?as-was,CENTRAL,2025,2025-11-30,"
		  "total,planned,60840000000,VND,value,as-was,sum of 2 lines,60840000000,"
		  "1,mien-trung_2025-11-30.csv:2 mien-trung_2025-11-30.csv:3\n" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(facts); i++) {
		g_autoptr(Books) books = books_of_conference();
		g_autofree char *wanted = g_strconcat(HEADER, facts[i].line, NULL), *text = NULL;

		print(books, facts[i].place, facts[i].expression);
		text = facts_text(books);
		if (strcmp(text, wanted) != 0)
			fail_msg("row %zu:\n%s", i, text);
	}
}

/* "The figures that must come out", read back as a spreadsheet would. */
static void published_figures(void **state)
{
	static const struct {
		const char *id, *value;
	} wanted[] = {
		{ "planned/CENTRAL/2024/2024-12-31/local", "52026000000" },
		{ "implemented/CENTRAL/2024/2024-12-31/local", "43735000000" },
		{ "implemented/CENTRAL/2024/2024-12-31/national", "0" },
		{ "planned/CENTRAL/2025/2025-11-30/local", "49465000000" },
		{ "planned/CENTRAL/2025/2025-11-30/national", "11375000000" },
		{ "planned/CENTRAL/2025/2025-11-30/total", "60840000000" },
		{ "implemented/CENTRAL/2025/2025-11-30/local", "39242000000" },
		{ "implemented/CENTRAL/2025/2025-11-30/national", "7775000000" },
		{ "implemented/CENTRAL/2025/2025-11-30/total", "47017000000" },
		{ "rate(implemented, planned)/CENTRAL/2025/2025-11-30/local", "79.33" },
		{ "rate(implemented, planned)/CENTRAL/2025/2025-11-30/national", "68.35" },
		{ "rate(implemented, planned)/CENTRAL/2025/2025-11-30/total", "77.28" },
		{ "rate(implemented, planned)/CENTRAL/2024/2024-12-31/total", "84.06" },
		{ "rate(implemented, planned)/CENTRAL/2025/2025-11-30/local?total-plan,truncated",
		  "64.50" },
		{ "rate(implemented, "
		  "planned)/CENTRAL/2025/2025-11-30/national?total-plan,truncated",
		  "12.77" },
		{ "rate(implemented, planned)/CENTRAL/2025/2025-11-30/total?total-plan,truncated",
		  "77.27" },
		{ "growth(planned)/CENTRAL/2025/2025-11-30/total", "16.94" },
		{ "growth(planned)/CENTRAL/2025/2025-11-30/local", "-4.92" },
		{ "growth(planned)/CENTRAL/2025/2025-11-30/national", "" },
		{ "index(implemented)/CENTRAL/2025/2025-11-30/total", "133.59" },
		{ "projects/68/2024-2025/2025-12-04/total", "67" },
		{ "support/68/2024-2025/2025-12-04/total", "11500000000" },
		{ "projects/38/2021-2025/2025-12-04/total", "85" },
		{ "support/38/2021-2025/2025-12-04/total", "29000000000" },
		{ "projects/15/2021-2023/2023-12-31/total", "44" },
		{ "support/15/2021-2023/2023-12-31/total", "6047500000" },
		{ "projects/82/2025/2025-09-30/total", "6" },
		{ "support/82/2025/2025-09-30/total", "1600000000" },
		{ "projects/82/2024/2024-12-31/total", "14" },
		{ "support/82/2024/2024-12-31/total", "5000000000" },
	};
	static const char *const places[] = { "VN", "NORTH", "CENTRAL", "SOUTH" };
	g_autoptr(Books) books = books_of_conference();
	g_autoptr(Template) template = read_conference(books);
	Document document = { template, books->submissions };
	g_autoptr(GHashTable) found =
	    g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	g_autofree char *text = NULL;
	g_autoptr(RecordReader) reader = NULL;
	Record record;

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(places); i++) {
		Scope scope = scope_of(books, places[i], LANGUAGE_VI);
		g_autoptr(Report) report = document_build(&document, &scope);

		assert_non_null(report);
	}
	text = facts_text(books);
	reader = record_reader_new(text, strlen(text), ',');
	while (record_reader_next(reader, &record)) {
		assert_int_equal(record.count, 14);
		if (!g_hash_table_insert(found, g_strdup(record.fields[0].text),
					 g_strdup(record.fields[6].text)))
			fail_msg("%s is there twice", record.fields[0].text);
	}
	for (gsize i = 0; i < G_N_ELEMENTS(wanted); i++) {
		const char *value = g_hash_table_lookup(found, wanted[i].id);

		if (g_strcmp0(value, wanted[i].value) != 0)
			fail_msg("row %zu: %s is %s", i, wanted[i].id, value ? value : "not there");
	}
}

/* A record of a wide table is several lines of one name. */
static void lines_of_one_record(void **state)
{
	g_autoptr(Books) books =
	    books_of("2025-12-04", "Tỉnh,Năm,Số liệu đến ngày,Kế hoạch (triệu đồng),\n"
				   ",,,Địa phương,Quốc gia\n"
				   "Lâm Đồng,2025,30/11/2025,3500,1500\n");
	g_autofree char *text = NULL;

	(void)state;
	print(books, "68", "planned");
	text = facts_text(books);
	assert_true(g_str_has_suffix(text, "sum of 2 lines,5000000000,1,a.csv:3\n"));
}

/* Nothing printed: a header. */
static void empty(void **state)
{
	g_autoptr(Books) books = books_of_conference();
	g_autofree char *text = facts_text(books);

	(void)state;
	assert_string_equal(text, HEADER);
}

/* A ledger of the submissions as they stand, and all facts that a report prints of it. */
static char *facts_in_order(const Books *read, const Template *template)
{
	Books books = *read;
	Document document = { template, read->submissions };
	g_autoptr(Ledger) ledger = NULL;
	g_autoptr(FactStore) store = NULL;
	g_autoptr(Report) report = NULL;
	Scope scope;

	for (guint i = 0; i < read->submissions->len; i++) {
		const Submission *submission = read->submissions->pdata[i];

		for (guint j = 0; j < submission->lines->len; j++)
			g_array_index(submission->lines, Line, j).submission = i;
	}
	ledger = ledger_new(read->catalog, read->submissions, day_parse_iso("2025-12-15"), NULL);
	store = fact_store_new(ledger);
	books.ledger = ledger;
	books.store = store;
	scope = scope_of(&books, "SOUTH", LANGUAGE_VI);
	report = document_build(&document, &scope);
	return facts_text(&books);
}

static void order_of_files(void **state)
{
	g_autoptr(Books) books = books_of_folder("2025-12-15", DEMO, 40);
	g_autoptr(Template) template = read_conference(books);
	g_autoptr(GRand) chance = g_rand_new_with_seed(20251204);
	g_autofree char *wanted = facts_in_order(books, template);
	gpointer *files = books->submissions->pdata;

	(void)state;
	assert_int_equal(books->submissions->len, 40);
	assert_true(strlen(wanted) > 50000);
	for (int shuffle = 0; shuffle < 100; shuffle++) {
		g_autofree char *again = NULL;

		for (gint32 i = 39; i > 0; i--) {
			gint32 other = g_rand_int_range(chance, 0, i + 1);
			gpointer file = files[i];

			files[i] = files[other];
			files[other] = file;
		}
		again = facts_in_order(books, template);
		if (strcmp(again, wanted) != 0)
			fail_msg("shuffle %d gives other facts", shuffle);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows),
		cmocka_unit_test(published_figures),
		cmocka_unit_test(lines_of_one_record),
		cmocka_unit_test(empty),
		cmocka_unit_test(order_of_files),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
