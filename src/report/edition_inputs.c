/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/edition_inputs.h"

#include "base/csv_table.h"
#include "base/csv_text.h"
#include "base/fault.h"

#include <string.h>

static const char *const keys[INPUTS] = {
	[INPUT_SUBMISSION] = "submission", [INPUT_REGISTER] = "register",
	[INPUT_TEMPLATE] = "template",	   [INPUT_CONFIRMED] = "confirmed",
	[INPUT_SETTING] = "setting",	   [INPUT_PROGRAM] = "program",
	[INPUT_PREVIOUS] = "previous",
};

typedef enum InputColumn {
	AT_KIND,
	AT_NAME,
	AT_VALUE,
	AT_DIGEST,
	AT_ACCEPTED,
	AT_REFUSED,
	INPUT_COLUMNS
} InputColumn;

static const char *const columns[INPUT_COLUMNS + 1] = {
	[AT_KIND] = "kind",	[AT_NAME] = "name",	    [AT_VALUE] = "value",
	[AT_DIGEST] = "sha256", [AT_ACCEPTED] = "accepted", [AT_REFUSED] = "refused",
};

const char *input_kind_key(InputKind kind)
{
	return keys[kind];
}

static void free_input(gpointer data)
{
	EditionInput *input = data;

	g_free(input->name);
	g_free(input->value);
	g_free(input->digest);
	g_free(input);
}

GPtrArray *edition_inputs_new(void)
{
	return g_ptr_array_new_with_free_func(free_input);
}

EditionInput *edition_inputs_add(GPtrArray *inputs, InputKind kind, const char *name,
				 const char *value, const char *digest)
{
	EditionInput *input = g_new0(EditionInput, 1);

	input->kind = kind;
	input->name = g_strdup(name ? name : "");
	input->value = g_strdup(value ? value : "");
	input->digest = g_strdup(digest ? digest : "");
	g_ptr_array_add(inputs, input);
	return input;
}

const EditionInput *edition_inputs_find(const GPtrArray *inputs, InputKind kind)
{
	for (guint i = 0; i < inputs->len; i++)
		if (((const EditionInput *)inputs->pdata[i])->kind == kind)
			return inputs->pdata[i];
	return NULL;
}

static void write_input(GString *text, const EditionInput *input)
{
	gboolean counts = input->kind == INPUT_SUBMISSION;
	g_autofree char *accepted = g_strdup_printf("%u", input->accepted);
	g_autofree char *refused = g_strdup_printf("%u", input->refused);
	const char *const fields[INPUT_COLUMNS + 1] = {
		[AT_KIND] = keys[input->kind],
		[AT_NAME] = input->name,
		[AT_VALUE] = input->value,
		[AT_DIGEST] = input->digest,
		[AT_ACCEPTED] = counts ? accepted : "",
		[AT_REFUSED] = counts ? refused : "",
	};

	csv_text_record(text, fields);
}

GBytes *edition_inputs_write(const GPtrArray *inputs)
{
	GString *text = g_string_new(NULL);

	csv_text_record(text, columns);
	for (guint i = 0; i < inputs->len; i++)
		write_input(text, inputs->pdata[i]);
	return g_string_free_to_bytes(text);
}

static gboolean read_count(const char *text, guint *out_count)
{
	guint64 count = 0;

	if (*text && !g_ascii_string_to_unsigned(text, 10, 0, G_MAXUINT, &count, NULL))
		return FALSE;
	*out_count = (guint)count;
	return TRUE;
}

static int find_kind(const char *key)
{
	for (int i = 0; i < INPUTS; i++)
		if (strcmp(keys[i], key) == 0)
			return i;
	return -1;
}

static gboolean read_input(GPtrArray *inputs, const CsvTable *table, guint row)
{
	int kind = find_kind(csv_table_cell(table, row, AT_KIND));
	EditionInput *input;

	if (kind < 0)
		return FALSE;
	input = edition_inputs_add(inputs, (InputKind)kind, csv_table_cell(table, row, AT_NAME),
				   csv_table_cell(table, row, AT_VALUE),
				   csv_table_cell(table, row, AT_DIGEST));
	return read_count(csv_table_cell(table, row, AT_ACCEPTED), &input->accepted) &&
	       read_count(csv_table_cell(table, row, AT_REFUSED), &input->refused);
}

GPtrArray *edition_inputs_read(GBytes *bytes, const char *path, GError **error)
{
	g_autoptr(CsvTable) table = csv_table_read(bytes, path, columns, CSV_WRITTEN, error);
	g_autoptr(GPtrArray) inputs = edition_inputs_new();

	for (guint i = 0; table && i < csv_table_rows(table); i++) {
		g_autofree char *place = NULL;

		if (read_input(inputs, table, i))
			continue;
		place = csv_table_place(table, i);
		fault_set(error, FAULT_DATA, "%s: không hiểu được dòng này",
			  "%s: cannot be understood", place);
		return NULL;
	}
	return table ? g_steal_pointer(&inputs) : NULL;
}
