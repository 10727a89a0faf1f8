/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/row_facts.h"

#include "intake/header/preamble.h"

gboolean row_takes_period(const Reading *reading, Period *out_period)
{
	*out_period = reading->header->preamble->period;
	return header_takes(reading->header, ROLE_PERIOD);
}

gboolean row_takes_as_of(const Reading *reading, Day *out_day)
{
	if (!header_takes(reading->header, ROLE_AS_OF))
		return FALSE;
	*out_day = reading->header->preamble->as_of;
	return TRUE;
}

gboolean row_takes_revision(const Reading *reading, int *out_revision)
{
	if (!header_takes(reading->header, ROLE_REVISION))
		return FALSE;
	*out_revision = reading->header->preamble->revision;
	return TRUE;
}

gboolean row_takes_source(const Reading *reading, const char **out_source)
{
	if (!header_takes(reading->header, ROLE_SOURCE))
		return FALSE;
	*out_source = reading->header->preamble->source;
	return TRUE;
}
