/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "catalog/vocabulary.h"

#include "base/fault.h"
#include "base/text.h"
#include "catalog/register.h"

typedef struct Entry {
	char *key; /* in the chunk */
	char *name[LANGUAGES];
	Day valid_from, valid_to, end;
	int rank;
} Entry;

struct Vocabulary {
	GStringChunk *keys;
	GPtrArray *entries;  /* Entry */
	GHashTable *by_key;  /* interned key -> Entry, by pointer's text */
	GHashTable *by_name; /* folded -> Entry */
};

static void entry_free(gpointer data)
{
	Entry *entry = data;

	for (int i = 0; i < LANGUAGES; i++)
		g_free(entry->name[i]);
	g_free(entry);
}

Vocabulary *vocabulary_new(void)
{
	Vocabulary *vocabulary = g_new0(Vocabulary, 1);

	vocabulary->keys = g_string_chunk_new(1024);
	vocabulary->entries = g_ptr_array_new_with_free_func(entry_free);
	vocabulary->by_key = g_hash_table_new(g_str_hash, g_str_equal);
	vocabulary->by_name = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	return vocabulary;
}

void vocabulary_free(Vocabulary *vocabulary)
{
	if (!vocabulary)
		return;
	g_hash_table_unref(vocabulary->by_key);
	g_hash_table_unref(vocabulary->by_name);
	g_ptr_array_unref(vocabulary->entries);
	g_string_chunk_free(vocabulary->keys);
	g_free(vocabulary);
}

static void learn_name(Vocabulary *vocabulary, const char *name, Entry *entry)
{
	char *folded = text_fold(name);

	if (*folded && !g_hash_table_contains(vocabulary->by_name, folded))
		g_hash_table_insert(vocabulary->by_name, folded, entry);
	else
		g_free(folded);
}

void vocabulary_add(Vocabulary *vocabulary, const VocabularyEntry *given)
{
	Entry *entry = g_new0(Entry, 1);

	entry->key = g_string_chunk_insert_const(vocabulary->keys, given->key);
	entry->valid_from = given->valid_from;
	entry->valid_to = given->valid_to;
	entry->end = given->end;
	entry->rank = (int)vocabulary->entries->len;
	for (int i = 0; i < LANGUAGES; i++)
		entry->name[i] = g_strdup(given->name[i]);
	g_ptr_array_add(vocabulary->entries, entry);
	g_hash_table_insert(vocabulary->by_key, entry->key, entry);
	learn_name(vocabulary, given->key, entry);
	for (int i = 0; i < LANGUAGES; i++)
		learn_name(vocabulary, given->name[i], entry);
	for (guint i = 0; given->names && given->names[i]; i++)
		learn_name(vocabulary, given->names[i], entry);
}

gboolean vocabulary_read(Vocabulary *vocabulary, const char *folder, const char *file,
			 GError **error)
{
	static const char *const columns[] = { "key",	   "name_vi", "name_en", "valid_from",
					       "valid_to", "aliases", NULL };
	g_autoptr(CsvTable) table = register_read(folder, file, columns, error);

	for (guint row = 0; table && row < csv_table_rows(table); row++) {
		const char *from = csv_table_cell(table, row, 3),
			   *to = csv_table_cell(table, row, 4);
		g_auto(GStrv) names = g_strsplit(csv_table_cell(table, row, 5), "|", -1);
		VocabularyEntry entry = {
			.key = csv_table_cell(table, row, 0),
			.name = { csv_table_cell(table, row, 1), csv_table_cell(table, row, 2) },
			.names = (const char *const *)names,
			.valid_from = *from ? day_parse_iso(from) : DAY_FIRST,
			.valid_to = *to ? day_parse_iso(to) : DAY_LAST,
			.end = DAY_LAST,
		};
		g_autofree char *place = csv_table_place(table, row);

		if (entry.valid_from == DAY_NONE || entry.valid_to == DAY_NONE) {
			fault_set(error, FAULT_SETTINGS, "%s: ngày không hợp lệ",
				  "%s: no valid date", place);
			return FALSE;
		}
		vocabulary_add(vocabulary, &entry);
	}
	return table != NULL;
}

const char *vocabulary_find(const Vocabulary *vocabulary, const char *text, Day day)
{
	g_autofree char *folded = text_fold(text);
	const Entry *entry = g_hash_table_lookup(vocabulary->by_name, folded);

	if (!entry || day < entry->valid_from || day > entry->valid_to)
		return NULL;
	return entry->key;
}

const char *vocabulary_find_folded(const Vocabulary *vocabulary, const char *folded)
{
	const Entry *entry = g_hash_table_lookup(vocabulary->by_name, folded);

	return entry ? entry->key : NULL;
}

gboolean vocabulary_knows(const Vocabulary *vocabulary, const char *text)
{
	g_autofree char *folded = text_fold(text);

	return g_hash_table_contains(vocabulary->by_name, folded);
}

const char *vocabulary_intern(Vocabulary *vocabulary, const char *text)
{
	return g_string_chunk_insert_const(vocabulary->keys, text);
}

const char *vocabulary_name(const Vocabulary *vocabulary, const char *key, Language language)
{
	const Entry *entry = g_hash_table_lookup(vocabulary->by_key, key);

	return entry ? entry->name[language] : key;
}

Day vocabulary_end(const Vocabulary *vocabulary, const char *key)
{
	const Entry *entry = g_hash_table_lookup(vocabulary->by_key, key);

	return entry ? entry->end : DAY_LAST;
}

int vocabulary_rank(const Vocabulary *vocabulary, const char *key)
{
	const Entry *entry = g_hash_table_lookup(vocabulary->by_key, key);

	return entry ? entry->rank : -1;
}

char **vocabulary_names(const Vocabulary *vocabulary, Day day, Language language)
{
	g_autoptr(GStrvBuilder) names = g_strv_builder_new();

	for (guint i = 0; i < vocabulary->entries->len; i++) {
		const Entry *entry = vocabulary->entries->pdata[i];

		if (entry->valid_from <= day && day <= entry->valid_to)
			g_strv_builder_add(names, entry->name[language]);
	}
	return g_strv_builder_end(names);
}

char *vocabulary_list(const Vocabulary *vocabulary, Day day, Language language)
{
	g_auto(GStrv) names = vocabulary_names(vocabulary, day, language);

	return g_strjoinv("; ", names);
}
