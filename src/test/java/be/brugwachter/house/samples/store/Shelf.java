package be.brugwachter.house.samples.store;

/** A cellar for breaches to reach into. */
public interface Shelf {}
