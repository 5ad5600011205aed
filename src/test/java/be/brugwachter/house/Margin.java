package be.brugwachter.house;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.clause.Upholds;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads the marks in the margin of compiled code: which clause is carried where, and proven by what. */
final class Margin {
    private final Map<Clause, SortedSet<String>> places = new EnumMap<>(Clause.class);

    private Margin() {}

    /** Where main carries each clause: {@code room.Type} or {@code room.Type.member}. */
    static Map<Clause, SortedSet<String>> code(JavaClasses main) {
        Margin margin = new Margin();
        for (JavaClass type : main) {
            type.tryGetAnnotationOfType(Upholds.class).ifPresent(mark -> margin.note(mark.value(), name(type)));
            type.getMembers()
                    .forEach(member -> member.tryGetAnnotationOfType(Upholds.class)
                            .ifPresent(mark -> margin.note(mark.value(), name(member))));
        }
        return margin.places;
    }

    /** Which tests prove each clause: {@code TestType.sentence}. */
    static Map<Clause, SortedSet<String>> proof(JavaClasses tests) {
        Margin margin = new Margin();
        for (JavaClass type : tests) {
            type.getMethods()
                    .forEach(method -> method.tryGetAnnotationOfType(Proves.class)
                            .ifPresent(mark -> margin.note(mark.value(), name(method))));
        }
        return margin.places;
    }

    private void note(Clause[] clauses, String place) {
        for (Clause clause : clauses) {
            places.computeIfAbsent(clause, none -> new TreeSet<>()).add(place);
        }
    }

    static String name(JavaMember member) {
        return name(member.getOwner()) + "." + member.getName();
    }

    private static String name(JavaClass type) {
        return type.getName().replaceFirst("^be\\.brugwachter\\.", "").replace('$', '.');
    }
}
