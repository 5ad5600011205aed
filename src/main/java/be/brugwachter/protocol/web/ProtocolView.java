package be.brugwachter.protocol.web;

import be.brugwachter.protocol.AnnotatedNorm;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Finding;
import be.brugwachter.protocol.Findings;
import be.brugwachter.protocol.LegalBasis;
import be.brugwachter.protocol.MergedReceiver;
import be.brugwachter.protocol.Part;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolAct;
import be.brugwachter.protocol.Publication;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import be.brugwachter.protocol.Term;
import be.brugwachter.protocol.WorkingTerms;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of one protocol shows.
 *
 * @param head what the list shows of it too
 * @param version its version
 * @param fingerprint SHA-256 of its file
 * @param sender whether who looks is of the sending party
 * @param over whether nothing new can be sent under it any more
 * @param life its life line
 * @param parts the norm, part by part
 * @param findings its findings, worst first
 * @param terms its working terms
 * @param termsConfirmed the day both parties confirmed those
 * @param lapsed the grounds that fell away
 * @param merger what to know of a merger about which nobody decided yet
 * @param history what happened to it
 */
record ProtocolView(
        Row head,
        int version,
        String fingerprint,
        boolean sender,
        boolean over,
        LifeLine life,
        List<Part> parts,
        List<Finding> findings,
        List<WorkingTerm> terms,
        @Nullable String termsConfirmed,
        List<String> lapsed,
        @Nullable String merger,
        List<Happening> history) {

    static ProtocolView of(Standing standing, Side viewer) {
        Protocol protocol = standing.protocol();
        return new ProtocolView(
                Row.of(standing),
                protocol.version(),
                protocol.fingerprint(),
                viewer == Side.SENDER,
                standing.over(),
                LifeLine.of(standing, standing.day()),
                AnnotatedNorm.of(standing),
                Findings.of(standing),
                terms(protocol.workingTerms()),
                standing.termsConfirmed().map(Dates::dutch).orElse(null),
                standing.lapsedBases().stream().map(LegalBasis::name).toList(),
                standing.undecidedMerger().map(MergedReceiver::sentence).orElse(null),
                standing.acts().stream().map(Happening::of).toList());
    }

    private static List<WorkingTerm> terms(WorkingTerms terms) {
        Stream<WorkingTerm> times = Stream.of(
                        terms.maximumWithoutContact(),
                        terms.atOnce(),
                        terms.reasonableTime(),
                        terms.withoutUndueDelay(),
                        terms.unopenedParcelLapses(),
                        terms.silentMailbox(),
                        terms.declarationOfReaders())
                .map(WorkingTerm::of);
        var residence = terms.residence();
        return Stream.concat(
                        times,
                        Stream.of(new WorkingTerm(
                                residence.article(), residence.meaning().dutch(), residence.choice())))
                .toList();
    }

    /**
     * A working term.
     *
     * @param article where the text leaves it open
     * @param value what the parties chose
     * @param choice what that means
     */
    record WorkingTerm(String article, String value, String choice) {
        static WorkingTerm of(Term term) {
            return new WorkingTerm(term.article(), term.dutch(), term.choice());
        }
    }

    /**
     * Something that happened.
     *
     * @param what what
     * @param counts from when it counts, and until when
     * @param recorded the day it was recorded
     * @param two whether two people agreed on it
     * @param document the document filed with it
     */
    record Happening(
            String what,
            String counts,
            String recorded,
            boolean two,
            @Nullable UUID document) {
        static Happening of(ProtocolAct act) {
            String until = act.until() == null ? "" : " tot en met " + Dates.dutch(Objects.requireNonNull(act.until()));
            return new Happening(
                    what(act),
                    "vanaf " + Dates.dutch(act.from()) + until,
                    day(act.moment()),
                    act.second() != null,
                    act.document() == null ? null : act.document().id());
        }

        private static String what(ProtocolAct act) {
            Publication where = act.publication();
            return where == null
                    ? act.kind().dutch()
                    : act.kind().dutch() + " door " + where.side().dutch() + " op " + where.address();
        }

        private static String day(Instant moment) {
            return Dates.dutch(Dates.day(moment));
        }
    }
}
