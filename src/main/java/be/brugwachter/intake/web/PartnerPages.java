package be.brugwachter.intake.web;

import be.brugwachter.disclosure.ChannelDesk;
import be.brugwachter.intake.Partner;
import be.brugwachter.intake.PartnerDesk;
import be.brugwachter.intake.PartnerKind;
import be.brugwachter.parcel.PersonName;
import be.brugwachter.parcel.ProfessionalFunction;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.EnterpriseNumber;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Problem;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.FreshlySignedIn;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.staff.TwoPeople.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of GBO partners of the OCMW's municipality: put on by two people, taken off by one. */
@Controller
@PreAuthorize("hasRole('PROTOCOL_MANAGER')")
@RequestMapping("/partners")
class PartnerPages {
    private static final String LIST = "redirect:/partners";

    private final PartnerDesk partners;
    private final ChannelDesk channels;

    PartnerPages(PartnerDesk partners, ChannelDesk channels) {
        this.partners = partners;
        this.channels = channels;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "municipality",
                partners.ocmw().map(ocmw -> ocmw.municipality().name()).orElse(null));
        model.addAttribute(
                "partners",
                partners.listed().stream()
                        .map(partner -> PartnerCard.of(partner, channels.facts(partner.way())))
                        .toList());
        model.addAttribute("waiting", partners.waiting());
        return "intake/partners";
    }

    @GetMapping("/voorstel")
    @FreshlySignedIn
    String ask(Model model) {
        return form(List.of(), model);
    }

    private String form(List<Problem> problems, Model model) {
        if (partners.ocmw().isEmpty()) {
            return LIST;
        }
        model.addAttribute("kinds", PartnerKind.values());
        model.addAttribute("functions", ProfessionalFunction.values());
        model.addAttribute(
                "partners",
                partners.listed().stream()
                        .map(each -> new People.Choice(each.id().toString(), each.name()))
                        .toList());
        model.addAttribute("problems", problems);
        return "intake/partner-voorstel";
    }

    @PostMapping("/partner")
    @FreshlySignedIn(back = "/partners/voorstel")
    String partner(
            @RequestParam(defaultValue = "") String nummer,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(required = false) @Nullable PartnerKind soort,
            @AuthenticationPrincipal SignedIn who,
            Model model,
            RedirectAttributes said) {
        String digits = nummer.replaceAll("[. ]", "");
        if (!EnterpriseNumber.isValid(digits)) {
            return form(
                    List.of(new Problem("nummer", "Dit is geen ondernemingsnummer. Kijk de tien cijfers na.")), model);
        }
        if (!Partner.isName(naam.strip()) || soort == null) {
            var problem =
                    new Problem("naam", "Vul de naam in zoals mensen die kennen, en kies wat voor partner het is.");
            return form(List.of(problem), model);
        }
        partners.propose(Party.of(digits), naam.strip(), soort, manager(who));
        return back(said, "Je voorstel staat klaar. Vraag nu een collega om het na te kijken en te bevestigen.");
    }

    @PostMapping("/persoon")
    @FreshlySignedIn(back = "/partners/voorstel")
    String person(
            @RequestParam(required = false) @Nullable UUID bij,
            @RequestParam(defaultValue = "") String persoon,
            @RequestParam(required = false) @Nullable ProfessionalFunction functie,
            @AuthenticationPrincipal SignedIn who,
            Model model,
            RedirectAttributes said) {
        Optional<Partner> partner =
                Optional.ofNullable(bij).flatMap(partners::find).filter(Partner::here);
        Optional<PersonName> name = PersonName.parse(persoon);
        if (partner.isEmpty() || name.isEmpty() || functie == null) {
            var problem = new Problem("persoon", "Kies een partner, schrijf voornaam en naam, en kies een functie.");
            return form(List.of(problem), model);
        }
        partners.propose(partner.get(), name.get(), functie, manager(who));
        return back(said, "Je voorstel staat klaar. Vraag nu een collega om het na te kijken en te bevestigen.");
    }

    @PostMapping("/bevestig")
    @FreshlySignedIn(back = "/partners")
    String confirm(@RequestParam UUID proposal, @AuthenticationPrincipal SignedIn who, RedirectAttributes said) {
        return back(
                said,
                switch (partners.confirm(proposal, manager(who))) {
                    case Outcome.Confirmed done -> "Bevestigd door twee mensen. Het staat nu op de lijst.";
                    case Outcome.SamePerson no -> "Je stelde dit zelf voor. Iemand anders kijkt het na en bevestigt.";
                    case Outcome.NotOpen no -> "Dit voorstel wacht niet meer. Hieronder staat wat er nu geldt.";
                });
    }

    @PostMapping("/verwerp")
    @FreshlySignedIn(back = "/partners")
    String reject(@RequestParam UUID proposal, @AuthenticationPrincipal SignedIn who, RedirectAttributes said) {
        partners.reject(proposal, manager(who));
        return back(said, "Het voorstel is weggelegd. Er is niets veranderd.");
    }

    @PostMapping("/{partner}/weg")
    String unlist(@PathVariable UUID partner, @AuthenticationPrincipal SignedIn who, RedirectAttributes said) {
        partners.unlist(known(partner).id(), manager(who));
        return back(said, "Van de lijst gehaald. Er gaat niets meer heen. Wat er al was, blijft daar.");
    }

    @PostMapping("/{partner}/{person}/weg")
    String unname(
            @PathVariable UUID partner,
            @PathVariable UUID person,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes said) {
        known(partner).professional(person).ifPresent(found -> partners.unname(found.id(), manager(who)));
        return back(said, "Van de lijst gehaald. Deze persoon krijgt niets meer.");
    }

    private Partner known(UUID partner) {
        return partners.find(partner).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Actor manager(SignedIn who) {
        return who.actor(Role.PROTOCOL_MANAGER);
    }

    private static String back(RedirectAttributes said, String sentence) {
        said.addFlashAttribute("said", sentence);
        return LIST;
    }
}
