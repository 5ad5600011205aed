package be.brugwachter.drafting;

import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Term.Unit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Single fields as people type them; what cannot be understood becomes a sentence beside the field. */
final class TypedFields {
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
        LocalDate day = Dates.read(written).orElse(null);
        if (day == null) {
            problems.add(
                    DraftFinding.error(field, place, "“" + tidy(written) + "” is geen dag. Schrijf hem als 1/3/2027."));
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
