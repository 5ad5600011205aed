package be.brugwachter.staff.web;

import be.brugwachter.operation.TestHouse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a plain browser: cookies, forms with their hidden token, no JavaScript; redirects are not followed. */
public final class Visitor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String OPGROEIEN = "0886886638";

    private final TestHouse house;
    private String forwarded = "";
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** A visitor who was never here. */
    public Visitor(TestHouse house) {
        this.house = house;
    }

    /** Signs in as one of the demo people. */
    public HttpResponse<String> signIn(String username, String password) {
        return submit("/aanmelden", form(username, password));
    }

    /** Signs in as one of the demo people of another bank. */
    public HttpResponse<String> signInAt(String party, String username, String password) {
        return submit("/aanmelden", Map.of("organisatie", party, "gebruikersnaam", username, "wachtwoord", password));
    }

    /** The same visitor, as a proxy or somebody who plays one presents them. */
    public Visitor from(String address) {
        forwarded = address;
        return this;
    }

    private static Map<String, String> form(String username, String password) {
        return Map.of("organisatie", OPGROEIEN, "gebruikersnaam", username, "wachtwoord", password);
    }

    /** Opens a page. */
    public HttpResponse<String> open(String path) {
        return send(request(path).build());
    }

    /** Opens a page, fills in its form and sends it to the same address, with its hidden token. */
    public HttpResponse<String> submit(String path, Map<String, String> fields) {
        return submitTo(path, path, fields);
    }

    /** The same, where the form of the page goes to another address. */
    public HttpResponse<String> submitTo(String page, String path, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(open(page).body());
        if (!token.find()) {
            throw new AssertionError("The page " + page + " has no form with a token.");
        }
        return post(path, fields, "_csrf=" + encode(token.group(1)) + "&");
    }

    /** Sends a form that another site made. */
    public HttpResponse<String> submitWithoutToken(String path, Map<String, String> fields) {
        return post(path, fields, "");
    }

    private HttpResponse<String> post(String path, Map<String, String> fields, String start) {
        String body = start
                + fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Sends files by the form of a page; every file under its own name in one field. */
    public HttpResponse<byte[]> upload(String page, String path, String field, Map<String, byte[]> files) {
        Matcher token = TOKEN.matcher(open(page).body());
        if (!token.find()) {
            throw new AssertionError("The page " + page + " has no form with a token.");
        }
        return sendFor(request(path)
                .header("Content-Type", "multipart/form-data; boundary=grens")
                .POST(HttpRequest.BodyPublishers.ofByteArray(parts(token.group(1), field, files)))
                .build());
    }

    /** A file that the house makes when the form of a page is sent. */
    public byte[] submitFor(String page, String path) {
        Matcher token = TOKEN.matcher(open(page).body());
        if (!token.find()) {
            throw new AssertionError("The page " + page + " has no form with a token.");
        }
        return sendFor(request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + encode(token.group(1))))
                        .build())
                .body();
    }

    private static byte[] parts(String token, String field, Map<String, byte[]> files) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(ascii("--grens\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n"));
        files.forEach((name, content) -> {
            body.writeBytes(ascii("--grens\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                    + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
            body.writeBytes(content);
            body.writeBytes(ascii("\r\n"));
        });
        body.writeBytes(ascii("--grens--\r\n"));
        return body.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** A file of the house. */
    public byte[] download(String path) {
        return sendFor(request(path).build()).body();
    }

    private HttpResponse<byte[]> sendFor(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(house.at(path)).header("Accept", "text/html");
        return forwarded.isEmpty() ? request : request.header("X-Forwarded-For", forwarded);
    }

    /** The session cookie, as it was set. */
    public HttpCookie session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("brugwachter"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no session."));
    }

    /** Where a redirect points, without host. */
    public static String target(HttpResponse<?> response) {
        URI to = URI.create(response.headers().firstValue("Location").orElse(""));
        return to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
