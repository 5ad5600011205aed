package be.brugwachter.intake.web;

import be.brugwachter.intake.Answer;
import java.util.List;

/**
 * What stands in the way, in Dutch.
 *
 * @param field the id of what it is about
 * @param sentence what to do about it
 */
record Problem(String field, String sentence) {
    static List<Problem> of(String field, Answer answer) {
        return answer == Answer.DONE ? List.of() : List.of(new Problem(field, answer.sentence()));
    }
}
