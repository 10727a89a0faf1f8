/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One heading of a submission: "Kế hoạch (tr.đ)" is the column planned, in millions of đồng.
 *
 * The heading of a wide table says more: "KH 2024 KCQG" is the column planned of the national
 * source in 2024.  It is read word by word, and only if every word is understood: "Thực hiện so
 * với kế hoạch" or "Kế hoạch năm sau" is no column.
 */
#pragma once

#include "base/day.h"
#include "catalog/columns.h"

#include <glib.h>

typedef struct Heading {
	const Column *column;	  /* NULL: no column has that name */
	int unit_digits;	  /* money: amounts are in 10^this đồng; count: 0 */
	gboolean has_unit;	  /* the heading itself says so */
	const char *strange_unit; /* what stands in the place of a unit and is none; NULL; borrowed
				   */
	const char *source;	  /* the key of the one source the column is of; NULL: not said */
	Period period;		  /* the one period it is of; { 0, 0 }: not said */
} Heading;

/* @text is clean. */
Heading heading_read(const Columns *columns, const char *text);

/* The same for choosing a delimiter: quick, and blind to sources and periods. */
Heading heading_read_plain(const Columns *columns, const char *text);

/* A column that numbers the rows: STT, TT, Số TT. */
gboolean heading_is_serial_number(const char *text);

/* A column of percentages: "Tỷ lệ", "TH/KH (%)". */
gboolean heading_is_rate(const char *text);

/* A column that says the unit of each row: Đơn vị tính, ĐVT. */
gboolean heading_is_unit_column(const char *text);
