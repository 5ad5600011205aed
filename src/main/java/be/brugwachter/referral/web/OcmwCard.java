package be.brugwachter.referral.web;

import be.brugwachter.protocol.Ocmw;
import be.brugwachter.protocol.PartyProfile.Seat;
import be.brugwachter.protocol.Protocol;
import org.jspecify.annotations.Nullable;

/** The card of an OCMW that a family takes along: its own name and seat, nothing about the family. */
record OcmwCard(
        String name,
        @Nullable String street,
        @Nullable String place,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String website) {

    static OcmwCard of(Protocol protocol) {
        return of(protocol.receiver().name(), protocol.receiver().seat());
    }

    /** From the list of all OCMWs; some of them have no address there. */
    static OcmwCard of(Ocmw ocmw) {
        return ocmw.seat()
                .map(seat -> of(ocmw.name(), seat))
                .orElseGet(() -> new OcmwCard(ocmw.name(), null, null, null, null, null));
    }

    private static OcmwCard of(String name, Seat seat) {
        return new OcmwCard(name, seat.street(), seat.postcode() + " " + seat.place(), null, null, null);
    }
}
