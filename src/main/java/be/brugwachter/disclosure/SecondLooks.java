package be.brugwachter.disclosure;

import be.brugwachter.clause.Clause;
import java.util.List;

/** Finds who decides again about a parcel. A kind that nobody decides about does not leave. */
public final class SecondLooks {
    private final List<SecondLook> looks;

    /** Each decides about its own kind. */
    public SecondLooks(List<SecondLook> looks) {
        this.looks = List.copyOf(looks);
    }

    List<Clause> grounds(Parcel parcel) {
        return looks.stream()
                .filter(look -> look.of() == parcel.kind())
                .findFirst()
                .map(look -> look.grounds(parcel.subject()))
                .orElse(List.of(Clause.EACH_REFERRAL_ANEW));
    }
}
