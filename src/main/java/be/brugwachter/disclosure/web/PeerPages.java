package be.brugwachter.disclosure.web;

import be.brugwachter.disclosure.ChannelDesk;
import be.brugwachter.disclosure.PeerFile;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.Side;
import be.brugwachter.shared.Download;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.FreshlySignedIn;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.trust.Walls;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A receiver that runs Brugwachter too: its keys, and the sheet as a file that only it can open. */
@Controller
@PreAuthorize("hasRole('PROTOCOL_MANAGER')")
class PeerPages {
    private final ProtocolDesk protocols;
    private final ChannelDesk channels;

    PeerPages(ProtocolDesk protocols, ChannelDesk channels) {
        this.protocols = protocols;
        this.channels = channels;
    }

    private Protocol ours(String id) {
        return protocols.protocols().stream()
                .filter(p -> p.id().value().equals(id))
                .filter(p -> p.sideOf(Walls.party()).filter(Side.SENDER::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** One person proposes the key in the receiver's own file; another compares its fingerprint with the receiver's paper. */
    @PostMapping("/kanaal/{id}/sleutel")
    @FreshlySignedIn(back = "/kanaal")
    String key(
            @PathVariable String id,
            @RequestParam MultipartFile sleutels,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes said)
            throws IOException {
        Protocol protocol = ours(id);
        Optional<PeerFile> keys = PeerFile.read(Upload.read(sleutels))
                .filter(file -> file.party().equals(protocol.receiver().party()));
        keys.ifPresent(found -> channels.proposePeerKey(protocol.id(), found, who.actor(Role.PROTOCOL_MANAGER)));
        said.addFlashAttribute("said", keys.isPresent() ? Said.PROPOSED : Said.NO_KEY_FILE);
        return "redirect:/kanaal/" + id;
    }

    /** Gives the sheet in place of the print, once. */
    @PostMapping("/kanaal/{id}/blad/{sheet}/bestand")
    @FreshlySignedIn(back = "/kanaal")
    Object give(
            @PathVariable String id,
            @PathVariable UUID sheet,
            @RequestParam MultipartFile sleutels,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes said)
            throws IOException {
        Optional<byte[]> file =
                channels.export(ours(id), sheet, Upload.read(sleutels), who.actor(Role.PROTOCOL_MANAGER));
        if (file.isPresent()) {
            return ResponseEntity.ok(Download.binary("wachtzinnenblad.brug", file.get()));
        }
        said.addFlashAttribute("said", Said.SHEET_NOT_GIVEN);
        return "redirect:/kanaal/" + id;
    }
}
