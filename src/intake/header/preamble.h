/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the lines above a table say of all its lines: "UBND TỈNH LÂM ĐỒNG", "Năm 2025", "Số liệu
 * đến 30/11/2025", "Báo cáo lần 2", "nguồn khuyến công quốc gia".
 *
 * Only what is worded so counts: the day of a decree or of the signature is no as-of date, and a
 * fact that is stated twice with different values is no fact.
 */
#pragma once

#include "catalog/catalog.h"
#include "intake/header/opening.h"

typedef enum PreambleFact {
	PREAMBLE_PLACE,
	PREAMBLE_PERIOD,
	PREAMBLE_AS_OF,
	PREAMBLE_REVISION,
	PREAMBLE_SOURCE,
	PREAMBLE_FACTS
} PreambleFact;

/* Where a fact stands, and what the cell says there. */
typedef struct PreambleMention {
	int row, field;	   /* of the opening, from 0 */
	gboolean disputed; /* it is said again, and otherwise: then it is no fact */
} PreambleMention;

typedef struct Preamble {
	char *place;	    /* as it is written; NULL: not stated, as in the others */
	Period period;	    /* first 0 */
	Day as_of;	    /* DAY_NONE */
	int revision;	    /* 0 */
	const char *source; /* key; NULL */
	PreambleMention mentions[PREAMBLE_FACTS];
} Preamble;

/* Reads the first @rows rows of @opening.  Keys are those of @catalog. */
Preamble *preamble_read(const Catalog *catalog, const Opening *opening, guint rows);
void preamble_free(Preamble *preamble);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Preamble, preamble_free)

gboolean preamble_has(const Preamble *preamble, PreambleFact fact);

/* The role of the column that would state the fact. */
Role preamble_role(PreambleFact fact);

/* The value, for a sentence: "Lâm Đồng", "2025", "30/11/2025". */
char *preamble_text(const Preamble *preamble, const Columns *columns, PreambleFact fact,
		    Language language);
