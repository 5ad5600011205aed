package be.brugwachter.protocol;

/** Somebody who must hear of every act both data protection officers should know, in the very transaction of the act. */
@FunctionalInterface
public interface AgreedWitness {
    /** Two people agreed on this act, or one made sending end. */
    void agreed(ProtocolAct act);
}
