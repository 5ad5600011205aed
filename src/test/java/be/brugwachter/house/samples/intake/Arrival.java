package be.brugwachter.house.samples.intake;

/** The other party's side, for breaches to look at. */
public interface Arrival {}
