package be.brugwachter.rights.web;

import be.brugwachter.rights.Checked;
import be.brugwachter.rights.Extension;
import be.brugwachter.rights.Outcome;
import be.brugwachter.rights.Wish;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing that can be ticked: its value in the form, and the words beside it. */
record Choice(String value, String words) {
    /** The ways to make sure who asks. */
    static List<Choice> checks() {
        return Stream.of(Checked.values())
                .map(each -> new Choice(each.name(), each.dutch()))
                .toList();
    }

    /** What a client may ask. */
    static List<Choice> wishes() {
        return Stream.of(Wish.values())
                .map(each -> new Choice(each.name(), each.dutch()))
                .toList();
    }

    /** Why it may take longer. */
    static List<Choice> extensions() {
        return Stream.of(Extension.values())
                .map(each -> new Choice(each.name(), each.dutch()))
                .toList();
    }

    /** What a person may answer to this wish; nothing when the answer follows from what is here. */
    static List<Choice> outcomes(Wish wish) {
        return Outcome.forPeople(wish).stream()
                .map(each -> new Choice(each.name(), each.dutch()))
                .toList();
    }

    /** The constant that was ticked, if it is one. */
    static <E extends Enum<E>> Optional<E> of(Class<E> type, String ticked) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(ticked))
                .findFirst();
    }
}
