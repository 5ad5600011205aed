package be.brugwachter.parcel;

import be.brugwachter.shared.EmailAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The letter as a social worker reads and prints it: one page, plain text, the next step always there. */
final class LetterText {
    private final Letter letter;
    private final Envelope envelope;
    private final OpeningCode code;

    LetterText(Letter letter, Envelope envelope, OpeningCode code) {
        this.letter = letter;
        this.envelope = envelope;
        this.code = code;
    }

    /** The whole text, lines ended by a newline. */
    String text() {
        Map<String, String> words = new HashMap<>(WordedText.around(envelope));
        words.put("title", letter.kind().title().toUpperCase(Locale.ROOT));
        words.put("code", code.shown());
        putOwn(words);
        String drill = envelope.drill() ? "*** OEFENING: de mensen in dit bericht zijn verzonnen ***\n\n" : "";
        return drill + WordedText.read(letter.kind().textFile()).with(words);
    }

    private void putOwn(Map<String, String> words) {
        switch (letter) {
            case ReferralLetter referral -> {
                put(words, referral.client());
                words.put("residence", referral.residence().name());
            }
            case OnwardLetter onward -> {
                put(words, onward.client());
                words.put("professional", onward.professional().value());
                words.put("function", onward.function().dutch());
            }
            case WithdrawalLetter recall ->
                words.put("recalled", recall.parcel().toString());
            case WrongReceiverLetter recall ->
                words.put("recalled", recall.parcel().toString());
            case TestLetter test -> {}
        }
    }

    private static void put(Map<String, String> words, ClientDetails client) {
        words.put("firstName", client.firstName().value());
        words.put("name", client.name().value());
        words.put("contact", contact(client));
    }

    private static String contact(ClientDetails client) {
        List<String> lines = new ArrayList<>();
        PostalAddress address = client.address();
        if (address != null) {
            lines.add("  Adres      " + address.lines().replace("\n", "\n             "));
        }
        PhoneNumber telephone = client.telephone();
        if (telephone != null) {
            lines.add("  Telefoon   " + telephone.shown());
        }
        EmailAddress email = client.email();
        if (email != null) {
            lines.add("  E-mail     " + email.value());
        }
        return String.join("\n", lines);
    }
}
