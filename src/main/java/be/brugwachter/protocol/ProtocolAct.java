package be.brugwachter.protocol;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a protocol after it was written. Days are days in Brussels.
 *
 * @param version of which version of the text; what was signed or confirmed for one counts for that one alone
 * @param kind what happened
 * @param moment when it was recorded
 * @param from the first day it counts
 * @param until the last day it counts, for what runs out
 * @param basis the id of the legal basis it is about, or of several; after a merger the municipalities that went up in another
 * @param document the document filed with it, if any
 * @param publication where it was published, for that act alone
 * @param first who did it, or proposed it
 * @param second who confirmed it, for what needs two people
 */
public record ProtocolAct(
        UUID id,
        ProtocolId protocol,
        int version,
        Kind kind,
        Instant moment,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String basis,
        @Nullable Filed document,
        @Nullable Publication publication,
        UUID first,
        @Nullable UUID second) {

    /** Whether it is about this very version of the text, with a document that two people read. */
    public boolean binds(Protocol protocol) {
        return version == protocol.version() && document != null && second != null;
    }

    /**
     * A document as an act is bound to it: another file under the same id is another document.
     *
     * @param sha256 of its bytes, 64 hexadecimal digits
     */
    public record Filed(UUID id, String sha256) {
        static Filed of(FiledDocument document) {
            return new Filed(document.id(), document.sha256());
        }
    }

    /** Whether it is about this legal basis; a going on may name several. */
    boolean names(String id) {
        return basis != null && List.of(basis.split(",", -1)).contains(id);
    }

    /** What can happen to a protocol. */
    public enum Kind {
        SIGNED_ORIGINAL(
                "Getekend origineel bevestigd", true, Act.SIGNED_ORIGINAL_CONFIRMED, Clause.CONCLUDED_AND_SIGNED),
        READERS_DECLARED(
                "Verklaring van de lezers neergelegd", true, Act.READERS_DECLARED, Clause.RECEIVER_UNDER_SECRECY),
        NOTICE_GIVEN("Opgezegd", false, Act.NOTICE_GIVEN, Clause.SIX_MONTHS_NOTICE),
        STOPPED_FOR_MISUSE("Stopgezet wegens misbruik", false, Act.PROTOCOL_STOPPED, Clause.ENDED_FOR_MISUSE),
        BASIS_LAPSED("Rechtsgrond vervallen", false, Act.LEGAL_BASIS_LAPSED, Clause.LEGAL_BASIS_STANDS),
        GOES_ON_WITHOUT(
                "Voortgezet zonder die rechtsgrond", true, Act.GOES_ON_WITHOUT_BASIS, Clause.LEGAL_BASIS_STANDS),
        TERMS_CONFIRMED("Werkafspraken bevestigd", true, Act.WORKING_TERMS_CONFIRMED, Clause.NO_END_WITHOUT_CONTACT),
        DECREE_TEXT("Letterlijke tekst bewaard", true, Act.DECREE_TEXT_FILED, Clause.DECREE_CONDITIONS),
        PUBLISHED("Bekendgemaakt", false, Act.PUBLICATION_RECORDED, Clause.PUBLISHED_BY_BOTH),
        TEXT_REGISTERED(
                "Tekst in het register opgenomen", true, Act.PROTOCOL_TEXT_REGISTERED, Clause.CONCLUDED_AND_SIGNED),
        MERGER_DECIDED("Na een fusie bevestigd", true, Act.PROTOCOL_KEPT_AFTER_MERGER, Clause.OCMW_OF_RESIDENCE),
        AGREEMENT_FILED(
                "Samenwerkingsovereenkomst bewaard", false, Act.PROTOCOL_DOCUMENT_FILED, Clause.COOPERATION_AGREEMENT),
        ANNEX_FILED("Bijlage met de werkafspraken bewaard", false, Act.PROTOCOL_DOCUMENT_FILED, Clause.ANNEX_OBSERVED),
        SENDER_ADVICE_FILED(
                "Advies van de functionaris van de afzender bewaard",
                false,
                Act.PROTOCOL_DOCUMENT_FILED,
                Clause.DPO_ADVICE_SENDER),
        RECEIVER_ADVICE_FILED(
                "Advies van de functionaris van het OCMW bewaard",
                false,
                Act.PROTOCOL_DOCUMENT_FILED,
                Clause.DPO_ADVICE_RECEIVER),
        LETTER_FILED("Brief bewaard", false, Act.PROTOCOL_DOCUMENT_FILED, Clause.CONCLUDED_AND_SIGNED);

        private final String dutch;
        private final boolean two;
        private final Act act;
        private final Clause clause;

        Kind(String dutch, boolean two, Act act, Clause clause) {
            this.dutch = dutch;
            this.two = two;
            this.act = act;
            this.clause = clause;
        }

        /** How the book calls it. */
        Act act() {
            return act;
        }

        /** The clause it touches. */
        Clause clause() {
            return clause;
        }

        /** What people read. */
        public String dutch() {
            return dutch;
        }

        /** Whether two people must agree on it. */
        public boolean needsTwo() {
            return two;
        }
    }
}
