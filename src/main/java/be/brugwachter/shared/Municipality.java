package be.brugwachter.shared;

/**
 * A Flemish municipality of today.
 *
 * @param nis the five digits of its NIS code (2025)
 * @param name its Dutch name
 */
public record Municipality(String nis, String name) {}
