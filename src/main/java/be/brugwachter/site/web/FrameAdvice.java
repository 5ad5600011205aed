package be.brugwachter.site.web;

import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.protocol.Side;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.site.Menu;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.trust.HostedParties;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page, those of other rooms and of errors included, the frame that the layout draws. */
@ControllerAdvice
class FrameAdvice {
    private final HostedParties parties;
    private final ProtocolLibrary protocols;
    private final Clock clock;
    private final boolean demo;

    FrameAdvice(
            HostedParties parties,
            ProtocolLibrary protocols,
            Clock clock,
            @Value("${brugwachter.demo:false}") boolean demo) {
        this.parties = parties;
        this.protocols = protocols;
        this.clock = clock;
        this.demo = demo;
    }

    @ModelAttribute("frame")
    Frame frame(@AuthenticationPrincipal @Nullable SignedIn person, HttpServletRequest request) {
        if (person == null) {
            return Frame.open(demo);
        }
        return new Frame(
                demo,
                bank(person),
                name(person.itsParty()),
                person.displayName(),
                roles(person),
                links(person, request));
    }

    /** Until when the session lasts when nothing is asked any more; nothing on a page for everybody. */
    @ModelAttribute("sessionEnd")
    @Nullable
    SessionEnd sessionEnd(@AuthenticationPrincipal @Nullable SignedIn person, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return person == null || session == null
                ? null
                : SessionEnd.after(session.getMaxInactiveInterval(), clock.instant());
    }

    /** Each bank keeps its own colour, whoever of it sits there. */
    private String bank(SignedIn person) {
        Party party = person.itsParty();
        boolean receives = protocols.of(party).stream()
                .anyMatch(protocol ->
                        protocol.sideOf(party).filter(Side.RECEIVER::equals).isPresent());
        return receives ? "oever-ontvanger" : "oever-zender";
    }

    private String name(Party party) {
        return parties.find(party.key()).map(HostedParties.Hosted::name).orElse("");
    }

    private static String roles(SignedIn person) {
        return person.roles().stream().sorted().map(Role::dutch).collect(Collectors.joining(", "));
    }

    /** The longest link that the address begins with is where the person is. */
    private static List<Frame.Link> links(SignedIn person, HttpServletRequest request) {
        String here = address(request);
        List<Menu.Item> menu = Menu.of(person.roles());
        String current = menu.stream()
                .map(Menu.Item::href)
                .filter(href -> here.equals(href) || (!href.equals("/") && here.startsWith(href + "/")))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return menu.stream()
                .map(item ->
                        new Frame.Link(item.text(), item.href(), item.href().equals(current)))
                .toList();
    }

    /** The address that was asked, also on the error page that stands in its place. */
    private static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }
}
