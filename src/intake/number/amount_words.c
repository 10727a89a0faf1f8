/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/number/amount_words.h"

#include "base/text.h"
#include "intake/money_unit.h"

#include <string.h>

#define DIGITS "0123456789"
#define NUMBER DIGITS ".,' "
#define SCIENTIFIC_MAX 18
#define TEXT_MAX 300 /* bytes; a longer cell is prose */

/* The folded beginnings and marks by which an amount says that it is not exact. */
static const char *const approximate_marks[] = { "~", "≈", ">=", "<=", ">", "<", "≥", "≤", "±" };
static const char *const approximate_words[] = {
	"khoảng",  "gần",    "hơn",	"trên",	  "dưới",      "ước tính",
	"ước",	   "xấp xỉ", "ít nhất", "tối đa", "tối thiểu", "about",
	"approx.", "over",   "almost",	"under",  "at least",  "nearly",
};

gboolean amount_is_narrow(const char *text)
{
	return strlen(text) > 1 && text[strspn(text, "#")] == '\0';
}

/* #REF! and #N/A, in whatever language the spreadsheet speaks (#WERT!), and Err:502. */
static gboolean is_error_cell(const char *text)
{
	if (text[0] == '#')
		return g_unichar_isalpha(g_utf8_get_char(text + 1));
	return g_ascii_strncasecmp(text, "Err:", 4) == 0 && g_ascii_isdigit(text[4]);
}

static gboolean is_scientific(const char *text)
{
	gsize sign = strspn(text, "+-");
	gsize mantissa = strspn(text + sign, DIGITS ".,");
	const char *at = text + sign + mantissa;

	if (sign > 1 || mantissa == 0 || !g_ascii_isdigit(text[sign]) || (*at | 0x20) != 'e')
		return FALSE;
	at++;
	at += *at == '+' || *at == '-' ? 1 : 0;
	return g_ascii_isdigit(*at) && at[strspn(at, DIGITS)] == '\0';
}

static gboolean is_percent(const char *text)
{
	return (strchr(text, '%') || strstr(text, "‰")) && strpbrk(text, DIGITS) &&
	       !text_has_letter(text);
}

/* "Jan", "thg 2": how a spreadsheet names a month. */
static gsize month_length(const char *text)
{
	static const char months[] = "jan feb mar apr may jun jul aug sep oct nov dec thg";

	for (gsize i = 0; i < sizeof(months); i += 4)
		if (g_ascii_strncasecmp(text, months + i, 3) == 0)
			return 3 + strspn(text + 3, " " DIGITS);
	return 0;
}

/* 2-Jan, 02-thg 1, Jan-25: a month with a day before it or a year behind it. */
static gboolean is_month(const char *text)
{
	const char *at = text + strspn(text, DIGITS);
	gsize month;

	at += *at && strchr("-/ ", *at) ? 1 : 0;
	month = month_length(at);
	at += month;
	at += *at && strchr("-/", *at) ? 1 : 0;
	at += strspn(at, DIGITS);
	return month > 0 && *at == '\0' && strpbrk(text, DIGITS);
}

/* 1-2, 12/2025, 1/2/25: two or three short numbers, of which a year may be one. */
static gboolean is_date_of_numbers(const char *text)
{
	guint parts = 0, years = 0;
	char mark = '\0';

	for (;;) {
		gsize run = strspn(text, DIGITS);

		if (run == 0 || run > 4 || run == 3)
			return FALSE;
		years += run == 4;
		parts++;
		text += run;
		if (*text == '\0')
			return parts >= 2 && parts <= 3 && years <= 1;
		if (!strchr("-/", *text) || (mark && mark != *text))
			return FALSE;
		mark = *text++;
	}
}

gboolean amount_is_date(const char *text)
{
	return is_date_of_numbers(text) || is_month(text) || day_parse(text) != DAY_NONE;
}

/* １２, ١٢, ² and ½: digits, but not those that a number is written with. */
static gboolean is_in_foreign_digits(const char *text)
{
	gboolean foreign = FALSE;

	for (const char *at = text; *at; at += g_utf8_skip[(guchar)*at]) {
		gunichar c = g_utf8_get_char(at);
		GUnicodeType type = g_unichar_type(c);
		gboolean digit = type == G_UNICODE_DECIMAL_NUMBER ||
				 type == G_UNICODE_OTHER_NUMBER || type == G_UNICODE_LETTER_NUMBER;

		if (!digit && (g_unichar_isalpha(c) || g_unichar_isspace(c)))
			return FALSE;
		foreign = foreign || (digit && c >= 0x80);
	}
	return foreign;
}

/* What is refused by its look alone. */
static const struct {
	gboolean (*looks)(const char *text);
	IssueCode code;
} looks[] = {
	{ amount_is_narrow, ISSUE_NARROW_COLUMN }, { is_error_cell, ISSUE_ERROR_CELL },
	{ is_scientific, ISSUE_SCIENTIFIC },	   { is_percent, ISSUE_PERCENT },
	{ amount_is_date, ISSUE_NUMBER_IS_DATE },  { is_in_foreign_digits, ISSUE_FOREIGN_DIGITS },
};

const char *amount_unit(const char *text)
{
	const char *number = text + strcspn(text, DIGITS);
	const char *unit = number + strspn(number, NUMBER);

	return *number && *unit ? unit : NULL;
}

/* One number with one unit, "500 triệu"; @text behind it.  FALSE when that is not what stands
 * there.
 */
static gboolean read_part(const char **text, AmountColumn column, Numeral *numeral, int *digits)
{
	const char *unit = amount_unit(*text);
	gsize length = unit ? strcspn(unit, DIGITS) : 0;
	g_autofree char *words = g_strndup(unit, length);

	if (!unit || !numeral_read(*text, (gsize)(unit - *text), numeral))
		return FALSE;
	*text = unit + length;
	*digits = 0;
	return column.kind == COLUMN_MONEY ? money_unit_read(words, digits)
					   : count_unit_read(words);
}

/* "2 tỷ 500 triệu": whole numbers, each less than one of the unit before it. */
static gboolean add_part(Figure *figure, const Numeral *numeral, int digits)
{
	int64_t unit = 1, value;

	for (int i = digits; i < figure->unit_digits; i++)
		unit *= 10;
	if (digits >= figure->unit_digits || numeral->shape != SHAPE_WHOLE || numeral->negative ||
	    numeral_value(numeral, '\0', 0, &value) != AMOUNT_FINE || value >= unit ||
	    __builtin_mul_overflow(figure->digits, unit, &figure->digits))
		return FALSE;
	figure->digits += value;
	figure->unit_digits = digits;
	return TRUE;
}

/* FALSE when what stands behind the number is no unit of the column. */
static gboolean read_units(const char *text, AmountColumn column, Figure *figure)
{
	Numeral numeral;
	int digits;

	if (!read_part(&text, column, &numeral, &digits))
		return FALSE;
	figure->unit_digits = digits;
	figure->scaled = digits != column.unit_digits || *text != '\0';
	figure_set(figure, &numeral);
	if (*text == '\0' || figure->trouble != AMOUNT_FINE)
		return *text == '\0';
	while (*text != '\0') {
		if (figure->says != SAYS_NOTHING || figure->digits < 0 ||
		    !read_part(&text, column, &numeral, &digits) ||
		    !add_part(figure, &numeral, digits))
			return FALSE;
	}
	figure_set_whole(figure, figure->digits, figure->unit_digits);
	return TRUE;
}

/* Behind "khoảng " and "~"; NULL when @text does not begin so. */
static const char *behind_approximate(const char *text)
{
	g_autofree char *lower = g_utf8_strdown(text, -1);

	for (gsize i = 0; i < G_N_ELEMENTS(approximate_marks); i++)
		if (g_str_has_prefix(text, approximate_marks[i]))
			return text + strlen(approximate_marks[i]);
	/* The words keep their length in small letters. */
	for (gsize i = 0; i < G_N_ELEMENTS(approximate_words); i++) {
		gsize length = strlen(approximate_words[i]);

		if (g_str_has_prefix(lower, approximate_words[i]) && lower[length] == ' ')
			return text + length + 1;
	}
	return NULL;
}

/* Whether @text, which is clean, is a number that can be read, with or without a unit. */
static gboolean is_amount(const char *text, AmountColumn column)
{
	Figure figure = { .says = SAYS_NOTHING, .unit_digits = column.unit_digits, .digits = -1 };
	Numeral numeral;

	if (numeral_read(text, strlen(text), &numeral))
		figure_set(&figure, &numeral);
	else if (!read_units(text, column, &figure))
		return FALSE;
	return figure.trouble == AMOUNT_FINE;
}

/* "khoảng 5", "~5 tỷ", "5+": a number, but not the exact one. */
static gboolean is_approximate(const char *text, AmountColumn column)
{
	const char *rest = behind_approximate(text);
	gboolean more = !rest && g_str_has_suffix(text, "+");
	g_autofree char *number = g_strndup(rest ? rest : text, strlen(rest ? rest : text) - more);

	return (rest || more) && is_amount(number, column);
}

/* A character that shows nothing, and may hide what the number is. */
static gboolean has_hidden(const char *text, gsize length)
{
	const char *end = text + length;

	while (end > text && g_ascii_isspace(end[-1]))
		end--;
	while (text < end && g_ascii_isspace(*text))
		text++;
	for (; text < end; text += g_utf8_skip[(guchar)*text]) {
		gunichar c = *text ? g_utf8_get_char(text) : 0;

		if (g_unichar_iscntrl(c) || (c >= 0x202A && c <= 0x202E) ||
		    (c >= 0x2066 && c <= 0x2069))
			return TRUE;
	}
	return FALSE;
}

static IssueCode refusal(const char *text, AmountColumn column)
{
	const char *unit = amount_unit(text);

	for (gsize i = 0; i < G_N_ELEMENTS(looks); i++)
		if (looks[i].looks(text))
			return looks[i].code;
	if (is_approximate(text, column))
		return ISSUE_APPROXIMATE;
	return g_ascii_isdigit(*text) && unit && text_has_letter(unit) && !strpbrk(unit, DIGITS)
		   ? ISSUE_CELL_UNIT
		   : ISSUE_NOT_A_NUMBER;
}

void amount_read_words(const char *text, gsize length, AmountColumn column, Figure *figure)
{
	g_autofree char *clean = NULL;

	figure->trouble = ISSUE_NOT_A_NUMBER;
	if (length > TEXT_MAX || has_hidden(text, length))
		return;
	clean = text_clean(text);
	if (read_units(clean, column, figure))
		return;
	figure->says = SAYS_NOTHING;
	figure->scaled = FALSE;
	figure->digits = -1;
	figure->trouble = refusal(clean, column);
}

static char *without(const char *text, const char *marks)
{
	g_autoptr(GString) left = g_string_new(NULL);

	for (const char *at = text; *at; at++)
		if (!strchr(marks, *at))
			g_string_append_c(left, *at);
	return g_string_free(g_steal_pointer(&left), FALSE);
}

char *amount_scientific(const char *text)
{
	gsize mantissa = strspn(text, DIGITS ".,"), whole = strspn(text, DIGITS);
	g_autofree char *digits = g_strndup(text, mantissa), *plain = without(digits, ".,");
	g_autoptr(GString) number = g_string_new(plain);
	int exponent = 0, point;

	if (!is_scientific(text) || !g_ascii_isdigit(*text) || strlen(plain) + 1 < mantissa)
		return NULL;
	for (const char *at = text + mantissa + 1; *at && exponent < 1000; at++)
		if (g_ascii_isdigit(*at))
			exponent = exponent * 10 + (*at - '0');
	point = (int)whole + (text[mantissa + 1] == '-' ? -exponent : exponent);
	if (point < 1 || point > SCIENTIFIC_MAX || number->len > SCIENTIFIC_MAX)
		return NULL;
	while ((gsize)point > number->len)
		g_string_append_c(number, '0');
	if (strspn(number->str + point, "0") < number->len - (gsize)point)
		return NULL;
	g_string_truncate(number, (gsize)point);
	return g_string_free(g_steal_pointer(&number), FALSE);
}

char *amount_as_thousands(const char *text)
{
	const char *unit = amount_unit(text);
	g_autofree char *number = g_strndup(text, unit ? (gsize)(unit - text) : strlen(text));
	g_autofree char *digits = without(number, ".,");

	return g_strconcat(digits, unit, NULL);
}

char *amount_as_decimal(const char *text)
{
	const char *unit = amount_unit(text);
	g_autofree char *number = g_strndup(text, unit ? (gsize)(unit - text) : strlen(text));

	g_strchomp(number);
	return g_strconcat(number, unit ? "0 " : "0", unit, NULL);
}
