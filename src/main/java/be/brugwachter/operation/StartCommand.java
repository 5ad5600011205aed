package be.brugwachter.operation;

import be.brugwachter.parcel.Sealer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts everything on one folder, and runs until it is stopped. */
@Command(
        name = "start",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%n",
        sortOptions = false,
        description = {
            "Start Brugwachter.",
            "Op een lege map, zonder mailservers, wordt dat een oefenmap: verzonnen mensen, niets gaat de deur uit."
        })
final class StartCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "poort van de pagina's; 0 kiest een vrije")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "MAP",
            description = "map met alle gegevens (gewoonlijk ~/.local/share/brugwachter)")
    private @Nullable Path data;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private MailOptions mail = new MailOptions();

    @Mixin
    private IdentityOptions identity = new IdentityOptions();

    @Mixin
    private KeyOptions key = new KeyOptions();

    @Mixin
    private HandOverOptions handOver = new HandOverOptions();

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "https-adres waarop mensen de pagina's vinden, als er een proxy voor staat")
    private @Nullable String publicUrl;

    @Option(
            names = "--repair",
            description =
                    "na een teruggezette databank zonder volledig logboek: geeft alles op wat intussen gebruikt kan zijn")
    private boolean repair;

    @Override
    public Integer call() throws InterruptedException {
        Optional<DatabaseAccess> own = database.access();
        DataFolder folder = folder(own.isPresent());
        Map<String, Object> settings = settings(folder); // refuses before anything is opened
        try (var _ = folder.lock()) {
            return run(folder, own, settings);
        }
    }

    private int run(DataFolder folder, Optional<DatabaseAccess> own, Map<String, Object> settings)
            throws InterruptedException {
        EmbeddedDatabase embedded = own.isPresent() ? null : EmbeddedDatabase.start(folder.database());
        stopTogether(embedded);
        try {
            DatabaseAccess access = embedded == null ? own.orElseThrow() : embedded.access();
            open(folder, access, settings);
            new CountDownLatch(1).await(); // until a signal stops the program
            return 0;
        } catch (RuntimeException e) {
            close(embedded);
            throw portTaken(e)
                    ? new OperationRefused("Poort " + port + " is al in gebruik. Kies een andere met --port.", e)
                    : e;
        }
    }

    private void open(DataFolder folder, DatabaseAccess access, Map<String, Object> settings) {
        Deployment deployment = Deployment.lay(folder, access, key.of(folder));
        House house = House.open(deployment, settings, mail.login(deployment, out()));
        if (folder.isDemo()) {
            Demo.fill(house, folder);
        }
        greet(folder, house);
        Thread.ofPlatform().daemon().name("warm-up").start(Sealer::warmUp);
    }

    /** The folder, made as a demo when the place is empty and nothing real was asked. */
    private DataFolder folder(boolean ownDatabase) {
        Path place = data == null ? DataFolder.usual() : data;
        boolean realAsked =
                mail.any() || identity.any() || key.any() || ownDatabase || publicUrl != null || handOver.calls();
        DataFolder folder = DataFolder.find(place).orElseGet(() -> {
            if (realAsked) {
                throw new OperationRefused(
                        "Hier is nog geen echte map. Maak ze eerst: ./brugwachter init --data " + place);
            }
            out().println("De map " + place + " is leeg: dit wordt een oefenmap, met verzonnen mensen. "
                    + "Een echte map maak je met ./brugwachter init.");
            return DataFolder.make(place, DataFolder.Kind.DEMO);
        });
        refuseMixing(folder, realAsked);
        return folder;
    }

    private void refuseMixing(DataFolder folder, boolean realAsked) {
        if (folder.isDemo() && realAsked) {
            throw new OperationRefused(
                    "Dit is een oefenmap: ze gebruikt geen echte mailservers, databank, sleutel of adres. "
                            + "Maak een echte map met ./brugwachter init.");
        }
        if (!folder.isDemo() && !mail.whole()) {
            throw new OperationRefused("Dit is een echte map: geef de mailservers op met --smtp en --imap.");
        }
        if (publicUrl != null && !publicUrl.startsWith("https://")) {
            throw new OperationRefused("--public-url begint met https://");
        }
    }

    private Map<String, Object> settings(DataFolder folder) {
        Map<String, Object> settings = new HashMap<>(mail.settings());
        if (!folder.isDemo()) {
            settings.putAll(identity.settings());
        }
        settings.put("server.port", port);
        settings.put("brugwachter.repair", repair);
        settings.put("brugwachter.mail.folder", folder.mail().toString());
        settings.putAll(handOver.settings());
        settings.put("server.servlet.session.cookie.secure", publicUrl != null);
        if (publicUrl != null) {
            settings.put("brugwachter.public-url", publicUrl);
            settings.put("server.forward-headers-strategy", "native");
        }
        return settings;
    }

    /** The database stops after the last room has closed, whatever stops the program. */
    private static void stopTogether(@Nullable EmbeddedDatabase embedded) {
        if (embedded != null) {
            SpringApplication.getShutdownHandlers().add(embedded::close);
        }
    }

    private void greet(DataFolder folder, House house) {
        if (folder.isDemo()) {
            Demo.introduce(out(), folder);
        }
        String address = publicUrl == null ? "http://localhost:" + house.port() : publicUrl;
        house.shut().forEach(out()::println);
        out().println("Brugwachter is klaar: " + address);
        out().flush();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private static void close(@Nullable EmbeddedDatabase embedded) {
        if (embedded != null) {
            embedded.close();
        }
    }

    private static boolean portTaken(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return true;
            }
        }
        return false;
    }
}
