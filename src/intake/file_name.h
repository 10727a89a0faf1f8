/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the name of a file says: "17_hoabinh_2024_r2.csv" is of Hòa Bình, 2024, the second revision.
 * A name is never believed before the rows; it is only held against them, and gives the revision
 * where nothing else does.
 */
#pragma once

#include "catalog/places.h"

typedef struct FileName {
	const Place *place; /* the only one that it names; NULL */
	int years[2];	    /* the first and last it names, also of a date; 0 for none */
	int revision; /* _r2, -r2, _lan2, "lần 2"; 0 for none.  "(2)" is a copy, no revision */
} FileName;

/* Of a path, the folders say nothing: "2024/ha-noi/lam-dong.csv" is of Lâm Đồng. */
FileName file_name_read(const Places *places, const char *path);

/* Whether figures of @place may stand in a file that is named after @named: it is the same place on
 * another map, or lies in it. */
gboolean file_name_fits(const Place *named, const Place *place);
