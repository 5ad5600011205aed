#!/usr/bin/env bash
# Searches what the tests printed for the family that exists only in tests. Whatever is found was printed by a path that must be silent.
set -euo pipefail
found=$(grep -rliE 'zwanelientje|kwetterveugel|pimpelmezerikstraat|kwetternest|kwettergezin' "$1" || true)
[ -z "$found" ] && exit 0
echo "De verzonnen familie van de tests staat in wat er geprint werd. Zoek in deze verslagen welke plek haar verklapt:" >&2
echo "$found" >&2
exit 1
