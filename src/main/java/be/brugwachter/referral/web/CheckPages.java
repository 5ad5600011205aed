package be.brugwachter.referral.web;

import be.brugwachter.parcel.ClientDetails;
import be.brugwachter.parcel.DetailsOutcome;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.protocol.MunicipalityRegister;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.referral.DraftDesk;
import be.brugwachter.referral.Referral;
import be.brugwachter.referral.ReferralDesk;
import be.brugwachter.referral.Sending;
import be.brugwachter.shared.Municipality;
import be.brugwachter.staff.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Steps 4 and 5: see exactly what will pass and to whom, and send; or read every ground why not. */
@Controller
@PreAuthorize("hasRole('TEAM_MEMBER')")
@RequestMapping("/doorverwijzingen/{id}")
class CheckPages {
    private static final List<String> KEEPING = List.of(
            "Bij ons: tot 48 uur nadat het OCMW het bericht opende. Daarna blijft alleen over dat het gebeurde.",
            "Bij het OCMW: tot er contact was en duidelijk is of de ouder hulp wil. Zo niet, dan wissen zij het.");

    private final DraftDesk drafts;
    private final ReferralDesk referrals;
    private final ProtocolDesk protocols;
    private final MunicipalityRegister register;

    CheckPages(DraftDesk drafts, ReferralDesk referrals, ProtocolDesk protocols, MunicipalityRegister register) {
        this.drafts = drafts;
        this.referrals = referrals;
        this.protocols = protocols;
        this.register = register;
    }

    @GetMapping("/nakijken")
    String check(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        Optional<Referral.Draft> draft = drafts.mine(Members.of(me), id);
        if (draft.isEmpty()) {
            return Members.LIST;
        }
        Optional<RawDetails> typed = drafts.typed(draft.get());
        Optional<Municipality> residence = drafts.residence(draft.get());
        if (typed.isEmpty() || residence.isEmpty()) {
            return "redirect:/doorverwijzingen/" + id + "/gegevens";
        }
        return page(draft.get(), typed.get(), residence.get(), model);
    }

    private String page(Referral.Draft draft, RawDetails typed, Municipality residence, Model model) {
        Protocol protocol = protocol(draft);
        if (ClientDetails.of(typed) instanceof DetailsOutcome.Accepted(ClientDetails client)) {
            model.addAttribute("lines", LetterLines.of(client, residence));
        }
        explain(protocol, model);
        model.addAttribute("action", "/doorverwijzingen/" + draft.id() + "/nakijken");
        model.addAttribute("back", "/doorverwijzingen/" + draft.id() + "/gegevens");
        return "referral/nakijken";
    }

    private static void explain(Protocol protocol, Model model) {
        String name = protocol.receiver().name();
        String day = Words.day(protocol.inForceFrom());
        String sender = protocol.sender().name();
        model.addAttribute("receiver", name);
        model.addAttribute(
                "readers",
                "Alleen maatschappelijk werkers van " + name + ", gebonden door hetzelfde beroepsgeheim als jij.");
        model.addAttribute(
                "protocol",
                "Het protocol van " + day + " tussen " + sender + " en " + name + ", en de toestemming van de ouder.");
        model.addAttribute("keeping", KEEPING);
    }

    @PostMapping("/nakijken")
    String send(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String attested,
            Model model,
            HttpServletResponse response) {
        Optional<Referral.Draft> draft = drafts.mine(Members.of(me), id);
        if (draft.isEmpty()) {
            return "redirect:/doorverwijzingen/" + id;
        }
        return switch (referrals.send(Members.of(me), id, "ja".equals(attested))) {
            case Sending.Underway underway -> "redirect:/doorverwijzingen/" + id + "/verstuurd";
            case Sending.NothingToSend nothing -> "redirect:/doorverwijzingen/" + id;
            case Sending.Refused refused -> refused(draft.get(), refused, model, response);
        };
    }

    private String refused(Referral.Draft draft, Sending.Refused refused, Model model, HttpServletResponse response) {
        Protocol protocol = protocol(draft);
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("grounds", RefusalView.of(refused.grounds(), draft.id(), protocol.id()));
        model.addAttribute("card", card(draft, protocol));
        model.addAttribute("back", "/doorverwijzingen/" + draft.id() + "/nakijken");
        model.addAttribute("sender", draft.course().team());
        model.addAttribute("receiver", protocol.receiver().name());
        return "referral/geweigerd";
    }

    /** Of the place where the family lives; that of the protocol only when nobody knows the place. */
    private OcmwCard card(Referral.Draft draft, Protocol protocol) {
        return drafts.residence(draft)
                .flatMap(register::ocmwOf)
                .filter(ocmw -> !ocmw.number().equals(protocol.receiver().number()))
                .map(OcmwCard::of)
                .orElseGet(() -> OcmwCard.of(protocol));
    }

    private Protocol protocol(Referral.Draft draft) {
        return protocols
                .byId(draft.course().protocol())
                .orElseThrow(() -> new IllegalStateException("A draft stands under a protocol that is not here."));
    }
}
