package be.brugwachter.publication.linked;

import static be.brugwachter.publication.linked.RegisterForm.choice;
import static be.brugwachter.publication.linked.RegisterForm.map;

import be.brugwachter.protocol.Breach;
import be.brugwachter.protocol.Encryption;
import be.brugwachter.protocol.Mailbox;
import be.brugwachter.protocol.Processors;
import be.brugwachter.protocol.Safeguards;
import java.util.List;
import java.util.Map;

/** Articles 6 to 9 with the keys of the register. */
final class SafeguardsForm {
    private static final String ARTICLE = "art. 6";

    private SafeguardsForm() {}

    static void put(Safeguards safeguards, Map<String, Object> root) {
        root.put("mailbox", mailbox(safeguards.mailbox()));
        root.put("encryption", encryption(safeguards.encryption()));
        Map<String, Object> evidence = map("article", ARTICLE);
        evidence.put("duties", choices(safeguards.evidence().duties()));
        evidence.put("onRequest", safeguards.evidence().onRequest());
        root.put("evidence", evidence);
        root.put("processors", processors(safeguards.processors()));
        Map<String, Object> quality = SubstanceForm.words(safeguards.quality().wording());
        quality.put("flaws", choices(safeguards.quality().flaws()));
        root.put("quality", quality);
        root.put("sanction", SubstanceForm.words(safeguards.sanction()));
        Map<String, Object> breach = SubstanceForm.words(safeguards.breach().wording());
        breach.put(
                "contacts",
                safeguards.breach().contacts().stream()
                        .map(SafeguardsForm::contact)
                        .toList());
        root.put("breach", breach);
        root.put("changesTold", SubstanceForm.words(safeguards.changesTold()));
    }

    private static Map<String, Object> mailbox(Mailbox mailbox) {
        Map<String, Object> written = map("article", ARTICLE);
        written.put("asWritten", mailbox.asWritten());
        mailbox.address().ifPresent(address -> written.put("address", address.value()));
        written.put("confirmed", false);
        return written;
    }

    private static Map<String, Object> encryption(Encryption seal) {
        Map<String, Object> written = map("article", ARTICLE);
        written.put("cipher", seal.cipher());
        written.put("program", seal.program());
        written.put("guideline", seal.guideline());
        seal.guidelineVersion().ifPresent(version -> written.put("guidelineVersion", version));
        seal.passphraseExchange().ifPresent(exchange -> written.put("passphraseExchange", exchange));
        return written;
    }

    private static Map<String, Object> processors(Processors processors) {
        Map<String, Object> written = map("article", ARTICLE);
        written.put("condition", processors.condition());
        written.put(
                "named",
                processors.named().stream()
                        .map(each -> map("name", each.name(), "products", each.products()))
                        .toList());
        written.put("duties", choices(processors.duties()));
        return written;
    }

    private static Map<String, Object> contact(Breach.Contact contact) {
        Map<String, Object> written = map("side", choice(contact.side()));
        contact.name().ifPresent(name -> written.put("name", name));
        contact.function().ifPresent(function -> written.put("function", function));
        written.put("address", contact.address().value());
        return written;
    }

    private static List<String> choices(List<? extends Enum<?>> constants) {
        return constants.stream().map(RegisterForm::choice).toList();
    }
}
