package be.brugwachter.drafting;

import be.brugwachter.protocol.Term.Unit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Single fields as people type them; what cannot be understood becomes a sentence beside the field. */
final class TypedFields {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final int MOST = 3650;
    private static final int LONGEST = 300;

    private final Map<String, String> typed;
    private final List<DraftFinding> problems;

    TypedFields(Map<String, String> typed, List<DraftFinding> problems) {
        this.typed = typed;
        this.problems = problems;
    }

    String text(String field, String had) {
        String written = typed.get(field);
        return written == null ? had : tidy(written);
    }

    private static String tidy(String written) {
        String plain = written.strip().replaceAll("\\s+", " ").replaceAll("[‘’´`]", "'");
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    List<String> lines(String field) {
        return typed.getOrDefault(field, "")
                .lines()
                .map(TypedFields::tidy)
                .filter(line -> !line.isEmpty())
                .toList();
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
        LocalDate day = read(written.strip());
        if (day == null) {
            problems.add(
                    DraftFinding.error(field, place, "“" + tidy(written) + "” is geen dag. Schrijf hem als 1/3/2027."));
        }
        return day == null ? had : day;
    }

    static @Nullable LocalDate read(String written) {
        try {
            Matcher day = DAY.matcher(written);
            if (day.matches()) {
                return LocalDate.of(number(day, 3), number(day, 2), number(day, 1));
            }
            Matcher iso = ISO.matcher(written);
            return iso.matches() ? LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    int number(String field, String place, int had) {
        String written = typed.get(field);
        if (written == null) {
            return had;
        }
        String digits = written.strip();
        int number = digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
        if (number < 1 || number > MOST) {
            problems.add(DraftFinding.error(field, place, "Vul hier een getal in, in cijfers, vanaf 1."));
            return had;
        }
        return number;
    }

    Length length(String field, String place, Length had) {
        return new Length(number(field, place, had.amount()), choice(field + "Unit", Unit.class, had.unit()));
    }

    <E extends Enum<E>> E choice(String field, Class<E> kind, E had) {
        String written = typed.getOrDefault(field, "").strip();
        return Arrays.stream(kind.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(written.replace('-', '_')))
                .findFirst()
                .orElse(had);
    }
}
