package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.consent.FileReference;
import be.brugwachter.consent.InformationSheets;
import be.brugwachter.consent.Manner;
import be.brugwachter.consent.Point;
import be.brugwachter.consent.Told;
import be.brugwachter.intake.Arrival;
import be.brugwachter.intake.Intake;
import be.brugwachter.intake.IntakeStore;
import be.brugwachter.leak.Canary;
import be.brugwachter.protocol.MunicipalityRegister;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.referral.DraftDesk;
import be.brugwachter.referral.Member;
import be.brugwachter.referral.Talk;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Municipality;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.Account;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.staff.web.Visitor;
import be.brugwachter.trust.KeyDesk;
import be.brugwachter.trust.PartyTransactionManager;
import be.brugwachter.trust.Walls;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Two parties in one house. Somebody of the one, with every function there is, opens every page that takes something in its path,
 * with the id of every kind of row of the other: each answers as for something that exists nowhere.
 */
class WrongPartyTest {
    private static final Party BRUGGE = Party.of("0207.832.792");
    private static final ProtocolId PROTOCOL = new ProtocolId("opgroeien-ocmw-brugge");
    private static final Set<Role> EVERYTHING =
            Set.of(Role.TEAM_MEMBER, Role.PROTOCOL_MANAGER, Role.SOCIAL_WORKER, Role.DISTRIBUTOR, Role.DPO);

    @TempDir
    private Path place;

    private TestHouse house;
    private UUID draft;
    private UUID intake;

    @BeforeEach
    void bothPartiesHaveAFamily() {
        house = TestHouse.open(place.resolve("huis"));
        JdbcClient.create(house.database().owner())
                .sql("insert into party (party, name) values (?, 'OCMW Brugge') on conflict do nothing")
                .params(BRUGGE.key())
                .update();
        Walls.run(BRUGGE, house.bean(KeyDesk.class)::admit);
        Actor sender = person(Demo.OPGROEIEN, "alles");
        person(BRUGGE, "alles");
        draft = draft(sender);
        intake = intake();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void noPageOpensForSomethingOfTheOtherParty() {
        try (Visitor ours = visitor(Demo.OPGROEIEN);
                Visitor theirs = visitor(BRUGGE)) {
            assertThat(ours.open("/doorverwijzingen/" + draft + "/gegevens").statusCode())
                    .as("her own family")
                    .isEqualTo(200);
            assertThat(theirs.open("/onthaal/" + intake).statusCode())
                    .as("his own family")
                    .isEqualTo(200);
            List<String> opened = new ArrayList<>();
            walk(ours, ids(BRUGGE), opened);
            List<String> notOfBrugge = ids(Demo.OPGROEIEN);
            notOfBrugge.add("opgroeien-ocmw-bree");
            walk(theirs, notOfBrugge, opened);
            assertThat(opened).isEmpty();
        }
    }

    private void walk(Visitor visitor, List<String> values, List<String> opened) {
        List<String> routes = routes();
        assertThat(routes).hasSizeGreaterThan(15).contains("/onthaal/{id}", "/doorverwijzingen/{id}");
        assertThat(values).hasSizeGreaterThan(3);
        for (String route : routes) {
            String noRow = answer(visitor, route, UUID.randomUUID().toString());
            String noProtocol = answer(visitor, route, "opgroeien-ocmw-nergens");
            for (String value : values) {
                String said = answer(visitor, route, value);
                String unknown = value.startsWith("opgroeien") ? noProtocol : noRow;
                if (!said.equals(unknown)) {
                    opened.add(route + " " + said + " instead of " + unknown);
                }
            }
        }
    }

    /** What a page says to something that exists nowhere; for a row of the other party it must say the very same. */
    private static String answer(Visitor visitor, String route, String value) {
        HttpResponse<String> page = visitor.open(route.replaceAll("\\{(?:[^{}]|\\{[^{}]*})+}", value));
        assertThat(page.body()).doesNotContain(Canary.FIRST_NAME).doesNotContain(Canary.NAME);
        String to = page.statusCode() / 100 == 3 ? Visitor.target(page) : "";
        return (page.statusCode() + " " + to).replace(value, "{}");
    }

    /** Every page that takes something in its path, but those outside the door. */
    private List<String> routes() {
        var mappings =
                Objects.requireNonNull(house.bean(DispatcherServlet.class).getHandlerMappings());
        return mappings.stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .flatMap(each -> ((RequestMappingHandlerMapping) each).getHandlerMethods().keySet().stream())
                .filter(route ->
                        route.getMethodsCondition().getMethods().contains(RequestMethod.valueOf(HttpMethod.GET.name())))
                .flatMap(route -> route.getPatternValues().stream())
                .filter(path -> path.contains("{")
                        && !path.startsWith("/open/")
                        && !path.startsWith("/openbaar/")) // recital D: public
                .sorted()
                .toList();
    }

    /** One row of every table of a party. */
    private List<String> ids(Party party) {
        JdbcClient owner = JdbcClient.create(house.database().owner());
        List<String> tables = owner.sql("""
                        select table_name from information_schema.columns
                        where table_schema = 'public' and column_name = 'id' and data_type = 'uuid' order by 1
                        """).query(String.class).list();
        List<String> found = new ArrayList<>();
        for (String table : tables) {
            owner.sql("select id::text from " + table + " where party = ? limit 1")
                    .param(party.key())
                    .query(String.class)
                    .optional()
                    .ifPresent(found::add);
        }
        return found;
    }

    private Visitor visitor(Party party) {
        Visitor visitor = new Visitor(house);
        visitor.submit(
                "/aanmelden",
                Map.of("organisatie", party.key(), "gebruikersnaam", "alles", "wachtwoord", TestHouse.PASSWORD));
        return visitor;
    }

    private Actor person(Party party, String username) {
        var account = new Account(
                UUID.randomUUID(),
                party,
                username,
                "Ans Verzonnen",
                EVERYTHING,
                Optional.of("Kind en Gezin Brugge"),
                Optional.of(LocalDate.now(house.bean(Clock.class))));
        Walls.run(
                party,
                () -> house.bean(StaffDesk.class).open(account, Optional.of(TestHouse.PASSWORD), Actor.system(party)));
        return new Actor(party, account.id(), Role.TEAM_MEMBER);
    }

    private UUID draft(Actor by) {
        DraftDesk drafts = house.bean(DraftDesk.class);
        Member member = new Member(by, "Kind en Gezin Brugge");
        Told told = new Told(
                house.bean(InformationSheets.class).version(),
                "nl",
                Set.of(Point.values()),
                by.account(),
                house.bean(Clock.class).instant());
        return Walls.as(Demo.OPGROEIEN, () -> {
            var protocol = house.bean(ProtocolDesk.class).byId(PROTOCOL).orElseThrow();
            UUID id = drafts.begin(member, protocol, new Talk(PROTOCOL, told, List.of(Manner.SPOKEN)))
                    .getFirst();
            drafts.fill(
                    drafts.mine(member, id).orElseThrow(),
                    Canary.typed(),
                    new FileReference("KG-8000-17"),
                    house.bean(MunicipalityRegister.class).byName("Brugge").orElseThrow());
            return id;
        });
    }

    private UUID intake() {
        UUID id = UUID.randomUUID();
        var now = house.bean(Clock.class).instant();
        var arrival = new Arrival(PROTOCOL, 1, Demo.OPGROEIEN, UUID.randomUUID(), now);
        var client = new IntakeStore.Client(Canary.typed(), new Municipality("31005", "Brugge"));
        var transaction = new TransactionTemplate(house.bean(PartyTransactionManager.class));
        Walls.run(
                BRUGGE,
                () -> transaction.executeWithoutResult(status -> house.bean(IntakeStore.class)
                        .add(new Intake.Received(id, arrival, now), new byte[32], client)));
        return id;
    }
}
