/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/chart/pager.h"

#include "report/chart/figure_layout.h"
#include "report/chart/plot.h"
#include "report/chart/style.h"
#include "report/chart/wrap.h"

#define SOURCE_GAP 14.0
#define SOURCE_BASELINE 8.0
#define SOURCE_END 2.0
#define NUMBER_BASELINE 24.0
/* What the gap above a figure gives up, so that the figure stays on the page of the one before. */
#define GAP_GIVES 10.0
#define WARNING_BOTTOM 51.0
#define WARNING_LEADING 11.0
#define WARNING_PAD 5.0

typedef struct Pager {
	const Report *report;
	const Setting *setting;
	GPtrArray *pages;
	Block *source;
	Page *page;	 /* borrowed from pages */
	double y;	 /* how far the page is filled */
	gboolean joined; /* the next block goes without its gap */
	double bottom;
} Pager;

/* The source's words beneath the last figure of each page. */
static Block *lay_out_source(const Report *report, const Measure *measure)
{
	Block *block = block_new(SOURCE_GAP);
	g_auto(GStrv) lines = wrap_lines(measure, report->source_line ? report->source_line : "",
					 STYLE_NOTE.font, TEXT_WIDTH);
	double y = SOURCE_BASELINE;

	for (guint i = 0; lines[i] && *lines[i]; i++, y += NOTE_LEADING)
		block_text(
		    block, measure,
		    &(Text){ ROLE_FURNITURE, lines[i], MARGIN_LEFT, y, ANCHOR_START, STYLE_NOTE });
	if (block->marks->len == 0)
		block->gap = 0.0;
	else
		block->height = y - NOTE_LEADING + SOURCE_END;
	return block;
}

/* Invented numbers must not go round as real ones, not even one page of them. */
static void lay_out_warning(Block *block, const char *warning, const Measure *measure)
{
	g_auto(GStrv) lines =
	    wrap_balanced(measure, warning, STYLE_WARNING.font, TEXT_WIDTH - 2 * WARNING_PAD);
	guint count = g_strv_length(lines);
	double height = count * WARNING_LEADING + WARNING_PAD;
	double top = WARNING_BOTTOM - height;

	block_rectangle(block, ROLE_FURNITURE, (Box){ MARGIN_LEFT, top, TEXT_WIDTH, height },
			COLOUR_WARNING_FIELD);
	for (guint i = 0; i < count; i++)
		block_text(block, measure,
			   &(Text){ ROLE_FURNITURE, lines[i], MARGIN_LEFT + TEXT_WIDTH / 2.0,
				    top + WARNING_PAD / 2.0 + 8.5 + i * WARNING_LEADING,
				    ANCHOR_MIDDLE, STYLE_WARNING });
}

static void begin_page(Pager *pager)
{
	g_autoptr(Block) furniture = block_new(0.0);
	const Measure *measure = &pager->setting->measure;

	pager->page = page_new();
	g_ptr_array_add(pager->pages, pager->page);
	pager->y = MARGIN_TOP;
	if (pager->pages->len > 1) {
		g_autofree char *number = g_strdup_printf("%u", pager->pages->len);

		block_text(furniture, measure,
			   &(Text){ ROLE_FURNITURE, number, MARGIN_LEFT + TEXT_WIDTH / 2.0,
				    NUMBER_BASELINE, ANCHOR_MIDDLE, STYLE_PAGE_NUMBER });
	}
	if (pager->report->illustrative)
		lay_out_warning(furniture, pager->report->illustrative, measure);
	page_place(pager->page, furniture, 0.0);
}

static void end_page(Pager *pager)
{
	page_place(pager->page, pager->source, pager->y + pager->source->gap);
}

static gboolean page_is_empty(const Pager *pager)
{
	return pager->y <= MARGIN_TOP;
}

static void place(Pager *pager, const Block *block)
{
	if (!page_is_empty(pager) && !pager->joined)
		pager->y += block->gap;
	pager->joined = FALSE;
	page_place(pager->page, block, pager->y);
	pager->y += block->height;
}

/* A block and those that it must not be parted from. */
static double height_kept(const GPtrArray *blocks, guint first)
{
	double height = 0.0;

	for (guint i = first; i < blocks->len; i++) {
		const Block *block = g_ptr_array_index(blocks, i);

		height += block->gap + block->height;
		if (!block->keep)
			break;
	}
	return height;
}

static double height_of_all(const GPtrArray *blocks)
{
	double height = 0.0;

	for (guint i = 0; i < blocks->len; i++) {
		const Block *block = g_ptr_array_index(blocks, i);

		height += block->gap + block->height;
	}
	return height;
}

static void go_on(Pager *pager, const Figure *figure, const Block *head)
{
	g_autoptr(Block) continued = figure_layout_continued(figure, pager->setting);

	end_page(pager);
	begin_page(pager);
	place(pager, continued);
	if (head)
		place(pager, head);
	/* What follows stands right beneath. */
	pager->joined = head != NULL;
}

static void place_figure(Pager *pager, const Figure *figure, const GPtrArray *blocks)
{
	for (guint i = 0; i < blocks->len; i++) {
		const Block *block = g_ptr_array_index(blocks, i);
		gboolean kept = i > 0 && ((Block *)g_ptr_array_index(blocks, i - 1))->keep;

		if (!kept && i > 0 && pager->y + height_kept(blocks, i) > pager->bottom)
			go_on(pager, figure, block->head);
		if (i == 0 && figure->title)
			page_bookmark(pager->page, figure->title,
				      pager->y + (page_is_empty(pager) ? 0.0 : block->gap));
		place(pager, block);
	}
}

/* A bridge that follows bars is drawn on their plot, unless one of the two would shrink too much.
 */
static const Figure *plot_partner(const Report *report, guint index)
{
	const Figure *figure = g_ptr_array_index(report->figures, index);
	const Figure *next;
	int64_t one, other;

	if (index + 1 >= report->figures->len || figure->form != FIGURE_BULLET)
		return NULL;
	next = g_ptr_array_index(report->figures, index + 1);
	if (next->form != FIGURE_BRIDGE || next->scale_digits != figure->scale_digits)
		return NULL;
	one = plot_largest(figure);
	other = plot_largest(next);
	return one / 2 > other || other / 2 > one ? NULL : next;
}

/* The blocks of the figure, on the page where they go. */
static GPtrArray *choose_page(Pager *pager, const Figure *figure, const Plot *plot)
{
	const Setting *setting = pager->setting;
	Plot own = *plot;

	if (!page_is_empty(pager)) {
		g_autoptr(GPtrArray) blocks = figure_layout(figure, plot, setting, FALSE);
		Block *heading = g_ptr_array_index(blocks, 0);
		double over = pager->y + height_of_all(blocks) - pager->bottom;

		if (over <= GAP_GIVES) {
			/* A hair more, or rounding parts them all the same. */
			heading->gap -= over > 0.0 ? over + 0.01 : 0.0;
			return g_steal_pointer(&blocks);
		}
		end_page(pager);
		begin_page(pager);
		/* Parted from the bars it would have been held against. */
		if (figure->form == FIGURE_BRIDGE)
			own = plot_make(figure, NULL, &setting->measure);
	}
	return figure_layout(figure, &own, setting, TRUE);
}

static void lay_out_figures(Pager *pager)
{
	const Figure *partner = NULL;
	Plot plot = { 0 };

	for (guint i = 0; i < pager->report->figures->len; i++) {
		const Figure *figure = g_ptr_array_index(pager->report->figures, i);
		g_autoptr(GPtrArray) blocks = NULL;

		if (figure != partner && figure->form != FIGURE_TABLE) {
			partner = plot_partner(pager->report, i);
			plot = plot_make(figure, partner, &pager->setting->measure);
		}
		blocks = choose_page(pager, figure, &plot);
		place_figure(pager, figure, blocks);
	}
}

GPtrArray *pager_lay_out(const Report *report, const Setting *setting)
{
	g_autoptr(Block) source = lay_out_source(report, &setting->measure);
	Pager pager = { .report = report, .setting = setting, .source = source };

	pager.pages = g_ptr_array_new_with_free_func((GDestroyNotify)page_free);
	pager.bottom = MARGIN_BOTTOM - source->gap - source->height;
	begin_page(&pager);
	lay_out_figures(&pager);
	end_page(&pager);
	return pager.pages;
}
