package be.brugwachter.protocol;

import be.brugwachter.shared.Municipality;

/**
 * What a postcode proposes; a person confirms it.
 *
 * @param postcode four digits
 * @param municipality the municipality of today
 * @param certain whether two sources agree; if not, the page says so
 */
public record Place(String postcode, Municipality municipality, boolean certain) {}
