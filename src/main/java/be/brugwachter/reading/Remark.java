package be.brugwachter.reading;

import be.brugwachter.protocol.Finding.Severity;

/**
 * One thing the linter says.
 *
 * @param rule lasting name of the rule; scripts and people cite it
 * @param severity how bad
 * @param place where
 * @param message one Dutch sentence a lawyer would sign
 */
public record Remark(String rule, Severity severity, Place place, String message) {}
