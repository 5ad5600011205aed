package be.brugwachter.staff.web;

import be.brugwachter.staff.Passwords;
import java.util.Objects;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Argon2id with 16 MB per guess (RFC 9106). */
final class Argon2Passwords implements Passwords {
    private final Argon2PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    @Override
    public String hash(CharSequence password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        return encoder.matches(password, hash);
    }
}
