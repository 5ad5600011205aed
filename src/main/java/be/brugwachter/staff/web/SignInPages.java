package be.brugwachter.staff.web;

import be.brugwachter.staff.Account;
import be.brugwachter.staff.DemoPeople;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.trust.HostedParties;
import be.brugwachter.trust.ShutParties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, and typing the password again before an act that needs two people. */
@Controller
class SignInPages {
    private final HostedParties parties;
    private final StaffDesk desk;
    private final SignInProvider provider;
    private final ShutParties shut;
    private final boolean demo;

    SignInPages(
            HostedParties parties,
            StaffDesk desk,
            SignInProvider provider,
            ShutParties shut,
            @Value("${brugwachter.demo:false}") boolean demo) {
        this.parties = parties;
        this.desk = desk;
        this.provider = provider;
        this.shut = shut;
        this.demo = demo;
    }

    @GetMapping("/aanmelden")
    String signIn(@RequestParam(defaultValue = "") String bij, Model model) {
        model.addAttribute("parties", parties.all());
        model.addAttribute(
                "shut",
                parties.all().stream()
                        .filter(hosted -> !shut.isOpen(hosted.party()))
                        .map(HostedParties.Hosted::name)
                        .toList());
        model.addAttribute("chosen", bij.isEmpty() && demo ? DemoPeople.OPGROEIEN.key() : bij);
        if (demo) {
            model.addAttribute(
                    "banks", parties.all().stream().map(SignInPages::bank).toList());
        }
        return "staff/aanmelden";
    }

    private static Map<String, Object> bank(HostedParties.Hosted hosted) {
        return Map.of(
                "party",
                hosted.party().key(),
                "name",
                hosted.name(),
                "people",
                DemoPeople.of(hosted.party()).stream()
                        .map(SignInPages::introduce)
                        .toList());
    }

    private static Map<String, String> introduce(DemoPeople.Person person) {
        return Map.of(
                "login", person.username(),
                "name", person.name(),
                "role", person.functions());
    }

    @GetMapping("/opnieuw-aanmelden")
    String again(@RequestParam(defaultValue = "/") String naar, Model model) {
        model.addAttribute("naar", ownPath(naar));
        return "staff/opnieuw-aanmelden";
    }

    @PostMapping("/opnieuw-aanmelden")
    String typedAgain(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam String wachtwoord,
            @RequestParam(defaultValue = "/") String naar,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            Optional<Authentication> proof = desk.find(person.account())
                    .map(Account::username)
                    .flatMap(name -> provider.again(person.itsParty(), name, wachtwoord, request.getRemoteAddr()));
            proof.ifPresent(fresh -> remember(fresh, request, response));
            return proof.isPresent() ? "redirect:" + ownPath(naar) : askAgain("fout", naar);
        } catch (LockedException tooOften) {
            return askAgain("rust", naar);
        }
    }

    private static String askAgain(String why, String naar) {
        return "redirect:/opnieuw-aanmelden?" + why + "&naar=" + ownPath(naar);
    }

    private static void remember(Authentication fresh, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(fresh);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    /** Only a plain path of this house: never another site, never a header. */
    private static String ownPath(String asked) {
        return asked.matches("/([a-z0-9-]+(/[a-z0-9-]+)*)?") ? asked : "/";
    }
}
