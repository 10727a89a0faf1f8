/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/chart/page.h"

/* Of Liberation Sans with Vietnamese marks, in parts of the size. */
#define ASCENT 0.80
#define DESCENT 0.21

const char *mark_role_name(MarkRole role)
{
	static const char *const names[ROLES] = {
		[ROLE_BRAND] = "brand",	   [ROLE_HEADING] = "heading", [ROLE_GRID] = "grid",
		[ROLE_ZERO] = "zero line", [ROLE_BAR] = "bar",	       [ROLE_REST] = "rest of plan",
		[ROLE_PLAN] = "plan line", [ROLE_EDGE] = "edge",       [ROLE_LINK] = "link",
		[ROLE_HALO] = "halo",	   [ROLE_AXIS] = "axis",       [ROLE_LABEL] = "label",
		[ROLE_VALUE] = "value",	   [ROLE_RULE] = "rule",       [ROLE_CELL] = "cell",
		[ROLE_NOTE] = "note",	   [ROLE_FURNITURE] = "margin"
	};

	return names[role];
}

double measure_width(const Measure *measure, const char *text, Font font)
{
	return measure->width(text, font, measure->data);
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
