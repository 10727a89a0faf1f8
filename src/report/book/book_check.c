/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/book/book_check.h"

#include "base/fault.h"
#include "report/book/memory_file.h"

#include <math.h>
#include <minizip/unzip.h>
#include <string.h>
#include <unistd.h>

#define SHEET_PART "xl/worksheets/sheet"
#define STRINGS_PART "xl/sharedStrings.xml"
#define BLOCK 65536
/* More than any report: a part that unpacks to this is no work of ours. */
#define PART_MAX (256u * 1024 * 1024)
#define NAME_MAX_BYTES 256

typedef struct Reading {
	const GArray *counts;
	GPtrArray *parts;      /* char *: read so far */
	const char *part;      /* being read */
	SheetCount found;      /* in this part */
	guint64 strings;       /* shared ones there are */
	guint64 strings_asked; /* one more than the highest that a cell names */
	guint sheets;
	gboolean is_text, in_value;
	GString *value;
} Reading;

static void refuse(const Reading *reading, const Wording *trouble, GError **error)
{
	const char *part = reading->part ? reading->part : "zip";

	g_set_error(error, FAULT, FAULT_SOFTWARE,
		    "bảng tính vừa ghi bị hỏng: %s: %s\n"
		    "the workbook just written is damaged: %s: %s",
		    part, trouble->in[LANGUAGE_VI], part, trouble->in[LANGUAGE_EN]);
}

/* --- what is in a part */

static const char *attribute(const char *const *names, const char *const *values, const char *name)
{
	for (gsize i = 0; names[i]; i++) {
		if (strcmp(names[i], name) == 0)
			return values[i];
	}
	return NULL;
}

/* GMarkup lets characters pass that XML forbids, raw or as &#7;. */
static void check_text(const Reading *reading, const char *text, gsize length, GError **error)
{
	static const Wording forbidden = { { "có ký tự mà XML cấm", "a character XML forbids" } };
	gboolean good = TRUE;

	for (const char *at = text; at < text + length; at = g_utf8_find_next_char(at, NULL)) {
		gunichar c = g_utf8_get_char(at);

		good = good && (c >= 0x20 || c == '\t' || c == '\n' || c == '\r') &&
		       (c & 0xfffe) != 0xfffe;
	}
	if (!good && !*error)
		refuse(reading, &forbidden, error);
}

static gboolean is_sheet(const char *part)
{
	return g_str_has_prefix(part, SHEET_PART);
}

static void start_cell(Reading *reading, const char *type, GError **error)
{
	static const Wording odd = { { "ô có kiểu lạ", "a cell of an odd type" } };

	reading->is_text = type && strcmp(type, "s") == 0;
	if (!reading->is_text && type && strcmp(type, "n") != 0)
		refuse(reading, &odd, error);
}

static void start_element(GMarkupParseContext *context, const char *element, const char **names,
			  const char **values, gpointer data, GError **error)
{
	static const Wording formula = { { "có công thức", "there is a formula" } };
	static const Wording outside = { { "có liên kết ra ngoài", "a link leaves the file" } };
	Reading *reading = data;
	const char *const *keys = (const char *const *)names;
	const char *const *texts = (const char *const *)values;

	(void)context;
	for (gsize i = 0; texts[i]; i++)
		check_text(reading, texts[i], strlen(texts[i]), error);
	if (*error)
		return;
	if (g_strcmp0(attribute(keys, texts, "TargetMode"), "External") == 0)
		refuse(reading, &outside, error);
	if (strcmp(element, "si") == 0 && strcmp(reading->part, STRINGS_PART) == 0)
		reading->strings++;
	if (!is_sheet(reading->part))
		return;
	if (strcmp(element, "f") == 0)
		refuse(reading, &formula, error);
	else if (strcmp(element, "c") == 0)
		start_cell(reading, attribute(keys, texts, "t"), error);
	reading->in_value = strcmp(element, "v") == 0;
	g_string_truncate(reading->value, 0);
}

static void take_text(GMarkupParseContext *context, const char *text, gsize length, gpointer data,
		      GError **error)
{
	Reading *reading = data;

	(void)context;
	check_text(reading, text, length, error);
	if (reading->in_value)
		g_string_append_len(reading->value, text, (gssize)length);
}

/* NaN, infinity, hexadecimal and a decimal comma are numbers to some, not to a spreadsheet. */
static gboolean is_number(const char *text)
{
	char *end = NULL;
	double value = g_ascii_strtod(text, &end);

	return *text && strspn(text, "+-.0123456789E") == strlen(text) && *end == '\0' &&
	       isfinite(value);
}

static void end_element(GMarkupParseContext *context, const char *element, gpointer data,
			GError **error)
{
	static const Wording trouble = { { "ô không phải số", "a cell holds no number" } };
	Reading *reading = data;
	guint64 index = 0;

	(void)context;
	(void)element;
	if (!reading->in_value)
		return;
	reading->in_value = FALSE;
	if (!reading->is_text) {
		reading->found.numbers++;
		if (!is_number(reading->value->str))
			refuse(reading, &trouble, error);
		return;
	}
	reading->found.texts++;
	if (!g_ascii_string_to_unsigned(reading->value->str, 10, 0, G_MAXUINT32, &index, NULL))
		refuse(reading, &trouble, error);
	reading->strings_asked = MAX(reading->strings_asked, index + 1);
}

static gboolean parse_part(Reading *reading, const GString *text, GError **error)
{
	static const GMarkupParser parser = { start_element, end_element, take_text, NULL, NULL };
	g_autoptr(GMarkupParseContext) context = NULL;
	g_autoptr(GError) trouble = NULL;

	reading->in_value = FALSE;
	context = g_markup_parse_context_new(&parser, 0, reading, NULL);
	if (g_markup_parse_context_parse(context, text->str, (gssize)text->len, &trouble) &&
	    g_markup_parse_context_end_parse(context, &trouble))
		return TRUE;
	if (trouble->domain == FAULT) {
		g_propagate_error(error, g_steal_pointer(&trouble));
		return FALSE;
	}
	refuse(reading, &(Wording){ { trouble->message, trouble->message } }, error);
	return FALSE;
}

/* --- what is in the archive */

static GString *unpack(Reading *reading, unzFile archive, GError **error)
{
	static const Wording broken = { { "không giải nén được", "cannot be unpacked" } };
	static const Wording changed = { { "sai mã CRC", "wrong CRC" } };
	g_autoptr(GString) text = g_string_new(NULL);
	g_autofree char *block = g_malloc(BLOCK);
	int got = unzOpenCurrentFile(archive);

	if (got != UNZ_OK) {
		refuse(reading, &broken, error);
		return NULL;
	}
	while ((got = unzReadCurrentFile(archive, block, BLOCK)) > 0 && text->len < PART_MAX)
		g_string_append_len(text, block, got);
	if (got != 0) {
		unzCloseCurrentFile(archive);
		refuse(reading, &broken, error);
		return NULL;
	}
	if (unzCloseCurrentFile(archive) != UNZ_OK) {
		refuse(reading, &changed, error);
		return NULL;
	}
	return g_steal_pointer(&text);
}

/* The part's number is the sheet's: xl/worksheets/sheet3.xml. */
static gboolean check_counts(Reading *reading, GError **error)
{
	static const Wording odd = { { "trang tính thừa", "a sheet that nobody wrote" } };
	static const Wording fewer = { { "số ô không đúng",
					 "it does not hold the cells that were written" } };
	guint64 number = g_ascii_strtoull(reading->part + strlen(SHEET_PART), NULL, 10);
	const SheetCount *wanted;

	if (number < 1 || number > reading->counts->len) {
		refuse(reading, &odd, error);
		return FALSE;
	}
	wanted = &g_array_index(reading->counts, SheetCount, number - 1);
	if (wanted->texts != reading->found.texts || wanted->numbers != reading->found.numbers) {
		refuse(reading, &fewer, error);
		return FALSE;
	}
	reading->sheets++;
	return TRUE;
}

static gboolean check_part(Reading *reading, unzFile archive, GError **error)
{
	static const Wording twice = { { "phần trùng tên", "two parts of this name" } };
	static const Wording nameless = { { "phần không có tên", "a part without a name" } };
	char name[NAME_MAX_BYTES] = "";
	g_autoptr(GString) text = NULL;

	reading->part = NULL;
	if (unzGetCurrentFileInfo64(archive, NULL, name, sizeof(name) - 1, NULL, 0, NULL, 0) !=
	    UNZ_OK) {
		refuse(reading, &nameless, error);
		return FALSE;
	}
	reading->part = name;
	reading->found = (SheetCount){ 0, 0 };
	if (g_ptr_array_find_with_equal_func(reading->parts, name, g_str_equal, NULL)) {
		refuse(reading, &twice, error);
		return FALSE;
	}
	g_ptr_array_add(reading->parts, g_strdup(name));
	text = unpack(reading, archive, error);
	if (!text || !parse_part(reading, text, error))
		return FALSE;
	return !is_sheet(name) || check_counts(reading, error);
}

static gboolean check_archive(Reading *reading, unzFile archive, GError **error)
{
	static const Wording short_of = { { "thiếu phần", "parts are missing" } };
	int status = unzGoToFirstFile(archive);

	while (status == UNZ_OK) {
		if (!check_part(reading, archive, error))
			return FALSE;
		status = unzGoToNextFile(archive);
	}
	reading->part = NULL;
	if (status == UNZ_END_OF_LIST_OF_FILE && reading->sheets == reading->counts->len &&
	    reading->strings_asked <= reading->strings &&
	    g_ptr_array_find_with_equal_func(reading->parts, "xl/workbook.xml", g_str_equal, NULL))
		return TRUE;
	refuse(reading, &short_of, error);
	return FALSE;
}

static gboolean check_file(int file, const GArray *counts, GError **error)
{
	static const Wording no_zip = { { "không phải tệp nén", "not an archive" } };
	g_autofree char *path = memory_file_path(file);
	g_autoptr(GPtrArray) parts = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GString) value = g_string_new(NULL);
	Reading reading = { .counts = counts, .parts = parts, .value = value };
	unzFile archive = unzOpen64(path);
	gboolean good;

	if (!archive) {
		refuse(&reading, &no_zip, error);
		return FALSE;
	}
	good = check_archive(&reading, archive, error);
	unzClose(archive);
	return good;
}

gboolean book_check(GBytes *bytes, const GArray *counts, GError **error)
{
	int file = memory_file_new(error);
	gboolean good;

	if (file < 0)
		return FALSE;
	good = memory_file_write(file, bytes, error) && check_file(file, counts, error);
	close(file);
	return good;
}
