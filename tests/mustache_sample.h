/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Data for templates, invented: a tree that is written down as a table, and the view of it.
 */
#pragma once

#include "report/text/mustache_render.h"

#include <string.h>

typedef struct Sample {
	const char *name; /* NULL for an item of a list */
	const char *text; /* NULL with no parts and no list: false */
	gboolean list;
	guint count;
	const struct Sample *parts; /* members, or items */
} Sample;

#define SAMPLE_PARTS(array) .count = G_N_ELEMENTS(array), .parts = (array)

static const Sample sample_growth[] = { { .name = "local", .text = "-4,92%" },
					{ .name = "falls", .text = "falls" } };
static const Sample sample_planned[] = { { .name = "national", .text = "11.370" },
					 { .name = "local", .text = "40.656" },
					 { .name = "empty", .text = "" } };
static const Sample sample_contents[] = { { .text = "a" }, { .text = "b" } };
static const Sample sample_first[] = {
	{ .name = "place", .text = "Lâm Đồng" },
	{ .name = "contents", .list = TRUE, SAMPLE_PARTS(sample_contents) }
};
static const Sample sample_second[] = { { .name = "place", .text = "Đắk Lắk" },
					{ .name = "contents", .list = TRUE } };
static const Sample sample_provinces[] = { { SAMPLE_PARTS(sample_first) },
					   { SAMPLE_PARTS(sample_second) } };
static const Sample sample_members[] = {
	{ .name = "place", .text = "Central" },
	{ .name = "none" },
	{ .name = "empty", .list = TRUE },
	{ .name = "markup", .text = "<a & 'b' \"c\">" },
	{ .name = "template", .text = "{{place}}{{> other}}" },
	{ .name = "lines", .text = "1\n2" },
	{ .name = "planned", SAMPLE_PARTS(sample_planned) },
	{ .name = "growth(implemented, planned)", SAMPLE_PARTS(sample_growth) },
	{ .name = "provinces", .list = TRUE, SAMPLE_PARTS(sample_provinces) },
};
static const Sample sample = { SAMPLE_PARTS(sample_members) };

static inline gconstpointer sample_member(gconstpointer node, const char *name, gpointer user)
{
	const Sample *holder = node;

	(void)user;
	for (guint i = 0; !holder->list && i < holder->count; i++)
		if (strcmp(holder->parts[i].name, name) == 0)
			return &holder->parts[i];
	return NULL;
}

static inline MustacheTruth sample_truth(gconstpointer node, gpointer user)
{
	const Sample *value = node;

	(void)user;
	if (value->list)
		return MUSTACHE_LIST;
	return value->text || value->parts ? MUSTACHE_TRUE : MUSTACHE_FALSE;
}

static inline guint sample_length(gconstpointer list, gpointer user)
{
	(void)user;
	return ((const Sample *)list)->count;
}

static inline gconstpointer sample_item(gconstpointer list, guint index, gpointer user)
{
	(void)user;
	return &((const Sample *)list)->parts[index];
}

static inline void sample_append(gconstpointer node, GString *text, gpointer user)
{
	const Sample *value = node;

	(void)user;
	g_string_append(text, value->text ? value->text : "");
}

static const MustacheView sample_view = { sample_member, sample_truth, sample_length, sample_item,
					  sample_append };
