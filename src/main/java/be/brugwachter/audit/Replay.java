package be.brugwachter.audit;

import java.util.List;

/**
 * A room that holds things that may happen once only, or must stay gone. After a database was put back from a copy it hears
 * what happened since, from the ledger; inside the party's walls, in one transaction, before anything else runs.
 */
public interface Replay {
    /** Makes true again what this fact tells, as far as it is this room's. Hearing a fact twice changes nothing. */
    void replay(Fact fact);

    /**
     * Called after the last fact. When a person asked for a repair, once more: first for what the ledger told, then without it.
     *
     * @param told whether the ledger told everything; when not, whatever could have been used, sent, taken back or erased
     *     meanwhile is given up
     */
    void settle(boolean told);

    /** After {@link #settle}: whom the facts told of and this room no longer has, each once. */
    default List<Lost> lost() {
        return List.of();
    }
}
