#!/usr/bin/env bash
# To be sourced: sets JAVA_HOME to a JDK of version 25 or newer, or says in one sentence what is missing.

# The first of these folders that holds a JDK of version 25 or newer; what is older, broken or no JDK is passed over.
find_jdk() {
  local folder version
  for folder in "$@"; do
    [ -n "$folder" ] && [ -x "$folder/bin/javac" ] || continue
    # What a JDK says of itself in a file is read at once; starting its compiler to ask takes longer than most commands do.
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$folder/release" 2>/dev/null) || version=
    if [ -z "$version" ]; then
      version=$("$folder/bin/javac" -version 2>/dev/null | sed -n 's/^javac \([0-9]*\).*/\1/p') || continue
    fi
    if [ "${version:-0}" -ge 25 ]; then
      echo "$folder"
      return 0
    fi
  done
  return 1
}

on_path=$(command -v javac || true)
if ! JAVA_HOME=$(find_jdk "${JAVA_HOME:-}" "${on_path:+$(dirname "$(dirname "$(readlink -f "$on_path")")")}" \
  /usr/lib/jvm/* /opt/java/* "${HOME:-}"/.sdkman/candidates/java/*); then
  echo "Brugwachter heeft een JDK 25 of nieuwer nodig; die staat niet op deze machine." >&2
  echo "Installeer er een, bijvoorbeeld Temurin 25, of zet JAVA_HOME op de map waar hij staat. Begin daarna opnieuw." >&2
  exit 3
fi
export JAVA_HOME
