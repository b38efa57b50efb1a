/**
 * The shell around kiro-cli: `sh -c script NAME talk|listen PROGRAM ARGUMENTS…`. Its first shell starts a second one in the
 * background and exits at once, so that the system adopts everything below it and reaps it: a killed host leaves no zombie.
 * Descriptors: 1 output, 2 errors, 3 the exit code, 4 input and lifeline in one.
 *
 * Each line on 4 is passed on to kiro-cli (`talk`; `listen` gives it /dev/null); an empty line ends its input. If 4 closes
 * without one, our side is gone or has given up: kiro-cli gets a second, because a renewal of the login may be under way and
 * a kiro-cli that is cut off in one deletes the login; then TERM, and KILL a second later. However kiro-cli ended, the whole
 * group gets KILL, so that no helper outlives it.
 *
 * The handlers keep the shells alive through TERM. A subshell resets them, so both sides of the pipe set their own; `trap
 * '' TERM` would be inherited by kiro-cli. macOS runs this with bash 3.2 in POSIX mode: one-digit descriptors, no job control.
 */
export const supervisor = `
{
  trap : TERM
  exec 5>&2 2>/dev/null
  mode=$1
  shift
  {
    trap : TERM
    exec 3>&- 5>&-
    ended=
    while IFS= read -r line <&4; do
      if [ -n "$line" ]; then printf '%s\\n' "$line"; else ended=1; exec >/dev/null; fi
    done
    [ -n "$ended" ] || sleep 1
    kill -TERM 0
    sleep 1
    kill -KILL 0
  } | {
    trap : TERM
    if [ "$mode" = talk ]; then "$@" 2>&5 3>&- 4<&- 5>&-; else "$@" </dev/null 2>&5 3>&- 4<&- 5>&-; fi
    echo $? >&3
    kill -KILL 0
  }
} &
`;
