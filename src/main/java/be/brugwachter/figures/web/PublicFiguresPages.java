package be.brugwachter.figures.web;

import be.brugwachter.figures.ReportStore.Published;
import be.brugwachter.figures.YearReportDesk;
import be.brugwachter.trust.HostedParties;
import be.brugwachter.trust.Walls;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The figures that data protection officers made public, for everybody, without sign-in: years only. */
@Controller
@RequestMapping("/openbaar/cijfers")
class PublicFiguresPages {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final HostedParties parties;
    private final YearReportDesk desk;

    PublicFiguresPages(HostedParties parties, YearReportDesk desk) {
        this.parties = parties;
        this.desk = desk;
    }

    /** One line of the list. */
    record Shown(String party, String name, int year) {}

    @GetMapping
    String list(Model model) {
        List<Shown> all = parties.all().stream()
                .flatMap(hosted -> Walls.as(hosted.party(), desk::published).stream()
                        .map(each -> new Shown(hosted.party().key(), hosted.name(), each.year())))
                .toList();
        model.addAttribute("all", all);
        return "figures/openbaar";
    }

    @GetMapping("/{party:\\d{10}}-{jaar:\\d{4}}.json")
    ResponseEntity<byte[]> json(@PathVariable String party, @PathVariable int jaar) {
        return answer(party, jaar, MediaType.APPLICATION_JSON, Published::json);
    }

    @GetMapping("/{party:\\d{10}}-{jaar:\\d{4}}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String party, @PathVariable int jaar) {
        return answer(party, jaar, CSV, Published::csv);
    }

    /** A party that is not here, a year that is not over and one that is not public look the same. */
    private ResponseEntity<byte[]> answer(String number, int year, MediaType type, Function<Published, String> text) {
        return parties.find(number)
                .flatMap(hosted -> Walls.as(hosted.party(), () -> desk.published(year)))
                .map(text)
                .map(body -> ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                        .body(body.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
