/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "send/past_edition.h"

#include "base/fault.h"
#include "base/whole_file.h"
#include "send/edition.h"
#include "send/manifest.h"

#include <string.h>

struct PastEdition {
	char *id;
	Folder *folder;
	Manifest *manifest;
};

static Folder *open_folder(const char *out, const char *id, GError **error)
{
	g_autoptr(Folder) folder = NULL;
	g_autofree char *path = g_build_filename("editions", id, NULL);

	if (!edition_id_is_good(id)) {
		fault_set(error, FAULT_USAGE, "'%s' không phải tên ấn bản",
			  "'%s' is not the name of an edition", id);
		return NULL;
	}
	folder = folder_open(out, error);
	return folder ? folder_open_in(folder, path, error) : NULL;
}

PastEdition *past_edition_open(const char *out, const char *id, GError **error)
{
	g_autoptr(PastEdition) past = g_new0(PastEdition, 1);

	past->id = g_strdup(id);
	past->folder = open_folder(out, id, error);
	past->manifest = past->folder ? manifest_read(past->folder, error) : NULL;
	if (!past->manifest || !manifest_check(past->manifest, past->folder, error))
		return NULL;
	return g_steal_pointer(&past);
}

void past_edition_free(PastEdition *past)
{
	if (!past)
		return;
	g_free(past->id);
	folder_free(past->folder);
	manifest_free(past->manifest);
	g_free(past);
}

char *past_edition_digest(const PastEdition *past)
{
	g_autofree char *text = manifest_text(past->manifest);

	return g_compute_checksum_for_string(G_CHECKSUM_SHA256, text, -1);
}

/* What is read must still be what was checked. */
static GBytes *read_listed(const PastEdition *past, const char *name, GError **error)
{
	const char *digest = manifest_digest(past->manifest, name);
	g_autoptr(GBytes) bytes = NULL;
	g_autofree char *found = NULL;

	if (!digest) {
		fault_set(error, FAULT_DATA, "ấn bản này không có tệp %s",
			  "this edition has no file %s", name);
		return NULL;
	}
	bytes = folder_read_file(past->folder, name, error);
	found = bytes ? whole_file_digest(bytes) : NULL;
	if (found && strcmp(found, digest) == 0)
		return g_steal_pointer(&bytes);
	if (found)
		fault_set(error, FAULT_DATA, "%s: nội dung khác với MANIFEST",
			  "%s: is not what MANIFEST says", name);
	return NULL;
}

EditionContents *past_edition_contents(const PastEdition *past, GError **error)
{
	g_autoptr(GBytes) facts = read_listed(past, "facts.csv", error);
	g_autoptr(GBytes) inputs = facts ? read_listed(past, "inputs.csv", error) : NULL;

	return inputs ? edition_contents_read(past->id, facts, inputs, error) : NULL;
}

char *past_edition_previous(const char *out, const char *id, char **out_digest)
{
	g_autoptr(Folder) folder = open_folder(out, id, NULL);
	g_autoptr(GBytes) bytes = folder ? folder_read_file(folder, "inputs.csv", NULL) : NULL;
	g_autoptr(GPtrArray) inputs = bytes ? edition_inputs_read(bytes, "inputs.csv", NULL) : NULL;
	const EditionInput *previous = inputs ? edition_inputs_find(inputs, INPUT_PREVIOUS) : NULL;

	*out_digest = previous ? g_strdup(previous->digest) : NULL;
	return previous ? g_strdup(previous->value) : NULL;
}
