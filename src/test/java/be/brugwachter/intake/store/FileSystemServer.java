package be.brugwachter.intake.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** A file system as an OCMW might have one, over real TLS, that lets in only whom it knows. */
public final class FileSystemServer implements AutoCloseable {
    /** What it says next. */
    public volatile int status = 204;
    /** Says a status and then an answer without end. */
    public volatile boolean endless;
    /** What came, in order. */
    public final List<Came> came = new CopyOnWriteArrayList<>();
    /** Who asked to be let in elsewhere after a redirection. */
    public final List<String> elsewhere = new CopyOnWriteArrayList<>();

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** One call. */
    public record Came(String key, String type, String body) {}

    FileSystemServer(SSLContext tls) throws IOException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls) {
            @Override
            public void configure(HttpsParameters parameters) {
                var asked = getSSLContext().getDefaultSSLParameters();
                asked.setNeedClientAuth(true);
                parameters.setSSLParameters(asked);
            }
        });
        server.createContext("/aanname", this::take);
        server.createContext("/elders", exchange -> {
            elsewhere.add(exchange.getRequestMethod());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.setExecutor(threads);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var body = new String(exchange.getRequestBody().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        came.add(new Came(headers.getFirst("Idempotency-Key"), headers.getFirst("Content-Type"), body));
        if (status / 100 == 3) {
            exchange.getResponseHeaders().add("Location", url("localhost").replace("aanname", "elders"));
        }
        if (endless) {
            exchange.sendResponseHeaders(status, 0);
            drip(exchange);
        } else {
            exchange.sendResponseHeaders(status, -1);
        }
        exchange.close();
    }

    private static void drip(HttpExchange exchange) {
        try (var out = exchange.getResponseBody()) {
            while (true) {
                out.write(new byte[8192]);
            }
        } catch (IOException hungUp) {
            // As it should.
        }
    }

    String url(String host) {
        return "https://" + host + ":" + server.getAddress().getPort() + "/aanname";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
