package be.brugwachter.disclosure;

import be.brugwachter.disclosure.mail.SignedNote;
import java.util.List;

/** Brings a note that came by mail to who reads it. */
public final class Notes {
    private final Witnesses witnesses;
    private final List<NoteReader> readers;

    /** Notes for these readers, believed by the keys these witnesses know. */
    public Notes(Witnesses witnesses, List<NoteReader> readers) {
        this.witnesses = witnesses;
        this.readers = List.copyOf(readers);
    }

    /** Whether somebody here took it in. */
    public boolean came(SignedNote mail) {
        return readers.stream()
                .anyMatch(reader -> reader.came(mail.note(), party -> witnesses.pinned(party, mail.fingerprint())));
    }
}
