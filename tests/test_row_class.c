/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a record of a table is for, by its words. */
#include "unit.h"

#include "intake/row_class.h"

static void words(void **state)
{
	static const struct {
		const char *text;
		RowClass class;
	} rows[] = {
		{ "Tổng cộng", CLASS_TOTAL },
		{ "TỔNG CỘNG", CLASS_TOTAL },
		{ "  tổng  cộng : ", CLASS_TOTAL },
		{ "TỔNG CỘNG (A+B)", CLASS_TOTAL },
		{ "Tổng cộng (I + II + III)", CLASS_TOTAL },
		{ "TỔNG SỐ - TOTAL", CLASS_TOTAL },
		{ "Tổng số", CLASS_TOTAL },
		{ "Tổng", CLASS_TOTAL },
		{ "Tổng kinh phí", CLASS_TOTAL },
		{ "Tổng cộng các nguồn", CLASS_TOTAL },
		{ "Tổng cộng năm 2025", CLASS_TOTAL },
		{ "TổNG CộNG", CLASS_TOTAL }, /* TCVN3 capitals, decoded */
		{ "TæNG CéNG", CLASS_TOTAL }, /* and not decoded */
		{ "Tæng sè", CLASS_TOTAL },
		{ "tong cong", CLASS_TOTAL },
		{ "Grand total", CLASS_TOTAL },
		{ "Cộng", CLASS_SUBTOTAL },
		{ "Cộng I", CLASS_SUBTOTAL },
		{ "Cộng (II)", CLASS_SUBTOTAL },
		{ "Cộng nhóm A", CLASS_SUBTOTAL },
		{ "Cộng mục 2", CLASS_SUBTOTAL },
		{ "Subtotal", CLASS_SUBTOTAL },
		{ "Trong đó:", CLASS_PART },
		{ "Trong đó: khuyến công quốc gia", CLASS_PART },
		{ "- Trong đó", CLASS_PART },
		{ "Người lập biểu", CLASS_SIGNATURE },
		{ "THỦ TRƯỞNG ĐƠN VỊ (ký tên, đóng dấu)", CLASS_SIGNATURE },
		{ "(Ký tên, đóng dấu)", CLASS_SIGNATURE },
		{ "Nơi nhận:", CLASS_SIGNATURE },
		{ "KT. GIÁM ĐỐC", CLASS_SIGNATURE },
		{ "Ghi chú: số liệu sơ bộ", CLASS_NOTE },
		{ "Remark: (1) Including", CLASS_NOTE },
		/* names that begin as totals do */
		{ "Tổng liên đoàn Lao động Việt Nam", CLASS_DATA },
		{ "Tổng công ty May 10", CLASS_DATA },
		{ "Tổng Công ty cổ phần Bia", CLASS_DATA },
		{ "Tổng cục Thống kê", CLASS_DATA },
		{ "Cộng đồng doanh nghiệp", CLASS_DATA },
		{ "Cộng tác viên khuyến công", CLASS_DATA },
		{ "Công ty A", CLASS_DATA },
		{ "Tổng kết công tác khuyến công", CLASS_DATA },
		{ "Lâm Đồng", CLASS_DATA },
		{ "", CLASS_DATA },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
		if (row_class_of_text(rows[i].text) != rows[i].class)
			fail_msg("'%s' is %s", rows[i].text,
				 row_class_key(row_class_of_text(rows[i].text)));
}

static void ranks(void **state)
{
	static const struct {
		const char *serial;
		char before;
		int rank;
	} rows[] = {
		{ "A", 0, 1 },	 { "A.", 0, 1 },   { "B", 'A', 1 }, { "I", 0, 2 },
		{ "II.", 0, 2 }, { "VIII", 0, 2 }, { "IV)", 0, 2 }, { "I", 'A', 2 },
		{ "I", 'H', 1 }, { "C", 'B', 1 },  { "C", 0, 0 },   { "B", 0, 0 },
		{ "1", 0, 0 },	 { "1.1", 0, 0 },  { "a", 0, 0 },   { "", 0, 0 },
		{ "TP", 0, 0 },	 { "IX", 0, 2 },   { "I.1", 0, 0 },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
		if (row_class_rank(rows[i].serial, rows[i].before) != rows[i].rank)
			fail_msg("'%s' after '%c' has rank %d", rows[i].serial, rows[i].before,
				 row_class_rank(rows[i].serial, rows[i].before));
}

static void looks(void **state)
{
	static const struct {
		const char *name;
		const char *serial, *text;
		char letter;
		gboolean figures, place, province, dated;
		RowClass class;
	} rows[] = {
		{ "a province", "1", "Hà Giang", 0, TRUE, TRUE, TRUE, TRUE, CLASS_DATA },
		{ "a province numbered I", "I", "Hà Giang", 0, TRUE, TRUE, TRUE, TRUE, CLASS_DATA },
		{ "a group", "I", "ĐÔNG BẮC", 0, TRUE, FALSE, FALSE, FALSE, CLASS_GROUP },
		{ "a group without amounts", "B", "Nhóm", 'A', FALSE, FALSE, FALSE, FALSE,
		  CLASS_GROUP },
		{ "a line numbered I with its year", "I", "Đề án", 0, TRUE, FALSE, FALSE, TRUE,
		  CLASS_DATA },
		{ "a region as a group", "I", "Miền Bắc", 0, TRUE, TRUE, FALSE, FALSE,
		  CLASS_GROUP },
		{ "a region with its year", "I", "Miền Bắc", 0, TRUE, TRUE, FALSE, TRUE,
		  CLASS_DATA },
		{ "a total", "", "Tổng cộng", 0, TRUE, FALSE, FALSE, FALSE, CLASS_TOTAL },
		{ "a total with its year", "", "Tổng cộng", 0, TRUE, FALSE, FALSE, TRUE,
		  CLASS_TOTAL },
		{ "a project called Total", "", "Total", 0, TRUE, TRUE, TRUE, TRUE, CLASS_DATA },
		{ "words without figures", "", "Số liệu sơ bộ", 0, FALSE, FALSE, FALSE, FALSE,
		  CLASS_NOTE },
		{ "a signature", "", "NGƯỜI LẬP BIỂU", 0, FALSE, FALSE, FALSE, FALSE,
		  CLASS_SIGNATURE },
		{ "a director with figures", "", "Giám đốc", 0, TRUE, FALSE, FALSE, FALSE,
		  CLASS_DATA },
		{ "an unknown place", "7", "Lâm Đông", 0, TRUE, FALSE, FALSE, FALSE, CLASS_DATA },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
		const RowLook look = {
			rows[i].serial,	 rows[i].letter, row_class_of_text(rows[i].text),
			rows[i].figures, rows[i].place,	 rows[i].province,
			rows[i].dated
		};

		if (row_class(&look) != rows[i].class)
			fail_msg("%s: %s", rows[i].name, row_class_key(row_class(&look)));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words),
		cmocka_unit_test(ranks),
		cmocka_unit_test(looks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
