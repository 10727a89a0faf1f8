/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * An issue: something wrong with the data of one submission.  It is kept with its file and goes to
 * its sender; the run goes on.  The codes are stable: they are never given another meaning.
 *
 * A sentence says what is wrong and what to do, in both languages.  It may use {{value}} (what the
 * file says), {{expected}} (what it should say, or the other thing it collides with), {{heading}},
 * {{difference}}, {{unit}} and {{other}}.
 */
#pragma once

#include "base/language.h"
#include "intake/issue/excerpt.h"

#include <glib.h>

typedef enum IssueCode {
	ISSUE_NOT_READABLE,	    /* F001 the file cannot be read, or is no regular file */
	ISSUE_EMPTY,		    /* F002 */
	ISSUE_NOT_CSV,		    /* F003 by its name */
	ISSUE_NOT_TEXT,		    /* F004 a workbook, archive or page under the name of a CSV */
	ISSUE_NO_FIGURES,	    /* F005 a header with no line below it */
	ISSUE_ENCODING,		    /* E101 bytes that are no UTF-8 */
	ISSUE_LEGACY_ENCODING,	    /* E102 decoded from an encoding of before Unicode */
	ISSUE_ENCODING_UNDECIDED,   /* E103 no encoding reads it far better than the next */
	ISSUE_GLYPHS,		    /* E104 UTF-8 with the glyphs of old fonts; read as letters */
	ISSUE_NUL,		    /* E105 */
	ISSUE_UTF16_UNMARKED,	    /* E106 UTF-16 without a byte-order mark */
	ISSUE_LETTERS_LOST,	    /* E107 ? or U+FFFD in the place of a letter */
	ISSUE_ENCODINGS_MIXED,	    /* E108 some lines in UTF-8, others not */
	ISSUE_CLEANED,		    /* E109 composed, odd spaces and invisible characters gone */
	ISSUE_DELIMITER,	    /* D201 nothing separates the columns */
	ISSUE_FEW_FIELDS,	    /* D203 */
	ISSUE_MANY_FIELDS,	    /* D204 */
	ISSUE_LINE_WITHOUT_FIGURES, /* D205 a signature or note below the table */
	ISSUE_QUOTE_INSIDE,	    /* D206 a quote in a cell that does not begin with one */
	ISSUE_TEXT_BEHIND_QUOTE,    /* D207 text behind the quote that closes a cell */
	ISSUE_UNCLOSED_QUOTE,	    /* D208 */
	ISSUE_OTHER_DELIMITER,	    /* D210 a row of cells that another mark separates */
	ISSUE_LINE_TOO_LONG,	    /* D214 */
	ISSUE_OTHER_TABLE,	    /* D215 a second table: all from its header on is refused */
	ISSUE_NO_HEADER,	    /* H301 no row among the first names the columns */
	ISSUE_COLUMN_MISSING,	    /* H302 a column without which no line can be read */
	ISSUE_COLUMN_TWICE,	    /* H303 */
	ISSUE_COLUMN_UNKNOWN,	    /* H304 the column is passed over */
	ISSUE_MEASURE_MISSING,	    /* H305 no column of figures */
	ISSUE_HEADER_REPEATED,	    /* H309 the header again, at the top of a printed page */
	ISSUE_FROM_PREAMBLE,	    /* H311 what no column states is taken from the lines above */
	ISSUE_HEADING_AMBIGUOUS,    /* H312 the values below do not tell what "Đơn vị" means */
	ISSUE_RATE_COLUMN,	    /* H313 a column of percentages: they are computed, not read */
	ISSUE_UNIT_UNKNOWN,	    /* U501 the header names a unit that is none */
	ISSUE_UNIT_TITLES,	    /* U502 two titles state different units */
	ISSUE_UNIT_IN_CELL,	    /* U503 a cell states a unit that is not its column's */
	ISSUE_MAGNITUDE,	    /* U504 a thousand or a million times what it is near */
	ISSUE_ROW_UNIT,		    /* U505 the unit that a row states is none */
	ISSUE_UNIT_OF_HEADING,	    /* U506 a heading states another unit than the title */
	ISSUE_ROW_UNIT_DIFFERS,	    /* U507 a row states another unit than its headings */
	ISSUE_VALUE_MISSING,	    /* V401 */
	ISSUE_NOT_A_NUMBER,	    /* V402 */
	ISSUE_NARROW_COLUMN,	    /* V403 #### in the place of what the cell holds */
	ISSUE_GROUPING,		    /* V404 separators that group no thousands */
	ISSUE_NOTATION_MIXED,	    /* V405 the column decides for both notations */
	ISSUE_NEGATIVE,		    /* V406 */
	ISSUE_SCIENTIFIC,	    /* V407 3.00E+05, which lost its last digits */
	ISSUE_DATE,		    /* V408 */
	ISSUE_SERIAL_DATE,	    /* V409 45991 in the place of a date */
	ISSUE_PLACE_UNKNOWN,	    /* V410 */
	ISSUE_VALUE_UNKNOWN,	    /* V411 a source, tier, content, kind or status that is none */
	ISSUE_AMBIGUOUS_NUMBER,	    /* V412 1.234 with nothing in the file to decide */
	ISSUE_OVERFLOW,		    /* V413 */
	ISSUE_COUNT_OUTLIER,	    /* V415 the same of a count */
	ISSUE_PERIOD,		    /* V416 */
	ISSUE_PLACE_OTHER_TIME,	    /* V417 the place, or the code, did not exist on that day */
	ISSUE_FRACTION,		    /* V418 less than one đồng, or a broken count */
	ISSUE_PLACE_CODE,	    /* V419 the name never had that code */
	ISSUE_ERROR_CELL,	    /* V420 #REF! and the like */
	ISSUE_PERCENT,		    /* V421 a share in the place of an amount */
	ISSUE_APPROXIMATE,	    /* V422 "khoảng 5": the status column says so, not the cell */
	ISSUE_NUMBER_IS_DATE,	    /* V423 a spreadsheet made a date of 1-2 */
	ISSUE_CELL_UNIT,	    /* V424 "5 USD", or "5 tỷ" in a column of counts */
	ISSUE_FOREIGN_DIGITS,	    /* V425 digits other than 0 to 9 */
	ISSUE_FAR_ABOVE_PLAN, /* R601 an amount is several times its plan: mostly a wrong unit */
	ISSUE_PROJECT_TWICE,  /* R602 */
	ISSUE_WITHOUT_PLAN,   /* R603 */
	ISSUE_ABOVE_PLAN,     /* R604 lawful when money was carried over, so a question */
	ISSUE_DISBURSED_MORE, /* R605 more disbursed than implemented */
	ISSUE_MANY_BENEFICIARIES,  /* R606 next to nothing for each */
	ISSUE_ABOVE_CAP,	   /* R607 more for each than any cap in force */
	ISSUE_DATE_OUTSIDE,	   /* R608 the date lies before the period, or years behind it */
	ISSUE_PROJECTS_UNCOMPARED, /* R609 too many projects to find one that is there twice */
	ISSUE_MORE_PRIORITY,	   /* R610 more of some beneficiaries than of all */
	ISSUE_VALUE_ENDED,	   /* R611 a tier that had ended by the day of the figures */
	ISSUE_TOTAL_DIFFERS,	   /* T701 */
	ISSUE_SUBTOTAL_DIFFERS,	   /* T702 */
	ISSUE_TOTAL_ROUNDED,	   /* T703 */
	ISSUE_TOTAL_UNREADABLE,	   /* T705 */
	ISSUE_SOURCES_DIFFER,	   /* T707 a stated total of both sources is not local + national */
	ISSUE_PARTS_EXCEED, /* T708 itemised lines come to more than the line that is their total */
	ISSUE_SOURCE_COLUMNS_DIFFER, /* T709 the same, of the columns of one row */
	ISSUE_PLACE_CONTRADICTED,    /* S801 a row is of another place than title or name */
	ISSUE_PERIOD_CONTRADICTED,   /* S802 the same of its period or day */
	ISSUE_SUPERSEDED,	     /* S803 a higher revision of the same position stands */
	ISSUE_TWO_CURRENT,	     /* S804 */
	ISSUE_LINE_TWICE,  /* S805 two lines of one position state the same figure of one thing */
	ISSUE_AMOUNT_FELL, /* S806 less than at an earlier date */
	ISSUE_TERRITORY_TWICE,	 /* S807 a merged province beside a predecessor */
	ISSUE_AFTER_REPORT,	 /* S808 the position is later than the report date */
	ISSUE_SAME_BYTES,	 /* S809 */
	ISSUE_TARGET_DIFFERS,	 /* S810 a stated target is not the one of programmes.csv */
	ISSUE_FORMULA_TEXT,	 /* X901 a text that a spreadsheet would run */
	ISSUE_HIDDEN_CHARACTERS, /* X902 control or directional characters in a text */
	ISSUE_HIDDEN_IN_FIGURE,	 /* X903 the same in a number, date or code */
	ISSUE_TOO_MANY_COLUMNS,	 /* X904 */
	ISSUE_CODES
} IssueCode;

typedef enum Severity { SEVERITY_ERROR, SEVERITY_WARNING, SEVERITY_NOTE } Severity;

/* What an issue did to the data. */
typedef enum Consequence {
	CONSEQUENCE_FILE_REFUSED,
	CONSEQUENCE_ROW_REFUSED,
	CONSEQUENCE_VALUE_REFUSED, /* the rest of the row counts */
	CONSEQUENCE_COLUMN_IGNORED,
	CONSEQUENCE_EXCLUDED, /* read, and not counted */
	CONSEQUENCE_REPAIRED, /* counts as corrected; only what cannot change a magnitude */
	CONSEQUENCE_KEPT
} Consequence;

typedef struct IssueRule {
	const char *code; /* "V402" */
	const char *slug; /* "not-a-number" */
	Severity severity;
	Consequence consequence;
	Wording sentence;
	Wording hint; /* follows the sentence when something is expected; may be empty */
} IssueRule;

typedef struct Issue {
	IssueCode code;
	char *file;  /* its name in the inbox, escaped */
	int line;    /* physical, from 1; 0 for the whole file */
	int row;     /* as a spreadsheet counts, where a record of two lines is one; 0: unknown */
	int column;  /* in characters, from 1; 0 for the whole line */
	int field;   /* from 1; 0 for the whole line */
	int record;  /* of the records below the header, from 1; 0: none of them, or unknown */
	gint64 byte; /* of the field, else of the line, from 0 in the original; -1: unknown */
	const char *column_key; /* of the field in the catalog, interned; NULL: none, or unknown */
	/* Each NULL, one text for both languages, or a line for each of them (issue_both()). */
	char *heading; /* of the field as the file writes it */
	char *value;   /* what is there */
	char *expected;
	char *other;	  /* a third thing that the sentence names */
	char *difference; /* value less expected, exact, written as both are */
	char *unit;	  /* of the three */
	char *key; /* what the row is about, in its own words: "Lâm Đồng · 2025 · Quốc gia" */
	Excerpt excerpt;			 /* of its line, which is forgotten by then */
	char *confirmed_by, *confirmed_on, *why; /* of a confirmed warning; all NULL otherwise */
} Issue;

const IssueRule *issue_rule(IssueCode code);

/* -1 when there is no such code or slug; letters in any case. */
int issue_code_find(const char *name);

/* All codes by their names, "D203" before "V402", whatever their order here: IssueCode elements,
 * owned by the caller. */
GArray *issue_codes_sorted(void);

/* An issue about the whole of @file; the caller adds the place and texts. */
Issue *issue_new(IssueCode code, const char *file);

/* @text as an issue shows it: clean, and cut when longer than ISSUE_TEXT_MAX characters. */
#define ISSUE_TEXT_MAX 80
char *issue_text(const char *text);

/* The texts of an issue that each language words in its own way; and the one of @language. */
char *issue_both(const char *vietnamese, const char *english);
char *issue_text_in(const char *text, Language language);

void issue_free(Issue *issue);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Issue, issue_free)

/* The sentence of @issue with its values in; owned by the caller. */
char *issue_sentence(const Issue *issue, Language language);

/*
 * "lam-dong.csv:18:21: error V402: …", on one line, safe for a terminal; owned by the caller.  The
 * word is English in both languages: editors and grep look for it.
 */
char *issue_line(const Issue *issue, Language language);

/*
 * The same for the same problem in the next file that its sender sends: 16 digits made of the
 * code, the column, the key and the value; not of file, line or language.  Owned by the caller.
 */
char *issue_fingerprint(const Issue *issue);

/* "F17": the cell a spreadsheet shows; NULL when the issue is about no field, or no known row. */
char *issue_cell(const Issue *issue);

/* Whether a person should look: anything but a note, and no warning that somebody confirmed. */
gboolean issue_asks(const Issue *issue);

const char *severity_key(Severity severity);
const char *consequence_key(Consequence consequence);

/* By file, line, field, code; for g_ptr_array_sort. */
int issue_compare(gconstpointer a, gconstpointer b);
