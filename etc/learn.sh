#!/usr/bin/env bash
# To be sourced by ./brugwachter: has Java learn once how this house starts, and sets `learnt` to the flags that use it. What was learnt
# with other jars or another Java is not used. Whenever anything fails, `learnt` is empty and Brugwachter starts all the same, only slower.

java_version=$(sed -n 's/^JAVA_RUNTIME_VERSION="\([^"]*\)".*/\1/p' "$JAVA_HOME/release" 2>/dev/null) || java_version=
cache="$laid/$kind-${java_version//[^A-Za-z0-9.+-]/_}.aot"
quiet=(-Xlog:aot*=off -Xlog:cds*=off)

# A page of the server that said where it is.
knock() {
  local port=$1 page=$2
  { exec 3<>"/dev/tcp/127.0.0.1/$port" && printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$page" >&3 && cat <&3; } >/dev/null 2>&1 || true
  exec 3>&- || true
}

# A real start on an empty folder, two pages, and a stop as the system would stop it: Java writes down what that took.
learn_start() {
  local scratch said pid port
  scratch=$(mktemp -d) || return 1
  said="$scratch/said"
  "${run[@]}" "${quiet[@]}" -XX:AOTCacheOutput="$1" "${main[@]}" start --port 0 --data "$scratch/data" >"$said" 2>&1 &
  pid=$!
  for _ in {1..600}; do
    grep -q 'is klaar: ' "$said" || ! kill -0 "$pid" 2>/dev/null || { sleep 0.2; continue; }
    break
  done
  port=$(sed -n 's/.*is klaar: .*:\([0-9]*\).*/\1/p' "$said")
  [ -z "$port" ] || { knock "$port" /; knock "$port" /aanmelden; }
  kill "$pid" 2>/dev/null
  wait "$pid" 2>/dev/null
  rm -rf "$scratch"
}

# The longest of the short commands; that it finds something in a protocol is no failure.
learn_commands() {
  "${run[@]}" "${quiet[@]}" -XX:AOTCacheOutput="$1" "${main[@]}" protocol lint "$home"/src/main/resources/protocols/*.yaml >/dev/null 2>&1
}

learn() {
  local fresh="$cache.$$"
  if [ "$kind" = start ]; then
    echo "Java leert één keer hoe Brugwachter start; dat duurt een halve minuut." >&2
  fi
  "learn_$kind" "$fresh" || true
  # Moved into place whole and on disk, for Java trusts what it finds there; and one that cannot be made is not tried at every start.
  if [ -s "$fresh" ] && sync "$fresh"; then mv -f "$fresh" "$cache"; else : >"$cache"; fi
  rm -f "$fresh" "$fresh".*
}

learnt=()
# Jars that were copied or laid anew since make Java pass over what it learnt, so it learns again.
if [ -w "$laid" ] && { [ ! -e "$cache" ] || [ -n "$(find "$laid/lib" "$laid"/*.jar -newer "$cache" -print -quit)" ]; }; then
  learn || true
fi
if [ -s "$cache" ]; then
  # Java checks what it reads: a file with a rotten middle is passed over, where it would end the program otherwise.
  learnt=("${quiet[@]}" -XX:AOTCache="$cache" -XX:+VerifySharedSpaces)
fi
