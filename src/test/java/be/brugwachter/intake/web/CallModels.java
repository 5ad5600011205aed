package be.brugwachter.intake.web;

import be.brugwachter.intake.CallTrouble;
import java.util.List;
import java.util.UUID;

/** Calls to a file system as the worker's page shows them, for the gallery. */
public final class CallModels {
    private CallModels() {}

    /** One that arrived, and one that a person must look at. */
    public static List<?> some() {
        var trouble = CallTrouble.REDIRECTED;
        return List.of(
                new CallView(
                        UUID.randomUUID(),
                        "JSON-LD",
                        "aangekomen in het dossiersysteem",
                        "goed",
                        null,
                        "Noteer hieronder het dossiernummer. Daarna wissen we deze kopie.",
                        false),
                new CallView(
                        UUID.randomUUID(),
                        "CSV",
                        "niet aangekomen",
                        "fout",
                        trouble.reason(),
                        trouble.nextStep(),
                        true));
    }
}
