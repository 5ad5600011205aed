# Sets JAVA_HOME to a JDK of version 25 or newer, or says in one sentence what is missing.
java_version() { "$1/bin/javac" -version 2>/dev/null | sed -n 's/^javac \([0-9]*\).*/\1/p'; }
found=""
for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/*; do
  [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ] || continue
  version=$(java_version "$candidate")
  if [ "${version:-0}" -ge 25 ]; then found=$candidate; break; fi
done
if [ -z "$found" ]; then
  echo "Brugwachter heeft een JDK 25 of nieuwer nodig (bijvoorbeeld Temurin 25); die staat niet op deze machine." >&2
  exit 3
fi
export JAVA_HOME="$found"
