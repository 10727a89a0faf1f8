/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/stated_register.h"

#include "base/fault.h"
#include "catalog/register.h"

#include <string.h>

/* In the order of columns[]. */
typedef enum StatedCell {
	CELL_ID,
	CELL_PLACE,
	CELL_PERIOD,
	CELL_AS_OF,
	CELL_SOURCE,
	CELL_FIGURE,
	CELL_STATED,
	CELL_UNIT,
	CELL_QUALITY,
	CELL_FORMULA,
	CELL_ORIGIN
} StatedCell;

static const char *const columns[] = { "id",	 "place", "period",  "as_of",	"source", "figure",
				       "stated", "unit",  "quality", "formula", "origin", NULL };

static const struct {
	const char *key;
	StatedKind kind;
	int digits; /* one of it is 10^this đồng */
	gboolean is_money;
} units[] = {
	{ "percent", STATED_PERCENT, 0, FALSE }, { "count", STATED_AMOUNT, 0, FALSE },
	{ "dong", STATED_AMOUNT, 0, TRUE },	 { "thousand", STATED_AMOUNT, 3, TRUE },
	{ "million", STATED_AMOUNT, 6, TRUE },	 { "billion", STATED_AMOUNT, 9, TRUE },
};

static const char *const qualities[] = { "", "about", "at-least", "implied" };

#define AMOUNT_MOST INT64_C(1000000000000000)

struct StatedRegister {
	CsvTable *table;
	GArray *rows;	   /* StatedRow */
	GHashTable *by_id; /* id -> row + 1 */
};

static void clear_row(gpointer data)
{
	g_array_unref(((StatedRow *)data)->operands);
}

void stated_register_free(StatedRegister *table)
{
	if (!table)
		return;
	g_array_unref(table->rows);
	g_hash_table_unref(table->by_id);
	csv_table_free(table->table);
	g_free(table);
}

static const Wording no_number = {
	{ "không phải số: chỉ viết chữ số và một dấu thập phân, ví dụ 77,27 (không có dấu hàng "
	  "nghìn)",
	  "is no number: write digits and one decimal mark, such as 77.27 (thousands are not set "
	  "off)" }
};
static const Wording too_fine = { { "có nhiều chữ số thập phân hơn đơn vị cho phép",
				    "has more decimals than its unit allows" } };
static const Wording no_unit = {
	{ "không phải đơn vị (percent, count, dong, thousand, million, billion)",
	  "is no unit (percent, count, dong, thousand, million, billion)" }
};
static const Wording no_quality = {
	{ "không phải mức chắc chắn (để trống, about, at-least, implied)",
	  "is no quality (empty, about, at-least, implied)" }
};
static const Wording no_id = { { "không phải mã: chỉ gồm chữ không dấu, chữ số, _ và .",
				 "is no id: only letters, digits, _ and ." } };
static const Wording twice = { { "mã này có ở hai dòng", "is the id of two rows" } };
static const Wording no_formula = {
	{ "không phải công thức (a / b, a / b - 1, a + b, a + b == c; a, b, c là mã của dòng khác)",
	  "is no formula (a / b, a / b - 1, a + b, a + b == c, of ids of other rows)" }
};
static const Wording no_match = {
	{ "không hợp với đơn vị: tỷ lệ (a / b) là percent, tổng (a + b) cùng là tiền hoặc cùng là "
	  "số "
	  "lượng",
	  "does not fit the units: a quotient (a / b) is percent, a sum (a + b) all money or all "
	  "counts" }
};

/* Always FALSE. */
static gboolean refuse(const StatedRegister *table, guint row, StatedCell cell,
		       const Wording *trouble, GError **error)
{
	g_autofree char *place = csv_table_place(table->table, row);

	fault_set(error, FAULT_SETTINGS, "%s: %s '%s'", "%s: %s '%s'", place, columns[cell],
		  csv_table_cell(table->table, row, cell));
	fault_add(error, trouble);
	return FALSE;
}

/* At most 15 digits with one mark, that of the decimals. */
static gboolean read_digits(const char *text, int64_t *out_value, int *out_decimals)
{
	gboolean minus = *text == '-', mark = FALSE;
	int digits = 0;

	*out_value = *out_decimals = 0;
	for (text += minus; *text; text++) {
		if (g_ascii_isdigit(*text)) {
			*out_value = 10 * *out_value + (*text - '0');
			*out_decimals += mark;
			digits++;
		} else if ((*text == '.' || *text == ',') && digits > 0 && !mark) {
			mark = TRUE;
		} else {
			return FALSE;
		}
		if (digits > 15)
			return FALSE;
	}
	*out_value = minus ? -*out_value : *out_value;
	return digits > 0 && (!mark || *out_decimals > 0);
}

/* The trouble with what the row states; NULL when it is fine. */
static const Wording *read_stated(StatedRow *row, const char *text, int digits)
{
	int64_t value;
	int decimals;

	if (!read_digits(text, &value, &decimals))
		return &no_number;
	if (row->kind == STATED_PERCENT) {
		row->percent = (StatedPercent){ value, decimals, row->amount.quality };
		return decimals > STATED_DECIMALS ? &too_fine : NULL;
	}
	if (decimals > digits)
		return &too_fine;
	row->amount.step = number_power_of_ten(digits - decimals);
	if (value < 0 || value > AMOUNT_MOST / row->amount.step)
		return &no_number;
	row->amount.value = value * row->amount.step;
	if (!row->is_money)
		row->amount.step = 0; /* a count is not rounded */
	return NULL;
}

static int find_unit(const char *key)
{
	for (guint i = 0; i < G_N_ELEMENTS(units); i++)
		if (strcmp(units[i].key, key) == 0)
			return (int)i;
	return -1;
}

static int find_quality(const char *key)
{
	for (guint i = 0; i < G_N_ELEMENTS(qualities); i++)
		if (strcmp(qualities[i], key) == 0)
			return (int)i;
	return -1;
}

static gboolean is_id(const char *text)
{
	gsize length = strspn(text, G_CSET_a_2_z G_CSET_A_2_Z G_CSET_DIGITS "_.");

	return length > 0 && text[length] == '\0';
}

static gboolean read_figure(const StatedRegister *table, StatedRow *row, guint at, GError **error)
{
	const char *text = csv_table_cell(table->table, at, CELL_STATED);
	int quality = find_quality(csv_table_cell(table->table, at, CELL_QUALITY));
	int unit = find_unit(row->unit);
	const Wording *trouble;

	if (quality < 0)
		return refuse(table, at, CELL_QUALITY, &no_quality, error);
	row->amount.quality = (StatedQuality)quality;
	if (*text == '\0')
		return *csv_table_cell(table->table, at, CELL_FORMULA) != '\0' ||
		       refuse(table, at, CELL_STATED, &no_number, error);
	if (unit < 0)
		return refuse(table, at, CELL_UNIT, &no_unit, error);
	row->kind = units[unit].kind;
	row->is_money = units[unit].is_money;
	trouble = read_stated(row, text, units[unit].digits);
	return !trouble || refuse(table, at, CELL_STATED, trouble, error);
}

static gboolean read_row(StatedRegister *table, guint at, GError **error)
{
	const CsvTable *cells = table->table;
	StatedRow row = { .id = csv_table_cell(cells, at, CELL_ID),
			  .place = csv_table_cell(cells, at, CELL_PLACE),
			  .period = csv_table_cell(cells, at, CELL_PERIOD),
			  .as_of = csv_table_cell(cells, at, CELL_AS_OF),
			  .source = csv_table_cell(cells, at, CELL_SOURCE),
			  .figure = csv_table_cell(cells, at, CELL_FIGURE),
			  .unit = csv_table_cell(cells, at, CELL_UNIT),
			  .origin = csv_table_cell(cells, at, CELL_ORIGIN),
			  .subject = at };

	if (!is_id(row.id))
		return refuse(table, at, CELL_ID, &no_id, error);
	if (!g_hash_table_insert(table->by_id, (gpointer)row.id, GUINT_TO_POINTER(at + 1)))
		return refuse(table, at, CELL_ID, &twice, error);
	if (!read_figure(table, &row, at, error))
		return FALSE;
	g_array_append_val(table->rows, row);
	g_array_index(table->rows, StatedRow, at).operands =
	    g_array_new(FALSE, FALSE, sizeof(guint));
	return TRUE;
}

/* Finds the rows that @ids name. */
static gboolean find_operands(const StatedRegister *table, const char *ids, const char *separator,
			      GArray *operands)
{
	g_auto(GStrv) names = g_strsplit(ids, separator, -1);

	for (guint i = 0; names[i]; i++) {
		guint at =
		    GPOINTER_TO_UINT(g_hash_table_lookup(table->by_id, g_strstrip(names[i])));

		if (at == 0 || stated_register_row(table, --at)->kind != STATED_AMOUNT)
			return FALSE;
		g_array_append_val(operands, at);
	}
	return TRUE;
}

/* đồng and counts do not mix, nor are they held against each other. */
static gboolean is_alike(const StatedRegister *table, const StatedRow *row)
{
	const StatedRow *subject = stated_register_row(table, row->subject);
	guint first = g_array_index(row->operands, guint, 0);
	gboolean is_money = stated_register_row(table, first)->is_money;

	for (guint i = 1; i < row->operands->len; i++) {
		guint at = g_array_index(row->operands, guint, i);

		if (stated_register_row(table, at)->is_money != is_money)
			return FALSE;
	}
	return row->formula == FORMULA_SUM
		   ? subject->kind == STATED_AMOUNT && subject->is_money == is_money
		   : subject->kind == STATED_PERCENT;
}

static gboolean read_quotient(const StatedRegister *table, StatedRow *row, char *text)
{
	gsize length = strlen(text);

	row->formula = FORMULA_QUOTIENT;
	if (g_str_has_suffix(text, "-1")) {
		row->formula = FORMULA_GROWTH;
		text[length - 2] = '\0';
	}
	return find_operands(table, text, "/", row->operands) && row->operands->len == 2;
}

static gboolean read_sum(const StatedRegister *table, StatedRow *row, char *text)
{
	g_autoptr(GArray) subject = g_array_new(FALSE, FALSE, sizeof(guint));
	char *total = strstr(text, "==");

	row->formula = FORMULA_SUM;
	if (total) {
		*total = '\0';
		if (!find_operands(table, total + 2, "+", subject) || subject->len != 1)
			return FALSE;
		row->subject = g_array_index(subject, guint, 0);
	}
	return find_operands(table, text, "+", row->operands);
}

static gboolean read_formula(const StatedRegister *table, guint at, GError **error)
{
	StatedRow *row = &g_array_index(table->rows, StatedRow, at);
	g_auto(GStrv) words = g_strsplit(csv_table_cell(table->table, at, CELL_FORMULA), " ", -1);
	g_autofree char *text = g_strjoinv("", words);
	gboolean quotient = strchr(text, '/') != NULL;

	if (*text == '\0')
		return TRUE;
	if (!(quotient ? read_quotient(table, row, text) : read_sum(table, row, text)))
		return refuse(table, at, CELL_FORMULA, &no_formula, error);
	if (!is_alike(table, row))
		return refuse(table, at, CELL_FORMULA, &no_match, error);
	return TRUE;
}

static gboolean read_rows(StatedRegister *table, GError **error)
{
	guint count = csv_table_rows(table->table);

	for (guint i = 0; i < count; i++)
		if (!read_row(table, i, error))
			return FALSE;
	for (guint i = 0; i < count; i++)
		if (!read_formula(table, i, error))
			return FALSE;
	return TRUE;
}

StatedRegister *stated_register_read(const char *path, GError **error)
{
	g_autoptr(StatedRegister) table = g_new0(StatedRegister, 1);

	table->rows = g_array_new(FALSE, FALSE, sizeof(StatedRow));
	g_array_set_clear_func(table->rows, clear_row);
	table->by_id = g_hash_table_new(g_str_hash, g_str_equal);
	table->table = register_read("", path, columns, error);
	return table->table && read_rows(table, error) ? g_steal_pointer(&table) : NULL;
}

guint stated_register_rows(const StatedRegister *table)
{
	return table->rows->len;
}

const StatedRow *stated_register_row(const StatedRegister *table, guint row)
{
	return &g_array_index(table->rows, StatedRow, row);
}
