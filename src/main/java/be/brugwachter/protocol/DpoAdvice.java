package be.brugwachter.protocol;

import java.time.LocalDate;

/**
 * The advice of one party's data protection officer on the draft (recitals E and F).
 *
 * @param givenOn the day it was given
 * @param recital the letter of the recital that says so
 */
public record DpoAdvice(LocalDate givenOn, String recital) {}
