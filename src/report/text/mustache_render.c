/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/mustache_render.h"

#include "base/fault.h"
#include "report/text/mustache_set.h"

typedef struct Rendering {
	const MustacheSet *set;
	const MustacheData *data;
	GPtrArray *nodes; /* gconstpointer: the sections that names are looked up in, root first */
	GString *text, *indent;
	gsize limit, steps;
} Rendering;

typedef struct Spot {
	const MustacheTemplate *template;
	guint index;
} Spot;

static gboolean render_pieces(Rendering *rendering, const Spot *from, guint to, GError **error);

/* The limit may be exceeded by the one text that was written last. */
static gboolean check_limit(const Rendering *rendering, const Spot *spot, GError **error)
{
	const MustacheTemplate *template = spot->template;

	if (rendering->text->len + rendering->steps <= rendering->limit)
		return TRUE;
	fault_set(error, FAULT_SETTINGS,
		  "văn bản dài quá %" G_GSIZE_FORMAT " byte; có đoạn lặp lại quá nhiều lần",
		  "the text is longer than %" G_GSIZE_FORMAT
		  " bytes; a section is repeated too often",
		  rendering->limit);
	return mustache_fault_at(template->path, mustache_piece(template, spot->index)->line,
				 error);
}

static gconstpointer member_of(const Rendering *rendering, gconstpointer node, const char *name)
{
	return rendering->data->view->member(node, name, rendering->data->user);
}

/* The first word in the innermost node that has it; the others only in what it names. */
static gconstpointer look_up(const Rendering *rendering, const Piece *piece)
{
	GPtrArray *nodes = rendering->nodes;
	char **parts = piece->parts;
	gconstpointer node = NULL;

	if (!parts[0])
		return g_ptr_array_index(nodes, nodes->len - 1);
	for (guint i = nodes->len; !node && i > 0; i--)
		node = member_of(rendering, g_ptr_array_index(nodes, i - 1), parts[0]);
	for (guint i = 1; node && parts[i]; i++)
		node = member_of(rendering, node, parts[i]);
	return node;
}

static MustacheTruth truth_of(const Rendering *rendering, gconstpointer node)
{
	const MustacheData *data = rendering->data;

	if (!node)
		return MUSTACHE_FALSE;
	if (data->view->truth(node, data->user) != MUSTACHE_LIST)
		return data->view->truth(node, data->user);
	return data->view->length(node, data->user) > 0 ? MUSTACHE_LIST : MUSTACHE_FALSE;
}

static gboolean render_line(Rendering *rendering, const Spot *spot, GError **error)
{
	(void)spot, (void)error;
	g_string_append_len(rendering->text, rendering->indent->str,
			    (gssize)rendering->indent->len);
	return TRUE;
}

static gboolean render_text(Rendering *rendering, const Spot *spot, GError **error)
{
	(void)error;
	g_string_append(rendering->text, mustache_piece(spot->template, spot->index)->text);
	return TRUE;
}

static gboolean render_raw(Rendering *rendering, const Spot *spot, GError **error)
{
	const MustacheData *data = rendering->data;
	gconstpointer node = look_up(rendering, mustache_piece(spot->template, spot->index));

	(void)error;
	if (node)
		data->view->append(node, rendering->text, data->user);
	return TRUE;
}

static gboolean render_value(Rendering *rendering, const Spot *spot, GError **error)
{
	gsize before = rendering->text->len;
	g_autofree char *escaped = NULL;

	if (!render_raw(rendering, spot, error) || !rendering->data->html)
		return TRUE;
	escaped = g_markup_escape_text(rendering->text->str + before,
				       (gssize)(rendering->text->len - before));
	g_string_truncate(rendering->text, before);
	g_string_append(rendering->text, escaped);
	return TRUE;
}

static gboolean render_inside(Rendering *rendering, const Spot *spot, gconstpointer node,
			      GError **error)
{
	Spot first = { spot->template, spot->index + 1 };
	gboolean good;

	rendering->steps++; /* also when nothing is inside */
	g_ptr_array_add(rendering->nodes, (gpointer)node);
	good = check_limit(rendering, spot, error) &&
	       render_pieces(rendering, &first, mustache_piece_next(spot->template, spot->index),
			     error);
	g_ptr_array_set_size(rendering->nodes, (int)rendering->nodes->len - 1);
	return good;
}

static gboolean render_section(Rendering *rendering, const Spot *spot, GError **error)
{
	const MustacheData *data = rendering->data;
	gconstpointer node = look_up(rendering, mustache_piece(spot->template, spot->index));
	MustacheTruth truth = truth_of(rendering, node);
	gboolean good = TRUE;
	guint length;

	if (truth != MUSTACHE_LIST)
		return truth == MUSTACHE_FALSE || render_inside(rendering, spot, node, error);
	length = data->view->length(node, data->user);
	for (guint i = 0; good && i < length; i++)
		good = render_inside(rendering, spot, data->view->item(node, i, data->user), error);
	return good;
}

static gboolean render_inverted(Rendering *rendering, const Spot *spot, GError **error)
{
	gconstpointer node = look_up(rendering, mustache_piece(spot->template, spot->index));
	Spot first = { spot->template, spot->index + 1 };

	return truth_of(rendering, node) != MUSTACHE_FALSE ||
	       render_pieces(rendering, &first, mustache_piece_next(spot->template, spot->index),
			     error);
}

/* One that stands within a line is no line of its own: nothing is put before its lines. */
static gboolean render_partial(Rendering *rendering, const Spot *spot, GError **error)
{
	const Piece *piece = mustache_piece(spot->template, spot->index);
	const MustacheTemplate *partial = mustache_set_find(rendering->set, piece->text);
	GString *outer = rendering->indent;
	g_autoptr(GString) inner = g_string_new(piece->indent ? outer->str : "");
	gboolean good;

	g_assert(partial); /* or it was not linked */
	if (piece->indent)
		g_string_append(inner, piece->indent);
	rendering->indent = inner;
	good = render_pieces(rendering, &(Spot){ partial, 0 }, partial->pieces->len, error);
	rendering->indent = outer;
	return good;
}

static gboolean (*const renderers[PIECES])(Rendering *, const Spot *, GError **) = {
	[PIECE_LINE] = render_line,	  [PIECE_TEXT] = render_text,
	[PIECE_VALUE] = render_value,	  [PIECE_RAW] = render_raw,
	[PIECE_SECTION] = render_section, [PIECE_INVERTED] = render_inverted,
	[PIECE_PARTIAL] = render_partial,
};

/* As deep as linking has allowed. */
static gboolean render_pieces(Rendering *rendering, const Spot *from, guint to, GError **error)
{
	Spot spot = *from;

	for (; spot.index < to; spot.index = mustache_piece_next(spot.template, spot.index)) {
		rendering->steps++;
		if (!renderers[mustache_piece(spot.template, spot.index)->kind](rendering, &spot,
										error) ||
		    !check_limit(rendering, &spot, error))
			return FALSE;
	}
	return TRUE;
}

char *mustache_render(const MustacheSet *set, const char *name, const MustacheData *data,
		      GError **error)
{
	const MustacheTemplate *template = mustache_set_find(set, name);
	g_autoptr(GPtrArray) nodes = g_ptr_array_new();
	g_autoptr(GString) text = g_string_new(NULL);
	g_autoptr(GString) indent = g_string_new(NULL);
	Rendering rendering = { .set = set,
				.data = data,
				.nodes = nodes,
				.text = text,
				.indent = indent,
				.limit = data->limit > 0 ? data->limit : MUSTACHE_LIMIT };

	g_assert(set->linked && template && data->root);
	g_ptr_array_add(nodes, (gpointer)data->root);
	if (!render_pieces(&rendering, &(Spot){ template, 0 }, template->pieces->len, error))
		return NULL;
	return g_string_free(g_steal_pointer(&text), FALSE);
}
