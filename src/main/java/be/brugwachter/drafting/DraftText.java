package be.brugwachter.drafting;

import be.brugwachter.drafting.Block.Heading;
import be.brugwachter.drafting.Block.Item;
import be.brugwachter.drafting.Block.Mark;
import be.brugwachter.drafting.Block.Paragraph;
import be.brugwachter.drafting.Block.Row;
import be.brugwachter.drafting.Block.Signatures;
import be.brugwachter.drafting.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The whole text of a protocol, from its terms: numbered like the family, in words of our own. Our own reader finds every term back
 * in it; {@link DraftCheck} holds it to that.
 */
public final class DraftText {
    private final List<Block> blocks = new ArrayList<>();

    private DraftText() {}

    /** The pieces of the text, in order. */
    public static List<Block> of(DraftTerms terms, Progress progress) {
        DraftText text = new DraftText();
        if (progress.signed() == null) {
            text.add(new Mark("ONTWERP, nog niet ondertekend"));
        }
        new HeadText(terms, progress).write(text);
        new SubstanceText(terms).write(text);
        new BridgeText(terms).write(text);
        new DutyText(terms, progress).write(text);
        return List.copyOf(text.blocks);
    }

    /** The same as plain text, one line for each piece. */
    public static String plain(List<Block> blocks) {
        return blocks.stream().map(DraftText::plain).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String plain(Block block) {
        return switch (block) {
            case Mark each -> each.text();
            case Block.Title each -> each.text();
            case Block.Subtitle each -> each.text();
            case Heading each -> each.text();
            case Block.Turn each -> each.text();
            case Paragraph each -> each.text();
            case Item each -> "- " + each.text();
            case Table each ->
                each.rows().stream()
                        .map(row -> row.label() + " | " + row.words())
                        .collect(Collectors.joining("\n"));
            case Signatures each -> "Voor " + each.party() + "\n\n" + String.join("\n\n", each.people());
        };
    }

    void add(Block block) {
        blocks.add(block);
    }

    void article(int number, String subject) {
        add(new Heading("Artikel " + number + ". " + subject));
    }

    void say(String words) {
        add(new Paragraph(words));
    }

    void item(String words) {
        add(new Item(words));
    }

    void table(String caption, Row... rows) {
        add(new Table(caption, List.of(rows)));
    }
}
