/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The form as CSV, for those who fill it in with a program of their own: the header with units, and
 * the rows that are begun.
 */
#pragma once

#include "report/form.h"

/* UTF-8 with a byte-order mark, without which Excel takes it for something else; CRLF; semicolons
 * in Vietnamese, where the comma is the decimal mark, commas in English. */
GBytes *form_csv_write(const Form *form);
