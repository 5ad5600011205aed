package be.brugwachter.shared;

/** Marks a type that holds data about a client. Its {@code toString} prints nothing, and it lives only in the rooms that may hold it. */
public interface PersonalData {}
