package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A real folder is made, its first administrator uses the link once, and nothing of a demo is in it. */
class InitJourney {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "zeven sloten en een brug";

    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private int run(String... args) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute(args);
    }

    private int init(String... administrators) {
        String[] args = {
            "init", "--data", place.resolve("map").toString(), "--party", "0886.886.638", "--name", "Opgroeien regie"
        };
        String[] whole = Arrays.copyOf(args, args.length + administrators.length);
        System.arraycopy(administrators, 0, whole, args.length, administrators.length);
        return run(whole);
    }

    @Test
    void oneAdministratorAloneMakesNoFolder() {
        assertThat(init("--admin=bas")).isEqualTo(1);
        assertThat(init("--admin=bas", "--admin=bas")).isEqualTo(1);
        assertThat(err.toString()).contains("twee verschillende beheerders");
        assertThat(place.resolve("map")).doesNotExist();
    }

    @Test
    void anInvitedAdministratorChoosesAPasswordOnceAndComesIn() throws Exception {
        assertThat(init("--admin=bas", "--admin=els")).as(err.toString()).isZero();
        List<String> links = out.toString()
                .lines()
                .filter(line -> line.contains("/open/uitnodiging/"))
                .map(line ->
                        URI.create(line.strip().replaceAll("^[a-z]+: ", "")).getPath())
                .toList();
        assertThat(links).hasSize(2).doesNotHaveDuplicates();

        String[] mail = {
            "--smtp=smtps://mail.example:465",
            "--imap=imaps://mail.example:993",
            "--mail-from=post@gezin.example",
            "--telephone=02 000 00 00"
        };
        try (Program program = Program.start(place.resolve("map"), mail)) {
            assertThat(program.lines()).noneMatch(line -> line.contains("OEFENING") || line.contains("wachtwoord"));
            String link = program.address() + links.getFirst();
            String fields = "wachtwoord=" + encode(PASSWORD) + "&nogmaals=" + encode(PASSWORD);
            assertThat(submit(link, fields)).endsWith("/aanmelden?welkom");
            assertThat(get(link)).contains("Deze link werkt niet meer");

            String door = program.address() + "/aanmelden";
            assertThat(get(door)).doesNotContain("oefening", "Demeester");
            String whoAmI = "organisatie=0886886638&gebruikersnaam=";
            assertThat(submit(door, whoAmI + "bas&wachtwoord=" + encode(PASSWORD)))
                    .endsWith("/");
            assertThat(submit(door, whoAmI + "an&wachtwoord=" + encode(Demo.PASSWORD)))
                    .endsWith("/aanmelden?fout");
        }
    }

    private String get(String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private String submit(String address, String fields) throws Exception {
        Matcher token = TOKEN.matcher(get(address));
        assertThat(token.find()).as("a form with a token").isTrue();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields + "&_csrf=" + encode(token.group(1))))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString())
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
