package be.brugwachter.intake.store;

import be.brugwachter.trust.SecretFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority of one test, and what it vouches for. */
final class TestAuthority {
    static final char[] PASSWORD = "proef".toCharArray();
    private final KeyPair pair = pair();
    private final X509Certificate own;

    TestAuthority(String name) {
        own = certificate(name, name, pair, pair, true);
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static X509Certificate certificate(
            String issuer, String subject, KeyPair subjectPair, KeyPair issuerPair, boolean authority) {
        try {
            var from = Instant.parse("2020-01-01T00:00:00Z");
            var builder = new JcaX509v3CertificateBuilder(
                    new X500Name("CN=" + issuer),
                    new BigInteger(64, new SecureRandom()),
                    Date.from(from),
                    Date.from(from.plus(Duration.ofDays(36_500))),
                    new X500Name("CN=" + subject),
                    subjectPair.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            if (!authority) {
                var name = new GeneralName(GeneralName.dNSName, subject);
                builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(name));
            }
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(issuerPair.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** A key with a certificate for one DNS name. */
    KeyStore vouched(String name) {
        try {
            var keys = pair();
            var leaf = certificate(own.getSubjectX500Principal().getName().substring(3), name, keys, pair, false);
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("k", keys.getPrivate(), PASSWORD, new X509Certificate[] {leaf, own});
            return store;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** A server that shows this key and lets in only whom this authority vouches for. */
    SSLContext server(KeyStore keys) {
        try {
            var shown = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            shown.init(keys, PASSWORD);
            var anchors = KeyStore.getInstance("PKCS12");
            anchors.load(null, null);
            anchors.setCertificateEntry("a", own);
            var believed = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            believed.init(anchors);
            var context = SSLContext.getInstance("TLS");
            context.init(shown.getKeyManagers(), believed.getTrustManagers(), null);
            return context;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** The deployment's files: our key as this authority vouches for it, and the authority we believe. */
    static Path files(Path folder, String party, String url, TestAuthority vouches, TestAuthority believed) {
        try {
            var bytes = new ByteArrayOutputStream();
            vouches.vouched("brugwachter.example").store(bytes, PASSWORD);
            new SecretFile(folder.resolve("client.p12")).write(bytes.toByteArray());
            new SecretFile(folder.resolve("client.wachtwoord")).write("proef\n".getBytes(StandardCharsets.UTF_8));
            var pem = "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder().encodeToString(believed.own.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
            new SecretFile(folder.resolve("dossiersysteem.pem")).write(pem.getBytes(StandardCharsets.UTF_8));
            var json = """
                    [{"party": "%s", "url": "%s", "client": "client.p12", "password": "client.wachtwoord",
                      "trust": "dossiersysteem.pem"}]
                    """.formatted(party, url);
            new SecretFile(folder.resolve("calls.json")).write(json.getBytes(StandardCharsets.UTF_8));
            return folder.resolve("calls.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
