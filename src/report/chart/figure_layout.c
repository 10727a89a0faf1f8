/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/chart/figure_layout.h"

#include "report/chart/bridge_layout.h"
#include "report/chart/bullet_layout.h"
#include "report/chart/style.h"
#include "report/chart/table_layout.h"
#include "report/chart/wrap.h"

#define FIGURE_GAP 31.0
#define BRAND_WIDTH 34.0
#define BRAND_HEIGHT 4.0
#define KICKER_BASELINE 19.6
#define KICKER_LEADING 11.0
#define TITLE_ROOM 5.3	    /* between the kicker's baseline and the top of the title */
#define TITLE_LEADING 1.237 /* of its size */
#define SUBTITLE_BASELINE 18.1
#define HEADING_END 3.8
#define NOTES_GAP 7.2
#define NOTES_BASELINE 8.0
#define NOTES_END 2.7
#define TITLE_LINES 2

/* Not the locale's capitals: in a Turkish one "i" would get its dot. */
static char *capitals(const char *text)
{
	g_autoptr(GString) upper = g_string_new(NULL);

	if (!g_utf8_validate(text, -1, NULL))
		return g_strdup(text);
	for (const char *at = text; *at; at = g_utf8_find_next_char(at, NULL))
		g_string_append_unichar(upper, g_unichar_toupper(g_utf8_get_char(at)));
	return g_string_free(g_steal_pointer(&upper), FALSE);
}

static double lay_out_kicker(Block *block, const char *kicker, const Setting *setting)
{
	g_autofree char *text = kicker ? capitals(kicker) : NULL;
	g_auto(GStrv) lines = NULL;
	double y = KICKER_BASELINE;

	block_rectangle(block, ROLE_BRAND, (Box){ MARGIN_LEFT, 0.0, BRAND_WIDTH, BRAND_HEIGHT },
			COLOUR_BRAND);
	if (!text)
		return BRAND_HEIGHT;
	lines = wrap_lines(&setting->measure, text, STYLE_KICKER.font, TEXT_WIDTH);
	for (guint i = 0; lines[i]; i++) {
		y += i > 0 ? KICKER_LEADING : 0.0;
		block_text(
		    block, &setting->measure,
		    &(Text){ ROLE_HEADING, lines[i], MARGIN_LEFT, y, ANCHOR_START, STYLE_KICKER });
	}
	return y;
}

/* A long title is set smaller, so that two lines hold it. */
static double title_size(const Measure *measure, const char *title, gboolean begins_page)
{
	static const double sizes[] = { 19.0, 17.0, 15.5, 14.0, 13.0, 12.0, 11.0 };
	gsize i = begins_page ? 0 : 3;

	for (; i + 1 < G_N_ELEMENTS(sizes); i++) {
		g_auto(GStrv) lines =
		    wrap_lines(measure, title, (Font){ sizes[i], TRUE }, TEXT_WIDTH);

		if (g_strv_length(lines) <= TITLE_LINES)
			break;
	}
	return sizes[i];
}

static double lay_out_title(Block *block, const char *title, const Measure *measure,
			    gboolean begins_page, double y)
{
	TextStyle style = { { title_size(measure, title, begins_page), TRUE }, COLOUR_INK };
	g_auto(GStrv) lines = wrap_balanced(measure, title, style.font, TEXT_WIDTH);

	y += TITLE_ROOM + style.font.size;
	for (guint i = 0; lines[i]; i++) {
		y += i > 0 ? TITLE_LEADING * style.font.size : 0.0;
		block_text(block, measure,
			   &(Text){ ROLE_HEADING, lines[i], MARGIN_LEFT, y, ANCHOR_START, style });
	}
	return y;
}

static double lay_out_subtitle(Block *block, const char *subtitle, const Measure *measure, double y)
{
	g_auto(GStrv) lines = wrap_lines(measure, subtitle, STYLE_SUBTITLE.font, TEXT_WIDTH);

	for (guint i = 0; lines[i]; i++) {
		y += i > 0 ? SUBTITLE_LEADING : SUBTITLE_BASELINE;
		block_text(block, measure,
			   &(Text){ ROLE_HEADING, lines[i], MARGIN_LEFT, y, ANCHOR_START,
				    STYLE_SUBTITLE });
	}
	return y;
}

static Block *lay_out_heading(const Figure *figure, const Setting *setting, gboolean begins_page)
{
	Block *block = block_new(FIGURE_GAP);
	double y = lay_out_kicker(block, figure->kicker, setting);

	if (figure->title)
		y = lay_out_title(block, figure->title, &setting->measure, begins_page, y);
	if (figure->subtitle)
		y = lay_out_subtitle(block, figure->subtitle, &setting->measure, y);
	block->height = y + HEADING_END;
	block->keep = TRUE;
	return block;
}

/* All notes are one paragraph: each is a sentence or two, and the page is short. */
static char *collect_notes(const Figure *figure)
{
	g_autoptr(GPtrArray) notes = g_ptr_array_new();
	const Table *table = figure->table;

	for (guint i = 0; table && i < table->notes->len; i++)
		g_ptr_array_add(notes, g_ptr_array_index(table->notes, i));
	if (figure->note)
		g_ptr_array_add(notes, figure->note);
	if (notes->len == 0)
		return NULL;
	g_ptr_array_add(notes, NULL);
	return g_strjoinv(" ", (char **)notes->pdata);
}

static void lay_out_notes(GPtrArray *blocks, const Figure *figure, const Measure *measure)
{
	g_autofree char *notes = collect_notes(figure);
	g_auto(GStrv) lines = wrap_lines(measure, notes ? notes : "", STYLE_NOTE.font, TEXT_WIDTH);

	for (guint i = 0; notes && lines[i]; i++) {
		Block *block = block_new(i > 0 ? 0.0 : NOTES_GAP);

		block->height = NOTE_LEADING;
		block_text(block, measure,
			   &(Text){ ROLE_NOTE, lines[i], MARGIN_LEFT, NOTES_BASELINE, ANCHOR_START,
				    STYLE_NOTE });
		g_ptr_array_add(blocks, block);
	}
}

GPtrArray *figure_layout(const Figure *figure, const Plot *plot, const Setting *setting,
			 gboolean begins_page)
{
	GPtrArray *blocks = g_ptr_array_new_with_free_func((GDestroyNotify)block_free);

	g_ptr_array_add(blocks, lay_out_heading(figure, setting, begins_page));
	if (figure->form == FIGURE_BULLET)
		bullet_layout(blocks, figure, plot, setting);
	else if (figure->form == FIGURE_BRIDGE)
		bridge_layout(blocks, figure, plot, &setting->measure);
	if (figure->table && figure->table->columns->len > 0)
		table_layout(blocks, figure->table, &setting->measure);
	lay_out_notes(blocks, figure, &setting->measure);
	return blocks;
}

Block *figure_layout_continued(const Figure *figure, const Setting *setting)
{
	static const Wording continued = { { "(tiếp theo)", "(continued)" } };
	g_autofree char *kicker = g_strdup_printf("%s %s", figure->kicker ? figure->kicker : "",
						  continued.in[setting->language]);
	Block *block = block_new(0.0);

	block->height = lay_out_kicker(block, g_strstrip(kicker), setting) + HEADING_END;
	block->keep = TRUE;
	return block;
}
