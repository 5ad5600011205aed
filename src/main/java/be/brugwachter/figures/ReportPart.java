package be.brugwachter.figures;

import java.util.List;

/**
 * A room that adds a part to the year report of the data protection officer. It counts; what is small is hidden here, each number by
 * itself: so give no sum of numbers that stand beside it, and nothing of which one number follows from others.
 */
@FunctionalInterface
public interface ReportPart {
    /** What there is to say of a year of the party inside whose walls the work runs. */
    Section of(int year);

    /**
     * A part of the report.
     *
     * @param title a heading of a few Dutch words
     * @param items its lines; empty when there is nothing to say, and then the part is left out
     */
    record Section(String title, List<Item> items) {
        public Section {
            items = List.copyOf(items);
        }
    }

    /**
     * One line.
     *
     * @param what a few Dutch words
     * @param says what is reported of it, with nothing about a person
     */
    record Item(String what, String says) {
        /** How many people something was about: a small number is not told. */
        public static Item people(String what, int count) {
            return new Item(what, count < Hiding.FEWEST ? "minder dan vijf, of geen" : Integer.toString(count));
        }

        /** How many there are of something that is about nobody: documents, requests between parties, days. */
        public static Item things(String what, int count) {
            return new Item(what, count == 0 ? "geen" : Integer.toString(count));
        }

        /** Something that is no number. */
        public static Item said(String what, String says) {
            return new Item(what, says);
        }
    }
}
