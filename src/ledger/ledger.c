/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/ledger.h"

#include "base/fault.h"
#include "base/number.h"
#include "ledger/conflict.h"
#include "ledger/fall.h"
#include "ledger/revision.h"
#include "ledger/target_check.h"

#include <string.h>

struct Ledger {
	const Catalog *catalog;
	const GPtrArray *submissions;
	Day report_date;
	GPtrArray *positions;  /* Position: those that stand, sorted */
	GHashTable *by_place;  /* Place -> GPtrArray of Position, in the same order */
	GHashTable *spoken_of; /* every Place that holds the place of a position, now or once */
	GPtrArray *fallen;     /* Position: those that do not stand, without lines and cover */
	GArray *fates;	       /* Fate of each of them */
	GArray *changes;       /* Change */
	LedgerTally tally;
};

static void position_free(gpointer data)
{
	Position *position = data;

	g_clear_pointer(&position->lines, g_ptr_array_unref);
	g_clear_pointer(&position->cover, line_cover_free);
	g_free(position);
}

void ledger_free(Ledger *ledger)
{
	if (!ledger)
		return;
	g_hash_table_unref(ledger->by_place);
	g_hash_table_unref(ledger->spoken_of);
	g_ptr_array_unref(ledger->positions);
	g_ptr_array_unref(ledger->fallen);
	g_array_unref(ledger->fates);
	g_array_unref(ledger->changes);
	g_free(ledger);
}

static guint position_hash(gconstpointer data)
{
	const Position *position = data;
	guint hash = g_direct_hash(position->place);

	hash = hash * 31 + (guint)position->period.first;
	hash = hash * 31 + (guint)position->period.last;
	hash = hash * 31 + (guint)position->as_of;
	return hash * 31 + (guint)position->revision;
}

static gboolean position_equal(gconstpointer a, gconstpointer b)
{
	const Position *first = a, *second = b;

	return first->place == second->place && period_equal(first->period, second->period) &&
	       first->as_of == second->as_of && first->revision == second->revision;
}

static Position *position_new(const Line *line, guint measures)
{
	Position *position = g_new0(Position, 1);

	*position = (Position){ .place = line->place,
				.period = line->period,
				.as_of = line->as_of,
				.revision = line->revision,
				.submission = line->submission,
				.lines = g_ptr_array_new(),
				.cover = line_cover_new(measures) };
	return position;
}

/* The lines of one file, grouped. */
static void add_submission(GPtrArray *positions, const Submission *submission, guint measures)
{
	g_autoptr(GHashTable) known = g_hash_table_new(position_hash, position_equal);

	for (guint i = 0; i < submission->lines->len; i++) {
		const Line *line = &g_array_index(submission->lines, Line, i);
		Position key = { .place = line->place,
				 .period = line->period,
				 .as_of = line->as_of,
				 .revision = line->revision };
		Position *position = g_hash_table_lookup(known, &key);

		if (!position) {
			position = position_new(line, measures);
			g_hash_table_add(known, position);
			g_ptr_array_add(positions, position);
		}
		g_ptr_array_add(position->lines, (gpointer)line);
		line_cover_add(position->cover, line);
	}
}

static int compare_positions(gconstpointer a, gconstpointer b)
{
	const Position *first = *(const Position *const *)a, *second = *(const Position *const *)b;
	int order = g_strcmp0(first->place->key, second->place->key);

	if (order == 0)
		order = period_compare(first->period, second->period);
	if (order == 0)
		order = (first->as_of > second->as_of) - (first->as_of < second->as_of);
	if (order == 0)
		order = second->revision - first->revision;
	return order ? order : (int)first->submission - (int)second->submission;
}

static void count_line(Tally *tally, const Line *line, const Columns *columns)
{
	tally->records++;
	for (guint i = 0; i < columns_measures(columns); i++)
		if (columns_measure(columns, i)->kind == COLUMN_MONEY)
			tally->dong += line->amounts[i].value;
}

static void count_position(Tally *tally, const Position *position, const Columns *columns)
{
	for (guint i = 0; i < position->lines->len; i++)
		count_line(tally, position->lines->pdata[i], columns);
}

/* All files but those that repeat another one to the byte. */
static void add_submissions(Ledger *ledger, GPtrArray *positions)
{
	g_autofree gboolean *repeated = revision_find_repeated(ledger->submissions);
	const Columns *columns = ledger->catalog->columns;

	for (guint i = 0; i < ledger->submissions->len; i++) {
		const Submission *submission = ledger->submissions->pdata[i];

		if (!repeated[i])
			add_submission(positions, submission, columns_measures(columns));
		for (guint j = 0; repeated[i] && j < submission->lines->len; j++)
			count_line(&ledger->tally.repeated,
				   &g_array_index(submission->lines, Line, j), columns);
	}
}

/* On the map of its own day and on every later one. */
static void speak_of(Ledger *ledger, const Place *place)
{
	for (; place; place = place->successor)
		for (const Place *whole = place; whole; whole = whole->parent)
			g_hash_table_add(ledger->spoken_of, (gpointer)whole);
}

gboolean ledger_speaks_of(const Ledger *ledger, const Place *place)
{
	return g_hash_table_contains(ledger->spoken_of, place);
}

/* Of what does not stand only the fate is kept. */
static void let_fall(Ledger *ledger, Position *position, Verdict verdict)
{
	static const Fate fates[] = { [VERDICT_STANDS] = FATE_STANDS,
				      [VERDICT_SUPERSEDED] = FATE_SUPERSEDED,
				      [VERDICT_REFUSED] = FATE_REFUSED,
				      [VERDICT_LATER] = FATE_LATER };

	g_clear_pointer(&position->lines, g_ptr_array_unref);
	g_clear_pointer(&position->cover, line_cover_free);
	g_ptr_array_add(ledger->fallen, position);
	g_array_append_val(ledger->fates, fates[verdict]);
}

/* Moves the positions that do not stand out of the ledger, each into its own tally. */
static void keep_standing(Ledger *ledger, GPtrArray *all, const Verdict *verdicts)
{
	Tally *tallies[] = { [VERDICT_STANDS] = &ledger->tally.standing,
			     [VERDICT_SUPERSEDED] = &ledger->tally.superseded,
			     [VERDICT_REFUSED] = &ledger->tally.refused,
			     [VERDICT_LATER] = &ledger->tally.later };

	for (guint i = 0; i < all->len; i++) {
		Position *position = all->pdata[i];
		GPtrArray *own;

		count_position(tallies[verdicts[i]], position, ledger->catalog->columns);
		if (verdicts[i] != VERDICT_STANDS) {
			let_fall(ledger, position, verdicts[i]);
			continue;
		}
		g_ptr_array_add(ledger->positions, position);
		speak_of(ledger, position->place);
		own = g_hash_table_lookup(ledger->by_place, position->place);
		if (!own) {
			own = g_ptr_array_new();
			g_hash_table_insert(ledger->by_place, (gpointer)position->place, own);
		}
		g_ptr_array_add(own, position);
	}
	g_ptr_array_set_size(all, 0);
}

/* What the submissions accepted is what the ledger holds, sorted by its fate. */
static gboolean check_balance(const Ledger *ledger, GError **error)
{
	const LedgerTally *tally = &ledger->tally;
	Tally accepted = { 0 };

	for (guint i = 0; i < ledger->submissions->len; i++) {
		const Submission *submission = ledger->submissions->pdata[i];

		/* A record of a wide table is several lines. */
		accepted.records += submission->lines->len;
		accepted.dong += submission->accepted.dong;
	}
	if (accepted.records == tally->standing.records + tally->superseded.records +
				    tally->refused.records + tally->later.records +
				    tally->repeated.records &&
	    accepted.dong == tally->standing.dong + tally->superseded.dong + tally->refused.dong +
				 tally->later.dong + tally->repeated.dong)
		return TRUE;
	fault_set(
	    error, FAULT_SOFTWARE,
	    "sổ không khớp: số dòng hoặc số đồng nhận vào khác với tổng các phần",
	    "the ledger does not balance: the lines or đồng taken in are not the sum of its parts");
	return FALSE;
}

/*
 * Amounts are never negative, so no sum of some lines exceeds the sum of all: checked once here, no
 * later sum can overflow.
 */
static gboolean check_range(const Ledger *ledger, GError **error)
{
	const Columns *columns = ledger->catalog->columns;

	for (guint measure = 0; measure < columns_measures(columns); measure++) {
		int64_t sum = 0;

		for (guint i = 0; i < ledger->positions->len; i++) {
			const Position *position = ledger->positions->pdata[i];

			for (guint j = 0; j < position->lines->len; j++) {
				const Line *line = position->lines->pdata[j];

				if (number_add(&sum, line->amounts[measure].value))
					continue;
				fault_set(error, FAULT_DATA,
					  "tổng của cột '%s' vượt giới hạn tính toán",
					  "the sum of column '%s' is out of range",
					  columns_measure(columns, measure)->key);
				return FALSE;
			}
		}
	}
	return TRUE;
}

Ledger *ledger_new(const Catalog *catalog, const GPtrArray *submissions, Day report_date,
		   GError **error)
{
	g_autoptr(Ledger) ledger = g_new0(Ledger, 1);
	g_autoptr(GPtrArray) all = g_ptr_array_new();
	g_autofree Verdict *verdicts = NULL;

	ledger->catalog = catalog;
	ledger->submissions = submissions;
	ledger->report_date = report_date;
	ledger->changes = g_array_new(FALSE, FALSE, sizeof(Change));
	ledger->positions = g_ptr_array_new_with_free_func(position_free);
	ledger->fallen = g_ptr_array_new_with_free_func(position_free);
	ledger->fates = g_array_new(FALSE, FALSE, sizeof(Fate));
	ledger->by_place =
	    g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_ptr_array_unref);
	ledger->spoken_of = g_hash_table_new(NULL, NULL);
	add_submissions(ledger, all);
	g_ptr_array_sort(all, compare_positions);
	verdicts = conflict_judge(all, submissions, report_date);
	conflict_compare_sources(all, verdicts, submissions, catalog->columns);
	revision_compare(all, verdicts, submissions, columns_measures(catalog->columns),
			 ledger->changes);
	fall_check(all, verdicts, submissions, catalog->columns);
	target_check(all, verdicts, submissions, catalog);
	keep_standing(ledger, all, verdicts);
	if (!check_balance(ledger, error) || !check_range(ledger, error))
		return NULL;
	return g_steal_pointer(&ledger);
}

const Catalog *ledger_catalog(const Ledger *ledger)
{
	return ledger->catalog;
}

Day ledger_report_date(const Ledger *ledger)
{
	return ledger->report_date;
}

const LedgerTally *ledger_tally(const Ledger *ledger)
{
	return &ledger->tally;
}

char *ledger_line_name(const Ledger *ledger, const Line *line)
{
	const Submission *submission = ledger->submissions->pdata[line->submission];

	return g_strdup_printf("%s:%d", submission->name, line->line);
}

const GPtrArray *ledger_submissions(const Ledger *ledger)
{
	return ledger->submissions;
}

static gboolean is_of(const Line *line, const Position *position)
{
	return position->submission == line->submission && position->place == line->place &&
	       period_equal(position->period, line->period) && position->as_of == line->as_of &&
	       position->revision == line->revision;
}

Fate ledger_line_fate(const Ledger *ledger, const Line *line, const Position **out_position)
{
	const GPtrArray *own = g_hash_table_lookup(ledger->by_place, line->place);

	*out_position = NULL;
	for (guint i = 0; own && i < own->len; i++)
		if (is_of(line, own->pdata[i])) {
			*out_position = own->pdata[i];
			return FATE_STANDS;
		}
	for (guint i = 0; i < ledger->fallen->len; i++)
		if (is_of(line, ledger->fallen->pdata[i]))
			return g_array_index(ledger->fates, Fate, i);
	return FATE_REPEATED;
}

int ledger_compare_lines(const Ledger *ledger, const Line *a, const Line *b)
{
	const Submission *first = ledger->submissions->pdata[a->submission];
	const Submission *second = ledger->submissions->pdata[b->submission];
	int order = first == second ? 0 : strcmp(first->name, second->name);

	if (order == 0)
		order = a->line - b->line;
	/* Of one record of a wide table the lines stand side by side. */
	return order ? order : (a > b) - (a < b);
}

const GArray *ledger_changes(const Ledger *ledger)
{
	return ledger->changes;
}

const GPtrArray *ledger_positions(const Ledger *ledger)
{
	return ledger->positions;
}

Day position_day(const Position *position)
{
	return MIN(position->as_of, period_end(position->period));
}

const Position *ledger_position(const Ledger *ledger, const Place *place, Period period,
				Day not_before, Day cutoff)
{
	const GPtrArray *own = g_hash_table_lookup(ledger->by_place, place);
	const Position *latest = NULL;

	for (guint i = 0; own && i < own->len; i++) {
		const Position *position = own->pdata[i];
		Day day = position_day(position);

		if (period_equal(position->period, period) && not_before <= day && day <= cutoff)
			latest = position;
	}
	return latest;
}
