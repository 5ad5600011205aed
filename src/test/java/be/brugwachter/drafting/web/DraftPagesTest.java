package be.brugwachter.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import be.brugwachter.drafting.AdviceDesk;
import be.brugwachter.drafting.DraftingDesk;
import be.brugwachter.drafting.Drafts;
import be.brugwachter.drafting.OcmwList;
import be.brugwachter.drafting.StoredDraft;
import be.brugwachter.drafting.store.JdbcDrafts;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.protocol.RegistrationDesk;
import be.brugwachter.protocol.TestRegister;
import be.brugwachter.protocol.store.JdbcProtocolActs;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.staff.TwoPeople;
import be.brugwachter.staff.store.JdbcProposals;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.InternalResourceViewResolver;

/** The pages of a draft, on a real database. */
class DraftPagesTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-10-02T09:00:00Z"));
    private final JdbcDrafts store = new JdbcDrafts(database.jdbc());
    private final JdbcProtocolActs acts = new JdbcProtocolActs(database.jdbc());
    private final ProtocolDesk protocols = new ProtocolDesk(ProtocolLibrary.shipped(), acts, entry -> {}, clock);
    private final RegistrationDesk register = TestRegister.desk(database, protocols, acts, clock);
    private final DraftingDesk desk = new DraftingDesk(store, protocols, register, entry -> {}, clock);
    private final AdviceDesk advice = new AdviceDesk(
            store, new TwoPeople(new JdbcProposals(database.jdbc()), entry -> {}, clock), register, entry -> {}, clock);
    private final MockMvc pages = standaloneSetup(
                    new DraftPages(desk, new OcmwList(Drafts.REGISTER)), new DraftPaperPages(desk, advice))
            .setCustomArgumentResolvers(new AuthenticationPrincipalArgumentResolver())
            .setViewResolvers(new InternalResourceViewResolver("/getoond/", ""))
            .build();
    private final SignedIn manager = person(Role.PROTOCOL_MANAGER);
    private final SignedIn colleague = person(Role.PROTOCOL_MANAGER);
    private final SignedIn officer = person(Role.DPO);

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @DisplayName("van de lijst naar een ontwerp, en wat getypt is blijft bewaard")
    void keeps() {
        String path = begin();
        assertThat(view(manager, fill(path, Map.of())).getViewName()).startsWith("redirect:" + path);
        assertThat(draft().terms()).isEqualTo(Drafts.right("Aarschot"));
    }

    @Test
    @DisplayName("wat geen dag is, komt terug zoals het getypt was, en de rest is bewaard")
    void comesBack() {
        ModelAndView shown = view(manager, fill(begin(), Map.of("inForce", "morgen", "place", "Gent")));
        assertThat(shown.getViewName()).isEqualTo("drafting/ontwerp");
        assertThat(shown.getModel().get("shown"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("inForce", "morgen");
        assertThat(shown.getModel().get("problems")).asString().contains("inForce");
        assertThat(draft().terms().place()).isEqualTo("Gent");
    }

    @Test
    @DisplayName("wie bewaart terwijl een collega laat tekenen, leest dat het niet bewaard is")
    void signedMeanwhile() {
        String path = begin();
        assertThat(view(manager, fill(path, Map.of())).getViewName())
                .isEqualTo("redirect:" + path + "?bewaard#bewaard");
        sign(path);
        assertThat(view(manager, fill(path, Map.of("place", "Gent"))).getViewName())
                .isEqualTo("redirect:" + path + "?laat");
        assertThat(view(manager, fill(path, Map.of("inForce", "morgen"))).getViewName())
                .isEqualTo("redirect:" + path + "?laat");
        assertThat(draft().terms()).isEqualTo(Drafts.right("Aarschot"));
    }

    @Test
    @DisplayName("wat het script vraagt, wordt nagekeken en niet bewaard")
    void looks() {
        String path = begin();
        var request = post(path + "/bevindingen").param("mailbox", "geen adres");
        Remarks remarks = (Remarks)
                Objects.requireNonNull(view(manager, request).getModel().get("remarks"));
        assertThat(remarks.of("mailbox")).isNotEmpty();
        assertThat(remarks.of("localTeam")).isNotEmpty();
        assertThat(remarks.summary()).contains("nodig");
        assertThat(draft().terms().mailbox()).isEmpty();
    }

    @Test
    @DisplayName("elke functie heeft haar eigen blad: de een adviseert, de ander noteert en laat tekenen")
    void eachItsOwn() {
        String path = begin();
        assertThat(status(officer, get(path + "/advies"))).isEqualTo(200);
        assertThat(status(manager, get(path + "/advies"))).isEqualTo(403);
        assertThat(status(officer, get(path + "/brief"))).isEqualTo(403);
        assertThat(status(officer, get(path + "/getekend"))).isEqualTo(403);
        assertThat(status(manager, get("/ontwerpen/" + UUID.randomUUID()))).isEqualTo(404);
    }

    @Test
    @DisplayName("zonder dag of zonder PDF wordt niets bewaard, en een weigering staat bij het veld")
    void refused() {
        String path = begin();
        byte[] pdf = "%PDF-1.7 verzonnen".getBytes(StandardCharsets.US_ASCII);
        for (var request : List.of(
                advise(path, "", pdf),
                advise(path, "1/10/2026", "tekst".getBytes(StandardCharsets.US_ASCII)),
                advise(path, "1/10/2026", pdf))) {
            assertThat(view(officer, request).getViewName()).isEqualTo("drafting/stap");
        }
        assertThat(draft().steps()).isEmpty();
        view(manager, fill(path, Map.of()));
        assertThat(view(officer, advise(path, "1/10/2026", pdf)).getViewName()).isEqualTo("redirect:" + path);
        assertThat(draft().steps()).hasSize(1);
    }

    @Test
    @DisplayName("legt een collega het getekende exemplaar weg, dan zegt de bladzijde dat en kan het opnieuw")
    void putAside() {
        String path = begin();
        view(manager, fill(path, Map.of()));
        sign(path);
        assertThat(next(path).href()).isEqualTo("/te-bevestigen");
        UUID waiting = database.as(Drafts.SENDER, register::waiting)
                .getFirst()
                .proposal()
                .id();
        database.as(Drafts.SENDER, () -> register.reject(waiting, colleague.actor(Role.PROTOCOL_MANAGER)));

        assertThat(next(path).sentence()).contains("legde het getekende exemplaar weg");
        assertThat(next(path).href()).isEqualTo(path + "/getekend");
        assertThat(status(manager, get(path + "/getekend"))).isEqualTo(200);
    }

    private void sign(String path) {
        byte[] pdf = "%PDF-1.7 verzonnen".getBytes(StandardCharsets.US_ASCII);
        view(officer, file(path + "/advies", "1/10/2026", pdf));
        view(manager, file(path + "/brief", "1/10/2026", pdf));
        UUID letter = draft().waiting().orElseThrow().id();
        view(colleague, post(path + "/brief/" + letter + "/bevestigen"));
        view(manager, file(path + "/getekend", "2/10/2026", pdf));
    }

    private DraftView.Next next(String path) {
        return ((DraftView) Objects.requireNonNull(
                        view(manager, get(path)).getModel().get("draft")))
                .next();
    }

    private static RequestBuilder advise(String path, String day, byte[] file) {
        return file(path + "/advies", day, file);
    }

    private static RequestBuilder file(String path, String day, byte[] file) {
        return multipart(path)
                .file(new MockMultipartFile("document", "blad.pdf", "application/pdf", file))
                .param("day", day);
    }

    private static RequestBuilder fill(String path, Map<String, String> otherwise) {
        var request = post(path);
        Map<String, String> typed = Drafts.typed("Aarschot");
        typed.putAll(otherwise);
        typed.forEach(request::param);
        return request;
    }

    private String begin() {
        String number = Drafts.begun("Aarschot").receiver().number().digits();
        String view = Objects.requireNonNull(
                view(manager, post("/ontwerpen").param("ocmw", number)).getViewName());
        return view.replace("redirect:", "");
    }

    private StoredDraft draft() {
        return database.as(Drafts.SENDER, desk::all).getFirst();
    }

    private ModelAndView view(SignedIn person, RequestBuilder request) {
        return Objects.requireNonNull(ask(person, request).getModelAndView());
    }

    private int status(SignedIn person, RequestBuilder request) {
        return ask(person, request).getResponse().getStatus();
    }

    private MvcResult ask(SignedIn person, RequestBuilder request) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        return database.as(Drafts.SENDER, () -> {
            try {
                return pages.perform(request).andReturn();
            } catch (Exception problem) {
                throw new IllegalStateException(problem);
            }
        });
    }

    private static SignedIn person(Role role) {
        return new SignedIn(UUID.randomUUID(), Drafts.SENDER.key(), "Verzonnen", Set.of(role), "", Instant.EPOCH);
    }
}
