/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/chart/canvas.h"

#include "base/auto.h"
#include "base/fault.h"
#include "report/chart/style.h"

#include <cairo-pdf.h>
#include <math.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#define FAMILY "Liberation Sans"

struct Canvas {
	PangoFontMap *fonts;
	PangoContext *context;
	PangoLayout *layout;
	GHashTable *widths; /* font and text -> double *: tables are laid out by trial */
	char *trouble;	    /* the first text that cannot be set; NULL */
};

/* A configuration that reads no file: an empty one in memory keeps fontconfig silent about caches
 * that it cannot write. */
static const char configuration[] = "<?xml version=\"1.0\"?><fontconfig></fontconfig>";

static const char *const folders[] = {
	"/usr/share/fonts/truetype/liberation2",
	"/usr/share/fonts/truetype/liberation",
};

static const char *const faces[] = { "LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf" };

/* Version 1 of the fonts has the same names and lacks most of these. */
static gboolean has_vietnamese(FcConfig *config)
{
	const FcFontSet *set = FcConfigGetFonts(config, FcSetApplication);

	for (int i = 0; set && i < set->nfont; i++) {
		FcCharSet *letters = NULL; /* borrowed from the set */

		if (FcPatternGetCharSet(set->fonts[i], FC_CHARSET, 0, &letters) != FcResultMatch)
			return FALSE;
		if (!FcCharSetHasChar(letters, 0x1EBF) || !FcCharSetHasChar(letters, 0x2212))
			return FALSE;
	}
	return set && set->nfont == (int)G_N_ELEMENTS(faces);
}

static FcConfig *load_folder(const char *folder)
{
	g_autoptr(FcConfig) config = FcConfigCreate();

	if (!config ||
	    !FcConfigParseAndLoadFromMemory(config, (const FcChar8 *)configuration, FcFalse))
		return NULL;
	for (gsize i = 0; i < G_N_ELEMENTS(faces); i++) {
		g_autofree char *path = g_build_filename(folder, faces[i], NULL);

		if (!FcConfigAppFontAddFile(config, (const FcChar8 *)path))
			return NULL;
	}
	return has_vietnamese(config) ? g_steal_pointer(&config) : NULL;
}

static FcConfig *load_fonts(GError **error)
{
	for (gsize i = 0; i < G_N_ELEMENTS(folders); i++) {
		FcConfig *config = load_folder(folders[i]);

		if (config)
			return config;
	}
	fault_set(error, FAULT_INPUT,
		  "không có phông chữ %s 2 trong %s; hãy cài gói fonts-liberation2",
		  "there is no font %s 2 in %s; please install the package fonts-liberation2",
		  FAMILY, folders[0]);
	return NULL;
}

static void set_up_context(PangoContext *context, Language language)
{
	g_autoptr(cairo_font_options_t) options = cairo_font_options_create();

	cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
	cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
	cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
	pango_cairo_context_set_font_options(context, options);
	/* Or letters stand on whole points: the difference between an office printout and a
	 * printed page. */
	pango_context_set_round_glyph_positions(context, FALSE);
	pango_context_set_language(context, pango_language_from_string(language_key(language)));
	pango_context_set_base_dir(context, PANGO_DIRECTION_LTR);
}

Canvas *canvas_new(Language language, GError **error)
{
	g_autoptr(FcConfig) config = load_fonts(error);
	Canvas *canvas;

	if (!config)
		return NULL;
	/* Pango would read the system's configuration too, in a thread, and print its faults. */
	FcConfigSetCurrent(config);
	canvas = g_new0(Canvas, 1);
	canvas->widths = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	canvas->fonts = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
	pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(canvas->fonts), config);
	canvas->context = pango_font_map_create_context(canvas->fonts);
	set_up_context(canvas->context, language);
	canvas->layout = pango_layout_new(canvas->context);
	pango_layout_set_single_paragraph_mode(canvas->layout, TRUE);
	return canvas;
}

void canvas_free(Canvas *canvas)
{
	if (!canvas)
		return;
	g_object_unref(canvas->layout);
	g_object_unref(canvas->context);
	g_object_unref(canvas->fonts);
	g_hash_table_unref(canvas->widths);
	g_free(canvas->trouble);
	g_free(canvas);
}

static gboolean is_asked_font(PangoFont *font)
{
	g_autoptr(PangoFontDescription) real = pango_font_describe(font);

	return g_strcmp0(pango_font_description_get_family(real), FAMILY) == 0;
}

/* A letter that a font lacks is painted as a box, and in the text layer nobody sees it. */
static gboolean is_set_well(PangoLayout *layout)
{
	PangoLayoutLine *line = pango_layout_get_line_readonly(layout, 0);

	if (pango_layout_get_unknown_glyphs_count(layout) > 0)
		return FALSE;
	for (GSList *run = line ? line->runs : NULL; run; run = run->next) {
		const PangoGlyphItem *item = run->data;

		if (!is_asked_font(item->item->analysis.font))
			return FALSE;
	}
	return TRUE;
}

static PangoLayoutLine *set_text(Canvas *canvas, const char *text, Font font)
{
	g_autoptr(PangoFontDescription) wanted = pango_font_description_new();
	gboolean valid = g_utf8_validate(text, -1, NULL);

	pango_font_description_set_family_static(wanted, FAMILY);
	pango_font_description_set_weight(wanted,
					  font.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
	pango_font_description_set_absolute_size(wanted, font.size * PANGO_SCALE);
	pango_layout_set_font_description(canvas->layout, wanted);
	pango_layout_set_text(canvas->layout, valid ? text : "", -1);
	if (!canvas->trouble && (!valid || !is_set_well(canvas->layout)))
		canvas->trouble = valid ? g_strdup(text) : g_strescape(text, NULL);
	return pango_layout_get_line_readonly(canvas->layout, 0);
}

static double *measure_text(Canvas *canvas, const char *text, Font font)
{
	double *width = g_new(double, 1);
	PangoRectangle logical;

	pango_layout_line_get_extents(set_text(canvas, text, font), NULL, &logical);
	*width = (double)logical.width / PANGO_SCALE;
	return width;
}

static double text_width(const char *text, Font font, gpointer data)
{
	Canvas *canvas = data;
	/* Pango keeps sizes as whole units of this scale. */
	g_autofree char *key =
	    g_strdup_printf("%c%d %s", font.bold ? 'b' : ' ', (int)(font.size * PANGO_SCALE), text);
	double *width = g_hash_table_lookup(canvas->widths, key);

	if (!width) {
		width = measure_text(canvas, text, font);
		g_hash_table_insert(canvas->widths, g_steal_pointer(&key), width);
	}
	return *width;
}

Measure canvas_measure(Canvas *canvas)
{
	return (Measure){ text_width, canvas };
}

static void use_colour(cairo_t *to, guint32 colour)
{
	cairo_set_source_rgb(to, (colour >> 16 & 0xFF) / 255.0, (colour >> 8 & 0xFF) / 255.0,
			     (colour & 0xFF) / 255.0);
}

/* Rising lines, cut off at the edges of the box. */
static void paint_hatch(cairo_t *to, const Box *box, guint32 colour)
{
	const double pitch = 4.66;
	/* All hatches lie on one raster of the page, so that neighbours agree. */
	double first = floor((box->x + box->y) / pitch) * pitch;

	cairo_save(to);
	cairo_rectangle(to, box->x, box->y, box->width, box->height);
	cairo_clip(to);
	use_colour(to, colour);
	cairo_set_line_width(to, 0.9);
	for (double sum = first; sum < box->x + box->width + box->y + box->height + pitch;
	     sum += pitch) {
		cairo_move_to(to, sum - box->y + 1.0, box->y - 1.0);
		cairo_line_to(to, sum - box->y - box->height - 1.0, box->y + box->height + 1.0);
	}
	cairo_stroke(to);
	cairo_restore(to);
}

static void paint_mark(Canvas *canvas, cairo_t *to, const Mark *mark)
{
	const Box *box = &mark->box;

	use_colour(to, mark->colour);
	switch (mark->kind) {
	case MARK_RECTANGLE:
		cairo_rectangle(to, box->x, box->y, box->width, box->height);
		cairo_fill(to);
		if (mark->hatch)
			paint_hatch(to, box, mark->hatch);
		break;
	case MARK_LINE:
		cairo_set_line_width(to, mark->stroke);
		cairo_move_to(to, box->x, box->y);
		cairo_line_to(to, box->x + box->width, box->y + box->height);
		cairo_stroke(to);
		break;
	case MARK_TEXT:
		cairo_move_to(to, box->x, mark->baseline);
		pango_cairo_show_layout_line(to, set_text(canvas, mark->text, mark->font));
		break;
	}
}

static cairo_status_t append(void *closure, const unsigned char *data, unsigned int length)
{
	g_byte_array_append(closure, data, length);
	return CAIRO_STATUS_SUCCESS;
}

static void add_bookmarks(cairo_surface_t *surface, const Page *page, guint number)
{
	for (guint i = 0; i < page->bookmarks->len; i++) {
		const Bookmark *bookmark = &g_array_index(page->bookmarks, Bookmark, i);
		/* Whole points: a fraction would be written as the locale does. */
		g_autofree char *link = g_strdup_printf("page=%u pos=[%d %d]", number,
							(int)MARGIN_LEFT, (int)bookmark->y);

		cairo_pdf_surface_add_outline(surface, CAIRO_PDF_OUTLINE_ROOT, bookmark->title,
					      link, (cairo_pdf_outline_flags_t)0);
	}
}

static void set_metadata(cairo_surface_t *surface, const PaperNote *note)
{
	g_autofree char *created = g_strdup_printf("%sT00:00:00Z", note->created);

	cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4);
	cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, note->title);
	cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, created);
}

/* An error of the context is not passed on to its surface. */
static cairo_status_t paint_pages(Canvas *canvas, cairo_surface_t *surface, const GPtrArray *pages)
{
	g_autoptr(cairo_t) to = cairo_create(surface);

	for (guint i = 0; i < pages->len; i++) {
		const Page *page = g_ptr_array_index(pages, i);

		for (guint j = 0; j < page->marks->len; j++)
			paint_mark(canvas, to, &g_array_index(page->marks, Mark, j));
		cairo_show_page(to);
		add_bookmarks(surface, page, i + 1);
	}
	return cairo_status(to);
}

static gboolean check_trouble(const Canvas *canvas, GError **error)
{
	if (!canvas->trouble)
		return TRUE;
	fault_set(error, FAULT_SOFTWARE, "biểu đồ: không in được chữ '%s' bằng phông %s",
		  "chart: '%s' cannot be set in %s", canvas->trouble, FAMILY);
	return FALSE;
}

GBytes *canvas_paint(Canvas *canvas, const GPtrArray *pages, const PaperNote *note, GError **error)
{
	/* Not to a file: cairo 1.16 is silent about an error in its last write. */
	g_autoptr(GByteArray) bytes = g_byte_array_new();
	g_autoptr(cairo_surface_t) surface = NULL;
	cairo_status_t status;

	/* Before cairo sees it: it loses the whole document for one bad letter. */
	if (!check_trouble(canvas, error))
		return NULL;
	surface = cairo_pdf_surface_create_for_stream(append, bytes, SHEET_WIDTH, SHEET_HEIGHT);
	set_metadata(surface, note);
	status = paint_pages(canvas, surface, pages);
	cairo_surface_finish(surface);
	if (status == CAIRO_STATUS_SUCCESS)
		status = cairo_surface_status(surface);
	if (status != CAIRO_STATUS_SUCCESS) {
		fault_set(error, FAULT_SOFTWARE, "biểu đồ: %s", "chart: %s",
			  cairo_status_to_string(status));
		return NULL;
	}
	if (!check_trouble(canvas, error))
		return NULL;
	return g_byte_array_free_to_bytes(g_steal_pointer(&bytes));
}
