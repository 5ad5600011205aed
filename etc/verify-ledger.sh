#!/usr/bin/env bash
# Verifies a ledger of Brugwachter with bash, coreutils and openssl alone: it shares no code with the program (docs/ledger.md).
#   etc/verify-ledger.sh LEDGER [CHECKPOINT]     CHECKPOINT: a file with one line of this ledger that you kept elsewhere
# Ends with 0 when the ledger is good, 1 when a line is wrong (it names the first one), 2 when it cannot be read.
set -uo pipefail
export LC_ALL=C

ledger=${1:-}
known_file=${2:-}
if [ ! -r "$ledger" ] || [ ! -f "$ledger" ] || { [ -n "$known_file" ] && [ ! -r "$known_file" ]; }; then
  echo "Gebruik: etc/verify-ledger.sh LOGBOEK [CONTROLEPUNT]" >&2
  exit 2
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

uuid='[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'
moment='[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?Z'
clauses='("[A-Z0-9_]+"(,"[A-Z0-9_]+")*)?'
fact='\{"id":"'$uuid'","party":"[0-9]{10}","moment":"'$moment'","account":"'$uuid'","role":"[A-Z_]+","act":"[A-Z_]+","subject":"'$uuid'","clauses":\['$clauses'\]\}'
key='MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE[A-Za-z0-9+/]{86}=='
text='\{"party":"[0-9]{10}","sequence":[1-9][0-9]{0,17},"head":"[0-9a-f]{64}","moment":"'$moment'","key":"'$key'"\}'
entry_line='^\{"position":[1-9][0-9]{0,17},"fact":'$fact',"link":"[0-9a-f]{64}"\}$'
checkpoint_line='^\{"checkpoint":'$text',"signature":"[A-Za-z0-9+/]{80,104}={0,2}"\}$'

wrong() {
  echo "Regel $1: $2." >&2
  exit 1
}

hash_of() { # text
  local hash
  hash=$(printf '%s' "$1" | sha256sum)
  printf '%s' "${hash%% *}"
}

between() { # text, what stands before, what stands after
  local rest=${1#*"$2"}
  printf '%s' "${rest%%"$3"*}"
}

signed_by() { # key, text, signature
  printf '%s' "$3" | base64 -d >"$scratch/signature" 2>/dev/null || return 1
  [ "$(base64 -w 0 <"$scratch/signature")" = "$3" ] || return 1
  {
    echo '-----BEGIN PUBLIC KEY-----'
    printf '%s\n' "$1" | fold -w 64
    echo '-----END PUBLIC KEY-----'
  } >"$scratch/key"
  printf '%s' "$2" | openssl dgst -sha256 -verify "$scratch/key" -signature "$scratch/signature" >/dev/null 2>&1
}

known='' known_sequence=0
if [ -n "$known_file" ]; then
  known=$(head -n 1 "$known_file")
  [[ $known =~ $checkpoint_line ]] || { echo "In $known_file staat geen controlepunt." >&2 && exit 2; }
  known_sequence=$(between "$known" '"sequence":' ',')
fi

line=0 position=0 sequence=0 signed=0 entries=0 party='' signer='' opening='' soonest='' declared=''
chain=$(printf '0%.0s' {1..64})

# A NUL would be swallowed by the shell: it is made into a byte that is just as wrong but is seen.
while IFS= read -r row || { [ -n "$row" ] && wrong $((line + 1)) "de regel is niet heel"; }; do
  line=$((line + 1))
  if [[ $row =~ $entry_line ]]; then
    entries=$((entries + 1))
    position=$((position + 1))
    [ -z "$opening" ] || [ $entries -gt 1 ] || position=$(between "$row" '"position":' ',')
    body=${row#*'"fact":'}
    body=${body%',"link":'*}
  elif [[ $row =~ $checkpoint_line ]]; then
    # A book whose first years were closed begins with the checkpoint that stayed; further on, the book itself says so.
    if [ $line = 1 ]; then
      opening=$(hash_of "$row")
      opening=${opening:0:8}-${opening:8:4}-${opening:12:4}-${opening:16:4}-${opening:20:12}
      sequence=$(($(between "$row" '"sequence":' ',') - 1))
      chain=$(between "$row" '"head":"' '"')
      # Nobody closes a year before it was kept for ten.
      soonest=$(between "$row" '"moment":"' '"')
      soonest=$((${soonest:0:4} + 10))${soonest:4:15}
    fi
    sequence=$((sequence + 1))
    body=${row#'{"checkpoint":'}
    body=${body%',"signature":'*}
  else
    wrong $line "dit is geen regel van een logboek"
  fi

  whose=$(between "$body" '"party":"' '"')
  party=${party:-$whose}
  [ "$whose" = "$party" ] || wrong $line "deze regel is van een andere organisatie"

  if [[ $row == '{"position"'* ]]; then
    [ "$(between "$row" '"position":' ',')" = $position ] || wrong $line "een regel ontbreekt of staat verkeerd"
    if [[ -n $opening && $body == *'"act":"BOOK_CLOSED","subject":"'$opening'"'* ]]; then
      said=$(between "$body" '"moment":"' '"')
      [[ ${said:0:19} < $soonest ]] || declared=yes
    fi
    chain=$(hash_of "$chain"$'\n'"$body")
    [ "$(between "$row" '"link":"' '"')" = "$chain" ] || wrong $line "deze regel past niet op de vorige"
    continue
  fi
  [ "$(between "$body" '"sequence":' ',')" = $sequence ] || wrong $line "een controlepunt ontbreekt of staat verkeerd"
  [ "$(between "$body" '"head":"' '"')" = "$chain" ] || wrong $line "dit controlepunt hoort bij andere regels"
  named=$(between "$body" '"key":"' '"')
  signed_by "${signer:-$named}" "$body" "$(between "$row" '"signature":"' '"')" || wrong $line "de handtekening klopt niet"
  chain=$(hash_of "$row")
  signer=$named
  signed=$line
  [ -z "$known" ] || [ $line != 1 ] || [ "$known_sequence" -ge $sequence ] || wrong 1 "het logboek begint pas na het bewaarde controlepunt: neem een jonger"
  [ "$known_sequence" != $sequence ] || [ "$row" = "$known" ] || wrong $line "dit is een ander controlepunt dan het bewaarde"
done < <(tr '\0' '\1' <"$ledger")

[ $signed -gt 0 ] && [ $signed = $line ] || wrong $((signed + 1)) "vanaf hier is niets ondertekend"
[ -z "$opening" ] || [ -n "$declared" ] || wrong 1 "het begin is weg, en nergens staat dat die jaren werden afgesloten"
[ "$known_sequence" -le $sequence ] || wrong $((line + 1)) "het logboek houdt op voor het bewaarde controlepunt"
echo "Het logboek klopt: $entries feiten onder $((line - entries)) controlepunten."
