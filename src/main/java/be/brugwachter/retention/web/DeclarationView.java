package be.brugwachter.retention.web;

import be.brugwachter.retention.Declaration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One declaration of erasure on the page, and all of them as lines. */
record DeclarationView(
        String moment,
        String shelf,
        int count,
        String law,
        @Nullable String rule,
        String unreadableFrom) {
    static DeclarationView of(Declaration declaration) {
        return new DeclarationView(
                Days.moment(declaration.moment()),
                declaration.shelf().dutch(),
                declaration.count(),
                declaration.law().sentence(),
                declaration.rule().orElse(null),
                Days.day(declaration.unreadableFrom()));
    }

    /** Lines with semicolons (RFC 4180, UTF-8 with its mark): moment in UTC, what, how many, ground, rule, first unreadable day. */
    static String csv(List<Declaration> declarations) {
        return declarations.stream()
                .map(DeclarationView::line)
                .collect(
                        Collectors.joining("", "\uFEFFmoment;wat;aantal;grond;selectieregel;onleesbaar vanaf\r\n", ""));
    }

    private static String line(Declaration declaration) {
        return Stream.of(
                                declaration.moment().toString(),
                                declaration.shelf().dutch(),
                                String.valueOf(declaration.count()),
                                declaration.law().sentence(),
                                declaration.rule().orElse(""),
                                declaration.unreadableFrom().toString())
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(";"))
                + "\r\n";
    }
}
