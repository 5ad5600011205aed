package be.brugwachter.operation;

import java.nio.file.Files;
import java.nio.file.Path;

/** One of two nodes on one database, as a process: seals its share of the families, and carries whatever waits, whoever sealed it. */
public final class NodeLife {
    /** Families with these numbers and higher are a node's own. */
    private static final int OWN = 10_000;

    private NodeLife() {}

    /**
     * The folder of the keys, the port of SMTP, how many families, which share of two (or 2 for all), how many families of its own the
     * node learns on before it says that it begins, and how to reach the database. Walks until the folder holds a file {@code stop}.
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int share = Integer.parseInt(args[3]);
        var database = BenchDatabase.elsewhere(args[5], args[6], 4);
        SenderLife life = new SenderLife(database, folder, Integer.parseInt(args[1]));
        learn(life, OWN * (share + 1), Integer.parseInt(args[4]));
        System.out.println("begun");
        System.in.read(); // both begin together
        for (int family = 0; family < Integer.parseInt(args[2]); family++) {
            if (share == 2 || family % 2 == share) {
                life.send(family);
            }
        }
        while (Files.notExists(folder.resolve("stop"))) {
            life.carry();
            Thread.sleep(20);
        }
        System.exit(0);
    }

    private static void learn(SenderLife life, int first, int families) {
        for (int family = first; family < first + families; family++) {
            life.send(family);
        }
        while (life.underway()) {
            life.carry();
        }
    }
}
