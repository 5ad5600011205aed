package be.brugwachter.protocol;

/** Somebody who must hear of every act on which two people agreed, in the very transaction of the act. */
@FunctionalInterface
public interface AgreedWitness {
    /** Two people agreed on this act. */
    void agreed(ProtocolAct act);
}
