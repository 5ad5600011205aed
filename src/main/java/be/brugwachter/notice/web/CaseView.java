package be.brugwachter.notice.web;

import be.brugwachter.notice.BreachKind;
import be.brugwachter.notice.CaseFile;
import be.brugwachter.notice.Choice.Group;
import be.brugwachter.notice.Exposure;
import be.brugwachter.notice.Step;
import be.brugwachter.notice.Why;
import be.brugwachter.notice.Why.Verdict;
import be.brugwachter.notice.Word;
import be.brugwachter.protocol.Dates;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A breach as the pages show it.
 *
 * @param about the other party
 * @param peerDue by when the other officer must know; empty when nobody can say
 * @param wrong whether the page on wrong receivers says how far it got
 * @param log the joint log, oldest first
 */
record CaseView(
        UUID id,
        String title,
        String about,
        String aware,
        String noticedBy,
        boolean drill,
        boolean wrong,
        boolean told,
        Word word,
        String peerDue,
        boolean closed,
        ClockView clock,
        List<Line> log) {
    /** One line of the log. */
    record Line(String day, String who, String what) {}

    /**
     * One verdict of the calculator.
     *
     * @param lines number of the referral or the intake, day and reason
     */
    record Found(String title, String kind, long many, Map<String, Long> why, List<Line> lines) {}

    static CaseView of(CaseFile file, String about, Instant now) {
        var head = file.head();
        return new CaseView(
                head.id(),
                head.kind().dutch(),
                about,
                Dates.dutch(head.aware()),
                head.noticedBy().dutch(),
                head.drill(),
                head.kind() == BreachKind.WRONG_RECEIVER && head.referral().isPresent(),
                file.told(),
                file.peer().word(),
                file.peer().due().map(Dates::dutch).orElse(""),
                file.closed(),
                ClockView.of(head, now),
                file.steps().stream().map(step -> line(step, head.drill())).toList());
    }

    private static Line line(Step step, boolean drill) {
        boolean mail = step.choice().group() == Group.MAIL;
        return new Line(
                Dates.dutch(step.recorded()),
                step.theirs() ? "andere partij" : mail && !drill ? "wij, per mail" : "wij",
                step.choice().dutch(drill));
    }

    static List<Found> found(Exposure exposure) {
        return List.of(
                found(exposure, Verdict.READABLE, "Te lezen", "fout"),
                found(exposure, Verdict.WITH_MORE, "Alleen te lezen met nog iets erbij", "let-op"),
                found(exposure, Verdict.NOT, "Niet te lezen", "goed"));
    }

    private static Found found(Exposure exposure, Verdict verdict, String title, String kind) {
        List<Exposure.Line> lines = exposure.of(verdict);
        Map<String, Long> why = lines.stream()
                .map(Exposure.Line::why)
                .collect(Collectors.groupingBy(Why::dutch, TreeMap::new, Collectors.counting()));
        return new Found(
                title,
                kind,
                lines.size(),
                why,
                lines.stream().map(CaseView::line).toList());
    }

    private static Line line(Exposure.Line line) {
        return new Line(
                Dates.dutch(line.passage().here().from()),
                line.passage().id().toString().substring(0, 8),
                line.why().dutch());
    }
}
