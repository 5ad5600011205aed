package be.brugwachter.protocol;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A digital signature in a PDF (PAdES, ETSI EN 319 142). Says that the bytes are those that were signed; whether the certificate is one
 * to trust is not looked up, for that asks the network.
 *
 * @param signer the common name in the certificate; nothing else of it is read
 * @param day the day the signer's program says it was signed (Brussels)
 * @param intact whether signature and bytes still belong together
 * @param whole whether nothing was added to the document after it
 */
public record PdfSignature(String signer, Optional<LocalDate> day, boolean intact, boolean whole) {
    @Override
    public String toString() {
        return "PdfSignature[intact=" + intact + ", whole=" + whole + "]";
    }
}
