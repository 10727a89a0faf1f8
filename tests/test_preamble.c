/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "intake/header/preamble.h"

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

/* What a preamble states: place, period, day, revision, source; "-" for what it does not. */
static const struct {
	const char *text, *facts;
} rows[] = {
	{ "", "- - - - -" },
	{ "UBND TỈNH LÂM ĐỒNG", "LÂM_ĐỒNG - - - -" },
	{ "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "LÂM_ĐỒNG - - - -" },
	{ "SỞ CÔNG THƯƠNG TỈNH ĐẮK LẮK", "ĐẮK_LẮK - - - -" },
	{ "Sở Công Thương Lâm Đồng", "Lâm_Đồng - - - -" },
	{ "UBND THÀNH PHỐ HỒ CHÍ MINH", "HỒ_CHÍ_MINH - - - -" },
	{ "Trung tâm Khuyến công tỉnh Yên Bái", "Yên_Bái - - - -" },
	{ "Tỉnh: Lâm Đồng", "Lâm_Đồng - - - -" },
	{ "Tỉnh;Lâm Đồng", "Lâm_Đồng - - - -" },
	{ "UBND TỈNH LÂM ĐỒNG\nSở Công Thương Lâm Đồng", "LÂM_ĐỒNG - - - -" },
	{ "UBND TỈNH LÂM ĐỒNG\nSở Công Thương Đắk Lắk", "- - - - -" },
	{ "CÁC TỈNH, THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG", "- - - - -" },
	{ "Các tỉnh miền Trung", "- - - - -" },
	{ "Kính gửi: Sở Công Thương tỉnh Lâm Đồng", "- - - - -" },
	{ "KẾ HOẠCH KHUYẾN CÔNG TỈNH LÂM ĐỒNG NĂM 2025", "LÂM_ĐỒNG 2025 - - -" },
	{ "Năm 2025", "- 2025 - - -" },
	{ "Năm: 2025", "- 2025 - - -" },
	{ "Năm;2025", "- 2025 - - -" },
	{ "6 tháng đầu năm 2025", "- 2025 - - -" },
	{ "quý III năm 2025", "- 2025 - - -" },
	{ "Quý III/2025", "- 2025 - - -" },
	{ "năm 2021-2025", "- 2021-2025 - - -" },
	{ "Giai đoạn 2021 - 2025", "- 2021-2025 - - -" },
	{ "Kế hoạch năm 2026, kết quả năm 2025", "- - - - -" },
	{ "Số liệu đến 30/11/2025", "- - 2025-11-30 - -" },
	{ "(Số liệu tính đến hết ngày 30/11/2025)", "- - 2025-11-30 - -" },
	{ "tính đến ngày 30 tháng 11 năm 2025", "- - 2025-11-30 - -" },
	{ "đến hết tháng 11 năm 2025", "- - 2025-11-30 - -" },
	{ "Số liệu đến tháng 2/2024", "- - 2024-02-29 - -" },
	{ "Tính đến hết quý III năm 2025", "- - 2025-09-30 - -" },
	{ "Lũy kế đến hết năm 2025", "- - 2025-12-31 - -" },
	{ "Số liệu đến ngày: 30/11/2025", "- - 2025-11-30 - -" },
	{ "Số liệu đến ngày;;30/11/2025", "- - 2025-11-30 - -" },
	{ "Năm 2025 (số liệu đến 30/11/2025)", "- 2025 2025-11-30 - -" },
	{ "Định hướng đến năm 2030", "- 2030 - - -" },
	{ "Lâm Đồng, ngày 04 tháng 12 năm 2025", "- - - - -" },
	{ "Lâm Đồng, ngày     tháng     năm 2025", "- - - - -" },
	{ "(Kèm theo Quyết định số 123/QĐ-UBND ngày 15/3/2024 của UBND tỉnh Lâm Đồng năm 2024)",
	  "- - - - -" },
	{ "(Kèm theo Quyết định số 1339/QĐ-BTC ngày 12/06/2008\ncủa Bộ trưởng, năm 2007)\nNăm 2006",
	  "- 2006 - - -" },
	{ "Báo cáo lần 2", "- - - 2 -" },
	{ "Báo cáo bổ sung lần 3", "- - - 3 -" },
	{ "(lần thứ hai)", "- - - 2 -" },
	{ "tăng 2 lần so với năm trước", "- - - - -" },
	{ "nguồn khuyến công quốc gia", "- - - - national" },
	{ "NGUỒN KINH PHÍ KHUYẾN CÔNG ĐỊA PHƯƠNG", "- - - - local" },
	{ "Kinh phí khuyến công quốc gia và địa phương", "- - - - -" },
	{ "Kinh phí khuyến công quốc gia, khuyến công địa phương", "- - - - -" },
	{ "Nguồn: Sở Công Thương", "- - - - -" },
	{ "Nguồn vốn: KCQG", "- - - - national" },
	{ "Ban Quản lý chương trình khuyến công quốc gia", "- - - - -" },
};

static char *or_none(char *text)
{
	return text ? text : g_strdup("-");
}

/* The facts of @preamble as the table above writes them. */
static char *facts_of(const Preamble *preamble)
{
	GString *facts = g_string_new(NULL);
	char *texts[PREAMBLE_FACTS] = {
		[PREAMBLE_PLACE] = g_strdelimit(or_none(g_strdup(preamble->place)), " ", '_'),
		[PREAMBLE_PERIOD] = period_text(preamble->period),
		[PREAMBLE_AS_OF] = day_iso(preamble->as_of),
		[PREAMBLE_REVISION] = g_strdup_printf("%d", preamble->revision),
		[PREAMBLE_SOURCE] = or_none(g_strdup(preamble->source)),
	};

	for (int i = 0; i < PREAMBLE_FACTS; i++) {
		gboolean known = preamble_has(preamble, (PreambleFact)i);

		g_string_append_printf(facts, "%s%s", i ? " " : "", known ? texts[i] : "-");
		g_free(texts[i]);
	}
	return g_string_free(facts, FALSE);
}

static void test_facts(void **state)
{
	g_autoptr(GString) wrong = g_string_new(NULL);

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(RecordReader) reader =
		    record_reader_new(rows[i].text, strlen(rows[i].text), ';');
		g_autoptr(Opening) opening = opening_read(reader, 1000);
		g_autoptr(Preamble) preamble =
		    preamble_read(catalog, opening, opening_rows(opening));
		g_autofree char *facts = facts_of(preamble);

		if (strcmp(facts, rows[i].facts) != 0)
			g_string_append_printf(wrong, "\n'%s': %s", rows[i].text, facts);
	}
	if (wrong->len > 0)
		fail_msg("%s", wrong->str);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_facts),
	};

	return cmocka_run_group_tests(tests, load, unload);
}
