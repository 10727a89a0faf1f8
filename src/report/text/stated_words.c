/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/stated_words.h"

#include "base/number.h"

/* A key for programs, and its words. */
typedef struct Named {
	const char *key;
	Wording words;
} Named;

static const Named verdicts[STATED_VERDICTS] = {
	[STATED_AGREES] = { "agrees", { { "khớp", "agrees" } } },
	[STATED_AGREES_TRUNCATED] = { "agrees-truncated",
				      { { "khớp nếu cắt bỏ các chữ số sau (không làm tròn)",
					  "agrees when cut off, not rounded" } } },
	[STATED_INSIDE_ROUNDING] = { "inside-rounding",
				     { { "lệch trong phạm vi làm tròn của số liệu",
					 "differs by no more than rounding of the inputs "
					 "allows" } } },
	[STATED_DIFFERS] = { "differs",
			     { { "lệch: xin xem lại số đã in hoặc số liệu của các địa phương",
				 "differs: please look at the printed figure, or at the "
				 "inputs" } } },
	[STATED_CANNOT_CHECK] = { "cannot-be-checked",
				  { { "không kiểm tra được", "cannot be checked" } } },
};

static const Named of_total_plan = { "agrees-with-total-plan",
				     { { "chỉ khớp nếu chia cho tổng kế hoạch của hai nguồn",
					 "agrees only as a share of the plan of both sources" } } };

static const Named bases[STATED_BASES] = {
	[STATED_BASE_FORMULA] = { "formula", { { "theo công thức", "by its formula" } } },
	[STATED_BASE_LINES] = { "lines",
				{ { "so với số liệu đã nộp", "against the submissions" } } },
	[STATED_BASE_SOURCES] = { "sources",
				  { { "so với địa phương + quốc gia",
				      "against local + national" } } },
	[STATED_BASE_PLACES] = { "places",
				 { { "so với tổng các địa phương",
				     "against the sum of its places" } } },
	[STATED_BASE_NOW] = { "as-now", { { "số liệu đã nộp", "the submissions" } } },
	[STATED_BASE_OWN] = { "own-plan", { { "kế hoạch của chính nguồn đó", "own plan" } } },
	[STATED_BASE_TOTAL] = { "total-plan", { { "tổng kế hoạch hai nguồn", "total plan" } } },
	[STATED_BASE_WAS] = { "as-was", { { "địa giới khi đó", "territory as it was" } } },
	[STATED_BASE_WAS_TOTAL] = { "as-was,total-plan",
				    { { "địa giới khi đó, tổng kế hoạch hai nguồn",
					"territory as it was, total plan" } } },
};

static const Named roundings[] = {
	{ "within-rounding", { { "trong phạm vi làm tròn", "within rounding" } } },
	{ "half-up", { { "làm tròn", "rounded half-up" } } },
	{ "truncated", { { "cắt bỏ", "truncated" } } },
	{ "half-up/truncated", { { "làm tròn hay cắt bỏ đều ra", "rounded or truncated" } } },
};

/* {{}} stands for the detail. */
static const Named whys[STATED_WHYS] = {
	[STATED_WHY_NONE] = { "", { { "", "" } } },
	[STATED_WHY_ALONE] = { "alone",
			       { { "không có số nào để so: hãy ghi công thức, hoặc ghi ở cột "
				   "figure một "
				   "từ của --of",
				   "there is nothing to hold it against: give a formula, or a word "
				   "of "
				   "--of as figure" } } },
	[STATED_WHY_PLACE] = { "place",
			       { { "không có địa phương này khi đó",
				   "no such place at that time" } } },
	[STATED_WHY_PERIOD] = { "period",
				{ { "period có dạng 2025 hoặc 2021-2025, as_of có dạng 2025-11-30",
				    "period looks like 2025 or 2021-2025, as_of like "
				    "2025-11-30" } } },
	[STATED_WHY_SOURCE] = { "source",
				{ { "source là local, national hoặc total",
				    "source is local, national or total" } } },
	[STATED_WHY_UNIT] = { "unit",
			      { { "đơn vị không hợp với chỉ tiêu (tiền, số lượng hay tỷ lệ)",
				  "the unit does not fit the figure (money, count or "
				  "percentage)" } } },
	[STATED_WHY_ABSENT] = { "absent",
				{ { "số liệu đã nộp không có",
				    "the submissions do not have it" } } },
	[STATED_WHY_DAY] = { "day",
			     { { "số liệu đã nộp là đến ngày khác",
				 "the submissions tell of another day" } } },
	[STATED_WHY_MISSING] = { "missing",
				 { { "còn thiếu số liệu của", "figures are missing of" } } },
	[STATED_WHY_BASE] = { "base",
			      { { "không có số gốc để chia; số đó phải nằm trong khoảng (đồng)",
				  "its base is not known; it would have to lie within (đồng)" } } },
	[STATED_WHY_ZERO] = { "zero", { { "chia cho 0", "divided by zero" } } },
};

static const Wording decimals = { { "số chữ số lẻ", "decimals" } };
static const Wording longer = { { "hoặc thêm một số 0 không in", "or one more, a 0 not printed" } };
static const Wording usual = { { "so với kế hoạch của chính nguồn đó là",
				 "of its own plan it is" } };
static const Wording implied = {
	{ "dựa trên số suy ra, tự nó chưa chứng minh được gì",
	  "rests on a figure that was worked out, and proves nothing by itself" }
};

static gboolean is_of_total_plan(const StatedFinding *finding)
{
	gboolean total =
	    finding->base == STATED_BASE_TOTAL || finding->base == STATED_BASE_WAS_TOTAL;

	return total && finding->result.verdict <= STATED_AGREES_TRUNCATED;
}

static const Named *verdict_of(const StatedFinding *finding)
{
	return is_of_total_plan(finding) ? &of_total_plan : &verdicts[finding->result.verdict];
}

const char *stated_verdict_key(const StatedFinding *finding)
{
	return verdict_of(finding)->key;
}

const char *stated_why_key(StatedWhy why)
{
	return whys[why].key;
}

static const Named *rounding_of(const StatedFit *fit)
{
	return &roundings[(fit->half_up ? 1 : 0) + (fit->truncated ? 2 : 0)];
}

char *stated_basis_key(const StatedFinding *finding)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < finding->fits->len; i++) {
		const StatedFit *fit = &g_array_index(finding->fits, StatedFit, i);

		g_string_append_printf(text, "%s%s,%s,%d", i ? "; " : "", bases[fit->base].key,
				       rounding_of(fit)->key, finding->decimals);
	}
	if (finding->kind == STATED_AMOUNT && finding->result.verdict != STATED_CANNOT_CHECK)
		g_string_append(text, bases[finding->base].key);
	return g_string_free(text, FALSE);
}

static void append_fits(GString *text, const StatedFinding *finding, Language language)
{
	for (guint i = 0; i < finding->fits->len; i++) {
		const StatedFit *fit = &g_array_index(finding->fits, StatedFit, i);

		g_string_append_printf(
		    text, "%s%s, %s, %s: %d", i ? "; " : ": ", bases[fit->base].words.in[language],
		    rounding_of(fit)->words.in[language], decimals.in[language], finding->decimals);
		if (fit->longer)
			g_string_append_printf(text, " (%s)", longer.in[language]);
	}
}

/* A share of the total plan is never left without that of the own one. */
static void append_usual(GString *text, const StatedFinding *finding, Language language)
{
	g_autofree char *number = NULL;
	int64_t value;

	if (!is_of_total_plan(finding) || !finding->has_usual ||
	    !number_scale(finding->usual, number_power_of_ten(STATED_DECIMALS - 2), 0,
			  ROUND_HALF_UP, &value))
		return;
	number = number_text(value, 2, language);
	g_string_append_printf(text, "; %s %s%%", usual.in[language], number);
}

char *stated_sentence(const StatedFinding *finding, Language language)
{
	GString *text = g_string_new(verdict_of(finding)->words.in[language]);

	append_fits(text, finding, language);
	append_usual(text, finding, language);
	if (finding->kind == STATED_AMOUNT && finding->result.verdict != STATED_CANNOT_CHECK)
		g_string_append_printf(text, " (%s)", bases[finding->base].words.in[language]);
	if (finding->why != STATED_WHY_NONE)
		g_string_append_printf(text, ": %s", whys[finding->why].words.in[language]);
	if (finding->why != STATED_WHY_NONE && finding->detail)
		g_string_append_printf(text, ": %s", finding->detail);
	if (finding->result.implied)
		g_string_append_printf(text, "; %s", implied.in[language]);
	return g_string_free(text, FALSE);
}
