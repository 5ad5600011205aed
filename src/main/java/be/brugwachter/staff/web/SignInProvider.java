package be.brugwachter.staff.web;

import be.brugwachter.shared.Party;
import be.brugwachter.staff.SignIn;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.trust.HostedParties;
import be.brugwachter.trust.HostedParties.Hosted;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Lets a person in by organisation, name and password. Every refusal looks the same, also that of a locked account. */
@Component
class SignInProvider implements AuthenticationProvider {
    private final StaffDesk desk;
    private final HostedParties parties;
    private final Clock clock;

    SignInProvider(StaffDesk desk, HostedParties parties, Clock clock) {
        this.desk = desk;
        this.parties = parties;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        return party(asked)
                .flatMap(party -> admit(party, asked.getName(), String.valueOf(asked.getCredentials())))
                .orElseThrow(() -> new BadCredentialsException("Not admitted."));
    }

    /** Admits with a password typed this moment; empty when refused. */
    Optional<Authentication> admit(Party party, String username, String password) {
        SignIn outcome = Walls.as(party, () -> desk.signIn(username, password));
        return outcome instanceof SignIn.Admitted admitted
                ? Optional.of(proof(SignedIn.of(admitted.account(), clock.instant())))
                : Optional.empty();
    }

    private static Authentication proof(SignedIn person) {
        String[] roles =
                person.roles().stream().map(role -> "ROLE_" + role.name()).toArray(String[]::new);
        return UsernamePasswordAuthenticationToken.authenticated(
                person, null, AuthorityUtils.createAuthorityList(roles));
    }

    private Optional<Party> party(Authentication asked) {
        return parties.all().stream()
                .map(Hosted::party)
                .filter(party -> party.key().equals(asked.getDetails()))
                .findFirst();
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
