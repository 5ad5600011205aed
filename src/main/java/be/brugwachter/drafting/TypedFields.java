package be.brugwachter.drafting;

import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Term.Unit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Single fields as people type them; what cannot be understood becomes a sentence beside the field. */
final class TypedFields {
    private static final int MOST = 3650;
    private static final int LONGEST = 300;
    private static final int QUOTED = 40;

    private final Map<String, String> typed;
    private final List<DraftFinding> problems;

    TypedFields(Map<String, String> typed, List<DraftFinding> problems) {
        this.typed = typed;
        this.problems = problems;
    }

    String text(String field, String place, String had) {
        String written = typed.get(field);
        return written == null || tooLong(field, place, tidy(written)) ? had : tidy(written);
    }

    /** A legal text is never cut in silence. */
    private boolean tooLong(String field, String place, String plain) {
        boolean tooLong = plain.length() > LONGEST;
        if (tooLong) {
            problems.add(DraftFinding.error(
                    field,
                    place,
                    "Hier staan " + plain.length() + " tekens op één regel. Maak het korter: hoogstens " + LONGEST
                            + "."));
        }
        return tooLong;
    }

    private static String tidy(String written) {
        return written.strip().replaceAll("\\s+", " ").replaceAll("[‘’´`]", "'");
    }

    /** Enough of what was typed to know it again. */
    private static String quoted(String written) {
        String plain = tidy(written);
        return plain.length() > QUOTED ? "“" + plain.substring(0, QUOTED) + "…”" : "“" + plain + "”";
    }

    /** The lines of a field; nothing when it is not there, or when one of them is too long. */
    Optional<List<String>> lines(String field, String place) {
        return Optional.ofNullable(typed.get(field))
                .map(written -> written.lines()
                        .map(TypedFields::tidy)
                        .filter(line -> !line.isEmpty())
                        .toList())
                .filter(lines -> lines.stream().noneMatch(line -> tooLong(field, place, line)));
    }

    @Nullable
    LocalDate day(String field, String place, @Nullable LocalDate had) {
        String written = typed.get(field);
        if (written == null) {
            return had;
        }
        if (written.isBlank()) {
            return null;
        }
        LocalDate day = Dates.read(written).orElse(null);
        if (day == null) {
            problems.add(DraftFinding.error(field, place, quoted(written) + " is geen dag. Schrijf hem als 1/3/2027."));
        }
        return day == null ? had : day;
    }

    int number(String field, String place, int had) {
        String written = typed.get(field);
        if (written == null) {
            return had;
        }
        String digits = written.strip();
        int number = digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
        if (number < 1 || number > MOST) {
            problems.add(
                    DraftFinding.error(field, place, "Vul hier een getal in, in cijfers, van 1 tot " + MOST + "."));
            return had;
        }
        return number;
    }

    /** Number and unit belong together: when one of them is wrong, both stay as they were. */
    Length length(String field, String place, Length had) {
        int before = problems.size();
        Length read =
                new Length(number(field, place, had.amount()), choice(field + "Unit", place, Unit.class, had.unit()));
        return problems.size() == before ? read : had;
    }

    <E extends Enum<E>> E choice(String field, String place, Class<E> kind, E had) {
        String written = typed.get(field);
        if (written == null) {
            return had;
        }
        String name = written.strip().replace('-', '_');
        Optional<E> chosen = Arrays.stream(kind.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst();
        if (chosen.isEmpty()) {
            problems.add(DraftFinding.error(
                    field,
                    place,
                    quoted(written) + " is geen keuze. Kies uit: "
                            + Arrays.stream(kind.getEnumConstants())
                                    .map(Enum::name)
                                    .collect(Collectors.joining(", "))
                            + "."));
        }
        return chosen.orElse(had);
    }
}
