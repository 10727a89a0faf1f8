/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A fact in words: what it is, how it is computed, on which basis, what has to be known of it.  For
 * whoever asks about one number; the words of documents are in words.h.  All texts are owned by the
 * caller.
 */
#pragma once

#include "report/fact_sheet.h"

/* "Thực hiện so với Kế hoạch, miền Trung – Tây Nguyên, 11 tháng năm 2025, tổng hai nguồn" */
char *fact_words_title(const FactSheet *sheet);

/* "77,28%", "39.242.000.000 đồng", "chưa có số liệu"; exact in its unit, a quotient rounded. */
char *fact_words_value(const FactSheet *sheet);

/* "47.017.000.000 / 60.840.000.000"; NULL when the value says it all. */
char *fact_words_exact(const FactSheet *sheet);

char *fact_words_unit(const FactSheet *sheet);
char *fact_words_basis(const FactSheet *sheet);

/* "đủ; chính thức", "chưa đủ, thiếu: Huế 2025 (Khuyến công quốc gia)". */
char *fact_words_state(const FactSheet *sheet);

/* What the operand @index adds up to; what has no value is told in words. */
char *fact_words_operand_amount(const FactSheet *sheet, guint index);

/* The heading over the cells of the operand @index. */
char *fact_words_operand(const FactSheet *sheet, guint index);

/* Of what @line is, as far as it is not what all lines of @operand are of; "" for nothing. */
char *fact_words_line(const FactSheet *sheet, const Operand *operand, const Line *line);

/* An amount with its unit: "39.242.000.000 đồng", "29 (Số đề án)". */
char *fact_words_amount(const FactSheet *sheet, const Column *measure, int64_t value);

const char *fact_words_reason(Reason reason, Language language);
