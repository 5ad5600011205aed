package be.brugwachter.disclosure.web;

import be.brugwachter.disclosure.BridgeDesk;
import be.brugwachter.disclosure.PassphraseSheet;
import be.brugwachter.disclosure.SenderIdentity;
import be.brugwachter.disclosure.SheetDesk;
import be.brugwachter.disclosure.Way;
import be.brugwachter.disclosure.Ways;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.FreshlySignedIn;
import be.brugwachter.staff.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Prints a passphrase sheet, once, and takes the news that one was lost. */
@Controller
@PreAuthorize("hasRole('PROTOCOL_MANAGER')")
class SheetPages {
    private final Ways ways;
    private final SheetDesk sheets;
    private final BridgeDesk bridge;
    private final SenderIdentity identity;

    SheetPages(Ways ways, SheetDesk sheets, BridgeDesk bridge, SenderIdentity identity) {
        this.ways = ways;
        this.sheets = sheets;
        this.bridge = bridge;
        this.identity = identity;
    }

    /** A sheet of a way on which this party sends; any other does not exist here. */
    private Way wayOf(String id, UUID sheet) {
        return ways.byId(id)
                .filter(way ->
                        sheets.of(way.id()).stream().map(PassphraseSheet::id).anyMatch(sheet::equals))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/kanaal/{id}/blad/{sheet}/afdrukken")
    @FreshlySignedIn(back = "/kanaal")
    String print(
            @PathVariable String id,
            @PathVariable UUID sheet,
            @AuthenticationPrincipal SignedIn who,
            HttpServletResponse response,
            Model model,
            RedirectAttributes said) {
        var way = wayOf(id, sheet);
        var printed = sheets.print(sheet, who.actor(Role.PROTOCOL_MANAGER));
        if (printed.isEmpty()) {
            said.addFlashAttribute("said", Said.SHEET_PRINTED_BEFORE);
            return "redirect:/kanaal/" + id;
        }
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("way", way);
        model.addAttribute("printed", printed.get());
        model.addAttribute("telephone", identity.telephone());
        model.addAttribute("fingerprint", inGroups(printed.get().sheet().fingerprint()));
        model.addAttribute("expires", Days.write(printed.get().sheet().expiresAt()));
        return "disclosure/blad";
    }

    /** In capitals and groups of four, as people compare it over the telephone. */
    private static String inGroups(String fingerprint) {
        return fingerprint.toUpperCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1 ");
    }

    @PostMapping("/kanaal/{id}/blad/{sheet}/verloren")
    String lost(
            @PathVariable String id,
            @PathVariable UUID sheet,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes said) {
        wayOf(id, sheet);
        bridge.sheetLost(sheet, who.actor(Role.PROTOCOL_MANAGER));
        said.addFlashAttribute("said", Said.SHEET_LOST);
        return "redirect:/kanaal/" + id;
    }
}
