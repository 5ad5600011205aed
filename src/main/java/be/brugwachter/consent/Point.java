package be.brugwachter.consent;

/** What a parent is told before anything is asked: the five points of the decree's article 10/1. */
public enum Point {
    WHICH_DATA,
    TO_WHOM,
    WHY,
    WHAT_HAPPENS,
    WHAT_TO_EXPECT
}
