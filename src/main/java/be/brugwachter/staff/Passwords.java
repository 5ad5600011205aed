package be.brugwachter.staff;

/** How passwords are kept: as slow, salted hashes. */
public interface Passwords {
    /** The hash to keep. */
    String hash(CharSequence password);

    /** Whether this password gave that hash. */
    boolean matches(CharSequence password, String hash);
}
