package be.brugwachter.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Lines of a register that the book tells of and a restored database does not have. The book holds no more than that they were there,
 * who wrote them and when: a person writes them again.
 */
public final class LostLines implements Replay {
    private final Set<Act> opening;
    private final Predicate<Fact> here;
    private final Map<UUID, Lost> lost = new LinkedHashMap<>();

    /**
     * The lines of one room.
     *
     * @param opening the acts with which a line begins
     * @param here whether the line of such an act is in the database
     */
    public LostLines(Set<Act> opening, Predicate<Fact> here) {
        this.opening = Set.copyOf(opening);
        this.here = here;
    }

    @Override
    public void replay(Fact fact) {
        if (opening.contains(fact.act()) && !here.test(fact)) {
            UUID id = Lost.line(fact);
            lost.put(id, new Lost(id, Lost.Kind.LINE, fact.moment(), fact.act(), fact.account()));
        }
    }

    @Override
    public void settle(boolean told) {}

    @Override
    public List<Lost> lost() {
        List<Lost> all = List.copyOf(lost.values());
        lost.clear();
        return all;
    }
}
