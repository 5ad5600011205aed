package be.brugwachter.disclosure.web;

import be.brugwachter.disclosure.ReceivedSheet;
import be.brugwachter.disclosure.ReceivedSheetDesk;
import be.brugwachter.protocol.PartyProfile;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.Side;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Download;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.FreshlySignedIn;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.staff.TwoPeople.Outcome;
import be.brugwachter.trust.Walls;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The receiver's end of the way: our keys for senders, and the sheets they gave us as a file. */
@Controller
@PreAuthorize("hasRole('PROTOCOL_MANAGER')")
class ReceivedSheetPages {
    private static final String PAGE = "/ontvangst";

    private final ProtocolDesk protocols;
    private final ReceivedSheetDesk sheets;
    private final Clock clock;

    ReceivedSheetPages(ProtocolDesk protocols, ReceivedSheetDesk sheets, Clock clock) {
        this.protocols = protocols;
        this.sheets = sheets;
        this.clock = clock;
    }

    private List<PartyProfile> senders() {
        return protocols.protocols().stream()
                .filter(p ->
                        p.sideOf(Walls.party()).filter(Side.RECEIVER::equals).isPresent())
                .map(Protocol::sender)
                .distinct()
                .toList();
    }

    private void onlyReceivers() {
        if (senders().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @GetMapping(PAGE)
    String show(Model model) {
        List<PartyProfile> senders = senders();
        model.addAttribute("senders", senders);
        if (!senders.isEmpty()) {
            model.addAttribute("fingerprint", sheets.fingerprint());
            model.addAttribute("sheets", sheets.all().stream().map(this::card).toList());
        }
        return "disclosure/ontvangst";
    }

    private ReceivedSheetCard card(ReceivedSheet sheet) {
        boolean waits = sheet.lostAt() == null && sheets.waiting(sheet.id()).isPresent();
        return ReceivedSheetCard.of(sheet, nameOf(sheet.sender()), waits, clock.instant());
    }

    private String nameOf(Party sender) {
        return senders().stream()
                .filter(profile -> profile.party().equals(sender))
                .map(PartyProfile::name)
                .findFirst()
                .orElseGet(() -> sender.number().dotted());
    }

    @GetMapping("/ontvangst/sleutels")
    ResponseEntity<Download> keys() {
        onlyReceivers();
        return ResponseEntity.ok(Download.binary("sleutels-" + Walls.party().key() + ".txt", sheets.keyFile()));
    }

    @PostMapping("/ontvangst/blad")
    @FreshlySignedIn(back = PAGE)
    String read(@RequestParam MultipartFile blad, @AuthenticationPrincipal SignedIn who, RedirectAttributes said)
            throws IOException {
        onlyReceivers();
        return back(
                said,
                switch (sheets.read(Upload.read(blad), manager(who))) {
                    case ReceivedSheetDesk.Read.Here(var here) -> Said.SHEET_READ;
                    case ReceivedSheetDesk.Read.HereAlready() -> Said.SHEET_HERE_ALREADY;
                    case ReceivedSheetDesk.Read.NotForUs() -> Said.SHEET_NOT_FOR_US;
                });
    }

    @PostMapping("/ontvangst/blad/{sheet}/bevestig")
    @FreshlySignedIn(back = PAGE)
    String confirm(@PathVariable UUID sheet, @AuthenticationPrincipal SignedIn who, RedirectAttributes said) {
        return back(
                said,
                switch (sheets.confirm(sheet, manager(who))) {
                    case Outcome.Confirmed done -> Said.SHEET_CONFIRMED;
                    case Outcome.SamePerson no -> Said.SHEET_SAME_PERSON;
                    case Outcome.NotOpen no -> Said.NOT_OPEN;
                });
    }

    @PostMapping("/ontvangst/blad/{sheet}/verloren")
    String lost(@PathVariable UUID sheet, @AuthenticationPrincipal SignedIn who, RedirectAttributes said) {
        return back(said, sheets.lost(sheet, manager(who)) ? Said.RECEIVED_SHEET_LOST : Said.NOT_OPEN);
    }

    private static Actor manager(SignedIn who) {
        return who.actor(Role.PROTOCOL_MANAGER);
    }

    private static String back(RedirectAttributes said, Said what) {
        said.addFlashAttribute("said", what);
        return "redirect:" + PAGE;
    }
}
