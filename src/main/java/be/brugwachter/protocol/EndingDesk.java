package be.brugwachter.protocol;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.ProtocolAct.Kind;
import be.brugwachter.protocol.ProtocolDesk.Deed;
import be.brugwachter.shared.Actor;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What makes sending end or wait: notice, a stop for misuse, a ground that falls away. One person suffices, for it only ever closes; both
 * data protection officers hear of it in the same transaction.
 */
@Service
@Transactional
public class EndingDesk {
    private final ProtocolDesk protocols;
    private final AgreedWitness witness;
    private final List<EndingWitness> felt;

    public EndingDesk(ProtocolDesk protocols, AgreedWitness witness, List<EndingWitness> felt) {
        this.protocols = protocols;
        this.witness = witness;
        this.felt = List.copyOf(felt);
    }

    /** What an ending would do as things stand now, by theme; changes nothing. */
    @Transactional(readOnly = true)
    public List<Effect> dryRun(Protocol protocol, Ending ending) {
        List<Protocol> touched = ending == Ending.BASIS ? sharing(protocol) : List.of(protocol);
        return touched.stream()
                .flatMap(each -> effects(each, ending).map(effect -> touched.size() == 1 ? effect : effect.of(each)))
                .sorted(Comparator.comparing(Effect::theme))
                .toList();
    }

    private Stream<Effect> effects(Protocol protocol, Ending ending) {
        return Stream.concat(Stream.of(new Told(protocol)), felt.stream())
                .flatMap(room -> room.effects(protocol, ending).stream());
    }

    /** Every protocol that shares a ground with this one, itself first: what falls away for one falls away for all. */
    private List<Protocol> sharing(Protocol protocol) {
        Stream<Protocol> others = protocol.legalBases().stream().flatMap(basis -> resting(basis).stream());
        return Stream.concat(Stream.of(protocol), others).distinct().toList();
    }

    /** Notice, in writing, on this day; the end follows by itself and a later version does not move it (art. 11). */
    @Upholds(Clause.SIX_MONTHS_NOTICE)
    public void giveNotice(Protocol protocol, LocalDate day, Actor by) {
        LocalDate last = day.plusMonths(protocol.noticePeriodMonths());
        witness.agreed(protocols.ended(protocol, new Deed(Kind.NOTICE_GIVEN, day, last, null, null), by));
    }

    /** The sender ends it at once, by notice, for misuse (art. 8). */
    @Upholds(Clause.ENDED_FOR_MISUSE)
    public void stopForMisuse(Protocol protocol, Actor by) {
        if (!protocol.sender().party().equals(by.party())) {
            throw new IllegalStateException("Only the sender can end a protocol for misuse (art. 8).");
        }
        witness.agreed(protocols.ended(protocol, Deed.on(Kind.STOPPED_FOR_MISUSE, protocols.today()), by));
    }

    /**
     * A legal basis no longer stands: sending waits until the parties decide (art. 2, art. 11). What falls away in law falls away for
     * every protocol that rests on it.
     *
     * @return the protocols it was recorded for
     */
    @Upholds(Clause.LEGAL_BASIS_STANDS)
    public List<Protocol> basisLapsed(LegalBasis basis, LocalDate from, Actor by) {
        List<Protocol> resting =
                resting(basis).stream().filter(each -> stands(each, basis)).toList();
        Deed deed = new Deed(Kind.BASIS_LAPSED, from, null, basis.id(), null);
        resting.forEach(protocol -> witness.agreed(protocols.ended(protocol, deed, by)));
        return resting;
    }

    /** Whether there is still something that this ground carries. */
    private boolean stands(Protocol protocol, LegalBasis basis) {
        Standing standing = protocols.standing(protocol, protocols.now());
        return !standing.over()
                && standing.acts().stream().noneMatch(act -> act.kind() == Kind.BASIS_LAPSED && act.names(basis.id()));
    }

    /** The protocols that rest on this ground. */
    @Transactional(readOnly = true)
    public List<Protocol> resting(LegalBasis basis) {
        return protocols.protocols().stream()
                .filter(protocol -> protocol.legalBases().stream()
                        .anyMatch(each -> each.id().equals(basis.id())))
                .toList();
    }
}
