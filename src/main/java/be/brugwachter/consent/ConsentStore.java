package be.brugwachter.consent;

import java.util.Optional;
import java.util.UUID;

/** The consents of the party inside whose walls the work runs. */
public interface ConsentStore {
    /** Adds a consent and makes its key. */
    void add(Consent.Given consent);

    /** The consent in its present state. */
    Optional<Consent> find(UUID id);

    /** The same, locked until the transaction ends: a consent is used once. */
    Optional<Consent> lock(UUID id);

    /** Puts the consent in its next state, with the fields of its terms. */
    void move(Consent next);

    /** Binds the consent to the team's own file, under the consent's key. */
    void bind(UUID id, FileReference reference);

    /** The team's own file reference, if bound. */
    Optional<FileReference> reference(UUID id);

    /** How many that were used are kept as proof, counted no further than this. */
    int kept(int most);

    /** Drops a consent that was never used; nothing remains. */
    void drop(UUID id);
}
