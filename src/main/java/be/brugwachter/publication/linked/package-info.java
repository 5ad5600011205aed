/**
 * The public protocols as data that other programs understand: DPV, ODRL, DCAT and ORG as JSON-LD, Atom, and the register's own YAML.
 */
@NullMarked
package be.brugwachter.publication.linked;

import org.jspecify.annotations.NullMarked;
