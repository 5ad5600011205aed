package be.brugwachter.intake.web;

import be.brugwachter.disclosure.ReceivedParcel;
import be.brugwachter.intake.ArrivalDesk;
import be.brugwachter.intake.ArrivalDesk.Taken;
import be.brugwachter.intake.Quarantined;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import java.io.IOException;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Parcels that did not open by themselves, and those a person brings. Nothing of what is in them is shown here. */
@Controller
@PreAuthorize("hasAnyRole('PROTOCOL_MANAGER', 'SOCIAL_WORKER', 'DISTRIBUTOR')")
class ParcelPages {
    private static final String PAGE = "/ontvangst/pakjes";

    private final ArrivalDesk arrivals;

    ParcelPages(ArrivalDesk arrivals) {
        this.arrivals = arrivals;
    }

    /** What the page answers to an act. */
    enum Said {
        IN(true, "Het pakje ging open en is aangenomen. De afzender krijgt bericht dat het geopend is, meer niet."),
        COPY(true, "Dit pakje was al aangenomen. Er is niets dubbel."),
        REFUSED(false, "Het pakje gaat niet open. Hieronder staat waarom, en wat je kunt doen."),
        GONE(true, "Het pakje is weg. Dat het kwam, blijft in het logboek staan."),
        NOT_HERE(false, "Dit pakje ligt hier niet meer. Een collega was je voor."),
        NO_PARCEL(
                false,
                "Hierin zit geen pakje. Geef de hele mail als .eml, of het .7z-bestand samen met zijn .p7s-bestand.");

        private final boolean good;
        private final String sentence;

        Said(boolean good, String sentence) {
            this.good = good;
            this.sentence = sentence;
        }

        private static Said of(Taken taken) {
            return switch (taken) {
                case Taken.In in -> IN;
                case Taken.Copy copy -> COPY;
                case Taken.Refused refused -> REFUSED;
            };
        }

        public boolean good() {
            return good;
        }

        public String sentence() {
            return sentence;
        }
    }

    @GetMapping(PAGE)
    String show(Model model) {
        model.addAttribute(
                "refused", arrivals.refused().stream().map(RefusedParcel::of).toList());
        return "intake/pakjes";
    }

    @PostMapping(PAGE)
    String drop(
            @RequestParam List<MultipartFile> bestanden,
            @RequestParam(defaultValue = "0") int regel,
            RedirectAttributes said)
            throws IOException {
        Optional<ReceivedParcel> parcel = DroppedParcel.in(bestanden);
        return back(
                said, parcel.map(found -> Said.of(arrivals.take(found, regel))).orElse(Said.NO_PARCEL));
    }

    @PostMapping(PAGE + "/{id}/opnieuw")
    String again(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who, RedirectAttributes said) {
        return back(said, lies(id) ? Said.of(arrivals.again(id, actor(who))) : Said.NOT_HERE);
    }

    @PostMapping(PAGE + "/{id}/weg")
    String letGo(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who, RedirectAttributes said) {
        return back(said, arrivals.letGo(id, actor(who)) ? Said.GONE : Said.NOT_HERE);
    }

    private boolean lies(UUID id) {
        return arrivals.refused().stream().map(Quarantined::id).anyMatch(id::equals);
    }

    private static Actor actor(SignedIn who) {
        return who.actor(who.roles().contains(Role.SOCIAL_WORKER) ? Role.SOCIAL_WORKER : Role.PROTOCOL_MANAGER);
    }

    private static String back(RedirectAttributes said, Said what) {
        said.addFlashAttribute("said", what);
        return "redirect:" + PAGE;
    }
}
