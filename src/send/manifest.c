/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "send/manifest.h"

#include "base/fault.h"
#include "base/whole_file.h"
#include "send/folder_tree.h"

#include <string.h>

#define DIGEST_LENGTH 64
#define NAME_LETTERS G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "._-/"

struct Manifest {
	GTree *digests; /* by name, so they come sorted */
};

static int compare_names(gconstpointer a, gconstpointer b, gpointer unused)
{
	(void)unused;
	return strcmp(a, b);
}

Manifest *manifest_new(void)
{
	Manifest *manifest = g_new0(Manifest, 1);

	manifest->digests = g_tree_new_full(compare_names, NULL, g_free, g_free);
	return manifest;
}

void manifest_free(Manifest *manifest)
{
	if (!manifest)
		return;
	g_tree_unref(manifest->digests);
	g_free(manifest);
}

gboolean manifest_name_is_good(const char *name)
{
	g_auto(GStrv) parts = NULL;

	if (!*name || name[strspn(name, NAME_LETTERS)] || strcmp(name, MANIFEST_NAME) == 0)
		return FALSE;
	parts = g_strsplit(name, "/", -1);
	for (guint i = 0; parts[i]; i++)
		if (parts[i][0] == '\0' || parts[i][0] == '.')
			return FALSE;
	return TRUE;
}

gboolean manifest_add(Manifest *manifest, const char *name, const char *digest)
{
	if (!manifest_name_is_good(name) || g_tree_lookup(manifest->digests, name))
		return FALSE;
	g_tree_insert(manifest->digests, g_strdup(name), g_strdup(digest));
	return TRUE;
}

const char *manifest_digest(const Manifest *manifest, const char *name)
{
	return g_tree_lookup(manifest->digests, name);
}

static const char *name_of(GTreeNode *node)
{
	return g_tree_node_key(node);
}

char *manifest_text(const Manifest *manifest)
{
	g_autoptr(GString) text = g_string_new(NULL);

	for (GTreeNode *node = g_tree_node_first(manifest->digests); node;
	     node = g_tree_node_next(node))
		g_string_append_printf(text, "%s  %s\n", (const char *)g_tree_node_value(node),
				       name_of(node));
	return g_string_free(g_steal_pointer(&text), FALSE);
}

static gboolean add_line(Manifest *manifest, const char *line)
{
	g_autofree char *digest = g_strndup(line, DIGEST_LENGTH);

	return strspn(digest, "0123456789abcdef") == DIGEST_LENGTH &&
	       g_str_has_prefix(line + DIGEST_LENGTH, "  ") &&
	       manifest_add(manifest, line + DIGEST_LENGTH + 2, digest);
}

static gboolean add_lines(Manifest *manifest, const char *text, const char *path, GError **error)
{
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);

	for (guint i = 0; lines[i] && *lines[i]; i++) {
		if (add_line(manifest, lines[i]))
			continue;
		fault_set(error, FAULT_DATA, "%s:%u: không phải 'SHA256  tên' hoặc tên lặp lại",
			  "%s:%u: not 'SHA256  name', or a name given twice", path, i + 1);
		return FALSE;
	}
	return TRUE;
}

Manifest *manifest_parse(const char *text, const char *path, GError **error)
{
	g_autoptr(Manifest) manifest = manifest_new();
	g_autofree char *again = NULL;

	if (!add_lines(manifest, text, path, error))
		return NULL;
	again = manifest_text(manifest);
	if (*text && strcmp(text, again) == 0)
		return g_steal_pointer(&manifest);
	fault_set(error, FAULT_DATA, "%s: rỗng, bị cắt hoặc không theo thứ tự",
		  "%s: empty, cut short or not sorted", path);
	return NULL;
}

/* A file that cannot be read as one is what a check looks for; only trouble of the disk is not. */
static GBytes *read_checked(const Folder *folder, const char *name, GError **error)
{
	g_autoptr(GError) trouble = NULL;
	GBytes *bytes = folder_read_file(folder, name, &trouble);

	if (trouble && (trouble->code == FAULT_INPUT || trouble->code == FAULT_SETTINGS))
		trouble->code = FAULT_DATA;
	if (trouble)
		g_propagate_error(error, g_steal_pointer(&trouble));
	return bytes;
}

Manifest *manifest_read(const Folder *folder, GError **error)
{
	g_autoptr(GBytes) bytes = read_checked(folder, MANIFEST_NAME, error);
	g_autofree char *path = folder_path_of(folder, MANIFEST_NAME);
	g_autofree char *text = NULL;
	gsize length;
	const char *data;

	if (!bytes)
		return NULL;
	data = g_bytes_get_data(bytes, &length);
	text = g_strndup(data ? data : "", length);
	if (strlen(text) == length)
		return manifest_parse(text, path, error);
	fault_set(error, FAULT_DATA, "%s: có byte 0", "%s: has a zero byte", path);
	return NULL;
}

static gboolean check_file(const Folder *folder, const char *name, const char *digest,
			   GError **error)
{
	g_autoptr(GBytes) bytes = read_checked(folder, name, error);
	g_autofree char *found = bytes ? whole_file_digest(bytes) : NULL;
	g_autofree char *path = folder_path_of(folder, name);

	if (!found || strcmp(found, digest) == 0)
		return found != NULL;
	fault_set(error, FAULT_DATA, "%s: nội dung khác với MANIFEST",
		  "%s: is not what MANIFEST says", path);
	return FALSE;
}

static gboolean check_itself(const Manifest *manifest, const Folder *folder, GError **error)
{
	g_autofree char *text = manifest_text(manifest);
	g_autofree char *digest = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text, -1);

	return check_file(folder, MANIFEST_NAME, digest, error);
}

/* Folders are listed by what is in them: one that no listed file lies in is unlisted. */
static gboolean lists(const Manifest *manifest, const char *path)
{
	GTreeNode *node = g_tree_lower_bound(manifest->digests, path);

	if (strcmp(path, MANIFEST_NAME) == 0)
		return TRUE;
	if (g_str_has_suffix(path, "/"))
		return node && g_str_has_prefix(name_of(node), path);
	return node && strcmp(name_of(node), path) == 0;
}

static gboolean check_unlisted(const Manifest *manifest, const Folder *folder, GError **error)
{
	g_autoptr(GPtrArray) paths = folder_tree(folder, error);

	for (guint i = 0; paths && i < paths->len; i++) {
		const char *path = g_ptr_array_index(paths, i);
		g_autofree char *shown = folder_path_of(folder, path);

		if (lists(manifest, path))
			continue;
		fault_set(error, FAULT_DATA, "%s: không có trong MANIFEST",
			  "%s: not listed in MANIFEST", shown);
		return FALSE;
	}
	return paths != NULL;
}

gboolean manifest_check(const Manifest *manifest, const Folder *folder, GError **error)
{
	for (GTreeNode *node = g_tree_node_first(manifest->digests); node;
	     node = g_tree_node_next(node))
		if (!check_file(folder, name_of(node), g_tree_node_value(node), error))
			return FALSE;
	return check_itself(manifest, folder, error) && check_unlisted(manifest, folder, error);
}
