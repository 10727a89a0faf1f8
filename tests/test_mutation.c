/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Each input cell is changed by itself, in the bytes of its file: exactly the facts that list the
 * cell change.  A fact lists the cells of the measures of its operands in their lines.
 */
#include "unit.h"

#include "printed_fixture.h"

#include "intake/raw_lines.h"
#include "ledger/fact_id.h"

/* What is answered of each ledger, and the answer of the first one. */
typedef struct Answered {
	FactId *id;
	char *answer;
	GHashTable *cells; /* cell_key() of all that the fact lists */
} Answered;

typedef struct Bench {
	Books *books;
	Day day;
	GPtrArray *files;     /* InboxFile */
	GArray *facts;	      /* Answered */
	guint tried, refused; /* cells; those whose change contradicts another line */
	GString *wrong;
} Bench;

typedef struct CellAt {
	guint submission, line, measure;
} CellAt;

static gpointer cell_key(const CellAt *cell)
{
	return GSIZE_TO_POINTER(((gsize)cell->submission << 40) + ((gsize)cell->line << 8) +
				cell->measure + 1);
}

static Submission *submission_at(const GPtrArray *submissions, guint index)
{
	return submissions->pdata[index];
}

/* All that is known of a fact but its lines and the words. */
static char *answer_of(const Fact *fact)
{
	g_autofree char *state = fact_state_text(fact);

	return g_strdup_printf("%s %s %" G_GINT64_FORMAT "/%" G_GINT64_FORMAT " %s", fact->id,
			       state, fact->numerator, fact->denominator, fact->formula);
}

/* When and by whom something was reported, whatever the amount. */
static gboolean is_of_presence(const Fact *fact)
{
	FactUnit unit = fact->expression.function->unit;

	return unit == UNIT_DAY || unit == UNIT_DAYS || unit == UNIT_PLACES;
}

static GHashTable *cells_of(const Books *books, const Fact *fact)
{
	GHashTable *cells = g_hash_table_new(NULL, NULL);

	for (guint i = 0; !is_of_presence(fact) && i < fact->operands->len; i++) {
		const Operand *operand = fact->operands->pdata[i];

		for (guint j = 0; j < operand->lines->len; j++) {
			const Line *line = operand->lines->pdata[j];
			const Submission *submission =
			    submission_at(books->submissions, line->submission);
			CellAt cell = { line->submission,
					(guint)(line - &g_array_index(submission->lines, Line, 0)),
					(guint)operand->asked.measure->measure };

			g_hash_table_add(cells, cell_key(&cell));
		}
	}
	return cells;
}

/* What the cells of an operand add up to is its value: an auditor may take a pencil. */
static void assert_sum(const Fact *fact, const Operand *operand)
{
	int64_t sum = 0;

	for (guint i = 0; i < operand->lines->len; i++) {
		const Line *line = operand->lines->pdata[i];

		sum += line->amounts[operand->asked.measure->measure].value;
	}
	if (sum != operand->value)
		fail_msg("%s: the lines add up to %" G_GINT64_FORMAT
			 ", the operand is %" G_GINT64_FORMAT,
			 fact->id, sum, operand->value);
}

/* facts.csv names the lines of all operands, and no others but those that only give the day. */
static void assert_lines(const Fact *fact)
{
	g_autoptr(GHashTable) lines = g_hash_table_new(NULL, NULL);

	for (guint i = 0; i < fact->operands->len; i++) {
		const Operand *operand = fact->operands->pdata[i];

		assert_sum(fact, operand);
		for (guint j = 0; j < operand->lines->len; j++)
			g_hash_table_add(lines, operand->lines->pdata[j]);
	}
	if (fact->operands->len > 0 && g_hash_table_size(lines) != fact->lines->len)
		fail_msg("%s has %u lines, its operands %u", fact->id, fact->lines->len,
			 g_hash_table_size(lines));
}

static void ask_all(Bench *bench)
{
	g_autoptr(GPtrArray) facts = NULL;

	books_print(bench->books);
	facts = fact_store_list(bench->books->store);
	for (guint i = 0; i < facts->len; i++) {
		const Fact *printed = facts->pdata[i];
		Answered answered = { .id =
					  fact_id_parse(bench->books->ledger, printed->id, NULL) };
		g_autoptr(Fact) fact = fact_trace(&answered.id->query);

		assert_lines(fact);
		answered.answer = answer_of(fact);
		answered.cells = cells_of(bench->books, fact);
		g_array_append_val(bench->facts, answered);
	}
}

static void clear_asked(gpointer data)
{
	Answered *answered = data;

	fact_id_free(answered->id);
	g_free(answered->answer);
	g_hash_table_unref(answered->cells);
}

static Bench bench_open(const char *day, const char *folder)
{
	g_autoptr(GError) error = NULL;
	Bench bench = { .day = day_parse_iso(day) };

	bench.files = inbox_read(folder, &(Limits){ .file_bytes = FILE_LIMIT }, &error);
	if (!bench.files)
		fail_msg("%s", error->message);
	bench.books = books_of_folder(day, folder, G_MAXUINT);
	bench.facts = g_array_new(FALSE, FALSE, sizeof(Answered));
	g_array_set_clear_func(bench.facts, clear_asked);
	bench.wrong = g_string_new(NULL);
	ask_all(&bench);
	return bench;
}

static void bench_close(Bench *bench)
{
	g_array_unref(bench->facts);
	g_ptr_array_unref(bench->files);
	g_string_free(bench->wrong, TRUE);
	books_free(bench->books);
}

/* The digit of a cell that is changed: the last one of its whole part. */
static gsize digit_of(const char *text, gsize length)
{
	gsize at = length, mark = length;

	while (at > 0 && !g_ascii_isdigit(text[at - 1]))
		at--;
	for (mark = at; mark > 0 && g_ascii_isdigit(text[mark - 1]);)
		mark--;
	if (mark > 1 && strchr(".,", text[mark - 1]) && at - mark != 3 &&
	    g_ascii_isdigit(text[mark - 2]))
		return mark - 2;
	return at - 1;
}

/* @file with one digit of the cell at @raw changed by @step; owned by the caller. */
static InboxFile *change_cell(const InboxFile *file, const RawCell *raw, int step)
{
	gsize size;
	const char *bytes = g_bytes_get_data(file->bytes, &size);
	char *copy = g_memdup2(bytes, size);
	InboxFile *changed = g_new0(InboxFile, 1);
	char *digit =
	    copy + raw->location.byte + digit_of(copy + raw->location.byte, raw->location.length);

	assert_true(g_ascii_isdigit(*digit));
	*digit = (char)('0' + (*digit - '0' + 10 + step) % 10);
	changed->name = g_strdup(file->name);
	changed->bytes = g_bytes_new_take(copy, size);
	changed->digest = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, changed->bytes);
	changed->limits = file->limits;
	return changed;
}

static gboolean same_amount(const Amount *a, const Amount *b)
{
	return a->state == b->state && a->value == b->value;
}

/* The change is of this one amount and of nothing else. */
static gboolean is_only_change(const Bench *bench, const Submission *changed, const CellAt *cell)
{
	const Submission *before = submission_at(bench->books->submissions, cell->submission);
	guint measures = columns_measures(bench->books->catalog->columns);

	if (changed->lines->len != before->lines->len)
		return FALSE;
	for (guint i = 0; i < before->lines->len; i++)
		for (guint j = 0; j < measures; j++) {
			gboolean same =
			    same_amount(&g_array_index(before->lines, Line, i).amounts[j],
					&g_array_index(changed->lines, Line, i).amounts[j]);

			if (same == (i == cell->line && j == cell->measure))
				return FALSE;
		}
	return TRUE;
}

static void compare(Bench *bench, const Answered *answered, const Ledger *ledger,
		    const CellAt *cell)
{
	FactQuery query = answered->id->query;
	gboolean listed = g_hash_table_contains(answered->cells, cell_key(cell)), changed;
	g_autoptr(Fact) fact = NULL;
	g_autofree char *answer = NULL;
	const Submission *submission = submission_at(bench->books->submissions, cell->submission);

	query.ledger = ledger;
	fact = fact_compute(&query);
	answer = answer_of(fact);
	changed = strcmp(answer, answered->answer) != 0;
	if (changed == listed || bench->wrong->len > 2000)
		return;
	g_string_append_printf(bench->wrong, "\n%s:%d %s: %s, but %s\n  %s\n  %s", submission->name,
			       g_array_index(submission->lines, Line, cell->line).line,
			       columns_measure(bench->books->catalog->columns, cell->measure)->key,
			       listed ? "is listed" : "is not listed",
			       changed ? "changes" : "does not change", answered->answer, answer);
}

/* Changes the cell by @step; FALSE when the lines then contradict each other. */
static gboolean try_step(Bench *bench, const CellAt *cell, const RawCell *raw, int step)
{
	const GPtrArray *submissions = bench->books->submissions;
	g_autoptr(InboxFile) file = change_cell(bench->files->pdata[cell->submission], raw, step);
	g_autoptr(Submission) changed =
	    submission_read(bench->books->catalog, file, cell->submission);
	g_autoptr(GPtrArray) others = g_ptr_array_new();
	g_autoptr(Ledger) ledger = NULL;

	g_ptr_array_extend(others, (GPtrArray *)submissions, NULL, NULL);
	others->pdata[cell->submission] = changed;
	if (!is_only_change(bench, changed, cell))
		fail_msg("%s: more than one cell has changed", changed->name);
	ledger = ledger_new(bench->books->catalog, others, bench->day, NULL);
	if (ledger_positions(ledger)->len != ledger_positions(bench->books->ledger)->len)
		return FALSE;
	for (guint i = 0; i < bench->facts->len; i++)
		compare(bench, &g_array_index(bench->facts, Answered, i), ledger, cell);
	return TRUE;
}

/* A part may not exceed its total, nor a total fall below its parts: then the other way. */
static void try_cell(Bench *bench, const CellAt *cell, const RawCell *raw)
{
	bench->tried++;
	if (!try_step(bench, cell, raw, 1) && !try_step(bench, cell, raw, -1))
		bench->refused++;
}

/* Every @each-th amount of all files. */
static void try_cells(Bench *bench, guint each)
{
	guint measures = columns_measures(bench->books->catalog->columns), seen = 0;

	for (guint i = 0; i < bench->files->len; i++) {
		const Submission *submission = submission_at(bench->books->submissions, i);
		g_autoptr(RawLines) raw = raw_lines_new(measures);

		for (guint j = 0; j < submission->lines->len * measures; j++)
			raw_lines_want(raw, j / measures, j % measures);
		submission_read_raw(bench->books->catalog, bench->files->pdata[i], raw);
		for (guint j = 0; j < submission->lines->len * measures; j++) {
			CellAt cell = { i, j / measures, j % measures };
			const Line *line = &g_array_index(submission->lines, Line, cell.line);
			const RawCell *at = raw_lines_cell(raw, cell.line, cell.measure);

			if (line->amounts[cell.measure].state != AMOUNT_VALUE || seen++ % each)
				continue;
			assert_non_null(at);
			try_cell(bench, &cell, at);
		}
	}
}

static void assert_samples(const char *day, const char *folder, guint each, guint least)
{
	Bench bench = bench_open(day, folder);
	g_autofree char *wrong = NULL;
	guint tried, refused, facts = bench.facts->len;

	try_cells(&bench, each);
	wrong = g_strdup(bench.wrong->str);
	tried = bench.tried;
	refused = bench.refused;
	bench_close(&bench);
	print_message("%s: %u cells, %u refused, %u facts\n", folder, tried, refused, facts);
	if (*wrong)
		fail_msg("%s", wrong);
	assert_int_equal(refused, 0);
	assert_true(tried >= least);
}

static void conference(void **state)
{
	(void)state;
	assert_samples("2025-12-04", CONFERENCE, 1, 55);
}

static void demo(void **state)
{
	(void)state;
	assert_samples("2025-12-15", DEMO, 1009, 30);
}

/* A record of these states several lines: each cell is of one of them. */
static void wide(void **state)
{
	(void)state;
	assert_samples("2025-12-04", "tests/cases/table-wide/inbox", 1, 10);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(conference),
		cmocka_unit_test(demo),
		cmocka_unit_test(wide),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
