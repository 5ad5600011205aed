package be.brugwachter.referral.web;

import be.brugwachter.protocol.Merger;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.referral.Guidance.There;
import be.brugwachter.referral.Guidance.Way;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One municipality as the page shows it.
 *
 * @param card the OCMW's own name and seat, to give along
 * @param formerly what became of the name that was asked; null when it is the name of today
 * @param joined which municipalities went up in it; null when none did
 * @param certain whether two lists agree on the postcode
 * @param way OPEN, NOT_TODAY, OTHER_TEAM or NONE
 * @param team whose protocol it is; null when there is none
 * @param protocol the id of the protocol; null when there is none
 */
record PlaceView(
        OcmwCard card,
        @Nullable String formerly,
        @Nullable String joined,
        boolean certain,
        String way,
        @Nullable String team,
        @Nullable String protocol) {

    static PlaceView of(There there) {
        Protocol protocol = protocol(there.way());
        return new PlaceView(
                OcmwCard.of(there.ocmw()),
                there.formerly().map(PlaceView::formerly).orElse(null),
                joined(there.joined()),
                there.certain(),
                kind(there.way()),
                protocol == null ? null : protocol.localTeam(),
                protocol == null ? null : protocol.id().value());
    }

    private static String formerly(Merger merger) {
        return merger.former() + " hoort sinds " + Words.day(merger.since()) + " bij " + merger.into() + ".";
    }

    private static @Nullable String joined(List<Merger> mergers) {
        if (mergers.isEmpty()) {
            return null;
        }
        String names = mergers.stream().map(Merger::former).collect(Collectors.joining(", "));
        return "Sinds " + Words.day(mergers.getFirst().since()) + " ook voor wie woont in: " + names + ".";
    }

    private static String kind(Way way) {
        return switch (way) {
            case Way.Open on -> "OPEN";
            case Way.NotToday on -> "NOT_TODAY";
            case Way.OtherTeam on -> "OTHER_TEAM";
            case Way.NoProtocol on -> "NONE";
        };
    }

    private static @Nullable Protocol protocol(Way way) {
        return switch (way) {
            case Way.Open(Protocol protocol) -> protocol;
            case Way.NotToday(Protocol protocol) -> protocol;
            case Way.OtherTeam(Protocol protocol) -> protocol;
            case Way.NoProtocol on -> null;
        };
    }
}
