package be.brugwachter.intake.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A file system of one OCMW, and the file by which a deployment knows it. */
public final class TestFileSystem implements AutoCloseable {
    public final FileSystemServer server;
    /** What the deployment is told when it starts. */
    public final Path targets;

    /**
     * Opens it.
     *
     * @param folder where the deployment's file and what it names lie
     * @param party whose it is
     */
    public TestFileSystem(Path folder, String party) {
        var authority = new TestAuthority("Dossiersysteem");
        try {
            server = new FileSystemServer(authority.server(authority.vouched("localhost")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        targets = TestAuthority.files(folder, party, server.url("localhost"), authority, authority);
    }

    @Override
    public void close() {
        server.close();
    }
}
