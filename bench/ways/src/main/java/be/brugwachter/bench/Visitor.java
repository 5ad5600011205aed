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
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    Visitor(BenchHouse house, String name) throws IOException, InterruptedException {
        this.house = house;
        Matcher token = TOKEN.matcher(get("/aanmelden"));
        if (!token.find()) {
            throw new IOException("The page to sign in has no token.");
        }
        String form = "_csrf=%s&organisatie=%s&gebruikersnaam=%s&wachtwoord=%s"
                .formatted(word(token.group(1)), BenchHouse.SENDER.key(), name, word(BenchHouse.PASSWORD));
        client.send(
                HttpRequest.newBuilder(house.at("/aanmelden"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private static String word(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
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
