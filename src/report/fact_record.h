/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A fact as facts.csv of an edition states it: what two editions are compared by.  An edition of
 * long ago may name places and measures that are not known any more; they stay text.
 */
#pragma once

#include "ledger/fact.h"

typedef enum RecordUnit {
	RECORD_MONEY,
	RECORD_COUNT,
	RECORD_PERCENT,
	RECORD_RATIO, /* đồng for a đồng */
	RECORD_PLACES
} RecordUnit;

typedef struct FactRecord {
	char *key; /* the id without its day: one figure has one key in all editions */
	char *id;
	char *place, *source, *measure; /* keys; "total" is a source as well */
	char *lines;			/* "a.csv:2 a.csv:3" */
	char *basis;
	Period period;
	Day as_of; /* DAY_NONE for none */
	RecordUnit unit;
	FactState state;
	int64_t
	    value; /* FACT_VALUE: đồng, a count, or hundredths (of a percent, of a ratio); else 0 */
	gboolean rounded; /* the value is a fraction, an average */
	Status weakest;
	gboolean incomplete, mixed;
} FactRecord;

/*
 * The figures of facts.csv, FactRecord elements sorted by key; when something was reported, and how
 * long ago, is none.  FAULT_DATA, naming @path and the line, when @bytes is not whole, or is of
 * another format.
 */
GPtrArray *fact_records_read(GBytes *bytes, const char *path,
			     GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* A fact of the same state and marks, and nothing else: to print these. */
Fact fact_record_marks(const FactRecord *record);
/* "value incomplete", as facts.csv has it; owned by the caller. */
char *fact_record_state(const FactRecord *record);
/* "39242000000", "79.33", "" without a value; owned by the caller. */
char *fact_record_value(const FactRecord *record);

/* The key of the unit in facts.csv. */
const char *record_unit_key(RecordUnit unit);
/* How many of the digits of a value are decimals. */
int record_unit_decimals(RecordUnit unit);
