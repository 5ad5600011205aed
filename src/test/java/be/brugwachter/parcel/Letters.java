package be.brugwachter.parcel;

import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Municipality;
import be.brugwachter.shared.Party;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Invented letters and envelopes for tests. */
public final class Letters {
    public static final Instant MOMENT = Instant.parse("2026-11-21T10:00:00Z");
    public static final Party SENDER = Party.of("0886886638");
    public static final Party RECEIVER = Party.of("0207832792");
    public static final Municipality BRUGGE = new Municipality("31005", "Brugge");

    private static final List<String> FIRST = List.of("Noor", "Ñusta", "Jean-Luc", "Aïcha", "Bo", "Maximiliaan", "Zoë");
    private static final List<String> LAST =
            List.of("van den Bosch", "O'Neill", "Ek", "Vandenbroucke-Willems", "Al Khatib", "D'Hondt", "Peeters");
    private static final List<String> STREETS =
            List.of("Langestraat", "Sint-Jansplein", "Ee", "Koning Albert I-laan", "Burgemeester Vandenbogaerdelaan");

    private Letters() {}

    public static RawDetails noor() {
        return new RawDetails(
                "Noor",
                "van den Bosch",
                "Langestraat",
                "12",
                "3",
                "8000",
                "Brugge",
                "0470 12 34 56",
                "noor@voorbeeld.be");
    }

    public static ReferralLetter referral(RawDetails raw) {
        return switch (ClientDetails.of(raw)) {
            case DetailsOutcome.Accepted accepted -> new ReferralLetter(accepted.details(), BRUGGE);
            case DetailsOutcome.Rejected rejected -> throw new AssertionError(rejected.problems());
        };
    }

    /** A family by lot: any of the ways to reach it may be missing, one is there. */
    public static ReferralLetter family(Random random) {
        boolean placed = random.nextBoolean();
        boolean mailed = random.nextBoolean();
        boolean called = (!placed && !mailed) || random.nextBoolean();
        return referral(new RawDetails(
                pick(FIRST, random),
                pick(LAST, random),
                placed ? pick(STREETS, random) : "",
                placed ? String.valueOf(1 + random.nextInt(400)) : "",
                placed && random.nextBoolean() ? String.valueOf(1 + random.nextInt(99)) : "",
                placed ? "8000" : "",
                placed ? "Brugge" : "",
                called
                        ? "0470 %02d %02d %02d".formatted(random.nextInt(100), random.nextInt(100), random.nextInt(100))
                        : "",
                mailed ? "x" + "abcdefghijklmnop".substring(random.nextInt(16)) + "@voorbeeld.be" : ""));
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    public static Envelope envelope() {
        return envelope(UUID.fromString("3f0e9f0a-5a57-4b6e-9a53-0d6a1c1e7b21"), 17, false);
    }

    public static Envelope envelope(UUID id, int line, boolean drill) {
        return new Envelope(
                id,
                new Envelope.Organisation(SENDER, "Kind en Gezin Brugge"),
                new Envelope.Organisation(RECEIVER, "OCMW Brugge"),
                new Envelope.Agreement(new ProtocolId("opgroeien-ocmw-brugge"), "1"),
                new Envelope.Line("B-3", line),
                MOMENT,
                MOMENT.plus(Duration.ofDays(30)),
                new Envelope.Help("050 00 00 00", new EmailAddress("brug@opgroeien.example")),
                URI.create("https://brug.example/code"),
                drill);
    }
}
