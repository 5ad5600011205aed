package be.brugwachter.accountability;

import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Processors;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A processor in the list of a party.
 *
 * @param processor its id; nothing when nobody recorded it yet
 * @param where the country; empty when nobody recorded it
 * @param agreement the day of its agreement (GDPR article 28); nothing flags it
 * @param change the change under which the agreement lies
 * @param inside whether the data stay in the European Economic Area, as far as anybody recorded
 */
public record ProcessorLine(
        Source source,
        @Nullable UUID processor,
        String name,
        String work,
        String where,
        String guarantees,
        @Nullable LocalDate agreement,
        @Nullable UUID change,
        boolean inside) {

    /** How it came on the list. */
    public enum Source {
        /** Somebody recorded it. */
        RECORDED,
        /** It runs this software, so it is on the list by itself. */
        HOST,
        /** The protocol names it: proposed. */
        PROTOCOL
    }

    static ProcessorLine of(Processor each) {
        return new ProcessorLine(
                Source.RECORDED,
                each.id(),
                each.name(),
                each.work().dutch(),
                each.where(),
                each.seen(),
                each.agreement(),
                each.document() == null ? null : each.change(),
                each.inside());
    }

    static ProcessorLine host(String name) {
        return bare(Source.HOST, name, Processor.Work.HOSTING.dutch());
    }

    static ProcessorLine named(Processors.Processor each) {
        return bare(Source.PROTOCOL, each.name(), String.join(", ", each.products()));
    }

    private static ProcessorLine bare(Source source, String name, String work) {
        return new ProcessorLine(source, null, name, work, "", "geen waarborgen genoteerd", null, null, true);
    }

    /** Whether it works without an agreement, as far as is known here. */
    public boolean withoutAgreement() {
        return agreement == null;
    }

    /** In one line, for a mail, a register and paper. */
    public String line() {
        String place = where.isEmpty() ? "" : ", " + where;
        String paper = agreement == null
                ? "nog geen verwerkersovereenkomst vastgelegd"
                : "verwerkersovereenkomst van " + Dates.dutch(agreement);
        return name + " (" + work + place + "): " + paper;
    }
}
