/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The header of a submission among its first rows, found by what the rows say: which of them name
 * columns of the catalog.  See header_shape.h for tables of any kind.
 */
#pragma once

#include "catalog/columns.h"
#include "intake/header/header_rows.h"

/*
 * The first rows that name a place or period and a measure, or else two columns; as many of them
 * together as name the most.
 */
HeaderRows header_find(const Columns *columns, const Opening *opening);
