/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/change_words.h"

#include <string.h>

/* So many files are named in one cell or sentence; since.csv and inputs.csv name all. */
#define NAMED_IN_CELL 4
#define NAMED_IN_SENTENCE 12

static const Wording kind_words[INPUTS] = {
	[INPUT_SUBMISSION] = { { "", "" } },
	[INPUT_REGISTER] = { { "danh mục ", "register " } },
	[INPUT_TEMPLATE] = { { "mẫu ", "template " } },
	[INPUT_CONFIRMED] = { { "sổ xác nhận ", "confirmations " } },
	[INPUT_SETTING] = { { "cài đặt ", "setting " } },
	[INPUT_PROGRAM] = { { "phiên bản chương trình", "version of the program" } },
};

static const Wording report_date_words = { { "ngày lập báo cáo", "report date" } };

static char *setting_value(const EditionInput *input, Language language)
{
	Day day = input ? day_parse_iso(input->value) : DAY_NONE;

	return day != DAY_NONE ? day_text(day, language) : g_strdup(input ? input->value : "");
}

/* "ngày lập báo cáo 30/11/2025 → 04/12/2025" */
static char *setting_words(const InputChange *change, Language language)
{
	const EditionInput *input = input_change_input(change);
	gboolean date = strcmp(input->name, "report_date") == 0;
	g_autofree char *before = setting_value(change->before, language);
	g_autofree char *after = setting_value(change->after, language);
	g_autofree char *values =
	    *before && *after ? g_strdup_printf("%s → %s", before, after) : g_strdup("");

	return g_strstrip(g_strdup_printf("%s%s %s",
					  date ? report_date_words.in[language]
					       : kind_words[INPUT_SETTING].in[language],
					  date ? "" : input->name, values));
}

static char *input_words(const InputChange *change, Language language)
{
	const EditionInput *input = input_change_input(change);

	if (input->kind == INPUT_SETTING)
		return setting_words(change, language);
	return g_strconcat(kind_words[input->kind].in[language],
			   input->kind == INPUT_PROGRAM ? "" : input->name, NULL);
}

/* "a; b; và 3 nguyên nhân khác" */
static char *join(const GPtrArray *changes, guint most, Language language)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < MIN(changes->len, most); i++) {
		g_autofree char *words = input_words(changes->pdata[i], language);

		g_string_append_printf(text, "%s%s", i ? "; " : "", words);
	}
	if (changes->len > most)
		g_string_append_printf(
		    text, language == LANGUAGE_VI ? "; và %u khác biệt khác" : "; and others: %u",
		    changes->len - most);
	return g_string_free(text, FALSE);
}

char *change_causes(const FactChange *change, const ChangeStyle *style)
{
	return join(change->causes, NAMED_IN_CELL, style->language);
}

typedef enum How { HOW_ADDED, HOW_CHANGED, HOW_REMOVED, HOW_OTHER, HOWS } How;

static How how_of(const InputChange *change)
{
	if (input_change_input(change)->kind != INPUT_SUBMISSION)
		return HOW_OTHER;
	if (!change->before)
		return HOW_ADDED;
	return change->after ? HOW_CHANGED : HOW_REMOVED;
}

GPtrArray *change_inputs(const EditionChanges *changes, const ChangeStyle *style)
{
	static const Wording heads[HOWS] = {
		[HOW_ADDED] = { { "Tệp mới", "Files added" } },
		[HOW_CHANGED] = { { "Tệp sửa", "Files changed" } },
		[HOW_REMOVED] = { { "Tệp bỏ", "Files removed" } },
		[HOW_OTHER] = { { "Khác nhau ngoài số liệu", "Differences besides the files" } },
	};
	GPtrArray *sentences = g_ptr_array_new_with_free_func(g_free);

	for (int how = 0; how < HOWS; how++) {
		g_autoptr(GPtrArray) list = g_ptr_array_new();
		g_autofree char *names = NULL;

		for (guint i = 0; i < changes->inputs->len; i++)
			if (how_of(changes->inputs->pdata[i]) == (How)how)
				g_ptr_array_add(list, changes->inputs->pdata[i]);
		names = join(list, NAMED_IN_SENTENCE, style->language);
		if (list->len > 0)
			g_ptr_array_add(
			    sentences,
			    g_strdup_printf("%s: %s.", heads[how].in[style->language], names));
	}
	return sentences;
}
