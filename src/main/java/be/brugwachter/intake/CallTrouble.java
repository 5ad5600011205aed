package be.brugwachter.intake;

/** Why the file system of the OCMW did not take a client, with what a person can do. */
public enum CallTrouble {
    NOT_THERE("Het dossiersysteem antwoordt niet.", "Je hoeft niets te doen: we proberen het vanzelf opnieuw."),
    NOT_TRUSTED(
            "Het dossiersysteem en Brugwachter herkennen elkaar niet.",
            "Verwittig je beheerder: een certificaat klopt niet. Daarna gaat het vanzelf verder."),
    BUSY("Het dossiersysteem vraagt om later terug te komen.", "Je hoeft niets te doen: we proberen het opnieuw."),
    UNANSWERED(
            "Het antwoord bleef uit. Misschien kwam het al aan.",
            "Je hoeft niets te doen: we sturen precies hetzelfde nog eens. Door zijn kenmerk komt het er geen twee keer in."),
    REDIRECTED(
            "Het dossiersysteem wijst naar een ander adres. Daar sturen we niets heen.",
            "Verwittig je beheerder: het adres in het bestand van deze installatie klopt niet meer."),
    REFUSED(
            "Het dossiersysteem weigert dit bestand.",
            "Verwittig je beheerder. Of kies een andere vorm, of haal het bestand op."),
    GAVE_UP(
            "Drie dagen lang lukte het niet.",
            "Verwittig je beheerder. Haal intussen het bestand op, of probeer het straks opnieuw.");

    private final String reason;
    private final String nextStep;

    CallTrouble(String reason, String nextStep) {
        this.reason = reason;
        this.nextStep = nextStep;
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
