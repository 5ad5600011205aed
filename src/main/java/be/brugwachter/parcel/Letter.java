package be.brugwachter.parcel;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;

/**
 * What may stand in a sealed parcel. A letter has no room for a word of one's own: details that passed {@link ClientDetails},
 * names of the register, and nothing else.
 */
@Upholds({Clause.IDENTIFICATION_DATA_ONLY, Clause.NO_SPECIAL_CATEGORIES})
public sealed interface Letter permits ReferralLetter, OnwardLetter, TestLetter, WithdrawalLetter, WrongReceiverLetter {
    /** Which kind of letter. */
    Kind kind();

    /** The kinds, each with the name of its files inside the parcel and its Dutch title. */
    enum Kind {
        REFERRAL("doorverwijzing", "Doorverwijzing"),
        TEST("proefbericht", "Proefbericht"),
        WITHDRAWAL("intrekking", "Intrekking"),
        WRONG_RECEIVER("verkeerd-verstuurd", "Verkeerd verstuurd"),
        ONWARD("verdere-mededeling", "Verdere mededeling");

        private final String fileName;
        private final String title;

        Kind(String fileName, String title) {
            this.fileName = fileName;
            this.title = title;
        }

        /** The name of the text for people, inside the parcel. */
        public String textFile() {
            return fileName + ".txt";
        }

        /** The name of the same for machines, inside the parcel. */
        public String dataFile() {
            return fileName + ".json";
        }

        /** What people read. */
        public String title() {
            return title;
        }
    }
}
