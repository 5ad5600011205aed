package be.brugwachter.house.samples.web;

/** A door for breaches to reach out of. */
public interface Door {}
