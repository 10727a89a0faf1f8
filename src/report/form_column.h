/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A column of the form as far as the catalog knows it: heading with unit, check, list of choices on
 * the day of the form.
 */
#pragma once

#include "report/form.h"

/* Fills these members of @known, and leaves what the template says of it. */
void form_column_know(FormColumn *known, const Column *column, const Form *form,
		      const Catalog *catalog);
