package be.brugwachter.bench;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;

/**
 * What may not outlive this process: servers, programs, folders. Their users end them; what is still there when the process is told to
 * stop (Ctrl-C, SIGTERM) is ended here, the newest first. Nothing helps against signal 9.
 */
public final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Deque<Held> HELD = new ConcurrentLinkedDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Leftovers::clear, "leftovers"));
    }

    private Leftovers() {}

    /** How something is ended. */
    @FunctionalInterface
    public interface End {
        void end() throws Exception;
    }

    /** Something that is ended once, by whoever comes first: its user or the end of this process. The other waits until it is over. */
    public static final class Held implements AutoCloseable {
        private final End end;

        private Held(End end) {
            this.end = end;
        }

        @Override
        public synchronized void close() {
            if (!HELD.contains(this)) {
                return;
            }
            try {
                end.end();
            } catch (Exception e) {
                throw new IllegalStateException("Something of the bench could not be ended.", e);
            } finally {
                HELD.remove(this);
            }
        }
    }

    /** From now on this is ended when the process ends; take it before it begins, so that no moment lies between. */
    public static Held hold(End end) {
        Held held = new Held(end);
        HELD.push(held);
        return held;
    }

    /** First the programs that this process started, for they use the servers. */
    private static void clear() {
        PrintStream err = System.err;
        if (!HELD.isEmpty()) { // what the bench says from here on is only that its servers went away
            err.println("Told to stop: ending what was started.");
            System.setOut(new PrintStream(OutputStream.nullOutputStream()));
            System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        }
        endPrograms();
        for (Held held = HELD.peek(); held != null; held = HELD.peek()) {
            try {
                held.close();
            } catch (IllegalStateException e) {
                err.println(e.getMessage() + " " + e.getCause());
            }
        }
        endPrograms(); // the bench went on meanwhile, and may have started one more
    }

    private static void endPrograms() {
        ProcessHandle[] programs = ProcessHandle.current().descendants().toArray(ProcessHandle[]::new);
        CompletableFuture<?>[] ends = new CompletableFuture<?>[programs.length];
        for (int at = 0; at < programs.length; at++) {
            ends[at] = programs[at].onExit();
            programs[at].destroy();
        }
        try {
            CompletableFuture.allOf(ends).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception slow) {
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        }
    }
}
