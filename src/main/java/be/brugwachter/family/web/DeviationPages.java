package be.brugwachter.family.web;

import be.brugwachter.family.DeviationTable;
import be.brugwachter.family.MasterChange;
import be.brugwachter.family.Point;
import be.brugwachter.family.Wish;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Problem;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the protocols of a party deviate from each other, and what changes for whom when all should say something else. */
@Controller
@PreAuthorize("hasAnyRole('PROTOCOL_MANAGER', 'DPO')")
@RequestMapping("/afwijkingen")
class DeviationPages {
    private final ProtocolDesk desk;

    DeviationPages(ProtocolDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String waarde, Model model) {
        List<Protocol> protocols = desk.protocols();
        model.addAttribute("table", DeviationTable.of(protocols));
        model.addAttribute("points", MasterChange.points());
        model.addAttribute("term", term);
        model.addAttribute("problems", List.of());
        Point.of(term).filter(MasterChange.points()::contains).ifPresent(point -> ask(point, waarde, protocols, model));
        return "family/afwijkingen";
    }

    /** What was typed is shown again only when it has the form of its point. */
    private static void ask(Point point, String typed, List<Protocol> protocols, Model model) {
        Optional<String> wish = Wish.read(point, typed);
        if (Wish.isFor(point) && wish.isEmpty()) {
            model.addAttribute("problems", List.of(new Problem("waarde", sentence(point))));
            return;
        }
        model.addAttribute("wish", wish.orElse("andere woorden"));
        model.addAttribute("change", MasterChange.of(point, wish, protocols));
    }

    private static String sentence(Point point) {
        return switch (point.kind().form()) {
            case NUMBER -> "Vul een getal in, bijvoorbeeld 9.";
            case MAIL -> "Vul een mailadres in.";
            case TERM -> "Vul een getal en een eenheid in, bijvoorbeeld 10 werkdagen.";
            case FACT, DAY, LIST, WORDS -> "Kies een afspraak.";
        };
    }
}
