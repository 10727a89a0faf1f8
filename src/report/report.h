/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The waist of the program: a report as plain data.  Everything before it computes, everything
 * after it only lays out and writes.  All text is final: in the report's language, numbers set,
 * marks in place.
 *
 * What is printed is a fact, and carries its id, or a label.
 */
#pragma once

#include "base/language.h"

#include <glib.h>
#include <stdint.h>

typedef enum CellKind {
	CELL_BLANK, /* nothing belongs here */
	CELL_TEXT,
	CELL_NUMBER,
	CELL_ABSENT /* a number belongs here and there is none: "…", "–", "mới" */
} CellKind;

typedef struct Cell {
	CellKind kind;
	char *text;	/* as printed, mark included: "39.242", "79,33%", "+16,94%", "35.194 ƯT" */
	int64_t scaled; /* number: the value × 10^decimals, in the unit its column states */
	int decimals;	/* as printed */
	gboolean percent; /* number: 7933 with 2 decimals is 79.33 % */
	gboolean sign;	  /* number: printed with a + when above zero */
	char *mark;	  /* stands behind the number and is explained in the table's notes; NULL */
	char *fact;	  /* id of the fact; NULL for a label */
} Cell;

typedef struct TableColumn {
	char *group; /* heading over several columns that stand together; NULL for none */
	char *title;
	gboolean label; /* text at the left; else numbers at the right */
} TableColumn;

typedef enum RowRole {
	ROW_PLAIN,
	ROW_REST, /* what a total holds beyond its rows: "not itemised" */
	ROW_TOTAL
} RowRole;

typedef struct TableRow {
	RowRole role;
	GArray *cells; /* Cell, one for each column */
} TableRow;

typedef struct Table {
	char *
	    name; /* "Bảng 1", also the sheet's name; unique in the report, at most 31 characters */
	char *title;	    /* what the numbers are, of which place, in which period */
	char *subtitle;	    /* unit and date of the data */
	GPtrArray *columns; /* TableColumn; the label columns come first */
	GPtrArray *rows;    /* TableRow */
	GPtrArray *notes;   /* char *: basis, marks, what is missing */
} Table;

/* Whose money a mark stands for; the painter gives each its colour. */
typedef enum Tone { TONE_LOCAL, TONE_NATIONAL, TONE_TOTAL } Tone;

/* A length drawn from the zero line or the end of the part before it, in đồng. */
typedef struct Part {
	int64_t value;
	char *text; /* its number as printed: "39,2" */
	Tone tone;
	char *fact;
} Part;

typedef struct Bar {
	char *label;   /* "Năm 2024", "11 tháng 2025" */
	GArray *parts; /* Part: what is done, side by side; empty when nothing is to be drawn */
	gboolean has_plan;
	Part plan;	     /* the target line; its length is from the zero line */
	gboolean unknown;    /* what is done is not reported: nothing counts as left of the plan */
	gboolean unfinished; /* the period runs on: what is left of the plan is hatched */
	char *left;	     /* behind the plan's number, muted: "còn 10,2"; NULL */
	char *rate;	     /* at the right edge: "79,3%", "–" */
	char *remark; /* in the bar's place when there are no parts: "0 (không bố trí)"; NULL */
} Bar;

typedef struct BarGroup {
	char *title;  /* "Khuyến công địa phương" */
	char *remark; /* beside the title, muted: "kế hoạch −4,9% so với năm 2024"; NULL */
	Tone tone;
	GPtrArray *bars; /* Bar */
} BarGroup;

/* A step of a bridge: a whole amount from zero, or a change that hangs between two levels. */
typedef struct Step {
	char *label;
	gboolean whole;
	int64_t from, to; /* đồng; from is 0 for a whole */
	char *text;	  /* "52,0", "−2,6" */
	Tone tone;	  /* of a change */
	char *fact;
} Step;

/* FIGURE_TABLE: no picture, the table alone. */
typedef enum FigureForm { FIGURE_BULLET, FIGURE_BRIDGE, FIGURE_TABLE } FigureForm;

typedef struct Figure {
	FigureForm form;
	char *kicker;	/* "Hình 1 · Kinh phí khuyến công"; the painter sets it in capitals */
	char *title;	/* what the figure shows, as a sentence that was checked */
	char *subtitle; /* measure, place, period, unit */
	GPtrArray *groups; /* bullet: BarGroup */
	char *done_word;   /* bullet: said once, in the first bar: "Đã thực hiện" */
	char *plan_word;   /* bullet: said once, behind the first plan line: "Kế hoạch" */
	char *rate_title;  /* bullet: over the column of rates */
	GPtrArray *steps;  /* bridge: Step */
	int scale_digits;  /* the axis counts in 10^this đồng: 9 for billions */
	const Table
	    *table; /* one of the report's: the same figures, exact, beneath the picture; NULL */
	char *note; /* NULL */
} Figure;

typedef struct Pair {
	char *label, *value;
} Pair;

/* A number within a sentence. */
typedef struct TextNumber {
	char *text; /* as printed */
	char *fact;
} TextNumber;

typedef struct Report {
	Language language;
	char *slug; /* of the file names: "central"; [a-z0-9-] */
	char *key;  /* of the place: "CENTRAL" */
	gboolean country;
	char *title;	    /* of the document */
	char *place;	    /* "miền Trung – Tây Nguyên" */
	char *date;	    /* the report date as printed */
	char *created;	    /* the report date as 2025-12-04: the only date that goes into a file */
	GPtrArray *cover;   /* Pair */
	GPtrArray *figures; /* Figure */
	GPtrArray *tables;  /* Table */
	GPtrArray *notes;   /* char *: paragraphs on bases, marks, definitions */
	Table *sources;	    /* the files behind the report, with SHA-256 */
	char *text;	    /* the report in sentences, Markdown; NULL */
	GArray *numbers;    /* TextNumber, those of the text in their order */
	char *source_line;  /* "Nguồn: …", under every figure */
	char
	    *illustrative; /* set when any line is invented: stands on every page and sheet; NULL */
} Report;

void cell_clear(Cell *cell);
Table *table_new(void);
void table_free(Table *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Table, table_free)
/* Appends an empty row of as many blank cells as there are columns; owned by the table. */
TableRow *table_add_row(Table *table, RowRole role);
void table_add_column(Table *table, const char *group, const char *title, gboolean label);
Cell *table_row_cell(TableRow *row, guint column);

Bar *bar_new(void);
BarGroup *bar_group_new(void);
Figure *figure_new(FigureForm form);
void figure_free(Figure *figure);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Figure, figure_free)
Report *report_new(Language language);
void report_free(Report *report);

/*
 * The file of @report below @folder ("" or "text/") of an edition: "region/central.xlsx"; owned by
 * the caller.
 */
char *report_file(const Report *report, const char *folder, const char *ending);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Report, report_free)
