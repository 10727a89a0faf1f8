/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ids of facts, read back. */
#include "unit.h"

#include "printed_fixture.h"

#include "base/fault.h"
#include "ledger/fact_id.h"

/* What @text asks for is the fact of that id, with the same value. */
static void assert_same(const Books *books, const Fact *fact)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(FactId) id = fact_id_parse(books->ledger, fact->id, &error);
	g_autoptr(Fact) answer = id ? fact_id_answer(id, &error) : NULL;

	if (!answer)
		fail_msg("%s", error->message);
	if (strcmp(answer->id, fact->id) != 0 || answer->state != fact->state ||
	    answer->numerator != fact->numerator || answer->denominator != fact->denominator)
		fail_msg("%s comes back as %s", fact->id, answer->id);
}

/* Every fact of facts.csv: all functions, former provinces, projects. */
static void ids_come_back(void **state)
{
	static const struct {
		const char *day, *folder;
		guint least;
	} rows[] = { { "2025-12-04", CONFERENCE, 600 }, { "2025-12-15", DEMO, 2000 } };

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Books) books = books_of_folder(rows[i].day, rows[i].folder, G_MAXUINT);
		g_autoptr(GPtrArray) facts = NULL;

		books_print(books);
		facts = fact_store_list(books->store);
		if (facts->len < rows[i].least)
			fail_msg("row %zu: only %u facts", i, facts->len);
		for (guint j = 0; j < facts->len; j++)
			assert_same(books, facts->pdata[j]);
	}
}

#define DEEP                                                                               \
	"place,period,as_of,source,content,project,planned,implemented,support,projects\n" \
	"Lâm Đồng,2024,2024-12-31,local,Tư vấn,Nhà/xưởng 50%?=x,10,5,7,1\n"     \
	"Lâm Đồng,2025,2025-11-30,local,Tư vấn,Chè @ B'Lao,12,6,8,2\n"

/* What no sample prints, and names that hold what an id is divided by. */
static void others_come_back(void **state)
{
	static const char *const rows[] = {
		"planned/68/2025/2025-11-30/local/content=consulting",
		"planned/68/2025/2025-11-30/local/content=training",
		"planned/68/2024/2024-12-31/local/project=Nhà%2Fxưởng 50%25%3F=x",
		"rate(implemented, planned)/68/2025/2025-11-30/total/content=consulting"
		"/project=Chè @ B'Lao?as-was,total-plan,truncated",
		"rest(planned, content)/68/2025/2025-11-30/total",
		"rest(planned, project)/68/2025/2025-11-30/local?as-was",
		"average(support, projects)/68/2025/2025-11-30/total?truncated",
		"share(planned)/68/2025/2025-11-30/local",
		"change(planned)/68/2025/2025-11-30/local",
		"index(implemented)/68/2025/2025-11-30/local",
		"left(implemented, planned)/68/2025/2025-11-30/local",
		"cumulated(support)/68/2024-2025/2025-11-30/total",
		"done(jobs)/10@2008-08-01/2021-2025/none/total",
		"gone(jobs)/10@2008-08-01/2021-2025/2025-12-04/total",
		"target(jobs)/10@2008-08-01/2021-2025/none/total",
		"planned/68@2008-08-01/2024/2024-12-31/total?as-was",
		"planned/60@2008-08-01/2024/none/total",
		"planned/VN/2021-2025/none/national",
	};
	g_autoptr(Books) books = books_of("2025-12-04", DEEP);

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(FactId) id = fact_id_parse(books->ledger, rows[i], &error);
		g_autoptr(Fact) fact = id ? fact_id_answer(id, &error) : NULL;

		if (!fact)
			fail_msg("row %zu: %s", i, error->message);
		if (strcmp(fact->id, rows[i]) != 0)
			fail_msg("row %zu: %s", i, fact->id);
	}
}

/* A short name and an idle word of the basis: the fact has its own id. */
static void short_names(void **state)
{
	g_autoptr(Books) books = books_of("2025-12-04", DEEP);
	g_autoptr(FactId) id = fact_id_parse(
	    books->ledger, "rate/68/2025/2025-11-30/local?as-now,half-up,own-plan", NULL);
	g_autoptr(Fact) fact = fact_id_answer(id, NULL);

	(void)state;
	assert_string_equal(fact->id, "rate(implemented, planned)/68/2025/2025-11-30/local");
}

/* Each part that may be wrong, and what is near. */
static void refused(void **state)
{
	static const struct {
		const char *id;
		Fault code;
		const char *words;
	} rows[] = {
		{ "planed/68/2025/2025-11-30/local", FAULT_USAGE, "'planned'" },
		{ "rat(planned)/68/2025/2025-11-30/local", FAULT_USAGE, "'rate'" },
		{ "rest(planned, contnt)/68/2025/none/total", FAULT_USAGE, "'content'" },
		{ "planned@-1/68/2025/2025-11-30/local", FAULT_USAGE, "measure: " },
		{ "planned.local/68/2025/2025-11-30/local", FAULT_USAGE, "measure: " },
		{ "planned/CENTRL/2025/2025-11-30/local", FAULT_USAGE, "'CENTRAL'" },
		{ "planned/Lam Dong/2025/2025-11-30/local", FAULT_USAGE, "'68'" },
		{ "planned/68/20255/2025-11-30/local", FAULT_USAGE, "'2025'" },
		{ "planned/68/2025/30-11-2025/local", FAULT_USAGE, "as_of: " },
		{ "planned/68/2025/2025-11-30/locl", FAULT_USAGE, "'local'" },
		{ "planned/68/2025/2025-11-30/local/contnt=training", FAULT_USAGE, "'content'" },
		{ "planned/68/2025/2025-11-30/local/source=local", FAULT_USAGE, "'source=local'" },
		{ "planned/68/2025/2025-11-30/local/content=consultng", FAULT_USAGE,
		  "'consulting'" },
		{ "planned/68/2025/2025-11-30/local/project=Chè @ B Lao", FAULT_USAGE,
		  "'Chè @ B'Lao'" },
		{ "planned/68/2025/2025-11-30/local/project=%FF", FAULT_USAGE, "'project=%FF'" },
		{ "planned/68/2025/2025-11-30/local/project=%1b", FAULT_USAGE, "'\\x1B'" },
		{ "planned/68/2025/2025-11-30/local/content=a/content=b", FAULT_USAGE, "content" },
		{ "planned/68/2025/2025-11-30/local?as-is", FAULT_USAGE, "'as-is'" },
		{ "planned/68/2025", FAULT_USAGE, "facts.csv" },
		{ "/", FAULT_USAGE, "facts.csv" },
		{ "", FAULT_USAGE, "facts.csv" },
		{ "planned/68/2025/2025-11-29/local", FAULT_DATA,
		  "planned/68/2025/2025-11-30/local" },
		{ "planned/68/2025/none/local", FAULT_DATA, "planned/68/2025/2025-11-30/local" },
		{ "planned/01/2025/2025-11-30/local", FAULT_DATA, "planned/01/2025/none/local" },
	};
	g_autoptr(Books) books = books_of("2025-12-04", DEEP);

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(FactId) id = fact_id_parse(books->ledger, rows[i].id, &error);
		g_autoptr(Fact) fact = id ? fact_id_answer(id, &error) : NULL;

		if (fact)
			fail_msg("row %zu: answered", i);
		if (error->code != (int)rows[i].code)
			fail_msg("row %zu: code %d", i, error->code);
		assert_two_lines(error->message, rows[i].words, i);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ids_come_back),
		cmocka_unit_test(others_come_back),
		cmocka_unit_test(short_names),
		cmocka_unit_test(refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
