package be.brugwachter.rights;

import be.brugwachter.figures.ReportPart;
import be.brugwachter.protocol.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the year report says of what people asked about their data (GDPR art. 12 to 21). */
final class RightsPart implements ReportPart {
    private final RequestStore requests;
    private final Clock clock;

    RightsPart(RequestStore requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public Section of(int year) {
        List<Request> asked = requests.all().stream()
                .filter(request -> request.receivedOn().getYear() == year)
                .toList();
        return new Section("Vragen over gegevens", items(asked));
    }

    private List<Item> items(List<Request> asked) {
        boolean all = asked.stream().allMatch(this::inTime);
        return List.of(
                Item.people("Vragen genoteerd", asked.size()),
                Item.said("Binnen de termijn beantwoord", all ? "ja" : "nee, niet allemaal"));
    }

    private boolean inTime(Request request) {
        LocalDate answered =
                request.answered().map(answer -> Dates.day(answer.at())).orElseGet(() -> Dates.day(clock.instant()));
        return !answered.isAfter(request.due());
    }
}
