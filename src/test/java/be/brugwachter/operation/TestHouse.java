package be.brugwachter.operation;

import be.brugwachter.trust.TestDatabase;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application as a demo, on a fresh database and a free port, for tests that knock on the real door. */
public final class TestHouse implements AutoCloseable {
    /** The password of every demo person. */
    public static final String PASSWORD = Demo.PASSWORD;

    private final House house;
    private final TestDatabase database;

    private TestHouse(House house, TestDatabase database) {
        this.house = house;
        this.database = database;
    }

    /** Opens the house on an empty folder: on a demo of its own, laid before and copied there. */
    public static TestHouse open(Path folder) {
        TestDatabase database = LaidDemo.copyTo(folder);
        return reopen(folder, database, Map.of());
    }

    /** Lays a demo in an empty folder, and opens the house there with settings of its own. */
    public static TestHouse open(Path folder, Map<String, Object> settings) {
        return open(DataFolder.make(folder, DataFolder.Kind.DEMO), TestDatabase.fresh(), settings);
    }

    /** Opens the house again on a folder that was open before, with this database. */
    static TestHouse reopen(Path folder, TestDatabase database, Map<String, Object> settings) {
        return open(DataFolder.find(folder).orElseThrow(), database, settings);
    }

    /** The same as {@link #open(Path)}, and no round runs by itself: what a test does not do, does not happen. */
    public static TestHouse still(Path folder) {
        return still(folder, LaidDemo.copyTo(folder), Map.of());
    }

    /** Opens the house again on a folder that was open before, and no round runs by itself. */
    static TestHouse still(Path folder, TestDatabase database, Map<String, Object> settings) {
        // Set before the house opens: between its opening and a stop afterwards a round could slip in.
        JdbcClient.create(database.owner())
                .sql("update scheduled_tasks set execution_time = now() + interval '1 year', picked = false")
                .update();
        TestHouse house = reopen(folder, database, settings);
        house.bean(Scheduler.class).stop();
        return house;
    }

    private static TestHouse open(DataFolder made, TestDatabase database, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.putIfAbsent("server.port", 0);
        all.putIfAbsent("brugwachter.mail.folder", made.mail().toString());
        Deployment deployment = Deployment.lay(made, new DatabaseAccess(database.url(), "test", "test"));
        House house = House.open(deployment, all);
        Demo.fill(house, made);
        return new TestHouse(house, database);
    }

    /** The house itself. */
    House house() {
        return house;
    }

    /** A bean of the running application. */
    public <T> T bean(Class<T> type) {
        return house.bean(type);
    }

    /** The database under it. */
    public TestDatabase database() {
        return database;
    }

    /** Where a path of the house is found. */
    public URI at(String path) {
        return URI.create("http://localhost:" + house.port() + path);
    }

    @Override
    public void close() {
        house.close();
    }
}
