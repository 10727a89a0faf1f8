/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is asked of rows and files that can be read: rules across fields, names, magnitudes. */
#include "unit.h"

#include "intake/check/slip.h"
#include "intake/submission.h"

#include <string.h>

static Catalog *catalog;

static int load(void **state)
{
	(void)state;
	catalog = catalog_read("templates/conference", NULL);
	return catalog ? 0 : -1;
}

static int unload(void **state)
{
	(void)state;
	catalog_free(catalog);
	return 0;
}

static Submission *read_file(const char *name, const char *text)
{
	InboxFile file = { .name = g_strdup(name), .digest = g_strdup("0") };
	Submission *submission;

	file.bytes = g_bytes_new(text, strlen(text));
	submission = submission_read(catalog, &file, 0);
	assert_true(submission_balances(submission));
	g_bytes_unref(file.bytes);
	g_free(file.name);
	g_free(file.digest);
	return submission;
}

/* "R604:2 T701:5": the codes and lines of all issues. */
static char *told_of(const Submission *submission)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < submission->issues->kept->len; i++) {
		const Issue *issue = submission->issues->kept->pdata[i];

		g_string_append_printf(text, "%s%s:%d", i ? " " : "", issue_rule(issue->code)->code,
				       issue->line);
	}
	return g_string_free(text, FALSE);
}

typedef struct Case {
	const char *rows, *told;
} Case;

static void check(const char *name, const char *head, const Case *one)
{
	g_autofree char *text = g_strconcat(head, one->rows, NULL);
	g_autoptr(Submission) submission = read_file(name, text);
	g_autofree char *told = told_of(submission);

	if (strcmp(told, one->told) != 0)
		fail_msg("%s: '%s' gives '%s'", name, one->rows, told);
}

#define MONEY "place,period,as_of,source,planned,implemented,disbursed,status\n"
#define ROW "Lâm Đồng,2025,31/12/2025,local,"
#define EARLY "Lâm Đồng,2025,31/03/2025,local,"

static void money(void **state)
{
	static const Case rows[] = {
		{ ROW "100,100,100,\n", "" },
		{ ROW "100,101,100,\n", "R604:2" },
		{ ROW "100,300,100,\n", "R604:2" },
		{ ROW "100,301,100,\n", "R601:2" },
		{ ROW "100,101,100,illustrative\n", "" },
		{ ROW "100,,101,\n", "R604:2" },
		{ ROW "100,80,81,\n", "R605:2" },
		{ ROW ",80,81,\n", "R605:2" },
		{ ROW ",,81,\n", "" },
		/* a plan that is none, and one that is not stated here */
		{ ROW "0,5,,\n", "R603:2" },
		{ ROW "-,5,,\n", "R603:2" },
		{ ROW "0,,5,\n", "R603:2" },
		{ ROW "-,0,,\n", "" },
		{ ROW ",5,5,\n", "" },
		/* a unit that was taken for another */
		{ ROW "100,90000,,\n", "U504:2" },
		{ ROW "100,90000000,,\n", "U504:2" },
		{ ROW "100,30000000,,\n", "U504:2" },
		{ ROW "100,9000000,,\n", "R601:2" },
		{ ROW "100000,90,,\n", "U504:2" },
		{ EARLY "100000,90,,\n", "" },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
		check("a.csv", MONEY, &rows[i]);
}

#define EACH "place,period,as_of,source,content,support,beneficiaries\n"
#define NATIONAL "Lâm Đồng,2025,31/12/2025,national,"
#define LOCAL "Lâm Đồng,2025,31/12/2025,local,"

static void beneficiaries(void **state)
{
	static const Case rows[] = {
		/* TT 28/2018: 1 000 million for a model, half as much again in priority areas */
		{ NATIONAL "technology,1500,1\n", "" },
		{ NATIONAL "technology,1501,1\n", "R607:2" },
		{ NATIONAL "technology,3000,2\n", "" },
		/* TTLT 26/2014: 500 million */
		{ "Lâm Đồng,2017,31/12/2017,national,technology,750,1\n", "" },
		{ "Lâm Đồng,2017,31/12/2017,national,technology,751,1\n", "R607:2" },
		/* and of an article that was not seen again since */
		{ "Lâm Đồng,2017,31/12/2017,national,consulting,53,1\n", "R607:2" },
		{ NATIONAL "consulting,53,1\n", "" },
		/* no cap is known for it, or it is local: the highest of all */
		{ NATIONAL "training,4500,1\n", "" },
		{ NATIONAL "training,4501,1\n", "R607:2" },
		{ LOCAL "technology,4500,1\n", "" },
		{ LOCAL "technology,4501,1\n", "R607:2" },
		{ LOCAL "technology,1,11\n", "R606:2" },
		{ LOCAL "technology,1,10\n", "" },
		{ LOCAL "technology,0,10\n", "" },
		{ LOCAL "technology,9000,\n", "" },
		{ LOCAL "technology,9000,0\n", "" },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
		check("a.csv", EACH, &rows[i]);
}

/* Some of the beneficiaries, never more than all; what is not stated is not compared. */
static void priority(void **state)
{
	static const Case rows[] = {
		{ LOCAL "13,13\n", "" }, { LOCAL "13,14\n", "R610:2" }, { LOCAL "0,1\n", "R610:2" },
		{ LOCAL "0,0\n", "" },	 { LOCAL ",14\n", "" },		{ LOCAL "13,\n", "" },
		{ LOCAL "-,14\n", "" },	 { LOCAL "13,-\n", "" },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
		check("a.csv",
		      "place,period,as_of,source,Số cơ sở thụ hưởng,Trong đó: cơ sở ưu tiên\n",
		      &rows[i]);
}

/* Districts ended on 30 June 2025; what tells of that day and before is no question. */
static void tiers(void **state)
{
	static const Case rows[] = {
		{ "Lâm Đồng,2025,30/06/2025,local,Huyện,5\n", "" },
		{ "Lâm Đồng,2025,01/07/2025,local,Huyện,5\n", "R611:2" },
		{ "Lâm Đồng,2025,01/07/2025,local,Cấp tỉnh,5\n", "" },
		{ "Lâm Đồng,2025,01/07/2025,local,Xã,5\n", "" },
		{ "Lâm Đồng,2025,01/07/2025,local,,5\n", "" },
		{ "Lâm Đồng,2026,01/07/2026,local,Huyện,5\n", "R611:2" },
		/* told of later, and over before */
		{ "Lâm Đồng,2024,01/07/2025,local,Huyện,5\n", "" },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
		check("a.csv", "place,period,as_of,source,tier,planned\n", &rows[i]);
}

#define DATED "place,period,as_of,source,planned,implemented\n"

static void dates(void **state)
{
	static const Case rows[] = {
		{ "Lâm Đồng,2025,31/12/2024,local,5,\n", "" },
		{ "Lâm Đồng,2025,31/12/2024,local,5,1\n", "R608:2" },
		{ "Lâm Đồng,2025,01/01/2025,local,5,1\n", "" },
		{ "Lâm Đồng,2022,31/12/2025,local,5,1\n", "" },
		{ "Lâm Đồng,2021,01/01/2025,local,5,1\n", "R608:2" },
		{ "Lâm Đồng,2019-2021,30/06/2020,local,5,1\n", "" },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
		check("a.csv", DATED, &rows[i]);
}

#define PROJECTS "place,period,as_of,source,content,project,planned,implemented\n"
#define HERE "Lâm Đồng,2025,31/12/2025,"

static void projects(void **state)
{
	static const Case rows[] = {
		{ HERE "local,,A,5,1\n" HERE "local,,A,6,1\n", "R602:3" },
		{ HERE "local,,A,5,1\n" HERE "local,,B,5,1\n" HERE "local,,a,5,1\n", "" },
		{ HERE "local,training,A,5,1\n" HERE "local,consulting,A,5,1\n", "R602:3" },
		{ HERE "local,,A,5,1\n" HERE "national,,A,5,1\n", "" },
		{ HERE "local,,A,5,1\nHuế,2025,31/12/2025,local,,A,5,1\n", "" },
		{ HERE "local,,A,5,1\nLâm Đồng,2025,30/11/2025,local,,A,5,1\n", "" },
		/* two lines that share one project's measures */
		{ HERE "local,,A,5,\n" HERE "local,,A,,1\n", "" },
		{ HERE "local,,,5,1\n" HERE "local,,,5,1\n", "" },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
		check("a.csv", PROJECTS, &rows[i]);
}

static void names(void **state)
{
	static const struct {
		const char *name;
		Case one;
	} rows[] = {
		{ "17_hoabinh_2024.csv", { "Hòa Bình,2024,31/12/2024,local,5,1\n", "" } },
		{ "17_hoabinh_2024.csv", { "Sơn La,2024,31/12/2024,local,5,1\n", "S801:2" } },
		{ "17_hoabinh_2024.csv", { "Hòa Bình,2023,31/12/2023,local,5,1\n", "S802:0" } },
		/* what it became part of, and what became part of it */
		{ "hoa-binh.csv", { "Phú Thọ,2025,31/12/2025,local,5,1\n", "" } },
		{ "phu_tho.csv", { "Hòa Bình,2024,31/12/2024,local,5,1\n", "" } },
		{ "mien-trung.csv", { "Lâm Đồng,2025,31/12/2025,local,5,1\n", "" } },
		{ "mien-bac.csv", { "Lâm Đồng,2025,31/12/2025,local,5,1\n", "S801:2" } },
		{ "Báo cáo tỉnh Lâm Đồng.csv", { "Huế,2025,31/12/2025,local,5,1\n", "S801:2" } },
		/* two places, none, or a number in a list */
		{ "ha-noi-hue.csv", { "Lâm Đồng,2025,31/12/2025,local,5,1\n", "" } },
		{ "01_bao-cao.csv", { "Lâm Đồng,2025,31/12/2025,local,5,1\n", "" } },
		/* the year of the date will do, or any of a span */
		{ "x_2025-01-15.csv", { "Lâm Đồng,2024,15/01/2025,local,5,1\n", "" } },
		{ "x_2022.csv", { "Lâm Đồng,2021-2023,31/12/2023,local,5,1\n", "" } },
		/* of a path, only the name */
		{ "2024/son-la/a.csv", { "Lâm Đồng,2025,31/12/2025,local,5,1\n", "" } },
		{ "2025/lam-dong/a_2024.csv",
		  { "Lâm Đồng,2025,31/12/2025,local,5,1\n", "S802:0" } },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
		check(rows[i].name, DATED, &rows[i].one);
}

static void revisions(void **state)
{
	static const struct {
		const char *name;
		int revision;
	} rows[] = {
		{ "lam-dong.csv", 0 },	     { "lam-dong_r2.csv", 2 },
		{ "lam-dong-r12.csv", 12 },  { "lam-dong_lan2.csv", 2 },
		{ "Lâm Đồng lần 3.csv", 3 }, { "lam-dong (2).csv", 0 },
		{ "lam-dong_r2025.csv", 0 }, { "lam-dong_2.csv", 0 },
		{ "v2/lam-dong.csv", 0 },    { "v2/lam-dong_r3.csv", 3 },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Submission) submission =
		    read_file(rows[i].name, DATED "Lâm Đồng,2025,31/12/2025,local,5,1\n");
		const Line *line = &g_array_index(submission->lines, Line, 0);

		if (line->revision != rows[i].revision)
			fail_msg("%s: %d", rows[i].name, line->revision);
	}
}

#define PLANS "place,period,as_of,source,project,planned\n"

/* Nine projects of 100 to 900 million, and one more. */
static char *ten_plans(const char *last)
{
	GString *text = g_string_new(NULL);

	for (int i = 1; i < 10; i++)
		g_string_append_printf(text, HERE "local,P%d,%d00\n", i, i);
	g_string_append_printf(text, HERE "local,P10,%s\n", last);
	return g_string_free(text, FALSE);
}

static void magnitudes(void **state)
{
	static const struct {
		const char *last, *told;
	} rows[] = {
		{ "500", "" },
		{ "50000", "" },
		{ "160000", "U504:11" },
		{ "500000", "U504:11" },

		{ "5", "" },
		{ "0.5", "U504:11" },
		{ "0", "" },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *text = ten_plans(rows[i].last);

		check("a.csv", PLANS, &(Case){ text, rows[i].told });
	}
}

static void slips(void **state)
{
	static const struct {
		int64_t value, reference, factor;
	} rows[] = {
		{ 1000, 1, 1000 }, { 300, 1, 1000 },	     { 299, 1, 0 },	{ 5000, 1, 1000 },
		{ 5001, 1, 0 },	   { 1000000, 1, 1000000 },  { 5000001, 1, 0 }, { 1, 1000, -1000 },
		{ 1, 499, 0 },	   { 1, 2001, 0 },	     { 0, 1000, 0 },	{ 1000, 0, 0 },
		{ 7, 7, 0 },	   { 1, 1000000, -1000000 },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
		if (slip_factor(rows[i].value, rows[i].reference) != rows[i].factor)
			fail_msg("row %zu", i);
	assert_int_equal(slip_corrected(7000, 1000), 7);
	assert_int_equal(slip_corrected(7, -1000), 7000);
}

#define TABLE "STT,place,period,as_of,source,planned\n"
#define D(number, place, amount) number "," place ",2025,31/12/2025,local," amount "\n"

/* Groups, subtotals and totals of a submission. */
static void tables(void **state)
{
	static const Case rows[] = {
		{ ",Tổng cộng,,,,30\nI,Miền Bắc,,,,10\n" D(
		      "1", "Sơn La", "10") "II,Miền Trung,,,,20\n" D("2", "Huế", "20"),
		  "" },
		{ ",Tổng cộng,,,,40\nI,Miền Bắc,,,,10\n" D(
		      "1", "Sơn La", "10") "II,Miền Trung,,,,25\n" D("2", "Huế", "20"),
		  "T701:2 T702:5" },
		{ D("1", "Sơn La", "10.4") D("2", "Huế", "20.4") ",Tổng cộng,,,,31\n", "T703:4" },
		{ D("1", "Sơn La", "10")
		      D("2", "Huế", "20") ",Cộng I,,,,30\n,TỔNG CỘNG (A+B),,,,33\n",
		  "T701:5" },
		{ D("1", "Sơn La", "10") ",Tổng cộng,,,,10\n,Trong đó: miền núi,,,,7\n", "" },
		{ D("1", "Sơn La", "10") ",,,,Người lập biểu,\n", "D205:3" },
		/* numbered by letters of its own, it is data */
		{ D("I", "Sơn La", "10") D("II", "Huế", "20") ",Tổng cộng,,,,30\n", "" },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
		check("a.csv", TABLE, &rows[i]);
}

/* What is excluded is counted by what it is. */
static void classes(void **state)
{
	g_autoptr(Submission) submission = read_file(
	    "a.csv",
	    TABLE ",Tổng cộng,,,,10\nI,Miền Bắc,,,,10\n" D(
		"1", "Sơn La",
		"10") ",Trong đó,,,,3\n,Cộng,,,,10\n,,,,,\n,Ghi chú: x,,,,\n,,,,Nơi nhận:,\n");
	static const guint wanted[ROW_CLASSES] = {
		[CLASS_DATA] = 1,  [CLASS_GROUP] = 1, [CLASS_SUBTOTAL] = 1,  [CLASS_PART] = 1,
		[CLASS_TOTAL] = 1, [CLASS_NOTE] = 1,  [CLASS_SIGNATURE] = 1, [CLASS_BLANK] = 1,
	};

	(void)state;
	for (int i = 0; i < ROW_CLASSES; i++)
		if (submission->classes[i].records != wanted[i])
			fail_msg("%u of class %s", submission->classes[i].records,
				 row_class_key((RowClass)i));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(money),      cmocka_unit_test(beneficiaries),
		cmocka_unit_test(dates),      cmocka_unit_test(projects),
		cmocka_unit_test(names),      cmocka_unit_test(revisions),
		cmocka_unit_test(magnitudes), cmocka_unit_test(slips),
		cmocka_unit_test(tables),     cmocka_unit_test(classes),
		cmocka_unit_test(priority),   cmocka_unit_test(tiers),
	};

	return cmocka_run_group_tests(tests, load, unload);
}
