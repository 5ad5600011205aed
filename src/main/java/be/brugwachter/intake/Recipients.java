package be.brugwachter.intake;

import be.brugwachter.intake.OnwardDisclosure.State;
import be.brugwachter.shared.DataItem;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** To whom a client was passed on, for that client (GDPR art. 15). */
final class Recipients {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-BE"));
    /** It left, or may have. */
    private static final Set<State> WENT = Set.of(State.SENT, State.OPENED, State.LAPSED, State.WITHDRAWN);

    private final OnwardStore store;
    private final PartnerStore partners;

    Recipients(OnwardStore store, PartnerStore partners) {
        this.store = store;
        this.partners = partners;
    }

    /** The subjects in the book that are about this client. */
    List<UUID> subjects(UUID intake) {
        return Stream.concat(Stream.of(intake), store.of(intake).stream().map(OnwardDisclosure::id))
                .toList();
    }

    /** Each partner that got something, in the words of a report; empty when nobody did. */
    String words(UUID intake) {
        return store.of(intake).stream()
                .filter(onward -> onward.used() && WENT.contains(onward.state()))
                .map(this::words)
                .collect(Collectors.joining());
    }

    private String words(OnwardDisclosure onward) {
        OnwardConsent consent = onward.consent();
        String to = partners.find(consent.partner())
                .map(partner -> partner.name()
                        + partner.professional(consent.professional())
                                .map(person -> " (" + person.words() + ")")
                                .orElse(""))
                .orElse("een partner");
        String what = consent.items().stream().sorted().map(DataItem::dutch).collect(Collectors.joining(", "));
        String back = onward.state() == State.WITHDRAWN ? ", daarna teruggenomen" : "";
        return "; met uw nieuwe toestemming van " + DAY.format(consent.askedOn()) + " ook " + to + ": " + what + back;
    }
}
