/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/mustache.h"

#include "base/fault.h"
#include "base/text.h"
#include "report/text/mustache_set.h"

#include <string.h>

static void template_free(gpointer data)
{
	MustacheTemplate *template = data;

	g_free(template->name);
	g_free(template->path);
	g_array_unref(template->pieces);
	g_free(template);
}

MustacheSet *mustache_set_new(void)
{
	MustacheSet *set = g_new0(MustacheSet, 1);

	set->templates = g_ptr_array_new_with_free_func(template_free);
	return set;
}

void mustache_set_free(MustacheSet *set)
{
	if (!set)
		return;
	g_ptr_array_unref(set->templates);
	g_free(set);
}

static MustacheTemplate *find(const MustacheSet *set, const char *name)
{
	for (guint i = 0; i < set->templates->len; i++) {
		MustacheTemplate *template = g_ptr_array_index(set->templates, i);

		if (strcmp(template->name, name) == 0)
			return template;
	}
	return NULL;
}

const MustacheTemplate *mustache_set_find(const MustacheSet *set, const char *name)
{
	return find(set, name);
}

gboolean mustache_set_add(MustacheSet *set, const char *name, const char *path, const char *text,
			  GError **error)
{
	GArray *pieces = mustache_parse(path, text, error);
	MustacheTemplate *template;

	g_assert(!find(set, name));
	if (!pieces)
		return FALSE;
	template = g_new0(MustacheTemplate, 1);
	template->name = g_strdup(name);
	template->path = g_strdup(path);
	template->pieces = pieces;
	g_ptr_array_add(set->templates, template);
	set->linked = FALSE;
	return TRUE;
}

typedef struct Linking {
	const MustacheSet *set;
	GPtrArray *chain; /* MustacheTemplate, each with a partial that is the next */
} Linking;

/* Where a partial, or anything else, stands. */
typedef struct Spot {
	MustacheTemplate *template;
	const Piece *piece;
} Spot;

static gboolean link_template(Linking *linking, MustacheTemplate *template, GError **error);

static gboolean fault_at(const Spot *spot, GError **error)
{
	return mustache_fault_at(spot->template->path, spot->piece->line, error);
}

static gboolean fault_unknown(const Linking *linking, const Spot *spot, GError **error)
{
	const GPtrArray *templates = linking->set->templates;
	g_autoptr(GPtrArray) names = g_ptr_array_new();
	const char *nearest;

	for (guint i = 0; i < templates->len; i++)
		g_ptr_array_add(names, ((MustacheTemplate *)templates->pdata[i])->name);
	g_ptr_array_add(names, NULL);
	nearest = text_nearest(spot->piece->text, (const char *const *)names->pdata);
	if (nearest)
		fault_set(error, FAULT_SETTINGS, "không có mẫu con '%s'; có phải là '%s'?",
			  "there is no partial '%s'; is it '%s'?", spot->piece->text, nearest);
	else
		fault_set(error, FAULT_SETTINGS, "không có mẫu con '%s'",
			  "there is no partial '%s'", spot->piece->text);
	return fault_at(spot, error);
}

static gboolean fault_cyclic(const Linking *linking, const Spot *spot, GError **error)
{
	const char *name = spot->piece->text;
	g_autoptr(GString) chain = g_string_new(name);

	for (guint i = linking->chain->len; i > 0; i--) {
		const MustacheTemplate *template = g_ptr_array_index(linking->chain, i - 1);

		g_string_prepend(chain, " > ");
		g_string_prepend(chain, template->name);
		if (strcmp(template->name, name) == 0)
			break;
	}
	fault_set(error, FAULT_SETTINGS, "mẫu con gọi lại chính nó: %s",
		  "a partial includes itself: %s", chain->str);
	return fault_at(spot, error);
}

static gboolean check_depth(const Spot *spot, guint depth, GError **error)
{
	if (depth <= MUSTACHE_DEPTH)
		return TRUE;
	fault_set(error, FAULT_SETTINGS, "các đoạn và mẫu con lồng nhau quá %d lớp",
		  "sections and partials stand more than %d deep in each other", MUSTACHE_DEPTH);
	return fault_at(spot, error);
}

/* At @spot there are so many pieces, that deep in the template. */
static gboolean grow(const Spot *spot, guint depth, guint pieces, GError **error)
{
	MustacheTemplate *template = spot->template;

	if (!check_depth(spot, depth, error))
		return FALSE;
	template->depth = MAX(template->depth, depth);
	template->size += pieces;
	if (template->size <= MUSTACHE_PIECES)
		return TRUE;
	fault_set(error, FAULT_SETTINGS, "mẫu, kể cả các mẫu con, có quá %d thẻ và dòng",
		  "the template and its partials have more than %d tags and lines",
		  MUSTACHE_PIECES);
	return fault_at(spot, error);
}

static gboolean link_partial(Linking *linking, const Spot *spot, GError **error)
{
	MustacheTemplate *partial = find(linking->set, spot->piece->text);

	if (!partial)
		return fault_unknown(linking, spot, error);
	if (partial->linking)
		return fault_cyclic(linking, spot, error);
	/* The chain is never longer than partials may be deep, which bounds the recursion here. */
	return check_depth(spot, linking->chain->len, error) &&
	       link_template(linking, partial, error) &&
	       grow(spot, spot->piece->depth + 1 + partial->depth, partial->size, error);
}

static gboolean link_piece(Linking *linking, const Spot *spot, GError **error)
{
	const Piece *piece = spot->piece;

	if (piece->kind == PIECE_PARTIAL)
		return link_partial(linking, spot, error);
	return grow(spot, piece->depth + (piece->after > 0), 1, error);
}

static gboolean link_template(Linking *linking, MustacheTemplate *template, GError **error)
{
	gboolean good = TRUE;

	if (template->size > 0)
		return TRUE;
	g_ptr_array_add(linking->chain, template);
	template->linking = TRUE;
	template->depth = 0;
	template->size = 1;
	for (guint i = 0; good && i < template->pieces->len; i++)
		good = link_piece(linking, &(Spot){ template, mustache_piece(template, i) }, error);
	template->linking = FALSE;
	g_ptr_array_set_size(linking->chain, (int)linking->chain->len - 1);
	return good;
}

gboolean mustache_set_link(MustacheSet *set, GError **error)
{
	g_autoptr(GPtrArray) chain = g_ptr_array_new();
	Linking linking = { set, chain };

	set->linked = FALSE;
	for (guint i = 0; i < set->templates->len; i++)
		((MustacheTemplate *)set->templates->pdata[i])->size = 0;
	for (guint i = 0; i < set->templates->len; i++)
		if (!link_template(&linking, set->templates->pdata[i], error))
			return FALSE;
	set->linked = TRUE;
	return TRUE;
}

typedef struct Walk {
	const MustacheSet *set;
	MustacheVisit visit;
	gpointer user;
	GPtrArray *sections; /* const char *, ended by NULL */
} Walk;

static gboolean walk_pieces(Walk *walk, const MustacheTemplate *template, guint from, guint to,
			    GError **error);

static gboolean walk_inside(Walk *walk, const MustacheTemplate *template, guint index,
			    GError **error)
{
	const Piece *section = mustache_piece(template, index);
	guint outside = walk->sections->len;
	gboolean good;

	/* An inverted one has nothing in which a name could be looked up. */
	if (section->kind == PIECE_SECTION)
		g_ptr_array_insert(walk->sections, (int)outside - 1, section->text);
	good = walk_pieces(walk, template, index + 1, section->after, error);
	if (section->kind == PIECE_SECTION)
		g_ptr_array_remove_index(walk->sections, outside - 1);
	return good;
}

static gboolean walk_use(Walk *walk, const MustacheTemplate *template, const Piece *piece,
			 GError **error)
{
	MustacheUse use = { .path = template->path,
			    .line = piece->line,
			    .name = piece->text,
			    .is_section = piece->after > 0,
			    .sections = (const char *const *)walk->sections->pdata };

	return walk->visit(&use, walk->user, error) ||
	       mustache_fault_at(template->path, piece->line, error);
}

static gboolean walk_piece(Walk *walk, const MustacheTemplate *template, guint index,
			   GError **error)
{
	const Piece *piece = mustache_piece(template, index);

	if (piece->kind == PIECE_PARTIAL) {
		const MustacheTemplate *partial = find(walk->set, piece->text);

		g_assert(partial); /* or it was not linked */
		return walk_pieces(walk, partial, 0, partial->pieces->len, error);
	}
	return !piece->parts || (walk_use(walk, template, piece, error) &&
				 (!piece->after || walk_inside(walk, template, index, error)));
}

static gboolean walk_pieces(Walk *walk, const MustacheTemplate *template, guint from, guint to,
			    GError **error)
{
	for (guint i = from; i < to; i = mustache_piece_next(template, i))
		if (!walk_piece(walk, template, i, error))
			return FALSE;
	return TRUE;
}

gboolean mustache_set_walk(const MustacheSet *set, const char *name, MustacheVisit visit,
			   gpointer user, GError **error)
{
	g_autoptr(GPtrArray) sections = g_ptr_array_new();
	const MustacheTemplate *template = find(set, name);
	Walk walk = { set, visit, user, sections };

	g_assert(set->linked && template);
	g_ptr_array_add(sections, NULL);
	return walk_pieces(&walk, template, 0, template->pieces->len, error);
}
