package be.brugwachter.protocol;

import java.util.List;
import java.util.Optional;

/** Who signed a PDF digitally. */
@FunctionalInterface
public interface PdfSignatures {
    /** Every signature, in order; an empty list for a PDF without one, nothing for a file that cannot be read as a PDF. */
    Optional<List<PdfSignature>> in(byte[] pdf);
}
