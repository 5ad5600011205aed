package be.brugwachter.staff;

import java.time.Instant;
import java.util.UUID;

/**
 * An act that one person proposed and another of the same party must confirm.
 *
 * @param kind what kind of act, by the name the room gave it
 * @param subject what it is about, for instance a protocol's id
 * @param payload the act itself, as JSON of the room's own making; no data about a client
 * @param by the account that proposed it
 * @param at when
 */
public record Proposal(UUID id, String kind, String subject, String payload, UUID by, Instant at) {}
