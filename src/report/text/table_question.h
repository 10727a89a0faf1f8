/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A question to the ledger: the words of the command line, and what they mean.
 */
#pragma once

#include "ledger/cut.h"
#include "ledger/expression.h"

typedef enum TableFormat { TABLE_TEXT, TABLE_CSV, TABLE_JSON } TableFormat;

/* A question to the ledger, in the words of the command line. */
typedef struct TableRequest {
	const char *by; /* "place,period,source" */
	const char *of; /* "planned,implemented,rate" */
	char **where;	/* "region=CENTRAL", "period=2024-2025", "source=local" …; may be NULL */
	TableFormat format;
} TableRequest;

typedef struct TableQuestion {
	Cut *cut;
	GPtrArray *columns; /* Expression */
	char **names;	    /* of the columns, as they were asked for */
	Language language;  /* of TABLE_TEXT */
} TableQuestion;

/* FAULT_USAGE when a word is no text. */
gboolean table_request_check(const TableRequest *request, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* What @request means on the map of @today, in Vietnamese.  FAULT_USAGE names a word that is
 * unknown. */
TableQuestion *table_question_new(const Catalog *catalog, const TableRequest *request, Day today,
				  GError **error) G_GNUC_WARN_UNUSED_RESULT;
void table_question_free(TableQuestion *question);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(TableQuestion, table_question_free)
