package be.brugwachter.staff;

import be.brugwachter.audit.Book;
import java.time.Clock;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Puts together what the desks of this room need. */
@Configuration(proxyBeanMethods = false)
class StaffConfiguration {
    @Bean
    Passwords passwords() {
        return new Argon2Passwords();
    }

    @Bean
    TwoPeople twoPeople(ProposalStore store, Book book, Clock clock) {
        return new TwoPeople(store, book, clock);
    }

    /** Argon2id with 16 MB per guess (RFC 9106). */
    private static final class Argon2Passwords implements Passwords {
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
}
