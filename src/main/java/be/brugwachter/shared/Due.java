package be.brugwachter.shared;

import java.time.LocalDate;

/**
 * Something that comes on a day, for who keeps the protocols and for the data protection officer. Never about a family.
 *
 * @param key what it is about, the same every time it is asked; a calendar recognises it by this
 * @param day the day it comes (Brussels); today for what should have been there already
 * @param text one short Dutch line
 * @param link the path of the page where it is done
 */
public record Due(String key, LocalDate day, String text, String link) {
    /** When something shows in a calendar that begins today: on its day, or today when that day is over. */
    public static LocalDate shown(LocalDate day, LocalDate today) {
        return day.isBefore(today) ? today : day;
    }
}
