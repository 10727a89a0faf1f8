/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Totals against rows and subtotals: in small, and in published budget tables. */
#include "unit.h"

#include "base/record_reader.h"
#include "intake/check/reconcile.h"

#include <inttypes.h>
#include <string.h>

/*
 * One column as words: 5 a row, x5 a refused one, T total, S subtotal below its rows, A and I
 * groups of the first and the second rank, P a part.  What is found: = agrees, ~ rounding, !
 * beyond, then the rows, and the subtotals behind a slash.
 */
static const struct {
	const char *table, *found;
} cases[] = {
	{ "5 6 T11", "T11=11" },
	{ "5 6 T13", "T13!11" },
	{ "T11 5 6", "T11=11" },
	{ "T13 5 6", "T13!11" },
	{ "T12", "T12!0" },
	/* rounding: half a unit for each row */
	{ "5 6 T12", "T12~11" },
	{ "5 T6", "T6!5" },
	{ "1 1 1 1 1 1 T9", "T9~6" },
	{ "1 1 1 1 1 1 T10", "T10!6" },
	{ "5.25 T5.2", "T5.2~5.25" },
	{ "5.25 T5.1", "T5.1!5.25" },
	{ "5.5 5.5 T11.1", "T11.1~11" },
	/* blocks, and a total of all of them */
	{ "5 S5 6 S6 T11", "S5=5 S6=6 T11=11/11" },
	{ "5 S5 6 S6 T12", "S5=5 S6=6 T12~11/11" },
	{ "5 T5 6 T6", "T5=5 T6=6" },
	{ "5 6 S11 S11", "S11=11 S11=11" },
	/* groups: letters over roman numbers */
	{ "T30 I10 4 6 I20 20", "I10=10 I20=20 T30=30/30" },
	{ "T30 I10 4 6 I21 20", "I10=10 I21!20 T30=30/31" },
	{ "A30 I10 4 6 I20 20 A5 5 T35", "I10=10 I20=20 A30=30/30 A5=5 T35=35/35" },
	{ "I10 4 6 S10 I20 20 S20 T30", "S10=10 I10=10/10 S20=20 I20=20/20 T30=30/30" },
	{ "I10 I20 T30", "I10!0 I20!0 T30!0" },
	/* parts of a total state nothing of their own */
	{ "T30 P10 P20 10 20", "T30=30" },
	/* refused rows may have been added or not */
	{ "5 x6 T11", "T11=11" },
	{ "5 x6 T5", "T5=5" },
	{ "5 x6 T8", "T8!5" },
	{ "I11 5 x6", "I11=11" },
	{ "5 S5 6 x7 S13 T18", "S5=5 S13=13 T18=18/18" },
};

static __int128 read_number(const char *text, int decimals)
{
	__int128 value = 0;
	gboolean point = FALSE;

	for (; *text; text++) {
		point = point || *text == '.';
		if (*text == '.')
			continue;
		if (!g_ascii_isdigit(*text) || (point && decimals-- <= 0))
			fail_msg("'%s' is no number", text);
		value = value * 10 + (*text - '0');
	}
	while (decimals-- > 0)
		value *= 10;
	return value;
}

/* Hundredths as the words of a case write them. */
static void append_number(GString *text, __int128 value)
{
	int64_t hundredths = (int64_t)value;

	g_string_append_printf(text, "%" PRId64, hundredths / 100);
	if (hundredths % 100)
		g_string_append_printf(text, hundredths % 10 ? ".%02" PRId64 : ".%" PRId64,
				       hundredths % 10 ? hundredths % 100 : hundredths % 100 / 10);
}

static void write_finding(const Finding *finding, gpointer data)
{
	GString *text = data;

	g_string_append_printf(text, "%s%c", text->len ? " " : "", GPOINTER_TO_INT(finding->row));
	append_number(text, finding->stated);
	g_string_append_c(text, "=~!"[finding->gap]);
	append_number(text, finding->rows.value);
	if (finding->subtotals.rows > 0) {
		g_string_append_c(text, '/');
		append_number(text, finding->subtotals.value);
	}
}

static void give(Reconcile *reconcile, const char *word)
{
	static const struct {
		char letter;
		RowClass class;
		int rank;
	} kinds[] = { { 'T', CLASS_TOTAL, 0 },
		      { 'S', CLASS_SUBTOTAL, 0 },
		      { 'A', CLASS_GROUP, 1 },
		      { 'I', CLASS_GROUP, 2 },
		      { 'P', CLASS_PART, 0 } };
	RowSum figure = { read_number(word + !g_ascii_isdigit(*word), 2), 1 };

	if (g_ascii_isdigit(*word) || *word == 'x')
		reconcile_add(reconcile, &figure, *word == 'x');
	for (size_t i = 0; i < G_N_ELEMENTS(kinds); i++)
		if (kinds[i].letter == *word)
			reconcile_state(reconcile, kinds[i].class, kinds[i].rank, &figure,
					GINT_TO_POINTER(*word));
}

static void in_small(void **state)
{
	static const int64_t unit = 100;

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GString) text = g_string_new(NULL);
		g_autoptr(Reconcile) reconcile = reconcile_new(&(ReconcileSetup){
		    .columns = 1, .units = &unit, .found = write_finding, .data = text });
		g_auto(GStrv) words = g_strsplit(cases[i].table, " ", -1);

		for (guint j = 0; words[j]; j++)
			give(reconcile, words[j]);
		reconcile_finish(reconcile);
		if (strcmp(text->str, cases[i].found) != 0)
			fail_msg("'%s' gives '%s'", cases[i].table, text->str);
	}
}

/* A count is never rounded. */
static void counts(void **state)
{
	static const int64_t unit = 0;
	g_autoptr(GString) text = g_string_new(NULL);
	g_autoptr(Reconcile) reconcile = reconcile_new(&(ReconcileSetup){
	    .columns = 1, .units = &unit, .found = write_finding, .data = text });

	(void)state;
	give(reconcile, "5");
	give(reconcile, "6");
	give(reconcile, "T12");
	assert_string_equal(text->str, "T12!11");
}

/* --- the tables of the Ministry of Finance, in millions with up to so many decimals */

#define CORPUS "tests/corpora/vietnam-state-budget/"
#define DECIMALS 18
#define COLUMNS_MAX 12

typedef struct Table {
	gboolean begun; /* its total stands above all rows */
	guint classes[ROW_CLASSES];
	char letter;
	Finding total[COLUMNS_MAX];
} Table;

static void keep_total(const Finding *finding, gpointer data)
{
	Table *table = data;

	if (finding->class == CLASS_TOTAL)
		table->total[finding->column] = *finding;
}

static gboolean is_number(const char *text)
{
	return *text && text[strspn(text, "0123456789.")] == '\0';
}

static RowClass look_at(const Record *record, const Table *table)
{
	RowLook look = { .serial = record->fields[0].text, .letter = table->letter };

	look.words = row_class_of_text(record->fields[record->fields[1].text[0] ? 1 : 0].text);
	for (guint i = 2; i < record->count; i++)
		look.figures |= is_number(record->fields[i].text);
	return row_class(&look);
}

static void take_record(Table *table, Reconcile *reconcile, const Record *record)
{
	RowSum figures[COLUMNS_MAX] = { { 0, 0 } };
	RowClass class = look_at(record, table);

	table->begun = table->begun || (class == CLASS_TOTAL && is_number(record->fields[2].text));
	if (!table->begun)
		return;
	for (guint i = 0; i < MIN(record->count, COLUMNS_MAX); i++)
		if (is_number(record->fields[i].text))
			figures[i] = (RowSum){ read_number(record->fields[i].text, DECIMALS), 1 };
	table->classes[class]++;
	if (class == CLASS_DATA)
		reconcile_add(reconcile, figures, FALSE);
	else
		reconcile_state(reconcile, class,
				row_class_rank(record->fields[0].text, table->letter), figures,
				NULL);
}

static void read_table(const char *sheet, Table *table)
{
	g_autofree char *path = g_strconcat(CORPUS, sheet, ".csv", NULL);
	g_autofree char *text = NULL;
	g_autoptr(RecordReader) reader = NULL;
	g_autoptr(Reconcile) reconcile = NULL;
	int64_t units[COLUMNS_MAX];
	gsize length;
	Record record;

	for (int i = 0; i < COLUMNS_MAX; i++)
		units[i] = INT64_C(1000000000000000000);
	reconcile = reconcile_new(&(ReconcileSetup){
	    .columns = COLUMNS_MAX, .units = units, .found = keep_total, .data = table });
	assert_true(g_file_get_contents(path, &text, &length, NULL));
	reader = record_reader_new(text, length, ',');
	while (record_reader_next(reader, &record))
		if (record.count > 2)
			take_record(table, reconcile, &record);
	reconcile_finish(reconcile);
}

/* The facts were added up in binary fractions; here they are exact. */
static void assert_near(const char *name, __int128 exact, const char *fact)
{
	__int128 difference = exact - read_number(fact, DECIMALS);
	__int128 allowed = INT64_C(1000000000000); /* 0.000001 */

	if (difference > allowed || difference < -allowed)
		fail_msg("%s: not %s", name, fact);
}

static void budget_tables(void **state)
{
	enum { SHEET, COLUMN, PROVINCES, REGIONS, TOTAL, OF_PROVINCES, REST, OF_REGIONS };
	g_autofree char *text = NULL;
	g_auto(GStrv) lines = NULL;
	guint gaps[3] = { 0 };

	(void)state;
	assert_true(g_file_get_contents(CORPUS "totals_facts.tsv", &text, NULL, NULL));
	lines = g_strsplit(text, "\n", -1);
	for (guint i = 1; lines[i] && *lines[i]; i++) {
		g_auto(GStrv) fact = g_strsplit(lines[i], "\t", -1);
		guint column = (guint)g_ascii_strtoull(fact[COLUMN], NULL, 10) - 1;
		Table table = { 0 };
		const Finding *total = &table.total[column];

		read_table(fact[SHEET], &table);
		if (table.classes[CLASS_DATA] != g_ascii_strtoull(fact[PROVINCES], NULL, 10) ||
		    table.classes[CLASS_GROUP] != g_ascii_strtoull(fact[REGIONS], NULL, 10) ||
		    table.classes[CLASS_TOTAL] != 1)
			fail_msg("%s: %u rows, %u groups", fact[SHEET], table.classes[CLASS_DATA],
				 table.classes[CLASS_GROUP]);
		assert_near(lines[i], total->stated, fact[TOTAL]);
		assert_near(lines[i], total->rows.value, fact[OF_PROVINCES]);
		assert_near(lines[i], total->subtotals.value, fact[OF_REGIONS]);
		gaps[total->gap]++;
	}
	assert_int_equal(gaps[GAP_NONE], 8);
	assert_int_equal(gaps[GAP_ROUNDING], 10);
	assert_int_equal(gaps[GAP_BEYOND], 8);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(in_small),
		cmocka_unit_test(counts),
		cmocka_unit_test(budget_tables),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
