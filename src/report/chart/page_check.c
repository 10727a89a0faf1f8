/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/chart/page_check.h"

#include "base/fault.h"
#include "report/chart/style.h"

#include <math.h>

/* Rounding, and the half of a line's thickness. */
#define SLACK 1.1
#define TOUCH 0.2
#define FURNITURE_TOP 10.0

static char *mark_name(const Mark *mark, Language language)
{
	const char *role = mark_role_name(mark->role, language);

	if (mark->text)
		return g_strdup_printf("%s '%s'", role, mark->text);
	return g_strdup_printf("%s (%" G_GINT64_FORMAT ")", role, (gint64)mark->value);
}

static gboolean is_finite_mark(const Mark *mark)
{
	return isfinite(mark->box.x) && isfinite(mark->box.y) && isfinite(mark->box.width) &&
	       isfinite(mark->box.height);
}

static gboolean is_inside(const Mark *mark)
{
	const Box *box = &mark->box;
	double top = mark->role == ROLE_FURNITURE ? FURNITURE_TOP : MARGIN_TOP - SLACK;

	return is_finite_mark(mark) && box->width >= 0.0 && box->height >= 0.0 &&
	       box->x >= MARGIN_LEFT - SLACK && box->x + box->width <= MARGIN_RIGHT + SLACK &&
	       box->y >= top && box->y + box->height <= MARGIN_BOTTOM + SLACK;
}

static gboolean overlaps(const Box *a, const Box *b)
{
	return a->x + a->width > b->x + TOUCH && b->x + b->width > a->x + TOUCH &&
	       a->y + a->height > b->y + TOUCH && b->y + b->height > a->y + TOUCH;
}

/* A text stands inside a bar or outside, not over its end; a line must not cut it. */
static gboolean is_cut(const Mark *text, const Mark *by)
{
	const Box *box = &text->box, *bar = &by->box;

	if (by->role == ROLE_PLAN || by->role == ROLE_ZERO || by->role == ROLE_EDGE)
		return text->role == ROLE_VALUE &&
		       overlaps(box, &(Box){ bar->x - by->stroke / 2.0, bar->y, by->stroke,
					     bar->height });
	if (by->role != ROLE_BAR && by->role != ROLE_REST)
		return FALSE;
	return overlaps(box, bar) &&
	       (box->x < bar->x - TOUCH || box->x + box->width > bar->x + bar->width + TOUCH);
}

static gboolean collide(const Mark *text, const Mark *other)
{
	if (other->kind == MARK_TEXT)
		return overlaps(&text->box, &other->box);
	return is_cut(text, other);
}

/* Each line of the message has its own words for the marks, so it is put together here. */
static void fault_set_marks(GError **error, guint page, const Mark *a, const Mark *b)
{
	static const Wording and = { { "và", "and" } };
	static const Wording trouble[] = { { { "nằm ngoài trang", "does not stand on the page" } },
					   { { "chồng lên nhau", "overlap" } } };
	char *said[LANGUAGES] = { NULL };

	for (Language language = LANGUAGE_VI; language < LANGUAGES; language++) {
		g_autofree char *first = mark_name(a, language);
		g_autofree char *second = b ? mark_name(b, language) : NULL;

		said[language] =
		    g_strjoin(" ", first, b ? and.in[language] : trouble[0].in[language], second,
			      trouble[1].in[language], NULL);
	}
	fault_set(error, FAULT_SOFTWARE, "trang biểu đồ %u: %s%.0s", "chart page %u: %.0s%s", page,
		  said[LANGUAGE_VI], said[LANGUAGE_EN]);
	for (Language language = LANGUAGE_VI; language < LANGUAGES; language++)
		g_free(said[language]);
}

static gboolean check_text(const Page *page, guint number, guint index, GError **error)
{
	const Mark *text = &g_array_index(page->marks, Mark, index);

	for (guint i = 0; i < page->marks->len; i++) {
		const Mark *other = &g_array_index(page->marks, Mark, i);

		if (i == index || !collide(text, other))
			continue;
		fault_set_marks(error, number, text, other);
		return FALSE;
	}
	return TRUE;
}

static gboolean check_mark(const Page *page, guint number, guint index, GError **error)
{
	const Mark *mark = &g_array_index(page->marks, Mark, index);

	if (!is_inside(mark)) {
		fault_set_marks(error, number, mark, NULL);
		return FALSE;
	}
	return mark->kind != MARK_TEXT || check_text(page, number, index, error);
}

gboolean page_check(const GPtrArray *pages, GError **error)
{
	for (guint i = 0; i < pages->len; i++) {
		const Page *page = g_ptr_array_index(pages, i);

		for (guint j = 0; j < page->marks->len; j++)
			if (!check_mark(page, i + 1, j, error))
				return FALSE;
	}
	return TRUE;
}
