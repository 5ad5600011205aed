package be.brugwachter.protocol.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.protocol.DocumentDesk;
import be.brugwachter.protocol.EndingDesk;
import be.brugwachter.protocol.FilingDesk;
import be.brugwachter.protocol.LegalBasis;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolAct;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.protocol.RegistrationDesk;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import be.brugwachter.protocol.TestRegister;
import be.brugwachter.protocol.store.JdbcProtocolActs;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.staff.TwoPeople;
import be.brugwachter.staff.store.JdbcProposals;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.method.annotation.AuthenticationPrincipalArgumentResolver;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.InternalResourceViewResolver;

/** Publication, working terms, the text of the decree, and going on without a ground: on a real database. */
class PaperPagesTest {
    private static final Party SENDER = Shipped.BRUGGE.sender().party();
    private static final String BRUGGE = "/protocollen/opgroeien-ocmw-brugge";
    private static final byte[] PDF = "%PDF-1.7 verzonnen".getBytes(StandardCharsets.US_ASCII);

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-08-31T09:00:00Z"));
    private final List<Entry> book = new ArrayList<>();
    private final List<ProtocolAct.Kind> told = new ArrayList<>();
    private final JdbcProtocolActs acts = new JdbcProtocolActs(database.jdbc());
    private final ProtocolDesk desk =
            new ProtocolDesk(new ProtocolLibrary(List.of(Shipped.BRUGGE, Shipped.BREE)), acts, book::add, clock);
    private final FilingDesk filing = new FilingDesk(
            desk,
            acts,
            new TwoPeople(new JdbcProposals(database.jdbc()), book::add, clock),
            act -> told.add(act.kind()),
            clock);
    private final RegistrationDesk registration = TestRegister.desk(database, desk, acts, clock);
    private final MockMvc pages = standaloneSetup(
                    new PaperPages(desk, filing, new DocumentDesk(desk, acts)),
                    new PublicationPages(desk, clock),
                    new WaitingPages(filing, registration))
            .setCustomArgumentResolvers(new AuthenticationPrincipalArgumentResolver())
            .setViewResolvers(new InternalResourceViewResolver("/getoond/", ""))
            .build();
    private final SignedIn first = manager();
    private final SignedIn second = manager();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @DisplayName("elke partij maakt bekend: adres en dag, en pas dan vraagt de lijst het niet meer")
    @Proves(Clause.PUBLISHED_BY_BOTH)
    void publication() {
        assertThat(steps()).filteredOn(step -> step.endsWith("/bekendmaken")).hasSize(2);
        publish(Map.of("side", "SENDER", "address", "https://www.opgroeien.example/protocol", "day", "30/08/2026"));
        assertThat(steps()).filteredOn(step -> step.endsWith("/bekendmaken")).hasSize(1);
        publish(Map.of("side", "RECEIVER", "address", "https://brugge.example/ocmw", "day", "31/08/2026"));

        assertThat(steps()).noneMatch(step -> step.endsWith("/bekendmaken"));
        assertThat(standing().published(Side.SENDER)).hasValueSatisfying(act -> {
            assertThat(act.from()).isEqualTo(LocalDate.of(2026, 8, 30));
            assertThat(Objects.requireNonNull(act.publication()).address())
                    .hasToString("https://www.opgroeien.example/protocol");
        });
        assertThat(entries(Act.PUBLICATION_RECORDED))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.clauses()).containsExactly(Clause.PUBLISHED_BY_BOTH));
    }

    @Test
    @DisplayName("wat geen webadres is, of een dag die nog moet komen, komt vriendelijk terug")
    void wrongPublication() {
        for (var wrong : List.of(
                Map.of("side", "SENDER", "address", "javascript:alert(1)", "day", "30/08/2026"),
                Map.of("side", "SENDER", "address", "https://iemand:geheim@opgroeien.example/", "day", "30/08/2026"),
                Map.of("side", "SENDER", "address", "www.opgroeien.example", "day", "30/08/2026"),
                Map.of("side", "SENDER", "address", "https://www.opgroeien.example/", "day", "1/9/2026"),
                Map.of("side", "NIEMAND", "address", "https://www.opgroeien.example/", "day", "30/08/2026"),
                Map.<String, String>of())) {
            assertThat(publish(wrong).getViewName()).isEqualTo("protocol/bekendmaken");
        }
        assertThat(standing().published(Side.SENDER)).isEmpty();
        assertThat(book).isEmpty();
    }

    @Test
    @DisplayName("de werkafspraken tellen pas als een tweede persoon ze bevestigt, en de functionarissen horen het")
    void terms() {
        assertThat(file("werkafspraken", "").getViewName()).isEqualTo("redirect:/te-bevestigen");
        assertThat(standing().termsConfirmed()).isEmpty();
        confirm(first);
        assertThat(standing().termsConfirmed()).isEmpty();
        confirm(second);
        assertThat(standing().termsConfirmed()).contains(LocalDate.of(2026, 8, 31));
        assertThat(told).containsExactly(ProtocolAct.Kind.TERMS_CONFIRMED);
        assertThat(entries(Act.WORKING_TERMS_CONFIRMED)).hasSize(1);
    }

    @Test
    @DisplayName("de tekst van het decreet is nagekeken zodra twee mensen ze bewaarden, en van die ene grond alleen")
    @Proves(Clause.DECREE_CONDITIONS)
    void decree() {
        assertThat(file("decreet", "bestaat-niet").getViewName()).isEqualTo("protocol/bewaren");
        LegalBasis basis = Shipped.BRUGGE.legalBases().getFirst();
        file("decreet", basis.id());
        assertThat(standing().verified(basis)).isFalse();
        confirm(second);

        assertThat(Shipped.BRUGGE.legalBases())
                .filteredOn(each -> standing().verified(each))
                .containsExactly(basis);
        assertThat(entries(Act.DECREE_TEXT_FILED)).hasSize(1);
    }

    @Test
    @DisplayName("een geschorst protocol gaat verder als de partijen dat beslissen, tot er nog een grond wegvalt")
    @Proves(Clause.LEGAL_BASIS_STANDS)
    void goesOn() {
        assertThat(file("verder", "").getViewName()).isEqualTo("protocol/bewaren");
        lapse(0);
        assertThat(standing().state()).isEqualTo(Standing.State.SUSPENDED);

        file("verder", "");
        confirm(first);
        assertThat(standing().state()).isEqualTo(Standing.State.SUSPENDED);
        confirm(second);
        assertThat(standing().state()).isEqualTo(Standing.State.IN_FORCE);
        assertThat(entries(Act.GOES_ON_WITHOUT_BASIS)).hasSize(1);
        assertThat(told).containsExactly(ProtocolAct.Kind.GOES_ON_WITHOUT);

        lapse(1);
        assertThat(standing().state()).isEqualTo(Standing.State.SUSPENDED);
    }

    @Test
    @DisplayName("een beslissing van voor de laatste grond wegviel, dekt die niet")
    @Proves(Clause.LEGAL_BASIS_STANDS)
    void decidedBefore() {
        lapse(0);
        file("verder", "");
        lapse(1);
        clock.pass(Duration.ofMinutes(1));
        confirm(second);

        assertThat(standing().goesOnWithout()).isFalse();
        assertThat(standing().state()).isEqualTo(Standing.State.SUSPENDED);
    }

    private void lapse(int basis) {
        LegalBasis lapsed = Shipped.BRUGGE.legalBases().get(basis);
        database.run(
                SENDER,
                () -> new EndingDesk(desk, act -> {}, List.of())
                        .basisLapsed(lapsed, LocalDate.of(2026, 8, 31), first.actor(Role.PROTOCOL_MANAGER)));
    }

    private ModelAndView publish(Map<String, String> typed) {
        var request = post(BRUGGE + "/bekendmaken");
        typed.forEach(request::param);
        return ask(first, request);
    }

    private ModelAndView file(String paper, String basis) {
        return ask(
                first,
                multipart(BRUGGE + "/bewaren/" + paper)
                        .file(new MockMultipartFile("document", "blad.pdf", "application/pdf", PDF))
                        .param("basis", basis));
    }

    private void confirm(SignedIn person) {
        UUID open = database.as(SENDER, filing::waiting).getFirst().proposal().id();
        ask(person, post("/te-bevestigen/" + open + "/bevestigen"));
    }

    private List<String> steps() {
        return NextSteps.of(standing()).stream().map(NextSteps.Step::link).toList();
    }

    private Standing standing() {
        Protocol brugge = Shipped.BRUGGE;
        return database.as(SENDER, () -> desk.standing(brugge, clock.instant()));
    }

    private List<Entry> entries(Act act) {
        return book.stream().filter(entry -> entry.act() == act).toList();
    }

    private ModelAndView ask(SignedIn person, RequestBuilder request) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        return database.as(SENDER, () -> {
            try {
                return Objects.requireNonNull(pages.perform(request).andReturn().getModelAndView());
            } catch (Exception problem) {
                throw new IllegalStateException(problem);
            }
        });
    }

    private static SignedIn manager() {
        return new SignedIn(
                UUID.randomUUID(), SENDER.key(), "Verzonnen", Set.of(Role.PROTOCOL_MANAGER), "", Instant.EPOCH);
    }
}
