/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/chart/wrap.h"

#include <string.h>

#define NO_BREAK "\u00A0"

/* Of Vietnamese a word has often two syllables, with a space between. */
static const char *const compounds[] = {
	"kế hoạch",    "tỷ đồng",    "triệu đồng", "nghìn đồng", "quốc gia",	"địa phương",
	"khuyến công", "thực hiện",  "giải ngân",  "kinh phí",	 "ngân sách",	"khu vực",
	"miền Bắc",    "miền Trung", "miền Nam",   "Tây Nguyên", "so với",	"cùng kỳ",
	"công nghiệp", "nông thôn",  "đề án",	   "nội dung",	 "tỷ lệ",	"số liệu",
	"báo cáo",     "thành phố",  "tổng hợp",   "Việt Nam",	 "cả nước",	"bố trí",
	"Công Thương", "Viet Nam",   "so sánh",	   "trực tiếp",	 "làm tròn",	"đối ứng",
	"phần trăm",   "cả năm",     "tăng thêm",  "per cent",	 "VND billion", "VND million",
	"công thương",
};

/* Stay with the number before them. */
static const char *const units[] = { "tỷ",     "triệu", "nghìn",   "đồng",    "tháng",	 "năm",
				     "tỉnh",   "đề",	"%",	   "billion", "million", "thousand",
				     "months", "month", "percent", "per",     "VND" };

/* Stay with the number behind them. */
static const char *const counters[] = { "năm",	"tháng", "ngày",  "quý",    "Hình",
					"Bảng", "Năm",	 "Tháng", "Figure", "Table",
					"in",	"of",	 "VND",	  "to",	    "by" };

static gboolean is_one_of(const char *word, const char *const *list, gsize length)
{
	for (gsize i = 0; i < length; i++) {
		gsize stem = strlen(list[i]);

		/* With what closes it: "tỷ," and "đồng)". */
		if (g_str_has_prefix(word, list[i]) && !g_ascii_isalnum(word[stem]) &&
		    !(word[stem] & 0x80))
			return TRUE;
	}
	return FALSE;
}

static gboolean ends_in_digit(const char *word)
{
	gsize length = strlen(word);

	return length > 0 && g_ascii_isdigit(word[length - 1]);
}

static gboolean stay_together(const char *word, const char *next)
{
	if (ends_in_digit(word))
		return is_one_of(next, units, G_N_ELEMENTS(units));
	if (g_ascii_isdigit(next[0]))
		return is_one_of(word, counters, G_N_ELEMENTS(counters));
	/* A dash does not begin a line. */
	return g_str_equal(next, "–") || g_str_equal(next, "·");
}

static void bind_compounds(GString *text)
{
	for (gsize i = 0; i < G_N_ELEMENTS(compounds); i++) {
		g_auto(GStrv) parts = g_strsplit(compounds[i], " ", -1);
		g_autofree char *bound = g_strjoinv(NO_BREAK, parts);

		g_string_replace(text, compounds[i], bound, 0);
	}
}

char *wrap_bind(const char *text)
{
	g_auto(GStrv) words = g_strsplit(text, " ", -1);
	g_autoptr(GString) bound = g_string_new(words[0] ? words[0] : "");

	for (guint i = 1; words[0] && words[i]; i++) {
		g_string_append(bound, stay_together(words[i - 1], words[i]) ? NO_BREAK : " ");
		g_string_append(bound, words[i]);
	}
	bind_compounds(bound);
	return g_string_free(g_steal_pointer(&bound), FALSE);
}

/* How many bytes of @word go into @width points: one letter at least. */
static gsize bytes_that_fit(const Measure *measure, const char *word, Font font, double width)
{
	const char *end = g_utf8_next_char(word);

	while (*end) {
		const char *next = g_utf8_next_char(end);
		g_autofree char *part = g_strndup(word, (gsize)(next - word));

		if (measure_width(measure, part, font) > width)
			break;
		end = next;
	}
	return (gsize)(end - word);
}

/* Two pieces of a word never meet in one line again: it was too wide for the two of them. */
static void add_pieces(GStrvBuilder *words, const Measure *measure, const char *word, Font font,
		       double width)
{
	while (*word && g_utf8_validate(word, -1, NULL) &&
	       measure_width(measure, word, font) > width) {
		gsize length = bytes_that_fit(measure, word, font, width);
		g_autofree char *piece = g_strndup(word, length);

		g_strv_builder_add(words, piece);
		word += length;
	}
	if (*word)
		g_strv_builder_add(words, word);
}

/* What stands between plain spaces; of what is too wide, the words and then the letters. */
static char **split_words(const Measure *measure, const char *bound, Font font, double width)
{
	g_autoptr(GStrvBuilder) words = g_strv_builder_new();
	g_auto(GStrv) wholes = g_strsplit(bound, " ", -1);

	for (guint i = 0; wholes[i]; i++) {
		g_auto(GStrv) parts = NULL;

		if (measure_width(measure, wholes[i], font) <= width) {
			g_strv_builder_add(words, wholes[i]);
			continue;
		}
		parts = g_strsplit(wholes[i], NO_BREAK, -1);
		for (guint j = 0; parts[j]; j++)
			add_pieces(words, measure, parts[j], font, width);
	}
	return g_strv_builder_end(words);
}

static char **break_lines(const Measure *measure, char *const *words, Font font, double width)
{
	g_autoptr(GStrvBuilder) lines = g_strv_builder_new();
	g_autofree char *line = NULL;

	for (guint i = 0; words[i]; i++) {
		g_autofree char *longer =
		    line ? g_strconcat(line, " ", words[i], NULL) : g_strdup(words[i]);

		if (line && measure_width(measure, longer, font) > width) {
			g_strv_builder_add(lines, line);
			g_free(g_steal_pointer(&longer));
			longer = g_strdup(words[i]);
		}
		g_free(line);
		line = g_steal_pointer(&longer);
	}
	if (line)
		g_strv_builder_add(lines, line);
	return g_strv_builder_end(lines);
}

/* Most texts are short.  All of it is measured first: when it cannot be set, that is what the
 * message quotes. */
static char **one_line(const Measure *measure, const char *text, Font font, double width)
{
	char **line;

	if (!*text || measure_width(measure, text, font) > width)
		return NULL;
	line = g_new0(char *, 2);
	line[0] = g_strdup(text);
	return line;
}

char **wrap_lines(const Measure *measure, const char *text, Font font, double width)
{
	g_autofree char *bound = NULL;
	g_auto(GStrv) words = NULL;
	char **line = one_line(measure, text, font, width);

	if (line)
		return line;
	bound = wrap_bind(text);
	words = split_words(measure, bound, font, width);
	return break_lines(measure, words, font, width);
}

char **wrap_balanced(const Measure *measure, const char *text, Font font, double width)
{
	g_autofree char *bound = NULL;
	g_auto(GStrv) words = NULL, widest = NULL;
	double least = 0.0, most = width;
	guint count;
	char **line = one_line(measure, text, font, width);

	if (line)
		return line;
	bound = wrap_bind(text);
	words = split_words(measure, bound, font, width);
	widest = break_lines(measure, words, font, width);
	count = g_strv_length(widest);
	/* The narrowest width that needs no more lines. */
	for (int i = 0; i < 12 && count > 1; i++) {
		double middle = (least + most) / 2.0;
		g_auto(GStrv) lines = break_lines(measure, words, font, middle);

		if (g_strv_length(lines) <= count)
			most = middle;
		else
			least = middle;
	}
	return break_lines(measure, words, font, most);
}
