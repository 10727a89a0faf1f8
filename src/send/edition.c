/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "send/edition.h"

#include "base/fault.h"
#include "base/whole_file.h"
#include "send/folder_tree.h"
#include "send/manifest.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define LATEST "latest"
#define NEW_LATEST ".latest."
#define ID_LONGEST 100

struct Edition {
	char *id;
	Folder *out, *staging, *editions;
	Folder *staged; /* .staging/ID; NULL before the first file and after the rename */
	Manifest *manifest;
	int lock;
};

static const Wording stays = { { "những gì đã công bố vẫn giữ nguyên",
				 "what was published before stays as it is" } };
static const Wording not_durable = {
	{ "ấn bản mới đã hiện ra nhưng có thể mất nếu mất điện; hãy chạy lại",
	  "the new edition is visible, but a power cut may still lose it; "
	  "run again" }
};
static const Wording move_away = {
	{ "ấn bản cùng tên đã có và khác; hãy chuyển nó đi rồi chạy lại",
	  "an edition of this name is there and differs; move it away and "
	  "run again" }
};
static const Wording cannot_lock = { { "không khóa được", "cannot be locked" } };
static const Wording cannot_rename = { { "không đưa được vào editions",
					 "cannot be moved into editions" } };
static const Wording cannot_flip = { { "không trỏ được sang ấn bản mới",
				       "cannot be pointed to the new edition" } };
static const Wording cannot_resolve = { { "không tìm được đường dẫn", "cannot be resolved" } };

gboolean edition_id_is_good(const char *id)
{
	return g_ascii_isalnum(id[0]) && strlen(id) <= ID_LONGEST &&
	       id[strspn(id, G_CSET_a_2_z G_CSET_DIGITS "-")] == '\0';
}

static gboolean check_id(const char *id, GError **error)
{
	if (edition_id_is_good(id))
		return TRUE;
	fault_set(error, FAULT_SOFTWARE, "'%s' không dùng làm tên ấn bản được",
		  "'%s' cannot name an edition", id);
	return FALSE;
}

/* The number of the process is there to be told to a person, nothing else depends on it. */
static void fault_locked(int lock, const char *path, GError **error)
{
	char digits[24] = "";
	ssize_t got = pread(lock, digits, sizeof(digits) - 1, 0);
	guint64 process = got > 0 ? g_ascii_strtoull(digits, NULL, 10) : 0;

	fault_set(error, FAULT_LATER,
		  "%s: lần chạy khác (tiến trình %lu) đang ghi; hãy thử lại sau",
		  "%s: another run (process %lu) is at work; try again later", path,
		  (unsigned long)process);
}

static void note_process(int lock)
{
	char digits[24];
	int length = g_snprintf(digits, sizeof(digits), "%ld\n", (long)getpid());

	if (ftruncate(lock, 0) == 0 && pwrite(lock, digits, (size_t)length, 0) < 0)
		errno = 0; /* a full disk shows itself soon enough */
}

/* The kernel lets go of the lock when the process dies, so the file may stay. */
static gboolean take_lock(Edition *edition, GError **error)
{
	g_autofree char *path = folder_path_of(edition->out, ".lock");

	edition->lock =
	    openat(edition->out->fd, ".lock",
		   O_CREAT | O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0600);
	if (edition->lock < 0 || fchmod(edition->lock, 0600) != 0) {
		fault_set_errno(error, errno, &cannot_lock, path);
		return FALSE;
	}
	if (flock(edition->lock, LOCK_EX | LOCK_NB) == 0) {
		note_process(edition->lock);
		return TRUE;
	}
	if (errno == EWOULDBLOCK)
		fault_locked(edition->lock, path, error);
	else
		fault_set_errno(error, errno, &cannot_lock, path);
	return FALSE;
}

/* Only under the lock: whatever lies there was left by a run that is dead. */
static gboolean sweep(const Folder *folder, const char *prefix, GError **error)
{
	g_autoptr(GPtrArray) names = folder_names(folder, error);

	for (guint i = 0; names && i < names->len; i++) {
		const char *name = g_ptr_array_index(names, i);

		if (g_str_has_prefix(name, prefix) && !folder_remove(folder, name, error))
			return FALSE;
	}
	return names != NULL;
}

static gboolean prepare(Edition *edition, const char *out, GError **error)
{
	edition->out = folder_open_own(out, error);
	if (!edition->out || !take_lock(edition, error))
		return FALSE;
	edition->staging = folder_make_in(edition->out, ".staging", 0700, error);
	if (!edition->staging)
		return FALSE;
	edition->editions = folder_make_in(edition->out, "editions", 0750, error);
	if (!edition->editions)
		return FALSE;
	/* The sync is also for a run that was killed between its flip and its own sync. */
	return sweep(edition->staging, "", error) && sweep(edition->out, NEW_LATEST, error) &&
	       folder_sync(edition->out, error);
}

Edition *edition_open(const char *out, const char *id, GError **error)
{
	g_autoptr(Edition) edition = g_new0(Edition, 1);

	edition->id = g_strdup(id);
	edition->manifest = manifest_new();
	edition->lock = -1;
	if (check_id(id, error) && prepare(edition, out, error))
		return g_steal_pointer(&edition);
	fault_add(error, &stays);
	return NULL;
}

void edition_close(Edition *edition)
{
	if (!edition)
		return;
	/* What cannot be removed now is swept by the next run. */
	if (edition->staged && !folder_remove(edition->staging, edition->id, NULL))
		g_debug("%s: left for the next run", edition->staged->path);
	folder_free(edition->staged);
	folder_free(edition->editions);
	folder_free(edition->staging);
	if (edition->lock >= 0)
		close(edition->lock);
	folder_free(edition->out);
	manifest_free(edition->manifest);
	g_free(edition->id);
	g_free(edition);
}

gboolean edition_rename(Edition *edition, const char *id, GError **error)
{
	g_assert(!edition->staged);
	if (!check_id(id, error)) {
		fault_add(error, &stays);
		return FALSE;
	}
	g_free(edition->id);
	edition->id = g_strdup(id);
	return TRUE;
}

static char *target_of(const Edition *edition)
{
	return g_strconcat("editions/", edition->id, NULL);
}

/* "" for what is none of ours. */
static const char *id_of_target(const char *target)
{
	return g_str_has_prefix(target, "editions/") ? strchr(target, '/') + 1 : "";
}

char *edition_current(const Edition *edition)
{
	g_autofree char *target = NULL;

	if (!folder_read_link(edition->out, LATEST, &target, NULL) || !target ||
	    !edition_id_is_good(id_of_target(target)))
		return NULL;
	return g_strdup(id_of_target(target));
}

gboolean edition_is_published(const Edition *edition)
{
	g_autofree char *target = NULL, *wanted = target_of(edition);
	g_autoptr(Folder) folder = NULL;
	g_autoptr(Manifest) manifest = NULL;

	if (!folder_read_link(edition->out, LATEST, &target, NULL) ||
	    g_strcmp0(target, wanted) != 0)
		return FALSE;
	folder = folder_open_in(edition->editions, edition->id, NULL);
	manifest = folder ? manifest_read(folder, NULL) : NULL;
	return manifest && manifest_check(manifest, folder, NULL);
}

static gboolean check_name(const Edition *edition, const char *name, const char *digest,
			   GError **error)
{
	if (manifest_add(edition->manifest, name, digest))
		return TRUE;
	fault_set(error, FAULT_SOFTWARE, "'%s' không đặt tên tệp được hoặc đã có trong ấn bản %s",
		  "'%s' cannot name a file, or is in edition %s already", name, edition->id);
	return FALSE;
}

/* Nobody else may look in before the rename: 0700. */
static gboolean open_staged(Edition *edition, GError **error)
{
	if (!edition->staged)
		edition->staged = folder_make_in(edition->staging, edition->id, 0700, error);
	return edition->staged != NULL;
}

gboolean edition_add(Edition *edition, const char *name, GBytes *bytes, GError **error)
{
	g_autofree char *above = g_path_get_dirname(name), *last = g_path_get_basename(name);
	g_autofree char *digest = whole_file_digest(bytes);
	g_autoptr(Folder) folder = NULL;

	/* Listed first: after a failure here the check of edition_publish() misses the file. */
	if (check_name(edition, name, digest, error) && open_staged(edition, error))
		folder = folder_make_in(edition->staged, above, 0750, error);
	if (folder && folder_write_file(folder, last, bytes, error))
		return TRUE;
	fault_add(error, &stays);
	return FALSE;
}

/* What is read back must be what was meant, before it becomes visible. */
static gboolean check_staged(const Edition *edition, GError **error)
{
	g_autoptr(GError) trouble = NULL;

	if (manifest_check(edition->manifest, edition->staged, &trouble))
		return TRUE;
	if (trouble->code == FAULT_DATA)
		trouble->code = FAULT_IO;
	g_propagate_error(error, g_steal_pointer(&trouble));
	return FALSE;
}

static gboolean finish(const Edition *edition, GError **error)
{
	g_autofree char *text = manifest_text(edition->manifest);
	gsize length = strlen(text);
	g_autoptr(GBytes) bytes = g_bytes_new_take(g_steal_pointer(&text), length);

	if (!edition->staged) {
		fault_set(error, FAULT_SOFTWARE, "ấn bản %s không có tệp nào",
			  "edition %s has no files", edition->id);
		return FALSE;
	}
	return folder_write_file(edition->staged, MANIFEST_NAME, bytes, error) &&
	       check_staged(edition, error) && folder_set_mode(edition->staged, 0750, error) &&
	       folder_sync_tree(edition->staged, error);
}

/* Under the lock nobody else makes editions, so looking first is as good on old file systems. */
static int rename_new_plainly(const Edition *edition)
{
	struct stat status;

	if (fstatat(edition->editions->fd, edition->id, &status, AT_SYMLINK_NOFOLLOW) == 0)
		return EEXIST;
	if (errno != ENOENT)
		return errno;
	return renameat(edition->staging->fd, edition->id, edition->editions->fd, edition->id)
		   ? errno
		   : 0;
}

/* Returns an errno, 0 for success.  A plain rename would replace an empty folder. */
static int rename_new(const Edition *edition)
{
	if (renameat2(edition->staging->fd, edition->id, edition->editions->fd, edition->id,
		      RENAME_NOREPLACE) == 0)
		return 0;
	return errno == EINVAL || errno == ENOSYS ? rename_new_plainly(edition) : errno;
}

/* An edition that was published before, or whose run was killed before its flip. */
static gboolean check_existing(const Edition *edition, GError **error)
{
	g_autoptr(GError) trouble = NULL;
	g_autoptr(Folder) folder = folder_open_in(edition->editions, edition->id, &trouble);

	if (folder && manifest_check(edition->manifest, folder, &trouble))
		return TRUE;
	if (trouble->code == FAULT_DATA || trouble->code == FAULT_SETTINGS) {
		trouble->code = FAULT_IO;
		g_propagate_error(error, g_steal_pointer(&trouble));
		fault_add(error, &move_away);
		return FALSE;
	}
	g_propagate_error(error, g_steal_pointer(&trouble));
	return FALSE;
}

static gboolean place(Edition *edition, GError **error)
{
	int trouble = rename_new(edition);

	if (trouble == EEXIST && !check_existing(edition, error))
		return FALSE;
	if (trouble != 0 && trouble != EEXIST) {
		fault_set_errno(error, trouble, &cannot_rename, edition->staged->path);
		return FALSE;
	}
	if (trouble == 0)
		g_clear_pointer(&edition->staged, folder_free);
	return folder_sync(edition->editions, error) && folder_sync(edition->staging, error);
}

static gboolean flip(const Edition *edition, GError **error)
{
	g_autofree char *current = NULL, *target = target_of(edition);
	g_autofree char *new_link = g_strconcat(NEW_LATEST, edition->id, NULL);
	g_autofree char *path = folder_path_of(edition->out, LATEST);
	int out = edition->out->fd;

	if (!folder_read_link(edition->out, LATEST, &current, error))
		return FALSE;
	if (g_strcmp0(current, target) == 0)
		return TRUE;
	if (symlinkat(target, out, new_link) == 0 && renameat(out, new_link, out, LATEST) == 0)
		return TRUE;
	fault_set_errno(error, errno, &cannot_flip, path);
	unlinkat(out, new_link, 0);
	return FALSE;
}

gboolean edition_publish(Edition *edition, GError **error)
{
	if (!finish(edition, error) || !place(edition, error) || !flip(edition, error)) {
		fault_add(error, &stays);
		return FALSE;
	}
	if (folder_sync(edition->out, error))
		return TRUE;
	fault_add(error, &not_durable);
	return FALSE;
}

/* Which edition `latest` names, "editions/ID"; somebody else's link is none of ours. */
static char *latest_target(const Folder *out, GError **error)
{
	g_autofree char *target = NULL;

	if (!folder_read_link(out, LATEST, &target, error))
		return NULL;
	if (target && edition_id_is_good(id_of_target(target)))
		return g_steal_pointer(&target);
	fault_set(error, FAULT_INPUT, "%s: chưa có ấn bản nào; hãy chạy khuyencong report",
		  "%s: no edition yet; run khuyencong report", out->path);
	return NULL;
}

char *edition_latest(const char *out, GError **error)
{
	g_autoptr(Folder) folder = folder_open(out, error);
	g_autofree char *target = folder ? latest_target(folder, error) : NULL;
	g_autoptr(Folder) edition = target ? folder_open_in(folder, target, error) : NULL;
	g_autofree char *absolute = edition ? realpath(out, NULL) : NULL;

	if (edition && !absolute)
		fault_set_errno(error, errno, &cannot_resolve, out);
	return absolute ? g_build_filename(absolute, target, NULL) : NULL;
}

gboolean edition_verify(const char *edition, GError **error)
{
	g_autoptr(Folder) folder = folder_open(edition, error);
	g_autoptr(Manifest) manifest = folder ? manifest_read(folder, error) : NULL;

	return manifest && manifest_check(manifest, folder, error);
}
