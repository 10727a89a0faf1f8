# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for khuyencong(1)

_khuyencong() {
	local commands='report table changes check read form path verify explain'
	local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}

	COMPREPLY=()
	if ((COMP_CWORD == 1)); then
		mapfile -t COMPREPLY < <(compgen -W "$commands --version --help" -- "$word")
		return
	fi
	case $before in
	-c | --settings)
		compopt -o filenames
		mapfile -t COMPREPLY < <(compgen -d -- "$word"; compgen -f -X '!*.ini' -- "$word")
		return
		;;
	-o | --out | --inbox | --template)
		compopt -o filenames
		mapfile -t COMPREPLY < <(compgen -d -- "$word")
		return
		;;
	--language)
		mapfile -t COMPREPLY < <(compgen -W 'vi en' -- "$word")
		return
		;;
	--format)
		local formats='text csv json'
		[[ ${COMP_WORDS[1]} = check ]] && formats='source line csv jsonl'
		[[ ${COMP_WORDS[1]} = explain || ${COMP_WORDS[1]} = changes ]] && formats='text csv'
		mapfile -t COMPREPLY < <(compgen -W "$formats" -- "$word")
		return
		;;
	--stated)
		compopt -o filenames
		mapfile -t COMPREPLY < <(compgen -f -- "$word")
		return
		;;
	--by)
		local axes='place province period source tier content content-group kind project programme'
		mapfile -t COMPREPLY < <(compgen -W "$axes" -- "$word")
		return
		;;
	--report-date | --of | --where | --place | --year)
		return
		;;
	esac
	case ${COMP_WORDS[1]} in
	report) mapfile -t COMPREPLY < <(compgen -W '-c --report-date --language --out --inbox --quiet' -- "$word") ;;
	table) mapfile -t COMPREPLY < <(compgen -W '-c --by --of --where --check-stated --stated --format --report-date --language --inbox --quiet' -- "$word") ;;
	explain) mapfile -t COMPREPLY < <(compgen -W "-c --format --report-date --inbox --language $(khuyencong explain --language en 2>/dev/null | cut -d ' ' -f 1)" -- "$word") ;;
	check | read)
		local of='--format --quiet'
		[[ ${COMP_WORDS[1]} = read ]] && of=--raw
		compopt -o filenames
		mapfile -t COMPREPLY < <(compgen -W "-c --template --language $of" -- "$word"; compgen -f -- "$word")
		;;
	form) mapfile -t COMPREPLY < <(compgen -W '-o -c --template --language --report-date --place --year --force' -- "$word") ;;
	changes) mapfile -t COMPREPLY < <(compgen -W '-c --format --language --out' -- "$word") ;;
	path | verify) mapfile -t COMPREPLY < <(compgen -W '-c --out' -- "$word") ;;
	esac
}

complete -F _khuyencong khuyencong
