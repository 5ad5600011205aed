package be.brugwachter.protocol;

import be.brugwachter.protocol.store.ProtocolReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The two shipped protocols, and their files to break in tests. */
public final class Shipped {
    /** Brugge: whole and legible. */
    public static final Protocol BRUGGE = read("opgroeien-ocmw-brugge.yaml", text("opgroeien-ocmw-brugge.yaml"));

    /** Bree: a month without agreement, no legible mailbox, no name of the OCMW's signer. */
    public static final Protocol BREE = read("opgroeien-ocmw-bree.yaml", text("opgroeien-ocmw-bree.yaml"));

    private Shipped() {}

    static Protocol read(String file, String yaml) {
        return new ProtocolReader().read(file, yaml.getBytes(StandardCharsets.UTF_8));
    }

    static String text(String file) {
        try (InputStream stream = Shipped.class.getResourceAsStream("/protocols/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
