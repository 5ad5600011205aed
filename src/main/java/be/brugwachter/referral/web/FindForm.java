package be.brugwachter.referral.web;

import be.brugwachter.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** The number of a file as it was typed. */
record FindForm(@Nullable String dossier) implements PersonalData {
    String typed() {
        return DetailsForm.text(dossier);
    }

    @Override
    public String toString() {
        return "FindForm[…]";
    }
}
