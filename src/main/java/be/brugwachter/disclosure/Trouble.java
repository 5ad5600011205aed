package be.brugwachter.disclosure;

import be.brugwachter.disclosure.mail.Delivery;

/** Why a parcel did not arrive or has to wait, with what a person can do. */
public enum Trouble {
    SERVER_NOT_THERE("De mailserver antwoordt niet.", "Je hoeft niets te doen: we proberen het vanzelf opnieuw."),
    SERVER_NOT_TRUSTED(
            "De mailserver kon niet bewijzen wie hij is.",
            "Verwittig je beheerder. Tot dan vertrekt er niets; daarna gaat het bericht vanzelf weg."),
    LOGIN_REFUSED(
            "De mailserver aanvaardt ons wachtwoord niet.",
            "Verwittig je beheerder. Daarna gaat het bericht vanzelf weg."),
    SERVER_BUSY("De mailserver vraagt om later terug te komen.", "Je hoeft niets te doen: we proberen het opnieuw."),
    UNANSWERED(
            "De verbinding viel weg net na het versturen. Misschien kwam het bericht al aan.",
            "Je hoeft niets te doen: we sturen precies hetzelfde bericht nog eens. Komt het twee keer aan, dan is één keer openen genoeg."),
    RESTORED(
            "De databank werd teruggezet uit een kopie. Misschien vertrok dit bericht al.",
            "Bel het OCMW, noem geen namen, en vraag of het bericht aankwam. Laat het pas opnieuw vertrekken als dat niet zo is."),
    RECIPIENT_REFUSED(
            "De mailserver weigert dit mailadres.",
            "Bel het OCMW, noem geen namen, en vraag of het adres nog klopt. Je protocolbeheerder is verwittigd en kijkt de mailbox na."),
    MESSAGE_REFUSED(
            "De mailserver weigert dit bericht.", "Verwittig je beheerder: de mailserver laat het bericht niet door."),
    GAVE_UP(
            "Drie dagen lang lukte het niet om het bericht te versturen.",
            "Verwittig je beheerder. Is het dringend, bel dan samen met het gezin naar het OCMW."),
    RETURNED_NO_MAILBOX(
            "Het bericht kwam terug: dit mailadres bestaat niet (meer).",
            "Bel het OCMW en vraag naar het juiste adres. Verwittig je protocolbeheerder."),
    RETURNED_FULL(
            "Het bericht kwam terug: de mailbox zit vol.",
            "Bel het OCMW, noem geen namen, en vraag om plaats te maken. Je protocolbeheerder kijkt de mailbox na; maak daarna een nieuwe doorverwijzing."),
    RETURNED_BLOCKED(
            "Het bericht kwam terug: de mailserver aan de andere kant houdt het tegen.",
            "Verwittig je beheerder: die vraagt aan het OCMW om onze berichten door te laten. Je protocolbeheerder kijkt de mailbox na; maak daarna een nieuwe doorverwijzing."),
    RETURNED(
            "Het bericht kwam terug en de mailserver zegt niet duidelijk waarom.",
            "Bel het OCMW, noem geen namen, en vraag of hun mailbox werkt."),
    CHANNEL_CHANGED(
            "Het mailadres van dit OCMW is niet meer bevestigd (artikel 6).",
            "Je protocolbeheerder bevestigt eerst het adres. Maak daarna een nieuwe doorverwijzing."),
    MAILBOX_RETURNED(
            "Een ander bericht kwam terug van de mailbox van dit OCMW. Dit bericht wacht tot iemand dat nakeek (artikel 6).",
            "Bel samen met de ouder naar het OCMW als het niet kan wachten. Je protocolbeheerder kijkt de mailbox na; daarna vertrekt dit bericht vanzelf."),
    SHEET_LOST(
            "Het blad met de wachtzinnen is verloren gemeld. Met een regel van dat blad vertrekt er niets meer (artikel 6).",
            "Vraag de ouder of die het nog wil. Maak dan een nieuwe doorverwijzing: die krijgt een nieuwe regel."),
    SHEET_LOST_UNDERWAY(
            "Het blad met de wachtzinnen raakte verloren voor we wisten dat iemand dit bericht opende (artikel 6).",
            "Bel het OCMW, noem geen namen, en vraag of het bericht al geopend was. Zo niet, vraag dan aan de ouder of die het nog wil en maak een nieuwe doorverwijzing: die krijgt een nieuwe regel.");

    private final String reason;
    private final String nextStep;

    Trouble(String reason, String nextStep) {
        this.reason = reason;
        this.nextStep = nextStep;
    }

    /**
     * Why a parcel came back.
     *
     * @param status the enhanced status code of the notice (RFC 3463), like {@code 5.2.2}; only its subject and detail count,
     *     since a server that gave up waiting reports with a first digit of 4
     */
    static Trouble returned(String status) {
        var subject = status.replaceFirst("^\\d\\.", "");
        return switch (subject) {
            case "1.1", "1.2", "1.3", "1.6", "1.10", "2.1" -> RETURNED_NO_MAILBOX;
            case "2.2" -> RETURNED_FULL;
            case "2.3", "3.4" -> RETURNED_BLOCKED;
            default -> subject.startsWith("7.") || subject.startsWith("6.") ? RETURNED_BLOCKED : RETURNED;
        };
    }

    /** Why an attempt did not end with the mail server taking the mail. */
    static Trouble of(Delivery said) {
        return switch (said) {
            case Delivery.Accepted() -> throw new IllegalArgumentException("A mail that was taken has no trouble.");
            case Delivery.RefusedRecipient(int _) -> RECIPIENT_REFUSED;
            case Delivery.RefusedMessage(int _) -> MESSAGE_REFUSED;
            case Delivery.TemporaryFailure(int _) -> SERVER_BUSY;
            case Delivery.Unanswered() -> UNANSWERED;
            case Delivery.Unreachable(Delivery.Cause cause) ->
                switch (cause) {
                    case NOT_THERE -> SERVER_NOT_THERE;
                    case NOT_TRUSTED -> SERVER_NOT_TRUSTED;
                    case LOGIN_REFUSED -> LOGIN_REFUSED;
                };
        };
    }

    /** Whether trying again helps nothing. */
    boolean isFinal() {
        return this == RECIPIENT_REFUSED || this == MESSAGE_REFUSED || this == GAVE_UP;
    }

    /** What went wrong, as a person reads it. */
    public String reason() {
        return reason;
    }

    /** What a person can do now. */
    public String nextStep() {
        return nextStep;
    }
}
