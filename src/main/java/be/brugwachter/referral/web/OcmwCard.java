package be.brugwachter.referral.web;

import be.brugwachter.protocol.Protocol;
import org.jspecify.annotations.Nullable;

/** The card of an OCMW that a family takes along: its own name and seat, nothing about the family. */
record OcmwCard(
        String name,
        String street,
        String place,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String website) {

    static OcmwCard of(Protocol protocol) {
        var seat = protocol.receiver().seat();
        return new OcmwCard(
                protocol.receiver().name(), seat.street(), seat.postcode() + " " + seat.place(), null, null, null);
    }
}
