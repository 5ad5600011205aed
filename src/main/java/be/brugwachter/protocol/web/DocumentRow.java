package be.brugwachter.protocol.web;

import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.DocumentDesk;
import be.brugwachter.protocol.PdfSignature;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolAct.Kind;
import be.brugwachter.protocol.Signers;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A document in the list.
 *
 * @param what what it is
 * @param file its name
 * @param day the day it was filed
 * @param version of which version of the text
 * @param sha256 of its bytes
 * @param signers who signed it digitally, compared with the text; empty where nobody has to sign
 */
record DocumentRow(
        UUID id, String what, String file, String day, int version, String sha256, List<Signers.Sentence> signers) {
    private static final Set<Kind> SIGNED =
            EnumSet.of(Kind.SIGNED_ORIGINAL, Kind.TERMS_CONFIRMED, Kind.AGREEMENT_FILED);

    static DocumentRow of(DocumentDesk.Kept kept, Protocol protocol, Optional<List<PdfSignature>> signatures) {
        return new DocumentRow(
                kept.document().id(),
                kept.act().kind().dutch(),
                kept.document().name(),
                Dates.dutch(Dates.day(kept.document().filedAt())),
                kept.act().version(),
                kept.document().sha256(),
                signers(kept, protocol, signatures));
    }

    /** Whether it is a document that people sign. */
    static boolean isSigned(DocumentDesk.Kept kept) {
        return SIGNED.contains(kept.act().kind());
    }

    private static List<Signers.Sentence> signers(
            DocumentDesk.Kept kept, Protocol protocol, Optional<List<PdfSignature>> found) {
        if (!isSigned(kept)) {
            return List.of();
        }
        return found.map(signatures -> Signers.compare(protocol, signatures))
                .orElse(List.of(new Signers.Sentence(
                        false, "Dit bestand is niet als PDF te lezen. Bewaar een beter exemplaar.")));
    }
}
