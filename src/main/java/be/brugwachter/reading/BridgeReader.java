package be.brugwachter.reading;

import be.brugwachter.reading.Addresses.Written;
import be.brugwachter.reading.Mending.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Articles 4 to 6: to whom, how often, how long, where to, sealed with what. */
final class BridgeReader {
    private static final Pattern GIVEN_TO = Pattern.compile(
            "(?iu)maatschappelijk(?:e)? (?:assistent|werker)|\\bactoren\\b|\\bpartners\\b|\\bdiensten?\\b van|\\bwerker|\\bontvangers?: ?\\p{L}");
    private static final Pattern COLON = Pattern.compile("(?u)ontvangers? ?:");
    private static final Pattern OFTEN = Pattern.compile(
            "(?iu)\\btelkens\\b|\\bpermanent\\b|\\beenmalig\\b|\\b(?:dagelijks|wekelijks|maandelijks|jaarlijks)\\b|\\bad hoc\\b|\\bgeval per geval\\b|\\bper doorverwijzing\\b|\\bper (?:dag|week|maand|jaar)\\b");
    private static final Pattern LASTS = Pattern.compile(
            "(?iu)\\b(?:voor de duur van|zolang|zo lang als|(?:voor )?onbepaalde (?:duur|tijd)|voor een (?:duur|periode|termijn) van|tot en met)\\b|\\beindigt op\\b");
    private static final Pattern CIPHER = Pattern.compile(
            "(?iu)\\bAES[^\\p{L}\\d.;]{0,3}(?:met )?(?:een )?(?:sleutel(?:lengte)? van )?(128|192|256)?\\b(?:[- ]?bits?)?|\\b(128|192|256)[- ]?bits? AES\\b|\\b(?:3?DES|RC4|ZipCrypto|Blowfish)\\b");
    private static final Pattern PROGRAM =
            Pattern.compile("(?iu)\\b(7[- ]?zip|WinZip|WinRAR|PGP|GPG|S/MIME|PeaZip|VeraCrypt)\\b");
    private static final Pattern PASSPHRASE = Pattern.compile(
            "(?iu)\\b(?:wachtwoord|wachtzin|paswoord|toegangscode|pincode|geheime code|passphrase|wachtzinnen|sleutel(?!lengte| van (?:128|192|256)))\\p{L}*");
    private static final Pattern EVIDENCE = Pattern.compile(
            "(?iu)\\baantonen\\b|\\baantoont\\b|\\bhet bewijs\\b|\\bbewijsstuk|\\bkunnen bewijzen\\b|\\bbewijst\\b");

    private final Notes notes;

    private BridgeReader(Notes notes) {
        this.notes = notes;
    }

    static void read(Notes notes) {
        BridgeReader reader = new BridgeReader(notes);
        reader.recipients();
        Span period = notes.section(Roles.PERIOD);
        reader.sentence(Keys.PERIODICITY, OFTEN, period);
        reader.sentence(Keys.DURATION, LASTS, period);
        reader.mailbox(notes.section(Roles.SECURITY));
        reader.encryption();
        reader.sentence(Keys.EVIDENCE, EVIDENCE, notes.whole());
    }

    private void sentence(String path, Pattern what, Span within) {
        notes.find(what, within).ifPresent(match -> {
            Span sentence = notes.sentence(match.start());
            notes.put(path, notes.manuscript().part(sentence).strip(), sentence);
        });
    }

    private void recipients() {
        Optional<Span> article = notes.outline().about(Roles.RECIPIENTS).map(Outline.Section::span);
        if (article.isEmpty()) {
            return;
        }
        int from = notes.find(COLON, article.get())
                .map(Matcher::end)
                .orElse(article.get().from());
        int index = 0;
        for (Span sentence :
                Sentences.in(notes.text(), new Span(from, article.get().to()))) {
            String text = notes.manuscript().part(sentence).strip();
            if (notes.find(GIVEN_TO, sentence).isPresent() && !text.endsWith(":")) {
                notes.put(Keys.nth(Keys.RECIPIENTS, index++), text, sentence);
            }
        }
    }

    private void mailbox(Span article) {
        Addresses.announced(notes.text(), article).ifPresent(this::mailbox);
    }

    private void mailbox(Written written) {
        notes.put(Keys.MAILBOX, written.asWritten(), written.span());
        written.address().ifPresent(address -> {
            if (written.plain()) {
                notes.put(Keys.MAILBOX_ADDRESS, address.value(), written.span());
            } else {
                notes.putMended(
                        Keys.MAILBOX_ADDRESS,
                        address.value(),
                        written.span(),
                        notes.mending(written.span(), address.value(), Kind.GUESS));
            }
        });
        notes.put(Keys.MAILBOX_CONFIRMED, false, written.span());
    }

    private void encryption() {
        Span article = notes.section(Roles.SECURITY);
        for (Span part : List.of(article, notes.whole())) {
            notes.find(CIPHER, part)
                    .ifPresent(match -> notes.put(Keys.CIPHER, cipher(match), new Span(match.start(), match.end())));
            notes.find(PROGRAM, part)
                    .ifPresent(match -> notes.put(
                            Keys.PROGRAM,
                            match.group(1).matches("(?i)7.?zip") ? "7-Zip" : match.group(1),
                            new Span(match.start(), match.end())));
        }
        notes.find(PASSPHRASE).ifPresent(match -> {
            Span sentence = notes.sentence(match.start());
            notes.put(Keys.PASSPHRASE, notes.manuscript().part(sentence).strip(), sentence);
        });
    }

    private static String cipher(Matcher match) {
        String bits = match.group(1) == null ? match.group(2) : match.group(1);
        if (bits != null) {
            return "AES-" + bits;
        }
        return match.group().strip();
    }
}
