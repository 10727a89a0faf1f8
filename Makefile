# khuyencong: the files that provinces send in -> the annual report, its workbooks and charts.
#
#   make deps       install the Debian packages that are missing; give it first: make deps report
#   make            a debug build; make release: an optimised and hardened one
#   make report     the conference report of samples/conference-2025, and where it is
#   make demo       the same for 34 invented provinces
#
#   make check      unit tests, golden cases and the test of the house rules
#   make asan       check with the address, leak and undefined-behaviour sanitizers
#   make valgrind   check under valgrind
#   make locale     check under vi_VN.UTF-8 (decimal comma) and the time zone of Viet Nam
#   make kill       publication, killed at each of its system calls
#   make fuzz       any bytes into each reader of bytes (clang); SECONDS=60 each, TARGET="name..."
#   make coverage   check, then the lines run of each source file
#   make lint       house rules, clang-format, cppcheck, gcc -fanalyzer
#   make golden     accept what the golden cases print now; CASES="name..." only these
#   make bench      time and memory of the samples, and of a million lines beside a bare libcsv loop
#
#   make install    and uninstall: PREFIX=/usr/local DESTDIR=
#   make clean      remove .build
#
# V=1 shows the commands, WERROR=1 makes warnings errors, JOBS=n tests at a time (default: all
# cores).  CC, CPPFLAGS, CFLAGS, LDFLAGS and LDLIBS are yours: they come after our own.

PROG    := khuyencong
PREFIX  ?= /usr/local
MODE    ?= debug
SUITE   ?= check
JOBS    ?= $(shell nproc)
B       := .build/$(MODE)

SOURCES := $(sort $(wildcard src/*.[ch] src/*/*.[ch] src/*/*/*.[ch]))
TESTS   := $(wildcard tests/test_*.c)
BIN     := $(B)/$(PROG)
# The program and the tests link one archive: all but main.
LIB     := $(B)/lib$(PROG).a
LIBOBJ  := $(patsubst %.c,$(B)/%.o,$(filter-out src/main.c,$(filter %.c,$(SOURCES))))
TESTBIN := $(TESTS:%.c=$(B)/%)
# Each target of the fuzzers has a program of its own; one test holds them all.
FUZZ    := $(filter-out fuzzer,$(basename $(notdir $(wildcard tests/fuzz/*.c))))
FUZZOBJ := $(FUZZ:%=$(B)/tests/fuzz/%.o)
FUZZBIN := $(FUZZ:%=$(B)/tests/fuzz/fuzz_%)
OBJS    := $(LIBOBJ) $(B)/src/main.o $(TESTBIN:=.o) $(FUZZOBJ) $(FUZZBIN:=.o)

all: $(BIN) ; @:

# --- flags.  What must ask a tool is asked in the first recipe that needs the answer, and once:
# `make deps report` works where there is no pkg-config yet, and `make clean` asks nothing.
once     = $(eval $1 := $2)$($1)
pkg      = $(or $(shell pkg-config $1),$(error libraries are missing, try: make deps))
PKGS    := glib-2.0 pangocairo pangoft2 fontconfig cairo-pdf xlsxwriter minizip libcmark
cflags   = $(call once,cflags,$(patsubst -I%,-isystem%,$(call pkg,--cflags $(PKGS))))
libs     = $(call once,libs,$(call pkg,--libs $(PKGS)) -lcsv -lm)
testlibs = $(call once,testlibs,$(call pkg,--libs cmocka json-glib-1.0))
# clang knows all our warnings but one.  Not -Wcast-qual: g_utf8_next_char casts const away.
gccwarn  = $(call once,gccwarn,$(shell $(CC) -Werror -Wjump-misses-init -fsyntax-only -xc /dev/null \
           2>/dev/null && echo -Wjump-misses-init))

std     := -std=gnu11 -D_GNU_SOURCE -Isrc -DG_LOG_DOMAIN='"$(PROG)"' \
           -DGLIB_VERSION_MIN_REQUIRED=GLIB_VERSION_2_74 -DGLIB_VERSION_MAX_ALLOWED=GLIB_VERSION_2_74
warn    := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wold-style-definition \
           -Wvla -Wwrite-strings -Wformat=2 -Wundef -Wpointer-arith -Wswitch-enum \
           -Wnull-dereference -Wdouble-promotion $(if $(filter-out 0,$(WERROR)),-Werror)

flags_debug   := -Og -g3
flags_release := -O2 -g -flto=auto -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fPIE
flags_asan    := -O1 -g3 -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
flags_fuzz    := -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
flags_cov     := -O0 -g3 --coverage
flags_lint    := -O1 -fanalyzer
link_fuzz     := -fsanitize=fuzzer
link_release  := -pie -Wl,-z,relro,-z,now
mode    := $(or $(flags_$(MODE)),$(error MODE is debug, release, asan, fuzz, cov or lint, not '$(MODE)'))

compile  = $(CC) $(std) $(cflags) $(warn) $(gccwarn) $(mode) $(own) $(CPPFLAGS) $(CFLAGS) -MMD -MP
link     = $(CC) $(mode) $(link_$(MODE)) $(CFLAGS) -Wl,--as-needed $(LDFLAGS)

Q       := $(if $(V),,@)
say      = $(if $(V),,@printf '  %-7s %s\n' $1 $2;)
MAKEFLAGS += --no-print-directory

# --- build
$(BIN): $(B)/src/main.o $(LIB)
	$(call say,LINK,$@)$(link) $^ $(libs) $(LDLIBS) -o $@

$(LIB): $(LIBOBJ) $(B)/was/sources
	$(call say,AR,$@)$(RM) $@ && $(AR) rcs $@ $(LIBOBJ)

$(TESTBIN): $(B)/tests/%: $(B)/tests/%.o $(LIB)
	$(call say,LINK,$@)$(link) $(filter %.o,$^) $(LIB) $(libs) $(testlibs) $(LDLIBS) -o $@

$(B)/tests/test_fuzz_corpus: $(FUZZOBJ)
# The only one that reads JSON.
$(B)/tests/test_mustache_spec.o: own = $(patsubst -I%,-isystem%,$(call pkg,--cflags json-glib-1.0))

$(FUZZBIN): $(B)/tests/fuzz/fuzz_%: $(B)/tests/fuzz/fuzz_%.o $(B)/tests/fuzz/%.o $(LIB)
	$(call say,LINK,$@)$(link) $^ $(libs) $(LDLIBS) -o $@

$(FUZZBIN:=.o): $(B)/tests/fuzz/fuzz_%.o: tests/fuzz/fuzzer.c $(B)/was/flags
	@mkdir -p $(@D)
	$(call say,CC,$@)$(compile) -DTARGET=fuzz_$* -c $< -o $@

$(B)/%.o: %.c $(B)/was/flags
	@mkdir -p $(@D)
	$(call say,CC,$<)$(compile) -c $< -o $@

-include $(OBJS:.o=.d)

# What is no file but changes objects is remembered in one: the files that use it depend on it.
was_flags   := $(CC) $(warn) $(mode) $(CPPFLAGS) $(CFLAGS) | $(LDFLAGS) $(LDLIBS)
was_sources := $(SOURCES)
was_prefix  := $(PREFIX)
differ       = $(subst x$1,,x$2)$(subst x$2,,x$1)
$(B)/was/flags $(B)/was/sources $(B)/was/prefix: $(B)/was/%:
	@mkdir -p $(@D) && printf '%s\n' '$(subst ','\'',$(was_$*))' >$@
$(foreach f,flags sources prefix,$(if $(call differ,$(was_$f),$(file <$(B)/was/$f)),\
    $(eval $(B)/was/$f: FORCE)))

$(B)/src/commands.o: own = -DTEMPLATE_FOLDER='"$(PREFIX)/share/$(PROG)/templates"'
$(B)/src/commands.o: $(B)/was/prefix

# One object says which sources made the program; the same in every variant.
$(B)/src/base/version.o: own = -DBUILD_DIGEST="\"$$(cat $(B)/digest)\""
$(B)/src/base/version.o: $(B)/digest
$(B)/digest: $(SOURCES) $(B)/was/sources
	@sha256sum $(SOURCES) | sha256sum | cut -c1-12 >$@

release: ; $(Q)$(MAKE) MODE=release all

# Exit 1 means: done, but a person should look.  The program has said at what.
report: settings = samples/conference-2025/conference.ini
demo: settings = samples/demo-34/conference.ini
report demo: release
	$(Q).build/release/$(PROG) report -c $(settings) || [ $$? = 1 ]
	$(Q).build/release/$(PROG) path -c $(settings)

# --- tests
check golden: export LC_ALL = $(or $(SUITE_LOCALE),C.UTF-8)
check golden: export TZ = $(or $(SUITE_TZ),UTC)
check golden: export G_DEBUG = gc-friendly,fatal-criticals
# LeakSanitizer sees nothing of GLib 2.74 unless its slices come from malloc.
check golden: export G_SLICE = always-malloc
check golden: export LSAN_OPTIONS = suppressions=$(CURDIR)/tests/lsan.supp:print_suppressions=0
check golden: export UBSAN_OPTIONS = print_stacktrace=1

# Each test program writes its own log; only that of a failed one is shown.
log     := $(B)/$(SUITE)
units    = $(RM) -r $(log) && mkdir -p $(log) && printf '%s\n' $(TESTS:tests/%.c=%) | \
           xargs -P$(JOBS) -I{} sh -c 'timeout 900 $$TOOL $(B)/tests/{} >$(log)/{} 2>&1 || \
           echo "FAIL {}: exit status $$?" >$(log)/{}.failed'; cd $(log) && \
           for f in *.failed; do [ -e "$$f" ] && cat "$${f%.failed}" "$$f"; done; \
           ls | awk '/failed$$/ { f++ } END { printf "units: %d passed, %d failed\n", NR - 2 * f, f }'

# A suite that did not get as far as its own closing line has failed too.
check: $(BIN) $(TESTBIN)
	$(Q){ ($(units)); tests/golden.sh $(BIN) $(CASES); tests/house/run.sh; } 2>&1 | tee $(B)/$(SUITE).log
	@awk '/^(units|golden|house): [0-9]+ passed, [0-9]+ failed$$/ { n++; p += $$2; f += $$4 } \
	    END { f += 3 - n; print p + 0 " passed, " f + 0 " failed"; exit f > 0 }' $(B)/$(SUITE).log

golden: $(BIN)
	$(Q)tests/golden.sh --accept $(BIN) $(CASES)
asan: ; $(Q)$(MAKE) MODE=asan check

# These two run the debug build, so they may not build it beside `make check`.
grind   := valgrind -q --error-exitcode=99 --leak-check=full --show-leak-kinds=definite \
           --errors-for-leak-kinds=definite --suppressions=$(CURDIR)/tests/valgrind.supp \
           $(addprefix --suppressions=,$(wildcard /usr/share/glib-2.0/valgrind/glib.supp))
valgrind: $(BIN) $(TESTBIN)
	$(Q)$(MAKE) SUITE=valgrind TOOL='$(grind)' check

SECONDS ?= 60
TARGET  ?= $(FUZZ)
fuzzers: $(TARGET:%=$(B)/tests/fuzz/fuzz_%) ; @:
fuzz:
	$(Q)$(MAKE) MODE=fuzz CC=clang TARGET='$(TARGET)' fuzzers
	$(Q)tests/fuzz.sh .build/fuzz $(SECONDS) $(JOBS) $(TARGET)

kill: $(TESTBIN) ; $(Q)tests/kill_points.sh $(B)/tests/test_edition

VIETNAM := $(CURDIR)/.build/locale
locale: $(BIN) $(TESTBIN)
	$(Q)mkdir -p $(VIETNAM) && localedef -i vi_VN -f UTF-8 $(VIETNAM)/vi_VN.UTF-8
	$(Q)[ "$$(LOCPATH=$(VIETNAM) LC_ALL=vi_VN.UTF-8 locale decimal_point)" = , ]
	$(Q)LOCPATH=$(VIETNAM) $(MAKE) SUITE=locale SUITE_LOCALE=vi_VN.UTF-8 SUITE_TZ=ICT-7 check

coverage:
	$(Q)mkdir -p .build/cov && find .build/cov -name '*.gcda' -delete
	$(Q)$(MAKE) MODE=cov check
	$(Q)gcov -n $(patsubst %.c,.build/cov/%.gcno,$(filter %.c,$(SOURCES))) 2>/dev/null | \
	    tr -d "'%:" | awk ' \
	    /^File/ { file = $$2 ~ /^src.*[.]c$$/ ? $$2 : "" } \
	    /^Lines executed/ && file { sub("executed", ""); printf "%6.1f %% of %4d  %s\n", $$2, $$4, file; \
	        run += $$2 * $$4 / 100; all += $$4; file = "" } \
	    END { printf "%6.1f %% of %4d  total\n", all ? 100 * run / all : 0, all }'

# readdir() is safe on a stream of its own; what cppcheck would have instead is deprecated.
lint:
	$(Q)tests/house.sh
	$(Q)clang-format --dry-run -Werror $(SOURCES) $(TESTS) $(wildcard tests/*.h tests/fuzz/*.[ch])
	$(Q)cppcheck -q -j$(JOBS) --std=c11 --library=gtk,posix -D'G_GNUC_PRINTF(a,b)=' -Isrc src \
	    --enable=warning,portability,performance --suppress=readdirCalled --inline-suppr \
	    --error-exitcode=1
	$(Q)$(MAKE) MODE=lint WERROR=1 CC=gcc all

bare    := .build/bench/bare_libcsv
$(bare): tests/tools/bare_libcsv.c
	@mkdir -p $(@D)
	$(call say,CC,$<)$(CC) -std=gnu11 -O2 $(warn) $(CPPFLAGS) $(CFLAGS) $< $(LDFLAGS) -lcsv -o $@

bench: release $(bare)
	$(Q)tests/bench.sh .build/release/$(PROG) $(bare)

# --- install
share   := $(DESTDIR)$(PREFIX)/share
TEMPLATES = $(sort $(shell cd templates && find * -type f))
install: release
	install -D -m 755 .build/release/$(PROG) $(DESTDIR)$(PREFIX)/bin/$(PROG)
	install -D -m 644 src/$(PROG).1 $(share)/man/man1/$(PROG).1
	install -D -m 644 src/$(PROG).bash $(share)/bash-completion/completions/$(PROG)
	for f in $(TEMPLATES); do install -D -m 644 templates/$$f $(share)/$(PROG)/templates/$$f || exit; done

uninstall:
	$(RM) $(DESTDIR)$(PREFIX)/bin/$(PROG) $(share)/man/man1/$(PROG).1 \
	    $(share)/bash-completion/completions/$(PROG) $(TEMPLATES:%=$(share)/$(PROG)/templates/%)
	find $(share)/$(PROG) -depth -type d -empty -delete 2>/dev/null || true

clean: ; $(RM) -r .build
help: ; @sed '/^#/!Q; s/^# \{0,1\}//' $(firstword $(MAKEFILE_LIST))

# --- packages: what the goals of this call need
tested  := $(filter check golden asan valgrind coverage kill fuzz locale lint bench,$(MAKECMDGOALS))
wanted  := gcc make pkg-config libglib2.0-dev libcsv-dev libxlsxwriter-dev libcairo2-dev \
           libpango1.0-dev libminizip-dev libcmark-dev fonts-liberation2 $(if $(tested),libcmocka-dev python3 \
           python3-openpyxl python3-lxml poppler-utils qpdf libreoffice-calc-nogui locales \
           universal-ctags libjson-glib-dev) $(if $(filter lint,$(tested)),clang-format cppcheck) \
           $(if $(filter valgrind,$(tested)),valgrind) $(if $(filter kill,$(tested)),strace) \
           $(if $(filter fuzz,$(tested)),clang libclang-rt-dev) $(if $(filter bench,$(tested)),time)

# Releases after bookworm call version 2 of the font just fonts-liberation.
deps:
	@for tool in apt-get dpkg-query; do command -v $$tool >/dev/null || { \
	    echo "make deps: there is no $$tool here; please install what these Debian packages hold:"; \
	    printf '  %s\n' $(wanted); exit 1; } >&2; done; \
	have() { dpkg-query -Wf '$${db:Status-Status} $${Version}\n' $$1 2>&1 | grep -Eq "^installed $$2"; }; \
	known() { apt-cache show "$$@" >/dev/null 2>&1; }; \
	get() { $$root env DEBIAN_FRONTEND=noninteractive apt-get -qqy -o Dpkg::Use-Pty=0 "$$@" \
	    </dev/null >.build/deps.log 2>&1 || { tail -n 20 .build/deps.log >&2; return 1; }; }; \
	missing= root=; [ "$$(id -u)" = 0 ] || root=sudo; \
	for p in $(wanted); do have $$p || { [ $$p = fonts-liberation2 ] && have fonts-liberation '(1:)?2'; } \
	    || missing="$$missing $$p"; done; \
	[ "$$missing" ] || exit 0; echo "make deps: installing$$missing"; mkdir -p .build; \
	known $$missing || get update; \
	known fonts-liberation2 || missing=$$(echo $$missing | sed 's/fonts-liberation2/fonts-liberation/'); \
	get install --no-install-recommends $$missing || { \
	    get update && get install --no-install-recommends $$missing; }

# Packages come before everything that uses them, also with -j.
$(OBJS) release report demo asan valgrind locale coverage kill fuzz fuzzers lint bench install $(bare): | $(filter deps,$(MAKECMDGOALS))

.PHONY: FORCE all release report demo check golden asan valgrind locale coverage kill fuzz fuzzers lint bench \
        install uninstall clean help deps
.DELETE_ON_ERROR:
