package be.brugwachter.protocol;

import java.util.Optional;

/**
 * How the data are sealed on their way (art. 6).
 *
 * @param cipher the cipher, {@code AES-256}
 * @param program the program, {@code 7-Zip}
 * @param guideline the guideline the text points at
 * @param guidelineVersion its version, when the text gives one
 * @param passphraseExchange how the secret travels, when the text says it
 */
public record Encryption(
        String cipher,
        String program,
        String guideline,
        Optional<String> guidelineVersion,
        Optional<String> passphraseExchange) {}
