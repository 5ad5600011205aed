package be.brugwachter.intake.store;

import be.brugwachter.shared.Party;
import be.brugwachter.trust.KeyRefused;
import be.brugwachter.trust.SecretFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the deployment's file of targets: JSON, for its owner alone (0600), with files beside it. A list of {@code party} (enterprise
 * number), {@code url} (https), {@code client} (PKCS #12: our key and certificate), {@code password} (a file) and {@code trust} (PEM:
 * whom we believe, and nobody else).
 */
final class CallTargets {
    private static final int LONGEST = 100_000;

    private final Path folder;

    private CallTargets(Path folder) {
        this.folder = folder;
    }

    /** One of the list. */
    record Line(String party, String url, String client, String password, String trust) {}

    /**
     * Reads the file.
     *
     * @throws KeyRefused in Dutch, when the file or what it names is not as it must be: the program does not start
     */
    static Map<Party, CallTarget> read(Path file) {
        CallTargets targets =
                new CallTargets(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        Map<Party, CallTarget> found = new HashMap<>();
        for (Line line : targets.lines(file)) {
            if (found.put(party(line), targets.target(line)) != null) {
                throw new KeyRefused("In het bestand " + file + " staat één organisatie twee keer. Laat er één staan.");
            }
        }
        return found;
    }

    private static Party party(Line line) {
        try {
            return Party.of(line.party());
        } catch (IllegalArgumentException notANumber) {
            throw new KeyRefused(
                    "Bij een dossiersysteem staat in party geen ondernemingsnummer van een organisatie. Kijk de tien cijfers na.",
                    notANumber);
        }
    }

    private List<Line> lines(Path file) {
        Line[] read = parsed(secret(file));
        if (read == null || !Arrays.stream(read).allMatch(CallTargets::isWhole)) {
            throw new KeyRefused("Het bestand " + file
                    + " is geen lijst van dossiersystemen. Kijk in docs/echt.md hoe het eruitziet.");
        }
        return List.of(read);
    }

    private static Line @Nullable [] parsed(byte[] text) {
        try {
            return JsonMapper.shared().readValue(text, Line[].class);
        } catch (JacksonException unreadable) {
            return null;
        }
    }

    /** The reader of JSON leaves out what the file leaves out. */
    private static boolean isWhole(@Nullable Line line) {
        return line != null
                && Stream.of(line.party(), line.url(), line.client(), line.password(), line.trust())
                        .allMatch(Objects::nonNull);
    }

    private CallTarget target(Line line) {
        try {
            URI address = address(line.url());
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(ours(line).getKeyManagers(), believed(line).getTrustManagers(), null);
            return new CallTarget(address, tls);
        } catch (GeneralSecurityException | IOException | InvalidPathException wrong) {
            throw new KeyRefused(
                    "Een certificaat voor het dossiersysteem kan ik niet gebruiken. Kijk de bestanden client, password en trust na.");
        }
    }

    private static URI address(String url) {
        try {
            URI address = new URI(url);
            if ("https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null) {
                return address;
            }
        } catch (URISyntaxException noAddress) {
            // refused below, like any other that will not do
        }
        throw new KeyRefused("Het adres van een dossiersysteem begint met https:// en bevat geen naam of wachtwoord.");
    }

    private KeyManagerFactory ours(Line line) throws GeneralSecurityException, IOException {
        char[] password = new String(secret(folder.resolve(line.password())), StandardCharsets.UTF_8)
                .strip()
                .toCharArray();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(new ByteArrayInputStream(secret(folder.resolve(line.client()))), password);
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, password);
        Arrays.fill(password, ' ');
        return managers;
    }

    /** Whom the deployment names and nobody else: the lists of the machine count for nothing here. */
    private TrustManagerFactory believed(Line line) throws GeneralSecurityException, IOException {
        KeyStore anchors = KeyStore.getInstance("PKCS12");
        anchors.load(null, null);
        try (var pem = Files.newInputStream(folder.resolve(line.trust()))) {
            byte[] text = pem.readNBytes(LONGEST);
            for (Certificate each :
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(text))) {
                anchors.setCertificateEntry("a" + anchors.size(), each);
            }
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(anchors);
        return managers;
    }

    private static byte[] secret(Path file) {
        try {
            return new SecretFile(file)
                    .read()
                    .orElseThrow(() -> new KeyRefused("Het bestand " + file + " is er niet. Kijk de naam na."));
        } catch (UncheckedIOException unreadable) {
            throw new KeyRefused("Het bestand " + file + " kan ik niet lezen. Kijk de naam na.", unreadable);
        }
    }
}
