package be.brugwachter.operation;

import java.nio.file.Files;
import java.nio.file.Path;

/** One of two nodes on one database, as a process: seals its share of the families, and carries whatever waits, whoever sealed it. */
public final class NodeLife {
    private NodeLife() {}

    /**
     * The folder of the keys, the port of SMTP, how many families, which share of two (or 2 for all), and how to reach the
     * database. Walks until the folder holds a file {@code stop}.
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int share = Integer.parseInt(args[3]);
        var database = BenchDatabase.elsewhere(args[4], args[5]);
        SenderLife life = new SenderLife(database, folder, Integer.parseInt(args[1]));
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
}
