#!/usr/bin/env bash
# The parts named need these programs of Debian's. Installs what is missing where it may, else says it in one sentence.
set -euo pipefail
missing=()
need() { # program package
  command -v "$1" >/dev/null || [ -x "/usr/sbin/$1" ] || missing+=("$2")
}
for part in "$@"; do
  case "$part" in
    seal) need 7zz 7zip; need openssl openssl ;;
    referral) need 7zz 7zip; need postfix postfix; need curl curl ;;
    intake) need dovecot dovecot-imapd ;;
    growth) need pg_dump postgresql-client ;;
  esac
done
[ ${#missing[@]} -eq 0 ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installing first: ${missing[*]}." >&2
  log=$(mktemp)
  if apt-get update -qq >"$log" 2>&1 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >>"$log" 2>&1; then
    rm -f "$log"
    exit 0
  fi
  tail -n 5 "$log" >&2
fi
echo "These Debian packages are missing: ${missing[*]}. Install them and begin again." >&2
exit 3
