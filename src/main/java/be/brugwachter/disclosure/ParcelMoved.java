package be.brugwachter.disclosure;

import be.brugwachter.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * A parcel changed its state. Published in the transaction that changed it.
 *
 * @param parcel the parcel
 * @param subject what it was sent for, as given at dispatch
 * @param state where it is now
 */
public record ParcelMoved(UUID parcel, UUID subject, ParcelState state, Instant moment) implements DomainEvent {}
