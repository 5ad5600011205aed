package be.brugwachter.drafting.web;

import be.brugwachter.drafting.Block;
import java.util.List;

/**
 * A piece of the text as the preview draws it.
 *
 * @param kind {@code mark title subtitle heading turn paragraph item table signatures}
 * @param text what stands there
 * @param rows the rows of a table; who signs
 */
record Piece(String kind, String text, List<Block.Row> rows) {
    static Piece of(Block block) {
        return switch (block) {
            case Block.Mark each -> new Piece("mark", each.text(), List.of());
            case Block.Title each -> new Piece("title", each.text(), List.of());
            case Block.Subtitle each -> new Piece("subtitle", each.text(), List.of());
            case Block.Heading each -> new Piece("heading", each.text(), List.of());
            case Block.Turn each -> new Piece("turn", each.text(), List.of());
            case Block.Paragraph each -> new Piece("paragraph", each.text(), List.of());
            case Block.Item each -> new Piece("item", each.text(), List.of());
            case Block.Table each -> new Piece("table", each.caption(), each.rows());
            case Block.Signatures each ->
                new Piece(
                        "signatures",
                        "Voor " + each.party(),
                        each.people().stream()
                                .map(person -> new Block.Row(person, ""))
                                .toList());
        };
    }
}
