package be.brugwachter.disclosure.web;

import be.brugwachter.disclosure.ChannelDesk;
import be.brugwachter.disclosure.FolderDesk;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Mailboxes in which nothing is opened: those this party sends to, and its own. */
@Controller
@PreAuthorize("hasAnyRole('PROTOCOL_MANAGER', 'DPO')")
class SilencePages {
    private final ProtocolDesk protocols;
    private final ChannelDesk channels;
    private final FolderDesk folder;
    private final Clock clock;

    SilencePages(ProtocolDesk protocols, ChannelDesk channels, FolderDesk folder, Clock clock) {
        this.protocols = protocols;
        this.channels = channels;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * A receiver whose mailbox is silent.
     *
     * @param id the name of the way there
     * @param since since when something lies there unopened
     * @param term after how much silence somebody should telephone
     */
    record SilentCard(String id, String name, String since, String term) {}

    /**
     * The own folder.
     *
     * @param trouble the name of what is wrong
     */
    record FolderCard(String trouble, String since) {}

    @GetMapping("/stil")
    String show(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("manager", person.roles().contains(Role.PROTOCOL_MANAGER));
        model.addAttribute("silent", silent());
        model.addAttribute(
                "folder",
                folder.unread()
                        .map(unread -> new FolderCard(unread.trouble().name(), Days.write(unread.since())))
                        .orElse(null));
        return "disclosure/stil";
    }

    private List<SilentCard> silent() {
        return protocols.sentHere().stream()
                .flatMap(protocol -> card(protocol).stream())
                .toList();
    }

    private Optional<SilentCard> card(Protocol protocol) {
        Optional<Instant> since = channels.silentSince(protocol, clock.instant());
        return since.map(moment -> new SilentCard(
                protocol.id().value(),
                protocol.receiver().name(),
                Days.write(moment),
                protocol.workingTerms().silentMailbox().dutch()));
    }
}
