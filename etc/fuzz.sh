#!/usr/bin/env bash
# Looks a minute long, for each reader of what comes from outside, for bytes that nobody thought of (Jazzer).
# The test classes must be compiled: ./check --long calls this after the tests.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
source etc/java-home.sh
export JAZZER_FUZZ=1 # one method a process: Jazzer looks for one thing at a time
while IFS=: read -r file method; do
    class=$(basename "$file" .java)
    echo "Fuzzing $class#$method"
    ./mvnw -B -ntp -q surefire:test -Dtest="$class#$method"
done < <(grep -A1 -r --include='*Fuzz.java' '@FuzzTest' src/test/java | sed -nE 's/^(.*\.java)-.* void ([A-Za-z]+)\(.*/\1:\2/p')
