#!/usr/bin/env bash
# The tests use the real 7zz, openssl, pg_dump and chromium, and as root Postfix and Dovecot. Installs what is missing where it may, else says it in one sentence.
set -euo pipefail
missing=()
command -v 7zz >/dev/null || missing+=(7zip)
command -v openssl >/dev/null || missing+=(openssl)
command -v pg_dump >/dev/null || missing+=(postgresql-client)
command -v chromium >/dev/null || missing+=(chromium fonts-liberation)
if [ "$(id -u)" = 0 ]; then # the real mail servers start as root only; anybody else sees their tests skipped
  [ -x /usr/sbin/postfix ] || missing+=(postfix)
  [ -x /usr/lib/dovecot/imap ] || missing+=(dovecot-imapd)
  [ -x /usr/lib/dovecot/lmtp ] || missing+=(dovecot-lmtpd)
fi
[ ${#missing[@]} -eq 0 ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Deze pakketten worden eerst geïnstalleerd: ${missing[*]}." >&2
  log=$(mktemp)
  # The tests give Postfix a configuration of their own; without one of the machine's it opens no door by itself.
  command -v debconf-set-selections >/dev/null && echo "postfix postfix/main_mailer_type select No configuration" | debconf-set-selections
  if apt-get update -qq >"$log" 2>&1 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >>"$log" 2>&1; then
    rm -f "$log"
    exit 0
  fi
  tail -n 5 "$log" >&2
fi
echo "Voor de tests ontbreken deze Debian-pakketten: ${missing[*]}; installeer ze en begin opnieuw." >&2
exit 3
