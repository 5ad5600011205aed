package be.brugwachter.protocol;

import java.time.Instant;

/** Where the party inside whose walls the work runs keeps the texts it took into its register; only ever added to. */
public interface TextStore {
    /** Adds a text as the file it is; the very bytes two people agreed on. */
    void add(Protocol protocol, byte[] yaml, Instant at);

    /**
     * Reads a file that may become part of the register.
     *
     * @throws ProtocolUnreadable with the line and what to do
     */
    Protocol read(byte[] yaml);
}
