/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Records that are read together and handed on together, with all their texts.  The only file that
 * knows libcsv, which is given whole records without loose quotes.
 */
#pragma once

#include "base/record.h"

typedef struct RecordBatch RecordBatch;

RecordBatch *record_batch_new(char delimiter);
void record_batch_free(RecordBatch *batch);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(RecordBatch, record_batch_free)

void record_batch_clear(RecordBatch *batch);

/* Whether there is room for a record of @length bytes; an empty batch makes it. */
gboolean record_batch_has_room(RecordBatch *batch, gsize length);

/*
 * Adds @record (its fields and count are found here, unless it is blank or unreadable); copies its
 * text and bytes.
 */
void record_batch_add(RecordBatch *batch, const Record *record);

guint record_batch_count(const RecordBatch *batch);

/* Borrowed until the batch is cleared. */
void record_batch_get(const RecordBatch *batch, guint index, Record *out_record);
