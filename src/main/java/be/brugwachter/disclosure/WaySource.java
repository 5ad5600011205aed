package be.brugwachter.disclosure;

import java.util.List;

/** Knows ways on which the party, inside whose walls this runs, sends. */
@FunctionalInterface
public interface WaySource {
    /** These ways. */
    List<Way> ours();
}
