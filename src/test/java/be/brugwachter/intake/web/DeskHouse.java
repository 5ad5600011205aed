package be.brugwachter.intake.web;

import be.brugwachter.intake.Arrival;
import be.brugwachter.intake.Intake;
import be.brugwachter.intake.IntakeStore;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.parcel.DetailField;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.protocol.ProtocolId;
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
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The running house, with OCMW Brugge in it: Annie and Brecht help, Dieter distributes, Emma did not attest secrecy yet. */
final class DeskHouse implements AutoCloseable {
    static final Party BRUGGE = Party.of("0207.832.792");

    final TestHouse house;
    private int came;

    DeskHouse(Path folder) {
        this(
                folder,
                Map.of(
                        "brugwachter.handover-folder",
                        folder.resolve("overdracht").toString()));
    }

    /** With settings of its own. */
    DeskHouse(Path folder, Map<String, Object> settings) {
        house = TestHouse.open(folder.resolve("huis"), settings);
        JdbcClient.create(house.database().owner())
                .sql("insert into party (party, name) values (?, 'OCMW Brugge') on conflict do nothing")
                .params(BRUGGE.key())
                .update();
        Walls.run(BRUGGE, house.bean(KeyDesk.class)::admit);
        LocalDate today = LocalDate.now(house.bean(Clock.class));
        open("annie", "Annie Maes", today, Role.SOCIAL_WORKER);
        open("brecht", "Brecht Claes", today, Role.SOCIAL_WORKER);
        open("dieter", "Dieter Pauwels", today, Role.DISTRIBUTOR);
        open("emma", "Emma Wouters", null, Role.SOCIAL_WORKER);
    }

    private void open(String username, String name, @Nullable LocalDate attested, Role role) {
        var account = new Account(
                UUID.randomUUID(),
                BRUGGE,
                username,
                name,
                Set.of(role),
                Optional.empty(),
                Optional.ofNullable(attested));
        var staff = house.bean(StaffDesk.class);
        Walls.run(BRUGGE, () -> staff.open(account, Optional.of(TestHouse.PASSWORD), Actor.system(BRUGGE)));
    }

    /** A client who was just taken in. */
    UUID waiting() {
        UUID id = UUID.randomUUID();
        var now = house.bean(Clock.class).instant();
        var arrival = new Arrival(
                new ProtocolId("opgroeien-ocmw-brugge"), 1, Party.of("0886.886.638"), UUID.randomUUID(), now);
        var details = RawDetails.empty()
                .with(DetailField.FIRST_NAME, "Fien")
                .with(DetailField.NAME, "Zonnedauw")
                .with(DetailField.STREET, "Bedachte Kaai")
                .with(DetailField.NUMBER, "12")
                .with(DetailField.POSTCODE, "8000")
                .with(DetailField.PLACE, "Brugge")
                .with(DetailField.TELEPHONE, "0470 00 00 01");
        var client = new IntakeStore.Client(details, new Municipality("31005", "Brugge"));
        byte[] hash = ByteBuffer.allocate(32).putInt(++came).array();
        var transaction = new TransactionTemplate(house.bean(PartyTransactionManager.class));
        Walls.run(
                BRUGGE,
                () -> transaction.executeWithoutResult(status ->
                        house.bean(IntakeStore.class).add(new Intake.Received(id, arrival, now), hash, client)));
        return id;
    }

    String account(String username) {
        return Walls.as(BRUGGE, house.bean(StaffDesk.class)::all).stream()
                .filter(each -> each.username().equals(username))
                .map(each -> each.id().toString())
                .findFirst()
                .orElseThrow();
    }

    /** Somebody of OCMW Brugge at a plain browser. */
    Visitor visitor(String username) {
        Visitor visitor = new Visitor(house);
        visitor.submit(
                "/aanmelden",
                Map.of("organisatie", BRUGGE.key(), "gebruikersnaam", username, "wachtwoord", TestHouse.PASSWORD));
        return visitor;
    }

    /** Annie takes the client on, with Brecht as deputy; returns the path of the card. */
    String card(Visitor annie, UUID id) {
        return Visitor.target(annie.submitTo(
                "/onthaal/" + id,
                "/onthaal/" + id + "/opnemen",
                Map.of("vervanger", account("brecht"), "doel", "clarify-need")));
    }

    @Override
    public void close() {
        house.close();
    }
}
