package be.brugwachter.staff.web;

import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.Account;
import be.brugwachter.staff.AccountDesk;
import be.brugwachter.staff.FreshlySignedIn;
import be.brugwachter.staff.RoleOutcome;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.staff.StaffDesk;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

/** Who may enter: an administrator opens an account and hands over a link; a function takes two administrators. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
@RequestMapping("/mensen")
class PeoplePages {
    private static final List<Role> GIVEN = List.of(
            Role.TEAM_MEMBER,
            Role.PROTOCOL_MANAGER,
            Role.DPO,
            Role.SOCIAL_WORKER,
            Role.DISTRIBUTOR,
            Role.ADMINISTRATOR);

    private final StaffDesk staff;
    private final AccountDesk accounts;

    PeoplePages(StaffDesk staff, AccountDesk accounts) {
        this.staff = staff;
        this.accounts = accounts;
    }

    @GetMapping
    @FreshlySignedIn
    String people(@AuthenticationPrincipal SignedIn me, Model model) {
        return page(me, "", "", model);
    }

    private String page(SignedIn me, String said, String link, Model model) {
        model.addAttribute("people", staff.all());
        model.addAttribute(
                "waiting",
                accounts.waitingRoles().stream().map(each -> waiting(each, me)).toList());
        model.addAttribute("roles", GIVEN);
        model.addAttribute("said", said);
        model.addAttribute("link", link);
        return "staff/mensen";
    }

    /** A function that waits, as the page shows it. */
    record Waiting(UUID id, String name, String role, boolean own) {}

    private Waiting waiting(AccountDesk.RoleProposal proposal, SignedIn me) {
        String name = staff.find(proposal.account()).map(Account::displayName).orElse("?");
        return new Waiting(
                proposal.id(),
                name,
                proposal.role().dutch(),
                proposal.by().equals(me.account()) || proposal.account().equals(me.account()));
    }

    @PostMapping
    @FreshlySignedIn(back = "/mensen")
    String open(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam String username,
            @RequestParam String displayName,
            @RequestParam String team,
            Model model) {
        String wanted = username.strip().toLowerCase(Locale.ROOT);
        boolean taken = staff.all().stream().anyMatch(each -> each.username().equals(wanted));
        if (taken || !wanted.matches("[a-z0-9.-]{2,40}") || displayName.isBlank()) {
            return page(
                    me, "Kies een inlognaam die nog vrij is (letters, cijfers, punt) en vul de naam in.", "", model);
        }
        Optional<String> local = Optional.of(team.strip()).filter(text -> !text.isEmpty());
        Account account = new Account(
                UUID.randomUUID(), me.itsParty(), wanted, displayName.strip(), Set.of(), local, Optional.empty());
        staff.open(account, Optional.empty(), administrator(me));
        String token = accounts.invite(account.id(), administrator(me));
        return page(me, "Geef deze link zelf af. Ze werkt één keer, zeven dagen lang.", link(me, token), model);
    }

    private static String link(SignedIn me, String token) {
        return "/open/uitnodiging/" + me.party() + "/" + token;
    }

    @PostMapping("/{account}/functie")
    @FreshlySignedIn(back = "/mensen")
    String propose(@AuthenticationPrincipal SignedIn me, @PathVariable UUID account, @RequestParam Role role) {
        if (GIVEN.contains(role) && staff.find(account).isPresent()) {
            accounts.proposeRole(account, role, administrator(me));
        }
        return "redirect:/mensen";
    }

    @PostMapping("/functie/{proposal}/bevestigen")
    @FreshlySignedIn(back = "/mensen")
    String confirm(@AuthenticationPrincipal SignedIn me, @PathVariable UUID proposal, Model model) {
        return page(me, words(accounts.confirmRole(proposal, administrator(me))), "", model);
    }

    private static String words(RoleOutcome outcome) {
        return switch (outcome) {
            case GIVEN -> "De functie is gegeven. De persoon meldt zich opnieuw aan.";
            case SAME_PERSON -> "Je stelde dit zelf voor. Vraag een andere beheerder om te bevestigen.";
            case FOR_ONESELF -> "Niemand geeft zichzelf een functie. Vraag een andere beheerder.";
            case ADMINISTRATOR_WITH_A_CASE -> "Een beheerder behandelt geen gezinnen. Open daarvoor een ander account.";
            case NOT_OPEN -> "Dit voorstel wacht niet meer.";
        };
    }

    private static Actor administrator(SignedIn me) {
        return me.actor(Role.ADMINISTRATOR);
    }
}
