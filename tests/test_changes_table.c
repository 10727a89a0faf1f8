/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a report prints of the changes: which, in what order, in what words, with what notes. */
#include "unit.h"

#include "section_fixture.h"

#include "report/changes_table.h"
#include "report/text/changes_text.h"
#include "report/text/since_csv.h"

#define FACTS "id,place,period,as_of,source,measure,value,unit,state,basis,denominator,lines\n"
#define INPUTS "kind,name,value,sha256,accepted,refused\n"
#define D1 "2025-10-31"
#define D2 "2025-11-30"

static EditionContents *contents(const char *id, const char *facts, const char *inputs)
{
	g_autofree char *facts_text = g_strconcat(FACTS, facts, NULL);
	g_autofree char *inputs_text = g_strconcat(INPUTS, inputs, NULL);
	g_autoptr(GBytes) facts_csv = g_bytes_new(facts_text, strlen(facts_text));
	g_autoptr(GBytes) inputs_csv = g_bytes_new(inputs_text, strlen(inputs_text));
	g_autoptr(GError) error = NULL;
	EditionContents *read = edition_contents_read(id, facts_csv, inputs_csv, &error);

	if (!read)
		fail_msg("%s", error->message);
	return read;
}

static EditionChanges *changes_of(const char *before, const char *after)
{
	return edition_changes_take(contents("one", before, "submission,a.csv,,1,1,0\n"),
				    contents("two", after, "submission,a.csv,,2,1,0\n"));
}

/* One fact, and what is printed of it: figure|source|before|now|difference|days. */
static void words(void **state)
{
	static const struct {
		Language language;
		const char *before, *after, *row;
	} rows[] = {
		{ LANGUAGE_VI,
		  "planned/68/2025/" D1 "/local,68,2025," D1 ",local,planned,1000000,"
		  "VND,value,,,a.csv:2\n",
		  "planned/68/2025/" D2 "/local,68,2025," D2 ",local,planned,1250000000,"
		  "VND,value estimate,,,a.csv:2\n",
		  "Kế hoạch|Khuyến công địa phương|1|1.250 ƯT|+1.249|31/10/2025 → 30/11/2025" },
		/* both sides of money with as many decimals as one of them needs */
		{ LANGUAGE_EN,
		  "planned/68/2025/" D1 "/local,68,2025," D1 ",local,planned,1500001,"
		  "VND,value,,,a.csv:2\n",
		  "planned/68/2025/" D1 "/local,68,2025," D1 ",local,planned,1000000,"
		  "VND,value incomplete,,,a.csv:2\n",
		  "Planned|Local|1.500001|1.000000 †|−0.500001|31 October 2025" },
		/* points, not percent of percent */
		{ LANGUAGE_EN,
		  "\"rate(implemented, planned)/68/2025/" D1 "/total?total-plan,"
		  "truncated\",68,2025," D1 ",total,\"rate(implemented, planned)\",12.77,percent,"
		  "value,,,a.csv:2\n",
		  "\"rate(implemented, planned)/68/2025/" D1 "/total?total-plan,"
		  "truncated\",68,2025," D1 ",total,\"rate(implemented, planned)\",10.77,percent,"
		  "value,,,a.csv:2\n",
		  "Rate (Implemented, Planned), of plan of both sources, truncated||12.77%|10.77%|"
		  "−2.00 points|31 October 2025" },
		{ LANGUAGE_EN,
		  "growth(planned)/68/2025/" D1 "/total,68,2025," D1 ",total,"
		  "growth(planned),,percent,new,,,a.csv:2\n",
		  "growth(planned)/68/2025/" D1 "/total,68,2025," D1 ",total,"
		  "growth(planned),0.00,percent,value,,,a.csv:2\n",
		  "Planned, against the period before||new|0.00%||31 October 2025" },
		/* an average is rounded as in the tables: 68.852459 and 90.322581 */
		{ LANGUAGE_EN,
		  "\"weekly(implemented, planned)/68/2025/" D1 "/total\",68,2025," D1 ",total,"
		  "\"weekly(implemented, planned)\",68852459,VND,value,,61,a.csv:2\n",
		  "\"weekly(implemented, planned)/68/2025/" D1 "/total\",68,2025," D1 ",total,"
		  "\"weekly(implemented, planned)\",90322581,VND,value,,31,a.csv:2\n",
		  "Left a week (Implemented, Planned)||68.9|90.3|+21.5|31 October 2025" },
		{ LANGUAGE_EN, "",
		  "\"average(support, projects)/68/2025/" D1 "/total\",68,2025," D1 ",total,"
		  "\"average(support, projects)\",97727272,VND,value,,44,a.csv:2\n",
		  "Average per project (Support)||not listed|97.7||31 October 2025" },
		/* how many places have told of the plan is no plan */
		{ LANGUAGE_VI,
		  "reporters(planned)/CENTRAL/2025/" D1 "/total,CENTRAL,2025," D1 ",total,"
		  "reporters(planned),2,places,value incomplete,,1,a.csv:2\n",
		  "reporters(planned)/CENTRAL/2025/" D1 "/total,CENTRAL,2025," D1 ",total,"
		  "reporters(planned),3,places,value incomplete,,1,a.csv:2\n",
		  "Số nơi đã báo cáo (Kế hoạch)||2|3|+1|31/10/2025" },
		/* a zero is a value, and not the same as none */
		{ LANGUAGE_VI,
		  "planned/68/2025/" D1 "/national,68,2025," D1 ",national,planned,,VND,"
		  "not-applicable,,,a.csv:2\n",
		  "planned/68/2025/" D1 "/national,68,2025," D1 ",national,planned,0,VND,value,,,"
		  "a.csv:2\n",
		  "Kế hoạch|Khuyến công quốc gia|–|0||31/10/2025" },
		/* a mark only */
		{ LANGUAGE_VI,
		  "planned/68/2025/" D1 "/total,68,2025," D1 ",total,planned,5000000,VND,"
		  "value incomplete mixed-days,,,a.csv:2\n",
		  "planned/68/2025/" D1 "/total,68,2025," D1 ",total,planned,5000000,VND,value,,,"
		  "a.csv:2\n",
		  "Kế hoạch||5 †‡|5||31/10/2025" },
		/* further dimensions, what is not itemised, a project with what an id is made of */
		{ LANGUAGE_EN, "",
		  "\"rest(planned, content)/68/2025/" D1 "/total\",68,2025," D1 ",total,"
		  "\"rest(planned, content)\",5000000,VND,value,,,a.csv:2\n",
		  "Planned, not itemised by content||not listed|5||31 October 2025" },
		{ LANGUAGE_EN, "",
		  "rest(planned)/68/2025/" D1 "/total,68,2025," D1 ",total,rest(planned),"
		  "5000000,VND,value,,,a.csv:2\n",
		  "Planned, not itemised||not listed|5||31 October 2025" },
		/* how many have reported is not what they have reported, and never incomplete */
		{ LANGUAGE_EN,
		  "reporters(planned)/68/2025/none/total,68,2025,none,total,reporters(planned),0,"
		  "places,value incomplete,,,a.csv:2\n",
		  "reporters(planned)/68/2025/none/total,68,2025,none,total,reporters(planned),1,"
		  "places,value incomplete,,,a.csv:2\n",
		  "Places that reported (Planned)||0|1|+1|" },
		{ LANGUAGE_VI, "",
		  "\"average(support, projects)/68/2025/" D1 "/total\",68,2025," D1 ",total,"
		  "\"average(support, projects)\",5000000,VND,value,,1,a.csv:2\n",
		  "Bình quân mỗi đề án (Kinh phí hỗ trợ)||không có|5||31/10/2025" },
		{ LANGUAGE_EN,
		  "projects/68/2025/" D1 "/total/kind=group/project=A%2FB%3F,68,2025," D1
		  ",total,projects,5,count,value,,,a.csv:2\n",
		  "", "Projects · Group project · A/B?||5|not listed||31 October 2025" },
		/* what the template does not know any more stays as it was written */
		{ LANGUAGE_EN,
		  "warp(speed)/68/2025/" D1 "/total/engine=new?as-if,68,2025," D1
		  ",total,warp(speed),5,count,value,,,a.csv:2\n",
		  "", "warp(speed) · engine=new, as-if||5|not listed||31 October 2025" },
		/* another unit: no difference */
		{ LANGUAGE_EN,
		  "planned/68/2025/" D1 "/total,68,2025," D1 ",total,planned,5,count,"
		  "value,,,a.csv:2\n",
		  "planned/68/2025/" D1 "/total,68,2025," D1 ",total,planned,5000000,VND,value,,,"
		  "a.csv:2\n",
		  "Planned||5|5||31 October 2025" },
	};
	g_autoptr(Books) books = books_new();

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(EditionChanges) changes = changes_of(rows[i].before, rows[i].after);
		const FactChange *change = changes->changes->pdata[0];
		ChangeStyle style = { books->catalog, rows[i].language, 6 };
		g_autofree char *figure = change_figure(fact_change_record(change), &style);
		g_autofree char *source = change_source(fact_change_record(change), &style);
		g_autofree char *days = change_days(change, &style), *row = NULL;
		Cell cells[3] = { 0 };

		change_cells(change, &style, &cells[0], &cells[1], &cells[2]);
		row = g_strdup_printf("%s|%s|%s|%s|%s|%s", figure, source, cells[0].text,
				      cells[1].text, cells[2].text ? cells[2].text : "", days);
		for (guint j = 0; j < G_N_ELEMENTS(cells); j++)
			cell_clear(&cells[j]);
		if (strcmp(row, rows[i].row) != 0)
			fail_msg("row %zu: '%s', not '%s'", i, row, rows[i].row);
	}
}

/* A report that prints @ids in this order. */
static Report *report_of(const char *const *ids)
{
	Report *report = report_new(LANGUAGE_EN);
	Table *table = table_new();

	report->place = g_strdup("Central");
	table_add_column(table, NULL, "x", FALSE);
	for (guint i = 0; ids[i]; i++)
		table_row_cell(table_add_row(table, ROW_PLAIN), 0)->fact = g_strdup(ids[i]);
	g_ptr_array_add(report->tables, table);
	return report;
}

#define SHORT(measure, place, value)                                                          \
	measure "/" place "/2025/" D1 "/total," place ",2025," D1 ",total," measure "," value \
		",VND,value,,,a.csv:2\n"
#define ID(measure, place) measure "/" place "/2025/" D1 "/total"

/* The place's own first, then as the report prints them, then what it does not print. */
static void order(void **state)
{
	static const char *const printed[] = {
		ID("disbursed", "68"), ID("planned", "CENTRAL"), ID("implemented", "CENTRAL"),
		ID("planned", "68"),   ID("planned", "68"),	 NULL
	};
	static const char before[] = SHORT("planned", "CENTRAL", "1") SHORT("planned", "68", "1")
	    SHORT("disbursed", "68", "1") SHORT("support", "CENTRAL", "1")
		SHORT("planned", "46", "1") SHORT("planned", "79", "1") SHORT("planned", "VN", "1");
	static const char after[] = SHORT("planned", "CENTRAL", "2") SHORT("planned", "68", "2")
	    SHORT("disbursed", "68", "2") SHORT("implemented", "CENTRAL", "2")
		SHORT("planned", "46", "2") SHORT("planned", "79", "2") SHORT("planned", "VN", "2");
	static const struct {
		const char *place, *keys;
		guint own;
	} rows[] = {
		{ "CENTRAL",
		  "planned/CENTRAL implemented/CENTRAL support/CENTRAL disbursed/68 planned/68 "
		  "planned/46",
		  3 },
		/* the country's report is on regions */
		{ "VN", "planned/VN planned/CENTRAL implemented/CENTRAL support/CENTRAL", 1 },
		{ "SOUTH", "planned/79", 0 },
		{ "NORTH", "", 0 },
	};
	g_autoptr(Books) books = books_new();
	g_autoptr(EditionChanges) changes = changes_of(before, after);
	g_autoptr(Report) report = report_of(printed);
	ChangeStyle style = { books->catalog, LANGUAGE_EN, 6 };

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(PlaceChanges) found =
		    place_changes_new(changes, report, books_place(books, rows[i].place), &style);
		g_autoptr(GString) keys = g_string_new(NULL);

		for (guint j = 0; j < found->shown->len; j++) {
			const FactRecord *record = fact_change_record(found->shown->pdata[j]);

			g_string_append_printf(keys, "%s%s/%s", j ? " " : "", record->measure,
					       record->place);
		}
		if (strcmp(keys->str, rows[i].keys) != 0 || found->own != rows[i].own)
			fail_msg("row %zu: '%s', %u", i, keys->str, found->own);
	}
}

/* @count projects that cost one million more. */
static char *projects(guint count, const char *millions)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < count; i++)
		g_string_append_printf(text,
				       "planned/68/2025/" D1 "/total/project=%u,68,2025," D1
				       ",total,planned,%s000000,VND,value,,,a.csv:2\n",
				       i, millions);
	return g_string_free(text, FALSE);
}

/* The table is bounded, says so, and names the edition of the old figures. */
static void bounded(void **state)
{
	static const struct {
		guint count, rows;
		const char *note; /* the first */
	} rows[] = {
		{ 1, 1, "Old figures: edition one" },
		{ 120, 120, "Old figures: edition one" },
		{ 1500, 120, "Changes that are not printed here: 1,380" },
	};
	g_autoptr(Books) books = books_new();
	ChangeStyle style = { books->catalog, LANGUAGE_EN, 6 };
	const Place *place = books_place(books, "CENTRAL");

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *before = projects(rows[i].count, "1");
		g_autofree char *after = projects(rows[i].count, "2");
		g_autoptr(EditionChanges) changes = changes_of(before, after);
		g_autoptr(Report) report = report_new(LANGUAGE_EN);
		g_autoptr(PlaceChanges) found = place_changes_new(changes, report, place, &style);
		const Table *table;
		g_autofree char *notes = NULL;

		report->place = g_strdup("Central");
		changes_table_add(report, changes, found, &style);
		assert_int_equal(report->tables->len, 1);
		table = report->tables->pdata[0];
		assert_string_equal(table->name, "Changes");
		assert_int_equal(table->rows->len, rows[i].rows);
		notes = notes_text(table);
		if (!g_str_has_prefix(notes, rows[i].note) ||
		    !strstr(notes, "\nFiles changed: a.csv."))
			fail_msg("row %zu: %s", i, notes);
	}
}

#define PLANNED_68 "planned/68/2025/" D1 "/total,68,2025," D1 ",total,planned,"

/* What an absence means stands under the table, whichever it is. */
static void absences(void **state)
{
	static const struct {
		const char *state, *note;
	} rows[] = {
		{ "not-reported", "…: not reported" },
		{ "not-applicable", "–: " },
		{ "no-plan", "–: " },
		{ "no-target", "– for a target" },
		{ "not-comparable", "≠: the" },
		{ "over", "– for a week's money" },
		{ "spent", "none left" },
		{ "too-few", "– for the top three" },
		{ "new", "new: " },
	};
	g_autoptr(Books) books = books_new();
	ChangeStyle style = { books->catalog, LANGUAGE_EN, 6 };
	const Place *place = books_place(books, "CENTRAL");

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *before =
		    g_strdup_printf(PLANNED_68 ",VND,%s,,,a.csv:2\n", rows[i].state);
		g_autoptr(EditionChanges) changes =
		    changes_of(before, PLANNED_68 "5,VND,value,,,a.csv:2\n");
		g_autoptr(Report) report = report_new(LANGUAGE_EN);
		g_autoptr(PlaceChanges) found = place_changes_new(changes, report, place, &style);
		g_autofree char *notes = NULL;

		report->place = g_strdup("Central");
		changes_table_add(report, changes, found, &style);
		notes = notes_text(report->tables->pdata[0]);
		if (!strstr(notes, rows[i].note))
			fail_msg("%s: %s", rows[i].state, notes);
	}
}

/* Nothing to print is a note of the report, not a table without rows. */
static void nothing(void **state)
{
	static const char fact[] = SHORT("planned", "CENTRAL", "1");
	g_autoptr(Books) books = books_new();
	ChangeStyle style = { books->catalog, LANGUAGE_EN, 6 };
	g_autoptr(EditionChanges) changes = changes_of(fact, fact);
	g_autoptr(Report) report = report_new(LANGUAGE_EN);
	g_autoptr(PlaceChanges) found =
	    place_changes_new(changes, report, books_place(books, "CENTRAL"), &style);
	g_autoptr(GString) text = g_string_new(NULL);

	(void)state;
	changes_table_add(report, changes, found, &style);
	assert_int_equal(report->tables->len, 0);
	assert_string_equal(report->notes->pdata[0],
			    "Since edition one no figure here has changed.");
	changes_text_append(text, "miền Trung", found, 12, &style);
	assert_string_equal(text->str, "\nMiền Trung\nNo figure has changed.\n");
}

/* In a mail: the place's own figures, what is left out counted. */
static void headlines(void **state)
{
	static const char before[] =
	    SHORT("planned", "CENTRAL", "1000000") SHORT("planned", "68", "1000000");
	static const char after[] =
	    SHORT("planned", "CENTRAL", "2500000") SHORT("planned", "68", "2500000");
	g_autoptr(Books) books = books_new();
	ChangeStyle style = { books->catalog, LANGUAGE_EN, 6 };
	g_autoptr(EditionChanges) changes = changes_of(before, after);
	g_autoptr(PlaceChanges) found =
	    place_changes_new(changes, NULL, books_place(books, "CENTRAL"), &style);
	g_autoptr(GString) text = g_string_new(NULL);

	(void)state;
	changes_text_begin(text, changes, &style);
	changes_text_append(text, "Central", found, changes_text_headlines(found), &style);
	assert_string_equal(text->str, "What changed since edition one. Money in million đồng.\n"
				       "Files changed: a.csv.\n\nCentral\n"
				       "               Before  Now  Difference  Caused by\n"
				       "Planned, 2025     1.0  2.5        +1.5  a.csv\n"
				       "(not shown here, but in since.csv: 1)\n");
	g_string_truncate(text, 0);
	changes_text_append(text, "Central", found, G_MAXUINT, &style);
	assert_non_null(strstr(text->str, "\nLam Dong: Planned, 2025     1.0  2.5        +1.5  "
					  "a.csv\n"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words),    cmocka_unit_test(order),   cmocka_unit_test(bounded),
		cmocka_unit_test(absences), cmocka_unit_test(nothing), cmocka_unit_test(headlines),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
