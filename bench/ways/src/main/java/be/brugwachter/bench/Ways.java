package be.brugwachter.bench;

import java.nio.file.Path;
import java.util.List;

/** Runs one part: the file of results, the part's name, and what the part wants to know beside. */
public final class Ways {
    private Ways() {}

    /** What a part does. */
    @FunctionalInterface
    private interface Part {
        void run(Path results, List<String> wishes) throws Exception;
    }

    /** Ends the process itself: some libraries leave threads behind. */
    public static void main(String[] args) throws Exception {
        part(args[1]).run(Path.of(args[0]), List.of(args).subList(2, args.length));
        System.exit(0);
    }

    private static Part part(String name) {
        return switch (name) {
            case "seal" -> (results, wishes) -> new SealPart().run(results);
            case "book" -> (results, wishes) -> new BookPart().run(results);
            case "start" -> (results, wishes) -> new StartPart().run(results);
            case "referral" -> (results, wishes) -> new ReferralPart().run(results);
            case "intake" -> (results, wishes) -> new IntakePart().run(results);
            case "growth" -> (results, wishes) -> new GrowthPart().run(results, wishes);
            case "nodes" -> (results, wishes) -> new NodesPart().run(results);
            default -> throw new IllegalArgumentException("There is no part " + name + ".");
        };
    }
}
