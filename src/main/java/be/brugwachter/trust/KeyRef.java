package be.brugwachter.trust;

import java.util.UUID;

/**
 * Names the key under which the personal columns of one row lie.
 *
 * @param table the row's table, without schema
 * @param row the row's id
 */
public record KeyRef(String table, UUID row) {}
