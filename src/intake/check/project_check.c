/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/check/project_check.h"

#include "base/number.h"

#include <string.h>

#define SLOTS_FIRST 256u /* a power of two */
#define MARKS 8192u	 /* of 64 bits; a power of two */

typedef struct Slot {
	uint64_t hash;	 /* 0: free */
	uint64_t stated; /* a bit for each measure, of the first 64 */
	int line;	 /* where it stands first */
} Slot;

struct ProjectCheck {
	const Reading *reading;
	Slot *slots; /* open addressing, at most half full */
	guint size, count, most;
	uint64_t marks[MARKS]; /* a bit for a hash that is there: small enough to stay at hand */
	gboolean said;	       /* that there are too many */
};

ProjectCheck *project_check_new(const Reading *reading, guint most)
{
	ProjectCheck *check = g_new0(ProjectCheck, 1);

	check->reading = reading;
	check->most = most;
	check->size = SLOTS_FIRST;
	check->slots = g_new0(Slot, check->size);
	return check;
}

void project_check_free(ProjectCheck *check)
{
	if (!check)
		return;
	g_free(check->slots);
	g_free(check);
}

/* The finalizer of SplitMix64 (Steele, Lea and Flood 2014): each bit of @seed reaches all others.
 */
static uint64_t mix(uint64_t seed)
{
	seed += UINT64_C(0x9E3779B97F4A7C15);
	seed = (seed ^ (seed >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
	seed = (seed ^ (seed >> 27)) * UINT64_C(0x94D049BB133111EB);
	return seed ^ (seed >> 31);
}

static uint64_t add_to_hash(uint64_t hash, uint64_t part)
{
	hash = (hash ^ part) * UINT64_C(0x9E3779B97F4A7C15);
	return hash ^ (hash >> 32);
}

static uint64_t hash_text(const Field *field)
{
	uint64_t hash = field->length, part = 0;
	gsize at = 0;

	for (; at + sizeof(part) <= field->length; at += sizeof(part)) {
		memcpy(&part, field->text + at, sizeof(part));
		hash = add_to_hash(hash, part);
	}
	part = 0;
	memcpy(&part, field->text + at, field->length - at);
	return add_to_hash(hash, part);
}

/* The other keys are interned, so that their addresses are as good as their texts.  Never 0. */
static uint64_t hash_of(const Line *line, const Field *project)
{
	uint64_t hash = hash_text(project);

	hash = add_to_hash(hash, (uintptr_t)line->values[DIMENSION_SOURCE]);
	hash = add_to_hash(hash, (uintptr_t)line->place);
	hash = add_to_hash(hash, ((uint64_t)(uint32_t)line->as_of << 32) |
				     ((uint32_t)(uint16_t)line->period.first << 16) |
				     (uint16_t)line->period.last);
	return mix(hash ^ (uint32_t)line->revision) | 1;
}

static uint64_t stated_by(const ProjectCheck *check, const Cell *cells)
{
	const Header *header = check->reading->header;
	uint64_t stated = 0;

	for (guint i = 0; i < header->used_count && header->used[i] < 64; i++)
		stated |= (uint64_t)(cells[header->used[i]].amount.state == AMOUNT_VALUE)
			  << header->used[i];
	return stated;
}

static Slot *find_slot(Slot *slots, guint size, uint64_t hash)
{
	guint at = (guint)(hash >> 32) & (size - 1);

	while (slots[at].hash && slots[at].hash != hash)
		at = (at + 1) & (size - 1);
	return &slots[at];
}

static void grow(ProjectCheck *check)
{
	guint size = check->size * 2;
	Slot *slots = g_new0(Slot, size);

	for (guint i = 0; i < check->size; i++)
		if (check->slots[i].hash)
			*find_slot(slots, size, check->slots[i].hash) = check->slots[i];
	g_free(check->slots);
	check->slots = slots;
	check->size = size;
}

static void say_full(ProjectCheck *check, const Row *row)
{
	g_autofree char *vietnamese = number_text(check->most, 0, LANGUAGE_VI);
	g_autofree char *english = number_text(check->most, 0, LANGUAGE_EN);

	reading_issue(check->reading, ISSUE_PROJECTS_UNCOMPARED, row, -1)->expected =
	    issue_both(vietnamese, english);
	check->said = TRUE;
}

/* The bit of @hash, in a word of the marks. */
static uint64_t *mark_of(ProjectCheck *check, uint64_t hash, uint64_t *out_bit)
{
	*out_bit = UINT64_C(1) << (hash >> 58);
	return &check->marks[(hash >> 16) & (MARKS - 1)];
}

static void remember(ProjectCheck *check, const Row *row, Slot *slot, const Slot *seen)
{
	uint64_t bit, *mark;

	if (check->count == check->most) {
		if (!check->said)
			say_full(check, row);
		return;
	}
	mark = mark_of(check, seen->hash, &bit);
	*mark |= bit;
	*slot = *seen;
	check->count++;
	if (check->count * 2 > check->size)
		grow(check);
}

/* Whether @hash is surely not there, and cannot be added. */
static gboolean is_passed_over(ProjectCheck *check, uint64_t hash)
{
	uint64_t bit, *mark = mark_of(check, hash, &bit);

	return check->said && !(*mark & bit);
}

void project_check_line(ProjectCheck *check, const Row *row, const Line *line, const Cell *cells)
{
	Slot seen = { .line = line->line };
	Slot *slot;

	if (!line->values[DIMENSION_PROJECT])
		return;
	seen.hash = hash_of(line, &row->record.fields[check->reading->header->roles[ROLE_PROJECT]]);
	if (is_passed_over(check, seen.hash))
		return;
	seen.stated = stated_by(check, cells);
	slot = find_slot(check->slots, check->size, seen.hash);
	if (!slot->hash) {
		remember(check, row, slot, &seen);
	} else if (slot->stated & seen.stated) {
		reading_issue(check->reading, ISSUE_PROJECT_TWICE, row,
			      check->reading->header->roles[ROLE_PROJECT])
		    ->expected = g_strdup_printf("%d", slot->line);
	} else {
		slot->stated |= seen.stated;
	}
}
