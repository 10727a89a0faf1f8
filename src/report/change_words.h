/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A change between two editions in words and cells.  All texts are owned by the caller.  A key that
 * is not known any more, since the template or the registers have changed, is printed as it is.
 */
#pragma once

#include "report/edition_changes.h"
#include "report/report.h"

/* Changes are of figures of all tables: in million đồng, with the decimals that each needs. */
#define CHANGES_UNIT_DIGITS 6

typedef struct ChangeStyle {
	const Catalog *catalog;
	Language language;
	int unit_digits; /* money is printed in 10^this đồng, exactly */
} ChangeStyle;

/* "Kế hoạch", "Tỷ lệ (Thực hiện, Kế hoạch), cắt phần lẻ", "Số đề án · Đào tạo nghề". */
char *change_figure(const FactRecord *record, const ChangeStyle *style);
/* "Lâm Đồng" */
char *change_place(const FactRecord *record, const ChangeStyle *style);
/* "Khuyến công quốc gia"; "" for both together. */
char *change_source(const FactRecord *record, const ChangeStyle *style);
#define CHANGE_DAYS_BETWEEN " → "
/* "30/11/2025", "31/10/2025 → 30/11/2025" */
char *change_days(const FactChange *change, const ChangeStyle *style);
/* "lam-dong.csv", "ngày lập báo cáo 30/11/2025 → 04/12/2025; mẫu report.ini" */
char *change_causes(const FactChange *change, const ChangeStyle *style);

/* One sentence for each kind of difference between the two editions. */
GPtrArray *change_inputs(const EditionChanges *changes, const ChangeStyle *style);

/* The number before, now, and the difference; money of all three with the same decimals. */
void change_cells(const FactChange *change, const ChangeStyle *style, Cell *before, Cell *after,
		  Cell *difference);
