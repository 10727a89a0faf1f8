/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A section of a report as report.ini states it, plain data: a table, a figure, or a list whose
 * rows a text repeats its sentences over.
 */
#pragma once

#include "ledger/cut.h"
#include "ledger/expression.h"

/* A text in both languages; a part that is not given is NULL. */
typedef struct Text {
	char *in[LANGUAGES];
} Text;

/* A condition of a claim: an expression against a number or another expression. */
typedef struct Condition {
	Expression *expression;
	char relation;	   /* '<', '>', '=' */
	Expression *other; /* NULL: against the number */
	int64_t number;	   /* đồng, a count, or hundredths (of a percent, of a ratio) */
} Condition;

/* Conditions under a name, for texts: all of them hold or the whole does not. */
typedef struct NamedConditions {
	char *key;
	GArray *conditions; /* Condition */
} NamedConditions;

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
	SECTION_PAGE,
	SECTION_LIST /* only for texts */
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

void text_clear(Text *text);
void text_free(gpointer text);

/* Condition elements. */
GArray *conditions_new(void);

Claim *claim_new(void);
NamedConditions *named_conditions_new(const char *key);
void named_conditions_free(gpointer named);

Section *section_new(SectionKind kind, const char *key);
void section_free(gpointer section);
