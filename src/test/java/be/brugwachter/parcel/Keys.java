package be.brugwachter.parcel;

import be.brugwachter.shared.EmailAddress;
import java.time.Instant;

/** Keys for tests: one small authority, and keys of invented parties. */
public final class Keys {
    public static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    public static final Instant UNTIL = Instant.parse("2046-01-01T00:00:00Z");
    public static final CertificateAuthority AUTHORITY = CertificateAuthority.create("Proefautoriteit", FROM, UNTIL);
    public static final SigningKey SENDER = issue("Opgroeien regie", "bericht@opgroeien.example");
    public static final SigningKey STRANGER = issue("Opgroeien regie", "bericht@opgroeien.example");

    private Keys() {}

    public static SigningKey issue(String name, String mailbox) {
        return AUTHORITY.issue(name, new EmailAddress(mailbox), FROM, UNTIL);
    }
}
