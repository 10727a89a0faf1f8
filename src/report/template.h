/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How a report is written: report.ini as plain data.  A section is a table or a figure; a new one
 * is a group of that file.  Everything a template names is checked when it loads, before anything
 * is computed: columns, rows, bases, conditions, and what stands between {{ }}.
 */
#pragma once

#include "ledger/cut.h"
#include "ledger/expression.h"
#include "report/report.h"

/* A text in both languages; a part that is not given is NULL. */
typedef struct Text {
	char *in[LANGUAGES];
} Text;

/* A condition of a claim: an expression against a number. */
typedef struct Condition {
	Expression *expression;
	char relation;	/* '<', '>', '=' */
	int64_t number; /* đồng, a count, or hundredths (of a percent, of a ratio) */
} Condition;

/* A title that is printed only when all its conditions hold. */
typedef struct Claim {
	GArray *conditions; /* Condition */
	Text title;
} Claim;

typedef enum ColumnSort { COLUMN_FACT, COLUMN_AS_OF } ColumnSort;

typedef struct SectionColumn {
	ColumnSort sort;
	Expression *expression; /* COLUMN_FACT */
} SectionColumn;

/* SECTION_PAGE: a table of the workbook on the pages as well, without a picture. */
typedef enum SectionKind {
	SECTION_TABLE,
	SECTION_BULLET,
	SECTION_BRIDGE,
	SECTION_PAGE
} SectionKind;

typedef enum Periods {
	PERIODS_CURRENT, /* the year of the report */
	PERIODS_YEARS,	 /* every single year there is, up to the current one */
	PERIODS_SPANS	 /* every span there is, and the current year with the one before */
} Periods;

typedef struct Section {
	SectionKind kind;
	char *key;
	Text title; /* printed when no claim holds */
	Text subtitle, kicker, note;
	GPtrArray *claims; /* Claim, the first that holds is printed */
	gboolean on_country, on_regions;
	GArray *axes;  /* int */
	gboolean self; /* the place itself stands before its parts, and these before theirs */
	gboolean rest, total;
	GArray *where;	     /* Condition: plain rows that meet all; empty for every row */
	Expression *order;   /* by which they stand, ascending; NULL: as in the registers */
	gboolean keep_empty; /* rows of which nothing is reported are printed as well */
	Periods periods;
	GPtrArray *columns; /* SectionColumn */
	Basis basis;
	int unit_digits; /* money is printed in 10^this đồng */
	char *table;	 /* figure: the key of the table beneath it; NULL */
} Section;

typedef struct Template {
	Text title, source_line;
	GPtrArray *notes;    /* Text */
	GPtrArray *sections; /* Section, in the order of the file */
} Template;

/* Reads @folder/report.ini.  Faults: FAULT_INPUT, FAULT_SETTINGS with file, line and nearest name.
 */
Template *template_read(const char *folder, const Columns *columns,
			GError **error) G_GNUC_WARN_UNUSED_RESULT;
void template_free(Template *template);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Template, template_free)

const Section *template_section(const Template *template, const char *key);
