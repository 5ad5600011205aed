package be.brugwachter.intake.web;

import be.brugwachter.intake.Answer;
import be.brugwachter.shared.Problem;
import java.util.List;

/** What an act that was not done leaves on the page. */
final class Problems {
    private Problems() {}

    /** Nothing when it was done. */
    static List<Problem> of(String field, Answer answer) {
        return answer == Answer.DONE ? List.of() : List.of(new Problem(field, answer.sentence()));
    }
}
