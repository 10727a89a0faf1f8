/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a record is for: a line of data, or something that a table has around its data.  Only data
 * is counted; everything else is excluded, and counted by its class.
 */
#pragma once

#include <glib.h>

typedef enum RowClass {
	CLASS_DATA,
	CLASS_GROUP,	 /* a subtotal above its rows: "I | Miền núi phía Bắc | 500" */
	CLASS_SUBTOTAL,	 /* a subtotal below its rows: "Cộng", "Cộng nhóm I" */
	CLASS_PART,	 /* itemises the total above it: "Trong đó:" */
	CLASS_TOTAL,	 /* "Tổng cộng", "TỔNG CỘNG (A+B)", "Tổng số" */
	CLASS_INDEX,	 /* the numbers of the columns: A, B, 1, 2, (3) … */
	CLASS_NOTE,	 /* "Ghi chú: …", and whatever else holds no figures */
	CLASS_SIGNATURE, /* "Người lập biểu", "Nơi nhận:" … */
	CLASS_BLANK,
	CLASS_HEADER, /* the header again, as on each page of a printed table */
	ROW_CLASSES
} RowClass;

/* "data", "group", … for machines. */
const char *row_class_key(RowClass class);

/*
 * What the words of one cell make of its record; CLASS_DATA when nothing.  The whole text counts,
 * not its beginning: "Tổng cộng các nguồn" is a total, "Tổng công ty May", "Tổng liên đoàn Lao
 * động" and "Cộng đồng doanh nghiệp" are names.
 */
RowClass row_class_of_text(const char *text);

/*
 * The rank of a serial number that heads a group: 1 for a letter (A, B), 2 for a roman number (I,
 * II.), 0 for any other text.  @before is the letter of the group before, or 0: C after B is a
 * letter, C alone is none.
 */
int row_class_rank(const char *serial, char before);

/* What is known of a record before its class is. */
typedef struct RowLook {
	const char *serial; /* the cell of its serial number, clean; "" */
	char letter;	    /* of the group before, or 0 */
	RowClass words;	    /* of the cell that names it, mostly its first one with words */
	gboolean figures;   /* some cell holds a number */
	gboolean place;	    /* it names a place */
	gboolean province;  /* which is no region */
	gboolean dated;	    /* period or date are stated in it */
} RowLook;

/* The class of a record that is neither blank nor an index row nor a header. */
RowClass row_class(const RowLook *look);
