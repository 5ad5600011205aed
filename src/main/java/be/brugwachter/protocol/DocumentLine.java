package be.brugwachter.protocol;

import java.time.Instant;
import java.util.UUID;

/**
 * A document that lies with a protocol, without its bytes.
 *
 * @param name of the file
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param filedAt when it was filed
 */
public record DocumentLine(UUID id, String name, String sha256, Instant filedAt) {}
