package be.brugwachter.staff;

import java.util.Objects;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Passwords for tests that sign in often: a real salted hash, of the least cost. */
public final class QuickPasswords implements Passwords {
    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(4);

    @Override
    public String hash(CharSequence password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        return encoder.matches(password, hash);
    }
}
