/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/number/notation.h"

#define THOUSAND 1000

static DecimalMark other(DecimalMark mark)
{
	return mark == MARK_COMMA ? MARK_POINT : MARK_COMMA;
}

/* @figure in thousandths, by each reading. */
static void weigh(const Figure *figure, __int128 out_weight[MARKS])
{
	static const int64_t powers[] = { 1,	  10,	   100,	     1000,	10000,
					  100000, 1000000, 10000000, 100000000, 1000000000 };
	__int128 thousandths = (__int128)figure->digits * powers[figure->unit_digits];

	out_weight[MARK_COMMA] = out_weight[MARK_POINT] = thousandths * THOUSAND;
	if (figure->says == SAYS_EITHER)
		out_weight[figure->mark == ',' ? MARK_COMMA : MARK_POINT] = thousandths;
}

static void testify(Evidence *evidence, const Figure *figure, int line)
{
	if (figure->says <= SAYS_POINT) {
		if (evidence->deciding[figure->says]++ == 0)
			evidence->first[figure->says] = line;
	}
	evidence->neutral += figure->says == SAYS_EITHER;
}

static gboolean is_summable(const Figure *figure)
{
	return figure->trouble == AMOUNT_FINE && figure->says >= SAYS_EITHER && figure->digits >= 0;
}

void evidence_add(Evidence *evidence, const Figure *figure, int line)
{
	__int128 weight[MARKS];

	testify(evidence, figure, line);
	evidence->any = TRUE;
	if (!is_summable(figure)) {
		evidence->unsummed = TRUE;
		return;
	}
	weigh(figure, weight);
	for (int i = 0; i < MARKS; i++) {
		evidence->all[i] += weight[i];
		evidence->block[i] += weight[i];
	}
}

/* Whether the lines come to @total by @mark; of a block, or of all of them. */
static gboolean agrees(const Evidence *evidence, const __int128 total[MARKS], DecimalMark mark)
{
	return total[mark] == evidence->block[mark] || total[mark] == evidence->all[mark];
}

/* What a total row proves, if anything: MARKS for nothing. */
static DecimalMark proof(const Evidence *evidence, const __int128 total[MARKS])
{
	gboolean comma = agrees(evidence, total, MARK_COMMA);
	gboolean point = agrees(evidence, total, MARK_POINT);

	if (comma == point)
		return MARKS;
	return comma ? MARK_COMMA : MARK_POINT;
}

void evidence_add_total(Evidence *evidence, const Figure *figure, int line)
{
	__int128 total[MARKS];
	DecimalMark proven;

	testify(evidence, figure, line);
	if (!is_summable(figure))
		return;
	weigh(figure, total);
	for (int i = 0; !evidence->any && i < MARKS; i++)
		evidence->waiting[i] = total[i];
	evidence->awaits = evidence->awaits || !evidence->any;
	if (!evidence->any)
		return;
	proven = proof(evidence, total);
	if (proven != MARKS)
		evidence->agree[proven]++;
	evidence->block[MARK_COMMA] = evidence->block[MARK_POINT] = 0;
}

/* What the total rows prove; MARKS when nothing, or both. */
static DecimalMark proven_by_totals(const Evidence *evidence)
{
	guint agree[MARKS] = { evidence->agree[MARK_COMMA], evidence->agree[MARK_POINT] };
	DecimalMark waiting = evidence->awaits ? proof(evidence, evidence->waiting) : MARKS;

	if (waiting != MARKS)
		agree[waiting]++;
	if (evidence->unsummed || (agree[MARK_COMMA] > 0) == (agree[MARK_POINT] > 0))
		return MARKS;
	return agree[MARK_COMMA] > 0 ? MARK_COMMA : MARK_POINT;
}

/* One that contradicts itself. */
static Notation of_divided(const guint64 deciding[MARKS])
{
	if (deciding[MARK_COMMA] == deciding[MARK_POINT])
		return NOTATION_DISPUTED;
	return deciding[MARK_COMMA] > deciding[MARK_POINT] ? NOTATION_MOSTLY_COMMA
							   : NOTATION_MOSTLY_POINT;
}

/*
 * One that is unanimous.  When the rest of the file says otherwise, and not less often, this may be
 * a slip of one cell, on which the others must not depend.
 */
static Notation of_unanimous(const guint64 deciding[MARKS], const guint64 file[MARKS])
{
	DecimalMark mark = deciding[MARK_COMMA] > 0 ? MARK_COMMA : MARK_POINT;
	gboolean outvoted = file[other(mark)] >= file[mark];

	if (mark == MARK_COMMA)
		return outvoted ? NOTATION_MOSTLY_COMMA : NOTATION_COMMA;
	return outvoted ? NOTATION_MOSTLY_POINT : NOTATION_POINT;
}

/* One in which nothing decides: by the rest of the file, and the totals, unless they disagree. */
static Notation of_silent(const Evidence *evidence, const guint64 file[MARKS])
{
	DecimalMark proven = proven_by_totals(evidence);
	gboolean comma = file[MARK_COMMA] > 0, point = file[MARK_POINT] > 0;

	if (comma == point)
		comma = point = FALSE;
	if ((comma && proven == MARK_POINT) || (point && proven == MARK_COMMA))
		return NOTATION_OPEN;
	if (comma || proven == MARK_COMMA)
		return NOTATION_COMMA;
	return point || proven == MARK_POINT ? NOTATION_POINT : NOTATION_OPEN;
}

void evidence_decide(const Evidence *evidence, guint columns, Notation *out_notations)
{
	guint64 file[MARKS] = { 0, 0 };

	for (guint i = 0; i < columns; i++)
		for (int m = 0; m < MARKS; m++)
			file[m] += evidence[i].deciding[m];
	for (guint i = 0; i < columns; i++) {
		const guint64 *deciding = evidence[i].deciding;

		if (deciding[MARK_COMMA] > 0 && deciding[MARK_POINT] > 0)
			out_notations[i] = of_divided(deciding);
		else if (deciding[MARK_COMMA] + deciding[MARK_POINT] > 0)
			out_notations[i] = of_unanimous(deciding, file);
		else
			out_notations[i] = of_silent(&evidence[i], file);
	}
}

gboolean notation_has_point(Notation notation)
{
	return notation == NOTATION_POINT || notation == NOTATION_MOSTLY_POINT;
}

const char *notation_example(Notation notation)
{
	return notation_has_point(notation) ? "1,234.5" : "1.234,5";
}
