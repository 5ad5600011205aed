package be.brugwachter.disclosure.web;

import be.brugwachter.disclosure.BridgeDesk;
import be.brugwachter.disclosure.ChannelDesk;
import be.brugwachter.disclosure.SheetDesk;
import be.brugwachter.disclosure.Way;
import be.brugwachter.disclosure.Ways;
import be.brugwachter.parcel.OpeningCode;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way to each receiver, as the protocol manager of the sender sees it, and the test that proves it. */
@Controller
@PreAuthorize("hasRole('PROTOCOL_MANAGER')")
class ChannelPages {
    private final Ways ways;
    private final ChannelDesk channels;
    private final SheetDesk sheets;
    private final BridgeDesk bridge;
    private final Clock clock;

    ChannelPages(Ways ways, ChannelDesk channels, SheetDesk sheets, BridgeDesk bridge, Clock clock) {
        this.ways = ways;
        this.channels = channels;
        this.sheets = sheets;
        this.bridge = bridge;
        this.clock = clock;
    }

    @GetMapping("/kanaal")
    String all(Model model) {
        model.addAttribute("ways", ways.ours());
        return "disclosure/kanalen";
    }

    /** A way on which this party sends; any other does not exist here. */
    private Way ours(String id) {
        return ways.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/kanaal/{id}")
    String one(@PathVariable String id, Model model) {
        var way = ours(id);
        model.addAttribute("way", way);
        model.addAttribute("mailbox", channels.mailbox(way.id()).orElse(null));
        model.addAttribute("sheets", SheetCard.of(sheets.of(way.id()), clock.instant()));
        model.addAttribute("tests", TestCard.of(bridge.tests(way.id())));
        model.addAttribute("waiting", channels.waiting(way.id()));
        model.addAttribute(
                "unopenedSince",
                channels.unopenedSince(way.id()).map(Days::write).orElse(null));
        model.addAttribute("ownKey", channels.ownFingerprint().orElse(null));
        model.addAttribute("peerKey", channels.peerFingerprint(way.id()).orElse(null));
        return "disclosure/kanaal";
    }

    @PostMapping("/kanaal/{id}/proef")
    String sendTest(@PathVariable String id, @AuthenticationPrincipal SignedIn who, RedirectAttributes said) {
        var protocol = ours(id).id();
        boolean sent =
                bridge.sendTest(protocol, who.actor(Role.PROTOCOL_MANAGER)).isPresent();
        return back(protocol, said, sent ? Said.TEST_SENT : Said.TEST_NOT_YET);
    }

    @PostMapping("/kanaal/{id}/code")
    String codeHeard(@PathVariable String id, @RequestParam(defaultValue = "") String code, RedirectAttributes said) {
        var protocol = ours(id).id();
        boolean known = OpeningCode.parse(code).flatMap(bridge::codeTyped).isPresent();
        return back(protocol, said, known ? Said.CODE_COUNTED : Said.CODE_UNKNOWN);
    }

    private static String back(ProtocolId protocol, RedirectAttributes said, Said what) {
        said.addFlashAttribute("said", what);
        return "redirect:/kanaal/" + protocol.value();
    }
}
