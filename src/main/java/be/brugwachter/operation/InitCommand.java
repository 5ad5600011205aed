package be.brugwachter.operation;

import be.brugwachter.shared.Actor;
import be.brugwachter.shared.EnterpriseNumber;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.Account;
import be.brugwachter.staff.AccountDesk;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.trust.HostedParties.Hosted;
import be.brugwachter.trust.KeyDesk;
import be.brugwachter.trust.Walls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a real folder for one party, and prints one link for each of its two administrators. */
@Command(
        name = "init",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%n",
        sortOptions = false,
        description = "Maakt een echte map, en geeft elk van de twee eerste beheerders een link die één keer werkt.")
final class InitCommand implements Callable<Integer> {
    private static final int ADMINISTRATORS = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--data", paramLabel = "MAP", description = "lege map (gewoonlijk ~/.local/share/brugwachter)")
    private @Nullable Path data;

    @Option(names = "--party", required = true, paramLabel = "NUMMER", description = "ondernemingsnummer van de partij")
    private String number = "";

    @Option(names = "--name", required = true, paramLabel = "NAAM", description = "naam van de partij")
    private String name = "";

    @Option(
            names = "--admin",
            required = true,
            paramLabel = "GEBRUIKERSNAAM",
            description = "beheerder; geef deze optie twee keer")
    private List<String> administrators = List.of();

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "adres waarop mensen de pagina's vinden")
    private String publicUrl = "";

    @Mixin
    private KeyOptions key = new KeyOptions();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Override
    public Integer call() {
        Hosted hosted = asked();
        Optional<DatabaseAccess> own = database.access();
        Path place = data == null ? DataFolder.usual() : data;
        if (DataFolder.find(place).isPresent()) {
            throw new OperationRefused(
                    "In " + place + " staat al een map van Brugwachter. Kies een lege map met --data.");
        }
        DataFolder folder = DataFolder.make(place, DataFolder.Kind.REAL);
        try (var _ = folder.lock()) {
            fill(folder, own, hosted);
        } catch (RuntimeException e) {
            forget(folder);
            throw e;
        }
        return 0;
    }

    private void fill(DataFolder folder, Optional<DatabaseAccess> own, Hosted hosted) {
        if (own.isPresent()) {
            invite(folder, own.get(), hosted);
            return;
        }
        try (EmbeddedDatabase embedded = EmbeddedDatabase.start(folder.database())) {
            invite(folder, embedded.access(), hosted);
        }
    }

    /** A folder half made by this command would stand in the way of the next try; nobody's data can be in it yet. */
    private static void forget(DataFolder folder) {
        try {
            FileSystemUtils.deleteRecursively(folder.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Hosted asked() {
        String digits = number.replaceAll("[. ]", "");
        if (!EnterpriseNumber.isValid(digits)) {
            throw new OperationRefused("Het ondernemingsnummer klopt niet: kijk de tien cijfers na.");
        }
        boolean two = administrators.stream().distinct().count() == ADMINISTRATORS;
        if (!two || !administrators.stream().allMatch(each -> each.matches("[a-z][a-z0-9.-]{1,30}"))) {
            throw new OperationRefused("Geef twee verschillende beheerders op, met --admin NAAM --admin NAAM: "
                    + "kleine letters, cijfers, punt of streepje.");
        }
        return new Hosted(Party.of(digits), name);
    }

    private void invite(DataFolder folder, DatabaseAccess access, Hosted hosted) {
        Deployment deployment = Deployment.lay(folder, access, key.of(folder));
        new Ground(access).host(List.of(hosted));
        try (House house = House.accountsOnly(deployment)) {
            // From here on a start with another master key is refused, and never makes one of its own.
            Walls.run(hosted.party(), house.bean(KeyDesk.class)::admit);
            List<String> links = administrators.stream()
                    .map(each -> link(house, hosted.party(), each))
                    .toList();
            tell(folder, links);
        }
    }

    private String link(House house, Party party, String administrator) {
        String token = Walls.as(party, () -> open(house, party, administrator));
        return "  " + administrator + ": " + publicUrl + "/open/uitnodiging/" + party.key() + "/" + token;
    }

    private void tell(DataFolder folder, List<String> links) {
        var out = spec.commandLine().getOut();
        out.println(
                "De map " + folder.path() + " is klaar. Geef elke beheerder een eigen link, langs een veilige weg.");
        out.println("Een link werkt één keer, zeven dagen lang, zodra Brugwachter gestart is:");
        links.forEach(out::println);
        String keyFile = key.any() ? " --key-file " + key.of(folder) : "";
        out.println("Starten: ./brugwachter start --data " + folder.path() + keyFile
                + " --smtp … --imap … --mail-from … --telephone …");
        out.flush();
    }

    private static String open(House house, Party party, String username) {
        Actor installation = Actor.system(party);
        UUID id = UUID.randomUUID();
        house.bean(StaffDesk.class)
                .open(
                        new Account(
                                id,
                                party,
                                username,
                                username,
                                Set.of(Role.ADMINISTRATOR),
                                Optional.empty(),
                                Optional.empty()),
                        Optional.empty(),
                        installation);
        return house.bean(AccountDesk.class).invite(id, installation);
    }
}
