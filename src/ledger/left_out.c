/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/left_out.h"

#include <string.h>

static gboolean is_candidate(const Line *line, const SumKey *asked)
{
	const char *source = asked->values[DIMENSION_SOURCE];

	if (line->amounts[asked->measure->measure].state != AMOUNT_VALUE ||
	    line->period.first < asked->period.first || line->period.last > asked->period.last ||
	    (source && strcmp(line->values[DIMENSION_SOURCE], source) != 0) ||
	    !place_is_within(line->place, asked->place))
		return FALSE;
	return sum_key_has(asked, line);
}

static Reason reason_for(const Ledger *ledger, const Line *line, const SumKey *asked)
{
	static const Reason reasons[] = { [FATE_STANDS] = REASON_OTHER_WAY,
					  [FATE_SUPERSEDED] = REASON_SUPERSEDED,
					  [FATE_REFUSED] = REASON_REFUSED,
					  [FATE_LATER] = REASON_LATER,
					  [FATE_REPEATED] = REASON_REPEATED };
	const Position *position;
	Fate fate = ledger_line_fate(ledger, line, &position);
	guint measure = (guint)asked->measure->measure;

	if (fate != FATE_STANDS)
		return reasons[fate];
	if (position !=
	    ledger_position(ledger, line->place, line->period, asked->not_before, asked->cutoff))
		return REASON_OTHER_DAY;
	if (line_cover_hides(position->cover, line, measure, asked->values))
		return REASON_PART;
	return REASON_OTHER_WAY;
}

GArray *left_out_of(const Ledger *ledger, const Operand *operand)
{
	const GPtrArray *submissions = ledger_submissions(ledger);
	g_autoptr(GHashTable) counted = g_hash_table_new(NULL, NULL);
	GArray *left = g_array_new(FALSE, FALSE, sizeof(LeftOut));

	for (guint i = 0; i < operand->lines->len; i++)
		g_hash_table_add(counted, operand->lines->pdata[i]);
	for (guint i = 0; i < submissions->len; i++) {
		const GArray *lines = ((const Submission *)submissions->pdata[i])->lines;

		for (guint j = 0; j < lines->len; j++) {
			const Line *line = &g_array_index(lines, Line, j);
			LeftOut out = { .line = line };

			if (!is_candidate(line, &operand->asked) ||
			    g_hash_table_contains(counted, line))
				continue;
			out.reason = reason_for(ledger, line, &operand->asked);
			g_array_append_val(left, out);
		}
	}
	return left;
}
