package be.brugwachter.protocol;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares who signed a document digitally with who represents the parties in the text (parties and end of the protocol). */
public final class Signers {
    private Signers() {}

    /** What a person should know, one sentence each, signatures first. */
    public static List<Sentence> compare(Protocol protocol, List<PdfSignature> signatures) {
        if (signatures.isEmpty()) {
            return List.of(new Sentence(
                    true, "Er staat geen digitale handtekening in. Kijk zelf wie er met de hand tekende."));
        }
        List<Sentence> sentences = new ArrayList<>();
        boolean covered = signatures.stream().anyMatch(each -> each.intact() && each.whole());
        signatures.forEach(signature -> sentences.add(signed(protocol, signature, covered)));
        representatives(protocol)
                .filter(person -> signatures.stream().noneMatch(each -> same(person.name(), each.signer())))
                .forEach(person -> sentences.add(new Sentence(
                        false,
                        person.name() + " (" + person.function()
                                + ") staat in het protocol, maar tekende dit bestand niet digitaal.")));
        return sentences;
    }

    /** @param covered whether somebody signed the whole file, with all that came before */
    private static Sentence signed(Protocol protocol, PdfSignature signature, boolean covered) {
        String who = "Volgens het certificaat tekende " + signature.signer()
                + signature.day().map(day -> " op " + Dates.dutch(day)).orElse("");
        if (!signature.intact()) {
            return new Sentence(false, who + ", maar het bestand is daarna veranderd. Vraag een nieuw exemplaar.");
        }
        if (!covered) {
            return new Sentence(false, who + ". Daarna kwam er nog iets bij in het bestand. Kijk na wat.");
        }
        return representatives(protocol)
                .filter(person -> same(person.name(), signature.signer()))
                .findFirst()
                .map(person ->
                        new Sentence(true, who + ". Die naam staat in het protocol als " + person.function() + "."))
                .orElseGet(() -> new Sentence(
                        false,
                        who + ". Die naam staat niet in het protocol als vertegenwoordiger. Kijk na of dat mag."));
    }

    private static Stream<PartyProfile.Representative> representatives(Protocol protocol) {
        return Stream.of(protocol.sender(), protocol.receiver()).flatMap(party -> party.representatives().stream());
    }

    /** A certificate may say more than the name, like the purpose of the key; every word of the name must be in it. */
    private static boolean same(String name, String signer) {
        return words(signer).containsAll(words(name));
    }

    private static Set<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /**
     * One thing to know.
     *
     * @param good whether it is as the text says
     * @param text in Dutch, with what to do when it is not
     */
    public record Sentence(boolean good, String text) {}
}
