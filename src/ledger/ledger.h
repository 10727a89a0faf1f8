/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lines -> positions.  A position is what one place has said of one period on one day: a whole
 * restatement, made of several lines.  Of two versions the higher revision stands; of two that
 * claim the same rank neither does, and both files are named.
 *
 * No figure is counted twice: a merged province's later position covers what its predecessors said
 * before; at the same day the two contradict each other, and both are refused.
 */
#pragma once

#include "intake/check/line_cover.h"
#include "intake/issue.h"
#include "intake/submission.h"

typedef struct Position {
	const Place *place;
	Period period;
	Day as_of;
	int revision;
	guint submission; /* the file that states it */
	GPtrArray *lines; /* const Line *, borrowed from the submissions */
	LineCover *cover; /* which of them are parts of others */
} Position;

/*
 * What became of the accepted lines: the five add up to what the submissions accepted.  The records
 * counted are lines: of a wide table several to a record of the file.
 */
typedef struct LedgerTally {
	Tally standing;	  /* in a position that counts, now or at its own date */
	Tally superseded; /* a higher revision stands */
	Tally refused;	  /* two current versions, or two maps at once */
	Tally later;	  /* after the report date */
	Tally repeated;	  /* the same bytes again, in another file */
} LedgerTally;

/* What became of an accepted line, in the words of LedgerTally. */
typedef enum Fate { FATE_STANDS, FATE_SUPERSEDED, FATE_REFUSED, FATE_LATER, FATE_REPEATED } Fate;

typedef struct Ledger Ledger;

/*
 * Takes the lines of @submissions (Submission elements, borrowed for the ledger's life) as they
 * stand on
 * @report_date, and adds what it finds to the issues of the submissions.  Faults: FAULT_DATA when
 * the sums could leave the range of an amount, FAULT_SOFTWARE when lines do not add up.
 */
Ledger *ledger_new(const Catalog *catalog, const GPtrArray *submissions, Day report_date,
		   GError **error) G_GNUC_WARN_UNUSED_RESULT;
void ledger_free(Ledger *ledger);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Ledger, ledger_free)

const Catalog *ledger_catalog(const Ledger *ledger);
Day ledger_report_date(const Ledger *ledger);
const LedgerTally *ledger_tally(const Ledger *ledger);

const GPtrArray *ledger_submissions(const Ledger *ledger);

/* What became of @line of one of the submissions; *@out_position is where it stands, or NULL. */
Fate ledger_line_fate(const Ledger *ledger, const Line *line, const Position **out_position);

/* By the name of the file, whatever the order in which files came, then by the line. */
int ledger_compare_lines(const Ledger *ledger, const Line *a, const Line *b);

/* "lam-dong_2025.csv:7" for a line of this ledger; owned by the caller. */
char *ledger_line_name(const Ledger *ledger, const Line *line);

/*
 * The latest position of exactly @place and @period with @not_before <= as_of <= @cutoff; NULL when
 * there is none.  An as_of after the period's end counts as its end.
 */
const Position *ledger_position(const Ledger *ledger, const Place *place, Period period,
				Day not_before, Day cutoff);

/* Whether any position is of @place or of a place that was ever part of it. */
gboolean ledger_speaks_of(const Ledger *ledger, const Place *place);

/* All positions that stand, ordered by place, period and date; elements const Position *. */
const GPtrArray *ledger_positions(const Ledger *ledger);

/* How newer revisions differ from those that they replaced: Change elements (ledger/revision.h). */
const GArray *ledger_changes(const Ledger *ledger);

/* The day up to which a position tells: its as_of, or the period's end if that was before. */
Day position_day(const Position *position);
