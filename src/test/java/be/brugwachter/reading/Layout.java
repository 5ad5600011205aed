package be.brugwachter.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ways one and the same text comes in. None of them may change what is read. */
enum Layout {
    PLAIN {
        @Override
        String of(List<String> paragraphs) {
            return String.join("\n\n", paragraphs) + "\n";
        }
    },
    WINDOWS {
        @Override
        String of(List<String> paragraphs) {
            return "\uFEFF" + String.join("\r\n\r\n", paragraphs) + "\r\n";
        }
    },
    WRAPPED_AT_60 {
        @Override
        String of(List<String> paragraphs) {
            return wrapped(paragraphs, 60);
        }
    },
    WRAPPED_AT_100 {
        @Override
        String of(List<String> paragraphs) {
            return wrapped(paragraphs, 100);
        }
    },
    WRAPPED_AT_HYPHENS {
        @Override
        String of(List<String> paragraphs) {
            return PLAIN.of(paragraphs).replaceAll("(\\p{L}{2,}|\\d)-(\\p{L}{3,})", "$1-\n$2");
        }
    },
    ONE_LINE {
        @Override
        String of(List<String> paragraphs) {
            return String.join(" ", paragraphs);
        }
    },
    MARKDOWN {
        @Override
        String of(List<String> paragraphs) {
            return paragraphs.stream()
                    .map(each -> each.startsWith("Artikel ") ? "## **" + each + "**" : each)
                    .map(each -> each.matches("[A-F]\\. .*") ? "- " + each : each)
                    .map(each -> each.matches("(Gegeven \\d|Verantwoording): .*")
                            ? "| " + each.replaceFirst(": ", " | ") + " |"
                            : each)
                    .collect(Collectors.joining("\n\n", "# **", "\n"))
                    .replaceFirst("\n", "**\n");
        }
    },
    HARD_BLANKS {
        @Override
        String of(List<String> paragraphs) {
            return PLAIN.of(paragraphs).replace(" ", "\u00A0").replaceAll("\u00A0(\\p{Ll})", " $1");
        }
    },
    DECOMPOSED {
        @Override
        String of(List<String> paragraphs) {
            return Normalizer.normalize(PLAIN.of(paragraphs), Normalizer.Form.NFD);
        }
    },
    PAGED {
        @Override
        String of(List<String> paragraphs) {
            List<String> lines = new ArrayList<>(wrapped(paragraphs, 80).lines().toList());
            int page = lines.size() / 24;
            for (int at = page * 24; at > 0; at -= 24) {
                lines.add(at, page % 2 == 0 ? "" + page : "\nPagina " + page + " van 9\n\f");
                page--;
            }
            return String.join("\n", lines);
        }
    },
    TYPESET {
        @Override
        String of(List<String> paragraphs) {
            return PLAIN.of(paragraphs)
                    .replaceAll("\"([^\"]*)\"", "\u201C$1\u201D")
                    .replace("gegevens", "gege\u00ADvens")
                    .replace("samenwerking", "samen\u00AD\nwerking")
                    .replace("fi", "ﬁ");
        }
    };

    private static final Pattern BLANK = Pattern.compile(" ");

    abstract String of(List<String> paragraphs);

    private static String wrapped(List<String> paragraphs, int width) {
        return paragraphs.stream().map(each -> wrapped(each, width)).collect(Collectors.joining("\n\n"));
    }

    private static String wrapped(String paragraph, int width) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : BLANK.splitAsStream(paragraph).toList()) {
            if (column > 0 && column + word.length() + 1 > width) {
                out.append(" \n");
                column = 0;
            }
            out.append(column > 0 ? " " : "").append(word);
            column += word.length() + 1;
        }
        return out.toString();
    }
}
