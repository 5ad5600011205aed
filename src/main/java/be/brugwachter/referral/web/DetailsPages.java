package be.brugwachter.referral.web;

import be.brugwachter.consent.FileReference;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.protocol.MunicipalityRegister;
import be.brugwachter.protocol.Place;
import be.brugwachter.referral.DraftDesk;
import be.brugwachter.referral.Referral;
import be.brugwachter.shared.Municipality;
import be.brugwachter.shared.Problem;
import be.brugwachter.staff.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Step 3: name and contact data, the team's own file reference, and where the client lives. */
@Controller
@PreAuthorize("hasRole('TEAM_MEMBER')")
@RequestMapping("/doorverwijzingen/{id}/gegevens")
class DetailsPages {
    private static final String FILE_ADVICE =
            "Vul het kenmerk van jullie eigen dossier in: letters en cijfers, geen rijksregisternummer.";

    private final DraftDesk drafts;
    private final MunicipalityRegister register;

    DetailsPages(DraftDesk drafts, MunicipalityRegister register) {
        this.drafts = drafts;
        this.register = register;
    }

    @GetMapping
    String form(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        Optional<Referral.Draft> draft = drafts.mine(Members.of(me), id);
        if (draft.isEmpty()) {
            return Members.LIST;
        }
        RawDetails typed = drafts.typed(draft.get()).orElseGet(RawDetails::empty);
        model.addAttribute(
                "fileReference",
                drafts.file(draft.get()).map(FileReference::value).orElse(""));
        model.addAttribute(
                "municipality",
                drafts.residence(draft.get()).map(Municipality::name).orElse(""));
        return page(draft.get(), typed, List.of(), model);
    }

    @PostMapping
    String typed(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @ModelAttribute DetailsForm form,
            Model model) {
        Optional<Referral.Draft> draft = drafts.mine(Members.of(me), id);
        if (draft.isEmpty()) {
            return Members.LIST;
        }
        List<Problem> problems = form.asksPlaces() ? List.of() : keep(draft.get(), form);
        if (problems.isEmpty() && !form.asksPlaces()) {
            return "redirect:/doorverwijzingen/" + id + "/nakijken";
        }
        model.addAttribute("fileReference", DetailsForm.text(form.fileReference()));
        model.addAttribute("municipality", DetailsForm.text(form.municipality()));
        return page(draft.get(), form.typed(), problems, model);
    }

    /** Keeps what may pass, or says everything that is wrong and keeps nothing. */
    private List<Problem> keep(Referral.Draft draft, DetailsForm form) {
        Optional<FileReference> file = FileReference.parse(DetailsForm.text(form.fileReference()));
        Optional<Municipality> residence = register.byName(DetailsForm.text(form.municipality()));
        List<Problem> problems = new ArrayList<>(DetailsForm.beside(drafts.check(form.passing())));
        if (residence.isEmpty()) {
            problems.add(new Problem("municipality", municipalityAdvice(form)));
        }
        if (file.isEmpty()) {
            problems.add(new Problem("fileReference", FILE_ADVICE));
        }
        if (problems.isEmpty()) {
            drafts.fill(draft, form.passing(), file.orElseThrow(), residence.orElseThrow());
        }
        return problems;
    }

    private String municipalityAdvice(DetailsForm form) {
        return register.isBrussels(DetailsForm.text(form.postcode()))
                ? "Dit is een postcode van Brussel. Daar helpt CAW Brussel; bel samen met de ouder, als die dat wil (aanhef C)."
                : "Zoek de gemeente met de postcode en kies waar de ouder woont (aanhef C en artikel 6).";
    }

    private String page(Referral.Draft draft, RawDetails typed, List<Problem> problems, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute(
                "places",
                register.byPostcode(typed.postcode()).stream()
                        .map(Place::municipality)
                        .map(Municipality::name)
                        .distinct()
                        .toList());
        model.addAttribute("problems", problems);
        model.addAttribute("who", Members.who(drafts, draft));
        model.addAttribute("action", "/doorverwijzingen/" + draft.id() + "/gegevens");
        model.addAttribute("back", "/doorverwijzingen");
        return "referral/gegevens";
    }
}
