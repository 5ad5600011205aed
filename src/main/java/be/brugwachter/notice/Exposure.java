package be.brugwachter.notice;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.notice.Incident.DeviceLost;
import be.brugwachter.notice.Incident.Everything;
import be.brugwachter.notice.Incident.MailboxOpen;
import be.brugwachter.notice.Incident.SheetLost;
import be.brugwachter.notice.Incident.WrongReceiver;
import be.brugwachter.notice.Passage.Holder;
import be.brugwachter.notice.Passage.Span;
import be.brugwachter.notice.Why.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who was readable in an incident: a pure function of where the data of each client were. What nobody knows counts as readable.
 *
 * @param lines one per client that passed under the protocol
 */
@Upholds(Clause.BREACH_TOLD)
public record Exposure(List<Line> lines) {
    public Exposure {
        lines = List.copyOf(lines);
    }

    /** One client, and why. */
    public record Line(Passage passage, Why why) {}

    /** What an incident laid open of these. */
    public static Exposure of(List<Passage> passages, Incident incident) {
        return new Exposure(passages.stream()
                .filter(each -> !(incident instanceof WrongReceiver(var referral))
                        || each.id().equals(referral))
                .map(each -> new Line(each, why(each, incident)))
                .toList());
    }

    /**
     * How many clients passed before an incident was over, whatever became of them since. This alone may go to the other party: a
     * count that leaves out the erased ones would tell it how people fared (art. 8).
     */
    public static long passed(List<Passage> passages, Incident incident) {
        return passages.stream()
                .filter(each -> !began(each).isAfter(end(incident)))
                .count();
    }

    private static Instant began(Passage passage) {
        Span lay = passage.mailbox();
        Instant here = passage.here().from();
        return lay != null && lay.from().isBefore(here) ? lay.from() : here;
    }

    private static Instant end(Incident incident) {
        return switch (incident) {
            case MailboxOpen open -> open.until();
            case DeviceLost lost -> lost.until();
            case Everything all -> all.until();
            case SheetLost lost -> Instant.MAX;
            case WrongReceiver wrong -> Instant.MAX;
        };
    }

    /** How many clients at most, of one verdict. */
    public long many(Verdict verdict) {
        return of(verdict).size();
    }

    /** The lines of one verdict. */
    public List<Line> of(Verdict verdict) {
        return lines.stream().filter(line -> line.why().verdict() == verdict).toList();
    }

    private static Why why(Passage passage, Incident incident) {
        return switch (incident) {
            case MailboxOpen open -> mailbox(passage, open);
            case SheetLost lost -> sheet(passage, lost);
            case DeviceLost lost -> device(passage, lost);
            case Everything all -> everything(passage, all);
            case WrongReceiver wrong -> passage.mailbox() == null ? Why.NOT_SENT_YET : Why.AT_WRONG_RECEIVER;
        };
    }

    private static Why mailbox(Passage passage, MailboxOpen open) {
        Span lay = passage.mailbox();
        if (lay == null) {
            return Why.NOT_SENT_YET;
        }
        if (lay.from().isAfter(open.until())) {
            return Why.SENT_LATER;
        }
        if (lay.endsBefore(open.from())) {
            return Why.TAKEN_OUT;
        }
        if (!open.sheetToo()) {
            return Why.SEALED_IN_MAILBOX;
        }
        return before(passage.struck(), open.from()) ? Why.LINE_STRUCK : Why.IN_MAILBOX_WITH_SHEET;
    }

    private static Why sheet(Passage passage, SheetLost lost) {
        if (passage.sheet() != null && !passage.sheet().equals(lost.sheet())) {
            return Why.OTHER_SHEET;
        }
        if (passage.mailbox() == null) {
            return Why.NOT_SENT_YET;
        }
        return before(passage.struck(), lost.from()) ? Why.LINE_STRUCK : Why.LINE_ON_SHEET;
    }

    private static Why device(Passage passage, DeviceLost lost) {
        if (passage.holders().stream().noneMatch(holder -> holds(holder, lost))) {
            return Why.NOT_THEIRS;
        }
        if (passage.here().from().isAfter(lost.until())) {
            return Why.CAME_LATER;
        }
        return passage.here().endsBefore(lost.from()) ? Why.ERASED_BEFORE : Why.ON_DEVICE;
    }

    private static Why everything(Passage passage, Everything all) {
        boolean later = passage.here().from().isAfter(all.until());
        if (!later && !passage.here().endsBefore(all.from())) {
            return Why.LAY_HERE;
        }
        Why sealed = mailbox(passage, new MailboxOpen(all.from(), all.until(), false));
        if (sealed == Why.SEALED_IN_MAILBOX) {
            return sealed;
        }
        return later ? Why.CAME_LATER : Why.ERASED_BEFORE;
    }

    private static boolean holds(Holder holder, DeviceLost lost) {
        return holder.role() == lost.role()
                && (holder.account() == null
                        || lost.account().isEmpty()
                        || holder.account().equals(lost.account().get()));
    }

    private static boolean before(@Nullable Instant moment, Instant other) {
        return moment != null && moment.isBefore(other);
    }
}
