package be.brugwachter.staff.web;

import be.brugwachter.shared.Party;
import be.brugwachter.staff.SignIn;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.trust.HostedParties;
import be.brugwachter.trust.HostedParties.Hosted;
import be.brugwachter.trust.NetworkPace;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/**
 * Lets a person in by organisation, name and password. Every refusal looks the same, also that of a locked account. From one
 * place on the network twenty wrong tries in ten minutes are heard, whoever's name they use; a whole team behind one address
 * that types right is never stopped.
 */
@Component
class SignInProvider implements AuthenticationProvider {
    private static final int WRONG_TRIES = 20;
    private static final Duration REST = Duration.ofMinutes(10);

    private final StaffDesk desk;
    private final HostedParties parties;
    private final Clock clock;
    private final NetworkPace pace;

    SignInProvider(StaffDesk desk, HostedParties parties, Clock clock) {
        this.desk = desk;
        this.parties = parties;
        this.clock = clock;
        this.pace = new NetworkPace(clock, WRONG_TRIES, REST);
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        Knock knock = (Knock) Objects.requireNonNull(asked.getDetails());
        return heard(
                        knock.address(),
                        () -> party(knock)
                                .flatMap(
                                        party -> admit(party, asked.getName(), String.valueOf(asked.getCredentials()))))
                .orElseThrow(() -> new BadCredentialsException("Not admitted."));
    }

    /**
     * Lets a person who is inside type the password again; empty when it is wrong.
     *
     * @throws LockedException when too many wrong ones were typed from this address
     */
    Optional<Authentication> again(Party party, String username, String password, String address) {
        return heard(address, () -> admit(party, username, password));
    }

    private Optional<Authentication> heard(String address, Supplier<Optional<Authentication>> attempt) {
        if (!pace.allows(address)) {
            throw new LockedException("Too many wrong passwords from one place.");
        }
        Optional<Authentication> proof = attempt.get();
        proof.ifPresent(_ -> pace.giveBack(address));
        return proof;
    }

    private Optional<Authentication> admit(Party party, String username, String password) {
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

    private Optional<Party> party(Knock knock) {
        return parties.find(knock.party()).map(Hosted::party);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
