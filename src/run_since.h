/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a run has to do with the edition before: how it is named after it, and what is said of it.
 */
#pragma once

#include "report/change_words.h"
#include "send/edition.h"

/* What the edition is made of, and the one that it is compared with. */
typedef struct Since {
	GPtrArray *inputs;	 /* EditionInput */
	EditionContents *before; /* NULL: there is none, or it cannot be compared with */
	char *current;		 /* the id of the edition that readers see; NULL */
	GError *trouble;	 /* why it cannot be compared with; NULL */
	GBytes *table, *text;	 /* SINCE_TABLE, SINCE_TEXT, once it is told; NULL */
} Since;

void since_clear(Since *since);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Since, since_clear)

/*
 * Opens the edition of @since->inputs in @out, named after them and the edition that readers see
 * now.  TRUE in *@out_published: they see this one already, and there is nothing to do.
 */
Edition *since_open(Since *since, const char *out, gboolean *out_published,
		    GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* inputs.csv, with the records of @submissions (Submission), which come first in the inputs. */
GBytes *since_inputs(Since *since, const GPtrArray *submissions);

#define SINCE_TABLE "since.csv"
#define SINCE_TEXT "text/changes.txt"

/* Of the edition that is being made, all borrowed. */
typedef struct SinceEdition {
	GBytes *facts;	/* facts.csv */
	GBytes *inputs; /* inputs.csv */
	const Catalog *catalog;
	Language language;
} SinceEdition;

/*
 * Adds to each of @reports (Report) what has changed in it, and makes the two files; nothing when
 * there is no comparison.  FAULT_SOFTWARE when our own files cannot be read.
 */
gboolean since_tell(Since *since, const GPtrArray *reports, const SinceEdition *own,
		    GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Adds the two files, when there are any; faults as edition_add(). */
gboolean since_add(const Since *since, Edition *edition, GError **error) G_GNUC_WARN_UNUSED_RESULT;
