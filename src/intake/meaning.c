/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/meaning.h"

#include "base/text.h"
#include "intake/money_unit.h"

#include <string.h>

/* Stands in no UTF-8, so that a name and a code never run into each other. */
#define BETWEEN '\xFF'

typedef enum Question {
	QUESTION_PLACE,
	QUESTION_ABSENT,
	QUESTION_CLASS,
	QUESTION_STATUS,
	QUESTION_DAY,
	QUESTION_UNIT,
	QUESTION_PERIOD,
	QUESTION_VALUE /* and the dimension */
} Question;

typedef struct Key {
	guint question;
	Day day;
	const char *text;
} Key;

typedef struct Answer {
	Key key;
	PlaceAnswer place;
	const char *value;
	int number;
	Period period;
} Answer;

/* Answers that are asked for again and again are found without a look at the whole table. */
#define RECENT 256

/* A file in which every line says something new may not fill the memory. */
#define ANSWERS_MAX 20000

struct Meanings {
	Catalog *catalog;
	GHashTable *answers; /* Key of an Answer -> Answer */
	Answer *recent[RECENT];
	GStringChunk *texts;
	GString *pair; /* name and code of the place that is asked for */
};

static guint key_hash(gconstpointer data)
{
	const Key *key = data;

	return g_str_hash(key->text) ^ (key->question * 2654435761u) ^ ((guint)key->day * 40503u);
}

static gboolean key_equal(gconstpointer a, gconstpointer b)
{
	const Key *first = a, *second = b;

	return first->question == second->question && first->day == second->day &&
	       strcmp(first->text, second->text) == 0;
}

Meanings *meanings_new(Catalog *catalog)
{
	Meanings *meanings = g_new0(Meanings, 1);

	meanings->catalog = catalog;
	meanings->answers = g_hash_table_new_full(key_hash, key_equal, NULL, g_free);
	meanings->texts = g_string_chunk_new(4096);
	meanings->pair = g_string_new(NULL);
	return meanings;
}

void meanings_free(Meanings *meanings)
{
	if (!meanings)
		return;
	g_hash_table_unref(meanings->answers);
	g_string_chunk_free(meanings->texts);
	g_string_free(meanings->pair, TRUE);
	g_free(meanings);
}

/* Texts of one column differ in length, or near their end. */
static Answer **recent_slot(Meanings *meanings, const Key *key)
{
	gsize length = strlen(key->text);
	const guchar *end = (const guchar *)key->text + length;
	guint mixed = key->question * 37 + (guint)length * 3;

	if (length > 0)
		mixed += end[-1];
	if (length > 4)
		mixed += end[-4] * 5u + end[-2] * 11u;
	return &meanings->recent[mixed % RECENT];
}

static void forget_all(Meanings *meanings)
{
	g_hash_table_remove_all(meanings->answers);
	g_string_chunk_clear(meanings->texts);
	memset(meanings->recent, 0, sizeof(meanings->recent));
}

/*
 * The answer to @key, and whether it is an old one; a new one is for the caller to fill.  It lives
 * until the next question.
 */
static Answer *answer_to(Meanings *meanings, const Key *key, gboolean *out_known)
{
	Answer **recent = recent_slot(meanings, key), *answer = *recent;

	*out_known = TRUE;
	if (answer && key_equal(&answer->key, key))
		return answer;
	answer = g_hash_table_lookup(meanings->answers, key);
	if (answer)
		return *recent = answer;
	*out_known = FALSE;
	if (g_hash_table_size(meanings->answers) >= ANSWERS_MAX)
		forget_all(meanings);
	answer = *recent = g_new0(Answer, 1);
	answer->key = *key;
	answer->key.text = g_string_chunk_insert(meanings->texts, key->text);
	g_hash_table_insert(meanings->answers, &answer->key, answer);
	return answer;
}

char *meaning_code(const char *text)
{
	char *code = text_clean(text);
	char *repaired;

	if (strlen(code) != 1 || !g_ascii_isdigit(*code))
		return code;
	repaired = g_strconcat("0", code, NULL);
	g_free(code);
	return repaired;
}

PlaceAnswer meaning_place(Meanings *meanings, const char *name, const char *code, Day day)
{
	gboolean known;
	Answer *answer;

	g_string_truncate(meanings->pair, 0);
	g_string_append(meanings->pair, name);
	g_string_append_c(meanings->pair, BETWEEN);
	g_string_append(meanings->pair, code);
	answer = answer_to(meanings, &(Key){ QUESTION_PLACE, day, meanings->pair->str }, &known);
	if (!known) {
		g_autofree char *clean = text_clean(name);
		g_autofree char *repaired = meaning_code(code);

		answer->place = places_find(meanings->catalog->places, clean, repaired, day);
	}
	return answer->place;
}

const char *meaning_value(Meanings *meanings, Dimension dimension, const char *text, Day day)
{
	gboolean known;
	Answer *answer =
	    answer_to(meanings, &(Key){ QUESTION_VALUE + dimension, day, text }, &known);

	if (!known) {
		g_autofree char *clean = text_clean(text);

		answer->value = columns_value(meanings->catalog->columns, dimension, clean, day);
	}
	return answer->value;
}

static RowClass class_of(const Columns *columns, const char *text)
{
	RowClass class = row_class_of_text(text);

	return class == CLASS_DATA && columns_is_total(columns, text) ? CLASS_TOTAL : class;
}

static int unit_of(const char *clean)
{
	int digits = MEANING_NO_UNIT;

	if (!*clean || count_unit_read(clean))
		return MEANING_OTHER_UNIT;
	return money_unit_read(clean, &digits) ? digits : MEANING_NO_UNIT;
}

/* "Năm 2025" and "Giai đoạn 2021-2025" say no more than their numbers. */
static gboolean period_of(const char *clean, Period *out_period)
{
	static const char *const words[] = { "", "nam", "giaidoan", "gd", "year", NULL };
	const char *numbers = clean + strcspn(clean, "0123456789");
	g_autofree char *before = g_strndup(clean, (gsize)(numbers - clean));
	g_autofree char *folded = text_fold(before);

	return g_strv_contains(words, folded) &&
	       period_parse(*folded ? numbers : clean, out_period);
}

/* The questions that need neither a day nor a second text. */
static const Answer *answer_simply(Meanings *meanings, Question question, const char *text)
{
	const Columns *columns = meanings->catalog->columns;
	gboolean known;
	Answer *answer = answer_to(meanings, &(Key){ question, 0, text }, &known);
	g_autofree char *clean = known ? NULL : text_clean(text);

	if (known)
		return answer;
	if (question == QUESTION_ABSENT)
		answer->number = (int)columns_absence(columns, clean);
	else if (question == QUESTION_CLASS)
		answer->number = (int)class_of(columns, clean);
	else if (question == QUESTION_STATUS)
		answer->number = columns_status(columns, clean);
	else if (question == QUESTION_UNIT)
		answer->number = unit_of(clean);
	else if (question == QUESTION_DAY)
		answer->number = day_parse(clean);
	else
		answer->number = period_of(clean, &answer->period);
	return answer;
}

gboolean meaning_is_absent(Meanings *meanings, const char *text)
{
	return meaning_absence(meanings, text) != ABSENCE_NONE;
}

Absence meaning_absence(Meanings *meanings, const char *text)
{
	return *text == '\0' ? ABSENCE_NOT_REPORTED
			     : (Absence)answer_simply(meanings, QUESTION_ABSENT, text)->number;
}

int meaning_money_unit(Meanings *meanings, const char *text)
{
	return answer_simply(meanings, QUESTION_UNIT, text)->number;
}

RowClass meaning_class(Meanings *meanings, const char *text)
{
	return (RowClass)answer_simply(meanings, QUESTION_CLASS, text)->number;
}

int meaning_status(Meanings *meanings, const char *text)
{
	return answer_simply(meanings, QUESTION_STATUS, text)->number;
}

Day meaning_day(Meanings *meanings, const char *text)
{
	return answer_simply(meanings, QUESTION_DAY, text)->number;
}

gboolean meaning_period(Meanings *meanings, const char *text, Period *out_period)
{
	const Answer *answer = answer_simply(meanings, QUESTION_PERIOD, text);

	if (answer->number)
		*out_period = answer->period;
	return answer->number;
}
