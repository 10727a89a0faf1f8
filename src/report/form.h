/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The blank submission as plain data: its columns with headings, units, checks and lists of
 * choices, as the template's form.ini asks for them and the catalog knows them.  Writers lay it
 * out: book/form_book.h and text/form_csv.h.
 *
 * What a clerk fills in must be read without a question.  So money is asked for in whole đồng, not
 * in millions: a spreadsheet saves 320,125 million as "320.125", which may be 320 125 as well.
 */
#pragma once

#include "catalog/catalog.h"

/* What may stand in a column; book/form_check.c has the rule of each. */
typedef enum FormCheck {
	FORM_PLACE, /* a list of which one may leave */
	FORM_LIST,
	FORM_CODE,
	FORM_PERIOD,
	FORM_DAY,
	FORM_MONEY,
	FORM_COUNT,
	FORM_REVISION,
	FORM_TEXT,
	FORM_CHECKS
} FormCheck;

typedef struct FormColumn {
	const Column *column;	 /* of the catalog */
	char *heading;		 /* with its unit: "Kế hoạch (đồng)" */
	char *meaning, *example; /* "" where the template says none */
	char **choices;		 /* NULL when it has no list */
	FormCheck check;
	gboolean needed; /* no line without it */
} FormColumn;

typedef struct Form {
	Language language;
	char *title;
	char *stem;	     /* of the file names: "khuyen-cong-68-lam-dong-2025" */
	Day day;	     /* whose map and lists it has */
	guint rows;	     /* prepared to be filled in; more may follow */
	int64_t least_money; /* đồng; a smaller amount is refused, but for 0 */
	char *absent;	     /* the word for what there is none of: "không bố trí" */
	GPtrArray *columns;  /* FormColumn */
	GPtrArray *notes;    /* char *: how to fill in, save and send */
	GPtrArray *given;    /* char **: rows already begun, a cell for each column */
} Form;

typedef struct FormRequest {
	const char *template; /* folder with form.ini */
	Language language;
	Day day;	   /* DAY_NONE: that of form.ini */
	const char *place; /* name, code or key, to begin rows with; NULL */
	const char *year;  /* "2025", the same; NULL */
} FormRequest;

/*
 * Owned by the caller; borrows from @catalog.  Rows are begun when a place or year is given: one
 * for each source.  Faults: FAULT_INPUT, FAULT_SETTINGS (form.ini), FAULT_USAGE (place, year).
 */
Form *form_read(const FormRequest *request, const Catalog *catalog,
		GError **error) G_GNUC_WARN_UNUSED_RESULT;
void form_free(Form *form);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Form, form_free)

const FormColumn *form_column(const Form *form, guint index);
