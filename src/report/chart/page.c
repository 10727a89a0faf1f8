/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/chart/page.h"

/* Of Liberation Sans with Vietnamese marks, in parts of the size. */
#define ASCENT 0.80
#define DESCENT 0.21

const char *mark_role_name(MarkRole role, Language language)
{
	static const Wording names[ROLES] = {
		[ROLE_BRAND] = { { "dấu đầu trang", "brand" } },
		[ROLE_HEADING] = { { "tiêu đề", "heading" } },
		[ROLE_GRID] = { { "lưới", "grid" } },
		[ROLE_ZERO] = { { "trục số 0", "zero line" } },
		[ROLE_BAR] = { { "thanh", "bar" } },
		[ROLE_REST] = { { "phần kế hoạch còn lại", "rest of plan" } },
		[ROLE_PLAN] = { { "vạch kế hoạch", "plan line" } },
		[ROLE_EDGE] = { { "mép thanh", "edge" } },
		[ROLE_LINK] = { { "đường nối", "link" } },
		[ROLE_HALO] = { { "nền chữ", "halo" } },
		[ROLE_AXIS] = { { "số trên trục", "axis" } },
		[ROLE_LABEL] = { { "nhãn", "label" } },
		[ROLE_VALUE] = { { "giá trị", "value" } },
		[ROLE_RULE] = { { "đường kẻ", "rule" } },
		[ROLE_CELL] = { { "ô", "cell" } },
		[ROLE_NOTE] = { { "ghi chú", "note" } },
		[ROLE_FURNITURE] = { { "chữ ngoài lề", "margin" } },
	};

	return names[role].in[language];
}

double measure_width(const Measure *measure, const char *text, Font font)
{
	return measure->width(text, font, measure->data);
}

TextStyle measure_fit(const Measure *measure, const char *text, TextStyle style, double width)
{
	double needed = measure_width(measure, text, style.font);

	/* Widths do not grow quite evenly with the size. */
	for (int i = 0; i < 8 && needed > width; i++) {
		style.font.size *= 0.995 * MAX(width, 1.0) / needed;
		needed = measure_width(measure, text, style.font);
	}
	return style;
}

static void clear_mark(gpointer data)
{
	Mark *mark = data;

	g_free(mark->text);
	g_free(mark->fact);
}

static GArray *marks_new(void)
{
	GArray *marks = g_array_new(FALSE, TRUE, sizeof(Mark));

	g_array_set_clear_func(marks, clear_mark);
	return marks;
}

Block *block_new(double gap)
{
	Block *block = g_new0(Block, 1);

	block->marks = marks_new();
	block->gap = gap;
	return block;
}

void block_free(Block *block)
{
	if (!block)
		return;
	g_array_unref(block->marks);
	g_free(block);
}

static Mark *add_mark(Block *block, const Mark *mark)
{
	g_array_append_vals(block->marks, mark, 1);
	return &g_array_index(block->marks, Mark, block->marks->len - 1);
}

Mark *block_rectangle(Block *block, MarkRole role, Box box, guint32 colour)
{
	return add_mark(
	    block, &(Mark){ .kind = MARK_RECTANGLE, .role = role, .box = box, .colour = colour });
}

Mark *block_line(Block *block, MarkRole role, Box box, Pen pen)
{
	return add_mark(block, &(Mark){ .kind = MARK_LINE,
					.role = role,
					.box = box,
					.colour = pen.colour,
					.stroke = pen.width });
}

static char *plain_spaces(const char *text)
{
	g_autoptr(GString) plain = g_string_new(text);

	g_string_replace(plain, "\u00A0", " ", 0);
	return g_string_free(g_steal_pointer(&plain), FALSE);
}

Mark *block_text(Block *block, const Measure *measure, const Text *text)
{
	static const double before[] = {
		[ANCHOR_START] = 0.0, [ANCHOR_MIDDLE] = 0.5, [ANCHOR_END] = 1.0
	};
	Font font = text->style.font;
	Mark mark = { .kind = MARK_TEXT,
		      .role = text->role,
		      .colour = text->style.colour,
		      .font = font,
		      .baseline = text->baseline,
		      .anchor = text->anchor };

	mark.text = plain_spaces(text->text);
	mark.box.width = measure_width(measure, mark.text, font);
	mark.box.x = text->x - before[text->anchor] * mark.box.width;
	mark.box.y = text->baseline - ASCENT * font.size;
	mark.box.height = (ASCENT + DESCENT) * font.size;
	return add_mark(block, &mark);
}

void mark_stand_for(Mark *mark, int64_t value, const char *fact)
{
	mark->value = value;
	g_free(mark->fact);
	mark->fact = g_strdup(fact);
}

static void clear_bookmark(gpointer data)
{
	Bookmark *bookmark = data;

	g_free(bookmark->title);
}

Page *page_new(void)
{
	Page *page = g_new0(Page, 1);

	page->marks = marks_new();
	page->bookmarks = g_array_new(FALSE, TRUE, sizeof(Bookmark));
	g_array_set_clear_func(page->bookmarks, clear_bookmark);
	return page;
}

void page_free(Page *page)
{
	if (!page)
		return;
	g_array_unref(page->marks);
	g_array_unref(page->bookmarks);
	g_free(page);
}

void page_place(Page *page, const Block *block, double y)
{
	for (guint i = 0; i < block->marks->len; i++) {
		Mark mark = g_array_index(block->marks, Mark, i);

		mark.text = g_strdup(mark.text);
		mark.fact = g_strdup(mark.fact);
		mark.box.y += y;
		mark.baseline += y;
		g_array_append_val(page->marks, mark);
	}
}

void page_bookmark(Page *page, const char *title, double y)
{
	Bookmark bookmark = { g_strdup(title), y };

	g_array_append_val(page->bookmarks, bookmark);
}
