/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A form for one place or year: rows that are begun, and file names that say so.
 */
#pragma once

#include "report/form.h"

/* Faults: FAULT_USAGE when there is no such place on the day of @form, or no such year. */
gboolean form_begin(Form *form, const FormRequest *request, const Catalog *catalog,
		    GError **error) G_GNUC_WARN_UNUSED_RESULT;
