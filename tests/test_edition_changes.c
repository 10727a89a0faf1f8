/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two editions, written as their files are: which facts are matched, how they differ, and why. */
#include "unit.h"

#include "base/fault.h"
#include "report/edition_changes.h"

#include <string.h>

#define FACTS "id,place,period,as_of,source,measure,value,unit,state,basis,denominator,lines\n"
#define INPUTS "kind,name,value,sha256,accepted,refused\n"

static GBytes *bytes_of(const char *head, const char *rows)
{
	GString *text = g_string_new(head);

	g_string_append(text, rows);
	return g_string_free_to_bytes(text);
}

static EditionContents *contents(const char *facts, const char *inputs)
{
	g_autoptr(GBytes) facts_csv = bytes_of(FACTS, facts);
	g_autoptr(GBytes) inputs_csv = bytes_of(INPUTS, inputs);
	g_autoptr(GError) error = NULL;
	EditionContents *read = edition_contents_read("one", facts_csv, inputs_csv, &error);

	if (!read)
		fail_msg("%s", error->message);
	return read;
}

/* "planned.1/68 changed 1 (submission a.csv, setting report_date)", one to a line. */
static char *changes_text(const EditionChanges *changes)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < changes->changes->len; i++) {
		const FactChange *change = changes->changes->pdata[i];
		const FactRecord *record = fact_change_record(change);

		g_string_append_printf(text, "%s%s %s", i ? "\n" : "", record->key,
				       fact_change_key(change->kind));
		if (change->has_difference)
			g_string_append_printf(text, " %" G_GINT64_FORMAT, change->difference);
		g_string_append(text, change->direct ? ":" : " not behind:");
		for (guint j = 0; j < change->causes->len; j++) {
			const InputChange *cause = change->causes->pdata[j];
			const EditionInput *input = input_change_input(cause);

			g_string_append_printf(text, "%s %s%s", j ? "," : "",
					       !cause->before  ? "+"
					       : !cause->after ? "-"
							       : "",
					       input->name);
		}
	}
	return g_string_free(text, FALSE);
}

#define FACT(day, value, state, lines)                                                     \
	"planned/68/2025/" day "/local,68,2025," day ",local,planned," value ",VND," state \
	",as-now,1," lines "\n"
#define FILE_ROW(name, digest) "submission," name ",," digest ",1,0\n"
#define DATE_ROW(day) "setting,report_date," day ",,,\n"
#define KEY "planned/68/2025//local"
#define D1 "2025-10-31"
#define D2 "2025-11-30"

/* One fact before and after; how the files are called and what is in them. */
static void compares(void **state)
{
	static const struct {
		const char *facts_before, *inputs_before, *facts_after, *inputs_after, *changes;
	} rows[] = {
		/* the same, whatever else has changed */
		{ FACT(D1, "5", "value", "a.csv:2"), FILE_ROW("a.csv", "1"),
		  FACT(D1, "5", "value", "a.csv:3"), FILE_ROW("a.csv", "2"), "" },
		/* a value, by a file that was changed, renamed, added, removed */
		{ FACT(D1, "5", "value", "a.csv:2"), FILE_ROW("a.csv", "1"),
		  FACT(D1, "7", "value", "a.csv:2"), FILE_ROW("a.csv", "2"),
		  KEY " changed 2: a.csv" },
		{ FACT(D1, "5", "value", "a.csv:2 b.csv:2"),
		  FILE_ROW("a.csv", "1") FILE_ROW("b.csv", "9"),
		  FACT(D1, "7", "value", "b.csv:2 c.csv:2"),
		  FILE_ROW("b.csv", "8") FILE_ROW("c.csv", "1"), KEY " changed 2: b.csv" },
		{ FACT(D1, "5", "value", "a.csv:2"), FILE_ROW("a.csv", "1"),
		  FACT(D1, "6", "value", "a.csv:2 b.csv:4 b.csv:5"),
		  FILE_ROW("a.csv", "1") FILE_ROW("b.csv", "2") FILE_ROW("c.csv", "3"),
		  KEY " changed 1: +b.csv" },
		{ FACT(D1, "6", "value", "a.csv:2 b.csv:4"),
		  FILE_ROW("a.csv", "1") FILE_ROW("b.csv", "2"), FACT(D1, "5", "value", "a.csv:2"),
		  FILE_ROW("a.csv", "1"), KEY " changed -1: -b.csv" },
		{ FACT(D1, "6", "value", "a.csv:2"), FILE_ROW("a.csv", "1"),
		  FACT("none", "", "not-reported", ""), FILE_ROW("b.csv", "2"),
		  KEY " changed: -a.csv" },
		/* names with spaces are not taken for the names within them */
		{ FACT(D1, "5", "value", "lam dong.csv:2"),
		  FILE_ROW("lam dong.csv", "1") FILE_ROW("dong.csv", "2"),
		  FACT(D1, "6", "value", "lam dong.csv:2"),
		  FILE_ROW("lam dong.csv", "3") FILE_ROW("dong.csv", "4"),
		  KEY " changed 1: lam dong.csv" },
		/* a name of which a colon and a number are part */
		{ FACT(D1, "5", "value", "a:1.csv:2"), FILE_ROW("a:1.csv", "1"),
		  FACT(D1, "6", "value", "a:1.csv:2"), FILE_ROW("a:1.csv", "3"),
		  KEY " changed 1: a:1.csv" },
		/* a register stands behind a target */
		{ FACT(D1, "5", "value", "programmes.csv:2"), "register,programmes.csv,,1,,\n",
		  FACT(D1, "6", "value", "programmes.csv:2"), "register,programmes.csv,,2,,\n",
		  KEY " changed 1: programmes.csv" },
		/* two names changed places: the files are the same ones */
		{ FACT(D1, "5", "value", "a.csv:2"), FILE_ROW("a.csv", "1") FILE_ROW("b.csv", "2"),
		  FACT(D1, "6", "value", "a.csv:2"), FILE_ROW("a.csv", "2") FILE_ROW("b.csv", "1"),
		  KEY " changed 1 not behind:" },
		/* a file renamed, and another one under its name */
		{ FACT(D1, "5", "value", "a.csv:2"), FILE_ROW("a.csv", "1"),
		  FACT(D1, "6", "value", "a.csv:2"), FILE_ROW("a.csv", "2") FILE_ROW("b.csv", "1"),
		  KEY " changed 1: +a.csv" },
		/* another day of the period that is compared with */
		{ "growth(planned)/68/2025/" D1 "/local,68,2025," D1 ",local,growth(planned),5.00,"
		  "percent,value,as-now; against 2024-10-31,f,a.csv:2\n",
		  FILE_ROW("a.csv", "1"),
		  "growth(planned)/68/2025/" D1 "/local,68,2025," D1 ",local,growth(planned),5.00,"
		  "percent,value,as-now; against 2024-12-31,f,a.csv:2\n",
		  FILE_ROW("a.csv", "2"), "growth(planned)/68/2025//local redated 0: a.csv" },
		/* no file behind differs: whatever else does, but for what no figure rests on */
		{ FACT(D1, "5", "value", "a.csv:2"), FILE_ROW("a.csv", "1") DATE_ROW(D1),
		  FACT(D2, "6", "value", "a.csv:2"),
		  FILE_ROW("a.csv", "1") DATE_ROW(D2) "setting,language,en,,,\n"
						      "confirmed,c.csv,,7,,\n",
		  KEY " changed 1 not behind: report_date" },
		{ FACT(D1, "5", "value", "a.csv:2"),
		  FILE_ROW("a.csv", "1") "template,report.ini,,1,,\nprogram,khuyencong,1,,,\n",
		  FACT(D1, "", "not-reported", ""),
		  FILE_ROW("a.csv", "1")
		      FILE_ROW("b.csv", "2") "template,report.ini,,2,,\nprogram,khuyencong,1,,,\n",
		  KEY " changed not behind: +b.csv, report.ini" },
		/* marks, and days */
		{ FACT(D1, "5", "value estimate", "a.csv:2"), FILE_ROW("a.csv", "1"),
		  FACT(D1, "5", "value", "a.csv:2"), FILE_ROW("a.csv", "2"),
		  KEY " marked 0: a.csv" },
		{ FACT(D1, "5", "value incomplete", "a.csv:2"), FILE_ROW("a.csv", "1"),
		  FACT(D2, "5", "value", "a.csv:2"), FILE_ROW("a.csv", "2"),
		  KEY " marked 0: a.csv" },
		{ FACT(D1, "", "no-plan", "a.csv:2"), FILE_ROW("a.csv", "1"),
		  FACT(D1, "", "not-applicable", "a.csv:2"), FILE_ROW("a.csv", "2"),
		  KEY " marked: a.csv" },
		{ FACT(D1, "0", "value", "a.csv:2"), FILE_ROW("a.csv", "1"),
		  FACT(D1, "", "not-applicable", "a.csv:2"), FILE_ROW("a.csv", "2"),
		  KEY " changed: a.csv" },
		{ FACT(D1, "5", "value", "a.csv:2"), FILE_ROW("a.csv", "1"),
		  FACT(D2, "5", "value", "a.csv:2"), FILE_ROW("a.csv", "2"),
		  KEY " redated 0: a.csv" },
		/* added, removed */
		{ "", "", FACT(D1, "5", "value", "a.csv:2"), FILE_ROW("a.csv", "1"),
		  KEY " added: +a.csv" },
		{ FACT(D1, "5", "value", "a.csv:2"), FILE_ROW("a.csv", "1"), "",
		  FILE_ROW("a.csv", "1") "template,t.ini,,2,,\n",
		  KEY " removed not behind: +t.ini" },
		/* no difference that fits */
		{ FACT(D1, "-9223372036854775807", "value", "a.csv:2"), FILE_ROW("a.csv", "1"),
		  FACT(D1, "9223372036854775807", "value", "a.csv:2"), FILE_ROW("a.csv", "2"),
		  KEY " changed: a.csv" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		EditionContents *before = contents(rows[i].facts_before, rows[i].inputs_before);
		EditionContents *after = contents(rows[i].facts_after, rows[i].inputs_after);
		g_autoptr(EditionChanges) changes = edition_changes_take(before, after);
		g_autofree char *text = changes_text(changes);

		if (strcmp(text, rows[i].changes) != 0)
			fail_msg("row %zu: '%s', not '%s'", i, text, rows[i].changes);
	}
}

/* What is printed of a change, and what is only listed. */
static void shown(void **state)
{
	static const struct {
		const char *before, *after;
		gboolean shown;
	} rows[] = {
		{ FACT(D1, "5", "value", ""), FACT(D1, "6", "value", ""), TRUE },
		{ FACT(D1, "5", "value", ""), FACT(D1, "5", "value about", ""), TRUE },
		{ FACT(D1, "5", "value", ""), FACT(D1, "", "not-reported", ""), TRUE },
		{ "", FACT(D1, "0", "value", ""), TRUE },
		{ FACT(D1, "0", "value", ""), "", TRUE },
		{ "", FACT("none", "", "not-reported", ""), FALSE },
		{ FACT(D1, "", "no-plan", ""), FACT(D1, "", "not-reported", ""), FALSE },
		{ FACT(D1, "5", "value", ""), FACT(D2, "5", "value", ""), FALSE },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(EditionChanges) changes =
		    edition_changes_take(contents(rows[i].before, ""), contents(rows[i].after, ""));

		assert_int_equal(changes->changes->len, 1);
		if (fact_change_is_shown(changes->changes->pdata[0]) != rows[i].shown)
			fail_msg("row %zu", i);
	}
}

/* Ids as there are, and their keys; percentages count in hundredths. */
static void records(void **state)
{
	static const char facts[] =
	    "\"rate(implemented, planned)/10@2008-08-01/2021-2025/2025-11-30/total?truncated\","
	    "10@2008-08-01,2021-2025,2025-11-30,total,\"rate(implemented, planned)\",-79.30,"
	    "percent,value at-least incomplete mixed-days,as-now; truncated,f,a.csv:2\n"
	    "support/68/2025/none/total/project=A%2F2025-11-30%2Fb,68,2025,none,total,support,"
	    ",VND,not-reported,as-now,1,\n";
	g_autoptr(EditionContents) read = contents(facts, "");
	const FactRecord *rate = read->facts->pdata[0], *support = read->facts->pdata[1];
	g_autofree char *value = fact_record_value(rate), *words = fact_record_state(rate);

	(void)state;
	assert_string_equal(rate->key, "rate(implemented, planned)/10@2008-08-01/2021-2025//total"
				       "?truncated");
	assert_int_equal(rate->value, -7930);
	assert_string_equal(value, "-79.30");
	assert_string_equal(words, "value at-least incomplete mixed-days");
	assert_string_equal(support->key, "support/68/2025//total/project=A%2F2025-11-30%2Fb");
	assert_int_equal(support->as_of, DAY_NONE);
}

/* Half a file is none: what is not as we write it is refused, with the line. */
static void refuses(void **state)
{
	static const struct {
		const char *facts, *inputs, *words;
	} rows[] = {
		{ "", "", "facts.csv:1" },
		{ "id,place\n", "", "facts.csv:1" },
		{ FACTS "planned/68/2025/2025-10-31/local,68\n", "", "facts.csv:2" },
		{ FACTS FACT(D1, "5", "value", "a.csv:2") "planned/68/20", "", "facts.csv:3" },
		{ FACTS FACT(D1, "5,0", "value", ""), "", "facts.csv:2" },
		{ FACTS FACT(D1, "5.0", "value", ""), "", "facts.csv:2" },
		{ FACTS FACT(D1, "", "value", ""), "", "facts.csv:2" },
		{ FACTS FACT(D1, "5", "not-reported", ""), "", "facts.csv:2" },
		{ FACTS FACT(D1, "5", "value doubtful", ""), "", "facts.csv:2" },
		{ FACTS FACT(D1, "9223372036854775808", "value", ""), "", "facts.csv:2" },
		{ FACTS FACT("2025-02-30", "5", "value", ""), "", "facts.csv:2" },
		{ FACTS FACT(D1, "5", "value", "") FACT(D2, "5", "value", ""), "", KEY },
		{ FACTS "x/68/2025/2025-10-31/local,68,2025,2025-11-30,local,x,5,VND,value,b,1,\n",
		  "", "facts.csv:2" },
		{ FACTS FACT(D1, "5", "value", "\xff"), "", "UTF-8" },
		{ FACTS, "", "inputs.csv:1" },
		{ FACTS, INPUTS "thing,a,,,,\n", "inputs.csv:2" },
		{ FACTS, INPUTS FILE_ROW("a.csv", "1") "submission,b.csv,,,-1,0\n",
		  "inputs.csv:3" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GBytes) facts = bytes_of(rows[i].facts, "");
		g_autoptr(GBytes) inputs = bytes_of(rows[i].inputs, "");
		g_autoptr(GError) error = NULL;
		g_autoptr(EditionContents) read =
		    edition_contents_read("one", facts, inputs, &error);

		if (read || !g_error_matches(error, FAULT, FAULT_DATA) ||
		    !strstr(error->message, rows[i].words))
			fail_msg("row %zu: %s", i, error ? error->message : "read");
	}
}

/* A list comes back as it was, also with what a spreadsheet would run, and with line ends. */
static void inputs_come_back(void **state)
{
	g_autoptr(GPtrArray) inputs = edition_inputs_new(), again = NULL;
	g_autoptr(GBytes) bytes = NULL, second = NULL;
	g_autoptr(GError) error = NULL;
	EditionInput *input =
	    edition_inputs_add(inputs, INPUT_SUBMISSION, "=1+1.csv", "không\nnot", "ab");

	(void)state;
	input->accepted = 12;
	input->refused = 3;
	edition_inputs_add(inputs, INPUT_SETTING, "regions", NULL, NULL);
	bytes = edition_inputs_write(inputs);
	again = edition_inputs_read(bytes, "inputs.csv", &error);
	if (!again)
		fail_msg("%s", error->message);
	input = again->pdata[0];
	assert_string_equal(input->name, "=1+1.csv");
	assert_string_equal(input->value, "không\nnot");
	assert_int_equal(input->accepted, 12);
	assert_int_equal(input->refused, 3);
	second = edition_inputs_write(again);
	assert_true(g_bytes_equal(bytes, second));
	assert_null(edition_inputs_find(again, INPUT_PREVIOUS));
	assert_ptr_equal(edition_inputs_find(again, INPUT_SETTING), again->pdata[1]);
}

#define MANY 20000

/* Rows longer than any line of a submission, and as many facts as a large edition has. */
static void many(void **state)
{
	g_autoptr(GString) before = g_string_new(NULL), after = g_string_new(NULL);
	g_autoptr(GString) lines = g_string_new(NULL);
	g_autoptr(EditionChanges) changes = NULL;
	gint64 begun = g_get_monotonic_time();

	(void)state;
	for (int i = 0; i < 200000; i++)
		g_string_append_printf(lines, "%sa.csv:%d", i ? " " : "", i);
	for (int i = 0; i < MANY; i++)
		for (int side = 0; side < 2; side++)
			g_string_append_printf(side ? after : before,
					       "planned/68/2025/%s/local/project=%d,68,2025,%s,"
					       "local,planned,%d,VND,value,as-now,1,%s\n",
					       side ? D2 : D1, i, side ? D2 : D1, i + side,
					       i ? "a.csv:7 b.csv:9" : lines->str);
	changes = edition_changes_take(
	    contents(before->str, FILE_ROW("a.csv", "1") FILE_ROW("b.csv", "2")),
	    contents(after->str, FILE_ROW("a.csv", "3") FILE_ROW("b.csv", "2")));
	assert_int_equal(changes->changes->len, MANY);
	for (guint i = 0; i < MANY; i++)
		assert_int_equal(((FactChange *)changes->changes->pdata[i])->causes->len, 1);
	/* Under valgrind it may take its time. */
	if (g_get_monotonic_time() - begun > 60 * G_USEC_PER_SEC)
		fail_msg("took longer than a minute");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(compares),	    cmocka_unit_test(shown),
		cmocka_unit_test(records),	    cmocka_unit_test(refuses),
		cmocka_unit_test(inputs_come_back), cmocka_unit_test(many),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
