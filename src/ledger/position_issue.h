/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Issues about positions: the words that they share.
 */
#pragma once

#include "ledger/ledger.h"

/* An issue about @line of @position, for its sender; complete it before the next one is made. */
Issue *position_issue(const GPtrArray *submissions, IssueCode code, const Position *position,
		      const Line *line);

/* "a.csv:2": where @position begins; owned by the caller, as all texts here. */
char *position_name(const Position *position, const GPtrArray *submissions);

/* "Lâm Đồng, 2025, 30/11/2025". */
char *position_text(const Position *position);

/* Money in millions, with as many decimals as it needs; counts as they are.  For both languages. */
char *position_figure(const Column *measure, int64_t value);
