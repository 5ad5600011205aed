package be.brugwachter.drafting.file;

import be.brugwachter.drafting.Block;
import java.util.List;
import java.util.stream.Collectors;

/** The text of a draft as one page that the PDF is made of. */
final class DraftHtml {
    private static final String FORM = """
            @page { size: A4; margin: 22mm 24mm 24mm 24mm; @bottom-center { content: 'Bladzijde ' counter(page) ' van ' counter(pages);
              font-family: 'Liberation Sans'; font-size: 9pt; color: #444; } }
            body { font-family: 'Liberation Sans', sans-serif; font-size: 10.5pt; line-height: 1.45; hyphens: none; }
            h1 { font-size: 17pt; font-weight: normal; line-height: 1.25; margin: 0 0 3mm 0; }
            h2 { font-size: 12.5pt; font-weight: normal; margin: 7mm 0 2mm 0; padding-bottom: 1mm; border-bottom: 0.3mm solid #8a9aa5; page-break-after: avoid; }
            p { margin: 0 0 2.5mm 0; } .kop { page-break-after: avoid; } .onder { font-size: 12pt; color: #333; margin-bottom: 6mm; }
            .tussen { margin: 5mm 0 3mm 0; color: #1f4e5f; page-break-after: avoid; } .ontwerp { color: #8a3b12; margin-bottom: 6mm; }
            ul { margin: 0 0 2.5mm 0; padding: 0 0 0 6mm; } li { margin: 0 0 1.2mm 0; }
            table { border-collapse: collapse; width: 100%; margin: 2mm 0 4mm 0; }
            th { width: 32mm; text-align: left; font-weight: normal; color: #1f4e5f; } th, td { vertical-align: top; padding: 1.6mm 2.5mm; border: 0.3mm solid #b8c4cb; }
            tr { page-break-inside: avoid; } .tekent { page-break-inside: avoid; margin-top: 6mm; } .tekent p.wie { margin: 16mm 0 3mm 0; padding-top: 1mm; border-top: 0.3mm solid #8a9aa5; width: 95mm; }
            """;

    private DraftHtml() {}

    static String page(List<Block> blocks) {
        String title = blocks.stream()
                .filter(Block.Title.class::isInstance)
                .map(each -> escape(((Block.Title) each).text()))
                .findFirst()
                .orElse("Protocol");
        String body = blocks.stream()
                .map(DraftHtml::block)
                .collect(Collectors.joining("\n"))
                .replaceAll("</ul>\\s*<ul>", "\n");
        return "<!DOCTYPE html><html lang=\"nl-BE\"><head><title>" + title + "</title><meta name=\"subject\" content=\""
                + title
                + "\" /><meta name=\"description\" content=\"" + title + "\" /><style>" + FORM + "</style></head><body>"
                + body
                + "</body></html>";
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Mark each -> "<p class=\"ontwerp\">" + escape(each.text()) + "</p>";
            case Block.Title each -> "<h1>" + escape(each.text()) + "</h1>";
            case Block.Subtitle each -> "<p class=\"onder\">" + escape(each.text()) + "</p>";
            case Block.Heading each -> "<h2>" + escape(each.text()) + "</h2>";
            case Block.Turn each -> "<p class=\"tussen\">" + escape(each.text()) + "</p>";
            case Block.Paragraph each -> paragraph(each.text());
            case Block.Item each -> "<ul><li>" + escape(each.text()) + "</li></ul>";
            case Block.Table each -> table(each);
            case Block.Signatures each -> signatures(each);
        };
    }

    /** What announces a list stays with it. */
    private static String paragraph(String text) {
        return (text.endsWith(":") ? "<p class=\"kop\">" : "<p>") + escape(text) + "</p>";
    }

    private static String table(Block.Table table) {
        return table.rows().stream()
                .map(row -> "<tr><th scope=\"row\">" + escape(row.label()) + "</th><td>" + escape(row.words())
                        + "</td></tr>")
                .collect(Collectors.joining("", "<table>", "</table>"));
    }

    private static String signatures(Block.Signatures signatures) {
        return signatures.people().stream()
                .map(person -> "<p class=\"wie\">" + escape(person) + "</p>")
                .collect(Collectors.joining(
                        "",
                        "<div class=\"tekent\"><p class=\"tussen\">Voor " + escape(signatures.party()) + "</p>",
                        "</div>"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
