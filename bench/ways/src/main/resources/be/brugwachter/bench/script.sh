#!/usr/bin/env bash
# What one would write for an afternoon: every file in the folder is sealed with 7-Zip, mailed, and moved away when the server said yes.
# script.sh FOLDER PORT
cd "$1" || exit 1
rm -f tmp/* # what a kill left half done would stop 7zz
for letter in waiting/*; do
  [ -e "$letter" ] || break
  family=$(basename "$letter")
  passphrase=$(head -c 10 /dev/urandom | base32)
  7zz a -mx=1 -mmt=1 -mhe=on -p"$passphrase" -bd "tmp/$family.7z" "$letter" >/dev/null || exit 1
  {
    printf 'From: post@gezin.example\nTo: onthaal@ocmw.example\nSubject: Bericht\nX-Family: %s\n' "$family"
    printf 'MIME-Version: 1.0\nContent-Type: application/x-7z-compressed\nContent-Transfer-Encoding: base64\n\n'
    base64 "tmp/$family.7z"
  } >"tmp/$family.mail"
  curl -sS --url "smtp://127.0.0.1:$2" --mail-from post@gezin.example --mail-rcpt onthaal@ocmw.example --upload-file "tmp/$family.mail" || exit 1
  rm "tmp/$family.7z" "tmp/$family.mail"
  mv "$letter" sent/
done
