package be.brugwachter.drafting;

import java.util.List;

/** One piece of a protocol's text; every form of a draft is made of the same pieces, in the same order. */
public sealed interface Block {
    /** What stands above a text that nobody signed yet. */
    record Mark(String text) implements Block {}

    /** The title of the whole. */
    record Title(String text) implements Block {}

    /** What stands under the title: what it is for. */
    record Subtitle(String text) implements Block {}

    /** The heading of an article, with its number. */
    record Heading(String text) implements Block {}

    /** A word on a line of its own between the parts of the head. */
    record Turn(String text) implements Block {}

    /** Running text. */
    record Paragraph(String text) implements Block {}

    /** One entry of a list. */
    record Item(String text) implements Block {}

    /** A table of two columns: label and words. */
    record Table(String caption, List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** Where one party signs: its name, and who signs in which function. */
    record Signatures(String party, List<String> people) implements Block {
        public Signatures {
            people = List.copyOf(people);
        }
    }

    /**
     * One row of a table.
     *
     * @param label what it is
     * @param words what is said of it
     */
    record Row(String label, String words) {}
}
