package be.brugwachter.intake.store;

import be.brugwachter.intake.CallAnswer;
import be.brugwachter.intake.CallTrouble;
import be.brugwachter.intake.FileSystemPost;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.Walls;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * The file systems of this deployment by HTTPS, each with its own client certificate and its own list of whom it believes (TLS 1.2
 * or newer, both sides shown). Follows nobody elsewhere, goes through no proxy, and reads nothing of an answer but its status.
 */
public final class HttpsFileSystems implements FileSystemPost {
    private static final int TIMEOUT = 408;
    private static final int TOO_EARLY = 425;
    private static final int TOO_MANY = 429;
    private static final int SERVER = 500;
    private static final List<Integer> LATER = List.of(TIMEOUT, TOO_EARLY, TOO_MANY);

    private final Map<Party, CallTarget> targets;
    private final Duration patience;

    /**
     * To these targets.
     *
     * @param patience the longest wait for a connection, and again for an answer
     */
    public HttpsFileSystems(Map<Party, CallTarget> targets, Duration patience) {
        this.targets = Map.copyOf(targets);
        this.patience = patience;
    }

    @Override
    public boolean reaches() {
        return targets.containsKey(Walls.party());
    }

    @Override
    public CallAnswer hand(Outgoing call) {
        CallTarget target = targets.get(Walls.party());
        if (target == null) {
            throw new IllegalStateException("This deployment knows no file system of this party.");
        }
        try (HttpClient client = client(target)) {
            return answer(
                    client.send(request(target, call), about -> new Nothing()).statusCode());
        } catch (HttpConnectTimeoutException | ConnectException notThere) {
            return new CallAnswer.Later(CallTrouble.NOT_THERE);
        } catch (SSLException strangers) {
            return new CallAnswer.Later(CallTrouble.NOT_TRUSTED);
        } catch (IOException broken) {
            return new CallAnswer.Later(CallTrouble.UNANSWERED);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new CallAnswer.Later(CallTrouble.UNANSWERED);
        }
    }

    private HttpClient client(CallTarget target) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(patience)
                .sslContext(target.tls())
                .sslParameters(target.parameters())
                .build();
    }

    private HttpRequest request(CallTarget target, Outgoing call) {
        return HttpRequest.newBuilder(target.address())
                .timeout(patience)
                .header("Content-Type", call.format().mediaType())
                .header("Idempotency-Key", '"' + call.key().toString() + '"')
                .header("User-Agent", "Brugwachter")
                .POST(HttpRequest.BodyPublishers.ofByteArray(call.content()))
                .build();
    }

    private static CallAnswer answer(int status) {
        return switch (status / 100) {
            case 2 -> new CallAnswer.Taken();
            case 3 -> new CallAnswer.Refused(CallTrouble.REDIRECTED);
            default ->
                status >= SERVER || LATER.contains(status)
                        ? new CallAnswer.Later(CallTrouble.BUSY)
                        : new CallAnswer.Refused(CallTrouble.REFUSED);
        };
    }

    /** An answer's body is never read: the connection ends with its status, however long it would go on. */
    private static final class Nothing implements BodySubscriber<@Nullable Void> {
        private final CompletableFuture<@Nullable Void> done = new CompletableFuture<>();

        @Override
        public CompletionStage<@Nullable Void> getBody() {
            return done;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.cancel();
            done.complete(null);
        }

        @Override
        public void onNext(List<ByteBuffer> item) {
            // Nothing was asked for.
        }

        @Override
        public void onError(Throwable failed) {
            done.complete(null);
        }

        @Override
        public void onComplete() {
            done.complete(null);
        }
    }
}
