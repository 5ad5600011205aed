package be.brugwachter.protocol.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.protocol.EndingDesk;
import be.brugwachter.protocol.FilingDesk;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.protocol.RegistrationDesk;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.protocol.TestRegister;
import be.brugwachter.protocol.store.JdbcProtocolActs;
import be.brugwachter.protocol.store.LedgerProofs;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Problem;
import be.brugwachter.shared.Role;
import be.brugwachter.site.web.DownloadConverter;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.staff.TwoPeople;
import be.brugwachter.staff.store.JdbcProposals;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
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
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.springframework.web.servlet.view.InternalResourceViewResolver;

class ProtocolPagesTest {
    private static final Party SENDER = Shipped.BRUGGE.sender().party();
    private static final Party RECEIVER = Shipped.BRUGGE.receiver().party();
    private static final String BRUGGE = "/protocollen/opgroeien-ocmw-brugge";
    private static final byte[] PDF = "%PDF-1.7 verzonnen".getBytes(StandardCharsets.US_ASCII);

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-08-31T09:00:00Z"));
    private final JdbcProtocolActs acts = new JdbcProtocolActs(database.jdbc());
    private final ProtocolDesk desk =
            new ProtocolDesk(new ProtocolLibrary(List.of(Shipped.BRUGGE, Shipped.BREE)), acts, entry -> {}, clock);
    private final FilingDesk filing = new FilingDesk(
            desk, acts, new TwoPeople(new JdbcProposals(database.jdbc()), entry -> {}, clock), act -> {}, clock);
    private final RegistrationDesk registration = TestRegister.desk(database, desk, acts, clock);
    private final MockMvc pages = standaloneSetup(
                    new ProtocolPages(desk, new LedgerProofs(), clock),
                    new EndingPages(desk, new EndingDesk(desk, act -> {}, List.of()), clock),
                    new FilingPages(desk, filing, clock),
                    new WaitingPages(filing, registration))
            .setCustomArgumentResolvers(new AuthenticationPrincipalArgumentResolver())
            .setViewResolvers(new InternalResourceViewResolver("/getoond/", ""))
            .setMessageConverters(new DownloadConverter())
            .build();
    private final SignedIn first = manager(SENDER);
    private final SignedIn second = manager(SENDER);

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @DisplayName("elke partij ziet haar eigen protocollen")
    void own() {
        ask(manager(RECEIVER), get("/protocollen/opgroeien-ocmw-bree"), status().isNotFound());
        ask(manager(RECEIVER), get(BRUGGE), status().isOk());
        ask(first, get("/protocollen/opgroeien-ocmw-bree"), view().name("protocol/protocol"));
        ask(first, get("/protocollen/Niets%20Zo"), status().isNotFound());
        assertThat(rows(manager(RECEIVER))).extracting(Row::name).containsExactly("OCMW Brugge");
        assertThat(rows(first)).extracting(Row::name).containsExactly("OCMW Bree", "OCMW Brugge");
    }

    @Test
    @DisplayName("een opzegging van 31 augustus toont haar laatste dag in februari")
    @Proves(Clause.SIX_MONTHS_NOTICE)
    void notice() {
        ask(first, post(BRUGGE + "/opzeggen").param("day", "31/08/2026"), redirectedUrl(BRUGGE + "/daarna/opzeggen"));
        assertThat(rows(first).get(1).state()).isEqualTo("opgezegd, loopt nog");
        assertThat(shown(first).life().stops()).extracting(LifeLine.Stop::day).contains("28 februari 2027");
    }

    @Test
    @DisplayName("een brief van morgen of een dag die niet bestaat, komt vriendelijk terug")
    void wrongDays() {
        for (String day : List.of("1/9/2026", "30/2/2026", "", "gisteren")) {
            ask(
                    first,
                    post(BRUGGE + "/opzeggen").param("day", day),
                    MockMvcResultMatchers.model()
                            .attribute(
                                    "problems",
                                    List.of(new Problem(
                                            "day", "Vul de dag van de brief in. Die ligt niet in de toekomst."))));
        }
        assertThat(shown(first).history()).isEmpty();
    }

    @Test
    @DisplayName("alleen Opgroeien regie zet stop wegens misbruik")
    @Proves(Clause.ENDED_FOR_MISUSE)
    void misuse() {
        ask(manager(RECEIVER), post(BRUGGE + "/stopzetten"), status().isForbidden());
        ask(manager(RECEIVER), get(BRUGGE + "/stopzetten"), status().isForbidden());
        ask(first, post(BRUGGE + "/stopzetten"), redirectedUrl(BRUGGE + "/daarna/stopzetten"));
        assertThat(shown(first).over()).isTrue();
        assertThat(rows(first).get(1).next()).isEmpty();
    }

    @Test
    @DisplayName("valt een rechtsgrond weg, dan is het protocol geschorst en zegt de pagina welke")
    @Proves(Clause.LEGAL_BASIS_STANDS)
    void basis() {
        ask(first, post(BRUGGE + "/rechtsgrond").param("day", "31/8/2026"), view().name("protocol/rechtsgrond"));
        ask(
                first,
                post(BRUGGE + "/rechtsgrond")
                        .param("basis", "decree-2004-art-10-1")
                        .param("day", "2026-08-31"),
                redirectedUrl(BRUGGE + "/daarna/rechtsgrond"));
        assertThat(rows(first).get(1).state()).isEqualTo("geschorst");
        assertThat(shown(first).lapsed()).hasSize(1);
        assertThat(rows(first).get(1).next().getFirst().urgent()).isTrue();
    }

    @Test
    @DisplayName("de verklaring van het OCMW telt pas na een tweede persoon, en het document blijft een download")
    @Proves(Clause.RECEIVER_UNDER_SECRECY)
    void readers() {
        ask(first, declaration("verklaring.pdf", PDF), redirectedUrl("/te-bevestigen"));
        WaitingRow waiting = waiting(second).getFirst();
        assertThat(waiting(first).getFirst().own()).isTrue();
        String confirm = "/te-bevestigen/" + waiting.id() + "/bevestigen";
        ask(
                first,
                post(confirm),
                flash().attribute(
                                "said",
                                "Je stelde dit zelf voor. Vraag een collega om het na te kijken en te bevestigen."));
        assertThat(next()).anyMatch(step -> step.link().endsWith("/lezers"));
        ask(second, post(confirm), flash().attribute("said", "Bevestigd. Het telt vanaf nu mee."));
        assertThat(next()).noneMatch(step -> step.link().endsWith("/lezers"));
        String document = "/protocollen/document/" + waiting.document();
        ask(second, get(document), content().bytes(PDF));
        ask(second, get(document), header().string("Content-Disposition", "attachment; filename=\"verklaring.pdf\""));
        ask(manager(RECEIVER), get(document), status().isNotFound());
    }

    @Test
    @DisplayName("een bestand dat geen PDF is, wordt niet bewaard")
    void noPdf() {
        ask(first, declaration("foto.jpg", new byte[] {1, 2, 3, 4, 5, 6, 7}), view().name("protocol/lezers"));
        assertThat(waiting(second)).isEmpty();
    }

    @Test
    @DisplayName("een voorstel kan weggelegd worden, en verandert dan niets")
    void rejected() {
        ask(first, declaration("verklaring.pdf", PDF), redirectedUrl("/te-bevestigen"));
        ask(
                second,
                post("/te-bevestigen/" + waiting(second).getFirst().id() + "/wegleggen"),
                redirectedUrl("/te-bevestigen"));
        assertThat(waiting(second)).isEmpty();
        assertThat(shown(first).history()).isEmpty();
    }

    private static RequestBuilder declaration(String name, byte[] bytes) {
        return multipart(BRUGGE + "/lezers")
                .file(new MockMultipartFile("document", name, "application/pdf", bytes))
                .param("day", "30/08/2026");
    }

    private List<NextSteps.Step> next() {
        return rows(first).get(1).next();
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(SignedIn person) {
        return (List<Row>) model(person, "/protocollen", "protocols");
    }

    @SuppressWarnings("unchecked")
    private List<WaitingRow> waiting(SignedIn person) {
        return (List<WaitingRow>) model(person, "/te-bevestigen", "waiting");
    }

    private ProtocolView shown(SignedIn person) {
        return (ProtocolView) model(person, BRUGGE, "view");
    }

    private Object model(SignedIn person, String path, String name) {
        return Objects.requireNonNull(
                Objects.requireNonNull(ask(person, get(path)).andReturn().getModelAndView())
                        .getModel()
                        .get(name));
    }

    private void ask(SignedIn person, RequestBuilder request, ResultMatcher is) {
        try {
            ask(person, request).andExpect(is);
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    private ResultActions ask(SignedIn person, RequestBuilder request) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        return database.as(person.itsParty(), () -> perform(request));
    }

    private ResultActions perform(RequestBuilder request) {
        try {
            return pages.perform(request);
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static SignedIn manager(Party party) {
        return new SignedIn(
                UUID.randomUUID(), party.key(), "Verzonnen", Set.of(Role.PROTOCOL_MANAGER), "", Instant.EPOCH);
    }
}
