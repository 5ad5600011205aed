package be.brugwachter.rights;

import be.brugwachter.shared.Due;
import be.brugwachter.shared.DueSource;
import java.time.LocalDate;
import java.util.List;

/** The last days for answers to clients. What was asked, and by whom, is not in a calendar. */
final class RequestDues implements DueSource {
    private final RightsDesk desk;

    RequestDues(RightsDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Due> from(LocalDate today) {
        return desk.open().stream()
                .map(each -> new Due(
                        "rights-" + each.id(),
                        Due.shown(each.due(), today),
                        each.due().isBefore(today)
                                ? "Een vraag over gegevens wacht te lang op antwoord"
                                : "Laatste dag voor het antwoord op een vraag over gegevens",
                        "/"))
                .toList();
    }
}
