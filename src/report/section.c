/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/section.h"

void text_clear(Text *text)
{
	for (int i = 0; i < LANGUAGES; i++)
		g_free(text->in[i]);
}

void text_free(gpointer text)
{
	text_clear(text);
	g_free(text);
}

static void condition_clear(gpointer data)
{
	Condition *condition = data;

	g_free(condition->expression);
	g_free(condition->other);
}

GArray *conditions_new(void)
{
	GArray *conditions = g_array_new(FALSE, TRUE, sizeof(Condition));

	g_array_set_clear_func(conditions, condition_clear);
	return conditions;
}

Claim *claim_new(void)
{
	Claim *claim = g_new0(Claim, 1);

	claim->conditions = conditions_new();
	return claim;
}

NamedConditions *named_conditions_new(const char *key)
{
	NamedConditions *named = g_new0(NamedConditions, 1);

	named->key = g_strdup(key);
	named->conditions = conditions_new();
	return named;
}

void named_conditions_free(gpointer data)
{
	NamedConditions *named = data;

	g_free(named->key);
	g_array_unref(named->conditions);
	g_free(named);
}

static void claim_free(gpointer data)
{
	Claim *claim = data;

	g_array_unref(claim->conditions);
	text_clear(&claim->title);
	g_free(claim);
}

static void column_free(gpointer data)
{
	SectionColumn *column = data;

	g_free(column->expression);
	g_free(column);
}

Section *section_new(SectionKind kind, const char *key)
{
	Section *section = g_new0(Section, 1);

	section->kind = kind;
	section->key = g_strdup(key);
	section->claims = g_ptr_array_new_with_free_func(claim_free);
	section->axes = g_array_new(FALSE, FALSE, sizeof(int));
	section->where = conditions_new();
	section->columns = g_ptr_array_new_with_free_func(column_free);
	return section;
}

void section_free(gpointer data)
{
	Section *section = data;

	g_free(section->key);
	text_clear(&section->title);
	text_clear(&section->subtitle);
	text_clear(&section->kicker);
	text_clear(&section->note);
	g_ptr_array_unref(section->claims);
	g_array_unref(section->axes);
	g_array_unref(section->where);
	g_free(section->order);
	g_ptr_array_unref(section->columns);
	g_free(section->table);
	g_free(section);
}
