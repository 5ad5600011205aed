package be.brugwachter.intake.store;

import be.brugwachter.shared.Party;
import be.brugwachter.trust.KeyRefused;
import be.brugwachter.trust.SecretFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
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
            found.put(Party.of(line.party()), targets.target(line));
        }
        return found;
    }

    private List<Line> lines(Path file) {
        try {
            return List.of(JsonMapper.shared().readValue(secret(file), Line[].class));
        } catch (JacksonException unreadable) {
            throw new KeyRefused("Het bestand " + file
                    + " is geen lijst van dossiersystemen. Kijk in docs/echt.md hoe het eruitziet.");
        }
    }

    private CallTarget target(Line line) {
        try {
            URI address = address(line.url());
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(ours(line).getKeyManagers(), believed(line).getTrustManagers(), null);
            return new CallTarget(address, tls);
        } catch (GeneralSecurityException | IOException | NullPointerException wrong) {
            throw new KeyRefused(
                    "Een certificaat voor het dossiersysteem kan ik niet gebruiken. Kijk de bestanden client, password en trust na.");
        }
    }

    private static URI address(String url) {
        URI address = URI.create(url);
        if (!"https".equals(address.getScheme()) || address.getHost() == null || address.getUserInfo() != null) {
            throw new KeyRefused(
                    "Het adres van een dossiersysteem begint met https:// en bevat geen naam of wachtwoord.");
        }
        return address;
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
        return new SecretFile(file)
                .read()
                .orElseThrow(() -> new KeyRefused("Het bestand " + file + " is er niet. Kijk de naam na."));
    }
}
