package be.brugwachter.intake;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.audit.Traces;
import be.brugwachter.disclosure.ClientReport;
import be.brugwachter.disclosure.ReportSteps;
import be.brugwachter.intake.Intake.FileOpened;
import be.brugwachter.intake.Intake.Keeping;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a client on request what the receiver holds (GDPR art. 15). The making of each report stands in the book. */
@Service
@Transactional
public class IntakeReportDesk {
    private final IntakeStore store;
    private final ProtocolDesk protocols;
    private final Told told;
    private final FileTerms terms;
    private final Book book;

    /**
     * What a client is told of.
     *
     * @param traces what was done
     * @param recipients to whom it went on
     */
    record Told(Traces traces, Recipients recipients) {}

    IntakeReportDesk(IntakeStore store, ProtocolDesk protocols, Told told, FileTerms terms, Book book) {
        this.store = store;
        this.protocols = protocols;
        this.told = told;
        this.terms = terms;
        this.book = book;
    }

    /** The report, for the social worker who looks after the client or the data protection officer; nothing for anybody else. */
    public Optional<ClientReport> make(Actor by, UUID id) {
        return store.find(id).flatMap(intake -> switch (intake) {
            case Intake.Open open -> report(by, open, open.arrival(), open.inHands());
            case FileOpened file -> report(by, file, file.arrival(), Optional.of(file.hands()));
            case Intake.Erased gone -> Optional.empty();
        });
    }

    private Optional<ClientReport> report(Actor by, Intake intake, Arrival arrival, Optional<Hands> hands) {
        boolean own = by.role() == Role.SOCIAL_WORKER
                && hands.filter(each -> each.hold(by.account())).isPresent();
        return own || by.role() == Role.DPO
                ? protocols
                        .byId(arrival.protocol(), arrival.protocolVersion())
                        .map(protocol -> write(by, intake, protocol))
                : Optional.empty();
    }

    private ClientReport write(Actor by, Intake intake, Protocol protocol) {
        book.write(new Entry(by, Act.CLIENT_REPORT_MADE, intake.id(), List.of()));
        return new ClientReport(
                protocol.sender().name() + ", met uw toestemming",
                "de maatschappelijk werker van " + protocol.receiver().name()
                        + told.recipients().words(intake.id()),
                "het protocol met " + protocol.sender().name(),
                store.client(intake.id())
                        .map(client -> ClientReport.of(client.details()))
                        .orElse(List.of()),
                ReportSteps.of(told.traces().of(told.recipients().subjects(intake.id()))),
                leaving(intake));
    }

    private int years(FileOpened file) {
        return terms.years(file)
                .orElseThrow(() -> new IllegalStateException("A file is here under a protocol that is gone."));
    }

    private String leaving(Intake intake) {
        return switch (intake) {
            case Intake.Open open ->
                "Uw gegevens blijven minstens tot er contact was en duidelijk is of u hulp wilt (artikel 3). Daarna gaan ze naar uw"
                        + " dossier, of ze worden gewist.";
            case FileOpened file ->
                file.keeping() instanceof Keeping.Elsewhere
                        ? "Uw dossier staat in het dossiersysteem van het OCMW. Hier blijft alleen het nummer ervan."
                        : terms.of(file)
                                .map(term ->
                                        "Uw dossier is afgesloten en blijft tot en met " + term.day() + " (artikel 3).")
                                .orElseGet(() -> "Uw dossier is open. Het blijft " + years(file)
                                        + " jaar na het afsluiten (artikel 3).");
            case Intake.Erased gone -> gone.ground().sentence();
        };
    }
}
