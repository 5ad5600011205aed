package be.brugwachter.bench;

import be.brugwachter.operation.BenchHouse;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who signed in and asks for pages. */
final class Visitor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final BenchHouse house;
    private String token = "";
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    Visitor(BenchHouse house, String name) throws IOException, InterruptedException {
        this.house = house;
        String form = "_csrf=%s&organisatie=%s&gebruikersnaam=%s&wachtwoord=%s"
                .formatted(word(tokenOf(get("/aanmelden"))), BenchHouse.SENDER.key(), name, word(BenchHouse.PASSWORD));
        send("/aanmelden", form);
    }

    private static String tokenOf(String page) throws IOException {
        Matcher found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IOException("The page has no token.");
        }
        return found.group(1);
    }

    private HttpResponse<String> send(String path, String form) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(house.at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String word(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The page on which a referral is found by the number of the team's own file; it must be found. */
    String find(String file) throws IOException, InterruptedException {
        if (token.isEmpty()) {
            token = tokenOf(get("/doorverwijzingen"));
        }
        var answer = send("/doorverwijzingen", "_csrf=" + word(token) + "&dossier=" + word(file));
        if (answer.statusCode() != 200 || !answer.body().contains("href=\"/doorverwijzingen/")) {
            throw new IOException("Nothing was found: %d.".formatted(answer.statusCode()));
        }
        return answer.body();
    }

    /** The page; it must come, and not be the one to sign in. */
    String get(String path) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(house.at(path)).build(), HttpResponse.BodyHandlers.ofString());
        boolean sentAway = !path.equals("/aanmelden") && answer.uri().getPath().equals("/aanmelden");
        if (answer.statusCode() != 200 || sentAway) {
            throw new IOException("%s gave %d at %s.".formatted(path, answer.statusCode(), answer.uri()));
        }
        return answer.body();
    }

    @Override
    public void close() {
        client.close();
    }
}
