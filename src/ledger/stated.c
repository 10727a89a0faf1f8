/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/stated.h"

#define OPEN INT64_MAX

/* An interval in half đồng, so that half of a step is whole. */
typedef struct Span {
	int64_t low, high;
} Span;

/* How far the interval of a quality reaches, in halves of a step. */
static const struct {
	int below, above;
} reaches[] = {
	[STATED_AS_PRINTED] = { 1, 1 },
	[STATED_ABOUT] = { 2, 2 },
	[STATED_AT_LEAST] = { 0, -1 }, /* open above */
	[STATED_IMPLIED] = { 1, 1 },
};

static Span span_of(const StatedAmount *amount)
{
	int above = reaches[amount->quality].above;
	int64_t value = 2 * amount->value, step = amount->value ? amount->step : 0;

	return (Span){ MAX(value - reaches[amount->quality].below * step, 0),
		       above < 0 ? OPEN : value + above * step };
}

static gboolean in_range(const StatedAmount *amount)
{
	return amount->value >= 0 && amount->value <= STATED_MOST;
}

/* FALSE when it leaves int64. */
static gboolean add_span(Span *sum, Span part)
{
	if (sum->high == OPEN || part.high == OPEN)
		sum->high = OPEN;
	else if (!number_add(&sum->high, part.high))
		return FALSE;
	return number_add(&sum->low, part.low);
}

static StatedVerdict judge_total(const StatedAmount *total, const Span *parts, int64_t difference)
{
	Span own = span_of(total);

	if (difference == 0)
		return STATED_AGREES;
	if (own.low <= parts->high && parts->low <= own.high)
		return STATED_INSIDE_ROUNDING;
	if (difference > 0 && difference < total->step)
		return STATED_AGREES_TRUNCATED;
	return STATED_DIFFERS;
}

StatedResult stated_check_total(const StatedAmount *total, const StatedAmount *parts, guint count)
{
	StatedResult result = { .verdict = STATED_CANNOT_CHECK,
				.implied = total->quality == STATED_IMPLIED };
	Span sum = { 0 };

	for (guint i = 0; i < count; i++) {
		result.implied |= parts[i].quality == STATED_IMPLIED;
		if (!in_range(&parts[i]) || !number_add(&result.computed, parts[i].value) ||
		    !add_span(&sum, span_of(&parts[i])))
			return result;
	}
	result.low = sum.low / 2;
	result.high = sum.high == OPEN ? OPEN : (sum.high + 1) / 2;
	result.difference = result.computed - total->value;
	result.verdict = judge_total(total, &sum, result.difference);
	return result;
}

/* One quotient out of those that the intervals allow. */
typedef struct Ratio {
	int64_t part, whole;
	gboolean growth;
} Ratio;

/* In 10^-@decimals percent; FALSE when it has no end or leaves int64. */
static gboolean scale_percent(Ratio ratio, int decimals, Rounding rounding, int64_t *out_scaled)
{
	if (ratio.part == OPEN || ratio.whole == 0)
		return FALSE;
	return number_scale(ratio.growth ? ratio.part - ratio.whole : ratio.part, ratio.whole,
			    decimals + 2, rounding, out_scaled);
}

/* The quotient of the inputs as they are printed. */
static Ratio ratio_of(const StatedQuotient *quotient)
{
	return (Ratio){ quotient->part.value, quotient->whole.value, quotient->growth };
}

/* What a quotient of these inputs comes to at most and at least, rounded. */
static Span percent_span(const StatedQuotient *quotient, int decimals, Rounding rounding)
{
	Span part = span_of(&quotient->part), whole = span_of(&quotient->whole);
	Ratio lowest = { part.low, whole.high, quotient->growth };
	Ratio highest = { part.high, whole.low, quotient->growth };
	Span span = { 0, OPEN };

	/* Of an open whole any part is next to nothing. */
	if (whole.high == OPEN)
		span.low = quotient->growth ? -number_power_of_ten(decimals + 2) : 0;
	else if (!scale_percent(lowest, decimals, rounding, &span.low))
		span.low = 0;
	if (!scale_percent(highest, decimals, rounding, &span.high))
		span.high = OPEN;
	return span;
}

/* Rounding is monotonous, so what lies between two quotients is rounded to something between. */
static gboolean is_inside(const StatedPercent *percent, const StatedQuotient *quotient,
			  Rounding rounding)
{
	Span span = percent_span(quotient, percent->decimals, rounding);
	int64_t slack = percent->quality == STATED_ABOUT;

	return percent->value - slack <= span.high &&
	       (percent->quality == STATED_AT_LEAST || span.low <= percent->value + slack);
}

static gboolean reproduces(const StatedQuotient *quotient, int64_t value, int decimals,
			   Rounding rounding)
{
	int64_t scaled;

	return scale_percent(ratio_of(quotient), decimals, rounding, &scaled) && scaled == value;
}

static StatedVerdict judge_percent(const StatedPercent *percent, const StatedQuotient *quotient,
				   const StatedResult *result)
{
	if (result->half_up)
		return STATED_AGREES;
	if (result->truncated)
		return STATED_AGREES_TRUNCATED;
	if (is_inside(percent, quotient, ROUND_HALF_UP) ||
	    is_inside(percent, quotient, ROUND_TRUNCATE))
		return STATED_INSIDE_ROUNDING;
	return STATED_DIFFERS;
}

StatedResult stated_check_percent(const StatedPercent *percent, const StatedQuotient *quotient)
{
	StatedResult result = { .verdict = STATED_CANNOT_CHECK,
				.implied = percent->quality == STATED_IMPLIED ||
					   quotient->part.quality == STATED_IMPLIED ||
					   quotient->whole.quality == STATED_IMPLIED };
	Span span;
	int64_t value = percent->value, more = number_power_of_ten(STATED_DECIMALS);

	if (!in_range(&quotient->part) || !in_range(&quotient->whole) ||
	    !scale_percent(ratio_of(quotient), STATED_DECIMALS, ROUND_HALF_UP, &result.computed))
		return result;
	span = percent_span(quotient, STATED_DECIMALS, ROUND_HALF_UP);
	result.half_up = reproduces(quotient, value, percent->decimals, ROUND_HALF_UP);
	result.truncated = reproduces(quotient, value, percent->decimals, ROUND_TRUNCATE);
	result.longer =
	    percent->decimals > 0 && reproduces(quotient, 10 * value, percent->decimals + 1,
						result.half_up ? ROUND_HALF_UP : ROUND_TRUNCATE);
	result.low = span.low;
	result.high = span.high;
	result.difference =
	    result.computed - value * (more / number_power_of_ten(percent->decimals));
	result.verdict = judge_percent(percent, quotient, &result);
	return result;
}

/* The percentages that @rounding prints as @percent, in halves of its last digit. */
static Span rounded_from(const StatedPercent *percent, Rounding rounding)
{
	int64_t value = 2 * percent->value;

	return rounding == ROUND_HALF_UP ? (Span){ value - 1, value + 1 }
					 : (Span){ value, value + 2 };
}

gboolean stated_implied_whole(int64_t part, const StatedPercent *percent, Rounding rounding,
			      int64_t *out_low, int64_t *out_high)
{
	Span span = rounded_from(percent, rounding);

	if (percent->value <= 0 || part > OPEN / 2 ||
	    !number_scale(2 * part, span.high, percent->decimals + 2, ROUND_TRUNCATE, out_low) ||
	    !number_scale(2 * part, span.low, percent->decimals + 2, ROUND_TRUNCATE, out_high))
		return FALSE;
	return number_add(out_high, 1);
}
