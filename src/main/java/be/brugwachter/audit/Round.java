package be.brugwachter.audit;

import java.util.List;

/** What the linker did in one round: the entries it linked and the checkpoint that closes them. The ledger grows by rounds. */
public record Round(List<Link> links, Checkpoint checkpoint) {
    public Round {
        links = List.copyOf(links);
    }

    /** The lines of the round, each closed by a line feed. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        links.forEach(link -> lines.append(link.line()).append('\n'));
        return lines.append(checkpoint.line()).append('\n').toString();
    }
}
