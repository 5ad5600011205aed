package be.brugwachter.referral;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Traces;
import be.brugwachter.disclosure.ClientReport;
import be.brugwachter.disclosure.ReportSteps;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.referral.Referral.Dispatched;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a client on request what the sender holds (GDPR art. 15). The making of each report stands in the book. */
@Service
@Transactional
public class ReferralReportDesk {
    private final ReferralStore store;
    private final ProtocolDesk protocols;
    private final Traces traces;
    private final Logbook logbook;

    ReferralReportDesk(ReferralStore store, ProtocolDesk protocols, Traces traces, Logbook logbook) {
        this.store = store;
        this.protocols = protocols;
        this.traces = traces;
        this.logbook = logbook;
    }

    /** The report, for the team member who made the referral or the data protection officer; nothing for anybody else. */
    public Optional<ClientReport> make(Actor by, UUID id) {
        return store.find(id)
                .filter(Dispatched.class::isInstance)
                .map(Dispatched.class::cast)
                .filter(referral -> may(by, referral))
                .flatMap(referral -> protocols
                        .byId(referral.course().protocol(), referral.course().protocolVersion())
                        .map(protocol -> write(by, referral, protocol)));
    }

    private static boolean may(Actor by, Dispatched referral) {
        boolean own =
                by.role() == Role.TEAM_MEMBER && referral.course().account().equals(by.account());
        return own || by.role() == Role.DPO;
    }

    private ClientReport write(Actor by, Dispatched referral, Protocol protocol) {
        logbook.write(by, Act.CLIENT_REPORT_MADE, referral.id(), List.of());
        List<UUID> subjects = List.of(referral.id(), referral.course().consent(), referral.parcel());
        return new ClientReport(
                "u zelf, in een gesprek met " + referral.course().team(),
                protocol.receiver().name(),
                "uw toestemming, en het protocol met " + protocol.receiver().name(),
                store.details(referral.id()).map(ClientReport::of).orElse(List.of()),
                ReportSteps.of(traces.of(subjects)),
                leaving(referral, protocol));
    }

    private static String leaving(Dispatched referral, Protocol protocol) {
        return Leaving.detailsHere(referral)
                ? "Uw gegevens gaan hier weg 48 uur nadat het OCMW het bericht opende, en uiterlijk na "
                        + Leaving.words(referral, protocol)
                        + ". Trekt u uw toestemming in, dan gaan ze meteen weg; met uw code kunt u zich nog drie dagen bedenken."
                : "Uw gegevens zijn hier gewist. Alleen de dag en de reden bleven.";
    }
}
