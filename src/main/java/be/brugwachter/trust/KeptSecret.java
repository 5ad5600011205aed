package be.brugwachter.trust;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** A secret of the deployment itself, encrypted under its master key in a file outside the database. Prints nothing. */
public final class KeptSecret {
    private final SecretFile file;
    private final KeyFile key;
    private final byte[] label;

    /**
     * The secret in this file.
     *
     * @param name what it is; a secret moved under another name does not open
     */
    public KeptSecret(Path file, KeyFile key, String name) {
        this.file = new SecretFile(file);
        this.key = key;
        this.label = bytes("deployment|" + name);
    }

    /** Keeps it from now on, instead of what was kept before. */
    public void keep(String secret) {
        try {
            byte[] encrypted = key.master().encrypt(bytes(secret), label);
            file.destroy();
            file.write(encrypted);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A secret could not be encrypted.", e);
        }
    }

    /**
     * What is kept; empty when nothing ever was.
     *
     * @throws KeyRefused when the file lies under another master key, is damaged, or can be read by others
     */
    public Optional<String> read() {
        return file.read().map(this::decrypt);
    }

    private String decrypt(byte[] encrypted) {
        try {
            return new String(key.master().decrypt(encrypted, label), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new KeyRefused(
                    "Het geheim in " + file.path() + " hoort niet bij deze hoofdsleutel, of is beschadigd.", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "KeptSecret[…]";
    }
}
