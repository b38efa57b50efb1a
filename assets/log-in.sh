#!/bin/sh
# Logs in to Kiro in Terminal. The first argument is "log-in", or "switch" to sign out first; then the path of kiro-cli, the
# lock of a refresh, the marks that say that a login began and ended, and the link that has Kiro Usage refresh.
start=$1 program=$2 lock=$3 began=$4 ended=$5 link=$6

# However this ends, Kiro Usage has to know.
end() {
  rm -f "$began"
  : > "$ended"
  open -g "$link" 2>/dev/null
}
trap end EXIT
trap exit HUP INT TERM

if [ "$start" = switch ]; then
  printf 'Sign out of Kiro on this Mac and log in again? [y/N] '
  read -r answer
  case "$answer" in [Yy]*) ;; *) exit ;; esac
fi

# Two kiro-cli that renew a login at once lose it, so wait for a refresh that is running, 90 seconds at most. It renews its
# lock every second: a lock that is older than a mark made four seconds ago was left behind.
waited=0
while [ -e "$lock" ] && [ $waited -lt 90 ]; do
  if [ $((waited % 4)) -eq 0 ]; then
    [ $waited -eq 0 ] || [ "$lock" -nt "$began" ] || break
    : > "$began"
  fi
  [ $waited -ne 1 ] || echo 'Waiting for Kiro Usage to finish a refresh.'
  sleep 1
  waited=$((waited + 1))
done

: > "$began"
# A session that has expired may be one that can't be signed out of.
[ "$start" = log-in ] || "$program" logout
"$program" login
