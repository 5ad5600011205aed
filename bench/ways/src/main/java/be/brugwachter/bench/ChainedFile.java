package be.brugwachter.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** A log as one writes it without a database: each line carries the hash of the one before, and is on disk before the next. */
final class ChainedFile implements AutoCloseable {
    private final FileChannel channel;
    private String last = "0".repeat(64);

    ChainedFile(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    synchronized void append() throws IOException, NoSuchAlgorithmException {
        String fact = "{\"id\":\"%s\",\"moment\":\"%s\",\"act\":\"REFERRAL_REFUSED\",\"subject\":\"%s\"}"
                .formatted(UUID.randomUUID(), Instant.now(), UUID.randomUUID());
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest((last + "\n" + fact).getBytes(StandardCharsets.UTF_8));
        last = HexFormat.of().formatHex(hash);
        channel.write(ByteBuffer.wrap((last + " " + fact + "\n").getBytes(StandardCharsets.UTF_8)));
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
