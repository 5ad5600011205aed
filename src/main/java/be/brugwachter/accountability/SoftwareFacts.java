package be.brugwachter.accountability;

import be.brugwachter.accountability.EvidencePack.Line;
import be.brugwachter.accountability.EvidencePack.Section;
import be.brugwachter.audit.BookDesk;
import be.brugwachter.audit.BookTerm;
import be.brugwachter.audit.Checkpoint;
import be.brugwachter.clause.Clause;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.trust.BackupHorizon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the software itself can show of how it works here: its book, how it seals, how it keeps and lets go. No number of anything. */
final class SoftwareFacts {
    private final BookDesk book;
    private final BookTerm term;
    private final BackupHorizon horizon;

    SoftwareFacts(BookDesk book, BookTerm term, BackupHorizon horizon) {
        this.book = book;
        this.term = term;
        this.horizon = horizon;
    }

    List<Section> sections(Protocol protocol) {
        return List.of(book(), sealing(protocol), keeping(protocol));
    }

    /** The checkpoint can be held beside the one that the other party got by mail; how much stands in the book is not said. */
    private Section book() {
        boolean holds = book.verify().holds();
        Optional<Checkpoint> last = book.lastCheckpoint();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(
                "verification",
                "Nagekeken",
                holds
                        ? "Elke regel van het logboek is zoals hij geschreven werd."
                        : "Het logboek klopt niet meer. De functionaris onderzoekt het."));
        last.ifPresent(point -> {
            lines.add(
                    Line.of("moment", "Laatste controlepunt van", point.moment().toString()));
            lines.add(Line.of("checkpoint", "Dat controlepunt, getekend", point.line()));
        });
        if (last.isEmpty()) {
            lines.add(Line.of("lacking", "Ontbreekt", "Er is nog geen controlepunt."));
        }
        return new Section("book", "Het logboek", Clause.ABLE_TO_SHOW, holds && last.isPresent(), lines);
    }

    private static Section sealing(Protocol protocol) {
        var seal = protocol.encryption();
        return new Section(
                "sealing",
                "Hoe gegevens verzegeld reizen",
                Clause.SEALED_AES256_7ZIP,
                true,
                List.of(
                        Line.of("cipher", "Versleuteling", seal.cipher() + " in een bestand van " + seal.program()),
                        Line.of("guideline", "Richtlijn", seal.guideline()),
                        Line.of(
                                "check",
                                "Nakijken",
                                "Elk bestand wordt verzegeld, opnieuw geopend en vergeleken voor het vertrekt; een wachtzin dient één keer.")));
    }

    private Section keeping(Protocol protocol) {
        var file = protocol.retention().clientFile();
        String contact = protocol.workingTerms().maximumWithoutContact().dutch();
        String kept = file.yearsAfterClosing() + " jaar na het afsluiten (" + file.rule() + ")";
        String copies = "na " + horizon.days() + " dagen is de sleutel vernietigd, en leest niemand de kopie nog";
        return new Section(
                "keeping",
                "Hoe bewaren en wissen ingesteld zijn",
                Clause.KEEP_UNTIL_CONTACT,
                true,
                List.of(
                        Line.of("withoutContact", "Zonder contact", "hoogstens " + contact),
                        Line.of("file", "In een dossier", kept),
                        Line.of("backups", "Reservekopieën", copies),
                        Line.of("bookYears", "Logboek", term.years() + " jaar na het einde van elk jaar")));
    }
}
