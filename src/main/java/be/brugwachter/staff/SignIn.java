package be.brugwachter.staff;

import java.time.Instant;

/** What came of an attempt to sign in. */
public sealed interface SignIn {
    /** Welcome. */
    record Admitted(Account account) implements SignIn {}

    /** Wrong name or password; the answer does not say which. */
    record Rejected() implements SignIn {}

    /** Too many wrong attempts: wait until then. */
    record Locked(Instant until) implements SignIn {}
}
