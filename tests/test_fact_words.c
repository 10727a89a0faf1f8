/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every function and every state that facts.csv can hold has words for whoever asks about it. */
#include "unit.h"

#include "ledger_fixture.h"

#include "report/fact_telling.h"
#include "report/fact_words.h"
#include "report/text/fact_text.h"

static void check_words(const FactSheet *sheet)
{
	g_autofree char *title = fact_telling_title(sheet), *unit = fact_words_unit(sheet);
	g_autofree char *formula = fact_telling_formula(sheet), *value = fact_words_value(sheet);
	g_autofree char *said = fact_words_state(sheet), *text = fact_text_write(sheet);
	const Fact *fact = sheet->fact;

	if (!title || !*title || !formula || !*formula || !value || !*value || !*unit || !*said)
		fail_msg("%s %s: no words", fact->expression.function->key,
			 fact_state_key(fact->state));
	assert_non_null(strstr(text, formula));
	/* What was not computed is no 0 of anything. */
	if (fact->state != FACT_VALUE && strstr(formula, "0 /"))
		fail_msg("%s", formula);
}

/* The functions stand in one table, of which the plain one is the first. */
static void every_function_in_every_state(void **state)
{
	g_autoptr(Books) books =
	    books_of("2025-12-04", HEAD "Lâm Đồng,2025,2025-11-30,local,9,9\n");
	g_autofree Expression *expression = books_expression(books, "rate");
	FactQuery query = books_query(books, "68", expression);

	(void)state;
	for (int i = 0; i < FUNCTIONS * FACT_STATES * LANGUAGES; i++) {
		g_autoptr(Fact) fact = fact_trace(&query);
		FactSheet sheet = { .ledger = books->ledger,
				    .fact = fact,
				    .shown = g_ptr_array_new(),
				    .raw = g_ptr_array_new(),
				    .left = g_ptr_array_new(),
				    .language = (Language)(i % LANGUAGES) };

		g_ptr_array_set_size(fact->operands, 0);
		g_ptr_array_add(sheet.raw, NULL);
		fact->expression.function = function_plain() + i / (FACT_STATES * LANGUAGES);
		fact->state = (FactState)(i / LANGUAGES % FACT_STATES);
		check_words(&sheet);
		g_ptr_array_unref(sheet.shown);
		g_ptr_array_unref(sheet.raw);
		g_ptr_array_unref(sheet.left);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_function_in_every_state),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
