/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Printed figures against submissions, the totals that submissions state, and registers refused. */
#include "unit.h"

#include "ledger_fixture.h"
#include "scratch_folder.h"

#include "base/fault.h"
#include "report/text/stated_words.h"

#define REGISTER "id,place,period,as_of,source,figure,stated,unit,quality,formula,origin\n"

#define CENTRAL_2025                                         \
	"Miền Trung,2025,30/11/2025,local,49465,39242\n"   \
	"Miền Trung,2025,30/11/2025,national,11375,7775\n" \
	"Miền Trung,2024,31/12/2024,local,52026,43735\n"   \
	"Miền Trung,2024,31/12/2024,national,none,0\n"

/* Each finding in a line: "77.2798 agrees-truncated own-plan,truncated,2". */
static char *finding_line(const StatedFinding *finding)
{
	g_autofree char *basis = stated_basis_key(finding);
	int decimals = finding->kind == STATED_PERCENT ? STATED_DECIMALS : 0;
	g_autofree char *computed = number_plain(finding->result.computed, decimals);
	gboolean checked = finding->result.verdict != STATED_CANNOT_CHECK;

	return g_strdup_printf("%s %s %s%s%s%s", checked ? computed : "-",
			       stated_verdict_key(finding), basis, stated_why_key(finding->why),
			       finding->detail ? " " : "", finding->detail ? finding->detail : "");
}

/* What one row of a register comes to; owned by the caller. */
static char *check_row(const char *folder, const Books *books, const char *row)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *text = g_strconcat(REGISTER, row, "\n", NULL);
	g_autofree char *path = put_file(folder, "stated.csv", text);
	g_autoptr(StatedRegister) table = stated_register_read(path, &error);
	g_autoptr(GPtrArray) findings = NULL;

	if (!table)
		fail_msg("%s: %s", row, error->message);
	findings = stated_check_register(table, books->ledger);
	return finding_line(findings->pdata[0]);
}

static void against_submissions(void **state)
{
	static const struct {
		const char *row, *finding;
	} rows[] = {
		/* the published basis, and that of a plan of its own */
		{ "a,CENTRAL,2025,2025-11-30,national,rate,12.77,percent,,,",
		  "12.7794 agrees-with-total-plan total-plan,truncated,2" },
		{ "a,CENTRAL,2025,2025-11-30,national,rate,\"12,77\",percent,,,",
		  "12.7794 agrees-with-total-plan total-plan,truncated,2" },
		{ "a,CENTRAL,2025,2025-11-30,local,rate,64.5,percent,,,",
		  "64.5003 agrees-with-total-plan total-plan,half-up/truncated,1" },
		{ "a,CENTRAL,2025,2025-11-30,total,rate,77.27,percent,,,",
		  "77.2798 agrees-truncated own-plan,truncated,2" },
		{ "a,CENTRAL,2025,2025-11-30,national,rate,68.35,percent,,,",
		  "68.3516 agrees own-plan,half-up/truncated,2" },
		{ "a,CENTRAL,2025,2025-11-30,local,rate,79.33,percent,,,",
		  "79.3329 agrees own-plan,half-up/truncated,2" },
		{ "a,CENTRAL,2025,2025-11-30,total,rate,77.28,percent,,,",
		  "77.2798 agrees own-plan,half-up,2" },
		{ "a,CENTRAL,2025,2025-11-30,total,rate,78,percent,,,", "77.2798 differs " },
		{ "a,miền Trung – Tây Nguyên,2025,,total,growth(planned),16.94,percent,,,",
		  "16.9415 agrees as-now,half-up/truncated,2" },
		{ "a,CENTRAL,2025,,local,growth(planned),-4.92,percent,,,",
		  "-4.9225 agrees as-now,half-up/truncated,2" },
		/* amounts */
		{ "a,CENTRAL,2025,,total,planned,60.840,billion,,,", "60840000000 agrees lines" },
		{ "a,CENTRAL,2025,,total,planned,60.8,billion,,,",
		  "60840000000 inside-rounding lines" },
		{ "a,CENTRAL,2025,,total,planned,60.9,billion,,,", "60840000000 differs lines" },
		{ "a,CENTRAL,2025,,total,planned,60840,billion,,,", "60840000000 differs lines" },
		/* what cannot be checked says why */
		{ "a,CENTRAL,2025,2025-11-30,total,index(implemented),133.59,percent,,,",
		  "- cannot-be-checked base 35192365269..35196316952" },
		{ "a,CENTRAL,2025,2025-10-31,total,rate,77.27,percent,,,",
		  "- cannot-be-checked day 2025-11-30" },
		{ "a,SOUTH,2025,,total,planned,1,billion,,,",
		  "- cannot-be-checked absent not-reported" },
		{ "a,CENTRAL,2024,,national,rate,0,percent,,,",
		  "0.0000 agrees-with-total-plan total-plan,half-up/truncated,0" },
		{ "a,Atlantis,2025,,total,planned,1,billion,,,",
		  "- cannot-be-checked place Atlantis" },
		{ "a,CENTRAL,25,,total,planned,1,billion,,,", "- cannot-be-checked period" },
		{ "a,CENTRAL,2025,,mine,planned,1,billion,,,", "- cannot-be-checked source mine" },
		{ "a,CENTRAL,2025,,total,planned,1,count,,,", "- cannot-be-checked unit" },
		{ "a,CENTRAL,2025,,total,planned,1,percent,,,", "- cannot-be-checked unit" },
		{ "a,CENTRAL,2025,,total,rate,1,billion,,,", "- cannot-be-checked unit" },
		{ "a,CENTRAL,2025,,total,some words,1,billion,,,", "- cannot-be-checked alone" },
	};
	g_autoptr(Books) books = books_of("2025-12-04", HEAD CENTRAL_2025);
	g_autoptr(GString) wrong = g_string_new(NULL);

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *finding = check_row(*state, books, rows[i].row);

		if (strcmp(finding, rows[i].finding) != 0)
			g_string_append_printf(wrong, "\n%s is '%s', not '%s'", rows[i].row,
					       finding, rows[i].finding);
	}
	if (wrong->len > 0)
		fail_msg("%s", wrong->str);
}

/* An index on a base that is an estimate: each of the two stands for one rounded line. */
static void estimated_base(void **state)
{
	g_autoptr(Books) books =
	    books_of("2025-12-04", "place,period,as_of,source,implemented,status\n"
				   "Miền Trung,2025,30/11/2025,both,47017,\n"
				   "Miền Trung,2024,30/11/2024,both,35194,estimate\n");
	g_autofree char *path = put_file(
	    *state, "stated.csv",
	    REGISTER "a,CENTRAL,2025,2025-11-30,total,index(implemented),133.59,percent,,,\n");
	g_autoptr(StatedRegister) table = stated_register_read(path, NULL);
	g_autoptr(GPtrArray) findings = stated_check_register(table, books->ledger);
	const StatedResult *result = &((const StatedFinding *)findings->pdata[0])->result;

	assert_int_equal(result->verdict, STATED_AGREES);
	assert_true(result->implied);
	assert_int_equal(result->low, 1335905);
	assert_int_equal(result->high, 1335971);
}

/* A total that a submission states, with the digits in which its file ends. */
static void totals_of_submissions(void **state)
{
	static const struct {
		const char *what, *text, *findings;
	} rows[] = {
		{ "closes",
		  "Hà Nội,2025,30/09/2025,local,30,\nHà Nội,2025,30/09/2025,national,12,\n"
		  "Hà Nội,2025,30/09/2025,both,42,\n",
		  "42000000 agrees sources" },
		{ "one off in three rounded figures",
		  "Hà Nội,2025,30/09/2025,local,30,\nHà Nội,2025,30/09/2025,national,12,\n"
		  "Hà Nội,2025,30/09/2025,both,43,\n",
		  "42000000 inside-rounding sources" },
		{ "two off",
		  "Hà Nội,2025,30/09/2025,local,30,\nHà Nội,2025,30/09/2025,national,12,\n"
		  "Hà Nội,2025,30/09/2025,both,44,\n",
		  "42000000 differs sources" },
		{ "one off in exact figures",
		  "Hà Nội,2025,30/09/2025,local,\"30,123456\",\n"
		  "Hà Nội,2025,30/09/2025,national,12,\nHà Nội,2025,30/09/2025,both,43,\n",
		  "42123456 differs sources" },
		{ "no part is stated", "Hà Nội,2025,30/09/2025,both,42,\n", "" },
		{ "a region that is more than what is known of it",
		  "Miền Nam,2025,30/09/2025,local,90,\nCà Mau,2025,30/09/2025,local,12,\n",
		  "- cannot-be-checked missing 75, 79, 80, 82, 86, 91, … (7)" },
		{ "a region that is less than one of its places",
		  "Miền Nam,2025,30/09/2025,local,9,\nCà Mau,2025,30/09/2025,local,12,\n",
		  "12000000 differs places" },
		{ "places up to another day",
		  "Miền Nam,2025,30/09/2025,local,,90\nCà Mau,2025,31/08/2025,local,,95\n", "" },
		{ "no place speaks", "Miền Nam,2025,30/09/2025,local,90,\n", "" },
		{ "all places",
		  "Miền Nam,2025,30/09/2025,local,39,\nCà Mau,2025,30/09/2025,local,12,\n"
		  "Đồng Nai,2025,30/09/2025,local,1,\nTP.HCM,2025,30/09/2025,local,2,\n"
		  "Tây Ninh,2025,30/09/2025,local,3,\nĐồng Tháp,2025,30/09/2025,local,4,\n"
		  "Vĩnh Long,2025,30/09/2025,local,5,\nAn Giang,2025,30/09/2025,local,6,\n"
		  "Cần Thơ,2025,30/09/2025,local,6,\n",
		  "39000000 agrees places" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *text = g_strconcat(HEAD, rows[i].text, NULL);
		g_autoptr(Books) books = books_of("2025-12-04", text);
		g_autoptr(GPtrArray) findings = stated_check_ledger(books->ledger);
		g_autofree char *line =
		    findings->len ? finding_line(findings->pdata[0]) : g_strdup("");

		if (strcmp(line, rows[i].findings) != 0 || findings->len > 1)
			fail_msg("%s: %u of '%s', not '%s'", rows[i].what, findings->len, line,
				 rows[i].findings);
	}
}

static void registers_refused(void **state)
{
	static const struct {
		const char *rows, *says;
	} rows[] = {
		{ "a,,,,,,1.234.5,million,,,", ":2: stated '1.234.5'" },
		{ "a,,,,,,1.,million,,,", ":2: stated '1.'" },
		{ "a,,,,,,,million,,,", ":2: stated ''" },
		{ "a,,,,,,-1,million,,,", ":2: stated '-1'" },
		{ "a,,,,,,1.5,count,,,", ":2: stated '1.5'" },
		{ "a,,,,,,1.23456,percent,,,", ":2: stated '1.23456'" },
		{ "a,,,,,,9999999,billion,,,", ":2: stated '9999999'" },
		{ "a,,,,,,1,tỷ,,,", ":2: unit 'tỷ'" },
		{ "a,,,,,,1,million,roughly,,", ":2: quality 'roughly'" },
		{ "a b,,,,,,1,million,,,", ":2: id 'a b'" },
		{ "a,,,,,,1,million,,,\na,,,,,,1,million,,,", ":3: id 'a'" },
		{ "a,,,,,,1,percent,,b / c,", ":2: formula 'b / c'" },
		{ "a,,,,,,1,million,,,\nb,,,,,,1,percent,,a / a / a,", ":3: formula 'a / a / a'" },
		{ "a,,,,,,1,million,,,\nb,,,,,,1,percent,,a + a,", ":3: formula 'a + a'" },
		{ "a,,,,,,1,million,,,\nb,,,,,,1,million,,a / a,", ":3: formula 'a / a'" },
		{ "a,,,,,,1,million,,,\nb,,,,,,1,count,,a + a,", ":3: formula 'a + a'" },
		{ "a,,,,,,1,million,,,\nb,,,,,,1,count,,,\nc,,,,,,1,percent,,a / b,",
		  ":4: formula 'a / b'" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GError) error = NULL;
		g_autofree char *text = g_strconcat(REGISTER, rows[i].rows, "\n", NULL);
		g_autofree char *path = put_file(*state, "stated.csv", text);
		g_autoptr(StatedRegister) table = stated_register_read(path, &error);

		if (table)
			fail_msg("row %zu is not refused", i);
		assert_int_equal(error->code, FAULT_SETTINGS);
		assert_two_lines(error->message, rows[i].says, i);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_folder(against_submissions),
		in_folder(estimated_base),
		cmocka_unit_test(totals_of_submissions),
		in_folder(registers_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
