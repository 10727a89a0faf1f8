/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Without arguments the tests; with `publish OUT ID TEXT` one publication, which kill_points.sh
 * kills at each of its system calls.
 */
#include "unit.h"

#include "base/fault.h"
#include "send/edition.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define NOBODY 65534

static char *base; /* one scratch folder for each test */

static char *at(const char *path)
{
	static char *last[4];
	static int turn;

	turn = (turn + 1) % 4;
	g_free(last[turn]);
	last[turn] = g_build_filename(base, path, NULL);
	return last[turn];
}

static gboolean there(const char *path)
{
	struct stat status;

	return lstat(at(path), &status) == 0;
}

static mode_t mode_of(const char *path)
{
	struct stat status;

	assert_int_equal(lstat(at(path), &status), 0);
	return status.st_mode & 07777;
}

static void put(const char *path, const char *text)
{
	g_chmod(at(path), 0640);
	assert_true(g_file_set_contents(at(path), text, -1, NULL));
}

static void assert_text(const char *path, const char *wanted)
{
	g_autofree char *text = NULL;

	assert_true(g_file_get_contents(at(path), &text, NULL, NULL));
	assert_string_equal(text, wanted);
}

static void assert_link(const char *path, const char *wanted)
{
	g_autofree char *target = g_file_read_link(at(path), NULL);

	assert_non_null(target);
	assert_string_equal(target, wanted);
}

/* Both lines of a fault name the thing and the consequence. */
static void assert_fault(GError **error, Fault code, const char *path, const char *words)
{
	g_auto(GStrv) lines = NULL;

	assert_non_null(*error);
	lines = g_strsplit((*error)->message, "\n", -1);
	if ((*error)->code != (int)code || g_strv_length(lines) != 2 || !strstr(lines[0], path) ||
	    !strstr(lines[1], path) || !strstr(lines[1], words))
		fail_msg("%d: %s (wanted %d, '%s', '%s')", (*error)->code, (*error)->message, code,
			 path, words);
	g_clear_error(error);
}

static gboolean add_text(Edition *edition, const char *name, const char *text, GError **error)
{
	g_autoptr(GBytes) bytes = g_bytes_new(text, strlen(text));

	return edition_add(edition, name, bytes, error);
}

static gboolean publish(const char *out, const char *id, const char *text, GError **error)
{
	g_autoptr(Edition) edition = edition_open(out, id, error);

	return edition && add_text(edition, "facts.csv", text, error) &&
	       add_text(edition, "region/central.txt", text, error) &&
	       add_text(edition, "region/deep/er.txt", "deep\n", error) &&
	       add_text(edition, "empty", "", error) && edition_publish(edition, error);
}

static void must_publish(const char *id, const char *text)
{
	g_autoptr(GError) error = NULL;

	if (!publish(at("out"), id, text, &error))
		fail_msg("%s", error->message);
}

static int set_up(void **state)
{
	(void)state;
	base = g_dir_make_tmp("khuyencong-edition-XXXXXX", NULL);
	return base ? 0 : -1;
}

static int tear_down(void **state)
{
	g_autofree char *command = g_strdup_printf("rm -rf -- %s", base);

	(void)state;
	g_clear_pointer(&base, g_free);
	return system(command);
}

static void publishes(void **state)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *latest = NULL, *real = NULL;

	(void)state;
	must_publish("one", "first\n");
	assert_link("out/latest", "editions/one");
	assert_text("out/latest/facts.csv", "first\n");
	assert_text("out/latest/region/deep/er.txt", "deep\n");
	assert_true(edition_verify(at("out/latest"), &error));
	assert_false(there("out/.staging/one"));
	latest = edition_latest(at("out"), &error);
	real = realpath(at("out/editions/one"), NULL);
	assert_string_equal(latest, real);
}

/* MANIFEST must be of use to people who have no khuyencong. */
static void sha256sum_reads_manifest(void **state)
{
	g_autofree char *command = NULL;

	(void)state;
	must_publish("one", "first\n");
	command = g_strdup_printf("cd %s && sha256sum --status --strict -c MANIFEST",
				  at("out/editions/one"));
	assert_int_equal(system(command), 0);
}

static void publishes_again(void **state)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Edition) edition = NULL;

	(void)state;
	must_publish("one", "first\n");
	edition = edition_open(at("out"), "one", &error);
	assert_true(edition_is_published(edition));
	g_clear_pointer(&edition, edition_close);
	must_publish("one", "first\n");

	must_publish("two", "second\n");
	assert_link("out/latest", "editions/two");
	assert_text("out/latest/facts.csv", "second\n");
	assert_text("out/editions/one/facts.csv", "first\n");

	/* Back to an edition that is there already. */
	edition = edition_open(at("out"), "one", &error);
	assert_false(edition_is_published(edition));
	g_clear_pointer(&edition, edition_close);
	must_publish("one", "first\n");
	assert_link("out/latest", "editions/one");
	assert_false(there("out/.staging/one"));
}

/* A name that depends on which edition readers see. */
static void renamed_in_time(void **state)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Edition) edition = edition_open(at("out"), "new", &error);
	g_autofree char *none = edition_current(edition), *first = NULL, *strange = NULL;

	(void)state;
	assert_null(none);
	g_clear_pointer(&edition, edition_close);
	must_publish("one", "first\n");
	edition = edition_open(at("out"), "new", &error);
	first = edition_current(edition);
	assert_string_equal(first, "one");
	assert_false(edition_rename(edition, "../one", &error));
	assert_fault(&error, FAULT_SOFTWARE, "../one", "stays as it is");
	assert_true(edition_rename(edition, "one-next", &error));
	assert_true(add_text(edition, "a.txt", "x", &error));
	assert_true(edition_publish(edition, &error));
	assert_link("out/latest", "editions/one-next");
	assert_false(there("out/editions/new"));
	g_clear_pointer(&edition, edition_close);

	/* A link of somebody else's is no edition of ours. */
	assert_int_equal(unlink(at("out/latest")), 0);
	assert_int_equal(symlink("../elsewhere", at("out/latest")), 0);
	edition = edition_open(at("out"), "new", &error);
	strange = edition_current(edition);
	assert_null(strange);
}

static void existing_edition_differs(void **state)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Edition) edition = NULL;

	(void)state;
	must_publish("one", "first\n");
	must_publish("two", "second\n");
	put("out/editions/one/region/central.txt", "damaged\n");
	assert_false(publish(at("out"), "one", "first\n", &error));
	assert_fault(&error, FAULT_IO, "editions/one/region/central.txt", "move it away");
	assert_link("out/latest", "editions/two");

	/* Whole, but not what this run has made. */
	assert_false(publish(at("out"), "two", "other\n", &error));
	assert_fault(&error, FAULT_IO, "editions/two/facts.csv", "stays as it is");
	assert_text("out/latest/facts.csv", "second\n");

	put("out/editions/two/empty", "not any more");
	edition = edition_open(at("out"), "two", &error);
	assert_false(edition_is_published(edition));
	g_clear_pointer(&edition, edition_close);

	/* An empty folder of the name is not replaced either. */
	assert_int_equal(g_mkdir(at("out/editions/three"), 0750), 0);
	assert_false(publish(at("out"), "three", "third\n", &error));
	assert_fault(&error, FAULT_IO, "editions/three/empty", "move it away");
	assert_link("out/latest", "editions/two");
}

static void closes_without_publishing(void **state)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Edition) edition = NULL;

	(void)state;
	must_publish("one", "first\n");
	edition = edition_open(at("out"), "two", &error);
	assert_true(add_text(edition, "region/central.txt", "x", &error));
	assert_true(there("out/.staging/two/region/central.txt"));
	g_clear_pointer(&edition, edition_close);
	edition_close(NULL);
	assert_false(there("out/.staging/two"));
	assert_false(there("out/editions/two"));
	assert_link("out/latest", "editions/one");
}

static void refuses_bad_use(void **state)
{
	static const char *const ids[] = { "", "-a", "A", "a/b", "..", "a.b", "é", "a b" };
	static const char *const files[] = { "../x", "/x", "MANIFEST", "a/../../x", "a.txt", "" };
	g_autoptr(GError) error = NULL;
	g_autoptr(Edition) edition = NULL;

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(ids); i++) {
		assert_null(edition_open(at("out"), ids[i], &error));
		assert_fault(&error, FAULT_SOFTWARE, ids[i], "cannot name an edition");
	}
	edition = edition_open(at("out"), "one", &error);
	assert_false(edition_publish(edition, &error));
	assert_fault(&error, FAULT_SOFTWARE, "one", "no files");
	assert_true(add_text(edition, "a.txt", "x", &error));
	for (gsize i = 0; i < G_N_ELEMENTS(files); i++) {
		assert_false(add_text(edition, files[i], "x", &error));
		assert_fault(&error, FAULT_SOFTWARE, files[i], "stays as it is");
	}
	assert_false(there("x"));
	/* A file where a folder would have to be. */
	assert_false(add_text(edition, "a.txt/b", "x", &error));
	assert_fault(&error, FAULT_SETTINGS, "a.txt", "real folder");
	/* Since that failed, nothing of it may be published. */
	assert_false(edition_publish(edition, &error));
	assert_fault(&error, FAULT_IO, "a.txt", "stays as it is");
	assert_false(there("out/latest"));
}

static void one_publisher_at_a_time(void **state)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Edition) edition = edition_open(at("out"), "one", &error);
	pid_t child;
	int status;

	(void)state;
	assert_non_null(edition);
	assert_true(add_text(edition, "a", "x", &error));
	child = fork();
	if (child == 0) {
		Edition *second = edition_open(at("out"), "two", &error);

		_exit(second || !strstr(error->message, "another run") ? 1 : error->code);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), FAULT_LATER);
	/* The other has neither swept our files nor broken our lock. */
	assert_true(there("out/.staging/one/a"));
	assert_null(edition_open(at("out"), "one", &error));
	assert_fault(&error, FAULT_LATER, ".lock", "process");
	assert_true(edition_publish(edition, &error));
	g_clear_pointer(&edition, edition_close);
	must_publish("two", "x");
}

static void refuses_planted_links(void **state)
{
	static const struct {
		const char *link, *target;
		Fault code;
	} rows[] = {
		{ "out", "elsewhere", FAULT_SETTINGS },
		{ "out/editions", "../elsewhere", FAULT_SETTINGS },
		{ "out/.staging", "../elsewhere", FAULT_SETTINGS },
		{ "out/.lock", "../elsewhere/lock", FAULT_IO },
		{ "out/editions/one", "../../elsewhere", FAULT_IO },
	};
	g_autoptr(GError) error = NULL;

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		tear_down(NULL);
		set_up(NULL);
		assert_int_equal(g_mkdir(at("elsewhere"), 0750), 0);
		if (strcmp(rows[i].link, "out") != 0)
			assert_int_equal(g_mkdir(at("out"), 0750), 0);
		if (g_str_has_prefix(rows[i].link, "out/editions/"))
			assert_int_equal(g_mkdir(at("out/editions"), 0750), 0);
		assert_int_equal(symlink(rows[i].target, at(rows[i].link)), 0);
		assert_false(publish(at("out"), "one", "x", &error));
		assert_fault(&error, rows[i].code, rows[i].link, "stays as it is");
		/* rmdir() shows that nothing was written through the link. */
		assert_int_equal(g_rmdir(at("elsewhere")), 0);
	}
}

/* A slash at the end makes open() follow a link in spite of O_NOFOLLOW. */
static void refuses_link_with_slash(void **state)
{
	static const char *const ends[] = { "/", "//", "/.", "/./" };
	g_autoptr(GError) error = NULL;

	(void)state;
	assert_int_equal(g_mkdir(at("elsewhere"), 0750), 0);
	assert_int_equal(symlink("elsewhere", at("out")), 0);
	for (gsize i = 0; i < G_N_ELEMENTS(ends); i++) {
		g_autofree char *out = g_strconcat(at("out"), ends[i], NULL);

		assert_null(edition_open(out, "one", &error));
		assert_fault(&error, FAULT_SETTINGS, at("out"), "real folder");
	}
	assert_int_equal(g_rmdir(at("elsewhere")), 0);
}

static void refuses_bad_out(void **state)
{
	g_autoptr(GError) error = NULL;

	(void)state;
	assert_false(publish(at("none/out"), "one", "x", &error));
	assert_fault(&error, FAULT_INPUT, "none/out", "stays as it is");

	put("out", "a file");
	assert_false(publish(at("out"), "one", "x", &error));
	assert_fault(&error, FAULT_SETTINGS, "/out", "real folder");
	assert_int_equal(g_unlink(at("out")), 0);

	assert_int_equal(g_mkdir(at("out"), 0750), 0);
	assert_int_equal(chmod(at("out"), 0757), 0);
	assert_false(publish(at("out"), "one", "x", &error));
	assert_fault(&error, FAULT_SETTINGS, "/out", "anybody may write");
	assert_int_equal(chmod(at("out"), 0750), 0);

	/* `latest` is ours to flip, but not to destroy. */
	put("out/latest", "a letter");
	assert_false(publish(at("out"), "one", "x", &error));
	assert_fault(&error, FAULT_SETTINGS, "out/latest", "not a link");
	assert_text("out/latest", "a letter");
	assert_null(edition_latest(at("out"), &error));
	assert_fault(&error, FAULT_SETTINGS, "out/latest", "not a link");

	if (geteuid() == 0 && chown(at("out"), NOBODY, NOBODY) == 0) {
		assert_false(publish(at("out"), "one", "x", &error));
		assert_fault(&error, FAULT_SETTINGS, "/out", "another user");
	}
}

static void sweeps_leftovers(void **state)
{
	(void)state;
	must_publish("one", "first\n");
	assert_int_equal(g_mkdir(at("kept"), 0750), 0);
	put("kept/letter", "dear");
	assert_int_equal(g_mkdir_with_parents(at("out/.staging/dead/region/deep"), 0750), 0);
	put("out/.staging/dead/region/deep/file", "x");
	assert_int_equal(symlink("../../../kept", at("out/.staging/dead/link")), 0);
	assert_int_equal(symlink("../../kept", at("out/.staging/link")), 0);
	assert_int_equal(mkfifo(at("out/.staging/dead/fifo"), 0600), 0);
	assert_int_equal(g_mkdir(at("out/.staging/locked"), 0), 0);
	assert_int_equal(symlink("editions/dead", at("out/.latest.dead")), 0);
	put("out/mine", "not the program's");

	must_publish("two", "second\n");
	assert_int_equal(g_rmdir(at("out/.staging")), 0);
	assert_false(there("out/.latest.dead"));
	assert_text("out/mine", "not the program's");
	assert_text("kept/letter", "dear");
}

static void full_disk(void **state)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *large = g_strnfill(100000, 'x');
	struct rlimit before, small;

	(void)state;
	must_publish("one", "first\n");
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
	small = before;
	small.rlim_cur = 8192;
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
	assert_false(publish(at("out"), "two", large, &error));
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
	assert_fault(&error, FAULT_IO, ".staging/two/facts.csv", "stays as it is");
	assert_link("out/latest", "editions/one");
	assert_text("out/latest/facts.csv", "first\n");
	assert_false(there("out/.staging/two"));
	must_publish("two", large);
}

static void verify_notices(void **state)
{
	static const struct {
		const char *command, *path, *words;
	} rows[] = {
		{ "chmod u+w facts.csv; echo x >>facts.csv", "one/facts.csv", "not what MANIFEST" },
		{ "rm -f region/deep/er.txt", "one/region/deep/er.txt", "No such file" },
		{ "rm -rf region", "one/region", "cannot be opened" },
		{ "echo x >extra", "one/extra", "not listed" },
		{ "echo x >region/.extra", "one/region/.extra", "not listed" },
		{ "printf x >'region/new\nline'", "region/new\\x0Aline", "not listed" },
		{ "mkdir region/more", "one/region/more/", "not listed" },
		{ "ln -s facts.csv more", "one/more", "not listed" },
		{ "rm -f empty; ln -s /dev/null empty", "one/empty", "symbolic link" },
		{ "rm -f empty; mkfifo empty", "one/empty", "regular file" },
		{ "rm -f empty; mkdir empty", "one/empty", "regular file" },
		{ "mv region elsewhere; ln -s elsewhere region", "one/region", "real folder" },
		{ "rm -f MANIFEST", "one/MANIFEST", "No such file" },
		{ "chmod u+w MANIFEST; : >MANIFEST", "one/MANIFEST", "empty" },
		{ "chmod u+w MANIFEST; printf '\\0' >>MANIFEST", "one/MANIFEST", "zero byte" },
		{ "chmod u+w MANIFEST; sed -i 1d MANIFEST", "one/empty", "not listed" },
		{ "chmod u+w MANIFEST; echo x >>MANIFEST", "MANIFEST:5", "SHA256" },
	};
	g_autoptr(GError) error = NULL;

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *command = NULL;

		tear_down(NULL);
		set_up(NULL);
		must_publish("one", "first\n");
		assert_true(edition_verify(at("out/editions/one"), &error));
		command =
		    g_strdup_printf("cd %s && { %s; }", at("out/editions/one"), rows[i].command);
		assert_int_equal(system(command), 0);
		if (edition_verify(at("out/editions/one"), &error))
			fail_msg("row %zu: %s", i, rows[i].command);
		assert_fault(&error, FAULT_DATA, rows[i].path, rows[i].words);
	}
	assert_false(edition_verify(at("none"), &error));
	assert_fault(&error, FAULT_INPUT, "none", "cannot be opened");
}

static void latest_of_nothing(void **state)
{
	static const char *const targets[] = { "elsewhere", "editions/../x", "editions/",
					       "editions" };
	g_autoptr(GError) error = NULL;

	(void)state;
	assert_null(edition_latest(at("out"), &error));
	assert_fault(&error, FAULT_INPUT, "out", "cannot be opened");
	assert_int_equal(g_mkdir(at("out"), 0750), 0);
	assert_null(edition_latest(at("out"), &error));
	assert_fault(&error, FAULT_INPUT, "out", "no edition yet");
	for (gsize i = 0; i < G_N_ELEMENTS(targets); i++) {
		assert_int_equal(symlink(targets[i], at("out/latest")), 0);
		assert_null(edition_latest(at("out"), &error));
		assert_fault(&error, FAULT_INPUT, "out", "no edition yet");
		assert_int_equal(g_unlink(at("out/latest")), 0);
	}
	assert_int_equal(symlink("editions/gone", at("out/latest")), 0);
	assert_null(edition_latest(at("out"), &error));
	assert_fault(&error, FAULT_INPUT, "editions", "cannot be opened");
}

/* In a child: as an ordinary user when we are root, who may do anything whatever the mode. */
static int publish_with_umask(mode_t mask)
{
	pid_t child = fork();
	int status = -1;

	if (child == 0) {
		umask(mask);
		if (geteuid() == 0 && (setgid(NOBODY) != 0 || setuid(NOBODY) != 0))
			_exit(1);
		_exit(publish(at("out"), "one", "x", NULL) ? 0 : 2);
	}
	waitpid(child, &status, 0);
	return status;
}

static void modes_do_not_depend_on_umask(void **state)
{
	static const mode_t masks[] = { 0, 022, 027, 077, 0777 };
	static const char *const folders[] = { "out", "out/editions", "out/editions/one",
					       "out/editions/one/region",
					       "out/editions/one/region/deep" };
	static const char *const files[] = { "MANIFEST", "facts.csv", "region/central.txt" };

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(masks); i++) {
		tear_down(NULL);
		set_up(NULL);
		if (geteuid() == 0)
			assert_int_equal(chown(base, NOBODY, NOBODY), 0);
		assert_int_equal(publish_with_umask(masks[i]), 0);
		for (gsize j = 0; j < G_N_ELEMENTS(folders); j++)
			assert_int_equal(mode_of(folders[j]), 0750);
		for (gsize j = 0; j < G_N_ELEMENTS(files); j++) {
			g_autofree char *file = g_strconcat("out/latest/", files[j], NULL);

			assert_int_equal(mode_of(file), 0440);
		}
		assert_int_equal(mode_of("out/.staging"), 0700);
		assert_int_equal(mode_of("out/.lock"), 0600);
	}
}

/* A run killed under a strange umask may leave a folder that not even its owner can open. */
static void sweeps_closed_folder(void **state)
{
	static const char *const folders[] = { "out", "out/.staging", "out/.staging/closed" };

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(folders); i++) {
		assert_int_equal(g_mkdir(at(folders[i]), 0750), 0);
		if (geteuid() == 0)
			assert_int_equal(chown(at(folders[i]), NOBODY, NOBODY), 0);
	}
	if (geteuid() == 0)
		assert_int_equal(chown(base, NOBODY, NOBODY), 0);
	assert_int_equal(chmod(at("out/.staging/closed"), 0), 0);
	assert_int_equal(publish_with_umask(022), 0);
	assert_false(there("out/.staging/closed"));
}

static int run_once(char **arguments)
{
	g_autoptr(GError) error = NULL;

	signal(SIGXFSZ, SIG_IGN);
	if (publish(arguments[0], arguments[1], arguments[2], &error))
		return 0;
	fprintf(stderr, "%s\n", error->message);
	return error->code;
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(publishes, set_up, tear_down),
		cmocka_unit_test_setup_teardown(sha256sum_reads_manifest, set_up, tear_down),
		cmocka_unit_test_setup_teardown(publishes_again, set_up, tear_down),
		cmocka_unit_test_setup_teardown(renamed_in_time, set_up, tear_down),
		cmocka_unit_test_setup_teardown(existing_edition_differs, set_up, tear_down),
		cmocka_unit_test_setup_teardown(closes_without_publishing, set_up, tear_down),
		cmocka_unit_test_setup_teardown(refuses_bad_use, set_up, tear_down),
		cmocka_unit_test_setup_teardown(one_publisher_at_a_time, set_up, tear_down),
		cmocka_unit_test_setup_teardown(refuses_planted_links, set_up, tear_down),
		cmocka_unit_test_setup_teardown(refuses_link_with_slash, set_up, tear_down),
		cmocka_unit_test_setup_teardown(refuses_bad_out, set_up, tear_down),
		cmocka_unit_test_setup_teardown(sweeps_leftovers, set_up, tear_down),
		cmocka_unit_test_setup_teardown(full_disk, set_up, tear_down),
		cmocka_unit_test_setup_teardown(verify_notices, set_up, tear_down),
		cmocka_unit_test_setup_teardown(latest_of_nothing, set_up, tear_down),
		cmocka_unit_test_setup_teardown(sweeps_closed_folder, set_up, tear_down),
		cmocka_unit_test_setup_teardown(modes_do_not_depend_on_umask, set_up, tear_down),
	};

	if (argc == 5 && strcmp(argv[1], "publish") == 0)
		return run_once(argv + 2);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
